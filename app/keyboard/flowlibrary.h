// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/flowmodel.h"
#include "keyboard/keyboardlibrary.h"

namespace Botdesk {

//! A flow of the library.
struct SavedFlow
{
    QString id;              //!< stays when it is renamed
    QString name;
    Flow flow;
    FlowHistory history = {};
};

//! A step with the text and the buttons of @p keyboard, called as it is.
FlowStep stepOf(const SavedKeyboard &keyboard);

//! The flows of one bot, on disk with its updates, each with its way back. Their steps' keyboards follow those of the
//! library that they are taken from.
//!
//! Edits are written a moment after the last one, and when the library is destroyed.
class FlowLibrary final : public QObject
{
    Q_OBJECT
public:
    FlowLibrary(UpdateStore &store, KeyboardLibrary &keyboards, QObject *parent = nullptr);   //!< both outlive it
    ~FlowLibrary() override;

    bool isLoaded() const { return m_isLoaded; }
    const QList<SavedFlow> &all() const { return m_all; }
    const SavedFlow *find(const QString &id) const;
    QString freeName(const QString &wish) const;   //!< @p wish, or "@p wish 2" …
    KeyboardLibrary &keyboards() const { return m_keyboards; }

    //! Puts @p flow there. Keyboards that stand in no library yet are put into a folder of the flow's name. @return its id.
    QString add(const QString &name, const Flow &flow);
    void rename(const QString &id, const QString &name);
    QString duplicate(const QString &id);          //!< with keyboards of its own
    void remove(const QString &id);                //!< its keyboards stay
    QString restore();                             //!< brings back what was removed last; @return its id

    void keepEdits(const QString &id, const Flow &flow, const FlowHistory &history);
    //! The step of which flow has the keyboard: of @p wish where it has, else of the first one. Empty ids: of none.
    std::pair<QString, QString> userOf(const QString &keyboard, const QString &wish) const;
    //! @p flow with its keyboards as they are in the library now.
    Flow withKeyboards(Flow flow) const;

    QString current() const { return m_current; }  //!< that was opened last
    void open(QString id);                         //!< reads its way back; opened() follows, at once where that is known

signals:
    void loaded();                                 //!< opened() follows for the one that was open last
    void opened(const QString &id);
    void changed();                                //!< names, content
    void keyboardsTaken(const QString &id);        //!< the flow has other keyboards than it was given
    void failed(const Botdesk::Error &error);      //!< what is kept could not be read or written

private:
    SavedFlow *entry(const QString &id);
    void read();
    void take(const QByteArray &json);
    void takeHistory(const QString &id, const QByteArray &json);
    void followKeyboards();
    void touch(const QString &id = {});            // to be written; the history of @p id too
    void write();

    QPointer<UpdateStore> m_store;
    KeyboardLibrary &m_keyboards;
    QList<SavedFlow> m_all;
    QJsonArray m_unread;           // of a later version: kept as they are
    std::optional<std::pair<qsizetype, SavedFlow>> m_removed;
    QString m_current;
    QSet<QString> m_touched;
    QSet<QString> m_known;         // whose way back has been read
    QTimer m_writing;
    bool m_isLoaded = false;
};

} // namespace Botdesk
