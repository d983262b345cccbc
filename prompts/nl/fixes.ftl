# De werklijst van verbeterpunten: lijst, stemmen, formulieren.

fixes-heading = Verbeterpunten · { $title }
fixes-order = Hoogste score bovenaan: { $formula }.
fixes-ties = Bij gelijke score eerst waar de emotie het laagst is, dan wat de meeste persona's raakt, dan een moment van de waarheid.
formula-impact-effort = impact × (6 − moeite)
formula-ice = ICE = impact × zekerheid × (6 − moeite)
formula-rice = RICE = bereik × impact × zekerheid ÷ moeite
fixes-order-by = Volgorde: { $formula }
fixes-empty = Er zijn nog geen verbeterpunten. Loop de pijnpunten langs: bij elk is de vraag wat het zou wegnemen. Of voeg er zelf een toe.
fixes-to-pains = Langs de pijnpunten
fixes-to-pains-count =
    { $count ->
        [one] { $count } pijnpunt zonder verbeterpunt
       *[other] { $count } pijnpunten zonder verbeterpunt
    }
fixes-add = Toevoegen
fixes-vote = Stem
fixes-vote-count = Stem ({ $count })
fixes-vote-one = Stem
fixes-show = Toon de scores
fixes-show-title = De scores tonen?
fixes-show-text =
    { $silent ->
        [0] Iedereen heeft gestemd.
        [one] { $silent } persoon heeft nog niet overal op gestemd.
       *[other] { $silent } mensen hebben nog niet overal op gestemd.
    } Dan ziet iedereen de cijfers, zonder namen. Later stemmen kan nog.
fixes-filter-open = Nog te doen ({ $count })
fixes-filter-mine = Van mij ({ $count })
fixes-filter-yours = Van mij
fixes-filter-unowned = Nog van niemand ({ $count })
fixes-filter-done = Klaar of vervallen ({ $count })
fixes-filter-all = Alles ({ $count })
fixes-none-open = Niets meer te doen.
fixes-none-mine = Jij hebt nu geen verbeterpunten op je naam. Kies “Dit doe ik” bij een verbeterpunt om het op te pakken.
fixes-none-unowned = Elk verbeterpunt heeft iemand.
fixes-none-done = Er is nog niets klaar.
fixes-none-all = Er zijn nog geen verbeterpunten.
fixes-page = { $first }–{ $last } van { $count }
fixes-earlier = Vorige
fixes-later = Volgende
fixes-step = stap { $number }: { $step }
fixes-steps = stappen { $numbers }
fixes-score = score { $score } ({ $marks })
fixes-no-reach = nog geen score ({ $marks } · bereik ontbreekt)
fixes-impact = impact { $number }
fixes-effort = moeite { $number }
fixes-disagree = meningen lopen uiteen
fixes-voted = { $voted } van { $count } stemden
fixes-unvoted = nog niet op gestemd
fixes-own-vote = jij: impact { $impact }, moeite { $effort }
fixes-nobody = nog van niemand
fixes-due = voor { $day }
fixes-late =
    { $count ->
        [one] { $day }, { $count } dag te laat
       *[other] { $day }, { $count } dagen te laat
    }
fixes-done-on = klaar op { $day }
fixes-experiment = experiment
fixes-experiment-result = experiment: tevredenheid van { $before } naar { $after }
fixes-take = Dit doe ik
fixes-to-open = Heropen
fixes-to-doing = Begin eraan
fixes-to-done = Klaar
fixes-experiment-menu = Experiment
fix-status-open = open
fix-status-doing = mee bezig
fix-status-done = klaar
fix-status-dropped = vervallen

# Wat iemand net deed

fixes-done-open = “{ $text }” staat weer open.
fixes-done-doing = Jullie zijn bezig met “{ $text }”.
fixes-done-done = “{ $text }” is klaar.
fixes-done-dropped = “{ $text }” is vervallen.
fixes-done-taken = “{ $text }” staat op jouw naam.
fixes-done-added = “{ $text }” staat erbij.
fixes-done-edited = “{ $text }” is bijgewerkt.
fixes-done-formula = De volgorde is nu: { $text }.
fixes-done-voted = Je stem telt mee.
fixes-done-shown = De scores zijn te zien.
fixes-done-anew = Iedereen kan opnieuw stemmen.
fixes-done-removed = “{ $text }” is verwijderd.
fixes-done-undone = Ongedaan gemaakt.

# Een verbeterpunt overnemen

take-over-title = Neem je het over?
take-over-text = “{ $text }” staat nu op naam van { $owner }. Neem jij het over?
take-over-yes = Neem over

# Het formulier van een verbeterpunt

fix-form-title = Verbeterpunt
fix-form-new = Nieuw verbeterpunt
fix-label-text = Wat maken jullie beter?
fix-label-pain-ids = Tegen welke pijnpunten?
fix-hint-pain-ids = De 100 die het meest pijn doen.
fix-label-step-id = Bij welke stap?
fix-label-persona-id = Voor welke persona?
fix-label-owner-id = Wie doet het?
fix-label-other-owner = Of een afdeling of iemand buiten Slack
fix-label-owner = Wie doet het?
fix-label-due = Voor wanneer?
fix-label-status = Hoe ver is het?
fix-label-reach = Bereik
fix-hint-reach = Hoeveel klanten merken dit per maand? Telt alleen mee in de volgorde RICE.
fix-label-confidence = Zekerheid in procenten
fix-hint-confidence = Hoe zeker zijn jullie van de impact? Telt mee in ICE en RICE; leeg telt als 100.
fix-label-notes = Notities
fix-label-clear = Leegmaken
fix-clear-owner = niemand doet het
fix-clear-due = geen datum
fix-clear-measured-by = geen datum
fix-remove = Verwijder dit verbeterpunt
fix-remove-title = Verwijderen?
fix-remove-text = Je kunt het daarna nog terughalen.

# Een verbeterpunt als experiment

trial-title = Experiment
trial-lead = Klein beginnen: verander iets kleins, probeer het met klanten en kijk wat het doet.
fix-label-trying = Wat veranderen jullie?
fix-label-expected = Wat verwachten jullie?
fix-label-measured-by = Wanneer kijken jullie wat het deed?
fix-label-satisfaction-before = Klanttevredenheidscijfer vooraf
fix-hint-satisfaction-before = Van 0 tot 10. Als het bekend is, staat het gemiddelde van de laatste maand er al.
fix-label-emotion-before = Emotie vooraf
fix-label-outcome = Wat kwam eruit?
fix-label-satisfaction-after = Klanttevredenheidscijfer na afloop
fix-hint-satisfaction-after = Van 0 tot 10.
fix-label-emotion-after = Emotie na afloop

# Stemmen

vote-title = Stem
vote-lead = Wat levert het de klant op, en hoeveel moeite kost het? Anderen zien jouw stem niet. De cijfers komen zonder namen in beeld als iedereen heeft gestemd of iemand ze toont.
vote-first = Dit zijn de eerste { $count } van { $total }; de andere komen de volgende keer. Laat open wat je nog niet weet.
vote-impact = Impact voor de klant
vote-effort = Moeite voor jullie
vote-word-1 = 1 · nauwelijks
vote-word-2 = 2 · een beetje
vote-word-3 = 3 · redelijk
vote-word-4 = 4 · flink
vote-word-5 = 5 · veel
vote-submit = Stem
vote-anew = Laat iedereen opnieuw stemmen
vote-anew-title = Opnieuw stemmen?
vote-anew-text = Alle stemmen op dit verbeterpunt tellen dan niet meer. Ongedaan maken kan.
votes-gone =
    { $count ->
        [one] Een verbeterpunt is intussen verwijderd. Je andere stemmen tellen mee.
       *[other] { $count } verbeterpunten zijn intussen verwijderd. Je andere stemmen tellen mee.
    }

# Geschiedenis

action-votes = stemmen
action-votes-anew = opnieuw stemmen
action-fix-status = de stand van een verbeterpunt
action-fix-owner = wie een verbeterpunt doet
action-fix-removed = een verbeterpunt weggehaald
action-fix-added = een verbeterpunt erbij
action-fix-fix = een verbeterpunt
action-fix-experiment = een experiment
action-formula = de volgorde van de verbeterpunten

# Wat mis kan gaan

error-no-such-fix = Dat verbeterpunt is intussen verwijderd. In `/klantreis geschiedenis` kun je het terughalen.
error-half-a-vote = Geef van dit verbeterpunt allebei: impact én moeite. Of laat allebei leeg.
