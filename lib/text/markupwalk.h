// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "text/formattedtext.h"

namespace Botdesk {

//! Walks along a text and tells, in the order of a source, where entities open and close and what stands between.
class MarkupWalk
{
public:
    virtual ~MarkupWalk() = default;

    //! @p entities nest, are sorted and lie within @p text.
    void walk(const QString &text, const QList<TextEntity> &entities);

protected:
    virtual void open(const TextEntity &entity) = 0;
    virtual void close(const TextEntity &entity) = 0;
    virtual void write(QStringView text) = 0;   //!< up to the next border

    const QList<TextEntity> &openEntities() const { return m_open; }

private:
    void writeTo(int offset);
    void closeTo(int offset);

    QString m_text;
    QList<TextEntity> m_open;   // the innermost last
    int m_at = 0;
};

//! Whether Markdown can name the language of a pre: it ends at white space or a grave accent.
bool isNameOfLanguage(const QString &language);

//! Those of @p text that a source has to name, in order and within the text.
QList<TextEntity> entitiesToWrite(const FormattedText &text);

} // namespace Botdesk
