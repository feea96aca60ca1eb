// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/botprofile.h"

#include <QDialog>

class QDialogButtonBox;

namespace Botdesk {

class Label;
class TokenField;

//! Takes another token of a bot that is known, in place. A token of another bot is refused. Deletes itself when closed.
class TokenDialog final : public QDialog
{
    Q_OBJECT
public:
    TokenDialog(const BotProfile &profile, const QString &why, QWidget *parent);

    void setBusy(bool busy);
    void showProblem(const QString &what, const QString &serverWords);

signals:
    void tokenEntered(const Botdesk::Token &token);   //!< of the right bot; the dialog stays open

private:
    void judge();

    BotId m_bot;
    TokenField *m_field;
    Label *m_problem;
    QDialogButtonBox *m_buttons;
};

} // namespace Botdesk
