// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Botdesk {

//! Name, version, licence, and where help is; stays open until it is closed.
void showAbout(QWidget *parent);

} // namespace Botdesk
