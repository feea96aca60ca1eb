// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "tls/openssl.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace Botdesk::Testing {

//! A root, an authority below it, and servers' certificates that this one signs. Links OpenSSL::Crypto.
class TestAuthority
{
public:
    TestAuthority()
        : m_root(make("Test root", nullptr, NID_basic_constraints, "critical,CA:TRUE"))
        , m_below(make("Test below", &m_root, NID_basic_constraints, "critical,CA:TRUE"))
    {
    }

    QSslCertificate root() const { return m_root.shown(); }
    QSslCertificate below() const { return m_below.shown(); }

    //! What a server shows: its own certificate for @p name ("DNS:localhost", "IP:127.0.0.1") and, if @p isWhole, the
    //! authority that signed it. Over after @p days, which may be negative.
    QSslConfiguration server(const char *name, bool isWhole = true, int days = 30) const
    {
        const Pair own = make("Test server", &m_below, NID_subject_alt_name, name, days);
        QList<QSslCertificate> chain{own.shown()};
        if (isWhole)
            chain.append(below());
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificateChain(chain);
        configuration.setPrivateKey(own.privateKey());
        return configuration;
    }

private:
    struct Pair
    {
        OpenSsl::X509Ptr certificate;
        OpenSsl::Key key;

        QSslCertificate shown() const
        {
            const OpenSsl::Bio memory(BIO_new(BIO_s_mem()));
            PEM_write_bio_X509(memory.get(), certificate.get());
            return QSslCertificate(OpenSsl::contentOf(memory.get()));
        }
        QSslKey privateKey() const
        {
            const OpenSsl::Bio memory(BIO_new(BIO_s_mem()));
            PEM_write_bio_PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
            return QSslKey(OpenSsl::contentOf(memory.get()), QSsl::Ec);
        }
    };

    static Pair make(const char *subject, const Pair *signer, int extension, const char *value, int days = 30)
    {
        constexpr long Day = 24 * 60 * 60;
        static long serial = 0;
        Pair made{OpenSsl::X509Ptr(X509_new()), OpenSsl::Key(EVP_EC_gen("P-256"))};
        X509 *x509 = made.certificate.get();
        X509_set_version(x509, X509_VERSION_3);
        ASN1_INTEGER_set(X509_get_serialNumber(x509), ++serial);
        X509_gmtime_adj(X509_getm_notBefore(x509), -60 * Day);
        X509_gmtime_adj(X509_getm_notAfter(x509), days * Day);
        X509_set_pubkey(x509, made.key.get());
        X509_NAME_add_entry_by_txt(X509_get_subject_name(x509), "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>(subject), -1, -1, 0);
        X509_set_issuer_name(x509, X509_get_subject_name(signer ? signer->certificate.get() : x509));
        const OpenSsl::Extension made509(X509V3_EXT_conf_nid(nullptr, nullptr, extension, value));
        X509_add_ext(x509, made509.get(), -1);
        X509_sign(x509, signer ? signer->key.get() : made.key.get(), EVP_sha256());
        return made;
    }

    Pair m_root;
    Pair m_below;
};

} // namespace Botdesk::Testing
