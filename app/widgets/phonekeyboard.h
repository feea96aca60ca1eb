// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

namespace Botdesk {

//! The reply keyboard below a phone's conversation. Hidden where the bot has shown none.
class PhoneKeyboard final : public QWidget
{
    Q_OBJECT
public:
    explicit PhoneKeyboard(QWidget *parent = nullptr);

    void setMarkup(const QJsonObject &replyKeyboard);   //!< a ReplyKeyboardMarkup, or empty

signals:
    void tapped(int row, int column);

private:
    QJsonObject m_markup;
};

} // namespace Botdesk
