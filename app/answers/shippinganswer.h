// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers/answerdialog.h"

class QLineEdit;
class QTableWidget;

namespace Botdesk {

class SegmentedControl;

//! answerShippingQuery: ways to ship with their prices, or why nothing can be shipped there.
class ShippingAnswer final : public AnswerDialog
{
    Q_OBJECT
public:
    ShippingAnswer(Session &session, const AnswerTarget &target, const ShippingQuery &query, QWidget *parent);

protected:
    QString method() const override;
    QJsonObject parameters() const override;
    QString problem() const override;

private:
    bool isPossible() const;
    void arrange();
    void addOption(const QString &title, const QString &price);
    QString cell(int row, int column) const;

    QString m_queryId;
    SegmentedControl *m_decision;
    QWidget *m_offer;
    QTableWidget *m_options;
    QLineEdit *m_reason;
};

//! "4.99" as the 499 of the smallest unit; nothing when it is no amount. Takes the locale's decimal sign too.
std::optional<qint64> smallestUnits(const QString &amount);

} // namespace Botdesk
