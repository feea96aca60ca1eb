// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "rules/serverwords.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! How the server words its refusals (server-behaviour 0).
class TestServerWords : public QObject
{
    Q_OBJECT
private slots:
    void errorIsAnswered_data();
    void errorIsAnswered();
    void shapingTwiceChangesNothing_data() { errorIsAnswered_data(); }
    void shapingTwiceChangesNothing();
};

void TestServerWords::errorIsAnswered_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("answerCode");
    QTest::addColumn<QString>("description");
    const auto row = [](const char *name, int code, const QString &message, int answerCode, const QString &description) {
        QTest::newRow(name) << code << message << answerCode << description;
    };

    row("first letter is lowered", 400, u"Chat not found"_s, 400, u"Bad Request: chat not found"_s);
    row("unless the second is a capital", 400, u"URL host is empty"_s, 400, u"Bad Request: URL host is empty"_s);
    row("or an underscore", 400, u"A_B"_s, 400, u"Bad Request: A_B"_s);
    row("backend code", 400, u"BUTTON_DATA_INVALID"_s, 400, u"Bad Request: BUTTON_DATA_INVALID"_s);
    row("one letter", 400, u"A"_s, 400, u"Bad Request: a"_s);
    row("no letter", 400, u"1 Chat"_s, 400, u"Bad Request: 1 Chat"_s);
    row("nothing", 400, u""_s, 400, u"Bad Request"_s);
    row("prefix is not repeated", 400, u"Bad Request: chat not found"_s, 400, u"Bad Request: chat not found"_s);
    row("401", 401, u"Invalid token specified"_s, 401, u"Unauthorized: invalid token specified"_s);
    row("401 bare", 401, u"Unauthorized"_s, 401, u"Unauthorized"_s);
    row("403", 403, u"Bot was kicked"_s, 403, u"Forbidden: bot was kicked"_s);
    row("403 of the backend", 403, u"CHAT_WRITE_FORBIDDEN"_s, 400, u"Bad Request: CHAT_WRITE_FORBIDDEN"_s);
    row("404", 404, u"Not found"_s, 400, u"Bad Request: not found"_s);
    row("below 400", 303, u"X"_s, 400, u"Bad Request: x"_s);
    row("unknown code", 418, u"Tea"_s, 400, u"Bad Request: tea"_s);
    row("500", 500, u"Restart"_s, 500, u"Internal Server Error: restart"_s);

    row("not modified", 400, u"MESSAGE_NOT_MODIFIED"_s, 400,
        u"Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a "
        "current content and reply markup of the message"_s);
    row("wrong url", 400, u"WC_CONVERT_URL_INVALID"_s, 400, u"Bad Request: wrong HTTP URL specified"_s);
    row("wrong external url", 400, u"EXTERNAL_URL_INVALID"_s, 400, u"Bad Request: wrong HTTP URL specified"_s);
    row("page cannot be had", 400, u"WEBPAGE_CURL_FAILED"_s, 400, u"Bad Request: failed to get HTTP URL content"_s);
    row("page of a wrong type", 400, u"WEBPAGE_MEDIA_EMPTY"_s, 400, u"Bad Request: wrong type of the web page content"_s);
    row("album", 400, u"MEDIA_GROUPED_INVALID"_s, 400,
        u"Bad Request: can't use the media of the specified type in the album"_s);
    row("markup too long", 400, u"REPLY_MARKUP_TOO_LONG"_s, 400, u"Bad Request: reply markup is too long"_s);
    row("query too old", 400, u"QUERY_ID_INVALID"_s, 400,
        u"Bad Request: query is too old and response timeout expired or query ID is invalid"_s);
    row("delete", 400, u"MESSAGE_DELETE_FORBIDDEN"_s, 400, u"Bad Request: message can't be deleted"_s);
    row("deactivated", 400, u"INPUT_USER_DEACTIVATED"_s, 403, u"Forbidden: user is deactivated"_s);
    row("blocked", 400, u"USER_IS_BLOCKED"_s, 403, u"Forbidden: bot was blocked by the user"_s);
}

void TestServerWords::errorIsAnswered()
{
    QFETCH(int, code);
    QFETCH(QString, message);
    const ErrorAnswer answer = errorAnswer(code, message);
    QTEST(answer.code, "answerCode");
    QTEST(answer.description, "description");
    QTEST(shapedErrorDescription(code, message), "description");
}

void TestServerWords::shapingTwiceChangesNothing()
{
    QFETCH(QString, message);
    QCOMPARE(shapedWords(shapedWords(message)), shapedWords(message));
}

BOTDESK_TEST(TestServerWords)
#include "testserverwords.moc"
