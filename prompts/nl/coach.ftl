# De coach: wat hij zegt, en de knoppen eronder. De tips zelf staan in de bestanden coach_*.

coach-button = Coach
coach-look = Kijk mee
coach-words = In woorden
coach-whole = Laat de coach meekijken
coach-from-notes = Haal uit aantekeningen

coach-title-understand = Gelezen: { $source }
coach-title-understand-plain = Uit de aantekeningen
coach-title-coach = Meegekeken: { $question }
coach-title-coach-whole = Meegekeken met de hele klantreis
coach-title-suggest = Ideeën bij: { $question }
coach-title-answer = { $name } vroeg: “{ $asked }”
coach-title-write-summary = De klantreis in woorden
coach-title-write-report = Het maandrapport in woorden
coach-title-play = { $persona } · stap { $number } van { $count } · { $step }
coach-nobody = Een klant
coach-heading = *Coach* · { $what }
coach-text = Coach: { $what }

coach-thinking-understand = Ik lees de aantekeningen. Jullie kunnen gewoon doorgaan; wat ik vind, komt hier te staan.
coach-thinking-coach = Ik kijk mee. Jullie kunnen gewoon doorgaan; wat ik zie, komt hier te staan.
coach-thinking-suggest = Ik denk na over ideeën. Jullie kunnen gewoon doorgaan; ze komen hier te staan.
coach-thinking-play = Ik leef me in. Een moment.
coach-thinking-answer = Ik zoek het na in de klantreis. Een moment.
coach-thinking-write = Ik schrijf het op. Een moment.
coach-status = zoekt het na in de klantreis

coach-kind-step = Stap
coach-kind-persona = Persona
coach-kind-touchpoint = Contactmoment
coach-kind-pain = Pijnpunt
coach-kind-gain = Pluspunt
coach-kind-question = Vraag van de klant
coach-kind-information-need = Informatiebehoefte
coach-kind-conversion-point = Conversiepunt
coach-kind-metric = Cijfer om te volgen
coach-kind-fix = Verbeterpunt
coach-kind-goal = Einddoel
coach-kind-wording = Anders verwoord
coach-kind-thought = Denkt en voelt
coach-kind-missing = Dit mis ik
coach-proposal = *{ $kind }* · { $about }
coach-proposal-plain = *{ $kind }*
coach-quote = “{ $quote }”
coach-quote-from = “{ $quote }” ({ $source })
coach-estimate = schatting: impact { $impact }, moeite { $effort } (van 1 tot 5)
coach-take = Neem over
coach-change = Pas aan
coach-leave = Weg
coach-understood = Begrepen
coach-take-all =
    { $count ->
        [one] Neem dit over
        [2] Neem beide over
       *[other] Neem alle { $count } over
    }
coach-take-shown =
    { $count ->
        [2] Neem deze twee over
       *[other] Neem deze { $count } over
    }
coach-taken = ✓ { $kind } overgenomen door { $name }: { $text }
coach-taken-line = ✓ { $kind } in het concept gezet door { $name }: { $text }
coach-missing-taken = ✓ Wat ontbrak is overgenomen door { $name }: { $text }
coach-missing-taken-line = ✓ Wat ontbrak is in het concept gezet door { $name }: { $text }
coach-nothing-left = Het concept is intussen afgehandeld. Hier staat niets meer open.
coach-more =
    { $count ->
        [one] Nog 1 voorstel. Dat komt hier zodra jullie er een hebben afgehandeld.
       *[other] Nog { $count } voorstellen. Die komen hier zodra jullie deze hebben afgehandeld.
    }
coach-left =
    { $count ->
        [one] 1 weggelegd
       *[other] { $count } weggelegd
    }
coach-nothing = Ik heb hier niets aan toe te voegen.
coach-left-out = Weggelaten: { $what }
coach-unknown = Wat ik niet weet: { $what }
coach-handled = { $taken } overgenomen, { $left } weggelegd

coach-by-model = Voorstel van een taalmodel ({ $model }), kan fouten bevatten. Er verandert niets tot iemand het overneemt.
coach-said-by-model = Geschreven door een taalmodel ({ $model }), kan fouten bevatten.
coach-by-rules = Vaste tips uit de methode. Er verandert niets tot iemand ze overneemt.
coach-said-by-rules = Uit de klantreis gehaald met vaste regels.
coach-instead = Het taalmodel gaf nu geen bruikbaar antwoord; dit zijn de vaste tips.
coach-said-instead = Het taalmodel gaf nu geen bruikbaar antwoord; dit komt met vaste regels uit de klantreis.
coach-spent = Het taalmodel heeft voor vandaag genoeg gedaan; dit zijn de vaste tips.
coach-said-spent = Het taalmodel heeft voor vandaag genoeg gedaan; dit komt met vaste regels uit de klantreis.
coach-good = Nuttig
coach-bad = Niet nuttig
coach-judged = Nuttig: { $good } · niet nuttig: { $bad }

action-coach = een voorstel van de coach

coach-edit-title = Voorstel aanpassen
coach-edit-text = Zo komt het erin
coach-edit-submit = Neem over

coach-elsewhere = De coach antwoordt in de draad van “{ $title }”. { $link }
coach-link = Ga erheen
error-no-journey-to-ask = Er is nog geen klantreis die ik hier mag inzien. Typ `/klantreis start` in een kanaal om er een te beginnen.
coach-there-already = Dat vroeg iemand net al; het antwoord staat in de draad.

talk-next = Volgende stap
talk-stop = Stop
talk-over = Einde van de reis. Dit was alles wat de kaart vertelt.
talk-how = Je kunt me vragen stellen: typ ze gewoon. “Volgende stap” loopt verder.
talk-how-in-thread = Je kunt me vragen stellen: noem me erbij met @. “Volgende stap” loopt verder.
talk-ended = Gestopt. Met `/klantreis speel` begin je opnieuw.
talk-in-direct = Ik sta klaar in ons eigen gesprek, als { $persona }.

notes-title = Aantekeningen lezen
notes-intro = Plak een gesprek, interview of verslag van “{ $title }”. Ik haal er stappen, persona's, contactmomenten en pijnpunten uit, met de woorden erbij. Jullie kiezen wat erin komt.
notes-text = Tekst
notes-text-hint = Hooguit 3.000 tekens. Is het meer? Stuur dan een bestand, of plak het in de draad.
notes-file = Of een tekstbestand
notes-file-hint = TXT, MD of VTT, samen hooguit 40.000 tekens.
notes-source = Waar komt het vandaan?
notes-source-hint = Bijvoorbeeld: interview met een klant, 3 november.
notes-submit = Lees
notes-neither = Plak een tekst, of kies een bestand.
notes-offer = Dat lijken aantekeningen. Zal ik er stappen, persona's, contactmomenten en pijnpunten uit halen? Wat ik al hoorde, blijft staan.
notes-read = Lees ze
notes-from-message = bericht van { $name }
error-unreadable-notes = Dit bestand kan ik niet lezen als tekst. Sla het op als TXT en probeer het nog eens.
