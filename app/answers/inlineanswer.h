// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answers/answerdialog.h"

#include <QJsonArray>

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTableWidget;
class QTabWidget;

namespace Botdesk {

//! answerInlineQuery: articles filled in a table, or any results as JSON; with paging, caching and the button above them.
class InlineAnswer final : public AnswerDialog
{
    Q_OBJECT
public:
    InlineAnswer(Session &session, const AnswerTarget &target, const InlineQuery &query, QWidget *parent);

protected:
    QString method() const override;
    QJsonObject parameters() const override;
    QString problem() const override;

private:
    QWidget *makeArticles();
    QWidget *makeJson();
    void addPaging(const InlineQuery &query);
    void addArticle(const QString &title, const QString &description, const QString &text);
    QString cell(int row, int column) const;
    QJsonArray results() const;
    QString jsonProblem() const;

    QString m_queryId;
    QTabWidget *m_tabs;
    QTableWidget *m_articles;
    QPlainTextEdit *m_json;
    QLineEdit *m_nextOffset;
    QSpinBox *m_cacheTime;
    QCheckBox *m_isPersonal;
    QLineEdit *m_buttonText;
    QLineEdit *m_startParameter;
};

inline constexpr int InlineResultLimit = 50;

} // namespace Botdesk
