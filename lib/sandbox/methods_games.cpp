// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/drawnpicture.h"
#include "sandbox/editing.h"
#include "sandbox/games.h"
#include "sandbox/media.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qsizetype ShownScores = 5;

QString keyOf(const Bot &bot, const QString &shortName)
{
    return u"%1|%2"_s.arg(bot.id).arg(shortName.toLower());
}

Answer sendGame(Call &call)
{
    BOTDESK_TRY(shortName, required(call.arguments, "game_short_name"));
    const auto game = gameOf(call.world, call.bot, shortName);
    if (!game)
        return badRequest(u"wrong game short name specified"_s);
    Chat *where = nullptr;
    BOTDESK_TRY(sent, send(call, [&](Chat &chat) -> Checked<Draft> {
        where = &chat;
        if (chat.isBroadcast())
            return badRequest(u"games can't be sent to channel chats"_s);
        return Draft{.content = {{u"game"_s, *game}}, .right = u"other_messages"_s, .hidden = {{u"game"_s, shortName}}};
    }));
    // Without a keyboard of its own a game has one button that plays it.
    if (sent->inlineMarkup.isEmpty()) {
        const QJsonObject play{{u"text"_s, u"Play %1"_s.arg(game->value(u"title").toString())}, {u"callback_game"_s, QJsonObject()}};
        sent->inlineMarkup = {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{play})}}};
    }
    return success(call.world.messageJson(*where, *sent, call.bot));
}

//! The message with the game that a call is about, by chat or inline_message_id.
Checked<InlineMessage> readGameMessage(Call &call, QStringView purpose)
{
    InlineMessage found;
    if (call.arguments.has("inline_message_id")) {
        found = findInline(call.world, call.bot, call.arguments.string("inline_message_id"));
        if (!found.message)
            return badRequest(u"MESSAGE_ID_INVALID"_s);
    } else {
        BOTDESK_TRY(chat, readChat(call, Access::Read));
        BOTDESK_TRY(message, readMessage(call, *chat, purpose));
        found = {chat, message};
    }
    if (!found.message->content.contains(u"game"))
        return badRequest(u"message %1 not found"_s.arg(purpose));
    return found;
}

//! Scores are kept for each game in each chat: {user: points}.
QJsonObject &scoresOf(World &world, const Bot &bot, const InlineMessage &where)
{
    return world.gameScores[u"%1|%2"_s.arg(where.chat->id).arg(keyOf(bot, where.message->hidden[u"game"].toString()))];
}

//! The best first; who came first stands first.
QList<std::pair<qint64, qint64>> ranking(const QJsonObject &scores)
{
    QList<std::pair<qint64, qint64>> all;
    for (auto it = scores.begin(); it != scores.end(); ++it)
        all.append({it.key().toLongLong(), it.value().toInteger()});
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    return all;
}

void showScores(World &world, Message &message, const QJsonObject &scores)
{
    QStringList lines;
    for (const auto &[userId, points] : ranking(scores)) {
        if (lines.size() < ShownScores)
            lines += u"%1. %2 – %3"_s.arg(lines.size() + 1).arg(world.userJson(userId)[u"first_name"].toString()).arg(points);
    }
    QJsonObject game = message.content[u"game"].toObject();
    game.insert(u"text"_s, lines.join(u'\n'));
    message.content.insert(u"game"_s, game);
}

Answer setGameScore(Call &call)
{
    BOTDESK_TRY(userId, readUserId(call));
    if (!call.arguments.has("score"))
        return badRequest(u"parameter \"score\" is required"_s);
    const auto score = qint64(qint32(call.arguments.integer("score")));
    if (score < 0)
        return badRequest(u"GAME_SCORE_INVALID"_s);
    BOTDESK_TRY(found, readGameMessage(call, u"to set game score"));
    QJsonObject &scores = scoresOf(call.world, call.bot, found);
    const QString user = QString::number(userId);
    const qint64 before = scores[user].toInteger(-1);
    if (score == before || (score < before && !call.arguments.flag("force")))
        return badRequest(u"BOT_SCORE_NOT_MODIFIED"_s);
    scores.insert(user, score);
    if (!call.arguments.flag("disable_edit_message"))
        showScores(call.world, *found.message, scores);
    call.world.changed();
    if (call.arguments.has("inline_message_id"))
        return success(true);
    return success(call.world.messageJson(*found.chat, *found.message, call.bot));
}

Answer getGameHighScores(Call &call)
{
    BOTDESK_TRY(userId, readUserId(call));
    Q_UNUSED(userId)   // so few play here that all of them are its neighbours
    BOTDESK_TRY(found, readGameMessage(call, u"with game high scores"));
    QJsonArray table;
    for (const auto &[player, points] : ranking(scoresOf(call.world, call.bot, found)))
        table.append(QJsonObject{{u"position"_s, table.size() + 1}, {u"user"_s, call.world.userJson(player)}, {u"score"_s, points}});
    return success(table);
}

} // namespace

void addGame(World &world, const Bot &bot, const QString &shortName, const QString &title, const QString &description)
{
    const StoredFile &file = world.addFile(u"photo"_s, drawnPicture(640, 360, 0x3556CC, Shape::Bars), u"game.png"_s, u"image/png"_s);
    const QJsonObject photo{{u"file_id"_s, file.id}, {u"file_unique_id"_s, file.uniqueId}, {u"file_size"_s, file.size},
                            {u"width"_s, 640}, {u"height"_s, 360}};
    world.games.insert_or_assign(keyOf(bot, shortName),
                                 QJsonObject{{u"title"_s, title}, {u"description"_s, description}, {u"photo"_s, QJsonArray{photo}}});
}

std::optional<QJsonObject> gameOf(World &world, const Bot &bot, const QString &shortName)
{
    if (shortName.compare(u"sandbox_game", Qt::CaseInsensitive) == 0 && !world.games.contains(keyOf(bot, shortName)))
        addGame(world, bot, shortName, u"Sandbox Game"_s, u"A game that is only pretended"_s);
    const auto found = world.games.find(keyOf(bot, shortName));
    return found == world.games.end() ? std::nullopt : std::optional(found->second);
}

void addGameMethods(Methods &methods)
{
    methods.add("sendGame", sendGame);
    methods.add("setGameScore", setGameScore);
    methods.add("getGameHighScores", getGameHighScores);
}

} // namespace Botdesk::Sandbox
