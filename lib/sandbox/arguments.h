// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/formdata.h"
#include "http/httpmessage.h"

#include <QJsonObject>

#include <optional>

namespace Botdesk::Sandbox {

//! The arguments of one call, as the official server takes them out of query and body.
//!
//! The first of a name wins, the query before the body; an empty value is as good as none. In a JSON body strings are
//! decoded and any other value is its raw JSON text; what follows a fault in the body is dropped without an error.
class Arguments
{
public:
    //! Reads query and body. fault() is the HTTP status to refuse with, or 0.
    static Arguments read(const HttpRequest &request);
    int fault() const { return m_fault; }

    bool has(QByteArrayView name) const { return !text(name).isEmpty(); }
    QByteArray text(QByteArrayView name) const;   //!< empty when there is none
    QString string(QByteArrayView name) const { return QString::fromUtf8(text(name)); }
    qint64 integer(QByteArrayView name, qint64 otherwise = 0) const;   //!< garbage is 0, as on the server
    int clamped(QByteArrayView name, int otherwise, int least, int most) const;
    bool flag(QByteArrayView name) const;   //!< true, yes, 1 in any case
    const FormFile *file(QByteArrayView name) const;
    const QList<FormFile> &files() const { return m_files; }

    void set(const QByteArray &name, const QByteArray &value);   //!< unless there is one of that name

    //! All of them as a JSON object, strings as strings; for the log.
    QJsonObject forLog() const;

private:
    QList<FormField> m_fields;
    QList<FormFile> m_files;
    int m_fault = 0;
};

//! The top-level pairs of a JSON object up to its first fault, in the form that Arguments keeps them.
QList<FormField> jsonArguments(QByteArrayView json);

} // namespace Botdesk::Sandbox
