// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// The JavaScript frameworks, one after another: node javascript.mjs NODE_MODULES '{"apiRoot":…,"token":…,"control":…}'
import {createRequire} from 'node:module';
import {peopleAt} from './people.mjs';

const [modules, place] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const {apiRoot, token, control} = JSON.parse(place);
const talkTo = peopleAt(control);
const photo = Buffer.from('89504e470d0a1a0a', 'hex');
const button = [[{text: 'Press', callback_data: 'x'}]];

async function grammy() {
    const {Bot, InputFile} = require('grammy');
    const bot = new Bot(token, {client: {apiRoot}});
    bot.on('message:text', context => context.message.text.startsWith('echo')
        && context.reply(`you said ${context.message.text}`, {reply_markup: {inline_keyboard: button}}));
    bot.on('callback_query:data', async context => {
        await context.answerCallbackQuery({text: 'pressed grammY'});
        await context.replyWithPhoto(new InputFile(photo, 'a.png'));
    });
    bot.start();
    await talkTo('grammY');
    await bot.stop();
}

async function telegraf() {
    const {Telegraf} = require('telegraf');
    const bot = new Telegraf(token, {telegram: {apiRoot}});
    bot.on('text', context => context.message.text.startsWith('echo')
        && context.reply(`you said ${context.message.text}`, {reply_markup: {inline_keyboard: button}}));
    bot.on('callback_query', async context => {
        await context.answerCbQuery('pressed Telegraf');
        await context.replyWithPhoto({source: photo, filename: 'a.png'});
    });
    const running = bot.launch();
    await talkTo('Telegraf');
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

await grammy();
await telegraf();
await nodeTelegramBotApi();
process.exit(0);   // frameworks leave sockets open
