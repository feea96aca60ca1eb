// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "receive/receiverlock.h"

#include "core/secretfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Botdesk {

namespace {

constexpr qsizetype DescriptionLimit = 4096;   // bytes

QString fileName(BotId bot, const ApiServer &server)
{
    QString name = u"bot%1"_s.arg(number(bot));
    if (server.testEnvironment)
        name += u"-test"_s;
    if (!server.isCloud()) {
        QUrl root = server.root;
        if (root.host() == "localhost"_L1 || root.host() == "::1"_L1)
            root.setHost(u"127.0.0.1"_s);
        const QByteArray hash = QCryptographicHash::hash(root.toEncoded(), QCryptographicHash::Sha256);
        name += u'-' + QString::fromLatin1(hash.first(8).toHex());
    }
    return name + u".lock"_s;
}

void describeHolder(int descriptor, const ReceiverHolder &holder)
{
    const QByteArray description = QJsonDocument(QJsonObject{{u"program"_s, holder.program},
                                                             {u"profile"_s, holder.profile},
                                                             {u"pid"_s, qint64(::getpid())}})
                                       .toJson(QJsonDocument::Compact);
    // Only for people to read: the lock holds without it.
    if (::ftruncate(descriptor, 0) == 0)
        [[maybe_unused]] const auto written = ::pwrite(descriptor, description.constData(), size_t(description.size()), 0);
}

QString holderIn(int descriptor)
{
    QByteArray description(DescriptionLimit, '\0');
    const auto size = ::pread(descriptor, description.data(), size_t(description.size()), 0);
    const QJsonObject holder = QJsonDocument::fromJson(description.first(std::max<qsizetype>(0, size))).object();
    QStringList parts{holder.value("program"_L1).toString(u"?"_s)};
    if (const QString profile = holder.value("profile"_L1).toString(); !profile.isEmpty())
        parts << u"profile "_s + profile;
    if (const qint64 pid = holder.value("pid"_L1).toInteger())
        parts << u"process %1"_s.arg(pid);
    return parts.join(u", "_s);
}

} // namespace

QString ReceiverLock::defaultFolder()
{
    // Not the runtime folder: cron and ssh have none, and would not see the window's lock.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state))
        state = QDir::homePath() + u"/.local/state"_s;
    return state + u"/botdesk/receivers"_s;
}

Result<ReceiverLock> ReceiverLock::take(BotId bot, const ApiServer &server, const ReceiverHolder &holder,
                                        const QString &folder)
{
    if (auto made = makePrivateFolder(folder); !made)
        return failure(made.error());
    const QString path = folder + u'/' + fileName(bot, server);
    ReceiverLock lock(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
    if (lock.m_descriptor < 0)
        return failure(Error::Kind::FileSystem, u"%1: %2"_s.arg(path, qt_error_string()));
    if (::flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return failure(Error::Kind::Busy, holderIn(lock.m_descriptor));
        return failure(Error::Kind::FileSystem, u"%1: %2"_s.arg(path, qt_error_string()));
    }
    describeHolder(lock.m_descriptor, holder);
    return lock;
}

ReceiverLock::ReceiverLock(ReceiverLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

ReceiverLock &ReceiverLock::operator=(ReceiverLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

ReceiverLock::~ReceiverLock()
{
    // The file stays: removing it would let two programs lock two files of one name.
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace Botdesk
