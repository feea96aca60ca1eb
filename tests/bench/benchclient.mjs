// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// The same updates taken by grammY: benchclient.mjs NODE_MODULES API_ROOT [FILE]
import { grammyFrom, makeBot } from "./benchbot.mjs";

const [modules, apiRoot, file] = process.argv.slice(2);
await makeBot(grammyFrom(modules), file, { client: { apiRoot } }).start();
