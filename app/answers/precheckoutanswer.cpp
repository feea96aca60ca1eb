// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers/precheckoutanswer.h"

#include "widgets/segmentedcontrol.h"
#include "widgets/theme.h"
#include "words/money.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Botdesk {

PreCheckoutAnswer::PreCheckoutAnswer(Session &session, const AnswerTarget &target, const PreCheckoutQuery &query,
                                     QWidget *parent)
    : AnswerDialog(session, target,
                   tr("%1 is about to pay %2").arg(query.from.name(), moneyText(query.totalAmount, query.currency)),
                   query.invoicePayload, parent)
    , m_queryId(query.id)
    , m_decision(new SegmentedControl(tr("Decision")))
    , m_reason(new QLineEdit)
{
    m_decision->addSegment(tr("Let it pass"), u"ok"_s);
    m_decision->addSegment(tr("Refuse"), u"error"_s);
    body()->addWidget(m_decision);
    addField(tr("Why not, in words for the person"), m_reason);
    body()->addStretch();
    connect(m_decision, &SegmentedControl::currentChanged, this, &PreCheckoutAnswer::arrange);
    connect(m_reason, &QLineEdit::textChanged, this, &PreCheckoutAnswer::check);
    arrange();
}

bool PreCheckoutAnswer::isAccepted() const
{
    return m_decision->currentIndex() == 0;
}

void PreCheckoutAnswer::arrange()
{
    m_reason->setEnabled(!isAccepted());
    check();
}

QString PreCheckoutAnswer::method() const
{
    return u"answerPreCheckoutQuery"_s;
}

QJsonObject PreCheckoutAnswer::parameters() const
{
    QJsonObject all{{u"pre_checkout_query_id"_s, m_queryId}, {u"ok"_s, isAccepted()}};
    if (!isAccepted())
        all[u"error_message"_s] = m_reason->text().trimmed();
    return all;
}

QString PreCheckoutAnswer::problem() const
{
    const bool missing = !isAccepted() && m_reason->text().trimmed().isEmpty();
    return missing ? tr("The person needs a reason.") : QString();
}

} // namespace Botdesk
