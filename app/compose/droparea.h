// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QMimeData;

namespace Botdesk {

//! Lies over a conversation while files are dragged onto it, and takes them.
class DropArea final : public QWidget
{
    Q_OBJECT
public:
    explicit DropArea(QWidget *parent);

    static QStringList filesIn(const QMimeData &data);   //!< paths on this machine
    static bool takes(const QMimeData &data);            //!< files, or a picture
    void cover(const QRect &rect);
    void uncoverUnlessEntered();                         //!< what was dragged has left before it came here

signals:
    void dropped(const QMimeData *data);                 //!< borrowed

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    bool m_isEntered = false;
};

} // namespace Botdesk
