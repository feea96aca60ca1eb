// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include <QFile>

#include <unistd.h>

namespace Botdesk::Testing {

//! What is written to stderr while it lives.
class StderrFile
{
public:
    explicit StderrFile(const QString &path)
        : m_file(path)
        , m_before(::dup(2))
    {
        if (m_file.open(QIODevice::ReadWrite | QIODevice::Truncate))
            ::dup2(m_file.handle(), 2);
    }
    ~StderrFile()
    {
        ::dup2(m_before, 2);
        ::close(m_before);
    }
    QByteArray text()
    {
        m_file.seek(0);
        const QByteArray all = m_file.readAll();
        m_file.seek(all.size());
        return all;
    }

private:
    QFile m_file;
    int m_before;
};

} // namespace Botdesk::Testing
