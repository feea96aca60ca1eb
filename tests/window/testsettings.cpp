// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "settings/settings.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void whatIsChosenComesBack();
    void theFileIsForTheOwnerOnly();
    void aFileThatIsNotOursIsSetAside_data();
    void aFileThatIsNotOursIsSetAside();
    void whatIsNoFileOfOursIsSetAside_data();
    void whatIsNoFileOfOursIsSetAside();
    void aFolderThatCannotBeWrittenIsSaid();
    void aDiskThatFailsLaterIsSaid();
    void changesReachTheDiskWithoutAnEnd();
    void foolishValuesAreBounded();
    void layoutsAreNoNews();
};

void TestSettings::whatIsChosenComesBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a/b/botdesk.ini"_s);
    {
        Settings settings(path);
        QSignalSpy changed(&settings, &Settings::changed);
        settings.setThemeMode(Theme::Mode::Dark);
        settings.setThemeMode(Theme::Mode::Dark);
        QCOMPARE(changed.size(), 1);
        settings.setFontScale(125);
        settings.setLanguage(u"ru"_s);
        settings.setTimeZone(TimeZoneChoice::Utc);
        settings.setReturnSends(false);
        settings.setLastBot(u"магазин"_s);
        settings.setLayout(u"window"_s, QByteArray("\0\1\2", 3));
    }
    const Settings settings(path);
    QCOMPARE(settings.trouble(), Settings::Trouble::None);
    QCOMPARE(settings.themeMode(), Theme::Mode::Dark);
    QCOMPARE(settings.fontScale(), 125);
    QCOMPARE(settings.language(), u"ru"_s);
    QCOMPARE(settings.timeZone(), TimeZoneChoice::Utc);
    QCOMPARE(settings.returnSends(), false);
    QCOMPARE(settings.lastBot(), u"магазин"_s);
    QCOMPARE(settings.layout(u"window"_s), QByteArray("\0\1\2", 3));
}

void TestSettings::theFileIsForTheOwnerOnly()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"own/botdesk.ini"_s);
    {
        Settings settings(path);
        settings.setFontScale(110);
    }
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
    QVERIFY(!(QFileInfo(folder.filePath(u"own"_s)).permissions() & others));
}

void TestSettings::aFileThatIsNotOursIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Settings::Trouble>("trouble");
    QTest::newRow("no version") << "[appearance]\ntheme=dark\n"_ba << Settings::Trouble::Broken;
    QTest::newRow("no ini file") << QByteArray(2000, '\xff') << Settings::Trouble::Broken;
    QTest::newRow("a version that is no number") << "version=new\n"_ba << Settings::Trouble::Broken;
    QTest::newRow("of a later Botdesk") << "version=99\n[appearance]\ntheme=dark\n"_ba << Settings::Trouble::FromLaterVersion;
}

void TestSettings::aFileThatIsNotOursIsSetAside()
{
    QFETCH(QByteArray, content);
    QFETCH(Settings::Trouble, trouble);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"botdesk.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QString aside;
    {
        Settings settings(path);
        QCOMPARE(settings.trouble(), trouble);
        QCOMPARE(settings.themeMode(), Theme::Mode::System);
        settings.setFontScale(110);
        aside = settings.setAsideAs();
    }
    QFile old(aside);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), content);
    QCOMPARE(Settings(path).trouble(), Settings::Trouble::None);
    QCOMPARE(Settings(path).fontScale(), 110);
}

void TestSettings::aFolderThatCannotBeWrittenIsSaid()
{
    Settings settings(u"/proc/no-such-folder/botdesk.ini"_s);
    QCOMPARE(settings.trouble(), Settings::Trouble::NotWritable);
    settings.setFontScale(110);   // still usable in this run
    QCOMPARE(settings.fontScale(), 110);
}

void TestSettings::whatIsNoFileOfOursIsSetAside_data()
{
    QTest::addColumn<bool>("isFolder");
    QTest::newRow("a folder under its name") << true;
    QTest::newRow("larger than settings can be") << false;
}

void TestSettings::whatIsNoFileOfOursIsSetAside()
{
    QFETCH(bool, isFolder);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"botdesk.ini"_s);
    if (isFolder) {
        QVERIFY(QDir().mkdir(path));
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("version=1\n");
        QVERIFY(file.resize(Settings::FileLimit + 1));
    }
    {
        Settings settings(path);
        QCOMPARE(settings.trouble(), isFolder ? Settings::Trouble::NotReadable : Settings::Trouble::Broken);
        QVERIFY(QFileInfo::exists(settings.setAsideAs()));
        settings.setFontScale(110);
    }
    QCOMPARE(Settings(path).fontScale(), 110);
}

void TestSettings::aDiskThatFailsLaterIsSaid()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"own/botdesk.ini"_s));
    QSignalSpy troubled(&settings, &Settings::troubleChanged);
    settings.setFontScale(110);
    QCOMPARE(settings.trouble(), Settings::Trouble::None);
    // Nobody, not even root, can write below a file. Until the last write has ended the folder may come back.
    QFile inItsWay(folder.filePath(u"own"_s));
    QVERIFY(QTest::qWaitFor([&] { return QDir(inItsWay.fileName()).removeRecursively() && inItsWay.open(QIODevice::WriteOnly); }));
    settings.setFontScale(125);
    QTRY_COMPARE(troubled.size(), 1);
    QCOMPARE(settings.trouble(), Settings::Trouble::NotWritable);
    QCOMPARE(settings.fontScale(), 125);   // still usable in this run
}

void TestSettings::changesReachTheDiskWithoutAnEnd()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"botdesk.ini"_s);
    Settings settings(path);
    settings.setLanguage(u"ru"_s);
    const auto onDisk = [&path] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(onDisk().contains("language=ru"));
}

void TestSettings::foolishValuesAreBounded()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"botdesk.ini"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[General]\nversion=1\n[appearance]\nfontScale=9000\ntheme=plaid\n");
    file.close();
    const Settings settings(path);
    QCOMPARE(settings.fontScale(), 200);
    QCOMPARE(settings.themeMode(), Theme::Mode::System);
}

void TestSettings::layoutsAreNoNews()
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"botdesk.ini"_s));
    QSignalSpy changed(&settings, &Settings::changed);
    settings.setLayout(u"page/updates"_s, "x");
    QCOMPARE(changed.size(), 0);
}

BOTDESK_TEST(TestSettings)
#include "testsettings.moc"
