// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/firstrunpage.h"

#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/icons.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/styleparts.h"
#include "window/botresultcard.h"
#include "window/sandboxteaser.h"
#include "window/serverform.h"
#include "window/tokenfield.h"

#include <QDesktopServices>
#include <QMenu>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageWidth = 936;
constexpr int CardPadding = 24;

//! A white card; the recommended one has an accent line.
class Card final : public QFrame
{
public:
    explicit Card(bool recommended)
        : m_recommended(recommended)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(px(CardPadding), px(CardPadding), px(CardPadding), px(CardPadding));
        column->setSpacing(px(12));
    }
    QVBoxLayout *column() const { return static_cast<QVBoxLayout *>(layout()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintBox(&painter, rect(), themeColor(Color::BgPanel), themeColor(Color::Line), CardRadius);
        if (m_recommended) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(themeColor(Color::Accent), 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), CardRadius, CardRadius);
        }
    }

private:
    bool m_recommended;
};

//! An icon that follows the theme, decorative beside the words it stands before.
class Sign final : public QWidget
{
public:
    Sign(const QString &name, Color tint, int side)
        : m_name(name)
        , m_tint(tint)
        , m_side(side)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {px(m_side), px(m_side)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(&painter, rect(), m_name, themeColor(m_tint));
    }

private:
    QString m_name;
    Color m_tint;
    int m_side;
};

QHBoxLayout *cardTitle(const QString &iconName, const QString &text)
{
    auto *row = new QHBoxLayout;
    row->addWidget(new Sign(iconName, Color::Accent, 24));
    row->addWidget(new Label(text, TextStyle::Title));
    row->addStretch();
    return row;
}

QHBoxLayout *signedLine(const QString &iconName, Color tint, Label *label)
{
    label->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(10));
    row->addWidget(new Sign(iconName, tint, 16), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    return row;
}

} // namespace

FirstRunPage::FirstRunPage(Theme &theme, QWidget *parent)
    : Page(parent)
{
    m_cards = new QHBoxLayout;
    m_cards->setSpacing(px(24));
    m_cards->addWidget(makeSandboxCard(), 1);
    m_cards->addWidget(makeConnectCard(), 1);

    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, px(24), 0, px(24));
    column->setSpacing(px(24));
    column->addStretch();
    column->addWidget(makeHead());
    column->addLayout(m_cards);
    column->addWidget(makeFoot(theme));
    column->addStretch();
    inner->setMaximumWidth(px(PageWidth));

    auto *middle = new QWidget;
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(px(24), 0, px(24), 0);
    row->addStretch(1);
    row->addWidget(inner, 100);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(middle);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    reset();
}

QWidget *FirstRunPage::makeHead()
{
    auto *head = new QWidget;
    auto *picture = new QLabel;
    picture->setPixmap(applicationIcon().pixmap(px(56)));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(px(2));
    texts->addWidget(new Label(tr("Welcome to Botdesk"), TextStyle::Heading));
    auto *about = new Label(tr("Watch, answer and debug your Telegram bot by hand. Choose how to begin; you can add more bots at any time."),
                            TextStyle::Body, Color::Text2);
    about->setWordWrap(true);
    texts->addWidget(about);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins({});
    row->setSpacing(px(16));
    row->addWidget(picture);
    row->addLayout(texts, 1);
    m_back = new Button(Button::Look::Secondary, tr("&Back"), u"left"_s);
    m_back->hide();
    connect(m_back, &Button::clicked, this, &FirstRunPage::left);
    row->addWidget(m_back);
    return head;
}

QWidget *FirstRunPage::makeSandboxCard()
{
    auto *card = new Card(true);
    auto *title = cardTitle(u"sandbox"_s, tr("Start with the Sandbox"));
    title->addWidget(new Tag(tr("nothing to set up"), Tone::Accent));
    card->column()->addLayout(title);
    card->column()->addWidget(new SandboxTeaser);
    for (const QString &line : {tr("A simulated Bot API server on this computer, with sample people and groups"),
                                tr("Press buttons on their phones; see every update and call"),
                                tr("No token, no internet; nobody real gets a message")})
        card->column()->addLayout(signedLine(u"check"_s, Color::Ok, new Label(line)));
    card->column()->addStretch();
    m_sandbox = new Button(Button::Look::Primary, tr("Start with the &Sandbox"), u"play"_s);
    m_sandbox->setButtonSize(Button::Size::Large);
    m_sandbox->setDefault(true);
    card->column()->addWidget(m_sandbox);
    connect(m_sandbox, &Button::clicked, this, &FirstRunPage::sandboxChosen);
    return card;
}

QWidget *FirstRunPage::makeConnectCard()
{
    auto *card = new Card(false);
    auto *column = card->column();
    column->addLayout(cardTitle(u"key"_s, tr("Connect your bot")));
    m_token = new TokenField;
    auto *label = new Label(tr("Bot &token"), TextStyle::Small, Color::Text2);
    label->setBuddy(m_token);
    auto *field = new QVBoxLayout;
    field->setSpacing(px(4));
    field->addWidget(label);
    field->addWidget(m_token);
    auto *hint = new Label(tr("From @BotFather: send /newbot or /token there, then paste it here, or the whole message."),
                           TextStyle::Small, Color::Text3);
    hint->setWordWrap(true);
    field->addWidget(hint);
    column->addLayout(field);
    m_result = new BotResultCard;
    column->addWidget(m_result);
    m_webhook = new Banner(Tone::Warn, Banner::Shape::Card);
    column->addWidget(m_webhook);
    column->addWidget(makeKeeping());
    auto *receiving = new Label(tr("Long polling is recommended: Botdesk asks Telegram for updates, so nothing has to be reachable "
                                   "from the internet. A webhook, where Telegram calls your server, excludes it."),
                                TextStyle::Small, Color::Text3);
    receiving->setWordWrap(true);
    column->addWidget(receiving);

    auto *advanced = new Button(Button::Look::Link, tr("Ad&vanced: own Bot API server, test environment, proxy"), u"right"_s);
    advanced->setCheckable(true);
    m_server = new ServerForm;
    m_server->hide();
    connect(advanced, &Button::toggled, this, [this, advanced](bool on) {
        advanced->setIconName(on ? u"down"_s : u"right"_s);
        m_server->setVisible(on);
    });
    column->addWidget(advanced, 0, Qt::AlignLeft);
    column->addWidget(m_server);
    column->addStretch();
    makeConnectButtons(column);
    connect(m_token, &TokenField::tokenChanged, this, &FirstRunPage::askForCheck);
    connect(m_server, &ServerForm::edited, this, &FirstRunPage::askForCheck);
    return card;
}

QWidget *FirstRunPage::makeKeeping()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(px(2));
    m_keyStore = new QRadioButton(tr("Keep the token in the system &keychain"));
    m_session = new QRadioButton(tr("&Only for this session"));
    m_file = new QRadioButton(tr("In a &file that only you can read (mode 0600)"));
    m_keyStoreReason = new Label({}, TextStyle::Small, Color::Warn);
    m_keyStoreReason->setWordWrap(true);
    m_keyStoreReason->setContentsMargins(px(24), 0, 0, 0);
    column->addWidget(m_keyStore);
    column->addWidget(m_keyStoreReason);
    column->addWidget(m_session);
    column->addWidget(m_file);
    setKeyStore(true);
    return box;
}

void FirstRunPage::makeConnectButtons(QVBoxLayout *column)
{
    m_connect = new Button(Button::Look::Secondary, {});
    m_connect->setButtonSize(Button::Size::Large);
    m_choices = new Button(Button::Look::Secondary, tr("Other &choices"));
    m_choices->setButtonSize(Button::Size::Large);
    auto *menu = new QMenu(m_choices);
    m_deleteKeep = menu->addAction(QString());
    m_deleteDrop = menu->addAction(QString());
    m_choices->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->addWidget(m_connect, 1);
    row->addWidget(m_choices);
    column->addLayout(row);
    connect(m_connect, &Button::clicked, this, [this] { connectWith(m_hasWebhook ? WebhookChoice::Keep : WebhookChoice::NoneSet); });
    connect(m_deleteKeep, &QAction::triggered, this, [this] { connectWith(WebhookChoice::DeleteKeepPending); });
    connect(m_deleteDrop, &QAction::triggered, this, [this] { connectWith(WebhookChoice::DeleteDropPending); });
}

QWidget *FirstRunPage::makeFoot(Theme &theme)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins({});
    row->setSpacing(px(6));
    row->addWidget(new Sign(u"shield"_s, Color::Text3, 14));
    row->addWidget(new Label(tr("The token is never written to logs, exports or error texts"), TextStyle::Small, Color::Text3));
    row->addSpacing(px(10));
    row->addWidget(new Sign(u"eye-off"_s, Color::Text3, 14));
    row->addWidget(new Label(tr("No telemetry"), TextStyle::Small, Color::Text3));
    row->addStretch();
    auto *steps = new Button(Button::Look::Link, tr("First steps"), u"info"_s);
    connect(steps, &Button::clicked, this, &FirstRunPage::firstStepsWanted);
    row->addWidget(steps);
    auto *modes = new SegmentedControl(tr("Theme"));
    modes->addSegment({}, u"sun"_s, tr("Light"));
    modes->addSegment({}, u"moon"_s, tr("Dark"));
    modes->addSegment(tr("System"));
    modes->setCompact(true);
    const auto follow = [modes, &theme] {
        const QSignalBlocker quiet(modes);
        modes->setCurrentIndex(theme.mode() == Theme::Mode::Light ? 0 : theme.mode() == Theme::Mode::Dark ? 1 : 2);
    };
    follow();
    connect(&theme, &Theme::changed, modes, follow);
    connect(modes, &SegmentedControl::currentChanged, this, [this](int index) {
        emit themeChosen(index == 0 ? Theme::Mode::Light : index == 1 ? Theme::Mode::Dark : Theme::Mode::System);
    });
    row->addWidget(modes);
    return foot;
}

QString FirstRunPage::helpText() const
{
    return tr("The Sandbox is a Bot API server on your computer with people who are not real: everything can be tried there, and "
              "nothing leaves the computer.\n\nTo connect your own bot, open a chat with @BotFather in Telegram, send /newbot for a "
              "new bot or /token for one you have, and paste the answer into the token field.\n\nLong polling and webhooks exclude "
              "each other. If your bot has a webhook, Botdesk says so before anything is changed, and leaves it alone until you "
              "choose.");
}

void FirstRunPage::focusFirst()
{
    m_sandbox->setFocus();
}

void FirstRunPage::setNarrow(bool narrow)
{
    m_cards->setSpacing(px(narrow ? 16 : 24));
}

void FirstRunPage::setKeyStore(bool isAvailable, const QString &reason, const QString &detail)
{
    m_keyStore->setEnabled(isAvailable);
    (isAvailable ? m_keyStore : m_session)->setChecked(true);
    m_keyStoreReason->setText(reason);
    m_keyStoreReason->setToolTip(detail.toHtmlEscaped());
    m_keyStoreReason->setVisible(!isAvailable && !reason.isEmpty());
}

void FirstRunPage::start(bool canLeave)
{
    m_token->clear();
    m_server->setServer({});   // a proxy's password stays no longer than the token
    reset();
    m_back->setVisible(canLeave);
}

void FirstRunPage::reset()
{
    m_checked = false;
    m_hasWebhook = false;
    m_info = {};
    m_result->hide();
    m_webhook->hide();
    m_choices->hide();
    m_token->setTone("");
    m_connect->setText(tr("&Connect"));
    m_connect->setEnabled(false);
}

void FirstRunPage::askForCheck()
{
    reset();
    if (m_token->token().isNull())
        return;
    const auto server = m_server->server();
    if (!server)
        return;
    m_result->showBusy(tr("Asking the server…"));
    emit checkWanted(m_token->token(), *server);
}

void FirstRunPage::showCheck(const Token &token, const Result<TokenCheck> &check, const QString &words)
{
    if (!(token == m_token->token()))
        return;
    if (!check) {
        m_token->setTone(check.error().kind == Error::Kind::Unauthorized ? "error" : "");
        m_result->showProblem(words, check.error().detail);
        return;
    }
    m_checked = true;
    m_me = check->me;
    m_result->showBot(check->me, check->durationMs);
    m_connect->setEnabled(true);
    if (check->webhook.isSet())
        showWebhook(check->webhook);
}

//! Told before anything is changed; only the host of its address, the rest may hold a secret.
void FirstRunPage::showWebhook(const WebhookInfo &info)
{
    m_hasWebhook = true;
    m_info = info;
    const int pending = info.pendingUpdateCount;
    m_webhook->setText(tr("A webhook is set for this bot (%1).").arg(QUrl(info.url).host()),
                       tr("While it is, long polling gets no updates. Botdesk leaves it alone until you choose. "
                          "%n update(s) wait on the server.", nullptr, pending));
    m_webhook->show();
    m_connect->setText(tr("&Connect, keep the webhook"));
    m_deleteKeep->setText(tr("Delete the webhook, receive the %n waiting update(s)…", nullptr, pending));
    m_deleteDrop->setText(tr("Delete the webhook and drop %n waiting update(s)…", nullptr, pending));
    m_deleteDrop->setVisible(pending > 0);
    m_choices->show();
}

void FirstRunPage::connectWith(WebhookChoice choice)
{
    const auto server = m_server->server();
    if (!m_checked || !server)
        return;
    using Keeping = BotProfile::TokenKeeping;
    const Keeping keeping = m_keyStore->isChecked() ? Keeping::KeyStore : m_file->isChecked() ? Keeping::PrivateFile : Keeping::SessionOnly;
    emit connectWanted({m_token->token(), *server, m_me, keeping, choice, m_info});
}

void FirstRunPage::setBusy(bool busy)
{
    m_connect->setEnabled(!busy && m_checked);
    m_choices->setEnabled(!busy);
    m_sandbox->setEnabled(!busy);
}

void FirstRunPage::showProblem(const QString &what, const QString &serverWords)
{
    m_result->showProblem(what, serverWords);
}

} // namespace Botdesk
