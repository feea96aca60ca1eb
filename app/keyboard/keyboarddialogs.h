// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/chatchooser.h"
#include "keyboard/keyboarddesign.h"
#include "session/draft.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QCheckBox;

namespace Botdesk {

class Button;
class Label;
class TextEditor;

//! The message that a keyboard hangs on.
class MessageDialog final : public QDialog
{
    Q_OBJECT
public:
    MessageDialog(const KeyboardDesign &design, QWidget *parent = nullptr);

    FormattedText content() const;
    TextMode mode() const;

private:
    TextEditor *m_text;
};

//! Chooses a chat and the text that goes there with the keyboard.
class SendDialog final : public QDialog
{
    Q_OBJECT
public:
    SendDialog(UpdateStore &store, const KeyboardDesign &design, QWidget *parent = nullptr);

    Draft draft() const;                     //!< with the keyboard
    ChatChooser *chats() const { return m_chats; }
    TextEditor *text() const { return m_text; }

signals:
    void chosen(const Botdesk::Draft &draft, const QString &title);

private:
    void check();

    KeyboardDesign m_design;
    ChatChooser *m_chats;
    TextEditor *m_text;
    QCheckBox *m_silent;
    Label *m_refused;
    Button *m_send;
};

//! Chooses a message of the bot whose inline keyboard is replaced.
class ReplaceDialog final : public QDialog
{
    Q_OBJECT
public:
    ReplaceDialog(UpdateStore &store, QWidget *parent = nullptr);

    ChatChooser *chats() const { return m_chats; }
    QListWidget *messages() const { return m_messages; }

signals:
    void chosen(const Botdesk::ConversationKey &conversation, Botdesk::MessageId message);

private:
    void askForMessages();

    UpdateStore &m_store;
    ChatChooser *m_chats;
    QListWidget *m_messages;
    Label *m_note;
    Button *m_replace;
    QList<MessageId> m_ids;
    int m_asked = 0;
};

} // namespace Botdesk
