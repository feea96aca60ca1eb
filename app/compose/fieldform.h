// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/attachment.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QVBoxLayout;

namespace Botdesk {

class Label;
struct SchemaParameter;

//! Parameters of a method as fields, each with its label above and what is wrong with it below.
class FieldForm final : public QWidget
{
    Q_OBJECT
public:
    enum class Type { Text, LongText, Integer, Decimal, Flag, Choice, YesNo, Json, File };

    struct Field
    {
        QString name;                 //!< by the Bot API
        QString label;                //!< empty: the name
        Type type = Type::Text;
        QString hint = {};            //!< while it is empty
        QStringList choices = {};     //!< of a Choice
        bool isRequired = false;      //!< marked
        bool byDefault = false;       //!< of a Flag: what the server takes it for when it is left out
    };
    static Field fieldOf(const SchemaParameter &parameter);

    explicit FieldForm(QWidget *parent = nullptr);

    void add(const Field &field);
    bool has(const QString &name) const { return m_rows.contains(name); }
    void setValues(const QJsonObject &values);            //!< what has no field is left out
    QJsonObject values() const;                           //!< only what is filled in and can be read
    QList<DraftFile> files() const;                       //!< absolute paths in fields for files
    QHash<QString, QString> unreadable() const;           //!< by name: a number or JSON that is none
    void showProblems(const QHash<QString, QString> &problems);
    QWidget *field(const QString &name) const;

signals:
    void changed();

private:
    struct Row
    {
        Field field;
        QWidget *editor = nullptr;
        Label *problem = nullptr;
        bool isTouched = false;       //!< what was never filled in is not complained about
    };
    QWidget *makeEditor(const Field &field);
    QWidget *makeFileEditor(const Field &field);
    QString textOf(const Row &row) const;
    std::optional<QJsonValue> valueOf(const Row &row) const;
    void touch(const QString &name);

    QVBoxLayout *m_column;
    QHash<QString, Row> m_rows;
    QStringList m_order;
};

} // namespace Botdesk
