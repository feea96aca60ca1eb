// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/inputstrip.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace Botdesk {

using namespace Qt::StringLiterals;

InputStrip::InputStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_field(new QLineEdit(this))
    , m_complaint(new Label({}, TextStyle::Small, Color::Error, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(6), px(2), px(6), px(2));
    row->setSpacing(px(8));
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    row->addWidget(m_complaint);
    auto *good = new Button(Button::Look::Secondary, tr("Set"), {}, this);
    good->setButtonSize(Button::Size::Compact);
    row->addWidget(good);
    m_remove = new Button(Button::Look::Ghost, tr("Take off"), {}, this);
    m_remove->setButtonSize(Button::Size::Compact);
    row->addWidget(m_remove);
    auto *close = new ToolButton(u"close"_s, tr("Give this up"), ToolButton::Frame::None, this);
    close->setCompact(true);
    row->addWidget(close);
    connect(m_field, &QLineEdit::returnPressed, this, &InputStrip::take);
    connect(m_field, &QLineEdit::textEdited, m_complaint, [this] { m_complaint->setText({}); });
    connect(good, &QAbstractButton::clicked, this, &InputStrip::take);
    connect(m_remove, &QAbstractButton::clicked, this, [this] {
        if (m_question.remove)
            m_question.remove();
        finish();
    });
    connect(close, &QAbstractButton::clicked, this, &InputStrip::finish);
    hide();
}

void InputStrip::ask(const Question &question)
{
    m_question = question;
    m_label->setText(question.label);
    m_field->setAccessibleName(question.label);
    m_field->setPlaceholderText(question.hint);
    m_field->setText(question.value);
    m_field->selectAll();
    m_complaint->setText({});
    m_remove->setVisible(bool(question.remove));
    show();
    m_field->setFocus();
}

void InputStrip::take()
{
    const QString value = m_field->text().trimmed();
    if (m_question.isGood && !m_question.isGood(value))
        return m_complaint->setText(m_question.complaint);
    if (m_question.take)
        m_question.take(value);
    finish();
}

void InputStrip::finish()
{
    hide();
    m_question = {};
    emit done();
}

void InputStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return finish();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

} // namespace Botdesk
