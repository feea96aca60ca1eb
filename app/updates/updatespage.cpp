// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/updatespage.h"

#include "core/whendone.h"
#include "session/session.h"
#include "updates/arrivalrate.h"
#include "updates/detailplace.h"
#include "updates/filterfield.h"
#include "updates/liverows.h"
#include "updates/minimap.h"
#include "updates/pendingdialogs.h"
#include "updates/typechips.h"
#include "updates/typecounts.h"
#include "updates/updateactions.h"
#include "updates/updatedelegate.h"
#include "updates/updatefiltering.h"
#include "updates/updatelistmodel.h"
#include "updates/updatelistpane.h"
#include "updates/updatesmenus.h"
#include "updates/updatesnotices.h"
#include "updates/updateview.h"
#include "widgets/label.h"
#include "widgets/toast.h"
#include "words/errorwords.h"

#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QIODevice>
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
    , m_detail(new DetailPlace(session, *m_updateActions))
    , m_split(new QSplitter(Qt::Vertical))
    , m_toast(new Toast(this))
{
    m_model->setUnanswered(m_unanswered);
    m_view->setItemDelegate(m_delegate);
    buildLayout();
    makeActions();
    m_filtering = new UpdateFiltering({m_toolbar, m_chips, m_rows, m_matches, m_view, m_delegate, m_minimap, m_list}, this);
    auto *menus = new UpdatesMenus(session, {m_toolbar, m_rows, m_model, m_view}, this);
    connect(menus, &UpdatesMenus::settingsWanted, this, &UpdatesPage::settingsWanted);
    connect(menus, &UpdatesMenus::skipWanted, this, &UpdatesPage::skipWanted);
    connect(menus, &UpdatesMenus::pauseWanted, this, &UpdatesPage::setPaused);
    connect(menus, &UpdatesMenus::told, m_toast, [this](const QString &what) { m_toast->say(what); });
    m_toolbar->setTypesMenu(m_chips->menu());
    connect(new ArrivalRate(*m_counts, this), &ArrivalRate::changed, this, &UpdatesPage::noteChanged);
    connectRows();
    connectToolbar();
    connectDetail();
    watchStore();
    m_rows->setFilter({});   // first: while rows are on their way nobody has to be told that there are none
    m_list->setBotName(session.me().user.username);
    m_list->setSandbox(session.profile().isSandbox);
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
    connect(m_model, &QAbstractItemModel::dataChanged, this, &UpdatesPage::filled, Qt::SingleShotConnection);
    connect(
        m_rows, &LiveRows::reset, this,
        [this] {
            if (m_rows->rows().size() == 0)
                emit filled();
        },
        Qt::SingleShotConnection);
    connect(m_rows, &LiveRows::failed, this, fail);
    connect(m_model, &UpdateListModel::failed, this, fail);
    connect(&m_session.store(), &UpdateStore::failed, this, fail);
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
}

void UpdatesPage::connectToolbar()
{
    connect(m_toolbar, &UpdatesToolbar::startWanted, this, &UpdatesPage::startWanted);
    connect(m_toolbar, &UpdatesToolbar::stopWanted, &m_session, &Session::stopReceiving);
    connect(m_toolbar, &UpdatesToolbar::followToggled, m_view, &UpdateView::setFollowing);
    connect(m_view, &UpdateView::followingChanged, m_toolbar, &UpdatesToolbar::setFollowing);
    connect(m_toolbar, &UpdatesToolbar::pauseToggled, this, &UpdatesPage::setPaused);
    FilterField *filter = m_toolbar->filter();
    connect(filter, &SearchField::escaped, m_view, [this] { m_view->setFocus(); });
    connect(filter, &FilterField::errorChanged, this, [this](const QString &error) {
        m_filterError->setText(error);
        m_filterError->setVisible(!error.isEmpty());
    });
    connect(&m_session, &Session::receiverStateChanged, m_toolbar,
            [this](const ReceiverState &state) { m_toolbar->setPhase(state.phase); });
    m_toolbar->setPhase(m_session.receiverState().phase);
}

void UpdatesPage::connectDetail()
{
    connect(m_view, &UpdateView::currentLogChanged, this, &UpdatesPage::showDetail);
    // From the row itself: its detail may still be on its way.
    connect(m_view, &UpdateView::opened, this, [this](LogId log) {
        const StoredUpdate *update = m_model->update(m_model->rowOf(log));
        if (update && update->head.chat)
            openChatOf(*update);
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
    connect(m_updateActions, &UpdateActions::chatOpened, this, &UpdatesPage::openChatOf);
    connect(m_detail, &DetailPlace::besideWanted, this, &UpdatesPage::setBeside);
    connect(m_detail, &DetailPlace::relatedWanted, this, &UpdatesPage::setFilterText);
    connect(m_notices, &UpdatesNotices::newTokenWanted, this, &UpdatesPage::newTokenWanted);
    connect(m_notices, &UpdatesNotices::webhookDeletionWanted, this, &UpdatesPage::webhookDeletionWanted);
    connect(m_list, &UpdateListPane::sandboxWanted, this, &UpdatesPage::sandboxWanted);
    connect(m_list, &UpdateListPane::botLinkWanted, this, &UpdatesPage::copyBotLink);
}

void UpdatesPage::openChatOf(const StoredUpdate &update)
{
    emit chatOpened({*update.head.chat, update.head.thread, update.head.businessConnectionId}, update.head.message);
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
    connect(addMenuAction(tr("Next match"), QKeySequence(Qt::Key_F3)), &QAction::triggered, this, [this] { m_filtering->goToMatch(true); });
    connect(addMenuAction(tr("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3)), &QAction::triggered, this,
            [this] { m_filtering->goToMatch(false); });
    connect(addMenuAction(tr("Follow the end"), {}), &QAction::triggered, this, [this] { m_view->setFollowing(true); });
    connect(addMenuAction(tr("Pause or go on"), {}), &QAction::triggered, this, [this] { setPaused(!m_rows->isHeld()); });
    connect(addMenuAction(tr("Details below or beside"), QKeySequence(Qt::CTRL | Qt::Key_Backslash)), &QAction::triggered, this,
            [this] { setBeside(!m_isBeside); });
    m_menuActions += m_updateActions->all();
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
    m_view->setNarrow(on || m_isNarrow);   // half the page is no more than a narrow window has
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
        emit startWanted();
    else
        m_session.stopReceiving();
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
              "Filter: type:callback_query chat:@name from:Alice text~\"refund\" data~order command:start has:photo id:123 "
              "since:2h until:14:30 latency>2s is:unanswered. A leading - excludes (-type:message -chat:@name -from:Alice -has:sticker -word); "
              "quotes keep spaces; any other word is searched for in texts. The star beside the filter keeps it.\n\n"
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
    m_view->setNarrow(on || m_isBeside);
    m_detail->setNarrow(on);
}

QList<QWidget *> UpdatesPage::panes() const
{
    QList<QWidget *> all{m_toolbar->filter(), m_view};
    if (QTabBar *tabs = m_detail->tabs())
        all.append(tabs);
    return all;
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
    stream << StateVersion << m_isBeside << m_split->saveState() << int(m_toolbar->others())
           << m_view->columns();
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
    if (!header.isEmpty())
        m_view->restoreColumns(header);
}

} // namespace Botdesk
