// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

namespace Botdesk::Screens {

//! One state of one page: makes the widget that is grabbed. Called anew for every theme and size.
struct Screen
{
    QString name;
    std::function<std::unique_ptr<QWidget>(Theme &theme)> make;
    std::function<bool(QWidget &made)> isReady = {};   //!< when what it shows has come; at once otherwise
};

QList<Screen> widgetScreens();
QList<Screen> windowScreens();
QList<Screen> deskScreens();     //!< the program on the Sandbox
QList<Screen> updatesScreens();
QList<Screen> chatScreens();
QList<Screen> broadcastScreens();
QList<Screen> attachmentScreens();   //!< files and other contents in the composer
QList<Screen> webhookScreens();
QList<Screen> deliveryScreens();   //!< the webhook as the server has it
QList<Screen> keyboardScreens();
QList<Screen> flowScreens();
QList<Screen> allScreens();

} // namespace Botdesk::Screens
