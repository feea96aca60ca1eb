// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "leaks/sweep.h"

#include "leaks/hunt.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMetaProperty>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Botdesk::Testing {

namespace {

constexpr int LastRole = Qt::UserRole + 24;

QString nameOf(const QObject &object)
{
    return QString::fromLatin1(object.metaObject()->className());
}

//! Titles, texts, tooltips, placeholders, accessible names: whatever is a property that can be read as text.
void sweepProperties(Hunt &hunt, const QObject &object)
{
    const QMetaObject *meta = object.metaObject();
    const auto *edit = qobject_cast<const QLineEdit *>(&object);
    const bool isHidden = edit && edit->echoMode() == QLineEdit::Password;
    for (int i = 0; i < meta->propertyCount(); ++i) {
        const QMetaProperty property = meta->property(i);
        const int type = property.metaType().id();
        if (isHidden && property.name() == "text"_ba)
            continue;   // what it shows are dots, and displayText is one of the others
        if (type == QMetaType::QString || type == QMetaType::QByteArray || type == QMetaType::QUrl)
            hunt.look(u"%1's %2"_s.arg(nameOf(object), QString::fromLatin1(property.name())), property.read(&object).toString());
    }
}

void sweepAccessible(Hunt &hunt, QAccessibleInterface *spoken, int depth)
{
    if (!spoken || !spoken->isValid() || depth > 4)
        return;
    for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        hunt.look(u"what is said of a %1"_s.arg(spoken->object() ? nameOf(*spoken->object()) : u"part"_s), spoken->text(kind));
    if (auto *text = spoken->textInterface())
        hunt.look(u"spoken text"_s, text->text(0, text->characterCount()));
    for (int i = 0; i < spoken->childCount(); ++i)
        sweepAccessible(hunt, spoken->child(i), depth + 1);
}

void sweepItems(Hunt &hunt, const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (int role = 0; role <= LastRole; role = role == Qt::StatusTipRole + 8 ? Qt::UserRole : role + 1) {
                const QVariant value = index.data(role);
                hunt.look(u"an item of %1"_s.arg(nameOf(model)), value.toString() + value.toStringList().join(u'\n'));
            }
            if (model.hasChildren(index))
                sweepItems(hunt, model, index);
        }
    }
}

} // namespace

void sweepWindows(Hunt &hunt, const QWidget *only)
{
    const auto widgets = QApplication::allWidgets();
    for (const QWidget *widget : widgets) {
        if (only && widget->window() != only)
            continue;
        sweepProperties(hunt, *widget);
        const auto actions = widget->actions();
        for (const QAction *action : actions)
            sweepProperties(hunt, *action);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget); view && view->model())
            sweepItems(hunt, *view->model());
        if (widget->isVisible())
            sweepAccessible(hunt, QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget)), 0);
    }
    hunt.look(u"the clipboard"_s, QApplication::clipboard()->text());
    if (const QMimeData *copied = QApplication::clipboard()->mimeData()) {
        const auto formats = copied->formats();
        for (const QString &format : formats)
            hunt.look(u"the clipboard"_s, copied->data(format));
    }
}

DialogSweeper::DialogSweeper(Hunt &hunt, QWidget &window)
    : m_hunt(hunt)
    , m_window(window)
{
    connect(&m_timer, &QTimer::timeout, this, &DialogSweeper::putAway);
    m_timer.start(20ms);
}

bool DialogSweeper::isAnyOpen() const
{
    const auto windows = QApplication::topLevelWidgets();
    return std::any_of(windows.cbegin(), windows.cend(), [this](const QWidget *window) {
        return window->isVisible() && window != &m_window && (qobject_cast<const QDialog *>(window) || qobject_cast<const QMenu *>(window));
    });
}

void DialogSweeper::putAway()
{
    if (!isAnyOpen())
        return;
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->isVisible() || window == &m_window)
            continue;
        sweepWindows(m_hunt, window);
        if (auto *dialog = qobject_cast<QDialog *>(window))
            dialog->reject(), ++m_seen;
        else if (auto *menu = qobject_cast<QMenu *>(window))
            menu->close(), ++m_seen;
    }
}

} // namespace Botdesk::Testing
