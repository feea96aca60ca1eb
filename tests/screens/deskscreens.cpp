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
    DeskStage(Theme &theme, int page)
        : settings(folder.filePath(u"botdesk.ini"_s))
        , workspace(folder.filePath(u"data"_s))
        , desk(workspace, settings, theme)
        , wanted(page)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        desk.window().setWindowFlags(Qt::Widget);
        column->addWidget(&desk.window());
        CommandLine line;
        line.sandbox = true;
        desk.start(line);
        connect(&desk, &Desk::shown, this, [this] { desk.window().showPage(desk.window().pages().at(wanted)); });
    }
    ~DeskStage() override { desk.window().setParent(nullptr); }

    //! A list with three rows is on the page, and what they say has been read.
    bool isReady() const
    {
        if (!desk.current())
            return false;
        const auto lists = desk.window().pages().at(wanted)->findChildren<QAbstractItemView *>();
        return std::any_of(lists.cbegin(), lists.cend(), [](const QAbstractItemView *list) {
            return list->isVisible() && list->model() && list->model()->rowCount() >= 3 && list->model()->index(0, 0).data().isValid();
        });
    }

    QTemporaryDir folder;
    Settings settings;
    Workspace workspace;
    mutable Desk desk;
    int wanted;
};

Screen page(const QString &name, int number)
{
    return {name, [number](Theme &theme) -> std::unique_ptr<QWidget> { return std::make_unique<DeskStage>(theme, number); },
            [](QWidget &stage) { return static_cast<DeskStage &>(stage).isReady(); }};
}

} // namespace

QList<Screen> deskScreens()
{
    return {page(u"updates"_s, 0), page(u"chats"_s, 1), page(u"sandbox"_s, 2)};
}

} // namespace Botdesk::Screens
