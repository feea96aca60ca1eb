// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "broadcast/broadcastwindow.h"

#include "broadcast/broadcastassistant.h"
#include "broadcast/broadcastlist.h"
#include "broadcast/broadcastmessage.h"
#include "broadcast/broadcastprogresspane.h"
#include "session/session.h"
#include "widgets/theme.h"
#include "words/errorwords.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

BroadcastWindow::BroadcastWindow(Session &session, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_stack(new QStackedWidget(this))
    , m_list(new BroadcastList(this))
    , m_assistant(new BroadcastAssistant(session, this))
    , m_progress(new BroadcastProgressPane(session, this))
{
    setWindowTitle(tr("Send to many"));
    setAccessibleName(tr("Send to many"));
    resize(px(960), px(620));
    setMinimumSize(px(720), px(480));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    column->addWidget(m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_list, m_assistant, m_progress})
        m_stack->addWidget(page);
    connect(m_list, &BroadcastList::newAsked, this, [this] { beginNew({}, {}); });
    connect(m_list, &BroadcastList::copyAsked, this, [this](const Broadcast &broadcast) { beginNew(broadcast.title, broadcast.draft); });
    connect(m_list, &BroadcastList::opened, this, &BroadcastWindow::showBroadcast);
    connect(m_list, &BroadcastList::removeAsked, this, &BroadcastWindow::askToRemove);
    connect(m_assistant, &BroadcastAssistant::left, this, &BroadcastWindow::showList);
    connect(m_assistant, &BroadcastAssistant::ready, this, &BroadcastWindow::keep);
    connect(m_assistant->message()->keyboard(), &KeyboardChoice::editAsked, this, &BroadcastWindow::keyboardEditAsked);
    connect(m_assistant->message()->keyboard(), &KeyboardChoice::designAsked, this, &BroadcastWindow::keyboardDesignAsked);
    connect(m_progress, &BroadcastProgressPane::backAsked, this, &BroadcastWindow::showList);
    connect(m_progress, &BroadcastProgressPane::startAsked, this, &BroadcastWindow::startWanted);
    connect(&session, &Session::broadcastProgressed, this,
            [this](const BroadcastProgress &progress) { m_list->model()->change(progress.broadcast); });
    refresh();
}

void BroadcastWindow::refresh()
{
    whenDone(m_session.store().broadcasts(), this, [this](const Result<QList<Broadcast>> &all) {
        if (all)
            m_list->setBroadcasts(*all);
    });
}

void BroadcastWindow::openBroadcast(BroadcastId id)
{
    whenDone(m_session.store().broadcasts(), this, [this, id](const Result<QList<Broadcast>> &all) {
        for (const Broadcast &each : all.value_or(QList<Broadcast>())) {
            if (each.id == id)
                showBroadcast(each);
        }
    });
}

void BroadcastWindow::setKeyboards(const QList<NamedKeyboard> &keyboards)
{
    m_assistant->message()->keyboard()->setKeyboards(keyboards);
}

void BroadcastWindow::beginNew(const QString &title, const QByteArray &draft)
{
    m_assistant->begin(title, draft.isEmpty() ? Draft() : Draft::fromJson(draft));
    m_stack->setCurrentWidget(m_assistant);
}

//! On disk before anybody is asked: whoever says no finds it in the list.
void BroadcastWindow::keep(const Broadcast &broadcast, const QList<BroadcastRecipient> &recipients)
{
    whenDone(m_session.store().addBroadcast(broadcast, recipients), this, [this, broadcast, recipients](const Result<BroadcastId> &id) {
        Broadcast kept = broadcast;
        kept.id = id.value_or(BroadcastId{});
        kept.counts.waiting = int(recipients.size());
        showBroadcast(kept);
        if (!id)
            return m_progress->showTrouble(tr("It could not be kept, so it is not sent."), errorText(id.error()));
        emit startWanted(kept);
    });
}

void BroadcastWindow::showBroadcast(const Broadcast &broadcast)
{
    m_progress->open(broadcast);
    m_stack->setCurrentWidget(m_progress);
}

void BroadcastWindow::start(BroadcastId id)
{
    whenDone(m_session.startBroadcast(id), this, [this](const Result<void> &started) {
        if (started)
            return;
        const bool isBusy = started.error().kind == Error::Kind::Busy;
        m_progress->showTrouble(isBusy ? tr("Another one is running: %1").arg(started.error().detail) : tr("It could not be started."),
                                isBusy ? tr("One goes at a time. Pause that one first, or wait until it is done.") : errorText(started.error()));
    });
}

void BroadcastWindow::showList()
{
    refresh();
    m_stack->setCurrentWidget(m_list);
}

void BroadcastWindow::askToRemove(const Broadcast &broadcast)
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Remove it from the list?"), tr("“%1” and its report are removed.").arg(broadcast.title),
                                QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(broadcast.counts.waiting > 0 ? tr("%n recipient(s) have not got it, and will not.", nullptr, broadcast.counts.waiting)
                                                         : tr("What was sent stays in the chats."));
    auto *remove = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(remove, &QAbstractButton::clicked, this, [this, id = broadcast.id] {
        whenDone(m_session.store().removeBroadcast(id), this, [this](const Result<void> &) { refresh(); });
    });
    box->open();
}

void BroadcastWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_stack->currentWidget() == m_list)
        close();
    else
        showList();
}

void BroadcastWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeColor(Color::BgPanel));
}

} // namespace Botdesk
