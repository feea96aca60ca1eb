// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/keyboardlibrary.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

QList<KeyboardDesign> designsFromJson(const QJsonArray &json)
{
    QList<KeyboardDesign> designs;
    for (const QJsonValue design : json)
        designs.append(designFromJson(design.toObject()));
    return designs;
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

KeyboardLibrary::KeyboardLibrary(UpdateStore &store, QObject *parent)
    : StoredLibrary(store, u"keyboards"_s, u"keyboard_history:"_s, parent)
{
    read();
}

KeyboardLibrary::~KeyboardLibrary()
{
    finish();
}

void KeyboardLibrary::takeEntries(const QJsonArray &entries)
{
    for (const QJsonValue value : entries) {
        if (const SavedKeyboard keyboard = keyboardFromJson(value.toObject()); !keyboard.id.isEmpty())
            m_list.all().append(keyboard);
    }
}

void KeyboardLibrary::takeHistory(const QString &id, const QJsonObject &history)
{
    m_list.find(id)->history = {designsFromJson(history["undo"_L1].toArray()), designsFromJson(history["redo"_L1].toArray())};
}

QJsonObject KeyboardLibrary::history(const QString &id) const
{
    const SavedKeyboard *keyboard = find(id);
    return keyboard ? QJsonObject{{"undo"_L1, jsonOfEach(keyboard->history.undo)}, {"redo"_L1, jsonOfEach(keyboard->history.redo)}} : QJsonObject();
}

QStringList KeyboardLibrary::folders() const
{
    QStringList folders;
    for (const SavedKeyboard &each : all()) {
        if (!each.folder.isEmpty() && !folders.contains(each.folder))
            folders.append(each.folder);
    }
    folders.sort(Qt::CaseInsensitive);
    return folders;
}

QString KeyboardLibrary::add(const QString &name, const KeyboardDesign &design, const QString &folder)
{
    const QString id = m_list.add({.name = name, .folder = folder, .saved = design});
    setKnown(id);
    touch();
    return id;
}

void KeyboardLibrary::rename(const QString &id, const QString &name)
{
    if (m_list.rename(id, name))
        touch();
}

void KeyboardLibrary::setFolder(const QString &id, const QString &folder)
{
    SavedKeyboard *keyboard = m_list.find(id);
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
    if (!m_list.remove(id))
        return;
    forgetCurrent(id);
    touch(id);
}

QString KeyboardLibrary::restore()
{
    const SavedKeyboard *keyboard = m_list.restore();
    if (!keyboard)
        return {};
    const QString id = keyboard->id;
    touch(id);
    return id;
}

void KeyboardLibrary::keepEdits(const QString &id, const KeyboardDesign &design, const DesignHistory &history)
{
    SavedKeyboard *keyboard = m_list.find(id);
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
    SavedKeyboard *keyboard = m_list.find(id);
    if (!keyboard || !keyboard->edited)
        return;
    keyboard->saved = *std::exchange(keyboard->edited, {});
    touch();
}

void KeyboardLibrary::revert(const QString &id)
{
    SavedKeyboard *keyboard = m_list.find(id);
    if (!keyboard || !keyboard->edited)
        return;
    keyboard->history.undo.append(*std::exchange(keyboard->edited, {}));
    keyboard->history.redo.clear();
    touch(id);
}

} // namespace Botdesk
