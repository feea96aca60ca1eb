// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "http/bodydevice.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace Botdesk {

BodyDevice::BodyDevice(const QByteArray &content)
{
    append(content);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

void BodyDevice::append(const QByteArray &content)
{
    if (content.isEmpty())
        return;
    m_pieces.push_back({.content = content, .file = nullptr, .length = content.size()});
    m_length += content.size();
}

Result<void> BodyDevice::appendFile(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure(Error::Kind::FileSystem, u"%1: %2"_s.arg(path, file->errorString()));
    const qint64 size = file->size();
    m_pieces.push_back({.content = {}, .file = std::move(file), .length = size});
    m_length += size;
    return {};
}

qint64 BodyDevice::readData(char *data, qint64 maxSize)
{
    qint64 copied = 0;
    while (copied < maxSize && m_current < m_pieces.size()) {
        Piece &piece = m_pieces[m_current];
        const qint64 wanted = std::min(maxSize - copied, piece.length - m_offset);
        if (piece.file) {
            const qint64 got = piece.file->read(data + copied, wanted);
            if (got < wanted) {
                // The announced Content-Length can no longer be kept: the file shrank while it was sent.
                setErrorString(u"%1 became shorter while it was sent"_s.arg(piece.file->fileName()));
                m_hasFailed = true;
                return -1;
            }
        } else {
            std::memcpy(data + copied, piece.content.constData() + m_offset, size_t(wanted));
        }
        copied += wanted;
        m_offset += wanted;
        if (m_offset == piece.length) {
            ++m_current;
            m_offset = 0;
        }
    }
    m_read += copied;
    return copied;
}

} // namespace Botdesk
