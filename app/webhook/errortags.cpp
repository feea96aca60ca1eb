// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/errortags.h"

#include "widgets/tag.h"
#include "widgets/timetext.h"

#include <QLocale>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostTags = 6;
constexpr qsizetype MostLetters = 34;
constexpr int Gap = 6;

QString textOf(const WebhookErrorCount &count)
{
    QString words = shortened(count.message);
    if (words.size() > MostLetters)
        words = words.left(MostLetters - 1).trimmed() + u'…';
    return ErrorTags::tr("%1 ×%2").arg(words, QLocale().toString(count.count));
}

} // namespace

ErrorTags::ErrorTags(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void ErrorTags::setCounts(const QList<WebhookErrorCount> &counts)
{
    if (counts == m_counts)
        return;
    m_counts = counts;
    qDeleteAll(m_tags);
    m_tags.clear();
    for (const WebhookErrorCount &count : counts.mid(0, MostTags)) {
        // What failed last is what counts; the others are how it was before.
        const Tone tone = m_tags.isEmpty() ? Tone::Error : Tone::Neutral;
        auto *tag = new Tag(textOf(count), tone, this);
        tag->setIconName(toneIcon(Tone::Error));
        tag->setToolTip(tr("%1, last at %2. Seen %n time(s); between two questions there may have been more.", nullptr, count.count)
                            .arg(count.message, fullTime(count.last * 1000)));
        tag->setAccessibleName(textOf(count));
        tag->show();
        m_tags.append(tag);
    }
    setVisible(!m_tags.isEmpty());
    updateGeometry();
    place(width(), true);
}

//! From left to right, and on a new line where there is no room. @return the height.
int ErrorTags::place(int width, bool moves) const
{
    QPoint at;
    int bottom = 0;
    for (Tag *tag : m_tags) {
        const QSize size = tag->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width)
            at = {0, bottom + px(Gap)};
        if (moves)
            tag->setGeometry(QRect(at, size.boundedTo({width, size.height()})));
        bottom = at.y() + size.height();
        at.rx() += size.width() + px(Gap);
    }
    return bottom;
}

int ErrorTags::heightForWidth(int width) const
{
    return place(width, false);
}

QSize ErrorTags::minimumSizeHint() const
{
    return {px(160), place(std::max(width(), px(160)), false)};
}

void ErrorTags::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place(width(), true);
}

} // namespace Botdesk
