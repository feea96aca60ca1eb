// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/contentform.h"

namespace Botdesk {

//! Places, contacts, dice, games: fields and nothing else.
class PlainForm final : public ContentForm
{
    Q_OBJECT
public:
    PlainForm(const QString &method, QWidget *parent);
    static bool knows(const QString &method);
};

//! Question, options, and for a quiz which are right.
class PollForm final : public ContentForm
{
    Q_OBJECT
public:
    explicit PollForm(QWidget *parent);
    void setValues(const QJsonObject &values) override;
    QJsonObject values() const override;
    QStringList showProblems(const QList<ContentProblem> &problems) override;

private:
    bool isQuiz() const;

    FieldForm *m_kind = nullptr;
    ListEdit *m_options = nullptr;
    Label *m_problem = nullptr;
};

class ChecklistForm final : public ContentForm
{
    Q_OBJECT
public:
    explicit ChecklistForm(QWidget *parent);
    void setValues(const QJsonObject &values) override;
    QJsonObject values() const override;
    QStringList showProblems(const QList<ContentProblem> &problems) override;

private:
    ListEdit *m_tasks = nullptr;
    Label *m_problem = nullptr;
};

//! Prices are lines of a name and an amount: "Mug = 18.40".
class InvoiceForm final : public ContentForm
{
    Q_OBJECT
public:
    explicit InvoiceForm(QWidget *parent);
    void setValues(const QJsonObject &values) override;
    QJsonObject values() const override;
    QStringList showProblems(const QList<ContentProblem> &problems) override;

private:
    QString currency() const;

    ListEdit *m_prices = nullptr;
    Label *m_problem = nullptr;
};

} // namespace Botdesk
