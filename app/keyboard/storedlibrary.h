// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <optional>

namespace Botdesk {

class UpdateStore;

//! What is kept of one bot by id, on disk with its updates: a list, which entry was open last, and the way back of each, read
//! when that is opened.
//!
//! Edits are written a moment after the last one, and when the library is destroyed.
class StoredLibrary : public QObject
{
    Q_OBJECT
public:
    bool isLoaded() const { return m_isLoaded; }
    QString current() const { return m_current; }  //!< that was opened last
    void open(QString id);                         //!< reads its way back; opened() follows, at once where that is known
    virtual bool has(const QString &id) const = 0;
    virtual QString nameOf(const QString &id) const = 0;
    virtual void rename(const QString &id, const QString &name) = 0;
    virtual QString duplicate(const QString &id) = 0;   //!< @return the id of the copy
    virtual void remove(const QString &id) = 0;

signals:
    void loaded();                                 //!< opened() follows for the one that was open last
    void opened(const QString &id);
    void changed();                                //!< names, folders, content, or what is edited
    void failed(const Botdesk::Error &error);      //!< what is kept could not be read or written

protected:
    //! The list is kept in the store as @p listName, in a field of the same name, and each way back as @p historyName with the id.
    StoredLibrary(UpdateStore &store, const QString &listName, const QString &historyName, QObject *parent);

    void read();
    void touch(const QString &id = {});            //!< to be written; the way back of @p id too
    void finish();                                 //!< writes what is not; each destructor calls it while what it asks for is there
    void setKnown(const QString &id) { m_known.insert(id); }   //!< its way back need not be read
    void forgetCurrent(const QString &id);

    virtual void takeEntries(const QJsonArray &entries) = 0;
    virtual QJsonArray entries() const = 0;
    virtual void takeHistory(const QString &id, const QJsonObject &history) = 0;
    virtual QJsonObject history(const QString &id) const = 0;   //!< empty for what is gone

private:
    void write();
    void put(const QString &name, const QJsonObject &value);

    QPointer<UpdateStore> m_store;
    QString m_listName;
    QString m_historyName;
    QString m_current;
    QSet<QString> m_touched;
    QSet<QString> m_known;
    QTimer m_writing;
    bool m_isLoaded = false;
};

//! Entries with an id and a name that no other has, in the operator's order. The one that was removed last can come back.
template <typename Entry>
class NamedList
{
public:
    const QList<Entry> &all() const { return m_all; }
    QList<Entry> &all() { return m_all; }

    const Entry *find(const QString &id) const
    {
        const auto found = std::find_if(m_all.cbegin(), m_all.cend(), [&](const Entry &each) { return each.id == id; });
        return found == m_all.cend() ? nullptr : &*found;
    }
    Entry *find(const QString &id)
    {
        const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const Entry &each) { return each.id == id; });
        return found == m_all.end() ? nullptr : &*found;
    }

    //! @p wish, or "@p wish 2" …
    QString freeName(const QString &wish) const
    {
        const auto isTaken = [this](const QString &name) {
            return std::any_of(m_all.cbegin(), m_all.cend(), [&](const Entry &each) { return each.name == name; });
        };
        QString name = wish;
        for (int number = 2; isTaken(name); ++number)
            name = QStringLiteral("%1 %2").arg(wish).arg(number);
        return name;
    }

    //! With an id of its own and a name that is free. @return the id
    QString add(Entry entry)
    {
        entry.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        entry.name = freeName(entry.name);
        m_all.append(entry);
        return entry.id;
    }

    bool rename(const QString &id, const QString &name)   //!< false where nothing changes
    {
        Entry *entry = find(id);
        if (!entry || name.trimmed().isEmpty() || entry->name == name.trimmed())
            return false;
        entry->name.clear();   // its own is free
        entry->name = freeName(name.trimmed());
        return true;
    }

    bool remove(const QString &id)
    {
        const Entry *entry = std::as_const(*this).find(id);
        if (!entry)
            return false;
        const qsizetype at = entry - m_all.constData();
        m_removed.emplace(at, m_all.takeAt(at));
        return true;
    }

    bool canRestore() const { return m_removed.has_value(); }
    Entry *restore()   //!< null where nothing was removed
    {
        if (!m_removed)
            return nullptr;
        const auto [at, entry] = *std::exchange(m_removed, {});
        return &*m_all.insert(std::min(at, m_all.size()), entry);
    }

private:
    QList<Entry> m_all;
    std::optional<std::pair<qsizetype, Entry>> m_removed;
};

//! @p values as they stand in the store, each by its own toJson().
template <typename Value>
QJsonArray jsonOfEach(const QList<Value> &values)
{
    QJsonArray json;
    for (const Value &value : values)
        json.append(toJson(value));
    return json;
}

} // namespace Botdesk
