// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "core/secretfile.h"
#include "secrets/secretstore.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

//! Runs @p work on a thread that may wait for a disk.
template <typename T, typename Work>
QFuture<Result<T>> elsewhere(Work work)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

Result<Token> readToken(const QString &path, BotId bot)
{
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::NotFound);
    const auto content = readPrivateFile(path);
    if (!content)
        return failure(content.error());
    auto token = Token::parse(QString::fromUtf8(*content));
    if (!token)
        return failure(Error::Kind::Invalid, u"%1: %2"_s.arg(path, token.error().detail));
    if (token->botId() != bot)
        return failure(Error::Kind::Invalid, u"%1: the token of another bot"_s.arg(path));
    return token;
}

class PrivateFileStore final : public SecretStore
{
public:
    explicit PrivateFileStore(const QString &path)
        : m_path(path)
    {
    }

    QFuture<Result<Token>> read(BotId bot) override
    {
        return elsewhere<Token>([path = m_path, bot] { return readToken(path, bot); });
    }

    QFuture<Result<void>> write(const Token &token) override
    {
        return elsewhere<void>([path = m_path, token] { return writePrivateFile(path, token.reveal() + '\n'); });
    }

    QFuture<Result<void>> remove(BotId) override
    {
        return elsewhere<void>([path = m_path]() -> Result<void> {
            QFile file(path);
            if (file.exists() && !file.remove())
                return failure(Error::Kind::FileSystem, u"%1: %2"_s.arg(path, file.errorString()));
            return {};
        });
    }

    QFuture<Result<void>> check() override
    {
        return elsewhere<void>([path = m_path]() -> Result<void> {
            const QString folder = QFileInfo(path).absolutePath();
            if (auto made = makePrivateFolder(folder); !made)
                return made;
            if (!QFileInfo(folder).isWritable())
                return failure(Error::Kind::ReadOnly, folder);
            return {};
        });
    }

private:
    QString m_path;
};

} // namespace

std::unique_ptr<SecretStore> makePrivateFileStore(const QString &path)
{
    return std::make_unique<PrivateFileStore>(path);
}

} // namespace Botdesk
