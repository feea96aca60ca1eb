// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/inputstrip.h"

#include <QJsonObject>

class QMenu;

namespace Botdesk {

//! What goes along with a message besides its text: an effect, and how the link in it is shown. Parameters by their names
//! of the Bot API; those it has no control for stay as they are.
class SendOptions final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setMore(const QJsonObject &more) { m_more = more; }
    const QJsonObject &more() const { return m_more; }
    void fillEffects(QMenu *menu);
    void fillLinkPreview(QMenu *menu);
    QString inWords() const;                   //!< what is set; empty for nothing

signals:
    void changed();                            //!< by the operator
    void asked(const Botdesk::InputStrip::Question &question);

private:
    void set(const QString &name, const QJsonValue &value);
    QJsonObject linkPreview() const;
    void setLinkPreview(const QString &name, const QJsonValue &value);
    void addSize(QMenu *menu, const QString &text, const QString &name);
    void askEffect();
    void askAddress();

    QJsonObject m_more;
};

} // namespace Botdesk
