// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/attachquestions.h"

#include "compose/texteditor.h"

#include <QFileDialog>

namespace Botdesk {

using namespace Qt::StringLiterals;

AttachQuestions::AttachQuestions(TextEditor *text)
    : QObject(text)
    , m_text(text)
{
}

void AttachQuestions::askFiles(std::optional<AttachmentKind> as)
{
    auto *dialog = new QFileDialog(m_text->window(), tr("Attach"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    if (!as)
        dialog->setNameFilters({tr("Photos and videos (%1)").arg(u"*.jpg *.jpeg *.png *.webp *.gif *.mp4 *.mov *.m4v *.webm"_s), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this, as](const QStringList &paths) {
        QList<Attachment> attachments;
        for (const QString &path : paths)
            attachments.append({.kind = as.value_or(usualKindOf(path)), .source = path});
        emit answered(attachments);
    });
    dialog->open();
}

void AttachQuestions::askAddress()
{
    const auto isAddress = [](const QString &text) { return text.startsWith("https://"_L1) || text.startsWith("http://"_L1); };
    m_text->ask({.label = tr("Address of the file"),
                 .hint = tr("https://… that Telegram fetches itself: 5 MB of a photo, 20 MB of another file at most"),
                 .value = {},
                 .isGood = isAddress,
                 .complaint = tr("It begins with http:// or https://"),
                 .take = [this](const QString &address) {
                     Attachment one{.from = Attachment::From::Url, .source = address};
                     one.kind = usualKindOf(one.name());
                     emit answered({one});
                 },
                 .remove = {}});
}

void AttachQuestions::askFileId()
{
    m_text->ask({.label = u"file_id"_s,
                 .hint = tr("Of a file that this bot has sent or received"),
                 .value = {},
                 .isGood = [](const QString &id) { return !id.isEmpty() && !id.contains(u' ') && !id.contains(u'/'); },
                 .complaint = tr("A file_id has neither spaces nor slashes"),
                 .take = [this](const QString &id) {
                     emit answered({{.kind = kindOfFileId(id).value_or(AttachmentKind::Document), .from = Attachment::From::FileId, .source = id}});
                 },
                 .remove = {}});
}

} // namespace Botdesk
