// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// The same updates taken by grammY: benchclient.mjs NODE_MODULES API_ROOT [FILE]
// With FILE each update is appended to it and written out to the disk before the next one is looked at.
import fs from "node:fs";
import { createRequire } from "node:module";

const [modules, apiRoot, file] = process.argv.slice(2);
const { Bot } = createRequire(modules + "/")("grammy");
const log = file ? fs.openSync(file, "a", 0o600) : undefined;

const bot = new Bot("123456:abcdefghijklmnopqrstuvwxyz012345678", { client: { apiRoot } });
let seen = 0;
bot.use((ctx) => {
    ++seen;
    if (log === undefined) return;
    fs.writeSync(log, JSON.stringify(ctx.update) + "\n");
    fs.fdatasyncSync(log);
});
await bot.start();
