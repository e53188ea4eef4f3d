<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Follow-up Desk</source>
        <translation>Über Follow-up Desk</translation>
    </message>
    <message>
        <source>Follow-up Desk {version}</source>
        <translation>Follow-up Desk {version}</translation>
    </message>
    <message>
        <source>Who is due, why, by which channel, and what to bring. One local database, no account.</source>
        <translation>Wer fällig ist, warum, auf welchem Weg und was Sie mitbringen. Eine lokale Datenbank, kein Konto.</translation>
    </message>
    <message>
        <source>This desk: {file}</source>
        <translation>Dieser Schreibtisch: {file}</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ActsRow</name>
    <message>
        <source>Log and next step</source>
        <translation>Eintragen und nächster Schritt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>They come once more at the end; the second time they are set aside for today</source>
        <translation>Kommt am Ende noch einmal; beim zweiten Mal für heute ausgelassen</translation>
    </message>
    <message>
        <source>For calls and meetings</source>
        <translation>Für Anrufe und Treffen</translation>
    </message>
</context>
<context>
    <name>AlsoRow</name>
    <message>
        <source>Offer sent</source>
        <translation>Angebot gesendet</translation>
    </message>
    <message>
        <source>The offer was sent. Alt+O</source>
        <translation>Das Angebot wurde gesendet. Alt+O</translation>
    </message>
    <message>
        <source>Concern…</source>
        <translation>Bedenken…</translation>
    </message>
    <message>
        <source>What keeps them from saying yes? Alt+N</source>
        <translation>Was steht einem Ja im Weg? Alt+N</translation>
    </message>
    <message>
        <source>With…</source>
        <translation>Mit…</translation>
    </message>
    <message>
        <source>Who else was there. Alt+W</source>
        <translation>Wer noch dabei war. Alt+W</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Minutes, amount, which opportunity, what it meant. Alt+M</source>
        <translation>Minuten, Betrag, welche Verkaufschance, was es bedeutete. Alt+M</translation>
    </message>
    <message>
        <source>Settled: {concern}</source>
        <translation>Ausgeräumt: {concern}</translation>
    </message>
    <message>
        <source>This is no concern any more: {concern}</source>
        <translation>Das ist kein Bedenken mehr: {concern}</translation>
    </message>
</context>
<context>
    <name>BeginBand</name>
    <message>
        <source>Plan when to be in touch, or log what has happened already.</source>
        <translation>Planen Sie den nächsten Kontakt, oder tragen Sie ein, was schon geschah.</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Wiedervorlage planen</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Strg N</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was geschah</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Strg L</translation>
    </message>
    <message>
        <source>Nothing is planned with {name} yet</source>
        <translation>Mit {name} ist noch nichts geplant</translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Nobody stands behind this one.</source>
        <translation>Hinter dieser Säule steht niemand.</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Wer dahintersteht</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Morning briefing</source>
        <translation>Morgenüberblick</translation>
    </message>
    <message>
        <source>What the day holds</source>
        <translation>Was der Tag bringt</translation>
    </message>
    <message>
        <source>A quiet day: nothing is promised, nobody is late, no question waits. Time for somebody you have not heard from in a while, or for a coffee.</source>
        <translation>Ein ruhiger Tag: Nichts ist zugesagt, nichts ist überfällig, keine Frage wartet. Zeit für jemanden, von dem Sie länger nichts gehört haben, oder für einen Kaffee.</translation>
    </message>
    <message>
        <source>Morning briefing, {day}</source>
        <translation>Morgenüberblick, {day}</translation>
    </message>
</context>
<context>
    <name>BroughtRow</name>
    <message>
        <source>Nothing, or a title: article, sample, introduction…</source>
        <translation>Nichts, oder ein Titel: Artikel, Muster…</translation>
    </message>
    <message>
        <source>Brought: title of what you gave</source>
        <translation>Mitgebracht: Titel dessen, was Sie gaben</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>Brought: {title}</source>
        <translation>Mitgebracht: {title}</translation>
    </message>
    <message>
        <source>Or another title</source>
        <translation>Oder ein anderer Titel</translation>
    </message>
</context>
<context>
    <name>CadenceSeveral</name>
    <message>
        <source>How often to be in touch</source>
        <translation>Wie oft Kontakt sein soll</translation>
    </message>
    <message>
        <source>So &amp;many days</source>
        <translation>So &amp;viele Tage</translation>
    </message>
    <message>
        <source>&amp;Best every</source>
        <translation>&amp;Am besten alle</translation>
    </message>
    <message>
        <source>At the &amp;longest</source>
        <translation>&amp;Spätestens alle</translation>
    </message>
    <message>
        <source>As their &amp;stage has it</source>
        <translation>Wie es die &amp;Phase vorsieht</translation>
    </message>
    <message>
        <source>Customers as in the preferences, others never.</source>
        <translation>Kunden nach den Einstellungen, andere nie.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
</context>
<context>
    <name>CalendarFileField</name>
    <message>
        <source>No file is kept</source>
        <translation>Keine Datei festgelegt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Choose a file for the calendar</source>
        <translation>Datei für den Kalender wählen</translation>
    </message>
    <message>
        <source>Copy the address of the calendar file</source>
        <translation>Die Adresse der Kalenderdatei kopieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop keeping a calendar file</source>
        <translation>Keine Kalenderdatei mehr führen</translation>
    </message>
    <message>
        <source>A calendar file to keep up to date</source>
        <translation>Kalenderdatei, die aktuell gehalten wird</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Kopiert: {value}</translation>
    </message>
</context>
<context>
    <name>CalendarKeeper</name>
    <message>
        <source>Your follow-ups are in {file} now, and will be kept up to date there.</source>
        <translation>Ihre Wiedervorlagen stehen jetzt in {file} und werden dort aktuell gehalten.</translation>
    </message>
    <message>
        <source>The calendar file is up to date again.</source>
        <translation>Die Kalenderdatei ist wieder aktuell.</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Who could be followed</source>
        <translation>Wem Sie folgen könnten</translation>
    </message>
    <message>
        <source>Nobody of that name waits to be followed.</source>
        <translation>Niemand dieses Namens wartet darauf, dass Sie ihm folgen.</translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message>
        <source>Catch up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>What each day gets</source>
        <translation>Was jeder Tag bekommt</translation>
    </message>
    <message>
        <source>They move to the next working days in the order of work. One Undo takes it all back.</source>
        <translation>Sie kommen in der Reihenfolge der Arbeit auf die nächsten Arbeitstage. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>Arbeitstag</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Spread them &amp;over</source>
        <translation>&amp;Verteilen auf</translation>
    </message>
    <message>
        <source>Working days to spread them over</source>
        <translation>Arbeitstage, auf die verteilt wird</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>vCard files (.vcf) as phones and most address books write them.</source>
        <translation>vCard-Dateien (.vcf), wie Telefone und die meisten Adressbücher sie schreiben.</translation>
    </message>
    <message>
        <source>Tables (.csv) from Google, Outlook, LinkedIn, Thunderbird, HubSpot, Pipedrive or any other.</source>
        <translation>Tabellen (.csv) aus Google, Outlook, LinkedIn, Thunderbird, HubSpot, Pipedrive oder anderen.</translation>
    </message>
    <message>
        <source>You see what is in them first. Nothing is written to your desk before you say so.</source>
        <translation>Sie sehen zuerst, was darin steht. Auf Ihren Schreibtisch kommt nichts, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Choose address books</source>
        <translation>Adressbücher wählen</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Adressbücher (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a folder of address books</source>
        <translation>Ordner mit Adressbüchern wählen</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Several are chosen</source>
        <translation>Mehrere sind ausgewählt</translation>
    </message>
    <message>
        <source>Do…</source>
        <translation>Tun…</translation>
    </message>
    <message>
        <source>Do something with all of them</source>
        <translation>Etwas mit allen tun</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Wieder nur einen Kontakt auswählen</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} ausgewählt</translation>
    </message>
</context>
<context>
    <name>ClosingTicks</name>
    <message>
        <source>Closes</source>
        <translation>Schließt ab</translation>
    </message>
    <message>
        <source>Closes {follow_up}</source>
        <translation>Schließt ab: {follow_up}</translation>
    </message>
</context>
<context>
    <name>ConfirmRow</name>
    <message>
        <source>Still true: {fact}</source>
        <translation>Gilt noch: {fact}</translation>
    </message>
    <message>
        <source>{text}
Not confirmed since {month}. Tick it if it still holds.</source>
        <translation>{text}
Nicht bestätigt seit {month}. Haken Sie es an, wenn es noch gilt.</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>Confirm in passing</source>
        <translation>Nebenbei bestätigen</translation>
    </message>
    <message>
        <source>Still true: {fact}</source>
        <translation>Gilt noch: {fact}</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>Kontakt bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Es gibt Änderungen, die nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Thing to remember</source>
        <translation>Etwas zum Merken</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Nahestehende</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>best first, in {list}</source>
        <translation>beste zuerst, in {list}</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>beste zuerst</translation>
    </message>
    <message>
        <source>first {count} found</source>
        <translation>die ersten {count} Treffer</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <source>Nobody is found for “{search}”.</source>
        <translation>Niemand gefunden für „{search}“.</translation>
    </message>
</context>
<context>
    <name>CopyLink</name>
    <message>
        <source>Copies to the clipboard</source>
        <translation>Kopiert in die Zwischenablage</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Kopiert: {value}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day, in plain words</source>
        <translation>Tag, in einfachen Worten</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>a week ago, mon 9:30…</source>
        <translation>vor einer Woche, Mo 9:30…</translation>
    </message>
    <message>
        <source>tue 10am, in 2 weeks…</source>
        <translation>Di 10 Uhr, in 2 Wochen…</translation>
    </message>
</context>
<context>
    <name>DaySheetDialog</name>
    <message>
        <source>Day sheet</source>
        <translation>Tagesblatt</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als &amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Saved: {file} is in {folder}.</source>
        <translation>Gespeichert: {file} liegt in {folder}.</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>Das Tagesblatt speichern</translation>
    </message>
    <message>
        <source>This system lacks what printing needs: save the sheet as a PDF instead.</source>
        <translation>Diesem System fehlt, was zum Drucken nötig ist: Speichern Sie das Blatt stattdessen als PDF.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save the sheet as a PDF or as HTML instead.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet: Speichern Sie das Blatt stattdessen als PDF oder als HTML.</translation>
    </message>
    <message>
        <source>The day sheet is on its way to the printer.</source>
        <translation>Das Tagesblatt ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
        <source>The printer did not take it: save the sheet as a PDF instead.</source>
        <translation>Der Drucker hat es nicht angenommen: Speichern Sie das Blatt stattdessen als PDF.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Planned days off</source>
        <translation>Geplante freie Tage</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Freinehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>mon, 24 dec, in 2 weeks…</source>
        <translation>Mo, 24. Dez, in 2 Wochen…</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>empty for one day</source>
        <translation>leer für einen Tag</translation>
    </message>
    <message>
        <source>Say from which day: mon, 24 dec, in 2 weeks…</source>
        <translation>Sagen Sie, ab welchem Tag: Mo, 24. Dez, in 2 Wochen…</translation>
    </message>
    <message>
        <source>Take off anyway</source>
        <translation>Trotzdem freinehmen</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>On these days no reminder comes: it waits until you are back.</source>
        <translation>An diesen Tagen kommt keine Erinnerung: Sie wartet, bis Sie zurück sind.</translation>
    </message>
    <message>
        <source>None yet. On a day off no reminder comes: it waits until you are back.</source>
        <translation>Noch keine. An einem freien Tag kommt keine Erinnerung: Sie wartet, bis Sie zurück sind.</translation>
    </message>
</context>
<context>
    <name>DaysOffPromises</name>
    <message>
        <source>Promises on these days</source>
        <translation>Zusagen an diesen Tagen</translation>
    </message>
</context>
<context>
    <name>DeskDay</name>
    <message>
        <source>Save my minutes for a calendar</source>
        <translation>Meine Minuten für einen Kalender speichern</translation>
    </message>
    <message>
        <source>my-minutes.ics</source>
        <translation>meine-minuten.ics</translation>
    </message>
    <message>
        <source>Open {file} with your calendar: your minutes are in it, each week anew.</source>
        <translation>Öffnen Sie {file} mit Ihrem Kalender: Ihre Minuten stehen darin, jede Woche neu.</translation>
    </message>
    <message>
        <source>Set the hour…</source>
        <translation>Uhrzeit festlegen…</translation>
    </message>
</context>
<context>
    <name>DeskFiles</name>
    <message>
        <source>Back up to a file</source>
        <translation>In eine Datei sichern</translation>
    </message>
    <message>
        <source>One moment: the last check or backup is not done yet.</source>
        <translation>Einen Moment: Die letzte Prüfung oder Sicherung ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>The desk is whole: {contacts} contacts, {interactions} entries.</source>
        <translation>Der Schreibtisch ist heil: {contacts} Kontakte, {interactions} Einträge.</translation>
    </message>
    <message>
        <source>Backed up, and the copy was checked.</source>
        <translation>Gesichert, und die Kopie ist geprüft.</translation>
    </message>
    <message>
        <source>Today&apos;s backup failed: {why}</source>
        <translation>Die heutige Sicherung ist fehlgeschlagen: {why}</translation>
    </message>
    <message>
        <source>The trash could not be emptied: {why}</source>
        <translation>Der Papierkorb ließ sich nicht leeren: {why}</translation>
    </message>
</context>
<context>
    <name>DeskFiling</name>
    <message>
        <source>Choose emails or appointments</source>
        <translation>E-Mails oder Termine wählen</translation>
    </message>
    <message>
        <source>Emails and appointments (*.eml *.ics *.ical *.ifb *.vcs)</source>
        <translation>E-Mails und Termine (*.eml *.ics *.ical *.ifb *.vcs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>These are too many files at once: bring fewer.</source>
        <translation>Das sind zu viele Dateien auf einmal: Bringen Sie weniger.</translation>
    </message>
    <message>
        <source>Nobody is shown with whom this could be logged: choose somebody first.</source>
        <translation>Es wird niemand gezeigt, bei dem das eingetragen werden könnte: Wählen Sie zuerst jemanden.</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>The other language is spoken from the next start on.</source>
        <translation>Die andere Sprache gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>DeskSeveral</name>
    <message>
        <source>Follow them</source>
        <translation>Ihnen folgen</translation>
    </message>
    <message>
        <source>No longer follow them</source>
        <translation>Ihnen nicht mehr folgen</translation>
    </message>
    <message>
        <source>Remove them to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
</context>
<context>
    <name>DeskViews</name>
    <message>
        <source>It is not known where {name} works: add it with Edit.</source>
        <translation>Es ist nicht bekannt, wo {name} arbeitet: Fügen Sie es mit „Bearbeiten“ hinzu.</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>Possible doubles</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Merged {one} with {other}.</source>
        <translation>{one} mit {other} zusammengeführt.</translation>
    </message>
    <message>
        <source>{one} and {other} stay apart.</source>
        <translation>{one} und {other} bleiben getrennt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>{count} pairs that may be the same person</source>
        <translation>{count} Paare, die dieselbe Person sein können</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 Paar</translation>
    </message>
    <message>
        <source>That was the last pair. Nobody else looks like a double.</source>
        <translation>Das war das letzte Paar. Niemand sonst sieht nach einer Dublette aus.</translation>
    </message>
    <message>
        <source>Nobody on the desk looks like a double.</source>
        <translation>Niemand auf dem Schreibtisch sieht nach einer Dublette aus.</translation>
    </message>
    <message>
        <source>Looking for doubles did not go well.</source>
        <translation>Die Suche nach Dubletten ist nicht gelungen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>Looking for possible doubles</source>
        <translation>Mögliche Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>Looking for people who stand here twice…</source>
        <translation>Es wird gesucht, wer hier doppelt steht…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Getrennt lassen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Den anderen Kontakt behalten</translation>
    </message>
</context>
<context>
    <name>DoublesModel</name>
    <message>
        <source>{one} and {other}, {why}</source>
        <translation>{one} und {other}, {why}</translation>
    </message>
</context>
<context>
    <name>DoublesPart</name>
    <message>
        <source>Are they one person?</source>
        <translation>Ist es dieselbe Person?</translation>
    </message>
    <message>
        <source>The same for all that are left</source>
        <translation>Dasselbe für alle übrigen</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>People who may be on your desk already</source>
        <translation>Personen, die vielleicht schon auf Ihrem Schreibtisch sind</translation>
    </message>
    <message>
        <source>{count} not decided: they come in as new people.</source>
        <translation>{count} nicht entschieden: Sie kommen als neue Personen herein.</translation>
    </message>
    <message>
        <source>All are decided.</source>
        <translation>Alle sind entschieden.</translation>
    </message>
    <message>
        <source>All that are left: same person</source>
        <translation>Alle übrigen: dieselbe Person</translation>
    </message>
    <message>
        <source>All that are left: new</source>
        <translation>Alle übrigen: neu</translation>
    </message>
    <message>
        <source>All that are left: skip</source>
        <translation>Alle übrigen: überspringen</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Pairs that may be the same person</source>
        <translation>Paare, die dieselbe Person sein können</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Mit dem Entwurf weitermachen</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Den Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Draft kept: {what}, “{notes}”</source>
        <translation>Entwurf aufgehoben: {what}, „{notes}“</translation>
    </message>
    <message>
        <source>Draft kept: {what}</source>
        <translation>Entwurf aufgehoben: {what}</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>Drop a follow-up</source>
        <translation>Wiedervorlage streichen</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>No longer needed, handed over…</source>
        <translation>Nicht mehr nötig, abgegeben…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Streichen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>You promised this: say whether they know.</source>
        <translation>Sie haben es zugesagt: Sagen Sie, ob die Person Bescheid weiß.</translation>
    </message>
    <message>
        <source>You are released from the promise.</source>
        <translation>Sie sind von der Zusage entbunden.</translation>
    </message>
    <message>
        <source>The promise counts as broken.</source>
        <translation>Die Zusage gilt als gebrochen.</translation>
    </message>
</context>
<context>
    <name>DueBanner</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Close the reminder</source>
        <translation>Die Erinnerung schließen</translation>
    </message>
    <message>
        <source>Done: log it</source>
        <translation>Erledigt: eintragen</translation>
    </message>
</context>
<context>
    <name>EditorRow</name>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Nach oben (Strg+Oben)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>Nach unten (Strg+Unten)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl Shift N</source>
        <translation>Strg Umschalt N</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Adressbuch importieren</translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation>Strg I</translation>
    </message>
    <message>
        <source>Try with sample people</source>
        <translation>Mit Beispielpersonen ausprobieren</translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation>Ihr Schreibtisch ist leer</translation>
    </message>
    <message>
        <source>Three short steps, and it tells you each day who is due.</source>
        <translation>Drei kurze Schritte, und er sagt Ihnen jeden Tag, wer fällig ist.</translation>
    </message>
    <message>
        <source>Pick those who matter</source>
        <translation>Die Wichtigen auswählen</translation>
    </message>
    <message>
        <source>Twenty are plenty; all others stay at hand.</source>
        <translation>Zwanzig genügen; alle anderen bleiben griffbereit.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>A hello to each, spread over the week; you see each day before.</source>
        <translation>Ein Gruß an jede Person, über die Woche verteilt; jeden Tag sehen Sie vorher.</translation>
    </message>
    <message>
        <source>Bring people in</source>
        <translation>Personen hereinholen</translation>
    </message>
    <message>
        <source>Somebody you met, wrote to or should call: a name is enough to begin.</source>
        <translation>Jemand, den Sie trafen, dem Sie schrieben oder den Sie anrufen sollten: Ein Name genügt für den Anfang.</translation>
    </message>
    <message>
        <source>From a phone, Google, Outlook, LinkedIn or a table; or drop the files here.</source>
        <translation>Von einem Telefon, aus Google, Outlook, LinkedIn oder einer Tabelle; oder legen Sie die Dateien hier ab.</translation>
    </message>
    <message>
        <source>Invented people with a history, to look around. Undo takes them away again.</source>
        <translation>Erfundene Personen mit Vorgeschichte, zum Umsehen. „Rückgängig“ nimmt sie wieder weg.</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minuten</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Say when it happened.</source>
        <translation>Sagen Sie, wann es geschah.</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Show it on the timeline</source>
        <translation>In der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation>Ändern: {setting}</translation>
    </message>
    <message>
        <source>Stopped for everybody: turn it on again in the preferences.</source>
        <translation>Für alle abgeschaltet: Schalten Sie es in den Einstellungen wieder ein.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Als was</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Wie weit der Export ist</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Press to change it</source>
        <translation>Zum Ändern drücken</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>Zum Merken</translation>
    </message>
    <message>
        <source>Tags of this need</source>
        <translation>Schlagwörter zu diesem Bedarf</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>Schlagwörter, mit Kommas</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Say what kind of thing it is: family, hobby, travel…</source>
        <translation>Sagen Sie, was es ist: Familie, Hobby, Reisen…</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>heute bestätigt</translation>
    </message>
    <message>
        <source>Confirm: {fact}</source>
        <translation>Bestätigen: {fact}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Needs of {name}</source>
        <translation>Bedarf von {name}</translation>
    </message>
    <message>
        <source>To remember about {name}</source>
        <translation>Zum Merken über {name}</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Noch nicht gespeichert: {why}</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>What do they need? Press to add.</source>
        <translation>Was braucht die Person? Zum Hinzufügen drücken.</translation>
    </message>
    <message>
        <source>Family, hobbies, days to keep. Press to add.</source>
        <translation>Familie, Hobbys, besondere Tage. Zum Hinzufügen drücken.</translation>
    </message>
    <message>
        <source>{heading} · {count} to confirm</source>
        <translation>{heading} · {count} zu bestätigen</translation>
    </message>
    <message>
        <source>None open. Press to begin one.</source>
        <translation>Keine offen. Drücken, um eine zu beginnen.</translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation>{title} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie sie geschrieben ist</translation>
    </message>
    <message>
        <source>Files, and what is in them</source>
        <translation>Dateien, und was darin ist</translation>
    </message>
    <message>
        <source>&amp;Letters are written in</source>
        <translation>&amp;Zeichensatz</translation>
    </message>
    <message>
        <source>Columns are &amp;parted by</source>
        <translation>&amp;Spalten getrennt durch</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Datumsangaben als</translation>
    </message>
    <message>
        <source>&amp;Headings are in</source>
        <translation>&amp;Überschriften in</translation>
    </message>
    <message>
        <source>Nothing to correct: the file says itself what is what.</source>
        <translation>Nichts zu berichtigen: Die Datei sagt selbst, was was ist.</translation>
    </message>
    <message>
        <source>No dates found</source>
        <translation>Keine Datumsangaben gefunden</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Keine Überschriften</translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message>
        <source>Log an email</source>
        <translation>E-Mail eintragen</translation>
    </message>
    <message>
        <source>Log this email with {name}?</source>
        <translation>Diese E-Mail bei {name} eintragen?</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Log it with</source>
        <translation>Eintragen mit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Wer sie schrieb</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Say who wrote it.</source>
        <translation>Sagen Sie, wer sie schrieb.</translation>
    </message>
    <message>
        <source>Say when it was written.</source>
        <translation>Sagen Sie, wann sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>This is from {name}: log it with them?</source>
        <translation>Das ist von {name}: dort eintragen?</translation>
    </message>
    <message>
        <source>This is to {name}: log it with them?</source>
        <translation>Das ist an {name}: dort eintragen?</translation>
    </message>
    <message>
        <source>The answer counts for one more from the same address.</source>
        <translation>Die Antwort gilt für eine weitere von derselben Adresse.</translation>
    </message>
    <message>
        <source>The answer counts for {count} more from the same address.</source>
        <translation>Die Antwort gilt für {count} weitere von derselben Adresse.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>The email does not say when.</source>
        <translation>Die E-Mail sagt nicht, wann.</translation>
    </message>
    <message>
        <source>By its own date it is still to come.</source>
        <translation>Nach ihrem eigenen Datum kommt sie erst noch.</translation>
    </message>
    <message>
        <source>Writte&amp;n</source>
        <translation>&amp;Geschrieben</translation>
    </message>
    <message>
        <source>{name} did</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Also add {address} to {name}</source>
        <translation>{address} auch bei {name} hinzufügen</translation>
    </message>
</context>
<context>
    <name>FollowUpsList</name>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>Done: log it	D</source>
        <translation>Erledigt: eintragen	D</translation>
    </message>
    <message>
        <source>Already handled, without a log	Shift+D</source>
        <translation>Schon erledigt, ohne Eintrag	Umschalt+D</translation>
    </message>
    <message>
        <source>Snooze…	S</source>
        <translation>Später erinnern…	S</translation>
    </message>
    <message>
        <source>Move…	M</source>
        <translation>Verschieben…	M</translation>
    </message>
    <message>
        <source>Drop…	Del</source>
        <translation>Streichen…	Entf</translation>
    </message>
    <message>
        <source>Why?	W</source>
        <translation>Warum?	W</translation>
    </message>
    <message>
        <source>Nothing is planned. Ctrl+N plans a follow-up.</source>
        <translation>Nichts ist geplant. Strg+N plant eine Wiedervorlage.</translation>
    </message>
</context>
<context>
    <name>FollowUpsPane</name>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>nichts fällig</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} fällig</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>It stands on no page.</source>
        <translation>Das steht auf keiner Seite.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>HabitFields</name>
    <message>
        <source>Nothing said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>9-12, mornings…</source>
        <translation>9-12, vormittags…</translation>
    </message>
    <message>
        <source>type a city: Lisbon</source>
        <translation>Stadt eingeben: Lisbon</translation>
    </message>
    <message>
        <source>type a name: Portugal</source>
        <translation>Namen eingeben: Portugal</translation>
    </message>
    <message>
        <source>&amp;Prefers</source>
        <translation>&amp;Bevorzugt</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Uhrzeiten</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
</context>
<context>
    <name>HadPage</name>
    <message>
        <source>What would fit them, and what they have had</source>
        <translation>Was passen würde und was die Person schon bekam</translation>
    </message>
    <message>
        <source>They have had nothing yet, and nothing on the shelf shares a tag with them or their needs. Tags on needs (Ctrl+D) and on resources (Ctrl+6) bring them together.</source>
        <translation>Bisher bekam die Person nichts, und nichts im Regal hat ein gemeinsames Schlagwort mit ihr oder ihrem Bedarf. Schlagwörter am Bedarf (Strg+D) und am Material (Strg+6) bringen beides zusammen.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Ctrl 6</source>
        <translation>Strg 6</translation>
    </message>
    <message>
        <source>What fits {name}</source>
        <translation>Was zu {name} passt</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>Show the organisation: {name}</source>
        <translation>Die Organisation zeigen: {name}</translation>
    </message>
</context>
<context>
    <name>HeadMore</name>
    <message>
        <source>introduced by</source>
        <translation>empfohlen von</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>hat empfohlen</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Bis hierher rückgängig</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere zeigen</translation>
    </message>
    <message>
        <source>History of acts, newest first</source>
        <translation>Verlauf, Neuestes zuerst</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>Abgleich</translation>
    </message>
</context>
<context>
    <name>HowItWorks</name>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Andere Dateien…</translation>
    </message>
    <message>
        <source>Take back this import</source>
        <translation>Diesen Import zurücknehmen</translation>
    </message>
    <message>
        <source>That is too many files to name one by one: choose the folder they are in.</source>
        <translation>Das sind zu viele Dateien, um sie einzeln zu nennen: Wählen Sie den Ordner, in dem sie liegen.</translation>
    </message>
    <message>
        <source>{why} Nothing came in.</source>
        <translation>{why} Nichts kam herein.</translation>
    </message>
    <message>
        <source>What had come in could not be taken out again yet: the next import will. {why}</source>
        <translation>Was hereingekommen war, ließ sich noch nicht wieder herausnehmen: Der nächste Import tut es. {why}</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Angehalten. Nichts kam herein.</translation>
    </message>
    <message>
        <source>Looking what is in the files…</source>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>People are coming in…</source>
        <translation>Die Personen kommen herein…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Sie können währenddessen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Taking out again what had come in…</source>
        <translation>Das Hereingekommene wird wieder herausgenommen…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Der Import wird zurückgenommen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plan the first steps…</source>
        <translation>Erste Schritte planen…</translation>
    </message>
    <message>
        <source>Choose who matters…</source>
        <translation>Wichtige Personen wählen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Importe, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>Wer geblieben ist</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Why they stayed</source>
        <translation>Warum sie geblieben ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Bisher wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Import zurücknehmen</translation>
    </message>
    <message>
        <source>Take back {file}? {people} go, or become as they were. Whoever you worked with since stays.</source>
        <translation>{file} zurücknehmen? Neue gehen, geänderte werden wieder, wie sie waren ({people}). Mit wem Sie seither zu tun hatten, bleibt.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Der Import wird zurückgenommen…</translation>
    </message>
</context>
<context>
    <name>KeepSearch</name>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche merken</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Looks &amp;for</source>
        <translation>&amp;Sucht nach</translation>
    </message>
    <message>
        <source>&amp;In the list</source>
        <translation>&amp;In der Liste</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>KeyedButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
</context>
<context>
    <name>KnownSide</name>
    <message>
        <source>Nothing happened yet: this is the first time.</source>
        <translation>Bisher ist nichts geschehen: Das ist das erste Mal.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Last three times</source>
        <translation>Die letzten drei Male</translation>
    </message>
    <message>
        <source>Not known yet: ask what they need.</source>
        <translation>Noch nicht bekannt: Fragen Sie nach dem Bedarf.</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Noch nichts notiert.</translation>
    </message>
</context>
<context>
    <name>LeaveSamplesDialog</name>
    <message>
        <source>Leave the sample people</source>
        <translation>Beispielpersonen verabschieden</translation>
    </message>
    <message>
        <source>There are no sample people on this desk.</source>
        <translation>Auf diesem Schreibtisch sind keine Beispielpersonen.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>„Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Verabschieden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>The last of the sample people leaves this desk</source>
        <translation>Die letzte Beispielperson verlässt diesen Schreibtisch</translation>
    </message>
    <message>
        <source>{count} sample people leave this desk</source>
        <translation>{count} Beispielpersonen verlassen diesen Schreibtisch</translation>
    </message>
    <message>
        <source>All that happened with them goes, too, and so do the shelf, the sittings and the searches that came with them.</source>
        <translation>Alles, was mit ihnen geschah, geht mit, ebenso das Regal, die Runden und die Suchen, die mit ihnen kamen.</translation>
    </message>
    <message>
        <source>All that happened with them goes, too, and whatever you have made of their world since: the desk will be as it was before they came. Your preferences stay.</source>
        <translation>Alles, was mit ihnen geschah, geht mit, auch was Sie seither in ihrer Welt angelegt haben: Der Schreibtisch wird, wie er war, bevor sie kamen. Ihre Einstellungen bleiben.</translation>
    </message>
    <message>
        <source>Nobody else is on this desk.</source>
        <translation>Sonst ist niemand auf diesem Schreibtisch.</translation>
    </message>
    <message>
        <source>{name} is yours, and stays with all that you know of them.</source>
        <translation>{name} gehört zu Ihnen und bleibt, mit allem, was Sie wissen.</translation>
    </message>
    <message>
        <source>{count} people are yours, and stay with all that you know of them: {names}…</source>
        <translation>{count} Personen gehören zu Ihnen und bleiben, mit allem, was Sie von ihnen wissen: {names}…</translation>
    </message>
    <message>
        <source>{names} are yours, and stay with all that you know of them.</source>
        <translation>{names} gehören zu Ihnen und bleiben, mit allem, was Sie von ihnen wissen.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ListTabs</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Weitere Listen</translation>
    </message>
</context>
<context>
    <name>LogBody</name>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>Was wurde gesagt, was vereinbart?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Which day did they say? Leave empty if none</source>
        <translation>Welcher Tag wurde genannt? Leer lassen, wenn keiner</translation>
    </message>
    <message>
        <source>Which day did they say?</source>
        <translation>Welcher Tag wurde genannt?</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Mitgebracht</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Genannt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>Gilt noch?</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Außerdem</translation>
    </message>
    <message>
        <source>in 2 days</source>
        <translation>in 2 Tagen</translation>
    </message>
    <message>
        <source>What puts it right?</source>
        <translation>Was bringt es in Ordnung?</translation>
    </message>
</context>
<context>
    <name>LogFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leaves the log; what you typed is kept as a draft</source>
        <translation>Verlässt den Eintrag; das Getippte bleibt als Entwurf</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Mind: {warning}</source>
        <translation>Beachten Sie: {warning}</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>That day cannot be read yet.</source>
        <translation>Dieser Tag ist noch nicht lesbar.</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Wie ging es aus?</translation>
    </message>
    <message>
        <source>Say how it ended: 1 to 5, or press one of these.</source>
        <translation>Sagen Sie, wie es ausging: 1 bis 5, oder drücken Sie eine dieser Tasten.</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was geschah</translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why was this planned?</source>
        <translation>Warum war das geplant?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>It happened now. Press to say another moment</source>
        <translation>Es geschah jetzt. Drücken, um einen anderen Zeitpunkt zu nennen</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>Wann geschah es?</translation>
    </message>
    <message>
        <source>When it happened, in plain words</source>
        <translation>Wann es geschah, in einfachen Worten</translation>
    </message>
    <message>
        <source>on “{title}”</source>
        <translation>zu „{title}“</translation>
    </message>
    <message>
        <source>draft restored</source>
        <translation>Entwurf</translation>
    </message>
</context>
<context>
    <name>LogMore</name>
    <message>
        <source>Concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>What keeps them from saying yes?</source>
        <translation>Was steht einem Ja im Weg?</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Who else was there: names or emails, with commas</source>
        <translation>Wer noch dabei war: Namen oder E-Mails, mit Kommas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>What it is worth, in whole units</source>
        <translation>Was sie wert ist, in ganzen Einheiten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Which opportunity; a new title opens one</source>
        <translation>Welche Verkaufschance; ein neuer Titel eröffnet eine</translation>
    </message>
    <message>
        <source>They began it</source>
        <translation>Ging von der Person aus</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>War erbeten</translation>
    </message>
    <message>
        <source>It was significant</source>
        <translation>War bedeutsam</translation>
    </message>
    <message>
        <source>They were distracted</source>
        <translation>War abgelenkt</translation>
    </message>
    <message>
        <source>“{name}” fits several people: write an email address instead.</source>
        <translation>„{name}“ passt auf mehrere Personen: Schreiben Sie stattdessen eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Nobody fits “{name}”: write it as the list of contacts does.</source>
        <translation>Niemand passt zu „{name}“: Schreiben Sie den Namen, wie er in der Kontaktliste steht.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Follow-up Desk</source>
        <translation>Follow-up Desk</translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt nach</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of the table, and where each goes</source>
        <translation>Spalten der Tabelle, und wohin jede kommt</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Remove {count} people to the trash</source>
        <translation>{count} Personen in den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two contacts</source>
        <translation>Zwei Kontakte zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Strg S</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Den anderen Kontakt behalten</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move a follow-up</source>
        <translation>Wiedervorlage verschieben</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Auf</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Say when: mon, in 2 weeks…</source>
        <translation>Sagen Sie, wann: Mo, in 2 Wochen…</translation>
    </message>
    <message>
        <source>You promised the old day: say whether they know.</source>
        <translation>Sie haben den alten Tag zugesagt: Sagen Sie, ob die Person Bescheid weiß.</translation>
    </message>
    <message>
        <source>The promise stands, for the new day.</source>
        <translation>Die Zusage steht, für den neuen Tag.</translation>
    </message>
    <message>
        <source>The promise counts as broken; the follow-up goes on without it.</source>
        <translation>Die Zusage gilt als gebrochen; die Wiedervorlage geht ohne sie weiter.</translation>
    </message>
</context>
<context>
    <name>MuchLate</name>
    <message>
        <source>Catch up…</source>
        <translation>Aufholen…</translation>
    </message>
    <message>
        <source>Spread what is late over the next working days</source>
        <translation>Überfälliges auf die nächsten Arbeitstage verteilen</translation>
    </message>
    <message>
        <source>Have you been away? A lot is late.</source>
        <translation>Waren Sie weg? Vieles ist überfällig.</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Titel davor</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Weitere Vornamen</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Zusatz danach</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>&amp;Shown as</source>
        <translation>&amp;Angezeigt als</translation>
    </message>
</context>
<context>
    <name>NeedsFields</name>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>What fits them…</source>
        <translation>Was passen würde…</translation>
    </message>
</context>
<context>
    <name>Neglected</name>
    <message>
        <source>Waiting longest for their size</source>
        <translation>Warten am längsten für ihre Größe</translation>
    </message>
    <message>
        <source>{name}, waiting {days}</source>
        <translation>{name}, wartet {days}</translation>
    </message>
</context>
<context>
    <name>NextBand</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>you promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>Bring: “{title}” (new to them).</source>
        <translation>Mitbringen: „{title}“ (noch neu).</translation>
    </message>
    <message>
        <source>One more is planned.</source>
        <translation>Eine weitere ist geplant.</translation>
    </message>
    <message>
        <source>{count} more are planned.</source>
        <translation>{count} weitere sind geplant.</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>What is next?</source>
        <translation>Wie weiter?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>tue 10am…</source>
        <translation>Di 10 Uhr…</translation>
    </message>
    <message>
        <source>When, in plain words</source>
        <translation>Wann, in einfachen Worten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>They were told: it counts as a promise of this day. Alt+P</source>
        <translation>Die Person weiß davon: Es gilt als Zusage für diesen Tag. Alt+P</translation>
    </message>
</context>
<context>
    <name>NobodyFollowed</name>
    <message>
        <source>Plan the first steps…</source>
        <translation>Erste Schritte planen…</translation>
    </message>
    <message>
        <source>Choose who matters…</source>
        <translation>Wichtige Personen wählen…</translation>
    </message>
    <message>
        <source>{count} people are followed, and no first step is planned with them.</source>
        <translation>{count} Personen wird gefolgt, und kein erster Schritt ist mit ihnen geplant.</translation>
    </message>
    <message>
        <source>One person is brought in, and not followed yet.</source>
        <translation>Eine Person ist hereingeholt; ihr wird noch nicht gefolgt.</translation>
    </message>
    <message>
        <source>{count} people are brought in, nobody is followed yet.</source>
        <translation>{count} Personen sind hereingeholt; noch wird niemandem gefolgt.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>NoteHits</name>
    <message>
        <source>Found in notes</source>
        <translation>In Notizen gefunden</translation>
    </message>
    <message>
        <source>In notes: the newest {count}</source>
        <translation>In Notizen: die neuesten {count}</translation>
    </message>
    <message>
        <source>In notes: {count}</source>
        <translation>In Notizen: {count}</translation>
    </message>
</context>
<context>
    <name>OccasionRow</name>
    <message>
        <source>24 Nov 1980, 24 Nov…</source>
        <translation>24.11.1980, 24.11.…</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>28 Feb</source>
        <translation>28. Februar</translation>
    </message>
    <message>
        <source>1 March</source>
        <translation>1. März</translation>
    </message>
    <message>
        <source>In common years</source>
        <translation>In Gemeinjahren</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Say which day, or as much of it as you know: 24 Nov.</source>
        <translation>Sagen Sie, welcher Tag, oder so viel Sie davon wissen: 24.11.</translation>
    </message>
</context>
<context>
    <name>OccasionRows</name>
    <message>
        <source>Day to remember</source>
        <translation>Tag zum Merken</translation>
    </message>
</context>
<context>
    <name>OpportunitiesPage</name>
    <message>
        <source>Open opportunities</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Find by title, person or concern</source>
        <translation>Nach Titel, Person oder Bedenken suchen</translation>
    </message>
    <message>
        <source>Find among open opportunities</source>
        <translation>In offenen Verkaufschancen suchen</translation>
    </message>
    <message>
        <source>Nothing is open here. An opportunity begins with the first answer that you log, or by hand.</source>
        <translation>Hier ist nichts offen. Eine Verkaufschance beginnt mit dem ersten Ergebnis, das Sie eintragen, oder von Hand.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
</context>
<context>
    <name>OpportunityDialog</name>
    <message>
        <source>New opportunity</source>
        <translation>Neue Verkaufschance</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>What is it about? It ends with their yes or no.</source>
        <translation>Worum geht es? Sie endet mit einem Ja oder Nein.</translation>
    </message>
    <message>
        <source>Spring order, new kitchen…</source>
        <translation>Frühjahrsbestellung, neue Küche…</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Betrag</translation>
    </message>
    <message>
        <source>What it is worth, in whole units</source>
        <translation>Was sie wert ist, in ganzen Einheiten</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Give it a title, such as “Spring order”.</source>
        <translation>Geben Sie ihr einen Titel, etwa „Frühjahrsbestellung“.</translation>
    </message>
</context>
<context>
    <name>OpportunityForm</name>
    <message>
        <source>Settled</source>
        <translation>Ausgeräumt</translation>
    </message>
    <message>
        <source>It is not saved yet. Leave again to go without it.</source>
        <translation>Noch nicht gespeichert. Verlassen Sie es noch einmal, um darauf zu verzichten.</translation>
    </message>
    <message>
        <source>in whole units</source>
        <translation>in ganzen Einheiten</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>noch nicht gesendet</translation>
    </message>
    <message>
        <source>What keeps them from saying yes?</source>
        <translation>Was steht einem Ja im Weg?</translation>
    </message>
    <message>
        <source>How do you mean to win it? Who decides, what matters to them?</source>
        <translation>Wie wollen Sie sie gewinnen? Wer entscheidet, was ist dabei wichtig?</translation>
    </message>
    <message>
        <source>The concern is settled</source>
        <translation>Das Bedenken ist ausgeräumt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Offer sent</source>
        <translation>Angebot gesendet</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
</context>
<context>
    <name>OpportunityPage</name>
    <message>
        <source>Show the person</source>
        <translation>Die Person zeigen</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Eintragen…</translation>
    </message>
    <message>
        <source>They said yes…</source>
        <translation>Ja bekommen…</translation>
    </message>
    <message>
        <source>They said no…</source>
        <translation>Nein bekommen…</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Ruhen lassen</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Neue Verkaufschance…</translation>
    </message>
    <message>
        <source>What is next and what happened</source>
        <translation>Was als Nächstes kommt und was geschah</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>{name} rests: a hello now and then, and nothing is lost. A conversation takes it up again.</source>
        <translation>{name} ruht: ab und zu ein Gruß, und nichts ist verloren. Ein Gespräch nimmt es wieder auf.</translation>
    </message>
    <message>
        <source>{name} is left in peace, with a hello now and then. What is open stays open.</source>
        <translation>{name} hat Ruhe, mit einem Gruß ab und zu. Was offen ist, bleibt offen.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Opportunities of this contact</source>
        <translation>Verkaufschancen dieses Kontakts</translation>
    </message>
</context>
<context>
    <name>OrganisationEditor</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;ummern</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>What is its own stays when people leave.</source>
        <translation>Was ihr gehört, bleibt, wenn Personen gehen.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Make one of both</source>
        <translation>Beide vereinen</translation>
    </message>
    <message>
        <source>{name} is there already, with 1 person. “Make one of both” joins them.</source>
        <translation>{name} gibt es schon, mit 1 Person. „Beide vereinen“ führt sie zusammen.</translation>
    </message>
    <message>
        <source>{name} is there already, with {count} people. “Make one of both” joins them.</source>
        <translation>{name} gibt es schon, mit {count} Personen. „Beide vereinen“ führt sie zusammen.</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other organisations of the same person</source>
        <translation>Andere Organisationen derselben Person</translation>
    </message>
    <message>
        <source>Edit the organisation</source>
        <translation>Die Organisation bearbeiten</translation>
    </message>
    <message>
        <source>What to show of the organisation</source>
        <translation>Was von der Organisation gezeigt wird</translation>
    </message>
    <message>
        <source>Nobody is there, and nothing happened yet.</source>
        <translation>Niemand ist dort, und bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>Niemand ist dort.</translation>
    </message>
    <message>
        <source>Nothing is open with them. The first answer you log opens an opportunity.</source>
        <translation>Hier ist nichts offen. Das erste Ergebnis, das Sie eintragen, eröffnet eine Verkaufschance.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Bisher ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Add a phone number or an address</source>
        <translation>Telefonnummer oder Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Worth knowing whoever works there? Press to add.</source>
        <translation>Was ist wissenswert, egal wer dort arbeitet? Zum Hinzufügen drücken.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>{organisation} (before)</source>
        <translation>{organisation} (früher)</translation>
    </message>
</context>
<context>
    <name>OtherPicker</name>
    <message>
        <source>Merge with somebody</source>
        <translation>Mit jemandem zusammenführen</translation>
    </message>
    <message>
        <source>Search by name, number, email, organisation…</source>
        <translation>Nach Name, Nummer, E-Mail, Organisation suchen…</translation>
    </message>
    <message>
        <source>Search for the other contact</source>
        <translation>Den anderen Kontakt suchen</translation>
    </message>
    <message>
        <source>Who may be the same person</source>
        <translation>Wer dieselbe Person sein kann</translation>
    </message>
    <message>
        <source>Choose who is the same person as {name}.</source>
        <translation>Wählen Sie, wer dieselbe Person ist wie {name}.</translation>
    </message>
    <message>
        <source>Two contacts that are the same person become one. Who is the other?</source>
        <translation>Zwei Kontakte, die dieselbe Person sind, werden einer. Wer ist der andere?</translation>
    </message>
    <message>
        <source>Merge {name} with…</source>
        <translation>{name} zusammenführen mit…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Called alike</source>
        <translation>Ähnlicher Name</translation>
    </message>
    <message>
        <source>Nobody else is found for “{search}”.</source>
        <translation>Niemand sonst gefunden für „{search}“.</translation>
    </message>
    <message>
        <source>Nobody is called alike. Type whom you mean.</source>
        <translation>Niemand heißt ähnlich. Tippen Sie, wen Sie meinen.</translation>
    </message>
</context>
<context>
    <name>OwnFollowUpPage</name>
    <message>
        <source>What my follow-up looks like</source>
        <translation>Wie ich dranbleibe</translation>
    </message>
    <message>
        <source>From your own desk alone. Enter on a column shows who stands behind it.</source>
        <translation>Allein aus Ihrem eigenen Schreibtisch. Enter auf einer Säule zeigt, wer dahintersteht.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What is found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>A command, a person, “log ana”, a list, a preference…</source>
        <translation>Befehl, Person, „eintragen ana“, Liste, Einstellung…</translation>
    </message>
    <message>
        <source>Find a command, a person, a list or a preference</source>
        <translation>Befehl, Person, Liste oder Einstellung finden</translation>
    </message>
    <message>
        <source>The arrows choose, Enter takes it, Esc closes</source>
        <translation>Pfeile wählen, Enter nimmt an, Esc schließt</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen anhalten</translation>
    </message>
    <message>
        <source>Go on reminding now</source>
        <translation>Jetzt weiter erinnern</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Call and log it</source>
        <translation>Anrufen und eintragen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Write an email and log it</source>
        <translation>E-Mail schreiben und eintragen</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Log a card</source>
        <translation>Karte eintragen</translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation>Mehr zu diesem Kontakt</translation>
    </message>
    <message>
        <source>Edit, plan, stage, tags, photo, remove</source>
        <translation>Bearbeiten, planen, Phase, Schlagwörter, Foto, entfernen</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Plan a follow-up…</source>
        <translation>Wiedervorlage planen…</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Neue Verkaufschance…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen…</translation>
    </message>
    <message>
        <source>Take out the photo</source>
        <translation>Foto herausnehmen</translation>
    </message>
    <message>
        <source>Remove to the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan a follow-up</source>
        <translation>Wiedervorlage planen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Send the samples, ask about March…</source>
        <translation>Muster senden, nach dem März fragen…</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>Wa&amp;nn</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>I &amp;promised it</source>
        <translation>&amp;Zugesagt</translation>
    </message>
    <message>
        <source>They were told: it counts as a promise of this day.</source>
        <translation>Die Person weiß davon: Es gilt als Zusage für diesen Tag.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Say when: tue 10am, in 2 weeks, 3 dec…</source>
        <translation>Sagen Sie, wann: Di 10 Uhr, in 2 Wochen, 3. Dez…</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message>
        <source>To mind</source>
        <translation>Zu beachten</translation>
    </message>
</context>
<context>
    <name>PlanSeveral</name>
    <message>
        <source>Plan one for each</source>
        <translation>Für alle eine planen</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>Tell them of the new catalogue…</source>
        <translation>Vom neuen Katalog erzählen…</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Am &amp;Tag</translation>
    </message>
    <message>
        <source>On working days only.</source>
        <translation>Nur an Arbeitstagen.</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>Each one&apos;s usual channel</source>
        <translation>Der jeweils übliche Kanal</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>The last one is due on {day}.</source>
        <translation>Die letzte ist fällig: {day}.</translation>
    </message>
    <message>
        <source>Say from which day on: tomorrow, mon, 3 dec…</source>
        <translation>Sagen Sie, ab welchem Tag: morgen, Mo, 3. Dez…</translation>
    </message>
    <message>
        <source>For one of them it is a touch too many: leave them a little time.</source>
        <translation>Für eine Person ist es ein Kontaktpunkt zu viel: Lassen Sie ihr etwas Zeit.</translation>
    </message>
    <message>
        <source>For {count} of them it is a touch too many: leave them a little time.</source>
        <translation>Für {count} Personen ist es ein Kontaktpunkt zu viel: Lassen Sie ihnen etwas Zeit.</translation>
    </message>
</context>
<context>
    <name>PositionRow</name>
    <message>
        <source>still there</source>
        <translation>noch dort</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
</context>
<context>
    <name>PositionRows</name>
    <message>
        <source>Position</source>
        <translation>Stelle</translation>
    </message>
</context>
<context>
    <name>PreferenceField</name>
    <message>
        <source>This takes {what}.</source>
        <translation>Hier passt {what}.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to what is usual: {name}</source>
        <translation>Zurück auf das Übliche: {name}</translation>
    </message>
    <message>
        <source>usually {usual}</source>
        <translation>üblich: {usual}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Test reminders…</source>
        <translation>Erinnerungen testen…</translation>
    </message>
    <message>
        <source>Search preferences…</source>
        <translation>Einstellungen durchsuchen…</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Go on reminding?</source>
        <translation>Weiter erinnern?</translation>
    </message>
    <message>
        <source>Shall the desk go on reminding you while its window is closed?</source>
        <translation>Soll der Schreibtisch Sie weiter erinnern, wenn sein Fenster geschlossen ist?</translation>
    </message>
    <message>
        <source>There is no tray to keep it in: start the desk again to bring the window back. Quit (Ctrl+Q) ends it. You can change your mind in the preferences.</source>
        <translation>Es gibt keinen Infobereich, in dem er bleiben könnte: Starten Sie den Schreibtisch noch einmal, um das Fenster zurückzuholen. „Beenden“ (Strg+Q) beendet ihn. In den Einstellungen können Sie es ändern.</translation>
    </message>
    <message>
        <source>Go on reminding</source>
        <translation>Weiter erinnern</translation>
    </message>
    <message>
        <source>End the desk</source>
        <translation>Ganz beenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
</context>
<context>
    <name>PromiseMonths</name>
    <message>
        <source>Promises by month</source>
        <translation>Zusagen nach Monaten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>PromiseTabs</name>
    <message>
        <source>Which promises</source>
        <translation>Welche Zusagen</translation>
    </message>
</context>
<context>
    <name>QuestionBand</name>
    <message>
        <source>1 of {count}</source>
        <translation>1 von {count}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>{name} zeigen</translation>
    </message>
    <message>
        <source>Yes: {what}.</source>
        <translation>Ja: {what}.</translation>
    </message>
    <message>
        <source>Not now: {what}.</source>
        <translation>Nicht jetzt: {what}.</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Erzählen</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Nichts zu erzählen</translation>
    </message>
    <message>
        <source>Why? {question}</source>
        <translation>Warum? {question}</translation>
    </message>
    <message>
        <source>You marked it done on {day} at {time}.</source>
        <translation>Sie haben es am {day} um {time} als erledigt markiert.</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
</context>
<context>
    <name>ReachLinks</name>
    <message>
        <source>Click to copy</source>
        <translation>Zum Kopieren klicken</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Reach them</source>
        <translation>Erreichbar über</translation>
    </message>
    <message>
        <source>No number and no address is known.</source>
        <translation>Keine Nummer und keine Adresse ist bekannt.</translation>
    </message>
    <message>
        <source>C</source>
        <translation>C</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>Who they are</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Say who they are: spouse, child, assistant…</source>
        <translation>Sagen Sie, wer es ist: Ehepartner, Kind, Assistenz…</translation>
    </message>
</context>
<context>
    <name>RelationRows</name>
    <message>
        <source>Somebody close</source>
        <translation>Jemand Nahestehendes</translation>
    </message>
</context>
<context>
    <name>RememberFields</name>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Thing to remember</source>
        <translation>Etwas zum Merken</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Reminders go on</source>
        <translation>Es wird weiter erinnert</translation>
    </message>
</context>
<context>
    <name>ResourceDialog</name>
    <message>
        <source>Add a resource</source>
        <translation>Material hinzufügen</translation>
    </message>
    <message>
        <source>Change a resource</source>
        <translation>Material ändern</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <source>What it is about, with commas. It fits whoever has the same tags, or a need with them.</source>
        <translation>Worum es geht, mit Kommas. Es passt zu allen, die dieselben Schlagwörter oder einen Bedarf damit haben.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
    <message>
        <source>article, sample, introduction…</source>
        <translation>Artikel, Muster, Bekanntmachen…</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Sagen Sie, wie es heißt.</translation>
    </message>
    <message>
        <source>A link begins with https://, http://, mailto: or tel:</source>
        <translation>Ein Link beginnt mit https://, http://, mailto: oder tel:</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Yours, kept</source>
        <translation>Ihres, behalten</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Where you and the file differ</source>
        <translation>Wo Sie und die Datei sich unterscheiden</translation>
    </message>
    <message>
        <source>Why they stayed</source>
        <translation>Warum sie geblieben ist</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>Wer geblieben ist</translation>
    </message>
    <message>
        <source>You and the file differ {count}</source>
        <translation>Unterschiede zur Datei {count}</translation>
    </message>
    <message>
        <source>Stayed {count}</source>
        <translation>Geblieben {count}</translation>
    </message>
    <message>
        <source>Skipped {count}</source>
        <translation>Übersprungen {count}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>The first people in the files</source>
        <translation>Die ersten Personen in den Dateien</translation>
    </message>
    <message>
        <source>&amp;Follow up with these people?</source>
        <translation>Diesen Personen &amp;folgen?</translation>
    </message>
    <message>
        <source>Reading again with your correction…</source>
        <translation>Es wird mit Ihrer Berichtigung neu gelesen…</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Was anzusehen ist</translation>
    </message>
    <message>
        <source>Yes: they are all prospects whom the desk follows up with. No: they are only known, and next you can pick those who matter.</source>
        <translation>Ja: Sie alle sind Interessenten, denen der Schreibtisch folgt. Nein: Sie sind nur bekannt, und als Nächstes können Sie die Wichtigen auswählen.</translation>
    </message>
    <message>
        <source>Nobody was found in these files.</source>
        <translation>In diesen Dateien wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>The first {shown} of {count}.</source>
        <translation>Die ersten {shown} von {count}.</translation>
    </message>
    <message>
        <source>People {count}</source>
        <translation>Personen {count}</translation>
    </message>
    <message>
        <source>Files {count}</source>
        <translation>Dateien {count}</translation>
    </message>
    <message>
        <source>Possible doubles {count}</source>
        <translation>Mögliche Dubletten {count}</translation>
    </message>
    <message>
        <source>Skipped {count}</source>
        <translation>Übersprungen {count}</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What the desk does by itself</source>
        <translation>Was der Schreibtisch von selbst tut</translation>
    </message>
    <message>
        <source>Take out what the desk is not to do for them. What is planned already stays.</source>
        <translation>Nehmen Sie heraus, was der Schreibtisch für die Person nicht tun soll. Was schon geplant ist, bleibt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>{rule} (off for everybody, see Preferences)</source>
        <translation>{rule} (für alle aus, siehe Einstellungen)</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Searches you kept</source>
        <translation>Gemerkte Suchen</translation>
    </message>
    <message>
        <source>You have kept no search.</source>
        <translation>Sie haben keine Suche gemerkt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>{name}: “{text}” in {list}</source>
        <translation>{name}: „{text}“ in {list}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Choose one of the list, or leave it empty.</source>
        <translation>Wählen Sie einen Eintrag der Liste oder lassen Sie es leer.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ctrl K</source>
        <translation>Strg K</translation>
    </message>
    <message>
        <source>Search people, notes, needs…</source>
        <translation>Personen, Notizen, Bedarf suchen…</translation>
    </message>
    <message>
        <source>Search people, notes and needs</source>
        <translation>Personen, Notizen und Bedarf suchen</translation>
    </message>
    <message>
        <source>Key: Ctrl K</source>
        <translation>Taste: Strg K</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Test reminders</source>
        <translation>Erinnerungen testen</translation>
    </message>
    <message>
        <source>Do reminders reach this screen?</source>
        <translation>Erreichen Erinnerungen diesen Bildschirm?</translation>
    </message>
    <message>
        <source>The desk asks the system to show a notice and waits for its answer.</source>
        <translation>Der Schreibtisch bittet das System, eine Benachrichtigung zu zeigen, und wartet auf die Antwort.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Noch einmal zeigen</translation>
    </message>
    <message>
        <source>Asked. Waiting for the system&apos;s answer…</source>
        <translation>Angefragt. Es wird auf die Antwort des Systems gewartet…</translation>
    </message>
    <message>
        <source>{server} says that it shows the notice. Press “I see it” on it to see that answers come back.</source>
        <translation>{server} meldet, dass die Benachrichtigung gezeigt wird. Drücken Sie darin „Ich sehe sie“, um zu prüfen, ob Antworten zurückkommen.</translation>
    </message>
    <message>
        <source>Your answer came back: reminders reach this screen, and their buttons work.</source>
        <translation>Ihre Antwort kam zurück: Erinnerungen erreichen diesen Bildschirm, und ihre Knöpfe wirken.</translation>
    </message>
    <message>
        <source>The notification service did not show it. Until it does, what comes due is said at the top of this window.</source>
        <translation>Der Benachrichtigungsdienst hat sie nicht gezeigt. Bis er es tut, steht Fälliges oben in diesem Fenster.</translation>
    </message>
    <message>
        <source>This desktop has no notification service. What comes due is said at the top of this window.</source>
        <translation>Dieser Desktop hat keinen Benachrichtigungsdienst. Fälliges steht oben in diesem Fenster.</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Search titles, kinds and tags</source>
        <translation>Titel, Arten und Schlagwörter durchsuchen</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>Das Regal durchsuchen</translation>
    </message>
    <message>
        <source>Who has had it, and whom it would fit</source>
        <translation>Wer es bekam, und zu wem es passen würde</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Alt A</source>
        <translation>Alt A</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Alt L</source>
        <translation>Alt L</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Nothing opened this link: {link}</source>
        <translation>Nichts hat diesen Link geöffnet: {link}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Give it tags, such as yarn or lead times: whoever has the same tags, or a need with them, then stands here.</source>
        <translation>Geben Sie ihm Schlagwörter, etwa Garn oder Lieferzeiten: Wer dieselben Schlagwörter oder einen Bedarf damit hat, steht dann hier.</translation>
    </message>
    <message>
        <source>Nobody has had it, and nobody shares a tag with it yet.</source>
        <translation>Noch hat es niemand bekommen, und niemand hat ein gemeinsames Schlagwort damit.</translation>
    </message>
    <message>
        <source>1 thing of value to give</source>
        <translation>1 wertvolle Sache zum Geben</translation>
    </message>
    <message>
        <source>{count} things of value to give</source>
        <translation>{count} wertvolle Sachen zum Geben</translation>
    </message>
    <message>
        <source>Nothing on the shelf has these words in its title, kind or tags.</source>
        <translation>Nichts im Regal enthält diese Wörter in Titel, Art oder Schlagwörtern.</translation>
    </message>
    <message>
        <source>The shelf is empty. A resource is something of value to bring along: an article, a sample, an introduction. Add one with its tags, and the desk says whom it fits. A title that you type at “Brought” in a log comes here by itself.</source>
        <translation>Das Regal ist leer. Material ist etwas von Wert zum Mitbringen: ein Artikel, ein Muster, eine Vorstellung. Fügen Sie eines mit seinen Schlagwörtern hinzu, und der Schreibtisch sagt, zu wem es passt. Ein Titel, den Sie in einem Eintrag unter „Mitgebracht“ tippen, kommt von selbst hierher.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>On your desk</source>
        <translation>Auf Ihrem Schreibtisch</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>{field}: the same, {value}</source>
        <translation>{field}: gleich, {value}</translation>
    </message>
    <message>
        <source>{field}: in the file {theirs}, on your desk {ours}</source>
        <translation>{field}: in der Datei {theirs}, auf Ihrem Schreibtisch {ours}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Joins it</source>
        <translation>Geht darin auf</translation>
    </message>
    <message>
        <source>Pick one of each</source>
        <translation>Wählen Sie je eines</translation>
    </message>
    <message>
        <source>{field} of the one who is kept</source>
        <translation>{field} des Kontakts, der bleibt</translation>
    </message>
    <message>
        <source>{field} of the one who joins</source>
        <translation>{field} des Kontakts, der darin aufgeht</translation>
    </message>
    <message>
        <source>Kept from both</source>
        <translation>Von beiden behalten</translation>
    </message>
</context>
<context>
    <name>SittingFoot</name>
    <message>
        <source>Today&apos;s sitting</source>
        <translation>Die heutige Runde</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Sitting</source>
        <translation>Runde</translation>
    </message>
</context>
<context>
    <name>SkippedPart</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>Übersprungen, und warum</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Liste speichern…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Save the list of what was skipped</source>
        <translation>Die Liste des Übersprungenen speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>It comes back at that moment; the day it is due stays.</source>
        <translation>Sie kommt zu dieser Zeit wieder; der Tag der Fälligkeit bleibt.</translation>
    </message>
    <message>
        <source>It comes back at that moment. You promised it for {day}: that stays.</source>
        <translation>Sie kommt zu dieser Zeit wieder. Zugesagt für {day}: Das bleibt.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Say when: 4pm, mon 9:30…</source>
        <translation>Sagen Sie, wann: 16 Uhr, Mo 9:30…</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Snooze until</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere Zeit…</translation>
    </message>
    <message>
        <source>Move the promise…</source>
        <translation>Die Zusage verschieben…</translation>
    </message>
</context>
<context>
    <name>StageSeveral</name>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>They are followed from now on, and the rules plan for each of them as for one.</source>
        <translation>Ihnen wird ab jetzt gefolgt, und die Regeln planen für jede Person wie für eine einzelne.</translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>Phase setzen</translation>
    </message>
    <message>
        <source>Choose a stage.</source>
        <translation>Wählen Sie eine Phase.</translation>
    </message>
</context>
<context>
    <name>StandingFields</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>textiles, Lisbon, golf</source>
        <translation>Textilien, Lissabon, Golf</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>P&amp;hase</translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between them</source>
        <translation>Schlag&amp;wörter, mit Kommas dazwischen</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>This question stays until you answer it.</source>
        <translation>Diese Frage bleibt, bis Sie antworten.</translation>
    </message>
    <message>
        <source>What is planned already stays.</source>
        <translation>Was schon geplant ist, bleibt.</translation>
    </message>
    <message>
        <source>Stop this for {name}…</source>
        <translation>Für {name} abschalten…</translation>
    </message>
    <message>
        <source>Stop this for everybody…</source>
        <translation>Für alle abschalten…</translation>
    </message>
    <message>
        <source>Go on with this for {name}</source>
        <translation>Für {name} weitermachen</translation>
    </message>
    <message>
        <source>&amp;Drop this one, too</source>
        <translation>Auch &amp;diese streichen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Anlassen</translation>
    </message>
    <message>
        <source>“{rule}” stops for {name} alone. {stays} Undo takes it back.</source>
        <translation>„{rule}“ wird nur für {name} abgeschaltet. {stays} „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>“{rule}” stops for everybody. {stays} You turn it on again in the preferences, under the same words: Undo does not.</source>
        <translation>„{rule}“ wird für alle abgeschaltet. {stays} Wieder einschalten können Sie es in den Einstellungen, unter denselben Worten: „Rückgängig“ tut das nicht.</translation>
    </message>
</context>
<context>
    <name>SureAboutSeveral</name>
    <message>
        <source>One Undo takes it all back.</source>
        <translation>Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
</context>
<context>
    <name>TagSeveral</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>&amp;Put on</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>textiles, Lisbon, golf</source>
        <translation>Textilien, Lissabon, Golf</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Wegnehmen</translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>Zuweisen</translation>
    </message>
</context>
<context>
    <name>TheEnd</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>The habit</source>
        <translation>Die Gewohnheit</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Wartet noch</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Zurück zum Schreibtisch</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ThreePanes</name>
    <message>
        <source>Follow-ups {count}</source>
        <translation>Wiedervorlagen {count}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>{follow_ups} · a question</source>
        <translation>{follow_ups} · eine Frage</translation>
    </message>
    <message>
        <source>{follow_ups} · {asks} questions</source>
        <translation>{follow_ups} · {asks} Fragen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline or follow-ups</source>
        <translation>Zeitleiste oder Wiedervorlagen</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>Die Notizen kopieren</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What you log stands here, the newest first.</source>
        <translation>Bisher ist nichts geschehen. Was Sie eintragen, steht hier, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on reminding now</source>
        <translation>Jetzt weiter erinnern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit what was just logged</source>
        <translation>Das eben Eingetragene bearbeiten</translation>
    </message>
    <message>
        <source>Choose who matters…</source>
        <translation>Wichtige Personen wählen…</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Das eben Getane rückgängig machen</translation>
    </message>
</context>
<context>
    <name>ToldChoice</name>
    <message>
        <source>T&amp;old</source>
        <translation>&amp;Gesagt</translation>
    </message>
    <message>
        <source>&amp;Not told</source>
        <translation>&amp;Nicht gesagt</translation>
    </message>
    <message>
        <source>You promised this. Did you tell them?</source>
        <translation>Sie haben das zugesagt. Weiß die Person Bescheid?</translation>
    </message>
    <message>
        <source>Did you tell them?</source>
        <translation>Weiß die Person Bescheid?</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Strg N</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Wiedervorlage planen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Strg L</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Eintragen, was geschah</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Removed contacts</source>
        <translation>Entfernte Kontakte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Endgültig vergessen…</translation>
    </message>
    <message>
        <source>{count} removed. They come back with all that hangs on them.</source>
        <translation>{count} entfernt. Sie kommen mit allem zurück, was an ihnen hängt.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Stays in the trash until {day}, and is then forgotten for good.</source>
        <translation>Bleibt bis {day} im Papierkorb und wird dann endgültig vergessen.</translation>
    </message>
    <message>
        <source>The first of them stays in the trash until {day}, and is then forgotten for good.</source>
        <translation>Der erste Kontakt bleibt bis {day} im Papierkorb und wird dann endgültig vergessen.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Es wird vergessen…</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Quick log…</source>
        <translation>Schnell eintragen…</translation>
    </message>
    <message>
        <source>Open Follow-up Desk</source>
        <translation>Follow-up Desk öffnen</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Erinnerungen anhalten</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Erinnerungen fortsetzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Bring</source>
        <translation>Mitbringen</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Wofür</translation>
    </message>
    <message>
        <source>First hello</source>
        <translation>Erster Gruß</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Am &amp;Tag</translation>
    </message>
    <message>
        <source>On working days only.</source>
        <translation>Nur an Arbeitstagen.</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Kanal</translation>
    </message>
    <message>
        <source>However each is best reached</source>
        <translation>Wie jeweils am besten erreichbar</translation>
    </message>
    <message>
        <source>What each day gets</source>
        <translation>Was jeder Tag bekommt</translation>
    </message>
    <message>
        <source>Say from which day on: today, tomorrow, mon…</source>
        <translation>Sagen Sie, ab welchem Tag: heute, morgen, Mo…</translation>
    </message>
</context>
<context>
    <name>WhoMattersDialog</name>
    <message>
        <source>Who matters?</source>
        <translation>Wer ist wichtig?</translation>
    </message>
    <message>
        <source>Everybody has a next step already: bring people in, or add somebody.</source>
        <translation>Alle haben schon einen nächsten Schritt: Holen Sie Personen herein oder fügen Sie jemanden hinzu.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Say from which day on: today, tomorrow, mon…</source>
        <translation>Sagen Sie, ab welchem Tag: heute, morgen, Mo…</translation>
    </message>
    <message>
        <source>Who matters? {count} people have no next step yet.</source>
        <translation>Wer ist wichtig? {count} Personen haben noch keinen nächsten Schritt.</translation>
    </message>
    <message>
        <source>{plenty} are plenty to start with; the others stay on the desk, and you can follow them at any time. Those likeliest to matter stand first. Space ticks.</source>
        <translation>{plenty} genügen für den Anfang; die anderen bleiben auf dem Schreibtisch, und Sie können ihnen jederzeit folgen. Die wohl Wichtigsten stehen oben. Die Leertaste hakt an.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>First steps with {count} people</source>
        <translation>Erste Schritte mit {count} Personen</translation>
    </message>
    <message>
        <source>First step with one person</source>
        <translation>Erster Schritt mit einer Person</translation>
    </message>
    <message>
        <source>One follow-up for each, spread over working days. One Undo takes it all back.</source>
        <translation>Je eine Wiedervorlage, über Arbeitstage verteilt. Einmal „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Planen</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Find somebody: name, organisation, tag…</source>
        <translation>Jemanden suchen: Name, Organisation, Schlagwort…</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Jemanden suchen</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Alle abwählen</translation>
    </message>
    <message>
        <source>Tick the first {count}</source>
        <translation>Die ersten {count} anhaken</translation>
    </message>
    <message>
        <source>Tick this one</source>
        <translation>Diese Person anhaken</translation>
    </message>
</context>
<context>
    <name>WhyAskedDialog</name>
    <message>
        <source>Why is this asked?</source>
        <translation>Warum wird das gefragt?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this follow-up?</source>
        <translation>Warum diese Wiedervorlage?</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>{people} people</source>
        <translation>{people} Personen</translation>
    </message>
    <message>
        <source>{read} of {of} read, {people} people</source>
        <translation>{read} von {of} gelesen, {people} Personen</translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>{name} · {day}</source>
        <translation>{name} · {day}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Schreibtisch</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>I&amp;mporte…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Back up to a file…</source>
        <translation>In eine &amp;Datei sichern…</translation>
    </message>
    <message>
        <source>&amp;Check the desk</source>
        <translation>Schreibtisch p&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;History of acts…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Papierkorb…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
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
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find people and notes</source>
        <translation>Personen und Notizen &amp;finden</translation>
    </message>
    <message>
        <source>&amp;Keep this search…</source>
        <translation>Diese Suche &amp;merken…</translation>
    </message>
    <message>
        <source>&amp;Searches you kept…</source>
        <translation>&amp;Gemerkte Suchen…</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Kontakt</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Neuer Kontakt…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Facts: what they nee&amp;d…</source>
        <translation>Angaben: Be&amp;darf…</translation>
    </message>
    <message>
        <source>What they have had, and what &amp;fits…</source>
        <translation>Bekommenes und was p&amp;asst…</translation>
    </message>
    <message>
        <source>&amp;Log what happened</source>
        <translation>&amp;Eintragen, was geschah</translation>
    </message>
    <message>
        <source>Log from a f&amp;ile…</source>
        <translation>Aus Datei ein&amp;tragen…</translation>
    </message>
    <message>
        <source>New &amp;opportunity…</source>
        <translation>Neue &amp;Verkaufschance…</translation>
    </message>
    <message>
        <source>C&amp;hoose who matters…</source>
        <translation>&amp;Wichtige Personen wählen…</translation>
    </message>
    <message>
        <source>What the desk does b&amp;y itself…</source>
        <translation>Was der &amp;Schreibtisch von selbst tut…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>Zusammen&amp;führen mit…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>Als Date&amp;i speichern…</translation>
    </message>
    <message>
        <source>&amp;Possible doubles…</source>
        <translation>&amp;Mögliche Dubletten…</translation>
    </message>
    <message>
        <source>&amp;Remove to the trash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Tag</translation>
    </message>
    <message>
        <source>Start my &amp;minutes</source>
        <translation>Meine &amp;Minuten</translation>
    </message>
    <message>
        <source>Morning &amp;briefing</source>
        <translation>Mo&amp;rgenüberblick</translation>
    </message>
    <message>
        <source>Day &amp;sheet…</source>
        <translation>Tages&amp;blatt…</translation>
    </message>
    <message>
        <source>What my follow-up &amp;looks like</source>
        <translation>&amp;Wie ich dranbleibe</translation>
    </message>
    <message>
        <source>Se&amp;veral at once</source>
        <translation>Me&amp;hrere auf einmal</translation>
    </message>
    <message>
        <source>Facts: what to remem&amp;ber…</source>
        <translation>Angaben: &amp;zum Merken…</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>&amp;Plan one for each…</source>
        <translation>Für alle ei&amp;ne planen…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>&amp;Schlagwörter…</translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <translation>P&amp;hase…</translation>
    </message>
    <message>
        <source>How &amp;often to be in touch…</source>
        <translation>Wie oft &amp;Kontakt…</translation>
    </message>
    <message>
        <source>&amp;Follow them</source>
        <translation>Ihnen &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;No longer follow them</source>
        <translation>Ihnen nicht &amp;mehr folgen</translation>
    </message>
    <message>
        <source>&amp;Export them…</source>
        <translation>Sie &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Remove them to the trash</source>
        <translation>In den &amp;Papierkorb legen</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>&amp;Wiedervorlage</translation>
    </message>
    <message>
        <source>&amp;Plan a follow-up…</source>
        <translation>Wiedervorlage &amp;planen…</translation>
    </message>
    <message>
        <source>&amp;Done: log it</source>
        <translation>&amp;Erledigt: eintragen</translation>
    </message>
    <message>
        <source>Already &amp;handled</source>
        <translation>S&amp;chon erledigt</translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation>&amp;Später erinnern…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>D&amp;rop…</source>
        <translation>S&amp;treichen…</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>&amp;Warum?</translation>
    </message>
    <message>
        <source>&amp;Answer the question: yes, or tell</source>
        <translation>Die Frage &amp;beantworten: ja, oder erzählen</translation>
    </message>
    <message>
        <source>Answer the question: &amp;not now</source>
        <translation>Die Frage beantworten: &amp;nicht jetzt</translation>
    </message>
    <message>
        <source>Why is it as&amp;ked?</source>
        <translation>Warum wird ge&amp;fragt?</translation>
    </message>
    <message>
        <source>&amp;Catch up…</source>
        <translation>&amp;Aufholen…</translation>
    </message>
    <message>
        <source>Planned days &amp;off…</source>
        <translation>Geplante &amp;freie Tage…</translation>
    </message>
    <message>
        <source>Put my minutes into the calen&amp;dar…</source>
        <translation>Meine Minuten in den &amp;Kalender…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Kontakte</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation>&amp;Wiedervorlagen</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>Z&amp;usagen</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>&amp;Erinnerung</translation>
    </message>
    <message>
        <source>&amp;Open opportunities</source>
        <translation>&amp;Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>S&amp;helf of things to give</source>
        <translation>&amp;Regal mit Sachen zum Geben</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>&amp;Helle Farben</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>&amp;Dunkle Farben</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Extras</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Befehl suchen…</translation>
    </message>
    <message>
        <source>&amp;Pause reminders…</source>
        <translation>Erinnerungen &amp;anhalten…</translation>
    </message>
    <message>
        <source>&amp;Test reminders…</source>
        <translation>Erinnerungen &amp;testen…</translation>
    </message>
    <message>
        <source>Try with &amp;sample people</source>
        <translation>Mit Bei&amp;spielpersonen ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Leave the sample people…</source>
        <translation>Beispielpersonen &amp;verabschieden…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>How it &amp;works…</source>
        <translation>&amp;So funktioniert es…</translation>
    </message>
    <message>
        <source>User &amp;guide…</source>
        <translation>&amp;Handbuch…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen…</translation>
    </message>
    <message>
        <source>&amp;About Follow-up Desk</source>
        <translation>Ü&amp;ber Follow-up Desk</translation>
    </message>
</context>
<context>
    <name>amount_text</name>
    <message>
        <source>Write the amount as a whole number, such as 12000.</source>
        <translation>Schreiben Sie den Betrag als ganze Zahl, etwa 12000.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>How did it go, the {channel}?</source>
        <translation>{channel}: Wie ist es gelaufen?</translation>
    </message>
    <message>
        <source>Ease off, and say hello now and then?</source>
        <translation>Druck herausnehmen und ab und zu grüßen?</translation>
    </message>
    <message>
        <source>Stay in touch, and say hello now and then?</source>
        <translation>In Kontakt bleiben und ab und zu grüßen?</translation>
    </message>
    <message>
        <source>Be in touch less often?</source>
        <translation>Seltener Kontakt?</translation>
    </message>
    <message>
        <source>Be in touch more often?</source>
        <translation>Häufiger Kontakt?</translation>
    </message>
    <message>
        <source>Ask for a referral?</source>
        <translation>Um eine Empfehlung bitten?</translation>
    </message>
    <message>
        <source>What is done from a notice is closed at once; how it ended is told when there is time.</source>
        <translation>Was aus einer Benachrichtigung erledigt wird, ist gleich abgeschlossen; wie es ausging, wird erzählt, wenn Zeit ist.</translation>
    </message>
    <message>
        <source>Whoever puts it off or does not answer again and again is better let be for a while than chased.</source>
        <translation>Wer immer wieder vertröstet oder nicht antwortet, wird besser eine Weile in Ruhe gelassen als gedrängt.</translation>
    </message>
    <message>
        <source>A no is an answer; whoever said it may still be glad of a hello now and then.</source>
        <translation>Ein Nein ist eine Antwort; über einen Gruß ab und zu freut sich, wer es sagte, vielleicht dennoch.</translation>
    </message>
    <message>
        <source>Whoever is skipped, or does not answer, again and again is perhaps kept in touch with too often.</source>
        <translation>Wer immer wieder übersprungen wird oder nicht antwortet, wird vielleicht zu oft kontaktiert.</translation>
    </message>
    <message>
        <source>You speak much more often than their cadence has it: the desk can plan for that.</source>
        <translation>Sie sprechen viel häufiger miteinander, als der Rhythmus vorsieht: Der Schreibtisch kann das einplanen.</translation>
    </message>
    <message>
        <source>Whoever is happy with what they bought is the best to ask whom else it would help.</source>
        <translation>Wer mit dem Kauf zufrieden ist, weiß am besten, wem es noch helfen würde.</translation>
    </message>
    <message>
        <source>A rule of the desk asks it.</source>
        <translation>Eine Regel des Schreibtischs fragt danach.</translation>
    </message>
    <message>
        <source>you log how it ended, and the next step is planned</source>
        <translation>Sie tragen ein, wie es ausging, und der nächste Schritt wird geplant</translation>
    </message>
    <message>
        <source>it stays done, and nothing is added</source>
        <translation>es bleibt erledigt, und nichts kommt hinzu</translation>
    </message>
    <message>
        <source>an email today thanks them and offers the newsletter, then only a hello every {days} days</source>
        <translation>eine E-Mail heute dankt und bietet den Newsletter an, danach nur ein Gruß alle {days} Tage</translation>
    </message>
    <message>
        <source>a hello every {days} days, and nothing else until they come back</source>
        <translation>ein Gruß alle {days} Tage und sonst nichts, bis die Person sich wieder meldet</translation>
    </message>
    <message>
        <source>nothing more is planned</source>
        <translation>es wird nichts weiter geplant</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>nichts ändert sich</translation>
    </message>
    <message>
        <source>it is asked again after one more push-off or no-answer</source>
        <translation>es wird nach einem weiteren Vertrösten oder Nichterreichen wieder gefragt</translation>
    </message>
    <message>
        <source>it is asked again after {count} more push-offs or no-answers</source>
        <translation>es wird nach {count} weiteren Malen Vertrösten oder Nichterreichen wieder gefragt</translation>
    </message>
    <message>
        <source>goes on as before; {again}</source>
        <translation>es geht weiter wie bisher; {again}</translation>
    </message>
    <message>
        <source>goes on: {channel} in {days} days; {again}</source>
        <translation>es geht weiter: {channel} in {days} Tagen; {again}</translation>
    </message>
    <message>
        <source>every {days} days from now on, instead of {ideal}</source>
        <translation>ab jetzt alle {days} Tage statt {ideal}</translation>
    </message>
    <message>
        <source>stays at every {days} days</source>
        <translation>es bleibt beim Abstand von {days} Tagen</translation>
    </message>
    <message>
        <source>a follow-up in {days} days asks for it</source>
        <translation>eine Wiedervorlage in {days} Tagen fragt danach</translation>
    </message>
    <message>
        <source>the {channel} of {day} asks for it, too</source>
        <translation>{channel} am {day} fragt auch danach</translation>
    </message>
</context>
<context>
    <name>asked_facts</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>You dropped</source>
        <translation>Gestrichen</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>Zuletzt gesprochen</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>{day}: {why}</source>
        <translation>{day}: {why}</translation>
    </message>
</context>
<context>
    <name>banner_words</name>
    <message>
        <source>{count} follow-ups have come due</source>
        <translation>{count} Wiedervorlagen sind fällig geworden</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
    <message>
        <source>{channel}: {name}, {when}</source>
        <translation>{channel}: {name}, {when}</translation>
    </message>
</context>
<context>
    <name>batch_words</name>
    <message>
        <source>not ended</source>
        <translation>nicht beendet</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>briefing_lines</name>
    <message>
        <source>Promises today · {count}</source>
        <translation>Zusagen heute · {count}</translation>
    </message>
    <message>
        <source>Cards to post · {count}</source>
        <translation>Karten zum Abschicken · {count}</translation>
    </message>
    <message>
        <source>Late · {count}</source>
        <translation>Überfällig · {count}</translation>
    </message>
    <message>
        <source>Also due today · {count}</source>
        <translation>Heute auch fällig · {count}</translation>
    </message>
    <message>
        <source>Promised for your day off, {day}</source>
        <translation>Zugesagt für Ihren freien Tag, {day}</translation>
    </message>
    <message>
        <source>Promised for your days off, {first} to {last}</source>
        <translation>Zugesagt für Ihre freien Tage, {first} bis {last}</translation>
    </message>
    <message>
        <source>Questions that wait · {count}</source>
        <translation>Wartende Fragen · {count}</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>gefragt {day}</translation>
    </message>
    <message>
        <source>Birthdays today · {count}</source>
        <translation>Geburtstage heute · {count}</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} Jahre</translation>
    </message>
    <message>
        <source>Of {whose}</source>
        <translation>Von {whose}</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 weitere</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>briefing_words</name>
    <message>
        <source>1 promise today</source>
        <translation>1 Zusage heute</translation>
    </message>
    <message>
        <source>{count} promises today</source>
        <translation>{count} Zusagen heute</translation>
    </message>
    <message>
        <source>1 card to post</source>
        <translation>1 Karte zum Abschicken</translation>
    </message>
    <message>
        <source>{count} cards to post</source>
        <translation>{count} Karten zum Abschicken</translation>
    </message>
    <message>
        <source>1 is late</source>
        <translation>1 ist überfällig</translation>
    </message>
    <message>
        <source>{count} are late</source>
        <translation>{count} sind überfällig</translation>
    </message>
    <message>
        <source>1 more is due</source>
        <translation>1 weitere ist fällig</translation>
    </message>
    <message>
        <source>{count} more are due</source>
        <translation>{count} weitere sind fällig</translation>
    </message>
    <message>
        <source>1 follow-up is due</source>
        <translation>1 Wiedervorlage ist fällig</translation>
    </message>
    <message>
        <source>{count} follow-ups are due</source>
        <translation>{count} Wiedervorlagen sind fällig</translation>
    </message>
    <message>
        <source>1 question waits</source>
        <translation>1 Frage wartet</translation>
    </message>
    <message>
        <source>{count} questions wait</source>
        <translation>{count} Fragen warten</translation>
    </message>
    <message>
        <source>1 promise falls on days off</source>
        <translation>1 Zusage fällt auf freie Tage</translation>
    </message>
    <message>
        <source>{count} promises fall on days off</source>
        <translation>{count} Zusagen fallen auf freie Tage</translation>
    </message>
    <message>
        <source>1 birthday</source>
        <translation>1 Geburtstag</translation>
    </message>
    <message>
        <source>{count} birthdays</source>
        <translation>{count} Geburtstage</translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation>{parts}.</translation>
    </message>
</context>
<context>
    <name>cadence_several</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Meet {name}</source>
        <translation>Treffen mit {name}</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>{name} anrufen</translation>
    </message>
    <message>
        <source>Lunch with {name}</source>
        <translation>Mittagessen mit {name}</translation>
    </message>
    <message>
        <source>Email {name}</source>
        <translation>E-Mail an {name}</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>Nachricht an {name}</translation>
    </message>
    <message>
        <source>Write a letter to {name}</source>
        <translation>Brief an {name} schreiben</translation>
    </message>
    <message>
        <source>Send {name} a card</source>
        <translation>Karte an {name} senden</translation>
    </message>
    <message>
        <source>Send {name} a gift</source>
        <translation>Geschenk an {name} senden</translation>
    </message>
    <message>
        <source>Write to {name} on social media</source>
        <translation>{name} in sozialen Medien schreiben</translation>
    </message>
    <message>
        <source>Send {name} the newsletter</source>
        <translation>Newsletter an {name} senden</translation>
    </message>
    <message>
        <source>A note about {name}</source>
        <translation>Notiz zu {name}</translation>
    </message>
    <message>
        <source>Something to do for {name}</source>
        <translation>Etwas für {name} tun</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Wiedervorlagen</translation>
    </message>
    <message>
        <source>{what} (promised)</source>
        <translation>{what} (zugesagt)</translation>
    </message>
    <message>
        <source>You promised it.</source>
        <translation>Sie haben es zugesagt.</translation>
    </message>
    <message>
        <source>It is about: {title}</source>
        <translation>Es geht um: {title}</translation>
    </message>
    <message>
        <source>Phone: {number}</source>
        <translation>Telefon: {number}</translation>
    </message>
    <message>
        <source>Bring: {what}</source>
        <translation>Mitbringen: {what}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Wiedervorlage</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation>Fällig seit {day}.</translation>
    </message>
    <message>
        <source>Follow-ups: my minutes</source>
        <translation>Wiedervorlagen: meine Minuten</translation>
    </message>
    <message>
        <source>Open the desk, and work off what is due.</source>
        <translation>Den Schreibtisch öffnen und abarbeiten, was fällig ist.</translation>
    </message>
</context>
<context>
    <name>calendar_file_field</name>
    <message>
        <source>Your follow-ups, up to a year ahead, and your minutes if an hour is set for them. A calendar program on this computer subscribes to the address of the file; kept in a folder that is synced, it reaches your phone, too. Whoever can read the file reads names and reasons.</source>
        <translation>Ihre Wiedervorlagen, bis zu einem Jahr im Voraus, und Ihre Minuten, wenn eine Uhrzeit für sie festgelegt ist. Ein Kalenderprogramm auf diesem Computer abonniert die Adresse der Datei; liegt sie in einem synchronisierten Ordner, kommt sie auch auf Ihr Telefon. Wer die Datei lesen kann, liest Namen und Gründe.</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
</context>
<context>
    <name>candidate_words</name>
    <message>
        <source>followed already</source>
        <translation>wird schon gefolgt</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>open opportunity</source>
        <translation>offene Verkaufschance</translation>
    </message>
    <message>
        <source>marked important</source>
        <translation>als wichtig markiert</translation>
    </message>
    <message>
        <source>in touch lately</source>
        <translation>kürzlich Kontakt</translation>
    </message>
    <message>
        <source>has tags</source>
        <translation>mit Schlagwörtern</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>mit Notiz</translation>
    </message>
    <message>
        <source>Nobody is ticked yet</source>
        <translation>Noch niemand ist angehakt</translation>
    </message>
    <message>
        <source>One person is ticked</source>
        <translation>Eine Person ist angehakt</translation>
    </message>
    <message>
        <source>{count} people are ticked</source>
        <translation>{count} Personen sind angehakt</translation>
    </message>
    <message>
        <source>Phone and email</source>
        <translation>Telefon und E-Mail</translation>
    </message>
    <message>
        <source>Phone only</source>
        <translation>Nur Telefon</translation>
    </message>
    <message>
        <source>Email only</source>
        <translation>Nur E-Mail</translation>
    </message>
</context>
<context>
    <name>catch_up_dialog</name>
    <message>
        <source>Only promises are late, and those stay on their day: keep them, or tell them and move each.</source>
        <translation>Nur Zusagen sind überfällig, und die bleiben an ihrem Tag: Halten Sie sie, oder sagen Sie Bescheid und verschieben Sie jede.</translation>
    </message>
    <message>
        <source>Nothing is late: there is nothing to catch up with.</source>
        <translation>Nichts ist überfällig: Es gibt nichts aufzuholen.</translation>
    </message>
</context>
<context>
    <name>catch_up_words</name>
    <message>
        <source>1 follow-up is late</source>
        <translation>1 Wiedervorlage ist überfällig</translation>
    </message>
    <message>
        <source>{count} follow-ups are late</source>
        <translation>{count} Wiedervorlagen sind überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>{channel}, promised for {day}</source>
        <translation>{channel}, zugesagt für {day}</translation>
    </message>
    <message>
        <source>Promises stay on their day: keep them, or tell them and move each yourself</source>
        <translation>Zusagen bleiben an ihrem Tag: Halten Sie sie, oder sagen Sie Bescheid und verschieben Sie jede selbst</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>closing_ticks</name>
    <message>
        <source>{follow_up}, dropped</source>
        <translation>{follow_up}, gestrichen</translation>
    </message>
</context>
<context>
    <name>contact_lists</name>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation>Lose Enden</translation>
    </message>
    <message>
        <source>Going quiet</source>
        <translation>Wird still</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Interessenten</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Offene Chancen</translation>
    </message>
    <message>
        <source>Never in touch</source>
        <translation>Noch nie Kontakt</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ehemalig</translation>
    </message>
    <message>
        <source>Missed occasions</source>
        <translation>Verpasste Anlässe</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>longest quiet first</source>
        <translation>am längsten still zuerst</translation>
    </message>
    <message>
        <source>by next due</source>
        <translation>nach Fälligkeit</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>nach Namen</translation>
    </message>
    <message>
        <source>Nobody is due.
Whom you plan for a day comes up here on it.</source>
        <translation>Niemand ist fällig.
Wen Sie für einen Tag planen, kommt an ihm hier nach oben.</translation>
    </message>
    <message>
        <source>Nobody is on the desk yet.</source>
        <translation>Noch ist niemand auf dem Schreibtisch.</translation>
    </message>
    <message>
        <source>No loose ends: every open opportunity has its next follow-up.</source>
        <translation>Keine losen Enden: Jede offene Verkaufschance hat ihre nächste Wiedervorlage.</translation>
    </message>
    <message>
        <source>Nobody is going quiet: you spoke with every customer within the time you set.</source>
        <translation>Niemand wird still: Sie haben mit allen Kunden innerhalb der festgelegten Zeit gesprochen.</translation>
    </message>
    <message>
        <source>No customers yet.
Log a Yes, and they stand here.</source>
        <translation>Noch keine Kunden.
Tragen Sie ein Ja ein, und sie stehen hier.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>In dieser Liste ist niemand.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>day_sheet</name>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>{count} are due, and none fits on this page.</source>
        <translation>{count} sind fällig, und keine passt auf diese Seite.</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>und eine weitere</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{value} (no longer used)</source>
        <translation>{value} (nicht mehr in Gebrauch)</translation>
    </message>
    <message>
        <source>{value} (came back)</source>
        <translation>{value} (kam zurück)</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Tagesblatt</translation>
    </message>
    <message>
        <source>Done: {name}</source>
        <translation>Erledigt: {name}</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>Stand: {day}, {time}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>{file} is no name for the day sheet: let it end in .html.</source>
        <translation>{file} ist kein Name für das Tagesblatt: Lassen Sie ihn mit .html enden.</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Morgen, {day}</translation>
    </message>
    <message>
        <source>Up to the next working day, {day}</source>
        <translation>Bis zum nächsten Arbeitstag, {day}</translation>
    </message>
    <message>
        <source>Bring: {what}</source>
        <translation>Mitbringen: {what}</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} in {place}</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} Tage überfällig</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Bedarf: {what}</translation>
    </message>
</context>
<context>
    <name>day_words</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Start my {minutes} minutes</source>
        <translation>Meine {minutes} Minuten</translation>
    </message>
    <message>
        <source>Start my minute</source>
        <translation>Meine Minute</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Ihr Tag</translation>
    </message>
    <message>
        <source>Your minute: 1 follow-up waits.</source>
        <translation>Ihre Minute: 1 Wiedervorlage wartet.</translation>
    </message>
    <message>
        <source>Your minute: {count} follow-ups wait.</source>
        <translation>Ihre Minute: {count} Wiedervorlagen warten.</translation>
    </message>
    <message>
        <source>Your {minutes} minutes: 1 follow-up waits.</source>
        <translation>Ihre {minutes} Minuten: 1 Wiedervorlage wartet.</translation>
    </message>
    <message>
        <source>Your {minutes} minutes: {count} follow-ups wait.</source>
        <translation>Ihre {minutes} Minuten: {count} Wiedervorlagen warten.</translation>
    </message>
    <message>
        <source>Later: in an hour</source>
        <translation>Später: in einer Stunde</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Your days off begin tomorrow</source>
        <translation>Ihre freien Tage beginnen morgen</translation>
    </message>
    <message>
        <source>Left for today: one follow-up</source>
        <translation>Für heute übrig: eine Wiedervorlage</translation>
    </message>
    <message>
        <source>Left for today: {count} follow-ups</source>
        <translation>Für heute übrig: {count} Wiedervorlagen</translation>
    </message>
    <message>
        <source>1 promise falls on your days off.</source>
        <translation>1 Zusage fällt auf Ihre freien Tage.</translation>
    </message>
    <message>
        <source>{count} promises fall on your days off.</source>
        <translation>{count} Zusagen fallen auf Ihre freien Tage.</translation>
    </message>
    <message>
        <source>Promised for your days off: {channel}, {name}, {day}</source>
        <translation>Zugesagt für Ihre freien Tage: {channel}, {name}, {day}</translation>
    </message>
    <message>
        <source>{channel}: {name}</source>
        <translation>{channel}: {name}</translation>
    </message>
    <message>
        <source>{channel} at {time}: {name}</source>
        <translation>{channel} um {time}: {name}</translation>
    </message>
    <message>
        <source>Birthday: {whose}, of {name}</source>
        <translation>Geburtstag: {whose} ({name})</translation>
    </message>
    <message>
        <source>Birthday: {name}</source>
        <translation>Geburtstag: {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>days_off_words</name>
    <message>
        <source>{first} to {last} · {count} days</source>
        <translation>{first} bis {last} · {count} Tage</translation>
    </message>
    <message>
        <source>Nothing promised on these days.</source>
        <translation>An diesen Tagen ist nichts zugesagt.</translation>
    </message>
    <message>
        <source>1 promise falls on these days:</source>
        <translation>1 Zusage fällt auf diese Tage:</translation>
    </message>
    <message>
        <source>{count} promises fall on these days:</source>
        <translation>{count} Zusagen fallen auf diese Tage:</translation>
    </message>
    <message>
        <source>1 promise falls on these days. Take the days off anyway?</source>
        <translation>1 Zusage fällt auf diese Tage. Die Tage trotzdem freinehmen?</translation>
    </message>
    <message>
        <source>{count} promises fall on these days. Take the days off anyway?</source>
        <translation>{count} Zusagen fallen auf diese Tage. Die Tage trotzdem freinehmen?</translation>
    </message>
</context>
<context>
    <name>desk_dialog</name>
    <message>
        <source>Not done</source>
        <translation>Nicht getan</translation>
    </message>
</context>
<context>
    <name>doubles_work</name>
    <message>
        <source>same email</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>gleiche Nummer</translation>
    </message>
    <message>
        <source>same profile page</source>
        <translation>gleiche Profilseite</translation>
    </message>
    <message>
        <source>alike names at the same firm</source>
        <translation>ähnliche Namen in derselben Firma</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
</context>
<context>
    <name>due_words</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>snoozed until {when}</source>
        <translation>zurückgestellt: {when}</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} Tage überfällig</translation>
    </message>
    <message>
        <source>{count} min late</source>
        <translation>{count} min überfällig</translation>
    </message>
    <message>
        <source>{count} h late</source>
        <translation>{count} h überfällig</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>editor_facts</name>
    <message>
        <source>not confirmed since {month}</source>
        <translation>nicht bestätigt seit {month}</translation>
    </message>
</context>
<context>
    <name>editor_methods</name>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Wege, die Person zu erreichen</translation>
    </message>
</context>
<context>
    <name>editor_occasions</name>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Hochzeitstag</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>Dienstjubiläum</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Other occasion</source>
        <translation>Anderer Anlass</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Tage zum Merken</translation>
    </message>
</context>
<context>
    <name>editor_positions</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
</context>
<context>
    <name>editor_relations</name>
    <message>
        <source>Close to them</source>
        <translation>Nahestehende</translation>
    </message>
</context>
<context>
    <name>end</name>
    <message>
        <source>Nobody is waiting for you today</source>
        <translation>Heute wartet niemand auf Sie</translation>
    </message>
    <message>
        <source>Everybody for today is done</source>
        <translation>Alle für heute sind erledigt</translation>
    </message>
    <message>
        <source>Your minute is up</source>
        <translation>Ihre Minute ist um</translation>
    </message>
    <message>
        <source>Your {count} minutes are up</source>
        <translation>Ihre {count} Minuten sind um</translation>
    </message>
    <message>
        <source>That is all for this sitting</source>
        <translation>Das ist alles für diese Runde</translation>
    </message>
    <message>
        <source>Nothing is due, so the day counts. Enjoy it.</source>
        <translation>Nichts ist fällig, also zählt der Tag. Genießen Sie ihn.</translation>
    </message>
    <message>
        <source>The day counts.</source>
        <translation>Der Tag zählt.</translation>
    </message>
    <message>
        <source>The day counts once the minutes are reached, or the queue is empty.</source>
        <translation>Der Tag zählt, sobald die Minuten erreicht sind oder niemand mehr wartet.</translation>
    </message>
    <message>
        <source>Put off or dropped: {count}</source>
        <translation>Später oder gestrichen: {count}</translation>
    </message>
    <message>
        <source>Set aside for today: {count}</source>
        <translation>Für heute ausgelassen: {count}</translation>
    </message>
    <message>
        <source>One follow-up, promised</source>
        <translation>Eine Wiedervorlage, zugesagt</translation>
    </message>
    <message>
        <source>One follow-up</source>
        <translation>Eine Wiedervorlage</translation>
    </message>
    <message>
        <source>{count} follow-ups, none of them promised</source>
        <translation>{count} Wiedervorlagen, keine davon zugesagt</translation>
    </message>
    <message>
        <source>{count} follow-ups, one of them promised</source>
        <translation>{count} Wiedervorlagen, eine davon zugesagt</translation>
    </message>
    <message>
        <source>{count} follow-ups, {promised} of them promised</source>
        <translation>{count} Wiedervorlagen, {promised} davon zugesagt</translation>
    </message>
</context>
<context>
    <name>export_work</name>
    <message>
        <source>vCard 3.0</source>
        <translation>vCard 3.0</translation>
    </message>
    <message>
        <source>For phones, Outlook and Google. Without history, follow-ups and private facts.</source>
        <translation>Für Telefone, Outlook und Google. Ohne Verlauf, Wiedervorlagen und private Angaben.</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>For newer programs: keeps more of days and relations. Without history, too.</source>
        <translation>Für neuere Programme: behält mehr von Tagen und Beziehungen. Ebenfalls ohne Verlauf.</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>One row a person, in Google&apos;s columns. Without photos and history.</source>
        <translation>Eine Zeile je Person, in den Spalten von Google. Ohne Fotos und Verlauf.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>To read and print without this program. It cannot be read back in.</source>
        <translation>Zum Lesen und Drucken ohne dieses Programm. Lässt sich nicht wieder einlesen.</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Kalender (.ics)</translation>
    </message>
    <message>
        <source>Their open follow-ups, as they are now. One that stays up to date: Preferences.</source>
        <translation>Die offenen Wiedervorlagen, wie sie jetzt sind. Eine Datei, die aktuell bleibt: Einstellungen.</translation>
    </message>
    <message>
        <source>The whole desk (JSON)</source>
        <translation>Der ganze Schreibtisch (JSON)</translation>
    </message>
    <message>
        <source>Everything of everybody, with history and follow-ups. Comes back as it was.</source>
        <translation>Alles von allen, mit Verlauf und Wiedervorlagen. Kommt zurück, wie es war.</translation>
    </message>
    <message>
        <source>Everybody ({count})</source>
        <translation>Alle ({count})</translation>
    </message>
    <message>
        <source>Those you chose ({count})</source>
        <translation>Die Ausgewählten ({count})</translation>
    </message>
    <message>
        <source>1 person is in {file}.</source>
        <translation>1 Person steht in {file}.</translation>
    </message>
    <message>
        <source>{count} people are in {file}.</source>
        <translation>{count} Personen stehen in {file}.</translation>
    </message>
    <message>
        <source>No follow-up is open with them: {file} is empty.</source>
        <translation>Mit ihnen ist keine Wiedervorlage offen: {file} ist leer.</translation>
    </message>
    <message>
        <source>1 follow-up is in {file}.</source>
        <translation>1 Wiedervorlage steht in {file}.</translation>
    </message>
    <message>
        <source>{count} follow-ups are in {file}.</source>
        <translation>{count} Wiedervorlagen stehen in {file}.</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>The name of this kind of file ends with {ending}.</source>
        <translation>Der Name einer solchen Datei endet mit {ending}.</translation>
    </message>
    <message>
        <source>Found for “{search}” ({count})</source>
        <translation>Gefunden für „{search}“ ({count})</translation>
    </message>
    <message>
        <source>The list “{list}” ({count})</source>
        <translation>Die Liste „{list}“ ({count})</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Nur {name}</translation>
    </message>
</context>
<context>
    <name>facts_fields</name>
    <message>
        <source>They were given nothing of value yet.</source>
        <translation>Bisher wurde nichts von Wert gegeben.</translation>
    </message>
    <message>
        <source>“{title}” ({day})</source>
        <translation>„{title}“ ({day})</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>und mehr</translation>
    </message>
    <message>
        <source>Had already: {titles}</source>
        <translation>Schon bekommen: {titles}</translation>
    </message>
</context>
<context>
    <name>field_words</name>
    <message>
        <source>Keep for export only</source>
        <translation>Nur für den Export aufheben</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name, as shown</source>
        <translation>Name, wie angezeigt</translation>
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
        <source>Middle name</source>
        <translation>Weiterer Vorname</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titel vor dem Namen</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Zusatz nach dem Namen</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>Hobby</translation>
    </message>
    <message>
        <source>Somebody close</source>
        <translation>Jemand Nahestehendes</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Besonderer Tag</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Hochzeitstag</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>Dienstjubiläum</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Identifier in the other program</source>
        <translation>Kennung im anderen Programm</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>zweite Zeile</translation>
    </message>
    <message>
        <source>post box</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>main</source>
        <translation>Hauptnummer</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>Zentrale</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>fax at work</source>
        <translation>Fax geschäftlich</translation>
    </message>
    <message>
        <source>fax at home</source>
        <translation>Fax privat</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>zum Zurückrufen</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>Stellenbezeichnung</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>wife or husband</source>
        <translation>Ehefrau oder Ehemann</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Vorgesetzte</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>referred by</source>
        <translation>empfohlen von</translation>
    </message>
</context>
<context>
    <name>file_words</name>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Strich |</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>CSV from {program}</source>
        <translation>CSV von {program}</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{cell} is read as {day}. Change it under Files.</source>
        <translation>{cell} wird als {day} gelesen. Ändern können Sie das unter „Dateien“.</translation>
    </message>
    <message>
        <source>In {file}, {cell} is read as {day}. Change it under Files.</source>
        <translation>In {file} wird {cell} als {day} gelesen. Ändern können Sie das unter „Dateien“.</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} Bytes</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This calendar is too large to be read here: save one appointment alone.</source>
        <translation>Dieser Kalender ist zu groß, um hier gelesen zu werden: Speichern Sie einen Termin allein.</translation>
    </message>
    <message>
        <source>This calendar is damaged: nothing in it can be read.</source>
        <translation>Dieser Kalender ist beschädigt: Nichts darin ist lesbar.</translation>
    </message>
    <message>
        <source>There is no appointment with a day in this calendar.</source>
        <translation>In diesem Kalender steht kein Termin mit einem Tag.</translation>
    </message>
    <message>
        <source>This email is nested too deeply to be read: log it by hand.</source>
        <translation>Diese E-Mail ist zu tief verschachtelt, um gelesen zu werden: Tragen Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>This email is damaged: log it by hand.</source>
        <translation>Diese E-Mail ist beschädigt: Tragen Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>This is no email: it says neither from whom it is, nor to whom, nor when.</source>
        <translation>Das ist keine E-Mail: Sie sagt weder, von wem sie ist, noch an wen, noch wann.</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}: {problem}</translation>
    </message>
    <message>
        <source>It cannot be read: is it still there?</source>
        <translation>Nicht lesbar: Ist die Datei noch da?</translation>
    </message>
    <message>
        <source>Only Outlook reads this kind of message: save it as .eml, or log it by hand.</source>
        <translation>Nur Outlook liest diese Art von Nachricht: Speichern Sie sie als .eml oder tragen Sie sie von Hand ein.</translation>
    </message>
    <message>
        <source>Attached: {names}</source>
        <translation>Angehängt: {names}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Wo: {place}</translation>
    </message>
</context>
<context>
    <name>filing</name>
    <message>
        <source>Log with {name}</source>
        <translation>Bei {name} eintragen</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>Logged: email from {name}, {day}</source>
        <translation>Eingetragen: E-Mail von {name}, {day}</translation>
    </message>
    <message>
        <source>Logged: email to {name}, {day}</source>
        <translation>Eingetragen: E-Mail an {name}, {day}</translation>
    </message>
    <message>
        <source>Logged: {count} emails</source>
        <translation>Eingetragen: {count} E-Mails</translation>
    </message>
    <message>
        <source>Logged: {count} emails with {name}</source>
        <translation>Eingetragen: {count} E-Mails mit {name}</translation>
    </message>
    <message>
        <source>One was logged before.</source>
        <translation>Eine war schon eingetragen.</translation>
    </message>
    <message>
        <source>{count} were logged before.</source>
        <translation>{count} waren schon eingetragen.</translation>
    </message>
    <message>
        <source>“{subject}” was logged before.</source>
        <translation>„{subject}“ war schon eingetragen.</translation>
    </message>
    <message>
        <source>“{subject}” is planned already.</source>
        <translation>„{subject}“ ist schon geplant.</translation>
    </message>
    <message>
        <source>“{subject}” was called off: there is nothing to log.</source>
        <translation>„{subject}“ wurde abgesagt: Es gibt nichts einzutragen.</translation>
    </message>
    <message>
        <source>“{subject}” was called off, and is still planned: drop that meeting.</source>
        <translation>„{subject}“ wurde abgesagt und ist noch geplant: Streichen Sie dieses Treffen.</translation>
    </message>
    <message>
        <source>The calendar holds {count} appointments. Taken: “{subject}”.</source>
        <translation>Der Kalender enthält {count} Termine. Genommen: „{subject}“.</translation>
    </message>
    <message>
        <source>“{subject}” waits: bring it again when this meeting is logged.</source>
        <translation>„{subject}“ wartet: Bringen Sie es noch einmal, wenn dieses Treffen eingetragen ist.</translation>
    </message>
</context>
<context>
    <name>first_steps</name>
    <message>
        <source>Something is planned with all of them already.</source>
        <translation>Mit allen ist schon etwas geplant.</translation>
    </message>
    <message>
        <source>Nobody is ticked yet: Space ticks who is chosen.</source>
        <translation>Noch niemand ist angehakt: Die Leertaste hakt die gewählte Person an.</translation>
    </message>
    <message>
        <source>That is more than a week holds: tick at most {most}, and the others later.</source>
        <translation>Das ist mehr, als eine Woche fasst: Haken Sie höchstens {most} an, die anderen später.</translation>
    </message>
</context>
<context>
    <name>follow_up_words</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Später heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation>1 weitere zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>{card}, promised</source>
        <translation>{card}, zugesagt</translation>
    </message>
    <message>
        <source>Promised: {reason}</source>
        <translation>Zugesagt: {reason}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <source>One person is forgotten.</source>
        <translation>Eine Person ist vergessen.</translation>
    </message>
    <message>
        <source>{count} people are forgotten.</source>
        <translation>{count} Personen sind vergessen.</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} und {more} weitere</translation>
    </message>
    <message>
        <source>They are still in these backups until you delete them: {named}.</source>
        <translation>Sie stehen noch in diesen Sicherungen, bis Sie diese löschen: {named}.</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Endgültig vergessen</translation>
    </message>
    <message>
        <source>Forget {name} for good?</source>
        <translation>{name} endgültig vergessen?</translation>
    </message>
    <message>
        <source>Forget {count} people for good?</source>
        <translation>{count} Personen endgültig vergessen?</translation>
    </message>
    <message>
        <source>Everything about them is erased from the desk: numbers, notes, history, plans, picture, and what undo would need. What happened with others present stays with those. This cannot be undone.</source>
        <translation>Alles über sie wird vom Schreibtisch gelöscht: Nummern, Notizen, Verlauf, Pläne, Bild und was „Rückgängig“ bräuchte. Was mit anderen zusammen geschah, bleibt bei diesen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Keep in the trash</source>
        <translation>Im Papierkorb lassen</translation>
    </message>
</context>
<context>
    <name>habit</name>
    <message>
        <source>{count} minutes today</source>
        <translation>{count} Minuten heute</translation>
    </message>
    <message>
        <source>{count} of 1 minute</source>
        <translation>{count} von 1 Minute</translation>
    </message>
    <message>
        <source>{count} of {asked} minutes</source>
        <translation>{count} von {asked} Minuten</translation>
    </message>
    <message>
        <source>{count} of your {asked} minutes</source>
        <translation>{count} von Ihren {asked} Minuten</translation>
    </message>
    <message>
        <source>the day counts</source>
        <translation>der Tag zählt</translation>
    </message>
    <message>
        <source>A run of days begins with one</source>
        <translation>Eine Reihe von Tagen beginnt mit einem</translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1 Tag in Folge</translation>
    </message>
    <message>
        <source>{count} days in a row</source>
        <translation>{count} Tage in Folge</translation>
    </message>
    <message>
        <source>{percent} % of promises kept</source>
        <translation>{percent}&#xa0;% der Zusagen gehalten</translation>
    </message>
    <message>
        <source>Go on sitting</source>
        <translation>Runde fortsetzen</translation>
    </message>
    <message>
        <source>Start my minute</source>
        <translation>Meine Minute</translation>
    </message>
    <message>
        <source>Start my {count} minutes</source>
        <translation>Meine {count} Minuten</translation>
    </message>
    <message>
        <source>Go on &amp;sitting</source>
        <translation>Runde fort&amp;setzen</translation>
    </message>
    <message>
        <source>Start my &amp;minute</source>
        <translation>Meine &amp;Minute</translation>
    </message>
    <message>
        <source>Start my {count} &amp;minutes</source>
        <translation>Meine {count} &amp;Minuten</translation>
    </message>
</context>
<context>
    <name>how_it_works</name>
    <message>
        <source>It tells you who is due</source>
        <translation>Der Schreibtisch sagt, wer fällig ist</translation>
    </message>
    <message>
        <source>On the right stands who is to hear from you, in the order of work: why, by which channel, and what to bring. Nobody has to be kept in mind, and nobody waits unseen.</source>
        <translation>Rechts steht in der Reihenfolge der Arbeit, wer von Ihnen hören soll: warum, auf welchem Weg und was Sie mitbringen. Niemanden müssen Sie im Kopf behalten, und niemand wartet ungesehen.</translation>
    </message>
    <message>
        <source>You log what happened</source>
        <translation>Sie tragen ein, was geschah</translation>
    </message>
    <message>
        <source>After a call or a letter you write a line, say how it ended and what is next. The follow-up that was due is closed, and the next one is planned; where you say nothing, the desk proposes something.</source>
        <translation>Nach einem Anruf oder Brief schreiben Sie eine Zeile und sagen, wie es ausging und was als Nächstes kommt. Die fällige Wiedervorlage wird abgeschlossen und die nächste geplant; wo Sie nichts sagen, schlägt der Schreibtisch etwas vor.</translation>
    </message>
    <message>
        <source>It holds you to your promises</source>
        <translation>Der Schreibtisch nimmt Sie beim Wort</translation>
    </message>
    <message>
        <source>What you told somebody you would do, by which day and which way, is marked as promised. Promises stand first, moving one asks whether you told them, and you see how many you kept.</source>
        <translation>Was Sie jemandem zugesagt haben, bis zu welchem Tag und auf welchem Weg, wird als zugesagt markiert. Zusagen stehen zuerst, beim Verschieben werden Sie gefragt, ob die Person Bescheid weiß, und Sie sehen, wie viele Sie gehalten haben.</translation>
    </message>
    <message>
        <source>Ten minutes a day are enough</source>
        <translation>Zehn Minuten am Tag genügen</translation>
    </message>
    <message>
        <source>F9 leads you through what is due, one after the other, and Ctrl+B says in the morning what the day holds. What comes due at an agreed time is announced; in quiet hours and on days off nothing is, and it comes afterwards.</source>
        <translation>F9 führt Sie durch alles, was fällig ist, eins nach dem anderen, und Strg+B sagt am Morgen, was der Tag bringt. Was zu einer vereinbarten Zeit fällig wird, wird angekündigt; in der Ruhezeit und an freien Tagen nicht, dann kommt es danach.</translation>
    </message>
    <message>
        <source>Nothing is lost, and all of it is yours</source>
        <translation>Nichts geht verloren, und alles gehört Ihnen</translation>
    </message>
    <message>
        <source>Everything can be undone, tomorrow, too. All is in one file on this computer, copied every day; no account, no server. You can take it out whole at any time.</source>
        <translation>Alles lässt sich rückgängig machen, auch morgen noch. Alles liegt in einer Datei auf diesem Computer, die jeden Tag kopiert wird; kein Konto, kein Server. Sie können jederzeit alles mitnehmen.</translation>
    </message>
</context>
<context>
    <name>import_words</name>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>{count} geändert</translation>
    </message>
    <message>
        <source>{count} already there</source>
        <translation>{count} schon da</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>{count} übersprungen</translation>
    </message>
    <message>
        <source>There is nobody to bring in</source>
        <translation>Es ist niemand hereinzuholen</translation>
    </message>
    <message>
        <source>All of them are on your desk already</source>
        <translation>Alle sind schon auf Ihrem Schreibtisch</translation>
    </message>
    <message>
        <source>{people} to bring in</source>
        <translation>{people} zum Importieren</translation>
    </message>
    <message>
        <source>Nobody came in</source>
        <translation>Niemand kam herein</translation>
    </message>
    <message>
        <source>Nothing changed: all of them were there already</source>
        <translation>Nichts hat sich geändert: Alle waren schon da</translation>
    </message>
    <message>
        <source>{people} came in</source>
        <translation>{people} importiert</translation>
    </message>
    <message>
        <source>They are followed. Next, spread a first step with each over the week.</source>
        <translation>Diesen Personen wird gefolgt. Verteilen Sie als Nächstes mit jeder einen ersten Schritt über die Woche.</translation>
    </message>
    <message>
        <source>They are known now, and nothing is planned with them. Next, choose those who matter: twenty are plenty.</source>
        <translation>Diese Personen sind jetzt bekannt, und mit ihnen ist nichts geplant. Wählen Sie als Nächstes die Wichtigen aus: Zwanzig genügen.</translation>
    </message>
    <message>
        <source>Taken back: your desk is as it was</source>
        <translation>Zurückgenommen: Ihr Schreibtisch ist, wie er war</translation>
    </message>
    <message>
        <source>Taken back, but for those who stayed</source>
        <translation>Zurückgenommen, bis auf die Gebliebenen</translation>
    </message>
    <message>
        <source>Imported: {counts}</source>
        <translation>Importiert: {counts}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Not decided: comes in as new</source>
        <translation>Nicht entschieden: kommt als neu herein</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>It ended before it was done: try again, with fewer files if they are large.</source>
        <translation>Der Import endete, bevor er fertig war: Versuchen Sie es noch einmal, mit weniger Dateien, wenn sie groß sind.</translation>
    </message>
    <message>
        <source>Somebody of that name is on your desk, but nothing else says it is them.</source>
        <translation>Jemand dieses Namens ist auf Ihrem Schreibtisch, aber sonst deutet nichts auf dieselbe Person hin.</translation>
    </message>
    <message>
        <source>You worked with them since</source>
        <translation>Sie hatten seither miteinander zu tun</translation>
    </message>
</context>
<context>
    <name>keep_search</name>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Another name:</source>
        <translation>Anderer Name:</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Added {name}</source>
        <translation>{name} hinzugefügt</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>{name} geändert</translation>
    </message>
    <message>
        <source>{name} is now: {stage}</source>
        <translation>Phase von {name} geändert ({stage})</translation>
    </message>
    <message>
        <source>Tagged {name}: {tags}</source>
        <translation>{name} verschlagwortet ({tags})</translation>
    </message>
    <message>
        <source>New photo for {name}</source>
        <translation>Neues Foto für {name}</translation>
    </message>
    <message>
        <source>Took out the photo of {name}</source>
        <translation>Foto von {name} herausgenommen</translation>
    </message>
    <message>
        <source>Moved {name} to the trash</source>
        <translation>{name} in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Restored {name}</source>
        <translation>{name} wiederhergestellt</translation>
    </message>
    <message>
        <source>Merged {other} into {name}</source>
        <translation>{other} mit {name} zusammengeführt</translation>
    </message>
    <message>
        <source>{name} and {other} stay apart</source>
        <translation>{name} und {other} bleiben getrennt</translation>
    </message>
    <message>
        <source>{before} is now called {name}</source>
        <translation>{before} heißt jetzt {name}</translation>
    </message>
    <message>
        <source>Made {name} of {before} and {other}</source>
        <translation>Aus {before} und {other} wurde {name}</translation>
    </message>
    <message>
        <source>Noted for {name}: {kind}</source>
        <translation>Für {name} notiert ({kind})</translation>
    </message>
    <message>
        <source>Confirmed for {name}: {kind}</source>
        <translation>Für {name} bestätigt ({kind})</translation>
    </message>
    <message>
        <source>On the shelf: {title}</source>
        <translation>„{title}“ ins Regal gelegt</translation>
    </message>
    <message>
        <source>Begun with {name}: {title}</source>
        <translation>„{title}“ mit {name} begonnen</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>„{title}“ geändert</translation>
    </message>
    <message>
        <source>Settled: {concern}</source>
        <translation>Bedenken „{concern}“ ausgeräumt</translation>
    </message>
    <message>
        <source>Changed on the shelf: {title}</source>
        <translation>„{title}“ im Regal geändert</translation>
    </message>
    <message>
        <source>Back on the shelf: {title}</source>
        <translation>„{title}“ ins Regal zurückgelegt</translation>
    </message>
    <message>
        <source>Off the shelf: {title}</source>
        <translation>„{title}“ aus dem Regal genommen</translation>
    </message>
    <message>
        <source>Logged: {kind} with {name}</source>
        <translation>{kind} mit {name} eingetragen</translation>
    </message>
    <message>
        <source>Logged from a file: {kind} with {name}</source>
        <translation>{kind} mit {name} aus einer Datei eingetragen</translation>
    </message>
    <message>
        <source>Logged from files: {count} emails</source>
        <translation>{count} E-Mails aus Dateien eingetragen</translation>
    </message>
    <message>
        <source>Changed the {kind} with {name}</source>
        <translation>{kind} mit {name} geändert</translation>
    </message>
    <message>
        <source>Planned: {channel} with {name}</source>
        <translation>{channel} mit {name} geplant</translation>
    </message>
    <message>
        <source>Done: {channel} with {name}</source>
        <translation>{channel} mit {name} erledigt</translation>
    </message>
    <message>
        <source>Snoozed: {channel} with {name}</source>
        <translation>{channel} mit {name} zurückgestellt</translation>
    </message>
    <message>
        <source>Moved to {day}: {channel} with {name}</source>
        <translation>{channel} mit {name} auf {day} verschoben</translation>
    </message>
    <message>
        <source>Dropped: {channel} with {name}</source>
        <translation>{channel} mit {name} gestrichen</translation>
    </message>
    <message>
        <source>Dropped, and off for everybody until put on in Preferences: {channel} with {name}</source>
        <translation>{channel} mit {name} gestrichen, und für alle aus, bis in den Einstellungen eingeschaltet</translation>
    </message>
    <message>
        <source>Forgot somebody for good</source>
        <translation>Jemanden endgültig vergessen</translation>
    </message>
    <message>
        <source>Day off: {days}</source>
        <translation>{days} freigenommen</translation>
    </message>
    <message>
        <source>No longer off: {days}</source>
        <translation>{days} nicht mehr frei</translation>
    </message>
    <message>
        <source>Not now: the question about {name}</source>
        <translation>Frage zu {name} auf „nicht jetzt“</translation>
    </message>
    <message>
        <source>Eased off with {name}</source>
        <translation>Druck bei {name} herausgenommen</translation>
    </message>
    <message>
        <source>Staying in touch with {name}</source>
        <translation>Mit {name} in Kontakt bleiben</translation>
    </message>
    <message>
        <source>In touch less often with {name}</source>
        <translation>Seltener Kontakt mit {name}</translation>
    </message>
    <message>
        <source>In touch more often with {name}</source>
        <translation>Häufiger Kontakt mit {name}</translation>
    </message>
    <message>
        <source>Asking {name} for a referral</source>
        <translation>{name} um eine Empfehlung bitten</translation>
    </message>
    <message>
        <source>Caught up: moved one follow-up</source>
        <translation>Beim Aufholen eine Wiedervorlage verschoben</translation>
    </message>
    <message>
        <source>Planned ahead on {day}</source>
        <translation>Am {day} vorausgeplant</translation>
    </message>
    <message>
        <source>“{rule}” is off for {name}</source>
        <translation>„{rule}“ ist für {name} aus</translation>
    </message>
    <message>
        <source>“{rule}” is off for {name}, and this one is dropped</source>
        <translation>„{rule}“ ist für {name} aus, und diese ist gestrichen</translation>
    </message>
    <message>
        <source>Changed what the desk does by itself for {name}</source>
        <translation>Geändert, was der Schreibtisch für {name} von selbst tut</translation>
    </message>
    <message>
        <source>“{rule}” is on again for {name}</source>
        <translation>„{rule}“ ist für {name} wieder an</translation>
    </message>
    <message>
        <source>Brought in a whole desk with one person</source>
        <translation>Ganzen Schreibtisch mit einer Person hereingeholt</translation>
    </message>
    <message>
        <source>Something about somebody who was forgotten</source>
        <translation>Etwas über jemanden, der vergessen wurde</translation>
    </message>
    <message>
        <source>Added {count} sample people</source>
        <translation>{count} Beispielpersonen hinzugefügt</translation>
    </message>
    <message>
        <source>Left the sample people</source>
        <translation>Beispielpersonen verabschiedet</translation>
    </message>
    <message>
        <source>Brought in one person from {file}</source>
        <translation>Eine Person aus {file} hereingeholt</translation>
    </message>
    <message>
        <source>Tagged {name}: {on}</source>
        <translation>{name} verschlagwortet ({on})</translation>
    </message>
    <message>
        <source>Took off {name}: {off}</source>
        <translation>Bei {name} weggenommen ({off})</translation>
    </message>
    <message>
        <source>Tagged {name}: {on}; took off: {off}</source>
        <translation>{name} verschlagwortet ({on}); weggenommen ({off})</translation>
    </message>
    <message>
        <source>In touch with {name} every {days} days</source>
        <translation>Kontakt mit {name} alle {days} Tage</translation>
    </message>
    <message>
        <source>In touch with {name} by their stage</source>
        <translation>Kontakt mit {name} nach der Phase</translation>
    </message>
    <message>
        <source>Following {name}</source>
        <translation>{name} wird gefolgt</translation>
    </message>
    <message>
        <source>No longer following {name}</source>
        <translation>{name} wird nicht mehr gefolgt</translation>
    </message>
    <message>
        <source>Planned one for {name}</source>
        <translation>Eine für {name} geplant</translation>
    </message>
    <message>
        <source>First step planned with {name}</source>
        <translation>Ersten Schritt mit {name} geplant</translation>
    </message>
    <message>
        <source>Days off: {days}</source>
        <translation>{days} freigenommen</translation>
    </message>
    <message>
        <source>Brought in a whole desk with {count} people</source>
        <translation>Ganzen Schreibtisch mit {count} Personen hereingeholt</translation>
    </message>
    <message>
        <source>Forgot {count} people for good</source>
        <translation>{count} Personen endgültig vergessen</translation>
    </message>
    <message>
        <source>Confirmed {count} things about {name}</source>
        <translation>{count} Angaben zu {name} bestätigt</translation>
    </message>
    <message>
        <source>Moved {count} people to the trash</source>
        <translation>{count} Personen in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Restored {count} people</source>
        <translation>{count} Personen wiederhergestellt</translation>
    </message>
    <message>
        <source>Brought in {count} people from {file}</source>
        <translation>{count} Personen aus {file} hereingeholt</translation>
    </message>
    <message>
        <source>Caught up: moved {count} follow-ups</source>
        <translation>Beim Aufholen {count} Wiedervorlagen verschoben</translation>
    </message>
    <message>
        <source>Logged from files: {count} emails with {name}</source>
        <translation>{count} E-Mails mit {name} aus Dateien eingetragen</translation>
    </message>
    <message>
        <source>Tagged {count} people: {on}</source>
        <translation>{count} Personen verschlagwortet ({on})</translation>
    </message>
    <message>
        <source>Took off {count} people: {off}</source>
        <translation>Bei {count} Personen weggenommen ({off})</translation>
    </message>
    <message>
        <source>Tagged {count} people: {on}; took off: {off}</source>
        <translation>{count} Personen verschlagwortet ({on}); weggenommen ({off})</translation>
    </message>
    <message>
        <source>{count} people are now: {stage}</source>
        <translation>Phase von {count} Personen geändert ({stage})</translation>
    </message>
    <message>
        <source>In touch with {count} people every {days} days</source>
        <translation>Kontakt mit {count} Personen alle {days} Tage</translation>
    </message>
    <message>
        <source>In touch with {count} people by their stage</source>
        <translation>Kontakt mit {count} Personen nach der Phase</translation>
    </message>
    <message>
        <source>Following {count} people</source>
        <translation>{count} Personen wird gefolgt</translation>
    </message>
    <message>
        <source>No longer following {count} people</source>
        <translation>{count} Personen wird nicht mehr gefolgt</translation>
    </message>
    <message>
        <source>Planned one for each of {count} people</source>
        <translation>Für {count} Personen je eine geplant</translation>
    </message>
    <message>
        <source>First steps planned with {count} people, the last on {last}</source>
        <translation>Erste Schritte mit {count} Personen geplant, den letzten am {last}</translation>
    </message>
    <message>
        <source>Snoozed until {until}: {channel} with {name}</source>
        <translation>{channel} mit {name} bis {until} zurückgestellt</translation>
    </message>
    <message>
        <source>Logged: note on {name}</source>
        <translation>Notiz zu {name} eingetragen</translation>
    </message>
    <message>
        <source>Logged: task for {name}</source>
        <translation>Aufgabe für {name} eingetragen</translation>
    </message>
    <message>
        <source>Undone – {act}</source>
        <translation>Rückgängig: {act}</translation>
    </message>
    <message>
        <source>Redone – {act}</source>
        <translation>Wiederholt: {act}</translation>
    </message>
    <message>
        <source>Dropped {channel} with {name}; its rule stays as Preferences have it</source>
        <translation>{channel} mit {name} gestrichen; die Regel bleibt, wie sie in den Einstellungen steht</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>What you typed in the log could not be kept. Close the window again to go without it.</source>
        <translation>Was Sie in den Eintrag getippt haben, ließ sich nicht aufheben. Schließen Sie das Fenster noch einmal, um darauf zu verzichten.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Log a meeting</source>
        <translation>Treffen eintragen</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf eintragen</translation>
    </message>
    <message>
        <source>Log a lunch</source>
        <translation>Mittagessen eintragen</translation>
    </message>
    <message>
        <source>Log an email</source>
        <translation>E-Mail eintragen</translation>
    </message>
    <message>
        <source>Log a message</source>
        <translation>Nachricht eintragen</translation>
    </message>
    <message>
        <source>Log a letter</source>
        <translation>Brief eintragen</translation>
    </message>
    <message>
        <source>Log a card</source>
        <translation>Karte eintragen</translation>
    </message>
    <message>
        <source>Log a gift</source>
        <translation>Geschenk eintragen</translation>
    </message>
    <message>
        <source>Log something on social media</source>
        <translation>Soziale Medien eintragen</translation>
    </message>
    <message>
        <source>Log a newsletter</source>
        <translation>Newsletter eintragen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Log a task</source>
        <translation>Aufgabe eintragen</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Bedenken</translation>
    </message>
    <message>
        <source>you promised it for {day}</source>
        <translation>zugesagt für {day}</translation>
    </message>
    <message>
        <source>the {channel} planned for {day}</source>
        <translation>{channel}, geplant für {day}</translation>
    </message>
    <message>
        <source>Closes also for {list}.</source>
        <translation>Schließt auch ab: {list}.</translation>
    </message>
    <message>
        <source>Opens the opportunity “{title}”.</source>
        <translation>Eröffnet die Verkaufschance „{title}“.</translation>
    </message>
    <message>
        <source>Plans: {list}.</source>
        <translation>Plant: {list}.</translation>
    </message>
    <message>
        <source>The next try waits for your answer whether to ease off.</source>
        <translation>Der nächste Versuch wartet auf Ihre Antwort, ob Druck herausgenommen wird.</translation>
    </message>
    <message>
        <source>Plans nothing.</source>
        <translation>Plant nichts.</translation>
    </message>
    <message>
        <source>Closes and plans nothing.</source>
        <translation>Schließt nichts ab und plant nichts.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>the {channel} promised for {day}</source>
        <translation>{channel}, zugesagt für {day}</translation>
    </message>
    <message>
        <source>the {channel} due {day}</source>
        <translation>{channel}, fällig {day}</translation>
    </message>
    <message>
        <source>Asks whether to ease off.</source>
        <translation>Fragt, ob Druck herausgenommen wird.</translation>
    </message>
    <message>
        <source>Asks whether to stay in touch.</source>
        <translation>Fragt, ob Sie in Kontakt bleiben.</translation>
    </message>
    <message>
        <source>Asks whether less often is enough.</source>
        <translation>Fragt, ob seltener genügt.</translation>
    </message>
    <message>
        <source>Asks whether more often is better.</source>
        <translation>Fragt, ob häufiger besser ist.</translation>
    </message>
    <message>
        <source>Asks whether to ask for a referral.</source>
        <translation>Fragt, ob Sie um eine Empfehlung bitten.</translation>
    </message>
    <message>
        <source>{channel} {day}, promised</source>
        <translation>{channel} {day}, zugesagt</translation>
    </message>
    <message>
        <source>{channel} {day}</source>
        <translation>{channel} {day}</translation>
    </message>
    <message>
        <source>{channel} on {day}, promised</source>
        <translation>{channel} am {day}, zugesagt</translation>
    </message>
    <message>
        <source>{channel} on {day}</source>
        <translation>{channel} am {day}</translation>
    </message>
</context>
<context>
    <name>log_body</name>
    <message>
        <source>Card or letter</source>
        <translation>Karte oder Brief</translation>
    </message>
    <message>
        <source>Gift or lunch</source>
        <translation>Geschenk oder Mittagessen</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>Weitere Arten</translation>
    </message>
</context>
<context>
    <name>merge_words</name>
    <message>
        <source>What you do not pick stays as a fact (a stage or a photo does not). Numbers, addresses, notes, follow-ups and both histories come together. Undo takes it all apart again.</source>
        <translation>Was Sie nicht wählen, bleibt als Angabe erhalten (eine Phase oder ein Foto nicht). Nummern, Adressen, Notizen, Wiedervorlagen und beide Verläufe kommen zusammen. „Rückgängig“ trennt alles wieder.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Present job</source>
        <translation>Jetzige Stelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>The one above</source>
        <translation>Das obige</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>alle {days} Tage</translation>
    </message>
</context>
<context>
    <name>mishaps</name>
    <message>
        <source>The desk cannot be opened</source>
        <translation>Der Schreibtisch lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Follow-up Desk</source>
        <translation>Follow-up Desk</translation>
    </message>
    <message>
        <source>Something went wrong in the program; what you see may not be up to date. What was saved is safe. If it comes again, close the program and open it anew. What happened is noted in {folder}.</source>
        <translation>Im Programm ist etwas schiefgegangen; was Sie sehen, ist vielleicht nicht auf dem neuesten Stand. Was gespeichert wurde, ist sicher. Kommt es wieder vor, schließen Sie das Programm und öffnen Sie es neu. Was geschah, steht in {folder}.</translation>
    </message>
</context>
<context>
    <name>named_links</name>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>next_band</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>nobody_page</name>
    <message>
        <source>Choose somebody on the left to see what happened and what is next.</source>
        <translation>Wählen Sie links jemanden, um zu sehen, was geschah und was als Nächstes kommt.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A follow-up is due</source>
        <translation>Eine Wiedervorlage ist fällig</translation>
    </message>
    <message>
        <source>{count} follow-ups are due</source>
        <translation>{count} Wiedervorlagen sind fällig</translation>
    </message>
    <message>
        <source>This is how the desk reminds you. Press the button to see that answers come back.</source>
        <translation>So erinnert Sie der Schreibtisch. Drücken Sie den Knopf, um zu prüfen, ob Antworten zurückkommen.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>Ich sehe sie</translation>
    </message>
    <message>
        <source>Reminders reach this screen</source>
        <translation>Erinnerungen erreichen diesen Bildschirm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Morgen erinnern</translation>
    </message>
    <message>
        <source>Snooze until {weekday}</source>
        <translation>Erinnern am {weekday}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Snooze 15 min</source>
        <translation>In 15 min erinnern</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>In 1 h erinnern</translation>
    </message>
    <message>
        <source>{channel} since yesterday</source>
        <translation>{channel} seit gestern</translation>
    </message>
    <message>
        <source>{channel}, {days} days late</source>
        <translation>{channel}, {days} Tage überfällig</translation>
    </message>
    <message>
        <source>{channel} today</source>
        <translation>{channel} heute</translation>
    </message>
    <message>
        <source>{channel} at {clock}</source>
        <translation>{channel} um {clock}</translation>
    </message>
    <message>
        <source>{what}, as you promised</source>
        <translation>{what}, wie zugesagt</translation>
    </message>
    <message>
        <source>({clock} in {place})</source>
        <translation>({clock} in {place})</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>opportunity</name>
    <message>
        <source>First sale</source>
        <translation>Erster Verkauf</translation>
    </message>
</context>
<context>
    <name>opportunity_words</name>
    <message>
        <source>your yeses came after about {count}</source>
        <translation>Ihre Jas kamen nach etwa {count}</translation>
    </message>
    <message>
        <source>1 attempt without an answer</source>
        <translation>1 Versuch ohne Antwort</translation>
    </message>
    <message>
        <source>{count} attempts without an answer</source>
        <translation>{count} Versuche ohne Antwort</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 Gespräch</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>{count} Gespräche</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>They said yes. If that was logged by mistake, Undo opens it again.</source>
        <translation>Ein Ja. Wurde es aus Versehen eingetragen, öffnet „Rückgängig“ sie wieder.</translation>
    </message>
    <message>
        <source>They said no. If that was logged by mistake, Undo opens it again.</source>
        <translation>Ein Nein. Wurde es aus Versehen eingetragen, öffnet „Rückgängig“ sie wieder.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Nichts ist geplant</translation>
    </message>
    <message>
        <source>Enter plans the next step.</source>
        <translation>Enter plant den nächsten Schritt.</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>kein nächster Schritt</translation>
    </message>
    <message>
        <source>{concern} still open</source>
        <translation>{concern} noch offen</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>By next step</source>
        <translation>Nach nächstem Schritt</translation>
    </message>
    <message>
        <source>Open concerns first</source>
        <translation>Offene Bedenken zuerst</translation>
    </message>
    <message>
        <source>With an open concern</source>
        <translation>Mit offenem Bedenken</translation>
    </message>
    <message>
        <source>Without an open concern</source>
        <translation>Ohne offenes Bedenken</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 offen</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>{count} without a next step</source>
        <translation>{count} ohne nächsten Schritt</translation>
    </message>
</context>
<context>
    <name>organisation</name>
    <message>
        <source>1 person</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>1 was there before</source>
        <translation>1 war früher dort</translation>
    </message>
    <message>
        <source>{count} were there before</source>
        <translation>{count} waren früher dort</translation>
    </message>
    <message>
        <source>1 open opportunity</source>
        <translation>1 offene Verkaufschance</translation>
    </message>
    <message>
        <source>{count} open opportunities</source>
        <translation>{count} offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Nobody is there any more</source>
        <translation>Niemand ist mehr dort</translation>
    </message>
    <message>
        <source>in touch {day}</source>
        <translation>Kontakt {day}</translation>
    </message>
    <message>
        <source>not in touch yet</source>
        <translation>noch kein Kontakt</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Jetzt dort</translation>
    </message>
    <message>
        <source>There before</source>
        <translation>Früher dort</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Offene Verkaufschancen</translation>
    </message>
    <message>
        <source>Show all {count} people</source>
        <translation>Alle {count} Personen zeigen</translation>
    </message>
    <message>
        <source>Show all {count} opportunities</source>
        <translation>Alle {count} Verkaufschancen zeigen</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>url</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgekommen</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>wedding</source>
        <translation>Hochzeitstag</translation>
    </message>
    <message>
        <source>work anniversary</source>
        <translation>Dienstjubiläum</translation>
    </message>
    <message>
        <source>graduation</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>former</source>
        <translation>ehemalig</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>works at</source>
        <translation>arbeitet bei</translation>
    </message>
    <message>
        <source>worked at</source>
        <translation>arbeitete bei</translation>
    </message>
    <message>
        <source>related</source>
        <translation>nahestehend</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>{count} person, {day}</source>
        <translation>{count} Person, {day}</translation>
    </message>
    <message>
        <source>{count} people, {day}</source>
        <translation>{count} Personen, {day}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>gave: {things}</source>
        <translation>mitgebracht: {things}</translation>
    </message>
    <message>
        <source>{channel}; promised</source>
        <translation>{channel}; zugesagt</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>Liste: {name}</translation>
    </message>
    <message>
        <source>Preference: {name}</source>
        <translation>Einstellung: {name}</translation>
    </message>
    <message>
        <source>{command}: {name}</source>
        <translation>{command}: {name}</translation>
    </message>
    <message>
        <source>Choose a follow-up first</source>
        <translation>Wählen Sie zuerst eine Wiedervorlage</translation>
    </message>
    <message>
        <source>Only on an empty desk</source>
        <translation>Nur auf leerem Schreibtisch</translation>
    </message>
    <message>
        <source>There are none on this desk</source>
        <translation>Auf diesem Schreibtisch sind keine</translation>
    </message>
    <message>
        <source>Choose a person first</source>
        <translation>Wählen Sie zuerst eine Person</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>past_words</name>
    <message>
        <source>their {kind}</source>
        <translation>{kind}, eingehend</translation>
    </message>
</context>
<context>
    <name>pause_choices</name>
    <message>
        <source>Until work begins ({time})</source>
        <translation>Bis Arbeitsbeginn ({time})</translation>
    </message>
    <message>
        <source>Until this afternoon ({time})</source>
        <translation>Bis heute Nachmittag ({time})</translation>
    </message>
    <message>
        <source>Until tomorrow morning ({time})</source>
        <translation>Bis morgen früh ({time})</translation>
    </message>
    <message>
        <source>Until Monday ({time})</source>
        <translation>Bis Montag ({time})</translation>
    </message>
    <message>
        <source>Until next Monday ({time})</source>
        <translation>Bis nächsten Montag ({time})</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
</context>
<context>
    <name>person_words</name>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>prefers {wishes}</source>
        <translation>bevorzugt {wishes}</translation>
    </message>
    <message>
        <source>newsletter offered</source>
        <translation>Newsletter angeboten</translation>
    </message>
    <message>
        <source>gets the newsletter</source>
        <translation>bekommt den Newsletter</translation>
    </message>
    <message>
        <source>no newsletter</source>
        <translation>kein Newsletter</translation>
    </message>
    <message>
        <source>left the newsletter</source>
        <translation>Newsletter abbestellt</translation>
    </message>
    <message>
        <source>{role}: {name}</source>
        <translation>{role}: {name}</translation>
    </message>
    <message>
        <source>{name} turns {age} on {day}</source>
        <translation>{name} wird am {day} {age}</translation>
    </message>
    <message>
        <source>Turns {age} on {day}</source>
        <translation>Wird am {day} {age}</translation>
    </message>
    <message>
        <source>{name}: {what} {day}</source>
        <translation>{name}: {what} {day}</translation>
    </message>
    <message>
        <source>{title} · offer {day}</source>
        <translation>{title} · Angebot {day}</translation>
    </message>
    <message>
        <source>{concern} still open</source>
        <translation>{concern} noch offen</translation>
    </message>
    <message>
        <source>No open concern</source>
        <translation>Kein offenes Bedenken</translation>
    </message>
    <message>
        <source>1 touch</source>
        <translation>1 Kontaktpunkt</translation>
    </message>
    <message>
        <source>{count} touches</source>
        <translation>{count} Kontaktpunkte</translation>
    </message>
    <message>
        <source>{touches}; your yeses: about {count}</source>
        <translation>{touches}; Ihre Jas: etwa {count}</translation>
    </message>
    <message>
        <source>None open. “{title}” ended with a yes.</source>
        <translation>Keine offen. „{title}“ endete mit einem Ja.</translation>
    </message>
    <message>
        <source>None open. “{title}” ended with a no.</source>
        <translation>Keine offen. „{title}“ endete mit einem Nein.</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Hochzeitstag</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>Dienstjubiläum</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
</context>
<context>
    <name>photo_choice</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown: choose a JPEG or PNG.</source>
        <translation>{name} ist kein Bild, das gezeigt werden kann: Wählen Sie ein JPEG oder PNG.</translation>
    </message>
</context>
<context>
    <name>plan_hints</name>
    <message>
        <source>{day} is a planned day off: the reminder waits until it is over.</source>
        <translation>{day} ist ein geplanter freier Tag: Die Erinnerung wartet, bis er vorbei ist.</translation>
    </message>
    <message>
        <source>{day} is not a working day.</source>
        <translation>{day} ist kein Arbeitstag.</translation>
    </message>
    <message>
        <source>{time} is in your quiet hours: the reminder comes after them, {until}.</source>
        <translation>{time} liegt in Ihrer Ruhezeit: Die Erinnerung kommt danach, {until}.</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Touches until yes</source>
        <translation>Kontaktpunkte bis zum Ja</translation>
    </message>
    <message>
        <source>Half of your {yeses} yeses came by themselves.</source>
        <translation>Die Hälfte Ihrer {yeses} Jas kam von selbst.</translation>
    </message>
    <message>
        <source>Half of your {yeses} yeses came with the first touch.</source>
        <translation>Die Hälfte Ihrer {yeses} Jas kam beim ersten Kontaktpunkt.</translation>
    </message>
    <message>
        <source>Half of your {yeses} yeses came within {median} touches.</source>
        <translation>Die Hälfte Ihrer {yeses} Jas kam innerhalb von {median} Kontaktpunkten.</translation>
    </message>
    <message>
        <source>Your latest {count} answers are counted.</source>
        <translation>Gezählt sind Ihre letzten {count} Antworten.</translation>
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
        <source>half of the yeses by here</source>
        <translation>die Hälfte der Jas bis hier</translation>
    </message>
    <message>
        <source>Promises kept, by month</source>
        <translation>Gehaltene Zusagen nach Monaten</translation>
    </message>
    <message>
        <source>Once a promise has ended, this shows how many you keep. None has ended in the last twelve months.</source>
        <translation>Sobald eine Zusage geendet hat, zeigt dies, wie viele Sie halten. In den letzten zwölf Monaten hat keine geendet.</translation>
    </message>
    <message>
        <source>You kept {kept} of the one promise of the last twelve months.</source>
        <translation>Gehalten: {kept} von der einen Zusage der letzten zwölf Monate.</translation>
    </message>
    <message>
        <source>You kept {kept} of the {ended} promises of the last twelve months, to the day and the way: {rate}%.</source>
        <translation>Von den {ended} Zusagen der letzten zwölf Monate haben Sie {kept} gehalten, auf den Tag und auf die zugesagte Art: {rate}&#xa0;%.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>late or another way</source>
        <translation>verspätet oder anders</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>Days from meeting to thank-you</source>
        <translation>Tage vom Treffen bis zum Dank</translation>
    </message>
    <message>
        <source>From five yeses on this shows after how many touches they came.</source>
        <translation>Ab fünf Jas zeigt dies, nach wie vielen Kontaktpunkten sie kamen.</translation>
    </message>
    <message>
        <source>From five meetings and lunches of the last twelve months on this shows how soon you thanked for them.</source>
        <translation>Ab fünf Treffen und Mittagessen der letzten zwölf Monate zeigt dies, wie bald Sie dafür gedankt haben.</translation>
    </message>
    <message>
        <source>You thanked for {soon} of the {meetings} meetings and lunches of the last twelve months within a day.</source>
        <translation>Für {soon} der {meetings} Treffen und Mittagessen der letzten zwölf Monate haben Sie innerhalb eines Tages gedankt.</translation>
    </message>
    <message>
        <source>Only the latest {count} entries of the desk are looked through.</source>
        <translation>Nur die letzten {count} Einträge des Schreibtischs werden durchgesehen.</translation>
    </message>
    <message>
        <source>card, letter or other thanks</source>
        <translation>Karte, Brief oder anderer Dank</translation>
    </message>
    <message>
        <source>may still come</source>
        <translation>kann noch kommen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Noch gibt es keine.</translation>
    </message>
    <message>
        <source>So far: {count}.</source>
        <translation>Bisher: {count}.</translation>
    </message>
    <message>
        <source>No touch: they came by themselves.</source>
        <translation>Kein Kontaktpunkt: Sie kamen von selbst.</translation>
    </message>
    <message>
        <source>1 touch.</source>
        <translation>1 Kontaktpunkt.</translation>
    </message>
    <message>
        <source>{count} touches and more.</source>
        <translation>{count} Kontaktpunkte und mehr.</translation>
    </message>
    <message>
        <source>{count} touches.</source>
        <translation>{count} Kontaktpunkte.</translation>
    </message>
    <message>
        <source>Yes: {yes}. No: {no}.</source>
        <translation>Ja: {yes}. Nein: {no}.</translation>
    </message>
    <message>
        <source>Half of your yeses came by here.</source>
        <translation>Die Hälfte Ihrer Jas kam bis hier.</translation>
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
        <source>{month}: no promise ended.</source>
        <translation>{month}: Keine Zusage hat geendet.</translation>
    </message>
    <message>
        <source>{month}: {rate}% kept. Kept: {kept}. Late or another way: {otherwise}. Broken: {broken}.</source>
        <translation>{month}: {rate}&#xa0;% gehalten. Gehalten: {kept}. Verspätet oder anders: {otherwise}. Gebrochen: {broken}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Late or another way</source>
        <translation>Verspätet oder anders</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>{rate}%</source>
        <translation>{rate}&#xa0;%</translation>
    </message>
    <message>
        <source>{when}: {count}.</source>
        <translation>{when}: {count}.</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>selber Tag</translation>
    </message>
    <message>
        <source>Thanked the same day</source>
        <translation>Am selben Tag gedankt</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Thanked after 1 day</source>
        <translation>Nach 1 Tag gedankt</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 Tage</translation>
    </message>
    <message>
        <source>Thanked after 2 days</source>
        <translation>Nach 2 Tagen gedankt</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 Tage</translation>
    </message>
    <message>
        <source>Thanked after 3 days</source>
        <translation>Nach 3 Tagen gedankt</translation>
    </message>
    <message>
        <source>4–7 days</source>
        <translation>4–7 Tage</translation>
    </message>
    <message>
        <source>Thanked after 4 to 7 days</source>
        <translation>Nach 4 bis 7 Tagen gedankt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>Thanked after more than a week</source>
        <translation>Nach mehr als einer Woche gedankt</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Not thanked yet, it may still come</source>
        <translation>Noch nicht gedankt, kann noch kommen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Never thanked</source>
        <translation>Nie gedankt</translation>
    </message>
    <message>
        <source>1 touch</source>
        <translation>1 Kontaktpunkt</translation>
    </message>
    <message>
        <source>{count} touches</source>
        <translation>{count} Kontaktpunkte</translation>
    </message>
    <message>
        <source>{event} on {day}</source>
        <translation>{event} am {day}</translation>
    </message>
    <message>
        <source>thanked on {day}</source>
        <translation>gedankt am {day}</translation>
    </message>
    <message>
        <source>never spoken with</source>
        <translation>noch nie gesprochen</translation>
    </message>
    <message>
        <source>last spoken with on {day}</source>
        <translation>zuletzt gesprochen am {day}</translation>
    </message>
    <message>
        <source>Waiting time against size</source>
        <translation>Wartezeit und Größe</translation>
    </message>
    <message>
        <source>a dot for each, as high as the days since you last spoke</source>
        <translation>ein Punkt für jede, so hoch wie die Tage seit dem letzten Gespräch</translation>
    </message>
    <message>
        <source>Up to the line half wait no longer. Left out: who rests, and who has your promise for a day to come.</source>
        <translation>Bis zur Linie wartet die Hälfte und nicht länger. Nicht dabei: wer ruht und wem für einen künftigen Tag etwas zugesagt ist.</translation>
    </message>
    <message>
        <source>longer than {days} days</source>
        <translation>länger als {days} Tage</translation>
    </message>
    <message>
        <source>From six open opportunities on this shows whether the small wait longer than the large.</source>
        <translation>Ab sechs offenen Verkaufschancen zeigt dies, ob die kleinen länger warten als die großen.</translation>
    </message>
    <message>
        <source>It counts the days since you last spoke; if you never spoke, since they came on your desk. Left out: who rests, and who has your promise for a day to come.</source>
        <translation>Gezählt werden die Tage seit dem letzten Gespräch; ohne Gespräch die Tage, seit die Person auf Ihrem Schreibtisch ist. Nicht dabei: wer ruht und wem für einen künftigen Tag etwas zugesagt ist.</translation>
    </message>
    <message>
        <source>Nobody waits just now.</source>
        <translation>Im Augenblick wartet niemand.</translation>
    </message>
    <message>
        <source>Waiting now: {count}.</source>
        <translation>Es warten jetzt: {count}.</translation>
    </message>
    <message>
        <source>All wait about alike, whatever they may bring.</source>
        <translation>Alle warten etwa gleich lang, was sie auch bringen mögen.</translation>
    </message>
    <message>
        <source>How long those with an open opportunity have waited for a conversation, by what it may bring.</source>
        <translation>Wie lange Personen mit offener Verkaufschance auf ein Gespräch warten, nach dem, was sie bringen kann.</translation>
    </message>
    <message>
        <source>Those without an amount wait {days} days longer than the largest: {one} and {other} days.</source>
        <translation>Die ohne Betrag warten {days} Tage länger als die größten: {one} und {other} Tage.</translation>
    </message>
    <message>
        <source>The smallest wait {days} days longer than the largest: {one} and {other} days.</source>
        <translation>Die kleinsten warten {days} Tage länger als die größten: {one} und {other} Tage.</translation>
    </message>
    <message>
        <source>The largest wait {days} days longer than those without an amount: {one} and {other} days.</source>
        <translation>Die größten warten {days} Tage länger als die ohne Betrag: {one} und {other} Tage.</translation>
    </message>
    <message>
        <source>The largest wait {days} days longer than the smallest: {one} and {other} days.</source>
        <translation>Die größten warten {days} Tage länger als die kleinsten: {one} und {other} Tage.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>{size}: 1 person, waiting {longest}.</source>
        <translation>{size}: 1 Person, wartet {longest}.</translation>
    </message>
    <message>
        <source>{size}: {count} waiting. Half of them wait up to {middle}, one {longest}.</source>
        <translation>{size}: {count} warten. Die Hälfte wartet bis zu {middle}, eine Person {longest}.</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} offen</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Kein Betrag</translation>
    </message>
    <message>
        <source>Up to {most} {currency}</source>
        <translation>Bis {most} {currency}</translation>
    </message>
    <message>
        <source>{least} to {most} {currency}</source>
        <translation>{least} bis {most} {currency}</translation>
    </message>
    <message>
        <source>{least} {currency} and more</source>
        <translation>Ab {least} {currency}</translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation>Mit Betrag</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Andere Währung</translation>
    </message>
    <message>
        <source>My follow-up {day}.pdf</source>
        <translation>Wie ich dranbleibe {day}.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>What my follow-up looks like</source>
        <translation>Wie ich dranbleibe</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>Stand: {day}</translation>
    </message>
</context>
<context>
    <name>preference_field</name>
    <message>
        <source>As the system has it</source>
        <translation>Wie das System</translation>
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
        <source>With a tray, else ask</source>
        <translation>Mit Infobereich, sonst fragen</translation>
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
        <source>Two letters: PT, DE, GB…</source>
        <translation>Zwei Buchstaben: PT, DE, GB…</translation>
    </message>
    <message>
        <source>As the working days</source>
        <translation>Wie die Arbeitstage</translation>
    </message>
</context>
<context>
    <name>preference_groups</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>thanks card note after a meeting lunch first call</source>
        <translation>Dank Karte Notiz nach Treffen Mittagessen erstem Anruf</translation>
    </message>
    <message>
        <source>how long to wait after a call or an email with nothing agreed</source>
        <translation>wie lange warten nach Anruf oder E-Mail, wenn nichts vereinbart ist</translation>
    </message>
    <message>
        <source>how long to wait when they put it off, push off, postpone</source>
        <translation>wie lange warten beim Vertrösten, Aufschieben, Verschieben</translation>
    </message>
    <message>
        <source>stop trying, rest, newsletter, hello, in a row</source>
        <translation>nicht mehr versuchen, ruhen, Newsletter, Gruß, in Folge</translation>
    </message>
    <message>
        <source>how long to wait when no day was agreed</source>
        <translation>wie lange warten, wenn kein Tag vereinbart ist</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>resource, shelf, gift, value</source>
        <translation>Material, Regal, Geschenk, Wert</translation>
    </message>
    <message>
        <source>distracted, hours, phone or email</source>
        <translation>abgelenkt, Uhrzeiten, Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>too often, too soon, how many touches, annoy</source>
        <translation>zu oft, zu früh, wie viele Kontaktpunkte, lästig</translation>
    </message>
    <message>
        <source>customer, how long to wait after a sale</source>
        <translation>Kunde, wie lange warten nach einem Verkauf</translation>
    </message>
    <message>
        <source>birthday, wedding, anniversary, post, card</source>
        <translation>Geburtstag, Hochzeitstag, Jahrestag, Post, Karte</translation>
    </message>
    <message>
        <source>how long to wait after a card or letter was posted</source>
        <translation>wie lange warten, nachdem Karte oder Brief verschickt ist</translation>
    </message>
    <message>
        <source>facts to confirm, bounced, returned, out of date</source>
        <translation>Angaben bestätigen, unzustellbar, zurückgekommen, veraltet</translation>
    </message>
    <message>
        <source>introduced, thank who referred them</source>
        <translation>empfohlen, danken, wer empfohlen hat</translation>
    </message>
    <message>
        <source>how often, cadence, interval, customers, going quiet</source>
        <translation>wie oft, Rhythmus, Abstand, Kunden, wird still</translation>
    </message>
    <message>
        <source>no answer, voicemail, retry, how long to wait after a missed call</source>
        <translation>nicht erreicht, Mailbox, erneut versuchen, wie lange warten nach verpasstem Anruf</translation>
    </message>
    <message>
        <source>proposal, how long to wait after an offer was sent</source>
        <translation>Angebot, wie lange warten, nachdem ein Angebot gesendet ist</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>The daily sitting</source>
        <translation>Die tägliche Runde</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Post and holidays</source>
        <translation>Post und Feiertage</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Thank-you notes</source>
        <translation>Dankeskarten</translation>
    </message>
    <message>
        <source>A week after</source>
        <translation>Eine Woche danach</translation>
    </message>
    <message>
        <source>Ask for a date</source>
        <translation>Nach einem Tag fragen</translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation>Druck herausnehmen</translation>
    </message>
    <message>
        <source>A next step without a day</source>
        <translation>Nächster Schritt ohne Tag</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Bring something of value</source>
        <translation>Etwas von Wert mitbringen</translation>
    </message>
    <message>
        <source>The right channel and hour</source>
        <translation>Der richtige Kanal und die richtige Zeit</translation>
    </message>
    <message>
        <source>Not a pest</source>
        <translation>Nicht lästig werden</translation>
    </message>
    <message>
        <source>Care after a yes</source>
        <translation>Fürsorge nach einem Ja</translation>
    </message>
    <message>
        <source>Birthdays and other occasions</source>
        <translation>Geburtstage und andere Anlässe</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Ist es angekommen?</translation>
    </message>
    <message>
        <source>Fresh records</source>
        <translation>Aktuelle Angaben</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Empfehlungen</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>In Kontakt bleiben</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>Das Angebot</translation>
    </message>
    <message>
        <source>{name} · {rule}</source>
        <translation>{name} · {rule}</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>Quiet hours, in which nothing is announced, or off</source>
        <translation>Ruhezeit, in der nichts angekündigt wird, oder aus</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Arbeitszeit am Tag</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>Briefing at the start of the working day</source>
        <translation>Morgenüberblick zu Beginn des Arbeitstags</translation>
    </message>
    <message>
        <source>One line in the evening names what is left</source>
        <translation>Eine Zeile am Abend nennt, was übrig ist</translation>
    </message>
    <message>
        <source>Minutes that a reminder comes before an agreed time</source>
        <translation>Minuten, die eine Erinnerung vor einer vereinbarten Zeit kommt</translation>
    </message>
    <message>
        <source>Show names in notices, which others may see</source>
        <translation>Namen in Benachrichtigungen zeigen, die andere sehen könnten</translation>
    </message>
    <message>
        <source>Go on reminding when the window is closed</source>
        <translation>Weiter erinnern, wenn das Fenster geschlossen ist</translation>
    </message>
    <message>
        <source>Start when I log in, without a window</source>
        <translation>Beim Anmelden starten, ohne Fenster</translation>
    </message>
    <message>
        <source>Minutes of the daily sitting</source>
        <translation>Minuten der täglichen Runde</translation>
    </message>
    <message>
        <source>Days to sit on</source>
        <translation>Tage für die Runde</translation>
    </message>
    <message>
        <source>When to sit, announced by a notice, or off</source>
        <translation>Uhrzeit der Runde, mit Benachrichtigung, oder aus</translation>
    </message>
    <message>
        <source>Calendar file that is kept up to date</source>
        <translation>Kalenderdatei, die aktuell gehalten wird</translation>
    </message>
    <message>
        <source>Your own country, for the time that post takes</source>
        <translation>Ihr eigenes Land, für die Zeit, die Post braucht</translation>
    </message>
    <message>
        <source>Public holidays that get cards, with ; between them</source>
        <translation>Feiertage, zu denen es Karten gibt, mit ; dazwischen</translation>
    </message>
    <message>
        <source>Days in the trash, after which people are forgotten for good</source>
        <translation>Tage im Papierkorb, danach werden Personen endgültig vergessen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation>Sprache, ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Thank-you notes after meetings, lunches, first calls</source>
        <translation>Dankeskarten nach Treffen, Mittagessen, ersten Anrufen</translation>
    </message>
    <message>
        <source>A follow-up a week after a prospect was reached</source>
        <translation>Eine Wiedervorlage eine Woche, nachdem ein Interessent erreicht wurde</translation>
    </message>
    <message>
        <source>Ask for a date when they put it off without one</source>
        <translation>Nach einem Tag fragen, wenn ohne Tag vertröstet wird</translation>
    </message>
    <message>
        <source>Ask whether to ease off, or to stay in touch</source>
        <translation>Fragen, ob Druck herausgenommen oder in Kontakt geblieben wird</translation>
    </message>
    <message>
        <source>A fallback when no day was agreed</source>
        <translation>Ein Ersatztag, wenn kein Tag vereinbart wurde</translation>
    </message>
    <message>
        <source>Warn of promises that a log leaves open</source>
        <translation>Vor Zusagen warnen, die ein Eintrag offen lässt</translation>
    </message>
    <message>
        <source>Warn of the same gift twice, and of bringing nothing</source>
        <translation>Vor doppelten Geschenken warnen, und wenn nichts mitgebracht wird</translation>
    </message>
    <message>
        <source>Keep to their hours; details by email</source>
        <translation>Deren Uhrzeiten einhalten; Einzelheiten per E-Mail</translation>
    </message>
    <message>
        <source>Warn before being a pest</source>
        <translation>Warnen, bevor es lästig wird</translation>
    </message>
    <message>
        <source>Care after a yes: does it wear well, a referral</source>
        <translation>Fürsorge nach einem Ja: bewährt sich der Kauf, eine Empfehlung</translation>
    </message>
    <message>
        <source>Cards for birthdays and other occasions</source>
        <translation>Karten zu Geburtstagen und anderen Anlässen</translation>
    </message>
    <message>
        <source>Ask whether a letter or card arrived</source>
        <translation>Fragen, ob ein Brief oder eine Karte angekommen ist</translation>
    </message>
    <message>
        <source>Call when an address bounces; facts grow stale</source>
        <translation>Anrufen, wenn eine Adresse unzustellbar ist; Angaben veralten</translation>
    </message>
    <message>
        <source>Thank whoever refers somebody, and tell how it ended</source>
        <translation>Danken, wer jemanden empfiehlt, und erzählen, wie es ausging</translation>
    </message>
    <message>
        <source>Keep in touch at a cadence</source>
        <translation>In einem Rhythmus in Kontakt bleiben</translation>
    </message>
    <message>
        <source>Try again after no answer</source>
        <translation>Noch einmal versuchen, wenn nicht erreicht</translation>
    </message>
    <message>
        <source>Ask about a sent offer</source>
        <translation>Nach einem gesendeten Angebot fragen</translation>
    </message>
    <message>
        <source>thank for what was at most so many days ago</source>
        <translation>danken für das, was höchstens so viele Tage her ist</translation>
    </message>
    <message>
        <source>days until the follow-up</source>
        <translation>Tage bis zur Wiedervorlage</translation>
    </message>
    <message>
        <source>days until a date is asked for</source>
        <translation>Tage, bis nach einem Tag gefragt wird</translation>
    </message>
    <message>
        <source>push-offs and no-answers in a row until it is asked</source>
        <translation>Male vertröstet oder nicht erreicht in Folge, bis gefragt wird</translation>
    </message>
    <message>
        <source>days that the row must span</source>
        <translation>Tage, über die sich die Folge erstrecken muss</translation>
    </message>
    <message>
        <source>so many more until it is asked again</source>
        <translation>so viele weitere, bis wieder gefragt wird</translation>
    </message>
    <message>
        <source>days between hellos while they rest</source>
        <translation>Tage zwischen Grüßen, solange jemand ruht</translation>
    </message>
    <message>
        <source>days until the fallback</source>
        <translation>Tage bis zum Ersatztag</translation>
    </message>
    <message>
        <source>days ahead in which a promise by the same channel is warned of</source>
        <translation>Tage im Voraus, in denen vor einer Zusage über denselben Kanal gewarnt wird</translation>
    </message>
    <message>
        <source>touches without anything of value until it is warned of</source>
        <translation>Kontaktpunkte ohne etwas von Wert, bis gewarnt wird</translation>
    </message>
    <message>
        <source>days between touches</source>
        <translation>Tage zwischen Kontaktpunkten</translation>
    </message>
    <message>
        <source>touches within the span</source>
        <translation>Kontaktpunkte in der Zeitspanne</translation>
    </message>
    <message>
        <source>days of the span</source>
        <translation>Tage der Zeitspanne</translation>
    </message>
    <message>
        <source>days after a yes until the call</source>
        <translation>Tage nach einem Ja bis zum Anruf</translation>
    </message>
    <message>
        <source>days until a call that puts it right</source>
        <translation>Tage bis zu einem Anruf, der es in Ordnung bringt</translation>
    </message>
    <message>
        <source>days until a referral is asked for</source>
        <translation>Tage, bis um eine Empfehlung gebeten wird</translation>
    </message>
    <message>
        <source>days ahead that cards are planned</source>
        <translation>Tage, die Karten im Voraus geplant werden</translation>
    </message>
    <message>
        <source>days that post takes at home</source>
        <translation>Tage, die Post im Inland braucht</translation>
    </message>
    <message>
        <source>days that post takes abroad</source>
        <translation>Tage, die Post ins Ausland braucht</translation>
    </message>
    <message>
        <source>days after which a card is missed</source>
        <translation>Tage, nach denen eine Karte verpasst ist</translation>
    </message>
    <message>
        <source>days after posting until the call</source>
        <translation>Tage nach dem Absenden bis zum Anruf</translation>
    </message>
    <message>
        <source>a call from so many days on asks instead</source>
        <translation>ein Anruf ab so vielen Tagen fragt stattdessen</translation>
    </message>
    <message>
        <source>and one until so many days</source>
        <translation>und einer bis zu so vielen Tagen</translation>
    </message>
    <message>
        <source>days until a fact is stale</source>
        <translation>Tage, bis eine Angabe veraltet</translation>
    </message>
    <message>
        <source>days until the referrer hears how it ended</source>
        <translation>Tage, bis der Empfehlende hört, wie es ausging</translation>
    </message>
    <message>
        <source>days between conversations with customers</source>
        <translation>Tage zwischen Gesprächen mit Kunden</translation>
    </message>
    <message>
        <source>days after which a customer is going quiet</source>
        <translation>Tage, nach denen ein Kunde still wird</translation>
    </message>
    <message>
        <source>skips in a row until less often is asked</source>
        <translation>Male übersprungen in Folge, bis gefragt wird, ob seltener genügt</translation>
    </message>
    <message>
        <source>days of the interval from which less often is not asked</source>
        <translation>Tage des Abstands, ab denen nicht nach seltener gefragt wird</translation>
    </message>
    <message>
        <source>conversations in a row at half the interval until more often is asked</source>
        <translation>Gespräche in Folge nach der Hälfte des Abstands, bis nach häufiger gefragt wird</translation>
    </message>
    <message>
        <source>the most that are planned for one day at once</source>
        <translation>so viele höchstens, die auf einmal für einen Tag geplant werden</translation>
    </message>
    <message>
        <source>days until another try</source>
        <translation>Tage bis zum nächsten Versuch</translation>
    </message>
    <message>
        <source>days until another try after several</source>
        <translation>Tage bis zum nächsten Versuch nach mehreren</translation>
    </message>
    <message>
        <source>from so many in a row</source>
        <translation>ab so vielen in Folge</translation>
    </message>
    <message>
        <source>days after an offer</source>
        <translation>Tage nach einem Angebot</translation>
    </message>
</context>
<context>
    <name>promise_months</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Entbunden</translation>
    </message>
    <message>
        <source>Still to be kept.</source>
        <translation>Noch zu halten.</translation>
    </message>
    <message>
        <source>Done by the promised day, the promised way.</source>
        <translation>Am zugesagten Tag und auf die zugesagte Art erledigt.</translation>
    </message>
    <message>
        <source>Done the promised way, but after the day.</source>
        <translation>Auf die zugesagte Art erledigt, aber nach dem Tag.</translation>
    </message>
    <message>
        <source>Dropped, or moved to another day, without telling them.</source>
        <translation>Gestrichen oder auf einen anderen Tag verschoben, ohne Bescheid zu sagen.</translation>
    </message>
    <message>
        <source>Done another way than promised: a mail for a call, say.</source>
        <translation>Anders erledigt als zugesagt: etwa eine E-Mail statt eines Anrufs.</translation>
    </message>
    <message>
        <source>Dropped, and you told them.</source>
        <translation>Gestrichen, und Sie haben Bescheid gesagt.</translation>
    </message>
    <message>
        <source>Nothing is promised. A promise is a follow-up that they know of.</source>
        <translation>Nichts ist zugesagt. Eine Zusage ist eine Wiedervorlage, von der die Person weiß.</translation>
    </message>
    <message>
        <source>No promise was kept yet.</source>
        <translation>Noch wurde keine Zusage gehalten.</translation>
    </message>
    <message>
        <source>No promise was kept late.</source>
        <translation>Keine Zusage wurde verspätet gehalten.</translation>
    </message>
    <message>
        <source>No promise was broken.</source>
        <translation>Keine Zusage wurde gebrochen.</translation>
    </message>
    <message>
        <source>No promise was kept another way.</source>
        <translation>Keine Zusage wurde anders gehalten.</translation>
    </message>
    <message>
        <source>Nothing yet was dropped after you told them.</source>
        <translation>Noch wurde nichts gestrichen, nachdem Sie Bescheid gesagt haben.</translation>
    </message>
    <message>
        <source>No promise has ended in {days} days.</source>
        <translation>In {days} Tagen hat keine Zusage geendet.</translation>
    </message>
    <message>
        <source>Kept {percent}% of the {count} that ended in {days} days</source>
        <translation>{percent}&#xa0;% der {count} gehalten, die in {days} Tagen endeten</translation>
    </message>
    <message>
        <source>{percent}% of {count} in {days} days</source>
        <translation>{percent}&#xa0;% von {count} in {days} Tagen</translation>
    </message>
    <message>
        <source>{rates}.</source>
        <translation>{rates}.</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Keine ist offen.</translation>
    </message>
    <message>
        <source>1 is open, and not late.</source>
        <translation>1 ist offen und nicht überfällig.</translation>
    </message>
    <message>
        <source>{count} are open, none late.</source>
        <translation>{count} sind offen, keine überfällig.</translation>
    </message>
    <message>
        <source>1 is open, and late.</source>
        <translation>1 ist offen und überfällig.</translation>
    </message>
    <message>
        <source>{count} are open, {late} of them late.</source>
        <translation>{count} sind offen, {late} davon überfällig.</translation>
    </message>
    <message>
        <source>for {day}, moved to {moved}, and they were not told</source>
        <translation>für {day}, auf {moved} verschoben, ohne Bescheid</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>für {day}</translation>
    </message>
    <message>
        <source>for {day}, dropped {closed}</source>
        <translation>für {day}, gestrichen {closed}</translation>
    </message>
    <message>
        <source>for {day}, done {closed}</source>
        <translation>für {day}, erledigt {closed}</translation>
    </message>
</context>
<context>
    <name>punctuation</name>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}: {text}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}; {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} oder {second}</translation>
    </message>
</context>
<context>
    <name>question_cards</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} von {count}</translation>
    </message>
    <message>
        <source>{name}: {question}</source>
        <translation>{name}: {question}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>and {count} more; show fewer</source>
        <translation>und {count} weitere; weniger zeigen</translation>
    </message>
    <message>
        <source>and one more question</source>
        <translation>und eine weitere Frage</translation>
    </message>
    <message>
        <source>and {count} more questions</source>
        <translation>und {count} weitere Fragen</translation>
    </message>
</context>
<context>
    <name>reach_links</name>
    <message>
        <source>bounced</source>
        <translation>unzustellbar</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>kam zurück</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>nicht mehr in Gebrauch</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
</context>
<context>
    <name>reach_row</name>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Kopiert: {value}</translation>
    </message>
    <message>
        <source>A press copies it, C calls</source>
        <translation>Drücken kopiert, C ruft an</translation>
    </message>
    <message>
        <source>A press copies it, E begins an email</source>
        <translation>Drücken kopiert, E beginnt eine E-Mail</translation>
    </message>
    <message>
        <source>A press copies it</source>
        <translation>Drücken kopiert</translation>
    </message>
</context>
<context>
    <name>reach_words</name>
    <message>
        <source>Reminders paused until {when}</source>
        <translation>Erinnerungen angehalten bis {when}</translation>
    </message>
    <message>
        <source>Quiet hours until {when}</source>
        <translation>Ruhezeit bis {when}</translation>
    </message>
    <message>
        <source>Day off: reminders wait until {when}</source>
        <translation>Freier Tag: Erinnerungen warten bis {when}</translation>
    </message>
    <message>
        <source>Notices reach this screen</source>
        <translation>Benachrichtigungen erreichen diesen Bildschirm</translation>
    </message>
    <message>
        <source>Notices show in this window only</source>
        <translation>Benachrichtigungen nur in diesem Fenster</translation>
    </message>
    <message>
        <source>Reminders pause until {when}</source>
        <translation>Erinnerungen pausieren bis {when}</translation>
    </message>
    <message>
        <source>Tools &gt; Pause reminders ends the pause.</source>
        <translation>Extras &gt; Erinnerungen anhalten beendet die Pause.</translation>
    </message>
    <message>
        <source>Preferences &gt; Quiet hours changes them, or turns them off.</source>
        <translation>Einstellungen &gt; Ruhezeit ändert sie oder schaltet sie aus.</translation>
    </message>
    <message>
        <source>Day &gt; Planned days off changes them.</source>
        <translation>Tag &gt; Geplante freie Tage ändert sie.</translation>
    </message>
    <message>
        <source>What comes due meanwhile is announced then.</source>
        <translation>Was inzwischen fällig wird, wird dann angekündigt.</translation>
    </message>
    <message>
        <source>Shown by {server}. Tools &gt; Test reminders shows one.</source>
        <translation>Gezeigt von {server}. Extras &gt; Erinnerungen testen zeigt eine.</translation>
    </message>
    <message>
        <source>Your system shows no notifications: what comes due is said at the top of this window. Where a notification service starts later, the desk uses it.</source>
        <translation>Ihr System zeigt keine Benachrichtigungen: Was fällig wird, steht oben in diesem Fenster. Startet später ein Benachrichtigungsdienst, nutzt ihn der Schreibtisch.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The desk in {folder} is open in another program, which does not answer: wait for it, or end it, then start again.</source>
        <translation>Der Schreibtisch in {folder} ist in einem anderen Programm geöffnet, das nicht antwortet: Warten Sie darauf oder beenden Sie es, dann starten Sie neu.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is not a time zone: use a name such as Europe/Berlin or America/New_York</source>
        <translation>„{zone}“ ist keine Zeitzone: Verwenden Sie einen Namen wie Europe/Berlin oder America/New_York</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day: write it like 1980-11-24, --11-24, 1980-11 or 1980</source>
        <translation>„{text}“ ist kein Tag: Schreiben Sie ihn wie 1980-11-24, --11-24, 1980-11 oder 1980</translation>
    </message>
    <message>
        <source>a day needs at least a year, a month or a day</source>
        <translation>ein Tag braucht mindestens ein Jahr, einen Monat oder einen Tag</translation>
    </message>
    <message>
        <source>a year and a day need the month as well</source>
        <translation>zu Jahr und Tag gehört auch der Monat</translation>
    </message>
    <message>
        <source>there is no year {year}: use 0001 to 9999</source>
        <translation>ein Jahr {year} gibt es nicht: Verwenden Sie 0001 bis 9999</translation>
    </message>
    <message>
        <source>there is no month {month}: use 01 to 12</source>
        <translation>einen Monat {month} gibt es nicht: Verwenden Sie 01 bis 12</translation>
    </message>
    <message>
        <source>there is no day {day} in that month: use 01 to {last}</source>
        <translation>einen Tag {day} gibt es in diesem Monat nicht: Verwenden Sie 01 bis {last}</translation>
    </message>
    <message>
        <source>which is the month? Write it as a word: 4 Nov 1980</source>
        <translation>welches ist der Monat? Schreiben Sie ihn als Wort: 4. Nov 1980</translation>
    </message>
    <message>
        <source>Which opportunity is meant: {titles}? Name it.</source>
        <translation>Welche Verkaufschance ist gemeint: {titles}? Nennen Sie sie.</translation>
    </message>
    <message>
        <source>There is no open opportunity for it: name one to open it.</source>
        <translation>Es gibt dafür keine offene Verkaufschance: Nennen Sie eine, um sie zu eröffnen.</translation>
    </message>
    <message>
        <source>&quot;{said}&quot; is not a day</source>
        <translation>„{said}“ ist kein Tag</translation>
    </message>
    <message>
        <source>The sheet has no column &quot;{column}&quot;: name one of its columns, or its number from 0.</source>
        <translation>Die Tabelle hat keine Spalte „{column}“: Nennen Sie eine ihrer Spalten oder ihre Nummer ab 0.</translation>
    </message>
    <message>
        <source>No field is called &quot;{field}&quot;: use one like given, email.work, birthday, note or ignore.</source>
        <translation>Kein Feld heißt „{field}“: Verwenden Sie eines wie given, email.work, birthday, note oder ignore.</translation>
    </message>
    <message>
        <source>Line {line} of the file is no row that could name the columns: choose another one.</source>
        <translation>Zeile {line} der Datei kann die Spalten nicht benennen: Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A delimiter is one character, such as a comma, a semicolon or a tab.</source>
        <translation>Ein Trennzeichen ist ein einzelnes Zeichen, etwa ein Komma, ein Semikolon oder ein Tabulator.</translation>
    </message>
    <message>
        <source>No encoding is called &quot;{name}&quot;: use one like utf-8 or windows-1252.</source>
        <translation>Keine Kodierung heißt „{name}“: Verwenden Sie eine wie utf-8 oder windows-1252.</translation>
    </message>
    <message>
        <source>That is no desk&apos;s JSON: export the desk again, or name another file.</source>
        <translation>Das ist nicht das JSON eines Schreibtischs: Exportieren Sie den Schreibtisch neu oder nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>That desk was exported by a newer version of the program: update this one, then import it.</source>
        <translation>Dieser Schreibtisch wurde von einer neueren Version des Programms exportiert: Aktualisieren Sie diese, dann importieren Sie ihn.</translation>
    </message>
    <message>
        <source>That is no desk&apos;s JSON: its version is none. Export the desk again.</source>
        <translation>Das ist nicht das JSON eines Schreibtischs: Seine Version ist keine. Exportieren Sie den Schreibtisch neu.</translation>
    </message>
    <message>
        <source>That file is too large to be read as it is laid out: export the desk again.</source>
        <translation>Diese Datei ist zu groß, um sie so gegliedert zu lesen: Exportieren Sie den Schreibtisch neu.</translation>
    </message>
    <message>
        <source>That JSON is damaged or cut off: export the desk again, or take another copy.</source>
        <translation>Dieses JSON ist beschädigt oder abgeschnitten: Exportieren Sie den Schreibtisch neu oder nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>a zip archive or an Excel workbook: unpack it, or save it as CSV, first</source>
        <translation>ein ZIP-Archiv oder eine Excel-Arbeitsmappe: Entpacken Sie es oder speichern Sie es zuerst als CSV</translation>
    </message>
    <message>
        <source>a PDF: export the contacts as vCard or CSV instead</source>
        <translation>ein PDF: Exportieren Sie die Kontakte stattdessen als vCard oder CSV</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a database: a desk&apos;s copy goes back with `restore`</source>
        <translation>eine Datenbank: Die Kopie eines Schreibtischs kommt mit `restore` zurück</translation>
    </message>
    <message>
        <source>compressed: unpack it first</source>
        <translation>komprimiert: Entpacken Sie es zuerst</translation>
    </message>
    <message>
        <source>an old Office file or an Outlook message: save it as CSV or vCard first</source>
        <translation>eine alte Office-Datei oder Outlook-Nachricht: Speichern Sie sie zuerst als CSV oder vCard</translation>
    </message>
    <message>
        <source>an Outlook data file (PST): export the contacts from Outlook as CSV</source>
        <translation>eine Outlook-Datendatei (PST): Exportieren Sie die Kontakte aus Outlook als CSV</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
        <source>{path} holds no contacts: it is {what}.</source>
        <translation>{path} enthält keine Kontakte: Es ist {what}.</translation>
    </message>
    <message>
        <source>{path} holds no contacts: it is a calendar.</source>
        <translation>{path} enthält keine Kontakte: Es ist ein Kalender.</translation>
    </message>
    <message>
        <source>{path} holds no contacts: it is a page or XML; export them as vCard or CSV instead.</source>
        <translation>{path} enthält keine Kontakte: Es ist eine Webseite oder XML; exportieren Sie sie stattdessen als vCard oder CSV.</translation>
    </message>
    <message>
        <source>{path} is no text, so neither a vCard nor a CSV file: export the contacts anew.</source>
        <translation>{path} ist kein Text, also weder vCard noch CSV: Exportieren Sie die Kontakte neu.</translation>
    </message>
    <message>
        <source>Tell how it went by logging it, for that follow-up.</source>
        <translation>Erzählen Sie, wie es ging, indem Sie es für diese Wiedervorlage eintragen.</translation>
    </message>
    <message>
        <source>Nobody can be kept apart from themselves: say two contacts.</source>
        <translation>Niemand lässt sich von sich selbst trennen: Nennen Sie zwei Kontakte.</translation>
    </message>
    <message>
        <source>Say over how many working days, from 1 to {most}.</source>
        <translation>Sagen Sie, über wie viele Arbeitstage, von 1 bis {most}.</translation>
    </message>
    <message>
        <source>Nobody is chosen to be changed.</source>
        <translation>Es ist niemand ausgewählt, der geändert werden soll.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Ein Schlagwort braucht einen Namen.</translation>
    </message>
    <message>
        <source>A fact needs a kind and a text.</source>
        <translation>Eine Angabe braucht eine Art und einen Text.</translation>
    </message>
    <message>
        <source>The picture has more than 20 MB: choose a smaller one.</source>
        <translation>Das Bild hat mehr als 20 MB: Wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>{name} is not in the trash.</source>
        <translation>{name} liegt nicht im Papierkorb.</translation>
    </message>
    <message>
        <source>A phone number, email or address is empty: fill it in or take it out.</source>
        <translation>Eine Telefonnummer, E-Mail oder Adresse ist leer: Füllen Sie sie aus oder nehmen Sie sie heraus.</translation>
    </message>
    <message>
        <source>Somebody close to them needs a name, and a word for who they are.</source>
        <translation>Jemand Nahestehendes braucht einen Namen und ein Wort dafür, wer es ist.</translation>
    </message>
    <message>
        <source>Nobody can have referred themselves.</source>
        <translation>Niemand kann sich selbst empfohlen haben.</translation>
    </message>
    <message>
        <source>A cadence is a number of days, the longest not shorter than the ideal.</source>
        <translation>Ein Rhythmus ist eine Zahl von Tagen, der längste nicht kürzer als der ideale.</translation>
    </message>
    <message>
        <source>These are {count} days: take at most {longest} off at once.</source>
        <translation>Das sind {count} Tage: Nehmen Sie höchstens {longest} auf einmal frei.</translation>
    </message>
    <message>
        <source>This day is off already.</source>
        <translation>Dieser Tag ist schon frei.</translation>
    </message>
    <message>
        <source>These days are off already.</source>
        <translation>Diese Tage sind schon frei.</translation>
    </message>
    <message>
        <source>This day is not off.</source>
        <translation>Dieser Tag ist nicht frei.</translation>
    </message>
    <message>
        <source>None of these days is off.</source>
        <translation>Keiner dieser Tage ist frei.</translation>
    </message>
    <message>
        <source>Days that are past stay as they were: name a later day.</source>
        <translation>Vergangene Tage bleiben, wie sie waren: Nennen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>The last day comes before the first: name a later one.</source>
        <translation>Der letzte Tag liegt vor dem ersten: Nennen Sie einen späteren.</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>Sagen Sie, warum es gestrichen wird.</translation>
    </message>
    <message>
        <source>A snooze ends in the future: name a later moment.</source>
        <translation>Eine spätere Erinnerung liegt in der Zukunft: Nennen Sie einen späteren Zeitpunkt.</translation>
    </message>
    <message>
        <source>They were promised this: say whether you told them of the new day, or not.</source>
        <translation>Das wurde zugesagt: Sagen Sie, ob Sie zum neuen Tag Bescheid gesagt haben oder nicht.</translation>
    </message>
    <message>
        <source>Follow-up {number} is done already.</source>
        <translation>Wiedervorlage {number} ist schon erledigt.</translation>
    </message>
    <message>
        <source>Follow-up {number} is dropped already.</source>
        <translation>Wiedervorlage {number} ist schon gestrichen.</translation>
    </message>
    <message>
        <source>What is to come cannot be in the past: name a later day.</source>
        <translation>Was kommen soll, kann nicht in der Vergangenheit liegen: Nennen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>There is no open question {number}: `show CONTACT` lists those that are.</source>
        <translation>Es gibt keine offene Frage {number}: `show CONTACT` nennt die offenen.</translation>
    </message>
    <message>
        <source>That entry is not on the timeline any more.</source>
        <translation>Dieser Eintrag ist nicht mehr in der Zeitleiste.</translation>
    </message>
    <message>
        <source>A {kind} needs an outcome: yes, no, next-step, pushed-off or no-answer. How did it end?</source>
        <translation>{kind} braucht ein Ergebnis: yes, no, next-step, pushed-off oder no-answer. Wie ging es aus?</translation>
    </message>
    <message>
        <source>The day that they said is past: name one to come.</source>
        <translation>Der genannte Tag ist vorbei: Nennen Sie einen künftigen.</translation>
    </message>
    <message>
        <source>Follow-up {number} is somebody else&apos;s.</source>
        <translation>Wiedervorlage {number} gehört zu jemand anderem.</translation>
    </message>
    <message>
        <source>A new concern, or that it is settled: say one of the two.</source>
        <translation>Ein neues Bedenken, oder dass es ausgeräumt ist: Sagen Sie eines von beiden.</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>Ein Betrag ist nicht negativ.</translation>
    </message>
    <message>
        <source>What happened cannot lie in the future: name an earlier moment, or plan a follow-up.</source>
        <translation>Was geschah, kann nicht in der Zukunft liegen: Nennen Sie einen früheren Zeitpunkt oder planen Sie eine Wiedervorlage.</translation>
    </message>
    <message>
        <source>Minutes are between 0 and a week&apos;s 10080.</source>
        <translation>Minuten liegen zwischen 0 und den 10080 einer Woche.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; cannot be taken from the other: say one of {words}.</source>
        <translation>„{word}“ kann nicht vom anderen übernommen werden: Sagen Sie eines von {words}.</translation>
    </message>
    <message>
        <source>Nobody can be merged with themselves: say two contacts.</source>
        <translation>Niemand lässt sich mit sich selbst zusammenführen: Nennen Sie zwei Kontakte.</translation>
    </message>
    <message>
        <source>There is no open concern to settle.</source>
        <translation>Es gibt kein offenes Bedenken auszuräumen.</translation>
    </message>
    <message>
        <source>Only a prospect is let rest: with a customer you keep in touch.</source>
        <translation>Ruhen lassen kann man nur Interessenten: Mit Kunden bleiben Sie in Kontakt.</translation>
    </message>
    <message>
        <source>They are not resting.</source>
        <translation>Diese Person ruht nicht.</translation>
    </message>
    <message>
        <source>An opportunity needs a title, such as “Spring order”.</source>
        <translation>Eine Verkaufschance braucht einen Titel, etwa „Frühjahrsbestellung“.</translation>
    </message>
    <message>
        <source>“{title}” is open with them already: give this one another title.</source>
        <translation>„{title}“ ist hier schon offen: Geben Sie dieser einen anderen Titel.</translation>
    </message>
    <message>
        <source>An amount is a whole number from 0 on, of fifteen digits at most.</source>
        <translation>Ein Betrag ist eine ganze Zahl ab 0, mit höchstens fünfzehn Stellen.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR or USD.</source>
        <translation>Eine Währung hat drei Buchstaben, etwa EUR oder USD.</translation>
    </message>
    <message>
        <source>An offer that was sent was not sent in the future: name an earlier day.</source>
        <translation>Ein gesendetes Angebot wurde nicht in der Zukunft gesendet: Nennen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>It has its answer: what concerns them now belongs to a new opportunity.</source>
        <translation>Sie hat ihre Antwort: Neue Bedenken gehören zu einer neuen Verkaufschance.</translation>
    </message>
    <message>
        <source>That is one organisation already.</source>
        <translation>Das ist bereits dieselbe Organisation.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Eine Organisation braucht einen Namen.</translation>
    </message>
    <message>
        <source>{name} is there already: merge the two, or choose another name.</source>
        <translation>{name} gibt es schon: Führen Sie beide zusammen oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is on the shelf already.</source>
        <translation>„{title}“ steht schon im Regal.</translation>
    </message>
    <message>
        <source>A resource needs a title.</source>
        <translation>Ein Material braucht einen Titel.</translation>
    </message>
    <message>
        <source>{rule} cannot be turned off: take one of {rules}.</source>
        <translation>{rule} lässt sich nicht abschalten: Nehmen Sie eine von {rules}.</translation>
    </message>
    <message>
        <source>They were promised this: drop it by itself, and say whether you told them.</source>
        <translation>Das wurde zugesagt: Streichen Sie es einzeln und sagen Sie, ob Sie Bescheid gesagt haben.</translation>
    </message>
    <message>
        <source>“{title}” is on for {name} already.</source>
        <translation>„{title}“ ist für {name} schon an.</translation>
    </message>
    <message>
        <source>“{title}” is off for {name} already.</source>
        <translation>„{title}“ ist für {name} schon aus.</translation>
    </message>
    <message>
        <source>them</source>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>It is so with all of them already: nothing changes.</source>
        <translation>So ist es bei allen schon: Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Say which tag to put on them, or to take off.</source>
        <translation>Sagen Sie, welches Schlagwort hinzukommen oder wegfallen soll.</translation>
    </message>
    <message>
        <source>Say how many a day, from 1 to {most}.</source>
        <translation>Sagen Sie, wie viele am Tag, von 1 bis {most}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; cannot be undone: everybody who came in was worked with since.</source>
        <translation>„{label}“ lässt sich nicht rückgängig machen: Mit allen, die hereinkamen, hatten Sie seither zu tun.</translation>
    </message>
    <message>
        <source>&quot;{act}&quot; cannot be undone: &quot;{later}&quot; came after it. Mend it by hand.</source>
        <translation>„{act}“ lässt sich nicht rückgängig machen: „{later}“ kam danach. Beheben Sie es von Hand.</translation>
    </message>
    <message>
        <source>&quot;{act}&quot; cannot be redone: &quot;{later}&quot; came after it. Mend it by hand.</source>
        <translation>„{act}“ lässt sich nicht wiederholen: „{later}“ kam danach. Beheben Sie es von Hand.</translation>
    </message>
    <message>
        <source>There is no follow-up {number}: see `due`.</source>
        <translation>Es gibt keine Wiedervorlage {number}: Siehe `due`.</translation>
    </message>
    <message>
        <source>That question is answered already.</source>
        <translation>Diese Frage ist schon beantwortet.</translation>
    </message>
    <message>
        <source>The start with the session could not be changed ({reason}): look at {place}.</source>
        <translation>Der Start bei der Anmeldung ließ sich nicht ändern ({reason}): Sehen Sie nach bei {place}.</translation>
    </message>
    <message>
        <source>The path of the program or of the desk has characters that no session can start: move it.</source>
        <translation>Der Pfad des Programms oder des Schreibtischs enthält Zeichen, mit denen keine Anmeldung starten kann: Verlegen Sie ihn.</translation>
    </message>
    <message>
        <source>The path of the program or of the desk is too long to start with the session: move the desk.</source>
        <translation>Der Pfad des Programms oder des Schreibtischs ist zu lang, um bei der Anmeldung zu starten: Verlegen Sie den Schreibtisch.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written ({reason}): choose another place.</source>
        <translation>Die Sicherung {file} lässt sich nicht schreiben ({reason}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>That is the desk itself: name another file for the backup.</source>
        <translation>Das ist der Schreibtisch selbst: Nennen Sie eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>{file} is a folder: name a file in it.</source>
        <translation>{file} ist ein Ordner: Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file: name another file for the backup.</source>
        <translation>{file} ist ein Gerät, keine Datei: Nennen Sie eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>{file} is there already, and no backup of a desk: name another file for the backup.</source>
        <translation>{file} gibt es schon und ist keine Sicherung eines Schreibtischs: Nennen Sie eine andere Datei für die Sicherung.</translation>
    </message>
    <message>
        <source>There is no file {file}: name a backup.</source>
        <translation>Es gibt keine Datei {file}: Nennen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>That is the desk itself: name a backup.</source>
        <translation>Das ist der Schreibtisch selbst: Nennen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>{file} is empty, and no backup of a desk: name another file.</source>
        <translation>{file} ist leer und keine Sicherung eines Schreibtischs: Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>No space is left on the disk of {folder}: free some, then try again.</source>
        <translation>Auf dem Datenträger von {folder} ist kein Platz mehr: Schaffen Sie etwas Platz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}): choose another one.</source>
        <translation>In den Ordner {folder} lässt sich nicht schreiben ({reason}): Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The backup {file} is not whole ({problem}): take another one.</source>
        <translation>Die Sicherung {file} ist nicht heil ({problem}): Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file} is no backup of a desk: name another file.</source>
        <translation>{file} ist keine Sicherung eines Schreibtischs: Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The backup {file} was written by a newer version of the program: update this one, then restore it.</source>
        <translation>Die Sicherung {file} wurde von einer neueren Version des Programms geschrieben: Aktualisieren Sie diese, dann stellen Sie sie wieder her.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged: take another one.</source>
        <translation>Die Sicherung {file} ist beschädigt: Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>A day off is a whole day: leave out the time.</source>
        <translation>Ein freier Tag ist ein ganzer Tag: Lassen Sie die Uhrzeit weg.</translation>
    </message>
    <message>
        <source>{name} is not in the trash: remove them first.</source>
        <translation>{name} liegt nicht im Papierkorb: Legen Sie den Kontakt zuerst hinein.</translation>
    </message>
    <message>
        <source>{name} does not say in which form: let it end in {endings} or .html.</source>
        <translation>{name} sagt nicht, in welcher Form: Lassen Sie den Namen mit {endings} oder .html enden.</translation>
    </message>
    <message>
        <source>JSON is always the whole desk: leave out who, or choose another form.</source>
        <translation>JSON ist immer der ganze Schreibtisch: Lassen Sie weg, wen, oder wählen Sie eine andere Form.</translation>
    </message>
    <message>
        <source>The calendar of holidays is not installed: add it with pip install followup-desk[holidays].</source>
        <translation>Der Feiertagskalender ist nicht installiert: Fügen Sie ihn mit pip install followup-desk[holidays] hinzu.</translation>
    </message>
    <message>
        <source>No holidays are known of &quot;{country}&quot;: use a country&apos;s two letters, such as PT.</source>
        <translation>Von „{country}“ sind keine Feiertage bekannt: Verwenden Sie die zwei Buchstaben eines Landes, etwa PT.</translation>
    </message>
    <message>
        <source>There is no file of contacts in there: they end in .vcf or .csv.</source>
        <translation>Dort liegt keine Datei mit Kontakten: Sie enden mit .vcf oder .csv.</translation>
    </message>
    <message>
        <source>Another import into this desk is running: let it end, or cancel it first.</source>
        <translation>Ein anderer Import in diesen Schreibtisch läuft: Warten Sie, bis er endet, oder brechen Sie ihn zuerst ab.</translation>
    </message>
    <message>
        <source>{file} cannot be locked ({reason}): to import, keep the desk in another folder with --data.</source>
        <translation>{file} lässt sich nicht sperren ({reason}): Halten Sie den Schreibtisch zum Importieren mit --data in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>What is said of a file is an object with encoding, delimiter, day_order, header_line, mapping.</source>
        <translation>Was zu einer Datei gesagt wird, ist ein Objekt mit encoding, delimiter, day_order, header_line, mapping.</translation>
    </message>
    <message>
        <source>The header line is a number, and the order of days one of: {words}.</source>
        <translation>Die Kopfzeile ist eine Zahl, und die Reihenfolge der Tage eines von: {words}.</translation>
    </message>
    <message>
        <source>There is no import {number} that could be taken back: look at the list of imports.</source>
        <translation>Es gibt keinen Import {number}, der zurückgenommen werden könnte: Sehen Sie in die Liste der Importe.</translation>
    </message>
    <message>
        <source>That opportunity is not there any more.</source>
        <translation>Diese Verkaufschance gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>That organisation is no longer there.</source>
        <translation>Diese Organisation gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no contact {number}: look them up with `contacts`.</source>
        <translation>Es gibt keinen Kontakt {number}: Suchen Sie mit `contacts`.</translation>
    </message>
    <message>
        <source>That contact</source>
        <translation>Dieser Kontakt</translation>
    </message>
    <message>
        <source>{name} is in the trash: restore them first.</source>
        <translation>{name} liegt im Papierkorb: Stellen Sie den Kontakt dort zuerst wieder her.</translation>
    </message>
    <message>
        <source>Nobody is chosen: choose whom it is about.</source>
        <translation>Es ist niemand ausgewählt: Wählen Sie, um wen es geht.</translation>
    </message>
    <message>
        <source>Nobody in the trash fits &quot;{text}&quot;: look them up with `contacts --list trash`.</source>
        <translation>Niemand im Papierkorb passt zu „{text}“: Suchen Sie mit `contacts --list trash`.</translation>
    </message>
    <message>
        <source>Nobody fits &quot;{text}&quot;: look them up with `contacts`.</source>
        <translation>Niemand passt zu „{text}“: Suchen Sie mit `contacts`.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; fits too many contacts to tell, such as: {some}. Say the number.</source>
        <translation>„{text}“ passt auf zu viele Kontakte, etwa: {some}. Nennen Sie die Nummer.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; fits {count} contacts: {some}. Say the number.</source>
        <translation>„{text}“ passt auf {count} Kontakte: {some}. Nennen Sie die Nummer.</translation>
    </message>
    <message>
        <source>Nobody is called &quot;{text}&quot;, it stands with: {some}. Say the number.</source>
        <translation>Niemand heißt „{text}“, es steht bei: {some}. Nennen Sie die Nummer.</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>eine Zahl von Tagen</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>eine Zahl von Minuten</translation>
    </message>
    <message>
        <source>There is no preference &quot;{name}&quot;: `set` lists them all.</source>
        <translation>Es gibt keine Einstellung „{name}“: `set` nennt alle.</translation>
    </message>
    <message>
        <source>{name} takes {reason}, not &quot;{text}&quot;.</source>
        <translation>{name} erwartet {reason}, nicht „{text}“.</translation>
    </message>
    <message>
        <source>Sample people only come to an empty desk: choose another folder with --data.</source>
        <translation>Beispielpersonen kommen nur auf einen leeren Schreibtisch: Wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Say what is to be looked for.</source>
        <translation>Sagen Sie, wonach gesucht werden soll.</translation>
    </message>
    <message>
        <source>There is no list {list_name}.</source>
        <translation>Es gibt keine Liste {list_name}.</translation>
    </message>
    <message>
        <source>There is no search called {name} any more.</source>
        <translation>Es gibt keine Suche namens {name} mehr.</translation>
    </message>
    <message>
        <source>A search needs a name.</source>
        <translation>Eine Suche braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name of a search has {most} characters at most: shorten it.</source>
        <translation>Der Name einer Suche hat höchstens {most} Zeichen: Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Another search is called {name} already: take another name.</source>
        <translation>Eine andere Suche heißt schon {name}: Nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>times such as &quot;09:00-18:00&quot;</source>
        <translation>Zeiten wie „09:00-18:00“</translation>
    </message>
    <message>
        <source>a beginning before its end</source>
        <translation>Beginn vor Ende</translation>
    </message>
    <message>
        <source>{reason}, or off</source>
        <translation>{reason}, oder aus</translation>
    </message>
    <message>
        <source>a time such as &quot;09:00&quot;, or off</source>
        <translation>eine Uhrzeit wie „09:00“, oder aus</translation>
    </message>
    <message>
        <source>a file that ends in .ics, or off</source>
        <translation>eine Datei, die mit .ics endet, oder leer</translation>
    </message>
    <message>
        <source>days such as &quot;mon-fri&quot; or &quot;mon,tue,thu&quot;</source>
        <translation>Tage wie „Mo-Fr“ oder „Mo,Di,Do“</translation>
    </message>
    <message>
        <source>a country&apos;s two letters, such as PT</source>
        <translation>die zwei Buchstaben eines Landes, etwa PT</translation>
    </message>
    <message>
        <source>{what} from {least} to {most}</source>
        <translation>{what} von {least} bis {most}</translation>
    </message>
    <message>
        <source>That is not on the shelf any more.</source>
        <translation>Das steht nicht mehr im Regal.</translation>
    </message>
    <message>
        <source>A name, number, address, title or tag has {most} characters at most: shorten it.</source>
        <translation>Ein Name, eine Nummer, eine Adresse, ein Titel oder ein Schlagwort hat höchstens {most} Zeichen: Kürzen Sie.</translation>
    </message>
    <message>
        <source>A text is longer than five million characters: shorten it.</source>
        <translation>Ein Text ist länger als fünf Millionen Zeichen: Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The text holds something that is no character (NUL, or half of one): take it out.</source>
        <translation>Der Text enthält etwas, das kein Zeichen ist (NUL oder ein halbes): Nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>{unread}: try &quot;tue 10am&quot;, &quot;in 2 weeks&quot;, &quot;end of month&quot; or {day}</source>
        <translation>{unread}: Versuchen Sie „Di 10 Uhr“, „in 2 Wochen“, „Ende des Monats“ oder {day}</translation>
    </message>
    <message>
        <source>{day} is past: say a day or time that is still to come</source>
        <translation>{day} ist vorbei: Nennen Sie einen Tag oder eine Zeit, die noch kommt</translation>
    </message>
    <message>
        <source>{unread}: try &quot;yesterday&quot;, &quot;tue 10am&quot;, &quot;2 hours ago&quot; or {day}</source>
        <translation>{unread}: Versuchen Sie „gestern“, „Di 10 Uhr“, „vor 2 Stunden“ oder {day}</translation>
    </message>
    <message>
        <source>{day} is still to come: say a day or time that has been</source>
        <translation>{day} kommt erst noch: Nennen Sie einen Tag oder eine Zeit, die schon war</translation>
    </message>
    <message>
        <source>{year} is too far away: use a year from {first} to {last}</source>
        <translation>{year} ist zu weit weg: Verwenden Sie ein Jahr von {first} bis {last}</translation>
    </message>
    <message>
        <source>no day was said</source>
        <translation>es wurde kein Tag genannt</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day I can read</source>
        <translation>„{text}“ ist kein Tag, den ich lesen kann</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}): name another file.</source>
        <translation>{file} ist nicht lesbar ({reason}): Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>This desk holds other people: import a whole desk into an empty one (--data with a new folder).</source>
        <translation>Auf diesem Schreibtisch sind andere Personen: Importieren Sie einen ganzen Schreibtisch in einen leeren (--data mit einem neuen Ordner).</translation>
    </message>
    <message>
        <source>That desk is not whole: its preference &quot;{name}&quot; cannot be read. Take another copy.</source>
        <translation>Dieser Schreibtisch ist nicht heil: Seine Einstellung „{name}“ ist nicht lesbar. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>No space is left where {path} should go: free some, or choose another place.</source>
        <translation>Wo {path} hin soll, ist kein Platz mehr: Schaffen Sie etwas Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}): choose another place.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation>{path} ist ein Ordner: Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file: name another file.</source>
        <translation>{path} ist ein Gerät, keine Datei: Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is a desk or a backup of one: name another file.</source>
        <translation>{path} ist ein Schreibtisch oder eine Sicherung davon: Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}): choose another one with --data.</source>
        <translation>Der Ordner {folder} ist nicht benutzbar ({reason}): Wählen Sie mit --data einen anderen.</translation>
    </message>
    <message>
        <source>{file} belongs to another program: choose another folder with --data.</source>
        <translation>{file} gehört zu einem anderen Programm: Wählen Sie mit --data einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The desk {file} was written by a newer version of the program: update this one, then open it.</source>
        <translation>Der Schreibtisch {file} wurde von einer neueren Version des Programms geschrieben: Aktualisieren Sie diese, dann öffnen Sie ihn.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({reason}): choose another place.</source>
        <translation>{target} lässt sich nicht schreiben ({reason}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>a row of {table} hangs on nothing</source>
        <translation>eine Zeile von {table} hängt an nichts</translation>
    </message>
    <message>
        <source>{count} contacts show dates that do not follow from their history</source>
        <translation>{count} Kontakte zeigen Tage, die nicht aus ihrem Verlauf folgen</translation>
    </message>
    <message>
        <source>the index {index} does not match the text</source>
        <translation>der Index {index} passt nicht zum Text</translation>
    </message>
    <message>
        <source>What was added since rests on it: take that back first.</source>
        <translation>Was seither hinzukam, beruht darauf: Nehmen Sie das zuerst zurück.</translation>
    </message>
    <message>
        <source>That desk is not whole: {reason}. Take another copy.</source>
        <translation>Dieser Schreibtisch ist nicht heil: {reason}. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>That desk is not whole: a row is there twice, or lacks something. Take another copy.</source>
        <translation>Dieser Schreibtisch ist nicht heil: Eine Zeile steht doppelt da oder es fehlt ihr etwas. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>That desk is not whole: {table} is not there. Take another copy.</source>
        <translation>Dieser Schreibtisch ist nicht heil: {table} fehlt. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>there is no table &quot;{table}&quot;, or there are two</source>
        <translation>es gibt keine Tabelle „{table}“, oder es gibt zwei</translation>
    </message>
    <message>
        <source>That desk is not whole: a row of {table} hangs on nothing. Take another copy.</source>
        <translation>Dieser Schreibtisch ist nicht heil: Eine Zeile von {table} hängt an nichts. Nehmen Sie eine andere Kopie.</translation>
    </message>
    <message>
        <source>a row of {table} has other columns</source>
        <translation>eine Zeile von {table} hat andere Spalten</translation>
    </message>
    <message>
        <source>{column} of a row of {table} cannot be read</source>
        <translation>{column} einer Zeile von {table} ist nicht lesbar</translation>
    </message>
    <message>
        <source>The desk {file} is in use by another program: close that one, then try again.</source>
        <translation>Der Schreibtisch {file} wird von einem anderen Programm benutzt: Schließen Sie dieses, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The desk {file} cannot be written: mend the rights of the file and its folder.</source>
        <translation>Der Schreibtisch {file} lässt sich nicht schreiben: Berichtigen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>{file} is not a desk: choose another folder with --data, or restore a backup.</source>
        <translation>{file} ist kein Schreibtisch: Wählen Sie mit --data einen anderen Ordner oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The desk {file} was moved, removed or replaced while it was open: put it back, or close the program and open it again.</source>
        <translation>Der Schreibtisch {file} wurde verschoben, entfernt oder ersetzt, während er geöffnet war: Legen Sie ihn zurück oder schließen Sie das Programm und öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>The desk {file} cannot be opened: mend the rights of the file and its folder.</source>
        <translation>Der Schreibtisch {file} lässt sich nicht öffnen: Berichtigen Sie die Rechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>No space is left on the disk of {file}: free some, then try again.</source>
        <translation>Auf dem Datenträger von {file} ist kein Platz mehr: Schaffen Sie etwas Platz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk of {file} does not answer: check it and its free space, then try again.</source>
        <translation>Der Datenträger von {file} antwortet nicht: Prüfen Sie ihn und seinen freien Platz, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The desk {file} is damaged: restore a backup (followup-desk restore FILE).</source>
        <translation>Der Schreibtisch {file} ist beschädigt: Stellen Sie eine Sicherung wieder her (followup-desk restore FILE).</translation>
    </message>
    <message>
        <source>There is nothing to be logged in these files.</source>
        <translation>In diesen Dateien gibt es nichts einzutragen.</translation>
    </message>
    <message>
        <source>There are no sample people on this desk.</source>
        <translation>Auf diesem Schreibtisch sind keine Beispielpersonen.</translation>
    </message>
    <message>
        <source>The folder of the calendar file is not there: choose another file.</source>
        <translation>Den Ordner der Kalenderdatei gibt es nicht: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The folder of the calendar file cannot be written to: choose another.</source>
        <translation>In den Ordner der Kalenderdatei lässt sich nicht schreiben: Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{file} is another program&apos;s calendar: choose another file.</source>
        <translation>{file} ist der Kalender eines anderen Programms: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>No calendar file is kept: choose one with `set calendar_file`.</source>
        <translation>Es wird keine Kalenderdatei geführt: Wählen Sie eine mit `set calendar_file`.</translation>
    </message>
    <message>
        <source>The email names no address of that contact: give them the address first.</source>
        <translation>Die E-Mail nennt keine Adresse dieses Kontakts: Fügen Sie dem Kontakt zuerst die Adresse hinzu.</translation>
    </message>
    <message>
        <source>The email does not say when it was written, or a day to come: log it with --at.</source>
        <translation>Die E-Mail sagt nicht, wann sie geschrieben wurde, oder nennt einen künftigen Tag: Tragen Sie sie mit --at ein.</translation>
    </message>
    <message>
        <source>That appointment is called off, or still to come: plan it with `follow-up`.</source>
        <translation>Dieser Termin ist abgesagt oder kommt erst noch: Planen Sie ihn mit `follow-up`.</translation>
    </message>
    <message>
        <source>No hour is set for your minutes: say when to sit in the preferences.</source>
        <translation>Für Ihre Minuten ist keine Uhrzeit gesetzt: Sagen Sie in den Einstellungen, wann die Runde ist.</translation>
    </message>
    <message>
        <source>Only a call, a meeting or a lunch goes without an answer: log what you did.</source>
        <translation>Nur ein Anruf, ein Treffen oder ein Mittagessen bleibt ohne Antwort: Tragen Sie ein, was Sie getan haben.</translation>
    </message>
</context>
<context>
    <name>row_words</name>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>a question waits</source>
        <translation>eine Frage wartet</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>als Nächstes {when}</translation>
    </message>
</context>
<context>
    <name>setting_words</name>
    <message>
        <source>mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>several_dialog</name>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>shaping</name>
    <message>
        <source>for what was at most {days} ago</source>
        <translation>für alles, was höchstens {days} her ist</translation>
    </message>
    <message>
        <source>{days} after the last touch</source>
        <translation>{days} nach dem letzten Kontaktpunkt</translation>
    </message>
    <message>
        <source>{days} after they put it off without a day</source>
        <translation>{days} nach dem Vertrösten ohne Tag</translation>
    </message>
    <message>
        <source>a hello {days} after the last, as long as they rest</source>
        <translation>ein Gruß, {days} nach dem letzten, solange die Person ruht</translation>
    </message>
    <message>
        <source>asked after {value} push-offs and no-answers in a row</source>
        <translation>gefragt nach {value} Mal vertröstet oder nicht erreicht in Folge</translation>
    </message>
    <message>
        <source>{days} after a step that was agreed without a day</source>
        <translation>{days} nach einem Schritt, der ohne Tag vereinbart wurde</translation>
    </message>
    <message>
        <source>{days} after the yes</source>
        <translation>{days} nach dem Ja</translation>
    </message>
    <message>
        <source>{days} after they were not happy</source>
        <translation>{days}, nachdem jemand nicht zufrieden war</translation>
    </message>
    <message>
        <source>in {days}, where nothing else is planned</source>
        <translation>{days} später, wenn nichts anderes geplant ist</translation>
    </message>
    <message>
        <source>posted {days} before the day</source>
        <translation>{days} vor dem Tag abgeschickt</translation>
    </message>
    <message>
        <source>posted {days} before the day, as it goes abroad</source>
        <translation>{days} vor dem Tag abgeschickt, da es ins Ausland geht</translation>
    </message>
    <message>
        <source>the holidays that you ticked: {value}</source>
        <translation>die Feiertage, die Sie angehakt haben: {value}</translation>
    </message>
    <message>
        <source>{days} after it was posted</source>
        <translation>{days} nach dem Absenden</translation>
    </message>
    <message>
        <source>{days} after it ended</source>
        <translation>{days} nach dem Ende</translation>
    </message>
    <message>
        <source>every {days} with customers</source>
        <translation>Abstand bei Kunden: {days}</translation>
    </message>
    <message>
        <source>asked after {value} in a row that you dropped</source>
        <translation>gefragt nach {value} in Folge, die Sie gestrichen haben</translation>
    </message>
    <message>
        <source>asked after {value} conversations in a row that came early</source>
        <translation>gefragt nach {value} Gesprächen in Folge, die früh kamen</translation>
    </message>
    <message>
        <source>{days} after an unanswered try</source>
        <translation>{days} nach einem Versuch ohne Antwort</translation>
    </message>
    <message>
        <source>{days} after several unanswered tries</source>
        <translation>{days} nach mehreren Versuchen ohne Antwort</translation>
    </message>
    <message>
        <source>{days} after the offer</source>
        <translation>{days} nach dem Angebot</translation>
    </message>
    <message>
        <source>“{title}”: {words}</source>
        <translation>„{title}“: {words}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>every {days}, as you set for them</source>
        <translation>Abstand {days}, wie Sie es festgelegt haben</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
</context>
<context>
    <name>shelf_words</name>
    <message>
        <source>No longer on the shelf</source>
        <translation>Nicht mehr im Regal</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>noch nicht gegeben</translation>
    </message>
    <message>
        <source>{count} or more have had it</source>
        <translation>{count} oder mehr haben es bekommen</translation>
    </message>
    <message>
        <source>1 has had it</source>
        <translation>1 hat es bekommen</translation>
    </message>
    <message>
        <source>{count} have had it</source>
        <translation>{count} haben es bekommen</translation>
    </message>
    <message>
        <source>Shares: {tags}</source>
        <translation>Gemeinsam: {tags}</translation>
    </message>
    <message>
        <source>Would fit, and have not had it</source>
        <translation>Würde passen, noch nicht bekommen</translation>
    </message>
    <message>
        <source>Have had it</source>
        <translation>Haben es bekommen</translation>
    </message>
    <message>
        <source>Have had</source>
        <translation>Schon bekommen</translation>
    </message>
    <message>
        <source>Would fit, not had yet</source>
        <translation>Würde passen, noch nicht bekommen</translation>
    </message>
    <message>
        <source>last given {day}</source>
        <translation>zuletzt gegeben {day}</translation>
    </message>
</context>
<context>
    <name>shortcuts_page</name>
    <message>
        <source>In the list of contacts</source>
        <translation>In der Kontaktliste</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>Beliebiger Buchstabe</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Go to the person</source>
        <translation>Zur Person gehen</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere auswählen</translation>
    </message>
    <message>
        <source>Shift+↓ / Shift+↑</source>
        <translation>Umschalt+↓ / Umschalt+↑</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Strg+Leertaste</translation>
    </message>
    <message>
        <source>Choose one more, or one less</source>
        <translation>Einen mehr oder weniger auswählen</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Wieder nur einen auswählen</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>Im Suchfeld</translation>
    </message>
    <message>
        <source>Enter or ↓</source>
        <translation>Enter oder ↓</translation>
    </message>
    <message>
        <source>Go to the first who is found</source>
        <translation>Zum ersten Treffer gehen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>While sitting</source>
        <translation>In der Runde</translation>
    </message>
    <message>
        <source>Log it, and go on to the next</source>
        <translation>Eintragen und weiter zur nächsten Person</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Snooze it, or move it</source>
        <translation>Später erinnern oder verschieben</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Call, or begin an email</source>
        <translation>Anrufen oder eine E-Mail beginnen</translation>
    </message>
    <message>
        <source>What is to be confirmed still holds</source>
        <translation>Das zu Bestätigende gilt noch</translation>
    </message>
    <message>
        <source>Leave; it can be gone on with</source>
        <translation>Verlassen; sie lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>While logging</source>
        <translation>Beim Eintragen</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Brought what is suggested</source>
        <translation>Das Vorgeschlagene mitgebracht</translation>
    </message>
    <message>
        <source>I promised the next step</source>
        <translation>Den nächsten Schritt zugesagt</translation>
    </message>
    <message>
        <source>The offer was sent; there is a concern</source>
        <translation>Das Angebot wurde gesendet; es gibt ein Bedenken</translation>
    </message>
    <message>
        <source>Who else was there; more</source>
        <translation>Wer noch dabei war; mehr</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Leave it; what you typed is kept</source>
        <translation>Verlassen; das Getippte bleibt</translation>
    </message>
    <message>
        <source>On a question</source>
        <translation>Bei einer Frage</translation>
    </message>
    <message>
        <source>Yes, or tell how it went</source>
        <translation>Ja, oder erzählen, wie es ging</translation>
    </message>
    <message>
        <source>Not now, or nothing to tell</source>
        <translation>Nicht jetzt, oder nichts zu erzählen</translation>
    </message>
    <message>
        <source>Why is it asked?</source>
        <translation>Warum wird gefragt?</translation>
    </message>
    <message>
        <source>On a page in the middle</source>
        <translation>Auf einer Seite in der Mitte</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Das Gewählte öffnen</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>Zurück zur Zeitleiste</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Im Regal</translation>
    </message>
    <message>
        <source>Add something to give</source>
        <translation>Etwas zum Geben hinzufügen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Open its link</source>
        <translation>Den Link öffnen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Off the shelf, or back on it</source>
        <translation>Aus dem Regal oder wieder hinein</translation>
    </message>
</context>
<context>
    <name>sitting</name>
    <message>
        <source>{done} of {all} done, after these nobody is due</source>
        <translation>{done} von {all} erledigt, danach ist niemand fällig</translation>
    </message>
    <message>
        <source>{done} of {all} done, after these nobody is late</source>
        <translation>{done} von {all} erledigt, danach ist niemand überfällig</translation>
    </message>
    <message>
        <source>{done} of {all} done, after these one more is late</source>
        <translation>{done} von {all} erledigt, danach ist noch eine Wiedervorlage überfällig</translation>
    </message>
    <message>
        <source>{done} of {all} done, after these {late} more are late</source>
        <translation>{done} von {all} erledigt, danach sind noch {late} überfällig</translation>
    </message>
    <message>
        <source>{channel}, you promised it for {day}</source>
        <translation>{channel}, zugesagt für {day}</translation>
    </message>
    <message>
        <source>{channel}, {day}</source>
        <translation>{channel}, {day}</translation>
    </message>
    <message>
        <source>Follow-up {number} on “{title}”.</source>
        <translation>Wiedervorlage {number} zu „{title}“.</translation>
    </message>
    <message>
        <source>Most of your yeses came at {count}.</source>
        <translation>Die meisten Ihrer Jas kamen bei Nummer {count}.</translation>
    </message>
    <message>
        <source>“{title}”; not sent to them yet</source>
        <translation>„{title}“; noch nicht gesendet</translation>
    </message>
    <message>
        <source>“{title}”, fits {tags}; not sent to them yet</source>
        <translation>„{title}“, passt zu {tags}; noch nicht gesendet</translation>
    </message>
    <message>
        <source>not confirmed since {month}</source>
        <translation>nicht bestätigt seit {month}</translation>
    </message>
    <message>
        <source>{done}. Next: {step}.</source>
        <translation>{done}. Als Nächstes: {step}.</translation>
    </message>
    <message>
        <source>{done}. Next: {step}, and {count} more.</source>
        <translation>{done}. Als Nächstes: {step}, und {count} weitere.</translation>
    </message>
    <message>
        <source>No answer from {name}</source>
        <translation>{name} nicht erreicht</translation>
    </message>
    <message>
        <source>{name} is set aside for today</source>
        <translation>{name} ist für heute ausgelassen</translation>
    </message>
    <message>
        <source>{name} comes once more at the end</source>
        <translation>{name} kommt am Ende noch einmal</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}: {count}</translation>
    </message>
</context>
<context>
    <name>skipped</name>
    <message>
        <source>the {word} &quot;{text}&quot; is no day: left out</source>
        <translation>{word} „{text}“ ist kein Tag: weggelassen</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>Jahrestag</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>Verbunden seit</translation>
    </message>
    <message>
        <source>the row names nobody: it has no name, no organisation, no email and no phone number</source>
        <translation>die Zeile nennt niemanden: Sie hat keinen Namen, keine Organisation, keine E-Mail und keine Telefonnummer</translation>
    </message>
    <message>
        <source>no contacts found in it</source>
        <translation>keine Kontakte darin gefunden</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>it is longer than eight million characters</source>
        <translation>länger als acht Millionen Zeichen</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed within eight million characters</source>
        <translation>ein Anführungszeichen wird geöffnet und innerhalb von acht Millionen Zeichen nicht geschlossen</translation>
    </message>
    <message>
        <source>the row cannot be read: {reason}; lines {first} to {last} were left out</source>
        <translation>die Zeile ist nicht lesbar: {reason}; die Zeilen {first} bis {last} wurden weggelassen</translation>
    </message>
    <message>
        <source>the row cannot be read: {reason}</source>
        <translation>die Zeile ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>the card is larger than {most} MB: it was left out</source>
        <translation>die Karte ist größer als {most} MB: Sie wurde weggelassen</translation>
    </message>
    <message>
        <source>the card is of a group, not of a person: its members come in by their own cards</source>
        <translation>die Karte gehört zu einer Gruppe, nicht zu einer Person: Deren Mitglieder kommen mit ihren eigenen Karten herein</translation>
    </message>
    <message>
        <source>the card names nobody: it has no name, no organisation, no email and no number</source>
        <translation>die Karte nennt niemanden: Sie hat keinen Namen, keine Organisation, keine E-Mail und keine Nummer</translation>
    </message>
    <message>
        <source>the card has no END, so some of it may be missing: what is there came in</source>
        <translation>die Karte hat kein END, daher kann etwas fehlen: Was da ist, kam herein</translation>
    </message>
    <message>
        <source>{what} was left out; the person came in</source>
        <translation>{what} wurde weggelassen; die Person kam herein</translation>
    </message>
    <message>
        <source>a line that belongs to nothing</source>
        <translation>eine Zeile, die zu nichts gehört</translation>
    </message>
    <message>
        <source>a photo of more than {most} MB</source>
        <translation>ein Foto von mehr als {most} MB</translation>
    </message>
    <message>
        <source>a damaged photo</source>
        <translation>ein beschädigtes Foto</translation>
    </message>
    <message>
        <source>{what} of {size} KB</source>
        <translation>{what} mit {size} KB</translation>
    </message>
    <message>
        <source>the end of the note</source>
        <translation>das Ende der Notiz</translation>
    </message>
    <message>
        <source>{name} was left out as you said.</source>
        <translation>{name} wurde weggelassen, wie Sie es wollten.</translation>
    </message>
    <message>
        <source>{name} is in the trash: restore them there first, then import again.</source>
        <translation>{name} liegt im Papierkorb: Stellen Sie den Kontakt dort zuerst wieder her, dann importieren Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>skipped_part</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, Zeile {line}</translation>
    </message>
</context>
<context>
    <name>snooze_menu</name>
    <message>
        <source>15 minutes</source>
        <translation>15 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Heute Nachmittag</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
</context>
<context>
    <name>status_line</name>
    <message>
        <source>Not backed up yet</source>
        <translation>Noch nicht gesichert</translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation>Gesichert {when}</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} fällig</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nichts fällig</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation>nächste um {time}</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>nächste {when}</translation>
    </message>
</context>
<context>
    <name>step_words</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>{name} ({channel})</source>
        <translation>{name} ({channel})</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
</context>
<context>
    <name>stored_words</name>
    <message>
        <source>family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>hobby</source>
        <translation>Hobby</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>Reisen</translation>
    </message>
    <message>
        <source>food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>Ehepartner</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>Freund</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>Assistenz</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>home</source>
        <translation>privat</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobil</translation>
    </message>
    <message>
        <source>main</source>
        <translation>Hauptnummer</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Fachaufsatz</translation>
    </message>
    <message>
        <source>case study</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>Bekanntmachen</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>need</source>
        <translation>Bedarf</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>{kind} with {names}</source>
        <translation>{kind} mit {names}</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>eingehend</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>bedeutsam</translation>
    </message>
    <message>
        <source>gave: {title}</source>
        <translation>mitgebracht: {title}</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>alles gut</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>Bedenken</translation>
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
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>vertröstet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Show all, {count} characters</source>
        <translation>Alles zeigen, {count} Zeichen</translation>
    </message>
</context>
<context>
    <name>tray_words</name>
    <message>
        <source>{count} due</source>
        <translation>{count} fällig</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Nichts fällig</translation>
    </message>
    <message>
        <source>Reminders paused until {when}</source>
        <translation>Erinnerungen angehalten bis {when}</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>in {days} Tagen</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
</context>
<context>
    <name>why_dialog</name>
    <message>
        <source>Reminders are held back until {when}.</source>
        <translation>Erinnerungen werden bis {when} zurückgehalten.</translation>
    </message>
    <message>
        <source>in this window only</source>
        <translation>nur in diesem Fenster</translation>
    </message>
    <message>
        <source>you pressed Done</source>
        <translation>Sie drückten „Erledigt“</translation>
    </message>
    <message>
        <source>you snoozed it</source>
        <translation>Sie stellten sie zurück</translation>
    </message>
    <message>
        <source>you opened it</source>
        <translation>Sie haben sie geöffnet</translation>
    </message>
    <message>
        <source>it went by itself</source>
        <translation>sie ging von selbst</translation>
    </message>
    <message>
        <source>you waved it away</source>
        <translation>Sie haben sie weggewischt</translation>
    </message>
    <message>
        <source>you saw to it here</source>
        <translation>Sie haben sie hier bearbeitet</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>Zuletzt gesprochen</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Bevorzugt</translation>
    </message>
    <message>
        <source>Their clock</source>
        <translation>Uhrzeit dort</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Erinnerung bis</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>every {ideal} days, at the latest after {longest}, as you set for them</source>
        <translation>alle {ideal} Tage, spätestens nach {longest}, wie Sie es festgelegt haben</translation>
    </message>
    <message>
        <source>customer: every {ideal} days, at the latest after {longest}</source>
        <translation>Kunde: alle {ideal} Tage, spätestens nach {longest}</translation>
    </message>
    <message>
        <source>Came of</source>
        <translation>Kam von</translation>
    </message>
    <message>
        <source>You planned it</source>
        <translation>Sie planten es</translation>
    </message>
    <message>
        <source>as you logged {entry}</source>
        <translation>als Sie {entry} eintrugen</translation>
    </message>
    <message>
        <source>{entry} (with {name})</source>
        <translation>{entry} (mit {name})</translation>
    </message>
    <message>
        <source>“{title}”, {touches} touch so far</source>
        <translation>„{title}“, bisher {touches} Kontaktpunkt</translation>
    </message>
    <message>
        <source>“{title}”, {touches} touches so far</source>
        <translation>„{title}“, bisher {touches} Kontaktpunkte</translation>
    </message>
    <message>
        <source>one try without an answer</source>
        <translation>ein Versuch ohne Antwort</translation>
    </message>
    <message>
        <source>the second try in a row without an answer</source>
        <translation>der zweite Versuch in Folge ohne Antwort</translation>
    </message>
    <message>
        <source>the third try in a row without an answer</source>
        <translation>der dritte Versuch in Folge ohne Antwort</translation>
    </message>
    <message>
        <source>{count} tries in a row without an answer</source>
        <translation>{count} Versuche in Folge ohne Antwort</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>In Folge</translation>
    </message>
    <message>
        <source>the second time in a row that they put it off or did not answer</source>
        <translation>das zweite Mal in Folge vertröstet oder ohne Antwort</translation>
    </message>
    <message>
        <source>the third time in a row that they put it off or did not answer</source>
        <translation>das dritte Mal in Folge vertröstet oder ohne Antwort</translation>
    </message>
    <message>
        <source>{count} times in a row they put it off or did not answer</source>
        <translation>{count} Mal in Folge vertröstet oder ohne Antwort</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>they rest</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>they rest, since you said so on {day}</source>
        <translation>ruht, seit Sie es am {day} sagten</translation>
    </message>
    <message>
        <source>{day}, turning {age}</source>
        <translation>{day}, wird {age}</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Post it</source>
        <translation>Abschicken</translation>
    </message>
    <message>
        <source>by {day}: {days} days in the post</source>
        <translation>bis {day}: {days} Tage Postweg</translation>
    </message>
    <message>
        <source>by {day}: {days} days in the post to {country}</source>
        <translation>bis {day}: {days} Tage Postweg ({country})</translation>
    </message>
    <message>
        <source>an email to {value} bounced</source>
        <translation>eine E-Mail an {value} war unzustellbar</translation>
    </message>
    <message>
        <source>what was posted to {value} was returned</source>
        <translation>eine Sendung an {value} kam zurück</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Kam zurück</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Offer sent</source>
        <translation>Angebot gesendet</translation>
    </message>
    <message>
        <source>Their concern</source>
        <translation>Das Bedenken</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>Soziale Medien</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
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
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Vertröstet</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
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
        <source>next step</source>
        <translation>nächster Schritt</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>vertröstet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>Ruht</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ehemalig</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>former</source>
        <translation>ehemalig</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>Zusage gehalten</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>promise kept late</source>
        <translation>Zusage verspätet gehalten</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>promise kept another way</source>
        <translation>Zusage anders gehalten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>Zusage gebrochen</translation>
    </message>
    <message>
        <source>released</source>
        <translation>entbunden</translation>
    </message>
    <message>
        <source>released from the promise</source>
        <translation>von der Zusage entbunden</translation>
    </message>
    <message>
        <source>thank them for the {kind} of {due}</source>
        <translation>danken für: {kind} vom {due}</translation>
    </message>
    <message>
        <source>you were in touch, and nothing else is planned</source>
        <translation>Sie hatten Kontakt, und nichts anderes ist geplant</translation>
    </message>
    <message>
        <source>they named this day</source>
        <translation>dieser Tag wurde genannt</translation>
    </message>
    <message>
        <source>ask for a specific date</source>
        <translation>nach einem bestimmten Tag fragen</translation>
    </message>
    <message>
        <source>easing off: thank them, say that there is no hurry, and offer the newsletter</source>
        <translation>Druck herausnehmen: danken, sagen, dass es nicht eilt, und den Newsletter anbieten</translation>
    </message>
    <message>
        <source>say hello and sell nothing: they rest for now</source>
        <translation>grüßen und nichts verkaufen: Die Person ruht vorerst</translation>
    </message>
    <message>
        <source>no day was agreed</source>
        <translation>es wurde kein Tag vereinbart</translation>
    </message>
    <message>
        <source>The next step was not planned, since something has happened after this: {text}</source>
        <translation>Der nächste Schritt wurde nicht geplant, da danach schon etwas geschehen ist: {text}</translation>
    </message>
    <message>
        <source>The {channel} that you promised for {due} still stands.</source>
        <translation>Noch zugesagt: {channel} am {due}.</translation>
    </message>
    <message>
        <source>The {channel} that you promised {name} for {due} still stands.</source>
        <translation>Noch zugesagt für {name}: {channel} am {due}.</translation>
    </message>
    <message>
        <source>They were given that before.</source>
        <translation>Das wurde schon einmal gegeben.</translation>
    </message>
    <message>
        <source>{name} was given that before.</source>
        <translation>{name} hat das schon bekommen.</translation>
    </message>
    <message>
        <source>With this, {count} touches in a row bring them nothing of value.</source>
        <translation>Damit bringen {count} Kontaktpunkte in Folge nichts von Wert.</translation>
    </message>
    <message>
        <source>the details, to read at leisure</source>
        <translation>die Einzelheiten, zum Lesen in Ruhe</translation>
    </message>
    <message>
        <source>You were in touch on {due} already: leave them a little time.</source>
        <translation>Sie hatten schon am {due} Kontakt: Lassen Sie etwas Zeit.</translation>
    </message>
    <message>
        <source>You were in touch {count} times within {days} days: leave them a little time.</source>
        <translation>Sie hatten {count} Mal in {days} Tagen Kontakt: Lassen Sie etwas Zeit.</translation>
    </message>
    <message>
        <source>does the sale wear well?</source>
        <translation>bewährt sich der Kauf?</translation>
    </message>
    <message>
        <source>put it right</source>
        <translation>in Ordnung bringen</translation>
    </message>
    <message>
        <source>ask whom else it would help: a referral</source>
        <translation>fragen, wem es noch helfen würde: eine Empfehlung</translation>
    </message>
    <message>
        <source>their {occasion} is on {due}</source>
        <translation>{occasion} am {due}</translation>
    </message>
    <message>
        <source>the {occasion} of {whose} is on {due}</source>
        <translation>{occasion} von {whose} am {due}</translation>
    </message>
    <message>
        <source>{holiday} is on {due}</source>
        <translation>{holiday} ist am {due}</translation>
    </message>
    <message>
        <source>did it arrive, and was it of use?</source>
        <translation>ist es angekommen, und war es nützlich?</translation>
    </message>
    <message>
        <source>{value} came back: ask for the right one</source>
        <translation>{value} kam zurück: nach der richtigen Adresse fragen</translation>
    </message>
    <message>
        <source>thank them for referring {name}</source>
        <translation>danken für die Empfehlung von {name}</translation>
    </message>
    <message>
        <source>tell them how it ended with {name}: {answer}</source>
        <translation>erzählen, wie es mit {name} ausging: {answer}</translation>
    </message>
    <message>
        <source>keep in touch, every {days} days</source>
        <translation>in Kontakt bleiben, alle {days} Tage</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>noch einmal versuchen</translation>
    </message>
    <message>
        <source>ring back, they called</source>
        <translation>zurückrufen: Anruf verpasst</translation>
    </message>
    <message>
        <source>is anything in the offer not right?</source>
        <translation>stimmt etwas am Angebot nicht?</translation>
    </message>
    <message>
        <source>missed: {what}, {due}</source>
        <translation>verpasst: {what}, {due}</translation>
    </message>
    <message>
        <source>missed: {what} of {whose}, {due}</source>
        <translation>verpasst: {what} von {whose}, {due}</translation>
    </message>
    <message>
        <source>nothing agreed yet since {event}</source>
        <translation>noch nichts vereinbart seit {event}</translation>
    </message>
    <message>
        <source>on {on} they named this day</source>
        <translation>am {on} wurde dieser Tag genannt</translation>
    </message>
    <message>
        <source>ask for a specific date: they put it off on {on}</source>
        <translation>nach einem bestimmten Tag fragen: am {on} vertröstet</translation>
    </message>
    <message>
        <source>no day was agreed in {event}</source>
        <translation>kein Tag vereinbart bei {event}</translation>
    </message>
    <message>
        <source>the details, to read at leisure: they were distracted in {event}</source>
        <translation>die Einzelheiten, zum Lesen in Ruhe: abgelenkt bei {event}</translation>
    </message>
    <message>
        <source>they said yes on {on}: does the sale wear well?</source>
        <translation>ein Ja am {on}: Bewährt sich der Kauf?</translation>
    </message>
    <message>
        <source>put it right: they were not happy on {on}</source>
        <translation>in Ordnung bringen: am {on} nicht zufrieden</translation>
    </message>
    <message>
        <source>keep in touch, every {days} days, after {event}</source>
        <translation>in Kontakt bleiben, alle {days} Tage, nach {event}</translation>
    </message>
    <message>
        <source>try again: no answer to {event}</source>
        <translation>noch einmal versuchen: nicht erreicht bei {event}</translation>
    </message>
    <message>
        <source>ring back, they called on {on}</source>
        <translation>zurückrufen: Anruf verpasst am {on}</translation>
    </message>
    <message>
        <source>you sent the offer on {on}: is anything in the offer not right?</source>
        <translation>Sie haben das Angebot am {on} gesendet: Stimmt etwas daran nicht?</translation>
    </message>
    <message>
        <source>your {kind} of {on}</source>
        <translation>{kind} vom {on}</translation>
    </message>
    <message>
        <source>their {kind} of {on}</source>
        <translation>{kind} vom {on} (eingehend)</translation>
    </message>
    <message>
        <source>did it arrive, and was it of use? The {kind} of {due}</source>
        <translation>ist es angekommen, und war es nützlich? {kind} vom {due}</translation>
    </message>
    <message>
        <source>{card}: post it by {by}</source>
        <translation>{card}: bis {by} abschicken</translation>
    </message>
    <message>
        <source>{card}: post it at once</source>
        <translation>{card}: sofort abschicken</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>wedding anniversary</source>
        <translation>Hochzeitstag</translation>
    </message>
    <message>
        <source>work anniversary</source>
        <translation>Dienstjubiläum</translation>
    </message>
    <message>
        <source>graduation</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>special day</source>
        <translation>besonderer Tag</translation>
    </message>
    <message>
        <source>You planned this yourself.</source>
        <translation>Das haben Sie selbst geplant.</translation>
    </message>
    <message>
        <source>A meeting, a lunch, a first call or anything significant is thanked for the same day.</source>
        <translation>Für ein Treffen, ein Mittagessen, einen ersten Anruf oder etwas Bedeutsames wird am selben Tag gedankt.</translation>
    </message>
    <message>
        <source>You were in touch and nothing else was planned, so the desk set a follow-up for some days later.</source>
        <translation>Sie hatten Kontakt, und nichts anderes war geplant, daher legte der Schreibtisch eine Wiedervorlage für einige Tage später an.</translation>
    </message>
    <message>
        <source>They put it off: a day that they named stands as a promise, else they are asked for one some days later.</source>
        <translation>Sie wurden vertröstet: Ein genannter Tag gilt als Zusage, sonst wird einige Tage später nach einem gefragt.</translation>
    </message>
    <message>
        <source>They said no, or put it off again and again: you let them be, and say hello now and then.</source>
        <translation>Es kam ein Nein oder Sie wurden immer wieder vertröstet: Sie lassen die Person in Ruhe und grüßen ab und zu.</translation>
    </message>
    <message>
        <source>You agreed on a next step but on no day, so the desk set one.</source>
        <translation>Sie vereinbarten einen nächsten Schritt, aber keinen Tag, daher setzte der Schreibtisch einen.</translation>
    </message>
    <message>
        <source>They were distracted, so the details go by email.</source>
        <translation>Die Person war abgelenkt, daher gehen die Einzelheiten per E-Mail.</translation>
    </message>
    <message>
        <source>After a yes the desk asks whether the sale wears well, puts it right, or asks for a referral.</source>
        <translation>Nach einem Ja fragt der Schreibtisch, ob sich der Kauf bewährt, bringt in Ordnung oder bittet um eine Empfehlung.</translation>
    </message>
    <message>
        <source>An occasion is coming; the card is due when it must be posted to be there in time.</source>
        <translation>Ein Anlass kommt; die Karte ist fällig, wenn sie abgeschickt werden muss, um rechtzeitig da zu sein.</translation>
    </message>
    <message>
        <source>You posted something; a call asks whether it arrived.</source>
        <translation>Sie haben etwas abgeschickt; ein Anruf fragt, ob es ankam.</translation>
    </message>
    <message>
        <source>Something you sent came back, so the right address is asked for at once.</source>
        <translation>Etwas von Ihnen kam zurück, daher wird sofort nach der richtigen Adresse gefragt.</translation>
    </message>
    <message>
        <source>Whoever refers somebody is thanked, and hears how it ended.</source>
        <translation>Wer jemanden empfiehlt, bekommt Dank und hört, wie es ausging.</translation>
    </message>
    <message>
        <source>Customers, and whoever has a cadence, are never left without a next follow-up.</source>
        <translation>Kunden, und wer einen Rhythmus hat, bleiben nie ohne nächste Wiedervorlage.</translation>
    </message>
    <message>
        <source>Somebody was not reached, so it is tried again; a call of theirs that you missed is rung back.</source>
        <translation>Jemand wurde nicht erreicht, daher wird es noch einmal versucht; ein verpasster Anruf wird zurückgerufen.</translation>
    </message>
    <message>
        <source>An offer was sent; some days later you ask whether anything in it is not right.</source>
        <translation>Ein Angebot wurde gesendet; einige Tage später fragen Sie, ob etwas daran nicht stimmt.</translation>
    </message>
    <message>
        <source>A rule of the desk planned it.</source>
        <translation>Eine Regel des Schreibtischs hat es geplant.</translation>
    </message>
    <message>
        <source>How did it go: the {channel} with {name}?</source>
        <translation>Wie ging es: {channel} mit {name}?</translation>
    </message>
    <message>
        <source>Ease off with {name}: thank them, offer the newsletter, and say hello now and then?</source>
        <translation>Bei {name} Druck herausnehmen: danken, den Newsletter anbieten und ab und zu grüßen?</translation>
    </message>
    <message>
        <source>Stay in touch with {name}, and say hello now and then?</source>
        <translation>Mit {name} in Kontakt bleiben und ab und zu grüßen?</translation>
    </message>
    <message>
        <source>Be in touch with {name} less often, at a looser cadence?</source>
        <translation>Mit {name} seltener Kontakt haben, in lockererem Rhythmus?</translation>
    </message>
    <message>
        <source>Be in touch with {name} more often, at a tighter cadence?</source>
        <translation>Mit {name} häufiger Kontakt haben, in engerem Rhythmus?</translation>
    </message>
    <message>
        <source>Ask {name} for a referral?</source>
        <translation>{name} um eine Empfehlung bitten?</translation>
    </message>
    <message>
        <source>You closed it from a notice; how it ended decides what comes next.</source>
        <translation>Sie haben es aus einer Benachrichtigung abgeschlossen; wie es ausging, entscheidet, was als Nächstes kommt.</translation>
    </message>
    <message>
        <source>{count} times in a row since {since} they put it off or did not answer.</source>
        <translation>{count} Mal in Folge seit {since} vertröstet oder ohne Antwort.</translation>
    </message>
    <message>
        <source>They said no, and nothing else is open with them.</source>
        <translation>Es kam ein Nein, und nichts anderes ist offen.</translation>
    </message>
    <message>
        <source>{count} times in a row you skipped keeping in touch with them.</source>
        <translation>{count} Mal in Folge haben Sie die Kontaktpflege übersprungen.</translation>
    </message>
    <message>
        <source>You spoke {count} times in a row at half of the {days} days, or sooner.</source>
        <translation>Sie sprachen {count} Mal in Folge nach der Hälfte der {days} Tage oder früher miteinander.</translation>
    </message>
    <message>
        <source>They say that all is well with what they bought.</source>
        <translation>Die Person sagt, mit dem Kauf sei alles gut.</translation>
    </message>
    <message>
        <source>{count} times in a row they put it off or did not answer.</source>
        <translation>{count} Mal in Folge vertröstet oder ohne Antwort.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
</context>
<context>
    <name>zone_words</name>
    <message>
        <source>{time} in {city}</source>
        <translation>{time} in {city}</translation>
    </message>
    <message>
        <source>same time in {city}</source>
        <translation>gleiche Zeit in {city}</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>{time} dort</translation>
    </message>
</context>
</TS>
