// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "compose/messageedit.h"
#include "keyboard/canvaspane.h"
#include "keyboard/flowmap.h"
#include "keyboard/flowpane.h"
#include "keyboard/keyboardspage.h"
#include "keyboardpage/flows.h"
#include "sandboxpage/pageworld.h"
#include "store/sqlitestore.h"
#include "support/sandboxground.h"
#include "words/flowtemplatewords.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>

namespace Botdesk::Testing {

using namespace Qt::StringLiterals;

//! The page with its flows shown, the Sandbox's bot below it, and one of the Sandbox's people.
class FlowsWorld : public QObject
{
protected:
    void open();
    void close();
    void restart(QSize size = {1208, 820});
    QAbstractButton *find(const QString &text) const;           //!< the visible one called so, or null
    void button(const QString &text);                           //!< clicks it, when it has come
    void activate();                                            //!< the offscreen platform does not do so when a popup closes
    void type(const QString &name, const QString &text);        //!< into the field called so, in place of what is there
    void writeText(const QString &text);                        //!< of the chosen step
    void choose(QComboBox *combo, const QString &text);
    void follow(const QString &button, const QString &text);    //!< chooses what follows on a button of the chosen step
    void makeButtons(const QStringList &texts);                 //!< of the chosen step's keyboard, and back to the map
    QString openTemplate(FlowTemplate kind);                    //!< @return its id
    FlowMap &map() { return *m_page->flowPane()->map(); }
    FlowModel &model() { return m_page->flowModel(); }
    QPoint middleOf(const QString &step) { return map().viewRect(map().map().box(step)->head).center(); }
    static QString focusName() { return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString(); }
    QPoint portOf(const QString &step, const QString &trigger, bool isAnswer = false);
    void drag(QPoint from, QPoint to);
    bool isSaid(const QString &words);

    void says(const QString &text) { m_ground->control(u"POST"_s, u"send"_s, {{u"from"_s, m_alice}, {u"chat_id"_s, m_alice}, {u"text"_s, text}}); }
    void presses(const QString &text);
    QJsonArray phone() { return m_ground->control(u"GET"_s, u"chats/%1/messages"_s.arg(m_alice))["messages"_L1].toArray(); }
    QString lastText() { return phone().last()["text"_L1].toString(); }
    qsizetype saidByBot();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<SandboxGround> m_ground;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<KeyboardsPage> m_page;
    qint64 m_alice = 0;
};

inline void FlowsWorld::open()
{
    QLocale::setDefault(QLocale(QLocale::English));
    m_theme = std::make_unique<Theme>();
    m_ground = std::make_unique<SandboxGround>();
    QVERIFY(m_ground->isReady());
    m_alice = m_ground->person(0);
    restart();
}

inline void FlowsWorld::close()
{
    m_page.reset();
    m_session.reset();
    m_ground.reset();
    m_theme.reset();
}

inline void FlowsWorld::restart(QSize size)
{
    m_page.reset();
    m_session.reset();
    m_session = std::make_unique<Session>(m_ground->profile(), m_ground->sandbox.token(),
                                          openSqliteStore({.path = m_ground->folder.filePath(u"updates.sqlite"_s)}), &m_ground->network);
    m_page = std::make_unique<KeyboardsPage>(*m_session);
    connect(m_page.get(), &KeyboardsPage::flowRunWanted, this, [this] { m_page->runFlowIn(*m_session, m_ground->sandbox); });
    m_page->setNarrow(size.width() < 1100);
    m_page->resize(size);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY(m_page->flows().isLoaded());
    m_page->showFlows(true);
}

inline QAbstractButton *FlowsWorld::find(const QString &text) const
{
    const auto buttons = m_page->findChildren<QAbstractButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [&](const QAbstractButton *each) {
        return each->isVisible() && (each->accessibleName() == text || each->text() == text);
    });
    return found == buttons.end() ? nullptr : *found;
}

inline void FlowsWorld::button(const QString &text)
{
    QTRY_VERIFY2(find(text), qPrintable(text));
    QTest::mouseClick(find(text), Qt::LeftButton);
}

inline void FlowsWorld::activate()
{
    m_page->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
}

inline void FlowsWorld::type(const QString &name, const QString &text)
{
    auto *field = named<QLineEdit>(*m_page, name);
    QVERIFY(field);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return);
}

inline void FlowsWorld::writeText(const QString &text)
{
    auto *edit = named<MessageEdit>(*m_page, u"Text of the step"_s);
    QVERIFY(edit);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

inline void FlowsWorld::choose(QComboBox *combo, const QString &text)
{
    QVERIFY(combo);
    const int index = combo->findText(text);
    QVERIFY2(index >= 0, qPrintable(text));
    combo->setFocus();
    QTest::keyClick(combo, Qt::Key_Space);
    QTRY_VERIFY(combo->view()->isVisible());
    combo->view()->setCurrentIndex(combo->model()->index(index, 0));
    QTest::keyClick(combo->view(), Qt::Key_Return);
    QTRY_VERIFY(!combo->view()->isVisible());
    activate();
}

inline void FlowsWorld::follow(const QString &button, const QString &text)
{
    const QString name = u"When “%1” is pressed"_s.arg(button);
    const auto boxes = [&] {
        auto all = m_page->findChildren<QComboBox *>();
        all.removeIf([&](const QComboBox *box) { return !box->isVisible() || box->accessibleDescription() != name; });
        return all;
    };
    QTRY_COMPARE(boxes().size(), 1);
    choose(boxes().first(), text);
}

inline void FlowsWorld::makeButtons(const QStringList &texts)
{
    button(u"Add buttons"_s);
    auto *canvas = m_page->canvas()->canvas();
    QTRY_VERIFY(canvas->isVisible());
    QTRY_COMPARE(m_page->model().design().buttonCount(), 1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        canvas->setFocus();
        if (i > 0)
            QTest::keyClick(canvas, Qt::Key_Return, Qt::ShiftModifier);
        QTest::keyClick(canvas, Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), texts[i]);
        type(u"Callback data"_s, texts[i].toLower());
    }
    button(u"Show on the map"_s);
    QTRY_VERIFY(map().isVisible());
}

inline QString FlowsWorld::openTemplate(FlowTemplate kind)
{
    const QString id = m_page->flows().add(titleFor(kind), makeFlow(kind, flowTemplateWords()));
    m_page->flows().open(id);
    return id;
}

inline QPoint FlowsWorld::portOf(const QString &step, const QString &trigger, bool isAnswer)
{
    return map().viewRect(map().map().box(step)->port(trigger, isAnswer)->rect).center();
}

inline void FlowsWorld::drag(QPoint from, QPoint to)
{
    QWidget *view = map().viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, (from + to) / 2);
    QTest::mouseMove(view, to);
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
}

inline bool FlowsWorld::isSaid(const QString &words)
{
    const auto labels = m_page->findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
}

inline void FlowsWorld::presses(const QString &text)
{
    const QJsonArray messages = phone();
    for (qsizetype i = messages.size() - 1; i >= 0; --i) {
        const QJsonArray rows = messages[i]["reply_markup"_L1]["inline_keyboard"_L1].toArray();
        for (int row = 0; row < rows.size(); ++row) {
            if (rows[row][0]["text"_L1].toString() != text)
                continue;
            m_ground->control(u"POST"_s, u"press"_s,
                              {{u"from"_s, m_alice}, {u"chat_id"_s, m_alice}, {u"message_id"_s, messages[i]["message_id"_L1]}, {u"row"_s, row}, {u"column"_s, 0}});
            return;
        }
    }
    QFAIL(qPrintable(u"no button "_s + text));
}

inline qsizetype FlowsWorld::saidByBot()
{
    const QJsonArray all = phone();
    return std::count_if(all.begin(), all.end(), [](const QJsonValue &message) { return message["from"_L1]["is_bot"_L1].toBool(); });
}

} // namespace Botdesk::Testing
