// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

#include "words/language.h"

#include <QApplication>
#include <QDir>
#include <QTest>

#include <cstdio>

using namespace Botdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int ReadyWithin = 10000;   // ms
const QList<QSize> Sizes{{1440, 900}, {1280, 800}, {1024, 640}};

QString fileName(const QString &name, QSize size, Theme::Mode mode)
{
    return u"%1-%2-%3.png"_s.arg(name).arg(size.width()).arg(mode == Theme::Mode::Dark ? u"dark"_s : u"light"_s);
}

bool grab(const Screens::Screen &screen, Theme &theme, QSize size, const QString &path)
{
    const auto page = screen.make(theme);
    page->resize(size);
    page->show();
    page->activateWindow();
    const bool isReady = !screen.isReady || QTest::qWaitFor([&] { return screen.isReady(*page); }, ReadyWithin);
    if (!isReady)
        std::fprintf(stderr, "%s: was not ready in time\n", qUtf8Printable(path));
    QTest::qWait(60);   // what came with the last answer is laid out
    return page->grab().save(path) && isReady;
}

//! The value of the option @p name, which is taken out of @p arguments with it.
QString takeOption(QStringList &arguments, const QString &name, const QString &fallback)
{
    const qsizetype at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size())
        return fallback;
    arguments.removeAt(at);
    return arguments.takeAt(at);
}

} // namespace

//! botdesk-screens [--once] [--language CODE] DIR [NAME…]: pictures of all screens, or of those named, as
//! DIR/NAME-WIDTH-THEME.png. With --once one of each, to see that all of them can be made. Ends with 1 when one could not be
//! made, or did not show what it should; in another language than English no screen finds what it looks for by its words.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setApplicationVersion(u"0.1.0"_s);
    QStringList arguments = application.arguments().mid(1);
    const bool isOnce = arguments.removeAll(u"--once"_s) > 0;
    const QString language = takeOption(arguments, u"--language"_s, u"en"_s);
    if (arguments.isEmpty()) {
        std::fprintf(stderr, "usage: botdesk-screens [--once] [--language CODE] DIR [NAME…]\n");
        return 2;
    }
    const QDir folder(arguments.first());
    folder.mkpath(u"."_s);
    speak(language);   // its plurals are a translation too
    Theme theme;
    int failed = 0;
    for (const auto &screen : Screens::allScreens()) {
        if (arguments.size() > 1 && !arguments.contains(screen.name))
            continue;
        for (const auto mode : isOnce ? QList{Theme::Mode::Light} : QList{Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.setMode(mode);
            for (const QSize size : isOnce ? QList{Sizes.first()} : Sizes)
                failed += grab(screen, theme, size, folder.filePath(fileName(screen.name, size, mode))) ? 0 : 1;
        }
    }
    return failed > 0;
}
