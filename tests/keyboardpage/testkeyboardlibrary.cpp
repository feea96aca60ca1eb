// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/librarymodel.h"
#include "keyboardpage/pictures.h"
#include "store/sqlitestore.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The library on disk: what is saved, edited and undone is there after a restart.
class TestKeyboardLibrary : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void editsAndTheWayBackSurviveARestart();
    void savingMakesTheEditsTheLibrarys();
    void givingUpEditsLeavesAWayBack();
    void namesAreUnique();
    void whatIsDeletedComesBackAtItsPlace();
    void whatIsDeletedStaysDeleted();
    void foldersAndSearchAreRows();
    void anEditKeepsTheRowThatIsChosen();
    void whatCannotBeReadIsEmpty_data();
    void whatCannotBeReadIsEmpty();

private:
    void restart();
    QString rows(const LibraryModel &model);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UpdateStore> m_store;
    std::unique_ptr<KeyboardLibrary> m_library;
};

void TestKeyboardLibrary::init()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_folder = std::make_unique<QTemporaryDir>();
    restart();
}

void TestKeyboardLibrary::cleanup()
{
    m_library.reset();
    m_store.reset();
    m_folder.reset();
}

void TestKeyboardLibrary::restart()
{
    m_library.reset();
    m_store.reset();
    m_store = openSqliteStore({.path = m_folder->filePath(u"updates.sqlite"_s)});
    m_library = std::make_unique<KeyboardLibrary>(*m_store);
    QSignalSpy loaded(m_library.get(), &KeyboardLibrary::loaded);
    QVERIFY(loaded.wait(10'000));
}

QString TestKeyboardLibrary::rows(const LibraryModel &model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row).data(Qt::AccessibleTextRole).toString());
    return texts.join(" | "_L1);
}

void TestKeyboardLibrary::editsAndTheWayBackSurviveARestart()
{
    const QString id = m_library->add(u"Refund"_s, designOf(u"[A][B]"_s));
    m_library->open(id);
    DesignModel model;
    model.load(m_library->find(id)->design());
    model.insertBeside(1);
    model.remove();
    model.setKind(KeyboardDesign::Kind::Reply);
    model.undo();
    m_library->keepEdits(id, model.design(), model.history());
    restart();

    QSignalSpy opened(m_library.get(), &KeyboardLibrary::opened);
    if (m_library->find(id)->history.undo.isEmpty())
        QVERIFY(opened.wait(10'000));
    const SavedKeyboard *kept = m_library->find(id);
    QCOMPARE(m_library->current(), id);
    QCOMPARE(kept->saved, designOf(u"[A][B]"_s));
    DesignModel after;
    after.load(kept->design(), kept->history);
    QCOMPARE(after.design(), model.design());
    QVERIFY(after.canRedo());
    after.undo();
    QCOMPARE(pictureOf(after), u"[A*][Button 3][B]"_s);
    after.undo();
    QCOMPARE(pictureOf(after), u"[A*][B]"_s);
    QVERIFY(!after.canUndo());
    after.redo();
    after.redo();
    after.redo();
    QCOMPARE(after.design().kind, KeyboardDesign::Kind::Reply);
}

void TestKeyboardLibrary::savingMakesTheEditsTheLibrarys()
{
    const QString id = m_library->add(u"Refund"_s, designOf(u"[A]"_s));
    m_library->keepEdits(id, designOf(u"[A][B]"_s), {});
    QVERIFY(m_library->find(id)->edited);
    m_library->commit(id);
    restart();
    QVERIFY(!m_library->find(id)->edited);
    QCOMPARE(m_library->find(id)->saved, designOf(u"[A][B]"_s));
    m_library->keepEdits(id, designOf(u"[A]"_s), {});
    m_library->keepEdits(id, designOf(u"[A][B]"_s), {});
    QVERIFY(!m_library->find(id)->edited);   // it is again what was saved
}

void TestKeyboardLibrary::givingUpEditsLeavesAWayBack()
{
    const QString id = m_library->add(u"Refund"_s, designOf(u"[A]"_s));
    m_library->keepEdits(id, designOf(u"[B]"_s), {});
    m_library->revert(id);
    QCOMPARE(m_library->find(id)->design(), designOf(u"[A]"_s));
    QCOMPARE(m_library->find(id)->history.undo, QList<KeyboardDesign>{designOf(u"[B]"_s)});
}

void TestKeyboardLibrary::namesAreUnique()
{
    const QString first = m_library->add(u"Menu"_s, {});
    const QString second = m_library->add(u"Menu"_s, {});
    const QString third = m_library->duplicate(second);
    QCOMPARE(m_library->find(second)->name, u"Menu 2"_s);
    QCOMPARE(m_library->find(third)->name, u"Menu 2 2"_s);
    m_library->rename(second, u"Menu"_s);
    QCOMPARE(m_library->find(second)->name, u"Menu 2"_s);   // what it had is free for it
    m_library->rename(third, u"  Menu "_s);
    QCOMPARE(m_library->find(third)->name, u"Menu 3"_s);
    m_library->rename(first, u"   "_s);
    QCOMPARE(m_library->find(first)->name, u"Menu"_s);
}

void TestKeyboardLibrary::whatIsDeletedComesBackAtItsPlace()
{
    m_library->add(u"A"_s, {});
    const QString id = m_library->add(u"B"_s, designOf(u"[A]"_s));
    m_library->add(u"C"_s, {});
    m_library->keepEdits(id, designOf(u"[B]"_s), {.undo = {designOf(u"[A]"_s)}});
    m_library->remove(id);
    QCOMPARE(m_library->all().size(), 2);
    QCOMPARE(m_library->restore(), id);
    QVERIFY(!m_library->canRestore());
    QCOMPARE(m_library->all().at(1).id, id);
    QCOMPARE(m_library->find(id)->design(), designOf(u"[B]"_s));
    QCOMPARE(m_library->find(id)->history.undo.size(), 1);
}

void TestKeyboardLibrary::whatIsDeletedStaysDeleted()
{
    const QString id = m_library->add(u"A"_s, {});
    m_library->open(id);
    m_library->remove(id);
    restart();
    QVERIFY(m_library->all().isEmpty());
    QCOMPARE(m_library->current(), QString());
}

void TestKeyboardLibrary::foldersAndSearchAreRows()
{
    LibraryModel model(*m_library);
    QAbstractItemModelTester tester(&model);
    model.setTemplates({{u"Yes / No"_s, designOf(u"[Yes][No]"_s)}});
    m_library->add(u"Menu"_s, designOf(u"[Orders] / [Help]"_s));
    m_library->add(u"Refund"_s, designOf(u"[Refund]"_s), u"Shop"_s);
    const QString third = m_library->add(u"Rating"_s, designOf(u"[1][2]"_s));
    m_library->setFolder(third, u"Shop"_s);
    QCOMPARE(rows(model), u"Saved, 3 | Shop, 2 | Refund, inline · 1 row(s) | Rating, inline · 1 row(s) | Menu, inline · 2 row(s)"
                          " | Templates, 1 | Yes / No, inline · 1 row(s)"_s);
    model.toggleFolder(u"Shop"_s);
    QCOMPARE(rows(model), u"Saved, 3 | Shop, 2 | Menu, inline · 2 row(s) | Templates, 1 | Yes / No, inline · 1 row(s)"_s);
    model.setSearch(u"help"_s);   // what a button says
    QCOMPARE(rows(model), u"Saved, 1 | Menu, inline · 2 row(s)"_s);
    model.setSearch(u"ref"_s);    // in a folder that is closed
    QCOMPARE(rows(model), u"Saved, 1 | Shop, 1 | Refund, inline · 1 row(s)"_s);
    model.setSearch(u"nothing has this"_s);
    QCOMPARE(rows(model), u"Saved, 0"_s);
}

void TestKeyboardLibrary::anEditKeepsTheRowThatIsChosen()
{
    LibraryModel model(*m_library);
    const QString id = m_library->add(u"Menu"_s, designOf(u"[A]"_s));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    m_library->keepEdits(id, designOf(u"[A] / [B]"_s), {});
    QCOMPARE(reset.size(), 0);
    QCOMPARE(rows(model), u"Saved, 1 | Menu, inline · 2 row(s), edited"_s);
}

void TestKeyboardLibrary::whatCannotBeReadIsEmpty_data()
{
    QTest::addColumn<QByteArray>("kept");
    QTest::newRow("not JSON") << QByteArray("{[");
    QTest::newRow("another kind") << QByteArray("[1,2]");
    QTest::newRow("wrong types") << QByteArray(R"({"keyboards":{"a":1},"current":5})");
    QTest::newRow("entries that are none") << QByteArray(R"({"keyboards":[1,{},{"name":"x"}]})");
}

void TestKeyboardLibrary::whatCannotBeReadIsEmpty()
{
    QFETCH(QByteArray, kept);
    auto written = m_store->setValue(u"keyboards"_s, kept);
    QTRY_VERIFY(written.isFinished());
    restart();
    QVERIFY(m_library->isLoaded());
    QCOMPARE(m_library->all().size(), 0);
    m_library->add(u"A"_s, designOf(u"[A]"_s));
    restart();
    QCOMPARE(m_library->all().size(), 1);
}

BOTDESK_TEST(TestKeyboardLibrary)
#include "testkeyboardlibrary.moc"
