# Dia's en tekeningen van een klantreis, voor mensen die erin verder werken.

slides-subject = Klantreis
slides-made-on = Stand op { $day }
slides-goal = Einddoel
slides-no-goal = Er is nog geen einddoel.
slides-goal-score = We streven naar een { $score } of hoger
slides-where-we-stand = Waar we staan
slides-not-measured = De klanttevredenheid is nog niet gemeten.
slides-score-now = van de 10
slides-score-month = { $month }, { $count ->
    [one] { $count } reactie
   *[other] { $count } reacties
}
slides-at-goal = { $share }% haalt het einddoel
slides-low-point = Dieptepunt
slides-low-point-at = Stap { $number } · { $step } ({ $feeling })
slides-first-to-do = Eerst doen
slides-on-the-map = Op de kaart
slides-counted-steps = { $count ->
    [one] { $count } stap
   *[other] { $count } stappen
}
slides-counted-phases = { $count ->
    [one] { $count } fase
   *[other] { $count } fasen
}
slides-counted-personas = { $count ->
    [one] { $count } persona
   *[other] { $count } persona's
}
slides-counted-touchpoints = { $count ->
    [one] { $count } contactmoment
   *[other] { $count } contactmomenten
}
slides-map-all = De klantreis, stap voor stap
slides-map-part = De klantreis · stappen { $first }–{ $last } van { $count }
slides-map-step = De klantreis · stap { $first } van { $count }
slides-map-of = { $map } · { $name }
slides-map-empty = Er zijn nog geen stappen. Zodra ze bewaard zijn, staan ze hier.
slides-step = Stap { $number }
slides-no-phase = Zonder fase
slides-lane-touchpoints = Contactmomenten
slides-lane-thoughts = Gedachten
slides-lane-feeling = Emotie
slides-lane-pains = Pijnpunten
slides-lane-gains = Pluspunten
slides-lane-questions = Vragen
slides-lane-fixes = Verbeterpunten
slides-everybody = Iedereen
slides-legend-name = Legenda
slides-legend = { $evidence } onderbouwd   { $assumption } aanname   { $truth } moment van de waarheid   … en +2 = meer, in de notities
slides-legend-drawing = { $evidence } onderbouwd   { $assumption } aanname   { $truth } moment van de waarheid   … en +2 = meer, in de tip bij de vorm
slides-feeling-chart = Emotie per stap, van −2 (boos) tot +2 (blij). { $lines }
slides-feeling-line = { $name }: { $values }.
slides-feeling-value = stap { $number } { $value }
slides-phases = De fasen
slides-column-phase = Fase
slides-column-need = Informatiebehoefte
slides-column-point = Conversiepunt
slides-column-moved = Ging verder
slides-column-target = Doel
slides-moved = { $share }% ({ $moved } van { $entered })
slides-percent = { $share }%
slides-persona-title = Persona · { $name }
slides-persona-pain = Pijnpunt
slides-persona-gain = Hoe we dat omkeren
slides-persona-gains = Pluspunten
slides-persona-questions = Vragen
slides-persona-empty = Van deze persona is nog niets bekend.
slides-fixes = Verbeterpunten, op volgorde
slides-fixes-page = Verbeterpunten, op volgorde ({ $page } van { $count })
slides-formula-impact-effort = Score = impact × (6 − moeite). Impact en moeite zijn de gemiddelden van de stemmen, van 1 tot 5.
slides-formula-ice = Score (ICE) = impact × zekerheid × (6 − moeite). Impact en moeite zijn de gemiddelden van de stemmen, van 1 tot 5.
slides-formula-rice = Score (RICE) = bereik × impact × zekerheid ÷ moeite. Impact en moeite zijn de gemiddelden van de stemmen, van 1 tot 5.
slides-column-order = Nr.
slides-column-fix = Verbeterpunt
slides-column-step = Stap
slides-column-impact = Impact
slides-column-effort = Moeite
slides-column-reach = Bereik
slides-column-confidence = Zekerheid
slides-column-score = Score
slides-column-owner = Eigenaar
slides-column-due = Streefdatum
slides-column-status = Status
slides-satisfaction = Klanttevredenheid tegenover het einddoel
slides-average = Gemiddelde
slides-goal-line = Doel { $score }
slides-share-title = Aandeel cijfers dat het einddoel haalt
slides-average-title = Gemiddeld cijfer per maand
slides-average-chart = Gemiddelde klanttevredenheid per maand, van 0 tot 10. { $values }.
slides-share-chart = Aandeel cijfers dat het einddoel haalt, per maand, in procenten. { $values }.
slides-chart-value = { $month } { $value }
slides-trend-up = Van { $first } naar { $last }: { $change } erbij.
slides-trend-down = Van { $first } naar { $last }: { $change } eraf.
slides-trend-same = Van { $first } naar { $last }: gelijk gebleven.
slides-to-goal = Nog { $change } tot het einddoel.
slides-goal-reached = Het einddoel is gehaald.
slides-few-responses = Een maand met minder dan tien reacties zegt weinig: { $months }.
slides-continued = gaat verder op “{ $page }”
slides-page = Stappen { $first }–{ $last }
slides-page-one = Stap { $first }
slides-page-empty = Klantreis
