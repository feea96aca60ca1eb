// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/banner.h"

#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

Banner::Banner(Tone tone, Shape shape, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_shape(shape)
    , m_text(new Label)
    , m_words(new Label({}, TextStyle::Mono, Color::Text2))
    , m_icon(new QLabel)
    , m_actions(new QHBoxLayout)
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_words->setWordWrap(true);
    m_words->makeSelectable();
    m_words->hide();
    m_actions->setSpacing(px(8));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(px(4));
    texts->addWidget(m_text);
    texts->addWidget(m_words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(8), px(12), px(8));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_icon->setFixedSize(px(18), px(18));
}

void Banner::setTone(Tone tone)
{
    m_tone = tone;
    if (m_isDressed)
        dress();
    update();
}

void Banner::setText(const QString &what, const QString &why)
{
    m_what = what;
    m_why = why;
    m_aside.clear();
    write();
}

void Banner::setAside(const QString &text)
{
    m_aside = text;
    write();
}

void Banner::write()
{
    QString html = u"<b>%1</b>"_s.arg(m_what.toHtmlEscaped());
    if (!m_aside.isEmpty())
        html += u" <span style='white-space:nowrap; font-size:%1px; color:%2'>%3</span>"_s.arg(px(11)).arg(
            themeColor(Color::Text2).name(), m_aside.toHtmlEscaped());
    if (!m_why.isEmpty())
        html += (m_aside.isEmpty() ? u" "_s : u"<br>"_s) + m_why.toHtmlEscaped();
    m_text->setText(html);
    m_text->setAccessibleName(text());
    setAccessibleName(text());
}

QString Banner::text() const
{
    QStringList texts{m_what, m_aside, m_why};
    texts.removeAll(QString());
    return texts.join(u' ');
}

void Banner::setServerWords(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

Button *Banner::addAction(const QString &text)
{
    auto *button = new Button(text);
    m_actions->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void Banner::clearActions()
{
    while (auto *item = m_actions->takeAt(0)) {
        if (auto *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();   // it may be the one whose click brought us here
        }
        delete item;
    }
}

//! Most banners of a start are never seen, and drawing an icon takes longer than the rest of one.
bool Banner::event(QEvent *event)
{
    if (event->type() == QEvent::Polish)
        dress();
    return QFrame::event(event);
}

void Banner::dress()
{
    m_isDressed = true;
    m_icon->setFixedSize(px(18), px(18));
    if (!m_aside.isEmpty())
        write();   // in the theme's colour
    m_icon->setPixmap(iconPixmap(toneIcon(m_tone), px(18), themeColor(toneColors(m_tone).ink), devicePixelRatioF()));
}

void Banner::changeEvent(QEvent *event)
{
    if (m_isDressed && (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange))
        dress();
    QFrame::changeEvent(event);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ToneColors colours = toneColors(m_tone);
    if (m_shape == Shape::Card)
        return paintBox(&painter, rect(), themeColor(colours.soft), themeColor(colours.line), CardRadius);
    painter.fillRect(rect(), themeColor(colours.soft));
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeColor(colours.line));
}

} // namespace Botdesk
