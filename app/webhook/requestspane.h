// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/requestlog.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace Botdesk {

class Banner;
class Button;
class JsonView;
class Label;
class RequestModel;
class SegmentedControl;
class Session;

//! Every request to the listener, let in or refused, with all that was in it and what it was answered.
class RequestsPane final : public QWidget
{
    Q_OBJECT
public:
    explicit RequestsPane(Session &session, QWidget *parent = nullptr);   //!< @p session can listen and outlives it

    QTableView *table() const { return m_table; }
    void showOnly(RequestFilter filter);
    void setNarrow(bool on);

signals:
    void countsChanged(const Botdesk::RequestCounts &counts);

private:
    QWidget *makeToolbar();
    void makeTable();
    QWidget *makeDetail();
    void showRequest();
    void show(const WebhookRequest &request);
    void showCounts(const RequestCounts &counts);
    void showWhatThereIs();
    void sendAgain(bool change);

    Session &m_session;
    RequestModel *m_model;
    Banner *m_trouble;
    SegmentedControl *m_filter;
    Label *m_counts;
    Button *m_follow;
    QStackedWidget *m_middle;
    QTableView *m_table;
    QWidget *m_detail;
    Label *m_fate;
    QTabBar *m_tabs;
    QStackedWidget *m_texts;
    QPlainTextEdit *m_headers;
    JsonView *m_body;
    JsonView *m_answer;
    Button *m_again;
    Button *m_change;
    WebhookRequest m_shown;
    int m_asked = 0;
};

} // namespace Botdesk
