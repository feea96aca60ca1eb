// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codeliterals.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! Line ends for JavaScript, marks that turn the direction of what follows, and what is not there at all to the eye.
bool isUnseen(QChar unit)
{
    const ushort code = unit.unicode();
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || code == 0xad || code == 0x200e || code == 0x200f
        || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
}

QString escapeOf(QChar unit)
{
    switch (unit.unicode()) {
    case '\n':
        return u"\\n"_s;
    case '\r':
        return u"\\r"_s;
    case '\t':
        return u"\\t"_s;
    case '"':
        return u"\\\""_s;
    case '\\':
        return u"\\\\"_s;
    default:
        return {};
    }
}

bool isIdentifier(QByteArrayView name)
{
    return !name.isEmpty() && !(name.front() >= '0' && name.front() <= '9') && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    });
}

//! C++ refuses \u for control characters, so they are octal, always of three digits: a digit may follow.
QString unseenEscape(QChar unit, CodeLanguage language)
{
    const ushort code = unit.unicode();
    if (language == CodeLanguage::Cpp && code < 0x80)
        return u"\\%1"_s.arg(code, 3, 8, '0'_L1);
    if (language == CodeLanguage::Cpp && code < 0xa0)   // U+0080 … as the two bytes that UTF-8 makes of it
        return u"\\302\\%1"_s.arg(code, 3, 8, '0'_L1);
    return u"\\u%1"_s.arg(code, 4, 16, '0'_L1);
}

QString joined(const QStringList &parts, QChar open, QChar close, bool isSpaced)
{
    if (parts.isEmpty())
        return QString(open) + close;
    const QString space = isSpaced ? u" "_s : QString();
    return open + space + parts.join(u", "_s) + space + close;
}

} // namespace

QString quoted(QStringView text, CodeLanguage language)
{
    QString result = u"\""_s;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            result += text.sliced(i++, 2);
        else if (unit.isSurrogate())
            result += QChar(QChar::ReplacementCharacter);
        else if (const QString escape = escapeOf(unit); !escape.isEmpty())
            result += escape;
        else if (isUnseen(unit))
            result += unseenEscape(unit, language);
        else if (language == CodeLanguage::Cpp && unit == u'?' && result.endsWith(u'?'))
            result += u"\\?"_s;   // "??(" would be a trigraph
        else
            result += unit;
    }
    result += u'"';
    if (language == CodeLanguage::Cpp && text.contains(QChar(0)))   // else the text would end there
        return u"std::string(%1, %2)"_s.arg(result, QString::number(text.toUtf8().size()));
    return result;
}

QString memberLiteral(const ServerJson::Member &member, CodeLanguage language)
{
    const bool isBare = language == CodeLanguage::JavaScript && isIdentifier(member.first);
    const QString name = QString::fromUtf8(member.first);
    return (isBare ? name : quoted(name, language)) + u": "_s + literal(member.second, language);
}

QString literal(const ServerJson &value, CodeLanguage language)
{
    const bool isPython = language == CodeLanguage::Python;
    QStringList parts;
    switch (value.type()) {
    case ServerJson::Type::Null:
        return isPython ? u"None"_s : u"null"_s;
    case ServerJson::Type::Boolean:
        if (isPython)
            return value.toBool() ? u"True"_s : u"False"_s;
        return value.toBool() ? u"true"_s : u"false"_s;
    case ServerJson::Type::Number:
        return QString::fromLatin1(value.text());
    case ServerJson::Type::String:
        return quoted(textOf(value), language);
    case ServerJson::Type::Array:
        for (const ServerJson &item : value.items())
            parts.append(literal(item, language));
        return joined(parts, u'[', u']', false);
    case ServerJson::Type::Object:
        for (const auto &member : value.members())
            parts.append(memberLiteral(member, language));
        return joined(parts, u'{', u'}', !isPython);
    }
    Q_UNREACHABLE();
}

QString shellQuoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString textOf(const ServerJson &value)
{
    return QString::fromUtf8(value.text());
}

QString pascalCase(QByteArrayView name)
{
    QString result;
    bool isStart = true;
    for (const char c : name) {
        if (c == '_') {
            isStart = true;
            continue;
        }
        const QChar letter = QLatin1Char(c);
        result += isStart ? letter.toUpper() : letter;
        isStart = false;
    }
    return result;
}

QString camelCase(QByteArrayView name)
{
    QString result = pascalCase(name);
    if (!result.isEmpty())
        result[0] = result[0].toLower();
    return result;
}

QString snakeCase(QStringView name)
{
    QString result;
    for (const QChar c : name) {
        if (c.isUpper() && !result.isEmpty())
            result += u'_';
        result += c.toLower();
    }
    return result;
}

} // namespace Botdesk
