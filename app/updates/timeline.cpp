// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/timeline.h"

#include "answers/answerwindow.h"
#include "updates/updatetext.h"
#include "widgets/fonts.h"
#include "widgets/icons.h"
#include "widgets/timetext.h"
#include "words/errorwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

enum Role { NoteRole = Qt::UserRole, IconRole, TintRole, TimeRole, EmphasisRole };

QString later(qint64 fromMs, qint64 toMs)
{
    const qint64 span = toMs - fromMs;
    if (span < 0)
        return {};
    return span < 10'000 ? Words::tr("+%1 ms").arg(span) : u'+' + waitText(std::chrono::seconds(span / 1000));
}

QString answeringMethod(const QString &type)
{
    if (type == "callback_query"_L1)
        return u"answerCallbackQuery"_s;
    if (type == "inline_query"_L1)
        return u"answerInlineQuery"_s;
    if (type == "shipping_query"_L1)
        return u"answerShippingQuery"_s;
    if (type == "pre_checkout_query"_L1)
        return u"answerPreCheckoutQuery"_s;
    return u"approveChatJoinRequest"_s;
}

TimelineStep answerStep(const Exchange &exchange)
{
    const bool isDone = !exchange.error;
    return {.atMs = exchange.atMs,
            .iconName = isDone ? u"send"_s : u"error"_s,
            .tint = isDone ? Color::Ok : Color::Error,
            .text = isDone ? Words::tr("Answered with %1").arg(exchange.method)
                           : Words::tr("%1 failed: %2").arg(exchange.method, wordsFor(*exchange.error).what),
            .note = Words::tr("took %1 ms").arg(exchange.durationMs)};
}

TimelineStep waitingStep(const StoredUpdate &update, qint64 nowMs)
{
    const AnswerState state = answerState(update.head.type, update.receivedMs, false, nowMs);
    if (state.phase == AnswerState::Phase::Late)
        return {.iconName = u"error"_s, .tint = Color::Error, .text = Words::tr("Not answered in time")};
    return {.iconName = u"clock"_s,
            .tint = Color::Warn,
            .text = Words::tr("Waiting for %1").arg(answeringMethod(update.head.type)),
            .note = state.left ? Words::tr("%1 left").arg(waitText(*state.left))
                               : waitText(std::chrono::seconds((nowMs - update.receivedMs) / 1000))};
}

class StepDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {px(200), px(27)}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected) && option.widget && option.widget->hasFocus())
            painter->fillRect(option.rect, themeColor(Color::BgSelected));
        const QRect row = option.rect.adjusted(px(12), 0, -px(12), 0);
        painter->setFont(themeFont(TextStyle::Mono));
        painter->setPen(themeColor(Color::Text2));
        const int times = painter->fontMetrics().horizontalAdvance(u"11-20 14:31:22.118"_s);
        painter->drawText(QRect(row.left(), row.top(), times, row.height()), Qt::AlignVCenter | Qt::AlignLeft,
                          index.data(TimeRole).toString());
        const int middle = row.left() + times + px(18);
        const bool isLast = index.row() == index.model()->rowCount() - 1;
        if (!isLast)
            painter->fillRect(QRect(middle, row.center().y() + px(9), 1, px(9)), themeColor(Color::LineStrong));
        const QColor tint = themeColor(Color(index.data(TintRole).toInt()));
        paintIcon(painter, {middle - px(8), row.center().y() - px(8) + 1, px(16), px(16)}, index.data(IconRole).toString(), tint);

        painter->setFont(themeFont(TextStyle::Small));
        painter->setPen(themeColor(Color::Text3));
        const QString note = index.data(NoteRole).toString();
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, note);
        const int noteWidth = painter->fontMetrics().horizontalAdvance(note);

        const bool emphasised = index.data(EmphasisRole).toBool();
        painter->setFont(themeFont(emphasised ? TextStyle::Control : TextStyle::Body));
        painter->setPen(emphasised ? tint : themeColor(Color::Text));
        const QRect words(middle + px(20), row.top(), row.right() - middle - px(28) - noteWidth, row.height());
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->restore();
    }
};

} // namespace

QList<TimelineStep> timelineSteps(const StoredUpdate &update, const UpdateTimeline &timeline, qint64 nowMs)
{
    QList<TimelineStep> steps;
    if (timeline.date)
        steps.append({.atMs = *timeline.date * 1000, .isWholeSecond = true, .iconName = u"send"_s,
                      .text = Words::tr("Sent, as the server tells"), .note = Words::tr("whole seconds only")});
    steps.append({.atMs = timeline.receivedMs, .iconName = u"right"_s, .text = Words::tr("Received"),
                  .note = timeline.date ? later(*timeline.date * 1000, timeline.receivedMs) : QString()});
    if (timeline.storedMs > 0)
        steps.append({.atMs = timeline.storedMs, .iconName = u"save"_s, .tint = Color::Ok, .text = Words::tr("Stored"),
                      .note = Words::tr("row %1").arg(QLocale().toString(number(update.log)))});
    if (timeline.acknowledgedMs)
        steps.append({.atMs = *timeline.acknowledgedMs, .iconName = u"check"_s, .tint = Color::Ok,
                      .text = Words::tr("Acknowledged to the server"),
                      .note = later(timeline.receivedMs, *timeline.acknowledgedMs)});
    for (const Exchange &exchange : timeline.answers)
        steps.append(answerStep(exchange));
    if (timeline.answeredMs && timeline.answers.isEmpty())
        steps.append({.atMs = *timeline.answeredMs, .iconName = u"send"_s, .tint = Color::Ok, .text = Words::tr("Answered")});
    if (!timeline.answeredMs && waitsForAnswer(update.head.type))
        steps.append(waitingStep(update, nowMs));
    return steps;
}

TimelineView::TimelineView(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Timeline"));
    setFrameShape(NoFrame);
    setItemDelegate(new StepDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TimelineView::setSteps(const QList<TimelineStep> &steps)
{
    const int kept = currentRow();
    clear();
    for (const TimelineStep &step : steps) {
        auto *item = new QListWidgetItem(step.text, this);
        const QString time = step.atMs == 0 ? u"…"_s : timeText(step.atMs, !step.isWholeSecond);
        item->setData(TimeRole, time);
        item->setData(NoteRole, step.note);
        item->setData(IconRole, step.iconName);
        item->setData(TintRole, int(step.tint));
        item->setData(EmphasisRole, step.atMs == 0);
        item->setToolTip(step.atMs == 0 ? QString() : fullTime(step.atMs));
        item->setData(Qt::AccessibleTextRole, step.atMs == 0 ? step.text : u"%1, %2"_s.arg(step.text, time));
    }
    setCurrentRow(kept);
}

} // namespace Botdesk
