// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"

#include "cli/botstore.h"
#include "cli/console.h"
#include "cli/csv.h"
#include "core/whendone.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qsizetype RowsAtOnce = 500;

struct ExportSettings
{
    UpdateFilter filter;
    bool isCsv = false;
    bool withOutgoing = false;
};

//! Prints what is stored, a piece at a time, without a server.
class ExportCommand final : public Command
{
    Q_OBJECT
public:
    ExportCommand(const CommonOptions &options, const ExportSettings &settings)
        : m_database(options.database())
        , m_settings(settings)
    {
    }

    static CommandKind kind();

    void start() override;

private:
    static CommandKind::Made make(const QCommandLineParser &parser, const CommonOptions &options);
    static Parsed<ExportSettings> settings(const QCommandLineParser &parser);
    void giveUp(const Error &error);
    void takeCalls(QList<Exchange> calls);
    void findRows();
    void printNext();
    void printPage(const QList<StoredUpdate> &page);
    void printPage(const QList<StoredUpdate> &page, const QList<QByteArray> &jsons);
    bool printCallsBefore(qint64 timeMs);
    bool isWanted(const Exchange &call) const;

    QString m_database;
    ExportSettings m_settings;
    std::unique_ptr<UpdateStore> m_store;
    QList<Exchange> m_calls;   //!< ours, still to be printed, latest first
    UpdateRows m_rows;
    qsizetype m_next = 0;
};

void ExportCommand::start()
{
    if (!QFileInfo::exists(m_database)) {
        complain(tr("Nothing of this bot is stored: there is no %1.").arg(m_database));
        return emit finished(Refused);
    }
    m_store = openSqliteStore({.path = m_database, .readOnly = true});
    if (m_settings.isCsv)
        print(csvHeader());
    if (!m_settings.withOutgoing)
        return findRows();
    whenDone(m_store->exchanges({.count = std::numeric_limits<int>::max()}), this, [this](const Result<QList<Exchange>> &calls) {
        if (!calls)
            return giveUp(calls.error());
        takeCalls(*calls);
        findRows();
    });
}

//! Unlike whoever receives, an export changes nothing: it may run beside a window that has the file open.
void ExportCommand::giveUp(const Error &error)
{
    if (error.kind != Error::Kind::Damaged)
        return fail(error);
    complain(tr("The database is damaged. Start botdesk or botdesk-cli listen, which set it aside and recover what can be "
                "read, then export again. (%1)").arg(error.detail));
    emit finished(Refused);
}

void ExportCommand::takeCalls(QList<Exchange> calls)
{
    calls.removeIf([this](const Exchange &call) { return !isWanted(call); });
    m_calls = calls;
}

bool ExportCommand::isWanted(const Exchange &call) const
{
    const UpdateFilter &filter = m_settings.filter;
    return !call.method.startsWith("get"_L1) && (!filter.sinceMs || call.atMs >= *filter.sinceMs)
        && (!filter.untilMs || call.atMs < *filter.untilMs);
}

void ExportCommand::findRows()
{
    whenDone(m_store->rows(m_settings.filter), this, [this](const Result<UpdateRows> &rows) {
        if (!rows)
            return giveUp(rows.error());
        m_rows = *rows;
        printNext();
    });
}

void ExportCommand::printNext()
{
    if (m_next >= m_rows.size()) {
        printCallsBefore(std::numeric_limits<qint64>::max());
        return emit finished(Success);
    }
    const QList<LogId> logs = m_rows.mid(m_next, RowsAtOnce);
    m_next += logs.size();
    whenDone(m_store->page(logs), this, [this](const Result<QList<StoredUpdate>> &page) {
        if (!page)
            return giveUp(page.error());
        printPage(*page);
    });
}

void ExportCommand::printPage(const QList<StoredUpdate> &page)
{
    if (m_settings.isCsv)
        return printPage(page, {});
    QList<LogId> logs;
    for (const StoredUpdate &update : page)
        logs.append(update.log);
    whenDone(m_store->jsons(logs), this, [this, page](const Result<QList<QByteArray>> &jsons) {
        if (!jsons)
            return giveUp(jsons.error());
        printPage(page, *jsons);
    });
}

void ExportCommand::printPage(const QList<StoredUpdate> &page, const QList<QByteArray> &jsons)
{
    for (qsizetype i = 0; i < page.size(); ++i) {
        const bool isRead = printCallsBefore(page[i].receivedMs)
            && (m_settings.isCsv ? print(csvLine(page[i])) : printJsonLine(jsons.value(i)));
        if (!isRead)
            return emit finished(Success);
    }
    showProgress([this] { return tr("%1 of %2 updates").arg(m_next).arg(m_rows.size()); });
    printNext();
}

bool ExportCommand::printCallsBefore(qint64 timeMs)
{
    while (!m_calls.isEmpty() && m_calls.last().atMs <= timeMs) {
        const Exchange call = m_calls.takeLast();
        if (!(m_settings.isCsv ? print(csvLine(call)) : printJsonLine(outgoingLine(call))))
            return false;
    }
    return true;
}

Parsed<ExportSettings> ExportCommand::settings(const QCommandLineParser &parser)
{
    ExportSettings settings;
    for (const auto &[option, bound] : {std::pair(u"since"_s, &settings.filter.sinceMs), {u"until"_s, &settings.filter.untilMs}}) {
        if (!parser.isSet(option))
            continue;
        const auto time = readTime(parser.value(option));
        if (!time)
            return tl::unexpected(time.error());
        *bound = *time;
    }
    for (const QString &types : parser.values(u"type"_s))
        settings.filter.types += types.split(u',', Qt::SkipEmptyParts);
    tellUnknownTypes(settings.filter.types);
    if (parser.isSet(u"chat"_s)) {
        const auto chat = readNumber(u"--chat"_s, parser.value(u"chat"_s), -(1LL << 52), 1LL << 52);
        if (!chat)
            return tl::unexpected(chat.error());
        settings.filter.chat = ChatId(*chat);
    }
    const QString format = parser.value(u"format"_s);
    if (format != "jsonl"_L1 && format != "csv"_L1)
        return tl::unexpected(tr("--format is jsonl or csv, not \"%1\".").arg(format));
    settings.isCsv = format == "csv"_L1;
    settings.withOutgoing = parser.isSet(u"outgoing"_s);
    return settings;
}

CommandKind::Made ExportCommand::make(const QCommandLineParser &parser, const CommonOptions &options)
{
    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(tr("export takes options only, not \"%1\".").arg(parser.positionalArguments().first()));
    const auto read = settings(parser);
    if (!read)
        return tl::unexpected(read.error());
    return std::make_unique<ExportCommand>(options, *read);
}

CommandKind ExportCommand::kind()
{
    return {.name = "export"_L1,
            .description = tr("Print what is stored, in order of arrival; works offline."),
            .arguments = {},
            .addOptions =
                [](QCommandLineParser &parser) {
                    parser.addOptions({{u"since"_s, tr("Only what was received then or later."), u"TIME"_s},
                                       {u"until"_s, tr("Only what was received before then."), u"TIME"_s},
                                       {u"type"_s, tr("Only these update types, divided by commas."), u"T"_s},
                                       {u"chat"_s, tr("Only what belongs to this chat."), u"ID"_s},
                                       {u"format"_s, tr("jsonl or csv."), u"F"_s, u"jsonl"_s},
                                       {u"outgoing"_s, tr("What the bot did as well, in its place.")}});
                },
            .make = &ExportCommand::make,
            .needs = CommandKind::Needs::Bot};
}

} // namespace

CommandKind exportKind()
{
    return ExportCommand::kind();
}

} // namespace Botdesk

#include "exportcommand.moc"
