// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/flowadvance.h"

#include "keyboard/markupjson.h"
#include "text/placeholders.h"

#include <QRegularExpression>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Kind = FlowEvent::Kind;
using Input = FlowQuestion::Input;
using Check = FlowQuestion::Check;

Input inputOf(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return Input::Text;
    case Kind::Contact:
        return Input::Contact;
    case Kind::Location:
        return Input::Location;
    case Kind::Photo:
        return Input::Photo;
    case Kind::Press:
    case Kind::Other:
        break;
    }
    return Input::Nothing;
}

std::optional<QString> checkedNumber(const FlowQuestion &question, QString text)
{
    bool isNumber = false;
    const double number = text.replace(u',', u'.').toDouble(&isNumber);   // people write either
    if (!isNumber || (question.least && number < *question.least) || (question.most && number > *question.most))
        return std::nullopt;
    return text;
}

//! What is kept of an answer, or nothing when it is not taken.
std::optional<QString> checkedAnswer(const FlowQuestion &question, const QString &given)
{
    const QString text = given.trimmed();
    switch (question.check) {
    case Check::Anything:
        return text;
    case Check::Number:
        return checkedNumber(question, text);
    case Check::List: {
        const auto choice = std::find_if(question.choices.begin(), question.choices.end(),
                                         [&](const QString &choice) { return choice.compare(text, Qt::CaseInsensitive) == 0; });
        return choice == question.choices.end() ? std::nullopt : std::optional(*choice);
    }
    case Check::Pattern: {
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(question.pattern));
        return pattern.isValid() && pattern.match(text).hasMatch() ? std::optional(text) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

//! "/order" and "/order@sample_bot", whatever follows.
bool isCommand(const QString &text, const QString &command)
{
    const QString word = text.section(QRegularExpression(u"\\s"_s), 0, 0);
    return !command.isEmpty() && word.section(u'@', 0, 0) == u'/' + command;
}

class Advance
{
public:
    Advance(const Flow &flow, const FlowState &state, const FlowEvent &event)
        : m_flow(flow)
        , m_event(event)
        , m_result{state, {}}
    {
    }

    FlowAdvance run();

private:
    void begin();
    void cancel();
    void press();
    void hear();
    void follow(const FlowLink &link);
    void answer(const FlowQuestion &question);
    void open(const QString &id, bool editsMessage);
    void say(const QString &text, const QJsonObject &markup = {});
    QJsonObject filledText(const FlowStep &step) const;
    bool isKeyboardShown() const;

    const Flow &m_flow;
    const FlowEvent &m_event;
    FlowAdvance m_result;
};

FlowAdvance Advance::run()
{
    const bool isInside = m_flow.step(m_result.state.step);
    const bool isCancel = !m_flow.cancelWord.isEmpty() && m_event.text.trimmed().compare(m_flow.cancelWord, Qt::CaseInsensitive) == 0;
    if (m_event.kind == Kind::Press)
        press();
    else if (m_event.kind == Kind::Text && isCommand(m_event.text, m_flow.command))
        begin();
    else if (m_event.kind == Kind::Text && isInside && isCancel)
        cancel();
    else if (isInside)
        hear();
    return std::move(m_result);
}

void Advance::begin()
{
    m_result.state = {};
    open(m_flow.first, false);
}

//! Whether a reply keyboard of the flow lies before the person: it would stay.
bool Advance::isKeyboardShown() const
{
    const FlowStep *step = m_flow.step(m_result.state.step);
    return step && std::holds_alternative<KeyboardMarkup>(step->markup);
}

void Advance::cancel()
{
    const QJsonObject removal = isKeyboardShown() ? toJson(ReplyMarkup(RemoveMarkup())) : QJsonObject();
    if (!m_flow.cancelText.isEmpty())
        say(m_flow.cancelText, removal);
    m_result.state.step.clear();
}

void Advance::press()
{
    // The step that was said last knows its buttons best; an older message's may be pressed as well.
    const auto has = [&](const FlowStep &step) {
        return std::holds_alternative<InlineMarkup>(step.markup) && triggersOf(step.markup).contains(m_event.text);
    };
    const FlowStep *step = m_flow.step(m_result.state.step);
    if (!step || !has(*step)) {
        const auto found = std::find_if(m_flow.steps.begin(), m_flow.steps.end(), has);
        step = found == m_flow.steps.end() ? nullptr : &*found;
    }
    if (!step)
        return;   // of a message that somebody else sent
    const FlowLink link = step->links.value(m_event.text, {.step = {}, .editsMessage = false});
    QJsonObject parameters{{"callback_query_id"_L1, m_event.queryId}};
    if (!link.toast.isEmpty())
        parameters["text"_L1] = link.toast;
    m_result.calls.append({u"answerCallbackQuery"_s, parameters});
    if (!link.step.isEmpty())
        open(link.step, link.editsMessage);
}

void Advance::hear()
{
    const FlowStep &step = *m_flow.step(m_result.state.step);
    const auto link = step.links.constFind(m_event.text);
    if (m_event.kind == Kind::Text && std::holds_alternative<KeyboardMarkup>(step.markup) && link != step.links.constEnd())
        follow(*link);
    else if (step.question.input != Input::Nothing)
        answer(step.question);
}

//! A button of a reply keyboard has no toast: its answer is a message.
void Advance::follow(const FlowLink &link)
{
    if (!link.toast.isEmpty())
        say(link.toast);
    if (!link.step.isEmpty())
        open(link.step, false);
}

void Advance::answer(const FlowQuestion &question)
{
    std::optional<QString> taken;
    if (inputOf(m_event.kind) == question.input)
        taken = question.input == Input::Text ? checkedAnswer(question, m_event.text) : m_event.text;
    if (!taken) {
        if (!question.refusal.isEmpty())
            say(question.refusal);
        return;
    }
    if (!question.name.isEmpty())
        m_result.state.answers.insert(question.name, *taken);
    if (question.next.isEmpty())
        m_result.state.step.clear();
    else
        open(question.next, false);
}

QJsonObject Advance::filledText(const FlowStep &step) const
{
    QHash<QString, QString> values;
    for (auto name = m_event.names.begin(); name != m_event.names.end(); ++name)
        values.insert(name.key(), name.value());
    for (auto kept = m_result.state.answers.begin(); kept != m_result.state.answers.end(); ++kept)
        values.insert(kept.key(), kept.value());
    const TextMode mode = textModeOf(step.parseMode);
    const FilledText filled = fillPlaceholders({step.text, entitiesFromJson(step.entities)}, values, mode);
    QJsonObject parameters{{"text"_L1, filled.text.text}};
    if (mode != TextMode::Formatted)
        parameters["parse_mode"_L1] = parseModeOf(mode);
    else if (!filled.text.entities.isEmpty())
        parameters["entities"_L1] = toJson(filled.text.entities);
    return parameters;
}

void Advance::open(const QString &id, bool editsMessage)
{
    const FlowStep *step = m_flow.step(id);
    if (!step)
        return;   // problemsOf() tells of it
    const bool isInline = std::holds_alternative<InlineMarkup>(step->markup) || std::holds_alternative<std::monostate>(step->markup);
    const bool isEdit = editsMessage && isInline && m_event.kind == Kind::Press;   // an edit takes no reply keyboard
    QJsonObject parameters = filledText(*step);
    parameters["chat_id"_L1] = number(m_event.chat);
    if (isEdit)
        parameters["message_id"_L1] = number(m_event.message);
    if (const QJsonObject markup = toJson(step->markup); !markup.isEmpty())
        parameters["reply_markup"_L1] = markup;
    else if (!isEdit && isKeyboardShown())
        parameters["reply_markup"_L1] = toJson(ReplyMarkup(RemoveMarkup()));
    m_result.calls.append({isEdit ? u"editMessageText"_s : u"sendMessage"_s, parameters});
    m_result.state.step = step->isEnd ? QString() : id;
}

void Advance::say(const QString &text, const QJsonObject &markup)
{
    FlowStep spoken{.id = {}, .text = text};
    QJsonObject parameters = filledText(spoken);
    parameters["chat_id"_L1] = number(m_event.chat);
    if (!markup.isEmpty())
        parameters["reply_markup"_L1] = markup;
    m_result.calls.append({u"sendMessage"_s, parameters});
}

} // namespace

QJsonObject toJson(const FlowState &state)
{
    QJsonObject answers;
    for (auto answer = state.answers.begin(); answer != state.answers.end(); ++answer)
        answers[answer.key()] = answer.value();
    return {{"step"_L1, state.step}, {"answers"_L1, answers}};
}

FlowState flowStateFromJson(const QJsonObject &json)
{
    FlowState state{.step = json.value("step"_L1).toString()};
    const QJsonObject answers = json.value("answers"_L1).toObject();
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        state.answers.insert(answer.key(), answer.value().toString());
    return state;
}

FlowAdvance advance(const Flow &flow, const FlowState &state, const FlowEvent &event)
{
    return Advance(flow, state, event).run();
}

} // namespace Botdesk
