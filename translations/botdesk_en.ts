<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Attachments</name>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n task</numerusform>
            <numerusform>%n tasks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BotDialogs</name>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::ActionForm</name>
    <message numerus="yes">
        <source>%n right(s)</source>
        <translation>
            <numerusform>%n right</numerusform>
            <numerusform>%n rights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::AttachmentStrip</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::BotView</name>
    <message numerus="yes">
        <source>%n pending on server</source>
        <translation>
            <numerusform>%n pending on server</numerusform>
            <numerusform>%n pending on server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) to be sent</source>
        <translation>
            <numerusform>%n waits to be sent</numerusform>
            <numerusform>%n wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n it is not known whether they arrived.</source>
        <translation>
            <numerusform>Of %n it is not known whether it arrived.</numerusform>
            <numerusform>Of %n it is not known whether they arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastProgressPane</name>
    <message numerus="yes">
        <source>%n message(s) were on their way: whether they arrived is not known, and nobody gets them again.</source>
        <translation>
            <numerusform>%n message was on its way: whether it arrived is not known, and nobody gets it again.</numerusform>
            <numerusform>%n messages were on their way: whether they arrived is not known, and nobody gets them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) will not get the message.</source>
        <translation>
            <numerusform>%n recipient will not get the message.</numerusform>
            <numerusform>%n recipients will not get the message.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) written.</source>
        <translation>
            <numerusform>%n line written.</numerusform>
            <numerusform>%n lines written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastReview</name>
    <message numerus="yes">
        <source>%n recipient(s) cannot get it and are left out.</source>
        <translation>
            <numerusform>%n recipient cannot get it and is left out.</numerusform>
            <numerusform>%n recipients cannot get it and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It goes to %n recipient(s) and takes %1 at least.</source>
        <translation>
            <numerusform>It goes to %n recipient and takes %1 at least.</numerusform>
            <numerusform>It goes to %n recipients and takes %1 at least.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::BroadcastWindow</name>
    <message numerus="yes">
        <source>%n recipient(s) have not got it, and will not.</source>
        <translation>
            <numerusform>%n recipient has not got it, and will not.</numerusform>
            <numerusform>%n recipients have not got it, and will not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::CallbackAnswer</name>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>The text is %n character too long.</numerusform>
            <numerusform>The text is %n characters too long.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::CanvasPane</name>
    <message numerus="yes">
        <source>%n byte(s) of markup</source>
        <translation>
            <numerusform>%n byte of markup</numerusform>
            <numerusform>%n bytes of markup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n button(s)</source>
        <translation>
            <numerusform>%n button</numerusform>
            <numerusform>%n buttons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::ChatView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::Desk</name>
    <message numerus="yes">
        <source>%n fault(s) are being injected</source>
        <translation>
            <numerusform>%n fault is being injected</numerusform>
            <numerusform>%n faults are being injected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::DetailsPane</name>
    <message numerus="yes">
        <source>Show the %n update(s) of this chat</source>
        <translation>
            <numerusform>Show the %n update of this chat</numerusform>
            <numerusform>Show the %n updates of this chat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::ErrorTags</name>
    <message numerus="yes">
        <source>%1, last at %2. Seen %n time(s); between two questions there may have been more.</source>
        <translation>
            <numerusform>%1, last at %2. Seen once; between two questions there may have been more.</numerusform>
            <numerusform>%1, last at %2. Seen %n times; between two questions there may have been more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::FaultsPane</name>
    <message numerus="yes">
        <source>%n used</source>
        <translation>
            <numerusform>%n used</numerusform>
            <numerusform>%n used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n on</numerusform>
            <numerusform>%n on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::FirstRunPage</name>
    <message numerus="yes">
        <source>While it is, long polling gets no updates. Botdesk leaves it alone until you choose. %n update(s) wait on the server.</source>
        <translation>
            <numerusform>While it is, long polling gets no updates. Botdesk leaves it alone until you choose. %n update waits on the server.</numerusform>
            <numerusform>While it is, long polling gets no updates. Botdesk leaves it alone until you choose. %n updates wait on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the webhook and drop %n waiting update(s)…</source>
        <translation>
            <numerusform>Delete the webhook and drop %n waiting update…</numerusform>
            <numerusform>Delete the webhook and drop %n waiting updates…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the webhook, receive the %n waiting update(s)…</source>
        <translation>
            <numerusform>Delete the webhook, receive the %n waiting update…</numerusform>
            <numerusform>Delete the webhook, receive the %n waiting updates…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowListModel</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowMap</name>
    <message numerus="yes">
        <source>%n person(s) here</source>
        <translation>
            <numerusform>%n person here</numerusform>
            <numerusform>%n people here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::FlowProblemsPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::ForwardCommand</name>
    <message numerus="yes">
        <source>Next in %n second(s).</source>
        <translation>
            <numerusform>Next in %n second.</numerusform>
            <numerusform>Next in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) delivered</source>
        <translation>
            <numerusform>%n update delivered</numerusform>
            <numerusform>%n updates delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) could not be delivered; the next run tries again.</source>
        <translation>
            <numerusform>%n update could not be delivered; the next run tries again.</numerusform>
            <numerusform>%n updates could not be delivered; the next run tries again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::ForwardForm</name>
    <message numerus="yes">
        <source>%n update(s) wait(s).</source>
        <translation>
            <numerusform>%n update waits.</numerusform>
            <numerusform>%n updates wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n delivered since the start.</source>
        <translation>
            <numerusform>%n delivered since the start.</numerusform>
            <numerusform>%n delivered since the start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::ForwardPane</name>
    <message numerus="yes">
        <source>%n update(s)</source>
        <translation>
            <numerusform>%n update</numerusform>
            <numerusform>%n updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chat(s)</source>
        <translation>
            <numerusform>%n chat</numerusform>
            <numerusform>%n chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %1 (%2) holds back %n more of %3.</source>
        <translation>
            <numerusform>Update %1 (%2) holds back %n more of %3.</numerusform>
            <numerusform>Update %1 (%2) holds back %n more of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since %1, tried %n time(s).</source>
        <translation>
            <numerusform>Since %1, tried %n time.</numerusform>
            <numerusform>Since %1, tried %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::Inspector</name>
    <message numerus="yes">
        <source>%n button(s) are chosen</source>
        <translation>
            <numerusform>%n button is chosen</numerusform>
            <numerusform>%n buttons are chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::JsonView</name>
    <message numerus="yes">
        <source>… %n more bytes are not shown here; copy or export has them all.</source>
        <translation>
            <numerusform>… %n more byte is not shown here; copy or export has it all.</numerusform>
            <numerusform>… %n more bytes are not shown here; copy or export has them all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::KeyboardChoice</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::LibraryModel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
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
    <name>Botdesk::ManyActions</name>
    <message numerus="yes">
        <source>Forward %n message(s) to…</source>
        <translation>
            <numerusform>Forward %n message to…</numerusform>
            <numerusform>Forward %n messages to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n message(s) to…</source>
        <comment>as new ones, without the sender</comment>
        <translation>
            <numerusform>Copy %n message to…</numerusform>
            <numerusform>Copy %n messages to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s)…</source>
        <translation>
            <numerusform>Delete %n message…</numerusform>
            <numerusform>Delete %n messages…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) copied to %1.</source>
        <translation>
            <numerusform>%n message copied to %1.</numerusform>
            <numerusform>%n messages copied to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) forwarded to %1.</source>
        <translation>
            <numerusform>%n message forwarded to %1.</numerusform>
            <numerusform>%n messages forwarded to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), for everyone in %1</source>
        <comment>the messages are deleted</comment>
        <translation>
            <numerusform>%n message, for everyone in %1</numerusform>
            <numerusform>%n messages, for everyone in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted.</source>
        <translation>
            <numerusform>%n message deleted.</numerusform>
            <numerusform>%n messages deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::PeekDialog</name>
    <message numerus="yes">
        <source>The server holds these %n update(s), and perhaps more. None was confirmed.</source>
        <translation>
            <numerusform>The server holds this %n update, and perhaps more. None was confirmed.</numerusform>
            <numerusform>The server holds these %n updates, and perhaps more. None was confirmed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::PendingChart</name>
    <message numerus="yes">
        <source>%1 at %2, %3 at %4; %n error(s)</source>
        <translation>
            <numerusform>%1 at %2, %3 at %4; %n error</numerusform>
            <numerusform>%1 at %2, %3 at %4; %n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pending</source>
        <translation>
            <numerusform>%1: %n pending</numerusform>
            <numerusform>%1: %n pending</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::ProblemsPane</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::QueueModel</name>
    <message numerus="yes">
        <source>%1: %n update(s), held back by %2: %3</source>
        <translation>
            <numerusform>%1: %n update, held back by %2: %3</numerusform>
            <numerusform>%1: %n updates, held back by %2: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n update(s) on the way</source>
        <translation>
            <numerusform>%1: %n update on the way</numerusform>
            <numerusform>%1: %n updates on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::RawTab</name>
    <message numerus="yes">
        <source>%n byte(s) · received %1</source>
        <translation>
            <numerusform>%n byte · received %1</numerusform>
            <numerusform>%n bytes · received %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::RecipientsPane</name>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>%n row left out.</numerusform>
            <numerusform>%n rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n username(s) not known here.</source>
        <translation>
            <numerusform>%n username not known here.</numerusform>
            <numerusform>%n usernames not known here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::SandboxHead</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::ScenariosPane</name>
    <message numerus="yes">
        <source>%1 of %n step(s) done</source>
        <translation>
            <numerusform>%1 of %n step done</numerusform>
            <numerusform>%1 of %n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n step(s) failed</source>
        <translation>
            <numerusform>%1 of %n step failed</numerusform>
            <numerusform>%1 of %n steps failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) done</source>
        <translation>
            <numerusform>%n step done</numerusform>
            <numerusform>%n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::ServerPane</name>
    <message numerus="yes">
        <source>%1 · %n failure(s) since %2</source>
        <translation>
            <numerusform>%1 · %n failure since %2</numerusform>
            <numerusform>%1 · %n failures since %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::SwitchDialog</name>
    <message numerus="yes">
        <source>%n update(s) wait on the server. They stay there and come the new way; nothing is lost and nothing is stored twice.</source>
        <translation>
            <numerusform>%n update waits on the server. It stays there and comes the new way; nothing is lost and nothing is stored twice.</numerusform>
            <numerusform>%n updates wait on the server. They stay there and come the new way; nothing is lost and nothing is stored twice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::TextEditor</name>
    <message numerus="yes">
        <source>%n character(s) too many: a message holds %1</source>
        <translation>
            <numerusform>%n character too many: a message holds %1</numerusform>
            <numerusform>%n characters too many: a message holds %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::TypeChips</name>
    <message numerus="yes">
        <source>+ %n type(s)</source>
        <translation>
            <numerusform>+ %n type</numerusform>
            <numerusform>+ %n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdatesMenus</name>
    <message numerus="yes">
        <source>%n row(s) copied</source>
        <translation>
            <numerusform>%n row copied</numerusform>
            <numerusform>%n rows copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) exported</source>
        <translation>
            <numerusform>%n update exported</numerusform>
            <numerusform>%n updates exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::UpdatesToolbar</name>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Go on: %n new</source>
        <translation>
            <numerusform>Go on: %n new</numerusform>
            <numerusform>Go on: %n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::WebhookCourse</name>
    <message numerus="yes">
        <source>At %1 %n update(s) waited, and no error was noted: they are on their way.</source>
        <translation>
            <numerusform>At %1 %n update waited, and no error was noted: it is on its way.</numerusform>
            <numerusform>At %1 %n updates waited, and no error was noted: they are on their way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At %1 %n update(s) still waited, and no error was noted. The server notes none when the connection is closed without an answer, or when the host&apos;s name is gone from DNS: one of these is likely.</source>
        <translation>
            <numerusform>At %1 %n update still waited, and no error was noted. The server notes none when the connection is closed without an answer, or when the host&apos;s name is gone from DNS: one of these is likely.</numerusform>
            <numerusform>At %1 %n updates still waited, and no error was noted. The server notes none when the connection is closed without an answer, or when the host&apos;s name is gone from DNS: one of these is likely.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::WebhookForm</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n: kept here first, or lost for good</source>
        <translation>
            <numerusform>%n: kept here first, or lost for good</numerusform>
            <numerusform>%n: kept here first, or lost for good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type(s)</source>
        <translation>
            <numerusform>%n type</numerusform>
            <numerusform>%n types</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::WebhookPage</name>
    <message numerus="yes">
        <source>%n update(s) wait on the server, and what comes joins them.</source>
        <translation>
            <numerusform>%n update waits on the server, and what comes joins it.</numerusform>
            <numerusform>%n updates wait on the server, and what comes joins them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Botdesk::WorldPane</name>
    <message numerus="yes">
        <source>%1 · %n members</source>
        <translation>
            <numerusform>%1 · %n member</numerusform>
            <numerusform>%1 · %n members</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BroadcastGuard</name>
    <message numerus="yes">
        <source>“%1” goes to %n recipient(s).</source>
        <translation>
            <numerusform>“%1” goes to %n recipient.</numerusform>
            <numerusform>“%1” goes to %n recipients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of unknown outcome are not sent again.</source>
        <translation>
            <numerusform>%n message of unknown outcome is not sent again.</numerusform>
            <numerusform>%n messages of unknown outcome are not sent again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateWords</name>
    <message numerus="yes">
        <source>The certificate expires in %n day(s): renew it before Telegram refuses to deliver.</source>
        <translation>
            <numerusform>The certificate expires in %n day: renew it before Telegram refuses to deliver.</numerusform>
            <numerusform>The certificate expires in %n days: renew it before Telegram refuses to deliver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left (to %1)</source>
        <translation>
            <numerusform>%n day left (to %1)</numerusform>
            <numerusform>%n days left (to %1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatBubble</name>
    <message numerus="yes">
        <source>• %1 – %n vote(s)</source>
        <translation>
            <numerusform>• %1 – %n vote</numerusform>
            <numerusform>• %1 – %n votes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChatRow</name>
    <message numerus="yes">
        <source>album of %n</source>
        <comment>files</comment>
        <translation>
            <numerusform>album of %n</numerusform>
            <numerusform>album of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chats</name>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not sent</source>
        <translation>
            <numerusform>%n not sent</numerusform>
            <numerusform>%n not sent</numerusform>
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
    <message numerus="yes">
        <source>The database was damaged; %n update(s) were recovered.</source>
        <translation>
            <numerusform>The database was damaged; %n update was recovered.</numerusform>
            <numerusform>The database was damaged; %n updates were recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read.</source>
        <translation>
            <numerusform>%n could not be read.</numerusform>
            <numerusform>%n could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Flow</name>
    <message numerus="yes">
        <source>one of %n text(s)</source>
        <translation>
            <numerusform>one of %n text</numerusform>
            <numerusform>one of %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FlowMap</name>
    <message numerus="yes">
        <source>and %n more button(s)</source>
        <translation>
            <numerusform>and %n more button</numerusform>
            <numerusform>and %n more buttons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message numerus="yes">
        <source>callback_data has %n byte(s) of UTF-8; 1 to 64 are taken. Send a short key and keep the rest in the bot.</source>
        <translation>
            <numerusform>callback_data has %n byte of UTF-8; 1 to 64 are taken. Send a short key and keep the rest in the bot.</numerusform>
            <numerusform>callback_data has %n bytes of UTF-8; 1 to 64 are taken. Send a short key and keep the rest in the bot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text to copy has %n character(s); 1 to 256 are taken.</source>
        <translation>
            <numerusform>The text to copy has %n character; 1 to 256 are taken.</numerusform>
            <numerusform>The text to copy has %n characters; 1 to 256 are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The row has %n button(s); an inline keyboard takes 8 in a row.</source>
        <translation>
            <numerusform>The row has %n button; an inline keyboard takes 8 in a row.</numerusform>
            <numerusform>The row has %n buttons; an inline keyboard takes 8 in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n button(s); an inline keyboard takes 100.</source>
        <translation>
            <numerusform>There is %n button; an inline keyboard takes 100.</numerusform>
            <numerusform>There are %n buttons; an inline keyboard takes 100.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The keyboard is %n byte(s) long; 10,240 are taken.</source>
        <translation>
            <numerusform>The keyboard is %n byte long; 10,240 are taken.</numerusform>
            <numerusform>The keyboard is %n bytes long; 10,240 are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A phone may show this text cut off: %n button(s) share the row. Shorten it or use another row.</source>
        <translation>
            <numerusform>A phone may show this text cut off, although it is alone in its row. Shorten it.</numerusform>
            <numerusform>A phone may show this text cut off: %n buttons share the row. Shorten it or use another row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceivingChanges</name>
    <message numerus="yes">
        <source>Delete, drop %n update(s)</source>
        <translation>
            <numerusform>Delete, drop %n update</numerusform>
            <numerusform>Delete, drop %n updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending update(s) are dropped.</source>
        <translation>
            <numerusform>%n pending update is dropped.</numerusform>
            <numerusform>%n pending updates are dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %n update(s)</source>
        <translation>
            <numerusform>Drop %n update</numerusform>
            <numerusform>Drop %n updates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server. Kept, they are stored here as soon as the webhook is gone.</source>
        <translation>
            <numerusform>%n update waits on the server. Kept, it is stored here as soon as the webhook is gone.</numerusform>
            <numerusform>%n updates wait on the server. Kept, they are stored here as soon as the webhook is gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server. Kept here first, they are asked for and stored; dropped, they are gone for good.</source>
        <translation>
            <numerusform>%n update waits on the server. Kept here first, it is asked for and stored; dropped, it is gone for good.</numerusform>
            <numerusform>%n updates wait on the server. Kept here first, they are asked for and stored; dropped, they are gone for good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) wait on the server. Kept, they stay there.</source>
        <translation>
            <numerusform>%n update waits on the server. Kept, it stays there.</numerusform>
            <numerusform>%n updates wait on the server. Kept, they stay there.</numerusform>
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
<context>
    <name>TextWords</name>
    <message numerus="yes">
        <source>Escape %n characters for %1, the first ‘%2’ in line %3</source>
        <translation>
            <numerusform>Escape %n character for %1, the first ‘%2’ in line %3</numerusform>
            <numerusform>Escape %n characters for %1, the first ‘%2’ in line %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
