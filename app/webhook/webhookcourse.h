// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/webhookwatch.h"
#include "webhook/firstdelivery.h"
#include "webhook/webhooksettings.h"

namespace Botdesk {

class Banner;
class ProbePane;
struct ProbeOptions;

//! One setWebhook from Apply to the first delivery: rehearsed, asked about, set, watched, and gone back from.
//!
//! The rehearsal is a probe of the new address, which the operator may skip or overrule. What came of the call is taken from
//! Session::called, for the window's guard stands in between and may say no.
class WebhookCourse final : public QObject
{
    Q_OBJECT
public:
    enum class Stage {   // in their order
        None,
        Rehearsing,
        Stopped,      //!< the rehearsal failed at a step, and the operator has not decided yet
        Asked,        //!< the window has it
        Refused,      //!< by the server
        Watching,     //!< set; nothing is known to be delivered yet
        Delivered,    //!< surely or most likely
        Failing,      //!< set, and what was delivered first failed
    };

    //! All of them outlive it.
    WebhookCourse(Session &session, WebhookWatch &watch, ProbePane &probe, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    bool hasSomethingToTell() const { return m_stage != Stage::None && m_stage != Stage::Asked; }
    void tell(Banner &banner);                     //!< where it stands, and what can be done

    void setLocal(bool isLocal) { m_isLocal = isLocal; }   //!< a server that takes any address
    void apply(const WebhookSettings &settings);
    void setNow();                                 //!< without a rehearsal, or in spite of it
    void goBack();                                 //!< to what was there before
    void dismiss();

    //! How to probe what the server has, with its secret and certificate where they were set here.
    ProbeOptions optionsFor(const WebhookInfo &info) const;

signals:
    void changed();
    void applied(const Botdesk::WebhookSettings &settings);   //!< the server has it
    void settingWanted(const Botdesk::WebhookSettings &settings, const Botdesk::WebhookInfo &before);

private:
    void load();
    void setStage(Stage stage);
    void takeRehearsal();
    void takeCall(const CallRecord &record);
    void takeAnswer();
    void takeRequests(const QList<WebhookRequest> &requests);
    QString refusalText() const;
    QString backText() const;
    QString seenText() const;
    void tellWatching(Banner &banner) const;
    void addAction(Banner &banner, const QString &text, void (WebhookCourse::*act)());

    Session &m_session;
    WebhookWatch &m_watch;
    ProbePane &m_probe;
    Stage m_stage = Stage::None;
    WebhookSettings m_wanted;
    WebhookInfo m_before;
    std::optional<WebhookSample> m_sample;   // that was seen last
    bool m_hasPolled = false;           // since then: what it says of what waits is over
    KeptWebhooks m_kept;
    WebhookSettings m_former;
    bool m_knowsFormer = false;         // with its secret and certificate
    std::optional<Error> m_refusal;
    FirstDelivery m_first;              // as the server tells of it
    QString m_evidence;                 // what else was seen of it
    bool m_isCertain = false;           // in stage Delivered
    bool m_isLocal = false;
};

} // namespace Botdesk
