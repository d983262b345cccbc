# Pictures and reports: the map and the summary, posting them in a channel, and the canvas.

card-map = Kaart

map-heading = { $name } · { $title }
map-in-words = De kaart van “{ $title }” in woorden
map-drawing = Ik teken de kaart, dat duurt een paar tellen.
map-failed = De kaart kon ik nu niet tekenen. Probeer het over een minuut nog eens. Met `/klantreis samenvatting` lees je de klantreis in woorden.
map-not-shown = Slack laat de kaart hier niet zien.
map-enlarge = Klik op de afbeelding om die groot te zien.
map-as-file = De kaart van “{ $title }”, als bestand.
look-map = Kaart
look-map-of = Kaart van { $name }
look-emotion = Emotielijn
look-emotion-compared = Emotielijn, toen en nu
look-trend = Klanttevredenheid per maand
look-share = Aandeel op of boven het doel
look-matrix = Impact en moeite

summary-heading = Samenvatting · { $title }
summary-goal = Einddoel
summary-no-results = Waar we staan: er is nog geen klanttevredenheidscijfer.
summary-result =
    { $count ->
        [0] Waar we staan: in { $month } gemiddeld een { $average }.
        [one] Waar we staan: in { $month } een { $average }, van { $count } klant.
       *[other] Waar we staan: in { $month } gemiddeld een { $average }, van { $count } klanten.
    }
summary-below-goal = Dat is { $by } onder het doel van { $goal }.
summary-at-goal = Daarmee is het doel van { $goal } gehaald.
summary-phases = De fasen met de emotielijn
summary-moments = Waar het het meest pijn doet
summary-nothing-hurts = Geen enkel contactmoment voelt slecht.
summary-no-emotions = Bij de contactmomenten staat nog niet hoe de klant zich voelt.
summary-fixes = Dit eerst verbeteren
summary-no-fixes = Er zijn nog geen verbeterpunten.
summary-all-done = Alle verbeterpunten zijn klaar of vervallen.
summary-more-fixes =
    { $count ->
        [one] … en nog { $count } verbeterpunt
       *[other] … en nog { $count } verbeterpunten
    }
summary-score = score { $score }
summary-no-owner = nog van niemand
summary-no-date = geen datum
summary-news = Sinds { $day }: { $news }.
summary-missing = Nog te doen in de klantreis: { $what }. Met `/klantreis status` zie je het per stuk.
summary-missing-stage =
    { $count ->
        [one] { $count } vraag bij { $stage }
       *[other] { $count } vragen bij { $stage }
    }
summary-nothing-missing = Er ontbreekt niets.
news-nothing = niets gewijzigd
news-goal-changed = het einddoel gewijzigd
news-results-added =
    { $count ->
        [one] { $count } maandcijfer erbij
       *[other] { $count } maandcijfers erbij
    }
news-fixes-done =
    { $count ->
        [one] { $count } verbeterpunt klaar
       *[other] { $count } verbeterpunten klaar
    }
news-fixes-added =
    { $count ->
        [one] { $count } verbeterpunt erbij
       *[other] { $count } verbeterpunten erbij
    }
news-steps-added =
    { $count ->
        [one] { $count } stap erbij
       *[other] { $count } stappen erbij
    }
news-steps-removed =
    { $count ->
        [one] { $count } stap eraf
       *[other] { $count } stappen eraf
    }
news-steps-changed =
    { $count ->
        [one] { $count } stap gewijzigd
       *[other] { $count } stappen gewijzigd
    }
news-touchpoints-added =
    { $count ->
        [one] { $count } contactmoment erbij
       *[other] { $count } contactmomenten erbij
    }
news-touchpoints-changed =
    { $count ->
        [one] { $count } contactmoment gewijzigd
       *[other] { $count } contactmomenten gewijzigd
    }
news-pains-added =
    { $count ->
        [one] { $count } pijnpunt erbij
       *[other] { $count } pijnpunten erbij
    }
news-personas-added =
    { $count ->
        [one] { $count } persona erbij
       *[other] { $count } persona's erbij
    }

report-summary = De samenvatting
report-fixes = De verbeterpunten
report-posted-by = Geplaatst door { $name }.
report-rest-in-thread = In de draad staat alles wat hier niet past.
report-words-in-thread = In de draad staat in woorden wat erop te zien is.
report-somebody = iemand van het team

post-title = Plaats in een kanaal
post-what = *{ $what }* van “{ $title }” komt in het kanaal dat je kiest. Iedereen die daar lid van is, kan het lezen.
post-where = In welk kanaal?
post-where-hint = Een kanaal waar jij in zit en ik ook. Mij haal je erbij met /invite @Reisgids.
post-usual = Vast rapportkanaal
post-make-usual = Maak dit het vaste rapportkanaal
post-make-usual-hint = Dan staat dit kanaal de volgende keer al klaar, voor iedereen.
post-usual-is = Het vaste rapportkanaal van deze klantreis is <#{ $channel }>.
post-forget-usual = Geen vast kanaal meer
post-submit = Plaats
post-anyway = Plaats toch
post-think-general = <#{ $channel }> is het algemene kanaal: iedereen in de werkruimte krijgt dit te zien. Weet je het zeker?
post-think-private = Deze klantreis hoort bij een besloten kanaal. In <#{ $channel }> lezen ook mensen mee die daar geen lid van zijn.
post-error-archived = Dat kanaal is gearchiveerd. Kies een ander kanaal.
post-error-restricted = In dat kanaal mogen alleen bepaalde mensen iets plaatsen. Kies een ander kanaal, of vraag een beheerder mij daar te laten schrijven.
post-later = Slack antwoordt nu niet. Ik blijf proberen het in <#{ $channel }> te plaatsen.

canvas-there = De klantreis staat op een canvas in een tabblad van <#{ $channel }>. Ik werk het bij als er iets wijzigt; wat je er zelf in typt, verdwijnt dan.
canvas-error-plan = Het abonnement van jullie Slack kent geen canvas voor een kanaal. Met `/klantreis samenvatting` kun je de klantreis wel in het kanaal plaatsen.
canvas-error-taken = Dit kanaal heeft al een canvas, en in jullie Slack past er maar één. Haal dat eerst weg, of plaats de klantreis met `/klantreis samenvatting`.
canvas-error-off = Canvassen staan in jullie Slack uit. Een beheerder kan ze aanzetten; tot dan plaats je de klantreis met `/klantreis samenvatting`.
canvas-error-scope = Ik mag nog geen canvas maken. Laat een beheerder de app opnieuw installeren, met de scope `canvases:write`.
canvas-error-restricted = In dit kanaal mag ik geen canvas maken. Vraag een beheerder dat toe te staan.
canvas-error-other = Slack maakt het canvas niet. Probeer het straks nog eens; blijft het misgaan, geef dan deze code door: { $support }
canvas-kept-up-to-date = Reisgids werkt deze bladzijde bij zodra de klantreis wijzigt. Wat je hier zelf typt, verdwijnt dan.
canvas-no-goal = Er is nog geen einddoel.
canvas-no-steps = Er zijn nog geen stappen.
canvas-fix = Verbeterpunt
canvas-score = Score
canvas-owner = Eigenaar
canvas-due = Klaar op
canvas-status = Status

error-no-such-persona =
    Een klantreis of persona “{ $name }” ken ik hier niet. { $names ->
        [none] Deze klantreis heeft nog geen persona's.
       *[other] Persona's van deze klantreis: { $names }.
    }
error-not-your-channel = Je bent zelf geen lid van dat kanaal. Word eerst lid, of kies een ander kanaal.
