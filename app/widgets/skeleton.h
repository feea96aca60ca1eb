// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace Botdesk {

class Button;
class Label;

//! What stands in a list's place while it loads: nothing for 300 ms, then grey rows, and from 2 s a count with Cancel.
class Skeleton final : public QWidget
{
    Q_OBJECT
public:
    explicit Skeleton(QWidget *parent = nullptr);

    void start();                                              //!< shows itself when 300 ms have passed
    void stop();
    void setProgress(const QString &text, qint64 done, qint64 all);   //!< @p all 0: not known
    void setCancelText(const QString &text);                   //!< "Load in the background"; Cancel otherwise

signals:
    void cancelled();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_showRows;
    QTimer m_showCount;
    QProgressBar *m_bar;
    Label *m_text;
    Button *m_cancel;
    QWidget *m_count;
};

} // namespace Botdesk
