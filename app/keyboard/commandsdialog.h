// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/botchange.h"
#include "keyboard/keyboarddesign.h"

#include <QDialog>
#include <QJsonArray>

class QComboBox;
class QLineEdit;
class QTableWidget;

namespace Botdesk {

class Button;
class Label;
class Session;

//! The commands that buttons name: "/help – What the bot can do". What is no command gives nothing.
QJsonArray commandsOf(const DesignRows &rows);

//! The bot's list of commands: what it holds, for which chats and which language.
class CommandsDialog final : public QDialog
{
    Q_OBJECT
public:
    //! Begins with @p commands; @p session outlives it and tells what is set now.
    CommandsDialog(Session &session, const QJsonArray &commands, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }
    QString now() const;                 //!< what is said of the list that is set

signals:
    void chosen(const Botdesk::BotChange &change);

private:
    QWidget *makeTableBar();
    QWidget *makeWhere();
    void addRow(const QString &command, const QString &description);
    QJsonArray commands() const;
    QJsonObject place() const;           // scope and language_code, as the methods take them
    QString problem() const;             // the first; empty: none
    BotChange change() const;
    void check();
    void askForNow();

    Session &m_session;
    QTableWidget *m_table;
    QComboBox *m_scope;
    QLineEdit *m_chat;                   // of the scopes that are of one chat
    QLineEdit *m_member;
    QLineEdit *m_language;
    Label *m_now;
    Label *m_problem;
    Button *m_set;
    QJsonArray m_known;                  // what is set
    int m_asked = 0;                     // the latest question counts
};

} // namespace Botdesk
