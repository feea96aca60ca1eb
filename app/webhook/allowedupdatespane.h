// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>
#include <QWidget>

#include <optional>

class QTableWidget;
class QTableWidgetItem;

namespace Botdesk {

class Label;
class SegmentedControl;
class ToolButton;

//! Which types of updates a bot asks for: every type with what the server has now, whether the default has it, what it needs
//! besides, and how often it came in the last day.
//!
//! Where there is no room for all columns, the default is told by a star (not in it) and the needs by a line below the table;
//! a button then opens the whole table in a window of its own.
class AllowedUpdatesPane final : public QWidget
{
    Q_OBJECT
public:
    enum Choice { AsItIs, Default, All, Custom };

    explicit AllowedUpdatesPane(QWidget *parent = nullptr);

    //! What the server has: absent means the default. Also what Custom begins with.
    void setNow(const std::optional<QStringList> &types);
    void setSeen(const QHash<QString, qint64> &counts);   //!< by type, of the last day

    void setWanted(const std::optional<QStringList> &types);   //!< as wanted() gives it
    //! As setWebhook takes it: absent leaves the server's list alone, empty is the default.
    std::optional<QStringList> wanted() const;

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void openWhole();
    void showColumns();
    void build();
    void makeRows();
    void fill();
    void take(QTableWidgetItem *item);
    void tellNeeds();
    Choice choice() const;
    QStringList checked() const;

    SegmentedControl *m_choice;
    ToolButton *m_whole;
    QTableWidget *m_table;
    Label *m_needs;
    QStringList m_now;
    QStringList m_custom;
    QHash<QString, qint64> m_seen;
    bool m_isCustomTouched = false;
    bool m_isFilling = false;
};

} // namespace Botdesk
