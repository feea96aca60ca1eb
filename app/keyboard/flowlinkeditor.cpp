// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowlinkeditor.h"

#include "keyboard/flowedits.h"
#include "keyboard/flowstepchoice.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ToastLimit = 200;   // characters, as answerCallbackQuery takes

} // namespace

FlowLinkEditor::FlowLinkEditor(FlowModel &model, FlowLibrary &library, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new ElidedLabel({}, TextStyle::SmallStrong, Color::Text, Qt::ElideRight, this))
    , m_choice(new FlowStepChoice(model, library, {tr("Nothing follows"), tr("Answers with a text")}, this))
    , m_asNew(new QCheckBox(tr("As a new message"), this))
    , m_toast(new QLineEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addWidget(m_title);
    column->addWidget(m_choice);
    m_asNew->setToolTip(tr("Off: the message with the button becomes the step (editMessageText)."));
    column->addWidget(m_asNew);
    m_toast->setMaxLength(ToastLimit);
    column->addWidget(m_toast);
    connect(m_choice, &QComboBox::activated, this, &FlowLinkEditor::choose);
    connect(m_asNew, &QCheckBox::toggled, this, [this](bool on) {
        if (!m_isShowing)
            setLink([on](FlowLink &link) { link.editsMessage = !on; });
    });
    connect(m_toast, &QLineEdit::textEdited, this, [this](const QString &text) {
        setLink([&](FlowLink &link) { link.toast = text; }, u"toast:"_s + m_trigger);
    });
}

void FlowLinkEditor::setPlace(const QString &step, const QString &trigger)
{
    m_step = step;
    m_trigger = trigger;
    refresh();
}

void FlowLinkEditor::hideTitle()
{
    m_title->hide();
}

FlowLink FlowLinkEditor::link() const
{
    const FlowStep *step = m_model.flow().step(m_step);
    return step ? step->links.value(m_trigger) : FlowLink();
}

void FlowLinkEditor::setLink(const std::function<void(FlowLink &)> &change, const QString &field)
{
    m_model.edit(m_step, [&](FlowStep &step) {
        change(step.links[m_trigger]);
        tidyLinks(step);
    }, field);
}

void FlowLinkEditor::refresh()
{
    const FlowStep *step = m_model.flow().step(m_step);
    if (!step)
        return;
    m_isShowing = true;
    const bool isInline = std::holds_alternative<InlineMarkup>(step->markup);
    const QString text = buttonText(step->markup, m_trigger);
    const FlowLink now = link();
    m_title->setFullText(text);
    m_choice->setAccessibleDescription(tr("When “%1” is pressed").arg(text));
    m_choice->refresh();
    const bool isAnswer = now.step.isEmpty() && !now.toast.isEmpty();
    m_choice->setCurrentIndex(isAnswer ? 1 : 0);
    if (!now.step.isEmpty())
        m_choice->showStep(now.step);
    setFieldTone(m_choice, now.step.isEmpty() && !isAnswer ? "warn" : "");
    m_asNew->setVisible(isInline && !now.step.isEmpty());
    m_asNew->setAccessibleName(tr("As a new message: %1").arg(text));
    m_asNew->setChecked(!now.editsMessage);
    m_toast->setVisible(isAnswer || (isInline && !now.step.isEmpty()));
    m_toast->setPlaceholderText(isAnswer ? tr("The answer") : tr("Shown for a moment (may be empty)"));
    m_toast->setAccessibleName(tr("Answer to “%1”").arg(text));
    if (m_toast->text() != now.toast)
        m_toast->setText(now.toast);
    m_isShowing = false;
}

void FlowLinkEditor::choose(int index)
{
    if (const auto step = m_choice->take(index, m_step, m_trigger))
        return setLink([&](FlowLink &link) { link.step = *step; });
    if (index == 0)
        return setLink([](FlowLink &link) { link = {}; });
    if (index == 1) {
        setLink([](FlowLink &link) { link = {.step = {}, .toast = link.toast.isEmpty() ? tr("Done") : link.toast}; });
        m_toast->setFocus();
        m_toast->selectAll();
    }
}

} // namespace Botdesk
