// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/button.h"

class QHBoxLayout;
class QLabel;

namespace Botdesk {

class Label;

//! What is missing, why, and the one thing to do next: an icon, a line, a sentence, one or two buttons.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setContent(const QString &iconName, const QString &title, const QString &sentence, Color tint = Color::Text2);
    Button *addAction(const QString &text, Button::Look look = Button::Look::Secondary);   //!< owned by the empty state
    void clearActions();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_iconName;
    Color m_tint = Color::Text2;
    QLabel *m_icon;
    Label *m_title;
    Label *m_sentence;
    QHBoxLayout *m_actions;
    bool m_isDressed = false;
};

} // namespace Botdesk
