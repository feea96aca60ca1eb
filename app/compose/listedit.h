// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace Botdesk {

class Button;

//! A list of short texts: options of a poll, tasks, prices. Return goes on to the next line, Alt+Up and Alt+Down move one.
class ListEdit final : public QWidget
{
    Q_OBJECT
public:
    //! @p item names one for screen readers: "Option %1".
    ListEdit(const QString &item, const QString &addText, int most, QWidget *parent = nullptr);

    void setItems(const QStringList &items, const QList<int> &marked = {});
    QStringList items() const;             //!< trimmed, without empty ones
    QList<int> marked() const;             //!< places in items()
    void setMarks(const QString &toolTip); //!< a tick before each; empty: none
    QLineEdit *line(int index) const;

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line
    {
        QWidget *row = nullptr;
        QCheckBox *mark = nullptr;
        QLineEdit *edit = nullptr;
    };
    void insert(int at, const QString &text, bool isMarked);
    void remove(QWidget *row);
    void move(int from, int to);
    void renumber();

    QString m_item;
    QString m_markTip;
    int m_most;
    QList<Line> m_lines;
    QVBoxLayout *m_column;
    Button *m_add;
};

} // namespace Botdesk
