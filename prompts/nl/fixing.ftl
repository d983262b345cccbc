# From pain points to fixes (rules 13, 19 and 20): what the guide asks for each pain point, the draft of the answer,
# and what is kept of it.

# One pain point

ask-fix = Wat verandert er, zodat dit niet meer gebeurt: “{ $pain }”?
why-fix = Elk pijnpunt krijgt zo een of meer verbeterpunten. Straks geven jullie ze een score, en die bepaalt wat eerst komt.
how-fix = Typ elk verbeterpunt op een eigen regel. Wie en wanneer mogen erachter: “…, eigenaar Lisa, voor 1 december”.
example-fix =
    Zakelijk, een marketingbureau, bij “drie losse bedragen zonder totaal”:
    • Totaalprijs boven aan de offerte, eigenaar sales, voor 1 december
    • De offerte eerst laten lezen door één klant die nee zei

    Voor consumenten, een webwinkel, bij “geen idee waar het pakket is”:
    • Bericht met een tijdvak zodra het pakket in de bus ligt
ideas-fix =
    • Voorkomen, sneller of uitleggen: wat van de drie helpt hier het meest?
    • Begin klein: verander iets kleins, test het met een paar klanten en kijk naar het resultaat. Zo'n proef is ook een verbeterpunt.
    • Draai het om: wat zou de klant hier juist blij maken?
    • Schrijf op wat er straks anders is, niet dat er “iets aan gedaan” wordt: “antwoord binnen een dag” kun je nagaan.
    • Wie kan dit zonder toestemming van anderen veranderen? Zet die naam erbij.
    • Soms is het goede antwoord dat je een klant die niet past, eerder nee verkoopt.

fix-step = Stap { $number }, { $step }
fix-annoyance-of = Ergernis van { $names }
fix-turned-round = Jullie draaiden dit al om: { $gains }
fix-take-gain = Neem dat over
fix-leave-all = Alle pijnpunten later
fix-take-up =
    { $count ->
        [one] Nog { $count } pijnpunt langslopen
       *[other] Nog { $count } pijnpunten langslopen
    }
fix-owner = eigenaar { $owner }
fix-due = uiterlijk { $day }
fix-is-there = staat er al; dit komt erbij

# Where no pain point is known

ask-fixes = Wat zouden jullie als eerste verbeteren?
why-fixes = Alles wat beter moet komt in één lijst. Straks geven jullie elk punt een score, en die bepaalt de volgorde.
how-fixes = { how-fix }
example-fixes =
    Zakelijk, een marketingbureau:
    • Antwoord op elk bericht binnen een werkdag, eigenaar sales
    • Eén pagina met wat er na de handtekening gebeurt

    Voor consumenten, een fietsenmaker:
    • Vooraf een prijs noemen, ook als die nog kan veranderen
ideas-fixes =
    • Waarover krijgen jullie de meeste vragen of klachten?
    • Waar wacht de klant, of moet die iets twee keer vertellen?
    • Wat zou een klant veranderen die een 6 gaf?
    • Zet eerst pijnpunten bij de contactmomenten, dan vraag ik er een voor een naar.
    • Begin klein: verander iets kleins, test het met een paar klanten en kijk naar het resultaat.

progress-fix = Pijnpunten

# The draft, and what was kept

draft-heard-fix =
    { $count ->
        [one] Gehoord: { $count } verbeterpunt bij “{ $pain }”
       *[other] Gehoord: { $count } verbeterpunten bij “{ $pain }”
    }
draft-heard-fixes =
    { $count ->
        [one] Gehoord: { $count } verbeterpunt
       *[other] Gehoord: { $count } verbeterpunten
    }
draft-keep-fix =
    { $count ->
        [one] Bewaar { $count } verbeterpunt
       *[other] Bewaar { $count } verbeterpunten
    }
draft-keep-fixes =
    { $count ->
        [one] Bewaar { $count } verbeterpunt
       *[other] Bewaar { $count } verbeterpunten
    }
draft-same-fix = Dat is hetzelfde
remark-same-fix = Lijkt veel op een verbeterpunt dat er al staat. Is het hetzelfde?
remark-same-fix-with = Lijkt veel op { $proposal }, dat er al staat. Is het hetzelfde?
kept-fix =
    { $count ->
        [one] { $count } verbeterpunt bij “{ $pain }”
       *[other] { $count } verbeterpunten bij “{ $pain }”
    }
kept-fixes =
    { $count ->
        [one] { $count } verbeterpunt
       *[other] { $count } verbeterpunten
    }
form-hint-fix = Eén verbeterpunt per regel. Haal je een regel weg, dan gaat dat verbeterpunt weg, tenzij het ook bij een ander pijnpunt hoort.
form-hint-fixes = Eén verbeterpunt per regel. Haal je een regel weg, dan gaat dat verbeterpunt weg.
status-missing-fix =
    { $count ->
        [one] Een verbeterpunt bij: { $names }
       *[other] Verbeterpunten bij { $count } pijnpunten: { $names }
    }

# The figures of a phase (rule 11)

label-entered = klanten die in deze fase kwamen
label-moved-on = klanten die doorgingen naar de volgende
label-conversion-target = aandeel waar je op mikt (%)
form-hint-entered = Een aantal, over de periode die jullie tellen. Mag leeg blijven.
form-hint-moved-on = Van die klanten: zoveel haalden het conversiepunt, in dezelfde periode.
form-hint-conversion-target = Van 0 tot 100.
error-not-a-count = Vul een heel aantal in, zoals 120.
error-not-a-share = Vul een heel percentage in van 0 tot 100.
error-more-moved-on = Er kunnen niet meer klanten doorgaan dan er in deze fase kwamen.

# In the history

action-answer-fix = verbeterpunten bij een pijnpunt
action-answer-fixes = verbeterpunten
change-fix-for = “{ $text }” hoort nu ook bij “{ $pain }”
change-result = { $month }: { $average }
label-due = klaar op
label-status = status
label-notes = notities
label-impact-votes = stemmen op impact
label-effort-votes = stemmen op moeite
label-reach = bereik
label-confidence = zekerheid
label-trying = wat we proberen
label-expected = wat we verwachten
label-measured-by = meten op
label-outcome = wat eruit kwam
label-satisfaction-before = cijfer vooraf
label-satisfaction-after = cijfer achteraf
label-emotion-before = emotie vooraf
label-emotion-after = emotie na afloop
label-formula = formule
