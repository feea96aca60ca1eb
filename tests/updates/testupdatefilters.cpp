// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "answers/answerwindow.h"
#include "session/mediafiles.h"
#include "support/botfixture.h"
#include "support/sampleupdates.h"
#include "support/testmain.h"
#include "updates/filtercompletion.h"
#include "updates/filterfield.h"
#include "updates/preview.h"
#include "updates/savedfilters.h"
#include "updates/updatedetail.h"
#include "updates/updatelistmodel.h"
#include "updates/updatesnotices.h"
#include "updates/updatespage.h"
#include "updates/updateview.h"
#include "widgets/banner.h"
#include "widgets/jsonview.h"
#include "widgets/tag.h"
#include "widgets/theme.h"
#include "widgets/toolbutton.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! Everything that the list can be narrowed to, and what the page tells besides.
class TestUpdateFilters : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theme = std::make_unique<Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { open(); }
    void cleanup();
    void theListIsNarrowedTo_data();
    void theListIsNarrowedTo();
    void aNameThatBecomesKnownLaterIsFound_data();
    void aNameThatBecomesKnownLaterIsFound();
    void whereNothingMatchesWhatIsStoredIsCounted();
    void contentsAreCompleted();
    void latenciesAreCompleted();
    void pausingHoldsTheListAndNothingIsLost();
    void aFilterIsKeptAndTakenUpAgain();
    void keptFiltersAreRememberedOnce();
    void theGapIsTold_data();
    void theGapIsTold();
    void whatCanStillBeAnsweredCountsDown();
    void thePreviewHasItsPlaceEverywhere();
    void thePreviewShowsThePicture();

private:
    void open();
    template <typename T>
    T *part() const
    {
        return m_page->findChild<T *>();
    }
    //! What the details show; nothing before the first update was chosen.
    QByteArray json() const
    {
        const auto *view = part<JsonView>();
        return view ? view->json() : QByteArray();
    }
    int rows() const { return part<UpdateListModel>()->rowCount(); }
    ToolButton *toolButton(const QString &name) const;
    bool takeFromStar(const QString &name);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<BotFixture> m_bot;
    std::unique_ptr<UpdatesPage> m_page;
};

void TestUpdateFilters::open()
{
    if (!m_bot)
        m_bot = std::make_unique<BotFixture>();
    m_page = std::make_unique<UpdatesPage>(m_bot->session());
    m_page->resize(1200, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestUpdateFilters::cleanup()
{
    m_page.reset();
    m_bot.reset();
}

ToolButton *TestUpdateFilters::toolButton(const QString &name) const
{
    for (auto *button : m_page->findChildren<ToolButton *>()) {
        if (button->accessibleName().startsWith(name))
            return button;
    }
    return nullptr;
}

bool TestUpdateFilters::takeFromStar(const QString &name)
{
    QTest::mouseClick(toolButton(u"Kept filters"_s), Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
        if (action->text() == name && action->isEnabled()) {
            action->trigger();
            menu->close();
            return true;
        }
    }
    if (menu)
        menu->close();
    return false;
}

void TestUpdateFilters::theListIsNarrowedTo_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("a type") << u"type:callback_query"_s << 2;
    QTest::newRow("all but a type") << u"-type:message"_s << 10;
    QTest::newRow("a chat") << u"chat:@sample_shop"_s << 7;
    QTest::newRow("all but a chat") << u"-chat:@sample_shop"_s << 7;
    QTest::newRow("all but two chats") << u"-chat:@sample_shop -chat:700100001"_s << 6;
    QTest::newRow("a sender") << u"from:\"Carol (sandbox)\""_s << 3;
    QTest::newRow("all but a sender") << u"type:message -from:@bob"_s << 2;
    QTest::newRow("a word") << u"stock"_s << 2;
    QTest::newRow("a phrase") << u"\"still in stock\""_s << 1;
    QTest::newRow("a word without another") << u"stock -still"_s << 1;
    QTest::newRow("data of a press") << u"data~replace"_s << 1;
    QTest::newRow("a command") << u"command:/start"_s << 1;
    QTest::newRow("a photo") << u"has:photo"_s << 1;
    QTest::newRow("any media") << u"has:media"_s << 1;
    QTest::newRow("messages without media") << u"type:message -has:media"_s << 3;
    QTest::newRow("an id") << u"id:718204413"_s << 1;
    QTest::newRow("lately") << u"since:1h"_s << 14;
    QTest::newRow("before") << u"until:1h"_s << 0;
    QTest::newRow("late") << u"latency>1d"_s << 8;
    QTest::newRow("in time") << u"latency<1d"_s << 0;
    QTest::newRow("what waits") << u"is:unanswered"_s << 5;
}

void TestUpdateFilters::theListIsNarrowedTo()
{
    QFETCH(QString, filter);
    QFETCH(int, rows);
    m_bot->append(sampleUpdates(718204411));
    QTRY_COMPARE(this->rows(), 14);
    // Names are looked up in what the store has made of the updates, a moment later.
    QTRY_COMPARE(m_bot->wait(m_bot->store().info())->projected, LogId{14});
    part<FilterField>()->setText(filter);
    if (rows != 14)
        QTRY_COMPARE(this->rows(), rows);
    QCOMPARE(part<FilterField>()->error(), QString());
    // What arrives is narrowed as what was stored is.
    m_bot->append(sampleUpdates(718204411 + 100));
    const int again = filter.startsWith(u"id:"_s) ? 0 : rows;
    QTRY_COMPARE(this->rows(), rows + again);
}

void TestUpdateFilters::aNameThatBecomesKnownLaterIsFound_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("rows");
    QTest::newRow("a sender") << u"from:@zoe_sample"_s << 1;
    QTest::newRow("a sender by name") << u"from:\"Zoe (sandbox)\""_s << 1;
    QTest::newRow("a chat") << u"chat:@zoe_sample"_s << 1;
    QTest::newRow("all but a sender") << u"-from:@zoe_sample"_s << 14;
}

void TestUpdateFilters::aNameThatBecomesKnownLaterIsFound()
{
    QFETCH(QString, filter);
    QFETCH(int, rows);
    m_bot->append(sampleUpdates(718204411));
    QTRY_COMPARE(m_bot->wait(m_bot->store().info())->projected, LogId{14});
    auto *field = part<FilterField>();
    field->setText(filter);
    QTRY_VERIFY(!field->error().isEmpty());   // nobody is called so
    QCOMPARE(this->rows(), 14);
    const QJsonObject zoe{{u"id"_s, 700100026}, {u"first_name"_s, u"Zoe (sandbox)"_s}, {u"username"_s, u"zoe_sample"_s}};
    QJsonObject chat = zoe;
    chat.insert(u"type"_s, u"private"_s);
    m_bot->append({QJsonDocument(QJsonObject{{u"update_id"_s, 718204500},
                                             {u"message"_s, QJsonObject{{u"message_id"_s, 1}, {u"date"_s, 1767104725}, {u"from"_s, zoe},
                                                                        {u"chat"_s, chat}, {u"text"_s, u"hello"_s}}}}).toJson()});
    QTRY_COMPARE(field->error(), QString());
    QTRY_COMPARE(this->rows(), rows);
    QCOMPARE(field->text(), filter);
}

void TestUpdateFilters::latenciesAreCompleted()
{
    auto *field = part<FilterField>();
    field->setFocus();
    QTest::keyClicks(field, u"late"_s);
    QTRY_COMPARE(field->completion()->count(), 2);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(field->text(), u"latency>"_s);
    QTest::keyClicks(field, u"5"_s);
    QTRY_COMPARE(field->completion()->count(), 1);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(field->text(), u"latency>5s "_s);
}

void TestUpdateFilters::whereNothingMatchesWhatIsStoredIsCounted()
{
    part<FilterField>()->setText(u"text~nowhere"_s);
    const auto says = [this](const QString &words) {
        const auto labels = m_page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&words](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    };
    QTRY_VERIFY(says(u"0 updates are stored"_s));
    m_bot->append(sampleUpdates(718204411));
    QTRY_VERIFY(says(u"14 updates are stored"_s));
}

void TestUpdateFilters::contentsAreCompleted()
{
    auto *field = part<FilterField>();
    field->setFocus();
    QTest::keyClicks(field, u"has:pho"_s);
    QTRY_VERIFY(field->completion()->isVisible());
    QCOMPARE(field->completion()->count(), 1);
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(field->text(), u"has:photo "_s);
}

void TestUpdateFilters::pausingHoldsTheListAndNothingIsLost()
{
    m_bot->append(sampleUpdates(1));
    QTRY_COMPARE(rows(), 14);
    QTest::mouseClick(toolButton(u"Pause the list"_s), Qt::LeftButton);
    m_bot->append(sampleUpdates(100));
    QTRY_VERIFY(toolButton(u"Go on"_s) && toolButton(u"Go on"_s)->accessibleName().contains(u"14"_s));
    QCOMPARE(rows(), 14);
    QTest::mouseClick(toolButton(u"Go on"_s), Qt::LeftButton);
    QTRY_COMPARE(rows(), 28);
    QVERIFY(toolButton(u"Pause the list"_s));
}

void TestUpdateFilters::aFilterIsKeptAndTakenUpAgain()
{
    m_bot->append(sampleUpdates(1));
    QTRY_COMPARE(rows(), 14);
    auto *field = part<FilterField>();
    QVERIFY(!takeFromStar(u"Keep this filter"_s));   // there is none yet
    field->setText(u"type:message & \"in stock\""_s);
    QVERIFY(takeFromStar(u"Keep this filter"_s));
    QVERIFY(toolButton(u"Kept filters; this one is kept"_s));
    field->setText(u"since:soon"_s);
    QTRY_VERIFY(!field->error().isEmpty());
    QVERIFY(!takeFromStar(u"Keep this filter"_s));   // nothing would come of it
    field->clear();

    m_page.reset();
    open();   // another start
    field = part<FilterField>();
    QTRY_VERIFY(takeFromStar(u"type:message && \"in stock\""_s));
    QCOMPARE(field->text(), u"type:message & \"in stock\""_s);
    QVERIFY(toolButton(u"Kept filters; this one is kept"_s));
    QVERIFY(takeFromStar(u"Forget this filter"_s));
    QVERIFY(!toolButton(u"Kept filters; this one is kept"_s));
    QVERIFY(takeFromStar(u"Keep this filter"_s));
}

void TestUpdateFilters::keptFiltersAreRememberedOnce()
{
    m_bot->wait(m_bot->store().setValue(u"saved_filters"_s, R"(["a", 5, "b", "a", null])"));
    SavedFilters filters(m_bot->store());
    QTRY_COMPARE(filters.all(), (QStringList{u"a"_s, u"b"_s}));
    filters.keep(u"  b "_s);
    filters.keep(u"  "_s);
    QCOMPARE(filters.all(), (QStringList{u"b"_s, u"a"_s}));
    for (int i = 0; i < 50; ++i)
        filters.keep(u"filter %1"_s.arg(i));
    QCOMPARE(filters.all().size(), 30);
    QCOMPARE(filters.all().first(), u"filter 49"_s);
    m_bot->wait(m_bot->store().setValue(u"saved_filters"_s, "{ no list"));
    SavedFilters broken(m_bot->store());
    QSignalSpy changed(&broken, &SavedFilters::changed);
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(broken.all().isEmpty());
}

void TestUpdateFilters::theGapIsTold_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("ten minutes") << Q_INT64_C(600) << QStringList{u"Nothing was received since"_s, u"(10:00)"_s, u"have expired"_s};
    QTest::newRow("two days") << Q_INT64_C(2 * 86400 + 60)
                              << QStringList{u"Nothing was received since"_s, u"24 hours"_s, u"is lost"_s, u"have expired"_s};
    QTest::newRow("not away") << Q_INT64_C(0) << QStringList{};
}

void TestUpdateFilters::theGapIsTold()
{
    QFETCH(qint64, seconds);
    QFETCH(QStringList, says);
    part<UpdatesNotices>()->showGap(seconds > 0 ? QDateTime::currentMSecsSinceEpoch() - seconds * 1000 : 0);
    QString told;
    for (auto *banner : part<UpdatesNotices>()->findChildren<Banner *>()) {
        if (banner->isVisible() && banner->text().startsWith(u"Nothing was received"_s))
            told = banner->text();
    }
    QCOMPARE(told.isEmpty(), says.isEmpty());
    for (const QString &words : says)
        QVERIFY2(told.contains(words), qPrintable(told));
    QCOMPARE(told.contains(u"is lost"_s), seconds > 86400);
}

void TestUpdateFilters::whatCanStillBeAnsweredCountsDown()
{
    m_bot->append({buttonPress(1, u"q1"_s)});
    QTRY_COMPARE(rows(), 1);
    part<UpdateView>()->setCurrentLog(LogId{1});
    QTRY_VERIFY(part<PreviewPane>());
    const auto tag = [this] { return part<PreviewPane>()->findChild<Tag *>(); };
    QTRY_VERIFY(tag()->isVisible() && tag()->text().startsWith(u"Not answered · "_s));
    const QString before = tag()->text();
    QTRY_VERIFY(tag()->text() != before);   // a second later
    m_bot->wait(m_bot->store().setAnswered(u"q1"_s, QDateTime::currentMSecsSinceEpoch()));
    emit m_bot->session().called({.method = u"answerCallbackQuery"_s});
    QTRY_VERIFY(!tag()->isVisible());
    // One that came long ago is late.
    m_bot->append({buttonPress(2, u"q2"_s)}, QDateTime::currentMSecsSinceEpoch() - 600'000);
    QTRY_COMPARE(rows(), 2);
    part<UpdateView>()->setCurrentLog(LogId{2});
    QTRY_COMPARE(tag()->text(), u"Too late to answer"_s);
}

void TestUpdateFilters::thePreviewHasItsPlaceEverywhere()
{
    m_bot->append({buttonPress(1, u"q1"_s)});
    QTRY_COMPARE(rows(), 1);
    part<UpdateView>()->setCurrentLog(LogId{1});
    QTRY_VERIFY(json().contains("q1"));
    auto *canvas = part<PreviewCanvas>();
    const auto fits = [canvas] { return canvas->isVisible() && canvas->visibleRegion().boundingRect().height() >= canvas->sizeHint().height(); };
    QTRY_VERIFY(fits());
    m_page->setNarrow(true);
    m_page->resize(968, 560);
    QVERIFY(!canvas->isVisible());
    part<UpdateDetail>()->tabs()->setCurrentIndex(3);
    QTRY_VERIFY(canvas->isVisible());
    QVERIFY(canvas->width() > 400);
    m_page->setNarrow(false);
    m_page->resize(1200, 760);
    QVERIFY(part<UpdateDetail>()->tabs()->currentIndex() < 3);
    QTRY_VERIFY(canvas->isVisible());
    QTest::keyClick(m_page.get(), Qt::Key_Backslash, Qt::ControlModifier);   // beside the list
    QTRY_VERIFY(fits());
}

void TestUpdateFilters::thePreviewShowsThePicture()
{
    QTemporaryDir folder;
    QImage picture(400, 300, QImage::Format_RGB32);
    picture.fill(QColor(20, 160, 90));
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    picture.save(&bytes, "PNG");
    MediaCache cache(folder.path(), MediaFiles::DefaultLimit);
    auto part = cache.begin({.fileId = u"f"_s, .uniqueId = u"u"_s, .name = u"a.png"_s});
    QVERIFY(part && (*part)->write(bytes.data()) && cache.finish(*std::move(part)));
    m_bot->session().media().setFolder(folder.path());

    m_bot->append({R"({"update_id":1,"message":{"message_id":7,"date":1700000000,"chat":{"id":5,"type":"private","first_name":"Alice"},)"
                   R"("from":{"id":5,"is_bot":false,"first_name":"Alice"},)"
                   R"("photo":[{"file_id":"f","file_unique_id":"u","width":400,"height":300,"file_size":1000}]}})"});
    QTRY_COMPARE(rows(), 1);
    this->part<UpdateView>()->setCurrentLog(LogId{1});
    QTRY_VERIFY(this->part<PreviewCanvas>());
    auto *canvas = this->part<PreviewCanvas>();
    const auto middle = [canvas] { return canvas->grab().toImage().pixelColor(px(12 + 5 + 60), px(12 + 5 + 40)); };
    QTRY_COMPARE(middle(), QColor(20, 160, 90));
}

BOTDESK_TEST(TestUpdateFilters)
#include "testupdatefilters.moc"
