// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatheader.h"
#include "chat/chatpagetest.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QUrlQuery>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The way of a keyboard from a conversation to the designer.
class TestChatKeyboards : public ChatPageTest
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { closeWorld(); }
    void theKeyboardOfAMessageIsTaken();
    void aReplyKeyboardThatWasSentIsTaken();
    void aMessageWithoutOffersNothing();
    void theReplyKeyboardThatStandsIsTaken_data();
    void theReplyKeyboardThatStandsIsTaken();
    void theSandboxKnowsWhatOthersSent_data();
    void theSandboxKnowsWhatOthersSent();
    void whereNoneStandsItIsSaid();

private:
    static QJsonObject keyboard(const QString &text) { return {{u"keyboard"_s, QJsonArray{QJsonValue(QJsonArray{text})}}}; }
    void send(const QString &text, const QJsonObject &markup, bool byOutbox = true);
    void sendByAnother(qint64 chat, const QJsonObject &markup);
    void openByMenu();

    static inline const QString Open = u"Open its keyboard in the designer"_s;
    qint64 m_alice = 0;
    std::unique_ptr<QSignalSpy> m_taken;
};

void TestChatKeyboards::init()
{
    QVERIFY(openWorld());
    m_alice = openAlice(u"Hello"_s);
    QVERIFY(m_alice);
    m_taken = std::make_unique<QSignalSpy>(&m_world->page(), &ChatsPage::keyboardTaken);
}

void TestChatKeyboards::send(const QString &text, const QJsonObject &markup, bool byOutbox)
{
    Draft draft{.conversation = {.chat = ChatId(m_alice)}, .method = u"sendMessage"_s, .text = text};
    draft.replyMarkup = markup;
    if (byOutbox)
        QVERIFY(m_world->wait(m_world->session().send(draft)));
    else
        m_world->call(u"sendMessage"_s, draft.parameters());
    QTRY_VERIFY(sentRow(text));
}

//! As another program with the same token would.
void TestChatKeyboards::sendByAnother(qint64 chat, const QJsonObject &markup)
{
    QUrl url = m_world->session().profile().server.root;
    url.setPath(u"/bot%1/sendMessage"_s.arg(QString::fromLatin1(m_world->sandbox().token().reveal())));
    const QByteArray json = QJsonDocument(markup).toJson(QJsonDocument::Compact);
    url.setQuery(QUrlQuery{{u"chat_id"_s, QString::number(chat)}, {u"text"_s, u"Theirs"_s}, {u"reply_markup"_s, QString::fromUtf8(json)}});
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
}

//! Of the chat, by the button in its header.
void TestChatKeyboards::openByMenu()
{
    ChatPane *pane = m_world->page().chat();
    emit pane->header()->menuAsked({});
    auto *menu = pane->findChild<QMenu *>({}, Qt::FindDirectChildrenOnly);
    QVERIFY(menu);
    for (QAction *action : menu->actions()) {
        if (action->text() == "Open the reply keyboard in the designer"_L1)
            action->trigger();
    }
    delete menu;
}

void TestChatKeyboards::theKeyboardOfAMessageIsTaken()
{
    const QJsonObject markup{{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, u"Refund"_s}, {u"callback_data"_s, u"r"_s}}})}}};
    send(u"What now?"_s, markup, false);
    QVERIFY(takeFromMenu(*sentRow(u"What now?"_s), {Open}));
    QCOMPARE(m_taken->size(), 1);
    QCOMPARE(m_taken->first()[0].toJsonObject(), markup);
    QCOMPARE(m_taken->first()[1].toJsonObject()[u"text"].toString(), u"What now?"_s);
}

//! Though the server never tells of it again.
void TestChatKeyboards::aReplyKeyboardThatWasSentIsTaken()
{
    send(u"Sure?"_s, keyboard(u"Yes"_s));
    QVERIFY(!sentRow(u"Sure?"_s)->item.object().contains(u"reply_markup"));
    QVERIFY(takeFromMenu(*sentRow(u"Sure?"_s), {Open}));
    QCOMPARE(m_taken->first()[0].toJsonObject(), keyboard(u"Yes"_s));
}

void TestChatKeyboards::aMessageWithoutOffersNothing()
{
    QVERIFY(!takeFromMenu(*rowWith(u"Hello"_s), {Open}));
    send(u"Plain"_s, {});
    QVERIFY(!takeFromMenu(*sentRow(u"Plain"_s), {Open}));
}

void TestChatKeyboards::theReplyKeyboardThatStandsIsTaken_data()
{
    QTest::addColumn<bool>("byOutbox");
    QTest::newRow("sent from the composer") << true;
    QTest::newRow("sent by a plain call") << false;
}

void TestChatKeyboards::theReplyKeyboardThatStandsIsTaken()
{
    QFETCH(bool, byOutbox);
    send(u"First"_s, keyboard(u"Old"_s), byOutbox);
    send(u"Second"_s, keyboard(u"New"_s), byOutbox);
    send(u"Third"_s, {}, byOutbox);   // leaves it where it is
    openByMenu();
    QTRY_COMPARE(m_taken->size(), 1);
    QCOMPARE(m_taken->first()[0].toJsonObject(), keyboard(u"New"_s));
    QCOMPARE(m_taken->first()[1].toJsonObject()[u"text"].toString(), u"Second"_s);
}

//! Of another program, which nothing is known of here.
void TestChatKeyboards::theSandboxKnowsWhatOthersSent_data()
{
    QTest::addColumn<bool>("isGroup");
    QTest::newRow("in a private chat") << false;
    QTest::newRow("in a group") << true;
}

void TestChatKeyboards::theSandboxKnowsWhatOthersSent()
{
    QFETCH(bool, isGroup);
    qint64 chat = m_alice;
    if (isGroup) {
        const QJsonArray chats = m_world->control("GET", u"state"_s)[u"chats"].toArray();
        const auto group = std::find_if(chats.begin(), chats.end(), [](const QJsonValue &each) { return each[u"type"] .toString() == u"supergroup"_s; });
        chat = (*group)[u"id"].toInteger();
        m_world->control("POST", u"send"_s, {{u"from"_s, m_alice}, {u"chat_id"_s, chat}, {u"text"_s, u"/hello"_s}});
        QVERIFY(choose(chat, u"/hello"_s));
    }
    m_world->page().setSandbox(&m_world->sandbox());
    if (!isGroup)
        send(u"Ours"_s, keyboard(u"Old"_s));
    sendByAnother(chat, keyboard(u"New"_s));
    openByMenu();
    QTRY_COMPARE(m_taken->size(), 1);
    QCOMPARE(m_taken->first()[0].toJsonObject()[u"keyboard"][0][0][u"text"].toString(), u"New"_s);
    QVERIFY(m_taken->first()[1].toJsonObject().isEmpty());   // which message it was is not known
    if (isGroup)
        return;
    send(u"Ours again"_s, keyboard(u"Own"_s));
    openByMenu();
    QTRY_COMPARE(m_taken->size(), 2);
    QCOMPARE(m_taken->last()[1].toJsonObject()[u"text"].toString(), u"Ours again"_s);
}

void TestChatKeyboards::whereNoneStandsItIsSaid()
{
    QSignalSpy told(m_world->page().chat(), &ChatPane::told);
    send(u"First"_s, keyboard(u"Old"_s));
    send(u"Second"_s, {{u"remove_keyboard"_s, true}});
    openByMenu();
    QTRY_VERIFY(!told.isEmpty() && told.last().first().toString().startsWith("No reply keyboard"_L1));
    QCOMPARE(m_taken->size(), 0);
}

BOTDESK_TEST(TestChatKeyboards)
#include "testchatkeyboards.moc"
