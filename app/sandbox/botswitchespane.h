// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/foldingsection.h"

#include <array>

namespace Botdesk {

class ElidedLabel;
class SandboxWorld;
class Switch;

//! The switches of the Sandbox's bot as BotFather has them: off means that such updates do not come.
class BotSwitchesPane final : public FoldingSection
{
    Q_OBJECT
public:
    explicit BotSwitchesPane(SandboxWorld &world, QWidget *parent = nullptr);

private:
    struct Line
    {
        QString name;        //!< in the control contract
        QString words;
        QString command;     //!< of BotFather
        QString hint;
        Switch *flick = nullptr;
    };

    void addLine(Line &line);
    void refresh();

    SandboxWorld &m_world;
    ElidedLabel *m_summary;
    std::array<Line, 4> m_lines;
};

} // namespace Botdesk
