# What the guide shows in the channel and in the thread: the card, the questions and the drafts.

stage-scope = Afbakening
stage-goal = Doel
stage-steps = Stappen
stage-personas = Persona's
stage-touchpoints = Contactmomenten
stage-fixes = Verbeterpunten
stage-rhythm = Ritme

# The card

card-heading = Klantreis · { $title }
card-text = Klantreis “{ $title }”
card-updated = bijgewerkt door { $name } · { $when }
card-linked = Hoort bij de klantreis “{ $title }”.
card-about = { $offering } · voor { $group }
card-now = Nu: { $question }
card-finished = Alle vragen zijn langsgekomen. Typ `/klantreis status` om te zien wat er nog ontbreekt.
card-people =
    { $count ->
        [0] Er doet nog niemand mee.
        [one] { $count } persoon doet mee.
       *[other] { $count } mensen doen mee.
    }
card-paused = Gepauzeerd door { $name }. Wat jullie nu typen, wordt niet opgeschreven.
card-go-on = Ga verder in het gesprek
card-summary = Samenvatting
card-status = Waar staan we?
card-edit-steps = Stappen bewerken
card-history = Geschiedenis
card-pause = Pauzeren
card-delete = Verwijderen
card-deleted = Verwijderd door { $name }. Tot 30 dagen daarna kun je hem terughalen.
card-restore = Terughalen

# A question

question-progress = { $stage } · { $number } van { $count }
progress-phase = Fasen
progress-persona = Persona's
progress-touchpoint = Contactmomenten
question-paused = Gepauzeerd. Klik op “Ga verder” om de vraag weer te openen.
question-form = Formulier
question-example = Voorbeeld
question-ideas = Ideeën
question-metrics = Cijfers
question-skip = Overslaan
question-next = Volgende vraag
question-back = Vorige vraag
question-usual = Voor alle fasen overnemen
question-same = Zelfde als vorige stap
question-take = Stappen verdelen
question-pause = Pauzeren
question-for-all = alle persona's
question-answered = ✓ { $question }
question-skipped = ↷ Overgeslagen: { $question }
question-there-already = Staat er al:
question-shares = Verdeeld: { $shares }
question-share = { $name } { $numbers }
question-usual-need = Wat klanten hier vaak willen weten: “{ $need }” En waaraan je ziet dat iemand verdergaat: “{ $conversion }”
question-done = De klantreis staat.
question-done-why = Bekijk samen de samenvatting en loop na wat er nog ontbreekt.
question-text = { $stage }: { $question }

# A draft

draft-not-kept = nog niet bewaard
draft-heard-steps =
    { $count ->
        [one] Gehoord: { $count } stap
       *[other] Gehoord: { $count } stappen
    }
draft-heard-phases =
    { $count ->
        [one] Voorstel: { $count } fase
       *[other] Voorstel: { $count } fasen
    }
draft-heard-personas =
    { $count ->
        [one] Gehoord: { $count } persona
       *[other] Gehoord: { $count } persona's
    }
draft-heard-sources =
    { $count ->
        [one] Gehoord: { $count } bron
       *[other] Gehoord: { $count } bronnen
    }
draft-heard-goal = Gehoord als einddoel
draft-heard-strategy = Gehoord: waar jullie voor staan
draft-heard-bounds = Gehoord: begin en eind
draft-heard-phase = Gehoord bij de fase “{ $name }”
draft-heard-persona = Gehoord over { $name }
draft-heard-touchpoint = Gehoord bij stap { $number } · { $step }
draft-from = Van { $names }
draft-more-items =
    { $count ->
        [one] … en nog { $count }. Klik op “Pas aan” om alles te zien.
       *[other] … en nog { $count }. Klik op “Pas aan” om ze allemaal te zien.
    }
draft-keep = Bewaar
draft-keep-sources =
    { $count ->
        [one] Bewaar { $count } bron
       *[other] Bewaar { $count } bronnen
    }
draft-keep-personas =
    { $count ->
        [one] Bewaar { $count } persona
       *[other] Bewaar { $count } persona's
    }
draft-keep-steps =
    { $count ->
        [one] Bewaar { $count } stap
       *[other] Bewaar { $count } stappen
    }
draft-keep-phases =
    { $count ->
        [one] Bewaar { $count } fase
       *[other] Bewaar { $count } fasen
    }
draft-phase-empty = ○ nog geen stap
draft-edit = Pas aan
draft-drop = Geen antwoord
draft-after-step = komt na stap { $number }
draft-first-step = komt vooraan
draft-undo = Ongedaan maken
draft-belongs-before = Hoort bij de vorige vraag
draft-take = Neem over
draft-split = Splits
draft-leave = Laat zo
draft-more-remarks =
    { $count ->
        [one] Nog { $count } opmerking
       *[other] Nog { $count } opmerkingen
    }
draft-kept = ✓ { $what } · { $name }
draft-kept-next = { $name }, jouw volgende stap: { $number } · { $step }
draft-dropped = Weggelegd door { $name }
draft-empty = Hier staat niets meer.
draft-take-up = Weer oppakken
draft-view = Bekijk
draft-text = { $what } · nog niet bewaard
draft-from-to = Van { $start } tot { $end }
draft-everybody = alle persona's

kept-sources =
    { $count ->
        [one] { $count } bron
       *[other] { $count } bronnen
    }
kept-steps =
    { $count ->
        [one] { $count } stap
       *[other] { $count } stappen
    }
kept-phases =
    { $count ->
        [one] { $count } fase
       *[other] { $count } fasen
    }
kept-personas =
    { $count ->
        [one] { $count } persona
       *[other] { $count } persona's
    }
kept-goal = Doel: { $text }
kept-strategy = Waar jullie voor staan: { $text }
kept-bounds = Begin en eind: { $text }
kept-phase = Fase “{ $name }”
kept-persona = Persona { $name }
kept-touchpoint =
    { $count ->
        [one] Stap { $number }: { $count } contactmoment
       *[other] Stap { $number }: { $count } contactmomenten
    }

# The parts of a touchpoint and a persona, as labels

label-channel = kanaal
label-doing = doet
label-thinking = denkt
label-feeling = voelt
label-pain = pijnpunt
label-gain = pluspunt
label-owner = eigenaar
label-metric = metriek
label-question = vraag
label-persona = persona
label-moment-of-truth = moment van de waarheid
label-how-known = hoe weten jullie dit?
label-evidence = onderbouwd
label-assumption = aanname
label-known-from = bron
label-online = online
label-offline = offline
label-direct = direct
label-indirect = indirect
label-who = wie
label-needs = behoeften
label-goals = doelen
label-channels = kanalen
label-quote = citaat
label-information-need = informatiebehoefte
label-conversion-point = conversiepunt
label-starts-at = begin
label-ends-at = eind
label-goal = einddoel
label-strategy = strategie
label-offering = aanbod
label-customer-group = klantgroep

emotion--2 = −2 boos
emotion--1 = −1 ontevreden
emotion-0 = 0 neutraal
emotion-1 = +1 tevreden
emotion-2 = +2 blij
