// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/canvaspane.h"
#include "keyboard/keyboardspage.h"
#include "keyboardpage/pictures.h"
#include "sandboxpage/pageworld.h"
#include "store/sqlitestore.h"
#include "support/sandboxground.h"

#include <QLabel>
#include <QTest>

namespace Botdesk::Testing {

//! What tests of the keyboards' page share: the page with the Sandbox's bot.
class KeyboardPageTest : public QObject
{
protected:
    bool openPage()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_theme = std::make_unique<Theme>();
        m_ground = std::make_unique<SandboxGround>();
        return m_ground->isReady() && restart();
    }
    void closePage()
    {
        m_page.reset();
        m_session.reset();
        m_ground.reset();
        m_theme.reset();
    }

    bool restart(QSize size = {1208, 820})
    {
        m_page.reset();
        m_session.reset();
        m_session = std::make_unique<Session>(m_ground->profile(), m_ground->sandbox.token(),
                                              openSqliteStore({.path = m_ground->folder.filePath(QStringLiteral("updates.sqlite"))}), &m_ground->network);
        m_page = std::make_unique<KeyboardsPage>(*m_session);
        connect(m_page.get(), &KeyboardsPage::sandboxTryWanted, this, [this] { m_page->tryIn(*m_session, m_ground->sandbox); });
        m_page->setNarrow(size.width() < 1100);
        m_page->resize(size);
        m_page->show();
        return QTest::qWaitForWindowActive(m_page.get()) && QTest::qWaitFor([this] { return m_page->library().isLoaded(); });
    }

    void button(const QString &text) { clickNamed(*m_page, text); }
    template <typename T>
    T *dialog() { return qobject_cast<T *>(openDialog()); }

    //! Whether a label that is seen has @p words in it.
    bool isSaid(const QString &words) const
    {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }

    //! The same, once what the Sandbox was asked for has come.
    bool isSaidSoon(const QString &words) const
    {
        constexpr int Patience = 15000;   // ms; builds may run beside the test
        if (QTest::qWaitFor([&] { return isSaid(words); }, Patience))
            return true;
        qWarning() << "what is said instead:" << said();
        return false;
    }

    QStringList said() const
    {
        QStringList texts;
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts.append(label->text());
        }
        return texts;
    }

    //! Of the chat of the first person.
    QJsonArray messages()
    {
        return m_ground->control(QStringLiteral("GET"), QStringLiteral("chats/%1/messages").arg(m_ground->person(0)))[QLatin1StringView("messages")].toArray();
    }

    //! The latest message that has @p field in it.
    QJsonObject messageWith(const QString &field)
    {
        const QJsonArray all = messages();
        for (qsizetype i = all.size() - 1; i >= 0; --i) {
            if (all[i].toObject().contains(field))
                return all[i].toObject();
        }
        return {};
    }

    void press(KeyboardCell cell)
    {
        auto *canvas = m_page->canvas()->canvas();
        QTest::mouseClick(canvas, Qt::LeftButton, {}, canvas->keys().keyRect(cell).center());
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<KeyboardsPage> m_page;
};

} // namespace Botdesk::Testing
