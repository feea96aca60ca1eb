// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "broadcast/broadcastlist.h"
#include "broadcasthands.h"
#include "compose/attachmenu.h"
#include "compose/attachmentcard.h"
#include "compose/keyboardchoice.h"
#include "support/testmain.h"
#include "widgets/button.h"

#include <QFile>
#include <QMenu>
#include <QTableView>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Files, keyboards and other contents for many, by an operator's hands, to people of the Sandbox.
class TestBroadcastContents : public QObject, private BroadcastHands
{
    Q_OBJECT
private slots:
    void init() { open(); }
    void cleanup() { close(); }
    void aFileAndAKeyboardGoToEverybody();
    void everyKindOfFileGoesOnByItsName_data();
    void everyKindOfFileGoesOnByItsName();
    void aFileThatIsGonePausesAndSaysWhich();
    void anAlbumTakesNoKeyboard();
    void aDieGoesToEverybody();
    void aButtonThatTheServerRefusesLeavesItsRowOut();
};

void TestBroadcastContents::aFileAndAKeyboardGoToEverybody()
{
    const QList<qint64> people = makePeople(4);
    m_window->setKeyboards({{u"Order"_s, u"inline · 1 row"_s,
                             {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"Where is {order}?"_s}, {u"callback_data"_s, u"where:{order}"_s}},
                                                                                     QJsonObject{{u"text"_s, u"Open"_s}, {u"url"_s, u"https://shop.example/{order}"_s}}})}}}}});
    const QString table = m_ground->folder.filePath(u"orders.csv"_s);
    {
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("chat_id,order\n");
        for (int i = 0; i < 4; ++i)
            file.write(u"%1,A %2\n"_s.arg(people[i]).arg(i).toUtf8());
    }
    QVERIFY(click(u"New…"_s));
    m_window->assistant()->recipients()->readFile(table);
    QTRY_COMPARE(m_window->assistant()->recipients()->list().recipients.size(), 4);
    QVERIFY(click(u"Next"_s));
    pasteFiles({u"mug.png"_s});
    QTRY_VERIFY(canClick(u"Next"_s));   // a file needs no text
    write(u"Order {order}"_s);
    QMenu *menu = m_window->assistant()->message()->keyboard()->button()->menu();
    emit menu->aboutToShow();
    QVERIFY(!menu->actions().isEmpty());
    QCOMPARE(menu->actions().first()->text(), u"Order · inline · 1 row"_s);
    menu->actions().first()->trigger();
    QVERIFY(m_window->assistant()->message()->keyboard()->chip()->isVisible());
    QVERIFY(click(u"Next"_s));
    QTRY_VERIFY(canClick(u"Send to 4…"_s));
    m_window->assistant()->review()->findChild<QTableView *>()->selectRow(2);
    QVERIFY(shows(u"Where is A 2? → where:A 2"_s));
    QVERIFY(shows(u"Open → https://shop.example/A%202"_s));
    QVERIFY(click(u"Send to 4…"_s));
    QTRY_VERIFY(shows(u"4 of 4 sent"_s));
    QSet<QString> files;
    for (int i = 0; i < 4; ++i) {
        const QJsonObject message = onPhone(people[i], u"photo"_s);
        QCOMPARE(message["caption"_L1].toString(), u"Order A %1"_s.arg(i));
        QCOMPARE(message["reply_markup"_L1]["inline_keyboard"_L1][0][0]["callback_data"_L1].toString(), u"where:A %1"_s.arg(i));
        files += message["photo"_L1].toArray().last()["file_unique_id"_L1].toString();
    }
    QCOMPARE(files.size(), 1);   // the one that was uploaded
    // The message can be used again: with its files as they were chosen.
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(click(u"Use the message again…"_s));
    QCOMPARE(m_window->assistant()->message()->files()->attachments().value(0).name(), u"mug.png"_s);
    QVERIFY(!m_window->assistant()->message()->keyboard()->markup().isEmpty());
}

void TestBroadcastContents::everyKindOfFileGoesOnByItsName_data()
{
    QTest::addColumn<AttachmentKind>("kind");
    for (int i = 0; i < AttachmentKindCount; ++i)
        QTest::newRow(qPrintable(attachmentKindName(AttachmentKind(i)))) << AttachmentKind(i);
}

void TestBroadcastContents::everyKindOfFileGoesOnByItsName()
{
    QFETCH(AttachmentKind, kind);
    const QList<qint64> people = makePeople(3);
    beginFor(people);
    pasteFiles({u"file.png"_s});
    auto *message = m_window->assistant()->message();
    Draft draft = message->draft();
    draft.attachments[0].kind = kind;   // as its card's menu does
    message->fill(u"News"_s, draft);
    QVERIFY(click(u"Next"_s));
    QVERIFY(click(u"Send to 3…"_s));
    QTRY_VERIFY(shows(u"done"_s));
    QVERIFY(shows(u"3 of 3 sent"_s));
    QSet<QString> files;
    for (const qint64 person : people) {
        const QJsonValue file = onPhone(person, attachmentKindName(kind))[attachmentKindName(kind)];
        files += (file.isArray() ? file.toArray().last() : file)["file_unique_id"_L1].toString();
    }
    QCOMPARE(files.size(), 1);
    QVERIFY(!files.contains(QString()));
}

void TestBroadcastContents::aFileThatIsGonePausesAndSaysWhich()
{
    const QList<qint64> people = makePeople(2);
    m_saysYes = false;
    beginFor(people);
    pasteFiles({u"mug.png"_s});
    QVERIFY(click(u"Next"_s));
    QVERIFY(click(u"Send to 2…"_s));
    QTRY_VERIFY(shows(u"not started"_s));
    const QString path = m_ground->folder.filePath(u"mug.png"_s);
    QVERIFY(QFile::rename(path, path + u".away"_s));
    m_saysYes = true;
    QVERIFY(click(u"Start…"_s));
    QTRY_VERIFY(shows(u"paused"_s));
    QTRY_VERIFY(shows(u"This file is not there, cannot be read, or is too large: "_s + path));
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QVERIFY(click(u"Go on"_s));
    QTRY_VERIFY(shows(u"2 of 2 sent"_s));
}

void TestBroadcastContents::anAlbumTakesNoKeyboard()
{
    const QList<qint64> people = makePeople(2);
    beginFor(people);
    pasteFiles({u"1.png"_s, u"2.png"_s});
    QTRY_VERIFY(canClick(u"Next"_s));
    auto *message = m_window->assistant()->message();
    message->keyboard()->setKeyboards({{u"Yes"_s, u"inline · 1 row"_s, {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"Yes"_s}, {u"callback_data"_s, u"y"_s}}})}}}}});
    QMenu *menu = message->keyboard()->button()->menu();
    emit menu->aboutToShow();
    menu->actions().first()->trigger();
    QVERIFY(!canClick(u"Next"_s));
    QVERIFY(shows(u"The files cannot be sent as they are."_s));
    for (auto *each : message->keyboard()->chip()->findChildren<QAbstractButton *>()) {
        if (each->accessibleName() == "Send without the keyboard"_L1)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QVERIFY(click(u"Next"_s));
    QVERIFY(click(u"Send to 2…"_s));
    QTRY_VERIFY(shows(u"2 of 2 sent"_s));
    for (const qint64 person : people) {
        const QJsonArray all = m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(person))["messages"_L1].toArray();
        QCOMPARE(std::count_if(all.begin(), all.end(), [](const QJsonValue &each) { return each["photo"_L1].isArray(); }), 2);
    }
}

void TestBroadcastContents::aDieGoesToEverybody()
{
    const QList<qint64> people = makePeople(2);
    beginFor(people);
    QVERIFY(!canClick(u"Next"_s));
    auto *menu = m_window->assistant()->message()->findChild<AttachMenu *>();
    QAction *die = nullptr;
    for (auto *each : menu->findChildren<QAction *>()) {
        if (each->text() == u"🎯"_s)
            die = each;
    }
    QVERIFY(die);
    die->trigger();
    QVERIFY(!m_window->assistant()->message()->text()->isVisible());
    QVERIFY(click(u"Next"_s));
    QVERIFY(click(u"Send to 2…"_s));
    QTRY_VERIFY(shows(u"2 of 2 sent"_s));
    for (const qint64 person : people)
        QCOMPARE(onPhone(person, u"dice"_s)["dice"_L1]["emoji"_L1].toString(), u"🎯"_s);
}

void TestBroadcastContents::aButtonThatTheServerRefusesLeavesItsRowOut()
{
    m_saysYes = false;
    const QString table = m_ground->folder.filePath(u"long.csv"_s);
    {
        QFile file(table);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("chat_id,order\n700,A-1\n701," + QByteArray(80, 'x') + '\n');
    }
    QVERIFY(click(u"New…"_s));
    m_window->assistant()->recipients()->readFile(table);
    QTRY_COMPARE(m_window->assistant()->recipients()->list().recipients.size(), 2);
    QVERIFY(click(u"Next"_s));
    m_window->assistant()->message()->fill({}, {.text = u"Your order"_s,
                                                .replyMarkup = {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"Show"_s}, {u"callback_data"_s, u"{order}"_s}}})}}}});
    QVERIFY(click(u"Next"_s));
    QTRY_VERIFY(shows(u"1 recipient(s) cannot get it"_s));
    QVERIFY(shows(u"in row 2: Row 1, button 1: callback_data has 80 byte(s)"_s));
    QVERIFY(canClick(u"Send to 1…"_s));
}

BOTDESK_TEST(TestBroadcastContents)
#include "testbroadcastcontents.moc"
