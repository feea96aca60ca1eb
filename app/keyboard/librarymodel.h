// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/keyboardlibrary.h"
#include "keyboard/keyboardtemplates.h"

#include <QAbstractListModel>
#include <QSet>
#include <QStyledItemDelegate>

namespace Botdesk {

//! A keyboard to begin with.
struct StartingPoint
{
    QString name;
    KeyboardDesign design;      //!< as it begins
    KeyboardTemplate kind = KeyboardTemplate::Menu;
};

//! The library as rows: what is saved, by folders, and what one can begin with.
class LibraryModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class RowKind { Section, Folder, Keyboard, Template };
    struct Row
    {
        RowKind kind = RowKind::Section;
        QString text;
        QString id;              //!< of a keyboard
        int number = -1;         //!< of a template; of a section or folder: how many are in it
        bool isInFolder = false;
        bool isEdited = false;
        KeyboardDesign design = {};
    };

    explicit LibraryModel(KeyboardLibrary &library, QObject *parent = nullptr);   //!< @p library outlives it

    void setTemplates(const QList<StartingPoint> &templates);
    StartingPoint templateAt(int number) const { return m_templates.value(number); }
    void setSearch(const QString &text);
    void toggleFolder(const QString &name);
    bool isFolded(const QString &name) const { return m_folded.contains(name); }
    const Row *rowAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void rebuild();
    bool matches(const QString &name, const KeyboardDesign &design) const;

    KeyboardLibrary &m_library;
    QList<StartingPoint> m_templates;
    QList<Row> m_rows;
    QString m_search;
    QSet<QString> m_folded;
};

//! Paints the rows, each keyboard with its layout in small.
class LibraryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

//! "inline · 4 rows".
QString describe(const KeyboardDesign &design);

} // namespace Botdesk
