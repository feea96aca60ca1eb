// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// HTTP requests as a client might send them, whole and in two pieces, and what hangs on their bodies.

#include "fuzz/require.h"
#include "http/formdata.h"
#include "http/httprequestparser.h"
#include "sandbox/arguments.h"

using namespace Botdesk;
using namespace Botdesk::Testing;

namespace {

struct Seen
{
    QList<HttpRequest> requests;
    int fault = 0;

    bool operator==(const Seen &) const = default;
};

Seen parse(QByteArrayView bytes, qsizetype cut)
{
    HttpRequestParser parser(HttpLimits{.headerBytes = 4096, .bodyBytes = 65536});
    parser.feed(bytes.first(cut));
    parser.feed(bytes.sliced(cut));
    Seen seen;
    while (auto request = parser.takeRequest())
        seen.requests.append(*request);
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
    for (const HttpRequest &request : whole.requests) {
        require(request.body.size() <= 65536, "a body keeps its limit");
        Sandbox::Arguments::read(request);
    }
    parseMultipart(bytes, "multipart/form-data; boundary=b");
    Sandbox::jsonArguments(bytes);
    return 0;
}
