// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "leaks/hunt.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Who hunts for secrets and finds none must be able to find one.
class TestHunt : public QObject
{
    Q_OBJECT
private slots:
    void itFindsWhatIsThere_data();
    void itFindsWhatIsThere();
};

void TestHunt::itFindsWhatIsThere_data()
{
    const QByteArray secret = "abcdefghijklmnop/qrstuvwxyz0123456789";
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("whole") << "an address: /bot1:" + secret + "/getMe" << true;
    QTest::newRow("its beginning") << "cut off: " + secret.left(14) << true;
    QTest::newRow("its end") << "cut off: " + secret.right(14) << true;
    QTest::newRow("in UTF-16") << QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(secret).utf16()), secret.size() * 2) << true;
    for (const QByteArray &before : {""_ba, "a"_ba, "ab"_ba, "abc"_ba, "user:"_ba})
        QTest::addRow("base64 behind %s", before.constData()) << (before + secret + "!").toBase64() << true;
    QTest::newRow("other words") << QByteArray("nothing to see here: 1:…") << false;
}

void TestHunt::itFindsWhatIsThere()
{
    QFETCH(QByteArray, text);
    Hunt hunt;
    hunt.forSecret(u"it"_s, "abcdefghijklmnop/qrstuvwxyz0123456789");
    hunt.look(u"here"_s, text);
    QTEST(!hunt.takeFindings().isEmpty(), "isFound");
}

BOTDESK_TEST(TestHunt)
#include "testhunt.moc"
