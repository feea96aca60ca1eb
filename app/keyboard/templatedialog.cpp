// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/templatedialog.h"

#include "keyboard/keyboardcanvas.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "words/keyboardtemplatewords.h"
#include "words/keyboardwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Field = TemplateField;

namespace {

constexpr int MostPages = 99;

void addName(QBoxLayout *column, const QString &name, QWidget *field)
{
    column->addWidget(new Label(name, TextStyle::Small, Color::Text2, field->parentWidget()));
    field->setAccessibleName(name);
    column->addWidget(field);
}

} // namespace

TemplateDialog::TemplateDialog(KeyboardTemplate kind, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
{
    const QDate today = QDate::currentDate();
    m_begun = parametersOf(kind, templateWords(today), today);
    setWindowTitle(name);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(780), px(520));
    auto *column = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(12));
    row->addWidget(makeForm());
    row->addWidget(makePreview(), 1);
    column->addLayout(row, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = new Button(Button::Look::Secondary, tr("Add to the open one"), u"plus"_s, this);
    m_use = new Button(Button::Look::Primary, tr("New keyboard"), {}, this);
    m_add->hide();
    buttons->addButton(m_add, QDialogButtonBox::ActionRole);
    buttons->addButton(m_use, QDialogButtonBox::AcceptRole);
    m_use->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(design());
        accept();
    });
    connect(m_add, &QAbstractButton::clicked, this, [this] {
        emit additionChosen(design().rows());
        accept();
    });
    refresh();
    (m_entries ? static_cast<QWidget *>(m_entries) : m_use)->setFocus();
}

void TemplateDialog::offerToAdd(const KeyboardDesign &open)
{
    if (open.hasRows())
        m_openKind = open.kind;
    refresh();
}

QWidget *TemplateDialog::makeForm()
{
    auto *form = new QWidget(this);
    form->setFixedWidth(px(280));
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    addFields(column, fieldsOf(m_kind));
    if (!fieldsOf(m_kind)) {
        auto *none = new Label(tr("This one has nothing to be filled in. Its buttons are changed on the canvas."), TextStyle::Small, Color::Text2, form);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    column->addStretch();
    return form;
}

void TemplateDialog::addFields(QBoxLayout *column, TemplateFields fields)
{
    if (fields & Field::Entries)
        addList(column);
    if (fields & Field::Month)
        addMonth(column);
    if (fields & Field::Most)
        m_most = addNumber(column, tr("Stars"), 1, 8, m_begun.most);
    if (fields & Field::Data) {
        const QString hint = fields & Field::Month ? tr("{date} is the day, as 2026-01-31")
                                                   : tr("{n} counts from 1, {i} from 0, {text} is the text, {value} what stands behind a |");
        m_data = addLine(column, tr("Data of a button"), m_begun.data, hint);
    }
    if (fields & Field::Columns)
        m_columns = addNumber(column, tr("Columns"), 1, 8, m_begun.columns);
    if (fields & (Field::Paging | Field::Pages))
        addPaging(column, fields.testFlag(Field::Pages));
    if (!(fields & Field::Reply))
        return;
    m_reply = new QCheckBox(tr("As a reply keyboard"), column->parentWidget());
    m_reply->setToolTip(tr("Its buttons send their text"));
    column->addWidget(m_reply);
    connect(m_reply, &QCheckBox::toggled, this, &TemplateDialog::refresh);
}

void TemplateDialog::addList(QBoxLayout *column)
{
    m_entries = new QPlainTextEdit(m_begun.entries.join(u'\n'), column->parentWidget());
    m_entries->setTabChangesFocus(true);
    m_entries->setMinimumHeight(px(110));
    m_entries->setToolTip(m_kind == KeyboardTemplate::Settings ? tr("[x] before those that are on, [ ] before the others")
                                                               : tr("Behind a | stands what {value} in the data is"));
    addName(column, tr("Buttons, one a line"), m_entries);
    connect(m_entries, &QPlainTextEdit::textChanged, this, &TemplateDialog::refresh);
}

void TemplateDialog::addPaging(QBoxLayout *column, bool isPager)
{
    if (isPager) {
        m_pages = addNumber(column, tr("Pages"), 1, MostPages, m_begun.pages);
    } else {
        m_perPage = addNumber(column, tr("Buttons on a page"), 0, 100, m_begun.perPage);
        m_perPage->setSpecialValueText(tr("All on one page"));
    }
    m_page = addNumber(column, tr("Page that is shown"), 1, MostPages, m_begun.page);
    m_pageData = addLine(column, tr("Data of ‹ and ›"), m_begun.pageData, tr("{n} is the page that they lead to"));
}

void TemplateDialog::addMonth(QBoxLayout *column)
{
    m_month = new QDateEdit(m_begun.month, column->parentWidget());
    m_month->setDisplayFormat(u"MMMM yyyy"_s);
    m_month->setCurrentSection(QDateTimeEdit::MonthSection);
    addName(column, tr("Month"), m_month);
    connect(m_month, &QDateEdit::dateChanged, this, &TemplateDialog::refresh);
    m_firstDay = new QComboBox(column->parentWidget());
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_firstDay->addItem(QLocale().standaloneDayName(day), day);
    m_firstDay->setCurrentIndex(m_begun.firstDay - Qt::Monday);
    m_firstDay->setAccessibleDescription(tr("First day of the week"));
    addName(column, tr("First day of the week"), m_firstDay);
    connect(m_firstDay, &QComboBox::currentIndexChanged, this, &TemplateDialog::refresh);
    m_pageData = addLine(column, tr("Data of ‹ and ›"), m_begun.pageData, tr("{month} is the month that they lead to, as 2026-01"));
}

QSpinBox *TemplateDialog::addNumber(QBoxLayout *column, const QString &name, int least, int most, int now)
{
    auto *number = new QSpinBox(column->parentWidget());
    number->setRange(least, most);
    number->setValue(now);
    addName(column, name, number);
    connect(number, &QSpinBox::valueChanged, this, &TemplateDialog::refresh);
    return number;
}

QLineEdit *TemplateDialog::addLine(QBoxLayout *column, const QString &name, const QString &now, const QString &hint)
{
    auto *line = new QLineEdit(now, column->parentWidget());
    line->setFont(themeFont(TextStyle::Mono));
    line->setToolTip(hint);
    addName(column, name, line);
    connect(line, &QLineEdit::textChanged, this, &TemplateDialog::refresh);
    return line;
}

QWidget *TemplateDialog::makePreview()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(px(6));
    m_canvas = new KeyboardCanvas(m_preview);
    m_canvas->setDark(Theme::isDark());
    m_canvas->setBot(0, tr("Your bot"));
    m_canvas->setToLookAt();
    auto *scroll = new QScrollArea(part);
    scroll->setWidget(m_canvas);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Preview"));
    column->addWidget(scroll, 1);
    m_note = new Label({}, TextStyle::Small, Color::Text2, part);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    return part;
}

TemplateParameters TemplateDialog::parameters() const
{
    TemplateParameters all = m_begun;
    if (m_entries)
        all.entries = m_entries->toPlainText().split(u'\n');
    if (m_data)
        all.data = m_data->text();
    if (m_columns)
        all.columns = m_columns->value();
    if (m_perPage)
        all.perPage = m_perPage->value();
    if (m_page)
        all.page = m_page->value();
    if (m_pages)
        all.pages = m_pages->value();
    if (m_pageData)
        all.pageData = m_pageData->text();
    if (m_most)
        all.most = m_most->value();
    if (m_month)
        all.month = m_month->date();
    if (m_firstDay)
        all.firstDay = Qt::DayOfWeek(m_firstDay->currentData().toInt());
    all.isReply = m_reply && m_reply->isChecked();
    return all;
}

void TemplateDialog::refresh()
{
    const TemplateParameters all = parameters();
    if (m_data)
        m_data->setEnabled(!all.isReply);
    for (QWidget *field : QList<QWidget *>{m_perPage, m_page, m_pageData}) {
        if (field)
            field->setEnabled(!all.isReply && (field == m_perPage || !m_perPage || all.perPage > 0));
    }
    KeyboardDesign design;
    design.setMarkup(makeKeyboard(m_kind, templateWords(all.month), all));
    m_preview.load(design);
    const auto refused = std::find_if(m_preview.problems().begin(), m_preview.problems().end(), [](const MarkupProblem &problem) {
        return problem.kind != MarkupProblem::Kind::NeedsMessageKind;   // what a template is made for
    });
    const bool isGood = refused == m_preview.problems().end();
    m_note->setText(isGood ? QString() : placeOf(*refused) + u": "_s + textFor(*refused));
    m_note->setInk(isGood || !refused->isRefused() ? Color::Warn : Color::Error);
    if (!m_use)
        return;
    m_use->setEnabled(design.buttonCount() > 0);
    m_add->setVisible(m_openKind.has_value());
    m_add->setEnabled(m_openKind == design.kind && design.buttonCount() > 0);
    m_add->setToolTip(m_openKind == design.kind ? QString() : tr("The open keyboard is of another kind."));
}

} // namespace Botdesk
