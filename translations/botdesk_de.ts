<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Botdesk::CallCommand</name>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>Say which method to call: botdesk-cli call getMe</source>
        <translation>Nennen Sie die Methode: botdesk-cli call getMe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a method.</source>
        <translation>„%1“ kann nicht der Name einer Methode sein.</translation>
    </message>
    <message>
        <source>Call a method of the Bot API and print its result.</source>
        <translation>Ruft eine Methode der Bot-API auf und gibt ihr Ergebnis aus.</translation>
    </message>
    <message>
        <source>Name of the method, such as sendMessage.</source>
        <translation>Name der Methode, etwa sendMessage.</translation>
    </message>
    <message>
        <source>A parameter as text or JSON; key=@file uploads a file.</source>
        <translation>Ein Parameter als Text oder JSON; key=@file lädt eine Datei hoch.</translation>
    </message>
    <message>
        <source>JSON object with parameters; - reads standard input.</source>
        <translation>JSON-Objekt mit Parametern; - liest die Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ExportCommand</name>
    <message>
        <source>%1 of %2 updates</source>
        <translation>%1 von %2 Updates</translation>
    </message>
    <message>
        <source>--format is jsonl or csv, not &quot;%1&quot;.</source>
        <translation>--format ist jsonl oder csv, nicht „%1“.</translation>
    </message>
    <message>
        <source>export takes options only, not &quot;%1&quot;.</source>
        <translation>export nimmt nur Optionen, nicht „%1“.</translation>
    </message>
    <message>
        <source>Print what is stored, in order of arrival; works offline.</source>
        <translation>Gibt aus, was gespeichert ist, in der Reihenfolge des Eintreffens; auch ohne Netz.</translation>
    </message>
    <message>
        <source>Only what was received then or later.</source>
        <translation>Nur was dann oder später empfangen wurde.</translation>
    </message>
    <message>
        <source>Only what was received before then.</source>
        <translation>Nur was davor empfangen wurde.</translation>
    </message>
    <message>
        <source>Only these update types, divided by commas.</source>
        <translation>Nur diese Update-Typen, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Only what belongs to this chat.</source>
        <translation>Nur was zu diesem Chat gehört.</translation>
    </message>
    <message>
        <source>jsonl or csv.</source>
        <translation>jsonl oder csv.</translation>
    </message>
    <message>
        <source>What the bot did as well, in its place.</source>
        <translation>Auch was der Bot tat, an seiner Stelle.</translation>
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
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::ListenCommand</name>
    <message numerus="yes">
        <source>%n update(s) received</source>
        <translation>
            <numerusform>%n Update empfangen</numerusform>
            <numerusform>%n Updates empfangen</numerusform>
        </translation>
    </message>
    <message>
        <source>listen takes options only, not &quot;%1&quot;.</source>
        <translation>listen nimmt nur Optionen, nicht „%1“.</translation>
    </message>
    <message>
        <source>Receive updates and print each as a line of JSON, once it is stored.</source>
        <translation>Empfängt Updates und gibt jedes als JSON-Zeile aus, sobald es gespeichert ist.</translation>
    </message>
    <message>
        <source>Types to receive, divided by commas; the server remembers them.</source>
        <translation>Zu empfangende Typen, durch Kommas getrennt; der Server merkt sie sich.</translation>
    </message>
    <message>
        <source>End after so many updates.</source>
        <translation>Nach so vielen Updates enden.</translation>
    </message>
</context>
<context>
    <name>Botdesk::PeekCommand</name>
    <message>
        <source>peek takes options only, not &quot;%1&quot;.</source>
        <translation>peek nimmt nur Optionen, nicht „%1“.</translation>
    </message>
    <message>
        <source>Print up to the first 100 pending updates; they stay pending.</source>
        <translation>Gibt bis zu 100 ausstehende Updates aus; sie bleiben ausstehend.</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxCommand</name>
    <message>
        <source>sandbox takes options only, not &quot;%1&quot;.</source>
        <translation>sandbox nimmt nur Optionen, nicht „%1“.</translation>
    </message>
    <message>
        <source>Serve a Bot API with simulated people on 127.0.0.1.</source>
        <translation>Bietet auf 127.0.0.1 eine Bot-API mit simulierten Personen an.</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <translation>Port, auf dem gelauscht wird; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>The same world with the same ids each time; 0: another each time.</source>
        <translation>Jedes Mal dieselbe Welt mit denselben IDs; 0: jedes Mal eine andere.</translation>
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
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>There is no JSON object in %1.</source>
        <translation>In %1 steht kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no parameter; write key=value or key=@file.</source>
        <translation>„%1“ ist kein Parameter; schreiben Sie key=value oder key=@file.</translation>
    </message>
    <message>
        <source>There is no file %2 for %1. A text that begins with @ goes by --params.</source>
        <translation>Für %1 gibt es keine Datei %2. Ein Text, der mit @ beginnt, geht über --params.</translation>
    </message>
    <message>
        <source>Usage: botdesk-cli COMMAND [options]
Operate a Telegram bot from the command line.

Commands:
</source>
        <translation>Aufruf: botdesk-cli BEFEHL [Optionen]
Bedient einen Telegram-Bot von der Kommandozeile aus.

Befehle:
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
Optionen:
  -h, --help     Zeigt dies, oder mit einem Befehl, was dieser versteht.
  -v, --version  Zeigt die Version.

Das Token kommt aus BOTDESK_TOKEN, --token-file oder --profile, niemals aus einem Argument.
</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; botdesk-cli --help names all.</source>
        <translation>Es gibt keinen Befehl „%1“; botdesk-cli --help nennt alle.</translation>
    </message>
    <message>
        <source>Say what to do; botdesk-cli --help names all commands.</source>
        <translation>Sagen Sie, was zu tun ist; botdesk-cli --help nennt alle Befehle.</translation>
    </message>
    <message>
        <source>Show this.</source>
        <translation>Zeigt dies.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>Usage: botdesk-cli %1 [options] %2</source>
        <translation>Aufruf: botdesk-cli %1 [Optionen] %2</translation>
    </message>
    <message>
        <source>botdesk-cli %1 --help tells what it understands.</source>
        <translation>botdesk-cli %1 --help sagt, was es versteht.</translation>
    </message>
    <message>
        <source>There is no token. Put it into the environment variable BOTDESK_TOKEN or into a file for --token-file.</source>
        <translation>Es gibt kein Token. Legen Sie es in die Umgebungsvariable BOTDESK_TOKEN oder in eine Datei für --token-file.</translation>
    </message>
    <message>
        <source>Say which bot: by --profile, BOTDESK_TOKEN or --token-file.</source>
        <translation>Sagen Sie, welcher Bot: mit --profile, BOTDESK_TOKEN oder --token-file.</translation>
    </message>
    <message>
        <source>A token is never an argument: everybody on this computer can read the arguments of a program. Put it into the environment variable BOTDESK_TOKEN or into a file for --token-file.</source>
        <translation>Ein Token ist niemals ein Argument: Die Argumente eines Programms kann jeder auf diesem Rechner lesen. Legen Sie es in die Umgebungsvariable BOTDESK_TOKEN oder in eine Datei für --token-file.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a date such as 2026-11-21, a time such as 2026-11-21T09:30:00, nor Unix seconds.</source>
        <translation>„%1“ ist weder ein Datum wie 2026-11-21 noch eine Zeit wie 2026-11-21T09:30:00 noch Unix-Sekunden.</translation>
    </message>
    <message>
        <source>%1 takes a number from %2 to %3, not &quot;%4&quot;.</source>
        <translation>%1 nimmt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>Bot API server to talk to instead of https://api.telegram.org.</source>
        <translation>Bot-API-Server, der anstelle von https://api.telegram.org befragt wird.</translation>
    </message>
    <message>
        <source>Talk to Telegram&apos;s test environment.</source>
        <translation>Mit Telegrams Testumgebung sprechen.</translation>
    </message>
    <message>
        <source>File that holds the token; nobody else may read it.</source>
        <translation>Datei mit dem Token; niemand sonst darf sie lesen.</translation>
    </message>
    <message>
        <source>Bot that Botdesk keeps under this name.</source>
        <translation>Bot, den Botdesk unter diesem Namen führt.</translation>
    </message>
    <message>
        <source>Folder of what is stored.</source>
        <translation>Ordner für das Gespeicherte.</translation>
    </message>
    <message>
        <source>Others may read %1, so the token in it is no secret. Make it yours alone: chmod 600 %1</source>
        <translation>Andere dürfen %1 lesen, das Token darin ist also kein Geheimnis. Machen Sie die Datei zu Ihrer allein: chmod 600 %1</translation>
    </message>
    <message>
        <source>The token file cannot be read: %1</source>
        <translation>Die Token-Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>There is no token in %1.</source>
        <translation>In %1 steht kein Token.</translation>
    </message>
    <message>
        <source>BOTDESK_TOKEN holds no token: %1</source>
        <translation>BOTDESK_TOKEN enthält kein Token: %1</translation>
    </message>
    <message>
        <source>--api-root is no address of a Bot API server: %1</source>
        <translation>--api-root ist keine Adresse eines Bot-API-Servers: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a profile.</source>
        <translation>„%1“ kann nicht der Name eines Profils sein.</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>A webhook is set for this bot, so updates go there.</source>
        <translation>Für diesen Bot ist ein Webhook gesetzt, die Updates gehen also dorthin.</translation>
    </message>
    <message>
        <source>Delete the webhook to receive here. What is pending is kept unless you drop it.</source>
        <translation>Löschen Sie den Webhook, um hier zu empfangen. Was noch aussteht, bleibt erhalten, solange Sie es nicht verwerfen.</translation>
    </message>
    <message>
        <source>Another program is receiving this bot&apos;s updates.</source>
        <translation>Ein anderes Programm empfängt die Updates dieses Bots.</translation>
    </message>
    <message>
        <source>Telegram lets only one do so at a time. Stop the other one, then start again here.</source>
        <translation>Telegram lässt das immer nur einem zu. Halten Sie das andere an und starten Sie dann hier erneut.</translation>
    </message>
    <message>
        <source>The group has become a supergroup.</source>
        <translation>Die Gruppe ist zur Supergruppe geworden.</translation>
    </message>
    <message>
        <source>Use its new id, %1.</source>
        <translation>Verwenden Sie ihre neue ID %1.</translation>
    </message>
    <message>
        <source>The server did not accept the request.</source>
        <translation>Der Server hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>The server does not know this token.</source>
        <translation>Der Server kennt dieses Token nicht.</translation>
    </message>
    <message>
        <source>It was revoked or mistyped. Ask @BotFather for the bot&apos;s present token and enter it again.</source>
        <translation>Es wurde widerrufen oder vertippt. Fragen Sie @BotFather nach dem jetzigen Token des Bots und geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>The bot may not do this.</source>
        <translation>Der Bot darf das nicht.</translation>
    </message>
    <message>
        <source>The person has blocked it, or it is no member of the chat or lacks a right there.</source>
        <translation>Die Person hat ihn blockiert, oder er ist nicht Mitglied des Chats oder hat dort nicht das nötige Recht.</translation>
    </message>
    <message>
        <source>The server knows no such method or bot.</source>
        <translation>Der Server kennt keine solche Methode oder keinen solchen Bot.</translation>
    </message>
    <message>
        <source>Check the method&apos;s name, the token and the address of the Bot API server.</source>
        <translation>Prüfen Sie den Namen der Methode, das Token und die Adresse des Bot-API-Servers.</translation>
    </message>
    <message>
        <source>The file is too large for this server.</source>
        <translation>Die Datei ist zu groß für diesen Server.</translation>
    </message>
    <message>
        <source>Telegram&apos;s own server takes up to 50 MB, a Bot API server of your own up to 2000 MB.</source>
        <translation>Telegrams eigener Server nimmt bis zu 50 MB an, ein eigener Bot-API-Server bis zu 2000 MB.</translation>
    </message>
    <message>
        <source>The bot belongs to another Bot API server.</source>
        <translation>Der Bot gehört zu einem anderen Bot-API-Server.</translation>
    </message>
    <message>
        <source>Call logOut on the server that it uses now, or close, then try again.</source>
        <translation>Rufen Sie auf seinem jetzigen Server logOut oder close auf und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server asks to wait.</source>
        <translation>Der Server bittet um Geduld.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Versuchen Sie es in %n Sekunde erneut.</numerusform>
            <numerusform>Versuchen Sie es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The server has trouble of its own.</source>
        <translation>Der Server hat selbst Schwierigkeiten.</translation>
    </message>
    <message>
        <source>It usually passes; try again in a moment.</source>
        <translation>Das geht meist vorbei; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>What answered is not a Bot API server.</source>
        <translation>Geantwortet hat kein Bot-API-Server.</translation>
    </message>
    <message>
        <source>Check its address, and whether a proxy or a login page of the network stands between.</source>
        <translation>Prüfen Sie die Adresse, und ob ein Proxy oder eine Anmeldeseite des Netzes dazwischensteht.</translation>
    </message>
    <message>
        <source>The answer broke off half-way.</source>
        <translation>Die Antwort brach mittendrin ab.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the network or the proxy.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, sehen Sie nach Netz oder Proxy.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found.</source>
        <translation>Der Name des Servers ist nicht zu finden.</translation>
    </message>
    <message>
        <source>Check the network connection and the server&apos;s address.</source>
        <translation>Prüfen Sie die Netzverbindung und die Adresse des Servers.</translation>
    </message>
    <message>
        <source>Nothing listens at the server&apos;s address.</source>
        <translation>Unter der Adresse des Servers lauscht nichts.</translation>
    </message>
    <message>
        <source>Check the address and the port, and whether the server is running.</source>
        <translation>Prüfen Sie Adresse und Port, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>Es kam keine sichere Verbindung zustande.</translation>
    </message>
    <message>
        <source>Check the date of this computer, the server&apos;s certificate, and whether a proxy stands between.</source>
        <translation>Prüfen Sie das Datum dieses Rechners, das Zertifikat des Servers, und ob ein Proxy dazwischensteht.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Check the network connection, then try again.</source>
        <translation>Prüfen Sie die Netzverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>It is unknown whether this took effect.</source>
        <translation>Es ist unbekannt, ob dies gewirkt hat.</translation>
    </message>
    <message>
        <source>The connection was lost before an answer came. Look in the chat before you send it again.</source>
        <translation>Die Verbindung ging verloren, bevor eine Antwort kam. Sehen Sie im Chat nach, bevor Sie es noch einmal senden.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network connection and the proxy.</source>
        <translation>Prüfen Sie die Netzverbindung und den Proxy.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>This cannot be sent as it is.</source>
        <translation>So lässt sich das nicht senden.</translation>
    </message>
    <message>
        <source>Another Botdesk is receiving for this bot.</source>
        <translation>Ein anderes Botdesk empfängt für diesen Bot.</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>Halten Sie es zuerst dort an.</translation>
    </message>
    <message>
        <source>A file cannot be read or written.</source>
        <translation>Eine Datei ist nicht lesbar oder nicht schreibbar.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may use it.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist und Sie sie verwenden dürfen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Nothing is received until there is room, so nothing is lost: it waits at the server for 24 hours.</source>
        <translation>Bis Platz ist, wird nichts empfangen und also nichts verloren: Es wartet 24 Stunden lang beim Server.</translation>
    </message>
    <message>
        <source>The database cannot be written to.</source>
        <translation>In die Datenbank kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check the rights of its folder. What is stored can still be read.</source>
        <translation>Prüfen Sie die Rechte ihres Ordners. Gespeichertes ist weiterhin lesbar.</translation>
    </message>
    <message>
        <source>Another program holds the database.</source>
        <translation>Ein anderes Programm hält die Datenbank fest.</translation>
    </message>
    <message>
        <source>Close that program, then try again.</source>
        <translation>Schließen Sie es und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>It is set aside, and what can be read of it is recovered.</source>
        <translation>Sie wird beiseitegelegt, und was lesbar ist, wird gerettet.</translation>
    </message>
    <message>
        <source>There is no key store that could keep the token.</source>
        <translation>Es gibt keinen Schlüsselbund, der das Token aufbewahren könnte.</translation>
    </message>
    <message>
        <source>Keep it for this session only, or in a file that only you can read.</source>
        <translation>Behalten Sie es nur für diese Sitzung oder in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Something went wrong inside Botdesk.</source>
        <translation>In Botdesk selbst ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Its own words say which part it did not like.</source>
        <translation>Seine eigenen Worte sagen, was ihm nicht gefiel.</translation>
    </message>
    <message>
        <source>It may be of another version, or something stands between.</source>
        <translation>Vielleicht ist er von anderer Version, oder etwas steht dazwischen.</translation>
    </message>
    <message>
        <source>Nothing was sent; change what is named and try again.</source>
        <translation>Es wurde nichts gesendet; ändern Sie, was genannt ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Please report it, with these words.</source>
        <translation>Bitte melden Sie es mit diesen Worten.</translation>
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
        <translation>↩ Antwort auf %1: %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>🖼 Photo</source>
        <translation>🖼 Foto</translation>
    </message>
    <message>
        <source>🖼 Photo %1</source>
        <translation>🖼 Foto %1</translation>
    </message>
    <message>
        <source>🎬 Video</source>
        <translation>🎬 Video</translation>
    </message>
    <message>
        <source>🎞 Animation</source>
        <translation>🎞 Animation</translation>
    </message>
    <message>
        <source>🎤 Voice</source>
        <translation>🎤 Sprachnachricht</translation>
    </message>
    <message>
        <source>⏺ Video note</source>
        <translation>⏺ Videonachricht</translation>
    </message>
    <message>
        <source>🎵 Audio</source>
        <translation>🎵 Audio</translation>
    </message>
    <message>
        <source>📎 File</source>
        <translation>📎 Datei</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Paid media</source>
        <translation>Bezahlte Medien</translation>
    </message>
    <message>
        <source>👤 Contact</source>
        <translation>👤 Kontakt</translation>
    </message>
    <message>
        <source>📍 Location</source>
        <translation>📍 Standort</translation>
    </message>
    <message>
        <source>📍 Place</source>
        <translation>📍 Ort</translation>
    </message>
    <message>
        <source>%1 rolled %2</source>
        <translation>%1 würfelte %2</translation>
    </message>
    <message>
        <source>🎮 Game</source>
        <translation>🎮 Spiel</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Data of a web app</source>
        <translation>Daten einer Web-App</translation>
    </message>
    <message>
        <source>Shared people: %1</source>
        <translation>Geteilte Personen: %1</translation>
    </message>
    <message>
        <source>Shared chat: %1</source>
        <translation>Geteilter Chat: %1</translation>
    </message>
    <message>
        <source>Logged in on %1</source>
        <translation>Angemeldet auf %1</translation>
    </message>
    <message>
        <source>Joined: %1</source>
        <translation>Beigetreten: %1</translation>
    </message>
    <message>
        <source>Left: %1</source>
        <translation>Gegangen: %1</translation>
    </message>
    <message>
        <source>New title: %1</source>
        <translation>Neuer Titel: %1</translation>
    </message>
    <message>
        <source>New chat photo</source>
        <translation>Neues Chatfoto</translation>
    </message>
    <message>
        <source>Chat photo removed</source>
        <translation>Chatfoto entfernt</translation>
    </message>
    <message>
        <source>Group created</source>
        <translation>Gruppe erstellt</translation>
    </message>
    <message>
        <source>Supergroup created</source>
        <translation>Supergruppe erstellt</translation>
    </message>
    <message>
        <source>Channel created</source>
        <translation>Kanal erstellt</translation>
    </message>
    <message>
        <source>Time of deletion changed</source>
        <translation>Löschfrist geändert</translation>
    </message>
    <message>
        <source>📌 Pinned a message</source>
        <translation>📌 Nachricht angeheftet</translation>
    </message>
    <message>
        <source>Became a supergroup: %1</source>
        <translation>Wurde zur Supergruppe: %1</translation>
    </message>
    <message>
        <source>Was a group: %1</source>
        <translation>War eine Gruppe: %1</translation>
    </message>
    <message>
        <source>Topic created: %1</source>
        <translation>Thema erstellt: %1</translation>
    </message>
    <message>
        <source>Topic changed</source>
        <translation>Thema geändert</translation>
    </message>
    <message>
        <source>Topic closed</source>
        <translation>Thema geschlossen</translation>
    </message>
    <message>
        <source>Topic opened again</source>
        <translation>Thema wieder geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Boosted %n time(s)</source>
        <translation>
            <numerusform>%n Mal geboostet</numerusform>
            <numerusform>%n Mal geboostet</numerusform>
        </translation>
    </message>
    <message>
        <source>Video chat started</source>
        <translation>Videochat begonnen</translation>
    </message>
    <message>
        <source>Video chat ended</source>
        <translation>Videochat beendet</translation>
    </message>
    <message>
        <source>Allowed the bot to write</source>
        <translation>Hat dem Bot das Schreiben erlaubt</translation>
    </message>
    <message>
        <source>🧾 Invoice</source>
        <translation>🧾 Rechnung</translation>
    </message>
    <message>
        <source>💳 Paid %1</source>
        <translation>💳 Bezahlt: %1</translation>
    </message>
    <message>
        <source>💳 Refunded %1</source>
        <translation>💳 Erstattet: %1</translation>
    </message>
    <message>
        <source>must be answered within 10 s</source>
        <translation>muss binnen 10 s beantwortet werden</translation>
    </message>
    <message>
        <source>🚚 Shipping to %1</source>
        <translation>🚚 Versand nach %1</translation>
    </message>
    <message>
        <source>Bought paid media</source>
        <translation>Hat bezahlte Medien gekauft</translation>
    </message>
    <message>
        <source>Subscription</source>
        <translation>Abonnement</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Chose result %1</source>
        <translation>Wählte Ergebnis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>📊 Poll</source>
        <translation>📊 Umfrage</translation>
    </message>
    <message>
        <source>Took the vote back</source>
        <translation>Hat die Stimme zurückgezogen</translation>
    </message>
    <message numerus="yes">
        <source>Voted for option %1</source>
        <translation>
            <numerusform>Stimmte für Option %1</numerusform>
            <numerusform>Stimmte für die Optionen %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Asks to join</source>
        <translation>Bittet um Aufnahme</translation>
    </message>
    <message>
        <source>%1 taken from message %2</source>
        <translation>%1 von Nachricht %2 entfernt</translation>
    </message>
    <message>
        <source>%1 added to message %2</source>
        <translation>%1 an Nachricht %2</translation>
    </message>
    <message>
        <source>%1 → %2 at message %3</source>
        <translation>%1 → %2 an Nachricht %3</translation>
    </message>
    <message>
        <source>%1 at message %2</source>
        <translation>%1 an Nachricht %2</translation>
    </message>
    <message>
        <source>Boost</source>
        <translation>Boost</translation>
    </message>
    <message>
        <source>Boost ended</source>
        <translation>Boost beendet</translation>
    </message>
    <message>
        <source>Business connection made</source>
        <translation>Business-Verbindung hergestellt</translation>
    </message>
    <message>
        <source>Business connection ended</source>
        <translation>Business-Verbindung beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted</source>
        <translation>
            <numerusform>%n Nachricht gelöscht</numerusform>
            <numerusform>%n Nachrichten gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Managed bot: %1</source>
        <translation>Verwalteter Bot: %1</translation>
    </message>
    <message>
        <source>Stopped the message being written</source>
        <translation>Hat die entstehende Nachricht angehalten</translation>
    </message>
</context>
</TS>
