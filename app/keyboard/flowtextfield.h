// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/formattedtext.h"
#include "text/textmode.h"

#include <QWidget>

class QMenu;

namespace Botdesk {

class Label;
class MessageEdit;

//! The text of a step in a narrow column: the composer's field, what the server would refuse, and a way to all formatting.
class FlowTextField final : public QWidget
{
    Q_OBJECT
public:
    explicit FlowTextField(QWidget *parent = nullptr);

    MessageEdit *edit() const { return m_edit; }
    //! Nothing where that is what it holds, unless it is another text (@p anew), with a way back of its own.
    void load(const FormattedText &content, TextMode mode, bool anew = false);
    void setNames(const QStringList &names) { m_names = names; }   //!< that can be inserted as {name}

signals:
    void edited(const Botdesk::FormattedText &content, Botdesk::TextMode mode);   //!< by the operator

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void take();
    void check();
    void format();
    void fillNames(QMenu *menu);

    MessageEdit *m_edit;
    Label *m_refused;
    QStringList m_names;
    FormattedText m_content;     // that the field was given, or gave
    TextMode m_mode = TextMode::Formatted;
    bool m_isLoading = false;
};

} // namespace Botdesk
