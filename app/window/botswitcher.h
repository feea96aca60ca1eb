// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/botline.h"

#include <QFrame>

class QListView;

namespace Botdesk {

//! All bots with their environment, to switch by mouse or arrows; below them, another one is added.
class BotSwitcher final : public QFrame
{
    Q_OBJECT
public:
    explicit BotSwitcher(QWidget *window);

    void setBots(const QList<BotLine> &bots);
    void openBelow(const QWidget *anchor, const QString &currentProfile);

signals:
    void chosen(const QString &profile);
    void addWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();

    QListView *m_list;
    class BotListModel *m_model;
};

} // namespace Botdesk
