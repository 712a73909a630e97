<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>AuditUndoCommand</name>
    <message numerus="yes">
        <source>Nothing was changed. %n would be restored.</source>
        <translation>
            <numerusform>Nothing was changed. %n would be restored.</numerusform>
            <numerusform>Nothing was changed. %n would be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored.</source>
        <translation>
            <numerusform>%n restored.</numerusform>
            <numerusform>%n restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since, and left as they are.</source>
        <translation>
            <numerusform>%n changed since, and left as it is.</numerusform>
            <numerusform>%n changed since, and left as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that you may not change.</source>
        <translation>
            <numerusform>%n that you may not change.</numerusform>
            <numerusform>%n that you may not change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message numerus="yes">
        <source>%n ticket(s) found.</source>
        <translation>
            <numerusform>%n ticket found.</numerusform>
            <numerusform>%n tickets found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCommands</name>
    <message numerus="yes">
        <source>%n ticket(s) in the trash left as they were: restore them first.</source>
        <translation>
            <numerusform>%n ticket in the trash left as it was: restore it first.</numerusform>
            <numerusform>%n tickets in the trash left as they were: restore them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone on %n ticket(s).</source>
        <translation>
            <numerusform>Undone on %n ticket.</numerusform>
            <numerusform>Undone on %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) changed by somebody since: what they changed stays.</source>
        <translation>
            <numerusform>%n ticket changed by somebody since: what they changed stays.</numerusform>
            <numerusform>%n tickets changed by somebody since: what they changed stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are: you do not handle them.</source>
        <translation>
            <numerusform>%n left as it is: you do not handle it.</numerusform>
            <numerusform>%n left as they are: you do not handle them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketMoments</name>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <translation>
            <numerusform>%1, and %Ln more</numerusform>
            <numerusform>%1, and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketRepository</name>
    <message numerus="yes">
        <source>%n of the chosen tickets do not exist any more, or you may not see them. None was changed. Refresh the list and choose again.</source>
        <translation>
            <numerusform>%n of the chosen tickets does not exist any more, or you may not see it. None was changed. Refresh the list and choose again.</numerusform>
            <numerusform>%n of the chosen tickets do not exist any more, or you may not see them. None was changed. Refresh the list and choose again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Edited %n time(s), last by %1, %2</source>
        <translation>
            <numerusform>Edited once, by %1, %2</numerusform>
            <numerusform>Edited %n times, last by %1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older text(s) are in the audit trail.</source>
        <translation>
            <numerusform>%Ln older text is in the audit trail.</numerusform>
            <numerusform>%Ln older texts are in the audit trail.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… and %Ln more character</numerusform>
            <numerusform>… and %Ln more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewListModel</name>
    <message numerus="yes">
        <source>%1, %Ln ticket(s)</source>
        <translation>
            <numerusform>%1, %Ln ticket</numerusform>
            <numerusform>%1, %Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::views::ChangeView</name>
    <message numerus="yes">
        <source>… and %Ln more change(s)</source>
        <translation>
            <numerusform>… and %Ln more change</numerusform>
            <numerusform>… and %Ln more changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… and %Ln more character</numerusform>
            <numerusform>… and %Ln more characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::views::MainWindow</name>
    <message numerus="yes">
        <source>%L1 ticket(s)</source>
        <translation>
            <numerusform>%L1 ticket</numerusform>
            <numerusform>%L1 tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::views::TicketCommands</name>
    <message numerus="yes">
        <source>%n ticket(s) set to %1.</source>
        <translation>
            <numerusform>%n ticket set to %1.</numerusform>
            <numerusform>%n tickets set to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n ticket(s) set to %1.</source>
        <translation>
            <numerusform>Priority of %n ticket set to %1.</numerusform>
            <numerusform>Priority of %n tickets set to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) assigned to %1.</source>
        <translation>
            <numerusform>%n ticket assigned to %1.</numerusform>
            <numerusform>%n tickets assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) assigned to nobody.</source>
        <translation>
            <numerusform>%n ticket assigned to nobody.</numerusform>
            <numerusform>%n tickets assigned to nobody.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; put on %n ticket(s).</source>
        <translation>
            <numerusform>Tag &quot;%1&quot; put on %n ticket.</numerusform>
            <numerusform>Tag &quot;%1&quot; put on %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; taken off %n ticket(s).</source>
        <translation>
            <numerusform>Tag &quot;%1&quot; taken off %n ticket.</numerusform>
            <numerusform>Tag &quot;%1&quot; taken off %n tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) moved to the trash.</source>
        <translation>
            <numerusform>%n ticket moved to the trash.</numerusform>
            <numerusform>%n tickets moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) taken out of the trash.</source>
        <translation>
            <numerusform>%n ticket taken out of the trash.</numerusform>
            <numerusform>%n tickets taken out of the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::views::TimelineView</name>
    <message numerus="yes">
        <source>%n new below</source>
        <translation>
            <numerusform>%n new below</numerusform>
            <numerusform>%n new below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::views::TrailPage</name>
    <message numerus="yes">
        <source>%Ln change(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln change exported to “%1”.</numerusform>
            <numerusform>%Ln changes exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) got the former values back.</source>
        <translation>
            <numerusform>%Ln ticket got the former values back.</numerusform>
            <numerusform>%Ln tickets got the former values back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) have been changed since: what was changed stays as it is.</source>
        <translation>
            <numerusform>%Ln ticket has been changed since: what was changed stays as it is.</numerusform>
            <numerusform>%Ln tickets have been changed since: what was changed stays as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::views::TrailSaver</name>
    <message numerus="yes">
        <source>Exporting: %Ln change(s)</source>
        <translation>
            <numerusform>Exporting: %Ln change</numerusform>
            <numerusform>Exporting: %Ln changes</numerusform>
        </translation>
    </message>
</context>
</TS>
