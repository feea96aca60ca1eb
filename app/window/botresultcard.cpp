// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/botresultcard.h"

#include "widgets/avatar.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"
#include "widgets/timetext.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

QString botFacts(const BotUser &bot)
{
    QStringList facts{
        BotResultCard::tr("id %1").arg(number(bot.user.id)),
        bot.canJoinGroups ? BotResultCard::tr("may join groups") : BotResultCard::tr("may not join groups"),
        bot.canReadAllGroupMessages ? BotResultCard::tr("privacy mode off") : BotResultCard::tr("privacy mode on"),
        bot.supportsInlineQueries ? BotResultCard::tr("inline on") : BotResultCard::tr("inline off"),
    };
    return facts.join(u" · "_s);
}

BotResultCard::BotResultCard(QWidget *parent)
    : QFrame(parent)
    , m_avatar(new Avatar(36))
    , m_name(new Label({}, TextStyle::Section))
    , m_handle(new Label({}, TextStyle::Body, Color::Text2))
    , m_facts(new Label({}, TextStyle::Small, Color::Text2))
    , m_took(new Label({}, TextStyle::Control, Color::Ok))
{
    m_facts->setWordWrap(true);
    m_facts->makeSelectable();
    auto *texts = new QVBoxLayout;
    texts->setSpacing(px(2));
    auto *names = new QHBoxLayout;
    names->setSpacing(px(6));
    names->addWidget(m_name);
    names->addWidget(m_handle, 1);
    texts->addLayout(names);
    texts->addWidget(m_facts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(10), px(12), px(10));
    row->setSpacing(px(12));
    row->addWidget(m_avatar, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(m_took);
    hide();
}

void BotResultCard::setTone(Tone tone)
{
    m_tone = tone;
    m_avatar->setVisible(tone == Tone::Ok);
    m_handle->setVisible(tone == Tone::Ok);
    m_name->setWordWrap(tone != Tone::Ok);
    m_took->setVisible(tone == Tone::Ok);
    show();
    update();
}

void BotResultCard::showBot(const BotUser &bot, qint64 durationMs)
{
    m_avatar->setPerson(number(bot.user.id), bot.user.name());
    m_name->setText(bot.user.name());
    m_handle->setText(bot.user.username.isEmpty() ? QString() : u'@' + bot.user.username);
    m_facts->setText(botFacts(bot));
    m_facts->show();
    m_took->setText(u"getMe, %1"_s.arg(tookText(durationMs)));
    setAccessibleName(tr("The token belongs to %1").arg(m_name->text() + u' ' + m_handle->text()));
    setTone(Tone::Ok);
}

void BotResultCard::showBusy(const QString &text)
{
    m_name->setText(text);
    m_facts->setText({});
    setTone(Tone::Neutral);
    m_facts->setVisible(false);
}

void BotResultCard::showProblem(const QString &what, const QString &serverWords)
{
    m_name->setText(what);
    m_facts->setText(serverWords);
    m_facts->setVisible(!serverWords.isEmpty());
    setAccessibleName(what);
    setTone(Tone::Error);
}

void BotResultCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors colours = toneColors(m_tone);
    paintBox(&painter, rect(), m_tone == Tone::Neutral ? themeColor(Color::BgSunken) : themeColor(colours.soft),
             themeColor(colours.line), CardRadius);
}

} // namespace Botdesk
