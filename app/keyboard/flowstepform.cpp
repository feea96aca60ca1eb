// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowstepform.h"

#include "compose/messageedit.h"
#include "keyboard/flowedits.h"
#include "keyboard/flowlinkeditor.h"
#include "keyboard/flowquestionform.h"
#include "keyboard/flowtextfield.h"
#include "keyboard/librarymodel.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

Label *nameAbove(const QString &text, QWidget *parent)
{
    return new Label(text, TextStyle::Small, Color::Text2, parent);
}

} // namespace

FlowStepForm::FlowStepForm(FlowModel &model, FlowLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_library(library)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    addHead(column);
    addText(column);
    addKeyboard(column);
    m_question = new FlowQuestionForm(model, library, this);
    column->addSpacing(px(8));
    column->addWidget(m_question);
    addEnd(column);
    connect(&model, &FlowModel::changed, this, &FlowStepForm::refresh);
    connect(&model, &FlowModel::selectionChanged, this, &FlowStepForm::refresh);
    connect(&library.keyboards(), &KeyboardLibrary::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    refresh();
}

void FlowStepForm::addHead(QVBoxLayout *column)
{
    column->addWidget(nameAbove(tr("Name of the step"), this));
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name of the step"));
    m_name->setMaxLength(60);
    column->addWidget(m_name);
    m_nameNote = new Label({}, TextStyle::Small, Color::Error, this);
    m_nameNote->setWordWrap(true);
    column->addWidget(m_nameNote);
    m_isFirst = new QCheckBox(this);
    column->addWidget(m_isFirst);
    connect(m_name, &QLineEdit::editingFinished, this, &FlowStepForm::rename);
    connect(m_isFirst, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_isShowing && on)
            m_model.makeFirst(QString(m_model.current()));
    });
}

void FlowStepForm::addText(QVBoxLayout *column)
{
    column->addSpacing(px(8));
    m_text = new FlowTextField(this);
    m_text->edit()->setAccessibleName(tr("Text of the step"));
    column->addWidget(m_text);
    connect(m_text, &FlowTextField::edited, this, [this](const FormattedText &content, TextMode mode) {
        m_model.edit(m_model.current(), [&](FlowStep &step) {
            step.text = content.text;
            step.entities = toJson(content.entities);
            step.parseMode = parseModeOf(mode);
        }, u"text"_s);
    });
}

void FlowStepForm::addKeyboard(QVBoxLayout *column)
{
    column->addSpacing(px(8));
    column->addWidget(nameAbove(tr("Keyboard"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(6));
    m_keyboard = new ElidedLabel({}, TextStyle::Body, Color::Text, Qt::ElideRight, this);
    row->addWidget(m_keyboard, 1);
    m_edit = new Button(Button::Look::Secondary, tr("Edit buttons"), u"edit"_s, this);
    row->addWidget(m_edit);
    auto *choose = new ToolButton(u"down"_s, tr("Choose a keyboard"), ToolButton::Frame::Bordered, this);
    m_keyboards = new QMenu(choose);
    choose->setMenu(m_keyboards);
    choose->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(choose);
    column->addLayout(row);
    m_linkPart = new QWidget(this);
    m_linkColumn = new QVBoxLayout(m_linkPart);
    m_linkColumn->setContentsMargins(0, px(8), 0, 0);
    m_linkColumn->setSpacing(px(10));
    m_linkColumn->addWidget(nameAbove(tr("When it is pressed"), m_linkPart));
    column->addWidget(m_linkPart);
    connect(m_edit, &QAbstractButton::clicked, this, [this] {
        const FlowStep *step = m_model.currentStep();
        if (step && m_library.keyboards().find(step->keyboard))
            emit keyboardEditAsked(QString(step->keyboard));
        else
            makeKeyboard(KeyboardDesign::Kind::Inline);
    });
    connect(m_keyboards, &QMenu::aboutToShow, this, &FlowStepForm::fillKeyboards);
}

void FlowStepForm::addEnd(QVBoxLayout *column)
{
    column->addSpacing(px(8));
    m_isEnd = new QCheckBox(tr("The conversation ends here"), this);
    column->addWidget(m_isEnd);
    connect(m_isEnd, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_isShowing)
            m_model.edit(m_model.current(), [on](FlowStep &step) { step.isEnd = on; });
    });
    column->addSpacing(px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    auto *copy = new Button(Button::Look::Secondary, tr("Duplicate"), u"copy"_s, this);
    auto *remove = new Button(Button::Look::Secondary, tr("Delete step"), u"trash"_s, this);
    row->addWidget(copy);
    row->addWidget(remove);
    row->addStretch();
    column->addLayout(row);
    connect(copy, &QAbstractButton::clicked, this, [this] { m_model.duplicate(QString(m_model.current())); });
    connect(remove, &QAbstractButton::clicked, this, [this] { m_model.remove(QString(m_model.current())); }, Qt::QueuedConnection);
}

void FlowStepForm::rename()
{
    const QString wish = m_name->text().trimmed();
    if (m_isShowing || m_shownStep.isEmpty() || wish == m_shownStep)
        return;
    if (m_model.rename(m_shownStep, wish))
        return;
    m_nameNote->setText(wish.isEmpty() ? tr("A step needs a name.") : tr("Another step is called “%1”.").arg(wish));
    m_nameNote->show();
    setFieldTone(m_name, "error");
}

void FlowStepForm::refresh()
{
    const FlowStep *step = m_model.currentStep();
    if (!step)
        return m_shownStep.clear();
    m_isShowing = true;
    if (m_shownStep != step->id || !m_name->hasFocus()) {
        m_name->setText(step->id);
        setFieldTone(m_name, "");
        m_nameNote->hide();
    }
    const bool isOther = std::exchange(m_shownStep, step->id) != step->id;
    const bool isFirst = m_model.flow().first == step->id;
    m_isFirst->setText(tr("/%1 begins here").arg(m_model.flow().command));
    m_isFirst->setChecked(isFirst);
    m_isFirst->setEnabled(!isFirst);
    m_text->setNames(QStringList{u"first_name"_s, u"last_name"_s, u"username"_s} + answerNames(m_model.flow()));
    m_text->load({step->text, entitiesFromJson(step->entities)}, textModeOf(step->parseMode), isOther);
    refreshKeyboard(*step);
    if (isOther)
        qDeleteAll(std::exchange(m_links, {}));
    refreshLinks(*step);
    m_question->refresh();
    m_isEnd->setChecked(step->isEnd);
    m_isShowing = false;
}

void FlowStepForm::refreshKeyboard(const FlowStep &step)
{
    const SavedKeyboard *keyboard = m_library.keyboards().find(step.keyboard);
    const bool hasMarkup = !std::holds_alternative<std::monostate>(step.markup);
    KeyboardDesign design;
    design.setMarkup(step.markup);
    m_keyboard->setFullText(!hasMarkup ? tr("None") : keyboard ? u"%1 · %2"_s.arg(keyboard->name, describe(design)) : describe(design));
    m_edit->setText(keyboard ? tr("Edit buttons") : tr("Add buttons"));
    m_edit->setIconName(keyboard ? u"edit"_s : u"plus"_s);
}

//! One editor for every button that the bot hears of; those that are still right stay, with their focus.
void FlowStepForm::refreshLinks(const FlowStep &step)
{
    const QStringList triggers = triggersOf(step.markup);
    while (m_links.size() > triggers.size())
        m_links.takeLast()->deleteLater();
    while (m_links.size() < triggers.size()) {
        auto *editor = new FlowLinkEditor(m_model, m_library, m_linkPart);
        m_linkColumn->addWidget(editor);
        m_links.append(editor);
    }
    for (qsizetype i = 0; i < triggers.size(); ++i)
        m_links[i]->setPlace(step.id, triggers[i]);
    m_linkPart->setVisible(!triggers.isEmpty());
}

void FlowStepForm::fillKeyboards()
{
    m_keyboards->clear();
    connect(m_keyboards->addAction(tr("None")), &QAction::triggered, this, [this] { setKeyboard(nullptr); });
    connect(m_keyboards->addAction(tr("New inline keyboard")), &QAction::triggered, this, [this] { makeKeyboard(KeyboardDesign::Kind::Inline); });
    connect(m_keyboards->addAction(tr("New reply keyboard")), &QAction::triggered, this, [this] { makeKeyboard(KeyboardDesign::Kind::Reply); });
    m_keyboards->addSeparator();
    for (const SavedKeyboard &keyboard : m_library.keyboards().all()) {
        const QString name = keyboard.folder.isEmpty() ? keyboard.name : keyboard.folder + u" / "_s + keyboard.name;
        connect(m_keyboards->addAction(name), &QAction::triggered, this, [this, id = keyboard.id] { setKeyboard(m_library.keyboards().find(id)); });
    }
}

void FlowStepForm::setKeyboard(const SavedKeyboard *keyboard)
{
    m_model.edit(m_model.current(), [&](FlowStep &step) {
        step.keyboard = keyboard ? keyboard->id : QString();
        setMarkup(step, keyboard ? keyboard->design().markup() : ReplyMarkup());
        tidyLinks(step, true);
    });
}

//! A keyboard of the library, in a folder with the others of the flow.
void FlowStepForm::makeKeyboard(KeyboardDesign::Kind kind)
{
    const FlowStep *step = m_model.currentStep();
    if (!step)
        return;
    KeyboardDesign design;
    design.kind = kind;
    if (!std::holds_alternative<std::monostate>(step->markup))
        design.setMarkup(step->markup);   // it was in no library
    else
        design.rows() = {{{{.text = tr("Button %1").arg(1)},
                           kind == KeyboardDesign::Kind::Inline ? ButtonAction(SendCallback{u"button:1"_s}) : ButtonAction(SendText())}}};
    design.message = {step->text, entitiesFromJson(step->entities)};
    design.messageMode = textModeOf(step->parseMode);
    const SavedFlow *flow = m_library.find(m_library.current());
    setKeyboard(m_library.keyboards().find(m_library.keyboards().add(step->id, design, flow ? flow->name : QString())));
    emit keyboardEditAsked(QString(m_model.currentStep()->keyboard));
}

void FlowStepForm::editText()
{
    m_text->edit()->setFocus();
    m_text->edit()->moveCursor(QTextCursor::End);
}

void FlowStepForm::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace Botdesk
