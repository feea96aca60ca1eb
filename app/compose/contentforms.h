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

//! A content with a list in it, below which stands what is wrong with its lines.
class ListForm : public ContentForm
{
    Q_OBJECT
protected:
    explicit ListForm(QWidget *parent);
    void addList(ListEdit *list, int fewest);   //!< @p list has so many empty lines at first
    void setLines(QStringList lines, const QList<int> &marked = {});
    ListEdit *lines() const { return m_lines; }
    Label *problem() const { return m_problem; }
    //! Takes the problems of the lines, which stand at @p name, out of @p problems and shows the first.
    void takeProblems(QList<ContentProblem> &problems, const QString &name);

private:
    ListEdit *m_lines = nullptr;
    Label *m_problem = nullptr;
    int m_fewest = 0;
};

//! Question, options, and for a quiz which are right.
class PollForm final : public ListForm
{
    Q_OBJECT
public:
    explicit PollForm(QWidget *parent);
    void setValues(const QJsonObject &values) override;
    QJsonObject values() const override;
    QStringList showProblems(const QList<ContentProblem> &problems) override;

private:
    void addKind();
    bool isQuiz() const;

    FieldForm *m_kind = nullptr;
};

class ChecklistForm final : public ListForm
{
    Q_OBJECT
public:
    explicit ChecklistForm(QWidget *parent);
    void setValues(const QJsonObject &values) override;
    QJsonObject values() const override;
    QStringList showProblems(const QList<ContentProblem> &problems) override;
};

//! Prices are lines of a name and an amount in the smallest unit: "Mug = 1840".
class InvoiceForm final : public ListForm
{
    Q_OBJECT
public:
    explicit InvoiceForm(QWidget *parent);
    void setValues(const QJsonObject &values) override;
    QJsonObject values() const override;
    QStringList showProblems(const QList<ContentProblem> &problems) override;

private:
    QString currency() const;
};

} // namespace Botdesk
