// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/sending.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qsizetype TextBytesLimit = 32768;   // before parsing

} // namespace

Checked<FormattedText> readText(const Arguments &arguments, QByteArrayView name, QByteArrayView entitiesName)
{
    const QByteArray bytes = arguments.text(name);
    if (bytes.size() > TextBytesLimit)
        return badRequest(u"text is too long"_s);
    const QJsonValue entities = readJson(arguments, entitiesName);
    return FormattedText{.text = QString::fromUtf8(bytes), .entities = entities.toArray()};
}

Checked<FormattedText> cleanedText(const FormattedText &text, int limit, const QString &tooLong)
{
    FormattedText cleaned{.text = text.text.trimmed(), .entities = text.entities};
    if (cleaned.text.isEmpty() && !text.text.isEmpty())
        return badRequest(u"text must be non-empty"_s);
    if (cleaned.text.toUcs4().size() > limit)
        return badRequest(tooLong);
    return cleaned;
}

} // namespace Botdesk::Sandbox
