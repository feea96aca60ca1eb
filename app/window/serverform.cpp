// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/serverform.h"

#include "core/redact.h"
#include "widgets/label.h"
#include "widgets/searchfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

enum ProxyKind { SystemProxy, NoProxy, Socks5, Http };

//! "host:port", also "[::1]:1080".
std::pair<QString, quint16> hostAndPort(const QString &text)
{
    const QUrl url(u"proxy://"_s + text.trimmed());
    return {url.host(), quint16(url.port(1080))};
}

} // namespace

ServerForm::ServerForm(QWidget *parent)
    : QWidget(parent)
    , m_root(new QLineEdit)
    , m_problem(new Label({}, TextStyle::Small, Color::Error))
    , m_test(new QCheckBox(tr("Test environment")))
    , m_proxyKind(new QComboBox)
    , m_proxyHost(new QLineEdit)
    , m_proxyUser(new QLineEdit)
    , m_proxyPassword(new QLineEdit)
{
    m_root->setPlaceholderText(ApiServer::cloud().toString());
    m_root->setAccessibleName(tr("Bot API server"));
    m_problem->hide();
    m_test->setToolTip(tr("Bots of Telegram's test servers have tokens of their own"));
    m_proxyKind->addItems({tr("As the system"), tr("None"), u"SOCKS5"_s, u"HTTP"_s});
    m_proxyKind->setAccessibleDescription(tr("Proxy"));
    m_proxyHost->setPlaceholderText(u"127.0.0.1:1080"_s);
    m_proxyHost->setAccessibleName(tr("Proxy address"));
    m_proxyUser->setAccessibleName(tr("Proxy user"));
    m_proxyUser->setPlaceholderText(tr("User"));
    m_proxyPassword->setAccessibleName(tr("Proxy password"));
    m_proxyPassword->setPlaceholderText(tr("Password"));
    m_proxyPassword->setEchoMode(QLineEdit::Password);

    auto *who = new QHBoxLayout;
    who->addWidget(m_proxyUser);
    who->addWidget(m_proxyPassword);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setVerticalSpacing(px(6));
    form->addRow(tr("Bot API server"), m_root);
    form->addRow(QString(), m_problem);
    form->addRow(QString(), m_test);
    form->addRow(tr("Proxy"), m_proxyKind);
    form->addRow(QString(), m_proxyHost);
    form->addRow(QString(), who);
    for (QLineEdit *edit : {m_root, m_proxyHost, m_proxyUser, m_proxyPassword})
        connect(edit, &QLineEdit::editingFinished, this, &ServerForm::edited);
    connect(m_test, &QCheckBox::toggled, this, &ServerForm::edited);
    connect(m_proxyKind, &QComboBox::currentIndexChanged, this, [this] {
        enableFields();
        emit edited();
    });
    connect(m_root, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    enableFields();
}

void ServerForm::enableFields()
{
    const bool own = m_proxyKind->currentIndex() >= Socks5;
    for (QLineEdit *edit : {m_proxyHost, m_proxyUser, m_proxyPassword})
        edit->setVisible(own);
}

void ServerForm::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    setFieldTone(m_root, problem.isEmpty() ? "" : "error");
}

QNetworkProxy ServerForm::proxy() const
{
    const int kind = m_proxyKind->currentIndex();
    if (kind == SystemProxy)
        return QNetworkProxy(QNetworkProxy::DefaultProxy);
    if (kind == NoProxy)
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto [host, port] = hostAndPort(m_proxyHost->text());
    addSecret(m_proxyPassword->text().toUtf8());
    return {kind == Socks5 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, host, port, m_proxyUser->text(),
            m_proxyPassword->text()};
}

Result<ApiServer> ServerForm::server() const
{
    ApiServer server;
    server.testEnvironment = m_test->isChecked();
    server.proxy = proxy();
    if (!m_root->text().trimmed().isEmpty()) {
        const auto root = readApiRoot(m_root->text());
        if (!root) {
            const_cast<ServerForm *>(this)->showProblem(root.error().detail);
            return failure(root.error());
        }
        server.root = *root;
    }
    return server;
}

void ServerForm::setServer(const ApiServer &server)
{
    m_root->setText(server.root == ApiServer::cloud() ? QString() : server.root.toString());
    m_test->setChecked(server.testEnvironment);
    const auto type = server.proxy.type();
    m_proxyKind->setCurrentIndex(type == QNetworkProxy::Socks5Proxy ? Socks5
                                     : type == QNetworkProxy::HttpProxy ? Http
                                     : type == QNetworkProxy::NoProxy   ? NoProxy
                                                                        : SystemProxy);
    const bool own = type == QNetworkProxy::Socks5Proxy || type == QNetworkProxy::HttpProxy;
    m_proxyHost->setText(own ? u"%1:%2"_s.arg(server.proxy.hostName()).arg(server.proxy.port()) : QString());
    m_proxyUser->setText(server.proxy.user());
    m_proxyPassword->setText(server.proxy.password());
    enableFields();
}

} // namespace Botdesk
