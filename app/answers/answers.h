// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "types/update.h"

namespace Botdesk {

class AnswerDialog;
class Session;

//! An update that is to be answered.
struct AnswerTarget
{
    LogId log{};
    qint64 receivedMs = 0;
    Update update;
};

//! What answers an update of @p type: "Answer callback…"; empty when nothing does.
QString answerActionText(const QString &type);

//! The dialog that answers @p target; null for what takes none (chat_join_request too: see decideJoinRequest()).
//! Not shown yet, deletes itself when closed. The update must have been read in full.
AnswerDialog *makeAnswerDialog(Session &session, const AnswerTarget &target, QWidget *parent);

//! Calls approveChatJoinRequest or declineChatJoinRequest at once; trouble is told in a dialog over @p parent.
void decideJoinRequest(Session &session, const AnswerTarget &target, bool approve, QWidget *parent);

} // namespace Botdesk
