// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

#include "settings/settings.h"
#include "widgets/page.h"
#include "window/botview.h"
#include "window/desk.h"
#include "window/mainmenus.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QVBoxLayout>

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

    //! Does what the menu offers as @p command on the page with that index, and takes the dialog that opens into the picture.
    bool showsDialogOf(MainMenus::Command command, qsizetype pageIndex)
    {
        if (m_dialog || !isReady())
            return m_dialog;
        desk.window().showPage(desk.window().pages().at(pageIndex));
        desk.window().menus().action(command)->trigger();
        const auto dialogs = desk.window().findChildren<QDialog *>();
        for (QDialog *dialog : dialogs) {
            if (!dialog->isVisible())
                continue;
            m_dialog = dialog;
            const QSize size = dialog->size();
            dialog->setParent(this, Qt::Widget);
            dialog->setAutoFillBackground(true);
            dialog->setGeometry({{(width() - size.width()) / 2, (height() - size.height()) / 2}, size});
            dialog->show();
        }
        return m_dialog;
    }

    QPointer<QDialog> m_dialog;
    QTemporaryDir folder;
    Settings settings;
    Workspace workspace;
    mutable Desk desk;
};

} // namespace

//! Other pages are made with a bot whose store holds what the design shows: updatesScreens() and so on.
QList<Screen> deskScreens()
{
    const auto make = [](Theme &theme) -> std::unique_ptr<QWidget> { return std::make_unique<DeskStage>(theme); };
    const auto dialog = [&](const QString &name, MainMenus::Command command, qsizetype page) {
        return Screen{name, make, [command, page](QWidget &stage) { return static_cast<DeskStage &>(stage).showsDialogOf(command, page); }};
    };
    return {{u"sandbox"_s, make, [](QWidget &stage) { return static_cast<DeskStage &>(stage).isReady(); }},
            dialog(u"about"_s, MainMenus::Command::About, 0),
            dialog(u"about-bot"_s, MainMenus::Command::ShowBotCard, 0),
            dialog(u"help-updates"_s, MainMenus::Command::PageHelp, 0),
            dialog(u"help-chats"_s, MainMenus::Command::PageHelp, 1),
            dialog(u"help-shortcuts"_s, MainMenus::Command::Shortcuts, 0)};
}

} // namespace Botdesk::Screens
