// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/hostresolver.h"

#include <QDnsLookup>
#include <QHostInfo>
#include <QPromise>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk {

namespace {

constexpr auto Patience = 10s;

//! Whether DNS can know @p name at all. Without this the resolver's refusal to ask would look like its trouble.
bool mayBeName(const QString &name)
{
    constexpr qsizetype LongestName = 253;
    constexpr qsizetype LongestLabel = 63;
    const QStringList labels = (name.endsWith(u'.') ? name.chopped(1) : name).split(u'.');
    return name.size() <= LongestName
        && std::all_of(labels.begin(), labels.end(), [](const QString &label) { return !label.isEmpty() && label.size() <= LongestLabel; });
}

//! One look-up; deletes itself when it has answered.
class LookUp final : public QObject
{
    Q_OBJECT

public:
    explicit LookUp(const QString &host);

    QFuture<HostAddresses> future() { return m_promise.future(); }

private slots:
    void noteSystem(const QHostInfo &info);

private:
    void noteDns();
    void finish();

    QPromise<HostAddresses> m_promise;
    QDnsLookup m_ipv4;
    QDnsLookup m_ipv6;
    QList<QHostAddress> m_here;
    int m_system = -1;
    bool m_isFinished = false;
};

LookUp::LookUp(const QString &host)
    : m_ipv4(QDnsLookup::A, QString::fromLatin1(QUrl::toAce(host)))
    , m_ipv6(QDnsLookup::AAAA, QString::fromLatin1(QUrl::toAce(host)))
{
    m_promise.start();
    connect(&m_ipv4, &QDnsLookup::finished, this, &LookUp::noteDns);
    connect(&m_ipv6, &QDnsLookup::finished, this, &LookUp::noteDns);
    m_ipv4.lookup();
    m_ipv6.lookup();
    // By name: a functor of a receiver that goes before the answer is never freed by Qt 6.4.
    m_system = QHostInfo::lookupHost(host, this, SLOT(noteSystem(QHostInfo)));
    QTimer::singleShot(Patience, this, &LookUp::finish);
}

void LookUp::noteDns()
{
    if (m_ipv4.isFinished() && m_ipv6.isFinished() && m_system < 0)
        finish();
}

void LookUp::noteSystem(const QHostInfo &info)
{
    m_system = -1;
    m_here = info.addresses();
    noteDns();
}

void LookUp::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    if (m_system >= 0)
        QHostInfo::abortHostLookup(m_system);
    HostAddresses found;
    for (const QDnsLookup *lookUp : {&m_ipv4, &m_ipv6}) {
        for (const QDnsHostAddressRecord &record : lookUp->hostAddressRecords())
            found.addresses.append(record.value());
    }
    const bool isUnknown = m_ipv4.error() == QDnsLookup::NotFoundError || !mayBeName(m_ipv4.name());
    if (found.addresses.isEmpty()) {
        found.addresses = m_here;
        found.isOnlyHere = isUnknown && !m_here.isEmpty();
    }
    if (found.addresses.isEmpty())
        found.error = isUnknown ? u"Name or service not known"_s : u"Temporary failure in name resolution"_s;
    m_promise.addResult(found);
    m_promise.finish();
    deleteLater();
}

} // namespace

QFuture<HostAddresses> DnsResolver::lookUp(const QString &host)
{
    return (new LookUp(host))->future();
}

} // namespace Botdesk

#include "hostresolver.moc"
