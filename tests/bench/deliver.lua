-- SPDX-FileCopyrightText: 2026 The Botdesk authors
-- SPDX-License-Identifier: LGPL-3.0-or-later

-- wrk's load on a webhook: every request is another update. wrk -s deliver.lua URL -- SECRET FIRST_UPDATE
local headers = { ["Content-Type"] = "application/json" }
local update = 0
local body = '{"update_id":%d,"message":{"message_id":%d,"from":{"id":%d,"is_bot":false,"first_name":"Olga %d",'
    .. '"last_name":"Ivanova","username":"olga_%d","language_code":"ru"},"chat":{"id":%d,"first_name":"Olga %d",'
    .. '"last_name":"Ivanova","username":"olga_%d","type":"private"},"date":%d,"text":"Where is my order %d? '
    .. 'I was told that it comes on Friday, and now it is Monday. \\u2709 Please look it up."}}'

function init(arguments)
    headers["X-Telegram-Bot-Api-Secret-Token"] = arguments[1]
    update = tonumber(arguments[2])
end

function request()
    update = update + 1
    local person = 10000 + update % 3000
    return wrk.format("POST", nil, headers, body:format(update, update, person, person, person, person, person, person,
        1790000000 + update % 100000, update))
end

function done(summary, latency)
    local errors = summary.errors
    io.write(("{\"requests\":%d,\"seconds\":%f,\"p50_ms\":%f,\"p99_ms\":%f,\"refused\":%d,\"broken\":%d}\n"):format(
        summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
        errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
