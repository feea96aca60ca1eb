// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// Answers of a webhook: they are cut anywhere, keep their limits, and may name a method to be called.

#include "deliver/webhookcall.h"
#include "fuzz/require.h"

using namespace Botdesk;
using namespace Botdesk::Testing;

namespace {

constexpr qsizetype BodyLimit = 65536;

struct Seen
{
    QList<HttpReply> replies;
    HttpReplyFault fault = HttpReplyFault::None;

    bool operator==(const Seen &) const = default;
};

Seen parse(QByteArrayView bytes, qsizetype cut)
{
    HttpResponseParser parser(BodyLimit, 4096);
    parser.feed(bytes.first(cut));
    parser.feed(bytes.sliced(cut));
    Seen seen;
    while (auto reply = parser.takeReply())
        seen.replies.append(*reply);
    seen.fault = parser.fault();
    return seen;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Seen whole = parse(bytes, bytes.size());
    require(whole == parse(bytes, qsizetype(data[0] % size)), "a cut changes nothing");
    for (const HttpReply &reply : whole.replies) {
        require(reply.body.size() <= BodyLimit, "a body keeps its limit");
        readWebhookCall(reply);
    }
    return 0;
}
