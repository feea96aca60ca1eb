// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "http/httpmessage.h"

namespace Botdesk {

struct FormField
{
    QByteArray name;
    QByteArray value;

    bool operator==(const FormField &) const = default;
};

struct FormFile
{
    QByteArray field;
    QByteArray fileName;
    QByteArray contentType;
    QByteArray data;

    bool operator==(const FormFile &) const = default;
};

//! The fields of "a=b&c=d", in order, decoded.
QList<FormField> parseUrlEncoded(QByteArrayView text);

struct FormData
{
    QList<FormField> fields;
    QList<FormFile> files;
    int fault = 0;   //!< 0, or the HTTP status to refuse with: 400, or 413 when there are too many files
};

inline constexpr int FormFileLimit = 50;
inline constexpr qsizetype BoundaryLimit = 70;

//! Takes a multipart/form-data body apart; the boundary stands in @p contentType. A part with a file name is a file.
FormData parseMultipart(QByteArrayView body, QByteArrayView contentType);

} // namespace Botdesk
