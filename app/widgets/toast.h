// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace Botdesk {

class Button;
class Label;

//! "Sent. Undo": for things that are done and can be undone, at the lower edge of @p host for 6 s. A new one takes its place.
class Toast final : public QWidget
{
    Q_OBJECT
public:
    explicit Toast(QWidget *host);

    void say(const QString &text, const QString &undo = {});   //!< without @p undo there is no button

signals:
    void undone();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void place();

    QTimer m_timer;
    Label *m_text;
    Button *m_undo;
};

} // namespace Botdesk
