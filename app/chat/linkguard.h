// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

#include <optional>

namespace Botdesk {

//! Where a link of a message leads, and whether that must be shown before it is opened: what stands in a message comes
//! from outside, and may say one thing and lead to another.
struct LinkTarget
{
    QUrl url;
    QString host;          //!< as the network knows it: a name of other letters than Latin ones in its xn-- form
    bool isOdd = false;    //!< hidden behind other words, a host that is easily misread, a name before it, an address of numbers

    bool operator==(const LinkTarget &) const = default;
};

//! Nothing for what neither a browser nor Telegram opens.
std::optional<LinkTarget> linkTarget(const QString &link, const QString &words);

} // namespace Botdesk
