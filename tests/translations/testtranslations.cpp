// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "translations/tsfile.h"

#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

namespace {

const QString SourceDir = QStringLiteral(BOTDESK_SOURCE_DIR);

//! Names, marks of the Bot API, and words that German or Russian has taken over.
const QStringList SameInGerman{
    u"Botdesk"_s, u"Person"_s, u"Telegram"_s, u"Sandbox"_s, u"Chats"_s, u"Chat"_s, u"Updates"_s, u"Update"_s, u"Bot"_s, u"Bots"_s,
    u"Name"_s, u"Text"_s, u"Status"_s, u"Timeline"_s, u"Test"_s, u"Live"_s, u"System"_s, u"Version"_s, u"Port"_s,
    u"Proxy"_s, u"Host"_s, u"Emoji"_s, u"Link"_s, u"Token"_s, u"Code"_s, u"JSON"_s, u"OK"_s, u"Webhook"_s,
    u"Details"_s, u"Sticker"_s, u"Story"_s, u"Administrator"_s, u"Inline"_s, u"Export"_s, u"Video"_s, u"Animation"_s,
    u"Audio"_s, u"Boost"_s, u"Probe"_s, u"live"_s, u"Quiz"_s, u"Desktop"_s, u"Telegram Premium"_s, u"vCard"_s,
};

bool saysSomething(const QString &text)
{
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s);
    // %1 and the like, Bot API names, addresses, keys, units and our own name are not words.
    static const QRegularExpression noWord(u"%L?\\d+|%n|[a-z]+(_[a-z]+)+|https?://\\S+|@\\w+|/[a-z]+|<[^>]*>|&[a-z]+;"
                                           "|(Ctrl|Shift|Alt)\\+\\S+|\\b(ms|min|MiB|TLS|URL|Botdesk)\\b"_s);
    return QString(text).remove(noWord).contains(word);
}

QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(u"%L?\\d+"_s);
    QStringList found;
    for (auto matches = form.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class TestTranslations final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyStringOfTheSourceIsTranslated_data() { languages({u"en"_s, u"de"_s, u"ru"_s}); }
    void everyStringOfTheSourceIsTranslated();
    void everyPluralFormIsThere_data() { languages({u"en"_s, u"de"_s, u"ru"_s}); }
    void everyPluralFormIsThere();
    void placeholdersAndEdgesAreKept_data() { languages({u"en"_s, u"de"_s, u"ru"_s}); }
    void placeholdersAndEdgesAreKept();
    void mnemonicsAreKept_data() { languages({u"de"_s, u"ru"_s}); }
    void mnemonicsAreKept();
    void russianIsWrittenInCyrillic();
    void germanIsNotEnglish();

private:
    static void languages(const QStringList &all);
    QList<TsMessage> messages(const QString &language) const;
    static void report(const QStringList &wrong);

    QTemporaryDir m_fresh;   //!< the .ts files as they are once the source's strings have been taken in
};

void TestTranslations::languages(const QStringList &all)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : all)
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::initTestCase()
{
    QString lupdate = QStandardPaths::findExecutable(u"lupdate"_s, {u"/usr/lib/qt6/bin"_s});
    if (lupdate.isEmpty())
        lupdate = QStandardPaths::findExecutable(u"lupdate"_s);
    QVERIFY2(!lupdate.isEmpty(), "lupdate is missing");
    for (const auto &[languages, plural] : {std::pair(QStringList{u"de"_s, u"ru"_s}, false), {QStringList{u"en"_s}, true}}) {
        QStringList arguments{u"-silent"_s, u"-no-obsolete"_s, u"-locations"_s, u"none"_s};
        if (plural)
            arguments << u"-pluralonly"_s;
        arguments << SourceDir + u"/app"_s << u"-ts"_s;
        for (const QString &language : languages) {
            const QString name = u"/botdesk_%1.ts"_s.arg(language);
            QVERIFY(QFile::copy(SourceDir + u"/translations"_s + name, m_fresh.path() + name));
            arguments << m_fresh.path() + name;
        }
        QCOMPARE(QProcess::execute(lupdate, arguments), 0);
    }
}

QList<TsMessage> TestTranslations::messages(const QString &language) const
{
    return readTs(m_fresh.filePath(u"botdesk_%1.ts"_s.arg(language)));
}

void TestTranslations::report(const QStringList &wrong)
{
    QVERIFY2(wrong.isEmpty(), qPrintable(u"%1:\n  "_s.arg(wrong.size()) + wrong.mid(0, 25).join(u"\n  "_s)));
}

void TestTranslations::everyStringOfTheSourceIsTranslated()
{
    QFETCH(QString, language);
    const auto all = messages(language);
    QVERIFY(!all.isEmpty());
    QStringList wrong;
    for (const TsMessage &message : all) {
        if (!message.isFinished || message.forms.isEmpty() || message.forms.contains(QString()))
            wrong << message.place();
    }
    report(wrong);
}

void TestTranslations::everyPluralFormIsThere()
{
    QFETCH(QString, language);
    const qsizetype forms = language == "ru"_L1 ? 3 : 2;
    QStringList wrong;
    int plurals = 0;
    for (const TsMessage &message : messages(language)) {
        if (!message.isPlural)
            continue;
        ++plurals;
        // The last form serves most numbers, so the number must stand in it where it stands in the source.
        if (message.forms.size() != forms || (message.source.contains("%n"_L1) && !message.forms.last().contains("%n"_L1)))
            wrong << message.place();
    }
    report(wrong);
    QVERIFY(plurals > 0);
}

void TestTranslations::placeholdersAndEdgesAreKept()
{
    QFETCH(QString, language);
    const auto ends = [](const QString &text, QChar end) { return text.trimmed().endsWith(end); };
    QStringList wrong;
    for (const TsMessage &message : messages(language)) {
        for (const QString &form : message.forms) {
            const bool hasSameEdges = form.startsWith(u' ') == message.source.startsWith(u' ')
                && form.endsWith(u' ') == message.source.endsWith(u' ') && form.endsWith(u'\n') == message.source.endsWith(u'\n')
                && ends(form, u'…') == ends(message.source, u'…') && ends(form, u':') == ends(message.source, u':');
            if (!form.isEmpty() && (placeholders(form) != placeholders(message.source) || !hasSameEdges))
                wrong << message.place() + u" → "_s + form;
        }
    }
    report(wrong);
}

void TestTranslations::mnemonicsAreKept()
{
    QFETCH(QString, language);
    static const QRegularExpression mnemonic(u"&\\w"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList wrong;
    for (const TsMessage &message : messages(language)) {
        for (const QString &form : message.forms) {
            if (!form.isEmpty() && form.contains(mnemonic) != message.source.contains(mnemonic))
                wrong << message.place() + u" → "_s + form;
        }
    }
    report(wrong);
}

void TestTranslations::russianIsWrittenInCyrillic()
{
    static const QRegularExpression cyrillic(u"\\p{Cyrillic}"_s);
    static const QStringList latin{u"Botdesk"_s, u"Telegram"_s, u"JSON"_s, u"OK"_s, u"Emoji"_s, u"SOCKS5"_s, u"HTTP"_s, u"Inline"_s, u"inline"_s, u"Telegram Premium"_s, u"vCard"_s};
    QStringList wrong;
    for (const TsMessage &message : messages(u"ru"_s)) {
        for (const QString &form : message.forms) {
            if (saysSomething(message.source) && !latin.contains(message.source) && !form.contains(cyrillic))
                wrong << message.place() + u" → "_s + form;
        }
    }
    report(wrong);
}

void TestTranslations::germanIsNotEnglish()
{
    QStringList wrong;
    for (const TsMessage &message : messages(u"de"_s)) {
        static const QRegularExpression noLetter(u"%L?\\d+|[^\\p{L} ]"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QString plain = QString(message.source).remove(noLetter).trimmed();
        if (saysSomething(message.source) && !SameInGerman.contains(plain) && message.forms.contains(message.source))
            wrong << message.place();
    }
    report(wrong);
}

BOTDESK_TEST(TestTranslations)
#include "testtranslations.moc"
