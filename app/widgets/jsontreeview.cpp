// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsontreeview.h"

#include "core/redact.h"
#include "core/whendone.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>

namespace Botdesk {

using namespace Qt::StringLiterals;

static constexpr int ExpandedAtFirst = 3;   // levels: what an update brings stands open, what it quotes does not

JsonTreeView::JsonTreeView(const QString &accessibleName, QWidget *parent)
    : QTreeView(parent)
    , m_model(new JsonModel(this))
{
    setAccessibleName(accessibleName);
    setModel(m_model);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(px(16));
    setHeaderHidden(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(JsonModel::KeyColumn, QHeaderView::Interactive);
    header()->setSectionResizeMode(JsonModel::ValueColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(JsonModel::TypeColumn, QHeaderView::Interactive);
    header()->resizeSection(JsonModel::TypeColumn, px(150));
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        if (m_restoring)
            return;
        m_expanded.insert(remembered(index));
        m_collapsed.remove(remembered(index));
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex &index) {
        if (m_restoring)
            return;
        m_collapsed.insert(remembered(index));
        m_expanded.remove(remembered(index));
    });
}

//! Values are what is looked for: in a narrow place the types give way to them first.
void JsonTreeView::resizeEvent(QResizeEvent *event)
{
    setColumnHidden(JsonModel::TypeColumn, width() < px(480));
    header()->resizeSection(JsonModel::KeyColumn, std::min(px(280), width() * 2 / 5));
    QTreeView::resizeEvent(event);
}

void JsonTreeView::setJson(const QByteArray &json, const QString &kind, const QString &rootType)
{
    m_kind = kind;
    const int generation = ++m_generation;
    const auto parsed = JsonTree::parseLater(json);
    if (parsed.isFinished())
        return take(parsed.result(), rootType);
    whenDone(parsed, this, [this, generation, rootType](const Result<JsonTree> &tree) {
        if (generation == m_generation)   // another one may have been chosen meanwhile
            take(tree, rootType);
    });
}

void JsonTreeView::take(const Result<JsonTree> &tree, const QString &rootType)
{
    if (!tree) {
        m_model->setTree({});
        emit unreadable(tree.error().detail);
        return;
    }
    m_model->setTree(*tree, rootType);
    m_restoring = true;
    expandRemembered({}, 0);
    m_restoring = false;
}

//! Numbers of array elements do not count: the first button's state is every button's.
QString JsonTreeView::remembered(const QModelIndex &index) const
{
    static const QRegularExpression Numbers(u"\\[\\d+\\]"_s);
    return m_kind + u'/' + index.data(JsonModel::PathRole).toString().replace(Numbers, u"[]"_s);
}

void JsonTreeView::expandRemembered(const QModelIndex &parent, int depth)
{
    const int rows = std::min(m_model->rowCount(parent), 200);   // of a long array the first ones will do
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        if (m_model->rowCount(index) == 0)
            continue;
        const QString name = remembered(index);
        const bool open = m_expanded.contains(name) || (depth < ExpandedAtFirst && !m_collapsed.contains(name));
        setExpanded(index, open);
        if (open)
            expandRemembered(index, depth + 1);
    }
}

bool JsonTreeView::isHit(int node, const QString &needle) const
{
    const JsonTree &tree = *m_model->tree();
    const auto &it = tree.node(node);
    const bool container = it.kind == JsonTree::Kind::Object || it.kind == JsonTree::Kind::Array;
    return tree.key(node).contains(needle, Qt::CaseInsensitive)
        || (!container && tree.scalar(node).contains(needle, Qt::CaseInsensitive));
}

bool JsonTreeView::find(const QString &needle, bool backwards)
{
    if (!m_model->tree() || needle.isEmpty())
        return false;
    const int size = m_model->tree()->size();
    const int start = currentIndex().isValid() ? currentIndex().data(JsonModel::NodeRole).toInt() : 0;
    for (int step = 1; step <= size; ++step) {
        const int node = (start + (backwards ? size - step : step)) % size;
        if (node == 0 || !isHit(node, needle))
            continue;
        setCurrentIndex(m_model->indexOf(node));   // opens what is around it
        scrollTo(currentIndex());
        return true;
    }
    return false;
}

QString JsonTreeView::currentPath() const
{
    return currentIndex().data(JsonModel::PathRole).toString();
}

QString JsonTreeView::currentValue() const
{
    if (!currentIndex().isValid() || !m_model->tree())
        return {};
    const int node = currentIndex().data(JsonModel::NodeRole).toInt();
    return m_model->tree()->scalar(node);
}

void JsonTreeView::copyPath()
{
    QApplication::clipboard()->setText(currentPath());
}

void JsonTreeView::copyValue()
{
    QApplication::clipboard()->setText(redacted(currentValue()));
}

void JsonTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    QMenu menu;
    menu.addAction(tr("Copy &path"), this, &JsonTreeView::copyPath);
    menu.addAction(tr("Copy &value"), this, &JsonTreeView::copyValue);
    menu.addSeparator();
    menu.addAction(tr("&Expand all below"), this, [this] { expandRecursively(currentIndex()); });
    menu.addAction(tr("&Collapse"), this, [this] { collapse(currentIndex()); });
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu.exec(byMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).bottomLeft()));
}

void JsonTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentPathChanged(currentPath());
}

void JsonTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &options, const QModelIndex &index) const
{
    QStyleOptionViewItem option(options);
    // Keys keep their colours on the selection: it is light enough in both themes.
    option.palette.setColor(QPalette::HighlightedText, themeColor(Color::Text));
    QTreeView::drawRow(painter, option, index);
}

} // namespace Botdesk
