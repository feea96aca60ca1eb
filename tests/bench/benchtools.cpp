// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"

#include <QFile>
#include <QThread>

namespace Botdesk::Bench {

using namespace Qt::StringLiterals;

QByteArray updateJson(qint64 id)
{
    const qint64 user = 700'000 + (id * 7919) % 3'000;
    const bool isGroup = id % 5 == 0;
    const qint64 chat = isGroup ? -1'000'000'000'000 - (id * 31) % 200 : user;
    static const QStringList words{u"refund"_s, u"Заказ"_s, u"请问"_s, u"order"_s, u"parcel"_s, u"👍"_s, u"delivery"_s,
                                   u"Привет"_s, u"thanks"_s, u"broken"_s, u"mug"_s, u"Schüssel"_s, u"tomorrow"_s};
    QString text;
    for (int i = 0; i < 8; ++i)
        text += words[(id * 13 + i * 7 + id / 17) % words.size()] + (i % 3 == 2 ? QString::number(id % 9973) : QString()) + u' ';
    const QString from = uR"("from":{"id":%1,"is_bot":false,"first_name":"Person %2","last_name":"Of %2","username":"person_%2","language_code":"en"})"_s
                             .arg(user)
                             .arg(user % 3000);
    const QString chatJson = isGroup
        ? uR"("chat":{"id":%1,"title":"Group %2","type":"supergroup"})"_s.arg(chat).arg(-chat % 1000)
        : uR"("chat":{"id":%1,"first_name":"Person %2","last_name":"Of %2","username":"person_%2","type":"private"})"_s.arg(chat).arg(user % 3000);
    const QString message = uR"({"message_id":%1,%2,%3,"date":%4,"text":"%5"})"_s.arg(id).arg(from, chatJson).arg(1'700'000'000 + id).arg(text);
    if (id % 10 < 7)
        return uR"({"update_id":%1,"message":%2})"_s.arg(id).arg(message).toUtf8();
    if (id % 10 == 9)
        return uR"({"update_id":%1,"edited_message":%2})"_s.arg(id).arg(message).toUtf8();
    return uR"({"update_id":%1,"callback_query":{"id":"%2",%3,"message":%4,"chat_instance":"-42","data":"buy:%5"}})"_s
        .arg(id).arg(id * 4099).arg(from, message).arg(id % 97).toUtf8();
}

QByteArray answerJson(qint64 first, int count)
{
    QByteArray body = R"({"ok":true,"result":[)";
    for (qint64 id = first; id < first + count; ++id) {
        if (id > first)
            body += ',';
        body += updateJson(id);
    }
    return body + "]}";
}

QList<ReceivedUpdate> updates(qint64 first, int count)
{
    return readUpdates(answerJson(first, count), 1'700'000'000'000 + first * 20).value();
}

double fillLog(UpdateStore &store, qint64 rows)
{
    constexpr int Portion = 5'000;
    qint64 stored = store.info().result()->stored;
    double ms = 0;
    while (stored < rows) {
        const auto some = updates(FirstUpdate + stored, Portion);
        ms += onceMs([&] { store.append(some).result().value(); });
        stored += Portion;
    }
    return ms;
}

void waitForProjections(UpdateStore &store)
{
    while (store.info().result()->projected != store.info().result()->last)
        QThread::msleep(20);
}

qint64 residentKiB(const char *field)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(field))
            return line.mid(qstrlen(field)).replace("kB", "").trimmed().toLongLong();
    }
    return 0;
}

} // namespace Botdesk::Bench
