# De coach speelt de klant: in de eerste persoon, en alleen wat op de kaart staat. $variant wisselt hoe iets gezegd wordt.

play-opening-as = Ik ben { $name }.
play-doing = { $doing }.
play-doing-via = { $doing } ({ $channel }).
play-doing-noted = Wat er dan gebeurt: { $doing }.
play-doing-noted-via = Wat er dan gebeurt ({ $channel }): { $doing }.
play-only-channel = Ik heb hier met jullie te maken via { $channel }. Wat ik precies doe, staat niet op de kaart.
play-thinking = Ik denk: “{ $thinking }”
play-no-thinking = Wat ik hier denk, staat niet op de kaart.
play-no-feeling = En hoe ik me hier voel, staat er ook niet bij.
play-no-feeling-known = Hoe ik me hier voel, staat niet op de kaart.
play-feeling =
    { $emotion ->
        [-2]
            { $variant ->
                [0] Hier word ik boos van.
                [1] Dit is voor mij het dieptepunt.
               *[other] Ik baal hier flink van.
            }
        [-1]
            { $variant ->
                [0] Daar word ik niet blij van.
                [1] Dat valt me tegen.
               *[other] Het zit me niet lekker.
            }
        [0]
            { $variant ->
                [0] Het doet me niet zo veel.
                [1] Ik voel er weinig bij, goed noch slecht.
               *[other] Gewoon, niets bijzonders.
            }
        [1]
            { $variant ->
                [0] Dat is prettig.
                [1] Daar ben ik tevreden over.
               *[other] Dat geeft me een goed gevoel.
            }
       *[2]
            { $variant ->
                [0] Hier word ik echt blij van.
                [1] Dit had ik niet verwacht, zo fijn.
               *[other] Dit gun ik iedereen.
            }
    }
play-moment-of-truth = Hier beslis ik wat ik van jullie vind.
play-pains = Wat me hier stoort: { $pains }.
play-gains = Wat ik hier fijn vind: { $gains }.
play-questions = Wat ik me hier afvraag: { $questions }
play-nothing-here = Over deze stap staat nog niets op de kaart: geen contactmoment, dus ik weet niet wat ik hier doe, denk of voel.
play-nothing-here-for-me = Over mij staat bij deze stap nog niets op de kaart. Wel over { $others }, maar dat ben ik niet.
play-what-i-need = Wat ik in het algemeen nodig heb: { $needs }
play-what-i-ask = Wat ik me in deze fase afvraag: { $questions }
play-step-gone = Deze stap staat niet meer op de kaart. Kies een andere, dan loop ik daar met je verder.

# Antwoorden op wat iemand vraagt, en wat de kaart daarover weet

play-fact-doing = { $text }.
play-fact-channel = Ik heb met jullie te maken via { $text }.
play-fact-thinking = Ik denk dan: “{ $text }”
play-fact-feeling = { $text }
play-fact-pain = Wat me stoort: { $text }.
play-fact-gain = Wat ik fijn vind: { $text }.
play-fact-wish = Wat zou helpen: { $text }.
play-fact-question = Ik vraag me zelf af: “{ $text }”
play-fact-who = Zo sta ik op de kaart: “{ $text }”
play-fact-needs = Wat ik nodig heb: { $text }
play-fact-goals = Wat ik wil bereiken: { $text }
play-fact-channels = Zo bereik je me het liefst: { $text }
play-fact-quote = Ik zeg wel eens: “{ $text }”
play-at-step = Bij stap { $number }, “{ $step }”: { $told }
play-comes-next = Daarna komt stap { $number }: “{ $step }”.
play-comes-none = Dit is de laatste stap op de kaart. Wat er daarna met mij gebeurt, staat er niet op.
play-previous = Hiervoor was stap { $number }: “{ $step }”.
play-previous-none = Dit is de eerste stap op de kaart. Wat ervoor gebeurde, staat er niet op.
play-listening = Ik luister. Vraag maar door, of ga naar de volgende stap.
play-unknown = Dat kan ik je niet vertellen: het staat niet op de kaart. Vraag het een echte klant, en zet het er dan bij.
play-unknown-doing = Wat ik hier doe, staat niet op de kaart.
play-unknown-channel = Via welk kanaal dit gaat, staat niet op de kaart.
play-unknown-thinking = Wat ik hier denk, staat niet op de kaart.
play-unknown-feeling = Hoe ik me hier voel, staat niet op de kaart.
play-unknown-pain = Wat me hier stoort, staat niet op de kaart. Misschien niets, misschien heeft nog niemand het gevraagd.
play-unknown-gain = Wat ik hier fijn vind, staat niet op de kaart.
play-unknown-wish = Wat hier zou helpen, staat niet op de kaart.
play-unknown-question = Wat ik me hier afvraag, staat niet op de kaart.
play-unknown-who = Wie ik ben, staat niet op de kaart.
play-unknown-needs = Wat ik nodig heb, staat niet op de kaart.
play-unknown-goals = Wat ik wil bereiken, staat niet op de kaart.
play-unknown-channels = Hoe je me het liefst bereikt, staat niet op de kaart.
play-unknown-quote = Een uitspraak van mij staat niet op de kaart.

# Wat de klant onderweg tegenkwam, als voorstel

play-about-step = stap { $number }
play-pain-loses-way = Loopt hier vast: { $doing }
play-pain-unexplained = Is hier ontevreden, en waarom weten we nog niet
play-pain-why-felt = Op de kaart voelt dit slecht, en er staat geen pijnpunt bij.
play-pain-why-known = Dit stoort { $name }, en bij deze stap is er niets dat het oplost.
play-pain-why-met = Dit kwam ik tegen terwijl ik de stap liep.
play-missing-touchpoint = { $channel }: { $doing }
play-missing-touchpoint-why = Bij stap { $number } staat voor deze klant nog geen contactmoment.
play-missing-thinking = Vraag een klant als { $name } wat die bij stap { $number } denkt.
play-missing-thinking-anybody = Vraag een klant wat die bij stap { $number } denkt.
play-missing-thinking-why = Dat staat nog niet op de kaart, dus ik kan het niet vertellen.
play-missing-feeling = Vraag een klant als { $name } hoe stap { $number } voelt.
play-missing-feeling-anybody = Vraag een klant hoe stap { $number } voelt.
play-missing-feeling-why = Zonder gevoel erbij zie je niet waar het pijn doet.
