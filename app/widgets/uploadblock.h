// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>

class QPainter;

namespace Botdesk {

//! Files on their way out, in a bubble: sign, name, how far, and a cross to give it up.
struct UploadBlock
{
    QString icon;              //!< of resources/icons
    QString name;              //!< "return-label.pdf"
    QString state;             //!< "1.2 of 3.4 MB"; empty while it waits
    double part = -1;          //!< 0 … 1; below 0: no bar
    bool canCancel = false;

    bool operator==(const UploadBlock &) const = default;
};

int uploadBlockHeight();
int uploadBlockWidth(const UploadBlock &block);                        //!< that it would like
void paintUploadBlock(QPainter *painter, const QRect &rect, const UploadBlock &block);
QRect uploadCancelRect(const QRect &rect);                             //!< the cross, with room around it

} // namespace Botdesk
