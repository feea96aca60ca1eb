// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/certificatewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace Botdesk {

namespace {

constexpr int WarnDays = 14;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
};

QString dayOf(qint64 seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds).date(), QLocale::ShortFormat);
}

} // namespace

QString pairProblemText(PairProblem problem, const QString &certificateFile, const QString &keyFile)
{
    switch (problem) {
    case PairProblem::CertificateUnreadable: return Words::tr("The certificate %1 cannot be read.").arg(certificateFile);
    case PairProblem::NoCertificate:
        return Words::tr("%1 holds no certificate in PEM form. It begins with -----BEGIN CERTIFICATE-----.").arg(certificateFile);
    case PairProblem::KeyUnreadable: return Words::tr("The key %1 cannot be read.").arg(keyFile);
    case PairProblem::NoKey: return Words::tr("%1 holds no RSA or EC key in PEM form.").arg(keyFile);
    case PairProblem::KeyHasPassword:
        return Words::tr("The key %1 is locked with a password. Give one without, in a file that only you can read.").arg(keyFile);
    case PairProblem::KeyMismatch:
        return Words::tr("The key %1 belongs to another certificate than %2.").arg(keyFile, certificateFile);
    }
    Q_UNREACHABLE();
}

QString certificateWarning(const Certificate &certificate, const QString &host, qint64 nowSeconds)
{
    if (nowSeconds > certificate.notAfter)
        return Words::tr("The certificate expired on %1: Telegram refuses to deliver.").arg(dayOf(certificate.notAfter));
    if (nowSeconds < certificate.notBefore)
        return Words::tr("The certificate is not valid before %1: Telegram refuses to deliver.").arg(dayOf(certificate.notBefore));
    if (!host.isEmpty() && !certificate.isFor(host))
        return Words::tr("The certificate is not for %1: Telegram refuses to deliver.").arg(host);
    if (const int days = certificate.daysLeft(nowSeconds); days < WarnDays)
        return Words::tr("The certificate expires in %n day(s): renew it before Telegram refuses to deliver.", nullptr, days);
    return {};
}

QString timeLeftText(const Certificate &certificate, qint64 nowSeconds)
{
    if (nowSeconds < certificate.notBefore)
        return Words::tr("valid from %1").arg(dayOf(certificate.notBefore));
    const int days = certificate.daysLeft(nowSeconds);
    if (days < 0)
        return Words::tr("expired on %1").arg(dayOf(certificate.notAfter));
    return Words::tr("%n day(s) left (to %1)", nullptr, days).arg(dayOf(certificate.notAfter));
}

} // namespace Botdesk
