// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QTest>
#include <QThread>
#include <QThreadPool>

#ifdef BOTDESK_GUI_TESTS
#include <QApplication>
#else
#include <QCoreApplication>
#endif

#include <cstdio>

namespace Botdesk::Testing {

namespace {

QList<MakeTest> &tests()
{
    static QList<MakeTest> all;
    return all;
}

QByteArray shortName(const QObject &test)
{
    const QByteArray name = test.metaObject()->className();
    return name.mid(name.lastIndexOf(':') + 1).toLower();
}

int threads()
{
    return int(QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

//! QThread::wait() (and with it ~QNetworkAccessManager and QThreadPool::waitForDone()) returns a moment before the thread has
//! really ended. What OpenSSL keeps for that thread is a leak if the process ends within this moment.
void waitForThreads(int count)
{
    const QDeadlineTimer patience(std::chrono::seconds(1));
    QThreadPool::globalInstance()->waitForDone(int(patience.remainingTime()));
    while (threads() > count && !patience.hasExpired())
        QThread::msleep(1);
}

} // namespace

bool registerTest(MakeTest make)
{
    tests().append(make);
    return true;
}

} // namespace Botdesk::Testing

//! Without an argument runs every test class of the folder; "testfoo …" runs that one, with Qt Test's own options behind it.
int main(int argc, char **argv)
{
    using namespace Botdesk::Testing;
    QList<char *> arguments(argv, argv + argc);
    QByteArray wanted;
    if (argc > 1 && argv[1][0] != '-')
        wanted = QByteArray(arguments.takeAt(1)).toLower();
    int count = int(arguments.size());
#ifdef BOTDESK_GUI_TESTS
    QApplication application(count, arguments.data());
#else
    QCoreApplication application(count, arguments.data());
#endif
    application.setOrganizationName(QStringLiteral("Botdesk"));
    application.setApplicationName(QStringLiteral("botdesk-test"));

    const int threadsBefore = threads();
    int failed = 0;
    int ran = 0;
    for (const MakeTest make : std::as_const(tests())) {
        const auto test = make();
        if (!wanted.isEmpty() && shortName(*test) != wanted)
            continue;
        ++ran;
        failed += QTest::qExec(test.get(), count, arguments.data());
    }
    waitForThreads(threadsBefore);
    if (ran == 0)
        std::fprintf(stderr, "no test class is named %s\n", wanted.constData());
    return ran == 0 || failed > 0;
}
