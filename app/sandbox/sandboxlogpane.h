// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QWidget>

class QSortFilterProxyModel;
class QTabBar;
class QTableView;

namespace Botdesk {

class Button;
class JsonView;
class Label;
class SandboxHost;
class SandboxLogModel;
class SearchField;
class SegmentedControl;

//! The server's log with what was asked and answered.
class SandboxLogPane final : public QWidget
{
    Q_OBJECT
public:
    explicit SandboxLogPane(SandboxHost &host, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }
    SearchField *search() const { return m_search; }
    void clear();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setTight(bool tight);
    QWidget *makeToolbar();
    QWidget *makeTable();
    QWidget *makeDetail();
    void filter();
    void showDetail();
    void copyAsCurl();
    void load();
    void take(const QJsonArray &entries);

    SandboxHost &m_host;
    SandboxLogModel *m_model;
    QSortFilterProxyModel *m_filtered;
    QTableView *m_table;
    SegmentedControl *m_kinds;
    SearchField *m_search;
    Label *m_title;
    Button *m_follow;
    QTabBar *m_tabs;
    JsonView *m_json;
    QList<QJsonArray> m_early;   //!< came before the answer to load(), which may hold them too
    bool m_isLoading = false;
};

} // namespace Botdesk
