// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/draft.h"

#include <QWidget>

class QScrollArea;

namespace Botdesk {

class Label;
class MessageCanvas;
class SegmentedControl;

//! A draft as a client shows it once it is sent: light, dark, on a narrow phone.
class MessagePreview final : public QWidget
{
    Q_OBJECT
public:
    explicit MessagePreview(QWidget *parent = nullptr);

    void show(const Draft &draft, const QString &replyName, const QString &replyText);
    QSize bubbleSize() const;                        //!< of the message that is shown
    const MessageCanvas &canvas() const { return *m_canvas; }
    void setClosable(bool on);                       //!< it is, above a composer; else it stands by itself, and may be higher

signals:
    void closed();

private:
    QString noteOn(const Draft &draft) const;
    void fit();

    MessageCanvas *m_canvas;
    QScrollArea *m_scroll;
    QWidget *m_close;
    SegmentedControl *m_theme;
    SegmentedControl *m_width;
    Label *m_note;
    bool m_isClosable = true;
};

} // namespace Botdesk
