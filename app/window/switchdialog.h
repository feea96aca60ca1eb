// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/receivingswitch.h"

#include <QDialog>

class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace Botdesk {

class Button;
class Label;
class NameField;
class ProbePane;
class PublicAddressField;

//! What is known of a bot before it receives in another way.
struct SwitchSituation
{
    BotProfile profile;
    WebhookInfo now;
    ListenerKeys keys;
    std::optional<Certificate> certificate = {};   //!< of the listener's own TLS
    WebhookRules rules = WebhookRules::Cloud;
    bool asksForName = false;                      //!< of a live bot
};

//! Goes from long polling to a webhook or back in one step: what differs, what becomes of what waits, and where to deliver
//! to. The way to another server is rehearsed first, which the operator may skip or overrule. Deletes itself when it is
//! closed.
class SwitchDialog final : public QDialog
{
    Q_OBJECT
public:
    enum class Way { Poll, Listener, Server, OnlyListen };

    SwitchDialog(const SwitchSituation &situation, BotProfile::Receiving to, QWidget *parent);

signals:
    void chosen(Botdesk::SwitchDialog::Way way, const Botdesk::WebhookSettings &settings);

private:
    enum class Rehearsal { None, Running, Stopped, Passed };

    QWidget *makeDifferences();
    QWidget *makePlaces();
    QString pendingText() const;
    QString pollText() const;
    Way way() const;
    WebhookSettings settings() const;
    void judge();
    void goOn();
    void takeRehearsal();
    void forgetRehearsal();
    void choose();
    void fit();

    SwitchSituation m_situation;
    BotProfile::Receiving m_to;
    QRadioButton *m_here = nullptr;
    QRadioButton *m_elsewhere = nullptr;
    PublicAddressField *m_base = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_secret = nullptr;
    Label *m_hint;
    NameField *m_name = nullptr;
    QWidget *m_differences;
    ProbePane *m_probe = nullptr;
    Rehearsal m_rehearsal = Rehearsal::None;
    Button *m_switch;
};

} // namespace Botdesk
