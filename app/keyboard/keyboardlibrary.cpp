// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/keyboardlibrary.h"

#include "core/whendone.h"
#include "store/store.h"

#include <QJsonArray>
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
    return u"keyboard_history:"_s + id;
}

QJsonArray toJson(const QList<KeyboardDesign> &designs)
{
    QJsonArray json;
    for (const KeyboardDesign &design : designs)
        json.append(toJson(design));
    return json;
}

QList<KeyboardDesign> designsFromJson(const QJsonArray &json)
{
    QList<KeyboardDesign> designs;
    for (const QJsonValue design : json)
        designs.append(designFromJson(design.toObject()));
    return designs;
}

QJsonObject toJson(const SavedKeyboard &keyboard)
{
    QJsonObject json{{"id"_L1, keyboard.id},
                     {"name"_L1, keyboard.name},
                     {"folder"_L1, keyboard.folder},
                     {"design"_L1, toJson(keyboard.saved)}};
    if (keyboard.edited)
        json.insert("edited"_L1, toJson(*keyboard.edited));
    return json;
}

SavedKeyboard keyboardFromJson(const QJsonObject &json)
{
    SavedKeyboard keyboard{.id = json["id"_L1].toString(),
                           .name = json["name"_L1].toString(),
                           .folder = json["folder"_L1].toString(),
                           .saved = designFromJson(json["design"_L1].toObject())};
    if (json.contains("edited"_L1))
        keyboard.edited = designFromJson(json["edited"_L1].toObject());
    return keyboard;
}

} // namespace

KeyboardLibrary::KeyboardLibrary(UpdateStore &store, QObject *parent)
    : QObject(parent)
    , m_store(&store)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(WrittenAfter);
    connect(&m_writing, &QTimer::timeout, this, &KeyboardLibrary::write);
    whenDone(store.value(u"keyboards"_s), this, [this](const Result<QByteArray> &json) {
        if (!json)
            return emit failed(json.error());
        take(*json);
    });
}

KeyboardLibrary::~KeyboardLibrary()
{
    if (m_writing.isActive())
        write();
}

void KeyboardLibrary::take(const QByteArray &json)
{
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    const QJsonArray keyboards = kept["keyboards"_L1].toArray();
    for (const QJsonValue value : keyboards) {
        if (const SavedKeyboard keyboard = keyboardFromJson(value.toObject()); !keyboard.id.isEmpty())
            m_all.append(keyboard);
    }
    m_current = kept["current"_L1].toString();
    m_isLoaded = true;
    emit loaded();
    if (find(m_current))
        open(m_current);
}

void KeyboardLibrary::takeHistory(const QString &id, const QByteArray &json)
{
    SavedKeyboard *keyboard = entry(id);
    if (!keyboard || m_known.contains(id))
        return;
    m_known.insert(id);
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    keyboard->history = {designsFromJson(kept["undo"_L1].toArray()), designsFromJson(kept["redo"_L1].toArray())};
}

const SavedKeyboard *KeyboardLibrary::find(const QString &id) const
{
    const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const SavedKeyboard &each) { return each.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

SavedKeyboard *KeyboardLibrary::entry(const QString &id)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const SavedKeyboard &each) { return each.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

QStringList KeyboardLibrary::folders() const
{
    QStringList folders;
    for (const SavedKeyboard &each : m_all) {
        if (!each.folder.isEmpty() && !folders.contains(each.folder))
            folders.append(each.folder);
    }
    folders.sort(Qt::CaseInsensitive);
    return folders;
}

QString KeyboardLibrary::freeName(const QString &wish) const
{
    const auto isTaken = [this](const QString &name) {
        return std::any_of(m_all.cbegin(), m_all.cend(), [&](const SavedKeyboard &each) { return each.name == name; });
    };
    QString name = wish;
    for (int number = 2; isTaken(name); ++number)
        name = u"%1 %2"_s.arg(wish).arg(number);
    return name;
}

QString KeyboardLibrary::add(const QString &name, const KeyboardDesign &design, const QString &folder)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_all.append({.id = id, .name = freeName(name), .folder = folder, .saved = design});
    m_known.insert(id);
    touch();
    return id;
}

void KeyboardLibrary::rename(const QString &id, const QString &name)
{
    SavedKeyboard *keyboard = entry(id);
    if (!keyboard || name.trimmed().isEmpty() || keyboard->name == name.trimmed())
        return;
    keyboard->name.clear();   // its own is not taken
    keyboard->name = freeName(name.trimmed());
    touch();
}

void KeyboardLibrary::setFolder(const QString &id, const QString &folder)
{
    SavedKeyboard *keyboard = entry(id);
    if (!keyboard || keyboard->folder == folder.trimmed())
        return;
    keyboard->folder = folder.trimmed();
    touch();
}

QString KeyboardLibrary::duplicate(const QString &id)
{
    const SavedKeyboard *keyboard = find(id);
    return keyboard ? add(keyboard->name, keyboard->design(), keyboard->folder) : QString();
}

void KeyboardLibrary::remove(const QString &id)
{
    SavedKeyboard *keyboard = entry(id);
    if (!keyboard)
        return;
    const qsizetype at = keyboard - m_all.data();
    m_removed.emplace(at, m_all.takeAt(at));
    if (m_current == id)
        m_current.clear();
    touch(id);
}

QString KeyboardLibrary::restore()
{
    if (!m_removed)
        return {};
    const auto [at, keyboard] = *std::exchange(m_removed, {});
    m_all.insert(std::min(at, m_all.size()), keyboard);
    touch(keyboard.id);
    return keyboard.id;
}

void KeyboardLibrary::keepEdits(const QString &id, const KeyboardDesign &design, const DesignHistory &history)
{
    SavedKeyboard *keyboard = entry(id);
    if (!keyboard)
        return;
    keyboard->history = history;
    if (design == keyboard->saved)
        keyboard->edited.reset();
    else
        keyboard->edited = design;
    touch(id);
}

void KeyboardLibrary::commit(const QString &id)
{
    SavedKeyboard *keyboard = entry(id);
    if (!keyboard || !keyboard->edited)
        return;
    keyboard->saved = *std::exchange(keyboard->edited, {});
    touch();
}

void KeyboardLibrary::revert(const QString &id)
{
    SavedKeyboard *keyboard = entry(id);
    if (!keyboard || !keyboard->edited)
        return;
    keyboard->history.undo.append(*std::exchange(keyboard->edited, {}));
    keyboard->history.redo.clear();
    touch(id);
}

void KeyboardLibrary::open(QString id)
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

void KeyboardLibrary::touch(const QString &id)
{
    if (!id.isEmpty())
        m_touched.insert(id);
    m_writing.start();
    emit changed();
}

void KeyboardLibrary::write()
{
    m_writing.stop();
    if (!m_store || !m_isLoaded)
        return;
    QJsonArray keyboards;
    for (const SavedKeyboard &keyboard : std::as_const(m_all))
        keyboards.append(toJson(keyboard));
    const QJsonObject all{{"keyboards"_L1, keyboards}, {"current"_L1, m_current}};
    const auto put = [this](const QString &name, const QJsonObject &value) {
        whenDone(m_store->setValue(name, QJsonDocument(value).toJson(QJsonDocument::Compact)), this, [this](const Result<void> &done) {
            if (!done)
                emit failed(done.error());
        });
    };
    put(u"keyboards"_s, all);
    for (const QString &id : std::exchange(m_touched, {})) {
        const SavedKeyboard *keyboard = find(id);
        put(historyName(id), keyboard ? QJsonObject{{"undo"_L1, toJson(keyboard->history.undo)}, {"redo"_L1, toJson(keyboard->history.redo)}}
                                      : QJsonObject());
    }
}

} // namespace Botdesk
