// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/keyboardspage.h"

#include "keyboard/canvaspane.h"
#include "keyboard/codepane.h"
#include "keyboard/designactions.h"
#include "keyboard/flowactions.h"
#include "keyboard/flowbar.h"
#include "keyboard/flowlistpane.h"
#include "keyboard/flowbuttonpart.h"
#include "keyboard/flowpane.h"
#include "keyboard/inspector.h"
#include "keyboard/librarypane.h"
#include "keyboard/libraryswitch.h"
#include "keyboard/problemspane.h"
#include "keyboard/sandboxtry.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/toast.h"
#include "widgets/toolbutton.h"
#include "words/keyboardtemplatewords.h"

#include <QAction>
#include <QDataStream>
#include <QDate>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Kind = KeyboardDesign::Kind;

namespace {

QList<StartingPoint> startingPoints()
{
    const QDate today = QDate::currentDate();
    const TemplateWords words = templateWords(today);
    QList<StartingPoint> points;
    for (const KeyboardTemplate kind : keyboardTemplates()) {
        StartingPoint point{titleFor(kind), {}, kind};
        point.design.setMarkup(makeKeyboard(kind, words, today));
        points.append(point);
    }
    return points;
}

QList<std::pair<QString, QString>> kindNames()
{
    return {{KeyboardsPage::tr("Inline"), u"keyboards"_s},
            {KeyboardsPage::tr("Reply"), u"phone"_s},
            {KeyboardsPage::tr("Remove"), u"remove"_s},
            {KeyboardsPage::tr("Force reply"), u"forcereply"_s}};
}

//! The line below the page's bar.
class Bar final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(Color::Line));
    }
};

} // namespace

KeyboardsPage::KeyboardsPage(Session &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_library(session.store())
    , m_actions(new DesignActions(m_model, this))
    , m_saveAction(new QAction(tr("Save keyboard"), this))
    , m_sendAction(new QAction(tr("Send to…"), this))
    , m_menuButtonAction(new QAction(tr("Use as the bot's menu button…"), this))
    , m_commandsAction(new QAction(tr("Use as the bot's commands…"), this))
    , m_flows(session.store(), m_library)
    , m_flowRun(m_flows, m_flowModel)
    , m_flowActions(new FlowActions(m_flowModel, this))
{
    m_saveAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    for (QAction *action : {m_saveAction, m_sendAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_saveAction, &QAction::triggered, this, &KeyboardsPage::save);
    connect(m_sendAction, &QAction::triggered, this, &KeyboardsPage::askToSend);
    connect(m_menuButtonAction, &QAction::triggered, this, &KeyboardsPage::askForMenuButton);
    connect(m_commandsAction, &QAction::triggered, this, &KeyboardsPage::askForCommands);
    connect(&m_library, &KeyboardLibrary::opened, this, &KeyboardsPage::load);
    connect(&m_library, &KeyboardLibrary::loaded, this, &KeyboardsPage::refreshBar);
    connect(&m_library, &KeyboardLibrary::changed, this, &KeyboardsPage::refreshBar);
    connect(&m_model, &DesignModel::changed, this, &KeyboardsPage::keep);
    enableUses();
    connectFlows();
}

KeyboardsPage::~KeyboardsPage() = default;

bool KeyboardsPage::prepareMore()
{
    if (!m_inspector) {
        makeParts();
        return true;
    }
    if (!m_flowPane) {
        buildFlows();
        return true;
    }
    if (!m_columns)
        build();
    return false;
}

void KeyboardsPage::showEvent(QShowEvent *event)
{
    prepare();
    Page::showEvent(event);
}

void KeyboardsPage::makeParts()
{
    m_libraryPane = new LibraryPane(m_library, this);
    m_libraryPane->setTemplates(startingPoints());
    m_canvas = new CanvasPane(m_model, this);
    m_code = new CodePane(m_model, this);
    m_inspector = new Inspector(m_model, this);
    m_problems = new ProblemsPane(m_model, this);
    m_banner = new Banner(Tone::Error, Banner::Shape::Strip, this);
    m_banner->hide();
}

void KeyboardsPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_bar = makeBar();
    column->addWidget(m_bar);
    column->addWidget(m_flowBar);
    column->addWidget(m_banner);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_librarySwitch);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeWork());
    m_empty = new EmptyState(u"keyboards"_s, tr("No keyboard is open"),
                             tr("Begin with a new one, with a template from the list, or with the JSON of one that exists."), this);
    connect(m_empty->addAction(tr("New inline keyboard"), Button::Look::Primary), &QAbstractButton::clicked, this, [this] { begin(Kind::Inline); });
    connect(m_empty->addAction(tr("New reply keyboard")), &QAbstractButton::clicked, this, [this] { begin(Kind::Reply); });
    connect(m_empty->addAction(tr("Import…")), &QAbstractButton::clicked, this, &KeyboardsPage::askToImport);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_flowPane);
    m_columns->addWidget(m_stack);
    m_columns->setStretchFactor(1, 1);
    column->addWidget(m_columns, 1);
    m_toast = new Toast(this);
    connectParts();
    arrange();
    restoreState(m_state);
    m_stack->setCurrentIndex(m_librarySwitch->areFlowsShown() ? 2 : m_open.isEmpty() ? 1 : 0);
    m_libraryPane->setCurrent(m_open);
    m_flowPart->setKeyboard(m_open);
    refreshBar();
    refreshFlows();
}

QWidget *KeyboardsPage::makeBar()
{
    auto *bar = new Bar(this);
    bar->setFixedHeight(px(44));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(px(8), 0, px(12), 0);
    row->setSpacing(px(8));
    m_libraryButton = new ToolButton(u"grid"_s, tr("Library"), ToolButton::Frame::Bordered, bar);
    row->addWidget(m_libraryButton);
    for (QAction *action : {m_actions->undo(), m_actions->redo()}) {
        auto *button = new ToolButton(action == m_actions->undo() ? u"undo"_s : u"redo"_s, action->text(), ToolButton::Frame::None, bar);
        button->setName(action->text(), action->shortcut());
        button->setEnabled(action->isEnabled());
        connect(button, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        row->addWidget(button);
        m_forOpen.append(button);
    }
    m_title = new Label(title(), TextStyle::Title, Color::Text, bar);
    row->addWidget(m_title);
    m_name = new Button(Button::Look::Ghost, {}, {}, bar);
    m_name->setToolTip(tr("Rename…"));
    m_name->setProperty("elides", true);
    m_name->setMaximumWidth(px(220));
    m_edited = new Tag(tr("edited"), Tone::Accent, bar);
    row->addWidget(m_name);
    row->addWidget(m_edited);
    m_kind = new SegmentedControl(tr("Kind of keyboard"), bar);
    for (const auto &[kind, icon] : kindNames())
        m_kind->addSegment(kind, icon, kind);
    row->addWidget(m_kind);
    row->addStretch(1);
    m_save = new Button(Button::Look::Secondary, tr("Save"), u"save"_s, bar);
    m_tryButton = new Button(Button::Look::Secondary, tr("Try in Sandbox"), u"sandbox"_s, bar);
    m_replace = new Button(Button::Look::Secondary, tr("Replace on message…"), u"replay"_s, bar);
    auto *send = new Button(Button::Look::Primary, tr("Send to…"), u"send"_s, bar);
    for (Button *button : {m_save, m_tryButton, m_replace, send}) {
        row->addWidget(button);
        m_forOpen.append(button);
    }
    m_forOpen.append(m_kind);
    connect(m_save, &QAbstractButton::clicked, this, &KeyboardsPage::save);
    connect(m_tryButton, &QAbstractButton::clicked, this, &KeyboardsPage::sandboxTryWanted);
    connect(m_replace, &QAbstractButton::clicked, this, &KeyboardsPage::askToReplace);
    connect(send, &QAbstractButton::clicked, this, &KeyboardsPage::askToSend);
    return bar;
}

QWidget *KeyboardsPage::makeWork()
{
    m_work = new QSplitter(Qt::Horizontal, this);
    m_work->setChildrenCollapsible(false);
    m_middle = new QSplitter(Qt::Vertical, m_work);
    m_middle->setChildrenCollapsible(false);
    m_middle->addWidget(m_canvas);
    m_canvas->setMinimumHeight(px(160));
    m_code->setMinimumHeight(px(100));
    m_middle->addWidget(m_code);
    m_middle->setStretchFactor(0, 3);
    m_middle->setStretchFactor(1, 2);
    m_right = new QWidget(m_work);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_rightTabs = new QTabBar(m_right);
    m_rightTabs->addTab(tr("Inspector"));
    m_rightTabs->addTab(tr("Problems"));
    m_rightTabs->addTab(tr("Code"));
    m_rightTabs->setExpanding(false);
    m_rightTabs->setAccessibleName(tr("Beside the canvas"));
    column->addWidget(m_rightTabs);
    m_side = new QSplitter(Qt::Vertical, m_right);
    m_side->setChildrenCollapsible(false);
    m_side->addWidget(m_inspector);
    m_side->addWidget(m_problems);
    m_side->setStretchFactor(0, 1);
    m_problems->setMinimumHeight(px(90));
    column->addWidget(m_side, 1);
    m_work->addWidget(m_middle);
    m_work->addWidget(m_right);
    m_work->setStretchFactor(0, 1);
    m_work->setSizes({px(640), px(320)});
    m_middle->setSizes({px(500), px(270)});
    m_side->setSizes({px(640), px(150)});
    return m_work;
}

void KeyboardsPage::connectParts()
{
    m_actions->addTo(m_canvas->canvas());
    m_canvas->canvas()->setButtonActions(m_actions->ofButtons() + QList<QAction *>{m_menuButtonAction, m_commandsAction});
    const BotUser &me = m_session.me();
    const auto tellBot = [this](const BotUser &bot) { m_canvas->canvas()->setBot(number(bot.user.id), bot.user.name()); };
    tellBot(me);
    connect(&m_session, &Session::meChanged, this, tellBot);
    const auto edit = [this](DesignModel::Part part) {
        if (m_isNarrow)
            m_rightTabs->setCurrentIndex(0);
        m_inspector->edit(part);
    };
    connect(m_actions, &DesignActions::textEditAsked, this, [edit] { edit(DesignModel::Part::Text); });
    connect(&m_model, &DesignModel::editAsked, this, edit);
    connect(m_actions, &DesignActions::problemShown, this, [this] { m_canvas->canvas()->setFocus(); });
    connect(m_canvas->canvas(), &KeyboardCanvas::textEditAsked, m_actions, &DesignActions::textEditAsked);
    connect(m_canvas->canvas(), &KeyboardCanvas::messageEditAsked, this, &KeyboardsPage::editMessage);
    connect(m_canvas->canvas(), &KeyboardCanvas::buttonPressed, this, &KeyboardsPage::pressed);
    connect(m_code, &CodePane::copied, this, [this] { m_toast->say(tr("Copied.")); });
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int index) {
        if (!m_isLoading && !m_open.isEmpty() && int(m_model.design().kind) != index)
            m_model.setKind(Kind(index));
    });
    connect(m_name, &QAbstractButton::clicked, this, [this] { m_libraryPane->askForName(m_open); });
    connect(m_libraryButton, &QAbstractButton::clicked, this, &KeyboardsPage::showLibraryPopup);
    connect(m_libraryPane, &LibraryPane::openAsked, this, &KeyboardsPage::open);
    connect(m_libraryPane, &LibraryPane::newAsked, this, qOverload<Kind>(&KeyboardsPage::begin));
    connect(m_libraryPane, &LibraryPane::importAsked, this, &KeyboardsPage::askToImport);
    connect(m_libraryPane, &LibraryPane::templateChosen, this, &KeyboardsPage::askForTemplate);
    connect(m_libraryPane, &LibraryPane::escaped, this, [this] { m_canvas->canvas()->setFocus(); });
    connect(m_libraryPane, &LibraryPane::removed, this, [this](const QString &name) {
        if (!m_library.find(m_open))
            close();
        m_wasFlowRemoved = false;
        m_toast->say(tr("“%1” is deleted.").arg(name), tr("Undo"));
    });
    connect(m_toast, &Toast::undone, this, [this] {
        if (m_wasFlowRemoved)
            openFlow(m_flows.restore());
        else
            m_library.open(m_library.restore());
    });
    connect(m_rightTabs, &QTabBar::currentChanged, this, [this] { arrange(); });
    connect(&m_library, &KeyboardLibrary::failed, this, [this](const Error &error) { tellError(tr("The keyboards could not be kept."), error); });
}

//! Wide: library, canvas over code, inspector over problems. Narrow: the canvas, and one of the others beside it.
void KeyboardsPage::arrange()
{
    if (!m_columns)
        return;
    m_libraryButton->setVisible(m_isNarrow);
    m_rightTabs->setVisible(m_isNarrow);
    if (m_isNarrow && m_librarySwitch->parentWidget() == m_columns)
        m_librarySwitch->setParent(this), m_librarySwitch->hide();
    if (!m_isNarrow && m_librarySwitch->parentWidget() != m_columns) {
        m_columns->insertWidget(0, m_librarySwitch);
        m_librarySwitch->show();
    }
    m_librarySwitch->setMinimumWidth(px(224));
    m_flowBar->setNarrow(m_isNarrow);
    if (!m_isNarrow)
        m_columns->setSizes({px(232), px(960)});
    QSplitter *home = m_isNarrow ? m_side : m_middle;
    if (m_code->parentWidget() != home)
        home->addWidget(m_code);
    const int tab = m_isNarrow ? m_rightTabs->currentIndex() : -1;
    m_inspector->setVisible(tab <= 0);
    m_problems->setVisible(tab < 0 || tab == 1);
    m_code->setVisible(tab < 0 || tab == 2);
    fitBar();
}

//! Words where there is room for them; else the icons alone, at last those of the kinds too.
void KeyboardsPage::fitBar()
{
    if (!m_columns)
        return;
    const std::pair<Button *, QString> buttons[] = {{m_save, tr("Save")}, {m_tryButton, tr("Try in Sandbox")}, {m_replace, tr("Replace on message…")}};
    const auto kinds = kindNames();
    for (int step = 0; step < 3; ++step) {
        for (const auto &[button, name] : buttons) {
            button->setText(step == 0 && !m_isNarrow ? name : QString());
            button->setToolTip(button->text().isEmpty() ? name : QString());
            button->setAccessibleName(name);
        }
        for (int kind = 0; kind < kinds.size(); ++kind)
            m_kind->setSegmentText(kind, step < 2 ? kinds[kind].first : QString());
        m_kind->setMinimumWidth(m_kind->sizeHint().width());
        m_bar->layout()->invalidate();
        if (m_bar->layout()->minimumSize().width() <= width())
            return;
    }
}

void KeyboardsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitBar();
}

void KeyboardsPage::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    arrange();
}

void KeyboardsPage::showLibraryPopup()
{
    m_popup = new QFrame(this, Qt::Popup);
    m_popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(m_popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(m_librarySwitch);
    m_librarySwitch->show();
    m_popup->resize(px(264), std::min(px(480), height() - px(60)));
    const QWidget *button = m_librarySwitch->areFlowsShown() ? m_flowBar->libraryButton() : m_libraryButton;
    m_popup->move(button->mapToGlobal(QPoint(0, button->height() + px(2))));
    m_popup->installEventFilter(this);   // before it goes its list comes home
    m_popup->show();
    (m_librarySwitch->areFlowsShown() ? m_flowList->search() : m_libraryPane->search())->setFocus();
}

bool KeyboardsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_popup && event->type() == QEvent::Hide && m_librarySwitch->parentWidget() == m_popup) {
        m_librarySwitch->setParent(this);
        m_librarySwitch->hide();
    }
    return Page::eventFilter(watched, event);
}

void KeyboardsPage::focusFirst()
{
    if (m_librarySwitch->areFlowsShown())
        return m_openFlow.isEmpty() ? m_flowList->list()->setFocus() : m_flowPane->panes().first()->setFocus();
    if (m_open.isEmpty())
        m_libraryPane->list()->setFocus();
    else
        m_canvas->canvas()->setFocus();
}

void KeyboardsPage::focusSearch()
{
    if (m_isNarrow)
        showLibraryPopup();
    (m_librarySwitch->areFlowsShown() ? m_flowList->search() : m_libraryPane->search())->setFocus();
}

QList<QWidget *> KeyboardsPage::panes() const
{
    if (m_columns && m_librarySwitch->areFlowsShown())
        return QList<QWidget *>{m_flowList} + m_flowPane->panes();
    return m_columns ? QList<QWidget *>{m_libraryPane, m_canvas, m_code, m_inspector, m_problems} : QList<QWidget *>();
}

QList<QAction *> KeyboardsPage::menuActions() const
{
    return QList<QAction *>{m_saveAction, m_sendAction} + m_actions->all() + QList<QAction *>{m_menuButtonAction, m_commandsAction};
}

QString KeyboardsPage::helpText() const
{
    return tr("Design keyboards here and use them in messages. On the canvas arrows choose a button, Alt and an arrow move it, Ctrl+Return adds "
              "one to the right, Shift+Return a row below, F2 edits the text, F8 goes to the next problem. Drag buttons and rows with the mouse; "
              "Ctrl and Shift choose several.\n\nEverything is kept as you work. Save makes it the library's version, Undo goes back, also after a restart.\n\n"
              "Try in Sandbox sends the design to a simulated person: switch the grid handles off and press its buttons to see what the bot receives.\n\n"
              "Flows, above the library, say what follows on buttons and on what people write. The map shows their steps: arrows choose one, Return "
              "edits its text, F2 its name, Ctrl+Return adds one, + and - change the size. Drag from a button to a step to connect them. Press through it here, "
              "or run it in the Sandbox, where Botdesk then answers people as your bot would.");
}

QByteArray KeyboardsPage::saveState() const
{
    if (!m_columns || m_isNarrow)
        return m_state;   // a narrow window is arranged anew
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_canvas->saveState() << m_columns->saveState() << m_work->saveState() << m_middle->saveState()
           << m_side->saveState() << m_librarySwitch->areFlowsShown() << m_flowPane->splitter()->saveState();
    return state;
}

void KeyboardsPage::restoreState(const QByteArray &state)
{
    m_state = state;
    if (!m_columns || m_isNarrow)
        return;
    QByteArray canvas;
    QDataStream stream(state);
    stream >> canvas;
    m_canvas->restoreState(canvas);
    for (QSplitter *splitter : {m_columns, m_work, m_middle, m_side}) {
        QByteArray kept;
        stream >> kept;
        splitter->restoreState(kept);
    }
    bool flowsShown = false;
    QByteArray kept;
    stream >> flowsShown >> kept;   // nothing in what an earlier version kept
    m_flowPane->splitter()->restoreState(kept);
    showFlows(flowsShown);
}

} // namespace Botdesk
