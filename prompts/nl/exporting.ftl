# Een klantreis eruit halen en tabellen inlezen: de vensters, en wat iemand erover te horen krijgt.

export-title = Exporteren
export-what = *{ $title }* als bestand, om te laten zien, te bewerken of mee verder te werken.
export-submit = Maak het
export-which = Zet erachter wat je wilt hebben, zoals `export pdf`, `export pptx`, `export xlsx` of `export json`. Of kies het hier.
export-choose = Kies een soort bestand
export-format = Wat wil je hebben?
export-group-picture = Kaart
export-group-drawn = Om verder aan te tekenen
export-group-tables = Tabellen
export-group-work = Om mee aan de slag te gaan
export-group-text = Tekst en reservekopie
export-format-png = Plaatje (PNG)
export-format-pdf = Poster (PDF, A3)
export-format-svg = Vectorplaatje (SVG)
export-format-canvas = Leeg canvas (PDF, A3)
export-format-pptx = Presentatie (PPTX)
export-format-vsdx = Visio (VSDX)
export-format-xlsx = Excel (XLSX)
export-format-csv = Losse tabellen (CSV)
export-format-to-asana = Naar Asana sturen
export-format-asana = Lijst voor Asana (CSV)
export-format-messages = Berichtenplan (CSV en Markdown)
export-format-md = Markdown
export-format-json = Alles (JSON)
export-help-png = De kaart, voor een bericht, een wiki of een verslag.
export-help-pdf = De kaart om te printen en op te hangen.
export-help-svg = De kaart, scherp op elk formaat, voor een vormgever.
export-help-canvas = De banen van de kaart, om in een workshop met de hand in te vullen.
export-help-pptx = Kaart, persona's en verbeterpunten op dia's die je kunt bewerken.
export-help-vsdx = De kaart met vormen en pijlen, ook voor LibreOffice Draw.
export-help-xlsx = Alle tabellen in één werkmap; wat je wijzigt, lees je weer in.
export-help-csv = Stappen, contactmomenten en verbeterpunten, ook om weer in te lezen.
export-help-to-asana = Kies welke verbeterpunten een taak worden.
export-help-asana = De verbeterpunten, om zelf in Asana te importeren.
export-help-messages = Wie wanneer welke boodschap krijgt, om e-mails mee in te stellen.
export-help-md = De hele klantreis als leesbare tekst, voor een wiki.
export-help-json = De hele klantreis; met `/klantreis importeer` komt die ongewijzigd terug.
export-who = Voor wie?
export-everybody = Alle persona's
export-language = In welke taal?
export-where = Waar komt het?
export-ours = In ons eigen gesprek: alleen jij ziet het
export-thread = In de draad van de klantreis: iedereen daar ziet het
export-making = Ik maak het bestand. Het komt zo in ons eigen gesprek.
export-making-for-thread = Ik maak het bestand. Het komt zo in de draad van de klantreis.
export-here = “{ $title }”: { $format }
export-for = Persona: { $name }
export-by = Gevraagd door { $name }.
export-error-picture = De kaart tekenen is nu niet gelukt. Probeer het over een minuut nog eens, of kies één persona: dan is de kaart kleiner.
export-error-too-large = Het bestand is groter dan jullie Slack toestaat. Kies één persona, of een soort dat kleiner is, zoals Markdown of CSV.
export-error-no-room = Jullie Slack heeft geen ruimte meer voor bestanden. Wie Slack beheert, kan oude bestanden opruimen; daarna lukt het weer.
export-error-not-allowed = In jullie Slack mogen geen bestanden geplaatst worden. Vraag wie Slack beheert om dat voor Reisgids aan te zetten.
export-error-no-thread = In de draad van de klantreis kan ik geen bestand zetten: het kanaal is gearchiveerd, of ik ben er geen lid van. Kies “in ons eigen gesprek”.
export-error-no-talk = Ik kan je geen bestand sturen: ons eigen gesprek staat dicht. Kies “in de draad van de klantreis”.
export-error-other = Slack nam het bestand niet aan. Aan de klantreis is niets veranderd. Probeer het nog eens; blijft het misgaan, geef dan deze code door: { $support }

# Naar Asana

asana-title = Naar Asana
asana-lead = Welke verbeterpunten van *{ $title }* worden een taak in Asana?
asana-nothing = Er is nu geen verbeterpunt dat een taak kan worden. Daarvoor zijn een eigenaar, een datum en een score nodig.
asana-which = Verbeterpunten
asana-which-some = Verbeterpunten { $first } tot en met { $last }
asana-about = { $owner } · { $due } · score { $score }
asana-more =
    { $count ->
        [one] Er is nog { $count } ander. Stuur eerst deze, dan komt dat aan de beurt.
       *[other] Er zijn er nog { $count }. Stuur eerst deze, dan komen die aan de beurt.
    }
asana-half = Nog niet compleet
asana-lacks-no-owner = er is nog geen eigenaar
asana-lacks-no-due-date = er is nog geen datum waarop het klaar is
asana-lacks-no-score = er is nog geen score, want de stemmen of het bereik ontbreken
asana-there = Staat al in Asana
asana-submit = Stuur naar Asana
asana-close = Sluiten
asana-choose = Kies minstens één verbeterpunt.
asana-gone = Asana is niet meer ingesteld, dus er is niets gestuurd. Met de lijst voor Asana (CSV) kun je de verbeterpunten zelf importeren.
asana-sending =
    { $count ->
        [one] Ik maak { $count } taak in Asana.
       *[other] Ik maak { $count } taken in Asana.
    }
asana-result = In Asana staan nu { $count } van de { $all } gekozen verbeterpunten
asana-new = { $fix }: de taak is gemaakt.
asana-known = { $fix }: de taak stond er al.

# Tabellen inlezen

import-mixed = Kies één klantreis (JSON), of alleen tabellen (CSV of Excel). Samen gaat niet.
import-none = Er is nog geen klantreis waar tabellen bij kunnen. Begin er een, of kies een klantreis als JSON-bestand.
import-where = Een klantreis (JSON): in welk kanaal komt die?
import-journey = Tabellen (CSV, Excel): van welke klantreis?
import-journey-hint = Je ziet eerst wat er verandert, voordat er iets wordt bewaard.
import-which-journey = Kies bij welke klantreis deze tabellen horen.
import-which-channel = Kies het kanaal waarin de klantreis komt te staan.
error-unreachable-file = Slack gaf mij het bestand niet. Er is niets ingelezen. Kies het bestand nog eens.
tables-title = Tabellen inlezen
tables-reading-title = Even lezen
tables-reading = Ik lees de tabellen. Dat duurt een paar tellen; daarna zie je hier wat er verandert.
tables-lead = Dit doen de tabellen met *{ $title }*:
tables-not-yet = In *{ $title }* is nog niets veranderd.
tables-would = Wat wel klopt, zou dit doen:
tables-added = Erbij: { $parts }.
tables-changed = Gewijzigd: { $parts }.
tables-gone = Eruit: { $parts }.
tables-part-phases =
    { $count ->
        [one] { $count } fase
       *[other] { $count } fasen
    }
tables-part-steps =
    { $count ->
        [one] { $count } stap
       *[other] { $count } stappen
    }
tables-part-personas =
    { $count ->
        [one] { $count } persona
       *[other] { $count } persona's
    }
tables-part-touchpoints =
    { $count ->
        [one] { $count } contactmoment
       *[other] { $count } contactmomenten
    }
tables-part-insights =
    { $count ->
        [one] { $count } pijnpunt, pluspunt of vraag
       *[other] { $count } pijnpunten, pluspunten of vragen
    }
tables-part-fixes =
    { $count ->
        [one] { $count } verbeterpunt
       *[other] { $count } verbeterpunten
    }
tables-nothing = Ze veranderen niets: alles staat al zo in de klantreis.
tables-wrong =
    { $count ->
        [one] Eén ding klopt niet. Pas het aan en kies het bestand opnieuw; dan kan alles erin.
       *[other] { $count } dingen kloppen niet. Pas ze aan en kies het bestand opnieuw; dan kan alles erin.
    }
tables-ignored = Niet gebruikt, want deze kolommen ken ik niet: { $columns }
tables-undo-hint = Het is één wijziging, die je in één keer ongedaan kunt maken. Wat niet in de tabellen staat, blijft zoals het is.
tables-submit = Lees in
tables-back = Terug
tables-done = De tabellen zijn ingelezen in “{ $title }”.
tables-same = In “{ $title }” is niets veranderd: alles stond er al zo.
