// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Botdesk {

//! Turns SIGTERM, SIGINT and SIGHUP into a Qt signal. Make it before the first thread, once.
class StopSignals final : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);
    ~StopSignals() override;

signals:
    void received();

private:
    int m_descriptor = -1;
};

} // namespace Botdesk
