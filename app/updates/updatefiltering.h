// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"

#include <QObject>

namespace Botdesk {

class LiveRows;
class Minimap;
class TypeChips;
class UpdateDelegate;
class UpdateListPane;
class UpdatesToolbar;
class UpdateView;

//! Filter field and type chips together: which rows are shown, which of them match, and going from match to match.
class UpdateFiltering final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        UpdatesToolbar *toolbar;
        TypeChips *chips;
        LiveRows *rows;           //!< what the table shows
        LiveRows *matches;        //!< among them, while others are shown too
        UpdateView *view;
        UpdateDelegate *delegate;
        Minimap *minimap;
        UpdateListPane *list;
    };

    UpdateFiltering(const Parts &parts, QObject *parent);   //!< the parts outlive it

    void apply();
    void clear();
    void goToMatch(bool forwards);

private:
    const LiveRows &hits() const;
    void showMatches();

    const Parts m_parts;
};

} // namespace Botdesk
