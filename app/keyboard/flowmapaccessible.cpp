// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/flowmapaccessible.h"

#include "keyboard/flowmap.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! A box of the map by its number; which step that is changes with the flow.
class StepAccessible final : public QAccessibleInterface
{
public:
    StepAccessible(FlowMap *map, int number)
        : m_map(map)
        , m_number(number)
    {
    }

    bool isValid() const override { return box(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_map ? m_map->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_map); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && box() ? m_map->nameOf(box()->step) : QString();
    }
    QRect rect() const override
    {
        if (!box())
            return {};
        const QRect seen = m_map->viewRect(box()->rect);
        return {m_map->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (!box()) {
            state.invalid = true;
            return state;
        }
        state.selected = m_map->model().current() == box()->step;
        state.focused = state.selected && m_map->hasFocus();
        return state;
    }

private:
    const FlowBox *box() const
    {
        return m_map && m_number < m_map->map().boxes.size() ? &m_map->map().boxes[m_number] : nullptr;
    }

    QPointer<FlowMap> m_map;
    int m_number;
};

class MapAccessible final : public QAccessibleWidget
{
public:
    explicit MapAccessible(FlowMap *map)
        : QAccessibleWidget(map, QAccessible::List, map->accessibleName())
        , m_map(map)
    {
    }
    ~MapAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_steps))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_map->map().boxes.size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_steps.contains(index))
            m_steps.insert(index, QAccessible::registerAccessibleInterface(new StepAccessible(m_map, index)));
        return QAccessible::accessibleInterface(m_steps.value(index));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (this->child(index) == child)
                return index;
        }
        return -1;
    }
    QAccessibleInterface *focusChild() const override { return child(indexOf(m_map->model().current())); }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const FlowBox *box = m_map->map().boxAt(m_map->mapPoint(m_map->viewport()->mapFromGlobal(QPoint(x, y))));
        return box ? child(indexOf(box->step)) : nullptr;
    }

    int indexOf(const QString &step) const
    {
        const auto &boxes = m_map->map().boxes;
        const auto found = std::find_if(boxes.begin(), boxes.end(), [&](const FlowBox &box) { return box.step == step; });
        return found == boxes.end() ? -1 : int(found - boxes.begin());
    }

private:
    FlowMap *m_map;
    mutable QHash<int, QAccessible::Id> m_steps;
};

QAccessibleInterface *makeMapAccessible(const QString &, QObject *object)
{
    auto *map = qobject_cast<FlowMap *>(object);
    return map ? new MapAccessible(map) : nullptr;
}

} // namespace

void installFlowMapAccessibility()
{
    QAccessible::installFactory(makeMapAccessible);   // one that is installed already is not added again
}

void tellOfStep(FlowMap *map, const QString &step)
{
    if (!QAccessible::isActive() || !map->hasFocus())
        return;
    auto *list = static_cast<MapAccessible *>(QAccessible::queryAccessibleInterface(map));
    const int index = list ? list->indexOf(step) : -1;
    if (index < 0)
        return;
    QAccessibleEvent told(map, QAccessible::Focus);
    told.setChild(index);
    QAccessible::updateAccessibility(&told);
}

} // namespace Botdesk
