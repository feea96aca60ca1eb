// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Botdesk {

//! An entry of the rail: icon and text, with a count or a note at the end; only the icon when the rail is narrow.
class RailButton final : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    void setCount(int count);             //!< a badge; 0 shows none
    void setNote(const QString &note);
    void setShortcutHint(const QString &keys);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();
    void paintEnd(QPainter &painter);

    QString m_iconName;
    QString m_note;
    QString m_keys;
    int m_count = 0;
    bool m_narrow = false;
};

} // namespace Botdesk
