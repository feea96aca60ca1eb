// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/attachmentlook.h"

#include <QWidget>

class QMenu;

namespace Botdesk {

class ToolButton;

//! One file above the composer's text: picture, name, what it is sent as, size, and what is wrong with it.
class AttachmentCard final : public QWidget
{
    Q_OBJECT
public:
    AttachmentCard(const Attachment &attachment, const UploadLimits &limits, QWidget *parent);

    const Attachment &attachment() const { return m_attachment; }
    const AttachmentLook &look() const { return m_look; }
    bool isLookedAt() const { return m_isLookedAt; }
    void setProblem(const QString &problem);                    //!< of the whole; empty when there is none
    QString problem() const;                                    //!< its own first
    void setPlace(int place, int count);                        //!< for screen readers: "2 of 3"
    QSize sizeHint() const override;

signals:
    void changed();                                             //!< what it is, or what the disk says of it
    void removeAsked();
    void moveAsked(int steps);                                  //!< Alt+arrows
    void thumbnailAsked();
    void fieldsAsked();
    void dragged(QPoint by);                                    //!< from where it was taken, in pixels
    void dropped();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    friend class AttachmentStrip;
    void setAttachment(const Attachment &attachment);
    void lookAgain();
    void showMenu(QPoint globalPosition);
    void addKinds(QMenu *menu);
    QString details() const;
    void tellName();

    Attachment m_attachment;
    UploadLimits m_limits;
    AttachmentLook m_look;
    QString m_problem;
    ToolButton *m_more;
    ToolButton *m_remove;
    QPoint m_taken;
    int m_place = 1;
    int m_count = 1;
    int m_asked = 0;            // looks that were asked for: the last one counts
    bool m_isLookedAt = false;
    bool m_isDragged = false;
};

} // namespace Botdesk
