// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QFrame>
#include <QPointer>

class QKeyEvent;
class QLineEdit;
class QListWidget;

namespace Botdesk {

class Label;
class UpdateStore;

//! One way to go on with the filter.
struct FilterSuggestion
{
    QString insert;
    QString label;
    QString note;         //!< "2,104 stored"
    QString iconName = {};
    Color tint = Color::Text2;
};

//! The list under the filter field: keys, types with how many are stored, chats and people; below it, the language's rules.
//!
//! A child of the field's window, so that it needs no place on the screen of its own; the field keeps the focus.
class FilterCompletion final : public QFrame
{
    Q_OBJECT
public:
    FilterCompletion(UpdateStore &store, QLineEdit *field);

    void suggest();                       //!< for what stands before the cursor; hides itself when there is nothing
    bool takesKey(QKeyEvent *event);      //!< whether the key belongs to the list; what it says is done
    int count() const;

signals:
    void chosen(int start, int length, const QString &insert);   //!< @p insert takes the place of that stretch

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void suggestKeys(const QString &begun);
    void suggestTypes(const QString &begun);
    void suggestWaits(const QString &begun);
    void suggestContents(const QString &begun);
    void suggestChats(const QString &begun);
    void suggestPeople(const QString &begun);
    void show(const QList<FilterSuggestion> &suggestions, const QString &begun);
    void place();
    void choose();

    UpdateStore &m_store;
    QPointer<QLineEdit> m_field;
    QListWidget *m_list;
    Label *m_rules;
    int m_start = 0;         // of the stretch that is replaced
    int m_generation = 0;
};

} // namespace Botdesk
