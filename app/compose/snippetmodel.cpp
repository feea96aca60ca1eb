// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/snippetmodel.h"

#include <QKeySequence>
#include <QMimeData>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int KeyedSnippets = 9;

} // namespace

SnippetModel::SnippetModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void SnippetModel::setTexts(SavedTexts *texts)
{
    m_texts = texts;
    connect(texts, &SavedTexts::changed, this, &SnippetModel::reload);
    reload();
}

void SnippetModel::setSearch(const QString &search)
{
    m_search = search.trimmed();
    reload();
}

void SnippetModel::reload()
{
    beginResetModel();
    m_shown.clear();
    for (int i = 0; m_texts && i < m_texts->all().size(); ++i) {
        const SavedText &text = m_texts->all()[i];
        if (text.name.contains(m_search, Qt::CaseInsensitive) || text.content.text.contains(m_search, Qt::CaseInsensitive))
            m_shown.append(i);
    }
    endResetModel();
}

const SavedText *SnippetModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_shown.size() ? &m_texts->all()[m_shown[index.row()]] : nullptr;
}

int SnippetModel::rowOf(const QString &name) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_texts->all()[m_shown[row]].name == name)
            return row;
    }
    return -1;
}

bool SnippetModel::isEmpty() const
{
    return !m_texts || m_texts->all().isEmpty();
}

bool SnippetModel::move(int from, int to)
{
    if (from < 0 || from >= m_shown.size() || to < 0 || to >= m_shown.size() || from == to)
        return false;
    m_texts->move(m_shown[from], m_shown[to]);
    return true;
}

int SnippetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant SnippetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SavedText &text = *at(index);
    const int number = m_shown[index.row()] + 1;
    const QString key = number > KeyedSnippets ? QString() : QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return text.name;
    case TextRole: return text.content.text.simplified();
    case Qt::ToolTipRole: return text.content.text;
    case KeyRole: return key;
    case Qt::AccessibleTextRole: return QStringList{text.name, text.content.text.simplified(), key}.join(u", "_s);
    default: return {};
    }
}

Qt::ItemFlags SnippetModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index) | Qt::ItemIsDropEnabled;
    return index.isValid() ? usual | Qt::ItemIsDragEnabled : usual;
}

QMimeData *SnippetModel::mimeData(const QModelIndexList &indexes) const
{
    const SavedText *text = indexes.isEmpty() ? nullptr : at(indexes.first());
    if (!text)
        return nullptr;
    auto *data = new QMimeData;   // whoever asks owns it
    data->setData(SnippetFormat, text->name.toUtf8());
    data->setText(text->content.text);
    return data;
}

bool SnippetModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (!data->hasFormat(SnippetFormat))
        return false;
    const int from = rowOf(QString::fromUtf8(data->data(SnippetFormat)));
    int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    if (row >= 0 || !parent.isValid())
        to -= to > from ? 1 : 0;   // between two rows: the gap that it leaves closes
    return move(from, to);
}

} // namespace Botdesk
