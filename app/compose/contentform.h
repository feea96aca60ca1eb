// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/draftcontent.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QPlainTextEdit;
class QVBoxLayout;

namespace Botdesk {

class FieldForm;
class Label;
class ListEdit;

//! The fields of one kind of message, and the parameters that come of them.
class ContentForm : public QWidget
{
    Q_OBJECT
public:
    //! @return null for a method that has no form of its own.
    static ContentForm *make(const QString &method, QWidget *parent);

    virtual void setValues(const QJsonObject &values);
    virtual QJsonObject values() const;
    QHash<QString, QString> unreadable() const;
    //! Says beside each field what is wrong. @return what belongs to none of the fields.
    virtual QStringList showProblems(const QList<ContentProblem> &problems);

signals:
    void changed();

protected:
    explicit ContentForm(QWidget *parent);
    FieldForm *fields() const { return m_fields; }
    FieldForm *addFields();                          //!< a further group below what is there
    QVBoxLayout *column() const { return m_column; }
    void addHeading(const QString &text);
    Label *addProblem();                             //!< a line for what is wrong with what stands above

private:
    QVBoxLayout *m_column;
    QList<FieldForm *> m_groups;
    FieldForm *m_fields;
};

} // namespace Botdesk
