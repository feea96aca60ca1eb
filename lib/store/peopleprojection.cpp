// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "store/peopleprojection.h"

#include "types/fastjson.h"

using namespace Qt::StringLiterals;

namespace Botdesk {

using namespace FastJson;

namespace {

constexpr int MostNames = 20;   // earlier names that are kept of each

//! A person or a chat, as one slice shows it.
struct Seen
{
    QString name;
    QString type;
    QString username;
    QString languageCode;
    bool isBot = false;
    bool isPremium = false;
    qint64 firstMs = 0;
    qint64 lastMs = 0;
    qint64 updates = 0;
    QStringList names;   // in the order they came, without repetitions next to each other
};

struct Slice
{
    QHash<qint64, Seen> people;
    QHash<qint64, Seen> chats;
};

QString withUsername(const QString &name, const QString &username)
{
    return username.isEmpty() ? name : u"%1 (@%2)"_s.arg(name, username);
}

Seen &saw(QHash<qint64, Seen> &all, qint64 id, qint64 atMs)
{
    Seen &seen = all[id];
    if (seen.updates++ == 0)
        seen.firstMs = atMs;
    seen.lastMs = atMs;
    return seen;
}

void addName(Seen &seen)
{
    const QString name = withUsername(seen.name, seen.username);
    if (seen.names.isEmpty() || seen.names.back() != name)
        seen.names << name;
}

void takePerson(Slice &slice, const Object &user, qint64 atMs)
{
    const auto id = integer(user, "id");
    if (!id)
        return;
    Seen &seen = saw(slice.people, *id, atMs);
    seen.name = name(user);
    seen.username = string(user, "username");
    if (const QString language = string(user, "language_code"); !language.isEmpty())
        seen.languageCode = language;
    seen.isBot = boolean(user, "is_bot");
    seen.isPremium = boolean(user, "is_premium");
    addName(seen);
}

void takeChat(Slice &slice, const Object &chat, qint64 atMs)
{
    const auto id = integer(chat, "id");
    if (!id)
        return;
    Seen &seen = saw(slice.chats, *id, atMs);
    seen.name = name(chat);
    seen.username = string(chat, "username");
    seen.type = string(chat, "type");
    addName(seen);
}

void takeUpdate(Slice &slice, simdjson::dom::parser &parser, const LoggedUpdate &update)
{
    Object root;
    if (parser.parse(update.json.constData(), size_t(update.json.size())).get(root) != simdjson::SUCCESS)
        return;
    const QByteArray type = update.row.head.type.toUtf8();
    const auto body = object(root, std::string_view(type.constData(), size_t(type.size())));
    if (!body)
        return;
    const qint64 at = update.row.receivedMs;
    for (const auto key : {"from", "user"}) {
        if (const auto user = object(*body, key))
            takePerson(slice, *user, at);
    }
    auto holder = object(*body, "chat") ? body : object(*body, "message");
    if (const auto chat = holder ? object(*holder, "chat") : std::nullopt)
        takeChat(slice, *chat, at);
}

//! `names`, one a line, the latest last, with those of the slice behind it.
QString joined(const QString &earlier, const QStringList &news)
{
    QStringList all = earlier.split(u'\n', Qt::SkipEmptyParts);
    for (QString name : news) {
        name.replace(u'\n', u' ');
        all.removeAll(name);
        all << name;
    }
    return all.mid(std::max<qsizetype>(0, all.size() - MostNames)).join(u'\n');
}

Result<QString> storedNames(Statement query, qint64 id)
{
    const auto row = query.run(id).and_then([&] { return query.next(); });
    return row.map([&](bool found) { return found ? query.text(0) : QString(); });
}

} // namespace

Result<void> PeopleProjection::create()
{
    return m_database
        .execute(u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, username TEXT, language TEXT, bot INTEGER,"
                 " premium INTEGER, first INTEGER, last INTEGER, updates INTEGER, names TEXT)"_s)
        .and_then([this] {
            return m_database.execute(u"CREATE TABLE chat_info (id INTEGER PRIMARY KEY, name TEXT, username TEXT, type TEXT,"
                                      " first INTEGER, last INTEGER, updates INTEGER, names TEXT)"_s);
        });
}

Result<void> PeopleProjection::take(std::span<const LoggedUpdate> rows)
{
    simdjson::dom::parser parser;
    Slice slice;
    for (const LoggedUpdate &update : rows)
        takeUpdate(slice, parser, update);

    for (auto seen = slice.people.cbegin(); seen != slice.people.cend(); ++seen) {
        const auto names = storedNames(m_database.statement(u"SELECT names FROM person WHERE id = ?"_s), seen.key());
        if (!names)
            return failure(names.error());
        auto query = m_database.statement(
            u"INSERT INTO person (id, name, username, language, bot, premium, first, last, updates, names)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET name = excluded.name,"
            " username = excluded.username, language = ifnull(excluded.language, language), bot = excluded.bot,"
            " premium = excluded.premium, last = excluded.last, updates = updates + excluded.updates,"
            " names = excluded.names"_s);
        if (auto done = query.run(seen.key(), seen->name, seen->username, seen->languageCode, seen->isBot, seen->isPremium,
                                  seen->firstMs, seen->lastMs, seen->updates, joined(*names, seen->names));
            !done)
            return done;
    }
    for (auto seen = slice.chats.cbegin(); seen != slice.chats.cend(); ++seen) {
        const auto names = storedNames(m_database.statement(u"SELECT names FROM chat_info WHERE id = ?"_s), seen.key());
        if (!names)
            return failure(names.error());
        auto query = m_database.statement(
            u"INSERT INTO chat_info (id, name, username, type, first, last, updates, names) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET name = excluded.name, username = excluded.username, type = excluded.type,"
            " last = excluded.last, updates = updates + excluded.updates, names = excluded.names"_s);
        if (auto done = query.run(seen.key(), seen->name, seen->username, seen->type, seen->firstMs, seen->lastMs,
                                  seen->updates, joined(*names, seen->names));
            !done)
            return done;
    }
    return {};
}

} // namespace Botdesk
