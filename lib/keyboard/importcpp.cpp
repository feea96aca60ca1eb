// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/codeliterals.h"
#include "keyboard/importothers.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Members = QList<ServerJson::Member>;
using TokenKind = CodeToken::Kind;
using Fault = ImportFault::Kind;

//! What is between quotes, where \302 and \xc2 are bytes of UTF-8.
QByteArray bytesOf(const CodeToken &text)
{
    static const QRegularExpression byte(uR"(\\\\|\\([0-7]{1,3})|\\x([0-9A-Fa-f]{2}))"_s);
    QByteArray bytes;
    const auto add = [&](QStringView part) {
        CodeToken plain = text;
        plain.text = part;
        bytes += decoded(plain, false).toUtf8();
    };
    qsizetype from = 0;
    for (auto found = byte.globalMatch(text.text); found.hasNext();) {
        const auto match = found.next();
        if (match.capturedLength() == 2 && !match.hasCaptured(1))
            continue;   // a backslash that is one
        add(text.text.sliced(from, match.capturedStart() - from));
        bytes += char(match.hasCaptured(1) ? match.captured(1).toInt(nullptr, 8) : match.captured(2).toInt(nullptr, 16));
        from = match.capturedEnd();
    }
    add(text.text.sliced(from));
    return bytes;
}

//! @p object with @p value at the end of @p path; what stood there goes.
ServerJson withMember(const ServerJson &object, const QList<QByteArray> &path, const ServerJson &value)
{
    if (path.isEmpty())
        return value;
    Members members = object.members();
    for (auto &[name, inner] : members) {
        if (name == path.first()) {
            inner = withMember(inner, path.sliced(1), value);
            return ServerJson::object(members);
        }
    }
    members.append({path.first(), withMember(ServerJson::object({}), path.sliced(1), value)});
    return ServerJson::object(members);
}

//! Carries out the statements that put a keyboard together; whatever else stands there is passed over.
class CppReader
{
public:
    explicit CppReader(const QList<CodeToken> &tokens) : m_tokens(tokens) { }

    Imported<FoundJson> run();

private:
    //! What std::make_shared made. Members that are objects too stand in it by their path: "web_app" / "url".
    struct Object
    {
        QString type;
        int line = 0;
        QList<std::pair<QList<QByteArray>, ServerJson>> members = {};
        QList<QList<qsizetype>> rows = {};   // of a markup: numbers of buttons
    };

    const CodeToken &token(qsizetype ahead = 0) const { return m_tokens[std::min(m_at + ahead, m_tokens.size() - 1)]; }
    bool isArrow(qsizetype ahead) const { return token(ahead).isSymbol(u"-") && token(ahead + 1).isSymbol(u">"); }
    std::optional<QString> madeType();
    std::optional<ServerJson> literal();
    Imported<void> statement();
    Imported<void> member(qsizetype object);
    Imported<void> pushToMarkup(qsizetype object);
    Imported<void> pushToRow(const QString &row);
    std::optional<qsizetype> objectNamed(QStringView name) const;
    tl::unexpected<ImportFault> fault() const;
    void skipTo(QStringView symbol);
    ServerJson jsonOf(const Object &object) const;

    const QList<CodeToken> &m_tokens;
    qsizetype m_at = 0;
    QList<Object> m_objects;
    QHash<QString, qsizetype> m_names;          // of variables that point to objects
    QHash<QString, QList<qsizetype>> m_vectors;
    int m_loops = 0;                            // a loop has begun, this many braces deep; 0: none
    int m_depth = 0;
};

tl::unexpected<ImportFault> CppReader::fault() const
{
    return tl::unexpected(ImportFault{.kind = Fault::NotLiteral, .line = token().line, .subject = token().text.toString()});
}

void CppReader::skipTo(QStringView symbol)
{
    while (token().kind != TokenKind::End && !token().isSymbol(symbol))
        ++m_at;
}

//! "InlineKeyboardButton" of std::make_shared<TgBot::InlineKeyboardButton>() or of new TgBot::InlineKeyboardButton.
std::optional<QString> CppReader::madeType()
{
    qsizetype at = 0;
    while (token(at).isName(u"std") || token(at).isSymbol(u":"))
        ++at;
    if (!token(at).isName(u"make_shared") && !token(at).isName(u"new"))
        return std::nullopt;
    QString type;
    for (++at; token(at).kind == TokenKind::Name || token(at).isSymbol(u":") || token(at).isSymbol(u"<"); ++at) {
        if (token(at).kind == TokenKind::Name)
            type = token(at).text.toString();
    }
    return type;
}

std::optional<ServerJson> CppReader::literal()
{
    if (token().isName(u"std") && token(3).isName(u"string") && token(4).isSymbol(u"("))
        m_at += 5;   // std::string("…", 5)
    const CodeToken now = token();
    if (now.kind == TokenKind::String)
        return ServerJson::string(bytesOf(now));
    if (now.isName(u"true") || now.isName(u"false"))
        return ServerJson::boolean(now.text == u"true");
    const bool isMinus = now.isSymbol(u"-") && token(1).kind == TokenKind::Number;
    if (now.kind != TokenKind::Number && !isMinus)
        return std::nullopt;
    QByteArray digits = token(isMinus ? 1 : 0).text.toLatin1();
    while (!digits.isEmpty() && !(digits.back() >= '0' && digits.back() <= '9'))
        digits.chop(1);   // 5L
    return ServerJson::number(isMinus ? '-' + digits : digits);
}

std::optional<qsizetype> CppReader::objectNamed(QStringView name) const
{
    const auto found = m_names.constFind(name.toString());
    return found == m_names.cend() ? std::nullopt : std::optional(*found);
}

//! keyboard->inlineKeyboard[0].push_back(button), or .push_back(row), or .push_back({a, b}); at what follows on the member.
Imported<void> CppReader::pushToMarkup(qsizetype object)
{
    auto &rows = m_objects[object].rows;
    qsizetype row = -1;
    if (token().isSymbol(u"[")) {
        row = token(1).text.toInt();
        m_at += 3;
    }
    const bool isPush = token().isSymbol(u".") && (token(1).isName(u"push_back") || token(1).isName(u"emplace_back"));
    constexpr qsizetype MostRows = 1000;
    if (!isPush) {
        if (row < 0 && token().isSymbol(u".") && token(1).isName(u"resize"))
            rows.resize(std::clamp<qsizetype>(token(3).text.toInt(), 0, MostRows));
        return {};
    }
    if (m_loops > 0)
        return fault();
    if (row >= MostRows || rows.size() >= MostRows)
        return fault();
    m_at += 3;
    QList<qsizetype> pushed;
    for (; token().kind != TokenKind::End && !token().isSymbol(u")") && !token().isSymbol(u";"); ++m_at) {
        if (token().kind != TokenKind::Name)
            continue;
        const auto button = objectNamed(token().text);
        const auto vector = m_vectors.constFind(token().text.toString());
        if (!button && vector == m_vectors.cend())
            return fault();
        pushed += button ? QList<qsizetype>{*button} : *vector;
    }
    if (row < 0)
        rows.append(pushed);
    else {
        rows.resize(std::max(rows.size(), row + 1));
        rows[row] += pushed;
    }
    return {};
}

Imported<void> CppReader::pushToRow(const QString &row)
{
    m_at += 4;   // row . push_back (
    const auto button = objectNamed(token().text);
    if (m_loops > 0 || !button)
        return fault();
    m_vectors[row].append(*button);
    return {};
}

//! button->webApp->url = "…"; behind the variable.
Imported<void> CppReader::member(qsizetype object)
{
    QList<QByteArray> path;
    while (isArrow(0) && path.size() < ImportDepthLimit) {
        path.append(snakeCase(token(2).text).toLatin1());
        m_at += 3;
    }
    if (path.size() == 1 && (path.first() == "inline_keyboard" || path.first() == "keyboard") && !token().isSymbol(u"="))
        return pushToMarkup(object);
    if (!token().isSymbol(u"="))
        return {};
    ++m_at;
    constexpr qsizetype MostMembers = 100;   // nothing of the Bot API has as many
    if (m_objects[object].members.size() >= MostMembers)
        return fault();
    if (madeType())
        m_objects[object].members.append({path, ServerJson::object({})});
    else if (const auto value = literal())
        m_objects[object].members.append({path, *value});
    else
        return fault();
    return {};
}

Imported<void> CppReader::statement()
{
    const CodeToken now = token();
    const QString name = now.text.toString();
    if (token(1).isSymbol(u"=") || token(1).isSymbol(u"(")) {
        m_at += 2;
        if (const auto type = madeType()) {
            m_names.insert(name, m_objects.size());
            m_objects.append({.type = *type, .line = now.line});
            skipTo(u";");
        } else {
            --m_at;
        }
        return {};
    }
    if (token(1).isSymbol(u".") && token(2).isName(u"push_back") && m_vectors.contains(name))
        return pushToRow(name);
    if (token(1).isSymbol(u";") && m_at > 0 && m_tokens[m_at - 1].isSymbol(u">")) {   // std::vector<…> row;
        m_vectors[name].clear();
        return {};
    }
    const auto object = objectNamed(name);
    if (!object || !(token(1).isSymbol(u"-") && token(2).isSymbol(u">")))
        return {};
    ++m_at;
    return member(*object);
}

ServerJson CppReader::jsonOf(const Object &object) const
{
    ServerJson json = ServerJson::object({});
    for (const auto &[path, value] : object.members)
        json = withMember(json, path, value);
    return json;
}

Imported<FoundJson> CppReader::run()
{
    for (; token().kind != TokenKind::End; ++m_at) {
        if (token().isSymbol(u"{"))
            ++m_depth;
        else if (token().isSymbol(u"}") && --m_depth < m_loops)
            m_loops = 0;
        else if (m_loops == 0 && (token().isName(u"for") || token().isName(u"while")) && token(1).isSymbol(u"("))
            m_loops = m_depth + 1;
        if (token().kind != TokenKind::Name)
            continue;
        if (const auto done = statement(); !done)
            return tl::unexpected(done.error());
    }
    for (const Object &object : std::as_const(m_objects)) {
        if (!object.type.endsWith("KeyboardMarkup"_L1) && object.type != "ReplyKeyboardRemove"_L1 && object.type != "ForceReply"_L1)
            continue;
        QList<ServerJson> rows;
        for (const auto &row : object.rows) {
            QList<ServerJson> buttons;
            for (const qsizetype button : row)
                buttons.append(jsonOf(m_objects[button]));
            rows.append(ServerJson::array(buttons));
        }
        Members members = jsonOf(object).members();
        if (object.type.endsWith("Markup"_L1))
            members.prepend({object.type == "InlineKeyboardMarkup"_L1 ? "inline_keyboard" : "keyboard", ServerJson::array(rows)});
        else
            members.prepend({object.type == "ForceReply"_L1 ? "force_reply" : "remove_keyboard", ServerJson::boolean(true)});
        return FoundJson{ServerJson::object(members), object.line};
    }
    return tl::unexpected(ImportFault());
}

} // namespace

bool isTgbotCpp(const QList<CodeToken> &tokens)
{
    return std::any_of(tokens.begin(), tokens.end(), [](const CodeToken &token) { return token.isName(u"TgBot"); });
}

Imported<FoundJson> tgbotCppKeyboard(const QList<CodeToken> &tokens)
{
    return CppReader(tokens).run();
}

} // namespace Botdesk
