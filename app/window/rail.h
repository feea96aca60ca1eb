// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/botline.h"

#include <QFrame>

class QVBoxLayout;

namespace Botdesk {

class BotCard;
class Page;
class RailButton;
class RailNote;

//! The column at the window's edge: the bot, the pages that there are, the Sandbox's state, Settings. 232 px, or 56.
class Rail final : public QFrame
{
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void setPages(const QList<Page *> &pages);          //!< borrowed; their badges and notes are followed
    void setCurrent(const Page *page);                  //!< Settings is current when it is none of the pages
    void setSettingsCurrent(bool on);
    void setNarrow(bool narrow);
    BotCard *botCard() const { return m_card; }

    //! A card above Settings: an icon, a bold line, a sentence and perhaps a button; an empty title hides it.
    void setNote(Tone tone, const QString &title, const QString &sentence, const QString &action = {});

signals:
    void pageChosen(Botdesk::Page *page);
    void settingsChosen();
    void botCardClicked();
    void noteClicked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    BotCard *m_card;
    QVBoxLayout *m_entries;
    QList<std::pair<Page *, RailButton *>> m_buttons;
    RailNote *m_note;
    RailButton *m_settings;
    bool m_narrow = false;
};

} // namespace Botdesk
