// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "broadcast/broadcastassistant.h"
#include "broadcast/broadcastlist.h"
#include "broadcast/broadcastmessage.h"
#include "broadcast/broadcastprogresspane.h"
#include "broadcast/broadcastreview.h"
#include "broadcast/broadcastwindow.h"
#include "broadcast/recipientspane.h"
#include "compose/attachmentcard.h"
#include "compose/attachmentstrip.h"
#include "compose/messageedit.h"
#include "compose/texteditor.h"
#include "screens/screens.h"
#include "support/botfixture.h"

#include <QAbstractButton>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QVBoxLayout>

namespace Botdesk::Screens {

using namespace Qt::StringLiterals;

namespace {

using State = BroadcastRecipient::State;

constexpr qint64 Autumn = 1'790'000'000'000;

BroadcastRecipient recipient(int i, State state, const QString &words = {})
{
    return {.chat = QString::number(700'100'001 + i), .name = u"Customer %1"_s.arg(i + 1), .fields = {{u"first_name"_s, u"Customer %1"_s.arg(i + 1)}, {u"order"_s, u"A-%1"_s.arg(8841 + i)}},
            .state = state, .words = words, .atMs = Autumn};
}

//! The window with the bot that it belongs to; three broadcasts are in its list.
class BroadcastScene final : public QWidget
{
public:
    BroadcastScene()
    {
        QList<BroadcastRecipient> people;
        for (int i = 0; i < 1240; ++i)
            people << recipient(i, State::Sent);
        add({.title = u"Spring opening hours"_s, .state = Broadcast::State::Done, .createdMs = Autumn - 9'000'000'000}, people);
        for (int i = 900; i < 1240; ++i)
            people[i] = recipient(i, State::Waiting);
        people[12] = recipient(12, State::Blocked, u"Forbidden: bot was blocked by the user"_s);
        people[77] = recipient(77, State::Blocked, u"Forbidden: user is deactivated"_s);
        people[140] = recipient(140, State::Failed, u"Bad Request: not enough rights to send text messages to the chat"_s);
        people[899] = recipient(899, State::Unknown, u"Connection closed"_s);
        m_interrupted = add({.title = u"Autumn sale"_s, .state = Broadcast::State::Interrupted, .createdMs = Autumn}, people);
        m_paused = add({.title = u"Photo of the week"_s, .state = Broadcast::State::Paused, .words = u"Bad Request: PHOTO_INVALID_DIMENSIONS"_s, .createdMs = Autumn + 1}, people.mid(890, 300));
        m_window = new BroadcastWindow(m_bot.session(), this);
        m_window->setWindowFlags(Qt::Widget);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(m_window);
    }
    ~BroadcastScene() override { delete m_window; }

    BroadcastWindow &window() { return *m_window; }
    BroadcastId interrupted() const { return m_interrupted; }

    void readTable()
    {
        const QString path = m_folder.filePath(u"customers.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write("chat_id,first_name,order\n");
        for (int i = 0; i < 240; ++i)
            file.write(u"%1,Customer %2,%3\n"_s.arg(700'100'001 + i).arg(i + 1).arg(i == 5 ? QString() : u"A-%1"_s.arg(8841 + i)).toUtf8());
        file.write("alice,Nobody,A-1\n700100001,Again,A-2\n");
        file.close();
        m_window->assistant()->recipients()->readFile(path);
    }

    //! A picture, a caption and a keyboard.
    void writeMessage()
    {
        const QString path = m_folder.filePath(u"autumn.png"_s);
        QImage picture(320, 200, QImage::Format_RGB32);
        picture.fill(QColor(u"#d9822b"_s));
        if (!picture.save(path))
            return;
        const QJsonObject where{{u"text"_s, u"📍 Where is {order}?"_s}, {u"callback_data"_s, u"where:{order}"_s}};
        const QJsonObject open{{u"text"_s, u"Open"_s}, {u"url"_s, u"https://shop.example/orders/{order}"_s}};
        m_window->setKeyboards({{u"Order"_s, u"inline · 1 row"_s, markup(where, open)}});
        const auto text = readSource(u"Hello {first_name}, your order <b>{order}</b> is ready 📦\nCome by until <i>Saturday</i>."_s, TextMode::Html).value_or(FormattedText());
        m_window->assistant()->message()->fill(u"Orders of October"_s, {.text = text.text, .entities = text.entities, .replyMarkup = markup(where, open),
                                                                       .attachments = {{.kind = AttachmentKind::Photo, .source = path}}});
    }

    BroadcastId paused() const { return m_paused; }

private:
    static QJsonObject markup(const QJsonObject &left, const QJsonObject &right)
    {
        return {{u"inline_keyboard"_s, QJsonArray{QJsonValue(QJsonArray{left, right})}}};
    }

    BroadcastId add(Broadcast broadcast, const QList<BroadcastRecipient> &people)
    {
        broadcast.draft = Draft{.text = u"Hello {first_name}"_s}.toJson();
        return m_bot.wait(m_bot.store().addBroadcast(broadcast, people)).value_or(BroadcastId{});
    }

    QTemporaryDir m_folder;
    Botdesk::Testing::BotFixture m_bot;
    BroadcastWindow *m_window;
    BroadcastId m_interrupted{};
    BroadcastId m_paused{};
};

bool click(QWidget &where, const QString &text)
{
    for (auto *button : where.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->isEnabled() && button->text() == text)
            return button->click(), true;
    }
    return false;
}

//! A screen of the assistant's @p step, of a message with files and buttons or of a text.
Screen assistant(const QString &name, int step, bool hasFiles = false)
{
    return {.name = name,
            .make = [](Theme &) { return std::make_unique<BroadcastScene>(); },
            .isReady = [step, hasFiles](QWidget &made) {
                auto &scene = static_cast<BroadcastScene &>(made);
                BroadcastAssistant *assistant = scene.window().assistant();
                if (click(made, u"New…"_s))
                    scene.readTable();
                if (assistant->recipients()->list().recipients.size() != 240)
                    return false;
                if (step > 0 && assistant->recipients()->isVisible())
                    click(made, u"Next"_s);
                if (step > 0 && hasFiles && assistant->message()->isVisible() && assistant->message()->draft().text.isEmpty())
                    scene.writeMessage();
                if (hasFiles && !assistant->message()->files()->cards().isEmpty() && !assistant->message()->files()->cards().first()->isLookedAt())
                    return false;
                if (step > 0 && assistant->message()->isVisible() && assistant->message()->draft().text.isEmpty()) {
                    assistant->message()->text()->edit()->change(
                        readSource(u"Hello {first_name}, your order <b>{order}</b> is ready 📦\nCome by until <i>Saturday</i>."_s, TextMode::Html).value_or(FormattedText()),
                        TextMode::Formatted);
                }
                if (step > 1 && assistant->message()->isVisible())
                    click(made, u"Next"_s);
                return step < 2 || assistant->review()->isChecked();
            }};
}

} // namespace

QList<Screen> broadcastScreens()
{
    const auto make = [](Theme &) { return std::make_unique<BroadcastScene>(); };
    return {
        {.name = u"broadcast-list"_s, .make = make, .isReady = [](QWidget &made) { return static_cast<BroadcastScene &>(made).window().list()->model()->rowCount() == 3; }},
        assistant(u"broadcast-recipients"_s, 0),
        assistant(u"broadcast-message"_s, 1),
        assistant(u"broadcast-files"_s, 1, true),
        assistant(u"broadcast-review"_s, 2, true),
        {.name = u"broadcast-interrupted"_s,
         .make = make,
         .isReady = [](QWidget &made) {
             auto &scene = static_cast<BroadcastScene &>(made);
             if (!scene.window().progress()->isVisible())
                 scene.window().openBroadcast(scene.interrupted());
             return scene.window().progress()->isVisible();
         }},
        {.name = u"broadcast-paused"_s,
         .make = make,
         .isReady = [](QWidget &made) {
             auto &scene = static_cast<BroadcastScene &>(made);
             if (!scene.window().progress()->isVisible())
                 scene.window().openBroadcast(scene.paused());
             return scene.window().progress()->isVisible();
         }},
    };
}

} // namespace Botdesk::Screens
