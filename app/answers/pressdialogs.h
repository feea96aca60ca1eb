// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyboard/replymarkup.h"

#include <QDialog>
#include <QJsonObject>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace Botdesk {

class Button;
class Label;

//! What a press of request_users or request_chat may share.
struct ShareOffer
{
    QList<std::pair<qint64, QString>> choices;   //!< ids and names of those that meet the criteria
    int most = 1;
    bool isOfChats = false;
};

//! What the Sandbox answers to a tap on such a button; nothing for any other answer.
std::optional<ShareOffer> shareOfferIn(const QJsonObject &answer);

//! What `tap` takes for those that were chosen: "users" or "chat".
QJsonObject sharedBy(const ShareOffer &offer, const QList<qint64> &chosen);

//! Chooses whom or what a person shares with the bot.
class ShareDialog final : public QDialog
{
    Q_OBJECT
public:
    ShareDialog(const ShareOffer &offer, const QString &person, QWidget *parent = nullptr);

    QListWidget *list() const { return m_list; }

signals:
    void chosen(const QList<qint64> &ids);

private:
    QList<qint64> ids() const;
    void count();

    ShareOffer m_offer;
    QListWidget *m_list;
    Label *m_count;
    Button *m_share;
};

//! Makes the poll that a person sends when request_poll is pressed.
class PollDialog final : public QDialog
{
    Q_OBJECT
public:
    PollDialog(CreatePoll::Type type, const QString &person, QWidget *parent = nullptr);

    QJsonObject poll() const;        //!< parameters of sendPoll

signals:
    void made(const QJsonObject &poll);

private:
    QStringList options() const;
    void check();

    CreatePoll::Type m_type;
    QLineEdit *m_question;
    QPlainTextEdit *m_options;
    QCheckBox *m_anonymous;
    QCheckBox *m_several;
    QCheckBox *m_quiz;
    QComboBox *m_right;              // the option that is right, of a quiz
    Label *m_note;
    Button *m_send;
};

} // namespace Botdesk
