// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "types/fastjson.h"
#include "types/summary.h"

namespace Botdesk {

//! The Summary of a Message. Its kind is the message's content field; `parts` by kind:
//!
//! text: text · photo: caption, "WxH" · video, animation, voice, video_note: caption, seconds · audio: caption, seconds, title ·
//! document: caption, file name, bytes · sticker: emoji, set · contact: name, number · location: latitude, longitude ·
//! venue: title, address · poll: question · dice: emoji, value · game, checklist: title · story: · paid_media: caption, stars ·
//! invoice: title, amount in the smallest unit, currency · successful_payment, refunded_payment: payload, amount, currency ·
//! new_chat_members: names · left_chat_member: name · new_chat_title: title · pinned_message: its text · web_app_data: data,
//! button · users_shared: ids · chat_shared: id · migrate_to_chat_id, migrate_from_chat_id: id · forum_topic_created,
//! forum_topic_edited: name · boost_added: count · connected_website: domain. Other content has no part. A message with
//! nothing that is known is of the kind of its first unknown field, or "message".
Summary messageSummary(const FastJson::Object &message);

//! Everything of a message that full-text search should find: text, caption, titles, names.
QString messageSearchText(const FastJson::Object &message, const Summary &summary);

} // namespace Botdesk
