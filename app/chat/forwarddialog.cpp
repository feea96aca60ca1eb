// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "chat/forwarddialog.h"

#include "chat/conversationdelegate.h"
#include "chat/conversationlistmodel.h"
#include "store/store.h"
#include "widgets/button.h"
#include "widgets/searchfield.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

ForwardDialog::ForwardDialog(UpdateStore &store, QWidget *parent)
    : QDialog(parent)
    , m_model(new ConversationListModel(this))
    , m_list(new QListView(this))
    , m_forward(new Button(Button::Look::Primary, tr("Forward"), u"forward"_s, this))
{
    setWindowTitle(tr("Forward to"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(360), px(480));
    auto *column = new QVBoxLayout(this);
    auto *search = new SearchField(tr("Search chats"), this);
    column->addWidget(search);
    m_list->setAccessibleName(tr("Forward to"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ConversationDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_forward, QDialogButtonBox::AcceptRole);
    m_forward->setDefault(true);
    m_forward->setEnabled(false);
    column->addWidget(buttons);

    connect(search, &QLineEdit::textChanged, m_model, &ConversationListModel::setSearch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { m_forward->setEnabled(index.isValid()); });
    connect(m_list, &QAbstractItemView::doubleClicked, this, &ForwardDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &ForwardDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_model->setStore(&store);
    search->setFocus();
}

void ForwardDialog::choose()
{
    const auto *row = m_model->rowAt(m_list->currentIndex());
    if (!row)
        return;
    emit chosen(row->conversation);
    accept();
}

} // namespace Botdesk
