// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/jsonmodel.h"

#include "widgets/fonts.h"
#include "widgets/theme.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

using Kind = JsonTree::Kind;

JsonModel::JsonModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void JsonModel::setTree(std::optional<JsonTree> tree, const QString &rootType)
{
    beginResetModel();
    m_tree = std::move(tree);
    m_rootType = rootType;
    endResetModel();
}

void JsonModel::setTypeNames(TypeNames names)
{
    m_names = std::move(names);
}

int JsonModel::nodeOf(const QModelIndex &index) const
{
    return index.isValid() ? int(index.internalId()) : 0;
}

QModelIndex JsonModel::indexOf(int node, int column) const
{
    return node > 0 && m_tree ? createIndex(m_tree->node(node).row, column, quintptr(node)) : QModelIndex();
}

QModelIndex JsonModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!m_tree || !hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(m_tree->child(nodeOf(parent), row)));
}

QModelIndex JsonModel::parent(const QModelIndex &child) const
{
    return child.isValid() && m_tree ? indexOf(m_tree->node(nodeOf(child)).parent) : QModelIndex();
}

int JsonModel::rowCount(const QModelIndex &parent) const
{
    return m_tree && parent.column() <= 0 ? m_tree->node(nodeOf(parent)).childCount : 0;
}

int JsonModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString JsonModel::typeOf(int node) const
{
    if (node == 0)
        return m_rootType;
    QString known;
    if (m_names) {
        const QString parentType = typeOf(m_tree->node(node).parent);
        if (m_tree->node(node).keyBegin >= 0)
            known = m_names(parentType, m_tree->key(node));
        else if (parentType.startsWith("Array of "_L1))
            known = parentType.mid(9);
    }
    if (!known.isEmpty())
        return known;
    switch (m_tree->node(node).kind) {
    case Kind::Object: return u"Object"_s;
    case Kind::Array: return u"Array"_s;
    case Kind::String: return u"String"_s;
    case Kind::Number: return m_tree->raw(node).contains('.') ? u"Float"_s : u"Integer"_s;
    case Kind::Literal: return m_tree->raw(node) == "null" ? u"null"_s : u"Boolean"_s;
    }
    Q_UNREACHABLE();
}

QString JsonModel::text(int node, int column) const
{
    switch (column) {
    case KeyColumn: return m_tree->key(node);
    case ValueColumn: return m_tree->shortened(node);
    default: return typeOf(node);
    }
}

static Color inkOf(const JsonTree::Node &node, int column)
{
    if (column == JsonModel::KeyColumn)
        return Color::SynKey;
    if (column == JsonModel::TypeColumn)
        return Color::Text3;
    switch (node.kind) {
    case Kind::String: return Color::SynStr;
    case Kind::Number: return Color::SynNum;
    case Kind::Literal: return Color::SynLit;
    default: return Color::SynPunct;
    }
}

QVariant JsonModel::data(const QModelIndex &index, int role) const
{
    if (!m_tree || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole: return text(node, index.column());
    case Qt::ToolTipRole: return index.column() == ValueColumn ? m_tree->scalar(node).left(2000).toHtmlEscaped() : QVariant();
    case Qt::FontRole: return themeFont(index.column() == TypeColumn ? TextStyle::Small : TextStyle::Mono);
    case Qt::ForegroundRole: return themeColor(inkOf(m_tree->node(node), index.column()));
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(m_tree->key(node), m_tree->shortened(node));
    case Qt::SizeHintRole: return QSize(0, px(22));
    case KindRole: return int(m_tree->node(node).kind);
    case NodeRole: return node;
    case PathRole: return m_tree->path(node);
    default: return {};
    }
}

QVariant JsonModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == KeyColumn ? tr("Key") : section == ValueColumn ? tr("Value") : tr("Type");
}

} // namespace Botdesk
