// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QStringList>

namespace Botdesk {

//! A parameter of a method, as the Bot API's schema describes it.
struct SchemaParameter
{
    QString name;
    QStringList types;      //!< "Integer", "InputFile", "Array of MessageEntity"
    bool isRequired = false;
    QStringList choices;    //!< the values that it may have; empty: any

    bool operator==(const SchemaParameter &) const = default;
};

//! The methods of the Bot API with their parameters.
class ApiSchema
{
public:
    static ApiSchema read(const QByteArray &schema);
    //! Of the resources: read once, in a thread of its own.
    static QFuture<Result<ApiSchema>> fromResources();

    QStringList sendMethods() const;                                      //!< every "send…", by name
    QList<SchemaParameter> parametersOf(const QString &method) const;     //!< required ones first

private:
    QHash<QString, QList<SchemaParameter>> m_methods;
};

} // namespace Botdesk
