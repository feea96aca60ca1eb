// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "windowbench.h"

#include "benchtools.h"
#include "window/botview.h"

#include <QCoreApplication>

namespace Botdesk::Bench {

using namespace Qt::StringLiterals;

WindowBench::WindowBench(const QString &dataDir)
    : m_dataDir(dataDir)
    , m_settings(dataDir + u"/botdesk.ini"_s)
    , m_workspace(dataDir)
    , m_desk(m_workspace, m_settings, m_theme)
{
    m_desk.window().resize(1440, 900);
    m_desk.window().show();
}

WindowBench::~WindowBench() = default;

double WindowBench::open(const QUrl &root, qint64 rows, quint16 hookPort)
{
    BotProfile profile;
    profile.server.root = root;
    profile.server.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    if (hookPort != 0) {
        profile.receiving = BotProfile::Receiving::Webhook;
        profile.listener.port = hookPort;
    }
    profile.tokenKeeping = BotProfile::TokenKeeping::SessionOnly;
    const Token token = *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678");
    auto added = m_workspace.addBot(profile, token);
    runUntil([&added] { return added.isFinished(); });
    m_profile = added.result().value().name;
    QProcess::execute(QCoreApplication::applicationDirPath() + u"/bench_fill"_s,
                      {m_dataDir + u'/' + m_profile + u"/updates.sqlite"_s, QString::number(rows)});
    return onceMs([this, rows] {
        m_desk.openBot(m_profile);
        runUntil([this, rows] {
            return m_desk.current() && model().rowCount() > 0 && model().rowCount() >= rows && isShown(model().rowCount() - 1);
        });
        view().viewport()->repaint();
    });
}

ListenerKeys WindowBench::keys() const
{
    return keepListenerKeys(m_dataDir + u'/' + m_profile).value();
}

UpdatesPage &WindowBench::page()
{
    return *m_desk.current()->updates();
}

UpdateView &WindowBench::view()
{
    return *m_desk.window().findChild<UpdateView *>();
}

const UpdateListModel &WindowBench::model()
{
    return *static_cast<const UpdateListModel *>(view().model());
}

UpdateStore &WindowBench::store()
{
    return m_desk.current()->session().store();
}

bool WindowBench::isShown(int row)
{
    return model().update(row);
}

} // namespace Botdesk::Bench
