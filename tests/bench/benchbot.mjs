// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// What the benchmarks' grammY bots share: each looks at its updates, and with a file appends them to it, written out to the
// disk before the next one is looked at or the delivery is confirmed.
import fs from "node:fs";
import { createRequire } from "node:module";

export function grammyFrom(modules) {
    return createRequire(modules + "/")("grammy");
}

export function makeBot({ Bot }, file, options) {
    const log = file ? fs.openSync(file, "a", 0o600) : undefined;
    const bot = new Bot("123456:abcdefghijklmnopqrstuvwxyz012345678", options);
    let seen = 0;
    bot.use((ctx) => {
        ++seen;
        if (log === undefined) return;
        fs.writeSync(log, JSON.stringify(ctx.update) + "\n");
        fs.fdatasyncSync(log);
    });
    return bot;
}
