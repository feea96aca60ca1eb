// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storedupdate.h"

#include <QStackedWidget>

class QTabBar;

namespace Botdesk {

class Session;
class UpdateActions;
class UpdateDetail;

//! Where the details of the chosen update stand. They are made for the first one: until then a start does without them.
class DetailPlace final : public QStackedWidget
{
    Q_OBJECT
public:
    DetailPlace(Session &session, UpdateActions &actions, QWidget *parent = nullptr);   //!< both outlive it

    void setUpdate(const StoredUpdate &update);
    void setBeside(bool on);
    void setNarrow(bool on);
    QTabBar *tabs() const;   //!< none before the first update

signals:
    void besideWanted(bool on);
    void relatedWanted(const QString &filter);

private:
    UpdateDetail &detail();

    Session &m_session;
    UpdateActions &m_actions;
    UpdateDetail *m_detail = nullptr;
    bool m_isBeside = false;
    bool m_isNarrow = false;
};

} // namespace Botdesk
