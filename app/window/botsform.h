// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Botdesk {

class Guard;
class Workspace;

//! Settings of the bots that are set up: how updates are asked for, where the server is. The caller owns it.
QWidget *makeBotsForm(Workspace &workspace, Guard &guard);

} // namespace Botdesk
