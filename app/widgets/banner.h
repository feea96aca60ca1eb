// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tag.h"

#include <QFrame>

class QBoxLayout;
class QLabel;

namespace Botdesk {

class Button;
class Label;

//! Says what happened, why, and what mends it: across its pane, above what it is about, never a popup.
class Banner final : public QFrame
{
    Q_OBJECT
public:
    enum class Shape { Strip, Card };   //!< full width of a pane, or a box within one

    explicit Banner(Tone tone = Tone::Warn, Shape shape = Shape::Strip, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setText(const QString &what, const QString &why = {});   //!< plain texts; @p what is set in bold
    void setAside(const QString &text);                           //!< small, behind what happened: when, how often; plain
    void setServerWords(const QString &words);                    //!< as received, in mono, selectable; empty hides it
    Button *addAction(const QString &text);                       //!< a button at the end; the banner owns it
    void clearActions();
    QString text() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void write();

    Tone m_tone;
    Shape m_shape;
    Label *m_text;
    Label *m_words;
    QLabel *m_icon;
    QBoxLayout *m_actions;
    QString m_what;
    QString m_aside;
    QString m_why;
    bool m_isDressed = false;
};

} // namespace Botdesk
