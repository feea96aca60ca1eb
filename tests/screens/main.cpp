// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

#include "widgets/theme.h"

#include <QApplication>
#include <QDir>

#include <cstdio>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! botdesk-screens DIR [NAME…]: pictures of all screens, or of those named, as DIR/NAME-WIDTH-THEME.png.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "usage: botdesk-screens DIR [NAME…]\n");
        return 2;
    }
    const QDir folder(arguments.first());
    folder.mkpath(u"."_s);
    Theme theme;
    int failed = 0;
    for (const Screens::Screen &screen : Screens::widgetScreens()) {
        if (arguments.size() > 1 && !arguments.contains(screen.name))
            continue;
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.setMode(mode);
            for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(1024, 640)}) {
                const auto page = screen.make();
                page->resize(size);
                page->show();
                QApplication::processEvents();
                const QString file = u"%1-%2-%3.png"_s.arg(screen.name).arg(size.width())
                                         .arg(mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
                if (!page->grab().save(folder.filePath(file)))
                    ++failed;
            }
        }
    }
    return failed > 0;
}
