// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/diagnosis.h"
#include "widgets/card.h"

class QGridLayout;
class QLabel;

namespace Botdesk {

class ElidedLabel;
class Label;

//! Every field of getWebhookInfo with its state and what it means.
class WebhookInfoPane final : public Card
{
    Q_OBJECT
public:
    explicit WebhookInfoPane(QWidget *parent = nullptr);

    void setInfo(const WebhookInfo &info, const WebhookDiagnosis &diagnosis, qint64 now);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Field { Url, Certificate, Pending, Address, ErrorDate, ErrorMessage, SyncError, Connections, Types, FieldCount };
    enum class State { Plain, Ok, Warn, Error };
    struct Row
    {
        QLabel *icon = nullptr;
        ElidedLabel *value = nullptr;
        State state = State::Plain;
    };

    void set(Field field, State state, const QString &value, const QString &toolTip = {});
    void dress();

    Row m_rows[FieldCount];
};

} // namespace Botdesk
