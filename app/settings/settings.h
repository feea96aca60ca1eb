// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"
#include "widgets/timetext.h"

#include <QObject>
#include <QThread>
#include <QTimer>
#include <QVariantMap>

class QSettings;

namespace Botdesk {

//! What the operator has chosen, and where windows and splitters were left. Tokens and drafts do not belong here.
//!
//! One ini file, mode 0600, with a version. A file that is broken or comes from a later Botdesk is set aside, never lost.
//! It is read once, by the constructor: theme, font and language must be known before there is a window, and it is small
//! (FileLimit). From then on the window's thread touches no file: values are kept here, and another thread writes them.
class Settings final : public QObject
{
    Q_OBJECT
public:
    enum class Trouble { None, Broken, NotReadable, FromLaterVersion, NotWritable };

    static constexpr qint64 FileLimit = 1024 * 1024;      // bytes; a larger one is none of ours

    explicit Settings(const QString &path, QObject *parent = nullptr);
    ~Settings() override;   //!< writes what is left to write

    static QString defaultPath();                         //!< $XDG_CONFIG_HOME/botdesk/botdesk.ini

    QString path() const { return m_path; }
    Trouble trouble() const { return m_trouble; }
    QString setAsideAs() const { return m_setAsideAs; }   //!< where the old file is, when there was trouble with it

    Theme::Mode themeMode() const;
    void setThemeMode(Theme::Mode mode);
    int fontScale() const;                                //!< percent
    void setFontScale(int percent);
    QString language() const;                             //!< "de"; empty follows the system
    void setLanguage(const QString &language);
    TimeZoneChoice timeZone() const;
    void setTimeZone(TimeZoneChoice choice);
    bool returnSends() const;                             //!< and Shift+Return breaks the line; false: Ctrl+Return sends
    void setReturnSends(bool on);
    int mediaCacheMegabytes() const;                      //!< room for received files, of each bot
    void setMediaCacheMegabytes(int megabytes);
    QString lastBot() const;                              //!< name of the profile that was open; "" for none
    void setLastBot(const QString &name);

    QByteArray layout(const QString &what) const;         //!< geometry and splitters: "window", "page/updates"
    void setLayout(const QString &what, const QByteArray &state);

    //! Whether changes of what test bots receive are asked about like those of live ones, and not only losses.
    bool guardsTestBots() const;
    void setGuardsTestBots(bool on);

    void sync();                                          //!< to disk soon; the destructor waits for it

signals:
    void changed();                                       //!< not for layouts
    void troubleChanged();                                //!< it can be written no more

private:
    void openFile();
    void setAside(Trouble why);
    void set(const QString &key, const QVariant &value);
    void write(const QString &key, const QVariant &value);
    void takeFailure();

    QString m_path;
    Trouble m_trouble = Trouble::None;
    QString m_setAsideAs;
    QVariantMap m_values;
    QSettings *m_file = nullptr;   //!< lives in m_writer once it has been read
    QThread m_writer;
    QTimer m_syncSoon;
};

} // namespace Botdesk
