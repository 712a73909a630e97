<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
        <source>adds a person</source>
        <translation>fügt eine Person hinzu</translation>
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
    <message numerus="yes">
        <source>%n ticket(s) changed by somebody since left as they are.</source>
        <translation>
            <numerusform>%n inzwischen von jemandem geändertes Ticket bleibt, wie es ist.</numerusform>
            <numerusform>%n inzwischen von jemandem geänderte Tickets bleiben, wie sie sind.</numerusform>
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
        <source>%1 edited a comment</source>
        <translation>%1 hat einen Kommentar bearbeitet</translation>
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
    <name>deskhand::services::DraftStore</name>
    <message>
        <source>Your drafts cannot be saved in %1. Send what you are writing before you close Deskhand, or make room there.</source>
        <translation>Ihre Entwürfe können nicht in %1 gespeichert werden. Bitte Geschriebenes vor dem Beenden von Deskhand absenden oder dort Platz schaffen.</translation>
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
    <name>deskhand::views::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
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
    <name>deskhand::views::ListNotice</name>
    <message>
        <source>Loading tickets…</source>
        <translation>Tickets werden geladen…</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
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
    <name>deskhand::views::PersonEdit</name>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
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
