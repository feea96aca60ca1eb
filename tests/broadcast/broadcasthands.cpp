// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "broadcasthands.h"

#include "widgets/tag.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>

namespace Botdesk::Testing {

using namespace Qt::StringLiterals;

void BroadcastHands::open()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_session = std::make_unique<Session>(m_ground->profile(), m_ground->sandbox.token(),
                                          openSqliteStore({.path = m_ground->folder.filePath(u"updates.sqlite"_s)}), &m_ground->network);
    m_window = std::make_unique<BroadcastWindow>(*m_session);
    m_saysYes = true;
    QObject::connect(m_window.get(), &BroadcastWindow::startWanted, m_window.get(), [this](const Broadcast &broadcast) {
        if (m_saysYes)
            m_window->start(broadcast.id);
    });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void BroadcastHands::close()
{
    m_window.reset();
    m_session.reset();
    m_ground.reset();
    m_theme.reset();
}

//! People who have written to the bot, so that it may write to them.
QList<qint64> BroadcastHands::makePeople(int count)
{
    QList<qint64> all;
    for (int i = 0; i < count; ++i) {
        const qint64 id = m_ground->control(u"POST"_s, u"people"_s, {{u"first_name"_s, u"Person%1"_s.arg(i)}, {u"last_name"_s, u"Of Many"_s}})["id"_L1].toInteger();
        m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, id}, {u"chat_id"_s, id}, {u"text"_s, u"hi"_s}});
        all << id;
    }
    return all;
}

int BroadcastHands::timesOnPhone(qint64 person, const QString &text)
{
    const auto messages = m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(person))["messages"_L1].toArray();
    return int(std::count_if(messages.begin(), messages.end(), [&](const QJsonValue &message) { return message["text"_L1].toString() == text; }));
}

QAbstractButton *BroadcastHands::button(const QString &text)
{
    for (auto *each : m_window->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

bool BroadcastHands::canClick(const QString &text)
{
    const auto *found = button(text);
    return found && found->isEnabled();
}

bool BroadcastHands::click(const QString &text)
{
    if (!QTest::qWaitFor([&] { return canClick(text); }, 15'000))
        return false;
    QTest::mouseClick(button(text), Qt::LeftButton);
    return true;
}

bool BroadcastHands::shows(const QString &text)
{
    const auto labels = m_window->findChildren<QLabel *>();
    const auto tags = m_window->findChildren<Tag *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); })
        || std::any_of(tags.begin(), tags.end(), [&](const Tag *tag) { return tag->isVisible() && tag->text() == text; });
}

void BroadcastHands::paste(const QString &text)
{
    QVERIFY(click(u"Paste"_s));
    auto *field = m_window->assistant()->recipients()->findChild<QPlainTextEdit *>();
    field->setFocus();
    field->insertPlainText(text);
}

void BroadcastHands::write(const QString &text)
{
    auto *edit = m_window->assistant()->message()->text()->edit();
    edit->setFocus();
    QTest::keyClicks(edit, text);
}

Broadcast BroadcastHands::latest()
{
    return waitFor(m_session->store().broadcasts()).value_or(QList<Broadcast>()).value(0);
}

//! The last message of @p person's chat that has @p key.
QJsonObject BroadcastHands::onPhone(qint64 person, const QString &key)
{
    QJsonObject found;
    for (const QJsonValue message : m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(person))["messages"_L1].toArray()) {
        if (!message[key].isUndefined())
            found = message.toObject();
    }
    return found;
}

void BroadcastHands::beginFor(const QList<qint64> &people)
{
    QStringList list;
    for (const qint64 person : people)
        list << QString::number(person);
    QVERIFY(click(u"New…"_s));
    paste(list.join(u' '));
    QVERIFY(click(u"Next"_s));
}

//! As after copying them in a file manager.
void BroadcastHands::pasteFiles(const QStringList &names)
{
    QList<QUrl> urls;
    for (const QString &name : names) {
        QFile file(m_ground->folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
        urls << QUrl::fromLocalFile(file.fileName());
    }
    auto *data = new QMimeData;
    data->setUrls(urls);
    QGuiApplication::clipboard()->setMimeData(data);
    auto *edit = m_window->assistant()->message()->text()->edit();
    edit->setFocus();
    QTest::keySequence(edit, QKeySequence::Paste);
    QTRY_COMPARE(m_window->assistant()->message()->files()->cards().size(), names.size());
}

} // namespace Botdesk::Testing
