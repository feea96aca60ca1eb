// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/problemspane.h"

#include "keyboard/mends.h"
#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"
#include "widgets/tag.h"
#include "words/keyboardwords.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostShown = 20;   // cards; who has more mends these first

//! One problem.
class ProblemCard final : public QFrame
{
public:
    ProblemCard(const MarkupProblem &problem, const QString &title, DesignModel &model, QWidget *parent)
        : QFrame(parent)
        , m_tone(problem.isRefused() ? Tone::Error : Tone::Warn)
        , m_cell{problem.row, std::max(problem.column, 0)}
        , m_model(model)
    {
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(px(28), px(5), px(8), px(5));
        column->setSpacing(px(1));
        auto *head = new Label(title, TextStyle::SmallStrong, Color::Text, this);
        head->setWordWrap(true);
        column->addWidget(head);
        auto *words = new Label(textFor(problem), TextStyle::Small, Color::Text2, this);
        words->setWordWrap(true);
        column->addWidget(words);
        setAccessibleName((problem.isRefused() ? ProblemsPane::tr("Refused: %1: %2") : ProblemsPane::tr("Note: %1: %2")).arg(title, words->text()));
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
    void mouseReleaseEvent(QMouseEvent *) override { choose(); }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Space)
            choose();
        else
            QFrame::keyPressEvent(event);
    }

private:
    void choose()
    {
        if (m_cell.isValid())
            m_model.select(m_cell);
    }

    Tone m_tone;
    KeyboardCell m_cell;
    DesignModel &m_model;
};

QString titleOf(const MarkupProblem &problem, const DesignModel &model)
{
    if (problem.row < 0)
        return ProblemsPane::tr("The whole keyboard");
    const DesignButton *button = model.button({problem.row, problem.column});
    if (!button || button->face.text.trimmed().isEmpty())
        return placeOf(problem);
    return ProblemsPane::tr("Row %1, “%2”").arg(problem.row + 1).arg(button->face.text);
}

} // namespace

ProblemsPane::ProblemsPane(DesignModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_errors(new Badge(Tone::Error, this))
    , m_warnings(new Badge(Tone::Warn, this))
    , m_next(new Label({}, TextStyle::Caption, Color::Text2, this))
    , m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Problems"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 1, 0, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(12), px(6), px(12), px(4));
    head->setSpacing(px(6));
    head->addWidget(new Label(tr("Problems"), TextStyle::SmallStrong, Color::Text, this));
    head->addWidget(m_errors);
    head->addWidget(m_warnings);
    head->addStretch();
    head->addWidget(m_next);
    column->addLayout(head);
    auto *content = new QWidget;
    m_cards = new QVBoxLayout(content);
    m_cards->setContentsMargins(px(8), px(2), px(8), px(8));
    m_cards->setSpacing(px(4));
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);
    connect(&model, &DesignModel::changed, this, &ProblemsPane::refresh);
    refresh();
}

void ProblemsPane::refresh()
{
    const QList<MarkupProblem> &problems = m_model.problems();
    QStringList names;
    for (const MarkupProblem &problem : problems)
        names.append(titleOf(problem, m_model));
    if (m_isBuilt && problems == m_shown && names == m_names)
        return;   // what has the focus stays
    m_isBuilt = true;
    m_shown = problems;
    m_names = names;
    const auto refused = std::count_if(problems.begin(), problems.end(), [](const MarkupProblem &problem) { return problem.isRefused(); });
    m_errors->setCount(refused);
    m_warnings->setCount(problems.size() - refused);
    m_next->setText(problems.isEmpty() ? QString() : tr("F8 next"));
    while (QLayoutItem *item = m_cards->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    QWidget *content = m_scroll->widget();
    for (qsizetype i = 0; i < std::min(problems.size(), MostShown); ++i)
        m_cards->addWidget(new ProblemCard(problems[i], names[i], m_model, content));
    if (problems.size() > MostShown)
        m_cards->addWidget(new Label(tr("and %n more", nullptr, int(problems.size() - MostShown)), TextStyle::Small, Color::Text2, content));
    if (problems.isEmpty()) {
        auto *fine = new Label(tr("None. The server takes this keyboard."), TextStyle::Small, Color::Text2, content);
        fine->setContentsMargins(px(4), 0, px(4), 0);
        fine->setWordWrap(true);
        m_cards->addWidget(fine);
    }
    m_cards->addStretch();
}

void ProblemsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(Color::Line));
}

} // namespace Botdesk
