// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "sandbox/worldkeeper.h"

#include "core/logging.h"
#include "core/secretfile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Botdesk::Sandbox {

namespace {

constexpr int SaveDelay = 1000;          // milliseconds after the first change that is not saved yet
constexpr int RestAfterSave = 20;        // times as long as the last save took: a large world is saved less often
constexpr qint64 FileBytesLimit = 1024 * 1024 * 1024;

} // namespace

WorldKeeper::WorldKeeper(World &world, const QString &path, QObject &owner)
    : m_world(world)
    , m_path(path)
    , m_timer(&owner)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(SaveDelay);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { saveNow(false); });
}

WorldKeeper::~WorldKeeper()
{
    saveNow(true);
}

void WorldKeeper::load()
{
    if (m_path.isEmpty() || !QFile::exists(m_path))
        return;
    const auto content = readPrivateFile(m_path, FileBytesLimit);
    m_world.load(QJsonDocument::fromJson(content.value_or(QByteArray())).object());
    if (m_world.bots().empty()) {
        const QString aside = m_path + u".damaged"_s;
        QFile::remove(aside);
        QFile::rename(m_path, aside);
        qCWarning(logSandbox) << "the world in" << m_path << "cannot be read; it is kept as" << aside;
        return;
    }
    saveNow(false);   // from here on the file does not claim to know the last ids
}

void WorldKeeper::changed()
{
    if (!m_path.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

void WorldKeeper::saveNow(bool isLast)
{
    if (m_path.isEmpty())
        return;
    QElapsedTimer took;
    took.start();
    QJsonObject saved = m_world.save();
    saved.insert(u"is_closed"_s, isLast);
    if (const auto written = writePrivateFile(m_path, QJsonDocument(saved).toJson(QJsonDocument::Compact)); !written)
        qCWarning(logSandbox) << "the world is not saved:" << describe(written.error());
    m_timer.setInterval(std::max(SaveDelay, int(took.elapsed()) * RestAfterSave));
}

} // namespace Botdesk::Sandbox
