// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxpage.h"

#include "sandbox/botswitchespane.h"
#include "sandbox/faultspane.h"
#include "sandbox/injectdialog.h"
#include "sandbox/phone.h"
#include "sandbox/sandboxdialogs.h"
#include "sandbox/sandboxhead.h"
#include "sandbox/sandboxlogpane.h"
#include "sandbox/worldbar.h"
#include "sandbox/worldpane.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"
#include "widgets/toast.h"
#include "widgets/toolbutton.h"
#include "words/errorwords.h"

#include <QAction>
#include <QComboBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>

namespace Botdesk {

using namespace Qt::StringLiterals;

SandboxPage::SandboxPage(SandboxHost &host, QWidget *parent)
    : Page(parent)
    , m_host(host)
    , m_world(host)
    , m_toast(new Toast(this))
{
    makeActions();
}

SandboxPage::~SandboxPage()
{
    qDeleteAll(m_loose);
}

bool SandboxPage::prepareMore()
{
    switch (m_prepared++) {
    case 0:
        m_loose << (m_head = new SandboxHead(m_host)) << (m_people = new WorldPane(m_world)) << (m_bar = new WorldBar(m_world));
        break;
    case 1:
        m_loose << (m_faults = new FaultsPane(m_world)) << (m_switches = new BotSwitchesPane(m_world));
        connect(m_faults, &FaultsPane::countChanged, this, &SandboxPage::faultsChanged);
        break;
    case 2: m_loose << (m_log = new SandboxLogPane(m_host)) << (m_stopped = new EmptyState(u"sandbox"_s, {}, {})); break;
    case 3: assemble(); break;
    default: m_prepared = 4; return false;
    }
    return true;
}

void SandboxPage::assemble()
{
    m_splitter = new QSplitter;
    m_tabs = new QTabBar;
    m_phoneRow = new QHBoxLayout;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_stopped, 1);
    m_people->setMinimumWidth(px(232));
    m_splitter->addWidget(m_people);
    buildPhones(m_splitter);
    buildServer(m_splitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({px(232), px(400), px(576)});
    m_splitter->restoreState(m_splitterState);
    m_loose.clear();   // the layouts have taken them
    m_head->setActions(m_actions);
    connectParts();
    setNarrow(m_isNarrow);
    showState();
    takeWorld();
}

void SandboxPage::connectParts()
{
    connect(m_head, &SandboxHead::resetWanted, this, [this] { confirmReset(m_world, this); });
    connect(m_head, &SandboxHead::copied, this, [this](const QString &what) { m_toast->say(what); });
    connect(m_people, &WorldPane::personChosen, this, &SandboxPage::openPhone);
    connect(m_people, &WorldPane::chatChosen, this, &SandboxPage::openChat);
    connect(m_bar, &WorldBar::personChosen, this, &SandboxPage::openPhone);
    connect(m_bar, &WorldBar::chatChosen, this, &SandboxPage::openChat);
    connect(&m_world, &SandboxWorld::changed, this, &SandboxPage::takeWorld);
    connect(&m_world, &SandboxWorld::failed, this, [this](const QString &words) { m_toast->say(words); });
    connect(&m_host, &SandboxHost::stateChanged, this, &SandboxPage::showState);
}

void SandboxPage::showEvent(QShowEvent *event)
{
    prepare();
    Page::showEvent(event);
}

void SandboxPage::buildPhones(QSplitter *splitter)
{
    auto *middle = new QWidget;
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    m_bar->hide();
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Phones"));
    column->addWidget(m_tabs);
    m_phoneRow->setContentsMargins(px(12), px(12), px(12), px(12));
    column->addLayout(m_phoneRow, 1);
    middle->setMinimumWidth(px(310));
    splitter->addWidget(middle);
    connect(m_tabs, &QTabBar::currentChanged, this, &SandboxPage::showPhones);
}

void SandboxPage::buildServer(QSplitter *splitter)
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_faults);
    column->addWidget(m_switches);
    column->addWidget(m_log, 1);
    right->setMinimumWidth(px(340));
    splitter->addWidget(right);
}

void SandboxPage::makeActions()
{
    const auto add = [this](const QString &text, auto act, const QKeySequence &keys = {}) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        m_actions.append(action);
    };
    add(tr("Add a &person…"), [this] { askForPerson(m_world, this); });
    add(tr("Add a &group or channel…"), [this] { askForGroup(m_world, this); });
    add(tr("&Inject an update…"), [this] { inject(); }, Qt::CTRL | Qt::Key_J);
    add(tr("Advance the &clock…"), [this] { askForClock(m_world, this); });
    add(tr("&Reset the Sandbox…"), [this] { confirmReset(m_world, this); });
}

void SandboxPage::inject()
{
    prepare();
    auto *dialog = new InjectDialog(m_world, this);
    connect(dialog, &InjectDialog::injected, this,
            [this](qint64 id) { m_toast->say(tr("Update %1 is in the bot's queue.").arg(id)); });
    dialog->open();
}

void SandboxPage::takeWorld()
{
    // Somebody who is gone takes the phone along.
    for (int i = int(m_phones.size()) - 1; i >= 0; --i) {
        if (!m_world.person(m_phones[i]->person()) && !m_world.people().isEmpty())
            closePhone(i);
    }
    if (m_phones.isEmpty() && !m_world.people().isEmpty()) {
        openPhone(m_world.people().first().id);
        if (m_people->list()->hasFocus())
            focusFirst();   // the page was opened before there was a phone to write on
    }
    m_head->setClockAhead(m_world.clockAhead());
}

Phone *SandboxPage::openPhone(qint64 person)
{
    prepare();
    for (int i = 0; i < m_phones.size(); ++i) {
        if (m_phones[i]->person() == person) {
            m_tabs->setCurrentIndex(i);
            return m_phones[i];
        }
    }
    auto *phone = new Phone(m_world, person);
    m_phones.append(phone);
    m_phoneRow->addWidget(phone);
    const int index = m_tabs->addTab(themeIcon(u"phone"_s), m_world.nameOf(person));
    auto *close = new ToolButton(u"close"_s, tr("Close this phone"));
    close->setCompact(true);
    connect(close, &ToolButton::clicked, this, [this, phone] { closePhone(int(m_phones.indexOf(phone))); });
    m_tabs->setTabButton(index, QTabBar::RightSide, close);
    m_tabs->setCurrentIndex(index);
    showPhones();
    return phone;
}

void SandboxPage::openChat(qint64 chat)
{
    const auto *known = m_world.chat(chat);
    if (!known)
        return;
    Phone *current = m_phones.value(m_tabs->currentIndex());
    if (current && known->has(current->person()))
        return current->openChat(chat);
    for (const auto &person : m_world.people()) {
        if (known->has(person.id))
            return openPhone(person.id)->openChat(chat);
    }
    m_toast->say(tr("Nobody is a member of %1.").arg(known->title));
}

void SandboxPage::showPhones()
{
    const int current = m_tabs->currentIndex();
    // Two side by side where there is room: the chosen one, and the one before it.
    const bool twoFit = !m_isNarrow && m_phones.size() > 1 && m_tabs->width() > px(2 * 300);
    for (int i = 0; i < m_phones.size(); ++i)
        m_phones[i]->setVisible(i == current || (twoFit && i == (current > 0 ? current - 1 : 1)));
    if (const Phone *phone = m_phones.value(current))
        m_bar->setCurrent(phone->person());
}

void SandboxPage::closePhone(int index)
{
    if (m_phones.size() == 1 && !m_world.people().isEmpty() && m_world.person(m_phones.first()->person()))
        return;   // one phone stays
    m_phones.takeAt(index)->deleteLater();
    m_tabs->removeTab(index);
    showPhones();
}

void SandboxPage::showState()
{
    const auto state = m_host.state();
    const bool runs = state == SandboxHost::State::Running;
    m_splitter->setVisible(runs);
    m_stopped->setVisible(!runs);
    if (runs)
        return;
    m_stopped->clearActions();
    if (state == SandboxHost::State::Failed) {
        const ErrorWords words = wordsFor(m_host.error());
        m_stopped->setContent(u"error"_s, tr("The Sandbox could not start"), words.what + u' ' + words.detail, Color::Error);
    } else {
        m_stopped->setContent(u"sandbox"_s, state == SandboxHost::State::Starting ? tr("The Sandbox starts…") : tr("The Sandbox is stopped"),
                              tr("Its people and messages are kept. While it is stopped, nobody answers the bot."));
    }
    if (state != SandboxHost::State::Starting)
        connect(m_stopped->addAction(tr("Start the Sandbox"), Button::Look::Primary), &Button::clicked, this, [this] { m_host.start(); });
}

QString SandboxPage::helpText() const
{
    return tr("The Sandbox is a simulated Bot API server on this computer. Write as its people, press buttons on their phones, "
              "and watch what the bot is told and what it answers.\n\nAny bot framework can use it too: give it the address and "
              "the token at the top of the page.");
}

void SandboxPage::focusFirst()
{
    prepare();
    if (Phone *phone = m_phones.value(m_tabs->currentIndex()))
        phone->field()->setFocus();
    else
        m_people->list()->setFocus();
}

void SandboxPage::focusSearch()
{
    prepare();
    m_log->search()->setFocus();
}

void SandboxPage::refresh()
{
    m_world.refresh();
}

void SandboxPage::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    if (!m_splitter)
        return;
    m_head->setNarrow(narrow);
    m_faults->setFolded(narrow);
    m_people->setVisible(!narrow);
    m_bar->setVisible(narrow);
    showPhones();
}

QList<QWidget *> SandboxPage::panes() const
{
    if (!m_splitter)
        return {};
    QList<QWidget *> all{m_isNarrow ? static_cast<QWidget *>(m_bar->box()) : m_people->list()};
    if (Phone *phone = m_phones.value(m_tabs->currentIndex()))
        all.append(phone->field());
    all << m_faults << m_log->table();
    return all;
}

QByteArray SandboxPage::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << (m_splitter ? m_splitter->saveState() : m_splitterState) << m_world.injectDraft();
    return state;
}

void SandboxPage::restoreState(const QByteArray &state)
{
    QByteArray splitter;
    QString draft;
    QDataStream stream(state);
    stream >> splitter >> draft;
    if (stream.status() != QDataStream::Ok)
        return;
    m_splitterState = splitter;
    if (m_splitter)
        m_splitter->restoreState(splitter);
    m_world.setInjectDraft(draft);
}

} // namespace Botdesk
