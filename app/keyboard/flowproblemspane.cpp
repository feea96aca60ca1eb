// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowproblemspane.h"

#include "keyboard/flowmends.h"
#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"
#include "widgets/tag.h"
#include "words/flowwords.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostShown = 30;   // cards; who has more mends these first

//! Whether the flow cannot do what it should; the rest is a hint.
bool isGrave(FlowProblem::Kind kind)
{
    using Kind = FlowProblem::Kind;
    return kind == Kind::NoFirstStep || kind == Kind::DuplicateId || kind == Kind::MissingTarget || kind == Kind::EmptyText || kind == Kind::BadPattern
        || kind == Kind::EmptyRange;
}

//! One problem.
class FlowProblemCard final : public QFrame
{
public:
    FlowProblemCard(const FlowProblem &problem, FlowModel &model, QWidget *parent)
        : QFrame(parent)
        , m_tone(isGrave(problem.kind) ? Tone::Error : Tone::Warn)
        , m_step(problem.kind == FlowProblem::Kind::NoFirstStep ? QString() : problem.step)
        , m_model(model)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(px(28), px(5), px(8), px(5));
        column->setSpacing(px(1));
        const QString title = m_step.isEmpty() ? FlowProblemsPane::tr("The whole flow") : m_step;
        auto *head = new Label(title, TextStyle::SmallStrong, Color::Text, this);
        head->setWordWrap(true);
        column->addWidget(head);
        auto *words = new Label(textFor(problem), TextStyle::Small, Color::Text2, this);
        words->setWordWrap(true);
        column->addWidget(words);
        setAccessibleName(u"%1: %2"_s.arg(title, words->text()));
        if (const auto mend = mendOf(problem, model)) {
            auto *button = new Button(Button::Look::Link, mend->words, {}, this);
            column->addWidget(button, 0, Qt::AlignLeft);
            // Queued: the card goes when the problem is gone.
            connect(button, &QAbstractButton::clicked, &model, [&model, apply = mend->apply] { apply(model); }, Qt::QueuedConnection);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ToneColors colours = toneColors(m_tone);
        paintBox(&painter, rect(), themeColor(colours.soft), {}, ControlRadius);
        paintIcon(&painter, QRect(px(7), px(6), px(14), px(14)), toneIcon(m_tone), themeColor(colours.ink));
        if (hasFocus())
            paintFocusRing(&painter, rect());
    }
    void mouseReleaseEvent(QMouseEvent *) override { m_model.select(m_step); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
            m_model.select(m_step);
        else
            QFrame::keyPressEvent(event);
    }

private:
    Tone m_tone;
    QString m_step;
    FlowModel &m_model;
};

} // namespace

FlowProblemsPane::FlowProblemsPane(FlowModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Problems of the flow"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *content = new QWidget;
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(px(8), px(8), px(8), px(8));
    m_cards->setSpacing(px(4));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll);
    connect(&model, &FlowModel::changed, this, &FlowProblemsPane::refresh);
    refresh();
}

void FlowProblemsPane::refresh()
{
    const QList<FlowProblem> &problems = m_model.problems();
    if (m_isBuilt && problems == m_shown)
        return;   // what has the focus stays
    m_isBuilt = true;
    m_shown = problems;
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    QWidget *content = m_scroll->widget();
    for (qsizetype i = 0; i < std::min(problems.size(), MostShown); ++i)
        m_cards->addWidget(new FlowProblemCard(problems[i], m_model, content));
    if (problems.size() > MostShown)
        m_cards->addWidget(new Label(tr("and %n more", nullptr, int(problems.size() - MostShown)), TextStyle::Small, Color::Text2, content));
    if (problems.isEmpty()) {
        auto *fine = new Label(tr("None: every step is reached, and every button has an answer."), TextStyle::Small, Color::Text2, content);
        fine->setContentsMargins(px(4), 0, px(4), 0);
        fine->setWordWrap(true);
        m_cards->addWidget(fine);
    }
    m_cards->addStretch();
}

} // namespace Botdesk
