// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/promptthread.h"

#include <QtGlobal>

#include <sched.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace Botdesk {

namespace {

//! As the kernel has it (sched_setattr(2)); not every C library does.
struct Scheduling
{
    quint32 size = sizeof(Scheduling);
    quint32 policy = 0;
    quint64 flags = 0;
    qint32 nice = 0;
    quint32 priority = 0;
    quint64 turn = 0;       // ns; how long it may go on while others wait, and so how soon it is let in
    quint64 deadline = 0;
    quint64 period = 0;
};
static_assert(sizeof(Scheduling) == 48);

constexpr quint64 ShortestTurn = 100'000;      // ns; the kernel's limit, less than a tenth of what is usual
constexpr int Steps = 10;                      // of niceness; each is a fifth less
constexpr quint64 NotForChildren = 0x01;       // SCHED_FLAG_RESET_ON_FORK

} // namespace

void becomePrompt()
{
    Scheduling scheduling;
    if (::syscall(SYS_sched_getattr, 0, &scheduling, sizeof scheduling, 0) != 0 || scheduling.policy != SCHED_OTHER)
        return;   // whoever chose another policy meant it
    scheduling.size = sizeof scheduling;
    scheduling.turn = ShortestTurn;
    scheduling.flags |= NotForChildren;
    ::syscall(SYS_sched_setattr, 0, &scheduling, 0);
}

void giveWay()
{
    // Of the calling thread alone, though POSIX says of the process: setpriority(2).
    ::setpriority(PRIO_PROCESS, 0, ::getpriority(PRIO_PROCESS, 0) + Steps);
}

} // namespace Botdesk
