// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatpane.h"
#include "chat/chatspage.h"
#include "chat/chatview.h"
#include "chat/conversationpane.h"
#include "compose/composer.h"
#include "compose/messageedit.h"
#include "compose/messagepreview.h"
#include "compose/texteditor.h"
#include "screens/screens.h"
#include "session/mediafiles.h"
#include "session/session.h"
#include "widgets/searchfield.h"

#include <QBuffer>
#include <QDateTime>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QTemporaryDir>

namespace Botdesk::Screens {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Alice = 700100001;
constexpr qint64 Staff = -1001700100050;

struct Author
{
    qint64 id;
    QString name;
};

//! Updates and messages as a server would tell them, one minute apart.
class Teller
{
public:
    explicit Teller(UpdateStore &store) : m_store(store) { }

    static QJsonObject privateChat(const Author &person)
    {
        return {{u"id"_s, person.id}, {u"type"_s, u"private"_s}, {u"first_name"_s, person.name},
                {u"username"_s, person.name.section(u' ', 0, 0).toLower() + u"_sample"_s}};
    }

    QJsonObject message(const QJsonObject &chat, const Author &from, QJsonObject content)
    {
        m_ms += 60'000;
        content.insert(u"message_id"_s, ++m_message);
        content.insert(u"date"_s, m_ms / 1000);
        content.insert(u"chat"_s, chat);
        content.insert(u"from"_s, QJsonObject{{u"id"_s, from.id}, {u"is_bot"_s, from.id == 1}, {u"first_name"_s, from.name},
                                              {u"language_code"_s, u"en"_s}});
        return content;
    }

    void update(const QString &type, const QJsonObject &body)
    {
        const QByteArray json = QJsonDocument(QJsonObject{{u"update_id"_s, ++m_update}, {type, body}}).toJson(QJsonDocument::Compact);
        m_store.append({{.head = *readUpdateHead(json), .json = json, .receivedMs = m_ms}}).waitForFinished();
    }

    void says(const Author &person, const QString &text)
    {
        update(u"message"_s, message(privateChat(person), person, {{u"text"_s, text}}));
    }

    QJsonObject sends(const QJsonObject &chat, const QJsonObject &content, const QString &method = u"sendMessage"_s)
    {
        const QJsonObject sent = message(chat, {1, u"Sample Shop"_s}, content);
        keep(sent, method);
        return sent;
    }

    void keep(const QJsonObject &sent, const QString &method)
    {
        const ConversationKey key{.chat = ChatId(sent[u"chat"_s][u"id"_s].toInteger())};
        m_store.saveSent({.conversation = key, .method = method, .json = QJsonDocument(sent).toJson(QJsonDocument::Compact),
                          .atMs = m_ms}).waitForFinished();
    }

    void fails(qint64 chat, const QString &text, const Error &error)
    {
        const ConversationKey key{.chat = ChatId(chat)};
        const Draft draft{.conversation = key, .method = u"sendMessage"_s, .text = text};
        m_store.addOutbox({.conversation = key, .draft = draft.toJson(), .state = OutboxEntry::State::Failed, .error = error,
                           .attempts = 1, .createdMs = m_ms}).waitForFinished();
    }

    qint64 now() const { return m_ms; }

private:
    UpdateStore &m_store;
    qint64 m_ms = QDateTime::currentMSecsSinceEpoch() - 22 * 60'000;
    qint64 m_message = 100;
    qint64 m_update = 1000;
};

void tellShop(UpdateStore &store)
{
    Teller tell(store);
    tell.says({700100010, u"Karl (sandbox)"_s}, u"See you"_s);
    tell.says({700100009, u"Ivan (sandbox)"_s}, u"Thanks!"_s);
    const Author heidi{700100008, u"Heidi (sandbox)"_s};
    tell.update(u"message"_s, tell.message(Teller::privateChat(heidi), heidi,
                                           {{u"voice"_s, QJsonObject{{u"file_id"_s, u"v"_s}, {u"file_unique_id"_s, u"v"_s},
                                                                     {u"duration"_s, 21}}}}));
    const Author grace{700100007, u"Grace (sandbox)"_s};
    tell.says(grace, u"Hello?"_s);
    tell.fails(grace.id, u"Your parcel has left"_s,
               {.kind = Error::Kind::Forbidden, .detail = u"Forbidden: bot was blocked by the user"_s, .code = 403});
    const Author frank{700100006, u"Frank (sandbox)"_s};
    tell.says(frank, u"Where is it?"_s);
    tell.sends(Teller::privateChat(frank), {{u"text"_s, u"Your parcel left the depot"_s}});
    tell.says({700100002, u"Bob (sandbox)"_s}, u"Thanks, that was quick 🙌"_s);
    const QJsonObject staff{{u"id"_s, Staff}, {u"type"_s, u"supergroup"_s}, {u"title"_s, u"Sample Shop Staff"_s}};
    tell.update(u"message"_s, tell.message(staff, {700100005, u"Erin (sandbox)"_s}, {{u"text"_s, u"can you check order 8852?"_s}}));

    const Author alice{Alice, u"Alice (sandbox)"_s};
    const QJsonObject chat = Teller::privateChat(alice);
    tell.update(u"message"_s,
                tell.message(chat, alice,
                             {{u"photo"_s, QJsonArray{QJsonObject{{u"file_id"_s, u"p"_s}, {u"file_unique_id"_s, u"p"_s},
                                                                  {u"width"_s, 1280}, {u"height"_s, 960}, {u"file_size"_s, 184321}}}},
                              {u"caption"_s, u"Hi! My order #8841 came today, but two of the four mugs are broken 😕"_s},
                              {u"caption_entities"_s, QJsonArray{QJsonObject{{u"type"_s, u"bold"_s}, {u"offset"_s, 13},
                                                                             {u"length"_s, 5}}}}}));
    const auto button = [](const QString &text, const QString &data) {
        return QJsonObject{{u"text"_s, text}, {u"callback_data"_s, data}};
    };
    const QJsonObject keyboard{{u"inline_keyboard"_s,
                                QJsonArray{QJsonArray{button(u"💸 Refund"_s, u"refund:8841"_s), button(u"📦 Replace"_s, u"r"_s)},
                                           QJsonArray{button(u"💬 Talk to a person"_s, u"talk"_s)}}}};
    QJsonObject question = tell.sends(chat, {{u"text"_s, u"Sorry! What should we do?"_s}, {u"reply_markup"_s, keyboard}});
    question[u"text"_s] = u"Sorry about that! What should we do with order #8841?"_s;
    question[u"edit_date"_s] = tell.now() / 1000 + 60;
    tell.keep(question, u"editMessageText"_s);
    tell.update(u"message"_s, tell.message(chat, alice, {{u"text"_s, u"How long does a refund take?"_s},
                                                         {u"reply_to_message"_s, question}}));
    tell.sends(chat, {{u"document"_s, QJsonObject{{u"file_id"_s, u"d"_s}, {u"file_unique_id"_s, u"d"_s},
                                                  {u"file_name"_s, u"return-label.pdf"_s}, {u"file_size"_s, 3'400'000}}}},
               u"sendDocument"_s);
    QJsonObject press{{u"id"_s, u"q"_s}, {u"chat_instance"_s, u"1"_s}, {u"data"_s, u"refund:8841"_s}, {u"message"_s, question},
                      {u"from"_s, QJsonObject{{u"id"_s, Alice}, {u"is_bot"_s, false}, {u"first_name"_s, alice.name}}}};
    const QByteArray json = QJsonDocument(QJsonObject{{u"update_id"_s, 5000}, {u"callback_query"_s, press}}).toJson();
    store.append({{.head = *readUpdateHead(json), .json = json, .receivedMs = QDateTime::currentMSecsSinceEpoch() - 18'000}})
        .waitForFinished();
    tell.fails(Alice, u"The money will be back in 3–5 days 👍"_s,
               {.kind = Error::Kind::HostNotFound, .detail = u"Host api.telegram.org not found"_s});
}

//! A broken mug on a table.
QImage mugPicture(QSize size, QColor wall)
{
    QImage image(size, QImage::Format_ARGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double w = size.width();
    const double h = size.height();
    painter.fillRect(QRectF(0, 0, w, h), wall);
    painter.fillRect(QRectF(0, h * 0.8, w, h * 0.2), QColor(0xa8, 0x84, 0x62));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x3e, 0x6f, 0xa3));
    painter.drawPolygon(QPolygonF({{w * 0.28, h * 0.3}, {w * 0.4, h * 0.46}, {w * 0.52, h * 0.28}, {w * 0.52, h * 0.8}, {w * 0.28, h * 0.8}}));
    painter.drawPolygon(QPolygonF({{w * 0.62, h * 0.84}, {w * 0.7, h * 0.5}, {w * 0.78, h * 0.66}, {w * 0.86, h * 0.54}, {w * 0.9, h * 0.84}}));
    return image;
}

QImage catSticker()
{
    QImage image(512, 512, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 14));
    painter.setBrush(QColor(0xe0, 0x8a, 0x2f));
    painter.drawPolygon(QPolygonF({{90, 60}, {230, 150}, {100, 260}}));
    painter.drawPolygon(QPolygonF({{422, 60}, {282, 150}, {412, 260}}));
    painter.drawEllipse(QPointF(256, 290), 180, 170);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x30, 0x20, 0x18));
    painter.drawEllipse(QPointF(190, 270), 24, 32);
    painter.drawEllipse(QPointF(322, 270), 24, 32);
    return image;
}

//! What the conversation with files has in its cache: the pictures, and one of the documents.
void keepPictures(const QString &folder)
{
    MediaCache cache(folder, MediaFiles::DefaultLimit);
    const auto keep = [&](const QString &uniqueId, const QString &name, const QByteArray &bytes) {
        auto part = cache.begin({.fileId = uniqueId, .uniqueId = uniqueId, .name = name});
        if (part && (*part)->write(bytes))
            cache.finish(*std::move(part));
    };
    const auto picture = [](const QImage &image, const char *format) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    };
    keep(u"p"_s, u"mug.jpg"_s, picture(mugPicture({1280, 960}, {0xb4, 0xc6, 0xde}), "JPEG"));
    keep(u"a1"_s, u"a1.jpg"_s, picture(mugPicture({1280, 720}, {0xc9, 0xb9, 0xe0}), "JPEG"));
    keep(u"a2"_s, u"a2.jpg"_s, picture(mugPicture({720, 960}, {0xb0, 0xd6, 0xc4}), "JPEG"));
    keep(u"s"_s, u"cat.webp"_s, picture(catSticker(), "WEBP"));
    keep(u"v"_s, u"voice.ogg"_s, "OggS");
}

//! A conversation with every kind of file: pictures, an album, a sticker, a spoiler, one that cannot be fetched, documents.
void tellFiles(UpdateStore &store)
{
    tellShop(store);
    Teller tell(store);
    const Author alice{Alice, u"Alice (sandbox)"_s};
    const QJsonObject chat = Teller::privateChat(alice);
    const auto receive = [&](const QJsonObject &content) { tell.update(u"message"_s, tell.message(chat, alice, content)); };
    const auto file = [](const QString &id, qint64 size, QJsonObject more = {}) {
        more.insert(u"file_id"_s, id);
        more.insert(u"file_unique_id"_s, id);
        more.insert(u"file_size"_s, size);
        return more;
    };
    const auto photo = [&](const QString &id, int width, int height) {
        return QJsonArray{file(id, 184321, {{u"width"_s, width}, {u"height"_s, height}})};
    };
    receive({{u"photo"_s, photo(u"a1"_s, 1280, 720)}, {u"media_group_id"_s, u"7"_s}});
    receive({{u"photo"_s, photo(u"a2"_s, 720, 960)}, {u"media_group_id"_s, u"7"_s}, {u"caption"_s, u"From both sides"_s}});
    receive({{u"photo"_s, photo(u"gone"_s, 640, 400)}});
    receive({{u"photo"_s, photo(u"p"_s, 1280, 960)}, {u"has_media_spoiler"_s, true}});
    receive({{u"sticker"_s, file(u"s"_s, 20480, {{u"width"_s, 512}, {u"height"_s, 512}, {u"emoji"_s, u"🐱"_s}, {u"type"_s, u"regular"_s},
                                                {u"is_animated"_s, false}, {u"is_video"_s, false}})}});
    receive({{u"voice"_s, file(u"v"_s, 42000, {{u"duration"_s, 21}})}});
    receive({{u"document"_s, file(u"film"_s, 48'000'000, {{u"file_name"_s, u"the whole unboxing, from the door to the table.mp4"_s}})},
             {u"caption"_s, u"And the film"_s}});
    tell.sends(chat, {{u"document"_s, file(u"d2"_s, 3'400'000, {{u"file_name"_s, u"return-label.pdf"_s}})}}, u"sendDocument"_s);
}

//! The page where the window has it, with the session and the store that it shows. Nothing is received or sent.
class ChatScene final : public QWidget
{
public:
    explicit ChatScene(const std::function<void(UpdateStore &)> &tell)
    {
        auto store = openSqliteStore({.path = m_folder.filePath(u"updates.sqlite"_s)});
        if (tell)
            tell(*store);
        BotProfile profile{.name = u"shop"_s, .botId = BotId(1)};
        profile.me.user.username = u"sample_shop_bot"_s;
        profile.server.root = QUrl(u"http://127.0.0.1:9"_s);   // nobody listens there
        m_network.start();
        m_session = std::make_unique<Session>(profile, Token(), std::move(store), &m_network);
        const QString files = m_folder.filePath(u"media"_s);
        keepPictures(files);
        m_session->media().setFolder(files);
        m_page = new ChatsPage(*m_session, this);
        auto *row = new QHBoxLayout(this);
        row->addWidget(m_page);
    }
    ~ChatScene() override
    {
        delete m_page;
        m_session.reset();
        m_network.quit();
        m_network.wait();
    }
    ChatsPage &page() { return *m_page; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const bool isNarrow = event->size().width() < 1280;
        layout()->setContentsMargins(isNarrow ? 56 : 232, 28, 0, 24);   // where rail, menus and status line are
        m_page->setNarrow(isNarrow);
    }

private:
    QTemporaryDir m_folder;
    QThread m_network;
    std::unique_ptr<Session> m_session;
    ChatsPage *m_page;
};

Screen scene(const QString &name, const std::function<void(UpdateStore &)> &tell, std::optional<ChatId> chat,
             const std::function<bool(ChatsPage &)> &prepare)
{
    return {.name = name,
            .make =
                [=](Theme &) {
                    auto made = std::make_unique<ChatScene>(tell);
                    if (chat)
                        made->page().openChat({.chat = *chat});
                    return made;
                },
            .isReady = [=](QWidget &made) { return prepare(static_cast<ChatScene &>(made).page()); }};
}

//! A text with most of what can be formatted.
FormattedText formattedSample()
{
    return readSource(u"Your refund of <b>€18.40</b> is <i>approved</i> and takes <u>3–5 days</u> ⏳\n"
                      "<blockquote>How long does a refund take?</blockquote>\n"
                      "Receipt: <a href=\"https://shop.example/r/8841\">open</a>, code <tg-spoiler>R8841</tg-spoiler>, "
                      "<s>18.90</s> <code>refund:8841</code>"_s,
                      TextMode::Html)
        .value_or(FormattedText());
}

} // namespace

QList<Screen> chatScreens()
{
    const auto hasRows = [](ChatsPage &page) {
        return page.chat()->view()->chat()->rowCount() > 0 && page.list()->model()->rowCount() > 7
            && page.chat()->view()->chat()->lastItem()->atMs > 0 && !page.chat()->conversation().title.isEmpty();
    };
    // Decoded too: a picture that is painted is in the pane's own memory.
    const auto hasFiles = [=](ChatsPage &page) {
        if (!hasRows(page))
            return false;
        ChatView *view = page.chat()->view();
        auto *delegate = static_cast<ChatDelegate *>(view->itemDelegate());
        for (int row = 0; row < view->chat()->rowCount(); ++row) {
            const ChatRowLayout *layout = delegate->layout(view->chat()->index(row));
            if (!layout->media())
                continue;
            const MediaLook look = delegate->mediaLook(*layout);
            const MediaState &state = look.state(*layout->media());
            if (state.phase == MediaState::Phase::Unknown || state.isUnderWay()
                || (state.phase == MediaState::Phase::Here && layout->media()->isPicture() && !look.picture))
                return false;
        }
        return true;
    };
    const auto showFrom = [](ChatsPage &page, const auto &isWanted) {
        ChatView *view = page.chat()->view();
        for (int row = 0; row < view->chat()->rowCount(); ++row) {
            const ChatRow &one = view->chat()->rows()[row];
            if (!one.message || !isWanted(*one.message))
                continue;
            view->scrollTo(view->chat()->index(row), QAbstractItemView::PositionAtTop);
            return true;
        }
        return false;
    };
    const auto blocked = [](UpdateStore &store) {
        tellShop(store);
        Teller tell(store);
        const Author alice{Alice, u"Alice (sandbox)"_s};
        const QJsonObject shop{{u"id"_s, 1}, {u"is_bot"_s, true}, {u"first_name"_s, u"Sample Shop"_s}};
        tell.update(u"my_chat_member"_s,
                    {{u"chat"_s, Teller::privateChat(alice)}, {u"date"_s, tell.now() / 1000},
                     {u"from"_s, QJsonObject{{u"id"_s, Alice}, {u"first_name"_s, alice.name}, {u"is_bot"_s, false}}},
                     {u"old_chat_member"_s, QJsonObject{{u"status"_s, u"member"_s}, {u"user"_s, shop}}},
                     {u"new_chat_member"_s, QJsonObject{{u"status"_s, u"kicked"_s}, {u"user"_s, shop}}}});
    };
    const auto gone = [](UpdateStore &store) {
        tellShop(store);
        store.saveChatTrouble({.chat = ChatId(Alice), .kind = ChatTrouble::Kind::Deactivated, .words = u"Forbidden: user is deactivated"_s}).waitForFinished();
    };
    const auto waiting = [](UpdateStore &store) {
        tellShop(store);
        for (const auto &text : {u"Your refund is on its way"_s, u"It takes 3–5 days ⏳"_s}) {
            const Draft draft{.conversation = {.chat = ChatId(Alice)}, .text = text};
            store.addOutbox({.conversation = draft.conversation, .draft = draft.toJson(), .createdMs = 1}).waitForFinished();
        }
    };
    return {
        scene(u"chats"_s, tellShop, ChatId(Alice), [=](ChatsPage &page) {
            Composer *composer = page.chat()->composer();
            if (!hasRows(page))
                return false;
            if (composer->isEmpty()) {
                composer->reply(MessageId(110), u"Alice (sandbox)"_s, u"How long does a refund take?"_s);
                composer->text()->edit()->insertPlainText(u"Your refund of €18.40 is approved and takes 3–5 days ⏳"_s);
            }
            return hasFiles(page);
        }),
        scene(u"chats-formatted"_s, tellShop, ChatId(Alice), [=](ChatsPage &page) {
            if (!hasRows(page))
                return false;
            page.chat()->composer()->text()->edit()->change(formattedSample(), TextMode::Formatted);
            page.chat()->composer()->focusEditor();
            return true;
        }),
        scene(u"chats-refusal"_s, tellShop, ChatId(Alice), [=](ChatsPage &page) {
            if (!hasRows(page))
                return false;
            page.chat()->composer()->text()->edit()->change(
                {u"Your refund of *€18.40* is approved and takes _3–5 days_ ⏳\n"
                 "Receipt: [open](https://shop.example/r/8841)! Code ||R8841||"_s, {}},
                TextMode::MarkdownV2);
            return true;
        }),
        scene(u"chats-cannot-say"_s, tellShop, ChatId(Alice), [=](ChatsPage &page) {
            if (!hasRows(page))
                return false;
            page.chat()->composer()->text()->edit()->change(formattedSample(), TextMode::Formatted);
            page.chat()->composer()->text()->askMode(TextMode::Markdown);
            return true;
        }),
        scene(u"chats-preview"_s, tellShop, ChatId(Alice), [=](ChatsPage &page) {
            if (!hasRows(page))
                return false;
            Composer *composer = page.chat()->composer();
            composer->text()->edit()->change(formattedSample(), TextMode::Formatted);
            auto *preview = composer->findChild<MessagePreview *>();
            preview->show(composer->draft(), {}, {});
            return true;
        }),
        scene(u"chats-search"_s, tellShop, ChatId(Alice), [=](ChatsPage &page) {
            if (page.list()->search()->text().isEmpty() && hasRows(page))
                page.list()->search()->setText(u"order"_s);
            return page.list()->model()->isLoaded() && page.list()->model()->rowCount() > 0
                && page.list()->model()->index(0).data(ConversationListModel::FoundRole).isValid();
        }),
        scene(u"chats-pictures"_s, tellFiles, ChatId(Alice),
              [=](ChatsPage &page) { return hasFiles(page) && showFrom(page, [](const Message &message) { return !message.mediaGroupId.isEmpty(); }); }),
        scene(u"chats-spoiler"_s, tellFiles, ChatId(Alice),
              [=](ChatsPage &page) { return hasFiles(page) && showFrom(page, [](const Message &message) { return message.json.contains(u"has_media_spoiler"_s); }); }),
        scene(u"chats-files"_s, tellFiles, ChatId(Alice),
              [=](ChatsPage &page) { return hasFiles(page) && showFrom(page, [](const Message &message) { return message.contentKind == u"sticker"_s; }); }),
        scene(u"chats-group"_s, tellShop, ChatId(Staff), hasRows),
        scene(u"chats-blocked"_s, blocked, ChatId(Alice), hasRows),
        scene(u"chats-not-found"_s, gone, ChatId(Alice), hasRows),
        scene(u"chats-waiting"_s, waiting, ChatId(Alice), [=](ChatsPage &page) {
            const ChatModel *chat = page.chat()->view()->chat();
            return hasRows(page) && chat->rows().last().entry.attempts == 0 && chat->rows()[chat->rowCount() - 2].entry.error;
        }),
        scene(u"chats-none-chosen"_s, tellShop, {}, [](ChatsPage &page) { return page.list()->model()->rowCount() > 7; }),
        scene(u"chats-empty"_s, {}, {}, [](ChatsPage &page) { return page.list()->model()->isLoaded(); }),
    };
}

} // namespace Botdesk::Screens
