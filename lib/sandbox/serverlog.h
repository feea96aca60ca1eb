// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <deque>
#include <functional>

namespace Botdesk::Sandbox {

//! What the server did lately, as values: calls, updates, what people did. Bounded; the oldest entries go first.
//!
//! An entry has "id", "time" (Unix milliseconds), "kind" (call, update, control), "bot", "method" and more by kind.
class ServerLog
{
public:
    static constexpr int Limit = 2000;
    static constexpr int TextLimit = 16 * 1024;   //!< of a request's or answer's text; longer ones are cut

    void add(QJsonObject entry);
    QJsonArray entries(qint64 after = 0) const;   //!< those with a greater id, oldest first
    void clear() { m_entries.clear(); }

    std::function<void(const QJsonObject &entry)> onEntry;

private:
    std::deque<QJsonObject> m_entries;
    qint64 m_nextId = 1;
};

} // namespace Botdesk::Sandbox
