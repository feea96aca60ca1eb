// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace Botdesk {

//! A value in a JSON text, in bytes; @p end is behind it.
struct JsonPlace
{
    QByteArray name = {};   //!< of a member of an object
    qsizetype begin = 0;    //!< of a member its name's
    qsizetype valueBegin = 0;
    qsizetype end = 0;
};

//! The members of the object, or the elements of the array, that begins at @p at in @p json, which ServerJson reads.
//! Nothing when something else begins there.
QList<JsonPlace> placesIn(QByteArrayView json, qsizetype at);

//! Where the first value of @p json begins.
qsizetype skipJsonSpaces(QByteArrayView json, qsizetype at);

} // namespace Botdesk
