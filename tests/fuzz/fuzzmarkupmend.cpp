// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// Why a source cannot be read, and what would mend it.

#include "fuzz/require.h"
#include "text/markupmend.h"

using namespace Botdesk;
using namespace Botdesk::Testing;

namespace {

QString shownWith(const QString &source, const MarkupFault &fault)
{
    return source + QStringLiteral(" | %1 at %2: %3").arg(fault.mark).arg(fault.at).arg(fault.words);
}

void checkMend(const QString &source, const std::optional<MarkupMend> &mend, const QString &shown)
{
    if (!mend)
        return;
    require(mend->at >= 0 && mend->removed >= 0 && mend->at + mend->removed <= source.size(), "a mend lies in the source", shown);
    require(!mend->inserted.isEmpty(), "a mend puts something in", shown);
    const QString after = mended(source, *mend);
    require(after.size() == source.size() - mend->removed + mend->inserted.size(), "a mend does what it says", shown);
}

void checkFaults(const QString &source, TextMode mode)
{
    const QList<MarkupFault> faults = markupFaults(source, mode);
    require(faults.isEmpty() == readSource(source, mode).has_value(), "there are faults just where the server finds one", source);
    int before = -1;
    for (const MarkupFault &fault : faults) {
        const QString shown = shownWith(source, fault);
        require(fault.at >= 0 && fault.at <= source.size(), "a fault lies in the source", shown);
        require(fault.at > before, "faults come in order", shown);
        require(!fault.words.isEmpty(), "a fault has the server's words", shown);
        require(faults.size() == 1 || fault.kind == MarkupFault::Kind::Reserved, "only reserved characters are told together", shown);
        before = fault.at;
        checkMend(source, fault.escape, shown);
        checkMend(source, fault.close, shown);
    }
    // All that is escaped is mended: what is left is something else, or further on.
    QString working = source;
    for (auto fault = faults.crbegin(); fault != faults.crend(); ++fault) {
        if (fault->kind == MarkupFault::Kind::Reserved && fault->escape)
            working = mended(working, *fault->escape);
    }
    if (working == source)
        return;
    const QList<MarkupFault> left = markupFaults(working, mode);
    const bool isReserved = !left.isEmpty() && left.first().kind == MarkupFault::Kind::Reserved;   // what was never closed stands before
    require(!isReserved || left.first().at > faults.first().at, "what was escaped is no fault any more", shownWith(working, left.value(0)));
}

} // namespace

//! The first byte chooses the parse mode, the others are the source.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr size_t Most = 4096;   // each fault is looked at by reading the source again
    if (size == 0 || size > Most)
        return 0;
    const QString source = QString::fromUtf8(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    constexpr TextMode Modes[] = {TextMode::MarkdownV2, TextMode::Html, TextMode::Markdown};
    checkFaults(source, Modes[data[0] % 3]);
    return 0;
}
