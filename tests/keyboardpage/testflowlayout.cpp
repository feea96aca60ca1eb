// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/flowlayout.h"
#include "keyboardpage/flows.h"
#include "support/testmain.h"
#include "widgets/theme.h"

#include <QLineF>
#include <QRandomGenerator>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Where the steps of a flow lie on the map.
class TestFlowLayout : public QObject
{
    Q_OBJECT
private slots:
    void stepsGoFromTheCommandToTheRight_data();
    void stepsGoFromTheCommandToTheRight();
    void nothingOverlaps();
    void theSameFlowLiesTheSame();
    void longArrowsPassBetweenBoxes();
    void manyButtonsAreFolded();
    void whatNobodyReachesLiesBelow();
    void arrowKeysFindTheNeighbours();
    void anEmptyFlowIsAnEmptyMap();

private:
    Theme m_theme;
};

//! A flow of @p count steps with random buttons and links, some of them back and some of them to nowhere.
static Flow randomFlow(QRandomGenerator &random, int count)
{
    Flow flow;
    for (int i = 0; i < count; ++i) {
        QString picture = u"s%1:"_s.arg(i);
        const int buttons = random.bounded(6);
        for (int k = 0; k < buttons; ++k) {
            const int to = random.bounded(count + 2);
            picture += u"%1 B%2%3"_s.arg(k > 0 ? u","_s : QString()).arg(k).arg(to < count ? u">s%1"_s.arg(to) : QString());
        }
        flow.steps.append(stepOf(picture));
        flow.steps.last().text = QString(random.bounded(200), u'x');
        if (random.bounded(4) == 0)
            flow.steps.last().question = {.input = FlowQuestion::Input::Text, .next = u"s%1"_s.arg(random.bounded(count))};
        flow.steps.last().isEnd = random.bounded(3) == 0;
    }
    flow.first = u"s0"_s;
    return flow;
}

static QString columnsOf(const FlowLayout &layout)
{
    QStringList columns;
    for (const FlowBox &box : layout.boxes) {
        while (columns.size() <= box.column)
            columns.append(QString());
        columns[box.column] += (columns[box.column].isEmpty() ? QString() : u" "_s) + box.step;
    }
    return columns.join(u" | "_s);
}

void TestFlowLayout::stepsGoFromTheCommandToTheRight_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("columns");
    QTest::newRow("one") << u"menu!"_s << u"menu"_s;
    QTest::newRow("a menu with ways back") << u"menu: A>a, B>b / a: C>c, Back>menu / b: Back>menu / c: Back>a, Menu>menu"_s << u"menu | a b | c"_s;
    QTest::newRow("right of all that lead to it") << u"rating: 1>why, 5>thanks / why: Go>thanks / thanks!"_s << u"rating | why | thanks"_s;
    QTest::newRow("a circle") << u"a: X>b / b: X>c / c: X>a"_s << u"a | b | c"_s;
    QTest::newRow("to itself") << u"a: X>a, Y>b / b!"_s << u"a | b"_s;
    QTest::newRow("the first is not the first in the list") << u"menu: A>z / a: B>menu / z!"_s << u"menu a | z"_s;
    QTest::newRow("unreached ones push nothing") << u"menu: A>z / z! / x: B>y / y: C>z"_s << u"menu x | z y"_s;
}

void TestFlowLayout::stepsGoFromTheCommandToTheRight()
{
    QFETCH(QString, flow);
    QTEST(columnsOf(layOut(flowOf(flow))), "columns");
}

void TestFlowLayout::nothingOverlaps()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const Flow flow = randomFlow(random, 1 + random.bounded(25));
        const FlowLayout layout = layOut(flow);
        QCOMPARE(layout.boxes.size(), flow.steps.size());
        const QRect all(QPoint(0, 0), layout.size);
        for (qsizetype i = 0; i < layout.boxes.size(); ++i) {
            const FlowBox &box = layout.boxes[i];
            QVERIFY(all.contains(box.rect));
            QVERIFY(!box.rect.intersects(layout.start));
            for (qsizetype k = i + 1; k < layout.boxes.size(); ++k)
                QVERIFY2(!box.rect.intersects(layout.boxes[k].rect), qPrintable(u"round %1: %2 and %3"_s.arg(round).arg(box.step, layout.boxes[k].step)));
            // The lines of a box lie in it, and not upon each other.
            QList<QRect> lines{box.head, box.text, box.end, box.more};
            for (const FlowPort &port : box.ports) {
                if (!port.isHidden)
                    lines.append(port.rect);
            }
            lines.removeAll(QRect());
            for (qsizetype a = 0; a < lines.size(); ++a) {
                QVERIFY(box.rect.contains(lines[a]));
                for (qsizetype b = a + 1; b < lines.size(); ++b)
                    QVERIFY(!lines[a].intersects(lines[b]));
            }
        }
        for (const FlowArrow &arrow : layout.arrows) {
            QCOMPARE(arrow.points.size() % 2, 0);
            QVERIFY(layout.box(arrow.from) && layout.box(arrow.to));
        }
    }
}

void TestFlowLayout::theSameFlowLiesTheSame()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 20; ++round) {
        const Flow flow = randomFlow(random, 15);
        const FlowLayout once = layOut(flow);
        const FlowLayout again = layOut(flow);
        for (qsizetype i = 0; i < once.boxes.size(); ++i)
            QCOMPARE(again.boxes[i].rect, once.boxes[i].rect);
        for (qsizetype i = 0; i < once.arrows.size(); ++i)
            QCOMPARE(again.arrows[i].points, once.arrows[i].points);
    }
}

void TestFlowLayout::longArrowsPassBetweenBoxes()
{
    QRandomGenerator random(13);
    int passed = 0;
    for (int round = 0; round < 100; ++round) {
        const FlowLayout layout = layOut(randomFlow(random, 14));
        for (const FlowArrow &arrow : layout.arrows) {
            // Between the columns arrows bend; across a column they are level, and there no box may lie.
            for (qsizetype i = 1; i + 1 < arrow.points.size(); i += 2) {
                const QPointF from = arrow.points[i];
                const QPointF to = arrow.points[i + 1];
                QCOMPARE(from.y(), to.y());
                const QRectF way = QRectF(from, to).normalized().adjusted(2, -1, -2, 1);
                for (const FlowBox &box : layout.boxes)
                    QVERIFY2(!way.intersects(box.rect), qPrintable(u"round %1: the arrow from %2 to %3 lies on %4"_s.arg(round).arg(arrow.from, arrow.to, box.step)));
                ++passed;
            }
        }
    }
    QVERIFY(passed > 100);
}

void TestFlowLayout::manyButtonsAreFolded()
{
    QStringList texts;
    for (int i = 0; i < 42; ++i)
        texts.append(u"D%1"_s.arg(i));
    Flow flow = flowOf(u"menu / day!"_s);
    flow.steps[0].markup = inlineColumn(texts);
    for (const QString &text : texts)
        flow.steps[0].links.insert(text.toLower(), {.step = u"day"_s});
    const FlowLayout layout = layOut(flow);
    const FlowBox &box = layout.boxes.first();
    QCOMPARE(box.ports.size(), 42);
    QCOMPARE(box.hidden(), 34);
    QVERIFY(!box.more.isNull());
    QCOMPARE(box.portAt(box.more.center()), nullptr);
    QCOMPARE(layout.arrows.size(), 42);
    QCOMPARE(qRound(layout.arrows.last().points.first().y()), box.more.center().y());   // theirs begin there
}

void TestFlowLayout::whatNobodyReachesLiesBelow()
{
    const FlowLayout layout = layOut(flowOf(u"lonely: A>menu / menu: B>end, C>other / end! / other! / lonely2!"_s));
    QVERIFY(layout.box(u"lonely"_s)->isReached);   // it is the first: nothing is unreached but the last
    QVERIFY(!layout.box(u"lonely2"_s)->isReached);
    Flow flow = flowOf(u"menu: B>end, C>other / end! / other! / lonely: X>deep / deep!"_s);
    const FlowLayout below = layOut(flow);
    for (const QString &id : {u"lonely"_s, u"deep"_s}) {
        const FlowBox *box = below.box(id);
        QVERIFY(!box->isReached);
        for (const FlowBox &other : below.boxes) {
            if (other.isReached && other.column == box->column)
                QVERIFY(other.rect.bottom() < box->rect.top());
        }
    }
}

void TestFlowLayout::arrowKeysFindTheNeighbours()
{
    const FlowLayout layout = layOut(flowOf(u"menu: A>a, B>b / a: C>c / b! / c!"_s));
    QCOMPARE(layout.neighbour(u"menu"_s, Qt::Key_Right), u"a"_s);
    QCOMPARE(layout.neighbour(u"a"_s, Qt::Key_Down), u"b"_s);
    QCOMPARE(layout.neighbour(u"b"_s, Qt::Key_Up), u"a"_s);
    QCOMPARE(layout.neighbour(u"b"_s, Qt::Key_Right), u"c"_s);
    QCOMPARE(layout.neighbour(u"c"_s, Qt::Key_Left), u"a"_s);
    QCOMPARE(layout.neighbour(u"menu"_s, Qt::Key_Left), QString());
    QCOMPARE(layout.neighbour({}, Qt::Key_Down), u"menu"_s);
}

void TestFlowLayout::anEmptyFlowIsAnEmptyMap()
{
    const FlowLayout layout = layOut({});
    QVERIFY(layout.boxes.isEmpty());
    QVERIFY(layout.start.isNull());
    Flow flow = flowOf(u"a! / a!"_s);   // two of one name
    QCOMPARE(layOut(flow).boxes.size(), 1);
    flow.first = u"nobody"_s;
    QVERIFY(layOut(flow).start.isNull());
}

BOTDESK_TEST(TestFlowLayout)
#include "testflowlayout.moc"
