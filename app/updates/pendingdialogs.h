// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "types/updatehead.h"

#include <QDialog>

namespace Botdesk {

class EmptyState;
class Label;
class Session;

//! Shows what the server holds without confirming any of it. Deletes itself when closed.
class PeekDialog final : public QDialog
{
    Q_OBJECT
public:
    PeekDialog(Session &session, QWidget *parent);

private:
    void showUpdates(const QList<ReceivedUpdate> &updates);
    void showNothing(const QString &title, const QString &why);

    Label *m_head;
    QWidget *m_list;
    EmptyState *m_nothing;
};

} // namespace Botdesk
