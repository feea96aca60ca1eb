// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/fieldsdialog.h"

#include "compose/attachmentwords.h"
#include "compose/fieldform.h"
#include "core/whendone.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using Field = FieldForm::Field;
using Type = FieldForm::Type;

//! Who it goes to, what the composer has controls for, and what an edit names.
bool isComposers(const QString &name)
{
    static const QStringList names{u"chat_id"_s, u"business_connection_id"_s, u"message_thread_id"_s, u"reply_parameters"_s,
                                   u"reply_markup"_s, u"disable_notification"_s, u"protect_content"_s, u"text"_s, u"caption"_s,
                                   u"parse_mode"_s, u"entities"_s, u"caption_entities"_s, u"media"_s, u"star_count"_s, u"has_spoiler"_s,
                                   u"show_caption_above_media"_s, u"message_id"_s, u"inline_message_id"_s, u"thumbnail"_s,
                                   u"photo"_s, u"video"_s, u"animation"_s, u"document"_s, u"audio"_s, u"voice"_s, u"video_note"_s,
                                   u"sticker"_s};
    return names.contains(name);
}

//! Who it goes to: the chat that is open.
bool isTarget(const QString &name)
{
    return name == "chat_id"_L1 || name == "business_connection_id"_L1 || name == "message_thread_id"_L1;
}

//! What a file of a kind can have besides. The labels are FieldsDialog's.
QList<Field> attachmentFields(AttachmentKind kind)
{
    const Field duration{.name = u"duration"_s, .label = FieldsDialog::tr("Length in seconds"), .type = Type::Integer};
    const Field width{.name = u"width"_s, .label = FieldsDialog::tr("Width in pixels"), .type = Type::Integer};
    const Field height{.name = u"height"_s, .label = FieldsDialog::tr("Height in pixels"), .type = Type::Integer};
    switch (kind) {
    case AttachmentKind::Video:
        return {duration, width, height,
                {.name = u"start_timestamp"_s, .label = FieldsDialog::tr("Begins at, in seconds"), .type = Type::Integer},
                {.name = u"supports_streaming"_s, .label = FieldsDialog::tr("Can be played while it is loaded"), .type = Type::Flag}};
    case AttachmentKind::Animation: return {duration, width, height};
    case AttachmentKind::Audio:
        return {{.name = u"performer"_s, .label = FieldsDialog::tr("Performer")}, {.name = u"title"_s, .label = FieldsDialog::tr("Title")}, duration};
    case AttachmentKind::Voice: return {duration};
    case AttachmentKind::VideoNote:
        return {duration, {.name = u"length"_s, .label = FieldsDialog::tr("Diameter in pixels"), .type = Type::Integer}};
    case AttachmentKind::Sticker: return {{.name = u"emoji"_s, .label = FieldsDialog::tr("Emoji that it stands for")}};
    case AttachmentKind::Document:
        return {{.name = u"disable_content_type_detection"_s, .label = FieldsDialog::tr("Stays a file, whatever is in it"), .type = Type::Flag}};
    case AttachmentKind::Photo: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

FieldsDialog::FieldsDialog(const QString &title, const QString &note, const QString &verb, QWidget *parent)
    : QDialog(parent)
    , m_column(new QVBoxLayout(this))
    , m_form(new FieldForm)
    , m_problem(new Label({}, TextStyle::Small, Color::Error))
    , m_take(new Button(Button::Look::Primary, verb, {}, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(480), px(420));
    m_column->setSpacing(px(8));
    if (!note.isEmpty()) {
        auto *words = new Label(note, TextStyle::Small, Color::Text2, this);
        words->setWordWrap(true);
        m_column->addWidget(words);
    }
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto *holder = new QWidget;
    auto *inner = new QVBoxLayout(holder);
    inner->setContentsMargins(px(2), px(2), px(8), px(2));
    inner->addWidget(m_form);
    inner->addStretch(1);
    area->setWidget(holder);
    m_column->addWidget(area, 1);
    m_problem->setWordWrap(true);
    m_column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    m_column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &FieldsDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &FieldForm::changed, this, &FieldsDialog::check);
}

FieldsDialog *FieldsDialog::forAttachment(const Attachment &attachment, QWidget *parent)
{
    auto *dialog = new FieldsDialog(attachment.name(), tr("What goes along with this %1. Empty fields are left out.").arg(attachmentKindText(attachment.kind)),
                                    tr("Use"), parent);
    for (const Field &field : attachmentFields(attachment.kind))
        dialog->m_form->add(field);
    dialog->addAdder();
    for (const QString &name : attachment.fields.keys())
        dialog->addNamed(name);
    dialog->m_form->setValues(attachment.fields);
    dialog->check();
    return dialog;
}

FieldsDialog *FieldsDialog::forMore(const QString &method, const QJsonObject &values, QWidget *parent)
{
    auto *dialog = new FieldsDialog(tr("More fields"), tr("Any parameter of %1 that has no control of its own, by its name.").arg(method), tr("Use"), parent);
    dialog->addAdder();
    whenDone(ApiSchema::fromResources(), dialog, [dialog, method, values](const Result<ApiSchema> &schema) {
        if (schema)
            dialog->takeSchema(*schema, method, values);
    });
    return dialog;
}

FieldsDialog *FieldsDialog::forMethod(const QString &method, const QJsonObject &values, QWidget *parent)
{
    auto *dialog = new FieldsDialog(tr("Other method"), tr("Any method that sends, with any of its parameters. The chat is the one that is open."), tr("Send"), parent);
    dialog->resize(px(520), px(560));
    dialog->addMethods(method);
    dialog->addAdder();
    whenDone(ApiSchema::fromResources(), dialog, [dialog, method, values](const Result<ApiSchema> &schema) {
        if (schema)
            dialog->takeSchema(*schema, method, values);
    });
    return dialog;
}

void FieldsDialog::addMethods(const QString &method)
{
    m_methods = new QComboBox(this);
    m_methods->setEditable(true);
    m_methods->setInsertPolicy(QComboBox::NoInsert);
    m_methods->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_methods->completer()->setFilterMode(Qt::MatchContains);
    m_methods->setEditText(method);
    m_methods->setAccessibleName(tr("Method"));
    m_methods->setFont(themeFont(TextStyle::Mono));
    m_column->insertWidget(1, m_methods);
    connect(m_methods, &QComboBox::currentTextChanged, this, [this](const QString &name) {
        if (m_methods->findText(name) >= 0 && name != m_method)
            showMethod(name, {});
        check();
    });
}

//! A line below the form: a name, out of a list or typed, becomes a field.
void FieldsDialog::addAdder()
{
    auto *row = new QHBoxLayout;
    m_names = new QComboBox(this);
    m_names->setEditable(true);
    m_names->setInsertPolicy(QComboBox::NoInsert);
    m_names->completer()->setFilterMode(Qt::MatchContains);
    m_names->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_names->lineEdit()->setPlaceholderText(tr("Name of a parameter"));
    m_names->setAccessibleName(tr("Name of a parameter to add"));
    m_names->setCurrentIndex(-1);
    m_names->setFont(themeFont(TextStyle::Mono));
    auto *add = new Button(Button::Look::Secondary, tr("Add field"), u"plus"_s, this);
    add->setAutoDefault(false);
    row->addWidget(m_names, 1);
    row->addWidget(add);
    m_column->insertLayout(m_column->count() - 2, row);
    connect(add, &QAbstractButton::clicked, this, [this] {
        const QString name = m_names->currentText().trimmed();
        addNamed(name);
        m_names->setCurrentIndex(-1);
        m_names->clearEditText();
        if (QWidget *field = m_form->field(name))
            field->setFocus();
        check();
    });
}

void FieldsDialog::takeSchema(const ApiSchema &schema, const QString &method, const QJsonObject &values)
{
    m_schema = schema;
    if (m_methods) {
        m_methods->addItems(schema.sendMethods());
        m_methods->setCurrentText(method);
        return showMethod(method, values);
    }
    m_method = method;
    m_parameters = schema.parametersOf(method);
    for (const SchemaParameter &parameter : std::as_const(m_parameters)) {
        if (!isComposers(parameter.name))
            m_names->addItem(parameter.name);
    }
    m_names->setCurrentIndex(-1);
    for (const QString &name : values.keys())
        addNamed(name);
    m_form->setValues(values);
    check();
}

//! The fields that it must have stand there; the others are added as they are wanted.
void FieldsDialog::showMethod(const QString &method, const QJsonObject &values)
{
    m_method = method;
    auto *form = new FieldForm;
    connect(form, &FieldForm::changed, this, &FieldsDialog::check);
    delete m_form->parentWidget()->layout()->replaceWidget(m_form, form);   // the item of the one that goes is ours
    delete std::exchange(m_form, form);
    m_parameters = m_schema.parametersOf(method);
    m_names->clear();
    for (const SchemaParameter &parameter : std::as_const(m_parameters)) {
        if (isTarget(parameter.name))
            continue;
        if (parameter.isRequired)
            m_form->add(FieldForm::fieldOf(parameter));
        else
            m_names->addItem(parameter.name);
    }
    m_names->setCurrentIndex(-1);
    for (const QString &name : values.keys())
        addNamed(name);
    m_form->setValues(values);
    check();
}

//! One that the schema does not know may hold anything: JSON, or a text where it is none.
void FieldsDialog::addNamed(const QString &name)
{
    if (name.isEmpty())
        return;
    for (const SchemaParameter &parameter : std::as_const(m_parameters)) {
        if (parameter.name == name)
            return m_form->add(FieldForm::fieldOf(parameter));
    }
    m_form->add({.name = name, .label = {}, .type = Type::Text});
}

void FieldsDialog::check()
{
    auto problems = m_form->unreadable();
    bool isComplete = !m_methods || !m_method.isEmpty();
    const QJsonObject values = m_form->values();
    const auto files = m_form->files();
    const auto isFile = [&](const QString &name) {
        return std::any_of(files.begin(), files.end(), [&](const DraftFile &file) { return file.field == name; });
    };
    for (const SchemaParameter &parameter : std::as_const(m_parameters)) {
        if (!m_methods || !parameter.isRequired || isTarget(parameter.name) || problems.contains(parameter.name))
            continue;
        if (values.contains(parameter.name) || isFile(parameter.name))
            continue;
        isComplete = false;
        problems.insert(parameter.name, tr("This is needed"));
    }
    if (m_methods)
        m_problem->setText(m_methods->currentText() == m_method || m_method.isEmpty() ? QString() : tr("No method of this name sends anything"));
    m_form->showProblems(problems);
    m_take->setEnabled(isComplete && problems.isEmpty());
}

void FieldsDialog::take()
{
    if (!m_take->isEnabled())
        return;
    if (m_methods)
        emit methodTaken(m_method, m_form->values(), m_form->files());
    else
        emit taken(m_form->values());
    accept();
}

} // namespace Botdesk
