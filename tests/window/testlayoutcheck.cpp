// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "settings/settings.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "widgets/label.h"
#include "window/firstrunpage.h"

#include <QTest>
#include <QVBoxLayout>

using namespace Botdesk;
using namespace Qt::StringLiterals;
using Testing::layoutProblems;

class TestLayoutCheck : public QObject
{
    Q_OBJECT
private slots:
    void aLabelTwentyPixelsTooNarrowIsFound();
    void aWrappedLabelTooLowIsFound();
    void overlappingNeighboursAreFound();
    void whatElidesMayBeNarrow();
};

void TestLayoutCheck::aLabelTwentyPixelsTooNarrowIsFound()
{
    Theme theme;
    FirstRunPage page(theme);
    page.resize(1440, 900);
    page.show();
    QTRY_COMPARE(layoutProblems(page), QStringList());
    const auto labels = page.findChildren<Label *>();
    const auto found = std::find_if(labels.cbegin(), labels.cend(), [](const Label *label) { return label->text() == "No telemetry"_L1; });
    QVERIFY(found != labels.cend());
    (*found)->resize((*found)->sizeHint().width() - 20, (*found)->height());
    QCOMPARE(layoutProblems(page), QStringList{u"Botdesk::Label \"No telemetry\" is 20 px too narrow"_s});
}

void TestLayoutCheck::aWrappedLabelTooLowIsFound()
{
    QWidget page;
    auto *label = new QLabel(u"A sentence that is long enough to need several lines in a narrow place."_s, &page);
    label->setWordWrap(true);
    page.resize(400, 300);
    page.show();
    label->setGeometry(0, 0, 100, label->heightForWidth(100));
    QCOMPARE(layoutProblems(page), QStringList());
    label->resize(100, 20);
    QCOMPARE(layoutProblems(page).size(), 1);
}

void TestLayoutCheck::overlappingNeighboursAreFound()
{
    QWidget window;
    auto *page = new QWidget(&window);
    auto *row = new QHBoxLayout(page);
    auto *first = new QLabel(u"first"_s);
    auto *second = new QLabel(u"second"_s);
    row->addWidget(first);
    row->addWidget(second);
    page->resize(400, 100);
    window.resize(400, 100);
    window.show();
    QCOMPARE(layoutProblems(window), QStringList());
    second->move(first->pos());
    QVERIFY(layoutProblems(window).join(u'\n').contains("overlaps"_L1));
}

void TestLayoutCheck::whatElidesMayBeNarrow()
{
    QWidget page;
    auto *label = new ElidedLabel(u"a name that is much longer than its place"_s, TextStyle::Body, Color::Text, Qt::ElideRight, &page);
    page.show();
    label->resize(40, label->sizeHint().height());
    QCOMPARE(layoutProblems(page), QStringList());
}

BOTDESK_TEST(TestLayoutCheck)
#include "testlayoutcheck.moc"
