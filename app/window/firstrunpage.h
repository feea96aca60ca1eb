// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiserver.h"
#include "core/token.h"
#include "session/botprofile.h"
#include "session/workspace.h"
#include "widgets/page.h"
#include "widgets/theme.h"

class QAction;
class QBoxLayout;
class QRadioButton;
class QVBoxLayout;

namespace Botdesk {

class Banner;
class BotResultCard;
class Button;
class Label;
class SegmentedControl;
class ServerForm;
class TokenField;

//! What is done with a webhook that the bot already has.
enum class WebhookChoice : int { NoneSet, Keep, DeleteKeepPending, DeleteDropPending };

//! What the operator wants to connect with.
struct ConnectWish
{
    Token token;
    ApiServer server;
    BotUser me;                          //!< what getMe said of the token
    BotProfile::TokenKeeping keeping = BotProfile::TokenKeeping::KeyStore;
    WebhookChoice webhook = WebhookChoice::NoneSet;
    WebhookInfo webhookInfo = {};        //!< what is deleted, when that is the choice
};

//! The first page: the Sandbox first, or an own bot's token. Also shown to add a further bot. Asks by its signals alone.
class FirstRunPage final : public Page
{
    Q_OBJECT
public:
    explicit FirstRunPage(Theme &theme, QWidget *parent = nullptr);

    QString title() const override { return tr("Welcome"); }
    QString iconName() const override { return QStringLiteral("bot"); }
    QString helpText() const override;
    void focusFirst() override;
    void setNarrow(bool narrow) override;

    void start(bool canLeave);                                //!< empty; @p canLeave: there is a bot to go back to
    //! @p words: the Error in the operator's language. Nothing happens when another token was entered meanwhile.
    void showCheck(const Token &token, const Result<TokenCheck> &check, const QString &words);
    void setKeyStore(bool isAvailable, const QString &reason = {}, const QString &detail = {});
    void setBusy(bool busy);                                  //!< while what was asked for is under way
    void showProblem(const QString &what, const QString &serverWords);
    void reset();

signals:
    void sandboxChosen();
    void left();                                              //!< back to the bot that was open
    void checkWanted(const Botdesk::Token &token, const Botdesk::ApiServer &server);
    void connectWanted(const Botdesk::ConnectWish &wish);
    void themeChosen(Botdesk::Theme::Mode mode);
    void firstStepsWanted();

private:
    QWidget *makeHead();
    QWidget *makeSandboxCard();
    QWidget *makeConnectCard();
    QWidget *makeKeeping();
    QWidget *makeFoot(Theme &theme);
    void makeConnectButtons(QVBoxLayout *column);
    void askForCheck();
    void connectWith(WebhookChoice choice);
    void showWebhook(const WebhookInfo &info);

    Button *m_sandbox = nullptr;
    TokenField *m_token = nullptr;
    BotResultCard *m_result = nullptr;
    Banner *m_webhook = nullptr;
    QRadioButton *m_keyStore = nullptr;
    QRadioButton *m_session = nullptr;
    QRadioButton *m_file = nullptr;
    Label *m_keyStoreReason = nullptr;
    ServerForm *m_server = nullptr;
    Button *m_connect = nullptr;
    Button *m_choices = nullptr;
    QAction *m_deleteKeep = nullptr;
    QAction *m_deleteDrop = nullptr;
    QBoxLayout *m_cards = nullptr;
    Button *m_back = nullptr;
    BotUser m_me;
    WebhookInfo m_info;
    bool m_checked = false;
    bool m_hasWebhook = false;
};

} // namespace Botdesk

Q_DECLARE_METATYPE(Botdesk::ConnectWish)
