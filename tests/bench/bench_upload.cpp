// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "api/client.h"
#include "benchtools.h"
#include "core/whendone.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <arpa/inet.h>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Botdesk;
using namespace Botdesk::Bench;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Bytes = 50 * 1024 * 1024;
constexpr qint64 PacedRate = 100'000'000;   // bytes a second that the paced server reads
constexpr int Runs = 7;
constexpr char Answer[] = "{\"ok\":true,\"result\":{\"message_id\":1,\"date\":1700000000,\"chat\":{\"id\":700,\"type\":\"private\",\"first_name\":\"A\"}}}";

void sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t now = ::send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (now <= 0)
            return;
        sent += now;
    }
}

//! Reads one request and throws it away, not faster than @p rate bytes a second; 0 is as fast as it comes.
bool takeRequest(int socket, qint64 rate)
{
    static thread_local char piece[256 * 1024];
    QByteArray head;
    qsizetype end = -1;
    while (end < 0) {
        const ssize_t got = ::recv(socket, piece, 4096, 0);
        if (got <= 0)
            return false;
        head.append(piece, got);
        end = head.indexOf("\r\n\r\n");
    }
    const QByteArray lower = head.left(end).toLower();
    const qsizetype at = lower.indexOf("content-length:");
    const qint64 length = at < 0 ? 0 : lower.mid(at + 15, lower.indexOf('\r', at) < 0 ? -1 : lower.indexOf('\r', at) - at - 15).trimmed().toLongLong();
    if (lower.contains("100-continue"))
        sendAll(socket, "HTTP/1.1 100 Continue\r\n\r\n");
    qint64 left = length - (head.size() - end - 4);
    const auto start = std::chrono::steady_clock::now();
    for (qint64 read = 0; left > 0;) {
        const ssize_t got = ::recv(socket, piece, sizeof piece, 0);
        if (got <= 0)
            return false;
        left -= got;
        read += got;
        if (rate > 0)
            std::this_thread::sleep_until(start + std::chrono::nanoseconds(read * 1'000'000'000 / rate));
    }
    sendAll(socket, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(qsizetype(sizeof Answer - 1)) + "\r\n\r\n" + Answer);
    return true;
}

int listenAnywhere(quint16 &port)
{
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (server < 0 || ::bind(server, reinterpret_cast<sockaddr *>(&address), size) != 0 || ::listen(server, 16) != 0
        || ::getsockname(server, reinterpret_cast<sockaddr *>(&address), &size) != 0)
        std::perror("bench_upload");
    port = ntohs(address.sin_port);
    return server;
}

//! A server in a process of its own, which ends with this one. @return its port; call it before there are threads.
quint16 startServer(qint64 rate)
{
    quint16 port = 0;
    const int server = listenAnywhere(port);
    if (::fork() != 0) {
        ::close(server);
        return port;
    }
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (;;) {
        const int socket = ::accept(server, nullptr, nullptr);
        if (socket < 0)
            continue;
        std::thread([socket, rate] {
            while (takeRequest(socket, rate)) { }
            ::close(socket);
        }).detach();
    }
}

QString rootOf(quint16 port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

const auto TokenText = u"123456:abcdefghijklmnopqrstuvwxyz012345678"_s;

//! Seconds that our client takes, on a connection of its own. @p peak: of this process's memory meanwhile.
double uploadOurs(quint16 port, const QString &path, qint64 &peakKiB)
{
    Client client(*Token::parse(TokenText), ApiServer{.root = QUrl(rootOf(port))});
    Parameters parameters({{u"chat_id"_s, 700}});
    parameters.uploads.append({.field = u"document"_s, .path = path, .content = {}, .fileName = {}});
    QEventLoop loop;
    bool isSent = false;
    QElapsedTimer timer;
    timer.start();
    ApiCall *call = client.begin(u"sendDocument"_s, parameters);
    QObject::connect(call, &ApiCall::uploaded, &loop, [&](qint64, qint64) { peakKiB = std::max(peakKiB, residentKiB()); });
    QObject::connect(call, &ApiCall::finished, &loop, [&](const Result<ApiAnswer> &answer) {
        isSent = answer.has_value();
        loop.quit();
    });
    loop.exec();
    return isSent ? double(timer.nsecsElapsed()) / 1e9 : -1;
}

//! Seconds by curl's own clock, without the start of its process.
double uploadCurl(quint16 port, const QString &path)
{
    QProcess curl;
    curl.start(u"curl"_s, {u"-s"_s, u"-o"_s, u"/dev/null"_s, u"-w"_s, u"%{time_total} %{http_code}"_s, u"-F"_s, u"chat_id=700"_s, u"-F"_s, u"document=@"_s + path,
                           u"%1/bot%2/sendDocument"_s.arg(rootOf(port), TokenText)});
    curl.waitForFinished(-1);
    const QByteArrayList words = curl.readAllStandardOutput().split(' ');
    return words.value(1) == "200" ? words.first().toDouble() : -1;
}

QJsonObject compare(quint16 port, const QString &path, qint64 &peakKiB)
{
    QList<double> ours, curls;
    for (int run = 0; run < Runs; ++run) {   // in turn, so that what else the machine does is shared
        ours << uploadOurs(port, path, peakKiB);
        curls << uploadCurl(port, path);
    }
    if (ours.contains(-1) || curls.contains(-1))
        return {{u"error"_s, u"an upload failed"_s}};
    return {{u"ours_s"_s, median(ours)}, {u"curl_s"_s, median(curls)}, {u"ours_mb_s"_s, double(Bytes) / 1e6 / median(ours)},
            {u"curl_mb_s"_s, double(Bytes) / 1e6 / median(curls)}, {u"ratio"_s, median(curls) / median(ours)}};
}

} // namespace

//! 50 MB to a server that reads 100 MB/s, and to one that reads as fast as it can: our client and `curl -F` in turn.
int main(int argc, char **argv)
{
    const quint16 paced = startServer(PacedRate);
    const quint16 bare = startServer(0);
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"fifty.bin"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    for (qint64 written = 0; written < Bytes; written += 1024 * 1024)
        file.write(QByteArray(1024 * 1024, char('a' + written / (1024 * 1024) % 26)));
    file.close();

    Client first(*Token::parse(TokenText), ApiServer{.root = QUrl(rootOf(bare))});   // libraries are loaded, connections have been made
    QEventLoop loop;
    whenDone(first.call(u"getMe"_s), &loop, [&loop](const Result<ApiAnswer> &) { loop.quit(); });
    loop.exec();
    const qint64 before = residentKiB();
    qint64 peak = before;
    QJsonObject figures{{u"bench"_s, u"upload"_s}, {u"bytes"_s, Bytes}, {u"runs"_s, Runs}, {u"paced_mb_s"_s, double(PacedRate) / 1e6}};
    figures.insert(u"paced"_s, compare(paced, path, peak));
    figures.insert(u"loopback"_s, compare(bare, path, peak));
    figures.insert(u"growth_kib"_s, peak - before);
    std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
    return 0;
}
