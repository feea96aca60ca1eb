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

constexpr int Version = 1;

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
}

Settings::~Settings()
{
    sync();
}

QString Settings::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/botdesk/botdesk.ini"_s;
}

void Settings::openFile()
{
    if (!makePrivateFolder(QFileInfo(m_path).path()))
        m_trouble = Trouble::NotWritable;
    const bool existed = QFileInfo(m_path).size() > 0;
    if (!existed && !writePrivateFile(m_path, {}))   // QSettings alone would make it readable for all
        m_trouble = Trouble::NotWritable;
    m_file = std::make_unique<QSettings>(m_path, QSettings::IniFormat);
    if (existed) {
        bool isNumber = false;
        const int version = m_file->value(versionKey()).toInt(&isNumber);
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
    m_file.reset();
    m_setAsideAs = u"%1.%2"_s.arg(m_path, QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s));
    const bool moved = QFile::rename(m_path, m_setAsideAs);
    if (!moved || !writePrivateFile(m_path, {}))
        why = Trouble::NotWritable;
    m_file = std::make_unique<QSettings>(moved ? m_path : QString(), QSettings::IniFormat);
    m_file->setValue(versionKey(), Version);
    m_trouble = why;
}

void Settings::set(const QString &key, const QVariant &value)
{
    if (m_file->value(key) == value)
        return;
    m_file->setValue(key, value);
    emit changed();
}

Theme::Mode Settings::themeMode() const
{
    const QString name = m_file->value(u"appearance/theme"_s).toString();
    return name == "light"_L1 ? Theme::Mode::Light : name == "dark"_L1 ? Theme::Mode::Dark : Theme::Mode::System;
}

void Settings::setThemeMode(Theme::Mode mode)
{
    set(u"appearance/theme"_s, nameOf(mode));
}

int Settings::fontScale() const
{
    return std::clamp(m_file->value(u"appearance/fontScale"_s, 100).toInt(), 75, 200);
}

void Settings::setFontScale(int percent)
{
    set(u"appearance/fontScale"_s, percent);
}

QString Settings::language() const
{
    return m_file->value(u"appearance/language"_s).toString();
}

void Settings::setLanguage(const QString &language)
{
    set(u"appearance/language"_s, language);
}

TimeZoneChoice Settings::timeZone() const
{
    return m_file->value(u"appearance/times"_s).toString() == "utc"_L1 ? TimeZoneChoice::Utc : TimeZoneChoice::Local;
}

void Settings::setTimeZone(TimeZoneChoice choice)
{
    set(u"appearance/times"_s, choice == TimeZoneChoice::Utc ? u"utc"_s : u"local"_s);
}

bool Settings::returnSends() const
{
    return m_file->value(u"composing/returnSends"_s, true).toBool();
}

void Settings::setReturnSends(bool on)
{
    set(u"composing/returnSends"_s, on);
}

QString Settings::lastBot() const
{
    return m_file->value(u"bots/last"_s).toString();
}

void Settings::setLastBot(const QString &name)
{
    set(u"bots/last"_s, name);
}

QByteArray Settings::layout(const QString &what) const
{
    return m_file->value(u"layout/"_s + what).toByteArray();
}

void Settings::setLayout(const QString &what, const QByteArray &state)
{
    m_file->setValue(u"layout/"_s + what, state);
}

void Settings::sync()
{
    m_file->sync();
    if (!m_file->fileName().isEmpty())
        QFile::setPermissions(m_file->fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace Botdesk
