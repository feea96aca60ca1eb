// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "updates/pendingdialogs.h"

#include "core/whendone.h"
#include "session/session.h"
#include "updates/updatetext.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "words/errorwords.h"
#include "words/summarywords.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Botdesk {

PeekDialog::PeekDialog(Session &session, QWidget *parent)
    : QDialog(parent)
    , m_head(new Label(tr("Asking the server…"), TextStyle::Section))
    , m_nothing(new EmptyState(u"eye"_s, {}, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pending updates"));
    auto *list = new QTreeWidget;
    m_list = list;
    list->setAccessibleName(tr("Pending updates"));
    list->setHeaderLabels({tr("Update ID"), tr("Type"), tr("Chat"), tr("From"), tr("Summary")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    m_head->setWordWrap(true);
    m_nothing->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_head);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1);
    column->addWidget(buttons);
    resize(px(760), px(460));
    whenDone(session.peek(), this, [this](const Result<QList<ReceivedUpdate>> &updates) {
        if (updates)
            return showUpdates(*updates);
        const ErrorWords words = wordsFor(updates.error());
        showNothing(words.what, words.next);
    });
}

void PeekDialog::showUpdates(const QList<ReceivedUpdate> &updates)
{
    if (updates.isEmpty())
        return showNothing(tr("Nothing is pending"), tr("The server holds no update for this bot."));
    m_head->setText(tr("The server holds these %n update(s), and perhaps more. None was confirmed.", nullptr,
                       int(updates.size())));
    auto *list = static_cast<QTreeWidget *>(m_list);
    for (const ReceivedUpdate &update : updates) {
        const UpdateHead &head = update.head;
        auto *row = new QTreeWidgetItem(list, {QString::number(number(head.id)), head.type, chatText(head), fromText(head),
                                               summaryText(head.summary)});
        row->setIcon(1, themeIcon(typeLook(head.type).iconName, typeLook(head.type).tint));
    }
    for (int column = 0; column < 4; ++column)
        list->resizeColumnToContents(column);
}

void PeekDialog::showNothing(const QString &title, const QString &why)
{
    m_head->hide();
    m_list->hide();
    m_nothing->setContent(u"eye"_s, title, why);
    m_nothing->show();
}

} // namespace Botdesk
