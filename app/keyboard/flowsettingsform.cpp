// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowsettingsform.h"

#include "widgets/label.h"
#include "widgets/searchfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

FlowSettingsForm::FlowSettingsForm(FlowModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_first(new QComboBox(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    m_command = addLine(column, tr("Command that starts it"), u"start"_s, &Flow::command);
    m_command->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[a-z0-9_]{0,32}"_s), m_command));   // as setMyCommands takes them
    column->addWidget(new Label(tr("Opens"), TextStyle::Small, Color::Text2, this));
    m_first->setAccessibleDescription(tr("Step that the command opens"));
    m_first->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_first->setMinimumContentsLength(12);
    column->addWidget(m_first);
    column->addSpacing(px(12));
    m_cancelWord = addLine(column, tr("Word that leaves the conversation"), tr("none"), &Flow::cancelWord);
    m_cancelText = addLine(column, tr("What is said then"), tr("Nothing"), &Flow::cancelText);
    auto *note = new Label(tr("Choose a step on the map to see what is in it. Drag from a button to a step to connect them."), TextStyle::Small,
                           Color::Text3, this);
    note->setWordWrap(true);
    column->addSpacing(px(4));
    column->addWidget(note);
    connect(m_first, &QComboBox::activated, this, [this](int index) { m_model.makeFirst(m_first->itemText(index)); });
    connect(&model, &FlowModel::changed, this, &FlowSettingsForm::refresh);
    refresh();
}

QLineEdit *FlowSettingsForm::addLine(QVBoxLayout *column, const QString &name, const QString &placeholder, QString Flow::*member)
{
    column->addWidget(new Label(name, TextStyle::Small, Color::Text2, this));
    auto *line = new QLineEdit(this);
    line->setAccessibleName(name);
    line->setPlaceholderText(placeholder);
    column->addWidget(line);
    column->addSpacing(px(4));
    connect(line, &QLineEdit::textEdited, this, [this, member, name](const QString &text) {
        m_model.change([&](Flow &flow) { flow.*member = text; }, name);
    });
    return line;
}

void FlowSettingsForm::refresh()
{
    const Flow &flow = m_model.flow();
    const std::pair<QLineEdit *, QString> lines[] = {{m_command, flow.command}, {m_cancelWord, flow.cancelWord}, {m_cancelText, flow.cancelText}};
    for (const auto &[line, text] : lines) {
        if (line->text() != text)
            line->setText(text);
    }
    setFieldTone(m_command, flow.command.isEmpty() ? "error" : "");
    m_first->clear();
    for (const FlowStep &step : flow.steps)
        m_first->addItem(step.id);
    m_first->setCurrentIndex(m_first->findText(flow.first));
}

void FlowSettingsForm::editCommand()
{
    m_command->setFocus();
    m_command->selectAll();
}

} // namespace Botdesk
