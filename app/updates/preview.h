// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storedupdate.h"
#include "types/update.h"
#include "received/mediapainter.h"
#include "widgets/bubble.h"
#include "widgets/keyboardpainter.h"
#include "widgets/theme.h"

#include <QWidget>

namespace Botdesk {

class Button;
class ElidedLabel;
class MediaShelf;
class Tag;

//! The message of an update as a person's client shows it: bubble, keyboard with the pressed button, and what was done.
class PreviewCanvas final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewCanvas(QWidget *parent = nullptr);

    void setUpdate(const StoredUpdate &stored, const Update &update);
    void setMedia(MediaShelf *shelf);   //!< borrowed; shows and saves the file of the message
    void clear();
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void layOut();
    void describe();
    QRect mediaRect() const;
    MediaLook mediaLook() const;

    StoredUpdate m_stored;
    std::optional<Message> m_message;
    QString m_line;                 // below: what was done with the message, or what there is instead of one
    QString m_lineIcon;
    Color m_lineTint = Color::Text2;
    std::optional<Bubble> m_bubble;
    MediaShelf *m_shelf = nullptr;
    std::optional<ChatMedia> m_media;
    MediaAction m_hovered = MediaAction::None;
    bool m_isOverMedia = false;
    bool m_isRevealed = false;
    std::optional<KeyboardPainter> m_keyboard;
    KeyboardCell m_pressed;
};

//! The preview with its head (how it stands with the answer) and its foot (open the chat, find related).
class PreviewPane final : public QWidget
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);

    void setUpdate(const StoredUpdate &stored, const Update &update);
    PreviewCanvas *canvas() const { return m_canvas; }
    void setAnswerText(const QString &text, bool isLate);   //!< empty: nothing waits
    void setHeadVisible(bool on);                            //!< as a tab it needs no title of its own
    void clear();

signals:
    void chatOpened();
    void relatedWanted(const QString &filter);               //!< in the filter's language

private:
    QWidget *m_head;
    Tag *m_answer;
    PreviewCanvas *m_canvas;
    Button *m_open;
    Button *m_related;
    ElidedLabel *m_id;
    StoredUpdate m_stored;
};

} // namespace Botdesk
