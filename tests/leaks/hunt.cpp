// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "leaks/hunt.h"

#include "store/database.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Botdesk::Testing {

namespace {

constexpr qsizetype Piece = 12;   // characters of a secret that are too many already

QByteArray utf16(const QByteArray &text, QStringConverter::Encoding encoding)
{
    return QStringEncoder(encoding, QStringConverter::Flag::Stateless)(QString::fromUtf8(text));
}

//! What stands of @p secret in the base64 of a text that it begins @p shift bytes behind a third one in.
QByteArray inBase64(const QByteArray &secret, int shift)
{
    const QByteArray whole = (QByteArray(shift, '.') + secret).toBase64(QByteArray::OmitTrailingEquals);
    return whole.mid(shift == 0 ? 0 : shift + 1).chopped(2).left(Piece);
}

} // namespace

void Hunt::forSecret(const QString &name, const QByteArray &secret)
{
    const QByteArray encoded = secret.toPercentEncoding();
    m_forms += {{name, secret.left(Piece)},
                {u"the end of "_s + name, secret.right(Piece)},
                {name + u" in UTF-16"_s, utf16(secret.left(Piece), QStringConverter::Utf16LE)},
                {name + u" in UTF-16"_s, utf16(secret.left(Piece), QStringConverter::Utf16BE)}};
    if (encoded != secret)
        m_forms.append({name + u" percent-encoded"_s, encoded.left(Piece)});
    for (int shift = 0; shift < 3; ++shift)
        m_forms.append({name + u" in base64"_s, inBase64(secret, shift)});
}

void Hunt::look(const QString &where, const QByteArray &bytes)
{
    m_bytesSeen += bytes.size();
    for (const Form &form : std::as_const(m_forms)) {
        const QString finding = u"%1: %2"_s.arg(where, form.what);
        if (bytes.contains(form.bytes) && !m_findings.contains(finding))
            m_findings.append(finding);
    }
}

void Hunt::lookAtFolder(const QString &folder, const QString &secretFile)
{
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        const QFileInfo info = entries.fileInfo();
        look(u"a file's name"_s, path);
        if (info.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther))
            m_findings.append(u"%1: others may read it"_s.arg(path));
        if (!info.isFile() || info.fileName() == secretFile)
            continue;
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            look(path, file.readAll());
        if (path.endsWith(".sqlite"_L1))
            lookAtDatabase(path);
    }
}

//! A long value lies on several pages, so the bytes of the file alone do not tell.
void Hunt::lookAtDatabase(const QString &path)
{
    const auto database = Database::open(path, Database::Access::Read, std::chrono::seconds(5));
    if (!database) {
        m_findings.append(u"%1 cannot be read"_s.arg(path));
        return;
    }
    auto tables = (*database)->statement(u"SELECT name FROM sqlite_master WHERE type = 'table'"_s);
    auto table = tables.run().and_then([&] { return tables.next(); });
    for (; table && *table; table = tables.next())
        lookAtTable(**database, tables.text(0), path);
}

void Hunt::lookAtTable(Database &database, const QString &table, const QString &path)
{
    auto rows = database.statement(u"SELECT * FROM \"%1\""_s.arg(table));
    auto row = rows.run().and_then([&] { return rows.next(); });
    for (; row && *row; row = rows.next()) {
        for (int column = 0; column < rows.columns(); ++column)
            look(u"%1, table %2"_s.arg(path, table), rows.bytes(column));
    }
}

QString Hunt::takeFindings()
{
    return std::exchange(m_findings, {}).join(u'\n');
}

void Hunt::lookAtProcesses()
{
    const auto processes = QDir(u"/proc"_s).entryList({u"[0-9]*"_s}, QDir::Dirs);
    for (const QString &process : processes) {
        QFile file(u"/proc/%1/cmdline"_s.arg(process));
        if (file.open(QIODevice::ReadOnly))
            look(u"the command line of a process"_s, file.readAll());
    }
}

} // namespace Botdesk::Testing
