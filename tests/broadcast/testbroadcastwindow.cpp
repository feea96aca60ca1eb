// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "broadcast/broadcastassistant.h"
#include "broadcast/broadcastlist.h"
#include "broadcast/broadcastmessage.h"
#include "broadcast/broadcastprogresspane.h"
#include "broadcast/broadcastreport.h"
#include "broadcast/broadcastreview.h"
#include "broadcast/broadcastwindow.h"
#include "broadcast/recipientspane.h"
#include "compose/attachmenu.h"
#include "compose/attachmentcard.h"
#include "compose/attachmentstrip.h"
#include "compose/keyboardchoice.h"
#include "compose/messageedit.h"
#include "compose/texteditor.h"
#include "session/session.h"
#include "support/layoutcheck.h"
#include "support/sandboxground.h"
#include "support/testmain.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTableView>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! One message for many, by an operator's hands, to people of the Sandbox.
class TestBroadcastWindow : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void fromTheChatsToEveryPhoneAndTheReport();
    void aPauseHoldsAndGoesOn();
    void rowsThatLackAValueAreToldAndLeftOut();
    void aPasteNamesWhatItLeavesOut();
    void whatIsNoKeyboardStopsTheWayOn();
    void aFileAndAKeyboardGoToEverybody();
    void everyKindOfFileGoesOnByItsName_data();
    void everyKindOfFileGoesOnByItsName();
    void aFileThatIsGonePausesAndSaysWhich();
    void anAlbumTakesNoKeyboard();
    void aDieGoesToEverybody();
    void aButtonThatTheServerRefusesLeavesItsRowOut();
    void pausedAndGoneOnByKeyboard();
    void whoSaysNoFindsItInTheList();
    void aStoppedOneTellsWhoGotNothing();
    void everyStepFits_data();
    void everyStepFits();

private:
    QList<qint64> makePeople(int count);
    int timesOnPhone(qint64 person, const QString &text);
    bool click(const QString &text);
    bool canClick(const QString &text);
    QAbstractButton *button(const QString &text);
    bool shows(const QString &text);
    void paste(const QString &text);
    void write(const QString &text);
    QJsonObject onPhone(qint64 person, const QString &key);
    void beginFor(const QList<qint64> &people);
    void pasteFiles(const QStringList &names);
    Broadcast latest();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BroadcastWindow> m_window;
    bool m_saysYes = true;   // to the question before it begins
};

void TestBroadcastWindow::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_session = std::make_unique<Session>(m_ground->profile(), m_ground->sandbox.token(),
                                          openSqliteStore({.path = m_ground->folder.filePath(u"updates.sqlite"_s)}), &m_ground->network);
    m_window = std::make_unique<BroadcastWindow>(*m_session);
    m_saysYes = true;
    connect(m_window.get(), &BroadcastWindow::startWanted, this, [this](const Broadcast &broadcast) {
        if (m_saysYes)
            m_window->start(broadcast.id);
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestBroadcastWindow::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_ground.reset();
    m_theme.reset();
}

//! People who have written to the bot, so that it may write to them.
QList<qint64> TestBroadcastWindow::makePeople(int count)
{
    QList<qint64> all;
    for (int i = 0; i < count; ++i) {
        const qint64 id = m_ground->control(u"POST"_s, u"people"_s, {{u"first_name"_s, u"Person%1"_s.arg(i)}, {u"last_name"_s, u"Of Many"_s}})["id"_L1].toInteger();
        m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, id}, {u"chat_id"_s, id}, {u"text"_s, u"hi"_s}});
        all << id;
    }
    return all;
}

int TestBroadcastWindow::timesOnPhone(qint64 person, const QString &text)
{
    const auto messages = m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(person))["messages"_L1].toArray();
    return int(std::count_if(messages.begin(), messages.end(), [&](const QJsonValue &message) { return message["text"_L1].toString() == text; }));
}

QAbstractButton *TestBroadcastWindow::button(const QString &text)
{
    for (auto *each : m_window->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

bool TestBroadcastWindow::canClick(const QString &text)
{
    const auto *found = button(text);
    return found && found->isEnabled();
}

bool TestBroadcastWindow::click(const QString &text)
{
    if (!QTest::qWaitFor([&] { return canClick(text); }, 15'000))
        return false;
    QTest::mouseClick(button(text), Qt::LeftButton);
    return true;
}

bool TestBroadcastWindow::shows(const QString &text)
{
    const auto labels = m_window->findChildren<QLabel *>();
    const auto tags = m_window->findChildren<Tag *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); })
        || std::any_of(tags.begin(), tags.end(), [&](const Tag *tag) { return tag->isVisible() && tag->text() == text; });
}

void TestBroadcastWindow::paste(const QString &text)
{
    QVERIFY(click(u"Paste"_s));
    auto *field = m_window->assistant()->recipients()->findChild<QPlainTextEdit *>();
    field->setFocus();
    field->insertPlainText(text);
}

void TestBroadcastWindow::write(const QString &text)
{
    auto *edit = m_window->assistant()->message()->text()->edit();
    edit->setFocus();
    QTest::keyClicks(edit, text);
}

Broadcast TestBroadcastWindow::latest()
{
    return waitFor(m_session->store().broadcasts()).value_or(QList<Broadcast>()).value(0);
}

void TestBroadcastWindow::fromTheChatsToEveryPhoneAndTheReport()
{
    m_session->startReceiving();
    const QList<qint64> people = makePeople(12);
    const auto known = [this] { return waitFor(m_session->store().conversations({.search = u"Person"_s}))->size(); };
    QTRY_COMPARE(known(), 12);
    QVERIFY(click(u"New…"_s));
    QTest::keyClicks(m_window->assistant()->recipients()->findChild<QLineEdit *>(QString()), u"Person"_s);
    QTRY_COMPARE(m_window->assistant()->recipients()->list().recipients.size(), 12);
    QVERIFY(click(u"Next"_s));
    QVERIFY(!canClick(u"Next"_s));   // there is no text yet
    write(u"Hello "_s);
    QVERIFY(click(u"{first_name}"_s));
    write(u"!"_s);
    QVERIFY(click(u"Next"_s));

    // A trial to oneself, of the row that is chosen.
    QTRY_VERIFY(canClick(u"Send to 12…"_s));
    auto *review = m_window->assistant()->review();
    review->findChild<QTableView *>()->selectRow(3);
    const BroadcastRecipient fourth = m_window->assistant()->recipients()->list().recipients[3];
    auto *myself = review->findChild<QLineEdit *>();
    QTest::keyClicks(myself, QString::number(people[0]));
    QVERIFY(click(u"Send this one to myself"_s));
    const QString trial = u"Hello %1!"_s.arg(fourth.fields.value(u"first_name"_s));
    QTRY_COMPARE(timesOnPhone(people[0], trial), 1);
    QTRY_VERIFY(shows(u"It is in your chat"_s));

    QVERIFY(click(u"Send to 12…"_s));
    QTRY_VERIFY(shows(u"done"_s));
    QVERIFY(shows(u"12 of 12 sent"_s));
    for (int i = 0; i < 12; ++i) {
        const QString text = u"Hello Person%1!"_s.arg(i);
        QCOMPARE(timesOnPhone(people[i], text), i == 0 && text == trial ? 2 : 1);
    }
    const QString path = m_ground->folder.filePath(u"report.csv"_s);
    m_window->progress()->saveReport(path);
    QTRY_VERIFY(shows(u"12 line(s) written"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray report = file.readAll();
    QVERIFY(report.startsWith("chat_id,name,outcome,message_id,words,time\r\n"));
    QCOMPARE(report.count("\r\n"), 13);
    QCOMPARE(report.count(",sent,"), 12);
}

void TestBroadcastWindow::aPauseHoldsAndGoesOn()
{
    const QList<qint64> people = makePeople(60);
    m_ground->control(u"POST"_s, u"faults"_s, {{u"kind"_s, u"delay"_s}, {u"method"_s, u"sendMessage"_s}, {u"milliseconds"_s, 100}});
    QVERIFY(click(u"New…"_s));
    QString list;
    for (const qint64 person : people)
        list += QString::number(person) + u'\n';
    paste(list);
    QVERIFY(click(u"Next"_s));
    write(u"News"_s);
    QVERIFY(click(u"Next"_s));
    QVERIFY(click(u"Send to 60…"_s));
    QTRY_VERIFY(latest().counts.sent > 2);
    QVERIFY(click(u"Pause"_s));
    QTRY_VERIFY(shows(u"paused"_s));
    QTRY_COMPARE(latest().counts.sending, 0);
    const BroadcastCounts held = latest().counts;
    QVERIFY(held.waiting > 0);
    QVERIFY(canClick(u"Go on"_s) && canClick(u"Stop…"_s));
    QCOMPARE(latest().counts, held);

    QVERIFY(click(u"Go on"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"done"_s), 20'000);
    for (const qint64 person : people)
        QCOMPARE(timesOnPhone(person, u"News"_s), 1);
}

void TestBroadcastWindow::rowsThatLackAValueAreToldAndLeftOut()
{
    const QList<qint64> people = makePeople(3);
    const QString path = m_ground->folder.filePath(u"customers.csv"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"chat_id,order\n%1,A-1\n%2,\n%3,A-3\n"_s.arg(people[0]).arg(people[1]).arg(people[2]).toUtf8());
    }
    QVERIFY(click(u"New…"_s));
    m_window->assistant()->recipients()->readFile(path);
    QTRY_COMPARE(m_window->assistant()->recipients()->list().recipients.size(), 3);
    QVERIFY(click(u"Next"_s));
    write(u"Order {order} is ready"_s);
    QVERIFY(click(u"Next"_s));
    QTRY_VERIFY(shows(u"1 recipient(s) cannot get it"_s));
    QVERIFY(shows(u"no value for {order}"_s));
    QVERIFY(click(u"Send to 2…"_s));
    QTRY_VERIFY(shows(u"2 of 2 sent"_s));
    QCOMPARE(timesOnPhone(people[0], u"Order A-1 is ready"_s), 1);
    QCOMPARE(timesOnPhone(people[2], u"Order A-3 is ready"_s), 1);
}

void TestBroadcastWindow::aPasteNamesWhatItLeavesOut()
{
    QVERIFY(click(u"New…"_s));
    paste(u"700 alice 700 @some_channel"_s);
    QTRY_VERIFY(shows(u"2 row(s) left out"_s));
    QVERIFY(shows(u"row 2: alice is neither an id nor a @username"_s));
    QVERIFY(shows(u"row 3: 700 is there already"_s));
    QVERIFY(shows(u"2 recipient(s)"_s));
}

void TestBroadcastWindow::whatIsNoKeyboardStopsTheWayOn()
{
    QVERIFY(click(u"New…"_s));
    paste(u"700"_s);
    QVERIFY(click(u"Next"_s));
    write(u"News"_s);
    QTRY_VERIFY(canClick(u"Next"_s));
    QVERIFY(click(u"Buttons as JSON"_s));
    QPlainTextEdit *markup = nullptr;
    for (auto *each : m_window->assistant()->message()->findChildren<QPlainTextEdit *>()) {
        if (each->accessibleName() == "Buttons as JSON"_L1)
            markup = each;
    }
    QVERIFY(markup && markup->isVisible());
    markup->setPlainText(u"{\"inline_keyboard\":["_s);
    QVERIFY(!canClick(u"Next"_s));
    QVERIFY(shows(u"No JSON"_s));
    markup->setPlainText(u"{\"inline_keyboard\":[[{\"text\":\"Open\",\"url\":\"https://example.org\"}]]}"_s);
    QVERIFY(canClick(u"Next"_s));
    QVERIFY(!m_window->assistant()->message()->draft().replyMarkup.isEmpty());
}

//! The last message of @p person's chat that has @p key.
QJsonObject TestBroadcastWindow::onPhone(qint64 person, const QString &key)
{
    QJsonObject found;
    for (const QJsonValue message : m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(person))["messages"_L1].toArray()) {
        if (!message[key].isUndefined())
            found = message.toObject();
    }
    return found;
}

void TestBroadcastWindow::beginFor(const QList<qint64> &people)
{
    QStringList list;
    for (const qint64 person : people)
        list << QString::number(person);
    QVERIFY(click(u"New…"_s));
    paste(list.join(u' '));
    QVERIFY(click(u"Next"_s));
}

//! As after copying them in a file manager.
void TestBroadcastWindow::pasteFiles(const QStringList &names)
{
    QList<QUrl> urls;
    for (const QString &name : names) {
        QFile file(m_ground->folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        urls << QUrl::fromLocalFile(file.fileName());
    }
    auto *data = new QMimeData;
    data->setUrls(urls);
    QGuiApplication::clipboard()->setMimeData(data);
    auto *edit = m_window->assistant()->message()->text()->edit();
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::Paste);
    QTRY_COMPARE(m_window->assistant()->message()->files()->cards().size(), names.size());
}

void TestBroadcastWindow::aFileAndAKeyboardGoToEverybody()
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

void TestBroadcastWindow::everyKindOfFileGoesOnByItsName_data()
{
    QTest::addColumn<AttachmentKind>("kind");
    for (int i = 0; i < AttachmentKindCount; ++i)
        QTest::newRow(qPrintable(attachmentKindName(AttachmentKind(i)))) << AttachmentKind(i);
}

void TestBroadcastWindow::everyKindOfFileGoesOnByItsName()
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

void TestBroadcastWindow::aFileThatIsGonePausesAndSaysWhich()
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

void TestBroadcastWindow::anAlbumTakesNoKeyboard()
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

void TestBroadcastWindow::aDieGoesToEverybody()
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

void TestBroadcastWindow::aButtonThatTheServerRefusesLeavesItsRowOut()
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

void TestBroadcastWindow::pausedAndGoneOnByKeyboard()
{
    const QList<qint64> people = makePeople(60);
    m_ground->control(u"POST"_s, u"faults"_s, {{u"kind"_s, u"delay"_s}, {u"method"_s, u"sendMessage"_s}, {u"milliseconds"_s, 100}});
    beginFor(people);
    write(u"News"_s);
    const auto press = [&](const QString &text) {
        if (!QTest::qWaitFor([&] { return canClick(text); }))
            return false;
        for (int i = 0; i < 60 && QApplication::focusWidget() != button(text); ++i)
            QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_Tab);
        if (QApplication::focusWidget() != button(text))
            return false;
        QTest::keyClick(button(text), Qt::Key_Space);
        return true;
    };
    QVERIFY(press(u"Next"_s));
    QVERIFY(press(u"Send to 60…"_s));
    QTRY_VERIFY(latest().counts.sent > 2);
    QVERIFY(press(u"Pause"_s));
    QTRY_VERIFY(shows(u"paused"_s));
    QTRY_COMPARE(latest().counts.sending, 0);
    QVERIFY(latest().counts.waiting > 0);
    QCOMPARE(latest().state, Broadcast::State::Paused);
    QVERIFY(press(u"Go on"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(u"done"_s), 20'000);
    for (const qint64 person : people)
        QCOMPARE(timesOnPhone(person, u"News"_s), 1);
}

void TestBroadcastWindow::whoSaysNoFindsItInTheList()
{
    m_saysYes = false;
    QVERIFY(click(u"New…"_s));
    paste(u"700 701"_s);
    QVERIFY(click(u"Next"_s));
    write(u"News"_s);
    QVERIFY(click(u"Next"_s));
    QVERIFY(click(u"Send to 2…"_s));
    QTRY_VERIFY(shows(u"not started"_s));
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QTRY_COMPARE(m_window->list()->model()->rowCount(), 1);
    QCOMPARE(latest().counts.waiting, 2);

    m_saysYes = true;
    QVERIFY(click(u"Open"_s));
    QVERIFY(click(u"Start…"_s));
    QTRY_VERIFY(shows(u"done"_s));
    QVERIFY(shows(u"2 blocked"_s));   // nobody of that id has written to the bot
}

void TestBroadcastWindow::aStoppedOneTellsWhoGotNothing()
{
    const QList<qint64> people = makePeople(60);
    m_ground->control(u"POST"_s, u"faults"_s, {{u"kind"_s, u"delay"_s}, {u"method"_s, u"sendMessage"_s}, {u"milliseconds"_s, 200}});
    QVERIFY(click(u"New…"_s));
    QString list;
    for (const qint64 person : people)
        list += QString::number(person) + u'\n';
    paste(list);
    QVERIFY(click(u"Next"_s));
    write(u"News"_s);
    QVERIFY(click(u"Next"_s));
    QVERIFY(click(u"Send to 60…"_s));
    QTRY_VERIFY(latest().counts.sent > 2);
    QVERIFY(waitFor(m_session->stopBroadcast(latest().id)));
    QTRY_VERIFY(shows(u"stopped"_s));
    QTRY_VERIFY(shows(u"not sent"_s));
    QVERIFY(!button(u"Go on"_s));
    QTRY_COMPARE(latest().counts.sending, 0);
    const QByteArray report = broadcastReport(waitFor(m_session->store().recipients(latest().id))->mid(0));
    QCOMPARE(report.count(",not sent,"), latest().counts.waiting);
}

void TestBroadcastWindow::everyStepFits_data()
{
    QTest::addColumn<int>("step");
    QTest::newRow("list") << -1;
    QTest::newRow("recipients") << 0;
    QTest::newRow("message") << 1;
    QTest::newRow("review") << 2;
    QTest::newRow("progress") << 3;
}

void TestBroadcastWindow::everyStepFits()
{
    QFETCH(int, step);
    m_window->resize(m_window->minimumSize());
    if (step >= 0) {
        QVERIFY(click(u"New…"_s));
        paste(u"700 701 nobody"_s);
        QTRY_VERIFY(shows(u"1 row(s) left out"_s));
    }
    if (step >= 1) {
        QVERIFY(click(u"Next"_s));
        write(u"Hello {name}"_s);
    }
    if (step == 1) {
        pasteFiles({u"mug.png"_s});
        QVERIFY(click(u"Buttons as JSON"_s));
    }
    if (step >= 2)
        QVERIFY(click(u"Next"_s));
    if (step >= 3) {
        QVERIFY(click(u"Back"_s));
        m_window->assistant()->message()->text()->load({u"Hello"_s, {}}, TextMode::Formatted);
        QVERIFY(click(u"Next"_s));
        QVERIFY(click(u"Send to 2…"_s));
        QTRY_VERIFY(shows(u"done"_s));
    }
    QTRY_COMPARE(layoutProblems(*m_window), QStringList());
}

BOTDESK_TEST(TestBroadcastWindow)
#include "testbroadcastwindow.moc"
