// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/randommarkup.h"

namespace Botdesk::Testing {

using namespace Qt::StringLiterals;

QString RandomMarkups::text()
{
    static const QStringList pieces{
        u"Refund"_s, u"order 8841"_s, u" "_s,  u"\""_s,      u"'"_s,       u"`"_s,      u"\\"_s,     u"\\n"_s,    u"\n"_s,
        u"\r"_s,     u"\t"_s,         u"${x}"_s, u"$(id)"_s, u"{name}"_s,  u"%s %1"_s,  u"#//"_s,    u"/* */"_s,  u"]})"_s,
        u"💸"_s,     u"👩‍🚀"_s,        u"é"_s,  u"ж"_s,       u"\u2028"_s,  u"\u202e"_s, u"\u0001"_s, u"\u007f"_s, u"\u0085"_s,
        u"?\?("_s,    u"@file"_s,      u"7"_s,  u"https://a.example/?b=1&c=2#d"_s, QString(QChar(0)), u"'''"_s, u"\"\"\""_s};
    QString text;
    for (int i = below(5); i > 0; --i)
        text += pieces[below(int(pieces.size()))];
    return text;
}

std::optional<bool> RandomMarkups::choice()
{
    return chance(50) ? std::nullopt : std::optional<bool>(chance(50));
}

std::optional<QStringList> RandomMarkups::rights()
{
    if (chance(40))
        return std::nullopt;
    QStringList granted;   // in the Bot API's order, as they are read
    for (const QString &right : {u"is_anonymous"_s, u"can_delete_messages"_s, u"can_pin_messages"_s, u"can_manage_tags"_s}) {
        if (chance(40))
            granted.append(right);
    }
    return granted;
}

ButtonFace RandomMarkups::face()
{
    ButtonFace face{.text = text()};
    if (chance(20))
        face.iconCustomEmojiId = qint64(m_random.generate64() >> 1);
    if (chance(30))
        face.style = ButtonStyle(below(4));
    return face;
}

InlineAction RandomMarkups::inlineAction()
{
    switch (below(11)) {
    case 0: return OpenUrl{text()};
    case 1: return PlayGame{};
    case 2: return Pay{};
    case 3: return SwitchInline{text()};
    case 4: return SwitchInlineCurrentChat{text()};
    case 5: return SwitchInlineChosenChat{text(), chance(50), chance(50), chance(50), chance(50)};
    case 6: return LogIn{text(), text(), chance(50) ? u"sample_bot"_s : QString(), chance(50)};
    case 7: return OpenWebApp{text()};
    case 8: return CopyText{text()};
    default: return SendCallback{text()};
    }
}

ShareChat RandomMarkups::shareChat()
{
    return {.requestId = qint32(m_random.generate()),
            .chatIsChannel = chance(50),
            .chatIsForum = choice(),
            .chatHasUsername = choice(),
            .chatIsCreated = chance(50),
            .userAdministratorRights = rights(),
            .botAdministratorRights = rights(),
            .botIsMember = chance(50),
            .requestTitle = chance(50),
            .requestUsername = chance(50),
            .requestPhoto = chance(50)};
}

ReplyAction RandomMarkups::replyAction()
{
    switch (below(9)) {
    case 0: return SendContact{};
    case 1: return SendLocation{};
    case 2: return CreatePoll{CreatePoll::Type(below(3))};
    case 3: return OpenWebApp{text()};
    case 4:
        return ShareUsers{.requestId = qint32(m_random.generate()), .userIsBot = choice(), .userIsPremium = choice(),
                          .maxQuantity = below(12), .requestName = chance(50), .requestUsername = chance(50),
                          .requestPhoto = chance(50)};
    case 5: return shareChat();
    case 6: return CreateManagedBot{.requestId = below(100), .suggestedName = text(), .suggestedUsername = text()};
    default: return SendText{};
    }
}

InlineMarkup RandomMarkups::inlineMarkup()
{
    InlineMarkup markup;
    for (int row = below(5); row > 0; --row) {
        QList<InlineButton> buttons;
        for (int column = below(4); column > 0; --column)
            buttons.append({face(), inlineAction()});
        markup.rows.append(buttons);
    }
    return markup;
}

KeyboardMarkup RandomMarkups::keyboardMarkup()
{
    KeyboardMarkup markup{.rows = {}, .isPersistent = chance(50), .resizeKeyboard = chance(50), .oneTimeKeyboard = chance(50),
                          .isSelective = chance(50), .inputFieldPlaceholder = text()};
    for (int row = below(5); row > 0; --row) {
        QList<ReplyButton> buttons;
        for (int column = below(4); column > 0; --column)
            buttons.append({face(), replyAction()});
        markup.rows.append(buttons);
    }
    return markup;
}

ReplyMarkup RandomMarkups::next()
{
    switch (below(10)) {
    case 0: return RemoveMarkup{.isSelective = chance(50)};
    case 1: return ForceReplyMarkup{.isSelective = chance(50), .inputFieldPlaceholder = text()};
    case 2:
    case 3:
    case 4:
    case 5: return keyboardMarkup();
    default: return inlineMarkup();
    }
}

} // namespace Botdesk::Testing
