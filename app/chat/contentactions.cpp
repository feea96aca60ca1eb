// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/contentactions.h"

#include "compose/contentdialog.h"
#include "core/clock.h"
#include "core/whendone.h"
#include "session/draftcontent.h"
#include "session/session.h"
#include "widgets/icons.h"

#include <QFileDialog>
#include <QJsonDocument>
#include <QMenu>

#include <limits>

namespace Botdesk {

using namespace Qt::StringLiterals;

std::optional<qint64> liveUntil(const QJsonObject &message)
{
    const qint64 period = message["location"_L1]["live_period"_L1].toInteger();
    if (period <= 0)
        return {};
    return period == LiveForEver ? std::numeric_limits<qint64>::max() : message["date"_L1].toInteger() + period;
}

ContentActions::ContentActions(Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void ContentActions::fill(QMenu &menu, const ChatRow &row)
{
    if (!row.item.isOutgoing || row.item.isDeleted || !row.message)
        return;
    const QJsonObject message = row.item.object();
    const QString kind = row.message->contentKind;
    if (kind == "location"_L1) {
        fillLocation(menu, row, message);
    } else if (kind == "poll"_L1) {
        fillPoll(menu, row);
    } else if (kind == "checklist"_L1) {
        connect(menu.addAction(themeIcon(u"edit"_s), tr("Change the checklist…")), &QAction::triggered, this, [=, this] {
            askEdit(row, u"editMessageChecklist"_s, {{"checklist"_L1, message["checklist"_L1]}}, tr("The checklist is changed."));
        });
    } else if (const auto file = attachmentKindOf(kind); file && takesThePlace(*file)) {
        connect(menu.addAction(themeIcon(u"file"_s), tr("Replace the file…")), &QAction::triggered, this, [=, this] { askFile(row); });
    }
}

void ContentActions::fillLocation(QMenu &menu, const ChatRow &row, const QJsonObject &message)
{
    const auto until = liveUntil(message);
    if (!until || *until * 1000.0 < double(Clock::system().unixMilliseconds()))
        return;
    connect(menu.addAction(themeIcon(u"pin"_s), tr("Move the location…")), &QAction::triggered, this, [=, this] {
        askEdit(row, u"editMessageLiveLocation"_s, message["location"_L1].toObject(), tr("The location has moved."));
    });
    connect(menu.addAction(themeIcon(u"stop"_s), tr("Stop sharing the location")), &QAction::triggered, this,
            [=, this] { call(row, u"stopMessageLiveLocation"_s, {}, tr("The location is no longer shared.")); });
}

void ContentActions::fillPoll(QMenu &menu, const ChatRow &row)
{
    const QJsonObject poll = row.item.poll.isEmpty() ? row.message->json["poll"_L1].toObject()
                                                     : QJsonDocument::fromJson(row.item.poll).object();
    if (poll["is_closed"_L1].toBool())
        return;
    connect(menu.addAction(themeIcon(u"lock"_s), tr("Close the poll")), &QAction::triggered, this,
            [=, this] { call(row, u"stopPoll"_s, {}, tr("The poll is closed.")); });
}

void ContentActions::askEdit(const ChatRow &row, const QString &method, const QJsonObject &values, const QString &success)
{
    auto *dialog = new ContentDialog({.method = method, .values = values, .isBusiness = !row.item.object()["business_connection_id"_L1].toString().isEmpty()}, m_window);
    connect(dialog, &ContentDialog::taken, this,
            [=, this](const QString &taken, const QJsonObject &fields) { call(row, taken, fields, success); });
    dialog->open();
}

void ContentActions::askFile(const ChatRow &row)
{
    auto *dialog = new QFileDialog(m_window, tr("Replace the file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [=, this](const QString &path) { emit replaceAsked(row, path); });
    dialog->open();
}

void ContentActions::call(const ChatRow &row, const QString &method, QJsonObject fields, const QString &success)
{
    const QJsonObject message = row.item.object();
    fields.insert("chat_id"_L1, message["chat"_L1]["id"_L1]);
    fields.insert("message_id"_L1, number(*row.item.message));
    // An edit without them takes the buttons away.
    if (message.contains("reply_markup"_L1))
        fields.insert("reply_markup"_L1, message["reply_markup"_L1]);
    if (const QString business = message["business_connection_id"_L1].toString(); !business.isEmpty())
        fields.insert("business_connection_id"_L1, business);
    whenDone(m_session.call(method, fields), this, [this, success](const Result<ApiAnswer> &answer) {
        if (!answer)
            emit failed(answer.error());
        else
            emit done(success);
    });
}

} // namespace Botdesk
