// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/whendone.h"
#include "receive/webhooklistener.h"
#include "sandboxtest.h"
#include "store/store.h"
#include "support/testmain.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The Sandbox delivers to Botdesk's own listener, with all that can go wrong on the way.
class TestWebhookListener : public QObject
{
    Q_OBJECT
private slots:
    void nothingIsLostAndNothingIsStoredTwice_data();
    void nothingIsLostAndNothingIsStoredTwice();
};

void TestWebhookListener::nothingIsLostAndNothingIsStoredTwice_data()
{
    QTest::addColumn<QStringList>("faults");
    const QStringList all{u"wrong_secret"_s, u"duplicate"_s, u"late"_s, u"drop_tls"_s, u"slow_reading"_s, u"out_of_order"_s};
    QTest::newRow("none") << QStringList();
    for (const QString &fault : all)
        QTest::newRow(qPrintable(fault)) << QStringList{fault};
    QTest::newRow("all of them") << all;
}

void TestWebhookListener::nothingIsLostAndNothingIsStoredTwice()
{
    QFETCH(QStringList, faults);
    constexpr int Each = 12;
    const QStringList people{u"Alice"_s, u"Bob"_s, u"Carol"_s};

    QTemporaryDir folder;
    const auto store = openSqliteStore({.path = folder.filePath(u"updates.sqlite"_s)});
    WebhookServer server;
    QVERIFY(server.start({}));
    WebhookListener listener(server, "/path", "the-secret");
    QStringList stored;   // "chat text", in the order of the log
    connect(&listener, &WebhookListener::received, this, [&](const QList<ReceivedUpdate> &updates) {
        const UpdateId last = updates.last().head.id;
        whenDone(store->append(updates), this, [&, last](const Result<Committed> &committed) {
            QVERIFY(committed);
            for (const StoredUpdate &row : committed->rows)
                stored.append(QString::number(number(*row.head.chat)) + u' ' + row.head.text.section(u'\n', 0, 0));
            listener.accept(last);
        });
    });
    listener.start();

    SandboxFixture sandbox;
    sandbox.forget();
    // Not all for the same number of attempts: a dropped connection hides what else would have gone wrong.
    const QHash<QString, int> attempts{{u"drop_tls"_s, 3}, {u"late"_s, 5}, {u"wrong_secret"_s, 8}};
    for (const QString &fault : std::as_const(faults)) {
        sandbox.people(u"webhook/faults"_s, {{u"kind"_s, fault}, {u"milliseconds"_s, fault == u"late" ? 300 : 1},
                                             {u"next"_s, attempts.value(fault, 15)}});
    }
    sandbox.result(u"setWebhook"_s, {{u"url"_s, u"http://127.0.0.1:%1/path"_s.arg(server.port())}, {u"secret_token"_s, u"the-secret"_s}});
    for (int i = 0; i < Each; ++i) {
        for (const QString &name : people) {
            const qint64 id = sandbox.person(name);
            sandbox.people(u"send"_s, {{u"from"_s, id}, {u"chat_id"_s, id}, {u"text"_s, u"n%1"_s.arg(i)}});
        }
    }
    const auto pending = [&] { return sandbox.result(u"getWebhookInfo"_s)[u"pending_update_count"].toInt(); };
    QTRY_VERIFY_WITH_TIMEOUT([&] {
        sandbox.people(u"clock"_s, {{u"advance"_s, 1}});   // what was late or failed has its turn
        return pending() == 0;
    }(), 30'000);
    QTRY_COMPARE(stored.size(), people.size() * Each);
    for (const QString &name : people) {
        QStringList expected;
        for (int i = 0; i < Each; ++i)
            expected.append(u"%1 n%2"_s.arg(sandbox.person(name)).arg(i));
        QCOMPARE(stored.filter(QString::number(sandbox.person(name)) + u' '), expected);
    }
    if (faults.contains(u"duplicate"))
        QVERIFY(server.countOf(WebhookRefusal::None) > people.size() * Each);
    if (faults.contains(u"wrong_secret"))
        QVERIFY(server.countOf(WebhookRefusal::Secret) > 0);
    listener.stop();
}

BOTDESK_TEST(TestWebhookListener)
#include "testwebhooklistener.moc"
