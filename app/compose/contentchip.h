// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

namespace Botdesk {

class ElidedLabel;

//! Above the composer: a poll, a place … that came back to be sent, with a button to change it and one to drop it.
class ContentChip final : public QWidget
{
    Q_OBJECT
public:
    explicit ContentChip(QWidget *parent = nullptr);

    void say(const QString &method, const QJsonObject &values);

signals:
    void editAsked();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    ElidedLabel *m_title;
};

} // namespace Botdesk
