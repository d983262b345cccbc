# A picture told in words, for who does not see it: in short as its alt text, and at length below it.

told-map =
    Klantreis “{ $title }”: { $steps ->
        [0] nog geen stappen
        [one] 1 stap
       *[other] { $steps } stappen
    }{ $phases ->
        [0] { "" }
        [one] {" "}in 1 fase
       *[other] {" "}in { $phases } fasen
    }.
told-canvas = Leeg canvas om de klantreis “{ $title }” met de hand in te vullen: einddoel, persona's, fasen en lege stroken voor alles wat de klant doet, denkt en voelt.
told-trend = Klanttevredenheid per maand in de klantreis “{ $title }”.
told-share = Aandeel cijfers op of boven het doel, per maand, in de klantreis “{ $title }”.
told-matrix = Verbeterpunten van de klantreis “{ $title }” naar impact en moeite, in volgorde.
told-emotion = Emotielijn van de klantreis “{ $title }”, stap voor stap.
told-phases = De fasen van de klantreis “{ $title }” met de emotielijn.

told-travels = Op reis: { $names }.
told-goal = Einddoel: { $goal }
told-satisfaction = Klanttevredenheid in { $month }: { $value }.
told-satisfaction-goal = Klanttevredenheid in { $month }: { $value }, doel { $target }.
told-low = Dieptepunt: { $point }.
told-high = Hoogtepunt: { $point }.
told-moments = Momenten van de waarheid: { $steps }.
told-stale = Lang niet bekeken: { $steps }.
told-gap = Verst van het doel: { $gap }.
told-fixes = Eerst doen: { $fixes }.
told-nothing = Er is nog niets om te laten zien.

told-phase = Fase { $number }: { $name }
told-need = Wil weten: { $need }
told-conversion = Conversiepunt: { $point }
told-rate = { $rate } gaat verder: { $moved } van { $entered }.
told-rate-goal = { $rate } gaat verder: { $moved } van { $entered } ({ $goal }).
told-step = Stap { $number }: { $name }
told-mark-moment = moment van de waarheid
told-mark-stale = lang niet bekeken
told-lane = { $lane }: { $items }
told-month = { $month } { $value }
told-fix = { $place }. { $title }
told-fix-score = score { $score }
told-fix-step = stap { $step }
