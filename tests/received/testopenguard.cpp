// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "received/openguard.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! What of received files is handed to another program.
class TestOpenGuard : public QObject
{
    Q_OBJECT
private slots:
    void whatIsOpened_data();
    void whatIsOpened();
};

void TestOpenGuard::whatIsOpened_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("byName");
    QTest::addColumn<bool>("byBoth");
    const auto row = [](const QString &name, const QByteArray &head, bool byName, bool byBoth) {
        QTest::newRow(qPrintable(name)) << name << head << byName << byBoth;
    };
    row(u"return-label.pdf"_s, "%PDF-1.7\n", true, true);
    row(u"photo.jpg"_s, "\xff\xd8\xff\xe0", true, true);
    row(u"voice.ogg"_s, "OggS", true, true);
    row(u"list.txt"_s, "milk", true, true);
    row(u"table.csv"_s, "a,b", true, true);
    row(u"letter.odt"_s, "PK\x03\x04", true, true);
    for (const char *name : {"run.sh", "Bank.desktop", "setup.exe", "page.html", "macro.docm", "a.py", "lib.so", "x.jar", "a.svg", "a.bat", "a.ps1",
                             "a.scr", "a.AppImage", "a.deb", "noending", "link.url", "archive.rar"})
        row(QString::fromLatin1(name), "text", false, false);
    // A harmless name over something else.
    row(u"invoice.pdf"_s, "#!/bin/sh\nrm -r x\n", true, false);
    row(u"picture.png"_s, "MZ\x90", true, false);
    row(u"film.mp4"_s, "\x7f" "ELF\x02\x01\x01", true, false);
    row(u"notes.txt"_s, "[Desktop Entry]\nExec=x\n", true, false);
    row(u"page.txt"_s, "<!DOCTYPE html><html><script>x</script></html>", true, false);
}

void TestOpenGuard::whatIsOpened()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, head);
    QTEST(mayBeOpened(name), "byName");
    QTEST(mayBeOpened(name, head), "byBoth");
}

BOTDESK_TEST(TestOpenGuard)
#include "testopenguard.moc"
