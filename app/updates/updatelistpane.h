// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "updates/liverows.h"

#include <QWidget>

class QStackedLayout;

namespace Botdesk {

class EmptyState;
class Minimap;
class Skeleton;
class UpdateView;

//! The table with its minimap, or what stands in its place: loading rows, nothing yet, no match, a store that cannot open.
class UpdateListPane final : public QWidget
{
    Q_OBJECT
public:
    //! @p view and @p minimap are taken over.
    UpdateListPane(UpdateView *view, Minimap *minimap, const LiveRows &rows, QWidget *parent = nullptr);

    void setBotName(const QString &username);          //!< without @
    void setSandbox(bool isSandbox);                   //!< nobody in Telegram can write to this bot
    void setFilterText(const QString &text);           //!< as typed; empty: everything is shown
    void setStored(qint64 count);
    void setFailure(const Error &error);               //!< the store cannot be opened
    void arrange();                                    //!< chooses what stands here

signals:
    void sandboxWanted();
    void botLinkWanted();
    void clearFilterWanted();

private:
    void showEmpty();
    void showNoMatch();
    void sayNoMatch();

    const LiveRows &m_rows;
    QStackedLayout *m_stack;
    QWidget *m_table;
    Skeleton *m_loading;
    EmptyState *m_nothing;
    QString m_username;
    bool m_isSandbox = false;
    QString m_filterText;
    qint64 m_stored = 0;
    bool m_isLoading = false;
    bool m_hasFailed = false;
};

} // namespace Botdesk
