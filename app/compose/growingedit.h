// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace Botdesk {

//! A text field that grows with its lines up to a limit, then scrolls. Return sends and Shift+Return breaks the line, or
//! the other way round.
class GrowingEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit GrowingEdit(QWidget *parent = nullptr);

    void setReturnSends(bool on) { m_returnSends = on; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void sendAsked();
    void upInEmpty();      //!< Up, and there is no text
    void escaped();
    void focusChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

    virtual void insertLineBreak();
    virtual QFont textFont() const;
    void dress();          //!< font and height are others

private:
    int heightFor(int lines) const;

    bool m_returnSends = true;
};

} // namespace Botdesk
