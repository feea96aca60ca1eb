// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"

#include <QCoreApplication>

using namespace Botdesk;
using namespace Botdesk::Bench;

//! bench_fill DATABASE ROWS: a log of so many updates, in a process of its own, so that none of its memory counts.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto store = openSqliteStore({.path = arguments.value(1)});
    fillLog(*store, arguments.value(2).toLongLong());
    waitForProjections(*store);
    return 0;
}
