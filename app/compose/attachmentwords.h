// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/attachmentrules.h"
#include "session/draftcontent.h"

namespace Botdesk {

QString attachmentKindText(AttachmentKind kind);                  //!< "Photo", "Video note"
QString attachmentIcon(AttachmentKind kind);                      //!< of resources/icons
QString problemText(const AttachmentProblem &problem);            //!< one plain sentence without its stop
QString problemText(const ContentProblem &problem);               //!< what is wrong with one field, to stand below it
QString contentTitle(const QString &method);                      //!< "Poll" of sendPoll; the method itself where it has no word
QString contentIcon(const QString &method);
//! One line of what such a message holds: "Lunch? · 3 options".
QString contentLine(const QString &method, const QJsonObject &fields);

} // namespace Botdesk
