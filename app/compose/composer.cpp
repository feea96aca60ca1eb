// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/composer.h"

#include "compose/attachmentstrip.h"
#include "compose/composerstrip.h"
#include "compose/keyboardchoice.h"
#include "compose/messagepreview.h"
#include "compose/savedtextbuttons.h"
#include "compose/sendoptions.h"
#include "compose/texteditor.h"
#include "keyboard/keyboardcode.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/splitbutton.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace Botdesk {

using namespace Qt::StringLiterals;

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_strip(new ComposerStrip(this))
    , m_closed(new Banner(Tone::Warn, Banner::Shape::Card, this))
    , m_text(new TextEditor(this))
    , m_editor(m_text->edit())
    , m_options(new SendOptions(this))
    , m_keyboard(new KeyboardChoice(this))
    , m_preview(new MessagePreview(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(3), px(12), px(8));
    column->setSpacing(0);
    column->addWidget(m_closed);
    column->addSpacing(px(6));
    column->addWidget(m_strip);
    column->addWidget(m_keyboard->chip(), 0, Qt::AlignLeft);
    m_preview->setContentsMargins(0, px(4), 0, 0);   // below the chip of the keyboard
    column->addWidget(m_preview);
    makeAttachments(column);
    column->addWidget(m_text);
    column->addWidget(makeBar());
    m_strip->hide();
    m_closed->hide();
    m_preview->hide();
    m_editor->setAccessibleName(tr("Message"));
    m_editor->setPlaceholderText(tr("Write a message…"));

    connect(m_strip, &ComposerStrip::closed, this, &Composer::giveUpStrip);
    connect(m_editor, &GrowingEdit::sendAsked, this, &Composer::send);
    connect(m_editor, &GrowingEdit::upInEmpty, this, &Composer::editLastAsked);
    connect(m_editor, &GrowingEdit::escaped, this, [this] {
        if (m_edits || m_replyTo)
            giveUpStrip();
        else
            emit left();
    });
    connect(m_text, &TextEditor::sendAsPlainAsked, this, &Composer::send);
    connect(m_preview, &MessagePreview::closed, m_preview, &QWidget::hide);
    connect(m_options, &SendOptions::changed, this, &Composer::optionsChanged);
    connect(m_keyboard, &KeyboardChoice::changed, this, &Composer::optionsChanged);
    connect(m_options, &SendOptions::asked, m_text, &TextEditor::ask);
    connect(m_text->edit(), &MessageEdit::snippetAsked, m_saved, &SavedTextButtons::choose);
    connect(m_text->edit(), &MessageEdit::snippetDropped, m_saved, &SavedTextButtons::chooseNamed);
    connect(m_text->edit(), &MessageEdit::historyAsked, m_saved, &SavedTextButtons::showHistory);
    connect(m_text->edit(), &MessageEdit::contentChanged, this, [this] {
        check();
        if (m_isShowing)
            return;
        emit changed();
        if (!m_editor->document()->isEmpty() && !m_edits)
            emit typed();
    });
    check();
}

GrowingEdit *Composer::editor() const
{
    return m_editor;
}

QCheckBox *Composer::addSwitch(QWidget *bar, const QString &text, const QString &toolTip)
{
    auto *box = new QCheckBox(text, bar);
    box->setToolTip(toolTip);
    bar->layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, [this] {
        if (!m_isShowing)
            optionsChanged();
    });
    return box;
}

//! Words go, in the order of what is missed least, until the bar fits; their controls keep tool tip and name.
void Composer::fitBar()
{
    const auto missing = [this] { return m_bar->layout()->minimumSize().width() > m_bar->width(); };
    const QList<Button *> wordy{m_showPreview, m_keyboard->button()};
    for (Button *button : wordy)
        button->setText(button->accessibleName());
    m_noPreview->show();
    for (Button *button : wordy) {
        if (missing())
            button->setText({});
    }
    if (missing())
        m_noPreview->hide();   // it is in the menu of Send, too
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
}

QWidget *Composer::makeBar()
{
    auto *bar = new QWidget(this);
    m_bar = bar;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, px(8), 0, 0);
    row->setSpacing(px(14));
    addClip(row, bar);
    m_saved = new SavedTextButtons(bar);
    connect(m_saved, &SavedTextButtons::chosen, this, &Composer::useText);
    connect(m_saved, &SavedTextButtons::keepAsked, this, &Composer::keepSnippet);
    row->addWidget(m_saved);
    row->addWidget(m_keyboard->button());
    m_silent = addSwitch(bar, tr("Silent"), tr("Arrives without a sound (disable_notification)"));
    m_protect = addSwitch(bar, tr("Protect"), tr("Cannot be forwarded or saved (protect_content)"));
    m_noPreview = addSwitch(bar, tr("No link preview"), tr("Links get no picture below the text (link_preview_options)"));
    addSend(bar);
    return bar;
}

void Composer::addSend(QWidget *bar)
{
    auto *row = static_cast<QHBoxLayout *>(bar->layout());
    m_with = new ElidedLabel({}, TextStyle::Small, Color::Text2, Qt::ElideRight, bar);
    row->addWidget(m_with, 1);
    auto *preview = new Button(Button::Look::Ghost, tr("Preview"), u"eye"_s, bar);
    m_showPreview = preview;
    preview->setToolTip(tr("How a client shows it"));
    preview->setAccessibleName(tr("Preview"));
    connect(preview, &QAbstractButton::clicked, this, [this] {
        if (m_preview->isVisible())
            m_preview->hide();
        else
            showPreview();
    });
    row->addWidget(preview);
    auto *split = new SplitButton(Button::Look::Primary, tr("Send"), u"send"_s, tr("What goes along with it"), bar);
    m_send = split->main();
    row->addWidget(split);
    connect(split, &SplitButton::clicked, this, &Composer::send);
    auto *menu = new QMenu(split);
    QMenu *effects = menu->addMenu(tr("Effect"));
    QMenu *link = menu->addMenu(tr("Link preview"));
    QAction *without = menu->addAction(tr("No link preview"));
    without->setCheckable(true);
    menu->addSeparator();
    fillCode(menu->addMenu(tr("Copy as code")));
    connect(without, &QAction::triggered, m_noPreview, &QCheckBox::setChecked);
    split->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, effects, link, without] {
        effects->clear();
        link->clear();
        m_options->fillEffects(effects);
        m_options->fillLinkPreview(link);
        effects->setEnabled(m_isPrivate && !m_edits);   // the server drops an effect elsewhere
        link->menuAction()->setVisible(!m_noPreview->isChecked());
        without->setChecked(m_noPreview->isChecked());
        without->setEnabled(m_noPreview->isEnabled());
    });
}

//! The whole of it: text, formatting, what is attached, keyboard. Of files on this computer the name stands in their place.
void Composer::fillCode(QMenu *menu)
{
    for (const CodeTarget target : codeTargets()) {
        connect(menu->addAction(titleOf(target)), &QAction::triggered, this, [this, target] {
            const Draft written = draft();
            QJsonObject parameters = written.parameters();
            for (const DraftFile &file : written.files())
                parameters.insert(file.field, u'<' + QFileInfo(file.path).fileName() + u'>');
            QGuiApplication::clipboard()->setText(draftCode(written.sendingMethod(), parameters, target).text);
            emit codeCopied(titleOf(target));
        });
    }
}

void Composer::open(const ConversationKey &conversation, const Draft &draft)
{
    m_conversation = conversation;
    m_before.reset();
    showDraft(draft);
}

void Composer::fill(const Draft &draft)
{
    m_before.reset();
    showDraft(draft);
    emit changed();
    focusEditor();
}

void Composer::showDraft(const Draft &draft)
{
    m_isShowing = true;
    m_base = draft;
    m_base.conversation = m_conversation;
    m_edits = draft.edits;
    m_replyTo = draft.replyTo;
    m_quote = draft.quote;
    m_replyName.clear();
    m_replyText.clear();
    m_edited.clear();
    m_options->setMore(draft.more);
    showAttachments(draft);
    m_keyboard->setMarkup(draft.replyMarkup);
    m_text->load({draft.text, draft.entities}, draft.mode);
    m_silent->setChecked(draft.silent);
    m_protect->setChecked(draft.protect);
    m_noPreview->setChecked(draft.withoutLinkPreview);
    m_isShowing = false;
    stripChanged();
    if (m_replyTo)
        emit replyLabelWanted(*m_replyTo);
}

Draft Composer::draft() const
{
    Draft draft = m_base;
    draft.conversation = m_conversation;
    draft.edits = m_edits;
    draft.method = m_edits ? u"editMessageText"_s : u"sendMessage"_s;
    draft.replyTo = m_edits ? std::nullopt : m_replyTo;
    draft.quote = draft.replyTo ? m_quote : std::nullopt;
    draft.more = m_options->more();
    draft.replyMarkup = m_keyboard->markup();
    const FormattedText written = m_text->edit()->content();
    draft.text = written.text;
    draft.entities = written.entities;
    draft.mode = m_text->edit()->mode();
    draft.silent = m_silent->isChecked();
    draft.protect = m_protect->isChecked();
    draft.withoutLinkPreview = m_noPreview->isChecked();
    storeAttachments(draft);
    return draft;
}

Draft Composer::draftToKeep() const
{
    return m_before && !m_before->isEmpty() ? *m_before : draft();
}

bool Composer::isEmpty() const
{
    return m_editor->toPlainText().trimmed().isEmpty() && !m_replyTo && !m_edits && m_files->isEmpty() && m_method.isEmpty();
}

void Composer::clear()
{
    Draft next = m_before.value_or(Draft());
    if (!m_before) {   // how to send is remembered, what was sent is not
        next.silent = m_silent->isChecked();
        next.protect = m_protect->isChecked();
        next.withoutLinkPreview = m_noPreview->isChecked();
        next.mode = m_text->edit()->mode();
    }
    m_before.reset();
    showDraft(next);
    emit changed();
}

void Composer::reply(MessageId to, const QString &name, const QString &text, const std::optional<ReplyQuote> &quote)
{
    if (m_edits)
        giveUpStrip();
    m_replyTo = to;
    m_quote = quote;
    m_replyName = name;
    m_replyText = quote ? quote->text : text;
    stripChanged();
    emit changed();
}

void Composer::edit(MessageId message, const FormattedText &text, const QJsonObject &kept)
{
    startEdit(message, {}, text, kept);
}

void Composer::editCaption(MessageId message, const FormattedText &caption, const QJsonObject &kept)
{
    startEdit(message, u"editMessageCaption"_s, caption, kept);
}

void Composer::startEdit(MessageId message, const QString &method, const FormattedText &text, const QJsonObject &kept)
{
    if (!m_edits)
        m_before = draft();
    Draft edited;
    edited.method = method;
    edited.captionAbove = kept["show_caption_above_media"_L1].toBool();
    edited.edits = message;
    edited.text = text.text;
    edited.entities = text.entities;
    edited.replyMarkup = kept["reply_markup"_L1].toObject();   // an edit without it takes the buttons away
    const QJsonObject preview = kept["link_preview_options"_L1].toObject();
    edited.withoutLinkPreview = preview["is_disabled"_L1].toBool();
    if (!preview.isEmpty() && !edited.withoutLinkPreview)
        edited.more.insert("link_preview_options"_L1, preview);
    showDraft(edited);
    m_edited = text.text;
    stripChanged();
    focusEditor();
}

void Composer::insertDraft(const Draft &draft)
{
    MessageEdit *edit = m_text->edit();
    if (!edit->document()->isEmpty())
        edit->insertPlainText(u"\n"_s);
    // A source stays what it is in its own mode; elsewhere it is taken for what it says.
    if (draft.mode == edit->mode() && draft.mode != TextMode::Formatted)
        edit->insertPlainText(draft.text);
    else
        edit->insert(draft.formatted());
    attach(draft.attachments);
}

void Composer::giveUpStrip()
{
    if (m_edits) {
        const Draft before = m_before.value_or(Draft());
        m_before.reset();
        showDraft(before);
    } else {
        giveUpReply();
    }
    emit changed();
    focusEditor();
}

void Composer::giveUpReply()
{
    if (m_edits)
        return;
    m_replyTo.reset();
    m_quote.reset();
    m_replyName.clear();
    m_replyText.clear();
    stripChanged();
}

void Composer::stripChanged()
{
    if (m_edits)
        m_strip->say(u"edit"_s, tr("Edit message %1").arg(number(*m_edits)), m_edited);
    else if (m_replyTo && m_replyName.isEmpty())
        m_strip->say(u"reply"_s, tr("Reply to message %1").arg(number(*m_replyTo)), {});
    else if (m_replyTo && m_quote)
        m_strip->say(u"quote"_s, tr("Reply to what %1 said").arg(m_replyName), m_replyText);
    else if (m_replyTo)
        m_strip->say(u"reply"_s, tr("Reply to %1").arg(m_replyName), m_replyText);
    m_strip->setVisible(m_edits || m_replyTo);
    m_send->setText(m_edits ? tr("Save") : tr("Send"));
    m_send->setIconName(m_edits ? u"check"_s : u"send"_s);
    for (QCheckBox *box : {m_silent, m_protect})
        box->setEnabled(!m_edits && m_closed->isHidden());   // editMessageText has no such parameters
    check();
}

void Composer::check()
{
    const bool canGo = checkAttachments();
    m_send->setEnabled(m_closed->isHidden() && m_text->isGood() && canGo);
    m_with->setFullText(m_options->inWords());
    if (m_preview->isVisible())
        showPreview();
}

void Composer::send()
{
    if (!m_send->isEnabled())
        return;
    const Draft ready = draft();
    if (validate(ready).isEmpty())
        emit sendAsked(ready);
}

void Composer::setClosedBecause(const QString &reason, const QString &wayOn)
{
    const bool isOpen = reason.isEmpty();
    if (m_closed->text() != reason) {
        m_closed->clearActions();
        if (!wayOn.isEmpty())
            connect(m_closed->addAction(wayOn), &QAbstractButton::clicked, this, &Composer::wayOnTaken);
    }
    m_closed->setText(reason);
    m_closed->setVisible(!isOpen);
    m_editor->setReadOnly(!isOpen);
    m_text->setEnabled(isOpen);
    m_noPreview->setEnabled(isOpen);
    m_clip->setEnabled(isOpen);
    m_keyboard->button()->setEnabled(isOpen);
    m_keyboard->chip()->setEnabled(isOpen);
    stripChanged();
}

void Composer::setReturnSends(bool on)
{
    m_editor->setReturnSends(on);
    m_editor->setToolTip(on ? tr("Return sends, Shift+Return breaks the line")
                            : tr("Shift+Return sends, Return breaks the line"));
}

void Composer::focusEditor()
{
    m_editor->setFocus();
}

void Composer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QRect(0, 0, width(), 1), themeColor(Color::Line));
}

} // namespace Botdesk
