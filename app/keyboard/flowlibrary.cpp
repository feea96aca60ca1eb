// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowlibrary.h"

#include "keyboard/flowedits.h"

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! What no server takes cannot be read back either: a step whose keyboard is in the library gets it from there.
Result<Flow> flowFromJson(QJsonObject json)
{
    if (const auto flow = readFlow(json))
        return flow;
    QJsonArray steps = json["steps"_L1].toArray();
    for (QJsonValueRef value : steps) {
        QJsonObject step = value.toObject();
        if (step.contains("keyboard"_L1))
            step.remove("reply_markup"_L1);
        value = step;
    }
    json["steps"_L1] = steps;
    return readFlow(json);
}

QList<Flow> flowsFromJson(const QJsonArray &json)
{
    QList<Flow> flows;
    for (const QJsonValue value : json) {
        if (const auto flow = flowFromJson(value.toObject()))
            flows.append(*flow);
    }
    return flows;
}

bool isOfLibrary(const ReplyMarkup &markup)
{
    return !std::holds_alternative<std::monostate>(markup);
}

} // namespace

FlowStep stepOf(const SavedKeyboard &keyboard)
{
    const KeyboardDesign &design = keyboard.design();
    return {.id = keyboard.name,
            .text = design.message.text,
            .parseMode = parseModeOf(design.messageMode),
            .entities = toJson(design.message.entities),
            .markup = design.markup(),
            .keyboard = keyboard.id};
}

FlowLibrary::FlowLibrary(UpdateStore &store, KeyboardLibrary &keyboards, QObject *parent)
    : StoredLibrary(store, u"flows"_s, u"flow_history:"_s, parent)
    , m_keyboards(keyboards)
{
    connect(&keyboards, &KeyboardLibrary::changed, this, &FlowLibrary::followKeyboards);
    if (keyboards.isLoaded())
        read();
    else
        connect(&keyboards, &KeyboardLibrary::loaded, this, [this] { read(); });
}

FlowLibrary::~FlowLibrary()
{
    finish();
}

void FlowLibrary::takeEntries(const QJsonArray &entries)
{
    for (const QJsonValue value : entries) {
        const auto flow = flowFromJson(value["flow"_L1].toObject());
        const QString id = value["id"_L1].toString();
        if (flow && !id.isEmpty())
            m_list.all().append({.id = id, .name = value["name"_L1].toString(), .flow = withKeyboards(*flow)});
        else
            m_unread.append(value);
    }
}

QJsonArray FlowLibrary::entries() const
{
    QJsonArray flows;
    for (const SavedFlow &saved : all())
        flows.append(QJsonObject{{"id"_L1, saved.id}, {"name"_L1, saved.name}, {"flow"_L1, toJson(saved.flow)}});
    for (const QJsonValue unread : m_unread)
        flows.append(unread);
    return flows;
}

void FlowLibrary::takeHistory(const QString &id, const QJsonObject &history)
{
    m_list.find(id)->history = {flowsFromJson(history["undo"_L1].toArray()), flowsFromJson(history["redo"_L1].toArray())};
}

QJsonObject FlowLibrary::history(const QString &id) const
{
    const SavedFlow *flow = find(id);
    return flow ? QJsonObject{{"undo"_L1, jsonOfEach(flow->history.undo)}, {"redo"_L1, jsonOfEach(flow->history.redo)}} : QJsonObject();
}

QString FlowLibrary::add(const QString &name, const Flow &flow)
{
    const QString folder = freeName(name);
    Flow added = flow;
    for (FlowStep &step : added.steps) {
        if (!isOfLibrary(step.markup) || m_keyboards.find(step.keyboard))
            continue;
        KeyboardDesign design;
        design.setMarkup(step.markup);
        design.message = {step.text, entitiesFromJson(step.entities)};
        design.messageMode = textModeOf(step.parseMode);
        step.keyboard = m_keyboards.add(step.id, design, folder);
    }
    const QString id = m_list.add({.name = name, .flow = added});
    setKnown(id);
    touch(id);
    return id;
}

void FlowLibrary::rename(const QString &id, const QString &name)
{
    if (m_list.rename(id, name))
        touch();
}

QString FlowLibrary::duplicate(const QString &id)
{
    const SavedFlow *flow = find(id);
    if (!flow)
        return {};
    Flow copy = flow->flow;
    for (FlowStep &step : copy.steps)
        step.keyboard.clear();   // add() makes others
    return add(QString(flow->name), copy);
}

void FlowLibrary::remove(const QString &id)
{
    if (!m_list.remove(id))
        return;
    forgetCurrent(id);
    touch(id);
}

QString FlowLibrary::restore()
{
    SavedFlow *flow = m_list.restore();
    if (!flow)
        return {};
    flow->flow = withKeyboards(flow->flow);
    const QString id = flow->id;
    touch(id);
    return id;
}

void FlowLibrary::keepEdits(const QString &id, const Flow &flow, const FlowHistory &history)
{
    SavedFlow *saved = m_list.find(id);
    if (!saved)
        return;
    saved->flow = withKeyboards(flow);   // undo may have brought those of another time
    saved->history = history;
    const bool isOther = saved->flow != flow;
    touch(id);
    if (isOther)
        emit keyboardsTaken(id);
}

std::pair<QString, QString> FlowLibrary::userOf(const QString &keyboard, const QString &wish) const
{
    std::pair<QString, QString> first;
    for (const SavedFlow &saved : all()) {
        const auto step = std::find_if(saved.flow.steps.cbegin(), saved.flow.steps.cend(),
                                       [&](const FlowStep &each) { return !keyboard.isEmpty() && each.keyboard == keyboard; });
        if (step == saved.flow.steps.cend())
            continue;
        if (saved.id == wish)
            return {saved.id, step->id};
        if (first.first.isEmpty())
            first = {saved.id, step->id};
    }
    return first;
}

Flow FlowLibrary::withKeyboards(Flow flow) const
{
    for (FlowStep &step : flow.steps) {
        const SavedKeyboard *keyboard = m_keyboards.find(step.keyboard);
        if (!keyboard)
            continue;
        if (const ReplyMarkup markup = keyboard->design().markup(); markup != step.markup)
            setMarkup(step, markup);
    }
    return flow;
}

void FlowLibrary::bringBack(const QMap<QString, ReplyMarkup> &keyboards)
{
    for (auto brought = keyboards.begin(); brought != keyboards.end(); ++brought) {
        const SavedKeyboard *keyboard = m_keyboards.find(brought.key());
        if (!keyboard)
            continue;
        KeyboardDesign design = keyboard->design();
        DesignHistory history = keyboard->history;
        history.undo.append(design);
        history.redo.clear();
        design.setMarkup(*brought);
        m_keyboards.keepEdits(brought.key(), design, history);
    }
}

void FlowLibrary::followKeyboards()
{
    QStringList changedIds;
    for (SavedFlow &saved : m_list.all()) {
        Flow now = withKeyboards(saved.flow);
        if (now == saved.flow)
            continue;
        saved.flow = std::move(now);
        changedIds.append(saved.id);
    }
    for (const QString &id : std::as_const(changedIds))
        emit keyboardsEdited(id);
    if (!changedIds.isEmpty())
        touch();
}

} // namespace Botdesk
