// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/apiserver.h"
#include "core/result.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace Botdesk {

class Label;

//! Where a bot's Bot API is: Telegram's cloud or an own server, test environment, proxy.
class ServerForm final : public QWidget
{
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);

    Result<ApiServer> server() const;          //!< an Error of kind Invalid stands beside its field too
    void setServer(const ApiServer &server);

signals:
    void edited();

private:
    QNetworkProxy proxy() const;
    void showProblem(const QString &problem);
    void enableFields();

    QLineEdit *m_root;
    Label *m_problem;
    QCheckBox *m_test;
    QComboBox *m_proxyKind;
    QLineEdit *m_proxyHost;
    QLineEdit *m_proxyUser;
    QLineEdit *m_proxyPassword;
};

} // namespace Botdesk
