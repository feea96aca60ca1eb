<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>Botdesk::CallCommand</name>
    <message>
        <source>%1 of %2 sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which method to call: botdesk-cli call getMe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a method of the Bot API and print its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the method, such as sendMessage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A parameter as text or JSON; key=@file uploads a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON object with parameters; - reads standard input.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Botdesk::ExportCommand</name>
    <message>
        <source>%1 of %2 updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--format is jsonl or csv, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export takes options only, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what is stored, in order of arrival; works offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was received then or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what was received before then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these update types, divided by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what belongs to this chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jsonl or csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the bot did as well, in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Botdesk::ListenCommand</name>
    <message numerus="yes">
        <source>%n update(s) received</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>listen takes options only, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive updates and print each as a line of JSON, once it is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types to receive, divided by commas; the server remembers them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End after so many updates.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Botdesk::PeekCommand</name>
    <message>
        <source>peek takes options only, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print up to the first 100 pending updates; they stay pending.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxCommand</name>
    <message>
        <source>sandbox takes options only, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a Bot API with simulated people on 127.0.0.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same world with the same ids each time; 0: another each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no JSON object in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter; write key=value or key=@file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %2 for %1. A text that begins with @ goes by --params.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: botdesk-cli COMMAND [options]
Operate a Telegram bot from the command line.

Commands:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>
Options:
  -h, --help     Show this, or with a command what that understands.
  -v, --version  Show the version.

The token comes from BOTDESK_TOKEN, --token-file or --profile, never from an argument.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; botdesk-cli --help names all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what to do; botdesk-cli --help names all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: botdesk-cli %1 [options] %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>botdesk-cli %1 --help tells what it understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token. Put it into the environment variable BOTDESK_TOKEN or into a file for --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which bot: by --profile, BOTDESK_TOKEN or --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token is never an argument: everybody on this computer can read the arguments of a program. Put it into the environment variable BOTDESK_TOKEN or into a file for --token-file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a date such as 2026-11-21, a time such as 2026-11-21T09:30:00, nor Unix seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot API server to talk to instead of https://api.telegram.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to Telegram&apos;s test environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File that holds the token; nobody else may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bot that Botdesk keeps under this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of what is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may read %1, so the token in it is no secret. Make it yours alone: chmod 600 %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token file cannot be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no token in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BOTDESK_TOKEN holds no token: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--api-root is no address of a Bot API server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>A webhook is set for this bot, so updates go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the webhook to receive here. What is pending is kept unless you drop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is receiving this bot&apos;s updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram lets only one do so at a time. Stop the other one, then start again here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group has become a supergroup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use its new id, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was revoked or mistyped. Ask @BotFather for the bot&apos;s present token and enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot may not do this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has blocked it, or it is no member of the chat or lacks a right there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server knows no such method or bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the method&apos;s name, the token and the address of the Bot API server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large for this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram&apos;s own server takes up to 50 MB, a Bot API server of your own up to 2000 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bot belongs to another Bot API server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call logOut on the server that it uses now, or close, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It usually passes; try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answered is not a Bot API server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its address, and whether a proxy or a login page of the network stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off half-way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the network or the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing listens at the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the port, and whether the server is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of this computer, the server&apos;s certificate, and whether a proxy stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is unknown whether this took effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost before an answer came. Look in the chat before you send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network connection and the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Botdesk is receiving for this bot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is there and that you may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is received until there is room, so nothing is lost: it waits at the server for 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of its folder. What is stored can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set aside, and what can be read of it is recovered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key store that could keep the token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it for this session only, or in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Botdesk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its own words say which part it did not like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be of another version, or something stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; change what is named and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it, with these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>↩ Reply to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>🖼 Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>🖼 Photo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>🎬 Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>🎞 Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>🎤 Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⏺ Video note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>🎵 Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📎 File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>👤 Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📍 Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📍 Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 rolled %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>🎮 Game</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data of a web app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared people: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared chat: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged in on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New chat photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat photo removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supergroup created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of deletion changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>📌 Pinned a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became a supergroup: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was a group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic created: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Boosted %n time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Video chat started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video chat ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed the bot to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>🧾 Invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>💳 Paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>💳 Refunded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be answered within 10 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>🚚 Shipping to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought paid media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chose result %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>📊 Poll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the vote back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Voted for option %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 taken from message %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added to message %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2 at message %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at message %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boost ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business connection made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business connection ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Managed bot: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped the message being written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
