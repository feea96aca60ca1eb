// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/webhookinfopane.h"

#include "types/update.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *FieldNames[] = {"url", "has_custom_certificate", "pending_update_count", "ip_address", "last_error_date",
                                      "last_error_message", "last_synchronization_error_date", "max_connections", "allowed_updates"};

QString dateText(qint64 seconds, qint64 now)
{
    return u"%1 · %2"_s.arg(timeWithSeconds(seconds * 1000), agoText(seconds * 1000, now * 1000));
}

} // namespace

WebhookInfoPane::WebhookInfoPane(QWidget *parent) : Card(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(8), px(12), px(12));
    column->setSpacing(px(8));
    column->addWidget(new Label(u"WebhookInfo"_s, TextStyle::Section));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(8));
    grid->setColumnStretch(1, 1);
    for (int field = 0; field < FieldCount; ++field) {
        Row &row = m_rows[field];
        row.icon = new QLabel;
        row.icon->setAlignment(Qt::AlignTop);
        row.value = new ElidedLabel({}, TextStyle::Body, Color::Text, field == Url ? Qt::ElideMiddle : Qt::ElideRight);
        auto *name = new Label(QString::fromLatin1(FieldNames[field]), TextStyle::Mono, Color::Text2);
        row.value->setAccessibleName(name->text());
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        texts->addWidget(name);
        texts->addWidget(row.value);
        grid->addWidget(row.icon, field, 0, Qt::AlignTop);
        grid->addLayout(texts, field, 1);
    }
    column->addLayout(grid);
    column->addStretch();
    dress();
}

void WebhookInfoPane::set(Field field, State state, const QString &value, const QString &toolTip)
{
    Row &row = m_rows[field];
    row.state = state;
    row.value->setFullText(value);
    row.value->setInk(state == State::Error ? Color::Error : Color::Text);
    row.icon->setToolTip(toolTip);
}

void WebhookInfoPane::setInfo(const WebhookInfo &info, const WebhookDiagnosis &diagnosis, qint64 now)
{
    const WebhookFinding &first = diagnosis.findings.constFirst();
    const bool isFailing = first.state == WebhookFinding::State::Failing;
    const State error = isFailing ? State::Error : State::Warn;
    set(Url, info.isSet() ? State::Ok : State::Plain, info.isSet() ? info.url : tr("not set"));
    set(Certificate, State::Plain, info.hasCustomCertificate ? tr("yes: the server trusts this one alone") : tr("no: a public root is needed"));
    QString pending = QLocale().toString(info.pendingUpdateCount);
    if (diagnosis.trend == PendingTrend::Growing)
        pending += u" ▲ "_s + tr("growing");
    else if (diagnosis.trend == PendingTrend::Falling)
        pending += u" ▼ "_s + tr("falling");
    if (diagnosis.expiry.notBefore)
        pending += u" · "_s + tr("expires in %1").arg(tookText((*diagnosis.expiry.notBefore - now) * 1000));
    set(Pending, info.pendingUpdateCount == 0 ? State::Ok : isFailing ? State::Error : State::Plain, pending,
        tr("Not yet delivered, those under way included. Nothing waits longer than 24 hours; the oldest expires first"));
    set(Address, info.ipAddress.isEmpty() ? State::Plain : State::Ok, info.ipAddress.isEmpty() ? tr("none") : info.ipAddress);
    const QString never = tr("never");
    set(ErrorDate, info.lastErrorDate ? error : State::Ok, info.lastErrorDate ? dateText(*info.lastErrorDate, now) : never,
        tr("Stays after the error is gone, until the webhook is set anew"));
    set(ErrorMessage, info.lastErrorDate ? error : State::Ok, info.lastErrorDate ? info.lastErrorMessage : tr("none"));
    set(SyncError, info.lastSynchronizationErrorDate ? State::Warn : State::Ok,
        info.lastSynchronizationErrorDate ? dateText(*info.lastSynchronizationErrorDate, now) : never,
        tr("When the Bot API server itself last lost Telegram"));
    set(Connections, State::Plain, info.maxConnections ? QLocale().toString(*info.maxConnections) : u"–"_s);
    const auto &types = info.allowedUpdates;
    set(Types, State::Plain, types ? tr("%1 of %2 · custom").arg(types->size()).arg(knownUpdateTypes().size()) : tr("default"),
        types ? types->join(u", "_s) : tr("All types but chat_member, message_reaction and message_reaction_count"));
    dress();
}

void WebhookInfoPane::dress()
{
    for (const Row &row : m_rows) {
        const auto [icon, tint] = [&]() -> std::pair<QString, Color> {
            switch (row.state) {
            case State::Plain: return {u"ring"_s, Color::Text3};
            case State::Ok: return {u"ok"_s, Color::Ok};
            case State::Warn: return {u"warn"_s, Color::Warn};
            case State::Error: return {u"error"_s, Color::Error};
            }
            Q_UNREACHABLE();
        }();
        row.icon->setPixmap(iconPixmap(icon, px(16), themeColor(tint), devicePixelRatioF()));
    }
}

void WebhookInfoPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    Card::changeEvent(event);
}

} // namespace Botdesk
