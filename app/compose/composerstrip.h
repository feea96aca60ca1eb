// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace Botdesk {

class ElidedLabel;

//! Above the composer: which message is answered or edited, and a button to give that up.
class ComposerStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit ComposerStrip(QWidget *parent = nullptr);

    void say(const QString &iconName, const QString &title, const QString &text);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();

    QString m_iconName;
    QLabel *m_icon;
    ElidedLabel *m_title;
    ElidedLabel *m_text;
};

} // namespace Botdesk
