// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/payments.h"
#include "sandbox/sending.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int TitleLimit = 32;
constexpr int DescriptionLimit = 255;
constexpr qsizetype PayloadBytesLimit = 128;
constexpr qint64 ShippingLifetime = 150;      // seconds, as long as the update itself
constexpr qint64 PreCheckoutLifetime = 10;    // documented: the answer must come within 10 seconds

Checked<QJsonArray> readPrices(Call &call)
{
    const QJsonValue value = readJson(call.arguments, "prices");
    if (value.isUndefined())
        return badRequest(u"can't parse prices JSON object"_s);
    if (!value.isArray())
        return badRequest(u"expected an Array of labeled prices"_s);
    const QJsonArray prices = value.toArray();
    if (prices.isEmpty())
        return badRequest(u"there must be at least one price"_s);
    for (const QJsonValue &price : prices) {
        if (!price.isObject())
            return badRequest(u"expected an Object as labeled price"_s);
        for (const char *name : {"label", "amount"}) {
            if (price[QLatin1StringView(name)].isUndefined())
                return badRequest(u"can't parse labeled price: Can't find field \"%1\""_s.arg(QLatin1StringView(name)));
        }
    }
    return prices;
}

qint64 amountOf(const QJsonValue &price)
{
    const QJsonValue amount = price[u"amount"];
    return amount.isString() ? amount.toString().toLongLong() : amount.toInteger();
}

struct Invoice
{
    QJsonObject shown;     //!< the Invoice of a Message
    QJsonObject hidden;    //!< payload, prices and what must be asked of the payer
};

Checked<Invoice> readInvoice(Call &call)
{
    BOTDESK_TRY(title, required(call.arguments, "title"));
    BOTDESK_TRY(description, required(call.arguments, "description"));
    BOTDESK_TRY(payload, required(call.arguments, "payload"));
    const QString currency = call.arguments.string("currency").toUpper();
    if (currency.isEmpty())
        return badRequest(u"parameter \"currency\" is required"_s);
    BOTDESK_TRY(prices, readPrices(call));
    const bool isStars = currency == u"XTR";
    if (title.toUcs4().size() > TitleLimit)
        return badRequest(u"INVOICE_TITLE_TOO_LONG"_s);
    if (description.toUcs4().size() > DescriptionLimit)
        return badRequest(u"INVOICE_DESCRIPTION_TOO_LONG"_s);
    if (payload.toUtf8().size() > PayloadBytesLimit)
        return badRequest(u"INVOICE_PAYLOAD_INVALID"_s);
    if (currency.size() != 3)
        return badRequest(u"CURRENCY_INVALID"_s);
    if (!isStars && !call.arguments.has("provider_token"))
        return badRequest(u"PAYMENT_PROVIDER_INVALID"_s);
    if (isStars && prices.size() != 1)
        return badRequest(u"STARS_INVOICE_INVALID"_s);
    qint64 total = 0;
    for (const QJsonValue &price : prices)
        total += amountOf(price);
    if (total <= 0)
        return badRequest(u"CURRENCY_TOTAL_AMOUNT_INVALID"_s);
    Invoice invoice;
    invoice.shown = {{u"title"_s, title}, {u"description"_s, description}, {u"start_parameter"_s, call.arguments.string("start_parameter")},
                     {u"currency"_s, currency}, {u"total_amount"_s, total}};
    invoice.hidden = {{u"payload"_s, payload}, {u"prices"_s, prices}, {u"bot"_s, call.bot.id}};
    for (const char *name : {"need_name", "need_phone_number", "need_email", "need_shipping_address", "is_flexible"})
        invoice.hidden.insert(QLatin1StringView(name), call.arguments.flag(name));
    return invoice;
}

Answer sendInvoice(Call &call)
{
    BOTDESK_TRY(invoice, readInvoice(call));
    Chat *where = nullptr;
    BOTDESK_TRY(sent, send(call, [&](Chat &chat) -> Checked<Draft> {
        where = &chat;
        return Draft{.content = {{u"invoice"_s, invoice.shown}}};
    }));
    QJsonObject hidden = invoice.hidden;
    hidden.insert(u"invoice"_s, invoice.shown);
    call.world.invoices.insert_or_assign(u"%1|%2|%3"_s.arg(call.bot.id).arg(where->id).arg(sent->id), hidden);
    // Without a keyboard of its own an invoice has one button that pays.
    if (sent->inlineMarkup.isEmpty()) {
        const QString text = u"Pay %1 %2"_s.arg(QString::number(double(invoice.shown[u"total_amount"].toInteger())
            / (invoice.shown[u"currency"].toString() == u"XTR" ? 1 : 100), 'f', invoice.shown[u"currency"].toString() == u"XTR" ? 0 : 2),
            invoice.shown[u"currency"].toString());
        sent->inlineMarkup = {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{QJsonObject{{u"text"_s, text}, {u"pay"_s, true}}})}}};
    }
    return success(call.world.messageJson(*where, *sent, call.bot));
}

Answer createInvoiceLink(Call &call)
{
    BOTDESK_TRY(invoice, readInvoice(call));
    const QString link = u"https://t.me/$"_s + call.world.randomText(16);
    QJsonObject hidden = invoice.hidden;
    hidden.insert(u"invoice"_s, invoice.shown);
    call.world.invoices.insert_or_assign(link, hidden);
    return success(link);
}

Checked<QJsonObject *> readQuery(Call &call, QByteArrayView name, QStringView stage, qint64 lifetime)
{
    const auto found = call.world.payments.find(call.arguments.string(name));
    if (found == call.world.payments.end() || found->second[u"bot"].toInteger() != call.bot.id || found->second[u"stage"].toString() != stage
        || call.world.now() - found->second[u"date"].toInteger() > lifetime)
        return badRequest(u"query is too old and response timeout expired or query ID is invalid"_s);
    return &found->second;
}

Answer answerShippingQuery(Call &call)
{
    const bool isGood = call.arguments.flag("ok");
    const QString reason = call.arguments.string("error_message");
    QJsonArray options;
    if (isGood) {
        const QJsonValue value = readJson(call.arguments, "shipping_options");
        if (value.isUndefined())
            return badRequest(u"can't parse shipping options JSON object"_s);
        if (!value.isArray())
            return badRequest(u"expected an Array of shipping options"_s);
        options = value.toArray();
        if (options.isEmpty())
            return badRequest(u"SHIPPING_OPTIONS_EMPTY"_s);
    } else if (reason.isEmpty()) {
        return badRequest(u"parameter \"error_message\" is required"_s);
    }
    BOTDESK_TRY(query, readQuery(call, "shipping_query_id", u"shipping", ShippingLifetime));
    query->insert(u"stage"_s, isGood ? u"shipping_answered"_s : u"failed"_s);
    query->insert(u"options"_s, options);
    query->insert(u"error"_s, reason);
    call.world.changed();
    return success(true);
}

Answer answerPreCheckoutQuery(Call &call)
{
    const bool isGood = call.arguments.flag("ok");
    const QString reason = call.arguments.string("error_message");
    if (!isGood && reason.isEmpty())
        return badRequest(u"parameter \"error_message\" is required"_s);
    BOTDESK_TRY(query, readQuery(call, "pre_checkout_query_id", u"checkout", PreCheckoutLifetime));
    query->insert(u"stage"_s, isGood ? u"paid"_s : u"failed"_s);
    query->insert(u"error"_s, reason);
    if (isGood)
        finishPayment(call.world, call.bot, *query);
    call.world.changed();
    return success(true);
}

} // namespace

void finishPayment(World &world, Bot &bot, const QJsonObject &payment)
{
    Chat *chat = world.chatFor(bot, payment[u"chat"].toInteger());
    const Person *person = world.person(payment[u"person"].toInteger());
    if (!chat || !person)
        return;
    QJsonObject paid{{u"currency"_s, payment[u"currency"]}, {u"total_amount"_s, payment[u"total_amount"]},
                     {u"invoice_payload"_s, payment[u"payload"]},
                     {u"telegram_payment_charge_id"_s, u"sandbox_"_s + world.randomText(20)},
                     {u"provider_payment_charge_id"_s, u"sandbox_"_s + world.randomText(20)}};
    for (const char *name : {"shipping_option_id", "order_info"}) {
        if (payment.contains(QLatin1StringView(name)))
            paid.insert(QLatin1StringView(name), payment[QLatin1StringView(name)]);
    }
    world.service(*chat, person->id, {{u"successful_payment"_s, paid}});
}

void addPaymentMethods(Methods &methods)
{
    methods.add("sendInvoice", sendInvoice);
    methods.add("createInvoiceLink", createInvoiceLink);
    methods.add("answerShippingQuery", answerShippingQuery);
    methods.add("answerPreCheckoutQuery", answerPreCheckoutQuery);
}

} // namespace Botdesk::Sandbox
