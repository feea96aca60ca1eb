// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/guard.h"

#include <QDialog>

class QDialogButtonBox;

namespace Botdesk {

//! The question of Guard. Cancel is the default; deletes itself when it is closed.
class GuardDialog final : public QDialog
{
    Q_OBJECT
public:
    GuardDialog(const BotProfile &profile, const GuardedChange &change, QWidget *parent);

    //! Bot and environment, on the environment's colour.
    static QWidget *makeBotLine(const BotProfile &profile);

signals:
    void chosen(int choice);

private:
    void addChoices(const GuardedChange &change, QDialogButtonBox *buttons);

    QList<QWidget *> m_choices;
};

} // namespace Botdesk
