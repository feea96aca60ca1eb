// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyboard/storedlibrary.h"

#include "core/whendone.h"
#include "store/store.h"

#include <QJsonDocument>

namespace Botdesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto WrittenAfter = 400ms;

} // namespace

StoredLibrary::StoredLibrary(UpdateStore &store, const QString &listName, const QString &historyName, QObject *parent)
    : QObject(parent)
    , m_store(&store)
    , m_listName(listName)
    , m_historyName(historyName)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(WrittenAfter);
    connect(&m_writing, &QTimer::timeout, this, &StoredLibrary::write);
}

void StoredLibrary::finish()
{
    if (m_writing.isActive())
        write();
}

void StoredLibrary::read()
{
    if (!m_store)
        return;
    whenDone(m_store->value(m_listName), this, [this](const Result<QByteArray> &json) {
        if (!json)
            return emit failed(json.error());
        const QJsonObject kept = QJsonDocument::fromJson(*json).object();
        takeEntries(kept[m_listName].toArray());
        m_current = kept["current"_L1].toString();
        m_isLoaded = true;
        emit loaded();
        if (has(m_current))
            open(m_current);
    });
}

void StoredLibrary::open(QString id)
{
    if (!has(id))
        return;
    if (std::exchange(m_current, id) != id)
        touch();
    if (m_known.contains(id) || !m_store)
        return emit opened(id);
    whenDone(m_store->value(m_historyName + id), this, [this, id](const Result<QByteArray> &history) {
        if (has(id) && !m_known.contains(id)) {
            m_known.insert(id);
            takeHistory(id, QJsonDocument::fromJson(history.value_or(QByteArray())).object());
        }
        if (m_current == id)
            emit opened(id);
    });
}

void StoredLibrary::forgetCurrent(const QString &id)
{
    if (m_current == id)
        m_current.clear();
}

void StoredLibrary::touch(const QString &id)
{
    if (!id.isEmpty())
        m_touched.insert(id);
    m_writing.start();
    emit changed();
}

void StoredLibrary::write()
{
    m_writing.stop();
    if (!m_store || !m_isLoaded)
        return;
    put(m_listName, {{m_listName, entries()}, {"current"_L1, m_current}});
    for (const QString &id : std::exchange(m_touched, {}))
        put(m_historyName + id, history(id));
}

void StoredLibrary::put(const QString &name, const QJsonObject &value)
{
    whenDone(m_store->setValue(name, QJsonDocument(value).toJson(QJsonDocument::Compact)), this, [this](const Result<void> &done) {
        if (!done)
            emit failed(done.error());
    });
}

} // namespace Botdesk
