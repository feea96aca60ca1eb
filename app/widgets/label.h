// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/fonts.h"
#include "widgets/theme.h"

#include <QHash>
#include <QLabel>

namespace Botdesk {

//! A text in one of the design's sizes and colours; follows theme and font size. Plain text unless told otherwise.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, TextStyle style = TextStyle::Body, Color ink = Color::Text,
                   QWidget *parent = nullptr);

    void setInk(Color ink);
    void setTextStyle(TextStyle style);
    void makeSelectable();                  //!< by mouse and keyboard: ids, errors, the server's words
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    TextStyle m_style;
    Color m_ink;
    mutable QString m_measured;             // the text that m_heights are of
    mutable QHash<int, int> m_heights;      // by width
};

//! One line that is cut with "…" where it does not fit (ids and paths in the middle); the tooltip has the whole text.
class ElidedLabel final : public Label
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, TextStyle style = TextStyle::Body, Color ink = Color::Text,
                         Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_full; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showTip();

    QString m_full;
    Qt::TextElideMode m_mode;
};

} // namespace Botdesk
