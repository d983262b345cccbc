# What stands in the picture of a journey: the names of its lanes, its legend and its header.

picture-steps = Stappen
picture-touchpoints = Contactmomenten
picture-thoughts = Gedachten
picture-emotion = Emotie
picture-pains = Pijnpunten
picture-gains = Pluspunten
picture-questions = Vragen
picture-fixes = Verbeterpunten
picture-information-need = Informatiebehoefte
picture-conversion = Conversiepunt
picture-owner = Eigenaar
picture-metrics = Metrieken
picture-needs = Behoeften

picture-goal = Einddoel
picture-goal-line = doel
picture-goal-percent = doel { $share }%
picture-satisfaction = Klanttevredenheid
picture-gives-goal = { $share }% geeft { $target } of hoger
picture-share = Aandeel op of boven het doel
picture-trend = Klanttevredenheid per maand
picture-matrix = Impact en moeite
picture-fixes-by-priority = Verbeterpunten op volgorde
picture-impact = impact
picture-effort = moeite
picture-score = score
picture-who = wie
picture-formula-impact-effort = score = impact × (6 − moeite)
picture-formula-ice = score = impact × zekerheid × (6 − moeite)
picture-formula-rice = score = bereik × impact × zekerheid ÷ moeite
picture-other-fixes =
    { $count ->
        [one] En nog 1 verbeterpunt, dat hier niet past.
       *[other] En nog { $count } verbeterpunten, die hier niet passen.
    }

picture-low-point = dieptepunt
picture-high-point = hoogtepunt
picture-furthest-from-goal = Verst van het doel
picture-first-to-do = Eerst doen
picture-emotion-at = { $step } ({ $emotion })
picture-gap = { $phase }: { $rate }% gaat verder (doel { $target }%)
picture-version = versie { $version } · { $day }
picture-kind-b2b = B2B-klantreis
picture-kind-consumer = Klantreis van consumenten
picture-kind-platform = Klantreis op een platform
picture-kind-other = Klantreis
picture-done = klaar
picture-customer = Klant
picture-everybody = iedereen
picture-only-persona = alleen voor { $persona }
picture-other-personas =
    { $count ->
        [one] En nog 1 persona: { $names }
       *[other] En nog { $count } persona's: { $names }
    }
picture-phases-without-steps = Nog zonder stappen: { $names }
picture-no-phase = zonder fase
picture-more = +{ $count }

picture-legend = Legenda
picture-online = online
picture-offline = offline
picture-evidence = onderbouwd
picture-assumption = aanname
picture-moment-of-truth = moment van de waarheid
picture-stale = lang niet bekeken
picture-no-emotion-known = emotie hier niet bekend
picture-pain = pijnpunt
picture-gain = pluspunt
picture-question = vraag van de klant
picture-fix-here = verbeterpunt bij deze stap

picture-nothing-yet = Hier komt de klantreis te staan
picture-nothing-yet-hint = Zodra er stappen zijn, verschijnen ze hier: fase voor fase, met wat de klant doet, denkt en voelt.
