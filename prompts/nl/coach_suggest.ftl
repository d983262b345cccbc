# What the coach suggests for each question when it works by rules. Lists stand one a line; a team takes what fits.
# $step, $phase, $persona, $channel and $pain are the team's own words.

coach-suggest-text-goal = Een doel dat je kunt meten, en dat verder gaat dan de verkoop. Kies er een en maak hem van jullie.
coach-suggest-text-steps = Deze stappen zet een klant meestal ook. Neem wat klopt.
coach-suggest-text-phase = Zo kan “{ $phase }” eruitzien: wat de klant wil weten, en waaraan je ziet dat die verdergaat.
coach-suggest-text-personas = Deze typen klanten nemen vaak dezelfde weg, en hebben iets anders nodig.
coach-suggest-text-personas-group = Ook onder { $group } zijn er typen die dezelfde weg nemen, en iets anders nodig hebben.
coach-suggest-text-persona = Voor { $persona }, uit wat er al op de kaart staat.
coach-suggest-text-touchpoint = Bij “{ $step }” kan een klant jullie ook zo tegenkomen.
coach-suggest-text-fix = Wat “{ $pain }” weg kan nemen. Impact en moeite zijn een schatting van 1 tot 5.
coach-suggest-text-fixes = Hier is het meest te winnen. Impact en moeite zijn een schatting van 1 tot 5.
coach-suggest-text-rhythm = Loop de reis elke maand zelf door, om en om als een andere persona. Kies een vaste dag waarop niemand haast heeft, zoals de eerste dinsdag om tien uur, en vertel in een kanaal dat iedereen leest wat jullie tegenkwamen.
coach-suggest-text-bounds = Begin klein: één aanbod en één groep klanten. Laat de reis beginnen als de klant merkt dat er iets nodig is, en eindigen als die jullie aanraadt.
coach-suggest-text-strategy = Eén zin is genoeg: wat willen jullie voor klanten betekenen, en wat merkt een klant daarvan?
coach-suggest-text-sources = Kijk naar wat er al ligt: een tevredenheidsonderzoek, webstatistieken, klachten, wat collega's aan de telefoon horen. En bel drie klanten.
coach-suggest-text-phases = Kies de fasen die bij jullie klant passen, en hernoem ze in de woorden van het team.
coach-suggest-text-nothing = Alles wat ik hier zou voorstellen, staat er al. Vraag het nu aan een klant.

# Goals

coach-suggest-goals =
    Een klant die ons een 8 of hoger geeft en ons een half jaar later nog steeds zou aanraden
    Van elke 10 klanten geven er 9 een 8 of hoger, drie maanden na de start
    Binnen een jaar komt 1 op de 4 nieuwe klanten via een tevreden klant
coach-suggest-goals-group =
    { $group }: 9 van de 10 geven ons een 8 of hoger, drie maanden na de start
    { $group } die ons een 8 of hoger geven en ons aanraden aan een ander
    Binnen een jaar komt 1 op de 4 nieuwe klanten via iemand uit deze groep: { $group }
coach-suggest-why-goal = Meetbaar, en het eindigt bij een klant die jullie aanraadt.

# Steps, per part of the journey

coach-suggest-steps-awareness =
    Merkt dat er iets moet veranderen
    Hoort van een bekende hoe die het oploste
    Zoekt online wat er mogelijk is
coach-suggest-steps-consideration =
    Vergelijkt een paar aanbieders
    Leest beoordelingen van andere klanten
    Stelt een vraag voordat de keuze valt
coach-suggest-steps-purchase =
    Bespreekt het voorstel met wie er meebeslist
    Betaalt op de afgesproken manier
    Krijgt een bevestiging van wat er is afgesproken
coach-suggest-steps-delivery =
    Hoort wat er nu gebeurt, wanneer en van wie
    Gebruikt het voor het eerst
    Vraagt om hulp als iets niet lukt
coach-suggest-steps-loyalty =
    Geeft na afloop een cijfer
    Raadt ons aan bij iemand anders
    Komt terug met een nieuwe vraag
coach-suggest-why-step-phase = In “{ $phase }” staat nog geen stap.
coach-suggest-why-step-part =
    { $part ->
        [awareness] Voordat iemand jullie vindt, is er al een behoefte.
        [consideration] Klanten vergelijken, ook als je het niet ziet.
        [purchase] Rond het besluit gebeurt meer dan tekenen.
        [delivery] In levering en gebruik blijkt wat klanten echt van je vinden.
       *[loyalty] Een klant die jullie aanraadt, is het echte einde van de reis.
    }

# Phases

coach-suggest-needs-awareness =
    Herken ik mijn situatie hierin, en is er iets aan te doen?
    Wie heeft dit eerder opgelost, en hoe?
coach-suggest-needs-consideration =
    Wat kost het ongeveer, en waarin verschillen jullie van anderen?
    Wat vinden klanten die op mij lijken ervan?
coach-suggest-needs-purchase =
    Wat krijg ik precies, wat kost het in totaal en wat als het tegenvalt?
    Wie moet er nog ja zeggen, en wat wil die weten?
coach-suggest-needs-delivery =
    Wat gebeurt er nu, wanneer, en bij wie kan ik terecht?
    Hoe weet ik dat het goed gaat?
coach-suggest-needs-loyalty =
    Wat heb ik eraan om te blijven?
    Wie help ik door dit te vertellen?
coach-suggest-conversions-awareness =
    Zoekt gericht, en bezoekt voor het eerst de website
    Reageert op een bericht of vraagt een ander naar ons
coach-suggest-conversions-consideration =
    Vraagt een offerte, proef of gesprek aan
    Bekijkt de prijzen en komt binnen een week terug
coach-suggest-conversions-purchase =
    De overeenkomst is getekend of de bestelling betaald
    Zegt mondeling ja, met een datum om te beginnen
coach-suggest-conversions-delivery =
    Gebruikt het een maand later nog, zonder hulp
    Geeft na de eerste maand een cijfer
coach-suggest-conversions-loyalty =
    Geeft een 8 of hoger en noemt ons bij een ander
    Verlengt, of koopt opnieuw
coach-suggest-why-need-question = { $persona } vraagt dit in “{ $phase }”.
coach-suggest-why-need = Wie hier het antwoord vindt, gaat verder.
coach-suggest-why-conversion = Dit kun je zien gebeuren en tellen, dus je weet wie “{ $phase }” verlaat.

# Personas

coach-suggest-personas-b2b =
    De gebruiker, werkt er elke dag mee en merkt het eerst als iets hapert
    De beslisser, tekent voor het geld en ziet jullie maar twee keer
    De inkoper, vergelijkt voorwaarden en wil geen verrassingen
    De voorstander, wil dit intern verkopen en zoekt goede argumenten
coach-suggest-personas-consumer =
    De nieuwkomer, doet dit voor het eerst en weet niet wat normaal is
    De vergelijker, leest alles en stelt de keuze uit
    De overstapper, kwam teleurgesteld bij een ander vandaan
    De terugkomer, kent jullie al en wil niet opnieuw beginnen
coach-suggest-why-persona = Een ander type klant stelt op dezelfde stappen andere vragen.

# One persona

coach-suggest-why-persona-pain = Dit staat bij stap { $number }, { $step }, en nog niet bij { $persona } zelf.
coach-suggest-why-gain = Draait een ergernis van { $persona } om: “{ $pain }”.
coach-suggest-why-question = Van { $persona } weten jullie in “{ $phase }” nog geen vraag.
coach-suggest-why-persona-need = Dat zit achter wat { $persona } ergert: “{ $pain }”.
coach-suggest-why-quote = Eén letterlijke zin maakt { $persona } echt. Vraag ernaar in een gesprek.
coach-suggest-quote = Vraag een klant als { $persona }: “Wat vertelde je thuis over ‘{ $step }’?”
coach-suggest-quote-general = Vraag een klant als { $persona }: “Wat had je bijna doen afhaken?”

# Touchpoints, per part of the journey: the channel by its key, then what happens there

coach-suggest-touchpoints-awareness =
    website: leest een uitleg over hoe een ander dit aanpakte
    social_media: ziet een kort filmpje dat één vraag beantwoordt
    word_of_mouth: hoort van een bekende dat die geholpen is
    event: raakt op een beurs aan de praat
    search_engine: vindt een antwoord op de eigen vraag
coach-suggest-touchpoints-consideration =
    review_site: leest wat anderen van ons vinden
    video_call: kijkt mee in een webinar of demonstratie
    document: bekijkt een praktijkverhaal met cijfers
    website: vindt antwoord bij de veelgestelde vragen
    phone: belt met een korte vraag voor het vergelijken
coach-suggest-touchpoints-purchase =
    phone: belt en krijgt meteen iemand die het weet
    quote: ziet in één oogopslag het totaal en wat er niet bij zit
    chat: stelt vlak voor het besluit nog één vraag
    word_of_mouth: vraagt een klant hoe het daar ging
    meeting: loopt het voorstel samen door
coach-suggest-touchpoints-delivery =
    email: krijgt bericht over wat er nu gebeurt, en wanneer
    phone: wordt na een week gebeld met de vraag of alles naar wens is
    customer_service: vraagt om hulp en krijgt één vast gezicht
    on_location: krijgt iemand langs die uitlegt hoe het werkt
    survey: geeft in één vraag een cijfer
coach-suggest-touchpoints-loyalty =
    meeting: bespreekt één keer per jaar wat het opleverde
    community: helpt een andere klant met een vraag
    review_site: schrijft een beoordeling
    email: krijgt na stilte een persoonlijk bericht
    post: krijgt een handgeschreven bedankje
coach-suggest-questions-awareness =
    Herkennen jullie mijn situatie?
    Wat kan ik er zelf aan doen?
    Wie zijn jullie eigenlijk?
coach-suggest-questions-consideration =
    Wat kost het ongeveer voor iemand als ik?
    Waarin verschillen jullie van een ander?
    Hebben jullie dit eerder gedaan?
coach-suggest-questions-purchase =
    Is dit alles, of komt er nog iets bij?
    Wat als ik me bedenk?
    Wanneer kunnen jullie beginnen?
coach-suggest-questions-delivery =
    Wat gebeurt er nu, en wanneer?
    Wie kan ik bellen als het hapert?
    Gaat het zoals het hoort?
coach-suggest-questions-loyalty =
    Wat heeft het mij opgeleverd?
    Wat heb ik eraan om te blijven?
    Wie kan ik hiermee helpen?
coach-suggest-metrics-awareness =
    Nieuwe tegenover terugkerende bezoekers
    Kliks per 1.000 vertoningen
coach-suggest-metrics-consideration =
    Tijd per bezoek en pagina's per bezoek
    Aandeel bezoekers dat een gesprek of offerte aanvraagt
coach-suggest-metrics-purchase =
    Dagen tussen voorstel en besluit
    Aandeel voorstellen dat ja krijgt
coach-suggest-metrics-delivery =
    Uren tot het eerste antwoord op een vraag
    Cijfer van 0 tot 10, een week na de start
coach-suggest-metrics-loyalty =
    Aandeel klanten dat vertrekt per jaar
    Aandeel nieuwe klanten dat via een klant komt
coach-suggest-why-touchpoint = Dit kanaal staat nog niet bij stap { $number }, { $step }.
coach-suggest-why-touchpoint-offline = Stap { $number }, { $step }, heeft alleen online contact; dit gebeurt buiten het scherm.
coach-suggest-why-touchpoint-indirect = Ook wat anderen over jullie zeggen telt mee, en dat staat nog niet bij stap { $number }, { $step }.
coach-suggest-why-question-step = Wie dit antwoord al heeft vóór de klant het vraagt, trekt klanten aan die passen.
coach-suggest-why-question-persona = { $persona } vraagt dit in “{ $phase }”; geef het antwoord bij stap { $number }.
coach-suggest-why-metric = Zo zie je of “{ $channel }” bij stap { $number } beter gaat.

# $at and $after name the step, and are empty where an annoyance has none.
# What kinds of annoyances ask for: a need, gains, and fixes as impact | effort | what changes

coach-suggest-need-wait = Weten wanneer er iets gebeurt, zonder erachteraan te bellen
coach-suggest-need-silence = Horen hoe het ervoor staat, ook als er geen nieuws is
coach-suggest-need-price = Vooraf weten wat het in totaal kost
coach-suggest-need-repeat = Eén keer het verhaal doen, en dan één vast gezicht
coach-suggest-need-find = Het antwoord vinden zonder te hoeven vragen
coach-suggest-need-unclear = Gewone taal, die je zo kunt doorsturen
coach-suggest-need-broken = Erop kunnen rekenen dat het in één keer goed is
coach-suggest-need-other = Merken dat iemand meedenkt
coach-suggest-gains-wait =
    Weet vooraf hoelang het duurt, en het gaat sneller
    Krijgt dezelfde dag iemand die terugbelt
coach-suggest-gains-silence =
    Krijgt binnen een dag bericht, ook als er geen nieuws is
    Weet wie er belt, wanneer en waarover
coach-suggest-gains-price =
    Ziet vooraf één totaalbedrag, met wat er niet bij zit
    Rekent zelf in een minuut uit wat het kost
coach-suggest-gains-repeat =
    Doet één keer zijn verhaal en houdt één vast gezicht
    De volgende weet al waar het over gaat
coach-suggest-gains-find =
    Vindt het antwoord in één klik
    Krijgt het antwoord voordat die ernaar zoekt
coach-suggest-gains-unclear =
    Leest in gewone taal wat er staat, op één bladzijde
    Krijgt het uitgelegd door iemand die de tijd neemt
coach-suggest-gains-broken =
    Wordt gebeld voordat die het zelf merkt
    Is dezelfde dag geholpen, zonder discussie
coach-suggest-gains-other =
    Merkt dat iemand meedenkt, en hoort wat ermee gebeurt
    Wordt verrast op het moment dat het vervelend had kunnen zijn
coach-suggest-fixes-wait =
    4 | 2 | Zeg{ $at } vooraf hoelang het duurt, en bel zelf als het langer wordt
    4 | 3 | Antwoord binnen één werkdag, met een collega die invalt als het druk is
coach-suggest-fixes-silence =
    5 | 1 | Stuur{ $after } binnen een dag bericht: wat er nu gebeurt, wanneer en wie belt
    4 | 2 | Bel elke vrijdag wie die week niets hoorde
coach-suggest-fixes-price =
    5 | 2 | Zet{ $at } vanaf-bedragen en één rekenvoorbeeld
    4 | 2 | Zet het totaal bovenaan, met in één zin wat er niet bij zit
coach-suggest-fixes-repeat =
    4 | 1 | Wie overdraagt, belt de collega eerst zelf en stelt de klant voor
    4 | 4 | Eén gedeeld overzicht van de klant, zodat niemand opnieuw hoeft te vertellen
coach-suggest-fixes-find =
    4 | 2 | Zet het antwoord bovenaan de plek waar klanten{ $at } het eerst kijken
    3 | 1 | Laat drie klanten hardop zoeken, en verander waar ze vastlopen
coach-suggest-fixes-unclear =
    4 | 2 | Herschrijf wat de klant{ $at } leest in gewone woorden, op één bladzijde
    3 | 1 | Laat drie klanten het hardop lezen, en schrap elk woord waar ze haperen
coach-suggest-fixes-broken =
    4 | 3 | Zoek van de laatste vijf keer de oorzaak uit, en neem de vaakste weg
    3 | 2 | Bel wie het{ $at } overkwam dezelfde dag, met een oplossing
coach-suggest-fixes-other =
    3 | 1 | Bel drie klanten over “{ $pain }”, en verander het eerste dat ze noemen
    3 | 2 | Spreek{ $at } één afspraak af waar de klant op kan rekenen
coach-suggest-at-step = {" "}bij “{ $step }”
coach-suggest-after-step = {" "}na “{ $step }”
coach-suggest-experiment = Proef: probeer bij tien klanten iets kleins tegen “{ $pain }”, en vergelijk na twee weken hun cijfer
coach-suggest-why-experiment = Klein beginnen, testen met klanten en dan pas uitbreiden.
coach-suggest-why-fix = Tegen “{ $pain }”.
coach-suggest-why-fix-at = Tegen “{ $pain }” bij stap { $number }, { $step }.
coach-suggest-why-fix-gain = Jullie schreven dit zelf als pluspunt tegenover “{ $pain }”.
coach-suggest-why-fix-low = Bij stap { $number }, { $step }, voelt de klant zich het slechtst.
coach-suggest-fix-ask-step = Bel drie klanten over “{ $step }”: wat ging er stroef, en wat had geholpen?
coach-suggest-fix-ask = Bel deze week drie klanten: wat ging er stroef, en wat had geholpen?
coach-suggest-fix-walk = Loop de reis één keer zelf door als klant, en schrijf op waar je moest wachten of zoeken
coach-suggest-why-fix-ask = Er staan nog geen pijnpunten; klanten weten ze wel.
coach-suggest-why-fix-walk = Wie zelf klant is geweest, ziet in een uur wat er mis is.
coach-suggest-about-step = Stap { $number }, { $step }
