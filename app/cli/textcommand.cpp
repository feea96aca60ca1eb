// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/console.h"
#include "cli/inputfile.h"
#include "rules/serverwords.h"
#include "text/markupparsers.h"
#include "text/messagetext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! text check FILE: whether the server takes a text, and what it makes of it. Needs neither a bot nor a network.
class TextCommand final : public Command
{
    Q_OBJECT
public:
    TextCommand(const QByteArray &source, const QByteArray &mode, bool isJson)
        : m_source(source)
        , m_mode(mode)
        , m_isJson(isJson)
    {
    }

    static CommandKind kind();

    void start() override;

private:
    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options);
    void tell(const FormattedText &text) const;
    void tell(const Error &error) const;

    QByteArray m_source;
    QByteArray m_mode;
    bool m_isJson;
};

void TextCommand::start()
{
    const auto text = parseText(m_source, m_mode, {}, TextRules::message());
    if (text)
        tell(*text);
    else
        tell(text.error());
    emit finished(text ? Success : Refused);
}

void TextCommand::tell(const FormattedText &text) const
{
    if (!m_isJson) {
        print(text.text.toUtf8() + '\n');
        return;
    }
    const QJsonObject json{{u"ok"_s, true}, {u"text"_s, text.text}, {u"entities"_s, toJson(text.entities)}};
    printJsonLine(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

void TextCommand::tell(const Error &error) const
{
    const QString words = shapedErrorDescription(400, error.detail);
    const auto at = markupFaultAt(m_source, m_mode);
    if (m_isJson) {
        QJsonObject json{{u"ok"_s, false}, {u"error"_s, words}, {u"offset"_s, QJsonValue::Null}};
        if (at)
            json.insert(u"offset"_s, *at);
        printJsonLine(QJsonDocument(json).toJson(QJsonDocument::Compact));
        return;
    }
    if (!at)
        return complain(words);
    const QByteArray before = m_source.first(*at);
    const qsizetype column = QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size() + 1;
    complain(tr("line %1, column %2: %3").arg(before.count('\n') + 1).arg(column).arg(words));
}

CommandKind::Made TextCommand::make(const QCommandLineParser &parser, const CommonOptions &)
{
    const QStringList words = parser.positionalArguments();
    if (words.size() != 2 || words.first() != "check"_L1)
        return tl::unexpected(tr("Say which text to check: botdesk-cli text check --mode HTML FILE"));
    static const QStringList modes{u"MarkdownV2"_s, u"HTML"_s, u"Markdown"_s};
    const QString mode = parser.value(u"mode"_s);
    if (!modes.contains(mode, Qt::CaseInsensitive))
        return tl::unexpected(tr("Say how the text is written: --mode MarkdownV2, HTML or Markdown."));
    const auto source = readInput(words.last());
    if (!source)
        return tl::unexpected(source.error());
    return std::make_unique<TextCommand>(*source, mode.toUtf8(), parser.isSet(u"json"_s));
}

CommandKind TextCommand::kind()
{
    return {.name = "text"_L1,
            .description = tr("Check whether the server takes a text, and show what it makes of it."),
            .arguments = u"check FILE"_s,
            .addOptions =
                [](QCommandLineParser &parser) {
                    parser.addPositionalArgument(u"check"_s, tr("Say what the server would answer, and exit with 1 when it would refuse."));
                    parser.addPositionalArgument(u"FILE"_s, tr("The file to check; - reads standard input."));
                    parser.addOptions({{u"mode"_s, tr("How the text is written: MarkdownV2, HTML or Markdown."), u"MODE"_s},
                                       {u"json"_s, tr("Print JSON.")}});
                },
            .make = &TextCommand::make,
            .needs = CommandKind::Needs::Nothing};
}

} // namespace

CommandKind textKind()
{
    return TextCommand::kind();
}

} // namespace Botdesk

#include "textcommand.moc"
