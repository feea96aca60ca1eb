// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designmodel.h"
#include "keyboard/storedlibrary.h"

namespace Botdesk {

//! A keyboard of the library.
struct SavedKeyboard
{
    QString id;                                    //!< stays when it is renamed
    QString name;
    QString folder;                                //!< empty: in none
    KeyboardDesign saved;
    std::optional<KeyboardDesign> edited = {};     //!< what was changed since and not saved
    DesignHistory history = {};

    const KeyboardDesign &design() const { return edited ? *edited : saved; }
};

QJsonObject toJson(const SavedKeyboard &keyboard);   //!< without its way back

//! The keyboards of one bot: what was saved, what was edited since, and the way back.
class KeyboardLibrary final : public StoredLibrary
{
    Q_OBJECT
public:
    explicit KeyboardLibrary(UpdateStore &store, QObject *parent = nullptr);   //!< @p store outlives it
    ~KeyboardLibrary() override;

    const QList<SavedKeyboard> &all() const { return m_list.all(); }
    const SavedKeyboard *find(const QString &id) const { return m_list.find(id); }
    bool has(const QString &id) const override { return find(id); }
    QString nameOf(const QString &id) const override { return has(id) ? find(id)->name : QString(); }
    QStringList folders() const;                   //!< sorted
    QString freeName(const QString &wish) const { return m_list.freeName(wish); }   //!< @p wish, or "@p wish 2" …

    QString add(const QString &name, const KeyboardDesign &design, const QString &folder = {});   //!< @return its id
    void rename(const QString &id, const QString &name) override;
    void setFolder(const QString &id, const QString &folder);
    QString duplicate(const QString &id) override;
    void remove(const QString &id) override;
    bool canRestore() const { return m_list.canRestore(); }
    QString restore();                             //!< brings back what was removed last; @return its id

    void keepEdits(const QString &id, const KeyboardDesign &design, const DesignHistory &history);
    void commit(const QString &id);                //!< the edits are what is saved
    void revert(const QString &id);                //!< the edits are given up

private:
    void takeEntries(const QJsonArray &entries) override;
    QJsonArray entries() const override { return jsonOfEach(all()); }
    void takeHistory(const QString &id, const QJsonObject &history) override;
    QJsonObject history(const QString &id) const override;

    NamedList<SavedKeyboard> m_list;
};

} // namespace Botdesk
