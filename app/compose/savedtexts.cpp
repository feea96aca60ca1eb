// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/savedtexts.h"

#include "core/whendone.h"
#include "store/store.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostSnippets = 200;
constexpr qsizetype MostHistory = 50;

QJsonObject toJson(const SavedText &text)
{
    return {{"name"_L1, text.name}, {"text"_L1, text.content.text}, {"mode"_L1, parseModeOf(text.mode)},
            {"entities"_L1, toJson(text.content.entities)}};
}

SavedText fromJson(const QJsonObject &json)
{
    return {.name = json["name"_L1].toString(),
            .content = {json["text"_L1].toString(), entitiesFromJson(json["entities"_L1].toArray())},
            .mode = textModeOf(json["mode"_L1].toString())};
}

QString valueName(SavedTexts::Kind kind)
{
    return kind == SavedTexts::Kind::Snippets ? u"snippets"_s : u"sent_texts"_s;
}

} // namespace

SavedTexts::SavedTexts(Kind kind, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
{
}

void SavedTexts::setStore(UpdateStore *store)
{
    m_store = store;
    m_all.clear();
    m_isLoaded = false;
    if (!store)
        return;
    whenDone(store->value(valueName(m_kind)), this, [this, store](const Result<QByteArray> &json) {
        if (store != m_store || !json)
            return;
        for (const QJsonValue value : QJsonDocument::fromJson(*json).array()) {
            if (const SavedText text = fromJson(value.toObject()); !text.content.isEmpty())
                m_all.append(text);
        }
        m_isLoaded = true;
        for (const SavedText &text : std::exchange(m_early, {}))
            keep(text);
        emit changed();
    });
}

void SavedTexts::put(const SavedText &text)
{
    if (m_kind == Kind::History) {
        m_all.removeAll(text);
        m_all.prepend(text);
        m_all = m_all.mid(0, MostHistory);
        return;
    }
    const auto same = std::find_if(m_all.begin(), m_all.end(), [&](const SavedText &other) { return other.name == text.name; });
    if (same != m_all.end())
        *same = text;
    else if (m_all.size() < MostSnippets)
        m_all.append(text);
}

void SavedTexts::keep(const SavedText &text)
{
    if (text.content.text.trimmed().isEmpty())
        return;
    if (!m_isLoaded)
        return m_early.append(text);   // else what is on disk would be overwritten
    put(text);
    save();
}

void SavedTexts::forget(const SavedText &text)
{
    if (m_all.removeAll(text) > 0)
        save();
}

void SavedTexts::move(int from, int to)
{
    if (from < 0 || to < 0 || from >= m_all.size() || to >= m_all.size() || from == to)
        return;
    m_all.move(from, to);
    save();
}

void SavedTexts::save()
{
    if (!m_store)
        return;
    QJsonArray json;
    for (const SavedText &text : std::as_const(m_all))
        json.append(toJson(text));
    m_store->setValue(valueName(m_kind), QJsonDocument(json).toJson(QJsonDocument::Compact));
    emit changed();
}

} // namespace Botdesk
