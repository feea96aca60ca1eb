// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace Botdesk {

class Button;

//! A part of a pane whose head folds away what is below it: by click, and by Space on the head.
class FoldingSection : public QWidget
{
    Q_OBJECT
public:
    explicit FoldingSection(const QString &title, QWidget *parent = nullptr);

    void setFolded(bool folded);
    bool isFolded() const { return m_isFolded; }

protected:
    QHBoxLayout *head() const { return m_head; }   //!< begins with the title
    QVBoxLayout *body() const { return m_body; }

private:
    Button *m_title;
    QHBoxLayout *m_head;
    QWidget *m_inner;
    QVBoxLayout *m_body;
    bool m_isFolded = false;
};

} // namespace Botdesk
