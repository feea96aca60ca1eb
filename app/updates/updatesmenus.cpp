// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updatesmenus.h"

#include "core/whendone.h"
#include "session/session.h"
#include "updates/exporter.h"
#include "updates/liverows.h"
#include "updates/pendingdialogs.h"
#include "updates/updatelistmodel.h"
#include "updates/updatestoolbar.h"
#include "updates/updateview.h"
#include "words/errorwords.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Botdesk {

UpdatesMenus::UpdatesMenus(Session &session, const Parts &parts, QWidget *page)
    : QObject(page)
    , m_session(session)
    , m_parts(parts)
    , m_page(page)
    , m_exporter(new Exporter(session.store(), this))
{
    parts.toolbar->setReceiverMenu(makeReceiverMenu());
    parts.toolbar->setMoreMenu(makeMoreMenu());
}

QMenu *UpdatesMenus::makeReceiverMenu()
{
    auto *receiving = new QMenu(m_page);
    auto *polling = receiving->addAction(tr("Long polling"));
    polling->setCheckable(true);
    polling->setChecked(true);
    connect(polling, &QAction::triggered, polling, [polling] { polling->setChecked(true); });   // there is no other way yet
    receiving->addSeparator();
    auto *peek = receiving->addAction(tr("Look at pending updates…"));
    connect(peek, &QAction::triggered, this, [this] { (new PeekDialog(m_session, m_page))->open(); });
    auto *skip = receiving->addAction(tr("Skip pending updates…"));
    connect(skip, &QAction::triggered, this, &UpdatesMenus::skipWanted);
    receiving->addSeparator();
    connect(receiving->addAction(tr("Settings of receiving…")), &QAction::triggered, this, &UpdatesMenus::settingsWanted);
    connect(receiving, &QMenu::aboutToShow, this, [this, peek, skip] {
        const bool isStopped = m_session.receiverState().phase == ReceiverState::Phase::Stopped;
        peek->setEnabled(isStopped);   // two long polls would end each other
        skip->setEnabled(isStopped);
        peek->setToolTip(isStopped ? QString() : tr("Stop receiving first"));
    });
    return receiving;
}

QMenu *UpdatesMenus::makeMoreMenu()
{
    auto *more = new QMenu(m_page);
    auto *columns = more->addMenu(tr("Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumnMenu(columns); });
    auto *highlight = more->addAction(tr("Show rows that do not match"));
    highlight->setCheckable(true);
    connect(highlight, &QAction::triggered, this, [this](bool on) {
        m_parts.toolbar->setOthers(on ? UpdatesToolbar::Others::Shown : UpdatesToolbar::Others::Hidden);
    });
    auto *pause = more->addAction(tr("Pause the list"));
    pause->setCheckable(true);
    connect(pause, &QAction::triggered, this, &UpdatesMenus::pauseWanted);
    connect(more, &QMenu::aboutToShow, this, [this, highlight, pause] {
        highlight->setChecked(m_parts.toolbar->others() == UpdatesToolbar::Others::Shown);
        pause->setChecked(m_parts.rows->isHeld());
    });
    more->addSeparator();
    connect(more->addAction(tr("Copy chosen rows")), &QAction::triggered, this, &UpdatesMenus::copyRows);
    connect(more->addAction(tr("Export shown updates…")), &QAction::triggered, this, &UpdatesMenus::exportRows);
    return more;
}

void UpdatesMenus::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 0; column < UpdateListModel::ColumnCount; ++column) {
        auto *action = menu->addAction(m_parts.model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_parts.view->isColumnHidden(column));
        action->setEnabled(column != UpdateListModel::SummaryColumn);   // it fills the room that the others leave
        connect(action, &QAction::triggered, this, [this, column](bool on) { m_parts.view->setColumnHidden(column, !on); });
    }
}

void UpdatesMenus::copyRows()
{
    QStringList lines;
    const auto chosen = m_parts.view->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen.mid(0, 10'000)) {
        QStringList cells;
        for (int column = 0; column < UpdateListModel::ColumnCount; ++column)
            cells << m_parts.model->index(index.row(), column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    emit told(tr("%n row(s) copied", nullptr, int(lines.size())));
}

void UpdatesMenus::exportRows()
{
    auto *dialog = new QFileDialog(m_page, tr("Export shown updates"), {}, tr("JSON Lines (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenDone(m_exporter->start(m_parts.rows->rows(), path), this, [this](const Result<qint64> &count) {
            emit told(count ? tr("%n update(s) exported", nullptr, int(*count)) : wordsFor(count.error()).what);
        });
    });
    dialog->open();
}

} // namespace Botdesk
