// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace Botdesk::Screens {

//! One state of one page: makes the widget that is grabbed. Called anew for every theme and size.
struct Screen
{
    QString name;
    std::function<std::unique_ptr<QWidget>()> make;
};

QList<Screen> widgetScreens();

} // namespace Botdesk::Screens
