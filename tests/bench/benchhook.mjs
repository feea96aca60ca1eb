// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// The same deliveries taken by grammY's webhookCallback on node:http: benchhook.mjs NODE_MODULES PORT SECRET [FILE]
import http from "node:http";
import { grammyFrom, makeBot } from "./benchbot.mjs";

const [modules, port, secretToken, file] = process.argv.slice(2);
const grammy = grammyFrom(modules);
const bot = makeBot(grammy, file, {
    botInfo: { id: 123456, is_bot: true, first_name: "Bench", username: "bench_bot" },
});
const listener = http.createServer(grammy.webhookCallback(bot, "http", { secretToken }));
listener.listen(Number(port), "127.0.0.1", () => console.log("ready"));
