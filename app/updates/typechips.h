// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/storedupdate.h"

#include <QWidget>

class QMenu;

namespace Botdesk {

class Chip;

//! A row of chips that choose types: all, the most frequent, and the rest in a menu. Several may be on.
class TypeChips final : public QWidget
{
    Q_OBJECT
public:
    explicit TypeChips(QWidget *parent = nullptr);

    void setCounts(const QList<TypeCount> &counts, qint64 total);   //!< most first
    const QStringList &chosen() const { return m_chosen; }          //!< empty: all
    void setChosen(const QStringList &types);
    QMenu *menu() const { return m_menu; }                          //!< all types, for a button in a narrow window
    int typeCount() const { return int(m_counts.size()); }
    QSize sizeHint() const override;

signals:
    void chosenChanged(const QStringList &types);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Chip *chipOf(const QString &type);
    void toggle(const QString &type, bool on);
    void arrange();
    void showChosen();
    void fillMenu();

    QList<TypeCount> m_counts;
    QStringList m_chosen;
    Chip *m_all;
    Chip *m_more;
    QHash<QString, Chip *> m_chips;
    QMenu *m_menu;
};

} // namespace Botdesk
