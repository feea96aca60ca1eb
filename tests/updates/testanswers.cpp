// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "answers/answerdialog.h"
#include "answers/answers.h"
#include "answers/shippinganswer.h"
#include "session/session.h"
#include "support/botfixture.h"
#include "support/testmain.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/segmentedcontrol.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The dialogs that answer a query, against a server that nobody runs: what they would call, and how they take a refusal.
class TestAnswers : public QObject
{
    Q_OBJECT
private slots:
    void everyQueryHasItsDialog_data();
    void everyQueryHasItsDialog();
    void returnAnswersAndDoesNotCancel();
    void aLongToastIsRefusedAndCounted();
    void aFailedAnswerKeepsWhatWasTyped();
    void aRefusedPaymentNeedsAReason();
    void brokenResultsAreToldBeforeSending();
    void amountsAreReadInTheSmallestUnit_data();
    void amountsAreReadInTheSmallestUnit();

private:
    AnswerDialog *dialogFor(const QByteArray &json);
    static Button *primary(const QDialog &dialog);

    BotFixture m_bot;
    QWidget m_window;
};

namespace {

const QByteArray Person = R"({"id":7,"is_bot":false,"first_name":"Alice"})";

QByteArray query(const QByteArray &type, const QByteArray &more)
{
    return R"({"update_id":1,")" + type + R"(":{"id":"q1","from":)" + Person + more + "}}";
}

QByteArray press()
{
    return query("callback_query", R"(,"chat_instance":"1","data":"refund:8841")");
}

} // namespace

AnswerDialog *TestAnswers::dialogFor(const QByteArray &json)
{
    const auto update = readUpdate(json);
    return update ? makeAnswerDialog(m_bot.session(), {LogId{1}, 1, *update}, &m_window) : nullptr;
}

Button *TestAnswers::primary(const QDialog &dialog)
{
    for (auto *button : dialog.findChildren<Button *>()) {
        if (button->look() == Button::Look::Primary)
            return button;
    }
    return nullptr;
}

void TestAnswers::everyQueryHasItsDialog_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("hasDialog");
    QTest::newRow("press") << press() << true;
    QTest::newRow("inline") << query("inline_query", R"(,"query":"mug","offset":"")") << true;
    QTest::newRow("shipping") << query("shipping_query",
                                       R"(,"invoice_payload":"o","shipping_address":{"country_code":"DE","city":"Ulm"})")
                              << true;
    QTest::newRow("checkout") << query("pre_checkout_query", R"(,"currency":"EUR","total_amount":1840,"invoice_payload":"o")")
                              << true;
    QTest::newRow("a message") << QByteArray(R"({"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":7,"type":"private"}}})")
                               << false;
    QTest::newRow("a type to come") << QByteArray(R"({"update_id":1,"new_thing":{}})") << false;
}

void TestAnswers::everyQueryHasItsDialog()
{
    QFETCH(QByteArray, json);
    std::unique_ptr<AnswerDialog> dialog(dialogFor(json));
    QTEST(dialog != nullptr, "hasDialog");
    if (dialog)
        QVERIFY(!dialog->windowTitle().isEmpty());
}

void TestAnswers::returnAnswersAndDoesNotCancel()
{
    std::unique_ptr<AnswerDialog> dialog(dialogFor(press()));
    dialog->show();
    const auto buttons = dialog->findChildren<QPushButton *>();
    for (const auto *button : buttons)
        QCOMPARE(button->isDefault(), button == primary(*dialog));
    QSignalSpy closed(dialog.get(), &QDialog::rejected);
    QTest::keyClick(dialog.get(), Qt::Key_Return);
    QCOMPARE(closed.size(), 0);
    QVERIFY(dialog->isVisible());   // until the server has answered
}

void TestAnswers::aLongToastIsRefusedAndCounted()
{
    std::unique_ptr<AnswerDialog> dialog(dialogFor(press()));
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QVERIFY(primary(*dialog)->isEnabled());               // an empty answer ends the waiting
    text->setPlainText(QString(u"👍"_s).repeated(200));   // code points count, not UTF-16 units
    QVERIFY(primary(*dialog)->isEnabled());
    text->setPlainText(QString(201, u'x'));
    QVERIFY(!primary(*dialog)->isEnabled());
}

void TestAnswers::aFailedAnswerKeepsWhatWasTyped()
{
    auto *dialog = dialogFor(press());
    dialog->open();
    dialog->findChild<QPlainTextEdit *>()->setPlainText(u"On its way"_s);
    QTest::mouseClick(primary(*dialog), Qt::LeftButton);
    auto *banner = dialog->findChild<Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!banner->text().isEmpty());
    QCOMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText(), u"On its way"_s);
    QVERIFY(primary(*dialog)->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->isVisible());
}

void TestAnswers::aRefusedPaymentNeedsAReason()
{
    std::unique_ptr<AnswerDialog> dialog(
        dialogFor(query("pre_checkout_query", R"(,"currency":"EUR","total_amount":1840,"invoice_payload":"o")")));
    QVERIFY(primary(*dialog)->isEnabled());
    dialog->findChild<SegmentedControl *>()->setCurrentIndex(1);
    QVERIFY(!primary(*dialog)->isEnabled());
    dialog->findChild<QLineEdit *>()->setText(u"Sold out"_s);
    QVERIFY(primary(*dialog)->isEnabled());
}

void TestAnswers::brokenResultsAreToldBeforeSending()
{
    std::unique_ptr<AnswerDialog> dialog(dialogFor(query("inline_query", R"(,"query":"mug","offset":"")")));
    QVERIFY(primary(*dialog)->isEnabled());   // no results are an answer too
    auto *articles = dialog->findChild<QTableWidget *>();
    articles->item(0, 1)->setText(u"a description without a title"_s);
    QVERIFY(!primary(*dialog)->isEnabled());
    articles->item(0, 0)->setText(u"Blue mug"_s);
    QVERIFY(primary(*dialog)->isEnabled());
    dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
    auto *json = dialog->findChild<QPlainTextEdit *>();
    json->setPlainText(u"[{"_s);
    QVERIFY(!primary(*dialog)->isEnabled());
    json->setPlainText(u"{}"_s);
    QVERIFY(!primary(*dialog)->isEnabled());
    json->setPlainText(u"[]"_s);
    QVERIFY(primary(*dialog)->isEnabled());
}

void TestAnswers::amountsAreReadInTheSmallestUnit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("units");
    QTest::newRow("cents") << u"4.99"_s << Q_INT64_C(499);
    QTest::newRow("whole") << u" 5 "_s << Q_INT64_C(500);
    QTest::newRow("a discount") << u"-1.50"_s << Q_INT64_C(-150);
    QTest::newRow("no amount") << u"free"_s << Q_INT64_C(-1);
    QTest::newRow("endless") << u"inf"_s << Q_INT64_C(-1);
    QTest::newRow("too much") << u"1e300"_s << Q_INT64_C(-1);
    QTest::newRow("nothing") << u""_s << Q_INT64_C(-1);
}

void TestAnswers::amountsAreReadInTheSmallestUnit()
{
    QFETCH(QString, text);
    QTEST(smallestUnits(text).value_or(-1), "units");
}

BOTDESK_TEST(TestAnswers)
#include "testanswers.moc"
