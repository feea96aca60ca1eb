// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers/answerdialog.h"

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Botdesk {

class SegmentedControl;

//! answerCallbackQuery: a toast or an alert, or a link to open; all empty just ends the waiting in the person's client.
class CallbackAnswer final : public AnswerDialog
{
    Q_OBJECT
public:
    CallbackAnswer(Session &session, const AnswerTarget &target, const CallbackQuery &query, QWidget *parent);

protected:
    QString method() const override;
    QJsonObject parameters() const override;
    QString problem() const override;

private:
    void countText();

    QString m_queryId;
    QPlainTextEdit *m_text;
    Label *m_count;
    SegmentedControl *m_kind;
    QLineEdit *m_url;
    QSpinBox *m_cacheTime;
};

inline constexpr qsizetype CallbackTextLimit = 200;   //!< code points

} // namespace Botdesk
