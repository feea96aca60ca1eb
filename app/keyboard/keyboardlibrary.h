// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/designmodel.h"

#include <QPointer>
#include <QSet>
#include <QTimer>

namespace Botdesk {

class UpdateStore;

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

//! The keyboards of one bot, on disk with its updates: what was saved, what was edited since, and the way back.
//!
//! Edits are written a moment after the last one, and when the library is destroyed.
class KeyboardLibrary final : public QObject
{
    Q_OBJECT
public:
    explicit KeyboardLibrary(UpdateStore &store, QObject *parent = nullptr);   //!< @p store outlives it
    ~KeyboardLibrary() override;

    bool isLoaded() const { return m_isLoaded; }
    const QList<SavedKeyboard> &all() const { return m_all; }
    const SavedKeyboard *find(const QString &id) const;
    QStringList folders() const;                   //!< sorted
    QString freeName(const QString &wish) const;   //!< @p wish, or "@p wish 2" …

    QString add(const QString &name, const KeyboardDesign &design, const QString &folder = {});   //!< @return its id
    void rename(const QString &id, const QString &name);
    void setFolder(const QString &id, const QString &folder);
    QString duplicate(const QString &id);
    void remove(const QString &id);
    bool canRestore() const { return m_removed.has_value(); }
    QString restore();                             //!< brings back what was removed last; @return its id

    void keepEdits(const QString &id, const KeyboardDesign &design, const DesignHistory &history);
    void commit(const QString &id);                //!< the edits are what is saved
    void revert(const QString &id);                //!< the edits are given up

    QString current() const { return m_current; }  //!< that was opened last
    void open(QString id);                         //!< reads its way back; opened() follows, at once where that is known

signals:
    void loaded();                                 //!< opened() follows for the one that was open last
    void opened(const QString &id);
    void changed();                                //!< names, folders, content, or what is edited
    void failed(const Botdesk::Error &error);      //!< what is kept could not be read or written

private:
    SavedKeyboard *entry(const QString &id);
    void take(const QByteArray &json);
    void takeHistory(const QString &id, const QByteArray &json);
    void touch(const QString &id = {});            // to be written; the history of @p id too
    void write();

    QPointer<UpdateStore> m_store;
    QList<SavedKeyboard> m_all;
    std::optional<std::pair<qsizetype, SavedKeyboard>> m_removed;
    QString m_current;
    QSet<QString> m_touched;
    QSet<QString> m_known;         // whose way back has been read
    QTimer m_writing;
    bool m_isLoaded = false;
};

} // namespace Botdesk
