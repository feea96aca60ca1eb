// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

namespace Botdesk {

//! How something stands: colour always comes with a shape and a word.
enum class Tone { Neutral, Accent, Ok, Warn, Error };

struct ToneColors
{
    Color ink;
    Color soft;
    Color line;
};
ToneColors toneColors(Tone tone);
QString toneIcon(Tone tone);   //!< ok in a circle, warn triangle, error octagon, info otherwise

//! States a fact in a word: "edited", "passed", "502".
class Tag final : public QWidget
{
    Q_OBJECT
public:
    explicit Tag(const QString &text, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setTone(Tone tone);
    void setIconName(const QString &name);
    void setOutlined(bool on);   //!< for grounds of its own colour, on which it would not be seen
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    QString m_iconName;
    Tone m_tone;
    bool m_isOutlined = false;
};

//! Counts. Red (Tone::Error) only for failures, grey for what can wait. Hidden at 0.
class Badge final : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(Tone tone = Tone::Accent, QWidget *parent = nullptr);

    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_count = 0;
    Tone m_tone;
};

//! A badge in a row that a delegate paints, ending at @p right. @return its width.
int paintBadge(QPainter *painter, QPoint rightMiddle, const QString &text, Tone tone);
int badgeWidth(const QString &text);

//! A key as it stands on a keyboard: "Ctrl", "K".
class KeyCap final : public QWidget
{
    Q_OBJECT
public:
    explicit KeyCap(const QString &key, QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_key;
};

} // namespace Botdesk
