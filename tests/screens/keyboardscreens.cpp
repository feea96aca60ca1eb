// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

#include "keyboard/canvaspane.h"
#include "keyboard/codeedit.h"
#include "keyboard/codepane.h"
#include "keyboard/importdialog.h"
#include "keyboard/keyboardspage.h"
#include "answers/pressdialogs.h"
#include "keyboard/templatedialog.h"
#include "settings/settings.h"
#include "support/botfixture.h"
#include "widgets/toolbutton.h"
#include "window/mainwindow.h"
#include "words/keyboardtemplatewords.h"

#include <QComboBox>
#include <QMouseEvent>
#include <QSpinBox>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace Botdesk::Screens {

using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

//! The page in its window, with the library of the design.
class KeyboardStage final : public QWidget
{
public:
    explicit KeyboardStage(Theme &theme)
        : settings(m_folder.filePath(u"botdesk.ini"_s))
        , window(settings, theme)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(&window);
        window.setWindowFlags(Qt::Widget);
        page = new KeyboardsPage(bot.session());
        window.setPages({page});
        window.setCurrentBot({u"shop"_s, 123456, u"Sample Shop Bot"_s, u"@sample_shop_bot"_s, u"Long polling · 12 ms"_s,
                              Avatar::Dot::Ok, BotLine::Environment::Live});
        window.showPage(page);
    }
    ~KeyboardStage() override { window.setParent(nullptr); }

    void fill();

    BotFixture bot;
    QTemporaryDir m_folder;
    Settings settings;
    MainWindow window;
    KeyboardsPage *page;
};

KeyboardDesign refundDesign()
{
    KeyboardDesign design;
    design.message = {u"Sorry about that, Alice (sandbox)! 😔\nWhat should we do with order #8841? You can change your mind until Friday."_s,
                      {{.type = EntityType::Bold, .offset = 18, .length = 15}}};
    const auto button = [](const QString &text, const ButtonAction &action, ButtonStyle style = ButtonStyle::None) {
        return DesignButton{{.text = text, .style = style}, action};
    };
    design.inlineRows = {
        {button(u"💸 Refund"_s, SendCallback{u"refund:8841"_s}, ButtonStyle::Success), button(u"📦 Replace"_s, SendCallback{u"replace:8841"_s})},
        {button(u"📷 Add photo"_s, SendCallback{u"photo:8841"_s}), button(u"🧾 Receipt"_s, SendCallback{u"receipt:8841:full"_s}),
         button(u"Copy ID"_s, CopyText{u"8841"_s})},
        {button(u"🌍 Order page"_s, OpenUrl{u"https://shop.example/o/8841"_s}), button(u"Share"_s, SwitchInline{u"order 8841"_s})},
        {button(u"🗑️ Cancel the order"_s, SendCallback{u"cancel:8841:item=café-crème-mug:why=changed-mind:ask=yes:by=erin"_s}, ButtonStyle::Danger)}};
    return design;
}

void KeyboardStage::fill()
{
    KeyboardLibrary &library = page->library();
    const QString id = library.add(u"Refund or replace"_s, refundDesign());
    KeyboardDesign menu;
    menu.kind = KeyboardDesign::Kind::Reply;
    menu.replyRows = {{{{.text = u"Orders"_s}, SendText()}, {{.text = u"Basket"_s}, SendText()}},
                      {{{.text = u"Help"_s}, SendText()}, {{.text = u"Language"_s}, SendText()}},
                      {{{.text = u"Share my number"_s}, SendContact()}}};
    menu.options.inputFieldPlaceholder = u"Choose what you need"_s;
    library.add(u"Main menu"_s, menu);
    library.add(u"Order actions"_s, refundDesign(), u"Shop"_s);
    library.open(id);
    page->model().select({1, 1});
    page->model().edit([](DesignButton &button) { button.face.text = u"🧾 Receipt"_s; button.face.iconCustomEmojiId = 0; });
    page->model().select({3, 0});
    page->model().edit([](DesignButton &button) { button.action = SendCallback{contentOf(button.action) + u":2026"_s}; });
    page->model().select({1, 1});
}

Screen screen(const QString &name, const std::function<void(KeyboardStage &)> &play, bool isFilled = true)
{
    auto played = std::make_shared<bool>(false);
    return {name,
            [played](Theme &theme) -> std::unique_ptr<QWidget> {
                *played = false;
                return std::make_unique<KeyboardStage>(theme);
            },
            [played, play, isFilled](QWidget &made) {
                auto &stage = static_cast<KeyboardStage &>(made);
                if (!stage.page->library().isLoaded())
                    return false;
                if (!std::exchange(*played, true)) {
                    if (isFilled)
                        stage.fill();
                    play(stage);
                }
                return true;
            }};
}

//! A dialog in its own size, in the middle.
Screen dialogScreen(const QString &name, const std::function<QDialog *()> &make)
{
    return {.name = name, .make = [make](Theme &) {
                auto holder = std::make_unique<QWidget>();
                auto *column = new QVBoxLayout(holder.get());
                QDialog *dialog = make();
                const QSize size = dialog->size();
                dialog->setAttribute(Qt::WA_DeleteOnClose, false);
                dialog->setParent(holder.get(), Qt::Widget);
                dialog->setFixedSize(size);
                column->addWidget(dialog, 0, Qt::AlignCenter);
                return holder;
            }};
}

QDialog *importOfCode(const QString &code)
{
    auto *import = new ImportDialog;
    import->source()->setPlainText(code);
    return import;
}

QDialog *pagedTemplate()
{
    auto *form = new TemplateDialog(KeyboardTemplate::Grid, titleFor(KeyboardTemplate::Grid));
    form->offerToAdd(refundDesign());
    form->findChildren<QSpinBox *>()[1]->setValue(6);
    return form;
}

QList<Screen> dialogScreens()
{
    return {
        dialogScreen(u"keyboards-import"_s, [] { return importOfCode(u"const keyboard = new InlineKeyboard()\n  .text(\"Refund\", \"refund:8841\")\n  .row()\n"
                                                                     "  .url(\"Order page\", \"https://shop.example/o/8841\");"_s); }),
        dialogScreen(u"keyboards-import-wrong"_s, [] { return importOfCode(u"const keyboard = new InlineKeyboard();\nfor (const item of items)\n"
                                                                           "  keyboard.text(item.title, `item:${item.id}`).row();"_s); }),
        dialogScreen(u"keyboards-template"_s, pagedTemplate),
        dialogScreen(u"keyboards-template-month"_s, [] { return new TemplateDialog(KeyboardTemplate::Calendar, titleFor(KeyboardTemplate::Calendar)); }),
        dialogScreen(u"keyboards-share"_s, [] {
            return new ShareDialog({.choices = {{1, u"Alice (sandbox)"_s}, {2, u"Bob (sandbox)"_s}, {3, u"Carol (sandbox)"_s}}, .most = 2}, u"Alice"_s);
        }),
        dialogScreen(u"keyboards-poll"_s, [] { return new PollDialog(CreatePoll::Type::Quiz, u"Alice"_s); }),
    };
}

void dragReceipt(KeyboardStage &stage)
{
    auto *canvas = stage.page->canvas()->canvas();
    const QPoint from = canvas->keys().keyRect({1, 1}).center();
    const QPoint to = canvas->keys().gapBefore({2, 1}) + QPoint(4, 6);
    QTest::mousePress(canvas, Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas, from + QPoint(12, 12));
    QTest::mouseMove(canvas, to);
}

} // namespace

QList<Screen> keyboardScreens()
{
    return QList<Screen>{
        screen(u"keyboards"_s, [](KeyboardStage &) { }),
        screen(u"keyboards-empty"_s, [](KeyboardStage &) { }, false),
        screen(u"keyboards-drag"_s, dragReceipt),
        screen(u"keyboards-json-wrong"_s,
               [](KeyboardStage &stage) {
                   auto *edit = stage.page->findChild<CodeEdit *>();
                   edit->setPlainText(edit->toPlainText().replace(u"\"text\": \"Copy ID\""_s, u"\"text\": \"Copy ID"_s));
               }),
        screen(u"keyboards-code"_s,
               [](KeyboardStage &stage) {
                   for (QTabBar *bar : stage.page->findChildren<QTabBar *>()) {
                       if (bar->count() > 5)
                           bar->setCurrentIndex(1);
                       else
                           bar->setCurrentIndex(2);
                   }
               }),
        screen(u"keyboards-reply"_s,
               [](KeyboardStage &stage) {
                   stage.page->open(stage.page->library().all().at(1).id);
                   stage.page->model().select({2, 0});
                   stage.page->model().edit([](DesignButton &button) { button.action = ShareChat{.requestId = 1}; });
               }),
        screen(u"keyboards-force"_s, [](KeyboardStage &stage) { stage.page->model().setKind(KeyboardDesign::Kind::ForceReply); }),
        screen(u"keyboards-channel"_s,
               [](KeyboardStage &stage) { stage.page->findChild<CanvasPane *>()->chatTypes()->setCurrentIndex(3); }),
        screen(u"keyboards-library"_s,
               [](KeyboardStage &stage) { stage.page->focusSearch(); }),
        screen(u"keyboards-message-code"_s,
               [](KeyboardStage &stage) {
                   auto *code = stage.page->findChild<CodePane *>();
                   code->wholeMessage()->setChecked(true);
                   code->tabs()->setCurrentIndex(3);
               }),
    } + dialogScreens();
}

} // namespace Botdesk::Screens
