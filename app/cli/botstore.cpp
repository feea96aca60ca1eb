// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/botstore.h"

#include "cli/console.h"
#include "core/whendone.h"
#include "types/update.h"
#include "words/errorwords.h"

#include <QCoreApplication>
#include <QDateTime>

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    static QString unknownType(const QString &type)
    {
        return tr("\"%1\" is no type of update that Botdesk knows; a server leaves out what it does not know.").arg(type);
    }
};

} // namespace

std::unique_ptr<UpdateStore> openBotStore(const QString &database, QObject *context)
{
    const qint64 beganMs = QDateTime::currentMSecsSinceEpoch();
    auto store = openSqliteStore({.path = database});
    whenDone(store->opened(), context, [beganMs](const Result<StoreInfo> &info) {
        if (info && info->recovery && info->recovery->atMs >= beganMs)
            complain(errorText(*info->recovery));
    });
    return store;
}

void tellUnknownTypes(const QStringList &types)
{
    for (const QString &type : types) {
        if (!knownUpdateTypes().contains(type, Qt::CaseInsensitive))
            complain(Words::unknownType(type));
    }
}

} // namespace Botdesk
