// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "tls/certificatepair.h"

#include "core/secretfile.h"
#include "tls/openssl.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Botdesk {

using namespace OpenSsl;

namespace {

constexpr int SerialBits = 127;            // 128 with the sign that is not there
constexpr long AnHourBack = -3600;         // for clocks that go behind ours
constexpr int LongestCommonName = 64;
constexpr qint64 MostBytes = 1024 * 1024;  // of a file

//! What OpenSSL keeps for a thread, its random numbers above all, goes with what was made. Left to the end of a pooled
//! thread it may outlive the process, which does not wait for that.
struct ThreadState
{
    ThreadState() = default;
    Q_DISABLE_COPY_MOVE(ThreadState)
    ~ThreadState() { OPENSSL_thread_stop(); }
};

//! @p host as it stands in a certificate, empty when it is neither host name nor address.
QByteArray nameOf(const QString &host, bool &isAddress)
{
    const QHostAddress address(host);
    isAddress = !address.isNull();
    if (isAddress)
        return address.scopeId().isEmpty() ? address.toString().toLatin1() : QByteArray();
    static const QRegularExpression good(u"\\A(?=.{1,253}\\z)[a-z0-9_](?:[a-z0-9_-]{0,62})(?:\\.[a-z0-9_][a-z0-9_-]{0,62})*\\z"_s);
    const QByteArray ace = QUrl::toAce(host).toLower();
    return good.match(QString::fromLatin1(ace)).hasMatch() ? ace : QByteArray();
}

bool addExtension(X509 *certificate, int id, const QByteArray &value)
{
    X509V3_CTX context{};
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, id, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1);
}

bool fill(X509 *certificate, EVP_PKEY *key, const QByteArray &name, bool isAddress, int days)
{
    const BigNumber serial(BN_new());
    if (!X509_set_version(certificate, X509_VERSION_3) || !BN_rand(serial.get(), SerialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY)
        || !BN_to_ASN1_INTEGER(serial.get(), X509_get_serialNumber(certificate))
        || !X509_gmtime_adj(X509_getm_notBefore(certificate), AnHourBack)
        || !X509_time_adj_ex(X509_getm_notAfter(certificate), days, 0, nullptr) || !X509_set_pubkey(certificate, key))
        return false;
    X509_NAME *subject = X509_get_subject_name(certificate);
    if (name.size() <= LongestCommonName
        && !X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8,
                                       reinterpret_cast<const unsigned char *>(name.constData()), int(name.size()), -1, 0))
        return false;
    // CA:TRUE: whoever has it as its only root takes it as its own issuer.
    return X509_set_issuer_name(certificate, subject) && addExtension(certificate, NID_basic_constraints, "critical,CA:TRUE")
        && addExtension(certificate, NID_subject_alt_name, (isAddress ? "IP:" : "DNS:") + name)
        && addExtension(certificate, NID_subject_key_identifier, "hash") && X509_sign(certificate, key, EVP_sha256());
}

//! A key with a password is refused, not asked about on a terminal.
int noteThatAPasswordIsWanted(char *, int, int, void *wasAsked)
{
    *static_cast<bool *>(wasAsked) = true;
    return -1;
}

QSslKey asQtKey(const QByteArray &pem, const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA: return QSslKey(pem, QSsl::Rsa);
    case EVP_PKEY_EC: return QSslKey(pem, QSsl::Ec);
    default: return {};
    }
}

} // namespace

Result<CertificatePair> makeSelfSigned(const QString &host, KeyKind kind, int days)
{
    bool isAddress = false;
    const QByteArray name = nameOf(host, isAddress);
    if (name.isEmpty())
        return failure(Error::Kind::Invalid, host);
    const ThreadState state;
    const Key key(kind == KeyKind::Rsa2048 ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"));
    const X509Ptr certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), name, isAddress, days))
        return failure(Error::Kind::Internal, lastWords());
    const Bio certificatePem(BIO_new(BIO_s_mem()));
    const Bio keyPem(BIO_new(BIO_s_mem()));
    if (!PEM_write_bio_X509(certificatePem.get(), certificate.get())
        || !PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr))
        return failure(Error::Kind::Internal, lastWords());
    return CertificatePair{.certificate = contentOf(certificatePem.get()), .key = contentOf(keyPem.get())};
}

Result<void> writePair(const CertificatePair &pair, const QString &certificatePath, const QString &keyPath)
{
    return writePrivateFile(keyPath, pair.key).and_then([&] { return writePrivateFile(certificatePath, pair.certificate); });
}

tl::expected<ServerTls, PairProblem> checkPair(const CertificatePair &pair)
{
    auto chain = readCertificates(pair.certificate);
    if (!chain)
        return tl::unexpected(PairProblem::NoCertificate);
    bool wantsPassword = false;
    const Bio bio = reading(pair.key);
    const Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noteThatAPasswordIsWanted, &wantsPassword));
    ERR_clear_error();
    if (wantsPassword)
        return tl::unexpected(PairProblem::KeyHasPassword);
    const QSslKey qtKey = key ? asQtKey(pair.key, key.get()) : QSslKey();
    if (qtKey.isNull())
        return tl::unexpected(PairProblem::NoKey);
    const bool fits = X509_check_private_key(fromDer(chain->first().der).get(), key.get()) == 1;
    ERR_clear_error();
    if (!fits)
        return tl::unexpected(PairProblem::KeyMismatch);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromData(pair.certificate));
    configuration.setPrivateKey(qtKey);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);   // Telegram shows no certificate of its own
    return ServerTls{.chain = *std::move(chain), .configuration = configuration};
}

tl::expected<ServerTls, PairProblem> readPair(const QString &certificatePath, const QString &keyPath)
{
    QFile certificate(certificatePath);
    if (!certificate.open(QIODevice::ReadOnly))
        return tl::unexpected(PairProblem::CertificateUnreadable);
    QFile key(keyPath);
    if (!key.open(QIODevice::ReadOnly))
        return tl::unexpected(PairProblem::KeyUnreadable);
    return checkPair({.certificate = certificate.read(MostBytes), .key = key.read(MostBytes)});
}

} // namespace Botdesk
