// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/world.h"

#include <QTimer>

namespace Botdesk::Sandbox {

//! Keeps a world in a file: reads it at the start, writes it some time after a change and at the end.
class WorldKeeper
{
public:
    WorldKeeper(World &world, const QString &path, QObject &owner);   //!< an empty @p path keeps nothing; its timer lives with @p owner
    ~WorldKeeper();

    void load();          //!< a file that cannot be read is set aside and the world begins anew
    void changed();
    void saveNow(bool isLast);

private:
    World &m_world;
    QString m_path;
    QTimer m_timer;
};

} // namespace Botdesk::Sandbox
