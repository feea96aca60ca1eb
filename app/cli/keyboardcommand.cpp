// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/console.h"
#include "cli/inputfile.h"
#include "cli/keyboardcodecommand.h"
#include "words/keyboardwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! keyboard check FILE: what the server would say of a `reply_markup`, and what people would stumble over.
class KeyboardCommand final : public Command
{
    Q_OBJECT
public:
    KeyboardCommand(const QByteArray &json, const MarkupPlace &place, bool isJson)
        : m_problems(problemsOf(json, place))
        , m_isJson(isJson)
    {
    }

    static CommandKind kind();

    void start() override;

private:
    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options);
    static CommandKind::Made makeCheck(const QCommandLineParser &parser, const QByteArray &json);
    static CommandKind::Made makeCode(const QCommandLineParser &parser, const QByteArray &source);
    QByteArray asJson(bool isTaken) const;
    QString inWords(bool isTaken) const;

    QList<MarkupProblem> m_problems;
    bool m_isJson;
};

void KeyboardCommand::start()
{
    const bool isTaken = std::none_of(m_problems.begin(), m_problems.end(), [](const auto &problem) { return problem.isRefused(); });
    if (m_isJson)
        printJsonLine(asJson(isTaken));
    else
        print(inWords(isTaken).toUtf8());
    emit finished(isTaken ? Success : Refused);
}

QByteArray KeyboardCommand::asJson(bool isTaken) const
{
    const auto place = [](int at) { return at < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(at); };
    QJsonArray problems;
    for (const MarkupProblem &problem : m_problems) {
        problems.append(QJsonObject{{u"row"_s, place(problem.row)},
                                    {u"column"_s, place(problem.column)},
                                    {u"code"_s, nameOf(problem.kind)},
                                    {u"text"_s, problem.words.isEmpty() ? textFor(problem) : problem.words},
                                    {u"certain"_s, problem.isCertain}});
    }
    return QJsonDocument(QJsonObject{{u"ok"_s, isTaken}, {u"problems"_s, problems}}).toJson(QJsonDocument::Compact);
}

QString KeyboardCommand::inWords(bool isTaken) const
{
    QString text;
    for (const MarkupProblem &problem : m_problems) {
        const QString place = placeOf(problem);
        const QString level = problem.isRefused() ? tr("refused") : tr("warning");
        text += (place.isEmpty() ? level : place + u" · "_s + level) + u": "_s + textFor(problem) + u'\n';
    }
    return text + (isTaken ? tr("The server takes this keyboard.") : tr("The server refuses this keyboard.")) + u'\n';
}

CommandKind::Made KeyboardCommand::makeCheck(const QCommandLineParser &parser, const QByteArray &json)
{
    using Chat = MarkupPlace::Chat;
    static const QHash<QString, Chat> chats{{u"private"_s, Chat::Private}, {u"group"_s, Chat::Group},
                                            {u"supergroup"_s, Chat::Supergroup}, {u"channel"_s, Chat::Channel}};
    const QString chat = parser.value(u"chat"_s);
    if (!chats.contains(chat))
        return tl::unexpected(tr("--chat is private, group, supergroup or channel, not \"%1\".").arg(chat));
    return std::make_unique<KeyboardCommand>(json.trimmed(), MarkupPlace{.chat = chats[chat]}, parser.isSet(u"json"_s));
}

CommandKind::Made KeyboardCommand::makeCode(const QCommandLineParser &parser, const QByteArray &source)
{
    const auto target = codeTarget(parser.value(u"for"_s));
    if (target && parser.isSet(u"call"_s)) {
        const QJsonDocument parameters = QJsonDocument::fromJson(source);
        if (!parameters.isObject())
            return tl::unexpected(tr("With --call FILE holds the parameters as a JSON object."));
        return std::make_unique<KeyboardCodeCommand>(parser.value(u"call"_s), parameters.object(), *target);
    }
    if (target)
        return std::make_unique<KeyboardCodeCommand>(source, *target);
    QStringList names;
    for (const CodeTarget known : codeTargets())
        names.append(nameOf(known));
    return tl::unexpected(tr("Say whose code to write: --for %1").arg(names.join(u", "_s)));
}

CommandKind::Made KeyboardCommand::make(const QCommandLineParser &parser, const CommonOptions &)
{
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0);
    if (words.size() != 2 || (verb != "check"_L1 && verb != "code"_L1 && verb != "import"_L1))
        return tl::unexpected(tr("Say what to do with which keyboard: botdesk-cli keyboard check FILE, keyboard code FILE or keyboard import FILE"));
    const auto source = readInput(words.last());
    if (!source)
        return tl::unexpected(source.error());
    if (verb == "check"_L1)
        return makeCheck(parser, *source);
    if (verb == "code"_L1)
        return makeCode(parser, *source);
    return std::make_unique<KeyboardCodeCommand>(*source, CodeTarget::Json);
}

CommandKind KeyboardCommand::kind()
{
    return {.name = "keyboard"_L1,
            .description = tr("Check a keyboard, write it as code, or find one in code."),
            .arguments = u"check|code|import FILE"_s,
            .addOptions =
                [](QCommandLineParser &parser) {
                    parser.addPositionalArgument(u"check"_s, tr("Tell each problem with its row and button; exit with 1 when the server would refuse."));
                    parser.addPositionalArgument(u"code"_s, tr("Print the keyboard as code for the library that --for names."), u"| code"_s);
                    parser.addPositionalArgument(u"import"_s, tr("Print the first keyboard found in JSON or in code as JSON."), u"| import"_s);
                    parser.addPositionalArgument(u"FILE"_s, tr("The reply_markup as JSON; code and import take a message, a request, and literal code too. - reads standard input."));
                    parser.addOptions({{u"chat"_s, tr("The type of chat it is sent to: private, group, supergroup or channel."), u"TYPE"_s,
                                        u"private"_s},
                                       {u"call"_s, tr("Code of a whole call of METHOD, such as sendMessage; FILE holds its parameters."), u"METHOD"_s},
                                       {u"for"_s, tr("json, grammy, telegraf, python-telegram-bot, aiogram, telegram.bot, tgbot-cpp, node-telegram-bot-api or curl."),
                                        u"LIBRARY"_s},
                                       {u"json"_s, tr("Print JSON.")}});
                },
            .make = &KeyboardCommand::make,
            .needs = CommandKind::Needs::Nothing};
}

} // namespace

CommandKind keyboardKind()
{
    return KeyboardCommand::kind();
}

} // namespace Botdesk

#include "keyboardcommand.moc"
