<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Follow-up Desk</source>
        <translation>À propos de Follow-up Desk</translation>
    </message>
    <message>
        <source>Follow-up Desk {version}</source>
        <translation>Follow-up Desk {version}</translation>
    </message>
    <message>
        <source>Who is due, why, by which channel, and what to bring. One local database, no account.</source>
        <translation>Qui relancer, pourquoi, par quel canal et quoi apporter. Une base de données locale, sans compte.</translation>
    </message>
    <message>
        <source>This desk: {file}</source>
        <translation>Ce bureau&#xa0;: {file}</translation>
    </message>
    <message>
        <source>MIT licence.</source>
        <translation>Licence MIT.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>ActsRow</name>
    <message>
        <source>Log and next step</source>
        <translation>Noter et planifier</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>They come once more at the end; the second time they are set aside for today</source>
        <translation>Revient une fois à la fin&#xa0;; la deuxième fois, ce ne sera pas pour aujourd’hui</translation>
    </message>
    <message>
        <source>For calls and meetings</source>
        <translation>Pour les appels et les rendez-vous</translation>
    </message>
</context>
<context>
    <name>AlsoRow</name>
    <message>
        <source>Offer sent</source>
        <translation>Offre envoyée</translation>
    </message>
    <message>
        <source>The offer was sent. Alt+O</source>
        <translation>L’offre a été envoyée. Alt+O</translation>
    </message>
    <message>
        <source>Concern…</source>
        <translation>Réserve…</translation>
    </message>
    <message>
        <source>What keeps them from saying yes? Alt+N</source>
        <translation>Qu’est-ce qui retient le oui&#xa0;? Alt+N</translation>
    </message>
    <message>
        <source>With…</source>
        <translation>Avec…</translation>
    </message>
    <message>
        <source>Who else was there. Alt+W</source>
        <translation>Qui d’autre était là. Alt+W</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minutes, amount, which opportunity, what it meant. Alt+M</source>
        <translation>Minutes, montant, quelle opportunité, ce que cela signifiait. Alt+M</translation>
    </message>
    <message>
        <source>Settled: {concern}</source>
        <translation>Levée&#xa0;: {concern}</translation>
    </message>
    <message>
        <source>This is no concern any more: {concern}</source>
        <translation>Ce n’est plus une réserve&#xa0;: {concern}</translation>
    </message>
</context>
<context>
    <name>BeginBand</name>
    <message>
        <source>Plan when to be in touch, or log what has happened already.</source>
        <translation>Planifiez quand prendre contact, ou notez ce qui s’est déjà passé.</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Planifier une relance</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Nothing is planned with {name} yet</source>
        <translation>Rien n’est encore prévu avec {name}</translation>
    </message>
</context>
<context>
    <name>BehindPanel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Nobody stands behind this one.</source>
        <translation>Il n’y a personne derrière.</translation>
    </message>
    <message>
        <source>Who stands behind it</source>
        <translation>Qui est derrière</translation>
    </message>
</context>
<context>
    <name>BriefingPage</name>
    <message>
        <source>Morning briefing</source>
        <translation>Point du matin</translation>
    </message>
    <message>
        <source>What the day holds</source>
        <translation>Ce que réserve la journée</translation>
    </message>
    <message>
        <source>A quiet day: nothing is promised, nobody is late, no question waits. Time for somebody you have not heard from in a while, or for a coffee.</source>
        <translation>Une journée calme&#xa0;: rien de promis, personne en retard, aucune question en attente. Le moment d’écrire à quelqu’un dont vous n’avez plus de nouvelles, ou de prendre un café.</translation>
    </message>
    <message>
        <source>Morning briefing, {day}</source>
        <translation>Point du matin, {day}</translation>
    </message>
</context>
<context>
    <name>BroughtRow</name>
    <message>
        <source>Nothing, or a title: article, sample, introduction…</source>
        <translation>Rien, ou un titre&#xa0;: article, échantillon…</translation>
    </message>
    <message>
        <source>Brought: title of what you gave</source>
        <translation>Apporté&#xa0;: titre de ce que vous avez donné</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Brought: {title}</source>
        <translation>Apporté&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Or another title</source>
        <translation>Ou un autre titre</translation>
    </message>
</context>
<context>
    <name>CadenceSeveral</name>
    <message>
        <source>How often to be in touch</source>
        <translation>À quel rythme rester en contact</translation>
    </message>
    <message>
        <source>So &amp;many days</source>
        <translation>Ce nombre de &amp;jours</translation>
    </message>
    <message>
        <source>&amp;Best every</source>
        <translation>Idéalement &amp;tous les</translation>
    </message>
    <message>
        <source>At the &amp;longest</source>
        <translation>Au &amp;plus tous les</translation>
    </message>
    <message>
        <source>As their &amp;stage has it</source>
        <translation>&amp;Selon l’étape</translation>
    </message>
    <message>
        <source>Customers as in the preferences, others never.</source>
        <translation>Clients comme dans les préférences, les autres jamais.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
</context>
<context>
    <name>CalendarFileField</name>
    <message>
        <source>No file is kept</source>
        <translation>Aucun fichier n’est tenu</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Choose a file for the calendar</source>
        <translation>Choisir un fichier pour le calendrier</translation>
    </message>
    <message>
        <source>Copy the address of the calendar file</source>
        <translation>Copier l’adresse du fichier de calendrier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop keeping a calendar file</source>
        <translation>Ne plus tenir de fichier de calendrier</translation>
    </message>
    <message>
        <source>A calendar file to keep up to date</source>
        <translation>Un fichier de calendrier à tenir à jour</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Copié&#xa0;: {value}</translation>
    </message>
</context>
<context>
    <name>CalendarKeeper</name>
    <message>
        <source>Your follow-ups are in {file} now, and will be kept up to date there.</source>
        <translation>Vos relances sont maintenant dans {file}, et y seront tenues à jour.</translation>
    </message>
    <message>
        <source>The calendar file is up to date again.</source>
        <translation>Le fichier de calendrier est de nouveau à jour.</translation>
    </message>
</context>
<context>
    <name>CandidatesView</name>
    <message>
        <source>Who could be followed</source>
        <translation>Qui pourrait être suivi</translation>
    </message>
    <message>
        <source>Nobody of that name waits to be followed.</source>
        <translation>Personne de ce nom n’attend d’être suivi.</translation>
    </message>
</context>
<context>
    <name>CatchUpDialog</name>
    <message>
        <source>Catch up</source>
        <translation>Rattraper</translation>
    </message>
    <message>
        <source>What each day gets</source>
        <translation>Ce que reçoit chaque jour</translation>
    </message>
    <message>
        <source>They move to the next working days in the order of work. One Undo takes it all back.</source>
        <translation>Elles passent aux prochains jours ouvrés, dans l’ordre de travail. Un seul «&#xa0;Annuler&#xa0;» défait tout.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>jour ouvré</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>jours ouvrés</translation>
    </message>
    <message>
        <source>Spread them &amp;over</source>
        <translation>Les &amp;répartir sur</translation>
    </message>
    <message>
        <source>Working days to spread them over</source>
        <translation>Jours ouvrés sur lesquels les répartir</translation>
    </message>
</context>
<context>
    <name>ChoosePage</name>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Drop files or folders here</source>
        <translation>Déposez ici des fichiers ou des dossiers</translation>
    </message>
    <message>
        <source>vCard files (.vcf) as phones and most address books write them.</source>
        <translation>Fichiers vCard (.vcf), comme les écrivent les téléphones et la plupart des carnets d’adresses.</translation>
    </message>
    <message>
        <source>Tables (.csv) from Google, Outlook, LinkedIn, Thunderbird, HubSpot, Pipedrive or any other.</source>
        <translation>Tableaux (.csv) de Google, Outlook, LinkedIn, Thunderbird, HubSpot, Pipedrive ou d’ailleurs.</translation>
    </message>
    <message>
        <source>You see what is in them first. Nothing is written to your desk before you say so.</source>
        <translation>Vous voyez d’abord ce qu’ils contiennent. Rien n’est écrit dans votre bureau sans votre accord.</translation>
    </message>
    <message>
        <source>Choose address books</source>
        <translation>Choisir des carnets d’adresses</translation>
    </message>
    <message>
        <source>Address books (*.vcf *.vcard *.csv *.tsv *.txt)</source>
        <translation>Carnets d’adresses (*.vcf *.vcard *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a folder of address books</source>
        <translation>Choisir un dossier de carnets d’adresses</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Several are chosen</source>
        <translation>Plusieurs contacts sont choisis</translation>
    </message>
    <message>
        <source>Do…</source>
        <translation>Agir…</translation>
    </message>
    <message>
        <source>Do something with all of them</source>
        <translation>Agir sur tous à la fois</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Revenir à un seul choix</translation>
    </message>
    <message>
        <source>{count} chosen</source>
        <translation>{count} choisis</translation>
    </message>
</context>
<context>
    <name>ClosingTicks</name>
    <message>
        <source>Closes</source>
        <translation>Clôt</translation>
    </message>
    <message>
        <source>Closes {follow_up}</source>
        <translation>Clôt {follow_up}</translation>
    </message>
</context>
<context>
    <name>ConfirmRow</name>
    <message>
        <source>Still true: {fact}</source>
        <translation>Toujours vrai&#xa0;: {fact}</translation>
    </message>
    <message>
        <source>{text}
Not confirmed since {month}. Tick it if it still holds.</source>
        <translation>{text}
Non confirmé depuis {month}. Cochez si c’est toujours vrai.</translation>
    </message>
</context>
<context>
    <name>Confirming</name>
    <message>
        <source>Confirm in passing</source>
        <translation>À confirmer en passant</translation>
    </message>
    <message>
        <source>Still true: {fact}</source>
        <translation>Toujours vrai&#xa0;: {fact}</translation>
    </message>
</context>
<context>
    <name>ContactEditor</name>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Edit a contact</source>
        <translation>Modifier un contact</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message>
        <source>There are changes that were not saved.</source>
        <translation>Des modifications n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continuer la saisie</translation>
    </message>
</context>
<context>
    <name>ContactFields</name>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Thing to remember</source>
        <translation>Chose à retenir</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Proches</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Habitudes</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
</context>
<context>
    <name>ContactsPane</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>best first, in {list}</source>
        <translation>par pertinence, dans {list}</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>par pertinence</translation>
    </message>
    <message>
        <source>first {count} found</source>
        <translation>les {count} premiers trouvés</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>{count} trouvés</translation>
    </message>
    <message>
        <source>Nobody is found for “{search}”.</source>
        <translation>Aucun résultat pour «&#xa0;{search}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CopyLink</name>
    <message>
        <source>Copies to the clipboard</source>
        <translation>Copie dans le presse-papiers</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Copié&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Day, in plain words</source>
        <translation>Jour, en mots simples</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>a week ago, mon 9:30…</source>
        <translation>il y a une semaine, lundi 9h30…</translation>
    </message>
    <message>
        <source>tue 10am, in 2 weeks…</source>
        <translation>mardi 10h, dans 2 semaines…</translation>
    </message>
</context>
<context>
    <name>DaySheetDialog</name>
    <message>
        <source>Day sheet</source>
        <translation>Feuille du jour</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Saved: {file} is in {folder}.</source>
        <translation>Enregistré&#xa0;: {file} est dans {folder}.</translation>
    </message>
    <message>
        <source>Save the day sheet</source>
        <translation>Enregistrer la feuille du jour</translation>
    </message>
    <message>
        <source>This system lacks what printing needs: save the sheet as a PDF instead.</source>
        <translation>Il manque à ce système de quoi imprimer&#xa0;: enregistrez plutôt la feuille en PDF.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save the sheet as a PDF or as HTML instead.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur&#xa0;: enregistrez plutôt la feuille en PDF ou en HTML.</translation>
    </message>
    <message>
        <source>The day sheet is on its way to the printer.</source>
        <translation>La feuille du jour part à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer did not take it: save the sheet as a PDF instead.</source>
        <translation>L’imprimante ne l’a pas acceptée&#xa0;: enregistrez plutôt la feuille en PDF.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>DaysOffDialog</name>
    <message>
        <source>Planned days off</source>
        <translation>Jours de congé prévus</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Prendre congé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>mon, 24 dec, in 2 weeks…</source>
        <translation>lundi, 24 déc, dans 2 semaines…</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>empty for one day</source>
        <translation>vide pour un seul jour</translation>
    </message>
    <message>
        <source>Say from which day: mon, 24 dec, in 2 weeks…</source>
        <translation>Indiquez à partir de quel jour&#xa0;: lundi, 24 déc, dans 2 semaines…</translation>
    </message>
    <message>
        <source>Take off anyway</source>
        <translation>Prendre quand même</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>On these days no reminder comes: it waits until you are back.</source>
        <translation>Ces jours-là, aucun rappel ne vient&#xa0;: il attend votre retour.</translation>
    </message>
    <message>
        <source>None yet. On a day off no reminder comes: it waits until you are back.</source>
        <translation>Aucun pour l’instant. Un jour de congé, aucun rappel ne vient&#xa0;: il attend votre retour.</translation>
    </message>
</context>
<context>
    <name>DaysOffPromises</name>
    <message>
        <source>Promises on these days</source>
        <translation>Promesses ces jours-là</translation>
    </message>
</context>
<context>
    <name>DeskDay</name>
    <message>
        <source>Save my minutes for a calendar</source>
        <translation>Enregistrer mes minutes pour un calendrier</translation>
    </message>
    <message>
        <source>my-minutes.ics</source>
        <translation>mes-minutes.ics</translation>
    </message>
    <message>
        <source>Open {file} with your calendar: your minutes are in it, each week anew.</source>
        <translation>Ouvrez {file} avec votre calendrier&#xa0;: vos minutes y sont, chaque semaine.</translation>
    </message>
    <message>
        <source>Set the hour…</source>
        <translation>Fixer l’heure…</translation>
    </message>
</context>
<context>
    <name>DeskFiles</name>
    <message>
        <source>Back up to a file</source>
        <translation>Sauvegarder dans un fichier</translation>
    </message>
    <message>
        <source>One moment: the last check or backup is not done yet.</source>
        <translation>Un instant&#xa0;: la dernière vérification ou sauvegarde n’est pas terminée.</translation>
    </message>
    <message>
        <source>The desk is whole: {contacts} contacts, {interactions} entries.</source>
        <translation>Le bureau est intact&#xa0;: {contacts} contacts, {interactions} entrées.</translation>
    </message>
    <message>
        <source>Backed up, and the copy was checked.</source>
        <translation>Sauvegardé, et la copie a été vérifiée.</translation>
    </message>
    <message>
        <source>Today&apos;s backup failed: {why}</source>
        <translation>La sauvegarde du jour a échoué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The trash could not be emptied: {why}</source>
        <translation>La corbeille n’a pas pu être vidée&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>DeskFiling</name>
    <message>
        <source>Choose emails or appointments</source>
        <translation>Choisir des e-mails ou des rendez-vous</translation>
    </message>
    <message>
        <source>Emails and appointments (*.eml *.ics *.ical *.ifb *.vcs)</source>
        <translation>E-mails et rendez-vous (*.eml *.ics *.ical *.ifb *.vcs)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>These are too many files at once: bring fewer.</source>
        <translation>Il y a trop de fichiers à la fois&#xa0;: apportez-en moins.</translation>
    </message>
    <message>
        <source>Nobody is shown with whom this could be logged: choose somebody first.</source>
        <translation>Aucun contact n’est affiché avec qui noter cela&#xa0;: choisissez d’abord quelqu’un.</translation>
    </message>
</context>
<context>
    <name>DeskPages</name>
    <message>
        <source>The other language is spoken from the next start on.</source>
        <translation>L’autre langue sera utilisée au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>DeskSeveral</name>
    <message>
        <source>Follow them</source>
        <translation>Les suivre</translation>
    </message>
    <message>
        <source>No longer follow them</source>
        <translation>Ne plus les suivre</translation>
    </message>
    <message>
        <source>Remove them to the trash</source>
        <translation>Les mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>DeskViews</name>
    <message>
        <source>It is not known where {name} works: add it with Edit.</source>
        <translation>On ne sait pas où travaille {name}&#xa0;: ajoutez-le avec Modifier.</translation>
    </message>
</context>
<context>
    <name>DoublesDialog</name>
    <message>
        <source>Possible doubles</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Merged {one} with {other}.</source>
        <translation>{one} et {other}&#xa0;: fusionnés.</translation>
    </message>
    <message>
        <source>{one} and {other} stay apart.</source>
        <translation>{one} et {other} restent séparés.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Défait.</translation>
    </message>
    <message>
        <source>{count} pairs that may be the same person</source>
        <translation>{count} paires qui sont peut-être la même personne</translation>
    </message>
    <message>
        <source>1 pair</source>
        <translation>1 paire</translation>
    </message>
    <message>
        <source>That was the last pair. Nobody else looks like a double.</source>
        <translation>C’était la dernière paire. Personne d’autre ne semble en double.</translation>
    </message>
    <message>
        <source>Nobody on the desk looks like a double.</source>
        <translation>Personne ne semble en double sur le bureau.</translation>
    </message>
    <message>
        <source>Looking for doubles did not go well.</source>
        <translation>La recherche de doublons a échoué.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>Looking for possible doubles</source>
        <translation>Recherche de doublons possibles</translation>
    </message>
    <message>
        <source>Looking for people who stand here twice…</source>
        <translation>Recherche des personnes inscrites deux fois…</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Laisser séparés</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Garder l’autre</translation>
    </message>
</context>
<context>
    <name>DoublesModel</name>
    <message>
        <source>{one} and {other}, {why}</source>
        <translation>{one} et {other}, {why}</translation>
    </message>
</context>
<context>
    <name>DoublesPart</name>
    <message>
        <source>Are they one person?</source>
        <translation>Est-ce une seule personne&#xa0;?</translation>
    </message>
    <message>
        <source>The same for all that are left</source>
        <translation>De même pour tous ceux qui restent</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>People who may be on your desk already</source>
        <translation>Personnes peut-être déjà sur votre bureau</translation>
    </message>
    <message>
        <source>{count} not decided: they come in as new people.</source>
        <translation>{count} sans décision&#xa0;: importées comme nouvelles personnes.</translation>
    </message>
    <message>
        <source>All are decided.</source>
        <translation>Tout est décidé.</translation>
    </message>
    <message>
        <source>All that are left: same person</source>
        <translation>Tous les autres&#xa0;: même personne</translation>
    </message>
    <message>
        <source>All that are left: new</source>
        <translation>Tous les autres&#xa0;: nouveaux</translation>
    </message>
    <message>
        <source>All that are left: skip</source>
        <translation>Tous les autres&#xa0;: passer</translation>
    </message>
</context>
<context>
    <name>DoublesView</name>
    <message>
        <source>Pairs that may be the same person</source>
        <translation>Paires qui sont peut-être la même personne</translation>
    </message>
</context>
<context>
    <name>DraftLine</name>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Continuer le brouillon</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Jeter</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>Draft kept: {what}, “{notes}”</source>
        <translation>Brouillon gardé&#xa0;: {what}, «&#xa0;{notes}&#xa0;»</translation>
    </message>
    <message>
        <source>Draft kept: {what}</source>
        <translation>Brouillon gardé&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>DropDialog</name>
    <message>
        <source>Drop a follow-up</source>
        <translation>Abandonner une relance</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Pourquoi</translation>
    </message>
    <message>
        <source>No longer needed, handed over…</source>
        <translation>Plus nécessaire, transmis…</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Dites pourquoi, en quelques mots.</translation>
    </message>
    <message>
        <source>You promised this: say whether they know.</source>
        <translation>Vous l’aviez promis&#xa0;: dites si la personne est au courant.</translation>
    </message>
    <message>
        <source>You are released from the promise.</source>
        <translation>Votre promesse est levée.</translation>
    </message>
    <message>
        <source>The promise counts as broken.</source>
        <translation>La promesse compte comme rompue.</translation>
    </message>
</context>
<context>
    <name>DueBanner</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Close the reminder</source>
        <translation>Fermer le rappel</translation>
    </message>
    <message>
        <source>Done: log it</source>
        <translation>Fait&#xa0;: le noter</translation>
    </message>
</context>
<context>
    <name>EditorRow</name>
    <message>
        <source>Move up (Ctrl+Up)</source>
        <translation>Monter (Ctrl+Haut)</translation>
    </message>
    <message>
        <source>Move down (Ctrl+Down)</source>
        <translation>Descendre (Ctrl+Bas)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>EmptyDesk</name>
    <message>
        <source>Add a contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Ctrl Shift N</source>
        <translation>Ctrl Maj N</translation>
    </message>
    <message>
        <source>Import an address book</source>
        <translation>Importer un carnet d’adresses</translation>
    </message>
    <message>
        <source>Ctrl I</source>
        <translation>Ctrl I</translation>
    </message>
    <message>
        <source>Try with sample people</source>
        <translation>Essayer avec des exemples</translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation>Votre bureau est vide</translation>
    </message>
    <message>
        <source>Three short steps, and it tells you each day who is due.</source>
        <translation>Trois petites étapes, et il vous dit chaque jour qui relancer.</translation>
    </message>
    <message>
        <source>Pick those who matter</source>
        <translation>Choisir qui compte</translation>
    </message>
    <message>
        <source>Twenty are plenty; all others stay at hand.</source>
        <translation>Vingt suffisent&#xa0;; les autres restent à portée de main.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>A hello to each, spread over the week; you see each day before.</source>
        <translation>Un bonjour à chacun, réparti sur la semaine&#xa0;; vous voyez d’abord chaque jour.</translation>
    </message>
    <message>
        <source>Bring people in</source>
        <translation>Importer des personnes</translation>
    </message>
    <message>
        <source>Somebody you met, wrote to or should call: a name is enough to begin.</source>
        <translation>Quelqu’un que vous avez rencontré, à qui vous avez écrit ou qu’il faut appeler&#xa0;: un nom suffit pour commencer.</translation>
    </message>
    <message>
        <source>From a phone, Google, Outlook, LinkedIn or a table; or drop the files here.</source>
        <translation>D’un téléphone, de Google, Outlook, LinkedIn ou d’un tableau&#xa0;; ou déposez les fichiers ici.</translation>
    </message>
    <message>
        <source>Invented people with a history, to look around. Undo takes them away again.</source>
        <translation>Des personnes inventées, avec un passé, pour visiter. Annuler les retire.</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>&amp;Quand</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Minutes</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Say when it happened.</source>
        <translation>Dites quand cela s’est passé.</translation>
    </message>
</context>
<context>
    <name>Explaining</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Show it on the timeline</source>
        <translation>Montrer dans la chronologie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation>Modifier&#xa0;: {setting}</translation>
    </message>
    <message>
        <source>Stopped for everybody: turn it on again in the preferences.</source>
        <translation>Arrêté pour tout le monde&#xa0;: réactivez-le dans les préférences.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>Annulé. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>As what</source>
        <translation>Sous quelle forme</translation>
    </message>
    <message>
        <source>How far the export is</source>
        <translation>Avancement de l’export</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>Press to change it</source>
        <translation>Cliquez pour modifier</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>To remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Tags of this need</source>
        <translation>Étiquettes de ce besoin</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>étiquettes, par des virgules</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Say what kind of thing it is: family, hobby, travel…</source>
        <translation>Dites de quoi il s’agit&#xa0;: famille, loisir, voyage…</translation>
    </message>
    <message>
        <source>confirmed today</source>
        <translation>confirmé aujourd’hui</translation>
    </message>
    <message>
        <source>Confirm: {fact}</source>
        <translation>Confirmer&#xa0;: {fact}</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Needs of {name}</source>
        <translation>Besoins&#xa0;: {name}</translation>
    </message>
    <message>
        <source>To remember about {name}</source>
        <translation>À retenir sur {name}</translation>
    </message>
    <message>
        <source>Not saved yet: {why}</source>
        <translation>Pas encore enregistré&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>FactsStrip</name>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Opportunité</translation>
    </message>
    <message>
        <source>What do they need? Press to add.</source>
        <translation>De quoi cette personne a-t-elle besoin&#xa0;? Cliquez pour ajouter.</translation>
    </message>
    <message>
        <source>Family, hobbies, days to keep. Press to add.</source>
        <translation>Famille, loisirs, dates à retenir. Cliquez pour ajouter.</translation>
    </message>
    <message>
        <source>{heading} · {count} to confirm</source>
        <translation>{heading} · {count} à confirmer</translation>
    </message>
    <message>
        <source>None open. Press to begin one.</source>
        <translation>Aucune ouverte. Cliquez pour en commencer une.</translation>
    </message>
    <message>
        <source>{title} and {count} more</source>
        <translation>{title} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>FilesPart</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Comment il est écrit</translation>
    </message>
    <message>
        <source>Files, and what is in them</source>
        <translation>Les fichiers et leur contenu</translation>
    </message>
    <message>
        <source>&amp;Letters are written in</source>
        <translation>&amp;Lettres écrites en</translation>
    </message>
    <message>
        <source>Columns are &amp;parted by</source>
        <translation>Colonnes &amp;séparées par</translation>
    </message>
    <message>
        <source>&amp;Dates are written</source>
        <translation>&amp;Dates écrites</translation>
    </message>
    <message>
        <source>&amp;Headings are in</source>
        <translation>&amp;En-têtes sur</translation>
    </message>
    <message>
        <source>Nothing to correct: the file says itself what is what.</source>
        <translation>Rien à corriger&#xa0;: le fichier dit lui-même ce qu’il contient.</translation>
    </message>
    <message>
        <source>No dates found</source>
        <translation>Aucune date trouvée</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>No headings</source>
        <translation>Pas d’en-têtes</translation>
    </message>
</context>
<context>
    <name>FilingDialog</name>
    <message>
        <source>Log an email</source>
        <translation>Noter un e-mail</translation>
    </message>
    <message>
        <source>Log this email with {name}?</source>
        <translation>Noter cet e-mail avec {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Log it with</source>
        <translation>Noter avec</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Who wrote it</source>
        <translation>Qui l’a écrit</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Say who wrote it.</source>
        <translation>Indiquez qui l’a écrit.</translation>
    </message>
    <message>
        <source>Say when it was written.</source>
        <translation>Indiquez quand il a été écrit.</translation>
    </message>
    <message>
        <source>This is from {name}: log it with them?</source>
        <translation>Ceci vient de {name}&#xa0;: le noter avec cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>This is to {name}: log it with them?</source>
        <translation>Ceci s’adresse à {name}&#xa0;: le noter avec cette personne&#xa0;?</translation>
    </message>
    <message>
        <source>The answer counts for one more from the same address.</source>
        <translation>La réponse vaut pour un autre de la même adresse.</translation>
    </message>
    <message>
        <source>The answer counts for {count} more from the same address.</source>
        <translation>La réponse vaut pour {count} autres de la même adresse.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>The email does not say when.</source>
        <translation>L’e-mail ne dit pas quand.</translation>
    </message>
    <message>
        <source>By its own date it is still to come.</source>
        <translation>D’après sa date, il est encore à venir.</translation>
    </message>
    <message>
        <source>Writte&amp;n</source>
        <translation>Écri&amp;t</translation>
    </message>
    <message>
        <source>{name} did</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>I did</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>Also add {address} to {name}</source>
        <translation>Ajouter aussi {address} à {name}</translation>
    </message>
</context>
<context>
    <name>FollowUpsList</name>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>Done: log it	D</source>
        <translation>Fait&#xa0;: le noter	D</translation>
    </message>
    <message>
        <source>Already handled, without a log	Shift+D</source>
        <translation>Déjà fait, sans note	Maj+D</translation>
    </message>
    <message>
        <source>Snooze…	S</source>
        <translation>Rappeler plus tard…	S</translation>
    </message>
    <message>
        <source>Move…	M</source>
        <translation>Déplacer…	M</translation>
    </message>
    <message>
        <source>Drop…	Del</source>
        <translation>Abandonner…	Suppr</translation>
    </message>
    <message>
        <source>Why?	W</source>
        <translation>Pourquoi&#xa0;?	W</translation>
    </message>
    <message>
        <source>Nothing is planned. Ctrl+N plans a follow-up.</source>
        <translation>Rien n’est prévu. Ctrl+N planifie une relance.</translation>
    </message>
</context>
<context>
    <name>FollowUpsPane</name>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} à faire</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>It stands on no page.</source>
        <translation>Ne figure sur aucune page.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>HabitFields</name>
    <message>
        <source>Nothing said</source>
        <translation>Rien d’indiqué</translation>
    </message>
    <message>
        <source>9-12, mornings…</source>
        <translation>9-12, le matin…</translation>
    </message>
    <message>
        <source>type a city: Lisbon</source>
        <translation>saisir une ville&#xa0;: Lisbon</translation>
    </message>
    <message>
        <source>type a name: Portugal</source>
        <translation>saisir un nom&#xa0;: Portugal</translation>
    </message>
    <message>
        <source>&amp;Prefers</source>
        <translation>&amp;Préfère</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Heures</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>&amp;Country</source>
        <translation>Pa&amp;ys</translation>
    </message>
</context>
<context>
    <name>HadPage</name>
    <message>
        <source>What would fit them, and what they have had</source>
        <translation>Ce qui conviendrait, et ce qui a déjà été donné</translation>
    </message>
    <message>
        <source>They have had nothing yet, and nothing on the shelf shares a tag with them or their needs. Tags on needs (Ctrl+D) and on resources (Ctrl+6) bring them together.</source>
        <translation>Rien n’a encore été donné, et rien sur l’étagère ne partage une étiquette avec cette personne ou ses besoins. Les étiquettes des besoins (Ctrl+D) et des ressources (Ctrl+6) les rapprochent.</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Ctrl 6</source>
        <translation>Ctrl 6</translation>
    </message>
    <message>
        <source>What fits {name}</source>
        <translation>Ce qui convient à {name}</translation>
    </message>
</context>
<context>
    <name>HeadLine</name>
    <message>
        <source>Show the organisation: {name}</source>
        <translation>Montrer l’organisation&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>HeadMore</name>
    <message>
        <source>introduced by</source>
        <translation>recommandé par</translation>
    </message>
    <message>
        <source>introduced</source>
        <translation>a recommandé</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Undo up to here</source>
        <translation>Annuler jusqu’ici</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Voir plus ancien</translation>
    </message>
    <message>
        <source>History of acts, newest first</source>
        <translation>Historique des actions, les plus récentes d’abord</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>défait</translation>
    </message>
    <message>
        <source>you</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>ligne de commande</translation>
    </message>
    <message>
        <source>rules</source>
        <translation>règles</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>sync</source>
        <translation>synchro</translation>
    </message>
</context>
<context>
    <name>HowItWorks</name>
    <message>
        <source>How it works</source>
        <translation>Comment ça marche</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide d’utilisation</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Other files…</source>
        <translation>Autres fichiers…</translation>
    </message>
    <message>
        <source>Take back this import</source>
        <translation>Défaire cet import</translation>
    </message>
    <message>
        <source>That is too many files to name one by one: choose the folder they are in.</source>
        <translation>Il y a trop de fichiers pour les nommer un à un&#xa0;: choisissez le dossier qui les contient.</translation>
    </message>
    <message>
        <source>{why} Nothing came in.</source>
        <translation>{why} Rien n’a été importé.</translation>
    </message>
    <message>
        <source>What had come in could not be taken out again yet: the next import will. {why}</source>
        <translation>Ce qui avait été importé n’a pas encore pu être retiré&#xa0;: le prochain import le fera. {why}</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Arrêté. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Looking what is in the files…</source>
        <translation>Lecture des fichiers…</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>People are coming in…</source>
        <translation>Import des personnes…</translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>Taking out again what had come in…</source>
        <translation>Retrait de ce qui avait été importé…</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>L’import est en train d’être défait…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Plan the first steps…</source>
        <translation>Planifier les premiers pas…</translation>
    </message>
    <message>
        <source>Choose who matters…</source>
        <translation>Choisir qui compte…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ImportsDialog</name>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Imports, newest first</source>
        <translation>Imports, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>Qui est resté</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Why they stayed</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Défaire…</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>Take back an import</source>
        <translation>Défaire un import</translation>
    </message>
    <message>
        <source>Take back {file}? {people} go, or become as they were. Whoever you worked with since stays.</source>
        <translation>Défaire {file}&#xa0;? {people}&#xa0;: retour à l’état d’avant l’import. Toute personne avec qui vous avez travaillé depuis reste.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>L’import est en train d’être défait…</translation>
    </message>
</context>
<context>
    <name>KeepSearch</name>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Looks &amp;for</source>
        <translation>&amp;Cherche</translation>
    </message>
    <message>
        <source>&amp;In the list</source>
        <translation>&amp;Dans la liste</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>KeyedButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
</context>
<context>
    <name>KnownSide</name>
    <message>
        <source>Nothing happened yet: this is the first time.</source>
        <translation>Rien ne s’est encore passé&#xa0;: c’est la première fois.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Last three times</source>
        <translation>Les trois dernières fois</translation>
    </message>
    <message>
        <source>Not known yet: ask what they need.</source>
        <translation>Pas encore connus&#xa0;: demandez de quoi cette personne a besoin.</translation>
    </message>
    <message>
        <source>Nothing noted yet.</source>
        <translation>Rien de noté pour l’instant.</translation>
    </message>
</context>
<context>
    <name>LeaveSamplesDialog</name>
    <message>
        <source>Leave the sample people</source>
        <translation>Quitter les exemples</translation>
    </message>
    <message>
        <source>There are no sample people on this desk.</source>
        <translation>Il n’y a pas de personnes d’exemple sur ce bureau.</translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Annuler fait tout revenir.</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Les quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>The last of the sample people leaves this desk</source>
        <translation>La dernière personne d’exemple quitte ce bureau</translation>
    </message>
    <message>
        <source>{count} sample people leave this desk</source>
        <translation>{count} personnes d’exemple quittent ce bureau</translation>
    </message>
    <message>
        <source>All that happened with them goes, too, and so do the shelf, the sittings and the searches that came with them.</source>
        <translation>Tout ce qui s’est passé avec elles part aussi, de même que l’étagère, les séances et les recherches venues avec elles.</translation>
    </message>
    <message>
        <source>All that happened with them goes, too, and whatever you have made of their world since: the desk will be as it was before they came. Your preferences stay.</source>
        <translation>Tout ce qui s’est passé avec elles part aussi, ainsi que tout ce que vous avez fait de leur monde depuis&#xa0;: le bureau sera comme avant leur arrivée. Vos préférences restent.</translation>
    </message>
    <message>
        <source>Nobody else is on this desk.</source>
        <translation>Il n’y a personne d’autre sur ce bureau.</translation>
    </message>
    <message>
        <source>{name} is yours, and stays with all that you know of them.</source>
        <translation>{name} est à vous, et reste avec tout ce que vous en savez.</translation>
    </message>
    <message>
        <source>{count} people are yours, and stay with all that you know of them: {names}…</source>
        <translation>{count} personnes sont à vous, et restent avec tout ce que vous en savez&#xa0;: {names}…</translation>
    </message>
    <message>
        <source>{names} are yours, and stay with all that you know of them.</source>
        <translation>{names} sont à vous, et restent avec tout ce que vous en savez.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>ListTabs</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More lists</source>
        <translation>Autres listes</translation>
    </message>
</context>
<context>
    <name>LogBody</name>
    <message>
        <source>What it was</source>
        <translation>Ce que c’était</translation>
    </message>
    <message>
        <source>What was said, what was agreed?</source>
        <translation>Qu’est-ce qui a été dit, convenu&#xa0;?</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>Which day did they say? Leave empty if none</source>
        <translation>Quel jour a été donné&#xa0;? Laissez vide si aucun</translation>
    </message>
    <message>
        <source>Which day did they say?</source>
        <translation>Quel jour a été donné&#xa0;?</translation>
    </message>
    <message>
        <source>Brought</source>
        <translation>Apporté</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>They said</source>
        <translation>Jour donné</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Still true?</source>
        <translation>Toujours vrai&#xa0;?</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Aussi</translation>
    </message>
    <message>
        <source>in 2 days</source>
        <translation>dans 2 jours</translation>
    </message>
    <message>
        <source>What puts it right?</source>
        <translation>Qu’est-ce qui arrangera les choses&#xa0;?</translation>
    </message>
</context>
<context>
    <name>LogFooter</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leaves the log; what you typed is kept as a draft</source>
        <translation>Quitte la saisie&#xa0;; ce que vous avez tapé reste en brouillon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Mind: {warning}</source>
        <translation>Attention&#xa0;: {warning}</translation>
    </message>
</context>
<context>
    <name>LogForm</name>
    <message>
        <source>That day cannot be read yet.</source>
        <translation>Ce jour n’est pas encore lisible.</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Quel est le résultat&#xa0;?</translation>
    </message>
    <message>
        <source>Say how it ended: 1 to 5, or press one of these.</source>
        <translation>Indiquez le résultat&#xa0;: 1 à 5, ou cliquez sur un de ces boutons.</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why was this planned?</source>
        <translation>Pourquoi était-ce prévu&#xa0;?</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>It happened now. Press to say another moment</source>
        <translation>C’était maintenant. Cliquez pour indiquer un autre moment</translation>
    </message>
    <message>
        <source>When did it happen?</source>
        <translation>Quand était-ce&#xa0;?</translation>
    </message>
    <message>
        <source>When it happened, in plain words</source>
        <translation>Quand c’était, en mots simples</translation>
    </message>
    <message>
        <source>on “{title}”</source>
        <translation>sur «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>draft restored</source>
        <translation>brouillon repris</translation>
    </message>
</context>
<context>
    <name>LogMore</name>
    <message>
        <source>Concern</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>What keeps them from saying yes?</source>
        <translation>Qu’est-ce qui retient le oui&#xa0;?</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Who else was there: names or emails, with commas</source>
        <translation>Qui d’autre était là&#xa0;: noms ou e-mails, séparés par des virgules</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>What it is worth, in whole units</source>
        <translation>Sa valeur, en unités entières</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Au sujet de</translation>
    </message>
    <message>
        <source>Which opportunity; a new title opens one</source>
        <translation>Quelle opportunité&#xa0;; un nouveau titre en ouvre une</translation>
    </message>
    <message>
        <source>They began it</source>
        <translation>À l’initiative du contact</translation>
    </message>
    <message>
        <source>They asked for it</source>
        <translation>À la demande du contact</translation>
    </message>
    <message>
        <source>It was significant</source>
        <translation>C’était important</translation>
    </message>
    <message>
        <source>They were distracted</source>
        <translation>La personne était distraite</translation>
    </message>
    <message>
        <source>“{name}” fits several people: write an email address instead.</source>
        <translation>«&#xa0;{name}&#xa0;» correspond à plusieurs personnes&#xa0;: écrivez plutôt une adresse e-mail.</translation>
    </message>
    <message>
        <source>Nobody fits “{name}”: write it as the list of contacts does.</source>
        <translation>Personne ne correspond à «&#xa0;{name}&#xa0;»&#xa0;: écrivez comme dans la liste des contacts.</translation>
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
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va dans</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Ligne {number}</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Colonne {number}</translation>
    </message>
</context>
<context>
    <name>MappingTable</name>
    <message>
        <source>Columns of the table, and where each goes</source>
        <translation>Colonnes du tableau, et où va chacune</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;Remove {count} people to the trash</source>
        <translation>Mettre {count} personnes à la &amp;corbeille</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two contacts</source>
        <translation>Fusionner deux contacts</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Ctrl S</source>
        <translation>Ctrl S</translation>
    </message>
    <message>
        <source>Keep the other one</source>
        <translation>Garder l’autre</translation>
    </message>
</context>
<context>
    <name>MethodRow</name>
    <message>
        <source>Kind</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
</context>
<context>
    <name>MethodRows</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Move a follow-up</source>
        <translation>Déplacer une relance</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Say when: mon, in 2 weeks…</source>
        <translation>Dites quand&#xa0;: lundi, dans 2 semaines…</translation>
    </message>
    <message>
        <source>You promised the old day: say whether they know.</source>
        <translation>Vous aviez promis l’ancien jour&#xa0;: dites si la personne est au courant.</translation>
    </message>
    <message>
        <source>The promise stands, for the new day.</source>
        <translation>La promesse tient, pour le nouveau jour.</translation>
    </message>
    <message>
        <source>The promise counts as broken; the follow-up goes on without it.</source>
        <translation>La promesse compte comme rompue&#xa0;; la relance continue sans elle.</translation>
    </message>
</context>
<context>
    <name>MuchLate</name>
    <message>
        <source>Catch up…</source>
        <translation>Rattraper…</translation>
    </message>
    <message>
        <source>Spread what is late over the next working days</source>
        <translation>Répartir les retards sur les prochains jours ouvrés</translation>
    </message>
    <message>
        <source>Have you been away? A lot is late.</source>
        <translation>Étiez-vous en congé&#xa0;? Il y a beaucoup de retard.</translation>
    </message>
</context>
<context>
    <name>NameFields</name>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nom de famille</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Middle names</source>
        <translation>Autres prénoms</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Suffixe</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>&amp;Shown as</source>
        <translation>&amp;Affiché comme</translation>
    </message>
</context>
<context>
    <name>NeedsFields</name>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>What fits them…</source>
        <translation>Ce qui convient…</translation>
    </message>
</context>
<context>
    <name>Neglected</name>
    <message>
        <source>Waiting longest for their size</source>
        <translation>Attendent le plus, vu leur montant</translation>
    </message>
    <message>
        <source>{name}, waiting {days}</source>
        <translation>{name}, {days} d’attente</translation>
    </message>
</context>
<context>
    <name>NextBand</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>you promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>Bring: “{title}” (new to them).</source>
        <translation>Apportez&#xa0;: «&#xa0;{title}&#xa0;» (encore inconnu du contact).</translation>
    </message>
    <message>
        <source>One more is planned.</source>
        <translation>Une de plus est prévue.</translation>
    </message>
    <message>
        <source>{count} more are planned.</source>
        <translation>{count} de plus sont prévues.</translation>
    </message>
</context>
<context>
    <name>NextRow</name>
    <message>
        <source>What is next?</source>
        <translation>Et ensuite&#xa0;?</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>tue 10am…</source>
        <translation>mardi 10h…</translation>
    </message>
    <message>
        <source>When, in plain words</source>
        <translation>Quand, en mots simples</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>I promised</source>
        <translation>J’ai promis</translation>
    </message>
    <message>
        <source>They were told: it counts as a promise of this day. Alt+P</source>
        <translation>La personne est au courant&#xa0;: cela compte comme une promesse pour ce jour. Alt+P</translation>
    </message>
</context>
<context>
    <name>NobodyFollowed</name>
    <message>
        <source>Plan the first steps…</source>
        <translation>Planifier les premiers pas…</translation>
    </message>
    <message>
        <source>Choose who matters…</source>
        <translation>Choisir qui compte…</translation>
    </message>
    <message>
        <source>{count} people are followed, and no first step is planned with them.</source>
        <translation>{count} personnes sont suivies, et aucun premier pas n’est prévu.</translation>
    </message>
    <message>
        <source>One person is brought in, and not followed yet.</source>
        <translation>Une personne est importée, et pas encore suivie.</translation>
    </message>
    <message>
        <source>{count} people are brought in, nobody is followed yet.</source>
        <translation>{count} personnes sont importées, aucune n’est encore suivie.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>NoteHits</name>
    <message>
        <source>Found in notes</source>
        <translation>Trouvé dans les notes</translation>
    </message>
    <message>
        <source>In notes: the newest {count}</source>
        <translation>Dans les notes&#xa0;: les {count} plus récentes</translation>
    </message>
    <message>
        <source>In notes: {count}</source>
        <translation>Dans les notes&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>OccasionRow</name>
    <message>
        <source>24 Nov 1980, 24 Nov…</source>
        <translation>24 nov. 1980, 24 nov…</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>la sienne</translation>
    </message>
    <message>
        <source>28 Feb</source>
        <translation>28 février</translation>
    </message>
    <message>
        <source>1 March</source>
        <translation>1er mars</translation>
    </message>
    <message>
        <source>In common years</source>
        <translation>Les années communes</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Say which day, or as much of it as you know: 24 Nov.</source>
        <translation>Indiquez le jour, ou ce que vous en savez&#xa0;: 24 nov.</translation>
    </message>
</context>
<context>
    <name>OccasionRows</name>
    <message>
        <source>Day to remember</source>
        <translation>Date à retenir</translation>
    </message>
</context>
<context>
    <name>OpportunitiesPage</name>
    <message>
        <source>Open opportunities</source>
        <translation>Opportunités ouvertes</translation>
    </message>
    <message>
        <source>Find by title, person or concern</source>
        <translation>Chercher par titre, personne ou réserve</translation>
    </message>
    <message>
        <source>Find among open opportunities</source>
        <translation>Chercher parmi les opportunités ouvertes</translation>
    </message>
    <message>
        <source>Nothing is open here. An opportunity begins with the first answer that you log, or by hand.</source>
        <translation>Rien n’est ouvert ici. Une opportunité commence avec la première réponse que vous notez, ou à la main.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
</context>
<context>
    <name>OpportunityDialog</name>
    <message>
        <source>New opportunity</source>
        <translation>Nouvelle opportunité</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>What is it about? It ends with their yes or no.</source>
        <translation>De quoi s’agit-il&#xa0;? Elle se termine par un oui ou un non.</translation>
    </message>
    <message>
        <source>Spring order, new kitchen…</source>
        <translation>Commande de printemps, nouvelle cuisine…</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>&amp;Montant</translation>
    </message>
    <message>
        <source>What it is worth, in whole units</source>
        <translation>Sa valeur, en unités entières</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>&amp;Devise</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Give it a title, such as “Spring order”.</source>
        <translation>Donnez-lui un titre, par exemple «&#xa0;Commande de printemps&#xa0;».</translation>
    </message>
</context>
<context>
    <name>OpportunityForm</name>
    <message>
        <source>Settled</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>It is not saved yet. Leave again to go without it.</source>
        <translation>Ce n’est pas encore enregistré. Quittez de nouveau pour y renoncer.</translation>
    </message>
    <message>
        <source>in whole units</source>
        <translation>en unités entières</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>pas encore envoyée</translation>
    </message>
    <message>
        <source>What keeps them from saying yes?</source>
        <translation>Qu’est-ce qui retient le oui&#xa0;?</translation>
    </message>
    <message>
        <source>How do you mean to win it? Who decides, what matters to them?</source>
        <translation>Comment comptez-vous la gagner&#xa0;? Qui décide, qu’est-ce qui compte&#xa0;?</translation>
    </message>
    <message>
        <source>The concern is settled</source>
        <translation>La réserve est levée</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Offer sent</source>
        <translation>Offre envoyée</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Stratégie</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
</context>
<context>
    <name>OpportunityPage</name>
    <message>
        <source>Show the person</source>
        <translation>Montrer la personne</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Noter…</translation>
    </message>
    <message>
        <source>They said yes…</source>
        <translation>C’est un oui…</translation>
    </message>
    <message>
        <source>They said no…</source>
        <translation>C’est un non…</translation>
    </message>
    <message>
        <source>Let it rest</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Nouvelle opportunité…</translation>
    </message>
    <message>
        <source>What is next and what happened</source>
        <translation>La suite et ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Take it up again</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>{name} rests: a hello now and then, and nothing is lost. A conversation takes it up again.</source>
        <translation>{name} est en pause&#xa0;: un bonjour de temps en temps, et rien n’est perdu. Une conversation met fin à la pause.</translation>
    </message>
    <message>
        <source>{name} is left in peace, with a hello now and then. What is open stays open.</source>
        <translation>{name}&#xa0;: on laisse la personne tranquille, avec un bonjour de temps en temps. Ce qui est ouvert le reste.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Opportunities of this contact</source>
        <translation>Opportunités de ce contact</translation>
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
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>N&amp;umbers</source>
        <translation>N&amp;uméros</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>What is its own stays when people leave.</source>
        <translation>Ce qui lui appartient reste quand les personnes partent.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Make one of both</source>
        <translation>Réunir les deux</translation>
    </message>
    <message>
        <source>{name} is there already, with 1 person. “Make one of both” joins them.</source>
        <translation>{name} existe déjà, avec 1 personne. «&#xa0;Réunir les deux&#xa0;» n’en fait qu’une.</translation>
    </message>
    <message>
        <source>{name} is there already, with {count} people. “Make one of both” joins them.</source>
        <translation>{name} existe déjà, avec {count} personnes. «&#xa0;Réunir les deux&#xa0;» n’en fait qu’une.</translation>
    </message>
</context>
<context>
    <name>OrganisationPage</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Other organisations of the same person</source>
        <translation>Autres organisations de la même personne</translation>
    </message>
    <message>
        <source>Edit the organisation</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>What to show of the organisation</source>
        <translation>Ce qu’il faut montrer de l’organisation</translation>
    </message>
    <message>
        <source>Nobody is there, and nothing happened yet.</source>
        <translation>Il n’y a personne ici, et rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Nobody is there.</source>
        <translation>Il n’y a personne ici.</translation>
    </message>
    <message>
        <source>Nothing is open with them. The first answer you log opens an opportunity.</source>
        <translation>Rien n’est ouvert ici. La première réponse que vous notez ouvre une opportunité.</translation>
    </message>
    <message>
        <source>Nothing happened yet.</source>
        <translation>Rien ne s’est encore passé.</translation>
    </message>
    <message>
        <source>Add a phone number or an address</source>
        <translation>Ajouter un numéro de téléphone ou une adresse</translation>
    </message>
    <message>
        <source>Worth knowing whoever works there? Press to add.</source>
        <translation>À savoir, peu importe qui y travaille&#xa0;? Cliquez pour ajouter.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>En bref</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>{organisation} (before)</source>
        <translation>{organisation} (avant)</translation>
    </message>
</context>
<context>
    <name>OtherPicker</name>
    <message>
        <source>Merge with somebody</source>
        <translation>Fusionner avec quelqu’un</translation>
    </message>
    <message>
        <source>Search by name, number, email, organisation…</source>
        <translation>Chercher par nom, numéro, e-mail, organisation…</translation>
    </message>
    <message>
        <source>Search for the other contact</source>
        <translation>Chercher l’autre contact</translation>
    </message>
    <message>
        <source>Who may be the same person</source>
        <translation>Qui est peut-être la même personne</translation>
    </message>
    <message>
        <source>Choose who is the same person as {name}.</source>
        <translation>Choisissez qui est la même personne&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Two contacts that are the same person become one. Who is the other?</source>
        <translation>Deux contacts qui sont la même personne n’en font plus qu’un. Qui est l’autre&#xa0;?</translation>
    </message>
    <message>
        <source>Merge {name} with…</source>
        <translation>Fusionner {name} avec…</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Called alike</source>
        <translation>Noms semblables</translation>
    </message>
    <message>
        <source>Nobody else is found for “{search}”.</source>
        <translation>Aucun autre résultat pour «&#xa0;{search}&#xa0;».</translation>
    </message>
    <message>
        <source>Nobody is called alike. Type whom you mean.</source>
        <translation>Personne n’a un nom semblable. Tapez de qui il s’agit.</translation>
    </message>
</context>
<context>
    <name>OwnFollowUpPage</name>
    <message>
        <source>What my follow-up looks like</source>
        <translation>Mes relances en chiffres</translation>
    </message>
    <message>
        <source>From your own desk alone. Enter on a column shows who stands behind it.</source>
        <translation>À partir de votre seul bureau. Entrée sur une colonne montre qui est derrière.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What is found</source>
        <translation>Ce qui est trouvé</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Rien ne s’appelle ainsi.</translation>
    </message>
    <message>
        <source>A command, a person, “log ana”, a list, a preference…</source>
        <translation>Une commande, une personne, «&#xa0;noter ana&#xa0;», une liste, une préférence…</translation>
    </message>
    <message>
        <source>Find a command, a person, a list or a preference</source>
        <translation>Trouver une commande, une personne, une liste ou une préférence</translation>
    </message>
    <message>
        <source>The arrows choose, Enter takes it, Esc closes</source>
        <translation>Les flèches choisissent, Entrée valide, Échap ferme</translation>
    </message>
</context>
<context>
    <name>PauseMenu</name>
    <message>
        <source>Pause reminders</source>
        <translation>Suspendre les rappels</translation>
    </message>
    <message>
        <source>Go on reminding now</source>
        <translation>Reprendre les rappels</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Call and log it</source>
        <translation>Appeler et le noter</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Write an email and log it</source>
        <translation>Écrire un e-mail et le noter</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Log a card</source>
        <translation>Noter une carte</translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation>Plus sur ce contact</translation>
    </message>
    <message>
        <source>Edit, plan, stage, tags, photo, remove</source>
        <translation>Modifier, planifier, étape, étiquettes, photo, supprimer</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Plan a follow-up…</source>
        <translation>Planifier une relance…</translation>
    </message>
    <message>
        <source>New opportunity…</source>
        <translation>Nouvelle opportunité…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Choisir une photo…</translation>
    </message>
    <message>
        <source>Take out the photo</source>
        <translation>Retirer la photo</translation>
    </message>
    <message>
        <source>Remove to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>PersonPane</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Plan a follow-up</source>
        <translation>Planifier une relance</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Send the samples, ask about March…</source>
        <translation>Envoyer les échantillons, parler de mars…</translation>
    </message>
    <message>
        <source>Whe&amp;n</source>
        <translation>Qua&amp;nd</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>I &amp;promised it</source>
        <translation>&amp;Je l’ai promis</translation>
    </message>
    <message>
        <source>They were told: it counts as a promise of this day.</source>
        <translation>La personne est au courant&#xa0;: cela compte comme une promesse pour ce jour.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Say when: tue 10am, in 2 weeks, 3 dec…</source>
        <translation>Dites quand&#xa0;: mardi 10h, dans 2 semaines, 3 déc…</translation>
    </message>
</context>
<context>
    <name>PlanHints</name>
    <message>
        <source>To mind</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>PlanSeveral</name>
    <message>
        <source>Plan one for each</source>
        <translation>Planifier une relance pour chacun</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>Tell them of the new catalogue…</source>
        <translation>Présenter le nouveau catalogue…</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>À pa&amp;rtir de</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Par &amp;jour</translation>
    </message>
    <message>
        <source>On working days only.</source>
        <translation>Jours ouvrés seulement.</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>Each one&apos;s usual channel</source>
        <translation>Le canal habituel de chacun</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>The last one is due on {day}.</source>
        <translation>La dernière est prévue pour le {day}.</translation>
    </message>
    <message>
        <source>Say from which day on: tomorrow, mon, 3 dec…</source>
        <translation>Indiquez à partir de quel jour&#xa0;: demain, lundi, 3 déc…</translation>
    </message>
    <message>
        <source>For one of them it is a touch too many: leave them a little time.</source>
        <translation>Pour l’un de ces contacts, c’est une prise de contact de trop&#xa0;: laissez un peu de temps.</translation>
    </message>
    <message>
        <source>For {count} of them it is a touch too many: leave them a little time.</source>
        <translation>Pour {count} de ces contacts, c’est une prise de contact de trop&#xa0;: laissez un peu de temps.</translation>
    </message>
</context>
<context>
    <name>PositionRow</name>
    <message>
        <source>still there</source>
        <translation>en poste</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>The end lies before the beginning.</source>
        <translation>La fin précède le début.</translation>
    </message>
</context>
<context>
    <name>PositionRows</name>
    <message>
        <source>Position</source>
        <translation>Poste</translation>
    </message>
</context>
<context>
    <name>PreferenceField</name>
    <message>
        <source>This takes {what}.</source>
        <translation>Valeur attendue&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset to what is usual: {name}</source>
        <translation>Revenir à la valeur habituelle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>usually {usual}</source>
        <translation>d’habitude {usual}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>No preference has these words.</source>
        <translation>Aucune préférence ne contient ces mots.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Test reminders…</source>
        <translation>Tester les rappels…</translation>
    </message>
    <message>
        <source>Search preferences…</source>
        <translation>Chercher une préférence…</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Chercher une préférence</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Go on reminding?</source>
        <translation>Continuer les rappels&#xa0;?</translation>
    </message>
    <message>
        <source>Shall the desk go on reminding you while its window is closed?</source>
        <translation>Le bureau doit-il continuer les rappels quand sa fenêtre est fermée&#xa0;?</translation>
    </message>
    <message>
        <source>There is no tray to keep it in: start the desk again to bring the window back. Quit (Ctrl+Q) ends it. You can change your mind in the preferences.</source>
        <translation>Il n’y a pas de zone de notification où le garder&#xa0;: relancez le bureau pour retrouver la fenêtre. Quitter (Ctrl+Q) l’arrête. Vous pouvez changer d’avis dans les préférences.</translation>
    </message>
    <message>
        <source>Go on reminding</source>
        <translation>Continuer les rappels</translation>
    </message>
    <message>
        <source>End the desk</source>
        <translation>Arrêter le bureau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The page</source>
        <translation>La page</translation>
    </message>
</context>
<context>
    <name>PromiseMonths</name>
    <message>
        <source>Promises by month</source>
        <translation>Promesses par mois</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>PromiseTabs</name>
    <message>
        <source>Which promises</source>
        <translation>Quelles promesses</translation>
    </message>
</context>
<context>
    <name>QuestionBand</name>
    <message>
        <source>1 of {count}</source>
        <translation>1 sur {count}</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Show {name}</source>
        <translation>Montrer {name}</translation>
    </message>
    <message>
        <source>Yes: {what}.</source>
        <translation>Oui&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Not now: {what}.</source>
        <translation>Pas maintenant&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Raconter</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Rien à raconter</translation>
    </message>
    <message>
        <source>Why? {question}</source>
        <translation>Pourquoi&#xa0;? {question}</translation>
    </message>
    <message>
        <source>You marked it done on {day} at {time}.</source>
        <translation>Vous l’avez marquée faite le {day} à {time}.</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
</context>
<context>
    <name>ReachLinks</name>
    <message>
        <source>Click to copy</source>
        <translation>Cliquez pour copier</translation>
    </message>
</context>
<context>
    <name>ReachRow</name>
    <message>
        <source>Reach them</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>No number and no address is known.</source>
        <translation>Aucun numéro ni aucune adresse n’est connu.</translation>
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
        <translation>Qui c’est</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Say who they are: spouse, child, assistant…</source>
        <translation>Dites qui c’est&#xa0;: conjoint, enfant, assistant…</translation>
    </message>
</context>
<context>
    <name>RelationRows</name>
    <message>
        <source>Somebody close</source>
        <translation>Un proche</translation>
    </message>
</context>
<context>
    <name>RememberFields</name>
    <message>
        <source>Remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Thing to remember</source>
        <translation>Chose à retenir</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Reminders go on</source>
        <translation>Les rappels continuent</translation>
    </message>
</context>
<context>
    <name>ResourceDialog</name>
    <message>
        <source>Add a resource</source>
        <translation>Ajouter une ressource</translation>
    </message>
    <message>
        <source>Change a resource</source>
        <translation>Modifier une ressource</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>T&amp;ags</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>What it is about, with commas. It fits whoever has the same tags, or a need with them.</source>
        <translation>De quoi il s’agit, séparé par des virgules. Convient à qui a les mêmes étiquettes, ou un besoin qui les porte.</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Lien</translation>
    </message>
    <message>
        <source>article, sample, introduction…</source>
        <translation>article, échantillon, mise en relation…</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Indiquez son titre.</translation>
    </message>
    <message>
        <source>A link begins with https://, http://, mailto: or tel:</source>
        <translation>Un lien commence par https://, http://, mailto: ou tel:</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Yours, kept</source>
        <translation>Le vôtre, gardé</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Where you and the file differ</source>
        <translation>Différences entre vous et le fichier</translation>
    </message>
    <message>
        <source>Why they stayed</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Who stayed</source>
        <translation>Qui est resté</translation>
    </message>
    <message>
        <source>You and the file differ {count}</source>
        <translation>Différences avec le fichier {count}</translation>
    </message>
    <message>
        <source>Stayed {count}</source>
        <translation>Restés {count}</translation>
    </message>
    <message>
        <source>Skipped {count}</source>
        <translation>Ignorés {count}</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>The first people in the files</source>
        <translation>Les premières personnes des fichiers</translation>
    </message>
    <message>
        <source>&amp;Follow up with these people?</source>
        <translation>&amp;Suivre ces personnes&#xa0;?</translation>
    </message>
    <message>
        <source>Reading again with your correction…</source>
        <translation>Nouvelle lecture avec votre correction…</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut regarder</translation>
    </message>
    <message>
        <source>Yes: they are all prospects whom the desk follows up with. No: they are only known, and next you can pick those who matter.</source>
        <translation>Oui&#xa0;: ce sont tous des prospects que le bureau vous fait relancer. Non&#xa0;: ils sont seulement connus, et vous pouvez ensuite choisir qui compte.</translation>
    </message>
    <message>
        <source>Nobody was found in these files.</source>
        <translation>Personne n’a été trouvé dans ces fichiers.</translation>
    </message>
    <message>
        <source>The first {shown} of {count}.</source>
        <translation>Les {shown} premières sur {count}.</translation>
    </message>
    <message>
        <source>People {count}</source>
        <translation>Personnes {count}</translation>
    </message>
    <message>
        <source>Files {count}</source>
        <translation>Fichiers {count}</translation>
    </message>
    <message>
        <source>Possible doubles {count}</source>
        <translation>Doublons possibles {count}</translation>
    </message>
    <message>
        <source>Skipped {count}</source>
        <translation>Ignorés {count}</translation>
    </message>
</context>
<context>
    <name>RulesDialog</name>
    <message>
        <source>What the desk does by itself</source>
        <translation>Ce que le bureau fait de lui-même</translation>
    </message>
    <message>
        <source>Take out what the desk is not to do for them. What is planned already stays.</source>
        <translation>Décochez ce que le bureau ne doit pas faire pour ce contact. Ce qui est déjà prévu reste.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>{rule} (off for everybody, see Preferences)</source>
        <translation>{rule} (désactivé pour tous, voir Préférences)</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Searches you kept</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>You have kept no search.</source>
        <translation>Vous n’avez gardé aucune recherche.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>{name}: “{text}” in {list}</source>
        <translation>{name}&#xa0;: «&#xa0;{text}&#xa0;» dans {list}</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Choose one of the list, or leave it empty.</source>
        <translation>Choisissez dans la liste, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Search people, notes, needs…</source>
        <translation>Chercher personnes, notes, besoins…</translation>
    </message>
    <message>
        <source>Search people, notes and needs</source>
        <translation>Chercher personnes, notes et besoins</translation>
    </message>
    <message>
        <source>Key: Ctrl K</source>
        <translation>Touche&#xa0;: Ctrl K</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SelfTest</name>
    <message>
        <source>Test reminders</source>
        <translation>Tester les rappels</translation>
    </message>
    <message>
        <source>Do reminders reach this screen?</source>
        <translation>Les rappels arrivent-ils sur cet écran&#xa0;?</translation>
    </message>
    <message>
        <source>The desk asks the system to show a notice and waits for its answer.</source>
        <translation>Le bureau demande au système d’afficher une notification et attend sa réponse.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Show it again</source>
        <translation>Afficher de nouveau</translation>
    </message>
    <message>
        <source>Asked. Waiting for the system&apos;s answer…</source>
        <translation>Demandé. En attente de la réponse du système…</translation>
    </message>
    <message>
        <source>{server} says that it shows the notice. Press “I see it” on it to see that answers come back.</source>
        <translation>{server} dit afficher la notification. Cliquez dessus sur «&#xa0;Je la vois&#xa0;» pour vérifier que les réponses reviennent.</translation>
    </message>
    <message>
        <source>Your answer came back: reminders reach this screen, and their buttons work.</source>
        <translation>Votre réponse est revenue&#xa0;: les rappels arrivent sur cet écran, et leurs boutons fonctionnent.</translation>
    </message>
    <message>
        <source>The notification service did not show it. Until it does, what comes due is said at the top of this window.</source>
        <translation>Le service de notifications ne l’a pas affichée. En attendant, ce qui est à faire s’affiche en haut de cette fenêtre.</translation>
    </message>
    <message>
        <source>This desktop has no notification service. What comes due is said at the top of this window.</source>
        <translation>Ce système n’a pas de service de notifications. Ce qui est à faire s’affiche en haut de cette fenêtre.</translation>
    </message>
</context>
<context>
    <name>SeveralDialog</name>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Shelf</source>
        <translation>Étagère</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Search titles, kinds and tags</source>
        <translation>Chercher titres, genres et étiquettes</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>Chercher sur l’étagère</translation>
    </message>
    <message>
        <source>Who has had it, and whom it would fit</source>
        <translation>Qui l’a eue, et à qui elle conviendrait</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Alt A</source>
        <translation>Alt A</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Alt L</source>
        <translation>Alt L</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Nothing opened this link: {link}</source>
        <translation>Rien n’a ouvert ce lien&#xa0;: {link}</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Give it tags, such as yarn or lead times: whoever has the same tags, or a need with them, then stands here.</source>
        <translation>Donnez-lui des étiquettes, comme fil ou délais&#xa0;: qui a les mêmes, ou un besoin qui les porte, apparaît ici.</translation>
    </message>
    <message>
        <source>Nobody has had it, and nobody shares a tag with it yet.</source>
        <translation>Personne ne l’a eue, et personne ne partage encore une étiquette avec elle.</translation>
    </message>
    <message>
        <source>1 thing of value to give</source>
        <translation>1 chose de valeur à donner</translation>
    </message>
    <message>
        <source>{count} things of value to give</source>
        <translation>{count} choses de valeur à donner</translation>
    </message>
    <message>
        <source>Nothing on the shelf has these words in its title, kind or tags.</source>
        <translation>Rien sur l’étagère ne contient ces mots dans son titre, son genre ou ses étiquettes.</translation>
    </message>
    <message>
        <source>The shelf is empty. A resource is something of value to bring along: an article, a sample, an introduction. Add one with its tags, and the desk says whom it fits. A title that you type at “Brought” in a log comes here by itself.</source>
        <translation>L’étagère est vide. Une ressource est une chose de valeur à apporter&#xa0;: un article, un échantillon, une mise en relation. Ajoutez-en une avec ses étiquettes, et le bureau dit à qui elle convient. Un titre que vous tapez sous «&#xa0;Apporté&#xa0;» dans une note arrive ici tout seul.</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>On your desk</source>
        <translation>Sur votre bureau</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>{field}: the same, {value}</source>
        <translation>{field}&#xa0;: identique, {value}</translation>
    </message>
    <message>
        <source>{field}: in the file {theirs}, on your desk {ours}</source>
        <translation>{field}&#xa0;: dans le fichier {theirs}, sur votre bureau {ours}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardé</translation>
    </message>
    <message>
        <source>Joins it</source>
        <translation>S’y joint</translation>
    </message>
    <message>
        <source>Pick one of each</source>
        <translation>Choisissez un de chaque</translation>
    </message>
    <message>
        <source>{field} of the one who is kept</source>
        <translation>{field} du contact gardé</translation>
    </message>
    <message>
        <source>{field} of the one who joins</source>
        <translation>{field} du contact qui s’y joint</translation>
    </message>
    <message>
        <source>Kept from both</source>
        <translation>Gardé des deux</translation>
    </message>
</context>
<context>
    <name>SittingFoot</name>
    <message>
        <source>Today&apos;s sitting</source>
        <translation>La séance du jour</translation>
    </message>
</context>
<context>
    <name>SittingPage</name>
    <message>
        <source>Sitting</source>
        <translation>Séance</translation>
    </message>
</context>
<context>
    <name>SkippedPart</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Skipped, and why</source>
        <translation>Ignorés, et pourquoi</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistrée.</translation>
    </message>
    <message>
        <source>Save the list of what was skipped</source>
        <translation>Enregistrer la liste de ce qui a été ignoré</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Snooze</source>
        <translation>Rappeler plus tard</translation>
    </message>
    <message>
        <source>It comes back at that moment; the day it is due stays.</source>
        <translation>La relance revient à ce moment&#xa0;; le jour prévu reste.</translation>
    </message>
    <message>
        <source>It comes back at that moment. You promised it for {day}: that stays.</source>
        <translation>La relance revient à ce moment. Vous l’aviez promise pour le {day}&#xa0;: cela reste.</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu’à</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Say when: 4pm, mon 9:30…</source>
        <translation>Dites quand&#xa0;: 16h, lundi 9h30…</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>Snooze until</source>
        <translation>Rappeler plus tard</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Move the promise…</source>
        <translation>Déplacer la promesse…</translation>
    </message>
</context>
<context>
    <name>StageSeveral</name>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>They are followed from now on, and the rules plan for each of them as for one.</source>
        <translation>Elles sont suivies désormais, et les règles planifient pour chacune comme pour une seule.</translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>Définir l’étape</translation>
    </message>
    <message>
        <source>Choose a stage.</source>
        <translation>Choisissez une étape.</translation>
    </message>
</context>
<context>
    <name>StandingFields</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>textiles, Lisbon, golf</source>
        <translation>textile, Lisbonne, golf</translation>
    </message>
    <message>
        <source>Sta&amp;ge</source>
        <translation>É&amp;tape</translation>
    </message>
    <message>
        <source>&amp;Tags, with commas between them</source>
        <translation>Étiq&amp;uettes, séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>StopBar</name>
    <message>
        <source>This question stays until you answer it.</source>
        <translation>Cette question reste jusqu’à votre réponse.</translation>
    </message>
    <message>
        <source>What is planned already stays.</source>
        <translation>Ce qui est déjà prévu reste.</translation>
    </message>
    <message>
        <source>Stop this for {name}…</source>
        <translation>Arrêter pour {name}…</translation>
    </message>
    <message>
        <source>Stop this for everybody…</source>
        <translation>Arrêter pour tous…</translation>
    </message>
    <message>
        <source>Go on with this for {name}</source>
        <translation>Reprendre pour {name}</translation>
    </message>
    <message>
        <source>&amp;Drop this one, too</source>
        <translation>&amp;Abandonner aussi celle-ci</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Leave it on</source>
        <translation>Ne pas arrêter</translation>
    </message>
    <message>
        <source>“{rule}” stops for {name} alone. {stays} Undo takes it back.</source>
        <translation>«&#xa0;{rule}&#xa0;» s’arrête pour {name} seulement. {stays} Annuler le rétablit.</translation>
    </message>
    <message>
        <source>“{rule}” stops for everybody. {stays} You turn it on again in the preferences, under the same words: Undo does not.</source>
        <translation>«&#xa0;{rule}&#xa0;» s’arrête pour tout le monde. {stays} Cela se réactive dans les préférences, sous les mêmes mots&#xa0;: pas avec Annuler.</translation>
    </message>
</context>
<context>
    <name>SureAboutSeveral</name>
    <message>
        <source>One Undo takes it all back.</source>
        <translation>Un seul «&#xa0;Annuler&#xa0;» défait tout.</translation>
    </message>
</context>
<context>
    <name>TagSeveral</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>&amp;Put on</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Séparées par des virgules.</translation>
    </message>
    <message>
        <source>textiles, Lisbon, golf</source>
        <translation>textile, Lisbonne, golf</translation>
    </message>
    <message>
        <source>&amp;Take off</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Tag them</source>
        <translation>Étiqueter</translation>
    </message>
</context>
<context>
    <name>TheEnd</name>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Joints</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>The habit</source>
        <translation>L’habitude</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Encore en attente</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back to the desk</source>
        <translation>Retour au bureau</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>ThreePanes</name>
    <message>
        <source>Follow-ups {count}</source>
        <translation>Relances {count}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>{follow_ups} · a question</source>
        <translation>{follow_ups} · une question</translation>
    </message>
    <message>
        <source>{follow_ups} · {asks} questions</source>
        <translation>{follow_ups} · {asks} questions</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline or follow-ups</source>
        <translation>Chronologie ou relances</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>Copier les notes</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What you log stands here, the newest first.</source>
        <translation>Rien ne s’est encore passé. Ce que vous notez apparaît ici, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on reminding now</source>
        <translation>Reprendre les rappels</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit what was just logged</source>
        <translation>Modifier ce qui vient d’être noté</translation>
    </message>
    <message>
        <source>Choose who matters…</source>
        <translation>Choisir qui compte…</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Annuler ce qui vient d’être fait</translation>
    </message>
</context>
<context>
    <name>ToldChoice</name>
    <message>
        <source>T&amp;old</source>
        <translation>&amp;Prévenue</translation>
    </message>
    <message>
        <source>&amp;Not told</source>
        <translation>Pa&amp;s prévenue</translation>
    </message>
    <message>
        <source>You promised this. Did you tell them?</source>
        <translation>Vous l’aviez promis. La personne est-elle prévenue&#xa0;?</translation>
    </message>
    <message>
        <source>Did you tell them?</source>
        <translation>La personne est-elle prévenue&#xa0;?</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Ctrl N</source>
        <translation>Ctrl N</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Planifier une relance</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>Ctrl L</source>
        <translation>Ctrl L</translation>
    </message>
    <message>
        <source>Log what happened</source>
        <translation>Noter ce qui s’est passé</translation>
    </message>
</context>
<context>
    <name>TopLine</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>TrashDialog</name>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Removed contacts</source>
        <translation>Contacts supprimés</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Oublier à jamais…</translation>
    </message>
    <message>
        <source>{count} removed. They come back with all that hangs on them.</source>
        <translation>{count} supprimés. Ils reviennent avec tout ce qui leur est lié.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>Stays in the trash until {day}, and is then forgotten for good.</source>
        <translation>Reste dans la corbeille jusqu’au {day}, puis est oublié à jamais.</translation>
    </message>
    <message>
        <source>The first of them stays in the trash until {day}, and is then forgotten for good.</source>
        <translation>Le premier reste dans la corbeille jusqu’au {day}, puis est oublié à jamais.</translation>
    </message>
    <message>
        <source>Forgetting…</source>
        <translation>Effacement…</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Due now</source>
        <translation>À faire maintenant</translation>
    </message>
    <message>
        <source>Quick log…</source>
        <translation>Note rapide…</translation>
    </message>
    <message>
        <source>Open Follow-up Desk</source>
        <translation>Ouvrir Follow-up Desk</translation>
    </message>
    <message>
        <source>Pause reminders</source>
        <translation>Suspendre les rappels</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Reprendre les rappels</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>TurnView</name>
    <message>
        <source>Bring</source>
        <translation>À apporter</translation>
    </message>
</context>
<context>
    <name>WhenPage</name>
    <message>
        <source>&amp;What for</source>
        <translation>Pour &amp;quoi</translation>
    </message>
    <message>
        <source>First hello</source>
        <translation>Premier bonjour</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>À pa&amp;rtir de</translation>
    </message>
    <message>
        <source>A &amp;day</source>
        <translation>Par &amp;jour</translation>
    </message>
    <message>
        <source>On working days only.</source>
        <translation>Jours ouvrés seulement.</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>However each is best reached</source>
        <translation>Le meilleur canal pour chacun</translation>
    </message>
    <message>
        <source>What each day gets</source>
        <translation>Ce que reçoit chaque jour</translation>
    </message>
    <message>
        <source>Say from which day on: today, tomorrow, mon…</source>
        <translation>Indiquez à partir de quel jour&#xa0;: aujourd’hui, demain, lundi…</translation>
    </message>
</context>
<context>
    <name>WhoMattersDialog</name>
    <message>
        <source>Who matters?</source>
        <translation>Qui compte&#xa0;?</translation>
    </message>
    <message>
        <source>Everybody has a next step already: bring people in, or add somebody.</source>
        <translation>Chacun a déjà une prochaine étape&#xa0;: importez des personnes, ou ajoutez quelqu’un.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Say from which day on: today, tomorrow, mon…</source>
        <translation>Indiquez à partir de quel jour&#xa0;: aujourd’hui, demain, lundi…</translation>
    </message>
    <message>
        <source>Who matters? {count} people have no next step yet.</source>
        <translation>Qui compte&#xa0;? {count} personnes n’ont pas encore de prochaine étape.</translation>
    </message>
    <message>
        <source>{plenty} are plenty to start with; the others stay on the desk, and you can follow them at any time. Those likeliest to matter stand first. Space ticks.</source>
        <translation>{plenty} suffisent pour commencer&#xa0;; les autres restent sur le bureau, et vous pouvez les suivre à tout moment. Ceux qui comptent le plus, sans doute, sont en tête. Espace coche.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>First steps with {count} people</source>
        <translation>Premiers pas avec {count} personnes</translation>
    </message>
    <message>
        <source>First step with one person</source>
        <translation>Premier pas avec une personne</translation>
    </message>
    <message>
        <source>One follow-up for each, spread over working days. One Undo takes it all back.</source>
        <translation>Une relance pour chacun, répartie sur les jours ouvrés. Un seul «&#xa0;Annuler&#xa0;» défait tout.</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>Planifier</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>Find somebody: name, organisation, tag…</source>
        <translation>Chercher quelqu’un&#xa0;: nom, organisation, étiquette…</translation>
    </message>
    <message>
        <source>Find somebody</source>
        <translation>Chercher quelqu’un</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Tout décocher</translation>
    </message>
    <message>
        <source>Tick the first {count}</source>
        <translation>Cocher les {count} premiers</translation>
    </message>
    <message>
        <source>Tick this one</source>
        <translation>Cocher ce contact</translation>
    </message>
</context>
<context>
    <name>WhyAskedDialog</name>
    <message>
        <source>Why is this asked?</source>
        <translation>Pourquoi cette question&#xa0;?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Why this follow-up?</source>
        <translation>Pourquoi cette relance&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WorkingPage</name>
    <message>
        <source>{people} people</source>
        <translation>{people} personnes</translation>
    </message>
    <message>
        <source>{read} of {of} read, {people} people</source>
        <translation>{read} lus sur {of}, {people} personnes</translation>
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
        <translation>&amp;Bureau</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>I&amp;mports…</source>
        <translation>Im&amp;ports…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Back up to a file…</source>
        <translation>&amp;Sauvegarder dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Check the desk</source>
        <translation>&amp;Vérifier le bureau</translation>
    </message>
    <message>
        <source>&amp;History of acts…</source>
        <translation>&amp;Historique des actions…</translation>
    </message>
    <message>
        <source>&amp;Trash…</source>
        <translation>&amp;Corbeille…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find people and notes</source>
        <translation>&amp;Chercher personnes et notes</translation>
    </message>
    <message>
        <source>&amp;Keep this search…</source>
        <translation>&amp;Garder cette recherche…</translation>
    </message>
    <message>
        <source>&amp;Searches you kept…</source>
        <translation>Rec&amp;herches gardées…</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>&amp;New contact…</source>
        <translation>&amp;Nouveau contact…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Facts: what they nee&amp;d…</source>
        <translation>Informations&#xa0;: les &amp;besoins…</translation>
    </message>
    <message>
        <source>What they have had, and what &amp;fits…</source>
        <translation>Déjà &amp;donné, et ce qui convient…</translation>
    </message>
    <message>
        <source>&amp;Log what happened</source>
        <translation>Note&amp;r ce qui s’est passé</translation>
    </message>
    <message>
        <source>Log from a f&amp;ile…</source>
        <translation>Noter depuis un f&amp;ichier…</translation>
    </message>
    <message>
        <source>New &amp;opportunity…</source>
        <translation>Nouvelle &amp;opportunité…</translation>
    </message>
    <message>
        <source>C&amp;hoose who matters…</source>
        <translation>C&amp;hoisir qui compte…</translation>
    </message>
    <message>
        <source>What the desk does b&amp;y itself…</source>
        <translation>Ce que le bureau &amp;fait de lui-même…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>F&amp;usionner avec…</translation>
    </message>
    <message>
        <source>&amp;Save as a file…</source>
        <translation>&amp;Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Possible doubles…</source>
        <translation>Doublons &amp;possibles…</translation>
    </message>
    <message>
        <source>&amp;Remove to the trash</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Journée</translation>
    </message>
    <message>
        <source>Start my &amp;minutes</source>
        <translation>Mes &amp;minutes</translation>
    </message>
    <message>
        <source>Morning &amp;briefing</source>
        <translation>&amp;Point du matin</translation>
    </message>
    <message>
        <source>Day &amp;sheet…</source>
        <translation>&amp;Feuille du jour…</translation>
    </message>
    <message>
        <source>What my follow-up &amp;looks like</source>
        <translation>Mes relances en c&amp;hiffres</translation>
    </message>
    <message>
        <source>Se&amp;veral at once</source>
        <translation>P&amp;lusieurs à la fois</translation>
    </message>
    <message>
        <source>Facts: what to remem&amp;ber…</source>
        <translation>Informations&#xa0;: à re&amp;tenir…</translation>
    </message>
    <message>
        <source>Or&amp;ganisation</source>
        <translation>Or&amp;ganisation</translation>
    </message>
    <message>
        <source>&amp;Plan one for each…</source>
        <translation>&amp;Planifier une relance pour chacun…</translation>
    </message>
    <message>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <source>&amp;Stage…</source>
        <translation>Ét&amp;ape…</translation>
    </message>
    <message>
        <source>How &amp;often to be in touch…</source>
        <translation>&amp;Rythme de contact…</translation>
    </message>
    <message>
        <source>&amp;Follow them</source>
        <translation>Les &amp;suivre</translation>
    </message>
    <message>
        <source>&amp;No longer follow them</source>
        <translation>&amp;Ne plus les suivre</translation>
    </message>
    <message>
        <source>&amp;Export them…</source>
        <translation>Les &amp;exporter…</translation>
    </message>
    <message>
        <source>&amp;Remove them to the trash</source>
        <translation>Les mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>&amp;Follow-up</source>
        <translation>&amp;Relance</translation>
    </message>
    <message>
        <source>&amp;Plan a follow-up…</source>
        <translation>&amp;Planifier une relance…</translation>
    </message>
    <message>
        <source>&amp;Done: log it</source>
        <translation>&amp;Fait&#xa0;: le noter</translation>
    </message>
    <message>
        <source>Already &amp;handled</source>
        <translation>Déjà fa&amp;it</translation>
    </message>
    <message>
        <source>&amp;Snooze…</source>
        <translation>&amp;Rappeler plus tard…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Déplacer…</translation>
    </message>
    <message>
        <source>D&amp;rop…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>Po&amp;urquoi&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Answer the question: yes, or tell</source>
        <translation>Répondre à la question&#xa0;: &amp;oui, ou raconter</translation>
    </message>
    <message>
        <source>Answer the question: &amp;not now</source>
        <translation>Répondre à la question&#xa0;: pas &amp;maintenant</translation>
    </message>
    <message>
        <source>Why is it as&amp;ked?</source>
        <translation>Pour&amp;quoi cette question&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Catch up…</source>
        <translation>&amp;Rattraper…</translation>
    </message>
    <message>
        <source>Planned days &amp;off…</source>
        <translation>Jours de &amp;congé prévus…</translation>
    </message>
    <message>
        <source>Put my minutes into the calen&amp;dar…</source>
        <translation>Mettre mes minutes dans le ca&amp;lendrier…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Contacts</source>
        <translation>&amp;Contacts</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>&amp;Follow-ups</source>
        <translation>&amp;Relances</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>&amp;Promesses</translation>
    </message>
    <message>
        <source>&amp;Reminder</source>
        <translation>Rapp&amp;el</translation>
    </message>
    <message>
        <source>&amp;Open opportunities</source>
        <translation>&amp;Opportunités ouvertes</translation>
    </message>
    <message>
        <source>S&amp;helf of things to give</source>
        <translation>Étagère des choses à &amp;donner</translation>
    </message>
    <message>
        <source>Colours of the &amp;system</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light colours</source>
        <translation>Couleurs c&amp;laires</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs so&amp;mbres</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>&amp;Pause reminders…</source>
        <translation>&amp;Suspendre les rappels…</translation>
    </message>
    <message>
        <source>&amp;Test reminders…</source>
        <translation>T&amp;ester les rappels…</translation>
    </message>
    <message>
        <source>Try with &amp;sample people</source>
        <translation>Essayer &amp;avec des exemples</translation>
    </message>
    <message>
        <source>&amp;Leave the sample people…</source>
        <translation>&amp;Quitter les exemples…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>How it &amp;works…</source>
        <translation>&amp;Comment ça marche…</translation>
    </message>
    <message>
        <source>User &amp;guide…</source>
        <translation>&amp;Guide d’utilisation…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licences…</translation>
    </message>
    <message>
        <source>&amp;About Follow-up Desk</source>
        <translation>À &amp;propos de Follow-up Desk</translation>
    </message>
</context>
<context>
    <name>amount_text</name>
    <message>
        <source>Write the amount as a whole number, such as 12000.</source>
        <translation>Écrivez le montant en nombre entier, par exemple 12000.</translation>
    </message>
</context>
<context>
    <name>answers</name>
    <message>
        <source>How did it go, the {channel}?</source>
        <translation>Comment cela s’est-il passé&#xa0;: {channel}&#xa0;?</translation>
    </message>
    <message>
        <source>Ease off, and say hello now and then?</source>
        <translation>Lever le pied, et dire bonjour de temps en temps&#xa0;?</translation>
    </message>
    <message>
        <source>Stay in touch, and say hello now and then?</source>
        <translation>Rester en contact, et dire bonjour de temps en temps&#xa0;?</translation>
    </message>
    <message>
        <source>Be in touch less often?</source>
        <translation>Prendre contact moins souvent&#xa0;?</translation>
    </message>
    <message>
        <source>Be in touch more often?</source>
        <translation>Prendre contact plus souvent&#xa0;?</translation>
    </message>
    <message>
        <source>Ask for a referral?</source>
        <translation>Demander une recommandation&#xa0;?</translation>
    </message>
    <message>
        <source>What is done from a notice is closed at once; how it ended is told when there is time.</source>
        <translation>Ce qui est fait depuis une notification est clos aussitôt&#xa0;; le résultat se raconte quand vous avez le temps.</translation>
    </message>
    <message>
        <source>Whoever puts it off or does not answer again and again is better let be for a while than chased.</source>
        <translation>Quand quelqu’un reporte ou ne répond pas, encore et encore, mieux vaut laisser un peu de répit qu’insister.</translation>
    </message>
    <message>
        <source>A no is an answer; whoever said it may still be glad of a hello now and then.</source>
        <translation>Un non est une réponse&#xa0;; un bonjour de temps en temps peut quand même faire plaisir.</translation>
    </message>
    <message>
        <source>Whoever is skipped, or does not answer, again and again is perhaps kept in touch with too often.</source>
        <translation>Quand on passe un contact, ou qu’il ne répond pas, encore et encore, c’est peut-être que le rythme est trop serré.</translation>
    </message>
    <message>
        <source>You speak much more often than their cadence has it: the desk can plan for that.</source>
        <translation>Vous vous parlez bien plus souvent que le rythme ne le prévoit&#xa0;: le bureau peut en tenir compte.</translation>
    </message>
    <message>
        <source>Whoever is happy with what they bought is the best to ask whom else it would help.</source>
        <translation>Un client content de son achat est le mieux placé pour dire à qui d’autre cela servirait.</translation>
    </message>
    <message>
        <source>A rule of the desk asks it.</source>
        <translation>Une règle du bureau le demande.</translation>
    </message>
    <message>
        <source>you log how it ended, and the next step is planned</source>
        <translation>vous notez le résultat, et la prochaine étape est planifiée</translation>
    </message>
    <message>
        <source>it stays done, and nothing is added</source>
        <translation>cela reste fait, et rien n’est ajouté</translation>
    </message>
    <message>
        <source>an email today thanks them and offers the newsletter, then only a hello every {days} days</source>
        <translation>un e-mail de remerciement aujourd’hui propose la lettre d’information, puis seulement un bonjour tous les {days} jours</translation>
    </message>
    <message>
        <source>a hello every {days} days, and nothing else until they come back</source>
        <translation>un bonjour tous les {days} jours, et rien d’autre jusqu’à un signe de sa part</translation>
    </message>
    <message>
        <source>nothing more is planned</source>
        <translation>rien de plus n’est prévu</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>rien ne change</translation>
    </message>
    <message>
        <source>it is asked again after one more push-off or no-answer</source>
        <translation>la question revient après un report ou une absence de réponse de plus</translation>
    </message>
    <message>
        <source>it is asked again after {count} more push-offs or no-answers</source>
        <translation>la question revient après {count} reports ou absences de réponse de plus</translation>
    </message>
    <message>
        <source>goes on as before; {again}</source>
        <translation>tout continue comme avant&#xa0;; {again}</translation>
    </message>
    <message>
        <source>goes on: {channel} in {days} days; {again}</source>
        <translation>la suite&#xa0;: {channel} dans {days} jours&#xa0;; {again}</translation>
    </message>
    <message>
        <source>every {days} days from now on, instead of {ideal}</source>
        <translation>tous les {days} jours désormais, au lieu de {ideal}</translation>
    </message>
    <message>
        <source>stays at every {days} days</source>
        <translation>cela reste tous les {days} jours</translation>
    </message>
    <message>
        <source>a follow-up in {days} days asks for it</source>
        <translation>une relance dans {days} jours la demande</translation>
    </message>
    <message>
        <source>the {channel} of {day} asks for it, too</source>
        <translation>le contact prévu ({channel}, {day}) la demande aussi</translation>
    </message>
</context>
<context>
    <name>asked_facts</name>
    <message>
        <source>Asked</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>You dropped</source>
        <translation>Vous avez abandonné</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Préfère</translation>
    </message>
    <message>
        <source>{day}: {why}</source>
        <translation>{day}&#xa0;: {why}</translation>
    </message>
</context>
<context>
    <name>banner_words</name>
    <message>
        <source>{count} follow-ups have come due</source>
        <translation>{count} relances sont à faire</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{channel}: {name}, {when}</source>
        <translation>{channel}&#xa0;: {name}, {when}</translation>
    </message>
</context>
<context>
    <name>batch_words</name>
    <message>
        <source>not ended</source>
        <translation>non terminé</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>défait</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
</context>
<context>
    <name>briefing_lines</name>
    <message>
        <source>Promises today · {count}</source>
        <translation>Promesses du jour · {count}</translation>
    </message>
    <message>
        <source>Cards to post · {count}</source>
        <translation>Cartes à poster · {count}</translation>
    </message>
    <message>
        <source>Late · {count}</source>
        <translation>En retard · {count}</translation>
    </message>
    <message>
        <source>Also due today · {count}</source>
        <translation>Aussi à faire aujourd’hui · {count}</translation>
    </message>
    <message>
        <source>Promised for your day off, {day}</source>
        <translation>Promis pour votre jour de congé, {day}</translation>
    </message>
    <message>
        <source>Promised for your days off, {first} to {last}</source>
        <translation>Promis pour vos jours de congé, {first} au {last}</translation>
    </message>
    <message>
        <source>Questions that wait · {count}</source>
        <translation>Questions en attente · {count}</translation>
    </message>
    <message>
        <source>asked {day}</source>
        <translation>posée le {day}</translation>
    </message>
    <message>
        <source>Birthdays today · {count}</source>
        <translation>Anniversaires du jour · {count}</translation>
    </message>
    <message>
        <source>{age} years</source>
        <translation>{age} ans</translation>
    </message>
    <message>
        <source>Of {whose}</source>
        <translation>Anniversaire&#xa0;: {whose}</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 de plus</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
</context>
<context>
    <name>briefing_words</name>
    <message>
        <source>1 promise today</source>
        <translation>1 promesse aujourd’hui</translation>
    </message>
    <message>
        <source>{count} promises today</source>
        <translation>{count} promesses aujourd’hui</translation>
    </message>
    <message>
        <source>1 card to post</source>
        <translation>1 carte à poster</translation>
    </message>
    <message>
        <source>{count} cards to post</source>
        <translation>{count} cartes à poster</translation>
    </message>
    <message>
        <source>1 is late</source>
        <translation>1 en retard</translation>
    </message>
    <message>
        <source>{count} are late</source>
        <translation>{count} en retard</translation>
    </message>
    <message>
        <source>1 more is due</source>
        <translation>1 autre à faire</translation>
    </message>
    <message>
        <source>{count} more are due</source>
        <translation>{count} autres à faire</translation>
    </message>
    <message>
        <source>1 follow-up is due</source>
        <translation>1 relance à faire</translation>
    </message>
    <message>
        <source>{count} follow-ups are due</source>
        <translation>{count} relances à faire</translation>
    </message>
    <message>
        <source>1 question waits</source>
        <translation>1 question en attente</translation>
    </message>
    <message>
        <source>{count} questions wait</source>
        <translation>{count} questions en attente</translation>
    </message>
    <message>
        <source>1 promise falls on days off</source>
        <translation>1 promesse tombe pendant vos congés</translation>
    </message>
    <message>
        <source>{count} promises fall on days off</source>
        <translation>{count} promesses tombent pendant vos congés</translation>
    </message>
    <message>
        <source>1 birthday</source>
        <translation>1 anniversaire</translation>
    </message>
    <message>
        <source>{count} birthdays</source>
        <translation>{count} anniversaires</translation>
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
        <translation> jours</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Meet {name}</source>
        <translation>Rendez-vous avec {name}</translation>
    </message>
    <message>
        <source>Call {name}</source>
        <translation>Appeler {name}</translation>
    </message>
    <message>
        <source>Lunch with {name}</source>
        <translation>Déjeuner avec {name}</translation>
    </message>
    <message>
        <source>Email {name}</source>
        <translation>Écrire un e-mail à {name}</translation>
    </message>
    <message>
        <source>Message {name}</source>
        <translation>Écrire un message à {name}</translation>
    </message>
    <message>
        <source>Write a letter to {name}</source>
        <translation>Écrire une lettre à {name}</translation>
    </message>
    <message>
        <source>Send {name} a card</source>
        <translation>Envoyer une carte à {name}</translation>
    </message>
    <message>
        <source>Send {name} a gift</source>
        <translation>Envoyer un cadeau à {name}</translation>
    </message>
    <message>
        <source>Write to {name} on social media</source>
        <translation>Écrire à {name} sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Send {name} the newsletter</source>
        <translation>Envoyer la lettre d’information à {name}</translation>
    </message>
    <message>
        <source>A note about {name}</source>
        <translation>Une note sur {name}</translation>
    </message>
    <message>
        <source>Something to do for {name}</source>
        <translation>Une tâche pour {name}</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Relances</translation>
    </message>
    <message>
        <source>{what} (promised)</source>
        <translation>{what} (promis)</translation>
    </message>
    <message>
        <source>You promised it.</source>
        <translation>Vous l’avez promis.</translation>
    </message>
    <message>
        <source>It is about: {title}</source>
        <translation>Au sujet de&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Phone: {number}</source>
        <translation>Téléphone&#xa0;: {number}</translation>
    </message>
    <message>
        <source>Bring: {what}</source>
        <translation>À apporter&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Due since {day}.</source>
        <translation>À faire depuis le {day}.</translation>
    </message>
    <message>
        <source>Follow-ups: my minutes</source>
        <translation>Relances&#xa0;: mes minutes</translation>
    </message>
    <message>
        <source>Open the desk, and work off what is due.</source>
        <translation>Ouvrez le bureau, et traitez ce qui est à faire.</translation>
    </message>
</context>
<context>
    <name>calendar_file_field</name>
    <message>
        <source>Your follow-ups, up to a year ahead, and your minutes if an hour is set for them. A calendar program on this computer subscribes to the address of the file; kept in a folder that is synced, it reaches your phone, too. Whoever can read the file reads names and reasons.</source>
        <translation>Vos relances, jusqu’à un an d’avance, et vos minutes si une heure est fixée pour elles. Un calendrier sur cet ordinateur s’abonne à l’adresse du fichier&#xa0;; dans un dossier synchronisé, il arrive aussi sur votre téléphone. Qui peut lire le fichier lit les noms et les raisons.</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendriers (*.ics)</translation>
    </message>
</context>
<context>
    <name>candidate_words</name>
    <message>
        <source>followed already</source>
        <translation>déjà suivi</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>open opportunity</source>
        <translation>opportunité ouverte</translation>
    </message>
    <message>
        <source>marked important</source>
        <translation>marqué important</translation>
    </message>
    <message>
        <source>in touch lately</source>
        <translation>contact récent</translation>
    </message>
    <message>
        <source>has tags</source>
        <translation>a des étiquettes</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>a une note</translation>
    </message>
    <message>
        <source>Nobody is ticked yet</source>
        <translation>Personne n’est encore coché</translation>
    </message>
    <message>
        <source>One person is ticked</source>
        <translation>Une personne est cochée</translation>
    </message>
    <message>
        <source>{count} people are ticked</source>
        <translation>{count} personnes sont cochées</translation>
    </message>
    <message>
        <source>Phone and email</source>
        <translation>Téléphone et e-mail</translation>
    </message>
    <message>
        <source>Phone only</source>
        <translation>Téléphone seulement</translation>
    </message>
    <message>
        <source>Email only</source>
        <translation>E-mail seulement</translation>
    </message>
</context>
<context>
    <name>catch_up_dialog</name>
    <message>
        <source>Only promises are late, and those stay on their day: keep them, or tell them and move each.</source>
        <translation>Seules des promesses sont en retard, et elles restent à leur jour&#xa0;: tenez-les, ou prévenez et déplacez chacune.</translation>
    </message>
    <message>
        <source>Nothing is late: there is nothing to catch up with.</source>
        <translation>Rien n’est en retard&#xa0;: il n’y a rien à rattraper.</translation>
    </message>
</context>
<context>
    <name>catch_up_words</name>
    <message>
        <source>1 follow-up is late</source>
        <translation>1 relance est en retard</translation>
    </message>
    <message>
        <source>{count} follow-ups are late</source>
        <translation>{count} relances sont en retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>{channel}, promised for {day}</source>
        <translation>{channel}, promis pour le {day}</translation>
    </message>
    <message>
        <source>Promises stay on their day: keep them, or tell them and move each yourself</source>
        <translation>Les promesses restent à leur jour&#xa0;: tenez-les, ou prévenez et déplacez chacune vous-même</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>closing_ticks</name>
    <message>
        <source>{follow_up}, dropped</source>
        <translation>{follow_up}, abandonné</translation>
    </message>
</context>
<context>
    <name>contact_lists</name>
    <message>
        <source>Due</source>
        <translation>À relancer</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Going quiet</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Opportunités ouvertes</translation>
    </message>
    <message>
        <source>Never in touch</source>
        <translation>Jamais contactés</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Anciens</translation>
    </message>
    <message>
        <source>Missed occasions</source>
        <translation>Occasions manquées</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>longest quiet first</source>
        <translation>le plus long silence d’abord</translation>
    </message>
    <message>
        <source>by next due</source>
        <translation>par prochaine échéance</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>par nom</translation>
    </message>
    <message>
        <source>Nobody is due.
Whom you plan for a day comes up here on it.</source>
        <translation>Personne à relancer.
Un contact planifié pour un jour apparaît ici ce jour-là.</translation>
    </message>
    <message>
        <source>Nobody is on the desk yet.</source>
        <translation>Personne n’est encore sur le bureau.</translation>
    </message>
    <message>
        <source>No loose ends: every open opportunity has its next follow-up.</source>
        <translation>Rien en suspens&#xa0;: chaque opportunité ouverte a sa prochaine relance.</translation>
    </message>
    <message>
        <source>Nobody is going quiet: you spoke with every customer within the time you set.</source>
        <translation>Aucun silence&#xa0;: vous avez parlé avec chaque client dans le délai que vous avez fixé.</translation>
    </message>
    <message>
        <source>No customers yet.
Log a Yes, and they stand here.</source>
        <translation>Pas encore de clients.
Notez un Oui, et ils apparaissent ici.</translation>
    </message>
    <message>
        <source>Nobody is in this list.</source>
        <translation>Personne n’est dans cette liste.</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <source>Monday</source>
        <translation>lundi</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>mardi</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>mercredi</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jeudi</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>vendredi</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>samedi</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>dimanche</translation>
    </message>
    <message>
        <source>January</source>
        <translation>janvier</translation>
    </message>
    <message>
        <source>February</source>
        <translation>février</translation>
    </message>
    <message>
        <source>March</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>April</source>
        <translation>avril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>July</source>
        <translation>juillet</translation>
    </message>
    <message>
        <source>August</source>
        <translation>août</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octobre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>novembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>décembre</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1er</translation>
    </message>
    <message>
        <source>{weekday} {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} au {last}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>day_sheet</name>
    <message>
        <source>Nothing is due.</source>
        <translation>Rien n’est à faire.</translation>
    </message>
    <message>
        <source>{count} are due, and none fits on this page.</source>
        <translation>À faire&#xa0;: {count}, et rien ne tient sur cette page.</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>et une de plus</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
    <message>
        <source>{value} (no longer used)</source>
        <translation>{value} (plus utilisé)</translation>
    </message>
    <message>
        <source>{value} (came back)</source>
        <translation>{value} (revenu)</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Feuille du jour</translation>
    </message>
    <message>
        <source>Done: {name}</source>
        <translation>Fait&#xa0;: {name}</translation>
    </message>
    <message>
        <source>As of {day}, {time}</source>
        <translation>État au {day}, {time}</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Aujourd’hui, {day}</translation>
    </message>
    <message>
        <source>{file} is no name for the day sheet: let it end in .html.</source>
        <translation>{file} ne convient pas comme nom pour la feuille du jour&#xa0;: terminez-le par .html.</translation>
    </message>
    <message>
        <source>Tomorrow, {day}</source>
        <translation>Demain, {day}</translation>
    </message>
    <message>
        <source>Up to the next working day, {day}</source>
        <translation>Jusqu’au prochain jour ouvré, {day}</translation>
    </message>
    <message>
        <source>Bring: {what}</source>
        <translation>À apporter&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{time} in {place}</source>
        <translation>{time} à {place}</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} jours de retard</translation>
    </message>
    <message>
        <source>Needs: {what}</source>
        <translation>Besoin&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>day_words</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Start my {minutes} minutes</source>
        <translation>Mes {minutes} minutes</translation>
    </message>
    <message>
        <source>Start my minute</source>
        <translation>Ma minute</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Votre journée</translation>
    </message>
    <message>
        <source>Your minute: 1 follow-up waits.</source>
        <translation>Votre minute&#xa0;: 1 relance attend.</translation>
    </message>
    <message>
        <source>Your minute: {count} follow-ups wait.</source>
        <translation>Votre minute&#xa0;: {count} relances attendent.</translation>
    </message>
    <message>
        <source>Your {minutes} minutes: 1 follow-up waits.</source>
        <translation>Vos {minutes} minutes&#xa0;: 1 relance attend.</translation>
    </message>
    <message>
        <source>Your {minutes} minutes: {count} follow-ups wait.</source>
        <translation>Vos {minutes} minutes&#xa0;: {count} relances attendent.</translation>
    </message>
    <message>
        <source>Later: in an hour</source>
        <translation>Plus tard&#xa0;: dans une heure</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Your days off begin tomorrow</source>
        <translation>Vos jours de congé commencent demain</translation>
    </message>
    <message>
        <source>Left for today: one follow-up</source>
        <translation>Reste pour aujourd’hui&#xa0;: une relance</translation>
    </message>
    <message>
        <source>Left for today: {count} follow-ups</source>
        <translation>Reste pour aujourd’hui&#xa0;: {count} relances</translation>
    </message>
    <message>
        <source>1 promise falls on your days off.</source>
        <translation>1 promesse tombe sur vos jours de congé.</translation>
    </message>
    <message>
        <source>{count} promises fall on your days off.</source>
        <translation>{count} promesses tombent sur vos jours de congé.</translation>
    </message>
    <message>
        <source>Promised for your days off: {channel}, {name}, {day}</source>
        <translation>Promis pour vos jours de congé&#xa0;: {channel}, {name}, {day}</translation>
    </message>
    <message>
        <source>{channel}: {name}</source>
        <translation>{channel}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{channel} at {time}: {name}</source>
        <translation>{channel} à {time}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Birthday: {whose}, of {name}</source>
        <translation>Anniversaire&#xa0;: {whose} ({name})</translation>
    </message>
    <message>
        <source>Birthday: {name}</source>
        <translation>Anniversaire&#xa0;: {name}</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>days_off_words</name>
    <message>
        <source>{first} to {last} · {count} days</source>
        <translation>{first} au {last} · {count} jours</translation>
    </message>
    <message>
        <source>Nothing promised on these days.</source>
        <translation>Rien de promis ces jours-là.</translation>
    </message>
    <message>
        <source>1 promise falls on these days:</source>
        <translation>1 promesse tombe ces jours-là&#xa0;:</translation>
    </message>
    <message>
        <source>{count} promises fall on these days:</source>
        <translation>{count} promesses tombent ces jours-là&#xa0;:</translation>
    </message>
    <message>
        <source>1 promise falls on these days. Take the days off anyway?</source>
        <translation>1 promesse tombe ces jours-là. Prendre ces jours de congé quand même&#xa0;?</translation>
    </message>
    <message>
        <source>{count} promises fall on these days. Take the days off anyway?</source>
        <translation>{count} promesses tombent ces jours-là. Prendre ces jours de congé quand même&#xa0;?</translation>
    </message>
</context>
<context>
    <name>desk_dialog</name>
    <message>
        <source>Not done</source>
        <translation>Pas fait</translation>
    </message>
</context>
<context>
    <name>doubles_work</name>
    <message>
        <source>same email</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>même numéro</translation>
    </message>
    <message>
        <source>same profile page</source>
        <translation>même page de profil</translation>
    </message>
    <message>
        <source>alike names at the same firm</source>
        <translation>noms semblables dans la même entreprise</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>due_words</name>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>snoozed until {when}</source>
        <translation>rappel&#xa0;: {when}</translation>
    </message>
    <message>
        <source>1 day late</source>
        <translation>1 jour de retard</translation>
    </message>
    <message>
        <source>{count} days late</source>
        <translation>{count} jours de retard</translation>
    </message>
    <message>
        <source>{count} min late</source>
        <translation>{count} min de retard</translation>
    </message>
    <message>
        <source>{count} h late</source>
        <translation>{count} h de retard</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>editor_facts</name>
    <message>
        <source>not confirmed since {month}</source>
        <translation>non confirmé depuis {month}</translation>
    </message>
</context>
<context>
    <name>editor_methods</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Ways to reach them</source>
        <translation>Moyens de joindre</translation>
    </message>
</context>
<context>
    <name>editor_occasions</name>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Anniversaire de mariage</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>Anniversaire d’embauche</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Fête</translation>
    </message>
    <message>
        <source>Other occasion</source>
        <translation>Autre occasion</translation>
    </message>
    <message>
        <source>Days to remember</source>
        <translation>Dates à retenir</translation>
    </message>
</context>
<context>
    <name>editor_positions</name>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
</context>
<context>
    <name>editor_relations</name>
    <message>
        <source>Close to them</source>
        <translation>Proches</translation>
    </message>
</context>
<context>
    <name>end</name>
    <message>
        <source>Nobody is waiting for you today</source>
        <translation>Personne ne vous attend aujourd’hui</translation>
    </message>
    <message>
        <source>Everybody for today is done</source>
        <translation>Tout est fait pour aujourd’hui</translation>
    </message>
    <message>
        <source>Your minute is up</source>
        <translation>Votre minute est écoulée</translation>
    </message>
    <message>
        <source>Your {count} minutes are up</source>
        <translation>Vos {count} minutes sont écoulées</translation>
    </message>
    <message>
        <source>That is all for this sitting</source>
        <translation>C’est tout pour cette séance</translation>
    </message>
    <message>
        <source>Nothing is due, so the day counts. Enjoy it.</source>
        <translation>Rien n’est à faire&#xa0;: la journée compte. Profitez-en.</translation>
    </message>
    <message>
        <source>The day counts.</source>
        <translation>La journée compte.</translation>
    </message>
    <message>
        <source>The day counts once the minutes are reached, or the queue is empty.</source>
        <translation>La journée compte dès que les minutes sont atteintes, ou la file vide.</translation>
    </message>
    <message>
        <source>Put off or dropped: {count}</source>
        <translation>Reporté ou abandonné&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Set aside for today: {count}</source>
        <translation>Pas pour aujourd’hui&#xa0;: {count}</translation>
    </message>
    <message>
        <source>One follow-up, promised</source>
        <translation>Une relance, promise</translation>
    </message>
    <message>
        <source>One follow-up</source>
        <translation>Une relance</translation>
    </message>
    <message>
        <source>{count} follow-ups, none of them promised</source>
        <translation>{count} relances, aucune promise</translation>
    </message>
    <message>
        <source>{count} follow-ups, one of them promised</source>
        <translation>{count} relances, dont une promise</translation>
    </message>
    <message>
        <source>{count} follow-ups, {promised} of them promised</source>
        <translation>{count} relances, dont {promised} promises</translation>
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
        <translation>Pour téléphones, Outlook et Google. Sans historique, relances ni informations privées.</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
    <message>
        <source>For newer programs: keeps more of days and relations. Without history, too.</source>
        <translation>Pour les programmes récents&#xa0;: garde plus de dates et de liens. Également sans historique.</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tableur (CSV)</translation>
    </message>
    <message>
        <source>One row a person, in Google&apos;s columns. Without photos and history.</source>
        <translation>Une ligne par personne, avec les colonnes de Google. Sans photos ni historique.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>To read and print without this program. It cannot be read back in.</source>
        <translation>À lire et imprimer sans ce programme. Elle ne peut pas être réimportée.</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Calendrier (.ics)</translation>
    </message>
    <message>
        <source>Their open follow-ups, as they are now. One that stays up to date: Preferences.</source>
        <translation>Leurs relances ouvertes, telles qu’elles sont. Pour un fichier tenu à jour&#xa0;: Préférences.</translation>
    </message>
    <message>
        <source>The whole desk (JSON)</source>
        <translation>Tout le bureau (JSON)</translation>
    </message>
    <message>
        <source>Everything of everybody, with history and follow-ups. Comes back as it was.</source>
        <translation>Tout de tout le monde, avec l’historique et les relances. Revient tel quel.</translation>
    </message>
    <message>
        <source>Everybody ({count})</source>
        <translation>Tout le monde ({count})</translation>
    </message>
    <message>
        <source>Those you chose ({count})</source>
        <translation>Contacts choisis ({count})</translation>
    </message>
    <message>
        <source>1 person is in {file}.</source>
        <translation>1 personne est dans {file}.</translation>
    </message>
    <message>
        <source>{count} people are in {file}.</source>
        <translation>{count} personnes sont dans {file}.</translation>
    </message>
    <message>
        <source>No follow-up is open with them: {file} is empty.</source>
        <translation>Aucune relance n’est ouverte avec ces contacts&#xa0;: {file} est vide.</translation>
    </message>
    <message>
        <source>1 follow-up is in {file}.</source>
        <translation>1 relance est dans {file}.</translation>
    </message>
    <message>
        <source>{count} follow-ups are in {file}.</source>
        <translation>{count} relances sont dans {file}.</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>Exporter dans un fichier</translation>
    </message>
    <message>
        <source>The name of this kind of file ends with {ending}.</source>
        <translation>Le nom de ce genre de fichier se termine par {ending}.</translation>
    </message>
    <message>
        <source>Found for “{search}” ({count})</source>
        <translation>Résultats pour «&#xa0;{search}&#xa0;» ({count})</translation>
    </message>
    <message>
        <source>The list “{list}” ({count})</source>
        <translation>La liste «&#xa0;{list}&#xa0;» ({count})</translation>
    </message>
    <message>
        <source>Only {name}</source>
        <translation>Seulement {name}</translation>
    </message>
</context>
<context>
    <name>facts_fields</name>
    <message>
        <source>They were given nothing of value yet.</source>
        <translation>Rien de valeur n’a encore été donné.</translation>
    </message>
    <message>
        <source>“{title}” ({day})</source>
        <translation>«&#xa0;{title}&#xa0;» ({day})</translation>
    </message>
    <message>
        <source>and more</source>
        <translation>et d’autres</translation>
    </message>
    <message>
        <source>Had already: {titles}</source>
        <translation>Déjà donné&#xa0;: {titles}</translation>
    </message>
</context>
<context>
    <name>field_words</name>
    <message>
        <source>Keep for export only</source>
        <translation>Garder pour l’export seulement</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name, as shown</source>
        <translation>Nom affiché</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Titre avant le nom</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Suffixe après le nom</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Anniversary</source>
        <translation>Anniversaire de mariage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Hobby</source>
        <translation>Loisir</translation>
    </message>
    <message>
        <source>Somebody close</source>
        <translation>Un proche</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messagerie</translation>
    </message>
    <message>
        <source>Connected since</source>
        <translation>Connecté depuis</translation>
    </message>
    <message>
        <source>Special day</source>
        <translation>Jour particulier</translation>
    </message>
    <message>
        <source>Wedding anniversary</source>
        <translation>Anniversaire de mariage</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>Anniversaire professionnel</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Remise de diplôme</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Champ personnel</translation>
    </message>
    <message>
        <source>Identifier in the other program</source>
        <translation>Identifiant dans l’autre programme</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>entier</translation>
    </message>
    <message>
        <source>street</source>
        <translation>rue</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>deuxième ligne</translation>
    </message>
    <message>
        <source>post box</source>
        <translation>boîte postale</translation>
    </message>
    <message>
        <source>city</source>
        <translation>ville</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>postcode</source>
        <translation>code postal</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>switchboard</source>
        <translation>standard</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>fax at work</source>
        <translation>fax professionnel</translation>
    </message>
    <message>
        <source>fax at home</source>
        <translation>fax personnel</translation>
    </message>
    <message>
        <source>pager</source>
        <translation>messager de poche</translation>
    </message>
    <message>
        <source>car</source>
        <translation>voiture</translation>
    </message>
    <message>
        <source>to be called back</source>
        <translation>à rappeler</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>fonction</translation>
    </message>
    <message>
        <source>department</source>
        <translation>service</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>wife or husband</source>
        <translation>conjoint</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistance</translation>
    </message>
    <message>
        <source>referred by</source>
        <translation>recommandé par</translation>
    </message>
</context>
<context>
    <name>file_words</name>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Barre |</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Jour, mois, année</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mois, jour, année</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Année, mois, jour</translation>
    </message>
    <message>
        <source>CSV from {program}</source>
        <translation>CSV ({program})</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>{cell} is read as {day}. Change it under Files.</source>
        <translation>{cell} est lu comme {day}. Changez-le sous «&#xa0;Fichiers&#xa0;».</translation>
    </message>
    <message>
        <source>In {file}, {cell} is read as {day}. Change it under Files.</source>
        <translation>Dans {file}, {cell} est lu comme {day}. Changez-le sous «&#xa0;Fichiers&#xa0;».</translation>
    </message>
    <message>
        <source>{count} bytes</source>
        <translation>{count} octets</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>This calendar is too large to be read here: save one appointment alone.</source>
        <translation>Ce calendrier est trop gros pour être lu ici&#xa0;: enregistrez un seul rendez-vous.</translation>
    </message>
    <message>
        <source>This calendar is damaged: nothing in it can be read.</source>
        <translation>Ce calendrier est endommagé&#xa0;: rien ne peut y être lu.</translation>
    </message>
    <message>
        <source>There is no appointment with a day in this calendar.</source>
        <translation>Aucun rendez-vous de ce calendrier n’a de jour.</translation>
    </message>
    <message>
        <source>This email is nested too deeply to be read: log it by hand.</source>
        <translation>Cet e-mail est trop imbriqué pour être lu&#xa0;: notez-le à la main.</translation>
    </message>
    <message>
        <source>This email is damaged: log it by hand.</source>
        <translation>Cet e-mail est endommagé&#xa0;: notez-le à la main.</translation>
    </message>
    <message>
        <source>This is no email: it says neither from whom it is, nor to whom, nor when.</source>
        <translation>Ce n’est pas un e-mail&#xa0;: il ne dit ni de qui il vient, ni à qui il va, ni quand.</translation>
    </message>
    <message>
        <source>{file}: {problem}</source>
        <translation>{file}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>It cannot be read: is it still there?</source>
        <translation>Lecture impossible&#xa0;: est-il toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Only Outlook reads this kind of message: save it as .eml, or log it by hand.</source>
        <translation>Seul Outlook lit ce genre de message&#xa0;: enregistrez-le en .eml, ou notez-le à la main.</translation>
    </message>
    <message>
        <source>Attached: {names}</source>
        <translation>Joint&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Lieu&#xa0;: {place}</translation>
    </message>
</context>
<context>
    <name>filing</name>
    <message>
        <source>Log with {name}</source>
        <translation>Noter avec {name}</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>Logged: email from {name}, {day}</source>
        <translation>Noté&#xa0;: e-mail écrit par {name}, {day}</translation>
    </message>
    <message>
        <source>Logged: email to {name}, {day}</source>
        <translation>Noté&#xa0;: e-mail à {name}, {day}</translation>
    </message>
    <message>
        <source>Logged: {count} emails</source>
        <translation>Noté&#xa0;: {count} e-mails</translation>
    </message>
    <message>
        <source>Logged: {count} emails with {name}</source>
        <translation>Noté&#xa0;: {count} e-mails avec {name}</translation>
    </message>
    <message>
        <source>One was logged before.</source>
        <translation>Un était déjà noté.</translation>
    </message>
    <message>
        <source>{count} were logged before.</source>
        <translation>{count} étaient déjà notés.</translation>
    </message>
    <message>
        <source>“{subject}” was logged before.</source>
        <translation>«&#xa0;{subject}&#xa0;» était déjà noté.</translation>
    </message>
    <message>
        <source>“{subject}” is planned already.</source>
        <translation>«&#xa0;{subject}&#xa0;» est déjà planifié.</translation>
    </message>
    <message>
        <source>“{subject}” was called off: there is nothing to log.</source>
        <translation>«&#xa0;{subject}&#xa0;» a été annulé&#xa0;: il n’y a rien à noter.</translation>
    </message>
    <message>
        <source>“{subject}” was called off, and is still planned: drop that meeting.</source>
        <translation>«&#xa0;{subject}&#xa0;» a été annulé, et reste planifié&#xa0;: abandonnez ce rendez-vous.</translation>
    </message>
    <message>
        <source>The calendar holds {count} appointments. Taken: “{subject}”.</source>
        <translation>Le calendrier contient {count} rendez-vous. Retenu&#xa0;: «&#xa0;{subject}&#xa0;».</translation>
    </message>
    <message>
        <source>“{subject}” waits: bring it again when this meeting is logged.</source>
        <translation>«&#xa0;{subject}&#xa0;» attend&#xa0;: apportez-le de nouveau quand ce rendez-vous sera noté.</translation>
    </message>
</context>
<context>
    <name>first_steps</name>
    <message>
        <source>Something is planned with all of them already.</source>
        <translation>Quelque chose est déjà prévu avec chacun.</translation>
    </message>
    <message>
        <source>Nobody is ticked yet: Space ticks who is chosen.</source>
        <translation>Personne n’est encore coché&#xa0;: Espace coche le contact choisi.</translation>
    </message>
    <message>
        <source>That is more than a week holds: tick at most {most}, and the others later.</source>
        <translation>C’est plus qu’une semaine n’en contient&#xa0;: cochez-en {most} au plus, et les autres plus tard.</translation>
    </message>
</context>
<context>
    <name>follow_up_words</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Plus tard dans la journée</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation>En voir 1 de plus</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>En voir plus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>{card}, promised</source>
        <translation>{card}, promis</translation>
    </message>
    <message>
        <source>Promised: {reason}</source>
        <translation>Promis&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
</context>
<context>
    <name>forgetting</name>
    <message>
        <source>One person is forgotten.</source>
        <translation>Une personne est oubliée.</translation>
    </message>
    <message>
        <source>{count} people are forgotten.</source>
        <translation>{count} personnes sont oubliées.</translation>
    </message>
    <message>
        <source>{named} and {more} more</source>
        <translation>{named} et {more} de plus</translation>
    </message>
    <message>
        <source>They are still in these backups until you delete them: {named}.</source>
        <translation>Encore dans ces sauvegardes jusqu’à ce que vous les supprimiez&#xa0;: {named}.</translation>
    </message>
    <message>
        <source>Forget for good</source>
        <translation>Oublier à jamais</translation>
    </message>
    <message>
        <source>Forget {name} for good?</source>
        <translation>Oublier {name} à jamais&#xa0;?</translation>
    </message>
    <message>
        <source>Forget {count} people for good?</source>
        <translation>Oublier {count} personnes à jamais&#xa0;?</translation>
    </message>
    <message>
        <source>Everything about them is erased from the desk: numbers, notes, history, plans, picture, and what undo would need. What happened with others present stays with those. This cannot be undone.</source>
        <translation>Tout ce qui concerne ces personnes est effacé du bureau&#xa0;: numéros, notes, historique, relances, photo, et ce qu’il faudrait pour annuler. Ce qui s’est passé en présence d’autres leur reste. C’est définitif.</translation>
    </message>
    <message>
        <source>Keep in the trash</source>
        <translation>Garder dans la corbeille</translation>
    </message>
</context>
<context>
    <name>habit</name>
    <message>
        <source>{count} minutes today</source>
        <translation>{count} minutes aujourd’hui</translation>
    </message>
    <message>
        <source>{count} of 1 minute</source>
        <translation>{count} sur 1 minute</translation>
    </message>
    <message>
        <source>{count} of {asked} minutes</source>
        <translation>{count} sur {asked} minutes</translation>
    </message>
    <message>
        <source>{count} of your {asked} minutes</source>
        <translation>{count} de vos {asked} minutes</translation>
    </message>
    <message>
        <source>the day counts</source>
        <translation>la journée compte</translation>
    </message>
    <message>
        <source>A run of days begins with one</source>
        <translation>Une série commence par un jour</translation>
    </message>
    <message>
        <source>1 day in a row</source>
        <translation>1 jour d’affilée</translation>
    </message>
    <message>
        <source>{count} days in a row</source>
        <translation>{count} jours d’affilée</translation>
    </message>
    <message>
        <source>{percent} % of promises kept</source>
        <translation>{percent}&#xa0;% de promesses tenues</translation>
    </message>
    <message>
        <source>Go on sitting</source>
        <translation>Reprendre la séance</translation>
    </message>
    <message>
        <source>Start my minute</source>
        <translation>Ma minute</translation>
    </message>
    <message>
        <source>Start my {count} minutes</source>
        <translation>Mes {count} minutes</translation>
    </message>
    <message>
        <source>Go on &amp;sitting</source>
        <translation>Reprendre la &amp;séance</translation>
    </message>
    <message>
        <source>Start my &amp;minute</source>
        <translation>Ma &amp;minute</translation>
    </message>
    <message>
        <source>Start my {count} &amp;minutes</source>
        <translation>Mes {count} &amp;minutes</translation>
    </message>
</context>
<context>
    <name>how_it_works</name>
    <message>
        <source>It tells you who is due</source>
        <translation>Il vous dit qui relancer</translation>
    </message>
    <message>
        <source>On the right stands who is to hear from you, in the order of work: why, by which channel, and what to bring. Nobody has to be kept in mind, and nobody waits unseen.</source>
        <translation>À droite figure qui doit avoir de vos nouvelles, dans l’ordre de travail&#xa0;: pourquoi, par quel canal et quoi apporter. Vous n’avez personne à garder en tête, et personne n’attend sans être vu.</translation>
    </message>
    <message>
        <source>You log what happened</source>
        <translation>Vous notez ce qui s’est passé</translation>
    </message>
    <message>
        <source>After a call or a letter you write a line, say how it ended and what is next. The follow-up that was due is closed, and the next one is planned; where you say nothing, the desk proposes something.</source>
        <translation>Après un appel ou une lettre, vous écrivez une ligne, dites le résultat et la suite. La relance qui était à faire est close, et la prochaine planifiée&#xa0;; si vous ne dites rien, le bureau propose quelque chose.</translation>
    </message>
    <message>
        <source>It holds you to your promises</source>
        <translation>Il vous fait tenir vos promesses</translation>
    </message>
    <message>
        <source>What you told somebody you would do, by which day and which way, is marked as promised. Promises stand first, moving one asks whether you told them, and you see how many you kept.</source>
        <translation>Ce que vous avez dit à quelqu’un que vous feriez, pour quel jour et de quelle façon, est marqué comme promis. Les promesses viennent en tête, en déplacer une demande si vous avez prévenu, et vous voyez combien vous en avez tenu.</translation>
    </message>
    <message>
        <source>Ten minutes a day are enough</source>
        <translation>Dix minutes par jour suffisent</translation>
    </message>
    <message>
        <source>F9 leads you through what is due, one after the other, and Ctrl+B says in the morning what the day holds. What comes due at an agreed time is announced; in quiet hours and on days off nothing is, and it comes afterwards.</source>
        <translation>F9 vous guide à travers ce qui est à faire, une relance après l’autre, et Ctrl+B dit le matin ce que la journée apporte. Ce qui est convenu à une heure précise est annoncé&#xa0;; pendant les heures calmes et les jours de congé, rien ne l’est, et tout vient ensuite.</translation>
    </message>
    <message>
        <source>Nothing is lost, and all of it is yours</source>
        <translation>Rien ne se perd, et tout est à vous</translation>
    </message>
    <message>
        <source>Everything can be undone, tomorrow, too. All is in one file on this computer, copied every day; no account, no server. You can take it out whole at any time.</source>
        <translation>Tout peut être annulé, même demain. Tout est dans un seul fichier sur cet ordinateur, copié chaque jour&#xa0;; ni compte, ni serveur. Vous pouvez l’emporter en entier à tout moment.</translation>
    </message>
</context>
<context>
    <name>import_words</name>
    <message>
        <source>{count} new</source>
        <translation>nouveaux&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation>modifiés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} already there</source>
        <translation>déjà là&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} skipped</source>
        <translation>ignorés&#xa0;: {count}</translation>
    </message>
    <message>
        <source>There is nobody to bring in</source>
        <translation>Il n’y a personne à importer</translation>
    </message>
    <message>
        <source>All of them are on your desk already</source>
        <translation>Tous sont déjà sur votre bureau</translation>
    </message>
    <message>
        <source>{people} to bring in</source>
        <translation>{people} à importer</translation>
    </message>
    <message>
        <source>Nobody came in</source>
        <translation>Personne n’a été importé</translation>
    </message>
    <message>
        <source>Nothing changed: all of them were there already</source>
        <translation>Rien n’a changé&#xa0;: tous étaient déjà là</translation>
    </message>
    <message>
        <source>{people} came in</source>
        <translation>{people}&#xa0;: import terminé</translation>
    </message>
    <message>
        <source>They are followed. Next, spread a first step with each over the week.</source>
        <translation>Ces personnes sont suivies. Ensuite, répartissez un premier pas avec chacune sur la semaine.</translation>
    </message>
    <message>
        <source>They are known now, and nothing is planned with them. Next, choose those who matter: twenty are plenty.</source>
        <translation>Ces personnes sont maintenant connues, et rien n’est prévu avec elles. Ensuite, choisissez qui compte&#xa0;: vingt suffisent.</translation>
    </message>
    <message>
        <source>Taken back: your desk is as it was</source>
        <translation>Défait&#xa0;: votre bureau est comme avant</translation>
    </message>
    <message>
        <source>Taken back, but for those who stayed</source>
        <translation>Défait, sauf pour ceux qui sont restés</translation>
    </message>
    <message>
        <source>Imported: {counts}</source>
        <translation>Importé&#xa0;: {counts}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Not decided: comes in as new</source>
        <translation>Sans décision&#xa0;: importé comme nouveau</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Même personne</translation>
    </message>
    <message>
        <source>It ended before it was done: try again, with fewer files if they are large.</source>
        <translation>Arrêté avant la fin&#xa0;: réessayez, avec moins de fichiers s’ils sont gros.</translation>
    </message>
    <message>
        <source>Somebody of that name is on your desk, but nothing else says it is them.</source>
        <translation>Quelqu’un de ce nom est sur votre bureau, mais rien d’autre ne dit que c’est la même personne.</translation>
    </message>
    <message>
        <source>You worked with them since</source>
        <translation>Vous avez travaillé ensemble depuis</translation>
    </message>
</context>
<context>
    <name>keep_search</name>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Another name:</source>
        <translation>Un autre nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>labels</name>
    <message>
        <source>Added {name}</source>
        <translation>Ajouté&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Changed {name}</source>
        <translation>Modifié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} is now: {stage}</source>
        <translation>{name} est maintenant&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>Tagged {name}: {tags}</source>
        <translation>Étiquettes pour {name}&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>New photo for {name}</source>
        <translation>Nouvelle photo pour {name}</translation>
    </message>
    <message>
        <source>Took out the photo of {name}</source>
        <translation>Photo retirée&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Moved {name} to the trash</source>
        <translation>Mis à la corbeille&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Restored {name}</source>
        <translation>Restauré&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Merged {other} into {name}</source>
        <translation>{other} ne fait plus qu’un avec {name}</translation>
    </message>
    <message>
        <source>{name} and {other} stay apart</source>
        <translation>{name} et {other} restent séparés</translation>
    </message>
    <message>
        <source>{before} is now called {name}</source>
        <translation>{before} s’appelle maintenant {name}</translation>
    </message>
    <message>
        <source>Made {name} of {before} and {other}</source>
        <translation>{before} et {other} réunis en {name}</translation>
    </message>
    <message>
        <source>Noted for {name}: {kind}</source>
        <translation>Noté pour {name}&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Confirmed for {name}: {kind}</source>
        <translation>Confirmé pour {name}&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>On the shelf: {title}</source>
        <translation>Sur l’étagère&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Begun with {name}: {title}</source>
        <translation>Commencé avec {name}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Changed: {title}</source>
        <translation>Modifié&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Settled: {concern}</source>
        <translation>Levée&#xa0;: {concern}</translation>
    </message>
    <message>
        <source>Changed on the shelf: {title}</source>
        <translation>Modifié sur l’étagère&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Back on the shelf: {title}</source>
        <translation>De retour sur l’étagère&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Off the shelf: {title}</source>
        <translation>Retiré de l’étagère&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Logged: {kind} with {name}</source>
        <translation>Noté&#xa0;: {kind} avec {name}</translation>
    </message>
    <message>
        <source>Logged from a file: {kind} with {name}</source>
        <translation>Noté depuis un fichier&#xa0;: {kind} avec {name}</translation>
    </message>
    <message>
        <source>Logged from files: {count} emails</source>
        <translation>Noté depuis des fichiers&#xa0;: {count} e-mails</translation>
    </message>
    <message>
        <source>Changed the {kind} with {name}</source>
        <translation>Modifié&#xa0;: {kind} avec {name}</translation>
    </message>
    <message>
        <source>Planned: {channel} with {name}</source>
        <translation>Planifié&#xa0;: {channel} avec {name}</translation>
    </message>
    <message>
        <source>Done: {channel} with {name}</source>
        <translation>Fait&#xa0;: {channel} avec {name}</translation>
    </message>
    <message>
        <source>Snoozed: {channel} with {name}</source>
        <translation>Rappel plus tard&#xa0;: {channel} avec {name}</translation>
    </message>
    <message>
        <source>Moved to {day}: {channel} with {name}</source>
        <translation>Déplacé au {day}&#xa0;: {channel} avec {name}</translation>
    </message>
    <message>
        <source>Dropped: {channel} with {name}</source>
        <translation>Abandonné&#xa0;: {channel} avec {name}</translation>
    </message>
    <message>
        <source>Dropped, and off for everybody until put on in Preferences: {channel} with {name}</source>
        <translation>Abandonné, et désactivé pour tous jusqu’à nouvel ordre dans Préférences&#xa0;: {channel} avec {name}</translation>
    </message>
    <message>
        <source>Forgot somebody for good</source>
        <translation>Une personne oubliée à jamais</translation>
    </message>
    <message>
        <source>Day off: {days}</source>
        <translation>Jour de congé&#xa0;: {days}</translation>
    </message>
    <message>
        <source>No longer off: {days}</source>
        <translation>Congé retiré&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Not now: the question about {name}</source>
        <translation>Pas maintenant&#xa0;: la question sur {name}</translation>
    </message>
    <message>
        <source>Eased off with {name}</source>
        <translation>Vous levez le pied avec {name}</translation>
    </message>
    <message>
        <source>Staying in touch with {name}</source>
        <translation>Vous restez en contact avec {name}</translation>
    </message>
    <message>
        <source>In touch less often with {name}</source>
        <translation>Contact moins fréquent avec {name}</translation>
    </message>
    <message>
        <source>In touch more often with {name}</source>
        <translation>Contact plus fréquent avec {name}</translation>
    </message>
    <message>
        <source>Asking {name} for a referral</source>
        <translation>Recommandation à demander à {name}</translation>
    </message>
    <message>
        <source>Caught up: moved one follow-up</source>
        <translation>Rattrapé&#xa0;: une relance déplacée</translation>
    </message>
    <message>
        <source>Planned ahead on {day}</source>
        <translation>Planifié d’avance le {day}</translation>
    </message>
    <message>
        <source>“{rule}” is off for {name}</source>
        <translation>«&#xa0;{rule}&#xa0;» est désactivé pour {name}</translation>
    </message>
    <message>
        <source>“{rule}” is off for {name}, and this one is dropped</source>
        <translation>«&#xa0;{rule}&#xa0;» est désactivé pour {name}, et celle-ci est abandonnée</translation>
    </message>
    <message>
        <source>Changed what the desk does by itself for {name}</source>
        <translation>Modifié&#xa0;: ce que le bureau fait de lui-même pour {name}</translation>
    </message>
    <message>
        <source>“{rule}” is on again for {name}</source>
        <translation>«&#xa0;{rule}&#xa0;» est réactivé pour {name}</translation>
    </message>
    <message>
        <source>Brought in a whole desk with one person</source>
        <translation>Importé&#xa0;: un bureau entier avec une personne</translation>
    </message>
    <message>
        <source>Something about somebody who was forgotten</source>
        <translation>Quelque chose sur quelqu’un qui a été oublié</translation>
    </message>
    <message>
        <source>Added {count} sample people</source>
        <translation>Ajouté&#xa0;: {count} personnes d’exemple</translation>
    </message>
    <message>
        <source>Left the sample people</source>
        <translation>Exemples quittés</translation>
    </message>
    <message>
        <source>Brought in one person from {file}</source>
        <translation>Importé&#xa0;: une personne, depuis {file}</translation>
    </message>
    <message>
        <source>Tagged {name}: {on}</source>
        <translation>Étiquettes pour {name}&#xa0;: {on}</translation>
    </message>
    <message>
        <source>Took off {name}: {off}</source>
        <translation>Étiquettes retirées à {name}&#xa0;: {off}</translation>
    </message>
    <message>
        <source>Tagged {name}: {on}; took off: {off}</source>
        <translation>Étiquettes pour {name}&#xa0;: {on}&#xa0;; retirées&#xa0;: {off}</translation>
    </message>
    <message>
        <source>In touch with {name} every {days} days</source>
        <translation>Contact avec {name} tous les {days} jours</translation>
    </message>
    <message>
        <source>In touch with {name} by their stage</source>
        <translation>Contact avec {name} selon l’étape</translation>
    </message>
    <message>
        <source>Following {name}</source>
        <translation>Suivi&#xa0;: {name}</translation>
    </message>
    <message>
        <source>No longer following {name}</source>
        <translation>N’est plus suivi&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Planned one for {name}</source>
        <translation>Planifié&#xa0;: une relance pour {name}</translation>
    </message>
    <message>
        <source>First step planned with {name}</source>
        <translation>Premier pas planifié avec {name}</translation>
    </message>
    <message>
        <source>Days off: {days}</source>
        <translation>Jours de congé&#xa0;: {days}</translation>
    </message>
    <message>
        <source>Brought in a whole desk with {count} people</source>
        <translation>Importé&#xa0;: un bureau entier avec {count} personnes</translation>
    </message>
    <message>
        <source>Forgot {count} people for good</source>
        <translation>{count} personnes oubliées à jamais</translation>
    </message>
    <message>
        <source>Confirmed {count} things about {name}</source>
        <translation>Confirmé&#xa0;: {count} informations sur {name}</translation>
    </message>
    <message>
        <source>Moved {count} people to the trash</source>
        <translation>Mis à la corbeille&#xa0;: {count} personnes</translation>
    </message>
    <message>
        <source>Restored {count} people</source>
        <translation>Restauré&#xa0;: {count} personnes</translation>
    </message>
    <message>
        <source>Brought in {count} people from {file}</source>
        <translation>Importé&#xa0;: {count} personnes, depuis {file}</translation>
    </message>
    <message>
        <source>Caught up: moved {count} follow-ups</source>
        <translation>Rattrapé&#xa0;: {count} relances déplacées</translation>
    </message>
    <message>
        <source>Logged from files: {count} emails with {name}</source>
        <translation>Noté depuis des fichiers&#xa0;: {count} e-mails avec {name}</translation>
    </message>
    <message>
        <source>Tagged {count} people: {on}</source>
        <translation>Étiquettes pour {count} personnes&#xa0;: {on}</translation>
    </message>
    <message>
        <source>Took off {count} people: {off}</source>
        <translation>Étiquettes retirées à {count} personnes&#xa0;: {off}</translation>
    </message>
    <message>
        <source>Tagged {count} people: {on}; took off: {off}</source>
        <translation>Étiquettes pour {count} personnes&#xa0;: {on}&#xa0;; retirées&#xa0;: {off}</translation>
    </message>
    <message>
        <source>{count} people are now: {stage}</source>
        <translation>{count} personnes sont maintenant&#xa0;: {stage}</translation>
    </message>
    <message>
        <source>In touch with {count} people every {days} days</source>
        <translation>Contact avec {count} personnes tous les {days} jours</translation>
    </message>
    <message>
        <source>In touch with {count} people by their stage</source>
        <translation>Contact avec {count} personnes selon l’étape</translation>
    </message>
    <message>
        <source>Following {count} people</source>
        <translation>Suivi&#xa0;: {count} personnes</translation>
    </message>
    <message>
        <source>No longer following {count} people</source>
        <translation>Ne sont plus suivies&#xa0;: {count} personnes</translation>
    </message>
    <message>
        <source>Planned one for each of {count} people</source>
        <translation>Planifié&#xa0;: une relance pour chacune des {count} personnes</translation>
    </message>
    <message>
        <source>First steps planned with {count} people, the last on {last}</source>
        <translation>Premiers pas planifiés avec {count} personnes, le dernier le {last}</translation>
    </message>
    <message>
        <source>Snoozed until {until}: {channel} with {name}</source>
        <translation>Rappel plus tard ({until})&#xa0;: {channel} avec {name}</translation>
    </message>
    <message>
        <source>Logged: note on {name}</source>
        <translation>Noté&#xa0;: note sur {name}</translation>
    </message>
    <message>
        <source>Logged: task for {name}</source>
        <translation>Noté&#xa0;: tâche pour {name}</translation>
    </message>
    <message>
        <source>Undone – {act}</source>
        <translation>Annulé – {act}</translation>
    </message>
    <message>
        <source>Redone – {act}</source>
        <translation>Rétabli – {act}</translation>
    </message>
    <message>
        <source>Dropped {channel} with {name}; its rule stays as Preferences have it</source>
        <translation>Abandonné {channel} avec {name}&#xa0;; la règle reste comme dans Préférences</translation>
    </message>
</context>
<context>
    <name>leaving</name>
    <message>
        <source>What you typed in the log could not be kept. Close the window again to go without it.</source>
        <translation>Ce que vous avez saisi n’a pas pu être gardé. Fermez de nouveau la fenêtre pour y renoncer.</translation>
    </message>
</context>
<context>
    <name>log</name>
    <message>
        <source>Log a meeting</source>
        <translation>Noter un rendez-vous</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>Log a lunch</source>
        <translation>Noter un déjeuner</translation>
    </message>
    <message>
        <source>Log an email</source>
        <translation>Noter un e-mail</translation>
    </message>
    <message>
        <source>Log a message</source>
        <translation>Noter un message</translation>
    </message>
    <message>
        <source>Log a letter</source>
        <translation>Noter une lettre</translation>
    </message>
    <message>
        <source>Log a card</source>
        <translation>Noter une carte</translation>
    </message>
    <message>
        <source>Log a gift</source>
        <translation>Noter un cadeau</translation>
    </message>
    <message>
        <source>Log something on social media</source>
        <translation>Noter un échange sur les réseaux sociaux</translation>
    </message>
    <message>
        <source>Log a newsletter</source>
        <translation>Noter une lettre d’information</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Log a task</source>
        <translation>Noter une tâche</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>Réserve</translation>
    </message>
    <message>
        <source>you promised it for {day}</source>
        <translation>promis pour {day}</translation>
    </message>
    <message>
        <source>the {channel} planned for {day}</source>
        <translation>prévu pour {day}&#xa0;: {channel}</translation>
    </message>
    <message>
        <source>Closes also for {list}.</source>
        <translation>Clôt aussi pour {list}.</translation>
    </message>
    <message>
        <source>Opens the opportunity “{title}”.</source>
        <translation>Ouvre l’opportunité «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Plans: {list}.</source>
        <translation>Prévoit&#xa0;: {list}.</translation>
    </message>
    <message>
        <source>The next try waits for your answer whether to ease off.</source>
        <translation>L’essai suivant attend votre réponse&#xa0;: lever le pied ou non.</translation>
    </message>
    <message>
        <source>Plans nothing.</source>
        <translation>Ne prévoit rien.</translation>
    </message>
    <message>
        <source>Closes and plans nothing.</source>
        <translation>Clôt et ne prévoit rien.</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>the {channel} promised for {day}</source>
        <translation>{channel} ({day}, promis)</translation>
    </message>
    <message>
        <source>the {channel} due {day}</source>
        <translation>{channel} ({day})</translation>
    </message>
    <message>
        <source>Asks whether to ease off.</source>
        <translation>Demande s’il faut lever le pied.</translation>
    </message>
    <message>
        <source>Asks whether to stay in touch.</source>
        <translation>Demande s’il faut rester en contact.</translation>
    </message>
    <message>
        <source>Asks whether less often is enough.</source>
        <translation>Demande si moins souvent suffit.</translation>
    </message>
    <message>
        <source>Asks whether more often is better.</source>
        <translation>Demande si plus souvent serait mieux.</translation>
    </message>
    <message>
        <source>Asks whether to ask for a referral.</source>
        <translation>Demande s’il faut demander une recommandation.</translation>
    </message>
    <message>
        <source>{channel} {day}, promised</source>
        <translation>{channel} {day}, promis</translation>
    </message>
    <message>
        <source>{channel} {day}</source>
        <translation>{channel} {day}</translation>
    </message>
    <message>
        <source>{channel} on {day}, promised</source>
        <translation>{channel} {day}, promis</translation>
    </message>
    <message>
        <source>{channel} on {day}</source>
        <translation>{channel} {day}</translation>
    </message>
</context>
<context>
    <name>log_body</name>
    <message>
        <source>Card or letter</source>
        <translation>Carte ou lettre</translation>
    </message>
    <message>
        <source>Gift or lunch</source>
        <translation>Cadeau ou déjeuner</translation>
    </message>
    <message>
        <source>More kinds</source>
        <translation>Autres genres</translation>
    </message>
</context>
<context>
    <name>merge_words</name>
    <message>
        <source>What you do not pick stays as a fact (a stage or a photo does not). Numbers, addresses, notes, follow-ups and both histories come together. Undo takes it all apart again.</source>
        <translation>Ce que vous ne choisissez pas reste comme information (sauf une étape ou une photo). Numéros, adresses, notes, relances et les deux historiques sont réunis. Annuler sépare tout de nouveau.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Besoins</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Dernier contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Present job</source>
        <translation>Poste actuel</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Préfère</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Recommandé par</translation>
    </message>
    <message>
        <source>In touch</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>The one above</source>
        <translation>Celle du dessus</translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation>tous les {days} jours</translation>
    </message>
</context>
<context>
    <name>mishaps</name>
    <message>
        <source>The desk cannot be opened</source>
        <translation>Le bureau ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Follow-up Desk</source>
        <translation>Follow-up Desk</translation>
    </message>
    <message>
        <source>Something went wrong in the program; what you see may not be up to date. What was saved is safe. If it comes again, close the program and open it anew. What happened is noted in {folder}.</source>
        <translation>Une erreur s’est produite dans le programme&#xa0;; ce que vous voyez n’est peut-être pas à jour. Ce qui a été enregistré est en sûreté. Si cela se reproduit, fermez le programme et rouvrez-le. Ce qui s’est passé est noté dans {folder}.</translation>
    </message>
</context>
<context>
    <name>named_links</name>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>next_band</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
</context>
<context>
    <name>nobody_page</name>
    <message>
        <source>Choose somebody on the left to see what happened and what is next.</source>
        <translation>Choisissez quelqu’un à gauche pour voir ce qui s’est passé et la suite.</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A follow-up is due</source>
        <translation>Une relance est à faire</translation>
    </message>
    <message>
        <source>{count} follow-ups are due</source>
        <translation>{count} relances sont à faire</translation>
    </message>
    <message>
        <source>This is how the desk reminds you. Press the button to see that answers come back.</source>
        <translation>Voici comment le bureau vous rappelle une relance. Cliquez sur le bouton pour vérifier que les réponses reviennent.</translation>
    </message>
    <message>
        <source>I see it</source>
        <translation>Je la vois</translation>
    </message>
    <message>
        <source>Reminders reach this screen</source>
        <translation>Les rappels arrivent sur cet écran</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Snooze until tomorrow</source>
        <translation>Rappel demain</translation>
    </message>
    <message>
        <source>Snooze until {weekday}</source>
        <translation>Rappel {weekday}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Snooze 15 min</source>
        <translation>Rappel dans 15 min</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <translation>Rappel dans 1 h</translation>
    </message>
    <message>
        <source>{channel} since yesterday</source>
        <translation>{channel} depuis hier</translation>
    </message>
    <message>
        <source>{channel}, {days} days late</source>
        <translation>{channel}, {days} jours de retard</translation>
    </message>
    <message>
        <source>{channel} today</source>
        <translation>{channel} aujourd’hui</translation>
    </message>
    <message>
        <source>{channel} at {clock}</source>
        <translation>{channel} à {clock}</translation>
    </message>
    <message>
        <source>{what}, as you promised</source>
        <translation>{what}, comme promis</translation>
    </message>
    <message>
        <source>({clock} in {place})</source>
        <translation>({clock} à {place})</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>et {count} de plus</translation>
    </message>
</context>
<context>
    <name>opportunity</name>
    <message>
        <source>First sale</source>
        <translation>Première vente</translation>
    </message>
</context>
<context>
    <name>opportunity_words</name>
    <message>
        <source>your yeses came after about {count}</source>
        <translation>vos oui sont venus après environ {count}</translation>
    </message>
    <message>
        <source>1 attempt without an answer</source>
        <translation>1 tentative sans réponse</translation>
    </message>
    <message>
        <source>{count} attempts without an answer</source>
        <translation>{count} tentatives sans réponse</translation>
    </message>
    <message>
        <source>1 conversation</source>
        <translation>1 conversation</translation>
    </message>
    <message>
        <source>{count} conversations</source>
        <translation>{count} conversations</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
    <message>
        <source>They said yes. If that was logged by mistake, Undo opens it again.</source>
        <translation>C’est un oui. S’il a été noté par erreur, Annuler la rouvre.</translation>
    </message>
    <message>
        <source>They said no. If that was logged by mistake, Undo opens it again.</source>
        <translation>C’est un non. S’il a été noté par erreur, Annuler la rouvre.</translation>
    </message>
    <message>
        <source>Nothing is planned</source>
        <translation>Rien n’est prévu</translation>
    </message>
    <message>
        <source>Enter plans the next step.</source>
        <translation>Entrée planifie la prochaine étape.</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>pas de prochaine étape</translation>
    </message>
    <message>
        <source>{concern} still open</source>
        <translation>{concern} (réserve ouverte)</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciennes d’abord</translation>
    </message>
    <message>
        <source>By next step</source>
        <translation>Par prochaine étape</translation>
    </message>
    <message>
        <source>Open concerns first</source>
        <translation>Réserves ouvertes d’abord</translation>
    </message>
    <message>
        <source>With an open concern</source>
        <translation>Avec une réserve ouverte</translation>
    </message>
    <message>
        <source>Without an open concern</source>
        <translation>Sans réserve ouverte</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Pas de prochaine étape</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>1 open</source>
        <translation>1 ouverte</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} ouvertes</translation>
    </message>
    <message>
        <source>{count} without a next step</source>
        <translation>{count} sans prochaine étape</translation>
    </message>
</context>
<context>
    <name>organisation</name>
    <message>
        <source>1 person</source>
        <translation>1 personne</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>1 was there before</source>
        <translation>1 y était avant</translation>
    </message>
    <message>
        <source>{count} were there before</source>
        <translation>{count} y étaient avant</translation>
    </message>
    <message>
        <source>1 open opportunity</source>
        <translation>1 opportunité ouverte</translation>
    </message>
    <message>
        <source>{count} open opportunities</source>
        <translation>{count} opportunités ouvertes</translation>
    </message>
    <message>
        <source>Nobody is there any more</source>
        <translation>Plus personne ici</translation>
    </message>
    <message>
        <source>in touch {day}</source>
        <translation>contact&#xa0;: {day}</translation>
    </message>
    <message>
        <source>not in touch yet</source>
        <translation>pas encore de contact</translation>
    </message>
    <message>
        <source>There now</source>
        <translation>Y sont maintenant</translation>
    </message>
    <message>
        <source>There before</source>
        <translation>Y étaient avant</translation>
    </message>
    <message>
        <source>Open opportunities</source>
        <translation>Opportunités ouvertes</translation>
    </message>
    <message>
        <source>Show all {count} people</source>
        <translation>Montrer les {count} personnes</translation>
    </message>
    <message>
        <source>Show all {count} opportunities</source>
        <translation>Montrer les {count} opportunités</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’à {day}</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis {day}</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>url</source>
        <translation>site web</translation>
    </message>
    <message>
        <source>bounced</source>
        <translation>non distribué</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>retourné</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>anniversaire</translation>
    </message>
    <message>
        <source>wedding</source>
        <translation>mariage</translation>
    </message>
    <message>
        <source>work anniversary</source>
        <translation>anniversaire d’embauche</translation>
    </message>
    <message>
        <source>graduation</source>
        <translation>diplôme</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>fête</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>occasion</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>former</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>nickname</source>
        <translation>surnom</translation>
    </message>
    <message>
        <source>works at</source>
        <translation>travaille chez</translation>
    </message>
    <message>
        <source>worked at</source>
        <translation>a travaillé chez</translation>
    </message>
    <message>
        <source>related</source>
        <translation>proches</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>fuseau</translation>
    </message>
    <message>
        <source>stage</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>{count} person, {day}</source>
        <translation>{count} personne, {day}</translation>
    </message>
    <message>
        <source>{count} people, {day}</source>
        <translation>{count} personnes, {day}</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>avec {names}</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>de sa part</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>gave: {things}</source>
        <translation>donné&#xa0;: {things}</translation>
    </message>
    <message>
        <source>{channel}; promised</source>
        <translation>{channel}&#xa0;; promis</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Used last</source>
        <translation>Utilisé en dernier</translation>
    </message>
    <message>
        <source>List: {name}</source>
        <translation>Liste&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Preference: {name}</source>
        <translation>Préférence&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{command}: {name}</source>
        <translation>{command}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Choose a follow-up first</source>
        <translation>Choisissez d’abord une relance</translation>
    </message>
    <message>
        <source>Only on an empty desk</source>
        <translation>Seulement sur un bureau vide</translation>
    </message>
    <message>
        <source>There are none on this desk</source>
        <translation>Il n’y en a pas sur ce bureau</translation>
    </message>
    <message>
        <source>Choose a person first</source>
        <translation>Choisissez d’abord une personne</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Impossible pour l’instant</translation>
    </message>
</context>
<context>
    <name>past_words</name>
    <message>
        <source>their {kind}</source>
        <translation>{kind} de sa part</translation>
    </message>
</context>
<context>
    <name>pause_choices</name>
    <message>
        <source>Until work begins ({time})</source>
        <translation>Jusqu’au début du travail ({time})</translation>
    </message>
    <message>
        <source>Until this afternoon ({time})</source>
        <translation>Jusqu’à cet après-midi ({time})</translation>
    </message>
    <message>
        <source>Until tomorrow morning ({time})</source>
        <translation>Jusqu’à demain matin ({time})</translation>
    </message>
    <message>
        <source>Until Monday ({time})</source>
        <translation>Jusqu’à lundi ({time})</translation>
    </message>
    <message>
        <source>Until next Monday ({time})</source>
        <translation>Jusqu’à lundi prochain ({time})</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
</context>
<context>
    <name>person_words</name>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>prefers {wishes}</source>
        <translation>préfère {wishes}</translation>
    </message>
    <message>
        <source>newsletter offered</source>
        <translation>lettre d’information proposée</translation>
    </message>
    <message>
        <source>gets the newsletter</source>
        <translation>reçoit la lettre d’information</translation>
    </message>
    <message>
        <source>no newsletter</source>
        <translation>pas de lettre d’information</translation>
    </message>
    <message>
        <source>left the newsletter</source>
        <translation>a quitté la lettre d’information</translation>
    </message>
    <message>
        <source>{role}: {name}</source>
        <translation>{role}&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} turns {age} on {day}</source>
        <translation>{name}&#xa0;: {age} ans le {day}</translation>
    </message>
    <message>
        <source>Turns {age} on {day}</source>
        <translation>{age} ans le {day}</translation>
    </message>
    <message>
        <source>{name}: {what} {day}</source>
        <translation>{name}&#xa0;: {what} {day}</translation>
    </message>
    <message>
        <source>{title} · offer {day}</source>
        <translation>{title} · offre du {day}</translation>
    </message>
    <message>
        <source>{concern} still open</source>
        <translation>{concern} (réserve ouverte)</translation>
    </message>
    <message>
        <source>No open concern</source>
        <translation>Pas de réserve ouverte</translation>
    </message>
    <message>
        <source>1 touch</source>
        <translation>1 prise de contact</translation>
    </message>
    <message>
        <source>{count} touches</source>
        <translation>{count} prises de contact</translation>
    </message>
    <message>
        <source>{touches}; your yeses: about {count}</source>
        <translation>{touches}&#xa0;; oui vers {count}</translation>
    </message>
    <message>
        <source>None open. “{title}” ended with a yes.</source>
        <translation>Aucune ouverte. «&#xa0;{title}&#xa0;» s’est terminée par un oui.</translation>
    </message>
    <message>
        <source>None open. “{title}” ended with a no.</source>
        <translation>Aucune ouverte. «&#xa0;{title}&#xa0;» s’est terminée par un non.</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Wedding day</source>
        <translation>Anniversaire de mariage</translation>
    </message>
    <message>
        <source>Work anniversary</source>
        <translation>Anniversaire d’embauche</translation>
    </message>
    <message>
        <source>Graduation</source>
        <translation>Diplôme</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Fête</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
</context>
<context>
    <name>photo_choice</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ne peut pas être lu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{name} is no picture that can be shown: choose a JPEG or PNG.</source>
        <translation>{name} n’est pas une image affichable&#xa0;: choisissez un JPEG ou un PNG.</translation>
    </message>
</context>
<context>
    <name>plan_hints</name>
    <message>
        <source>{day} is a planned day off: the reminder waits until it is over.</source>
        <translation>{day} est un jour de congé prévu&#xa0;: le rappel attend qu’il soit passé.</translation>
    </message>
    <message>
        <source>{day} is not a working day.</source>
        <translation>{day} n’est pas un jour ouvré.</translation>
    </message>
    <message>
        <source>{time} is in your quiet hours: the reminder comes after them, {until}.</source>
        <translation>{time} est dans vos heures calmes&#xa0;: le rappel vient après, {until}.</translation>
    </message>
</context>
<context>
    <name>plots</name>
    <message>
        <source>Touches until yes</source>
        <translation>Prises de contact avant un oui</translation>
    </message>
    <message>
        <source>Half of your {yeses} yeses came by themselves.</source>
        <translation>La moitié de vos {yeses} oui sont venus d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Half of your {yeses} yeses came with the first touch.</source>
        <translation>La moitié de vos {yeses} oui sont venus à la première prise de contact.</translation>
    </message>
    <message>
        <source>Half of your {yeses} yeses came within {median} touches.</source>
        <translation>La moitié de vos {yeses} oui sont venus en {median} prises de contact au plus.</translation>
    </message>
    <message>
        <source>Your latest {count} answers are counted.</source>
        <translation>Vos {count} dernières réponses sont comptées.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>half of the yeses by here</source>
        <translation>la moitié des oui jusqu’ici</translation>
    </message>
    <message>
        <source>Promises kept, by month</source>
        <translation>Promesses tenues, par mois</translation>
    </message>
    <message>
        <source>Once a promise has ended, this shows how many you keep. None has ended in the last twelve months.</source>
        <translation>Dès qu’une promesse est terminée, on voit ici combien vous en tenez. Aucune ne s’est terminée ces douze derniers mois.</translation>
    </message>
    <message>
        <source>You kept {kept} of the one promise of the last twelve months.</source>
        <translation>Vous avez tenu {kept} promesse sur 1 ces douze derniers mois.</translation>
    </message>
    <message>
        <source>You kept {kept} of the {ended} promises of the last twelve months, to the day and the way: {rate}%.</source>
        <translation>Promesses tenues ces douze derniers mois, au jour dit et de la façon dite&#xa0;: {kept} sur {ended}, soit {rate}&#xa0;%.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenues</translation>
    </message>
    <message>
        <source>late or another way</source>
        <translation>en retard ou autrement</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompues</translation>
    </message>
    <message>
        <source>Days from meeting to thank-you</source>
        <translation>Jours entre rendez-vous et remerciement</translation>
    </message>
    <message>
        <source>From five yeses on this shows after how many touches they came.</source>
        <translation>À partir de cinq oui, on voit ici après combien de prises de contact ils sont venus.</translation>
    </message>
    <message>
        <source>From five meetings and lunches of the last twelve months on this shows how soon you thanked for them.</source>
        <translation>À partir de cinq rendez-vous et déjeuners des douze derniers mois, on voit ici en combien de temps vous avez remercié.</translation>
    </message>
    <message>
        <source>You thanked for {soon} of the {meetings} meetings and lunches of the last twelve months within a day.</source>
        <translation>Ces douze derniers mois, vous avez remercié sous un jour après {soon} rendez-vous et déjeuners sur {meetings}.</translation>
    </message>
    <message>
        <source>Only the latest {count} entries of the desk are looked through.</source>
        <translation>Seules les {count} dernières entrées du bureau sont prises en compte.</translation>
    </message>
    <message>
        <source>card, letter or other thanks</source>
        <translation>carte, lettre ou autre remerciement</translation>
    </message>
    <message>
        <source>may still come</source>
        <translation>peut encore venir</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>So far: {count}.</source>
        <translation>Jusqu’ici&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>No touch: they came by themselves.</source>
        <translation>Aucune prise de contact&#xa0;: ils sont venus d’eux-mêmes.</translation>
    </message>
    <message>
        <source>1 touch.</source>
        <translation>1 prise de contact.</translation>
    </message>
    <message>
        <source>{count} touches and more.</source>
        <translation>{count} prises de contact et plus.</translation>
    </message>
    <message>
        <source>{count} touches.</source>
        <translation>{count} prises de contact.</translation>
    </message>
    <message>
        <source>Yes: {yes}. No: {no}.</source>
        <translation>Oui&#xa0;: {yes}. Non&#xa0;: {no}.</translation>
    </message>
    <message>
        <source>Half of your yeses came by here.</source>
        <translation>La moitié de vos oui sont venus jusqu’ici.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>{month}: no promise ended.</source>
        <translation>{month}&#xa0;: aucune promesse terminée.</translation>
    </message>
    <message>
        <source>{month}: {rate}% kept. Kept: {kept}. Late or another way: {otherwise}. Broken: {broken}.</source>
        <translation>{month}&#xa0;: {rate}&#xa0;% tenues. Tenues&#xa0;: {kept}. En retard ou autrement&#xa0;: {otherwise}. Rompues&#xa0;: {broken}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Late or another way</source>
        <translation>En retard ou autrement</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompues</translation>
    </message>
    <message>
        <source>{rate}%</source>
        <translation>{rate}&#xa0;%</translation>
    </message>
    <message>
        <source>{when}: {count}.</source>
        <translation>{when}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>même jour</translation>
    </message>
    <message>
        <source>Thanked the same day</source>
        <translation>Remercié le jour même</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>Thanked after 1 day</source>
        <translation>Remercié après 1 jour</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>2 jours</translation>
    </message>
    <message>
        <source>Thanked after 2 days</source>
        <translation>Remercié après 2 jours</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 jours</translation>
    </message>
    <message>
        <source>Thanked after 3 days</source>
        <translation>Remercié après 3 jours</translation>
    </message>
    <message>
        <source>4–7 days</source>
        <translation>4–7 jours</translation>
    </message>
    <message>
        <source>Thanked after 4 to 7 days</source>
        <translation>Remercié après 4 à 7 jours</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>Thanked after more than a week</source>
        <translation>Remercié après plus d’une semaine</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>Not thanked yet, it may still come</source>
        <translation>Pas encore remercié, cela peut venir</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Never thanked</source>
        <translation>Jamais remercié</translation>
    </message>
    <message>
        <source>1 touch</source>
        <translation>1 prise de contact</translation>
    </message>
    <message>
        <source>{count} touches</source>
        <translation>{count} prises de contact</translation>
    </message>
    <message>
        <source>{event} on {day}</source>
        <translation>{event} le {day}</translation>
    </message>
    <message>
        <source>thanked on {day}</source>
        <translation>remercié le {day}</translation>
    </message>
    <message>
        <source>never spoken with</source>
        <translation>jamais d’échange</translation>
    </message>
    <message>
        <source>last spoken with on {day}</source>
        <translation>dernier échange le {day}</translation>
    </message>
    <message>
        <source>Waiting time against size</source>
        <translation>Attente selon le montant</translation>
    </message>
    <message>
        <source>a dot for each, as high as the days since you last spoke</source>
        <translation>un point pour chacune, à la hauteur des jours depuis votre dernier échange</translation>
    </message>
    <message>
        <source>Up to the line half wait no longer. Left out: who rests, and who has your promise for a day to come.</source>
        <translation>La moitié n’attend pas au-delà du trait. Non comptés&#xa0;: les contacts en pause, et ceux qui ont votre promesse pour un jour à venir.</translation>
    </message>
    <message>
        <source>longer than {days} days</source>
        <translation>plus de {days} jours</translation>
    </message>
    <message>
        <source>From six open opportunities on this shows whether the small wait longer than the large.</source>
        <translation>À partir de six opportunités ouvertes, on voit ici si les petites attendent plus que les grandes.</translation>
    </message>
    <message>
        <source>It counts the days since you last spoke; if you never spoke, since they came on your desk. Left out: who rests, and who has your promise for a day to come.</source>
        <translation>On compte les jours depuis votre dernière conversation&#xa0;; sans conversation, depuis l’arrivée de la personne sur votre bureau. Non comptés&#xa0;: les contacts en pause, et ceux qui ont votre promesse pour un jour à venir.</translation>
    </message>
    <message>
        <source>Nobody waits just now.</source>
        <translation>Personne n’attend en ce moment.</translation>
    </message>
    <message>
        <source>Waiting now: {count}.</source>
        <translation>En attente actuellement&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>All wait about alike, whatever they may bring.</source>
        <translation>Tous attendent à peu près autant, quel que soit le montant.</translation>
    </message>
    <message>
        <source>How long those with an open opportunity have waited for a conversation, by what it may bring.</source>
        <translation>Depuis quand les contacts avec une opportunité ouverte attendent une conversation, selon le montant en jeu.</translation>
    </message>
    <message>
        <source>Those without an amount wait {days} days longer than the largest: {one} and {other} days.</source>
        <translation>Les opportunités sans montant attendent {days} jours de plus que les plus grandes&#xa0;: {one} contre {other} jours.</translation>
    </message>
    <message>
        <source>The smallest wait {days} days longer than the largest: {one} and {other} days.</source>
        <translation>Les plus petites attendent {days} jours de plus que les plus grandes&#xa0;: {one} contre {other} jours.</translation>
    </message>
    <message>
        <source>The largest wait {days} days longer than those without an amount: {one} and {other} days.</source>
        <translation>Les plus grandes attendent {days} jours de plus que celles sans montant&#xa0;: {one} contre {other} jours.</translation>
    </message>
    <message>
        <source>The largest wait {days} days longer than the smallest: {one} and {other} days.</source>
        <translation>Les plus grandes attendent {days} jours de plus que les plus petites&#xa0;: {one} contre {other} jours.</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
    <message>
        <source>{size}: 1 person, waiting {longest}.</source>
        <translation>{size}&#xa0;: 1 personne, {longest} d’attente.</translation>
    </message>
    <message>
        <source>{size}: {count} waiting. Half of them wait up to {middle}, one {longest}.</source>
        <translation>{size}&#xa0;: {count} en attente. La moitié attend {middle} au plus, l’attente la plus longue dure {longest}.</translation>
    </message>
    <message>
        <source>{count} open</source>
        <translation>{count} en cours</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>Sans montant</translation>
    </message>
    <message>
        <source>Up to {most} {currency}</source>
        <translation>Jusqu’à {most} {currency}</translation>
    </message>
    <message>
        <source>{least} to {most} {currency}</source>
        <translation>{least} à {most} {currency}</translation>
    </message>
    <message>
        <source>{least} {currency} and more</source>
        <translation>{least} {currency} et plus</translation>
    </message>
    <message>
        <source>With an amount</source>
        <translation>Avec montant</translation>
    </message>
    <message>
        <source>Another currency</source>
        <translation>Autre devise</translation>
    </message>
    <message>
        <source>My follow-up {day}.pdf</source>
        <translation>Mes relances {day}.pdf</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>What my follow-up looks like</source>
        <translation>Mes relances en chiffres</translation>
    </message>
    <message>
        <source>As of {day}</source>
        <translation>État au {day}</translation>
    </message>
</context>
<context>
    <name>preference_field</name>
    <message>
        <source>As the system has it</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>With a tray, else ask</source>
        <translation>Avec zone de notification, sinon demander</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Two letters: PT, DE, GB…</source>
        <translation>Deux lettres&#xa0;: PT, DE, GB…</translation>
    </message>
    <message>
        <source>As the working days</source>
        <translation>Comme les jours ouvrés</translation>
    </message>
</context>
<context>
    <name>preference_groups</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>thanks card note after a meeting lunch first call</source>
        <translation>merci carte mot après un rendez-vous déjeuner premier appel</translation>
    </message>
    <message>
        <source>how long to wait after a call or an email with nothing agreed</source>
        <translation>combien de temps attendre après un appel ou un e-mail sans rien de convenu</translation>
    </message>
    <message>
        <source>how long to wait when they put it off, push off, postpone</source>
        <translation>combien de temps attendre après un report, remis à plus tard, repousser</translation>
    </message>
    <message>
        <source>stop trying, rest, newsletter, hello, in a row</source>
        <translation>ne plus insister, pause, lettre d’information, bonjour, d’affilée</translation>
    </message>
    <message>
        <source>how long to wait when no day was agreed</source>
        <translation>combien de temps attendre quand aucun jour n’a été convenu</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>resource, shelf, gift, value</source>
        <translation>ressource, étagère, cadeau, valeur</translation>
    </message>
    <message>
        <source>distracted, hours, phone or email</source>
        <translation>distrait, heures, téléphone ou e-mail</translation>
    </message>
    <message>
        <source>too often, too soon, how many touches, annoy</source>
        <translation>trop souvent, trop tôt, combien de prises de contact, déranger</translation>
    </message>
    <message>
        <source>customer, how long to wait after a sale</source>
        <translation>client, combien de temps attendre après une vente</translation>
    </message>
    <message>
        <source>birthday, wedding, anniversary, post, card</source>
        <translation>anniversaire, mariage, fête, poste, carte</translation>
    </message>
    <message>
        <source>how long to wait after a card or letter was posted</source>
        <translation>combien de temps attendre après l’envoi d’une carte ou d’une lettre</translation>
    </message>
    <message>
        <source>facts to confirm, bounced, returned, out of date</source>
        <translation>informations à confirmer, non distribué, retourné, périmé</translation>
    </message>
    <message>
        <source>introduced, thank who referred them</source>
        <translation>mise en relation, remercier qui a recommandé</translation>
    </message>
    <message>
        <source>how often, cadence, interval, customers, going quiet</source>
        <translation>à quelle fréquence, rythme, intervalle, clients, silence</translation>
    </message>
    <message>
        <source>no answer, voicemail, retry, how long to wait after a missed call</source>
        <translation>pas de réponse, messagerie vocale, réessayer, combien de temps attendre après un appel manqué</translation>
    </message>
    <message>
        <source>proposal, how long to wait after an offer was sent</source>
        <translation>proposition, devis, combien de temps attendre après l’envoi d’une offre</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Temps de travail</translation>
    </message>
    <message>
        <source>The daily sitting</source>
        <translation>La séance quotidienne</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Post and holidays</source>
        <translation>Courrier et fêtes</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Thank-you notes</source>
        <translation>Cartes de remerciement</translation>
    </message>
    <message>
        <source>A week after</source>
        <translation>Une semaine après</translation>
    </message>
    <message>
        <source>Ask for a date</source>
        <translation>Demander une date</translation>
    </message>
    <message>
        <source>Ease off</source>
        <translation>Lever le pied</translation>
    </message>
    <message>
        <source>A next step without a day</source>
        <translation>Une prochaine étape sans jour</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Bring something of value</source>
        <translation>Apporter quelque chose de valeur</translation>
    </message>
    <message>
        <source>The right channel and hour</source>
        <translation>Le bon canal, la bonne heure</translation>
    </message>
    <message>
        <source>Not a pest</source>
        <translation>Ne pas importuner</translation>
    </message>
    <message>
        <source>Care after a yes</source>
        <translation>Le suivi après un oui</translation>
    </message>
    <message>
        <source>Birthdays and other occasions</source>
        <translation>Anniversaires et autres occasions</translation>
    </message>
    <message>
        <source>Did it arrive?</source>
        <translation>Est-ce arrivé&#xa0;?</translation>
    </message>
    <message>
        <source>Fresh records</source>
        <translation>Informations à jour</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Recommandations</translation>
    </message>
    <message>
        <source>Keeping in touch</source>
        <translation>Rester en contact</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>L’offre</translation>
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
        <translation>Heures calmes, où rien n’est annoncé, ou «&#xa0;non&#xa0;»</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Journée de travail</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Jours ouvrés</translation>
    </message>
    <message>
        <source>Briefing at the start of the working day</source>
        <translation>Point du matin au début de la journée de travail</translation>
    </message>
    <message>
        <source>One line in the evening names what is left</source>
        <translation>Une ligne le soir dit ce qui reste</translation>
    </message>
    <message>
        <source>Minutes that a reminder comes before an agreed time</source>
        <translation>Minutes d’avance d’un rappel sur une heure convenue</translation>
    </message>
    <message>
        <source>Show names in notices, which others may see</source>
        <translation>Montrer les noms dans les notifications, que d’autres peuvent voir</translation>
    </message>
    <message>
        <source>Go on reminding when the window is closed</source>
        <translation>Continuer les rappels quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Start when I log in, without a window</source>
        <translation>Démarrer à l’ouverture de la session, sans fenêtre</translation>
    </message>
    <message>
        <source>Minutes of the daily sitting</source>
        <translation>Minutes de la séance quotidienne</translation>
    </message>
    <message>
        <source>Days to sit on</source>
        <translation>Jours de séance</translation>
    </message>
    <message>
        <source>When to sit, announced by a notice, or off</source>
        <translation>Heure de la séance, annoncée par une notification, ou «&#xa0;non&#xa0;»</translation>
    </message>
    <message>
        <source>Calendar file that is kept up to date</source>
        <translation>Fichier de calendrier tenu à jour</translation>
    </message>
    <message>
        <source>Your own country, for the time that post takes</source>
        <translation>Votre pays, pour le temps d’acheminement du courrier</translation>
    </message>
    <message>
        <source>Public holidays that get cards, with ; between them</source>
        <translation>Fêtes qui donnent lieu à une carte, séparées par&#xa0;;</translation>
    </message>
    <message>
        <source>Days in the trash, after which people are forgotten for good</source>
        <translation>Jours dans la corbeille, après lesquels les personnes sont oubliées à jamais</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Language, from the next start on</source>
        <translation>Langue, à partir du prochain démarrage</translation>
    </message>
    <message>
        <source>Thank-you notes after meetings, lunches, first calls</source>
        <translation>Cartes de remerciement après rendez-vous, déjeuners, premiers appels</translation>
    </message>
    <message>
        <source>A follow-up a week after a prospect was reached</source>
        <translation>Une relance une semaine après avoir joint un prospect</translation>
    </message>
    <message>
        <source>Ask for a date when they put it off without one</source>
        <translation>Demander une date après un report sans date</translation>
    </message>
    <message>
        <source>Ask whether to ease off, or to stay in touch</source>
        <translation>Demander s’il faut lever le pied, ou rester en contact</translation>
    </message>
    <message>
        <source>A fallback when no day was agreed</source>
        <translation>Une date de secours quand aucun jour n’a été convenu</translation>
    </message>
    <message>
        <source>Warn of promises that a log leaves open</source>
        <translation>Avertir des promesses qu’une note laisse ouvertes</translation>
    </message>
    <message>
        <source>Warn of the same gift twice, and of bringing nothing</source>
        <translation>Avertir d’un cadeau en double, et quand rien n’est apporté</translation>
    </message>
    <message>
        <source>Keep to their hours; details by email</source>
        <translation>Respecter les heures du contact&#xa0;; détails par e-mail</translation>
    </message>
    <message>
        <source>Warn before being a pest</source>
        <translation>Avertir avant d’importuner</translation>
    </message>
    <message>
        <source>Care after a yes: does it wear well, a referral</source>
        <translation>Le suivi après un oui&#xa0;: satisfaction, recommandation</translation>
    </message>
    <message>
        <source>Cards for birthdays and other occasions</source>
        <translation>Cartes pour les anniversaires et autres occasions</translation>
    </message>
    <message>
        <source>Ask whether a letter or card arrived</source>
        <translation>Demander si une lettre ou une carte est arrivée</translation>
    </message>
    <message>
        <source>Call when an address bounces; facts grow stale</source>
        <translation>Appeler quand une adresse ne répond plus&#xa0;; informations qui vieillissent</translation>
    </message>
    <message>
        <source>Thank whoever refers somebody, and tell how it ended</source>
        <translation>Remercier qui recommande quelqu’un, et raconter la suite</translation>
    </message>
    <message>
        <source>Keep in touch at a cadence</source>
        <translation>Rester en contact à un certain rythme</translation>
    </message>
    <message>
        <source>Try again after no answer</source>
        <translation>Réessayer quand il n’y a pas de réponse</translation>
    </message>
    <message>
        <source>Ask about a sent offer</source>
        <translation>Prendre des nouvelles d’une offre envoyée</translation>
    </message>
    <message>
        <source>thank for what was at most so many days ago</source>
        <translation>remercier pour ce qui date d’au plus tant de jours</translation>
    </message>
    <message>
        <source>days until the follow-up</source>
        <translation>jours avant la relance</translation>
    </message>
    <message>
        <source>days until a date is asked for</source>
        <translation>jours avant de demander une date</translation>
    </message>
    <message>
        <source>push-offs and no-answers in a row until it is asked</source>
        <translation>reports et absences de réponse d’affilée avant la question</translation>
    </message>
    <message>
        <source>days that the row must span</source>
        <translation>jours que la série doit couvrir</translation>
    </message>
    <message>
        <source>so many more until it is asked again</source>
        <translation>combien de plus avant de redemander</translation>
    </message>
    <message>
        <source>days between hellos while they rest</source>
        <translation>jours entre deux bonjours pendant la pause</translation>
    </message>
    <message>
        <source>days until the fallback</source>
        <translation>jours avant la date de secours</translation>
    </message>
    <message>
        <source>days ahead in which a promise by the same channel is warned of</source>
        <translation>jours d’avance où une promesse par le même canal est signalée</translation>
    </message>
    <message>
        <source>touches without anything of value until it is warned of</source>
        <translation>prises de contact sans rien de valeur avant l’avertissement</translation>
    </message>
    <message>
        <source>days between touches</source>
        <translation>jours entre deux prises de contact</translation>
    </message>
    <message>
        <source>touches within the span</source>
        <translation>prises de contact dans la période</translation>
    </message>
    <message>
        <source>days of the span</source>
        <translation>jours de la période</translation>
    </message>
    <message>
        <source>days after a yes until the call</source>
        <translation>jours entre un oui et l’appel</translation>
    </message>
    <message>
        <source>days until a call that puts it right</source>
        <translation>jours avant un appel pour arranger les choses</translation>
    </message>
    <message>
        <source>days until a referral is asked for</source>
        <translation>jours avant de demander une recommandation</translation>
    </message>
    <message>
        <source>days ahead that cards are planned</source>
        <translation>jours d’avance pour planifier les cartes</translation>
    </message>
    <message>
        <source>days that post takes at home</source>
        <translation>jours de poste dans le pays</translation>
    </message>
    <message>
        <source>days that post takes abroad</source>
        <translation>jours de poste vers l’étranger</translation>
    </message>
    <message>
        <source>days after which a card is missed</source>
        <translation>jours après lesquels une carte est manquée</translation>
    </message>
    <message>
        <source>days after posting until the call</source>
        <translation>jours entre l’envoi et l’appel</translation>
    </message>
    <message>
        <source>a call from so many days on asks instead</source>
        <translation>un appel à partir de tant de jours pose la question à la place</translation>
    </message>
    <message>
        <source>and one until so many days</source>
        <translation>et jusqu’à tant de jours</translation>
    </message>
    <message>
        <source>days until a fact is stale</source>
        <translation>jours avant qu’une information soit périmée</translation>
    </message>
    <message>
        <source>days until the referrer hears how it ended</source>
        <translation>jours avant de raconter la suite à qui a recommandé</translation>
    </message>
    <message>
        <source>days between conversations with customers</source>
        <translation>jours entre deux conversations avec les clients</translation>
    </message>
    <message>
        <source>days after which a customer is going quiet</source>
        <translation>jours après lesquels un client devient silencieux</translation>
    </message>
    <message>
        <source>skips in a row until less often is asked</source>
        <translation>relances passées d’affilée avant de proposer moins souvent</translation>
    </message>
    <message>
        <source>days of the interval from which less often is not asked</source>
        <translation>jours d’intervalle à partir desquels moins souvent n’est plus proposé</translation>
    </message>
    <message>
        <source>conversations in a row at half the interval until more often is asked</source>
        <translation>conversations d’affilée à la moitié de l’intervalle avant de proposer plus souvent</translation>
    </message>
    <message>
        <source>the most that are planned for one day at once</source>
        <translation>maximum planifié pour un même jour à la fois</translation>
    </message>
    <message>
        <source>days until another try</source>
        <translation>jours avant un nouvel essai</translation>
    </message>
    <message>
        <source>days until another try after several</source>
        <translation>jours avant un nouvel essai après plusieurs</translation>
    </message>
    <message>
        <source>from so many in a row</source>
        <translation>à partir de tant d’affilée</translation>
    </message>
    <message>
        <source>days after an offer</source>
        <translation>jours après une offre</translation>
    </message>
</context>
<context>
    <name>promise_months</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>promises</name>
    <message>
        <source>Promises</source>
        <translation>Promesses</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Rompues</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Autrement</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Levées</translation>
    </message>
    <message>
        <source>Still to be kept.</source>
        <translation>Encore à tenir.</translation>
    </message>
    <message>
        <source>Done by the promised day, the promised way.</source>
        <translation>Faites au plus tard le jour promis, de la façon promise.</translation>
    </message>
    <message>
        <source>Done the promised way, but after the day.</source>
        <translation>Faites de la façon promise, mais après le jour.</translation>
    </message>
    <message>
        <source>Dropped, or moved to another day, without telling them.</source>
        <translation>Abandonnées ou déplacées à un autre jour, sans prévenir.</translation>
    </message>
    <message>
        <source>Done another way than promised: a mail for a call, say.</source>
        <translation>Faites autrement que promis&#xa0;: un e-mail au lieu d’un appel, par exemple.</translation>
    </message>
    <message>
        <source>Dropped, and you told them.</source>
        <translation>Abandonnées, et vous avez prévenu.</translation>
    </message>
    <message>
        <source>Nothing is promised. A promise is a follow-up that they know of.</source>
        <translation>Rien n’est promis. Une promesse est une relance dont le contact est au courant.</translation>
    </message>
    <message>
        <source>No promise was kept yet.</source>
        <translation>Aucune promesse n’a encore été tenue.</translation>
    </message>
    <message>
        <source>No promise was kept late.</source>
        <translation>Aucune promesse n’a été tenue en retard.</translation>
    </message>
    <message>
        <source>No promise was broken.</source>
        <translation>Aucune promesse n’a été rompue.</translation>
    </message>
    <message>
        <source>No promise was kept another way.</source>
        <translation>Aucune promesse n’a été tenue autrement.</translation>
    </message>
    <message>
        <source>Nothing yet was dropped after you told them.</source>
        <translation>Rien n’a encore été abandonné après avoir prévenu.</translation>
    </message>
    <message>
        <source>No promise has ended in {days} days.</source>
        <translation>Aucune promesse ne s’est terminée en {days} jours.</translation>
    </message>
    <message>
        <source>Kept {percent}% of the {count} that ended in {days} days</source>
        <translation>{percent}&#xa0;% tenues sur les {count} terminées en {days} jours</translation>
    </message>
    <message>
        <source>{percent}% of {count} in {days} days</source>
        <translation>{percent}&#xa0;% sur {count} en {days} jours</translation>
    </message>
    <message>
        <source>{rates}.</source>
        <translation>{rates}.</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Aucune n’est ouverte.</translation>
    </message>
    <message>
        <source>1 is open, and not late.</source>
        <translation>1 est ouverte, et pas en retard.</translation>
    </message>
    <message>
        <source>{count} are open, none late.</source>
        <translation>{count} sont ouvertes, aucune en retard.</translation>
    </message>
    <message>
        <source>1 is open, and late.</source>
        <translation>1 est ouverte, et en retard.</translation>
    </message>
    <message>
        <source>{count} are open, {late} of them late.</source>
        <translation>{count} sont ouvertes, dont {late} en retard.</translation>
    </message>
    <message>
        <source>for {day}, moved to {moved}, and they were not told</source>
        <translation>pour le {day}, déplacée au {moved}, sans prévenir</translation>
    </message>
    <message>
        <source>for {day}</source>
        <translation>pour le {day}</translation>
    </message>
    <message>
        <source>for {day}, dropped {closed}</source>
        <translation>pour le {day}, abandonnée le {closed}</translation>
    </message>
    <message>
        <source>for {day}, done {closed}</source>
        <translation>pour le {day}, faite le {closed}</translation>
    </message>
</context>
<context>
    <name>punctuation</name>
    <message>
        <source>“{text}”</source>
        <translation>«&#xa0;{text}&#xa0;»</translation>
    </message>
    <message>
        <source>{label}: {text}</source>
        <translation>{label}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{first}; {second}</source>
        <translation>{first}&#xa0;; {second}</translation>
    </message>
    <message>
        <source>{first} or {second}</source>
        <translation>{first} ou {second}</translation>
    </message>
</context>
<context>
    <name>question_cards</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>{name}: {question}</source>
        <translation>{name}&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Voir moins</translation>
    </message>
    <message>
        <source>and {count} more; show fewer</source>
        <translation>et {count} de plus&#xa0;; voir moins</translation>
    </message>
    <message>
        <source>and one more question</source>
        <translation>et une question de plus</translation>
    </message>
    <message>
        <source>and {count} more questions</source>
        <translation>et {count} questions de plus</translation>
    </message>
</context>
<context>
    <name>reach_links</name>
    <message>
        <source>bounced</source>
        <translation>non distribué</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>revenu</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>plus utilisé</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
</context>
<context>
    <name>reach_row</name>
    <message>
        <source>Key: {key}</source>
        <translation>Touche&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied: {value}</source>
        <translation>Copié&#xa0;: {value}</translation>
    </message>
    <message>
        <source>A press copies it, C calls</source>
        <translation>Un clic copie, C appelle</translation>
    </message>
    <message>
        <source>A press copies it, E begins an email</source>
        <translation>Un clic copie, E commence un e-mail</translation>
    </message>
    <message>
        <source>A press copies it</source>
        <translation>Un clic copie</translation>
    </message>
</context>
<context>
    <name>reach_words</name>
    <message>
        <source>Reminders paused until {when}</source>
        <translation>Rappels suspendus jusqu’à {when}</translation>
    </message>
    <message>
        <source>Quiet hours until {when}</source>
        <translation>Heures calmes jusqu’à {when}</translation>
    </message>
    <message>
        <source>Day off: reminders wait until {when}</source>
        <translation>Jour de congé&#xa0;: les rappels attendent jusqu’à {when}</translation>
    </message>
    <message>
        <source>Notices reach this screen</source>
        <translation>Les notifications arrivent sur cet écran</translation>
    </message>
    <message>
        <source>Notices show in this window only</source>
        <translation>Notifications dans cette fenêtre seulement</translation>
    </message>
    <message>
        <source>Reminders pause until {when}</source>
        <translation>Rappels suspendus jusqu’à {when}</translation>
    </message>
    <message>
        <source>Tools &gt; Pause reminders ends the pause.</source>
        <translation>Outils &gt; Suspendre les rappels met fin à la pause.</translation>
    </message>
    <message>
        <source>Preferences &gt; Quiet hours changes them, or turns them off.</source>
        <translation>Préférences &gt; Heures calmes les change ou les désactive.</translation>
    </message>
    <message>
        <source>Day &gt; Planned days off changes them.</source>
        <translation>Journée &gt; Jours de congé prévus permet d’en changer.</translation>
    </message>
    <message>
        <source>What comes due meanwhile is announced then.</source>
        <translation>Ce qui devient à faire entre-temps est annoncé ensuite.</translation>
    </message>
    <message>
        <source>Shown by {server}. Tools &gt; Test reminders shows one.</source>
        <translation>Affichées par {server}. Outils &gt; Tester les rappels en montre une.</translation>
    </message>
    <message>
        <source>Your system shows no notifications: what comes due is said at the top of this window. Where a notification service starts later, the desk uses it.</source>
        <translation>Votre système n’affiche pas de notifications&#xa0;: ce qui est à faire s’affiche en haut de cette fenêtre. Si un service de notifications démarre plus tard, le bureau l’utilise.</translation>
    </message>
</context>
<context>
    <name>refusals</name>
    <message>
        <source>The desk in {folder} is open in another program, which does not answer: wait for it, or end it, then start again.</source>
        <translation>Le bureau dans {folder} est ouvert dans un autre programme, qui ne répond pas&#xa0;: attendez-le ou arrêtez-le, puis redémarrez.</translation>
    </message>
    <message>
        <source>&quot;{zone}&quot; is not a time zone: use a name such as Europe/Berlin or America/New_York</source>
        <translation>«&#xa0;{zone}&#xa0;» n’est pas un fuseau horaire&#xa0;: utilisez un nom comme Europe/Berlin ou America/New_York</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day: write it like 1980-11-24, --11-24, 1980-11 or 1980</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour&#xa0;: écrivez-le comme 1980-11-24, --11-24, 1980-11 ou 1980</translation>
    </message>
    <message>
        <source>a day needs at least a year, a month or a day</source>
        <translation>un jour demande au moins une année, un mois ou un jour</translation>
    </message>
    <message>
        <source>a year and a day need the month as well</source>
        <translation>une année et un jour demandent aussi le mois</translation>
    </message>
    <message>
        <source>there is no year {year}: use 0001 to 9999</source>
        <translation>l’année {year} n’existe pas&#xa0;: utilisez 0001 à 9999</translation>
    </message>
    <message>
        <source>there is no month {month}: use 01 to 12</source>
        <translation>le mois {month} n’existe pas&#xa0;: utilisez 01 à 12</translation>
    </message>
    <message>
        <source>there is no day {day} in that month: use 01 to {last}</source>
        <translation>le jour {day} n’existe pas dans ce mois&#xa0;: utilisez 01 à {last}</translation>
    </message>
    <message>
        <source>which is the month? Write it as a word: 4 Nov 1980</source>
        <translation>quel est le mois&#xa0;? Écrivez-le en lettres, comme 4 nov 1980</translation>
    </message>
    <message>
        <source>Which opportunity is meant: {titles}? Name it.</source>
        <translation>Quelle opportunité&#xa0;: {titles}&#xa0;? Nommez-la.</translation>
    </message>
    <message>
        <source>There is no open opportunity for it: name one to open it.</source>
        <translation>Aucune opportunité n’est ouverte pour cela&#xa0;: nommez-en une pour l’ouvrir.</translation>
    </message>
    <message>
        <source>&quot;{said}&quot; is not a day</source>
        <translation>«&#xa0;{said}&#xa0;» n’est pas un jour</translation>
    </message>
    <message>
        <source>The sheet has no column &quot;{column}&quot;: name one of its columns, or its number from 0.</source>
        <translation>Le tableau n’a pas de colonne «&#xa0;{column}&#xa0;»&#xa0;: nommez l’une de ses colonnes, ou son numéro à partir de 0.</translation>
    </message>
    <message>
        <source>No field is called &quot;{field}&quot;: use one like given, email.work, birthday, note or ignore.</source>
        <translation>Aucun champ ne s’appelle «&#xa0;{field}&#xa0;»&#xa0;: utilisez par exemple given, email.work, birthday, note ou ignore.</translation>
    </message>
    <message>
        <source>Line {line} of the file is no row that could name the columns: choose another one.</source>
        <translation>La ligne {line} du fichier ne peut pas nommer les colonnes&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A delimiter is one character, such as a comma, a semicolon or a tab.</source>
        <translation>Un séparateur est un seul caractère&#xa0;: virgule, point-virgule ou tabulation.</translation>
    </message>
    <message>
        <source>No encoding is called &quot;{name}&quot;: use one like utf-8 or windows-1252.</source>
        <translation>Aucun encodage ne s’appelle «&#xa0;{name}&#xa0;»&#xa0;: utilisez par exemple utf-8 ou windows-1252.</translation>
    </message>
    <message>
        <source>That is no desk&apos;s JSON: export the desk again, or name another file.</source>
        <translation>Ce n’est pas le JSON d’un bureau&#xa0;: exportez de nouveau le bureau, ou nommez un autre fichier.</translation>
    </message>
    <message>
        <source>That desk was exported by a newer version of the program: update this one, then import it.</source>
        <translation>Ce bureau a été exporté par une version plus récente du programme&#xa0;: mettez celui-ci à jour, puis importez-le.</translation>
    </message>
    <message>
        <source>That is no desk&apos;s JSON: its version is none. Export the desk again.</source>
        <translation>Ce n’est pas le JSON d’un bureau&#xa0;: sa version n’en est pas une. Exportez de nouveau le bureau.</translation>
    </message>
    <message>
        <source>That file is too large to be read as it is laid out: export the desk again.</source>
        <translation>Ce fichier est trop gros pour être lu sous cette forme&#xa0;: exportez de nouveau le bureau.</translation>
    </message>
    <message>
        <source>That JSON is damaged or cut off: export the desk again, or take another copy.</source>
        <translation>Ce JSON est endommagé ou tronqué&#xa0;: exportez de nouveau le bureau, ou prenez une autre copie.</translation>
    </message>
    <message>
        <source>a zip archive or an Excel workbook: unpack it, or save it as CSV, first</source>
        <translation>une archive zip ou un classeur Excel&#xa0;: décompressez-la, ou enregistrez-le d’abord en CSV</translation>
    </message>
    <message>
        <source>a PDF: export the contacts as vCard or CSV instead</source>
        <translation>un PDF&#xa0;: exportez plutôt les contacts en vCard ou CSV</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a database: a desk&apos;s copy goes back with `restore`</source>
        <translation>une base de données&#xa0;: la copie d’un bureau se remet avec `restore`</translation>
    </message>
    <message>
        <source>compressed: unpack it first</source>
        <translation>compressé&#xa0;: décompressez-le d’abord</translation>
    </message>
    <message>
        <source>an old Office file or an Outlook message: save it as CSV or vCard first</source>
        <translation>un ancien fichier Office ou un message Outlook&#xa0;: enregistrez-le d’abord en CSV ou vCard</translation>
    </message>
    <message>
        <source>an Outlook data file (PST): export the contacts from Outlook as CSV</source>
        <translation>un fichier de données Outlook (PST)&#xa0;: exportez les contacts depuis Outlook en CSV</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>un son</translation>
    </message>
    <message>
        <source>{path} cannot be read ({reason}).</source>
        <translation>{path} ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>{path} holds no contacts: it is {what}.</source>
        <translation>{path} ne contient pas de contacts&#xa0;; nature du fichier&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>{path} holds no contacts: it is a calendar.</source>
        <translation>{path} ne contient pas de contacts&#xa0;: c’est un calendrier.</translation>
    </message>
    <message>
        <source>{path} holds no contacts: it is a page or XML; export them as vCard or CSV instead.</source>
        <translation>{path} ne contient pas de contacts&#xa0;: c’est une page ou du XML&#xa0;; exportez-les plutôt en vCard ou CSV.</translation>
    </message>
    <message>
        <source>{path} is no text, so neither a vCard nor a CSV file: export the contacts anew.</source>
        <translation>{path} n’est pas du texte, donc ni un vCard ni un CSV&#xa0;: exportez de nouveau les contacts.</translation>
    </message>
    <message>
        <source>Tell how it went by logging it, for that follow-up.</source>
        <translation>Dites comment cela s’est passé en le notant, pour cette relance.</translation>
    </message>
    <message>
        <source>Nobody can be kept apart from themselves: say two contacts.</source>
        <translation>On ne peut pas séparer un contact de lui-même&#xa0;: nommez deux contacts.</translation>
    </message>
    <message>
        <source>Say over how many working days, from 1 to {most}.</source>
        <translation>Dites sur combien de jours ouvrés, de 1 à {most}.</translation>
    </message>
    <message>
        <source>Nobody is chosen to be changed.</source>
        <translation>Personne n’est choisi pour être modifié.</translation>
    </message>
    <message>
        <source>A tag needs a name.</source>
        <translation>Une étiquette demande un nom.</translation>
    </message>
    <message>
        <source>A fact needs a kind and a text.</source>
        <translation>Une information demande un genre et un texte.</translation>
    </message>
    <message>
        <source>The picture has more than 20 MB: choose a smaller one.</source>
        <translation>L’image dépasse 20 Mo&#xa0;: choisissez-en une plus petite.</translation>
    </message>
    <message>
        <source>{name} is not in the trash.</source>
        <translation>{name} n’est pas dans la corbeille.</translation>
    </message>
    <message>
        <source>A phone number, email or address is empty: fill it in or take it out.</source>
        <translation>Un numéro de téléphone, un e-mail ou une adresse est vide&#xa0;: complétez ou retirez.</translation>
    </message>
    <message>
        <source>Somebody close to them needs a name, and a word for who they are.</source>
        <translation>Un proche demande un nom, et un mot qui dit qui c’est.</translation>
    </message>
    <message>
        <source>Nobody can have referred themselves.</source>
        <translation>Personne ne peut s’être recommandé soi-même.</translation>
    </message>
    <message>
        <source>A cadence is a number of days, the longest not shorter than the ideal.</source>
        <translation>Un rythme est un nombre de jours, le plus long n’étant pas inférieur à l’idéal.</translation>
    </message>
    <message>
        <source>These are {count} days: take at most {longest} off at once.</source>
        <translation>Cela fait {count} jours&#xa0;: prenez au plus {longest} jours de congé à la fois.</translation>
    </message>
    <message>
        <source>This day is off already.</source>
        <translation>Ce jour est déjà un congé.</translation>
    </message>
    <message>
        <source>These days are off already.</source>
        <translation>Ces jours sont déjà des congés.</translation>
    </message>
    <message>
        <source>This day is not off.</source>
        <translation>Ce jour n’est pas un congé.</translation>
    </message>
    <message>
        <source>None of these days is off.</source>
        <translation>Aucun de ces jours n’est un congé.</translation>
    </message>
    <message>
        <source>Days that are past stay as they were: name a later day.</source>
        <translation>Les jours passés restent tels quels&#xa0;: nommez un jour plus tard.</translation>
    </message>
    <message>
        <source>The last day comes before the first: name a later one.</source>
        <translation>Le dernier jour vient avant le premier&#xa0;: nommez-en un plus tard.</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>Dites pourquoi elle est abandonnée.</translation>
    </message>
    <message>
        <source>A snooze ends in the future: name a later moment.</source>
        <translation>Un rappel plus tard se place dans l’avenir&#xa0;: nommez un moment ultérieur.</translation>
    </message>
    <message>
        <source>They were promised this: say whether you told them of the new day, or not.</source>
        <translation>Vous l’aviez promis&#xa0;: dites si vous avez prévenu du nouveau jour, ou non.</translation>
    </message>
    <message>
        <source>Follow-up {number} is done already.</source>
        <translation>La relance {number} est déjà faite.</translation>
    </message>
    <message>
        <source>Follow-up {number} is dropped already.</source>
        <translation>La relance {number} est déjà abandonnée.</translation>
    </message>
    <message>
        <source>What is to come cannot be in the past: name a later day.</source>
        <translation>Ce qui est à venir ne peut pas être dans le passé&#xa0;: nommez un jour ultérieur.</translation>
    </message>
    <message>
        <source>There is no open question {number}: `show CONTACT` lists those that are.</source>
        <translation>Il n’y a pas de question ouverte {number}&#xa0;: `show CONTACT` liste celles qui le sont.</translation>
    </message>
    <message>
        <source>That entry is not on the timeline any more.</source>
        <translation>Cette entrée n’est plus dans la chronologie.</translation>
    </message>
    <message>
        <source>A {kind} needs an outcome: yes, no, next-step, pushed-off or no-answer. How did it end?</source>
        <translation>{kind}&#xa0;: il faut un résultat, yes, no, next-step, pushed-off ou no-answer. Comment cela s’est-il terminé&#xa0;?</translation>
    </message>
    <message>
        <source>The day that they said is past: name one to come.</source>
        <translation>Le jour donné est passé&#xa0;: nommez-en un à venir.</translation>
    </message>
    <message>
        <source>Follow-up {number} is somebody else&apos;s.</source>
        <translation>La relance {number} concerne quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>A new concern, or that it is settled: say one of the two.</source>
        <translation>Une nouvelle réserve, ou sa levée&#xa0;: dites l’une des deux.</translation>
    </message>
    <message>
        <source>An amount is not negative.</source>
        <translation>Un montant n’est pas négatif.</translation>
    </message>
    <message>
        <source>What happened cannot lie in the future: name an earlier moment, or plan a follow-up.</source>
        <translation>Ce qui s’est passé ne peut pas être dans l’avenir&#xa0;: nommez un moment antérieur, ou planifiez une relance.</translation>
    </message>
    <message>
        <source>Minutes are between 0 and a week&apos;s 10080.</source>
        <translation>Les minutes vont de 0 aux 10080 d’une semaine.</translation>
    </message>
    <message>
        <source>&quot;{word}&quot; cannot be taken from the other: say one of {words}.</source>
        <translation>«&#xa0;{word}&#xa0;» ne peut pas être repris de l’autre&#xa0;: dites l’un de {words}.</translation>
    </message>
    <message>
        <source>Nobody can be merged with themselves: say two contacts.</source>
        <translation>On ne peut pas fusionner un contact avec lui-même&#xa0;: nommez deux contacts.</translation>
    </message>
    <message>
        <source>There is no open concern to settle.</source>
        <translation>Il n’y a pas de réserve ouverte à lever.</translation>
    </message>
    <message>
        <source>Only a prospect is let rest: with a customer you keep in touch.</source>
        <translation>Seul un prospect se met en pause&#xa0;: avec un client, vous restez en contact.</translation>
    </message>
    <message>
        <source>They are not resting.</source>
        <translation>Ce contact n’est pas en pause.</translation>
    </message>
    <message>
        <source>An opportunity needs a title, such as “Spring order”.</source>
        <translation>Une opportunité demande un titre, par exemple «&#xa0;Commande de printemps&#xa0;».</translation>
    </message>
    <message>
        <source>“{title}” is open with them already: give this one another title.</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà ouverte avec ce contact&#xa0;: donnez un autre titre à celle-ci.</translation>
    </message>
    <message>
        <source>An amount is a whole number from 0 on, of fifteen digits at most.</source>
        <translation>Un montant est un nombre entier à partir de 0, de quinze chiffres au plus.</translation>
    </message>
    <message>
        <source>A currency has three letters, such as EUR or USD.</source>
        <translation>Une devise a trois lettres, comme EUR ou USD.</translation>
    </message>
    <message>
        <source>An offer that was sent was not sent in the future: name an earlier day.</source>
        <translation>Une offre envoyée ne l’a pas été dans l’avenir&#xa0;: nommez un jour antérieur.</translation>
    </message>
    <message>
        <source>It has its answer: what concerns them now belongs to a new opportunity.</source>
        <translation>Elle a sa réponse&#xa0;: ce qui concerne maintenant ce contact relève d’une nouvelle opportunité.</translation>
    </message>
    <message>
        <source>That is one organisation already.</source>
        <translation>C’est déjà une seule organisation.</translation>
    </message>
    <message>
        <source>An organisation needs a name.</source>
        <translation>Une organisation demande un nom.</translation>
    </message>
    <message>
        <source>{name} is there already: merge the two, or choose another name.</source>
        <translation>{name} existe déjà&#xa0;: fusionnez les deux, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>&quot;{title}&quot; is on the shelf already.</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà sur l’étagère.</translation>
    </message>
    <message>
        <source>A resource needs a title.</source>
        <translation>Une ressource demande un titre.</translation>
    </message>
    <message>
        <source>{rule} cannot be turned off: take one of {rules}.</source>
        <translation>{rule} ne peut pas être désactivée&#xa0;: prenez l’une de {rules}.</translation>
    </message>
    <message>
        <source>They were promised this: drop it by itself, and say whether you told them.</source>
        <translation>Vous l’aviez promis&#xa0;: abandonnez-la à part, et dites si vous avez prévenu.</translation>
    </message>
    <message>
        <source>“{title}” is on for {name} already.</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà activé pour {name}.</translation>
    </message>
    <message>
        <source>“{title}” is off for {name} already.</source>
        <translation>«&#xa0;{title}&#xa0;» est déjà désactivé pour {name}.</translation>
    </message>
    <message>
        <source>them</source>
        <translation>ce contact</translation>
    </message>
    <message>
        <source>It is so with all of them already: nothing changes.</source>
        <translation>C’est déjà le cas pour tous&#xa0;: rien ne change.</translation>
    </message>
    <message>
        <source>Say which tag to put on them, or to take off.</source>
        <translation>Dites quelle étiquette ajouter ou retirer.</translation>
    </message>
    <message>
        <source>Say how many a day, from 1 to {most}.</source>
        <translation>Dites combien par jour, de 1 à {most}.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>&quot;{label}&quot; cannot be undone: everybody who came in was worked with since.</source>
        <translation>«&#xa0;{label}&#xa0;» ne peut pas être annulé&#xa0;: vous avez travaillé depuis avec chaque personne importée.</translation>
    </message>
    <message>
        <source>&quot;{act}&quot; cannot be undone: &quot;{later}&quot; came after it. Mend it by hand.</source>
        <translation>«&#xa0;{act}&#xa0;» ne peut pas être annulé&#xa0;: «&#xa0;{later}&#xa0;» est venu après. Corrigez à la main.</translation>
    </message>
    <message>
        <source>&quot;{act}&quot; cannot be redone: &quot;{later}&quot; came after it. Mend it by hand.</source>
        <translation>«&#xa0;{act}&#xa0;» ne peut pas être rétabli&#xa0;: «&#xa0;{later}&#xa0;» est venu après. Corrigez à la main.</translation>
    </message>
    <message>
        <source>There is no follow-up {number}: see `due`.</source>
        <translation>Il n’y a pas de relance {number}&#xa0;: voir `due`.</translation>
    </message>
    <message>
        <source>That question is answered already.</source>
        <translation>Cette question a déjà sa réponse.</translation>
    </message>
    <message>
        <source>The start with the session could not be changed ({reason}): look at {place}.</source>
        <translation>Le démarrage avec la session n’a pas pu être changé ({reason})&#xa0;: regardez dans {place}.</translation>
    </message>
    <message>
        <source>The path of the program or of the desk has characters that no session can start: move it.</source>
        <translation>Le chemin du programme ou du bureau contient des caractères qu’aucune session ne peut lancer&#xa0;: déplacez-le.</translation>
    </message>
    <message>
        <source>The path of the program or of the desk is too long to start with the session: move the desk.</source>
        <translation>Le chemin du programme ou du bureau est trop long pour démarrer avec la session&#xa0;: déplacez le bureau.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written ({reason}): choose another place.</source>
        <translation>La sauvegarde {file} ne peut pas être écrite ({reason})&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>That is the desk itself: name another file for the backup.</source>
        <translation>C’est le bureau lui-même&#xa0;: nommez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is a folder: name a file in it.</source>
        <translation>{file} est un dossier&#xa0;: nommez un fichier dedans.</translation>
    </message>
    <message>
        <source>{file} is a device, not a file: name another file for the backup.</source>
        <translation>{file} est un périphérique, pas un fichier&#xa0;: nommez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is there already, and no backup of a desk: name another file for the backup.</source>
        <translation>{file} existe déjà, et n’est pas la sauvegarde d’un bureau&#xa0;: nommez un autre fichier pour la sauvegarde.</translation>
    </message>
    <message>
        <source>There is no file {file}: name a backup.</source>
        <translation>Il n’y a pas de fichier {file}&#xa0;: nommez une sauvegarde.</translation>
    </message>
    <message>
        <source>That is the desk itself: name a backup.</source>
        <translation>C’est le bureau lui-même&#xa0;: nommez une sauvegarde.</translation>
    </message>
    <message>
        <source>{file} is empty, and no backup of a desk: name another file.</source>
        <translation>{file} est vide, et n’est pas la sauvegarde d’un bureau&#xa0;: nommez un autre fichier.</translation>
    </message>
    <message>
        <source>No space is left on the disk of {folder}: free some, then try again.</source>
        <translation>Il n’y a plus de place sur le disque de {folder}&#xa0;: libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}): choose another one.</source>
        <translation>Le dossier {folder} n’est pas accessible en écriture ({reason})&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The backup {file} is not whole ({problem}): take another one.</source>
        <translation>La sauvegarde {file} n’est pas intacte ({problem})&#xa0;: prenez-en une autre.</translation>
    </message>
    <message>
        <source>{file} is no backup of a desk: name another file.</source>
        <translation>{file} n’est pas la sauvegarde d’un bureau&#xa0;: nommez un autre fichier.</translation>
    </message>
    <message>
        <source>The backup {file} was written by a newer version of the program: update this one, then restore it.</source>
        <translation>La sauvegarde {file} a été écrite par une version plus récente du programme&#xa0;: mettez celui-ci à jour, puis restaurez-la.</translation>
    </message>
    <message>
        <source>The backup {file} is damaged: take another one.</source>
        <translation>La sauvegarde {file} est endommagée&#xa0;: prenez-en une autre.</translation>
    </message>
    <message>
        <source>A day off is a whole day: leave out the time.</source>
        <translation>Un jour de congé est un jour entier&#xa0;: omettez l’heure.</translation>
    </message>
    <message>
        <source>{name} is not in the trash: remove them first.</source>
        <translation>{name} n’est pas dans la corbeille&#xa0;: il faut d’abord l’y mettre.</translation>
    </message>
    <message>
        <source>{name} does not say in which form: let it end in {endings} or .html.</source>
        <translation>{name} ne dit pas sous quelle forme&#xa0;: terminez-le par {endings} ou .html.</translation>
    </message>
    <message>
        <source>JSON is always the whole desk: leave out who, or choose another form.</source>
        <translation>Le JSON est toujours le bureau entier&#xa0;: n’indiquez personne, ou choisissez une autre forme.</translation>
    </message>
    <message>
        <source>The calendar of holidays is not installed: add it with pip install followup-desk[holidays].</source>
        <translation>Le calendrier des jours fériés n’est pas installé&#xa0;: ajoutez-le avec pip install followup-desk[holidays].</translation>
    </message>
    <message>
        <source>No holidays are known of &quot;{country}&quot;: use a country&apos;s two letters, such as PT.</source>
        <translation>Aucun jour férié n’est connu pour «&#xa0;{country}&#xa0;»&#xa0;: utilisez les deux lettres d’un pays, comme PT.</translation>
    </message>
    <message>
        <source>There is no file of contacts in there: they end in .vcf or .csv.</source>
        <translation>Il n’y a pas de fichier de contacts là-dedans&#xa0;: ils se terminent par .vcf ou .csv.</translation>
    </message>
    <message>
        <source>Another import into this desk is running: let it end, or cancel it first.</source>
        <translation>Un autre import dans ce bureau est en cours&#xa0;: laissez-le finir, ou annulez-le d’abord.</translation>
    </message>
    <message>
        <source>{file} cannot be locked ({reason}): to import, keep the desk in another folder with --data.</source>
        <translation>{file} ne peut pas être verrouillé ({reason})&#xa0;: pour importer, gardez le bureau dans un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>What is said of a file is an object with encoding, delimiter, day_order, header_line, mapping.</source>
        <translation>Ce qui est dit d’un fichier est un objet avec encoding, delimiter, day_order, header_line, mapping.</translation>
    </message>
    <message>
        <source>The header line is a number, and the order of days one of: {words}.</source>
        <translation>La ligne d’en-tête est un nombre, et l’ordre des jours l’un de&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>There is no import {number} that could be taken back: look at the list of imports.</source>
        <translation>Il n’y a pas d’import {number} à défaire&#xa0;: regardez la liste des imports.</translation>
    </message>
    <message>
        <source>That opportunity is not there any more.</source>
        <translation>Cette opportunité n’existe plus.</translation>
    </message>
    <message>
        <source>That organisation is no longer there.</source>
        <translation>Cette organisation n’existe plus.</translation>
    </message>
    <message>
        <source>There is no contact {number}: look them up with `contacts`.</source>
        <translation>Il n’y a pas de contact {number}&#xa0;: cherchez avec `contacts`.</translation>
    </message>
    <message>
        <source>That contact</source>
        <translation>Ce contact</translation>
    </message>
    <message>
        <source>{name} is in the trash: restore them first.</source>
        <translation>{name} est dans la corbeille&#xa0;: il faut d’abord le restaurer.</translation>
    </message>
    <message>
        <source>Nobody is chosen: choose whom it is about.</source>
        <translation>Personne n’est choisi&#xa0;: choisissez qui est concerné.</translation>
    </message>
    <message>
        <source>Nobody in the trash fits &quot;{text}&quot;: look them up with `contacts --list trash`.</source>
        <translation>Personne dans la corbeille ne correspond à «&#xa0;{text}&#xa0;»&#xa0;: cherchez avec `contacts --list trash`.</translation>
    </message>
    <message>
        <source>Nobody fits &quot;{text}&quot;: look them up with `contacts`.</source>
        <translation>Personne ne correspond à «&#xa0;{text}&#xa0;»&#xa0;: cherchez avec `contacts`.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; fits too many contacts to tell, such as: {some}. Say the number.</source>
        <translation>«&#xa0;{text}&#xa0;» correspond à trop de contacts, par exemple&#xa0;: {some}. Dites le numéro.</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; fits {count} contacts: {some}. Say the number.</source>
        <translation>«&#xa0;{text}&#xa0;» correspond à {count} contacts&#xa0;: {some}. Dites le numéro.</translation>
    </message>
    <message>
        <source>Nobody is called &quot;{text}&quot;, it stands with: {some}. Say the number.</source>
        <translation>Personne ne s’appelle «&#xa0;{text}&#xa0;», qui figure chez&#xa0;: {some}. Dites le numéro.</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>un nombre de jours</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>un nombre de minutes</translation>
    </message>
    <message>
        <source>There is no preference &quot;{name}&quot;: `set` lists them all.</source>
        <translation>Il n’y a pas de préférence «&#xa0;{name}&#xa0;»&#xa0;: `set` les liste toutes.</translation>
    </message>
    <message>
        <source>{name} takes {reason}, not &quot;{text}&quot;.</source>
        <translation>{name} attend {reason}, pas «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Sample people only come to an empty desk: choose another folder with --data.</source>
        <translation>Les personnes d’exemple ne viennent que sur un bureau vide&#xa0;: choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>Say what is to be looked for.</source>
        <translation>Dites ce qu’il faut chercher.</translation>
    </message>
    <message>
        <source>There is no list {list_name}.</source>
        <translation>Il n’y a pas de liste {list_name}.</translation>
    </message>
    <message>
        <source>There is no search called {name} any more.</source>
        <translation>Il n’y a plus de recherche nommée {name}.</translation>
    </message>
    <message>
        <source>A search needs a name.</source>
        <translation>Une recherche demande un nom.</translation>
    </message>
    <message>
        <source>A name of a search has {most} characters at most: shorten it.</source>
        <translation>Le nom d’une recherche a {most} caractères au plus&#xa0;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>Another search is called {name} already: take another name.</source>
        <translation>Une autre recherche s’appelle déjà {name}&#xa0;: prenez un autre nom.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>times such as &quot;09:00-18:00&quot;</source>
        <translation>des heures comme «&#xa0;09:00-18:00&#xa0;»</translation>
    </message>
    <message>
        <source>a beginning before its end</source>
        <translation>un début avant sa fin</translation>
    </message>
    <message>
        <source>{reason}, or off</source>
        <translation>{reason}, ou «&#xa0;non&#xa0;»</translation>
    </message>
    <message>
        <source>a time such as &quot;09:00&quot;, or off</source>
        <translation>une heure comme «&#xa0;09:00&#xa0;», ou «&#xa0;non&#xa0;»</translation>
    </message>
    <message>
        <source>a file that ends in .ics, or off</source>
        <translation>un fichier qui se termine par .ics, ou rien</translation>
    </message>
    <message>
        <source>days such as &quot;mon-fri&quot; or &quot;mon,tue,thu&quot;</source>
        <translation>des jours comme «&#xa0;lun-ven&#xa0;» ou «&#xa0;lun,mar,jeu&#xa0;»</translation>
    </message>
    <message>
        <source>a country&apos;s two letters, such as PT</source>
        <translation>les deux lettres d’un pays, comme PT</translation>
    </message>
    <message>
        <source>{what} from {least} to {most}</source>
        <translation>{what} de {least} à {most}</translation>
    </message>
    <message>
        <source>That is not on the shelf any more.</source>
        <translation>Ce n’est plus sur l’étagère.</translation>
    </message>
    <message>
        <source>A name, number, address, title or tag has {most} characters at most: shorten it.</source>
        <translation>Un nom, un numéro, une adresse, un titre ou une étiquette a {most} caractères au plus&#xa0;: raccourcissez.</translation>
    </message>
    <message>
        <source>A text is longer than five million characters: shorten it.</source>
        <translation>Un texte dépasse cinq millions de caractères&#xa0;: raccourcissez-le.</translation>
    </message>
    <message>
        <source>The text holds something that is no character (NUL, or half of one): take it out.</source>
        <translation>Le texte contient quelque chose qui n’est pas un caractère (NUL, ou la moitié d’un)&#xa0;: retirez-le.</translation>
    </message>
    <message>
        <source>{unread}: try &quot;tue 10am&quot;, &quot;in 2 weeks&quot;, &quot;end of month&quot; or {day}</source>
        <translation>{unread}&#xa0;: essayez «&#xa0;mardi 10h&#xa0;», «&#xa0;dans 2 semaines&#xa0;», «&#xa0;fin du mois&#xa0;» ou {day}</translation>
    </message>
    <message>
        <source>{day} is past: say a day or time that is still to come</source>
        <translation>{day}&#xa0;: c’est passé, dites un jour ou une heure encore à venir</translation>
    </message>
    <message>
        <source>{unread}: try &quot;yesterday&quot;, &quot;tue 10am&quot;, &quot;2 hours ago&quot; or {day}</source>
        <translation>{unread}&#xa0;: essayez «&#xa0;hier&#xa0;», «&#xa0;mardi 10h&#xa0;», «&#xa0;il y a 2 heures&#xa0;» ou {day}</translation>
    </message>
    <message>
        <source>{day} is still to come: say a day or time that has been</source>
        <translation>{day}&#xa0;: c’est encore à venir, dites un jour ou une heure déjà passés</translation>
    </message>
    <message>
        <source>{year} is too far away: use a year from {first} to {last}</source>
        <translation>{year} est trop loin&#xa0;: utilisez une année de {first} à {last}</translation>
    </message>
    <message>
        <source>no day was said</source>
        <translation>aucun jour n’a été donné</translation>
    </message>
    <message>
        <source>&quot;{text}&quot; is not a day I can read</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas un jour lisible</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}): name another file.</source>
        <translation>{file} ne peut pas être lu ({reason})&#xa0;: nommez un autre fichier.</translation>
    </message>
    <message>
        <source>This desk holds other people: import a whole desk into an empty one (--data with a new folder).</source>
        <translation>Ce bureau contient d’autres personnes&#xa0;: importez un bureau entier dans un bureau vide (--data avec un nouveau dossier).</translation>
    </message>
    <message>
        <source>That desk is not whole: its preference &quot;{name}&quot; cannot be read. Take another copy.</source>
        <translation>Ce bureau n’est pas intact&#xa0;: sa préférence «&#xa0;{name}&#xa0;» ne peut pas être lue. Prenez une autre copie.</translation>
    </message>
    <message>
        <source>No space is left where {path} should go: free some, or choose another place.</source>
        <translation>Il n’y a plus de place pour {path}&#xa0;: libérez-en, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}): choose another place.</source>
        <translation>{path} ne peut pas être écrit ({reason})&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} is a folder: name a file in it.</source>
        <translation>{path} est un dossier&#xa0;: nommez un fichier dedans.</translation>
    </message>
    <message>
        <source>{path} is a device, not a file: name another file.</source>
        <translation>{path} est un périphérique, pas un fichier&#xa0;: nommez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is a desk or a backup of one: name another file.</source>
        <translation>{path} est un bureau ou la sauvegarde d’un bureau&#xa0;: nommez un autre fichier.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}): choose another one with --data.</source>
        <translation>Le dossier {folder} n’est pas utilisable ({reason})&#xa0;: choisissez-en un autre avec --data.</translation>
    </message>
    <message>
        <source>{file} belongs to another program: choose another folder with --data.</source>
        <translation>{file} appartient à un autre programme&#xa0;: choisissez un autre dossier avec --data.</translation>
    </message>
    <message>
        <source>The desk {file} was written by a newer version of the program: update this one, then open it.</source>
        <translation>Le bureau {file} a été écrit par une version plus récente du programme&#xa0;: mettez celui-ci à jour, puis ouvrez-le.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({reason}): choose another place.</source>
        <translation>{target} ne peut pas être écrit ({reason})&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>a row of {table} hangs on nothing</source>
        <translation>une ligne de la table {table} ne se rattache à rien</translation>
    </message>
    <message>
        <source>{count} contacts show dates that do not follow from their history</source>
        <translation>{count} contacts montrent des dates qui ne découlent pas de leur historique</translation>
    </message>
    <message>
        <source>the index {index} does not match the text</source>
        <translation>l’index {index} ne correspond pas au texte</translation>
    </message>
    <message>
        <source>What was added since rests on it: take that back first.</source>
        <translation>Ce qui a été ajouté depuis s’appuie dessus&#xa0;: défaites d’abord cela.</translation>
    </message>
    <message>
        <source>That desk is not whole: {reason}. Take another copy.</source>
        <translation>Ce bureau n’est pas intact&#xa0;: {reason}. Prenez une autre copie.</translation>
    </message>
    <message>
        <source>That desk is not whole: a row is there twice, or lacks something. Take another copy.</source>
        <translation>Ce bureau n’est pas intact&#xa0;: une ligne y est deux fois, ou il lui manque quelque chose. Prenez une autre copie.</translation>
    </message>
    <message>
        <source>That desk is not whole: {table} is not there. Take another copy.</source>
        <translation>Ce bureau n’est pas intact&#xa0;: la table {table} n’y est pas. Prenez une autre copie.</translation>
    </message>
    <message>
        <source>there is no table &quot;{table}&quot;, or there are two</source>
        <translation>il n’y a pas de table «&#xa0;{table}&#xa0;», ou il y en a deux</translation>
    </message>
    <message>
        <source>That desk is not whole: a row of {table} hangs on nothing. Take another copy.</source>
        <translation>Ce bureau n’est pas intact&#xa0;: une ligne de la table {table} ne se rattache à rien. Prenez une autre copie.</translation>
    </message>
    <message>
        <source>a row of {table} has other columns</source>
        <translation>une ligne de la table {table} a d’autres colonnes</translation>
    </message>
    <message>
        <source>{column} of a row of {table} cannot be read</source>
        <translation>{column} dans une ligne de la table {table} ne peut pas être lu</translation>
    </message>
    <message>
        <source>The desk {file} is in use by another program: close that one, then try again.</source>
        <translation>Le bureau {file} est utilisé par un autre programme&#xa0;: fermez celui-là, puis réessayez.</translation>
    </message>
    <message>
        <source>The desk {file} cannot be written: mend the rights of the file and its folder.</source>
        <translation>Le bureau {file} n’est pas accessible en écriture&#xa0;: corrigez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>{file} is not a desk: choose another folder with --data, or restore a backup.</source>
        <translation>{file} n’est pas un bureau&#xa0;: choisissez un autre dossier avec --data, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The desk {file} was moved, removed or replaced while it was open: put it back, or close the program and open it again.</source>
        <translation>Le bureau {file} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert&#xa0;: remettez-le, ou fermez le programme et rouvrez-le.</translation>
    </message>
    <message>
        <source>The desk {file} cannot be opened: mend the rights of the file and its folder.</source>
        <translation>Le bureau {file} ne peut pas être ouvert&#xa0;: corrigez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>No space is left on the disk of {file}: free some, then try again.</source>
        <translation>Il n’y a plus de place sur le disque de {file}&#xa0;: libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk of {file} does not answer: check it and its free space, then try again.</source>
        <translation>Le disque de {file} ne répond pas&#xa0;: vérifiez-le ainsi que sa place libre, puis réessayez.</translation>
    </message>
    <message>
        <source>The desk {file} is damaged: restore a backup (followup-desk restore FILE).</source>
        <translation>Le bureau {file} est endommagé&#xa0;: restaurez une sauvegarde (followup-desk restore FILE).</translation>
    </message>
    <message>
        <source>There is nothing to be logged in these files.</source>
        <translation>Il n’y a rien à noter dans ces fichiers.</translation>
    </message>
    <message>
        <source>There are no sample people on this desk.</source>
        <translation>Il n’y a pas de personnes d’exemple sur ce bureau.</translation>
    </message>
    <message>
        <source>The folder of the calendar file is not there: choose another file.</source>
        <translation>Le dossier du fichier de calendrier n’est pas là&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The folder of the calendar file cannot be written to: choose another.</source>
        <translation>Le dossier du fichier de calendrier n’est pas accessible en écriture&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{file} is another program&apos;s calendar: choose another file.</source>
        <translation>{file} est le calendrier d’un autre programme&#xa0;: choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>No calendar file is kept: choose one with `set calendar_file`.</source>
        <translation>Aucun fichier de calendrier n’est tenu&#xa0;: choisissez-en un avec `set calendar_file`.</translation>
    </message>
    <message>
        <source>The email names no address of that contact: give them the address first.</source>
        <translation>L’e-mail ne contient aucune adresse de ce contact&#xa0;: ajoutez-lui d’abord l’adresse.</translation>
    </message>
    <message>
        <source>The email does not say when it was written, or a day to come: log it with --at.</source>
        <translation>L’e-mail ne dit pas quand il a été écrit, ou donne un jour à venir&#xa0;: notez-le avec --at.</translation>
    </message>
    <message>
        <source>That appointment is called off, or still to come: plan it with `follow-up`.</source>
        <translation>Ce rendez-vous est annulé, ou encore à venir&#xa0;: planifiez-le avec `follow-up`.</translation>
    </message>
    <message>
        <source>No hour is set for your minutes: say when to sit in the preferences.</source>
        <translation>Aucune heure n’est fixée pour vos minutes&#xa0;: indiquez l’heure de la séance dans les préférences.</translation>
    </message>
    <message>
        <source>Only a call, a meeting or a lunch goes without an answer: log what you did.</source>
        <translation>Seuls un appel, un rendez-vous ou un déjeuner restent sans réponse&#xa0;: notez ce que vous avez fait.</translation>
    </message>
</context>
<context>
    <name>row_words</name>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>a question waits</source>
        <translation>une question attend</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>prochaine&#xa0;: {when}</translation>
    </message>
</context>
<context>
    <name>setting_words</name>
    <message>
        <source>mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>wed</source>
        <translation>mer</translation>
    </message>
    <message>
        <source>thu</source>
        <translation>jeu</translation>
    </message>
    <message>
        <source>fri</source>
        <translation>ven</translation>
    </message>
    <message>
        <source>sat</source>
        <translation>sam</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>several_dialog</name>
    <message>
        <source>{count} people</source>
        <translation>{count} personnes</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>shaping</name>
    <message>
        <source>for what was at most {days} ago</source>
        <translation>pour ce qui date d’au plus {days}</translation>
    </message>
    <message>
        <source>{days} after the last touch</source>
        <translation>{days} après la dernière prise de contact</translation>
    </message>
    <message>
        <source>{days} after they put it off without a day</source>
        <translation>{days} après un report sans jour</translation>
    </message>
    <message>
        <source>a hello {days} after the last, as long as they rest</source>
        <translation>un bonjour {days} après le précédent, tant que dure la pause</translation>
    </message>
    <message>
        <source>asked after {value} push-offs and no-answers in a row</source>
        <translation>demandé après {value} reports et absences de réponse d’affilée</translation>
    </message>
    <message>
        <source>{days} after a step that was agreed without a day</source>
        <translation>{days} après une étape convenue sans jour</translation>
    </message>
    <message>
        <source>{days} after the yes</source>
        <translation>{days} après le oui</translation>
    </message>
    <message>
        <source>{days} after they were not happy</source>
        <translation>{days} après une insatisfaction</translation>
    </message>
    <message>
        <source>in {days}, where nothing else is planned</source>
        <translation>dans {days}, si rien d’autre n’est prévu</translation>
    </message>
    <message>
        <source>posted {days} before the day</source>
        <translation>posté {days} avant le jour</translation>
    </message>
    <message>
        <source>posted {days} before the day, as it goes abroad</source>
        <translation>posté {days} avant le jour, car c’est pour l’étranger</translation>
    </message>
    <message>
        <source>the holidays that you ticked: {value}</source>
        <translation>les fêtes que vous avez cochées&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{days} after it was posted</source>
        <translation>{days} après l’envoi</translation>
    </message>
    <message>
        <source>{days} after it ended</source>
        <translation>{days} après la fin</translation>
    </message>
    <message>
        <source>every {days} with customers</source>
        <translation>tous les {days} avec les clients</translation>
    </message>
    <message>
        <source>asked after {value} in a row that you dropped</source>
        <translation>demandé après {value} d’affilée que vous avez abandonnées</translation>
    </message>
    <message>
        <source>asked after {value} conversations in a row that came early</source>
        <translation>demandé après {value} conversations d’affilée plus tôt que prévu</translation>
    </message>
    <message>
        <source>{days} after an unanswered try</source>
        <translation>{days} après un essai sans réponse</translation>
    </message>
    <message>
        <source>{days} after several unanswered tries</source>
        <translation>{days} après plusieurs essais sans réponse</translation>
    </message>
    <message>
        <source>{days} after the offer</source>
        <translation>{days} après l’offre</translation>
    </message>
    <message>
        <source>“{title}”: {words}</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: {words}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>every {days}, as you set for them</source>
        <translation>tous les {days}, comme vous l’avez fixé pour ce contact</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} jours</translation>
    </message>
</context>
<context>
    <name>shelf_words</name>
    <message>
        <source>No longer on the shelf</source>
        <translation>N’est plus sur l’étagère</translation>
    </message>
    <message>
        <source>not given yet</source>
        <translation>pas encore donnée</translation>
    </message>
    <message>
        <source>{count} or more have had it</source>
        <translation>{count} ou plus l’ont eue</translation>
    </message>
    <message>
        <source>1 has had it</source>
        <translation>1 l’a eue</translation>
    </message>
    <message>
        <source>{count} have had it</source>
        <translation>{count} l’ont eue</translation>
    </message>
    <message>
        <source>Shares: {tags}</source>
        <translation>En commun&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>Would fit, and have not had it</source>
        <translation>Conviendrait, et ne l’ont pas eue</translation>
    </message>
    <message>
        <source>Have had it</source>
        <translation>L’ont eue</translation>
    </message>
    <message>
        <source>Have had</source>
        <translation>Déjà eu</translation>
    </message>
    <message>
        <source>Would fit, not had yet</source>
        <translation>Conviendrait, pas encore eu</translation>
    </message>
    <message>
        <source>last given {day}</source>
        <translation>dernière fois&#xa0;: {day}</translation>
    </message>
</context>
<context>
    <name>shortcuts_page</name>
    <message>
        <source>In the list of contacts</source>
        <translation>Dans la liste des contacts</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>Une lettre</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>La chercher</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go to the person</source>
        <translation>Aller à la personne</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <source>Shift+↓ / Shift+↑</source>
        <translation>Maj+↓ / Maj+↑</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Espace</translation>
    </message>
    <message>
        <source>Choose one more, or one less</source>
        <translation>En choisir un de plus, ou de moins</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Ctrl+A</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Choose only one again</source>
        <translation>Revenir à un seul choix</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>Dans le champ de recherche</translation>
    </message>
    <message>
        <source>Enter or ↓</source>
        <translation>Entrée ou ↓</translation>
    </message>
    <message>
        <source>Go to the first who is found</source>
        <translation>Aller au premier résultat</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>While sitting</source>
        <translation>Pendant la séance</translation>
    </message>
    <message>
        <source>Log it, and go on to the next</source>
        <translation>Noter, et passer à la suivante</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Snooze it, or move it</source>
        <translation>Rappeler plus tard, ou déplacer</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Skip them</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Call, or begin an email</source>
        <translation>Appeler, ou commencer un e-mail</translation>
    </message>
    <message>
        <source>What is to be confirmed still holds</source>
        <translation>Ce qui est à confirmer est toujours vrai</translation>
    </message>
    <message>
        <source>Leave; it can be gone on with</source>
        <translation>Quitter&#xa0;; la séance peut être reprise</translation>
    </message>
    <message>
        <source>While logging</source>
        <translation>Pendant la saisie d’une note</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>Brought what is suggested</source>
        <translation>Apporté ce qui est suggéré</translation>
    </message>
    <message>
        <source>I promised the next step</source>
        <translation>J’ai promis la prochaine étape</translation>
    </message>
    <message>
        <source>The offer was sent; there is a concern</source>
        <translation>L’offre a été envoyée&#xa0;; il y a une réserve</translation>
    </message>
    <message>
        <source>Who else was there; more</source>
        <translation>Qui d’autre était là&#xa0;; plus</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Leave it; what you typed is kept</source>
        <translation>Quitter&#xa0;; ce que vous avez tapé est gardé</translation>
    </message>
    <message>
        <source>On a question</source>
        <translation>Sur une question</translation>
    </message>
    <message>
        <source>Yes, or tell how it went</source>
        <translation>Oui, ou raconter comment c’était</translation>
    </message>
    <message>
        <source>Not now, or nothing to tell</source>
        <translation>Pas maintenant, ou rien à raconter</translation>
    </message>
    <message>
        <source>Why is it asked?</source>
        <translation>Pourquoi cette question&#xa0;?</translation>
    </message>
    <message>
        <source>On a page in the middle</source>
        <translation>Sur une page au milieu</translation>
    </message>
    <message>
        <source>Open what is chosen</source>
        <translation>Ouvrir ce qui est choisi</translation>
    </message>
    <message>
        <source>Back to the timeline</source>
        <translation>Retour à la chronologie</translation>
    </message>
    <message>
        <source>On the shelf</source>
        <translation>Sur l’étagère</translation>
    </message>
    <message>
        <source>Add something to give</source>
        <translation>Ajouter une chose à donner</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>La modifier</translation>
    </message>
    <message>
        <source>Open its link</source>
        <translation>Ouvrir son lien</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Off the shelf, or back on it</source>
        <translation>La retirer de l’étagère, ou l’y remettre</translation>
    </message>
</context>
<context>
    <name>sitting</name>
    <message>
        <source>{done} of {all} done, after these nobody is due</source>
        <translation>Fait&#xa0;: {done} sur {all}, et ensuite plus personne pour aujourd’hui</translation>
    </message>
    <message>
        <source>{done} of {all} done, after these nobody is late</source>
        <translation>Fait&#xa0;: {done} sur {all}, et ensuite personne en retard</translation>
    </message>
    <message>
        <source>{done} of {all} done, after these one more is late</source>
        <translation>Fait&#xa0;: {done} sur {all}, et ensuite 1 autre en retard</translation>
    </message>
    <message>
        <source>{done} of {all} done, after these {late} more are late</source>
        <translation>Fait&#xa0;: {done} sur {all}, et ensuite {late} autres en retard</translation>
    </message>
    <message>
        <source>{channel}, you promised it for {day}</source>
        <translation>{channel}, vous l’avez promis pour {day}</translation>
    </message>
    <message>
        <source>{channel}, {day}</source>
        <translation>{channel}, {day}</translation>
    </message>
    <message>
        <source>Follow-up {number} on “{title}”.</source>
        <translation>Relance {number} sur «&#xa0;{title}&#xa0;».</translation>
    </message>
    <message>
        <source>Most of your yeses came at {count}.</source>
        <translation>La plupart de vos oui sont venus à la relance {count}.</translation>
    </message>
    <message>
        <source>“{title}”; not sent to them yet</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;; pas encore envoyé</translation>
    </message>
    <message>
        <source>“{title}”, fits {tags}; not sent to them yet</source>
        <translation>«&#xa0;{title}&#xa0;», pour {tags}&#xa0;; pas encore envoyé</translation>
    </message>
    <message>
        <source>not confirmed since {month}</source>
        <translation>non confirmé depuis {month}</translation>
    </message>
    <message>
        <source>{done}. Next: {step}.</source>
        <translation>{done}. Ensuite&#xa0;: {step}.</translation>
    </message>
    <message>
        <source>{done}. Next: {step}, and {count} more.</source>
        <translation>{done}. Ensuite&#xa0;: {step}, et {count} de plus.</translation>
    </message>
    <message>
        <source>No answer from {name}</source>
        <translation>Pas de réponse&#xa0;: {name}</translation>
    </message>
    <message>
        <source>{name} is set aside for today</source>
        <translation>{name}&#xa0;: pas pour aujourd’hui</translation>
    </message>
    <message>
        <source>{name} comes once more at the end</source>
        <translation>{name} revient une fois à la fin</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>skipped</name>
    <message>
        <source>the {word} &quot;{text}&quot; is no day: left out</source>
        <translation>{word}&#xa0;: «&#xa0;{text}&#xa0;» n’est pas un jour, laissé de côté</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>anniversaire</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>anniversary</source>
        <translation>anniversaire de mariage</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>the row names nobody: it has no name, no organisation, no email and no phone number</source>
        <translation>la ligne ne nomme personne&#xa0;: ni nom, ni organisation, ni e-mail, ni numéro de téléphone</translation>
    </message>
    <message>
        <source>no contacts found in it</source>
        <translation>aucun contact trouvé dedans</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>it is longer than eight million characters</source>
        <translation>plus de huit millions de caractères</translation>
    </message>
    <message>
        <source>a quotation mark is opened and not closed within eight million characters</source>
        <translation>un guillemet est ouvert et n’est pas fermé dans les huit millions de caractères</translation>
    </message>
    <message>
        <source>the row cannot be read: {reason}; lines {first} to {last} were left out</source>
        <translation>la ligne ne peut pas être lue&#xa0;: {reason}&#xa0;; lignes {first} à {last} laissées de côté</translation>
    </message>
    <message>
        <source>the row cannot be read: {reason}</source>
        <translation>la ligne ne peut pas être lue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the card is larger than {most} MB: it was left out</source>
        <translation>la fiche dépasse {most} Mo&#xa0;: laissée de côté</translation>
    </message>
    <message>
        <source>the card is of a group, not of a person: its members come in by their own cards</source>
        <translation>la fiche est celle d’un groupe, pas d’une personne&#xa0;: ses membres viennent avec leurs propres fiches</translation>
    </message>
    <message>
        <source>the card names nobody: it has no name, no organisation, no email and no number</source>
        <translation>la fiche ne nomme personne&#xa0;: ni nom, ni organisation, ni e-mail, ni numéro</translation>
    </message>
    <message>
        <source>the card has no END, so some of it may be missing: what is there came in</source>
        <translation>la fiche n’a pas de END, une partie peut manquer&#xa0;: ce qui s’y trouve a été importé</translation>
    </message>
    <message>
        <source>{what} was left out; the person came in</source>
        <translation>{what}&#xa0;: laissé de côté&#xa0;; la personne a été importée</translation>
    </message>
    <message>
        <source>a line that belongs to nothing</source>
        <translation>une ligne qui ne se rattache à rien</translation>
    </message>
    <message>
        <source>a photo of more than {most} MB</source>
        <translation>une photo de plus de {most} Mo</translation>
    </message>
    <message>
        <source>a damaged photo</source>
        <translation>une photo endommagée</translation>
    </message>
    <message>
        <source>{what} of {size} KB</source>
        <translation>{what} de {size} Ko</translation>
    </message>
    <message>
        <source>the end of the note</source>
        <translation>la fin de la note</translation>
    </message>
    <message>
        <source>{name} was left out as you said.</source>
        <translation>{name} a été laissé de côté, comme demandé.</translation>
    </message>
    <message>
        <source>{name} is in the trash: restore them there first, then import again.</source>
        <translation>{name} est dans la corbeille&#xa0;: restaurez d’abord ce contact, puis importez de nouveau.</translation>
    </message>
</context>
<context>
    <name>skipped_part</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, ligne {line}</translation>
    </message>
</context>
<context>
    <name>snooze_menu</name>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Cet après-midi</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>La semaine prochaine</translation>
    </message>
</context>
<context>
    <name>status_line</name>
    <message>
        <source>Not backed up yet</source>
        <translation>Pas encore sauvegardé</translation>
    </message>
    <message>
        <source>Backed up {when}</source>
        <translation>Sauvegardé {when}</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} à faire</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>next at {time}</source>
        <translation>prochaine à {time}</translation>
    </message>
    <message>
        <source>next {when}</source>
        <translation>prochaine&#xa0;: {when}</translation>
    </message>
</context>
<context>
    <name>step_words</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>{name} ({channel})</source>
        <translation>{name} ({channel})</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} et {count} de plus</translation>
    </message>
</context>
<context>
    <name>stored_words</name>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>hobby</source>
        <translation>loisir</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>appartenance</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>voyage</translation>
    </message>
    <message>
        <source>food</source>
        <translation>cuisine</translation>
    </message>
    <message>
        <source>remember</source>
        <translation>à retenir</translation>
    </message>
    <message>
        <source>spouse</source>
        <translation>conjoint</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partenaire</translation>
    </message>
    <message>
        <source>child</source>
        <translation>enfant</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>sibling</source>
        <translation>frère ou sœur</translation>
    </message>
    <message>
        <source>friend</source>
        <translation>ami</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>assistant</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>collègue</translation>
    </message>
    <message>
        <source>work</source>
        <translation>travail</translation>
    </message>
    <message>
        <source>home</source>
        <translation>domicile</translation>
    </message>
    <message>
        <source>mobile</source>
        <translation>mobile</translation>
    </message>
    <message>
        <source>main</source>
        <translation>principal</translation>
    </message>
    <message>
        <source>article</source>
        <translation>article</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>livre blanc</translation>
    </message>
    <message>
        <source>case study</source>
        <translation>étude de cas</translation>
    </message>
    <message>
        <source>guide</source>
        <translation>guide</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>échantillon</translation>
    </message>
    <message>
        <source>product</source>
        <translation>produit</translation>
    </message>
    <message>
        <source>introduction</source>
        <translation>mise en relation</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>need</source>
        <translation>besoin</translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>{kind} with {names}</source>
        <translation>{kind} avec {names}</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>de sa part</translation>
    </message>
    <message>
        <source>significant</source>
        <translation>important</translation>
    </message>
    <message>
        <source>gave: {title}</source>
        <translation>donné&#xa0;: {title}</translation>
    </message>
    <message>
        <source>all well</source>
        <translation>tout va bien</translation>
    </message>
    <message>
        <source>concern</source>
        <translation>réserve</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochaine étape</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>remis à plus tard</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>Show all, {count} characters</source>
        <translation>Tout montrer, {count} caractères</translation>
    </message>
</context>
<context>
    <name>tray_words</name>
    <message>
        <source>{count} due</source>
        <translation>{count} à faire</translation>
    </message>
    <message>
        <source>Nothing due</source>
        <translation>Rien à faire</translation>
    </message>
    <message>
        <source>Reminders paused until {when}</source>
        <translation>Rappels suspendus jusqu’à {when}</translation>
    </message>
</context>
<context>
    <name>when</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>dans {days} jours</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>il y a {days} jours</translation>
    </message>
</context>
<context>
    <name>why_dialog</name>
    <message>
        <source>Reminders are held back until {when}.</source>
        <translation>Les rappels sont retenus jusqu’à {when}.</translation>
    </message>
    <message>
        <source>in this window only</source>
        <translation>dans cette fenêtre seulement</translation>
    </message>
    <message>
        <source>you pressed Done</source>
        <translation>vous avez choisi Fait</translation>
    </message>
    <message>
        <source>you snoozed it</source>
        <translation>vous avez choisi plus tard</translation>
    </message>
    <message>
        <source>you opened it</source>
        <translation>vous l’avez ouvert</translation>
    </message>
    <message>
        <source>it went by itself</source>
        <translation>disparu de lui-même</translation>
    </message>
    <message>
        <source>you waved it away</source>
        <translation>vous l’avez écarté</translation>
    </message>
    <message>
        <source>you saw to it here</source>
        <translation>c’était réglé ici</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promesse</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Last spoke</source>
        <translation>Dernier échange</translation>
    </message>
    <message>
        <source>Prefers</source>
        <translation>Préfère</translation>
    </message>
    <message>
        <source>Their clock</source>
        <translation>Son heure</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Rappel plus tard</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planifié</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Rappelé</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>every {ideal} days, at the latest after {longest}, as you set for them</source>
        <translation>tous les {ideal} jours, au plus tard après {longest}, comme vous l’avez fixé pour ce contact</translation>
    </message>
    <message>
        <source>customer: every {ideal} days, at the latest after {longest}</source>
        <translation>client&#xa0;: tous les {ideal} jours, au plus tard après {longest}</translation>
    </message>
    <message>
        <source>Came of</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>You planned it</source>
        <translation>Vous l’avez planifié</translation>
    </message>
    <message>
        <source>as you logged {entry}</source>
        <translation>suite à votre note&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>{entry} (with {name})</source>
        <translation>{entry} (avec {name})</translation>
    </message>
    <message>
        <source>“{title}”, {touches} touch so far</source>
        <translation>«&#xa0;{title}&#xa0;», {touches} prise de contact jusqu’ici</translation>
    </message>
    <message>
        <source>“{title}”, {touches} touches so far</source>
        <translation>«&#xa0;{title}&#xa0;», {touches} prises de contact jusqu’ici</translation>
    </message>
    <message>
        <source>one try without an answer</source>
        <translation>un essai sans réponse</translation>
    </message>
    <message>
        <source>the second try in a row without an answer</source>
        <translation>le deuxième essai d’affilée sans réponse</translation>
    </message>
    <message>
        <source>the third try in a row without an answer</source>
        <translation>le troisième essai d’affilée sans réponse</translation>
    </message>
    <message>
        <source>{count} tries in a row without an answer</source>
        <translation>{count} essais d’affilée sans réponse</translation>
    </message>
    <message>
        <source>In a row</source>
        <translation>D’affilée</translation>
    </message>
    <message>
        <source>the second time in a row that they put it off or did not answer</source>
        <translation>le deuxième report ou silence d’affilée</translation>
    </message>
    <message>
        <source>the third time in a row that they put it off or did not answer</source>
        <translation>le troisième report ou silence d’affilée</translation>
    </message>
    <message>
        <source>{count} times in a row they put it off or did not answer</source>
        <translation>{count} reports ou silences d’affilée</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>they rest</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>they rest, since you said so on {day}</source>
        <translation>en pause, depuis que vous l’avez dit le {day}</translation>
    </message>
    <message>
        <source>{day}, turning {age}</source>
        <translation>{day}, {age} ans</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>Post it</source>
        <translation>À poster</translation>
    </message>
    <message>
        <source>by {day}: {days} days in the post</source>
        <translation>au plus tard le {day}&#xa0;: {days} jours de poste</translation>
    </message>
    <message>
        <source>by {day}: {days} days in the post to {country}</source>
        <translation>au plus tard le {day}&#xa0;: {days} jours de poste ({country})</translation>
    </message>
    <message>
        <source>an email to {value} bounced</source>
        <translation>un e-mail à {value} n’a pas été distribué</translation>
    </message>
    <message>
        <source>what was posted to {value} was returned</source>
        <translation>un envoi à {value} a été retourné</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Offer sent</source>
        <translation>Offre envoyée</translation>
    </message>
    <message>
        <source>Their concern</source>
        <translation>Sa réserve</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Lettre</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Cadeau</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>Réseaux sociaux</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>rendez-vous</translation>
    </message>
    <message>
        <source>call</source>
        <translation>appel</translation>
    </message>
    <message>
        <source>lunch</source>
        <translation>déjeuner</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>card</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>gift</source>
        <translation>cadeau</translation>
    </message>
    <message>
        <source>social media</source>
        <translation>réseaux sociaux</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>lettre d’information</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tâche</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Remis à plus tard</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>prochaine étape</translation>
    </message>
    <message>
        <source>put off</source>
        <translation>remis à plus tard</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>prospect</source>
        <translation>prospect</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>client</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>former</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promis</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>tenue</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>promesse tenue</translation>
    </message>
    <message>
        <source>kept late</source>
        <translation>tenue en retard</translation>
    </message>
    <message>
        <source>promise kept late</source>
        <translation>promesse tenue en retard</translation>
    </message>
    <message>
        <source>another way</source>
        <translation>autrement</translation>
    </message>
    <message>
        <source>promise kept another way</source>
        <translation>promesse tenue autrement</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>rompue</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>promesse rompue</translation>
    </message>
    <message>
        <source>released</source>
        <translation>levée</translation>
    </message>
    <message>
        <source>released from the promise</source>
        <translation>promesse levée</translation>
    </message>
    <message>
        <source>thank them for the {kind} of {due}</source>
        <translation>remercier&#xa0;: {kind} du {due}</translation>
    </message>
    <message>
        <source>you were in touch, and nothing else is planned</source>
        <translation>vous étiez en contact, et rien d’autre n’est prévu</translation>
    </message>
    <message>
        <source>they named this day</source>
        <translation>ce jour a été donné par le contact</translation>
    </message>
    <message>
        <source>ask for a specific date</source>
        <translation>demander une date précise</translation>
    </message>
    <message>
        <source>easing off: thank them, say that there is no hurry, and offer the newsletter</source>
        <translation>lever le pied&#xa0;: remercier, dire que rien ne presse et proposer la lettre d’information</translation>
    </message>
    <message>
        <source>say hello and sell nothing: they rest for now</source>
        <translation>dire bonjour sans rien vendre&#xa0;: en pause pour l’instant</translation>
    </message>
    <message>
        <source>no day was agreed</source>
        <translation>aucun jour n’a été convenu</translation>
    </message>
    <message>
        <source>The next step was not planned, since something has happened after this: {text}</source>
        <translation>La prochaine étape n’a pas été planifiée, car il s’est passé quelque chose après&#xa0;: {text}</translation>
    </message>
    <message>
        <source>The {channel} that you promised for {due} still stands.</source>
        <translation>Votre promesse pour le {due} tient toujours&#xa0;: {channel}.</translation>
    </message>
    <message>
        <source>The {channel} that you promised {name} for {due} still stands.</source>
        <translation>Votre promesse à {name} pour le {due} tient toujours&#xa0;: {channel}.</translation>
    </message>
    <message>
        <source>They were given that before.</source>
        <translation>Ce contact l’a déjà reçu.</translation>
    </message>
    <message>
        <source>{name} was given that before.</source>
        <translation>{name} l’a déjà reçu.</translation>
    </message>
    <message>
        <source>With this, {count} touches in a row bring them nothing of value.</source>
        <translation>Avec celle-ci, {count} prises de contact d’affilée n’apportent rien de valeur.</translation>
    </message>
    <message>
        <source>the details, to read at leisure</source>
        <translation>les détails, à lire au calme</translation>
    </message>
    <message>
        <source>You were in touch on {due} already: leave them a little time.</source>
        <translation>Vous étiez déjà en contact le {due}&#xa0;: laissez un peu de temps.</translation>
    </message>
    <message>
        <source>You were in touch {count} times within {days} days: leave them a little time.</source>
        <translation>Vous avez pris contact {count} fois en {days} jours&#xa0;: laissez un peu de temps.</translation>
    </message>
    <message>
        <source>does the sale wear well?</source>
        <translation>la vente donne-t-elle satisfaction&#xa0;?</translation>
    </message>
    <message>
        <source>put it right</source>
        <translation>arranger les choses</translation>
    </message>
    <message>
        <source>ask whom else it would help: a referral</source>
        <translation>demander à qui d’autre cela servirait&#xa0;: une recommandation</translation>
    </message>
    <message>
        <source>their {occasion} is on {due}</source>
        <translation>{occasion} le {due}</translation>
    </message>
    <message>
        <source>the {occasion} of {whose} is on {due}</source>
        <translation>{occasion} le {due} ({whose})</translation>
    </message>
    <message>
        <source>{holiday} is on {due}</source>
        <translation>{holiday} le {due}</translation>
    </message>
    <message>
        <source>did it arrive, and was it of use?</source>
        <translation>est-ce arrivé, et était-ce utile&#xa0;?</translation>
    </message>
    <message>
        <source>{value} came back: ask for the right one</source>
        <translation>{value} n’aboutit plus&#xa0;: demander la bonne adresse</translation>
    </message>
    <message>
        <source>thank them for referring {name}</source>
        <translation>remercier d’avoir recommandé {name}</translation>
    </message>
    <message>
        <source>tell them how it ended with {name}: {answer}</source>
        <translation>raconter la suite avec {name}&#xa0;: {answer}</translation>
    </message>
    <message>
        <source>keep in touch, every {days} days</source>
        <translation>rester en contact, tous les {days} jours</translation>
    </message>
    <message>
        <source>try again</source>
        <translation>réessayer</translation>
    </message>
    <message>
        <source>ring back, they called</source>
        <translation>rappeler, suite à un appel reçu</translation>
    </message>
    <message>
        <source>is anything in the offer not right?</source>
        <translation>y a-t-il quelque chose à revoir dans l’offre&#xa0;?</translation>
    </message>
    <message>
        <source>missed: {what}, {due}</source>
        <translation>manqué&#xa0;: {what}, {due}</translation>
    </message>
    <message>
        <source>missed: {what} of {whose}, {due}</source>
        <translation>manqué&#xa0;: {what} ({whose}), {due}</translation>
    </message>
    <message>
        <source>nothing agreed yet since {event}</source>
        <translation>rien de convenu depuis&#xa0;: {event}</translation>
    </message>
    <message>
        <source>on {on} they named this day</source>
        <translation>jour donné par le contact le {on}</translation>
    </message>
    <message>
        <source>ask for a specific date: they put it off on {on}</source>
        <translation>demander une date précise&#xa0;: report le {on}</translation>
    </message>
    <message>
        <source>no day was agreed in {event}</source>
        <translation>aucun jour n’a été convenu&#xa0;: {event}</translation>
    </message>
    <message>
        <source>the details, to read at leisure: they were distracted in {event}</source>
        <translation>les détails, à lire au calme (contact distrait&#xa0;: {event})</translation>
    </message>
    <message>
        <source>they said yes on {on}: does the sale wear well?</source>
        <translation>un oui le {on}&#xa0;: la vente donne-t-elle satisfaction&#xa0;?</translation>
    </message>
    <message>
        <source>put it right: they were not happy on {on}</source>
        <translation>arranger les choses&#xa0;: insatisfaction le {on}</translation>
    </message>
    <message>
        <source>keep in touch, every {days} days, after {event}</source>
        <translation>rester en contact, tous les {days} jours, après&#xa0;: {event}</translation>
    </message>
    <message>
        <source>try again: no answer to {event}</source>
        <translation>réessayer, pas de réponse&#xa0;: {event}</translation>
    </message>
    <message>
        <source>ring back, they called on {on}</source>
        <translation>rappeler, suite à un appel reçu le {on}</translation>
    </message>
    <message>
        <source>you sent the offer on {on}: is anything in the offer not right?</source>
        <translation>offre envoyée le {on}&#xa0;: y a-t-il quelque chose à revoir&#xa0;?</translation>
    </message>
    <message>
        <source>your {kind} of {on}</source>
        <translation>votre {kind} du {on}</translation>
    </message>
    <message>
        <source>their {kind} of {on}</source>
        <translation>{kind} de sa part le {on}</translation>
    </message>
    <message>
        <source>did it arrive, and was it of use? The {kind} of {due}</source>
        <translation>est-ce arrivé, et était-ce utile&#xa0;? ({kind} du {due})</translation>
    </message>
    <message>
        <source>{card}: post it by {by}</source>
        <translation>{card}&#xa0;: à poster au plus tard le {by}</translation>
    </message>
    <message>
        <source>{card}: post it at once</source>
        <translation>{card}&#xa0;: à poster tout de suite</translation>
    </message>
    <message>
        <source>birthday</source>
        <translation>anniversaire</translation>
    </message>
    <message>
        <source>wedding anniversary</source>
        <translation>anniversaire de mariage</translation>
    </message>
    <message>
        <source>work anniversary</source>
        <translation>anniversaire d’embauche</translation>
    </message>
    <message>
        <source>graduation</source>
        <translation>diplôme</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>fête</translation>
    </message>
    <message>
        <source>special day</source>
        <translation>jour particulier</translation>
    </message>
    <message>
        <source>You planned this yourself.</source>
        <translation>Vous l’avez planifiée vous-même.</translation>
    </message>
    <message>
        <source>A meeting, a lunch, a first call or anything significant is thanked for the same day.</source>
        <translation>Un rendez-vous, un déjeuner, un premier appel ou tout échange important mérite un remerciement le jour même.</translation>
    </message>
    <message>
        <source>You were in touch and nothing else was planned, so the desk set a follow-up for some days later.</source>
        <translation>Vous étiez en contact et rien d’autre n’était prévu&#xa0;: le bureau a prévu une relance quelques jours plus tard.</translation>
    </message>
    <message>
        <source>They put it off: a day that they named stands as a promise, else they are asked for one some days later.</source>
        <translation>Un report&#xa0;: si un jour a été donné, il vaut promesse&#xa0;; sinon, une date est demandée quelques jours plus tard.</translation>
    </message>
    <message>
        <source>They said no, or put it off again and again: you let them be, and say hello now and then.</source>
        <translation>Un non, ou des reports répétés&#xa0;: vous laissez la personne tranquille, et dites bonjour de temps en temps.</translation>
    </message>
    <message>
        <source>You agreed on a next step but on no day, so the desk set one.</source>
        <translation>Vous avez convenu d’une prochaine étape mais d’aucun jour&#xa0;: le bureau en a fixé un.</translation>
    </message>
    <message>
        <source>They were distracted, so the details go by email.</source>
        <translation>Le contact était distrait&#xa0;: les détails partent par e-mail.</translation>
    </message>
    <message>
        <source>After a yes the desk asks whether the sale wears well, puts it right, or asks for a referral.</source>
        <translation>Après un oui, le bureau demande si la vente donne satisfaction, arrange les choses ou demande une recommandation.</translation>
    </message>
    <message>
        <source>An occasion is coming; the card is due when it must be posted to be there in time.</source>
        <translation>Une occasion approche&#xa0;; la carte est à faire quand il faut la poster pour qu’elle arrive à temps.</translation>
    </message>
    <message>
        <source>You posted something; a call asks whether it arrived.</source>
        <translation>Vous avez posté quelque chose&#xa0;; un appel demande si c’est arrivé.</translation>
    </message>
    <message>
        <source>Something you sent came back, so the right address is asked for at once.</source>
        <translation>Un envoi est revenu&#xa0;: la bonne adresse est demandée aussitôt.</translation>
    </message>
    <message>
        <source>Whoever refers somebody is thanked, and hears how it ended.</source>
        <translation>Qui recommande quelqu’un reçoit un remerciement, et apprend la suite.</translation>
    </message>
    <message>
        <source>Customers, and whoever has a cadence, are never left without a next follow-up.</source>
        <translation>Les clients, et qui a un rythme, ne restent jamais sans prochaine relance.</translation>
    </message>
    <message>
        <source>Somebody was not reached, so it is tried again; a call of theirs that you missed is rung back.</source>
        <translation>Quelqu’un n’a pas été joint&#xa0;: on réessaie&#xa0;; un appel de sa part que vous avez manqué est rendu.</translation>
    </message>
    <message>
        <source>An offer was sent; some days later you ask whether anything in it is not right.</source>
        <translation>Une offre a été envoyée&#xa0;; quelques jours plus tard, vous demandez s’il y a quelque chose à revoir.</translation>
    </message>
    <message>
        <source>A rule of the desk planned it.</source>
        <translation>Une règle du bureau l’a planifiée.</translation>
    </message>
    <message>
        <source>How did it go: the {channel} with {name}?</source>
        <translation>Comment cela s’est-il passé&#xa0;: {channel} avec {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Ease off with {name}: thank them, offer the newsletter, and say hello now and then?</source>
        <translation>Lever le pied avec {name}&#xa0;: remercier, proposer la lettre d’information et dire bonjour de temps en temps&#xa0;?</translation>
    </message>
    <message>
        <source>Stay in touch with {name}, and say hello now and then?</source>
        <translation>Rester en contact avec {name}, et dire bonjour de temps en temps&#xa0;?</translation>
    </message>
    <message>
        <source>Be in touch with {name} less often, at a looser cadence?</source>
        <translation>Prendre contact avec {name} moins souvent, à un rythme plus souple&#xa0;?</translation>
    </message>
    <message>
        <source>Be in touch with {name} more often, at a tighter cadence?</source>
        <translation>Prendre contact avec {name} plus souvent, à un rythme plus soutenu&#xa0;?</translation>
    </message>
    <message>
        <source>Ask {name} for a referral?</source>
        <translation>Demander une recommandation à {name}&#xa0;?</translation>
    </message>
    <message>
        <source>You closed it from a notice; how it ended decides what comes next.</source>
        <translation>Vous l’avez close depuis une notification&#xa0;; le résultat décide de la suite.</translation>
    </message>
    <message>
        <source>{count} times in a row since {since} they put it off or did not answer.</source>
        <translation>{count} reports ou absences de réponse d’affilée depuis le {since}.</translation>
    </message>
    <message>
        <source>They said no, and nothing else is open with them.</source>
        <translation>C’était un non, et rien d’autre n’est ouvert avec ce contact.</translation>
    </message>
    <message>
        <source>{count} times in a row you skipped keeping in touch with them.</source>
        <translation>{count} fois d’affilée, vous avez passé la relance pour rester en contact.</translation>
    </message>
    <message>
        <source>You spoke {count} times in a row at half of the {days} days, or sooner.</source>
        <translation>Vous vous êtes parlé {count} fois d’affilée à la moitié des {days} jours, ou plus tôt.</translation>
    </message>
    <message>
        <source>They say that all is well with what they bought.</source>
        <translation>Le contact se dit content de son achat.</translation>
    </message>
    <message>
        <source>{count} times in a row they put it off or did not answer.</source>
        <translation>{count} reports ou absences de réponse d’affilée.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>zone_words</name>
    <message>
        <source>{time} in {city}</source>
        <translation>{time} à {city}</translation>
    </message>
    <message>
        <source>same time in {city}</source>
        <translation>même heure à {city}</translation>
    </message>
    <message>
        <source>{time} there</source>
        <translation>{time} sur place</translation>
    </message>
</context>
</TS>
