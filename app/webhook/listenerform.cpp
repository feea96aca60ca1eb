// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/listenerform.h"

#include "core/clock.h"
#include "core/whendone.h"
#include "widgets/banner.h"
#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/label.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/toolbutton.h"
#include "words/certificatewords.h"
#include "words/errorwords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHostAddress>
#include <QLineEdit>
#include <QSpinBox>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MiB = 1024 * 1024;
constexpr int FieldWidth = 380;

QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

bool isAddress(const QString &text)
{
    return !QHostAddress(text).isNull();
}

} // namespace

ListenerForm::ListenerForm(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_address(new QLineEdit)
    , m_port(new QSpinBox)
    , m_tls(new SegmentedControl(tr("TLS")))
    , m_files(new QWidget)
    , m_certificate(new QLineEdit)
    , m_key(new QLineEdit)
    , m_host(new QLineEdit)
    , m_make(new Button(Button::Look::Secondary, tr("Generate"), u"cert"_s))
    , m_made(new Label({}, TextStyle::Small, Color::Text2))
    , m_onlyTelegram(new QCheckBox(tr("Telegram's addresses only")))
    , m_proxies(new QLineEdit)
    , m_keep(new QSpinBox)
    , m_path(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_warning(new Banner(Tone::Warn, Banner::Shape::Card))
    , m_problem(new Label({}, TextStyle::Small, Color::Error))
    , m_apply(new Button(Button::Look::Primary, tr("&Apply"), u"check"_s))
{
    m_address->setObjectName("listenerAddress"_L1);
    m_host->setObjectName("certificateHost"_L1);
    addFields();
    for (QLineEdit *edit : {m_address, m_certificate, m_key, m_proxies})
        connect(edit, &QLineEdit::textChanged, this, &ListenerForm::check);
    for (QSpinBox *box : {m_port, m_keep})
        connect(box, &QSpinBox::valueChanged, this, &ListenerForm::check);
    connect(m_onlyTelegram, &QCheckBox::toggled, this, &ListenerForm::check);
    connect(m_tls, &SegmentedControl::currentChanged, this, [this](int index) {
        m_files->setVisible(index == Files);
        check();
    });
    connect(m_make, &Button::clicked, this, &ListenerForm::makeCertificate);
    connect(m_apply, &Button::clicked, this, &ListenerForm::apply);
    reread();
    whenDone(session.listenerKeys(), this, [this](const Result<ListenerKeys> &keys) {
        if (keys)
            return showKeys(*keys);
        m_problem->setText(errorText(keys.error()));
    });
}

void ListenerForm::addFields()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    column->addWidget(m_warning);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setVerticalSpacing(px(10));
    form->setHorizontalSpacing(px(16));
    m_port->setRange(0, 65535);
    m_port->setSpecialValueText(tr("any free one"));
    m_port->setMinimumWidth(px(128));   // its hint leaves no room for the words
    m_keep->setRange(1, 4096);
    m_keep->setSuffix(tr(" MiB"));
    m_proxies->setPlaceholderText(tr("none; addresses, divided by commas"));
    for (QLineEdit *edit : {m_address, m_proxies, m_host})
        edit->setMinimumWidth(px(FieldWidth));
    form->addRow(tr("A&ddress"), m_address);
    form->addRow(tr("&Port"), m_port);
    addTlsRows(form);
    addKeyRows(form);
    // Whether a row is wrapped Qt decides without the space between label and field.
    m_onlyTelegram->setMinimumWidth(m_onlyTelegram->sizeHint().width() + form->horizontalSpacing());
    form->addRow(tr("&Who may come"), m_onlyTelegram);
    m_onlyTelegram->setToolTip(tr("Everybody else is refused"));
    auto *ranges = new Label(u"149.154.160.0/20, 91.108.4.0/22"_s, TextStyle::Mono, Color::Text3);
    form->addRow(QString(), ranges);
    form->addRow(tr("P&roxies that are believed"), m_proxies);
    form->addRow(tr("&Keep of its requests"), m_keep);
    m_problem->setWordWrap(true);
    form->addRow(QString(), m_problem);
    form->addRow(QString(), m_apply);
    column->addLayout(form);
    column->addStretch();
}

void ListenerForm::addTlsRows(QFormLayout *form)
{
    m_tls->addSegment(tr("In front of it"), {}, tr("A proxy or a tunnel ends TLS"));
    m_tls->addSegment(tr("Its own"), u"lock"_s);
    form->addRow(tr("TLS"), m_tls);
    auto *files = new QFormLayout(m_files);
    files->setContentsMargins({});
    files->setVerticalSpacing(px(8));
    files->addRow(tr("&Certificate"), fileField(m_certificate, tr("Certificate (PEM)")));
    files->addRow(tr("Ke&y"), fileField(m_key, tr("Key of the certificate (PEM)")));
    auto *line = new QHBoxLayout;
    m_host->setPlaceholderText(tr("host name or IP address"));
    m_host->setAccessibleName(tr("Host of a self-signed certificate"));
    line->addWidget(m_host, 1);
    line->addWidget(m_make);
    files->addRow(tr("Self-signed for"), line);
    m_made->setWordWrap(true);
    files->addRow(QString(), m_made);
    form->addRow(QString(), m_files);
}

void ListenerForm::addKeyRows(QFormLayout *form)
{
    const auto keyField = [](QLineEdit *edit, const QString &name, bool isHidden) {
        auto *field = new QWidget;
        auto *line = new QHBoxLayout(field);
        line->setContentsMargins({});
        edit->setReadOnly(true);
        edit->setFont(themeFont(TextStyle::Mono));
        edit->setAccessibleName(name);
        edit->setMinimumWidth(px(FieldWidth - 80));
        line->addWidget(edit, 1);
        if (isHidden) {
            edit->setEchoMode(QLineEdit::Password);
            auto *show = new ToolButton(u"eye"_s, tr("Show the secret"), ToolButton::Frame::Bordered);
            show->setCheckable(true);
            line->addWidget(show);
            connect(show, &ToolButton::toggled, edit, [edit](bool on) { edit->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
        }
        auto *copy = new ToolButton(u"copy"_s, tr("Copy: %1").arg(name), ToolButton::Frame::Bordered);
        line->addWidget(copy);
        connect(copy, &ToolButton::clicked, edit, [edit] { QGuiApplication::clipboard()->setText(edit->text()); });
        return field;
    };
    form->addRow(tr("Path"), keyField(m_path, tr("Path"), false));
    form->addRow(tr("Secret token"), keyField(m_secret, tr("Secret token"), true));
}

QWidget *ListenerForm::fileField(QLineEdit *edit, const QString &title)
{
    auto *field = new QWidget;
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins({});
    auto *choose = new ToolButton(u"file"_s, tr("Choose: %1").arg(title), ToolButton::Frame::Bordered);
    edit->setAccessibleName(title);
    edit->setMinimumWidth(px(FieldWidth - 120));
    line->addWidget(edit, 1);
    line->addWidget(choose);
    connect(choose, &ToolButton::clicked, this, [this, edit, title] {
        const QString file = QFileDialog::getOpenFileName(this, title, edit->text());
        if (!file.isEmpty())
            edit->setText(file);
    });
    return field;
}

void ListenerForm::settingsChanged()
{
    if (m_apply->isEnabled() || m_problem->isVisibleTo(this))
        check();
    else
        reread();
}

void ListenerForm::reread()
{
    const ListenerSettings settings = m_session.profile().listener;
    m_address->setText(settings.address);
    m_port->setValue(settings.port);
    m_certificate->setText(settings.certificateFile);
    m_key->setText(settings.keyFile);
    m_tls->setCurrentIndex(settings.certificateFile.isEmpty() ? NoTls : Files);
    m_files->setVisible(!settings.certificateFile.isEmpty());
    m_onlyTelegram->setChecked(settings.onlyTelegram);
    m_proxies->setText(settings.proxies.join(u", "_s));
    m_keep->setValue(int(std::max<qint64>(1, settings.keepRequestBytes / MiB)));
    check();
}

ListenerSettings ListenerForm::edited() const
{
    ListenerSettings settings = m_session.profile().listener;   // the rules stay as they are
    settings.address = m_address->text().trimmed();
    settings.port = quint16(m_port->value());
    const bool hasTls = m_tls->currentIndex() == Files;
    settings.certificateFile = hasTls ? m_certificate->text().trimmed() : QString();
    settings.keyFile = hasTls ? m_key->text().trimmed() : QString();
    settings.onlyTelegram = m_onlyTelegram->isChecked();
    settings.proxies = namesIn(m_proxies->text());
    settings.keepRequestBytes = m_keep->value() * MiB;
    return settings;
}

void ListenerForm::check()
{
    const ListenerSettings settings = edited();
    QString problem;
    if (!isAddress(settings.address))
        problem = tr("The address is none: give one of this computer's, such as 127.0.0.1 or 0.0.0.0.");
    else if (m_tls->currentIndex() == Files && (settings.certificateFile.isEmpty() || settings.keyFile.isEmpty()))
        problem = tr("TLS of its own needs a certificate and its key.");
    else if (!std::all_of(settings.proxies.begin(), settings.proxies.end(), isAddress))
        problem = tr("A proxy is named by its address.");
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_apply->setEnabled(problem.isEmpty() && settings != m_session.profile().listener);
    const bool isOpen = isAddress(settings.address) && !QHostAddress(settings.address).isLoopback();
    m_warning->setVisible(isOpen);
    m_warning->setText(tr("At %1 others in the network reach the listener.").arg(settings.address),
                       settings.certificateFile.isEmpty() ? tr("Without TLS they can read updates and the secret on their way.")
                                                          : tr("Only requests with the secret are let in."));
}

void ListenerForm::apply()
{
    m_session.setReceiving(m_session.profile().receiving, edited());
    m_made->clear();
    check();
}

void ListenerForm::makeCertificate()
{
    m_make->setEnabled(false);
    m_made->setInk(Color::Text2);
    m_made->setText(tr("Making a key…"));
    whenDone(m_session.makeCertificate(m_host->text().trimmed(), KeyKind::Rsa2048), this, [this](const Result<Certificate> &made) {
        m_make->setEnabled(true);
        if (!made) {
            m_made->setInk(Color::Error);
            m_made->setText(made.error().kind == Error::Kind::Invalid ? tr("That is no host name and no IP address.") : errorText(made.error()));
            return;
        }
        const auto [certificate, key] = m_session.selfSignedFiles();
        m_certificate->setText(certificate);
        m_key->setText(key);
        m_made->setText(tr("For %1, %2. Apply uses it; it has to be uploaded with setWebhook.")
                            .arg(made->names.join(u", "_s), timeLeftText(*made, Clock::system().unixSeconds())));
    });
}

void ListenerForm::showKeys(const ListenerKeys &keys)
{
    m_path->setText(QString::fromUtf8(keys.path));
    m_path->setCursorPosition(0);
    m_secret->setText(QString::fromUtf8(keys.secret));
    m_secret->setCursorPosition(0);
}

} // namespace Botdesk
