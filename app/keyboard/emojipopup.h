// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace Botdesk {

//! Emoji that buttons often begin with, to be put into a text. Deletes itself when it closes.
class EmojiPopup final : public QFrame
{
    Q_OBJECT
public:
    explicit EmojiPopup(QWidget *parent);

    void openBelow(QWidget *anchor);   //!< with its right edge at that of @p anchor

signals:
    void chosen(const QString &emoji);
};

} // namespace Botdesk
