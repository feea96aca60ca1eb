// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/control.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr qint64 ShippingLifetime = 150;   // seconds; the updates'
constexpr qint64 CheckoutLifetime = 150;

QJsonObject standardAddress()
{
    return {{u"country_code"_s, u"DE"_s}, {u"state"_s, u"Berlin"_s}, {u"city"_s, u"Berlin"_s}, {u"street_line1"_s, u"Sandbox Street 1"_s},
            {u"street_line2"_s, QString()}, {u"post_code"_s, u"10115"_s}};
}

QJsonObject orderInfo(const ControlCall &call, const Person &person, const QJsonObject &invoice)
{
    QJsonObject info = call.body[u"order_info"].toObject();
    const auto fill = [&](const char *need, const QString &field, const QJsonValue &value) {
        if (invoice[QLatin1StringView(need)].toBool() && !info.contains(field))
            info.insert(field, value);
    };
    fill("need_name", u"name"_s, person.name());
    fill("need_phone_number", u"phone_number"_s, person.phone);
    fill("need_email", u"email"_s, u"sandbox@example.com"_s);
    fill("need_shipping_address", u"shipping_address"_s, standardAddress());
    return info;
}

QString askToShip(ControlCall &call, const Person &person, Bot &bot, QJsonObject payment)
{
    const QString id = call.world.randomNumber(18);
    payment.insert(u"stage"_s, u"shipping"_s);
    payment.insert(u"date"_s, call.world.now());
    call.world.payments.insert_or_assign(id, payment);
    call.world.tell(bot, "shipping_query", {{u"id"_s, id}, {u"from"_s, call.world.userJson(person.id, true)},
        {u"invoice_payload"_s, payment[u"payload"]}, {u"shipping_address"_s, payment[u"order_info"][u"shipping_address"]}}, ShippingLifetime);
    return id;
}

QString askToPay(ControlCall &call, const Person &person, Bot &bot, QJsonObject payment)
{
    const QString id = call.world.randomNumber(18);
    payment.insert(u"stage"_s, u"checkout"_s);
    payment.insert(u"date"_s, call.world.now());
    call.world.payments.insert_or_assign(id, payment);
    QJsonObject query{{u"id"_s, id}, {u"from"_s, call.world.userJson(person.id, true)}, {u"currency"_s, payment[u"currency"]},
                      {u"total_amount"_s, payment[u"total_amount"]}, {u"invoice_payload"_s, payment[u"payload"]}};
    for (const char *name : {"shipping_option_id", "order_info"}) {
        if (payment.contains(QLatin1StringView(name)))
            query.insert(QLatin1StringView(name), payment[QLatin1StringView(name)]);
    }
    call.world.tell(bot, "pre_checkout_query", query, CheckoutLifetime);
    return id;
}

//! The second step of a payment with shipping: the payer takes one of the options that the bot offered.
ControlResult payShipped(ControlCall &call, const Person &person)
{
    const auto found = call.world.payments.find(call.body[u"shipping_query_id"].toString());
    if (found == call.world.payments.end() || found->second[u"person"].toInteger() != person.id
        || found->second[u"stage"].toString() != u"shipping_answered")
        return controlError(u"\"shipping_query_id\": there is no answer to such a query"_s, 404);
    QJsonObject payment = found->second;
    const QString wanted = call.body[u"option"].toString();
    const QJsonArray options = payment[u"options"].toArray();
    for (const QJsonValue &option : options) {
        if (!wanted.isEmpty() && option[u"id"].toString() != wanted)
            continue;
        qint64 total = payment[u"total_amount"].toInteger();
        const QJsonArray prices = option[u"prices"].toArray();
        for (const QJsonValue &price : prices)
            total += idOf(price[u"amount"]);
        payment.insert(u"total_amount"_s, total);
        payment.insert(u"shipping_option_id"_s, option[u"id"]);
        Bot *bot = call.world.bot(payment[u"bot"].toInteger());
        return QJsonObject{{u"pre_checkout_query_id"_s, askToPay(call, person, *bot, payment)}};
    }
    return controlError(u"\"option\": the bot offers no such way of shipping"_s, 404);
}

ControlResult pay(ControlCall &call)
{
    BOTDESK_TRY(person, call.person(u"from"));
    if (call.body.contains(u"shipping_query_id"))
        return payShipped(call, *person);
    QString key = call.body[u"link"].toString();
    Chat *chat = &call.world.privateChat(*call.bot, *person);
    qint64 botId = call.bot->id;
    if (key.isEmpty()) {
        BOTDESK_TRY(named, call.chat());
        BOTDESK_TRY(message, call.message(*named));
        chat = named;
        botId = message->authorId;
        key = u"%1|%2|%3"_s.arg(botId).arg(named->id).arg(message->id);
    }
    const auto found = call.world.invoices.find(key);
    if (found == call.world.invoices.end())
        return controlError(u"there is no invoice to pay"_s, 404);
    const QJsonObject invoice = found->second;
    Bot *bot = call.world.bot(invoice[u"bot"].toInteger());
    QJsonObject payment{{u"bot"_s, bot->id}, {u"person"_s, person->id}, {u"chat"_s, chat->id}, {u"payload"_s, invoice[u"payload"]},
                        {u"currency"_s, invoice[u"invoice"][u"currency"]}, {u"total_amount"_s, invoice[u"invoice"][u"total_amount"]}};
    const QJsonObject info = orderInfo(call, *person, invoice);
    if (!info.isEmpty())
        payment.insert(u"order_info"_s, info);
    if (invoice[u"is_flexible"].toBool() && invoice[u"need_shipping_address"].toBool())
        return QJsonObject{{u"shipping_query_id"_s, askToShip(call, *person, *bot, payment)}};
    return QJsonObject{{u"pre_checkout_query_id"_s, askToPay(call, *person, *bot, payment)}};
}

} // namespace

void addPaymentCommands(Control &control)
{
    control.add("POST", u"pay"_s, pay);
}

} // namespace Botdesk::Sandbox
