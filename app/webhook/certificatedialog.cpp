// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/certificatedialog.h"

#include "core/clock.h"
#include "core/pending.h"
#include "webhook/certificatetree.h"
#include "webhook/webhookprobe.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "words/diagnosiswords.h"
#include "words/errorwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSslCertificate>
#include <QThreadPool>
#include <QUrl>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 560;
constexpr qint64 MostFileBytes = 4 * 1024 * 1024;   // more is no certificate and is not read

Label *caption(const QString &text, QWidget *field)
{
    auto *label = new Label(text, TextStyle::Small, Color::Text2);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

CertificateDialog::CertificateDialog(QWidget *parent)
    : QDialog(parent)
    , m_pem(new QPlainTextEdit)
    , m_name(new QLineEdit)
    , m_isUploaded(new QCheckBox(tr("It is uploaded with setWebhook: nothing else is trusted then")))
    , m_judge(new Button(Button::Look::Primary, tr("Judge")))
    , m_host(new QLineEdit)
    , m_ask(new Button(Button::Look::Secondary, tr("Ask this server")))
    , m_verdict(new Banner(Tone::Ok, Banner::Shape::Card))
    , m_chain(new CertificateTree)
    , m_details(new Label)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Judge a certificate"));
    m_thread.setObjectName(u"certificate"_s);
    m_thread.start();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    buildPem(column);
    buildHost(column);
    m_verdict->hide();
    m_details->setWordWrap(true);
    m_details->makeSelectable();
    m_details->hide();
    column->addWidget(m_verdict);
    column->addWidget(m_chain);
    column->addWidget(m_details);
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(px(Width));
    for (auto *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);   // Return in a field is that field's
}

CertificateDialog::~CertificateDialog()
{
    if (m_probe)
        m_probe->deleteLater();   // in its own thread, before that ends
    m_thread.quit();
    m_thread.wait();
}

void CertificateDialog::buildPem(QVBoxLayout *column)
{
    m_pem->setPlaceholderText(u"-----BEGIN CERTIFICATE-----"_s);
    m_pem->setTabChangesFocus(true);
    m_pem->setFont(themeFont(TextStyle::Mono));
    m_pem->setMinimumHeight(px(110));
    auto *choose = new Button(Button::Look::Secondary, tr("Choose a file…"));
    auto *head = new QHBoxLayout;
    head->addWidget(caption(tr("Certificate, with what lies between it and a root"), m_pem), 1);
    head->addWidget(choose);
    column->addLayout(head);
    column->addWidget(m_pem);
    m_name->setPlaceholderText(u"bot.example.com"_s);
    column->addWidget(caption(tr("For which host name or IP address"), m_name));
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_judge);
    column->addLayout(line);
    column->addWidget(m_isUploaded);
    const auto enable = [this] { setBusy(m_isBusy); };
    connect(m_pem, &QPlainTextEdit::textChanged, this, enable);
    connect(m_name, &QLineEdit::textChanged, this, enable);
    connect(choose, &Button::clicked, this, &CertificateDialog::chooseFile);
    connect(m_judge, &Button::clicked, this, &CertificateDialog::judgeText);
}

void CertificateDialog::buildHost(QVBoxLayout *column)
{
    m_host->setPlaceholderText(u"bot.example.com:8443"_s);
    column->addSpacing(px(8));
    column->addWidget(caption(tr("Or what a server shows, from this computer"), m_host));
    auto *line = new QHBoxLayout;
    line->addWidget(m_host, 1);
    line->addWidget(m_ask);
    column->addLayout(line);
    connect(m_host, &QLineEdit::textChanged, this, [this] { setBusy(m_isBusy); });
    connect(m_host, &QLineEdit::returnPressed, m_ask, &Button::click);
    connect(m_ask, &Button::clicked, this, &CertificateDialog::askServer);
    setBusy(false);
}

void CertificateDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_judge->setEnabled(!busy && !m_pem->toPlainText().isEmpty() && !m_name->text().trimmed().isEmpty());
    m_ask->setEnabled(!busy && !m_host->text().trimmed().isEmpty());
}

void CertificateDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Certificate to judge"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto read = Pending<QByteArray>::make();
        QThreadPool::globalInstance()->start([read, path] {
            QFile file(path);
            if (!file.open(QFile::ReadOnly))
                return read->finish(failure(Error::Kind::FileSystem, QFileInfo(path).fileName()));
            const QByteArray content = file.read(MostFileBytes);
            const QSslCertificate binary(content, QSsl::Der);   // what many a .cer is
            read->finish(binary.isNull() ? content : binary.toPem());
        });
        whenDone(read->future(), this, [this](const Result<QByteArray> &content) {
            if (!content)
                return take(failure(content.error()));
            m_pem->setPlainText(QString::fromLatin1(*content));
        });
    });
    dialog->open();
}

void CertificateDialog::judgeText()
{
    setBusy(true);
    auto judged = Pending<ProbeReport>::make();
    // The roots of the system are many: the window does not wait until they are read.
    QThreadPool::globalInstance()->start([judged, pem = m_pem->toPlainText().toLatin1(), host = m_name->text().trimmed(),
                                          isUploaded = m_isUploaded->isChecked(), now = Clock::system().unixSeconds()] {
        judged->finish(judgePem(pem, host, isUploaded, now));
    });
    whenDone(judged->future(), this, [this](const Result<ProbeReport> &report) { take(report); });
}

//! The way of a probe, no further than TLS: nothing is sent over the connection.
void CertificateDialog::askServer()
{
    setBusy(true);
    m_probe = new WebhookProbe({.url = "https://" + m_host->text().trimmed().toUtf8() + "/", .isLocalServer = true}, m_resolver);
    m_probe->moveToThread(&m_thread);
    auto *probe = m_probe;
    connect(probe, &WebhookProbe::stepped, probe, [probe](const ProbeStep &step) {
        if (step.kind == ProbeStep::Kind::Tls)
            probe->cancel();
    });
    connect(probe, &WebhookProbe::finished, this, [this, probe](const ProbeReport &report) {
        m_probe = nullptr;
        probe->deleteLater();
        take(report);
    });
    QMetaObject::invokeMethod(probe, &WebhookProbe::start, Qt::QueuedConnection);
}

void CertificateDialog::take(const Result<ProbeReport> &judged)
{
    setBusy(false);
    m_verdict->show();
    m_verdict->setServerWords({});
    m_details->setVisible(judged.has_value());
    m_chain->setReport(judged.value_or(ProbeReport()));
    if (judged) {
        tell(*judged);
        return resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    }
    m_verdict->setTone(Tone::Error);
    if (judged.error().kind == Error::Kind::Invalid)
        return tellWhatItIsInstead();
    m_verdict->setText(wordsFor(judged.error()).what, wordsFor(judged.error()).next);
}

void CertificateDialog::tellWhatItIsInstead()
{
    const QString text = m_pem->toPlainText();
    if (text.contains("PRIVATE KEY-----"_L1))
        m_verdict->setText(tr("This is a private key, not a certificate."), tr("It stays on its server and is given to nobody."));
    else if (text.contains("CERTIFICATE REQUEST-----"_L1))
        m_verdict->setText(tr("This is a request for a certificate."), tr("The authority answers it with the certificate itself."));
    else if (text.contains("-----BEGIN CERTIFICATE-----"_L1))
        m_verdict->setText(tr("This certificate is damaged."), tr("Copy it whole, from the first line of dashes to the last."));
    else
        m_verdict->setText(tr("This is no certificate in PEM form."), tr("It begins with -----BEGIN CERTIFICATE-----."));
}

void CertificateDialog::tell(const ProbeReport &report)
{
    QStringList lines;
    const ProbeStep *worst = nullptr;
    ProbeReport bare = report;   // its certificates stand in the tree
    bare.chain.clear();
    if (bare.verdict)
        bare.verdict->missing.clear();
    for (const ProbeStep &step : report.steps) {
        if (step.state == ProbeStep::State::NotRun)
            continue;
        if (step.state != ProbeStep::State::Ok)
            worst = &step;
        lines << probeStepLines(step, bare);
    }
    m_details->setText(lines.join(u'\n'));
    if (!worst) {
        m_verdict->setTone(Tone::Ok);
        return m_verdict->setText(tr("Telegram takes it."), tr("The chain leads to what it trusts, the name is right, and it is in time."));
    }
    const bool isRefused = worst->state == ProbeStep::State::Failed;
    m_verdict->setTone(isRefused ? Tone::Error : Tone::Warn);
    m_verdict->setText(isRefused ? tr("Telegram refuses it.") : tr("Telegram takes it, with a warning."));
    const QString served = report.verdict ? serverWordsFor(*report.verdict) : QString();
    m_verdict->setServerWords(!isRefused ? QString() : served.isEmpty() ? worst->words : served);
}

} // namespace Botdesk
