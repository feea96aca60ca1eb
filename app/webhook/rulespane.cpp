// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/rulespane.h"

#include "types/update.h"
#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace Botdesk {

using namespace Qt::StringLiterals;

static constexpr int RowHeight = 26;

RulesPane::RulesPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QListWidget)
    , m_remove(new Button(Button::Look::Secondary, tr("Remove"), u"trash"_s))
    , m_editor(new QWidget)
    , m_isOn(new QCheckBox(tr("This rule answers")))
    , m_type(new QComboBox)
    , m_contains(new QLineEdit)
    , m_chat(new QLineEdit)
    , m_method(new QLineEdit)
    , m_parameters(new QPlainTextEdit)
    , m_problem(new Label({}, TextStyle::Small, Color::Error))
    , m_apply(new Button(Button::Look::Primary, tr("&Apply"), u"check"_s))
{
    m_method->setObjectName("ruleMethod"_L1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(12), px(12), px(12));
    column->setSpacing(px(12));
    auto *about = new Label(tr("The first rule that fits answers an update with one method call in the response to its delivery. Telegram "
                               "carries it out and does not tell what came of it; what came again is not answered twice."),
                            TextStyle::Body, Color::Text2);
    about->setWordWrap(true);
    column->addWidget(about);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(16));
    row->addWidget(makeList());
    row->addWidget(makeEditor(), 1);
    column->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &RulesPane::showRule);
    for (QLineEdit *edit : {m_contains, m_chat, m_method})
        connect(edit, &QLineEdit::textEdited, this, &RulesPane::takeEdit);
    connect(m_parameters, &QPlainTextEdit::textChanged, this, &RulesPane::takeEdit);
    connect(m_type, &QComboBox::activated, this, &RulesPane::takeEdit);
    connect(m_isOn, &QCheckBox::clicked, this, &RulesPane::takeEdit);
    connect(m_apply, &Button::clicked, this, &RulesPane::apply);
    reread();
}

QWidget *RulesPane::makeList()
{
    auto *side = new QWidget;
    side->setFixedWidth(px(260));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    m_list->setAccessibleName(tr("Rules"));
    column->addWidget(m_list, 1);
    auto *line = new QHBoxLayout;
    auto *add = new Button(Button::Look::Secondary, tr("Add a rule"), u"plus"_s);
    line->addWidget(add);
    line->addWidget(m_remove);
    line->addStretch();
    column->addLayout(line);
    connect(add, &Button::clicked, this, [this] {
        m_rules.append({.type = u"message"_s,
                        .method = u"sendMessage"_s,
                        .parameters = {{u"chat_id"_s, u"{message.chat.id}"_s}, {u"text"_s, u"Hello {message.from.first_name}"_s}}});
        fillList(int(m_rules.size()) - 1);
        m_contains->setFocus();
    });
    connect(m_remove, &Button::clicked, this, [this] {
        m_rules.removeAt(m_list->currentRow());
        fillList(std::min(m_list->currentRow(), int(m_rules.size()) - 1));
    });
    return side;
}

QWidget *RulesPane::makeEditor()
{
    auto *form = new QFormLayout(m_editor);
    form->setContentsMargins({});
    form->setVerticalSpacing(px(8));
    form->setHorizontalSpacing(px(16));
    m_type->addItem(tr("any update"), QString());
    for (const QString &type : knownUpdateTypes())
        m_type->addItem(type, type);
    m_contains->setPlaceholderText(tr("anything"));
    m_chat->setPlaceholderText(tr("any chat; else its id"));
    m_parameters->setFont(themeFont(TextStyle::Mono));
    m_parameters->setTabChangesFocus(true);
    m_parameters->setMinimumHeight(px(110));
    m_problem->setWordWrap(true);
    auto *hint = new Label(tr("{message.chat.id} stands for what the update has at that place. A rule whose place is missing does not answer."),
                           TextStyle::Small, Color::Text3);
    hint->setWordWrap(true);
    form->addRow(QString(), m_isOn);
    form->addRow(tr("&Update"), m_type);
    form->addRow(tr("&Text or data contains"), m_contains);
    form->addRow(tr("C&hat"), m_chat);
    form->addRow(tr("&Method"), m_method);
    form->addRow(tr("&Parameters (JSON)"), m_parameters);
    form->addRow(QString(), hint);
    form->addRow(QString(), m_problem);
    auto *line = new QHBoxLayout;
    line->addWidget(m_apply);
    line->addStretch();
    form->addRow(QString(), line);
    return m_editor;
}

void RulesPane::reread()
{
    m_rules = m_session.profile().listener.rules;
    fillList(m_rules.isEmpty() ? -1 : 0);
}

QString RulesPane::titleOf(const AnswerRule &rule) const
{
    const QString when = rule.contains.isEmpty() ? rule.type : u"%1 \"%2\""_s.arg(rule.type, rule.contains);
    const QString text = (when.trimmed().isEmpty() ? tr("any update") : when) + u" → "_s + rule.method;
    return rule.isOn ? text : tr("%1 (off)").arg(text);
}

void RulesPane::fillList(int current)
{
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const AnswerRule &rule : std::as_const(m_rules))
            (new QListWidgetItem(titleOf(rule), m_list))->setSizeHint({0, px(RowHeight)});
        m_list->setCurrentRow(current);
    }
    showRule();
}

void RulesPane::showRule()
{
    const int row = m_list->currentRow();
    const bool isThere = row >= 0 && row < m_rules.size();
    m_remove->setEnabled(isThere);
    for (QWidget *field : std::initializer_list<QWidget *>{m_isOn, m_type, m_contains, m_chat, m_method, m_parameters})
        field->setEnabled(isThere);
    const AnswerRule rule = isThere ? m_rules[row] : AnswerRule();
    m_isShowing = true;
    m_isOn->setChecked(isThere && rule.isOn);
    m_type->setCurrentIndex(std::max(0, m_type->findData(rule.type)));
    m_contains->setText(rule.contains);
    m_chat->setText(rule.chat ? QString::number(number(*rule.chat)) : QString());
    m_method->setText(rule.method);
    m_parameters->setPlainText(isThere ? QString::fromUtf8(QJsonDocument(rule.parameters).toJson()) : QString());
    m_isShowing = false;
    check();
}

void RulesPane::takeEdit()
{
    const int row = m_list->currentRow();
    if (m_isShowing || row < 0)
        return;
    AnswerRule &rule = m_rules[row];
    rule.isOn = m_isOn->isChecked();
    rule.type = m_type->currentData().toString();
    rule.contains = m_contains->text();
    bool isNumber = false;
    const qint64 chat = m_chat->text().trimmed().toLongLong(&isNumber);
    rule.chat = isNumber ? std::optional(ChatId{chat}) : std::nullopt;
    rule.method = m_method->text().trimmed();
    const QJsonDocument parameters = QJsonDocument::fromJson(m_parameters->toPlainText().toUtf8());
    if (parameters.isObject())
        rule.parameters = parameters.object();
    m_list->item(row)->setText(titleOf(rule));
    check();
}

void RulesPane::check()
{
    QString problem;
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_rules.size()) {
        bool isNumber = m_chat->text().trimmed().isEmpty();
        if (!isNumber)
            m_chat->text().trimmed().toLongLong(&isNumber);
        const QString parameters = m_parameters->toPlainText().trimmed();
        switch (m_rules[row].problem()) {
        case AnswerRule::Problem::None: break;
        case AnswerRule::Problem::NoMethod: problem = tr("Name the method that answers."); break;
        case AnswerRule::Problem::MethodNotTaken: problem = tr("Telegram passes over this method in a response."); break;
        }
        if (!isNumber)
            problem = tr("A chat is named by its number.");
        else if (!parameters.isEmpty() && !QJsonDocument::fromJson(parameters.toUtf8()).isObject())
            problem = tr("The parameters are no JSON object.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_apply->setEnabled(problem.isEmpty() && m_rules != m_session.profile().listener.rules);
}

void RulesPane::apply()
{
    ListenerSettings settings = m_session.profile().listener;
    settings.rules = m_rules;
    m_session.setReceiving(m_session.profile().receiving, settings);
    check();
}

} // namespace Botdesk
