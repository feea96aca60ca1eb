// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

class QPainter;

namespace Botdesk {

//! Plain text in the fixed font with the numbers of its lines on the left.
class NumberedEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit NumberedEdit(const QString &accessibleName, QWidget *parent = nullptr);

    int numberWidth() const;
    void paintNumbers(QPaintEvent *event);

protected:
    virtual void dress();                                                       //!< font and colours of the theme
    virtual void paintBehindNumber(QPainter *, const QRectF &, int) const { }   //!< the row of a line, from 0
    virtual QColor numberInk(int line) const;
    void updateNumbers() { m_numbers->update(); }

    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom() { setViewportMargins(numberWidth(), 0, 0, 0); }

    QWidget *m_numbers;
};

} // namespace Botdesk
