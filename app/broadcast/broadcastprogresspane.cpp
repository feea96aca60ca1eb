// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "broadcast/broadcastprogresspane.h"

#include "broadcast/broadcastreport.h"
#include "broadcast/broadcastwords.h"
#include "broadcast/recipientsmodel.h"
#include "session/session.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/timetext.h"
#include "widgets/toolbutton.h"
#include "words/errorwords.h"
#include "words/sendwords.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QTableView>

namespace Botdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using State = BroadcastRecipient::State;

constexpr int MostShown = 2000;   // in the table; the report has all of them

const QList<QList<State>> Shown{{State::Blocked, State::Failed, State::Unknown}, {State::Blocked}, {State::Failed}, {State::Unknown}, {}};

} // namespace

BroadcastProgressPane::BroadcastProgressPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_notice(new Banner(Tone::Warn, Banner::Shape::Card, this))
    , m_bar(new QProgressBar(this))
    , m_counts(new Label({}, TextStyle::Body, Color::Text, this))
    , m_speed(new Label({}, TextStyle::Body, Color::Text2, this))
    , m_which(new SegmentedControl(tr("Which recipients"), this))
    , m_model(new RecipientsModel(RecipientsModel::Shows::Fate, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    column->addWidget(makeHead());
    m_notice->hide();
    column->addWidget(m_notice);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    column->addWidget(m_bar);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    column->addWidget(m_speed);
    for (const QString &name : {tr("Not reached"), tr("Blocked"), tr("Failed"), tr("Unknown"), tr("All")})
        m_which->addSegment(name);
    column->addWidget(m_which, 0, Qt::AlignLeft);
    auto *table = makeRecipientsTable(m_model, tr("Recipients and what became of them"), this);
    column->addWidget(table, 1);
    column->addWidget(makeFoot());
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &BroadcastProgressPane::showWords);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &BroadcastProgressPane::askRecipients);
    connect(m_which, &SegmentedControl::currentChanged, this, &BroadcastProgressPane::askRecipients);
    connect(&session, &Session::broadcastProgressed, this, &BroadcastProgressPane::take);
}

QWidget *BroadcastProgressPane::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    auto *back = new ToolButton(u"left"_s, tr("Back to the list"), ToolButton::Frame::Bordered, head);
    m_title = new ElidedLabel({}, TextStyle::Title, Color::Text, Qt::ElideRight, head);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_state = new Tag({}, Tone::Neutral, head);
    m_go = new Button(Button::Look::Primary, {}, {}, head);
    m_stop = new Button(Button::Look::Destructive, tr("Stop…"), {}, head);
    row->addWidget(back);
    row->addWidget(m_title);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_go);
    row->addWidget(m_stop);
    connect(back, &QAbstractButton::clicked, this, &BroadcastProgressPane::backAsked);
    connect(m_go, &QAbstractButton::clicked, this, &BroadcastProgressPane::startOrPause);
    connect(m_stop, &QAbstractButton::clicked, this, &BroadcastProgressPane::askToStop);
    return head;
}

QWidget *BroadcastProgressPane::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    m_report = new Button(Button::Look::Secondary, tr("Save report…"), u"save"_s, foot);
    m_reported = new Label({}, TextStyle::Small, Color::Text2, foot);
    row->addWidget(m_report);
    row->addWidget(m_reported, 1);
    connect(m_report, &QAbstractButton::clicked, this, &BroadcastProgressPane::chooseReport);
    return foot;
}

void BroadcastProgressPane::open(const Broadcast &broadcast)
{
    m_broadcast = broadcast;
    m_progress = {};
    m_reported->clear();
    m_notice->hide();
    m_model->setRecipients({});
    if (const auto &known = m_session.broadcastProgress(); known && known->broadcast.id == broadcast.id)
        take(*known);
    refresh();
    askRecipients();
}

void BroadcastProgressPane::take(const BroadcastProgress &progress)
{
    if (progress.broadcast.id != m_broadcast.id)
        return;
    m_progress = progress;
    const QByteArray draft = m_broadcast.draft;
    const BroadcastCounts counts = m_broadcast.counts;
    m_broadcast = progress.broadcast;
    m_broadcast.draft = draft;
    if (m_broadcast.counts.all() == 0)
        m_broadcast.counts = counts;
    refresh();
    if (!m_soon.isActive())
        m_soon.start();
}

void BroadcastProgressPane::refresh()
{
    const Broadcast::State state = m_broadcast.state;
    const BroadcastCounts &counts = m_broadcast.counts;
    m_title->setFullText(m_broadcast.title);
    m_state->setText(stateText(state));
    m_state->setTone(stateTone(state));
    m_bar->setRange(0, std::max(1, counts.all()));
    m_bar->setValue(counts.all() - counts.waiting - counts.sending);
    const bool isRunning = state == Broadcast::State::Running;
    m_go->setText(isRunning ? tr("Pause") : state == Broadcast::State::Prepared ? tr("Start…") : tr("Go on"));
    m_go->setIconName(isRunning ? u"pause"_s : u"play"_s);
    m_go->setVisible(m_broadcast.isUnderWay() || state == Broadcast::State::Prepared);
    m_stop->setVisible(m_broadcast.isUnderWay());
    if (isRunning && !m_second.isActive())
        m_second.start();
    else if (!isRunning)
        m_second.stop();
    showNotice();
    showWords();
}

void BroadcastProgressPane::showNotice()
{
    const QString unknown = tr("%n message(s) were on their way: whether they arrived is not known, and nobody gets them again.", nullptr,
                               m_broadcast.counts.unknown);
    switch (m_broadcast.state) {
    case Broadcast::State::Interrupted:
        m_notice->setTone(Tone::Warn);
        m_notice->setText(tr("It was interrupted when the program ended."), m_broadcast.counts.unknown > 0 ? unknown : tr("Go on when it suits."));
        return m_notice->show();
    case Broadcast::State::Paused:
        m_notice->setTone(Tone::Warn);
        m_notice->setText(tr("Paused."), pauseText(m_broadcast));
        return m_notice->setVisible(!m_broadcast.words.isEmpty());
    default: m_notice->hide();
    }
}

void BroadcastProgressPane::showTrouble(const QString &what, const QString &why)
{
    m_notice->setTone(Tone::Error);
    m_notice->setText(what, why);
    m_notice->show();
}

QString BroadcastProgressPane::countsText() const
{
    const BroadcastCounts &counts = m_broadcast.counts;
    QStringList parts{tr("%1 of %2 sent").arg(countText(counts.sent), countText(counts.all()))};
    const auto add = [&parts](const QString &text, int count) {
        if (count > 0)
            parts << text.arg(countText(count));
    };
    add(tr("%1 blocked"), counts.blocked);
    add(tr("%1 failed"), counts.failed);
    add(tr("%1 unknown"), counts.unknown);
    add(m_broadcast.state == Broadcast::State::Stopped ? tr("%1 not sent") : tr("%1 waiting"), counts.waiting + counts.sending);
    return parts.join(u" · "_s);
}

QString BroadcastProgressPane::speedText() const
{
    if (m_broadcast.state != Broadcast::State::Running)
        return {};
    if (m_progress.toUpload > 0)
        return tr("The files are on their way to the server: %1 of %2").arg(byteText(m_progress.uploaded), byteText(m_progress.toUpload));
    const qint64 left = m_progress.waitsUntilMs - Clock::system().unixMilliseconds();
    if (left > 1000)   // shorter ones are the pace that it goes at
        return sendWaitText(m_progress.waitsFor, left);
    if (m_progress.perSecond <= 0)
        return tr("It has just begun.");
    const auto rest = std::chrono::seconds(qint64((m_broadcast.counts.waiting + m_broadcast.counts.sending) / m_progress.perSecond));
    return tr("%1 a second, about %2 left").arg(QLocale().toString(m_progress.perSecond, 'f', 1), spanText(rest));
}

void BroadcastProgressPane::showWords()
{
    m_counts->setText(countsText());
    m_speed->setText(speedText());
    m_speed->setVisible(m_broadcast.state == Broadcast::State::Running);
}

void BroadcastProgressPane::askRecipients()
{
    const RecipientFilter filter{.states = Shown[m_which->currentIndex()], .count = MostShown};
    whenDone(m_session.store().recipients(m_broadcast.id, filter), this,
             [this, question = ++m_question](const Result<QList<BroadcastRecipient>> &found) {
                 if (question == m_question && found && *found != m_model->recipients())
                     m_model->setRecipients(*found);
             });
}

void BroadcastProgressPane::startOrPause()
{
    if (m_broadcast.state == Broadcast::State::Running)
        m_session.pauseBroadcast();
    else
        emit startAsked(m_broadcast);
}

void BroadcastProgressPane::askToStop()
{
    const int waiting = m_broadcast.counts.waiting + m_broadcast.counts.sending;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Stop for good?"), tr("%n recipient(s) will not get the message.", nullptr, waiting),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("What was sent stays sent. To go on later, pause it instead."));
    auto *stop = box->addButton(tr("Stop for good"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(stop, &QAbstractButton::clicked, this, [this] {
        whenDone(m_session.stopBroadcast(m_broadcast.id), this, [this](const Result<void> &stopped) {
            if (!stopped)
                showTrouble(tr("It could not be stopped."), errorText(stopped.error()));
        });
    });
    box->open();
}

void BroadcastProgressPane::chooseReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BroadcastProgressPane::saveReport);
    dialog->open();
}

void BroadcastProgressPane::saveReport(const QString &path)
{
    whenDone(writeBroadcastReport(m_session.store(), m_broadcast.id, path, this), this, [this](const Result<int> &written) {
        m_reported->setInk(written ? Color::Text2 : Color::Error);
        m_reported->setText(written ? tr("%n line(s) written.", nullptr, *written) : errorText(written.error()));
    });
}

} // namespace Botdesk
