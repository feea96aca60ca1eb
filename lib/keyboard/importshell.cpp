// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/importothers.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct ShellWord
{
    QString text;
    int line = 0;
};

//! The words of a command, without their quotes: 'it'\''s' is "it's". What the shell would fill in stays as it stands.
QList<ShellWord> wordsOf(QStringView text)
{
    QList<ShellWord> words;
    ShellWord word;
    QChar quote;
    int line = 0;
    const auto end = [&] {
        if (!word.text.isEmpty())
            words.append(std::exchange(word, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isEscape = c == u'\\' && quote != u'\'' && i + 1 < text.size();
        if (word.text.isEmpty())
            word.line = line;
        if (c == u'\n')
            ++line;
        if (isEscape && text[i + 1] == u'\n')
            continue;   // the line goes on
        if (isEscape && (quote.isNull() || u"\"\\$`"_s.contains(text[i + 1])))
            word.text += text[++i];
        else if (quote.isNull() && (c == u'\'' || c == u'"'))
            quote = c;
        else if (!quote.isNull() && c == quote)
            quote = {};
        else if (quote.isNull() && c.isSpace())
            end();
        else
            word.text += c;
    }
    end();
    return words;
}

} // namespace

QList<FoundJson> jsonInShell(QStringView text)
{
    QList<FoundJson> found;
    const QList<ShellWord> words = wordsOf(text);
    for (const ShellWord &word : words) {
        const qsizetype begin = word.text.indexOf(u'{');   // behind "reply_markup=" too
        if (begin < 0 || !(word.text.contains("keyboard"_L1) || word.text.contains("force_reply"_L1)))
            continue;
        if (const auto json = ServerJson::parse(word.text.sliced(begin).toUtf8()))
            found.append({*json, word.line});
    }
    return found;
}

} // namespace Botdesk
