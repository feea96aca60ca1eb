// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What other programs put into the clipboard: HTML, the two formats of Telegram Desktop, and what claims to be ours.

#include "compose/pastedtext.h"
#include "compose/telegramclipboard.h"
#include "fuzz/require.h"

#include <QGuiApplication>
#include <QMimeData>

using namespace Botdesk;
using namespace Botdesk::Testing;

namespace {

void checkEntities(const FormattedText &text)
{
    for (const TextEntity &entity : text.entities) {
        require(entity.offset >= 0 && entity.length > 0 && entity.offset <= text.text.size() - entity.length, "entities lie in the text", text.text);
        require(entity.type != EntityType::Unknown, "every entity is of a kind", text.text);
    }
}

//! 't': text and tags of Telegram Desktop, apart by the first NUL; 'o': our own; else HTML.
void fill(QMimeData &data, char kind, const QByteArray &content)
{
    if (kind == 't') {
        const qsizetype end = content.indexOf('\0');
        data.setData(QStringLiteral("application/x-td-field-text"), end < 0 ? content : content.first(end));
        data.setData(QStringLiteral("application/x-td-field-tags"), end < 0 ? QByteArray() : content.sliced(end + 1));
    } else if (kind == 'o') {
        data.setData(QStringLiteral("application/x-botdesk-text"), content);
    } else {
        data.setHtml(QString::fromUtf8(content));
        data.setText(QString::fromUtf8(content));
    }
}

} // namespace

//! Fonts are asked for while HTML is read.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*argc, *argv);
    return 0;
}

//! The first byte chooses the format, the others are what the clipboard holds in it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    QMimeData clipboard;
    fill(clipboard, char(data[0]), QByteArray(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1)));
    const FormattedText text = pastedText(clipboard);
    checkEntities(text);

    // What was pasted is copied again, for ourselves and for others.
    const auto copied = copiedText(text);
    require(copied->text() == text.text, "a copy has the same text", text.text);
    checkEntities(pastedText(*copied));
    if (const auto again = fromTelegramDesktop(*copied); again && text.text.isValidUtf16()) {
        checkEntities(*again);
        require(again->text == text.text, "Telegram Desktop gets the same text", text.text);
    }
    return 0;
}
