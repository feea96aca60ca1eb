// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/detailplace.h"

#include "updates/updatedetail.h"
#include "widgets/emptystate.h"
#include "widgets/theme.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

DetailPlace::DetailPlace(Session &session, UpdateActions &actions, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_actions(actions)
{
    addWidget(new EmptyState(u"updates"_s, tr("Choose an update"), tr("Its JSON, its way and what can be done with it stand here.")));
    setMinimumSize(px(320), px(160));
}

UpdateDetail &DetailPlace::detail()
{
    if (m_detail)
        return *m_detail;
    m_detail = new UpdateDetail(m_session, m_actions);
    addWidget(m_detail);
    m_detail->setBeside(m_isBeside);
    m_detail->setNarrow(m_isNarrow);
    connect(m_detail, &UpdateDetail::loaded, this, [this] { setCurrentWidget(m_detail); });
    connect(m_detail, &UpdateDetail::besideWanted, this, &DetailPlace::besideWanted);
    connect(m_detail, &UpdateDetail::relatedWanted, this, &DetailPlace::relatedWanted);
    return *m_detail;
}

void DetailPlace::setUpdate(const StoredUpdate &update)
{
    detail().setUpdate(update);
}

void DetailPlace::setBeside(bool on)
{
    m_isBeside = on;
    if (m_detail)
        m_detail->setBeside(on);
}

void DetailPlace::setNarrow(bool on)
{
    m_isNarrow = on;
    if (m_detail)
        m_detail->setNarrow(on);
}

QTabBar *DetailPlace::tabs() const
{
    return m_detail ? m_detail->tabs() : nullptr;
}

} // namespace Botdesk
