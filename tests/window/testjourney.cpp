// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatdelegate.h"
#include "chat/chatview.h"
#include "compose/composer.h"
#include "compose/growingedit.h"
#include "sandbox/phone.h"
#include "sandbox/sandboxpage.h"
#include "settings/settings.h"
#include "support/testmain.h"
#include "updates/updatelistmodel.h"
#include "updates/updateview.h"
#include "widgets/keyboardpainter.h"
#include "window/botview.h"
#include "window/desk.h"
#include "window/firstrunpage.h"
#include "window/rail.h"
#include "window/railbutton.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20000;   // ms

const QString Asked = u"Two of the mugs are broken"_s;
const QString Replied = u"Sorry about that!"_s;
const QString Offered = u"What should we do?"_s;
const QString Answered = u"Refund of 18.40 started"_s;
const QString Corrected = u"Refund, or four new mugs?"_s;

//! What an operator does on the way, with one kind of hand. Nothing here calls what the widgets do themselves.
class Hand
{
public:
    explicit Hand(Desk &desk)
        : desk(desk)
    {
    }
    virtual ~Hand() = default;

    virtual void startTheSandbox() = 0;
    virtual void open(const QString &page) = 0;
    virtual void writeOnThePhone(const QString &text) = 0;
    virtual void openTheLastUpdatesChat() = 0;
    virtual void writeInTheChat(const QString &text) = 0;
    virtual void pressOnThePhone(const QString &button) = 0;
    virtual void openTheAnswer() = 0;
    virtual void answer(const QString &text) = 0;
    virtual void editTheLastMessage(const QString &text) = 0;

protected:
    template <typename T>
    T &seen() const   //!< the one of its kind that is on the screen
    {
        for (T *widget : desk.window().findChildren<T *>()) {
            if (widget->isVisible())
                return *widget;
        }
        qFatal("there is no visible %s", T::staticMetaObject.className());
    }

    Desk &desk;
};

//! Keys only, and only to whoever has the focus.
class Keys final : public Hand
{
public:
    using Hand::Hand;

    void startTheSandbox() override { press(Qt::Key_Space); }
    void open(const QString &page) override
    {
        const auto &pages = desk.window().pages();
        for (int i = 0; i < pages.size(); ++i) {
            if (pages[i]->title() == page)
                return press(Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        }
        QFAIL(qPrintable(u"there is no page "_s + page));
    }
    void writeOnThePhone(const QString &text) override
    {
        type(text);
        press(Qt::Key_Return);
    }
    void openTheLastUpdatesChat() override
    {
        press(Qt::Key_End);
        press(Qt::Key_Return);
    }
    void writeInTheChat(const QString &text) override
    {
        press(Qt::Key_M, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
    }
    void pressOnThePhone(const QString &button) override
    {
        press(Qt::Key_Backtab);
        const QWidget *messages = QApplication::focusWidget();
        for (int i = 0; i < 10 && !messages->accessibleDescription().contains(button); ++i)
            press(Qt::Key_Up);
        QVERIFY(messages->accessibleDescription().contains(button));
        press(Qt::Key_Space);
    }
    void openTheAnswer() override
    {
        press(Qt::Key_F6);
        press(Qt::Key_End);
        press(Qt::Key_Return);
    }
    void answer(const QString &text) override
    {
        type(text);
        const auto isOnAnswer = [] {
            const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
            return button && QString(button->text()).remove(u'&') == u"Answer"_s;
        };
        for (int i = 0; i < 12 && !isOnAnswer(); ++i)
            press(Qt::Key_Tab);
        QVERIFY(isOnAnswer());
        press(Qt::Key_Space);
    }
    void editTheLastMessage(const QString &text) override
    {
        press(Qt::Key_M, Qt::ControlModifier);
        press(Qt::Key_Up);
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
    }

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text)
    {
        QVERIFY(QApplication::focusWidget());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
};

//! The mouse for everything but the letters themselves.
class Mouse final : public Hand
{
public:
    using Hand::Hand;

    void startTheSandbox() override { click(u"Start with the Sandbox"_s); }
    void open(const QString &page) override
    {
        for (auto *entry : desk.window().rail().findChildren<RailButton *>()) {
            if (entry->text() == page)
                return QTest::mouseClick(entry, Qt::LeftButton);
        }
        QFAIL(qPrintable(u"there is no page "_s + page));
    }
    void writeOnThePhone(const QString &text) override
    {
        Phone &phone = seen<Phone>();
        QTest::mouseClick(phone.field(), Qt::LeftButton);
        QTest::keyClicks(phone.field(), text);
        click(u"Send"_s, &phone);
    }
    void openTheLastUpdatesChat() override
    {
        auto &table = seen<UpdateView>();
        const QModelIndex last = table.model()->index(table.model()->rowCount() - 1, UpdateListModel::SummaryColumn);
        const QPoint there = table.visualRect(last).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, there);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, there);
    }
    void writeInTheChat(const QString &text) override
    {
        Composer &composer = seen<Composer>();
        QTest::mouseClick(composer.editor()->viewport(), Qt::LeftButton);
        QTest::keyClicks(composer.editor(), text);
        click(composerButton(), &composer);
    }
    void pressOnThePhone(const QString &button) override
    {
        const PhoneChat &messages = *seen<Phone>().messages();
        const qsizetype last = messages.messages().size() - 1;
        const auto &row = messages.messages().at(last).keyboard.at(0);
        for (int column = 0; column < row.size(); ++column) {
            if (row[column].text == button)
                return QTest::mouseClick(messages.viewport(), Qt::LeftButton, {}, messages.buttonRect(last, {0, column}).center());
        }
        QFAIL("there is no such button");
    }
    void openTheAnswer() override
    {
        ChatView &view = seen<ChatView>();
        const QRect strip = view.visualRect(view.model()->index(view.model()->rowCount() - 1, 0));
        for (int x = strip.right(); x > strip.left(); x -= 6) {
            const QPoint at(x, strip.center().y());
            const ChatHit hit = static_cast<ChatDelegate *>(view.itemDelegate())->hitAt(view.indexAt(at), at - strip.topLeft());
            if (hit.action == RowAction::Answer)
                return QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
        }
        QFAIL("nothing offers an answer");
    }
    void answer(const QString &text) override
    {
        QWidget *dialog = QApplication::activeModalWidget();
        auto *field = dialog->findChild<QPlainTextEdit *>();
        QTest::mouseClick(field->viewport(), Qt::LeftButton);
        QTest::keyClicks(field, text);
        click(u"Answer"_s, dialog);
    }
    void editTheLastMessage(const QString &text) override
    {
        ChatView &view = seen<ChatView>();
        for (int row = view.model()->rowCount() - 1; row >= 0; --row) {
            const QModelIndex index = view.model()->index(row, 0);
            if (!index.data(Qt::AccessibleTextRole).toString().contains(Offered))
                continue;
            view.scrollTo(index);
            // What the right button brings; QTest's own clicks bring none.
            const QPoint at(view.visualRect(index).right() - 60, view.visualRect(index).top() + 20);
            QTimer::singleShot(0, &view, [] { chooseInMenu(u"Edit"_s); });
            QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.viewport()->mapToGlobal(at));
            QApplication::sendEvent(view.viewport(), &event);
            break;
        }
        QTRY_VERIFY(seen<Composer>().isEditing());
        auto *editor = seen<Composer>().editor();
        QCOMPARE(editor->toPlainText(), Offered);
        const QPoint inText = editor->viewport()->rect().topLeft() + QPoint(20, 10);
        QTest::mouseDClick(editor->viewport(), Qt::LeftButton, {}, inText);   // a third click takes the whole line
        QTest::mouseClick(editor->viewport(), Qt::LeftButton, {}, inText);
        QTest::keyClicks(editor, text);
        click(composerButton(), &seen<Composer>());
    }

private:
    void click(const QString &text, const QWidget *in = nullptr)
    {
        const QWidget *root = in ? in : &desk.window();
        for (auto *button : root->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && (QString(button->text()).remove(u'&') == text || button->accessibleName() == text))
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        QFAIL(qPrintable(u"there is no button "_s + text));
    }
    QString composerButton() { return seen<Composer>().isEditing() ? u"Save"_s : u"Send"_s; }
    static void chooseInMenu(const QString &text)
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
        menu->close();
    }
};

} // namespace

//! First run → a message from a person → reply → press → answer → edit: the whole program but main(), as a person sees it.
class TestJourney : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void fromFirstRunToAnEdit_data();
    void fromFirstRunToAnEdit();

private:
    void walk(Hand &hand, Desk &desk);
    template <typename View>
    static bool isShown(Desk &desk, const QString &text);
    static bool isInTheChat(Desk &desk, const QString &text) { return isShown<ChatView>(desk, text); }
    static QStringList onThePhone(const Desk &desk);
    static bool isSaid(const Desk &desk, const QString &text);
    static void offerButtons(Desk &desk);
};

//! In the part of the list that can be seen.
template <typename View>
bool TestJourney::isShown(Desk &desk, const QString &text)
{
    const auto *view = desk.window().findChild<View *>();
    if (!view || !view->isVisible())
        return false;
    for (int row = view->model()->rowCount() - 1; row >= 0; --row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QModelIndex index = view->model()->index(row, column);
            const bool says = index.data().toString().contains(text) || index.data(Qt::AccessibleTextRole).toString().contains(text);
            if (says && view->viewport()->rect().intersects(view->visualRect(index)))
                return true;
        }
    }
    return false;
}

QStringList TestJourney::onThePhone(const Desk &desk)
{
    QStringList texts;
    for (const auto *phone : const_cast<Desk &>(desk).window().findChildren<Phone *>()) {
        if (!phone->isVisible())
            continue;
        for (const PhoneMessage &message : phone->messages()->messages())
            texts += message.bubble.text;
    }
    return texts;
}

bool TestJourney::isSaid(const Desk &desk, const QString &text)
{
    const auto labels = const_cast<Desk &>(desk).window().findChildren<QLabel *>();
    return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
}

//! The bot's own program asks with two buttons: the window does not make keyboards.
void TestJourney::offerButtons(Desk &desk)
{
    const qint64 person = desk.window().findChild<Phone *>()->person();
    const QJsonArray row{QJsonObject{{u"text"_s, u"Refund"_s}, {u"callback_data"_s, u"refund:1"_s}},
                         QJsonObject{{u"text"_s, u"Replace"_s}, {u"callback_data"_s, u"replace:1"_s}}};
    const auto sent = desk.current()->session().call(u"sendMessage"_s,
        QJsonObject{{u"chat_id"_s, person}, {u"text"_s, Offered}, {u"reply_markup"_s, QJsonObject{{u"inline_keyboard"_s, QJsonArray{QJsonValue(row)}}}}});
    QTRY_VERIFY(sent.isFinished());
    QVERIFY(sent.result());
}

void TestJourney::walk(Hand &hand, Desk &desk)
{
    QTRY_VERIFY(qobject_cast<FirstRunPage *>(desk.window().currentPage()));
    hand.startTheSandbox();
    QTRY_VERIFY_WITH_TIMEOUT(desk.current(), Patience);
    QTRY_COMPARE(desk.window().currentPage()->title(), u"Updates"_s);

    hand.open(u"Sandbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!onThePhone(desk).isEmpty(), Patience);
    hand.writeOnThePhone(Asked);
    QTRY_VERIFY(onThePhone(desk).contains(Asked));
    hand.open(u"Updates"_s);
    QTRY_VERIFY_WITH_TIMEOUT(isShown<UpdateView>(desk, Asked), Patience);

    hand.openTheLastUpdatesChat();
    QTRY_COMPARE(desk.window().currentPage()->title(), u"Chats"_s);
    QTRY_VERIFY(isInTheChat(desk, Asked));
    hand.writeInTheChat(Replied);
    QTRY_VERIFY(isInTheChat(desk, Replied));
    hand.open(u"Sandbox"_s);
    QTRY_VERIFY(onThePhone(desk).contains(Replied));

    offerButtons(desk);
    QTRY_VERIFY(onThePhone(desk).contains(Offered));
    hand.pressOnThePhone(u"Refund"_s);
    hand.open(u"Chats"_s);
    QTRY_VERIFY(isInTheChat(desk, u"refund:1, not answered"_s));
    hand.openTheAnswer();
    QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeWindow() == QApplication::activeModalWidget());
    hand.answer(Answered);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    desk.window().activateWindow();   // a window manager does so when a dialog closes; the offscreen platform has none
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    QTRY_VERIFY(isInTheChat(desk, u"refund:1, answered"_s));
    hand.open(u"Sandbox"_s);
    QTRY_VERIFY(isSaid(desk, Answered));

    hand.open(u"Chats"_s);
    hand.editTheLastMessage(Corrected);
    QTRY_VERIFY(isInTheChat(desk, Corrected));
    hand.open(u"Sandbox"_s);
    QTRY_VERIFY(onThePhone(desk).contains(Corrected));
    QVERIFY(!onThePhone(desk).contains(Offered));
    const auto *phone = desk.window().findChild<Phone *>();
    QCOMPARE(phone->messages()->messages().last().keyboard.size(), 1);   // an edit of the text leaves the buttons
    QVERIFY(phone->messages()->messages().last().bubble.meta.startsWith("edited"_L1));
}

void TestJourney::fromFirstRunToAnEdit_data()
{
    QTest::addColumn<bool>("byKeys");
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("by keyboard alone, light") << true << Theme::Mode::Light;
    QTest::newRow("by keyboard alone, dark") << true << Theme::Mode::Dark;
    QTest::newRow("by mouse, light") << false << Theme::Mode::Light;
    QTest::newRow("by mouse, dark") << false << Theme::Mode::Dark;
}

void TestJourney::fromFirstRunToAnEdit()
{
    QFETCH(bool, byKeys);
    QFETCH(Theme::Mode, mode);
    const QTemporaryDir folder;
    qputenv("XDG_STATE_HOME", folder.filePath(u"state"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", folder.path().toUtf8());
    Theme theme;
    theme.setMode(mode);
    Settings settings(folder.filePath(u"botdesk.ini"_s));
    Workspace workspace(folder.filePath(u"data"_s));
    Desk desk(workspace, settings, theme);
    desk.window().resize(1440, 900);
    desk.window().show();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
    desk.start({});
    std::unique_ptr<Hand> hand;
    if (byKeys)
        hand = std::make_unique<Keys>(desk);
    else
        hand = std::make_unique<Mouse>(desk);
    walk(*hand, desk);
}

BOTDESK_TEST(TestJourney)
#include "testjourney.moc"
