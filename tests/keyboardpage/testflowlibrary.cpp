// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "keyboard/flowlibrary.h"
#include "keyboardpage/flows.h"
#include "keyboardpage/pictures.h"
#include "store/sqlitestore.h"
#include "store/store.h"
#include "support/testmain.h"
#include "support/waitfor.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Botdesk;
using namespace Botdesk::Testing;
using namespace Qt::StringLiterals;

//! The flows on disk, and how their steps follow the keyboards of the library.
class TestFlowLibrary : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void flowsAreKeptWithTheirWayBack();
    void theirKeyboardsStandInAFolder();
    void aStepFollowsItsKeyboard();
    void undoDoesNotBringOldButtonsBack();
    void aKeyboardThatNoServerTakesIsKept();
    void aDeletedKeyboardLeavesItsButtons();
    void aCopyHasKeyboardsOfItsOwn();
    void aDeletedFlowComesBack();
    void whatALaterVersionKeptStays();
    void whoUsesAKeyboardIsFound();

private:
    void open();
    void close();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<UpdateStore> m_store;
    std::unique_ptr<KeyboardLibrary> m_keyboards;
    std::unique_ptr<FlowLibrary> m_flows;
};

void TestFlowLibrary::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void TestFlowLibrary::cleanup()
{
    close();
    m_folder.reset();
}

void TestFlowLibrary::open()
{
    m_store = openSqliteStore({.path = m_folder->filePath(u"updates.sqlite"_s)});
    m_keyboards = std::make_unique<KeyboardLibrary>(*m_store);
    m_flows = std::make_unique<FlowLibrary>(*m_store, *m_keyboards);
    QTRY_VERIFY(m_flows->isLoaded());
}

void TestFlowLibrary::close()
{
    m_flows.reset();
    m_keyboards.reset();
    m_store.reset();
}

static const QString Shop = u"menu: Mugs>mugs, Help>help / mugs: Back>menu / help!"_s;

void TestFlowLibrary::flowsAreKeptWithTheirWayBack()
{
    const QString id = m_flows->add(u"Shop"_s, flowOf(Shop));
    const Flow first = m_flows->find(id)->flow;
    Flow edited = first;
    edited.steps[2].text = u"Ask us."_s;
    m_flows->keepEdits(id, edited, {.undo = {first}, .redo = {}});
    m_flows->open(id);
    close();
    open();
    QCOMPARE(m_flows->all().size(), 1);
    QCOMPARE(m_flows->current(), id);
    QTRY_COMPARE(m_flows->find(id)->history.undo.size(), 1);   // it is opened by itself
    QVERIFY(m_flows->find(id)->flow == edited);
    QVERIFY(m_flows->find(id)->history.undo.first() == first);
}

void TestFlowLibrary::theirKeyboardsStandInAFolder()
{
    const QString id = m_flows->add(u"Shop"_s, flowOf(Shop));
    QCOMPARE(m_keyboards->folders(), QStringList{u"Shop"_s});
    QCOMPARE(m_keyboards->all().size(), 2);   // help has none
    const Flow &flow = m_flows->find(id)->flow;
    QCOMPARE(m_keyboards->find(flow.steps[0].keyboard)->name, u"menu"_s);
    QCOMPARE(m_keyboards->find(flow.steps[0].keyboard)->design().message.text, u"This is menu"_s);
    QVERIFY(flow.steps[2].keyboard.isEmpty());
    // One that stands there already is used.
    Flow other = flowOf(u"menu!"_s);
    other.steps = {Botdesk::stepOf(m_keyboards->all().first())};
    m_flows->add(u"Other"_s, other);
    QCOMPARE(m_keyboards->all().size(), 2);
}

void TestFlowLibrary::aStepFollowsItsKeyboard()
{
    const QString id = m_flows->add(u"Shop"_s, flowOf(Shop));
    const QString keyboard = m_flows->find(id)->flow.steps[0].keyboard;
    QSignalSpy edited(m_flows.get(), &FlowLibrary::keyboardsEdited);
    KeyboardDesign design = m_keyboards->find(keyboard)->design();
    design.inlineRows[0][0] = {{.text = u"Cups"_s}, SendCallback{u"cups"_s}};
    m_keyboards->keepEdits(keyboard, design, {});
    QCOMPARE(edited.size(), 1);
    QCOMPARE(pictureOf(m_flows->find(id)->flow), u"menu: cups>mugs, help>help / mugs: back>menu / help!"_s);
    design.inlineRows.append({{{.text = u"Tea"_s}, SendCallback{u"tea"_s}}});
    m_keyboards->keepEdits(keyboard, design, {});
    QCOMPARE(pictureOf(m_flows->find(id)->flow), u"menu: cups>mugs, help>help, tea / mugs: back>menu / help!"_s);
    // And in what is kept.
    close();
    open();
    QCOMPARE(pictureOf(m_flows->find(id)->flow), u"menu: cups>mugs, help>help, tea / mugs: back>menu / help!"_s);
}

void TestFlowLibrary::undoDoesNotBringOldButtonsBack()
{
    const QString id = m_flows->add(u"Shop"_s, flowOf(Shop));
    const Flow before = m_flows->find(id)->flow;
    const QString keyboard = before.steps[0].keyboard;
    KeyboardDesign design = m_keyboards->find(keyboard)->design();
    design.inlineRows[0][0].action = SendCallback{u"cups"_s};
    m_keyboards->keepEdits(keyboard, design, {});
    QSignalSpy taken(m_flows.get(), &FlowLibrary::keyboardsTaken);
    m_flows->keepEdits(id, before, {});   // as undo of something else would
    QCOMPARE(taken.size(), 1);
    QCOMPARE(pictureOf(m_flows->find(id)->flow), u"menu: cups>mugs, help>help / mugs: back>menu / help!"_s);
}

void TestFlowLibrary::aKeyboardThatNoServerTakesIsKept()
{
    const QString id = m_flows->add(u"Shop"_s, flowOf(Shop));
    const QString keyboard = m_flows->find(id)->flow.steps[1].keyboard;
    KeyboardDesign design = m_keyboards->find(keyboard)->design();
    design.inlineRows.append({{{.text = u"Log in"_s}, LogIn{}}});
    m_keyboards->keepEdits(keyboard, design, {});
    const Flow flow = m_flows->find(id)->flow;
    close();
    open();
    QVERIFY(m_flows->find(id));
    QCOMPARE(m_flows->find(id)->flow.steps.size(), 3);
    QCOMPARE(m_flows->find(id)->flow.steps[1].links.keys(), flow.steps[1].links.keys());
}

void TestFlowLibrary::aDeletedKeyboardLeavesItsButtons()
{
    const QString id = m_flows->add(u"Shop"_s, flowOf(Shop));
    const QString keyboard = m_flows->find(id)->flow.steps[0].keyboard;
    m_keyboards->remove(keyboard);
    close();
    open();
    QVERIFY(pictureOf(m_flows->find(id)->flow).startsWith("menu: mugs>mugs, help>help"_L1));
}

void TestFlowLibrary::aCopyHasKeyboardsOfItsOwn()
{
    const QString id = m_flows->add(u"Shop"_s, flowOf(Shop));
    const QString copy = m_flows->duplicate(id);
    QCOMPARE(m_flows->find(copy)->name, u"Shop 2"_s);
    QCOMPARE(pictureOf(m_flows->find(copy)->flow), pictureOf(m_flows->find(id)->flow));
    QVERIFY(m_flows->find(copy)->flow.steps[0].keyboard != m_flows->find(id)->flow.steps[0].keyboard);
    QCOMPARE(m_keyboards->folders(), (QStringList{u"Shop"_s, u"Shop 2"_s}));
    QCOMPARE(m_flows->duplicate(u"nobody"_s), QString());
    m_flows->rename(copy, u" Shop "_s);
    QCOMPARE(m_flows->find(copy)->name, u"Shop 2"_s);
    m_flows->rename(copy, u"Mugs"_s);
    QCOMPARE(m_flows->find(copy)->name, u"Mugs"_s);
}

void TestFlowLibrary::aDeletedFlowComesBack()
{
    const QString first = m_flows->add(u"Shop"_s, flowOf(Shop));
    m_flows->add(u"Other"_s, flowOf(u"a!"_s));
    const Flow flow = m_flows->find(first)->flow;
    m_flows->remove(first);
    QVERIFY(!m_flows->find(first));
    QCOMPARE(m_keyboards->all().size(), 2);
    QCOMPARE(m_flows->restore(), first);
    QVERIFY(m_flows->all().first().flow == flow);
    QCOMPARE(m_flows->restore(), QString());
}

void TestFlowLibrary::whatALaterVersionKeptStays()
{
    m_flows->add(u"Shop"_s, flowOf(Shop));
    close();
    {
        const auto store = openSqliteStore({.path = m_folder->filePath(u"updates.sqlite"_s)});
        QJsonObject kept = QJsonDocument::fromJson(*waitFor(store->value(u"flows"_s))).object();
        QJsonArray flows = kept["flows"_L1].toArray();
        flows.append(QJsonObject{{u"id"_s, u"x"_s}, {u"name"_s, u"New"_s}, {u"flow"_s, QJsonObject{{u"steps"_s, 5}}}});
        kept["flows"_L1] = flows;
        QVERIFY(waitFor(store->setValue(u"flows"_s, QJsonDocument(kept).toJson())));
    }
    open();
    QCOMPARE(m_flows->all().size(), 1);
    m_flows->rename(m_flows->all().first().id, u"Mugs"_s);
    close();
    const auto store = openSqliteStore({.path = m_folder->filePath(u"updates.sqlite"_s)});
    const QJsonArray flows = QJsonDocument::fromJson(*waitFor(store->value(u"flows"_s))).object()["flows"_L1].toArray();
    QCOMPARE(flows.size(), 2);
    QCOMPARE(flows[0]["name"_L1].toString(), u"Mugs"_s);
    QCOMPARE(flows[1]["flow"_L1]["steps"_L1].toInt(), 5);
}

void TestFlowLibrary::whoUsesAKeyboardIsFound()
{
    const QString shop = m_flows->add(u"Shop"_s, flowOf(Shop));
    const SavedKeyboard keyboard = m_keyboards->all()[1];
    Flow other = flowOf(u"x!"_s);
    other.steps.append(Botdesk::stepOf(keyboard));
    const QString second = m_flows->add(u"Other"_s, other);
    using User = std::pair<QString, QString>;
    QCOMPARE(m_flows->userOf(keyboard.id, {}), User(shop, u"mugs"_s));
    QCOMPARE(m_flows->userOf(keyboard.id, second), User(second, u"mugs"_s));
    QCOMPARE(m_flows->userOf(u"nobody"_s, second), User());
    QCOMPARE(m_flows->userOf({}, second), User());
}

BOTDESK_TEST(TestFlowLibrary)
#include "testflowlibrary.moc"
