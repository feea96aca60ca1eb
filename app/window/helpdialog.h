// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QTabWidget;

namespace Botdesk {

//! What F1 opens: about the page that is shown, and every shortcut there is. Stays open beside the work.
class HelpDialog final : public QDialog
{
    Q_OBJECT
public:
    HelpDialog(const QString &pageTitle, const QString &pageText, const QList<QAction *> &actions, QWidget *parent);

    void showShortcuts();

private:
    QWidget *makeShortcuts(const QList<QAction *> &actions);

    QTabWidget *m_tabs;
};

} // namespace Botdesk
