// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>
#include <QIODevice>

#include <memory>
#include <vector>

namespace Botdesk {

//! The body of a request: pieces of memory and files, read one after another. Sequential on purpose: a network manager
//! that cannot rewind it cannot send it a second time.
class BodyDevice final : public QIODevice
{
    Q_OBJECT
public:
    explicit BodyDevice(const QByteArray &content = {});

    void append(const QByteArray &content);
    Result<void> appendFile(const QString &path);   //!< opened at once and read while it is sent

    qint64 length() const { return m_length; }      //!< bytes in all
    qint64 bytesRead() const { return m_read; }     //!< handed out so far

    bool hasFailed() const { return m_hasFailed; }  //!< a file could not be read to its end: see errorString()

    bool isSequential() const override { return true; }
    bool reset() override { return m_read == 0; }   //!< a network manager asks for it before it sends again
    bool atEnd() const override { return m_read == m_length && QIODevice::bytesAvailable() == 0; }
    qint64 bytesAvailable() const override { return m_length - m_read + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    struct Piece
    {
        QByteArray content;
        std::unique_ptr<QFile> file;   //!< null: `content`
        qint64 length = 0;
    };

    std::vector<Piece> m_pieces;
    size_t m_current = 0;
    qint64 m_offset = 0;   //!< in the current piece
    qint64 m_length = 0;
    qint64 m_read = 0;
    bool m_hasFailed = false;
};

} // namespace Botdesk
