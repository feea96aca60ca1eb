// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <memory>

namespace Botdesk {

//! Rings once after a while: the seam through which tests let time pass.
class Alarm : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void set(std::chrono::milliseconds wait) = 0;   //!< replaces what was set before
    virtual void cancel() = 0;

signals:
    void rang();
};

//! The real one.
std::unique_ptr<Alarm> makeAlarm();

} // namespace Botdesk
