// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/csvtable.h"

#include <QRegularExpression>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Takes a text apart, a record at a time.
class CsvReader
{
public:
    CsvReader(QStringView text, QChar divider) : m_text(text), m_divider(divider) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool isBroken() const { return m_isBroken; }

    QStringList record()
    {
        QStringList fields;
        for (;;) {
            fields << field();
            if (atEnd() || m_text[m_at] != m_divider)
                break;
            ++m_at;
        }
        if (!atEnd() && m_text[m_at] == u'\r')
            ++m_at;
        if (!atEnd() && m_text[m_at] == u'\n')
            ++m_at;
        return fields;
    }

private:
    bool endsField() const { return atEnd() || m_text[m_at] == m_divider || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    QString field()
    {
        QString value;
        if (!atEnd() && m_text[m_at] == u'"')
            value = quoted();
        while (!endsField())
            value += m_text[m_at++];
        return value.trimmed();
    }

    QString quoted()
    {
        QString value;
        for (++m_at; !atEnd(); ++m_at) {
            if (m_text[m_at] != u'"') {
                value += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                value += u'"';
                ++m_at;
            } else {
                ++m_at;
                return value;
            }
        }
        m_isBroken = true;
        return value;
    }

    QStringView m_text;
    QChar m_divider;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

QChar dividerOf(QStringView text)
{
    const QStringView line = text.left(text.indexOf(u'\n') < 0 ? text.size() : text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar candidate : {u',', u';', u'\t'}) {
        if (line.count(candidate) > line.count(best))
            best = candidate;
    }
    return best;
}

} // namespace

Result<CsvTable> readCsv(const QByteArray &bytes)
{
    if (bytes.size() > CsvByteLimit)
        return failure(Error::Kind::Invalid, u"longer than %1 bytes"_s.arg(CsvByteLimit));
    QStringDecoder decode(QStringDecoder::Utf8);   // takes a byte order mark away
    const QString text = decode(bytes);
    if (decode.hasError())
        return failure(Error::Kind::Invalid, u"not UTF-8"_s);
    CsvReader reader(text, dividerOf(text));
    CsvTable table;
    const auto isNothing = [](const QStringList &fields) { return fields.join(QString()).isEmpty(); };
    while (!reader.atEnd()) {
        QStringList fields = reader.record();
        if (isNothing(fields))
            continue;
        if (table.columns.isEmpty())
            table.columns = std::move(fields);
        else
            table.rows.append(std::move(fields));
    }
    if (reader.isBroken())
        return failure(Error::Kind::Invalid, u"a quote is never closed"_s);
    return table;
}

QByteArray csvLineOf(const QStringList &fields)
{
    static const QRegularExpression harmless(u"^(?:-?\\d+|@\\w+)$"_s);   // ids and usernames
    QStringList quoted;
    for (QString field : fields) {
        if (!field.isEmpty() && QStringView(u"=+-@\t").contains(field[0]) && !harmless.match(field).hasMatch())
            field.prepend(u'\'');
        if (field.contains(u'"') || field.contains(u',') || field.contains(u'\n') || field.contains(u'\r'))
            field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
        quoted << field;
    }
    return quoted.join(u',').toUtf8() + "\r\n";
}

} // namespace Botdesk
