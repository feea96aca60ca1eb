// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "serverprocess.h"
#include "settings/settings.h"
#include "updates/updatelistmodel.h"
#include "updates/updateview.h"
#include "widgets/theme.h"
#include "updates/updatespage.h"
#include "window/desk.h"

namespace Botdesk::Bench {

//! The whole window as people have it, with one bot that is served by a ServerProcess.
class WindowBench
{
public:
    explicit WindowBench(const QString &dataDir);
    ~WindowBench();

    //! Adds the bot, fills its log up to @p rows, and shows it. With a @p hookPort it waits there for deliveries instead of
    //! asking. @return the milliseconds from opening to its first painted row.
    double open(const QUrl &root, qint64 rows, quint16 hookPort = 0);
    ListenerKeys keys() const;   //!< of the webhook

    UpdatesPage &page();
    UpdateView &view();
    const UpdateListModel &model();
    UpdateStore &store();
    bool isShown(int row);    //!< its words are there and not only its place

private:
    QString m_dataDir;
    Settings m_settings;
    Theme m_theme;
    Workspace m_workspace;
    Desk m_desk;
    QString m_profile;
};

} // namespace Botdesk::Bench
