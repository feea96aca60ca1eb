// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/fieldform.h"

#include "compose/apischema.h"
#include "widgets/fonts.h"
#include "widgets/label.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongTextLines = 3;

//! Any JSON value, also a bare one.
std::optional<QJsonValue> readJson(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(u"[%1]"_s.arg(text).toUtf8(), &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return {};
    return document.array().first();
}

QString textOfValue(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)).sliced(1).chopped(1);
}

} // namespace

FieldForm::Field FieldForm::fieldOf(const SchemaParameter &parameter)
{
    Field field{.name = parameter.name, .label = {}, .hint = parameter.types.join(tr(" or ", "between types")),
                .choices = parameter.choices, .isRequired = parameter.isRequired};
    const QString first = parameter.types.value(0);
    if (!parameter.choices.isEmpty())
        field.type = Type::Choice;
    else if (first == "Boolean"_L1)
        field.type = Type::YesNo;
    else if (parameter.types.contains("InputFile"_L1))
        field.type = Type::File;
    else if (parameter.types.contains("String"_L1))
        field.type = Type::Text;
    else if (first == "Integer"_L1)
        field.type = Type::Integer;
    else if (first == "Float"_L1)
        field.type = Type::Decimal;
    else
        field.type = Type::Json;
    return field;
}

FieldForm::FieldForm(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(px(8));
}

void FieldForm::add(const Field &field)
{
    if (m_rows.contains(field.name))
        return;
    auto *group = new QVBoxLayout;
    group->setSpacing(px(4));
    QWidget *editor = makeEditor(field);
    const QString label = field.label.isEmpty() ? field.name : field.label;
    QWidget *target = editor->focusProxy() ? editor->focusProxy() : editor;
    target->setAccessibleName(label);
    if (!field.hint.isEmpty())
        target->setAccessibleDescription(field.hint);
    if (field.type != Type::Flag) {
        auto *above = new Label(field.isRequired ? tr("%1 *", "a field that must be filled in").arg(label) : label,
                                field.label.isEmpty() ? TextStyle::Mono : TextStyle::SmallStrong, Color::Text2, this);
        above->setBuddy(target);
        group->addWidget(above);
    }
    group->addWidget(editor);
    auto *problem = new Label({}, TextStyle::Small, Color::Error, this);
    problem->setWordWrap(true);
    problem->hide();
    group->addWidget(problem);
    m_column->addLayout(group);
    m_rows.insert(field.name, {.field = field, .editor = editor, .problem = problem});
    m_order += field.name;
}

QWidget *FieldForm::makeEditor(const Field &field)
{
    const auto touched = [this, name = field.name] { touch(name); };
    switch (field.type) {
    case Type::LongText:
    case Type::Json: {
        auto *edit = new QPlainTextEdit(this);
        edit->setTabChangesFocus(true);
        edit->setPlaceholderText(field.hint);
        const TextStyle style = field.type == Type::Json ? TextStyle::Mono : TextStyle::Body;
        edit->setFont(themeFont(style));
        edit->setFixedHeight(LongTextLines * lineHeight(style) + px(14));
        connect(edit, &QPlainTextEdit::textChanged, this, touched);
        return edit;
    }
    case Type::Flag: {
        auto *box = new QCheckBox(field.label.isEmpty() ? field.name : field.label, this);
        box->setChecked(field.byDefault);
        box->setToolTip(field.name);
        connect(box, &QCheckBox::toggled, this, touched);
        return box;
    }
    case Type::Choice:
    case Type::YesNo: {
        auto *combo = new QComboBox(this);
        combo->addItem(tr("not set"), QString());
        for (const QString &choice : field.type == Type::YesNo ? QStringList{u"true"_s, u"false"_s} : field.choices)
            combo->addItem(choice, choice);
        connect(combo, &QComboBox::currentIndexChanged, this, touched);
        return combo;
    }
    case Type::File: return makeFileEditor(field);
    case Type::Text:
    case Type::Integer:
    case Type::Decimal: break;
    }
    auto *edit = new QLineEdit(this);
    edit->setPlaceholderText(field.hint);
    connect(edit, &QLineEdit::textChanged, this, touched);
    return edit;
}

QWidget *FieldForm::makeFileEditor(const Field &field)
{
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins({});
    row->setSpacing(px(4));
    auto *edit = new QLineEdit(both);
    edit->setPlaceholderText(tr("A file, an address or a file_id"));
    connect(edit, &QLineEdit::textChanged, this, [this, name = field.name] { touch(name); });
    auto *choose = new ToolButton(u"file"_s, tr("Choose a file for %1…").arg(field.name), ToolButton::Frame::Bordered, both);
    connect(choose, &QAbstractButton::clicked, this, [this, edit] {
        auto *dialog = new QFileDialog(window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    row->addWidget(edit, 1);
    row->addWidget(choose);
    both->setFocusProxy(edit);
    return both;
}

void FieldForm::touch(const QString &name)
{
    if (const auto row = m_rows.find(name); row != m_rows.end())
        row->isTouched = true;
    emit changed();
}

QWidget *FieldForm::field(const QString &name) const
{
    QWidget *editor = m_rows.value(name).editor;
    return editor && editor->focusProxy() ? editor->focusProxy() : editor;
}

QString FieldForm::textOf(const Row &row) const
{
    const QWidget *editor = row.editor->focusProxy() ? row.editor->focusProxy() : row.editor;
    if (const auto *line = qobject_cast<const QLineEdit *>(editor))
        return line->text().trimmed();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(editor))
        return text->toPlainText().trimmed();
    if (const auto *combo = qobject_cast<const QComboBox *>(editor))
        return combo->currentData().toString();
    return {};
}

std::optional<QJsonValue> FieldForm::valueOf(const Row &row) const
{
    if (const auto *box = qobject_cast<const QCheckBox *>(row.editor))
        return box->isChecked() == row.field.byDefault ? std::nullopt : std::optional<QJsonValue>(box->isChecked());
    const QString text = textOf(row);
    if (text.isEmpty())
        return {};
    bool isNumber = false;
    switch (row.field.type) {
    case Type::Integer: {
        const qint64 value = text.toLongLong(&isNumber);
        return isNumber ? std::optional<QJsonValue>(value) : std::nullopt;
    }
    case Type::Decimal: {
        const double value = QString(text).replace(u',', u'.').toDouble(&isNumber);
        return isNumber ? std::optional<QJsonValue>(value) : std::nullopt;
    }
    case Type::YesNo: return QJsonValue(text == "true"_L1);
    case Type::Json: return readJson(text);
    case Type::File: return text.startsWith(u'/') ? std::nullopt : std::optional<QJsonValue>(text);
    default: return QJsonValue(text);
    }
}

QJsonObject FieldForm::values() const
{
    QJsonObject all;
    for (const QString &name : m_order) {
        if (const auto value = valueOf(m_rows[name]))
            all.insert(name, *value);
    }
    return all;
}

QList<DraftFile> FieldForm::files() const
{
    QList<DraftFile> files;
    for (const QString &name : m_order) {
        const Row &row = m_rows[name];
        if (const QString text = textOf(row); row.field.type == Type::File && text.startsWith(u'/'))
            files.append({.field = name, .path = text});
    }
    return files;
}

void FieldForm::setValues(const QJsonObject &values)
{
    for (const QString &name : m_order) {
        const Row &row = m_rows[name];
        const QJsonValue value = values[name];
        QWidget *editor = row.editor->focusProxy() ? row.editor->focusProxy() : row.editor;
        const QString text = value.isUndefined() ? QString() : textOfValue(value);
        if (auto *box = qobject_cast<QCheckBox *>(editor))
            box->setChecked(value.toBool(row.field.byDefault));
        else if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(text);
        else if (auto *edit = qobject_cast<QPlainTextEdit *>(editor))
            edit->setPlainText(text);
        else if (auto *combo = qobject_cast<QComboBox *>(editor))
            combo->setCurrentIndex(std::max(0, combo->findData(text)));
    }
    for (Row &row : m_rows)
        row.isTouched = values.contains(row.field.name);
}

QHash<QString, QString> FieldForm::unreadable() const
{
    QHash<QString, QString> found;
    for (const QString &name : m_order) {
        const Row &row = m_rows[name];
        const bool isRead = textOf(row).isEmpty() || row.field.type == Type::File || valueOf(row).has_value();
        if (!isRead)
            found.insert(name, row.field.type == Type::Json ? tr("This is no JSON") : tr("A number is needed"));
    }
    return found;
}

void FieldForm::showProblems(const QHash<QString, QString> &problems)
{
    for (const QString &name : m_order) {
        const Row &row = m_rows[name];
        const QString problem = row.isTouched ? problems.value(name) : QString();
        row.problem->setText(problem);
        row.problem->setVisible(!problem.isEmpty());
    }
}

} // namespace Botdesk
