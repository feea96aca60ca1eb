// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/attachment.h"

#include <QMenu>

namespace Botdesk {

//! All that a message can be besides text: what the clip button offers.
class AttachMenu final : public QMenu
{
    Q_OBJECT
public:
    explicit AttachMenu(QWidget *parent = nullptr);

    void setPaid(bool on, bool isPossible);
    //! In an edit only a file can take the place of another; checklists are for business accounts.
    void setPossible(bool isEditing, bool isBusiness);
    void leaveOutSingleChats();   //!< for many: no checklist, and nothing that only one chat is told meanwhile

signals:
    void filesAsked(std::optional<Botdesk::AttachmentKind> as);   //!< nothing: by their endings
    void addressAsked();
    void fileIdAsked();
    void contentAsked(const QString &method, const QJsonObject &values);
    void contentGiven(const QString &method, const QJsonObject &values);   //!< nothing is left to be asked
    void chatActionAsked(const QString &action);
    void paidChanged(bool on);
    void moreFieldsAsked();
    void otherMethodAsked();

private:
    void addFiles();
    void addContents();
    void addDice();
    void addChatActions();

    QAction *m_checklist = nullptr;
    QAction *m_chatActions = nullptr;
    QAction *m_paid = nullptr;
    QList<QAction *> m_contents;
};

} // namespace Botdesk
