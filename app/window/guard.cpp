// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/guard.h"

#include "settings/settings.h"
#include "window/guarddialog.h"

#include <QPointer>

namespace Botdesk {

using Environment = BotProfile::Environment;

Guard::Guard(const Settings &settings, QWidget *window, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_window(window)
{
}

bool Guard::asksAbout(const BotProfile &profile, const GuardedChange &change) const
{
    const bool loses = std::any_of(change.choices.cbegin(), change.choices.cend(), [](const auto &choice) { return choice.loses; });
    switch (profile.environment()) {
    case Environment::Sandbox: return false;
    case Environment::Test: return loses || m_settings.guardsTestBots();
    case Environment::Live: return true;
    }
    Q_UNREACHABLE();
}

void Guard::ask(const BotProfile &profile, const GuardedChange &change, QObject *context, std::function<void(int)> go)
{
    Q_ASSERT(!change.choices.isEmpty());
    if (!asksAbout(profile, change))
        return go(0);
    auto *dialog = new GuardDialog(profile, change, m_window);
    connect(dialog, &GuardDialog::chosen, context, std::move(go));
    dialog->open();
}

} // namespace Botdesk
