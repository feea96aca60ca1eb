// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storeinfo.h"
#include "store/storedupdate.h"
#include "widgets/theme.h"

#include <QListWidget>

namespace Botdesk {

//! One station of an update on its way.
struct TimelineStep
{
    qint64 atMs = 0;          //!< 0: not yet
    bool isWholeSecond = false;
    QString iconName;
    Color tint = Color::Text2;
    QString text;
    QString note;             //!< at the right: "+8 ms", "row 12,406"

    bool operator==(const TimelineStep &) const = default;
};

//! The stations in words: sent → received → stored → acknowledged → our answers, or what is waited for.
QList<TimelineStep> timelineSteps(const StoredUpdate &update, const UpdateTimeline &timeline, qint64 nowMs);

//! A list of stations with a line between them.
class TimelineView final : public QListWidget
{
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);

    void setSteps(const QList<TimelineStep> &steps);
};

} // namespace Botdesk
