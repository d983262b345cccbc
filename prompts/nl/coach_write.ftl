# De coach schrijft een samenvatting of een maandrapport: een zin per feit. De namen en waarden staan in
# bot/coach/writing/facts.py.

write-nothing = Er valt nog niets te vertellen.
write-shape =
    De klantreis telt { $steps ->
        [one] { $steps } stap
       *[other] { $steps } stappen
    } en { $touchpoints ->
        [0] nog geen contactmomenten
        [one] { $touchpoints } contactmoment
       *[other] { $touchpoints } contactmomenten
    }{ $personas ->
        [0] , en nog geen persona’s.
        [one] , gezien door { $personas } persona.
       *[other] , gezien door { $personas } persona’s.
    }
write-no-steps = In deze klantreis staan nog geen stappen.
write-goal = Waar de klant moet uitkomen: “{ $goal }”.
write-no-goal = Een einddoel is er nog niet.
write-result-below =
    { $count ->
        [0] In { $month } gaven klanten gemiddeld een { $average }; dat is { $by } onder het doel van { $goal }.
        [one] In { $month } gaf { $count } klant een { $average }; dat is { $by } onder het doel van { $goal }.
       *[other] In { $month } gaven { $count } klanten gemiddeld een { $average }; dat is { $by } onder het doel van { $goal }.
    }
write-result-at =
    { $count ->
        [0] In { $month } gaven klanten gemiddeld een { $average }, en daarmee is het doel van { $goal } gehaald.
        [one] In { $month } gaf { $count } klant een { $average }, en daarmee is het doel van { $goal } gehaald.
       *[other] In { $month } gaven { $count } klanten gemiddeld een { $average }, en daarmee is het doel van { $goal } gehaald.
    }
write-result-first =
    { $count ->
        [0] In { $month } gaven klanten gemiddeld een { $average }.
        [one] In { $month } gaf { $count } klant een { $average }.
       *[other] In { $month } gaven { $count } klanten gemiddeld een { $average }.
    }
write-no-results =
    { $month ->
        [none] Een klanttevredenheidscijfer is er nog niet.
       *[other] Van { $month } is er geen klanttevredenheidscijfer.
    }
write-better = Het cijfer is { $by } hoger dan in { $month }, toen het een { $average } was.
write-worse = Het cijfer is { $by } lager dan in { $month }, toen het een { $average } was.
write-same = Het cijfer is gelijk aan dat van { $month }.
write-share-at-goal = Van alle klanten gaf { $share }% een { $goal } of hoger.
write-worst =
    { $emotion ->
        [-2] Het meest pijn doet het bij stap { $number }, “{ $step }”
       *[other] Het minst prettig is stap { $number }, “{ $step }”
    }{ $name ->
        [none] {""}
       *[other] , voor { $name }
    }{ $pain ->
        [none] .
       *[other] : “{ $pain }”.
    }
write-nothing-hurts = Geen enkel contactmoment voelt slecht.
write-lose-most = De meeste klanten haken af in de fase “{ $phase }”: { $moved } van de { $entered } gaan verder, dat is { $share }%.
write-best =
    { $name ->
        [none] Het best voelt stap { $number }, “{ $step }”.
       *[other] Het best voelt stap { $number }, “{ $step }”, voor { $name }.
    }
write-fix-first =
    Als eerste staat op de lijst “{ $fix }”{ $owner ->
        [none] , dat nog niemand heeft opgepakt
        [somebody] , waar iemand mee bezig is
       *[other] , in handen van { $owner }
    }{ $due ->
        [none] .
       *[other] , uiterlijk { $due }.
    }
write-fixes-open =
    { $count ->
        [one] Er staat { $count } verbeterpunt open
       *[other] Er staan { $count } verbeterpunten open
    }{ $late ->
        [0] .
        [one] , en { $late } daarvan is te laat.
       *[other] , en { $late } daarvan zijn te laat.
    }
write-no-fixes = Verbeterpunten zijn er nog niet.
write-untouched =
    { $count ->
        [one] Bij stap { $number } staat nog geen contactmoment.
       *[other] Bij { $count } stappen staat nog geen contactmoment, te beginnen met stap { $number }.
    }
write-assumed =
    { $count ->
        [one] Eén van de { $all } contactmomenten is nog een aanname.
       *[other] Van de { $all } contactmomenten zijn er { $count } nog een aanname.
    }
write-walked =
    { $count ->
        [one] Eén collega liep de klantreis zelf
       *[other] { $count } collega’s liepen de klantreis zelf
    }{ $better ->
        [0] { $worse ->
            [0] .
            [one] ; vergeleken met de keer ervoor ging { $worse } stap slechter.
           *[other] ; vergeleken met de keer ervoor gingen { $worse } stappen slechter.
        }
        [one] { $worse ->
            [0] ; vergeleken met de keer ervoor ging { $better } stap beter.
           *[other] ; vergeleken met de keer ervoor ging { $better } stap beter en { $worse } slechter.
        }
       *[other] { $worse ->
            [0] ; vergeleken met de keer ervoor gingen { $better } stappen beter.
           *[other] ; vergeleken met de keer ervoor gingen { $better } stappen beter en { $worse } slechter.
        }
    }
write-not-walked = De klantreis is deze maand door niemand gelopen.
write-broken =
    { $count ->
        [one] Eén stap werkte niet: stap { $number }, “{ $step }”.
       *[other] { $count } stappen werkten niet, om te beginnen stap { $number }, “{ $step }”.
    }
write-nothing-broken = Geen enkele stap was kapot.
write-fixes-done =
    { $count ->
        [one] Er is { $count } verbeterpunt afgerond.
       *[other] Er zijn { $count } verbeterpunten afgerond.
    }
write-fixes-late =
    { $count ->
        [one] { $count } verbeterpunt is te laat.
       *[other] { $count } verbeterpunten zijn te laat.
    }
write-stale =
    { $count ->
        [one] Stap { $number } is al 60 dagen niet gelopen of gewijzigd.
       *[other] { $count } stappen zijn al 60 dagen niet gelopen of gewijzigd, waaronder stap { $number }.
    }
write-action-fix-broken = Het eerste om nu te doen: maak stap { $number }, “{ $step }”, weer goed, want daar is nog niemand mee bezig.
write-action-finish-late =
    { $days ->
        [one] Het eerste om nu te doen: maak “{ $fix }” af, dat { $days } dag te laat is, of spreek een nieuwe datum af.
       *[other] Het eerste om nu te doen: maak “{ $fix }” af, dat { $days } dagen te laat is, of spreek een nieuwe datum af.
    }
write-action-take-first = Het eerste om nu te doen: spreek af wie “{ $fix }” doet, en wanneer.
write-action-ask-results = Het eerste om nu te doen: vraag een paar klanten om een cijfer over { $month }.
write-action-ease-worst = Het eerste om nu te doen: bedenk één klein experiment bij stap { $number }, “{ $step }”.
write-action-walk-stale = Het eerste om nu te doen: loop stap { $number }, “{ $step }”, zelf een keer als klant, want dat deed al 60 dagen niemand.
write-action-finish-first = Het eerste om nu te doen: maak “{ $fix }” af en kijk wat het oplevert.
write-action-aim-higher = Alles is gedaan; zoek nu een stap die de klant kan verrassen.
