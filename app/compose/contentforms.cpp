// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/contentforms.h"

#include "compose/attachmentwords.h"
#include "compose/fieldform.h"
#include "compose/listedit.h"
#include "widgets/label.h"
#include "words/money.h"

#include <QJsonArray>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Field = FieldForm::Field;
using Type = FieldForm::Type;

QStringList textsOf(const QJsonArray &objects)
{
    QStringList texts;
    for (const QJsonValue one : objects)
        texts += one.isString() ? one.toString() : one["text"_L1].toString();
    return texts;
}

} // namespace

// Places, contacts, dice, games

bool PlainForm::knows(const QString &method)
{
    static const QStringList methods{u"sendLocation"_s, u"editMessageLiveLocation"_s, u"sendVenue"_s, u"sendContact"_s, u"sendDice"_s, u"sendGame"_s};
    return methods.contains(method);
}

PlainForm::PlainForm(const QString &method, QWidget *parent)
    : ContentForm(parent)
{
    const auto add = [this](Field field) { fields()->add(field); };
    const bool isPlace = method == "sendLocation"_L1 || method == "sendVenue"_L1 || method == "editMessageLiveLocation"_L1;
    if (isPlace) {
        add({.name = u"latitude"_s, .label = tr("Latitude"), .type = Type::Decimal, .hint = tr("52.5200, north of the equator"), .isRequired = true});
        add({.name = u"longitude"_s, .label = tr("Longitude"), .type = Type::Decimal, .hint = tr("13.4050, east of Greenwich"), .isRequired = true});
    }
    if (method == "sendVenue"_L1) {
        add({.name = u"title"_s, .label = tr("Name"), .isRequired = true});
        add({.name = u"address"_s, .label = tr("Address"), .isRequired = true});
        add({.name = u"foursquare_id"_s, .label = tr("Foursquare id")});
        add({.name = u"foursquare_type"_s, .label = tr("Foursquare type"), .hint = u"arts_entertainment/aquarium"_s});
        add({.name = u"google_place_id"_s, .label = tr("Google Places id")});
        add({.name = u"google_place_type"_s, .label = tr("Google Places type")});
    } else if (isPlace) {
        add({.name = u"horizontal_accuracy"_s, .label = tr("Accuracy in metres"), .type = Type::Decimal, .hint = tr("0 to 1500")});
        add({.name = u"live_period"_s, .label = tr("Live for so many seconds"), .type = Type::Integer,
             .hint = tr("60 to 86400; %1 for ever; empty: not live").arg(LiveForEver)});
        add({.name = u"heading"_s, .label = tr("Heading in degrees"), .type = Type::Integer, .hint = tr("1 to 360")});
        add({.name = u"proximity_alert_radius"_s, .label = tr("Tell when somebody comes nearer than, in metres"), .type = Type::Integer,
             .hint = tr("1 to 100000")});
    } else if (method == "sendContact"_L1) {
        add({.name = u"phone_number"_s, .label = tr("Phone number"), .isRequired = true});
        add({.name = u"first_name"_s, .label = tr("First name"), .isRequired = true});
        add({.name = u"last_name"_s, .label = tr("Last name")});
        add({.name = u"vcard"_s, .label = tr("vCard"), .type = Type::LongText, .hint = u"BEGIN:VCARD …"_s});
    } else if (method == "sendDice"_L1) {
        add({.name = u"emoji"_s, .label = tr("Emoji"), .type = Type::Choice, .choices = diceEmoji()});
    } else if (method == "sendGame"_L1) {
        add({.name = u"game_short_name"_s, .label = tr("Short name of the game, as BotFather knows it"), .isRequired = true});
    }
}

// Lists

ListForm::ListForm(QWidget *parent)
    : ContentForm(parent)
{
}

void ListForm::addList(ListEdit *list, int fewest)
{
    m_lines = list;
    m_fewest = fewest;
    column()->addWidget(list);
    m_problem = addProblem();
    setLines({});
    connect(list, &ListEdit::changed, this, &ContentForm::changed);
}

void ListForm::setLines(QStringList lines, const QList<int> &marked)
{
    while (lines.size() < m_fewest)
        lines += QString();
    m_lines->setItems(lines, marked);
}

void ListForm::takeProblems(QList<ContentProblem> &problems, const QString &name)
{
    QString text;
    problems.removeIf([&](const ContentProblem &problem) {
        const bool isOfLines = problem.field == name || problem.field.startsWith(name + u'[');
        if (isOfLines && text.isEmpty())
            text = problemText(problem);
        return isOfLines;
    });
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

// Polls

PollForm::PollForm(QWidget *parent)
    : ListForm(parent)
{
    fields()->add({.name = u"question"_s, .label = tr("Question"), .type = Type::LongText, .isRequired = true});
    addHeading(tr("Options *"));
    addList(new ListEdit(tr("Option %1"), tr("Add an option"), PollOptionLimit, this), 2);
    addKind();
    connect(m_kind, &FieldForm::changed, this, [this] {
        const QString tip = isQuiz() ? tr("This is right") : QString();
        if (lines()->property("marks").toString() == tip)
            return;
        lines()->setProperty("marks", tip);
        lines()->setMarks(tip);
    });
}

void PollForm::addKind()
{
    m_kind = addFields();
    m_kind->add({.name = u"quiz"_s, .label = tr("Quiz: some options are right"), .type = Type::Flag});
    m_kind->add({.name = u"explanation"_s, .label = tr("Why they are right"), .hint = tr("Shown to who answers a quiz wrong")});
    m_kind->add({.name = u"is_anonymous"_s, .label = tr("Anonymous"), .type = Type::Flag, .byDefault = true});
    m_kind->add({.name = u"allows_multiple_answers"_s, .label = tr("Several answers"), .type = Type::Flag});
    m_kind->add({.name = u"allows_revoting"_s, .label = tr("A vote may be changed"), .type = Type::YesNo});
    m_kind->add({.name = u"shuffle_options"_s, .label = tr("Options in any order"), .type = Type::Flag});
    m_kind->add({.name = u"allow_adding_options"_s, .label = tr("Others may add options"), .type = Type::Flag});
    m_kind->add({.name = u"hide_results_until_closes"_s, .label = tr("Results only when it is closed"), .type = Type::Flag});
    m_kind->add({.name = u"members_only"_s, .label = tr("Only members may vote"), .type = Type::Flag});
    m_kind->add({.name = u"description"_s, .label = tr("Description"), .type = Type::LongText});
    m_kind->add({.name = u"open_period"_s, .label = tr("Open for so many seconds"), .type = Type::Integer, .hint = tr("5 to 2628000")});
    m_kind->add({.name = u"close_date"_s, .label = tr("Or closes at (Unix time)"), .type = Type::Integer});
    m_kind->add({.name = u"is_closed"_s, .label = tr("Closed from the beginning"), .type = Type::Flag});
    m_kind->add({.name = u"country_codes"_s, .label = tr("Only who is in these countries may vote"), .type = Type::Json, .hint = u"[\"DE\", \"AT\"]"_s});
    const QString medium = u"{\"type\": \"photo\", \"media\": \"https://…\"}"_s;
    m_kind->add({.name = u"media"_s, .label = tr("Picture or film above the question"), .type = Type::Json, .hint = medium});
    m_kind->add({.name = u"explanation_media"_s, .label = tr("Picture or film of the explanation"), .type = Type::Json, .hint = medium});
}

bool PollForm::isQuiz() const
{
    return m_kind->values()["quiz"_L1].toBool();
}

void PollForm::setValues(const QJsonObject &values)
{
    QJsonObject own = values;
    own.insert("quiz"_L1, values["type"_L1].toString() == "quiz"_L1);
    QList<int> right;
    for (const QJsonValue id : values["correct_option_ids"_L1].toArray())
        right += id.toInt();
    ContentForm::setValues(own);
    setLines(textsOf(values["options"_L1].toArray()), right);
}

QJsonObject PollForm::values() const
{
    QJsonObject all = ContentForm::values();
    all.remove("quiz"_L1);
    QJsonArray options;
    for (const QString &text : lines()->items())
        options.append(QJsonObject{{"text"_L1, text}});
    all.insert("options"_L1, options);
    if (!isQuiz()) {
        all.remove("explanation"_L1);
        all.remove("explanation_media"_L1);
        return all;
    }
    all.insert("type"_L1, "quiz"_L1);
    QJsonArray right;
    for (const int place : lines()->marked())
        right.append(place);
    all.insert("correct_option_ids"_L1, right);
    return all;
}

QStringList PollForm::showProblems(const QList<ContentProblem> &problems)
{
    QList<ContentProblem> others = problems;
    takeProblems(others, u"options"_s);
    const auto isRight = [](const ContentProblem &problem) { return problem.field == "correct_option_ids"_L1; };
    if (std::any_of(others.begin(), others.end(), isRight)) {
        others.removeIf(isRight);
        if (problem()->text().isEmpty()) {
            problem()->setText(tr("Tick the option that is right"));
            problem()->show();
        }
    }
    return ContentForm::showProblems(others);
}

// Checklists

ChecklistForm::ChecklistForm(QWidget *parent)
    : ListForm(parent)
{
    fields()->add({.name = u"title"_s, .label = tr("Title"), .isRequired = true});
    addHeading(tr("Tasks *"));
    addList(new ListEdit(tr("Task %1"), tr("Add a task"), ChecklistTaskLimit, this), 2);
    FieldForm *may = addFields();
    may->add({.name = u"others_can_add_tasks"_s, .label = tr("Others may add tasks"), .type = Type::Flag});
    may->add({.name = u"others_can_mark_tasks_as_done"_s, .label = tr("Others may tick them off"), .type = Type::Flag});
}

void ChecklistForm::setValues(const QJsonObject &values)
{
    const QJsonObject checklist = values["checklist"_L1].toObject();
    ContentForm::setValues(checklist);
    setLines(textsOf(checklist["tasks"_L1].toArray()));
}

QJsonObject ChecklistForm::values() const
{
    QJsonObject checklist = ContentForm::values();
    QJsonArray tasks;
    for (const QString &text : lines()->items())
        tasks.append(QJsonObject{{"id"_L1, tasks.size() + 1}, {"text"_L1, text}});
    checklist.insert("tasks"_L1, tasks);
    return {{"checklist"_L1, checklist}};
}

QStringList ChecklistForm::showProblems(const QList<ContentProblem> &problems)
{
    QList<ContentProblem> own;
    for (ContentProblem problem : problems) {
        problem.field.remove("checklist."_L1);
        own += problem;
    }
    takeProblems(own, u"tasks"_s);
    return ContentForm::showProblems(own);
}

// Invoices

InvoiceForm::InvoiceForm(QWidget *parent)
    : ListForm(parent)
{
    fields()->add({.name = u"title"_s, .label = tr("Title"), .isRequired = true});
    fields()->add({.name = u"description"_s, .label = tr("Description"), .type = Type::LongText, .isRequired = true});
    fields()->add({.name = u"payload"_s, .label = tr("Payload that the bot gets back"), .hint = tr("1 to 128 bytes, not shown to anybody"), .isRequired = true});
    fields()->add({.name = u"currency"_s, .label = tr("Currency"), .hint = tr("EUR, USD …; XTR for stars"), .isRequired = true});
    addHeading(tr("Prices, a line each: name = amount in the smallest unit *"));
    addList(new ListEdit(tr("Price %1"), tr("Add a price"), 20, this), 1);
    FieldForm *more = addFields();
    more->add({.name = u"provider_token"_s, .label = tr("Token of the payment provider"), .hint = tr("Not for stars")});
    more->add({.name = u"max_tip_amount"_s, .label = tr("Largest tip, in the smallest unit"), .type = Type::Integer});
    more->add({.name = u"suggested_tip_amounts"_s, .label = tr("Suggested tips"), .type = Type::Json, .hint = u"[100, 200]"_s});
    more->add({.name = u"start_parameter"_s, .label = tr("Start parameter")});
    more->add({.name = u"photo_url"_s, .label = tr("Address of a picture")});
    for (const auto &[name, label] : {std::pair(u"need_name"_s, tr("Asks for the name")), {u"need_phone_number"_s, tr("Asks for the phone number")},
                                      {u"need_email"_s, tr("Asks for the e-mail address")}, {u"need_shipping_address"_s, tr("Asks for the address")},
                                      {u"is_flexible"_s, tr("The price depends on the way of delivery")}})
        more->add({.name = name, .label = label, .type = Type::Flag});
}

QString InvoiceForm::currency() const
{
    return fields()->values()["currency"_L1].toString();
}

void InvoiceForm::setValues(const QJsonObject &values)
{
    ContentForm::setValues(values);
    QStringList prices;
    for (const QJsonValue price : values["prices"_L1].toArray())
        prices += u"%1 = %2"_s.arg(price["label"_L1].toString()).arg(price["amount"_L1].toInteger());
    setLines(prices);
}

QJsonObject InvoiceForm::values() const
{
    QJsonObject all = ContentForm::values();
    QJsonArray prices;
    for (const QString &line : lines()->items()) {
        const qsizetype sign = line.lastIndexOf(u'=');
        bool isNumber = false;
        const qint64 amount = line.mid(sign + 1).trimmed().toLongLong(&isNumber);
        QJsonObject price{{"label"_L1, line.left(std::max(qsizetype(0), sign)).trimmed()}};
        if (isNumber && sign > 0)
            price.insert("amount"_L1, amount);
        prices.append(price);
    }
    all.insert("prices"_L1, prices);
    if (all.contains("currency"_L1))
        all.insert("currency"_L1, currency().toUpper());
    return all;
}

QStringList InvoiceForm::showProblems(const QList<ContentProblem> &problems)
{
    QList<ContentProblem> own = problems;
    const bool isNoPrice = std::any_of(own.begin(), own.end(), [](const ContentProblem &problem) { return problem.field.startsWith("prices["_L1); });
    takeProblems(own, u"prices"_s);
    if (isNoPrice)
        problem()->setText(tr("A line says what and how much, such as: Mug = 1840"));
    qint64 sum = 0;
    const QJsonObject all = values();
    for (const QJsonValue price : all["prices"_L1].toArray())
        sum += price["amount"_L1].toInteger();
    problem()->setInk(problem()->text().isEmpty() ? Color::Text2 : Color::Error);
    if (problem()->text().isEmpty() && sum != 0 && !currency().isEmpty())
        problem()->setText(tr("Together %1").arg(moneyText(sum, all["currency"_L1].toString())));
    problem()->setVisible(!problem()->text().isEmpty());
    return ContentForm::showProblems(own);
}

} // namespace Botdesk
