// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/phonekeyboard.h"

#include "widgets/button.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Gap = 8;

QString iconOf(const QJsonObject &button)
{
    if (button["request_contact"_L1].toBool())
        return u"contact"_s;
    if (button["request_location"_L1].toBool())
        return u"pin"_s;
    if (button.contains("request_poll"_L1))
        return u"poll"_s;
    if (button.contains("web_app"_L1))
        return u"web"_s;
    return {};
}

} // namespace

PhoneKeyboard::PhoneKeyboard(QWidget *parent)
    : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(px(Gap), px(Gap), px(Gap), px(Gap));
    rows->setSpacing(px(Gap));
    hide();
}

void PhoneKeyboard::setMarkup(const QJsonObject &replyKeyboard)
{
    if (replyKeyboard == m_markup)
        return;
    m_markup = replyKeyboard;
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *rows = static_cast<QVBoxLayout *>(layout());
    while (QLayoutItem *item = rows->takeAt(0))
        delete item;
    const QJsonArray keyboard = m_markup["keyboard"_L1].toArray();
    for (int row = 0; row < keyboard.size(); ++row) {
        auto *line = new QWidget(this);
        auto *columns = new QHBoxLayout(line);
        columns->setContentsMargins(0, 0, 0, 0);
        columns->setSpacing(px(Gap));
        const QJsonArray buttons = keyboard[row].toArray();
        for (int column = 0; column < buttons.size(); ++column) {
            const QJsonValue value = buttons[column];
            const QString text = value.isString() ? value.toString() : value["text"_L1].toString();
            auto *button = new Button(Button::Look::Secondary, text, iconOf(value.toObject()), line);
            button->setMinimumWidth(1);   // a long text is cut, as on a phone
            connect(button, &Button::clicked, this, [this, row, column] { emit tapped(row, column); });
            columns->addWidget(button, 1);
        }
        rows->addWidget(line);
    }
    setVisible(!keyboard.isEmpty());
}

} // namespace Botdesk
