// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/textmode.h"

#include <QObject>
#include <QPointer>

namespace Botdesk {

class UpdateStore;

//! What a snippet that is dragged is called in its mime data: it holds the name.
inline constexpr QLatin1StringView SnippetFormat("application/x-botdesk-snippet");

//! A text that is kept to be used again.
struct SavedText
{
    QString name;                 //!< of a snippet; empty in the history
    FormattedText content;        //!< a source without entities
    TextMode mode = TextMode::Formatted;

    bool operator==(const SavedText &) const = default;
};

//! Texts of one bot, on disk with its updates: its snippets, or what was sent lately.
class SavedTexts final : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Snippets, History };

    SavedTexts(Kind kind, QObject *parent = nullptr);

    void setStore(UpdateStore *store);                   //!< borrowed; reads what is kept there
    const QList<SavedText> &all() const { return m_all; }
    void keep(const SavedText &text);                    //!< a snippet in place of one of its name; history latest first
    void forget(const SavedText &text);
    void move(int from, int to);                         //!< places in all(); the order stays on disk

signals:
    void changed();

private:
    void put(const SavedText &text);
    void save();

    Kind m_kind;
    QPointer<UpdateStore> m_store;
    QList<SavedText> m_all;
    QList<SavedText> m_early;      // kept before what is on disk was read
    bool m_isLoaded = false;
};

} // namespace Botdesk
