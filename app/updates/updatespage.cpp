// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updatespage.h"

#include "core/whendone.h"
#include "session/session.h"
#include "updates/exporter.h"
#include "updates/filterfield.h"
#include "updates/liverows.h"
#include "updates/minimap.h"
#include "updates/pendingdialogs.h"
#include "updates/typechips.h"
#include "updates/typecounts.h"
#include "updates/updateactions.h"
#include "updates/updatedelegate.h"
#include "updates/updatedetail.h"
#include "updates/updatelistmodel.h"
#include "updates/updatelistpane.h"
#include "updates/updatesnotices.h"
#include "updates/updateview.h"
#include "widgets/label.h"
#include "widgets/toast.h"
#include "words/errorwords.h"

#include <QClipboard>
#include <QDataStream>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QIODevice>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Botdesk {

UpdatesPage::UpdatesPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_rows(new LiveRows(session.store(), this))
    , m_matches(new LiveRows(session.store(), this))
    , m_unanswered(new LiveRows(session.store(), this))
    , m_counts(new TypeCounts(session.store(), this))
    , m_model(new UpdateListModel(session.store(), *m_rows, this))
    , m_view(new UpdateView(*m_model))
    , m_minimap(new Minimap(session.store(), *m_rows, *m_matches))
    , m_delegate(new UpdateDelegate(*m_model, *m_matches, this))
    , m_list(new UpdateListPane(m_view, m_minimap, *m_rows))
    , m_toolbar(new UpdatesToolbar(session.store()))
    , m_chips(new TypeChips)
    , m_filterError(new Label({}, TextStyle::Small, Color::Error))
    , m_notices(new UpdatesNotices(session))
    , m_updateActions(new UpdateActions(session, this))
    , m_detail(new UpdateDetail(session, *m_updateActions))
    , m_split(new QSplitter(Qt::Vertical))
    , m_exporter(new Exporter(session.store(), this))
    , m_toast(new Toast(this))
{
    m_model->setUnanswered(m_unanswered);
    m_view->setItemDelegate(m_delegate);
    buildLayout();
    makeActions();
    makeMenus();
    connectRows();
    connectToolbar();
    connectDetail();
    watchStore();
    m_list->setBotName(session.me().user.username);
    m_rows->setFilter({});
    m_unanswered->setFilter({.unanswered = true});
    m_counts->load();
}

UpdatesPage::~UpdatesPage() = default;

void UpdatesPage::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_toolbar);
    m_filterError->setContentsMargins(px(12), px(2), px(12), px(4));
    m_filterError->setWordWrap(true);
    m_filterError->hide();
    column->addWidget(m_filterError);
    column->addWidget(m_chips);
    column->addWidget(m_notices);
    m_split->addWidget(m_list);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_split->setSizes({px(420), px(320)});
    column->addWidget(m_split, 1);
    m_chips->setFixedHeight(px(34));
}

void UpdatesPage::connectRows()
{
    const auto fail = [this](const Error &error) { m_toast->say(wordsFor(error).what); };
    connect(m_rows, &LiveRows::failed, this, fail);
    connect(m_model, &UpdateListModel::failed, this, fail);
    for (LiveRows *rows : {m_rows, m_matches}) {
        connect(rows, &LiveRows::reset, this, &UpdatesPage::showMatches);
        connect(rows, &LiveRows::grown, this, &UpdatesPage::showMatches);
    }
    connect(m_rows, &LiveRows::waitingChanged, this, [this](qsizetype count) { m_toolbar->setPaused(true, count); });
    connect(m_matches, &LiveRows::reset, m_view->viewport(), qOverload<>(&QWidget::update));
    connect(m_counts, &TypeCounts::changed, this, [this] {
        m_chips->setCounts(m_counts->counts(), m_counts->total());
        m_toolbar->setTypeCount(int(m_counts->counts().size()));
        m_list->setStored(m_counts->total());
    });
    // What has just been answered waits no longer.
    m_unansweredPause.setSingleShot(true);
    m_unansweredPause.setInterval(300ms);
    connect(&m_unansweredPause, &QTimer::timeout, m_unanswered, &LiveRows::reload);
    connect(&m_session, &Session::called, this, [this](const CallRecord &call) {
        if (call.method.startsWith("answer"_L1) || call.method.endsWith("JoinRequest"_L1))
            m_unansweredPause.start();
    });
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &UpdatesPage::tellRate);
    m_second.start();
}

void UpdatesPage::connectToolbar()
{
    connect(m_toolbar, &UpdatesToolbar::startWanted, &m_session, &Session::startReceiving);
    connect(m_toolbar, &UpdatesToolbar::stopWanted, &m_session, &Session::stopReceiving);
    connect(m_toolbar, &UpdatesToolbar::othersChanged, this, &UpdatesPage::applyFilter);
    connect(m_toolbar, &UpdatesToolbar::followToggled, m_view, &UpdateView::setFollowing);
    connect(m_view, &UpdateView::followingChanged, m_toolbar, &UpdatesToolbar::setFollowing);
    connect(m_toolbar, &UpdatesToolbar::pauseToggled, this, &UpdatesPage::setPaused);
    connect(m_toolbar, &UpdatesToolbar::previousWanted, this, [this] { goToMatch(false); });
    connect(m_toolbar, &UpdatesToolbar::nextWanted, this, [this] { goToMatch(true); });
    FilterField *filter = m_toolbar->filter();
    connect(filter, &FilterField::filterChanged, this, &UpdatesPage::applyFilter);
    connect(filter, &SearchField::escaped, m_view, [this] { m_view->setFocus(); });
    connect(filter, &FilterField::errorChanged, this, [this](const QString &error) {
        m_filterError->setText(error);
        m_filterError->setVisible(!error.isEmpty());
    });
    connect(m_chips, &TypeChips::chosenChanged, this, &UpdatesPage::applyFilter);
    connect(&m_session, &Session::receiverStateChanged, m_toolbar,
            [this](const ReceiverState &state) { m_toolbar->setPhase(state.phase); });
    m_toolbar->setPhase(m_session.receiverState().phase);
}

void UpdatesPage::connectDetail()
{
    connect(m_view, &UpdateView::currentLogChanged, this, &UpdatesPage::showDetail);
    connect(m_view, &UpdateView::currentLogChanged, this, &UpdatesPage::showMatches);
    connect(m_view, &UpdateView::opened, this, [this] {
        if (m_updateActions->openChat()->isEnabled())
            m_updateActions->openChat()->trigger();
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &point) {
        QMenu menu;
        menu.addActions(m_updateActions->all());
        menu.exec(m_view->viewport()->mapToGlobal(point));
    });
    // The chosen row may still have been on its way when it was chosen.
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        if (m_wantedDetail != LogId{})
            showDetail(m_wantedDetail);
    });
    connect(m_updateActions, &UpdateActions::chatOpened, this, [this](const StoredUpdate &update) {
        emit chatOpened({*update.head.chat, update.head.thread, update.head.businessConnectionId}, update.head.message);
    });
    connect(m_detail, &UpdateDetail::besideWanted, this, &UpdatesPage::setBeside);
    connect(m_detail, &UpdateDetail::relatedWanted, this, &UpdatesPage::setFilterText);
    connect(m_notices, &UpdatesNotices::newTokenWanted, this, &UpdatesPage::newTokenWanted);
    connect(m_notices, &UpdatesNotices::webhookDeletionWanted, this, [this] { askToDeleteWebhook(m_session, this); });
    connect(m_list, &UpdateListPane::sandboxWanted, this, &UpdatesPage::sandboxWanted);
    connect(m_list, &UpdateListPane::botLinkWanted, this, &UpdatesPage::copyBotLink);
    connect(m_list, &UpdateListPane::clearFilterWanted, this, [this] {
        m_chips->setChosen({});
        setFilterText({});
    });
}

void UpdatesPage::watchStore()
{
    whenDone(m_session.store().opened(), this, [this](const Result<StoreInfo> &info) {
        if (!info)
            return m_list->setFailure(info.error());
        if (info->recovery)
            m_notices->showRecovery(*info->recovery);
    });
    connect(&m_session.store(), &UpdateStore::rebuildProgress, m_notices, &UpdatesNotices::showProgress);
    connect(&m_session, &Session::awaySinceKnown, m_notices, &UpdatesNotices::showGap);
    m_notices->showGap(m_session.awaySinceMs());
    connect(&m_session, &Session::meChanged, this,
            [this](const BotUser &me) { m_list->setBotName(me.user.username); });
}

QAction *UpdatesPage::addMenuAction(const QString &text, const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_menuActions.append(action);
    return action;
}

void UpdatesPage::makeActions()
{
    connect(addMenuAction(tr("Start or stop receiving"), QKeySequence(Qt::CTRL | Qt::Key_Return)), &QAction::triggered, this,
            &UpdatesPage::toggleReceiving);
    connect(addMenuAction(tr("Next match"), QKeySequence(Qt::Key_F3)), &QAction::triggered, this, [this] { goToMatch(true); });
    connect(addMenuAction(tr("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3)), &QAction::triggered, this,
            [this] { goToMatch(false); });
    connect(addMenuAction(tr("Follow the end"), {}), &QAction::triggered, this, [this] { m_view->setFollowing(true); });
    connect(addMenuAction(tr("Pause or go on"), {}), &QAction::triggered, this, [this] { setPaused(!m_rows->isHeld()); });
    connect(addMenuAction(tr("Details below or beside"), QKeySequence(Qt::CTRL | Qt::Key_Backslash)), &QAction::triggered, this,
            [this] { setBeside(!m_isBeside); });
    m_menuActions += m_updateActions->all();
}

void UpdatesPage::makeMenus()
{
    auto *receiving = new QMenu(this);
    auto *polling = receiving->addAction(tr("Long polling"));
    polling->setCheckable(true);
    polling->setChecked(true);
    connect(polling, &QAction::triggered, polling, [polling] { polling->setChecked(true); });   // there is no other way yet
    receiving->addSeparator();
    auto *peek = receiving->addAction(tr("Look at pending updates…"));
    connect(peek, &QAction::triggered, this, [this] { (new PeekDialog(m_session, this))->open(); });
    auto *skip = receiving->addAction(tr("Skip pending updates…"));
    connect(skip, &QAction::triggered, this, [this] { askToSkipPending(m_session, this); });
    receiving->addSeparator();
    connect(receiving->addAction(tr("Settings of receiving…")), &QAction::triggered, this, &UpdatesPage::settingsWanted);
    connect(receiving, &QMenu::aboutToShow, this, [this, peek, skip] {
        const bool isStopped = m_session.receiverState().phase == ReceiverState::Phase::Stopped;
        peek->setEnabled(isStopped);   // two long polls would end each other
        skip->setEnabled(isStopped);
        peek->setToolTip(isStopped ? QString() : tr("Stop receiving first"));
    });
    m_toolbar->setReceiverMenu(receiving);

    auto *more = new QMenu(this);
    auto *columns = more->addMenu(tr("Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumnMenu(columns); });
    auto *highlight = more->addAction(tr("Show rows that do not match"));
    highlight->setCheckable(true);
    connect(highlight, &QAction::triggered, this, [this](bool on) {
        m_toolbar->setOthers(on ? UpdatesToolbar::Others::Shown : UpdatesToolbar::Others::Hidden);
    });
    auto *pause = more->addAction(tr("Pause the list"));
    pause->setCheckable(true);
    connect(pause, &QAction::triggered, this, &UpdatesPage::setPaused);
    connect(more, &QMenu::aboutToShow, this, [this, highlight, pause] {
        highlight->setChecked(m_toolbar->others() == UpdatesToolbar::Others::Shown);
        pause->setChecked(m_rows->isHeld());
    });
    more->addSeparator();
    connect(more->addAction(tr("Copy chosen rows")), &QAction::triggered, this, &UpdatesPage::copyRows);
    connect(more->addAction(tr("Export shown updates…")), &QAction::triggered, this, &UpdatesPage::exportRows);
    m_toolbar->setMoreMenu(more);
    m_toolbar->setTypesMenu(m_chips->menu());
}

void UpdatesPage::fillColumnMenu(QMenu *menu)
{
    menu->clear();
    for (int column = 0; column < UpdateListModel::ColumnCount; ++column) {
        auto *action = menu->addAction(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(column));
        action->setEnabled(column != UpdateListModel::SummaryColumn);   // it fills the room that the others leave
        connect(action, &QAction::triggered, this, [this, column](bool on) { m_view->setColumnHidden(column, !on); });
    }
}

const LiveRows &UpdatesPage::hits() const
{
    return m_toolbar->others() == UpdatesToolbar::Others::Hidden ? *m_rows : *m_matches;
}

void UpdatesPage::applyFilter()
{
    const UpdateFilter asked = m_toolbar->filter()->filter();
    const bool hides = m_toolbar->others() == UpdatesToolbar::Others::Hidden;
    UpdateFilter shown = hides ? asked : UpdateFilter();
    UpdateFilter matching = asked;
    if (!m_chips->chosen().isEmpty()) {
        QStringList both = m_chips->chosen();
        if (!asked.types.isEmpty())
            both.removeIf([&asked](const QString &type) { return !asked.types.contains(type); });
        // Chips and filter that exclude each other leave nothing; an empty list would be everything.
        matching.types = both.isEmpty() ? QStringList{u"-"_s} : both;
        shown.types = hides ? matching.types : m_chips->chosen();
    }
    m_delegate->setMarks(asked.texts);
    m_delegate->setAccented(!hides && !asked.isEmpty());
    m_minimap->setMarksMatches(!hides && !asked.isEmpty());
    QStringList words = m_chips->chosen();
    words << m_toolbar->filter()->text().simplified();
    words.removeAll(QString());
    m_list->setFilterText(shown.isEmpty() ? QString() : words.join(u", "_s));
    m_rows->setFilter(shown);
    if (!hides && !asked.isEmpty())
        m_matches->setFilter(matching);
    else
        m_matches->clear();
    showMatches();
}

void UpdatesPage::showMatches()
{
    const bool isFiltering = !m_toolbar->filter()->filter().isEmpty();
    const RowList &rows = hits().rows();
    m_toolbar->setMatches(isFiltering ? rows.indexOf(m_view->currentLog()) + 1 : 0, rows.size(), isFiltering);
}

void UpdatesPage::goToMatch(bool forwards)
{
    const RowList &rows = hits().rows();
    if (rows.isEmpty())
        return;
    const LogId current = m_view->currentLog();
    qsizetype next = rows.lowerBound(current);
    if (!forwards)
        --next;
    else if (next < rows.size() && rows.at(next) == current)
        ++next;
    if (next < 0 || next >= rows.size())
        next = forwards ? 0 : rows.size() - 1;   // goes round
    m_view->setCurrentLog(rows.at(next));
}

void UpdatesPage::showDetail(LogId log)
{
    const StoredUpdate *update = m_model->update(m_model->rowOf(log));
    m_wantedDetail = update ? LogId{} : log;
    if (update)
        m_detail->setUpdate(*update);
}

void UpdatesPage::setBeside(bool on)
{
    if (m_isBeside == on)
        return;
    m_isBeside = on;
    m_split->setOrientation(on ? Qt::Horizontal : Qt::Vertical);
    m_detail->setBeside(on);
    const int all = on ? std::max(m_split->width(), px(960)) : std::max(m_split->height(), px(560));
    m_split->setSizes({all * 55 / 100, all * 45 / 100});
}

void UpdatesPage::setPaused(bool on)
{
    m_rows->setHeld(on);
    m_toolbar->setPaused(on, 0);
}

void UpdatesPage::toggleReceiving()
{
    if (m_session.receiverState().phase == ReceiverState::Phase::Stopped)
        m_session.startReceiving();
    else
        m_session.stopReceiving();
}

void UpdatesPage::tellRate()
{
    constexpr int Seconds = 5;
    m_arrivedBefore.append(m_counts->arrived());
    if (m_arrivedBefore.size() > Seconds + 1)
        m_arrivedBefore.removeFirst();
    const double span = double(m_arrivedBefore.size() - 1);
    const double rate = span > 0 ? double(m_arrivedBefore.last() - m_arrivedBefore.first()) / span : 0;
    const QString note = rate > 0 ? tr("%1/s").arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0)) : QString();
    if (note == m_note)
        return;
    m_note = note;
    emit noteChanged(note);
}

void UpdatesPage::copyRows()
{
    QStringList lines;
    const auto chosen = m_view->selectionModel()->selectedRows();
    for (const QModelIndex &index : chosen.mid(0, 10'000)) {
        QStringList cells;
        for (int column = 0; column < UpdateListModel::ColumnCount; ++column)
            cells << m_model->index(index.row(), column).data().toString();
        lines << cells.join(u'\t');
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    m_toast->say(tr("%n row(s) copied", nullptr, int(lines.size())));
}

void UpdatesPage::exportRows()
{
    auto *dialog = new QFileDialog(this, tr("Export shown updates"), {}, tr("JSON Lines (*.jsonl)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        whenDone(m_exporter->start(m_rows->rows(), path), this, [this](const Result<qint64> &count) {
            m_toast->say(count ? tr("%n update(s) exported", nullptr, int(*count)) : wordsFor(count.error()).what);
        });
    });
    dialog->open();
}

void UpdatesPage::copyBotLink()
{
    QGuiApplication::clipboard()->setText(u"https://t.me/"_s + m_session.me().user.username);
    m_toast->say(tr("Link copied"));
}

QString UpdatesPage::title() const
{
    return tr("Updates");
}

QString UpdatesPage::iconName() const
{
    return u"updates"_s;
}

QString UpdatesPage::helpText() const
{
    return tr("Every update that the bot receives, in order of arrival, live.\n\n"
              "Filter: type:callback_query chat:@name from:Alice text~\"refund\" command:start id:123 since:2h until:14:30 "
              "is:unanswered. -type:message excludes; quotes keep spaces; any other word is searched for in texts.\n\n"
              "F3 goes to the next match, End follows the newest, Return opens the chat, Ctrl+R replies, Ctrl+Shift+A answers.");
}

void UpdatesPage::focusFirst()
{
    m_view->setFocus();
}

void UpdatesPage::focusSearch()
{
    m_toolbar->filter()->setFocus(Qt::ShortcutFocusReason);
    m_toolbar->filter()->selectAll();
}

void UpdatesPage::refresh()
{
    m_rows->reload();
    m_unanswered->reload();
    m_counts->load();
}

void UpdatesPage::setNarrow(bool on)
{
    if (m_isNarrow == on)
        return;
    m_isNarrow = on;
    m_toolbar->setNarrow(on);
    m_chips->setVisible(!on);
    m_view->setNarrow(on);
    m_detail->setNarrow(on);
}

QList<QWidget *> UpdatesPage::panes() const
{
    return {m_toolbar->filter(), m_view, m_detail->tabs()};
}

void UpdatesPage::setFilterText(const QString &text)
{
    m_toolbar->filter()->setText(text);
}

void UpdatesPage::showUpdate(LogId log)
{
    m_view->setCurrentLog(log);
}

namespace {

constexpr int StateVersion = 1;

} // namespace

QByteArray UpdatesPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    // What a narrow window has hidden is no wish of the operator's.
    stream << StateVersion << m_isBeside << m_split->saveState() << int(m_toolbar->others())
           << (m_isNarrow ? QByteArray() : m_view->horizontalHeader()->saveState());
    return state;
}

void UpdatesPage::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    int version = 0;
    bool beside = false;
    QByteArray split;
    int others = 0;
    QByteArray header;
    stream >> version >> beside >> split >> others >> header;
    if (stream.status() != QDataStream::Ok || version != StateVersion)
        return;
    setBeside(beside);
    m_split->restoreState(split);
    m_toolbar->setOthers(others == 0 ? UpdatesToolbar::Others::Hidden : UpdatesToolbar::Others::Shown);
    if (!header.isEmpty() && !m_isNarrow)
        m_view->horizontalHeader()->restoreState(header);
}

} // namespace Botdesk
