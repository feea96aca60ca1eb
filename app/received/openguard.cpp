// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "received/openguard.h"

#include <QMimeDatabase>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

// What is not named here is not opened: lists of what is dangerous are never complete.
bool isHarmless(const QMimeType &type)
{
    static const QStringList documents{
        u"application/pdf"_s, u"application/rtf"_s, u"application/epub+zip"_s, u"application/zip"_s, u"application/json"_s,
        u"application/vnd.oasis.opendocument.text"_s, u"application/vnd.oasis.opendocument.spreadsheet"_s,
        u"application/vnd.oasis.opendocument.presentation"_s,
        u"application/vnd.openxmlformats-officedocument.wordprocessingml.document"_s,
        u"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_s,
        u"application/vnd.openxmlformats-officedocument.presentationml.presentation"_s,
    };
    static const QStringList texts{u"text/plain"_s, u"text/csv"_s, u"text/markdown"_s, u"text/x-log"_s, u"text/vcard"_s, u"text/calendar"_s};
    const QString name = type.name();
    if (name == "image/svg+xml"_L1 || name == "image/svg+xml-compressed"_L1)
        return false;   // may hold scripts
    return name.startsWith("image/"_L1) || name.startsWith("audio/"_L1) || name.startsWith("video/"_L1)
        || name == "application/ogg"_L1 || documents.contains(name) || texts.contains(name);
}

bool runs(const QMimeType &type)
{
    for (const auto kind : {"application/x-executable"_L1, "application/x-sharedlib"_L1, "application/x-shellscript"_L1,
                            "application/x-desktop"_L1, "application/x-ms-dos-executable"_L1, "text/html"_L1, "text/x-script.python"_L1,
                            "application/java-archive"_L1, "application/xhtml+xml"_L1, "image/svg+xml"_L1, "text/x-python"_L1,
                            "application/x-perl"_L1}) {
        if (type.inherits(kind))
            return true;
    }
    return false;
}

} // namespace

bool mayBeOpened(const QString &fileName)
{
    const QMimeDatabase types;
    const auto byName = types.mimeTypesForFileName(fileName);
    return !byName.isEmpty() && std::all_of(byName.begin(), byName.end(), isHarmless);
}

bool mayBeOpened(const QString &fileName, const QByteArray &head)
{
    if (!mayBeOpened(fileName) || head.startsWith("#!") || head.startsWith("MZ") || head.startsWith("\x7f" "ELF"))
        return false;
    return !runs(QMimeDatabase().mimeTypeForData(head));
}

} // namespace Botdesk
