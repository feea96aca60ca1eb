// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "store/projection.h"

namespace Botdesk {

//! Who and which chats were seen, under what names, when and how often.
class PeopleProjection final : public Projection
{
public:
    explicit PeopleProjection(Database &database) : m_database(database) { }

    QString name() const override { return QStringLiteral("people"); }
    int version() const override { return 1; }
    QStringList tables() const override { return {QStringLiteral("person"), QStringLiteral("chat_info")}; }
    Result<void> create() override;
    Result<void> take(std::span<const LoggedUpdate> rows) override;

private:
    Database &m_database;
};

} // namespace Botdesk
