// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/contentform.h"

#include "compose/attachmentwords.h"
#include "compose/contentforms.h"
#include "compose/fieldform.h"
#include "widgets/label.h"

#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

ContentForm::ContentForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_fields(nullptr)
{
    m_column->setContentsMargins({});
    m_column->setSpacing(px(8));
    m_fields = addFields();
}

ContentForm *ContentForm::make(const QString &method, QWidget *parent)
{
    if (method == "sendPoll"_L1)
        return new PollForm(parent);
    if (method == "sendChecklist"_L1 || method == "editMessageChecklist"_L1)
        return new ChecklistForm(parent);
    if (method == "sendInvoice"_L1)
        return new InvoiceForm(parent);
    return PlainForm::knows(method) ? new PlainForm(method, parent) : nullptr;
}

FieldForm *ContentForm::addFields()
{
    auto *form = new FieldForm(this);
    m_groups += form;
    m_column->addWidget(form);
    connect(form, &FieldForm::changed, this, &ContentForm::changed);
    return form;
}

void ContentForm::addHeading(const QString &text)
{
    m_column->addWidget(new Label(text, TextStyle::SmallStrong, Color::Text2, this));
}

Label *ContentForm::addProblem()
{
    auto *label = new Label({}, TextStyle::Small, Color::Error, this);
    label->setWordWrap(true);
    label->hide();
    m_column->addWidget(label);
    return label;
}

void ContentForm::setValues(const QJsonObject &values)
{
    for (FieldForm *group : std::as_const(m_groups))
        group->setValues(values);
}

QJsonObject ContentForm::values() const
{
    QJsonObject all;
    for (const FieldForm *group : m_groups) {
        const QJsonObject some = group->values();
        for (auto value = some.begin(); value != some.end(); ++value)
            all.insert(value.key(), value.value());
    }
    return all;
}

QHash<QString, QString> ContentForm::unreadable() const
{
    QHash<QString, QString> all;
    for (const FieldForm *group : m_groups)
        all.insert(group->unreadable());
    return all;
}

QStringList ContentForm::showProblems(const QList<ContentProblem> &problems)
{
    QHash<QString, QString> texts = unreadable();
    QStringList others;
    for (const ContentProblem &problem : problems) {
        const bool hasField = std::any_of(m_groups.begin(), m_groups.end(), [&](const FieldForm *group) { return group->has(problem.field); });
        if (!hasField)
            others += problemText(problem);
        else if (!texts.contains(problem.field))
            texts.insert(problem.field, problemText(problem));
    }
    for (FieldForm *group : std::as_const(m_groups))
        group->showProblems(texts);
    others.removeDuplicates();
    return others;
}

} // namespace Botdesk
