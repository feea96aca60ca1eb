// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QPushButton>

class QStyleOption;
class QStyleOptionButton;

namespace Botdesk {

//! A push button of the design. At most one Primary per pane; Destructive asks, so its text ends in "…".
class Button : public QPushButton
{
    Q_OBJECT
public:
    enum class Look { Primary, Secondary, Ghost, Link, Destructive, DestructiveFill };
    enum class Size { Compact, Normal, Large };
    enum class Joined { No, Left, Right };   //!< half of a split button: the inner corners are square

    explicit Button(const QString &text, QWidget *parent = nullptr);
    Button(Look look, const QString &text, const QString &iconName = {}, QWidget *parent = nullptr);

    Look look() const { return m_look; }
    void setLook(Look look);
    void setIconName(const QString &name);   //!< of resources/icons; takes the colour of the text
    void setButtonSize(Size size);
    void setJoined(Joined joined) { m_joined = joined; }
    Joined joined() const { return m_joined; }

    Color ink() const;                       //!< of text and icon
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Look m_look;
    Size m_size = Size::Normal;
    Joined m_joined = Joined::No;
    QString m_iconName;
};

// For the style, which draws every push button: one of ours by its look, another (in a dialog) as primary or secondary.
void paintButtonPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget);
void paintButtonLabel(QPainter *painter, const QStyleOptionButton *option, const QWidget *widget);

} // namespace Botdesk
