// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "tls/certificateverdict.h"

#include "tls/openssl.h"

#include <QHostAddress>
#include <QUrl>

namespace Botdesk {

using namespace OpenSsl;

namespace {

using Problem = CertificateVerdict::Problem;

struct Stack
{
    STACK_OF(X509) *certificates = sk_X509_new_null();

    Stack() = default;
    Stack(const Stack &) = delete;
    Stack &operator=(const Stack &) = delete;
    ~Stack() { sk_X509_pop_free(certificates, X509_free); }
    void add(X509Ptr certificate) const { sk_X509_push(certificates, certificate.release()); }
};

Problem problemOf(int code)
{
    switch (code) {
    case X509_V_OK: return Problem::None;
    case X509_V_ERR_CERT_NOT_YET_VALID: return Problem::NotYetValid;
    case X509_V_ERR_CERT_HAS_EXPIRED: return Problem::Expired;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH: return Problem::WrongName;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: return Problem::SelfSigned;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE: return Problem::MissingIssuer;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return Problem::UnknownRoot;
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
    case X509_V_ERR_EE_KEY_TOO_SMALL: return Problem::Weak;
    default: return Problem::Other;
    }
}

Store storeOf(const TrustAnchors &trust)
{
    Store store(X509_STORE_new());
    if (trust.systemRoots)
        X509_STORE_set_default_paths(store.get());
    for (const Certificate &anchor : trust.others) {
        if (const X509Ptr certificate = fromDer(anchor.der))
            X509_STORE_add_cert(store.get(), certificate.get());   // takes a reference of its own
    }
    return store;
}

void expect(X509_STORE_CTX *context, const QString &host, qint64 nowSeconds)
{
    X509_VERIFY_PARAM *rules = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_time(rules, time_t(nowSeconds));
    X509_VERIFY_PARAM_set_purpose(rules, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_auth_level(rules, 2);   // what OpenSSL asks of a connection since 3.2, Debian's and Ubuntu's before
    if (!QHostAddress(host).isNull())
        X509_VERIFY_PARAM_set1_ip_asc(rules, host.toLatin1().constData());
    else
        X509_VERIFY_PARAM_set1_host(rules, QUrl::toAce(host).constData(), 0);
}

QList<Certificate> pathOf(X509_STORE_CTX *context)
{
    QList<Certificate> path;
    const STACK_OF(X509) *found = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(found); ++i) {
        unsigned char *der = nullptr;
        const int size = i2d_X509(sk_X509_value(found, i), &der);
        if (auto certificate = readCertificate(QByteArray(reinterpret_cast<const char *>(der), std::max(size, 0))))
            path += *std::move(certificate);
        OPENSSL_free(der);
    }
    return path;
}

} // namespace

CertificateVerdict judgeCertificates(const QList<Certificate> &sent, const QString &host, const TrustAnchors &trust, qint64 nowSeconds)
{
    if (sent.isEmpty())
        return {.problem = Problem::NotSent};
    const X509Ptr own = fromDer(sent.first().der);
    const Stack others;
    for (const Certificate &certificate : sent.mid(1))
        others.add(fromDer(certificate.der));
    const Store store = storeOf(trust);
    const StoreContext context(X509_STORE_CTX_new());
    if (!own || !X509_STORE_CTX_init(context.get(), store.get(), own.get(), others.certificates))
        return {.problem = Problem::Other, .words = lastWords()};
    expect(context.get(), host, nowSeconds);
    X509_verify_cert(context.get());

    CertificateVerdict verdict;
    verdict.code = X509_STORE_CTX_get_error(context.get());
    verdict.problem = problemOf(verdict.code);
    verdict.path = pathOf(context.get());
    if (verdict.problem != Problem::None) {
        verdict.words = QString::fromLatin1(X509_verify_cert_error_string(verdict.code));
        const int depth = X509_STORE_CTX_get_error_depth(context.get());
        if (depth >= 0 && depth < verdict.path.size())
            verdict.about = verdict.path[depth].subject;
    }
    if (verdict.problem == Problem::MissingIssuer && !verdict.path.isEmpty())
        verdict.missing = verdict.path.last().issuer;
    ERR_clear_error();
    return verdict;
}

} // namespace Botdesk
