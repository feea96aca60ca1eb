// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "benchtools.h"
#include "compose/composer.h"
#include "compose/messageedit.h"
#include "compose/texteditor.h"
#include "text/textmode.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace Botdesk;
using namespace Botdesk::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int Characters = 4096;
constexpr int Keys = 200;

//! Of this thread alone: what else the machine does is no part of a key.
double threadCpuMs()
{
    timespec spent;
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) * 1e3 + double(spent.tv_nsec) / 1e6;
}

//! Paragraphs with something formatted in every line.
FormattedText message(int length)
{
    FormattedText text;
    for (int line = 0; text.text.size() < length; ++line) {
        const auto add = [&text](const QString &words, std::optional<EntityType> type = {}) {
            if (type)
                text.entities.append({.type = *type, .offset = int(text.text.size()), .length = int(words.size())});
            text.text += words;
        };
        add(u"Order no. %1 of "_s.arg(8800 + line));
        add(u"Alice Smith"_s, EntityType::Bold);
        add(u" is on its way (2-3 days); see "_s);
        add(u"where it is"_s, EntityType::Italic);
        add(u" or ask us 👍 any time. "_s);
        add(u"A-%1"_s.arg(line), EntityType::Code);
        add(line % 4 == 3 ? u"\n\n"_s : u" "_s);
    }
    text.text.truncate(length);
    text.entities.removeIf([length](const TextEntity &entity) { return entity.offset + entity.length > length; });
    return text;
}

QJsonObject spread(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return {{u"median_ms"_s, values[values.size() / 2]}, {u"p99_ms"_s, values[values.size() * 99 / 100]}, {u"max_ms"_s, values.last()}};
}

//! Types in the middle of a text that grows to Characters.
QJsonObject type(Composer &composer, TextMode mode)
{
    const FormattedText text = message(Characters - Keys);
    FormattedText source = text;
    if (mode != TextMode::Formatted)
        source = {writeSource(text, mode).source, {}};
    MessageEdit *edit = composer.text()->edit();
    composer.text()->load(source, mode);
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(int(source.text.indexOf(u" is on its way"_s, source.text.size() / 2)));
    edit->setTextCursor(cursor);
    edit->setFocus();
    QApplication::processEvents();
    QList<double> cpu, wall;
    for (int key = 0; key < Keys; ++key) {
        const double before = threadCpuMs();
        wall << onceMs([&] {
            QTest::keyClick(edit, char('a' + key % 26));
            QApplication::processEvents();   // what was put off to the next turn, and the painting
        });
        cpu << threadCpuMs() - before;
    }
    return {{u"source_characters"_s, edit->document()->characterCount() - 1}, {u"cpu"_s, spread(cpu)}, {u"wall"_s, spread(wall)}};
}

} // namespace

//! How long a key takes in the composer with a message of 4,096 characters, in each of the ways to write one.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    Theme theme;
    Composer composer;
    composer.resize(900, 400);
    composer.show();
    (void)QTest::qWaitForWindowExposed(&composer);
    composer.open({.chat = ChatId{700}}, {});
    (void)type(composer, TextMode::Formatted);   // fonts and emoji are loaded
    QJsonObject figures{{u"bench"_s, u"typing"_s}, {u"characters"_s, Characters}, {u"keys"_s, Keys}};
    figures.insert(u"formatted"_s, type(composer, TextMode::Formatted));
    figures.insert(u"markdownv2"_s, type(composer, TextMode::MarkdownV2));
    figures.insert(u"html"_s, type(composer, TextMode::Html));
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
