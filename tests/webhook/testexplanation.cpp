// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "webhook/catalogue.h"

#include <QSet>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! The name of a row is the text that is explained.
class TestExplanation final : public QObject
{
    Q_OBJECT
private slots:
    void textsSeenInTheWild_data();
    void textsSeenInTheWild() { compareProblem(); }
    void textsNeverSeenBefore_data();
    void textsNeverSeenBefore() { compareProblem(); }
    void opensslSaysTheSameInAllGenerations_data();
    void opensslSaysTheSameInAllGenerations() { compareId(); }
    void otherProgramsSpeakOfItToo_data();
    void otherProgramsSpeakOfItToo() { compareId(); }
    void aStatusDecidesWhateverItsWordsAre();
    void aGuessIsCalledOne();
    void whatIsHugeIsCutAndNotSearchedForEver();
    void everyRuleCanBeReached();

private:
    static void compareProblem();
    static void compareId();
};

void TestExplanation::compareProblem()
{
    QFETCH(WebhookProblem, problem);
    const WebhookExplanation explanation = explainWebhookError(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(explanation.problem == problem, qPrintable(explanation.id));
}

void TestExplanation::textsSeenInTheWild_data()
{
    QTest::addColumn<WebhookProblem>("problem");
    QTest::newRow("Bad Request: bad webhook: Failed to resolve host: Name or service not known") << WebhookProblem::Dns;
    QTest::newRow("Bad Request: bad webhook: Failed to resolve host: Temporary failure in name resolution") << WebhookProblem::Dns;
    QTest::newRow("Bad webhook: getaddrinfo: Name or service not known") << WebhookProblem::Dns;
    QTest::newRow("Bad Request: bad webhook: IPv6-only addresses are not allowed") << WebhookProblem::Dns;
    QTest::newRow("Connection refused") << WebhookProblem::Tcp;
    QTest::newRow("Connection timed out") << WebhookProblem::Tcp;
    QTest::newRow("Connection reset by peer") << WebhookProblem::Tcp;
    QTest::newRow("Network is unreachable") << WebhookProblem::Tcp;
    QTest::newRow("Can't connect to the webhook") << WebhookProblem::Tcp;
    QTest::newRow("Can't connect to the webhook proxy") << WebhookProblem::Tcp;
    QTest::newRow("SSL error {error:0A000086:SSL routines::certificate verify failed}") << WebhookProblem::Tls;
    QTest::newRow("SSL error {error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed}") << WebhookProblem::Tls;
    QTest::newRow("SSL error {336130315, error:1408F10B:SSL routines:ssl3_get_record:wrong version number}") << WebhookProblem::Tls;
    QTest::newRow("SSL error {error:0A000410:SSL routines::ssl/tls alert handshake failure}") << WebhookProblem::Tls;
    QTest::newRow("SSL error {error:140840FF:SSL routines:ssl3_connect:unknown state}") << WebhookProblem::Tls;
    QTest::newRow("[SSL: TLSV1_ALERT_UNKNOWN_CA] tlsv1 alert unknown ca") << WebhookProblem::Tls;
    QTest::newRow("Bad Request: bad webhook: Failed to set custom certificate file") << WebhookProblem::Tls;
    QTest::newRow("Wrong response from the webhook: 404 Not Found") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 500 Internal Server Error") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 502 Bad Gateway") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 503 Service Unavailable") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 403 Forbidden") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 401 Unauthorized") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 400 Bad Request") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 405 Method Not Allowed") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 301 Moved Permanently") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 302 Found") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 308 Permanent Redirect") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 530 <none>") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 410 Gone") << WebhookProblem::Http;
    QTest::newRow("HTTP Version Not Supported") << WebhookProblem::Http;
    QTest::newRow("Bad Request: bad webhook: IP address 127.0.0.1 is reserved") << WebhookProblem::Config;
    QTest::newRow("Bad Request: bad webhook: IP address 10.0.0.2 is reserved") << WebhookProblem::Config;
    QTest::newRow("Bad Request: bad webhook: An HTTPS URL must be provided for webhook") << WebhookProblem::Config;
    QTest::newRow("Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443") << WebhookProblem::Config;
    QTest::newRow("Bad Request: invalid webhook URL specified") << WebhookProblem::Config;
    QTest::newRow("Bad Request: secret token contains unallowed characters") << WebhookProblem::Config;
    QTest::newRow("Bad Request: bad webhook: Invalid IP address specified") << WebhookProblem::Config;
    QTest::newRow("Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first") << WebhookProblem::Config;
    QTest::newRow("Conflict: terminated by other getUpdates request; make sure that only one bot instance is running") << WebhookProblem::Config;
    QTest::newRow("Conflict: terminated by other setWebhook") << WebhookProblem::Config;
    QTest::newRow("Unauthorized") << WebhookProblem::Config;
    QTest::newRow("Unauthorized: invalid token specified") << WebhookProblem::Config;
    QTest::newRow("Read timeout expired") << WebhookProblem::Limit;
    QTest::newRow("Too Many Requests: retry after 1") << WebhookProblem::Limit;
    QTest::newRow("Bad Request: certificate size is too big (4194304 bytes)") << WebhookProblem::Limit;
}

void TestExplanation::textsNeverSeenBefore_data()
{
    QTest::addColumn<WebhookProblem>("problem");
    QTest::newRow("SSL error {error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure}") << WebhookProblem::Tls;
    QTest::newRow("SSL error {337047686, error:0A000086:lib(20)::reason(134)}") << WebhookProblem::Tls;
    QTest::newRow("error:0A000126:SSL routines::unexpected eof while reading") << WebhookProblem::Tls;
    QTest::newRow("certificate has expired") << WebhookProblem::Tls;
    QTest::newRow("hostname mismatch") << WebhookProblem::Tls;
    QTest::newRow("unable to verify the first certificate") << WebhookProblem::Tls;
    QTest::newRow("x509: certificate signed by unknown authority") << WebhookProblem::Tls;
    QTest::newRow("tls: first record does not look like a TLS handshake") << WebhookProblem::Tls;
    QTest::newRow("Wrong response from the webhook: 525 <none>") << WebhookProblem::Tls;
    QTest::newRow("Wrong response from the webhook: 526 Invalid SSL Certificate") << WebhookProblem::Tls;
    QTest::newRow("Wrong response from the webhook: 499 Whatever Its Author Liked") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 418 Connection refused") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 404 Seite nicht gefunden") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 599 <none>") << WebhookProblem::Http;
    QTest::newRow("Wrong response from the webhook: 100 Continue") << WebhookProblem::Http;
    QTest::newRow("HTTP/1.1 502 Bad Gateway") << WebhookProblem::Http;
    QTest::newRow("502 Bad Gateway") << WebhookProblem::Http;
    QTest::newRow("Request Entity Too Large: too many parameters") << WebhookProblem::Http;
    QTest::newRow("Unsupported Media Type: unsupported content-encoding") << WebhookProblem::Http;
    QTest::newRow("Not Implemented") << WebhookProblem::Http;
    QTest::newRow("Request Header Fields Too Large: total headers size exceeded") << WebhookProblem::Http;
    QTest::newRow("Bad Request: bad webhook: Failed to resolve host: No address associated with hostname") << WebhookProblem::Dns;
    QTest::newRow("Bad Request: bad webhook: Failed to resolve host: Non-recoverable failure in name resolution") << WebhookProblem::Dns;
    QTest::newRow("getaddrinfo ENOTFOUND bot.example.com") << WebhookProblem::Dns;
    QTest::newRow("getaddrinfo EAI_AGAIN bot.example.com") << WebhookProblem::Dns;
    QTest::newRow("connect ECONNREFUSED 203.0.113.7:8443") << WebhookProblem::Tcp;
    QTest::newRow("No route to host") << WebhookProblem::Tcp;
    QTest::newRow("Broken pipe") << WebhookProblem::Tcp;
    QTest::newRow("Write timeout expired") << WebhookProblem::Tcp;
    QTest::newRow("dial tcp 203.0.113.7:443: i/o timed out") << WebhookProblem::Tcp;
    QTest::newRow("Software caused connection abort") << WebhookProblem::Tcp;
    QTest::newRow("Bad Request: bad webhook: IP address 192.168.1.5 is reserved") << WebhookProblem::Config;
    QTest::newRow("Bad Request: secret token is too long") << WebhookProblem::Config;
    QTest::newRow("Conflict: terminated by setWebhook request") << WebhookProblem::Config;
    QTest::newRow("Bad Request: bad webhook: something that nobody has seen yet") << WebhookProblem::Config;
    QTest::newRow("Too Many Requests: retry after 17") << WebhookProblem::Limit;
    QTest::newRow("kaboom") << WebhookProblem::Unknown;
    QTest::newRow("Bad Request: chat not found") << WebhookProblem::Unknown;
    QTest::newRow("No such file or directory") << WebhookProblem::Unknown;
    QTest::newRow("Everything is fine") << WebhookProblem::Unknown;
    QTest::newRow("the 404 of my life") << WebhookProblem::Unknown;
}

void TestExplanation::opensslSaysTheSameInAllGenerations_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("error:14090086:SSL routines:SSL3_GET_SERVER_CERTIFICATE:certificate verify failed") << u"tls.verify"_s;
    QTest::newRow("error:1416F086:SSL routines:tls_process_server_certificate:certificate verify failed") << u"tls.verify"_s;
    QTest::newRow("error:0A000086:SSL routines::certificate verify failed") << u"tls.verify"_s;
    QTest::newRow("error:1416F086:no words at all") << u"tls.verify"_s;
    QTest::newRow("error:1408F10B:SSL routines:ssl3_get_record:wrong version number") << u"tls.plain"_s;
    QTest::newRow("error:0A00010B:SSL routines::wrong version number") << u"tls.plain"_s;
    QTest::newRow("error:0A00009C:no words either") << u"tls.plainclient"_s;
    QTest::newRow("error:1000007d:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED") << u"tls.verify"_s;
    QTest::newRow("error:0A000413:SSL routines::sslv3 alert unsupported certificate") << u"tls.untrustedalert"_s;
    QTest::newRow("error:0A00042F:SSL routines::tlsv1 alert insufficient security") << u"tls.weak"_s;
    QTest::newRow("error:14094410:SSL routines:ssl3_read_bytes:sslv3 alert handshake failure") << u"tls.handshake"_s;
    QTest::newRow("error:0A000410:SSL routines::ssl/tls alert handshake failure") << u"tls.handshake"_s;
    QTest::newRow("error:0A000415:SSL routines::ssl/tls alert certificate expired") << u"tls.expired"_s;
    QTest::newRow("error:0200100D:system library:fopen:Permission denied") << u"tls.failed"_s;
}

//! Languages, proxies, tunnels and what was pasted whole.
void TestExplanation::otherProgramsSpeakOfItToo_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("DEPTH_ZERO_SELF_SIGNED_CERT") << u"tls.selfsigned"_s;
    QTest::newRow("upstream SSL certificate verify error: (18:self-signed certificate) while connecting") << u"tls.selfsigned"_s;
    QTest::newRow("CERT_HAS_EXPIRED") << u"tls.expired"_s;
    QTest::newRow("invalid peer certificate: CertExpired") << u"tls.expired"_s;
    QTest::newRow("ERR_TLS_CERT_ALTNAME_INVALID") << u"tls.name"_s;
    QTest::newRow("x509: certificate is valid for example.com, not bot.example.org") << u"tls.name"_s;
    QTest::newRow("SSL: no alternative certificate subject name matches target host name 'bot.example.org'") << u"tls.name"_s;
    QTest::newRow("UNABLE_TO_VERIFY_LEAF_SIGNATURE") << u"tls.chain"_s;
    QTest::newRow("PKIX path building failed: unable to find valid certification path to requested target") << u"tls.verify"_s;
    QTest::newRow("schannel: SEC_E_UNTRUSTED_ROOT (0x80090325)") << u"tls.verify"_s;
    QTest::newRow("invalid peer certificate: UnknownIssuer") << u"tls.verify"_s;
    QTest::newRow("NET::ERR_CERT_AUTHORITY_INVALID") << u"tls.verify"_s;
    QTest::newRow("http: server gave HTTP response to HTTPS client") << u"tls.plain"_s;
    QTest::newRow("Client sent an HTTP request to an HTTPS server.") << u"tls.plainclient"_s;
    QTest::newRow("SSL_do_handshake() failed while SSL handshaking to upstream") << u"tls.edge"_s;
    QTest::newRow("received fatal alert: UnrecognisedName") << u"tls.failed"_s;
    QTest::newRow("Tunnel abcd.ngrok.io not found ERR_NGROK_3200") << u"http.origin"_s;
    QTest::newRow("The endpoint abcd.ngrok-free.app is offline. ERR_NGROK_3200") << u"http.origin"_s;
    QTest::newRow("error code: 1033") << u"http.origin"_s;
    QTest::newRow("error code: 522") << u"http.origin"_s;
    QTest::newRow("error code: 1015") << u"http.rate"_s;
    QTest::newRow("Error 1020: Access denied") << u"http.forbidden"_s;
    QTest::newRow("ERR_NGROK_8012 the agent failed to establish a connection to the upstream web service") << u"http.upstream"_s;
    QTest::newRow("connect() failed (111: Connection refused) while connecting to upstream") << u"http.upstream"_s;
    QTest::newRow("upstream connect error or disconnect/reset before headers. reset reason: connection failure") << u"http.upstream"_s;
    QTest::newRow("Request failed with status code 502") << u"http.upstream"_s;
    QTest::newRow("no healthy upstream") << u"http.notready"_s;
    QTest::newRow("at=error code=H10 desc=\"App crashed\" method=POST path=\"/hook\" status=503") << u"http.notready"_s;
    QTest::newRow("upstream timed out (110: Connection timed out) while reading response header from upstream") << u"http.slow"_s;
    QTest::newRow("Gateway Timeout") << u"http.slow"_s;
    QTest::newRow("The requested URL returned error: 403") << u"http.forbidden"_s;
    QTest::newRow("default backend - 404") << u"http.path"_s;
    QTest::newRow("malformed HTTP response \"\\x15\\x03\\x01\\x00\\x02\\x02\"") << u"http.unreadable"_s;
    QTest::newRow("lookup bot.example.org on 127.0.0.11:53: no such host") << u"dns.unknown"_s;
    QTest::newRow("java.net.UnknownHostException: bot.example.org") << u"dns.unknown"_s;
    QTest::newRow("ERR_NAME_NOT_RESOLVED") << u"dns.unknown"_s;
    QTest::newRow("Address family for hostname not supported") << u"dns.failed"_s;
    QTest::newRow("tcp connect error: Connection refused (os error 111)") << u"tcp.refused"_s;
    QTest::newRow("connection reset by peer (os error 104)") << u"tcp.reset"_s;
    QTest::newRow("An existing connection was forcibly closed by the remote host") << u"tcp.reset"_s;
    QTest::newRow("curl: (52) Empty reply from server") << u"tcp.reset"_s;
    QTest::newRow("Host is down") << u"tcp.route"_s;
    QTest::newRow("No buffer space available") << u"tcp.socket"_s;
    QTest::newRow("dial tcp 203.0.113.7:443: i/o timeout") << u"tcp.timeout"_s;
    QTest::newRow("java.net.SocketTimeoutException: connect timed out") << u"tcp.timeout"_s;
    QTest::newRow("Operation not permitted") << u"tcp.failed"_s;
    QTest::newRow("Failed to open socket") << u"tcp.failed"_s;
    QTest::newRow("java.net.SocketTimeoutException: Read timed out") << u"limit.answer"_s;
    QTest::newRow("context deadline exceeded (Client.Timeout exceeded while awaiting headers)") << u"limit.answer"_s;
    QTest::newRow("Operation timed out after 60001 milliseconds with 0 bytes received") << u"limit.answer"_s;
    QTest::newRow("Bad Request: parameter \"url\" is required") << u"config.refused"_s;
    QTest::newRow("{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}") << u"config.tokenshape"_s;
    QTest::newRow("{\"ok\":false,\"error_code\":409,\"description\":\"Conflict: can't use getUpdates method while webhook is active\"}") << u"config.webhook"_s;
    QTest::newRow("{\"ok\":true,\"result\":{\"has_custom_certificate\":true,\"last_error_message\":\"Wrong response from the webhook: 502 Bad Gateway\"}}") << u"http.upstream"_s;
    QTest::newRow("{\"ok\":true,\"result\":{\"has_custom_certificate\":true,\"last_error_message\":\"Connection timed out\"}}") << u"tcp.timeout"_s;
    QTest::newRow("{\"url\":\"https://a.example/\",\"pending_update_count\":3,\"last_error_message\":\"Connection timed out\"}") << u"tcp.timeout"_s;
    QTest::newRow("{\"ok\":true,\"result\":{\"url\":\"https://a.example/\",\"has_custom_certificate\":true,\"pending_update_count\":0}}") << u"unknown"_s;
    QTest::newRow("{\"url\":\"https://a.example/\",\"has_custom_certificate\":true,\"pending_update_count\":0}") << u"unknown"_s;
    QTest::newRow("My favourite socket wrench") << u"unknown"_s;
    QTest::newRow("Let us connect soon") << u"unknown"_s;
    QTest::newRow("Connection of thoughts is a book") << u"unknown"_s;
    QTest::newRow("Process exited with code 137") << u"unknown"_s;
    QTest::newRow("Permission denied: notes.txt") << u"unknown"_s;
    QTest::newRow("Not Found") << u"unknown"_s;
}

void TestExplanation::compareId()
{
    QFETCH(QString, id);
    QCOMPARE(explainWebhookError(QString::fromUtf8(QTest::currentDataTag())).id, id);
}

void TestExplanation::aStatusDecidesWhateverItsWordsAre()
{
    const auto explanation = explainWebhookError(u"Wrong response from the webhook: 503 SSL certificate expired"_s);
    QCOMPARE(explanation.id, u"http.notready"_s);
    QCOMPARE(explanation.status, 503);
    QVERIFY(!explainWebhookError(u"Connection refused"_s).status);
}

void TestExplanation::aGuessIsCalledOne()
{
    QVERIFY(explainWebhookError(u"Connection refused"_s).isCertain);
    QVERIFY(!explainWebhookError(u"SSL error of the third kind"_s).isCertain);
    QVERIFY(!explainWebhookError(u"Wrong response from the webhook: 599 <none>"_s).isCertain);
    QVERIFY(!explainWebhookError(u"kaboom"_s).isCertain);
}

void TestExplanation::whatIsHugeIsCutAndNotSearchedForEver()
{
    const QString noise(20'000'000, u'x');
    QCOMPARE(explainWebhookError(noise + u"Connection refused"_s).problem, WebhookProblem::Unknown);
    QCOMPARE(explainWebhookError(u"Connection refused "_s + noise).problem, WebhookProblem::Tcp);
    QCOMPARE(explainWebhookError(u"conflict "_s.repeated(900)).problem, WebhookProblem::Config);
}

void TestExplanation::everyRuleCanBeReached()
{
    QVERIFY(webhookRules().size() > 50);
    QSet<QString> ids;
    for (const WebhookRule &rule : webhookRules()) {
        QVERIFY2(rule.problem != WebhookProblem::Unknown, qPrintable(rule.id));
        QVERIFY2(rule.text.isValid(), qPrintable(rule.id + u": "_s + rule.text.errorString()));
        QVERIFY2(!rule.statuses.isEmpty() || !rule.sslReasons.isEmpty() || !rule.text.pattern().isEmpty(), qPrintable(rule.id));
        QVERIFY2(!ids.contains(rule.id), qPrintable(rule.id));
        ids.insert(rule.id);
        if (!rule.statuses.isEmpty()) {
            const QString text = u"Wrong response from the webhook: %1 x"_s;
            bool isReached = false;
            for (int status = rule.statuses.first().first; status <= rule.statuses.last().last; ++status)
                isReached = isReached || explainWebhookError(text.arg(status)).id == rule.id;
            QVERIFY2(isReached, qPrintable(rule.id));
        }
    }
}

BOTDESK_TEST(TestExplanation)
#include "testexplanation.moc"
