// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace Botdesk {

class FlowMap;

//! From now on every FlowMap tells screen readers its steps, one child each.
void installFlowMapAccessibility();

//! Tells them that @p step has the focus now. Does nothing where the map has not.
void tellOfStep(FlowMap *map, const QString &step);

} // namespace Botdesk
