// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/serverlog.h"

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

void ServerLog::add(QJsonObject entry)
{
    entry.insert(u"id"_s, m_nextId++);
    m_entries.push_back(entry);
    if (m_entries.size() > Limit)
        m_entries.pop_front();
    if (onEntry)
        onEntry(entry);
}

QJsonArray ServerLog::entries(qint64 after) const
{
    QJsonArray list;
    for (const QJsonObject &entry : m_entries) {
        if (entry[u"id"].toInteger() > after)
            list.append(entry);
    }
    return list;
}

} // namespace Botdesk::Sandbox
