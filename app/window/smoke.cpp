// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/smoke.h"

#include "updates/updatespage.h"
#include "window/botview.h"
#include "window/desk.h"
#include "window/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QWindow>

#include <cstdio>

namespace Botdesk {

using namespace std::chrono_literals;

Smoke::Smoke(Desk &desk, QObject *parent)
    : QObject(parent)
{
    connect(&desk, &Desk::shown, this, [this](BotView *view) {
        for (auto *list : view->updates()->findChildren<QAbstractItemView *>())
            list->viewport()->installEventFilter(this);
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [&window = desk.window()] {
        const bool isSeen = window.windowHandle() && window.windowHandle()->isExposed();
        std::fprintf(stderr, isSeen ? "botdesk: no update was painted within a minute\n"
                                    : "botdesk: the window system has not shown the window within a minute\n");
        QApplication::exit(1);
    });
    m_limit.start(60s);
}

bool Smoke::eventFilter(QObject *watched, QEvent *event)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(watched->parent());
    if (!m_isPainted && event->type() == QEvent::Paint && list && list->model() && list->model()->rowCount() > 0
        && list->model()->index(0, 0).data().isValid()) {
        m_isPainted = true;
        std::puts("painted");   // for whoever takes the time
        std::fflush(stdout);
        // Later: this painting is to end first.
        QMetaObject::invokeMethod(qApp, [] { QApplication::exit(0); }, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace Botdesk
