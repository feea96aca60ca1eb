// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settings.h"

#include "core/secretfile.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace Botdesk {

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr int Version = 1;
constexpr auto SyncAfter = 200ms;   // many changes, one write

QString versionKey() { return u"version"_s; }

QString nameOf(Theme::Mode mode)
{
    return mode == Theme::Mode::Light ? u"light"_s : mode == Theme::Mode::Dark ? u"dark"_s : u"system"_s;
}

} // namespace

Settings::Settings(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    openFile();
    const QStringList keys = m_file->allKeys();
    for (const QString &key : keys)
        m_values.insert(key, m_file->value(key));
    m_file->moveToThread(&m_writer);
    connect(&m_writer, &QThread::finished, m_file, &QObject::deleteLater);   // which writes what is left
    m_writer.setObjectName("settings"_L1);
    m_writer.start();
    m_syncSoon.setSingleShot(true);
    m_syncSoon.setInterval(SyncAfter);
    connect(&m_syncSoon, &QTimer::timeout, this, &Settings::sync);
    sync();
}

Settings::~Settings()
{
    sync();
    // Behind all that is left to write: quit() itself would overtake it.
    QMetaObject::invokeMethod(m_file, [writer = &m_writer] { writer->quit(); });
    m_writer.wait();
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/botdesk/botdesk.ini"_s;
}

void Settings::openFile()
{
    if (!makePrivateFolder(QFileInfo(m_path).path()))
        m_trouble = Trouble::NotWritable;
    const qint64 size = QFileInfo(m_path).size();
    if (size > FileLimit)
        return setAside(Trouble::Broken);
    if (size == 0 && !writePrivateFile(m_path, {}))   // QSettings alone would make it readable for all
        m_trouble = Trouble::NotWritable;
    m_file = new QSettings(m_path, QSettings::IniFormat);
    if (size > 0) {
        bool isNumber = false;
        const int version = m_file->value(versionKey()).toInt(&isNumber);
        if (m_file->status() == QSettings::AccessError)
            return setAside(Trouble::NotReadable);
        if (m_file->status() == QSettings::FormatError || !isNumber || version < 1)
            return setAside(Trouble::Broken);
        if (version > Version)
            return setAside(Trouble::FromLaterVersion);
    }
    m_file->setValue(versionKey(), Version);
    if (!m_file->isWritable())
        m_trouble = Trouble::NotWritable;
}

void Settings::setAside(Trouble why)
{
    delete std::exchange(m_file, nullptr);
    m_setAsideAs = u"%1.%2"_s.arg(m_path, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s));
    const bool moved = QFile::rename(m_path, m_setAsideAs);
    if (!moved || !writePrivateFile(m_path, {}))
        why = Trouble::NotWritable;
    m_file = new QSettings(moved ? m_path : QString(), QSettings::IniFormat);
    m_file->setValue(versionKey(), Version);
    m_trouble = why;
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (m_values.value(key) == value)
        return;
    write(key, value);
    emit changed();
}

void Settings::write(const QString &key, const QVariant &value)
{
    m_values.insert(key, value);
    QMetaObject::invokeMethod(m_file, [file = m_file, key, value] { file->setValue(key, value); });
    m_syncSoon.start();
}

void Settings::sync()
{
    m_syncSoon.stop();
    QMetaObject::invokeMethod(m_file, [this, file = m_file] {
        file->sync();
        if (!file->fileName().isEmpty())
            QFile::setPermissions(file->fileName(), QFile::ReadOwner | QFile::WriteOwner);
        if (file->status() == QSettings::AccessError)
            QMetaObject::invokeMethod(this, &Settings::takeFailure);
    });
}

void Settings::takeFailure()
{
    if (std::exchange(m_trouble, Trouble::NotWritable) != Trouble::NotWritable)
        emit troubleChanged();
}

Theme::Mode Settings::themeMode() const
{
    const QString name = m_values.value(u"appearance/theme"_s).toString();
    return name == "light"_L1 ? Theme::Mode::Light : name == "dark"_L1 ? Theme::Mode::Dark : Theme::Mode::System;
}

void Settings::setThemeMode(Theme::Mode mode)
{
    set(u"appearance/theme"_s, nameOf(mode));
}

int Settings::fontScale() const
{
    return std::clamp(m_values.value(u"appearance/fontScale"_s, 100).toInt(), 75, 200);
}

void Settings::setFontScale(int percent)
{
    set(u"appearance/fontScale"_s, percent);
}

QString Settings::language() const
{
    return m_values.value(u"appearance/language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    set(u"appearance/language"_s, language);
}

TimeZoneChoice Settings::timeZone() const
{
    return m_values.value(u"appearance/times"_s).toString() == "utc"_L1 ? TimeZoneChoice::Utc : TimeZoneChoice::Local;
}

void Settings::setTimeZone(TimeZoneChoice choice)
{
    set(u"appearance/times"_s, choice == TimeZoneChoice::Utc ? u"utc"_s : u"local"_s);
}

bool Settings::returnSends() const
{
    return m_values.value(u"composing/returnSends"_s, true).toBool();
}

void Settings::setReturnSends(bool on)
{
    set(u"composing/returnSends"_s, on);
}

int Settings::mediaCacheMegabytes() const
{
    constexpr int Standard = 500;
    constexpr int Most = 1024 * 1024;
    return std::clamp(m_values.value(u"storage/mediaCacheMegabytes"_s, Standard).toInt(), 10, Most);
}

void Settings::setMediaCacheMegabytes(int megabytes)
{
    set(u"storage/mediaCacheMegabytes"_s, megabytes);
}

QString Settings::lastBot() const
{
    return m_values.value(u"bots/last"_s).toString();
}

void Settings::setLastBot(const QString &name)
{
    set(u"bots/last"_s, name);
}

bool Settings::guardsTestBots() const
{
    return m_values.value(u"bots/guardTest"_s, false).toBool();
}

void Settings::setGuardsTestBots(bool on)
{
    set(u"bots/guardTest"_s, on);
}

QByteArray Settings::layout(const QString &what) const
{
    return m_values.value(u"layout/"_s + what).toByteArray();
}

void Settings::setLayout(const QString &what, const QByteArray &state)
{
    write(u"layout/"_s + what, state);
}

} // namespace Botdesk
