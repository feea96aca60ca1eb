// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowtextfield.h"

#include "compose/messageedit.h"
#include "keyboard/keyboarddialogs.h"
#include "rules/serverwords.h"
#include "text/messagetext.h"
#include "widgets/label.h"
#include "widgets/styleparts.h"
#include "widgets/toolbutton.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QMenu>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

FlowTextField::FlowTextField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new MessageEdit(this))
    , m_refused(new Label({}, TextStyle::Small, Color::Error, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(2));
    row->addWidget(new Label(tr("Text"), TextStyle::Small, Color::Text2, this), 1);
    auto *names = new ToolButton(u"user"_s, tr("Insert a name or an answer"), ToolButton::Frame::None, this);
    auto *menu = new QMenu(names);
    names->setMenu(menu);
    names->setPopupMode(QToolButton::InstantPopup);
    auto *formats = new ToolButton(u"bold"_s, tr("Formatting…"), ToolButton::Frame::None, this);
    for (ToolButton *button : {names, formats}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    column->addLayout(row);
    auto *frame = new QHBoxLayout;
    frame->setContentsMargins(px(3), px(2), px(3), px(2));
    frame->addWidget(m_edit);
    column->addLayout(frame);
    m_refused->setWordWrap(true);
    m_refused->hide();
    column->addWidget(m_refused);
    // The box is painted around it, so the field itself has no background of its own.
    m_edit->viewport()->setAutoFillBackground(false);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillNames(menu); });
    connect(formats, &QAbstractButton::clicked, this, &FlowTextField::format);
    connect(m_edit, &GrowingEdit::focusChanged, this, qOverload<>(&QWidget::update));
    connect(m_edit, &MessageEdit::contentChanged, this, &FlowTextField::take);
}

void FlowTextField::load(const FormattedText &content, TextMode mode, bool anew)
{
    if (!anew && content == m_content && mode == m_mode)
        return;   // the cursor stays where it is
    m_content = content;
    m_mode = mode;
    m_isLoading = true;
    m_edit->load(content, mode);
    m_isLoading = false;
    check();
}

void FlowTextField::take()
{
    if (m_isLoading)
        return;
    m_content = m_edit->content();
    m_mode = m_edit->mode();
    check();
    emit edited(m_content, m_mode);
}

//! In the server's words, though not that it is empty: the problems tell of it.
void FlowTextField::check()
{
    const QByteArray entities = QJsonDocument(toJson(m_content.entities)).toJson(QJsonDocument::Compact);
    const auto read = parseText(m_content.text.toUtf8(), parseModeOf(m_mode).toUtf8(), m_mode == TextMode::Formatted ? entities : QByteArray(),
                                TextRules::message());
    const bool isRefused = !m_content.text.trimmed().isEmpty() && !read;
    m_refused->setText(isRefused ? tr("The server would refuse it: %1").arg(read.error().detail) : QString());
    m_refused->setVisible(isRefused);
    update();
}

void FlowTextField::format()
{
    KeyboardDesign design;
    design.message = m_content;
    design.messageMode = m_mode;
    auto *dialog = new MessageDialog(design, this);
    dialog->setWindowTitle(tr("Text of the step"));
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_edit->change(dialog->content(), dialog->mode()); });
    dialog->open();
}

void FlowTextField::fillNames(QMenu *menu)
{
    menu->clear();
    for (const QString &name : std::as_const(m_names)) {
        const QString text = u'{' + name + u'}';
        connect(menu->addAction(text), &QAction::triggered, this, [this, text] {
            m_edit->insert(FormattedText{text, {}});
            m_edit->setFocus();
        });
    }
}

void FlowTextField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect box = m_edit->geometry().adjusted(-px(3), -px(2), px(3), px(2));
    const Color line = m_edit->hasFocus() ? Color::Focus : m_refused->text().isEmpty() ? Color::LineStrong : Color::Error;
    paintBox(&painter, box, themeColor(Color::BgInput), themeColor(line));
}

} // namespace Botdesk
