// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/webhookprobe.h"
#include "widgets/card.h"

#include <QThread>

class QLabel;
class QVBoxLayout;

namespace Botdesk {

class Button;
class CertificateTree;
class Label;
class Tag;

//! Goes the way of a delivery from this computer and shows each step as it ends, the failing one open.
class ProbePane final : public Card
{
    Q_OBJECT
public:
    explicit ProbePane(QWidget *parent = nullptr);
    ~ProbePane() override;

    void setTarget(const ProbeOptions &options);   //!< for the next run; without a URL there is nothing to probe
    void run();
    void runInstead(const ProbeOptions &options);  //!< of what runs now, which is forgotten
    void cancel();                                 //!< finished() comes soon
    bool isRunning() const { return m_isRunning; }
    const std::optional<ProbeReport> &report() const { return m_report; }
    QString reportText() const;                    //!< without secrets; empty before the first run

signals:
    void finished();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        ProbeStep::Kind kind;
        QLabel *icon = nullptr;
        Label *name = nullptr;
        Label *words = nullptr;
        Label *time = nullptr;
        Label *details = nullptr;
    };

    void addRow(QVBoxLayout *column, ProbeStep::Kind kind);
    void take(const ProbeReport &report, bool isOver);
    void showRow(Row &row, const ProbeReport &report);
    void dress();

    ProbeOptions m_options;
    QThread m_thread;                              // where a probe looks up, connects and judges certificates
    DnsResolver m_resolver;
    WebhookProbe *m_probe = nullptr;               // lives in m_thread
    std::optional<ProbeReport> m_report;
    QList<Row> m_rows;
    CertificateTree *m_chain;
    Label *m_from;
    Tag *m_state;
    Button *m_run;
    bool m_isRunning = false;
};

} // namespace Botdesk
