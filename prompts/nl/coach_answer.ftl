# De coach antwoordt op vragen over klantreizen. $name is de persona, of “none” waar het voor iedereen geldt.

answer-step = stap { $number }, “{ $step }”
answer-and = { $first } en { $last }
answer-and-more = { $numbers } en meer
answer-in-journey = “{ $title }”: { $said }
answer-no-journeys = Ik zie nog geen klantreis waar ik uit kan antwoorden. Zodra er een is, vertel ik je er alles over.

# Verbeterpunten

answer-of-nobody = nog van niemand
answer-of-somebody = van iemand
answer-due = { $day }
answer-no-date = geen datum
answer-status-doing = loopt
answer-status-done = klaar
answer-status-dropped = vervallen
answer-late-by =
    { $count ->
        [one] { $count } dag te laat
       *[other] { $count } dagen te laat
    }
answer-next-in-order = Daarna staat bovenaan: { $fix }.
answer-then = En dan: { $fix }.
answer-no-fixes = Er staan nog geen verbeterpunten in.
answer-first-goal = Begin met het doel: in één zin, waaraan merk je dat een klant tevreden is? Daarna komen de stappen van de klant.
answer-first-steps = Begin met de stappen: wat doet de klant, van het eerste moment tot na de verkoop?
answer-none-late = Er is niets te laat.
answer-no-dates = Er is niets te laat, want er staan nog geen datums bij de verbeterpunten.
answer-late = Te laat: { $fix }.
answer-more-fixes =
    { $count ->
        [one] En nog { $count } verbeterpunt.
       *[other] En nog { $count } verbeterpunten.
    }
answer-fix = { $fix }
answer-fixes-counted =
    { $count ->
        [0] Er staat niets open; { $done } klaar.
        [one] Er staat { $count } verbeterpunt open, waarvan { $doing } loopt en { $late } te laat is; { $done } klaar.
       *[other] Er staan { $count } verbeterpunten open, waarvan { $doing } in uitvoering en { $late } te laat; { $done } klaar.
    }
answer-owner = Dat ligt hier: { $fix }.
answer-owner-nobody = Dat heeft nog niemand opgepakt: { $fix }.
answer-touchpoint-owner = { $owner } let op het contactmoment bij { $step }.
answer-has-fix = { $owner } heeft { $fix }.
answer-has-touchpoints =
    { $count ->
        [one] { $owner } let op { $count } contactmoment, bij stap { $steps }.
       *[other] { $owner } let op { $count } contactmomenten, bij stap { $steps }.
    }
answer-has-nothing-open = Bij { $owner } staat niets meer open.

# Waar het misgaat, en waar het goed gaat

answer-lose-most =
    De meeste klanten haken af in de fase “{ $phase }”: { $moved } van { $entered } gaan verder ({ $share }%{ $target ->
        [-1] {""}
       *[other] , doel { $target }%
    }).
answer-lose-below =
    Het verst onder het doel ligt “{ $phase }”: { $moved } van { $entered } gaan verder ({ $share }%{ $target ->
        [-1] {""}
       *[other] , doel { $target }%
    }).
answer-no-conversion = Hoeveel klanten per fase verdergaan, is nog niet geteld.
answer-worst =
    { $is_truth ->
        [yes] Een moment van de waarheid dat pijn doet: { $step }
       *[no] Hier doet het pijn: { $step }
    }{ $name ->
        [none] {""}
       *[other] , voor { $name }
    } ({ $feeling }){ $why ->
        [none] .
       *[other] : { $why }.
    }
answer-in-hand = Daar wordt aan gewerkt: { $fix }.
answer-waiting = Daar staat een verbeterpunt voor: { $fix }.
answer-not-in-hand = Daar is nog geen verbeterpunt voor.
answer-broken =
    { $count ->
        [one] Bij de laatste walkthrough werkte dit niet: { $steps }.
       *[other] Bij de laatste walkthrough werkten deze niet: { $steps }.
    }
answer-loose-pains =
    { $count ->
        [one] Er is { $count } pijnpunt zonder verbeterpunt: { $pains }.
       *[other] Er zijn { $count } pijnpunten zonder verbeterpunt, zoals { $pains }.
    }
answer-no-emotions = Hoe klanten zich voelen, staat er nog niet bij.
answer-nothing-known = Daar is nog niets over bekend: er staan geen aantallen per fase in, geen gevoel en geen pijnpunt.
answer-nothing-hurts = Er staat niets in dat slecht gaat: geen slecht gevoel, geen kapotte stap en geen pijnpunt zonder verbeterpunt.
answer-nothing-hurts-there = Daar staat niets bij dat slecht gaat: geen slecht gevoel, geen kapotte stap en geen pijnpunt zonder verbeterpunt.
answer-no-moments = Er is nog geen moment van de waarheid aangewezen.
answer-moment-felt = Een moment van de waarheid is { $step }: { $feeling }.
answer-moment-unfelt = Een moment van de waarheid is { $step }; hoe het voelt, staat er niet bij.
answer-well =
    Dit gaat goed: { $step }{ $name ->
        [none] {""}
       *[other] , voor { $name }
    } ({ $feeling }): “{ $what }”.
answer-nothing-well = Er staat nog geen contactmoment in dat goed voelt.

# Hoe het ervoor staat

answer-no-results = Er is nog geen klanttevredenheidscijfer.
answer-result =
    { $count ->
        [0] In { $month } gaven klanten gemiddeld een { $average }.
        [one] In { $month } gaf { $count } klant een { $average }.
       *[other] In { $month } gaven { $count } klanten gemiddeld een { $average }.
    }
answer-goal-reached = Daarmee is het doel van { $goal } gehaald.
answer-goal-missed = Dat is { $by } onder het doel van { $goal }.
answer-share-at-goal = { $share }% gaf een { $goal } of hoger.
answer-trend-up = Sinds { $month } is het { $by } omhoog gegaan, van { $average }.
answer-trend-down = Sinds { $month } is het { $by } gezakt, van { $average }.
answer-trend-same = Dat is gelijk aan { $month }, toen { $average }.
answer-nps = De NPS is { $nps }.
answer-goal = Het doel: { $goal }.
answer-no-goal = Er is nog geen einddoel.
answer-bounds = De reis begint bij “{ $starts }” en eindigt bij “{ $ends }”.
answer-customers = Om wie het gaat: { $group }.
answer-nothing-missing = Er ontbreekt niets wat ik kan zien.
answer-no-steps = Er staan nog geen stappen in.
answer-no-personas = Er is nog geen persona: voor wie is deze reis?
answer-without-touchpoint =
    { $count ->
        [one] Zonder contactmoment: stap { $steps }.
       *[other] { $count } stappen zonder contactmoment: stap { $steps }.
    }
answer-without-conversion-point =
    { $count ->
        [one] De fase { $phases } heeft nog geen conversiepunt.
       *[other] Nog geen conversiepunt bij { $count } fasen: { $phases }.
    }
answer-assumed =
    { $count ->
        [one] { $count } van de { $all } contactmomenten is nog een aanname.
       *[other] { $count } van de { $all } contactmomenten zijn nog aannames.
    }
answer-unsaid = Van { $count } van de { $all } contactmomenten staat er niet bij of het een aanname is.
answer-without-feeling =
    { $count ->
        [one] Bij { $count } contactmoment staat niet hoe het voelt: stap { $steps }.
       *[other] Bij { $count } contactmomenten staat niet hoe het voelt: stap { $steps }.
    }
answer-without-thinking =
    { $count ->
        [one] Bij { $count } contactmoment staat niet wat de klant denkt: stap { $steps }.
       *[other] Bij { $count } contactmomenten staat niet wat de klant denkt: stap { $steps }.
    }
answer-pains-without-fix =
    { $count ->
        [one] { $count } van de { $all } pijnpunten heeft nog geen verbeterpunt.
       *[other] { $count } van de { $all } pijnpunten hebben nog geen verbeterpunt.
    }
answer-holds = Deze klantreis telt { $steps }, { $personas }, { $touchpoints } en { $fixes }.
answer-count-steps =
    { $count ->
        [one] { $count } stap
       *[other] { $count } stappen
    }
answer-count-personas =
    { $count ->
        [one] { $count } persona
       *[other] { $count } persona’s
    }
answer-count-touchpoints =
    { $count ->
        [one] { $count } contactmoment
       *[other] { $count } contactmomenten
    }
answer-count-fixes =
    { $count ->
        [one] { $count } verbeterpunt
       *[other] { $count } verbeterpunten
    }
answer-phases = De fasen: { $phases }.
answer-personas = De persona’s: { $personas }.
answer-journeys-counted = Ik zie { $count } klantreizen:
answer-journey = “{ $title }”: { $steps }, { $fixes } open
answer-other-journeys =
    { $count ->
        [one] Nog { $count } andere klantreis heb ik buiten beschouwing gelaten; noem de titel om ernaar te vragen.
       *[other] Nog { $count } andere klantreizen heb ik buiten beschouwing gelaten; noem een titel om ernaar te vragen.
    }

# Over een persona, een stap, of iets anders

answer-persona-who = { $name }: { $text }.
answer-persona-needs = Wat { $name } nodig heeft: { $text }.
answer-persona-goals = Wat { $name } wil bereiken: { $text }.
answer-persona-channels = Te bereiken via: { $text }.
answer-persona-pains = Wat { $name } stoort: { $pains }.
answer-persona-worst = Het slechtst voelt { $name } zich bij { $step } ({ $feeling }).
answer-persona-known-from = Hoe we dat weten: { $text }.
answer-persona-unsourced = Waar we van { $name } weten wat we weten, staat er niet bij.
answer-persona-nothing = Van { $name } staat er nog niets, alleen de naam.
answer-no-such-step =
    { $count ->
        [0] Stap { $number } is er niet: er staan nog geen stappen in.
        [one] Stap { $number } is er niet: er is { $count } stap.
       *[other] Stap { $number } is er niet: er zijn { $count } stappen.
    }
answer-step-in-phase =
    { $count ->
        [0] In de fase “{ $phase }”: { $step }. Er staat nog geen contactmoment bij.
        [one] In de fase “{ $phase }”: { $step }, met { $count } contactmoment.
       *[other] In de fase “{ $phase }”: { $step }, met { $count } contactmomenten.
    }
answer-step-alone =
    { $count ->
        [0] Dat is { $step }. Er staat nog geen contactmoment bij.
        [one] Dat is { $step }, met { $count } contactmoment.
       *[other] Dat is { $step }, met { $count } contactmomenten.
    }
answer-step-untouched = Wat de klant meemaakt bij { $step }, staat er nog niet bij.
answer-step-pains = Pijnpunten: { $pains }.
answer-step-fix = Verbeterpunt: { $fix }.
answer-step-walked-well = Bij de laatste walkthrough ging het goed.
answer-step-walked-friction = Bij de laatste walkthrough ging het stroef.
answer-step-walked-broken = Bij de laatste walkthrough werkte het niet.
answer-touchpoint = { $head }: { $what }.
answer-thinks = denkt “{ $thinking }”
answer-feels = voelt { $feeling }
answer-untold = wat er gebeurt, staat er niet bij
answer-at = Bij { $step }: { $what }
answer-of = { $name }: { $what }
answer-found-fix = Er is een verbeterpunt: { $fix }.
answer-found-step = Dat is { $step }.
answer-found-phase = In de fase “{ $phase }” wil de klant weten: { $what }.
answer-no-sources = Er staat nog niet in waar we dit van weten.
answer-nothing-of = Over “{ $word }” staat er niets in. In het algemeen:
answer-none-done = Er is nog geen verbeterpunt klaar.
answer-done = Klaar: { $fix }.
answer-touchpoints-of-nobody =
    { $count ->
        [one] Op een contactmoment bij stap { $steps } let nog niemand.
       *[other] Op contactmomenten bij stap { $steps } let nog niemand.
    }
answer-touchpoint-nobody = Op het contactmoment bij { $step } let nog niemand.
answer-all-taken = Alles heeft een eigenaar.
answer-all-evidence = Er is niets als aanname genoteerd.
answer-no-touchpoints = Er staan nog geen contactmomenten in.
answer-assumed-at = Aannames staan er bij stap { $steps }.
answer-no-nps = Een NPS staat er niet bij.
answer-count-pains =
    { $count ->
        [one] Er is { $count } pijnpunt
       *[other] Er zijn { $count } pijnpunten
    }, waarvan { $loose } zonder verbeterpunt.
answer-none-loose = Elk pijnpunt heeft een verbeterpunt.
answer-no-pains = Er staan nog geen pijnpunten in.
answer-found-conversion = Iemand gaat verder uit “{ $phase }” als dit gebeurt: { $what }.
answer-found-bare-phase = Er is een fase “{ $phase }”; meer staat er niet bij.
answer-found-persona = { $name }: { $what }.
answer-found-source = Uit wat we weten van klanten: { $what }.
answer-found-about = Waar de reis over gaat: { $what }.
answer-found-pain = pijnpunt “{ $what }”.
answer-found-gain = pluspunt “{ $what }”.
answer-found-question = vraag van de klant: “{ $what }”

# Waar geen antwoord op is

answer-unknown = Dat vertellen de klantreizen niet.
answer-unknown-one = Dat vertelt “{ $title }” niet.
answer-ask-instead = Wat je me wel kunt vragen: “{ $first }”, “{ $second }” of “{ $third }”
answer-left-out = Niet alles paste erin: wat het minst weegt, heb ik niet meegelezen.
answer-idea-lose = Waar verliezen we klanten?
answer-idea-worst = Wat gaat er het slechtst?
answer-idea-first = Wat moeten we eerst doen?
answer-idea-persona = Wat weten we van { $name }?
answer-idea-satisfied = Hoe tevreden zijn onze klanten?
answer-idea-missing = Wat ontbreekt er nog?
answer-idea-count = Hoeveel stappen zijn er?
answer-idea-goal = Wat is het doel?
