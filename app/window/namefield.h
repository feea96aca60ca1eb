// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/botprofile.h"

#include <QWidget>

class QLineEdit;

namespace Botdesk {

//! Asks for the bot's name before something is done to it: nobody types the wrong one by habit.
class NameField final : public QWidget
{
    Q_OBJECT
public:
    explicit NameField(const BotProfile &profile, QWidget *parent = nullptr);

    bool isRight() const;

signals:
    void rightnessChanged(bool isRight);

private:
    QString m_name;       // without the at sign
    QLineEdit *m_typed;
};

} // namespace Botdesk
