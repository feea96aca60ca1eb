// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/flow.h"

#include "keyboard/markupjson.h"
#include "keyboard/markupreader.h"

#include <QJsonDocument>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Input = FlowQuestion::Input;
using Check = FlowQuestion::Check;

constexpr std::pair<Input, QLatin1StringView> Inputs[] = {{Input::Nothing, "nothing"_L1}, {Input::Text, "text"_L1}, {Input::Contact, "contact"_L1},
                                                          {Input::Location, "location"_L1}, {Input::Photo, "photo"_L1}};
constexpr std::pair<Check, QLatin1StringView> Checks[] = {{Check::Anything, "anything"_L1}, {Check::List, "list"_L1}, {Check::Number, "number"_L1},
                                                          {Check::Pattern, "pattern"_L1}};

template <typename Value, size_t Count>
QString nameIn(const std::pair<Value, QLatin1StringView> (&names)[Count], Value value)
{
    return std::find_if(std::begin(names), std::end(names), [&](const auto &entry) { return entry.first == value; })->second;
}

template <typename Value, size_t Count>
std::optional<Value> valueIn(const std::pair<Value, QLatin1StringView> (&names)[Count], const QString &name)
{
    const auto found = std::find_if(std::begin(names), std::end(names), [&](const auto &entry) { return entry.second == name; });
    return found == std::end(names) ? std::nullopt : std::optional(found->first);
}

void setIf(QJsonObject &json, QLatin1StringView name, const QString &value)
{
    if (!value.isEmpty())
        json[name] = value;
}

QJsonObject toJson(const FlowQuestion &question)
{
    QJsonObject json{{"input"_L1, nameIn(Inputs, question.input)}};
    if (question.check != Check::Anything)
        json["check"_L1] = nameIn(Checks, question.check);
    if (!question.choices.isEmpty())
        json["choices"_L1] = QJsonArray::fromStringList(question.choices);
    if (question.least)
        json["least"_L1] = *question.least;
    if (question.most)
        json["most"_L1] = *question.most;
    setIf(json, "pattern"_L1, question.pattern);
    setIf(json, "refusal"_L1, question.refusal);
    setIf(json, "name"_L1, question.name);
    setIf(json, "next"_L1, question.next);
    return json;
}

QJsonObject toJson(const QMap<QString, FlowLink> &links)
{
    QJsonObject json;
    for (auto link = links.begin(); link != links.end(); ++link) {
        QJsonObject object{{"step"_L1, link->step}, {"edit"_L1, link->editsMessage}};
        setIf(object, "toast"_L1, link->toast);
        json[link.key()] = object;
    }
    return json;
}

QJsonObject toJson(const FlowStep &step)
{
    QJsonObject json{{"id"_L1, step.id}, {"text"_L1, step.text}};
    setIf(json, "parse_mode"_L1, step.parseMode);
    if (!step.entities.isEmpty())
        json["entities"_L1] = step.entities;
    if (!std::holds_alternative<std::monostate>(step.markup))
        json["reply_markup"_L1] = Botdesk::toJson(step.markup);
    setIf(json, "keyboard"_L1, step.keyboard);
    if (!step.links.isEmpty())
        json["links"_L1] = toJson(step.links);
    if (step.question != FlowQuestion())
        json["question"_L1] = toJson(step.question);
    if (step.isEnd)
        json["end"_L1] = true;
    return json;
}

//! Reads fields and remembers the first that is of a wrong type.
class FieldReader
{
public:
    FieldReader(const QJsonObject &json, QString path) : m_json(json), m_path(std::move(path)) { }

    void take(QLatin1StringView name, QString &value) { check(name, QJsonValue::String, [&](const QJsonValue &json) { value = json.toString(); }); }
    void take(QLatin1StringView name, bool &value) { check(name, QJsonValue::Bool, [&](const QJsonValue &json) { value = json.toBool(); }); }
    void take(QLatin1StringView name, QJsonArray &value) { check(name, QJsonValue::Array, [&](const QJsonValue &json) { value = json.toArray(); }); }
    void take(QLatin1StringView name, QJsonObject &value) { check(name, QJsonValue::Object, [&](const QJsonValue &json) { value = json.toObject(); }); }
    void take(QLatin1StringView name, std::optional<double> &value)
    {
        check(name, QJsonValue::Double, [&](const QJsonValue &json) { value = json.toDouble(); });
    }
    void demand(QLatin1StringView name, QString &value)
    {
        if (!m_json.contains(name))
            fail(name, u"is missing"_s);
        take(name, value);
    }
    void fail(QLatin1StringView name, const QString &words)
    {
        if (!m_error)
            m_error = Error{.kind = Error::Kind::BadJson, .detail = m_path + u'.' + name + u' ' + words};
    }
    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }
    template <typename Value>
    Result<Value> finish(const Value &value) const
    {
        return m_error ? Result<Value>(tl::unexpected(*m_error)) : Result<Value>(value);
    }

private:
    template <typename Take>
    void check(QLatin1StringView name, QJsonValue::Type type, const Take &take)
    {
        const QJsonValue value = m_json.value(name);
        if (value.type() == type)
            take(value);
        else if (!value.isUndefined())
            fail(name, u"is of a wrong type"_s);
    }

    QJsonObject m_json;
    QString m_path;
    std::optional<Error> m_error;
};

Result<FlowQuestion> readQuestion(const QJsonObject &json, const QString &path)
{
    FieldReader read(json, path);
    FlowQuestion question;
    QString input = u"nothing"_s;
    QString check = u"anything"_s;
    QJsonArray choices;
    read.take("input"_L1, input);
    read.take("check"_L1, check);
    read.take("choices"_L1, choices);
    read.take("least"_L1, question.least);
    read.take("most"_L1, question.most);
    read.take("pattern"_L1, question.pattern);
    read.take("refusal"_L1, question.refusal);
    read.take("name"_L1, question.name);
    read.take("next"_L1, question.next);
    for (const QJsonValue choice : std::as_const(choices))
        question.choices.append(choice.toString());
    const auto inputKind = valueIn(Inputs, input);
    const auto checkKind = valueIn(Checks, check);
    if (!inputKind)
        read.fail("input"_L1, u"is unknown: "_s + input);
    if (!checkKind)
        read.fail("check"_L1, u"is unknown: "_s + check);
    question.input = inputKind.value_or(Input::Nothing);
    question.check = checkKind.value_or(Check::Anything);
    return read.finish(question);
}

Result<FlowLink> readLink(const QJsonObject &json, const QString &path)
{
    FieldReader read(json, path);
    FlowLink link;
    read.demand("step"_L1, link.step);
    read.take("edit"_L1, link.editsMessage);
    read.take("toast"_L1, link.toast);
    return read.finish(link);
}

Result<FlowStep> readStep(const QJsonObject &json, const QString &path)
{
    FieldReader read(json, path);
    FlowStep step;
    QJsonObject markup;
    QJsonObject links;
    QJsonObject question;
    read.demand("id"_L1, step.id);
    read.demand("text"_L1, step.text);
    read.take("parse_mode"_L1, step.parseMode);
    read.take("entities"_L1, step.entities);
    read.take("reply_markup"_L1, markup);
    read.take("keyboard"_L1, step.keyboard);
    read.take("links"_L1, links);
    read.take("question"_L1, question);
    read.take("end"_L1, step.isEnd);
    for (auto link = links.begin(); link != links.end(); ++link) {
        const auto target = readLink(link.value().toObject(), path + u".links."_s + link.key());
        if (target)
            step.links.insert(link.key(), *target);
        else
            read.fail(target.error());
    }
    if (const auto asked = readQuestion(question, path + u".question"_s))
        step.question = *asked;
    else
        read.fail(asked.error());
    const auto parsed = ServerJson::parse(QJsonDocument(markup).toJson(QJsonDocument::Compact));
    if (const auto drawn = parsed.and_then(readMarkupDraft))
        step.markup = *drawn;
    else
        read.fail("reply_markup"_L1, drawn.error().detail);
    return read.finish(step);
}

} // namespace

const FlowStep *Flow::step(const QString &id) const
{
    const auto found = std::find_if(steps.begin(), steps.end(), [&](const FlowStep &step) { return step.id == id; });
    return found == steps.end() ? nullptr : &*found;
}

QJsonObject toJson(const Flow &flow)
{
    QJsonArray steps;
    for (const FlowStep &step : flow.steps)
        steps.append(toJson(step));
    QJsonObject json{{"command"_L1, flow.command}, {"first"_L1, flow.first}, {"steps"_L1, steps}};
    setIf(json, "cancel_word"_L1, flow.cancelWord);
    setIf(json, "cancel_text"_L1, flow.cancelText);
    return json;
}

Result<Flow> readFlow(const QJsonObject &json)
{
    FieldReader read(json, u"flow"_s);
    Flow flow;
    QJsonArray steps;
    read.demand("command"_L1, flow.command);
    read.demand("first"_L1, flow.first);
    read.take("steps"_L1, steps);
    read.take("cancel_word"_L1, flow.cancelWord);
    read.take("cancel_text"_L1, flow.cancelText);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const auto step = readStep(steps[i].toObject(), u"flow.steps[%1]"_s.arg(i));
        if (step)
            flow.steps.append(*step);
        else
            read.fail(step.error());
    }
    return read.finish(flow);
}

QStringList triggersOf(const ReplyMarkup &markup)
{
    QStringList triggers;
    const auto add = [&](const QString &trigger) {
        if (!triggers.contains(trigger))
            triggers.append(trigger);
    };
    if (const auto *keyboard = std::get_if<InlineMarkup>(&markup)) {
        for (const auto &row : keyboard->rows) {
            for (const InlineButton &button : row) {
                if (const auto *callback = std::get_if<SendCallback>(&button.action))
                    add(callback->data);
            }
        }
    }
    if (const auto *keyboard = std::get_if<KeyboardMarkup>(&markup)) {
        for (const auto &row : keyboard->rows) {
            for (const ReplyButton &button : row) {
                if (std::holds_alternative<SendText>(button.action))
                    add(button.face.text);
            }
        }
    }
    return triggers;
}

} // namespace Botdesk
