// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "sandbox/phone.h"
#include "sandbox/sandboxpage.h"
#include "session/session.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

namespace Botdesk::Testing {

//! The Sandbox with its world on disk, its page, and a bot that asks it over real sockets.
class PageWorld
{
public:
    PageWorld() { m_network.start(); }
    ~PageWorld()
    {
        close();
        m_network.quit();
        m_network.wait();
    }

    //! Opens Sandbox, bot and page; once more after close() is a restart. False when it does not come up.
    bool open(QSize size = {1208, 820})
    {
        m_sandbox = std::make_unique<SandboxHost>(m_folder.filePath(QStringLiteral("world.json")));
        m_sandbox->start();
        if (!QTest::qWaitFor([&] { return m_sandbox->state() == SandboxHost::State::Running; }, 15000))
            return false;
        BotProfile profile{.name = QStringLiteral("sandbox"), .botId = m_sandbox->token().botId(), .isSandbox = true};
        profile.server = {.root = m_sandbox->apiRoot(), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
        m_bot = std::make_unique<Session>(profile, m_sandbox->token(),
                                          openSqliteStore({.path = m_folder.filePath(QStringLiteral("updates.sqlite"))}), &m_network);
        m_page = std::make_unique<SandboxPage>(*m_sandbox);
        m_page->resize(size);
        m_page->setNarrow(size.width() < 1000);
        m_page->show();
        return QTest::qWaitForWindowActive(m_page.get()) && QTest::qWaitFor([&] { return !m_page->phones().isEmpty(); }, 15000);
    }
    void close()
    {
        m_page.reset();
        m_bot.reset();
        m_sandbox.reset();
    }

    SandboxHost &sandbox() { return *m_sandbox; }
    Session &bot() { return *m_bot; }
    SandboxPage &page() { return *m_page; }
    Phone &phone() { return *m_page->phones().first(); }

    template <typename T>
    static Result<T> wait(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 15000))
            return failure(Error::Kind::Timeout, QStringLiteral("the test waited in vain"));
        return future.result();
    }

    QJsonObject state() { return wait(m_sandbox->control(QStringLiteral("GET"), QStringLiteral("state"))).value_or(QJsonObject()); }
    QJsonArray faults()
    {
        return wait(m_sandbox->control(QStringLiteral("GET"), QStringLiteral("faults"))).value_or(QJsonObject())[QStringLiteral("faults")].toArray();
    }
    Result<ApiAnswer> call(const QString &method, const QJsonObject &parameters = {}) { return wait(m_bot->call(method, parameters)); }

    //! Everything that waits for the bot, confirmed.
    QJsonArray updates()
    {
        QJsonObject parameters{{QStringLiteral("timeout"), 0}};
        if (m_nextOffset)
            parameters.insert(QStringLiteral("offset"), m_nextOffset);
        const auto answer = call(QStringLiteral("getUpdates"), parameters);
        const QJsonArray all = answer ? answer->result.toArray() : QJsonArray();
        if (!all.isEmpty())
            m_nextOffset = all.last()[QStringLiteral("update_id")].toInteger() + 1;
        return all;
    }

    //! Asks until an update of @p type has come, and gives what is in it.
    QJsonObject nextUpdate(const QString &type)
    {
        QJsonObject found;
        const bool hasCome = QTest::qWaitFor([&] {
            for (const QJsonValue update : updates()) {
                if (found.isEmpty())
                    found = update[type].toObject();
            }
            return !found.isEmpty();
        }, 15000);
        if (!hasCome)
            qWarning() << "no update came of type" << type;
        return found;
    }

    //! What stands in the column of the log, from above.
    QStringList log(int column)
    {
        QStringList texts;
        const auto *table = m_page->findChild<QTableView *>();
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts += table->model()->index(row, column).data().toString();
        return texts;
    }

    QStringList phoneTexts(const Phone &phone)
    {
        QStringList texts;
        for (const PhoneMessage &message : phone.messages()->messages())
            texts += message.bubble.text;
        return texts;
    }

private:
    QTemporaryDir m_folder;
    QThread m_network;
    std::unique_ptr<SandboxHost> m_sandbox;
    std::unique_ptr<Session> m_bot;
    std::unique_ptr<SandboxPage> m_page;
    qint64 m_nextOffset = 0;
};

//! The visible control in @p root that a person would call @p name.
template <typename T>
T *named(const QWidget &root, const QString &name)
{
    for (T *widget : root.findChildren<T *>()) {
        if (!widget->isVisible())
            continue;
        if (widget->accessibleName() == name || widget->accessibleDescription() == name)
            return widget;
        if constexpr (std::is_base_of_v<QAbstractButton, T>) {
            if (QString(widget->text()).remove(u'&') == name)
                return widget;
        }
    }
    qWarning() << "there is no visible" << T::staticMetaObject.className() << name;
    return nullptr;
}

inline void click(QWidget *widget)
{
    QVERIFY(widget);
    QTest::mouseClick(widget, Qt::LeftButton);
}

//! Clicks what is called @p name.
inline void clickNamed(const QWidget &root, const QString &name)
{
    click(named<QAbstractButton>(root, name));
}

//! The dialog that is open; null when none opens.
inline QWidget *openDialog()
{
    const auto isThere = [] { return QApplication::activeModalWidget() && QApplication::activeWindow() == QApplication::activeModalWidget(); };
    return QTest::qWaitFor(isThere, 5000) ? QApplication::activeModalWidget() : nullptr;
}

} // namespace Botdesk::Testing
