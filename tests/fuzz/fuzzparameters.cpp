// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

#include "fuzz/require.h"
#include "rules/serverjson.h"

using namespace Botdesk;
using namespace Botdesk::Testing;

//! The JSON body of a request: whatever is a whole object gives a parameter for each of its members.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto parameters = jsonParameters(input);
    const auto json = ServerJson::parse(input);
    if (json && json->type() == ServerJson::Type::Object)
        require(parameters.size() == json->members().size(), "every member is a parameter", QString::fromUtf8(input));
    return 0;
}
