// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

#include "answers/answerdialog.h"
#include "settings/settings.h"
#include "support/botfixture.h"
#include "support/sampleupdates.h"
#include "updates/detailplace.h"
#include "updates/filtercompletion.h"
#include "updates/filterfield.h"
#include "updates/updateactions.h"
#include "updates/updatedetail.h"
#include "updates/updatelistmodel.h"
#include "updates/updatesnotices.h"
#include "updates/updatespage.h"
#include "updates/updatestoolbar.h"
#include "updates/updateview.h"
#include "widgets/jsonview.h"
#include "window/mainwindow.h"

#include <QAction>
#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

namespace Botdesk::Screens {

using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

//! The page in its window, with a bot whose store holds what the design shows.
class UpdatesStage final : public QWidget
{
public:
    UpdatesStage(Theme &theme, int rounds)
        : settings(m_folder.filePath(u"botdesk.ini"_s))
        , window(settings, theme)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(&window);
        window.setWindowFlags(Qt::Widget);
        page = new UpdatesPage(bot.session());
        window.setPages({page});
        window.setCurrentBot({u"shop"_s, 123456, u"Sample Shop Bot"_s, u"@sample_shop_bot"_s, u"Long polling · 12 ms"_s,
                              Avatar::Dot::Ok, BotLine::Environment::Live});
        const qint64 begin = QDateTime::currentMSecsSinceEpoch() - rounds * 11'000;
        for (int i = 0; i < rounds; ++i) {
            QByteArrayList updates = sampleUpdates(718204411 + i * 14);
            for (QByteArray &update : updates) {   // written just now, and not when the samples were
                for (qint64 date = 1767104725; date < 1767104735; ++date)
                    update.replace(QByteArray::number(date), QByteArray::number((begin + i * 11'000) / 1000 + date - 1767104725));
            }
            stored += int(updates.size());
            bot.append(updates, begin + i * 11'000);
        }
        window.showPage(page);
    }
    ~UpdatesStage() override { window.setParent(nullptr); }

    template <typename T>
    T *part() const
    {
        return page->findChild<T *>();
    }

    BotFixture bot;
    QTemporaryDir m_folder;
    Settings settings;
    MainWindow window;
    UpdatesPage *page;
    int stored = 0;
    int tab = 0;   // of the details, which are made for the first update; -1: the last one
};

using Prepare = void (*)(UpdatesStage &stage);

Screen screen(const QString &name, int rounds, Prepare prepare, bool (*isReady)(UpdatesStage &stage))
{
    return {name,
            [rounds, prepare](Theme &theme) -> std::unique_ptr<QWidget> {
                auto stage = std::make_unique<UpdatesStage>(theme, rounds);
                prepare(*stage);
                return stage;
            },
            [isReady](QWidget &made) { return isReady(static_cast<UpdatesStage &>(made)); }};
}

//! Chooses the press that the design shows, once its row is there.
bool pressIsShown(UpdatesStage &stage)
{
    auto *model = stage.part<UpdateListModel>();
    if (model->rowCount() < stage.stored)
        return false;   // the one before the last is another until all are there
    const LogId press = model->logAt(model->rowCount() - 2);
    if (stage.part<UpdateView>()->currentLog() != press) {   // the page may have chosen one by itself
        stage.part<UpdateView>()->setCurrentLog(press);
        stage.part<UpdateView>()->setFollowing(true);
    }
    const auto *json = stage.findChild<JsonView *>();
    if (!json || !json->json().contains("4382bfdwdsb323b2d9"))
        return false;
    auto *detail = stage.part<UpdateDetail>();
    detail->setCurrentTab(stage.tab < 0 ? detail->tabCount() - 1 : stage.tab);
    QTest::qWait(400);   // the timeline and the minimap come after it
    return true;
}

bool isSettled(UpdatesStage &)
{
    QTest::qWait(700);
    return true;
}

void highlight(UpdatesStage &stage)
{
    stage.part<UpdatesToolbar>()->setOthers(UpdatesToolbar::Others::Shown);
    stage.page->setFilterText(u"type:callback_query chat:@sample_shop text~\"refund\""_s);
}

ReceiverState trouble(ReceiverState::Phase phase, Error::Kind kind, const QString &detail)
{
    return {.phase = phase, .error = Error{.kind = kind, .detail = detail}, .attempt = 3,
            .retryAtMs = QDateTime::currentMSecsSinceEpoch() + 8000};
}

} // namespace

QList<Screen> updatesScreens()
{
    return {
        screen(u"updates"_s, 3, highlight, pressIsShown),
        screen(u"updates-json"_s, 3, [](UpdatesStage &stage) { stage.tab = 1; }, pressIsShown),
        screen(u"updates-timeline"_s, 3, [](UpdatesStage &stage) { stage.tab = 2; }, pressIsShown),
        // A tab of its own only where the window is narrow.
        screen(u"updates-preview"_s, 3, [](UpdatesStage &stage) { stage.tab = -1; }, pressIsShown),
        screen(u"updates-beside"_s, 3,
               [](UpdatesStage &stage) { emit stage.part<DetailPlace>()->besideWanted(true); }, pressIsShown),
        screen(u"updates-empty"_s, 0, [](UpdatesStage &) {}, isSettled),
        screen(u"updates-no-match"_s, 2, [](UpdatesStage &stage) { stage.page->setFilterText(u"type:poll text~\"refund\""_s); },
               isSettled),
        screen(u"updates-offline"_s, 2,
               [](UpdatesStage &stage) {
                   stage.part<UpdatesNotices>()->showState(
                       trouble(ReceiverState::Phase::WaitingToRetry, Error::Kind::HostNotFound, {}));
               },
               isSettled),
        screen(u"updates-conflict"_s, 2,
               [](UpdatesStage &stage) {
                   stage.part<UpdatesNotices>()->showState(
                       trouble(ReceiverState::Phase::Conflict, Error::Kind::Conflict,
                               u"Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"_s));
               },
               isSettled),
        screen(u"updates-completion"_s, 2, [](UpdatesStage &) {},
               [](UpdatesStage &stage) {
                   auto *field = stage.part<FilterField>();
                   field->setFocus();
                   if (!field->hasFocus())
                       return false;   // nothing is suggested to a field that is not written in
                   if (field->text().isEmpty())
                       QTest::keyClicks(field, u"chat:@sample_shop type:ca"_s);
                   return field->completion()->isVisible() && field->completion()->count() > 0;
               }),
        screen(u"updates-answer"_s, 2, [](UpdatesStage &) {},
               [](UpdatesStage &stage) {
                   if (!pressIsShown(stage))
                       return false;
                   if (!stage.page->findChild<AnswerDialog *>()) {
                       stage.part<UpdateActions>()->answer()->trigger();
                       auto *dialog = stage.page->findChild<AnswerDialog *>();
                       dialog->setParent(stage.page, Qt::Widget);   // into the picture
                       dialog->setAutoFillBackground(true);
                       dialog->move(120, 60);
                       dialog->resize(dialog->sizeHint());
                       dialog->show();
                   }
                   return true;
               }),
    };
}

} // namespace Botdesk::Screens
