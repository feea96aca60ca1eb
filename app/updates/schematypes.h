// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace Botdesk {

//! The types of fields as the Bot API's schema names them: "callback_query" of an "Update" is a "CallbackQuery".
class SchemaTypes
{
public:
    //! The type of @p key in an object of type @p parentType; empty when the schema does not know it. Of a union such as
    //! ChatMember any member's field is taken.
    QString fieldType(const QString &parentType, const QString &key) const;
    bool isEmpty() const { return m_fields.isEmpty(); }

    static SchemaTypes read(const QByteArray &schema);
    static SchemaTypes fromResources();   //!< reads and parses some 400 kB: not in the window's thread

private:
    QHash<QString, QHash<QString, QString>> m_fields;   // type → field → type
};

} // namespace Botdesk
