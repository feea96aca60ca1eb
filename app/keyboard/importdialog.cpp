// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/importdialog.h"

#include "core/whendone.h"
#include "keyboard/codeedit.h"
#include "keyboard/keyboarddesign.h"
#include "keyboard/librarymodel.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "words/keyboardwords.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>
#include <QThreadPool>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FileLimit = 1024 * 1024;   // bytes; no keyboard is as large

Result<QByteArray> contentOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::NotFound, file.errorString());
    return file.read(FileLimit);
}

//! The text of the first message in @p json that has a keyboard.
FormattedText messageIn(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    if (object.contains("reply_markup"_L1))
        return messageTextOf(object);
    FormattedText found;
    for (auto member = object.begin(); member != object.end() && found.isEmpty(); ++member)
        found = messageIn(*member);
    const QJsonArray items = json.toArray();
    for (auto item = items.begin(); item != items.end() && found.isEmpty(); ++item)
        found = messageIn(*item);
    return found;
}

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_source(new CodeEdit(tr("Text to import"), this))
    , m_state(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_import(new Button(Button::Look::Primary, tr("Import"), {}, this))
{
    setWindowTitle(tr("Import a keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(560), px(420));
    auto *column = new QVBoxLayout(this);
    auto *note = new Label(tr("Paste reply_markup, a message that has one, a curl command, or code of grammY, Telegraf, python-telegram-bot, aiogram, "
                              "Telegram.Bot, tgbot-cpp or node-telegram-bot-api. Of code only what is written out can be taken over."), TextStyle::Small, Color::Text2, this);
    note->setWordWrap(true);
    column->addWidget(note);
    m_source->setFrameShape(QFrame::StyledPanel);
    column->addWidget(m_source, 1);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *file = new Button(tr("Open a file…"), this);
    buttons->addButton(file, QDialogButtonBox::ActionRole);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        const QByteArray text = m_source->toPlainText().toUtf8();
        const QJsonDocument json = QJsonDocument::fromJson(text);
        emit chosen(m_markup, messageIn(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object())));
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QAbstractButton::clicked, this, &ImportDialog::askForFile);
    connect(m_source, &QPlainTextEdit::textChanged, this, &ImportDialog::read);
    read();
    m_source->setFocus();
}

void ImportDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a keyboard"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
        promise->start();
        QThreadPool::globalInstance()->start([promise, path] {
            promise->addResult(contentOfFile(path));
            promise->finish();
        });
        whenDone(promise->future(), this, [this](const Result<QByteArray> &content) {
            if (content)
                m_source->setPlainText(QString::fromUtf8(*content));
            else
                m_state->setText(content.error().detail);
        });
    });
    dialog->open();
}

QString ImportDialog::state() const
{
    return m_state->text();
}

void ImportDialog::say(const QString &text, bool isFault)
{
    m_state->setInk(isFault ? Color::Error : Color::Text2);
    m_state->setText(text);
}

void ImportDialog::read()
{
    const QString text = m_source->toPlainText();
    m_import->setEnabled(false);
    m_source->setFault(-1);
    if (text.trimmed().isEmpty())
        return say({}, false);
    const QString language = nameFor(importLanguage(text));
    const auto read = importKeyboard(text);
    if (!read) {
        const bool hasLine = read.error().kind != ImportFault::Kind::NoKeyboard && read.error().kind != ImportFault::Kind::TooLarge;
        if (hasLine) {
            m_source->setFault(read.error().line);
            m_source->reveal(read.error().line);
        }
        return say(language.isEmpty() ? textFor(read.error()) : u"%1 · %2"_s.arg(language, textFor(read.error())), hasLine);
    }
    if (std::holds_alternative<std::monostate>(*read))
        return say(tr("There is no keyboard in it."), false);
    m_markup = *read;
    KeyboardDesign design;
    design.setMarkup(m_markup);
    say(u"%1 · %2"_s.arg(language, tr("Found: %1").arg(describe(design))), false);
    m_import->setEnabled(true);
}

} // namespace Botdesk
