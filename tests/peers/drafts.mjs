// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// What `botdesk-cli keyboard code --call` writes is run with the library, and what that would ask the server compared with
// the draft: node drafts.mjs CLI WORK-DIR javascript|python
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';

const [cli, work, what] = process.argv.slice(2);
const table = JSON.parse(readFileSync(new URL('drafts.json', import.meta.url)));

function codeFor({method, parameters}, target) {
    return execFileSync(cli, ['keyboard', 'code', '-', '--for', target, '--call', method], {input: JSON.stringify(parameters), encoding: 'utf8'});
}

// Some libraries write objects as text, as a form has them; what is undefined is not sent.
function plain(value) {
    if (typeof value === 'string' && /^[[{]/.test(value)) {
        try {
            return plain(JSON.parse(value));
        } catch {
            return value;
        }
    }
    if (Array.isArray(value))
        return value.map(plain);
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).filter(([name, field]) => field !== undefined && name !== 'hide').map(([name, field]) => [name, plain(field)]));
}

function compare(title, draft, asked) {
    const wanted = {method: draft.method.toLowerCase(), parameters: draft.parameters};
    const made = {method: asked.method.replaceAll('_', '').toLowerCase(), parameters: plain(asked.parameters)};
    if (!isDeepStrictEqual(made, wanted))
        throw new Error(`${title}, ${draft.name}: ${JSON.stringify(made)} instead of ${JSON.stringify(wanted)}`);
}

// Each begins with a bot of the library that asks nobody.
const libraries = {
    'grammy': `import {Bot} from 'grammy';
const bot = new Bot('1:a');
let asked;
bot.api.config.use(async (before, method, parameters) => { asked = {method, parameters}; return {ok: true, result: true}; });
`,
    'telegraf': `import {Telegraf} from 'telegraf';
const bot = new Telegraf('1:a');
let asked;
bot.telegram.callApi = async (method, parameters) => { asked = {method, parameters}; return true; };
`,
    'node-telegram-bot-api': `import TelegramBot from 'node-telegram-bot-api';
const bot = new TelegramBot('1:a');
let asked;
bot._request = async (method, options) => { asked = {method, parameters: {...options.qs, ...options.form}}; return true; };
`,
};

async function javascript() {
    for (const [target, begin] of Object.entries(libraries)) {
        for (const [index, draft] of table.entries()) {
            const file = `${work}/${target}-draft-${index}.mjs`;
            writeFileSync(file, `${begin}${codeFor(draft, target)}\nexport default asked;\n`);
            compare(target, draft, (await import(file)).default);
        }
        console.log(`${target}: ${table.length} drafts passed`);
    }
}

function python() {
    const run = new URL('rundraft.py', import.meta.url).pathname;
    for (const target of ['python-telegram-bot', 'aiogram']) {
        let ran = 0;
        for (const [index, draft] of table.entries()) {
            const file = `${work}/${target}-draft-${index}.py`;
            writeFileSync(file, codeFor(draft, target));
            const runs = target === 'python-telegram-bot' && draft.python13;   // the rest is Python at least
            const asked = execFileSync('/usr/bin/python3', ['-W', 'ignore', run, file, runs ? 'run' : 'compile'], {encoding: 'utf8'});
            if (runs) {
                compare(target, draft, JSON.parse(asked));
                ++ran;
            }
        }
        console.log(`${target}: ${table.length} drafts are Python, ${ran} passed`);
    }
}

await (what === 'javascript' ? javascript() : python());
