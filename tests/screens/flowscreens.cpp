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

} // namespace

QList<Screen> flowScreens()
{
    return {
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
