// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/testmain.h"
#include "tls/certificatepair.h"
#include "types/update.h"
#include "webhook/allowedupdatespane.h"
#include "webhook/webhookform.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"
#include "widgets/toolbutton.h"

#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QLocale>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace Botdesk;
using namespace Qt::StringLiterals;

namespace {

WebhookInfo info()
{
    return {.url = u"https://bot.example.com/hook/7f3a91c2"_s, .pendingUpdateCount = 37, .ipAddress = u"8.8.8.8"_s, .maxConnections = 40};
}

} // namespace

//! setWebhook as a form: what an operator types, and what is said beside it.
class TestWebhookForm final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aFormThatNobodyTouchedFollowsTheServer();
    void whatIsTypedStaysWhenTheServerChanges();
    void rulesAreToldWhileTyping_data();
    void rulesAreToldWhileTyping();
    void aRefusedFieldHoldsApplyBack();
    void aSecretIsMadeAndHidden();
    void droppingNamesTheLoss();
    void aTickMakesTheListOnesOwn();
    void theListIsLeftAloneUnlessChosen();
    void theWholeTableOpensInAWindowOfItsOwn();
    void aUrlThatIsAllowedIsSaidSo();
    void aForgottenCertificateIsToldBefore();
    void changesAreListed();
    void resetGoesBack();

private:
    template <typename T>
    T *named(const QString &name)
    {
        for (T *widget : m_form->findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    Button *button(const QString &text)
    {
        for (Button *button : m_form->findChildren<Button *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    //! All that the form says and that can be seen.
    QString shown() const
    {
        QStringList all;
        for (const Label *label : m_form->findChildren<Label *>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u'\n');
    }
    void type(const QString &field, const QString &text);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WebhookForm> m_form;
};

void TestWebhookForm::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_form = std::make_unique<WebhookForm>();
    m_form->setRules(WebhookRules::Cloud);
    m_form->resize(372, 900);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

void TestWebhookForm::cleanup()
{
    m_form.reset();
    m_theme.reset();
}

void TestWebhookForm::type(const QString &field, const QString &text)
{
    auto *edit = named<QLineEdit>(field);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    if (text.isEmpty())
        QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

void TestWebhookForm::aFormThatNobodyTouchedFollowsTheServer()
{
    m_form->setInfo(info());
    QCOMPARE(named<QLineEdit>(u"URL"_s)->text(), info().url);
    WebhookInfo other = info();
    other.url = u"https://other.example.com/"_s;
    other.maxConnections = 7;
    m_form->setInfo(other);
    QCOMPARE(named<QLineEdit>(u"URL"_s)->text(), other.url);
    QCOMPARE(m_form->settings().maxConnections, 7);
}

void TestWebhookForm::whatIsTypedStaysWhenTheServerChanges()
{
    m_form->setInfo(info());
    type(u"URL"_s, u"https://mine.example.com/hook/12345"_s);
    WebhookInfo other = info();
    other.pendingUpdateCount = 38;
    m_form->setInfo(other);
    QCOMPARE(m_form->settings().url, u"https://mine.example.com/hook/12345"_s);
}

void TestWebhookForm::rulesAreToldWhileTyping_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("http") << u"URL"_s << u"http://bot.example.com/hook"_s << u"HTTPS only"_s;
    QTest::newRow("port") << u"URL"_s << u"https://bot.example.com:8444/"_s << u"443, 80, 88 or 8443"_s;
    QTest::newRow("home") << u"URL"_s << u"https://192.168.1.5/hook"_s << u"reserved"_s;
    QTest::newRow("laptop") << u"URL"_s << u"https://laptop.local/hook"_s << u"No public DNS knows laptop.local"_s;
    QTest::newRow("address") << u"IP address"_s << u"8.8.8"_s << u"no IP address"_s;
    QTest::newRow("secret") << u"Secret token"_s << u"not allowed!"_s << u"Only A–Z"_s;
}

void TestWebhookForm::rulesAreToldWhileTyping()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, words);
    m_form->setInfo(info());
    QVERIFY(!shown().contains(words));
    type(field, text);
    QVERIFY2(shown().contains(words), qPrintable(shown()));
    type(field, field == u"URL"_s ? info().url : QString());
    QVERIFY(!shown().contains(words));
}

void TestWebhookForm::aRefusedFieldHoldsApplyBack()
{
    m_form->setInfo(info());
    Button *apply = button(u"Apply setWebhook"_s);
    QVERIFY(apply->isEnabled());
    type(u"URL"_s, u"http://bot.example.com/"_s);
    QVERIFY(!apply->isEnabled());
    m_form->setRules(WebhookRules::LocalServer);
    QVERIFY(apply->isEnabled());

    QSignalSpy wanted(m_form.get(), &WebhookForm::applyWanted);
    QTest::mouseClick(apply, Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<WebhookSettings>().url, u"http://bot.example.com/"_s);
    m_form->setBusy(true);
    QVERIFY(!apply->isEnabled());
}

void TestWebhookForm::aSecretIsMadeAndHidden()
{
    m_form->setInfo(info());
    auto *secret = named<QLineEdit>(u"Secret token"_s);
    QTest::mouseClick(named<QAbstractButton>(u"Make a new secret"_s), Qt::LeftButton);
    QVERIFY(secret->text().size() >= 32);
    QCOMPARE(secret->echoMode(), QLineEdit::Password);
    QVERIFY(!shown().contains(secret->text()));
    QTest::mouseClick(named<QAbstractButton>(u"Show the secret"_s), Qt::LeftButton);
    QCOMPARE(secret->echoMode(), QLineEdit::Normal);
}

void TestWebhookForm::droppingNamesTheLoss()
{
    m_form->setInfo(info());
    QVERIFY(!shown().contains(u"discards"_s));
    m_form->findChild<QCheckBox *>()->click();
    QVERIFY2(shown().contains(u"37: kept here first, or lost for good"_s), qPrintable(shown()));
    QVERIFY(m_form->settings().dropPendingUpdates);
}

void TestWebhookForm::aTickMakesTheListOnesOwn()
{
    m_form->setInfo(info());
    QVERIFY(!m_form->settings().allowedUpdates);
    auto *table = m_form->findChild<QTableWidget *>();
    const int row = int(knownUpdateTypes().indexOf(u"chat_member"_s));
    QCOMPARE(table->item(row, 0)->checkState(), Qt::Unchecked);
    table->setCurrentCell(row, 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(table->item(row, 0)->checkState(), Qt::Checked);
    QCOMPARE(m_form->findChild<SegmentedControl *>()->currentIndex(), int(AllowedUpdatesPane::Custom));
    QStringList expected = knownUpdateTypes();
    expected.removeIf([](const QString &type) { return type.startsWith("message_reaction"_L1); });
    QCOMPARE(m_form->settings().allowedUpdates, std::optional(expected));
    QVERIFY2(shown().contains(u"an administrator of the chat"_s), qPrintable(shown()));
    QVERIFY2(shown().contains(u"+ allowed_updates chat_member"_s), qPrintable(shown()));
}

void TestWebhookForm::theWholeTableOpensInAWindowOfItsOwn()
{
    m_form->setInfo(info());
    auto *pane = m_form->findChild<AllowedUpdatesPane *>();
    const auto shownColumns = [](const QTableWidget &table) {
        QStringList names;
        for (int column = 0; column < table.columnCount(); ++column) {
            if (!table.isColumnHidden(column))
                names << table.horizontalHeaderItem(column)->text();
        }
        return names.join(u", "_s);
    };
    QCOMPARE(shownColumns(*pane->findChild<QTableWidget *>()), u"Type, Now, 24 h"_s);
    auto *open = pane->findChild<ToolButton *>();
    QVERIFY(open->isVisible());
    QTest::mouseClick(open, Qt::LeftButton);
    auto *dialog = pane->findChild<QDialog *>();
    QVERIFY(dialog);
    auto *whole = dialog->findChild<QTableWidget *>();
    QCOMPARE(shownColumns(*whole), u"Type, Now, Default, What else it needs, 24 h"_s);
    QVERIFY(!dialog->findChild<ToolButton *>()->isVisible());
    const int row = int(knownUpdateTypes().indexOf(u"chat_member"_s));
    QCOMPARE(whole->item(row, 2)->text(), u"–"_s);
    QCOMPARE(whole->item(0, 2)->text(), u"yes"_s);
    QVERIFY(whole->item(row, 3)->text().contains(u"administrator"_s));
    whole->setCurrentCell(row, 0);
    QTest::keyClick(whole, Qt::Key_Space);
    QVERIFY(m_form->settings().allowedUpdates.value_or(QStringList()).contains(u"chat_member"_s));
    whole->setCurrentCell(row + 1, 0);
    QTest::keyClick(whole, Qt::Key_Space);
    QCOMPARE(whole->item(row, 0)->checkState(), Qt::Checked);
    QCOMPARE(m_form->settings().allowedUpdates->contains(knownUpdateTypes()[row + 1]), whole->item(row + 1, 0)->checkState() == Qt::Checked);
}

void TestWebhookForm::aUrlThatIsAllowedIsSaidSo()
{
    m_form->setInfo(info());
    QVERIFY2(shown().contains(u"HTTPS, port allowed"_s), qPrintable(shown()));
    type(u"URL"_s, u"https://bot.example.com:8080/hook"_s);
    QVERIFY2(!shown().contains(u"HTTPS, port allowed"_s), qPrintable(shown()));
}

void TestWebhookForm::theListIsLeftAloneUnlessChosen()
{
    m_form->setInfo(info());
    auto *choice = m_form->findChild<SegmentedControl *>();
    choice->setCurrentIndex(AllowedUpdatesPane::Default);
    QCOMPARE(m_form->settings().allowedUpdates, std::optional(QStringList()));
    choice->setCurrentIndex(AllowedUpdatesPane::All);
    QCOMPARE(m_form->settings().allowedUpdates, std::optional(knownUpdateTypes()));
    choice->setCurrentIndex(AllowedUpdatesPane::AsItIs);
    QCOMPARE(m_form->settings().allowedUpdates, std::nullopt);
}

void TestWebhookForm::aForgottenCertificateIsToldBefore()
{
    WebhookInfo now = info();
    now.hasCustomCertificate = true;
    m_form->setInfo(now);
    type(u"IP address"_s, u"8.8.4.4"_s);
    QVERIFY2(shown().contains(u"forgets the certificate"_s), qPrintable(shown()));
    WebhookSettings with = m_form->settings();
    with.certificate = makeSelfSigned(u"bot.example.com"_s, KeyKind::EcP256)->certificate;
    m_form->fill(with);
    QVERIFY(!shown().contains(u"forgets the certificate"_s));
}

void TestWebhookForm::changesAreListed()
{
    m_form->setInfo(info());
    QVERIFY(shown().contains(u"nothing"_s));
    QVERIFY2(shown().split(u'\n').contains(u"1–100"_s), qPrintable(shown()));
    auto *connections = m_form->findChild<QSpinBox *>();
    connections->setFocus();
    connections->selectAll();
    QTest::keyClicks(connections, u"60"_s);
    QVERIFY2(shown().contains(u"max_connections 40 → <b>60</b>"_s), qPrintable(shown()));
    QVERIFY2(shown().contains(u"1–100, was 40"_s), qPrintable(shown()));
}

void TestWebhookForm::resetGoesBack()
{
    m_form->setInfo(info());
    type(u"URL"_s, u"https://mine.example.com/hook/12345"_s);
    QTest::mouseClick(button(u"Reset"_s), Qt::LeftButton);
    QCOMPARE(m_form->settings().url, info().url);
    QVERIFY(!button(u"Reset"_s)->isEnabled());
}

BOTDESK_TEST(TestWebhookForm)
#include "testwebhookform.moc"
