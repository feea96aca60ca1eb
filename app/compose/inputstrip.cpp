// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/inputstrip.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/toolbutton.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int TimeWidth = 190;   // the style asks for less than its own text takes

} // namespace

InputStrip::InputStrip(QWidget *parent)
    : QWidget(parent)
    , m_label(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_field(new QLineEdit(this))
    , m_time(new QDateTimeEdit(this))
    , m_complaint(new Label({}, TextStyle::Small, Color::Error, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(6), px(2), px(6), px(2));
    row->setSpacing(px(8));
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    m_time->setCalendarPopup(true);
    m_time->setMinimumWidth(px(TimeWidth));
    m_time->setDisplayFormat(QLocale().dateTimeFormat(QLocale::ShortFormat).replace(u"yyyy"_s, u"yy"_s).replace(u"yy"_s, u"yyyy"_s));
    m_time->setMinimumDateTime(QDateTime::fromSecsSinceEpoch(1));                 // what the server takes
    m_time->setMaximumDateTime(QDateTime::fromSecsSinceEpoch(0x7FFFFFFF));
    m_time->installEventFilter(this);
    row->addWidget(m_time);
    row->addStretch();
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
    m_takeTime = {};
    m_field->setPlaceholderText(question.hint);
    m_field->setText(question.value);
    m_field->selectAll();
    open(m_field, question.label, bool(question.remove));
}

void InputStrip::ask(const TimeQuestion &question)
{
    m_question = {.label = question.label, .hint = {}, .value = {}, .isGood = {}, .complaint = {}, .take = {}, .remove = question.remove};
    m_takeTime = question.take;
    m_time->setDateTime(question.value);
    open(m_time, question.label, bool(question.remove));
    m_time->setSelectedSection(QDateTimeEdit::DaySection);
}

void InputStrip::open(QWidget *field, const QString &label, bool canRemove)
{
    m_label->setText(label);
    field->setAccessibleName(label);
    m_field->setVisible(field == m_field);
    m_time->setVisible(field == m_time);
    m_complaint->setText({});
    m_remove->setVisible(canRemove);
    show();
    field->setFocus();
}

void InputStrip::take()
{
    if (m_takeTime) {
        m_takeTime(m_time->dateTime());
        return finish();
    }
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
    m_takeTime = {};
    emit done();
}

//! The time's field keeps Return for itself.
bool InputStrip::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        m_time->interpretText();
        take();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void InputStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return finish();
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

} // namespace Botdesk
