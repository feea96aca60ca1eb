// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/webhookwatch.h"
#include "webhook/webhooksettings.h"

#include <QWidget>

class QStackedWidget;

class QBoxLayout;

namespace Botdesk {

class Banner;
class Button;
class ErrorTags;
class Label;
class PendingChart;
class ProbePane;
class SegmentedControl;
class Tag;
class ToolButton;
class WebhookCourse;
class WebhookForm;
class WebhookInfoPane;

//! The webhook as the server has it: what it says, why nothing arrives, the way there, and what to change.
class ServerPane final : public QWidget
{
    Q_OBJECT
public:
    explicit ServerPane(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it

    void setNarrow(bool narrow);
    void refresh();
    void probe();
    void askForBase();       //!< where the listener here is reached from outside; what is said fills the form
    WebhookForm *form() const { return m_form; }

signals:
    void settingWanted(const Botdesk::WebhookSettings &settings, const Botdesk::WebhookInfo &now);
    void deletionWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeInfoColumn();
    QWidget *makeMiddleColumn();
    QWidget *makeFormColumn();
    void arrange();
    void showAnswer();
    void showChart();
    void tell();
    QString howOften() const;
    void addBannerAction(const QString &text, std::function<void()> act);
    void apply(const WebhookSettings &settings);
    void countSeen();
    void aimProbe();
    void fillFromListener(const QString &base);
    void copyReport();
    WebhookRules rules() const;

    Session &m_session;
    WebhookWatch m_watch;
    Banner *m_banner;
    Label *m_read;
    ToolButton *m_refresh;
    Button *m_copy;
    Button *m_delete;
    SegmentedControl *m_part;          // in a narrow window
    QList<QWidget *> m_columns;
    WebhookInfoPane *m_info;
    QBoxLayout *m_chartHead = nullptr;
    SegmentedControl *m_time;
    Tag *m_trend;
    PendingChart *m_chart;
    ErrorTags *m_errors;
    ProbePane *m_probe;
    WebhookForm *m_form;
    WebhookCourse *m_course;
    bool m_isNarrow = false;
};

} // namespace Botdesk
