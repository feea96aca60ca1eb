// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/filterlanguage.h"
#include "widgets/searchfield.h"

#include <QPointer>
#include <QTimer>

namespace Botdesk {

class FilterCompletion;
class UpdateStore;

//! The field for the filter's language: coloured, completed, errors underlined.
//!
//! After each change it finds the ids of the names that stand in it, then tells the filter. While there is an error,
//! the last good filter stays. A name that nobody has yet is looked for again when something has arrived.
class FilterField final : public SearchField
{
    Q_OBJECT
public:
    explicit FilterField(UpdateStore &store, QWidget *parent = nullptr);   //!< @p store outlives the field

    const UpdateFilter &filter() const { return m_filter; }
    QString error() const { return m_error; }
    FilterCompletion *completion() const;

signals:
    void filterChanged(const Botdesk::UpdateFilter &filter);
    void errorChanged(const QString &error);     //!< empty: there is none any more

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void read();
    void lookAgain();
    void findNames(ParsedFilter parsed);
    void findChat(ParsedFilter parsed, const FilterName &name);
    void findPerson(ParsedFilter parsed, const FilterName &name);
    void finish(const ParsedFilter &parsed);
    void nobody(ParsedFilter parsed, const FilterName &name, const QString &why);
    void colour();
    void setError(const QString &error);

    UpdateStore &m_store;
    QPointer<FilterCompletion> m_completion;   // a child of the window, which may take it away first
    ParsedFilter m_parsed;
    UpdateFilter m_filter;
    QString m_error;
    int m_generation = 0;
    QTimer m_pause;
    QTimer m_lookAgain;           // while a name is not known: what arrives may bring it
    bool m_missesName = false;
};

} // namespace Botdesk
