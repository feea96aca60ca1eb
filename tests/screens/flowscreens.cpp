// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

#include "keyboard/flowpane.h"
#include "keyboard/flowphone.h"
#include "keyboard/keyboardspage.h"
#include "session/sandboxhost.h"
#include "settings/settings.h"
#include "support/botfixture.h"
#include "window/mainwindow.h"
#include "words/flowtemplatewords.h"

#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

namespace Botdesk::Screens {

using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

//! The page in its window, with flows in its library.
class FlowStage final : public QWidget
{
public:
    explicit FlowStage(Theme &theme)
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
        page->showFlows(true);
    }
    ~FlowStage() override { window.setParent(nullptr); }

    void fill();
    void open(FlowTemplate kind) { page->flows().open(ids[int(kind)]); }

    BotFixture bot;
    SandboxHost sandbox{QString()};
    QTemporaryDir m_folder;
    Settings settings;
    MainWindow window;
    KeyboardsPage *page;
    QStringList ids;
};

void FlowStage::fill()
{
    for (const FlowTemplate kind : flowTemplates())
        ids.append(page->flows().add(titleFor(kind), makeFlow(kind, flowTemplateWords())));
    open(FlowTemplate::Menu);
}

Screen screen(const QString &name, const std::function<void(FlowStage &)> &play, bool isFilled = true)
{
    auto played = std::make_shared<bool>(false);
    return {name,
            [played](Theme &theme) -> std::unique_ptr<QWidget> {
                *played = false;
                return std::make_unique<FlowStage>(theme);
            },
            [played, play, isFilled](QWidget &made) {
                auto &stage = static_cast<FlowStage &>(made);
                if (!stage.page->flows().isLoaded())
                    return false;
                if (!std::exchange(*played, true)) {
                    if (isFilled)
                        stage.fill();
                    play(stage);
                }
                return true;
            }};
}

void spoil(FlowStage &stage)
{
    FlowModel &model = stage.page->flowModel();
    const FlowTemplateWords words = flowTemplateWords();
    model.edit(words.menu, [](FlowStep &step) { step.links.remove(u"help"_s); });
    model.edit(words.item, [](FlowStep &step) { step.links.clear(); });
    model.addStep({.id = u"Opening hours"_s, .text = {}});
    model.select(words.item);
    stage.page->flowPane()->showProblems();
}

InlineButton key(const QString &text, const QString &data, ButtonStyle style = ButtonStyle::None)
{
    return {{.text = text, .style = style}, SendCallback{data}};
}

//! A shop's bot: what it sells, where an order is, and a photo of what is broken.
Flow shopFlow()
{
    using Input = FlowQuestion::Input;
    const InlineMarkup menu{.rows = {{key(u"🛍 Order a mug"_s, u"order"_s, ButtonStyle::Primary)}, {key(u"📦 Where is my order?"_s, u"track"_s)},
                                     {key(u"💬 Something is broken"_s, u"broken"_s)}}};
    const InlineMarkup mugs{.rows = {{key(u"Blue mug"_s, u"mug:blue"_s)}, {key(u"Red mug"_s, u"mug:red"_s)}, {key(u"‹ Back"_s, u"menu"_s)}}};
    Flow flow{.command = u"start"_s, .first = u"Menu"_s, .cancelWord = u"Never mind"_s, .cancelText = u"As you like."_s};
    flow.steps = {
        {.id = u"Menu"_s, .text = u"Hello {first_name}! What can we do for you?"_s, .markup = menu,
         .links = {{u"order"_s, {u"Mugs"_s}}, {u"track"_s, {u"Which order"_s, false}}, {u"broken"_s, {u"Broken"_s, false}}}},
        {.id = u"Mugs"_s, .text = u"Which one would you like?"_s, .markup = mugs,
         .links = {{u"mug:blue"_s, {u"Ordered"_s}}, {u"mug:red"_s, {u"Ordered"_s}}, {u"menu"_s, {u"Menu"_s}}}},
        {.id = u"Which order"_s, .text = u"What is the number of your order?"_s,
         .question = {.input = Input::Text, .check = FlowQuestion::Check::Pattern, .pattern = u"#?\\d{4}"_s,
                      .refusal = u"That has four digits, like #8841."_s, .name = u"id"_s, .next = u"Leaves"_s}},
        {.id = u"Broken"_s, .text = u"Sorry! Send us a photo of it, please."_s, .question = {.input = Input::Photo, .name = u"photo"_s, .next = u"Replaced"_s}},
        {.id = u"Ordered"_s, .text = u"Thank you, {first_name}! It is on its way."_s, .isEnd = true},
        {.id = u"Leaves"_s, .text = u"Order {id} leaves tomorrow, {first_name}."_s, .isEnd = true},
        {.id = u"Replaced"_s, .text = u"Thank you. A new one is on its way."_s, .isEnd = true},
    };
    return flow;
}

//! Pressed through up to an answer that is refused and one that is not. docs/images/flows.png is this one.
void tryShop(FlowStage &stage)
{
    FlowPane *pane = stage.page->flowPane();
    FlowPhone *phone = pane->phone();
    stage.page->flows().open(stage.page->flows().add(u"Shop"_s, shopFlow()));
    stage.page->flowModel().select(u"Which order"_s);
    pane->showPreview();
    const auto say = [phone](const QString &text) {
        QTest::keyClicks(phone->field(), text);
        QTest::keyClick(phone->field(), Qt::Key_Return);
    };
    emit phone->messages()->buttonPressed(phone->messages()->messages().last().id, {1, 0});
    say(u"the blue one"_s);
    say(u"#8841"_s);
    say(u"/start"_s);
    emit phone->messages()->buttonPressed(phone->messages()->messages().last().id, {2, 0});
}

} // namespace

QList<Screen> flowScreens()
{
    return {
        screen(u"flows"_s, tryShop),
        screen(u"flows-empty"_s, [](FlowStage &) { }, false),
        screen(u"flows-map"_s, [](FlowStage &stage) { stage.page->flowModel().select(flowTemplateWords().menu); }),
        screen(u"flows-form"_s,
               [](FlowStage &stage) {
                   stage.open(FlowTemplate::Order);
                   stage.page->flowModel().select(flowTemplateWords().howMany);
               }),
        screen(u"flows-feedback"_s, [](FlowStage &stage) { stage.open(FlowTemplate::Feedback); }),
        screen(u"flows-problems"_s, spoil),
        screen(u"flows-preview"_s,
               [](FlowStage &stage) {
                   stage.open(FlowTemplate::Order);
                   FlowPhone *phone = stage.page->flowPane()->phone();
                   stage.page->flowPane()->showPreview();
                   QTest::keyClicks(phone->field(), flowTemplateWords().goods.first());
                   QTest::keyClick(phone->field(), Qt::Key_Return);
                   QTest::keyClicks(phone->field(), u"12"_s);
                   QTest::keyClick(phone->field(), Qt::Key_Return);
               }),
        screen(u"flows-running"_s,
               [](FlowStage &stage) {
                   stage.page->runFlowIn(stage.bot.session(), stage.sandbox);
                   stage.page->flowModel().select(flowTemplateWords().catalogue);
               }),
        screen(u"flows-button"_s,
               [](FlowStage &stage) {
                   stage.page->showFlows(false);
                   stage.page->open(stage.page->library().all().first().id);
               }),
    };
}

} // namespace Botdesk::Screens
