// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace Botdesk {

class Label;

//! Asks for the public address that leads to the listener: of a tunnel, a proxy or this computer.
class PublicAddressField final : public QWidget
{
    Q_OBJECT
public:
    //! @p webhook: the address that the server has; empty when it has none.
    explicit PublicAddressField(const QString &webhook, QWidget *parent = nullptr);

    QString address() const;             //!< without a path
    void setAddress(const QString &address);
    bool hasHost() const;

signals:
    void changed();

private:
    void tell();

    QString m_webhook;
    QLineEdit *m_address;
    Label *m_note;
};

} // namespace Botdesk
