// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/conversation.h"

#include <QWidget>

namespace Botdesk {

class Avatar;
class Button;
class ElidedLabel;
class Tag;
class ToolButton;

//! Above a conversation: who it is with, and ways to more about it.
class ChatHeader final : public QWidget
{
    Q_OBJECT
public:
    explicit ChatHeader(QWidget *parent = nullptr);

    void setConversation(const Conversation &conversation);
    void setTrouble(const QString &tag, const QString &toolTip);   //!< why the chat takes no message; empty: it does
    void setNarrow(bool narrow);
    void setDetailsShown(bool shown);

signals:
    void updatesAsked();
    void detailsToggled(bool shown);
    void menuAsked(QPoint globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Avatar *m_avatar;
    ElidedLabel *m_title;
    Tag *m_type;
    Tag *m_trouble;
    ElidedLabel *m_about;
    Button *m_updates;
    ToolButton *m_details;
    ToolButton *m_more;
};

} // namespace Botdesk
