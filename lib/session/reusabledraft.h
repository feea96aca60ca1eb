// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "session/draft.h"

namespace Botdesk {

//! A draft that goes to many: its files are uploaded, or fetched by the server, for the first one, and are called by the
//! file_id of that answer for all others. A value.
class ReusableDraft
{
public:
    ReusableDraft() = default;
    explicit ReusableDraft(const QByteArray &kept);   //!< as a Draft is kept, or as kept() has written it

    const Draft &draft() const { return m_draft; }    //!< with file_ids as far as they are known
    QByteArray kept() const;                          //!< for the disk; as a Draft it reads as it was written
    bool uploads() const;                             //!< what is sent now brings files along: one after another

    //! Takes the file_ids out of the messages that came back for draft(). @return whether there were any to learn.
    bool learn(const QList<QJsonObject> &messages);
    //! Counts what learn() has learned; 0 while files go as they were written.
    int learned() const { return m_learned; }
    //! What was sent with the file_ids of @p learned was refused for them: they are given up unless that has happened
    //! already. @return false when they are not to blame, or have been learned too often.
    bool forget(int learned);

private:
    bool learnAttachments(Draft &next, const QList<QJsonObject> &messages) const;

    Draft m_draft;
    Draft m_written;
    int m_learned = 0;
    int m_timesLearned = 0;
};

} // namespace Botdesk
