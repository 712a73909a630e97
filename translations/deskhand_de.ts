<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AccessListModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ActionRegistry</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Ticket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>AttachmentFile</name>
    <message>
        <source>&quot;%1&quot; is too large to attach. At most %2 are possible. Make it smaller, or put it elsewhere and write where.</source>
        <translation>„%1“ ist zu groß zum Anhängen. Höchstens %2 sind möglich. Die Datei verkleinern oder anderswo ablegen und den Ort dazuschreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read to its end. The disk or network it lies on may be at fault.</source>
        <translation>„%1“ lässt sich nicht bis zum Ende lesen. Die Ursache kann beim Datenträger oder beim Netzwerk liegen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed while it was being read. Nothing was attached. Try again when it is finished.</source>
        <translation>„%1“ wurde während des Lesens geändert. Nichts wurde angehängt. Bitte erneut versuchen, wenn die Datei fertig ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. There is nothing in it to attach.</source>
        <translation>„%1“ ist leer. Es gibt nichts anzuhängen.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. It may have been moved; choose it again.</source>
        <translation>Die Datei „%1“ gibt es nicht. Vielleicht wurde sie verschoben; bitte neu auswählen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a file. Only files can be attached.</source>
        <translation>„%1“ ist keine Datei. Nur Dateien können angehängt werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Check that you may read it.</source>
        <translation>„%1“ lässt sich nicht öffnen. Bitte die Leserechte prüfen.</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>The file could not be written. The disk may be full.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Vielleicht ist der Datenträger voll.</translation>
    </message>
</context>
<context>
    <name>AuditLogCommand</name>
    <message>
        <source>--%1 takes a date or time such as 2026-01-31 or 2026-01-31T12:00:00Z.</source>
        <translation>--%1 erwartet ein Datum oder einen Zeitpunkt wie 2026-01-31 oder 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>--edit takes the id of an edit, a UUID.</source>
        <translation>--edit erwartet die Kennung einer Änderung, eine UUID.</translation>
    </message>
    <message>
        <source>only of this ticket</source>
        <translation>nur zu diesem Ticket</translation>
    </message>
    <message>
        <source>only of this edit</source>
        <translation>nur zu dieser Änderung</translation>
    </message>
    <message>
        <source>only by this login</source>
        <translation>nur von diesem Anmeldenamen</translation>
    </message>
    <message>
        <source>the newest N; 0 for all</source>
        <translation>die neuesten N; 0 für alle</translation>
    </message>
    <message>
        <source>from this day or time on, in the zone %1 unless it names another</source>
        <translation>ab diesem Tag oder Zeitpunkt, in der Zeitzone %1, wenn keine andere genannt ist</translation>
    </message>
    <message>
        <source>up to the end of this day, or before this time</source>
        <translation>bis zum Ende dieses Tages oder vor diesem Zeitpunkt</translation>
    </message>
    <message>
        <source>--table takes one of: %1.</source>
        <translation>--table erwartet eine dieser Tabellen: %1.</translation>
    </message>
    <message>
        <source>--action takes insert, update or delete.</source>
        <translation>--action erwartet insert, update oder delete.</translation>
    </message>
    <message>
        <source>only of rows of this table, such as tickets</source>
        <translation>nur zu Zeilen dieser Tabelle, etwa tickets</translation>
    </message>
    <message>
        <source>only changes of this column, such as status</source>
        <translation>nur Änderungen dieser Spalte, etwa status</translation>
    </message>
    <message>
        <source>only this: insert, update or delete</source>
        <translation>nur dies: insert, update oder delete</translation>
    </message>
    <message>
        <source>only with this in a value before or after</source>
        <translation>nur mit diesem Text in einem Wert davor oder danach</translation>
    </message>
</context>
<context>
    <name>AuditService</name>
    <message>
        <source>&quot;%1&quot; could not be saved. The folder may be closed to you, or its disk full. What was there before is unchanged.</source>
        <translation>„%1“ konnte nicht gespeichert werden. Vielleicht fehlen die Schreibrechte für den Ordner, oder der Datenträger ist voll. Was vorher da war, ist unverändert.</translation>
    </message>
</context>
<context>
    <name>AuditTrailModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>AuditUndoCommand</name>
    <message>
        <source>What to undo is named by the id of its edit, a UUID; deskhand audit log shows it.</source>
        <translation>Was rückgängig gemacht werden soll, bezeichnet die Kennung der Änderung, eine UUID; deskhand audit log zeigt sie.</translation>
    </message>
    <message>
        <source>Accounts, tiers and passwords are not undone.</source>
        <translation>Änderungen an Konten, Rollen und Passwörtern werden nicht rückgängig gemacht.</translation>
    </message>
    <message>
        <source>People stay once they are known.</source>
        <translation>Personen bleiben, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>Teams stay once they exist.</source>
        <translation>Teams bleiben, sobald es sie gibt.</translation>
    </message>
    <message>
        <source>A deleted tag does not come back.</source>
        <translation>Ein gelöschtes Schlagwort kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Files stay with their ticket.</source>
        <translation>Dateien bleiben bei ihrem Ticket.</translation>
    </message>
    <message>
        <source>Views are not undone.</source>
        <translation>Änderungen an Ansichten werden nicht rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. %n would be restored.</source>
        <translation>
            <numerusform>Nichts wurde geändert. %n würde wiederhergestellt.</numerusform>
            <numerusform>Nichts wurde geändert. %n würden wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n restored.</source>
        <translation>
            <numerusform>%n wiederhergestellt.</numerusform>
            <numerusform>%n wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed since, and left as they are.</source>
        <translation>
            <numerusform>%n seither geändert und so belassen.</numerusform>
            <numerusform>%n seither geändert und so belassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that you may not change.</source>
        <translation>
            <numerusform>%n, das Sie nicht ändern dürfen.</numerusform>
            <numerusform>%n, die Sie nicht ändern dürfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>only say what it would do</source>
        <translation>nur sagen, was geschehen würde</translation>
    </message>
</context>
<context>
    <name>AuditVerifyCommand</name>
    <message>
        <source>compare with this exported checkpoint as well</source>
        <translation>auch mit diesem exportierten Prüfpunkt vergleichen</translation>
    </message>
    <message>
        <source>%1 rows read</source>
        <translation>%1 Zeilen gelesen</translation>
    </message>
    <message>
        <source>The trail is whole: %1 rows, %2 of them sealed; the last seal is number %3.</source>
        <translation>Das Änderungsprotokoll ist unversehrt: %1 Zeilen, davon %2 versiegelt; das letzte Siegel hat die Nummer %3.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Ticket created</source>
        <translation>Ticket erstellt</translation>
    </message>
    <message>
        <source>Ticket changed: %1</source>
        <translation>Ticket geändert: %1</translation>
    </message>
    <message>
        <source>Ticket deleted</source>
        <translation>Ticket gelöscht</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Comment added</source>
        <translation>Kommentar hinzugefügt</translation>
    </message>
    <message>
        <source>Comment changed: %1</source>
        <translation>Kommentar geändert: %1</translation>
    </message>
    <message>
        <source>Comment deleted</source>
        <translation>Kommentar gelöscht</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>File attached</source>
        <translation>Datei angehängt</translation>
    </message>
    <message>
        <source>File changed: %1</source>
        <translation>Datei geändert: %1</translation>
    </message>
    <message>
        <source>File removed</source>
        <translation>Datei entfernt</translation>
    </message>
    <message>
        <source>Tags of tickets</source>
        <translation>Schlagwörter an Tickets</translation>
    </message>
    <message>
        <source>Tag put on</source>
        <translation>Schlagwort hinzugefügt</translation>
    </message>
    <message>
        <source>Tag on a ticket changed: %1</source>
        <translation>Schlagwort am Ticket geändert: %1</translation>
    </message>
    <message>
        <source>Tag taken off</source>
        <translation>Schlagwort entfernt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tag created</source>
        <translation>Schlagwort erstellt</translation>
    </message>
    <message>
        <source>Tag changed: %1</source>
        <translation>Schlagwort geändert: %1</translation>
    </message>
    <message>
        <source>Tag deleted</source>
        <translation>Schlagwort gelöscht</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Person changed: %1</source>
        <translation>Person geändert: %1</translation>
    </message>
    <message>
        <source>Person deleted</source>
        <translation>Person gelöscht</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Team created</source>
        <translation>Team erstellt</translation>
    </message>
    <message>
        <source>Team changed: %1</source>
        <translation>Team geändert: %1</translation>
    </message>
    <message>
        <source>Team deleted</source>
        <translation>Team gelöscht</translation>
    </message>
    <message>
        <source>Members of teams</source>
        <translation>Teammitglieder</translation>
    </message>
    <message>
        <source>Joined a team</source>
        <translation>Einem Team beigetreten</translation>
    </message>
    <message>
        <source>Membership changed: %1</source>
        <translation>Mitgliedschaft geändert: %1</translation>
    </message>
    <message>
        <source>Left a team</source>
        <translation>Ein Team verlassen</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>View saved</source>
        <translation>Ansicht gespeichert</translation>
    </message>
    <message>
        <source>View changed: %1</source>
        <translation>Ansicht geändert: %1</translation>
    </message>
    <message>
        <source>View deleted</source>
        <translation>Ansicht gelöscht</translation>
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
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragende Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>In the trash since</source>
        <translation>Im Papierkorb seit</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>In this status since</source>
        <translation>In diesem Status seit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Visibility</source>
        <translation>Sichtbarkeit</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Ticket (internal number)</source>
        <translation>Ticket (interne Nummer)</translation>
    </message>
    <message>
        <source>Comment (internal number)</source>
        <translation>Kommentar (interne Nummer)</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 des Inhalts</translation>
    </message>
    <message>
        <source>Attached by</source>
        <translation>Angehängt von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Password expires</source>
        <translation>Passwort läuft ab</translation>
    </message>
    <message>
        <source>Days a password lasts</source>
        <translation>Gültigkeit des Passworts in Tagen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>Platz in der Liste</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Read a whole list</source>
        <translation>Ganze Liste gelesen</translation>
    </message>
    <message>
        <source>Exported tickets</source>
        <translation>Tickets exportiert</translation>
    </message>
    <message>
        <source>Exported the audit trail</source>
        <translation>Änderungsprotokoll exportiert</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
</context>
<context>
    <name>BreakWords</name>
    <message>
        <source>audit row %1</source>
        <translation>Protokollzeile %1</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>access record %1</source>
        <translation>Zugriffseintrag %1</translation>
    </message>
    <message>
        <source>%1 (ticket %2)</source>
        <translation>%1 (Ticket %2)</translation>
    </message>
    <message>
        <source>%1 was changed after seal %2 was put on it.</source>
        <translation>%1 wurde geändert, nachdem Siegel %2 angebracht worden war.</translation>
    </message>
    <message>
        <source>%1 was deleted after seal %2 was put on it.</source>
        <translation>%1 wurde gelöscht, nachdem Siegel %2 angebracht worden war.</translation>
    </message>
    <message>
        <source>%1 was slipped in among the rows of seal %2 afterwards.</source>
        <translation>%1 wurde nachträglich zwischen die Zeilen von Siegel %2 geschoben.</translation>
    </message>
    <message>
        <source>%1 was moved to or from the rows of seal %2 afterwards.</source>
        <translation>%1 wurde nachträglich in die Zeilen von Siegel %2 hinein oder aus ihnen heraus verschoben.</translation>
    </message>
    <message>
        <source>The rows of seal %1 are not those that were sealed; which of them could not be narrowed down.</source>
        <translation>Die Zeilen von Siegel %1 sind nicht die, die versiegelt wurden; welche davon abweichen, ließ sich nicht eingrenzen.</translation>
    </message>
    <message>
        <source>Seal %1 was removed.</source>
        <translation>Siegel %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Seal %1 was changed: it does not follow from the one before.</source>
        <translation>Siegel %1 wurde geändert: Es folgt nicht aus dem vorigen.</translation>
    </message>
    <message>
        <source>The end of the trail was cut off: seal %1 and what followed are gone.</source>
        <translation>Das Ende des Änderungsprotokolls wurde abgeschnitten: Siegel %1 und alles danach fehlen.</translation>
    </message>
    <message>
        <source>The trail was rewritten: seal %1 is not the one that was seen or exported before.</source>
        <translation>Das Änderungsprotokoll wurde umgeschrieben: Siegel %1 ist nicht das, das zuvor gesehen oder exportiert wurde.</translation>
    </message>
    <message>
        <source>The checkpoint belongs to another desk.</source>
        <translation>Der Prüfpunkt gehört zu einem anderen System.</translation>
    </message>
</context>
<context>
    <name>ChainWords</name>
    <message>
        <source>On %1 this computer saw its seal number %2.</source>
        <translation>Am %1 hat dieser Computer dessen Siegel Nummer %2 gesehen.</translation>
    </message>
    <message>
        <source>If an older backup was restored, that is why. If not, tell those who answer for the audit trail, and let them run &quot;deskhand audit verify&quot;. You can go on working.</source>
        <translation>Wenn eine ältere Sicherung wiederhergestellt wurde, ist das der Grund. Wenn nicht, bitte die für das Änderungsprotokoll Verantwortlichen verständigen und „deskhand audit verify“ ausführen lassen. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>The audit trail is shorter than it was.</source>
        <translation>Das Änderungsprotokoll ist kürzer, als es war.</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Es ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The audit trail is not the one it was.</source>
        <translation>Das Änderungsprotokoll ist nicht mehr dasselbe.</translation>
    </message>
    <message>
        <source>There is another one in its place.</source>
        <translation>An seiner Stelle steht ein anderes.</translation>
    </message>
    <message>
        <source>Another desk answers at this address.</source>
        <translation>Unter dieser Adresse antwortet ein anderes System.</translation>
    </message>
    <message>
        <source>Its audit trail has nothing to do with the one that this computer saw here before.</source>
        <translation>Sein Änderungsprotokoll hat nichts mit dem zu tun, das dieser Computer hier zuvor gesehen hat.</translation>
    </message>
</context>
<context>
    <name>CheckpointCommand</name>
    <message>
        <source>Nothing of this trail is sealed yet, so there is nothing to export. &quot;deskhand seal&quot; seals it.</source>
        <translation>Von diesem Änderungsprotokoll ist noch nichts versiegelt, daher gibt es nichts zu exportieren. „deskhand seal“ versiegelt es.</translation>
    </message>
    <message>
        <source>This checkpoint is not signed. Use one that was exported with --key.</source>
        <translation>Dieser Prüfpunkt ist nicht signiert. Bitte einen verwenden, der mit --key exportiert wurde.</translation>
    </message>
    <message>
        <source>This checkpoint is signed with another key than the one given.</source>
        <translation>Dieser Prüfpunkt ist mit einem anderen Schlüssel als dem angegebenen signiert.</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>Er ist nicht signiert.</translation>
    </message>
    <message>
        <source>It is signed with the given key.</source>
        <translation>Er ist mit dem angegebenen Schlüssel signiert.</translation>
    </message>
    <message>
        <source>Its signature fits the key it names itself; whose key that is, only --public-key can tell.</source>
        <translation>Seine Signatur passt zu dem Schlüssel, den er selbst nennt; wessen Schlüssel das ist, zeigt nur --public-key.</translation>
    </message>
    <message>
        <source>sign with this secret key</source>
        <translation>mit diesem geheimen Schlüssel signieren</translation>
    </message>
    <message>
        <source>The checkpoint of seal %1 was written. Keep it where those who run the server cannot change it.</source>
        <translation>Der Prüfpunkt von Siegel %1 wurde geschrieben. Bitte dort aufbewahren, wo ihn die Betreiber des Servers nicht ändern können.</translation>
    </message>
    <message>
        <source>require a signature with the secret key that belongs to this</source>
        <translation>eine Signatur mit dem geheimen Schlüssel verlangen, der zu diesem gehört</translation>
    </message>
    <message>
        <source>This checkpoint belongs to another desk.</source>
        <translation>Dieser Prüfpunkt gehört zu einem anderen System.</translation>
    </message>
    <message>
        <source>The end of the trail was cut off: it does not reach seal %1 of the checkpoint any more.</source>
        <translation>Das Ende des Änderungsprotokolls wurde abgeschnitten: Es reicht nicht mehr bis zu Siegel %1 des Prüfpunkts.</translation>
    </message>
    <message>
        <source>The trail was rewritten: seal %1 is not the one of the checkpoint.</source>
        <translation>Das Änderungsprotokoll wurde umgeschrieben: Siegel %1 ist nicht das des Prüfpunkts.</translation>
    </message>
    <message>
        <source>Seal %1 is the one of the checkpoint. %2 That the rows still fit their seals, &quot;deskhand audit verify --checkpoint&quot; finds out.</source>
        <translation>Siegel %1 stimmt mit dem Prüfpunkt überein. %2 Ob die Zeilen noch zu ihren Siegeln passen, stellt „deskhand audit verify --checkpoint“ fest.</translation>
    </message>
    <message>
        <source>%1 holds the secret key, %1.pub the public one. Give the public one to those who check.</source>
        <translation>%1 enthält den geheimen Schlüssel, %1.pub den öffentlichen. Bitte den öffentlichen denen geben, die prüfen.</translation>
    </message>
</context>
<context>
    <name>CheckpointDocument</name>
    <message>
        <source>This file holds no key for checkpoints. &quot;deskhand audit checkpoint key&quot; makes one.</source>
        <translation>Diese Datei enthält keinen Schlüssel für Prüfpunkte. „deskhand audit checkpoint key“ erzeugt einen.</translation>
    </message>
    <message>
        <source>This file is no checkpoint of an audit trail. &quot;deskhand audit checkpoint export&quot; writes one.</source>
        <translation>Diese Datei ist kein Prüfpunkt eines Änderungsprotokolls. „deskhand audit checkpoint export“ schreibt einen.</translation>
    </message>
    <message>
        <source>The signature of this checkpoint does not fit what it says. It was changed, or not written by whom it names; use another copy.</source>
        <translation>Die Signatur dieses Prüfpunkts passt nicht zu seinem Inhalt. Er wurde geändert oder stammt nicht von dem, den er nennt; bitte eine andere Kopie verwenden.</translation>
    </message>
</context>
<context>
    <name>CheckpointInput</name>
    <message>
        <source>The file %1 cannot be read. Check its name and rights.</source>
        <translation>Die Datei %1 lässt sich nicht lesen. Bitte Namen und Rechte prüfen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written. It may be there already: choose another name.</source>
        <translation>Die Datei %1 lässt sich nicht schreiben. Vielleicht gibt es sie schon: Bitte einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>CommandHelp</name>
    <message>
        <source>Usage: deskhand [options]            opens the window
       deskhand COMMAND [options]    works without one</source>
        <translation>Aufruf: deskhand [Optionen]           öffnet das Fenster
        deskhand BEFEHL [Optionen]    arbeitet ohne Fenster</translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>Aufruf: %1 [Optionen]</translation>
    </message>
    <message>
        <source>&quot;%1 --help&quot; tells more about each.</source>
        <translation>„%1 --help“ sagt mehr zu jedem.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no option --%1 here; --help lists those there are.</source>
        <translation>Die Option --%1 gibt es hier nicht; --help listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>Die Option --%1 erwartet keinen Wert.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Die Option --%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 up, not &quot;%3&quot;.</source>
        <translation>--%1 erwartet eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Argument %1 is not valid UTF-8 text.</source>
        <translation>Argument %1 ist kein gültiger UTF-8-Text.</translation>
    </message>
    <message>
        <source>--%1 goes up to %2.</source>
        <translation>--%1 geht bis %2.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>creates the database and brings its schema up to date; safe to repeat</source>
        <translation>legt die Datenbank an und bringt ihr Schema auf den neuesten Stand; gefahrlos wiederholbar</translation>
    </message>
    <message>
        <source>moves the schema up, or with --to down</source>
        <translation>hebt das Schema an oder senkt es mit --to</translation>
    </message>
    <message>
        <source>fills an empty database with an invented support desk</source>
        <translation>füllt eine leere Datenbank mit einem erfundenen Support-Team</translation>
    </message>
    <message>
        <source>imports Jira issues (REST JSON, plain, gzip or zstd); - reads standard input</source>
        <translation>importiert Jira-Vorgänge (REST-JSON, unkomprimiert, gzip oder zstd); - liest die Standardeingabe</translation>
    </message>
    <message>
        <source>finds tickets, in the language of the search bar</source>
        <translation>findet Tickets, in der Sprache der Suchleiste</translation>
    </message>
    <message>
        <source>shows a ticket with its conversation</source>
        <translation>zeigt ein Ticket mit seinem Verlauf</translation>
    </message>
    <message>
        <source>creates a ticket and prints its number</source>
        <translation>erstellt ein Ticket und gibt seine Nummer aus</translation>
    </message>
    <message>
        <source>changes fields and tags of a ticket</source>
        <translation>ändert Felder und Schlagwörter eines Tickets</translation>
    </message>
    <message>
        <source>adds a reply or an internal note</source>
        <translation>fügt eine Antwort oder eine interne Notiz hinzu</translation>
    </message>
    <message>
        <source>moves a ticket to the trash</source>
        <translation>verschiebt ein Ticket in den Papierkorb</translation>
    </message>
    <message>
        <source>takes a ticket back out of the trash</source>
        <translation>holt ein Ticket aus dem Papierkorb zurück</translation>
    </message>
    <message>
        <source>lists who changed what, and when, newest first</source>
        <translation>listet auf, wer wann was geändert hat, Neuestes zuerst</translation>
    </message>
    <message>
        <source>lists the people</source>
        <translation>listet die Personen auf</translation>
    </message>
    <message>
        <source>starts the embedded server and keeps it running</source>
        <translation>startet den eingebetteten Server und lässt ihn laufen</translation>
    </message>
    <message>
        <source>says whether the embedded server runs</source>
        <translation>sagt, ob der eingebettete Server läuft</translation>
    </message>
    <message>
        <source>starts everything on a scratch folder, makes one edit, verifies its audit</source>
        <translation>startet alles in einem Wegwerfordner, macht eine Änderung und prüft deren Protokoll</translation>
    </message>
    <message>
        <source>stops the embedded server, unless other programs use it</source>
        <translation>beendet den eingebetteten Server, sofern ihn keine anderen Programme verwenden</translation>
    </message>
    <message>
        <source>folder of the embedded database</source>
        <translation>Ordner der eingebetteten Datenbank</translation>
    </message>
    <message>
        <source>a server instead, as a libpq connection string</source>
        <translation>stattdessen ein Server, als libpq-Verbindungsangabe</translation>
    </message>
    <message>
        <source>print data as one JSON document</source>
        <translation>Daten als ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe anzeigen</translation>
    </message>
    <message>
        <source>show the version</source>
        <translation>die Version anzeigen</translation>
    </message>
    <message>
        <source>Use either --data or --connect, not both.</source>
        <translation>Bitte entweder --data oder --connect verwenden, nicht beides.</translation>
    </message>
    <message>
        <source>--data needs the path of a folder.</source>
        <translation>--data braucht den Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>no arguments</source>
        <translation>keine Argumente</translation>
    </message>
    <message>
        <source>&quot;deskhand %1&quot; takes %2; see &quot;deskhand %1 --help&quot;.</source>
        <translation>„deskhand %1“ erwartet %2; siehe „deskhand %1 --help“.</translation>
    </message>
    <message>
        <source>Interrupted. What was under way was rolled back, what was finished before that stays.</source>
        <translation>Unterbrochen. Laufendes wurde zurückgenommen, vorher Abgeschlossenes bleibt bestehen.</translation>
    </message>
    <message>
        <source>There is an entry for each row that an edit changed; the rows of one edit share its
edit_id. Creating a ticket with a new tag makes three: the ticket, the tag, and the
tag on the ticket.</source>
        <translation>Zu jeder Zeile, die eine Änderung geändert hat, gibt es einen Eintrag; die Zeilen einer Änderung haben
dieselbe edit_id. Ein neues Ticket mit einem neuen Schlagwort ergibt drei: das Ticket, das Schlagwort und
das Schlagwort am Ticket.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command; &quot;%2&quot; lists them.</source>
        <translation>„%1“ ist kein Befehl; „%2“ listet die Befehle auf.</translation>
    </message>
    <message>
        <source>&quot;deskhand %1&quot; needs a command: %2; see &quot;%3&quot;.</source>
        <translation>„deskhand %1“ braucht einen Befehl: %2; siehe „%3“.</translation>
    </message>
    <message>
        <source>reads the whole trail and finds what was done to it behind its back</source>
        <translation>liest das ganze Änderungsprotokoll und findet, was heimlich daran verändert wurde</translation>
    </message>
    <message>
        <source>Every row is compared with its seal, every seal with the one before, and the end with
the last one that this computer saw. Ends with 1 at the first break and names it. What
the owner of the server rewrote so that all fits, only --checkpoint can find.</source>
        <translation>Jede Zeile wird mit ihrem Siegel verglichen, jedes Siegel mit dem vorigen und das Ende mit
dem letzten, das dieser Computer gesehen hat. Endet beim ersten Bruch mit 1 und nennt ihn.
Was die Betreiber des Servers stimmig umgeschrieben haben, findet nur --checkpoint.</translation>
    </message>
    <message>
        <source>writes down the end of the trail, to be kept elsewhere</source>
        <translation>schreibt das Ende des Änderungsprotokolls auf, zum Aufbewahren an anderem Ort</translation>
    </message>
    <message>
        <source>compares the trail with a checkpoint</source>
        <translation>vergleicht das Änderungsprotokoll mit einem Prüfpunkt</translation>
    </message>
    <message>
        <source>makes a key to sign checkpoints with (Ed25519)</source>
        <translation>erzeugt einen Schlüssel, mit dem sich Prüfpunkte signieren lassen (Ed25519)</translation>
    </message>
    <message>
        <source>seals what is new in the audit trail, once or with --every for ever</source>
        <translation>versiegelt, was im Änderungsprotokoll neu ist, einmal oder mit --every fortlaufend</translation>
    </message>
    <message>
        <source>takes an edit back, of one ticket or many</source>
        <translation>macht eine Änderung rückgängig, an einem Ticket oder an vielen</translation>
    </message>
    <message>
        <source>What was changed since stays as it is and is listed, with who changed it and when. To
undo is an edit like others, and can be undone.</source>
        <translation>Was seither geändert wurde, bleibt, wie es ist, und wird aufgelistet, samt wer es wann
geändert hat. Auch das Rückgängigmachen ist eine Änderung und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>adds a person; with --login one who can sign in</source>
        <translation>fügt eine Person hinzu; mit --login eine, die sich anmelden kann</translation>
    </message>
    <message>
        <source>With --login the person can sign in: with the password from --password-stdin, or with
one made up here, which is printed once and has to be changed at the first sign-in.</source>
        <translation>Mit --login kann sich die Person anmelden: mit dem Passwort aus --password-stdin oder mit
einem hier erzeugten, das einmal ausgegeben wird und bei der ersten Anmeldung zu ändern ist.</translation>
    </message>
    <message>
        <source>sets a password: one&apos;s own, or as an admin anybody&apos;s</source>
        <translation>setzt ein Passwort: das eigene oder als admin das jeder Person</translation>
    </message>
    <message>
        <source>A password that somebody else has set is to be changed at the next sign-in. It is asked
for at the terminal; without one it is made up and printed.</source>
        <translation>Ein Passwort, das jemand anderes gesetzt hat, ist bei der nächsten Anmeldung zu ändern. Es
wird am Terminal erfragt; ohne Terminal wird es erzeugt und ausgegeben.</translation>
    </message>
    <message>
        <source>makes somebody requester, agent, supervisor or admin</source>
        <translation>macht jemanden zu requester, agent, supervisor oder admin</translation>
    </message>
    <message>
        <source>keeps somebody out, at once, also from open sessions</source>
        <translation>sperrt jemanden aus, sofort und auch aus offenen Sitzungen</translation>
    </message>
    <message>
        <source>lets somebody in again</source>
        <translation>lässt jemanden wieder herein</translation>
    </message>
    <message>
        <source>changes which teams somebody belongs to</source>
        <translation>ändert, zu welchen Teams jemand gehört</translation>
    </message>
    <message>
        <source>adds a team</source>
        <translation>fügt ein Team hinzu</translation>
    </message>
    <message>
        <source>lists the teams</source>
        <translation>listet die Teams auf</translation>
    </message>
</context>
<context>
    <name>CommentConflict</name>
    <message>
        <source>Somebody else changed this comment in the meantime. Nothing of yours was saved, nothing was overwritten. Look at what it says now and decide again.</source>
        <translation>Jemand anderes hat diesen Kommentar inzwischen geändert. Von Ihnen wurde nichts gespeichert, überschrieben wurde nichts. Sehen Sie nach, was jetzt dort steht, und entscheiden Sie neu.</translation>
    </message>
</context>
<context>
    <name>ConnectWords</name>
    <message>
        <source>There is no computer called “%1”.</source>
        <translation>Einen Computer namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The name could not be looked up on this network, so there is no connection to the desk.</source>
        <translation>Der Name ließ sich in diesem Netzwerk nicht auflösen, daher gibt es keine Verbindung zum System.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name for a slip of the pen, and whether this computer is online.</source>
        <translation>Bitte den Namen des Servers auf Tippfehler prüfen und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>No database server answers at “%1”.</source>
        <translation>Unter „%1“ antwortet kein Datenbankserver.</translation>
    </message>
    <message>
        <source>It may not be running, or a firewall keeps it apart, so there is no connection to the desk.</source>
        <translation>Vielleicht läuft er nicht, oder eine Firewall schirmt ihn ab; daher gibt es keine Verbindung zum System.</translation>
    </message>
    <message>
        <source>Check server and port, try again in a moment, or ask who runs the server.</source>
        <translation>Bitte Server und Port prüfen, es gleich noch einmal versuchen oder die Betreiber des Servers fragen.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>„%1“ hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The network is slow, a firewall swallows the question, or something else than a database is at that port.</source>
        <translation>Das Netzwerk ist langsam, eine Firewall verschluckt die Anfrage, oder an diesem Port ist etwas anderes als eine Datenbank.</translation>
    </message>
    <message>
        <source>Check server and port, then try again; behind a VPN, connect that first.</source>
        <translation>Bitte Server und Port prüfen und erneut versuchen; mit einem VPN zuerst dieses verbinden.</translation>
    </message>
    <message>
        <source>The service “%4” is not known on this computer.</source>
        <translation>Der Dienst „%4“ ist auf diesem Computer nicht bekannt.</translation>
    </message>
    <message>
        <source>No pg_service.conf has a section of that name, or the file cannot be read.</source>
        <translation>Keine pg_service.conf hat einen Abschnitt dieses Namens, oder die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Correct the name, or leave the service empty and give server and database.</source>
        <translation>Bitte den Namen berichtigen oder den Dienst leer lassen und Server und Datenbank angeben.</translation>
    </message>
    <message>
        <source>There is no root certificate in “%3”.</source>
        <translation>In „%3“ gibt es kein Stammzertifikat.</translation>
    </message>
    <message>
        <source>Without it nobody can tell whether the server is the one it says it is. Nothing was sent to it.</source>
        <translation>Ohne es lässt sich nicht feststellen, ob der Server der ist, der er zu sein vorgibt. Nichts wurde an ihn gesendet.</translation>
    </message>
    <message>
        <source>Choose the file that your administrator gave you.</source>
        <translation>Bitte die Datei auswählen, die Sie von der Administration erhalten haben.</translation>
    </message>
    <message>
        <source>“%1” does not encrypt.</source>
        <translation>„%1“ verschlüsselt nicht.</translation>
    </message>
    <message>
        <source>The server has no TLS, but this profile asks for it. Nothing was sent to it.</source>
        <translation>Der Server hat kein TLS, aber dieses Profil verlangt es. Nichts wurde an ihn gesendet.</translation>
    </message>
    <message>
        <source>Ask the administrator to switch TLS on in the server. Going without it lets the network read along.</source>
        <translation>Bitte die Administration darum bitten, TLS im Server einzuschalten. Ohne TLS kann das Netzwerk mitlesen.</translation>
    </message>
    <message>
        <source>The certificate of “%1” cannot be trusted.</source>
        <translation>Dem Zertifikat von „%1“ ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>It was not issued by whom “%3” names, or it is out of date; somebody may stand between you and the server. Nothing was sent to it.</source>
        <translation>Es wurde nicht von der Stelle ausgestellt, die „%3“ nennt, oder es ist nicht mehr gültig; vielleicht steht jemand zwischen Ihnen und dem Server. Nichts wurde an ihn gesendet.</translation>
    </message>
    <message>
        <source>Choose the right root certificate, or ask the administrator.</source>
        <translation>Bitte das richtige Stammzertifikat auswählen oder die Administration fragen.</translation>
    </message>
    <message>
        <source>The certificate of the server is not for “%1”.</source>
        <translation>Das Zertifikat des Servers gilt nicht für „%1“.</translation>
    </message>
    <message>
        <source>It can be trusted, but it names another computer; you may have been led to the wrong one. Nothing was sent to it.</source>
        <translation>Ihm ist zu trauen, aber es nennt einen anderen Computer; vielleicht wurden Sie zum falschen geleitet. Nichts wurde an ihn gesendet.</translation>
    </message>
    <message>
        <source>Write the server&apos;s name exactly as its administrator does, not its address or a short form.</source>
        <translation>Bitte den Namen des Servers genau so schreiben, wie die Administration es tut, nicht als Adresse oder Kurzform.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Der Server verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>None was given, so nobody was signed in.</source>
        <translation>Es wurde keines angegeben, daher wurde niemand angemeldet.</translation>
    </message>
    <message>
        <source>Enter the password. Commands take it from ~/.pgpass or PGPASSWORD.</source>
        <translation>Bitte das Passwort eingeben. Befehle nehmen es aus ~/.pgpass oder PGPASSWORD.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>E-Mail oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The server does not say which of them. A password that expired more than 30 days ago gets the same answer.</source>
        <translation>Welches von beiden, sagt der Server nicht. Auch ein Passwort, das vor mehr als 30 Tagen abgelaufen ist, bekommt diese Antwort.</translation>
    </message>
    <message>
        <source>Check both, and Caps Lock. An administrator can give you a new password.</source>
        <translation>Bitte beides prüfen und auch die Feststelltaste. Die Administration kann Ihnen ein neues Passwort geben.</translation>
    </message>
    <message>
        <source>This account is disabled.</source>
        <translation>Dieses Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>The password is right, but the account may not sign in any more.</source>
        <translation>Das Passwort ist richtig, aber mit diesem Konto ist keine Anmeldung mehr erlaubt.</translation>
    </message>
    <message>
        <source>Ask an administrator to enable it.</source>
        <translation>Bitte die Administration darum bitten, es zu aktivieren.</translation>
    </message>
    <message>
        <source>“%1” lets nobody in this way.</source>
        <translation>„%1“ lässt auf diesem Weg niemanden ein.</translation>
    </message>
    <message>
        <source>By its own rules it refuses this login, this computer, or the kind of encryption, before any password.</source>
        <translation>Nach seinen eigenen Regeln weist er diesen Anmeldenamen, diesen Computer oder die Art der Verschlüsselung ab, noch vor jedem Passwort.</translation>
    </message>
    <message>
        <source>Try the encryption “verify-full”; otherwise the administrator has to allow it in pg_hba.conf.</source>
        <translation>Bitte die Verschlüsselung „verify-full“ versuchen; sonst muss die Administration es in pg_hba.conf erlauben.</translation>
    </message>
    <message>
        <source>There is no database called “%2” on “%1”.</source>
        <translation>Eine Datenbank namens „%2“ gibt es auf „%1“ nicht.</translation>
    </message>
    <message>
        <source>The server is there and the password is right, but the desk is under another name.</source>
        <translation>Der Server ist da, und das Passwort ist richtig, aber das System hat einen anderen Namen.</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name, or ask the administrator for it.</source>
        <translation>Bitte den Namen der Datenbank berichtigen oder bei der Administration erfragen.</translation>
    </message>
    <message>
        <source>You may not use the database “%2”.</source>
        <translation>Sie dürfen die Datenbank „%2“ nicht verwenden.</translation>
    </message>
    <message>
        <source>The password is right, but this login has no right to connect to it.</source>
        <translation>Das Passwort ist richtig, aber dieser Anmeldename hat kein Recht, sich mit ihr zu verbinden.</translation>
    </message>
    <message>
        <source>Check the database&apos;s name, or ask an administrator of the desk.</source>
        <translation>Bitte den Namen der Datenbank prüfen oder die Administration des Systems fragen.</translation>
    </message>
    <message>
        <source>The server has no room for another connection.</source>
        <translation>Der Server hat keinen Platz für eine weitere Verbindung.</translation>
    </message>
    <message>
        <source>As many people and programs are connected as it allows, so there is no connection to the desk.</source>
        <translation>Es sind so viele Personen und Programme verbunden, wie er zulässt; daher gibt es keine Verbindung zum System.</translation>
    </message>
    <message>
        <source>Try again in a minute. If it goes on, the administrator has to allow more.</source>
        <translation>Bitte in einer Minute erneut versuchen. Wenn es anhält, muss die Administration mehr Verbindungen zulassen.</translation>
    </message>
    <message>
        <source>The database server is just starting or stopping.</source>
        <translation>Der Datenbankserver wird gerade gestartet oder beendet.</translation>
    </message>
    <message>
        <source>It takes no connections at the moment, so there is none to the desk.</source>
        <translation>Er nimmt im Augenblick keine Verbindungen an, daher gibt es auch keine zum System.</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Bitte in einer Minute erneut versuchen.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>The PostgreSQL driver of Qt is missing. Install the package libqt6sql6-psql and start again.</source>
        <translation>Der PostgreSQL-Treiber von Qt fehlt. Bitte das Paket libqt6sql6-psql installieren und neu starten.</translation>
    </message>
</context>
<context>
    <name>ConnectionSettings</name>
    <message>
        <source>The connection string could not be understood. Write it as “host=… dbname=… user=…” or “postgresql://user@host/database”.</source>
        <translation>Die Verbindungsangabe ist unverständlich. Richtig ist „host=… dbname=… user=…“ oder „postgresql://user@host/database“.</translation>
    </message>
    <message>
        <source>The connection setting “%1” may not contain a semicolon.</source>
        <translation>Die Verbindungseinstellung „%1“ darf kein Semikolon enthalten.</translation>
    </message>
</context>
<context>
    <name>ConversationRepository</name>
    <message>
        <source>Your sign-in belongs to no person in this desk, so nothing can be written in your name. Ask an administrator to add you.</source>
        <translation>Ihre Anmeldung gehört zu keiner Person in diesem System, daher kann nichts in Ihrem Namen geschrieben werden. Die Administration kann Sie hinzufügen.</translation>
    </message>
    <message>
        <source>This attachment does not exist, or you may not see it. Refresh the ticket.</source>
        <translation>Diesen Anhang gibt es nicht, oder er ist für Sie nicht sichtbar. Bitte das Ticket aktualisieren.</translation>
    </message>
    <message>
        <source>The attachment could not be written to its end. The disk may be full, or the folder may be closed to you.</source>
        <translation>Der Anhang konnte nicht vollständig geschrieben werden. Vielleicht ist der Datenträger voll, oder die Schreibrechte für den Ordner fehlen.</translation>
    </message>
    <message>
        <source>The stored content of &quot;%1&quot; is damaged: it is not what was attached. Tell an administrator; a backup may hold it whole.</source>
        <translation>Der gespeicherte Inhalt von „%1“ ist beschädigt: Er ist nicht das, was angehängt wurde. Bitte die Administration verständigen; eine Sicherung enthält ihn vielleicht unversehrt.</translation>
    </message>
    <message>
        <source>Ticket %1 is in the trash and was not changed. Restore it first.</source>
        <translation>Ticket %1 liegt im Papierkorb und wurde nicht geändert. Bitte zuerst wiederherstellen.</translation>
    </message>
    <message>
        <source>This comment is not there any more: somebody has deleted it, or you may not see it. Nothing was changed.</source>
        <translation>Diesen Kommentar gibt es nicht mehr: Jemand hat ihn gelöscht, oder Sie dürfen ihn nicht sehen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only whoever wrote a comment may change it. Nothing was changed.</source>
        <translation>Einen Kommentar darf nur ändern, wer ihn geschrieben hat. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Only whoever wrote a comment, or a supervisor, may delete it. Nothing was changed.</source>
        <translation>Einen Kommentar darf nur löschen, wer ihn geschrieben hat, oder eine Teamleitung. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>DatabaseAccess</name>
    <message>
        <source>Desk owner</source>
        <translation>Systeminhaber</translation>
    </message>
</context>
<context>
    <name>DemoCommand</name>
    <message>
        <source>--history takes full or light, not &quot;%1&quot;.</source>
        <translation>--history erwartet full oder light, nicht „%1“.</translation>
    </message>
    <message>
        <source>how many tickets, up to 10000000</source>
        <translation>wie viele Tickets, höchstens 10000000</translation>
    </message>
    <message>
        <source>the same seed gives the same desk</source>
        <translation>derselbe Startwert ergibt denselben Datenbestand</translation>
    </message>
    <message>
        <source>full: every ticket with comments and changes; light: few, for large desks</source>
        <translation>full: jedes Ticket mit Kommentaren und Änderungen; light: wenige, für große Datenbestände</translation>
    </message>
    <message>
        <source>Invented %1 tickets, %2 comments and %3 people.</source>
        <translation>%1 Tickets, %2 Kommentare und %3 Personen erfunden.</translation>
    </message>
</context>
<context>
    <name>DemoDesk</name>
    <message>
        <source>Building indexes</source>
        <translation>Indizes werden aufgebaut</translation>
    </message>
    <message>
        <source>Gathering statistics</source>
        <translation>Statistiken werden gesammelt</translation>
    </message>
    <message>
        <source>Inventing tickets</source>
        <translation>Tickets werden erfunden</translation>
    </message>
    <message>
        <source>This desk is in use already. Demo data goes into an empty database only; choose another folder with --data.</source>
        <translation>Dieses System ist bereits in Gebrauch. Demodaten kommen nur in eine leere Datenbank; bitte mit --data einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Collecting words</source>
        <translation>Wörter werden gesammelt</translation>
    </message>
</context>
<context>
    <name>DirectoryRepository</name>
    <message>
        <source>Nobody has the e-mail address, login or name &quot;%1&quot;. Check the spelling.</source>
        <translation>Niemand hat die E-Mail-Adresse, den Anmeldenamen oder den Namen „%1“. Bitte die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>Several people are called &quot;%1&quot;. Use the e-mail address of the one you mean.</source>
        <translation>Mehrere Personen heißen „%1“. Bitte die E-Mail-Adresse der gemeinten Person verwenden.</translation>
    </message>
</context>
<context>
    <name>EditAlreadyDone</name>
    <message>
        <source>This change was saved already, at the first attempt. It was not made a second time. Read the ticket again to see it.</source>
        <translation>Diese Änderung wurde bereits beim ersten Versuch gespeichert. Sie wurde nicht wiederholt. Nach erneutem Laden des Tickets ist sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>EmbeddedError</name>
    <message>
        <source>The programs of the PostgreSQL server were not found, so the private database cannot run. Install PostgreSQL %1 or newer (on Debian and Ubuntu the package “postgresql” or “postgresql-%1”), or set DESKHAND_POSTGRES_BINDIR to the folder that holds “initdb” and “postgres”.</source>
        <translation>Die Programme des PostgreSQL-Servers wurden nicht gefunden, daher kann die private Datenbank nicht laufen. Bitte PostgreSQL %1 oder neuer installieren (unter Debian und Ubuntu das Paket „postgresql“ oder „postgresql-%1“) oder DESKHAND_POSTGRES_BINDIR auf den Ordner setzen, der „initdb“ und „postgres“ enthält.</translation>
    </message>
    <message>
        <source>The programs of the PostgreSQL server were not found, so the database in “%1” cannot be opened. Nothing was changed. Install PostgreSQL %2, which made it (on Debian and Ubuntu the package “postgresql-%2”), or set DESKHAND_POSTGRES_BINDIR to the folder that holds “initdb” and “postgres”.</source>
        <translation>Die Programme des PostgreSQL-Servers wurden nicht gefunden, daher lässt sich die Datenbank in „%1“ nicht öffnen. Nichts wurde geändert. Bitte PostgreSQL %2 installieren, von dem sie stammt (unter Debian und Ubuntu das Paket „postgresql-%2“), oder DESKHAND_POSTGRES_BINDIR auf den Ordner setzen, der „initdb“ und „postgres“ enthält.</translation>
    </message>
    <message>
        <source>The database in “%1” was made by PostgreSQL %2, but only version %3 is installed, which cannot read it. Nothing was changed. Install version %2 (on Debian and Ubuntu the package “postgresql-%2”).</source>
        <translation>Die Datenbank in „%1“ stammt von PostgreSQL %2. Installiert ist nur Version %3, die sie nicht lesen kann. Nichts wurde geändert. Bitte Version %2 installieren (unter Debian und Ubuntu das Paket „postgresql-%2“).</translation>
    </message>
    <message>
        <source>The database in “%1” was made by PostgreSQL %2, which is older than version %3, the oldest that works here. Nothing was changed. Choose another folder, or copy the data out with version %2 (on Debian and Ubuntu the package “postgresql-%2”) and restore it with version %3 (“postgresql-%3”).</source>
        <translation>Die Datenbank in „%1“ stammt von PostgreSQL %2; nötig ist mindestens Version %3. Nichts wurde geändert. Bitte einen anderen Ordner wählen oder die Daten mit Version %2 sichern (unter Debian und Ubuntu das Paket „postgresql-%2“) und mit Version %3 wiederherstellen („postgresql-%3“).</translation>
    </message>
    <message>
        <source>The private database cannot run in “%1”. Its server runs under the account “%2”, which may not enter “%3”. Choose a folder that this account can reach, or let it pass (chmod o+x).</source>
        <translation>Die private Datenbank kann in „%1“ nicht laufen. Ihr Server läuft unter dem Konto „%2“, das „%3“ nicht betreten darf. Bitte einen Ordner wählen, den dieses Konto erreicht, oder ihm den Zugang erlauben (chmod o+x).</translation>
    </message>
    <message>
        <source>The folder “%1” cannot hold the private database: it belongs to another account or holds other files. Nothing was changed. Choose a new or empty folder, or one that belongs to the account “%2”.</source>
        <translation>Der Ordner „%1“ kann die private Datenbank nicht aufnehmen: Er gehört einem anderen Konto oder enthält andere Dateien. Nichts wurde geändert. Bitte einen neuen oder leeren Ordner wählen oder einen, der dem Konto „%2“ gehört.</translation>
    </message>
    <message>
        <source>There is no room left on the disk that holds “%1”, so the private database cannot work. What was saved is still there. Free some space and try again.</source>
        <translation>Auf dem Datenträger mit „%1“ ist kein Platz mehr, daher kann die private Datenbank nicht arbeiten. Gespeichertes ist noch da. Bitte Platz schaffen und erneut versuchen.</translation>
    </message>
    <message>
        <source>No place was found for the socket of the private database. It needs a folder that belongs to you alone and whose path is short. Set XDG_RUNTIME_DIR or TMPDIR to such a folder and try again.</source>
        <translation>Für den Socket der privaten Datenbank fand sich kein Platz. Nötig ist ein Ordner, der Ihnen allein gehört und dessen Pfad kurz ist. Bitte XDG_RUNTIME_DIR oder TMPDIR auf einen solchen Ordner setzen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The private database cannot run: PostgreSQL refuses to run as root, and it needs an account that has a name on this machine. Start the program as an ordinary user, or install the package “postgresql”, which brings the account “postgres”.</source>
        <translation>Die private Datenbank kann nicht laufen: PostgreSQL läuft nicht als root und braucht ein Konto, das auf diesem Rechner einen Namen hat. Bitte das Programm mit einem gewöhnlichen Konto starten oder das Paket „postgresql“ installieren, das das Konto „postgres“ mitbringt.</translation>
    </message>
    <message>
        <source>Another program is starting or stopping the private database in “%1” and has not finished in time. Wait a moment and try again; if it lasts, end the process %2.</source>
        <translation>Ein anderes Programm startet oder beendet gerade die private Datenbank in „%1“ und ist nicht rechtzeitig fertig geworden. Bitte einen Moment warten und erneut versuchen; wenn es anhält, den Prozess %2 beenden.</translation>
    </message>
    <message>
        <source>The private database in “%1” was ended by force, and some of its processes are still at work, so it cannot start yet. Nothing is lost. Wait a moment and try again; if it lasts, restart the computer.</source>
        <translation>Die private Datenbank in „%1“ wurde gewaltsam beendet, und einige ihrer Prozesse arbeiten noch; daher kann sie noch nicht starten. Nichts ist verloren. Bitte einen Moment warten und erneut versuchen; wenn es anhält, den Computer neu starten.</translation>
    </message>
    <message>
        <source>The private database could not be created in “%1”. Nothing was left behind. The program&apos;s log has the reason in the words of PostgreSQL.</source>
        <translation>Die private Datenbank konnte in „%1“ nicht angelegt werden. Nichts ist zurückgeblieben. Das Protokoll des Programms nennt den Grund in den Worten von PostgreSQL.</translation>
    </message>
    <message>
        <source>The private database did not start. The reason is at the end of the file “%1”. Your data was not touched.</source>
        <translation>Die private Datenbank ist nicht gestartet. Der Grund steht am Ende der Datei „%1“. Ihre Daten wurden nicht angetastet.</translation>
    </message>
    <message>
        <source>The private database does not end (process %1). It is safe to turn the computer off: the database repairs itself at the next start. The file “%2” may tell the reason.</source>
        <translation>Die private Datenbank lässt sich nicht beenden (Prozess %1). Der Computer kann gefahrlos ausgeschaltet werden: Die Datenbank repariert sich beim nächsten Start selbst. Vielleicht nennt die Datei „%2“ den Grund.</translation>
    </message>
    <message>
        <source>The private database was not ended properly and is still repairing itself. It goes on doing so: try again in some minutes. The file “%1” shows how far it is.</source>
        <translation>Die private Datenbank wurde nicht ordnungsgemäß beendet und repariert sich noch. Sie arbeitet weiter: bitte in einigen Minuten erneut versuchen. Die Datei „%1“ zeigt, wie weit sie ist.</translation>
    </message>
    <message>
        <source>The file “%1” with the password of the private database is missing or does not fit, so the database cannot be opened. Put the file back from a backup of the same folder.</source>
        <translation>Die Datei „%1“ mit dem Passwort der privaten Datenbank fehlt oder passt nicht, daher lässt sich die Datenbank nicht öffnen. Bitte die Datei aus einer Sicherung desselben Ordners zurückholen.</translation>
    </message>
    <message>
        <source>The folder “%1” should hold the private database, but essential files in it are missing. Nothing was changed. Restore the folder from a backup, or move it away to begin with an empty database.</source>
        <translation>Der Ordner „%1“ sollte die private Datenbank enthalten, aber wesentliche Dateien fehlen. Nichts wurde geändert. Bitte den Ordner aus einer Sicherung wiederherstellen oder ihn verschieben, um mit einer leeren Datenbank zu beginnen.</translation>
    </message>
    <message>
        <source>The private database cannot use “%1”: it is not a folder, is read-only, or the rights to write there are missing. Choose another folder, or change its owner or its rights.</source>
        <translation>Die private Datenbank kann „%1“ nicht verwenden: Es ist kein Ordner, ist schreibgeschützt, oder die Schreibrechte fehlen. Bitte einen anderen Ordner wählen oder Besitzer oder Rechte ändern.</translation>
    </message>
</context>
<context>
    <name>EnumLabels</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting on customer</source>
        <translation>Wartet auf Kunde</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragende Person</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administration</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>This person is not in the desk any more.</source>
        <translation>Diese Person ist nicht mehr im System.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Bitte eine andere Person wählen.</translation>
    </message>
    <message>
        <source>This ticket does not exist any more.</source>
        <translation>Dieses Ticket gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Bitte die Liste aktualisieren.</translation>
    </message>
    <message>
        <source>This team does not exist any more.</source>
        <translation>Dieses Team gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another team.</source>
        <translation>Bitte ein anderes Team wählen.</translation>
    </message>
    <message>
        <source>The attachment did not arrive whole.</source>
        <translation>Der Anhang ist nicht vollständig angekommen.</translation>
    </message>
    <message>
        <source>Attach the file again.</source>
        <translation>Bitte die Datei erneut anhängen.</translation>
    </message>
    <message>
        <source>This change was saved already, at the first attempt.</source>
        <translation>Diese Änderung wurde bereits beim ersten Versuch gespeichert.</translation>
    </message>
    <message>
        <source>Read the ticket again to see it.</source>
        <translation>Nach erneutem Laden des Tickets ist sie zu sehen.</translation>
    </message>
    <message>
        <source>Another ticket has this number already.</source>
        <translation>Ein anderes Ticket hat diese Nummer bereits.</translation>
    </message>
    <message>
        <source>Use a different number.</source>
        <translation>Bitte eine andere Nummer verwenden.</translation>
    </message>
    <message>
        <source>A ticket number has 1 to 60 characters.</source>
        <translation>Eine Ticketnummer hat 1 bis 60 Zeichen.</translation>
    </message>
    <message>
        <source>Use a shorter number.</source>
        <translation>Bitte eine kürzere Nummer verwenden.</translation>
    </message>
    <message>
        <source>The title is longer than 500 characters.</source>
        <translation>Der Titel ist länger als 500 Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it; the description has room for the details.</source>
        <translation>Bitte kürzen; für Einzelheiten ist in der Beschreibung Platz.</translation>
    </message>
    <message>
        <source>The description is longer than a million characters.</source>
        <translation>Die Beschreibung ist länger als eine Million Zeichen.</translation>
    </message>
    <message>
        <source>Shorten it, or attach the long part as a file.</source>
        <translation>Bitte kürzen oder den langen Teil als Datei anhängen.</translation>
    </message>
    <message>
        <source>A ticket has a time of resolution exactly when it is resolved or closed.</source>
        <translation>Genau die gelösten oder geschlossenen Tickets haben einen Lösungszeitpunkt.</translation>
    </message>
    <message>
        <source>Correct the status or the time.</source>
        <translation>Bitte den Status oder den Zeitpunkt berichtigen.</translation>
    </message>
    <message>
        <source>The comment is longer than a million characters.</source>
        <translation>Der Kommentar ist länger als eine Million Zeichen.</translation>
    </message>
    <message>
        <source>The comment this file belongs to does not exist.</source>
        <translation>Den Kommentar, zu dem diese Datei gehört, gibt es nicht.</translation>
    </message>
    <message>
        <source>Attach the file to the ticket instead.</source>
        <translation>Bitte die Datei stattdessen an das Ticket anhängen.</translation>
    </message>
    <message>
        <source>The name of the file cannot be kept as it is.</source>
        <translation>Der Dateiname kann so nicht übernommen werden.</translation>
    </message>
    <message>
        <source>Give the file a short, plain name and try again.</source>
        <translation>Bitte der Datei einen kurzen, einfachen Namen geben und erneut versuchen.</translation>
    </message>
    <message>
        <source>The content of an attachment cannot be changed.</source>
        <translation>Der Inhalt eines Anhangs lässt sich nicht ändern.</translation>
    </message>
    <message>
        <source>Attach the new content as another file.</source>
        <translation>Bitte den neuen Inhalt als weitere Datei anhängen.</translation>
    </message>
    <message>
        <source>The file is larger than 25 MiB.</source>
        <translation>Die Datei ist größer als 25 MiB.</translation>
    </message>
    <message>
        <source>Make it smaller, or put it elsewhere and write where.</source>
        <translation>Bitte verkleinern oder anderswo ablegen und den Ort dazuschreiben.</translation>
    </message>
    <message>
        <source>The name of a tag has 1 to 100 characters.</source>
        <translation>Der Name eines Schlagworts hat 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Bitte einen anderen Namen verwenden.</translation>
    </message>
    <message>
        <source>There is a tag of this name already.</source>
        <translation>Ein Schlagwort dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>Use the one that is there, or another name.</source>
        <translation>Bitte das vorhandene oder einen anderen Namen verwenden.</translation>
    </message>
    <message>
        <source>This is not a colour.</source>
        <translation>Das ist keine Farbe.</translation>
    </message>
    <message>
        <source>Choose one from the palette.</source>
        <translation>Bitte eine aus der Palette wählen.</translation>
    </message>
    <message>
        <source>The ticket has this tag already.</source>
        <translation>Das Ticket hat dieses Schlagwort bereits.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>This tag is in use, or does not exist any more.</source>
        <translation>Dieses Schlagwort wird verwendet oder existiert nicht mehr.</translation>
    </message>
    <message>
        <source>Refresh the list and choose again.</source>
        <translation>Bitte die Liste aktualisieren und neu auswählen.</translation>
    </message>
    <message>
        <source>The name of a person has 1 to 200 characters.</source>
        <translation>Der Name einer Person hat 1 bis 200 Zeichen.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Correct it, or leave it empty.</source>
        <translation>Bitte berichtigen oder leer lassen.</translation>
    </message>
    <message>
        <source>Another person has this e-mail address already.</source>
        <translation>Eine andere Person hat diese E-Mail-Adresse bereits.</translation>
    </message>
    <message>
        <source>Look that person up, or use another address.</source>
        <translation>Bitte diese Person suchen oder eine andere Adresse verwenden.</translation>
    </message>
    <message>
        <source>Another person has this login already.</source>
        <translation>Eine andere Person hat diesen Anmeldenamen bereits.</translation>
    </message>
    <message>
        <source>Use another login.</source>
        <translation>Bitte einen anderen Anmeldenamen verwenden.</translation>
    </message>
    <message>
        <source>The name of a team has 1 to 100 characters.</source>
        <translation>Der Name eines Teams hat 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>There is a team of this name already.</source>
        <translation>Ein Team dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>This person is in the team already.</source>
        <translation>Diese Person ist bereits im Team.</translation>
    </message>
    <message>
        <source>The name of a view has 1 to 100 characters.</source>
        <translation>Der Name einer Ansicht hat 1 bis 100 Zeichen.</translation>
    </message>
    <message>
        <source>There is a view of this name already.</source>
        <translation>Eine Ansicht dieses Namens gibt es bereits.</translation>
    </message>
    <message>
        <source>The columns of this view make no sense.</source>
        <translation>Die Spalten dieser Ansicht sind nicht sinnvoll.</translation>
    </message>
    <message>
        <source>Choose the columns again and save the view.</source>
        <translation>Bitte die Spalten neu wählen und die Ansicht speichern.</translation>
    </message>
    <message>
        <source>This record was imported already.</source>
        <translation>Dieser Datensatz wurde bereits importiert.</translation>
    </message>
    <message>
        <source>Another import may be running; wait for it to end.</source>
        <translation>Vielleicht läuft ein anderer Import; bitte dessen Ende abwarten.</translation>
    </message>
    <message>
        <source>This kind of record cannot be imported.</source>
        <translation>Datensätze dieser Art können nicht importiert werden.</translation>
    </message>
    <message>
        <source>Leave it out and run the import again.</source>
        <translation>Bitte weglassen und den Import erneut starten.</translation>
    </message>
    <message>
        <source>What was to be undone was never saved.</source>
        <translation>Was rückgängig gemacht werden sollte, wurde nie gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to undo; read the ticket again.</source>
        <translation>Es gibt nichts rückgängig zu machen; bitte das Ticket neu laden.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The database refused one of the values.</source>
        <translation>Die Datenbank hat einen der Werte abgelehnt.</translation>
    </message>
    <message>
        <source>Check what you entered and try again.</source>
        <translation>Bitte die Eingabe prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing at the same moment.</source>
        <translation>Jemand anderes hat im selben Moment dasselbe geändert.</translation>
    </message>
    <message>
        <source>Your change was not saved, nothing was overwritten.</source>
        <translation>Ihre Änderung wurde nicht gespeichert, nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Look at what is there now and try again.</source>
        <translation>Bitte den jetzigen Stand ansehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>You may not do this.</source>
        <translation>Dazu fehlt die Berechtigung.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>If you need it for your work, ask an administrator.</source>
        <translation>Wird sie für die Arbeit gebraucht, hilft die Administration.</translation>
    </message>
    <message>
        <source>The database took too long to answer.</source>
        <translation>Die Datenbank hat zu lange für eine Antwort gebraucht.</translation>
    </message>
    <message>
        <source>Try again in a moment; a narrower search answers sooner.</source>
        <translation>Bitte gleich erneut versuchen; eine engere Suche antwortet schneller.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Der Vorgang wurde angehalten.</translation>
    </message>
    <message>
        <source>Start it again when you want it.</source>
        <translation>Er kann jederzeit neu gestartet werden.</translation>
    </message>
    <message>
        <source>The connection to the database is lost.</source>
        <translation>Die Verbindung zur Datenbank ist unterbrochen.</translation>
    </message>
    <message>
        <source>Nothing was saved. What you typed is still here.</source>
        <translation>Nichts wurde gespeichert. Das Eingegebene ist noch da.</translation>
    </message>
    <message>
        <source>Deskhand connects again by itself; then try again.</source>
        <translation>Deskhand verbindet sich von selbst wieder; dann bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of saving.</source>
        <translation>Die Verbindung ist genau beim Speichern abgebrochen.</translation>
    </message>
    <message>
        <source>The change may or may not have been saved.</source>
        <translation>Ob die Änderung gespeichert wurde, ist ungewiss.</translation>
    </message>
    <message>
        <source>Look at it once the connection is back, before you do it again.</source>
        <translation>Bitte erst nachsehen, wenn die Verbindung wieder steht, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>It does not exist any more, or you may not see it.</source>
        <translation>Das Gesuchte gibt es nicht mehr, oder es ist für Sie nicht sichtbar.</translation>
    </message>
    <message>
        <source>This input makes no sense.</source>
        <translation>Diese Eingabe ist nicht sinnvoll.</translation>
    </message>
    <message>
        <source>This computer or the database server lacks something that is needed.</source>
        <translation>Diesem Computer oder dem Datenbankserver fehlt etwas Notwendiges.</translation>
    </message>
    <message>
        <source>The disk may be full; the log says more. Ask an administrator.</source>
        <translation>Vielleicht ist der Datenträger voll; das Protokoll sagt mehr. Bitte die Administration fragen.</translation>
    </message>
    <message>
        <source>The database and this program are of different versions.</source>
        <translation>Die Datenbank und dieses Programm haben verschiedene Versionen.</translation>
    </message>
    <message>
        <source>They cannot work together safely.</source>
        <translation>Sie können nicht sicher zusammenarbeiten.</translation>
    </message>
    <message>
        <source>Run &quot;deskhand migrate&quot;, or update this program.</source>
        <translation>Bitte „deskhand migrate“ ausführen oder dieses Programm aktualisieren.</translation>
    </message>
    <message>
        <source>Deskhand made a mistake.</source>
        <translation>Deskhand hat einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it together with the log.</source>
        <translation>Bitte erneut versuchen. Tritt der Fehler wieder auf, bitte zusammen mit dem Protokoll melden.</translation>
    </message>
    <message>
        <source>This sign-in was recorded already.</source>
        <translation>Diese Anmeldung wurde bereits verzeichnet.</translation>
    </message>
    <message>
        <source>The database refused a seal of the audit trail.</source>
        <translation>Die Datenbank hat ein Siegel des Änderungsprotokolls abgelehnt.</translation>
    </message>
    <message>
        <source>Sealing goes on by itself; if this comes again, verify the trail.</source>
        <translation>Das Versiegeln geht von selbst weiter; tritt dies wieder auf, bitte das Änderungsprotokoll prüfen.</translation>
    </message>
    <message>
        <source>This kind of access cannot be recorded.</source>
        <translation>Zugriffe dieser Art können nicht verzeichnet werden.</translation>
    </message>
    <message>
        <source>Update this program and try again.</source>
        <translation>Bitte dieses Programm aktualisieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>This cannot be a login: it is 1 to 63 bytes long, has no capitals, spaces or quotation marks, and does not begin with &quot;pg_&quot; or &quot;deskhand_&quot;.</source>
        <translation>Das kann kein Anmeldename sein: Er ist 1 bis 63 Byte lang, hat keine Großbuchstaben, Leerzeichen oder Anführungszeichen und beginnt nicht mit „pg_“ oder „deskhand_“.</translation>
    </message>
    <message>
        <source>The e-mail address in small letters is a good one.</source>
        <translation>Die E-Mail-Adresse in Kleinbuchstaben eignet sich gut.</translation>
    </message>
    <message>
        <source>This person has a login already.</source>
        <translation>Diese Person hat bereits einen Anmeldenamen.</translation>
    </message>
    <message>
        <source>Give a new password with &quot;deskhand user passwd&quot;.</source>
        <translation>Ein neues Passwort lässt sich mit „deskhand user passwd“ setzen.</translation>
    </message>
    <message>
        <source>A requester does not sign in.</source>
        <translation>Wer requester ist, meldet sich nicht an.</translation>
    </message>
    <message>
        <source>Choose agent, supervisor or admin, or disable the person.</source>
        <translation>Bitte agent, supervisor oder admin wählen oder die Person deaktivieren.</translation>
    </message>
    <message>
        <source>This is the last admin, and nobody could make another.</source>
        <translation>Dies ist der letzte admin, und niemand könnte einen weiteren ernennen.</translation>
    </message>
    <message>
        <source>Make somebody else an admin first.</source>
        <translation>Bitte zuerst jemand anderen zum admin machen.</translation>
    </message>
    <message>
        <source>A password lasts 1 to 3650 days.</source>
        <translation>Ein Passwort gilt 1 bis 3650 Tage.</translation>
    </message>
    <message>
        <source>Use another number.</source>
        <translation>Bitte eine andere Zahl verwenden.</translation>
    </message>
    <message>
        <source>The new password did not arrive in the form the database keeps.</source>
        <translation>Das neue Passwort kam nicht in der Form an, in der die Datenbank es aufbewahrt.</translation>
    </message>
    <message>
        <source>It is known already that you have this ticket open.</source>
        <translation>Es ist schon bekannt, dass Sie dieses Ticket geöffnet haben.</translation>
    </message>
</context>
<context>
    <name>Executor</name>
    <message>
        <source>All connections to the database are busy. Nothing was changed. Wait for the running work to finish, or cancel it, and try again.</source>
        <translation>Alle Verbindungen zur Datenbank sind belegt. Nichts wurde geändert. Bitte die laufende Arbeit abwarten oder abbrechen und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>%1 created, %2 updated, %3 unchanged, %4 rejected</source>
        <translation>%1 erstellt, %2 geändert, %3 unverändert, %4 abgelehnt</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(ohne)</translation>
    </message>
    <message>
        <source>Left out: %1 attachments, the file does not hold their content.</source>
        <translation>Weggelassen: %1 Anhänge, die Datei enthält deren Inhalt nicht.</translation>
    </message>
    <message>
        <source>Not in the file: %1 further comments that it counts.</source>
        <translation>Nicht in der Datei: %1 weitere Kommentare, die sie mitzählt.</translation>
    </message>
    <message>
        <source>Left out: %1 labels longer than a tag may be.</source>
        <translation>Weggelassen: %1 Labels, länger als ein Schlagwort sein darf.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>... and %1 more; --rejects FILE writes all of them down.</source>
        <translation>... und %1 weitere; --rejects FILE schreibt alle auf.</translation>
    </message>
    <message>
        <source>Tickets: %1</source>
        <translation>Tickets: %1</translation>
    </message>
    <message>
        <source>Comments: %1</source>
        <translation>Kommentare: %1</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Personen: %1</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 Tickets</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>sagen, was geschähe, und nichts ändern</translation>
    </message>
    <message>
        <source>write refused records there, with line and reason</source>
        <translation>abgelehnte Datensätze dorthin schreiben, mit Zeile und Grund</translation>
    </message>
    <message>
        <source>a JSON file that maps status and priority words</source>
        <translation>eine JSON-Datei, die Status- und Prioritätswörter zuordnet</translation>
    </message>
    <message>
        <source>This was a dry run: nothing was changed.</source>
        <translation>Das war ein Probelauf: Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>ImportSession</name>
    <message>
        <source>Another import into this database is under way. Wait until it is done, then try again.</source>
        <translation>Ein anderer Import in diese Datenbank läuft bereits. Bitte dessen Ende abwarten und dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>Init</name>
    <message>
        <source>The database is ready, schema version %1.</source>
        <translation>Die Datenbank ist bereit, Schemaversion %1.</translation>
    </message>
</context>
<context>
    <name>InputStream</name>
    <message>
        <source>The file “%1” cannot be read: %2.</source>
        <translation>Die Datei „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name the file in it that is to be imported.</source>
        <translation>„%1“ ist ein Ordner. Bitte die Datei darin nennen, die importiert werden soll.</translation>
    </message>
</context>
<context>
    <name>JiraImport</name>
    <message>
        <source>“%1” is not a text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>“%1” holds the character U+0000, which cannot be kept.</source>
        <translation>„%1“ enthält das Zeichen U+0000, das nicht gespeichert werden kann.</translation>
    </message>
    <message>
        <source>“%1” is longer than %2 characters.</source>
        <translation>„%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is no date and time with its offset: %2.</source>
        <translation>„%1“ ist kein Zeitpunkt mit Zeitzonenversatz: %2.</translation>
    </message>
    <message>
        <source>“%1” is read, so the refused records cannot be written to it.</source>
        <translation>„%1“ wird gelesen, daher können abgelehnte Datensätze nicht dorthin geschrieben werden.</translation>
    </message>
    <message>
        <source>the standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>This is no Jira issue: it is not a JSON object.</source>
        <translation>Das ist kein Jira-Vorgang: Es ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The record is longer than %1 MiB.</source>
        <translation>Der Datensatz ist länger als %1 MiB.</translation>
    </message>
    <message>
        <source>The file ends within this record.</source>
        <translation>Die Datei endet innerhalb dieses Datensatzes.</translation>
    </message>
    <message>
        <source>This is not JSON, or nested too deep.</source>
        <translation>Das ist kein JSON oder zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The import was stopped before the end of %1; run it again to complete it.</source>
        <translation>%1: Der Import wurde vor dem Ende angehalten; zum Abschließen bitte erneut starten.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged behind line %2; what stands before that would be imported.</source>
        <translation>%1: hinter Zeile %2 abgeschnitten oder beschädigt; was davor steht, würde importiert.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged behind line %2; what stands before that was imported.</source>
        <translation>%1: hinter Zeile %2 abgeschnitten oder beschädigt; was davor steht, wurde importiert.</translation>
    </message>
    <message>
        <source>No issues found in %1.</source>
        <translation>%1: keine Vorgänge gefunden.</translation>
    </message>
    <message>
        <source>Nothing in %1 could be imported. Line %2: %3</source>
        <translation>%1: Nichts konnte importiert werden. Zeile %2: %3</translation>
    </message>
    <message>
        <source>This is no Jira issue: it has no “key”.</source>
        <translation>Das ist kein Jira-Vorgang: „key“ fehlt.</translation>
    </message>
    <message>
        <source>This is no Jira issue: it has no “fields”.</source>
        <translation>Das ist kein Jira-Vorgang: „fields“ fehlt.</translation>
    </message>
    <message>
        <source>The issue has no “summary”, which would be its title.</source>
        <translation>Dem Vorgang fehlt „summary“, sein künftiger Titel.</translation>
    </message>
    <message>
        <source>The status “%1” is unknown and belongs to no known category; name it in a map.</source>
        <translation>Der Status „%1“ ist unbekannt und gehört zu keiner bekannten Kategorie; bitte in einer Zuordnung nennen.</translation>
    </message>
    <message>
        <source>Comment %1 was refused: %2</source>
        <translation>Kommentar %1 wurde abgelehnt: %2</translation>
    </message>
    <message>
        <source>It is not a JSON object.</source>
        <translation>Er ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>Half a character (an unpaired surrogate) stands at byte %1.</source>
        <translation>Bei Byte %1 steht ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>This is not UTF-8: the error is at byte %1.</source>
        <translation>Das ist kein UTF-8: Der Fehler steht bei Byte %1.</translation>
    </message>
    <message>
        <source>This is not JSON: the error is at byte %1.</source>
        <translation>Das ist kein JSON: Der Fehler steht bei Byte %1.</translation>
    </message>
    <message>
        <source>It holds a number that is too large to be read.</source>
        <translation>Darin steht eine Zahl, die zu groß zum Lesen ist.</translation>
    </message>
</context>
<context>
    <name>JiraMapping</name>
    <message>
        <source>“%1” is not a JSON object</source>
        <translation>„%1“ ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>„%1“ ist nichts von: %2</translation>
    </message>
    <message>
        <source>The map “%1” makes no sense: %2.</source>
        <translation>Die Zuordnung „%1“ ist nicht sinnvoll: %2.</translation>
    </message>
    <message>
        <source>The map “%1” cannot be read: %2.</source>
        <translation>Die Zuordnung „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>“%1” is neither “status” nor “priority”</source>
        <translation>„%1“ ist weder „status“ noch „priority“</translation>
    </message>
</context>
<context>
    <name>LastResort</name>
    <message>
        <source>The program met a fault of its own and had to end. %1 says more.</source>
        <translation>Das Programm ist auf einen eigenen Fehler gestoßen und musste enden. %1 sagt mehr.</translation>
    </message>
    <message>
        <source>There is not enough memory. What was under way was not saved; close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus. Was gerade in Arbeit war, wurde nicht gespeichert; bitte andere Programme schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>The system refused what the program needs: %1.</source>
        <translation>Das System hat verweigert, was das Programm braucht: %1.</translation>
    </message>
</context>
<context>
    <name>MigrateCommand</name>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>the schema version to move to; 0 removes all data</source>
        <translation>die Schemaversion, zu der gewechselt wird; 0 entfernt alle Daten</translation>
    </message>
    <message>
        <source>only list the migrations</source>
        <translation>die Migrationen nur auflisten</translation>
    </message>
    <message>
        <source>This program knows schema versions up to %1.</source>
        <translation>Dieses Programm kennt Schemaversionen bis %1.</translation>
    </message>
    <message>
        <source>The schema is at version %1.</source>
        <translation>Das Schema hat Version %1.</translation>
    </message>
</context>
<context>
    <name>Migrator</name>
    <message>
        <source>There is no schema version %1. This program knows the versions 0 to %2.</source>
        <translation>Eine Schemaversion %1 gibt es nicht. Dieses Programm kennt die Versionen 0 bis %2.</translation>
    </message>
    <message>
        <source>The database has schema version %1, this program needs version %2. Run “deskhand migrate” to bring it up to date.</source>
        <translation>Die Datenbank hat die Schemaversion %1, dieses Programm braucht Version %2. „deskhand migrate“ bringt sie auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>The database has schema version %1, which is newer than this program (version %2). Update Deskhand and start again.</source>
        <translation>Die Datenbank hat die Schemaversion %1 und ist damit neuer als dieses Programm (Version %2). Bitte Deskhand aktualisieren und neu starten.</translation>
    </message>
    <message>
        <source>Step %1 of the database&apos;s schema is not the one this program knows. The database was prepared by another edition of Deskhand; use that one, or restore a backup.</source>
        <translation>Schritt %1 des Datenbankschemas ist nicht der, den dieses Programm kennt. Die Datenbank wurde von einer anderen Ausgabe von Deskhand vorbereitet; bitte diese verwenden oder eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
        <source>This database has not been prepared for Deskhand yet. Run “deskhand init” on it.</source>
        <translation>Diese Datenbank ist noch nicht für Deskhand vorbereitet. Bitte „deskhand init“ für sie ausführen.</translation>
    </message>
</context>
<context>
    <name>OpenLink</name>
    <message>
        <source>Mail address: %1</source>
        <translation>E-Mail-Adresse: %1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>Führt zu: %1</translation>
    </message>
    <message>
        <source>&amp;Write a mail to %1</source>
        <translation>E-Mail an %1 &amp;schreiben</translation>
    </message>
    <message>
        <source>&amp;Open %1 in the browser</source>
        <translation>%1 im Browser &amp;öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>The output could not be written: %1.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1.</translation>
    </message>
</context>
<context>
    <name>PasswordInput</name>
    <message>
        <source>No password came from standard input.</source>
        <translation>Über die Standardeingabe kam kein Passwort.</translation>
    </message>
    <message>
        <source>New password: </source>
        <translation>Neues Passwort: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed; try again.</source>
        <translation>Die beiden Passwörter stimmen nicht überein. Nichts wurde geändert; bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>A password has at least %1 characters. A few words in a row are easy to remember and hard to guess.</source>
        <translation>Ein Passwort hat mindestens %1 Zeichen. Einige aneinandergereihte Wörter lassen sich leicht merken und schwer erraten.</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>%1 is replying</source>
        <translation>%1 antwortet gerade</translation>
    </message>
    <message>
        <source>%1 is viewing</source>
        <translation>%1 sieht sich das Ticket an</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weitere Person</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Query</name>
    <message>
        <source>The text contains a character that cannot be stored (a null character or half of a surrogate pair). Remove it and try again.</source>
        <translation>Der Text enthält ein Zeichen, das nicht gespeichert werden kann (ein Nullzeichen oder ein halbes Surrogatpaar). Bitte entfernen und erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>RejectsFile</name>
    <message>
        <source>The refused records cannot be written to “%1”: %2.</source>
        <translation>Die abgelehnten Datensätze können nicht nach „%1“ geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>RememberedCheckpoints</name>
    <message>
        <source>What was seen of the audit trail could not be written down on this computer.</source>
        <translation>Was vom Änderungsprotokoll gesehen wurde, konnte auf diesem Computer nicht festgehalten werden.</translation>
    </message>
</context>
<context>
    <name>SealCommand</name>
    <message>
        <source>--every takes a time from 100ms on, such as 500ms, 3s or 1m.</source>
        <translation>--every erwartet eine Zeit ab 100ms, etwa 500ms, 3s oder 1m.</translation>
    </message>
    <message>
        <source>Seal %1 was put on %2 rows.</source>
        <translation>Siegel %1 wurde an %2 Zeilen angebracht.</translation>
    </message>
    <message>
        <source>There was nothing to seal.</source>
        <translation>Es gab nichts zu versiegeln.</translation>
    </message>
    <message>
        <source>go on sealing, this often, until the program is ended</source>
        <translation>in diesem Abstand weiter versiegeln, bis das Programm beendet wird</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>&quot;%1&quot; is no column to sort by; there are: %2.</source>
        <translation>„%1“ ist keine Spalte zum Sortieren; möglich sind: %2.</translation>
    </message>
    <message>
        <source>The query cannot be read at character %1 (&quot;%2&quot;): %3</source>
        <translation>Die Suche lässt sich ab Zeichen %1 („%2“) nicht lesen: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) found.</source>
        <translation>
            <numerusform>%n Ticket gefunden.</numerusform>
            <numerusform>%n Tickets gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>column to sort by, with - in front descending</source>
        <translation>Spalte, nach der sortiert wird; mit - davor absteigend</translation>
    </message>
    <message>
        <source>how many tickets at most; 0 for all</source>
        <translation>wie viele Tickets höchstens; 0 für alle</translation>
    </message>
    <message>
        <source>only the number of matches</source>
        <translation>nur die Anzahl der Treffer</translation>
    </message>
    <message>
        <source>So long a list is noted in the access log, and this session may only read. Ask for fewer tickets with --limit, or connect to the primary server.</source>
        <translation>Eine so lange Liste wird im Zugriffsprotokoll vermerkt, und diese Sitzung darf nur lesen. Fordern Sie mit --limit weniger Tickets an, oder verbinden Sie sich mit dem primären Server.</translation>
    </message>
</context>
<context>
    <name>SearchCompletion</name>
    <message>
        <source>either what is before or what follows</source>
        <translation>entweder das davor oder das danach</translation>
    </message>
    <message>
        <source>how far the work is</source>
        <translation>wie weit die Arbeit ist</translation>
    </message>
    <message>
        <source>how urgent it is</source>
        <translation>wie dringend es ist</translation>
    </message>
    <message>
        <source>who works on it</source>
        <translation>wer daran arbeitet</translation>
    </message>
    <message>
        <source>who asked</source>
        <translation>wer gefragt hat</translation>
    </message>
    <message>
        <source>which team works on it</source>
        <translation>welches Team daran arbeitet</translation>
    </message>
    <message>
        <source>what it is tagged with</source>
        <translation>womit es verschlagwortet ist</translation>
    </message>
    <message>
        <source>its number</source>
        <translation>seine Nummer</translation>
    </message>
    <message>
        <source>when it was created</source>
        <translation>wann es erstellt wurde</translation>
    </message>
    <message>
        <source>when it last changed</source>
        <translation>wann es zuletzt geändert wurde</translation>
    </message>
    <message>
        <source>when it was resolved</source>
        <translation>wann es gelöst wurde</translation>
    </message>
    <message>
        <source>a state: overdue, unassigned, …</source>
        <translation>ein Zustand: überfällig, nicht zugewiesen, …</translation>
    </message>
    <message>
        <source>what comes with it</source>
        <translation>was dabei ist</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>Sie selbst</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>kein Team</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Schlagwort</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>ein Tag</translation>
    </message>
    <message>
        <source>seven days</source>
        <translation>sieben Tage</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>ein Monat</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>ein Jahr</translation>
    </message>
    <message>
        <source>active for more than seven days</source>
        <translation>seit mehr als sieben Tagen aktiv</translation>
    </message>
    <message>
        <source>nobody works on it</source>
        <translation>niemand arbeitet daran</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>open for more than 24 hours and not begun</source>
        <translation>seit mehr als 24 Stunden offen und nicht begonnen</translation>
    </message>
    <message>
        <source>open, in progress or waiting</source>
        <translation>offen, in Arbeit oder wartend</translation>
    </message>
    <message>
        <source>at least one attached file</source>
        <translation>mindestens eine angehängte Datei</translation>
    </message>
    <message>
        <source>more; for an age: longer ago</source>
        <translation>mehr; bei einem Alter: länger her</translation>
    </message>
    <message>
        <source>this or more</source>
        <translation>dies oder mehr</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>this or less</source>
        <translation>dies oder weniger</translation>
    </message>
</context>
<context>
    <name>SearchParser</name>
    <message>
        <source>This search is too long; the end is left out.</source>
        <translation>Diese Suche ist zu lang; das Ende wird weggelassen.</translation>
    </message>
    <message>
        <source>This parenthesis closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <source>OR needs something to look for on both sides. Write “or” to look for the word.</source>
        <translation>OR braucht auf beiden Seiten etwas zu suchen. Für das Wort selbst bitte „or“ schreiben.</translation>
    </message>
    <message>
        <source>Parentheses are nested too deeply; the rest is left out.</source>
        <translation>Die Klammern sind zu tief verschachtelt; der Rest wird weggelassen.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>There is nothing between these parentheses.</source>
        <translation>Zwischen diesen Klammern steht nichts.</translation>
    </message>
    <message>
        <source>This search has too many conditions; the rest is left out.</source>
        <translation>Diese Suche hat zu viele Bedingungen; der Rest wird weggelassen.</translation>
    </message>
    <message>
        <source>There is no field “%1”. To look for this text, put it in quotes.</source>
        <translation>Ein Feld „%1“ gibt es nicht. Um diesen Text zu suchen, bitte in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A * can only stand at the end of a word.</source>
        <translation>Ein * kann nur am Ende eines Wortes stehen.</translation>
    </message>
    <message>
        <source>This quotation mark is not closed.</source>
        <translation>Dieses Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This holds no letter and no digit, so there is nothing to look for.</source>
        <translation>Hier steht weder Buchstabe noch Ziffer, also gibt es nichts zu suchen.</translation>
    </message>
    <message>
        <source>A value is missing behind “%1:”.</source>
        <translation>Hinter „%1:“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A value is missing behind this comma.</source>
        <translation>Hinter diesem Komma fehlt ein Wert.</translation>
    </message>
    <message>
        <source>The value has ended before this.</source>
        <translation>Der Wert ist davor schon zu Ende.</translation>
    </message>
</context>
<context>
    <name>SelftestCommand</name>
    <message>
        <source>The self-test failed: %1</source>
        <translation>Der Selbsttest ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>the ticket did not take the new status.</source>
        <translation>Das Ticket hat den neuen Status nicht angenommen.</translation>
    </message>
    <message>
        <source>the audit trail does not show the edit.</source>
        <translation>Das Änderungsprotokoll zeigt die Änderung nicht.</translation>
    </message>
    <message>
        <source>the window does not show the ticket.</source>
        <translation>Das Fenster zeigt das Ticket nicht.</translation>
    </message>
    <message>
        <source>the window called the database on its own thread.</source>
        <translation>Das Fenster hat die Datenbank in seinem eigenen Thread aufgerufen.</translation>
    </message>
    <message>
        <source>the server did not stop with its last program.</source>
        <translation>Der Server hat sich nicht mit seinem letzten Programm beendet.</translation>
    </message>
</context>
<context>
    <name>ServerCommand</name>
    <message>
        <source>This command is for the embedded server; leave --connect out.</source>
        <translation>Dieser Befehl gilt dem eingebetteten Server; bitte --connect weglassen.</translation>
    </message>
    <message>
        <source>There is no database in this folder yet.</source>
        <translation>In diesem Ordner gibt es noch keine Datenbank.</translation>
    </message>
    <message>
        <source>The server is stopped.</source>
        <translation>Der Server ist beendet.</translation>
    </message>
    <message>
        <source>The server is recovering.</source>
        <translation>Der Server stellt sich wieder her.</translation>
    </message>
    <message>
        <source>The server is running.</source>
        <translation>Der Server läuft.</translation>
    </message>
    <message>
        <source>The server is running and stays so until &quot;deskhand server stop&quot;.</source>
        <translation>Der Server läuft und läuft weiter bis „deskhand server stop“.</translation>
    </message>
    <message>
        <source>stop it although other programs use it; they lose what they have not saved, and start it again when they need it</source>
        <translation>ihn beenden, obwohl andere Programme ihn verwenden; sie verlieren, was sie nicht gespeichert haben, und starten ihn bei Bedarf wieder</translation>
    </message>
    <message>
        <source>The server was not running.</source>
        <translation>Der Server lief nicht.</translation>
    </message>
    <message>
        <source>Other programs use the server, so it still runs; it stops with the last of them. Close them, or use --force to stop it now.</source>
        <translation>Andere Programme verwenden den Server, daher läuft er noch; er endet mit dem letzten von ihnen. Bitte diese schließen oder ihn mit --force sofort beenden.</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>PostgreSQL %1, process %2</source>
        <translation>PostgreSQL %1, Prozess %2</translation>
    </message>
    <message>
        <source>Size on disk: %1</source>
        <translation>Größe auf dem Datenträger: %1</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>You have no place at this desk. Your password is right, but the desk does not know this login, or it was disabled. Ask an administrator of the desk to let you in.</source>
        <translation>Sie haben keinen Platz in diesem System. Ihr Passwort ist richtig, aber das System kennt diesen Anmeldenamen nicht, oder er wurde deaktiviert. Bitte die Administration des Systems um Zugang bitten.</translation>
    </message>
    <message>
        <source>Your password has to be changed before you can do anything else. Change it in the window, or with &quot;deskhand user passwd&quot;.</source>
        <translation>Ihr Passwort muss geändert werden, bevor Sie etwas anderes tun können. Das geht im Fenster oder mit „deskhand user passwd“.</translation>
    </message>
</context>
<context>
    <name>StatementListModel</name>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Mean, ms</source>
        <translation>Mittel, ms</translation>
    </message>
    <message>
        <source>Total, ms</source>
        <translation>Summe, ms</translation>
    </message>
    <message>
        <source>Longest, ms</source>
        <translation>Längste, ms</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>TeamCommand</name>
    <message>
        <source>The team %1 was added.</source>
        <translation>Das Team %1 wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>TicketCells</name>
    <message>
        <source>(no title)</source>
        <translation>(kein Titel)</translation>
    </message>
    <message>
        <source>%1, overdue: not done after seven days</source>
        <translation>%1, überfällig: nach sieben Tagen nicht erledigt</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>TicketCommand</name>
    <message>
        <source>by name, e-mail or login; none for nobody</source>
        <translation>nach Name, E-Mail oder Anmeldename; none für niemanden</translation>
    </message>
    <message>
        <source>title, at most 500 characters</source>
        <translation>Titel, höchstens 500 Zeichen</translation>
    </message>
    <message>
        <source>what it is about</source>
        <translation>worum es geht</translation>
    </message>
    <message>
        <source>open, in_progress, waiting_on_customer, resolved, closed</source>
        <translation>open, in_progress, waiting_on_customer, resolved, closed</translation>
    </message>
    <message>
        <source>low, medium, high, urgent</source>
        <translation>low, medium, high, urgent</translation>
    </message>
    <message>
        <source>by name; none for no team</source>
        <translation>nach Name; none für kein Team</translation>
    </message>
    <message>
        <source>tags to put on, separated by commas; may be repeated</source>
        <translation>hinzuzufügende Schlagwörter, durch Kommas getrennt; darf mehrfach vorkommen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>In the trash</source>
        <translation>Im Papierkorb</translation>
    </message>
    <message>
        <source>internal note</source>
        <translation>interne Notiz</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>why, for the audit trail</source>
        <translation>warum, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>tags to take off</source>
        <translation>zu entfernende Schlagwörter</translation>
    </message>
    <message>
        <source>refuse if the ticket is no longer at this version</source>
        <translation>ablehnen, wenn das Ticket nicht mehr diese Version hat</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <source>an internal note instead of a reply</source>
        <translation>eine interne Notiz statt einer Antwort</translation>
    </message>
    <message>
        <source>A new ticket needs a --title.</source>
        <translation>Ein neues Ticket braucht --title.</translation>
    </message>
    <message>
        <source>Nothing to change: name at least one field.</source>
        <translation>Nichts zu ändern: Bitte mindestens ein Feld nennen.</translation>
    </message>
    <message>
        <source>Ticket %1 is in the trash and was not changed. Restore it first.</source>
        <translation>Ticket %1 liegt im Papierkorb und wurde nicht geändert. Bitte zuerst wiederherstellen.</translation>
    </message>
    <message>
        <source>Ticket %1 was changed.</source>
        <translation>Ticket %1 wurde geändert.</translation>
    </message>
    <message>
        <source>A comment needs a --body.</source>
        <translation>Ein Kommentar braucht --body.</translation>
    </message>
    <message>
        <source>The comment was added to ticket %1.</source>
        <translation>Der Kommentar wurde zum Ticket %1 hinzugefügt.</translation>
    </message>
    <message>
        <source>Ticket %1 is in the trash.</source>
        <translation>Ticket %1 liegt im Papierkorb.</translation>
    </message>
    <message>
        <source>Ticket %1 is out of the trash.</source>
        <translation>Ticket %1 ist aus dem Papierkorb zurück.</translation>
    </message>
    <message>
        <source>Nothing is known of ticket %1 at that time. It was made later, or its history is not open to you.</source>
        <translation>Über Ticket %1 ist zu dieser Zeit nichts bekannt. Es wurde später erstellt, oder seine Geschichte ist Ihnen nicht zugänglich.</translation>
    </message>
    <message>
        <source>as it was at this time, or at the end of this day, as far as the audit trail knows</source>
        <translation>wie es zu dieser Zeit oder am Ende dieses Tages war, soweit das Änderungsprotokoll es weiß</translation>
    </message>
    <message>
        <source>edited by %1 %2</source>
        <translation>bearbeitet von %1 %2</translation>
    </message>
    <message>
        <source>deleted by %1 %2</source>
        <translation>gelöscht von %1 %2</translation>
    </message>
</context>
<context>
    <name>TicketCommands</name>
    <message numerus="yes">
        <source>%n ticket(s) in the trash left as they were: restore them first.</source>
        <translation>
            <numerusform>%n Ticket im Papierkorb blieb unverändert: Bitte zuerst wiederherstellen.</numerusform>
            <numerusform>%n Tickets im Papierkorb blieben unverändert: Bitte zuerst wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was undone.</source>
        <translation>Nichts wurde rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>Undone on %n ticket(s).</source>
        <translation>
            <numerusform>Bei %n Ticket rückgängig gemacht.</numerusform>
            <numerusform>Bei %n Tickets rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) changed by somebody since: what they changed stays.</source>
        <translation>
            <numerusform>%n Ticket wurde seither von jemandem geändert: Diese Änderungen bleiben.</numerusform>
            <numerusform>%n Tickets wurden seither von jemandem geändert: Diese Änderungen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left as they are: you do not handle them.</source>
        <translation>
            <numerusform>%n bleibt, wie es ist: Sie dürfen es nicht bearbeiten.</numerusform>
            <numerusform>%n bleiben, wie sie sind: Sie dürfen sie nicht bearbeiten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketConflict</name>
    <message>
        <source>Somebody else changed ticket %1 in the meantime. Your change was not saved, nothing was overwritten. Look at both versions and save again what you want to keep.</source>
        <translation>Jemand anderes hat das Ticket %1 inzwischen geändert. Ihre Änderung wurde nicht gespeichert, nichts wurde überschrieben. Bitte beide Fassungen ansehen und erneut speichern, was bleiben soll.</translation>
    </message>
</context>
<context>
    <name>TicketEdits</name>
    <message>
        <source>Somebody has moved this ticket to the trash meanwhile. Your change was not saved. Restore the ticket and make it again.</source>
        <translation>Jemand hat dieses Ticket inzwischen in den Papierkorb verschoben. Ihre Änderung wurde nicht gespeichert. Bitte das Ticket wiederherstellen und die Änderung wiederholen.</translation>
    </message>
</context>
<context>
    <name>TicketImporter</name>
    <message>
        <source>The number “%1” belongs to a ticket that did not come from this source.</source>
        <translation>Die Nummer „%1“ gehört zu einem Ticket, das nicht aus dieser Quelle stammt.</translation>
    </message>
</context>
<context>
    <name>TicketMerge</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragende Person</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>TicketMoments</name>
    <message>
        <source>%1 changed something that is not shown</source>
        <translation>%1 hat etwas geändert, das nicht gezeigt wird</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln more</source>
        <translation>
            <numerusform>%1, und %Ln weitere Änderung</numerusform>
            <numerusform>%1, und %Ln weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 created this ticket</source>
        <translation>%1 hat dieses Ticket angelegt</translation>
    </message>
    <message>
        <source>%1 added an internal note</source>
        <translation>%1 hat eine interne Notiz hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added a reply</source>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>%1 attached the file %2</source>
        <translation>%1 hat die Datei %2 angehängt</translation>
    </message>
</context>
<context>
    <name>TicketOptions</name>
    <message>
        <source>&quot;%1&quot; is no %2; there are: %3.</source>
        <translation>„%1“ ist kein Wert für %2; möglich sind: %3.</translation>
    </message>
    <message>
        <source>There is no team &quot;%1&quot;.</source>
        <translation>Ein Team „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A ticket needs a --title that says something.</source>
        <translation>Ein Ticket braucht einen --title, der etwas sagt.</translation>
    </message>
</context>
<context>
    <name>TicketQueueModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>TicketRepository</name>
    <message numerus="yes">
        <source>%n of the chosen tickets do not exist any more, or you may not see them. None was changed. Refresh the list and choose again.</source>
        <translation>
            <numerusform>%n der gewählten Tickets gibt es nicht mehr, oder es ist für Sie nicht sichtbar. Keines wurde geändert. Bitte die Liste aktualisieren und neu auswählen.</numerusform>
            <numerusform>%n der gewählten Tickets gibt es nicht mehr, oder sie sind für Sie nicht sichtbar. Keines wurde geändert. Bitte die Liste aktualisieren und neu auswählen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This ticket does not exist, or you may not see it. It may have been removed; refresh the list.</source>
        <translation>Dieses Ticket gibt es nicht, oder es ist für Sie nicht sichtbar. Vielleicht wurde es entfernt; bitte die Liste aktualisieren.</translation>
    </message>
    <message>
        <source>There is no ticket with the number %1, or you may not see it. Check the number.</source>
        <translation>Ein Ticket mit der Nummer %1 gibt es nicht, oder es ist für Sie nicht sichtbar. Bitte die Nummer prüfen.</translation>
    </message>
</context>
<context>
    <name>TicketService</name>
    <message>
        <source>&quot;%1&quot; could not be saved. The folder may be closed to you, or its disk full. What was there before is unchanged.</source>
        <translation>„%1“ konnte nicht gespeichert werden. Vielleicht fehlen die Schreibrechte für den Ordner, oder der Datenträger ist voll. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>This list has more than %L1 tickets, too many to change in one go. None was changed. Narrow the search and change them in parts.</source>
        <translation>Diese Liste hat mehr als %L1 Tickets, zu viele für eine einzige Änderung. Keines wurde geändert. Bitte die Suche eingrenzen und die Tickets in Teilen ändern.</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>weniger als einer Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfragende Person</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Somebody unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Show all %L1 characters</source>
        <translation>Alle %L1 Zeichen anzeigen</translation>
    </message>
    <message>
        <source>%1 attached %2 (%3)</source>
        <translation>%1 hat %2 angehängt (%3)</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edited by %1, %2</source>
        <translation>Bearbeitet von %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Edited %n time(s), last by %1, %2</source>
        <translation>
            <numerusform>%n-mal bearbeitet, zuletzt von %1, %2</numerusform>
            <numerusform>%n-mal bearbeitet, zuletzt von %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Internal note by %1, deleted by %2, %3</source>
        <translation>Interne Notiz von %1, gelöscht von %2, %3</translation>
    </message>
    <message>
        <source>Comment by %1, deleted by %2, %3</source>
        <translation>Kommentar von %1, gelöscht von %2, %3</translation>
    </message>
    <message>
        <source>Hide its text</source>
        <translation>Text ausblenden</translation>
    </message>
    <message>
        <source>Show its text</source>
        <translation>Text anzeigen</translation>
    </message>
    <message>
        <source>Hide earlier text</source>
        <translation>Früheren Text ausblenden</translation>
    </message>
    <message>
        <source>Show earlier text</source>
        <translation>Früheren Text anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln older text(s) are in the audit trail.</source>
        <translation>
            <numerusform>%Ln älterer Text steht im Änderungsprotokoll.</numerusform>
            <numerusform>%Ln ältere Texte stehen im Änderungsprotokoll.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 wrote, %2</source>
        <translation>%1 schrieb, %2</translation>
    </message>
    <message>
        <source>%1 edited, %2</source>
        <translation>%1 änderte, %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… und %Ln weiteres Zeichen</numerusform>
            <numerusform>… und %Ln weitere Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>%1 assigned this to %2</source>
        <translation>%1 hat das Ticket an %2 zugewiesen</translation>
    </message>
    <message>
        <source>%1 took this from %2, now nobody is assigned</source>
        <translation>%1 hat die Zuweisung an %2 aufgehoben, nun ist niemand zuständig</translation>
    </message>
    <message>
        <source>%1 changed assignee from %2 to %3</source>
        <translation>%1 hat die Zuständigkeit von %2 an %3 übergeben</translation>
    </message>
    <message>
        <source>%1 set the requester to %2</source>
        <translation>%1 hat als anfragende Person %2 eingetragen</translation>
    </message>
    <message>
        <source>%1 removed the requester %2</source>
        <translation>%1 hat %2 als anfragende Person entfernt</translation>
    </message>
    <message>
        <source>%1 changed requester from %2 to %3</source>
        <translation>%1 hat die anfragende Person von %2 auf %3 geändert</translation>
    </message>
    <message>
        <source>%1 gave this to the team %2</source>
        <translation>%1 hat das Ticket dem Team %2 gegeben</translation>
    </message>
    <message>
        <source>%1 took this from the team %2</source>
        <translation>%1 hat das Ticket dem Team %2 entzogen</translation>
    </message>
    <message>
        <source>%1 changed team from %2 to %3</source>
        <translation>%1 hat das Team von %2 auf %3 geändert</translation>
    </message>
    <message>
        <source>%1 imported this ticket</source>
        <translation>%1 hat dieses Ticket importiert</translation>
    </message>
    <message>
        <source>%1 deleted a comment</source>
        <translation>%1 hat einen Kommentar gelöscht</translation>
    </message>
    <message>
        <source>%1 removed the file %2</source>
        <translation>%1 hat die Datei %2 entfernt</translation>
    </message>
    <message>
        <source>%1 changed status from %2 to %3</source>
        <translation>%1 hat den Status von %2 auf %3 geändert</translation>
    </message>
    <message>
        <source>%1 changed priority from %2 to %3</source>
        <translation>%1 hat die Priorität von %2 auf %3 geändert</translation>
    </message>
    <message>
        <source>%1 changed the title from “%2” to “%3”</source>
        <translation>%1 hat den Titel von „%2“ auf „%3“ geändert</translation>
    </message>
    <message>
        <source>%1 changed the description</source>
        <translation>%1 hat die Beschreibung geändert</translation>
    </message>
    <message>
        <source>%1 changed the number from %2 to %3</source>
        <translation>%1 hat die Nummer von %2 auf %3 geändert</translation>
    </message>
    <message>
        <source>a former team</source>
        <translation>(ehemaliges Team)</translation>
    </message>
    <message>
        <source>%1 restored this from the trash</source>
        <translation>%1 hat das Ticket aus dem Papierkorb geholt</translation>
    </message>
    <message>
        <source>%1 moved this to the trash</source>
        <translation>%1 hat das Ticket in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>a former tag</source>
        <translation>(ehemaliges Schlagwort)</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <translation>%1 hat das Schlagwort %2 entfernt</translation>
    </message>
    <message>
        <source>%1 added the tag %2</source>
        <translation>%1 hat das Schlagwort %2 hinzugefügt</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 restored a comment</source>
        <translation>%1 hat einen Kommentar wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 changed the author of a comment</source>
        <translation>%1 hat geändert, von wem ein Kommentar ist</translation>
    </message>
    <message>
        <source>%1 made a comment an internal note</source>
        <translation>%1 hat einen Kommentar zur internen Notiz gemacht</translation>
    </message>
    <message>
        <source>%1 made an internal note public</source>
        <translation>%1 hat eine interne Notiz öffentlich gemacht</translation>
    </message>
</context>
<context>
    <name>Uploads</name>
    <message>
        <source>%1 was not attached.</source>
        <translation>%1 wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>It is a folder.</source>
        <translation>Es ist ein Ordner.</translation>
    </message>
    <message>
        <source>Attach the files in it, or pack it into one file.</source>
        <translation>Bitte die Dateien darin anhängen oder den Ordner in eine Datei packen.</translation>
    </message>
    <message>
        <source>It is gone, or you may not read it.</source>
        <translation>Die Datei ist verschwunden oder für Sie nicht lesbar.</translation>
    </message>
    <message>
        <source>Check where it is and its permissions.</source>
        <translation>Bitte Ort und Rechte prüfen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>Attach it again once there is something in it.</source>
        <translation>Bitte erneut anhängen, wenn etwas darin steht.</translation>
    </message>
    <message>
        <source>It has %1, and an attachment has at most %2.</source>
        <translation>Die Datei hat %1, ein Anhang höchstens %2.</translation>
    </message>
    <message>
        <source>Make it smaller, or put a link to it into your message.</source>
        <translation>Bitte verkleinern oder einen Link darauf in die Nachricht setzen.</translation>
    </message>
    <message>
        <source>%1 was not attached. %2</source>
        <translation>%1 wurde nicht angehängt. %2</translation>
    </message>
</context>
<context>
    <name>UserAccess</name>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 hat ein neues Passwort.</translation>
    </message>
    <message>
        <source>There is no team called &quot;%1&quot;.</source>
        <translation>Ein Team namens „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>read the password from standard input instead of the terminal</source>
        <translation>das Passwort von der Standardeingabe statt vom Terminal lesen</translation>
    </message>
    <message>
        <source>how long a password lasts from now on; 0: for ever, and then no new password is set</source>
        <translation>wie lange ein Passwort ab jetzt gilt; 0: unbegrenzt, und dann wird kein neues Passwort gesetzt</translation>
    </message>
    <message>
        <source>why, for the audit trail</source>
        <translation>warum, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>%1 does not sign in. Give the person a login first: &quot;deskhand user add&quot; with --login.</source>
        <translation>%1 meldet sich nicht an. Bitte der Person zuerst einen Anmeldenamen geben: „deskhand user add“ mit --login.</translation>
    </message>
    <message>
        <source>The rule for %1&apos;s password was changed.</source>
        <translation>Die Regel für das Passwort von %1 wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tier; there are: requester, agent, supervisor, admin.</source>
        <translation>„%1“ ist keine Rolle; möglich sind: requester, agent, supervisor, admin.</translation>
    </message>
    <message>
        <source>%1 is %2 from now on.</source>
        <translation>%1 ist ab jetzt %2.</translation>
    </message>
    <message>
        <source>%1 can no longer sign in, and sees nothing from now on.</source>
        <translation>%1 kann sich nicht mehr anmelden und sieht ab jetzt nichts mehr.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>team to belong to; may be repeated</source>
        <translation>Team, zu dem die Person gehören soll; darf mehrfach vorkommen</translation>
    </message>
    <message>
        <source>team to belong to no longer; may be repeated</source>
        <translation>Team, zu dem die Person nicht mehr gehören soll; darf mehrfach vorkommen</translation>
    </message>
    <message>
        <source>Say which team, with --join or --leave.</source>
        <translation>Bitte mit --join oder --leave angeben, welches Team.</translation>
    </message>
    <message>
        <source>The teams of %1 were changed.</source>
        <translation>Die Teams von %1 wurden geändert.</translation>
    </message>
</context>
<context>
    <name>UserCommand</name>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>requester, agent, supervisor or admin</source>
        <translation>requester, agent, supervisor oder admin</translation>
    </message>
    <message>
        <source>why, for the audit trail</source>
        <translation>warum, für das Änderungsprotokoll</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tier; there are: requester, agent, supervisor, admin.</source>
        <translation>„%1“ ist keine Rolle; möglich sind: requester, agent, supervisor, admin.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>Eine Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>--%1 needs a --login.</source>
        <translation>--%1 braucht --login.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>name to sign in with; the e-mail address is a good one</source>
        <translation>Name für die Anmeldung; die E-Mail-Adresse eignet sich gut</translation>
    </message>
    <message>
        <source>read the password from standard input instead of making one up</source>
        <translation>das Passwort von der Standardeingabe lesen, statt eines zu erzeugen</translation>
    </message>
    <message>
        <source>the password is to be changed at the first sign-in</source>
        <translation>das Passwort ist bei der ersten Anmeldung zu ändern</translation>
    </message>
    <message>
        <source>how long a password lasts, in days</source>
        <translation>wie lange ein Passwort gilt, in Tagen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
</context>
<context>
    <name>ValueReader</name>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>This holds a character that no ticket can hold.</source>
        <translation>Hier steht ein Zeichen, das in keinem Ticket stehen kann.</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with &lt; or &gt;.</source>
        <translation>„%1“ lässt sich nicht mit &lt; oder &gt; vergleichen.</translation>
    </message>
    <message>
        <source>“%1” takes no *.</source>
        <translation>„%1“ erlaubt kein *.</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”. It knows: %3.</source>
        <translation>„%1“ kennt „%2“ nicht. Bekannt sind: %3.</translation>
    </message>
    <message>
        <source>No number lies beyond this.</source>
        <translation>Jenseits davon liegt keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is no whole number of up to 18 digits, so it cannot be compared.</source>
        <translation>„%1“ ist keine ganze Zahl mit bis zu 18 Ziffern und lässt sich daher nicht vergleichen.</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day as 2026-01-31, a range as 2026-01-01..2026-01-31, or an age as 12h, 7d, 2w, 3m, 1y.</source>
        <translation>„%1“ ist kein Datum. Ein Tag schreibt sich 2026-01-31, ein Zeitraum 2026-01-01..2026-01-31, ein Alter 12h, 7d, 2w, 3m, 1y.</translation>
    </message>
    <message>
        <source>A range takes no &lt; or &gt; and no *.</source>
        <translation>Ein Bereich erlaubt kein &lt; oder &gt; und kein *.</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>Dieser Bereich endet, bevor er beginnt.</translation>
    </message>
</context>
<context>
    <name>ViewListModel</name>
    <message numerus="yes">
        <source>%1, %Ln ticket(s)</source>
        <translation>
            <numerusform>%1, %Ln Ticket</numerusform>
            <numerusform>%1, %Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>All active</source>
        <translation>Alle aktiven</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>deskhand::app::Desktop</name>
    <message>
        <source>The password was not remembered: this computer&apos;s keychain is missing or locked. You are asked for it next time.</source>
        <translation>Das Passwort wurde nicht gemerkt: Der Schlüsselbund dieses Computers fehlt oder ist gesperrt. Beim nächsten Mal werden Sie danach gefragt.</translation>
    </message>
    <message>
        <source>Your password was changed.</source>
        <translation>Ihr Passwort wurde geändert.</translation>
    </message>
</context>
<context>
    <name>deskhand::items::AuditTrailModel</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>deskhand::items::TicketQueueModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>deskhand::services::DraftStore</name>
    <message>
        <source>Your drafts cannot be saved in %1. Send what you are writing before you close Deskhand, or make room there.</source>
        <translation>Ihre Entwürfe können nicht in %1 gespeichert werden. Bitte Geschriebenes vor dem Beenden von Deskhand absenden oder dort Platz schaffen.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::AccessPage</name>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Kind of access</source>
        <translation>Art des Zugriffs</translation>
    </message>
    <message>
        <source>Accesses</source>
        <translation>Zugriffe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reading the accesses…</source>
        <translation>Die Zugriffe werden gelesen…</translation>
    </message>
    <message>
        <source>No access of this kind was noted.</source>
        <translation>Zugriffe dieser Art wurden nicht verzeichnet.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::AttachmentBar</name>
    <message>
        <source>Uploading %1</source>
        <translation>%1 wird hochgeladen</translation>
    </message>
    <message>
        <source>%1 (%2), attached %3. Press to save it.</source>
        <translation>%1 (%2), angehängt %3. Zum Speichern drücken.</translation>
    </message>
    <message>
        <source>Save %1, %2</source>
        <translation>%1 speichern, %2</translation>
    </message>
</context>
<context>
    <name>deskhand::views::AuditFilterBar</name>
    <message>
        <source>Perso&amp;n</source>
        <translation>Perso&amp;n</translation>
    </message>
    <message>
        <source>Tic&amp;ket</source>
        <translation>Tic&amp;ket</translation>
    </message>
    <message>
        <source>Kin&amp;d</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Fie&amp;ld</source>
        <translation>Fe&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Aktion</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>jede Person</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>before or after the change</source>
        <translation>vor oder nach der Änderung</translation>
    </message>
    <message>
        <source>One edit only</source>
        <translation>Nur eine Änderung</translation>
    </message>
    <message>
        <source>Show all edits again</source>
        <translation>Wieder alle Änderungen anzeigen</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>Show the whole trail</source>
        <translation>Das ganze Änderungsprotokoll anzeigen</translation>
    </message>
</context>
<context>
    <name>deskhand::views::AuditWindow</name>
    <message>
        <source>Nothing of the trail is sealed yet.</source>
        <translation>Vom Änderungsprotokoll ist noch nichts versiegelt.</translation>
    </message>
    <message>
        <source>Last sealed: %1</source>
        <translation>Zuletzt versiegelt: %1</translation>
    </message>
    <message>
        <source>All %L1 changes are sealed. %2</source>
        <translation>Alle %L1 Einträge sind versiegelt. %2</translation>
    </message>
    <message>
        <source>%L1 changes are sealed, %L2 wait for the next seal. %3</source>
        <translation>%L1 Einträge sind versiegelt, %L2 warten auf das nächste Siegel. %3</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>C&amp;hanges</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>A&amp;ccess</source>
        <translation>Zu&amp;griffe</translation>
    </message>
    <message>
        <source>State of sealing</source>
        <translation>Stand der Versiegelung</translation>
    </message>
</context>
<context>
    <name>deskhand::views::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>deskhand::views::ChangeView</name>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Choose a change: it is shown here, before and after.</source>
        <translation>Einen Eintrag auswählen: Er wird hier gezeigt, davor und danach.</translation>
    </message>
    <message>
        <source>In the same edit</source>
        <translation>In derselben Änderung</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more change(s)</source>
        <translation>
            <numerusform>… und %Ln weiterer Eintrag</numerusform>
            <numerusform>… und %Ln weitere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>No reason was given: it was not done with this program, or by a program that states none.</source>
        <translation>Es wurde kein Grund angegeben: Die Änderung stammt nicht aus diesem Programm oder aus einem, das keinen nennt.</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more character(s)</source>
        <translation>
            <numerusform>… und %Ln weiteres Zeichen</numerusform>
            <numerusform>… und %Ln weitere Zeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::views::ChoicePopup</name>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
</context>
<context>
    <name>deskhand::views::CommandPalette</name>
    <message>
        <source>Type a command</source>
        <translation>Befehl eingeben</translation>
    </message>
</context>
<context>
    <name>deskhand::views::CommentEdit</name>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save comment</source>
        <translation>Kommentar speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Escape closes and keeps your words for later.</source>
        <translation>Strg+Enter speichert, Esc schließt und hebt Ihre Worte für später auf.</translation>
    </message>
    <message>
        <source>Somebody has changed this comment since you began. Ctrl+Enter replaces theirs by yours.</source>
        <translation>Jemand hat diesen Kommentar geändert, seit Sie begonnen haben. Strg+Enter ersetzt dessen Text durch Ihren.</translation>
    </message>
    <message>
        <source>Edit your internal note</source>
        <translation>Ihre interne Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Edit your comment</source>
        <translation>Ihren Kommentar bearbeiten</translation>
    </message>
    <message>
        <source>Edit the internal note of %1</source>
        <translation>Interne Notiz von %1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit the comment of %1</source>
        <translation>Kommentar von %1 bearbeiten</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Somebody has deleted this comment. Your words cannot be saved in it; copy what you need.</source>
        <translation>Jemand hat diesen Kommentar gelöscht. Ihre Worte lassen sich darin nicht speichern; kopieren Sie, was Sie brauchen.</translation>
    </message>
    <message>
        <source>A comment needs some text. To take it away, delete it.</source>
        <translation>Ein Kommentar braucht Text. Soll er weg, löschen Sie ihn.</translation>
    </message>
    <message>
        <source>A comment has at most %L1 characters. Shorten it to save it.</source>
        <translation>Ein Kommentar hat höchstens %L1 Zeichen. Kürzen Sie ihn, um ihn zu speichern.</translation>
    </message>
    <message>
        <source>What it says now</source>
        <translation>Was jetzt dort steht</translation>
    </message>
</context>
<context>
    <name>deskhand::views::CompletionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>deskhand::views::Composer</name>
    <message>
        <source>What to write</source>
        <translation>Art der Nachricht</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Reply to the requester</source>
        <translation>Antwort an die anfragende Person</translation>
    </message>
    <message>
        <source>Write to the requester…</source>
        <translation>An die anfragende Person schreiben…</translation>
    </message>
    <message>
        <source>Write a note for your colleagues…</source>
        <translation>Eine Notiz für das Team schreiben…</translation>
    </message>
    <message>
        <source>Attach files (or drop them here)</source>
        <translation>Dateien anhängen (oder hier ablegen)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Send reply</source>
        <translation>Antwort senden</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Restore the ticket to write.</source>
        <translation>Zum Schreiben bitte das Ticket wiederherstellen.</translation>
    </message>
    <message>
        <source>At most %L1 characters fit into one message. Shorten it to send it.</source>
        <translation>In eine Nachricht passen höchstens %L1 Zeichen. Zum Senden bitte kürzen.</translation>
    </message>
    <message>
        <source>Only your colleagues see this. Ctrl+Enter adds it.</source>
        <translation>Nur für das Team sichtbar. Strg+Enter fügt sie hinzu.</translation>
    </message>
    <message>
        <source>The requester reads this. Ctrl+Enter sends it.</source>
        <translation>Die anfragende Person liest dies. Strg+Enter sendet es ab.</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
</context>
<context>
    <name>deskhand::views::DescriptionEdit</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save description</source>
        <translation>Beschreibung speichern</translation>
    </message>
    <message>
        <source>A description has at most %L1 characters. Shorten it to save it.</source>
        <translation>Eine Beschreibung hat höchstens %L1 Zeichen. Zum Speichern bitte kürzen.</translation>
    </message>
    <message>
        <source>Somebody has changed the description since you began. Ctrl+Enter replaces theirs by yours, Escape takes theirs.</source>
        <translation>Jemand hat die Beschreibung geändert, seit Sie begonnen haben. Strg+Enter ersetzt die andere durch Ihre, Esc übernimmt die andere.</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Escape discards your changes.</source>
        <translation>Strg+Enter speichert, Esc verwirft Ihre Änderungen.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::FirstRunPage</name>
    <message>
        <source>Use &amp;this computer</source>
        <translation>&amp;Diesen Computer verwenden</translation>
    </message>
    <message>
        <source>For yourself, or to look around. Everything is kept here; there is nothing to set up and nothing leaves this computer.</source>
        <translation>Für Sie allein oder um sich umzusehen. Alles bleibt hier; es ist nichts einzurichten, und nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Connect to our &amp;server</source>
        <translation>Mit unserem &amp;Server verbinden</translation>
    </message>
    <message>
        <source>Your team has a desk already. You need the server&apos;s name, your e-mail and a password; an administrator has them.</source>
        <translation>Ihr Team hat bereits ein System. Sie brauchen den Namen des Servers, Ihre E-Mail-Adresse und ein Passwort; die Administration gibt sie Ihnen.</translation>
    </message>
    <message>
        <source>Welcome to Deskhand</source>
        <translation>Willkommen bei Deskhand</translation>
    </message>
    <message>
        <source>Where are the tickets to be kept? You can change to the other at any time.</source>
        <translation>Wo sollen die Tickets liegen? Sie können jederzeit zum anderen Ort wechseln.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::ListNotice</name>
    <message>
        <source>Loading tickets…</source>
        <translation>Tickets werden geladen…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Search for “%1” instead</source>
        <translation>Stattdessen nach „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>deskhand::views::MainWindow</name>
    <message>
        <source>No tickets yet</source>
        <translation>Noch keine Tickets</translation>
    </message>
    <message>
        <source>Create the first one with Ctrl+N, or import them.</source>
        <translation>Das erste mit Strg+N erstellen oder Tickets importieren.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>Deleted tickets wait here until they are restored.</source>
        <translation>Gelöschte Tickets warten hier, bis sie wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier ist nichts zu tun</translation>
    </message>
    <message>
        <source>No ticket belongs to this view at the moment.</source>
        <translation>Zurzeit gehört kein Ticket in diese Ansicht.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No ticket fits this search. Fewer or shorter words find more.</source>
        <translation>Kein Ticket passt zu dieser Suche. Weniger oder kürzere Wörter finden mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%L1 ticket(s)</source>
        <translation>
            <numerusform>%L1 Ticket</numerusform>
            <numerusform>%L1 Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 selected</source>
        <translation>%L1 ausgewählt</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>No connection, trying again…</source>
        <translation>Keine Verbindung, neuer Versuch…</translation>
    </message>
    <message>
        <source>Deskhand</source>
        <translation>Deskhand</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Tickets in the list</source>
        <translation>Tickets in der Liste</translation>
    </message>
    <message>
        <source>Selected tickets</source>
        <translation>Ausgewählte Tickets</translation>
    </message>
    <message>
        <source>&amp;New ticket…</source>
        <translation>&amp;Neues Ticket…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo the last act</source>
        <translation>Letzte Aktion &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Befehle…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Deskhand</source>
        <translation>&amp;Über Deskhand</translation>
    </message>
    <message>
        <source>&amp;Next ticket</source>
        <translation>&amp;Nächstes Ticket</translation>
    </message>
    <message>
        <source>&amp;Previous ticket</source>
        <translation>&amp;Vorheriges Ticket</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Zur Suche</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Go to the &amp;list</source>
        <translation>Zur &amp;Liste</translation>
    </message>
    <message>
        <source>Go to view: %1</source>
        <translation>Zur Ansicht: %1</translation>
    </message>
    <message>
        <source>The ticket was created.</source>
        <translation>Das Ticket wurde erstellt.</translation>
    </message>
    <message>
        <source>About Deskhand</source>
        <translation>Über Deskhand</translation>
    </message>
    <message>
        <source>Deskhand %1

A desktop workspace for support teams.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Deskhand %1

Ein Arbeitsplatz für Support-Teams.
Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>C&amp;olumns</source>
        <translation>&amp;Spalten</translation>
    </message>
    <message>
        <source>The window closes as soon as your changes are saved…</source>
        <translation>Das Fenster schließt sich, sobald Ihre Änderungen gespeichert sind…</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>Änderungs&amp;protokoll…</translation>
    </message>
    <message>
        <source>Change &amp;password…</source>
        <translation>Pass&amp;wort ändern…</translation>
    </message>
    <message>
        <source>Sign &amp;out, change profile…</source>
        <translation>Ab&amp;melden, Profil wechseln…</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Your password expires on %1. A new one takes a minute.</source>
        <translation>Ihr Passwort läuft am %1 ab. Ein neues ist in einer Minute eingerichtet.</translation>
    </message>
    <message>
        <source>Change now…</source>
        <translation>Jetzt ändern…</translation>
    </message>
    <message>
        <source>S&amp;low queries…</source>
        <translation>Langsame A&amp;bfragen …</translation>
    </message>
    <message>
        <source>&amp;Back to the list before</source>
        <translation>&amp;Zurück zur vorigen Liste</translation>
    </message>
    <message>
        <source>&amp;Forward again</source>
        <translation>&amp;Wieder vor</translation>
    </message>
</context>
<context>
    <name>deskhand::views::MergeDialog</name>
    <message>
        <source>Two changes of ticket %1</source>
        <translation>Zwei Änderungen am Ticket %1</translation>
    </message>
    <message>
        <source>While you changed ticket %1, somebody else saved another value. Nothing is lost: choose which one stays.</source>
        <translation>Während Sie das Ticket %1 geändert haben, hat jemand anderes einen anderen Wert gespeichert. Nichts ist verloren: Bitte wählen, welcher bleibt.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Fassung</translation>
    </message>
    <message>
        <source>Theirs, saved</source>
        <translation>Andere Fassung, gespeichert</translation>
    </message>
    <message>
        <source>Save my choice</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1, meine Fassung: %2</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1, andere Fassung: %2</translation>
    </message>
    <message>
        <source>Not changed by you</source>
        <translation>Von Ihnen nicht geändert</translation>
    </message>
    <message>
        <source>%1 (stays)</source>
        <translation>%1 (bleibt)</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
</context>
<context>
    <name>deskhand::views::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>deskhand::views::NewPasswordPage</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Bisheriges Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>The same &amp;again</source>
        <translation>Dasselbe noch &amp;einmal</translation>
    </message>
    <message>
        <source>&amp;Show the passwords</source>
        <translation>Passwörter an&amp;zeigen</translation>
    </message>
    <message>
        <source>A password has at least %1 characters; this one has %2. A few words in a row are easy to keep in mind.</source>
        <translation>Ein Passwort hat mindestens %1 Zeichen; dieses hat %2. Einige aneinandergereihte Wörter lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the new password once more.</source>
        <translation>Die beiden stimmen nicht überein. Bitte das neue Passwort noch einmal eingeben.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::NewTicketDialog</name>
    <message>
        <source>Nobody is called &quot;%1&quot;.</source>
        <translation>Niemand heißt „%1“.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Name or e-mail</source>
        <translation>Name oder E-Mail</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
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
        <source>Requester</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Create ticket</source>
        <translation>Ticket erstellen</translation>
    </message>
    <message>
        <source>Throw away what you have typed?</source>
        <translation>Das Eingegebene verwerfen?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep typing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>A title has at most %1 characters; this one has %2.</source>
        <translation>Ein Titel hat höchstens %1 Zeichen; dieser hat %2.</translation>
    </message>
    <message>
        <source>Several people are called &quot;%1&quot;. Choose one from the list, or type the e-mail.</source>
        <translation>Mehrere Personen heißen „%1“. Bitte eine aus der Liste wählen oder die E-Mail-Adresse eingeben.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::PasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Ihr Passwort ändern</translation>
    </message>
    <message>
        <source>It holds for %1, from the next time you sign in and on every computer.</source>
        <translation>Es gilt für %1, ab der nächsten Anmeldung und auf jedem Computer.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::PastView</name>
    <message>
        <source>This ticket was in the trash.</source>
        <translation>Dieses Ticket war im Papierkorb.</translation>
    </message>
    <message>
        <source>Ticket %1 was not there yet.</source>
        <translation>Ticket %1 gab es noch nicht.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::PersonEdit</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>deskhand::views::PresenceLine</name>
    <message>
        <source>Nobody else is here</source>
        <translation>Niemand sonst ist hier</translation>
    </message>
</context>
<context>
    <name>deskhand::views::QueueColumns</name>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>deskhand::views::QueueView</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>deskhand::views::SearchBar</name>
    <message>
        <source>Search tickets</source>
        <translation>Tickets suchen</translation>
    </message>
    <message>
        <source>What is wrong with the search</source>
        <translation>Was an der Suche nicht stimmt</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>deskhand::views::ServerFields</name>
    <message>
        <source>desk.example.org</source>
        <translation>desk.example.org</translation>
    </message>
    <message>
        <source>As the server</source>
        <translation>Wie der Server</translation>
    </message>
    <message>
        <source>The usual place</source>
        <translation>Der übliche Ort</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Encrypted, server checked (verify-full)</source>
        <translation>Verschlüsselt, Server geprüft (verify-full)</translation>
    </message>
    <message>
        <source>Encrypted, only the authority checked (verify-ca)</source>
        <translation>Verschlüsselt, nur die Zertifizierungsstelle geprüft (verify-ca)</translation>
    </message>
    <message>
        <source>Encrypted, nothing checked (require)</source>
        <translation>Verschlüsselt, nichts geprüft (require)</translation>
    </message>
    <message>
        <source>Not encrypted (disable)</source>
        <translation>Nicht verschlüsselt (disable)</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;Database</source>
        <translation>&amp;Datenbank</translation>
    </message>
    <message>
        <source>Encr&amp;yption</source>
        <translation>&amp;Verschlüsselung</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Choose the root certificate</source>
        <translation>Das Stammzertifikat auswählen</translation>
    </message>
    <message>
        <source>Root &amp;certificate</source>
        <translation>Stammzertifi&amp;kat</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>D&amp;ienst</translation>
    </message>
    <message>
        <source>&amp;Name of this profile</source>
        <translation>&amp;Name dieses Profils</translation>
    </message>
    <message>
        <source>Less safe: the server&apos;s name is not checked. Any server with a certificate of the same authority could pass for yours.</source>
        <translation>Weniger sicher: Der Name des Servers wird nicht geprüft. Jeder Server mit einem Zertifikat derselben Zertifizierungsstelle könnte sich als Ihrer ausgeben.</translation>
    </message>
    <message>
        <source>Not safe: nobody checks who answers. Somebody in between could pass for your server and read and change everything.</source>
        <translation>Nicht sicher: Niemand prüft, wer antwortet. Jemand dazwischen könnte sich als Ihr Server ausgeben und alles lesen und ändern.</translation>
    </message>
    <message>
        <source>Not safe: nothing is encrypted. Everybody on the way can read and change your customers&apos; tickets. Only for a server on this computer.</source>
        <translation>Nicht sicher: Nichts wird verschlüsselt. Jeder auf dem Weg kann die Tickets Ihrer Kundschaft lesen und ändern. Nur für einen Server auf diesem Computer.</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem *.cer);;All files (*)</source>
        <translation>Zertifikate (*.crt *.pem *.cer);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>deskhand::views::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
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
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Bequem</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
</context>
<context>
    <name>deskhand::views::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Single letters work while the list has the focus.</source>
        <translation>Einzelne Buchstaben wirken, solange die Liste den Fokus hat.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::SignInForm</name>
    <message>
        <source>Sign in to your desk</source>
        <translation>Bei Ihrem System anmelden</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove this profile</source>
        <translation>Dieses Profil entfernen</translation>
    </message>
    <message>
        <source>Sign in &amp;at</source>
        <translation>Anmelden &amp;bei</translation>
    </message>
    <message>
        <source>Sign in at</source>
        <translation>Anmelden bei</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Sho&amp;w the password</source>
        <translation>Passwort an&amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Remember it in this computer&apos;s keychain</source>
        <translation>Im Schlüsselbund dieses Computers &amp;merken</translation>
    </message>
    <message>
        <source>Server and encryp&amp;tion</source>
        <translation>Server und Verschlüsse&amp;lung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Another server…</source>
        <translation>Anderer Server…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Remembered</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The server&apos;s name is missing.</source>
        <translation>Der Name des Servers fehlt.</translation>
    </message>
    <message>
        <source>Whoever runs your desk has told you, or can.</source>
        <translation>Wer Ihr System betreibt, hat ihn Ihnen genannt oder kann es tun.</translation>
    </message>
    <message>
        <source>Your e-mail address is missing.</source>
        <translation>Ihre E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>It is what the desk knows you by.</source>
        <translation>An ihr erkennt Sie das System.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::SignInWindow</name>
    <message>
        <source>Deskhand: sign in</source>
        <translation>Deskhand: Anmeldung</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Asking this computer&apos;s keychain for the password…</source>
        <translation>Der Schlüsselbund dieses Computers wird nach dem Passwort gefragt…</translation>
    </message>
    <message>
        <source>This computer&apos;s keychain is missing or locked, so the password could not be read from it. Type the password to sign in.</source>
        <translation>Der Schlüsselbund dieses Computers fehlt oder ist gesperrt, daher ließ sich das Passwort nicht daraus lesen. Bitte zum Anmelden das Passwort eingeben.</translation>
    </message>
    <message>
        <source>Signing in at %1…</source>
        <translation>Anmeldung bei %1…</translation>
    </message>
    <message>
        <source>Your password has expired</source>
        <translation>Ihr Passwort ist abgelaufen</translation>
    </message>
    <message>
        <source>Welcome back, %1. The old password was right, but it is too old. Choose a new one, and you are signed in with it.</source>
        <translation>Willkommen zurück, %1. Das alte Passwort war richtig, ist aber zu alt. Bitte ein neues wählen; damit sind Sie dann angemeldet.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::StatePage</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Choose a ticket</source>
        <translation>Ein Ticket auswählen</translation>
    </message>
    <message>
        <source>It opens here, with everything that was said and done.</source>
        <translation>Es öffnet sich hier, mit allem, was gesagt und getan wurde.</translation>
    </message>
    <message>
        <source>Loading the ticket…</source>
        <translation>Das Ticket wird geladen…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>deskhand::views::StatementsWindow</name>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Einschalten</translation>
    </message>
    <message>
        <source>Slow queries</source>
        <translation>Langsame Abfragen</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Anweisung</translation>
    </message>
    <message>
        <source>&amp;Plan, whatever the values, as planned for you</source>
        <translation>&amp;Plan, gleich mit welchen Werten, wie er für Sie gemacht wird</translation>
    </message>
    <message>
        <source>Reading the statements…</source>
        <translation>Anweisungen werden gelesen …</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server does not count statements</source>
        <translation>Der Server zählt keine Anweisungen</translation>
    </message>
    <message>
        <source>Whoever runs the server adds pg_stat_statements to shared_preload_libraries in postgresql.conf and restarts it.</source>
        <translation>Wer den Server betreibt, trägt pg_stat_statements in postgresql.conf bei shared_preload_libraries ein und startet ihn neu.</translation>
    </message>
    <message>
        <source>The server counts statements, but this database does not show them</source>
        <translation>Der Server zählt Anweisungen, aber diese Datenbank zeigt sie nicht</translation>
    </message>
    <message>
        <source>It can be turned on here, for this database.</source>
        <translation>Für diese Datenbank lässt es sich hier einschalten.</translation>
    </message>
    <message>
        <source>Whoever runs the server runs CREATE EXTENSION pg_stat_statements SCHEMA public in the database %1.</source>
        <translation>Wer den Server betreibt, führt CREATE EXTENSION pg_stat_statements SCHEMA public in der Datenbank %1 aus.</translation>
    </message>
    <message>
        <source>The server does not show the statements to Deskhand</source>
        <translation>Der Server zeigt Deskhand die Anweisungen nicht</translation>
    </message>
    <message>
        <source>Whoever runs the server runs GRANT pg_read_all_stats TO deskhand_stats, and grants deskhand_stats USAGE on the schema of pg_stat_statements.</source>
        <translation>Wer den Server betreibt, führt GRANT pg_read_all_stats TO deskhand_stats aus und gibt deskhand_stats das Recht USAGE auf dem Schema von pg_stat_statements.</translation>
    </message>
    <message>
        <source>No statement has been counted yet</source>
        <translation>Noch wurde keine Anweisung gezählt</translation>
    </message>
    <message>
        <source>Press F5 to look again.</source>
        <translation>F5 sieht noch einmal nach.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>The server does not count this statement any more.</source>
        <translation>Der Server zählt diese Anweisung nicht mehr.</translation>
    </message>
    <message>
        <source>There is no plan for this statement: the server cannot plan it without its values, or not with your rights.</source>
        <translation>Für diese Anweisung gibt es keinen Plan: Ohne ihre Werte oder mit Ihren Rechten kann der Server sie nicht planen.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TagChip</name>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Press Delete to take the tag off</source>
        <translation>Entf entfernt das Schlagwort</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TagEdit</name>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TicketCommands</name>
    <message>
        <source>Set status: %1</source>
        <translation>Status setzen: %1</translation>
    </message>
    <message>
        <source>Set &amp;status…</source>
        <translation>&amp;Status setzen…</translation>
    </message>
    <message>
        <source>Set priority: %1</source>
        <translation>Priorität setzen: %1</translation>
    </message>
    <message>
        <source>Set &amp;priority…</source>
        <translation>&amp;Priorität setzen…</translation>
    </message>
    <message>
        <source>&amp;Assign to…</source>
        <translation>&amp;Zuweisen an…</translation>
    </message>
    <message>
        <source>Assign to &amp;me</source>
        <translation>&amp;Mir zuweisen</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>Schlag&amp;wort hinzufügen…</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Schlagwort entfernen…</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den Papier&amp;korb</translation>
    </message>
    <message>
        <source>Take &amp;out of the trash</source>
        <translation>Aus dem Papierkorb &amp;holen</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Zuweisen an</translation>
    </message>
    <message>
        <source>Tag to put on</source>
        <translation>Hinzuzufügendes Schlagwort</translation>
    </message>
    <message>
        <source>Tag to take off</source>
        <translation>Zu entfernendes Schlagwort</translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) set to %1.</source>
        <translation>
            <numerusform>%n Ticket auf „%1“ gesetzt.</numerusform>
            <numerusform>%n Tickets auf „%1“ gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Priority of %n ticket(s) set to %1.</source>
        <translation>
            <numerusform>Priorität von %n Ticket auf „%1“ gesetzt.</numerusform>
            <numerusform>Priorität von %n Tickets auf „%1“ gesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) assigned to %1.</source>
        <translation>
            <numerusform>%n Ticket an %1 zugewiesen.</numerusform>
            <numerusform>%n Tickets an %1 zugewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) assigned to nobody.</source>
        <translation>
            <numerusform>Zuweisung von %n Ticket aufgehoben.</numerusform>
            <numerusform>Zuweisung von %n Tickets aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; put on %n ticket(s).</source>
        <translation>
            <numerusform>Schlagwort „%1“ zu %n Ticket hinzugefügt.</numerusform>
            <numerusform>Schlagwort „%1“ zu %n Tickets hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag &quot;%1&quot; taken off %n ticket(s).</source>
        <translation>
            <numerusform>Schlagwort „%1“ von %n Ticket entfernt.</numerusform>
            <numerusform>Schlagwort „%1“ von %n Tickets entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) moved to the trash.</source>
        <translation>
            <numerusform>%n Ticket in den Papierkorb verschoben.</numerusform>
            <numerusform>%n Tickets in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) taken out of the trash.</source>
        <translation>
            <numerusform>%n Ticket aus dem Papierkorb geholt.</numerusform>
            <numerusform>%n Tickets aus dem Papierkorb geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part of the selection is not loaded yet. Try again in a moment, or select everything with Ctrl+A.</source>
        <translation>Ein Teil der Auswahl ist noch nicht geladen. Bitte gleich erneut versuchen oder mit Strg+A alles auswählen.</translation>
    </message>
    <message>
        <source>Changing the whole list…</source>
        <translation>Die ganze Liste wird geändert…</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TicketHeader</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Active for more than seven days</source>
        <translation>Seit mehr als sieben Tagen aktiv</translation>
    </message>
    <message>
        <source>Needs escalation</source>
        <translation>Muss eskaliert werden</translation>
    </message>
    <message>
        <source>Open for more than a day, and nobody has begun</source>
        <translation>Seit mehr als einem Tag offen, und niemand hat begonnen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Assignee</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Erstellt %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Gelöst %1</translation>
    </message>
    <message>
        <source>First comment after %1</source>
        <translation>Erster Kommentar nach %1</translation>
    </message>
    <message>
        <source>No comment yet</source>
        <translation>Noch kein Kommentar</translation>
    </message>
    <message>
        <source>Response time: from creation to the first comment</source>
        <translation>Reaktionszeit: von der Erstellung bis zum ersten Kommentar</translation>
    </message>
    <message>
        <source>A title has at most %L1 characters, this one has %L2. It is not saved.</source>
        <translation>Ein Titel hat höchstens %L1 Zeichen, dieser hat %L2. Er ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>Somebody has just changed the title to “%1”. Enter saves yours, Escape takes theirs.</source>
        <translation>Jemand hat den Titel gerade in „%1“ geändert. Enter speichert Ihren, Esc übernimmt den anderen.</translation>
    </message>
    <message>
        <source>Nobody found for “%1”.</source>
        <translation>Niemand gefunden für „%1“.</translation>
    </message>
    <message>
        <source>Somebody has just emptied this field.</source>
        <translation>Jemand hat dieses Feld gerade geleert.</translation>
    </message>
    <message>
        <source>Somebody has just chosen %1 here.</source>
        <translation>Jemand hat hier gerade %1 gewählt.</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Choose one from the list.</source>
        <translation>Mehrere Personen heißen „%1“. Bitte eine aus der Liste wählen.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TicketPane</name>
    <message>
        <source>Drop to attach to ticket %1</source>
        <translation>Ablegen, um an das Ticket %1 anzuhängen</translation>
    </message>
    <message>
        <source>What you see may be out of date. %1</source>
        <translation>Die Anzeige ist vielleicht veraltet. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This ticket is in the trash. It can be read, not changed.</source>
        <translation>Dieses Ticket liegt im Papierkorb. Es lässt sich lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Edit &amp;title</source>
        <translation>&amp;Titel bearbeiten</translation>
    </message>
    <message>
        <source>Go to the &amp;status field</source>
        <translation>Zum Feld „S&amp;tatus“</translation>
    </message>
    <message>
        <source>Go to the &amp;priority field</source>
        <translation>Zum Feld „&amp;Priorität“</translation>
    </message>
    <message>
        <source>Go to the &amp;assignee field</source>
        <translation>Zum Feld „&amp;Zuständig“</translation>
    </message>
    <message>
        <source>Go to the &amp;requester field</source>
        <translation>Zum Feld „V&amp;on“</translation>
    </message>
    <message>
        <source>Go to the tea&amp;m field</source>
        <translation>Zum Feld „Tea&amp;m“</translation>
    </message>
    <message>
        <source>Go to the ta&amp;gs</source>
        <translation>Zu den Schlag&amp;wörtern</translation>
    </message>
    <message>
        <source>Attach &amp;files…</source>
        <translation>&amp;Dateien anhängen…</translation>
    </message>
    <message>
        <source>Go to the &amp;newest message</source>
        <translation>Zur neu&amp;esten Nachricht</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>Your change is not saved yet: somebody else changed the same field.</source>
        <translation>Ihre Änderung ist noch nicht gespeichert: Jemand anderes hat dasselbe Feld geändert.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Internal &amp;note</source>
        <translation>Interne &amp;Notiz</translation>
    </message>
    <message>
        <source>Edit &amp;description</source>
        <translation>&amp;Beschreibung bearbeiten</translation>
    </message>
    <message>
        <source>“%1” was not saved.</source>
        <translation>„%1“ wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>You left the ticket before anybody of that name was found.</source>
        <translation>Sie haben das Ticket verlassen, bevor jemand dieses Namens gefunden war.</translation>
    </message>
    <message>
        <source>Go back to the ticket and choose the person again.</source>
        <translation>Bitte zum Ticket zurückgehen und die Person noch einmal wählen.</translation>
    </message>
    <message>
        <source>&amp;Edit my last comment…</source>
        <translation>Meinen letzten Kommentar &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>De&amp;lete my last comment</source>
        <translation>Meinen letzten Kommentar &amp;löschen</translation>
    </message>
    <message>
        <source>Sho&amp;w as of…</source>
        <translation>&amp;Stand von damals …</translation>
    </message>
    <message>
        <source>Comment changed.</source>
        <translation>Kommentar geändert.</translation>
    </message>
    <message>
        <source>Comment deleted.</source>
        <translation>Kommentar gelöscht.</translation>
    </message>
    <message>
        <source>This ticket can only be shown as it is now: its history is not open to you.</source>
        <translation>Dieses Ticket lässt sich nur so zeigen, wie es jetzt ist: Seine Vorgeschichte dürfen Sie nicht sehen.</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TimeTravelBar</name>
    <message>
        <source>On %1 it was not there yet</source>
        <translation>Am %1 gab es das Ticket noch nicht</translation>
    </message>
    <message>
        <source>It begins on %1.</source>
        <translation>Es beginnt am %1.</translation>
    </message>
    <message>
        <source>As it was on %1</source>
        <translation>Stand vom %1</translation>
    </message>
    <message>
        <source>Last change: %1 (%2)</source>
        <translation>Letzte Änderung: %1 (%2)</translation>
    </message>
    <message>
        <source>The ticket as it was</source>
        <translation>Das Ticket, wie es war</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Date and time to go to</source>
        <translation>Datum und Uhrzeit, zu denen gegangen wird</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Shows the ticket as it is (Escape)</source>
        <translation>Zeigt das Ticket, wie es jetzt ist (Esc)</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TimelineView</name>
    <message>
        <source>Conversation</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n new below</source>
        <translation>
            <numerusform>%n neuer Eintrag unten</numerusform>
            <numerusform>%n neue Einträge unten</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>&amp;Edit comment…</source>
        <translation>Kommentar &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>&amp;Delete comment</source>
        <translation>Kommentar &amp;löschen</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TitleEdit</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>Enter saves, Escape takes the saved title back</source>
        <translation>Enter speichert, Esc stellt den gespeicherten Titel wieder her</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TrailPage</name>
    <message>
        <source>&amp;Go to the ticket</source>
        <translation>&amp;Zum Ticket</translation>
    </message>
    <message>
        <source>Only this &amp;edit</source>
        <translation>Nur diese Änder&amp;ung</translation>
    </message>
    <message>
        <source>&amp;Undo this edit…</source>
        <translation>Diese Änderung rückgängig &amp;machen…</translation>
    </message>
    <message>
        <source>Ex&amp;port…</source>
        <translation>Ex&amp;portieren…</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Changes in the list</source>
        <translation>Einträge in der Liste</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln Eintrag nach „%1“ exportiert.</numerusform>
            <numerusform>%Ln Einträge nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Searching the trail…</source>
        <translation>Das Änderungsprotokoll wird durchsucht…</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Die Suche wurde angehalten</translation>
    </message>
    <message>
        <source>Nothing was found so far. Older changes were not looked at.</source>
        <translation>Bisher wurde nichts gefunden. Ältere Einträge wurden nicht angesehen.</translation>
    </message>
    <message>
        <source>Nothing in the trail fits these filters.</source>
        <translation>Nichts im Änderungsprotokoll passt zu diesen Filtern.</translation>
    </message>
    <message>
        <source>Fewer filters, or a longer time, find more.</source>
        <translation>Weniger Filter oder ein längerer Zeitraum finden mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, searching older ones: %2% of the trail</source>
        <translation>%1, ältere werden durchsucht: %2&#xa0;% des Änderungsprotokolls</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Search on</source>
        <translation>Weiter&amp;suchen</translation>
    </message>
    <message>
        <source>Undo this edit</source>
        <translation>Diese Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo the edit</source>
        <translation>Änderung &amp;rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) got the former values back.</source>
        <translation>
            <numerusform>%Ln Ticket hat die früheren Werte zurückerhalten.</numerusform>
            <numerusform>%Ln Tickets haben die früheren Werte zurückerhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export what the filters show</source>
        <translation>Exportieren, was die Filter zeigen</translation>
    </message>
    <message>
        <source>JSON Lines (*.jsonl)</source>
        <translation>JSON Lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Table of comma-separated values (*.csv)</source>
        <translation>Tabelle mit kommagetrennten Werten (*.csv)</translation>
    </message>
    <message>
        <source>Give back the values from before this edit?</source>
        <translation>Die Werte von vor dieser Änderung wiederherstellen?</translation>
    </message>
    <message>
        <source>It was made by %1 on %2.</source>
        <translation>Sie wurde von %1 am %2 vorgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) have been changed since: what was changed stays as it is.</source>
        <translation>
            <numerusform>%Ln Ticket wurde seither geändert: Was geändert wurde, bleibt, wie es ist.</numerusform>
            <numerusform>%Ln Tickets wurden seither geändert: Was geändert wurde, bleibt, wie es ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trail keeps both the edit and its undoing.</source>
        <translation>Das Änderungsprotokoll behält beides, die Änderung und ihre Rücknahme.</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4 (%5, %6)</source>
        <translation>%1 · %2: %3 → %4 (%5, %6)</translation>
    </message>
    <message>
        <source>People, tags or teams got their former values back.</source>
        <translation>Personen, Schlagwörter oder Teams haben ihre früheren Werte zurück.</translation>
    </message>
    <message>
        <source>Some of it is out of your reach and stays as it is.</source>
        <translation>Einiges davon dürfen Sie nicht ändern; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Logins, new people and the contents of files cannot be taken back.</source>
        <translation>Anmeldungen, neue Personen und Dateiinhalte lassen sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Nothing was undone: there is nothing that can be given back.</source>
        <translation>Nichts wurde zurückgenommen: Es gibt nichts, was sich wiederherstellen ließe.</translation>
    </message>
    <message>
        <source>Show the ticket as it &amp;was then</source>
        <translation>Ticket zeigen, wie es &amp;damals war</translation>
    </message>
</context>
<context>
    <name>deskhand::views::TrailSaver</name>
    <message>
        <source>Stop export&amp;ing</source>
        <translation>Exp&amp;ort abbrechen</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message numerus="yes">
        <source>Exporting: %Ln change(s)</source>
        <translation>
            <numerusform>Export läuft: %Ln Eintrag</numerusform>
            <numerusform>Export läuft: %Ln Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>deskhand::views::ViewsPane</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>There is no display to open a window on. The commands that &quot;deskhand --help&quot; lists work without one.</source>
        <translation>Es gibt keine Anzeige, auf der sich ein Fenster öffnen ließe. Die Befehle, die „deskhand --help“ auflistet, brauchen keine.</translation>
    </message>
</context>
</TS>
