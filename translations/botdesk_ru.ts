<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
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
</context>
<context>
    <name>Botdesk::JsonModel</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Botdesk::JsonTreeView</name>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Botdesk::JsonView</name>
    <message numerus="yes">
        <source>… %n more bytes are not shown here; copy or export has them all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
</context>
<context>
    <name>Botdesk::Skeleton</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Botdesk::Sparkline</name>
    <message>
        <source>rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>KeyboardPainter</name>
    <message>
        <source>callback data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens a web app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switches to inline mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, button %2 of %3: %4, %5</source>
        <translation type="unfinished"></translation>
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
</TS>
