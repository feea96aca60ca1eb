// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "webhook/firstdelivery.h"

#include <QRegularExpression>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

using Sign = FirstDelivery::Sign;

namespace {

//! "6": that many wait. "6!90": and last_error_date is 90. "6~90": the server lost Telegram at 90. "6?": it has no address.
WebhookInfo info(const QString &picture)
{
    const qsizetype mark = picture.indexOf(QRegularExpression(u"[!~?]"_s));
    WebhookInfo info{.url = u"https://bot.example/hook"_s, .pendingUpdateCount = picture.left(mark < 0 ? picture.size() : mark).toInt(), .ipAddress = u"198.51.100.7"_s};
    const QString rest = mark < 0 ? QString() : picture.mid(mark);
    if (rest.startsWith(u'!')) {
        info.lastErrorDate = rest.mid(1).toLongLong();
        info.lastErrorMessage = u"Connection refused"_s;
    } else if (rest.startsWith(u'~')) {
        info.lastSynchronizationErrorDate = rest.mid(1).toLongLong();
    } else if (rest == "?"_L1) {
        info.ipAddress = u"<unknown>"_s;
    }
    return info;
}

QString nameOf(Sign sign)
{
    const QStringList names{u"nothing"_s, u"waiting"_s, u"stuck"_s, u"no address"_s, u"behind"_s, u"fewer"_s, u"delivered"_s, u"failed"_s};
    return names[int(sign)];
}

} // namespace

//! What can be told of the first delivery from getWebhookInfo alone.
class TestFirstDelivery final : public QObject
{
    Q_OBJECT
private slots:
    void whatTheServerGivesAway_data();
    void whatTheServerGivesAway();
};

void TestFirstDelivery::whatTheServerGivesAway_data()
{
    QTest::addColumn<QString>("before");     // "–6": some may have been taken meanwhile
    QTest::addColumn<QString>("answers");    // "second:what waits"
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const QString &before, const QString &answers, const QString &seen) { QTest::newRow(name) << before << answers << seen; };
    row("no answer yet", u"6"_s, {}, u"nothing"_s);
    row("nothing comes", u"0"_s, u"101:0 103:0 190:0"_s, u"nothing at 190"_s);
    row("what waits goes", u"6"_s, u"101:0"_s, u"fewer at 101, 6 > 0"_s);
    row("a part of it goes", u"6"_s, u"101:6 103:5"_s, u"fewer at 103, 6 > 5"_s);
    row("it is seen once and for all", u"6"_s, u"101:0 103:0 105:3"_s, u"fewer at 101, 6 > 0"_s);
    row("what goes next is news", u"6"_s, u"101:4 103:1"_s, u"fewer at 103, 4 > 1"_s);
    row("others may have taken it", u"-6"_s, u"101:0 103:0"_s, u"nothing at 103"_s);
    row("nobody can have taken it since", u"-6"_s, u"101:4 103:0"_s, u"fewer at 103, 4 > 0"_s);
    row("what comes and goes at once was delivered", u"0"_s, u"101:0 103:1 105:0"_s, u"delivered at 105, 1 > 0"_s);
    row("more goes than was there before", u"2"_s, u"101:2 103:5 105:2"_s, u"delivered at 105, 5 > 2"_s);
    row("no more goes than was there before", u"2"_s, u"101:2 103:5 105:3"_s, u"fewer at 105, 5 > 3"_s);
    row("sooner than a press expires", u"0"_s, u"101:0 103:1 130:0"_s, u"delivered at 130, 1 > 0"_s);
    row("late enough for a press to expire", u"0"_s, u"101:0 103:1 131:0"_s, u"fewer at 131, 1 > 0"_s);
    row("most likely, and then for sure", u"6"_s, u"101:0 103:0 105:2 107:0"_s, u"delivered at 107, 2 > 0"_s);
    row("they are on their way", u"6"_s, u"101:6 103:6 175:6"_s, u"waiting at 175"_s);
    row("they wait for too long", u"6"_s, u"101:6 103:6 177:6"_s, u"stuck at 177"_s);
    row("new ones join those that wait for too long", u"6"_s, u"101:6 140:8 177:9"_s, u"stuck at 177"_s);
    row("first nothing, then for too long", u"0"_s, u"101:0 150:1 190:1"_s, u"waiting at 190"_s);
    row("an error", u"6"_s, u"101:6!100"_s, u"failed at 101"_s);
    row("an error beside what went", u"6"_s, u"101:3!100"_s, u"failed at 101"_s);
    row("an error after what went", u"6"_s, u"101:0 103:1!102"_s, u"failed at 103"_s);
    row("an error of before", u"6!90"_s, u"101:6!90"_s, u"waiting at 101"_s);
    row("a new error after one of before", u"6!90"_s, u"101:6!100"_s, u"failed at 101"_s);
    row("no address", u"6"_s, u"101:6?"_s, u"no address at 101"_s);
    row("an address by now", u"6"_s, u"101:6? 103:6"_s, u"waiting at 103"_s);
    row("the server has lost Telegram", u"0"_s, u"101:0~100"_s, u"behind at 101"_s);
    row("the server had lost Telegram before", u"0~90"_s, u"101:0~90"_s, u"nothing at 101"_s);
}

void TestFirstDelivery::whatTheServerGivesAway()
{
    QFETCH(QString, before);
    QFETCH(QString, answers);
    const bool mayBeTaken = before.startsWith(u'-');
    FirstDelivery first(info(mayBeTaken ? before.mid(1) : before), !mayBeTaken);
    for (const QString &answer : answers.split(u' ', Qt::SkipEmptyParts))
        first.note({.at = answer.section(u':', 0, 0).toLongLong(), .info = info(answer.section(u':', 1))});
    const FirstDelivery::Seen &seen = first.seen();
    QString told = nameOf(seen.sign);
    if (seen.at > 0)
        told += u" at %1"_s.arg(seen.at);
    if (seen.sign == Sign::Fewer || seen.sign == Sign::Delivered)
        told += u", %1 > %2"_s.arg(seen.before).arg(seen.now);
    QTEST(told, "seen");
}

BOTDESK_TEST(TestFirstDelivery)
#include "testfirstdelivery.moc"
