// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// The JavaScript frameworks, one after another: node javascript.mjs NODE_MODULES '{"apiRoot":…,"token":…,"control":…}'
import {createServer} from 'node:http';
import {createRequire} from 'node:module';
import {peopleAt} from './people.mjs';

const [modules, place] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const {apiRoot, token, control} = JSON.parse(place);
const talkTo = peopleAt(control);
const photo = Buffer.from('89504e470d0a1a0a', 'hex');
let name = '';   // of the one whose turn it is
const button = [[{text: 'Press', callback_data: 'x'}]];

function grammyBot() {
    const {Bot, InputFile} = require('grammy');
    const bot = new Bot(token, {client: {apiRoot}});
    bot.on('message:text', context => context.message.text.startsWith('echo')
        && context.reply(`you said ${context.message.text}`, {reply_markup: {inline_keyboard: button}}));
    bot.on('callback_query:data', async context => {
        await context.answerCallbackQuery({text: `pressed ${name}`});
        await context.replyWithPhoto(new InputFile(photo, 'a.png'));
    });
    return bot;
}

async function grammy() {
    name = 'grammY';
    const bot = grammyBot();
    bot.start();
    await talkTo(name);
    await bot.stop();
}

function telegrafBot() {
    const {Telegraf} = require('telegraf');
    const bot = new Telegraf(token, {telegram: {apiRoot}});
    bot.on('text', context => context.message.text.startsWith('echo')
        && context.reply(`you said ${context.message.text}`, {reply_markup: {inline_keyboard: button}}));
    bot.on('callback_query', async context => {
        await context.answerCbQuery(`pressed ${name}`);
        await context.replyWithPhoto({source: photo, filename: 'a.png'});
    });
    return bot;
}

async function telegraf() {
    name = 'Telegraf';
    const bot = telegrafBot();
    const running = bot.launch();
    await talkTo(name);
    bot.stop();
    await running;
}

async function nodeTelegramBotApi() {
    const TelegramBot = require('node-telegram-bot-api');
    const bot = new TelegramBot(token, {polling: {params: {timeout: 1}}, baseApiUrl: apiRoot});
    bot.on('message', message => message.text?.startsWith('echo')
        && bot.sendMessage(message.chat.id, `you said ${message.text}`, {reply_markup: {inline_keyboard: button}}));
    bot.on('callback_query', async query => {
        await bot.answerCallbackQuery(query.id, {text: 'pressed node-telegram-bot-api'});
        await bot.sendPhoto(query.message.chat.id, photo, {}, {filename: 'a.png', contentType: 'image/png'});
    });
    await talkTo('node-telegram-bot-api');
    await bot.stopPolling();
}

// The Sandbox delivers to what a framework makes of a plain HTTP server, and only with the secret is it let in.
async function byWebhook(title, api, makeHandler) {
    name = title;
    let refused = 0;
    const handler = makeHandler({secretToken: 'secret_1'});
    const server = createServer((request, response) => {
        response.on('finish', () => refused += response.statusCode >= 400);
        handler(request, response);
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    const fault = {kind: 'wrong_secret', next: 1};
    await fetch(`${control}/webhook/faults`, {method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(fault)});
    await new Promise(resolve => setTimeout(resolve, 1100));   // setWebhook is taken once a second
    // Whoever polled before need not have confirmed the last press.
    await api.setWebhook(`http://127.0.0.1:${server.address().port}/hook`, {secret_token: 'secret_1', drop_pending_updates: true});
    await talkTo(name);
    await api.deleteWebhook();
    server.closeAllConnections();
    server.close();
    if (refused !== 1)
        throw new Error(`${name}: the wrong secret was refused ${refused} times`);
}

await grammy();
await telegraf();
await nodeTelegramBotApi();
const grammyHook = grammyBot();
await byWebhook('grammY by webhook', grammyHook.api, options => require('grammy').webhookCallback(grammyHook, 'http', options));
const telegrafHook = telegrafBot();
await byWebhook('Telegraf by webhook', telegrafHook.telegram, options => telegrafHook.webhookCallback('/hook', options));
process.exit(0);   // frameworks leave sockets open
