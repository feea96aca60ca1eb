// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "received/mosaic.h"
#include "support/testmain.h"

#include <QRandomGenerator>
#include <QSize>
#include <QTest>

#include <cmath>

using namespace Botdesk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 400;
constexpr int Tallest = 480;
constexpr int Gap = 2;

//! "ab/c": which pictures stand in which row, by where their upper edges are.
QString picture(const QList<QRect> &places)
{
    QString text;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (i > 0 && places[i].top() != places[i - 1].top())
            text += u'/';
        text += QChar(ushort('a' + i));
    }
    return text;
}

QSize sizeOf(QChar letter)
{
    return letter == u'p' ? QSize(2400, 900) : letter == u'w' ? QSize(1600, 900) : letter == u'n' ? QSize(900, 1600) : letter == u'l' ? QSize(800, 600) : QSize(500, 500);
}

} // namespace

//! Pictures of an album side by side.
class TestMosaic : public QObject
{
    Q_OBJECT
private slots:
    void picturesStandSideBySide_data();
    void picturesStandSideBySide();
    void everyAlbumFillsItsPlace();
    void nothingIsCutMuch();
    void oddSizesAreNoTrouble();
};

void TestMosaic::picturesStandSideBySide_data()
{
    QTest::addColumn<QString>("kinds");   // p panorama, w wide, n narrow, l landscape, s square
    QTest::addColumn<QString>("rows");
    QTest::newRow("two landscapes") << u"ll"_s << u"ab"_s;
    QTest::newRow("two narrow ones") << u"nn"_s << u"ab"_s;
    QTest::newRow("two wide ones") << u"ww"_s << u"ab"_s;
    QTest::newRow("two panoramas would be too low side by side") << u"pp"_s << u"a/b"_s;
    QTest::newRow("a wide one over two") << u"wss"_s << u"a/bc"_s;
    QTest::newRow("a narrow one beside two") << u"nll"_s << u"ab/c"_s;
    QTest::newRow("a narrow one beside three") << u"nlll"_s << u"ab/c/d"_s;
    QTest::newRow("four squares") << u"ssss"_s << u"ab/cd"_s;
    QTest::newRow("five of all kinds in rows alike") << u"wnswl"_s << u"abc/de"_s;
    QTest::newRow("nine squares") << u"sssssssss"_s << u"abc/def/ghi"_s;
}

void TestMosaic::picturesStandSideBySide()
{
    QFETCH(QString, kinds);
    QList<QSize> sizes;
    for (const QChar kind : kinds)
        sizes += sizeOf(kind);
    QTEST(picture(mosaic(sizes, Width, Tallest, Gap)), "rows");
}

void TestMosaic::everyAlbumFillsItsPlace()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        QList<QSize> sizes;
        const int count = random.bounded(2, 11);
        for (int i = 0; i < count; ++i)
            sizes += QSize(random.bounded(1, 4000), random.bounded(1, 4000));
        const auto places = mosaic(sizes, Width, Tallest, Gap);
        QCOMPARE(places.size(), count);
        QRect whole;
        int covered = 0;
        for (qsizetype i = 0; i < places.size(); ++i) {
            QVERIFY2(places[i].width() > 20 && places[i].height() > 20, qPrintable(QDebug::toString(places)));
            whole |= places[i];
            covered += places[i].width() * places[i].height();
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!places[i].intersects(places[j].adjusted(-Gap, -Gap, Gap, Gap).adjusted(1, 1, -1, -1)));
        }
        QCOMPARE(whole.topLeft(), QPoint());
        QCOMPARE(whole.width(), Width);
        QVERIFY(whole.height() <= Tallest);
        // Nothing but the gaps is left free.
        QVERIFY(whole.width() * whole.height() - covered <= (count - 1) * Gap * Width);
    }
}

void TestMosaic::nothingIsCutMuch()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 500; ++round) {
        QList<QSize> sizes;
        const int count = random.bounded(2, 6);
        for (int i = 0; i < count; ++i)
            sizes += QSize(random.bounded(900, 1400), 1000);
        const auto places = mosaic(sizes, Width, 10000, Gap);   // as high as it likes
        for (qsizetype i = 0; i < places.size(); ++i) {
            const double shown = double(places[i].width()) / places[i].height();
            const double own = double(sizes[i].width()) / sizes[i].height();
            QVERIFY2(std::abs(shown / own - 1) < 0.05, qPrintable(QDebug::toString(places)));
        }
    }
}

void TestMosaic::oddSizesAreNoTrouble()
{
    QVERIFY(mosaic({}, Width, Tallest, Gap).isEmpty());
    QCOMPARE(mosaic({{100, 100}}, Width, Tallest, Gap), QList<QRect>({QRect(0, 0, 400, 400)}));
    for (const QRect &place : mosaic({{}, {1, 20000}, {20000, 1}}, Width, Tallest, Gap))
        QVERIFY(place.width() > 20 && place.height() > 20);
}

BOTDESK_TEST(TestMosaic)
#include "testmosaic.moc"
