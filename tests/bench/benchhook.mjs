// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// The same deliveries taken by grammY's webhookCallback on node:http: benchhook.mjs NODE_MODULES PORT SECRET [FILE]
// With FILE each update is appended to it and written out to the disk before it is confirmed.
import fs from "node:fs";
import http from "node:http";
import { createRequire } from "node:module";

const [modules, port, secretToken, file] = process.argv.slice(2);
const { Bot, webhookCallback } = createRequire(modules + "/")("grammy");
const log = file ? fs.openSync(file, "a", 0o600) : undefined;

const bot = new Bot("123456:abcdefghijklmnopqrstuvwxyz012345678", {
    botInfo: { id: 123456, is_bot: true, first_name: "Bench", username: "bench_bot" },
});
let seen = 0;
bot.use((ctx) => {
    ++seen;
    if (log === undefined) return;
    fs.writeSync(log, JSON.stringify(ctx.update) + "\n");
    fs.fdatasyncSync(log);
});
const listener = http.createServer(webhookCallback(bot, "http", { secretToken }));
listener.listen(Number(port), "127.0.0.1", () => console.log("ready"));
