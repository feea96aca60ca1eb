// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/logging.h"
#include "core/promptthread.h"
#include "settings/settings.h"
#include "updates/updatespage.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "window/botview.h"
#include "window/commandline.h"
#include "window/desk.h"
#include "window/singleinstance.h"
#include "window/smoke.h"
#include "window/startup.h"
#include "words/language.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <thread>

#include <dlfcn.h>
#include <sys/stat.h>

using namespace Botdesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto LongestUnpainted = 150ms;   // after a start

void nameApplication()
{
    QCoreApplication::setOrganizationName(u"Botdesk"_s);
    QCoreApplication::setApplicationName(u"botdesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BOTDESK_VERSION));
}

//! What needs no window. @return the exit code, or nothing when the window is to be opened.
std::optional<int> answerAtOnce(const CommandLine &line)
{
    switch (line.outcome) {
    case CommandLine::Outcome::Run: return {};
    case CommandLine::Outcome::Help:
    case CommandLine::Outcome::Version: std::fputs(line.text.toLocal8Bit().constData(), stdout); return 0;
    case CommandLine::Outcome::WrongUsage: std::fputs(line.text.toLocal8Bit().constData(), stderr); return 2;
    }
    Q_UNREACHABLE();
}

CommandLine readArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return readCommandLine(arguments);
}

void tellWhatIsMissing(QWidget &parent)
{
    const QStringList missing = missingPlugins();
    if (missing.isEmpty())
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, u"Botdesk"_s,
                                QCoreApplication::translate("Startup", "Something that Botdesk needs is not installed."),
                                QMessageBox::Close, &parent);
    box->setInformativeText(missing.join(u'\n'));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

//! The window system makes room for the window while the store opens. What that opens to is mostly there at once, and an
//! empty window before it would only be painted for nothing.
void showAndFill(Desk &desk, const CommandLine &line)
{
    MainWindow &window = desk.window();
    const auto paint = [&window] { window.setUpdatesEnabled(true); };
    window.setUpdatesEnabled(false);
    window.show();
    desk.start(line);
    if (window.currentPage())
        return paint();
    QObject::connect(
        &desk, &Desk::shown, &window,
        [&window, paint](BotView *view) { QObject::connect(view->updates(), &UpdatesPage::filled, &window, paint); },
        Qt::SingleShotConnection);
    QTimer::singleShot(LongestUnpainted, &window, paint);
}

//! Reading the fonts' configuration takes as long as connecting to the window system, so that both go on at once. Qt finds
//! it read; where the library goes by another name, Qt reads it as ever. Nothing of Qt's here: it takes the first thread
//! that uses it for the main one.
void readFontsAhead()
{
    std::thread([] {
        void *fontconfig = ::dlopen("libfontconfig.so.1", RTLD_NOW);
        if (!fontconfig)
            return;
        if (const auto init = reinterpret_cast<int (*)()>(::dlsym(fontconfig, "FcInit")))
            init();
    }).detach();
}

//! Where no display answers, Qt advises to install the program anew, and aborts. It is said in words that help instead, and is
//! no crash.
void tellThatNoDisplayAnswers(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type != QtFatalMsg) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(qFormatLogMessage(type, context, message)));
        return;
    }
    std::fputs("botdesk: no display can be reached, so there is no place for a window. Start Botdesk in a desktop session.\n"
               "botdesk: botdesk-cli does without one; the Sandbox for your tests, for instance: botdesk-cli sandbox --port 0\n", stderr);
    std::_Exit(1);
}

int run(QApplication &application, const CommandLine &line)
{
    const QString dataDir = line.dataDir.isEmpty() ? defaultDataDir() : line.dataDir;
    SingleInstance instance(dataDir);
    if (!instance.isFirst()) {
        if (instance.raiseFirst(line.sandbox ? u"sandbox"_s : line.profile))
            return 0;
        std::fprintf(stderr, "botdesk: another one uses %s and does not answer\n", qUtf8Printable(dataDir));
        return 1;
    }
    Settings settings(line.dataDir.isEmpty() ? Settings::defaultPath() : dataDir + u"/botdesk.ini"_s);
    speak(settings.language());
    setTimeZoneChoice(settings.timeZone());
    Workspace workspace(dataDir);
    workspace.expect(line.sandbox ? u"sandbox"_s : line.profile.isEmpty() ? settings.lastBot() : line.profile);
    Theme theme;
    theme.setFontScale(settings.fontScale());
    theme.setMode(settings.themeMode());

    Desk desk(workspace, settings, theme);
    QuitSignals quit;
    QObject::connect(&quit, &QuitSignals::received, &desk.window(), &QWidget::close);
    QObject::connect(&instance, &SingleInstance::raised, &desk, [&desk](const QString &wanted) { desk.raise(wanted); });
    std::unique_ptr<Smoke> smoke;
    if (line.smoke)
        smoke = std::make_unique<Smoke>(desk);
    showAndFill(desk, line);
    // Looking for plugins costs more than making the window; it can wait until that is seen.
    QTimer::singleShot(1s, &desk.window(), [&desk] { tellWhatIsMissing(desk.window()); });
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);   // a reader that went away is an error of write(), not our end
    ::umask(0077);                   // what we write holds people's messages
    nameApplication();
    const CommandLine line = readArguments(argc, argv);
    if (const auto code = answerAtOnce(line))
        return *code;
    readFontsAhead();
    qInstallMessageHandler(tellThatNoDisplayAnswers);
    QApplication application(argc, argv);
    installRedactingMessageHandler();
    becomePrompt();
    QGuiApplication::setDesktopFileName(u"io.github.botdesk.Botdesk"_s);
    // Drawing all its sizes takes longer than the empty window.
    QTimer::singleShot(300ms, &application, [] { QGuiApplication::setWindowIcon(applicationIcon()); });
    return run(application, line);
}
