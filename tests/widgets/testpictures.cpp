// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "widgets/pictures.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

//! Pictures from outside: decoded beside the window's thread, and bounded.
class TestPictures : public QObject
{
    Q_OBJECT
private slots:
    void whatIsRead_data();
    void whatIsRead();
    void aPictureIsDecodedOnceAndKept();
    void aLargeOneIsMadeSmaller();
    void endingWhileOneIsDecoded();

private:
    QString write(const QString &name, const QByteArray &bytes);
    QString paint(const QString &name, QSize size, const char *format);

    QTemporaryDir m_folder;
};

QString TestPictures::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

QString TestPictures::paint(const QString &name, QSize size, const char *format)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::blue);
    const QString path = m_folder.filePath(name);
    return image.save(path, format) ? path : QString();
}

static QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestPictures::whatIsRead_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("trouble");
    const auto row = [](const char *name, const QString &path, Pictures::Trouble trouble) { QTest::newRow(name) << path << int(trouble); };
    row("JPEG", paint(u"a.jpg"_s, {40, 30}, "JPEG"), Pictures::Trouble::None);
    row("PNG", paint(u"a.png"_s, {40, 30}, "PNG"), Pictures::Trouble::None);
    row("WebP", paint(u"a.webp"_s, {40, 30}, "WEBP"), Pictures::Trouble::None);
    row("PNG by another name", write(u"png.jpg"_s, bytesOf(paint(u"b.png"_s, {40, 30}, "PNG"))), Pictures::Trouble::None);
    row("no picture", write(u"text.jpg"_s, "hello"), Pictures::Trouble::Unreadable);
    row("empty", write(u"empty.png"_s, {}), Pictures::Trouble::Unreadable);
    row("not there", m_folder.filePath(u"nothing.png"_s), Pictures::Trouble::Unreadable);
    row("SVG, which may name other files", write(u"a.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>"),
        Pictures::Trouble::Unreadable);
    const QByteArray whole = bytesOf(paint(u"c.png"_s, {400, 300}, "PNG"));
    row("its head alone", write(u"cut.png"_s, whole.left(40)), Pictures::Trouble::Unreadable);
    // Some kilobytes that unpack to a quarter of a gigabyte.
    QImage bomb(8000, 8000, QImage::Format_Mono);
    bomb.fill(0);
    const QString path = m_folder.filePath(u"bomb.png"_s);
    QVERIFY(bomb.save(path, "PNG") && QFileInfo(path).size() < 100'000);
    row("a decompression bomb", path, Pictures::Trouble::TooLarge);
}

void TestPictures::whatIsRead()
{
    QFETCH(QString, path);
    QFETCH(int, trouble);
    QVERIFY(!path.isEmpty());
    Pictures pictures;
    QSignalSpy changed(&pictures, &Pictures::changed);
    QVERIFY(!pictures.find(path, {100, 100}));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(int(pictures.trouble(path)), trouble);
    QCOMPARE(pictures.find(path, {100, 100}) != nullptr, trouble == int(Pictures::Trouble::None));
}

void TestPictures::aPictureIsDecodedOnceAndKept()
{
    const QString path = paint(u"kept.png"_s, {40, 30}, "PNG");
    Pictures pictures;
    QSignalSpy changed(&pictures, &Pictures::changed);
    pictures.find(path, {100, 100});
    pictures.find(path, {100, 100});
    QTRY_VERIFY(pictures.find(path, {100, 100}));
    QCOMPARE(changed.size(), 1);
    QVERIFY(QFile::remove(path));
    QCOMPARE(pictures.find(path, {100, 100})->size(), QSize(40, 30));
    QCOMPARE(pictures.find(path, {100, 100})->toImage().pixelColor(5, 5), QColor(Qt::blue));
    pictures.forget(path);
    QVERIFY(!pictures.find(path, {100, 100}));
}

void TestPictures::aLargeOneIsMadeSmaller()
{
    const QString path = paint(u"large.jpg"_s, {2000, 1000}, "JPEG");
    Pictures pictures;
    pictures.find(path, {300, 300});
    QTRY_VERIFY(pictures.find(path, {300, 300}));
    QCOMPARE(pictures.find(path, {300, 300})->size(), QSize(300, 150));
}

void TestPictures::endingWhileOneIsDecoded()
{
    const QString path = paint(u"large.png"_s, {3000, 2000}, "PNG");
    auto pictures = std::make_unique<Pictures>();
    for (int side = 100; side < 110; ++side)
        pictures->find(path, {side, side});
    pictures.reset();
}

BOTDESK_TEST(TestPictures)
#include "testpictures.moc"
