// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/botsform.h"

#include "core/whendone.h"
#include "session/workspace.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "window/receivingchanges.h"
#include "window/serverform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

//! The form behind Settings → Bots. What is changed is kept and used at once.
class BotsForm final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(BotsForm)
public:
    BotsForm(Workspace &workspace, Guard &guard)
        : m_workspace(workspace)
        , m_guard(guard)
        , m_bots(new QComboBox)
        , m_receiving(new Label)
        , m_switch(new Button(tr("Chan&ge…")))
        , m_timeout(new QSpinBox)
        , m_limit(new QSpinBox)
        , m_types(new QLineEdit)
        , m_atStart(new QCheckBox(tr("Receive as soon as the bot is opened")))
        , m_server(new ServerForm)
        , m_save(new Button(tr("&Apply")))
        , m_none(new Label(tr("No bot is set up yet. The Sandbox needs no settings."), TextStyle::Body, Color::Text2))
        , m_fields(new QWidget)
    {
        buildFields();
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins({});
        column->addWidget(m_none);
        column->addWidget(m_fields);
        connect(m_bots, &QComboBox::currentIndexChanged, this, [this] { read(); });
        connect(m_save, &Button::clicked, this, [this] { write(); });
        connect(m_switch, &Button::clicked, this, [this] { changeReceiving(); });
        connect(&workspace, &Workspace::profilesChanged, this, [this] { fill(); });
        fill();
    }

private:
    void buildFields()
    {
        m_bots->setAccessibleDescription(tr("Bot"));
        m_timeout->setRange(0, 50);
        m_timeout->setSuffix(tr(" s"));
        m_limit->setRange(1, 100);
        m_types->setPlaceholderText(tr("empty: what the server has; else message, callback_query, …"));
        m_types->setMinimumWidth(px(340));
        auto *form = new QFormLayout(m_fields);
        form->setContentsMargins({});
        form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
        form->setVerticalSpacing(px(10));
        form->setHorizontalSpacing(px(16));
        form->addRow(tr("Bot"), m_bots);
        auto *receiving = new QHBoxLayout;
        receiving->addWidget(m_receiving);
        receiving->addWidget(m_switch);
        form->addRow(tr("Receives by"), receiving);
        form->addRow(tr("Waiting time of a long poll"), m_timeout);
        form->addRow(tr("Updates per answer"), m_limit);
        form->addRow(u"allowed_updates"_s, m_types);
        form->addRow(QString(), m_atStart);
        auto *where = new Label(tr("Where the bot's server is is used from the next time on that the bot is opened."), TextStyle::Small, Color::Text3);
        where->setWordWrap(true);
        form->addRow(where);
        form->addRow(m_server);
        auto *row = new QHBoxLayout;
        row->addWidget(m_save);
        row->addStretch();
        form->addRow(QString(), row);
        for (const auto &[field, name] : {std::pair<QWidget *, QString>{m_timeout, tr("Waiting time of a long poll")},
                                          {m_limit, tr("Updates per answer")}, {m_types, u"allowed_updates"_s}})
            field->setAccessibleName(name);
    }

    void fill()
    {
        const QString chosen = m_bots->currentData().toString();
        const QSignalBlocker quiet(m_bots);
        m_bots->clear();
        for (const BotProfile &profile : m_workspace.profiles())
            m_bots->addItem(profile.me.user.username.isEmpty() ? profile.name : u'@' + profile.me.user.username, profile.name);
        m_bots->setCurrentIndex(std::max(0, m_bots->findData(chosen)));
        m_none->setVisible(m_bots->count() == 0);
        m_fields->setVisible(m_bots->count() > 0);
        read();
    }

    const BotProfile *chosen() const
    {
        const QString name = m_bots->currentData().toString();
        for (const BotProfile &profile : m_workspace.profiles()) {
            if (profile.name == name)
                return &profile;
        }
        return nullptr;
    }

    void read()
    {
        const BotProfile *profile = chosen();
        if (!profile)
            return;
        const bool polls = profile->receiving == BotProfile::Receiving::Polling;
        m_receiving->setText(polls ? tr("Long polling") : tr("Webhook"));
        m_switch->setEnabled(openSession() != nullptr);
        m_switch->setToolTip(m_switch->isEnabled() ? QString() : tr("Open the bot first"));
        m_timeout->setValue(int(profile->polling.timeout.count()));
        m_limit->setValue(profile->polling.limit);
        m_types->setText(profile->polling.allowedUpdates ? profile->polling.allowedUpdates->join(u", "_s) : QString());
        m_atStart->setChecked(profile->receivesAtStart);
        m_server->setServer(profile->server);
    }

    Session *openSession() const
    {
        const QString name = m_bots->currentData().toString();
        for (Session *session : m_workspace.sessions()) {
            if (session->profile().name == name)
                return session;
        }
        return nullptr;
    }

    void changeReceiving()
    {
        Session *session = openSession();
        if (!session)
            return;
        using Receiving = BotProfile::Receiving;
        askToSwitchReceiving(m_guard, *session, session->profile().receiving == Receiving::Polling ? Receiving::Webhook : Receiving::Polling);
    }

    void write()
    {
        const BotProfile *known = chosen();
        const auto server = m_server->server();
        if (!known || !server)
            return;
        BotProfile profile = *known;
        profile.polling.timeout = std::chrono::seconds(m_timeout->value());
        profile.polling.limit = m_limit->value();
        profile.polling.allowedUpdates.reset();
        QStringList types;
        for (const QString &type : m_types->text().split(u',', Qt::SkipEmptyParts))
            types.append(type.trimmed());
        if (!types.isEmpty())
            profile.polling.allowedUpdates = types;
        profile.receivesAtStart = m_atStart->isChecked();
        profile.server = *server;
        askAboutServer(m_guard, *known, profile.server, this, [this, before = *known, profile] {
            askAboutAllowedUpdates(m_guard, before, profile.polling.allowedUpdates, this, [this, profile] { keep(profile); });
        });
    }

    void keep(const BotProfile &profile)
    {
        m_workspace.save(profile);
        for (Session *session : m_workspace.sessions()) {
            if (session->profile().name == profile.name)
                session->setPolling(profile.polling);
        }
    }

    Workspace &m_workspace;
    Guard &m_guard;
    QComboBox *m_bots;
    Label *m_receiving;
    Button *m_switch;
    QSpinBox *m_timeout;
    QSpinBox *m_limit;
    QLineEdit *m_types;
    QCheckBox *m_atStart;
    ServerForm *m_server;
    Button *m_save;
    Label *m_none;
    QWidget *m_fields;
};

} // namespace

QWidget *makeBotsForm(Workspace &workspace, Guard &guard)
{
    return new BotsForm(workspace, guard);
}

} // namespace Botdesk
