// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// What `botdesk-cli keyboard code` writes is run, and what the library makes of it compared with the keyboard:
// node keyboards.mjs CLI WORK-DIR javascript|python
import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';

const [cli, work, what] = process.argv.slice(2);
const table = JSON.parse(readFileSync(new URL('keyboards.json', import.meta.url)));

function codeFor(markup, target) {
    return execFileSync(cli, ['keyboard', 'code', '-', '--for', target], {input: JSON.stringify(markup), encoding: 'utf8'});
}

// What a library adds and the server ignores: Telegraf's `hide`, python-telegram-bot's switches that are off.
function cleaned(value) {
    if (Array.isArray(value))
        return value.map(cleaned);
    if (value === null || typeof value !== 'object')
        return value;
    const kept = Object.entries(value).filter(([name, field]) => name !== 'hide' && !(isMarkup(value) && field === false));
    return Object.fromEntries(kept.map(([name, field]) => [name, cleaned(field)]));
}

function isMarkup(value) {
    return ['inline_keyboard', 'keyboard', 'remove_keyboard', 'force_reply'].some(name => name in value);
}

function compare(title, name, made, markup) {
    if (isDeepStrictEqual(cleaned(made), markup))
        return;
    throw new Error(`${title}, ${name}: ${JSON.stringify(made)} instead of ${JSON.stringify(markup)}`);
}

async function javascript() {
    for (const [target, title, result] of [['grammy', 'grammY', 'keyboard'], ['telegraf', 'Telegraf', 'keyboard.reply_markup ?? keyboard'],
                                           ['node-telegram-bot-api', 'node-telegram-bot-api', 'keyboard']]) {
        for (const [index, {name, markup}] of table.entries()) {
            const file = `${work}/${target}-${index}.mjs`;
            writeFileSync(file, `${codeFor(markup, target)}\nexport default ${result};\n`);
            const made = (await import(file)).default;
            compare(title, name, JSON.parse(JSON.stringify(made)), markup);
        }
        console.log(`${title}: ${table.length} keyboards passed`);
    }
}

function runPython(file) {
    return JSON.parse(execFileSync('/usr/bin/python3', ['-W', 'ignore', file], {encoding: 'utf8'}));
}

function python() {
    const known = table.filter(entry => entry.python13);
    for (const [index, {name, markup}] of known.entries()) {
        const file = `${work}/ptb-${index}.py`;
        const code = codeFor(markup, 'python-telegram-bot');
        writeFileSync(file, `${code}\nimport json\nprint(json.dumps(keyboard.to_dict()))\n`);
        compare('python-telegram-bot', name, runPython(file), markup);
    }
    console.log(`python-telegram-bot: ${known.length} keyboards passed`);
    // Libraries that are not here, and what this version does not know: Python at least.
    for (const target of ['python-telegram-bot', 'aiogram']) {
        for (const [index, {markup}] of table.entries()) {
            const file = `${work}/${target}-syntax-${index}.py`;
            writeFileSync(file, codeFor(markup, target));
            execFileSync('/usr/bin/python3', ['-m', 'py_compile', file]);
        }
        console.log(`${target}: ${table.length} keyboards are Python`);
    }
}

await (what === 'javascript' ? javascript() : python());
