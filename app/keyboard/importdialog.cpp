// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/importdialog.h"

#include "core/whendone.h"
#include "keyboard/keyboarddesign.h"
#include "keyboard/librarymodel.h"
#include "keyboard/markupsource.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPlainTextEdit>
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

} // namespace

ImportDialog::ImportDialog(QWidget *parent)
    : QDialog(parent)
    , m_source(new QPlainTextEdit(this))
    , m_state(new Label({}, TextStyle::Small, Color::Text2, this))
    , m_import(new Button(Button::Look::Primary, tr("Import"), {}, this))
{
    setWindowTitle(tr("Import a keyboard"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(560), px(420));
    auto *column = new QVBoxLayout(this);
    auto *note = new Label(tr("Paste reply_markup, or a whole message that has one."), TextStyle::Small, Color::Text2, this);
    note->setWordWrap(true);
    column->addWidget(note);
    m_source->setAccessibleName(tr("Text to import"));
    m_source->setFont(themeFont(TextStyle::Mono));
    m_source->setTabChangesFocus(true);
    column->addWidget(m_source, 1);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *file = new Button(tr("Open a file…"), this);
    buttons->addButton(file, QDialogButtonBox::ActionRole);
    buttons->addButton(m_import, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        emit chosen(m_markup);
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

void ImportDialog::read()
{
    const QString text = m_source->toPlainText();
    m_import->setEnabled(false);
    m_state->setInk(Color::Text2);
    if (text.trimmed().isEmpty())
        return m_state->setText({});
    const auto read = readMarkupSource(text.toUtf8());
    if (!read) {
        m_state->setInk(Color::Error);
        return m_state->setText(tr("Line %1: %2").arg(read.error().line + 1).arg(read.error().error.detail));
    }
    if (std::holds_alternative<std::monostate>(read->markup))
        return m_state->setText(tr("There is no keyboard in it."));
    m_markup = read->markup;
    KeyboardDesign design;
    design.setMarkup(m_markup);
    m_state->setText(tr("Found: %1").arg(describe(design)));
    m_import->setEnabled(true);
}

} // namespace Botdesk
