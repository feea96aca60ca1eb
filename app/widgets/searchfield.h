// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace Botdesk {

//! A field to search or filter with: magnifier, a note such as "2 of 37" at the end, a button that clears. Esc clears too.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);   //!< also the accessible name

    void setNote(const QString &note);
    QString note() const { return m_note; }

signals:
    void escaped();    //!< Esc in the empty field: whoever listens gives the focus back to the list

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeRoom();

    QString m_note;
};

//! Marks a field as wrong ("error"), doubtful ("warn") or good (""): its line takes the colour. The words stand below it.
void setFieldTone(QWidget *field, const char *tone);

} // namespace Botdesk
