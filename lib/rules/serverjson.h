// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>

namespace Botdesk {

//! JSON as the official server reads it inside structured parameters (keyboards, entities, arrays of media).
//!
//! Unlike QJsonDocument it keeps the order of keys, lets the first of two equal keys win, keeps numbers as they were
//! written, takes a bare scalar, and refuses nesting deeper than MaxDepth and anything behind the value.
//! Texts are bytes and need not be UTF-8. The details of errors are the server's words, not yet shaped.
class ServerJson
{
public:
    enum class Type { Null, Number, Boolean, String, Array, Object };
    static constexpr int MaxDepth = 100;

    using Member = std::pair<QByteArray, ServerJson>;

    ServerJson() = default;   //!< null
    static ServerJson boolean(bool value);
    static ServerJson number(QByteArray digits);
    static ServerJson string(QByteArray text);
    static ServerJson array(QList<ServerJson> items);
    static ServerJson object(QList<Member> members);

    static Result<ServerJson> parse(QByteArrayView text);
    static qsizetype faultOf(QByteArrayView text);   //!< where parse() gives up, in bytes; -1 when it does not

    Type type() const { return m_type; }
    bool toBool() const { return m_type == Type::Boolean && m_scalar == "true"; }
    const QByteArray &text() const { return m_scalar; }              //!< of a string, or a number as it was written
    const QList<ServerJson> &items() const { return m_items; }       //!< of an array
    const QList<Member> &members() const { return m_members; }       //!< of an object, duplicates included
    const ServerJson *find(QByteArrayView name) const;               //!< the first member called so, or null

    // Fields of an object, with the server's rules for types: a string may be a number, a number may be a string.
    Result<QByteArray> requiredString(QByteArrayView name) const;
    Result<QByteArray> optionalString(QByteArrayView name, const QByteArray &otherwise = {}) const;
    Result<qint32> requiredInt(QByteArrayView name) const;
    Result<qint32> optionalInt(QByteArrayView name, qint32 otherwise = 0) const;
    Result<qint64> requiredLong(QByteArrayView name) const;
    Result<qint64> optionalLong(QByteArrayView name, qint64 otherwise = 0) const;
    Result<bool> optionalBool(QByteArrayView name, bool otherwise = false) const;

    //! The member called @p name, which must be of type @p type when it is there; null when it is not.
    Result<const ServerJson *> optionalField(QByteArrayView name, Type type) const;
    Result<const ServerJson *> requiredField(QByteArrayView name, Type type) const;

private:
    Type m_type = Type::Null;
    QByteArray m_scalar;
    QList<ServerJson> m_items;
    QList<Member> m_members;
};

//! The parameters in a request's JSON body. Strings are decoded, any other value is its raw JSON text. What was read before
//! a fault counts, the rest is dropped, and that is no error; a body that is a string is the parameter `content`.
QList<std::pair<QByteArray, QByteArray>> jsonParameters(QByteArrayView body);

} // namespace Botdesk
