// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/resenddialog.h"

#include "core/redact.h"
#include "core/whendone.h"
#include "session/session.h"
#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/jsonview.h"
#include "widgets/label.h"
#include "widgets/timetext.h"
#include "words/errorwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QPlainTextEdit *editor(const QString &name)
{
    auto *edit = new QPlainTextEdit;
    edit->setAccessibleName(name);
    edit->setFont(themeFont(TextStyle::Mono));
    edit->setTabChangesFocus(true);
    return edit;
}

QUrl asUrl(const QString &text)
{
    const QUrl url = QUrl(text.trimmed(), QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return url.isValid() && isWeb && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

ResendDialog::ResendDialog(Session &session, const WebhookRequest &request, bool change, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_request(request)
    , m_url(new QLineEdit)
    , m_withSecret(new QCheckBox(tr("Send this listener's secret with it")))
    , m_headers(editor(tr("Headers")))
    , m_body(editor(tr("Body")))
    , m_outcome(new Label)
    , m_answer(new JsonView(tr("Answer")))
    , m_send(new Button(Button::Look::Primary, tr("&Send"), u"send"_s))
{
    setWindowTitle(change ? tr("Change and send again") : tr("Send again"));
    resize(px(640), px(change ? 620 : 400));
    makeFields(change);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);   // in the dialog, or its default button is not the dialog's
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);
    m_send->setDefault(true);
    layout()->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_send, &Button::clicked, this, &ResendDialog::send);
    connect(m_url, &QLineEdit::textChanged, this, &ResendDialog::checkUrl);
    if (const auto place = session.receiverState().listener)
        m_url->setText(place->url());
    checkUrl();
}

void ResendDialog::makeFields(bool change)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    auto *form = new QFormLayout;
    m_url->setPlaceholderText(u"http://127.0.0.1:8080/hook"_s);
    m_url->setClearButtonEnabled(true);
    form->addRow(tr("&URL"), m_url);
    form->addRow(QString(), m_withSecret);
    column->addLayout(form);
    QString headers;
    for (const HttpHeader &header : m_request.headers)
        headers += QString::fromUtf8(header.name + ": " + header.value) + u'\n';
    m_headers->setPlainText(headers);
    m_body->setPlainText(QString::fromUtf8(m_request.body));
    if (change) {
        column->addWidget(new Label(tr("Headers"), TextStyle::SmallStrong, Color::Text2));
        column->addWidget(m_headers, 1);
        column->addWidget(new Label(tr("Body"), TextStyle::SmallStrong, Color::Text2));
        column->addWidget(m_body, 2);
    } else {
        m_headers->setParent(this);
        m_headers->hide();
        m_body->setParent(this);
        m_body->hide();
    }
    m_outcome->setWordWrap(true);
    m_outcome->makeSelectable();
    m_outcome->setText(tr("The update keeps its update_id: a receiver that has it already takes it for one that came again."));
    m_outcome->setInk(Color::Text2);
    column->addWidget(m_outcome);
    m_answer->setMinimumHeight(px(90));
    column->addWidget(m_answer, 1);
}

//! The secret is for whoever listens here: elsewhere it goes only when that is said.
void ResendDialog::checkUrl()
{
    const QUrl url = asUrl(m_url->text());
    m_send->setEnabled(!url.isEmpty());
    const bool isHere = QHostAddress(url.host()).isLoopback() || url.host() == "localhost"_L1;
    if (!m_withSecret->isChecked() || !isHere)
        m_withSecret->setChecked(isHere);
}

ResentRequest ResendDialog::edited() const
{
    ResentRequest request{.url = asUrl(m_url->text()), .method = m_request.method, .body = m_request.body};
    if (const QByteArray body = m_body->toPlainText().toUtf8(); body != QString::fromUtf8(m_request.body).toUtf8())
        request.body = body;   // what nobody changed goes as it came, byte by byte
    for (const QString &line : m_headers->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        const HttpHeader header{line.left(colon).trimmed().toUtf8(), line.mid(colon + 1).trimmed().toUtf8()};
        const bool isSecret = header.value.contains(RedactedMark.latin1());
        if (colon > 0 && (!isSecret || m_withSecret->isChecked()))
            request.headers.append(header);
    }
    return request;
}

void ResendDialog::send()
{
    m_send->setEnabled(false);
    m_outcome->setInk(Color::Text2);
    m_outcome->setText(tr("Sending…"));
    whenDone(m_session.sendAgain(edited()), this, [this](const Result<ResentAnswer> &answer) {
        m_send->setEnabled(true);
        m_answer->setJson(answer ? answer->body : QByteArray());
        if (!answer) {
            m_outcome->setInk(Color::Error);
            return m_outcome->setText(errorText(answer.error()));
        }
        const bool isGood = answer->status >= 200 && answer->status < 300;
        m_outcome->setInk(isGood ? Color::Ok : Color::Error);
        m_outcome->setText(tr("Answered %1 %2 after %3.").arg(QString::number(answer->status), QString::fromLatin1(answer->reason), tookText(answer->tookMs)));
    });
}

} // namespace Botdesk
