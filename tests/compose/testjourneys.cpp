// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatpagetest.h"
#include "compose/attachmentcard.h"
#include "compose/attachmentstrip.h"
#include "compose/droparea.h"
#include "compose/messageedit.h"
#include "compose/texteditor.h"
#include "support/testmain.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QImage>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! From an opened chat to the simulated person's phone, once with the mouse and once without it.
class TestJourneys : public ChatPageTest
{
    Q_OBJECT
private slots:
    void init() { QVERIFY(openWorld()); }
    void cleanup() { closeWorld(); }
    void formatAndSendByMouse();
    void formatAndSendByKeyboard();
    void refusalAndMendByMouse();
    void refusalAndMendByKeyboard();
    void albumByMouse();
    void albumByKeyboard();

private:
    MessageEdit &edit() const { return *composer().text()->edit(); }
    AttachmentStrip &strip() const { return *composer().files(); }
    bool chooseByKeys(const QString &lastText);
    QAbstractButton *button(const QString &name) const;
    bool click(const QString &name);
    bool tabTo(const std::function<bool(QWidget *)> &isIt, Qt::Key key = Qt::Key_Tab);
    bool tabToEditor();
    QJsonObject lastOnPhone(qint64 person);
    QList<int> widthsOnPhone(qint64 person);
    QStringList pictures(const QList<int> &widths);

    QTemporaryDir m_folder;
};

//! From the list of chats, without the mouse.
bool TestJourneys::chooseByKeys(const QString &lastText)
{
    auto *list = m_world->page().list();
    const auto isListed = [&] { return list->model()->rowCount() > 0 && list->model()->rows()[0].conversation.preview.part(0) == lastText; };
    if (!QTest::qWaitFor(isListed, 10000))
        return false;
    list->list()->setFocus();
    QTest::keyClick(list->list(), Qt::Key_Home);
    QTest::keyClick(list->list(), Qt::Key_Return);
    return QTest::qWaitFor([&] { return shown().contains(lastText) && edit().hasFocus(); }, 10000);
}

QAbstractButton *TestJourneys::button(const QString &name) const
{
    for (auto *button : composer().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
            return button;
    }
    return nullptr;
}

bool TestJourneys::click(const QString &name)
{
    QAbstractButton *found = button(name);
    if (!found || !found->isEnabled())
        return false;
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

bool TestJourneys::tabTo(const std::function<bool(QWidget *)> &isIt, Qt::Key key)
{
    for (int presses = 0; presses < 60; ++presses) {
        if (QWidget *now = QApplication::focusWidget(); now && isIt(now))
            return true;
        QTest::keyClick(QApplication::focusWidget(), key);
    }
    return false;
}

bool TestJourneys::tabToEditor()
{
    return tabTo([this](QWidget *widget) { return widget == &edit(); }, Qt::Key_Backtab);
}

QJsonObject TestJourneys::lastOnPhone(qint64 person)
{
    return m_world->control("GET", u"chats/%1/messages"_s.arg(person))[u"messages"_s].toArray().last().toObject();
}

QList<int> TestJourneys::widthsOnPhone(qint64 person)
{
    QList<int> widths;
    for (const QJsonValue message : m_world->control("GET", u"chats/%1/messages"_s.arg(person))[u"messages"_s].toArray()) {
        if (message[u"photo"_s].isArray())
            widths += message[u"photo"_s].toArray().last()[u"width"_s].toInt();
    }
    return widths;
}

//! Each of a width that tells it from the others on the phone.
QStringList TestJourneys::pictures(const QList<int> &widths)
{
    QStringList paths;
    for (const int width : widths) {
        QImage image(width, 30, QImage::Format_RGB32);
        image.fill(Qt::blue);
        paths += m_folder.filePath(u"%1.png"_s.arg(width));
        if (!image.save(paths.last()))
            qFatal("no picture");
    }
    return paths;
}

void TestJourneys::formatAndSendByMouse()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    QTest::mouseClick(edit().viewport(), Qt::LeftButton, {}, {20, 8});
    QTest::keyClicks(&edit(), u"refund approved"_s);
    // A double-click chooses the second word, a button makes it bold.
    QTextCursor cursor = edit().textCursor();
    cursor.setPosition(10);
    QTest::mouseDClick(edit().viewport(), Qt::LeftButton, {}, edit().cursorRect(cursor).center());
    QCOMPARE(edit().textCursor().selectedText(), u"approved"_s);
    QVERIFY(click(u"Bold"_s));
    QVERIFY(edit().isFormatted(EntityType::Bold));
    QVERIFY(click(u"Send"_s));
    QTRY_VERIFY(sentRow(u"refund approved"_s));
    const QJsonArray entities = lastOnPhone(alice)[u"entities"_s].toArray();
    QCOMPARE(entities.size(), 1);
    QCOMPARE(entities[0][u"type"_s].toString(), u"bold"_s);
    QCOMPARE(entities[0][u"offset"_s].toInt(), 7);
    QCOMPARE(entities[0][u"length"_s].toInt(), 8);
    QVERIFY(composer().isEmpty());
}

void TestJourneys::formatAndSendByKeyboard()
{
    const qint64 alice = m_world->person(u"Alice"_s);
    m_world->says(alice, u"Hello"_s);
    QVERIFY(chooseByKeys(u"Hello"_s));
    QTest::keyClicks(&edit(), u"refund approved"_s);
    QTest::keyClick(&edit(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(&edit(), Qt::Key_I, Qt::ControlModifier);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_VERIFY(sentRow(u"refund approved"_s));
    const QJsonArray entities = lastOnPhone(alice)[u"entities"_s].toArray();
    QCOMPARE(entities.size(), 1);
    QCOMPARE(entities[0][u"type"_s].toString(), u"italic"_s);
    QCOMPARE(entities[0][u"offset"_s].toInt(), 7);
    QVERIFY(edit().hasFocus());   // for the next one
}

void TestJourneys::refusalAndMendByMouse()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    QVERIFY(click(u"MarkdownV2"_s));
    QTest::keyClicks(&edit(), u"*18.40* off!"_s);
    QVERIFY(!click(u"Send"_s));   // the server would refuse it
    QCOMPARE(edit().extraSelections().size(), 2);
    QVERIFY(click(u"Escape both"_s));
    QCOMPARE(edit().content().text, u"*18\\.40* off\\!"_s);
    QVERIFY(edit().extraSelections().isEmpty());
    QVERIFY(!button(u"Escape both"_s));
    QVERIFY(click(u"Send"_s));
    QTRY_VERIFY(sentRow(u"18.40 off!"_s));
    QCOMPARE(lastOnPhone(alice)[u"text"_s].toString(), u"18.40 off!"_s);
}

void TestJourneys::refusalAndMendByKeyboard()
{
    const qint64 alice = m_world->person(u"Alice"_s);
    m_world->says(alice, u"Hello"_s);
    QVERIFY(chooseByKeys(u"Hello"_s));
    const auto isMode = [](QWidget *widget) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        return button && (button->text() == "Formatted"_L1 || button->text() == "HTML"_L1);   // the ends of the choice
    };
    QVERIFY(tabTo(isMode, Qt::Key_Backtab));
    for (int presses = 0; presses < 3 && edit().mode() != TextMode::MarkdownV2; ++presses) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        const auto *now = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        if (now && now->text() == "MarkdownV2"_L1)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    }
    QCOMPARE(edit().mode(), TextMode::MarkdownV2);
    if (!edit().hasFocus())
        QVERIFY(tabTo([this](QWidget *widget) { return widget == &edit(); }));
    const auto before = m_world->phone(alice).size();
    QTest::keyClicks(&edit(), u"*18.40* off!"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QCOMPARE(m_world->phone(alice).size(), before);   // nothing has left
    QVERIFY(tabTo([](QWidget *widget) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        return button && button->text() == "Escape both"_L1;
    }));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(edit().content().text, u"*18\\.40* off\\!"_s);
    if (!edit().hasFocus())
        QVERIFY(tabToEditor());
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_VERIFY(sentRow(u"18.40 off!"_s));
    QCOMPARE(lastOnPhone(alice)[u"text"_s].toString(), u"18.40 off!"_s);
}

void TestJourneys::albumByMouse()
{
    const qint64 alice = openAlice(u"Hello"_s);
    QVERIFY(alice);
    // Out of a file manager, over the conversation.
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : pictures({10, 20, 30}))
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QWidget *pane = m_world->page().chat();
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(pane, &enter);
    QVERIFY(enter.isAccepted());
    auto *area = pane->findChild<DropArea *>();
    QVERIFY(area && area->isVisible());
    QDropEvent let(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(area, &let);
    QCOMPARE(strip().cards().size(), 3);

    // The first one is taken to the last place.
    AttachmentCard &first = *strip().cards().first();
    const QPoint take(first.width() / 4, first.height() / 2);
    const QPoint way = strip().cards().last()->pos() - first.pos();
    const QPoint from = first.mapToGlobal(take);
    QTest::mousePress(&first, Qt::LeftButton, {}, take);
    for (int step = 1; step <= 4; ++step) {
        QMouseEvent move(QEvent::MouseMove, QPointF(take), QPointF(from + way * step / 4), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&first, &move);
    }
    QTest::mouseRelease(&first, Qt::LeftButton, {}, take);
    QVERIFY(click(u"Send"_s));
    QTRY_COMPARE(widthsOnPhone(alice), (QList<int>{20, 30, 10}));
    // One bubble, with all of them.
    QTRY_COMPARE(view().chat()->rows().last().partCount(), 3);
    QVERIFY(!strip().isVisible());
}

void TestJourneys::albumByKeyboard()
{
    const qint64 alice = m_world->person(u"Alice"_s);
    m_world->says(alice, u"Hello"_s);
    QVERIFY(chooseByKeys(u"Hello"_s));
    auto *data = new QMimeData;
    QList<QUrl> urls;
    for (const QString &path : pictures({10, 20, 30}))
        urls += QUrl::fromLocalFile(path);
    data->setUrls(urls);
    QApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&edit(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(strip().cards().size(), 3);
    QVERIFY(tabTo([this](QWidget *widget) { return widget == strip().cards().last(); }, Qt::Key_Backtab));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left, Qt::AltModifier);
    QVERIFY(tabTo([this](QWidget *widget) { return widget == &edit(); }));
    QTest::keyClicks(&edit(), u"Three mugs"_s);
    QTest::keyClick(&edit(), Qt::Key_Return);
    QTRY_COMPARE(widthsOnPhone(alice), (QList<int>{30, 10, 20}));
    QTRY_VERIFY(sentRow(u"Three mugs"_s));
    QCOMPARE(sentRow(u"Three mugs"_s)->partCount(), 3);
    QVERIFY(edit().hasFocus());
}

BOTDESK_TEST(TestJourneys)
#include "testjourneys.moc"
