// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "broadcast/broadcastreview.h"

#include "broadcast/broadcastwords.h"
#include "broadcast/recipientsmodel.h"
#include "compose/messagepreview.h"
#include "core/pending.h"
#include "session/session.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "words/errorwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>
#include <QThreadPool>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

const auto MyselfName = u"broadcast.myself"_s;
using Problems = QHash<int, QString>;

Problems problemsOf(const Draft &draft, const QList<BroadcastRecipient> &recipients)
{
    Problems problems;
    for (const BroadcastRecipient &recipient : recipients) {
        if (const auto problem = problemOf(draft, recipient))
            problems.insert(recipient.place, problemText(*problem));
    }
    return problems;
}

} // namespace

BroadcastReview::BroadcastReview(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new RecipientsModel(RecipientsModel::Shows::Note, this))
    , m_table(makeRecipientsTable(m_model, tr("Who gets it"), this))
    , m_notice(new Banner(Tone::Warn, Banner::Shape::Card, this))
    , m_preview(new MessagePreview(this))
    , m_carried(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_estimate(new Label({}, TextStyle::Body, Color::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    m_notice->hide();
    column->addWidget(m_notice);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(px(12));
    middle->addWidget(m_table, 3);
    auto *look = new QVBoxLayout;
    look->setSpacing(px(4));
    look->addWidget(m_preview);
    m_carried->setWordWrap(true);
    m_carried->setAccessibleDescription(tr("What the buttons carry"));
    look->addWidget(m_carried);
    look->addStretch(1);
    middle->addLayout(look, 2);
    column->addLayout(middle, 1);
    column->addWidget(makeTrial());
    m_estimate->setWordWrap(true);
    column->addWidget(m_estimate);
    m_preview->setMinimumWidth(px(320));
    m_preview->setClosable(false);
    m_table->setMinimumHeight(px(120));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) { showRow(row.row()); });
    whenDone(session.store().value(MyselfName), this, [this](const Result<QByteArray> &value) {
        if (value && m_myself->text().isEmpty())
            m_myself->setText(QString::fromUtf8(*value));
    });
}

QWidget *BroadcastReview::makeTrial()
{
    auto *trial = new QWidget(this);
    auto *row = new QHBoxLayout(trial);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    m_myself = new QLineEdit(trial);
    m_myself->setPlaceholderText(tr("Your own chat id"));
    m_myself->setAccessibleName(tr("Your own chat id"));
    m_myself->setMaximumWidth(px(200));
    m_try = new Button(Button::Look::Secondary, tr("Send this one to myself"), u"send"_s, trial);
    m_try->setEnabled(false);
    m_tried = new Label({}, TextStyle::Small, Color::Text2, trial);
    row->addWidget(m_myself);
    row->addWidget(m_try);
    row->addWidget(m_tried, 1);
    connect(m_try, &QAbstractButton::clicked, this, &BroadcastReview::sendToMyself);
    connect(m_myself, &QLineEdit::textChanged, this, [this](const QString &text) { m_try->setEnabled(text.toLongLong() != 0); });
    return trial;
}

void BroadcastReview::review(const Draft &draft, const QList<BroadcastRecipient> &recipients)
{
    m_draft = draft;
    m_isChecked = false;
    m_problems.clear();
    m_model->setRecipients(recipients);
    m_table->setColumnWidth(1, px(140));
    m_tried->clear();
    m_notice->hide();
    m_estimate->setText(tr("Looking at every message…"));
    if (!recipients.isEmpty())
        m_table->selectRow(0);
    // Thousands of texts are parsed: not in the window's thread.
    auto pending = Pending<Problems>::make();
    QThreadPool::globalInstance()->start([pending, draft, recipients] { pending->finish(problemsOf(draft, recipients)); });
    whenDone(pending->future(), this, [this, question = ++m_question](const Result<Problems> &problems) {
        if (question == m_question)
            takeProblems(problems.value_or(Problems()));
    });
}

void BroadcastReview::takeProblems(const QHash<int, QString> &problems)
{
    m_problems = problems;
    m_isChecked = true;
    m_model->setNotes(problems);
    const int good = int(m_model->recipients().size() - problems.size());
    if (!problems.isEmpty()) {
        const int first = *std::min_element(problems.keyBegin(), problems.keyEnd());
        m_notice->setText(tr("%n recipient(s) cannot get it and are left out.", nullptr, int(problems.size())),
                          tr("The first one, in row %1: %2.").arg(first + 1).arg(problems.value(first)));
    }
    m_notice->setVisible(!problems.isEmpty());
    const auto time = broadcastTime(m_draft, good);
    m_estimate->setText(good == 0 ? tr("Nobody is left to send it to.")
                                  : tr("It goes to %n recipient(s) and takes %1 at least.", nullptr, good).arg(spanText(time))
                                        + u' ' + tr("Your own messages go before it all the while."));
    emit checked();
}

QList<BroadcastRecipient> BroadcastReview::ready() const
{
    QList<BroadcastRecipient> all = m_model->recipients();
    all.removeIf([this](const BroadcastRecipient &one) { return m_problems.contains(one.place); });
    return all;
}

void BroadcastReview::showRow(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Draft mine = filledDraft(m_draft, m_model->recipients()[row]);
    m_preview->show(mine, {}, {});
    m_carried->setText(carriedText(readInlineKeyboard(mine.replyMarkup).value_or(InlineKeyboard())));
    m_carried->setVisible(!m_carried->text().isEmpty());
}

void BroadcastReview::sendToMyself()
{
    const int row = std::max(0, m_table->currentIndex().row());
    if (row >= m_model->rowCount())
        return;
    Draft mine = filledDraft(m_draft, m_model->recipients()[row]);
    mine.conversation = {.chat = ChatId{m_myself->text().toLongLong()}};
    mine.more.remove("allow_paid_broadcast"_L1);
    m_session.store().setValue(MyselfName, m_myself->text().toUtf8());
    m_try->setEnabled(false);
    m_tried->setInk(Color::Text2);
    m_tried->setText(tr("Sending…"));
    whenDone(m_session.send(mine), this, [this](const Result<Message> &sent) {
        m_try->setEnabled(true);
        m_tried->setInk(sent ? Color::Ok : Color::Error);
        m_tried->setText(sent ? tr("It is in your chat: look at it there.") : errorText(sent.error()));
    });
}

} // namespace Botdesk
