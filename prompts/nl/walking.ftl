# De walkthrough: het bericht in het kanaal, de wandeling van één persoon, en wat eruit kwam.

walk-well = ging goed
walk-friction = ging stroef
walk-broken = was kapot
walk-untold = niet beoordeeld
walk-outdated = klopt niet meer
walk-tally-well = { $count }× goed
walk-tally-friction = { $count }× stroef
walk-tally-broken = { $count }× kapot

# In het kanaal

round-heading = Walkthrough · { $title }
round-lead =
    { $count ->
        [one] We lopen de klantreis zelf, als klant: { $count } stap, tot { $day } om { $time }.
       *[other] We lopen de klantreis zelf, als klant: { $count } stappen, tot { $day } om { $time }.
    } Wie meeloopt krijgt de stappen in een eigen bericht.
round-opened-by = Gestart door { $name }.
round-anonymous = Deze ronde is anoniem. Niemand ziet wie wat zei, en namen staan er niet bij, ook niet als dank. Wie antwoordde bewaar ik alleen tot de ronde sluit, zodat je antwoorden kunt wijzigen; daarna is het gewist. Een herinnering krijg je alleen zelf te zien.
round-few = Met zo weinig mensen is soms te raden van wie iets komt.
round-walker = { $name }: { $answered } van { $count }
round-walker-none = { $name }: nog niet begonnen
round-walker-done = { $name }: klaar ({ $answered } van { $count })
round-walker-declined = { $name }: deze keer niet
round-walker-handed = { $name }: doorgegeven
round-walker-gone = { $name }: niet meer in het kanaal
round-somebody = Iemand
round-nobody = Nog niemand loopt mee.
round-progress = { $done } van { $count } klaar, { $begun } begonnen
round-join = Loop mee
round-results = Hoe gaat het?
round-close = Sluit nu
round-close-title = Deze ronde sluiten?
round-close-text = Daarna kan niemand nog antwoorden of iets wijzigen. De samenvatting komt in de draad.
round-over = Gesloten op { $day }.
round-over-by = Gesloten op { $day } door { $name }.
round-result = { $walked } van { $invited } liepen mee · stappen: { $well } goed, { $friction } stroef, { $broken } kapot
round-result-nobody = Deze keer liep niemand mee.
round-in-thread = Wat eruit kwam staat in de draad.
round-no-steps = “{ $title }” heeft nog geen stappen om te lopen. Zet ze er eerst in met `/klantreis stappen`; daarna kan een ronde beginnen.
round-so-far = Tot nu toe · { $title }
round-so-far-anonymous = In een anonieme ronde zie je de uitkomst pas als die sluit: anders zou je kunnen zien wie net antwoordde.
round-so-far-nothing = Er is nog niets gezegd.
round-joined = Je loopt mee. Je stappen staan in ons eigen gesprek.
round-closed-now = De ronde is gesloten. De samenvatting staat in de draad van het bericht in <#{ $channel }>.
round-started = De ronde is begonnen in <#{ $channel }>. { $link }
round-is-open = Er loopt al een ronde in <#{ $channel }>, tot { $day }. { $link }
round-link = Naar het bericht
round-history = Walkthroughs · { $title }
round-history-none = “{ $title }” is nog niet gelopen. Begin een ronde met `/klantreis loop`.
round-history-line = { $day }: { $who } · { $well } goed, { $friction } stroef, { $broken } kapot
round-history-people =
    { $count ->
        [0] niemand liep mee
        [one] { $count } persoon
       *[other] { $count } mensen
    }

# Wat eruit kwam

summary-walk-heading = Wat de walkthrough liet zien · { $title }
summary-walk-outcome = Van de stappen { $well } goed, { $friction } stroef, { $broken } kapot.
summary-walk-nobody = Deze keer kwam niemand eraan toe. Dat geeft niet: een andere dag of minder mensen helpt vaak. Kies met `/klantreis herinner` een dag die beter past, of begin nu zelf met `/klantreis loop`.
summary-walk-better = Beter dan vorige keer
summary-walk-worse = Slechter dan vorige keer
summary-walk-trend-better = ↑ beter · stap { $number }: { $step } · { $now } (was: { $before })
summary-walk-trend-worse = ↓ slechter · stap { $number }: { $step } · { $now } (was: { $before })
summary-walk-same = Verder is er niets beter of slechter geworden dan vorige keer.
summary-walk-first = Dit is de eerste keer: de volgende ronde zie je hier wat er beter of slechter werd.
summary-walk-bad = Stroef of kapot
summary-walk-step = stap { $number }: { $step } · { $how }
summary-walk-pains = Wat mensen tegenkwamen
summary-walk-pain = *Stap { $number } · { $how }* · “{ $note }”
summary-walk-pain-by = *Stap { $number } · { $how }* · { $name }: “{ $note }”
summary-walk-picture = foto
summary-walk-to-fix = Maak er een verbeterpunt van
summary-walk-is-fix = ✓ staat bij de pijnpunten en verbeterpunten
summary-walk-outdated = *Klopt niet meer*
summary-walk-outdated-line = stap { $number }: { $step }
summary-walk-outdated-note = stap { $number }: { $step } · “{ $note }”
summary-walk-changed =
    { $count ->
        [one] Sinds de vorige ronde is stap { $numbers } gewijzigd.
       *[other] Sinds de vorige ronde zijn stappen { $numbers } gewijzigd.
    }
summary-walk-stale =
    { $count ->
        [one] Stap { $numbers } liep al 60 dagen niemand.
       *[other] Stappen { $numbers } liep al 60 dagen niemand.
    }
summary-walk-thanks = Met dank aan { $names }.
summary-walk-thanks-anonymous =
    { $count ->
        [one] { $count } persoon liep anoniem mee, met dank.
       *[other] { $count } mensen liepen anoniem mee, met dank.
    }
summary-walk-rest =
    { $count ->
        [one] Nog { $count } opmerking staat onder “Alles lezen”.
       *[other] Nog { $count } opmerkingen staan onder “Alles lezen”.
    }
summary-walk-every-step = Alle stappen

# De wandeling van één persoon

walk-heading = Loop je mee? { $title }, als { $persona } · tot { $day }
walk-heading-plain = Loop je mee? { $title } · tot { $day }
walk-reminder = Je walkthrough is nog niet klaar: { $answered } van { $count }. Tot { $day } kan het nog.
walk-lead = Doe de stappen zelf, zoals een klant dat doet, en klik hoe het ging. Je kunt steeds stoppen en later verder.
walk-step = Stap { $number } van { $count } · { $step }
walk-before = vorige keer: { $how }
walk-before-note = vorige keer: { $how } (“{ $note }”)
walk-before-note-by = vorige keer: { $how } ({ $name }: “{ $note }”)
walk-own = Jij zei: { $how }
walk-own-note = Jij zei: { $how } · “{ $note }”
walk-say-well = Ging goed
walk-say-friction = Stroef
walk-say-broken = Kapot
walk-note = Notitie of foto
walk-note-only = Notitie
walk-no-longer = Klopt niet meer
walk-later = Later …
walk-later-hour = Over een uur
walk-later-tomorrow = Morgen
walk-later-monday = Maandag
walk-back = Vorige
walk-next = Volgende
walk-overview = Overzicht
walk-all = Alles in één formulier
walk-hand = Geef door aan een ander
walk-decline = Deze keer niet
walk-as = Als { $persona }
walk-finish = Klaar
walk-go-to = Ga naar een stap …
walk-overview-heading = Overzicht · { $answered } van { $count }
walk-all-answered = Je hebt alle stappen gehad. Klik op “Klaar”, of wijzig nog iets: dat kan tot de ronde sluit.
walk-some-open = Een stap overslaan mag. Klik op “Klaar” als je niet verder gaat.
walk-line = { $number }. { $step } · { $how }
walk-line-open = { $number }. { $step }
walk-snoozed = Ik kom er op { $day } om { $time } op terug.
walk-snoozed-after = Dan is de ronde al gesloten: die loopt tot { $closes }.
walk-take-up = Toch nu
walk-done = Klaar, dank je. Je beoordeelde { $answered } van { $count } stappen.
walk-change = Wijzig iets
walk-declined = Je loopt deze keer niet mee.
walk-join-anyway = Toch meelopen
walk-handed = Je hebt dit doorgegeven aan { $name }.
walk-gone = Je loopt niet meer mee in deze ronde.
walk-over = Deze ronde is gesloten. Wat eruit kwam staat bij het bericht in het kanaal.
walk-over-thanks = Deze ronde is gesloten. Dank voor het meelopen; wat eruit kwam staat bij het bericht in het kanaal.
walk-nothing-left = Deze klantreis heeft nu geen stappen om te lopen.

# De vensters

walk-form-note-title = Wat zag je?
walk-form-outdated-title = Klopt niet meer
walk-form-outdated-lead = Hoe is het nu? Dat komt in de samenvatting van deze ronde. De stap zelf kun je meteen aanpassen.
walk-form-to-steps = Pas de stappen aan
walk-form-how = Hoe ging het?
walk-form-note = Notitie
walk-form-note-hint = Bijvoorbeeld: twee dagen geen antwoord
walk-form-file = Foto
walk-form-file-hint = Een afbeelding, hooguit één. Het bestand blijft in Slack.
walk-form-no-file = In een anonieme ronde kan er geen foto bij: in Slack is te zien van wie een bestand komt.
walk-form-save = Bewaar
walk-form-not-picture = Dit is geen afbeelding. Kies een foto of schermafbeelding (PNG, JPG, GIF, WebP of HEIC).
walk-form-one-picture = Kies één afbeelding; je notitie staat er nog.
walk-form-all-title = Alle stappen
walk-form-all-lead = Vul in wat je wilt. Wat je leeg laat, blijft open.
walk-form-notes = Notities
walk-form-notes-hint = Per regel het nummer van de stap en wat je zag, zoals “3: twee dagen geen antwoord”.
walk-form-notes-wrong = Begin elke regel met het nummer van een stap, van 1 tot { $count }: dat lukt niet bij “{ $line }”.
walk-form-notes-long = Wat bij stap { $number } staat is te lang.
walk-form-hand-title = Geef door
walk-form-hand-who = Aan wie?
walk-form-hand-hint = Die persoon krijgt een bericht met wat je al invulde.
walk-form-hand-submit = Geef door
walk-form-bot = Een bot kan niet meelopen. Kies iemand anders.
walk-form-start-title = Begin een walkthrough
walk-form-start-lead = Iedereen die meeloopt doorloopt *{ $title }* zelf, als klant: { $count } stappen.
walk-form-who = Wie loopt mee?
walk-form-who-everyone = Iedereen in het kanaal
walk-form-who-chosen = De mensen die ik hieronder kies
walk-form-people = Mensen
walk-form-people-hint = Alleen wie in het kanaal van deze klantreis zit kan meelopen.
walk-form-days = Hoelang blijft de ronde open?
walk-form-days-count =
    { $count ->
        [one] { $count } dag
       *[other] { $count } dagen
    }
walk-form-anonymous = Anoniem
walk-form-anonymous-yes = Niemand ziet wie wat zei
walk-form-personas = Als welke persona's?
walk-form-personas-hint = Leeg laten is: allemaal, om de beurt.
walk-form-start-submit = Begin
walk-form-pain-title = Pijnpunt toevoegen
walk-form-pain = Pijnpunt
walk-form-pain-where = Bij welk contactmoment van deze stap?
walk-form-pain-new = Een nieuw contactmoment
walk-form-pain-channel = Kanaal van het nieuwe contactmoment
walk-form-pain-channel-hint = Bijvoorbeeld: e-mail, website, telefoon
walk-form-pain-fix = Verbeterpunt: wat zou dit wegnemen?
walk-form-pain-submit = Voeg toe
walk-touchpoint-plain = Contactmoment { $number }
action-walk-pain = een pijnpunt en verbeterpunt uit een walkthrough

error-round-closed = Deze ronde is gesloten, dus hier is niets meer aan te wijzigen. Wat eruit kwam staat bij het bericht in het kanaal.
error-nothing-to-walk = Deze klantreis heeft nog geen stappen om te lopen. Zet ze er eerst in met `/klantreis stappen`.
error-nobody-can-walk = Van deze mensen kan niemand meelopen: alleen wie in het kanaal van de klantreis zit, en geen bots. Kies iemand anders.
error-cannot-walk =
    { $why ->
        [yourself] Dit ben je zelf. Kies iemand anders.
        [walks] { $name } loopt zelf al mee. Kies iemand anders, of sluit dit venster en klik op “Deze keer niet”.
       *[elsewhere] { $name } zit niet in het kanaal van deze klantreis. Kies iemand anders.
    }

home-walk =
    { $count ->
        [0] Loop de klantreis zelf
       *[other] Loop verder: { $count } van { $steps } stappen gehad
    }
home-open-walk = Vul in
