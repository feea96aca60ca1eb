// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace Botdesk {

class Hint;
class Label;

//! A line with its name above, how full it is beside that, and a sentence below.
class MeterField final : public QWidget
{
    Q_OBJECT
public:
    explicit MeterField(const QString &name, QWidget *parent = nullptr);

    QLineEdit *line() const { return m_line; }
    void setMeter(const QString &words, double part);                //!< @p part of what is taken, over 1: too much
    void setHint(const QString &hint, const char *tone = "");        //!< "error", "warn" or ""

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_count;
    QLineEdit *m_line;
    QWidget *m_bar;
    Hint *m_hint;
    double m_part = -1;    // below 0: no meter
    QByteArray m_tone;
};

} // namespace Botdesk
