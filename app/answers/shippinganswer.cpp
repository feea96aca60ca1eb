// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers/shippinganswer.h"

#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QLocale>
#include <QTableWidget>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

enum OptionColumn { Title, Price, OptionColumnCount };

QString address(const QJsonObject &address)
{
    QStringList parts;
    for (const auto field : {"street_line1"_L1, "street_line2"_L1, "post_code"_L1, "city"_L1, "state"_L1, "country_code"_L1})
        parts << address.value(field).toString();
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

std::optional<qint64> smallestUnits(const QString &amount)
{
    bool isNumber = false;
    double value = QLocale().toDouble(amount.trimmed(), &isNumber);
    if (!isNumber)
        value = amount.trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value) || std::abs(value) > 1e12)
        return {};
    return std::llround(value * 100);
}

ShippingAnswer::ShippingAnswer(Session &session, const AnswerTarget &target, const ShippingQuery &query, QWidget *parent)
    : AnswerDialog(session, target, tr("%1 wants “%2” shipped").arg(query.from.name(), query.invoicePayload),
                   address(query.shippingAddress), parent)
    , m_queryId(query.id)
    , m_decision(new SegmentedControl(tr("Decision")))
    , m_offer(new QWidget)
    , m_options(new QTableWidget(0, OptionColumnCount))
    , m_reason(new QLineEdit)
{
    m_decision->addSegment(tr("Can be shipped"), u"ok"_s);
    m_decision->addSegment(tr("Cannot"), u"error"_s);
    body()->addWidget(m_decision);

    m_options->setAccessibleName(tr("Ways to ship"));
    m_options->setHorizontalHeaderLabels({tr("Way to ship"), tr("Price")});
    m_options->horizontalHeader()->setSectionResizeMode(Title, QHeaderView::Stretch);
    m_options->verticalHeader()->hide();
    m_options->setShowGrid(false);
    m_options->setEditTriggers(QAbstractItemView::AllEditTriggers);
    auto *add = new Button(Button::Look::Secondary, tr("Add a way"), u"plus"_s);
    auto *remove = new Button(Button::Look::Secondary, tr("Remove"), u"minus"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *column = new QVBoxLayout(m_offer);
    column->setContentsMargins({});
    column->addWidget(m_options, 1);
    column->addLayout(buttons);
    body()->addWidget(m_offer, 1);
    addField(tr("Why not, in words for the person"), m_reason);
    addOption(tr("Parcel"), QLocale().toString(4.99, 'f', 2));

    connect(add, &QPushButton::clicked, this, [this] {
        addOption({}, {});
        check();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_options->removeRow(m_options->currentRow());
        check();
    });
    connect(m_options, &QTableWidget::itemChanged, this, &ShippingAnswer::check);
    connect(m_reason, &QLineEdit::textChanged, this, &ShippingAnswer::check);
    connect(m_decision, &SegmentedControl::currentChanged, this, &ShippingAnswer::arrange);
    arrange();
}

bool ShippingAnswer::isPossible() const
{
    return m_decision->currentIndex() == 0;
}

void ShippingAnswer::arrange()
{
    m_offer->setEnabled(isPossible());
    m_reason->setEnabled(!isPossible());
    check();
}

void ShippingAnswer::addOption(const QString &title, const QString &price)
{
    const int row = m_options->rowCount();
    m_options->insertRow(row);
    m_options->setItem(row, Title, new QTableWidgetItem(title));
    m_options->setItem(row, Price, new QTableWidgetItem(price));
}

QString ShippingAnswer::cell(int row, int column) const
{
    const auto *item = m_options->item(row, column);
    return item ? item->text().trimmed() : QString();
}

QString ShippingAnswer::method() const
{
    return u"answerShippingQuery"_s;
}

QJsonObject ShippingAnswer::parameters() const
{
    QJsonObject all{{u"shipping_query_id"_s, m_queryId}, {u"ok"_s, isPossible()}};
    if (!isPossible()) {
        all[u"error_message"_s] = m_reason->text().trimmed();
        return all;
    }
    QJsonArray options;
    for (int row = 0; row < m_options->rowCount(); ++row) {
        const QString title = cell(row, Title);
        const QJsonObject price{{u"label"_s, title}, {u"amount"_s, smallestUnits(cell(row, Price)).value_or(0)}};
        options.append(QJsonObject{
            {u"id"_s, QString::number(row + 1)}, {u"title"_s, title}, {u"prices"_s, QJsonArray{price}}});
    }
    all[u"shipping_options"_s] = options;
    return all;
}

QString ShippingAnswer::problem() const
{
    if (!isPossible())
        return m_reason->text().trimmed().isEmpty() ? tr("The person needs a reason.") : QString();
    if (m_options->rowCount() == 0)
        return tr("At least one way to ship is needed.");
    for (int row = 0; row < m_options->rowCount(); ++row) {
        if (cell(row, Title).isEmpty())
            return tr("Way %1 needs a name.").arg(row + 1);
        if (!smallestUnits(cell(row, Price)))
            return tr("The price of way %1 is no amount.").arg(row + 1);
    }
    return {};
}

} // namespace Botdesk
