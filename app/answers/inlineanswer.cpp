// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers/inlineanswer.h"

#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

enum ArticleColumn { Title, Description, MessageText, ArticleColumnCount };

QString heading(const InlineQuery &query)
{
    if (query.offset.isEmpty())
        return InlineAnswer::tr("%1 asks for “%2”").arg(query.from.name(), query.query);
    return InlineAnswer::tr("%1 asks for more of “%2”, from %3").arg(query.from.name(), query.query, query.offset);
}

} // namespace

InlineAnswer::InlineAnswer(Session &session, const AnswerTarget &target, const InlineQuery &query, QWidget *parent)
    : AnswerDialog(session, target, heading(query), {}, parent)
    , m_queryId(query.id)
    , m_tabs(new QTabWidget)
    , m_articles(new QTableWidget(0, ArticleColumnCount))
    , m_json(new QPlainTextEdit)
    , m_nextOffset(new QLineEdit)
    , m_cacheTime(new QSpinBox)
    , m_isPersonal(new QCheckBox(tr("Only for this person")))
    , m_buttonText(new QLineEdit)
    , m_startParameter(new QLineEdit)
{
    m_tabs->addTab(makeArticles(), tr("Articles"));
    m_tabs->addTab(makeJson(), tr("Any results (JSON)"));
    m_tabs->setAccessibleName(tr("Results"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &InlineAnswer::check);
    body()->addWidget(m_tabs, 1);
    addPaging(query);
    addArticle({}, {}, {});
    resize(px(620), px(560));
    check();
    m_articles->setFocus();
    m_articles->setCurrentCell(0, Title);
}

QWidget *InlineAnswer::makeArticles()
{
    m_articles->setAccessibleName(tr("Articles"));
    m_articles->setHorizontalHeaderLabels({tr("Title"), tr("Description"), tr("Message to send")});
    m_articles->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_articles->verticalHeader()->hide();
    m_articles->setShowGrid(false);
    m_articles->setAlternatingRowColors(true);
    m_articles->setEditTriggers(QAbstractItemView::AllEditTriggers);
    connect(m_articles, &QTableWidget::itemChanged, this, &InlineAnswer::check);

    auto *add = new Button(Button::Look::Secondary, tr("Add result"), u"plus"_s);
    auto *remove = new Button(Button::Look::Secondary, tr("Remove"), u"minus"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        addArticle({}, {}, {});
        m_articles->setCurrentCell(m_articles->rowCount() - 1, Title);
        check();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_articles->removeRow(m_articles->currentRow());
        check();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, px(8), 0, 0);
    column->addWidget(m_articles, 1);
    column->addLayout(buttons);
    return page;
}

QWidget *InlineAnswer::makeJson()
{
    m_json->setProperty("field", true);
    m_json->setFont(themeFont(TextStyle::Mono));
    m_json->setAccessibleName(tr("Results as a JSON array"));
    m_json->setPlaceholderText(uR"([{"type":"photo","id":"1","photo_url":"https://…","thumbnail_url":"https://…"}])"_s);
    connect(m_json, &QPlainTextEdit::textChanged, this, &InlineAnswer::check);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, px(8), 0, 0);
    column->addWidget(m_json);
    return page;
}

void InlineAnswer::addPaging(const InlineQuery &query)
{
    m_cacheTime->setRange(0, 86400 * 365);
    m_cacheTime->setValue(300);   // the Bot API's own default
    m_cacheTime->setSuffix(tr(" s"));
    m_nextOffset->setPlaceholderText(tr("empty: there are no more"));
    m_nextOffset->setAccessibleName(u"next_offset"_s);
    if (!query.offset.isEmpty())
        m_nextOffset->setToolTip(tr("This query asked from %1").arg(query.offset));
    m_cacheTime->setAccessibleName(u"cache_time"_s);
    m_buttonText->setAccessibleName(tr("Button above the results"));
    m_buttonText->setPlaceholderText(tr("no button"));
    m_startParameter->setAccessibleName(u"start_parameter"_s);
    connect(m_buttonText, &QLineEdit::textChanged, this, &InlineAnswer::check);
    connect(m_startParameter, &QLineEdit::textChanged, this, &InlineAnswer::check);

    auto *grid = new QGridLayout;
    const auto label = [grid](int row, int column, const QString &text, QWidget *field, TextStyle style) {
        auto *words = new Label(text, style, Color::Text2);
        words->setBuddy(field);
        grid->addWidget(words, row, column);
        grid->addWidget(field, row, column + 1);
    };
    label(0, 0, u"next_offset"_s, m_nextOffset, TextStyle::Mono);
    label(0, 2, u"cache_time"_s, m_cacheTime, TextStyle::Mono);
    label(1, 0, tr("Button"), m_buttonText, TextStyle::Small);
    label(1, 2, u"start_parameter"_s, m_startParameter, TextStyle::Mono);
    grid->addWidget(m_isPersonal, 2, 0, 1, 4);
    body()->addLayout(grid);
}

void InlineAnswer::addArticle(const QString &title, const QString &description, const QString &text)
{
    const int row = m_articles->rowCount();
    m_articles->insertRow(row);
    m_articles->setItem(row, Title, new QTableWidgetItem(title));
    m_articles->setItem(row, Description, new QTableWidgetItem(description));
    m_articles->setItem(row, MessageText, new QTableWidgetItem(text));
}

QString InlineAnswer::cell(int row, int column) const
{
    const auto *item = m_articles->item(row, column);
    return item ? item->text().trimmed() : QString();
}

QJsonArray InlineAnswer::results() const
{
    if (m_tabs->currentIndex() == 1)
        return QJsonDocument::fromJson(m_json->toPlainText().toUtf8()).array();
    QJsonArray all;
    for (int row = 0; row < m_articles->rowCount(); ++row) {
        const QString title = cell(row, Title);
        if (title.isEmpty())
            continue;
        const QString text = cell(row, MessageText);
        QJsonObject article{{u"type"_s, u"article"_s},
                            {u"id"_s, QString::number(row + 1)},
                            {u"title"_s, title},
                            {u"input_message_content"_s, QJsonObject{{u"message_text"_s, text.isEmpty() ? title : text}}}};
        if (const QString description = cell(row, Description); !description.isEmpty())
            article[u"description"_s] = description;
        all.append(article);
    }
    return all;
}

QString InlineAnswer::method() const
{
    return u"answerInlineQuery"_s;
}

QJsonObject InlineAnswer::parameters() const
{
    QJsonObject all{{u"inline_query_id"_s, m_queryId},
                    {u"results"_s, results()},
                    {u"cache_time"_s, m_cacheTime->value()}};
    if (m_isPersonal->isChecked())
        all[u"is_personal"_s] = true;
    if (const QString next = m_nextOffset->text().trimmed(); !next.isEmpty())
        all[u"next_offset"_s] = next;
    if (const QString text = m_buttonText->text().trimmed(); !text.isEmpty())
        all[u"button"_s] = QJsonObject{{u"text"_s, text}, {u"start_parameter"_s, m_startParameter->text().trimmed()}};
    return all;
}

QString InlineAnswer::jsonProblem() const
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(m_json->toPlainText().toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return tr("The JSON has a fault at character %1: %2").arg(error.offset).arg(error.errorString());
    return document.isArray() ? QString() : tr("The results have to be a JSON array.");
}

QString InlineAnswer::problem() const
{
    if (m_tabs->currentIndex() == 1) {
        if (const QString fault = jsonProblem(); !fault.isEmpty())
            return fault;
    } else {
        for (int row = 0; row < m_articles->rowCount(); ++row) {
            if (cell(row, Title).isEmpty() && !(cell(row, Description) + cell(row, MessageText)).isEmpty())
                return tr("Result %1 needs a title.").arg(row + 1);
        }
    }
    if (results().size() > InlineResultLimit)
        return tr("At most %1 results fit into one answer; give the rest with next_offset.").arg(InlineResultLimit);
    if (!m_buttonText->text().trimmed().isEmpty() && m_startParameter->text().trimmed().isEmpty())
        return tr("The button needs a start_parameter.");
    return {};
}

} // namespace Botdesk
