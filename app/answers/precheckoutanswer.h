// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers/answerdialog.h"

class QLineEdit;

namespace Botdesk {

class SegmentedControl;

//! answerPreCheckoutQuery: lets the payment pass, or says why not.
class PreCheckoutAnswer final : public AnswerDialog
{
    Q_OBJECT
public:
    PreCheckoutAnswer(Session &session, const AnswerTarget &target, const PreCheckoutQuery &query, QWidget *parent);

protected:
    QString method() const override;
    QJsonObject parameters() const override;
    QString problem() const override;

private:
    bool isAccepted() const;
    void arrange();

    QString m_queryId;
    SegmentedControl *m_decision;
    QLineEdit *m_reason;
};

} // namespace Botdesk
