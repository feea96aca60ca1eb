// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "tls/certificate.h"

#include "tls/openssl.h"

#include <QDateTime>
#include <QHostAddress>
#include <QTimeZone>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Botdesk {

using namespace OpenSsl;

namespace {

constexpr qint64 SecondsOfADay = 24 * 60 * 60;
constexpr int MostCertificates = 20;   // a longer chain is none

QString nameIn(const X509_NAME *name)
{
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at >= 0) {
        unsigned char *text = nullptr;
        const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
        const QString common = size > 0 ? QString::fromUtf8(reinterpret_cast<const char *>(text), size) : QString();
        OPENSSL_free(text);
        if (!common.isEmpty())
            return common;
    }
    const Bio whole(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(whole.get(), name, 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB));
    return QString::fromUtf8(contentOf(whole.get()));
}

QStringList alternativeNames(const X509 *certificate)
{
    QStringList names;
    auto *all = static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; i < sk_GENERAL_NAME_num(all); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(all, i);
        if (name->type == GEN_DNS) {
            names += QString::fromLatin1(reinterpret_cast<const char *>(ASN1_STRING_get0_data(name->d.dNSName)),
                                         ASN1_STRING_length(name->d.dNSName));
        } else if (name->type == GEN_IPADD) {
            const unsigned char *bytes = ASN1_STRING_get0_data(name->d.iPAddress);
            if (ASN1_STRING_length(name->d.iPAddress) == 16)
                names += QHostAddress(bytes).toString();
            else if (ASN1_STRING_length(name->d.iPAddress) == 4)
                names += u"%1.%2.%3.%4"_s.arg(bytes[0]).arg(bytes[1]).arg(bytes[2]).arg(bytes[3]);
        }
    }
    GENERAL_NAMES_free(all);
    return names;
}

qint64 secondsOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (!ASN1_TIME_to_tm(time, &parts))
        return 0;
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC)
        .toSecsSinceEpoch();
}

Certificate read(X509 *certificate)
{
    Certificate read{.subject = nameIn(X509_get_subject_name(certificate)),
                     .issuer = nameIn(X509_get_issuer_name(certificate)),
                     .names = alternativeNames(certificate),
                     .notBefore = secondsOf(X509_get0_notBefore(certificate)),
                     .notAfter = secondsOf(X509_get0_notAfter(certificate)),
                     .isSelfSigned = X509_NAME_cmp(X509_get_subject_name(certificate), X509_get_issuer_name(certificate)) == 0};
    unsigned char *der = nullptr;
    const int size = i2d_X509(certificate, &der);
    read.der = QByteArray(reinterpret_cast<const char *>(der), std::max(size, 0));
    OPENSSL_free(der);
    if (const EVP_PKEY *key = X509_get0_pubkey(certificate)) {
        read.keyKind = QString::fromLatin1(EVP_PKEY_get0_type_name(key));
        read.keyBits = EVP_PKEY_get_bits(key);
    }
    ERR_clear_error();
    return read;
}

} // namespace

int Certificate::daysLeft(qint64 nowSeconds) const
{
    return int(std::floor(double(notAfter - nowSeconds) / SecondsOfADay));
}

bool Certificate::isFor(const QString &host) const
{
    const X509Ptr certificate = fromDer(der);
    if (!certificate)
        return false;
    if (!QHostAddress(host).isNull())
        return X509_check_ip_asc(certificate.get(), host.toLatin1().constData(), 0) == 1;
    const QByteArray ace = QUrl::toAce(host);
    return !ace.isEmpty() && X509_check_host(certificate.get(), ace.constData(), size_t(ace.size()), 0, nullptr) == 1;
}

QByteArray Certificate::toPem() const
{
    const X509Ptr certificate = fromDer(der);
    const Bio pem(BIO_new(BIO_s_mem()));
    if (!certificate || !PEM_write_bio_X509(pem.get(), certificate.get()))
        return {};
    return contentOf(pem.get());
}

Result<QList<Certificate>> readCertificates(const QByteArray &pem)
{
    QList<Certificate> certificates;
    const Bio bio = reading(pem);
    while (certificates.size() < MostCertificates) {
        const X509Ptr next(PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr));
        if (!next)
            break;
        certificates += read(next.get());
    }
    const bool isAtEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    const QString words = lastWords();
    if (certificates.isEmpty() || !isAtEnd)
        return failure(Error::Kind::Invalid, words);
    return certificates;
}

Result<Certificate> readCertificate(const QByteArray &der)
{
    const X509Ptr certificate = fromDer(der);
    if (!certificate)
        return failure(Error::Kind::Invalid, lastWords());
    return read(certificate.get());
}

} // namespace Botdesk
