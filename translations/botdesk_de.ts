<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Botdesk</source>
        <translation>Über Botdesk</translation>
    </message>
    <message>
        <source>Operates a Telegram bot by hand: receive, see, answer, and try things on the Sandbox.</source>
        <translation>Bedient einen Telegram-Bot von Hand: empfangen, sehen, antworten und in der Sandbox ausprobieren.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; the library under the Lesser one.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später; die Bibliothek unter der Lesser GPL.</translation>
    </message>
    <message>
        <source>Not made by Telegram. No telemetry.</source>
        <translation>Nicht von Telegram. Keine Telemetrie.</translation>
    </message>
</context>
<context>
    <name>AnswerState</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Too late to answer</source>
        <translation>Zu spät zum Antworten</translation>
    </message>
    <message>
        <source>Not answered · %1 left</source>
        <translation>Unbeantwortet · noch %1</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Unbeantwortet</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Answer callback…</source>
        <translation>Callback beantworten…</translation>
    </message>
    <message>
        <source>Answer inline query…</source>
        <translation>Inline-Anfrage beantworten…</translation>
    </message>
    <message>
        <source>Answer shipping…</source>
        <translation>Versand beantworten…</translation>
    </message>
    <message>
        <source>Answer checkout…</source>
        <translation>Bezahlung beantworten…</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht aufgenommen</translation>
    </message>
    <message>
        <source>Not declined</source>
        <translation>Nicht abgelehnt</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Video note</source>
        <translation>Videonachricht</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>An album holds %1 files at most</source>
        <translation>Ein Album fasst höchstens %1 Dateien</translation>
    </message>
    <message>
        <source>Files and audio make albums of their own: nothing else goes with them</source>
        <translation>Dateien und Audio bilden eigene Alben: nichts anderes passt dazu</translation>
    </message>
    <message>
        <source>Goes by itself only, not in an album</source>
        <translation>Geht nur einzeln, nicht in einem Album</translation>
    </message>
    <message>
        <source>Only photos and videos can be sold</source>
        <translation>Nur Fotos und Videos lassen sich verkaufen</translation>
    </message>
    <message>
        <source>The price is 1 to %1 stars</source>
        <translation>Der Preis ist 1 bis %1 Sterne</translation>
    </message>
    <message>
        <source>An album carries no keyboard: take it off, or send one file</source>
        <translation>Ein Album trägt keine Tastatur: nimm sie weg oder sende eine einzelne Datei</translation>
    </message>
    <message>
        <source>An address begins with http:// or https://</source>
        <translation>Eine Adresse beginnt mit http:// oder https://</translation>
    </message>
    <message>
        <source>Telegram does not fetch this kind by address: save it and attach the file</source>
        <translation>Telegram holt diese Art nicht von einer Adresse: speichere sie und hänge die Datei an</translation>
    </message>
    <message>
        <source>This kind takes the place of no other file</source>
        <translation>Diese Art kann keine andere Datei ersetzen</translation>
    </message>
    <message>
        <source>One file takes the place of the one before: take the others out</source>
        <translation>Eine Datei ersetzt die vorige: nimm die anderen heraus</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>Die Datei ist nicht mehr da</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The file is empty</source>
        <translation>Die Datei ist leer</translation>
    </message>
    <message>
        <source>%1 is too big: %2 at most</source>
        <translation>%1 ist zu groß: höchstens %2</translation>
    </message>
    <message>
        <source>The thumbnail cannot be read</source>
        <translation>Das Vorschaubild lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>The thumbnail has %1: %2 at most</source>
        <translation>Das Vorschaubild hat %1: höchstens %2</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Das wird gebraucht</translation>
    </message>
    <message>
        <source>Too long: %1 at most</source>
        <translation>Zu lang: höchstens %1</translation>
    </message>
    <message>
        <source>Too many: %1 at most</source>
        <translation>Zu viele: höchstens %1</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 bis %2</translation>
    </message>
    <message>
        <source>Not one that Telegram knows</source>
        <translation>Keines, das Telegram kennt</translation>
    </message>
    <message>
        <source>Give one of the two: the time it stays open, or the day it closes</source>
        <translation>Gib eines von beiden an: wie lange sie offen bleibt oder wann sie schließt</translation>
    </message>
    <message>
        <source>Only a live location has it</source>
        <translation>Das hat nur ein Live-Standort</translation>
    </message>
    <message>
        <source>It can be sent on behalf of a business account only: open a chat of one</source>
        <translation>Das lässt sich nur im Namen eines Geschäftskontos senden: öffne einen Chat eines solchen</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Dice</source>
        <translation>Würfel</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>Neuer Standort</translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>%1×%2 pixels: a photo has %3 at most, both sides together</source>
        <translation>%1×%2 Pixel: ein Foto hat höchstens %3, beide Seiten zusammen</translation>
    </message>
    <message>
        <source>%1×%2 pixels: a photo is at most %3 times as long as it is wide</source>
        <translation>%1×%2 Pixel: ein Foto ist höchstens %3-mal so lang wie breit</translation>
    </message>
    <message>
        <source>The thumbnail has %1×%2 pixels: %3×%3 at most</source>
        <translation>Das Vorschaubild hat %1×%2 Pixel: höchstens %3×%3</translation>
    </message>
    <message>
        <source>The thumbnail is no JPEG picture</source>
        <translation>Das Vorschaubild ist kein JPEG-Bild</translation>
    </message>
</context>
<context>
    <name>BotDialogs</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>none is set</source>
        <translation>keiner gesetzt</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n Update</numerusform>
            <numerusform>%n Updates</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>the default: all but three types</source>
        <translation>die Vorgabe: alle außer drei Typen</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Privatmodus</translation>
    </message>
    <message>
        <source>off: it sees every message of its groups</source>
        <translation>aus: Er sieht jede Nachricht seiner Gruppen</translation>
    </message>
    <message>
        <source>on: of groups it sees commands, replies and service messages</source>
        <translation>an: Von Gruppen sieht er Befehle, Antworten und Servicenachrichten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>may be added to groups</source>
        <translation>darf in Gruppen aufgenommen werden</translation>
    </message>
    <message>
        <source>may not be added to groups</source>
        <translation>darf nicht in Gruppen aufgenommen werden</translation>
    </message>
    <message>
        <source>Inline mode</source>
        <translation>Inline-Modus</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business-Konto</translation>
    </message>
    <message>
        <source>The Sandbox&apos;s page has these switches.</source>
        <translation>Diese Schalter hat die Seite der Sandbox.</translation>
    </message>
    <message>
        <source>Send the command to @BotFather to change it.</source>
        <translation>Senden Sie @BotFather den Befehl, um es zu ändern.</translation>
    </message>
    <message>
        <source>&amp;Delete webhook…</source>
        <translation>Webhook &amp;löschen…</translation>
    </message>
    <message>
        <source>Send /token to @BotFather for a new one. The history stays; it must be the same bot.</source>
        <translation>Senden Sie @BotFather /token für ein neues. Der Verlauf bleibt; es muss derselbe Bot sein.</translation>
    </message>
    <message>
        <source>Remove bot</source>
        <translation>Bot entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>%1 von diesem Rechner entfernen?</translation>
    </message>
    <message>
        <source>The bot itself is not touched. Its token is forgotten here. Its history can be kept for when the bot is added again.</source>
        <translation>Der Bot selbst bleibt unberührt. Sein Token wird hier vergessen. Sein Verlauf kann bleiben, falls der Bot wieder hinzugefügt wird.</translation>
    </message>
    <message>
        <source>Remove, keep the history</source>
        <translation>Entfernen, Verlauf behalten</translation>
    </message>
    <message>
        <source>Remove with its history</source>
        <translation>Samt Verlauf entfernen</translation>
    </message>
</context>
<context>
    <name>Botdesk::ActionForm</name>
    <message>
        <source>Address of the Web App</source>
        <translation>Adresse der Web-App</translation>
    </message>
    <message>
        <source>Text to copy</source>
        <translation>Text zum Kopieren</translation>
    </message>
    <message>
        <source>Goes with an invoice (sendInvoice) only, as its first button. ⭐ and XTR in the text become an icon of Stars.</source>
        <translation>Geht nur mit einer Rechnung (sendInvoice), als deren erster Knopf. ⭐ und XTR im Text werden zum Symbol der Sterne.</translation>
    </message>
    <message>
        <source>Goes with a game (sendGame) only, as its first button.</source>
        <translation>Geht nur mit einem Spiel (sendGame), als dessen erster Knopf.</translation>
    </message>
    <message>
        <source>The person sends the text of the button as a message.</source>
        <translation>Die Person sendet den Text des Knopfs als Nachricht.</translation>
    </message>
    <message>
        <source>The person is asked before anything is sent. Private chats only.</source>
        <translation>Die Person wird gefragt, bevor etwas gesendet wird. Nur in privaten Chats.</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message numerus="yes">
        <source>%n right(s)</source>
        <translation>
            <numerusform>%n Recht</numerusform>
            <numerusform>%n Rechte</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>The client asks before it opens it. tg://user?id=… opens a profile.</source>
        <translation>Der Client fragt, bevor er sie öffnet. tg://user?id=… öffnet ein Profil.</translation>
    </message>
    <message>
        <source>Callback data</source>
        <translation>Callback-Daten</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>%1 / %2 bytes</source>
        <translation>%1 / %2 Bytes</translation>
    </message>
    <message>
        <source>Arrives as callback_query.data. Answer it within seconds.</source>
        <translation>Kommt als callback_query.data an. Beantworte es innerhalb von Sekunden.</translation>
    </message>
    <message>
        <source>Stands for %1</source>
        <translation>Steht für %1</translation>
    </message>
    <message>
        <source>In a chat that the person chooses</source>
        <translation>In einem Chat, den die Person wählt</translation>
    </message>
    <message>
        <source>In this chat</source>
        <translation>In diesem Chat</translation>
    </message>
    <message>
        <source>In a chat of certain types</source>
        <translation>In einem Chat bestimmter Art</translation>
    </message>
    <message>
        <source>Where the inline query begins</source>
        <translation>Wo die Inline-Anfrage beginnt</translation>
    </message>
    <message>
        <source>Query behind the bot&apos;s name</source>
        <translation>Anfrage hinter dem Namen des Bots</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Kind of poll</source>
        <translation>Art der Umfrage</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Gewöhnlich</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quiz</translation>
    </message>
    <message>
        <source>Address that logs in</source>
        <translation>Adresse, die anmeldet</translation>
    </message>
    <message>
        <source>Its domain must be linked to the bot at @BotFather.</source>
        <translation>Ihre Domain muss bei @BotFather mit dem Bot verknüpft sein.</translation>
    </message>
    <message>
        <source>Text in forwarded messages</source>
        <translation>Text in weitergeleiteten Nachrichten</translation>
    </message>
    <message>
        <source>Another bot that is logged in with</source>
        <translation>Anderer Bot, mit dem angemeldet wird</translation>
    </message>
    <message>
        <source>Ask for permission to write</source>
        <translation>Um Erlaubnis zum Schreiben bitten</translation>
    </message>
    <message>
        <source>request_id, comes back with the answer</source>
        <translation>request_id, kommt mit der Antwort zurück</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Höchstens so viele</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>People only</source>
        <translation>Nur Personen</translation>
    </message>
    <message>
        <source>Bots only</source>
        <translation>Nur Bots</translation>
    </message>
    <message>
        <source>Telegram Premium</source>
        <translation>Telegram Premium</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Names too</source>
        <translation>Namen auch</translation>
    </message>
    <message>
        <source>Usernames too</source>
        <translation>Benutzernamen auch</translation>
    </message>
    <message>
        <source>Photos too</source>
        <translation>Fotos auch</translation>
    </message>
    <message>
        <source>A channel, not a group</source>
        <translation>Ein Kanal, keine Gruppe</translation>
    </message>
    <message>
        <source>Created by the person</source>
        <translation>Von der Person angelegt</translation>
    </message>
    <message>
        <source>The bot is a member</source>
        <translation>Der Bot ist Mitglied</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Rights that the person needs</source>
        <translation>Rechte, die die Person braucht</translation>
    </message>
    <message>
        <source>Rights that the bot needs</source>
        <translation>Rechte, die der Bot braucht</translation>
    </message>
    <message>
        <source>Title too</source>
        <translation>Titel auch</translation>
    </message>
    <message>
        <source>Username too</source>
        <translation>Benutzername auch</translation>
    </message>
    <message>
        <source>Photo too</source>
        <translation>Foto auch</translation>
    </message>
    <message>
        <source>Suggested name</source>
        <translation>Vorgeschlagener Name</translation>
    </message>
    <message>
        <source>Suggested username</source>
        <translation>Vorgeschlagener Benutzername</translation>
    </message>
</context>
<context>
    <name>Botdesk::AllowedUpdatesPane</name>
    <message>
        <source>Which updates</source>
        <translation>Welche Updates</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>allowed_updates is not sent: the server keeps the list that it has</source>
        <translation>allowed_updates wird nicht gesendet: Der Server behält die Liste, die er hat</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>All types but chat_member, message_reaction and message_reaction_count</source>
        <translation>Alle Arten außer chat_member, message_reaction und message_reaction_count</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every type that Botdesk knows, each by its name</source>
        <translation>Jede Art, die Botdesk kennt, einzeln beim Namen</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Types of updates</source>
        <translation>Arten von Updates</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 Std.</translation>
    </message>
    <message>
        <source>What the server sends now</source>
        <translation>Was der Server jetzt sendet</translation>
    </message>
    <message>
        <source>How many came in the last day</source>
        <translation>Wie viele am letzten Tag kamen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Custom · %1 of %2</source>
        <translation>Eigene · %1/%2</translation>
    </message>
    <message>
        <source>Needs nothing else.</source>
        <translation>Braucht sonst nichts.</translation>
    </message>
    <message>
        <source>★ comes only when it is named here. The list is shared with getUpdates and acts on updates from now on.</source>
        <translation>★ kommt nur, wenn es hier genannt ist. Die Liste gilt auch für getUpdates und wirkt auf Updates ab jetzt.</translation>
    </message>
    <message>
        <source>The whole table in a window</source>
        <translation>Die ganze Tabelle in einem Fenster</translation>
    </message>
    <message>
        <source>What else it needs</source>
        <translation>Was es sonst braucht</translation>
    </message>
    <message>
        <source>Whether it comes without being named</source>
        <translation>Ob es kommt, ohne genannt zu werden</translation>
    </message>
</context>
<context>
    <name>Botdesk::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>What has to be changed</source>
        <translation>Was zu ändern ist</translation>
    </message>
</context>
<context>
    <name>Botdesk::ArrivalRate</name>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>Botdesk::AttachMenu</name>
    <message>
        <source>Ask a price in stars</source>
        <translation>Einen Preis in Sternen verlangen</translation>
    </message>
    <message>
        <source>More fields…</source>
        <translation>Weitere Felder …</translation>
    </message>
    <message>
        <source>Other method…</source>
        <translation>Andere Methode …</translation>
    </message>
    <message>
        <source>Photo or video…</source>
        <translation>Foto oder Video …</translation>
    </message>
    <message>
        <source>File…</source>
        <translation>Datei …</translation>
    </message>
    <message>
        <source>Other kinds</source>
        <translation>Andere Arten</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a kind of file that is chosen next</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>By address…</source>
        <translation>Von einer Adresse …</translation>
    </message>
    <message>
        <source>By file_id…</source>
        <translation>Mit file_id …</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a message that is filled in next</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Show what the bot is doing</source>
        <translation>Zeigen, was der Bot gerade tut</translation>
    </message>
    <message>
        <source>Only on behalf of a business account</source>
        <translation>Nur im Namen eines Geschäftskontos</translation>
    </message>
</context>
<context>
    <name>Botdesk::AttachQuestions</name>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Photos and videos (%1)</source>
        <translation>Fotos und Videos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Address of the file</source>
        <translation>Adresse der Datei</translation>
    </message>
    <message>
        <source>https://… that Telegram fetches itself: 5 MB of a photo, 20 MB of another file at most</source>
        <translation>https://…, die Telegram selbst holt: höchstens 5 MB bei einem Foto, 20 MB bei anderen Dateien</translation>
    </message>
    <message>
        <source>It begins with http:// or https://</source>
        <translation>Sie beginnt mit http:// oder https://</translation>
    </message>
    <message>
        <source>Of a file that this bot has sent or received</source>
        <translation>Einer Datei, die dieser Bot gesendet oder empfangen hat</translation>
    </message>
    <message>
        <source>A file_id has neither spaces nor slashes</source>
        <translation>Eine file_id hat weder Leerzeichen noch Schrägstriche</translation>
    </message>
</context>
<context>
    <name>Botdesk::AttachmentCard</name>
    <message>
        <source>by address</source>
        <translation>von einer Adresse</translation>
    </message>
    <message>
        <source>by file_id</source>
        <translation>mit file_id</translation>
    </message>
    <message>
        <source>spoiler</source>
        <translation>Spoiler</translation>
    </message>
    <message>
        <source>Attachment %1 of %2: %3</source>
        <translation>Anhang %1 von %2: %3</translation>
    </message>
    <message>
        <source>What %1 is sent as</source>
        <translation>Als was %1 gesendet wird</translation>
    </message>
    <message>
        <source>Take %1 out</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>%1×%2 pixels</source>
        <translation>%1×%2 Pixel</translation>
    </message>
    <message>
        <source>Telegram fetches it itself: %1 of a photo, %2 of another file at most</source>
        <translation>Telegram holt sie selbst: höchstens %1 bei einem Foto, %2 bei anderen Dateien</translation>
    </message>
    <message>
        <source>Send as: %1</source>
        <translation>Senden als: %1</translation>
    </message>
    <message>
        <source>Hide behind a spoiler</source>
        <translation>Hinter einem Spoiler verbergen</translation>
    </message>
    <message>
        <source>Thumbnail…</source>
        <translation>Vorschaubild …</translation>
    </message>
    <message>
        <source>Another thumbnail…</source>
        <translation>Anderes Vorschaubild …</translation>
    </message>
    <message>
        <source>Length, title and more…</source>
        <translation>Länge, Titel und mehr …</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>Botdesk::AttachmentStrip</name>
    <message>
        <source>Caption above</source>
        <translation>Text darüber</translation>
    </message>
    <message>
        <source>The text stands above photo or video (show_caption_above_media)</source>
        <translation>Der Text steht über Foto oder Video (show_caption_above_media)</translation>
    </message>
    <message>
        <source>Price in stars</source>
        <translation>Preis in Sternen</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>What must be paid to see them (sendPaidMedia)</source>
        <translation>Was man zahlen muss, um sie zu sehen (sendPaidMedia)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Thumbnail</source>
        <translation>Vorschaubild</translation>
    </message>
    <message>
        <source>JPEG pictures (*.jpg *.jpeg)</source>
        <translation>JPEG-Bilder (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave the thumbnail out</source>
        <translation>Vorschaubild weglassen</translation>
    </message>
    <message>
        <source>Send all as files</source>
        <translation>Alle als Dateien senden</translation>
    </message>
    <message>
        <source>Send as a file</source>
        <translation>Als Datei senden</translation>
    </message>
</context>
<context>
    <name>Botdesk::AttemptModel</name>
    <message>
        <source>closed without an answer</source>
        <translation>ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>%1 of %2, delivered at attempt %3, %4</source>
        <translation>%1 aus %2, zugestellt beim %3. Versuch, %4</translation>
    </message>
    <message>
        <source>%1 of %2, attempt %3 failed, %4: %5</source>
        <translation>%1 aus %2, Versuch %3 gescheitert, %4: %5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Botdesk::BotCard</name>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Bot %1</source>
        <translation>Bot %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::BotResultCard</name>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>may join groups</source>
        <translation>darf in Gruppen</translation>
    </message>
    <message>
        <source>may not join groups</source>
        <translation>darf nicht in Gruppen</translation>
    </message>
    <message>
        <source>privacy mode off</source>
        <translation>Privatmodus aus</translation>
    </message>
    <message>
        <source>privacy mode on</source>
        <translation>Privatmodus an</translation>
    </message>
    <message>
        <source>inline on</source>
        <translation>Inline an</translation>
    </message>
    <message>
        <source>inline off</source>
        <translation>Inline aus</translation>
    </message>
    <message>
        <source>The token belongs to %1</source>
        <translation>Das Token gehört zu %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::BotSwitcher</name>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>&amp;Add bot…</source>
        <translation>Bot &amp;hinzufügen…</translation>
    </message>
</context>
<context>
    <name>Botdesk::BotSwitchesPane</name>
    <message>
        <source>The bot&apos;s switches</source>
        <translation>Schalter des Bots</translation>
    </message>
    <message>
        <source>Inline mode</source>
        <translation>Inline-Modus</translation>
    </message>
    <message>
        <source>People may ask the bot from any chat: @bot and a query</source>
        <translation>Aus jedem Chat kann der Bot gefragt werden: @bot und eine Anfrage</translation>
    </message>
    <message>
        <source>Inline feedback</source>
        <translation>Inline-Rückmeldung</translation>
    </message>
    <message>
        <source>The bot is told which result somebody has chosen</source>
        <translation>Der Bot erfährt, welches Ergebnis gewählt wurde</translation>
    </message>
    <message>
        <source>Privacy mode</source>
        <translation>Privatsphäre-Modus</translation>
    </message>
    <message>
        <source>Of groups the bot sees commands, replies to it and service messages only</source>
        <translation>Aus Gruppen sieht der Bot nur Befehle, Antworten an ihn und Dienstnachrichten</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>The bot may be added to groups</source>
        <translation>Der Bot darf Gruppen hinzugefügt werden</translation>
    </message>
    <message>
        <source>all off</source>
        <translation>alle aus</translation>
    </message>
    <message>
        <source>on: %1</source>
        <translation>an: %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::BotView</name>
    <message>
        <source>Not receiving</source>
        <translation>Empfängt nicht</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Polling the Sandbox</source>
        <translation>Fragt die Sandbox</translation>
    </message>
    <message>
        <source>Polling</source>
        <translation>Fragt ab</translation>
    </message>
    <message>
        <source>Next try in %1 s</source>
        <translation>Nächster Versuch in %1 s</translation>
    </message>
    <message>
        <source>Another receiver (409)</source>
        <translation>Anderer Empfänger (409)</translation>
    </message>
    <message>
        <source>Token refused (401)</source>
        <translation>Token abgelehnt (401)</translation>
    </message>
    <message>
        <source>Cannot store</source>
        <translation>Kann nicht speichern</translation>
    </message>
    <message>
        <source>Received elsewhere</source>
        <translation>Anderswo empfangen</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Per Long Polling</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>Nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 stored · %2</source>
        <translation>%1 gespeichert · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pending on server</source>
        <translation>
            <numerusform>%n ausstehend beim Server</numerusform>
            <numerusform>%n ausstehend beim Server</numerusform>
        </translation>
    </message>
    <message>
        <source>Last error: %1, %2</source>
        <translation>Letzter Fehler: %1, %2</translation>
    </message>
    <message>
        <source>Webhook listener :%1</source>
        <translation>Webhook-Empfänger :%1</translation>
    </message>
    <message>
        <source>Cannot listen</source>
        <translation>Kann nicht lauschen</translation>
    </message>
    <message>
        <source>Somebody else is on this bot</source>
        <translation>Jemand anders ist an diesem Bot</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be sent</source>
        <translation>
            <numerusform>%n wartet aufs Senden</numerusform>
            <numerusform>%n warten aufs Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending to many: %1 of %2</source>
        <translation>An viele senden: %1 von %2</translation>
    </message>
    <message>
        <source>Sending to many paused: %1 of %2</source>
        <translation>An viele senden, angehalten: %1 von %2</translation>
    </message>
    <message>
        <source>Send to many – %1</source>
        <translation>An viele senden – %1</translation>
    </message>
    <message>
        <source>%1 of %2 sent, %3 waiting.</source>
        <translation>%1 von %2 gesendet, %3 warten.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known whether they arrived.</source>
        <translation>
            <numerusform>Bei %n ist nicht bekannt, ob es angekommen ist.</numerusform>
            <numerusform>Bei %n ist nicht bekannt, ob sie angekommen sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending “%1” to many was interrupted.</source>
        <translation>Das Senden von „%1“ an viele wurde unterbrochen.</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastAssistant</name>
    <message>
        <source>1. Recipients</source>
        <translation>1. Empfänger</translation>
    </message>
    <message>
        <source>2. Message</source>
        <translation>2. Nachricht</translation>
    </message>
    <message>
        <source>3. Check and send</source>
        <translation>3. Prüfen und senden</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>There is nobody to send it to yet.</source>
        <translation>Es gibt noch niemanden, an den gesendet wird.</translation>
    </message>
    <message>
        <source>Nobody is left to send it to.</source>
        <translation>Es bleibt niemand, an den gesendet wird.</translation>
    </message>
    <message>
        <source>Send to %1…</source>
        <translation>An %1 senden…</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>Senden…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastList</name>
    <message>
        <source>What was sent to many</source>
        <translation>Was an viele gesendet wurde</translation>
    </message>
    <message>
        <source>Nothing was sent to many yet</source>
        <translation>Noch wurde nichts an viele gesendet</translation>
    </message>
    <message>
        <source>One message with placeholders for each name, to people from the chats, a table or a list. Nobody gets it twice, and it can be paused at any time.</source>
        <translation>Eine Nachricht mit Platzhaltern für jeden Namen, an Personen aus den Chats, einer Tabelle oder einer Liste. Niemand bekommt sie zweimal, und sie lässt sich jederzeit anhalten.</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Use the message again…</source>
        <translation>Nachricht noch einmal verwenden…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastMessage</name>
    <message>
        <source>Title in the list; nobody gets to see it</source>
        <translation>Titel in der Liste; niemand bekommt ihn zu sehen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Buttons as JSON</source>
        <translation>Schaltflächen als JSON</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Phones do not make a sound</source>
        <translation>Telefone machen keinen Ton</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Cannot be forwarded or saved</source>
        <translation>Kann nicht weitergeleitet oder gespeichert werden</translation>
    </message>
    <message>
        <source>No link preview</source>
        <translation>Keine Linkvorschau</translation>
    </message>
    <message>
        <source>Paid broadcast</source>
        <translation>Bezahlter Versand</translation>
    </message>
    <message>
        <source>Up to 1,000 messages a second; each above the free ones costs 0.1 Stars of the bot&apos;s balance</source>
        <translation>Bis zu 1.000 Nachrichten pro Sekunde; jede über die freien hinaus kostet 0,1 Stars vom Guthaben des Bots</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>No JSON: %1</source>
        <translation>Kein JSON: %1</translation>
    </message>
    <message>
        <source>This is no reply_markup: an object in braces is expected.</source>
        <translation>Das ist kein reply_markup: Erwartet wird ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>There is no text yet.</source>
        <translation>Noch gibt es keinen Text.</translation>
    </message>
    <message>
        <source>The server would refuse the text as it is.</source>
        <translation>So würde der Server den Text ablehnen.</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>reply_markup, to be changed by hand: with the same placeholders</source>
        <translation>reply_markup, von Hand zu ändern: mit denselben Platzhaltern</translation>
    </message>
    <message>
        <source>%1 has no caption: nobody would get the text.</source>
        <translation>%1 hat keine Beschriftung: Niemand bekäme den Text.</translation>
    </message>
    <message>
        <source>The files cannot be sent as they are.</source>
        <translation>Die Dateien können so nicht gesendet werden.</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastProgressPane</name>
    <message>
        <source>Which recipients</source>
        <translation>Welche Empfänger</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Recipients and what became of them</source>
        <translation>Empfänger und was aus ihnen wurde</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start…</source>
        <translation>Beginnen…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were on their way: whether they arrived is not known, and nobody gets them again.</source>
        <translation>
            <numerusform>%n Nachricht war unterwegs: Ob sie angekommen ist, ist nicht bekannt, und niemand bekommt sie noch einmal.</numerusform>
            <numerusform>%n Nachrichten waren unterwegs: Ob sie angekommen sind, ist nicht bekannt, und niemand bekommt sie noch einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was interrupted when the program ended.</source>
        <translation>Es wurde unterbrochen, als das Programm endete.</translation>
    </message>
    <message>
        <source>Go on when it suits.</source>
        <translation>Fortsetzen, wann es passt.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <translation>%1 blockiert</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 unbekannt</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 warten</translation>
    </message>
    <message>
        <source>It has just begun.</source>
        <translation>Es hat gerade begonnen.</translation>
    </message>
    <message>
        <source>%1 a second, about %2 left</source>
        <translation>%1 pro Sekunde, noch etwa %2</translation>
    </message>
    <message>
        <source>Stop for good?</source>
        <translation>Endgültig beenden?</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) will not get the message.</source>
        <translation>
            <numerusform>%n Empfänger bekommt die Nachricht nicht.</numerusform>
            <numerusform>%n Empfänger bekommen die Nachricht nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent stays sent. To go on later, pause it instead.</source>
        <translation>Was gesendet ist, bleibt gesendet. Um später fortzusetzen, stattdessen anhalten.</translation>
    </message>
    <message>
        <source>Stop for good</source>
        <translation>Endgültig beenden</translation>
    </message>
    <message>
        <source>It could not be stopped.</source>
        <translation>Es ließ sich nicht beenden.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n Zeile geschrieben.</numerusform>
            <numerusform>%n Zeilen geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are on their way to the server: %1 of %2</source>
        <translation>Die Dateien sind auf dem Weg zum Server: %1 von %2</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastReview</name>
    <message>
        <source>Who gets it</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>Your own chat id</source>
        <translation>Die eigene Chat-ID</translation>
    </message>
    <message>
        <source>Send this one to myself</source>
        <translation>Diese an mich senden</translation>
    </message>
    <message>
        <source>Looking at every message…</source>
        <translation>Jede Nachricht wird angesehen…</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) cannot get it and are left out.</source>
        <translation>
            <numerusform>%n Empfänger kann sie nicht bekommen und wird ausgelassen.</numerusform>
            <numerusform>%n Empfänger können sie nicht bekommen und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first one, in row %1: %2.</source>
        <translation>Der erste, in Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Nobody is left to send it to.</source>
        <translation>Es bleibt niemand, an den gesendet wird.</translation>
    </message>
    <message numerus="yes">
        <source>It goes to %n recipient(s) and takes %1 at least.</source>
        <translation>
            <numerusform>Sie geht an %n Empfänger und braucht mindestens %1.</numerusform>
            <numerusform>Sie geht an %n Empfänger und braucht mindestens %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own messages go before it all the while.</source>
        <translation>Eigene Nachrichten gehen in dieser Zeit vor.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>It is in your chat: look at it there.</source>
        <translation>Sie ist im eigenen Chat: Dort lässt sie sich ansehen.</translation>
    </message>
    <message>
        <source>What the buttons carry</source>
        <translation>Was die Knöpfe mitbringen</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastWindow</name>
    <message>
        <source>Send to many</source>
        <translation>An viele senden</translation>
    </message>
    <message>
        <source>It could not be kept, so it is not sent.</source>
        <translation>Es ließ sich nicht speichern, also wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Another one is running: %1</source>
        <translation>Ein anderer Versand läuft: %1</translation>
    </message>
    <message>
        <source>It could not be started.</source>
        <translation>Es ließ sich nicht beginnen.</translation>
    </message>
    <message>
        <source>One goes at a time. Pause that one first, or wait until it is done.</source>
        <translation>Es läuft immer nur einer. Den anderen erst anhalten oder abwarten, bis er fertig ist.</translation>
    </message>
    <message>
        <source>Remove it from the list?</source>
        <translation>Aus der Liste entfernen?</translation>
    </message>
    <message>
        <source>“%1” and its report are removed.</source>
        <translation>„%1“ und der Bericht dazu werden entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) have not got it, and will not.</source>
        <translation>
            <numerusform>%n Empfänger hat sie nicht bekommen und bekommt sie nicht mehr.</numerusform>
            <numerusform>%n Empfänger haben sie nicht bekommen und bekommen sie nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was sent stays in the chats.</source>
        <translation>Was gesendet ist, bleibt in den Chats.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastsModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 sent</source>
        <translation>%1, %2, %3 gesendet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
</context>
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
    <name>Botdesk::CallbackAnswer</name>
    <message>
        <source>%1 pressed “%2”</source>
        <translation>%1 hat „%2“ gedrückt</translation>
    </message>
    <message>
        <source>%1 pressed a button</source>
        <translation>%1 hat eine Taste gedrückt</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Wie es erscheint</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Leave it empty to end the waiting without a word.</source>
        <translation>Leer lassen, um das Warten wortlos zu beenden.</translation>
    </message>
    <message>
        <source>Toast</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>A line that passes</source>
        <translation>Eine Zeile, die vergeht</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>A box that the person has to close</source>
        <translation>Ein Fenster, das die Person schließen muss</translation>
    </message>
    <message>
        <source>Open this link instead</source>
        <translation>Stattdessen diesen Link öffnen</translation>
    </message>
    <message>
        <source>Only a game&apos;s address, or t.me/your_bot?start=…</source>
        <translation>Nur die Adresse eines Spiels oder t.me/your_bot?start=…</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Remember the answer for</source>
        <translation>Antwort merken für</translation>
    </message>
    <message>
        <source>The person&apos;s client does not ask again for that long.</source>
        <translation>So lange fragt das Gerät der Person nicht erneut.</translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Der Text ist %n Zeichen zu lang.</numerusform>
            <numerusform>Der Text ist %n Zeichen zu lang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::CanvasPane</name>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Grid handles</source>
        <translation>Griffe</translation>
    </message>
    <message>
        <source>Off: as people see it; a click shows what a press does</source>
        <translation>Aus: wie es die Leute sehen; ein Klick zeigt, was ein Druck bewirkt</translation>
    </message>
    <message>
        <source>Theme of the canvas</source>
        <translation>Farben der Zeichenfläche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Private chat</source>
        <translation>Privater Chat</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Supergroup</source>
        <translation>Supergruppe</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Phone 360 px</source>
        <translation>Telefon 360 px</translation>
    </message>
    <message>
        <source>Narrow 320 px</source>
        <translation>Schmal 320 px</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Breite der Vorschau</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) of markup</source>
        <translation>
            <numerusform>%n Byte Markup</numerusform>
            <numerusform>%n Bytes Markup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Reihe</numerusform>
            <numerusform>%n Reihen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n button(s)</source>
        <translation>
            <numerusform>%n Knopf</numerusform>
            <numerusform>%n Knöpfe</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind of chat that it is shown in and judged for</source>
        <translation>Art des Chats, in der es gezeigt und für die es beurteilt wird</translation>
    </message>
</context>
<context>
    <name>Botdesk::CertificateDialog</name>
    <message>
        <source>It is uploaded with setWebhook: nothing else is trusted then</source>
        <translation>Es wird mit setWebhook hochgeladen: Dann wird nichts anderem vertraut</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>Ask this server</source>
        <translation>Diesen Server fragen</translation>
    </message>
    <message>
        <source>Judge a certificate</source>
        <translation>Ein Zertifikat beurteilen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Certificate, with what lies between it and a root</source>
        <translation>Zertifikat, mit allem bis zur Wurzel</translation>
    </message>
    <message>
        <source>For which host name or IP address</source>
        <translation>Für welchen Hostnamen oder welche IP-Adresse</translation>
    </message>
    <message>
        <source>Or what a server shows, from this computer</source>
        <translation>Oder was ein Server zeigt, von diesem Rechner aus</translation>
    </message>
    <message>
        <source>Certificate to judge</source>
        <translation>Zertifikat, das beurteilt wird</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This is no certificate in PEM form.</source>
        <translation>Das ist kein Zertifikat in PEM-Form.</translation>
    </message>
    <message>
        <source>It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>Es beginnt mit -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>Telegram takes it.</source>
        <translation>Telegram nimmt es an.</translation>
    </message>
    <message>
        <source>The chain leads to what it trusts, the name is right, and it is in time.</source>
        <translation>Die Kette führt zu etwas, dem Telegram vertraut, der Name stimmt, und es ist in der Zeit.</translation>
    </message>
    <message>
        <source>Telegram refuses it.</source>
        <translation>Telegram lehnt es ab.</translation>
    </message>
    <message>
        <source>Telegram takes it, with a warning.</source>
        <translation>Telegram nimmt es an, mit einer Warnung.</translation>
    </message>
    <message>
        <source>This is a private key, not a certificate.</source>
        <translation>Das ist ein privater Schlüssel, kein Zertifikat.</translation>
    </message>
    <message>
        <source>It stays on its server and is given to nobody.</source>
        <translation>Er bleibt auf seinem Server und wird niemandem gegeben.</translation>
    </message>
    <message>
        <source>This is a request for a certificate.</source>
        <translation>Das ist ein Antrag auf ein Zertifikat.</translation>
    </message>
    <message>
        <source>The authority answers it with the certificate itself.</source>
        <translation>Die Zertifizierungsstelle antwortet darauf mit dem Zertifikat selbst.</translation>
    </message>
    <message>
        <source>This certificate is damaged.</source>
        <translation>Dieses Zertifikat ist beschädigt.</translation>
    </message>
    <message>
        <source>Copy it whole, from the first line of dashes to the last.</source>
        <translation>Kopiere es ganz, von der ersten Zeile mit Strichen bis zur letzten.</translation>
    </message>
</context>
<context>
    <name>Botdesk::CertificateTree</name>
    <message>
        <source>name matches</source>
        <translation>Name stimmt</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>anderer Name</translation>
    </message>
    <message>
        <source>signed by itself</source>
        <translation>selbst signiert</translation>
    </message>
    <message>
        <source>a root</source>
        <translation>eine Wurzel</translation>
    </message>
    <message>
        <source>in the chain</source>
        <translation>in der Kette</translation>
    </message>
    <message>
        <source>known anyway</source>
        <translation>ohnehin bekannt</translation>
    </message>
    <message>
        <source>signed the one before; without it no root is reached</source>
        <translation>hat das vorige signiert; ohne es wird keine Wurzel erreicht</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChatChooser</name>
    <message>
        <source>Search chats</source>
        <translation>Chats suchen</translation>
    </message>
    <message>
        <source>No chat has this in its name.</source>
        <translation>Kein Chat hat das in seinem Namen.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>No chat yet: somebody must write to the bot first.</source>
        <translation>Noch kein Chat: Erst muss jemand dem Bot schreiben.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChatHeader</name>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>More about this chat</source>
        <translation>Mehr über diesen Chat</translation>
    </message>
    <message>
        <source>Show the updates of this chat</source>
        <translation>Updates dieses Chats zeigen</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>last update %1</source>
        <translation>letztes Update %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChatPane</name>
    <message>
        <source>yourself</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy chat id</source>
        <translation>Chat-ID kopieren</translation>
    </message>
    <message>
        <source>Copy username</source>
        <translation>Benutzernamen kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Show the updates of this chat</source>
        <translation>Updates dieses Chats zeigen</translation>
    </message>
    <message>
        <source>Neither a browser nor Telegram opens this link: %1</source>
        <translation>Diesen Link öffnet weder ein Browser noch Telegram: %1</translation>
    </message>
    <message>
        <source>Open this link?</source>
        <translation>Diesen Link öffnen?</translation>
    </message>
    <message>
        <source>This link leads to %1.</source>
        <translation>Dieser Link führt zu %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>This group has become a supergroup, a chat of its own. Nothing more is written here.</source>
        <translation>Diese Gruppe ist eine Supergruppe geworden, ein Chat für sich. Hier wird nichts mehr geschrieben.</translation>
    </message>
    <message>
        <source>Go to the supergroup</source>
        <translation>Zur Supergruppe</translation>
    </message>
    <message>
        <source>The group has become a supergroup. What waited and what was written here is there now.</source>
        <translation>Die Gruppe ist eine Supergruppe geworden. Was wartete und was hier geschrieben war, ist jetzt dort.</translation>
    </message>
    <message>
        <source>Try all the same</source>
        <translation>Trotzdem versuchen</translation>
    </message>
    <message>
        <source>Show what was said before it was a supergroup</source>
        <translation>Zeigen, was vor der Supergruppe gesagt wurde</translation>
    </message>
    <message>
        <source>%1 went well: %2</source>
        <comment>method, its result</comment>
        <translation>%1 ist gelungen: %2</translation>
    </message>
    <message>
        <source>Copied for %1.</source>
        <translation>Für %1 kopiert.</translation>
    </message>
    <message>
        <source>Open the reply keyboard in the designer</source>
        <translation>Die Antworttastatur im Designer öffnen</translation>
    </message>
    <message>
        <source>No reply keyboard that was sent from here stands in this chat. The server does not tell of others.</source>
        <translation>In diesem Chat steht keine Antworttastatur, die von hier gesendet wurde. Von anderen erzählt der Server nichts.</translation>
    </message>
    <message>
        <source>A message could not be sent and is in its chat&apos;s composer again: %1</source>
        <translation>Eine Nachricht ließ sich nicht senden und steht wieder im Eingabefeld ihres Chats: %1</translation>
    </message>
    <message>
        <source>No reply keyboard stands in this chat.</source>
        <translation>In diesem Chat steht keine Antworttastatur.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChatView</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>Show earlier versions</source>
        <translation>Frühere Fassungen zeigen</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>Nachricht %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChatsPage</name>
    <message>
        <source>Choose a chat</source>
        <translation>Chat wählen</translation>
    </message>
    <message>
        <source>Bots cannot list their chats: a chat appears here when its first update arrives, or when you add it by ID or @name.</source>
        <translation>Bots können ihre Chats nicht auflisten: Ein Chat erscheint hier mit seinem ersten Update, oder wenn Sie ihn mit ID oder @Name hinzufügen.</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Chat hinzufügen…</translation>
    </message>
    <message>
        <source>the bot</source>
        <translation>der Bot</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>&amp;New chat…</source>
        <translation>&amp;Neuer Chat…</translation>
    </message>
    <message>
        <source>&amp;Write a message</source>
        <translation>Nachricht &amp;schreiben</translation>
    </message>
    <message>
        <source>Ctrl+M</source>
        <translation>Ctrl+M</translation>
    </message>
    <message>
        <source>Ne&amp;xt chat</source>
        <translation>Nä&amp;chster Chat</translation>
    </message>
    <message>
        <source>&amp;Previous chat</source>
        <translation>&amp;Voriger Chat</translation>
    </message>
    <message>
        <source>Show or hide &amp;details</source>
        <translation>&amp;Details zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Conversations are made from the updates that were received and from what was sent here: a bot cannot read older history.

Return sends and Shift+Return breaks the line. Up in an empty field edits the last message of yours. Alt+Up and Alt+Down change the chat. In the conversation, Return answers or replies, Delete deletes, and Shift+F10 opens the menu of a message. The mouse chooses text in a message, a double-click a word; Ctrl+C copies it. The search above the list finds chats, and messages by their text.

A message that was not sent stays with its reason, to edit or to send again. Where no answer came after sending, nobody knows whether it arrived: it is never sent again by itself.</source>
        <translation>Unterhaltungen entstehen aus den empfangenen Updates und dem, was hier gesendet wurde: Älteres kann ein Bot nicht lesen.

Enter sendet, Umschalt+Enter bricht die Zeile um. Pfeil auf im leeren Feld bearbeitet Ihre letzte Nachricht. Alt+Auf und Alt+Ab wechseln den Chat. In der Unterhaltung antwortet Enter, Entf löscht, und Umschalt+F10 öffnet das Menü einer Nachricht. Die Maus wählt Text in einer Nachricht aus, ein Doppelklick ein Wort; Strg+C kopiert ihn. Die Suche über der Liste findet Chats und Nachrichten nach ihrem Text.

Eine nicht gesendete Nachricht bleibt mit ihrem Grund stehen, zum Bearbeiten oder erneuten Senden. Kam nach dem Senden keine Antwort, weiß niemand, ob sie ankam: Von selbst wird sie nie noch einmal gesendet.</translation>
    </message>
    <message>
        <source>In the text: Ctrl+B, Ctrl+I and Ctrl+U, Ctrl+Shift+X strikes through, Ctrl+Shift+P hides, Ctrl+Shift+M is code, Ctrl+Shift+. quotes, Ctrl+L links, Ctrl+Shift+N takes formatting off, and Ctrl+Shift+V pastes without it. Alt+1 to Alt+9 insert a snippet, Ctrl+Up shows what was sent before. Written as MarkdownV2, HTML or Markdown, what the server would refuse is underlined before it is sent. Text that is chosen in a message is quoted by the reply to it.</source>
        <translation>Im Text: Strg+B, Strg+I und Strg+U, Strg+Umschalt+X streicht durch, Strg+Umschalt+P verdeckt, Strg+Umschalt+M ist Code, Strg+Umschalt+. zitiert, Strg+L verlinkt, Strg+Umschalt+N nimmt die Formatierung weg, und Strg+Umschalt+V fügt ohne sie ein. Alt+1 bis Alt+9 setzen einen Textbaustein ein, Strg+Hoch zeigt, was schon gesendet wurde. Wird als MarkdownV2, HTML oder Markdown geschrieben, so ist unterstrichen, was der Server ablehnen würde, bevor es gesendet wird. In einer Nachricht ausgewählter Text wird von der Antwort darauf zitiert.</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Telegram takes about one message a second in a chat, 20 a minute in a group and 30 a second in all. What comes faster waits, and says for how long. Send to many, in the menu Tools, writes to people from the chats, a table or a list: nobody gets it twice, and it goes on after a restart when you want it.</source>
        <translation>Telegram nimmt etwa eine Nachricht pro Sekunde in einem Chat an, 20 pro Minute in einer Gruppe und 30 pro Sekunde insgesamt. Was schneller kommt, wartet und sagt, wie lange. „An viele senden“ im Menü Extras schreibt an Personen aus den Chats, einer Tabelle oder einer Liste: Niemand bekommt es zweimal, und nach einem Neustart geht es weiter, wenn Sie wollen.</translation>
    </message>
    <message>
        <source>&amp;Send to many…</source>
        <translation>An viele &amp;senden…</translation>
    </message>
    <message>
        <source>In an album, Left and Right choose one of its pictures for reply, menu and Delete. Snippets stand in the details: a click inserts one, Alt+Up and Alt+Down there or dragging change their order.</source>
        <translation>In einem Album wählen Links und Rechts eines seiner Bilder für Antwort, Menü und Entf. Textbausteine stehen in den Details: ein Klick fügt einen ein, Alt+Hoch und Alt+Runter dort oder Ziehen ändern ihre Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ChecklistForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tasks *</source>
        <translation>Aufgaben *</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Others may add tasks</source>
        <translation>Andere dürfen Aufgaben hinzufügen</translation>
    </message>
    <message>
        <source>Others may tick them off</source>
        <translation>Andere dürfen sie abhaken</translation>
    </message>
</context>
<context>
    <name>Botdesk::CodePane</name>
    <message>
        <source>Code of the keyboard</source>
        <translation>Code der Tastatur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Languages and libraries</source>
        <translation>Sprachen und Bibliotheken</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>In step with the design</source>
        <translation>Im Einklang mit dem Entwurf</translation>
    </message>
    <message>
        <source>Code of the whole message</source>
        <translation>Code der ganzen Nachricht</translation>
    </message>
    <message>
        <source>More languages and libraries</source>
        <translation>Weitere Sprachen und Bibliotheken</translation>
    </message>
</context>
<context>
    <name>Botdesk::CommandsDialog</name>
    <message>
        <source>All chats that have no other list</source>
        <translation>Alle Chats ohne eigene Liste</translation>
    </message>
    <message>
        <source>All private chats</source>
        <translation>Alle privaten Chats</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Administrators of all groups</source>
        <translation>Administratoren aller Gruppen</translation>
    </message>
    <message>
        <source>One chat</source>
        <translation>Ein Chat</translation>
    </message>
    <message>
        <source>Administrators of one group</source>
        <translation>Administratoren einer Gruppe</translation>
    </message>
    <message>
        <source>One member of a group</source>
        <translation>Ein Mitglied einer Gruppe</translation>
    </message>
    <message>
        <source>Set the commands…</source>
        <translation>Befehle setzen…</translation>
    </message>
    <message>
        <source>The bot&apos;s commands</source>
        <translation>Die Befehle des Bots</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take what is set now</source>
        <translation>Jetzige übernehmen</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Id or @name</source>
        <translation>ID oder @name</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Two letters, such as de; empty: all others</source>
        <translation>Zwei Buchstaben, etwa de; leer: alle übrigen</translation>
    </message>
    <message>
        <source>“%1”: a command has 1 to 32 small letters a–z, digits and underscores.</source>
        <translation>„%1“: Ein Befehl hat 1 bis 32 Kleinbuchstaben a–z, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>/%1 has no description.</source>
        <translation>/%1 hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>The description of /%1 is longer than %2 characters.</source>
        <translation>Die Beschreibung von /%1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>/%1 is there twice.</source>
        <translation>/%1 kommt doppelt vor.</translation>
    </message>
    <message>
        <source>There are more than %1 commands.</source>
        <translation>Es sind mehr als %1 Befehle.</translation>
    </message>
    <message>
        <source>Which chat is it for?</source>
        <translation>Für welchen Chat?</translation>
    </message>
    <message>
        <source>Which member is it for?</source>
        <translation>Für welches Mitglied?</translation>
    </message>
    <message>
        <source>Set the bot&apos;s commands</source>
        <translation>Befehle des Bots setzen</translation>
    </message>
    <message>
        <source>The list of commands is taken away.</source>
        <translation>Die Liste der Befehle wird entfernt.</translation>
    </message>
    <message>
        <source>The list has these commands from then on: %1.</source>
        <translation>Die Liste hat von da an diese Befehle: %1.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Für: %1.</translation>
    </message>
    <message>
        <source>Set the commands</source>
        <translation>Befehle setzen</translation>
    </message>
    <message>
        <source>Until now: %1.</source>
        <translation>Bisher: %1.</translation>
    </message>
    <message>
        <source>What is set now could not be asked for: %1</source>
        <translation>Was jetzt gesetzt ist, ließ sich nicht erfragen: %1</translation>
    </message>
    <message>
        <source>Nothing is set there now.</source>
        <translation>Dort ist jetzt nichts gesetzt.</translation>
    </message>
    <message>
        <source>Set now: %1</source>
        <translation>Jetzt gesetzt: %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::Composer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Write a message…</source>
        <translation>Nachricht schreiben…</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Lautlos</translation>
    </message>
    <message>
        <source>Arrives without a sound (disable_notification)</source>
        <translation>Kommt ohne Ton an (disable_notification)</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Cannot be forwarded or saved (protect_content)</source>
        <translation>Kann nicht weitergeleitet oder gesichert werden (protect_content)</translation>
    </message>
    <message>
        <source>No link preview</source>
        <translation>Ohne Linkvorschau</translation>
    </message>
    <message>
        <source>Links get no picture below the text (link_preview_options)</source>
        <translation>Links bekommen kein Bild unter dem Text (link_preview_options)</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Edit message %1</source>
        <translation>Nachricht %1 bearbeiten</translation>
    </message>
    <message>
        <source>Reply to message %1</source>
        <translation>Antwort auf Nachricht %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Return sends, Shift+Return breaks the line</source>
        <translation>Enter sendet, Umschalt+Enter bricht die Zeile um</translation>
    </message>
    <message>
        <source>Shift+Return sends, Return breaks the line</source>
        <translation>Umschalt+Enter sendet, Enter bricht die Zeile um</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>How a client shows it</source>
        <translation>Wie ein Client es zeigt</translation>
    </message>
    <message>
        <source>What goes along with it</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>Link preview</source>
        <translation>Linkvorschau</translation>
    </message>
    <message>
        <source>Reply to what %1 said</source>
        <translation>Antwort auf das, was %1 schrieb</translation>
    </message>
    <message>
        <source>Name of the snippet</source>
        <translation>Name des Textbausteins</translation>
    </message>
    <message>
        <source>{first_name}, {username} and {cursor} in it are filled in</source>
        <translation>{first_name}, {username} und {cursor} darin werden ausgefüllt</translation>
    </message>
    <message>
        <source>It needs a name</source>
        <translation>Er braucht einen Namen</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>%1 has no text of its own: send the text by itself first</source>
        <translation>%1 hat keinen eigenen Text: sende den Text zuerst allein</translation>
    </message>
    <message>
        <source>%1 has no caption: send the text by itself first</source>
        <translation>%1 hat keine Beschriftung: sende den Text zuerst allein</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>Als Code kopieren</translation>
    </message>
</context>
<context>
    <name>Botdesk::ComposerStrip</name>
    <message>
        <source>Give this up</source>
        <translation>Dies aufgeben</translation>
    </message>
</context>
<context>
    <name>Botdesk::ContentActions</name>
    <message>
        <source>Change the checklist…</source>
        <translation>Checkliste ändern …</translation>
    </message>
    <message>
        <source>The checklist is changed.</source>
        <translation>Die Checkliste ist geändert.</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>Datei ersetzen …</translation>
    </message>
    <message>
        <source>Move the location…</source>
        <translation>Standort verschieben …</translation>
    </message>
    <message>
        <source>The location has moved.</source>
        <translation>Der Standort ist verschoben.</translation>
    </message>
    <message>
        <source>Stop sharing the location</source>
        <translation>Standort nicht mehr teilen</translation>
    </message>
    <message>
        <source>The location is no longer shared.</source>
        <translation>Der Standort wird nicht mehr geteilt.</translation>
    </message>
    <message>
        <source>Close the poll</source>
        <translation>Umfrage schließen</translation>
    </message>
    <message>
        <source>The poll is closed.</source>
        <translation>Die Umfrage ist geschlossen.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
</context>
<context>
    <name>Botdesk::ContentChip</name>
    <message>
        <source>Change it…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>Botdesk::ContentDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>Botdesk::ConversationDelegate</name>
    <message>
        <source>%1 in %2</source>
        <comment>sender, chat</comment>
        <translation>%1 in „%2“</translation>
    </message>
</context>
<context>
    <name>Botdesk::ConversationPane</name>
    <message>
        <source>Which chats are shown</source>
        <translation>Welche Chats gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>New chat…</source>
        <translation>Neuer Chat…</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>No chats yet</source>
        <translation>Noch keine Chats</translation>
    </message>
    <message>
        <source>Bots cannot read older history: a chat appears here when its first update arrives. Write to %1 in Telegram.</source>
        <translation>Bots können Älteres nicht lesen: Ein Chat erscheint hier mit seinem ersten Update. Schreiben Sie %1 in Telegram.</translation>
    </message>
    <message>
        <source>Add chat…</source>
        <translation>Chat hinzufügen…</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>No chat has messages that were not shown yet.</source>
        <translation>Kein Chat hat Nachrichten, die noch nicht gezeigt wurden.</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Every press, query and join request has its answer.</source>
        <translation>Jeder Tastendruck, jede Anfrage und jede Aufnahmebitte hat ihre Antwort.</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>Nichts gescheitert</translation>
    </message>
    <message>
        <source>Every message that was sent has arrived at the server.</source>
        <translation>Jede gesendete Nachricht ist beim Server angekommen.</translation>
    </message>
    <message>
        <source>Search chats and messages</source>
        <translation>Chats und Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>No chat has this in its title, @username or id, and no message in its text.</source>
        <translation>Kein Chat hat das in Titel, @Benutzername oder ID und keine Nachricht in ihrem Text.</translation>
    </message>
    <message>
        <source>Send to many…</source>
        <translation>An viele senden…</translation>
    </message>
</context>
<context>
    <name>Botdesk::DeliverHereDialog</name>
    <message>
        <source>Deliver to the listener here</source>
        <translation>An den Empfänger hier zustellen</translation>
    </message>
    <message>
        <source>Path and secret of the listener are filled in, and its certificate where nobody else signed it. Nothing is set yet.</source>
        <translation>Pfad und Geheimnis des Empfängers werden eingetragen, und sein Zertifikat, wo es sonst niemand unterschrieben hat. Gesetzt wird noch nichts.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>Botdesk::DesignActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Add button to the right</source>
        <translation>Knopf rechts hinzufügen</translation>
    </message>
    <message>
        <source>Add button to the left</source>
        <translation>Knopf links hinzufügen</translation>
    </message>
    <message>
        <source>Add row below</source>
        <translation>Reihe darunter hinzufügen</translation>
    </message>
    <message>
        <source>Add row above</source>
        <translation>Reihe darüber hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate row</source>
        <translation>Reihe verdoppeln</translation>
    </message>
    <message>
        <source>Give it a row of its own</source>
        <translation>Eine eigene Reihe geben</translation>
    </message>
    <message>
        <source>Make it the first button</source>
        <translation>Zum ersten Knopf machen</translation>
    </message>
    <message>
        <source>Choose the whole row</source>
        <translation>Die ganze Reihe auswählen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete row</source>
        <translation>Reihe löschen</translation>
    </message>
</context>
<context>
    <name>Botdesk::DesignModel</name>
    <message>
        <source>Row %1, button %2</source>
        <translation>Reihe %1, Knopf %2</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Reihe %1</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Knopf %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::Desk</name>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>What is set up on this computer, and how updates are asked for.</source>
        <translation>Was auf diesem Rechner eingerichtet ist und wie nach Updates gefragt wird.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>What the Return key does in a chat.</source>
        <translation>Was die Eingabetaste in einem Chat tut.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>No such bot</source>
        <translation>Kein solcher Bot</translation>
    </message>
    <message>
        <source>No bot is set up under the name %1.</source>
        <translation>Unter dem Namen %1 ist kein Bot eingerichtet.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) are being injected</source>
        <translation>
            <numerusform>%n Störung wird eingespielt</numerusform>
            <numerusform>%n Störungen werden eingespielt</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Start receiving</source>
        <translation>Empfang &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Stop receiving</source>
        <translation>Empfang &amp;anhalten</translation>
    </message>
    <message>
        <source>Nobody real gets a message</source>
        <translation>Niemand Echtes bekommt eine Nachricht</translation>
    </message>
    <message>
        <source>Sandbox server</source>
        <translation>Sandbox-Server</translation>
    </message>
    <message>
        <source>This is the Sandbox</source>
        <translation>Dies ist die Sandbox</translation>
    </message>
    <message>
        <source>Nothing leaves this computer. Add a real bot when you are ready.</source>
        <translation>Nichts verlässt diesen Rechner. Fügen Sie einen echten Bot hinzu, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Add bot…</source>
        <translation>Bot hinzufügen…</translation>
    </message>
    <message>
        <source>Running · %1</source>
        <translation>Läuft · %1</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Its token is not kept on this computer.</source>
        <translation>Sein Token ist auf diesem Computer nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Botdesk::DetailPlace</name>
    <message>
        <source>Choose an update</source>
        <translation>Update wählen</translation>
    </message>
    <message>
        <source>Its JSON, its way and what can be done with it stand here.</source>
        <translation>Sein JSON, sein Weg und was sich damit tun lässt, stehen hier.</translation>
    </message>
</context>
<context>
    <name>Botdesk::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>The bot may</source>
        <translation>Der Bot darf</translation>
    </message>
    <message>
        <source>Chat ID</source>
        <translation>Chat-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business-Konto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium-Konto</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Earlier names</source>
        <translation>Frühere Namen</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>%1 · show</source>
        <comment>number of updates</comment>
        <translation>%1 · zeigen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1: yes</source>
        <translation>%1: ja</translation>
    </message>
    <message>
        <source>%1: no</source>
        <translation>%1: nein</translation>
    </message>
    <message>
        <source>Send messages and media</source>
        <translation>Nachrichten und Medien senden</translation>
    </message>
    <message>
        <source>Edit its own messages</source>
        <translation>Eigene Nachrichten bearbeiten</translation>
    </message>
    <message>
        <source>Delete others’ messages</source>
        <translation>Fremde Nachrichten löschen</translation>
    </message>
    <message>
        <source>Pin messages</source>
        <translation>Nachrichten anheften</translation>
    </message>
    <message>
        <source>Invite people</source>
        <translation>Personen einladen</translation>
    </message>
    <message>
        <source>Ban and restrict members</source>
        <translation>Mitglieder sperren und einschränken</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n update(s) of this chat</source>
        <translation>
            <numerusform>Das %n Update dieses Chats zeigen</numerusform>
            <numerusform>Die %n Updates dieses Chats zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::DropArea</name>
    <message>
        <source>Drop files here to attach them</source>
        <translation>Dateien hier ablegen, um sie anzuhängen</translation>
    </message>
</context>
<context>
    <name>Botdesk::EmojiPopup</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
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
            <numerusform>%1, zuletzt %2. %n-mal gesehen; zwischen zwei Fragen können es mehr gewesen sein.</numerusform>
            <numerusform>%1, zuletzt %2. %n-mal gesehen; zwischen zwei Fragen können es mehr gewesen sein.</numerusform>
        </translation>
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
    <message>
        <source>Nothing of this bot is stored: there is no %1.</source>
        <translation>Von diesem Bot ist nichts gespeichert: %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The database is damaged. Start botdesk or botdesk-cli listen, which set it aside and recover what can be read, then export again. (%1)</source>
        <translation>Die Datenbank ist beschädigt. Starten Sie botdesk oder botdesk-cli listen: Diese legen sie beiseite und retten, was lesbar ist. Exportieren Sie dann noch einmal. (%1)</translation>
    </message>
</context>
<context>
    <name>Botdesk::FaultsPane</name>
    <message>
        <source>Turn all off</source>
        <translation>Alle ausschalten</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Anzahl der Aufrufe</translation>
    </message>
    <message>
        <source>any method</source>
        <translation>allen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Return an error</source>
        <translation>Fehler zurückgeben</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Antworten mit</translation>
    </message>
    <message>
        <source>for the next</source>
        <translation>für die nächsten</translation>
    </message>
    <message>
        <source>calls of</source>
        <translation>Aufrufe von</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>retry_after in seconds</source>
        <translation>retry_after in Sekunden</translation>
    </message>
    <message>
        <source>/min</source>
        <translation>/Min.</translation>
    </message>
    <message>
        <source>Calls in a minute</source>
        <translation>Aufrufe pro Minute</translation>
    </message>
    <message>
        <source>Return 429</source>
        <translation>429 zurückgeben</translation>
    </message>
    <message>
        <source>429 with retry_after</source>
        <translation>429 mit retry_after</translation>
    </message>
    <message>
        <source>above</source>
        <translation>über</translation>
    </message>
    <message>
        <source>per chat</source>
        <translation>pro Chat</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Delay in milliseconds</source>
        <translation>Verzögerung in Millisekunden</translation>
    </message>
    <message>
        <source>More or less by chance</source>
        <translation>Zufällig mehr oder weniger</translation>
    </message>
    <message>
        <source>Delay every answer</source>
        <translation>Jede Antwort verzögern</translation>
    </message>
    <message>
        <source>Delay every answer by</source>
        <translation>Jede Antwort verzögern um</translation>
    </message>
    <message>
        <source>Drop the connection</source>
        <translation>Verbindung abbrechen</translation>
    </message>
    <message>
        <source>Drop the connection of the next</source>
        <translation>Verbindung abbrechen bei den nächsten</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>Aufrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n benutzt</numerusform>
            <numerusform>%n benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n an</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::FieldForm</name>
    <message>
        <source> or </source>
        <comment>between types</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>A file, an address or a file_id</source>
        <translation>Eine Datei, eine Adresse oder eine file_id</translation>
    </message>
    <message>
        <source>Choose a file for %1…</source>
        <translation>Datei für %1 wählen …</translation>
    </message>
    <message>
        <source>This is no JSON</source>
        <translation>Das ist kein JSON</translation>
    </message>
    <message>
        <source>A number is needed</source>
        <translation>Hier wird eine Zahl gebraucht</translation>
    </message>
</context>
<context>
    <name>Botdesk::FieldsDialog</name>
    <message>
        <source>Length in seconds</source>
        <translation>Länge in Sekunden</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>Breite in Pixeln</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>Höhe in Pixeln</translation>
    </message>
    <message>
        <source>Begins at, in seconds</source>
        <translation>Beginnt bei, in Sekunden</translation>
    </message>
    <message>
        <source>Can be played while it is loaded</source>
        <translation>Kann beim Laden abgespielt werden</translation>
    </message>
    <message>
        <source>Performer</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Diameter in pixels</source>
        <translation>Durchmesser in Pixeln</translation>
    </message>
    <message>
        <source>Emoji that it stands for</source>
        <translation>Emoji, für das er steht</translation>
    </message>
    <message>
        <source>Stays a file, whatever is in it</source>
        <translation>Bleibt eine Datei, was auch darin ist</translation>
    </message>
    <message>
        <source>What goes along with this %1. Empty fields are left out.</source>
        <translation>Was dazu mitgesendet wird (%1). Leere Felder bleiben weg.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>More fields</source>
        <translation>Weitere Felder</translation>
    </message>
    <message>
        <source>Any parameter of %1 that has no control of its own, by its name.</source>
        <translation>Jeder Parameter von %1, der kein eigenes Bedienelement hat, mit seinem Namen.</translation>
    </message>
    <message>
        <source>Other method</source>
        <translation>Andere Methode</translation>
    </message>
    <message>
        <source>Any method that sends, with any of its parameters. The chat is the one that is open.</source>
        <translation>Jede Methode, die sendet, mit jedem ihrer Parameter. Der Chat ist der geöffnete.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Name of a parameter</source>
        <translation>Name eines Parameters</translation>
    </message>
    <message>
        <source>Name of a parameter to add</source>
        <translation>Name eines Parameters zum Hinzufügen</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Das wird gebraucht</translation>
    </message>
    <message>
        <source>No method of this name sends anything</source>
        <translation>Keine Methode dieses Namens sendet etwas</translation>
    </message>
</context>
<context>
    <name>Botdesk::FilterCompletion</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>A leading - excludes · quotes keep spaces · any other word is searched for in texts</source>
        <translation>Ein - davor schließt aus · Anführungszeichen halten Leerzeichen zusammen · jedes andere Wort wird in Texten gesucht</translation>
    </message>
</context>
<context>
    <name>Botdesk::FilterField</name>
    <message>
        <source>Filter updates</source>
        <translation>Updates filtern</translation>
    </message>
    <message>
        <source>No single chat is called “%1”.</source>
        <translation>Kein einzelner Chat heißt „%1“.</translation>
    </message>
    <message>
        <source>No single person is called “%1”.</source>
        <translation>Keine einzelne Person heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FilterStar</name>
    <message>
        <source>Kept filters; this one is kept</source>
        <translation>Gemerkte Filter; dieser ist gemerkt</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Gemerkte Filter</translation>
    </message>
    <message>
        <source>Forget this filter</source>
        <translation>Diesen Filter vergessen</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Diesen Filter merken</translation>
    </message>
</context>
<context>
    <name>Botdesk::FirstRunPage</name>
    <message>
        <source>Welcome to Botdesk</source>
        <translation>Willkommen bei Botdesk</translation>
    </message>
    <message>
        <source>Watch, answer and debug your Telegram bot by hand. Choose how to begin; you can add more bots at any time.</source>
        <translation>Sehen, beantworten und prüfen Sie von Hand, was Ihr Telegram-Bot bekommt. Wählen Sie den Anfang; weitere Bots können Sie jederzeit hinzufügen.</translation>
    </message>
    <message>
        <source>Start with the Sandbox</source>
        <translation>Mit der Sandbox beginnen</translation>
    </message>
    <message>
        <source>nothing to set up</source>
        <translation>nichts einzurichten</translation>
    </message>
    <message>
        <source>A simulated Bot API server on this computer, with sample people and groups</source>
        <translation>Ein simulierter Bot-API-Server auf diesem Rechner, mit Beispielpersonen und -gruppen</translation>
    </message>
    <message>
        <source>Press buttons on their phones; see every update and call</source>
        <translation>Drücken Sie Tasten auf ihren Telefonen; sehen Sie jedes Update und jeden Aufruf</translation>
    </message>
    <message>
        <source>No token, no internet; nobody real gets a message</source>
        <translation>Kein Token, kein Internet; niemand Echtes bekommt eine Nachricht</translation>
    </message>
    <message>
        <source>Start with the &amp;Sandbox</source>
        <translation>Mit der &amp;Sandbox beginnen</translation>
    </message>
    <message>
        <source>Connect your bot</source>
        <translation>Eigenen Bot verbinden</translation>
    </message>
    <message>
        <source>Bot &amp;token</source>
        <translation>Bot-&amp;Token</translation>
    </message>
    <message>
        <source>From @BotFather: send /newbot or /token there, then paste it here, or the whole message.</source>
        <translation>Von @BotFather: Senden Sie dort /newbot oder /token und fügen Sie es hier ein, oder die ganze Nachricht.</translation>
    </message>
    <message>
        <source>Ad&amp;vanced: own Bot API server, test environment, proxy</source>
        <translation>&amp;Erweitert: eigener Bot-API-Server, Testumgebung, Proxy</translation>
    </message>
    <message>
        <source>Keep the token in the system &amp;keychain</source>
        <translation>Token im Schl&amp;üsselbund des Systems behalten</translation>
    </message>
    <message>
        <source>&amp;Only for this session</source>
        <translation>&amp;Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>In a &amp;file that only you can read (mode 0600)</source>
        <translation>In einer &amp;Datei, die nur Sie lesen können (Modus 0600)</translation>
    </message>
    <message>
        <source>Other &amp;choices</source>
        <translation>Andere &amp;Möglichkeiten</translation>
    </message>
    <message>
        <source>The token is never written to logs, exports or error texts</source>
        <translation>Das Token erscheint nie in Protokollen, Exporten oder Fehlertexten</translation>
    </message>
    <message>
        <source>No telemetry</source>
        <translation>Keine Telemetrie</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>The Sandbox is a Bot API server on your computer with people who are not real: everything can be tried there, and nothing leaves the computer.

To connect your own bot, open a chat with @BotFather in Telegram, send /newbot for a new bot or /token for one you have, and paste the answer into the token field.

Long polling and webhooks exclude each other. If your bot has a webhook, Botdesk says so before anything is changed, and leaves it alone until you choose.</source>
        <translation>Die Sandbox ist ein Bot-API-Server auf Ihrem Rechner mit Personen, die es nicht gibt: Alles lässt sich dort ausprobieren, und nichts verlässt den Rechner.

Für einen eigenen Bot öffnen Sie in Telegram einen Chat mit @BotFather, senden /newbot für einen neuen Bot oder /token für einen vorhandenen und fügen die Antwort in das Tokenfeld ein.

Long Polling und Webhooks schließen einander aus. Hat Ihr Bot einen Webhook, sagt Botdesk das, bevor etwas geändert wird, und lässt ihn in Ruhe, bis Sie wählen.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>A webhook is set for this bot (%1).</source>
        <translation>Für diesen Bot ist ein Webhook gesetzt (%1).</translation>
    </message>
    <message numerus="yes">
        <source>While it is, long polling gets no updates. Botdesk leaves it alone until you choose. %n update(s) wait on the server.</source>
        <translation>
            <numerusform>Solange das so ist, bekommt Long Polling keine Updates. Botdesk lässt ihn in Ruhe, bis Sie wählen. %n Update wartet beim Server.</numerusform>
            <numerusform>Solange das so ist, bekommt Long Polling keine Updates. Botdesk lässt ihn in Ruhe, bis Sie wählen. %n Updates warten beim Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Connect, keep the webhook</source>
        <translation>&amp;Verbinden, Webhook behalten</translation>
    </message>
    <message numerus="yes">
        <source>Delete the webhook and drop %n waiting update(s)…</source>
        <translation>
            <numerusform>Webhook löschen und %n wartendes Update verwerfen…</numerusform>
            <numerusform>Webhook löschen und %n wartende Updates verwerfen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message numerus="yes">
        <source>Delete the webhook, receive the %n waiting update(s)…</source>
        <translation>
            <numerusform>Webhook löschen, %n wartendes Update empfangen…</numerusform>
            <numerusform>Webhook löschen, %n wartende Updates empfangen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Long polling is recommended: Botdesk asks Telegram for updates, so nothing has to be reachable from the internet. A webhook, where Telegram calls your server, excludes it.</source>
        <translation>Empfohlen ist Long Polling: Botdesk fragt Telegram nach Updates, nichts muss also vom Internet erreichbar sein. Ein Webhook, bei dem Telegram Ihren Server ruft, schließt das aus.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowActions</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>Nächstes Problem</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Edit text</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>Rename step</source>
        <translation>Schritt umbenennen</translation>
    </message>
    <message>
        <source>Duplicate step</source>
        <translation>Schritt verdoppeln</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Schritt löschen</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowBar</name>
    <message>
        <source>Library of flows</source>
        <translation>Bibliothek der Abläufe</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Press through</source>
        <translation>Durchspielen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Run in the Sandbox</source>
        <translation>In der Sandbox starten</translation>
    </message>
    <message>
        <source>The flow has no beginning yet: give it a step, and a command that opens it.</source>
        <translation>Der Ablauf hat noch keinen Anfang: Gib ihm einen Schritt und einen Befehl, der ihn öffnet.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowButtonPart</name>
    <message>
        <source>No flow uses this keyboard: what a press brings is up to your bot.</source>
        <translation>Kein Ablauf verwendet diese Tastatur: Was auf einen Druck folgt, bestimmt dein Bot.</translation>
    </message>
    <message>
        <source>Make a flow of this</source>
        <translation>Daraus einen Ablauf machen</translation>
    </message>
    <message>
        <source>When it is pressed, in the flow “%1”</source>
        <translation>Beim Drücken, im Ablauf „%1“</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowLinkEditor</name>
    <message>
        <source>Nothing follows</source>
        <translation>Nichts folgt</translation>
    </message>
    <message>
        <source>Answers with a text</source>
        <translation>Antwortet mit einem Text</translation>
    </message>
    <message>
        <source>As a new message</source>
        <translation>Als neue Nachricht</translation>
    </message>
    <message>
        <source>Off: the message with the button becomes the step (editMessageText).</source>
        <translation>Aus: Die Nachricht mit dem Knopf wird zum Schritt (editMessageText).</translation>
    </message>
    <message>
        <source>When “%1” is pressed</source>
        <translation>Wenn „%1“ gedrückt wird</translation>
    </message>
    <message>
        <source>As a new message: %1</source>
        <translation>Als neue Nachricht: %1</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Shown for a moment (may be empty)</source>
        <translation>Kurz eingeblendet (darf leer sein)</translation>
    </message>
    <message>
        <source>Answer to “%1”</source>
        <translation>Antwort auf „%1“</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowListModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>running · %1</source>
        <translation>läuft · %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowListPane</name>
    <message>
        <source>Search flows</source>
        <translation>Abläufe durchsuchen</translation>
    </message>
    <message>
        <source>Flows of the library</source>
        <translation>Abläufe der Bibliothek</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Rename flow</source>
        <translation>Ablauf umbenennen</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowMap</name>
    <message>
        <source>Map of the flow</source>
        <translation>Karte des Ablaufs</translation>
    </message>
    <message>
        <source>begins at /%1</source>
        <translation>beginnt bei /%1</translation>
    </message>
    <message>
        <source>%1: nothing follows</source>
        <translation>%1: nichts folgt</translation>
    </message>
    <message>
        <source>%1 opens %2</source>
        <translation>%1 öffnet %2</translation>
    </message>
    <message>
        <source>%1 answers “%2”</source>
        <translation>%1 antwortet „%2“</translation>
    </message>
    <message>
        <source>waits for %1</source>
        <translation>wartet auf: %1</translation>
    </message>
    <message>
        <source>waits for %1, then opens %2</source>
        <translation>wartet auf: %1, öffnet dann %2</translation>
    </message>
    <message>
        <source>the conversation ends</source>
        <translation>das Gespräch endet</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) here</source>
        <translation>
            <numerusform>%n Person hier</numerusform>
            <numerusform>%n Personen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
    <message>
        <source>Drag from here to a step to open it, or beside them for a new one.</source>
        <translation>Zieh von hier auf einen Schritt, um ihn zu öffnen, oder daneben für einen neuen.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowPane</name>
    <message>
        <source>Flow</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>No flow is open</source>
        <translation>Kein Ablauf ist geöffnet</translation>
    </message>
    <message>
        <source>A flow says what follows on the buttons of keyboards and on what people write. Draw one here, press through it, and let people of the Sandbox try it, before a line of code is written.</source>
        <translation>Ein Ablauf sagt, was auf Knöpfe und auf Geschriebenes folgt. Zeichne hier einen, spiel ihn durch und lass ihn Leute der Sandbox ausprobieren, bevor eine Zeile Code geschrieben ist.</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Drag from a button to a step to connect them.</source>
        <translation>Zieh von einem Knopf zu einem Schritt, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Beside the map</source>
        <translation>Neben der Karte</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message>
        <source>“%1” is running in the Sandbox.</source>
        <translation>„%1“ läuft in der Sandbox.</translation>
    </message>
    <message>
        <source>Botdesk itself answers people there, only while Botdesk is open; no program of yours is asked. Changes take effect at once.</source>
        <translation>Botdesk selbst antwortet dort, und nur solange Botdesk offen ist; kein Programm von dir wird gefragt. Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>Let somebody begin</source>
        <translation>Jemanden beginnen lassen</translation>
    </message>
    <message>
        <source>Open the phone</source>
        <translation>Telefon öffnen</translation>
    </message>
    <message>
        <source>Stop running</source>
        <translation>Ablauf anhalten</translation>
    </message>
    <message>
        <source>The Sandbox did not take it.</source>
        <translation>Die Sandbox hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>The server refused what the flow wanted to do (%1).</source>
        <translation>Der Server hat abgelehnt, was der Ablauf tun wollte (%1).</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowPhone</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>A person who tries it</source>
        <translation>Jemand, der es ausprobiert</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message of the person</source>
        <translation>Nachricht der Person</translation>
    </message>
    <message>
        <source>Share something</source>
        <translation>Etwas teilen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Share the contact</source>
        <translation>Kontakt teilen</translation>
    </message>
    <message>
        <source>Share the location</source>
        <translation>Standort teilen</translation>
    </message>
    <message>
        <source>Send a photo</source>
        <translation>Ein Foto senden</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowProblemsPane</name>
    <message>
        <source>The whole flow</source>
        <translation>Der ganze Ablauf</translation>
    </message>
    <message>
        <source>Problems of the flow</source>
        <translation>Probleme des Ablaufs</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None: every step is reached, and every button has an answer.</source>
        <translation>Keine: Jeder Schritt wird erreicht, und jeder Knopf hat eine Antwort.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowQuestionForm</name>
    <message>
        <source>The conversation is over</source>
        <translation>Das Gespräch ist zu Ende</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nimmt an</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Jeden Text</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Etwas aus einer Liste</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>What a pattern matches</source>
        <translation>Was zu einem Muster passt</translation>
    </message>
    <message>
        <source>Answers that are taken, one in each line</source>
        <translation>Antworten, die angenommen werden, eine pro Zeile</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Eine pro Zeile</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Says to anything else</source>
        <translation>Sagt zu allem anderen</translation>
    </message>
    <message>
        <source>Keeps the answer as</source>
        <translation>Merkt sich die Antwort als</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>nicht gemerkt</translation>
    </message>
    <message>
        <source>Later texts use it as {name}.</source>
        <translation>Spätere Texte verwenden sie als {name}.</translation>
    </message>
    <message>
        <source>And then</source>
        <translation>Und dann</translation>
    </message>
    <message>
        <source>After the answer</source>
        <translation>Nach der Antwort</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowRun</name>
    <message>
        <source>The Sandbox has no people.</source>
        <translation>In der Sandbox gibt es keine Personen.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowSettingsForm</name>
    <message>
        <source>Command that starts it</source>
        <translation>Befehl, der ihn startet</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>Öffnet</translation>
    </message>
    <message>
        <source>Step that the command opens</source>
        <translation>Schritt, den der Befehl öffnet</translation>
    </message>
    <message>
        <source>Word that leaves the conversation</source>
        <translation>Wort, das das Gespräch abbricht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>What is said then</source>
        <translation>Was dann gesagt wird</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Choose a step on the map to see what is in it. Drag from a button to a step to connect them.</source>
        <translation>Wähle auf der Karte einen Schritt, um zu sehen, was in ihm steckt. Zieh von einem Knopf zu einem Schritt, um sie zu verbinden.</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowStepChoice</name>
    <message>
        <source>Opens “%1”</source>
        <translation>Öffnet „%1“</translation>
    </message>
    <message>
        <source>Opens a new step</source>
        <translation>Öffnet einen neuen Schritt</translation>
    </message>
    <message>
        <source>Opens keyboard “%1”</source>
        <translation>Öffnet die Tastatur „%1“</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowStepForm</name>
    <message>
        <source>Name of the step</source>
        <translation>Name des Schritts</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Edit buttons</source>
        <translation>Knöpfe ändern</translation>
    </message>
    <message>
        <source>Choose a keyboard</source>
        <translation>Tastatur wählen</translation>
    </message>
    <message>
        <source>When it is pressed</source>
        <translation>Beim Drücken</translation>
    </message>
    <message>
        <source>The conversation ends here</source>
        <translation>Hier endet das Gespräch</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Schritt löschen</translation>
    </message>
    <message>
        <source>A step needs a name.</source>
        <translation>Ein Schritt braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another step is called “%1”.</source>
        <translation>Ein anderer Schritt heißt „%1“.</translation>
    </message>
    <message>
        <source>/%1 begins here</source>
        <translation>/%1 beginnt hier</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Add buttons</source>
        <translation>Knöpfe hinzufügen</translation>
    </message>
    <message>
        <source>New inline keyboard</source>
        <translation>Neue Inline-Tastatur</translation>
    </message>
    <message>
        <source>New reply keyboard</source>
        <translation>Neue Antworttastatur</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Knopf %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowTalk</name>
    <message>
        <source>A phone would open something outside this chat.</source>
        <translation>Ein Telefon würde etwas außerhalb dieses Chats öffnen.</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Location: %1</source>
        <translation>Standort: %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The bot does not answer.</source>
        <translation>Der Bot antwortet nicht.</translation>
    </message>
    <message>
        <source>The server refuses it: %1</source>
        <translation>Der Server lehnt es ab: %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowTextField</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Insert a name or an answer</source>
        <translation>Namen oder Antwort einfügen</translation>
    </message>
    <message>
        <source>Formatting…</source>
        <translation>Formatierung…</translation>
    </message>
    <message>
        <source>The server would refuse it: %1</source>
        <translation>Der Server würde es ablehnen: %1</translation>
    </message>
    <message>
        <source>Text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
</context>
<context>
    <name>Botdesk::FoldingSection</name>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>Botdesk::FormatBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>No formatting</source>
        <translation>Keine Formatierung</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>Weitere Formatierungen</translation>
    </message>
    <message>
        <source>Write as</source>
        <translation>Schreiben als</translation>
    </message>
    <message>
        <source>As it will look; sent as entities</source>
        <translation>Wie es aussehen wird; gesendet als entities</translation>
    </message>
    <message>
        <source>A source, sent with parse_mode MarkdownV2</source>
        <translation>Ein Quelltext, gesendet mit parse_mode MarkdownV2</translation>
    </message>
    <message>
        <source>A source, sent with parse_mode HTML</source>
        <translation>Ein Quelltext, gesendet mit parse_mode HTML</translation>
    </message>
    <message>
        <source>Markdown (legacy)</source>
        <translation>Markdown (alt)</translation>
    </message>
    <message>
        <source>More ways to write</source>
        <translation>Weitere Schreibweisen</translation>
    </message>
    <message>
        <source>A source, sent with parse_mode Markdown, which Telegram keeps for old bots</source>
        <translation>Ein Quelltext, gesendet mit parse_mode Markdown, das Telegram für alte Bots beibehält</translation>
    </message>
    <message>
        <source>Write as</source>
        <comment>short, beside the choice</comment>
        <translation>Als</translation>
    </message>
</context>
<context>
    <name>Botdesk::ForwardCommand</name>
    <message>
        <source>The webhook has answered 410 for 23 hours: it is taken for given up.</source>
        <translation>Der Webhook antwortet seit 23 Stunden mit 410: er gilt als aufgegeben.</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>Update %1 (%2), attempt %3: %4.</source>
        <translation>Update %1 (%2), Versuch %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>Next in %n second(s).</source>
        <translation>
            <numerusform>Nächster in %n Sekunde.</numerusform>
            <numerusform>Nächster in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) delivered</source>
        <translation>
            <numerusform>%n Update zugestellt</numerusform>
            <numerusform>%n Updates zugestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which the webhook answered with, failed: %2</source>
        <translation>%1, womit der Webhook geantwortet hat, ist fehlgeschlagen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) could not be delivered; the next run tries again.</source>
        <translation>
            <numerusform>%n Update konnte nicht zugestellt werden; der nächste Lauf versucht es wieder.</numerusform>
            <numerusform>%n Updates konnten nicht zugestellt werden; der nächste Lauf versucht es wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>forward takes options only, not &quot;%1&quot;.</source>
        <translation>forward nimmt nur Optionen, nicht „%1“.</translation>
    </message>
    <message>
        <source>Say where to deliver: --to http://127.0.0.1:3000/hook</source>
        <translation>Es fehlt, wohin zugestellt wird: --to http://127.0.0.1:3000/hook</translation>
    </message>
    <message>
        <source>Receive updates and deliver each to a URL as Telegram would.</source>
        <translation>Updates empfangen und jedes an eine URL zustellen, wie Telegram es täte.</translation>
    </message>
    <message>
        <source>Where to deliver.</source>
        <translation>Wohin zugestellt wird.</translation>
    </message>
    <message>
        <source>File (mode 0600) with the secret token that goes along.</source>
        <translation>Datei (Rechte 0600) mit dem geheimen Token, das mitgeht.</translation>
    </message>
    <message>
        <source>Chats served at the same time, up to 100.</source>
        <translation>Wie viele Chats gleichzeitig bedient werden, bis zu 100.</translation>
    </message>
    <message>
        <source>Deliver what waits now, then end.</source>
        <translation>Zustellen, was jetzt wartet, dann enden.</translation>
    </message>
    <message>
        <source>Print each attempt as a line of JSON.</source>
        <translation>Jeden Versuch als eine Zeile JSON ausgeben.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ForwardDialog</name>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>Search chats</source>
        <translation>Chats durchsuchen</translation>
    </message>
</context>
<context>
    <name>Botdesk::ForwardForm</name>
    <message>
        <source>Forward updates</source>
        <translation>Updates weiterreichen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Deliver to</source>
        <translation>Zustellen an</translation>
    </message>
    <message>
        <source>Chats served at the same time</source>
        <translation>Gleichzeitig bediente Chats</translation>
    </message>
    <message>
        <source>Forward &amp;updates</source>
        <translation>&amp;Updates weiterreichen</translation>
    </message>
    <message>
        <source>State of forwarding</source>
        <translation>Stand des Weiterreichens</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Secret that goes along</source>
        <translation>Geheimnis, das mitgeht</translation>
    </message>
    <message>
        <source>Show the secret that goes along</source>
        <translation>Das mitgehende Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Copy the secret that goes along</source>
        <translation>Das mitgehende Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Make a new secret to go along</source>
        <translation>Ein neues Geheimnis zum Mitgeben erzeugen</translation>
    </message>
    <message>
        <source>Secret token</source>
        <translation>Geheimes Token</translation>
    </message>
    <message>
        <source>An address on this computer or elsewhere, http or https.</source>
        <translation>Eine Adresse auf diesem Rechner oder anderswo, http oder https.</translation>
    </message>
    <message>
        <source>It begins with http:// or https://.</source>
        <translation>Sie beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>That is no address: host and, where needed, port and path.</source>
        <translation>Das ist keine Adresse: Host und, wo nötig, Port und Pfad.</translation>
    </message>
    <message>
        <source>Without TLS others on the way can read updates and the secret.</source>
        <translation>Ohne TLS können andere auf dem Weg Updates und Geheimnis lesen.</translation>
    </message>
    <message>
        <source>It may have A-Z, a-z, 0-9, _ and -, up to 256 of them.</source>
        <translation>Erlaubt sind A-Z, a-z, 0-9, _ und -, bis zu 256 davon.</translation>
    </message>
    <message>
        <source>It needs an address first</source>
        <translation>Zuerst ist eine Adresse nötig</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait(s).</source>
        <translation>
            <numerusform>%n Update wartet.</numerusform>
            <numerusform>%n Updates warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Off: what was set cannot be read. %1</source>
        <translation>Aus: Die Einstellungen sind nicht lesbar. %1</translation>
    </message>
    <message>
        <source>Off. %1 They go on when it is switched on.</source>
        <translation>Aus. %1 Es geht weiter, wenn eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Off. What comes meanwhile is not forwarded later.</source>
        <translation>Aus. Was inzwischen kommt, wird später nicht weitergereicht.</translation>
    </message>
    <message>
        <source>On, but the bot receives by its listener: nothing is forwarded.</source>
        <translation>An, aber der Bot empfängt mit seinem Empfänger: Nichts wird weitergereicht.</translation>
    </message>
    <message>
        <source>On, but receiving is stopped: nothing is forwarded.</source>
        <translation>An, aber der Empfang ist angehalten: Nichts wird weitergereicht.</translation>
    </message>
    <message>
        <source>On, but what is to be delivered cannot be kept, so nothing is confirmed to Telegram. %1</source>
        <translation>An, aber was zuzustellen ist, lässt sich nicht festhalten; Telegram wird deshalb nichts bestätigt. %1</translation>
    </message>
    <message>
        <source>Stopped: the address answered 410 for 23 hours. Switch it off and on to begin again. %1</source>
        <translation>Angehalten: Die Adresse hat 23 Stunden lang 410 geantwortet. Aus- und wieder einschalten beginnt von neuem. %1</translation>
    </message>
    <message>
        <source>On. %1 That is so many that Telegram keeps the rest until half of them are delivered.</source>
        <translation>An. %1 Das sind so viele, dass Telegram den Rest behält, bis die Hälfte zugestellt ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivered since the start.</source>
        <translation>
            <numerusform>%n zugestellt seit dem Start.</numerusform>
            <numerusform>%n zugestellt seit dem Start.</numerusform>
        </translation>
    </message>
    <message>
        <source>On. %1 %2</source>
        <translation>An. %1 %2</translation>
    </message>
    <message>
        <source>On. %1 Nothing waits.</source>
        <translation>An. %1 Nichts wartet.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ForwardPane</name>
    <message>
        <source>What became of updates</source>
        <translation>Was aus Updates wurde</translation>
    </message>
    <message>
        <source>Deliver again</source>
        <translation>Erneut zustellen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forwarding needs long polling.</source>
        <translation>Weiterreichen braucht Long Polling.</translation>
    </message>
    <message>
        <source>This bot waits for Telegram to deliver, by its listener. Receive by long polling, and what comes is forwarded.</source>
        <translation>Dieser Bot wartet mit seinem Empfänger auf Zustellungen von Telegram. Wird per Long Polling empfangen, wird weitergereicht, was kommt.</translation>
    </message>
    <message>
        <source>Receiving is stopped.</source>
        <translation>Der Empfang ist angehalten.</translation>
    </message>
    <message>
        <source>Nothing is asked for and nothing is delivered until it starts.</source>
        <translation>Bis er startet, wird nichts abgefragt und nichts zugestellt.</translation>
    </message>
    <message>
        <source>Start receiving</source>
        <translation>Empfang starten</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Let the rest flow</source>
        <translation>Den Rest durchlassen</translation>
    </message>
    <message>
        <source>Without waiting for the next step</source>
        <translation>Ohne auf den nächsten Schritt zu warten</translation>
    </message>
    <message>
        <source>It is not tried any more until you say so; those behind it are delivered</source>
        <translation>Es wird erst wieder versucht, wenn Sie es sagen; was dahinter wartet, wird zugestellt</translation>
    </message>
    <message>
        <source>It is tried on by itself, and those behind it are delivered meanwhile</source>
        <translation>Es wird für sich weiter versucht, und was dahinter wartet, wird inzwischen zugestellt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Chats in which updates wait</source>
        <translation>Chats, in denen Updates warten</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Zustellungen</translation>
    </message>
    <message>
        <source>Aside</source>
        <translation>Beiseite</translation>
    </message>
    <message>
        <source>The last deliveries</source>
        <translation>Die letzten Zustellungen</translation>
    </message>
    <message>
        <source>Updates put aside</source>
        <translation>Beiseitegelegte Updates</translation>
    </message>
    <message>
        <source>It is not delivered any more; it stays in Updates</source>
        <translation>Es wird nicht mehr zugestellt; unter Updates bleibt es</translation>
    </message>
    <message>
        <source>%1, which an answer named, failed.</source>
        <translation>%1, in einer Antwort genannt, ist gescheitert.</translation>
    </message>
    <message>
        <source>Nothing forwarded yet</source>
        <translation>Noch nichts weitergereicht</translation>
    </message>
    <message>
        <source>What comes from now on is delivered, and every attempt appears here.</source>
        <translation>Was ab jetzt kommt, wird zugestellt, und jeder Versuch erscheint hier.</translation>
    </message>
    <message>
        <source>Forwarding is off</source>
        <translation>Weiterreichen ist aus</translation>
    </message>
    <message>
        <source>Switched on, every update is stored here and then delivered to your program as Telegram would: with the secret, in order in each chat, and tried again. It needs no tunnel and no public address.</source>
        <translation>Eingeschaltet wird jedes Update hier gespeichert und dann Ihrem Programm so zugestellt, wie Telegram es täte: mit dem Geheimnis, in jedem Chat der Reihe nach, und mit neuen Versuchen. Das braucht keinen Tunnel und keine öffentliche Adresse.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n Update</numerusform>
            <numerusform>%n Updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n Chat</numerusform>
            <numerusform>%n Chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %1 (%2) holds back %n more of %3.</source>
        <translation>
            <numerusform>Update %1 (%2) hält %n weiteres aus %3 zurück.</numerusform>
            <numerusform>Update %1 (%2) hält %n weitere aus %3 zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Update %1 (%2) of %3 cannot be delivered.</source>
        <translation>Update %1 (%2) aus %3 lässt sich nicht zustellen.</translation>
    </message>
    <message numerus="yes">
        <source>Since %1, tried %n time(s).</source>
        <translation>
            <numerusform>Seit %1, %n-mal versucht.</numerusform>
            <numerusform>Seit %1, %n-mal versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>Aside · %1</source>
        <translation>Beiseite · %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>Receive by long polling…</source>
        <translation>Per Long Polling empfangen…</translation>
    </message>
</context>
<context>
    <name>Botdesk::GoToPalette</name>
    <message>
        <source>Go to chat, method, setting…</source>
        <translation>Zu Chat, Methode, Einstellung…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>Botdesk::GuardDialog</name>
    <message>
        <source>Telegram&apos;s test environment: test accounts only</source>
        <translation>Telegrams Testumgebung: nur Testkonten</translation>
    </message>
    <message>
        <source>Real people use this bot</source>
        <translation>Echte Menschen benutzen diesen Bot</translation>
    </message>
    <message>
        <source>Own Bot API server %1: real people use this bot</source>
        <translation>Eigener Bot-API-Server %1: Echte Menschen benutzen diesen Bot</translation>
    </message>
</context>
<context>
    <name>Botdesk::HelpDialog</name>
    <message>
        <source>Help – Botdesk</source>
        <translation>Hilfe – Botdesk</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Botdesk::ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a keyboard</source>
        <translation>Eine Tastatur importieren</translation>
    </message>
    <message>
        <source>Text to import</source>
        <translation>Text zum Importieren</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>There is no keyboard in it.</source>
        <translation>Darin ist keine Tastatur.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Paste reply_markup, a message that has one, a curl command, or code of grammY, Telegraf, python-telegram-bot, aiogram, Telegram.Bot, tgbot-cpp or node-telegram-bot-api. Of code only what is written out can be taken over.</source>
        <translation>Füge reply_markup ein, eine Nachricht damit, einen curl-Befehl oder Code von grammY, Telegraf, python-telegram-bot, aiogram, Telegram.Bot, tgbot-cpp oder node-telegram-bot-api. Von Code lässt sich nur übernehmen, was ausgeschrieben ist.</translation>
    </message>
</context>
<context>
    <name>Botdesk::InjectDialog</name>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>An update is an object: it begins with {</source>
        <translation>Ein Update ist ein Objekt: Es beginnt mit {</translation>
    </message>
    <message>
        <source>An update has one field beside update_id, its type, with an object in it</source>
        <translation>Ein Update hat neben update_id ein Feld, seinen Typ, mit einem Objekt darin</translation>
    </message>
    <message>
        <source>Inject an update</source>
        <translation>Ein Update einspeisen</translation>
    </message>
    <message>
        <source>Begin with a sample</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Update as JSON</source>
        <translation>Update als JSON</translation>
    </message>
    <message>
        <source>&amp;Inject</source>
        <translation>&amp;Einspeisen</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Beginnen mit</translation>
    </message>
    <message>
        <source>Any Update of the Bot API. An update_id is replaced by the next one of the bot&apos;s queue.</source>
        <translation>Jedes Update der Bot API. Eine update_id wird durch die nächste aus der Warteschlange des Bots ersetzt.</translation>
    </message>
    <message>
        <source>The Sandbox did not take it: %1</source>
        <translation>Die Sandbox hat es nicht angenommen: %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::InlineAnswer</name>
    <message>
        <source>%1 asks for “%2”</source>
        <translation>%1 fragt nach „%2“</translation>
    </message>
    <message>
        <source>%1 asks for more of “%2”, from %3</source>
        <translation>%1 fragt nach mehr zu „%2“, ab %3</translation>
    </message>
    <message>
        <source>Only for this person</source>
        <translation>Nur für diese Person</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Any results (JSON)</source>
        <translation>Beliebige Ergebnisse (JSON)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Message to send</source>
        <translation>Zu sendende Nachricht</translation>
    </message>
    <message>
        <source>Add result</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Results as a JSON array</source>
        <translation>Ergebnisse als JSON-Array</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>empty: there are no more</source>
        <translation>leer: Es gibt keine weiteren</translation>
    </message>
    <message>
        <source>This query asked from %1</source>
        <translation>Diese Anfrage fragte ab %1</translation>
    </message>
    <message>
        <source>Button above the results</source>
        <translation>Taste über den Ergebnissen</translation>
    </message>
    <message>
        <source>no button</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>The JSON has a fault at character %1: %2</source>
        <translation>Das JSON hat einen Fehler bei Zeichen %1: %2</translation>
    </message>
    <message>
        <source>The results have to be a JSON array.</source>
        <translation>Die Ergebnisse müssen ein JSON-Array sein.</translation>
    </message>
    <message>
        <source>Result %1 needs a title.</source>
        <translation>Ergebnis %1 braucht einen Titel.</translation>
    </message>
    <message>
        <source>At most %1 results fit into one answer; give the rest with next_offset.</source>
        <translation>In eine Antwort passen höchstens %1 Ergebnisse; geben Sie den Rest mit next_offset.</translation>
    </message>
    <message>
        <source>The button needs a start_parameter.</source>
        <translation>Die Taste braucht einen start_parameter.</translation>
    </message>
</context>
<context>
    <name>Botdesk::InputStrip</name>
    <message>
        <source>Set</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Give this up</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>Botdesk::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Knopf</translation>
    </message>
    <message>
        <source>Previous button</source>
        <translation>Voriger Knopf</translation>
    </message>
    <message>
        <source>Next button</source>
        <translation>Nächster Knopf</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>When pressed</source>
        <translation>Beim Drücken</translation>
    </message>
    <message>
        <source>Send its text</source>
        <translation>Text senden</translation>
    </message>
    <message>
        <source>Callback data</source>
        <translation>Callback-Daten</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Web-App</translation>
    </message>
    <message>
        <source>Login URL</source>
        <translation>Anmelde-URL</translation>
    </message>
    <message>
        <source>Switch inline</source>
        <translation>Inline wechseln</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Spiel</translation>
    </message>
    <message>
        <source>Request users</source>
        <translation>Personen wählen</translation>
    </message>
    <message>
        <source>Request chat</source>
        <translation>Chat wählen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Managed bot</source>
        <translation>Verwalteter Bot</translation>
    </message>
    <message>
        <source>In inline keyboards only</source>
        <translation>Nur in Inline-Tastaturen</translation>
    </message>
    <message>
        <source>In reply keyboards only</source>
        <translation>Nur in Antworttastaturen</translation>
    </message>
    <message>
        <source>For the first button of the keyboard only</source>
        <translation>Nur für den ersten Knopf der Tastatur</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Primär</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gefahr</translation>
    </message>
    <message>
        <source>Custom emoji icon</source>
        <translation>Symbol aus eigenem Emoji</translation>
    </message>
    <message>
        <source>Custom emoji ID</source>
        <translation>ID des eigenen Emojis</translation>
    </message>
    <message>
        <source>Shown only if the bot’s owner has Telegram Premium or the bot bought extra usernames.</source>
        <translation>Wird nur gezeigt, wenn der Besitzer des Bots Telegram Premium hat oder der Bot weitere Benutzernamen gekauft hat.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>As low as its buttons</source>
        <translation>So niedrig wie ihre Knöpfe</translation>
    </message>
    <message>
        <source>Folds after one press</source>
        <translation>Klappt nach einem Druck zu</translation>
    </message>
    <message>
        <source>Always shown</source>
        <translation>Immer gezeigt</translation>
    </message>
    <message>
        <source>For those mentioned or answered only</source>
        <translation>Nur für Erwähnte oder Beantwortete</translation>
    </message>
    <message>
        <source>Text in the empty input field</source>
        <translation>Text im leeren Eingabefeld</translation>
    </message>
    <message>
        <source>none is chosen</source>
        <translation>keiner ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n button(s) are chosen</source>
        <translation>
            <numerusform>%n Knopf ausgewählt</numerusform>
            <numerusform>%n Knöpfe ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1, column %2</source>
        <translation>Reihe %1, Spalte %2</translation>
    </message>
    <message>
        <source>Pay, Game: first button only. Requests: reply keyboards only.</source>
        <translation>Bezahlen, Spiel: nur erster Knopf. Anfragen: nur Antworttastaturen.</translation>
    </message>
    <message>
        <source>Callback data, links and the like: inline keyboards only.</source>
        <translation>Callback-Daten, Links und dergleichen: nur Inline-Tastaturen.</translation>
    </message>
    <message>
        <source>Takes a reply keyboard away that was shown before.</source>
        <translation>Nimmt eine Antworttastatur weg, die zuvor gezeigt wurde.</translation>
    </message>
    <message>
        <source>Opens a reply, so that the answer reaches the bot in a group too.</source>
        <translation>Öffnet eine Antwort, damit sie den Bot auch in einer Gruppe erreicht.</translation>
    </message>
</context>
<context>
    <name>Botdesk::InvoiceForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Payload that the bot gets back</source>
        <translation>Nutzdaten, die der Bot zurückbekommt</translation>
    </message>
    <message>
        <source>1 to 128 bytes, not shown to anybody</source>
        <translation>1 bis 128 Bytes, niemand sieht sie</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>EUR, USD …; XTR for stars</source>
        <translation>EUR, USD …; XTR für Sterne</translation>
    </message>
    <message>
        <source>Prices, a line each: name = amount in the smallest unit *</source>
        <translation>Preise, je eine Zeile: Name = Betrag in der kleinsten Einheit *</translation>
    </message>
    <message>
        <source>Price %1</source>
        <translation>Preis %1</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>Token of the payment provider</source>
        <translation>Token des Zahlungsanbieters</translation>
    </message>
    <message>
        <source>Not for stars</source>
        <translation>Nicht für Sterne</translation>
    </message>
    <message>
        <source>Largest tip, in the smallest unit</source>
        <translation>Höchstes Trinkgeld, in der kleinsten Einheit</translation>
    </message>
    <message>
        <source>Suggested tips</source>
        <translation>Vorgeschlagene Trinkgelder</translation>
    </message>
    <message>
        <source>Start parameter</source>
        <translation>Startparameter</translation>
    </message>
    <message>
        <source>Address of a picture</source>
        <translation>Adresse eines Bildes</translation>
    </message>
    <message>
        <source>Asks for the name</source>
        <translation>Fragt nach dem Namen</translation>
    </message>
    <message>
        <source>Asks for the phone number</source>
        <translation>Fragt nach der Telefonnummer</translation>
    </message>
    <message>
        <source>Asks for the e-mail address</source>
        <translation>Fragt nach der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Asks for the address</source>
        <translation>Fragt nach der Adresse</translation>
    </message>
    <message>
        <source>The price depends on the way of delivery</source>
        <translation>Der Preis hängt vom Versand ab</translation>
    </message>
    <message>
        <source>A line says what and how much, such as: Mug = 1840</source>
        <translation>Eine Zeile sagt was und wie viel, zum Beispiel: Tasse = 1840</translation>
    </message>
    <message>
        <source>Together %1</source>
        <translation>Zusammen %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::JsonModel</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>Botdesk::JsonTreeView</name>
    <message>
        <source>Copy &amp;path</source>
        <translation>&amp;Pfad kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;value</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>&amp;Expand all below</source>
        <translation>Darunter alles a&amp;ufklappen</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>&amp;Zuklappen</translation>
    </message>
</context>
<context>
    <name>Botdesk::JsonView</name>
    <message numerus="yes">
        <source>… %n more bytes are not shown here; copy or export has them all.</source>
        <translation>
            <numerusform>… %n weiteres Byte wird hier nicht gezeigt; Kopie und Export haben alles.</numerusform>
            <numerusform>… %n weitere Bytes werden hier nicht gezeigt; Kopie und Export haben alles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::KeyboardCanvas</name>
    <message>
        <source>Edit message</source>
        <translation>Nachricht ändern</translation>
    </message>
    <message>
        <source>Keyboard canvas</source>
        <translation>Zeichenfläche der Tastatur</translation>
    </message>
    <message>
        <source>The message stands here.</source>
        <translation>Hier steht die Nachricht.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Pressing “%1”</source>
        <translation>Druck auf „%1“</translation>
    </message>
    <message>
        <source>The reply keyboard goes away, for everybody who sees the message.</source>
        <translation>Die Antworttastatur verschwindet bei allen, die die Nachricht sehen.</translation>
    </message>
    <message>
        <source>The client opens a reply to this message, as if the person had tapped Reply.</source>
        <translation>Der Client öffnet eine Antwort auf diese Nachricht, als hätte die Person auf Antworten getippt.</translation>
    </message>
    <message>
        <source>the bot receives</source>
        <translation>der Bot empfängt</translation>
    </message>
    <message>
        <source>the bot receives nothing</source>
        <translation>der Bot empfängt nichts</translation>
    </message>
    <message>
        <source>Row %1, button %2 of %3: %4, %5, %6</source>
        <translation>Reihe %1, Knopf %2 von %3: %4, %5, %6</translation>
    </message>
    <message>
        <source>no problems</source>
        <translation>keine Probleme</translation>
    </message>
    <message>
        <source>A channel</source>
        <translation>Ein Kanal</translation>
    </message>
    <message>
        <source>A group</source>
        <translation>Eine Gruppe</translation>
    </message>
    <message>
        <source>128 views · %1</source>
        <translation>128 Aufrufe · %1</translation>
    </message>
    <message>
        <source>Readers of a channel write nothing</source>
        <translation>In einem Kanal schreiben Leser nichts</translation>
    </message>
</context>
<context>
    <name>Botdesk::KeyboardChoice</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Buttons below the message (reply_markup)</source>
        <translation>Knöpfe unter der Nachricht (reply_markup)</translation>
    </message>
    <message>
        <source>Edit the keyboard</source>
        <translation>Tastatur ändern</translation>
    </message>
    <message>
        <source>Send without the keyboard</source>
        <translation>Ohne die Tastatur senden</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>Die Bibliothek ist leer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Design one…</source>
        <translation>Eine entwerfen…</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Inline</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Force reply</source>
        <translation>Antwort erzwingen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Reihe</numerusform>
            <numerusform>%n Reihen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::KeyboardCommand</name>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>The server takes this keyboard.</source>
        <translation>Der Server nimmt diese Tastatur an.</translation>
    </message>
    <message>
        <source>The server refuses this keyboard.</source>
        <translation>Der Server lehnt diese Tastatur ab.</translation>
    </message>
    <message>
        <source>--chat is private, group, supergroup or channel, not &quot;%1&quot;.</source>
        <translation>--chat ist private, group, supergroup oder channel, nicht „%1“.</translation>
    </message>
    <message>
        <source>Tell each problem with its row and button; exit with 1 when the server would refuse.</source>
        <translation>Jedes Problem mit Zeile und Taste nennen; endet mit 1, wenn der Server ablehnen würde.</translation>
    </message>
    <message>
        <source>The type of chat it is sent to: private, group, supergroup or channel.</source>
        <translation>Die Art des Chats, an den sie geht: private, group, supergroup oder channel.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Say whose code to write: --for %1</source>
        <translation>Sag, wessen Code geschrieben werden soll: --for %1</translation>
    </message>
    <message>
        <source>Say what to do with which keyboard: botdesk-cli keyboard check FILE, keyboard code FILE or keyboard import FILE</source>
        <translation>Sag, was mit welcher Tastatur geschehen soll: botdesk-cli keyboard check DATEI, keyboard code DATEI oder keyboard import DATEI</translation>
    </message>
    <message>
        <source>Check a keyboard, write it as code, or find one in code.</source>
        <translation>Prüft eine Tastatur, schreibt sie als Code oder findet eine in Code.</translation>
    </message>
    <message>
        <source>Print the keyboard as code for the library that --for names.</source>
        <translation>Gibt die Tastatur als Code für die Bibliothek aus, die --for nennt.</translation>
    </message>
    <message>
        <source>Print the first keyboard found in JSON or in code as JSON.</source>
        <translation>Gibt die erste Tastatur, die in JSON oder Code steht, als JSON aus.</translation>
    </message>
    <message>
        <source>The reply_markup as JSON; code and import take a message, a request, and literal code too. - reads standard input.</source>
        <translation>Das reply_markup als JSON; code und import nehmen auch eine Nachricht, eine Anfrage und ausgeschriebenen Code. - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>json, grammy, telegraf, python-telegram-bot, aiogram, telegram.bot, tgbot-cpp, node-telegram-bot-api or curl.</source>
        <translation>json, grammy, telegraf, python-telegram-bot, aiogram, telegram.bot, tgbot-cpp, node-telegram-bot-api oder curl.</translation>
    </message>
    <message>
        <source>With --call FILE holds the parameters as a JSON object.</source>
        <translation>Mit --call enthält FILE die Parameter als JSON-Objekt.</translation>
    </message>
    <message>
        <source>Code of a whole call of METHOD, such as sendMessage; FILE holds its parameters.</source>
        <translation>Code eines ganzen Aufrufs von METHOD, etwa sendMessage; FILE enthält die Parameter.</translation>
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
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Force reply</source>
        <translation>Antwort erzwingen</translation>
    </message>
    <message>
        <source>Save keyboard</source>
        <translation>Tastatur speichern</translation>
    </message>
    <message>
        <source>Send to…</source>
        <translation>Senden an…</translation>
    </message>
    <message>
        <source>Use as the bot&apos;s menu button…</source>
        <translation>Als Menüknopf des Bots verwenden…</translation>
    </message>
    <message>
        <source>Use as the bot&apos;s commands…</source>
        <translation>Als Befehle des Bots verwenden…</translation>
    </message>
    <message>
        <source>No keyboard is open</source>
        <translation>Keine Tastatur geöffnet</translation>
    </message>
    <message>
        <source>Begin with a new one, with a template from the list, or with the JSON of one that exists.</source>
        <translation>Beginne mit einer neuen, mit einer Vorlage aus der Liste oder mit dem JSON einer vorhandenen.</translation>
    </message>
    <message>
        <source>New inline keyboard</source>
        <translation>Neue Inline-Tastatur</translation>
    </message>
    <message>
        <source>New reply keyboard</source>
        <translation>Neue Antworttastatur</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Kind of keyboard</source>
        <translation>Art der Tastatur</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Try in Sandbox</source>
        <translation>In der Sandbox testen</translation>
    </message>
    <message>
        <source>Replace on message…</source>
        <translation>An Nachricht ersetzen…</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Beside the canvas</source>
        <translation>Neben der Zeichenfläche</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The keyboards could not be kept.</source>
        <translation>Die Tastaturen konnten nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Keyboards</source>
        <translation>Tastaturen</translation>
    </message>
    <message>
        <source>New keyboard</source>
        <translation>Neue Tastatur</translation>
    </message>
    <message>
        <source>Remove keyboard</source>
        <translation>Tastatur entfernen</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Knopf %1</translation>
    </message>
    <message>
        <source>From a message</source>
        <translation>Aus einer Nachricht</translation>
    </message>
    <message>
        <source>The keyboard was not sent to %1.</source>
        <translation>Die Tastatur wurde nicht an %1 gesendet.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>An %1 gesendet.</translation>
    </message>
    <message>
        <source>The keyboard of message %1 was not replaced.</source>
        <translation>Die Tastatur der Nachricht %1 wurde nicht ersetzt.</translation>
    </message>
    <message>
        <source>The keyboard of message %1 is replaced.</source>
        <translation>Die Tastatur der Nachricht %1 ist ersetzt.</translation>
    </message>
    <message>
        <source>Open the phone</source>
        <translation>Telefon öffnen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Sent to %1 in the Sandbox.</source>
        <translation>An %1 in der Sandbox gesendet.</translation>
    </message>
    <message>
        <source>Press its buttons here, or on the phone.</source>
        <translation>Drücke ihre Knöpfe hier oder auf dem Telefon.</translation>
    </message>
    <message>
        <source>%1 pressed, and the bot received it.</source>
        <translation>%1 hat gedrückt, und der Bot hat es empfangen.</translation>
    </message>
    <message>
        <source>%1 pressed, and the bot hears nothing of it.</source>
        <translation>%1 hat gedrückt, und der Bot erfährt nichts davon.</translation>
    </message>
    <message>
        <source>The client does what the button says.</source>
        <translation>Der Client tut, was der Knopf sagt.</translation>
    </message>
    <message>
        <source>Nobody in the Sandbox meets the criteria.</source>
        <translation>Niemand in der Sandbox erfüllt die Bedingungen.</translation>
    </message>
    <message>
        <source>Change them, or add somebody there.</source>
        <translation>Ändere sie, oder füge dort jemanden hinzu.</translation>
    </message>
    <message>
        <source>The Sandbox did not take it.</source>
        <translation>Die Sandbox hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>Imported keyboard</source>
        <translation>Importierte Tastatur</translation>
    </message>
    <message>
        <source>The server did not take it.</source>
        <translation>Der Server hat es nicht angenommen.</translation>
    </message>
    <message>
        <source>The flows could not be kept.</source>
        <translation>Die Abläufe konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The flow “%1” is deleted.</source>
        <translation>Der Ablauf „%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Hello {first_name}!</source>
        <translation>Hallo {first_name}!</translation>
    </message>
    <message>
        <source>New flow</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Design keyboards here and use them in messages. On the canvas arrows choose a button, Alt and an arrow move it, Ctrl+Return adds one to the right, Shift+Return a row below, F2 edits the text, F8 goes to the next problem. Drag buttons and rows with the mouse; Ctrl and Shift choose several.

Everything is kept as you work. Save makes it the library&apos;s version, Undo goes back, also after a restart.

Try in Sandbox sends the design to a simulated person: switch the grid handles off and press its buttons to see what the bot receives.

Flows, above the library, say what follows on buttons and on what people write. The map shows their steps: arrows choose one, Return edits its text, F2 its name, Ctrl+Return adds one, + and - change the size. Drag from a button to a step to connect them. Press through it here, or run it in the Sandbox, where Botdesk then answers people as your bot would.</source>
        <translation>Entwirf hier Tastaturen und verwende sie in Nachrichten. Auf der Zeichenfläche wählen Pfeile einen Knopf, Alt und ein Pfeil verschieben ihn, Strg+Eingabe fügt rechts einen hinzu, Umschalt+Eingabe eine Reihe darunter, F2 ändert den Text, F8 geht zum nächsten Problem. Ziehe Knöpfe und Reihen mit der Maus; Strg und Umschalt wählen mehrere.

Alles wird beim Arbeiten aufbewahrt. Speichern macht es zur Fassung der Bibliothek, Rückgängig geht zurück, auch nach einem Neustart.

In der Sandbox testen sendet den Entwurf an eine simulierte Person: Schalte die Griffe aus und drücke seine Knöpfe, um zu sehen, was der Bot empfängt.

Abläufe, über der Bibliothek, sagen, was auf Knöpfe und auf Geschriebenes folgt. Die Karte zeigt ihre Schritte: Pfeile wählen einen, Return ändert seinen Text, F2 seinen Namen, Ctrl+Return fügt einen hinzu, + und - ändern die Größe. Zieh von einem Knopf zu einem Schritt, um sie zu verbinden. Spiel den Ablauf hier durch oder starte ihn in der Sandbox, wo dann Botdesk antwortet, wie es dein Bot täte.</translation>
    </message>
    <message>
        <source>The keyboard of the message could not be read.</source>
        <translation>Die Tastatur der Nachricht ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>No chat in the Sandbox meets the criteria.</source>
        <translation>Kein Chat in der Sandbox erfüllt die Bedingungen.</translation>
    </message>
</context>
<context>
    <name>Botdesk::LibraryList</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>Botdesk::LibraryListPane</name>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>Botdesk::LibraryModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n Reihe</numerusform>
            <numerusform>%n Reihen</numerusform>
        </translation>
    </message>
    <message>
        <source>inline</source>
        <translation>Inline</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>force reply</source>
        <translation>Antwort erzwingen</translation>
    </message>
    <message>
        <source>%1, %2, edited</source>
        <translation>%1, %2, geändert</translation>
    </message>
</context>
<context>
    <name>Botdesk::LibraryPane</name>
    <message>
        <source>Search library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>New keyboard</source>
        <translation>Neue Tastatur</translation>
    </message>
    <message>
        <source>Keyboards</source>
        <translation>Tastaturen</translation>
    </message>
    <message>
        <source>Inline keyboard</source>
        <translation>Inline-Tastatur</translation>
    </message>
    <message>
        <source>Reply keyboard</source>
        <translation>Antworttastatur</translation>
    </message>
    <message>
        <source>Remove a reply keyboard</source>
        <translation>Eine Antworttastatur entfernen</translation>
    </message>
    <message>
        <source>Force a reply</source>
        <translation>Eine Antwort erzwingen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>Rename keyboard</source>
        <translation>Tastatur umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Make a flow of this</source>
        <translation>Daraus einen Ablauf machen</translation>
    </message>
</context>
<context>
    <name>Botdesk::LibrarySwitch</name>
    <message>
        <source>What the library shows</source>
        <translation>Was die Bibliothek zeigt</translation>
    </message>
    <message>
        <source>Keyboards</source>
        <translation>Tastaturen</translation>
    </message>
    <message>
        <source>Keyboards of the library</source>
        <translation>Tastaturen der Bibliothek</translation>
    </message>
    <message>
        <source>Flows</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>What follows on their buttons</source>
        <translation>Was auf ihre Knöpfe folgt</translation>
    </message>
</context>
<context>
    <name>Botdesk::ListEdit</name>
    <message>
        <source>Remove this line</source>
        <translation>Diese Zeile entfernen</translation>
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
    <message>
        <source>Botdesk cannot listen there: %1. Give another --address or --port.</source>
        <translation>Botdesk kann dort nicht lauschen: %1. Gib --address oder --port anders an.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ListenerCard</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <translation>Abgewiesene zeigen</translation>
    </message>
    <message>
        <source>Local listener</source>
        <translation>Lokaler Empfänger</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Accepted, stored, 200</source>
        <translation>Angenommen, gespeichert, 200</translation>
    </message>
    <message>
        <source>Of these came again</source>
        <translation>Davon noch einmal gekommen</translation>
    </message>
    <message>
        <source>Refused: wrong secret</source>
        <translation>Abgewiesen: falsches Geheimnis</translation>
    </message>
    <message>
        <source>Refused: other path</source>
        <translation>Abgewiesen: anderer Pfad</translation>
    </message>
    <message>
        <source>Refused otherwise</source>
        <translation>Sonst abgewiesen</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Zuletzt angenommen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>in front of it</source>
        <translation>davor</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>lauscht</translation>
    </message>
    <message>
        <source>trouble</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>lauscht nicht</translation>
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
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>any free one</source>
        <translation>ein freier</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>none; addresses, divided by commas</source>
        <translation>keine; Adressen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>&amp;Who may come</source>
        <translation>&amp;Wer kommen darf</translation>
    </message>
    <message>
        <source>P&amp;roxies that are believed</source>
        <translation>P&amp;roxys, denen geglaubt wird</translation>
    </message>
    <message>
        <source>&amp;Keep of its requests</source>
        <translation>Von &amp;Anfragen behalten</translation>
    </message>
    <message>
        <source>In front of it</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>A proxy or a tunnel ends TLS</source>
        <translation>TLS endet in einem Proxy oder Tunnel</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>&amp;Certificate</source>
        <translation>&amp;Zertifikat</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>Schl&amp;üssel</translation>
    </message>
    <message>
        <source>Key of the certificate (PEM)</source>
        <translation>Schlüssel des Zertifikats (PEM)</translation>
    </message>
    <message>
        <source>host name or IP address</source>
        <translation>Hostname oder IP-Adresse</translation>
    </message>
    <message>
        <source>Host of a self-signed certificate</source>
        <translation>Host eines selbstsignierten Zertifikats</translation>
    </message>
    <message>
        <source>Self-signed for</source>
        <translation>Selbstsigniert für</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Secret token</source>
        <translation>Geheimes Token</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Auswählen: %1</translation>
    </message>
    <message>
        <source>The address is none: give one of this computer&apos;s, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>Das ist keine Adresse: Geben Sie eine dieses Computers an, etwa 127.0.0.1 oder 0.0.0.0.</translation>
    </message>
    <message>
        <source>TLS of its own needs a certificate and its key.</source>
        <translation>Eigenes TLS braucht ein Zertifikat und seinen Schlüssel.</translation>
    </message>
    <message>
        <source>A proxy is named by its address.</source>
        <translation>Ein Proxy wird mit seiner Adresse benannt.</translation>
    </message>
    <message>
        <source>At %1 others in the network reach the listener.</source>
        <translation>Unter %1 erreichen auch andere im Netz den Empfänger.</translation>
    </message>
    <message>
        <source>Without TLS they can read updates and the secret on their way.</source>
        <translation>Ohne TLS können sie Updates und das Geheimnis unterwegs lesen.</translation>
    </message>
    <message>
        <source>Only requests with the secret are let in.</source>
        <translation>Nur Anfragen mit dem Geheimnis werden eingelassen.</translation>
    </message>
    <message>
        <source>Making a key…</source>
        <translation>Ein Schlüssel wird erzeugt…</translation>
    </message>
    <message>
        <source>That is no host name and no IP address.</source>
        <translation>Das ist weder ein Hostname noch eine IP-Adresse.</translation>
    </message>
    <message>
        <source>For %1, %2. Apply uses it; it has to be uploaded with setWebhook.</source>
        <translation>Für %1, %2. „Anwenden“ nimmt es; es muss mit setWebhook hochgeladen werden.</translation>
    </message>
    <message>
        <source>Telegram&apos;s addresses only</source>
        <translation>Nur Telegrams Adressen</translation>
    </message>
    <message>
        <source>Everybody else is refused</source>
        <translation>Alle anderen werden abgewiesen</translation>
    </message>
</context>
<context>
    <name>Botdesk::MainMenus</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add bot…</source>
        <translation>Bot &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Switch bot…</source>
        <translation>Bot &amp;wechseln…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Se&amp;ttings</source>
        <translation>E&amp;instellungen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>&amp;Normaler Text</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Bot</source>
        <translation>B&amp;ot</translation>
    </message>
    <message>
        <source>&amp;Start receiving</source>
        <translation>Empfang &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Try again now</source>
        <translation>Jetzt &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;About this bot…</source>
        <translation>Über diesen &amp;Bot…</translation>
    </message>
    <message>
        <source>Check the &amp;webhook…</source>
        <translation>&amp;Webhook prüfen…</translation>
    </message>
    <message>
        <source>&amp;Peek at pending updates…</source>
        <translation>&amp;Ausstehende ansehen…</translation>
    </message>
    <message>
        <source>S&amp;kip pending updates…</source>
        <translation>Ausstehende ü&amp;berspringen…</translation>
    </message>
    <message>
        <source>&amp;New token…</source>
        <translation>&amp;Neues Token…</translation>
    </message>
    <message>
        <source>&amp;Remove this bot…</source>
        <translation>Diesen Bot ent&amp;fernen…</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>&amp;Diagnose kopieren</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Nächster &amp;Reiter</translation>
    </message>
    <message>
        <source>Previous t&amp;ab</source>
        <translation>Voriger R&amp;eiter</translation>
    </message>
    <message>
        <source>&amp;Minimise</source>
        <translation>&amp;Minimieren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Bot API &amp;reference</source>
        <translation>Bot-API-&amp;Referenz</translation>
    </message>
    <message>
        <source>&amp;About Botdesk</source>
        <translation>Ü&amp;ber Botdesk</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>&amp;Farben</translation>
    </message>
</context>
<context>
    <name>Botdesk::MainWindow</name>
    <message>
        <source>Go to chat, method, setting…</source>
        <translation>Zu Chat, Methode, Einstellung…</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>%1 – Botdesk</source>
        <translation>%1 – Botdesk</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
</context>
<context>
    <name>Botdesk::ManyActions</name>
    <message numerus="yes">
        <source>Forward %n message(s) to…</source>
        <translation>
            <numerusform>%n Nachricht weiterleiten an …</numerusform>
            <numerusform>%n Nachrichten weiterleiten an …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n message(s) to…</source>
        <comment>as new ones, without the sender</comment>
        <translation>
            <numerusform>%n Nachricht kopieren nach …</numerusform>
            <numerusform>%n Nachrichten kopieren nach …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)…</source>
        <translation>
            <numerusform>%n Nachricht löschen …</numerusform>
            <numerusform>%n Nachrichten löschen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied to %1.</source>
        <translation>
            <numerusform>%n Nachricht nach %1 kopiert.</numerusform>
            <numerusform>%n Nachrichten nach %1 kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) forwarded to %1.</source>
        <translation>
            <numerusform>%n Nachricht an %1 weitergeleitet.</numerusform>
            <numerusform>%n Nachrichten an %1 weitergeleitet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these messages?</source>
        <translation>Diese Nachrichten löschen?</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), for everyone in %1</source>
        <comment>the messages are deleted</comment>
        <translation>
            <numerusform>%n Nachricht, für alle in %1</numerusform>
            <numerusform>%n Nachrichten, für alle in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>They cannot be brought back there. Botdesk keeps its own record of them.</source>
        <translation>Dort lassen sie sich nicht zurückholen. Botdesk behält seine eigene Aufzeichnung.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted.</source>
        <translation>
            <numerusform>%n Nachricht gelöscht.</numerusform>
            <numerusform>%n Nachrichten gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::MediaShelf</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>This file could run, so it is only shown in its folder.</source>
        <translation>Diese Datei könnte etwas ausführen, deshalb wird sie nur in ihrem Ordner gezeigt.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::MenuButtonDialog</name>
    <message>
        <source>“%1”, which opens %2</source>
        <translation>„%1“, öffnet %2</translation>
    </message>
    <message>
        <source>the list of commands</source>
        <translation>die Liste der Befehle</translation>
    </message>
    <message>
        <source>what is usual</source>
        <translation>das Übliche</translation>
    </message>
    <message>
        <source>The list of commands</source>
        <translation>Die Liste der Befehle</translation>
    </message>
    <message>
        <source>What is usual: the commands where there are some</source>
        <translation>Das Übliche: die Befehle, wo es welche gibt</translation>
    </message>
    <message>
        <source>For one chat only</source>
        <translation>Nur für einen Chat</translation>
    </message>
    <message>
        <source>Set the menu button…</source>
        <translation>Menüknopf setzen…</translation>
    </message>
    <message>
        <source>The bot&apos;s menu button</source>
        <translation>Der Menüknopf des Bots</translation>
    </message>
    <message>
        <source>It stands beside the input field of private chats with the bot.</source>
        <translation>Er steht neben dem Eingabefeld privater Chats mit dem Bot.</translation>
    </message>
    <message>
        <source>A Web App: choose a button that opens one on the canvas first</source>
        <translation>Eine Web-App: wähle erst einen Knopf, der eine öffnet</translation>
    </message>
    <message>
        <source>The Web App of the button “%1”</source>
        <translation>Die Web-App des Knopfs „%1“</translation>
    </message>
    <message>
        <source>all private chats with the bot</source>
        <translation>alle privaten Chats mit dem Bot</translation>
    </message>
    <message>
        <source>Set the bot&apos;s menu button</source>
        <translation>Menüknopf des Bots setzen</translation>
    </message>
    <message>
        <source>The menu button is from then on: %1.</source>
        <translation>Der Menüknopf ist von da an: %1.</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>Für: %1.</translation>
    </message>
    <message>
        <source>Set the menu button</source>
        <translation>Menüknopf setzen</translation>
    </message>
    <message>
        <source>Only private chats have a menu button.</source>
        <translation>Nur private Chats haben einen Menüknopf.</translation>
    </message>
    <message>
        <source>Set now: %1</source>
        <translation>Jetzt gesetzt: %1</translation>
    </message>
    <message>
        <source>What is set now could not be asked for: %1</source>
        <translation>Was jetzt gesetzt ist, ließ sich nicht erfragen: %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::MessageActions</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Forward to…</source>
        <translation>Weiterleiten an…</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Fassungen…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Take the reaction back</source>
        <translation>Reaktion zurücknehmen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy message id</source>
        <translation>Nachrichten-ID kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Send again?</source>
        <translation>Noch einmal senden?</translation>
    </message>
    <message>
        <source>It is not known whether Telegram has this message.</source>
        <translation>Es ist nicht bekannt, ob Telegram diese Nachricht hat.</translation>
    </message>
    <message>
        <source>No answer was seen after it was sent. Look into the chat first: sending it again may make it twice.</source>
        <translation>Nach dem Senden kam keine Antwort. Sehen Sie zuerst in den Chat: Noch einmal gesendet steht sie vielleicht doppelt da.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Pinned.</source>
        <translation>Angeheftet.</translation>
    </message>
    <message>
        <source>Unpinned.</source>
        <translation>Gelöst.</translation>
    </message>
    <message>
        <source>Reaction taken back.</source>
        <translation>Reaktion zurückgenommen.</translation>
    </message>
    <message>
        <source>Reacted with %1.</source>
        <translation>Mit %1 reagiert.</translation>
    </message>
    <message>
        <source>Forwarded to %1.</source>
        <translation>Weitergeleitet an %1.</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Diese Nachricht löschen?</translation>
    </message>
    <message>
        <source>“%1”, for everyone in %2</source>
        <comment>text, chat</comment>
        <translation>„%1“, für alle in %2</translation>
    </message>
    <message>
        <source>It cannot be brought back there. Botdesk keeps its own record of it.</source>
        <translation>Dort lässt sie sich nicht zurückholen. Botdesk behält, was es davon aufgezeichnet hat.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Discard this message?</source>
        <translation>Diese Nachricht verwerfen?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>It has not been sent. Its text is lost.</source>
        <translation>Sie wurde nicht gesendet. Ihr Text geht verloren.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Copy texts</source>
        <translation>Texte kopieren</translation>
    </message>
    <message>
        <source>The whole album</source>
        <translation>Das ganze Album</translation>
    </message>
    <message>
        <source>Open its keyboard in the designer</source>
        <translation>Ihre Tastatur im Designer öffnen</translation>
    </message>
</context>
<context>
    <name>Botdesk::MessageDialog</name>
    <message>
        <source>Message above the keyboard</source>
        <translation>Nachricht über der Tastatur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Diesen Text verwenden</translation>
    </message>
</context>
<context>
    <name>Botdesk::MessagePreview</name>
    <message>
        <source>Theme of the preview</source>
        <translation>Farben der Vorschau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Width of the preview</source>
        <translation>Breite der Vorschau</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Vorschau schließen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The keyboard that was there is taken away.</source>
        <translation>Die bisherige Tastatur wird weggenommen.</translation>
    </message>
    <message>
        <source>The client begins an answer to it.</source>
        <translation>Die App beginnt eine Antwort darauf.</translation>
    </message>
</context>
<context>
    <name>Botdesk::NameField</name>
    <message>
        <source>Type the name of this live bot to go on: %1</source>
        <translation>Um fortzufahren, tippen Sie den Namen dieses Live-Bots: %1</translation>
    </message>
    <message>
        <source>Name of the bot</source>
        <translation>Name des Bots</translation>
    </message>
</context>
<context>
    <name>Botdesk::NewChatDialog</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Neuer Chat</translation>
    </message>
    <message>
        <source>&amp;Chat</source>
        <translation>&amp;Chat</translation>
    </message>
    <message>
        <source>123456789, @username or https://t.me/name</source>
        <translation>123456789, @username oder https://t.me/name</translation>
    </message>
    <message>
        <source>Chat id, @username or t.me link</source>
        <translation>Chat-ID, @Name oder t.me-Link</translation>
    </message>
    <message>
        <source>A bot can write to people who wrote to it first, and to groups and channels where it is a member.</source>
        <translation>Ein Bot kann Personen schreiben, die ihm zuerst schrieben, und Gruppen und Kanälen, in denen er Mitglied ist.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>This names no chat.</source>
        <translation>Das nennt keinen Chat.</translation>
    </message>
    <message>
        <source>An id is a number, a username begins with @, a link with t.me/.</source>
        <translation>Eine ID ist eine Zahl, ein Benutzername beginnt mit @, ein Link mit t.me/.</translation>
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
    <name>Botdesk::PeekDialog</name>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Pending updates</source>
        <translation>Ausstehende Updates</translation>
    </message>
    <message>
        <source>Update ID</source>
        <translation>Update-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nichts steht aus</translation>
    </message>
    <message>
        <source>The server holds no update for this bot.</source>
        <translation>Der Server hat kein Update für diesen Bot.</translation>
    </message>
    <message numerus="yes">
        <source>The server holds these %n update(s), and perhaps more. None was confirmed.</source>
        <translation>
            <numerusform>Der Server hat dieses %n Update und vielleicht mehr. Keines wurde bestätigt.</numerusform>
            <numerusform>Der Server hat diese %n Updates und vielleicht mehr. Keines wurde bestätigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::PendingChart</name>
    <message>
        <source>Pending updates over time</source>
        <translation>Wartende Updates im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Nothing is known of this time yet</source>
        <translation>Über diese Zeit ist noch nichts bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, %3 at %4; %n error(s)</source>
        <translation>
            <numerusform>%1 um %2, %3 um %4; %n Fehler</numerusform>
            <numerusform>%1 um %2, %3 um %4; %n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pending</source>
        <translation>
            <numerusform>%1: %n wartet</numerusform>
            <numerusform>%1: %n warten</numerusform>
        </translation>
    </message>
    <message>
        <source>first failure %1</source>
        <translation>erster Fehler %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::Phone</name>
    <message>
        <source>Send something else</source>
        <translation>Etwas anderes senden</translation>
    </message>
    <message>
        <source>Chat on this phone</source>
        <translation>Chat auf diesem Telefon</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message of %1</source>
        <translation>Nachricht von %1</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <translation>Weitergeleitet von %1</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>typing…</source>
        <translation>schreibt…</translation>
    </message>
    <message>
        <source>The bot opens %1</source>
        <translation>Der Bot öffnet %1</translation>
    </message>
    <message>
        <source>Opens %1</source>
        <translation>Öffnet %1</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>A phone would open something outside this chat.</source>
        <translation>Ein Telefon würde etwas außerhalb dieses Chats öffnen.</translation>
    </message>
    <message>
        <source>Photo…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>/start</source>
        <translation>/start</translation>
    </message>
    <message>
        <source>Unblock the bot</source>
        <translation>Bot freigeben</translation>
    </message>
    <message>
        <source>Block the bot</source>
        <translation>Bot blockieren</translation>
    </message>
    <message>
        <source>Leave this chat</source>
        <translation>Chat verlassen</translation>
    </message>
    <message>
        <source>React</source>
        <translation>Reagieren</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Edit the message</source>
        <translation>Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Data that the Web App sends</source>
        <translation>Daten, die die Web App sendet</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kaufen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Nobody and nothing in the Sandbox meets the criteria of the button.</source>
        <translation>Niemand und nichts in der Sandbox erfüllt die Bedingungen des Knopfs.</translation>
    </message>
</context>
<context>
    <name>Botdesk::PhoneChat</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
</context>
<context>
    <name>Botdesk::PlainForm</name>
    <message>
        <source>Latitude</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>52.5200, north of the equator</source>
        <translation>52,5200, nördlich des Äquators</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>13.4050, east of Greenwich</source>
        <translation>13,4050, östlich von Greenwich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Foursquare id</source>
        <translation>Foursquare-ID</translation>
    </message>
    <message>
        <source>Foursquare type</source>
        <translation>Foursquare-Art</translation>
    </message>
    <message>
        <source>Google Places id</source>
        <translation>Google-Places-ID</translation>
    </message>
    <message>
        <source>Google Places type</source>
        <translation>Google-Places-Art</translation>
    </message>
    <message>
        <source>Accuracy in metres</source>
        <translation>Genauigkeit in Metern</translation>
    </message>
    <message>
        <source>0 to 1500</source>
        <translation>0 bis 1500</translation>
    </message>
    <message>
        <source>Live for so many seconds</source>
        <translation>So viele Sekunden live</translation>
    </message>
    <message>
        <source>60 to 86400; %1 for ever; empty: not live</source>
        <translation>60 bis 86400; %1 für immer; leer: nicht live</translation>
    </message>
    <message>
        <source>Heading in degrees</source>
        <translation>Richtung in Grad</translation>
    </message>
    <message>
        <source>1 to 360</source>
        <translation>1 bis 360</translation>
    </message>
    <message>
        <source>Tell when somebody comes nearer than, in metres</source>
        <translation>Melden, wenn jemand näher kommt als, in Metern</translation>
    </message>
    <message>
        <source>1 to 100000</source>
        <translation>1 bis 100000</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Short name of the game, as BotFather knows it</source>
        <translation>Kurzname des Spiels, wie ihn BotFather kennt</translation>
    </message>
</context>
<context>
    <name>Botdesk::PollDialog</name>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Mehrere Antworten</translation>
    </message>
    <message>
        <source>Quiz: one answer is right</source>
        <translation>Quiz: eine Antwort ist richtig</translation>
    </message>
    <message>
        <source>Send the poll</source>
        <translation>Umfrage senden</translation>
    </message>
    <message>
        <source>%1 makes a quiz</source>
        <translation>%1 macht ein Quiz</translation>
    </message>
    <message>
        <source>%1 makes a poll</source>
        <translation>%1 macht eine Umfrage</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Options, one a line</source>
        <translation>Optionen, eine je Zeile</translation>
    </message>
    <message>
        <source>Right answer</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>The button says which type it is.</source>
        <translation>Der Knopf sagt, welcher Typ es ist.</translation>
    </message>
    <message>
        <source>A poll has %1 to %2 options.</source>
        <translation>Eine Umfrage hat %1 bis %2 Optionen.</translation>
    </message>
</context>
<context>
    <name>Botdesk::PollForm</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Options *</source>
        <translation>Antworten *</translation>
    </message>
    <message>
        <source>Option %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Antwort hinzufügen</translation>
    </message>
    <message>
        <source>Quiz: some options are right</source>
        <translation>Quiz: manche Antworten sind richtig</translation>
    </message>
    <message>
        <source>Why they are right</source>
        <translation>Warum sie richtig sind</translation>
    </message>
    <message>
        <source>Shown to who answers a quiz wrong</source>
        <translation>Sieht, wer das Quiz falsch beantwortet</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>Several answers</source>
        <translation>Mehrere Antworten</translation>
    </message>
    <message>
        <source>A vote may be changed</source>
        <translation>Eine Stimme darf geändert werden</translation>
    </message>
    <message>
        <source>Options in any order</source>
        <translation>Antworten in beliebiger Reihenfolge</translation>
    </message>
    <message>
        <source>Others may add options</source>
        <translation>Andere dürfen Antworten hinzufügen</translation>
    </message>
    <message>
        <source>Results only when it is closed</source>
        <translation>Ergebnis erst, wenn sie geschlossen ist</translation>
    </message>
    <message>
        <source>Only members may vote</source>
        <translation>Nur Mitglieder dürfen abstimmen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Open for so many seconds</source>
        <translation>So viele Sekunden offen</translation>
    </message>
    <message>
        <source>5 to 2628000</source>
        <translation>5 bis 2628000</translation>
    </message>
    <message>
        <source>Or closes at (Unix time)</source>
        <translation>Oder schließt um (Unix-Zeit)</translation>
    </message>
    <message>
        <source>Closed from the beginning</source>
        <translation>Von Anfang an geschlossen</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Das ist richtig</translation>
    </message>
    <message>
        <source>Tick the option that is right</source>
        <translation>Hake die richtige Antwort an</translation>
    </message>
    <message>
        <source>Only who is in these countries may vote</source>
        <translation>Nur wer in diesen Ländern ist, darf abstimmen</translation>
    </message>
    <message>
        <source>Picture or film above the question</source>
        <translation>Bild oder Film über der Frage</translation>
    </message>
    <message>
        <source>Picture or film of the explanation</source>
        <translation>Bild oder Film zur Erklärung</translation>
    </message>
</context>
<context>
    <name>Botdesk::PreCheckoutAnswer</name>
    <message>
        <source>%1 is about to pay %2</source>
        <translation>%1 will %2 bezahlen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Let it pass</source>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Why not, in words for the person</source>
        <translation>Warum nicht, in Worten für die Person</translation>
    </message>
    <message>
        <source>The person needs a reason.</source>
        <translation>Die Person braucht einen Grund.</translation>
    </message>
</context>
<context>
    <name>Botdesk::PreviewCanvas</name>
    <message>
        <source>Forwarded from %1</source>
        <translation>Weitergeleitet von %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet %1</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>%1 pressed “%2” · %3</source>
        <translation>%1 hat „%2“ gedrückt · %3</translation>
    </message>
</context>
<context>
    <name>Botdesk::PreviewPane</name>
    <message>
        <source>Open chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Find related</source>
        <translation>Zugehöriges finden</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::ProbeCommand</name>
    <message>
        <source>No webhook is set. Say which URL to probe: botdesk-cli webhook probe https://…</source>
        <translation>Es ist kein Webhook gesetzt. Geben Sie an, welche URL geprüft werden soll: botdesk-cli webhook probe https://…</translation>
    </message>
    <message>
        <source>Diagnosis: %1
</source>
        <translation>Diagnose: %1
</translation>
    </message>
    <message>
        <source>webhook probe takes one URL, not &quot;%1&quot; as well.</source>
        <translation>webhook probe nimmt eine URL, nicht auch noch „%1“.</translation>
    </message>
    <message>
        <source>%1 is no IP address.</source>
        <translation>%1 ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form.</source>
        <translation>%1 enthält kein Zertifikat im PEM-Format.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ProbePane</name>
    <message>
        <source>Run probe</source>
        <translation>Probe starten</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>from this computer; Telegram stands elsewhere</source>
        <translation>von diesem Rechner; Telegram steht anderswo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1 · from this computer; Telegram stands elsewhere</source>
        <translation>%1 · von diesem Rechner; Telegram steht anderswo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>endete bei %1</translation>
    </message>
    <message>
        <source>all steps passed</source>
        <translation>alle Schritte bestanden</translation>
    </message>
</context>
<context>
    <name>Botdesk::ProblemsPane</name>
    <message>
        <source>Refused: %1: %2</source>
        <translation>Abgelehnt: %1: %2</translation>
    </message>
    <message>
        <source>Note: %1: %2</source>
        <translation>Hinweis: %1: %2</translation>
    </message>
    <message>
        <source>The whole keyboard</source>
        <translation>Die ganze Tastatur</translation>
    </message>
    <message>
        <source>Row %1, “%2”</source>
        <translation>Reihe %1, „%2“</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>F8 next</source>
        <translation>F8 nächstes</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None. The server takes this keyboard.</source>
        <translation>Keine. Der Server nimmt diese Tastatur.</translation>
    </message>
</context>
<context>
    <name>Botdesk::PublicAddressField</name>
    <message>
        <source>Public address that leads to the listener: of a tunnel, a proxy or this computer</source>
        <translation>Öffentliche Adresse, die zum Empfänger führt: eines Tunnels, eines Proxys oder dieses Rechners</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
</context>
<context>
    <name>Botdesk::QueueModel</name>
    <message>
        <source>closed without an answer</source>
        <translation>ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>unterwegs</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n update(s), held back by %2: %3</source>
        <translation>
            <numerusform>%1: %n Update, zurückgehalten von %2: %3</numerusform>
            <numerusform>%1: %n Updates, zurückgehalten von %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n update(s) on the way</source>
        <translation>
            <numerusform>%1: %n Update unterwegs</numerusform>
            <numerusform>%1: %n Updates unterwegs</numerusform>
        </translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>First in line</source>
        <translation>Vorderstes</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Botdesk::Rail</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Botdesk::RawTab</name>
    <message>
        <source>Find in JSON</source>
        <translation>In JSON suchen</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Gegliedert</translation>
    </message>
    <message>
        <source>Sort keys</source>
        <translation>Schlüssel sortieren</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>JSON of the update</source>
        <translation>JSON des Updates</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) · received %1</source>
        <translation>
            <numerusform>%n Byte · empfangen %1</numerusform>
            <numerusform>%n Bytes · empfangen %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::RecipientsModel</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>In the server&apos;s words</source>
        <translation>In den Worten des Servers</translation>
    </message>
</context>
<context>
    <name>Botdesk::RecipientsPane</name>
    <message>
        <source>Where the recipients come from</source>
        <translation>Woher die Empfänger kommen</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>All chats</source>
        <translation>Alle Chats</translation>
    </message>
    <message>
        <source>Which chats</source>
        <translation>Welche Chats</translation>
    </message>
    <message>
        <source>Part of name, @username or id</source>
        <translation>Teil von Name, @username oder ID</translation>
    </message>
    <message>
        <source>Only chats with this in their name</source>
        <translation>Nur Chats, in deren Namen das vorkommt</translation>
    </message>
    <message>
        <source>seen at any time</source>
        <translation>irgendwann gesehen</translation>
    </message>
    <message>
        <source>seen in the last </source>
        <translation>gesehen in den letzten </translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Seen in so many days</source>
        <translation>Gesehen in so vielen Tagen</translation>
    </message>
    <message>
        <source>Leave out who blocked the bot</source>
        <translation>Wer den Bot blockiert hat, auslassen</translation>
    </message>
    <message>
        <source>Choose CSV file…</source>
        <translation>CSV-Datei wählen…</translation>
    </message>
    <message>
        <source>A table with a line of column names; each column is a placeholder.</source>
        <translation>Eine Tabelle mit einer Zeile Spaltennamen; jede Spalte ist ein Platzhalter.</translation>
    </message>
    <message>
        <source>Column with the chat</source>
        <translation>Spalte mit dem Chat</translation>
    </message>
    <message>
        <source>Ids, @usernames or t.me links, divided by spaces, commas or line breaks</source>
        <translation>IDs, @usernames oder t.me-Links, getrennt durch Leerzeichen, Kommas oder Zeilenumbrüche</translation>
    </message>
    <message>
        <source>Ids and usernames</source>
        <translation>IDs und Benutzernamen</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Chat in column “%1”</source>
        <translation>Chat in Spalte „%1“</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n Zeile ausgelassen.</numerusform>
            <numerusform>%n Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n username(s) not known here.</source>
        <translation>
            <numerusform>%n Benutzername hier nicht bekannt.</numerusform>
            <numerusform>%n Benutzernamen hier nicht bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A person cannot be written to by a username that nobody had here: only public groups and channels can.</source>
        <translation>Einer Person kann man nicht über einen Benutzernamen schreiben, den hier niemand hatte: Das geht nur bei öffentlichen Gruppen und Kanälen.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ReplaceDialog</name>
    <message>
        <source>Replace the keyboard</source>
        <translation>Tastatur ersetzen</translation>
    </message>
    <message>
        <source>Replace the keyboard on a message</source>
        <translation>Die Tastatur einer Nachricht ersetzen</translation>
    </message>
    <message>
        <source>Messages of the bot, latest first</source>
        <translation>Nachrichten des Bots, neueste zuerst</translation>
    </message>
    <message>
        <source>Messages of the bot</source>
        <translation>Nachrichten des Bots</translation>
    </message>
    <message>
        <source>The bot has no message there that could be changed.</source>
        <translation>Der Bot hat dort keine Nachricht, die sich ändern ließe.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ReplyDialog</name>
    <message>
        <source>Silent</source>
        <translation>Lautlos</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Arrives without a sound</source>
        <translation>Kommt ohne Ton an</translation>
    </message>
    <message>
        <source>Cannot be forwarded or saved</source>
        <translation>Kann nicht weitergeleitet oder gesichert werden</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Senden (%1)</translation>
    </message>
    <message>
        <source>The message is kept in the chat: edit it or try again there.</source>
        <translation>Die Nachricht bleibt im Chat: Bearbeiten Sie sie dort oder versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Botdesk::RequestModel</name>
    <message>
        <source>%1 from %2, %3, answered %4</source>
        <translation>%1 von %2, %3, beantwortet mit %4</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>Botdesk::RequestsPane</name>
    <message>
        <source>Which requests</source>
        <translation>Welche Anfragen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Inhalt der Anfrage</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Inhalt der Antwort</translation>
    </message>
    <message>
        <source>Send again to a URL…</source>
        <translation>Noch einmal an eine URL senden…</translation>
    </message>
    <message>
        <source>Change and send again…</source>
        <translation>Ändern und noch einmal senden…</translation>
    </message>
    <message>
        <source>No request yet</source>
        <translation>Noch keine Anfrage</translation>
    </message>
    <message>
        <source>What comes to the listener appears here, let in or refused, with all that was in it.</source>
        <translation>Was zum Empfänger kommt, erscheint hier, eingelassen oder abgewiesen, mit allem, was darin stand.</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>Keine solche Anfrage</translation>
    </message>
    <message>
        <source>None of the requests that are kept ended like this.</source>
        <translation>Keine der behaltenen Anfragen endete so.</translation>
    </message>
    <message>
        <source>Requests cannot be kept.</source>
        <translation>Anfragen können nicht behalten werden.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Forget all requests</source>
        <translation>Alle Anfragen vergessen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Parts of the request</source>
        <translation>Teile der Anfrage</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Kopfzeilen der Anfrage</translation>
    </message>
    <message>
        <source>%1 let in</source>
        <translation>%1 eingelassen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 abgewiesen</translation>
    </message>
    <message>
        <source>%1 came again</source>
        <translation>%1 noch einmal gekommen</translation>
    </message>
    <message>
        <source>%1 came too fast to be kept</source>
        <translation>%1 kamen zu schnell, um behalten zu werden</translation>
    </message>
    <message>
        <source>%1 from %2: %3, answered %4.</source>
        <translation>%1 von %2: %3, beantwortet mit %4.</translation>
    </message>
    <message>
        <source>The update was stored before, so it was not stored again.</source>
        <translation>Das Update war schon gespeichert und wurde nicht noch einmal gespeichert.</translation>
    </message>
    <message>
        <source>The answer came late or not at all, so Telegram may bring the update again.</source>
        <translation>Die Antwort kam spät oder gar nicht, deshalb bringt Telegram das Update vielleicht noch einmal.</translation>
    </message>
    <message>
        <source>A rule answered with a method; what came of it is not known.</source>
        <translation>Eine Regel hat mit einer Methode geantwortet; was daraus wurde, ist nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Botdesk::ResendDialog</name>
    <message>
        <source>Send this listener&apos;s secret with it</source>
        <translation>Das Geheimnis dieses Empfängers mitsenden</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Change and send again</source>
        <translation>Ändern und noch einmal senden</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>The update keeps its update_id: a receiver that has it already takes it for one that came again.</source>
        <translation>Das Update behält seine update_id: Ein Empfänger, der es schon hat, hält es für noch einmal gekommen.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Answered %1 %2 after %3.</source>
        <translation>Beantwortet mit %1 %2 nach %3.</translation>
    </message>
</context>
<context>
    <name>Botdesk::RulesPane</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>This rule answers</source>
        <translation>Diese Regel antwortet</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>The first rule that fits answers an update with one method call in the response to its delivery. Telegram carries it out and does not tell what came of it; what came again is not answered twice.</source>
        <translation>Die erste passende Regel beantwortet ein Update mit einem Methodenaufruf in der Antwort auf seine Zustellung. Telegram führt ihn aus und sagt nicht, was daraus wurde; was noch einmal kommt, wird nicht zweimal beantwortet.</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>any update</source>
        <translation>jedes Update</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>irgendetwas</translation>
    </message>
    <message>
        <source>any chat; else its id</source>
        <translation>jeder Chat; sonst seine ID</translation>
    </message>
    <message>
        <source>{message.chat.id} stands for what the update has at that place. A rule whose place is missing does not answer.</source>
        <translation>{message.chat.id} steht für das, was das Update an dieser Stelle hat. Eine Regel, deren Stelle fehlt, antwortet nicht.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Update</translation>
    </message>
    <message>
        <source>&amp;Text or data contains</source>
        <translation>&amp;Text oder Daten enthalten</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>&amp;Parameters (JSON)</source>
        <translation>&amp;Parameter (JSON)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>Name the method that answers.</source>
        <translation>Nennen Sie die Methode, die antwortet.</translation>
    </message>
    <message>
        <source>Telegram passes over this method in a response.</source>
        <translation>Diese Methode übergeht Telegram in einer Antwort.</translation>
    </message>
    <message>
        <source>A chat is named by its number.</source>
        <translation>Ein Chat wird mit seiner Nummer benannt.</translation>
    </message>
    <message>
        <source>The parameters are no JSON object.</source>
        <translation>Die Parameter sind kein JSON-Objekt.</translation>
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
    <message>
        <source>There is no scenario &quot;%1&quot;. There are: %2.</source>
        <translation>Das Szenario „%1“ gibt es nicht. Vorhanden sind: %2.</translation>
    </message>
    <message>
        <source>What the people do once a bot asks for updates: %1.</source>
        <translation>Was die Personen tun, sobald ein Bot nach Updates fragt: %1.</translation>
    </message>
    <message>
        <source>--local-webhooks is on or off, not &quot;%1&quot;.</source>
        <translation>--local-webhooks ist on oder off, nicht „%1“.</translation>
    </message>
    <message>
        <source>Deliver to http, any port and any address too (default); off: as the cloud.</source>
        <translation>Auch an http, jeden Port und jede Adresse zustellen (Vorgabe); off: wie die Cloud.</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxHead</name>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the Sandbox&apos;s token</source>
        <translation>Token der Sandbox kopieren</translation>
    </message>
    <message>
        <source>No token and no internet needed</source>
        <translation>Ohne Token und ohne Internet</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Server running</source>
        <translation>Server läuft</translation>
    </message>
    <message>
        <source>Server stopped</source>
        <translation>Server angehalten</translation>
    </message>
    <message>
        <source>token %1</source>
        <translation>Token %1</translation>
    </message>
    <message>
        <source>Stop server</source>
        <translation>Server anhalten</translation>
    </message>
    <message>
        <source>Start server</source>
        <translation>Server starten</translation>
    </message>
    <message>
        <source>The address is copied.</source>
        <translation>Die Adresse ist kopiert.</translation>
    </message>
    <message>
        <source>The Sandbox&apos;s token is copied. It works on this computer only.</source>
        <translation>Das Token der Sandbox ist kopiert. Es gilt nur auf diesem Rechner.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>More of the Sandbox</source>
        <translation>Mehr zur Sandbox</translation>
    </message>
    <message>
        <source>Clock +%1</source>
        <translation>Uhr +%1</translation>
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
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method or update</source>
        <translation>Methode oder Update</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxLogPane</name>
    <message>
        <source>Kinds of entries</source>
        <translation>Arten von Einträgen</translation>
    </message>
    <message>
        <source>method, status, text</source>
        <translation>Methode, Status, Text</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Request or answer</source>
        <translation>Anfrage oder Antwort</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>Server log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxPage</name>
    <message>
        <source>Phones</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Add a &amp;person…</source>
        <translation>&amp;Person hinzufügen…</translation>
    </message>
    <message>
        <source>Add a &amp;group or channel…</source>
        <translation>&amp;Gruppe oder Kanal hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Inject an update…</source>
        <translation>&amp;Update einspeisen…</translation>
    </message>
    <message>
        <source>Advance the &amp;clock…</source>
        <translation>U&amp;hr vorstellen…</translation>
    </message>
    <message>
        <source>&amp;Reset the Sandbox…</source>
        <translation>Sandbox &amp;zurücksetzen…</translation>
    </message>
    <message>
        <source>Nobody is a member of %1.</source>
        <translation>Niemand ist Mitglied von %1.</translation>
    </message>
    <message>
        <source>The Sandbox could not start</source>
        <translation>Die Sandbox konnte nicht starten</translation>
    </message>
    <message>
        <source>The Sandbox starts…</source>
        <translation>Die Sandbox startet…</translation>
    </message>
    <message>
        <source>The Sandbox is stopped</source>
        <translation>Die Sandbox ist angehalten</translation>
    </message>
    <message>
        <source>Its people and messages are kept. While it is stopped, nobody answers the bot.</source>
        <translation>Ihre Personen und Nachrichten bleiben erhalten. Solange sie ruht, antwortet dem Bot niemand.</translation>
    </message>
    <message>
        <source>Start the Sandbox</source>
        <translation>Sandbox starten</translation>
    </message>
    <message>
        <source>The Sandbox is a simulated Bot API server on this computer. Write as its people, press buttons on their phones, and watch what the bot is told and what it answers.

Any bot framework can use it too: give it the address and the token at the top of the page.</source>
        <translation>Die Sandbox ist ein simulierter Bot-API-Server auf diesem Rechner. Schreiben Sie als ihre Personen, drücken Sie Tasten auf deren Telefonen und sehen Sie, was der Bot erfährt und was er antwortet.

Auch jedes Bot-Framework kann sie benutzen: Geben Sie ihm die Adresse und das Token oben auf der Seite.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Close this phone</source>
        <translation>Dieses Telefon schließen</translation>
    </message>
    <message>
        <source>Update %1 is in the bot&apos;s queue.</source>
        <translation>Update %1 steht in der Warteschlange des Bots.</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxTeaser</name>
    <message>
        <source>Hello, Alice (sandbox) 👋 What can I do for you?</source>
        <translation>Hallo, Alice (sandbox) 👋 Was kann ich für dich tun?</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Where is my mug?</source>
        <translation>Wo ist meine Tasse?</translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxTry</name>
    <message>
        <source>The Sandbox has no people.</source>
        <translation>In der Sandbox gibt es keine Personen.</translation>
    </message>
    <message>
        <source>A keyboard to try</source>
        <translation>Eine Tastatur zum Ausprobieren</translation>
    </message>
    <message>
        <source>The Sandbox has no chat of this kind with people in it.</source>
        <translation>In der Sandbox gibt es keinen Chat dieser Art, in dem jemand ist.</translation>
    </message>
</context>
<context>
    <name>Botdesk::SavedTextButtons</name>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Schon gesendet</translation>
    </message>
    <message>
        <source>No snippets yet</source>
        <translation>Noch keine Textbausteine</translation>
    </message>
    <message>
        <source>Nothing sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>Keep what is written…</source>
        <translation>Das Geschriebene behalten…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
</context>
<context>
    <name>Botdesk::ScenariosPane</name>
    <message>
        <source>Scenarios</source>
        <translation>Abläufe</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Play %1</source>
        <translation>%1 abspielen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 von %n Schritt erledigt</numerusform>
            <numerusform>%1 von %n Schritten erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) failed</source>
        <translation>
            <numerusform>%1 von %n Schritt gescheitert</numerusform>
            <numerusform>%1 von %n Schritten gescheitert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n Schritt erledigt</numerusform>
            <numerusform>%n Schritte erledigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::SendDialog</name>
    <message>
        <source>Silent</source>
        <translation>Lautlos</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send the keyboard to</source>
        <translation>Die Tastatur senden an</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The server would refuse it. %1</source>
        <translation>Der Server würde sie ablehnen. %1</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Trotzdem senden</translation>
    </message>
</context>
<context>
    <name>Botdesk::SendOptions</name>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Another, by id…</source>
        <translation>Ein anderer, nach ID…</translation>
    </message>
    <message>
        <source>Picture as Telegram chooses</source>
        <translation>Bild, wie Telegram es wählt</translation>
    </message>
    <message>
        <source>Small picture</source>
        <translation>Kleines Bild</translation>
    </message>
    <message>
        <source>Large picture</source>
        <translation>Großes Bild</translation>
    </message>
    <message>
        <source>Above the text</source>
        <translation>Über dem Text</translation>
    </message>
    <message>
        <source>Of another address…</source>
        <translation>Einer anderen Adresse…</translation>
    </message>
    <message>
        <source>An id is a number above 0</source>
        <translation>Eine ID ist eine Zahl über 0</translation>
    </message>
    <message>
        <source>Preview of</source>
        <translation>Vorschau von</translation>
    </message>
    <message>
        <source>Telegram takes no such address</source>
        <translation>So eine Adresse nimmt Telegram nicht</translation>
    </message>
    <message>
        <source>Effect %1</source>
        <translation>Effekt %1</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::ServerForm</name>
    <message>
        <source>Test environment</source>
        <translation>Testumgebung</translation>
    </message>
    <message>
        <source>Bot API server</source>
        <translation>Bot-API-Server</translation>
    </message>
    <message>
        <source>Bots of Telegram&apos;s test servers have tokens of their own</source>
        <translation>Bots von Telegrams Testservern haben eigene Token</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxyadresse</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxybenutzer</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxypasswort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
</context>
<context>
    <name>Botdesk::ServerPane</name>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>Webhook löschen…</translation>
    </message>
    <message>
        <source>Part of the page</source>
        <translation>Teil der Seite</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 Min.</translation>
    </message>
    <message>
        <source>6 h</source>
        <translation>6 Std.</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 Std.</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>Deliver to the listener here…</source>
        <translation>An den Empfänger hier zustellen…</translation>
    </message>
    <message>
        <source>Fills in the path and the secret of the listener of this bot</source>
        <translation>Trägt Pfad und Geheimnis des Empfängers dieses Bots ein</translation>
    </message>
    <message>
        <source>Read at %1</source>
        <translation>Gelesen um %1</translation>
    </message>
    <message>
        <source>%1, rising</source>
        <translation>%1, steigend</translation>
    </message>
    <message>
        <source>%1, falling</source>
        <translation>%1, fallend</translation>
    </message>
    <message>
        <source>getWebhookInfo has no answer.</source>
        <translation>getWebhookInfo hat keine Antwort.</translation>
    </message>
    <message>
        <source>Run probe</source>
        <translation>Probe starten</translation>
    </message>
    <message>
        <source>The listener has no path and secret yet.</source>
        <translation>Der Empfänger hat noch keinen Pfad und kein Geheimnis.</translation>
    </message>
    <message>
        <source>Webhook of %1, read at %2</source>
        <translation>Webhook von %1, gelesen um %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n failure(s) since %2</source>
        <translation>
            <numerusform>%1 · %n Fehlschlag seit %2</numerusform>
            <numerusform>%1 · %n Fehlschläge seit %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::SettingsPage</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Settings take effect at once and are kept in a file that only you can read. Tokens are not in it.</source>
        <translation>Einstellungen wirken sofort und liegen in einer Datei, die nur Sie lesen können. Token stehen nicht darin.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>Botdesk::ShareDialog</name>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>%1 chooses a chat</source>
        <translation>%1 wählt einen Chat</translation>
    </message>
    <message>
        <source>%1 chooses people</source>
        <translation>%1 wählt Personen</translation>
    </message>
    <message>
        <source>Chats that meet the criteria</source>
        <translation>Chats, die die Bedingungen erfüllen</translation>
    </message>
    <message>
        <source>People who meet the criteria</source>
        <translation>Personen, die die Bedingungen erfüllen</translation>
    </message>
    <message>
        <source>%1 of %2 at most</source>
        <translation>%1 von höchstens %2</translation>
    </message>
</context>
<context>
    <name>Botdesk::ShippingAnswer</name>
    <message>
        <source>%1 wants “%2” shipped</source>
        <translation>%1 möchte „%2“ geliefert bekommen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Can be shipped</source>
        <translation>Kann geliefert werden</translation>
    </message>
    <message>
        <source>Cannot</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Ways to ship</source>
        <translation>Versandarten</translation>
    </message>
    <message>
        <source>Way to ship</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Versandart hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Why not, in words for the person</source>
        <translation>Warum nicht, in Worten für die Person</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>The person needs a reason.</source>
        <translation>Die Person braucht einen Grund.</translation>
    </message>
    <message>
        <source>At least one way to ship is needed.</source>
        <translation>Mindestens eine Versandart ist nötig.</translation>
    </message>
    <message>
        <source>Way %1 needs a name.</source>
        <translation>Versandart %1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>The price of way %1 is no amount.</source>
        <translation>Der Preis von Versandart %1 ist kein Betrag.</translation>
    </message>
</context>
<context>
    <name>Botdesk::Skeleton</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>Botdesk::SnippetList</name>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
</context>
<context>
    <name>Botdesk::SnippetsPane</name>
    <message>
        <source>Search snippets</source>
        <translation>Textbausteine durchsuchen</translation>
    </message>
    <message>
        <source>Keep what is written as a snippet…</source>
        <translation>Geschriebenes als Textbaustein behalten…</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>A text that is kept here is inserted by a click: {first_name} and {cursor} in it are filled in.</source>
        <translation>Ein Text, der hier liegt, wird mit einem Klick eingefügt: {first_name} und {cursor} darin werden ersetzt.</translation>
    </message>
    <message>
        <source>No snippet has that in it.</source>
        <translation>In keinem Textbaustein kommt das vor.</translation>
    </message>
    <message>
        <source>Delete this snippet?</source>
        <translation>Diesen Textbaustein löschen?</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Its text is lost: “%1”</source>
        <translation>Sein Text geht verloren: „%1“</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Botdesk::Sparkline</name>
    <message>
        <source>rising</source>
        <translation>steigend</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fallend</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichbleibend</translation>
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
        <translation>Updates pro Sekunde</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No bot connected</source>
        <translation>Kein Bot verbunden</translation>
    </message>
    <message>
        <source>%1 updates/s</source>
        <translation>%1 Updates/s</translation>
    </message>
    <message>
        <source>Times in %1</source>
        <translation>Zeiten in %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::SwitchDialog</name>
    <message>
        <source>Switch to long polling</source>
        <translation>Zu Long Polling wechseln</translation>
    </message>
    <message>
        <source>Switch to webhook</source>
        <translation>Zum Webhook wechseln</translation>
    </message>
    <message>
        <source>Receive in another way</source>
        <translation>Anders empfangen</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Long Polling</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Who starts</source>
        <translation>Wer beginnt</translation>
    </message>
    <message>
        <source>Botdesk asks the server</source>
        <translation>Botdesk fragt den Server</translation>
    </message>
    <message>
        <source>The server connects and delivers</source>
        <translation>Der Server verbindet sich und stellt zu</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Öffentliche Adresse</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Keine nötig</translation>
    </message>
    <message>
        <source>Needed, with a certificate that Telegram trusts or is given</source>
        <translation>Nötig, mit einem Zertifikat, dem Telegram vertraut oder das es bekommt</translation>
    </message>
    <message>
        <source>Again and twice</source>
        <translation>Wiederholt und doppelt</translation>
    </message>
    <message>
        <source>What is not confirmed comes with the next answer</source>
        <translation>Was nicht bestätigt ist, kommt mit der nächsten Antwort</translation>
    </message>
    <message>
        <source>What is not answered with 200 comes again, later and later; so does what was answered when the answer is lost. It is stored once</source>
        <translation>Was nicht mit 200 beantwortet wird, kommt wieder, in wachsenden Abständen; auch Beantwortetes, wenn die Antwort verloren geht. Gespeichert wird es einmal</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>One receiver, one question after the other</source>
        <translation>Ein Empfänger, eine Frage nach der anderen</translation>
    </message>
    <message>
        <source>Up to %1 deliveries at a time</source>
        <translation>Bis zu %1 Zustellungen zugleich</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server. They stay there and come the new way; nothing is lost and nothing is stored twice.</source>
        <translation>
            <numerusform>Auf dem Server wartet %n Update. Es bleibt dort und kommt auf dem neuen Weg; nichts geht verloren, und nichts wird doppelt gespeichert.</numerusform>
            <numerusform>Auf dem Server warten %n Updates. Sie bleiben dort und kommen auf dem neuen Weg; nichts geht verloren, und nichts wird doppelt gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits on the server. What comes meanwhile stays there and comes the new way; nothing is lost and nothing is stored twice.</source>
        <translation>Auf dem Server wartet nichts. Was inzwischen kommt, bleibt dort und kommt auf dem neuen Weg; nichts geht verloren, und nichts wird doppelt gespeichert.</translation>
    </message>
    <message>
        <source>No webhook is set. Botdesk asks from now on.</source>
        <translation>Es ist kein Webhook gesetzt. Botdesk fragt ab jetzt.</translation>
    </message>
    <message>
        <source>The webhook at %1 is deleted: that server gets no more updates. Botdesk asks from then on.</source>
        <translation>Der Webhook bei %1 wird gelöscht: Jener Server bekommt keine Updates mehr. Botdesk fragt von da an.</translation>
    </message>
    <message>
        <source>Deliver to the &amp;listener here</source>
        <translation>An den &amp;Empfänger hier zustellen</translation>
    </message>
    <message>
        <source>Deliver to &amp;another server; Botdesk receives nothing</source>
        <translation>An einen &amp;anderen Server zustellen; Botdesk empfängt nichts</translation>
    </message>
    <message>
        <source>&amp;Only listen; the webhook stays as it is</source>
        <translation>&amp;Nur lauschen; der Webhook bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Address of the other server</source>
        <translation>Adresse des anderen Servers</translation>
    </message>
    <message>
        <source>Its secret token, if it has one</source>
        <translation>Sein Geheimnis, falls es eines hat</translation>
    </message>
    <message>
        <source>Secret token of the other server</source>
        <translation>Geheimnis des anderen Servers</translation>
    </message>
    <message>
        <source>Rehearsal: the way to %1 is tried first. Nothing is set yet.</source>
        <translation>Generalprobe: Der Weg zu %1 wird zuerst versucht. Gesetzt ist noch nichts.</translation>
    </message>
    <message>
        <source>The rehearsal stopped at %1: nothing is set. It went from this computer; from Telegram&apos;s place it may be otherwise.</source>
        <translation>Die Generalprobe endete bei %1: Gesetzt ist nichts. Sie ging von diesem Rechner aus; von Telegram aus kann es anders sein.</translation>
    </message>
    <message>
        <source>Skip the rehearsal</source>
        <translation>Ohne Generalprobe</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>Trotzdem setzen</translation>
    </message>
</context>
<context>
    <name>Botdesk::TemplateDialog</name>
    <message>
        <source>Add to the open one</source>
        <translation>Zur offenen hinzufügen</translation>
    </message>
    <message>
        <source>New keyboard</source>
        <translation>Neue Tastatur</translation>
    </message>
    <message>
        <source>This one has nothing to be filled in. Its buttons are changed on the canvas.</source>
        <translation>Hier ist nichts auszufüllen. Die Knöpfe änderst du auf der Zeichenfläche.</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>{date} is the day, as 2026-01-31</source>
        <translation>{date} ist der Tag, wie 2026-01-31</translation>
    </message>
    <message>
        <source>{n} counts from 1, {i} from 0, {text} is the text, {value} what stands behind a |</source>
        <translation>{n} zählt ab 1, {i} ab 0, {text} ist der Text, {value} was hinter einem | steht</translation>
    </message>
    <message>
        <source>Data of a button</source>
        <translation>Daten eines Knopfs</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As a reply keyboard</source>
        <translation>Als Antworttastatur</translation>
    </message>
    <message>
        <source>Its buttons send their text</source>
        <translation>Ihre Knöpfe senden ihren Text</translation>
    </message>
    <message>
        <source>[x] before those that are on, [ ] before the others</source>
        <translation>[x] vor denen, die an sind, [ ] vor den anderen</translation>
    </message>
    <message>
        <source>Behind a | stands what {value} in the data is</source>
        <translation>Hinter einem | steht, was {value} in den Daten ist</translation>
    </message>
    <message>
        <source>Buttons, one a line</source>
        <translation>Knöpfe, einer je Zeile</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Buttons on a page</source>
        <translation>Knöpfe je Seite</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>Alle auf einer Seite</translation>
    </message>
    <message>
        <source>Page that is shown</source>
        <translation>Gezeigte Seite</translation>
    </message>
    <message>
        <source>Data of ‹ and ›</source>
        <translation>Daten von ‹ und ›</translation>
    </message>
    <message>
        <source>{n} is the page that they lead to</source>
        <translation>{n} ist die Seite, zu der sie führen</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Tag der Woche</translation>
    </message>
    <message>
        <source>{month} is the month that they lead to, as 2026-01</source>
        <translation>{month} ist der Monat, zu dem sie führen, wie 2026-01</translation>
    </message>
    <message>
        <source>Your bot</source>
        <translation>Dein Bot</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The open keyboard is of another kind.</source>
        <translation>Die offene Tastatur ist von anderer Art.</translation>
    </message>
</context>
<context>
    <name>Botdesk::TextCommand</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>Say which text to check: botdesk-cli text check --mode HTML FILE</source>
        <translation>Bitte angeben, welcher Text zu prüfen ist: botdesk-cli text check --mode HTML DATEI</translation>
    </message>
    <message>
        <source>Say how the text is written: --mode MarkdownV2, HTML or Markdown.</source>
        <translation>Bitte angeben, wie der Text geschrieben ist: --mode MarkdownV2, HTML oder Markdown.</translation>
    </message>
    <message>
        <source>Check whether the server takes a text, and show what it makes of it.</source>
        <translation>Prüfen, ob der Server einen Text annimmt, und zeigen, was er daraus macht.</translation>
    </message>
    <message>
        <source>Say what the server would answer, and exit with 1 when it would refuse.</source>
        <translation>Sagen, was der Server antworten würde; endet mit 1, wenn er ablehnen würde.</translation>
    </message>
    <message>
        <source>The file to check; - reads standard input.</source>
        <translation>Die Datei, die zu prüfen ist; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>How the text is written: MarkdownV2, HTML or Markdown.</source>
        <translation>Wie der Text geschrieben ist: MarkdownV2, HTML oder Markdown.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
</context>
<context>
    <name>Botdesk::TextEditor</name>
    <message>
        <source>Close it</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Send as plain</source>
        <translation>Als reinen Text senden</translation>
    </message>
    <message>
        <source>Sends the text as it stands, marks and all</source>
        <translation>Sendet den Text, wie er dasteht, samt allen Zeichen</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many: a message holds %1</source>
        <translation>
            <numerusform>%n Zeichen zu viel: eine Nachricht fasst %1</numerusform>
            <numerusform>%n Zeichen zu viel: eine Nachricht fasst %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Escape all</source>
        <translation>Alle maskieren</translation>
    </message>
    <message>
        <source>Escape both</source>
        <translation>Beide maskieren</translation>
    </message>
    <message>
        <source>Escape it</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>The text cannot be read as %1.</source>
        <translation>Der Text lässt sich nicht als %1 lesen.</translation>
    </message>
    <message>
        <source>Mend it first, or take it over as it stands, marks and all.</source>
        <translation>Bessern Sie ihn zuerst aus, oder übernehmen Sie ihn, wie er dasteht, samt allen Zeichen.</translation>
    </message>
    <message>
        <source>Take it as it stands</source>
        <translation>Übernehmen, wie er dasteht</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>%1 cannot say everything that is here.</source>
        <translation>%1 kann nicht alles ausdrücken, was hier steht.</translation>
    </message>
    <message>
        <source>It would become plain: %1. Undo brings it back.</source>
        <translation>Ohne Formatierung bliebe: %1. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Switch without it</source>
        <translation>Ohne das wechseln</translation>
    </message>
    <message>
        <source>Link to</source>
        <translation>Link zu</translation>
    </message>
    <message>
        <source>Telegram takes no such address</source>
        <translation>So eine Adresse nimmt Telegram nicht</translation>
    </message>
    <message>
        <source>Somebody else, by id…</source>
        <translation>Jemand anderes, nach ID…</translation>
    </message>
    <message>
        <source>User id</source>
        <translation>ID der Person</translation>
    </message>
    <message>
        <source>Somebody the bot has met</source>
        <translation>Jemand, dem der Bot begegnet ist</translation>
    </message>
    <message>
        <source>An id is a number above 0</source>
        <translation>Eine ID ist eine Zahl über 0</translation>
    </message>
    <message>
        <source>custom_emoji_id</source>
        <translation>custom_emoji_id</translation>
    </message>
    <message>
        <source>The emoji that is selected stands in for it</source>
        <translation>Das ausgewählte Emoji steht für es ein</translation>
    </message>
    <message>
        <source>Date and time here</source>
        <translation>Datum und Zeit hier</translation>
    </message>
    <message>
        <source>Language of the code</source>
        <translation>Sprache des Codes</translation>
    </message>
    <message>
        <source>python, json … or nothing</source>
        <translation>python, json … oder nichts</translation>
    </message>
    <message>
        <source>One word</source>
        <translation>Ein Wort</translation>
    </message>
    <message>
        <source>Too long with its marks: a server reads %1 at most</source>
        <translation>Mit seinen Auszeichnungen zu lang: ein Server liest höchstens %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
</context>
<context>
    <name>Botdesk::TokenDialog</name>
    <message>
        <source>Token of %1</source>
        <translation>Token von %1</translation>
    </message>
    <message>
        <source>&amp;Use this token</source>
        <translation>Dieses Token &amp;verwenden</translation>
    </message>
    <message>
        <source>This token belongs to another bot (id %1).</source>
        <translation>Dieses Token gehört zu einem anderen Bot (ID %1).</translation>
    </message>
</context>
<context>
    <name>Botdesk::TokenField</name>
    <message>
        <source>Show the token</source>
        <translation>Token zeigen</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>Token, or BotFather&apos;s whole message</source>
        <translation>Token oder BotFathers ganze Nachricht</translation>
    </message>
    <message>
        <source>Hide the token</source>
        <translation>Token verbergen</translation>
    </message>
</context>
<context>
    <name>Botdesk::TreeTab</name>
    <message>
        <source>Find key or value</source>
        <translation>Schlüssel oder Wert suchen</translation>
    </message>
    <message>
        <source>Tree of the update</source>
        <translation>Baum des Updates</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alles aufklappen</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>Botdesk::TypeChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Alle Typen</translation>
    </message>
    <message numerus="yes">
        <source>+ %n type(s)</source>
        <translation>
            <numerusform>+ %n Typ</numerusform>
            <numerusform>+ %n Typen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdateActions</name>
    <message>
        <source>Reply…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>Copy JSON</source>
        <translation>JSON kopieren</translation>
    </message>
    <message>
        <source>Copy update ID</source>
        <translation>Update-ID kopieren</translation>
    </message>
    <message>
        <source>Open chat</source>
        <translation>Chat öffnen</translation>
    </message>
    <message>
        <source>Reply to %1 in %2</source>
        <translation>Antwort an %1 in %2</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdateDetail</name>
    <message>
        <source>Place of the details</source>
        <translation>Ort der Details</translation>
    </message>
    <message>
        <source>Reply…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Copy as curl</source>
        <translation>Als curl kopieren</translation>
    </message>
    <message>
        <source>More about this update</source>
        <translation>Mehr über dieses Update</translation>
    </message>
    <message>
        <source>Views of the update</source>
        <translation>Ansichten des Updates</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Rohes JSON</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Below the list</source>
        <translation>Unter der Liste</translation>
    </message>
    <message>
        <source>Beside the list</source>
        <translation>Neben der Liste</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdateListModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Update ID</source>
        <translation>Update-ID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Verzug</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdateListPane</name>
    <message>
        <source>the bot</source>
        <translation>der Bot</translation>
    </message>
    <message>
        <source>No updates yet</source>
        <translation>Noch keine Updates</translation>
    </message>
    <message>
        <source>Write to %1 in Telegram, or let a sandbox person do it.</source>
        <translation>Schreiben Sie %1 in Telegram, oder lassen Sie es eine Sandbox-Person tun.</translation>
    </message>
    <message>
        <source>Open the Sandbox</source>
        <translation>Sandbox öffnen</translation>
    </message>
    <message>
        <source>Copy bot link</source>
        <translation>Bot-Link kopieren</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>%1 updates are stored; none has %2.</source>
        <translation>%1 Updates sind gespeichert; keines hat %2.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Let a person of the Sandbox write something.</source>
        <translation>Lassen Sie eine Person der Sandbox etwas schreiben.</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdateView</name>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>%1 new ↓</source>
        <translation>%1 neu ↓</translation>
    </message>
    <message>
        <source>Go to the end and follow (End)</source>
        <translation>Zum Ende und folgen (Ende)</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdatesMenus</name>
    <message>
        <source>Long polling</source>
        <translation>Per Long Polling</translation>
    </message>
    <message>
        <source>Look at pending updates…</source>
        <translation>Ausstehende Updates ansehen…</translation>
    </message>
    <message>
        <source>Skip pending updates…</source>
        <translation>Ausstehende Updates überspringen…</translation>
    </message>
    <message>
        <source>Settings of receiving…</source>
        <translation>Empfang einstellen…</translation>
    </message>
    <message>
        <source>Stop receiving first</source>
        <translation>Zuerst den Empfang anhalten</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Show rows that do not match</source>
        <translation>Nicht passende Zeilen zeigen</translation>
    </message>
    <message>
        <source>Pause the list</source>
        <translation>Liste anhalten</translation>
    </message>
    <message>
        <source>Copy chosen rows</source>
        <translation>Gewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Export shown updates…</source>
        <translation>Gezeigte Updates exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n Zeile kopiert</numerusform>
            <numerusform>%n Zeilen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Export shown updates</source>
        <translation>Gezeigte Updates exportieren</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) exported</source>
        <translation>
            <numerusform>%n Update exportiert</numerusform>
            <numerusform>%n Updates exportiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdatesNotices</name>
    <message>
        <source>No connection to %1.</source>
        <translation>Keine Verbindung zu %1.</translation>
    </message>
    <message>
        <source>Next try in %1 (attempt %2). Nothing is lost: the server keeps updates for 24 hours.</source>
        <translation>Nächster Versuch in %1 (Versuch %2). Nichts geht verloren: Der Server bewahrt Updates 24 Stunden auf.</translation>
    </message>
    <message>
        <source>Filling the search</source>
        <translation>Suche wird gefüllt</translation>
    </message>
    <message>
        <source>Enter new token…</source>
        <translation>Neues Token eingeben…</translation>
    </message>
    <message>
        <source>Delete webhook…</source>
        <translation>Webhook löschen…</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Presses that waited longer than 150 s and inline queries longer than 30 s have expired.</source>
        <translation>Tastendrücke, die länger als 150 s warteten, und Inline-Anfragen über 30 s sind verfallen.</translation>
    </message>
    <message>
        <source>The server keeps messages for 24 hours: what is older than that is lost.</source>
        <translation>Der Server bewahrt Nachrichten 24 Stunden auf: Älteres ist verloren.</translation>
    </message>
    <message>
        <source>Nothing was received since %1 (%2).</source>
        <translation>Seit %1 wurde nichts empfangen (%2).</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Preparing filters and search: %1 of %2. The list is complete.</source>
        <translation>Filter und Suche werden vorbereitet: %1 von %2. Die Liste ist vollständig.</translation>
    </message>
    <message>
        <source>The webhook listener cannot start.</source>
        <translation>Der Webhook-Empfänger kann nicht starten.</translation>
    </message>
    <message>
        <source>Look at its address, port and certificate on the Webhook page.</source>
        <translation>Prüfen Sie auf der Seite Webhook seine Adresse, seinen Port und sein Zertifikat.</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdatesPage</name>
    <message>
        <source>Start or stop receiving</source>
        <translation>Empfang starten oder anhalten</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Follow the end</source>
        <translation>Dem Ende folgen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Anhalten oder weiter</translation>
    </message>
    <message>
        <source>Details below or beside</source>
        <translation>Details darunter oder daneben</translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>Link kopiert</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Every update that the bot receives, in order of arrival, live.

Filter: type:callback_query chat:@name from:Alice text~&quot;refund&quot; data~order command:start has:photo id:123 since:2h until:14:30 latency&gt;2s is:unanswered. A leading - excludes (-type:message -chat:@name -from:Alice -has:sticker -word); quotes keep spaces; any other word is searched for in texts. The star beside the filter keeps it.

F3 goes to the next match, End follows the newest, Return opens the chat, Ctrl+R replies, Ctrl+Shift+A answers.</source>
        <translation>Jedes Update, das der Bot empfängt, in der Reihenfolge des Eintreffens, sofort.

Filter: type:callback_query chat:@name from:Alice text~&quot;refund&quot; data~order command:start has:photo id:123 since:2h until:14:30 latency&gt;2s is:unanswered. Ein - davor schließt aus (-type:message -chat:@name -from:Alice -has:sticker -wort); Anführungszeichen halten Leerzeichen; jedes andere Wort wird in Texten gesucht. Der Stern neben dem Filter merkt ihn.

F3 geht zum nächsten Treffer, Ende folgt dem Neuesten, Enter öffnet den Chat, Strg+R antwortet der Person, Strg+Umschalt+A beantwortet die Anfrage.</translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdatesToolbar</name>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Ways to receive</source>
        <translation>Empfangsarten</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Per Long Polling</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Rows that do not match</source>
        <translation>Nicht passende Zeilen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Pause the list</source>
        <translation>Liste anhalten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Hide others</source>
        <translation>Andere verbergen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Typen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start receiving (%1)</source>
        <translation>Empfang starten (%1)</translation>
    </message>
    <message>
        <source>Stop receiving (%1)</source>
        <translation>Empfang anhalten (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n Typ</numerusform>
            <numerusform>%n Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The newest update stays in view (End)</source>
        <translation>Das neueste Update bleibt im Blick (Ende)</translation>
    </message>
    <message>
        <source>Go to the end and stay there (End)</source>
        <translation>Zum Ende gehen und dort bleiben (Ende)</translation>
    </message>
    <message numerus="yes">
        <source>Go on: %n new</source>
        <translation>
            <numerusform>Weiter: %n neu</numerusform>
            <numerusform>Weiter: %n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>How updates are received: long polling</source>
        <translation>Wie Updates empfangen werden: Long Polling</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Gemerkte Filter</translation>
    </message>
</context>
<context>
    <name>Botdesk::VersionsDialog</name>
    <message>
        <source>Versions of message %1</source>
        <translation>Fassungen der Nachricht %1</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
    </message>
</context>
<context>
    <name>Botdesk::WebhookCourse</name>
    <message>
        <source>It failed at first; now deliveries get through.</source>
        <translation>Zuerst scheiterte sie; jetzt kommen Zustellungen durch.</translation>
    </message>
    <message>
        <source>The listener here took it at %1.</source>
        <translation>Der Empfänger hier nahm sie um %1 an.</translation>
    </message>
    <message>
        <source>The listener here refused it at %1: %2.</source>
        <translation>Der Empfänger hier wies sie um %1 ab: %2.</translation>
    </message>
    <message>
        <source>The one before is gone too: setWebhook forgets it first. Set it again, or mend the settings.</source>
        <translation>Auch der vorige ist weg: setWebhook vergisst ihn zuerst. Setzen Sie ihn wieder, oder berichtigen Sie die Einstellungen.</translation>
    </message>
    <message>
        <source>The secret of the former one is not known here: if it had one, give it again.</source>
        <translation>Das Geheimnis des vorigen ist hier nicht bekannt: Hatte er eines, geben Sie es noch einmal an.</translation>
    </message>
    <message>
        <source>Rehearsal: the way to %1 is tried first.</source>
        <translation>Generalprobe: Der Weg zu %1 wird zuerst versucht.</translation>
    </message>
    <message>
        <source>From this computer; Telegram stands elsewhere. Nothing is set yet.</source>
        <translation>Von diesem Rechner aus; Telegram steht anderswo. Gesetzt ist noch nichts.</translation>
    </message>
    <message>
        <source>Skip the rehearsal</source>
        <translation>Ohne Generalprobe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The rehearsal stopped at %1: nothing is set.</source>
        <translation>Die Generalprobe endete bei %1: Gesetzt ist nichts.</translation>
    </message>
    <message>
        <source>It went from this computer; from Telegram&apos;s place it may be otherwise.</source>
        <translation>Sie lief von diesem Rechner aus; von Telegram aus kann es anders sein.</translation>
    </message>
    <message>
        <source>Set it all the same</source>
        <translation>Trotzdem setzen</translation>
    </message>
    <message>
        <source>The server refused the webhook.</source>
        <translation>Der Server hat den Webhook abgelehnt.</translation>
    </message>
    <message>
        <source>The webhook is set.</source>
        <translation>Der Webhook ist gesetzt.</translation>
    </message>
    <message>
        <source>Watching for the first delivery: the server makes no request before there is an update.</source>
        <translation>Die erste Zustellung wird abgewartet: Ohne ein Update schickt der Server keine Anfrage.</translation>
    </message>
    <message>
        <source>The webhook is set, and the first delivery got through.</source>
        <translation>Der Webhook ist gesetzt, und die erste Zustellung kam durch.</translation>
    </message>
    <message>
        <source>The webhook is set, but the first delivery failed.</source>
        <translation>Der Webhook ist gesetzt, aber die erste Zustellung scheiterte.</translation>
    </message>
    <message>
        <source>Set the former again</source>
        <translation>Den vorigen wieder setzen</translation>
    </message>
    <message>
        <source>Back to the former…</source>
        <translation>Zurück zum vorigen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>At %1 nothing waited and no error was noted. The server does not tell of what gets through: if it comes and goes between two questions, nothing is seen here. Write to the bot, and see whether it arrives.</source>
        <translation>Um %1 wartete nichts, und kein Fehler war vermerkt. Was durchkommt, sagt der Server nicht: Kommt und geht es zwischen zwei Fragen, ist hier nichts zu sehen. Schreiben Sie dem Bot, und sehen Sie nach, ob es ankommt.</translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n update(s) waited, and no error was noted: they are on their way.</source>
        <translation>
            <numerusform>Um %1 wartete %n Update, und kein Fehler war vermerkt: Es ist unterwegs.</numerusform>
            <numerusform>Um %1 warteten %n Updates, und kein Fehler war vermerkt: Sie sind unterwegs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n update(s) still waited, and no error was noted. The server notes none when the connection is closed without an answer, or when the host&apos;s name is gone from DNS: one of these is likely.</source>
        <translation>
            <numerusform>Um %1 wartete noch immer %n Update, und kein Fehler war vermerkt. Der Server vermerkt keinen, wenn die Verbindung ohne Antwort geschlossen wird oder der Hostname aus dem DNS verschwunden ist: Eines davon ist wahrscheinlich.</numerusform>
            <numerusform>Um %1 warteten noch immer %n Updates, und kein Fehler war vermerkt. Der Server vermerkt keinen, wenn die Verbindung ohne Antwort geschlossen wird oder der Hostname aus dem DNS verschwunden ist: Eines davon ist wahrscheinlich.</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1 the server had not found the host&apos;s address: it delivers nothing before it has.</source>
        <translation>Um %1 hatte der Server die Adresse des Hosts nicht gefunden: Vorher stellt er nichts zu.</translation>
    </message>
    <message>
        <source>At %1 the server told that it had lost its own connection to Telegram: updates come late, and that is not the webhook&apos;s fault.</source>
        <translation>Um %1 meldete der Server, dass er selbst die Verbindung zu Telegram verloren hatte: Updates kommen verspätet, und das liegt nicht am Webhook.</translation>
    </message>
    <message>
        <source>At %1 the server had %2 updates waiting instead of %3, and no error noted. Updates also vanish when they expire: which it was, the server does not tell.</source>
        <translation>Um %1 warteten auf dem Server %2 Updates statt %3, und kein Fehler war vermerkt. Updates verschwinden auch, wenn sie ablaufen: Was davon es war, sagt der Server nicht.</translation>
    </message>
    <message>
        <source>At %1 the server had %2 updates waiting instead of %3, sooner than any of them expires: they were delivered.</source>
        <translation>Um %1 warteten auf dem Server %2 Updates statt %3, und so schnell läuft keines ab: Sie wurden zugestellt.</translation>
    </message>
    <message>
        <source>The webhook is set, but nothing gets through.</source>
        <translation>Der Webhook ist gesetzt, aber nichts kommt durch.</translation>
    </message>
    <message>
        <source>The webhook is set, and the first delivery got through, most likely.</source>
        <translation>Der Webhook ist gesetzt, und die erste Zustellung kam höchstwahrscheinlich durch.</translation>
    </message>
</context>
<context>
    <name>Botdesk::WebhookForm</name>
    <message>
        <source>Drop pending updates</source>
        <translation>Wartende Updates verwerfen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Apply setWebhook</source>
        <translation>setWebhook anwenden</translation>
    </message>
    <message>
        <source>Back to what the server has</source>
        <translation>Zurück zu dem, was der Server hat</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Public CA, nothing to upload</source>
        <translation>Öffentliche CA, nichts hochzuladen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Upload no certificate</source>
        <translation>Kein Zertifikat hochladen</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>By DNS</source>
        <translation>Per DNS</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Max connections</source>
        <translation>Max. Verbindungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Copy the secret</source>
        <translation>Geheimnis kopieren</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Secret token</source>
        <translation>Geheimes Token</translation>
    </message>
    <message>
        <source>What will change</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Copy the call as a curl command, without the token and the secret</source>
        <translation>Den Aufruf als curl-Befehl kopieren, ohne Token und Geheimnis</translation>
    </message>
    <message>
        <source>A certificate of one&apos;s own</source>
        <translation>Ein eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Certificate to upload</source>
        <translation>Zertifikat zum Hochladen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>The server forgets the certificate that was uploaded, unless it goes along again</source>
        <translation>Der Server vergisst das hochgeladene Zertifikat, wenn es nicht wieder mitgeht</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%n: kept here first, or lost for good</source>
        <translation>
            <numerusform>%n: zuerst hier behalten oder endgültig verloren</numerusform>
            <numerusform>%n: zuerst hier behalten oder endgültig verloren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n Typ</numerusform>
            <numerusform>%n Typen</numerusform>
        </translation>
    </message>
    <message>
        <source>The header that it comes in</source>
        <translation>Der Header, in dem es kommt</translation>
    </message>
    <message>
        <source>HTTPS, port allowed</source>
        <translation>HTTPS, Port erlaubt</translation>
    </message>
    <message>
        <source>This server takes it</source>
        <translation>Dieser Server nimmt sie an</translation>
    </message>
    <message>
        <source>was %1</source>
        <translation>bisher %1</translation>
    </message>
</context>
<context>
    <name>Botdesk::WebhookInfoPane</name>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>yes: the server trusts this one alone</source>
        <translation>ja: der Server traut nur diesem</translation>
    </message>
    <message>
        <source>no: a public root is needed</source>
        <translation>nein: eine öffentliche Wurzel ist nötig</translation>
    </message>
    <message>
        <source>growing</source>
        <translation>wächst</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Stays after the error is gone, until the webhook is set anew</source>
        <translation>Bleibt stehen, auch wenn der Fehler vorbei ist, bis der Webhook neu gesetzt wird</translation>
    </message>
    <message>
        <source>When the Bot API server itself last lost Telegram</source>
        <translation>Wann der Bot-API-Server selbst zuletzt Telegram verlor</translation>
    </message>
    <message>
        <source>%1 of %2 · custom</source>
        <translation>%1 von %2 · eigene</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>All types but chat_member, message_reaction and message_reaction_count</source>
        <translation>Alle Arten außer chat_member, message_reaction und message_reaction_count</translation>
    </message>
    <message>
        <source>expires in %1</source>
        <translation>läuft ab in %1</translation>
    </message>
    <message>
        <source>Not yet delivered, those under way included. Nothing waits longer than 24 hours; the oldest expires first</source>
        <translation>Noch nicht zugestellt, auch was gerade unterwegs ist. Nichts wartet länger als 24 Stunden; das älteste läuft zuerst ab</translation>
    </message>
</context>
<context>
    <name>Botdesk::WebhookPage</name>
    <message>
        <source>Run probe</source>
        <translation>Probe starten</translation>
    </message>
    <message>
        <source>Another bot of this Botdesk listens there in another way. Give it the same settings, or this one another port.</source>
        <translation>Ein anderer Bot dieses Botdesk lauscht dort auf andere Weise. Geben Sie ihm dieselben Einstellungen oder diesem einen anderen Port.</translation>
    </message>
    <message>
        <source>The port is taken, or this computer has no such address.</source>
        <translation>Der Port ist belegt, oder dieser Computer hat keine solche Adresse.</translation>
    </message>
    <message>
        <source>How updates are received</source>
        <translation>Wie Updates empfangen werden</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Teile der Seite</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Long Polling</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>The listener cannot start.</source>
        <translation>Der Empfänger kann nicht starten.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The listener waits at %1.</source>
        <translation>Der Empfänger wartet unter %1.</translation>
    </message>
    <message>
        <source>Telegram delivers here once setWebhook names a public address that leads here, with this path and secret.</source>
        <translation>Telegram stellt hierher zu, sobald setWebhook eine öffentliche Adresse nennt, die hierher führt, mit diesem Pfad und Geheimnis.</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Zustellung</translation>
    </message>
    <message>
        <source>Judge a certificate…</source>
        <translation>Ein Zertifikat beurteilen…</translation>
    </message>
    <message>
        <source>A file or a server&apos;s certificate, as Telegram judges it</source>
        <translation>Eine Datei oder das Zertifikat eines Servers, so beurteilt wie von Telegram</translation>
    </message>
    <message>
        <source>Somebody else is on this bot.</source>
        <translation>Jemand anders ist an diesem Bot.</translation>
    </message>
    <message>
        <source>It was me</source>
        <translation>Das war ich</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterreichen</translation>
    </message>
    <message>
        <source>Delivery shows what the server says of the webhook and why updates do not come, probes the way there, and sets it anew.

With Webhook chosen, this bot waits for Telegram to deliver instead of asking. Every delivery is answered with 200 after it is stored.

The listener lets in what comes with POST, its path and its secret only. Requests shows all that came, let in or refused, and sends one again to where you like.

Answers holds rules that answer an update in the response itself.

Forward delivers what comes by long polling to a program of yours as Telegram would, and shows what waits and what holds it back.</source>
        <translation>Zustellung zeigt, was der Server über den Webhook sagt und warum Updates nicht kommen, geht den Weg dorthin zur Probe und setzt ihn neu.

Ist Webhook gewählt, wartet dieser Bot darauf, dass Telegram zustellt, statt zu fragen. Jede Zustellung wird mit 200 beantwortet, nachdem sie gespeichert ist.

Der Empfänger lässt nur ein, was mit POST, seinem Pfad und seinem Geheimnis kommt. Anfragen zeigt alles, was kam, eingelassen oder abgewiesen, und schickt eine noch einmal, wohin Sie wollen.

Antworten enthält Regeln, die ein Update gleich in der Antwort beantworten.

Weiterreichen stellt einem eigenen Programm zu, was per Long Polling kommt, wie Telegram es täte, und zeigt, was wartet und was es zurückhält.</translation>
    </message>
    <message>
        <source>Telegram delivers to %1, with this path.</source>
        <translation>Telegram stellt an %1 zu, mit diesem Pfad.</translation>
    </message>
    <message>
        <source>The listener waits at %1, and nobody delivers: no webhook is set.</source>
        <translation>Der Empfänger wartet unter %1, und niemand stellt zu: Es ist kein Webhook gesetzt.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server, and what comes joins them.</source>
        <translation>
            <numerusform>Auf dem Server wartet %n Update, und was kommt, wartet mit.</numerusform>
            <numerusform>Auf dem Server warten %n Updates, und was kommt, wartet mit.</numerusform>
        </translation>
    </message>
    <message>
        <source>What people write from now on waits on the server for a day.</source>
        <translation>Was ab jetzt geschrieben wird, wartet auf dem Server, einen Tag lang.</translation>
    </message>
    <message>
        <source>Receive by long polling…</source>
        <translation>Per Long Polling empfangen…</translation>
    </message>
    <message>
        <source>Deliver to the listener here…</source>
        <translation>An den Empfänger hier zustellen…</translation>
    </message>
</context>
<context>
    <name>Botdesk::WorldBar</name>
    <message>
        <source>People, groups and channels</source>
        <translation>Personen, Gruppen und Kanäle</translation>
    </message>
    <message>
        <source>Add people and groups</source>
        <translation>Personen und Gruppen hinzufügen</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Szenarien</translation>
    </message>
    <message>
        <source>Person…</source>
        <translation>Person…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Gruppe…</translation>
    </message>
    <message>
        <source>Members of %1…</source>
        <translation>Mitglieder von %1…</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
</context>
<context>
    <name>Botdesk::WorldPane</name>
    <message>
        <source>Person…</source>
        <translation>Person…</translation>
    </message>
    <message>
        <source>Group…</source>
        <translation>Gruppe…</translation>
    </message>
    <message>
        <source>People, groups and channels</source>
        <translation>Personen, Gruppen und Kanäle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>id %1 · blocked the bot</source>
        <translation>ID %1 · hat den Bot blockiert</translation>
    </message>
    <message>
        <source>id %1 · %2</source>
        <translation>ID %1 · %2</translation>
    </message>
    <message>
        <source>Groups and channels</source>
        <translation>Gruppen und Kanäle</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n members</source>
        <translation>
            <numerusform>%1 · %n Mitglied</numerusform>
            <numerusform>%1 · %n Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the phone</source>
        <translation>Telefon öffnen</translation>
    </message>
    <message>
        <source>Members…</source>
        <translation>Mitglieder…</translation>
    </message>
    <message>
        <source>Make it a supergroup</source>
        <translation>Zur Supergruppe machen</translation>
    </message>
</context>
<context>
    <name>BotsForm</name>
    <message>
        <source>Receive as soon as the bot is opened</source>
        <translation>Empfangen, sobald der Bot geöffnet wird</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>No bot is set up yet. The Sandbox needs no settings.</source>
        <translation>Noch ist kein Bot eingerichtet. Die Sandbox braucht keine Einstellungen.</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>empty: what the server has; else message, callback_query, …</source>
        <translation>leer: was der Server hat; sonst message, callback_query, …</translation>
    </message>
    <message>
        <source>Waiting time of a long poll</source>
        <translation>Wartezeit eines Long Polls</translation>
    </message>
    <message>
        <source>Updates per answer</source>
        <translation>Updates je Antwort</translation>
    </message>
    <message>
        <source>Where the bot&apos;s server is is used from the next time on that the bot is opened.</source>
        <translation>Der Ort des Servers gilt ab dem nächsten Öffnen des Bots.</translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Receives by</source>
        <translation>Empfängt per</translation>
    </message>
    <message>
        <source>Long polling</source>
        <translation>Long Polling</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Open the bot first</source>
        <translation>Öffnen Sie zuerst den Bot</translation>
    </message>
</context>
<context>
    <name>BroadcastGuard</name>
    <message>
        <source>Send to many</source>
        <translation>An viele senden</translation>
    </message>
    <message numerus="yes">
        <source>“%1” goes to %n recipient(s).</source>
        <translation>
            <numerusform>„%1“ geht an %n Empfänger.</numerusform>
            <numerusform>„%1“ geht an %n Empfänger.</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %1 at least, and can be paused or stopped. What was sent cannot be taken back all at once.</source>
        <translation>Das dauert mindestens %1 und lässt sich anhalten oder beenden. Was gesendet ist, lässt sich nicht auf einmal zurücknehmen.</translation>
    </message>
    <message>
        <source>Paid broadcast: each message above the free ones costs 0.1 Stars of the bot&apos;s balance.</source>
        <translation>Bezahlter Versand: Jede Nachricht über die freien hinaus kostet 0,1 Stars vom Guthaben des Bots.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of unknown outcome are not sent again.</source>
        <translation>
            <numerusform>%n Nachricht mit unbekanntem Ausgang wird nicht noch einmal gesendet.</numerusform>
            <numerusform>%n Nachrichten mit unbekanntem Ausgang werden nicht noch einmal gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to %1</source>
        <translation>An %1 senden</translation>
    </message>
</context>
<context>
    <name>BroadcastWords</name>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>no value for {%1}</source>
        <translation>kein Wert für {%1}</translation>
    </message>
    <message>
        <source>nothing is left of the text</source>
        <translation>vom Text bleibt nichts übrig</translation>
    </message>
    <message>
        <source>the server would refuse the formatting</source>
        <translation>der Server würde die Formatierung ablehnen</translation>
    </message>
    <message>
        <source>row %1: %2 is there already</source>
        <translation>Zeile %1: %2 ist schon da</translation>
    </message>
    <message>
        <source>row %1: %2 is neither an id nor a @username</source>
        <translation>Zeile %1: %2 ist weder ID noch @username</translation>
    </message>
    <message>
        <source>row %1: no id</source>
        <translation>Zeile %1: keine ID</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>nobody would get the text</source>
        <translation>niemand bekäme den Text</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place in a keyboard, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file is not there, cannot be read, or is too large: %1. Put it back and go on.</source>
        <translation>Diese Datei ist nicht da, nicht lesbar oder zu groß: %1. Leg sie zurück und mach weiter.</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>in the list already, by its id or another name</source>
        <translation>steht schon in der Liste, mit seiner Id oder einem anderen Namen</translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message>
        <source>The certificate %1 cannot be read.</source>
        <translation>Das Zertifikat %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 holds no certificate in PEM form. It begins with -----BEGIN CERTIFICATE-----.</source>
        <translation>%1 enthält kein Zertifikat in PEM-Form. Es beginnt mit -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>The key %1 cannot be read.</source>
        <translation>Der Schlüssel %1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>%1 holds no RSA or EC key in PEM form.</source>
        <translation>%1 enthält keinen RSA- oder EC-Schlüssel in PEM-Form.</translation>
    </message>
    <message>
        <source>The key %1 is locked with a password. Give one without, in a file that only you can read.</source>
        <translation>Der Schlüssel %1 ist mit einem Passwort verschlossen. Geben Sie einen ohne an, in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>The key %1 belongs to another certificate than %2.</source>
        <translation>Der Schlüssel %1 gehört zu einem anderen Zertifikat als %2.</translation>
    </message>
    <message>
        <source>The certificate expired on %1: Telegram refuses to deliver.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen: Telegram stellt nicht zu.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1: Telegram refuses to deliver.</source>
        <translation>Das Zertifikat gilt erst ab %1: Telegram stellt nicht zu.</translation>
    </message>
    <message>
        <source>The certificate is not for %1: Telegram refuses to deliver.</source>
        <translation>Das Zertifikat gilt nicht für %1: Telegram stellt nicht zu.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s): renew it before Telegram refuses to deliver.</source>
        <translation>
            <numerusform>Das Zertifikat läuft in %n Tag ab: erneuern Sie es, bevor Telegram nicht mehr zustellt.</numerusform>
            <numerusform>Das Zertifikat läuft in %n Tagen ab: erneuern Sie es, bevor Telegram nicht mehr zustellt.</numerusform>
        </translation>
    </message>
    <message>
        <source>valid from %1</source>
        <translation>gültig ab %1</translation>
    </message>
    <message>
        <source>expired on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left (to %1)</source>
        <translation>
            <numerusform>noch %n Tag (bis %1)</numerusform>
            <numerusform>noch %n Tage (bis %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatBubble</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Videofilm</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation (GIF)</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Tonaufnahme</translation>
    </message>
    <message>
        <source>Video note</source>
        <translation>Videonachricht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>%1×%2</source>
        <translation>%1×%2</translation>
    </message>
    <message numerus="yes">
        <source>• %1 – %n vote(s)</source>
        <translation>
            <numerusform>• %1 – %n Stimme</numerusform>
            <numerusform>• %1 – %n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>This poll is closed.</source>
        <translation>Diese Umfrage ist beendet.</translation>
    </message>
    <message>
        <source>deleted · %1</source>
        <translation>gelöscht · %1</translation>
    </message>
    <message>
        <source>edited %1</source>
        <translation>bearbeitet %1</translation>
    </message>
    <message>
        <source>Forwarded from %1</source>
        <translation>Weitergeleitet von %1</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Reply to message %1</source>
        <translation>Antwort auf Nachricht %1</translation>
    </message>
    <message>
        <source>New text of message %1</source>
        <translation>Neuer Text der Nachricht %1</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, what</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2/s</source>
        <comment>how far, bytes</comment>
        <translation>%1 · %2/s</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatMedia</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Videofilm</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation (GIF)</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Tonaufnahme</translation>
    </message>
    <message>
        <source>Video note</source>
        <translation>Videonachricht</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Sticker</translation>
    </message>
    <message>
        <source>Live photo</source>
        <translation>Live-Foto</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Herunterladen abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open with…</source>
        <translation>Öffnen mit…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>The Bot API server keeps this file where this computer cannot read it.</source>
        <translation>Der Bot-API-Server hat diese Datei dort, wo dieser Rechner sie nicht lesen kann.</translation>
    </message>
    <message>
        <source>The server does not have this file any more.</source>
        <translation>Der Server hat diese Datei nicht mehr.</translation>
    </message>
    <message>
        <source>The connection broke off before the file was whole.</source>
        <translation>Die Verbindung brach ab, bevor die Datei vollständig war.</translation>
    </message>
    <message>
        <source>It is larger than the room for received files (Settings, Storage).</source>
        <translation>Sie ist größer als der Platz für empfangene Dateien (Einstellungen, Speicher).</translation>
    </message>
    <message>
        <source>Bots can download files of up to 20 MB only.</source>
        <translation>Bots können nur Dateien bis 20 MB herunterladen.</translation>
    </message>
    <message>
        <source>Waits for other downloads</source>
        <translation>Wartet auf andere Downloads</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This picture is too large to be shown. It can be saved.</source>
        <translation>Dieses Bild ist zu groß, um es zu zeigen. Es lässt sich speichern.</translation>
    </message>
    <message>
        <source>This picture is damaged. The file can be saved.</source>
        <translation>Dieses Bild ist beschädigt. Die Datei lässt sich speichern.</translation>
    </message>
    <message>
        <source>%1 – bots can download up to 20 MB only</source>
        <translation>%1 – Bots können nur bis 20 MB herunterladen</translation>
    </message>
    <message>
        <source>Spoiler – click to see it</source>
        <translation>Spoiler – zum Ansehen klicken</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>waits to be sent</source>
        <translation>wartet aufs Senden</translation>
    </message>
    <message>
        <source>is being sent</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>it is not known whether it was sent</source>
        <translation>es ist unbekannt, ob sie gesendet wurde</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>sender, time, content</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>reply to message %1</source>
        <translation>Antwort auf Nachricht %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>%1 %2 times</source>
        <comment>reaction, count</comment>
        <translation>%1 %2-mal</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>New from here</source>
        <translation>Ab hier neu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 %2 times, also from the bot</source>
        <comment>reaction, count</comment>
        <translation>%1 %2-mal, auch vom Bot</translation>
    </message>
    <message numerus="yes">
        <source>album of %n</source>
        <comment>files</comment>
        <translation>
            <numerusform>Album mit %n Datei</numerusform>
            <numerusform>Album mit %n Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message>
        <source>%1 · topic %2</source>
        <translation>%1 · Thema %2</translation>
    </message>
    <message>
        <source>%1 · business</source>
        <translation>%1 · Business-Konto</translation>
    </message>
    <message>
        <source>id %1</source>
        <translation>ID %1</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>sender, message</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n ungelesen</numerusform>
            <numerusform>%n ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n unbeantwortet</numerusform>
            <numerusform>%n unbeantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n nicht gesendet</numerusform>
            <numerusform>%n nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>has a draft</source>
        <translation>hat einen Entwurf</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Message in %1</source>
        <translation>Nachricht in %1</translation>
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
    <message>
        <source>There is no profile &quot;%1&quot; in %2.</source>
        <translation>In %2 gibt es kein Profil „%1“.</translation>
    </message>
    <message>
        <source>The token belongs to another bot than profile &quot;%1&quot;.</source>
        <translation>Das Token gehört zu einem anderen Bot als das Profil „%1“.</translation>
    </message>
    <message>
        <source>Botdesk keeps the token of &quot;%1&quot; only while it runs. Give it by BOTDESK_TOKEN or --token-file.</source>
        <translation>Botdesk behält das Token von „%1“ nur, solange es läuft. Geben Sie es mit BOTDESK_TOKEN oder --token-file.</translation>
    </message>
    <message>
        <source>Operates a Telegram bot by hand.</source>
        <translation>Bedient einen Telegram-Bot von Hand.</translation>
    </message>
    <message>
        <source>Shows this and exits.</source>
        <translation>Zeigt dies und endet.</translation>
    </message>
    <message>
        <source>Shows the version and exits.</source>
        <translation>Zeigt die Version und endet.</translation>
    </message>
    <message>
        <source>Opens the Sandbox: no token, no internet.</source>
        <translation>Öffnet die Sandbox: ohne Token, ohne Internet.</translation>
    </message>
    <message>
        <source>Opens the bot that was set up under this name.</source>
        <translation>Öffnet den Bot, der unter diesem Namen eingerichtet ist.</translation>
    </message>
    <message>
        <source>Keeps bots and updates in this folder.</source>
        <translation>Bewahrt Bots und Updates in diesem Ordner auf.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unerwartetes Argument: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of update that Botdesk knows; a server leaves out what it does not know.</source>
        <translation>„%1“ ist kein Update-Typ, den Botdesk kennt; ein Server lässt weg, was er nicht kennt.</translation>
    </message>
    <message>
        <source>Standard output cannot be written to: %1.</source>
        <translation>In die Standardausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>A token is never an argument: everybody on this computer can read the arguments of a program. Start botdesk without it, and paste it into the window.</source>
        <translation>Ein Token ist nie ein Argument: Jeder auf diesem Rechner kann die Argumente eines Programms lesen. Starten Sie botdesk ohne es und fügen Sie es im Fenster ein.</translation>
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
    <message>
        <source>The old file is kept: %1</source>
        <translation>Die alte Datei bleibt erhalten: %1</translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged; %n update(s) were recovered.</source>
        <translation>
            <numerusform>Die Datenbank war beschädigt; %n Update wurde gerettet.</numerusform>
            <numerusform>Die Datenbank war beschädigt; %n Updates wurden gerettet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n war nicht lesbar.</numerusform>
            <numerusform>%n waren nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterLanguage</name>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Only is:unanswered is known.</source>
        <translation>Bekannt ist nur is:unanswered.</translation>
    </message>
    <message>
        <source>An update&apos;s id is a number.</source>
        <translation>Die ID eines Updates ist eine Zahl.</translation>
    </message>
    <message>
        <source>A time is 14:30, 2026-01-31, 2026-01-31T14:30, today, 90s, 10m, 2h or 3d.</source>
        <translation>Eine Zeit ist 14:30, 2026-01-31, 2026-01-31T14:30, today, 90s, 10m, 2h oder 3d.</translation>
    </message>
    <message>
        <source>Types, chats, senders, contents and texts can be excluded: -type:message -chat:@shop -has:photo -word</source>
        <translation>Ausschließen lassen sich Arten, Chats, Absender, Inhalte und Texte: -type:message -chat:@shop -has:photo -wort</translation>
    </message>
    <message>
        <source>A message has %1.</source>
        <translation>Eine Nachricht hat: %1.</translation>
    </message>
    <message>
        <source>A latency is 2s, 5m, 1h or 1d, from an update&apos;s date until it was received.</source>
        <translation>Eine Verzögerung ist 2s, 5m, 1h oder 1d: vom Datum eines Updates bis zu seinem Empfang.</translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message>
        <source>The command opens no step. Choose the first one.</source>
        <translation>Der Befehl öffnet keinen Schritt. Wähle den ersten.</translation>
    </message>
    <message>
        <source>The command opens a step that there is not.</source>
        <translation>Der Befehl öffnet einen Schritt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>Another step has the same name: nothing can lead to this one.</source>
        <translation>Ein anderer Schritt heißt genauso: Zu diesem kann nichts führen.</translation>
    </message>
    <message>
        <source>The answer leads to a step that there is not.</source>
        <translation>Die Antwort führt zu einem Schritt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to a step that there is not.</source>
        <translation>„%1“ führt zu einem Schritt, den es nicht gibt.</translation>
    </message>
    <message>
        <source>The step has no text; the server refuses it.</source>
        <translation>Der Schritt hat keinen Text; der Server lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Nothing follows on the button &quot;%1&quot;.</source>
        <translation>Auf die Taste „%1“ folgt nichts.</translation>
    </message>
    <message>
        <source>There is no button &quot;%1&quot; any more; what it led to is not reached from here.</source>
        <translation>Die Taste „%1“ gibt es nicht mehr; wohin sie führte, kommt man von hier nicht.</translation>
    </message>
    <message>
        <source>From here nothing leads on. Add a button or a question, or mark the step as an end.</source>
        <translation>Von hier führt nichts weiter. Füge eine Taste oder eine Frage hinzu oder mach den Schritt zum Ende.</translation>
    </message>
    <message>
        <source>Nobody gets here: no button and no answer leads to this step.</source>
        <translation>Hierher kommt niemand: Weder eine Taste noch eine Antwort führt zu diesem Schritt.</translation>
    </message>
    <message>
        <source>The pattern is no regular expression: every answer is refused.</source>
        <translation>Das Muster ist kein regulärer Ausdruck: Jede Antwort wird abgelehnt.</translation>
    </message>
    <message>
        <source>No answer can be right: the list is empty, or the least number is above the greatest.</source>
        <translation>Keine Antwort kann richtig sein: Die Liste ist leer, oder die kleinste Zahl ist größer als die größte.</translation>
    </message>
    <message>
        <source>no beginning</source>
        <translation>kein Anfang</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>leads nowhere</source>
        <translation>führt nirgendwohin</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>kein Text</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>lost button</source>
        <translation>Knopf fehlt</translation>
    </message>
    <message>
        <source>dead end</source>
        <translation>Sackgasse</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>unerreichbar</translation>
    </message>
    <message>
        <source>bad pattern</source>
        <translation>falsches Muster</translation>
    </message>
    <message>
        <source>nothing is right</source>
        <translation>nichts ist richtig</translation>
    </message>
    <message>
        <source>a number, %1 to %2</source>
        <translation>eine Zahl, %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1</source>
        <translation>eine Zahl ab %1</translation>
    </message>
    <message>
        <source>a number up to %1</source>
        <translation>eine Zahl bis %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>a location</source>
        <translation>ein Standort</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>ein Foto</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message numerus="yes">
        <source>one of %n text(s)</source>
        <translation>
            <numerusform>einer von %n Text</numerusform>
            <numerusform>einer von %n Texten</numerusform>
        </translation>
    </message>
    <message>
        <source>a text of a pattern</source>
        <translation>ein Text nach Muster</translation>
    </message>
</context>
<context>
    <name>FlowMap</name>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message numerus="yes">
        <source>and %n more button(s)</source>
        <translation>
            <numerusform>und %n weiterer Knopf</numerusform>
            <numerusform>und %n weitere Knöpfe</numerusform>
        </translation>
    </message>
    <message>
        <source>The conversation ends</source>
        <translation>Das Gespräch endet</translation>
    </message>
</context>
<context>
    <name>FlowMends</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Begin with “%1”</source>
        <translation>Mit „%1“ beginnen</translation>
    </message>
    <message>
        <source>Swap them</source>
        <translation>Vertauschen</translation>
    </message>
    <message>
        <source>Take any text</source>
        <translation>Jeden Text annehmen</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Anders nennen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open a new step</source>
        <translation>Neuen Schritt öffnen</translation>
    </message>
    <message>
        <source>Mark it as an end</source>
        <translation>Zum Ende machen</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Schritt löschen</translation>
    </message>
</context>
<context>
    <name>FlowTemplates</name>
    <message>
        <source>Menu with submenus</source>
        <translation>Menü mit Untermenüs</translation>
    </message>
    <message>
        <source>Order form</source>
        <translation>Bestellformular</translation>
    </message>
    <message>
        <source>Feedback with rating</source>
        <translation>Rückmeldung mit Bewertung</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Hello {first_name}! What can we do for you?</source>
        <translation>Hallo {first_name}! Was können wir für dich tun?</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Here is what we have.</source>
        <translation>Das haben wir.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Write to us whenever something is not clear.</source>
        <translation>Schreib uns, wenn etwas unklar ist.</translation>
    </message>
    <message>
        <source>Blue mug</source>
        <translation>Blaue Tasse</translation>
    </message>
    <message>
        <source>A blue mug, 0.3 l, dishwasher safe.</source>
        <translation>Eine blaue Tasse, 0,3 l, spülmaschinenfest.</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What would you like to order?</source>
        <translation>Was möchtest du bestellen?</translation>
    </message>
    <message>
        <source>Please choose one of the buttons.</source>
        <translation>Bitte wähle einen der Knöpfe.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>How many of them? From 1 to 10.</source>
        <translation>Wie viele davon? Von 1 bis 10.</translation>
    </message>
    <message>
        <source>Please write a number from 1 to 10.</source>
        <translation>Bitte schreib eine Zahl von 1 bis 10.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>{count} × {item}, good. Under which number can we call you?</source>
        <translation>{count} × {item}, gut. Unter welcher Nummer können wir dich anrufen?</translation>
    </message>
    <message>
        <source>Please press the button below to share your number.</source>
        <translation>Bitte drück den Knopf unten, um deine Nummer zu teilen.</translation>
    </message>
    <message>
        <source>📱 Share my phone number</source>
        <translation>📱 Meine Nummer teilen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Thank you, {first_name}! {count} × {item}; we will call you at {phone}.</source>
        <translation>Danke, {first_name}! {count} × {item}; wir rufen dich unter {phone} an.</translation>
    </message>
    <message>
        <source>Red mug</source>
        <translation>Rote Tasse</translation>
    </message>
    <message>
        <source>Tea pot</source>
        <translation>Teekanne</translation>
    </message>
    <message>
        <source>cancel</source>
        <translation>abbrechen</translation>
    </message>
    <message>
        <source>Nothing is ordered.</source>
        <translation>Nichts ist bestellt.</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>How did you like it?</source>
        <translation>Wie hat es dir gefallen?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>What could be better?</source>
        <translation>Was könnte besser sein?</translation>
    </message>
    <message>
        <source>Thanks</source>
        <translation>Danke</translation>
    </message>
    <message>
        <source>Thank you, {first_name}!</source>
        <translation>Danke, {first_name}!</translation>
    </message>
    <message>
        <source>We are glad!</source>
        <translation>Das freut uns!</translation>
    </message>
</context>
<context>
    <name>InputFile</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is longer than 1 MiB.</source>
        <translation>%1 ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>Others may read %1; chmod 600 it.</source>
        <translation>Andere dürfen %1 lesen; setze mit chmod 600 die Rechte.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 holds no secret; it may have A-Z, a-z, 0-9, _ and -, up to 256 of them.</source>
        <translation>%1 enthält kein Geheimnis; erlaubt sind A-Z, a-z, 0-9, _ und -, bis zu 256 davon.</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>The server cannot read this: %1</source>
        <translation>Der Server kann dies nicht lesen: %1</translation>
    </message>
    <message>
        <source>The button has no text. Give it one.</source>
        <translation>Die Taste hat keinen Text. Sie braucht einen.</translation>
    </message>
    <message>
        <source>The server does not take this address: %1</source>
        <translation>Der Server nimmt diese Adresse nicht an: %1</translation>
    </message>
    <message>
        <source>Web Apps and log-ins need an address that begins with https://.</source>
        <translation>Web-Apps und Anmeldungen brauchen eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message numerus="yes">
        <source>callback_data has %n byte(s) of UTF-8; 1 to 64 are taken. Send a short key and keep the rest in the bot.</source>
        <translation>
            <numerusform>callback_data hat %n Byte in UTF-8; 1 bis 64 werden angenommen. Einen kurzen Schlüssel senden und den Rest im Bot behalten.</numerusform>
            <numerusform>callback_data hat %n Bytes in UTF-8; 1 bis 64 werden angenommen. Einen kurzen Schlüssel senden und den Rest im Bot behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text to copy has %n character(s); 1 to 256 are taken.</source>
        <translation>
            <numerusform>Der Text zum Kopieren hat %n Zeichen; 1 bis 256 werden angenommen.</numerusform>
            <numerusform>Der Text zum Kopieren hat %n Zeichen; 1 bis 256 werden angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This kind of button must be the first one of the keyboard.</source>
        <translation>Diese Art Taste muss die erste der Tastatur sein.</translation>
    </message>
    <message>
        <source>This type of chat does not take it: %1</source>
        <translation>Diese Art Chat nimmt sie nicht an: %1</translation>
    </message>
    <message>
        <source>Allow at least one type of chat to be chosen.</source>
        <translation>Mindestens eine Art von Chat muss wählbar sein.</translation>
    </message>
    <message numerus="yes">
        <source>The row has %n button(s); an inline keyboard takes 8 in a row.</source>
        <translation>
            <numerusform>Die Zeile hat %n Taste; eine Inline-Tastatur nimmt 8 je Zeile.</numerusform>
            <numerusform>Die Zeile hat %n Tasten; eine Inline-Tastatur nimmt 8 je Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n button(s); an inline keyboard takes 100.</source>
        <translation>
            <numerusform>Es ist %n Taste; eine Inline-Tastatur nimmt 100.</numerusform>
            <numerusform>Es sind %n Tasten; eine Inline-Tastatur nimmt 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keyboard is %n byte(s) long; 10,240 are taken.</source>
        <translation>
            <numerusform>Die Tastatur ist %n Byte lang; 10.240 werden angenommen.</numerusform>
            <numerusform>Die Tastatur ist %n Bytes lang; 10.240 werden angenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The button has neither text nor icon: the server leaves it out without a word.</source>
        <translation>Die Taste hat weder Text noch Symbol: Der Server lässt sie wortlos weg.</translation>
    </message>
    <message>
        <source>The server cuts this button off without a word: 12 in a row and 300 in all stay.</source>
        <translation>Der Server schneidet diese Taste wortlos ab: 12 je Zeile und 300 insgesamt bleiben.</translation>
    </message>
    <message>
        <source>Another button sends the same callback_data: the bot cannot tell which one was pressed.</source>
        <translation>Eine andere Taste sendet dieselben callback_data: Der Bot kann nicht erkennen, welche gedrückt wurde.</translation>
    </message>
    <message>
        <source>This address is of this computer or its network: nobody else can open it.</source>
        <translation>Diese Adresse gehört zu diesem Rechner oder seinem Netz: Niemand sonst kann sie öffnen.</translation>
    </message>
    <message>
        <source>It is taken only with its kind of message: pay with an invoice, callback_game with a game.</source>
        <translation>Wird nur mit der passenden Nachricht angenommen: pay mit einer Rechnung, callback_game mit einem Spiel.</translation>
    </message>
    <message numerus="yes">
        <source>A phone may show this text cut off: %n button(s) share the row. Shorten it or use another row.</source>
        <translation>
            <numerusform>Ein Telefon zeigt diesen Text vielleicht abgeschnitten: Die Zeile hat %n Taste. Kürzen oder eine andere Zeile nehmen.</numerusform>
            <numerusform>Ein Telefon zeigt diesen Text vielleicht abgeschnitten: %n Tasten teilen sich die Zeile. Kürzen oder eine andere Zeile nehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>selective shows it only to those whom the message mentions or answers: without that, to nobody.</source>
        <translation>selective zeigt sie nur denen, die die Nachricht erwähnt oder denen sie antwortet: sonst niemandem.</translation>
    </message>
    <message>
        <source>selective means nothing in a private chat.</source>
        <translation>selective bewirkt in einem privaten Chat nichts.</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Row %1, button %2</source>
        <translation>Zeile %1, Taste %2</translation>
    </message>
    <message>
        <source>There is no keyboard in this text.</source>
        <translation>In diesem Text steht keine Tastatur.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is worked out when the program runs. Only what is written out can be taken over.</source>
        <translation>Zeile %1: „%2“ ergibt sich erst, wenn das Programm läuft. Übernommen werden kann nur, was ausgeschrieben ist.</translation>
    </message>
    <message>
        <source>Line %1: the text ends in the middle of the keyboard.</source>
        <translation>Zeile %1: Der Text endet mitten in der Tastatur.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; was not expected here.</source>
        <translation>Zeile %1: „%2“ gehört hier nicht hin.</translation>
    </message>
    <message>
        <source>Line %1: this is nested deeper than any keyboard.</source>
        <translation>Zeile %1: So tief verschachtelt ist keine Tastatur.</translation>
    </message>
    <message>
        <source>The text is too long to look through. Paste the part with the keyboard.</source>
        <translation>Der Text ist zu lang zum Durchsuchen. Füge den Teil mit der Tastatur ein.</translation>
    </message>
    <message>
        <source>Line %1: the server refuses this: %2</source>
        <translation>Zeile %1: Der Server lehnt das ab: %2</translation>
    </message>
</context>
<context>
    <name>KeyboardAction</name>
    <message>
        <source>callback data</source>
        <translation>Callback-Daten</translation>
    </message>
    <message>
        <source>opens a link</source>
        <translation>öffnet einen Link</translation>
    </message>
    <message>
        <source>opens a profile</source>
        <translation>öffnet ein Profil</translation>
    </message>
    <message>
        <source>opens a web app</source>
        <translation>öffnet eine Web-App</translation>
    </message>
    <message>
        <source>logs in on a site</source>
        <translation>meldet auf einer Website an</translation>
    </message>
    <message>
        <source>inline query in another chat</source>
        <translation>Inline-Anfrage in einem anderen Chat</translation>
    </message>
    <message>
        <source>inline query in this chat</source>
        <translation>Inline-Anfrage in diesem Chat</translation>
    </message>
    <message>
        <source>inline query in a chosen chat</source>
        <translation>Inline-Anfrage in einem gewählten Chat</translation>
    </message>
    <message>
        <source>copies a text</source>
        <translation>kopiert einen Text</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>starts a game</source>
        <translation>startet ein Spiel</translation>
    </message>
    <message>
        <source>sends its text</source>
        <translation>sendet ihren Text</translation>
    </message>
    <message>
        <source>shares the phone number</source>
        <translation>teilt die Telefonnummer</translation>
    </message>
    <message>
        <source>shares the location</source>
        <translation>teilt den Standort</translation>
    </message>
    <message>
        <source>makes a poll</source>
        <translation>erstellt eine Umfrage</translation>
    </message>
    <message>
        <source>chooses people</source>
        <translation>wählt Personen</translation>
    </message>
    <message>
        <source>chooses a chat</source>
        <translation>wählt einen Chat</translation>
    </message>
    <message>
        <source>makes a managed bot</source>
        <translation>legt einen verwalteten Bot an</translation>
    </message>
    <message>
        <source>Answer it within seconds, else the button keeps waiting.</source>
        <translation>Beantworte es innerhalb von Sekunden, sonst wartet der Knopf weiter.</translation>
    </message>
    <message>
        <source>Nothing: the client opens the address.</source>
        <translation>Nichts: Der Client öffnet die Adresse.</translation>
    </message>
    <message>
        <source>Nothing: the client opens the profile.</source>
        <translation>Nichts: Der Client öffnet das Profil.</translation>
    </message>
    <message>
        <source>Nothing until the Web App sends something: web_app_data, or answerWebAppQuery.</source>
        <translation>Nichts, bis die Web-App etwas sendet: web_app_data oder answerWebAppQuery.</translation>
    </message>
    <message>
        <source>Nothing: the site gets the person&apos;s data, signed.</source>
        <translation>Nichts: Die Website bekommt die signierten Daten der Person.</translation>
    </message>
    <message>
        <source>After a chat is chosen, and only with inline mode switched on.</source>
        <translation>Nachdem ein Chat gewählt ist, und nur bei eingeschaltetem Inline-Modus.</translation>
    </message>
    <message>
        <source>Only with inline mode switched on.</source>
        <translation>Nur bei eingeschaltetem Inline-Modus.</translation>
    </message>
    <message>
        <source>Nothing: the text is in the person&apos;s clipboard.</source>
        <translation>Nichts: Der Text ist in der Zwischenablage der Person.</translation>
    </message>
    <message>
        <source>Once the form is filled in; answer it within 10 s.</source>
        <translation>Sobald das Formular ausgefüllt ist; beantworte es innerhalb von 10 s.</translation>
    </message>
    <message>
        <source>Answer it with the address of the game.</source>
        <translation>Beantworte es mit der Adresse des Spiels.</translation>
    </message>
    <message>
        <source>If the person agrees.</source>
        <translation>Wenn die Person zustimmt.</translation>
    </message>
    <message>
        <source>Once the person has made it.</source>
        <translation>Sobald die Person sie erstellt hat.</translation>
    </message>
    <message>
        <source>With the people that were chosen.</source>
        <translation>Mit den gewählten Personen.</translation>
    </message>
    <message>
        <source>With the chat that was chosen.</source>
        <translation>Mit dem gewählten Chat.</translation>
    </message>
    <message>
        <source>Once the bot is made.</source>
        <translation>Sobald der Bot angelegt ist.</translation>
    </message>
</context>
<context>
    <name>KeyboardCanvas</name>
    <message>
        <source>Add row</source>
        <translation>Reihe hinzufügen</translation>
    </message>
</context>
<context>
    <name>KeyboardMends</name>
    <message>
        <source>Give it data</source>
        <translation>Daten geben</translation>
    </message>
    <message>
        <source>Shorten and remember…</source>
        <translation>Kürzen und merken…</translation>
    </message>
    <message>
        <source>Make it first</source>
        <translation>An den Anfang setzen</translation>
    </message>
    <message>
        <source>Use https</source>
        <translation>https verwenden</translation>
    </message>
    <message>
        <source>Number it</source>
        <translation>Nummerieren</translation>
    </message>
    <message>
        <source>Cut it</source>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Break the row</source>
        <translation>Reihe umbrechen</translation>
    </message>
    <message>
        <source>Give it a row of its own</source>
        <translation>Eine eigene Reihe geben</translation>
    </message>
    <message>
        <source>Give it a text</source>
        <translation>Einen Text geben</translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Allow groups and people</source>
        <translation>Gruppen und Personen erlauben</translation>
    </message>
    <message>
        <source>Add https://</source>
        <translation>https:// hinzufügen</translation>
    </message>
    <message>
        <source>Let people copy it instead</source>
        <translation>Stattdessen kopieren lassen</translation>
    </message>
    <message>
        <source>Write another address</source>
        <translation>Eine andere Adresse schreiben</translation>
    </message>
    <message>
        <source>Make it an inline keyboard</source>
        <translation>Inline-Tastatur daraus machen</translation>
    </message>
    <message>
        <source>Judge it for a private chat</source>
        <translation>Für einen privaten Chat beurteilen</translation>
    </message>
    <message>
        <source>Let it send its text</source>
        <translation>Seinen Text senden lassen</translation>
    </message>
    <message>
        <source>Open it as a link</source>
        <translation>Als Link öffnen</translation>
    </message>
    <message>
        <source>Send callback data instead</source>
        <translation>Stattdessen callback_data senden</translation>
    </message>
    <message>
        <source>Copy the text of the button</source>
        <translation>Den Text des Knopfs kopieren</translation>
    </message>
    <message>
        <source>Write a shorter text</source>
        <translation>Einen kürzeren Text schreiben</translation>
    </message>
    <message>
        <source>Shorten and remember all data…</source>
        <translation>Alle Daten kürzen und merken…</translation>
    </message>
    <message>
        <source>Keep the buttons that fit</source>
        <translation>Behalten, was hineinpasst</translation>
    </message>
    <message>
        <source>Keep the first %1</source>
        <translation>Die ersten %1 behalten</translation>
    </message>
    <message>
        <source>Show it to everybody</source>
        <translation>Allen zeigen</translation>
    </message>
</context>
<context>
    <name>KeyboardPainter</name>
    <message>
        <source>callback data</source>
        <translation>Callback-Daten</translation>
    </message>
    <message>
        <source>opens a link</source>
        <translation>öffnet einen Link</translation>
    </message>
    <message>
        <source>opens a web app</source>
        <translation>öffnet eine Web-App</translation>
    </message>
    <message>
        <source>copies a text</source>
        <translation>kopiert einen Text</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>switches to inline mode</source>
        <translation>wechselt in den Inline-Modus</translation>
    </message>
    <message>
        <source>another action</source>
        <translation>eine andere Aktion</translation>
    </message>
    <message>
        <source>Row %1, button %2 of %3: %4, %5</source>
        <translation>Reihe %1, Taste %2 von %3: %4, %5</translation>
    </message>
</context>
<context>
    <name>KeyboardTemplates</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu with back</source>
        <translation>Menü mit Zurück</translation>
    </message>
    <message>
        <source>Yes / No</source>
        <translation>Ja / Nein</translation>
    </message>
    <message>
        <source>Confirm with cancel</source>
        <translation>Bestätigen mit Abbrechen</translation>
    </message>
    <message>
        <source>Pager ‹ 1/7 ›</source>
        <translation>Blättern ‹ 1/7 ›</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Number pad</source>
        <translation>Ziffernblock</translation>
    </message>
    <message>
        <source>Settings with ticks</source>
        <translation>Einstellungen mit Häkchen</translation>
    </message>
    <message>
        <source>Calendar month</source>
        <translation>Kalendermonat</translation>
    </message>
    <message>
        <source>Rating 1–5</source>
        <translation>Bewertung 1–5</translation>
    </message>
    <message>
        <source>Language list</source>
        <translation>Sprachliste</translation>
    </message>
    <message>
        <source>Share contact / location</source>
        <translation>Kontakt / Standort teilen</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Quizfrage</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Bezahlen</translation>
    </message>
    <message>
        <source>🛍 Catalogue</source>
        <translation>🛍 Katalog</translation>
    </message>
    <message>
        <source>📦 My orders</source>
        <translation>📦 Meine Bestellungen</translation>
    </message>
    <message>
        <source>⚙️ Settings</source>
        <translation>⚙️ Einstellungen</translation>
    </message>
    <message>
        <source>❓ Help</source>
        <translation>❓ Hilfe</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Zurück</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Rundbrief</translation>
    </message>
    <message>
        <source>📱 Share my phone number</source>
        <translation>📱 Meine Nummer teilen</translation>
    </message>
    <message>
        <source>📍 Share my location</source>
        <translation>📍 Meinen Standort teilen</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>💳 Pay</source>
        <translation>💳 Bezahlen</translation>
    </message>
</context>
<context>
    <name>ReceivingChanges</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Delete the webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message>
        <source>The webhook at %1 is deleted: that server gets no more updates of this bot.</source>
        <translation>Der Webhook bei %1 wird gelöscht: Jener Server bekommt keine Updates dieses Bots mehr.</translation>
    </message>
    <message>
        <source>Botdesk receives them from then on. Setting the webhook again takes its address, and its secret if it had one.</source>
        <translation>Von da an empfängt sie Botdesk. Um den Webhook wieder zu setzen, braucht man seine Adresse und, falls er eines hatte, sein Geheimnis.</translation>
    </message>
    <message>
        <source>Delete, keep pending</source>
        <translation>Löschen, Wartende behalten</translation>
    </message>
    <message>
        <source>Delete webhook</source>
        <translation>Webhook löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete, drop %n update(s)</source>
        <translation>
            <numerusform>Löschen, %n Update verwerfen</numerusform>
            <numerusform>Löschen, %n Updates verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>what the server has been told last</source>
        <translation>was dem Server zuletzt gesagt wurde</translation>
    </message>
    <message>
        <source>all but three types</source>
        <translation>alle bis auf drei Typen</translation>
    </message>
    <message>
        <source>Start receiving</source>
        <translation>Empfang starten</translation>
    </message>
    <message>
        <source>Polling and a webhook exclude each other: as long as there is one, polling gets nothing.</source>
        <translation>Polling und Webhook schließen einander aus: Solange es einen gibt, bekommt das Polling nichts.</translation>
    </message>
    <message>
        <source>Skip pending updates</source>
        <translation>Wartende Updates überspringen</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Es wartet nichts.</translation>
    </message>
    <message>
        <source>The server holds no update for this bot.</source>
        <translation>Der Server hält kein Update für diesen Bot.</translation>
    </message>
    <message numerus="yes">
        <source>%n pending update(s) are dropped.</source>
        <translation>
            <numerusform>%n wartendes Update wird verworfen.</numerusform>
            <numerusform>%n wartende Updates werden verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n update(s)</source>
        <translation>
            <numerusform>%n Update verwerfen</numerusform>
            <numerusform>%n Updates verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change allowed_updates</source>
        <translation>allowed_updates ändern</translation>
    </message>
    <message>
        <source>The server will send other types of updates: %1.</source>
        <translation>Der Server wird andere Typen von Updates senden: %1.</translation>
    </message>
    <message>
        <source>Until now: %1.</source>
        <translation>Bisher: %1.</translation>
    </message>
    <message>
        <source>What arrives of types that are not asked for is not kept by the server and cannot be had later.</source>
        <translation>Was von nicht angeforderten Typen eintrifft, hebt der Server nicht auf; es ist später nicht mehr zu bekommen.</translation>
    </message>
    <message>
        <source>Change the types</source>
        <translation>Typen ändern</translation>
    </message>
    <message>
        <source>Set the webhook</source>
        <translation>Webhook setzen</translation>
    </message>
    <message>
        <source>Telegram delivers the updates of this bot to %1 from then on.</source>
        <translation>Telegram stellt die Updates dieses Bots dann an %1 zu.</translation>
    </message>
    <message>
        <source>The webhook at %1 gets no more updates.</source>
        <translation>Der Webhook bei %1 bekommt keine Updates mehr.</translation>
    </message>
    <message>
        <source>Botdesk stops asking for updates: a bot with a webhook gets none that way.</source>
        <translation>Botdesk fragt nicht mehr nach Updates: Ein Bot mit Webhook bekommt so keine.</translation>
    </message>
    <message>
        <source>The server forgets the webhook before it looks at the new one: if it refuses that, there is none.</source>
        <translation>Der Server vergisst den Webhook, bevor er den neuen ansieht: Lehnt er den ab, gibt es keinen.</translation>
    </message>
    <message>
        <source>Set webhook</source>
        <translation>Webhook setzen</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server. Kept, they are stored here as soon as the webhook is gone.</source>
        <translation>
            <numerusform>Auf dem Server wartet %n Update. Behalten, wird es hier gespeichert, sobald der Webhook weg ist.</numerusform>
            <numerusform>Auf dem Server warten %n Updates. Behalten, werden sie hier gespeichert, sobald der Webhook weg ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server. Kept here first, they are asked for and stored; dropped, they are gone for good.</source>
        <translation>
            <numerusform>Auf dem Server wartet %n Update. Zuerst hier behalten, wird es geholt und gespeichert; verworfen, ist es endgültig weg.</numerusform>
            <numerusform>Auf dem Server warten %n Updates. Zuerst hier behalten, werden sie geholt und gespeichert; verworfen, sind sie endgültig weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>To ask for them, the present webhook is deleted first.</source>
        <translation>Um sie zu holen, wird zuerst der jetzige Webhook gelöscht.</translation>
    </message>
    <message>
        <source>Keep them here first</source>
        <translation>Zuerst hier behalten</translation>
    </message>
    <message>
        <source>Dropped unseen they are lost for good: neither this program nor another will ever see them.</source>
        <translation>Ungesehen verworfen sind sie endgültig verloren: Weder dieses Programm noch ein anderes wird sie je sehen.</translation>
    </message>
    <message>
        <source>Kept here first, they are stored and then dropped at the server.</source>
        <translation>Zuerst hier behalten, werden sie gespeichert und dann beim Server verworfen.</translation>
    </message>
    <message>
        <source>%1 (test environment)</source>
        <translation>%1 (Testumgebung)</translation>
    </message>
    <message>
        <source>Use another server</source>
        <translation>Einen anderen Server benutzen</translation>
    </message>
    <message>
        <source>Botdesk asks for the updates of this bot at %1, from the next time on that the bot is opened.</source>
        <translation>Botdesk fragt die Updates dieses Bots bei %1 ab, sobald der Bot das nächste Mal geöffnet wird.</translation>
    </message>
    <message>
        <source>What waits at one server does not come along to the other. A bot that runs at Telegram&apos;s own server has to be logged out there (logOut) before another can run it.</source>
        <translation>Was bei dem einen Server wartet, kommt nicht zu dem anderen mit. Ein Bot, der bei Telegrams eigenem Server läuft, muss dort abgemeldet werden (logOut), bevor ihn ein anderer betreiben kann.</translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Diesen Server benutzen</translation>
    </message>
    <message>
        <source>Nobody delivers to the listener here from then on: updates wait on the server until you receive by long polling or set a webhook again.</source>
        <translation>Dem Empfänger hier stellt dann niemand mehr zu: Updates warten auf dem Server, bis Sie per Long Polling empfangen oder wieder einen Webhook setzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server. Kept, they stay there.</source>
        <translation>
            <numerusform>Auf dem Server wartet %n Update. Behalten, bleibt es dort.</numerusform>
            <numerusform>Auf dem Server warten %n Updates. Behalten, bleiben sie dort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>let in</source>
        <translation>eingelassen</translation>
    </message>
    <message>
        <source>not POST</source>
        <translation>nicht POST</translation>
    </message>
    <message>
        <source>other path</source>
        <translation>anderer Pfad</translation>
    </message>
    <message>
        <source>wrong secret</source>
        <translation>falsches Geheimnis</translation>
    </message>
    <message>
        <source>not from Telegram</source>
        <translation>nicht von Telegram</translation>
    </message>
    <message>
        <source>not JSON</source>
        <translation>kein JSON</translation>
    </message>
    <message>
        <source>no update</source>
        <translation>kein Update</translation>
    </message>
    <message>
        <source>queue full</source>
        <translation>Schlange voll</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>too slow</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>too many connections</source>
        <translation>zu viele Verbindungen</translation>
    </message>
    <message>
        <source>TLS failed</source>
        <translation>TLS gescheitert</translation>
    </message>
    <message>
        <source>came again</source>
        <translation>noch einmal gekommen</translation>
    </message>
    <message>
        <source>may come again</source>
        <translation>kommt vielleicht wieder</translation>
    </message>
    <message>
        <source>%1 behind %2</source>
        <translation>%1 hinter %2</translation>
    </message>
</context>
<context>
    <name>RowButtons</name>
    <message>
        <source>%1 pressed “%2”</source>
        <comment>person, button</comment>
        <translation>%1 hat „%2“ gedrückt</translation>
    </message>
    <message>
        <source>%1 asks inline: “%2”</source>
        <comment>person, query</comment>
        <translation>%1 fragt inline: „%2“</translation>
    </message>
    <message>
        <source>%1 asks to join</source>
        <translation>%1 bittet um Aufnahme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>person, query</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>not answered, %1</source>
        <translation>unbeantwortet, %1</translation>
    </message>
    <message>
        <source>not answered in time</source>
        <translation>nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>It is not known whether Telegram has this message. Sending it again may make it twice.</source>
        <translation>Es ist nicht bekannt, ob Telegram diese Nachricht hat. Noch einmal gesendet steht sie vielleicht doppelt da.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, the server&apos;s words</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 Next try in %2</source>
        <comment>reason, time</comment>
        <translation>%1 Nächster Versuch in %2</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Jetzt erneut</translation>
    </message>
    <message>
        <source>Cancel the upload</source>
        <translation>Hochladen abbrechen</translation>
    </message>
</context>
<context>
    <name>SandboxDialogs</name>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Results of the bot</source>
        <translation>Ergebnisse des Bots</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Telegram Premium</source>
        <translation>Telegram-Premium-Konto</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Add a group or channel</source>
        <translation>Gruppe oder Kanal hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>Members of %1</source>
        <translation>Mitglieder von %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Becomes</source>
        <translation>W&amp;ird</translation>
    </message>
    <message>
        <source>Advance the clock</source>
        <translation>Uhr vorstellen</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Vorstellen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Queries expire, updates older than a day vanish.</source>
        <translation>Anfragen verfallen, Updates älter als ein Tag verschwinden.</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Um</translation>
    </message>
    <message>
        <source>Reset the Sandbox</source>
        <translation>Sandbox zurücksetzen</translation>
    </message>
    <message>
        <source>All people, groups and messages of the Sandbox are deleted, and it starts as on the first day. Updates that Botdesk has stored stay.</source>
        <translation>Alle Personen, Gruppen und Nachrichten der Sandbox werden gelöscht, und sie beginnt wie am ersten Tag. Von Botdesk gespeicherte Updates bleiben.</translation>
    </message>
    <message>
        <source>Send a photo</source>
        <translation>Foto senden</translation>
    </message>
</context>
<context>
    <name>ScenariosPane</name>
    <message>
        <source>three people at once</source>
        <translation>drei Leute gleichzeitig</translation>
    </message>
    <message>
        <source>press every button</source>
        <translation>jede Taste drücken</translation>
    </message>
    <message>
        <source>join, write, leave</source>
        <translation>beitreten, schreiben, gehen</translation>
    </message>
    <message>
        <source>200 messages per second</source>
        <translation>200 Nachrichten pro Sekunde</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>bezahlen</translation>
    </message>
</context>
<context>
    <name>SendWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Waits for its turn in this chat</source>
        <translation>Wartet auf die Reihe in diesem Chat</translation>
    </message>
    <message>
        <source>Waits %1: one message a second in a chat</source>
        <translation>Wartet %1: eine Nachricht pro Sekunde in einem Chat</translation>
    </message>
    <message>
        <source>Waits %1: 20 messages a minute in a group</source>
        <translation>Wartet %1: 20 Nachrichten pro Minute in einer Gruppe</translation>
    </message>
    <message>
        <source>Waits %1: 30 messages a second in all</source>
        <translation>Wartet %1: 30 Nachrichten pro Sekunde insgesamt</translation>
    </message>
    <message>
        <source>Waits %1: the server asks for it (429)</source>
        <translation>Wartet %1: Der Server verlangt es (429)</translation>
    </message>
    <message>
        <source>Waits %1: the server asks for it in every chat (429)</source>
        <translation>Wartet %1: Der Server verlangt es in jedem Chat (429)</translation>
    </message>
    <message>
        <source>No connection: next try in %1</source>
        <translation>Keine Verbindung: nächster Versuch in %1</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>not a member</source>
        <translation>kein Mitglied</translation>
    </message>
    <message>
        <source>deleted account</source>
        <translation>Konto gelöscht</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>never wrote</source>
        <translation>schrieb nie</translation>
    </message>
    <message>
        <source>%1 has blocked the bot. It can be written to again when it is unblocked.</source>
        <translation>%1 hat den Bot blockiert. Geschrieben werden kann wieder, wenn die Blockierung aufgehoben ist.</translation>
    </message>
    <message>
        <source>The bot is no longer a member here, so it cannot write.</source>
        <translation>Der Bot ist hier kein Mitglied mehr und kann deshalb nicht schreiben.</translation>
    </message>
    <message>
        <source>The account of %1 does not exist any more.</source>
        <translation>Das Konto von %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The server knows no such chat, or the bot has never met it.</source>
        <translation>Der Server kennt keinen solchen Chat, oder der Bot ist ihm nie begegnet.</translation>
    </message>
    <message>
        <source>%1 has not written to the bot yet, and a bot cannot begin.</source>
        <translation>%1 hat dem Bot noch nicht geschrieben, und ein Bot kann nicht anfangen.</translation>
    </message>
</context>
<context>
    <name>SettingsForms</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Another language is used from the next start on.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Return sends, Shift+Return breaks the line</source>
        <translation>Enter sendet, Umschalt+Enter bricht die Zeile um</translation>
    </message>
    <message>
        <source>Ctrl+Return sends, Return breaks the line</source>
        <translation>Strg+Enter sendet, Enter bricht die Zeile um</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Every bot has a folder with one database: all updates as received, drafts, what was sent. Copy the folder while Botdesk is closed to back it up; delete it to forget all.</source>
        <translation>Jeder Bot hat einen Ordner mit einer Datenbank: alle Updates wie empfangen, Entwürfe, Gesendetes. Kopieren Sie den Ordner zur Sicherung, während Botdesk geschlossen ist; löschen Sie ihn, um alles zu vergessen.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Botdesk talks to the Bot API server of your bots and to nobody else. Tokens are kept in the system&apos;s key store, or where you said, and are cut out of logs, errors and copied texts.</source>
        <translation>Botdesk spricht mit dem Bot-API-Server Ihrer Bots und mit niemandem sonst. Token liegen im Schlüsselbund des Systems oder wo Sie es wollten und werden aus Protokollen, Fehlern und kopierten Texten herausgeschnitten.</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>Version, system and the last lines of the log, without tokens</source>
        <translation>Version, System und die letzten Zeilen des Protokolls, ohne Token</translation>
    </message>
    <message>
        <source>Before anything changes what a live bot receives, Botdesk names the bot and what will happen, and asks. The Sandbox is never asked about; test bots only before updates are lost.</source>
        <translation>Bevor sich ändert, was ein Live-Bot empfängt, nennt Botdesk den Bot und was geschehen wird, und fragt. Bei der Sandbox wird nie gefragt, bei Test-Bots nur, bevor Updates verloren gehen.</translation>
    </message>
    <message>
        <source>Ask about test bots as about live ones</source>
        <translation>Bei Test-Bots fragen wie bei Live-Bots</translation>
    </message>
    <message>
        <source>Received files</source>
        <translation>Empfangene Dateien</translation>
    </message>
    <message>
        <source>up to %1 for each bot</source>
        <translation>bis %1 je Bot</translation>
    </message>
    <message>
        <source>Pictures and files that you looked at are kept in the bot&apos;s folder. Where the room is used up, those that were not looked at for the longest time are deleted. What you saved elsewhere stays.</source>
        <translation>Angesehene Bilder und Dateien bleiben im Ordner des Bots. Ist der Platz aufgebraucht, werden die gelöscht, die am längsten nicht angesehen wurden. Was Sie woanders gespeichert haben, bleibt.</translation>
    </message>
</context>
<context>
    <name>SettingsNotice</name>
    <message>
        <source>Botdesk begins with the usual settings. The old file is kept: %1</source>
        <translation>Botdesk beginnt mit den üblichen Einstellungen. Die alte Datei bleibt erhalten: %1</translation>
    </message>
    <message>
        <source>The settings file is damaged.</source>
        <translation>Die Datei der Einstellungen ist beschädigt.</translation>
    </message>
    <message>
        <source>The settings file cannot be read.</source>
        <translation>Die Datei der Einstellungen kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The settings file was written by a later Botdesk.</source>
        <translation>Die Datei der Einstellungen stammt von einem neueren Botdesk.</translation>
    </message>
    <message>
        <source>Settings cannot be saved.</source>
        <translation>Einstellungen können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>What you change holds until Botdesk is closed. The file is %1</source>
        <translation>Was Sie ändern, gilt, bis Botdesk geschlossen wird. Die Datei ist %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>qt6-image-formats-plugins: without it stickers are not shown</source>
        <translation>qt6-image-formats-plugins: Ohne dies werden Sticker nicht gezeigt</translation>
    </message>
    <message>
        <source>Something that Botdesk needs is not installed.</source>
        <translation>Etwas, das Botdesk braucht, ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>Strangers</name>
    <message>
        <source>the default set</source>
        <translation>der Standard</translation>
    </message>
    <message>
        <source>A webhook to %1 was set; there was none.</source>
        <translation>Ein Webhook zu %1 wurde gesetzt; es gab keinen.</translation>
    </message>
    <message>
        <source>The webhook leads to %1 now; before it led to %2.</source>
        <translation>Der Webhook führt jetzt zu %1; vorher führte er zu %2.</translation>
    </message>
    <message>
        <source>The webhook to %1 is gone. The server removes one by itself that answered 410 for a day.</source>
        <translation>Der Webhook zu %1 ist weg. Einen, der einen Tag lang 410 antwortet, entfernt der Server von selbst.</translation>
    </message>
    <message>
        <source>allowed_updates is %1 now; before it was %2.</source>
        <translation>allowed_updates ist jetzt %1; vorher war es %2.</translation>
    </message>
    <message>
        <source>A certificate was uploaded for %1; there was none.</source>
        <translation>Für %1 wurde ein Zertifikat hochgeladen; es gab keines.</translation>
    </message>
    <message>
        <source>The certificate that was uploaded for %1 is gone.</source>
        <translation>Das für %1 hochgeladene Zertifikat ist weg.</translation>
    </message>
    <message>
        <source>max_connections is %1 now; before it was %2.</source>
        <translation>max_connections ist jetzt %1; vorher war es %2.</translation>
    </message>
    <message>
        <source>The address of the webhook is %1 now; before it was fixed to %2.</source>
        <translation>Die Adresse des Webhooks ist jetzt %1; vorher war sie auf %2 festgelegt.</translation>
    </message>
    <message>
        <source>%1 updates wait instead of %2, and none was asked for here. They may have expired.</source>
        <translation>%1 Updates warten statt %2, und hier wurde keines geholt. Sie können abgelaufen sein.</translation>
    </message>
    <message>
        <source>Another program asks for updates with this token.</source>
        <translation>Ein anderes Programm fragt mit diesem Token nach Updates.</translation>
    </message>
    <message>
        <source>Between %1 and %2:</source>
        <translation>Zwischen %1 und %2:</translation>
    </message>
    <message>
        <source>At %1:</source>
        <translation>Um %1:</translation>
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
<context>
    <name>TextWords</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Struck through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Spoiler</source>
        <translation>Verdeckt</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Expandable quote</source>
        <translation>Ausklappbares Zitat</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>Codeblock</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Mention</source>
        <translation>Erwähnung</translation>
    </message>
    <message>
        <source>Custom emoji</source>
        <translation>Eigenes Emoji</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Zeit</translation>
    </message>
    <message>
        <source>Escape ‘%1’ in line %2 for %3</source>
        <translation>‚%1‘ in Zeile %2 für %3 maskieren</translation>
    </message>
    <message>
        <source>Escape ‘%1’ in line %2 and ‘%3’ in line %4 for %5</source>
        <translation>‚%1‘ in Zeile %2 und ‚%3‘ in Zeile %4 für %5 maskieren</translation>
    </message>
    <message numerus="yes">
        <source>Escape %n characters for %1, the first ‘%2’ in line %3</source>
        <translation>
            <numerusform>%n Zeichen für %1 maskieren, das erste ‚%2‘ in Zeile %3</numerusform>
            <numerusform>%n Zeichen für %1 maskieren, das erste ‚%2‘ in Zeile %3</numerusform>
        </translation>
    </message>
    <message>
        <source>‘%1’ in line %2 has no end</source>
        <translation>‚%1‘ in Zeile %2 hat kein Ende</translation>
    </message>
    <message>
        <source>%1 cannot read ‘%2’ in line %3</source>
        <translation>%1 kann ‚%2‘ in Zeile %3 nicht lesen</translation>
    </message>
    <message>
        <source>The address in line %1 is none of a custom emoji or a time</source>
        <translation>Die Adresse in Zeile %1 gehört weder zu einem eigenen Emoji noch zu einer Zeit</translation>
    </message>
    <message>
        <source>%1 cannot read line %2</source>
        <translation>%1 kann Zeile %2 nicht lesen</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>what, text</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>+%1 ms</source>
        <translation>+%1 ms</translation>
    </message>
    <message>
        <source>Answered with %1</source>
        <translation>Beantwortet mit %1</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 misslang: %2</translation>
    </message>
    <message>
        <source>took %1 ms</source>
        <translation>dauerte %1 ms</translation>
    </message>
    <message>
        <source>Not answered in time</source>
        <translation>Nicht rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Waiting for %1</source>
        <translation>Wartet seit %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Sent, as the server tells</source>
        <translation>Gesendet, wie der Server sagt</translation>
    </message>
    <message>
        <source>whole seconds only</source>
        <translation>nur ganze Sekunden</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Acknowledged to the server</source>
        <translation>Dem Server bestätigt</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
</context>
<context>
    <name>UpdateText</name>
    <message>
        <source>&lt;1 s</source>
        <translation>&lt;1 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
</context>
<context>
    <name>Webhook</name>
    <message>
        <source>The host name is not known to the public DNS: a typing error, a name that only the local network knows, or one that is too new.</source>
        <translation>Der Hostname ist im öffentlichen DNS nicht bekannt: ein Tippfehler, ein Name, den nur das lokale Netz kennt, oder einer, der zu neu ist.</translation>
    </message>
    <message>
        <source>Look the name up with a public resolver such as 1.1.1.1, and look at the URL for blanks and a second https://.</source>
        <translation>Schlagen Sie den Namen mit einem öffentlichen Resolver wie 1.1.1.1 nach, und suchen Sie in der URL nach Leerzeichen und einem zweiten https://.</translation>
    </message>
    <message>
        <source>Use a name that has a public A record. For a new name wait until it is published, then set the webhook again.</source>
        <translation>Verwenden Sie einen Namen mit öffentlichem A-Eintrag. Bei einem neuen Namen warten Sie, bis er veröffentlicht ist; dann setzen Sie den Webhook erneut.</translation>
    </message>
    <message>
        <source>The name servers of the host did not answer Telegram in time.</source>
        <translation>Die Nameserver des Hosts haben Telegram nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Ask each name server of the domain, and check DNSSEC. With a Bot API server of your own, ask from its machine.</source>
        <translation>Fragen Sie jeden Nameserver der Domain, und prüfen Sie DNSSEC. Bei einem eigenen Bot-API-Server fragen Sie von dessen Rechner aus.</translation>
    </message>
    <message>
        <source>Mend the zone or the resolver and set the webhook again; often the next attempt already succeeds.</source>
        <translation>Bringen Sie die Zone oder den Resolver in Ordnung, und setzen Sie den Webhook erneut; oft gelingt schon der nächste Versuch.</translation>
    </message>
    <message>
        <source>The host has an IPv6 address only. Telegram delivers over IPv4.</source>
        <translation>Der Host hat nur eine IPv6-Adresse. Telegram stellt über IPv4 zu.</translation>
    </message>
    <message>
        <source>Look up the A record of the host.</source>
        <translation>Schlagen Sie den A-Eintrag des Hosts nach.</translation>
    </message>
    <message>
        <source>Add an A record, or put a proxy or tunnel with an IPv4 address in front.</source>
        <translation>Legen Sie einen A-Eintrag an, oder setzen Sie einen Proxy oder Tunnel mit IPv4-Adresse davor.</translation>
    </message>
    <message>
        <source>Telegram could not find the address of the host.</source>
        <translation>Telegram konnte die Adresse des Hosts nicht finden.</translation>
    </message>
    <message>
        <source>Look the name up with a public resolver, not with this computer&apos;s own.</source>
        <translation>Schlagen Sie den Namen mit einem öffentlichen Resolver nach, nicht mit dem dieses Rechners.</translation>
    </message>
    <message>
        <source>Correct the name or its DNS records, then set the webhook again.</source>
        <translation>Berichtigen Sie den Namen oder seine DNS-Einträge, und setzen Sie dann den Webhook erneut.</translation>
    </message>
    <message>
        <source>The computer answers, but nothing listens on that port: the listener is stopped, listens on the loopback only, or another port is forwarded.</source>
        <translation>Der Rechner antwortet, aber auf diesem Port lauscht nichts: Der Empfänger läuft nicht, lauscht nur auf dem Loopback, oder es wird ein anderer Port weitergeleitet.</translation>
    </message>
    <message>
        <source>See whether the listener runs and to which address and port it is bound.</source>
        <translation>Sehen Sie nach, ob der Empfänger läuft und an welche Adresse und welchen Port er gebunden ist.</translation>
    </message>
    <message>
        <source>Start the listener, bind it to the right address, or correct the port forwarding.</source>
        <translation>Starten Sie den Empfänger, binden Sie ihn an die richtige Adresse, oder berichtigen Sie die Portweiterleitung.</translation>
    </message>
    <message>
        <source>Packets get no answer: a firewall drops them, or the address is not the right one any more.</source>
        <translation>Pakete bleiben ohne Antwort: Eine Firewall verwirft sie, oder die Adresse stimmt nicht mehr.</translation>
    </message>
    <message>
        <source>Try to connect from a computer outside your network, and compare ip_address with what DNS says today.</source>
        <translation>Versuchen Sie eine Verbindung von außerhalb Ihres Netzes, und vergleichen Sie ip_address mit dem, was DNS heute sagt.</translation>
    </message>
    <message>
        <source>Let 149.154.160.0/20 and 91.108.4.0/22 through the firewall, or use a tunnel. Where the way stays blocked, use long polling.</source>
        <translation>Lassen Sie 149.154.160.0/20 und 91.108.4.0/22 durch die Firewall, oder verwenden Sie einen Tunnel. Bleibt der Weg versperrt, empfangen Sie per Long Polling.</translation>
    </message>
    <message>
        <source>The connection was accepted and then cut: the program crashed while it answered, a filter stands between, or the proxy ends idle connections too early.</source>
        <translation>Die Verbindung wurde angenommen und dann getrennt: Das Programm stürzte beim Antworten ab, ein Filter steht dazwischen, oder der Proxy beendet ruhende Verbindungen zu früh.</translation>
    </message>
    <message>
        <source>Look at the log of the program and of the proxy at the time of the error.</source>
        <translation>Sehen Sie in den Protokollen des Programms und des Proxys zur Zeit des Fehlers nach.</translation>
    </message>
    <message>
        <source>Stop the crash, and let the proxy keep idle connections for more than a minute.</source>
        <translation>Beheben Sie den Absturz, und lassen Sie den Proxy ruhende Verbindungen länger als eine Minute halten.</translation>
    </message>
    <message>
        <source>There is no route to the address.</source>
        <translation>Es gibt keinen Weg zu dieser Adresse.</translation>
    </message>
    <message>
        <source>Check that the address is public. With a Bot API server of your own, check the routes of its machine or container.</source>
        <translation>Prüfen Sie, ob die Adresse öffentlich ist. Bei einem eigenen Bot-API-Server prüfen Sie die Routen seines Rechners oder Containers.</translation>
    </message>
    <message>
        <source>Register an IPv4 address that can be reached, or give that server a default route.</source>
        <translation>Tragen Sie eine erreichbare IPv4-Adresse ein, oder geben Sie diesem Server eine Standardroute.</translation>
    </message>
    <message>
        <source>The Bot API server was told to use a proxy, and the proxy cannot be reached.</source>
        <translation>Der Bot-API-Server soll einen Proxy benutzen, und dieser ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Look at the --proxy option of your Bot API server.</source>
        <translation>Sehen Sie sich die Option --proxy Ihres Bot-API-Servers an.</translation>
    </message>
    <message>
        <source>Correct or drop that option; your listener is not at fault.</source>
        <translation>Berichtigen Sie diese Option, oder lassen Sie sie weg; am Empfänger liegt es nicht.</translation>
    </message>
    <message>
        <source>The Bot API server could not even open a connection, for example because it has too many files open.</source>
        <translation>Der Bot-API-Server konnte nicht einmal eine Verbindung öffnen, etwa weil er zu viele Dateien offen hat.</translation>
    </message>
    <message>
        <source>Look at the limits of the Bot API server&apos;s process.</source>
        <translation>Sehen Sie sich die Grenzen des Bot-API-Server-Prozesses an.</translation>
    </message>
    <message>
        <source>Raise its limit of open files, or lower max_connections.</source>
        <translation>Heben Sie seine Grenze für offene Dateien an, oder senken Sie max_connections.</translation>
    </message>
    <message>
        <source>The connection to your host failed.</source>
        <translation>Die Verbindung zum Host ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Connect to the host and port from a computer outside your network.</source>
        <translation>Bauen Sie von einem Rechner außerhalb Ihres Netzes eine Verbindung zu Host und Port auf.</translation>
    </message>
    <message>
        <source>Make the port reachable from the internet, or use a tunnel.</source>
        <translation>Machen Sie den Port aus dem Internet erreichbar, oder verwenden Sie einen Tunnel.</translation>
    </message>
    <message>
        <source>The certificate that was uploaded cannot be read. It may be a private key, a file in another format, or empty.</source>
        <translation>Das hochgeladene Zertifikat ist nicht lesbar. Es ist vielleicht ein privater Schlüssel, eine Datei in anderem Format oder leer.</translation>
    </message>
    <message>
        <source>The file must begin with -----BEGIN CERTIFICATE-----.</source>
        <translation>Die Datei muss mit -----BEGIN CERTIFICATE----- beginnen.</translation>
    </message>
    <message>
        <source>Upload the public certificate as PEM, as a file.</source>
        <translation>Laden Sie das öffentliche Zertifikat als PEM-Datei hoch.</translation>
    </message>
    <message>
        <source>The certificate is not valid today: it has expired, or begins later.</source>
        <translation>Das Zertifikat gilt heute nicht: Es ist abgelaufen oder gilt erst später.</translation>
    </message>
    <message>
        <source>Look at the dates of the certificate, and at the clock of the host.</source>
        <translation>Sehen Sie sich die Daten des Zertifikats und die Uhr des Hosts an.</translation>
    </message>
    <message>
        <source>Renew the certificate and load it into the server.</source>
        <translation>Erneuern Sie das Zertifikat, und laden Sie es in den Server.</translation>
    </message>
    <message>
        <source>The certificate is signed by nobody that Telegram knows.</source>
        <translation>Das Zertifikat hat niemand unterschrieben, den Telegram kennt.</translation>
    </message>
    <message>
        <source>See whether the certificate was uploaded with setWebhook, and whether it is the one that the host shows.</source>
        <translation>Sehen Sie nach, ob das Zertifikat mit setWebhook hochgeladen wurde und ob es dasselbe ist, das der Host zeigt.</translation>
    </message>
    <message>
        <source>Upload this very certificate with setWebhook, or get one from a public authority.</source>
        <translation>Laden Sie genau dieses Zertifikat mit setWebhook hoch, oder besorgen Sie eines von einer öffentlichen Stelle.</translation>
    </message>
    <message>
        <source>The certificate is for another name than the one in the URL.</source>
        <translation>Das Zertifikat gilt für einen anderen Namen als den in der URL.</translation>
    </message>
    <message>
        <source>Compare the host of the URL with the names in the certificate.</source>
        <translation>Vergleichen Sie den Host der URL mit den Namen im Zertifikat.</translation>
    </message>
    <message>
        <source>Get a certificate for this name, or use in the URL the name that the certificate has.</source>
        <translation>Besorgen Sie ein Zertifikat für diesen Namen, oder verwenden Sie in der URL den Namen, der im Zertifikat steht.</translation>
    </message>
    <message>
        <source>The host does not send its intermediate certificate. Browsers know it from elsewhere, Telegram does not.</source>
        <translation>Der Host schickt sein Zwischenzertifikat nicht mit. Browser kennen es von anderswo, Telegram nicht.</translation>
    </message>
    <message>
        <source>Count the certificates that the host sends: there should be two or more.</source>
        <translation>Zählen Sie die Zertifikate, die der Host schickt: Es sollten zwei oder mehr sein.</translation>
    </message>
    <message>
        <source>Let the server send the full chain (fullchain.pem instead of cert.pem).</source>
        <translation>Den Server die vollständige Kette schicken lassen (fullchain.pem statt cert.pem).</translation>
    </message>
    <message>
        <source>The certificate or its key is too weak, or the server&apos;s TLS is too old.</source>
        <translation>Das Zertifikat oder sein Schlüssel ist zu schwach, oder das TLS des Servers ist zu alt.</translation>
    </message>
    <message>
        <source>Look at the length of the key and at the signature of the certificate.</source>
        <translation>Sehen Sie sich die Länge des Schlüssels und die Signatur des Zertifikats an.</translation>
    </message>
    <message>
        <source>Get a certificate with an RSA key of 2048 bits or an EC key, signed with SHA-256.</source>
        <translation>Besorgen Sie ein Zertifikat mit 2048-Bit-RSA- oder EC-Schlüssel und SHA-256-Signatur.</translation>
    </message>
    <message>
        <source>Telegram refused the certificate and told your server so.</source>
        <translation>Telegram hat das Zertifikat abgelehnt und es dem Server mitgeteilt.</translation>
    </message>
    <message>
        <source>Look at the chain that the host sends, and whether the certificate was uploaded.</source>
        <translation>Sehen Sie sich die Kette an, die der Host schickt, und ob das Zertifikat hochgeladen wurde.</translation>
    </message>
    <message>
        <source>Upload the certificate with setWebhook, or send a chain that ends at a public authority.</source>
        <translation>Laden Sie das Zertifikat mit setWebhook hoch, oder schicken Sie eine Kette, die bei einer öffentlichen Stelle endet.</translation>
    </message>
    <message>
        <source>Telegram does not trust the certificate: the intermediate one is missing, it has expired, it is for another name, or it is self-signed and was not uploaded.</source>
        <translation>Telegram traut dem Zertifikat nicht: Das Zwischenzertifikat fehlt, es ist abgelaufen, gilt für einen anderen Namen, oder es ist selbst signiert und wurde nicht hochgeladen.</translation>
    </message>
    <message>
        <source>Run the probe: it tells which of them it is.</source>
        <translation>Starten Sie die Prüfung: Sie sagt, was davon es ist.</translation>
    </message>
    <message>
        <source>Send the full chain, renew the certificate, or upload the one that the host shows. With a public certificate set the webhook without uploading one.</source>
        <translation>Schicken Sie die vollständige Kette, erneuern Sie das Zertifikat, oder laden Sie das hoch, das der Host zeigt. Bei einem öffentlichen Zertifikat setzen Sie den Webhook ohne Hochladen.</translation>
    </message>
    <message>
        <source>Open the address with http:// and that port: an answer proves it.</source>
        <translation>Öffnen Sie die Adresse mit http:// und diesem Port: Eine Antwort beweist es.</translation>
    </message>
    <message>
        <source>Give the listener its certificate and key, or let the proxy end TLS on that port.</source>
        <translation>Geben Sie dem Empfänger sein Zertifikat und seinen Schlüssel, oder lassen Sie TLS im Proxy auf diesem Port enden.</translation>
    </message>
    <message>
        <source>The handshake led nowhere: what stands behind that port speaks no TLS, or hung up.</source>
        <translation>Der Handschlag führte zu nichts: Was hinter diesem Port steht, spricht kein TLS oder hat aufgelegt.</translation>
    </message>
    <message>
        <source>Check which program listens on that port.</source>
        <translation>Prüfen Sie, welches Programm auf diesem Port lauscht.</translation>
    </message>
    <message>
        <source>Register the port of the TLS server, or start one there.</source>
        <translation>Tragen Sie den Port des TLS-Servers ein, oder starten Sie dort einen.</translation>
    </message>
    <message>
        <source>The host asks for a client certificate. Telegram has none.</source>
        <translation>Der Host verlangt ein Client-Zertifikat. Telegram hat keines.</translation>
    </message>
    <message>
        <source>Look at the TLS settings of the proxy.</source>
        <translation>Sehen Sie sich die TLS-Einstellungen des Proxys an.</translation>
    </message>
    <message>
        <source>Ask for no client certificate on this path.</source>
        <translation>Verlangen Sie auf diesem Pfad kein Client-Zertifikat.</translation>
    </message>
    <message>
        <source>The host broke off the handshake: it wants a server name and the URL has an address, or there is no common version or cipher.</source>
        <translation>Der Host hat den Handschlag abgebrochen: Er will einen Servernamen, und die URL hat eine Adresse, oder es gibt keine gemeinsame Version oder Verschlüsselung.</translation>
    </message>
    <message>
        <source>Try the handshake with and without a server name, with TLS 1.2 and 1.3.</source>
        <translation>Versuchen Sie den Handschlag mit und ohne Servernamen, mit TLS 1.2 und 1.3.</translation>
    </message>
    <message>
        <source>Use a host name in the URL, and allow TLS 1.2 and 1.3 with common ciphers.</source>
        <translation>Verwenden Sie in der URL einen Hostnamen, und lassen Sie TLS 1.2 und 1.3 mit üblichen Verschlüsselungen zu.</translation>
    </message>
    <message>
        <source>The service in front of your host could not agree on TLS with it.</source>
        <translation>Der Dienst vor dem Host konnte sich mit ihm nicht auf TLS einigen.</translation>
    </message>
    <message>
        <source>Look at the certificate of the host itself, without that service.</source>
        <translation>Sehen Sie sich das Zertifikat des Hosts selbst an, ohne diesen Dienst.</translation>
    </message>
    <message>
        <source>Install a certificate that the service in front accepts, or loosen its check of the origin.</source>
        <translation>Richten Sie ein Zertifikat ein, das der Dienst davor annimmt, oder lockern Sie dessen Prüfung des Ursprungs.</translation>
    </message>
    <message>
        <source>TLS with your host failed.</source>
        <translation>TLS mit dem Host ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Run the probe: it shows the certificate and where the handshake ends.</source>
        <translation>Starten Sie die Prüfung: Sie zeigt das Zertifikat und wo der Handschlag endet.</translation>
    </message>
    <message>
        <source>Mend the certificate or the TLS settings of the host.</source>
        <translation>Bringen Sie das Zertifikat oder die TLS-Einstellungen des Hosts in Ordnung.</translation>
    </message>
    <message>
        <source>The host is reached, but it has no such path. A tunnel that is off may answer so too.</source>
        <translation>Der Host wird erreicht, aber er hat keinen solchen Pfad. Auch ein abgeschalteter Tunnel kann so antworten.</translation>
    </message>
    <message>
        <source>Compare the path of the URL with the one that the program serves.</source>
        <translation>Vergleichen Sie den Pfad der URL mit dem, den das Programm bedient.</translation>
    </message>
    <message>
        <source>Register the path that is served, or start the tunnel and set the webhook to its present address.</source>
        <translation>Tragen Sie den bedienten Pfad ein, oder starten Sie den Tunnel und setzen Sie den Webhook auf dessen jetzige Adresse.</translation>
    </message>
    <message>
        <source>The program failed on this update. It comes again and holds back its chat until it is answered.</source>
        <translation>Das Programm ist an diesem Update gescheitert. Es kommt wieder und hält seinen Chat auf, bis es beantwortet ist.</translation>
    </message>
    <message>
        <source>Find the error in the program&apos;s log; the update is among the pending ones.</source>
        <translation>Suchen Sie den Fehler im Protokoll des Programms; das Update ist unter den ausstehenden.</translation>
    </message>
    <message>
        <source>Answer 200 first and work afterwards, and catch errors in the handler.</source>
        <translation>Antworten Sie zuerst mit 200 und arbeiten Sie danach, und fangen Sie Fehler im Programm ab.</translation>
    </message>
    <message>
        <source>The proxy works, the program behind it does not, or it speaks another protocol there.</source>
        <translation>Der Proxy läuft, das Programm dahinter nicht, oder es spricht dort ein anderes Protokoll.</translation>
    </message>
    <message>
        <source>Ask the program directly, without the proxy.</source>
        <translation>Fragen Sie das Programm unmittelbar, ohne den Proxy.</translation>
    </message>
    <message>
        <source>Start the program, or correct the address in the proxy. During an update of the program nothing needs to be done.</source>
        <translation>Starten Sie das Programm, oder berichtigen Sie die Adresse im Proxy. Während das Programm aktualisiert wird, ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The platform has no instance that is ready: it sleeps, crashed at the start, or listens on another port.</source>
        <translation>Die Plattform hat keine bereite Instanz: Sie schläft, ist beim Start abgestürzt oder lauscht auf einem anderen Port.</translation>
    </message>
    <message>
        <source>Look at the log of the start and at the port that the platform expects.</source>
        <translation>Das Startprotokoll ansehen und den Port, den die Plattform erwartet.</translation>
    </message>
    <message>
        <source>Listen on the platform&apos;s port, and keep an instance awake.</source>
        <translation>Lauschen Sie auf dem Port der Plattform, und halten Sie eine Instanz wach.</translation>
    </message>
    <message>
        <source>Something in front waited for the program and gave up.</source>
        <translation>Etwas davor hat auf das Programm gewartet und aufgegeben.</translation>
    </message>
    <message>
        <source>Measure how long the program needs for an answer.</source>
        <translation>Messen Sie, wie lange das Programm für eine Antwort braucht.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do slow work afterwards.</source>
        <translation>Sofort mit 200 antworten und langsame Arbeit danach tun.</translation>
    </message>
    <message>
        <source>The service in front finds nobody behind it: the tunnel has ended, or its name has changed.</source>
        <translation>Der Dienst davor findet niemanden dahinter: Der Tunnel ist beendet, oder sein Name hat sich geändert.</translation>
    </message>
    <message>
        <source>See whether the tunnel runs and which address it shows now.</source>
        <translation>Sehen Sie nach, ob der Tunnel läuft und welche Adresse er jetzt zeigt.</translation>
    </message>
    <message>
        <source>Start the tunnel again and set the webhook to its present address. A named tunnel keeps its address.</source>
        <translation>Starten Sie den Tunnel wieder, und setzen Sie den Webhook auf dessen jetzige Adresse. Ein benannter Tunnel behält seine Adresse.</translation>
    </message>
    <message>
        <source>Somebody in front refuses Telegram: a bot protection, a rule by address, or the program because the secret is not the one it expects.</source>
        <translation>Jemand davor weist Telegram ab: ein Schutz vor Bots, eine Adressregel oder das Programm, weil das Geheimnis nicht das erwartete ist.</translation>
    </message>
    <message>
        <source>Send a request like Telegram&apos;s from outside and see who answers 403.</source>
        <translation>Schicken Sie von außen eine Anfrage wie die von Telegram, und sehen Sie, wer mit 403 antwortet.</translation>
    </message>
    <message>
        <source>Take the path out of the protection, and check the secret instead of the address.</source>
        <translation>Nehmen Sie den Pfad aus dem Schutz, und prüfen Sie das Geheimnis statt der Adresse.</translation>
    </message>
    <message>
        <source>The path asks for a login, or the secret is not the one that the program expects.</source>
        <translation>Der Pfad verlangt eine Anmeldung, oder das Geheimnis ist nicht das, welches das Programm erwartet.</translation>
    </message>
    <message>
        <source>Open the path without being logged in, and compare the secrets.</source>
        <translation>Öffnen Sie den Pfad ohne Anmeldung, und vergleichen Sie die Geheimnisse.</translation>
    </message>
    <message>
        <source>Take the path out of the login, and set the webhook again with the program&apos;s secret.</source>
        <translation>Nehmen Sie den Pfad aus der Anmeldung, und setzen Sie den Webhook mit dem Geheimnis des Programms erneut.</translation>
    </message>
    <message>
        <source>The program refused the content: it expects another form, another Host header, or knows fewer types of updates.</source>
        <translation>Das Programm hat den Inhalt abgelehnt: Es erwartet eine andere Form, einen anderen Host-Header oder kennt weniger Arten von Updates.</translation>
    </message>
    <message>
        <source>Look in its log for what it did not like.</source>
        <translation>Sehen Sie in seinem Protokoll nach, was ihm nicht gefiel.</translation>
    </message>
    <message>
        <source>Let it accept every type of update, answering 200 to those it does not use, and the public host name.</source>
        <translation>Lassen Sie es jede Art von Update annehmen, mit 200 für die, die es nicht braucht, und den öffentlichen Hostnamen.</translation>
    </message>
    <message>
        <source>The path takes no POST. A browser sends GET and proves nothing.</source>
        <translation>Der Pfad nimmt kein POST. Ein Browser schickt GET und beweist nichts.</translation>
    </message>
    <message>
        <source>Send a POST to the path.</source>
        <translation>Schicken Sie ein POST an den Pfad.</translation>
    </message>
    <message>
        <source>Register a route for POST, or correct the path.</source>
        <translation>Richten Sie eine Route für POST ein, oder berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The server in front finds the request too large.</source>
        <translation>Dem Server davor ist die Anfrage zu groß.</translation>
    </message>
    <message>
        <source>Look at its limit for request bodies.</source>
        <translation>Sehen Sie sich seine Grenze für die Größe von Anfragen an.</translation>
    </message>
    <message>
        <source>Allow bodies of at least 1 MB on this path.</source>
        <translation>Lassen Sie auf diesem Pfad mindestens 1 MB zu.</translation>
    </message>
    <message>
        <source>The server in front limits how often Telegram may ask.</source>
        <translation>Der Server davor begrenzt, wie oft Telegram fragen darf.</translation>
    </message>
    <message>
        <source>Look at its rate limits.</source>
        <translation>Sehen Sie sich seine Ratenbegrenzung an.</translation>
    </message>
    <message>
        <source>Take the path out of the limits, or lower max_connections.</source>
        <translation>Nehmen Sie den Pfad von der Begrenzung aus, oder senken Sie max_connections.</translation>
    </message>
    <message>
        <source>The server does not feel responsible for this host name.</source>
        <translation>Der Server fühlt sich für diesen Hostnamen nicht zuständig.</translation>
    </message>
    <message>
        <source>Compare the Host header with the names that the server knows.</source>
        <translation>Vergleichen Sie den Host-Header mit den Namen, die der Server kennt.</translation>
    </message>
    <message>
        <source>Add the host name of the URL to the server&apos;s settings.</source>
        <translation>Nehmen Sie den Hostnamen der URL in die Einstellungen des Servers auf.</translation>
    </message>
    <message>
        <source>The address leads elsewhere, and Telegram follows no redirect.</source>
        <translation>Die Adresse führt anderswohin, und Telegram folgt keiner Umleitung.</translation>
    </message>
    <message>
        <source>Look where it leads: a missing slash, https, www, or a login page.</source>
        <translation>Sehen Sie nach, wohin sie führt: ein fehlender Schrägstrich, https, www oder eine Anmeldeseite.</translation>
    </message>
    <message>
        <source>Register the final address.</source>
        <translation>Tragen Sie die endgültige Adresse ein.</translation>
    </message>
    <message>
        <source>The program says that the address is gone for good. When that lasts for 23 hours, Telegram removes the webhook.</source>
        <translation>Das Programm sagt, dass es die Adresse nie mehr geben wird. Bleibt das 23 Stunden so, entfernt Telegram den Webhook.</translation>
    </message>
    <message>
        <source>See whether WebhookInfo still has a URL.</source>
        <translation>Sehen Sie nach, ob WebhookInfo noch eine URL hat.</translation>
    </message>
    <message>
        <source>Serve the path again or answer another status, and set the webhook anew if it was removed.</source>
        <translation>Bedienen Sie den Pfad wieder, oder antworten Sie anders, und setzen Sie den Webhook neu, falls er entfernt wurde.</translation>
    </message>
    <message>
        <source>The answer is not HTTP/1.1: the port speaks HTTP/2 without TLS, or answers with a wrong first line.</source>
        <translation>Die Antwort ist kein HTTP/1.1: Der Port spricht HTTP/2 ohne TLS oder antwortet mit einer falschen ersten Zeile.</translation>
    </message>
    <message>
        <source>Ask the port with HTTP/1.1 and look at the first line.</source>
        <translation>Fragen Sie den Port mit HTTP/1.1, und sehen Sie sich die erste Zeile an.</translation>
    </message>
    <message>
        <source>Let the server in front speak HTTP/1.1 on this port.</source>
        <translation>Lassen Sie den Server davor auf diesem Port HTTP/1.1 sprechen.</translation>
    </message>
    <message>
        <source>There was an answer that Telegram could not read.</source>
        <translation>Es kam eine Antwort, die Telegram nicht lesen konnte.</translation>
    </message>
    <message>
        <source>Look at the raw answer: its first line, its headers, its encoding.</source>
        <translation>Sehen Sie sich die rohe Antwort an: ihre erste Zeile, ihre Header, ihre Kodierung.</translation>
    </message>
    <message>
        <source>Answer with a plain 200 and an empty body, and go on from there.</source>
        <translation>Antworten Sie mit einem schlichten 200 und leerem Inhalt, und sehen Sie von dort weiter.</translation>
    </message>
    <message>
        <source>The host was reached and refused the request.</source>
        <translation>Der Host wurde erreicht und hat die Anfrage abgewiesen.</translation>
    </message>
    <message>
        <source>Look in the log of the program and of whatever stands in front for this status.</source>
        <translation>Suchen Sie in den Protokollen des Programms und dessen, was davor steht, nach diesem Status.</translation>
    </message>
    <message>
        <source>Let the path answer 200 to a POST from Telegram.</source>
        <translation>Lassen Sie den Pfad auf ein POST von Telegram mit 200 antworten.</translation>
    </message>
    <message>
        <source>The host was reached and failed.</source>
        <translation>Der Host wurde erreicht und ist gescheitert.</translation>
    </message>
    <message>
        <source>Look in the log of the program and of whatever stands in front at the time of the error.</source>
        <translation>Sehen Sie in den Protokollen des Programms und dessen, was davor steht, zur Zeit des Fehlers nach.</translation>
    </message>
    <message>
        <source>Let the path answer 200; what fails can be done afterwards.</source>
        <translation>Lassen Sie den Pfad mit 200 antworten; was scheitert, kann danach geschehen.</translation>
    </message>
    <message>
        <source>The host answered with a status that is no success.</source>
        <translation>Der Host hat mit einem Status geantwortet, der kein Erfolg ist.</translation>
    </message>
    <message>
        <source>Ask the path with a POST and look at the answer.</source>
        <translation>Fragen Sie den Pfad mit einem POST, und sehen Sie sich die Antwort an.</translation>
    </message>
    <message>
        <source>Let the path answer 200.</source>
        <translation>Lassen Sie den Pfad mit 200 antworten.</translation>
    </message>
    <message>
        <source>The URL begins with http://. Telegram delivers by HTTPS only.</source>
        <translation>Die URL beginnt mit http://. Telegram stellt nur über HTTPS zu.</translation>
    </message>
    <message>
        <source>Look at the base address in the settings of the program.</source>
        <translation>Sehen Sie sich die Grundadresse in den Einstellungen des Programms an.</translation>
    </message>
    <message>
        <source>Use https://. Only a Bot API server of your own in local mode takes http.</source>
        <translation>Verwenden Sie https://. Nur ein eigener Bot-API-Server im lokalen Modus nimmt http.</translation>
    </message>
    <message>
        <source>Telegram delivers to the ports 80, 88, 443 and 8443 only.</source>
        <translation>Telegram stellt nur an die Ports 80, 88, 443 und 8443 zu.</translation>
    </message>
    <message>
        <source>Look at the port in the URL.</source>
        <translation>Sehen Sie sich den Port in der URL an.</translation>
    </message>
    <message>
        <source>Forward one of these ports to the program, and leave the program&apos;s own port out of the URL.</source>
        <translation>Leiten Sie einen dieser Ports zum Programm weiter, und lassen Sie dessen eigenen Port aus der URL.</translation>
    </message>
    <message>
        <source>The name leads to the computer itself.</source>
        <translation>Der Name führt zum Rechner selbst.</translation>
    </message>
    <message>
        <source>Look the name up with a public resolver; a hosts file may stand in the way.</source>
        <translation>Schlagen Sie den Namen mit einem öffentlichen Resolver nach; eine hosts-Datei kann im Weg stehen.</translation>
    </message>
    <message>
        <source>Use a public name or a tunnel. Without either, receive by long polling.</source>
        <translation>Verwenden Sie einen öffentlichen Namen oder einen Tunnel. Ohne beides empfangen Sie per Long Polling.</translation>
    </message>
    <message>
        <source>The name leads to a private address, which Telegram cannot reach.</source>
        <translation>Der Name führt zu einer privaten Adresse, die Telegram nicht erreicht.</translation>
    </message>
    <message>
        <source>Look the name up with a public resolver.</source>
        <translation>Schlagen Sie den Namen mit einem öffentlichen Resolver nach.</translation>
    </message>
    <message>
        <source>Publish the public address, or use a tunnel.</source>
        <translation>Machen Sie die öffentliche Adresse bekannt, oder verwenden Sie einen Tunnel.</translation>
    </message>
    <message>
        <source>ip_address is no IP address.</source>
        <translation>ip_address ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>Look at what was entered: no name, no port, no range.</source>
        <translation>Sehen Sie nach, was eingetragen wurde: kein Name, kein Port, kein Bereich.</translation>
    </message>
    <message>
        <source>Enter one IPv4 address, or leave it empty so that DNS decides.</source>
        <translation>Tragen Sie eine IPv4-Adresse ein, oder lassen Sie das Feld leer, damit DNS entscheidet.</translation>
    </message>
    <message>
        <source>The URL cannot be read.</source>
        <translation>Die URL ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Look for a placeholder that was not filled in, blanks, and a wrong port.</source>
        <translation>Suchen Sie nach einem nicht ausgefüllten Platzhalter, Leerzeichen und einem falschen Port.</translation>
    </message>
    <message>
        <source>Enter a complete address that begins with https://.</source>
        <translation>Tragen Sie eine vollständige Adresse ein, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>The secret has characters that are not allowed, or is too long.</source>
        <translation>Das Geheimnis hat unerlaubte Zeichen oder ist zu lang.</translation>
    </message>
    <message>
        <source>Allowed are A-Z, a-z, 0-9, _ and -, up to 256 of them.</source>
        <translation>Erlaubt sind A-Z, a-z, 0-9, _ und -, bis zu 256 davon.</translation>
    </message>
    <message>
        <source>Generate a new secret. The webhook that was set before may be gone: set it again.</source>
        <translation>Erzeugen Sie ein neues Geheimnis. Der zuvor gesetzte Webhook ist vielleicht weg: Setzen Sie ihn erneut.</translation>
    </message>
    <message>
        <source>A webhook is set, so nobody can ask for updates.</source>
        <translation>Ein Webhook ist gesetzt, darum kann niemand nach Updates fragen.</translation>
    </message>
    <message>
        <source>See in WebhookInfo who set it.</source>
        <translation>Sehen Sie in WebhookInfo nach, wer ihn gesetzt hat.</translation>
    </message>
    <message>
        <source>Delete the webhook, or receive by it.</source>
        <translation>Löschen Sie den Webhook, oder empfangen Sie über ihn.</translation>
    </message>
    <message>
        <source>Two programs ask for updates with the same token.</source>
        <translation>Zwei Programme fragen mit demselben Token nach Updates.</translation>
    </message>
    <message>
        <source>Think of a forgotten process, a second copy, or a colleague.</source>
        <translation>Denken Sie an einen vergessenen Prozess, eine zweite Kopie oder eine Kollegin.</translation>
    </message>
    <message>
        <source>Stop the other one. If you know of none, revoke the token at @BotFather.</source>
        <translation>Beenden Sie das andere. Ist keines bekannt, widerrufen Sie das Token bei @BotFather.</translation>
    </message>
    <message>
        <source>Two programs set the webhook at the same moment.</source>
        <translation>Zwei Programme setzen den Webhook im selben Augenblick.</translation>
    </message>
    <message>
        <source>Look whether several workers do it when they start.</source>
        <translation>Sehen Sie nach, ob mehrere Prozesse es beim Start tun.</translation>
    </message>
    <message>
        <source>Let one of them set it, and only when WebhookInfo differs from what is wanted.</source>
        <translation>Lassen Sie einen davon setzen, und nur, wenn WebhookInfo vom Gewünschten abweicht.</translation>
    </message>
    <message>
        <source>Another program uses the bot at the same time.</source>
        <translation>Ein anderes Programm benutzt den Bot zur selben Zeit.</translation>
    </message>
    <message>
        <source>Find out who else has the token.</source>
        <translation>Finden Sie heraus, wer das Token sonst noch hat.</translation>
    </message>
    <message>
        <source>Stop the other program, or revoke the token at @BotFather.</source>
        <translation>Beenden Sie das andere Programm, oder widerrufen Sie das Token bei @BotFather.</translation>
    </message>
    <message>
        <source>The text is not a token.</source>
        <translation>Der Text ist kein Token.</translation>
    </message>
    <message>
        <source>A token is a number, a colon, and 35 letters and digits.</source>
        <translation>Ein Token ist eine Zahl, ein Doppelpunkt und 35 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>Paste the token that @BotFather sent, and nothing else.</source>
        <translation>Fügen Sie das Token ein, das @BotFather geschickt hat, und sonst nichts.</translation>
    </message>
    <message>
        <source>The token is wrong or was revoked.</source>
        <translation>Das Token ist falsch oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>Ask @BotFather for the bot&apos;s present token.</source>
        <translation>Fragen Sie @BotFather nach dem jetzigen Token des Bots.</translation>
    </message>
    <message>
        <source>Enter the present token.</source>
        <translation>Tragen Sie das jetzige Token ein.</translation>
    </message>
    <message>
        <source>The bot has logged out of this server and belongs to another one.</source>
        <translation>Der Bot hat sich von diesem Server abgemeldet und gehört zu einem anderen.</translation>
    </message>
    <message>
        <source>Remember on which Bot API server the bot was last used.</source>
        <translation>Erinnern Sie sich, an welchem Bot-API-Server der Bot zuletzt benutzt wurde.</translation>
    </message>
    <message>
        <source>Use that server, or log out there and wait ten minutes.</source>
        <translation>Verwenden Sie jenen Server, oder melden Sie den Bot dort ab und warten Sie zehn Minuten.</translation>
    </message>
    <message>
        <source>The server refused the settings of the webhook.</source>
        <translation>Der Server hat die Einstellungen des Webhooks abgelehnt.</translation>
    </message>
    <message>
        <source>Its own words say which one it did not like.</source>
        <translation>Seine eigenen Worte sagen, welche ihm nicht gefiel.</translation>
    </message>
    <message>
        <source>Correct that setting and set the webhook again.</source>
        <translation>Berichtigen Sie diese Einstellung, und setzen Sie den Webhook erneut.</translation>
    </message>
    <message>
        <source>The update was delivered, but there was no answer within 60 seconds.</source>
        <translation>Das Update wurde zugestellt, aber innerhalb von 60 Sekunden kam keine Antwort.</translation>
    </message>
    <message>
        <source>Measure how long the program needs for this kind of update.</source>
        <translation>Messen Sie, wie lange das Programm für diese Art von Update braucht.</translation>
    </message>
    <message>
        <source>Answer 200 at once and work afterwards; the same update will come again.</source>
        <translation>Antworten Sie sofort mit 200, und arbeiten Sie danach; dasselbe Update wird wiederkommen.</translation>
    </message>
    <message>
        <source>The webhook was set twice within a second, or too many calls were made.</source>
        <translation>Der Webhook wurde binnen einer Sekunde zweimal gesetzt, oder es wurde zu oft aufgerufen.</translation>
    </message>
    <message>
        <source>Look which programs set it.</source>
        <translation>Sehen Sie nach, welche Programme ihn setzen.</translation>
    </message>
    <message>
        <source>Wait as long as the server says, and set it only when something differs.</source>
        <translation>Warten Sie so lange, wie der Server sagt, und setzen Sie ihn nur, wenn etwas abweicht.</translation>
    </message>
    <message>
        <source>The file is too large for a certificate; 3 MiB are allowed.</source>
        <translation>Die Datei ist für ein Zertifikat zu groß; erlaubt sind 3 MiB.</translation>
    </message>
    <message>
        <source>Look whether a bundle of root certificates was chosen.</source>
        <translation>Sehen Sie nach, ob eine Sammlung von Wurzelzertifikaten gewählt wurde.</translation>
    </message>
    <message>
        <source>Upload the one public certificate, a few kilobytes.</source>
        <translation>Laden Sie nur das öffentliche Zertifikat hoch, einige Kilobyte.</translation>
    </message>
    <message>
        <source>These words are not known to Botdesk, and it does not guess.</source>
        <translation>Diese Worte kennt Botdesk nicht, und es rät nicht.</translation>
    </message>
    <message>
        <source>Run the probe: it goes the same way step by step and shows where it ends.</source>
        <translation>Starten Sie die Prüfung: Sie geht denselben Weg Schritt für Schritt und zeigt, wo er endet.</translation>
    </message>
    <message>
        <source>Report the words to Botdesk&apos;s developers, so that the next one who meets them is helped.</source>
        <translation>Melden Sie die Worte den Entwicklern von Botdesk, damit dem Nächsten geholfen ist, der ihnen begegnet.</translation>
    </message>
    <message>
        <source>A webhook was set, and now there is none: somebody deleted it. It was %1.</source>
        <translation>Es war ein Webhook gesetzt, und jetzt ist keiner mehr da: jemand hat ihn gelöscht. Er war %1.</translation>
    </message>
    <message>
        <source>Ask who else has the token, and look for a program that deletes the webhook when it starts.</source>
        <translation>Fragen Sie, wer das Token noch hat, und suchen Sie nach einem Programm, das den Webhook beim Start löscht.</translation>
    </message>
    <message>
        <source>Set the webhook again, or receive by long polling.</source>
        <translation>Setzen Sie den Webhook erneut, oder empfangen Sie per Long Polling.</translation>
    </message>
    <message>
        <source>There is no webhook any more. It was %1 and answered 410 Gone; Telegram removes a webhook that does so for 23 hours.</source>
        <translation>Es gibt keinen Webhook mehr. Er war %1 und antwortete 410 Gone; Telegram entfernt einen Webhook, der das 23 Stunden lang tut.</translation>
    </message>
    <message>
        <source>Look since when the program answers 410. Somebody may also have deleted the webhook.</source>
        <translation>Sehen Sie nach, seit wann das Programm 410 antwortet. Es kann den Webhook auch jemand gelöscht haben.</translation>
    </message>
    <message>
        <source>Let the program answer 200 again and set the webhook anew.</source>
        <translation>Lassen Sie das Programm wieder 200 antworten und setzen Sie den Webhook neu.</translation>
    </message>
    <message>
        <source>A listener waits on this computer, but no webhook is set, so Telegram delivers to nobody.</source>
        <translation>Auf diesem Computer wartet ein Empfänger, aber es ist kein Webhook gesetzt: Telegram stellt niemandem zu.</translation>
    </message>
    <message>
        <source>See whether another program deleted it, or whether the bot is to be polled.</source>
        <translation>Sehen Sie nach, ob ein anderes Programm ihn gelöscht hat oder ob der Bot per Polling empfangen soll.</translation>
    </message>
    <message>
        <source>Set the webhook to the public address of the listener.</source>
        <translation>Setzen Sie den Webhook auf die öffentliche Adresse des Empfängers.</translation>
    </message>
    <message>
        <source>Requests reach the listener on this computer with another secret than the one it expects. Refused: %1.</source>
        <translation>Anfragen erreichen den Empfänger auf diesem Computer mit einem anderen Geheimnis als dem erwarteten. Abgewiesen: %1.</translation>
    </message>
    <message>
        <source>Compare the listener&apos;s secret with the one that was given to setWebhook.</source>
        <translation>Vergleichen Sie das Geheimnis des Empfängers mit dem, das setWebhook bekam.</translation>
    </message>
    <message>
        <source>Set the webhook again with the listener&apos;s secret.</source>
        <translation>Setzen Sie den Webhook erneut, mit dem Geheimnis des Empfängers.</translation>
    </message>
    <message>
        <source>Requests reach the listener on this computer with a path that it does not serve. Refused: %1.</source>
        <translation>Anfragen erreichen den Empfänger auf diesem Computer mit einem Pfad, den er nicht bedient. Abgewiesen: %1.</translation>
    </message>
    <message>
        <source>Compare the path of the URL with that of the listener; a proxy may cut off a part of it.</source>
        <translation>Vergleichen Sie den Pfad der URL mit dem des Empfängers; ein Proxy kann einen Teil davon abschneiden.</translation>
    </message>
    <message>
        <source>Set the webhook to the listener&apos;s path.</source>
        <translation>Setzen Sie den Webhook auf den Pfad des Empfängers.</translation>
    </message>
    <message>
        <source>What reaches the listener on this computer is no update: something on the way changes the request. Refused: %1.</source>
        <translation>Was den Empfänger auf diesem Computer erreicht, ist kein Update: unterwegs verändert etwas die Anfrage. Abgewiesen: %1.</translation>
    </message>
    <message>
        <source>Look at the refused requests: their method, Content-Type and body.</source>
        <translation>Sehen Sie sich die abgewiesenen Anfragen an: Methode, Content-Type und Inhalt.</translation>
    </message>
    <message>
        <source>Let the proxy hand POST requests on unchanged.</source>
        <translation>Lassen Sie den Proxy POST-Anfragen unverändert weiterreichen.</translation>
    </message>
    <message>
        <source>The listener lets in Telegram&apos;s addresses only, and the requests come from another one. Refused: %1.</source>
        <translation>Der Empfänger lässt nur Adressen von Telegram ein, und die Anfragen kommen von einer anderen. Abgewiesen: %1.</translation>
    </message>
    <message>
        <source>See whether a proxy or a tunnel stands in front.</source>
        <translation>Sehen Sie nach, ob ein Proxy oder ein Tunnel davorsteht.</translation>
    </message>
    <message>
        <source>Name the proxy to the listener, so that it is believed, or let every address in: the secret still protects.</source>
        <translation>Nennen Sie dem Empfänger den Proxy, damit er ihm glaubt, oder lassen Sie jede Adresse ein: das Geheimnis schützt weiterhin.</translation>
    </message>
    <message>
        <source>The disk of this computer is slower than what arrives. Put off: %1; Telegram comes again with all of it.</source>
        <translation>Die Platte dieses Computers ist langsamer als das, was ankommt. Vertröstet: %1; Telegram kommt mit allem wieder.</translation>
    </message>
    <message>
        <source>Look what else writes to this disk.</source>
        <translation>Sehen Sie nach, was sonst auf diese Platte schreibt.</translation>
    </message>
    <message>
        <source>Move the data folder to a faster disk, or lower max_connections.</source>
        <translation>Legen Sie den Datenordner auf eine schnellere Platte, oder senken Sie max_connections.</translation>
    </message>
    <message>
        <source>Requests are larger than the listener takes. Refused: %1.</source>
        <translation>Anfragen sind größer, als der Empfänger annimmt. Abgewiesen: %1.</translation>
    </message>
    <message>
        <source>Look at the size of the refused requests.</source>
        <translation>Sehen Sie sich die Größe der abgewiesenen Anfragen an.</translation>
    </message>
    <message>
        <source>Let the listener take bodies of 1 MB.</source>
        <translation>Lassen Sie den Empfänger Inhalte bis 1 MB annehmen.</translation>
    </message>
    <message>
        <source>Requests reach the listener too slowly. Given up: %1.</source>
        <translation>Anfragen erreichen den Empfänger zu langsam. Aufgegeben: %1.</translation>
    </message>
    <message>
        <source>Measure the network between the proxy or tunnel and this computer.</source>
        <translation>Messen Sie das Netz zwischen Proxy oder Tunnel und diesem Computer.</translation>
    </message>
    <message>
        <source>Let the proxy collect a request before it hands it on.</source>
        <translation>Lassen Sie den Proxy eine Anfrage sammeln, bevor er sie weiterreicht.</translation>
    </message>
    <message>
        <source>More connections come than the listener takes. Turned away: %1.</source>
        <translation>Es kommen mehr Verbindungen, als der Empfänger annimmt. Weggeschickt: %1.</translation>
    </message>
    <message>
        <source>See from which addresses they come.</source>
        <translation>Sehen Sie nach, von welchen Adressen sie kommen.</translation>
    </message>
    <message>
        <source>Lower max_connections, or raise the listener&apos;s limit.</source>
        <translation>Senken Sie max_connections, oder heben Sie die Grenze des Empfängers an.</translation>
    </message>
    <message>
        <source>Handshakes with the listener fail: its certificate is not one that Telegram trusts. Failed: %1.</source>
        <translation>Handschläge mit dem Empfänger schlagen fehl: seinem Zertifikat vertraut Telegram nicht. Fehlgeschlagen: %1.</translation>
    </message>
    <message>
        <source>Run the probe: it judges the certificate as Telegram does.</source>
        <translation>Starten Sie die Prüfung: sie beurteilt das Zertifikat so wie Telegram.</translation>
    </message>
    <message>
        <source>Upload the listener&apos;s certificate with setWebhook, or give the listener the full chain of a public one.</source>
        <translation>Laden Sie das Zertifikat des Empfängers mit setWebhook hoch, oder geben Sie dem Empfänger die volle Kette eines öffentlichen.</translation>
    </message>
    <message>
        <source>Telegram gets an answer, but the listener on this computer has seen no request: somebody else answers.</source>
        <translation>Telegram bekommt eine Antwort, aber der Empfänger auf diesem Computer hat keine Anfrage gesehen: jemand anders antwortet.</translation>
    </message>
    <message>
        <source>Find out which program, proxy or tunnel stands behind the URL.</source>
        <translation>Finden Sie heraus, welches Programm, welcher Proxy oder Tunnel hinter der URL steht.</translation>
    </message>
    <message>
        <source>Let it lead to the listener&apos;s port.</source>
        <translation>Lassen Sie es zum Port des Empfängers führen.</translation>
    </message>
    <message>
        <source>No request has reached the listener on this computer.</source>
        <translation>Den Empfänger auf diesem Computer hat keine Anfrage erreicht.</translation>
    </message>
    <message>
        <source>Run the probe, and follow the way from the URL to the listener: DNS, firewall, port forwarding, tunnel.</source>
        <translation>Starten Sie die Prüfung, und verfolgen Sie den Weg von der URL zum Empfänger: DNS, Firewall, Portweiterleitung, Tunnel.</translation>
    </message>
    <message>
        <source>Let the URL lead to the listener&apos;s port.</source>
        <translation>Lassen Sie die URL zum Port des Empfängers führen.</translation>
    </message>
    <message>
        <source>Deliveries arrive, but an update fails again and again and holds back its chat.</source>
        <translation>Zustellungen kommen an, aber ein Update schlägt immer wieder fehl und hält seinen Chat auf.</translation>
    </message>
    <message>
        <source>Look in the log of the program for the update that fails.</source>
        <translation>Suchen Sie im Protokoll des Programms das Update, das fehlschlägt.</translation>
    </message>
    <message>
        <source>Answer 200 to it; then its chat goes on.</source>
        <translation>Antworten Sie darauf mit 200; dann geht sein Chat weiter.</translation>
    </message>
    <message>
        <source>The connection was closed without an answer. Telegram tries again and notes no error.</source>
        <translation>Die Verbindung wurde ohne Antwort geschlossen. Telegram versucht es wieder und vermerkt keinen Fehler.</translation>
    </message>
    <message>
        <source>Look in the log of the program: it may crash on the request.</source>
        <translation>Sehen Sie ins Protokoll des Programms: vielleicht stürzt es bei der Anfrage ab.</translation>
    </message>
    <message>
        <source>Let the program answer 200 to every POST on this path.</source>
        <translation>Lassen Sie das Programm auf jedes POST an diesen Pfad mit 200 antworten.</translation>
    </message>
    <message>
        <source>Telegram has not found the address of the host yet.</source>
        <translation>Telegram hat die Adresse des Hosts noch nicht gefunden.</translation>
    </message>
    <message>
        <source>Look the name up with a public resolver such as 1.1.1.1.</source>
        <translation>Schlagen Sie den Namen bei einem öffentlichen Resolver wie 1.1.1.1 nach.</translation>
    </message>
    <message>
        <source>Ask again in a minute. If it stays so, correct the DNS records of the name.</source>
        <translation>Fragen Sie in einer Minute noch einmal. Bleibt es so, berichtigen Sie die DNS-Einträge des Namens.</translation>
    </message>
    <message>
        <source>The oldest pending update will be lost at %1 if nothing is delivered; presses and queries are lost within minutes.</source>
        <translation>Das älteste wartende Update geht am %1 verloren, wenn nichts zugestellt wird; Knopfdrücke und Anfragen schon nach Minuten.</translation>
    </message>
    <message>
        <source>Look what makes the deliveries fail.</source>
        <translation>Sehen Sie nach, woran die Zustellungen scheitern.</translation>
    </message>
    <message>
        <source>Mend it before, or delete the webhook without dropping what is pending and receive by long polling.</source>
        <translation>Beheben Sie es vorher, oder löschen Sie den Webhook, ohne Wartendes zu verwerfen, und empfangen Sie per Long Polling.</translation>
    </message>
    <message>
        <source>Telegram keeps 100,000 updates and drops what comes beyond. Pending: %1.</source>
        <translation>Telegram bewahrt 100.000 Updates auf und verwirft, was darüber hinausgeht. Wartend: %1.</translation>
    </message>
    <message>
        <source>Look whether the number falls.</source>
        <translation>Sehen Sie nach, ob die Zahl sinkt.</translation>
    </message>
    <message>
        <source>Mend what fails, raise max_connections, or receive by long polling for a while.</source>
        <translation>Beheben Sie, was scheitert, erhöhen Sie max_connections, oder empfangen Sie eine Weile per Long Polling.</translation>
    </message>
    <message>
        <source>Deliveries arrive, but more is written to the bot than max_connections = %1 lets through.</source>
        <translation>Zustellungen kommen an, aber dem Bot wird mehr geschrieben, als max_connections = %1 durchlässt.</translation>
    </message>
    <message>
        <source>Raise max_connections, and answer 200 before the work is done.</source>
        <translation>Erhöhen Sie max_connections, und antworten Sie 200, bevor die Arbeit getan ist.</translation>
    </message>
    <message>
        <source>More and more updates wait (%1), and Telegram notes no error. The cause is not known: the program may hang up without an answer, the name may be gone from DNS, or more comes than is taken.</source>
        <translation>Immer mehr Updates warten (%1), und Telegram vermerkt keinen Fehler. Die Ursache ist nicht bekannt: das Programm legt vielleicht ohne Antwort auf, der Name fehlt vielleicht im DNS, oder es kommt mehr, als angenommen wird.</translation>
    </message>
    <message>
        <source>Run the probe, and see whether requests reach the program.</source>
        <translation>Starten Sie die Prüfung, und sehen Sie nach, ob Anfragen das Programm erreichen.</translation>
    </message>
    <message>
        <source>Mend what the probe finds. If it finds nothing, answer faster or raise max_connections.</source>
        <translation>Beheben Sie, was die Prüfung findet. Findet sie nichts, antworten Sie schneller oder erhöhen Sie max_connections.</translation>
    </message>
    <message>
        <source>The webhook was changed. It was %1 and is %2.</source>
        <translation>Der Webhook wurde geändert. Er war %1 und ist %2.</translation>
    </message>
    <message>
        <source>Ask who else has the token.</source>
        <translation>Fragen Sie, wer das Token noch hat.</translation>
    </message>
    <message>
        <source>If it was none of you, set the webhook again and revoke the token at @BotFather.</source>
        <translation>War es niemand von Ihnen, setzen Sie den Webhook erneut und widerrufen Sie das Token bei @BotFather.</translation>
    </message>
    <message>
        <source>Telegram delivers to %1, and DNS gives another address.</source>
        <translation>Telegram stellt an %1 zu, und DNS nennt eine andere Adresse.</translation>
    </message>
    <message>
        <source>See whether the host has moved. Telegram asks DNS every half hour, unless setWebhook was given an ip_address.</source>
        <translation>Sehen Sie nach, ob der Host umgezogen ist. Telegram fragt DNS jede halbe Stunde, außer wenn setWebhook eine ip_address bekam.</translation>
    </message>
    <message>
        <source>Wait for half an hour, or set the webhook again without ip_address.</source>
        <translation>Warten Sie eine halbe Stunde, oder setzen Sie den Webhook erneut ohne ip_address.</translation>
    </message>
    <message>
        <source>Only this computer knows the host name, from its hosts file or its network. The public DNS does not.</source>
        <translation>Nur dieser Computer kennt den Hostnamen, aus seiner hosts-Datei oder seinem Netz. Das öffentliche DNS kennt ihn nicht.</translation>
    </message>
    <message>
        <source>Publish an A record for the name, or use a tunnel.</source>
        <translation>Veröffentlichen Sie einen A-Eintrag für den Namen, oder nehmen Sie einen Tunnel.</translation>
    </message>
    <message>
        <source>The certificate expires within two weeks.</source>
        <translation>Das Zertifikat läuft in weniger als zwei Wochen ab.</translation>
    </message>
    <message>
        <source>See whether it is renewed by itself, and whether the server loads the new one.</source>
        <translation>Sehen Sie nach, ob es von selbst erneuert wird und ob der Server das neue lädt.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was uploaded with setWebhook, and Telegram trusts the uploaded one only.</source>
        <translation>Der Server zeigt ein anderes Zertifikat als das mit setWebhook hochgeladene, und Telegram vertraut nur dem hochgeladenen.</translation>
    </message>
    <message>
        <source>Compare the two. The server&apos;s may have been renewed.</source>
        <translation>Vergleichen Sie die beiden. Das des Servers kann erneuert worden sein.</translation>
    </message>
    <message>
        <source>Upload the certificate that the server shows; with a public one, set the webhook without uploading any.</source>
        <translation>Laden Sie das Zertifikat hoch, das der Server zeigt; ist es ein öffentliches, setzen Sie den Webhook ohne Zertifikat.</translation>
    </message>
    <message>
        <source>A certificate was uploaded with setWebhook. Whether the server shows that one cannot be seen from here.</source>
        <translation>Mit setWebhook wurde ein Zertifikat hochgeladen. Ob der Server eben dieses zeigt, ist von hier nicht zu sehen.</translation>
    </message>
    <message>
        <source>Run the probe with the uploaded file.</source>
        <translation>Starten Sie die Prüfung mit der hochgeladenen Datei.</translation>
    </message>
    <message>
        <source>Upload the certificate that the server shows.</source>
        <translation>Laden Sie das Zertifikat hoch, das der Server zeigt.</translation>
    </message>
    <message>
        <source>A certificate was uploaded, but the server&apos;s is signed by an authority and will be renewed. Telegram will refuse the new one.</source>
        <translation>Es wurde ein Zertifikat hochgeladen, aber das des Servers ist von einer Zertifizierungsstelle signiert und wird erneuert. Das neue wird Telegram ablehnen.</translation>
    </message>
    <message>
        <source>Look who signed the certificate.</source>
        <translation>Sehen Sie nach, wer das Zertifikat signiert hat.</translation>
    </message>
    <message>
        <source>If it was a public authority, set the webhook again without uploading a certificate.</source>
        <translation>War es eine öffentliche Stelle, setzen Sie den Webhook erneut, ohne ein Zertifikat hochzuladen.</translation>
    </message>
    <message>
        <source>The answer took more than ten seconds. After 60 Telegram gives up and sends the update again.</source>
        <translation>Die Antwort brauchte mehr als zehn Sekunden. Nach 60 gibt Telegram auf und schickt das Update erneut.</translation>
    </message>
    <message>
        <source>Answer 200 at once and work afterwards.</source>
        <translation>Antworten Sie sofort 200 und arbeiten Sie danach.</translation>
    </message>
    <message>
        <source>The program does not check the secret: whoever knows the URL can send it updates.</source>
        <translation>Das Programm prüft das Geheimnis nicht: wer die URL kennt, kann ihm Updates schicken.</translation>
    </message>
    <message>
        <source>Send a POST with a wrong secret and look at the answer.</source>
        <translation>Schicken Sie ein POST mit falschem Geheimnis und sehen Sie sich die Antwort an.</translation>
    </message>
    <message>
        <source>Compare X-Telegram-Bot-Api-Secret-Token in the program, and set the webhook with a secret_token.</source>
        <translation>Vergleichen Sie X-Telegram-Bot-Api-Secret-Token im Programm, und setzen Sie den Webhook mit einem secret_token.</translation>
    </message>
    <message>
        <source>A request without a secret is refused, as it should be; or there is no such path.</source>
        <translation>Eine Anfrage ohne Geheimnis wird abgewiesen, wie es sein soll; oder es gibt den Pfad nicht.</translation>
    </message>
    <message>
        <source>Run the probe again with the secret.</source>
        <translation>Starten Sie die Prüfung noch einmal mit dem Geheimnis.</translation>
    </message>
    <message>
        <source>If it is refused then too, compare path and secret with those of the program.</source>
        <translation>Wird sie auch dann abgewiesen, vergleichen Sie Pfad und Geheimnis mit denen des Programms.</translation>
    </message>
    <message>
        <source>The Bot API server had lost its own connection to Telegram for some minutes.</source>
        <translation>Der Bot-API-Server hatte selbst für einige Minuten die Verbindung zu Telegram verloren.</translation>
    </message>
    <message>
        <source>With a Bot API server of your own, look at its log and its network.</source>
        <translation>Bei einem eigenen Bot-API-Server sehen Sie in sein Protokoll und nach seinem Netz.</translation>
    </message>
    <message>
        <source>Wait: your webhook is not at fault.</source>
        <translation>Warten Sie: an Ihrem Webhook liegt es nicht.</translation>
    </message>
    <message>
        <source>Updates wait (%1). It is not known whether they are on their way or held up.</source>
        <translation>Updates warten (%1). Ob sie unterwegs sind oder aufgehalten werden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Look again in a minute: the number should fall.</source>
        <translation>Sehen Sie in einer Minute noch einmal nach: die Zahl sollte sinken.</translation>
    </message>
    <message>
        <source>If it does not fall, run the probe.</source>
        <translation>Sinkt sie nicht, starten Sie die Prüfung.</translation>
    </message>
    <message>
        <source>From this computer every step succeeds. Telegram stands elsewhere; a firewall or a rule by country or address may keep it out.</source>
        <translation>Von diesem Computer aus gelingt jeder Schritt. Telegram steht anderswo; eine Firewall oder eine Regel nach Land oder Adresse kann es aussperren.</translation>
    </message>
    <message>
        <source>Run the probe from a computer outside your network.</source>
        <translation>Starten Sie die Prüfung von einem Computer außerhalb Ihres Netzes.</translation>
    </message>
    <message>
        <source>Let 149.154.160.0/20 and 91.108.4.0/22 in.</source>
        <translation>Lassen Sie 149.154.160.0/20 und 91.108.4.0/22 ein.</translation>
    </message>
    <message>
        <source>Only these types are delivered, and no messages: %1.</source>
        <translation>Nur diese Typen werden zugestellt, und keine Nachrichten: %1.</translation>
    </message>
    <message>
        <source>Compare them with what the program wants.</source>
        <translation>Vergleichen Sie sie mit dem, was das Programm will.</translation>
    </message>
    <message>
        <source>Set allowed_updates to what is wanted. It acts on updates created from then on.</source>
        <translation>Setzen Sie allowed_updates auf das Gewünschte. Es wirkt auf Updates, die danach entstehen.</translation>
    </message>
    <message>
        <source>No webhook is set; updates are asked for. Pending: %1.</source>
        <translation>Es ist kein Webhook gesetzt; Updates werden abgefragt. Wartend: %1.</translation>
    </message>
    <message>
        <source>Receive, and see whether the number falls.</source>
        <translation>Empfangen Sie, und sehen Sie nach, ob die Zahl sinkt.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The webhook works: deliveries arrive.</source>
        <translation>Der Webhook funktioniert: Zustellungen kommen an.</translation>
    </message>
    <message>
        <source>Write to the bot and see the update come.</source>
        <translation>Schreiben Sie dem Bot und sehen Sie, ob das Update kommt.</translation>
    </message>
    <message>
        <source>Fewer and fewer updates wait.</source>
        <translation>Es warten immer weniger Updates.</translation>
    </message>
    <message>
        <source>Look again in a minute.</source>
        <translation>Sehen Sie in einer Minute noch einmal nach.</translation>
    </message>
    <message>
        <source>Nothing waits and no error is known.</source>
        <translation>Nichts wartet, und es ist kein Fehler bekannt.</translation>
    </message>
    <message>
        <source>The port answers without TLS: it speaks plain HTTP, or belongs to something else.</source>
        <translation>Der Port antwortet ohne TLS: Er spricht einfaches HTTP oder gehört zu etwas anderem.</translation>
    </message>
    <message>
        <source>Plain HTTP was sent to a port that expects TLS, as a rule by the proxy or tunnel in front.</source>
        <translation>Einfaches HTTP kam an einem Port an, der TLS erwartet, meist vom Proxy oder Tunnel davor.</translation>
    </message>
    <message>
        <source>Look at the address to which the proxy or tunnel passes the requests on.</source>
        <translation>Sieh nach, an welche Adresse der Proxy oder Tunnel die Anfragen weitergibt.</translation>
    </message>
    <message>
        <source>Let it pass them on by https://, or let the program behind it take plain HTTP.</source>
        <translation>Lass ihn sie über https:// weitergeben, oder lass das Programm dahinter einfaches HTTP annehmen.</translation>
    </message>
</context>
<context>
    <name>WebhookCommand</name>
    <message>
        <source>Cause: %1
Check: %2
Mend: %3
</source>
        <translation>Ursache: %1
Prüfen: %2
Abhilfe: %3
</translation>
    </message>
    <message>
        <source>No webhook is set; updates are asked for.
Pending: %1
</source>
        <translation>Es ist kein Webhook gesetzt; Updates werden abgefragt.
Ausstehend: %1
</translation>
    </message>
    <message>
        <source>URL: %1
Address: %2
Pending: %3
</source>
        <translation>URL: %1
Adresse: %2
Ausstehend: %3
</translation>
    </message>
    <message>
        <source>Connections: %1
</source>
        <translation>Verbindungen: %1
</translation>
    </message>
    <message>
        <source>Certificate: uploaded
</source>
        <translation>Zertifikat: hochgeladen
</translation>
    </message>
    <message>
        <source>Certificate: public
</source>
        <translation>Zertifikat: öffentlich
</translation>
    </message>
    <message>
        <source>Types: %1
</source>
        <translation>Arten: %1
</translation>
    </message>
    <message>
        <source>No error is known.
</source>
        <translation>Es ist kein Fehler bekannt.
</translation>
    </message>
    <message>
        <source>Last error: %1, at %2
</source>
        <translation>Letzter Fehler: %1, um %2
</translation>
    </message>
    <message>
        <source>webhook %1 takes options only, not &quot;%2&quot;.</source>
        <translation>webhook %1 nimmt nur Optionen, nicht „%2“.</translation>
    </message>
    <message>
        <source>Say which text to explain: botdesk-cli webhook explain &quot;Connection refused&quot;</source>
        <translation>Sagen Sie, welcher Text zu erklären ist: botdesk-cli webhook explain &quot;Connection refused&quot;</translation>
    </message>
    <message>
        <source>Say where to deliver: --url https://…</source>
        <translation>Sagen Sie, wohin zugestellt werden soll: --url https://…</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>What the server says of the webhook.</source>
        <translation>Was der Server über den Webhook sagt.</translation>
    </message>
    <message>
        <source>Set it; needs --url.</source>
        <translation>Ihn setzen; braucht --url.</translation>
    </message>
    <message>
        <source>Delete it; what is pending stays unless --drop-pending.</source>
        <translation>Ihn löschen; was aussteht, bleibt ohne --drop-pending erhalten.</translation>
    </message>
    <message>
        <source>What an error text means; - reads standard input.</source>
        <translation>Was ein Fehlertext bedeutet; - liest die Standardeingabe.</translation>
    </message>
    <message>
        <source>Where to deliver.</source>
        <translation>Wohin zugestellt wird.</translation>
    </message>
    <message>
        <source>Deliver to this address instead of asking DNS.</source>
        <translation>An diese Adresse zustellen, statt DNS zu fragen.</translation>
    </message>
    <message>
        <source>Most deliveries at the same time.</source>
        <translation>Höchstzahl gleichzeitiger Zustellungen.</translation>
    </message>
    <message>
        <source>Types separated by commas, &quot;default&quot;, or &quot;keep&quot;.</source>
        <translation>Arten, durch Kommas getrennt, „default“ oder „keep“.</translation>
    </message>
    <message>
        <source>File (mode 0600) with the secret token of the deliveries.</source>
        <translation>Datei (Modus 0600) mit dem Geheimnis der Zustellungen.</translation>
    </message>
    <message>
        <source>Throw away what is pending.</source>
        <translation>Wegwerfen, was aussteht.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Diagnosis: %1
</source>
        <translation>Diagnose: %1
</translation>
    </message>
    <message>
        <source>Next: %1
</source>
        <translation>Nächster Schritt: %1
</translation>
    </message>
    <message>
        <source>Say what to do with the webhook: info, set, delete, probe or explain.</source>
        <translation>Geben Sie an, was mit dem Webhook geschehen soll: info, set, delete, probe oder explain.</translation>
    </message>
    <message>
        <source>Show, set or delete the webhook, probe it, or explain why it fails.</source>
        <translation>Den Webhook zeigen, setzen, löschen, prüfen oder erklären, warum er scheitert.</translation>
    </message>
    <message>
        <source>Go the way of a delivery step by step, to URL or to the webhook that is set.</source>
        <translation>Den Weg einer Zustellung Schritt für Schritt gehen, zur URL oder zum gesetzten Webhook.</translation>
    </message>
    <message>
        <source>Public certificate to upload (PEM); for probe, the one that was uploaded.</source>
        <translation>Öffentliches Zertifikat zum Hochladen (PEM); bei probe das hochgeladene.</translation>
    </message>
    <message>
        <source>Probe as a Bot API server in local mode: http, any port and address.</source>
        <translation>Wie ein Bot-API-Server im lokalen Modus prüfen: http, jeder Port und jede Adresse.</translation>
    </message>
    <message>
        <source>A webhook that was set before is gone now: see &quot;botdesk-cli webhook info&quot;, and set it again.</source>
        <translation>Ein vorher gesetzter Webhook ist jetzt weg: Sieh mit „botdesk-cli webhook info“ nach und setze ihn wieder.</translation>
    </message>
    <message>
        <source>webhook %1 does not take --%2.</source>
        <translation>webhook %1 kennt --%2 nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no type of update that Botdesk knows; the server skips such names in silence.</source>
        <translation>„%1“ ist keine Art von Update, die Botdesk kennt; der Server übergeht solche Namen stillschweigend.</translation>
    </message>
</context>
<context>
    <name>WebhookDiagnosis</name>
    <message>
        <source>Failing now: %1</source>
        <translation>Schlägt gerade fehl: %1</translation>
    </message>
    <message>
        <source>Perhaps failing: %1</source>
        <translation>Schlägt vielleicht fehl: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Healed. It was: %1</source>
        <translation>Behoben. Es war: %1</translation>
    </message>
    <message>
        <source>Old news: %1</source>
        <translation>Längst vorbei: %1</translation>
    </message>
</context>
<context>
    <name>WebhookPlace</name>
    <message>
        <source>%1 goes with --webhook only.</source>
        <translation>%1 gehört nur zu --webhook.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no address; give one of this computer&apos;s.</source>
        <translation>„%1“ ist keine Adresse; nennen Sie eine dieses Rechners.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the path; it begins with / and has letters, digits, and -._~/ only.</source>
        <translation>„%1“ kann nicht der Pfad sein; er beginnt mit / und hat nur Buchstaben, Ziffern und -._~/.</translation>
    </message>
    <message>
        <source>A certificate needs its key: give both --cert and --key.</source>
        <translation>Ein Zertifikat braucht seinen Schlüssel: Geben Sie --cert und --key an.</translation>
    </message>
    <message>
        <source>Listening on %1; the secret is in %2</source>
        <translation>Empfang auf %1; das Geheimnis steht in %2</translation>
    </message>
    <message>
        <source>Wait for Telegram to deliver instead of asking for updates.</source>
        <translation>Auf Zustellungen von Telegram warten, statt nach Updates zu fragen.</translation>
    </message>
    <message>
        <source>Address to listen on.</source>
        <translation>Adresse, auf der empfangen wird.</translation>
    </message>
    <message>
        <source>Port to listen on; 0 takes a free one.</source>
        <translation>Port, auf dem gelauscht wird; 0 nimmt einen freien.</translation>
    </message>
    <message>
        <source>Path of the deliveries; else one that nobody can guess.</source>
        <translation>Pfad der Zustellungen; sonst einer, den niemand errät.</translation>
    </message>
    <message>
        <source>File (mode 0600) with the secret token of the deliveries; else one is made.</source>
        <translation>Datei (Modus 0600) mit dem Geheimnis der Zustellungen; sonst wird eines gemacht.</translation>
    </message>
    <message>
        <source>Certificate (PEM) for TLS; else a proxy in front does it.</source>
        <translation>Zertifikat (PEM) für TLS; sonst tut es ein Proxy davor.</translation>
    </message>
    <message>
        <source>Key (PEM) of the certificate.</source>
        <translation>Schlüssel (PEM) des Zertifikats.</translation>
    </message>
    <message>
        <source>The network reaches this address, and without --cert and --key everybody on the way reads the secret and what people write.</source>
        <translation>Das Netz erreicht diese Adresse, und ohne --cert und --key liest jeder auf dem Weg das Geheimnis mit und was Leute schreiben.</translation>
    </message>
    <message>
        <source>The network reaches this address: whoever has the secret can write updates.</source>
        <translation>Das Netz erreicht diese Adresse: Wer das Geheimnis hat, kann Updates schreiben.</translation>
    </message>
</context>
<context>
    <name>WebhookProbe</name>
    <message>
        <source>%1, signed by %2, %3</source>
        <translation>%1, signiert von %2, %3</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>leads to %1</source>
        <translation>führt zu %1</translation>
    </message>
    <message>
        <source>answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>a wrong secret gets status %1</source>
        <translation>ein falsches Geheimnis bekommt Status %1</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Abhilfe: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Probe of %1 from this computer. Telegram stands elsewhere and may see something else.</source>
        <translation>Prüfung von %1, von diesem Computer aus. Telegram steht anderswo und sieht vielleicht etwas anderes.</translation>
    </message>
</context>
<context>
    <name>WebhookSettings</name>
    <message>
        <source>The address that Telegram shall deliver to, such as https://bot.example.com/hook</source>
        <translation>Die Adresse, an die Telegram zustellen soll, etwa https://bot.example.com/hook</translation>
    </message>
    <message>
        <source>This is no address: check scheme, host and port</source>
        <translation>Das ist keine Adresse: Schema, Host und Port prüfen</translation>
    </message>
    <message>
        <source>Telegram delivers over HTTPS only</source>
        <translation>Telegram stellt nur über HTTPS zu</translation>
    </message>
    <message>
        <source>Port %1 is not allowed: take 443, 80, 88 or 8443</source>
        <translation>Port %1 ist nicht erlaubt: 443, 80, 88 oder 8443 nehmen</translation>
    </message>
    <message>
        <source>Telegram cannot reach it: %1</source>
        <translation>Telegram erreicht ihn nicht: %1</translation>
    </message>
    <message>
        <source>Telegram delivers to IPv4 addresses only</source>
        <translation>Telegram stellt nur an IPv4-Adressen zu</translation>
    </message>
    <message>
        <source>No public DNS knows %1: take a name or a tunnel that can be reached from outside</source>
        <translation>Kein öffentliches DNS kennt %1: einen Namen oder Tunnel nehmen, der von außen erreichbar ist</translation>
    </message>
    <message>
        <source>The token or a secret stands in this address: who sees it in a log has the bot. Take a random path</source>
        <translation>Das Token oder ein Geheimnis steht in dieser Adresse: Wer sie in einem Log sieht, hat den Bot. Besser ein zufälliger Pfad</translation>
    </message>
    <message>
        <source>A short path without a secret token: strangers can write to it</source>
        <translation>Ein kurzer Pfad ohne Geheimnis: Fremde können dorthin schreiben</translation>
    </message>
    <message>
        <source>This file holds no certificate in PEM form</source>
        <translation>Diese Datei enthält kein Zertifikat in PEM-Form</translation>
    </message>
    <message>
        <source>This file holds a private key: it must stay here. Choose the certificate alone</source>
        <translation>Diese Datei enthält einen privaten Schlüssel: Er muss hier bleiben. Nur das Zertifikat wählen</translation>
    </message>
    <message>
        <source>The file is too large: at most 3,145,728 bytes</source>
        <translation>Die Datei ist zu groß: höchstens 3.145.728 Bytes</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired</source>
        <translation>Das Zertifikat von %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate is for %1, not for this host</source>
        <translation>Das Zertifikat gilt für %1, nicht für diesen Host</translation>
    </message>
    <message>
        <source>Signed by %1: upload only what you signed yourself, or Telegram trusts this one alone</source>
        <translation>Unterschrieben von %1: Nur selbst Unterschriebenes hochladen, sonst traut Telegram diesem allein</translation>
    </message>
    <message>
        <source>This is no IP address</source>
        <translation>Das ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>Between 1 and %1; the server takes the nearest</source>
        <translation>Zwischen 1 und %1; der Server nimmt das nächste</translation>
    </message>
    <message>
        <source>At most 256 bytes; it has %1</source>
        <translation>Höchstens 256 Bytes; es hat %1</translation>
    </message>
    <message>
        <source>Only A–Z, a–z, 0–9, _ and -</source>
        <translation>Nur A–Z, a–z, 0–9, _ und -</translation>
    </message>
    <message>
        <source>Without a secret, whoever knows the address can write to it</source>
        <translation>Ohne Geheimnis kann jeder dorthin schreiben, der die Adresse kennt</translation>
    </message>
    <message>
        <source>An empty list means the default set</source>
        <translation>Eine leere Liste bedeutet den Standard</translation>
    </message>
    <message>
        <source>The server skips in silence what it does not know: %1</source>
        <translation>Der Server übergeht still, was er nicht kennt: %1</translation>
    </message>
    <message>
        <source>In groups: privacy mode off, or the bot an administrator; else it sees commands and replies only.</source>
        <translation>In Gruppen: Privatsphäre-Modus aus oder der Bot Administrator; sonst sieht er nur Befehle und Antworten.</translation>
    </message>
    <message>
        <source>The bot is an administrator of the channel.</source>
        <translation>Der Bot ist Administrator des Kanals.</translation>
    </message>
    <message>
        <source>A business account is connected to the bot.</source>
        <translation>Ein Geschäftskonto ist mit dem Bot verbunden.</translation>
    </message>
    <message>
        <source>Asked for by name, and the bot an administrator of the chat. Reactions of bots do not come.</source>
        <translation>Beim Namen verlangt und der Bot Administrator des Chats. Reaktionen von Bots kommen nicht.</translation>
    </message>
    <message>
        <source>Asked for by name, and the bot an administrator of the chat. Counts come a few minutes late.</source>
        <translation>Beim Namen verlangt und der Bot Administrator des Chats. Zahlen kommen ein paar Minuten später.</translation>
    </message>
    <message>
        <source>Asked for by name, and the bot an administrator of the chat.</source>
        <translation>Beim Namen verlangt und der Bot Administrator des Chats.</translation>
    </message>
    <message>
        <source>Inline mode is on (/setinline in @BotFather).</source>
        <translation>Der Inline-Modus ist an (/setinline bei @BotFather).</translation>
    </message>
    <message>
        <source>Inline feedback is on (/setinlinefeedback in @BotFather).</source>
        <translation>Inline-Rückmeldung ist an (/setinlinefeedback bei @BotFather).</translation>
    </message>
    <message>
        <source>An invoice whose price depends on the address (is_flexible).</source>
        <translation>Eine Rechnung, deren Preis von der Adresse abhängt (is_flexible).</translation>
    </message>
    <message>
        <source>The bot sends invoices; it has 10 seconds to answer.</source>
        <translation>Der Bot sendet Rechnungen; er hat 10 Sekunden für die Antwort.</translation>
    </message>
    <message>
        <source>The bot has sent paid media with a payload.</source>
        <translation>Der Bot hat bezahlte Medien mit einer Nutzlast gesendet.</translation>
    </message>
    <message>
        <source>Of polls that the bot itself sent, and of polls that were stopped by hand.</source>
        <translation>Von Umfragen, die der Bot selbst gesendet hat, und von Hand beendeten.</translation>
    </message>
    <message>
        <source>The bot itself sent the poll, and it is not anonymous.</source>
        <translation>Der Bot selbst hat die Umfrage gesendet, und sie ist nicht anonym.</translation>
    </message>
    <message>
        <source>The bot is an administrator with can_invite_users.</source>
        <translation>Der Bot ist Administrator mit can_invite_users.</translation>
    </message>
    <message>
        <source>The bot is an administrator of the chat.</source>
        <translation>Der Bot ist Administrator des Chats.</translation>
    </message>
    <message>
        <source>The bot manages other bots.</source>
        <translation>Der Bot verwaltet andere Bots.</translation>
    </message>
    <message>
        <source>A tunnel&apos;s name (%1): it may be another at each start, and the webhook then has to be set again</source>
        <translation>Der Name eines Tunnels (%1): Er kann bei jedem Start ein anderer sein, und der Webhook muss dann neu gesetzt werden</translation>
    </message>
    <message>
        <source>This is a tunnel&apos;s name (%1): it may be another at each start, and the webhook then has to be set again.</source>
        <translation>Das ist der Name eines Tunnels (%1): Er kann bei jedem Start ein anderer sein, und der Webhook muss dann neu gesetzt werden.</translation>
    </message>
    <message>
        <source>The webhook leads to %1 now, not here.</source>
        <translation>Der Webhook führt jetzt zu %1, nicht hierher.</translation>
    </message>
</context>
</TS>
