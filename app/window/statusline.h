// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tag.h"

#include <QWidget>

namespace Botdesk {

class Sparkline;
class Label;
class ElidedLabel;

//! The line below the pages: state, stored, rate, pending, last trouble, zone. What is empty is not shown.
class StatusLine final : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setState(Tone tone, const QString &text);            //!< Tone::Neutral: nothing runs
    void setStored(const QString &text);                      //!< "12,408 stored · 41 MB"
    void addRate(double perSecond);                           //!< once a second; draws the sparkline
    void clearRate();
    void setPending(const QString &text);                     //!< "0 pending on server"
    void setOutgoing(const QString &text);                    //!< "3 wait to be sent"
    void setTrouble(Tone tone, const QString &text);          //!< the last error, or faults that are on
    void setNarrow(bool narrow);                              //!< leaves out the sparkline
    void refreshZone();                                       //!< after Settings changed
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part
    {
        QWidget *line;     //!< the separator before it
        QWidget *widget;
    };
    Part addPart(QWidget *widget);
    void showPart(const Part &part, bool on);

    class StateIcon *m_stateIcon;
    Label *m_state;
    Label *m_stored;
    Sparkline *m_sparkline;
    Label *m_rate;
    Label *m_pending;
    Label *m_outgoing;
    class StateIcon *m_troubleIcon;
    ElidedLabel *m_trouble;
    Label *m_zone;
    Part m_storedPart;
    Part m_ratePart;
    Part m_pendingPart;
    Part m_outgoingPart;
    Part m_troublePart;
};

} // namespace Botdesk
