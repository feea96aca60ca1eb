// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/listenercard.h"

#include "core/clock.h"
#include "webhook/requestwords.h"
#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"
#include "widgets/timetext.h"
#include "words/certificatewords.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Phase = ReceiverState::Phase;

ListenerCard::ListenerCard(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_icon(new QLabel)
    , m_switch(new Button(Button::Look::Secondary, tr("Stop"), u"stop"_s))
    , m_rows(new QGridLayout)
    , m_show(new Button(Button::Look::Link, tr("Show what was refused")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(8), px(12), px(8));
    column->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(8));
    head->addWidget(m_icon);
    head->addWidget(new Label(tr("Local listener"), TextStyle::Section), 1);
    m_switch->setButtonSize(Button::Size::Compact);
    head->addWidget(m_switch);
    column->addLayout(head);
    m_rows->setHorizontalSpacing(px(8));
    m_rows->setVerticalSpacing(px(6));
    m_rows->setColumnStretch(1, 1);
    column->addLayout(m_rows);
    m_address = addRow(tr("Address"));
    m_tls = addRow(tr("TLS"));
    m_requests = addRow(tr("Requests"));
    m_letIn = addRow(tr("Accepted, stored, 200"));
    m_cameAgain = addRow(tr("Of these came again"));
    m_wrongSecret = addRow(tr("Refused: wrong secret"));
    m_otherPath = addRow(tr("Refused: other path"));
    m_otherwise = addRow(tr("Refused otherwise"));
    m_last = addRow(tr("Last accepted"));
    column->addWidget(m_show, 0, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_switch, &Button::clicked, this, [this] {
        if (m_session.receiverState().phase == Phase::Stopped)
            emit startWanted();
        else
            m_session.stopReceiving();
    });
    connect(m_show, &Button::clicked, this, &ListenerCard::refusedWanted);
    connect(&session, &Session::receiverStateChanged, this, &ListenerCard::showState);
    setCounts({});
    showState();
}

ElidedLabel *ListenerCard::addRow(const QString &name)
{
    const int row = m_rows->rowCount();
    auto *value = new ElidedLabel({}, TextStyle::Mono, Color::Text, Qt::ElideMiddle);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    value->setAccessibleName(name);
    // Each by itself: the longest name would take the room of an address and its port.
    auto *line = new QHBoxLayout;
    line->addWidget(new Label(name, TextStyle::Body, Color::Text2));
    line->addWidget(value, 1);
    m_rows->addLayout(line, row, 0, 1, 2);
    return value;
}

void ListenerCard::showState()
{
    const ReceiverState &state = m_session.receiverState();
    const bool isListening = m_session.profile().receiving == BotProfile::Receiving::Webhook;
    const bool isStopped = state.phase == Phase::Stopped;
    m_switch->setText(isStopped ? tr("Start") : tr("Stop"));
    m_switch->setIconName(isStopped ? u"play"_s : u"stop"_s);
    m_switch->setEnabled(isListening);
    const ListenerSettings &settings = m_session.profile().listener;
    m_address->setFullText(u"%1:%2"_s.arg(settings.address).arg(state.listener ? state.listener->port : settings.port));
    if (!state.listener)
        m_tls->setFullText(settings.certificateFile.isEmpty() ? tr("none") : settings.certificateFile.section(u'/', -1));
    else if (!state.listener->certificate)
        m_tls->setFullText(tr("in front of it"));
    else
        m_tls->setFullText(timeLeftText(*state.listener->certificate, Clock::system().unixSeconds()));
    const bool isWarned = state.listener && state.listener->certificate
        && !certificateWarning(*state.listener->certificate, {}, Clock::system().unixSeconds()).isEmpty();
    m_tls->setInk(isWarned ? Color::Warn : Color::Text);
    dress();
}

void ListenerCard::setCounts(const RequestCounts &counts)
{
    const auto set = [](ElidedLabel *label, qint64 count, Color whenAny) {
        label->setFullText(QLocale().toString(count));
        label->setInk(count > 0 ? whenAny : Color::Text);
    };
    const qint64 wrongSecret = counts.byRefusal.value(WebhookRefusal::Secret);
    const qint64 otherPath = counts.byRefusal.value(WebhookRefusal::Path);
    set(m_requests, counts.all(), Color::Text);
    set(m_letIn, counts.letIn(), Color::Text);
    set(m_cameAgain, counts.cameAgain, Color::Text);
    set(m_wrongSecret, wrongSecret, Color::Error);
    set(m_otherPath, otherPath, Color::Text);
    set(m_otherwise, counts.all() - counts.letIn() - wrongSecret - otherPath, Color::Text);
    m_last->setFullText(counts.lastLetInMs > 0 ? timeWithSeconds(counts.lastLetInMs) : u"–"_s);
    m_last->setToolTip(counts.lastLetInMs > 0 ? fullTime(counts.lastLetInMs) : QString());
    m_show->setVisible(counts.all() > counts.letIn());
}

void ListenerCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        dress();
}

void ListenerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), themeColor(Color::BgPanel), themeColor(Color::Line), CardRadius);
}

void ListenerCard::dress()
{
    const ReceiverState &state = m_session.receiverState();
    const Tone tone = state.listener && state.phase == Phase::Receiving ? Tone::Ok : state.error ? Tone::Error : Tone::Neutral;
    const QString icon = tone == Tone::Neutral ? u"ring"_s : toneIcon(tone);
    m_icon->setPixmap(themeIcon(icon, tone == Tone::Neutral ? Color::Text3 : toneColors(tone).ink).pixmap(px(16)));
    m_icon->setAccessibleName(tone == Tone::Ok ? tr("listening") : tone == Tone::Error ? tr("trouble") : tr("not listening"));
}

} // namespace Botdesk
