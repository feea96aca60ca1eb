// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/user.h"
#include "widgets/tag.h"

#include <QFrame>

namespace Botdesk {

class Avatar;
class Label;

//! What getMe says of a token: name, id, what the bot may do, how long the answer took. Red with the reason otherwise.
class BotResultCard final : public QFrame
{
    Q_OBJECT
public:
    explicit BotResultCard(QWidget *parent = nullptr);

    void showBot(const BotUser &bot, qint64 durationMs);
    void showBusy(const QString &text);
    void showProblem(const QString &what, const QString &serverWords);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setTone(Tone tone);

    Tone m_tone = Tone::Neutral;
    Avatar *m_avatar;
    Label *m_name;
    Label *m_handle;
    Label *m_facts;
    Label *m_took;
};

//! "id 123456789 · may join groups · privacy mode on · inline on"
QString botFacts(const BotUser &bot);

} // namespace Botdesk
