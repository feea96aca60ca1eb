// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/keyboardchoice.h"
#include "keyboard/flowrun.h"
#include "keyboard/keyboardlibrary.h"
#include "session/session.h"
#include "widgets/page.h"

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace Botdesk {

class Banner;
class Button;
class CanvasPane;
class CodePane;
class DesignActions;
class EmptyState;
class FlowActions;
class FlowBar;
class FlowButtonPart;
class FlowListPane;
class FlowPane;
class Inspector;
class Label;
class LibraryPane;
class LibrarySwitch;
class ProblemsPane;
class SandboxHost;
class SandboxTry;
class SegmentedControl;
class Tag;
class Toast;
class ToolButton;
struct BotChange;
struct StartingPoint;

//! The page "Keyboards": the library, the design that is open, and what is done with it.
//!
//! What is edited is kept at once; Save makes it what the library holds, and leaves a way back.
class KeyboardsPage final : public Page
{
    Q_OBJECT
public:
    explicit KeyboardsPage(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it
    ~KeyboardsPage() override;

    bool prepareMore() override;
    QString title() const override { return tr("Keyboards"); }
    QString iconName() const override { return QStringLiteral("keyboards"); }
    QString helpText() const override;
    void focusFirst() override;
    void focusSearch() override;
    void setNarrow(bool narrow) override;
    QList<QWidget *> panes() const override;
    QList<QAction *> menuActions() const override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

    KeyboardLibrary &library() { return m_library; }
    DesignModel &model() { return m_model; }
    CanvasPane *canvas() const { return m_canvas; }
    FlowLibrary &flows() { return m_flows; }
    FlowModel &flowModel() { return m_flowModel; }
    FlowPane *flowPane() const { return m_flowPane; }
    void showFlows(bool on);                                        //!< in place of the keyboards

    //! Puts @p markup into the library under @p name, and opens it.
    void take(const ReplyMarkup &markup, const QString &name, const FormattedText &message = {});
    void open(const QString &id) { m_library.open(id); }
    void begin() { begin(KeyboardDesign::Kind::Inline); }           //!< a new inline keyboard
    //! The one of the library that is called so and is the same, else a new one.
    void edit(const QJsonObject &markup, const QString &name, const FormattedText &message = {});
    QList<NamedKeyboard> forMessages() const;                       //!< what the composer offers
    //! Sends the design to a chat of the Sandbox, of the kind that it is judged for; presses are real there. Both outlive the page or end it.
    void tryIn(Session &sandboxSession, SandboxHost &host);
    //! What runs in the Sandbox is shown. Both may end before the page.
    void watchFlowsIn(Session &sandboxSession, SandboxHost &host) { m_flowRun.attach(sandboxSession, &host); }
    void runFlowIn(Session &sandboxSession, SandboxHost &host);     //!< the open flow, until it is stopped; the same

    void apply(const BotChange &change);                            //!< the answer to botChangeWanted()

signals:
    //! Changes what everybody sees of the bot: answer with apply() when the operator has been asked, where that is due.
    void botChangeWanted(const Botdesk::BotChange &change);
    void flowRunWanted();        //!< answer with runFlowIn()
    void sandboxTryWanted();     //!< answer with tryIn()
    void sandboxWanted();        //!< the Sandbox's page, to see the phone

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeParts();
    void build();
    QWidget *makeBar();
    QWidget *makeWork();
    void connectParts();
    void arrange();
    void fitBar();
    void showLibraryPopup();
    // The design that is open.
    void load(const QString &id);
    void close();
    void keep();
    void refreshBar();
    void begin(const QString &name, const KeyboardDesign &design);
    void begin(KeyboardDesign::Kind kind);
    void save();
    void editMessage();
    // What is done with it.
    void askToSend();
    void askToReplace();
    void replace(const ConversationKey &conversation, MessageId message);
    void askToImport();
    void askForTemplate(const StartingPoint &point);
    void askForMenuButton();
    void askForCommands();
    void enableUses();
    void pressed(KeyboardCell cell);
    void tellError(const QString &what, const Error &error);
    void endTrying();
    // Flows.
    void buildFlows();
    void connectFlows();
    void refreshFlows();
    void loadFlow(const QString &id);
    void takeFlowKeyboards(const QString &id);
    void followFlowKeyboards(const QString &id);
    void bringKeyboards(const QMap<QString, ReplyMarkup> &keyboards);
    void beginFlow();
    void makeFlowOf(const QString &keyboard);
    void openFlow(const QString &id);
    void swapActions();

    Session &m_session;
    KeyboardLibrary m_library;
    DesignModel m_model;
    QString m_open;                        // id of what is open
    bool m_isLoading = false;
    bool m_isNarrow = false;
    QByteArray m_state;
    DesignActions *m_actions;
    QAction *m_saveAction;
    QAction *m_sendAction;
    QAction *m_menuButtonAction;
    QAction *m_commandsAction;
    SandboxTry *m_try = nullptr;
    FlowLibrary m_flows;
    FlowModel m_flowModel;
    FlowRun m_flowRun;
    FlowActions *m_flowActions;
    QString m_openFlow;                    // id of the one in m_flowModel
    bool m_wasFlowRemoved = false;         // not a keyboard: what Undo of the toast brings back
    // Null until prepareMore().
    Banner *m_banner = nullptr;
    Toast *m_toast = nullptr;
    QWidget *m_bar = nullptr;
    Label *m_title = nullptr;              // where nothing is open
    Button *m_name = nullptr;
    Tag *m_edited = nullptr;
    SegmentedControl *m_kind = nullptr;
    ToolButton *m_libraryButton = nullptr;
    QList<QWidget *> m_forOpen;            // of the bar: only with a design
    Button *m_save = nullptr;
    Button *m_tryButton = nullptr;
    Button *m_replace = nullptr;
    LibrarySwitch *m_librarySwitch = nullptr;
    LibraryPane *m_libraryPane = nullptr;
    FlowListPane *m_flowList = nullptr;
    FlowBar *m_flowBar = nullptr;
    FlowPane *m_flowPane = nullptr;
    FlowButtonPart *m_flowPart = nullptr;
    QPointer<QWidget> m_popup;             // that holds the library in a narrow window
    QSplitter *m_columns = nullptr;
    QSplitter *m_work = nullptr;           // canvas and code, and what stands beside them
    QSplitter *m_middle = nullptr;
    QSplitter *m_side = nullptr;
    QWidget *m_right = nullptr;
    QTabBar *m_rightTabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    EmptyState *m_empty = nullptr;
    CanvasPane *m_canvas = nullptr;
    CodePane *m_code = nullptr;
    Inspector *m_inspector = nullptr;
    ProblemsPane *m_problems = nullptr;
};

} // namespace Botdesk
