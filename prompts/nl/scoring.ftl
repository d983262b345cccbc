# De vensters voor klanttevredenheid: resultaten aanleveren, bekijken, corrigeren, en een enquêtetool koppelen.

scores-title = Klanttevredenheid
scores-lead = Wat gaven klanten bij *{ $title }*? Vul het aantal en het gemiddelde in, of plak of upload alle cijfers.
scores-month = Van welke maand?
scores-month-hint = Geldt voor alles waar zelf geen datum bij staat.
scores-responses = Aantal reacties
scores-average = Gemiddelde
scores-text = Of plak alle cijfers
scores-text-hint = In een rij of onder elkaar: 8, 9, 7,5; 10 - "duidelijk". Een tabel met koppen mag ook: datum, cijfer, persona, stap, opmerking.
scores-file = Of kies een bestand
scores-file-hint = CSV, zoals Excel of een enquêtetool het opslaat, met een kolom cijfer of score.
scores-scale = Schaal
scores-scale-detect = Herken het zelf
scores-look = Bekijk
scores-preview-title = Zo lees ik het
scores-understood =
    { $count ->
        [one] Begrepen: 1 cijfer, { $average }
       *[other] Begrepen: { $count } cijfers, gemiddeld { $average }
    }
scores-of-month = { $month } ({ $count })
scores-whole = *{ $month }*: gemiddeld { $average }, { $responses }
scores-nothing-read = Hier kan ik niets van bewaren. Ga terug: wat je typte staat er nog.
scores-scale-detected = Herkende schaal: { $how } Klopt dat niet, kies dan een andere.
scores-scale-chosen = Schaal: { $how }
scores-step = stap { $number }
scores-not-read =
    { $count ->
        [one] 1 regel kan ik niet lezen; die telt niet mee:
       *[other] { $count } regels kan ik niet lezen; die tellen niet mee:
    }
scores-again-label = Toch meetellen?
scores-again = Het zijn andere reacties: tel ze erbij op
scores-keep =
    { $count ->
        [one] Bewaar 1 cijfer
       *[other] Bewaar { $count } cijfers
    }
scores-keep-whole = Bewaar
scores-history-title = Cijfers tot nu toe
scores-history-lead = Wat er binnenkwam voor *{ $title }*, het laatste eerst.
scores-history-empty = Er kwamen nog geen cijfers binnen.
scores-past =
    { $count ->
        [0] niets
        [one] 1 cijfer: { $average }
       *[other] { $count } cijfers, gemiddeld { $average }
    }
scores-past-wholes = { $months }: gemiddeld { $average }
scores-was = { $was } werd { $now }
scores-gone-short = ingetrokken
scores-no-longer = Telt niet meer mee sinds { $day } ({ $name }).
scores-source-command = getypt
scores-source-form = formulier
scores-source-paste = geplakt
scores-source-file = bestand
scores-source-http = enquêtetool
scores-source-correction = correctie
scores-source-earlier = stond al in de klantreis
scores-correct-title = Cijfers corrigeren
scores-which = Welk cijfer?
scores-which-hint = Kies er een om het te verbeteren of weg te halen.
scores-scale-hint = Was het een andere schaal? Kies die, dan reken ik alles opnieuw om.
scores-further = Verder
scores-choose-one = Kies een cijfer, of een andere schaal.
scores-score = Cijfer (0–10)
scores-on = Datum
scores-persona = Persona
scores-step-label = Stap
scores-comment = Opmerking van de klant
scores-gone-label = Of weg ermee?
scores-gone = Dit cijfer telt niet meer mee

score-keys-title = Enquêtetool koppelen
score-keys-lead = Laat een enquêtetool cijfers sturen voor *{ $title }*. Daarvoor maak je een sleutel; wie hem heeft kan cijfers insturen, en verder niets.
score-keys-make = Maak een sleutel
score-keys-new = *Nieuwe sleutel.* Kopieer hem nu: hierna laat ik hem niet meer zien.
score-keys-try = Zo probeer je het uit. Vul het adres in waar deze Reisgids draait:
score-keys-comment = snel antwoord
score-keys-none = Er zijn nog geen sleutels.
score-keys-line = Sleutel van { $name }, gemaakt op { $made }, { $used }
score-keys-used = laatst gebruikt op { $day }
score-keys-unused = nog niet gebruikt
score-keys-revoke = Trek in
score-keys-revoke-title = Sleutel intrekken?
score-keys-revoke-text = De enquêtetool die hem gebruikt kan dan geen cijfers meer sturen. Wat al binnen is blijft.
