// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/markupproblems.h"

#include "keyboard/inlinebuttoncheck.h"
#include "keyboard/markupjson.h"
#include "keyboard/replybuttoncheck.h"
#include "rules/cleaning.h"
#include "rules/link.h"
#include "rules/serverwords.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = MarkupProblem::Kind;

bool isFaceRefused(ButtonFace face)
{
    return !checkFace(face, QString());
}

//! Which of the checks it was that refused @p action, when it was none of the text.
Kind kindOfRefusal(const InlineAction &action, const MarkupPlace &place)
{
    const auto linkKind = [](const QString &url) { return normalisedLink(url) ? Kind::InsecureUrl : Kind::BadUrl; };
    if (const auto *login = std::get_if<LogIn>(&action))
        return linkKind(login->url);
    if (const auto *app = std::get_if<OpenWebApp>(&action))
        return linkKind(app->url);
    if (std::holds_alternative<SwitchInlineChosenChat>(action))
        return place.takesInlineOnly() ? Kind::WrongChat : Kind::NoChatType;
    return std::holds_alternative<OpenUrl>(action) ? Kind::BadUrl : Kind::WrongChat;
}

Kind kindOfBackendFault(const InlineAction &action)
{
    if (std::holds_alternative<SendCallback>(action))
        return Kind::DataLength;
    if (std::holds_alternative<CopyText>(action))
        return Kind::CopyTextLength;
    return std::holds_alternative<OpenWebApp>(action) ? Kind::WrongChat : Kind::NotFirst;
}

qint64 amountOf(const InlineAction &action)
{
    if (const auto *callback = std::get_if<SendCallback>(&action))
        return callback->data.toUtf8().size();
    const auto *copy = std::get_if<CopyText>(&action);
    return copy ? codePointCount(copy->text) : 0;
}

QString urlOf(const InlineAction &action)
{
    if (const auto *open = std::get_if<OpenUrl>(&action))
        return open->url;
    if (const auto *login = std::get_if<LogIn>(&action))
        return login->url;
    const auto *app = std::get_if<OpenWebApp>(&action);
    return app ? app->url : QString();
}

bool isPrivateAddress(const QString &host)
{
    if (host.contains(u':'))
        return host == "::1"_L1 || host.startsWith("fe80:"_L1) || host.startsWith("fc"_L1) || host.startsWith("fd"_L1);
    static const QRegularExpression ranges(uR"(^(10|127|192\.168|169\.254|172\.(1[6-9]|2\d|3[01]))(\.\d{1,3}){2,3}$)"_s);
    return ranges.match(host).hasMatch();
}

bool isLocal(const QString &url)
{
    const auto link = normalisedLink(url);
    const QString host = link ? QUrl(*link).host() : QString();
    return isPrivateAddress(host) || host == "localhost"_L1 || host.endsWith(".localhost"_L1) || host.endsWith(".local"_L1)
        || host.endsWith(".internal"_L1) || host.endsWith(".lan"_L1);
}

//! Collects what is wrong with an inline keyboard.
class InlineProblems
{
public:
    InlineProblems(const InlineMarkup &markup, const MarkupPlace &place) : m_markup(markup), m_place(place) { }

    QList<MarkupProblem> all()
    {
        for (const auto &row : m_markup.rows)
            for (const InlineButton &button : row)
                if (const auto *callback = std::get_if<SendCallback>(&button.action))
                    ++m_dataUses[callback->data];
        for (int row = 0; row < m_markup.rows.size(); ++row)
            takeRow(row);
        takeWhole();
        return m_problems;
    }

private:
    void takeRow(int row)
    {
        const auto &buttons = m_markup.rows[row];
        int kept = 0;
        for (int column = 0; column < buttons.size(); ++column) {
            if (isLeftOut(buttons[column].face)) {
                m_problems.append({.kind = Kind::LeftOut, .row = row, .column = column});
                continue;
            }
            takeButton(buttons[column], row, column);
            ++kept;
            m_isFirst = false;
        }
        if (kept > InlineButtonsPerRow)
            m_problems.append({.kind = Kind::RowTooLong, .row = row, .words = refusalWords(u"REPLY_MARKUP_TOO_LONG"_s), .amount = kept});
        m_count += kept;
    }

    void takeButton(const InlineButton &button, int row, int column)
    {
        const auto add = [&](Kind kind, const QString &words = {}, qint64 amount = 0, bool isCertain = true) {
            m_problems.append({.kind = kind, .row = row, .column = column, .words = words, .amount = amount, .isCertain = isCertain});
        };
        const auto checked = checkInlineButton(button, m_place);
        if (!checked)
            add(isFaceRefused(button.face) ? Kind::EmptyText : kindOfRefusal(button.action, m_place), refusalWords(checked.error().detail));
        else if (const QString fault = backendFault(checked->action, m_place, m_isFirst); !fault.isEmpty())
            add(kindOfBackendFault(button.action), refusalWords(fault), amountOf(button.action));
        if (checked && isLocal(urlOf(button.action)))
            add(Kind::LocalUrl);
        if (const auto *callback = std::get_if<SendCallback>(&button.action); callback && m_dataUses.value(callback->data) > 1)
            add(Kind::DuplicateData);
        if (std::holds_alternative<Pay>(button.action) || std::holds_alternative<PlayGame>(button.action))
            add(Kind::NeedsMessageKind, {}, 0, false);
        const int columns = int(m_markup.rows[row].size());
        if (!fitsOnPhone(button.face.text, columns))
            add(Kind::TooWide, {}, columns, false);
    }

    void takeWhole()
    {
        const QString words = refusalWords(u"REPLY_MARKUP_TOO_LONG"_s);
        if (m_count > InlineButtonLimit)
            m_problems.append({.kind = Kind::TooManyButtons, .words = words, .amount = m_count});
        const auto bytes = QJsonDocument(toJson(ReplyMarkup(m_markup))).toJson(QJsonDocument::Compact).size();
        if (bytes > MarkupByteLimit)
            m_problems.append({.kind = Kind::TooLarge, .words = words, .amount = bytes});
    }

    const InlineMarkup &m_markup;
    const MarkupPlace &m_place;
    QHash<QString, int> m_dataUses;
    QList<MarkupProblem> m_problems;
    int m_count = 0;
    bool m_isFirst = true;
};

void addSelection(QList<MarkupProblem> &problems, bool isSelective, const MarkupPlace &place)
{
    if (isSelective)
        problems.append({.kind = place.isPrivate() ? Kind::NoSelection : Kind::NoTarget, .isCertain = place.isPrivate()});
}

//! Of a button that the server keeps.
void addReplyButton(QList<MarkupProblem> &problems, const ReplyButton &button, const MarkupPlace &place, int row, int column, int columns)
{
    if (const auto checked = checkReplyButton(button, place); !checked) {
        const auto *app = std::get_if<OpenWebApp>(&button.action);
        const Kind kind = isFaceRefused(button.face)                                       ? Kind::EmptyText
                        : isForPrivateChats(button.action) && !place.isPrivate()           ? Kind::WrongChat
                        : app && normalisedLink(app->url)                                  ? Kind::InsecureUrl
                                                                                           : Kind::BadUrl;
        problems.append({.kind = kind, .row = row, .column = column, .words = refusalWords(checked.error().detail)});
    } else if (const auto *app = std::get_if<OpenWebApp>(&button.action); app && isLocal(app->url)) {
        problems.append({.kind = Kind::LocalUrl, .row = row, .column = column});
    }
    if (!fitsOnPhone(button.face.text, columns))
        problems.append({.kind = Kind::TooWide, .row = row, .column = column, .amount = columns, .isCertain = false});
}

QList<MarkupProblem> keyboardProblems(const KeyboardMarkup &markup, const MarkupPlace &place)
{
    QList<MarkupProblem> problems;
    int count = 0;
    for (int row = 0; row < markup.rows.size(); ++row) {
        const auto &buttons = markup.rows[row];
        int kept = 0;
        for (int column = 0; column < buttons.size(); ++column) {
            if (isLeftOut(buttons[column].face)) {
                problems.append({.kind = Kind::LeftOut, .row = row, .column = column});
            } else if (kept >= KeyboardButtonsPerRow || count >= KeyboardButtonLimit) {
                problems.append({.kind = Kind::CutOff, .row = row, .column = column});
            } else {
                addReplyButton(problems, buttons[column], place, row, column, int(buttons.size()));
                ++kept;
                ++count;
            }
        }
    }
    addSelection(problems, markup.isSelective, place);
    const auto bytes = QJsonDocument(toJson(ReplyMarkup(markup))).toJson(QJsonDocument::Compact).size();
    if (bytes > MarkupByteLimit)
        problems.append({.kind = Kind::TooLarge, .words = refusalWords(u"REPLY_MARKUP_TOO_LONG"_s), .amount = bytes});
    return problems;
}

} // namespace

QString nameOf(MarkupProblem::Kind kind)
{
    switch (kind) {
    case Kind::Unreadable: return u"unreadable"_s;
    case Kind::EmptyText: return u"empty_text"_s;
    case Kind::BadUrl: return u"bad_url"_s;
    case Kind::InsecureUrl: return u"insecure_url"_s;
    case Kind::DataLength: return u"data_length"_s;
    case Kind::CopyTextLength: return u"copy_text_length"_s;
    case Kind::NotFirst: return u"not_first"_s;
    case Kind::WrongChat: return u"wrong_chat"_s;
    case Kind::NoChatType: return u"no_chat_type"_s;
    case Kind::RowTooLong: return u"row_too_long"_s;
    case Kind::TooManyButtons: return u"too_many_buttons"_s;
    case Kind::TooLarge: return u"too_large"_s;
    case Kind::LeftOut: return u"left_out"_s;
    case Kind::CutOff: return u"cut_off"_s;
    case Kind::DuplicateData: return u"duplicate_data"_s;
    case Kind::LocalUrl: return u"local_url"_s;
    case Kind::NeedsMessageKind: return u"needs_message_kind"_s;
    case Kind::TooWide: return u"too_wide"_s;
    case Kind::NoTarget: return u"no_target"_s;
    case Kind::NoSelection: return u"no_selection"_s;
    }
    Q_UNREACHABLE();
}

QList<MarkupProblem> problemsOf(const ReplyMarkup &markup, const MarkupPlace &place)
{
    if (std::holds_alternative<std::monostate>(markup))
        return {};
    if (const auto *keys = std::get_if<InlineMarkup>(&markup))
        return InlineProblems(*keys, place).all();
    QList<MarkupProblem> problems;
    if (place.takesInlineOnly())
        problems.append({.kind = Kind::WrongChat, .words = refusalWords(u"Inline keyboard expected"_s)});
    if (const auto *keyboard = std::get_if<KeyboardMarkup>(&markup))
        return keyboardProblems(*keyboard, place) + problems;
    if (const auto *remove = std::get_if<RemoveMarkup>(&markup))
        addSelection(problems, remove->isSelective, place);
    if (const auto *force = std::get_if<ForceReplyMarkup>(&markup))
        addSelection(problems, force->isSelective, place);
    return problems;
}

bool fitsOnPhone(const QString &text, int columns)
{
    // A bubble of 300 px with 5 px between buttons and as much at each end of one, in a font of 14 px.
    constexpr double Width = 300;
    constexpr double Gap = 5;
    constexpr double Margin = 5;
    constexpr double Narrow = 4.2;
    constexpr double Usual = 7.3;
    constexpr double Wide = 14.5;
    double width = 0;
    for (const uint c : text.toUcs4()) {
        if (c >= 0x1100 && (c < 0x1200 || c >= 0x2600))
            width += c >= 0xfe00 && c <= 0xfe0f ? 0 : Wide;   // CJK, emoji
        else if (c < 0x80 && QByteArrayView("iljtfrI.,:;!|'()[] ").contains(char(c)))
            width += Narrow;
        else
            width += QChar::isMark(c) ? 0 : Usual;
    }
    const int count = std::max(columns, 1);
    return width <= (Width - Gap * (count - 1)) / count - 2 * Margin;
}

} // namespace Botdesk
