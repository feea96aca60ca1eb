// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/savedtexts.h"

#include <QWidget>

class QMenu;

namespace Botdesk {

class ToolButton;

//! Snippets and what was sent lately, each a menu.
class SavedTextButtons final : public QWidget
{
    Q_OBJECT
public:
    explicit SavedTextButtons(QWidget *parent = nullptr);

    void setTexts(SavedTexts *snippets, SavedTexts *history);   //!< both outlive it
    bool choose(int snippet);                                   //!< by its number, from 1 on
    void chooseNamed(const QString &name);
    void showHistory();

signals:
    void chosen(const Botdesk::SavedText &text);
    void keepAsked();                                           //!< what is written, as a snippet

private:
    void showSnippets();
    void addTexts(QMenu *menu, const QList<SavedText> &texts, bool withKeys);
    void pop(QMenu *menu, ToolButton *button);

    ToolButton *m_snippetsButton;
    ToolButton *m_historyButton;
    SavedTexts *m_snippets = nullptr;
    SavedTexts *m_history = nullptr;
};

} // namespace Botdesk
