// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "session/sandboxhost.h"
#include "session/session.h"
#include "session/strangerwatch.h"
#include "session/webhookservers.h"
#include "session/webhooksetting.h"
#include "settings/settings.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "support/waitfor.h"
#include "webhook/webhookpage.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"
#include "window/mainwindow.h"

#include <QCheckBox>
#include <QScrollArea>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

//! What a scroll area that does not scroll sideways cuts off.
QStringList cutAtTheSide(const QWidget &root)
{
    QStringList problems;
    for (const auto *scroll : root.findChildren<QScrollArea *>()) {
        const int missing = scroll->widget() ? scroll->widget()->width() - scroll->viewport()->width() : 0;
        if (scroll->isVisible() && scroll->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff && missing > 0)
            problems << u"%1 px are cut off %2"_s.arg(missing).arg(layoutName(*scroll->widget()));
    }
    return problems;
}

} // namespace

//! Each part of the page in windows of three sizes, with a webhook that fails and somebody else on the bot.
class TestWebhookLayout final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void nothingIsCutOrOverlaps_data();
    void nothingIsCutOrOverlaps();
    void whoElseIsOnTheBotIsTold();

private:
    std::unique_ptr<Session> open(const QString &name);

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SandboxHost> m_sandbox;
    QThread m_network;
    std::unique_ptr<Session> m_session;
};

std::unique_ptr<Session> TestWebhookLayout::open(const QString &name)
{
    BotProfile profile{.name = name, .botId = m_sandbox->token().botId(), .isSandbox = true};
    profile.server = {.root = m_sandbox->apiRoot(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
    auto session = std::make_unique<Session>(profile, m_sandbox->token(), openSqliteStore({.path = m_folder.filePath(name)}), &m_network);
    session->prepareListening(std::make_shared<WebhookServers>(), m_folder.path());
    return session;
}

void TestWebhookLayout::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    qputenv("XDG_STATE_HOME", m_folder.filePath(u"state"_s).toUtf8());
    m_theme = std::make_unique<Theme>();
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"botdesk.ini"_s));
    m_sandbox = std::make_unique<SandboxHost>(QString());
    m_sandbox->start();
    QTRY_COMPARE(m_sandbox->state(), SandboxHost::State::Running);
    m_network.start();
    m_session = open(u"one"_s);
    QVERIFY(waitFor(m_session->webhookInfo()));
    auto other = open(u"two"_s);
    QVERIFY(waitFor(setWebhook(*other, {.url = u"http://127.0.0.1:1/hook/with-a-rather-long-path-7f3a91c2"_s}, {})));
    QTRY_VERIFY(waitFor(m_session->webhookInfo()).value_or(WebhookInfo()).lastErrorDate);
    QTRY_COMPARE(m_session->strangers().traces().size(), 1);
}

void TestWebhookLayout::cleanupTestCase()
{
    m_session.reset();
    m_network.quit();
    m_network.wait();
    m_sandbox.reset();
    m_settings.reset();
    m_theme.reset();
}

void TestWebhookLayout::nothingIsCutOrOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("tab");
    QTest::addColumn<int>("part");
    for (const QSize &size : {QSize(1024, 640), QSize(1280, 800), QSize(1440, 900)}) {
        for (int tab = 0; tab < 4; ++tab)
            QTest::addRow("%d, tab %d", size.width(), tab) << size << tab << 0;
        QTest::addRow("%d, probe", size.width()) << size << 0 << 1;
        QTest::addRow("%d, settings", size.width()) << size << 0 << 2;
    }
}

void TestWebhookLayout::nothingIsCutOrOverlaps()
{
    QFETCH(QSize, size);
    QFETCH(int, tab);
    QFETCH(int, part);
    MainWindow window(*m_settings, *m_theme);
    WebhookPage page(*m_session);
    window.setPages({&page});
    window.setCurrentBot({u"shop"_s, 1, u"Sample Shop"_s, u"@sample_shop_bot"_s, u"Webhook listener :8443"_s, Avatar::Dot::Ok, {}});
    window.showPage(&page);
    window.resize(size);
    window.show();
    page.findChild<QTabBar *>()->setCurrentIndex(tab);
    const auto banners = page.findChildren<Banner *>();
    if (tab == 0)
        QTRY_VERIFY(std::any_of(banners.begin(), banners.end(), [](const Banner *banner) { return banner->isVisible() && banner->text().contains(u"Failing"_s); }));
    for (auto *box : page.findChildren<QCheckBox *>()) {
        if (box->text() == u"Drop pending updates"_s)
            box->click();   // which says more
    }
    for (auto *parts : page.findChildren<SegmentedControl *>()) {
        if (part > 0 && parts->isVisible() && parts->accessibleName() == u"Part of the page"_s)
            parts->setCurrentIndex(part);
    }
    QTRY_VERIFY2((layoutProblems(page) + cutAtTheSide(page)).isEmpty(), qPrintable((layoutProblems(page) + cutAtTheSide(page)).join(u'\n')));
    page.setParent(nullptr);
}

void TestWebhookLayout::whoElseIsOnTheBotIsTold()
{
    WebhookPage page(*m_session);
    page.prepare();
    page.resize(1200, 800);
    page.show();
    const auto banners = page.findChildren<Banner *>();
    const auto told = std::find_if(banners.begin(), banners.end(), [](const Banner *banner) { return banner->text().contains(u"Somebody else is on this bot"_s); });
    QVERIFY(told != banners.end() && (*told)->isVisible());
    QVERIFY2((*told)->text().contains(u"A webhook to 127.0.0.1 was set; there was none"_s), qPrintable((*told)->text()));
    QVERIFY(!(*told)->text().contains(u"7f3a91c2"_s));
    for (Button *button : (*told)->findChildren<Button *>())
        QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(!(*told)->isVisible());
    QVERIFY(m_session->strangers().traces().isEmpty());
}

BOTDESK_TEST(TestWebhookLayout)
#include "testwebhooklayout.moc"
