// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace Botdesk {

class Banner;
class Button;
class Label;
class SegmentedControl;

//! How the bot's listener listens: address, TLS, whom it believes, how much of its requests is kept.
class ListenerForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ListenerForm(Session &session, QWidget *parent = nullptr);   //!< @p session outlives it

    void settingsChanged();   //!< in the profile; what was typed and not applied yet stays

private:
    enum Tls { NoTls, Files };

    void addFields();
    void addTlsRows(QFormLayout *form);
    void addKeyRows(QFormLayout *form);
    QWidget *fileField(QLineEdit *edit, const QString &title);
    ListenerSettings edited() const;
    void reread();
    void check();
    void apply();
    void makeCertificate();
    void showKeys(const ListenerKeys &keys);

    Session &m_session;
    QLineEdit *m_address;
    QSpinBox *m_port;
    SegmentedControl *m_tls;
    QWidget *m_files;
    QLineEdit *m_certificate;
    QLineEdit *m_key;
    QLineEdit *m_host;
    Button *m_make;
    Label *m_made;
    QCheckBox *m_onlyTelegram;
    QLineEdit *m_proxies;
    QSpinBox *m_keep;
    QLineEdit *m_path;
    QLineEdit *m_secret;
    Banner *m_warning;
    Label *m_problem;
    Button *m_apply;
};

} // namespace Botdesk
