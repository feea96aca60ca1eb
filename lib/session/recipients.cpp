// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/recipients.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using LeftOut = RecipientList::LeftOut;

constexpr qint64 GreatestId = (qint64(1) << 52) - 1;   // the Bot API promises no more

//! @p text as an id or a @username; empty when it is neither.
QString chatOf(QString text, const KnownNames &known)
{
    static const QRegularExpression link(u"^(?:https?://)?(?:www\\.)?(?:t|telegram)\\.me/([A-Za-z]\\w{3,31})/?$"_s);
    static const QRegularExpression name(u"^@[A-Za-z][A-Za-z0-9_]{3,31}$"_s);
    if (const auto match = link.match(text); match.hasMatch())
        text = u'@' + match.captured(1);
    bool isNumber = false;
    const qint64 id = text.toLongLong(&isNumber);
    if (isNumber)
        return id != 0 && std::abs(id) <= GreatestId ? QString::number(id) : QString();
    if (!name.match(text).hasMatch())
        return {};
    const auto its = known.constFind(text.mid(1).toLower());
    return its == known.constEnd() ? text : QString::number(number(*its));
}

//! Puts one after another into a list, each chat once.
class Gathering
{
public:
    explicit Gathering(const KnownNames &known) : m_known(known) { }

    void add(int row, const QString &text, const QHash<QString, QString> &fields)
    {
        if (text.isEmpty())
            return m_list.leftOut.append({row, text, LeftOut::Why::NoChat});
        const QString chat = chatOf(text, m_known);
        if (chat.isEmpty())
            return m_list.leftOut.append({row, text, LeftOut::Why::Invalid});
        if (m_seen.contains(chat.toLower()))
            return m_list.leftOut.append({row, text, LeftOut::Why::Duplicate});
        m_seen.insert(chat.toLower());
        m_list.unknownNames += chat.startsWith(u'@');
        QString name = fields.value(u"name"_s, fields.value(u"first_name"_s));
        if (name.isEmpty() && text != chat)
            name = text;
        m_list.recipients.append({.place = int(m_list.recipients.size()), .chat = chat, .name = name, .fields = fields});
    }
    RecipientList &list() { return m_list; }

private:
    const KnownNames &m_known;
    RecipientList m_list;
    QSet<QString> m_seen;
};

} // namespace

QString placeholderName(const QString &column)
{
    static const QRegularExpression other(u"[^\\p{L}\\p{N}_]+"_s);
    return column.trimmed().replace(other, u"_"_s);
}

RecipientList recipientsFromText(const QString &text, const KnownNames &known)
{
    static const QRegularExpression divider(u"[\\s,;]+"_s);
    Gathering gathering(known);
    int row = 0;
    for (const QString &part : text.split(divider, Qt::SkipEmptyParts))
        gathering.add(++row, part, {});
    return gathering.list();
}

RecipientList recipientsFromTable(const CsvTable &table, int chatColumn, const KnownNames &known)
{
    Gathering gathering(known);
    for (const QString &column : table.columns)
        gathering.list().columns << placeholderName(column);
    gathering.list().columns.removeAll(QString());
    gathering.list().columns.removeDuplicates();
    int row = 1;
    for (const QStringList &values : table.rows) {
        QHash<QString, QString> fields;
        for (qsizetype i = 0; i < std::min(values.size(), table.columns.size()); ++i) {
            if (const QString name = placeholderName(table.columns[i]); !name.isEmpty() && !values[i].isEmpty())
                fields.insert(name, values[i]);
        }
        gathering.add(++row, values.value(chatColumn), fields);
    }
    return gathering.list();
}

int chatColumnOf(const CsvTable &table)
{
    static const QStringList names{u"chat_id"_s, u"chatid"_s, u"user_id"_s, u"userid"_s, u"telegram_id"_s, u"id"_s, u"chat"_s,
                                   u"username"_s, u"telegram"_s};
    for (const QString &name : names) {
        for (int i = 0; i < table.columns.size(); ++i) {
            if (placeholderName(table.columns[i]).compare(name, Qt::CaseInsensitive) == 0)
                return i;
        }
    }
    return table.columns.isEmpty() ? -1 : 0;
}

} // namespace Botdesk
