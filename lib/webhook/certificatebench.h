// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "webhook/probereport.h"

namespace Botdesk {

//! The id in the catalogue of what is wrong; "tls.verify" where OpenSSL's reason has none of its own.
QString findingOf(const CertificateVerdict &verdict, const TrustAnchors &trust);

//! What stands in last_error_message then; OpenSSL's reason does not.
QString serverWordsFor(const CertificateVerdict &verdict);

//! The certificates in @p pem, judged for @p host as if a server sent them: a report in which only the TLS step has run. An
//! uploaded one is trusted alone. An Error of kind Invalid where no certificate can be read.
Result<ProbeReport> judgePem(const QByteArray &pem, const QString &host, bool isUploaded, qint64 nowSeconds);

} // namespace Botdesk
