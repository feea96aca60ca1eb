// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compose/attachmenu.h"

#include "compose/attachmentwords.h"
#include "widgets/icons.h"

namespace Botdesk {

using namespace Qt::StringLiterals;

AttachMenu::AttachMenu(QWidget *parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
    addFiles();
    addSeparator();
    addContents();
    addSeparator();
    m_paid = addAction(themeIcon(u"star"_s), tr("Ask a price in stars"));
    m_paid->setCheckable(true);
    connect(m_paid, &QAction::triggered, this, &AttachMenu::paidChanged);
    addChatActions();
    connect(addAction(themeIcon(u"plus"_s), tr("More fields…")), &QAction::triggered, this, &AttachMenu::moreFieldsAsked);
    m_contents += addAction(themeIcon(u"api"_s), tr("Other method…"));
    connect(m_contents.last(), &QAction::triggered, this, &AttachMenu::otherMethodAsked);
}

void AttachMenu::addFiles()
{
    const auto add = [this](QMenu *menu, const QString &icon, const QString &text, std::optional<AttachmentKind> as) {
        connect(menu->addAction(themeIcon(icon), text), &QAction::triggered, this, [this, as] { emit filesAsked(as); });
    };
    add(this, u"image"_s, tr("Photo or video…"), {});
    add(this, u"file"_s, tr("File…"), AttachmentKind::Document);
    QMenu *more = addMenu(themeIcon(u"more"_s), tr("Other kinds"));
    for (const AttachmentKind kind : {AttachmentKind::Audio, AttachmentKind::Voice, AttachmentKind::Sticker, AttachmentKind::Animation, AttachmentKind::VideoNote})
        add(more, attachmentIcon(kind), tr("%1…", "a kind of file that is chosen next").arg(attachmentKindText(kind)), kind);
    connect(addAction(themeIcon(u"link"_s), tr("By address…")), &QAction::triggered, this, &AttachMenu::addressAsked);
    connect(addAction(themeIcon(u"key"_s), tr("By file_id…")), &QAction::triggered, this, &AttachMenu::fileIdAsked);
}

void AttachMenu::addContents()
{
    for (const QString &method : {u"sendPoll"_s, u"sendLocation"_s, u"sendVenue"_s, u"sendContact"_s}) {
        m_contents += addAction(themeIcon(contentIcon(method)), tr("%1…", "a message that is filled in next").arg(contentTitle(method)));
        connect(m_contents.last(), &QAction::triggered, this, [this, method] { emit contentAsked(method, {}); });
    }
    addDice();
    for (const QString &method : {u"sendChecklist"_s, u"sendInvoice"_s, u"sendGame"_s}) {
        m_contents += addAction(themeIcon(contentIcon(method)), tr("%1…", "a message that is filled in next").arg(contentTitle(method)));
        connect(m_contents.last(), &QAction::triggered, this, [this, method] { emit contentAsked(method, {}); });
        if (method == "sendChecklist"_L1)
            m_checklist = m_contents.last();
    }
}

void AttachMenu::addDice()
{
    QMenu *dice = addMenu(themeIcon(contentIcon(u"sendDice"_s)), contentTitle(u"sendDice"_s));
    m_contents += dice->menuAction();
    for (const QString &emoji : diceEmoji())
        connect(dice->addAction(emoji), &QAction::triggered, this, [this, emoji] { emit contentGiven(u"sendDice"_s, {{u"emoji"_s, emoji}}); });
}

void AttachMenu::addChatActions()
{
    QMenu *actions = addMenu(themeIcon(u"clock"_s), tr("Show what the bot is doing"));
    m_chatActions = actions->menuAction();
    m_contents += m_chatActions;
    for (const QString &action : chatActions())
        connect(actions->addAction(action), &QAction::triggered, this, [this, action] { emit chatActionAsked(action); });
}

void AttachMenu::leaveOutSingleChats()
{
    m_checklist->setVisible(false);
    m_chatActions->setVisible(false);
}

void AttachMenu::setPaid(bool on, bool isPossible)
{
    m_paid->setChecked(on);
    m_paid->setEnabled(isPossible);
}

void AttachMenu::setPossible(bool isEditing, bool isBusiness)
{
    for (QAction *action : std::as_const(m_contents))
        action->setEnabled(!isEditing && (isBusiness || action != m_checklist));
    m_checklist->setToolTip(isBusiness ? QString() : tr("Only on behalf of a business account"));
}

} // namespace Botdesk
