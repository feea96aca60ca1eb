// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/foldingsection.h"

namespace Botdesk {

class Button;
class Label;
class SandboxWorld;
class Switch;
class Tag;

//! How the Sandbox misbehaves on purpose: each switch starts and ends one fault at once.
class FaultsPane final : public FoldingSection
{
    Q_OBJECT
public:
    explicit FaultsPane(SandboxWorld &world, QWidget *parent = nullptr);

    Switch *errorSwitch() const { return m_error.flick; }

signals:
    void countChanged(int active);   //!< for the status line

private:
    //! One line: a switch, words and fields, and how often it has struck.
    struct Line
    {
        Switch *flick = nullptr;
        Label *used = nullptr;
        int id = 0;                  //!< of the fault in the Sandbox; 0: off
    };

    void makeError();
    void makeTooMany();
    void makeDelay();
    void makeDrop();
    Line makeLine(const QString &name, const QList<QWidget *> &parts);
    void connectLine(Line &line, std::function<QJsonObject()> fault);
    void act(const QJsonObject &body);
    void refresh();
    void take(const QJsonArray &faults);

    SandboxWorld &m_world;
    Tag *m_count;
    Button *m_allOff;
    Line m_error;
    Line m_tooMany;
    Line m_delay;
    Line m_drop;
    int m_active = -1;
    int m_acts = 0;      //!< answers to what was asked before the last of them are old news
};

} // namespace Botdesk
