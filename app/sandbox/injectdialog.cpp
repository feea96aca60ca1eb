// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sandbox/injectdialog.h"

#include "core/clock.h"
#include "core/whendone.h"
#include "sandbox/sandboxworld.h"
#include "widgets/fonts.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

struct Place
{
    int line = 1;
    int column = 1;
};

Place placeOf(const QByteArray &text, int offset)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    return {int(before.count('\n')) + 1, int(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size()) + 1};
}

//! Updates to begin with: of the world's first person and first chat, so that they can be answered.
QList<std::pair<QString, QJsonObject>> sampleUpdates(const SandboxWorld &world)
{
    const auto person = world.people().value(0);
    const auto chat = world.chats().value(0);
    const QJsonObject user{{u"id"_s, person.id}, {u"is_bot"_s, false}, {u"first_name"_s, person.name}};
    const QJsonObject own{{u"id"_s, person.id}, {u"type"_s, u"private"_s}, {u"first_name"_s, person.name}};
    const QJsonObject shared{{u"id"_s, chat.id}, {u"type"_s, chat.type}, {u"title"_s, chat.title}};
    const qint64 now = Clock::system().unixMilliseconds() / 1000 + world.clockAhead();
    const QJsonObject message{{u"message_id"_s, 1000}, {u"date"_s, now}, {u"from"_s, user}, {u"chat"_s, own}, {u"text"_s, u"Hello"_s}};
    const QJsonObject like{{u"type"_s, u"emoji"_s}, {u"emoji"_s, u"👍"_s}};
    return {{u"message"_s, message},
            {u"callback_query"_s, {{u"id"_s, u"1"_s}, {u"from"_s, user}, {u"message"_s, message}, {u"chat_instance"_s, u"1"_s}, {u"data"_s, u"data"_s}}},
            {u"inline_query"_s, {{u"id"_s, u"1"_s}, {u"from"_s, user}, {u"query"_s, u"query"_s}, {u"offset"_s, QString()}}},
            {u"chat_boost"_s, {{u"chat"_s, shared},
                               {u"boost"_s, QJsonObject{{u"boost_id"_s, u"1"_s}, {u"add_date"_s, now}, {u"expiration_date"_s, now + 86400},
                                                        {u"source"_s, QJsonObject{{u"source"_s, u"premium"_s}, {u"user"_s, user}}}}}}},
            {u"message_reaction"_s, {{u"chat"_s, own}, {u"message_id"_s, 1}, {u"user"_s, user}, {u"date"_s, now},
                                     {u"old_reaction"_s, QJsonArray()}, {u"new_reaction"_s, QJsonArray{like}}}},
            {u"purchased_paid_media"_s, {{u"from"_s, user}, {u"paid_media_payload"_s, u"payload"_s}}}};
}

QString pretty(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson()).trimmed();
}

} // namespace

QString readInjectedUpdate(const QString &text, QJsonObject &update)
{
    const QByteArray bytes = text.toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const Place place = placeOf(bytes, error.offset);
        return InjectDialog::tr("Line %1, column %2: %3").arg(place.line).arg(place.column).arg(error.errorString());
    }
    if (!document.isObject())
        return InjectDialog::tr("An update is an object: it begins with {");
    QJsonObject object = document.object();
    object.remove(u"update_id"_s);
    if (object.size() != 1 || !object.begin()->isObject())
        return InjectDialog::tr("An update has one field beside update_id, its type, with an object in it");
    update = object;
    return {};
}

InjectDialog::InjectDialog(SandboxWorld &world, QWidget *parent)
    : QDialog(parent)
    , m_world(world)
    , m_json(new QPlainTextEdit)
    , m_problem(new Label({}, TextStyle::Small, Color::Error))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Inject an update"));
    auto *samples = new QComboBox;
    samples->setAccessibleDescription(tr("Begin with a sample"));
    fillSamples(samples);
    m_json->setAccessibleName(tr("Update as JSON"));
    m_json->setFont(themeFont(TextStyle::Mono));
    m_json->setTabChangesFocus(true);
    m_json->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_json->setMinimumSize(px(480), px(260));
    m_problem->setWordWrap(true);
    m_problem->makeSelectable();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_inject = buttons->addButton(tr("&Inject"), QDialogButtonBox::AcceptRole);

    auto *form = new QFormLayout;
    form->addRow(tr("&Begin with"), samples);
    auto *hint = new Label(tr("Any Update of the Bot API. An update_id is replaced by the next one of the bot's queue."), TextStyle::Small, Color::Text3);
    hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addLayout(form);
    column->addWidget(m_json, 1);
    column->addWidget(m_problem);
    column->addWidget(buttons);

    connect(m_json, &QPlainTextEdit::textChanged, this, &InjectDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &InjectDialog::inject);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_json->setPlainText(world.injectDraft().isEmpty() ? samples->itemData(0).toString() : world.injectDraft());
    m_json->setFocus();
}

void InjectDialog::fillSamples(QComboBox *samples)
{
    for (const auto &[type, payload] : sampleUpdates(m_world))
        samples->addItem(type, pretty(QJsonObject{{type, payload}}));
    connect(samples, &QComboBox::activated, this, [this, samples] {
        // As if it had been typed, so that Ctrl+Z brings back what stood there.
        QTextCursor all(m_json->document());
        all.select(QTextCursor::Document);
        all.insertText(samples->currentData().toString());
    });
}

void InjectDialog::judge()
{
    m_world.setInjectDraft(m_json->toPlainText());
    QJsonObject update;
    const QString problem = readInjectedUpdate(m_world.injectDraft(), update);
    tell(problem);
    m_inject->setEnabled(problem.isEmpty());
}

void InjectDialog::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void InjectDialog::inject()
{
    QJsonObject update;
    if (!readInjectedUpdate(m_json->toPlainText(), update).isEmpty())
        return;
    m_inject->setEnabled(false);   // a second press would inject it twice
    whenDone(m_world.host().control(u"POST"_s, u"inject"_s, {{u"update"_s, update}}), this, [this](const Result<QJsonObject> &answer) {
        m_inject->setEnabled(true);
        if (!answer)
            return tell(tr("The Sandbox did not take it: %1").arg(answer.error().detail));
        emit injected((*answer)["update_id"_L1].toInteger());
        accept();
    });
}

} // namespace Botdesk
