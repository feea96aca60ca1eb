// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/formdata.h"
#include "http/inflate.h"
#include "support/testmain.h"

#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

class TestFormData : public QObject
{
    Q_OBJECT
private slots:
    void readsUrlEncodedFields_data();
    void readsUrlEncodedFields();
    void takesMultipartApart_data();
    void takesMultipartApart();
    void tooManyFilesAreRefused();
    void inflatesOnlyWhatIsWhole();
};

static QByteArray describe(const FormData &form)
{
    if (form.fault)
        return "fault " + QByteArray::number(form.fault);
    QByteArrayList lines;
    for (const auto &field : form.fields)
        lines += field.name + '=' + field.value;
    for (const auto &file : form.files)
        lines += file.field + " file " + file.fileName + ' ' + file.contentType + ' ' + file.data;
    return lines.join('|');
}

void TestFormData::readsUrlEncodedFields_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("two") << QByteArray("a=1&b=2") << QByteArray("a=1|b=2");
    QTest::newRow("plus and percent") << QByteArray("a=x+y%20z%2B") << QByteArray("a=x y z+");
    QTest::newRow("no value") << QByteArray("a&b=") << QByteArray("a=|b=");
    QTest::newRow("empty pairs") << QByteArray("&&a=1&") << QByteArray("a=1");
    QTest::newRow("broken percent") << QByteArray("a=%zz%4") << QByteArray("a=%zz%4");
    QTest::newRow("equals in the value") << QByteArray("a=b=c") << QByteArray("a=b=c");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
}

void TestFormData::readsUrlEncodedFields()
{
    QFETCH(QByteArray, text);
    QTEST(describe({.fields = parseUrlEncoded(text), .files = {}}), "fields");
}

void TestFormData::takesMultipartApart_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("form");
    const QByteArray type = "multipart/form-data; boundary=XX";
    const auto part = [](QByteArray disposition, QByteArray content) {
        return "--XX\r\nContent-Disposition: " + disposition + "\r\n\r\n" + content + "\r\n";
    };
    const QByteArray field = part("form-data; name=\"chat_id\"", "42");
    QTest::newRow("a field") << type << field + "--XX--\r\n" << QByteArray("chat_id=42");
    QTest::newRow("a quoted boundary") << QByteArray("multipart/form-data; boundary=\"XX\"") << field + "--XX--" << QByteArray("chat_id=42");
    QTest::newRow("a file") << type << part("form-data; name=photo; filename=\"a;b.jpg\"\r\nContent-Type: image/jpeg", "\r\nJ\r\n") + "--XX--"
                            << QByteArray("photo file a;b.jpg image/jpeg \r\nJ\r\n");
    QTest::newRow("percent in names") << type << part("form-data; name=\"a%20b\"; filename=\"%C3%A9\"", "x") + "--XX--" << QByteArray("a b file \xc3\xa9  x");
    QTest::newRow("an empty file") << type << part("form-data; name=\"f\"; filename=\"e\"", "") + "--XX--" << QByteArray("f file e  ");
    QTest::newRow("a preamble") << type << "hello\r\n" + field + "--XX--" << QByteArray("chat_id=42");
    QTest::newRow("no parts") << type << QByteArray("--XX--\r\n") << QByteArray("");
    QTest::newRow("no boundary") << QByteArray("multipart/form-data") << field + "--XX--" << QByteArray("fault 400");
    QTest::newRow("a long boundary") << QByteArray("multipart/form-data; boundary=") + QByteArray(71, 'X') << field << QByteArray("fault 400");
    QTest::newRow("another disposition") << type << part("attachment; name=a", "1") + "--XX--" << QByteArray("fault 400");
    QTest::newRow("no name") << type << part("form-data; filename=a", "1") + "--XX--" << QByteArray("fault 400");
    QTest::newRow("no disposition") << type << QByteArray("--XX\r\nX: y\r\n\r\n1\r\n--XX--") << QByteArray("fault 400");
    QTest::newRow("cut short") << type << field + "--X" << QByteArray("fault 400");
    QTest::newRow("empty") << type << QByteArray("") << QByteArray("fault 400");
}

void TestFormData::takesMultipartApart()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QTEST(describe(parseMultipart(body, type)), "form");
}

void TestFormData::tooManyFilesAreRefused()
{
    QByteArray body;
    for (int i = 0; i < FormFileLimit; ++i)
        body += "--X\r\nContent-Disposition: form-data; name=f; filename=a\r\n\r\n1\r\n";
    QCOMPARE(parseMultipart(body + "--X--", "multipart/form-data; boundary=X").files.size(), FormFileLimit);
    body += "--X\r\nContent-Disposition: form-data; name=f; filename=a\r\n\r\n1\r\n";
    QCOMPARE(parseMultipart(body + "--X--", "multipart/form-data; boundary=X").fault, 413);
}

void TestFormData::inflatesOnlyWhatIsWhole()
{
    const QByteArray plain = QByteArray(100000, 'a') + "end";
    const QByteArray zlib = qCompress(plain).mid(4);   // Qt puts four bytes of length in front
    QCOMPARE(inflated(zlib, 200000).bytes, plain);
    QCOMPARE(inflated(zlib.mid(2).chopped(4), 200000).bytes, plain);   // headerless deflate
    QVERIFY(inflated(zlib, 1000).isTooLarge);
    QVERIFY(inflated(zlib.chopped(1), 200000).isCorrupt);
    QVERIFY(inflated(zlib + "x", 200000).isCorrupt);
    QVERIFY(inflated("hello, no gzip", 200000).isCorrupt);
    QVERIFY(inflated("", 200000).isCorrupt);
}

BOTDESK_TEST(TestFormData)
#include "testformdata.moc"
