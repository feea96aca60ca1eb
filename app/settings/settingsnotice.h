// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Botdesk {

class Banner;
class Settings;

//! Says above all pages what is wrong with the settings' file; hidden while nothing is. @p settings outlives it.
Banner *makeSettingsNotice(const Settings &settings, QWidget &parent);

} // namespace Botdesk
