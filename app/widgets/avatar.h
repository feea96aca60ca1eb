// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QPainter;

namespace Botdesk {

//! The one or two letters that stand for @p name: "Sample Shop" gives SS, "Alice (sandbox)" gives A, emoji are passed over.
QString initials(const QString &name);

//! A circle in the colour of @p id with the initials of @p name; cached per size and ratio. For delegates.
void paintAvatar(QPainter *painter, const QRect &rect, qint64 id, const QString &name);

//! The same as a widget, with a dot that says whether the bot is connected. Decorative: what it stands for is written beside it.
class Avatar final : public QWidget
{
    Q_OBJECT
public:
    enum class Dot { None, Ok, Warn, Error, Off };

    explicit Avatar(int side = 36, QWidget *parent = nullptr);

    void setPerson(qint64 id, const QString &name);
    void setDot(Dot dot);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    qint64 m_id = 0;
    QString m_name;
    Dot m_dot = Dot::None;
};

} // namespace Botdesk
