// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace Botdesk {

//! Asks where the listener here is reached from outside, for the form to be filled in. Deletes itself when it is closed.
class DeliverHereDialog final : public QDialog
{
    Q_OBJECT
public:
    DeliverHereDialog(const QString &webhook, QWidget *parent);   //!< @p webhook: what the server has

signals:
    void chosen(const QString &address);
};

} // namespace Botdesk
