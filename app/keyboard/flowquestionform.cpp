// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowquestionform.h"

#include "keyboard/flowstepchoice.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Input = FlowQuestion::Input;
using Check = FlowQuestion::Check;

namespace {

QString numberText(const std::optional<double> &number)
{
    return number ? QString::number(*number, 'g', 12) : QString();
}

void setLine(QLineEdit *line, const QString &text)
{
    if (line->text() != text)
        line->setText(text);
}

QVBoxLayout *columnIn(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    return column;
}

} // namespace

FlowQuestionForm::FlowQuestionForm(FlowModel &model, FlowLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_input(new QComboBox(this))
    , m_next(new FlowStepChoice(model, library, {tr("The conversation is over")}, this))
{
    auto *column = columnIn(this);
    column->addWidget(new Label(tr("Waits for"), TextStyle::Small, Color::Text2, this));
    m_input->addItems({tr("Nothing"), tr("Text"), tr("Contact"), tr("Location"), tr("Photo")});   // as the enumeration has them
    m_input->setAccessibleDescription(tr("Waits for"));
    column->addWidget(m_input);
    connect(m_input, &QComboBox::activated, this, [this](int index) { set([index](FlowQuestion &question) { question.input = Input(index); }); });
    makeChecks(column);
    makeRest(column);
}

void FlowQuestionForm::makeChecks(QVBoxLayout *outer)
{
    m_textPart = new QWidget(this);
    auto *column = columnIn(m_textPart);
    column->addSpacing(px(4));
    column->addWidget(new Label(tr("Takes"), TextStyle::Small, Color::Text2, m_textPart));
    m_check = new QComboBox(m_textPart);
    m_check->addItems({tr("Any text"), tr("One of a list"), tr("A number"), tr("What a pattern matches")});
    m_check->setAccessibleDescription(tr("Takes"));
    column->addWidget(m_check);
    connect(m_check, &QComboBox::activated, this, [this](int index) { set([index](FlowQuestion &question) { question.check = Check(index); }); });
    m_choices = new QPlainTextEdit(m_textPart);
    m_choices->setAccessibleName(tr("Answers that are taken, one in each line"));
    m_choices->setPlaceholderText(tr("One in each line"));
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(px(72));
    column->addWidget(m_choices);
    connect(m_choices, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isShowing)
            return;
        const QStringList lines = m_choices->toPlainText().split(u'\n');
        set([&](FlowQuestion &question) {
            question.choices.clear();
            for (const QString &line : lines) {
                if (!line.trimmed().isEmpty())
                    question.choices.append(line.trimmed());
            }
        }, u"choices"_s);
    });
    m_range = new QWidget(m_textPart);
    auto *row = new QHBoxLayout(m_range);
    row->setContentsMargins({});
    row->setSpacing(px(6));
    m_least = addNumber(tr("At least"), &FlowQuestion::least);
    m_most = addNumber(tr("At most"), &FlowQuestion::most);
    row->addWidget(m_least, 1);
    row->addWidget(m_most, 1);
    column->addWidget(m_range);
    m_pattern = addLine(column, tr("Pattern"), u"[A-Z]{2}[0-9]{4}"_s, &FlowQuestion::pattern);
    m_pattern->setFont(themeFont(TextStyle::Mono));
    outer->addWidget(m_textPart);
}

QLineEdit *FlowQuestionForm::addNumber(const QString &name, std::optional<double> FlowQuestion::*member)
{
    auto *line = new QLineEdit(m_range);
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setValidator(new QRegularExpressionValidator(QRegularExpression(uR"(-?\d{0,12}([.]\d{0,6})?)"_s), line));
    connect(line, &QLineEdit::textEdited, this, [this, member, name](const QString &text) {
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        set([&](FlowQuestion &question) { question.*member = isNumber ? std::optional(number) : std::nullopt; }, name);
    });
    return line;
}

QLineEdit *FlowQuestionForm::addLine(QVBoxLayout *column, const QString &name, const QString &placeholder, QString FlowQuestion::*member)
{
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setPlaceholderText(placeholder);
    column->addWidget(line);
    connect(line, &QLineEdit::textEdited, this, [this, member, name](const QString &text) {
        set([&](FlowQuestion &question) { question.*member = text; }, name);
    });
    return line;
}

void FlowQuestionForm::makeRest(QVBoxLayout *outer)
{
    m_rest = new QWidget(this);
    auto *column = columnIn(m_rest);
    column->addSpacing(px(4));
    column->addWidget(new Label(tr("Says to anything else"), TextStyle::Small, Color::Text2, m_rest));
    m_refusal = addLine(column, tr("Says to anything else"), tr("Nothing"), &FlowQuestion::refusal);
    column->addSpacing(px(4));
    column->addWidget(new Label(tr("Keeps the answer as"), TextStyle::Small, Color::Text2, m_rest));
    m_name = addLine(column, tr("Keeps the answer as"), tr("not kept"), &FlowQuestion::name);
    // What a placeholder can be called.
    m_name->setValidator(new QRegularExpressionValidator(QRegularExpression(uR"([A-Za-z0-9_]{0,32})"_s), m_name));
    m_name->setToolTip(tr("Later texts use it as {name}."));
    column->addSpacing(px(4));
    column->addWidget(new Label(tr("And then"), TextStyle::Small, Color::Text2, m_rest));
    m_next->setAccessibleDescription(tr("After the answer"));
    column->addWidget(m_next);
    connect(m_next, &QComboBox::activated, this, &FlowQuestionForm::follow);
    outer->addWidget(m_rest);
}

void FlowQuestionForm::set(const std::function<void(FlowQuestion &)> &change, const QString &field)
{
    if (!m_isShowing)
        m_model.edit(m_model.current(), [&](FlowStep &step) { change(step.question); }, field);
}

void FlowQuestionForm::follow(int index)
{
    if (const auto step = m_next->take(index, m_model.current(), {}))
        set([&](FlowQuestion &question) { question.next = *step; });
    else if (index == 0)
        set([](FlowQuestion &question) { question.next.clear(); });
}

void FlowQuestionForm::refresh()
{
    const FlowStep *step = m_model.currentStep();
    if (!step)
        return;
    m_isShowing = true;
    const FlowQuestion &question = step->question;
    const bool isText = question.input == Input::Text;
    m_input->setCurrentIndex(int(question.input));
    m_textPart->setVisible(isText);
    m_check->setCurrentIndex(int(question.check));
    m_choices->setVisible(question.check == Check::List);
    m_range->setVisible(question.check == Check::Number);
    m_pattern->setVisible(question.check == Check::Pattern);
    if (const QString choices = question.choices.join(u'\n'); m_choices->toPlainText().trimmed() != choices && !m_choices->hasFocus())
        m_choices->setPlainText(choices);
    // What is being typed ("1.", "-") is a number already, in other words.
    if (!m_least->hasFocus())
        setLine(m_least, numberText(question.least));
    if (!m_most->hasFocus())
        setLine(m_most, numberText(question.most));
    const bool isEmptyRange = question.least && question.most && *question.least > *question.most;
    setFieldTone(m_least, isEmptyRange ? "error" : "");
    setFieldTone(m_most, isEmptyRange ? "error" : "");
    setLine(m_pattern, question.pattern);
    setFieldTone(m_pattern, QRegularExpression(question.pattern).isValid() ? "" : "error");
    m_rest->setVisible(question.input != Input::Nothing);
    setLine(m_refusal, question.refusal);
    setLine(m_name, question.name);
    m_next->refresh();
    if (!question.next.isEmpty())
        m_next->showStep(question.next);
    m_isShowing = false;
}

} // namespace Botdesk
