// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/botdialogs.h"

#include "core/whendone.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/timetext.h"
#include "window/receivingchanges.h"
#include "window/tokendialog.h"
#include "words/errorwords.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMessageBox>
#include <QPushButton>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct BotDialogs
{
    Q_DECLARE_TR_FUNCTIONS(BotDialogs)
};

//! A dialog with a title, rows of "name: value, how to change it", and Close.
class FactsDialog final : public QDialog
{
public:
    FactsDialog(const QString &title, QWidget *parent)
        : QDialog(parent)
        , m_grid(new QGridLayout)
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(title);
        m_grid->setHorizontalSpacing(px(16));
        m_grid->setVerticalSpacing(px(8));
        m_grid->setColumnStretch(1, 1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(px(24), px(16), px(24), px(16));
        column->setSpacing(px(16));
        column->addWidget(new Label(title, TextStyle::Title));
        column->addLayout(m_grid);
        column->addStretch();
        column->addWidget(m_buttons);
        setMinimumWidth(px(520));
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

    void addFact(const QString &name, const QString &value, const QString &changedBy = {})
    {
        const int row = m_grid->rowCount();
        m_grid->addWidget(new Label(name, TextStyle::Body, Color::Text2), row, 0, Qt::AlignTop);
        auto *text = new Label(value);
        text->setWordWrap(true);
        text->makeSelectable();
        m_grid->addWidget(text, row, 1);
        if (!changedBy.isEmpty()) {
            auto *command = new Label(changedBy, TextStyle::Mono, Color::Text3);
            command->makeSelectable();
            m_grid->addWidget(command, row, 2, Qt::AlignTop);
        }
    }
    QDialogButtonBox *buttons() const { return m_buttons; }

private:
    QGridLayout *m_grid;
    QDialogButtonBox *m_buttons;
};

QString yesNo(bool on)
{
    return on ? BotDialogs::tr("on") : BotDialogs::tr("off");
}

void fillWebhook(FactsDialog &dialog, const WebhookInfo &info)
{
    // Only the host: the path of a webhook is often a secret.
    dialog.addFact(BotDialogs::tr("Webhook"), info.isSet() ? QUrl(info.url).host() : BotDialogs::tr("none is set"));
    dialog.addFact(BotDialogs::tr("Pending"), BotDialogs::tr("%n update(s)", nullptr, info.pendingUpdateCount));
    if (!info.ipAddress.isEmpty())
        dialog.addFact(BotDialogs::tr("Address"), info.ipAddress);
    if (info.lastErrorDate)
        dialog.addFact(BotDialogs::tr("Last error"), u"%1\n%2"_s.arg(fullTime(*info.lastErrorDate * 1000), info.lastErrorMessage));
    if (info.maxConnections)
        dialog.addFact(BotDialogs::tr("Connections"), QString::number(*info.maxConnections));
    dialog.addFact(u"allowed_updates"_s,
                   info.allowedUpdates ? info.allowedUpdates->join(u", "_s) : BotDialogs::tr("the default: all but three types"));
}

} // namespace

void showBotCard(Session &session, QWidget *parent)
{
    const BotUser &me = session.me();
    auto *dialog = new FactsDialog(me.user.name().isEmpty() ? session.profile().name : me.user.name(), parent);
    if (!me.user.username.isEmpty())
        dialog->addFact(BotDialogs::tr("Username"), u'@' + me.user.username);
    dialog->addFact(u"id"_s, QString::number(number(session.profile().botId)));
    dialog->addFact(BotDialogs::tr("Name"), me.user.name(), u"/setname"_s);
    dialog->addFact(BotDialogs::tr("Privacy mode"),
                    me.canReadAllGroupMessages ? BotDialogs::tr("off: it sees every message of its groups")
                                               : BotDialogs::tr("on: of groups it sees commands, replies and service messages"),
                    u"/setprivacy"_s);
    dialog->addFact(BotDialogs::tr("Groups"), me.canJoinGroups ? BotDialogs::tr("may be added to groups") : BotDialogs::tr("may not be added to groups"),
                    u"/setjoingroups"_s);
    dialog->addFact(BotDialogs::tr("Inline mode"), yesNo(me.supportsInlineQueries), u"/setinline"_s);
    dialog->addFact(BotDialogs::tr("Business"), yesNo(me.canConnectToBusiness), u"/mybots"_s);
    dialog->addFact(QString(), session.profile().isSandbox ? BotDialogs::tr("The Sandbox's page has these switches.")
                                                           : BotDialogs::tr("Send the command to @BotFather to change it."));
    session.refreshMe();
    dialog->show();
}

void showWebhookState(Guard &guard, Session &session)
{
    auto *dialog = new FactsDialog(BotDialogs::tr("Webhook"), guard.window());
    whenDone(session.webhookInfo(), dialog, [dialog, &session, &guard](const Result<WebhookInfo> &info) {
        if (!info) {
            const ErrorWords words = wordsFor(info.error());
            dialog->addFact(words.what, words.next.isEmpty() ? words.detail : words.next);
            return;
        }
        fillWebhook(*dialog, *info);
        if (!info->isSet())
            return;
        auto *remove = new Button(Button::Look::Destructive, BotDialogs::tr("&Delete webhook…"));
        dialog->buttons()->addButton(remove, QDialogButtonBox::ActionRole);
        QObject::connect(remove, &Button::clicked, dialog, [dialog, &session, &guard] {
            dialog->close();
            askToDeleteWebhook(guard, session);
        });
    });
    dialog->show();
}

void askForNewToken(Guard &guard, Workspace &workspace, Session &session)
{
    const QString why = BotDialogs::tr("Send /token to @BotFather for a new one. The history stays; it must be the same bot.");
    auto *dialog = new TokenDialog(session.profile(), why, guard.window());
    QObject::connect(dialog, &TokenDialog::tokenEntered, dialog, [dialog, &guard, &workspace, &session](const Token &token) {
        dialog->setBusy(true);
        whenDone(workspace.replaceToken(&session, token), dialog, [dialog, &guard, &session](const Result<BotUser> &me) {
            dialog->setBusy(false);
            if (!me) {
                const ErrorWords words = wordsFor(me.error());
                return dialog->showProblem(words.what, words.detail);
            }
            dialog->accept();
            startReceiving(guard, session);
        });
    });
    dialog->open();
}

void askForTokenOf(const BotProfile &profile, const QString &why, QWidget *parent, std::function<void(const Token &)> take)
{
    auto *dialog = new TokenDialog(profile, why, parent);
    QObject::connect(dialog, &TokenDialog::tokenEntered, dialog, [dialog, take = std::move(take)](const Token &token) {
        dialog->accept();
        take(token);
    });
    dialog->open();
}

RemoveAnswer askToRemoveBot(const BotProfile &profile, QWidget *parent)
{
    QMessageBox box(QMessageBox::Warning, BotDialogs::tr("Remove bot"),
                    BotDialogs::tr("Remove %1 from this computer?").arg(profile.me.user.username.isEmpty() ? profile.name : u'@' + profile.me.user.username),
                    QMessageBox::Cancel, parent);
    box.setInformativeText(BotDialogs::tr("The bot itself is not touched. Its token is forgotten here. Its history can be kept for "
                                          "when the bot is added again."));
    auto *keep = box.addButton(BotDialogs::tr("Remove, keep the history"), QMessageBox::AcceptRole);
    auto *all = box.addButton(BotDialogs::tr("Remove with its history"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == keep ? RemoveAnswer::KeepHistory : box.clickedButton() == all ? RemoveAnswer::WithHistory : RemoveAnswer::Cancel;
}

} // namespace Botdesk
