// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "broadcast/recipientspane.h"

#include "broadcast/broadcastwords.h"
#include "broadcast/recipientsmodel.h"
#include "core/clock.h"
#include "core/pending.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTableView>
#include <QThreadPool>

namespace Botdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int MostTold = 5;   // rows that were left out, named one by one
constexpr qint64 DayMs = 86'400'000;

Result<CsvTable> readTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileSystem, file.errorString());
    return readCsv(file.read(CsvByteLimit + 1));
}

} // namespace

RecipientsPane::RecipientsPane(UpdateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_source(new SegmentedControl(tr("Where the recipients come from"), this))
    , m_forms(new QStackedWidget(this))
    , m_notice(new Banner(Tone::Warn, Banner::Shape::Card, this))
    , m_count(new Label({}, TextStyle::Section, Color::Text, this))
    , m_model(new RecipientsModel(RecipientsModel::Shows::Fields, this))
{
    m_source->addSegment(tr("Chats"), u"chats"_s);
    m_source->addSegment(tr("File"), u"file"_s);
    m_source->addSegment(tr("Paste"), u"copy"_s);
    m_forms->addWidget(makeChats());
    m_forms->addWidget(makeFile());
    m_forms->addWidget(makePaste());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    auto *head = new QHBoxLayout;
    head->addWidget(m_source);
    head->addStretch();
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_forms);
    column->addWidget(m_notice);
    column->addWidget(makeRecipientsTable(m_model, tr("Recipients"), this), 1);
    m_notice->hide();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    connect(&m_soon, &QTimer::timeout, this, &RecipientsPane::gather);
    connect(m_source, &SegmentedControl::currentChanged, this, [this](int source) {
        showForm(source);
        gather();
    });
    showForm(FromChats);
    whenDone(knownNames(store, this), this, [this](const Result<KnownNames> &names) { m_known = names.value_or(KnownNames()); });
    show({});
    gather();
}

//! As high as the form that is shown, not as the highest.
void RecipientsPane::showForm(int source)
{
    m_forms->setCurrentIndex(source);
    m_forms->setFixedHeight(source == FromPaste ? px(96) : m_forms->currentWidget()->sizeHint().height());
}

QWidget *RecipientsPane::makeChats()
{
    auto *form = new QWidget;
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins({});
    m_who = new QComboBox;
    m_who->addItems({tr("People"), tr("Groups"), tr("Channels"), tr("All chats")});
    m_who->setAccessibleDescription(tr("Which chats"));
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Part of name, @username or id"));
    m_search->setAccessibleName(tr("Only chats with this in their name"));
    m_days = new QSpinBox;
    m_days->setRange(0, 3650);
    m_days->setSpecialValueText(tr("seen at any time"));
    m_days->setPrefix(tr("seen in the last "));
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Seen in so many days"));
    m_leavesOut = new QCheckBox(tr("Leave out who blocked the bot"));
    m_leavesOut->setChecked(true);
    row->addWidget(m_who);
    row->addWidget(m_search, 1);
    row->addWidget(m_days);
    row->addWidget(m_leavesOut);
    const auto again = [this] { m_soon.start(); };
    connect(m_who, &QComboBox::currentIndexChanged, this, again);
    connect(m_search, &QLineEdit::textChanged, this, again);
    connect(m_days, &QSpinBox::valueChanged, this, again);
    connect(m_leavesOut, &QCheckBox::toggled, this, again);
    return form;
}

QWidget *RecipientsPane::makeFile()
{
    auto *form = new QWidget;
    auto *row = new QHBoxLayout(form);
    row->setContentsMargins({});
    auto *choose = new Button(Button::Look::Secondary, tr("Choose CSV file…"), u"file"_s);
    m_file = new ElidedLabel(tr("A table with a line of column names; each column is a placeholder."), TextStyle::Body, Color::Text2, Qt::ElideMiddle);
    m_column = new QComboBox;
    m_column->setAccessibleDescription(tr("Column with the chat"));
    m_column->hide();
    row->addWidget(choose);
    row->addWidget(m_file, 1);
    row->addWidget(m_column);
    connect(choose, &QAbstractButton::clicked, this, &RecipientsPane::chooseFile);
    connect(m_column, &QComboBox::currentIndexChanged, this, &RecipientsPane::gather);
    return form;
}

QWidget *RecipientsPane::makePaste()
{
    m_paste = new QPlainTextEdit;
    m_paste->setPlaceholderText(tr("Ids, @usernames or t.me links, divided by spaces, commas or line breaks"));
    m_paste->setAccessibleName(tr("Ids and usernames"));
    m_paste->setTabChangesFocus(true);
    connect(m_paste, &QPlainTextEdit::textChanged, this, [this] { m_soon.start(); });
    return m_paste;
}

void RecipientsPane::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a table"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecipientsPane::readFile);
    dialog->open();
}

void RecipientsPane::readFile(const QString &path)
{
    m_source->setCurrentIndex(FromFile);
    auto pending = Pending<CsvTable>::make();
    QThreadPool::globalInstance()->start([path, pending] { pending->finish(readTable(path)); });
    whenDone(pending->future(), this, [this, path](const Result<CsvTable> &table) { takeTable(path, table); });
}

void RecipientsPane::takeTable(const QString &path, const Result<CsvTable> &table)
{
    m_file->setFullText(QFileInfo(path).fileName());
    m_table = table.value_or(CsvTable());
    {
        const QSignalBlocker quiet(m_column);
        m_column->clear();
        for (const QString &name : std::as_const(m_table.columns))
            m_column->addItem(tr("Chat in column “%1”").arg(name));
        m_column->setCurrentIndex(chatColumnOf(m_table));
        m_column->setVisible(m_column->count() > 0);
    }
    gather();
    if (table)
        return;
    m_notice->setTone(Tone::Error);
    m_notice->setText(tr("The file cannot be read."), table.error().detail);
    m_notice->show();
}

void RecipientsPane::gather()
{
    ++m_question;
    switch (m_source->currentIndex()) {
    case FromFile: return show(recipientsFromTable(m_table, std::max(0, m_column->currentIndex()), m_known));
    case FromPaste: return show(recipientsFromText(m_paste->toPlainText(), m_known));
    default: return askStore();
    }
}

void RecipientsPane::askStore()
{
    PeopleFilter filter{.who = PeopleFilter::Who(m_who->currentIndex()), .search = m_search->text().trimmed(), .leavesOutTroubled = m_leavesOut->isChecked()};
    if (m_days->value() > 0)
        filter.seenSinceMs = Clock::system().unixMilliseconds() - m_days->value() * DayMs;
    whenDone(recipientsFromStore(m_store, filter, this), this, [this, question = m_question](const Result<RecipientList> &list) {
        if (question == m_question && list)
            show(*list);
    });
}

void RecipientsPane::show(const RecipientList &list)
{
    m_list = list;
    m_model->setRecipients(list.recipients, list.columns);
    m_count->setText(tr("%n recipient(s)", nullptr, int(list.recipients.size())));
    showLeftOut();
    emit changed();
}

void RecipientsPane::showLeftOut()
{
    QStringList told;
    for (const RecipientList::LeftOut &row : m_list.leftOut.mid(0, MostTold))
        told << leftOutText(row);
    if (const int more = int(m_list.leftOut.size()) - MostTold; more > 0)
        told << tr("and %n more", nullptr, more);
    QString what = tr("%n row(s) left out.", nullptr, int(m_list.leftOut.size()));
    if (m_list.leftOut.isEmpty())
        what = tr("%n username(s) not known here.", nullptr, m_list.unknownNames);
    if (m_list.unknownNames > 0)
        told << tr("A person cannot be written to by a username that nobody had here: only public groups and channels can.");
    m_notice->setTone(Tone::Warn);
    m_notice->setText(what, told.join(u"; "_s));
    m_notice->setVisible(!m_list.leftOut.isEmpty() || m_list.unknownNames > 0);
}

void RecipientsPane::clear()
{
    m_paste->clear();
    m_table = {};
    m_column->hide();
    m_file->setFullText(tr("A table with a line of column names; each column is a placeholder."));
    m_source->setCurrentIndex(FromChats);
    gather();
}

} // namespace Botdesk
