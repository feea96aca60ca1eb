// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/serverpane.h"

#include "core/clock.h"
#include "core/redact.h"
#include "core/whendone.h"
#include "session/receivingswitch.h"
#include "webhook/deliverheredialog.h"
#include "webhook/errortags.h"
#include "webhook/pendingchart.h"
#include "webhook/probepane.h"
#include "webhook/webhookcourse.h"
#include "webhook/webhookform.h"
#include "webhook/webhookinfopane.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/tag.h"
#include "widgets/timetext.h"
#include "widgets/toolbutton.h"
#include "words/diagnosiswords.h"
#include "words/errorwords.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

#include <limits>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int TightWidth = 1140;   // below it three columns leave little to the middle one
constexpr qint64 Times[] = {30 * 60, 6 * 3600, 24 * 3600, 7 * 24 * 3600};   // seconds that the chart shows

QWidget *scrolled(QWidget *inner)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    return scroll;
}

Tone toneOf(WebhookFinding::State state)
{
    switch (state) {
    case WebhookFinding::State::Failing: return Tone::Error;
    case WebhookFinding::State::Open:
    case WebhookFinding::State::Warning: return Tone::Warn;
    case WebhookFinding::State::Healed:
    case WebhookFinding::State::Old:
    case WebhookFinding::State::Fine: return Tone::Ok;
    case WebhookFinding::State::Note: return Tone::Accent;
    }
    Q_UNREACHABLE();
}

} // namespace

ServerPane::ServerPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_watch(session)
    , m_banner(new Banner(Tone::Accent, Banner::Shape::Card, this))
    , m_read(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_refresh(new ToolButton(u"refresh"_s, tr("Ask again"), ToolButton::Frame::Bordered, this))
    , m_copy(new Button(Button::Look::Secondary, tr("Copy report"), u"copy"_s, this))
    , m_delete(new Button(Button::Look::Destructive, tr("Delete webhook…"), u"trash"_s, this))
    , m_part(new SegmentedControl(tr("Part of the page"), this))
    , m_info(new WebhookInfoPane(this))
    , m_time(new SegmentedControl(tr("Time shown"), this))
    , m_trend(new Tag({}, Tone::Neutral, this))
    , m_chart(new PendingChart(this))
    , m_errors(new ErrorTags(this))
    , m_probe(new ProbePane(this))
    , m_form(new WebhookForm(this))
    , m_course(new WebhookCourse(session, m_watch, *m_probe, this))
{
    m_course->setLocal(rules() == WebhookRules::LocalServer);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(8), px(12), px(12));
    column->setSpacing(px(8));
    column->addWidget(makeHead());
    m_banner->hide();
    column->addWidget(m_banner);
    for (const QString &part : {tr("State"), tr("Probe"), tr("Settings")})
        m_part->addSegment(part);
    m_part->setCurrentIndex(0);
    column->addWidget(m_part, 0, Qt::AlignLeft);
    m_columns = {makeInfoColumn(), makeMiddleColumn(), makeFormColumn()};
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    for (QWidget *each : std::as_const(m_columns))
        row->addWidget(each, each == m_columns[1] ? 1 : 0);
    column->addLayout(row, 1);

    m_form->setRules(rules());
    connect(m_part, &SegmentedControl::currentChanged, this, &ServerPane::arrange);
    connect(m_time, &SegmentedControl::currentChanged, this, &ServerPane::showChart);
    connect(m_refresh, &QToolButton::clicked, this, &ServerPane::refresh);
    connect(m_copy, &QPushButton::clicked, this, &ServerPane::copyReport);
    connect(m_delete, &QPushButton::clicked, this, &ServerPane::deletionWanted);
    connect(m_form, &WebhookForm::applyWanted, this, &ServerPane::apply);
    connect(m_form, &WebhookForm::curlWanted, this, [this](const WebhookSettings &settings) {
        WebhookSettings shown = settings;
        if (!shown.secretToken.isEmpty())
            shown.secretToken = u"<secret_token>"_s;
        QGuiApplication::clipboard()->setText(m_session.asCurl(u"setWebhook"_s, setWebhookFields(shown)));
    });
    connect(&m_watch, &WebhookWatch::changed, this, &ServerPane::showAnswer);
    connect(m_probe, &ProbePane::finished, this, [this] {
        m_watch.noteProbe(*m_probe->report());
        showAnswer();
    });
    connect(m_course, &WebhookCourse::changed, this, &ServerPane::showAnswer);
    connect(m_course, &WebhookCourse::applied, m_form, &WebhookForm::fill);
    connect(m_course, &WebhookCourse::settingWanted, this, &ServerPane::settingWanted);
    connect(&m_session, &Session::called, this, [this](const CallRecord &record) {
        if (record.method == "deleteWebhook"_L1 || record.method == "setWebhook"_L1)
            refresh();
    });
    arrange();
}

QWidget *ServerPane::makeHead()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins({});
    line->setSpacing(px(8));
    line->addStretch();
    line->addWidget(m_read);
    line->addWidget(m_refresh);
    line->addWidget(m_copy);
    line->addWidget(m_delete);
    m_delete->setEnabled(false);
    return head;
}

QWidget *ServerPane::makeInfoColumn()
{
    QWidget *column = scrolled(m_info);
    column->setMinimumWidth(px(240));
    column->setMaximumWidth(px(292));
    return column;
}

QWidget *ServerPane::makeMiddleColumn()
{
    auto *chart = new Card;
    auto *inner = new QVBoxLayout(chart);
    inner->setContentsMargins(px(12), px(8), px(12), px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(u"pending_update_count"_s, TextStyle::Section));
    head->addWidget(m_trend);
    head->addStretch();
    m_chartHead = new QBoxLayout(QBoxLayout::LeftToRight);
    m_chartHead->addLayout(head, 1);
    m_time->setCompact(true);
    for (const QString &time : {tr("30 min"), tr("6 h"), tr("24 h"), tr("7 d")})
        m_time->addSegment(time);
    m_time->setCurrentIndex(0);
    m_chartHead->addWidget(m_time, 0, Qt::AlignRight);
    inner->addLayout(m_chartHead);
    m_chart->setMinimumHeight(px(180));
    inner->addWidget(m_chart);
    inner->addWidget(m_errors);

    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    column->addWidget(chart);
    column->addWidget(m_probe);
    column->addStretch();
    return scrolled(both);
}

QWidget *ServerPane::makeFormColumn()
{
    auto *card = new Card;
    auto *inner = new QVBoxLayout(card);
    inner->setContentsMargins({});
    inner->setSpacing(0);
    inner->addWidget(m_form, 1);
    auto *here = new Button(Button::Look::Link, tr("Deliver to the listener here…"));
    here->setToolTip(tr("Fills in the path and the secret of the listener of this bot"));
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(8), 0, px(12), px(8));
    foot->addWidget(here);
    foot->addStretch();
    inner->addLayout(foot);
    connect(here, &QPushButton::clicked, this, &ServerPane::askForBase);
    card->setMinimumWidth(px(372));
    card->setMaximumWidth(px(480));
    return card;
}

void ServerPane::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    arrange();
}

void ServerPane::arrange()
{
    m_part->setVisible(m_isNarrow);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->setVisible(!m_isNarrow || i == m_part->currentIndex());
        m_columns[i]->setMaximumWidth(m_isNarrow || i == 1 ? QWIDGETSIZE_MAX : px(i == 0 ? 292 : 480));
    }
    m_chartHead->setDirection(!m_isNarrow && width() < px(TightWidth) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ServerPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ServerPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_watch.setLookedAt(true);
    countSeen();
}

void ServerPane::hideEvent(QHideEvent *event)
{
    m_watch.setLookedAt(false);
    QWidget::hideEvent(event);
}

void ServerPane::refresh()
{
    m_watch.refresh();
    countSeen();
}

void ServerPane::probe()
{
    if (m_isNarrow)
        m_part->setCurrentIndex(1);
    m_probe->run();
}

WebhookRules ServerPane::rules() const
{
    const BotProfile &profile = m_session.profile();
    // The Sandbox delivers to this computer, as a server in local mode does; of somebody's own it is not known.
    return profile.isSandbox || !profile.server.isCloud() ? WebhookRules::LocalServer : WebhookRules::Cloud;
}

//! How often each type came in the last day, beside the list of types.
void ServerPane::countSeen()
{
    UpdateFilter lastDay;
    lastDay.sinceMs = Clock::system().unixMilliseconds() - 24LL * 3600 * 1000;
    whenDone(m_session.store().counts(lastDay), this, [this](const Result<QList<TypeCount>> &counts) {
        if (!counts)
            return;
        QHash<QString, qint64> seen;
        for (const TypeCount &count : *counts)
            seen.insert(count.type, count.count);
        m_form->setSeen(seen);
    });
}

void ServerPane::showAnswer()
{
    if (!m_watch.last())
        return tell();
    const WebhookSample &last = *m_watch.last();
    m_info->setInfo(last.info, m_watch.diagnosis(), last.at);
    m_form->setInfo(last.info);
    m_delete->setEnabled(last.info.isSet());
    m_read->setText(tr("Read at %1").arg(timeWithSeconds(last.at * 1000)));
    aimProbe();
    showChart();
    tell();
}

void ServerPane::aimProbe()
{
    m_probe->setTarget(m_course->optionsFor(m_watch.last()->info));
}

void ServerPane::showChart()
{
    if (!m_watch.last())
        return;
    const qint64 now = m_watch.last()->at;
    QList<WebhookSample> samples = m_watch.samples();
    samples.append(*m_watch.last());
    const qint64 from = now - Times[m_time->currentIndex()];
    m_chart->setSamples(samples, from, now);
    m_errors->setCounts(errorCounts(samples, from, now));
    const PendingTrend trend = m_watch.diagnosis().trend;
    const int pending = m_watch.last()->info.pendingUpdateCount;
    const QString number = QLocale().toString(pending);
    m_trend->setTone(trend == PendingTrend::Growing ? Tone::Error : Tone::Neutral);
    m_trend->setText(trend == PendingTrend::Growing ? tr("%1, rising").arg(number) : trend == PendingTrend::Falling ? tr("%1, falling").arg(number) : number);
}

void ServerPane::addBannerAction(const QString &text, std::function<void()> act)
{
    connect(m_banner->addAction(text), &QPushButton::clicked, this, std::move(act), Qt::QueuedConnection);
}

//! Of the failure that the server told of last.
QString ServerPane::howOften() const
{
    QList<WebhookSample> samples = m_watch.samples();
    samples.append(*m_watch.last());
    const qint64 now = m_watch.last()->at;
    const auto counts = errorCounts(samples, 0, std::numeric_limits<qint64>::max());   // the server's clock may be ahead
    if (counts.isEmpty())
        return {};
    const WebhookErrorCount &count = counts.constFirst();
    const QString ago = agoText(count.last * 1000, now * 1000);
    if (count.count < 2)
        return ago;
    const QString since = shortDayOrTime(count.first * 1000, now * 1000);
    return tr("%1 · %n failure(s) since %2", nullptr, count.count).arg(ago, since);
}

void ServerPane::tell()
{
    m_banner->clearActions();
    m_banner->setServerWords({});
    if (m_course->hasSomethingToTell()) {
        m_course->tell(*m_banner);
        return m_banner->show();
    }
    if (m_watch.error()) {
        const ErrorWords words = wordsFor(*m_watch.error());
        m_banner->setTone(Tone::Warn);
        m_banner->setText(tr("getWebhookInfo has no answer."), words.what);
        addBannerAction(tr("Ask again"), [this] { refresh(); });
        return m_banner->show();
    }
    if (!m_watch.last())
        return m_banner->hide();
    const WebhookDiagnosis diagnosis = m_watch.diagnosis();
    const WebhookFinding &first = diagnosis.findings.constFirst();
    m_banner->setTone(toneOf(first.state));
    m_banner->setText(sentenceFor(first), nextStepFor(first));
    const bool hasFailed = first.state == WebhookFinding::State::Failing || first.state == WebhookFinding::State::Open;
    m_banner->setServerWords(hasFailed ? m_watch.last()->info.lastErrorMessage : QString());
    if (hasFailed)
        m_banner->setAside(howOften());
    if (m_watch.last()->info.isSet())
        addBannerAction(tr("Run probe"), [this] { probe(); });
    m_banner->show();
}

void ServerPane::apply(const WebhookSettings &settings)
{
    if (m_isNarrow)
        m_part->setCurrentIndex(1);   // where the rehearsal is seen
    m_course->apply(settings);
}

//! The public base is all that Botdesk cannot know: a tunnel, a proxy or an address of one's own.
void ServerPane::askForBase()
{
    const QString present = m_watch.last() ? m_watch.last()->info.url : QString();
    auto *dialog = new DeliverHereDialog(present, this);
    connect(dialog, &DeliverHereDialog::chosen, this, &ServerPane::fillFromListener);
    dialog->open();
}

void ServerPane::fillFromListener(const QString &base)
{
    whenDone(m_session.listenerKeys(), this, [this, base](const Result<ListenerKeys> &keys) {
        if (!keys) {
            m_banner->clearActions();
            m_banner->setTone(Tone::Error);
            m_banner->setText(tr("The listener has no path and secret yet."), wordsFor(keys.error()).what);
            return m_banner->show();
        }
        whenDone(m_session.listenerCertificate(), this, [this, base, keys = *keys](const Result<Certificate> &own) {
            const WebhookSettings here = settingsFor(base, keys, own ? std::optional(*own) : std::nullopt);
            WebhookSettings settings = m_form->settings();
            settings.url = here.url;
            settings.secretToken = here.secretToken;
            settings.certificate = here.certificate;
            m_form->fill(settings);
        });
    });
}

void ServerPane::copyReport()
{
    QStringList text;
    if (m_watch.last()) {
        const WebhookInfo &info = m_watch.last()->info;
        text << tr("Webhook of %1, read at %2").arg(m_session.me().user.username, fullTime(m_watch.last()->at * 1000))
             << u"url: "_s + info.url << u"pending_update_count: %1"_s.arg(info.pendingUpdateCount)
             << u"ip_address: "_s + info.ipAddress << u"last_error_message: "_s + info.lastErrorMessage;
        for (const WebhookFinding &finding : m_watch.diagnosis().findings)
            text << QStringList{sentenceFor(finding), nextStepFor(finding)}.join(u' ').trimmed();
    }
    if (const QString probe = m_probe->reportText(); !probe.isEmpty())
        text << QString() << probe;
    QGuiApplication::clipboard()->setText(redacted(text.join(u'\n')));
}

} // namespace Botdesk
