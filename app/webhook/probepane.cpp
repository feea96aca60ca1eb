// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/probepane.h"

#include "webhook/certificatetree.h"
#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/tag.h"
#include "widgets/timetext.h"
#include "words/diagnosiswords.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using State = ProbeStep::State;

QString iconOf(State state)
{
    switch (state) {
    case State::NotRun: return u"skip"_s;
    case State::Ok: return u"ok"_s;
    case State::Warning: return u"warn"_s;
    case State::Failed: return u"error"_s;
    }
    Q_UNREACHABLE();
}

Color inkOf(State state)
{
    switch (state) {
    case State::NotRun: return Color::Text3;
    case State::Ok: return Color::Ok;
    case State::Warning: return Color::Warn;
    case State::Failed: return Color::Error;
    }
    Q_UNREACHABLE();
}

} // namespace

ProbePane::ProbePane(QWidget *parent)
    : Card(parent)
    , m_chain(new CertificateTree(this))
    , m_from(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_state(new Tag({}, Tone::Neutral, this))
    , m_run(new Button(Button::Look::Secondary, tr("Run probe"), u"play"_s, this))
{
    m_thread.setObjectName(u"probe"_s);
    m_thread.start();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(8), px(12), px(12));
    column->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Probe"), TextStyle::Section));
    head->addStretch();
    head->addWidget(m_state);
    head->addWidget(m_run);
    m_from->setText(tr("from this computer; Telegram stands elsewhere"));
    m_from->setWordWrap(true);
    m_state->hide();
    column->addLayout(head);
    column->addWidget(m_from);
    for (const auto kind : {ProbeStep::Kind::Url, ProbeStep::Kind::Dns, ProbeStep::Kind::Tcp, ProbeStep::Kind::Tls,
                            ProbeStep::Kind::Http, ProbeStep::Kind::Secret})
        addRow(column, kind);
    column->addStretch();
    connect(m_run, &QPushButton::clicked, this, [this] { m_isRunning ? cancel() : run(); });
    setTarget({});
    dress();
}

ProbePane::~ProbePane()
{
    if (m_probe)
        m_probe->deleteLater();   // in its own thread, before that ends
    m_thread.quit();
    m_thread.wait();
}

void ProbePane::addRow(QVBoxLayout *column, ProbeStep::Kind kind)
{
    Row row{.kind = kind,
            .icon = new QLabel(this),
            .name = new Label(probeStepName(kind), TextStyle::Control),
            .words = new Label(probeStateText(State::NotRun), TextStyle::Body, Color::Text3),
            .time = new Label({}, TextStyle::Mono, Color::Text3),
            .details = new Label({}, TextStyle::Small, Color::Text2)};
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(row.icon);
    row.name->setFixedWidth(px(64));
    line->addWidget(row.name);
    row.words->setWordWrap(true);
    line->addWidget(row.words, 1);
    line->addWidget(row.time);
    column->addLayout(line);
    row.details->setWordWrap(true);
    row.details->makeSelectable();
    row.details->setContentsMargins(px(96), 0, 0, px(4));
    row.details->hide();
    if (kind == ProbeStep::Kind::Tls) {
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(px(96), 0, 0, 0);
        inset->addWidget(m_chain);
        column->addLayout(inset);
    }
    column->addWidget(row.details);
    m_rows.append(row);
}

void ProbePane::setTarget(const ProbeOptions &options)
{
    m_options = options;
    m_run->setEnabled(m_isRunning || !options.url.isEmpty());
}

void ProbePane::runInstead(const ProbeOptions &options)
{
    if (m_probe) {
        m_probe->disconnect(this);
        std::exchange(m_probe, nullptr)->deleteLater();
        m_isRunning = false;
    }
    setTarget(options);
    run();
}

void ProbePane::run()
{
    if (m_isRunning || m_options.url.isEmpty())
        return;
    m_isRunning = true;
    m_run->setText(tr("Cancel"));
    m_run->setIconName(u"stop"_s);
    m_state->setTone(Tone::Accent);
    m_state->setText(tr("running"));
    m_state->show();
    take({}, false);
    m_probe = new WebhookProbe(m_options, m_resolver);
    m_probe->moveToThread(&m_thread);
    auto *probe = m_probe;
    connect(probe, &WebhookProbe::finished, this, [this, probe](const ProbeReport &report) {
        if (probe != m_probe)
            return;
        m_probe = nullptr;
        probe->deleteLater();
        take(report, true);
    });
    connect(probe, &WebhookProbe::stepped, this, [this](const ProbeStep &step) {
        if (!m_report)
            m_report.emplace();
        ProbeReport soFar = *m_report;
        soFar.steps.append(step);
        take(soFar, false);
    });
    QMetaObject::invokeMethod(probe, &WebhookProbe::start, Qt::QueuedConnection);
}

void ProbePane::cancel()
{
    if (m_probe)
        QMetaObject::invokeMethod(m_probe, &WebhookProbe::cancel, Qt::QueuedConnection);
}

void ProbePane::take(const ProbeReport &report, bool isOver)
{
    m_report = report;
    for (Row &row : m_rows)
        showRow(row, report);
    if (!isOver)
        return;
    m_isRunning = false;
    m_run->setText(tr("Again"));
    m_run->setIconName(u"refresh"_s);
    m_run->setEnabled(!m_options.url.isEmpty());
    m_from->setText(tr("%1 · from this computer; Telegram stands elsewhere").arg(timeWithSeconds(report.at * 1000)));
    const ProbeStep *failed = report.failed();
    m_state->setTone(report.isCancelled ? Tone::Neutral : failed ? Tone::Error : Tone::Ok);
    m_state->setText(report.isCancelled ? tr("cancelled") : failed ? tr("stopped at %1").arg(probeStepName(failed->kind)) : tr("all steps passed"));
    emit finished();
}

void ProbePane::showRow(Row &row, const ProbeReport &report)
{
    const auto found = std::find_if(report.steps.begin(), report.steps.end(), [&](const ProbeStep &step) { return step.kind == row.kind; });
    const bool hasRun = found != report.steps.end() && found->state != State::NotRun;
    const State state = hasRun ? found->state : State::NotRun;
    ProbeReport told = report;
    if (row.kind == ProbeStep::Kind::Tls) {   // the tree shows its certificates
        m_chain->setReport(hasRun ? report : ProbeReport());
        told.chain.clear();
        if (told.verdict)
            told.verdict->missing.clear();
    }
    const QStringList lines = hasRun ? probeStepLines(*found, told) : QStringList();
    row.words->setText(lines.isEmpty() ? probeStateText(state) : lines.first());
    row.words->setInk(state == State::Failed ? Color::Error : hasRun ? Color::Text : Color::Text3);
    row.time->setText(hasRun ? tookText(found->tookMs) : QString());
    row.details->setText(lines.mid(1).join(u'\n'));
    row.details->setVisible(lines.size() > 1 && (state == State::Failed || state == State::Warning));
    row.icon->setPixmap(iconPixmap(iconOf(state), px(16), themeColor(inkOf(state)), devicePixelRatioF()));
    row.icon->setToolTip(probeStateText(state));
}

QString ProbePane::reportText() const
{
    if (!m_report || m_isRunning)
        return {};
    QStringList text{probeHeadText(*m_report)};
    for (const ProbeStep &step : m_report->steps)
        text << probeStepText(step, *m_report);
    return text.join(u'\n');
}

void ProbePane::dress()
{
    const ProbeReport report = m_report.value_or(ProbeReport());
    for (Row &row : m_rows)
        showRow(row, report);
}

void ProbePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
    Card::changeEvent(event);
}

} // namespace Botdesk
