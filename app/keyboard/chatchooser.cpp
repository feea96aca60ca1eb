// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/chatchooser.h"

#include "core/whendone.h"
#include "store/store.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

ChatChooser::ChatChooser(UpdateStore &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_search(new SearchField(tr("Search chats"), this))
    , m_list(new QListWidget(this))
    , m_note(new Label(tr("No chat has this in its name."), TextStyle::Small, Color::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(6));
    column->addWidget(m_search);
    m_list->setAccessibleName(tr("Chats"));
    column->addWidget(m_list, 1);
    m_note->hide();
    column->addWidget(m_note);
    connect(m_search, &QLineEdit::textChanged, this, &ChatChooser::ask);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (chosen())
            emit activated();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ChatChooser::changed);
    connect(m_list, &QListWidget::itemActivated, this, &ChatChooser::activated);
    ask();
}

void ChatChooser::ask()
{
    const int number = ++m_asked;
    whenDone(m_store.conversations({.search = m_search->text().trimmed()}), this, [this, number](const Result<QList<Conversation>> &found) {
        if (number == m_asked)
            show(found.value_or(QList<Conversation>()));
    });
}

void ChatChooser::show(const QList<Conversation> &conversations)
{
    m_conversations = conversations;
    m_list->clear();
    for (const Conversation &each : conversations) {
        const QString id = QString::number(number(each.key.chat));
        m_list->addItem(u"%1   %2"_s.arg(each.title.isEmpty() ? id : each.title, each.type));
    }
    m_note->setVisible(conversations.isEmpty());
    m_note->setText(m_search->text().trimmed().isEmpty() ? tr("No chat yet: somebody must write to the bot first.") : tr("No chat has this in its name."));
    if (!conversations.isEmpty())
        m_list->setCurrentRow(0);
    emit changed();
}

const Conversation *ChatChooser::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_conversations.size() ? &m_conversations[row] : nullptr;
}

} // namespace Botdesk
