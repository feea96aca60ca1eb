// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/contentdialog.h"

#include "compose/attachmentwords.h"
#include "compose/contentform.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

bool ContentDialog::knows(const QString &method)
{
    const std::unique_ptr<ContentForm> form(ContentForm::make(method, nullptr));
    return form != nullptr;
}

ContentDialog::ContentDialog(const Question &question, QWidget *parent)
    : QDialog(parent)
    , m_question(question)
    , m_form(ContentForm::make(question.method, this))
    , m_problem(new Label({}, TextStyle::Small, Color::Error, this))
    , m_take(new Button(Button::Look::Primary, question.method.startsWith("edit"_L1) ? tr("Save") : tr("Send"), u"send"_s, this))
{
    setWindowTitle(contentTitle(question.method));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(8));
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(px(2), px(2), px(8), px(2));
    inner->addWidget(m_form);
    inner->addStretch(1);
    area->setWidget(holder);
    column->addWidget(area, 1);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ContentDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (!question.values.isEmpty())
        m_form->setValues(question.values);
    connect(m_form, &ContentForm::changed, this, &ContentDialog::check);
    check();
    const int wanted = holder->sizeHint().height() + px(90);
    resize(px(460), std::clamp(wanted, px(200), px(560)));
}

void ContentDialog::check()
{
    const auto problems = checkContent(m_question.method, m_form->values(), m_question.isBusiness);
    // What is still empty is seen; it is named when somebody wants to send all the same.
    QList<ContentProblem> shown = problems;
    if (!m_wasTried)
        shown.removeIf([](const ContentProblem &problem) { return problem.code == ContentProblem::Code::Missing; });
    const QStringList others = m_form->showProblems(shown);
    m_problem->setText(others.join(u". "_s));
    m_problem->setVisible(!others.isEmpty());
    m_take->setEnabled(problems.isEmpty() && m_form->unreadable().isEmpty());
}

void ContentDialog::take()
{
    m_wasTried = true;
    check();
    if (!m_take->isEnabled())
        return;
    emit taken(m_question.method, m_form->values());
    accept();
}

} // namespace Botdesk
