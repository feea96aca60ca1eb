// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "chat/chatpane.h"
#include "chat/chatspage.h"
#include "chat/chatview.h"
#include "compose/attachmentcard.h"
#include "compose/attachmentstrip.h"
#include "compose/composer.h"
#include "compose/contentdialog.h"
#include "compose/droparea.h"
#include "compose/fieldsdialog.h"
#include "compose/messageedit.h"
#include "compose/texteditor.h"
#include "screens/screens.h"
#include "session/session.h"

#include <QAbstractButton>
#include <QFile>
#include <QHBoxLayout>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTcpServer>
#include <QTemporaryDir>

namespace Botdesk::Screens {

using namespace Qt::StringLiterals;

namespace {

const ConversationKey Alice{.chat = ChatId(700100001)};

//! The chats' page before a server that takes connections and reads nothing: an upload stays where it is.
class UploadScene final : public QWidget
{
public:
    UploadScene()
    {
        m_server.listen(QHostAddress::LocalHost);
        auto store = openSqliteStore({.path = m_folder.filePath(u"updates.sqlite"_s)});
        const QByteArray json = R"json({"update_id":1,"message":{"message_id":1,"date":1790000000,"chat":{"id":700100001,"type":"private","first_name":"Alice (sandbox)"},"from":{"id":700100001,"is_bot":false,"first_name":"Alice (sandbox)"},"text":"Could you send me the return label?"}})json";
        store->append({{.head = *readUpdateHead(json), .json = json, .receivedMs = 1'790'000'000'000}}).waitForFinished();
        BotProfile profile{.name = u"shop"_s, .botId = BotId(1)};
        profile.server = {.root = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort())), .proxy = QNetworkProxy(QNetworkProxy::NoProxy)};
        m_network.start();
        m_session = std::make_unique<Session>(profile, *Token::parse(u"123456:abcdefghijklmnopqrstuvwxyz012345678"), std::move(store), &m_network);
        m_page = new ChatsPage(*m_session, this);
        auto *row = new QHBoxLayout(this);
        row->addWidget(m_page);
        m_page->openChat(Alice);
    }
    ~UploadScene() override
    {
        delete m_page;
        m_session.reset();
        m_network.quit();
        m_network.wait();
    }
    ChatPane &pane() { return *m_page->chat(); }
    Session &session() { return *m_session; }

    QString picture(const QString &name, Qt::GlobalColor color, QSize size = {640, 480})
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(color);
        image.save(m_folder.filePath(name));
        return m_folder.filePath(name);
    }
    QString file(const QString &name, qint64 size)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.resize(size) ? file.fileName() : QString();
    }
    bool once = true;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        const bool isNarrow = event->size().width() < 1280;
        layout()->setContentsMargins(isNarrow ? 56 : 232, 28, 0, 24);
        m_page->setNarrow(isNarrow);
    }

private:
    QTcpServer m_server;
    QTemporaryDir m_folder;
    QThread m_network;
    std::unique_ptr<Session> m_session;
    ChatsPage *m_page;
};

Screen scene(const QString &name, const std::function<void(UploadScene &)> &prepare, const std::function<bool(UploadScene &)> &isReady)
{
    return {.name = name,
            .make = [](Theme &) { return std::make_unique<UploadScene>(); },
            .isReady = [=](QWidget &made) {
                auto &scene = static_cast<UploadScene &>(made);
                if (!scene.pane().view()->chat()->isLoaded() || scene.pane().conversation().title.isEmpty())
                    return false;
                if (std::exchange(scene.once, false))
                    prepare(scene);
                return isReady(scene);
            }};
}

bool areLookedAt(UploadScene &scene)
{
    const auto &cards = scene.pane().composer()->files()->cards();
    return std::all_of(cards.begin(), cards.end(), [](const AttachmentCard *card) { return card->isLookedAt(); });
}

void attachMany(UploadScene &scene)
{
    Composer *composer = scene.pane().composer();
    composer->attach({{.kind = AttachmentKind::Photo, .source = scene.picture(u"mugs on the table.png"_s, Qt::darkCyan)},
                      {.kind = AttachmentKind::Photo, .source = scene.picture(u"broken.png"_s, Qt::darkYellow), .spoiler = true},
                      {.kind = AttachmentKind::Video, .from = Attachment::From::Url, .source = u"https://shop.example/unpacking.mp4"_s},
                      {.kind = AttachmentKind::Photo, .source = u"/nowhere/gone.png"_s},
                      {.kind = AttachmentKind::Document, .source = scene.file(u"return-label.pdf"_s, 3'400'000)}});
    composer->text()->edit()->insert({u"The label, and what arrived"_s, {}});
}

//! Dialogs open by themselves, without the page that they belong to.
Screen dialogScreen(const QString &name, const std::function<QWidget *()> &make, const std::function<bool(QWidget &)> &isReady = {})
{
    return {.name = name,
            .make = [=](Theme &) {
                auto made = std::unique_ptr<QWidget>(make());
                made->setAttribute(Qt::WA_DeleteOnClose, false);
                return made;
            },
            .isReady = isReady};
}

QList<Screen> dialogScreens()
{
    return {
        dialogScreen(u"content-quiz"_s, [] {
            return new ContentDialog({.method = u"sendPoll"_s,
                                      .values = {{u"question"_s, u"Which mug do you like best?"_s}, {u"type"_s, u"quiz"_s},
                                                 {u"options"_s, QJsonArray{u"The blue one"_s, u"The red one"_s, u"None"_s}}}}, nullptr);
        }),
        dialogScreen(u"content-location"_s, [] {
            return new ContentDialog({.method = u"sendLocation"_s, .values = {{u"latitude"_s, 95}, {u"longitude"_s, 13.405}, {u"heading"_s, 90}}}, nullptr);
        }),
        dialogScreen(u"content-invoice"_s, [] {
            return new ContentDialog({.method = u"sendInvoice"_s,
                                      .values = {{u"title"_s, u"Blue mug"_s}, {u"currency"_s, u"EUR"_s},
                                                 {u"prices"_s, QJsonArray{QJsonObject{{u"label"_s, u"Mug"_s}, {u"amount"_s, 1840}}}}}}, nullptr);
        }),
        dialogScreen(u"content-other"_s, [] { return FieldsDialog::forMethod(u"sendVenue"_s, {{u"google_place_id"_s, u"x"_s}}, nullptr); },
                     [](QWidget &made) { return made.findChildren<QLineEdit *>().size() > 5; }),
    };
}

} // namespace

QList<Screen> attachmentScreens()
{
    return QList<Screen>{
        scene(u"chats-attachments"_s, attachMany, areLookedAt),
        scene(u"chats-photo-too-long"_s, [](UploadScene &scene) {
            scene.pane().composer()->attach({{.kind = AttachmentKind::Photo, .source = scene.picture(u"mugs on the table.png"_s, Qt::darkCyan)},
                                             {.kind = AttachmentKind::Photo, .source = scene.picture(u"the whole shelf.png"_s, Qt::darkYellow, {2600, 100})}});
        }, areLookedAt),
        scene(u"chats-paid"_s, [](UploadScene &scene) {
            Draft draft{.conversation = Alice, .text = u"For who likes mugs"_s, .attachments = {{.kind = AttachmentKind::Photo, .source = scene.picture(u"mug.png"_s, Qt::blue)}},
                        .captionAbove = true, .stars = 5};
            scene.pane().composer()->fill(draft);
        }, areLookedAt),
        scene(u"chats-preview-album"_s, [](UploadScene &scene) {
            Draft draft{.conversation = Alice, .text = u"The blue one is gone, all the others can be had until Saturday"_s};
            for (const auto color : {Qt::darkCyan, Qt::darkYellow, Qt::darkGreen})
                draft.attachments.append({.kind = AttachmentKind::Photo, .source = scene.picture(u"mug %1.png"_s.arg(int(color)), color)});
            scene.pane().composer()->fill(draft);
            for (auto *button : scene.pane().composer()->findChildren<QAbstractButton *>()) {
                if (button->accessibleName() == "Preview"_L1)
                    button->click();
            }
        }, areLookedAt),
        scene(u"chats-upload"_s, [](UploadScene &scene) {
            scene.session().send({.conversation = Alice, .text = u"Here it is"_s,
                                  .attachments = {{.kind = AttachmentKind::Document, .source = scene.file(u"return-label.pdf"_s, 14'000'000)}}});
        }, [](UploadScene &scene) {
            const auto &rows = scene.pane().view()->chat()->rows();
            return !rows.isEmpty() && rows.last().upload && rows.last().upload->sent > 1'000'000;
        }),
        scene(u"chats-upload-album"_s, [](UploadScene &scene) {
            QList<Attachment> files{{.kind = AttachmentKind::Video, .source = scene.file(u"unpacking.mp4"_s, 14'000'000), .thumbnail = scene.picture(u"still.png"_s, Qt::darkMagenta)}};
            for (const auto color : {Qt::darkCyan, Qt::darkYellow, Qt::darkGreen, Qt::darkRed})
                files.append({.kind = AttachmentKind::Photo, .source = scene.picture(u"mug %1.png"_s.arg(int(color)), color)});
            scene.session().send({.conversation = Alice, .text = u"This is how they look"_s, .attachments = files});
        }, [](UploadScene &scene) {
            const auto &rows = scene.pane().view()->chat()->rows();
            return !rows.isEmpty() && rows.last().upload && rows.last().upload->sent > 1'000'000;
        }),
        scene(u"chats-drop"_s, [](UploadScene &scene) { scene.pane().findChild<DropArea *>()->cover(scene.pane().rect()); }, [](UploadScene &) { return true; }),
        scene(u"chats-content"_s, [](UploadScene &scene) {
            scene.pane().composer()->fill({.conversation = Alice, .method = u"sendPoll"_s,
                                           .more = {{u"question"_s, u"Which mug do you like best?"_s}, {u"options"_s, QJsonArray{u"a"_s, u"b"_s, u"c"_s}}}});
            scene.pane().composer()->text()->edit()->insert({u"Some words"_s, {}});
        }, [](UploadScene &) { return true; }),
    } + dialogScreens();
}

} // namespace Botdesk::Screens
