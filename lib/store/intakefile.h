// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>

namespace Botdesk {

//! Numbered entries on disk, in a file of fixed size with two halves that are written over in turn.
//!
//! Nothing grows and nothing is cut while it is used, so that one sync of data is all that an entry costs. What an entry
//! was for must be done, and on disk elsewhere, before its half is written again; whoever uses the file sees to that
//! with numberToFree(). Mode 0600; locked against other programs while it is open. Used by one thread at a time.
class IntakeFile
{
public:
    struct Entry
    {
        quint64 number = 0;
        QByteArray content;
    };

    static constexpr qint64 HalfSize = 4 * 1024 * 1024;   // bytes
    static constexpr qsizetype LargestContent = HalfSize - 64;

    static QString pathBeside(const QString &database) { return database + QStringLiteral("-intake"); }

    ~IntakeFile();
    IntakeFile(const IntakeFile &) = delete;
    IntakeFile &operator=(const IntakeFile &) = delete;

    //! A new file at @p path whose first entry will have the number @p first. An Error when there is a file already: what
    //! is in it has to be seen to before.
    static Result<std::unique_ptr<IntakeFile>> create(const QString &path, quint64 first);

    //! The file that a program left behind which did not end by itself; null when there is none, or while it is in use.
    static std::unique_ptr<IntakeFile> openLeftOver(const QString &path);

    //! All that can be read, in order of numbers. Half an entry is that of a kill, and none.
    QList<Entry> entries();

    //! Up to which number everything must be done with before @p size bytes of content can be added; 0: nothing need be.
    quint64 numberToFree(qsizetype size) const;

    //! Puts @p content behind the others, on disk when sync() has returned. @return its number.
    //! After an Error, here or in sync(), nothing more can be added.
    Result<quint64> add(const QByteArray &content);
    Result<void> sync();

    void remove();   //!< from the disk: nothing in it is needed any more

private:
    explicit IntakeFile(const QString &path) : m_path(path) { }

    bool open(int flags);
    Result<void> fill();
    Result<void> systemError() const;
    bool fits(qsizetype size) const;

    QString m_path;
    int m_handle = -1;
    quint64 m_next = 1;
    int m_half = 0;
    qint64 m_place = 0;                        // in that half
    std::array<quint64, 2> m_last = {0, 0};    // greatest number in each
};

} // namespace Botdesk
