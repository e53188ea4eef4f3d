<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Follow-up Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up Desk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is due, why, by which channel, and what to bring. One local database, no account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActsRow</name>
    <message>
        <source>Log and next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come once more at the end; the second time they are left for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For calls and meetings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlsoRow</name>
    <message>
        <source>Offer sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer was sent. Alt+O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps them from saying yes? Alt+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was there. Alt+W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, amount, which opportunity, what it meant. Alt+M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {concern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no concern any more: {concern}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginBand</name>
    <message>
        <source>Plan when to be in touch, or log what has happened already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned with {name} yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody stands behind this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Morning briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the day holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quiet day: nothing is promised, nobody is late, no question waits. Time for somebody you have not heard from in a while, or for a coffee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning briefing, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BroughtRow</name>
    <message>
        <source>Nothing, or a title: article, sample, introduction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought: title of what you gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CadenceSeveral</name>
    <message>
        <source>How often to be in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So &amp;many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Best every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the &amp;longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As their &amp;stage has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers as in the preferences, others never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarFileField</name>
    <message>
        <source>No file is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file for the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the address of the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop keeping a calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar file to keep up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarKeeper</name>
    <message>
        <source>Your follow-ups are in {file} now, and will be kept up to date there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file is up to date again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Who could be followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody of that name waits to be followed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message>
        <source>Catch up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each day gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They move to the next working days in the order of work. One Undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread them &amp;over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days to spread them over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard files (.vcf) as phones and most address books write them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (.csv) from Google, Outlook, LinkedIn, Thunderbird, HubSpot, Pipedrive or any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what is in them first. Nothing is written to your desk before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose address books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of address books</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Several are chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do something with all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingTicks</name>
    <message>
        <source>Closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes {follow_up}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConfirmRow</name>
    <message>
        <source>Still true: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}
Not confirmed since {month}. Tick it if it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>Confirm in passing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still true: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thing to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best first, in {list}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first {count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is found for “{search}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyLink</name>
    <message>
        <source>Copies to the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>a week ago, mon 9:30…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tue 10am, in 2 weeks…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaySheetDialog</name>
    <message>
        <source>Day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day sheet is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system lacks what printing needs: save the sheet as a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save the sheet as a PDF or as HTML instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day sheet is on its way to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it: save the sheet as a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Planned days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mon, 24 dec, in 2 weeks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty for one day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day: mon, 24 dec, in 2 weeks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these days no reminder comes: it waits until you are back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. On a day off no reminder comes: it waits until you are back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DaysOffPromises</name>
    <message>
        <source>Promises on these days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskDay</name>
    <message>
        <source>Save my minutes for a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my-minutes.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {file} with your calendar: your minutes are in it, each week anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskFiles</name>
    <message>
        <source>Back up to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment: the last check or backup is not done yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is whole: {contacts} contacts, {interactions} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up, and the copy was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s backup failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash could not be emptied: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskFiling</name>
    <message>
        <source>Choose emails or appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emails and appointments (*.eml *.ics *.ical *.ifb *.vcs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are too many files at once: bring fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is shown with whom this could be logged: choose somebody first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskSeveral</name>
    <message>
        <source>Follow them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer follow them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them to the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskViews</name>
    <message>
        <source>It is not known where {name} works: add it with Edit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>Possible doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {one} with {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other} stay apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs that may be the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the last pair. Nobody else looks like a double.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on the desk looks like a double.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for doubles did not go well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for possible doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for people who stand here twice…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoublesModel</name>
    <message>
        <source>{one} and {other}, {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoublesPart</name>
    <message>
        <source>Are they one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for all that are left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who may be on your desk already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} not decided: they come in as new people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All are decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are left: same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are left: new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are left: skip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Pairs that may be the same person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept: {what}, “{notes}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft kept: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>Drop a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer needed, handed over…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised this: say whether they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are released from the promise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise counts as broken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueBanner</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: log it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorRow</name>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Add a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Shift N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with sample people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three short steps, and it tells you each day who is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick those who matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twenty are plenty; all others stay at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hello to each, spread over the week; you see each day before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring people in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody you met, wrote to or should call: a name is enough to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a phone, Google, Outlook, LinkedIn or a table; or drop the files here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented people with a history, to look around. Undo takes them away again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it happened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped for everybody: turn it on again in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Press to change it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of this need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what kind of thing it is: family, hobby, travel…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm: {fact}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To remember about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do they need? Press to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, hobbies, days to keep. Press to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heading} · {count} to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None open. Press to begin one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files, and what is in them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letters are written in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns are &amp;parted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headings are in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to correct: the file says itself what is what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dates found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No headings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message>
        <source>Log an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log this email with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer counts for one more from the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer counts for {count} more from the same address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email does not say when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its own date it is still to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writte&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also add {address} to {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpsList</name>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: log it	D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already handled, without a log	Shift+D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…	S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move…	M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop…	Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?	W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned. Ctrl+N plans a follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpsPane</name>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on no page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HabitFields</name>
    <message>
        <source>Nothing said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>9-12, mornings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a city: Lisbon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a name: Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HadPage</name>
    <message>
        <source>What would fit them, and what they have had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have had nothing yet, and nothing on the shelf shares a tag with them or their needs. Tags on needs (Ctrl+D) and on resources (Ctrl+6) bring them together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>Show the organisation: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeadMore</name>
    <message>
        <source>introduced by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of acts, newest first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HowItWorks</name>
    <message>
        <source>How it works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back this import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too many files to name one by one: choose the folder they are in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Nothing came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What had come in could not be taken out again yet: the next import will. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what is in the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are coming in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking out again what had come in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the first steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who matters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back {file}? {people} go, or become as they were. Whoever you worked with since stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepSearch</name>
    <message>
        <source>Keep this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyedButton</name>
    <message>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownSide</name>
    <message>
        <source>Nothing happened yet: this is the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet: ask what they need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveSamplesDialog</name>
    <message>
        <source>Leave the sample people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sample people on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last of the sample people leaves this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sample people leave this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that happened with them goes, too, and so do the shelf, the sittings and the searches that came with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that happened with them goes, too, and whatever you have made of their world since: the desk will be as it was before they came. Your preferences stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is yours, and stays with all that you know of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are yours, and stay with all that you know of them: {names}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} are yours, and stay with all that you know of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListTabs</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More lists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogBody</name>
    <message>
        <source>What it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day did they say? Leave empty if none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day did they say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What puts it right?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogFooter</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaves the log; what you typed is kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind: {warning}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>That day cannot be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how it ended: 1 to 5, or press one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why was this planned?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It happened now. Press to say another moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it happened, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft restored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogMore</name>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps them from saying yes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was there: names or emails, with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth, in whole units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which opportunity; a new title opens one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They began it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were distracted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” fits several people: write an email address instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits “{name}”: write it as the list of contacts does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Follow-up Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingModel</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of the table, and where each goes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Remove {count} people to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when: mon, in 2 weeks…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised the old day: say whether they know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise stands, for the new day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promise counts as broken; the follow-up goes on without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MuchLate</name>
    <message>
        <source>Catch up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread what is late over the next working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have you been away? A lot is late.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shown as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NeedsFields</name>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fits them…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Neglected</name>
    <message>
        <source>Waiting longest for their size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, waiting {days}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextBand</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring: “{title}” (new to them).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>What is next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tue 10am…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told: it counts as a promise of this day. Alt+P</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NobodyFollowed</name>
    <message>
        <source>Plan the first steps…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who matters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are followed, and no first step is planned with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person is brought in, and not followed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are brought in, nobody is followed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteHits</name>
    <message>
        <source>Found in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In notes: the newest {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In notes: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccasionRow</name>
    <message>
        <source>24 Nov 1980, 24 Nov…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>28 Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In common years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which day, or as much of it as you know: 24 Nov.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccasionRows</name>
    <message>
        <source>Day to remember</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunitiesPage</name>
    <message>
        <source>Open opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find by title, person or concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find among open opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open here. An opportunity begins with the first answer that you log, or by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunityDialog</name>
    <message>
        <source>New opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it about? It ends with their yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring order, new kitchen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is worth, in whole units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title, such as “Spring order”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunityForm</name>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not saved yet. Leave again to go without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in whole units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What keeps them from saying yes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you mean to win it? Who decides, what matters to them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The concern is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpportunityPage</name>
    <message>
        <source>Show the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is next and what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} rests: a hello now and then, and nothing is lost. A conversation takes it up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is left in peace, with a hello now and then. What is open stays open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities of this contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationEditor</name>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is its own stays when people leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one of both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already, with 1 person. “Make one of both” joins them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already, with {count} people. “Make one of both” joins them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other organisations of the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to show of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there, and nothing happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open with them. The first answer you log opens an opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone number or an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth knowing whoever works there? Press to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{organisation} (before)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherPicker</name>
    <message>
        <source>Merge with somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, number, email, organisation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for the other contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who is the same person as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two contacts that are the same person become one. Who is the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {name} with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else is found for “{search}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called alike. Type whom you mean.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnFollowUpPage</name>
    <message>
        <source>What my follow-up looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your own desk alone. Enter on a column shows who stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command, a person, “log ana”, a list, a preference…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a command, a person, a list or a preference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrows choose, Enter takes it, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reminding now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call and log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an email and log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit, plan, stage, tags, photo, remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a follow-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the samples, ask about March…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;promised it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were told: it counts as a promise of this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when: tue 10am, in 2 weeks, 3 dec…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message>
        <source>To mind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanSeveral</name>
    <message>
        <source>Plan one for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell them of the new catalogue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On working days only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each one&apos;s usual channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one is due on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day on: tomorrow, mon, 3 dec…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For one of them it is a touch too many: leave them a little time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {count} of them it is a touch too many: leave them a little time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionRow</name>
    <message>
        <source>still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PositionRows</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferenceField</name>
    <message>
        <source>This takes {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to what is usual: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usually {usual}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Go on reminding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall the desk go on reminding you while its window is closed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tray to keep it in: start the desk again to bring the window back. Quit (Ctrl+Q) ends it. You can change your mind in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reminding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseMonths</name>
    <message>
        <source>Promises by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseTabs</name>
    <message>
        <source>Which promises</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBand</name>
    <message>
        <source>1 of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You marked it done on {day} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachLinks</name>
    <message>
        <source>Click to copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number and no address is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelationRow</name>
    <message>
        <source>Who they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who they are: spouse, child, assistant…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RelationRows</name>
    <message>
        <source>Somebody close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RememberFields</name>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thing to remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Reminders go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResourceDialog</name>
    <message>
        <source>Add a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change a resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is about, with commas. It fits whoever has the same tags, or a need with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article, sample, introduction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link begins with https://, http://, mailto: or tel:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you and the file differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why they stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You and the file differ {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first people in the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow up with these people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading again with your correction…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: they are all prospects whom the desk follows up with. No: they are only known, and next you can pick those who matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found in these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} of {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Possible doubles {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What the desk does by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what the desk is not to do for them. What is planned already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} (off for everybody, see Preferences)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Searches you kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have kept no search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: “{text}” in {list}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Choose one of the list, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, notes, needs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people, notes and needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: Ctrl K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Test reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do reminders reach this screen?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk asks the system to show a notice and waits for its answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked. Waiting for the system&apos;s answer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{server} says that it shows the notice. Press “I see it” on it to see that answers come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer came back: reminders reach this screen, and their buttons work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notification service did not show it. Until it does, what comes due is said at the top of this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no notification service. What comes due is said at the top of this window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, kinds and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has had it, and whom it would fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing opened this link: {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it tags, such as yarn or lead times: whoever has the same tags, or a need with them, then stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has had it, and nobody shares a tag with it yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 thing of value to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} things of value to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the shelf has these words in its title, kind or tags.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shelf is empty. A resource is something of value to bring along: an article, a sample, an introduction. Add one with its tags, and the desk says whom it fits. A title that you type at “Brought” in a log comes here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>In the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: the same, {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: in the file {theirs}, on your desk {ours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joins it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one of each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of the one who is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} of the one who joins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept from both</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingFoot</name>
    <message>
        <source>Today&apos;s sitting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Sitting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SkippedPart</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the list of what was skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back at that moment; the day it is due stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back at that moment. You promised it for {day}: that stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when: 4pm, mon 9:30…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the promise…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StageSeveral</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are followed from now on, and the rules plan for each of them as for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a stage.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StandingFields</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>textiles, Lisbon, golf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>This question stays until you answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planned already stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this for {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this for everybody…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop this one, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” stops for {name} alone. {stays} Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” stops for everybody. {stays} You turn it on again in the preferences, under the same words: Undo does not.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SureAboutSeveral</name>
    <message>
        <source>One Undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagSeveral</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>textiles, Lisbon, golf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TheEnd</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The habit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThreePanes</name>
    <message>
        <source>Follow-ups {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{follow_ups} · a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{follow_ups} · {asks} questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline or follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet. What you log stands here, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reminding now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit what was just logged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who matters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToldChoice</name>
    <message>
        <source>T&amp;old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised this. Did you tell them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you tell them?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} removed. They come back with all that hangs on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays in the trash until {day}, and is then forgotten for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of them stays in the trash until {day}, and is then forgotten for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick log…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Follow-up Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Bring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>&amp;What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First hello</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On working days only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However each is best reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each day gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day on: today, tomorrow, mon…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoMattersDialog</name>
    <message>
        <source>Who matters?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody has a next step already: bring people in, or add somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day on: today, tomorrow, mon…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who matters? {count} people have no next step yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plenty} are plenty to start with; the others stay on the desk, and you can follow them at any time. Those likeliest to matter stand first. Space ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps with {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step with one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One follow-up for each, spread over working days. One Undo takes it all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Find somebody: name, organisation, tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyAskedDialog</name>
    <message>
        <source>Why is this asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this follow-up?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>{people} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read} of {of} read, {people} people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LineDelegate</name>
    <message>
        <source>{name} · {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>&amp;Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up to a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History of acts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find people and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Searches you kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts: what they nee&amp;d…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they have had, and what &amp;fits…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log from a f&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;opportunity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose who matters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the desk does b&amp;y itself…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Possible doubles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my &amp;minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning &amp;briefing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day &amp;sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What my follow-up &amp;looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;veral at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts: what to remem&amp;ber…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan one for each…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How &amp;often to be in touch…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No longer follow them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove them to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan a follow-up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done: log it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already &amp;handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;rop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer the question: yes, or tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer the question: &amp;not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it as&amp;ked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Catch up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned days &amp;off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put my minutes into the calen&amp;dar…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;helf of things to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test reminders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try with &amp;sample people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave the sample people…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it &amp;works…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;guide…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Follow-up Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>amount_text</name>
    <message>
        <source>Write the amount as a whole number, such as 12000.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>How did it go, the {channel}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off, and say hello now and then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in touch, and say hello now and then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be in touch less often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be in touch more often?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a referral?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done from a notice is closed at once; how it ended is told when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever puts it off or does not answer again and again is better let be for a while than chased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A no is an answer; whoever said it may still be glad of a hello now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is skipped, or does not answer, again and again is perhaps kept in touch with too often.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You speak much more often than their cadence has it: the desk can plan for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is happy with what they bought is the best to ask whom else it would help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the desk asks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you log how it ended, and the next step is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it stays done, and nothing is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an email today thanks them and offers the newsletter, then only a hello every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hello every {days} days, and nothing else until they come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing more is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is asked again after one more push-off or no-answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is asked again after {count} more push-offs or no-answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on as before; {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on: {channel} in {days} days; {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {days} days from now on, instead of {ideal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays at every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a follow-up in {days} days asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {channel} of {day} asks for it, too</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>asked_facts</name>
    <message>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>banner_words</name>
    <message>
        <source>{count} follow-ups have come due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}: {name}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batch_words</name>
    <message>
        <source>not ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>briefing_lines</name>
    <message>
        <source>Promises today · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards to post · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also due today · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for your day off, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for your days off, {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions that wait · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthdays today · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>briefing_words</name>
    <message>
        <source>1 promise today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} promises today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 card to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} cards to post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 follow-up is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} follow-ups are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 question waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} questions wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 promise falls on days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} promises fall on days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} birthdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cadence_several</name>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Meet {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {name} a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {name} a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write to {name} on social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send {name} the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something to do for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} (promised)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You promised it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups: my minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the desk, and work off what is due.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>calendar_file_field</name>
    <message>
        <source>Your follow-ups, up to a year ahead. A calendar program on this computer subscribes to the address of the file; kept in a folder that is synced, it reaches your phone, too. Whoever can read the file reads names and reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>candidate_words</name>
    <message>
        <source>followed already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in touch lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ticked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catch_up_dialog</name>
    <message>
        <source>Only promises are late, and those stay on their day: keep them, or tell them and move each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is late: there is nothing to catch up with.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>catch_up_words</name>
    <message>
        <source>1 follow-up is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} follow-ups are late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}, promised for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises stay on their day: keep them, or tell them and move each yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>closing_ticks</name>
    <message>
        <source>{follow_up}, dropped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact_lists</name>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed occasions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longest quiet first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is due.
Whom you plan for a day comes up here on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is on the desk yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loose ends: every open opportunity has its next follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is going quiet: you spoke with every customer within the time you set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet.
Log a Yes, and they stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>January</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>February</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>March</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>June</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>July</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>August</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>October</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>December</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day_sheet</name>
    <message>
        <source>Nothing is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are due, and none fits on this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and one more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (no longer used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} (came back)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no name for the day sheet: let it end in .html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the next working day, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>day_words</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my {minutes} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {minutes} minutes: 1 follow-up waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {minutes} minutes: {count} follow-ups wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later: in an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your days off begin tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for today: one follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for today: {count} follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 promise falls on your days off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} promises fall on your days off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised for your days off: {channel}, {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} at {time}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday: {whose}, of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>days_off_words</name>
    <message>
        <source>{first} to {last} · {count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing promised on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 promise falls on these days:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} promises fall on these days:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 promise falls on these days. Take them off anyway?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} promises fall on these days. Take them off anyway?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk_dialog</name>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>doubles_work</name>
    <message>
        <source>same email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same profile page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alike names at the same firm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>due_words</name>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} h late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor_facts</name>
    <message>
        <source>not confirmed since {month}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor_methods</name>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor_occasions</name>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor_positions</name>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>editor_relations</name>
    <message>
        <source>Close to them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>end</name>
    <message>
        <source>Nobody is waiting for you today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody for today is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your minute is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your {count} minutes are up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all for this sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due, so the day counts. Enjoy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day counts once the minutes are reached, or the queue is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off or dropped: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left for today: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One follow-up, promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} follow-ups, none of them promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} follow-ups, one of them promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} follow-ups, {promised} of them promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>export_work</name>
    <message>
        <source>vCard 3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For phones, Outlook and Google. Without history, follow-ups and private facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For newer programs: keeps more of days and relations. Without history, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a person, in Google&apos;s columns. Without photos and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To read and print without this program. It cannot be read back in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their open follow-ups, as they are now. One that stays up to date: Preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole desk (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything of everybody, with history and follow-ups. Comes back as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those you chose ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No follow-up is open with them: {file} is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 follow-up is in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} follow-ups are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this kind of file ends with {ending}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found for “{search}” ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “{list}” ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>facts_fields</name>
    <message>
        <source>They were given nothing of value yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” ({day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had already: {titles}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>field_words</name>
    <message>
        <source>Keep for export only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Special day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier in the other program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fax at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wife or husband</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referred by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>file_words</name>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV from {program}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This calendar is too large to be read here: save one appointment alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This calendar is damaged: nothing in it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no appointment with a day in this calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This email is nested too deeply to be read: log it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This email is damaged: log it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no email: it says neither from whom it is, nor to whom, nor when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read: is it still there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only Outlook reads this kind of message: save it as .eml, or log it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>filing</name>
    <message>
        <source>Log with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: email from {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: email to {name}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: {count} emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: {count} emails with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One was logged before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} were logged before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}” was logged before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}” is planned already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}” was called off: there is nothing to log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}” was called off, and is still planned: drop that meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar holds {count} appointments. Taken: “{subject}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{subject}” waits: bring it again when this meeting is logged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>first_steps</name>
    <message>
        <source>Something is planned with all of them already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is ticked yet: Space ticks who is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is more than a week holds: tick at most {most}, and the others later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>follow_up_words</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card}, promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <source>One person is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still in these backups until you delete them: {named}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {name} for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget {count} people for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about them is erased from the desk: numbers, notes, history, plans, picture, and what undo would need. What happened with others present stays with those. This cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the trash</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>habit</name>
    <message>
        <source>{count} minutes today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {asked} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of your {asked} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of days begins with one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % of promises kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my {count} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on &amp;sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my &amp;minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start my {count} &amp;minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>how_it_works</name>
    <message>
        <source>It tells you who is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the right stands who is to hear from you, in the order of work: why, by which channel, and what to bring. Nobody has to be kept in mind, and nobody waits unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You log what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a call or a letter you write a line, say how it ended and what is next. The follow-up that was due is closed, and the next one is planned; where you say nothing, the desk proposes something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds you to your promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you told somebody you would do, by which day and which way, is marked as promised. Promises stand first, moving one asks whether you told them, and you see how many you kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten minutes a day are enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go through what is due once a day, one after the other. What comes due at an agreed time is announced; in quiet hours and on days off nothing is, and it comes afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost, and all of it is yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be undone, tomorrow, too. All is in one file on this computer, copied every day; no account, no server. You can take it out whole at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>import_words</name>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are on your desk already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed: all of them were there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{people} came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are followed. Next, spread a first step with each over the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are known now, and nothing is planned with them. Next, choose those who matter: twenty are plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: your desk is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back, but for those who stayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided: comes in as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before it was done: try again, with fewer files if they are large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody of that name is on your desk, but nothing else says it is them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You worked with them since</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keep_search</name>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Added {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is now: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {name}: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New photo for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took out the photo of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {name} to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {other} into {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} and {other} stay apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} is now called {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {name} of {before} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted for {name}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed for {name}: {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shelf: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begun with {name}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled: {concern}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed on the shelf: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back on the shelf: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the shelf: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: {kind} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged from a file: {kind} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged from files: {count} emails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the {kind} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned: {channel} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: {channel} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed: {channel} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to {day}: {channel} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped: {channel} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped, and off for everybody until put on in Preferences: {channel} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot somebody for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer off: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now: the question about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eased off with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staying in touch with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch less often with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch more often with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking {name} for a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caught up: moved one follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned ahead on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” is off for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” is off for {name}, and this one is dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed what the desk does by itself for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” is on again for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in a whole desk with one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about somebody who was forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {count} sample people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left the sample people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in one person from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {name}: {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took off {name}: {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {name}: {on}; took off: {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch with {name} every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch with {name} by their stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer following {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned one for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First step planned with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in a whole desk with {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot {count} people for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed {count} things about {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {count} people to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought in {count} people from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caught up: moved {count} follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged from files: {count} emails with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {count} people: {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took off {count} people: {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {count} people: {on}; took off: {off}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people are now: {stage}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch with {count} people every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch with {count} people by their stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Following {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer following {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned one for each of {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps planned with {count} people, the last on {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until {until}: {channel} with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: note on {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged: task for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone – {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone – {act}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped {channel} with {name}; its rule stays as Preferences have it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>What you typed in the log could not be kept. Close the window again to go without it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Log a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log something on social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you promised it for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {channel} planned for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes also for {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the opportunity “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans: {list}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next try waits for your answer whether to ease off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes and plans nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {channel} promised for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {channel} due {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether to ease off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether to stay in touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether less often is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether more often is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks whether to ask for a referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} {day}, promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} on {day}, promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>log_body</name>
    <message>
        <source>Card or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift or lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>merge_words</name>
    <message>
        <source>What you do not pick stays as a fact (a stage or a photo does not). Numbers, addresses, notes, follow-ups and both histories come together. Undo takes it all apart again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>mishaps</name>
    <message>
        <source>The desk cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in the program; what you see may not be up to date. What was saved is safe. If it comes again, close the program and open it anew. What happened is noted in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>named_links</name>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>next_band</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>nobody_page</name>
    <message>
        <source>Choose somebody on the left to see what happened and what is next.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A follow-up is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} follow-ups are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is how the desk reminds you. Press the button to see that answers come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders reach this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze 15 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}, {days} days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} at {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, as you promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>({clock} in {place})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opportunity</name>
    <message>
        <source>First sale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opportunity_words</name>
    <message>
        <source>your yeses came after about {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 attempt without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} attempts without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said yes. If that was logged by mistake, Undo opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no. If that was logged by mistake, Undo opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter plans the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{concern} still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open concerns first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an open concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an open concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} without a next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>organisation</name>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} were there before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 open opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in touch {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in touch yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all {count} opportunities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wedding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graduation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} person, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}; promised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Used last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a follow-up first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only on an empty desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are none on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>past_words</name>
    <message>
        <source>their {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pause_choices</name>
    <message>
        <source>Until work begins ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until this afternoon ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until tomorrow morning ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until Monday ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until next Monday ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>person_words</name>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prefers {wishes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newsletter offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gets the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} turns {age} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns {age} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} · offer {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{concern} still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{touches}; your yeses: about {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None open. “{title}” ended with a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None open. “{title}” ended with a no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>photo_choice</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown: choose a JPEG or PNG.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plan_hints</name>
    <message>
        <source>{day} is a planned day off: the reminder waits until it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is not a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} is in your quiet hours: the reminder comes after them, {until}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Touches until yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From five yeses on this shows after how many touches they came. You have {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of your {yeses} yeses came by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of your {yeses} yeses came with the first touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of your {yeses} yeses came within {median} touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your latest {count} answers are counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half of the yeses by here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises kept, by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a promise has ended, this shows how many you keep. None has ended in the last twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept {kept} of the one promise of the last twelve months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You kept {kept} of the {ended} promises of the last twelve months, to the day and the way: {rate}%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late or another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from meeting to thank-you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From five meetings and lunches on this shows how soon you thanked for them. In the last twelve months you have logged {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You thanked for {soon} of the {meetings} meetings and lunches of the last twelve months within a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the latest {count} entries of the desk are looked through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card, letter or other thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may still come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No touch: they came by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} touches and more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} touches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes: {yes}. No: {no}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of your yeses came by here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: no promise ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month}: {rate}% kept. Kept: {kept}. Late or another way: {otherwise}. Broken: {broken}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late or another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate}%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked after 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked after 2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked after 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4–7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked after 4 to 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thanked after more than a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not thanked yet, it may still come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never thanked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{event} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never spoken with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last spoken with on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting time against size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From six open opportunities on this shows whether the small wait longer than the large. Waiting now: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dot for each, as high as the days since you last spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to the line half wait no longer. Left out: who rests, and who has your promise for a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>longer than {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All wait about alike, whatever they may bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long those with an open opportunity have waited for a conversation, by what it may bring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those without an amount wait {days} days longer than the largest: {one} and {other} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The smallest wait {days} days longer than the largest: {one} and {other} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest wait {days} days longer than those without an amount: {one} and {other} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The largest wait {days} days longer than the smallest: {one} and {other} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}: 1 person, waiting {longest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}: {count} waiting. Half of them wait up to {middle}, one {longest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {most} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} to {most} {currency}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{least} {currency} and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My follow-up {day}.pdf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What my follow-up looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preference_field</name>
    <message>
        <source>As the system has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a tray, else ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters: PT, DE, GB…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the working days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preference_groups</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thanks card note after a meeting lunch first call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long to wait after a call or an email with nothing agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long to wait when they put it off, push off, postpone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop trying, rest, newsletter, hello, in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long to wait when no day was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource, shelf, gift, value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>distracted, hours, phone or email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too often, too soon, how many touches, annoy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer, how long to wait after a sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday, wedding, anniversary, post, card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how long to wait after a card or letter was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>facts to confirm, bounced, returned, out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduced, thank who referred them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how often, cadence, interval, customers, going quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer, voicemail, retry, how long to wait after a missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposal, how long to wait after an offer was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The daily sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post and holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A week after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A next step without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring something of value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right channel and hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a pest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care after a yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthdays and other occasions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fresh records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {rule}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>Quiet hours, in which nothing is announced, or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Briefing at the start of the working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line in the evening names what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes that a reminder comes before an agreed time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names in notices, which others may see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on reminding when the window is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I log in, without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of the daily sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to sit on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to sit, announced by a notice, or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file that is kept up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own country, for the time that post takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public holidays that get cards, with ; between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days in the trash, after which people are forgotten for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank-you notes after meetings, lunches, first calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A follow-up a week after a prospect was reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a date when they put it off without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether to ease off, or to stay in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fallback when no day was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn of promises that a log leaves open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn of the same gift twice, and of bringing nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to their hours; details by email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warn before being a pest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Care after a yes: does it wear well, a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards for birthdays and other occasions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whether a letter or card arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call when an address bounces; facts grow stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank whoever refers somebody, and tell how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch at a cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again after no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about a sent offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank for what was at most so many days ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until the follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until a date is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>push-offs and no-answers in a row until it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days that the row must span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>so many more until it is asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days between hellos while they rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until the fallback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days ahead in which a promise by the same channel is warned of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches without anything of value until it is warned of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days between touches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>touches within the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of the span</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days after a yes until the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until a call that puts it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until a referral is asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days ahead that cards are planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days that post takes at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days that post takes abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days after which a card is missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days after posting until the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a call from so many days on asks instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and one until so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until a fact is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until the referrer hears how it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days between conversations with customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days after which a customer is going quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skips in a row until less often is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days of the interval from which less often is not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conversations in a row at half the interval until more often is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the most that are planned for one day at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until another try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days until another try after several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from so many in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days after an offer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promise_months</name>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by the promised day, the promised way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done the promised way, but after the day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped, or moved to another day, without telling them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done another way than promised: a mail for a call, say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dropped, and you told them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is promised. A promise is a follow-up that they know of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise was kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise was kept late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise was broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise was kept another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet was dropped after you told them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise has ended in {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {percent}% of the {count} that ended in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent}% of {count} in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rates}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is open, and not late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are open, none late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is open, and late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} are open, {late} of them late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {day}, moved to {moved}, and they were not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {day}, dropped {closed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {day}, done {closed}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>punctuation</name>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>question_cards</name>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more; show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and one more question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more questions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reach_links</name>
    <message>
        <source>bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reach_row</name>
    <message>
        <source>Key: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A press copies it, C calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A press copies it, E begins an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A press copies it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reach_words</name>
    <message>
        <source>Reminders paused until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiet hours until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day off: reminders wait until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices reach this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices show in this window only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders pause until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools &gt; Pause reminders ends the pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences &gt; Quiet hours changes them, or turns them off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day &gt; Planned days off changes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes due meanwhile is announced then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown by {server}. Tools &gt; Test reminders shows one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your system shows no notifications: what comes due is said at the top of this window. Where a notification service starts later, the desk uses it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The desk in {folder} is open in another program, which does not answer: wait for it, or end it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is not a time zone: use a name such as Europe/Berlin or America/New_York</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day: write it like 1980-11-24, --11-24, 1980-11 or 1980</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day needs at least a year, a month or a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a year and a day need the month as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no year {year}: use 0001 to 9999</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no month {month}: use 01 to 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no day {day} in that month: use 01 to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which is the month? Write it as a word: 4 Nov 1980</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which opportunity is meant: {titles}? Name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open opportunity for it: name one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{said}&quot; is not a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has no column &quot;{column}&quot;: name one of its columns, or its number from 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field is called &quot;{field}&quot;: use one like given, email.work, birthday, note or ignore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the file is no row that could name the columns: choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A delimiter is one character, such as a comma, a semicolon or a tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No encoding is called &quot;{name}&quot;: use one like utf-8 or windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no desk&apos;s JSON: export the desk again, or name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That desk was exported by a newer version of the program: update this one, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no desk&apos;s JSON: its version is none. Export the desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is too large to be read as it is laid out: export the desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That JSON is damaged or cut off: export the desk again, or take another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a zip archive or an Excel workbook: unpack it, or save it as CSV, first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a PDF: export the contacts as vCard or CSV instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a database: a desk&apos;s copy goes back with `restore`</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compressed: unpack it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an old Office file or an Outlook message: save it as CSV or vCard first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Outlook data file (PST): export the contacts from Outlook as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no contacts: it is {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no contacts: it is a calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no contacts: it is a page or XML; export them as vCard or CSV instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no text, so neither a vCard nor a CSV file: export the contacts anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell how it went by logging it, for that follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be kept apart from themselves: say two contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say over how many working days, from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen to be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fact needs a kind and a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture has more than 20 MB: choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number, email or address is empty: fill it in or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody close to them needs a name, and a word for who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can have referred themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cadence is a number of days, the longest not shorter than the ideal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are {count} days: take at most {longest} off at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is off already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are off already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these days is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that are past stay as they were: name a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day comes before the first: name a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A snooze ends in the future: name a later moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were promised this: say whether you told them of the new day, or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up {number} is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up {number} is dropped already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to come cannot be in the past: name a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open question {number}: `show CONTACT` lists those that are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That entry is not on the timeline any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} needs an outcome: yes, no, next-step, pushed-off or no-answer. How did it end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day that they said is past: name one to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up {number} is somebody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new concern, or that it is settled: say one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened cannot lie in the future: name an earlier moment, or plan a follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes are between 0 and a week&apos;s 10080.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{word}&quot; cannot be taken from the other: say one of {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be merged with themselves: say two contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open concern to settle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a prospect is let rest: with a customer you keep in touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not resting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An opportunity needs a title, such as “Spring order”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is open with them already: give this one another title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount is a whole number from 0 on, of fifteen digits at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR or USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer that was sent was not sent in the future: name an earlier day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has its answer: what concerns them now belongs to a new opportunity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is one organisation already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already: merge the two, or choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is on the shelf already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A resource needs a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} cannot be turned off: take one of {rules}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were promised this: drop it by itself, and say whether you told them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is on for {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” is off for {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is so with all of them already: nothing changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which tag to put on them, or to take off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how many a day, from 1 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{label}&quot; cannot be undone: everybody who came in was worked with since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{act}&quot; cannot be undone: &quot;{later}&quot; came after it. Mend it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{act}&quot; cannot be redone: &quot;{later}&quot; came after it. Mend it by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no follow-up {number}: see `due`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That question is answered already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start with the session could not be changed ({reason}): look at {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the program or of the desk has characters that no session can start: move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the program or of the desk is too long to start with the session: move the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} cannot be written ({reason}): choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the desk itself: name another file for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a folder: name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is a device, not a file: name another file for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is there already, and no backup of a desk: name another file for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {file}: name a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the desk itself: name a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is empty, and no backup of a desk: name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space is left on the disk of {folder}: free some, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}): choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} is not whole ({problem}): take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is no backup of a desk: name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} was written by a newer version of the program: update this one, then restore it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {file} is damaged: take another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day off is a whole day: leave out the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not in the trash: remove them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say in which form: let it end in {endings} or .html.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON is always the whole desk: leave out who, or choose another form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar of holidays is not installed: add it with pip install followup-desk[holidays].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holidays are known of &quot;{country}&quot;: use a country&apos;s two letters, such as PT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file of contacts in there: they end in .vcf or .csv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another import into this desk is running: let it end, or cancel it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be locked ({reason}): to import, keep the desk in another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said of a file is an object with encoding, delimiter, day_order, header_line, mapping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The header line is a number, and the order of days one of: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no import {number} that could be taken back: look at the list of imports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That opportunity is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That organisation is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact {number}: look them up with `contacts`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the trash: restore them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen: choose whom it is about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the trash fits &quot;{text}&quot;: look them up with `contacts --list trash`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody fits &quot;{text}&quot;: look them up with `contacts`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; fits too many contacts to tell, such as: {some}. Say the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; fits {count} contacts: {some}. Say the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called &quot;{text}&quot;, it stands with: {some}. Say the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preference &quot;{name}&quot;: `set` lists them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} takes {reason}, not &quot;{text}&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample people only come to an empty desk: choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be looked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no list {list_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no search called {name} any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A search needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name of a search has {most} characters at most: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another search is called {name} already: take another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times such as &quot;09:00-18:00&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a beginning before its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as &quot;09:00&quot;, or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file that ends in .ics, or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days such as &quot;mon-fri&quot; or &quot;mon,tue,thu&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a country&apos;s two letters, such as PT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} from {least} to {most}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not on the shelf any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, number, address, title or tag has {most} characters at most: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is longer than five million characters: shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds something that is no character (NUL, or half of one): take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unread}: try &quot;tue 10am&quot;, &quot;in 2 weeks&quot;, &quot;end of month&quot; or {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is past: say a day or time that is still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unread}: try &quot;yesterday&quot;, &quot;tue 10am&quot;, &quot;2 hours ago&quot; or {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is still to come: say a day or time that has been</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} is too far away: use a year from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day I can read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}): name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk holds other people: import a whole desk into an empty one (--data with a new folder).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That desk is not whole: its preference &quot;{name}&quot; cannot be read. Take another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space is left where {path} should go: free some, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}): choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a device, not a file: name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a desk or a backup of one: name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}): choose another one with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} belongs to another program: choose another folder with --data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk {file} was written by a newer version of the program: update this one, then open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{target} cannot be written ({reason}): choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of {table} hangs on nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} contacts show dates that do not follow from their history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the index {index} does not match the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was added since rests on it: take that back first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That desk is not whole: {reason}. Take another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That desk is not whole: a row is there twice, or lacks something. Take another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That desk is not whole: {table} is not there. Take another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no table &quot;{table}&quot;, or there are two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That desk is not whole: a row of {table} hangs on nothing. Take another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row of {table} has other columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} of a row of {table} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk {file} is in use by another program: close that one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk {file} cannot be written: mend the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is not a desk: choose another folder with --data, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk {file} was moved, removed or replaced while it was open: put it back, or close the program and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk {file} cannot be opened: mend the rights of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space is left on the disk of {file}: free some, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of {file} does not answer: check it and its free space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk {file} is damaged: restore a backup (followup-desk restore FILE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to be logged in these files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sample people on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the calendar file is not there: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the calendar file cannot be written to: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is another program&apos;s calendar: choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calendar file is kept: choose one with `set calendar_file`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email names no address of that contact: give them the address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email does not say when it was written, or a day to come: log it with --at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That appointment is called off, or still to come: plan it with `follow-up`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hour is set for your minutes: say when to sit in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>row_words</name>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a question waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>setting_words</name>
    <message>
        <source>mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>several_dialog</name>
    <message>
        <source>{count} people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shaping</name>
    <message>
        <source>for what was at most {days} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after the last touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after they put it off without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a hello {days} after the last, as long as they rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked after {value} push-offs and no-answers in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after a step that was agreed without a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after the yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after they were not happy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {days}, where nothing else is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted {days} before the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>posted {days} before the day, as it goes abroad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the holidays that you ticked: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after it was posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {days} with customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked after {value} in a row that you dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked after {value} conversations in a row that came early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after an unanswered try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after several unanswered tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} after the offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {days}, as you set for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shelf_words</name>
    <message>
        <source>No longer on the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} or more have had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 has had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} have had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would fit, and have not had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would fit, not had yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last given {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shortcuts_page</name>
    <message>
        <source>In the list of contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+↓ / Shift+↑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one more, or one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter or ↓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the first who is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While sitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log it, and go on to the next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze it, or move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, or begin an email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be confirmed still holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave; it can be gone on with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While logging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought what is suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promised the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer was sent; there is a concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else was there; more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it; what you typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, or tell how it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now, or nothing to tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a page in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add something to give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off the shelf, or back on it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sitting</name>
    <message>
        <source>{done} of {all} done, nobody left for today after these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done, nobody waiting longer than today after these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done, one more waiting longer than today after these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {all} done, {late} more waiting longer than today after these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}, you promised it for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up {number} on “{title}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most of your yeses came at {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”; not sent to them yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, fits {tags}; not sent to them yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed since {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}. Next: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}. Next: {step}, and {count} more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer from {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is left for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} comes once more at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>skipped</name>
    <message>
        <source>the {word} &quot;{text}&quot; is no day: left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row names nobody: it has no name, no organisation, no email and no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contacts found in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than eight million characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed within eight million characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row cannot be read: {reason}; lines {first} to {last} were left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card is larger than {most} MB: it was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card is of a group, not of a person: its members come in by their own cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card names nobody: it has no name, no organisation, no email and no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card has no END, so some of it may be missing: what is there came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} was left out; the person came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line that belongs to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo of more than {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a damaged photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} of {size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the end of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was left out as you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is in the trash: restore them there first, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>skipped_part</name>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>snooze_menu</name>
    <message>
        <source>15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>status_line</name>
    <message>
        <source>Not backed up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>step_words</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ({channel})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>stored_words</name>
    <message>
        <source>family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hobby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>food</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sibling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>need</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>{kind} with {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>significant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all, {count} characters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tray_words</name>
    <message>
        <source>{count} due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders paused until {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>why_dialog</name>
    <message>
        <source>Reminders are held back until {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in this window only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you pressed Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you snoozed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you opened it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it went by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you waved it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you saw to it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {ideal} days, at the latest after {longest}, as you set for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer: every {ideal} days, at the latest after {longest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You planned it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you logged {entry}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entry} (with {name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, {touches} touch so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”, {touches} touches so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one try without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second try in a row without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third try in a row without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} tries in a row without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second time in a row that they put it off or did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third time in a row that they put it off or did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times in a row they put it off or did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they rest, since you said so on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, turning {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}: {days} days in the post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {day}: {days} days in the post to {country}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an email to {value} bounced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was posted to {value} was returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their concern</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lunch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise kept late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise kept another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>released from the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank them for the {kind} of {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you were in touch, and nothing else is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they named this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a specific date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easing off: thank them, say that there is no hurry, and offer the newsletter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say hello and sell nothing: they rest for now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step was not planned, since something has happened after this: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {channel} that you promised for {due} still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {channel} that you promised {name} for {due} still stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were given that before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was given that before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this, {count} touches in a row bring them nothing of value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the details, to read at leisure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were in touch on {due} already: leave them a little time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were in touch {count} times within {days} days: leave them a little time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does the sale wear well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask whom else it would help: a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their {occasion} is on {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the {occasion} of {whose} is on {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} is on {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did it arrive, and was it of use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} came back: ask for the right one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thank them for referring {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tell them how it ended with {name}: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep in touch, every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring back, they called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is anything in the offer not right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed: {what}, {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed: {what} of {whose}, {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing agreed yet since {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {on} they named this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for a specific date: they put it off on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no day was agreed in {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the details, to read at leisure: they were distracted in {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they said yes on {on}: does the sale wear well?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put it right: they were not happy on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep in touch, every {days} days, after {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>try again: no answer to {event}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ring back, they called on {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you sent the offer on {on}: is anything in the offer not right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your {kind} of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their {kind} of {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did it arrive, and was it of use? The {kind} of {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card}: post it by {by}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{card}: post it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wedding anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>work anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>graduation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You planned this yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting, a lunch, a first call or anything significant is thanked for the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were in touch and nothing else was planned, so the desk set a follow-up for some days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They put it off: a day that they named stands as a promise, else they are asked for one some days later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no, or put it off again and again: you let them be, and say hello now and then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You agreed on a next step but on no day, so the desk set one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were distracted, so the details go by email.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a yes the desk asks whether the sale wears well, puts it right, or asks for a referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An occasion is coming; the card is due when it must be posted to be there in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You posted something; a call asks whether it arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something you sent came back, so the right address is asked for at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever refers somebody is thanked, and hears how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers, and whoever has a cadence, are never left without a next follow-up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was not reached, so it is tried again; a call of theirs that you missed is rung back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An offer was sent; some days later you ask whether anything in it is not right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule of the desk planned it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go: the {channel} with {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ease off with {name}: thank them, offer the newsletter, and say hello now and then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in touch with {name}, and say hello now and then?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be in touch with {name} less often, at a looser cadence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be in touch with {name} more often, at a tighter cadence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask {name} for a referral?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You closed it from a notice; how it ended decides what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times in a row since {since} they put it off or did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They said no, and nothing else is open with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times in a row you skipped keeping in touch with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You spoke {count} times in a row at half of the {days} days, or sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say that all is well with what they bought.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} times in a row they put it off or did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>zone_words</name>
    <message>
        <source>{time} in {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same time in {city}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
