// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "webhook/webhookprobe.h"

#include "core/redact.h"
#include "core/whendone.h"
#include "deliver/webhookwording.h"
#include "webhook/certificatebench.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using Kind = ProbeStep::Kind;
using State = ProbeStep::State;

constexpr qint64 SlowMs = 10'000;
constexpr int SoonDays = 14;
constexpr qsizetype BodyBytes = 500;
const QByteArray EmptyUpdate = "{\"update_id\":0}";

QList<Certificate> certificatesOf(const QList<QSslCertificate> &given)
{
    QList<Certificate> all;
    for (const QSslCertificate &certificate : given) {
        if (auto read = readCertificate(certificate.toDer()))
            all.append(*std::move(read));
    }
    return all;
}

QString nameOf(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2: return u"TLS 1.2"_s;
    case QSsl::TlsV1_3: return u"TLS 1.3"_s;
    default: return {};   // older ones are not spoken here
    }
}

QHostAddress preferred(const QList<QHostAddress> &all)
{
    const auto ipv4 = std::find_if(all.cbegin(), all.cend(), [](const QHostAddress &each) { return each.protocol() == QAbstractSocket::IPv4Protocol; });
    return ipv4 != all.cend() ? *ipv4 : all.first();
}

bool isRefusedPort(int port)
{
    return port != 80 && port != 88 && port != 443 && port != 8443;
}

} // namespace

ProbeOptions rehearsalOf(const WebhookSettings &settings, bool isLocalServer)
{
    ProbeOptions options{.url = settings.url.trimmed().toUtf8(), .secret = settings.secretToken.toUtf8(), .isLocalServer = isLocalServer};
    options.address = QHostAddress(settings.ipAddress);
    if (const auto own = readCertificates(settings.certificate))
        options.trust = TrustAnchors::only(*own);
    return options;
}

WebhookProbe::WebhookProbe(const ProbeOptions &options, HostResolver &resolver, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_resolver(resolver)
{
    if (!options.secret.isEmpty())
        addSecret(options.secret);
    for (const Kind kind : {Kind::Url, Kind::Dns, Kind::Tcp, Kind::Tls, Kind::Http, Kind::Secret})
        m_report.steps.append({.kind = kind});
}

void WebhookProbe::start()
{
    m_report.at = QDateTime::currentSecsSinceEpoch();
    m_timer.start();
    const auto url = readWebhookUrl(m_options.url);
    if (!url) {
        m_report.url = shown(m_options.url);
        return fail(Kind::Url, u"Bad Request: invalid webhook URL specified"_s);
    }
    m_url = *url;
    m_report.url = shown((m_url.isHttps ? "https://" : "http://") + m_url.hostHeader() + m_url.target);
    m_report.port = m_url.port;
    if (!m_url.isHttps && !m_options.isLocalServer)
        return fail(Kind::Url, u"Bad Request: bad webhook: An HTTPS URL must be provided for webhook"_s);
    pass(Kind::Url);
    if (!m_isOver)
        lookUp();
}

void WebhookProbe::lookUp()
{
    if (QHostAddress literal; literal.setAddress(QString::fromLatin1(m_url.host)))
        return noteAddresses({.addresses = {literal}});
    whenDone(m_resolver.lookUp(QString::fromUtf8(m_url.host)), this, [this](const HostAddresses &found) {
        if (!m_isOver)
            noteAddresses(found);
    });
}

void WebhookProbe::noteAddresses(const HostAddresses &found)
{
    m_report.addresses = found.addresses;
    m_report.isOnlyHere = found.isOnlyHere;
    const QString failure = u"Bad Request: bad webhook: Failed to resolve host: "_s + found.error;
    const bool isFixed = !m_options.address.isNull();   // then Telegram does not ask DNS, or has asked
    if (found.addresses.isEmpty() && !isFixed)
        return fail(Kind::Dns, failure);
    if (found.isOnlyHere && !isFixed && !m_options.isLocalServer)
        return fail(Kind::Dns, u"Bad Request: bad webhook: Failed to resolve host: Name or service not known"_s, u"dns.local"_s);
    m_report.address = isFixed ? m_options.address : preferred(found.addresses);
    if (found.addresses.isEmpty())
        warn(Kind::Dns, explainWebhookError(failure).id, failure);
    else if (isFixed && !found.addresses.contains(m_options.address))
        warn(Kind::Dns, u"dns.moved"_s);
    else
        pass(Kind::Dns);
    if (!m_isOver)   // whoever was told of the step may have cancelled
        connectTo();
}

void WebhookProbe::connectTo()
{
    if (!m_options.isLocalServer) {
        if (isRefusedPort(m_url.port))
            return fail(Kind::Tcp, u"Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"_s);
        if (m_report.address.protocol() != QAbstractSocket::IPv4Protocol)
            return fail(Kind::Tcp, u"Bad Request: bad webhook: IPv6-only addresses are not allowed"_s);
        if (const QString refusal = refusalOfAddress(m_report.address.toString()); !refusal.isEmpty())
            return fail(Kind::Tcp, u"Bad Request: bad webhook: "_s + refusal);
    }
    request(m_options.secret);
}

std::optional<QSslConfiguration> WebhookProbe::tls() const
{
    if (!m_url.isHttps)
        return {};
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> trusted = m_shown;
    for (const Certificate &certificate : m_options.trust.others)
        trusted.append(QSslCertificate(certificate.der, QSsl::Der));
    if (!m_options.trust.systemRoots || !m_shown.isEmpty())
        configuration.setCaCertificates(trusted);
    return configuration;
}

void WebhookProbe::request(const QByteArray &secret)
{
    QList<HttpHeader> headers{{"Host", m_url.hostHeader()}};
    if (!m_url.userInfo.isEmpty())
        headers.append({"Authorization", "Basic " + m_url.userInfo.toBase64()});
    if (!secret.isEmpty())
        headers.append({"X-Telegram-Bot-Api-Secret-Token", secret});
    headers.append({{"Content-Type", "application/json"},
                    {"Content-Length", QByteArray::number(EmptyUpdate.size())},
                    {"Connection", "keep-alive"},
                    {"Accept-Encoding", "gzip, deflate"}});
    // The former connection may be the one whose signal brought us here.
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection.release()->deleteLater();
    }
    const HttpEndpoint endpoint{.host = m_url.host, .port = quint16(m_url.port), .address = m_report.address, .tls = tls()};
    m_connection = std::make_unique<HttpConnection>(endpoint, HttpWaits{.request = m_options.wait});
    connect(m_connection.get(), &HttpConnection::reached, this, &WebhookProbe::noteReached);
    connect(m_connection.get(), &HttpConnection::answered, this, &WebhookProbe::noteReply);
    connect(m_connection.get(), &HttpConnection::failed, this, &WebhookProbe::noteFailure);
    m_connection->send(serializedRequest("POST", m_url.target, headers, EmptyUpdate));
}

void WebhookProbe::noteReached(HttpFailure::Step reached)
{
    if (m_isSecretWrong)
        return;
    if (reached == HttpFailure::Step::Connect && step(Kind::Tcp).state == State::NotRun)
        pass(Kind::Tcp);
    if (reached != HttpFailure::Step::Tls)
        return;
    m_report.protocol = nameOf(m_connection->protocol());
    noteCertificate(m_connection->peerChain(), true);
}

void WebhookProbe::noteCertificate(const QList<QSslCertificate> &sent, bool isAccepted)
{
    m_report.chain = certificatesOf(sent);
    const TrustAnchors trust = m_shown.isEmpty() ? m_options.trust : TrustAnchors::only(certificatesOf(m_shown));
    m_report.verdict = judgeCertificates(m_report.chain, QString::fromUtf8(m_url.host), trust, m_report.at);
    const CertificateVerdict &verdict = *m_report.verdict;
    if (!verdict.isTrusted() || !isAccepted) {
        const QString words = verdict.isTrusted() ? QString() : verdict.words;
        return fail(Kind::Tls, words, verdict.isTrusted() ? u"tls.verify"_s : findingOf(verdict, m_options.trust));
    }
    if (m_report.chain.first().daysLeft(m_report.at) < SoonDays)
        warn(Kind::Tls, u"tls.soon"_s);
    else if (m_options.hasUnknownCertificate)
        warn(Kind::Tls, u"tls.unverified"_s);
    else
        pass(Kind::Tls);
}

void WebhookProbe::noteFailure(const HttpFailure &failure)
{
    using Step = HttpFailure::Step;
    if (m_isSecretWrong)
        return noteWrongSecret(0);
    if (failure.reason == HttpFailure::Reason::Certificate) {
        const QList<QSslCertificate> sent = m_connection->peerChain();
        if (!m_options.hasUnknownCertificate || !m_shown.isEmpty() || sent.isEmpty())
            return noteCertificate(sent, false);
        m_shown = sent;
        return request(m_options.secret);
    }
    const QString words = webhookErrorText(failure);
    if (failure.step == Step::Connect || failure.step == Step::Resolve)
        return fail(Kind::Tcp, words);
    // Who closes without a word gets none from Telegram either: last_error_message stays as it was.
    if (failure.step == Step::Tls)
        return fail(Kind::Tls, words, words.isEmpty() ? u"tls.nothing"_s : QString());
    fail(Kind::Http, words, words.isEmpty() ? u"tcp.closed"_s : QString());
}

void WebhookProbe::noteReply(const HttpReply &reply)
{
    if (m_isSecretWrong)
        return noteWrongSecret(reply.status);
    m_report.status = reply.status;
    m_report.location = shown(reply.header("location"));
    m_report.body = redactedBeginning(reply.body, BodyBytes);
    const QString words = webhookErrorText(reply);
    if (!words.isEmpty()) {
        const bool mayWantSecret = m_options.secret.isEmpty() && (reply.status == 401 || reply.status == 403 || reply.status == 404);
        return fail(Kind::Http, words, mayWantSecret ? u"secret.unknown"_s : QString());
    }
    if (m_timer.elapsed() > SlowMs)
        warn(Kind::Http, u"limit.slow"_s);
    else
        pass(Kind::Http);
    checkSecret();
}

void WebhookProbe::checkSecret()
{
    if (m_isOver)
        return;
    if (m_options.secret.isEmpty()) {   // it was let in without
        warn(Kind::Secret, u"secret.unchecked"_s);
        return finish();
    }
    m_isSecretWrong = true;
    request("not-the-secret-of-this-webhook");
}

void WebhookProbe::noteWrongSecret(int status)
{
    m_report.wrongSecretStatus = status;
    if (status >= 200 && status < 300)
        warn(Kind::Secret, u"secret.unchecked"_s);
    else
        pass(Kind::Secret);
    finish();
}

ProbeStep &WebhookProbe::step(Kind kind)
{
    return *std::find_if(m_report.steps.begin(), m_report.steps.end(), [kind](const ProbeStep &step) { return step.kind == kind; });
}

void WebhookProbe::warn(Kind kind, const QString &finding, const QString &words)
{
    end(kind, State::Warning, finding, words);
}

//! What Telegram would write says what it is, unless the probe knows better.
void WebhookProbe::fail(Kind kind, const QString &words, const QString &finding)
{
    end(kind, State::Failed, finding.isEmpty() ? explainWebhookError(words).id : finding, words);
    finish();
}

void WebhookProbe::end(Kind kind, State state, const QString &finding, const QString &words)
{
    ProbeStep &ended = step(kind);
    ended.state = state;
    ended.tookMs = m_timer.restart();
    ended.finding = finding;
    ended.words = redacted(words);
    const ProbeStep told = ended;
    emit stepped(told);
}

void WebhookProbe::cancel()
{
    if (m_isOver)
        return;
    m_report.isCancelled = true;
    finish();
}

void WebhookProbe::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->cancel();
    }
    emit finished(m_report);
}

QString WebhookProbe::shown(const QByteArray &text)
{
    return redacted(QString::fromUtf8(text));
}

} // namespace Botdesk
