// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QAbstractButton>

#include <optional>

namespace Botdesk {

//! One of several choices, each in a box of its own: an icon or a patch of colour, and a word. Says why it cannot be chosen.
class ChoiceButton final : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceButton(const QString &text, const QString &iconName, QWidget *parent = nullptr);

    void setPatch(Color colour);                    //!< in place of the icon
    void setUnavailable(const QString &reason);     //!< empty: it can be chosen
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_iconName;
    std::optional<Color> m_patch;
};

} // namespace Botdesk
