// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "translations/tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Botdesk::Testing {

namespace {

void readTranslation(QXmlStreamReader &xml, TsMessage &message)
{
    message.isFinished = !xml.attributes().hasAttribute("type"_L1);
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == "translation"_L1)
            break;
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            message.forms << xml.readElementText();
        else if (xml.isCharacters())
            text += xml.text();
    }
    if (!message.isPlural)
        message.forms << text;
}

TsMessage readMessage(QXmlStreamReader &xml, const QString &context)
{
    TsMessage message{.context = context, .isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QList<TsMessage> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<TsMessage> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    return xml.hasError() ? QList<TsMessage>() : messages;
}

} // namespace Botdesk::Testing
