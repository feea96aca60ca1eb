// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/draftcontent.h"

#include "rules/cleaning.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

using Code = ContentProblem::Code;

//! Goes through the parameters of one message and gathers what is wrong with them.
class Check
{
public:
    Check(const QJsonObject &fields, bool isBusiness)
        : m_fields(fields)
        , m_isBusiness(isBusiness)
    {
    }

    QList<ContentProblem> found;

    void text(const QString &name, qsizetype most, bool isRequired = true)
    {
        checkText(m_fields[name].toString(), name, most, isRequired);
    }

    void bytes(const QString &name, qsizetype most, bool isRequired)
    {
        const QString value = m_fields[name].toString();
        if (isRequired && value.isEmpty())
            found.append({.code = Code::Missing, .field = name});
        else if (value.toUtf8().size() > most)
            found.append({.code = Code::TooLong, .field = name, .most = double(most)});
    }

    void range(const QString &name, double least, double most, bool isRequired = false)
    {
        const QJsonValue value = m_fields[name];
        if (value.isUndefined() && isRequired)
            found.append({.code = Code::Missing, .field = name});
        else if (!value.isUndefined() && (!value.isDouble() || value.toDouble() < least || value.toDouble() > most))
            found.append({.code = Code::OutOfRange, .field = name, .least = least, .most = most});
    }

    QJsonArray list(const QString &name, qsizetype most)
    {
        return checkList(m_fields[name].toArray(), name, most);
    }

    QJsonArray checkList(const QJsonArray &elements, const QString &name, qsizetype most)
    {
        if (elements.isEmpty())
            found.append({.code = Code::Missing, .field = name});
        if (elements.size() > most)
            found.append({.code = Code::TooMany, .field = name, .most = double(most)});
        return elements;
    }

    void checkText(const QString &value, const QString &name, qsizetype most, bool isRequired = true)
    {
        const qsizetype length = codePointCount(value.trimmed());
        if (isRequired && length == 0)
            found.append({.code = Code::Missing, .field = name});
        else if (length > most)
            found.append({.code = Code::TooLong, .field = name, .most = double(most)});
    }

    void place()
    {
        range(u"latitude"_s, -90, 90, true);
        range(u"longitude"_s, -180, 180, true);
    }

    const QJsonObject &fields() const { return m_fields; }
    bool has(const QString &name) const { return m_fields.contains(name); }
    bool isBusiness() const { return m_isBusiness; }

private:
    const QJsonObject &m_fields;
    bool m_isBusiness;
};

void checkLocation(Check &check)
{
    check.place();
    check.range(u"horizontal_accuracy"_s, 0, 1500);
    if (check.fields()["live_period"_L1].toInt() != LiveForEver)
        check.range(u"live_period"_s, ShortestLivePeriod, LongestLivePeriod);
    check.range(u"heading"_s, 1, 360);
    check.range(u"proximity_alert_radius"_s, 1, 100000);
    for (const QString &name : {u"heading"_s, u"proximity_alert_radius"_s}) {
        if (check.has(name) && !check.has(u"live_period"_s))
            check.found.append({.code = Code::OnlyForLive, .field = name});
    }
}

void checkVenue(Check &check)
{
    check.place();
    check.text(u"title"_s, 1024);
    check.text(u"address"_s, 1024);
}

void checkContact(Check &check)
{
    check.text(u"phone_number"_s, 64);
    check.text(u"first_name"_s, 64);
    check.text(u"last_name"_s, 64, false);
    check.bytes(u"vcard"_s, 2048, false);
}

void checkPoll(Check &check)
{
    check.text(u"question"_s, 300);
    const QJsonArray options = check.list(u"options"_s, PollOptionLimit);
    for (int i = 0; i < options.size(); ++i) {
        const QJsonValue option = options[i];
        check.checkText(option.isObject() ? option["text"_L1].toString() : option.toString(), u"options[%1].text"_s.arg(i), 100);
    }
    check.text(u"explanation"_s, 200, false);
    check.text(u"description"_s, 1024, false);
    check.range(u"open_period"_s, 5, 2628000);
    if (check.has(u"open_period"_s) && check.has(u"close_date"_s))
        check.found.append({.code = Code::OnlyOne, .field = u"close_date"_s});
    if (check.fields()["type"_L1].toString() != "quiz"_L1)
        return;
    const QJsonArray correct = check.list(u"correct_option_ids"_s, options.size());
    for (const QJsonValue id : correct) {
        if (id.toInt(-1) < 0 || id.toInt() >= options.size())
            check.found.append({.code = Code::OutOfRange, .field = u"correct_option_ids"_s, .most = double(options.size() - 1)});
    }
}

void checkDice(Check &check)
{
    const QString emoji = check.fields()["emoji"_L1].toString();
    if (!emoji.isEmpty() && !diceEmoji().contains(emoji))
        check.found.append({.code = Code::NotOneOf, .field = u"emoji"_s});
}

void checkChecklist(Check &check)
{
    const QJsonObject checklist = check.fields()["checklist"_L1].toObject();
    if (!check.isBusiness())
        check.found.append({.code = Code::OnlyBusiness, .field = u"business_connection_id"_s});
    check.checkText(checklist["title"_L1].toString(), u"checklist.title"_s, 255);
    const QJsonArray tasks = check.checkList(checklist["tasks"_L1].toArray(), u"checklist.tasks"_s, ChecklistTaskLimit);
    for (int i = 0; i < tasks.size(); ++i)
        check.checkText(tasks[i]["text"_L1].toString(), u"checklist.tasks[%1].text"_s.arg(i), 100);
}

void checkInvoice(Check &check)
{
    check.text(u"title"_s, 32);
    check.text(u"description"_s, 255);
    check.bytes(u"payload"_s, 128, true);
    const QString currency = check.fields()["currency"_L1].toString();
    if (currency.size() != 3)
        check.found.append({.code = currency.isEmpty() ? Code::Missing : Code::NotOneOf, .field = u"currency"_s});
    const bool isStars = currency == "XTR"_L1;
    const QJsonArray prices = check.list(u"prices"_s, isStars ? 1 : 100);
    for (int i = 0; i < prices.size(); ++i) {
        check.checkText(prices[i]["label"_L1].toString(), u"prices[%1].label"_s.arg(i), 1024);
        if (!prices[i]["amount"_L1].isDouble())
            check.found.append({.code = Code::Missing, .field = u"prices[%1].amount"_s.arg(i)});
    }
    if (!isStars)
        check.text(u"provider_token"_s, 1024);
}

void checkChatAction(Check &check)
{
    if (!chatActions().contains(check.fields()["action"_L1].toString()))
        check.found.append({.code = Code::NotOneOf, .field = u"action"_s});
}

void checkGame(Check &check)
{
    check.text(u"game_short_name"_s, 64);
}

} // namespace

QList<ContentProblem> checkContent(const QString &method, const QJsonObject &fields, bool isBusiness)
{
    static const QHash<QString, void (*)(Check &)> rules{
        {u"sendLocation"_s, checkLocation}, {u"editMessageLiveLocation"_s, checkLocation}, {u"sendVenue"_s, checkVenue},
        {u"sendContact"_s, checkContact},   {u"sendPoll"_s, checkPoll},                    {u"sendDice"_s, checkDice},
        {u"sendChecklist"_s, checkChecklist}, {u"editMessageChecklist"_s, checkChecklist}, {u"sendInvoice"_s, checkInvoice},
        {u"sendChatAction"_s, checkChatAction}, {u"sendGame"_s, checkGame},
    };
    Check check(fields, isBusiness);
    if (const auto rule = rules.constFind(method); rule != rules.cend())
        (*rule)(check);
    return check.found;
}

QStringList diceEmoji()
{
    return {u"🎲"_s, u"🎯"_s, u"🏀"_s, u"⚽"_s, u"🎳"_s, u"🎰"_s};
}

QStringList chatActions()
{
    return {u"typing"_s,       u"upload_photo"_s,    u"record_video"_s,   u"upload_video"_s,  u"record_voice"_s,      u"upload_voice"_s,
            u"upload_document"_s, u"choose_sticker"_s, u"find_location"_s, u"record_video_note"_s, u"upload_video_note"_s};
}

} // namespace Botdesk
