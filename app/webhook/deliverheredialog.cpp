// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/deliverheredialog.h"

#include "webhook/publicaddressfield.h"
#include "widgets/label.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Botdesk {

static constexpr int Width = 440;

DeliverHereDialog::DeliverHereDialog(const QString &webhook, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Deliver to the listener here"));
    auto *field = new PublicAddressField(webhook);
    auto *hint = new Label(tr("Path and secret of the listener are filled in, and its certificate where nobody else signed it. Nothing is set yet."),
                           TextStyle::Small, Color::Text2);
    hint->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Fill in"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(px(12));
    column->addWidget(field);
    column->addWidget(hint);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(px(Width));
    const auto judge = [field, buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(field->hasHost()); };
    judge();
    connect(field, &PublicAddressField::changed, this, judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, field] {
        emit chosen(field->address());
        accept();
    });
    field->setFocus();
}

} // namespace Botdesk
