// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "webhook/webhooksettings.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QSlider;
class QSpinBox;
class QVBoxLayout;

namespace Botdesk {

class AllowedUpdatesPane;
class Button;
class ElidedLabel;
class Label;
class Tag;

//! setWebhook as a form: every parameter with its rule beside it while it is typed, and what would change at the end.
class WebhookForm final : public QWidget
{
    Q_OBJECT
public:
    explicit WebhookForm(QWidget *parent = nullptr);

    void setRules(WebhookRules rules);
    //! What the server has. A form that the operator has not touched follows it.
    void setInfo(const WebhookInfo &info);
    void setSeen(const QHash<QString, qint64> &counts);   //!< updates of the last day, by type
    void setBusy(bool busy);                              //!< while a setWebhook is under way

    WebhookSettings settings() const;
    void fill(const WebhookSettings &settings);           //!< as if the operator had typed it
    void reset();                                         //!< back to what the server has

signals:
    void applyWanted(const Botdesk::WebhookSettings &settings);
    void curlWanted(const Botdesk::WebhookSettings &settings);

private:
    void buildHead(QVBoxLayout *layout);
    void buildAddress(QVBoxLayout *layout);
    void buildCertificate(QVBoxLayout *layout);
    void buildConnections(QVBoxLayout *layout);
    void buildSecret(QVBoxLayout *layout);
    void buildTypes(QVBoxLayout *layout);
    void buildEnd(QVBoxLayout *column);
    Label *addHint(QVBoxLayout *layout, WebhookFault::Field field);
    void chooseCertificate();
    void setCertificate(const QByteArray &pem, const QString &name);
    void showSettings(const WebhookSettings &settings);
    void touch();
    void judge();
    void tellChanges();

    WebhookRules m_rules = WebhookRules::Cloud;
    WebhookInfo m_info;
    QByteArray m_certificate;
    QLineEdit *m_url;
    ElidedLabel *m_urlState;
    QLineEdit *m_certificateName;
    QLineEdit *m_address;
    QSlider *m_slider;
    QSpinBox *m_connections;
    ElidedLabel *m_range;
    QLineEdit *m_secret;
    QCheckBox *m_drop;
    Label *m_dropHint;
    AllowedUpdatesPane *m_types;
    Label *m_changes;
    Tag *m_count;
    Button *m_reset;
    Button *m_apply;
    QHash<WebhookFault::Field, Label *> m_hints;
    bool m_isTouched = false;
    bool m_isFilling = false;
    bool m_isBusy = false;
};

} // namespace Botdesk
