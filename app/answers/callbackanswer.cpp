// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "answers/callbackanswer.h"

#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

QString heading(const CallbackQuery &query)
{
    if (query.message) {
        for (const auto &row : query.message->inlineKeyboard) {
            for (const InlineKeyboardButton &button : row) {
                if (button.callbackData == query.data)
                    return CallbackAnswer::tr("%1 pressed “%2”").arg(query.from.name(), button.text);
            }
        }
    }
    return CallbackAnswer::tr("%1 pressed a button").arg(query.from.name());
}

qsizetype length(const QString &text)
{
    return text.toUcs4().size();
}

} // namespace

CallbackAnswer::CallbackAnswer(Session &session, const AnswerTarget &target, const CallbackQuery &query, QWidget *parent)
    : AnswerDialog(session, target, heading(query), query.data.isEmpty() ? query.gameShortName : query.data, parent)
    , m_queryId(query.id)
    , m_text(new QPlainTextEdit)
    , m_count(new Label({}, TextStyle::Mono, Color::Text3))
    , m_kind(new SegmentedControl(tr("How it is shown")))
    , m_url(new QLineEdit)
    , m_cacheTime(new QSpinBox)
{
    m_text->setProperty("field", true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(px(68));
    addField(tr("Text"), m_text, tr("Leave it empty to end the waiting without a word."));

    m_kind->addSegment(tr("Toast"), {}, tr("A line that passes"));
    m_kind->addSegment(tr("Alert"), {}, tr("A box that the person has to close"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addStretch();
    row->addWidget(m_count);
    body()->addLayout(row);

    m_url->setPlaceholderText(u"https://t.me/your_bot?start=…"_s);
    addField(tr("Open this link instead"), m_url, tr("Only a game's address, or t.me/your_bot?start=…"));

    m_cacheTime->setRange(0, 86400 * 365);
    m_cacheTime->setSuffix(tr(" s"));
    m_cacheTime->setMaximumWidth(px(140));
    addField(tr("Remember the answer for"), m_cacheTime, tr("The person's client does not ask again for that long."));
    body()->addStretch();

    connect(m_text, &QPlainTextEdit::textChanged, this, &CallbackAnswer::countText);
    connect(m_url, &QLineEdit::textChanged, this, &CallbackAnswer::check);
    countText();
    m_text->setFocus();
}

void CallbackAnswer::countText()
{
    const qsizetype count = length(m_text->toPlainText());
    m_count->setText(u"%1 / %2"_s.arg(count).arg(CallbackTextLimit));
    m_count->setInk(count > CallbackTextLimit ? Color::Error : Color::Text3);
    check();
}

QString CallbackAnswer::method() const
{
    return u"answerCallbackQuery"_s;
}

QJsonObject CallbackAnswer::parameters() const
{
    QJsonObject all{{u"callback_query_id"_s, m_queryId}};
    if (const QString text = m_text->toPlainText(); !text.isEmpty()) {
        all[u"text"_s] = text;
        if (m_kind->currentIndex() == 1)
            all[u"show_alert"_s] = true;
    }
    if (const QString url = m_url->text().trimmed(); !url.isEmpty())
        all[u"url"_s] = url;
    if (m_cacheTime->value() > 0)
        all[u"cache_time"_s] = m_cacheTime->value();
    return all;
}

QString CallbackAnswer::problem() const
{
    const qsizetype over = length(m_text->toPlainText()) - CallbackTextLimit;
    return over > 0 ? tr("The text is %n character(s) too long.", nullptr, int(over)) : QString();
}

} // namespace Botdesk
