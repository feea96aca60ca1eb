// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace Botdesk {

//! Plugins of Qt that are packages of their own and missing here, with what does not work without each. Neither the build
//! nor the package tools notice them.
QStringList missingPlugins();

//! $XDG_DATA_HOME/botdesk
QString defaultDataDir();

//! Turns SIGTERM and SIGINT into a signal of Qt's, so that everything is saved before the end.
class QuitSignals final : public QObject
{
    Q_OBJECT
public:
    explicit QuitSignals(QObject *parent = nullptr);
    ~QuitSignals() override;

signals:
    void received();

private:
    int m_pipe[2] = {-1, -1};
};

} // namespace Botdesk
