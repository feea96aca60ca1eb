// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers/pressdialogs.h"

#include "widgets/button.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowHeight = 26;   // pixels
constexpr int LeastOptions = 2;
constexpr int MostOptions = 12;

void addButtons(QDialog *dialog, QVBoxLayout *column, Button *accept)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    accept->setDefault(true);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
}

} // namespace

std::optional<ShareOffer> shareOfferIn(const QJsonObject &answer)
{
    if (!answer.contains("choices"_L1))
        return std::nullopt;
    ShareOffer offer{.choices = {}, .most = answer["max_quantity"_L1].toInt(1), .isOfChats = answer["button"_L1].toObject().contains("request_chat"_L1)};
    const QJsonArray choices = answer["choices"_L1].toArray();
    for (const QJsonValue choice : choices)
        offer.choices.append({choice["id"_L1].toInteger(), choice["name"_L1].toString()});
    return offer;
}

QJsonObject sharedBy(const ShareOffer &offer, const QList<qint64> &chosen)
{
    if (offer.isOfChats)
        return {{"chat"_L1, chosen.value(0)}};
    QJsonArray users;
    for (const qint64 id : chosen)
        users.append(id);
    return {{"users"_L1, users}};
}

ShareDialog::ShareDialog(const ShareOffer &offer, const QString &person, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_list(new QListWidget(this))
    , m_count(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_share(new Button(Button::Look::Primary, tr("Share"), {}, this))
{
    setWindowTitle(offer.isOfChats ? tr("%1 chooses a chat").arg(person) : tr("%1 chooses people").arg(person));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(360), px(380));
    auto *column = new QVBoxLayout(this);
    m_list->setAccessibleName(offer.isOfChats ? tr("Chats that meet the criteria") : tr("People who meet the criteria"));
    const bool isSeveral = offer.most > 1;
    for (const auto &[id, name] : offer.choices) {
        auto *item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, id);
        item->setSizeHint(QSize(0, px(RowHeight)));
        if (isSeveral)
            item->setCheckState(Qt::Unchecked);
    }
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    addButtons(this, column, m_share);
    connect(m_list, &QListWidget::itemChanged, this, &ShareDialog::count);
    connect(m_list, &QListWidget::currentRowChanged, this, &ShareDialog::count);
    connect(m_list, &QListWidget::itemActivated, this, [this, isSeveral](QListWidgetItem *item) {
        if (!isSeveral)
            return accept();
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
    connect(this, &QDialog::accepted, this, [this] { emit chosen(ids()); });
    m_list->setCurrentRow(0);
    count();
    m_list->setFocus();
}

QList<qint64> ShareDialog::ids() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (m_offer.most > 1 ? item->checkState() == Qt::Checked : item == m_list->currentItem())
            ids.append(item->data(Qt::UserRole).toLongLong());
    }
    return ids;
}

void ShareDialog::count()
{
    const int chosen = int(ids().size());
    m_count->setVisible(m_offer.most > 1);
    m_count->setText(tr("%1 of %2 at most").arg(chosen).arg(m_offer.most));
    m_count->setInk(chosen > m_offer.most ? Color::Error : Color::Text2);
    m_share->setEnabled(chosen > 0 && chosen <= m_offer.most);
}

PollDialog::PollDialog(CreatePoll::Type type, const QString &person, QWidget *parent)
    : QDialog(parent)
    , m_type(type)
    , m_question(new QLineEdit(this))
    , m_options(new QPlainTextEdit(this))
    , m_anonymous(new QCheckBox(tr("Anonymous"), this))
    , m_several(new QCheckBox(tr("Several answers"), this))
    , m_quiz(new QCheckBox(tr("Quiz: one answer is right"), this))
    , m_right(new QComboBox(this))
    , m_note(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_send(new Button(Button::Look::Primary, tr("Send the poll"), u"poll"_s, this))
{
    setWindowTitle(type == CreatePoll::Type::Quiz ? tr("%1 makes a quiz").arg(person) : tr("%1 makes a poll").arg(person));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(400), px(380));
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    m_question->setAccessibleName(tr("Question"));
    m_options->setAccessibleName(tr("Options, one a line"));
    m_options->setTabChangesFocus(true);
    m_right->setAccessibleDescription(tr("Right answer"));
    form->addRow(tr("Question"), m_question);
    form->addRow(tr("Options, one a line"), m_options);
    form->addRow({}, m_anonymous);
    form->addRow({}, m_several);
    form->addRow({}, m_quiz);
    form->addRow(tr("Right answer"), m_right);
    column->addLayout(form);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    addButtons(this, column, m_send);
    m_anonymous->setChecked(true);
    m_quiz->setChecked(type == CreatePoll::Type::Quiz);
    m_quiz->setEnabled(type == CreatePoll::Type::Any);   // else the button says
    m_quiz->setToolTip(m_quiz->isEnabled() ? QString() : tr("The button says which type it is."));
    for (QCheckBox *box : {m_several, m_quiz})
        connect(box, &QCheckBox::toggled, this, &PollDialog::check);
    connect(m_question, &QLineEdit::textChanged, this, &PollDialog::check);
    connect(m_options, &QPlainTextEdit::textChanged, this, &PollDialog::check);
    connect(this, &QDialog::accepted, this, [this] { emit made(poll()); });
    check();
    m_question->setFocus();
}

QStringList PollDialog::options() const
{
    QStringList options;
    for (const QString &line : m_options->toPlainText().split(u'\n')) {
        if (const QString text = line.trimmed(); !text.isEmpty())
            options.append(text);
    }
    return options;
}

QJsonObject PollDialog::poll() const
{
    QJsonObject poll{{"question"_L1, m_question->text().trimmed()},
                     {"options"_L1, QJsonArray::fromStringList(options())},
                     {"type"_L1, m_quiz->isChecked() ? u"quiz"_s : u"regular"_s},
                     {"is_anonymous"_L1, m_anonymous->isChecked()},
                     {"allows_multiple_answers"_L1, m_several->isChecked() && !m_quiz->isChecked()}};
    if (m_quiz->isChecked())
        poll.insert("correct_option_id"_L1, m_right->currentIndex());
    return poll;
}

void PollDialog::check()
{
    const QStringList all = options();
    QStringList shown;
    for (int i = 0; i < m_right->count(); ++i)
        shown.append(m_right->itemText(i));
    if (shown != all) {
        const int before = std::max(0, m_right->currentIndex());
        m_right->clear();
        m_right->addItems(all);
        m_right->setCurrentIndex(std::min(before, int(all.size()) - 1));
    }
    m_several->setEnabled(!m_quiz->isChecked());
    m_right->setEnabled(m_quiz->isChecked());
    const bool fits = all.size() >= LeastOptions && all.size() <= MostOptions;
    m_note->setText(fits ? QString() : tr("A poll has %1 to %2 options.").arg(LeastOptions).arg(MostOptions));
    m_send->setEnabled(fits && !m_question->text().trimmed().isEmpty());
}

} // namespace Botdesk
