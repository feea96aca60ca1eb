// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/savedtexts.h"

#include <QListView>

namespace Botdesk {

class Label;
class SearchField;
class SnippetModel;
class ToolButton;

//! The cards of the snippets: as high as all of them, whoever holds it scrolls. Alt+Up and Alt+Down change their order.
class SnippetList final : public QListView
{
    Q_OBJECT
public:
    explicit SnippetList(QWidget *parent = nullptr);

    SnippetModel *snippets() const { return m_snippets; }

signals:
    void chosen(const Botdesk::SavedText &text);     //!< click, Return
    void deleteAsked(const Botdesk::SavedText &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void shift(int steps);
    void choose(const QModelIndex &index);
    void fit();

    SnippetModel *m_snippets;
};

//! Snippets beside a conversation: searched, inserted by click or drag, put into another order.
class SnippetsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SnippetsPane(QWidget *parent = nullptr);

    void setTexts(SavedTexts *texts);                //!< outlives it
    SnippetList *list() const { return m_list; }
    SearchField *search() const { return m_search; }

signals:
    void chosen(const Botdesk::SavedText &text);
    void keepAsked();                                //!< what is written, as a snippet

private:
    void askToDelete(const SavedText &text);
    void showState();

    SavedTexts *m_texts = nullptr;
    SearchField *m_search;
    SnippetList *m_list;
    Label *m_none;
    ToolButton *m_add;
};

} // namespace Botdesk
