// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/business.h"
#include "sandbox/editing.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int TitleLimit = 255;
constexpr int TaskLimit = 100;
constexpr qsizetype TaskCountLimit = 30;

//! A title or a task with its formatting, out of the fields of an InputChecklist or InputChecklistTask.
Checked<QJsonObject> readWords(const World &world, const QJsonObject &json, const QString &name, int limit)
{
    const TextRules rules{.limit = limit, .tooLong = u"checklist %1 length must not exceed %2"_s.arg(name == u"text" ? u"task"_s : name).arg(limit),
                          .detect = false};
    Arguments texts;
    texts.set("text", json[name].toString().toUtf8());
    texts.set("parse_mode", json[u"parse_mode"].toString().toUtf8());
    if (const QJsonValue entities = json[name + u"_entities"_s]; entities.isArray())
        texts.set("entities", serialized(entities));
    if (texts.text("text").isEmpty())
        return badRequest(u"can't parse checklist: Can't find field \"%1\""_s.arg(name));
    BOTDESK_TRY(source, readSource(texts, "text", "entities", rules));
    BOTDESK_TRY(text, finished(source, rules));
    QJsonObject words;
    insertText(words, world, text, name, name + u"_entities"_s);
    return words;
}

//! @p before: the tasks of the message that is edited; what was done stays done.
Checked<QJsonObject> readChecklist(Call &call, const QJsonArray &before)
{
    const QJsonValue value = readJson(call.arguments, "checklist");
    if (!call.arguments.has("checklist"))
        return badRequest(u"parameter \"checklist\" is required"_s);
    if (!value.isObject())
        return badRequest(value.isUndefined() ? u"can't parse checklist JSON object"_s : u"object expected as checklist"_s);
    const QJsonObject given = value.toObject();
    BOTDESK_TRY(title, readWords(call.world, given, u"title"_s, TitleLimit));
    const QJsonArray tasks = given[u"tasks"].toArray();
    if (tasks.isEmpty())
        return badRequest(u"checklist must have at least 1 task"_s);
    if (tasks.size() > TaskCountLimit)
        return badRequest(u"checklist can't have more than %1 tasks"_s.arg(TaskCountLimit));
    QJsonArray shown;
    QSet<qint64> ids;
    for (const QJsonValue &task : tasks) {
        const qint64 id = task[u"id"].toInteger();
        if (!task.isObject() || id <= 0 || ids.contains(id))
            return badRequest(u"can't parse checklist: invalid task identifier specified"_s);
        ids.insert(id);
        BOTDESK_TRY(read, readWords(call.world, task.toObject(), u"text"_s, TaskLimit));
        QJsonObject words = read;
        words.insert(u"id"_s, id);
        for (const QJsonValue &old : before) {
            if (old[u"id"].toInteger() != id || !old.toObject().contains(u"completion_date"))
                continue;
            words.insert(u"completed_by_user"_s, old[u"completed_by_user"]);
            words.insert(u"completion_date"_s, old[u"completion_date"]);
        }
        shown.append(words);
    }
    QJsonObject checklist = title;
    checklist.insert(u"tasks"_s, shown);
    for (const QString &name : {u"others_can_add_tasks"_s, u"others_can_mark_tasks_as_done"_s}) {
        if (given[name].toBool())
            checklist.insert(name, true);
    }
    return checklist;
}

Answer sendChecklist(Call &call)
{
    BOTDESK_TRY(business, readBusiness(call, true));
    Q_UNUSED(business)
    BOTDESK_TRY(checklist, readChecklist(call, {}));
    return sendFrom(call, [&](Chat &) -> Checked<Draft> { return Draft{.content = {{u"checklist"_s, checklist}}}; });
}

Answer editMessageChecklist(Call &call)
{
    BOTDESK_TRY(business, readBusiness(call, true));
    Q_UNUSED(business)
    return editFrom(call, [&](const Message &message) -> Checked<QJsonObject> {
        if (!message.content.contains(u"checklist"))
            return badRequest(u"message can't be edited"_s);
        BOTDESK_TRY(checklist, readChecklist(call, message.content[u"checklist"][u"tasks"].toArray()));
        return QJsonObject{{u"checklist"_s, checklist}};
    });
}

Answer getBusinessConnection(Call &call)
{
    BOTDESK_TRY(business, readBusiness(call, true));
    return success(*business);
}

} // namespace

Checked<std::optional<QJsonObject>> readBusiness(const Call &call, bool isRequired)
{
    const QString id = call.arguments.string("business_connection_id");
    if (id.isEmpty() && !isRequired)
        return std::nullopt;
    const auto found = call.world.businessConnections.find(id);
    if (found == call.world.businessConnections.end() || found->second[u"bot"].toInteger() != call.bot.id
        || !found->second[u"connection"][u"is_enabled"].toBool())
        return badRequest(u"business connection not found"_s);
    return found->second[u"connection"].toObject();
}

void addChecklistMethods(Methods &methods)
{
    methods.add("sendChecklist", sendChecklist);
    methods.add("editMessageChecklist", editMessageChecklist);
    methods.add("getBusinessConnection", getBusinessConnection);
}

} // namespace Botdesk::Sandbox
