// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "webhook/webhookform.h"

#include "core/clock.h"
#include "webhook/allowedupdatespane.h"
#include "widgets/button.h"
#include "widgets/fonts.h"
#include "widgets/label.h"
#include "widgets/tag.h"
#include "widgets/toolbutton.h"
#include "words/webhooksettingswords.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

using Field = WebhookFault::Field;

namespace {

constexpr int MostTypeLines = 3;
constexpr int SliderEnd = 100;   // of the cloud; more is typed
constexpr qint64 MostCertificateBytes = 4 * 1024 * 1024;   // more is no certificate and is not read

Label *caption(const QString &text, const QString &parameter, QWidget *field)
{
    auto *label = new Label(text, TextStyle::Small, Color::Text2);
    label->setBuddy(field);
    label->setToolTip(parameter);
    field->setAccessibleName(text);
    return label;
}

QString lineOf(const WebhookChange &change)
{
    const QString value = change.after.toHtmlEscaped();
    switch (change.kind) {
    case WebhookChange::Kind::Changed: return u"~ %1 %2 → <b>%3</b>"_s.arg(change.parameter, change.before.toHtmlEscaped(), value);
    case WebhookChange::Kind::Added: return u"+ %1 %2"_s.arg(change.parameter, value);
    case WebhookChange::Kind::Removed: return u"− %1 %2"_s.arg(change.parameter, value);
    }
    Q_UNREACHABLE();
}

//! A line for each type, or one for many: the form above needs its room.
QStringList typeLines(const QString &sign, const QStringList &types)
{
    QStringList lines;
    if (types.size() > MostTypeLines)
        return {u"%1 allowed_updates %2"_s.arg(sign, WebhookForm::tr("%n type(s)", nullptr, int(types.size())))};
    for (const QString &type : types)
        lines << u"%1 allowed_updates %2"_s.arg(sign, type);
    return lines;
}

} // namespace

WebhookForm::WebhookForm(QWidget *parent)
    : QWidget(parent)
    , m_url(new QLineEdit(this))
    , m_urlState(new ElidedLabel({}, TextStyle::Small, Color::Ok, Qt::ElideRight, this))
    , m_certificateName(new QLineEdit(this))
    , m_address(new QLineEdit(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_connections(new QSpinBox(this))
    , m_range(new ElidedLabel({}, TextStyle::Small, Color::Text3, Qt::ElideLeft, this))
    , m_secret(new QLineEdit(this))
    , m_drop(new QCheckBox(tr("Drop pending updates"), this))
    , m_dropHint(new Label({}, TextStyle::Small, Color::Warn, this))
    , m_types(new AllowedUpdatesPane(this))
    , m_changes(new Label({}, TextStyle::Mono, Color::Text, this))
    , m_count(new Tag({}, Tone::Accent, this))
    , m_reset(new Button(Button::Look::Ghost, tr("Reset"), {}, this))
    , m_apply(new Button(Button::Look::Primary, tr("Apply setWebhook"), u"check"_s, this))
{
    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->setSpacing(px(4));
    buildHead(layout);
    buildAddress(layout);
    buildCertificate(layout);
    buildConnections(layout);
    buildSecret(layout);
    buildTypes(layout);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(fields);
    for (QWidget *each : {scroll->viewport(), fields})
        each->setAutoFillBackground(false);   // the card's shows
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    buildEnd(column);
    connect(m_types, &AllowedUpdatesPane::changed, this, &WebhookForm::touch);
    reset();
}

void WebhookForm::buildHead(QVBoxLayout *layout)
{
    auto *line = new QHBoxLayout;
    auto *title = new Label(u"setWebhook"_s, TextStyle::Section);
    line->addWidget(title);
    line->addWidget(m_count);
    line->addStretch();
    m_reset->setToolTip(tr("Back to what the server has"));
    line->addWidget(m_reset);
    layout->addLayout(line);
    connect(m_reset, &QPushButton::clicked, this, &WebhookForm::reset);
}

Label *WebhookForm::addHint(QVBoxLayout *layout, Field field)
{
    auto *hint = new Label({}, TextStyle::Small, Color::Text3);
    hint->setWordWrap(true);
    hint->hide();
    layout->addWidget(hint);
    m_hints.insert(field, hint);
    return hint;
}

void WebhookForm::buildAddress(QVBoxLayout *layout)
{
    m_url->setPlaceholderText(u"https://bot.example.com/hook"_s);
    m_url->setMaxLength(4096);
    m_url->setFont(themeFont(TextStyle::Mono));
    auto *head = new QHBoxLayout;
    head->addWidget(caption(tr("URL"), u"url"_s, m_url));
    m_urlState->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_urlState, 1);
    layout->addLayout(head);
    layout->addWidget(m_url);
    addHint(layout, Field::Url);
    connect(m_url, &QLineEdit::textEdited, this, &WebhookForm::touch);
}

void WebhookForm::buildCertificate(QVBoxLayout *layout)
{
    m_certificateName->setReadOnly(true);
    m_certificateName->setPlaceholderText(tr("Public CA, nothing to upload"));
    auto *choose = new Button(Button::Look::Secondary, tr("Choose…"));
    auto *none = new ToolButton(u"close"_s, tr("Upload no certificate"));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(4));
    line->addWidget(m_certificateName, 1);
    line->addWidget(none);
    line->addWidget(choose);
    layout->addSpacing(px(6));
    layout->addWidget(caption(tr("Certificate"), u"certificate"_s, m_certificateName));
    layout->addLayout(line);
    addHint(layout, Field::Certificate);
    connect(choose, &QPushButton::clicked, this, &WebhookForm::chooseCertificate);
    connect(none, &QToolButton::clicked, this, [this] { setCertificate({}, {}); });
}

void WebhookForm::buildConnections(QVBoxLayout *layout)
{
    m_address->setPlaceholderText(tr("By DNS"));
    m_address->setMaxLength(64);
    auto *left = new QVBoxLayout;
    left->addWidget(caption(tr("IP address"), u"ip_address"_s, m_address));
    left->addWidget(m_address);
    auto *line = new QHBoxLayout;
    line->addWidget(m_slider, 1);
    line->addWidget(m_connections);
    m_slider->setAccessibleName(tr("Max connections"));
    auto *head = new QHBoxLayout;
    head->addWidget(caption(tr("Max connections"), u"max_connections"_s, m_connections));
    m_range->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_range, 1);
    auto *right = new QVBoxLayout;
    for (auto *column : {left, right})
        column->setSpacing(px(4));
    right->addLayout(head);
    right->addLayout(line);
    auto *both = new QHBoxLayout;
    both->setSpacing(px(12));
    both->addLayout(left, 2);
    both->addLayout(right, 3);
    layout->addSpacing(px(6));
    layout->addLayout(both);
    addHint(layout, Field::IpAddress);
    addHint(layout, Field::MaxConnections);
    connect(m_address, &QLineEdit::textEdited, this, &WebhookForm::touch);
    connect(m_slider, &QSlider::valueChanged, m_connections, &QSpinBox::setValue);
    connect(m_connections, &QSpinBox::valueChanged, this, [this](int value) {
        const QSignalBlocker blocker(m_slider);   // which may end before the value
        m_slider->setValue(value);
        touch();
    });
}

void WebhookForm::buildSecret(QVBoxLayout *layout)
{
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setMaxLength(512);
    m_secret->setPlaceholderText(tr("None"));
    auto *show = new ToolButton(u"eye"_s, tr("Show the secret"), ToolButton::Frame::Bordered);
    show->setCheckable(true);
    auto *copy = new ToolButton(u"copy"_s, tr("Copy the secret"), ToolButton::Frame::Bordered);
    auto *make = new ToolButton(u"refresh"_s, tr("Make a new secret"), ToolButton::Frame::Bordered);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(4));
    line->addWidget(m_secret, 1);
    for (auto *button : {show, copy, make})
        line->addWidget(button);
    auto *head = new QHBoxLayout;
    head->addWidget(caption(tr("Secret token"), u"secret_token"_s, m_secret));
    head->addStretch();
    auto *header = new ElidedLabel(u"X-Telegram-Bot-Api-Secret-Token"_s, TextStyle::Mono, Color::Text3);
    header->setToolTip(tr("The header that it comes in"));
    head->addWidget(header);
    layout->addSpacing(px(6));
    layout->addLayout(head);
    layout->addLayout(line);
    addHint(layout, Field::SecretToken);
    connect(m_secret, &QLineEdit::textEdited, this, &WebhookForm::touch);
    connect(show, &QToolButton::toggled, this, [this](bool on) { m_secret->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_secret->text()); });
    connect(make, &QToolButton::clicked, this, [this] {
        m_secret->setText(randomSecretToken());
        touch();
    });
}

void WebhookForm::buildTypes(QVBoxLayout *layout)
{
    m_dropHint->setWordWrap(true);
    layout->addSpacing(px(6));
    layout->addWidget(m_drop);
    layout->addWidget(m_dropHint);
    connect(m_drop, &QCheckBox::toggled, this, &WebhookForm::touch);

    layout->addSpacing(px(6));
    layout->addWidget(m_types, 1);
    addHint(layout, Field::AllowedUpdates);
}

//! Below what scrolls: what would change is seen with every field.
void WebhookForm::buildEnd(QVBoxLayout *column)
{
    auto *layout = new QVBoxLayout;
    layout->setContentsMargins(px(12), px(8), px(12), px(8));
    layout->setSpacing(px(4));
    column->addLayout(layout);
    layout->addWidget(new Label(tr("What will change"), TextStyle::Small, Color::Text2));
    m_changes->setTextFormat(Qt::RichText);
    m_changes->setWordWrap(true);
    m_changes->setAccessibleName(tr("What will change"));
    layout->addWidget(m_changes);

    auto *curl = new Button(Button::Look::Secondary, u"curl"_s, u"copy"_s);
    curl->setToolTip(tr("Copy the call as a curl command, without the token and the secret"));
    auto *line = new QHBoxLayout;
    line->addWidget(curl);
    line->addStretch();
    line->addWidget(m_apply);
    layout->addSpacing(px(6));
    layout->addLayout(line);
    connect(curl, &QPushButton::clicked, this, [this] { emit curlWanted(settings()); });
    connect(m_apply, &QPushButton::clicked, this, [this] { emit applyWanted(settings()); });
}

void WebhookForm::setRules(WebhookRules rules)
{
    m_rules = rules;
    const int most = mostConnections(rules);
    m_isFilling = true;
    m_connections->setRange(1, most);
    m_slider->setRange(1, std::min(most, SliderEnd));
    m_isFilling = false;
    judge();
}

void WebhookForm::setInfo(const WebhookInfo &info)
{
    if (info == m_info)
        return;
    m_info = info;
    m_types->setNow(info.allowedUpdates);
    if (m_isTouched)
        judge();
    else
        reset();
}

void WebhookForm::setSeen(const QHash<QString, qint64> &counts)
{
    m_types->setSeen(counts);
}

void WebhookForm::setBusy(bool busy)
{
    m_isBusy = busy;
    judge();
}

WebhookSettings WebhookForm::settings() const
{
    return {.url = m_url->text().trimmed(),
            .certificate = m_certificate,
            .ipAddress = m_address->text().trimmed(),
            .maxConnections = m_connections->value(),
            .secretToken = m_secret->text(),
            .allowedUpdates = m_types->wanted(),
            .dropPendingUpdates = m_drop->isChecked()};
}

void WebhookForm::showSettings(const WebhookSettings &settings)
{
    m_isFilling = true;
    m_url->setText(settings.url);
    m_address->setText(settings.ipAddress);
    m_connections->setValue(settings.maxConnections);
    m_secret->setText(settings.secretToken);
    m_drop->setChecked(settings.dropPendingUpdates);
    m_types->setWanted(settings.allowedUpdates);
    m_certificate = settings.certificate;
    m_certificateName->setText(m_certificate.isEmpty() ? QString() : tr("A certificate of one's own"));
    m_isFilling = false;
}

void WebhookForm::fill(const WebhookSettings &settings)
{
    showSettings(settings);
    touch();
}

void WebhookForm::reset()
{
    showSettings(settingsOf(m_info));
    m_isTouched = false;
    judge();
}

void WebhookForm::chooseCertificate()
{
    auto *dialog = new QFileDialog(this, tr("Certificate to upload"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QFile::ReadOnly)) {
            m_hints[Field::Certificate]->setText(tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
            m_hints[Field::Certificate]->setInk(Color::Error);
            return m_hints[Field::Certificate]->show();
        }
        setCertificate(file.read(MostCertificateBytes), QFileInfo(path).fileName());
    });
    dialog->open();
}

void WebhookForm::setCertificate(const QByteArray &pem, const QString &name)
{
    m_certificate = pem;
    m_certificateName->setText(name);
    touch();
}

void WebhookForm::touch()
{
    if (m_isFilling)
        return;
    m_isTouched = true;
    judge();
}

void WebhookForm::judge()
{
    const WebhookSettings wanted = settings();
    QHash<Field, WebhookFault> faults;
    bool isRefused = false;
    for (const WebhookFault &fault : faultsOf(wanted, m_rules, Clock::system().unixSeconds())) {
        if (!faults.contains(fault.field) || faults[fault.field].isWarning)
            faults[fault.field] = fault;
        isRefused = isRefused || !fault.isWarning;
    }
    for (auto hint = m_hints.begin(); hint != m_hints.end(); ++hint) {
        const auto fault = faults.constFind(hint.key());
        // An empty form has no faults yet, only fields to fill.
        const bool isShown = fault != faults.constEnd() && (m_isTouched || fault->kind == WebhookFault::Kind::UrlMissing);
        hint.value()->setVisible(isShown);
        if (!isShown)
            continue;
        hint.value()->setText(wordsFor(*fault));
        hint.value()->setInk(fault->kind == WebhookFault::Kind::UrlMissing ? Color::Text3 : fault->isWarning ? Color::Warn : Color::Error);
    }
    if (m_info.hasCustomCertificate && m_certificate.isEmpty() && m_isTouched) {
        m_hints[Field::Certificate]->setText(tr("The server forgets the certificate that was uploaded, unless it goes along again"));
        m_hints[Field::Certificate]->setInk(Color::Warn);
        m_hints[Field::Certificate]->show();
    }
    m_urlState->setVisible(!faults.contains(Field::Url));
    m_urlState->setFullText(wanted.url.startsWith("https:"_L1, Qt::CaseInsensitive) ? tr("HTTPS, port allowed") : tr("This server takes it"));
    const int most = mostConnections(m_rules);
    const int former = m_info.maxConnections.value_or(wanted.maxConnections);
    const QString range = u"1–%1"_s.arg(QLocale().toString(most));
    const QString was = former == wanted.maxConnections ? QString() : tr("was %1").arg(QLocale().toString(former));
    // The range of an own server leaves no room beside it.
    m_range->setFullText(was.isEmpty() ? range : most > SliderEnd ? was : u"%1, %2"_s.arg(range, was));
    const int pending = m_info.pendingUpdateCount;
    m_dropHint->setVisible(m_drop->isChecked() && pending > 0);
    m_dropHint->setText(tr("%n: kept here first, or lost for good", nullptr, pending));
    m_apply->setEnabled(!isRefused && !m_isBusy);
    m_reset->setEnabled(m_isTouched);
    tellChanges();
}

void WebhookForm::tellChanges()
{
    const auto changes = changesOf(m_info, settings());
    QStringList lines;
    QStringList added;
    QStringList removed;
    for (const WebhookChange &change : changes) {
        if (change.parameter == "allowed_updates"_L1)
            (change.kind == WebhookChange::Kind::Added ? added : removed) << change.after;
        else
            lines << lineOf(change);
    }
    lines << typeLines(u"+"_s, added) << typeLines(u"−"_s, removed);
    if (!m_secret->text().isEmpty())
        lines << u"~ secret_token"_s;
    m_count->setVisible(m_isTouched && !lines.isEmpty());
    m_count->setText(tr("%n change(s)", nullptr, int(lines.size())));
    m_changes->setInk(m_isTouched && !lines.isEmpty() ? Color::Text : Color::Text3);
    m_changes->setText(m_isTouched && !lines.isEmpty() ? lines.join(u"<br>"_s) : tr("nothing"));
}

} // namespace Botdesk
