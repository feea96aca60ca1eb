// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatpane.h"
#include "chat/chatspage.h"
#include "chat/chatview.h"
#include "chat/conversationpane.h"
#include "compose/composer.h"
#include "compose/keyboardchoice.h"
#include "compose/messageedit.h"
#include "compose/messagepreview.h"
#include "compose/texteditor.h"
#include "screens/chatteller.h"
#include "screens/screens.h"
#include "session/mediafiles.h"
#include "session/session.h"
#include "widgets/searchfield.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace Botdesk::Screens {

using namespace Qt::StringLiterals;

namespace {

void keepSnippets(UpdateStore &store)
{
    QJsonArray snippets;
    const auto add = [&](const QString &name, const QString &text) { snippets.append(QJsonObject{{u"name"_s, name}, {u"text"_s, text}}); };
    add(u"Greeting"_s, u"Hi {first_name}! How can I help?"_s);
    add(u"Ask for a photo"_s, u"Could you send a photo of the damage and of the box that it came in?"_s);
    add(u"Refund done"_s, u"Your refund of {amount} is on its way and takes 3–5 days."_s);
    store.setValue(u"snippets"_s, QJsonDocument(snippets).toJson(QJsonDocument::Compact)).waitForFinished();
}

} // namespace

void tellShop(UpdateStore &store)
{
    keepSnippets(store);
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

namespace {

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
            for (int part = 0; part < layout->mediaCount(); ++part) {
                const MediaLook look = delegate->mediaLook(*layout, part);
                const MediaState &state = look.state(*layout->media(part));
                const bool isDecoded = look.picture || !layout->media(part)->isPicture() || look.shown.phase != MediaState::Phase::Here;
                if (state.phase == MediaState::Phase::Unknown || state.isUnderWay() || !isDecoded)
                    return false;
            }
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
            const auto key = [](const QString &text, const QString &url = {}) {
                return url.isEmpty() ? QJsonObject{{u"text"_s, text}, {u"callback_data"_s, text}} : QJsonObject{{u"text"_s, text}, {u"url"_s, url}};
            };
            composer->keyboard()->setMarkup({{u"inline_keyboard"_s, QJsonArray{QJsonArray{key(u"💸 Where is it?"_s), key(u"👍 Thanks"_s)},
                                                                               QJsonArray{key(u"Receipt"_s, u"https://shop.example/r/8841"_s)}}}});
            auto *preview = composer->findChild<MessagePreview *>();
            preview->show(composer->draft(), {}, {});
            return true;
        }),
        scene(u"chats-time"_s, tellShop, ChatId(Alice), [=](ChatsPage &page) {
            if (!hasRows(page))
                return false;
            page.chat()->composer()->text()->edit()->change(formattedSample(), TextMode::Formatted);
            page.chat()->composer()->text()->askData(EntityType::DateTime);
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
        scene(u"chats-albums"_s, tellAlbums, ChatId(Alice),
              [=](ChatsPage &page) { return hasFiles(page); }),
        scene(u"chats-films"_s, tellAlbums, ChatId(Alice),
              [=](ChatsPage &page) { return hasFiles(page) && showFrom(page, [](const Message &message) { return message.contentKind == u"document"_s; }); }),
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
