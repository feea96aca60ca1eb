// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/sandboxdialogs.h"

#include "core/whendone.h"
#include "sandbox/sandboxworld.h"
#include "widgets/fonts.h"
#include "widgets/label.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FileLimit = 20 * 1024 * 1024;   // bytes
constexpr int AnswerPollMs = 200;
constexpr int AnswerPatience = 150;              // polls: as long as an inline query lives

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SandboxDialogs)
};

//! A form with OK and Cancel; OK is named by what it does.
struct Form
{
    Form(const QString &title, const QString &action, QWidget *parent)
        : dialog(new QDialog(parent))
        , fields(new QFormLayout)
        , buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setWindowTitle(title);
        buttons->button(QDialogButtonBox::Ok)->setText(action);
        QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
        QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    }

    //! The buttons come last, so that the first field has the focus and Tab goes downwards.
    void open() const
    {
        auto *column = new QVBoxLayout(dialog);
        column->addLayout(fields);
        column->addWidget(buttons);
        dialog->open();
    }

    void needs(QLineEdit *field) const
    {
        QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
        ok->setEnabled(!field->text().trimmed().isEmpty());
        QObject::connect(field, &QLineEdit::textChanged, ok, [ok](const QString &text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    }

    QDialog *dialog;
    QFormLayout *fields;
    QDialogButtonBox *buttons;
};

QListWidget *peopleList(const SandboxWorld &world)
{
    auto *list = new QListWidget;
    list->setAccessibleName(Words::tr("Members"));
    for (const auto &person : world.people()) {
        auto *item = new QListWidgetItem(person.name, list);
        item->setData(Qt::UserRole, person.id);
        item->setCheckState(Qt::Checked);
    }
    return list;
}

void offerResults(SandboxWorld &world, qint64 person, qint64 chat, const QString &query, const QJsonArray &results, QWidget *parent)
{
    Form form(Words::tr("Results of the bot"), Words::tr("Send"), parent);
    auto *list = new QListWidget;
    list->setAccessibleName(Words::tr("Results of the bot"));
    for (const QJsonValue result : results) {
        const QString title = result["title"_L1].toString(result["type"_L1].toString());
        const QString more = result["description"_L1].toString();
        auto *item = new QListWidgetItem(more.isEmpty() ? title : title + u" – "_s + more, list);
        item->setData(Qt::UserRole, result["id"_L1].toString());
    }
    list->setCurrentRow(0);
    form.fields->addRow(list);
    QObject::connect(form.dialog, &QDialog::accepted, &world, [&world, list, person, chat, query] {
        if (const QListWidgetItem *item = list->currentItem())
            world.act(u"choose"_s, {{u"from"_s, person}, {u"chat_id"_s, chat}, {u"inline_query_id"_s, query},
                                    {u"result_id"_s, item->data(Qt::UserRole).toString()}});
    });
    form.open();
}

void waitForResults(SandboxWorld &world, qint64 person, qint64 chat, const QString &query, QPointer<QWidget> parent, int patience)
{
    whenDone(world.host().control(u"GET"_s, u"queries/%1/answer"_s.arg(query)), &world,
             [=, &world](const Result<QJsonObject> &answer) {
                 if (!parent || !answer)
                     return;
                 if ((*answer)["is_answered"_L1].toBool())
                     return offerResults(world, person, chat, query, (*answer)["results"_L1].toArray(), parent);
                 if (patience > 0)
                     QTimer::singleShot(AnswerPollMs, &world, [=, &world] {
                         waitForResults(world, person, chat, query, parent, patience - 1);
                     });
             });
}

} // namespace

void askForPerson(SandboxWorld &world, QWidget *parent)
{
    Form form(Words::tr("Add a person"), Words::tr("Add person"), parent);
    auto *first = new QLineEdit;
    auto *username = new QLineEdit;
    auto *language = new QLineEdit(u"en"_s);
    auto *premium = new QCheckBox(Words::tr("Telegram Premium"));
    form.fields->addRow(Words::tr("&First name"), first);
    form.fields->addRow(Words::tr("&Username"), username);
    form.fields->addRow(Words::tr("&Language"), language);
    form.fields->addRow(premium);
    form.needs(first);
    QObject::connect(form.dialog, &QDialog::accepted, &world, [=, &world] {
        world.act(u"people"_s, {{u"first_name"_s, first->text().trimmed()}, {u"username"_s, username->text().remove(u'@')},
                                {u"language_code"_s, language->text()}, {u"is_premium"_s, premium->isChecked()}});
    });
    form.open();
}

void askForGroup(SandboxWorld &world, QWidget *parent)
{
    Form form(Words::tr("Add a group or channel"), Words::tr("Add"), parent);
    auto *title = new QLineEdit;
    auto *type = new QComboBox;
    for (const auto &name : {u"group"_s, u"supergroup"_s, u"channel"_s})
        type->addItem(name);
    type->setAccessibleDescription(Words::tr("Type"));
    auto *members = peopleList(world);
    form.fields->addRow(Words::tr("&Title"), title);
    form.fields->addRow(Words::tr("T&ype"), type);
    form.fields->addRow(Words::tr("&Members"), members);
    form.needs(title);
    QObject::connect(form.dialog, &QDialog::accepted, &world, [=, &world] {
        QJsonArray ids{world.bot().id};
        for (int i = 0; i < members->count(); ++i) {
            if (members->item(i)->checkState() == Qt::Checked)
                ids.append(members->item(i)->data(Qt::UserRole).toLongLong());
        }
        world.act(u"groups"_s, {{u"title"_s, title->text().trimmed()}, {u"type"_s, type->currentText()}, {u"members"_s, ids}});
    });
    form.open();
}

void askForMember(SandboxWorld &world, qint64 chat, QWidget *parent)
{
    Form form(Words::tr("Members of %1").arg(world.nameOf(chat)), Words::tr("Apply"), parent);
    auto *who = new QComboBox;
    who->setAccessibleDescription(Words::tr("Who"));
    for (const auto &person : world.people())
        who->addItem(person.name, person.id);
    who->addItem(world.bot().name, world.bot().id);
    auto *status = new QComboBox;
    status->setAccessibleDescription(Words::tr("Becomes"));
    for (const auto &name : {u"member"_s, u"administrator"_s, u"restricted"_s, u"left"_s, u"kicked"_s, u"requested"_s})
        status->addItem(name);
    form.fields->addRow(Words::tr("&Who"), who);
    form.fields->addRow(Words::tr("&Becomes"), status);
    QObject::connect(form.dialog, &QDialog::accepted, &world, [=, &world] {
        world.act(u"member"_s, {{u"chat_id"_s, chat}, {u"user_id"_s, who->currentData().toLongLong()}, {u"status"_s, status->currentText()}});
    });
    form.open();
}

void askForClock(SandboxWorld &world, QWidget *parent)
{
    Form form(Words::tr("Advance the clock"), Words::tr("Advance"), parent);
    auto *minutes = new QSpinBox;
    minutes->setRange(1, 7 * 24 * 60);
    minutes->setValue(60);
    minutes->setSuffix(Words::tr(" min"));
    form.fields->addRow(new Label(Words::tr("Queries expire, updates older than a day vanish."), TextStyle::Small, Color::Text3));
    form.fields->addRow(Words::tr("&By"), minutes);
    QObject::connect(form.dialog, &QDialog::accepted, &world,
                     [minutes, &world] { world.act(u"clock"_s, {{u"advance"_s, minutes->value() * 60}}); });
    form.open();
}

void confirmReset(SandboxWorld &world, QWidget *parent)
{
    auto *box = new QMessageBox(QMessageBox::Warning, Words::tr("Reset the Sandbox"),
                                Words::tr("All people, groups and messages of the Sandbox are deleted, and it starts as on the first "
                                          "day. Updates that Botdesk has stored stay."),
                                QMessageBox::Cancel, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *reset = box->addButton(Words::tr("Reset the Sandbox"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(reset, &QPushButton::clicked, &world, [&world] { world.act(u"reset"_s, {}); });
    box->open();
}

void askForText(QWidget *parent, const QString &title, const QString &text, std::function<void(const QString &)> done)
{
    Form form(title, Words::tr("Apply"), parent);
    auto *field = new QLineEdit(text);
    field->setAccessibleName(title);
    field->setMinimumWidth(px(320));
    form.fields->addRow(field);
    form.needs(field);
    QObject::connect(form.dialog, &QDialog::accepted, parent, [field, done] { done(field->text()); });
    form.open();
}

void chooseSandboxFile(QWidget *parent, std::function<void(const QString &name, const QByteArray &content)> done)
{
    auto *dialog = new QFileDialog(parent, Words::tr("Send a photo"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setMimeTypeFilters({u"image/png"_s, u"image/jpeg"_s, u"image/webp"_s});
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [parent, done](const QString &path) {
        QPromise<QByteArray> promise;
        promise.start();
        whenDone(promise.future(), parent, [done, path](const QByteArray &content) { done(QFileInfo(path).fileName(), content); });
        QThreadPool::globalInstance()->start([path, promise = std::make_shared<QPromise<QByteArray>>(std::move(promise))] {
            QFile file(path);
            promise->addResult(file.open(QIODevice::ReadOnly) ? file.read(FileLimit) : QByteArray());
            promise->finish();
        });
    });
    dialog->open();
}

void showInlineResults(SandboxWorld &world, qint64 person, qint64 chat, const QJsonObject &asked, QWidget *parent)
{
    const QString query = asked["inline_query_id"_L1].toString();
    waitForResults(world, person, chat, query, parent, AnswerPatience);
}

} // namespace Botdesk
