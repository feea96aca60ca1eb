// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/sending.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

Checked<FormattedText> inServersWords(Result<FormattedText> text)
{
    if (!text)
        return badRequest(text.error().detail);
    return *std::move(text);
}

} // namespace

Checked<FormattedText> readSource(const Arguments &arguments, QByteArrayView name, QByteArrayView entitiesName, const TextRules &rules,
                                  QByteArrayView parseModeName)
{
    return inServersWords(readText(arguments.text(name), arguments.text(parseModeName), arguments.text(entitiesName), rules));
}

Checked<FormattedText> finished(const FormattedText &text, const TextRules &rules)
{
    return inServersWords(finishText(text, rules));
}

void insertText(QJsonObject &content, const World &world, const FormattedText &text, const QString &name, const QString &entitiesName)
{
    if (text.text.isEmpty())
        return;
    content.insert(name, text.text);
    if (!text.entities.isEmpty())
        content.insert(entitiesName, world.entitiesJson(text.entities));
}

} // namespace Botdesk::Sandbox
