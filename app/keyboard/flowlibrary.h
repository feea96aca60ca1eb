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

//! The flows of one bot, each with its way back. Their steps' keyboards follow those of the library that they are taken from.
class FlowLibrary final : public StoredLibrary
{
    Q_OBJECT
public:
    FlowLibrary(UpdateStore &store, KeyboardLibrary &keyboards, QObject *parent = nullptr);   //!< both outlive it
    ~FlowLibrary() override;

    const QList<SavedFlow> &all() const { return m_list.all(); }
    const SavedFlow *find(const QString &id) const { return m_list.find(id); }
    bool has(const QString &id) const override { return find(id); }
    QString nameOf(const QString &id) const override { return has(id) ? find(id)->name : QString(); }
    QString freeName(const QString &wish) const { return m_list.freeName(wish); }   //!< @p wish, or "@p wish 2" …
    KeyboardLibrary &keyboards() const { return m_keyboards; }

    //! Puts @p flow there. Keyboards that stand in no library yet are put into a folder of the flow's name. @return its id.
    QString add(const QString &name, const Flow &flow);
    void rename(const QString &id, const QString &name) override;
    QString duplicate(const QString &id) override;          //!< with keyboards of its own
    void remove(const QString &id) override;                //!< its keyboards stay
    QString restore();                             //!< brings back what was removed last; @return its id

    void keepEdits(const QString &id, const Flow &flow, const FlowHistory &history);
    //! The step of which flow has the keyboard: of @p wish where it has, else of the first one. Empty ids: of none.
    std::pair<QString, QString> userOf(const QString &keyboard, const QString &wish) const;
    //! @p flow with its keyboards as they are in the library now.
    Flow withKeyboards(Flow flow) const;

    //! Those of the library become @p keyboards, each with a way back.
    void bringBack(const QMap<QString, ReplyMarkup> &keyboards);

signals:
    void keyboardsTaken(const QString &id);        //!< the flow has other keyboards than it was given
    void keyboardsEdited(const QString &id);       //!< keyboards of the flow have become others in the library

private:
    void takeEntries(const QJsonArray &entries) override;
    QJsonArray entries() const override;
    void takeHistory(const QString &id, const QJsonObject &history) override;
    QJsonObject history(const QString &id) const override;
    void followKeyboards();

    KeyboardLibrary &m_keyboards;
    NamedList<SavedFlow> m_list;
    QJsonArray m_unread;           // of a later version: kept as they are
};

} // namespace Botdesk
