// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "broadcast/broadcastprogresspane.h"
#include "broadcast/broadcastwindow.h"
#include "chat/chatspage.h"
#include "settings/settings.h"
#include "support/botfixture.h"
#include "support/testmain.h"
#include "widgets/banner.h"
#include "window/botview.h"
#include "window/broadcastguard.h"
#include "window/guardquestion.h"
#include "window/statusline.h"

#include <QLabel>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! What a former run has left, and the question before one begins.
class TestInterrupted : public QObject
{
    Q_OBJECT
private slots:
    void anInterruptedOneAsksToGoOn();
    void aLiveBotIsAskedWithTheNumber();

private:
    QTemporaryDir m_folder;
};

void TestInterrupted::anInterruptedOneAsksToGoOn()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Theme theme;
    Settings settings(m_folder.filePath(u"botdesk.ini"_s));
    BotFixture bot;
    using State = BroadcastRecipient::State;
    QList<BroadcastRecipient> people;
    for (const State state : {State::Sent, State::Sent, State::Unknown, State::Waiting, State::Waiting})
        people.append({.chat = QString::number(700 + people.size()), .state = state});
    const auto id = bot.wait(bot.store().addBroadcast({.title = u"Autumn sale"_s, .draft = Draft{.text = u"hi"_s}.toJson(), .state = Broadcast::State::Interrupted}, people));
    QVERIFY(id);

    BotView view(bot.session(), settings);
    ChatsPage *chats = view.chats();
    chats->resize(1200, 700);
    chats->show();
    const auto says = [&](const QWidget *where, const QString &text) {
        const auto labels = where->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QTRY_VERIFY(says(chats, u"Sending “Autumn sale” to many was interrupted."_s));
    QVERIFY(says(chats, u"2 of 5 sent, 2 waiting."_s));
    QVERIFY(clickButton(chats, u"Look at it…"_s));
    BroadcastWindow &window = view.broadcasts();
    QTRY_VERIFY(window.isVisible());
    QTRY_VERIFY(says(&window, u"It was interrupted when the program ended."_s));
    QVERIFY(says(&window, u"1 message(s) were on their way"_s));
    QVERIFY(!says(chats, u"to many was interrupted"_s));

    int wanted = 0;
    connect(&view, &BotView::broadcastWanted, this, [&](const Broadcast &broadcast) { wanted += broadcast.id == *id; });
    QVERIFY(clickButton(&window, u"Go on"_s));
    QCOMPARE(wanted, 1);

    // It begins, without a server, and the status line tells.
    window.start(*id);
    StatusLine line;
    const auto status = [&] {
        view.fill(line);
        const auto labels = line.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->text().contains(u"Sending to many: 3 of 5"_s); });
    };
    QTRY_VERIFY(status());
}

void TestInterrupted::aLiveBotIsAskedWithTheNumber()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Theme theme;
    Settings settings(m_folder.filePath(u"guard.ini"_s));
    BotFixture bot;
    QWidget window;
    window.show();
    Guard guard(settings, &window);
    Broadcast broadcast{.title = u"Autumn sale"_s, .draft = Draft{.text = u"hi"_s}.toJson()};
    broadcast.counts.waiting = 5000;
    int begun = 0;
    askToSendToMany(guard, bot.session(), broadcast, this, [&] { ++begun; });
    QVERIFY(guardQuestion());
    QVERIFY2(guardWords().contains(u"“Autumn sale” goes to 5000 recipient(s)."_s), qPrintable(guardWords()));
    QVERIFY(guardWords().contains(u"4 min"_s));
    QVERIFY(clickButton(guardQuestion(), u"Cancel"_s));
    QCOMPARE(begun, 0);
    askToSendToMany(guard, bot.session(), broadcast, this, [&] { ++begun; });
    QVERIFY(answerGuard(u"Send to 5,000"_s, {}));
    QCOMPARE(begun, 1);
}

BOTDESK_TEST(TestInterrupted)
#include "testinterrupted.moc"
