// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Botdesk {

//! Whether @p label is a top-level domain of the root zone, so that "example.label" is a link without a scheme.
//! "org", "Org" and "ORG" are; "oRG", which keeps its first letter small and no other, is not.
bool isTopLevelDomain(QStringView label);

} // namespace Botdesk
