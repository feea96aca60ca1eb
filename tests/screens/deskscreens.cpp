// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

#include "settings/settings.h"
#include "widgets/page.h"
#include "window/botview.h"
#include "window/desk.h"

#include <QAbstractItemView>
#include <QTemporaryDir>

namespace Botdesk::Screens {

using namespace Qt::StringLiterals;

namespace {

//! The program itself on the Sandbox, in a folder of its own.
class DeskStage final : public QWidget
{
public:
    explicit DeskStage(Theme &theme)
        : settings(folder.filePath(u"botdesk.ini"_s))
        , workspace(folder.filePath(u"data"_s))
        , desk(workspace, settings, theme)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        desk.window().setWindowFlags(Qt::Widget);
        column->addWidget(&desk.window());
        CommandLine line;
        line.sandbox = true;
        desk.start(line);
        connect(&desk, &Desk::shown, this, [this] { desk.window().showPage(sandboxPage()); });
    }
    ~DeskStage() override { desk.window().setParent(nullptr); }

    Page *sandboxPage() const { return desk.window().pages().last(); }   // behind those of the bot

    //! A list with rows is on the page, and what they say has been read.
    bool isReady() const
    {
        if (!desk.current())
            return false;
        const auto lists = sandboxPage()->findChildren<QAbstractItemView *>();
        return std::any_of(lists.cbegin(), lists.cend(), [](const QAbstractItemView *list) {
            return list->isVisible() && list->model() && list->model()->rowCount() >= 2 && list->model()->index(0, 0).data().isValid();
        });
    }

    QTemporaryDir folder;
    Settings settings;
    Workspace workspace;
    mutable Desk desk;
};

} // namespace

//! Other pages are made with a bot whose store holds what the design shows: updatesScreens() and so on.
QList<Screen> deskScreens()
{
    return {{u"sandbox"_s, [](Theme &theme) -> std::unique_ptr<QWidget> { return std::make_unique<DeskStage>(theme); },
             [](QWidget &stage) { return static_cast<DeskStage &>(stage).isReady(); }}};
}

} // namespace Botdesk::Screens
