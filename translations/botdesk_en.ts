<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
            <numerusform>%n update received</numerusform>
            <numerusform>%n updates received</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>Boosted %n time(s)</source>
        <translation>
            <numerusform>Boosted %n time</numerusform>
            <numerusform>Boosted %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n vote</numerusform>
            <numerusform>%n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Voted for option %1</source>
        <translation>
            <numerusform>Voted for option %1</numerusform>
            <numerusform>Voted for options %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted</source>
        <translation>
            <numerusform>%n message deleted</numerusform>
            <numerusform>%n messages deleted</numerusform>
        </translation>
    </message>
</context>
</TS>
