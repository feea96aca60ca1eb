// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "chat/chatpane.h"
#include "chat/chatview.h"
#include "chat/chatworld.h"
#include "chat/conversationpane.h"
#include "compose/composer.h"
#include "compose/growingedit.h"

#include <QApplication>
#include <QMenu>

namespace Botdesk::Testing {

//! What tests of the chats' page share: the page on the Sandbox, and the operator's hands.
class ChatPageTest : public QObject
{
protected:
    bool openWorld()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        m_theme = std::make_unique<Theme>();
        m_world = std::make_unique<ChatWorld>();
        if (!QTest::qWaitFor([&] { return m_world->isRunning(); }, 10000))
            return false;
        m_world->open();
        return QTest::qWaitForWindowActive(&m_world->page());
    }
    void closeWorld()
    {
        m_world.reset();
        m_theme.reset();
    }

    //! A person writes in the private chat, and it is chosen in the list. @return who, or 0.
    qint64 openChatOf(const QString &name, const QString &says)
    {
        const qint64 person = m_world->person(name);
        m_world->says(person, says);
        return choose(person, says) ? person : 0;
    }
    qint64 openAlice(const QString &says) { return openChatOf(QStringLiteral("Alice"), says); }

    //! Chooses the chat by mouse once @p lastText is its last line, and waits until it is shown.
    bool choose(qint64 chat, const QString &lastText)
    {
        auto *list = m_world->page().list();
        const auto row = [&] { return list->model()->rowOf({.chat = ChatId(chat)}); };
        const auto preview = [&] { return row() < 0 ? QString() : list->model()->rows()[row()].conversation.preview.part(0); };
        if (!QTest::qWaitFor([&] { return preview() == lastText; }, 10000))
            return false;
        list->list()->scrollTo(list->model()->index(row()));
        QTest::mouseClick(list->list()->viewport(), Qt::LeftButton, {}, list->list()->visualRect(list->model()->index(row())).center());
        return QTest::qWaitFor([&] { return shown().contains(lastText); }, 10000);
    }

    QStringList shown() const
    {
        QStringList texts;
        for (const ChatRow &row : view().chat()->rows())
            texts += chatRowText(row);
        return texts;
    }

    void write(const QString &text)
    {
        composer().focusEditor();
        QTest::keyClicks(composer().editor(), text);
        QTest::keyClick(composer().editor(), Qt::Key_Return);
    }

    const ChatRow *rowWith(const QString &text) const
    {
        for (const ChatRow &row : view().chat()->rows()) {
            if (chatRowText(row) == text)
                return &row;
        }
        return nullptr;
    }
    const ChatRow *sentRow(const QString &text) const
    {
        const ChatRow *row = rowWith(text);
        return row && row->kind == ChatRow::Kind::Item ? row : nullptr;
    }
    QModelIndex indexOf(const ChatRow &row) const { return view().chat()->index(view().chat()->rowOf(row.id())); }
    QRect rectOf(const ChatRow &row) const { return view().visualRect(indexOf(row)); }
    ChatDelegate &delegate() const { return *static_cast<ChatDelegate *>(view().itemDelegate()); }

    //! A point of @p row, in the viewport, at which @p wanted holds of what is under the pointer.
    template <typename Wanted>
    std::optional<QPoint> pointWhere(const ChatRow &row, Wanted wanted) const
    {
        view().scrollTo(indexOf(row));
        const QRect rect = rectOf(row);
        const QPoint origin = rect.topLeft() + QPoint(0, delegate().gapAbove(indexOf(row)));
        for (int y = rect.bottom() - 1; y > rect.top(); y -= 3) {
            for (int x = rect.right() - 10; x > rect.left(); x -= 6) {
                if (wanted(delegate().hitAt(indexOf(row), QPoint(x, y) - origin)))
                    return QPoint(x, y);
            }
        }
        return {};
    }
    bool press(const ChatRow &row, RowAction action)
    {
        const auto point = pointWhere(row, [action](const ChatHit &hit) { return hit.action == action; });
        if (point)
            QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, *point);
        return point.has_value();
    }

    //! Opens the menu of @p row by keyboard and takes what is called @p path in it, such as "React" and "👍".
    bool takeFromMenu(const ChatRow &row, const QStringList &path)
    {
        view().setFocus();
        // Not setCurrentIndex(): after a Ctrl+C it would take Control as still held and turn the choice round.
        view().selectionModel()->setCurrentIndex(indexOf(row), QItemSelectionModel::ClearAndSelect);
        QContextMenuEvent wish(QContextMenuEvent::Keyboard, view().viewport()->rect().center(), view().mapToGlobal(QPoint(9, 9)));
        QApplication::sendEvent(view().viewport(), &wish);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QMenu *top = menu;
        for (const QString &name : path) {
            QAction *taken = nullptr;
            for (QAction *action : menu ? menu->actions() : QList<QAction *>()) {
                if (action->text() == name && action->isEnabled())
                    taken = action;
            }
            if (!taken) {
                if (top)
                    top->close();
                return false;
            }
            if (taken->menu())
                menu = taken->menu();
            else
                taken->trigger();
        }
        top->close();
        return true;
    }

    ChatView &view() const { return *m_world->page().chat()->view(); }
    Composer &composer() const { return *m_world->page().chat()->composer(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ChatWorld> m_world;
};

} // namespace Botdesk::Testing
