// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/guarddialog.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/tag.h"
#include "window/botview.h"
#include "window/namefield.h"

#include <QDialogButtonBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 520;

//! A strip in the colour of the environment, so that a live bot is seen before a word is read.
class EnvironmentStrip final : public QWidget
{
public:
    explicit EnvironmentStrip(Tone tone)
        : m_tone(tone)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(toneColors(m_tone).soft));
        painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(toneColors(m_tone).line));
    }

private:
    Tone m_tone;
};

//! Who is behind the bot, so that the name of an environment says something.
QString peopleOf(const BotProfile &profile)
{
    if (profile.environment() == BotProfile::Environment::Test)
        return GuardDialog::tr("Telegram's test environment: test accounts only");
    if (profile.server.isCloud())
        return GuardDialog::tr("Real people use this bot");
    return GuardDialog::tr("Own Bot API server %1: real people use this bot").arg(profile.server.root.host());
}

} // namespace

GuardDialog::GuardDialog(const BotProfile &profile, const GuardedChange &change, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(change.title);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(px(24), px(16), px(24), px(16));
    inner->setSpacing(px(12));
    auto *what = new Label(change.what, TextStyle::Section);
    what->setWordWrap(true);
    inner->addWidget(what);
    for (const QString &each : change.consequences) {
        auto *line = new Label(each);
        line->setWordWrap(true);
        inner->addWidget(line);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    addChoices(change, buttons);
    if (change.needsName && profile.environment() == BotProfile::Environment::Live) {
        auto *name = new NameField(profile);
        for (QWidget *choice : std::as_const(m_choices)) {
            choice->setEnabled(name->isRight());
            connect(name, &NameField::rightnessChanged, choice, &QWidget::setEnabled);
        }
        inner->addWidget(name);
    }
    inner->addSpacing(px(4));
    inner->addStretch();
    inner->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBotLine(profile));
    column->addLayout(inner, 1);
    setMinimumWidth(px(Width));
    setAccessibleDescription(change.what + u' ' + change.consequences.join(u' '));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setDefault(true);
    cancel->setFocus();
}

QWidget *GuardDialog::makeBotLine(const BotProfile &profile)
{
    const BotLine bot = BotView::lineOf(profile);
    const Tone tone = environmentTone(bot.environment);
    auto *strip = new EnvironmentStrip(tone);
    auto *line = new QHBoxLayout(strip);
    line->setContentsMargins(px(24), px(10), px(24), px(10));
    line->setSpacing(px(8));
    auto *environment = new Tag(environmentName(bot.environment), tone);
    environment->setOutlined(true);
    line->addWidget(environment);
    line->addWidget(new Label(bot.handle, TextStyle::Section));
    auto *people = new Label(peopleOf(profile), TextStyle::Small, toneColors(tone).ink);
    people->setWordWrap(true);   // beside a long name, in a wide font, with a long address
    people->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    line->addWidget(people, 1);
    return strip;
}

void GuardDialog::addChoices(const GuardedChange &change, QDialogButtonBox *buttons)
{
    for (int i = 0; i < change.choices.size(); ++i) {
        const auto &choice = change.choices[i];
        auto *button = new Button(choice.loses ? Button::Look::Destructive : Button::Look::Secondary, choice.text);
        buttons->addButton(button, choice.loses ? QDialogButtonBox::DestructiveRole : QDialogButtonBox::AcceptRole);
        m_choices << button;
        connect(button, &Button::clicked, this, [this, i] {
            accept();
            emit chosen(i);
        });
    }
}

} // namespace Botdesk
