<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Botdesk</source>
        <translation>О Botdesk</translation>
    </message>
    <message>
        <source>Operates a Telegram bot by hand: receive, see, answer, and try things on the Sandbox.</source>
        <translation>Управляет ботом Telegram вручную: принимать, видеть, отвечать и пробовать в песочнице.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; the library under the Lesser one.</source>
        <translation>Свободное ПО под лицензией GNU GPL версии 3 или новее; библиотека — под GNU LGPL.</translation>
    </message>
    <message>
        <source>Not made by Telegram. No telemetry.</source>
        <translation>Создано не Telegram. Без телеметрии.</translation>
    </message>
</context>
<context>
    <name>AnswerState</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
    <message>
        <source>Too late to answer</source>
        <translation>Отвечать уже поздно</translation>
    </message>
    <message>
        <source>Not answered · %1 left</source>
        <translation>Без ответа · осталось %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Без ответа</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer callback…</source>
        <translation>Ответить на нажатие…</translation>
    </message>
    <message>
        <source>Answer inline query…</source>
        <translation>Ответить на inline-запрос…</translation>
    </message>
    <message>
        <source>Answer shipping…</source>
        <translation>Ответить о доставке…</translation>
    </message>
    <message>
        <source>Answer checkout…</source>
        <translation>Ответить об оплате…</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>Not declined</source>
        <translation>Не отклонено</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Голосовое сообщение</translation>
    </message>
    <message>
        <source>Video note</source>
        <translation>Видеосообщение</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Стикер</translation>
    </message>
    <message>
        <source>An album holds %1 files at most</source>
        <translation>В альбоме не больше %1 файлов</translation>
    </message>
    <message>
        <source>Files and audio make albums of their own: nothing else goes with them</source>
        <translation>Файлы и аудио образуют отдельные альбомы: ничего другого к ним не добавить</translation>
    </message>
    <message>
        <source>Goes by itself only, not in an album</source>
        <translation>Отправляется только отдельно, не в альбоме</translation>
    </message>
    <message>
        <source>Only photos and videos can be sold</source>
        <translation>Продавать можно только фото и видео</translation>
    </message>
    <message>
        <source>The price is 1 to %1 stars</source>
        <translation>Цена — от 1 до %1 звёзд</translation>
    </message>
    <message>
        <source>An album carries no keyboard: take it off, or send one file</source>
        <translation>У альбома не бывает клавиатуры: уберите её или отправьте один файл</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://</source>
        <translation>Адрес начинается с http:// или https://</translation>
    </message>
    <message>
        <source>Telegram does not fetch this kind by address: save it and attach the file</source>
        <translation>Telegram не загружает этот вид по адресу: сохраните файл и прикрепите его</translation>
    </message>
    <message>
        <source>This kind takes the place of no other file</source>
        <translation>Этот вид не может заменить другой файл</translation>
    </message>
    <message>
        <source>One file takes the place of the one before: take the others out</source>
        <translation>Один файл заменяет прежний: уберите остальные</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Файла больше нет</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Файл не читается</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Файл пуст</translation>
    </message>
    <message>
        <source>%1 is too big: %2 at most</source>
        <translation>%1 — слишком много: не больше %2</translation>
    </message>
    <message>
        <source>The thumbnail cannot be read</source>
        <translation>Миниатюра не читается</translation>
    </message>
    <message>
        <source>The thumbnail has %1: %2 at most</source>
        <translation>Миниатюра занимает %1: не больше %2</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Это нужно заполнить</translation>
    </message>
    <message>
        <source>Too long: %1 at most</source>
        <translation>Слишком длинно: не больше %1</translation>
    </message>
    <message>
        <source>Too many: %1 at most</source>
        <translation>Слишком много: не больше %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>От %1 до %2</translation>
    </message>
    <message>
        <source>Not one that Telegram knows</source>
        <translation>Telegram такого не знает</translation>
    </message>
    <message>
        <source>Give one of the two: the time it stays open, or the day it closes</source>
        <translation>Укажите одно из двух: сколько он открыт или когда закроется</translation>
    </message>
    <message>
        <source>Only a live location has it</source>
        <translation>Это бывает только у трансляции геопозиции</translation>
    </message>
    <message>
        <source>It can be sent on behalf of a business account only: open a chat of one</source>
        <translation>Отправить можно только от имени бизнес-аккаунта: откройте его чат</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Геопозиция</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Кубик</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Чек-лист</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Игра</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Новое место</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n вариант</numerusform>
            <numerusform>%n варианта</numerusform>
            <numerusform>%n вариантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n задача</numerusform>
            <numerusform>%n задачи</numerusform>
            <numerusform>%n задач</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>трансляция</translation>
    </message>
    <message>
        <source>%1×%2 pixels: a photo has %3 at most, both sides together</source>
        <translation>%1×%2 пикселей: у фото не больше %3, обе стороны вместе</translation>
    </message>
    <message>
        <source>%1×%2 pixels: a photo is at most %3 times as long as it is wide</source>
        <translation>%1×%2 пикселей: фото не длиннее своей ширины более чем в %3 раз</translation>
    </message>
    <message>
        <source>The thumbnail has %1×%2 pixels: %3×%3 at most</source>
        <translation>В миниатюре %1×%2 пикселей: не больше %3×%3</translation>
    </message>
    <message>
        <source>The thumbnail is no JPEG picture</source>
        <translation>Миниатюра не в формате JPEG</translation>
    </message>
</context>
<context>
    <name>BotDialogs</name>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ожидает</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n обновление</numerusform>
            <numerusform>%n обновления</numerusform>
            <numerusform>%n обновлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Последняя ошибка</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Соединения</translation>
    </message>
    <message>
        <source>the default: all but three types</source>
        <translation>по умолчанию: все, кроме трёх типов</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Приватный режим</translation>
    </message>
    <message>
        <source>off: it sees every message of its groups</source>
        <translation>выключен: видит все сообщения своих групп</translation>
    </message>
    <message>
        <source>on: of groups it sees commands, replies and service messages</source>
        <translation>включён: в группах видит команды, ответы и служебные сообщения</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>may be added to groups</source>
        <translation>можно добавлять в группы</translation>
    </message>
    <message>
        <source>may not be added to groups</source>
        <translation>нельзя добавлять в группы</translation>
    </message>
    <message>
        <source>Inline mode</source>
        <translation>Inline-режим</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Бизнес</translation>
    </message>
    <message>
        <source>The Sandbox&apos;s page has these switches.</source>
        <translation>Эти переключатели — на странице песочницы.</translation>
    </message>
    <message>
        <source>Send the command to @BotFather to change it.</source>
        <translation>Чтобы изменить, отправьте команду @BotFather.</translation>
    </message>
    <message>
        <source>&amp;Delete webhook…</source>
        <translation>&amp;Удалить вебхук…</translation>
    </message>
    <message>
        <source>Send /token to @BotFather for a new one. The history stays; it must be the same bot.</source>
        <translation>Отправьте @BotFather /token, чтобы получить новый. История останется; бот должен быть тем же.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Удалить бота</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>Удалить %1 с этого компьютера?</translation>
    </message>
    <message>
        <source>The bot itself is not touched. Its token is forgotten here. Its history can be kept for when the bot is added again.</source>
        <translation>Сам бот не затрагивается. Его токен здесь забудется. Историю можно оставить на случай, если бот добавят снова.</translation>
    </message>
    <message>
        <source>Remove, keep the history</source>
        <translation>Удалить, историю оставить</translation>
    </message>
    <message>
        <source>Remove with its history</source>
        <translation>Удалить вместе с историей</translation>
    </message>
</context>
<context>
    <name>Botdesk::ActionForm</name>
    <message>
        <source>Address of the Web App</source>
        <translation>Адрес веб-приложения</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Текст для копирования</translation>
    </message>
    <message>
        <source>Goes with an invoice (sendInvoice) only, as its first button. ⭐ and XTR in the text become an icon of Stars.</source>
        <translation>Только со счётом (sendInvoice), первой его кнопкой. ⭐ и XTR в тексте превращаются в значок звёзд.</translation>
    </message>
    <message>
        <source>Goes with a game (sendGame) only, as its first button.</source>
        <translation>Только с игрой (sendGame), первой её кнопкой.</translation>
    </message>
    <message>
        <source>The person sends the text of the button as a message.</source>
        <translation>Человек отправляет текст кнопки сообщением.</translation>
    </message>
    <message>
        <source>The person is asked before anything is sent. Private chats only.</source>
        <translation>Перед отправкой человека спрашивают. Только в личных чатах.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любой</translation>
    </message>
    <message numerus="yes">
        <source>%n right(s)</source>
        <translation>
            <numerusform>%n право</numerusform>
            <numerusform>%n права</numerusform>
            <numerusform>%n прав</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>The client asks before it opens it. tg://user?id=… opens a profile.</source>
        <translation>Клиент спрашивает, прежде чем открыть его. tg://user?id=… открывает профиль.</translation>
    </message>
    <message>
        <source>Callback data</source>
        <translation>Данные callback</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>%1 / %2 bytes</source>
        <translation>%1 / %2 байт</translation>
    </message>
    <message>
        <source>Arrives as callback_query.data. Answer it within seconds.</source>
        <translation>Приходит как callback_query.data. Ответьте в течение нескольких секунд.</translation>
    </message>
    <message>
        <source>Stands for %1</source>
        <translation>Означает %1</translation>
    </message>
    <message>
        <source>In a chat that the person chooses</source>
        <translation>В чате, который выберет человек</translation>
    </message>
    <message>
        <source>In this chat</source>
        <translation>В этом чате</translation>
    </message>
    <message>
        <source>In a chat of certain types</source>
        <translation>В чате определённого вида</translation>
    </message>
    <message>
        <source>Where the inline query begins</source>
        <translation>Где начинается inline-запрос</translation>
    </message>
    <message>
        <source>Query behind the bot&apos;s name</source>
        <translation>Запрос после имени бота</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Боты</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Kind of poll</source>
        <translation>Вид опроса</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Викторина</translation>
    </message>
    <message>
        <source>Address that logs in</source>
        <translation>Адрес для входа</translation>
    </message>
    <message>
        <source>Its domain must be linked to the bot at @BotFather.</source>
        <translation>Его домен должен быть связан с ботом у @BotFather.</translation>
    </message>
    <message>
        <source>Text in forwarded messages</source>
        <translation>Текст в пересланных сообщениях</translation>
    </message>
    <message>
        <source>Another bot that is logged in with</source>
        <translation>Другой бот, через которого выполняется вход</translation>
    </message>
    <message>
        <source>Ask for permission to write</source>
        <translation>Просить разрешения писать</translation>
    </message>
    <message>
        <source>request_id, comes back with the answer</source>
        <translation>request_id, возвращается с ответом</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Не больше чем</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Только люди</translation>
    </message>
    <message>
        <source>Bots only</source>
        <translation>Только боты</translation>
    </message>
    <message>
        <source>Telegram Premium</source>
        <translation>Telegram Premium</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Без</translation>
    </message>
    <message>
        <source>With</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Names too</source>
        <translation>Также имена</translation>
    </message>
    <message>
        <source>Usernames too</source>
        <translation>Также имена пользователей</translation>
    </message>
    <message>
        <source>Photos too</source>
        <translation>Также фотографии</translation>
    </message>
    <message>
        <source>A channel, not a group</source>
        <translation>Канал, а не группа</translation>
    </message>
    <message>
        <source>Created by the person</source>
        <translation>Создан этим человеком</translation>
    </message>
    <message>
        <source>The bot is a member</source>
        <translation>Бот состоит в нём</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Rights that the person needs</source>
        <translation>Права, нужные человеку</translation>
    </message>
    <message>
        <source>Rights that the bot needs</source>
        <translation>Права, нужные боту</translation>
    </message>
    <message>
        <source>Title too</source>
        <translation>Также название</translation>
    </message>
    <message>
        <source>Username too</source>
        <translation>Также имя пользователя</translation>
    </message>
    <message>
        <source>Photo too</source>
        <translation>Также фотография</translation>
    </message>
    <message>
        <source>Suggested name</source>
        <translation>Предлагаемое имя</translation>
    </message>
    <message>
        <source>Suggested username</source>
        <translation>Предлагаемое имя пользователя</translation>
    </message>
</context>
<context>
    <name>Botdesk::AllowedUpdatesPane</name>
    <message>
        <source>Which updates</source>
        <translation>Какие обновления</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Как есть</translation>
    </message>
    <message>
        <source>allowed_updates is not sent: the server keeps the list that it has</source>
        <translation>allowed_updates не отправляется: сервер сохраняет список, который у него есть</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>All types but chat_member, message_reaction and message_reaction_count</source>
        <translation>Все типы, кроме chat_member, message_reaction и message_reaction_count</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Every type that Botdesk knows, each by its name</source>
        <translation>Каждый тип, который знает Botdesk, поимённо</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Свой</translation>
    </message>
    <message>
        <source>Types of updates</source>
        <translation>Типы обновлений</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>What the server sends now</source>
        <translation>Что сервер отправляет сейчас</translation>
    </message>
    <message>
        <source>How many came in the last day</source>
        <translation>Сколько пришло за последние сутки</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Custom · %1 of %2</source>
        <translation>Свой · %1/%2</translation>
    </message>
    <message>
        <source>Needs nothing else.</source>
        <translation>Больше ничего не нужно.</translation>
    </message>
    <message>
        <source>★ comes only when it is named here. The list is shared with getUpdates and acts on updates from now on.</source>
        <translation>★ приходит, только если назван здесь. Список общий с getUpdates и действует на обновления с этого момента.</translation>
    </message>
    <message>
        <source>The whole table in a window</source>
        <translation>Вся таблица в отдельном окне</translation>
    </message>
    <message>
        <source>What else it needs</source>
        <translation>Что ещё нужно</translation>
    </message>
    <message>
        <source>Whether it comes without being named</source>
        <translation>Приходит ли без явного указания</translation>
    </message>
</context>
<context>
    <name>Botdesk::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>Что нужно исправить</translation>
    </message>
</context>
<context>
    <name>Botdesk::ArrivalRate</name>
    <message>
        <source>%1/s</source>
        <translation>%1/с</translation>
    </message>
</context>
<context>
    <name>Botdesk::AttachMenu</name>
    <message>
        <source>Ask a price in stars</source>
        <translation>Назначить цену в звёздах</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>Другие поля…</translation>
    </message>
    <message>
        <source>Other method…</source>
        <translation>Другой метод…</translation>
    </message>
    <message>
        <source>Photo or video…</source>
        <translation>Фото или видео…</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Файл…</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Другие виды</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a kind of file that is chosen next</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>By address…</source>
        <translation>По адресу…</translation>
    </message>
    <message>
        <source>By file_id…</source>
        <translation>По file_id…</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a message that is filled in next</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Show what the bot is doing</source>
        <translation>Показать, что делает бот</translation>
    </message>
    <message>
        <source>Only on behalf of a business account</source>
        <translation>Только от имени бизнес-аккаунта</translation>
    </message>
</context>
<context>
    <name>Botdesk::AttachQuestions</name>
    <message>
        <source>Attach</source>
        <translation>Прикрепить</translation>
    </message>
    <message>
        <source>Photos and videos (%1)</source>
        <translation>Фото и видео (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Адрес файла</translation>
    </message>
    <message>
        <source>https://… that Telegram fetches itself: 5 MB of a photo, 20 MB of another file at most</source>
        <translation>https://…, Telegram загрузит сам: фото до 5 МБ, другой файл до 20 МБ</translation>
    </message>
    <message>
        <source>It begins with http:// or https://</source>
        <translation>Он начинается с http:// или https://</translation>
    </message>
    <message>
        <source>Of a file that this bot has sent or received</source>
        <translation>Файла, который этот бот отправил или получил</translation>
    </message>
    <message>
        <source>A file_id has neither spaces nor slashes</source>
        <translation>В file_id нет ни пробелов, ни косых черт</translation>
    </message>
</context>
<context>
    <name>Botdesk::AttachmentCard</name>
    <message>
        <source>by address</source>
        <translation>по адресу</translation>
    </message>
    <message>
        <source>by file_id</source>
        <translation>по file_id</translation>
    </message>
    <message>
        <source>spoiler</source>
        <translation>спойлер</translation>
    </message>
    <message>
        <source>Attachment %1 of %2: %3</source>
        <translation>Вложение %1 из %2: %3</translation>
    </message>
    <message>
        <source>What %1 is sent as</source>
        <translation>Как отправить %1</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>%1×%2 pixels</source>
        <translation>%1×%2 пикселей</translation>
    </message>
    <message>
        <source>Telegram fetches it itself: %1 of a photo, %2 of another file at most</source>
        <translation>Telegram загрузит сам: фото до %1, другой файл до %2</translation>
    </message>
    <message>
        <source>Send as: %1</source>
        <translation>Отправить как: %1</translation>
    </message>
    <message>
        <source>Hide behind a spoiler</source>
        <translation>Скрыть под спойлером</translation>
    </message>
    <message>
        <source>Thumbnail…</source>
        <translation>Миниатюра…</translation>
    </message>
    <message>
        <source>Another thumbnail…</source>
        <translation>Другая миниатюра…</translation>
    </message>
    <message>
        <source>Length, title and more…</source>
        <translation>Длительность, название и прочее…</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Botdesk::AttachmentStrip</name>
    <message>
        <source>Caption above</source>
        <translation>Подпись сверху</translation>
    </message>
    <message>
        <source>The text stands above photo or video (show_caption_above_media)</source>
        <translation>Текст стоит над фото или видео (show_caption_above_media)</translation>
    </message>
    <message>
        <source>Price in stars</source>
        <translation>Цена в звёздах</translation>
    </message>
    <message>
        <source>free</source>
        <translation>бесплатно</translation>
    </message>
    <message>
        <source>What must be paid to see them (sendPaidMedia)</source>
        <translation>Сколько нужно заплатить за просмотр (sendPaidMedia)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Миниатюра</translation>
    </message>
    <message>
        <source>JPEG pictures (*.jpg *.jpeg)</source>
        <translation>Изображения JPEG (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave the thumbnail out</source>
        <translation>Убрать миниатюру</translation>
    </message>
    <message>
        <source>Send all as files</source>
        <translation>Отправить всё как файлы</translation>
    </message>
    <message>
        <source>Send as a file</source>
        <translation>Отправить как файл</translation>
    </message>
</context>
<context>
    <name>Botdesk::AttemptModel</name>
    <message>
        <source>closed without an answer</source>
        <translation>закрыто без ответа</translation>
    </message>
    <message>
        <source>%1 of %2, delivered at attempt %3, %4</source>
        <translation>%1 из «%2», доставлено с попытки %3, %4</translation>
    </message>
    <message>
        <source>%1 of %2, attempt %3 failed, %4: %5</source>
        <translation>%1 из «%2», попытка %3 не удалась, %4: %5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Попытка</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длилось</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>Botdesk::BotCard</name>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Боевой</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Bot %1</source>
        <translation>Бот %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::BotResultCard</name>
    <message>
        <source>id %1</source>
        <translation>ид. %1</translation>
    </message>
    <message>
        <source>may join groups</source>
        <translation>может входить в группы</translation>
    </message>
    <message>
        <source>may not join groups</source>
        <translation>не может входить в группы</translation>
    </message>
    <message>
        <source>privacy mode off</source>
        <translation>приватный режим выключен</translation>
    </message>
    <message>
        <source>privacy mode on</source>
        <translation>приватный режим включён</translation>
    </message>
    <message>
        <source>inline on</source>
        <translation>inline включён</translation>
    </message>
    <message>
        <source>inline off</source>
        <translation>inline выключен</translation>
    </message>
    <message>
        <source>The token belongs to %1</source>
        <translation>Токен принадлежит боту %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::BotSwitcher</name>
    <message>
        <source>Bots</source>
        <translation>Боты</translation>
    </message>
    <message>
        <source>&amp;Add bot…</source>
        <translation>&amp;Добавить бота…</translation>
    </message>
</context>
<context>
    <name>Botdesk::BotSwitchesPane</name>
    <message>
        <source>The bot&apos;s switches</source>
        <translation>Переключатели бота</translation>
    </message>
    <message>
        <source>Inline mode</source>
        <translation>Встроенный режим</translation>
    </message>
    <message>
        <source>People may ask the bot from any chat: @bot and a query</source>
        <translation>Боту можно задать запрос из любого чата: @bot и текст запроса</translation>
    </message>
    <message>
        <source>Inline feedback</source>
        <translation>Отзывы о встроенных результатах</translation>
    </message>
    <message>
        <source>The bot is told which result somebody has chosen</source>
        <translation>Бот узнаёт, какой результат выбрали</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Режим приватности</translation>
    </message>
    <message>
        <source>Of groups the bot sees commands, replies to it and service messages only</source>
        <translation>В группах бот видит только команды, ответы ему и служебные сообщения</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>The bot may be added to groups</source>
        <translation>Бота можно добавлять в группы</translation>
    </message>
    <message>
        <source>all off</source>
        <translation>всё выключено</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation>включено: %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::BotView</name>
    <message>
        <source>Not receiving</source>
        <translation>Приём остановлен</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Запуск…</translation>
    </message>
    <message>
        <source>Polling the Sandbox</source>
        <translation>Опрос песочницы</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Следующая попытка через %1 с</translation>
    </message>
    <message>
        <source>Another receiver (409)</source>
        <translation>Другой получатель (409)</translation>
    </message>
    <message>
        <source>Token refused (401)</source>
        <translation>Токен отклонён (401)</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>Не удаётся сохранить</translation>
    </message>
    <message>
        <source>Received elsewhere</source>
        <translation>Принимает другой</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Через long polling</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Не открыт</translation>
    </message>
    <message>
        <source>%1 stored · %2</source>
        <translation>сохранено %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pending on server</source>
        <translation>
            <numerusform>%n ожидает на сервере</numerusform>
            <numerusform>%n ожидают на сервере</numerusform>
            <numerusform>%n ожидают на сервере</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1, %2</source>
        <translation>Последняя ошибка: %1, %2</translation>
    </message>
    <message>
        <source>Webhook listener :%1</source>
        <translation>Приёмник вебхука :%1</translation>
    </message>
    <message>
        <source>Cannot listen</source>
        <translation>Не может слушать</translation>
    </message>
    <message>
        <source>Somebody else is on this bot</source>
        <translation>С этим ботом работает кто-то ещё</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be sent</source>
        <translation>
            <numerusform>%n ждёт отправки</numerusform>
            <numerusform>%n ждут отправки</numerusform>
            <numerusform>%n ждут отправки</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to many: %1 of %2</source>
        <translation>Рассылка: %1 из %2</translation>
    </message>
    <message>
        <source>Sending to many paused: %1 of %2</source>
        <translation>Рассылка приостановлена: %1 из %2</translation>
    </message>
    <message>
        <source>Send to many – %1</source>
        <translation>Рассылка – %1</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 waiting.</source>
        <translation>Отправлено %1 из %2, ждут: %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known whether they arrived.</source>
        <translation>
            <numerusform>О %n не известно, дошло ли оно.</numerusform>
            <numerusform>О %n не известно, дошли ли они.</numerusform>
            <numerusform>О %n не известно, дошли ли они.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending “%1” to many was interrupted.</source>
        <translation>Рассылка «%1» была прервана.</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastAssistant</name>
    <message>
        <source>1. Recipients</source>
        <translation>1. Получатели</translation>
    </message>
    <message>
        <source>2. Message</source>
        <translation>2. Сообщение</translation>
    </message>
    <message>
        <source>3. Check and send</source>
        <translation>3. Проверить и отправить</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>There is nobody to send it to yet.</source>
        <translation>Отправлять пока некому.</translation>
    </message>
    <message>
        <source>Nobody is left to send it to.</source>
        <translation>Отправлять больше некому.</translation>
    </message>
    <message>
        <source>Send to %1…</source>
        <translation>Отправить %1 получателям…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastList</name>
    <message>
        <source>What was sent to many</source>
        <translation>Рассылки</translation>
    </message>
    <message>
        <source>Nothing was sent to many yet</source>
        <translation>Рассылок ещё не было</translation>
    </message>
    <message>
        <source>One message with placeholders for each name, to people from the chats, a table or a list. Nobody gets it twice, and it can be paused at any time.</source>
        <translation>Одно сообщение с подстановками для каждого имени — людям из чатов, таблицы или списка. Никто не получит его дважды, и рассылку можно приостановить в любой момент.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Новая…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Use the message again…</source>
        <translation>Использовать сообщение снова…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastMessage</name>
    <message>
        <source>Title in the list; nobody gets to see it</source>
        <translation>Название в списке; его никто не увидит</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст сообщения</translation>
    </message>
    <message>
        <source>Buttons as JSON</source>
        <translation>Кнопки в виде JSON</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Phones do not make a sound</source>
        <translation>Телефоны не издадут звука</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Защитить</translation>
    </message>
    <message>
        <source>Cannot be forwarded or saved</source>
        <translation>Нельзя переслать или сохранить</translation>
    </message>
    <message>
        <source>No link preview</source>
        <translation>Без предпросмотра ссылок</translation>
    </message>
    <message>
        <source>Paid broadcast</source>
        <translation>Платная рассылка</translation>
    </message>
    <message>
        <source>Up to 1,000 messages a second; each above the free ones costs 0.1 Stars of the bot&apos;s balance</source>
        <translation>До 1000 сообщений в секунду; каждое сверх бесплатных стоит 0,1 звезды с баланса бота</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>No JSON: %1</source>
        <translation>Не JSON: %1</translation>
    </message>
    <message>
        <source>This is no reply_markup: an object in braces is expected.</source>
        <translation>Это не reply_markup: ожидается объект в фигурных скобках.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Текста ещё нет.</translation>
    </message>
    <message>
        <source>The server would refuse the text as it is.</source>
        <translation>В таком виде сервер отклонит текст.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Прикрепить</translation>
    </message>
    <message>
        <source>reply_markup, to be changed by hand: with the same placeholders</source>
        <translation>reply_markup, для правки вручную: с теми же подстановками</translation>
    </message>
    <message>
        <source>%1 has no caption: nobody would get the text.</source>
        <translation>%1: подписи здесь не бывает, текст никто не получит.</translation>
    </message>
    <message>
        <source>The files cannot be sent as they are.</source>
        <translation>В таком виде файлы отправить нельзя.</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastProgressPane</name>
    <message>
        <source>Which recipients</source>
        <translation>Какие получатели</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не достигнуты</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Заблокировали</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>С ошибкой</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Recipients and what became of them</source>
        <translation>Получатели и что с ними стало</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Остановить…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Начать…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were on their way: whether they arrived is not known, and nobody gets them again.</source>
        <translation>
            <numerusform>%n сообщение было в пути: дошло ли оно, не известно, и повторно его никто не получит.</numerusform>
            <numerusform>%n сообщения были в пути: дошли ли они, не известно, и повторно их никто не получит.</numerusform>
            <numerusform>%n сообщений были в пути: дошли ли они, не известно, и повторно их никто не получит.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was interrupted when the program ended.</source>
        <translation>Рассылка прервалась, когда программа завершилась.</translation>
    </message>
    <message>
        <source>Go on when it suits.</source>
        <translation>Продолжите, когда будет удобно.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Приостановлено.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>отправлено %1 из %2</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>заблокировали: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>с ошибкой: %1</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>неизвестно: %1</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>не отправлено: %1</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>ждут: %1</translation>
    </message>
    <message>
        <source>It has just begun.</source>
        <translation>Только что началось.</translation>
    </message>
    <message>
        <source>%1 a second, about %2 left</source>
        <translation>%1 в секунду, осталось около %2</translation>
    </message>
    <message>
        <source>Stop for good?</source>
        <translation>Остановить насовсем?</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) will not get the message.</source>
        <translation>
            <numerusform>%n получатель не получит сообщение.</numerusform>
            <numerusform>%n получателя не получат сообщение.</numerusform>
            <numerusform>%n получателей не получат сообщение.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent stays sent. To go on later, pause it instead.</source>
        <translation>Отправленное останется отправленным. Чтобы продолжить позже, лучше приостановить.</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Остановить насовсем</translation>
    </message>
    <message>
        <source>It could not be stopped.</source>
        <translation>Остановить не удалось.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Таблицы (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>Записана %n строка.</numerusform>
            <numerusform>Записаны %n строки.</numerusform>
            <numerusform>Записано %n строк.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are on their way to the server: %1 of %2</source>
        <translation>Файлы отправляются на сервер: %1 из %2</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastReview</name>
    <message>
        <source>Who gets it</source>
        <translation>Кто его получит</translation>
    </message>
    <message>
        <source>Your own chat id</source>
        <translation>Ваш собственный ид. чата</translation>
    </message>
    <message>
        <source>Send this one to myself</source>
        <translation>Отправить это себе</translation>
    </message>
    <message>
        <source>Looking at every message…</source>
        <translation>Просматривается каждое сообщение…</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) cannot get it and are left out.</source>
        <translation>
            <numerusform>%n получатель не может его получить и пропущен.</numerusform>
            <numerusform>%n получателя не могут его получить и пропущены.</numerusform>
            <numerusform>%n получателей не могут его получить и пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one, in row %1: %2.</source>
        <translation>Первый, в строке %1: %2.</translation>
    </message>
    <message>
        <source>Nobody is left to send it to.</source>
        <translation>Отправлять больше некому.</translation>
    </message>
    <message numerus="yes">
        <source>It goes to %n recipient(s) and takes %1 at least.</source>
        <translation>
            <numerusform>Оно уйдёт %n получателю и займёт не меньше %1.</numerusform>
            <numerusform>Оно уйдёт %n получателям и займёт не меньше %1.</numerusform>
            <numerusform>Оно уйдёт %n получателям и займёт не меньше %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own messages go before it all the while.</source>
        <translation>Ваши собственные сообщения всё это время идут первыми.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>It is in your chat: look at it there.</source>
        <translation>Оно в вашем чате: посмотрите его там.</translation>
    </message>
    <message>
        <source>What the buttons carry</source>
        <translation>Что передают кнопки</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastWindow</name>
    <message>
        <source>Send to many</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>It could not be kept, so it is not sent.</source>
        <translation>Сохранить не удалось, поэтому ничего не отправляется.</translation>
    </message>
    <message>
        <source>Another one is running: %1</source>
        <translation>Идёт другая рассылка: %1</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>Начать не удалось.</translation>
    </message>
    <message>
        <source>One goes at a time. Pause that one first, or wait until it is done.</source>
        <translation>Идёт только одна за раз. Сначала приостановите ту или дождитесь её конца.</translation>
    </message>
    <message>
        <source>Remove it from the list?</source>
        <translation>Убрать из списка?</translation>
    </message>
    <message>
        <source>“%1” and its report are removed.</source>
        <translation>«%1» и отчёт по ней будут удалены.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) have not got it, and will not.</source>
        <translation>
            <numerusform>%n получатель её не получил и уже не получит.</numerusform>
            <numerusform>%n получателя её не получили и уже не получат.</numerusform>
            <numerusform>%n получателей её не получили и уже не получат.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent stays in the chats.</source>
        <translation>Отправленное остаётся в чатах.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 sent</source>
        <translation>%1, %2, отправлено %3</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Не достигнуты</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
</context>
<context>
    <name>Botdesk::CallCommand</name>
    <message>
        <source>%1 of %2 sent</source>
        <translation>Отправлено %1 из %2</translation>
    </message>
    <message>
        <source>Say which method to call: botdesk-cli call getMe</source>
        <translation>Укажите метод: botdesk-cli call getMe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a method.</source>
        <translation>«%1» не может быть именем метода.</translation>
    </message>
    <message>
        <source>Call a method of the Bot API and print its result.</source>
        <translation>Вызвать метод Bot API и вывести его результат.</translation>
    </message>
    <message>
        <source>Name of the method, such as sendMessage.</source>
        <translation>Имя метода, например sendMessage.</translation>
    </message>
    <message>
        <source>A parameter as text or JSON; key=@file uploads a file.</source>
        <translation>Параметр текстом или в JSON; key=@file загружает файл.</translation>
    </message>
    <message>
        <source>JSON object with parameters; - reads standard input.</source>
        <translation>Объект JSON с параметрами; - читает стандартный ввод.</translation>
    </message>
</context>
<context>
    <name>Botdesk::CallbackAnswer</name>
    <message>
        <source>%1 pressed “%2”</source>
        <translation>%1: нажата «%2»</translation>
    </message>
    <message>
        <source>%1 pressed a button</source>
        <translation>%1: нажата кнопка</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Как показать</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Leave it empty to end the waiting without a word.</source>
        <translation>Оставьте пустым, чтобы закончить ожидание без слов.</translation>
    </message>
    <message>
        <source>Toast</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>A line that passes</source>
        <translation>Строка, которая исчезнет</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>A box that the person has to close</source>
        <translation>Окно, которое человек должен закрыть</translation>
    </message>
    <message>
        <source>Open this link instead</source>
        <translation>Вместо этого открыть ссылку</translation>
    </message>
    <message>
        <source>Only a game&apos;s address, or t.me/your_bot?start=…</source>
        <translation>Только адрес игры или t.me/your_bot?start=…</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>Remember the answer for</source>
        <translation>Помнить ответ</translation>
    </message>
    <message>
        <source>The person&apos;s client does not ask again for that long.</source>
        <translation>Столько времени клиент не спросит снова.</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Текст длиннее на %n символ.</numerusform>
            <numerusform>Текст длиннее на %n символа.</numerusform>
            <numerusform>Текст длиннее на %n символов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::CanvasPane</name>
    <message>
        <source>Canvas</source>
        <translation>Холст</translation>
    </message>
    <message>
        <source>Grid handles</source>
        <translation>Ручки сетки</translation>
    </message>
    <message>
        <source>Off: as people see it; a click shows what a press does</source>
        <translation>Выключено: как это видят люди; щелчок показывает, что делает нажатие</translation>
    </message>
    <message>
        <source>Theme of the canvas</source>
        <translation>Тема холста</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>Личный чат</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Супергруппа</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Phone 360 px</source>
        <translation>Телефон 360 px</translation>
    </message>
    <message>
        <source>Narrow 320 px</source>
        <translation>Узкий 320 px</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Компьютер</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Ширина просмотра</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of markup</source>
        <translation>
            <numerusform>%n байт разметки</numerusform>
            <numerusform>%n байта разметки</numerusform>
            <numerusform>%n байт разметки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ряд</numerusform>
            <numerusform>%n ряда</numerusform>
            <numerusform>%n рядов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n button(s)</source>
        <translation>
            <numerusform>%n кнопка</numerusform>
            <numerusform>%n кнопки</numerusform>
            <numerusform>%n кнопок</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of chat that it is shown in and judged for</source>
        <translation>Вид чата, в котором её показывают и для которого проверяют</translation>
    </message>
</context>
<context>
    <name>Botdesk::CertificateDialog</name>
    <message>
        <source>It is uploaded with setWebhook: nothing else is trusted then</source>
        <translation>Он загружается через setWebhook: тогда доверяют только ему</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Ask this server</source>
        <translation>Спросить этот сервер</translation>
    </message>
    <message>
        <source>Judge a certificate</source>
        <translation>Проверка сертификата</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Certificate, with what lies between it and a root</source>
        <translation>Сертификат и всё, что ведёт от него к корневому</translation>
    </message>
    <message>
        <source>For which host name or IP address</source>
        <translation>Для какого имени хоста или IP-адреса</translation>
    </message>
    <message>
        <source>Or what a server shows, from this computer</source>
        <translation>Или что показывает сервер, с этого компьютера</translation>
    </message>
    <message>
        <source>Certificate to judge</source>
        <translation>Сертификат для проверки</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>This is no certificate in PEM form.</source>
        <translation>Это не сертификат в формате PEM.</translation>
    </message>
    <message>
        <source>It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Он начинается с -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Telegram takes it.</source>
        <translation>Telegram его примет.</translation>
    </message>
    <message>
        <source>The chain leads to what it trusts, the name is right, and it is in time.</source>
        <translation>Цепочка ведёт к доверенному корню, имя верно, срок не вышел.</translation>
    </message>
    <message>
        <source>Telegram refuses it.</source>
        <translation>Telegram его отвергнет.</translation>
    </message>
    <message>
        <source>Telegram takes it, with a warning.</source>
        <translation>Telegram его примет, с предупреждением.</translation>
    </message>
    <message>
        <source>This is a private key, not a certificate.</source>
        <translation>Это закрытый ключ, а не сертификат.</translation>
    </message>
    <message>
        <source>It stays on its server and is given to nobody.</source>
        <translation>Он остаётся на своём сервере и никому не передаётся.</translation>
    </message>
    <message>
        <source>This is a request for a certificate.</source>
        <translation>Это запрос на сертификат.</translation>
    </message>
    <message>
        <source>The authority answers it with the certificate itself.</source>
        <translation>В ответ на него центр сертификации выдаёт сам сертификат.</translation>
    </message>
    <message>
        <source>This certificate is damaged.</source>
        <translation>Этот сертификат повреждён.</translation>
    </message>
    <message>
        <source>Copy it whole, from the first line of dashes to the last.</source>
        <translation>Скопируйте его целиком, от первой строки с дефисами до последней.</translation>
    </message>
</context>
<context>
    <name>Botdesk::CertificateTree</name>
    <message>
        <source>name matches</source>
        <translation>имя совпадает</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>другое имя</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>подписан сам собой</translation>
    </message>
    <message>
        <source>a root</source>
        <translation>корневой</translation>
    </message>
    <message>
        <source>in the chain</source>
        <translation>в цепочке</translation>
    </message>
    <message>
        <source>known anyway</source>
        <translation>и так известен</translation>
    </message>
    <message>
        <source>signed the one before; without it no root is reached</source>
        <translation>подписал предыдущий; без него до корня не дойти</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChatChooser</name>
    <message>
        <source>Search chats</source>
        <translation>Поиск чатов</translation>
    </message>
    <message>
        <source>No chat has this in its name.</source>
        <translation>Нет чата с таким названием.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>No chat yet: somebody must write to the bot first.</source>
        <translation>Чатов пока нет: сначала кто-то должен написать боту.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChatHeader</name>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>More about this chat</source>
        <translation>Ещё об этом чате</translation>
    </message>
    <message>
        <source>Show the updates of this chat</source>
        <translation>Показать обновления этого чата</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ид. %1</translation>
    </message>
    <message>
        <source>last update %1</source>
        <translation>последнее обновление %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChatPane</name>
    <message>
        <source>yourself</source>
        <translation>вы сами</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy chat id</source>
        <translation>Копировать ид. чата</translation>
    </message>
    <message>
        <source>Copy username</source>
        <translation>Копировать имя пользователя</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Show the updates of this chat</source>
        <translation>Показать обновления этого чата</translation>
    </message>
    <message>
        <source>Neither a browser nor Telegram opens this link: %1</source>
        <translation>Эту ссылку не откроет ни браузер, ни Telegram: %1</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Открыть эту ссылку?</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <translation>Эта ссылка ведёт на %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>This group has become a supergroup, a chat of its own. Nothing more is written here.</source>
        <translation>Эта группа стала супергруппой, отдельным чатом. Здесь больше ничего не пишут.</translation>
    </message>
    <message>
        <source>Go to the supergroup</source>
        <translation>Перейти в супергруппу</translation>
    </message>
    <message>
        <source>The group has become a supergroup. What waited and what was written here is there now.</source>
        <translation>Группа стала супергруппой. То, что ждало отправки, и то, что было здесь написано, теперь там.</translation>
    </message>
    <message>
        <source>Try all the same</source>
        <translation>Всё равно попробовать</translation>
    </message>
    <message>
        <source>Show what was said before it was a supergroup</source>
        <translation>Показать, что говорили до супергруппы</translation>
    </message>
    <message>
        <source>%1 went well: %2</source>
        <comment>method, its result</comment>
        <translation>%1 выполнен: %2</translation>
    </message>
    <message>
        <source>Copied for %1.</source>
        <translation>Скопировано для %1.</translation>
    </message>
    <message>
        <source>Open the reply keyboard in the designer</source>
        <translation>Открыть клавиатуру ответа в конструкторе</translation>
    </message>
    <message>
        <source>No reply keyboard that was sent from here stands in this chat. The server does not tell of others.</source>
        <translation>В этом чате нет клавиатуры ответа, отправленной отсюда. О других сервер не сообщает.</translation>
    </message>
    <message>
        <source>A message could not be sent and is in its chat&apos;s composer again: %1</source>
        <translation>Сообщение не удалось отправить, оно снова в поле ввода своего чата: %1</translation>
    </message>
    <message>
        <source>No reply keyboard stands in this chat.</source>
        <translation>В этом чате нет клавиатуры ответа.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChatView</name>
    <message>
        <source>Conversation</source>
        <translation>Переписка</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новое</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>В конец</translation>
    </message>
    <message>
        <source>Show earlier versions</source>
        <translation>Показать прежние версии</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>сообщение %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChatsPage</name>
    <message>
        <source>Choose a chat</source>
        <translation>Выберите чат</translation>
    </message>
    <message>
        <source>Bots cannot list their chats: a chat appears here when its first update arrives, or when you add it by ID or @name.</source>
        <translation>Боты не видят списка своих чатов: чат появится здесь с первым обновлением или когда вы добавите его по ид. или @имени.</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Добавить чат…</translation>
    </message>
    <message>
        <source>the bot</source>
        <translation>бот</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>&amp;New chat…</source>
        <translation>&amp;Новый чат…</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>На&amp;писать сообщение</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>Сл&amp;едующий чат</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>П&amp;редыдущий чат</translation>
    </message>
    <message>
        <source>Show or hide &amp;details</source>
        <translation>Показать или скрыть &amp;сведения</translation>
    </message>
    <message>
        <source>Conversations are made from the updates that were received and from what was sent here: a bot cannot read older history.

Return sends and Shift+Return breaks the line. Up in an empty field edits the last message of yours. Alt+Up and Alt+Down change the chat. In the conversation, Return answers or replies, Delete deletes, and Shift+F10 opens the menu of a message. The mouse chooses text in a message, a double-click a word; Ctrl+C copies it. The search above the list finds chats, and messages by their text.

A message that was not sent stays with its reason, to edit or to send again. Where no answer came after sending, nobody knows whether it arrived: it is never sent again by itself.</source>
        <translation>Переписка составляется из полученных обновлений и отправленного здесь: более старую историю бот прочитать не может.

Enter отправляет, Shift+Enter переносит строку. Стрелка вверх в пустом поле правит ваше последнее сообщение. Alt+Вверх и Alt+Вниз переключают чат. В переписке Enter отвечает, Delete удаляет, Shift+F10 открывает меню сообщения. Мышью выделяется текст в сообщении, двойным щелчком — слово; Ctrl+C копирует его. Поиск над списком находит чаты, а сообщения — по их тексту.

Неотправленное сообщение остаётся с указанием причины — его можно исправить или отправить снова. Если после отправки ответа не было, неизвестно, дошло ли оно: само оно никогда не отправится повторно.</translation>
    </message>
    <message>
        <source>In the text: Ctrl+B, Ctrl+I and Ctrl+U, Ctrl+Shift+X strikes through, Ctrl+Shift+P hides, Ctrl+Shift+M is code, Ctrl+Shift+. quotes, Ctrl+L links, Ctrl+Shift+N takes formatting off, and Ctrl+Shift+V pastes without it. Alt+1 to Alt+9 insert a snippet, Ctrl+Up shows what was sent before. Written as MarkdownV2, HTML or Markdown, what the server would refuse is underlined before it is sent. Text that is chosen in a message is quoted by the reply to it.</source>
        <translation>В тексте: Ctrl+B, Ctrl+I и Ctrl+U, Ctrl+Shift+X зачёркивает, Ctrl+Shift+P скрывает, Ctrl+Shift+M — код, Ctrl+Shift+. — цитата, Ctrl+L — ссылка, Ctrl+Shift+N убирает оформление, а Ctrl+Shift+V вставляет без него. Alt+1 … Alt+9 вставляют заготовку, Ctrl+Вверх показывает отправленное ранее. Если писать как MarkdownV2, HTML или Markdown, то, что сервер не примет, подчёркнуто ещё до отправки. Выделенный в сообщении текст цитируется в ответе на него.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Telegram takes about one message a second in a chat, 20 a minute in a group and 30 a second in all. What comes faster waits, and says for how long. Send to many, in the menu Tools, writes to people from the chats, a table or a list: nobody gets it twice, and it goes on after a restart when you want it.</source>
        <translation>Telegram принимает примерно одно сообщение в секунду в чат, 20 в минуту в группу и 30 в секунду всего. Что приходит быстрее, ждёт и говорит, как долго. «Рассылка» в меню «Инструменты» пишет людям из чатов, таблицы или списка: никто не получит её дважды, а после перезапуска она продолжится, когда вы захотите.</translation>
    </message>
    <message>
        <source>&amp;Send to many…</source>
        <translation>&amp;Рассылка…</translation>
    </message>
    <message>
        <source>In an album, Left and Right choose one of its pictures for reply, menu and Delete. Snippets stand in the details: a click inserts one, Alt+Up and Alt+Down there or dragging change their order.</source>
        <translation>В альбоме стрелки влево и вправо выбирают один из снимков для ответа, меню и Delete. Заготовки стоят в сведениях: щелчок вставляет, Alt+Вверх и Alt+Вниз или перетаскивание меняют их порядок.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChecklistForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tasks *</source>
        <translation>Задачи *</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Задача %1</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Добавить задачу</translation>
    </message>
    <message>
        <source>Others may add tasks</source>
        <translation>Другие могут добавлять задачи</translation>
    </message>
    <message>
        <source>Others may tick them off</source>
        <translation>Другие могут отмечать их выполненными</translation>
    </message>
</context>
<context>
    <name>Botdesk::CodePane</name>
    <message>
        <source>Code of the keyboard</source>
        <translation>Код клавиатуры</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Languages and libraries</source>
        <translation>Языки и библиотеки</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Строка %1: %2</translation>
    </message>
    <message>
        <source>In step with the design</source>
        <translation>Совпадает с макетом</translation>
    </message>
    <message>
        <source>Code of the whole message</source>
        <translation>Код всего сообщения</translation>
    </message>
    <message>
        <source>More languages and libraries</source>
        <translation>Другие языки и библиотеки</translation>
    </message>
</context>
<context>
    <name>Botdesk::CommandsDialog</name>
    <message>
        <source>All chats that have no other list</source>
        <translation>Все чаты без своего списка</translation>
    </message>
    <message>
        <source>All private chats</source>
        <translation>Все личные чаты</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>Administrators of all groups</source>
        <translation>Администраторы всех групп</translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>Один чат</translation>
    </message>
    <message>
        <source>Administrators of one group</source>
        <translation>Администраторы одной группы</translation>
    </message>
    <message>
        <source>One member of a group</source>
        <translation>Один участник группы</translation>
    </message>
    <message>
        <source>Set the commands…</source>
        <translation>Задать команды…</translation>
    </message>
    <message>
        <source>The bot&apos;s commands</source>
        <translation>Команды бота</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take what is set now</source>
        <translation>Взять текущие</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Id or @name</source>
        <translation>Идентификатор или @имя</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Two letters, such as de; empty: all others</source>
        <translation>Две буквы, например de; пусто: все остальные</translation>
    </message>
    <message>
        <source>“%1”: a command has 1 to 32 small letters a–z, digits and underscores.</source>
        <translation>«%1»: команда — это от 1 до 32 строчных букв a–z, цифр и подчёркиваний.</translation>
    </message>
    <message>
        <source>/%1 has no description.</source>
        <translation>У /%1 нет описания.</translation>
    </message>
    <message>
        <source>The description of /%1 is longer than %2 characters.</source>
        <translation>Описание /%1 длиннее %2 символов.</translation>
    </message>
    <message>
        <source>/%1 is there twice.</source>
        <translation>/%1 встречается дважды.</translation>
    </message>
    <message>
        <source>There are more than %1 commands.</source>
        <translation>Команд больше %1.</translation>
    </message>
    <message>
        <source>Which chat is it for?</source>
        <translation>Для какого чата?</translation>
    </message>
    <message>
        <source>Which member is it for?</source>
        <translation>Для какого участника?</translation>
    </message>
    <message>
        <source>Set the bot&apos;s commands</source>
        <translation>Задать команды бота</translation>
    </message>
    <message>
        <source>The list of commands is taken away.</source>
        <translation>Список команд убирается.</translation>
    </message>
    <message>
        <source>The list has these commands from then on: %1.</source>
        <translation>С этого момента в списке такие команды: %1.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Для: %1.</translation>
    </message>
    <message>
        <source>Set the commands</source>
        <translation>Задать команды</translation>
    </message>
    <message>
        <source>Until now: %1.</source>
        <translation>До сих пор: %1.</translation>
    </message>
    <message>
        <source>What is set now could not be asked for: %1</source>
        <translation>Не удалось узнать, что задано сейчас: %1</translation>
    </message>
    <message>
        <source>Nothing is set there now.</source>
        <translation>Сейчас там ничего не задано.</translation>
    </message>
    <message>
        <source>Set now: %1</source>
        <translation>Сейчас задано: %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::Composer</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Напишите сообщение…</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Arrives without a sound (disable_notification)</source>
        <translation>Придёт без звука (disable_notification)</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Защитить</translation>
    </message>
    <message>
        <source>Cannot be forwarded or saved (protect_content)</source>
        <translation>Нельзя переслать или сохранить (protect_content)</translation>
    </message>
    <message>
        <source>No link preview</source>
        <translation>Без превью ссылок</translation>
    </message>
    <message>
        <source>Links get no picture below the text (link_preview_options)</source>
        <translation>У ссылок не будет картинки под текстом (link_preview_options)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Ответ для %1</translation>
    </message>
    <message>
        <source>Edit message %1</source>
        <translation>Правка сообщения %1</translation>
    </message>
    <message>
        <source>Reply to message %1</source>
        <translation>Ответ на сообщение %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Return sends, Shift+Return breaks the line</source>
        <translation>Enter отправляет, Shift+Enter переносит строку</translation>
    </message>
    <message>
        <source>Shift+Return sends, Return breaks the line</source>
        <translation>Shift+Enter отправляет, Enter переносит строку</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>How a client shows it</source>
        <translation>Как это покажет клиент</translation>
    </message>
    <message>
        <source>What goes along with it</source>
        <translation>Что отправить вместе с ним</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Эффект</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Предпросмотр ссылки</translation>
    </message>
    <message>
        <source>Reply to what %1 said</source>
        <translation>Ответ на слова: %1</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Название заготовки</translation>
    </message>
    <message>
        <source>{first_name}, {username} and {cursor} in it are filled in</source>
        <translation>{first_name}, {username} и {cursor} в ней будут заполнены</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Ей нужно название</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Прикрепить</translation>
    </message>
    <message>
        <source>%1 has no text of its own: send the text by itself first</source>
        <translation>%1: своего текста не бывает, сначала отправьте текст отдельно</translation>
    </message>
    <message>
        <source>%1 has no caption: send the text by itself first</source>
        <translation>%1: подписи не бывает, сначала отправьте текст отдельно</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>Скопировать как код</translation>
    </message>
</context>
<context>
    <name>Botdesk::ComposerStrip</name>
    <message>
        <source>Give this up</source>
        <translation>Отказаться от этого</translation>
    </message>
</context>
<context>
    <name>Botdesk::ContentActions</name>
    <message>
        <source>Change the checklist…</source>
        <translation>Изменить чек-лист…</translation>
    </message>
    <message>
        <source>The checklist is changed.</source>
        <translation>Чек-лист изменён.</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>Заменить файл…</translation>
    </message>
    <message>
        <source>Move the location…</source>
        <translation>Переместить геопозицию…</translation>
    </message>
    <message>
        <source>The location has moved.</source>
        <translation>Геопозиция перемещена.</translation>
    </message>
    <message>
        <source>Stop sharing the location</source>
        <translation>Прекратить трансляцию геопозиции</translation>
    </message>
    <message>
        <source>The location is no longer shared.</source>
        <translation>Трансляция геопозиции прекращена.</translation>
    </message>
    <message>
        <source>Close the poll</source>
        <translation>Закрыть опрос</translation>
    </message>
    <message>
        <source>The poll is closed.</source>
        <translation>Опрос закрыт.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Заменить файл</translation>
    </message>
</context>
<context>
    <name>Botdesk::ContentChip</name>
    <message>
        <source>Change it…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Botdesk::ContentDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
</context>
<context>
    <name>Botdesk::ConversationDelegate</name>
    <message>
        <source>%1 in %2</source>
        <comment>sender, chat</comment>
        <translation>%1 в «%2»</translation>
    </message>
</context>
<context>
    <name>Botdesk::ConversationPane</name>
    <message>
        <source>Which chats are shown</source>
        <translation>Какие чаты показывать</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>С ошибкой</translation>
    </message>
    <message>
        <source>New chat…</source>
        <translation>Новый чат…</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Чатов пока нет</translation>
    </message>
    <message>
        <source>Bots cannot read older history: a chat appears here when its first update arrives. Write to %1 in Telegram.</source>
        <translation>Боты не видят прежней истории: чат появится здесь с первым обновлением. Напишите в Telegram: %1.</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Добавить чат…</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>No chat has messages that were not shown yet.</source>
        <translation>Нет чатов с непоказанными сообщениями.</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>Every press, query and join request has its answer.</source>
        <translation>На каждое нажатие, запрос и заявку дан ответ.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Ошибок нет</translation>
    </message>
    <message>
        <source>Every message that was sent has arrived at the server.</source>
        <translation>Все отправленные сообщения дошли до сервера.</translation>
    </message>
    <message>
        <source>Search chats and messages</source>
        <translation>Поиск по чатам и сообщениям</translation>
    </message>
    <message>
        <source>No chat has this in its title, @username or id, and no message in its text.</source>
        <translation>Этого нет ни в названии, @имени или id чатов, ни в тексте сообщений.</translation>
    </message>
    <message>
        <source>Send to many…</source>
        <translation>Рассылка…</translation>
    </message>
</context>
<context>
    <name>Botdesk::DeliverHereDialog</name>
    <message>
        <source>Deliver to the listener here</source>
        <translation>Доставлять сюда, приёмнику</translation>
    </message>
    <message>
        <source>Path and secret of the listener are filled in, and its certificate where nobody else signed it. Nothing is set yet.</source>
        <translation>Подставятся путь и секрет приёмника, а также его сертификат, если он самоподписанный. Пока ничего не устанавливается.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Подставить</translation>
    </message>
</context>
<context>
    <name>Botdesk::DesignActions</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Следующая ошибка</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Изменить текст</translation>
    </message>
    <message>
        <source>Add button to the right</source>
        <translation>Добавить кнопку справа</translation>
    </message>
    <message>
        <source>Add button to the left</source>
        <translation>Добавить кнопку слева</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Добавить ряд ниже</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>Добавить ряд выше</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Дублировать ряд</translation>
    </message>
    <message>
        <source>Give it a row of its own</source>
        <translation>Вынести в отдельный ряд</translation>
    </message>
    <message>
        <source>Make it the first button</source>
        <translation>Сделать первой кнопкой</translation>
    </message>
    <message>
        <source>Choose the whole row</source>
        <translation>Выбрать весь ряд</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Удалить ряд</translation>
    </message>
</context>
<context>
    <name>Botdesk::DesignModel</name>
    <message>
        <source>Row %1, button %2</source>
        <translation>Ряд %1, кнопка %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ряд %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Кнопка %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::Desk</name>
    <message>
        <source>Bots</source>
        <translation>Боты</translation>
    </message>
    <message>
        <source>What is set up on this computer, and how updates are asked for.</source>
        <translation>Что настроено на этом компьютере и как запрашиваются обновления.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Написание</translation>
    </message>
    <message>
        <source>What the Return key does in a chat.</source>
        <translation>Что делает Enter в чате.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>No such bot</source>
        <translation>Нет такого бота</translation>
    </message>
    <message>
        <source>No bot is set up under the name %1.</source>
        <translation>Под именем %1 бот не настроен.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) are being injected</source>
        <translation>
            <numerusform>Включён %n сбой</numerusform>
            <numerusform>Включены %n сбоя</numerusform>
            <numerusform>Включены %n сбоев</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start receiving</source>
        <translation>&amp;Начать приём</translation>
    </message>
    <message>
        <source>&amp;Stop receiving</source>
        <translation>&amp;Остановить приём</translation>
    </message>
    <message>
        <source>Nobody real gets a message</source>
        <translation>Настоящие люди ничего не получат</translation>
    </message>
    <message>
        <source>Sandbox server</source>
        <translation>Сервер песочницы</translation>
    </message>
    <message>
        <source>This is the Sandbox</source>
        <translation>Это песочница</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Add a real bot when you are ready.</source>
        <translation>Ничто не покинет этот компьютер. Добавьте настоящего бота, когда будете готовы.</translation>
    </message>
    <message>
        <source>Add bot…</source>
        <translation>Добавить бота…</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>Работает · %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Осторожность</translation>
    </message>
    <message>
        <source>Its token is not kept on this computer.</source>
        <translation>Его токен не сохранён на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>Botdesk::DetailPlace</name>
    <message>
        <source>Choose an update</source>
        <translation>Выберите обновление</translation>
    </message>
    <message>
        <source>Its JSON, its way and what can be done with it stand here.</source>
        <translation>Здесь его JSON, его путь и что с ним можно сделать.</translation>
    </message>
</context>
<context>
    <name>Botdesk::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Закрыть сведения</translation>
    </message>
    <message>
        <source>The bot may</source>
        <translation>Бот может</translation>
    </message>
    <message>
        <source>Chat ID</source>
        <translation>Ид. чата</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Бизнес</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Премиум</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Впервые замечен</translation>
    </message>
    <message>
        <source>Earlier names</source>
        <translation>Прежние имена</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>%1 · show</source>
        <comment>number of updates</comment>
        <translation>%1 · показать</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: да</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: нет</translation>
    </message>
    <message>
        <source>Send messages and media</source>
        <translation>Отправлять сообщения и медиа</translation>
    </message>
    <message>
        <source>Edit its own messages</source>
        <translation>Править свои сообщения</translation>
    </message>
    <message>
        <source>Delete others’ messages</source>
        <translation>Удалять чужие сообщения</translation>
    </message>
    <message>
        <source>Pin messages</source>
        <translation>Закреплять сообщения</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Приглашать людей</translation>
    </message>
    <message>
        <source>Ban and restrict members</source>
        <translation>Блокировать и ограничивать участников</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n update(s) of this chat</source>
        <translation>
            <numerusform>Показать %n обновление этого чата</numerusform>
            <numerusform>Показать %n обновления этого чата</numerusform>
            <numerusform>Показать %n обновлений этого чата</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::DropArea</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Отпустите файлы здесь, чтобы прикрепить их</translation>
    </message>
</context>
<context>
    <name>Botdesk::EmojiPopup</name>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
</context>
<context>
    <name>Botdesk::ErrorTags</name>
    <message>
        <source>%1 ×%2</source>
        <translation>%1 ×%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, last at %2. Seen %n time(s); between two questions there may have been more.</source>
        <translation>
            <numerusform>%1, последний раз %2. Замечено %n раз; между двумя запросами могло быть больше.</numerusform>
            <numerusform>%1, последний раз %2. Замечено %n раза; между двумя запросами могло быть больше.</numerusform>
            <numerusform>%1, последний раз %2. Замечено %n раз; между двумя запросами могло быть больше.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::ExportCommand</name>
    <message>
        <source>%1 of %2 updates</source>
        <translation>%1 из %2 обновлений</translation>
    </message>
    <message>
        <source>--format is jsonl or csv, not &quot;%1&quot;.</source>
        <translation>--format принимает jsonl или csv, а не «%1».</translation>
    </message>
    <message>
        <source>export takes options only, not &quot;%1&quot;.</source>
        <translation>export принимает только параметры с --, а не «%1».</translation>
    </message>
    <message>
        <source>Print what is stored, in order of arrival; works offline.</source>
        <translation>Вывести сохранённое в порядке поступления; работает без сети.</translation>
    </message>
    <message>
        <source>Only what was received then or later.</source>
        <translation>Только полученное тогда или позже.</translation>
    </message>
    <message>
        <source>Only what was received before then.</source>
        <translation>Только полученное раньше.</translation>
    </message>
    <message>
        <source>Only these update types, divided by commas.</source>
        <translation>Только эти типы обновлений, через запятую.</translation>
    </message>
    <message>
        <source>Only what belongs to this chat.</source>
        <translation>Только относящееся к этому чату.</translation>
    </message>
    <message>
        <source>jsonl or csv.</source>
        <translation>jsonl или csv.</translation>
    </message>
    <message>
        <source>What the bot did as well, in its place.</source>
        <translation>Также действия бота, на своём месте.</translation>
    </message>
    <message>
        <source>Nothing of this bot is stored: there is no %1.</source>
        <translation>Об этом боте ничего не сохранено: файла %1 нет.</translation>
    </message>
    <message>
        <source>The database is damaged. Start botdesk or botdesk-cli listen, which set it aside and recover what can be read, then export again. (%1)</source>
        <translation>База данных повреждена. Запустите botdesk или botdesk-cli listen: они отложат её и восстановят всё, что читается. Затем повторите экспорт. (%1)</translation>
    </message>
</context>
<context>
    <name>Botdesk::FaultsPane</name>
    <message>
        <source>Turn all off</source>
        <translation>Выключить все</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Число вызовов</translation>
    </message>
    <message>
        <source>any method</source>
        <translation>любого</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Return an error</source>
        <translation>Вернуть ошибку</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>for the next</source>
        <translation>на следующие</translation>
    </message>
    <message>
        <source>calls of</source>
        <translation>вызовов метода</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>retry_after in seconds</source>
        <translation>retry_after в секундах</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/мин</translation>
    </message>
    <message>
        <source>Calls in a minute</source>
        <translation>Вызовов в минуту</translation>
    </message>
    <message>
        <source>Return 429</source>
        <translation>Вернуть 429</translation>
    </message>
    <message>
        <source>429 with retry_after</source>
        <translation>429 с retry_after</translation>
    </message>
    <message>
        <source>above</source>
        <translation>свыше</translation>
    </message>
    <message>
        <source>per chat</source>
        <translation>на чат</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> мс</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>Задержка в миллисекундах</translation>
    </message>
    <message>
        <source>More or less by chance</source>
        <translation>Случайный разброс</translation>
    </message>
    <message>
        <source>Delay every answer</source>
        <translation>Задерживать каждый ответ</translation>
    </message>
    <message>
        <source>Delay every answer by</source>
        <translation>Задерживать каждый ответ на</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>Обрывать соединение</translation>
    </message>
    <message>
        <source>Drop the connection of the next</source>
        <translation>Обрывать соединение у следующих</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>вызовов</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>использован %n</numerusform>
            <numerusform>использовано %n</numerusform>
            <numerusform>использовано %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>включён %n</numerusform>
            <numerusform>включено %n</numerusform>
            <numerusform>включено %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::FieldForm</name>
    <message>
        <source> or </source>
        <comment>between types</comment>
        <translation> или </translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>не задано</translation>
    </message>
    <message>
        <source>A file, an address or a file_id</source>
        <translation>Файл, адрес или file_id</translation>
    </message>
    <message>
        <source>Choose a file for %1…</source>
        <translation>Выбрать файл для %1…</translation>
    </message>
    <message>
        <source>This is no JSON</source>
        <translation>Это не JSON</translation>
    </message>
    <message>
        <source>A number is needed</source>
        <translation>Здесь нужно число</translation>
    </message>
</context>
<context>
    <name>Botdesk::FieldsDialog</name>
    <message>
        <source>Length in seconds</source>
        <translation>Длительность в секундах</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Ширина в пикселях</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Высота в пикселях</translation>
    </message>
    <message>
        <source>Begins at, in seconds</source>
        <translation>Начинать с, в секундах</translation>
    </message>
    <message>
        <source>Can be played while it is loaded</source>
        <translation>Можно смотреть во время загрузки</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Diameter in pixels</source>
        <translation>Диаметр в пикселях</translation>
    </message>
    <message>
        <source>Emoji that it stands for</source>
        <translation>Эмодзи, которому он соответствует</translation>
    </message>
    <message>
        <source>Stays a file, whatever is in it</source>
        <translation>Остаётся файлом, что бы в нём ни было</translation>
    </message>
    <message>
        <source>What goes along with this %1. Empty fields are left out.</source>
        <translation>Что отправится вместе с этим (%1). Пустые поля пропускаются.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Другие поля</translation>
    </message>
    <message>
        <source>Any parameter of %1 that has no control of its own, by its name.</source>
        <translation>Любой параметр %1, для которого нет своего элемента, по имени.</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Другой метод</translation>
    </message>
    <message>
        <source>Any method that sends, with any of its parameters. The chat is the one that is open.</source>
        <translation>Любой отправляющий метод с любыми параметрами. Чат — тот, что открыт.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Name of a parameter</source>
        <translation>Имя параметра</translation>
    </message>
    <message>
        <source>Name of a parameter to add</source>
        <translation>Имя добавляемого параметра</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Это нужно заполнить</translation>
    </message>
    <message>
        <source>No method of this name sends anything</source>
        <translation>Нет отправляющего метода с таким именем</translation>
    </message>
</context>
<context>
    <name>Botdesk::FilterCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>сохранено: %1</translation>
    </message>
    <message>
        <source>A leading - excludes · quotes keep spaces · any other word is searched for in texts</source>
        <translation>- впереди исключает · кавычки сохраняют пробелы · любое другое слово ищется в текстах</translation>
    </message>
</context>
<context>
    <name>Botdesk::FilterField</name>
    <message>
        <source>Filter updates</source>
        <translation>Фильтр обновлений</translation>
    </message>
    <message>
        <source>No single chat is called “%1”.</source>
        <translation>Нет единственного чата «%1».</translation>
    </message>
    <message>
        <source>No single person is called “%1”.</source>
        <translation>Нет единственного человека «%1».</translation>
    </message>
</context>
<context>
    <name>Botdesk::FilterStar</name>
    <message>
        <source>Kept filters; this one is kept</source>
        <translation>Сохранённые фильтры; этот сохранён</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Удалить этот фильтр из сохранённых</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Сохранить этот фильтр</translation>
    </message>
</context>
<context>
    <name>Botdesk::FirstRunPage</name>
    <message>
        <source>Welcome to Botdesk</source>
        <translation>Добро пожаловать в Botdesk</translation>
    </message>
    <message>
        <source>Watch, answer and debug your Telegram bot by hand. Choose how to begin; you can add more bots at any time.</source>
        <translation>Смотрите, отвечайте и отлаживайте своего бота Telegram вручную. Выберите, с чего начать; других ботов можно добавить в любое время.</translation>
    </message>
    <message>
        <source>Start with the Sandbox</source>
        <translation>Начать с песочницы</translation>
    </message>
    <message>
        <source>nothing to set up</source>
        <translation>ничего не нужно настраивать</translation>
    </message>
    <message>
        <source>A simulated Bot API server on this computer, with sample people and groups</source>
        <translation>Имитация сервера Bot API на этом компьютере с примерами людей и групп</translation>
    </message>
    <message>
        <source>Press buttons on their phones; see every update and call</source>
        <translation>Нажимайте кнопки на их телефонах и видьте каждое обновление и вызов</translation>
    </message>
    <message>
        <source>No token, no internet; nobody real gets a message</source>
        <translation>Без токена и интернета; настоящие люди ничего не получат</translation>
    </message>
    <message>
        <source>Start with the &amp;Sandbox</source>
        <translation>Начать с &amp;песочницы</translation>
    </message>
    <message>
        <source>Connect your bot</source>
        <translation>Подключить своего бота</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>&amp;Токен бота</translation>
    </message>
    <message>
        <source>From @BotFather: send /newbot or /token there, then paste it here, or the whole message.</source>
        <translation>От @BotFather: отправьте ему /newbot или /token и вставьте сюда токен или всё сообщение.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: own Bot API server, test environment, proxy</source>
        <translation>&amp;Дополнительно: свой сервер Bot API, тестовая среда, прокси</translation>
    </message>
    <message>
        <source>Keep the token in the system &amp;keychain</source>
        <translation>Хранить токен в системной &amp;связке ключей</translation>
    </message>
    <message>
        <source>&amp;Only for this session</source>
        <translation>&amp;Только в этом сеансе</translation>
    </message>
    <message>
        <source>In a &amp;file that only you can read (mode 0600)</source>
        <translation>В &amp;файле, доступном только вам (права 0600)</translation>
    </message>
    <message>
        <source>Other &amp;choices</source>
        <translation>Другие &amp;варианты</translation>
    </message>
    <message>
        <source>The token is never written to logs, exports or error texts</source>
        <translation>Токен никогда не попадает в журналы, экспорт и тексты ошибок</translation>
    </message>
    <message>
        <source>No telemetry</source>
        <translation>Без телеметрии</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Первые шаги</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>The Sandbox is a Bot API server on your computer with people who are not real: everything can be tried there, and nothing leaves the computer.

To connect your own bot, open a chat with @BotFather in Telegram, send /newbot for a new bot or /token for one you have, and paste the answer into the token field.

Long polling and webhooks exclude each other. If your bot has a webhook, Botdesk says so before anything is changed, and leaves it alone until you choose.</source>
        <translation>Песочница — это сервер Bot API на вашем компьютере с ненастоящими людьми: там можно попробовать всё, и ничего не покинет компьютер.

Чтобы подключить своего бота, откройте в Telegram чат с @BotFather, отправьте /newbot для нового бота или /token для имеющегося и вставьте ответ в поле токена.

Long polling и вебхуки исключают друг друга. Если у бота есть вебхук, Botdesk сообщит об этом, прежде чем что-либо менять, и не тронет его, пока вы не выберете.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Подключить</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>A webhook is set for this bot (%1).</source>
        <translation>Для этого бота установлен вебхук (%1).</translation>
    </message>
    <message numerus="yes">
        <source>While it is, long polling gets no updates. Botdesk leaves it alone until you choose. %n update(s) wait on the server.</source>
        <translation>
            <numerusform>Пока он есть, long polling не получает обновлений. Botdesk не тронет его, пока вы не выберете. На сервере ждёт %n обновление.</numerusform>
            <numerusform>Пока он есть, long polling не получает обновлений. Botdesk не тронет его, пока вы не выберете. На сервере ждут %n обновления.</numerusform>
            <numerusform>Пока он есть, long polling не получает обновлений. Botdesk не тронет его, пока вы не выберете. На сервере ждут %n обновлений.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Connect, keep the webhook</source>
        <translation>&amp;Подключить, оставить вебхук</translation>
    </message>
    <message numerus="yes">
        <source>Delete the webhook and drop %n waiting update(s)…</source>
        <translation>
            <numerusform>Удалить вебхук и отбросить %n обновление…</numerusform>
            <numerusform>Удалить вебхук и отбросить %n обновления…</numerusform>
            <numerusform>Удалить вебхук и отбросить %n обновлений…</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message numerus="yes">
        <source>Delete the webhook, receive the %n waiting update(s)…</source>
        <translation>
            <numerusform>Удалить вебхук, получить %n ожидающее обновление…</numerusform>
            <numerusform>Удалить вебхук, получить %n ожидающих обновления…</numerusform>
            <numerusform>Удалить вебхук, получить %n ожидающих обновлений…</numerusform>
        </translation>
    </message>
    <message>
        <source>Long polling is recommended: Botdesk asks Telegram for updates, so nothing has to be reachable from the internet. A webhook, where Telegram calls your server, excludes it.</source>
        <translation>Рекомендуется long polling: Botdesk сам спрашивает Telegram об обновлениях, поэтому доступ из интернета не нужен. Вебхук, когда Telegram обращается к вашему серверу, исключает это.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowActions</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Следующая ошибка</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Изменить текст</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Переименовать шаг</translation>
    </message>
    <message>
        <source>Duplicate step</source>
        <translation>Дублировать шаг</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Начать здесь</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Удалить шаг</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowBar</name>
    <message>
        <source>Library of flows</source>
        <translation>Библиотека сценариев</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Press through</source>
        <translation>Пройти</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Run in the Sandbox</source>
        <translation>Запустить в песочнице</translation>
    </message>
    <message>
        <source>The flow has no beginning yet: give it a step, and a command that opens it.</source>
        <translation>У сценария ещё нет начала: добавьте шаг и команду, которая его открывает.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowButtonPart</name>
    <message>
        <source>No flow uses this keyboard: what a press brings is up to your bot.</source>
        <translation>Ни один сценарий не использует эту клавиатуру: что следует за нажатием, решает ваш бот.</translation>
    </message>
    <message>
        <source>Make a flow of this</source>
        <translation>Сделать из этого сценарий</translation>
    </message>
    <message>
        <source>When it is pressed, in the flow “%1”</source>
        <translation>При нажатии, в сценарии «%1»</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowLinkEditor</name>
    <message>
        <source>Nothing follows</source>
        <translation>Ничего не следует</translation>
    </message>
    <message>
        <source>Answers with a text</source>
        <translation>Отвечает текстом</translation>
    </message>
    <message>
        <source>As a new message</source>
        <translation>Новым сообщением</translation>
    </message>
    <message>
        <source>Off: the message with the button becomes the step (editMessageText).</source>
        <translation>Выключено: сообщение с кнопкой само становится шагом (editMessageText).</translation>
    </message>
    <message>
        <source>When “%1” is pressed</source>
        <translation>Когда нажата «%1»</translation>
    </message>
    <message>
        <source>As a new message: %1</source>
        <translation>Новым сообщением: %1</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Shown for a moment (may be empty)</source>
        <translation>Всплывающий текст (может быть пустым)</translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>Ответ на «%1»</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowListModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n шаг</numerusform>
            <numerusform>%n шага</numerusform>
            <numerusform>%n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>running · %1</source>
        <translation>работает · %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowListPane</name>
    <message>
        <source>Search flows</source>
        <translation>Поиск сценариев</translation>
    </message>
    <message>
        <source>Flows of the library</source>
        <translation>Сценарии библиотеки</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Новый сценарий</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Rename flow</source>
        <translation>Переименовать сценарий</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowMap</name>
    <message>
        <source>Map of the flow</source>
        <translation>Карта сценария</translation>
    </message>
    <message>
        <source>begins at /%1</source>
        <translation>начинается с /%1</translation>
    </message>
    <message>
        <source>%1: nothing follows</source>
        <translation>%1: ничего не следует</translation>
    </message>
    <message>
        <source>%1 opens %2</source>
        <translation>%1 открывает %2</translation>
    </message>
    <message>
        <source>%1 answers “%2”</source>
        <translation>%1 отвечает «%2»</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>ждёт: %1</translation>
    </message>
    <message>
        <source>waits for %1, then opens %2</source>
        <translation>ждёт: %1, затем открывает %2</translation>
    </message>
    <message>
        <source>the conversation ends</source>
        <translation>разговор окончен</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here</source>
        <translation>
            <numerusform>здесь %n человек</numerusform>
            <numerusform>здесь %n человека</numerusform>
            <numerusform>здесь %n человек</numerusform>
        </translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>ошибка: %1</translation>
    </message>
    <message>
        <source>Drag from here to a step to open it, or beside them for a new one.</source>
        <translation>Потяните отсюда к шагу, чтобы открыть его, или мимо шагов, чтобы создать новый.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowPane</name>
    <message>
        <source>Flow</source>
        <translation>Сценарий</translation>
    </message>
    <message>
        <source>No flow is open</source>
        <translation>Сценарий не открыт</translation>
    </message>
    <message>
        <source>A flow says what follows on the buttons of keyboards and on what people write. Draw one here, press through it, and let people of the Sandbox try it, before a line of code is written.</source>
        <translation>Сценарий говорит, что следует за кнопками клавиатур и за тем, что пишут люди. Нарисуйте его здесь, пройдите сами и дайте попробовать людям из песочницы, пока не написано ни строчки кода.</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Новый сценарий</translation>
    </message>
    <message>
        <source>Drag from a button to a step to connect them.</source>
        <translation>Потяните от кнопки к шагу, чтобы соединить их.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Показать целиком</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Beside the map</source>
        <translation>Рядом с картой</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Ошибки (%1)</translation>
    </message>
    <message>
        <source>“%1” is running in the Sandbox.</source>
        <translation>«%1» работает в песочнице.</translation>
    </message>
    <message>
        <source>Botdesk itself answers people there, only while Botdesk is open; no program of yours is asked. Changes take effect at once.</source>
        <translation>Людям там отвечает сам Botdesk, и только пока он открыт; ваша программа не участвует. Изменения действуют сразу.</translation>
    </message>
    <message>
        <source>Let somebody begin</source>
        <translation>Пусть кто-нибудь начнёт</translation>
    </message>
    <message>
        <source>Open the phone</source>
        <translation>Открыть телефон</translation>
    </message>
    <message>
        <source>Stop running</source>
        <translation>Остановить сценарий</translation>
    </message>
    <message>
        <source>The Sandbox did not take it.</source>
        <translation>Песочница это не приняла.</translation>
    </message>
    <message>
        <source>The server refused what the flow wanted to do (%1).</source>
        <translation>Сервер отклонил то, что хотел сделать сценарий (%1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowPhone</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>A person who tries it</source>
        <translation>Человек, который пробует</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Message of the person</source>
        <translation>Сообщение человека</translation>
    </message>
    <message>
        <source>Share something</source>
        <translation>Поделиться</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Геопозиция</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Share the contact</source>
        <translation>Отправить контакт</translation>
    </message>
    <message>
        <source>Share the location</source>
        <translation>Отправить геопозицию</translation>
    </message>
    <message>
        <source>Send a photo</source>
        <translation>Отправить фото</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowProblemsPane</name>
    <message>
        <source>The whole flow</source>
        <translation>Весь сценарий</translation>
    </message>
    <message>
        <source>Problems of the flow</source>
        <translation>Ошибки сценария</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None: every step is reached, and every button has an answer.</source>
        <translation>Нет: до каждого шага можно дойти, и у каждой кнопки есть ответ.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowQuestionForm</name>
    <message>
        <source>The conversation is over</source>
        <translation>Разговор окончен</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Геопозиция</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Принимает</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Любой текст</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Одно из списка</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>What a pattern matches</source>
        <translation>То, что подходит под шаблон</translation>
    </message>
    <message>
        <source>Answers that are taken, one in each line</source>
        <translation>Принимаемые ответы, по одному в строке</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Says to anything else</source>
        <translation>На всё другое говорит</translation>
    </message>
    <message>
        <source>Keeps the answer as</source>
        <translation>Запоминает ответ как</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не запоминает</translation>
    </message>
    <message>
        <source>Later texts use it as {name}.</source>
        <translation>Дальше в текстах: {name}.</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>А затем</translation>
    </message>
    <message>
        <source>After the answer</source>
        <translation>После ответа</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowRun</name>
    <message>
        <source>The Sandbox has no people.</source>
        <translation>В песочнице нет людей.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowSettingsForm</name>
    <message>
        <source>Command that starts it</source>
        <translation>Команда, которая его запускает</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Открывает</translation>
    </message>
    <message>
        <source>Step that the command opens</source>
        <translation>Шаг, который открывает команда</translation>
    </message>
    <message>
        <source>Word that leaves the conversation</source>
        <translation>Слово, которое прерывает разговор</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>What is said then</source>
        <translation>Что тогда говорится</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Choose a step on the map to see what is in it. Drag from a button to a step to connect them.</source>
        <translation>Выберите шаг на карте, чтобы увидеть, что в нём. Потяните от кнопки к шагу, чтобы соединить их.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowStepChoice</name>
    <message>
        <source>Opens “%1”</source>
        <translation>Открывает «%1»</translation>
    </message>
    <message>
        <source>Opens a new step</source>
        <translation>Открывает новый шаг</translation>
    </message>
    <message>
        <source>Opens keyboard “%1”</source>
        <translation>Открывает клавиатуру «%1»</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowStepForm</name>
    <message>
        <source>Name of the step</source>
        <translation>Имя шага</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Текст шага</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Edit buttons</source>
        <translation>Изменить кнопки</translation>
    </message>
    <message>
        <source>Choose a keyboard</source>
        <translation>Выбрать клавиатуру</translation>
    </message>
    <message>
        <source>When it is pressed</source>
        <translation>При нажатии</translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation>Здесь разговор заканчивается</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Удалить шаг</translation>
    </message>
    <message>
        <source>A step needs a name.</source>
        <translation>Шагу нужно имя.</translation>
    </message>
    <message>
        <source>Another step is called “%1”.</source>
        <translation>Другой шаг называется «%1».</translation>
    </message>
    <message>
        <source>/%1 begins here</source>
        <translation>/%1 начинается здесь</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Add buttons</source>
        <translation>Добавить кнопки</translation>
    </message>
    <message>
        <source>New inline keyboard</source>
        <translation>Новая inline-клавиатура</translation>
    </message>
    <message>
        <source>New reply keyboard</source>
        <translation>Новая клавиатура ответа</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Кнопка %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowTalk</name>
    <message>
        <source>A phone would open something outside this chat.</source>
        <translation>Телефон открыл бы что-то вне этого чата.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Открывает %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Контакт: %1</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>Геопозиция: %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>The bot does not answer.</source>
        <translation>Бот не отвечает.</translation>
    </message>
    <message>
        <source>The server refuses it: %1</source>
        <translation>Сервер это отклоняет: %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowTextField</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Insert a name or an answer</source>
        <translation>Вставить имя или ответ</translation>
    </message>
    <message>
        <source>Formatting…</source>
        <translation>Форматирование…</translation>
    </message>
    <message>
        <source>The server would refuse it: %1</source>
        <translation>Сервер это отклонил бы: %1</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Текст шага</translation>
    </message>
</context>
<context>
    <name>Botdesk::FoldingSection</name>
    <message>
        <source>folded</source>
        <translation>свёрнуто</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнуто</translation>
    </message>
</context>
<context>
    <name>Botdesk::FormatBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No formatting</source>
        <translation>Без форматирования</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>Другое форматирование</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>Писать как</translation>
    </message>
    <message>
        <source>As it will look; sent as entities</source>
        <translation>Как будет выглядеть; отправляется как entities</translation>
    </message>
    <message>
        <source>A source, sent with parse_mode MarkdownV2</source>
        <translation>Исходный текст, отправляется с parse_mode MarkdownV2</translation>
    </message>
    <message>
        <source>A source, sent with parse_mode HTML</source>
        <translation>Исходный текст, отправляется с parse_mode HTML</translation>
    </message>
    <message>
        <source>Markdown (legacy)</source>
        <translation>Markdown (старый)</translation>
    </message>
    <message>
        <source>More ways to write</source>
        <translation>Другие способы писать</translation>
    </message>
    <message>
        <source>A source, sent with parse_mode Markdown, which Telegram keeps for old bots</source>
        <translation>Исходный текст, отправляется с parse_mode Markdown, который Telegram оставил для старых ботов</translation>
    </message>
    <message>
        <source>Write as</source>
        <comment>short, beside the choice</comment>
        <translation>Как</translation>
    </message>
</context>
<context>
    <name>Botdesk::ForwardCommand</name>
    <message>
        <source>The webhook has answered 410 for 23 hours: it is taken for given up.</source>
        <translation>Вебхук 23 часа отвечает 410: считаем, что от него отказались.</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>соединение закрыто без ответа</translation>
    </message>
    <message>
        <source>Update %1 (%2), attempt %3: %4.</source>
        <translation>Обновление %1 (%2), попытка %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>Next in %n second(s).</source>
        <translation>
            <numerusform>Следующая через %n секунду.</numerusform>
            <numerusform>Следующая через %n секунды.</numerusform>
            <numerusform>Следующая через %n секунд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) delivered</source>
        <translation>
            <numerusform>Доставлено %n обновление</numerusform>
            <numerusform>Доставлено %n обновления</numerusform>
            <numerusform>Доставлено %n обновлений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which the webhook answered with, failed: %2</source>
        <translation>%1 из ответа вебхука не удался: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) could not be delivered; the next run tries again.</source>
        <translation>
            <numerusform>Не удалось доставить %n обновление; следующий запуск попробует снова.</numerusform>
            <numerusform>Не удалось доставить %n обновления; следующий запуск попробует снова.</numerusform>
            <numerusform>Не удалось доставить %n обновлений; следующий запуск попробует снова.</numerusform>
        </translation>
    </message>
    <message>
        <source>forward takes options only, not &quot;%1&quot;.</source>
        <translation>forward принимает только параметры с --, а не «%1».</translation>
    </message>
    <message>
        <source>Say where to deliver: --to http://127.0.0.1:3000/hook</source>
        <translation>Укажите, куда доставлять: --to http://127.0.0.1:3000/hook</translation>
    </message>
    <message>
        <source>Receive updates and deliver each to a URL as Telegram would.</source>
        <translation>Принимать обновления и доставлять каждое по URL так, как это делает Telegram.</translation>
    </message>
    <message>
        <source>Where to deliver.</source>
        <translation>Куда доставлять.</translation>
    </message>
    <message>
        <source>File (mode 0600) with the secret token that goes along.</source>
        <translation>Файл (права 0600) с секретным токеном, который передаётся при доставке.</translation>
    </message>
    <message>
        <source>Chats served at the same time, up to 100.</source>
        <translation>Сколько чатов обслуживать одновременно, не больше 100.</translation>
    </message>
    <message>
        <source>Deliver what waits now, then end.</source>
        <translation>Доставить то, что ждёт сейчас, и завершиться.</translation>
    </message>
    <message>
        <source>Print each attempt as a line of JSON.</source>
        <translation>Выводить каждую попытку строкой JSON.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ForwardDialog</name>
    <message>
        <source>Forward</source>
        <translation>Переслать</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Переслать в</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Поиск чатов</translation>
    </message>
</context>
<context>
    <name>Botdesk::ForwardForm</name>
    <message>
        <source>Forward updates</source>
        <translation>Передавать обновления</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Доставлять на</translation>
    </message>
    <message>
        <source>Chats served at the same time</source>
        <translation>Чатов одновременно</translation>
    </message>
    <message>
        <source>Forward &amp;updates</source>
        <translation>Передавать &amp;обновления</translation>
    </message>
    <message>
        <source>State of forwarding</source>
        <translation>Состояние передачи</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Secret that goes along</source>
        <translation>Передаваемый секрет</translation>
    </message>
    <message>
        <source>Show the secret that goes along</source>
        <translation>Показать передаваемый секрет</translation>
    </message>
    <message>
        <source>Copy the secret that goes along</source>
        <translation>Скопировать передаваемый секрет</translation>
    </message>
    <message>
        <source>Make a new secret to go along</source>
        <translation>Создать новый передаваемый секрет</translation>
    </message>
    <message>
        <source>Secret token</source>
        <translation>Секретный токен</translation>
    </message>
    <message>
        <source>An address on this computer or elsewhere, http or https.</source>
        <translation>Адрес на этом компьютере или в другом месте, http или https.</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>Он начинается с http:// или https://.</translation>
    </message>
    <message>
        <source>That is no address: host and, where needed, port and path.</source>
        <translation>Это не адрес: нужен узел и, если требуется, порт и путь.</translation>
    </message>
    <message>
        <source>Without TLS others on the way can read updates and the secret.</source>
        <translation>Без TLS обновления и секрет могут прочитать по пути.</translation>
    </message>
    <message>
        <source>It may have A-Z, a-z, 0-9, _ and -, up to 256 of them.</source>
        <translation>Допустимы A-Z, a-z, 0-9, _ и -, до 256 знаков.</translation>
    </message>
    <message>
        <source>It needs an address first</source>
        <translation>Сначала нужен адрес</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait(s).</source>
        <translation>
            <numerusform>%n обновление ждёт.</numerusform>
            <numerusform>%n обновления ждут.</numerusform>
            <numerusform>%n обновлений ждут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off: what was set cannot be read. %1</source>
        <translation>Выключено: настройки не читаются. %1</translation>
    </message>
    <message>
        <source>Off. %1 They go on when it is switched on.</source>
        <translation>Выключено. %1 Доставка продолжится после включения.</translation>
    </message>
    <message>
        <source>Off. What comes meanwhile is not forwarded later.</source>
        <translation>Выключено. То, что приходит сейчас, потом не передаётся.</translation>
    </message>
    <message>
        <source>On, but the bot receives by its listener: nothing is forwarded.</source>
        <translation>Включено, но бот принимает своим приёмником: ничего не передаётся.</translation>
    </message>
    <message>
        <source>On, but receiving is stopped: nothing is forwarded.</source>
        <translation>Включено, но приём остановлен: ничего не передаётся.</translation>
    </message>
    <message>
        <source>On, but what is to be delivered cannot be kept, so nothing is confirmed to Telegram. %1</source>
        <translation>Включено, но сохранить то, что нужно доставить, не удаётся, поэтому Telegram ничего не подтверждается. %1</translation>
    </message>
    <message>
        <source>Stopped: the address answered 410 for 23 hours. Switch it off and on to begin again. %1</source>
        <translation>Остановлено: адрес 23 часа отвечал 410. Чтобы начать заново, выключите и включите. %1</translation>
    </message>
    <message>
        <source>On. %1 That is so many that Telegram keeps the rest until half of them are delivered.</source>
        <translation>Включено. %1 Это так много, что остальное хранит Telegram, пока не будет доставлена половина.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered since the start.</source>
        <translation>
            <numerusform>%n доставлено с начала.</numerusform>
            <numerusform>%n доставлено с начала.</numerusform>
            <numerusform>%n доставлено с начала.</numerusform>
        </translation>
    </message>
    <message>
        <source>On. %1 %2</source>
        <translation>Включено. %1 %2</translation>
    </message>
    <message>
        <source>On. %1 Nothing waits.</source>
        <translation>Включено. %1 Ничего не ждёт.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ForwardPane</name>
    <message>
        <source>What became of updates</source>
        <translation>Что стало с обновлениями</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Доставить снова</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forwarding needs long polling.</source>
        <translation>Для передачи нужен long polling.</translation>
    </message>
    <message>
        <source>This bot waits for Telegram to deliver, by its listener. Receive by long polling, and what comes is forwarded.</source>
        <translation>Этот бот ждёт доставок от Telegram своим приёмником. Принимайте через long polling, и всё, что приходит, будет передаваться.</translation>
    </message>
    <message>
        <source>Receiving is stopped.</source>
        <translation>Приём остановлен.</translation>
    </message>
    <message>
        <source>Nothing is asked for and nothing is delivered until it starts.</source>
        <translation>Пока он не начнётся, ничего не запрашивается и не доставляется.</translation>
    </message>
    <message>
        <source>Start receiving</source>
        <translation>Начать приём</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>Let the rest flow</source>
        <translation>Пропустить остальное</translation>
    </message>
    <message>
        <source>Without waiting for the next step</source>
        <translation>Не дожидаясь следующего шага</translation>
    </message>
    <message>
        <source>It is not tried any more until you say so; those behind it are delivered</source>
        <translation>Больше не доставляется, пока вы не скажете; следующие за ним доставляются</translation>
    </message>
    <message>
        <source>It is tried on by itself, and those behind it are delivered meanwhile</source>
        <translation>Попытки с ним продолжаются отдельно, а следующие за ним тем временем доставляются</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Chats in which updates wait</source>
        <translation>Чаты, где ждут обновления</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Доставки</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>The last deliveries</source>
        <translation>Последние доставки</translation>
    </message>
    <message>
        <source>Updates put aside</source>
        <translation>Отложенные обновления</translation>
    </message>
    <message>
        <source>It is not delivered any more; it stays in Updates</source>
        <translation>Больше не доставляется, но остаётся в «Обновлениях»</translation>
    </message>
    <message>
        <source>%1, which an answer named, failed.</source>
        <translation>%1, названный в ответе, не удался.</translation>
    </message>
    <message>
        <source>Nothing forwarded yet</source>
        <translation>Пока ничего не передано</translation>
    </message>
    <message>
        <source>What comes from now on is delivered, and every attempt appears here.</source>
        <translation>Всё, что придёт с этого момента, доставляется, и каждая попытка видна здесь.</translation>
    </message>
    <message>
        <source>Forwarding is off</source>
        <translation>Передача выключена</translation>
    </message>
    <message>
        <source>Switched on, every update is stored here and then delivered to your program as Telegram would: with the secret, in order in each chat, and tried again. It needs no tunnel and no public address.</source>
        <translation>Когда включено, каждое обновление сохраняется здесь и затем доставляется вашей программе так, как это делает Telegram: с секретом, по порядку в каждом чате и с повторными попытками. Ни туннель, ни публичный адрес не нужны.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n обновление</numerusform>
            <numerusform>%n обновления</numerusform>
            <numerusform>%n обновлений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n чат</numerusform>
            <numerusform>%n чата</numerusform>
            <numerusform>%n чатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %1 (%2) holds back %n more of %3.</source>
        <translation>
            <numerusform>Обновление %1 (%2) задерживает ещё %n из «%3».</numerusform>
            <numerusform>Обновление %1 (%2) задерживает ещё %n из «%3».</numerusform>
            <numerusform>Обновление %1 (%2) задерживает ещё %n из «%3».</numerusform>
        </translation>
    </message>
    <message>
        <source>Update %1 (%2) of %3 cannot be delivered.</source>
        <translation>Обновление %1 (%2) из «%3» не удаётся доставить.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, tried %n time(s).</source>
        <translation>
            <numerusform>С %1, %n попытка.</numerusform>
            <numerusform>С %1, %n попытки.</numerusform>
            <numerusform>С %1, %n попыток.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Следующая попытка в %1.</translation>
    </message>
    <message>
        <source>Aside · %1</source>
        <translation>Отложенные · %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из «%2»</translation>
    </message>
    <message>
        <source>Receive by long polling…</source>
        <translation>Получать долгим опросом…</translation>
    </message>
</context>
<context>
    <name>Botdesk::GoToPalette</name>
    <message>
        <source>Go to chat, method, setting…</source>
        <translation>Перейти к чату, методу, настройке…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
</context>
<context>
    <name>Botdesk::GuardDialog</name>
    <message>
        <source>Telegram&apos;s test environment: test accounts only</source>
        <translation>Тестовая среда Telegram: только тестовые аккаунты</translation>
    </message>
    <message>
        <source>Real people use this bot</source>
        <translation>Этим ботом пользуются настоящие люди</translation>
    </message>
    <message>
        <source>Own Bot API server %1: real people use this bot</source>
        <translation>Свой сервер Bot API %1: этим ботом пользуются настоящие люди</translation>
    </message>
</context>
<context>
    <name>Botdesk::HelpDialog</name>
    <message>
        <source>Help – Botdesk</source>
        <translation>Справка – Botdesk</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Botdesk::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Import a keyboard</source>
        <translation>Импорт клавиатуры</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Текст для импорта</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>There is no keyboard in it.</source>
        <translation>Здесь нет клавиатуры.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Paste reply_markup, a message that has one, a curl command, or code of grammY, Telegraf, python-telegram-bot, aiogram, Telegram.Bot, tgbot-cpp or node-telegram-bot-api. Of code only what is written out can be taken over.</source>
        <translation>Вставьте reply_markup, сообщение с ним, команду curl или код grammY, Telegraf, python-telegram-bot, aiogram, Telegram.Bot, tgbot-cpp или node-telegram-bot-api. Из кода берётся только то, что написано явно.</translation>
    </message>
</context>
<context>
    <name>Botdesk::InjectDialog</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>An update is an object: it begins with {</source>
        <translation>Обновление — это объект: оно начинается с {</translation>
    </message>
    <message>
        <source>An update has one field beside update_id, its type, with an object in it</source>
        <translation>В обновлении, кроме update_id, одно поле — его тип, а в нём объект</translation>
    </message>
    <message>
        <source>Inject an update</source>
        <translation>Внедрить обновление</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>Начать с образца</translation>
    </message>
    <message>
        <source>Update as JSON</source>
        <translation>Обновление в виде JSON</translation>
    </message>
    <message>
        <source>&amp;Inject</source>
        <translation>&amp;Внедрить</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Начать с</translation>
    </message>
    <message>
        <source>Any Update of the Bot API. An update_id is replaced by the next one of the bot&apos;s queue.</source>
        <translation>Любое обновление Bot API. Его update_id заменяется следующим из очереди бота.</translation>
    </message>
    <message>
        <source>The Sandbox did not take it: %1</source>
        <translation>Песочница его не приняла: %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::InlineAnswer</name>
    <message>
        <source>%1 asks for “%2”</source>
        <translation>%1 ищет «%2»</translation>
    </message>
    <message>
        <source>%1 asks for more of “%2”, from %3</source>
        <translation>%1 ищет ещё «%2», начиная с %3</translation>
    </message>
    <message>
        <source>Only for this person</source>
        <translation>Только для этого человека</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Any results (JSON)</source>
        <translation>Любые результаты (JSON)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Отправляемое сообщение</translation>
    </message>
    <message>
        <source>Add result</source>
        <translation>Добавить результат</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Results as a JSON array</source>
        <translation>Результаты массивом JSON</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>empty: there are no more</source>
        <translation>пусто: больше нет</translation>
    </message>
    <message>
        <source>This query asked from %1</source>
        <translation>Этот запрос начинался с %1</translation>
    </message>
    <message>
        <source>Button above the results</source>
        <translation>Кнопка над результатами</translation>
    </message>
    <message>
        <source>no button</source>
        <translation>без кнопки</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>The JSON has a fault at character %1: %2</source>
        <translation>Ошибка JSON у символа %1: %2</translation>
    </message>
    <message>
        <source>The results have to be a JSON array.</source>
        <translation>Результаты должны быть массивом JSON.</translation>
    </message>
    <message>
        <source>Result %1 needs a title.</source>
        <translation>Результату %1 нужен заголовок.</translation>
    </message>
    <message>
        <source>At most %1 results fit into one answer; give the rest with next_offset.</source>
        <translation>В один ответ входит не больше %1 результатов; остальные отдайте через next_offset.</translation>
    </message>
    <message>
        <source>The button needs a start_parameter.</source>
        <translation>Кнопке нужен start_parameter.</translation>
    </message>
</context>
<context>
    <name>Botdesk::InputStrip</name>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Give this up</source>
        <translation>Отказаться</translation>
    </message>
</context>
<context>
    <name>Botdesk::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Кнопка</translation>
    </message>
    <message>
        <source>Previous button</source>
        <translation>Предыдущая кнопка</translation>
    </message>
    <message>
        <source>Next button</source>
        <translation>Следующая кнопка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
    <message>
        <source>When pressed</source>
        <translation>При нажатии</translation>
    </message>
    <message>
        <source>Send its text</source>
        <translation>Отправить текст</translation>
    </message>
    <message>
        <source>Callback data</source>
        <translation>Данные callback</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Веб-приложение</translation>
    </message>
    <message>
        <source>Login URL</source>
        <translation>URL входа</translation>
    </message>
    <message>
        <source>Switch inline</source>
        <translation>Inline-запрос</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копия текста</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Игра</translation>
    </message>
    <message>
        <source>Request users</source>
        <translation>Выбор людей</translation>
    </message>
    <message>
        <source>Request chat</source>
        <translation>Выбор чата</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Managed bot</source>
        <translation>Свой бот</translation>
    </message>
    <message>
        <source>In inline keyboards only</source>
        <translation>Только в inline-клавиатурах</translation>
    </message>
    <message>
        <source>In reply keyboards only</source>
        <translation>Только в клавиатурах ответа</translation>
    </message>
    <message>
        <source>For the first button of the keyboard only</source>
        <translation>Только для первой кнопки клавиатуры</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Обычный</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Главный</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Успех</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Опасность</translation>
    </message>
    <message>
        <source>Custom emoji icon</source>
        <translation>Значок из своего эмодзи</translation>
    </message>
    <message>
        <source>Custom emoji ID</source>
        <translation>ID своего эмодзи</translation>
    </message>
    <message>
        <source>Shown only if the bot’s owner has Telegram Premium or the bot bought extra usernames.</source>
        <translation>Показывается, только если у владельца бота есть Telegram Premium или бот купил дополнительные имена.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>As low as its buttons</source>
        <translation>Высота по кнопкам</translation>
    </message>
    <message>
        <source>Folds after one press</source>
        <translation>Сворачивается после нажатия</translation>
    </message>
    <message>
        <source>Always shown</source>
        <translation>Показана всегда</translation>
    </message>
    <message>
        <source>For those mentioned or answered only</source>
        <translation>Только упомянутым или тем, кому отвечают</translation>
    </message>
    <message>
        <source>Text in the empty input field</source>
        <translation>Текст в пустом поле ввода</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>не выбрана</translation>
    </message>
    <message numerus="yes">
        <source>%n button(s) are chosen</source>
        <translation>
            <numerusform>выбрана %n кнопка</numerusform>
            <numerusform>выбрано %n кнопки</numerusform>
            <numerusform>выбрано %n кнопок</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>ряд %1, столбец %2</translation>
    </message>
    <message>
        <source>Pay, Game: first button only. Requests: reply keyboards only.</source>
        <translation>Оплата, игра: только первая кнопка. Запросы: только клавиатуры ответа.</translation>
    </message>
    <message>
        <source>Callback data, links and the like: inline keyboards only.</source>
        <translation>Данные callback, ссылки и подобное: только inline-клавиатуры.</translation>
    </message>
    <message>
        <source>Takes a reply keyboard away that was shown before.</source>
        <translation>Убирает показанную ранее клавиатуру ответа.</translation>
    </message>
    <message>
        <source>Opens a reply, so that the answer reaches the bot in a group too.</source>
        <translation>Открывает ответ, чтобы он дошёл до бота и в группе.</translation>
    </message>
</context>
<context>
    <name>Botdesk::InvoiceForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Payload that the bot gets back</source>
        <translation>Данные, которые вернутся боту</translation>
    </message>
    <message>
        <source>1 to 128 bytes, not shown to anybody</source>
        <translation>От 1 до 128 байт, никому не видны</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>EUR, USD …; XTR for stars</source>
        <translation>EUR, USD…; XTR — звёзды</translation>
    </message>
    <message>
        <source>Prices, a line each: name = amount in the smallest unit *</source>
        <translation>Цены, по строке: название = сумма в наименьших единицах *</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Цена %1</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Добавить цену</translation>
    </message>
    <message>
        <source>Token of the payment provider</source>
        <translation>Токен платёжного провайдера</translation>
    </message>
    <message>
        <source>Not for stars</source>
        <translation>Не для звёзд</translation>
    </message>
    <message>
        <source>Largest tip, in the smallest unit</source>
        <translation>Наибольшие чаевые в наименьших единицах</translation>
    </message>
    <message>
        <source>Suggested tips</source>
        <translation>Предлагаемые чаевые</translation>
    </message>
    <message>
        <source>Start parameter</source>
        <translation>Стартовый параметр</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Адрес изображения</translation>
    </message>
    <message>
        <source>Asks for the name</source>
        <translation>Спрашивает имя</translation>
    </message>
    <message>
        <source>Asks for the phone number</source>
        <translation>Спрашивает номер телефона</translation>
    </message>
    <message>
        <source>Asks for the e-mail address</source>
        <translation>Спрашивает адрес эл. почты</translation>
    </message>
    <message>
        <source>Asks for the address</source>
        <translation>Спрашивает адрес</translation>
    </message>
    <message>
        <source>The price depends on the way of delivery</source>
        <translation>Цена зависит от способа доставки</translation>
    </message>
    <message>
        <source>A line says what and how much, such as: Mug = 1840</source>
        <translation>Строка говорит, что и сколько, например: Кружка = 1840</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Всего %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::JsonModel</name>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>Botdesk::JsonTreeView</name>
    <message>
        <source>Copy &amp;path</source>
        <translation>Копировать &amp;путь</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>Копировать &amp;значение</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>&amp;Развернуть всё ниже</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Свернуть</translation>
    </message>
</context>
<context>
    <name>Botdesk::JsonView</name>
    <message numerus="yes">
        <source>… %n more bytes are not shown here; copy or export has them all.</source>
        <translation>
            <numerusform>… ещё %n байт здесь не показан; в копии и экспорте есть всё.</numerusform>
            <numerusform>… ещё %n байта здесь не показаны; в копии и экспорте есть всё.</numerusform>
            <numerusform>… ещё %n байт здесь не показаны; в копии и экспорте есть всё.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::KeyboardCanvas</name>
    <message>
        <source>Edit message</source>
        <translation>Изменить сообщение</translation>
    </message>
    <message>
        <source>Keyboard canvas</source>
        <translation>Холст клавиатуры</translation>
    </message>
    <message>
        <source>The message stands here.</source>
        <translation>Здесь будет сообщение.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Ответ для %1</translation>
    </message>
    <message>
        <source>Pressing “%1”</source>
        <translation>Нажатие на «%1»</translation>
    </message>
    <message>
        <source>The reply keyboard goes away, for everybody who sees the message.</source>
        <translation>Клавиатура ответа исчезает у всех, кто видит сообщение.</translation>
    </message>
    <message>
        <source>The client opens a reply to this message, as if the person had tapped Reply.</source>
        <translation>Клиент открывает ответ на это сообщение, как будто человек нажал «Ответить».</translation>
    </message>
    <message>
        <source>the bot receives</source>
        <translation>бот получает</translation>
    </message>
    <message>
        <source>the bot receives nothing</source>
        <translation>бот ничего не получает</translation>
    </message>
    <message>
        <source>Row %1, button %2 of %3: %4, %5, %6</source>
        <translation>Ряд %1, кнопка %2 из %3: %4, %5, %6</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>без ошибок</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>128 views · %1</source>
        <translation>128 просмотров · %1</translation>
    </message>
    <message>
        <source>Readers of a channel write nothing</source>
        <translation>Читатели канала ничего не пишут</translation>
    </message>
</context>
<context>
    <name>Botdesk::KeyboardChoice</name>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Buttons below the message (reply_markup)</source>
        <translation>Кнопки под сообщением (reply_markup)</translation>
    </message>
    <message>
        <source>Edit the keyboard</source>
        <translation>Изменить клавиатуру</translation>
    </message>
    <message>
        <source>Send without the keyboard</source>
        <translation>Отправить без клавиатуры</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>Библиотека пуста</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Design one…</source>
        <translation>Создать…</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Inline</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Force reply</source>
        <translation>Запрос ответа</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ряд</numerusform>
            <numerusform>%n ряда</numerusform>
            <numerusform>%n рядов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::KeyboardCommand</name>
    <message>
        <source>refused</source>
        <translation>отказ</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>The server takes this keyboard.</source>
        <translation>Сервер принимает эту клавиатуру.</translation>
    </message>
    <message>
        <source>The server refuses this keyboard.</source>
        <translation>Сервер отказывает этой клавиатуре.</translation>
    </message>
    <message>
        <source>--chat is private, group, supergroup or channel, not &quot;%1&quot;.</source>
        <translation>--chat — это private, group, supergroup или channel, а не «%1».</translation>
    </message>
    <message>
        <source>Tell each problem with its row and button; exit with 1 when the server would refuse.</source>
        <translation>Назвать каждую проблему с рядом и кнопкой; код 1, если сервер отказал бы.</translation>
    </message>
    <message>
        <source>The type of chat it is sent to: private, group, supergroup or channel.</source>
        <translation>Тип чата, куда она отправится: private, group, supergroup или channel.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вывести JSON.</translation>
    </message>
    <message>
        <source>Say whose code to write: --for %1</source>
        <translation>Укажите, чей код написать: --for %1</translation>
    </message>
    <message>
        <source>Say what to do with which keyboard: botdesk-cli keyboard check FILE, keyboard code FILE or keyboard import FILE</source>
        <translation>Укажите, что сделать с какой клавиатурой: botdesk-cli keyboard check ФАЙЛ, keyboard code ФАЙЛ или keyboard import ФАЙЛ</translation>
    </message>
    <message>
        <source>Check a keyboard, write it as code, or find one in code.</source>
        <translation>Проверяет клавиатуру, записывает её как код или находит её в коде.</translation>
    </message>
    <message>
        <source>Print the keyboard as code for the library that --for names.</source>
        <translation>Выводит клавиатуру как код для библиотеки, названной в --for.</translation>
    </message>
    <message>
        <source>Print the first keyboard found in JSON or in code as JSON.</source>
        <translation>Выводит первую клавиатуру из JSON или кода как JSON.</translation>
    </message>
    <message>
        <source>The reply_markup as JSON; code and import take a message, a request, and literal code too. - reads standard input.</source>
        <translation>reply_markup как JSON; code и import берут и сообщение, запрос или код без вычислений. - читает стандартный ввод.</translation>
    </message>
    <message>
        <source>json, grammy, telegraf, python-telegram-bot, aiogram, telegram.bot, tgbot-cpp, node-telegram-bot-api or curl.</source>
        <translation>json, grammy, telegraf, python-telegram-bot, aiogram, telegram.bot, tgbot-cpp, node-telegram-bot-api или curl.</translation>
    </message>
    <message>
        <source>With --call FILE holds the parameters as a JSON object.</source>
        <translation>С --call FILE содержит параметры как объект JSON.</translation>
    </message>
    <message>
        <source>Code of a whole call of METHOD, such as sendMessage; FILE holds its parameters.</source>
        <translation>Код целого вызова METHOD, например sendMessage; FILE содержит его параметры.</translation>
    </message>
</context>
<context>
    <name>Botdesk::KeyboardsPage</name>
    <message>
        <source>Inline</source>
        <translation>Inline</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Force reply</source>
        <translation>Запрос ответа</translation>
    </message>
    <message>
        <source>Save keyboard</source>
        <translation>Сохранить клавиатуру</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>Отправить…</translation>
    </message>
    <message>
        <source>Use as the bot&apos;s menu button…</source>
        <translation>Сделать кнопкой меню бота…</translation>
    </message>
    <message>
        <source>Use as the bot&apos;s commands…</source>
        <translation>Сделать командами бота…</translation>
    </message>
    <message>
        <source>No keyboard is open</source>
        <translation>Клавиатура не открыта</translation>
    </message>
    <message>
        <source>Begin with a new one, with a template from the list, or with the JSON of one that exists.</source>
        <translation>Начните с новой, с шаблона из списка или с JSON существующей.</translation>
    </message>
    <message>
        <source>New inline keyboard</source>
        <translation>Новая inline-клавиатура</translation>
    </message>
    <message>
        <source>New reply keyboard</source>
        <translation>Новая клавиатура ответа</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>Kind of keyboard</source>
        <translation>Вид клавиатуры</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Try in Sandbox</source>
        <translation>Проверить в песочнице</translation>
    </message>
    <message>
        <source>Replace on message…</source>
        <translation>Заменить в сообщении…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Beside the canvas</source>
        <translation>Рядом с холстом</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» удалена.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The keyboards could not be kept.</source>
        <translation>Клавиатуры не удалось сохранить.</translation>
    </message>
    <message>
        <source>Keyboards</source>
        <translation>Клавиатуры</translation>
    </message>
    <message>
        <source>New keyboard</source>
        <translation>Новая клавиатура</translation>
    </message>
    <message>
        <source>Remove keyboard</source>
        <translation>Убрать клавиатуру</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Кнопка %1</translation>
    </message>
    <message>
        <source>From a message</source>
        <translation>Из сообщения</translation>
    </message>
    <message>
        <source>The keyboard was not sent to %1.</source>
        <translation>Клавиатура не отправлена: %1.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Отправлено: %1.</translation>
    </message>
    <message>
        <source>The keyboard of message %1 was not replaced.</source>
        <translation>Клавиатура сообщения %1 не заменена.</translation>
    </message>
    <message>
        <source>The keyboard of message %1 is replaced.</source>
        <translation>Клавиатура сообщения %1 заменена.</translation>
    </message>
    <message>
        <source>Open the phone</source>
        <translation>Открыть телефон</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Sent to %1 in the Sandbox.</source>
        <translation>Отправлено в песочнице: %1.</translation>
    </message>
    <message>
        <source>Press its buttons here, or on the phone.</source>
        <translation>Нажимайте кнопки здесь или на телефоне.</translation>
    </message>
    <message>
        <source>%1 pressed, and the bot received it.</source>
        <translation>Нажатие (%1) дошло до бота.</translation>
    </message>
    <message>
        <source>%1 pressed, and the bot hears nothing of it.</source>
        <translation>Нажатие (%1) до бота не доходит.</translation>
    </message>
    <message>
        <source>The client does what the button says.</source>
        <translation>Клиент делает то, что велит кнопка.</translation>
    </message>
    <message>
        <source>Nobody in the Sandbox meets the criteria.</source>
        <translation>В песочнице никто не подходит под условия.</translation>
    </message>
    <message>
        <source>Change them, or add somebody there.</source>
        <translation>Измените их или добавьте кого-нибудь там.</translation>
    </message>
    <message>
        <source>The Sandbox did not take it.</source>
        <translation>Песочница это не приняла.</translation>
    </message>
    <message>
        <source>Imported keyboard</source>
        <translation>Импортированная клавиатура</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>Сервер это не принял.</translation>
    </message>
    <message>
        <source>The flows could not be kept.</source>
        <translation>Не удалось сохранить сценарии.</translation>
    </message>
    <message>
        <source>The flow “%1” is deleted.</source>
        <translation>Сценарий «%1» удалён.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>начало</translation>
    </message>
    <message>
        <source>Hello {first_name}!</source>
        <translation>Здравствуйте, {first_name}!</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Новый сценарий</translation>
    </message>
    <message>
        <source>Design keyboards here and use them in messages. On the canvas arrows choose a button, Alt and an arrow move it, Ctrl+Return adds one to the right, Shift+Return a row below, F2 edits the text, F8 goes to the next problem. Drag buttons and rows with the mouse; Ctrl and Shift choose several.

Everything is kept as you work. Save makes it the library&apos;s version, Undo goes back, also after a restart.

Try in Sandbox sends the design to a simulated person: switch the grid handles off and press its buttons to see what the bot receives.

Flows, above the library, say what follows on buttons and on what people write. The map shows their steps: arrows choose one, Return edits its text, F2 its name, Ctrl+Return adds one, + and - change the size. Drag from a button to a step to connect them. Press through it here, or run it in the Sandbox, where Botdesk then answers people as your bot would.</source>
        <translation>Создавайте здесь клавиатуры и используйте их в сообщениях. На холсте стрелки выбирают кнопку, Alt со стрелкой двигает её, Ctrl+Return добавляет кнопку справа, Shift+Return — ряд ниже, F2 меняет текст, F8 переходит к следующей ошибке. Кнопки и ряды можно перетаскивать мышью; Ctrl и Shift выбирают несколько.

Всё сохраняется по ходу работы. «Сохранить» делает это версией библиотеки, отмена возвращает назад, в том числе после перезапуска.

«Проверить в песочнице» отправляет макет вымышленному человеку: выключите ручки сетки и нажимайте кнопки, чтобы увидеть, что получает бот.

Сценарии, над библиотекой, говорят, что следует за кнопками и за тем, что пишут люди. Карта показывает их шаги: стрелки выбирают шаг, Return меняет его текст, F2 — имя, Ctrl+Return добавляет шаг, + и - меняют размер. Потяните от кнопки к шагу, чтобы соединить их. Пройдите сценарий здесь или запустите его в песочнице, где людям отвечает Botdesk, как отвечал бы ваш бот.</translation>
    </message>
    <message>
        <source>The keyboard of the message could not be read.</source>
        <translation>Не удалось прочитать клавиатуру сообщения.</translation>
    </message>
    <message>
        <source>No chat in the Sandbox meets the criteria.</source>
        <translation>Ни один чат в песочнице не подходит под условия.</translation>
    </message>
</context>
<context>
    <name>Botdesk::LibraryList</name>
    <message>
        <source>Saved</source>
        <translation>Сохранённые</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
</context>
<context>
    <name>Botdesk::LibraryListPane</name>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>Botdesk::LibraryModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ряд</numerusform>
            <numerusform>%n ряда</numerusform>
            <numerusform>%n рядов</numerusform>
        </translation>
    </message>
    <message>
        <source>inline</source>
        <translation>inline</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>убрать</translation>
    </message>
    <message>
        <source>force reply</source>
        <translation>запрос ответа</translation>
    </message>
    <message>
        <source>%1, %2, edited</source>
        <translation>%1, %2, изменено</translation>
    </message>
</context>
<context>
    <name>Botdesk::LibraryPane</name>
    <message>
        <source>Search library</source>
        <translation>Поиск в библиотеке</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>New keyboard</source>
        <translation>Новая клавиатура</translation>
    </message>
    <message>
        <source>Keyboards</source>
        <translation>Клавиатуры</translation>
    </message>
    <message>
        <source>Inline keyboard</source>
        <translation>Inline-клавиатура</translation>
    </message>
    <message>
        <source>Reply keyboard</source>
        <translation>Клавиатура ответа</translation>
    </message>
    <message>
        <source>Remove a reply keyboard</source>
        <translation>Убрать клавиатуру ответа</translation>
    </message>
    <message>
        <source>Force a reply</source>
        <translation>Запросить ответ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Вернуть сохранённое</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
    <message>
        <source>Rename keyboard</source>
        <translation>Переименовать клавиатуру</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Make a flow of this</source>
        <translation>Сделать из этого сценарий</translation>
    </message>
</context>
<context>
    <name>Botdesk::LibrarySwitch</name>
    <message>
        <source>What the library shows</source>
        <translation>Что показывает библиотека</translation>
    </message>
    <message>
        <source>Keyboards</source>
        <translation>Клавиатуры</translation>
    </message>
    <message>
        <source>Keyboards of the library</source>
        <translation>Клавиатуры библиотеки</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>What follows on their buttons</source>
        <translation>Что следует за их кнопками</translation>
    </message>
</context>
<context>
    <name>Botdesk::ListEdit</name>
    <message>
        <source>Remove this line</source>
        <translation>Удалить эту строку</translation>
    </message>
</context>
<context>
    <name>Botdesk::ListenCommand</name>
    <message numerus="yes">
        <source>%n update(s) received</source>
        <translation>
            <numerusform>Получено %n обновление</numerusform>
            <numerusform>Получено %n обновления</numerusform>
            <numerusform>Получено %n обновлений</numerusform>
        </translation>
    </message>
    <message>
        <source>listen takes options only, not &quot;%1&quot;.</source>
        <translation>listen принимает только параметры с --, а не «%1».</translation>
    </message>
    <message>
        <source>Receive updates and print each as a line of JSON, once it is stored.</source>
        <translation>Принимать обновления и выводить каждое строкой JSON после сохранения.</translation>
    </message>
    <message>
        <source>Types to receive, divided by commas; the server remembers them.</source>
        <translation>Типы для приёма через запятую; сервер их запоминает.</translation>
    </message>
    <message>
        <source>End after so many updates.</source>
        <translation>Завершить после стольких обновлений.</translation>
    </message>
    <message>
        <source>Botdesk cannot listen there: %1. Give another --address or --port.</source>
        <translation>Botdesk не может слушать там: %1. Укажите другой --address или --port.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ListenerCard</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>Показать отклонённые</translation>
    </message>
    <message>
        <source>Local listener</source>
        <translation>Локальный приёмник</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Accepted, stored, 200</source>
        <translation>Принято, сохранено, 200</translation>
    </message>
    <message>
        <source>Of these came again</source>
        <translation>Из них повторно</translation>
    </message>
    <message>
        <source>Refused: wrong secret</source>
        <translation>Отклонено: неверный секрет</translation>
    </message>
    <message>
        <source>Refused: other path</source>
        <translation>Отклонено: другой путь</translation>
    </message>
    <message>
        <source>Refused otherwise</source>
        <translation>Отклонено по-другому</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Последнее принятое</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>in front of it</source>
        <translation>перед ним</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>слушает</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>неполадка</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>не слушает</translation>
    </message>
</context>
<context>
    <name>Botdesk::ListenerForm</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>любой свободный</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> МиБ</translation>
    </message>
    <message>
        <source>none; addresses, divided by commas</source>
        <translation>нет; адреса через запятую</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Порт</translation>
    </message>
    <message>
        <source>&amp;Who may come</source>
        <translation>&amp;Кого пускать</translation>
    </message>
    <message>
        <source>P&amp;roxies that are believed</source>
        <translation>Доверенные п&amp;рокси</translation>
    </message>
    <message>
        <source>&amp;Keep of its requests</source>
        <translation>&amp;Хранить запросов</translation>
    </message>
    <message>
        <source>In front of it</source>
        <translation>Перед ним</translation>
    </message>
    <message>
        <source>A proxy or a tunnel ends TLS</source>
        <translation>TLS завершается в прокси или туннеле</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Собственный</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Сертификат</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Сертификат (PEM)</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>К&amp;люч</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>Ключ сертификата (PEM)</translation>
    </message>
    <message>
        <source>host name or IP address</source>
        <translation>имя хоста или IP-адрес</translation>
    </message>
    <message>
        <source>Host of a self-signed certificate</source>
        <translation>Хост самоподписанного сертификата</translation>
    </message>
    <message>
        <source>Self-signed for</source>
        <translation>Самоподписанный для</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Показать секрет</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
    <message>
        <source>Secret token</source>
        <translation>Секретный токен</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Выбрать: %1</translation>
    </message>
    <message>
        <source>The address is none: give one of this computer&apos;s, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>Это не адрес: укажите адрес этого компьютера, например 127.0.0.1 или 0.0.0.0.</translation>
    </message>
    <message>
        <source>TLS of its own needs a certificate and its key.</source>
        <translation>Собственному TLS нужны сертификат и его ключ.</translation>
    </message>
    <message>
        <source>A proxy is named by its address.</source>
        <translation>Прокси указывается своим адресом.</translation>
    </message>
    <message>
        <source>At %1 others in the network reach the listener.</source>
        <translation>По адресу %1 приёмник доступен и другим в сети.</translation>
    </message>
    <message>
        <source>Without TLS they can read updates and the secret on their way.</source>
        <translation>Без TLS они могут читать обновления и секрет в пути.</translation>
    </message>
    <message>
        <source>Only requests with the secret are let in.</source>
        <translation>Пускаются только запросы с секретом.</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>Создаётся ключ…</translation>
    </message>
    <message>
        <source>That is no host name and no IP address.</source>
        <translation>Это не имя хоста и не IP-адрес.</translation>
    </message>
    <message>
        <source>For %1, %2. Apply uses it; it has to be uploaded with setWebhook.</source>
        <translation>Для %1, %2. «Применить» включит его; его нужно загрузить через setWebhook.</translation>
    </message>
    <message>
        <source>Telegram&apos;s addresses only</source>
        <translation>Только адреса Telegram</translation>
    </message>
    <message>
        <source>Everybody else is refused</source>
        <translation>Всем остальным отказано</translation>
    </message>
</context>
<context>
    <name>Botdesk::MainMenus</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Вы&amp;резать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставить</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить в&amp;сё</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>С&amp;истемная</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Add bot…</source>
        <translation>&amp;Добавить бота…</translation>
    </message>
    <message>
        <source>&amp;Switch bot…</source>
        <translation>&amp;Сменить бота…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>&amp;Настройки</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Обновить</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Крупнее текст</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Мельче текст</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>Обычный т&amp;екст</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Во весь э&amp;кран</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>&amp;Бот</translation>
    </message>
    <message>
        <source>&amp;Start receiving</source>
        <translation>&amp;Начать приём</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>&amp;Повторить сейчас</translation>
    </message>
    <message>
        <source>&amp;About this bot…</source>
        <translation>&amp;Об этом боте…</translation>
    </message>
    <message>
        <source>Check the &amp;webhook…</source>
        <translation>Проверить &amp;вебхук…</translation>
    </message>
    <message>
        <source>&amp;Peek at pending updates…</source>
        <translation>Посмотреть о&amp;жидающие…</translation>
    </message>
    <message>
        <source>S&amp;kip pending updates…</source>
        <translation>Про&amp;пустить ожидающие…</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>Новый &amp;токен…</translation>
    </message>
    <message>
        <source>&amp;Remove this bot…</source>
        <translation>&amp;Удалить этого бота…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Инструменты</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>Пере&amp;йти…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Копировать &amp;диагностику</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Окно</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Следующая область</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Предыдущая область</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>С&amp;ледующая вкладка</translation>
    </message>
    <message>
        <source>Previous t&amp;ab</source>
        <translation>П&amp;редыдущая вкладка</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>С&amp;вернуть</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Справка по странице</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>Bot API &amp;reference</source>
        <translation>Сп&amp;равочник Bot API</translation>
    </message>
    <message>
        <source>&amp;About Botdesk</source>
        <translation>&amp;О Botdesk</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>О &amp;Qt</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Тема</translation>
    </message>
</context>
<context>
    <name>Botdesk::MainWindow</name>
    <message>
        <source>Go to chat, method, setting…</source>
        <translation>Перейти к чату, методу, настройке…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>%1 – Botdesk</source>
        <translation>%1 – Botdesk</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
</context>
<context>
    <name>Botdesk::ManyActions</name>
    <message numerus="yes">
        <source>Forward %n message(s) to…</source>
        <translation>
            <numerusform>Переслать %n сообщение…</numerusform>
            <numerusform>Переслать %n сообщения…</numerusform>
            <numerusform>Переслать %n сообщений…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n message(s) to…</source>
        <comment>as new ones, without the sender</comment>
        <translation>
            <numerusform>Скопировать %n сообщение в…</numerusform>
            <numerusform>Скопировать %n сообщения в…</numerusform>
            <numerusform>Скопировать %n сообщений в…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)…</source>
        <translation>
            <numerusform>Удалить %n сообщение…</numerusform>
            <numerusform>Удалить %n сообщения…</numerusform>
            <numerusform>Удалить %n сообщений…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied to %1.</source>
        <translation>
            <numerusform>%n сообщение скопировано в %1.</numerusform>
            <numerusform>%n сообщения скопировано в %1.</numerusform>
            <numerusform>%n сообщений скопировано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) forwarded to %1.</source>
        <translation>
            <numerusform>%n сообщение переслано в %1.</numerusform>
            <numerusform>%n сообщения переслано в %1.</numerusform>
            <numerusform>%n сообщений переслано в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these messages?</source>
        <translation>Удалить эти сообщения?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), for everyone in %1</source>
        <comment>the messages are deleted</comment>
        <translation>
            <numerusform>%n сообщение, для всех в %1</numerusform>
            <numerusform>%n сообщения, для всех в %1</numerusform>
            <numerusform>%n сообщений, для всех в %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back there. Botdesk keeps its own record of them.</source>
        <translation>Там их уже не вернуть. Botdesk сохранит свою запись.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted.</source>
        <translation>
            <numerusform>%n сообщение удалено.</numerusform>
            <numerusform>%n сообщения удалено.</numerusform>
            <numerusform>%n сообщений удалено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::MediaShelf</name>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>This file could run, so it is only shown in its folder.</source>
        <translation>Этот файл может запускаться, поэтому он только показан в своей папке.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::MenuButtonDialog</name>
    <message>
        <source>“%1”, which opens %2</source>
        <translation>«%1», открывает %2</translation>
    </message>
    <message>
        <source>the list of commands</source>
        <translation>список команд</translation>
    </message>
    <message>
        <source>what is usual</source>
        <translation>как обычно</translation>
    </message>
    <message>
        <source>The list of commands</source>
        <translation>Список команд</translation>
    </message>
    <message>
        <source>What is usual: the commands where there are some</source>
        <translation>Как обычно: команды, где они есть</translation>
    </message>
    <message>
        <source>For one chat only</source>
        <translation>Только для одного чата</translation>
    </message>
    <message>
        <source>Set the menu button…</source>
        <translation>Задать кнопку меню…</translation>
    </message>
    <message>
        <source>The bot&apos;s menu button</source>
        <translation>Кнопка меню бота</translation>
    </message>
    <message>
        <source>It stands beside the input field of private chats with the bot.</source>
        <translation>Она стоит рядом с полем ввода в личных чатах с ботом.</translation>
    </message>
    <message>
        <source>A Web App: choose a button that opens one on the canvas first</source>
        <translation>Веб-приложение: сначала выберите кнопку, которая её открывает</translation>
    </message>
    <message>
        <source>The Web App of the button “%1”</source>
        <translation>Веб-приложение кнопки «%1»</translation>
    </message>
    <message>
        <source>all private chats with the bot</source>
        <translation>все личные чаты с ботом</translation>
    </message>
    <message>
        <source>Set the bot&apos;s menu button</source>
        <translation>Задать кнопку меню бота</translation>
    </message>
    <message>
        <source>The menu button is from then on: %1.</source>
        <translation>С этого момента кнопка меню: %1.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Для: %1.</translation>
    </message>
    <message>
        <source>Set the menu button</source>
        <translation>Задать кнопку меню</translation>
    </message>
    <message>
        <source>Only private chats have a menu button.</source>
        <translation>Кнопка меню есть только в личных чатах.</translation>
    </message>
    <message>
        <source>Set now: %1</source>
        <translation>Сейчас задано: %1</translation>
    </message>
    <message>
        <source>What is set now could not be asked for: %1</source>
        <translation>Не удалось узнать, что задано сейчас: %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Forward to…</source>
        <translation>Переслать в…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Закрепить</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Версии…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Отбросить…</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Отреагировать</translation>
    </message>
    <message>
        <source>Take the reaction back</source>
        <translation>Убрать реакцию</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>Копировать ид. сообщения</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Копировать JSON</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Копировать как curl</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>Отправить снова?</translation>
    </message>
    <message>
        <source>It is not known whether Telegram has this message.</source>
        <translation>Неизвестно, есть ли это сообщение у Telegram.</translation>
    </message>
    <message>
        <source>No answer was seen after it was sent. Look into the chat first: sending it again may make it twice.</source>
        <translation>После отправки ответа не было. Сначала посмотрите в чат: повторная отправка может дать дубль.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Закреплено.</translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <translation>Откреплено.</translation>
    </message>
    <message>
        <source>Reaction taken back.</source>
        <translation>Реакция убрана.</translation>
    </message>
    <message>
        <source>Reacted with %1.</source>
        <translation>Реакция: %1.</translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>Переслано: %1.</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Удалить это сообщение?</translation>
    </message>
    <message>
        <source>“%1”, for everyone in %2</source>
        <comment>text, chat</comment>
        <translation>«%1», для всех в чате %2</translation>
    </message>
    <message>
        <source>It cannot be brought back there. Botdesk keeps its own record of it.</source>
        <translation>Там его не вернуть. Botdesk сохранит свою запись о нём.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Отбросить это сообщение?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>It has not been sent. Its text is lost.</source>
        <translation>Оно не отправлено. Его текст пропадёт.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Copy texts</source>
        <translation>Копировать тексты</translation>
    </message>
    <message>
        <source>The whole album</source>
        <translation>Весь альбом</translation>
    </message>
    <message>
        <source>Open its keyboard in the designer</source>
        <translation>Открыть его клавиатуру в конструкторе</translation>
    </message>
</context>
<context>
    <name>Botdesk::MessageDialog</name>
    <message>
        <source>Message above the keyboard</source>
        <translation>Сообщение над клавиатурой</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Взять этот текст</translation>
    </message>
</context>
<context>
    <name>Botdesk::MessagePreview</name>
    <message>
        <source>Theme of the preview</source>
        <translation>Тема предпросмотра</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Ширина предпросмотра</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широко</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узко</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Закрыть предпросмотр</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>The keyboard that was there is taken away.</source>
        <translation>Прежняя клавиатура убирается.</translation>
    </message>
    <message>
        <source>The client begins an answer to it.</source>
        <translation>Приложение начинает ответ на него.</translation>
    </message>
</context>
<context>
    <name>Botdesk::NameField</name>
    <message>
        <source>Type the name of this live bot to go on: %1</source>
        <translation>Чтобы продолжить, введите имя этого рабочего бота: %1</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Имя бота</translation>
    </message>
</context>
<context>
    <name>Botdesk::NewChatDialog</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Новый чат</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Чат</translation>
    </message>
    <message>
        <source>123456789, @username or https://t.me/name</source>
        <translation>123456789, @username или https://t.me/name</translation>
    </message>
    <message>
        <source>Chat id, @username or t.me link</source>
        <translation>Ид. чата, @имя или ссылка t.me</translation>
    </message>
    <message>
        <source>A bot can write to people who wrote to it first, and to groups and channels where it is a member.</source>
        <translation>Бот может писать тем, кто написал ему первым, и в группы и каналы, где он состоит.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>This names no chat.</source>
        <translation>Это не указывает на чат.</translation>
    </message>
    <message>
        <source>An id is a number, a username begins with @, a link with t.me/.</source>
        <translation>Ид. — это число, имя начинается с @, ссылка — с t.me/.</translation>
    </message>
</context>
<context>
    <name>Botdesk::PeekCommand</name>
    <message>
        <source>peek takes options only, not &quot;%1&quot;.</source>
        <translation>peek принимает только параметры с --, а не «%1».</translation>
    </message>
    <message>
        <source>Print up to the first 100 pending updates; they stay pending.</source>
        <translation>Вывести до 100 первых ожидающих обновлений; они останутся ждать.</translation>
    </message>
</context>
<context>
    <name>Botdesk::PeekDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message>
        <source>Pending updates</source>
        <translation>Ожидающие обновления</translation>
    </message>
    <message>
        <source>Update ID</source>
        <translation>Ид. обновления</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Ничего не ожидает</translation>
    </message>
    <message>
        <source>The server holds no update for this bot.</source>
        <translation>На сервере нет обновлений для этого бота.</translation>
    </message>
    <message numerus="yes">
        <source>The server holds these %n update(s), and perhaps more. None was confirmed.</source>
        <translation>
            <numerusform>На сервере есть это %n обновление и, возможно, ещё. Ничего не подтверждено.</numerusform>
            <numerusform>На сервере есть эти %n обновления и, возможно, ещё. Ничего не подтверждено.</numerusform>
            <numerusform>На сервере есть эти %n обновлений и, возможно, ещё. Ничего не подтверждено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::PendingChart</name>
    <message>
        <source>Pending updates over time</source>
        <translation>Ожидающие обновления во времени</translation>
    </message>
    <message>
        <source>Nothing is known of this time yet</source>
        <translation>Об этом времени пока ничего не известно</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %3 at %4; %n error(s)</source>
        <translation>
            <numerusform>%1 в %2, %3 в %4; %n ошибка</numerusform>
            <numerusform>%1 в %2, %3 в %4; %n ошибки</numerusform>
            <numerusform>%1 в %2, %3 в %4; %n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pending</source>
        <translation>
            <numerusform>%1: ожидает %n</numerusform>
            <numerusform>%1: ожидают %n</numerusform>
            <numerusform>%1: ожидают %n</numerusform>
        </translation>
    </message>
    <message>
        <source>first failure %1</source>
        <translation>первая ошибка %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::Phone</name>
    <message>
        <source>Send something else</source>
        <translation>Отправить другое</translation>
    </message>
    <message>
        <source>Chat on this phone</source>
        <translation>Чат на этом телефоне</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Message of %1</source>
        <translation>Сообщение от %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <translation>Переслано от %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>печатает…</translation>
    </message>
    <message>
        <source>The bot opens %1</source>
        <translation>Бот открывает %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Открывает %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Скопировано: %1</translation>
    </message>
    <message>
        <source>A phone would open something outside this chat.</source>
        <translation>Телефон открыл бы что-то вне этого чата.</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Фото…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Геопозиция</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>/start</source>
        <translation>/start</translation>
    </message>
    <message>
        <source>Unblock the bot</source>
        <translation>Разблокировать бота</translation>
    </message>
    <message>
        <source>Block the bot</source>
        <translation>Заблокировать бота</translation>
    </message>
    <message>
        <source>Leave this chat</source>
        <translation>Покинуть чат</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Отреагировать</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Голосовать</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплатить</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>Изменить сообщение</translation>
    </message>
    <message>
        <source>Data that the Web App sends</source>
        <translation>Данные, которые отправит веб-приложение</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Купить</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Nobody and nothing in the Sandbox meets the criteria of the button.</source>
        <translation>В песочнице никто и ничто не подходит под условия кнопки.</translation>
    </message>
</context>
<context>
    <name>Botdesk::PhoneChat</name>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
</context>
<context>
    <name>Botdesk::PlainForm</name>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>52.5200, north of the equator</source>
        <translation>52,5200, к северу от экватора</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>13.4050, east of Greenwich</source>
        <translation>13,4050, к востоку от Гринвича</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Foursquare id</source>
        <translation>ID в Foursquare</translation>
    </message>
    <message>
        <source>Foursquare type</source>
        <translation>Тип в Foursquare</translation>
    </message>
    <message>
        <source>Google Places id</source>
        <translation>ID в Google Places</translation>
    </message>
    <message>
        <source>Google Places type</source>
        <translation>Тип в Google Places</translation>
    </message>
    <message>
        <source>Accuracy in metres</source>
        <translation>Точность в метрах</translation>
    </message>
    <message>
        <source>0 to 1500</source>
        <translation>от 0 до 1500</translation>
    </message>
    <message>
        <source>Live for so many seconds</source>
        <translation>Трансляция, секунд</translation>
    </message>
    <message>
        <source>60 to 86400; %1 for ever; empty: not live</source>
        <translation>от 60 до 86400; %1 — навсегда; пусто — без трансляции</translation>
    </message>
    <message>
        <source>Heading in degrees</source>
        <translation>Направление в градусах</translation>
    </message>
    <message>
        <source>1 to 360</source>
        <translation>от 1 до 360</translation>
    </message>
    <message>
        <source>Tell when somebody comes nearer than, in metres</source>
        <translation>Сообщить, если кто-то ближе чем, в метрах</translation>
    </message>
    <message>
        <source>1 to 100000</source>
        <translation>от 1 до 100000</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Номер телефона</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Эмодзи</translation>
    </message>
    <message>
        <source>Short name of the game, as BotFather knows it</source>
        <translation>Короткое имя игры, как его знает BotFather</translation>
    </message>
</context>
<context>
    <name>Botdesk::PollDialog</name>
    <message>
        <source>Anonymous</source>
        <translation>Анонимно</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Несколько ответов</translation>
    </message>
    <message>
        <source>Quiz: one answer is right</source>
        <translation>Викторина: верен один ответ</translation>
    </message>
    <message>
        <source>Send the poll</source>
        <translation>Отправить опрос</translation>
    </message>
    <message>
        <source>%1 makes a quiz</source>
        <translation>%1 создаёт викторину</translation>
    </message>
    <message>
        <source>%1 makes a poll</source>
        <translation>%1 создаёт опрос</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Options, one a line</source>
        <translation>Варианты, по одному в строке</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Верный ответ</translation>
    </message>
    <message>
        <source>The button says which type it is.</source>
        <translation>Тип задаёт кнопка.</translation>
    </message>
    <message>
        <source>A poll has %1 to %2 options.</source>
        <translation>В опросе от %1 до %2 вариантов.</translation>
    </message>
</context>
<context>
    <name>Botdesk::PollForm</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Options *</source>
        <translation>Варианты *</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Вариант %1</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Quiz: some options are right</source>
        <translation>Викторина: некоторые варианты верны</translation>
    </message>
    <message>
        <source>Why they are right</source>
        <translation>Почему они верны</translation>
    </message>
    <message>
        <source>Shown to who answers a quiz wrong</source>
        <translation>Увидит тот, кто ответит неверно</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Анонимно</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Несколько ответов</translation>
    </message>
    <message>
        <source>A vote may be changed</source>
        <translation>Голос можно изменить</translation>
    </message>
    <message>
        <source>Options in any order</source>
        <translation>Варианты в случайном порядке</translation>
    </message>
    <message>
        <source>Others may add options</source>
        <translation>Другие могут добавлять варианты</translation>
    </message>
    <message>
        <source>Results only when it is closed</source>
        <translation>Результаты только после закрытия</translation>
    </message>
    <message>
        <source>Only members may vote</source>
        <translation>Голосовать могут только участники</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Open for so many seconds</source>
        <translation>Открыт, секунд</translation>
    </message>
    <message>
        <source>5 to 2628000</source>
        <translation>от 5 до 2628000</translation>
    </message>
    <message>
        <source>Or closes at (Unix time)</source>
        <translation>Или закроется в (Unix-время)</translation>
    </message>
    <message>
        <source>Closed from the beginning</source>
        <translation>Закрыт с самого начала</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Это верно</translation>
    </message>
    <message>
        <source>Tick the option that is right</source>
        <translation>Отметьте верный вариант</translation>
    </message>
    <message>
        <source>Only who is in these countries may vote</source>
        <translation>Голосовать могут только те, кто в этих странах</translation>
    </message>
    <message>
        <source>Picture or film above the question</source>
        <translation>Картинка или фильм над вопросом</translation>
    </message>
    <message>
        <source>Picture or film of the explanation</source>
        <translation>Картинка или фильм к пояснению</translation>
    </message>
</context>
<context>
    <name>Botdesk::PreCheckoutAnswer</name>
    <message>
        <source>%1 is about to pay %2</source>
        <translation>%1 собирается заплатить %2</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отказать</translation>
    </message>
    <message>
        <source>Why not, in words for the person</source>
        <translation>Почему нет, словами для человека</translation>
    </message>
    <message>
        <source>The person needs a reason.</source>
        <translation>Человеку нужна причина.</translation>
    </message>
</context>
<context>
    <name>Botdesk::PreviewCanvas</name>
    <message>
        <source>Forwarded from %1</source>
        <translation>Переслано от %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>изменено %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>%1 pressed “%2” · %3</source>
        <translation>%1: нажата «%2» · %3</translation>
    </message>
</context>
<context>
    <name>Botdesk::PreviewPane</name>
    <message>
        <source>Open chat</source>
        <translation>Открыть чат</translation>
    </message>
    <message>
        <source>Find related</source>
        <translation>Найти связанное</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Сообщение %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::ProbeCommand</name>
    <message>
        <source>No webhook is set. Say which URL to probe: botdesk-cli webhook probe https://…</source>
        <translation>Вебхук не установлен. Укажите, какой URL проверить: botdesk-cli webhook probe https://…</translation>
    </message>
    <message>
        <source>Diagnosis: %1
</source>
        <translation>Диагноз: %1
</translation>
    </message>
    <message>
        <source>webhook probe takes one URL, not &quot;%1&quot; as well.</source>
        <translation>webhook probe принимает один URL, лишнее: «%1».</translation>
    </message>
    <message>
        <source>%1 is no IP address.</source>
        <translation>%1 — не IP-адрес.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>В файле %1 нет сертификата в формате PEM.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ProbePane</name>
    <message>
        <source>Run probe</source>
        <translation>Запустить проверку</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>from this computer; Telegram stands elsewhere</source>
        <translation>с этого компьютера; Telegram находится в другом месте</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>%1 · from this computer; Telegram stands elsewhere</source>
        <translation>%1 · с этого компьютера; Telegram находится в другом месте</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>остановилась на %1</translation>
    </message>
    <message>
        <source>all steps passed</source>
        <translation>все шаги пройдены</translation>
    </message>
</context>
<context>
    <name>Botdesk::ProblemsPane</name>
    <message>
        <source>Refused: %1: %2</source>
        <translation>Отказ: %1: %2</translation>
    </message>
    <message>
        <source>Note: %1: %2</source>
        <translation>Замечание: %1: %2</translation>
    </message>
    <message>
        <source>The whole keyboard</source>
        <translation>Вся клавиатура</translation>
    </message>
    <message>
        <source>Row %1, “%2”</source>
        <translation>Ряд %1, «%2»</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>F8 next</source>
        <translation>F8 дальше</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>None. The server takes this keyboard.</source>
        <translation>Нет. Сервер примет эту клавиатуру.</translation>
    </message>
</context>
<context>
    <name>Botdesk::PublicAddressField</name>
    <message>
        <source>Public address that leads to the listener: of a tunnel, a proxy or this computer</source>
        <translation>Публичный адрес, ведущий к приёмнику: туннеля, прокси или этого компьютера</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Публичный адрес</translation>
    </message>
</context>
<context>
    <name>Botdesk::QueueModel</name>
    <message>
        <source>closed without an answer</source>
        <translation>закрыто без ответа</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>в пути</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n update(s), held back by %2: %3</source>
        <translation>
            <numerusform>%1: %n обновление, задержано из-за %2: %3</numerusform>
            <numerusform>%1: %n обновления, задержаны из-за %2: %3</numerusform>
            <numerusform>%1: %n обновлений, задержаны из-за %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n update(s) on the way</source>
        <translation>
            <numerusform>%1: %n обновление в пути</numerusform>
            <numerusform>%1: %n обновления в пути</numerusform>
            <numerusform>%1: %n обновлений в пути</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation>Первое в очереди</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Следующая</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
</context>
<context>
    <name>Botdesk::Rail</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>Botdesk::RawTab</name>
    <message>
        <source>Find in JSON</source>
        <translation>Найти в JSON</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>С отступами</translation>
    </message>
    <message>
        <source>Sort keys</source>
        <translation>Сортировать ключи</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Переносить</translation>
    </message>
    <message>
        <source>JSON of the update</source>
        <translation>JSON обновления</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Копировать JSON</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) · received %1</source>
        <translation>
            <numerusform>%n байт · получено %1</numerusform>
            <numerusform>%n байта · получено %1</numerusform>
            <numerusform>%n байт · получено %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::RecipientsModel</name>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>In the server&apos;s words</source>
        <translation>Словами сервера</translation>
    </message>
</context>
<context>
    <name>Botdesk::RecipientsPane</name>
    <message>
        <source>Where the recipients come from</source>
        <translation>Откуда получатели</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Чаты</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Все чаты</translation>
    </message>
    <message>
        <source>Which chats</source>
        <translation>Какие чаты</translation>
    </message>
    <message>
        <source>Part of name, @username or id</source>
        <translation>Часть имени, @username или ид.</translation>
    </message>
    <message>
        <source>Only chats with this in their name</source>
        <translation>Только чаты, в имени которых это есть</translation>
    </message>
    <message>
        <source>seen at any time</source>
        <translation>когда-либо</translation>
    </message>
    <message>
        <source>seen in the last </source>
        <translation>за последние </translation>
    </message>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Seen in so many days</source>
        <translation>За сколько последних дней</translation>
    </message>
    <message>
        <source>Leave out who blocked the bot</source>
        <translation>Пропускать заблокировавших бота</translation>
    </message>
    <message>
        <source>Choose CSV file…</source>
        <translation>Выбрать CSV-файл…</translation>
    </message>
    <message>
        <source>A table with a line of column names; each column is a placeholder.</source>
        <translation>Таблица со строкой имён столбцов; каждый столбец — подстановка.</translation>
    </message>
    <message>
        <source>Column with the chat</source>
        <translation>Столбец с чатом</translation>
    </message>
    <message>
        <source>Ids, @usernames or t.me links, divided by spaces, commas or line breaks</source>
        <translation>Ид., @username или ссылки t.me через пробелы, запятые или с новой строки</translation>
    </message>
    <message>
        <source>Ids and usernames</source>
        <translation>Ид. и имена пользователей</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Выбрать таблицу</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Chat in column “%1”</source>
        <translation>Чат в столбце «%1»</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n получатель</numerusform>
            <numerusform>%n получателя</numerusform>
            <numerusform>%n получателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>Пропущена %n строка.</numerusform>
            <numerusform>Пропущены %n строки.</numerusform>
            <numerusform>Пропущено %n строк.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n username(s) not known here.</source>
        <translation>
            <numerusform>%n имя пользователя здесь не известно.</numerusform>
            <numerusform>%n имени пользователя здесь не известны.</numerusform>
            <numerusform>%n имён пользователя здесь не известны.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person cannot be written to by a username that nobody had here: only public groups and channels can.</source>
        <translation>Человеку нельзя написать по имени пользователя, которого здесь ни у кого не было: так можно только в открытые группы и каналы.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ReplaceDialog</name>
    <message>
        <source>Replace the keyboard</source>
        <translation>Заменить клавиатуру</translation>
    </message>
    <message>
        <source>Replace the keyboard on a message</source>
        <translation>Замена клавиатуры в сообщении</translation>
    </message>
    <message>
        <source>Messages of the bot, latest first</source>
        <translation>Сообщения бота, сначала новые</translation>
    </message>
    <message>
        <source>Messages of the bot</source>
        <translation>Сообщения бота</translation>
    </message>
    <message>
        <source>The bot has no message there that could be changed.</source>
        <translation>Там нет сообщений бота, которые можно изменить.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ReplyDialog</name>
    <message>
        <source>Silent</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Защитить</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Arrives without a sound</source>
        <translation>Придёт без звука</translation>
    </message>
    <message>
        <source>Cannot be forwarded or saved</source>
        <translation>Нельзя переслать или сохранить</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Отправить (%1)</translation>
    </message>
    <message>
        <source>The message is kept in the chat: edit it or try again there.</source>
        <translation>Сообщение осталось в чате: исправьте его там или повторите.</translation>
    </message>
</context>
<context>
    <name>Botdesk::RequestModel</name>
    <message>
        <source>%1 from %2, %3, answered %4</source>
        <translation>%1 от %2, %3, ответ %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Заняло</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
</context>
<context>
    <name>Botdesk::RequestsPane</name>
    <message>
        <source>Which requests</source>
        <translation>Какие запросы</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следовать</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Тело запроса</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Тело ответа</translation>
    </message>
    <message>
        <source>Send again to a URL…</source>
        <translation>Отправить снова на URL…</translation>
    </message>
    <message>
        <source>Change and send again…</source>
        <translation>Изменить и отправить снова…</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Запросов пока нет</translation>
    </message>
    <message>
        <source>What comes to the listener appears here, let in or refused, with all that was in it.</source>
        <translation>Всё, что приходит к приёмнику, появляется здесь, принятое или отклонённое, со всем содержимым.</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>Таких запросов нет</translation>
    </message>
    <message>
        <source>None of the requests that are kept ended like this.</source>
        <translation>Ни один из сохранённых запросов так не закончился.</translation>
    </message>
    <message>
        <source>Requests cannot be kept.</source>
        <translation>Запросы не удаётся сохранить.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Принятые</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонённые</translation>
    </message>
    <message>
        <source>Forget all requests</source>
        <translation>Забыть все запросы</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Части запроса</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Заголовки запроса</translation>
    </message>
    <message>
        <source>%1 let in</source>
        <translation>%1 принято</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 отклонено</translation>
    </message>
    <message>
        <source>%1 came again</source>
        <translation>%1 пришло повторно</translation>
    </message>
    <message>
        <source>%1 came too fast to be kept</source>
        <translation>%1 пришло слишком быстро, чтобы сохранить</translation>
    </message>
    <message>
        <source>%1 from %2: %3, answered %4.</source>
        <translation>%1 от %2: %3, ответ %4.</translation>
    </message>
    <message>
        <source>The update was stored before, so it was not stored again.</source>
        <translation>Обновление уже было сохранено и второй раз не сохранялось.</translation>
    </message>
    <message>
        <source>The answer came late or not at all, so Telegram may bring the update again.</source>
        <translation>Ответ пришёл поздно или не пришёл вовсе, поэтому Telegram может прислать обновление снова.</translation>
    </message>
    <message>
        <source>A rule answered with a method; what came of it is not known.</source>
        <translation>Правило ответило методом; что из этого вышло, неизвестно.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ResendDialog</name>
    <message>
        <source>Send this listener&apos;s secret with it</source>
        <translation>Отправить вместе с секретом этого приёмника</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Отправить</translation>
    </message>
    <message>
        <source>Change and send again</source>
        <translation>Изменить и отправить снова</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>The update keeps its update_id: a receiver that has it already takes it for one that came again.</source>
        <translation>Обновление сохраняет свой update_id: получатель, у которого оно уже есть, сочтёт его пришедшим повторно.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>Answered %1 %2 after %3.</source>
        <translation>Ответ %1 %2 через %3.</translation>
    </message>
</context>
<context>
    <name>Botdesk::RulesPane</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>This rule answers</source>
        <translation>Это правило отвечает</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>The first rule that fits answers an update with one method call in the response to its delivery. Telegram carries it out and does not tell what came of it; what came again is not answered twice.</source>
        <translation>Первое подходящее правило отвечает на обновление вызовом одного метода прямо в ответе на доставку. Telegram выполняет его и не сообщает, что получилось; на пришедшее повторно второй раз не отвечают.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Добавить правило</translation>
    </message>
    <message>
        <source>any update</source>
        <translation>любое обновление</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>что угодно</translation>
    </message>
    <message>
        <source>any chat; else its id</source>
        <translation>любой чат; иначе его id</translation>
    </message>
    <message>
        <source>{message.chat.id} stands for what the update has at that place. A rule whose place is missing does not answer.</source>
        <translation>{message.chat.id} заменяется тем, что стоит в обновлении на этом месте. Правило, места для которого нет, не отвечает.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Обновление</translation>
    </message>
    <message>
        <source>&amp;Text or data contains</source>
        <translation>&amp;Текст или данные содержат</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>&amp;Чат</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Метод</translation>
    </message>
    <message>
        <source>&amp;Parameters (JSON)</source>
        <translation>&amp;Параметры (JSON)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (выкл.)</translation>
    </message>
    <message>
        <source>Name the method that answers.</source>
        <translation>Укажите метод, который отвечает.</translation>
    </message>
    <message>
        <source>Telegram passes over this method in a response.</source>
        <translation>Этот метод Telegram в ответе пропускает.</translation>
    </message>
    <message>
        <source>A chat is named by its number.</source>
        <translation>Чат указывается своим номером.</translation>
    </message>
    <message>
        <source>The parameters are no JSON object.</source>
        <translation>Параметры не являются объектом JSON.</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxCommand</name>
    <message>
        <source>sandbox takes options only, not &quot;%1&quot;.</source>
        <translation>sandbox принимает только параметры с --, а не «%1».</translation>
    </message>
    <message>
        <source>Serve a Bot API with simulated people on 127.0.0.1.</source>
        <translation>Запустить на 127.0.0.1 Bot API с вымышленными людьми.</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <translation>Порт; 0 выбирает свободный.</translation>
    </message>
    <message>
        <source>The same world with the same ids each time; 0: another each time.</source>
        <translation>Каждый раз тот же мир с теми же идентификаторами; 0: каждый раз другой.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;. There are: %2.</source>
        <translation>Сценария «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>What the people do once a bot asks for updates: %1.</source>
        <translation>Что делают люди, как только бот запросит обновления: %1.</translation>
    </message>
    <message>
        <source>--local-webhooks is on or off, not &quot;%1&quot;.</source>
        <translation>--local-webhooks принимает on или off, а не «%1».</translation>
    </message>
    <message>
        <source>Deliver to http, any port and any address too (default); off: as the cloud.</source>
        <translation>Доставлять и по http, на любой порт и адрес (по умолчанию); off: как облако.</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxHead</name>
    <message>
        <source>Copy the address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Copy the Sandbox&apos;s token</source>
        <translation>Копировать токен песочницы</translation>
    </message>
    <message>
        <source>No token and no internet needed</source>
        <translation>Не нужны ни токен, ни интернет</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Сбросить…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
    <message>
        <source>Server running</source>
        <translation>Сервер работает</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Сервер остановлен</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>токен %1</translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>Остановить сервер</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Запустить сервер</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Адрес скопирован.</translation>
    </message>
    <message>
        <source>The Sandbox&apos;s token is copied. It works on this computer only.</source>
        <translation>Токен песочницы скопирован. Он действует только на этом компьютере.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>More of the Sandbox</source>
        <translation>Ещё о песочнице</translation>
    </message>
    <message>
        <source>Clock +%1</source>
        <translation>Часы +%1</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxLogModel</name>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>call</source>
        <translation>вызов</translation>
    </message>
    <message>
        <source>event</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Method or update</source>
        <translation>Метод или обновление</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Длилось</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxLogPane</name>
    <message>
        <source>Kinds of entries</source>
        <translation>Виды записей</translation>
    </message>
    <message>
        <source>method, status, text</source>
        <translation>метод, код, текст</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следовать</translation>
    </message>
    <message>
        <source>Request or answer</source>
        <translation>Запрос или ответ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Вызовы</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Очистить журнал</translation>
    </message>
    <message>
        <source>Server log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Запрос</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Копировать как curl</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxPage</name>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>Добавить &amp;человека…</translation>
    </message>
    <message>
        <source>Add a &amp;group or channel…</source>
        <translation>Добавить &amp;группу или канал…</translation>
    </message>
    <message>
        <source>&amp;Inject an update…</source>
        <translation>В&amp;ставить обновление…</translation>
    </message>
    <message>
        <source>Advance the &amp;clock…</source>
        <translation>Перевести &amp;часы…</translation>
    </message>
    <message>
        <source>&amp;Reset the Sandbox…</source>
        <translation>С&amp;бросить песочницу…</translation>
    </message>
    <message>
        <source>Nobody is a member of %1.</source>
        <translation>В «%1» нет участников.</translation>
    </message>
    <message>
        <source>The Sandbox could not start</source>
        <translation>Песочница не запустилась</translation>
    </message>
    <message>
        <source>The Sandbox starts…</source>
        <translation>Песочница запускается…</translation>
    </message>
    <message>
        <source>The Sandbox is stopped</source>
        <translation>Песочница остановлена</translation>
    </message>
    <message>
        <source>Its people and messages are kept. While it is stopped, nobody answers the bot.</source>
        <translation>Люди и сообщения сохранены. Пока она остановлена, боту никто не отвечает.</translation>
    </message>
    <message>
        <source>Start the Sandbox</source>
        <translation>Запустить песочницу</translation>
    </message>
    <message>
        <source>The Sandbox is a simulated Bot API server on this computer. Write as its people, press buttons on their phones, and watch what the bot is told and what it answers.

Any bot framework can use it too: give it the address and the token at the top of the page.</source>
        <translation>Песочница — это имитация сервера Bot API на этом компьютере. Пишите от имени её людей, нажимайте кнопки на их телефонах и смотрите, что узнаёт бот и что отвечает.

Ею может пользоваться и любой фреймворк для ботов: дайте ему адрес и токен вверху страницы.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Песочница</translation>
    </message>
    <message>
        <source>Close this phone</source>
        <translation>Закрыть этот телефон</translation>
    </message>
    <message>
        <source>Update %1 is in the bot&apos;s queue.</source>
        <translation>Обновление %1 стоит в очереди бота.</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxTeaser</name>
    <message>
        <source>Hello, Alice (sandbox) 👋 What can I do for you?</source>
        <translation>Здравствуйте, Alice (sandbox) 👋 Чем могу помочь?</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Where is my mug?</source>
        <translation>Где моя кружка?</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxTry</name>
    <message>
        <source>The Sandbox has no people.</source>
        <translation>В песочнице нет людей.</translation>
    </message>
    <message>
        <source>A keyboard to try</source>
        <translation>Клавиатура для проверки</translation>
    </message>
    <message>
        <source>The Sandbox has no chat of this kind with people in it.</source>
        <translation>В песочнице нет чата этого вида, в котором есть люди.</translation>
    </message>
</context>
<context>
    <name>Botdesk::SavedTextButtons</name>
    <message>
        <source>Snippets</source>
        <translation>Заготовки</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Отправленное ранее</translation>
    </message>
    <message>
        <source>No snippets yet</source>
        <translation>Заготовок ещё нет</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Ещё ничего не отправлено</translation>
    </message>
    <message>
        <source>Keep what is written…</source>
        <translation>Сохранить написанное…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
</context>
<context>
    <name>Botdesk::ScenariosPane</name>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Остановить: %1</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>Запустить: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>Выполнено %1 из %n шага</numerusform>
            <numerusform>Выполнено %1 из %n шагов</numerusform>
            <numerusform>Выполнено %1 из %n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) failed</source>
        <translation>
            <numerusform>Не удалось %1 из %n шага</numerusform>
            <numerusform>Не удалось %1 из %n шагов</numerusform>
            <numerusform>Не удалось %1 из %n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>Выполнен %n шаг</numerusform>
            <numerusform>Выполнено %n шага</numerusform>
            <numerusform>Выполнено %n шагов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::SendDialog</name>
    <message>
        <source>Silent</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send the keyboard to</source>
        <translation>Отправить клавиатуру</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>The server would refuse it. %1</source>
        <translation>Сервер её не примет. %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Всё равно отправить</translation>
    </message>
</context>
<context>
    <name>Botdesk::SendOptions</name>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Another, by id…</source>
        <translation>Другой, по id…</translation>
    </message>
    <message>
        <source>Picture as Telegram chooses</source>
        <translation>Картинка, как решит Telegram</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Маленькая картинка</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Большая картинка</translation>
    </message>
    <message>
        <source>Above the text</source>
        <translation>Над текстом</translation>
    </message>
    <message>
        <source>Of another address…</source>
        <translation>Другого адреса…</translation>
    </message>
    <message>
        <source>An id is a number above 0</source>
        <translation>Id — число больше 0</translation>
    </message>
    <message>
        <source>Preview of</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Telegram takes no such address</source>
        <translation>Такой адрес Telegram не примет</translation>
    </message>
    <message>
        <source>Effect %1</source>
        <translation>Эффект %1</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Предпросмотр %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::ServerForm</name>
    <message>
        <source>Test environment</source>
        <translation>Тестовая среда</translation>
    </message>
    <message>
        <source>Bot API server</source>
        <translation>Сервер Bot API</translation>
    </message>
    <message>
        <source>Bots of Telegram&apos;s test servers have tokens of their own</source>
        <translation>У ботов тестовых серверов Telegram свои токены</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Адрес прокси</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Пользователь прокси</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Пароль прокси</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
</context>
<context>
    <name>Botdesk::ServerPane</name>
    <message>
        <source>Ask again</source>
        <translation>Спросить ещё раз</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>Удалить webhook…</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Часть страницы</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Показанное время</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 мин</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 дн.</translation>
    </message>
    <message>
        <source>Deliver to the listener here…</source>
        <translation>Доставлять сюда, приёмнику…</translation>
    </message>
    <message>
        <source>Fills in the path and the secret of the listener of this bot</source>
        <translation>Вписывает путь и секрет приёмника этого бота</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Прочитано в %1</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1, растёт</translation>
    </message>
    <message>
        <source>%1, falling</source>
        <translation>%1, убывает</translation>
    </message>
    <message>
        <source>getWebhookInfo has no answer.</source>
        <translation>На getWebhookInfo нет ответа.</translation>
    </message>
    <message>
        <source>Run probe</source>
        <translation>Запустить проверку</translation>
    </message>
    <message>
        <source>The listener has no path and secret yet.</source>
        <translation>У приёмника ещё нет пути и секрета.</translation>
    </message>
    <message>
        <source>Webhook of %1, read at %2</source>
        <translation>Webhook бота %1, прочитан в %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n failure(s) since %2</source>
        <translation>
            <numerusform>%1 · %n сбой с %2</numerusform>
            <numerusform>%1 · %n сбоя с %2</numerusform>
            <numerusform>%1 · %n сбоев с %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Разделы настроек</translation>
    </message>
    <message>
        <source>Settings take effect at once and are kept in a file that only you can read. Tokens are not in it.</source>
        <translation>Настройки действуют сразу и хранятся в файле, доступном только вам. Токенов в нём нет.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>Botdesk::ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Поделиться</translation>
    </message>
    <message>
        <source>%1 chooses a chat</source>
        <translation>%1 выбирает чат</translation>
    </message>
    <message>
        <source>%1 chooses people</source>
        <translation>%1 выбирает людей</translation>
    </message>
    <message>
        <source>Chats that meet the criteria</source>
        <translation>Чаты, подходящие под условия</translation>
    </message>
    <message>
        <source>People who meet the criteria</source>
        <translation>Люди, подходящие под условия</translation>
    </message>
    <message>
        <source>%1 of %2 at most</source>
        <translation>%1 из не более чем %2</translation>
    </message>
</context>
<context>
    <name>Botdesk::ShippingAnswer</name>
    <message>
        <source>%1 wants “%2” shipped</source>
        <translation>%1 ждёт доставки «%2»</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Can be shipped</source>
        <translation>Доставка возможна</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Невозможна</translation>
    </message>
    <message>
        <source>Ways to ship</source>
        <translation>Способы доставки</translation>
    </message>
    <message>
        <source>Way to ship</source>
        <translation>Способ доставки</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Добавить способ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Why not, in words for the person</source>
        <translation>Почему нет, словами для человека</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Посылка</translation>
    </message>
    <message>
        <source>The person needs a reason.</source>
        <translation>Человеку нужна причина.</translation>
    </message>
    <message>
        <source>At least one way to ship is needed.</source>
        <translation>Нужен хотя бы один способ доставки.</translation>
    </message>
    <message>
        <source>Way %1 needs a name.</source>
        <translation>Способу %1 нужно название.</translation>
    </message>
    <message>
        <source>The price of way %1 is no amount.</source>
        <translation>Цена способа %1 — не сумма.</translation>
    </message>
</context>
<context>
    <name>Botdesk::Skeleton</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
</context>
<context>
    <name>Botdesk::SnippetList</name>
    <message>
        <source>Snippets</source>
        <translation>Заготовки</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
</context>
<context>
    <name>Botdesk::SnippetsPane</name>
    <message>
        <source>Search snippets</source>
        <translation>Поиск по заготовкам</translation>
    </message>
    <message>
        <source>Keep what is written as a snippet…</source>
        <translation>Сохранить написанное как заготовку…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Заготовки</translation>
    </message>
    <message>
        <source>A text that is kept here is inserted by a click: {first_name} and {cursor} in it are filled in.</source>
        <translation>Сохранённый здесь текст вставляется щелчком: {first_name} и {cursor} в нём подставляются.</translation>
    </message>
    <message>
        <source>No snippet has that in it.</source>
        <translation>Ни в одной заготовке этого нет.</translation>
    </message>
    <message>
        <source>Delete this snippet?</source>
        <translation>Удалить эту заготовку?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Its text is lost: “%1”</source>
        <translation>Её текст будет потерян: «%1»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Botdesk::Sparkline</name>
    <message>
        <source>rising</source>
        <translation>растёт</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>падает</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Botdesk::StatusLine</name>
    <message>
        <source>Updates per second</source>
        <translation>Обновлений в секунду</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>No bot connected</source>
        <translation>Бот не подключён</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 обн./с</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Время: %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::SwitchDialog</name>
    <message>
        <source>Switch to long polling</source>
        <translation>Перейти на долгий опрос</translation>
    </message>
    <message>
        <source>Switch to webhook</source>
        <translation>Перейти на вебхук</translation>
    </message>
    <message>
        <source>Receive in another way</source>
        <translation>Другой способ получения</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Долгий опрос</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>Who starts</source>
        <translation>Кто начинает</translation>
    </message>
    <message>
        <source>Botdesk asks the server</source>
        <translation>Botdesk спрашивает сервер</translation>
    </message>
    <message>
        <source>The server connects and delivers</source>
        <translation>Сервер соединяется и доставляет</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Публичный адрес</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Не нужен</translation>
    </message>
    <message>
        <source>Needed, with a certificate that Telegram trusts or is given</source>
        <translation>Нужен, с сертификатом, которому Telegram доверяет или который ему дали</translation>
    </message>
    <message>
        <source>Again and twice</source>
        <translation>Повторы и дубли</translation>
    </message>
    <message>
        <source>What is not confirmed comes with the next answer</source>
        <translation>Неподтверждённое придёт со следующим ответом</translation>
    </message>
    <message>
        <source>What is not answered with 200 comes again, later and later; so does what was answered when the answer is lost. It is stored once</source>
        <translation>То, на что не ответили 200, приходит снова, всё реже; и отвеченное тоже, если ответ потерялся. Сохраняется оно один раз</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Масштаб</translation>
    </message>
    <message>
        <source>One receiver, one question after the other</source>
        <translation>Один получатель, запрос за запросом</translation>
    </message>
    <message>
        <source>Up to %1 deliveries at a time</source>
        <translation>До %1 доставок одновременно</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server. They stay there and come the new way; nothing is lost and nothing is stored twice.</source>
        <translation>
            <numerusform>На сервере ожидает %n обновление. Оно останется там и придёт новым путём; ничего не пропадёт и не сохранится дважды.</numerusform>
            <numerusform>На сервере ожидают %n обновления. Они останутся там и придут новым путём; ничего не пропадёт и не сохранится дважды.</numerusform>
            <numerusform>На сервере ожидает %n обновлений. Они останутся там и придут новым путём; ничего не пропадёт и не сохранится дважды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits on the server. What comes meanwhile stays there and comes the new way; nothing is lost and nothing is stored twice.</source>
        <translation>На сервере ничего не ожидает. Что появится тем временем, останется там и придёт новым путём; ничего не пропадёт и не сохранится дважды.</translation>
    </message>
    <message>
        <source>No webhook is set. Botdesk asks from now on.</source>
        <translation>Вебхук не установлен. С этого момента Botdesk спрашивает сам.</translation>
    </message>
    <message>
        <source>The webhook at %1 is deleted: that server gets no more updates. Botdesk asks from then on.</source>
        <translation>Вебхук на %1 удаляется: тот сервер больше не получит обновлений. С этого момента спрашивает Botdesk.</translation>
    </message>
    <message>
        <source>Deliver to the &amp;listener here</source>
        <translation>Доставлять сюда, &amp;приёмнику</translation>
    </message>
    <message>
        <source>Deliver to &amp;another server; Botdesk receives nothing</source>
        <translation>Доставлять на &amp;другой сервер; Botdesk ничего не получает</translation>
    </message>
    <message>
        <source>&amp;Only listen; the webhook stays as it is</source>
        <translation>&amp;Только слушать; вебхук остаётся как есть</translation>
    </message>
    <message>
        <source>Address of the other server</source>
        <translation>Адрес другого сервера</translation>
    </message>
    <message>
        <source>Its secret token, if it has one</source>
        <translation>Его секретный токен, если есть</translation>
    </message>
    <message>
        <source>Secret token of the other server</source>
        <translation>Секретный токен другого сервера</translation>
    </message>
    <message>
        <source>Rehearsal: the way to %1 is tried first. Nothing is set yet.</source>
        <translation>Репетиция: сначала проверяется путь к %1. Пока ничего не установлено.</translation>
    </message>
    <message>
        <source>The rehearsal stopped at %1: nothing is set. It went from this computer; from Telegram&apos;s place it may be otherwise.</source>
        <translation>Репетиция остановилась на шаге %1: ничего не установлено. Она шла с этого компьютера; со стороны Telegram может быть иначе.</translation>
    </message>
    <message>
        <source>Skip the rehearsal</source>
        <translation>Без репетиции</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>Всё равно установить</translation>
    </message>
</context>
<context>
    <name>Botdesk::TemplateDialog</name>
    <message>
        <source>Add to the open one</source>
        <translation>Добавить к открытой</translation>
    </message>
    <message>
        <source>New keyboard</source>
        <translation>Новая клавиатура</translation>
    </message>
    <message>
        <source>This one has nothing to be filled in. Its buttons are changed on the canvas.</source>
        <translation>Здесь нечего заполнять. Кнопки меняются на холсте.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Звёзды</translation>
    </message>
    <message>
        <source>{date} is the day, as 2026-01-31</source>
        <translation>{date} — день, как 2026-01-31</translation>
    </message>
    <message>
        <source>{n} counts from 1, {i} from 0, {text} is the text, {value} what stands behind a |</source>
        <translation>{n} считает с 1, {i} с 0, {text} — текст, {value} — то, что стоит за |</translation>
    </message>
    <message>
        <source>Data of a button</source>
        <translation>Данные кнопки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>As a reply keyboard</source>
        <translation>Как клавиатура ответа</translation>
    </message>
    <message>
        <source>Its buttons send their text</source>
        <translation>Её кнопки отправляют свой текст</translation>
    </message>
    <message>
        <source>[x] before those that are on, [ ] before the others</source>
        <translation>[x] перед включёнными, [ ] перед остальными</translation>
    </message>
    <message>
        <source>Behind a | stands what {value} in the data is</source>
        <translation>За | стоит то, чем будет {value} в данных</translation>
    </message>
    <message>
        <source>Buttons, one a line</source>
        <translation>Кнопки, по одной в строке</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Buttons on a page</source>
        <translation>Кнопок на странице</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>Все на одной странице</translation>
    </message>
    <message>
        <source>Page that is shown</source>
        <translation>Показанная страница</translation>
    </message>
    <message>
        <source>Data of ‹ and ›</source>
        <translation>Данные ‹ и ›</translation>
    </message>
    <message>
        <source>{n} is the page that they lead to</source>
        <translation>{n} — страница, к которой они ведут</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Первый день недели</translation>
    </message>
    <message>
        <source>{month} is the month that they lead to, as 2026-01</source>
        <translation>{month} — месяц, к которому они ведут, как 2026-01</translation>
    </message>
    <message>
        <source>Your bot</source>
        <translation>Ваш бот</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>The open keyboard is of another kind.</source>
        <translation>Открытая клавиатура другого вида.</translation>
    </message>
</context>
<context>
    <name>Botdesk::TextCommand</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>строка %1, столбец %2: %3</translation>
    </message>
    <message>
        <source>Say which text to check: botdesk-cli text check --mode HTML FILE</source>
        <translation>Укажите, какой текст проверить: botdesk-cli text check --mode HTML ФАЙЛ</translation>
    </message>
    <message>
        <source>Say how the text is written: --mode MarkdownV2, HTML or Markdown.</source>
        <translation>Укажите, как написан текст: --mode MarkdownV2, HTML или Markdown.</translation>
    </message>
    <message>
        <source>Check whether the server takes a text, and show what it makes of it.</source>
        <translation>Проверить, примет ли сервер текст, и показать, что он из него сделает.</translation>
    </message>
    <message>
        <source>Say what the server would answer, and exit with 1 when it would refuse.</source>
        <translation>Сказать, что ответил бы сервер; код 1, если он отказал бы.</translation>
    </message>
    <message>
        <source>The file to check; - reads standard input.</source>
        <translation>Файл для проверки; - читает стандартный ввод.</translation>
    </message>
    <message>
        <source>How the text is written: MarkdownV2, HTML or Markdown.</source>
        <translation>Как написан текст: MarkdownV2, HTML или Markdown.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вывести JSON.</translation>
    </message>
</context>
<context>
    <name>Botdesk::TextEditor</name>
    <message>
        <source>Close it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Send as plain</source>
        <translation>Отправить простым текстом</translation>
    </message>
    <message>
        <source>Sends the text as it stands, marks and all</source>
        <translation>Отправляет текст как есть, со всеми знаками</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 из %2 символов</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many: a message holds %1</source>
        <translation>
            <numerusform>На %n символ больше, чем нужно: в сообщении помещается %1</numerusform>
            <numerusform>На %n символа больше, чем нужно: в сообщении помещается %1</numerusform>
            <numerusform>На %n символов больше, чем нужно: в сообщении помещается %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Escape all</source>
        <translation>Экранировать все</translation>
    </message>
    <message>
        <source>Escape both</source>
        <translation>Экранировать оба</translation>
    </message>
    <message>
        <source>Escape it</source>
        <translation>Экранировать</translation>
    </message>
    <message>
        <source>The text cannot be read as %1.</source>
        <translation>Текст нельзя прочесть как %1.</translation>
    </message>
    <message>
        <source>Mend it first, or take it over as it stands, marks and all.</source>
        <translation>Сначала исправьте его или перенесите как есть, со всеми знаками.</translation>
    </message>
    <message>
        <source>Take it as it stands</source>
        <translation>Взять как есть</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>%1 cannot say everything that is here.</source>
        <translation>%1 не может передать всё, что здесь есть.</translation>
    </message>
    <message>
        <source>It would become plain: %1. Undo brings it back.</source>
        <translation>Без форматирования останется: %1. Отмена вернёт его.</translation>
    </message>
    <message>
        <source>Switch without it</source>
        <translation>Переключить без этого</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Ссылка на</translation>
    </message>
    <message>
        <source>Telegram takes no such address</source>
        <translation>Такой адрес Telegram не примет</translation>
    </message>
    <message>
        <source>Somebody else, by id…</source>
        <translation>Кто-то другой, по id…</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>Id пользователя</translation>
    </message>
    <message>
        <source>Somebody the bot has met</source>
        <translation>Кто-то, кого бот уже встречал</translation>
    </message>
    <message>
        <source>An id is a number above 0</source>
        <translation>Id — число больше 0</translation>
    </message>
    <message>
        <source>custom_emoji_id</source>
        <translation>custom_emoji_id</translation>
    </message>
    <message>
        <source>The emoji that is selected stands in for it</source>
        <translation>Выделенный эмодзи будет его заменой</translation>
    </message>
    <message>
        <source>Date and time here</source>
        <translation>Дата и время здесь</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Язык кода</translation>
    </message>
    <message>
        <source>python, json … or nothing</source>
        <translation>python, json … или ничего</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Одно слово</translation>
    </message>
    <message>
        <source>Too long with its marks: a server reads %1 at most</source>
        <translation>Вместе с разметкой слишком длинно: сервер прочитает не больше %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
</context>
<context>
    <name>Botdesk::TokenDialog</name>
    <message>
        <source>Token of %1</source>
        <translation>Токен: %1</translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation>&amp;Использовать этот токен</translation>
    </message>
    <message>
        <source>This token belongs to another bot (id %1).</source>
        <translation>Этот токен принадлежит другому боту (ид. %1).</translation>
    </message>
</context>
<context>
    <name>Botdesk::TokenField</name>
    <message>
        <source>Show the token</source>
        <translation>Показать токен</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Токен бота</translation>
    </message>
    <message>
        <source>Token, or BotFather&apos;s whole message</source>
        <translation>Токен или всё сообщение BotFather</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Скрыть токен</translation>
    </message>
</context>
<context>
    <name>Botdesk::TreeTab</name>
    <message>
        <source>Find key or value</source>
        <translation>Найти ключ или значение</translation>
    </message>
    <message>
        <source>Tree of the update</source>
        <translation>Дерево обновления</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Развернуть всё</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Копировать путь</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Путь</translation>
    </message>
</context>
<context>
    <name>Botdesk::TypeChips</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Типы</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message numerus="yes">
        <source>+ %n type(s)</source>
        <translation>
            <numerusform>+ %n тип</numerusform>
            <numerusform>+ %n типа</numerusform>
            <numerusform>+ %n типов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdateActions</name>
    <message>
        <source>Reply…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Дать ответ…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Копировать как curl</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>Копировать JSON</translation>
    </message>
    <message>
        <source>Copy update ID</source>
        <translation>Копировать ид. обновления</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Открыть чат</translation>
    </message>
    <message>
        <source>Reply to %1 in %2</source>
        <translation>Ответ для %1 в чате %2</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdateDetail</name>
    <message>
        <source>Place of the details</source>
        <translation>Место сведений</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Ответить…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Дать ответ…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Копировать как curl</translation>
    </message>
    <message>
        <source>More about this update</source>
        <translation>Ещё об этом обновлении</translation>
    </message>
    <message>
        <source>Views of the update</source>
        <translation>Виды обновления</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Дерево</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Исходный JSON</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Below the list</source>
        <translation>Под списком</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>Рядом со списком</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdateListModel</name>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Update ID</source>
        <translation>Ид. обновления</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Чат</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Задержка</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdateListPane</name>
    <message>
        <source>the bot</source>
        <translation>бот</translation>
    </message>
    <message>
        <source>No updates yet</source>
        <translation>Обновлений пока нет</translation>
    </message>
    <message>
        <source>Write to %1 in Telegram, or let a sandbox person do it.</source>
        <translation>Напишите %1 в Telegram или пусть это сделает человек из песочницы.</translation>
    </message>
    <message>
        <source>Open the Sandbox</source>
        <translation>Открыть песочницу</translation>
    </message>
    <message>
        <source>Copy bot link</source>
        <translation>Копировать ссылку на бота</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>%1 updates are stored; none has %2.</source>
        <translation>Сохранено обновлений: %1; ни у одного нет: %2.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Let a person of the Sandbox write something.</source>
        <translation>Пусть кто-нибудь в песочнице что-нибудь напишет.</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdateView</name>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>%1 new ↓</source>
        <translation>%1 новых ↓</translation>
    </message>
    <message>
        <source>Go to the end and follow (End)</source>
        <translation>В конец и следовать (End)</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdatesMenus</name>
    <message>
        <source>Long polling</source>
        <translation>Через long polling</translation>
    </message>
    <message>
        <source>Look at pending updates…</source>
        <translation>Посмотреть ожидающие обновления…</translation>
    </message>
    <message>
        <source>Skip pending updates…</source>
        <translation>Пропустить ожидающие обновления…</translation>
    </message>
    <message>
        <source>Settings of receiving…</source>
        <translation>Настройки приёма…</translation>
    </message>
    <message>
        <source>Stop receiving first</source>
        <translation>Сначала остановите приём</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Show rows that do not match</source>
        <translation>Показывать несовпадающие строки</translation>
    </message>
    <message>
        <source>Pause the list</source>
        <translation>Приостановить список</translation>
    </message>
    <message>
        <source>Copy chosen rows</source>
        <translation>Копировать выбранные строки</translation>
    </message>
    <message>
        <source>Export shown updates…</source>
        <translation>Экспорт показанных обновлений…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>Скопирована %n строка</numerusform>
            <numerusform>Скопировано %n строки</numerusform>
            <numerusform>Скопировано %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Export shown updates</source>
        <translation>Экспорт показанных обновлений</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>Строки JSON (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) exported</source>
        <translation>
            <numerusform>Экспортировано %n обновление</numerusform>
            <numerusform>Экспортировано %n обновления</numerusform>
            <numerusform>Экспортировано %n обновлений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdatesNotices</name>
    <message>
        <source>No connection to %1.</source>
        <translation>Нет соединения с %1.</translation>
    </message>
    <message>
        <source>Next try in %1 (attempt %2). Nothing is lost: the server keeps updates for 24 hours.</source>
        <translation>Следующая попытка через %1 (попытка %2). Ничего не потеряно: сервер хранит обновления 24 часа.</translation>
    </message>
    <message>
        <source>Filling the search</source>
        <translation>Заполняется поиск</translation>
    </message>
    <message>
        <source>Enter new token…</source>
        <translation>Ввести новый токен…</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>Удалить вебхук…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Presses that waited longer than 150 s and inline queries longer than 30 s have expired.</source>
        <translation>Нажатия старше 150 с и inline-запросы старше 30 с истекли.</translation>
    </message>
    <message>
        <source>The server keeps messages for 24 hours: what is older than that is lost.</source>
        <translation>Сервер хранит сообщения 24 часа: более старое потеряно.</translation>
    </message>
    <message>
        <source>Nothing was received since %1 (%2).</source>
        <translation>Ничего не принималось с %1 (%2).</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Preparing filters and search: %1 of %2. The list is complete.</source>
        <translation>Готовятся фильтры и поиск: %1 из %2. Список полон.</translation>
    </message>
    <message>
        <source>The webhook listener cannot start.</source>
        <translation>Приёмник вебхука не может запуститься.</translation>
    </message>
    <message>
        <source>Look at its address, port and certificate on the Webhook page.</source>
        <translation>Проверьте его адрес, порт и сертификат на странице «Вебхук».</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdatesPage</name>
    <message>
        <source>Start or stop receiving</source>
        <translation>Начать или остановить приём</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>Следовать за концом</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Пауза или продолжить</translation>
    </message>
    <message>
        <source>Details below or beside</source>
        <translation>Сведения снизу или сбоку</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Ссылка скопирована</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Обновления</translation>
    </message>
    <message>
        <source>Every update that the bot receives, in order of arrival, live.

Filter: type:callback_query chat:@name from:Alice text~&quot;refund&quot; data~order command:start has:photo id:123 since:2h until:14:30 latency&gt;2s is:unanswered. A leading - excludes (-type:message -chat:@name -from:Alice -has:sticker -word); quotes keep spaces; any other word is searched for in texts. The star beside the filter keeps it.

F3 goes to the next match, End follows the newest, Return opens the chat, Ctrl+R replies, Ctrl+Shift+A answers.</source>
        <translation>Каждое обновление, которое получает бот, в порядке поступления, сразу.

Фильтр: type:callback_query chat:@name from:Alice text~&quot;refund&quot; data~order command:start has:photo id:123 since:2h until:14:30 latency&gt;2s is:unanswered. - впереди исключает (-type:message -chat:@name -from:Alice -has:sticker -слово); кавычки сохраняют пробелы; любое другое слово ищется в текстах. Звёздочка рядом с фильтром сохраняет его.

F3 — следующее совпадение, End — следовать за новым, Enter — открыть чат, Ctrl+R — ответить человеку, Ctrl+Shift+A — ответить на запрос.</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdatesToolbar</name>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Ways to receive</source>
        <translation>Способы приёма</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Через long polling</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>Rows that do not match</source>
        <translation>Несовпадающие строки</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Следовать</translation>
    </message>
    <message>
        <source>Pause the list</source>
        <translation>Приостановить список</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>Скрыть прочие</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Подсветить</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Типы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Start receiving (%1)</source>
        <translation>Начать приём (%1)</translation>
    </message>
    <message>
        <source>Stop receiving (%1)</source>
        <translation>Остановить приём (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n тип</numerusform>
            <numerusform>%n типа</numerusform>
            <numerusform>%n типов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>The newest update stays in view (End)</source>
        <translation>Новейшее обновление остаётся на виду (End)</translation>
    </message>
    <message>
        <source>Go to the end and stay there (End)</source>
        <translation>Перейти в конец и остаться там (End)</translation>
    </message>
    <message numerus="yes">
        <source>Go on: %n new</source>
        <translation>
            <numerusform>Продолжить: %n новое</numerusform>
            <numerusform>Продолжить: %n новых</numerusform>
            <numerusform>Продолжить: %n новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>How updates are received: long polling</source>
        <translation>Как принимаются обновления: long polling</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Сохранённые фильтры</translation>
    </message>
</context>
<context>
    <name>Botdesk::VersionsDialog</name>
    <message>
        <source>Versions of message %1</source>
        <translation>Версии сообщения %1</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (сейчас)</translation>
    </message>
</context>
<context>
    <name>Botdesk::WebhookCourse</name>
    <message>
        <source>It failed at first; now deliveries get through.</source>
        <translation>Сначала не удавалось; теперь доставки проходят.</translation>
    </message>
    <message>
        <source>The listener here took it at %1.</source>
        <translation>Приёмник здесь принял её в %1.</translation>
    </message>
    <message>
        <source>The listener here refused it at %1: %2.</source>
        <translation>Приёмник здесь отверг её в %1: %2.</translation>
    </message>
    <message>
        <source>The one before is gone too: setWebhook forgets it first. Set it again, or mend the settings.</source>
        <translation>Прежний тоже пропал: setWebhook сначала забывает его. Установите его снова или исправьте настройки.</translation>
    </message>
    <message>
        <source>The secret of the former one is not known here: if it had one, give it again.</source>
        <translation>Секрет прежнего здесь неизвестен: если он был, укажите его снова.</translation>
    </message>
    <message>
        <source>Rehearsal: the way to %1 is tried first.</source>
        <translation>Репетиция: сначала проверяется путь к %1.</translation>
    </message>
    <message>
        <source>From this computer; Telegram stands elsewhere. Nothing is set yet.</source>
        <translation>С этого компьютера; Telegram находится в другом месте. Пока ничего не установлено.</translation>
    </message>
    <message>
        <source>Skip the rehearsal</source>
        <translation>Без репетиции</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The rehearsal stopped at %1: nothing is set.</source>
        <translation>Репетиция остановилась на шаге %1: ничего не установлено.</translation>
    </message>
    <message>
        <source>It went from this computer; from Telegram&apos;s place it may be otherwise.</source>
        <translation>Она шла с этого компьютера; от Telegram может быть иначе.</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>Всё равно установить</translation>
    </message>
    <message>
        <source>The server refused the webhook.</source>
        <translation>Сервер отказался принять webhook.</translation>
    </message>
    <message>
        <source>The webhook is set.</source>
        <translation>Webhook установлен.</translation>
    </message>
    <message>
        <source>Watching for the first delivery: the server makes no request before there is an update.</source>
        <translation>Ожидается первая доставка: пока нет обновлений, сервер не отправляет запросов.</translation>
    </message>
    <message>
        <source>The webhook is set, and the first delivery got through.</source>
        <translation>Webhook установлен, и первая доставка прошла.</translation>
    </message>
    <message>
        <source>The webhook is set, but the first delivery failed.</source>
        <translation>Webhook установлен, но первая доставка не удалась.</translation>
    </message>
    <message>
        <source>Set the former again</source>
        <translation>Снова установить прежний</translation>
    </message>
    <message>
        <source>Back to the former…</source>
        <translation>Вернуть прежний…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>At %1 nothing waited and no error was noted. The server does not tell of what gets through: if it comes and goes between two questions, nothing is seen here. Write to the bot, and see whether it arrives.</source>
        <translation>В %1 ничего не ожидало, и ошибок не отмечено. Об удачных доставках сервер не сообщает: то, что пришло и ушло между двумя запросами, здесь не видно. Напишите боту и посмотрите, дошло ли.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n update(s) waited, and no error was noted: they are on their way.</source>
        <translation>
            <numerusform>В %1 ожидало %n обновление, ошибок не отмечено: оно в пути.</numerusform>
            <numerusform>В %1 ожидали %n обновления, ошибок не отмечено: они в пути.</numerusform>
            <numerusform>В %1 ожидало %n обновлений, ошибок не отмечено: они в пути.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n update(s) still waited, and no error was noted. The server notes none when the connection is closed without an answer, or when the host&apos;s name is gone from DNS: one of these is likely.</source>
        <translation>
            <numerusform>В %1 всё ещё ожидало %n обновление, а ошибок не отмечено. Сервер не отмечает их, когда соединение закрывают без ответа или когда имя хоста исчезло из DNS: вероятно, одно из двух.</numerusform>
            <numerusform>В %1 всё ещё ожидали %n обновления, а ошибок не отмечено. Сервер не отмечает их, когда соединение закрывают без ответа или когда имя хоста исчезло из DNS: вероятно, одно из двух.</numerusform>
            <numerusform>В %1 всё ещё ожидало %n обновлений, а ошибок не отмечено. Сервер не отмечает их, когда соединение закрывают без ответа или когда имя хоста исчезло из DNS: вероятно, одно из двух.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 the server had not found the host&apos;s address: it delivers nothing before it has.</source>
        <translation>В %1 сервер ещё не нашёл адрес хоста: до этого он ничего не доставляет.</translation>
    </message>
    <message>
        <source>At %1 the server told that it had lost its own connection to Telegram: updates come late, and that is not the webhook&apos;s fault.</source>
        <translation>В %1 сервер сообщил, что сам терял связь с Telegram: обновления приходят с опозданием, и webhook в этом не виноват.</translation>
    </message>
    <message>
        <source>At %1 the server had %2 updates waiting instead of %3, and no error noted. Updates also vanish when they expire: which it was, the server does not tell.</source>
        <translation>В %1 на сервере ожидало обновлений: %2 вместо %3, и ошибок не отмечено. Обновления исчезают и тогда, когда истекает их срок: что именно произошло, сервер не сообщает.</translation>
    </message>
    <message>
        <source>At %1 the server had %2 updates waiting instead of %3, sooner than any of them expires: they were delivered.</source>
        <translation>В %1 на сервере ожидало обновлений: %2 вместо %3, а так быстро их срок не истекает: они доставлены.</translation>
    </message>
    <message>
        <source>The webhook is set, but nothing gets through.</source>
        <translation>Webhook установлен, но ничего не проходит.</translation>
    </message>
    <message>
        <source>The webhook is set, and the first delivery got through, most likely.</source>
        <translation>Webhook установлен, и первая доставка, скорее всего, прошла.</translation>
    </message>
</context>
<context>
    <name>Botdesk::WebhookForm</name>
    <message>
        <source>Drop pending updates</source>
        <translation>Отбросить ожидающие обновления</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Apply setWebhook</source>
        <translation>Применить setWebhook</translation>
    </message>
    <message>
        <source>Back to what the server has</source>
        <translation>Назад к тому, что есть у сервера</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Public CA, nothing to upload</source>
        <translation>Публичный УЦ, загружать нечего</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Upload no certificate</source>
        <translation>Не загружать сертификат</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>By DNS</source>
        <translation>Через DNS</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-адрес</translation>
    </message>
    <message>
        <source>Max connections</source>
        <translation>Максимум соединений</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Показать секрет</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Скопировать секрет</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Создать новый секрет</translation>
    </message>
    <message>
        <source>Secret token</source>
        <translation>Секретный токен</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Copy the call as a curl command, without the token and the secret</source>
        <translation>Скопировать вызов как команду curl, без токена и секрета</translation>
    </message>
    <message>
        <source>A certificate of one&apos;s own</source>
        <translation>Собственный сертификат</translation>
    </message>
    <message>
        <source>Certificate to upload</source>
        <translation>Сертификат для загрузки</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Сертификаты (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не читается: %2</translation>
    </message>
    <message>
        <source>The server forgets the certificate that was uploaded, unless it goes along again</source>
        <translation>Сервер забудет загруженный сертификат, если не отправить его снова</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message numerus="yes">
        <source>%n: kept here first, or lost for good</source>
        <translation>
            <numerusform>%n: сначала сохранить здесь, или пропадёт навсегда</numerusform>
            <numerusform>%n: сначала сохранить здесь, или пропадут навсегда</numerusform>
            <numerusform>%n: сначала сохранить здесь, или пропадут навсегда</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n тип</numerusform>
            <numerusform>%n типа</numerusform>
            <numerusform>%n типов</numerusform>
        </translation>
    </message>
    <message>
        <source>The header that it comes in</source>
        <translation>Заголовок, в котором он приходит</translation>
    </message>
    <message>
        <source>HTTPS, port allowed</source>
        <translation>HTTPS, порт разрешён</translation>
    </message>
    <message>
        <source>This server takes it</source>
        <translation>Этот сервер её принимает</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>было %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::WebhookInfoPane</name>
    <message>
        <source>not set</source>
        <translation>не установлен</translation>
    </message>
    <message>
        <source>yes: the server trusts this one alone</source>
        <translation>да: сервер доверяет только ему</translation>
    </message>
    <message>
        <source>no: a public root is needed</source>
        <translation>нет: нужен публичный корень</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>растёт</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>убывает</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Stays after the error is gone, until the webhook is set anew</source>
        <translation>Остаётся и после ошибки, пока webhook не установят заново</translation>
    </message>
    <message>
        <source>When the Bot API server itself last lost Telegram</source>
        <translation>Когда сам сервер Bot API последний раз терял Telegram</translation>
    </message>
    <message>
        <source>%1 of %2 · custom</source>
        <translation>%1 из %2 · свой</translation>
    </message>
    <message>
        <source>default</source>
        <translation>по умолчанию</translation>
    </message>
    <message>
        <source>All types but chat_member, message_reaction and message_reaction_count</source>
        <translation>Все типы, кроме chat_member, message_reaction и message_reaction_count</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>истекает через %1</translation>
    </message>
    <message>
        <source>Not yet delivered, those under way included. Nothing waits longer than 24 hours; the oldest expires first</source>
        <translation>Ещё не доставлено, включая то, что в пути. Ничто не ждёт дольше 24 часов; первым истекает самое старое</translation>
    </message>
</context>
<context>
    <name>Botdesk::WebhookPage</name>
    <message>
        <source>Run probe</source>
        <translation>Запустить проверку</translation>
    </message>
    <message>
        <source>Another bot of this Botdesk listens there in another way. Give it the same settings, or this one another port.</source>
        <translation>Другой бот этого Botdesk уже слушает там с другими настройками. Дайте ему такие же или этому боту другой порт.</translation>
    </message>
    <message>
        <source>The port is taken, or this computer has no such address.</source>
        <translation>Порт занят, или у этого компьютера нет такого адреса.</translation>
    </message>
    <message>
        <source>How updates are received</source>
        <translation>Как принимаются обновления</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Приёмник</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Запросы</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Части страницы</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Долгий опрос</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>The listener cannot start.</source>
        <translation>Приёмник не может запуститься.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The listener waits at %1.</source>
        <translation>Приёмник ждёт по адресу %1.</translation>
    </message>
    <message>
        <source>Telegram delivers here once setWebhook names a public address that leads here, with this path and secret.</source>
        <translation>Telegram начнёт доставлять сюда, когда setWebhook укажет публичный адрес, ведущий сюда, с этим путём и секретом.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Доставка</translation>
    </message>
    <message>
        <source>Judge a certificate…</source>
        <translation>Проверить сертификат…</translation>
    </message>
    <message>
        <source>A file or a server&apos;s certificate, as Telegram judges it</source>
        <translation>Файл или сертификат сервера, как их проверяет Telegram</translation>
    </message>
    <message>
        <source>Somebody else is on this bot.</source>
        <translation>С этим ботом работает кто-то ещё.</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>Это я</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Передача</translation>
    </message>
    <message>
        <source>Delivery shows what the server says of the webhook and why updates do not come, probes the way there, and sets it anew.

With Webhook chosen, this bot waits for Telegram to deliver instead of asking. Every delivery is answered with 200 after it is stored.

The listener lets in what comes with POST, its path and its secret only. Requests shows all that came, let in or refused, and sends one again to where you like.

Answers holds rules that answer an update in the response itself.

Forward delivers what comes by long polling to a program of yours as Telegram would, and shows what waits and what holds it back.</source>
        <translation>«Доставка» показывает, что сервер сообщает о webhook и почему обновления не приходят, проверяет путь к нему и устанавливает его заново.

Если выбран Webhook, этот бот ждёт доставки от Telegram, а не спрашивает сам. На каждую доставку отвечают кодом 200 после того, как она сохранена.

Приёмник впускает только то, что приходит методом POST, по его пути и с его секретом. «Запросы» показывают всё, что пришло, впущенное и отклонённое, и отправляют запрос ещё раз, куда вам нужно.

«Ответы» содержат правила, которые отвечают на обновление прямо в ответе.

«Передача» доставляет вашей программе то, что приходит через long polling, так, как это делает Telegram, и показывает, что ждёт и что его задерживает.</translation>
    </message>
    <message>
        <source>Telegram delivers to %1, with this path.</source>
        <translation>Telegram доставляет на %1, с этим путём.</translation>
    </message>
    <message>
        <source>The listener waits at %1, and nobody delivers: no webhook is set.</source>
        <translation>Приёмник ждёт по адресу %1, но никто не доставляет: webhook не установлен.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server, and what comes joins them.</source>
        <translation>
            <numerusform>На сервере ожидает %n обновление, новые присоединятся к нему.</numerusform>
            <numerusform>На сервере ожидают %n обновления, новые присоединятся к ним.</numerusform>
            <numerusform>На сервере ожидает %n обновлений, новые присоединятся к ним.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people write from now on waits on the server for a day.</source>
        <translation>То, что напишут с этого момента, будет ждать на сервере сутки.</translation>
    </message>
    <message>
        <source>Receive by long polling…</source>
        <translation>Получать долгим опросом…</translation>
    </message>
    <message>
        <source>Deliver to the listener here…</source>
        <translation>Доставлять сюда, приёмнику…</translation>
    </message>
</context>
<context>
    <name>Botdesk::WorldBar</name>
    <message>
        <source>People, groups and channels</source>
        <translation>Люди, группы и каналы</translation>
    </message>
    <message>
        <source>Add people and groups</source>
        <translation>Добавить людей и группы</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Сценарии</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Человек…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Группа…</translation>
    </message>
    <message>
        <source>Members of %1…</source>
        <translation>Участники «%1»…</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>Остановить: %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::WorldPane</name>
    <message>
        <source>Person…</source>
        <translation>Человек…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Группа…</translation>
    </message>
    <message>
        <source>People, groups and channels</source>
        <translation>Люди, группы и каналы</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>id %1 · blocked the bot</source>
        <translation>ид. %1 · бот заблокирован</translation>
    </message>
    <message>
        <source>id %1 · %2</source>
        <translation>ид. %1 · %2</translation>
    </message>
    <message>
        <source>Groups and channels</source>
        <translation>Группы и каналы</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n members</source>
        <translation>
            <numerusform>%1 · %n участник</numerusform>
            <numerusform>%1 · %n участника</numerusform>
            <numerusform>%1 · %n участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the phone</source>
        <translation>Открыть телефон</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>Участники…</translation>
    </message>
    <message>
        <source>Make it a supergroup</source>
        <translation>Сделать супергруппой</translation>
    </message>
</context>
<context>
    <name>BotsForm</name>
    <message>
        <source>Receive as soon as the bot is opened</source>
        <translation>Принимать сразу при открытии бота</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Применить</translation>
    </message>
    <message>
        <source>No bot is set up yet. The Sandbox needs no settings.</source>
        <translation>Боты пока не настроены. Песочнице настройки не нужны.</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Бот</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source>empty: what the server has; else message, callback_query, …</source>
        <translation>пусто: как на сервере; иначе message, callback_query, …</translation>
    </message>
    <message>
        <source>Waiting time of a long poll</source>
        <translation>Время ожидания long polling</translation>
    </message>
    <message>
        <source>Updates per answer</source>
        <translation>Обновлений в ответе</translation>
    </message>
    <message>
        <source>Where the bot&apos;s server is is used from the next time on that the bot is opened.</source>
        <translation>Адрес сервера начнёт действовать при следующем открытии бота.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Из&amp;менить…</translation>
    </message>
    <message>
        <source>Receives by</source>
        <translation>Способ получения</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Долгий опрос</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>Open the bot first</source>
        <translation>Сначала откройте бота</translation>
    </message>
</context>
<context>
    <name>BroadcastGuard</name>
    <message>
        <source>Send to many</source>
        <translation>Рассылка</translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes to %n recipient(s).</source>
        <translation>
            <numerusform>«%1» уйдёт %n получателю.</numerusform>
            <numerusform>«%1» уйдёт %n получателям.</numerusform>
            <numerusform>«%1» уйдёт %n получателям.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %1 at least, and can be paused or stopped. What was sent cannot be taken back all at once.</source>
        <translation>Это займёт не меньше %1; рассылку можно приостановить или остановить. Отправленное нельзя отозвать разом.</translation>
    </message>
    <message>
        <source>Paid broadcast: each message above the free ones costs 0.1 Stars of the bot&apos;s balance.</source>
        <translation>Платная рассылка: каждое сообщение сверх бесплатных стоит 0,1 звезды с баланса бота.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of unknown outcome are not sent again.</source>
        <translation>
            <numerusform>%n сообщение с неизвестным исходом повторно не отправляется.</numerusform>
            <numerusform>%n сообщения с неизвестным исходом повторно не отправляются.</numerusform>
            <numerusform>%n сообщений с неизвестным исходом повторно не отправляются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>Отправить %1 получателям</translation>
    </message>
</context>
<context>
    <name>BroadcastWords</name>
    <message>
        <source>not started</source>
        <translation>не начата</translation>
    </message>
    <message>
        <source>running</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>прервана</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлена</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готова</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>в пути</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>отправлено</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>no value for {%1}</source>
        <translation>нет значения для {%1}</translation>
    </message>
    <message>
        <source>nothing is left of the text</source>
        <translation>от текста ничего не остаётся</translation>
    </message>
    <message>
        <source>the server would refuse the formatting</source>
        <translation>сервер отклонит оформление</translation>
    </message>
    <message>
        <source>row %1: %2 is there already</source>
        <translation>строка %1: %2 уже есть</translation>
    </message>
    <message>
        <source>row %1: %2 is neither an id nor a @username</source>
        <translation>строка %1: %2 — не ид. и не @username</translation>
    </message>
    <message>
        <source>row %1: no id</source>
        <translation>строка %1: нет ид.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>длиннее %1 символов</translation>
    </message>
    <message>
        <source>nobody would get the text</source>
        <translation>текст никто не получит</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a keyboard, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is not there, cannot be read, or is too large: %1. Put it back and go on.</source>
        <translation>Этого файла нет, он не читается или слишком велик: %1. Верните его и продолжите.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирован</translation>
    </message>
    <message>
        <source>in the list already, by its id or another name</source>
        <translation>уже есть в списке – под своим id или другим именем</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>The certificate %1 cannot be read.</source>
        <translation>Сертификат %1 не читается.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>В %1 нет сертификата в форме PEM. Он начинается с -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The key %1 cannot be read.</source>
        <translation>Ключ %1 не читается.</translation>
    </message>
    <message>
        <source>%1 holds no RSA or EC key in PEM form.</source>
        <translation>В %1 нет ключа RSA или EC в форме PEM.</translation>
    </message>
    <message>
        <source>The key %1 is locked with a password. Give one without, in a file that only you can read.</source>
        <translation>Ключ %1 закрыт паролем. Укажите ключ без пароля, в файле, который можете читать только вы.</translation>
    </message>
    <message>
        <source>The key %1 belongs to another certificate than %2.</source>
        <translation>Ключ %1 принадлежит не сертификату %2, а другому.</translation>
    </message>
    <message>
        <source>The certificate expired on %1: Telegram refuses to deliver.</source>
        <translation>Срок сертификата истёк %1: Telegram отказывается доставлять.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1: Telegram refuses to deliver.</source>
        <translation>Сертификат начнёт действовать только %1: Telegram отказывается доставлять.</translation>
    </message>
    <message>
        <source>The certificate is not for %1: Telegram refuses to deliver.</source>
        <translation>Сертификат выдан не для %1: Telegram отказывается доставлять.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s): renew it before Telegram refuses to deliver.</source>
        <translation>
            <numerusform>Срок сертификата истекает через %n день: обновите его, пока Telegram не перестал доставлять.</numerusform>
            <numerusform>Срок сертификата истекает через %n дня: обновите его, пока Telegram не перестал доставлять.</numerusform>
            <numerusform>Срок сертификата истекает через %n дней: обновите его, пока Telegram не перестал доставлять.</numerusform>
        </translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>действует с %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>истёк %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left (to %1)</source>
        <translation>
            <numerusform>остался %n день (до %1)</numerusform>
            <numerusform>осталось %n дня (до %1)</numerusform>
            <numerusform>осталось %n дней (до %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatBubble</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Голосовое сообщение</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Video note</source>
        <translation>Видеосообщение</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Стикер</translation>
    </message>
    <message>
        <source>%1×%2</source>
        <translation>%1×%2</translation>
    </message>
    <message numerus="yes">
        <source>• %1 – %n vote(s)</source>
        <translation>
            <numerusform>• %1 – %n голос</numerusform>
            <numerusform>• %1 – %n голоса</numerusform>
            <numerusform>• %1 – %n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>This poll is closed.</source>
        <translation>Этот опрос завершён.</translation>
    </message>
    <message>
        <source>deleted · %1</source>
        <translation>удалено · %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>изменено %1</translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <translation>Переслано от %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Reply to message %1</source>
        <translation>Ответ на сообщение %1</translation>
    </message>
    <message>
        <source>New text of message %1</source>
        <translation>Новый текст сообщения %1</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Сообщение %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, what</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 · %2/s</source>
        <comment>how far, bytes</comment>
        <translation>%1 · %2/с</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatMedia</name>
    <message>
        <source>Photo</source>
        <translation>Фото</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Анимация</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Голосовое сообщение</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Video note</source>
        <translation>Видеосообщение</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Стикер</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>Живое фото</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Скачать</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Отменить загрузку</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Открыть с помощью…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>The Bot API server keeps this file where this computer cannot read it.</source>
        <translation>Сервер Bot API хранит этот файл там, где этот компьютер не может его прочитать.</translation>
    </message>
    <message>
        <source>The server does not have this file any more.</source>
        <translation>На сервере этого файла больше нет.</translation>
    </message>
    <message>
        <source>The connection broke off before the file was whole.</source>
        <translation>Соединение прервалось, прежде чем файл был загружен целиком.</translation>
    </message>
    <message>
        <source>It is larger than the room for received files (Settings, Storage).</source>
        <translation>Он больше места, отведённого для полученных файлов (Настройки, Хранилище).</translation>
    </message>
    <message>
        <source>Bots can download files of up to 20 MB only.</source>
        <translation>Боты могут скачивать файлы не больше 20 МБ.</translation>
    </message>
    <message>
        <source>Waits for other downloads</source>
        <translation>Ждёт других загрузок</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>This picture is too large to be shown. It can be saved.</source>
        <translation>Это изображение слишком велико для показа. Его можно сохранить.</translation>
    </message>
    <message>
        <source>This picture is damaged. The file can be saved.</source>
        <translation>Это изображение повреждено. Файл можно сохранить.</translation>
    </message>
    <message>
        <source>%1 – bots can download up to 20 MB only</source>
        <translation>%1 – боты могут скачивать не больше 20 МБ</translation>
    </message>
    <message>
        <source>Spoiler – click to see it</source>
        <translation>Спойлер – нажмите, чтобы увидеть</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>You: %1</source>
        <translation>Вы: %1</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>ждёт отправки</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>it is not known whether it was sent</source>
        <translation>неизвестно, отправлено ли</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>sender, time, content</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>reply to message %1</source>
        <translation>ответ на сообщение %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>изменено</translation>
    </message>
    <message>
        <source>%1 %2 times</source>
        <comment>reaction, count</comment>
        <translation>%1 %2 раз</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечено</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>New from here</source>
        <translation>Отсюда новое</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>%1 %2 times, also from the bot</source>
        <comment>reaction, count</comment>
        <translation>%1, раз: %2, в том числе от бота</translation>
    </message>
    <message numerus="yes">
        <source>album of %n</source>
        <comment>files</comment>
        <translation>
            <numerusform>альбом из %n файла</numerusform>
            <numerusform>альбом из %n файлов</numerusform>
            <numerusform>альбом из %n файлов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message>
        <source>%1 · topic %2</source>
        <translation>%1 · тема %2</translation>
    </message>
    <message>
        <source>%1 · business</source>
        <translation>%1 · бизнес</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ид. %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Вы: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n непрочитанное</numerusform>
            <numerusform>%n непрочитанных</numerusform>
            <numerusform>%n непрочитанных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n не отправлено</numerusform>
            <numerusform>%n не отправлено</numerusform>
            <numerusform>%n не отправлено</numerusform>
        </translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>есть черновик</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Message in %1</source>
        <translation>Сообщение в чате %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>Не удаётся прочитать %1: %2</translation>
    </message>
    <message>
        <source>There is no JSON object in %1.</source>
        <translation>В %1 нет объекта JSON.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter; write key=value or key=@file.</source>
        <translation>«%1» не параметр; пишите key=value или key=@file.</translation>
    </message>
    <message>
        <source>There is no file %2 for %1. A text that begins with @ goes by --params.</source>
        <translation>Для %1 нет файла %2. Текст, который начинается с @, передавайте через --params.</translation>
    </message>
    <message>
        <source>Usage: botdesk-cli COMMAND [options]
Operate a Telegram bot from the command line.

Commands:
</source>
        <translation>Вызов: botdesk-cli КОМАНДА [параметры]
Управление ботом Telegram из командной строки.

Команды:
</translation>
    </message>
    <message>
        <source>
Options:
  -h, --help     Show this, or with a command what that understands.
  -v, --version  Show the version.

The token comes from BOTDESK_TOKEN, --token-file or --profile, never from an argument.
</source>
        <translation>
Параметры:
  -h, --help     Показать это, а с командой — что она понимает.
  -v, --version  Показать версию.

Токен берётся из BOTDESK_TOKEN, --token-file или --profile и никогда из аргумента.
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; botdesk-cli --help names all.</source>
        <translation>Нет команды «%1»; botdesk-cli --help перечислит все.</translation>
    </message>
    <message>
        <source>Say what to do; botdesk-cli --help names all commands.</source>
        <translation>Укажите, что делать; botdesk-cli --help перечислит все команды.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Показать это.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Показать версию.</translation>
    </message>
    <message>
        <source>Usage: botdesk-cli %1 [options] %2</source>
        <translation>Вызов: botdesk-cli %1 [параметры] %2</translation>
    </message>
    <message>
        <source>botdesk-cli %1 --help tells what it understands.</source>
        <translation>botdesk-cli %1 --help покажет, что она понимает.</translation>
    </message>
    <message>
        <source>There is no token. Put it into the environment variable BOTDESK_TOKEN or into a file for --token-file.</source>
        <translation>Нет токена. Поместите его в переменную среды BOTDESK_TOKEN или в файл для --token-file.</translation>
    </message>
    <message>
        <source>Say which bot: by --profile, BOTDESK_TOKEN or --token-file.</source>
        <translation>Укажите бота: через --profile, BOTDESK_TOKEN или --token-file.</translation>
    </message>
    <message>
        <source>A token is never an argument: everybody on this computer can read the arguments of a program. Put it into the environment variable BOTDESK_TOKEN or into a file for --token-file.</source>
        <translation>Токен никогда не передают аргументом: аргументы программы может прочитать каждый на этом компьютере. Поместите его в переменную среды BOTDESK_TOKEN или в файл для --token-file.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a date such as 2026-11-21, a time such as 2026-11-21T09:30:00, nor Unix seconds.</source>
        <translation>«%1» — не дата вроде 2026-11-21, не время вроде 2026-11-21T09:30:00 и не секунды Unix.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 принимает число от %2 до %3, а не «%4».</translation>
    </message>
    <message>
        <source>Bot API server to talk to instead of https://api.telegram.org.</source>
        <translation>Сервер Bot API вместо https://api.telegram.org.</translation>
    </message>
    <message>
        <source>Talk to Telegram&apos;s test environment.</source>
        <translation>Обращаться к тестовой среде Telegram.</translation>
    </message>
    <message>
        <source>File that holds the token; nobody else may read it.</source>
        <translation>Файл с токеном; никто другой не должен его читать.</translation>
    </message>
    <message>
        <source>Bot that Botdesk keeps under this name.</source>
        <translation>Бот, который Botdesk хранит под этим именем.</translation>
    </message>
    <message>
        <source>Folder of what is stored.</source>
        <translation>Папка с сохранёнными данными.</translation>
    </message>
    <message>
        <source>Others may read %1, so the token in it is no secret. Make it yours alone: chmod 600 %1</source>
        <translation>Файл %1 могут читать другие, так что токен в нём не секрет. Оставьте доступ только себе: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл токена: %1</translation>
    </message>
    <message>
        <source>There is no token in %1.</source>
        <translation>В %1 нет токена.</translation>
    </message>
    <message>
        <source>BOTDESK_TOKEN holds no token: %1</source>
        <translation>В BOTDESK_TOKEN нет токена: %1</translation>
    </message>
    <message>
        <source>--api-root is no address of a Bot API server: %1</source>
        <translation>--api-root — не адрес сервера Bot API: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile.</source>
        <translation>«%1» не может быть именем профиля.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot; in %2.</source>
        <translation>В %2 нет профиля «%1».</translation>
    </message>
    <message>
        <source>The token belongs to another bot than profile &quot;%1&quot;.</source>
        <translation>Токен принадлежит не тому боту, что в профиле «%1».</translation>
    </message>
    <message>
        <source>Botdesk keeps the token of &quot;%1&quot; only while it runs. Give it by BOTDESK_TOKEN or --token-file.</source>
        <translation>Botdesk хранит токен «%1», только пока работает. Передайте его через BOTDESK_TOKEN или --token-file.</translation>
    </message>
    <message>
        <source>Operates a Telegram bot by hand.</source>
        <translation>Управляет ботом Telegram вручную.</translation>
    </message>
    <message>
        <source>Shows this and exits.</source>
        <translation>Показать это и выйти.</translation>
    </message>
    <message>
        <source>Shows the version and exits.</source>
        <translation>Показать версию и выйти.</translation>
    </message>
    <message>
        <source>Opens the Sandbox: no token, no internet.</source>
        <translation>Открыть песочницу: без токена и интернета.</translation>
    </message>
    <message>
        <source>Opens the bot that was set up under this name.</source>
        <translation>Открыть бота, настроенного под этим именем.</translation>
    </message>
    <message>
        <source>Keeps bots and updates in this folder.</source>
        <translation>Хранить ботов и обновления в этой папке.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Лишний аргумент: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of update that Botdesk knows; a server leaves out what it does not know.</source>
        <translation>«%1»: такой тип обновлений Botdesk не знает; сервер пропускает то, чего не знает.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to: %1.</source>
        <translation>Не удаётся писать в стандартный вывод: %1.</translation>
    </message>
    <message>
        <source>A token is never an argument: everybody on this computer can read the arguments of a program. Start botdesk without it, and paste it into the window.</source>
        <translation>Токен нельзя передавать аргументом: аргументы программы видны всем на этом компьютере. Запустите botdesk без него и вставьте токен в окне.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>A webhook is set for this bot, so updates go there.</source>
        <translation>Для этого бота установлен вебхук, поэтому обновления уходят туда.</translation>
    </message>
    <message>
        <source>Delete the webhook to receive here. What is pending is kept unless you drop it.</source>
        <translation>Удалите вебхук, чтобы принимать здесь. Ожидающие обновления сохранятся, если вы их не отбросите.</translation>
    </message>
    <message>
        <source>Another program is receiving this bot&apos;s updates.</source>
        <translation>Обновления этого бота принимает другая программа.</translation>
    </message>
    <message>
        <source>Telegram lets only one do so at a time. Stop the other one, then start again here.</source>
        <translation>Telegram позволяет это только одной программе. Остановите другую и запустите приём здесь снова.</translation>
    </message>
    <message>
        <source>The group has become a supergroup.</source>
        <translation>Группа стала супергруппой.</translation>
    </message>
    <message>
        <source>Use its new id, %1.</source>
        <translation>Используйте её новый идентификатор: %1.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>Сервер не принял запрос.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>Сервер не знает этого токена.</translation>
    </message>
    <message>
        <source>It was revoked or mistyped. Ask @BotFather for the bot&apos;s present token and enter it again.</source>
        <translation>Он отозван или введён с ошибкой. Запросите у @BotFather действующий токен бота и введите его снова.</translation>
    </message>
    <message>
        <source>The bot may not do this.</source>
        <translation>Боту это не разрешено.</translation>
    </message>
    <message>
        <source>The person has blocked it, or it is no member of the chat or lacks a right there.</source>
        <translation>Человек заблокировал бота, либо бот не состоит в чате или не имеет там нужного права.</translation>
    </message>
    <message>
        <source>The server knows no such method or bot.</source>
        <translation>Сервер не знает такого метода или бота.</translation>
    </message>
    <message>
        <source>Check the method&apos;s name, the token and the address of the Bot API server.</source>
        <translation>Проверьте имя метода, токен и адрес сервера Bot API.</translation>
    </message>
    <message>
        <source>The file is too large for this server.</source>
        <translation>Файл слишком велик для этого сервера.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own server takes up to 50 MB, a Bot API server of your own up to 2000 MB.</source>
        <translation>Сервер Telegram принимает до 50 МБ, собственный сервер Bot API — до 2000 МБ.</translation>
    </message>
    <message>
        <source>The bot belongs to another Bot API server.</source>
        <translation>Бот относится к другому серверу Bot API.</translation>
    </message>
    <message>
        <source>Call logOut on the server that it uses now, or close, then try again.</source>
        <translation>Вызовите logOut или close на нынешнем сервере и попробуйте снова.</translation>
    </message>
    <message>
        <source>The server asks to wait.</source>
        <translation>Сервер просит подождать.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Попробуйте снова через %n секунду.</numerusform>
            <numerusform>Попробуйте снова через %n секунды.</numerusform>
            <numerusform>Попробуйте снова через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>У сервера собственные неполадки.</translation>
    </message>
    <message>
        <source>It usually passes; try again in a moment.</source>
        <translation>Обычно это проходит; попробуйте чуть позже.</translation>
    </message>
    <message>
        <source>What answered is not a Bot API server.</source>
        <translation>Ответил не сервер Bot API.</translation>
    </message>
    <message>
        <source>Check its address, and whether a proxy or a login page of the network stands between.</source>
        <translation>Проверьте адрес и не стоит ли на пути прокси или страница входа в сеть.</translation>
    </message>
    <message>
        <source>The answer broke off half-way.</source>
        <translation>Ответ оборвался на середине.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the network or the proxy.</source>
        <translation>Попробуйте снова; если повторится, проверьте сеть или прокси.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>Ответ сервера не удаётся прочитать.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found.</source>
        <translation>Имя сервера не найдено.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s address.</source>
        <translation>Проверьте подключение к сети и адрес сервера.</translation>
    </message>
    <message>
        <source>Nothing listens at the server&apos;s address.</source>
        <translation>По адресу сервера никто не отвечает.</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether the server is running.</source>
        <translation>Проверьте адрес и порт и запущен ли сервер.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Не удалось установить защищённое соединение.</translation>
    </message>
    <message>
        <source>Check the date of this computer, the server&apos;s certificate, and whether a proxy stands between.</source>
        <translation>Проверьте дату на компьютере, сертификат сервера и нет ли на пути прокси.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Сервер не ответил вовремя.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Проверьте подключение к сети и попробуйте снова.</translation>
    </message>
    <message>
        <source>It is unknown whether this took effect.</source>
        <translation>Неизвестно, подействовало ли это.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came. Look in the chat before you send it again.</source>
        <translation>Соединение прервалось до ответа. Посмотрите в чат, прежде чем отправлять снова.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Сервер недоступен.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy.</source>
        <translation>Проверьте подключение к сети и прокси.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Отменено.</translation>
    </message>
    <message>
        <source>This cannot be sent as it is.</source>
        <translation>В таком виде это не отправить.</translation>
    </message>
    <message>
        <source>Another Botdesk is receiving for this bot.</source>
        <translation>Для этого бота принимает другой Botdesk.</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>Сначала остановите приём там.</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>Файл не читается или не записывается.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may use it.</source>
        <translation>Проверьте, что он на месте и доступен вам.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>Nothing is received until there is room, so nothing is lost: it waits at the server for 24 hours.</source>
        <translation>Пока нет места, приём остановлен, и ничего не теряется: обновления ждут на сервере 24 часа.</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>В базу данных нельзя записать.</translation>
    </message>
    <message>
        <source>Check the rights of its folder. What is stored can still be read.</source>
        <translation>Проверьте права на её папку. Сохранённое по-прежнему можно читать.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Базу данных удерживает другая программа.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>База данных повреждена.</translation>
    </message>
    <message>
        <source>It is set aside, and what can be read of it is recovered.</source>
        <translation>Она отложена в сторону, а всё, что читается, восстановлено.</translation>
    </message>
    <message>
        <source>There is no key store that could keep the token.</source>
        <translation>Нет связки ключей, где можно хранить токен.</translation>
    </message>
    <message>
        <source>Keep it for this session only, or in a file that only you can read.</source>
        <translation>Храните его только в этом сеансе или в файле, доступном лишь вам.</translation>
    </message>
    <message>
        <source>Something went wrong inside Botdesk.</source>
        <translation>Внутри Botdesk что-то пошло не так.</translation>
    </message>
    <message>
        <source>Its own words say which part it did not like.</source>
        <translation>Его собственные слова говорят, что именно ему не понравилось.</translation>
    </message>
    <message>
        <source>It may be of another version, or something stands between.</source>
        <translation>Возможно, он другой версии или что-то стоит на пути.</translation>
    </message>
    <message>
        <source>Nothing was sent; change what is named and try again.</source>
        <translation>Ничего не отправлено; исправьте указанное и попробуйте снова.</translation>
    </message>
    <message>
        <source>Please report it, with these words.</source>
        <translation>Сообщите об этом, приведя эти слова.</translation>
    </message>
    <message>
        <source>The old file is kept: %1</source>
        <translation>Старый файл сохранён: %1</translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged; %n update(s) were recovered.</source>
        <translation>
            <numerusform>База данных была повреждена; восстановлено %n обновление.</numerusform>
            <numerusform>База данных была повреждена; восстановлено %n обновления.</numerusform>
            <numerusform>База данных была повреждена; восстановлено %n обновлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>Не удалось прочитать %n.</numerusform>
            <numerusform>Не удалось прочитать %n.</numerusform>
            <numerusform>Не удалось прочитать %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLanguage</name>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Нет закрывающей кавычки.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 требует значения.</translation>
    </message>
    <message>
        <source>Only is:unanswered is known.</source>
        <translation>Известно только is:unanswered.</translation>
    </message>
    <message>
        <source>An update&apos;s id is a number.</source>
        <translation>Ид. обновления — это число.</translation>
    </message>
    <message>
        <source>A time is 14:30, 2026-01-31, 2026-01-31T14:30, today, 90s, 10m, 2h or 3d.</source>
        <translation>Время — это 14:30, 2026-01-31, 2026-01-31T14:30, today, 90s, 10m, 2h или 3d.</translation>
    </message>
    <message>
        <source>Types, chats, senders, contents and texts can be excluded: -type:message -chat:@shop -has:photo -word</source>
        <translation>Исключать можно типы, чаты, отправителей, содержимое и тексты: -type:message -chat:@shop -has:photo -слово</translation>
    </message>
    <message>
        <source>A message has %1.</source>
        <translation>В сообщении бывает: %1.</translation>
    </message>
    <message>
        <source>A latency is 2s, 5m, 1h or 1d, from an update&apos;s date until it was received.</source>
        <translation>Задержка — это 2s, 5m, 1h или 1d: от даты обновления до его получения.</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>The command opens no step. Choose the first one.</source>
        <translation>Команда не открывает ни одного шага. Выберите первый.</translation>
    </message>
    <message>
        <source>The command opens a step that there is not.</source>
        <translation>Команда открывает шаг, которого нет.</translation>
    </message>
    <message>
        <source>Another step has the same name: nothing can lead to this one.</source>
        <translation>Другой шаг назван так же: к этому ничто не приведёт.</translation>
    </message>
    <message>
        <source>The answer leads to a step that there is not.</source>
        <translation>Ответ ведёт к шагу, которого нет.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to a step that there is not.</source>
        <translation>«%1» ведёт к шагу, которого нет.</translation>
    </message>
    <message>
        <source>The step has no text; the server refuses it.</source>
        <translation>У шага нет текста; сервер его не примет.</translation>
    </message>
    <message>
        <source>Nothing follows on the button &quot;%1&quot;.</source>
        <translation>За кнопкой «%1» ничего не следует.</translation>
    </message>
    <message>
        <source>There is no button &quot;%1&quot; any more; what it led to is not reached from here.</source>
        <translation>Кнопки «%1» больше нет; туда, куда она вела, отсюда не попасть.</translation>
    </message>
    <message>
        <source>From here nothing leads on. Add a button or a question, or mark the step as an end.</source>
        <translation>Отсюда ничто не ведёт дальше. Добавьте кнопку или вопрос либо отметьте шаг как конец.</translation>
    </message>
    <message>
        <source>Nobody gets here: no button and no answer leads to this step.</source>
        <translation>Сюда никто не попадёт: к этому шагу не ведёт ни кнопка, ни ответ.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: every answer is refused.</source>
        <translation>Шаблон — не регулярное выражение: любой ответ будет отклонён.</translation>
    </message>
    <message>
        <source>No answer can be right: the list is empty, or the least number is above the greatest.</source>
        <translation>Ни один ответ не подойдёт: список пуст или наименьшее число больше наибольшего.</translation>
    </message>
    <message>
        <source>no beginning</source>
        <translation>нет начала</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>ведёт в никуда</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>lost button</source>
        <translation>нет кнопки</translation>
    </message>
    <message>
        <source>dead end</source>
        <translation>тупик</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недостижим</translation>
    </message>
    <message>
        <source>bad pattern</source>
        <translation>плохой шаблон</translation>
    </message>
    <message>
        <source>nothing is right</source>
        <translation>верного нет</translation>
    </message>
    <message>
        <source>a number, %1 to %2</source>
        <translation>число от %1 до %2</translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>число от %1</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>число до %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>контакт</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>геопозиция</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>фото</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message numerus="yes">
        <source>one of %n text(s)</source>
        <translation>
            <numerusform>один из %n текста</numerusform>
            <numerusform>один из %n текстов</numerusform>
            <numerusform>один из %n текстов</numerusform>
        </translation>
    </message>
    <message>
        <source>a text of a pattern</source>
        <translation>текст по шаблону</translation>
    </message>
</context>
<context>
    <name>FlowMap</name>
    <message>
        <source>No text</source>
        <translation>Нет текста</translation>
    </message>
    <message numerus="yes">
        <source>and %n more button(s)</source>
        <translation>
            <numerusform>и ещё %n кнопка</numerusform>
            <numerusform>и ещё %n кнопки</numerusform>
            <numerusform>и ещё %n кнопок</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation ends</source>
        <translation>Разговор окончен</translation>
    </message>
</context>
<context>
    <name>FlowMends</name>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>step</source>
        <translation>шаг</translation>
    </message>
    <message>
        <source>Begin with “%1”</source>
        <translation>Начать с «%1»</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Поменять местами</translation>
    </message>
    <message>
        <source>Take any text</source>
        <translation>Принимать любой текст</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Назвать иначе</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Open a new step</source>
        <translation>Открыть новый шаг</translation>
    </message>
    <message>
        <source>Mark it as an end</source>
        <translation>Сделать концом</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Удалить шаг</translation>
    </message>
</context>
<context>
    <name>FlowTemplates</name>
    <message>
        <source>Menu with submenus</source>
        <translation>Меню с подменю</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>Форма заказа</translation>
    </message>
    <message>
        <source>Feedback with rating</source>
        <translation>Отзыв с оценкой</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Hello {first_name}! What can we do for you?</source>
        <translation>Здравствуйте, {first_name}! Чем можем помочь?</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Here is what we have.</source>
        <translation>Вот что у нас есть.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Write to us whenever something is not clear.</source>
        <translation>Пишите нам, если что-то неясно.</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>Синяя кружка</translation>
    </message>
    <message>
        <source>A blue mug, 0.3 l, dishwasher safe.</source>
        <translation>Синяя кружка, 0,3 л, можно мыть в посудомоечной машине.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Назад</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What would you like to order?</source>
        <translation>Что вы хотите заказать?</translation>
    </message>
    <message>
        <source>Please choose one of the buttons.</source>
        <translation>Пожалуйста, выберите одну из кнопок.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>How many of them? From 1 to 10.</source>
        <translation>Сколько штук? От 1 до 10.</translation>
    </message>
    <message>
        <source>Please write a number from 1 to 10.</source>
        <translation>Пожалуйста, напишите число от 1 до 10.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>{count} × {item}, good. Under which number can we call you?</source>
        <translation>{count} × {item}, хорошо. По какому номеру вам позвонить?</translation>
    </message>
    <message>
        <source>Please press the button below to share your number.</source>
        <translation>Пожалуйста, нажмите кнопку ниже, чтобы отправить номер.</translation>
    </message>
    <message>
        <source>📱 Share my phone number</source>
        <translation>📱 Отправить мой номер</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Thank you, {first_name}! {count} × {item}; we will call you at {phone}.</source>
        <translation>Спасибо, {first_name}! {count} × {item}; мы позвоним вам по номеру {phone}.</translation>
    </message>
    <message>
        <source>Red mug</source>
        <translation>Красная кружка</translation>
    </message>
    <message>
        <source>Tea pot</source>
        <translation>Чайник</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>отмена</translation>
    </message>
    <message>
        <source>Nothing is ordered.</source>
        <translation>Ничего не заказано.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>How did you like it?</source>
        <translation>Как вам понравилось?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>What could be better?</source>
        <translation>Что можно улучшить?</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Спасибо</translation>
    </message>
    <message>
        <source>Thank you, {first_name}!</source>
        <translation>Спасибо, {first_name}!</translation>
    </message>
    <message>
        <source>We are glad!</source>
        <translation>Мы рады!</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не читается: %2</translation>
    </message>
    <message>
        <source>%1 is longer than 1 MiB.</source>
        <translation>%1 длиннее 1 МиБ.</translation>
    </message>
    <message>
        <source>Others may read %1; chmod 600 it.</source>
        <translation>Файл %1 могут читать другие; выполните chmod 600.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 пуст.</translation>
    </message>
    <message>
        <source>%1 holds no secret; it may have A-Z, a-z, 0-9, _ and -, up to 256 of them.</source>
        <translation>В %1 нет секрета; допустимы A-Z, a-z, 0-9, _ и -, не больше 256.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>The server cannot read this: %1</source>
        <translation>Сервер не может это прочитать: %1</translation>
    </message>
    <message>
        <source>The button has no text. Give it one.</source>
        <translation>У кнопки нет текста. Добавьте его.</translation>
    </message>
    <message>
        <source>The server does not take this address: %1</source>
        <translation>Сервер не принимает этот адрес: %1</translation>
    </message>
    <message>
        <source>Web Apps and log-ins need an address that begins with https://.</source>
        <translation>Веб-приложениям и входу нужен адрес, начинающийся с https://.</translation>
    </message>
    <message numerus="yes">
        <source>callback_data has %n byte(s) of UTF-8; 1 to 64 are taken. Send a short key and keep the rest in the bot.</source>
        <translation>
            <numerusform>В callback_data %n байт UTF-8; принимается от 1 до 64. Отправляйте короткий ключ, а остальное храните в боте.</numerusform>
            <numerusform>В callback_data %n байта UTF-8; принимается от 1 до 64. Отправляйте короткий ключ, а остальное храните в боте.</numerusform>
            <numerusform>В callback_data %n байт UTF-8; принимается от 1 до 64. Отправляйте короткий ключ, а остальное храните в боте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text to copy has %n character(s); 1 to 256 are taken.</source>
        <translation>
            <numerusform>В тексте для копирования %n знак; принимается от 1 до 256.</numerusform>
            <numerusform>В тексте для копирования %n знака; принимается от 1 до 256.</numerusform>
            <numerusform>В тексте для копирования %n знаков; принимается от 1 до 256.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of button must be the first one of the keyboard.</source>
        <translation>Такая кнопка должна быть первой в клавиатуре.</translation>
    </message>
    <message>
        <source>This type of chat does not take it: %1</source>
        <translation>Такой тип чата её не принимает: %1</translation>
    </message>
    <message>
        <source>Allow at least one type of chat to be chosen.</source>
        <translation>Разрешите выбор хотя бы одного типа чата.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n button(s); an inline keyboard takes 8 in a row.</source>
        <translation>
            <numerusform>В ряду %n кнопка; inline-клавиатура принимает 8 в ряду.</numerusform>
            <numerusform>В ряду %n кнопки; inline-клавиатура принимает 8 в ряду.</numerusform>
            <numerusform>В ряду %n кнопок; inline-клавиатура принимает 8 в ряду.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n button(s); an inline keyboard takes 100.</source>
        <translation>
            <numerusform>Здесь %n кнопка; inline-клавиатура принимает 100.</numerusform>
            <numerusform>Здесь %n кнопки; inline-клавиатура принимает 100.</numerusform>
            <numerusform>Здесь %n кнопок; inline-клавиатура принимает 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keyboard is %n byte(s) long; 10,240 are taken.</source>
        <translation>
            <numerusform>Длина клавиатуры — %n байт; принимается 10 240.</numerusform>
            <numerusform>Длина клавиатуры — %n байта; принимается 10 240.</numerusform>
            <numerusform>Длина клавиатуры — %n байт; принимается 10 240.</numerusform>
        </translation>
    </message>
    <message>
        <source>The button has neither text nor icon: the server leaves it out without a word.</source>
        <translation>У кнопки нет ни текста, ни значка: сервер молча её опустит.</translation>
    </message>
    <message>
        <source>The server cuts this button off without a word: 12 in a row and 300 in all stay.</source>
        <translation>Сервер молча отрежет эту кнопку: остаются 12 в ряду и 300 всего.</translation>
    </message>
    <message>
        <source>Another button sends the same callback_data: the bot cannot tell which one was pressed.</source>
        <translation>Другая кнопка отправляет те же callback_data: бот не узнает, какая из них нажата.</translation>
    </message>
    <message>
        <source>This address is of this computer or its network: nobody else can open it.</source>
        <translation>Это адрес этого компьютера или его сети: больше никто его не откроет.</translation>
    </message>
    <message>
        <source>It is taken only with its kind of message: pay with an invoice, callback_game with a game.</source>
        <translation>Принимается только со своим видом сообщения: pay — со счётом, callback_game — с игрой.</translation>
    </message>
    <message numerus="yes">
        <source>A phone may show this text cut off: %n button(s) share the row. Shorten it or use another row.</source>
        <translation>
            <numerusform>На телефоне этот текст может не поместиться: в ряду %n кнопка. Сократите его или возьмите другой ряд.</numerusform>
            <numerusform>На телефоне этот текст может не поместиться: в ряду %n кнопки. Сократите его или возьмите другой ряд.</numerusform>
            <numerusform>На телефоне этот текст может не поместиться: в ряду %n кнопок. Сократите его или возьмите другой ряд.</numerusform>
        </translation>
    </message>
    <message>
        <source>selective shows it only to those whom the message mentions or answers: without that, to nobody.</source>
        <translation>selective показывает её только тем, кого сообщение упоминает или кому отвечает: иначе — никому.</translation>
    </message>
    <message>
        <source>selective means nothing in a private chat.</source>
        <translation>selective в личном чате ничего не значит.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Ряд %1</translation>
    </message>
    <message>
        <source>Row %1, button %2</source>
        <translation>Ряд %1, кнопка %2</translation>
    </message>
    <message>
        <source>There is no keyboard in this text.</source>
        <translation>В этом тексте нет клавиатуры.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is worked out when the program runs. Only what is written out can be taken over.</source>
        <translation>Строка %1: «%2» вычисляется при работе программы. Взять можно только то, что записано прямо.</translation>
    </message>
    <message>
        <source>Line %1: the text ends in the middle of the keyboard.</source>
        <translation>Строка %1: текст обрывается посреди клавиатуры.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; was not expected here.</source>
        <translation>Строка %1: «%2» здесь не на месте.</translation>
    </message>
    <message>
        <source>Line %1: this is nested deeper than any keyboard.</source>
        <translation>Строка %1: вложенность глубже, чем у любой клавиатуры.</translation>
    </message>
    <message>
        <source>The text is too long to look through. Paste the part with the keyboard.</source>
        <translation>Текст слишком длинный для поиска. Вставьте часть с клавиатурой.</translation>
    </message>
    <message>
        <source>Line %1: the server refuses this: %2</source>
        <translation>Строка %1: сервер этого не примет: %2</translation>
    </message>
</context>
<context>
    <name>KeyboardAction</name>
    <message>
        <source>callback data</source>
        <translation>данные callback</translation>
    </message>
    <message>
        <source>opens a link</source>
        <translation>открывает ссылку</translation>
    </message>
    <message>
        <source>opens a profile</source>
        <translation>открывает профиль</translation>
    </message>
    <message>
        <source>opens a web app</source>
        <translation>открывает веб-приложение</translation>
    </message>
    <message>
        <source>logs in on a site</source>
        <translation>выполняет вход на сайте</translation>
    </message>
    <message>
        <source>inline query in another chat</source>
        <translation>inline-запрос в другом чате</translation>
    </message>
    <message>
        <source>inline query in this chat</source>
        <translation>inline-запрос в этом чате</translation>
    </message>
    <message>
        <source>inline query in a chosen chat</source>
        <translation>inline-запрос в выбранном чате</translation>
    </message>
    <message>
        <source>copies a text</source>
        <translation>копирует текст</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>оплачивает</translation>
    </message>
    <message>
        <source>starts a game</source>
        <translation>запускает игру</translation>
    </message>
    <message>
        <source>sends its text</source>
        <translation>отправляет свой текст</translation>
    </message>
    <message>
        <source>shares the phone number</source>
        <translation>делится номером телефона</translation>
    </message>
    <message>
        <source>shares the location</source>
        <translation>делится местоположением</translation>
    </message>
    <message>
        <source>makes a poll</source>
        <translation>создаёт опрос</translation>
    </message>
    <message>
        <source>chooses people</source>
        <translation>выбирает людей</translation>
    </message>
    <message>
        <source>chooses a chat</source>
        <translation>выбирает чат</translation>
    </message>
    <message>
        <source>makes a managed bot</source>
        <translation>создаёт своего бота</translation>
    </message>
    <message>
        <source>Answer it within seconds, else the button keeps waiting.</source>
        <translation>Ответьте за несколько секунд, иначе кнопка будет ждать.</translation>
    </message>
    <message>
        <source>Nothing: the client opens the address.</source>
        <translation>Ничего: клиент открывает адрес.</translation>
    </message>
    <message>
        <source>Nothing: the client opens the profile.</source>
        <translation>Ничего: клиент открывает профиль.</translation>
    </message>
    <message>
        <source>Nothing until the Web App sends something: web_app_data, or answerWebAppQuery.</source>
        <translation>Ничего, пока веб-приложение что-нибудь не пришлёт: web_app_data или answerWebAppQuery.</translation>
    </message>
    <message>
        <source>Nothing: the site gets the person&apos;s data, signed.</source>
        <translation>Ничего: сайт получает подписанные данные человека.</translation>
    </message>
    <message>
        <source>After a chat is chosen, and only with inline mode switched on.</source>
        <translation>После выбора чата и только при включённом inline-режиме.</translation>
    </message>
    <message>
        <source>Only with inline mode switched on.</source>
        <translation>Только при включённом inline-режиме.</translation>
    </message>
    <message>
        <source>Nothing: the text is in the person&apos;s clipboard.</source>
        <translation>Ничего: текст попадает в буфер обмена человека.</translation>
    </message>
    <message>
        <source>Once the form is filled in; answer it within 10 s.</source>
        <translation>Когда форма заполнена; ответьте за 10 с.</translation>
    </message>
    <message>
        <source>Answer it with the address of the game.</source>
        <translation>Ответьте адресом игры.</translation>
    </message>
    <message>
        <source>If the person agrees.</source>
        <translation>Если человек согласится.</translation>
    </message>
    <message>
        <source>Once the person has made it.</source>
        <translation>Когда человек его создаст.</translation>
    </message>
    <message>
        <source>With the people that were chosen.</source>
        <translation>С выбранными людьми.</translation>
    </message>
    <message>
        <source>With the chat that was chosen.</source>
        <translation>С выбранным чатом.</translation>
    </message>
    <message>
        <source>Once the bot is made.</source>
        <translation>Когда бот создан.</translation>
    </message>
</context>
<context>
    <name>KeyboardCanvas</name>
    <message>
        <source>Add row</source>
        <translation>Добавить ряд</translation>
    </message>
</context>
<context>
    <name>KeyboardMends</name>
    <message>
        <source>Give it data</source>
        <translation>Задать данные</translation>
    </message>
    <message>
        <source>Shorten and remember…</source>
        <translation>Сократить и запомнить…</translation>
    </message>
    <message>
        <source>Make it first</source>
        <translation>Сделать первой</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>Использовать https</translation>
    </message>
    <message>
        <source>Number it</source>
        <translation>Пронумеровать</translation>
    </message>
    <message>
        <source>Cut it</source>
        <translation>Обрезать</translation>
    </message>
    <message>
        <source>Break the row</source>
        <translation>Разбить ряд</translation>
    </message>
    <message>
        <source>Give it a row of its own</source>
        <translation>Вынести в отдельный ряд</translation>
    </message>
    <message>
        <source>Give it a text</source>
        <translation>Задать текст</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Allow groups and people</source>
        <translation>Разрешить группы и людей</translation>
    </message>
    <message>
        <source>Add https://</source>
        <translation>Добавить https://</translation>
    </message>
    <message>
        <source>Let people copy it instead</source>
        <translation>Дать её скопировать</translation>
    </message>
    <message>
        <source>Write another address</source>
        <translation>Написать другой адрес</translation>
    </message>
    <message>
        <source>Make it an inline keyboard</source>
        <translation>Сделать inline-клавиатурой</translation>
    </message>
    <message>
        <source>Judge it for a private chat</source>
        <translation>Проверять для личного чата</translation>
    </message>
    <message>
        <source>Let it send its text</source>
        <translation>Пусть отправляет свой текст</translation>
    </message>
    <message>
        <source>Open it as a link</source>
        <translation>Открывать как ссылку</translation>
    </message>
    <message>
        <source>Send callback data instead</source>
        <translation>Отправлять callback_data</translation>
    </message>
    <message>
        <source>Copy the text of the button</source>
        <translation>Копировать текст кнопки</translation>
    </message>
    <message>
        <source>Write a shorter text</source>
        <translation>Написать текст короче</translation>
    </message>
    <message>
        <source>Shorten and remember all data…</source>
        <translation>Сократить и запомнить все данные…</translation>
    </message>
    <message>
        <source>Keep the buttons that fit</source>
        <translation>Оставить, что помещается</translation>
    </message>
    <message>
        <source>Keep the first %1</source>
        <translation>Оставить первые %1</translation>
    </message>
    <message>
        <source>Show it to everybody</source>
        <translation>Показать всем</translation>
    </message>
</context>
<context>
    <name>KeyboardPainter</name>
    <message>
        <source>callback data</source>
        <translation>данные callback</translation>
    </message>
    <message>
        <source>opens a link</source>
        <translation>открывает ссылку</translation>
    </message>
    <message>
        <source>opens a web app</source>
        <translation>открывает веб-приложение</translation>
    </message>
    <message>
        <source>copies a text</source>
        <translation>копирует текст</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>оплачивает</translation>
    </message>
    <message>
        <source>switches to inline mode</source>
        <translation>включает inline-режим</translation>
    </message>
    <message>
        <source>another action</source>
        <translation>другое действие</translation>
    </message>
    <message>
        <source>Row %1, button %2 of %3: %4, %5</source>
        <translation>Ряд %1, кнопка %2 из %3: %4, %5</translation>
    </message>
</context>
<context>
    <name>KeyboardTemplates</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Menu with back</source>
        <translation>Меню с «Назад»</translation>
    </message>
    <message>
        <source>Yes / No</source>
        <translation>Да / Нет</translation>
    </message>
    <message>
        <source>Confirm with cancel</source>
        <translation>Подтверждение с отменой</translation>
    </message>
    <message>
        <source>Pager ‹ 1/7 ›</source>
        <translation>Страницы ‹ 1/7 ›</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Сетка</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Цифровая панель</translation>
    </message>
    <message>
        <source>Settings with ticks</source>
        <translation>Настройки с галочками</translation>
    </message>
    <message>
        <source>Calendar month</source>
        <translation>Месяц календаря</translation>
    </message>
    <message>
        <source>Rating 1–5</source>
        <translation>Оценка 1–5</translation>
    </message>
    <message>
        <source>Language list</source>
        <translation>Список языков</translation>
    </message>
    <message>
        <source>Share contact / location</source>
        <translation>Отправить контакт / место</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Викторина</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>🛍 Catalogue</source>
        <translation>🛍 Каталог</translation>
    </message>
    <message>
        <source>📦 My orders</source>
        <translation>📦 Мои заказы</translation>
    </message>
    <message>
        <source>⚙️ Settings</source>
        <translation>⚙️ Настройки</translation>
    </message>
    <message>
        <source>❓ Help</source>
        <translation>❓ Помощь</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Назад</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Пункт %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>📱 Share my phone number</source>
        <translation>📱 Отправить мой номер</translation>
    </message>
    <message>
        <source>📍 Share my location</source>
        <translation>📍 Отправить моё место</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Ответ %1</translation>
    </message>
    <message>
        <source>💳 Pay</source>
        <translation>💳 Оплатить</translation>
    </message>
</context>
<context>
    <name>ReceivingChanges</name>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>Удалить вебхук</translation>
    </message>
    <message>
        <source>The webhook at %1 is deleted: that server gets no more updates of this bot.</source>
        <translation>Вебхук на %1 будет удалён: тот сервер больше не получит обновлений этого бота.</translation>
    </message>
    <message>
        <source>Botdesk receives them from then on. Setting the webhook again takes its address, and its secret if it had one.</source>
        <translation>С этого момента их получает Botdesk. Чтобы вернуть вебхук, нужны его адрес и секрет, если он был.</translation>
    </message>
    <message>
        <source>Delete, keep pending</source>
        <translation>Удалить, ожидающие оставить</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Удалить вебхук</translation>
    </message>
    <message numerus="yes">
        <source>Delete, drop %n update(s)</source>
        <translation>
            <numerusform>Удалить, отбросить %n обновление</numerusform>
            <numerusform>Удалить, отбросить %n обновления</numerusform>
            <numerusform>Удалить, отбросить %n обновлений</numerusform>
        </translation>
    </message>
    <message>
        <source>what the server has been told last</source>
        <translation>то, что серверу сказали в последний раз</translation>
    </message>
    <message>
        <source>all but three types</source>
        <translation>все, кроме трёх типов</translation>
    </message>
    <message>
        <source>Start receiving</source>
        <translation>Начать приём</translation>
    </message>
    <message>
        <source>Polling and a webhook exclude each other: as long as there is one, polling gets nothing.</source>
        <translation>Опрос и вебхук исключают друг друга: пока вебхук есть, опрос ничего не получает.</translation>
    </message>
    <message>
        <source>Skip pending updates</source>
        <translation>Пропустить ожидающие обновления</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Ничего не ожидает.</translation>
    </message>
    <message>
        <source>The server holds no update for this bot.</source>
        <translation>На сервере нет обновлений для этого бота.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending update(s) are dropped.</source>
        <translation>
            <numerusform>Будет отброшено %n ожидающее обновление.</numerusform>
            <numerusform>Будут отброшены %n ожидающих обновления.</numerusform>
            <numerusform>Будет отброшено %n ожидающих обновлений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n update(s)</source>
        <translation>
            <numerusform>Отбросить %n обновление</numerusform>
            <numerusform>Отбросить %n обновления</numerusform>
            <numerusform>Отбросить %n обновлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Change allowed_updates</source>
        <translation>Изменить allowed_updates</translation>
    </message>
    <message>
        <source>The server will send other types of updates: %1.</source>
        <translation>Сервер будет присылать другие типы обновлений: %1.</translation>
    </message>
    <message>
        <source>Until now: %1.</source>
        <translation>До сих пор: %1.</translation>
    </message>
    <message>
        <source>What arrives of types that are not asked for is not kept by the server and cannot be had later.</source>
        <translation>Обновления тех типов, которые не запрошены, сервер не хранит: получить их потом нельзя.</translation>
    </message>
    <message>
        <source>Change the types</source>
        <translation>Изменить типы</translation>
    </message>
    <message>
        <source>Set the webhook</source>
        <translation>Установить webhook</translation>
    </message>
    <message>
        <source>Telegram delivers the updates of this bot to %1 from then on.</source>
        <translation>С этого момента Telegram доставляет обновления этого бота на %1.</translation>
    </message>
    <message>
        <source>The webhook at %1 gets no more updates.</source>
        <translation>Webhook на %1 больше не получает обновлений.</translation>
    </message>
    <message>
        <source>Botdesk stops asking for updates: a bot with a webhook gets none that way.</source>
        <translation>Botdesk перестаёт запрашивать обновления: бот с webhook так ничего не получает.</translation>
    </message>
    <message>
        <source>The server forgets the webhook before it looks at the new one: if it refuses that, there is none.</source>
        <translation>Сервер забывает webhook до того, как посмотрит на новый: если он откажет, не будет никакого.</translation>
    </message>
    <message>
        <source>Set webhook</source>
        <translation>Установить webhook</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server. Kept, they are stored here as soon as the webhook is gone.</source>
        <translation>
            <numerusform>На сервере ожидает %n обновление. Если его оставить, оно сохранится здесь, как только вебхук исчезнет.</numerusform>
            <numerusform>На сервере ожидают %n обновления. Если их оставить, они сохранятся здесь, как только вебхук исчезнет.</numerusform>
            <numerusform>На сервере ожидает %n обновлений. Если их оставить, они сохранятся здесь, как только вебхук исчезнет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server. Kept here first, they are asked for and stored; dropped, they are gone for good.</source>
        <translation>
            <numerusform>На сервере ожидает %n обновление. Можно сначала получить и сохранить его здесь; отброшенное пропадёт навсегда.</numerusform>
            <numerusform>На сервере ожидают %n обновления. Можно сначала получить и сохранить их здесь; отброшенные пропадут навсегда.</numerusform>
            <numerusform>На сервере ожидает %n обновлений. Можно сначала получить и сохранить их здесь; отброшенные пропадут навсегда.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask for them, the present webhook is deleted first.</source>
        <translation>Чтобы получить их, сначала удаляется нынешний вебхук.</translation>
    </message>
    <message>
        <source>Keep them here first</source>
        <translation>Сначала сохранить здесь</translation>
    </message>
    <message>
        <source>Dropped unseen they are lost for good: neither this program nor another will ever see them.</source>
        <translation>Отброшенные непрочитанными пропадут навсегда: их не увидит ни эта программа, ни другая.</translation>
    </message>
    <message>
        <source>Kept here first, they are stored and then dropped at the server.</source>
        <translation>Если сначала сохранить их здесь, на сервере они отбрасываются только потом.</translation>
    </message>
    <message>
        <source>%1 (test environment)</source>
        <translation>%1 (тестовая среда)</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Использовать другой сервер</translation>
    </message>
    <message>
        <source>Botdesk asks for the updates of this bot at %1, from the next time on that the bot is opened.</source>
        <translation>Botdesk будет запрашивать обновления этого бота у %1, начиная со следующего открытия бота.</translation>
    </message>
    <message>
        <source>What waits at one server does not come along to the other. A bot that runs at Telegram&apos;s own server has to be logged out there (logOut) before another can run it.</source>
        <translation>То, что ждёт на одном сервере, не переходит на другой. Бот, который работает на собственном сервере Telegram, нужно сначала там отключить (logOut), и только потом его сможет обслуживать другой сервер.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Использовать этот сервер</translation>
    </message>
    <message>
        <source>Nobody delivers to the listener here from then on: updates wait on the server until you receive by long polling or set a webhook again.</source>
        <translation>После этого приёмнику здесь никто не доставляет: обновления ждут на сервере, пока вы не начнёте получать их долгим опросом или снова не установите вебхук.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server. Kept, they stay there.</source>
        <translation>
            <numerusform>На сервере ожидает %n обновление. Если его оставить, оно останется там.</numerusform>
            <numerusform>На сервере ожидают %n обновления. Если их оставить, они останутся там.</numerusform>
            <numerusform>На сервере ожидает %n обновлений. Если их оставить, они останутся там.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>let in</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>not POST</source>
        <translation>не POST</translation>
    </message>
    <message>
        <source>other path</source>
        <translation>другой путь</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <translation>неверный секрет</translation>
    </message>
    <message>
        <source>not from Telegram</source>
        <translation>не от Telegram</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>не JSON</translation>
    </message>
    <message>
        <source>no update</source>
        <translation>не обновление</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>очередь полна</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>нечитаемо</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>слишком большой</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>слишком медленно</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>слишком много соединений</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>сбой TLS</translation>
    </message>
    <message>
        <source>came again</source>
        <translation>пришло повторно</translation>
    </message>
    <message>
        <source>may come again</source>
        <translation>может прийти снова</translation>
    </message>
    <message>
        <source>%1 behind %2</source>
        <translation>%1 за %2</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>%1 pressed “%2”</source>
        <comment>person, button</comment>
        <translation>%1: нажата «%2»</translation>
    </message>
    <message>
        <source>%1 asks inline: “%2”</source>
        <comment>person, query</comment>
        <translation>%1, inline-запрос: «%2»</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 просит принять</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, query</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>отвечено %1</translation>
    </message>
    <message>
        <source>not answered, %1</source>
        <translation>без ответа, %1</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>не отвечено вовремя</translation>
    </message>
    <message>
        <source>It is not known whether Telegram has this message. Sending it again may make it twice.</source>
        <translation>Неизвестно, есть ли это сообщение у Telegram. Повторная отправка может дать дубль.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, the server&apos;s words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Next try in %2</source>
        <comment>reason, time</comment>
        <translation>%1 Следующая попытка через %2</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Дать ответ…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Отменить загрузку</translation>
    </message>
</context>
<context>
    <name>SandboxDialogs</name>
    <message>
        <source>Members</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Results of the bot</source>
        <translation>Результаты бота</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Telegram Premium</source>
        <translation>Премиум Telegram</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Имя &amp;пользователя</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Add a group or channel</source>
        <translation>Добавить группу или канал</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>Т&amp;ип</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Участники</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Участники: %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Кто</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>С&amp;тановится</translation>
    </message>
    <message>
        <source>Advance the clock</source>
        <translation>Перевести часы</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Queries expire, updates older than a day vanish.</source>
        <translation>Запросы истекают, обновления старше суток исчезают.</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;На</translation>
    </message>
    <message>
        <source>Reset the Sandbox</source>
        <translation>Сбросить песочницу</translation>
    </message>
    <message>
        <source>All people, groups and messages of the Sandbox are deleted, and it starts as on the first day. Updates that Botdesk has stored stay.</source>
        <translation>Все люди, группы и сообщения песочницы удаляются, и она начинает как в первый день. Сохранённые Botdesk обновления остаются.</translation>
    </message>
    <message>
        <source>Send a photo</source>
        <translation>Отправить фото</translation>
    </message>
</context>
<context>
    <name>ScenariosPane</name>
    <message>
        <source>three people at once</source>
        <translation>три человека сразу</translation>
    </message>
    <message>
        <source>press every button</source>
        <translation>нажать все кнопки</translation>
    </message>
    <message>
        <source>join, write, leave</source>
        <translation>войти, написать, выйти</translation>
    </message>
    <message>
        <source>200 messages per second</source>
        <translation>200 сообщений в секунду</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>оплатить</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes and seconds</comment>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>Waits for its turn in this chat</source>
        <translation>Ждёт своей очереди в этом чате</translation>
    </message>
    <message>
        <source>Waits %1: one message a second in a chat</source>
        <translation>Ждёт %1: одно сообщение в секунду в чат</translation>
    </message>
    <message>
        <source>Waits %1: 20 messages a minute in a group</source>
        <translation>Ждёт %1: 20 сообщений в минуту в группу</translation>
    </message>
    <message>
        <source>Waits %1: 30 messages a second in all</source>
        <translation>Ждёт %1: 30 сообщений в секунду всего</translation>
    </message>
    <message>
        <source>Waits %1: the server asks for it (429)</source>
        <translation>Ждёт %1: так просит сервер (429)</translation>
    </message>
    <message>
        <source>Waits %1: the server asks for it in every chat (429)</source>
        <translation>Ждёт %1: так просит сервер во всех чатах (429)</translation>
    </message>
    <message>
        <source>No connection: next try in %1</source>
        <translation>Нет связи: следующая попытка через %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>заблокирован</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>не участник</translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>аккаунт удалён</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>never wrote</source>
        <translation>ещё не писал</translation>
    </message>
    <message>
        <source>%1 has blocked the bot. It can be written to again when it is unblocked.</source>
        <translation>%1: бот заблокирован. Писать снова можно будет, когда его разблокируют.</translation>
    </message>
    <message>
        <source>The bot is no longer a member here, so it cannot write.</source>
        <translation>Бот здесь больше не состоит и поэтому не может писать.</translation>
    </message>
    <message>
        <source>The account of %1 does not exist any more.</source>
        <translation>Аккаунта %1 больше нет.</translation>
    </message>
    <message>
        <source>The server knows no such chat, or the bot has never met it.</source>
        <translation>Сервер не знает такого чата, или бот с ним никогда не встречался.</translation>
    </message>
    <message>
        <source>%1 has not written to the bot yet, and a bot cannot begin.</source>
        <translation>%1 ещё не писал(а) боту, а бот не может начать первым.</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Системная</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Другой язык начнёт действовать со следующего запуска.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Местное время</translation>
    </message>
    <message>
        <source>Return sends, Shift+Return breaks the line</source>
        <translation>Enter отправляет, Shift+Enter переносит строку</translation>
    </message>
    <message>
        <source>Ctrl+Return sends, Return breaks the line</source>
        <translation>Ctrl+Enter отправляет, Enter переносит строку</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Every bot has a folder with one database: all updates as received, drafts, what was sent. Copy the folder while Botdesk is closed to back it up; delete it to forget all.</source>
        <translation>У каждого бота есть папка с одной базой: все обновления как получены, черновики, отправленное. Для резервной копии скопируйте папку, когда Botdesk закрыт; удалите её, чтобы забыть всё.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Botdesk talks to the Bot API server of your bots and to nobody else. Tokens are kept in the system&apos;s key store, or where you said, and are cut out of logs, errors and copied texts.</source>
        <translation>Botdesk обращается к серверу Bot API ваших ботов и ни к кому больше. Токены хранятся в системной связке ключей или там, где вы указали, и вырезаются из журналов, ошибок и копируемых текстов.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Копировать диагностику</translation>
    </message>
    <message>
        <source>Version, system and the last lines of the log, without tokens</source>
        <translation>Версия, система и последние строки журнала, без токенов</translation>
    </message>
    <message>
        <source>Before anything changes what a live bot receives, Botdesk names the bot and what will happen, and asks. The Sandbox is never asked about; test bots only before updates are lost.</source>
        <translation>Прежде чем изменится то, что получает боевой бот, Botdesk называет бота и то, что произойдёт, и спрашивает. О песочнице вопросов нет, о тестовых ботах — только перед потерей обновлений.</translation>
    </message>
    <message>
        <source>Ask about test bots as about live ones</source>
        <translation>Спрашивать о тестовых ботах так же, как о боевых</translation>
    </message>
    <message>
        <source>Received files</source>
        <translation>Полученные файлы</translation>
    </message>
    <message>
        <source>up to %1 for each bot</source>
        <translation>до %1 на каждого бота</translation>
    </message>
    <message>
        <source>Pictures and files that you looked at are kept in the bot&apos;s folder. Where the room is used up, those that were not looked at for the longest time are deleted. What you saved elsewhere stays.</source>
        <translation>Изображения и файлы, которые вы смотрели, хранятся в папке бота. Когда место кончается, удаляются те, которые дольше всего не смотрели. Сохранённое в другом месте остаётся.</translation>
    </message>
</context>
<context>
    <name>SettingsNotice</name>
    <message>
        <source>Botdesk begins with the usual settings. The old file is kept: %1</source>
        <translation>Botdesk начинает с обычных настроек. Старый файл сохранён: %1</translation>
    </message>
    <message>
        <source>The settings file is damaged.</source>
        <translation>Файл настроек повреждён.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>Файл настроек не читается.</translation>
    </message>
    <message>
        <source>The settings file was written by a later Botdesk.</source>
        <translation>Файл настроек записан более новым Botdesk.</translation>
    </message>
    <message>
        <source>Settings cannot be saved.</source>
        <translation>Настройки нельзя сохранить.</translation>
    </message>
    <message>
        <source>What you change holds until Botdesk is closed. The file is %1</source>
        <translation>Изменения действуют, пока Botdesk открыт. Файл: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>qt6-image-formats-plugins: without it stickers are not shown</source>
        <translation>qt6-image-formats-plugins: без него не видны стикеры</translation>
    </message>
    <message>
        <source>Something that Botdesk needs is not installed.</source>
        <translation>Не установлено то, что нужно Botdesk.</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message>
        <source>the default set</source>
        <translation>набор по умолчанию</translation>
    </message>
    <message>
        <source>A webhook to %1 was set; there was none.</source>
        <translation>Установлен вебхук на %1; раньше не было никакого.</translation>
    </message>
    <message>
        <source>The webhook leads to %1 now; before it led to %2.</source>
        <translation>Вебхук теперь ведёт на %1; раньше вёл на %2.</translation>
    </message>
    <message>
        <source>The webhook to %1 is gone. The server removes one by itself that answered 410 for a day.</source>
        <translation>Вебхук на %1 исчез. Тот, что сутки отвечает 410, сервер удаляет сам.</translation>
    </message>
    <message>
        <source>allowed_updates is %1 now; before it was %2.</source>
        <translation>allowed_updates теперь %1; раньше было %2.</translation>
    </message>
    <message>
        <source>A certificate was uploaded for %1; there was none.</source>
        <translation>Для %1 загружен сертификат; раньше его не было.</translation>
    </message>
    <message>
        <source>The certificate that was uploaded for %1 is gone.</source>
        <translation>Загруженный для %1 сертификат исчез.</translation>
    </message>
    <message>
        <source>max_connections is %1 now; before it was %2.</source>
        <translation>max_connections теперь %1; раньше было %2.</translation>
    </message>
    <message>
        <source>The address of the webhook is %1 now; before it was fixed to %2.</source>
        <translation>Адрес вебхука теперь %1; раньше он был закреплён за %2.</translation>
    </message>
    <message>
        <source>%1 updates wait instead of %2, and none was asked for here. They may have expired.</source>
        <translation>Ожидает обновлений: %1 вместо %2, а отсюда их никто не запрашивал. Возможно, у них вышел срок.</translation>
    </message>
    <message>
        <source>Another program asks for updates with this token.</source>
        <translation>Другая программа запрашивает обновления с этим токеном.</translation>
    </message>
    <message>
        <source>Between %1 and %2:</source>
        <translation>Между %1 и %2:</translation>
    </message>
    <message>
        <source>At %1:</source>
        <translation>В %1:</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>↩ Reply to %1: %2</source>
        <translation>↩ Ответ на %1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>🖼 Photo</source>
        <translation>🖼 Фото</translation>
    </message>
    <message>
        <source>🖼 Photo %1</source>
        <translation>🖼 Фото %1</translation>
    </message>
    <message>
        <source>🎬 Video</source>
        <translation>🎬 Видео</translation>
    </message>
    <message>
        <source>🎞 Animation</source>
        <translation>🎞 Анимация</translation>
    </message>
    <message>
        <source>🎤 Voice</source>
        <translation>🎤 Голосовое</translation>
    </message>
    <message>
        <source>⏺ Video note</source>
        <translation>⏺ Видеосообщение</translation>
    </message>
    <message>
        <source>🎵 Audio</source>
        <translation>🎵 Аудио</translation>
    </message>
    <message>
        <source>📎 File</source>
        <translation>📎 Файл</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Стикер</translation>
    </message>
    <message>
        <source>Paid media</source>
        <translation>Платные медиа</translation>
    </message>
    <message>
        <source>👤 Contact</source>
        <translation>👤 Контакт</translation>
    </message>
    <message>
        <source>📍 Location</source>
        <translation>📍 Геопозиция</translation>
    </message>
    <message>
        <source>📍 Place</source>
        <translation>📍 Место</translation>
    </message>
    <message>
        <source>%1 rolled %2</source>
        <translation>%1 выпало %2</translation>
    </message>
    <message>
        <source>🎮 Game</source>
        <translation>🎮 Игра</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Список дел</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Data of a web app</source>
        <translation>Данные веб-приложения</translation>
    </message>
    <message>
        <source>Shared people: %1</source>
        <translation>Выбраны люди: %1</translation>
    </message>
    <message>
        <source>Shared chat: %1</source>
        <translation>Выбран чат: %1</translation>
    </message>
    <message>
        <source>Logged in on %1</source>
        <translation>Вход на %1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Присоединились: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Вышли: %1</translation>
    </message>
    <message>
        <source>New title: %1</source>
        <translation>Новое название: %1</translation>
    </message>
    <message>
        <source>New chat photo</source>
        <translation>Новое фото чата</translation>
    </message>
    <message>
        <source>Chat photo removed</source>
        <translation>Фото чата удалено</translation>
    </message>
    <message>
        <source>Group created</source>
        <translation>Группа создана</translation>
    </message>
    <message>
        <source>Supergroup created</source>
        <translation>Супергруппа создана</translation>
    </message>
    <message>
        <source>Channel created</source>
        <translation>Канал создан</translation>
    </message>
    <message>
        <source>Time of deletion changed</source>
        <translation>Изменён срок удаления</translation>
    </message>
    <message>
        <source>📌 Pinned a message</source>
        <translation>📌 Закреплено сообщение</translation>
    </message>
    <message>
        <source>Became a supergroup: %1</source>
        <translation>Стала супергруппой: %1</translation>
    </message>
    <message>
        <source>Was a group: %1</source>
        <translation>Была группой: %1</translation>
    </message>
    <message>
        <source>Topic created: %1</source>
        <translation>Создана тема: %1</translation>
    </message>
    <message>
        <source>Topic changed</source>
        <translation>Тема изменена</translation>
    </message>
    <message>
        <source>Topic closed</source>
        <translation>Тема закрыта</translation>
    </message>
    <message>
        <source>Topic opened again</source>
        <translation>Тема открыта снова</translation>
    </message>
    <message numerus="yes">
        <source>Boosted %n time(s)</source>
        <translation>
            <numerusform>Поддержали %n раз</numerusform>
            <numerusform>Поддержали %n раза</numerusform>
            <numerusform>Поддержали %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Video chat started</source>
        <translation>Видеочат начат</translation>
    </message>
    <message>
        <source>Video chat ended</source>
        <translation>Видеочат завершён</translation>
    </message>
    <message>
        <source>Allowed the bot to write</source>
        <translation>Разрешил боту писать</translation>
    </message>
    <message>
        <source>🧾 Invoice</source>
        <translation>🧾 Счёт</translation>
    </message>
    <message>
        <source>💳 Paid %1</source>
        <translation>💳 Оплачено: %1</translation>
    </message>
    <message>
        <source>💳 Refunded %1</source>
        <translation>💳 Возвращено: %1</translation>
    </message>
    <message>
        <source>must be answered within 10 s</source>
        <translation>нужно ответить за 10 с</translation>
    </message>
    <message>
        <source>🚚 Shipping to %1</source>
        <translation>🚚 Доставка: %1</translation>
    </message>
    <message>
        <source>Bought paid media</source>
        <translation>Куплены платные медиа</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Подписка</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Chose result %1</source>
        <translation>Выбран результат %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n голос</numerusform>
            <numerusform>%n голоса</numerusform>
            <numerusform>%n голосов</numerusform>
        </translation>
    </message>
    <message>
        <source>📊 Poll</source>
        <translation>📊 Опрос</translation>
    </message>
    <message>
        <source>Took the vote back</source>
        <translation>Голос отозван</translation>
    </message>
    <message numerus="yes">
        <source>Voted for option %1</source>
        <translation>
            <numerusform>Голос за вариант %1</numerusform>
            <numerusform>Голос за варианты %1</numerusform>
            <numerusform>Голос за варианты %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Asks to join</source>
        <translation>Просит принять</translation>
    </message>
    <message>
        <source>%1 taken from message %2</source>
        <translation>%1 убрано с сообщения %2</translation>
    </message>
    <message>
        <source>%1 added to message %2</source>
        <translation>%1 добавлено к сообщению %2</translation>
    </message>
    <message>
        <source>%1 → %2 at message %3</source>
        <translation>%1 → %2 у сообщения %3</translation>
    </message>
    <message>
        <source>%1 at message %2</source>
        <translation>%1 у сообщения %2</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Буст</translation>
    </message>
    <message>
        <source>Boost ended</source>
        <translation>Буст завершён</translation>
    </message>
    <message>
        <source>Business connection made</source>
        <translation>Бизнес-подключение создано</translation>
    </message>
    <message>
        <source>Business connection ended</source>
        <translation>Бизнес-подключение завершено</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted</source>
        <translation>
            <numerusform>Удалено %n сообщение</numerusform>
            <numerusform>Удалено %n сообщения</numerusform>
            <numerusform>Удалено %n сообщений</numerusform>
        </translation>
    </message>
    <message>
        <source>Managed bot: %1</source>
        <translation>Управляемый бот: %1</translation>
    </message>
    <message>
        <source>Stopped the message being written</source>
        <translation>Остановлено написание сообщения</translation>
    </message>
</context>
<context>
    <name>TextWords</name>
    <message>
        <source>Bold</source>
        <translation>Жирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Подчёркнутый</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Зачёркнутый</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Спойлер</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Expandable quote</source>
        <translation>Раскрываемая цитата</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Блок кода</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Упоминание</translation>
    </message>
    <message>
        <source>Custom emoji</source>
        <translation>Особый эмодзи</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Дата и время</translation>
    </message>
    <message>
        <source>Escape ‘%1’ in line %2 for %3</source>
        <translation>Экранируйте «%1» в строке %2 для %3</translation>
    </message>
    <message>
        <source>Escape ‘%1’ in line %2 and ‘%3’ in line %4 for %5</source>
        <translation>Экранируйте «%1» в строке %2 и «%3» в строке %4 для %5</translation>
    </message>
    <message numerus="yes">
        <source>Escape %n characters for %1, the first ‘%2’ in line %3</source>
        <translation>
            <numerusform>Экранируйте %n символ для %1, первый — «%2» в строке %3</numerusform>
            <numerusform>Экранируйте %n символа для %1, первый — «%2» в строке %3</numerusform>
            <numerusform>Экранируйте %n символов для %1, первый — «%2» в строке %3</numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1’ in line %2 has no end</source>
        <translation>У «%1» в строке %2 нет конца</translation>
    </message>
    <message>
        <source>%1 cannot read ‘%2’ in line %3</source>
        <translation>%1 не может прочесть «%2» в строке %3</translation>
    </message>
    <message>
        <source>The address in line %1 is none of a custom emoji or a time</source>
        <translation>Адрес в строке %1 — не адрес особого эмодзи или времени</translation>
    </message>
    <message>
        <source>%1 cannot read line %2</source>
        <translation>%1 не может прочесть строку %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>what, text</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Оформленный</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Вчера, %1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1 с назад</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 мин назад</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ч назад</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 байт</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 мс</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>Отвечено: %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 не удалось: %2</translation>
    </message>
    <message>
        <source>took %1 ms</source>
        <translation>заняло %1 мс</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>Не отвечено вовремя</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Ждёт %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>осталось %1</translation>
    </message>
    <message>
        <source>Sent, as the server tells</source>
        <translation>Отправлено, по словам сервера</translation>
    </message>
    <message>
        <source>whole seconds only</source>
        <translation>только целые секунды</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>Acknowledged to the server</source>
        <translation>Подтверждено серверу</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Отвечено</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>&lt;1 s</source>
        <translation>&lt;1 с</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 от %2, %3</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>без ответа</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечено</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>The host name is not known to the public DNS: a typing error, a name that only the local network knows, or one that is too new.</source>
        <translation>Имя хоста неизвестно публичному DNS: опечатка, имя только для локальной сети или слишком новое имя.</translation>
    </message>
    <message>
        <source>Look the name up with a public resolver such as 1.1.1.1, and look at the URL for blanks and a second https://.</source>
        <translation>Проверьте имя через публичный резолвер, например 1.1.1.1, и посмотрите, нет ли в URL пробелов и второго https://.</translation>
    </message>
    <message>
        <source>Use a name that has a public A record. For a new name wait until it is published, then set the webhook again.</source>
        <translation>Используйте имя с публичной записью A. Для нового имени подождите публикации и установите вебхук снова.</translation>
    </message>
    <message>
        <source>The name servers of the host did not answer Telegram in time.</source>
        <translation>Серверы имён хоста не ответили Telegram вовремя.</translation>
    </message>
    <message>
        <source>Ask each name server of the domain, and check DNSSEC. With a Bot API server of your own, ask from its machine.</source>
        <translation>Спросите каждый сервер имён домена и проверьте DNSSEC. Если сервер Bot API свой, спросите с его машины.</translation>
    </message>
    <message>
        <source>Mend the zone or the resolver and set the webhook again; often the next attempt already succeeds.</source>
        <translation>Исправьте зону или резолвер и установите вебхук снова; часто удаётся уже следующая попытка.</translation>
    </message>
    <message>
        <source>The host has an IPv6 address only. Telegram delivers over IPv4.</source>
        <translation>У хоста есть только адрес IPv6. Telegram доставляет по IPv4.</translation>
    </message>
    <message>
        <source>Look up the A record of the host.</source>
        <translation>Посмотрите запись A этого хоста.</translation>
    </message>
    <message>
        <source>Add an A record, or put a proxy or tunnel with an IPv4 address in front.</source>
        <translation>Добавьте запись A или поставьте впереди прокси или туннель с адресом IPv4.</translation>
    </message>
    <message>
        <source>Telegram could not find the address of the host.</source>
        <translation>Telegram не смог найти адрес хоста.</translation>
    </message>
    <message>
        <source>Look the name up with a public resolver, not with this computer&apos;s own.</source>
        <translation>Проверьте имя через публичный резолвер, а не через резолвер этого компьютера.</translation>
    </message>
    <message>
        <source>Correct the name or its DNS records, then set the webhook again.</source>
        <translation>Исправьте имя или его записи DNS, затем установите вебхук снова.</translation>
    </message>
    <message>
        <source>The computer answers, but nothing listens on that port: the listener is stopped, listens on the loopback only, or another port is forwarded.</source>
        <translation>Компьютер отвечает, но на этом порту никто не слушает: приёмник остановлен, слушает только локальный адрес, или проброшен другой порт.</translation>
    </message>
    <message>
        <source>See whether the listener runs and to which address and port it is bound.</source>
        <translation>Посмотрите, запущен ли приёмник и к какому адресу и порту он привязан.</translation>
    </message>
    <message>
        <source>Start the listener, bind it to the right address, or correct the port forwarding.</source>
        <translation>Запустите приёмник, привяжите его к нужному адресу или исправьте проброс порта.</translation>
    </message>
    <message>
        <source>Packets get no answer: a firewall drops them, or the address is not the right one any more.</source>
        <translation>Пакеты остаются без ответа: их отбрасывает межсетевой экран, или адрес уже не тот.</translation>
    </message>
    <message>
        <source>Try to connect from a computer outside your network, and compare ip_address with what DNS says today.</source>
        <translation>Попробуйте подключиться с компьютера вне вашей сети и сравните ip_address с тем, что DNS говорит сегодня.</translation>
    </message>
    <message>
        <source>Let 149.154.160.0/20 and 91.108.4.0/22 through the firewall, or use a tunnel. Where the way stays blocked, use long polling.</source>
        <translation>Пропустите 149.154.160.0/20 и 91.108.4.0/22 через межсетевой экран или используйте туннель. Если путь закрыт, используйте long polling.</translation>
    </message>
    <message>
        <source>The connection was accepted and then cut: the program crashed while it answered, a filter stands between, or the proxy ends idle connections too early.</source>
        <translation>Соединение было принято и затем оборвано: программа упала при ответе, мешает фильтр, или прокси слишком рано закрывает простаивающие соединения.</translation>
    </message>
    <message>
        <source>Look at the log of the program and of the proxy at the time of the error.</source>
        <translation>Посмотрите журналы программы и прокси за время ошибки.</translation>
    </message>
    <message>
        <source>Stop the crash, and let the proxy keep idle connections for more than a minute.</source>
        <translation>Устраните падение, и пусть прокси держит простаивающие соединения дольше минуты.</translation>
    </message>
    <message>
        <source>There is no route to the address.</source>
        <translation>К этому адресу нет маршрута.</translation>
    </message>
    <message>
        <source>Check that the address is public. With a Bot API server of your own, check the routes of its machine or container.</source>
        <translation>Проверьте, что адрес публичный. Если сервер Bot API свой, проверьте маршруты его машины или контейнера.</translation>
    </message>
    <message>
        <source>Register an IPv4 address that can be reached, or give that server a default route.</source>
        <translation>Укажите доступный адрес IPv4 или задайте этому серверу маршрут по умолчанию.</translation>
    </message>
    <message>
        <source>The Bot API server was told to use a proxy, and the proxy cannot be reached.</source>
        <translation>Серверу Bot API велено использовать прокси, а прокси недоступен.</translation>
    </message>
    <message>
        <source>Look at the --proxy option of your Bot API server.</source>
        <translation>Посмотрите параметр --proxy вашего сервера Bot API.</translation>
    </message>
    <message>
        <source>Correct or drop that option; your listener is not at fault.</source>
        <translation>Исправьте или уберите этот параметр; приёмник не виноват.</translation>
    </message>
    <message>
        <source>The Bot API server could not even open a connection, for example because it has too many files open.</source>
        <translation>Сервер Bot API не смог даже открыть соединение, например из-за слишком большого числа открытых файлов.</translation>
    </message>
    <message>
        <source>Look at the limits of the Bot API server&apos;s process.</source>
        <translation>Посмотрите ограничения процесса сервера Bot API.</translation>
    </message>
    <message>
        <source>Raise its limit of open files, or lower max_connections.</source>
        <translation>Увеличьте предел открытых файлов или уменьшите max_connections.</translation>
    </message>
    <message>
        <source>The connection to your host failed.</source>
        <translation>Не удалось соединиться с хостом.</translation>
    </message>
    <message>
        <source>Connect to the host and port from a computer outside your network.</source>
        <translation>Подключитесь к хосту и порту с компьютера вне вашей сети.</translation>
    </message>
    <message>
        <source>Make the port reachable from the internet, or use a tunnel.</source>
        <translation>Сделайте порт доступным из интернета или используйте туннель.</translation>
    </message>
    <message>
        <source>The certificate that was uploaded cannot be read. It may be a private key, a file in another format, or empty.</source>
        <translation>Загруженный сертификат не читается. Возможно, это закрытый ключ, файл другого формата или пустой файл.</translation>
    </message>
    <message>
        <source>The file must begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>Файл должен начинаться с -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Upload the public certificate as PEM, as a file.</source>
        <translation>Загрузите открытый сертификат файлом в формате PEM.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has expired, or begins later.</source>
        <translation>Сертификат сегодня недействителен: он истёк или ещё не начал действовать.</translation>
    </message>
    <message>
        <source>Look at the dates of the certificate, and at the clock of the host.</source>
        <translation>Посмотрите даты сертификата и часы хоста.</translation>
    </message>
    <message>
        <source>Renew the certificate and load it into the server.</source>
        <translation>Обновите сертификат и загрузите его в сервер.</translation>
    </message>
    <message>
        <source>The certificate is signed by nobody that Telegram knows.</source>
        <translation>Сертификат не подписан никем, кого знает Telegram.</translation>
    </message>
    <message>
        <source>See whether the certificate was uploaded with setWebhook, and whether it is the one that the host shows.</source>
        <translation>Посмотрите, был ли сертификат загружен через setWebhook и тот ли он, что показывает хост.</translation>
    </message>
    <message>
        <source>Upload this very certificate with setWebhook, or get one from a public authority.</source>
        <translation>Загрузите именно этот сертификат через setWebhook или получите сертификат публичного центра.</translation>
    </message>
    <message>
        <source>The certificate is for another name than the one in the URL.</source>
        <translation>Сертификат выдан на другое имя, не то, что в URL.</translation>
    </message>
    <message>
        <source>Compare the host of the URL with the names in the certificate.</source>
        <translation>Сравните хост из URL с именами в сертификате.</translation>
    </message>
    <message>
        <source>Get a certificate for this name, or use in the URL the name that the certificate has.</source>
        <translation>Получите сертификат на это имя или укажите в URL имя из сертификата.</translation>
    </message>
    <message>
        <source>The host does not send its intermediate certificate. Browsers know it from elsewhere, Telegram does not.</source>
        <translation>Хост не присылает промежуточный сертификат. Браузеры знают его из других мест, Telegram нет.</translation>
    </message>
    <message>
        <source>Count the certificates that the host sends: there should be two or more.</source>
        <translation>Сосчитайте сертификаты, которые присылает хост: их должно быть два или больше.</translation>
    </message>
    <message>
        <source>Let the server send the full chain (fullchain.pem instead of cert.pem).</source>
        <translation>Пусть сервер присылает полную цепочку (fullchain.pem вместо cert.pem).</translation>
    </message>
    <message>
        <source>The certificate or its key is too weak, or the server&apos;s TLS is too old.</source>
        <translation>Сертификат или его ключ слишком слаб, либо TLS сервера слишком старый.</translation>
    </message>
    <message>
        <source>Look at the length of the key and at the signature of the certificate.</source>
        <translation>Посмотрите длину ключа и подпись сертификата.</translation>
    </message>
    <message>
        <source>Get a certificate with an RSA key of 2048 bits or an EC key, signed with SHA-256.</source>
        <translation>Получите сертификат с ключом RSA 2048 бит или EC и подписью SHA-256.</translation>
    </message>
    <message>
        <source>Telegram refused the certificate and told your server so.</source>
        <translation>Telegram отверг сертификат и сообщил об этом вашему серверу.</translation>
    </message>
    <message>
        <source>Look at the chain that the host sends, and whether the certificate was uploaded.</source>
        <translation>Посмотрите цепочку, которую присылает хост, и был ли сертификат загружен.</translation>
    </message>
    <message>
        <source>Upload the certificate with setWebhook, or send a chain that ends at a public authority.</source>
        <translation>Загрузите сертификат через setWebhook или присылайте цепочку, ведущую к публичному центру.</translation>
    </message>
    <message>
        <source>Telegram does not trust the certificate: the intermediate one is missing, it has expired, it is for another name, or it is self-signed and was not uploaded.</source>
        <translation>Telegram не доверяет сертификату: нет промежуточного, он истёк, выдан на другое имя, либо он самоподписанный и не был загружен.</translation>
    </message>
    <message>
        <source>Run the probe: it tells which of them it is.</source>
        <translation>Запустите проверку: она скажет, что именно.</translation>
    </message>
    <message>
        <source>Send the full chain, renew the certificate, or upload the one that the host shows. With a public certificate set the webhook without uploading one.</source>
        <translation>Присылайте полную цепочку, обновите сертификат или загрузите тот, что показывает хост. С публичным сертификатом установите вебхук без загрузки.</translation>
    </message>
    <message>
        <source>Open the address with http:// and that port: an answer proves it.</source>
        <translation>Откройте адрес с http:// и этим портом: ответ это докажет.</translation>
    </message>
    <message>
        <source>Give the listener its certificate and key, or let the proxy end TLS on that port.</source>
        <translation>Дайте приёмнику сертификат и ключ, или пусть TLS на этом порту завершает прокси.</translation>
    </message>
    <message>
        <source>The handshake led nowhere: what stands behind that port speaks no TLS, or hung up.</source>
        <translation>Рукопожатие ни к чему не привело: за этим портом не говорят по TLS или положили трубку.</translation>
    </message>
    <message>
        <source>Check which program listens on that port.</source>
        <translation>Проверьте, какая программа слушает этот порт.</translation>
    </message>
    <message>
        <source>Register the port of the TLS server, or start one there.</source>
        <translation>Укажите порт сервера TLS или запустите его там.</translation>
    </message>
    <message>
        <source>The host asks for a client certificate. Telegram has none.</source>
        <translation>Хост требует клиентский сертификат. У Telegram его нет.</translation>
    </message>
    <message>
        <source>Look at the TLS settings of the proxy.</source>
        <translation>Посмотрите настройки TLS прокси.</translation>
    </message>
    <message>
        <source>Ask for no client certificate on this path.</source>
        <translation>Не требуйте клиентский сертификат на этом пути.</translation>
    </message>
    <message>
        <source>The host broke off the handshake: it wants a server name and the URL has an address, or there is no common version or cipher.</source>
        <translation>Хост прервал рукопожатие: ему нужно имя сервера, а в URL адрес, либо нет общей версии или шифра.</translation>
    </message>
    <message>
        <source>Try the handshake with and without a server name, with TLS 1.2 and 1.3.</source>
        <translation>Попробуйте рукопожатие с именем сервера и без, с TLS 1.2 и 1.3.</translation>
    </message>
    <message>
        <source>Use a host name in the URL, and allow TLS 1.2 and 1.3 with common ciphers.</source>
        <translation>Укажите в URL имя хоста и разрешите TLS 1.2 и 1.3 с обычными шифрами.</translation>
    </message>
    <message>
        <source>The service in front of your host could not agree on TLS with it.</source>
        <translation>Служба перед вашим хостом не смогла договориться с ним о TLS.</translation>
    </message>
    <message>
        <source>Look at the certificate of the host itself, without that service.</source>
        <translation>Посмотрите сертификат самого хоста, без этой службы.</translation>
    </message>
    <message>
        <source>Install a certificate that the service in front accepts, or loosen its check of the origin.</source>
        <translation>Установите сертификат, который служба впереди примет, или смягчите её проверку источника.</translation>
    </message>
    <message>
        <source>TLS with your host failed.</source>
        <translation>TLS с вашим хостом не удался.</translation>
    </message>
    <message>
        <source>Run the probe: it shows the certificate and where the handshake ends.</source>
        <translation>Запустите проверку: она покажет сертификат и место, где рукопожатие обрывается.</translation>
    </message>
    <message>
        <source>Mend the certificate or the TLS settings of the host.</source>
        <translation>Исправьте сертификат или настройки TLS хоста.</translation>
    </message>
    <message>
        <source>The host is reached, but it has no such path. A tunnel that is off may answer so too.</source>
        <translation>Хост доступен, но такого пути у него нет. Так может отвечать и выключенный туннель.</translation>
    </message>
    <message>
        <source>Compare the path of the URL with the one that the program serves.</source>
        <translation>Сравните путь из URL с тем, который обслуживает программа.</translation>
    </message>
    <message>
        <source>Register the path that is served, or start the tunnel and set the webhook to its present address.</source>
        <translation>Укажите обслуживаемый путь или запустите туннель и установите вебхук на его нынешний адрес.</translation>
    </message>
    <message>
        <source>The program failed on this update. It comes again and holds back its chat until it is answered.</source>
        <translation>Программа не справилась с этим обновлением. Оно будет приходить снова и задерживать свой чат, пока не получит ответ.</translation>
    </message>
    <message>
        <source>Find the error in the program&apos;s log; the update is among the pending ones.</source>
        <translation>Найдите ошибку в журнале программы; обновление среди ожидающих.</translation>
    </message>
    <message>
        <source>Answer 200 first and work afterwards, and catch errors in the handler.</source>
        <translation>Сначала отвечайте 200, потом работайте, и перехватывайте ошибки в обработчике.</translation>
    </message>
    <message>
        <source>The proxy works, the program behind it does not, or it speaks another protocol there.</source>
        <translation>Прокси работает, а программа за ним нет, либо она говорит там по другому протоколу.</translation>
    </message>
    <message>
        <source>Ask the program directly, without the proxy.</source>
        <translation>Спросите программу напрямую, без прокси.</translation>
    </message>
    <message>
        <source>Start the program, or correct the address in the proxy. During an update of the program nothing needs to be done.</source>
        <translation>Запустите программу или исправьте её адрес в прокси. Во время обновления программы делать ничего не нужно.</translation>
    </message>
    <message>
        <source>The platform has no instance that is ready: it sleeps, crashed at the start, or listens on another port.</source>
        <translation>У платформы нет готового экземпляра: он спит, упал при запуске или слушает другой порт.</translation>
    </message>
    <message>
        <source>Look at the log of the start and at the port that the platform expects.</source>
        <translation>Посмотрите журнал запуска и порт, которого ждёт платформа.</translation>
    </message>
    <message>
        <source>Listen on the platform&apos;s port, and keep an instance awake.</source>
        <translation>Слушайте порт платформы и не давайте экземпляру засыпать.</translation>
    </message>
    <message>
        <source>Something in front waited for the program and gave up.</source>
        <translation>Кто-то впереди ждал программу и сдался.</translation>
    </message>
    <message>
        <source>Measure how long the program needs for an answer.</source>
        <translation>Измерьте, сколько времени программе нужно на ответ.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do slow work afterwards.</source>
        <translation>Отвечайте 200 сразу, а долгую работу делайте потом.</translation>
    </message>
    <message>
        <source>The service in front finds nobody behind it: the tunnel has ended, or its name has changed.</source>
        <translation>Служба впереди никого за собой не находит: туннель завершён, или его имя изменилось.</translation>
    </message>
    <message>
        <source>See whether the tunnel runs and which address it shows now.</source>
        <translation>Посмотрите, работает ли туннель и какой адрес он показывает сейчас.</translation>
    </message>
    <message>
        <source>Start the tunnel again and set the webhook to its present address. A named tunnel keeps its address.</source>
        <translation>Запустите туннель снова и установите вебхук на его нынешний адрес. Именованный туннель сохраняет адрес.</translation>
    </message>
    <message>
        <source>Somebody in front refuses Telegram: a bot protection, a rule by address, or the program because the secret is not the one it expects.</source>
        <translation>Кто-то впереди не пускает Telegram: защита от ботов, правило по адресам или программа, потому что секрет не тот.</translation>
    </message>
    <message>
        <source>Send a request like Telegram&apos;s from outside and see who answers 403.</source>
        <translation>Отправьте снаружи запрос, как у Telegram, и посмотрите, кто отвечает 403.</translation>
    </message>
    <message>
        <source>Take the path out of the protection, and check the secret instead of the address.</source>
        <translation>Исключите путь из защиты и проверяйте секрет вместо адреса.</translation>
    </message>
    <message>
        <source>The path asks for a login, or the secret is not the one that the program expects.</source>
        <translation>Путь требует входа, либо секрет не тот, которого ждёт программа.</translation>
    </message>
    <message>
        <source>Open the path without being logged in, and compare the secrets.</source>
        <translation>Откройте путь без входа и сравните секреты.</translation>
    </message>
    <message>
        <source>Take the path out of the login, and set the webhook again with the program&apos;s secret.</source>
        <translation>Исключите путь из входа и установите вебхук снова с секретом программы.</translation>
    </message>
    <message>
        <source>The program refused the content: it expects another form, another Host header, or knows fewer types of updates.</source>
        <translation>Программа отвергла содержимое: она ждёт другой формы, другого заголовка Host или знает меньше видов обновлений.</translation>
    </message>
    <message>
        <source>Look in its log for what it did not like.</source>
        <translation>Посмотрите в её журнале, что ей не понравилось.</translation>
    </message>
    <message>
        <source>Let it accept every type of update, answering 200 to those it does not use, and the public host name.</source>
        <translation>Пусть она принимает все виды обновлений, отвечая 200 на ненужные, и публичное имя хоста.</translation>
    </message>
    <message>
        <source>The path takes no POST. A browser sends GET and proves nothing.</source>
        <translation>Путь не принимает POST. Браузер отправляет GET и ничего не доказывает.</translation>
    </message>
    <message>
        <source>Send a POST to the path.</source>
        <translation>Отправьте на этот путь POST.</translation>
    </message>
    <message>
        <source>Register a route for POST, or correct the path.</source>
        <translation>Заведите маршрут для POST или исправьте путь.</translation>
    </message>
    <message>
        <source>The server in front finds the request too large.</source>
        <translation>Серверу впереди запрос кажется слишком большим.</translation>
    </message>
    <message>
        <source>Look at its limit for request bodies.</source>
        <translation>Посмотрите его предел размера запросов.</translation>
    </message>
    <message>
        <source>Allow bodies of at least 1 MB on this path.</source>
        <translation>Разрешите на этом пути не меньше 1 МБ.</translation>
    </message>
    <message>
        <source>The server in front limits how often Telegram may ask.</source>
        <translation>Сервер впереди ограничивает, как часто Telegram может обращаться.</translation>
    </message>
    <message>
        <source>Look at its rate limits.</source>
        <translation>Посмотрите его ограничения частоты.</translation>
    </message>
    <message>
        <source>Take the path out of the limits, or lower max_connections.</source>
        <translation>Исключите путь из ограничений или уменьшите max_connections.</translation>
    </message>
    <message>
        <source>The server does not feel responsible for this host name.</source>
        <translation>Сервер не считает себя ответственным за это имя хоста.</translation>
    </message>
    <message>
        <source>Compare the Host header with the names that the server knows.</source>
        <translation>Сравните заголовок Host с именами, которые сервер знает.</translation>
    </message>
    <message>
        <source>Add the host name of the URL to the server&apos;s settings.</source>
        <translation>Добавьте имя хоста из URL в настройки сервера.</translation>
    </message>
    <message>
        <source>The address leads elsewhere, and Telegram follows no redirect.</source>
        <translation>Адрес ведёт в другое место, а Telegram не следует перенаправлениям.</translation>
    </message>
    <message>
        <source>Look where it leads: a missing slash, https, www, or a login page.</source>
        <translation>Посмотрите, куда он ведёт: нет косой черты, https, www или страница входа.</translation>
    </message>
    <message>
        <source>Register the final address.</source>
        <translation>Укажите окончательный адрес.</translation>
    </message>
    <message>
        <source>The program says that the address is gone for good. When that lasts for 23 hours, Telegram removes the webhook.</source>
        <translation>Программа говорит, что этого адреса больше не будет. Если так продлится 23 часа, Telegram удалит вебхук.</translation>
    </message>
    <message>
        <source>See whether WebhookInfo still has a URL.</source>
        <translation>Посмотрите, есть ли в WebhookInfo ещё URL.</translation>
    </message>
    <message>
        <source>Serve the path again or answer another status, and set the webhook anew if it was removed.</source>
        <translation>Обслуживайте путь снова или отвечайте иначе, и установите вебхук заново, если он удалён.</translation>
    </message>
    <message>
        <source>The answer is not HTTP/1.1: the port speaks HTTP/2 without TLS, or answers with a wrong first line.</source>
        <translation>Ответ не по HTTP/1.1: порт говорит по HTTP/2 без TLS или отвечает неверной первой строкой.</translation>
    </message>
    <message>
        <source>Ask the port with HTTP/1.1 and look at the first line.</source>
        <translation>Спросите порт по HTTP/1.1 и посмотрите первую строку.</translation>
    </message>
    <message>
        <source>Let the server in front speak HTTP/1.1 on this port.</source>
        <translation>Пусть сервер впереди говорит на этом порту по HTTP/1.1.</translation>
    </message>
    <message>
        <source>There was an answer that Telegram could not read.</source>
        <translation>Пришёл ответ, который Telegram не смог прочитать.</translation>
    </message>
    <message>
        <source>Look at the raw answer: its first line, its headers, its encoding.</source>
        <translation>Посмотрите сам ответ: первую строку, заголовки, кодировку.</translation>
    </message>
    <message>
        <source>Answer with a plain 200 and an empty body, and go on from there.</source>
        <translation>Ответьте простым 200 с пустым телом и продолжайте от этого.</translation>
    </message>
    <message>
        <source>The host was reached and refused the request.</source>
        <translation>Хост доступен, но отклонил запрос.</translation>
    </message>
    <message>
        <source>Look in the log of the program and of whatever stands in front for this status.</source>
        <translation>Поищите этот код в журналах программы и того, что стоит впереди.</translation>
    </message>
    <message>
        <source>Let the path answer 200 to a POST from Telegram.</source>
        <translation>Пусть путь отвечает 200 на POST от Telegram.</translation>
    </message>
    <message>
        <source>The host was reached and failed.</source>
        <translation>Хост доступен, но не справился.</translation>
    </message>
    <message>
        <source>Look in the log of the program and of whatever stands in front at the time of the error.</source>
        <translation>Посмотрите журналы программы и того, что стоит впереди, за время ошибки.</translation>
    </message>
    <message>
        <source>Let the path answer 200; what fails can be done afterwards.</source>
        <translation>Пусть путь отвечает 200; то, что не удаётся, можно делать потом.</translation>
    </message>
    <message>
        <source>The host answered with a status that is no success.</source>
        <translation>Хост ответил кодом, который не означает успеха.</translation>
    </message>
    <message>
        <source>Ask the path with a POST and look at the answer.</source>
        <translation>Отправьте на путь POST и посмотрите ответ.</translation>
    </message>
    <message>
        <source>Let the path answer 200.</source>
        <translation>Пусть путь отвечает 200.</translation>
    </message>
    <message>
        <source>The URL begins with http://. Telegram delivers by HTTPS only.</source>
        <translation>URL начинается с http://. Telegram доставляет только по HTTPS.</translation>
    </message>
    <message>
        <source>Look at the base address in the settings of the program.</source>
        <translation>Посмотрите базовый адрес в настройках программы.</translation>
    </message>
    <message>
        <source>Use https://. Only a Bot API server of your own in local mode takes http.</source>
        <translation>Используйте https://. Только свой сервер Bot API в локальном режиме принимает http.</translation>
    </message>
    <message>
        <source>Telegram delivers to the ports 80, 88, 443 and 8443 only.</source>
        <translation>Telegram доставляет только на порты 80, 88, 443 и 8443.</translation>
    </message>
    <message>
        <source>Look at the port in the URL.</source>
        <translation>Посмотрите порт в URL.</translation>
    </message>
    <message>
        <source>Forward one of these ports to the program, and leave the program&apos;s own port out of the URL.</source>
        <translation>Пробросьте один из этих портов к программе и уберите её собственный порт из URL.</translation>
    </message>
    <message>
        <source>The name leads to the computer itself.</source>
        <translation>Имя ведёт к самому компьютеру.</translation>
    </message>
    <message>
        <source>Look the name up with a public resolver; a hosts file may stand in the way.</source>
        <translation>Проверьте имя через публичный резолвер; может мешать файл hosts.</translation>
    </message>
    <message>
        <source>Use a public name or a tunnel. Without either, receive by long polling.</source>
        <translation>Используйте публичное имя или туннель. Без них получайте обновления через long polling.</translation>
    </message>
    <message>
        <source>The name leads to a private address, which Telegram cannot reach.</source>
        <translation>Имя ведёт к частному адресу, недоступному для Telegram.</translation>
    </message>
    <message>
        <source>Look the name up with a public resolver.</source>
        <translation>Проверьте имя через публичный резолвер.</translation>
    </message>
    <message>
        <source>Publish the public address, or use a tunnel.</source>
        <translation>Опубликуйте внешний адрес или используйте туннель.</translation>
    </message>
    <message>
        <source>ip_address is no IP address.</source>
        <translation>ip_address не является IP-адресом.</translation>
    </message>
    <message>
        <source>Look at what was entered: no name, no port, no range.</source>
        <translation>Посмотрите, что введено: не имя, не порт, не диапазон.</translation>
    </message>
    <message>
        <source>Enter one IPv4 address, or leave it empty so that DNS decides.</source>
        <translation>Введите один адрес IPv4 или оставьте поле пустым, чтобы решал DNS.</translation>
    </message>
    <message>
        <source>The URL cannot be read.</source>
        <translation>URL не читается.</translation>
    </message>
    <message>
        <source>Look for a placeholder that was not filled in, blanks, and a wrong port.</source>
        <translation>Поищите незаполненный шаблон, пробелы и неверный порт.</translation>
    </message>
    <message>
        <source>Enter a complete address that begins with https://.</source>
        <translation>Введите полный адрес, начинающийся с https://.</translation>
    </message>
    <message>
        <source>The secret has characters that are not allowed, or is too long.</source>
        <translation>В секрете есть недопустимые символы, или он слишком длинный.</translation>
    </message>
    <message>
        <source>Allowed are A-Z, a-z, 0-9, _ and -, up to 256 of them.</source>
        <translation>Допустимы A-Z, a-z, 0-9, _ и -, не больше 256.</translation>
    </message>
    <message>
        <source>Generate a new secret. The webhook that was set before may be gone: set it again.</source>
        <translation>Создайте новый секрет. Прежний вебхук мог пропасть: установите его снова.</translation>
    </message>
    <message>
        <source>A webhook is set, so nobody can ask for updates.</source>
        <translation>Установлен вебхук, поэтому никто не может запрашивать обновления.</translation>
    </message>
    <message>
        <source>See in WebhookInfo who set it.</source>
        <translation>Посмотрите в WebhookInfo, кто его установил.</translation>
    </message>
    <message>
        <source>Delete the webhook, or receive by it.</source>
        <translation>Удалите вебхук или получайте через него.</translation>
    </message>
    <message>
        <source>Two programs ask for updates with the same token.</source>
        <translation>Две программы запрашивают обновления с одним токеном.</translation>
    </message>
    <message>
        <source>Think of a forgotten process, a second copy, or a colleague.</source>
        <translation>Вспомните о забытом процессе, второй копии или коллеге.</translation>
    </message>
    <message>
        <source>Stop the other one. If you know of none, revoke the token at @BotFather.</source>
        <translation>Остановите другую. Если вы о ней не знаете, отзовите токен у @BotFather.</translation>
    </message>
    <message>
        <source>Two programs set the webhook at the same moment.</source>
        <translation>Две программы устанавливают вебхук в один и тот же миг.</translation>
    </message>
    <message>
        <source>Look whether several workers do it when they start.</source>
        <translation>Посмотрите, не делают ли это при запуске несколько процессов.</translation>
    </message>
    <message>
        <source>Let one of them set it, and only when WebhookInfo differs from what is wanted.</source>
        <translation>Пусть его устанавливает один из них и только тогда, когда WebhookInfo отличается от нужного.</translation>
    </message>
    <message>
        <source>Another program uses the bot at the same time.</source>
        <translation>Другая программа использует бота в то же время.</translation>
    </message>
    <message>
        <source>Find out who else has the token.</source>
        <translation>Выясните, у кого ещё есть токен.</translation>
    </message>
    <message>
        <source>Stop the other program, or revoke the token at @BotFather.</source>
        <translation>Остановите другую программу или отзовите токен у @BotFather.</translation>
    </message>
    <message>
        <source>The text is not a token.</source>
        <translation>Этот текст не токен.</translation>
    </message>
    <message>
        <source>A token is a number, a colon, and 35 letters and digits.</source>
        <translation>Токен состоит из числа, двоеточия и 35 букв и цифр.</translation>
    </message>
    <message>
        <source>Paste the token that @BotFather sent, and nothing else.</source>
        <translation>Вставьте токен, который прислал @BotFather, и ничего больше.</translation>
    </message>
    <message>
        <source>The token is wrong or was revoked.</source>
        <translation>Токен неверен или отозван.</translation>
    </message>
    <message>
        <source>Ask @BotFather for the bot&apos;s present token.</source>
        <translation>Спросите у @BotFather нынешний токен бота.</translation>
    </message>
    <message>
        <source>Enter the present token.</source>
        <translation>Введите нынешний токен.</translation>
    </message>
    <message>
        <source>The bot has logged out of this server and belongs to another one.</source>
        <translation>Бот вышел с этого сервера и принадлежит другому.</translation>
    </message>
    <message>
        <source>Remember on which Bot API server the bot was last used.</source>
        <translation>Вспомните, на каком сервере Bot API бот работал в последний раз.</translation>
    </message>
    <message>
        <source>Use that server, or log out there and wait ten minutes.</source>
        <translation>Используйте тот сервер или выйдите там и подождите десять минут.</translation>
    </message>
    <message>
        <source>The server refused the settings of the webhook.</source>
        <translation>Сервер отклонил настройки вебхука.</translation>
    </message>
    <message>
        <source>Its own words say which one it did not like.</source>
        <translation>Его собственные слова говорят, какая ему не понравилась.</translation>
    </message>
    <message>
        <source>Correct that setting and set the webhook again.</source>
        <translation>Исправьте эту настройку и установите вебхук снова.</translation>
    </message>
    <message>
        <source>The update was delivered, but there was no answer within 60 seconds.</source>
        <translation>Обновление доставлено, но за 60 секунд ответа не было.</translation>
    </message>
    <message>
        <source>Measure how long the program needs for this kind of update.</source>
        <translation>Измерьте, сколько времени программе нужно на такое обновление.</translation>
    </message>
    <message>
        <source>Answer 200 at once and work afterwards; the same update will come again.</source>
        <translation>Отвечайте 200 сразу и работайте потом; то же обновление придёт снова.</translation>
    </message>
    <message>
        <source>The webhook was set twice within a second, or too many calls were made.</source>
        <translation>Вебхук установлен дважды за секунду, либо вызовов было слишком много.</translation>
    </message>
    <message>
        <source>Look which programs set it.</source>
        <translation>Посмотрите, какие программы его устанавливают.</translation>
    </message>
    <message>
        <source>Wait as long as the server says, and set it only when something differs.</source>
        <translation>Ждите столько, сколько говорит сервер, и устанавливайте только при отличиях.</translation>
    </message>
    <message>
        <source>The file is too large for a certificate; 3 MiB are allowed.</source>
        <translation>Файл слишком велик для сертификата; разрешено 3 МиБ.</translation>
    </message>
    <message>
        <source>Look whether a bundle of root certificates was chosen.</source>
        <translation>Посмотрите, не выбран ли набор корневых сертификатов.</translation>
    </message>
    <message>
        <source>Upload the one public certificate, a few kilobytes.</source>
        <translation>Загрузите один открытый сертификат, несколько килобайт.</translation>
    </message>
    <message>
        <source>These words are not known to Botdesk, and it does not guess.</source>
        <translation>Эти слова Botdesk не знакомы, и он не гадает.</translation>
    </message>
    <message>
        <source>Run the probe: it goes the same way step by step and shows where it ends.</source>
        <translation>Запустите проверку: она пройдёт тот же путь шаг за шагом и покажет, где он обрывается.</translation>
    </message>
    <message>
        <source>Report the words to Botdesk&apos;s developers, so that the next one who meets them is helped.</source>
        <translation>Сообщите эти слова разработчикам Botdesk, чтобы помочь следующему, кто с ними встретится.</translation>
    </message>
    <message>
        <source>A webhook was set, and now there is none: somebody deleted it. It was %1.</source>
        <translation>Вебхук был установлен, а теперь его нет: кто-то его удалил. Это был %1.</translation>
    </message>
    <message>
        <source>Ask who else has the token, and look for a program that deletes the webhook when it starts.</source>
        <translation>Узнайте, у кого ещё есть токен, и поищите программу, которая удаляет вебхук при запуске.</translation>
    </message>
    <message>
        <source>Set the webhook again, or receive by long polling.</source>
        <translation>Установите вебхук снова или получайте обновления через long polling.</translation>
    </message>
    <message>
        <source>There is no webhook any more. It was %1 and answered 410 Gone; Telegram removes a webhook that does so for 23 hours.</source>
        <translation>Вебхука больше нет. Это был %1, и он отвечал 410 Gone; если так длится 23 часа, Telegram удаляет вебхук.</translation>
    </message>
    <message>
        <source>Look since when the program answers 410. Somebody may also have deleted the webhook.</source>
        <translation>Посмотрите, с каких пор программа отвечает 410. Возможно также, что вебхук кто-то удалил.</translation>
    </message>
    <message>
        <source>Let the program answer 200 again and set the webhook anew.</source>
        <translation>Добейтесь, чтобы программа снова отвечала 200, и установите вебхук заново.</translation>
    </message>
    <message>
        <source>A listener waits on this computer, but no webhook is set, so Telegram delivers to nobody.</source>
        <translation>На этом компьютере ждёт приёмник, но вебхук не установлен, и Telegram никому ничего не доставляет.</translation>
    </message>
    <message>
        <source>See whether another program deleted it, or whether the bot is to be polled.</source>
        <translation>Проверьте, не удалила ли его другая программа и не должен ли бот опрашивать сервер сам.</translation>
    </message>
    <message>
        <source>Set the webhook to the public address of the listener.</source>
        <translation>Установите вебхук на публичный адрес приёмника.</translation>
    </message>
    <message>
        <source>Requests reach the listener on this computer with another secret than the one it expects. Refused: %1.</source>
        <translation>Запросы доходят до приёмника на этом компьютере не с тем секретом, которого он ждёт. Отклонено: %1.</translation>
    </message>
    <message>
        <source>Compare the listener&apos;s secret with the one that was given to setWebhook.</source>
        <translation>Сравните секрет приёмника с тем, что был передан в setWebhook.</translation>
    </message>
    <message>
        <source>Set the webhook again with the listener&apos;s secret.</source>
        <translation>Установите вебхук снова, с секретом приёмника.</translation>
    </message>
    <message>
        <source>Requests reach the listener on this computer with a path that it does not serve. Refused: %1.</source>
        <translation>Запросы доходят до приёмника на этом компьютере с путём, который он не обслуживает. Отклонено: %1.</translation>
    </message>
    <message>
        <source>Compare the path of the URL with that of the listener; a proxy may cut off a part of it.</source>
        <translation>Сравните путь в URL с путём приёмника; прокси может отрезать его часть.</translation>
    </message>
    <message>
        <source>Set the webhook to the listener&apos;s path.</source>
        <translation>Установите вебхук на путь приёмника.</translation>
    </message>
    <message>
        <source>What reaches the listener on this computer is no update: something on the way changes the request. Refused: %1.</source>
        <translation>До приёмника на этом компьютере доходят не обновления: что-то по пути меняет запрос. Отклонено: %1.</translation>
    </message>
    <message>
        <source>Look at the refused requests: their method, Content-Type and body.</source>
        <translation>Посмотрите на отклонённые запросы: метод, Content-Type и тело.</translation>
    </message>
    <message>
        <source>Let the proxy hand POST requests on unchanged.</source>
        <translation>Пусть прокси передаёт запросы POST без изменений.</translation>
    </message>
    <message>
        <source>The listener lets in Telegram&apos;s addresses only, and the requests come from another one. Refused: %1.</source>
        <translation>Приёмник впускает только адреса Telegram, а запросы приходят с другого. Отклонено: %1.</translation>
    </message>
    <message>
        <source>See whether a proxy or a tunnel stands in front.</source>
        <translation>Проверьте, не стоит ли впереди прокси или туннель.</translation>
    </message>
    <message>
        <source>Name the proxy to the listener, so that it is believed, or let every address in: the secret still protects.</source>
        <translation>Назовите приёмнику прокси, чтобы он ему верил, или впускайте любые адреса: секрет по-прежнему защищает.</translation>
    </message>
    <message>
        <source>The disk of this computer is slower than what arrives. Put off: %1; Telegram comes again with all of it.</source>
        <translation>Диск этого компьютера не успевает за тем, что приходит. Отложено: %1; Telegram пришлёт всё ещё раз.</translation>
    </message>
    <message>
        <source>Look what else writes to this disk.</source>
        <translation>Посмотрите, что ещё пишет на этот диск.</translation>
    </message>
    <message>
        <source>Move the data folder to a faster disk, or lower max_connections.</source>
        <translation>Перенесите папку данных на более быстрый диск или уменьшите max_connections.</translation>
    </message>
    <message>
        <source>Requests are larger than the listener takes. Refused: %1.</source>
        <translation>Запросы больше, чем принимает приёмник. Отклонено: %1.</translation>
    </message>
    <message>
        <source>Look at the size of the refused requests.</source>
        <translation>Посмотрите на размер отклонённых запросов.</translation>
    </message>
    <message>
        <source>Let the listener take bodies of 1 MB.</source>
        <translation>Разрешите приёмнику тела размером до 1 МБ.</translation>
    </message>
    <message>
        <source>Requests reach the listener too slowly. Given up: %1.</source>
        <translation>Запросы доходят до приёмника слишком медленно. Прервано: %1.</translation>
    </message>
    <message>
        <source>Measure the network between the proxy or tunnel and this computer.</source>
        <translation>Измерьте сеть между прокси или туннелем и этим компьютером.</translation>
    </message>
    <message>
        <source>Let the proxy collect a request before it hands it on.</source>
        <translation>Пусть прокси собирает запрос целиком, прежде чем передать его.</translation>
    </message>
    <message>
        <source>More connections come than the listener takes. Turned away: %1.</source>
        <translation>Соединений больше, чем принимает приёмник. Не принято: %1.</translation>
    </message>
    <message>
        <source>See from which addresses they come.</source>
        <translation>Посмотрите, с каких адресов они приходят.</translation>
    </message>
    <message>
        <source>Lower max_connections, or raise the listener&apos;s limit.</source>
        <translation>Уменьшите max_connections или поднимите предел приёмника.</translation>
    </message>
    <message>
        <source>Handshakes with the listener fail: its certificate is not one that Telegram trusts. Failed: %1.</source>
        <translation>Рукопожатия с приёмником не удаются: его сертификату Telegram не доверяет. Неудач: %1.</translation>
    </message>
    <message>
        <source>Run the probe: it judges the certificate as Telegram does.</source>
        <translation>Запустите проверку: она судит о сертификате так же, как Telegram.</translation>
    </message>
    <message>
        <source>Upload the listener&apos;s certificate with setWebhook, or give the listener the full chain of a public one.</source>
        <translation>Загрузите сертификат приёмника через setWebhook или дайте приёмнику полную цепочку публичного.</translation>
    </message>
    <message>
        <source>Telegram gets an answer, but the listener on this computer has seen no request: somebody else answers.</source>
        <translation>Telegram получает ответ, но приёмник на этом компьютере не видел ни одного запроса: отвечает кто-то другой.</translation>
    </message>
    <message>
        <source>Find out which program, proxy or tunnel stands behind the URL.</source>
        <translation>Выясните, какая программа, прокси или туннель стоит за этим URL.</translation>
    </message>
    <message>
        <source>Let it lead to the listener&apos;s port.</source>
        <translation>Пусть он ведёт на порт приёмника.</translation>
    </message>
    <message>
        <source>No request has reached the listener on this computer.</source>
        <translation>До приёмника на этом компьютере не дошёл ни один запрос.</translation>
    </message>
    <message>
        <source>Run the probe, and follow the way from the URL to the listener: DNS, firewall, port forwarding, tunnel.</source>
        <translation>Запустите проверку и проследите путь от URL до приёмника: DNS, брандмауэр, проброс портов, туннель.</translation>
    </message>
    <message>
        <source>Let the URL lead to the listener&apos;s port.</source>
        <translation>Пусть URL ведёт на порт приёмника.</translation>
    </message>
    <message>
        <source>Deliveries arrive, but an update fails again and again and holds back its chat.</source>
        <translation>Доставка идёт, но одно обновление раз за разом не проходит и задерживает свой чат.</translation>
    </message>
    <message>
        <source>Look in the log of the program for the update that fails.</source>
        <translation>Найдите в журнале программы обновление, на котором она сбоит.</translation>
    </message>
    <message>
        <source>Answer 200 to it; then its chat goes on.</source>
        <translation>Ответьте на него 200, и его чат пойдёт дальше.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer. Telegram tries again and notes no error.</source>
        <translation>Соединение закрыто без ответа. Telegram пробует снова и не отмечает ошибки.</translation>
    </message>
    <message>
        <source>Look in the log of the program: it may crash on the request.</source>
        <translation>Посмотрите в журнал программы: возможно, она падает на этом запросе.</translation>
    </message>
    <message>
        <source>Let the program answer 200 to every POST on this path.</source>
        <translation>Пусть программа отвечает 200 на каждый POST по этому пути.</translation>
    </message>
    <message>
        <source>Telegram has not found the address of the host yet.</source>
        <translation>Telegram ещё не нашёл адрес узла.</translation>
    </message>
    <message>
        <source>Look the name up with a public resolver such as 1.1.1.1.</source>
        <translation>Проверьте имя через публичный DNS-сервер, например 1.1.1.1.</translation>
    </message>
    <message>
        <source>Ask again in a minute. If it stays so, correct the DNS records of the name.</source>
        <translation>Спросите ещё раз через минуту. Если ничего не изменится, исправьте DNS-записи имени.</translation>
    </message>
    <message>
        <source>The oldest pending update will be lost at %1 if nothing is delivered; presses and queries are lost within minutes.</source>
        <translation>Самое старое из ожидающих обновлений пропадёт %1, если ничего не будет доставлено; нажатия и запросы пропадают через минуты.</translation>
    </message>
    <message>
        <source>Look what makes the deliveries fail.</source>
        <translation>Посмотрите, отчего не удаётся доставка.</translation>
    </message>
    <message>
        <source>Mend it before, or delete the webhook without dropping what is pending and receive by long polling.</source>
        <translation>Исправьте это раньше или удалите вебхук, не отбрасывая ожидающее, и получайте обновления через long polling.</translation>
    </message>
    <message>
        <source>Telegram keeps 100,000 updates and drops what comes beyond. Pending: %1.</source>
        <translation>Telegram хранит 100 000 обновлений, а остальные отбрасывает. Ожидают: %1.</translation>
    </message>
    <message>
        <source>Look whether the number falls.</source>
        <translation>Посмотрите, уменьшается ли число.</translation>
    </message>
    <message>
        <source>Mend what fails, raise max_connections, or receive by long polling for a while.</source>
        <translation>Исправьте то, что сбоит, увеличьте max_connections или на время перейдите на long polling.</translation>
    </message>
    <message>
        <source>Deliveries arrive, but more is written to the bot than max_connections = %1 lets through.</source>
        <translation>Доставка идёт, но боту пишут больше, чем пропускает max_connections = %1.</translation>
    </message>
    <message>
        <source>Raise max_connections, and answer 200 before the work is done.</source>
        <translation>Увеличьте max_connections и отвечайте 200 до того, как работа сделана.</translation>
    </message>
    <message>
        <source>More and more updates wait (%1), and Telegram notes no error. The cause is not known: the program may hang up without an answer, the name may be gone from DNS, or more comes than is taken.</source>
        <translation>Ожидающих обновлений всё больше (%1), а Telegram не отмечает ошибки. Причина неизвестна: программа может обрывать связь без ответа, имя могло пропасть из DNS, или приходит больше, чем принимается.</translation>
    </message>
    <message>
        <source>Run the probe, and see whether requests reach the program.</source>
        <translation>Запустите проверку и посмотрите, доходят ли запросы до программы.</translation>
    </message>
    <message>
        <source>Mend what the probe finds. If it finds nothing, answer faster or raise max_connections.</source>
        <translation>Исправьте то, что найдёт проверка. Если не найдёт ничего, отвечайте быстрее или увеличьте max_connections.</translation>
    </message>
    <message>
        <source>The webhook was changed. It was %1 and is %2.</source>
        <translation>Вебхук изменён. Был %1, стал %2.</translation>
    </message>
    <message>
        <source>Ask who else has the token.</source>
        <translation>Узнайте, у кого ещё есть токен.</translation>
    </message>
    <message>
        <source>If it was none of you, set the webhook again and revoke the token at @BotFather.</source>
        <translation>Если это был никто из вас, установите вебхук снова и отзовите токен у @BotFather.</translation>
    </message>
    <message>
        <source>Telegram delivers to %1, and DNS gives another address.</source>
        <translation>Telegram доставляет на %1, а DNS даёт другой адрес.</translation>
    </message>
    <message>
        <source>See whether the host has moved. Telegram asks DNS every half hour, unless setWebhook was given an ip_address.</source>
        <translation>Проверьте, не переехал ли узел. Telegram спрашивает DNS каждые полчаса, если в setWebhook не был указан ip_address.</translation>
    </message>
    <message>
        <source>Wait for half an hour, or set the webhook again without ip_address.</source>
        <translation>Подождите полчаса или установите вебхук снова без ip_address.</translation>
    </message>
    <message>
        <source>Only this computer knows the host name, from its hosts file or its network. The public DNS does not.</source>
        <translation>Имя узла знает только этот компьютер, из своего файла hosts или своей сети. В публичном DNS его нет.</translation>
    </message>
    <message>
        <source>Publish an A record for the name, or use a tunnel.</source>
        <translation>Опубликуйте для имени запись A или используйте туннель.</translation>
    </message>
    <message>
        <source>The certificate expires within two weeks.</source>
        <translation>Срок сертификата истекает менее чем через две недели.</translation>
    </message>
    <message>
        <source>See whether it is renewed by itself, and whether the server loads the new one.</source>
        <translation>Проверьте, обновляется ли он сам и загружает ли сервер новый.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was uploaded with setWebhook, and Telegram trusts the uploaded one only.</source>
        <translation>Сервер показывает не тот сертификат, что был загружен через setWebhook, а Telegram доверяет только загруженному.</translation>
    </message>
    <message>
        <source>Compare the two. The server&apos;s may have been renewed.</source>
        <translation>Сравните их. Сертификат сервера мог быть обновлён.</translation>
    </message>
    <message>
        <source>Upload the certificate that the server shows; with a public one, set the webhook without uploading any.</source>
        <translation>Загрузите сертификат, который показывает сервер; если он публичный, установите вебхук без загрузки сертификата.</translation>
    </message>
    <message>
        <source>A certificate was uploaded with setWebhook. Whether the server shows that one cannot be seen from here.</source>
        <translation>Через setWebhook был загружен сертификат. Тот ли показывает сервер, отсюда не видно.</translation>
    </message>
    <message>
        <source>Run the probe with the uploaded file.</source>
        <translation>Запустите проверку с загруженным файлом.</translation>
    </message>
    <message>
        <source>Upload the certificate that the server shows.</source>
        <translation>Загрузите сертификат, который показывает сервер.</translation>
    </message>
    <message>
        <source>A certificate was uploaded, but the server&apos;s is signed by an authority and will be renewed. Telegram will refuse the new one.</source>
        <translation>Сертификат был загружен, но у сервера он подписан центром сертификации и будет обновлён. Новый Telegram не примет.</translation>
    </message>
    <message>
        <source>Look who signed the certificate.</source>
        <translation>Посмотрите, кем подписан сертификат.</translation>
    </message>
    <message>
        <source>If it was a public authority, set the webhook again without uploading a certificate.</source>
        <translation>Если это публичный центр, установите вебхук снова без загрузки сертификата.</translation>
    </message>
    <message>
        <source>The answer took more than ten seconds. After 60 Telegram gives up and sends the update again.</source>
        <translation>Ответ занял больше десяти секунд. После 60 Telegram перестаёт ждать и присылает обновление снова.</translation>
    </message>
    <message>
        <source>Answer 200 at once and work afterwards.</source>
        <translation>Отвечайте 200 сразу, а работайте потом.</translation>
    </message>
    <message>
        <source>The program does not check the secret: whoever knows the URL can send it updates.</source>
        <translation>Программа не проверяет секрет: любой, кто знает URL, может слать ей обновления.</translation>
    </message>
    <message>
        <source>Send a POST with a wrong secret and look at the answer.</source>
        <translation>Отправьте POST с неверным секретом и посмотрите на ответ.</translation>
    </message>
    <message>
        <source>Compare X-Telegram-Bot-Api-Secret-Token in the program, and set the webhook with a secret_token.</source>
        <translation>Сверяйте X-Telegram-Bot-Api-Secret-Token в программе и установите вебхук с secret_token.</translation>
    </message>
    <message>
        <source>A request without a secret is refused, as it should be; or there is no such path.</source>
        <translation>Запрос без секрета отклоняется, как и должно быть; или такого пути нет.</translation>
    </message>
    <message>
        <source>Run the probe again with the secret.</source>
        <translation>Запустите проверку снова с секретом.</translation>
    </message>
    <message>
        <source>If it is refused then too, compare path and secret with those of the program.</source>
        <translation>Если и тогда отказ, сравните путь и секрет с теми, что в программе.</translation>
    </message>
    <message>
        <source>The Bot API server had lost its own connection to Telegram for some minutes.</source>
        <translation>Сервер Bot API сам на несколько минут терял связь с Telegram.</translation>
    </message>
    <message>
        <source>With a Bot API server of your own, look at its log and its network.</source>
        <translation>Если сервер Bot API ваш, посмотрите его журнал и сеть.</translation>
    </message>
    <message>
        <source>Wait: your webhook is not at fault.</source>
        <translation>Подождите: ваш вебхук ни при чём.</translation>
    </message>
    <message>
        <source>Updates wait (%1). It is not known whether they are on their way or held up.</source>
        <translation>Обновления ждут (%1). Неизвестно, в пути они или задержаны.</translation>
    </message>
    <message>
        <source>Look again in a minute: the number should fall.</source>
        <translation>Посмотрите снова через минуту: число должно уменьшиться.</translation>
    </message>
    <message>
        <source>If it does not fall, run the probe.</source>
        <translation>Если не уменьшится, запустите проверку.</translation>
    </message>
    <message>
        <source>From this computer every step succeeds. Telegram stands elsewhere; a firewall or a rule by country or address may keep it out.</source>
        <translation>С этого компьютера удаётся каждый шаг. Telegram находится в другом месте; его может не пускать брандмауэр или правило по стране или адресу.</translation>
    </message>
    <message>
        <source>Run the probe from a computer outside your network.</source>
        <translation>Запустите проверку с компьютера вне вашей сети.</translation>
    </message>
    <message>
        <source>Let 149.154.160.0/20 and 91.108.4.0/22 in.</source>
        <translation>Откройте доступ для 149.154.160.0/20 и 91.108.4.0/22.</translation>
    </message>
    <message>
        <source>Only these types are delivered, and no messages: %1.</source>
        <translation>Доставляются только эти типы, без сообщений: %1.</translation>
    </message>
    <message>
        <source>Compare them with what the program wants.</source>
        <translation>Сравните их с тем, что нужно программе.</translation>
    </message>
    <message>
        <source>Set allowed_updates to what is wanted. It acts on updates created from then on.</source>
        <translation>Задайте в allowed_updates нужное. Это подействует на обновления, созданные после этого.</translation>
    </message>
    <message>
        <source>No webhook is set; updates are asked for. Pending: %1.</source>
        <translation>Вебхук не установлен; обновления запрашиваются. Ожидают: %1.</translation>
    </message>
    <message>
        <source>Receive, and see whether the number falls.</source>
        <translation>Начните приём и посмотрите, уменьшается ли число.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>The webhook works: deliveries arrive.</source>
        <translation>Вебхук работает: доставка идёт.</translation>
    </message>
    <message>
        <source>Write to the bot and see the update come.</source>
        <translation>Напишите боту и посмотрите, придёт ли обновление.</translation>
    </message>
    <message>
        <source>Fewer and fewer updates wait.</source>
        <translation>Ожидающих обновлений всё меньше.</translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation>Посмотрите снова через минуту.</translation>
    </message>
    <message>
        <source>Nothing waits and no error is known.</source>
        <translation>Ничего не ждёт, и ошибок не известно.</translation>
    </message>
    <message>
        <source>The port answers without TLS: it speaks plain HTTP, or belongs to something else.</source>
        <translation>Порт отвечает без TLS: там обычный HTTP или что-то другое.</translation>
    </message>
    <message>
        <source>Plain HTTP was sent to a port that expects TLS, as a rule by the proxy or tunnel in front.</source>
        <translation>На порт, который ожидает TLS, пришёл обычный HTTP, как правило от прокси или туннеля перед ним.</translation>
    </message>
    <message>
        <source>Look at the address to which the proxy or tunnel passes the requests on.</source>
        <translation>Посмотрите, на какой адрес прокси или туннель передаёт запросы.</translation>
    </message>
    <message>
        <source>Let it pass them on by https://, or let the program behind it take plain HTTP.</source>
        <translation>Пусть он передаёт их по https:// или программа за ним принимает обычный HTTP.</translation>
    </message>
</context>
<context>
    <name>WebhookCommand</name>
    <message>
        <source>Cause: %1
Check: %2
Mend: %3
</source>
        <translation>Причина: %1
Проверить: %2
Исправить: %3
</translation>
    </message>
    <message>
        <source>No webhook is set; updates are asked for.
Pending: %1
</source>
        <translation>Вебхук не установлен; обновления запрашиваются.
Ожидают: %1
</translation>
    </message>
    <message>
        <source>URL: %1
Address: %2
Pending: %3
</source>
        <translation>URL: %1
Адрес: %2
Ожидают: %3
</translation>
    </message>
    <message>
        <source>Connections: %1
</source>
        <translation>Соединений: %1
</translation>
    </message>
    <message>
        <source>Certificate: uploaded
</source>
        <translation>Сертификат: загружен
</translation>
    </message>
    <message>
        <source>Certificate: public
</source>
        <translation>Сертификат: публичный
</translation>
    </message>
    <message>
        <source>Types: %1
</source>
        <translation>Виды: %1
</translation>
    </message>
    <message>
        <source>No error is known.
</source>
        <translation>Ошибок не известно.
</translation>
    </message>
    <message>
        <source>Last error: %1, at %2
</source>
        <translation>Последняя ошибка: %1, в %2
</translation>
    </message>
    <message>
        <source>webhook %1 takes options only, not &quot;%2&quot;.</source>
        <translation>webhook %1 принимает только параметры, а не «%2».</translation>
    </message>
    <message>
        <source>Say which text to explain: botdesk-cli webhook explain &quot;Connection refused&quot;</source>
        <translation>Скажите, какой текст объяснить: botdesk-cli webhook explain &quot;Connection refused&quot;</translation>
    </message>
    <message>
        <source>Say where to deliver: --url https://…</source>
        <translation>Скажите, куда доставлять: --url https://…</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Файла %1 нет.</translation>
    </message>
    <message>
        <source>What the server says of the webhook.</source>
        <translation>Что сервер говорит о вебхуке.</translation>
    </message>
    <message>
        <source>Set it; needs --url.</source>
        <translation>Установить его; нужен --url.</translation>
    </message>
    <message>
        <source>Delete it; what is pending stays unless --drop-pending.</source>
        <translation>Удалить его; ожидающее остаётся, если нет --drop-pending.</translation>
    </message>
    <message>
        <source>What an error text means; - reads standard input.</source>
        <translation>Что значит текст ошибки; - читает стандартный ввод.</translation>
    </message>
    <message>
        <source>Where to deliver.</source>
        <translation>Куда доставлять.</translation>
    </message>
    <message>
        <source>Deliver to this address instead of asking DNS.</source>
        <translation>Доставлять на этот адрес, не спрашивая DNS.</translation>
    </message>
    <message>
        <source>Most deliveries at the same time.</source>
        <translation>Наибольшее число одновременных доставок.</translation>
    </message>
    <message>
        <source>Types separated by commas, &quot;default&quot;, or &quot;keep&quot;.</source>
        <translation>Виды через запятую, «default» или «keep».</translation>
    </message>
    <message>
        <source>File (mode 0600) with the secret token of the deliveries.</source>
        <translation>Файл (режим 0600) с секретом доставок.</translation>
    </message>
    <message>
        <source>Throw away what is pending.</source>
        <translation>Выбросить ожидающее.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Вывести JSON.</translation>
    </message>
    <message>
        <source>Diagnosis: %1
</source>
        <translation>Диагноз: %1
</translation>
    </message>
    <message>
        <source>Next: %1
</source>
        <translation>Дальше: %1
</translation>
    </message>
    <message>
        <source>Say what to do with the webhook: info, set, delete, probe or explain.</source>
        <translation>Укажите, что сделать с вебхуком: info, set, delete, probe или explain.</translation>
    </message>
    <message>
        <source>Show, set or delete the webhook, probe it, or explain why it fails.</source>
        <translation>Показать, установить, удалить или проверить вебхук либо объяснить, почему он не работает.</translation>
    </message>
    <message>
        <source>Go the way of a delivery step by step, to URL or to the webhook that is set.</source>
        <translation>Пройти путь доставки шаг за шагом: до URL или до установленного вебхука.</translation>
    </message>
    <message>
        <source>Public certificate to upload (PEM); for probe, the one that was uploaded.</source>
        <translation>Публичный сертификат для загрузки (PEM); для probe — тот, что был загружен.</translation>
    </message>
    <message>
        <source>Probe as a Bot API server in local mode: http, any port and address.</source>
        <translation>Проверять как сервер Bot API в локальном режиме: http, любой порт и адрес.</translation>
    </message>
    <message>
        <source>A webhook that was set before is gone now: see &quot;botdesk-cli webhook info&quot;, and set it again.</source>
        <translation>Установленный ранее вебхук теперь удалён: проверьте «botdesk-cli webhook info» и установите его снова.</translation>
    </message>
    <message>
        <source>webhook %1 does not take --%2.</source>
        <translation>webhook %1 не принимает --%2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of update that Botdesk knows; the server skips such names in silence.</source>
        <translation>«%1» — неизвестный Botdesk тип обновлений; сервер молча пропускает такие имена.</translation>
    </message>
</context>
<context>
    <name>WebhookDiagnosis</name>
    <message>
        <source>Failing now: %1</source>
        <translation>Сейчас не работает: %1</translation>
    </message>
    <message>
        <source>Perhaps failing: %1</source>
        <translation>Возможно, не работает: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Предупреждение: %1</translation>
    </message>
    <message>
        <source>Healed. It was: %1</source>
        <translation>Исправлено. Было: %1</translation>
    </message>
    <message>
        <source>Old news: %1</source>
        <translation>Давно прошло: %1</translation>
    </message>
</context>
<context>
    <name>WebhookPlace</name>
    <message>
        <source>%1 goes with --webhook only.</source>
        <translation>%1 используется только с --webhook.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; give one of this computer&apos;s.</source>
        <translation>«%1» не адрес; укажите один из адресов этого компьютера.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the path; it begins with / and has letters, digits, and -._~/ only.</source>
        <translation>«%1» не может быть путём; он начинается с / и состоит только из букв, цифр и -._~/.</translation>
    </message>
    <message>
        <source>A certificate needs its key: give both --cert and --key.</source>
        <translation>Сертификату нужен его ключ: укажите и --cert, и --key.</translation>
    </message>
    <message>
        <source>Listening on %1; the secret is in %2</source>
        <translation>Приём на %1; секрет находится в %2</translation>
    </message>
    <message>
        <source>Wait for Telegram to deliver instead of asking for updates.</source>
        <translation>Ждать доставки от Telegram, а не запрашивать обновления.</translation>
    </message>
    <message>
        <source>Address to listen on.</source>
        <translation>Адрес для приёма.</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <translation>Порт; 0 выбирает свободный.</translation>
    </message>
    <message>
        <source>Path of the deliveries; else one that nobody can guess.</source>
        <translation>Путь доставок; иначе такой, который никто не угадает.</translation>
    </message>
    <message>
        <source>File (mode 0600) with the secret token of the deliveries; else one is made.</source>
        <translation>Файл (режим 0600) с секретом доставок; иначе он создаётся.</translation>
    </message>
    <message>
        <source>Certificate (PEM) for TLS; else a proxy in front does it.</source>
        <translation>Сертификат (PEM) для TLS; иначе это делает прокси впереди.</translation>
    </message>
    <message>
        <source>Key (PEM) of the certificate.</source>
        <translation>Ключ (PEM) сертификата.</translation>
    </message>
    <message>
        <source>The network reaches this address, and without --cert and --key everybody on the way reads the secret and what people write.</source>
        <translation>Этот адрес доступен из сети, и без --cert и --key каждый на пути прочтёт секрет и то, что пишут люди.</translation>
    </message>
    <message>
        <source>The network reaches this address: whoever has the secret can write updates.</source>
        <translation>Этот адрес доступен из сети: кто знает секрет, может присылать обновления.</translation>
    </message>
</context>
<context>
    <name>WebhookProbe</name>
    <message>
        <source>%1, signed by %2, %3</source>
        <translation>%1, подписан %2, %3</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>не прислан: %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>статус %1</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>ведёт на %1</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>ответ: %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, порт %2</translation>
    </message>
    <message>
        <source>a wrong secret gets status %1</source>
        <translation>на неверный секрет — статус %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секрет</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>не выполнялось</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Причина: %1</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Что делать: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>Probe of %1 from this computer. Telegram stands elsewhere and may see something else.</source>
        <translation>Проверка %1 с этого компьютера. Telegram находится в другом месте и может видеть иное.</translation>
    </message>
</context>
<context>
    <name>WebhookSettings</name>
    <message>
        <source>The address that Telegram shall deliver to, such as https://bot.example.com/hook</source>
        <translation>Адрес, на который Telegram будет доставлять, например https://bot.example.com/hook</translation>
    </message>
    <message>
        <source>This is no address: check scheme, host and port</source>
        <translation>Это не адрес: проверьте схему, хост и порт</translation>
    </message>
    <message>
        <source>Telegram delivers over HTTPS only</source>
        <translation>Telegram доставляет только по HTTPS</translation>
    </message>
    <message>
        <source>Port %1 is not allowed: take 443, 80, 88 or 8443</source>
        <translation>Порт %1 не разрешён: возьмите 443, 80, 88 или 8443</translation>
    </message>
    <message>
        <source>Telegram cannot reach it: %1</source>
        <translation>Telegram его не достигнет: %1</translation>
    </message>
    <message>
        <source>Telegram delivers to IPv4 addresses only</source>
        <translation>Telegram доставляет только на адреса IPv4</translation>
    </message>
    <message>
        <source>No public DNS knows %1: take a name or a tunnel that can be reached from outside</source>
        <translation>Публичный DNS не знает %1: возьмите имя или туннель, доступные извне</translation>
    </message>
    <message>
        <source>The token or a secret stands in this address: who sees it in a log has the bot. Take a random path</source>
        <translation>В этом адресе стоит токен или секрет: кто увидит его в журнале, получит бота. Возьмите случайный путь</translation>
    </message>
    <message>
        <source>A short path without a secret token: strangers can write to it</source>
        <translation>Короткий путь без секрета: туда могут писать посторонние</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form</source>
        <translation>В этом файле нет сертификата в формате PEM</translation>
    </message>
    <message>
        <source>This file holds a private key: it must stay here. Choose the certificate alone</source>
        <translation>В этом файле закрытый ключ: он должен остаться здесь. Выберите только сертификат</translation>
    </message>
    <message>
        <source>The file is too large: at most 3,145,728 bytes</source>
        <translation>Файл слишком велик: не более 3 145 728 байт</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Срок сертификата %1 истёк</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this host</source>
        <translation>Сертификат выдан для %1, а не для этого хоста</translation>
    </message>
    <message>
        <source>Signed by %1: upload only what you signed yourself, or Telegram trusts this one alone</source>
        <translation>Подписан %1: загружайте только подписанное вами, иначе Telegram доверяет лишь ему одному</translation>
    </message>
    <message>
        <source>This is no IP address</source>
        <translation>Это не IP-адрес</translation>
    </message>
    <message>
        <source>Between 1 and %1; the server takes the nearest</source>
        <translation>От 1 до %1; сервер возьмёт ближайшее</translation>
    </message>
    <message>
        <source>At most 256 bytes; it has %1</source>
        <translation>Не более 256 байт; сейчас %1</translation>
    </message>
    <message>
        <source>Only A–Z, a–z, 0–9, _ and -</source>
        <translation>Только A–Z, a–z, 0–9, _ и -</translation>
    </message>
    <message>
        <source>Without a secret, whoever knows the address can write to it</source>
        <translation>Без секрета сюда может писать любой, кто знает адрес</translation>
    </message>
    <message>
        <source>An empty list means the default set</source>
        <translation>Пустой список означает набор по умолчанию</translation>
    </message>
    <message>
        <source>The server skips in silence what it does not know: %1</source>
        <translation>Сервер молча пропускает то, чего не знает: %1</translation>
    </message>
    <message>
        <source>In groups: privacy mode off, or the bot an administrator; else it sees commands and replies only.</source>
        <translation>В группах: режим приватности выключен или бот — администратор; иначе он видит только команды и ответы.</translation>
    </message>
    <message>
        <source>The bot is an administrator of the channel.</source>
        <translation>Бот — администратор канала.</translation>
    </message>
    <message>
        <source>A business account is connected to the bot.</source>
        <translation>К боту подключён бизнес-аккаунт.</translation>
    </message>
    <message>
        <source>Asked for by name, and the bot an administrator of the chat. Reactions of bots do not come.</source>
        <translation>Запрошен поимённо, и бот — администратор чата. Реакции ботов не приходят.</translation>
    </message>
    <message>
        <source>Asked for by name, and the bot an administrator of the chat. Counts come a few minutes late.</source>
        <translation>Запрошен поимённо, и бот — администратор чата. Счётчики приходят с опозданием в несколько минут.</translation>
    </message>
    <message>
        <source>Asked for by name, and the bot an administrator of the chat.</source>
        <translation>Запрошен поимённо, и бот — администратор чата.</translation>
    </message>
    <message>
        <source>Inline mode is on (/setinline in @BotFather).</source>
        <translation>Включён inline-режим (/setinline у @BotFather).</translation>
    </message>
    <message>
        <source>Inline feedback is on (/setinlinefeedback in @BotFather).</source>
        <translation>Включена обратная связь inline (/setinlinefeedback у @BotFather).</translation>
    </message>
    <message>
        <source>An invoice whose price depends on the address (is_flexible).</source>
        <translation>Счёт, цена которого зависит от адреса (is_flexible).</translation>
    </message>
    <message>
        <source>The bot sends invoices; it has 10 seconds to answer.</source>
        <translation>Бот отправляет счета; на ответ у него 10 секунд.</translation>
    </message>
    <message>
        <source>The bot has sent paid media with a payload.</source>
        <translation>Бот отправил платные медиа с полезной нагрузкой.</translation>
    </message>
    <message>
        <source>Of polls that the bot itself sent, and of polls that were stopped by hand.</source>
        <translation>Опросов, отправленных самим ботом, и остановленных вручную.</translation>
    </message>
    <message>
        <source>The bot itself sent the poll, and it is not anonymous.</source>
        <translation>Опрос отправил сам бот, и он не анонимный.</translation>
    </message>
    <message>
        <source>The bot is an administrator with can_invite_users.</source>
        <translation>Бот — администратор с can_invite_users.</translation>
    </message>
    <message>
        <source>The bot is an administrator of the chat.</source>
        <translation>Бот — администратор чата.</translation>
    </message>
    <message>
        <source>The bot manages other bots.</source>
        <translation>Бот управляет другими ботами.</translation>
    </message>
    <message>
        <source>A tunnel&apos;s name (%1): it may be another at each start, and the webhook then has to be set again</source>
        <translation>Имя туннеля (%1): при каждом запуске оно может быть другим, и вебхук придётся устанавливать заново</translation>
    </message>
    <message>
        <source>This is a tunnel&apos;s name (%1): it may be another at each start, and the webhook then has to be set again.</source>
        <translation>Это имя туннеля (%1): при каждом запуске оно может быть другим, и вебхук придётся устанавливать заново.</translation>
    </message>
    <message>
        <source>The webhook leads to %1 now, not here.</source>
        <translation>Вебхук сейчас ведёт на %1, а не сюда.</translation>
    </message>
</context>
</TS>
