// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/attachment.h"

#include <QObject>

namespace Botdesk {

class TextEditor;

//! What has to be asked before there is an attachment: which files, which address, which file_id.
class AttachQuestions final : public QObject
{
    Q_OBJECT
public:
    explicit AttachQuestions(TextEditor *text);       //!< its parent: what is typed is asked for in its strip

    void askFiles(std::optional<AttachmentKind> as);  //!< nothing: each is sent as its ending says
    void askAddress();
    void askFileId();

signals:
    void answered(const QList<Botdesk::Attachment> &attachments);   //!< never empty

private:
    TextEditor *m_text;
};

} // namespace Botdesk
