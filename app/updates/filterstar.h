// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace Botdesk {

class FilterField;
class SavedFilters;
class ToolButton;
class UpdateStore;

//! The star beside the filter: keeps what is written there, and gives kept filters back. Coloured while the one that is
//! written is kept.
class FilterStar final : public QObject
{
    Q_OBJECT
public:
    //! A child of @p button. @p store and @p field outlive it.
    FilterStar(ToolButton &button, FilterField &field, UpdateStore &store);

private:
    void show();
    void openMenu();

    ToolButton &m_button;
    FilterField &m_field;
    SavedFilters *m_filters;
};

} // namespace Botdesk
