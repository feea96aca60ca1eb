// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/publicaddressfield.h"

#include "widgets/label.h"
#include "words/webhooksettingswords.h"

#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

PublicAddressField::PublicAddressField(const QString &webhook, QWidget *parent)
    : QWidget(parent)
    , m_webhook(webhook)
    , m_address(new QLineEdit(this))
    , m_note(new Label({}, TextStyle::Small, Color::Warn, this))
{
    auto *caption = new Label(tr("Public address that leads to the listener: of a tunnel, a proxy or this computer"), TextStyle::Small, Color::Text2);
    caption->setWordWrap(true);
    caption->setBuddy(m_address);
    m_address->setAccessibleName(tr("Public address"));
    m_address->setPlaceholderText(u"https://bot.example.com"_s);
    m_note->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addWidget(caption);
    column->addWidget(m_address);
    column->addWidget(m_note);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        tell();
        emit changed();
    });
    const QUrl now(webhook);
    setAddress(now.host().isEmpty() ? u"https://"_s : now.adjusted(QUrl::RemovePath | QUrl::RemoveQuery).toString());
    setFocusProxy(m_address);
    tell();
}

QString PublicAddressField::address() const
{
    return m_address->text().trimmed();
}

void PublicAddressField::setAddress(const QString &address)
{
    m_address->setText(address);
}

bool PublicAddressField::hasHost() const
{
    return !QUrl(address()).host().isEmpty();
}

void PublicAddressField::tell()
{
    const QString note = publicAddressNote(address(), m_webhook);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace Botdesk
