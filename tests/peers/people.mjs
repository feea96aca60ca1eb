// SPDX-FileCopyrightText: 2026 The Botdesk authors
// SPDX-License-Identifier: LGPL-3.0-or-later

// What Alice does to a bot, whatever it is written with: she writes, presses the button of the answer, and gets a photo.
const alice = 700100001;

export function peopleAt(control) {
    const post = async (path, body) => {
        const answer = await fetch(`${control}/${path}`, {
            method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify(body),
        });
        const json = await answer.json();
        if (!answer.ok)
            throw new Error(`${path}: ${json.error}`);
        return json;
    };
    const chat = async () => (await fetch(`${control}/chats/${alice}/messages`)).json();
    const newest = async () => (await chat()).messages.at(-1);
    const until = async (what, isSo) => {
        const end = Date.now() + 60000;
        while (!await isSo()) {
            if (Date.now() > end)
                throw new Error(`waited in vain for ${what}`);
            await new Promise(resolve => setTimeout(resolve, 50));
        }
    };
    return async name => {
        await post('send', {from: alice, chat_id: alice, text: `echo ${name}`});
        await until('the answer', async () => (await newest()).text === `you said echo ${name}`);
        await post('press', {from: alice, chat_id: alice, message_id: (await newest()).message_id, row: 0, column: 0});
        await until('the toast', async () => (await chat()).callback_answers.some(answer => answer.text === `pressed ${name}`));
        await until('the photo', async () => Boolean((await newest()).photo));
        console.log(`${name}: passed`);
    };
}
