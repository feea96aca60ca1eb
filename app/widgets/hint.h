// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/label.h"
#include "widgets/tag.h"

namespace Botdesk {

//! A sentence below a control, with the sign of its tone before it: information unless it warns or tells of an error.
class Hint final : public Label
{
    Q_OBJECT
public:
    explicit Hint(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoom();

    Tone m_tone;
};

} // namespace Botdesk
