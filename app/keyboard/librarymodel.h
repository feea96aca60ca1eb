// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/keyboardlibrary.h"
#include "keyboard/keyboardtemplates.h"
#include "keyboard/librarylist.h"

namespace Botdesk {

//! A keyboard to begin with.
struct StartingPoint
{
    QString name;
    KeyboardDesign design;      //!< as it begins
    KeyboardTemplate kind = KeyboardTemplate::Menu;
};

//! The keyboards of the library as rows, and what one can begin with.
class LibraryModel final : public LibraryList
{
    Q_OBJECT
public:
    explicit LibraryModel(KeyboardLibrary &library, QObject *parent = nullptr);   //!< @p library outlives it

    void setTemplates(const QList<StartingPoint> &templates);
    StartingPoint templateAt(int number) const { return m_templates.value(number); }
    KeyboardDesign designOf(const Row &row) const;

protected:
    QList<Row> savedRows() const override;
    QList<Row> templateRows() const override;
    QString wordsFor(const Row &row) const override;

private:
    bool matches(const QString &name, const KeyboardDesign &design) const;

    KeyboardLibrary &m_library;
    QList<StartingPoint> m_templates;
};

//! Paints each keyboard with its layout in small.
class LibraryDelegate final : public LibraryListDelegate
{
    Q_OBJECT
public:
    using LibraryListDelegate::LibraryListDelegate;

protected:
    void paintItem(QPainter *painter, const QRect &line, const QModelIndex &index) const override;
};

//! "inline · 4 rows".
QString describe(const KeyboardDesign &design);

} // namespace Botdesk
