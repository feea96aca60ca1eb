// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Botdesk {
class Database;
}

namespace Botdesk::Testing {

//! Looks for secrets, in every form in which one may get out: as it is, half of it, percent-encoded, in base64, in UTF-16.
class Hunt
{
public:
    void forSecret(const QString &name, const QByteArray &secret);

    void look(const QString &where, const QByteArray &bytes);
    void look(const QString &where, const QString &text) { look(where, text.toUtf8()); }

    //! All below @p folder: names, content, every table of a database, and that nobody else may read it. Of the files
    //! called @p secretFile only the mode.
    void lookAtFolder(const QString &folder, const QString &secretFile);
    void lookAtProcesses();   //!< the command line of every one

    QString takeFindings();   //!< since the last call, one a line; empty is well
    qint64 bytesSeen() const { return m_bytesSeen; }

private:
    struct Form
    {
        QString what;
        QByteArray bytes;
    };

    void lookAtDatabase(const QString &path);
    void lookAtTable(Database &database, const QString &table, const QString &path);

    QList<Form> m_forms;
    QStringList m_findings;
    qint64 m_bytesSeen = 0;
};

} // namespace Botdesk::Testing
