// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/draft.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace Botdesk {

class ElidedLabel;
class Label;
class TextEditor;

//! What a broadcast says: a title for the list, the text with placeholders, buttons, and how it is sent.
class BroadcastMessage final : public QWidget
{
    Q_OBJECT
public:
    explicit BroadcastMessage(QWidget *parent = nullptr);

    void setColumns(const QStringList &columns);   //!< what can be put in as a placeholder
    QString title() const;
    Draft draft() const;
    void fill(const QString &title, const Draft &draft);
    QString problem() const { return m_problemText; }   //!< why this cannot be sent to anybody; empty when it can
    TextEditor *text() const { return m_text; }

signals:
    void changed();

private:
    void fillOptions();
    QCheckBox *addSwitch(const QString &text, const QString &toolTip);
    void check();

    QLineEdit *m_title;
    QWidget *m_placeholders;
    TextEditor *m_text;
    QPlainTextEdit *m_markup;
    Label *m_markupProblem;
    QWidget *m_options;
    QCheckBox *m_silent = nullptr;
    QCheckBox *m_protect = nullptr;
    QCheckBox *m_noPreview = nullptr;
    QCheckBox *m_paid = nullptr;
    QJsonObject m_replyMarkup;
    QString m_problemText;
};

} // namespace Botdesk
