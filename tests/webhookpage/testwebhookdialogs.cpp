// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "support/botfixture.h"
#include "support/layoutcheck.h"
#include "support/testmain.h"
#include "tls/certificatepair.h"
#include "webhook/certificatedialog.h"
#include "webhook/certificatetree.h"
#include "webhook/deliverheredialog.h"
#include "widgets/banner.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

using Phase = ReceiverState::Phase;

//! The certificate bench, and the question for the public address.
class TestWebhookDialogs final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_theme.reset(); }
    void certificatesAreJudged_data();
    void certificatesAreJudged();
    void aCertificateOfBytesIsShownAsPem();
    void aServersCertificateIsJudged();
    void aServerThatIsNotThereIsTold();
    void aMovedTunnelIsWarnedAbout();
    void theChainIsATree();

private:
    static QPushButton *button(const QWidget &dialog, const QString &text);
    static QLineEdit *field(const QWidget &dialog, const QString &name);
    static QString said(const QWidget &dialog) { return dialog.findChild<Banner *>()->text(); }
    static QString allText(const QWidget &dialog);

    std::unique_ptr<Theme> m_theme;
};

void TestWebhookDialogs::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
}

QPushButton *TestWebhookDialogs::button(const QWidget &dialog, const QString &text)
{
    for (auto *each : dialog.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

QLineEdit *TestWebhookDialogs::field(const QWidget &dialog, const QString &name)
{
    for (auto *each : dialog.findChildren<QLineEdit *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QString TestWebhookDialogs::allText(const QWidget &dialog)
{
    QStringList texts;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts << label->text();
    }
    return texts.join(u'\n');
}

void TestWebhookDialogs::certificatesAreJudged_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isUploaded");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("serverWords");
    const auto pair = makeSelfSigned(u"bot.example.com"_s, KeyKind::EcP256);
    const QByteArray own = pair->certificate;
    const QString refused = u"certificate verify failed"_s;
    QTest::newRow("self-signed, not uploaded") << own << u"bot.example.com"_s << false << u"Telegram refuses it"_s << refused;
    QTest::newRow("self-signed, uploaded") << own << u"bot.example.com"_s << true << u"Telegram takes it"_s << QString();
    QTest::newRow("uploaded, of another host") << own << u"shop.example.com"_s << true << u"Telegram refuses it"_s << refused;
    QTest::newRow("a key") << pair->key << u"bot.example.com"_s << false << u"This is a private key"_s << QString();
    QTest::newRow("a request") << QByteArray("-----BEGIN CERTIFICATE REQUEST-----\nMIIB\n-----END CERTIFICATE REQUEST-----\n") << u"bot.example.com"_s << false
                               << u"This is a request"_s << QString();
    QTest::newRow("half of one") << own.first(own.size() / 2) << u"bot.example.com"_s << false << u"This certificate is damaged"_s << QString();
    QTest::newRow("no certificate") << QByteArray("hello") << u"bot.example.com"_s << false << u"no certificate in PEM form"_s << QString();
}

void TestWebhookDialogs::certificatesAreJudged()
{
    QFETCH(QByteArray, pem);
    QFETCH(QString, host);
    QFETCH(bool, isUploaded);
    QFETCH(QString, verdict);
    QFETCH(QString, serverWords);
    auto *dialog = new CertificateDialog;
    dialog->show();
    QVERIFY(!button(*dialog, u"Judge"_s)->isEnabled());
    dialog->findChild<QPlainTextEdit *>()->setPlainText(QString::fromLatin1(pem));
    QTest::keyClicks(field(*dialog, u"For which host name or IP address"_s), host);
    dialog->findChild<QCheckBox *>()->setChecked(isUploaded);
    QTest::mouseClick(button(*dialog, u"Judge"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog->isBusy());
    QVERIFY2(said(*dialog).contains(verdict), qPrintable(said(*dialog)));
    QCOMPARE(allText(*dialog).contains(u"certificate verify failed"_s), !serverWords.isEmpty());
    QTRY_VERIFY2(layoutProblems(*dialog).isEmpty(), qPrintable(layoutProblems(*dialog).join(u'\n')));
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void TestWebhookDialogs::aCertificateOfBytesIsShownAsPem()
{
    const auto pair = makeSelfSigned(u"bot.example.com"_s, KeyKind::EcP256, 30);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"own.cer"_s));
    QVERIFY(file.open(QFile::WriteOnly) && file.write(QSslCertificate(pair->certificate).toDer()) > 0);
    file.close();
    auto *dialog = new CertificateDialog;
    dialog->show();
    QTest::mouseClick(button(*dialog, u"Choose a file…"_s), Qt::LeftButton);
    auto *files = dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    emit files->fileSelected(file.fileName());
    files->close();
    QTRY_COMPARE(dialog->findChild<QPlainTextEdit *>()->toPlainText().trimmed(), QString::fromLatin1(pair->certificate).trimmed());
    dialog->close();
}

void TestWebhookDialogs::aServersCertificateIsJudged()
{
    BotFixture bot;
    QVERIFY(bot.wait(bot.session().makeCertificate(u"127.0.0.1"_s, KeyKind::EcP256)));
    const auto [certificate, key] = bot.session().selfSignedFiles();
    bot.session().setReceiving(BotProfile::Receiving::Webhook, {.port = 0, .certificateFile = certificate, .keyFile = key});
    bot.session().startReceiving();
    QTRY_VERIFY(bot.session().receiverState().listener && bot.session().receiverState().phase == Phase::Receiving);
    auto *dialog = new CertificateDialog;
    dialog->show();
    auto *host = field(*dialog, u"Or what a server shows, from this computer"_s);
    QTest::keyClicks(host, u"127.0.0.1:%1"_s.arg(bot.session().receiverState().listener->port));
    QTest::keyClick(host, Qt::Key_Return);
    QTRY_VERIFY(dialog->findChild<Banner *>()->isVisible() && !dialog->isBusy());
    QVERIFY2(said(*dialog).contains(u"Telegram refuses it"_s), qPrintable(said(*dialog)));
    QVERIFY2(allText(*dialog).contains(u"127.0.0.1\nname matches · signed by itself"_s), qPrintable(allText(*dialog)));
    QCOMPARE(bot.wait(bot.session().requests()->last(RequestFilter::LetIn, 10))->size(), 0);   // only looked at
    dialog->close();
}

void TestWebhookDialogs::aServerThatIsNotThereIsTold()
{
    auto *dialog = new CertificateDialog;
    dialog->show();
    QTest::keyClicks(field(*dialog, u"Or what a server shows, from this computer"_s), u"127.0.0.1:1"_s);
    QTest::mouseClick(button(*dialog, u"Ask this server"_s), Qt::LeftButton);
    QTRY_VERIFY(dialog->findChild<Banner *>()->isVisible() && !dialog->isBusy());
    QVERIFY2(allText(*dialog).contains(u"Connection refused"_s), qPrintable(allText(*dialog)));
    dialog->close();
}

void TestWebhookDialogs::aMovedTunnelIsWarnedAbout()
{
    auto *dialog = new DeliverHereDialog(u"https://ab12.ngrok-free.app/x7f3a91c2"_s, nullptr);
    dialog->show();
    QString chosen;
    connect(dialog, &DeliverHereDialog::chosen, this, [&chosen](const QString &address) { chosen = address; });
    QVERIFY2(allText(*dialog).contains(u"tunnel's name (ngrok)"_s), qPrintable(allText(*dialog)));
    QVERIFY(!allText(*dialog).contains(u"now, not here"_s));
    auto *address = field(*dialog, u"Public address"_s);
    QCOMPARE(address->text(), u"https://ab12.ngrok-free.app"_s);
    address->selectAll();
    QTest::keyClicks(address, u"https://cd34.ngrok-free.app"_s);
    QVERIFY2(allText(*dialog).contains(u"The webhook leads to ab12.ngrok-free.app now"_s), qPrintable(allText(*dialog)));
    QTRY_COMPARE(layoutProblems(*dialog), QStringList());
    QTest::mouseClick(button(*dialog, u"Fill in"_s), Qt::LeftButton);
    QCOMPARE(chosen, u"https://cd34.ngrok-free.app"_s);
}

void TestWebhookDialogs::theChainIsATree()
{
    const Certificate own = readCertificates(makeSelfSigned(u"bot.example.com"_s, KeyKind::EcP256)->certificate)->first();
    Certificate middle = own;
    middle.subject = u"Sample Intermediate R3"_s;
    middle.der = "another";
    CertificateTree tree;
    const auto rows = [&tree] {
        QStringList all;
        for (const auto *row : tree.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            all << row->accessibleName().section(u',', 0, 0) + u" at "_s + QString::number(row->layout()->contentsMargins().left());
        return all;
    };
    ProbeReport report{.url = u"https://bot.example.com/hook"_s, .at = own.notBefore, .chain = {own}, .verdict = CertificateVerdict{.path = {own, middle}}};
    tree.setReport(report);
    QVERIFY(!tree.isHidden());
    QCOMPARE(rows(), (QStringList{u"bot.example.com: in the chain at 0"_s, u"Sample Intermediate R3: known anyway at %1"_s.arg(px(20))}));
    report.verdict = CertificateVerdict{.problem = CertificateVerdict::Problem::MissingIssuer, .missing = u"Sample Intermediate R3"_s, .path = {own}};
    tree.setReport(report);
    QCOMPARE(rows(), (QStringList{u"bot.example.com: in the chain at 0"_s, u"Sample Intermediate R3: missing at %1"_s.arg(px(20))}));
    tree.setReport({});
    QVERIFY(tree.isHidden());
    QVERIFY(rows().isEmpty());
}

BOTDESK_TEST(TestWebhookDialogs)
#include "testwebhookdialogs.moc"
