# Klanttevredenheid: wat cijfers samen zeggen, wat er met een regel mis is, en de vraag naar de resultaten van een maand.

score-heading = Klanttevredenheid · { $title }
score-month = *{ $month }*: gemiddeld *{ $average }*, { $parts }.
score-goal = doel { $goal }
score-usual-goal = doel { $goal }, zolang jullie er geen kozen
score-share = { $share }% gaf een { $goal } of hoger
score-share-unknown = het aandeel op het doel is niet bekend
score-nps = NPS { $nps }
score-responses =
    { $count ->
        [0] aantal reacties onbekend
        [one] 1 reactie
       *[other] { $count } reacties
    }
score-few = Minder dan { $most } reacties: te weinig om veel uit af te leiden.
score-up = ↑ { $change } sinds { $month }.
score-down = ↓ { $change } sinds { $month }.
score-same = Gelijk aan { $month }.
score-none-yet = Er zijn nog geen cijfers. Vraag klanten om een cijfer van 0 tot 10, en vul ze hier in.
score-before = Eerder
score-before-line = { $month }: { $average } ({ $responses })
score-per-persona = Per persona, { $since } t/m { $until }
score-per-step = Per stap, { $since } t/m { $until }
score-part = { $name }: { $average } · { $parts }
score-part-few = weinig
score-other-parts =
    { $count ->
        [one] … en nog 1.
       *[other] … en nog { $count }.
    }
score-beside = Hielp het?
score-beside-note = Wat jullie afrondden naast de cijfers van ervoor en erna. Of het daardoor kwam, zeggen cijfers niet: kijk ook wat er nog meer veranderde.
score-beside-line = { $fix } (klaar op { $day }): ervoor { $before }, erna { $after }
score-beside-side = { $average } (n={ $count })
score-beside-none = nog geen cijfers
score-low = Een laag cijfer. Soms is nee zeggen het goede antwoord: tegen een klant die je niet goed kunt helpen. Kijk wie het lage cijfer geven, en of ze bij jullie passen.
score-low-personas = Lage cijfers van { $names }. Soms is nee zeggen het goede antwoord: tegen een klant die je niet goed kunt helpen. Past wie zo is bij wat jullie bieden?

score-kept =
    { $count ->
        [one] ✓ 1 cijfer bewaard: { $score }.
       *[other] ✓ { $count } cijfers bewaard.
    }
score-kept-wholes =
    { $count ->
        [one] ✓ De resultaten van { $months } zijn bewaard.
       *[other] ✓ De resultaten van { $count } maanden zijn bewaard.
    }
score-known =
    { $count ->
        [one] 1 stond er al en telt niet dubbel.
       *[other] { $count } stonden er al en tellen niet dubbel.
    }
score-repeat = Dit was al ingelezen{ $when }. Er is niets veranderd.
score-repeat-when = {" "}op { $day }
score-repeat-by = {" "}op { $day } door { $name }
score-corrected = ✓ Gecorrigeerd.
score-withdrawn = ✓ Ingetrokken: deze cijfers tellen niet meer mee.
score-converted = Omgerekend naar 0–10. { $how }
score-comments-stay = Opmerkingen van klanten blijven in Slack: ze gaan in geen export of rapport mee.

score-button-add = Cijfers toevoegen
score-button-correct = Corrigeer
score-button-withdraw = Trek in
score-button-history = Geschiedenis
score-button-keys = Koppel een enquêtetool
score-button-share = Aandeel als plaatje
score-withdraw-title = Cijfers intrekken?
score-withdraw-text = Ze tellen dan niet meer mee. Ze blijven in de geschiedenis, en ongedaan maken kan.
score-not-understood = Dit kon ik niet lezen, en er is niets bewaard: { $first } Typ bijvoorbeeld `/klantreis cijfer 8 "snel antwoord"`, of ga verder in het formulier; wat je typte staat er al in.
score-button-form = Verder in het formulier

scale-0-10 = 0–10
scale-1-10 = 1–10
scale-1-5 = 1–5
scale-0-100 = 0–100
scale-nps = NPS
scale-how-0-10 = 0–10: blijft zoals het is.
scale-how-1-10 = 1–10: blijft zoals het is, een 7 is een 7.
scale-how-1-5 = 1–5: 1 wordt 0, 2 wordt 2,5, 3 wordt 5, 4 wordt 7,5 en 5 wordt 10.
scale-how-0-100 = 0–100: gedeeld door 10, dus 85 wordt 8,5.
scale-how-nps = NPS: antwoorden van 0 tot 10 blijven zoals ze zijn. Is alleen de groep bekend, dan telt het midden: promotor 9,5, passief 7,5, criticaster 3.

score-line = regel { $line }: { $text }
score-problem-no-score = hierin vind ik geen cijfer: “{ $typed }”.
score-problem-score-unreadable = “{ $typed }” is geen cijfer.
score-problem-off-scale = { $typed } kan niet op deze schaal ({ $allowed }).
score-problem-day-unreadable = “{ $typed }” is geen datum die ik ken, schrijf bijvoorbeeld 3-11-2026.
score-problem-day-impossible = { $typed } is nog niet geweest, of te lang geleden.
score-problem-month-unreadable = “{ $typed }” is geen maand die ik ken, schrijf bijvoorbeeld 2026-11.
score-problem-month-twice = een maand staat er meer dan eens in; de laatste telt.
score-problem-average-unreadable = “{ $typed }” is geen gemiddelde, schrijf bijvoorbeeld 7,8.
score-problem-responses-unreadable = hoeveel reacties het waren ontbreekt, of “{ $typed }” is geen aantal.
score-problem-groups-unreadable = { $typed }: de groepen van NPS zijn aantallen, of procenten die samen 100 zijn met het aantal reacties erbij.
score-problem-nothing = er staat niets in.
score-problem-unreadable = dit bestand is niet te lezen. Sla het op als CSV.
score-problem-too-large = het is te groot: hooguit { $allowed } cijfers tegelijk.
score-problem-no-score-column = er is geen kolom “cijfer” of “score”. Ik zie: { $typed }
score-problem-columns-left-out = Deze kolommen ken ik niet, en laat ik weg: { $typed }
score-problem-persona-unknown = De persona “{ $typed }” staat niet in de klantreis: die cijfers tellen zonder persona mee.
score-problem-step-unknown = De stap “{ $typed }” staat niet in de klantreis: die cijfers tellen zonder stap mee.
score-problem-day-first = { $typed } lees ik als { $allowed }: eerst de dag, dan de maand.
score-problem-comment-cut = de opmerking is langer dan { $allowed } tekens en is ingekort.

error-no-scores = Er staat nog geen cijfer in. Vul een gemiddelde in, plak cijfers, of kies een bestand.
error-one-way-of-scores = Kies een van de drie: een gemiddelde, geplakte cijfers of een bestand.
error-too-many-scores = Dat is te veel tegelijk: hooguit { $most } cijfers.
error-wrong-scores = Niet alles klopt, en er is niets bewaard: { $first }
error-no-such-scores = Deze cijfers tellen al niet meer mee: iemand heeft ze net ingetrokken of gecorrigeerd. Er is niets veranderd.
error-not-yet = Deze dag is nog niet geweest.
error-not-that-scale = { $typed } kan niet op de schaal { $scale }. Er is niets veranderd.

action-score = klanttevredenheid
action-score-correct = klanttevredenheid gecorrigeerd
action-score-withdraw = klanttevredenheid ingetrokken

ask-results = Wat gaven klanten in { $month } bij *{ $title }*?
ask-results-again = Nog een keer: wat gaven klanten in { $month } bij *{ $title }*?
ask-results-why = Een aantal en een gemiddelde is genoeg. Alle cijfers plakken of als bestand geven kan ook.
ask-results-fill = Vul in
ask-results-paste = Plak of upload
ask-results-not-known = Weet ik nog niet
ask-results-next-week = Volgende week
ask-results-unknown = De resultaten van { $month } voor { $title }: je weet ze nog niet. Ik vraag het nog één keer.
ask-results-later = De resultaten van { $month } voor { $title }: volgende week vraag ik het opnieuw.
ask-results-answered = ✓ De resultaten van { $month } voor { $title } zijn er: gemiddeld { $average }, { $responses }.
ask-results-answered-by = ✓ De resultaten van { $month } voor { $title } zijn er, van { $name }: gemiddeld { $average }, { $responses }.
ask-results-figures = Bekijk de cijfers
