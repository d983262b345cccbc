# What stands in the charts of a journey: what a line, a mark or a corner of a chart means.

chart-share = Aandeel { $goal } of hoger
chart-heading-emotion = Emotie per stap
chart-heading-phases = Fasen en emotie

chart-goal = doel { $goal }
chart-responses = n = aantal reacties
chart-few = Gestippeld: minder dan { $most } reacties, dus het zegt nog weinig.

chart-quadrant-first = eerst doen
chart-quadrant-plan = plannen
chart-quadrant-between = tussendoor
chart-quadrant-leave = laten liggen
chart-confidence = zekerheid
chart-reach = bereik
chart-due = voor
chart-doing = mee bezig
chart-no-votes = nog geen stemmen
chart-finished =
    { $count ->
        [one] 1 verbeterpunt is klaar of vervallen en staat hier niet meer bij.
       *[other] { $count } verbeterpunten zijn klaar of vervallen en staan hier niet meer bij.
    }

chart-low-point = Dieptepunt: { $step } ({ $emotion })
chart-high-point = Hoogtepunt: { $step } ({ $emotion })
chart-mean = gemiddeld { $emotion }

chart-as-it-is = zoals het is op { $day }
chart-as-it-was = zoals het was op { $day }
chart-as-it-was-before = zoals het eerder was
chart-new-step = nieuw
chart-gone-step = vervallen

chart-nothing-trend = Nog geen cijfers. Zodra de eerste klanttevredenheid binnen is, staat ze hier per maand.
chart-nothing-share = Nog geen cijfers. Zodra klanten een cijfer gaven, staat hier welk deel het doel haalt.
chart-nothing-matrix = Geen open verbeterpunten. Zodra er een is, staat het hier op impact en moeite.
chart-nothing-emotion = Nog geen emoties. Zodra bij een contactmoment staat hoe de klant zich voelt, loopt hier de lijn.
chart-nothing-phases = Nog geen fasen en stappen. Zodra ze er zijn, staan ze hier op een rij.
