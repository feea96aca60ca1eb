// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/certificatebench.h"
#include "webhook/hostresolver.h"

#include <QDialog>
#include <QThread>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace Botdesk {

class Banner;
class Button;
class CertificateTree;
class Label;
class WebhookProbe;

//! Judges a certificate, pasted, from a file or as a server shows it, as Telegram would. Deletes itself when it is closed.
class CertificateDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit CertificateDialog(QWidget *parent = nullptr);
    ~CertificateDialog() override;

    bool isBusy() const { return m_isBusy; }

private:
    void buildPem(QVBoxLayout *column);
    void buildHost(QVBoxLayout *column);
    void chooseFile();
    void judgeText();
    void askServer();
    void setBusy(bool busy);
    void take(const Result<ProbeReport> &judged);
    void tell(const ProbeReport &report);
    void tellWhatItIsInstead();

    QPlainTextEdit *m_pem;
    QLineEdit *m_name;
    QCheckBox *m_isUploaded;
    Button *m_judge;
    QLineEdit *m_host;
    Button *m_ask;
    Banner *m_verdict;
    CertificateTree *m_chain;
    Label *m_details;
    QThread m_thread;                  // where a server is asked
    DnsResolver m_resolver;
    WebhookProbe *m_probe = nullptr;   // lives in m_thread
    bool m_isBusy = false;
};

} // namespace Botdesk
