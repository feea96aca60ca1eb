// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/apischema.h"
#include "session/attachment.h"

#include <QDialog>
#include <QJsonObject>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace Botdesk {

class Button;
class FieldForm;
class Label;

//! Parameters by name: those of one attachment, further ones of a message, or all of any method that sends. Deletes itself
//! when closed.
class FieldsDialog final : public QDialog
{
    Q_OBJECT
public:
    //! Length, title … of @p attachment; what it has already is filled in.
    static FieldsDialog *forAttachment(const Attachment &attachment, QWidget *parent);
    //! What goes along with @p method and has no control in the composer.
    static FieldsDialog *forMore(const QString &method, const QJsonObject &values, QWidget *parent);
    //! Any method of the schema that sends, @p method first.
    static FieldsDialog *forMethod(const QString &method, const QJsonObject &values, QWidget *parent);

signals:
    void taken(const QJsonObject &values);
    void methodTaken(const QString &method, const QJsonObject &values, const QList<Botdesk::DraftFile> &files);

private:
    FieldsDialog(const QString &title, const QString &note, const QString &verb, QWidget *parent);

    void addMethods(const QString &method);
    void addAdder();
    void takeSchema(const ApiSchema &schema, const QString &method, const QJsonObject &values);
    void showMethod(const QString &method, const QJsonObject &values);
    void addNamed(const QString &name);
    void check();
    void take();

    QVBoxLayout *m_column;
    FieldForm *m_form = nullptr;
    QComboBox *m_methods = nullptr;
    QComboBox *m_names = nullptr;      // of parameters that can be added
    Label *m_problem;
    Button *m_take;
    ApiSchema m_schema;
    QList<SchemaParameter> m_parameters;
    QString m_method;                  // whose parameters they are
};

} // namespace Botdesk
