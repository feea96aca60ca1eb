// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updatelistpane.h"

#include "updates/minimap.h"
#include "updates/updateview.h"
#include "widgets/emptystate.h"
#include "widgets/skeleton.h"
#include "words/errorwords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedLayout>

using namespace Qt::StringLiterals;

namespace Botdesk {

UpdateListPane::UpdateListPane(UpdateView *view, Minimap *minimap, const LiveRows &rows, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_stack(new QStackedLayout)
    , m_table(new QWidget)
    , m_loading(new Skeleton)
    , m_nothing(new EmptyState(u"updates"_s, {}, {}))
{
    view->setVerticalScrollBar(minimap);   // the view places it, and gives it range and page
    auto *row = new QHBoxLayout(m_table);
    row->setContentsMargins({});
    row->addWidget(view);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addLayout(m_stack);
    auto *holder = new QWidget;   // the rows for loading show themselves when it takes long
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins({});
    inner->addWidget(m_loading);
    m_stack->addWidget(m_table);
    m_stack->addWidget(holder);
    m_stack->addWidget(m_nothing);
    setMinimumHeight(px(120));
    connect(&rows, &LiveRows::reset, this, &UpdateListPane::arrange);
    connect(&rows, &LiveRows::grown, this, [this] {
        if (m_stack->currentIndex() != 0)
            arrange();
    });
    connect(&rows, &LiveRows::loadingChanged, this, &UpdateListPane::arrange);
}

void UpdateListPane::setBotName(const QString &username)
{
    m_username = username;
    arrange();
}

void UpdateListPane::setSandbox(bool isSandbox)
{
    m_isSandbox = isSandbox;
    arrange();
}

void UpdateListPane::setFilterText(const QString &text)
{
    m_filterText = text;
    arrange();
}

void UpdateListPane::setFailure(const Error &error)
{
    m_hasFailed = true;
    const ErrorWords words = wordsFor(error);
    m_nothing->clearActions();
    m_nothing->setContent(u"error"_s, words.what, words.detail.isEmpty() ? words.next : words.next + u'\n' + words.detail,
                          Color::Error);
    m_loading->stop();
    m_stack->setCurrentIndex(2);
}

void UpdateListPane::arrange()
{
    if (m_hasFailed)
        return;
    const bool isLoading = m_rows.isLoading() && m_rows.rows().isEmpty();
    if (isLoading != m_isLoading) {
        m_isLoading = isLoading;
        if (isLoading)
            m_loading->start();
        else
            m_loading->stop();
    }
    if (isLoading)
        return m_stack->setCurrentIndex(1);
    if (!m_rows.rows().isEmpty())
        return m_stack->setCurrentIndex(0);
    m_nothing->clearActions();
    if (m_filterText.isEmpty())
        showEmpty();
    else
        showNoMatch();
    m_stack->setCurrentIndex(2);
}

void UpdateListPane::showEmpty()
{
    const QString bot = m_username.isEmpty() ? tr("the bot") : u'@' + m_username;
    m_nothing->setContent(u"updates"_s, tr("No updates yet"),
                          m_isSandbox ? tr("Let a person of the Sandbox write something.")
                                      : tr("Write to %1 in Telegram, or let a sandbox person do it.").arg(bot));
    connect(m_nothing->addAction(tr("Open the Sandbox"), Button::Look::Primary), &QPushButton::clicked, this,
            &UpdateListPane::sandboxWanted);
    if (!m_username.isEmpty() && !m_isSandbox)
        connect(m_nothing->addAction(tr("Copy bot link")), &QPushButton::clicked, this, &UpdateListPane::botLinkWanted);
}

void UpdateListPane::setStored(qint64 count)
{
    if (std::exchange(m_stored, count) != count && m_stack->currentIndex() == 2 && !m_hasFailed && !m_filterText.isEmpty())
        sayNoMatch();
}

void UpdateListPane::showNoMatch()
{
    sayNoMatch();
    connect(m_nothing->addAction(tr("Clear filter")), &QPushButton::clicked, this, &UpdateListPane::clearFilterWanted);
}

void UpdateListPane::sayNoMatch()
{
    m_nothing->setContent(u"filter"_s, tr("Nothing matches"),
                          tr("%1 updates are stored; none has %2.").arg(QLocale().toString(m_stored), m_filterText));
}

} // namespace Botdesk
