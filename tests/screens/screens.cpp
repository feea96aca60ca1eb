// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "screens/screens.h"

namespace Botdesk::Screens {

QList<Screen> allScreens()
{
    return widgetScreens() + windowScreens() + deskScreens() + updatesScreens() + chatScreens() + attachmentScreens() + broadcastScreens()
        + webhookScreens() + deliveryScreens() + keyboardScreens() + flowScreens();
}

} // namespace Botdesk::Screens
