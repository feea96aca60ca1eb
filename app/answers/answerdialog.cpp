// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers/answerdialog.h"

#include "answers/answerwindow.h"
#include "core/whendone.h"
#include "session/session.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "words/errorwords.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Botdesk {

AnswerDialog::AnswerDialog(Session &session, const AnswerTarget &target, const QString &what, const QString &about,
                           QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_target(target)
    , m_body(new QVBoxLayout)
    , m_trouble(new Banner(Tone::Error, Banner::Shape::Card))
    , m_problem(new Label({}, TextStyle::Small, Color::Error))
    , m_left(new Tag({}, Tone::Warn))
    , m_send(new Button(Button::Look::Primary, tr("Answer"), u"send"_s))
{
    setWindowTitle(QString(answerActionText(target.update.type)).remove(u'…'));
    auto *heading = new Label(what, TextStyle::Section);
    heading->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(m_left, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    column->addLayout(head);
    if (!about.isEmpty()) {
        auto *words = new ElidedLabel(about, TextStyle::Mono, Color::Text2, Qt::ElideMiddle);
        column->addWidget(words);
    }
    column->addWidget(m_trouble);
    m_trouble->hide();
    column->addLayout(m_body, 1);
    m_problem->setWordWrap(true);
    m_problem->setAccessibleName(tr("What has to be changed"));
    column->addWidget(m_problem);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);   // in the dialog, or its default button is not the dialog's
    buttons->addButton(m_send, QDialogButtonBox::AcceptRole);
    m_send->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AnswerDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_left->setIconName(u"clock"_s);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &AnswerDialog::countDown);
    m_second.start();
    countDown();
    setMinimumWidth(px(440));
}

AnswerDialog::~AnswerDialog() = default;

void AnswerDialog::addField(const QString &label, QWidget *field, const QString &hint)
{
    auto *above = new Label(label, TextStyle::SmallStrong, Color::Text2);
    above->setBuddy(field);
    field->setAccessibleName(label);
    auto *group = new QVBoxLayout;
    group->setSpacing(px(4));
    group->addWidget(above);
    group->addWidget(field);
    if (!hint.isEmpty()) {
        auto *below = new Label(hint, TextStyle::Small, Color::Text3);
        below->setWordWrap(true);
        field->setAccessibleDescription(hint);
        group->addWidget(below);
    }
    m_body->addLayout(group);
}

void AnswerDialog::setButtonText(const QString &text)
{
    m_send->setText(text);
}

void AnswerDialog::check()
{
    const QString what = problem();
    m_problem->setText(what);
    m_problem->setVisible(!what.isEmpty());
    m_send->setEnabled(what.isEmpty() && !m_isBusy);
}

void AnswerDialog::countDown()
{
    const AnswerState state = answerState(m_target.update.type, m_target.receivedMs, false,
                                          QDateTime::currentMSecsSinceEpoch());
    m_left->setText(state.text());
    m_left->setTone(state.phase == AnswerState::Phase::Late ? Tone::Error : Tone::Warn);
    m_left->setVisible(state.left.has_value() || state.phase == AnswerState::Phase::Late);
}

void AnswerDialog::send()
{
    if (m_isBusy || !problem().isEmpty())
        return;
    m_isBusy = true;
    m_trouble->hide();
    check();
    whenDone(m_session.call(method(), parameters(), m_target.log), this, [this](const Result<ApiAnswer> &answer) {
        m_isBusy = false;
        check();
        if (!answer)
            return showError(answer.error());
        emit answered();
        accept();
    });
}

void AnswerDialog::showError(const Error &error)
{
    const ErrorWords words = wordsFor(error);
    m_trouble->setText(words.what, words.next);
    m_trouble->setServerWords(words.detail);
    m_trouble->show();
}

} // namespace Botdesk
