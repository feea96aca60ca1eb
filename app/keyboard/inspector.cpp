// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/inspector.h"

#include "keyboard/actionform.h"
#include "keyboard/choicebutton.h"
#include "keyboard/emojipopup.h"
#include "widgets/hint.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>
#include <QStyle>

#include <algorithm>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Kind = KeyboardDesign::Kind;

namespace {

constexpr int PlaceholderLimit = 64;   // characters, as the Bot API says

bool isSwitch(const ButtonAction &action)
{
    return std::holds_alternative<SwitchInline>(action) || std::holds_alternative<SwitchInlineCurrentChat>(action)
        || std::holds_alternative<SwitchInlineChosenChat>(action);
}

//! Whether the box of @p choice stands for @p action.
bool isChoiceOf(const ButtonAction &choice, const ButtonAction &action)
{
    if (std::holds_alternative<OpenUser>(action))
        return std::holds_alternative<OpenUrl>(choice);
    return isSwitch(choice) ? isSwitch(action) : choice.index() == action.index();
}

//! @p wanted with what carries over from @p before: addresses, queries, texts.
ButtonAction carriedOver(const ButtonAction &wanted, const DesignButton &before, const DesignButton &fresh)
{
    const QString content = contentOf(before.action);
    const bool hadUrl = std::holds_alternative<OpenUrl>(before.action) || std::holds_alternative<OpenWebApp>(before.action)
        || std::holds_alternative<LogIn>(before.action);
    if (std::holds_alternative<SendCallback>(wanted)) {
        const bool isText = std::holds_alternative<CopyText>(before.action) || isSwitch(before.action);
        return SendCallback{isText && !content.isEmpty() ? content : contentOf(fresh.action)};
    }
    if (std::holds_alternative<OpenUrl>(wanted))
        return OpenUrl{hadUrl ? content : QString()};
    if (std::holds_alternative<OpenWebApp>(wanted))
        return OpenWebApp{hadUrl ? content : QString()};
    if (std::holds_alternative<LogIn>(wanted))
        return LogIn{.url = hadUrl ? content : QString()};
    if (std::holds_alternative<CopyText>(wanted))
        return CopyText{hadUrl || content.isEmpty() ? before.face.text : content};
    if (std::holds_alternative<ShareUsers>(wanted))
        return ShareUsers{.requestId = 1};
    if (std::holds_alternative<ShareChat>(wanted))
        return ShareChat{.requestId = 1};
    if (std::holds_alternative<CreateManagedBot>(wanted))
        return CreateManagedBot{.requestId = 1};
    return wanted;
}

Label *nameAbove(const QString &text, QWidget *parent)
{
    return new Label(text, TextStyle::Small, Color::Text2, parent);
}

} // namespace

Inspector::Inspector(DesignModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_scroll(new QScrollArea(this))
    , m_text(new QLineEdit(this))
{
    setAccessibleName(tr("Inspector"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *content = new QWidget;
    auto *parts = new QVBoxLayout(content);
    parts->setContentsMargins(px(12), px(10), px(12), px(12));
    parts->setSpacing(px(12));
    m_buttonPart = makeButtonPart();
    m_wholePart = makeWholePart();
    parts->addWidget(m_buttonPart);
    parts->addWidget(m_wholePart);
    parts->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    connect(&model, &DesignModel::changed, this, &Inspector::refresh);
    connect(&model, &DesignModel::selectionChanged, this, &Inspector::refresh);
    refresh();
}

QWidget *Inspector::makeHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(px(32));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(px(12), 0, px(4), 0);
    row->setSpacing(px(8));
    row->addWidget(new Label(tr("Button"), TextStyle::SmallStrong, Color::Text, head));
    m_place = new Label({}, TextStyle::Small, Color::Text2, head);
    row->addWidget(m_place, 1);
    m_previous = new ToolButton(u"left"_s, tr("Previous button"), ToolButton::Frame::None, head);
    m_next = new ToolButton(u"right"_s, tr("Next button"), ToolButton::Frame::None, head);
    for (auto *button : {m_previous, m_next}) {
        button->setCompact(true);
        row->addWidget(button);
    }
    connect(m_previous, &QAbstractButton::clicked, this, [this] { m_model.stepThrough(-1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { m_model.stepThrough(1); });
    return head;
}

QWidget *Inspector::makeButtonPart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    column->addWidget(nameAbove(tr("Text"), part));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(4));
    m_text->setAccessibleName(tr("Text"));
    row->addWidget(m_text, 1);
    auto *emoji = new ToolButton(u"emoji"_s, tr("Emoji"), ToolButton::Frame::Bordered, part);
    row->addWidget(emoji);
    column->addLayout(row);
    column->addSpacing(px(8));
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_model.edit([&](DesignButton &button) { button.face.text = text; }, u"text"_s);
    });
    connect(emoji, &QAbstractButton::clicked, this, [this, emoji] {
        auto *popup = new EmojiPopup(this);
        connect(popup, &EmojiPopup::chosen, this, [this](const QString &chosen) {
            m_text->setFocus();
            m_text->deselect();
            m_text->insert(chosen + u' ');
        });
        popup->openBelow(emoji);
    });
    addChoices(column);
    column->addSpacing(px(8));
    m_form = new ActionForm(m_model, part);
    column->addWidget(m_form);
    m_extra = new QVBoxLayout;
    column->addLayout(m_extra);
    column->addSpacing(px(8));
    addStyles(column);
    column->addSpacing(px(8));
    addIcon(column);
    return part;
}

void Inspector::addChoices(QVBoxLayout *column)
{
    column->addWidget(nameAbove(tr("When pressed"), this));
    m_grid = new QGridLayout;
    m_grid->setSpacing(px(6));
    column->addLayout(m_grid);
    const std::tuple<ButtonAction, QString, QString> all[] = {
        {SendText(), u"type-message"_s, tr("Send its text")},
        {SendCallback(), u"type-callback-query"_s, tr("Callback data")},
        {OpenUrl(), u"link"_s, tr("URL")},
        {OpenWebApp(), u"web"_s, tr("Web app")},
        {LogIn(), u"user"_s, tr("Login URL")},
        {SwitchInline(), u"type-inline-query"_s, tr("Switch inline")},
        {CopyText(), u"copy"_s, tr("Copy text")},
        {Pay(), u"type-pre-checkout-query"_s, tr("Pay")},
        {PlayGame(), u"play"_s, tr("Game")},
        {ShareUsers(), u"users"_s, tr("Request users")},
        {ShareChat(), u"chats"_s, tr("Request chat")},
        {SendContact(), u"contact"_s, tr("Contact")},
        {SendLocation(), u"pin"_s, tr("Location")},
        {CreatePoll(), u"poll"_s, tr("Poll")},
        {CreateManagedBot(), u"bot"_s, tr("Managed bot")},
    };
    for (const auto &[action, icon, name] : all) {
        auto *button = new ChoiceButton(name, icon, this);
        m_choices.append({action, button});
        connect(button, &QAbstractButton::clicked, this, [this, action = action] { choose(action); });
    }
    m_choiceNote = new Hint({}, Tone::Neutral, this);
    column->addWidget(m_choiceNote);
    arrangeChoices();
}

//! What this kind of keyboard can do stands first.
void Inspector::arrangeChoices()
{
    const Kind kind = m_model.design().kind;
    QList<ChoiceButton *> first;
    QList<ChoiceButton *> rest;
    for (const Choice &choice : std::as_const(m_choices)) {
        const bool isText = std::holds_alternative<SendText>(choice.action);
        choice.button->setVisible(!isText || kind == Kind::Reply);
        if (!isText || kind == Kind::Reply)
            (isActionOf(choice.action, kind) ? first : rest).append(choice.button);
    }
    const QList<ChoiceButton *> shown = first + rest;
    for (qsizetype i = 0; i < shown.size(); ++i)
        m_grid->addWidget(shown[i], int(i / 2), int(i % 2));
    QWidget *before = m_text;
    for (ChoiceButton *button : shown) {
        setTabOrder(before, button);
        before = button;
    }
}

QString Inspector::whyNot(const ButtonAction &action) const
{
    const Kind kind = m_model.design().kind;
    if (!isActionOf(action, kind))
        return kind == Kind::Reply ? tr("In inline keyboards only") : tr("In reply keyboards only");
    const bool isFirst = m_model.current() == KeyboardCell{0, 0};
    if ((std::holds_alternative<Pay>(action) || std::holds_alternative<PlayGame>(action)) && !isFirst)
        return tr("For the first button of the keyboard only");
    return {};
}

void Inspector::choose(const ButtonAction &action)
{
    const DesignButton *now = m_model.currentButton();
    if (now && !isChoiceOf(action, now->action)) {
        const DesignButton fresh = m_model.newButton();
        m_model.edit([&](DesignButton &button) { button.action = carriedOver(action, button, fresh); });
    }
    refresh();   // the box that was clicked stays checked
}

void Inspector::addStyles(QVBoxLayout *column)
{
    column->addWidget(nameAbove(tr("Style"), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(6));
    const std::tuple<ButtonStyle, std::optional<Color>, QString> all[] = {{ButtonStyle::None, std::nullopt, tr("Default")},
                                                                          {ButtonStyle::Primary, Color::TgPrimary, tr("Primary")},
                                                                          {ButtonStyle::Success, Color::TgSuccess, tr("Success")},
                                                                          {ButtonStyle::Danger, Color::TgDanger, tr("Danger")}};
    for (const auto &[style, colour, name] : all) {
        auto *button = new ChoiceButton(name, {}, this);
        if (colour)
            button->setPatch(*colour);
        button->setProperty("style", int(style));
        row->addWidget(button);
        m_styles.append(button);
        connect(button, &QAbstractButton::clicked, this, [this, style = style] {
            m_model.edit([&](DesignButton &edited) { edited.face.style = style; });
            refresh();
        });
    }
    row->addStretch();
    column->addLayout(row);
}

void Inspector::addIcon(QVBoxLayout *column)
{
    column->addWidget(nameAbove(tr("Custom emoji icon"), this));
    m_icon = new QLineEdit(this);
    m_icon->setPlaceholderText(tr("Custom emoji ID"));
    m_icon->setAccessibleName(tr("Custom emoji icon"));
    m_icon->setValidator(new QRegularExpressionValidator(QRegularExpression(uR"(\d{0,19})"_s), m_icon));
    column->addWidget(m_icon);
    m_iconNote = new Hint(tr("Shown only if the bot’s owner has Telegram Premium or the bot bought extra usernames."), Tone::Warn, this);
    column->addWidget(m_iconNote);
    connect(m_icon, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_model.edit([&](DesignButton &button) { button.face.iconCustomEmojiId = text.toLongLong(); }, u"icon"_s);
    });
}

QCheckBox *Inspector::addOption(QVBoxLayout *column, const QString &text, const QString &hint, bool KeyboardMarkup::*member)
{
    auto *box = new QCheckBox(text, this);
    box->setToolTip(hint);
    column->addWidget(box);
    m_options.append({box, member});
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) {
        if (!m_isShowing)
            m_model.change([&](KeyboardDesign &design) { design.options.*member = on; });
    });
    return box;
}

QWidget *Inspector::makeWholePart()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(px(6));
    column->addWidget(new Label(tr("Keyboard"), TextStyle::SmallStrong, Color::Text, part));
    m_wholeNote = new Hint({}, Tone::Neutral, part);
    column->addWidget(m_wholeNote);
    addOption(column, tr("As low as its buttons"), u"resize_keyboard"_s, &KeyboardMarkup::resizeKeyboard);
    addOption(column, tr("Folds after one press"), u"one_time_keyboard"_s, &KeyboardMarkup::oneTimeKeyboard);
    addOption(column, tr("Always shown"), u"is_persistent"_s, &KeyboardMarkup::isPersistent);
    m_selective = new QCheckBox(tr("For those mentioned or answered only"), part);
    m_selective->setToolTip(u"selective"_s);
    column->addWidget(m_selective);
    connect(m_selective, &QCheckBox::toggled, this, [this](bool on) {
        if (m_isShowing)
            return;
        m_model.change([on](KeyboardDesign &design) {
            bool &isSelective = design.kind == Kind::Reply ? design.options.isSelective
                : design.kind == Kind::Remove              ? design.remove.isSelective
                                                           : design.forceReply.isSelective;
            isSelective = on;
        });
    });
    m_placeholderPart = new QWidget(part);
    auto *inner = new QVBoxLayout(m_placeholderPart);
    inner->setContentsMargins({});
    inner->setSpacing(px(4));
    inner->addWidget(nameAbove(tr("Text in the empty input field"), m_placeholderPart));
    m_placeholder = new QLineEdit(m_placeholderPart);
    m_placeholder->setMaxLength(PlaceholderLimit);
    m_placeholder->setAccessibleName(tr("Text in the empty input field"));
    inner->addWidget(m_placeholder);
    column->addWidget(m_placeholderPart);
    connect(m_placeholder, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_model.change([&](KeyboardDesign &design) {
            (design.kind == Kind::Reply ? design.options.inputFieldPlaceholder : design.forceReply.inputFieldPlaceholder) = text;
        }, u"placeholder"_s);
    });
    return part;
}

void Inspector::refresh()
{
    const DesignButton *button = m_model.currentButton();
    const auto count = m_model.selection().size();
    m_isShowing = true;
    m_place->setText(!button ? tr("none is chosen")
                             : count > 1 ? tr("%n button(s) are chosen", nullptr, int(count))
                                         : tr("row %1, column %2").arg(m_model.current().row + 1).arg(m_model.current().column + 1));
    m_previous->setEnabled(button);
    m_next->setEnabled(button);
    m_buttonPart->setVisible(button);
    m_form->refresh();
    if (button)
        refreshButton(*button);
    refreshWhole();
    m_isShowing = false;
    // Nothing is cut when the scroll bar comes.
    m_scroll->setMinimumWidth(std::max(px(320), m_scroll->widget()->minimumSizeHint().width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent)));
}

void Inspector::refreshButton(const DesignButton &button)
{
    if (m_text->text() != button.face.text)
        m_text->setText(button.face.text);
    bool hasProblem = false;
    for (const MarkupProblem &problem : m_model.problemsAt(m_model.current()))
        hasProblem = hasProblem || problem.kind == MarkupProblem::Kind::EmptyText || problem.kind == MarkupProblem::Kind::LeftOut;
    setFieldTone(m_text, hasProblem ? "error" : "");
    arrangeChoices();
    for (const Choice &choice : std::as_const(m_choices)) {
        const bool isIt = isChoiceOf(choice.action, button.action);
        choice.button->setChecked(isIt);
        choice.button->setUnavailable(isIt ? QString() : whyNot(choice.action));
    }
    m_choiceNote->setText(m_model.design().kind == Kind::Inline ? tr("Pay, Game: first button only. Requests: reply keyboards only.")
                                                                : tr("Callback data, links and the like: inline keyboards only."));
    for (ChoiceButton *style : std::as_const(m_styles))
        style->setChecked(style->property("style").toInt() == int(button.face.style));
    const QString icon = button.face.iconCustomEmojiId == 0 ? QString() : QString::number(button.face.iconCustomEmojiId);
    if (m_icon->text() != icon)
        m_icon->setText(icon);
}

void Inspector::refreshWhole()
{
    const KeyboardDesign &design = m_model.design();
    m_wholePart->setVisible(design.kind != Kind::Inline);
    for (const auto &[box, member] : std::as_const(m_options)) {
        box->setVisible(design.kind == Kind::Reply);
        box->setChecked(design.options.*member);
    }
    m_selective->setChecked(design.kind == Kind::Reply    ? design.options.isSelective
                            : design.kind == Kind::Remove ? design.remove.isSelective
                                                          : design.forceReply.isSelective);
    m_placeholderPart->setVisible(design.kind == Kind::Reply || design.kind == Kind::ForceReply);
    const QString placeholder = design.kind == Kind::Reply ? design.options.inputFieldPlaceholder : design.forceReply.inputFieldPlaceholder;
    if (m_placeholder->text() != placeholder)
        m_placeholder->setText(placeholder);
    m_wholeNote->setText(design.kind == Kind::Remove       ? tr("Takes a reply keyboard away that was shown before.")
                         : design.kind == Kind::ForceReply ? tr("Opens a reply, so that the answer reaches the bot in a group too.")
                                                           : QString());
    m_wholeNote->setVisible(!m_wholeNote->text().isEmpty());
}

void Inspector::addPart(QWidget *part)
{
    m_extra->addSpacing(px(8));
    m_extra->addWidget(part);
}

void Inspector::edit(DesignModel::Part part)
{
    if (part == DesignModel::Part::Content)
        return m_form->editFirst();   // the scroll area follows the focus
    m_scroll->ensureWidgetVisible(m_text);
    m_text->setFocus();
    m_text->selectAll();
}

void Inspector::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::BgPanel));
    painter.fillRect(QRect(0, px(32) - 1, width(), 1), themeColor(Color::Line));
}

} // namespace Botdesk
