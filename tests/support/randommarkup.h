// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "keyboard/replymarkup.h"

#include <QRandomGenerator>

namespace Botdesk::Testing {

//! Makes markups of every kind, unfinished ones among them: the same from the same seed.
class RandomMarkups
{
public:
    explicit RandomMarkups(quint32 seed) : m_random(seed) { }

    ReplyMarkup next();   //!< never none
    QString text();       //!< quotes, escapes, emoji, what cannot be seen, or nothing at all

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    int below(int end) { return m_random.bounded(end); }
    std::optional<bool> choice();
    std::optional<QStringList> rights();
    ButtonFace face();
    InlineAction inlineAction();
    ReplyAction replyAction();
    ShareChat shareChat();
    InlineMarkup inlineMarkup();
    KeyboardMarkup keyboardMarkup();

    QRandomGenerator m_random;
};

} // namespace Botdesk::Testing
