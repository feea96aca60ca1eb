// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/strangerwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Strangers)

public:
    static QString what(const StrangerTrace &trace);
    static QString when(const StrangerTrace &trace);
    static QString types(const QString &types) { return types.isEmpty() ? tr("the default set") : types; }
};

QString hostOf(const QString &url)
{
    return QUrl(url).host();
}

QString timeOf(qint64 seconds)
{
    const QDateTime time = QDateTime::fromSecsSinceEpoch(seconds);
    const QString clock = time.toString(u"HH:mm"_s);
    return time.date() == QDate::currentDate() ? clock : QLocale().toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

QString Words::what(const StrangerTrace &trace)
{
    using Kind = StrangerTrace::Kind;
    switch (trace.kind) {
    case Kind::WebhookSet: return tr("A webhook to %1 was set; there was none.").arg(trace.host);
    case Kind::WebhookMoved: return tr("The webhook leads to %1 now; before it led to %2.").arg(trace.host, hostOf(trace.before));
    case Kind::WebhookGone: return tr("The webhook to %1 is gone. The server removes one by itself that answered 410 for a day.").arg(trace.host);
    case Kind::AllowedUpdates: return tr("allowed_updates is %1 now; before it was %2.").arg(types(trace.after), types(trace.before));
    case Kind::Certificate:
        return trace.after == "true"_L1 ? tr("A certificate was uploaded for %1; there was none.").arg(trace.host)
                                        : tr("The certificate that was uploaded for %1 is gone.").arg(trace.host);
    case Kind::MaxConnections: return tr("max_connections is %1 now; before it was %2.").arg(trace.after, trace.before);
    case Kind::IpAddress: return tr("The address of the webhook is %1 now; before it was fixed to %2.").arg(trace.after, trace.before);
    case Kind::PendingFell: return tr("%1 updates wait instead of %2, and none was asked for here. They may have expired.").arg(trace.after, trace.before);
    case Kind::OtherPoller: return tr("Another program asks for updates with this token.");
    }
    Q_UNREACHABLE();
}

QString Words::when(const StrangerTrace &trace)
{
    const QString at = timeOf(trace.at);
    const QString since = trace.since > 0 ? timeOf(trace.since) : at;
    return since == at ? tr("At %1:").arg(at) : tr("Between %1 and %2:").arg(since, at);
}

} // namespace

QString sentenceFor(const StrangerTrace &trace)
{
    return Words::when(trace) + u' ' + Words::what(trace);
}

} // namespace Botdesk
