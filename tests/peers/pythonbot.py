# SPDX-FileCopyrightText: 2026 The Botdesk authors
# SPDX-License-Identifier: LGPL-3.0-or-later
"""Debian's python-telegram-bot: a bot that talk.mjs talks to. pythonbot.py '{"apiRoot":…,"token":…}' NAME [PORT]"""
import io
import json
import sys

from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.ext import CallbackQueryHandler, Filters, MessageHandler, Updater

BUTTON = InlineKeyboardMarkup([[InlineKeyboardButton('Press', callback_data='x')]])


def answer(update, context):
    if update.message.text.startswith('echo'):
        update.message.reply_text('you said ' + update.message.text, reply_markup=BUTTON)


def pressed(update, context):
    update.callback_query.answer(text='pressed ' + NAME)
    photo = io.BytesIO(bytes.fromhex('89504e470d0a1a0a'))
    update.callback_query.message.reply_photo(photo, filename='a.png')


place = json.loads(sys.argv[1])
NAME = sys.argv[2]
PORT = int(sys.argv[3]) if len(sys.argv) > 3 else 0   # 0: by polling
updater = Updater(place['token'], base_url=place['apiRoot'] + '/bot', base_file_url=place['apiRoot'] + '/file/bot')
updater.dispatcher.add_handler(MessageHandler(Filters.text, answer))
updater.dispatcher.add_handler(CallbackQueryHandler(pressed))
if PORT:
    updater.start_webhook(listen='127.0.0.1', port=PORT, url_path='hook', webhook_url='http://127.0.0.1:%d/hook' % PORT)
else:
    updater.start_polling(timeout=1)
updater.idle()
