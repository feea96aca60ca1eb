// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/botfixture.h"

#include "session/webhookservers.h"
#include "support/sampleupdates.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Botdesk::Testing {

BotFixture::BotFixture()
{
    qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8());
    m_network.start();
    const Token token = *Token::parse(u"123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    BotProfile profile{.name = u"sample"_s, .botId = token.botId()};
    profile.server = {.root = QUrl(u"http://127.0.0.1:1"_s), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
    profile.me.user = {.id = UserId{123456}, .isBot = true, .firstName = u"Sample Shop Bot"_s, .username = u"sample_shop_bot"_s};
    m_session = std::make_unique<Session>(profile, token, openSqliteStore({.path = m_folder.filePath(u"updates.sqlite"_s)}),
                                          &m_network);
    m_session->prepareListening(std::make_shared<WebhookServers>(), m_folder.path());
}

BotFixture::~BotFixture()
{
    m_session.reset();
    m_network.quit();
    m_network.wait();
}

void BotFixture::append(const QByteArrayList &jsons, qint64 receivedMs)
{
    const qint64 at = receivedMs > 0 ? receivedMs : QDateTime::currentMSecsSinceEpoch() - jsons.size() * 700;
    const auto stored = wait(store().append(received(jsons, at)));
    QVERIFY2(stored, stored ? "" : qPrintable(describe(stored.error())));
}

} // namespace Botdesk::Testing
