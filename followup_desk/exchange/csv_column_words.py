# SPDX-License-Identifier: MIT
"""The names that columns have, as data: English, German, French, Spanish, Italian, Portuguese and Dutch.

NAMES are whole names, compared without case, accents, blanks and marks. WHAT and PLACES are the words of which the
names of addresses and numbers are put together, in any order, with STOP_WORDS between.
"""

NAMES = {
    "name": "Name|Full name|Display name|Contact name|Contact|Person|Person name|Customer|Customer name|Client"
    "|Client name|Lead name|Anzeigename|Vollständiger Name|Voller Name|Kontakt|Kontaktname|Ansprechpartner"
    "|Ansprechpartnerin|Kunde|Nom complet|Nom à afficher|Nom affiché|Nombre completo|Nombre a mostrar"
    "|Nombre y apellidos|Nome completo|Nome visualizzato|Nome para exibição|Nome de exibição|Nome a mostrar"
    "|Volledige naam|Weergavenaam|Naam|Vor- und Nachname|Name, Vorname|First and last name|First name Last name"
    "|氏名|名前"
    "|ФИО|Имя и фамилия",
    "given": "First name|First|Firstname|Given name|Forename|Christian name|Vorname|Vornamen|Rufname|Prénom|Prenom"
    "|Nombre|Nombre de pila|Primer nombre|Nome|Nome próprio|Primeiro nome|Voornaam|Förnamn|Fornavn|Imię|Jméno|名|Имя",
    "additional": "Middle name|Middle names|Additional name|Second name|Middle|Weitere Vornamen|Zweiter Vorname"
    "|Mittlerer Name|Deuxième prénom|Autres prénoms|Segundo nombre|Secondo nome|Segundo nome|Nome do meio"
    "|Middelste naam|Tweede naam|Tussenvoegsel",
    "family": "Last name|Last|Lastname|Surname|Family name|Nachname|Familienname|Zuname|Nom|Nom de famille|Apellidos"
    "|Apellido|Cognome|Sobrenome|Apelido|Último nome|Achternaam|Familienaam|Efternamn|Etternavn|Nazwisko|Příjmení|姓"
    "|Фамилия",
    "prefix": "Name prefix|Prefix|Honorific|Honorific prefix|Salutation|Name title|Anrede|Akademischer Titel|Civilité"
    "|Tratamiento|Trato|Appellativo|Tratamento|Aanhef|Titel vor dem Namen",
    "suffix": "Name suffix|Suffix|Honorific suffix|Namenszusatz|Suffixe|Sufijo|Suffisso|Sufixo|Achtervoegsel",
    "nickname": "Nickname|Nick name|Nick|Spitzname|Surnom|Apodo|Alias|Soprannome|Alcunha|Roepnaam|Bijnaam",
    "title?": "Title|Titel|Titre|Titre1|Título|Titolo",
    "title": "Job title|Jobtitle|Position|Job position|Job|Job function|Organization title|Designation|Funktion"
    "|Arbeitstitel|Berufsbezeichnung|Stellenbezeichnung|Stelle|Fonction|Poste|Intitulé du poste|Puesto|Cargo"
    "|Posizione|Mansione|Qualifica|Posição|Função|Functie|Functietitel|Current title|Current position",
    "organisation": "Company|Company name|Organization|Organisation|Organization name|Organisation name"
    "|Associated company|Primary associated company|Account name|Employer|Business|Business name|Firm|Firma"
    "|Firmenname|Unternehmen|Betrieb|Arbeitgeber|Société|Entreprise|Nom de la société|Nom de l'entreprise|Empresa"
    "|Nombre de la empresa|Compañía|Organización|Società|Azienda|Ditta|Nome azienda|Organizzazione|Companhia"
    "|Organização|Nome da empresa|Bedrijf|Bedrijfsnaam|Organisatie|Företag|Firmanavn|Current company|会社|会社名"
    "|Компания"
    "|Организация",
    "department": "Department|Organization department|Abteilung|Service|Département|Departamento|Reparto|Dipartimento"
    "|Afdeling|Division|Team",
    "role": "Occupation|Profession|Role|Beruf|Rolle|Profesión|Professione|Profissão|Beroep",
    "email": "Email|E-mail|E mail address|Mail|Email ID|Primary email|Secondary email|Primäre E-Mail-Adresse"
    "|Sekundäre E-Mail-Adresse|Mailadresse|Emailadresse|Première adresse électronique|Adresse électronique"
    "|Deuxième adresse électronique|Adresse électronique secondaire|Adresse de messagerie|Adresse de messagerie 2"
    "|Adresse de messagerie 3|Correo|Correo electrónico primario|Correo electrónico secundario|Courriel"
    "|Indirizzo posta elettronica|Indirizzo posta elettronica 2|Indirizzo posta elettronica 3|Email primaria"
    "|Email secondaria|E-mail principal|E-mail primário|E-mail secundário|E-mail alternativo|Primair e-mailadres"
    "|Secundair e-mailadres|Tweede e-mailadres|E-mailadres|E-mailadres 2|E-mailadres 3"
    "|メール|メールアドレス|Эл. почта|Почта",
    "email.work": "Geschäftliche E-Mail-Adresse|Dienstliche E-Mail",
    "email.home": "Private E-Mail-Adresse",
    "phone": "Phone|Phone number|Telephone|Telephone number|Tel|Tel.|Tel.-Nr.|Telefon|Telefonnummer|Rufnummer"
    "|Festnetz|Festnetznummer|Numéro de téléphone|Número de teléfono|Numero di telefono|Número de telefone"
    "|Telefoonnummer|Contact number|電話|電話番号|Телефон",
    "phone.mobile": "Mobile|Mobile phone|Mobile number|Cell|Cell phone|Mobil|Mobil-Tel.-Nr.|Mobiltelefon|Mobilnummer"
    "|Mobilfunk|Handy|Handynummer|Mobiltelefon 2|GSM|Portable|Móvil|Cellulare|Celular|Telemóvel|Mobiele telefoon"
    "|Mobiel nummer|Mobil telefon|Natel|WhatsApp|携帯|Мобильный телефон|Мобильный",
    "phone.work": "Tel. dienstlich|Bürotelefon|Geschäftstelefon|Telefono ufficio|Telefoon op werk|Direct phone"
    "|Direct dial|Durchwahl|Telefon Büro",
    "phone.home": "Tel. privat|Privattelefon|Particular|Número de teléfono particular|Número de teléfono particular 2"
    "|Telefoon thuis",
    "phone.main": "Primary phone|Haupttelefon|Téléphone principal|Teléfono principal|Telefono principale"
    "|Telefone principal",
    "phone.company main": "Company main phone|Telefon Firma|Téléphone société|Téléphone de la société"
    "|Telefono società|Número de centralita de la organización|Telefone principal da empresa"
    "|Hoofdtelefoonnummer bedrijf|Company phone",
    "phone.assistant": "Assistant's phone|Assistants phone|Telefon Assistent|Téléphone de l'assistant(e)"
    "|Teléfono del ayudante|Telefono assistente|Telefone do assistente|Telefoon assistent",
    "phone.car": "Car phone|Autotelefon|Téléphone (voiture)|Teléfono del automóvil|Telefono auto|Telefone do carro"
    "|Autotelefoon",
    "phone.callback": "Callback|Rückmeldung|Rappel|Devolución de llamada|Richiamata|Retorno de chamada|Terugbellen",
    "phone.isdn": "ISDN|RNIS|RDSI",
    "phone.radio": "Radio phone|Funktelefon|Radio téléphone|Radioteléfono|Radiotelefono|Radiotelefone|Radiotelefoon",
    "phone.telex": "Telex|Télex",
    "phone.tty": "TTY/TDD phone|Telefon für Hörbehinderte|Téléphone TDD/TTY|Texttelefon",
    "phone.fax": "Fax|Fax number|Faxnummer|Fax-Nummer|Telefax|Télécopie|Número de fax|Numero fax|Faxnummer",
    "phone.pager": "Pager|Pager number|Pager-Nummer|Récepteur de radiomessagerie|Localizador|Numero cercapersone"
    "|Número de busca|Semafoon|Pieper",
    "url": "Website|Web page|Web site|Website URL|URL|Homepage|Web|Internet|Webseite|Webseite 1|Webseite 2"
    "|Personal web page|Page Web|Site web|Página web|Pagina web|Sito web|Website pessoal|Página da Web|Webpagina|Link"
    "|Blog",
    "url.linkedin": "LinkedIn|LinkedIn URL|LinkedIn profile|LinkedIn profile URL|LinkedIn-Profil|Person LinkedIn URL",
    "address.city": "City|Town|Ort|Stadt|Wohnort|City/Town|Ville|Ciudad|Città|Cidade|Plaats|PLZ Ort|PLZ/Ort|Location",
    "address.whole": "Address|Full address|Postal address|Mailing address|Adresse|Anschrift|Dirección|Indirizzo"
    "|Endereço|Morada|Adres|住所|Адрес",
    "address.work.whole": "Firmenadresse|Geschäftsadresse|Dienstliche Adresse",
    "address.home.whole": "Privatadresse|Wohnadresse",
    "address.other.street": "Weitere Straße|Otra calle|Altra via|Outra rua|Autre rue|Rue (autre)|Andere straat",
    "birthday": "Birth date|Birthdate|Date of birth|DOB|Geburtsdatum|Geb.|Geb.-Datum|Anniversaire|Date de naissance"
    "|Cumpleaños|Fecha de nacimiento|Compleanno|Data di nascita|Data de nascimento|Verjaardag|Geboortedatum"
    "|Födelsedag|誕生日|День рождения|Дата рождения",
    "birthday?": "Geburtstag|Birthday",
    "anniversary?": "Aniversario",
    "birthday.year": "Birth year|Geburtsjahr|Année de naissance|Año de nacimiento|Anno di nascita|Ano de nascimento"
    "|Geboortejaar",
    "birthday.month": "Birth month|Geburtsmonat|Mois de naissance|Mes de nacimiento|Mese di nascita|Mês de nascimento"
    "|Geboortemaand",
    "birthday.day": "Jour de naissance|Día de nacimiento|Giorno di nascita|Dia de nascimento|Geboortedag",
    "anniversary": "Anniversary|Wedding anniversary|Jahrestag|Hochzeitstag|Anniversaire de mariage ou fête"
    "|Anniversaire de mariage|Anniversario|Datas comemorativas|Speciale datum|Trouwdag",
    "note": "Notes|Note|Comment|Comments|Remarks|Remark|Description|Notizen|Notiz|Bemerkung|Bemerkungen|Kommentar"
    "|Anmerkung|Anmerkungen|Remarques|Commentaires|Notas|Nota|Observaciones|Comentarios|Commenti|Annotazioni"
    "|Observações|Anotações|Notities|Opmerkingen|メモ|Заметки",
    "tags": "Tags|Tag|Labels|Label|Group membership|Groups|Group|Categories|Category|Kategorien|Kategorie|Gruppen"
    "|Gruppe|Schlagwörter|Catégories|Catégorie|Étiquettes|Groupes|Categorías|Etiquetas|Grupos|Categorie|Etichette"
    "|Gruppi|Categorias|Categorieën|Marcadores",
    "messenger": "IMAddress|IM address|Screen name|Messenger-Name|Messenger|Skype|Skype ID|Skype name"
    "|Instant messaging|Nom d'écran|Pseudo|Nombre en pantalla|Schermnaam",
    "hobby": "Hobby|Hobbies|Passe-temps|Aficiones|Afición|Passatempi|Interests|Hobby's|Passatempo",
    "zone": "Zone|Time zone|Timezone|Zeitzone",
    "relation.spouse": "Spouse|Partner|Ehepartner|Ehepartner/in|Partner/in|Conjoint(e)|Conjoint|Cónyuge|Coniuge"
    "|Cônjuge|Echtgenoot|Echtgenote|Husband|Wife",
    "relation.child": "Children|Kinder|Enfants|Hijos|Figli|Filhos|Kinderen",
    "relation.manager": "Manager's name|Managers name|Name des/der Vorgesetzten|Vorgesetzter|Responsable"
    "|Nombre del director|Nome manager|Nome do gerente|Naam manager",
    "relation.assistant": "Assistant's name|Assistants name|Name Assistent|Assistant(e)|Nombre del ayudante"
    "|Nome assistente|Nome do assistente|Naam assistent",
    "relation.referred-by": "Referred by|Empfohlen von|Recommandé par|Sugerido por|Presentato da|Indicado por"
    "|Verwezen door",
    "uid": "UID",
    "uid.hubspot": "Record ID|Record ID - Contact|Contact ID",
    "uid.id": "ID",
    "connected": "Connected on",
    "keep": "File as|Contact owner|Owner|Owner email|Owner's email|Created by|Email type|E-mail display name"
    "|Create date|Created|Updated|Last modified date|Person created|Gender|Photo|Language|Initials|Keywords|Account",
}
"""Whole names: a field, and the names that mean it."""

WHAT = {
    "email": "email mail emailadresse mailadresse courriel messagerie elettronica electronico eletronico correo"
    " correio emailadres",
    "fax": "fax telefax faxnummer telecopie telecopieur telefaxnummer",
    "mobile": "mobile mobil cell cellphone cellular handy mobiltelefon mobilnummer handynummer portable movil celular"
    " cellulare mobiel mobiele telemovel natel gsm",
    "pager": "pager cercapersone localizador busca",
    "phone": "phone telephone tel telefon telefono telefone telefoon telefonnummer rufnummer phonenumber"
    " telefoonnummer",
    "url": "website web webseite homepage url webpage webpagina webadresse",
    "box": "box postfach postale apartado casella postbus",
    "postcode": "zip zipcode postcode postal plz postleitzahl cap cep cp postnummer",
    "city": "city town ort orte ortschaft stadt ville ciudad citta cidade plaats woonplaats wohnort localita poblacion",
    "country": "country land pays pais paese nazione",
    "region": "region state province provinz bundesland kanton provincia estado county dep departement",
    "street": "street strasse strassen str rue via calle rua straat strada",
    "whole": "adresse adressen anschrift address direccion indirizzo endereco adres morada werkadres huisadres",
}
"""What a word of a column's name says that it holds."""

PLACES = {
    "work": "work business office company geschaftlich geschaftliche dienstlich dienstliche buro firma bureau"
    " professionnel professionnelle trabajo oficina lavoro ufficio uff comercial trabalho werk zakelijk arbeit job"
    " profesional professionale werkadres",
    "home": "home private privat privee prive personal personnel personnelle domicile particulier particular casa"
    " residencial residencia residence ab abitazione thuis huis personale pessoal personlich privada privato"
    " huisadres",
    "other": "other weitere weiterer weiteres weiteren sonstige sonstiges andere anderer anderes autre otro otra"
    " altro altra outro outra overige overig anders",
    "main": "main haupt principal principale primary",
}
"""What a word of a column's name says of the place."""

_STOP_WORDS_IN_WORDS = (
    "additional alternate alternative boite code codigo contact d da das de del della den der des di die do dos du "
    "e el en end et i id il in l la le les ligne line lo n no nr num number numero nummer o of office1 op p "
    "person po r secondary the value y zeile"
)
STOP_WORDS = frozenset(_STOP_WORDS_IN_WORDS.split())
"""Words that change nothing. The "e" is that of "e-mail"."""
