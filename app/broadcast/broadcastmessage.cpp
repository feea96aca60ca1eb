// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "broadcast/broadcastmessage.h"

#include "compose/messageedit.h"
#include "compose/texteditor.h"
#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostPlaceholders = 8;   // shown as buttons; others are typed

} // namespace

BroadcastMessage::BroadcastMessage(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_placeholders(new QWidget(this))
    , m_text(new TextEditor(this))
    , m_markup(new QPlainTextEdit(this))
    , m_markupProblem(new Label({}, TextStyle::Small, Color::Error, this))
    , m_options(new QWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    m_title->setPlaceholderText(tr("Title in the list; nobody gets to see it"));
    m_title->setAccessibleName(tr("Title"));
    m_title->setMaxLength(100);
    column->addWidget(m_title);
    column->addWidget(m_placeholders);
    m_text->edit()->setAccessibleName(tr("Text of the message"));
    column->addWidget(m_text);
    auto *label = new Label(tr("Buttons: reply_markup as JSON, with the same placeholders; empty for none"), TextStyle::Small, Color::Text2, this);
    column->addWidget(label);
    m_markup->setAccessibleName(tr("Buttons as JSON"));
    m_markup->setFont(themeFont(TextStyle::Mono));
    m_markup->setTabChangesFocus(true);
    m_markup->setMinimumHeight(px(48));
    m_markup->setMaximumHeight(px(140));
    column->addWidget(m_markup, 1);   // the text grows by itself
    m_markupProblem->setWordWrap(true);
    m_markupProblem->hide();
    column->addWidget(m_markupProblem);
    fillOptions();
    column->addWidget(m_options);
    column->addStretch();
    connect(m_text->edit(), &MessageEdit::contentChanged, this, &BroadcastMessage::check);
    connect(m_markup, &QPlainTextEdit::textChanged, this, &BroadcastMessage::check);
    setColumns({});
    check();
}

void BroadcastMessage::fillOptions()
{
    auto *row = new QHBoxLayout(m_options);
    row->setContentsMargins({});
    row->setSpacing(px(12));
    m_silent = addSwitch(tr("Silent"), tr("Phones do not make a sound"));
    m_protect = addSwitch(tr("Protect"), tr("Cannot be forwarded or saved"));
    m_noPreview = addSwitch(tr("No link preview"), {});
    m_paid = addSwitch(tr("Paid broadcast"), tr("Up to 1,000 messages a second; each above the free ones costs 0.1 Stars of the bot's balance"));
    row->addStretch();
}

QCheckBox *BroadcastMessage::addSwitch(const QString &text, const QString &toolTip)
{
    auto *box = new QCheckBox(text, m_options);
    box->setToolTip(toolTip);
    m_options->layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &BroadcastMessage::changed);
    return box;
}

void BroadcastMessage::setColumns(const QStringList &columns)
{
    delete m_placeholders->layout();
    qDeleteAll(m_placeholders->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *row = new QHBoxLayout(m_placeholders);
    row->setContentsMargins({});
    row->setSpacing(px(4));
    row->addWidget(new Label(tr("Insert"), TextStyle::Small, Color::Text2));
    for (const QString &name : columns.mid(0, MostPlaceholders)) {
        auto *button = new Button(Button::Look::Secondary, u'{' + name + u'}');
        button->setButtonSize(Button::Size::Compact);
        button->setFocusPolicy(Qt::NoFocus);   // the text keeps its cursor
        connect(button, &QAbstractButton::clicked, this, [this, name] { m_text->edit()->insertPlainText(u'{' + name + u'}'); });
        row->addWidget(button);
    }
    row->addStretch();
    m_placeholders->setVisible(!columns.isEmpty());
}

QString BroadcastMessage::title() const
{
    const QString title = m_title->text().trimmed();
    return title.isEmpty() ? draft().formatted().text.simplified().left(60) : title;
}

Draft BroadcastMessage::draft() const
{
    const FormattedText content = m_text->edit()->content();
    Draft draft{.text = content.text,
                .mode = m_text->edit()->mode(),
                .entities = content.entities,
                .silent = m_silent->isChecked(),
                .protect = m_protect->isChecked(),
                .withoutLinkPreview = m_noPreview->isChecked(),
                .replyMarkup = m_replyMarkup};
    if (m_paid->isChecked())
        draft.more.insert("allow_paid_broadcast"_L1, true);
    return draft;
}

void BroadcastMessage::fill(const QString &title, const Draft &draft)
{
    m_title->setText(title);
    m_text->load({draft.text, draft.entities}, draft.mode);
    m_silent->setChecked(draft.silent);
    m_protect->setChecked(draft.protect);
    m_noPreview->setChecked(draft.withoutLinkPreview);
    m_paid->setChecked(draft.more["allow_paid_broadcast"_L1].toBool());
    m_markup->setPlainText(draft.replyMarkup.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(draft.replyMarkup).toJson(QJsonDocument::Compact)));
    check();
}

void BroadcastMessage::check()
{
    const QByteArray source = m_markup->toPlainText().trimmed().toUtf8();
    QJsonParseError fault;
    const QJsonDocument markup = QJsonDocument::fromJson(source, &fault);
    QString wrong;
    if (!source.isEmpty() && fault.error != QJsonParseError::NoError)
        wrong = tr("No JSON: %1").arg(fault.errorString());
    else if (!source.isEmpty() && !markup.isObject())
        wrong = tr("This is no reply_markup: an object in braces is expected.");
    m_replyMarkup = wrong.isEmpty() ? markup.object() : QJsonObject();
    m_markupProblem->setText(wrong);
    m_markupProblem->setVisible(!wrong.isEmpty());
    m_problemText = wrong;
    if (wrong.isEmpty() && m_text->edit()->content().text.trimmed().isEmpty())
        m_problemText = tr("There is no text yet.");
    else if (wrong.isEmpty() && !m_text->isGood())
        m_problemText = tr("The server would refuse the text as it is.");
    emit changed();
}

} // namespace Botdesk
