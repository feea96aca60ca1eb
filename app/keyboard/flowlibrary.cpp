// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowlibrary.h"

#include "core/whendone.h"
#include "keyboard/flowedits.h"
#include "store/store.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto WrittenAfter = 400ms;

QString historyName(const QString &id)
{
    return u"flow_history:"_s + id;
}

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

QJsonArray toJson(const QList<Flow> &flows)
{
    QJsonArray json;
    for (const Flow &flow : flows)
        json.append(toJson(flow));
    return json;
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
    : QObject(parent)
    , m_store(&store)
    , m_keyboards(keyboards)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(WrittenAfter);
    connect(&m_writing, &QTimer::timeout, this, &FlowLibrary::write);
    connect(&keyboards, &KeyboardLibrary::changed, this, &FlowLibrary::followKeyboards);
    if (keyboards.isLoaded())
        read();
    else
        connect(&keyboards, &KeyboardLibrary::loaded, this, &FlowLibrary::read);
}

FlowLibrary::~FlowLibrary()
{
    if (m_writing.isActive())
        write();
}

void FlowLibrary::read()
{
    if (!m_store)
        return;
    whenDone(m_store->value(u"flows"_s), this, [this](const Result<QByteArray> &json) {
        if (!json)
            return emit failed(json.error());
        take(*json);
    });
}

void FlowLibrary::take(const QByteArray &json)
{
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    const QJsonArray flows = kept["flows"_L1].toArray();
    for (const QJsonValue value : flows) {
        const auto flow = flowFromJson(value["flow"_L1].toObject());
        const QString id = value["id"_L1].toString();
        if (flow && !id.isEmpty())
            m_all.append({.id = id, .name = value["name"_L1].toString(), .flow = withKeyboards(*flow)});
        else
            m_unread.append(value);
    }
    m_current = kept["current"_L1].toString();
    m_isLoaded = true;
    emit loaded();
    if (find(m_current))
        open(m_current);
}

void FlowLibrary::takeHistory(const QString &id, const QByteArray &json)
{
    SavedFlow *flow = entry(id);
    if (!flow || m_known.contains(id))
        return;
    m_known.insert(id);
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    flow->history = {flowsFromJson(kept["undo"_L1].toArray()), flowsFromJson(kept["redo"_L1].toArray())};
}

const SavedFlow *FlowLibrary::find(const QString &id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const SavedFlow &each) { return each.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

SavedFlow *FlowLibrary::entry(const QString &id)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const SavedFlow &each) { return each.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

QString FlowLibrary::freeName(const QString &wish) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_all.cbegin(), m_all.cend(), [&](const SavedFlow &each) { return each.name == name; });
    };
    QString name = wish;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wish).arg(number);
    return name;
}

QString FlowLibrary::add(const QString &name, const Flow &flow)
{
    SavedFlow saved{.id = QUuid::createUuid().toString(QUuid::WithoutBraces), .name = freeName(name), .flow = flow};
    for (FlowStep &step : saved.flow.steps) {
        if (!isOfLibrary(step.markup) || m_keyboards.find(step.keyboard))
            continue;
        KeyboardDesign design;
        design.setMarkup(step.markup);
        design.message = {step.text, entitiesFromJson(step.entities)};
        design.messageMode = textModeOf(step.parseMode);
        step.keyboard = m_keyboards.add(step.id, design, saved.name);
    }
    m_known.insert(saved.id);
    m_all.append(saved);
    touch(saved.id);
    return saved.id;
}

void FlowLibrary::rename(const QString &id, const QString &name)
{
    SavedFlow *flow = entry(id);
    if (!flow || name.trimmed().isEmpty() || flow->name == name.trimmed())
        return;
    flow->name.clear();   // its own is free
    flow->name = freeName(name.trimmed());
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
    SavedFlow *flow = entry(id);
    if (!flow)
        return;
    const qsizetype at = flow - m_all.data();
    m_removed.emplace(at, m_all.takeAt(at));
    if (m_current == id)
        m_current.clear();
    touch(id);
}

QString FlowLibrary::restore()
{
    if (!m_removed)
        return {};
    auto [at, flow] = *std::exchange(m_removed, {});
    flow.flow = withKeyboards(flow.flow);
    m_all.insert(std::min(at, m_all.size()), flow);
    touch(flow.id);
    return flow.id;
}

void FlowLibrary::keepEdits(const QString &id, const Flow &flow, const FlowHistory &history)
{
    SavedFlow *saved = entry(id);
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
    for (const SavedFlow &saved : m_all) {
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

void FlowLibrary::followKeyboards()
{
    QStringList changedIds;
    for (SavedFlow &saved : m_all) {
        Flow now = withKeyboards(saved.flow);
        if (now == saved.flow)
            continue;
        saved.flow = std::move(now);
        changedIds.append(saved.id);
    }
    for (const QString &id : std::as_const(changedIds))
        emit keyboardsTaken(id);
    if (!changedIds.isEmpty())
        touch();
}

void FlowLibrary::open(QString id)
{
    if (!find(id))
        return;
    if (std::exchange(m_current, id) != id)
        touch();
    if (m_known.contains(id) || !m_store)
        return emit opened(id);
    whenDone(m_store->value(historyName(id)), this, [this, id](const Result<QByteArray> &history) {
        takeHistory(id, history.value_or(QByteArray()));
        if (m_current == id)
            emit opened(id);
    });
}

void FlowLibrary::touch(const QString &id)
{
    if (!id.isEmpty())
        m_touched.insert(id);
    m_writing.start();
    emit changed();
}

void FlowLibrary::write()
{
    m_writing.stop();
    if (!m_store || !m_isLoaded)
        return;
    QJsonArray flows;
    for (const SavedFlow &saved : std::as_const(m_all))
        flows.append(QJsonObject{{"id"_L1, saved.id}, {"name"_L1, saved.name}, {"flow"_L1, toJson(saved.flow)}});
    for (const QJsonValue unread : std::as_const(m_unread))
        flows.append(unread);
    const auto put = [this](const QString &name, const QJsonObject &value) {
        whenDone(m_store->setValue(name, QJsonDocument(value).toJson(QJsonDocument::Compact)), this, [this](const Result<void> &done) {
            if (!done)
                emit failed(done.error());
        });
    };
    put(u"flows"_s, {{"flows"_L1, flows}, {"current"_L1, m_current}});
    for (const QString &id : std::exchange(m_touched, {})) {
        const SavedFlow *saved = find(id);
        put(historyName(id), saved ? QJsonObject{{"undo"_L1, toJson(saved->history.undo)}, {"redo"_L1, toJson(saved->history.redo)}} : QJsonObject());
    }
}

} // namespace Botdesk
