// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QSet>
#include <QStyledItemDelegate>

namespace Botdesk {

class StoredLibrary;

//! A library as rows: what is saved, by folders where it has some, and what one can begin with. Kinds of libraries make their
//! rows from it.
class LibraryList : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class RowKind { Section, Folder, Saved, Template };
    struct Row
    {
        RowKind kind = RowKind::Section;
        QString text;
        QString id = {};         //!< of what is saved
        int number = -1;         //!< of a template; of a section or folder: how many are in it
        QString note = {};       //!< below the name
        bool isInFolder = false;
        bool isEdited = false;
        int problems = 0;

        bool isItem() const { return kind == RowKind::Saved || kind == RowKind::Template; }
    };

    void setSearch(const QString &text);
    void toggleFolder(const QString &name);
    bool isFolded(const QString &name) const { return m_folded.contains(name); }
    const Row *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    LibraryList(StoredLibrary &library, QObject *parent);   //!< @p library outlives it

    void rebuild();
    bool isSearched(const QString &text) const;              //!< always where nothing is looked for
    virtual QList<Row> savedRows() const = 0;                //!< that are searched for, in folders or not, without headings
    virtual QList<Row> templateRows() const = 0;
    virtual QString wordsFor(const Row &row) const = 0;      //!< of an item, to screen readers

private:
    QList<Row> allRows() const;

    QList<Row> m_rows;
    QString m_search;
    QSet<QString> m_folded;
};

//! Paints the rows; each kind of library has its own items.
class LibraryListDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual void paintItem(QPainter *painter, const QRect &line, const QModelIndex &index) const = 0;
};

} // namespace Botdesk
