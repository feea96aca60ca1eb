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
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Pending)
};

QMessageBox *makeBox(QMessageBox::Icon icon, const QString &title, const QString &text, const QString &more, QWidget *parent)
{
    auto *box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(more);
    return box;
}

void tellTrouble(const Error &error, QWidget *parent)
{
    const ErrorWords words = wordsFor(error);
    auto *box = makeBox(QMessageBox::Warning, Words::tr("That did not work"), words.what,
                        words.detail.isEmpty() ? words.next : words.next + u"\n\n"_s + words.detail, parent);
    box->addButton(QMessageBox::Close);
    box->open();
}

void skip(Session &session, QWidget *parent)
{
    whenDone(session.skipPending(), parent, [parent](const Result<void> &done) {
        if (!done)
            tellTrouble(done.error(), parent);
    });
}

void deleteWebhook(Session &session, bool dropPending, QWidget *parent)
{
    const QJsonObject parameters{{u"drop_pending_updates"_s, dropPending}};
    whenDone(session.call(u"deleteWebhook"_s, parameters), parent, [&session, parent](const Result<ApiAnswer> &answer) {
        if (!answer)
            return tellTrouble(answer.error(), parent);
        session.tryAgain();
    });
}

} // namespace

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

void askToSkipPending(Session &session, QWidget *parent)
{
    whenDone(session.webhookInfo(), parent, [&session, parent](const Result<WebhookInfo> &info) {
        if (!info)
            return tellTrouble(info.error(), parent);
        const int count = info->pendingUpdateCount;
        if (count == 0) {
            auto *box = makeBox(QMessageBox::Information, Words::tr("Skip pending updates"), Words::tr("Nothing is pending."),
                                Words::tr("The server holds no update for this bot."), parent);
            box->addButton(QMessageBox::Close);
            return box->open();
        }
        auto *box = makeBox(QMessageBox::Warning, Words::tr("Skip pending updates"),
                            Words::tr("Drop %n pending update(s)?", nullptr, count),
                            Words::tr("They are lost for good: neither this program nor another will ever see them."), parent);
        auto *drop = box->addButton(Words::tr("Drop %n update(s)", nullptr, count), QMessageBox::DestructiveRole);
        box->setDefaultButton(box->addButton(QMessageBox::Cancel));
        QObject::connect(drop, &QPushButton::clicked, parent, [&session, parent] { skip(session, parent); });
        box->open();
    });
}

void askToDeleteWebhook(Session &session, QWidget *parent)
{
    whenDone(session.webhookInfo(), parent, [&session, parent](const Result<WebhookInfo> &info) {
        if (!info)
            return tellTrouble(info.error(), parent);
        if (!info->isSet())
            return session.tryAgain();
        const int count = info->pendingUpdateCount;
        auto *box = makeBox(QMessageBox::Warning, Words::tr("Delete the webhook"),
                            Words::tr("Delete the webhook and receive here?"),
                            Words::tr("%1 gets no more updates. %n update(s) are pending.", nullptr, count).arg(info->url), parent);
        auto *keep = box->addButton(count > 0 ? Words::tr("Delete, keep pending") : Words::tr("Delete webhook"),
                                    QMessageBox::AcceptRole);
        QObject::connect(keep, &QPushButton::clicked, parent, [&session, parent] { deleteWebhook(session, false, parent); });
        if (count > 0) {
            auto *drop = box->addButton(Words::tr("Delete, drop %n update(s)", nullptr, count), QMessageBox::DestructiveRole);
            QObject::connect(drop, &QPushButton::clicked, parent, [&session, parent] { deleteWebhook(session, true, parent); });
        }
        box->setDefaultButton(box->addButton(QMessageBox::Cancel));
        box->open();
    });
}

} // namespace Botdesk
