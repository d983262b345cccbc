# What the coach says when it looks at what a question came to so far, or at the journey as a whole, by rules.
# $step, $phase, $persona and $channel are the team's own words.

coach-look-text =
    { $count ->
        [one] Eén ding dat beter kan. Neem over wat je aanspreekt.
       *[other] { $count } dingen die beter kunnen. Neem over wat je aanspreekt.
    }
coach-look-more =
    { $count ->
        [one] Er is nog één opmerking; die komt als deze klaar zijn.
       *[other] Er zijn nog { $count } opmerkingen; die komen als deze klaar zijn.
    }
coach-look-well-goal = Dit doel staat goed: je kunt het meten en het gaat verder dan de verkoop. Denk nog aan één ding: wie vraagt het cijfer, en wanneer?
coach-look-well-steps = Deze stappen lezen als een reis van de klant. Denk nog aan één ding: wat doet de klant vóór de eerste stap, als jullie er nog niet bij zijn?
coach-look-well-phase = Deze fase staat er goed. Denk nog aan één ding: wie telt hoeveel klanten het conversiepunt halen?
coach-look-well-personas = Deze persona's verschillen genoeg van elkaar. Denk nog aan één ding: wie van hen is jullie ideale klant?
coach-look-well-persona = { $persona } staat er goed op. Denk nog aan één ding: welke zin hieruit komt letterlijk van een klant?
coach-look-well-touchpoint = Bij deze stap staat alles er. Denk nog aan één ding: beslist de klant hier wat die van jullie vindt?
coach-look-well-fixes = Deze verbeterpunten zijn concreet. Denk nog aan één ding: welk ervan kun je deze week bij drie klanten proberen?
coach-look-well-journey = Geen opmerkingen bij de reis zoals hij bewaard is. Denk nog aan één ding: loop hem deze maand zelf door, als een van jullie persona's.
coach-look-well-other = Hier heb ik niets op aan te merken. Ga gerust verder.
coach-look-empty = Hier staat nog niets om naar te kijken. Begin met één regel; die mag nog ruw zijn.

# On the goal

coach-look-goal = Een tevreden klant, die onze dienstverlening een 8 of hoger geeft op een schaal van 10
coach-look-why-goal = Een doel dat je kunt meten, eindigt bij een tevreden klant en niet bij de handtekening.

# On one step of several things

coach-look-why-yours = Jullie weten het best wat hier klopt.
coach-look-why-split-rest = Het tweede deel van stap { $number } als eigen stap.

# What is missing

coach-look-missing-after-sale =
    Hoort wat er nu gebeurt, wanneer en van wie
    Gebruikt het voor het eerst
    Geeft ons een 8 of hoger
coach-look-why-after-sale = Na “{ $step }” stopt de reis, terwijl de klant dan pas merkt wat die aan jullie heeft.
coach-look-missing-beginning = Merkt dat er iets moet veranderen
coach-look-why-beginning = De reis begint bij jullie, met “{ $step }”. Wat ging er bij de klant aan vooraf?
coach-look-missing-personas = Wie loopt deze reis? Beschrijf één type klant.
coach-look-why-personas = Contactmomenten zonder persona zijn van niemand: een ander type klant voelt hier iets anders.
coach-look-why-second-persona = Er is nu één persona. Een tweede laat zien waar de reis voor een ander hapert.
coach-look-missing-offline = belt met een vraag en krijgt meteen iemand te spreken
coach-look-why-offline = Alle { $count } contactmomenten zijn online. Waar belt, komt of krijgt de klant iets in handen?
coach-look-missing-indirect = leest wat andere klanten van ons vinden
coach-look-why-indirect = Nergens spreekt een ander over jullie, terwijl klanten beoordelingen lezen en bekenden vragen.
coach-look-missing-moment = Stap { $number }, { $step }: is dit een moment van de waarheid?
coach-look-why-moment = Geen contactmoment is gemerkt als beslissend. Hier liggen de gevoelens het verst uiteen.
coach-look-why-moment-low = Geen contactmoment is gemerkt als beslissend. Hier voelt de klant zich het slechtst.
coach-look-missing-feelings =
    { $count ->
        [one] Bij stap { $number }, { $step }, staat nog niet wat de klant voelt
       *[other] Bij { $count } contactmomenten staat nog niet wat de klant voelt; begin bij stap { $number }, { $step }
    }
coach-look-why-feelings = Zonder gevoel krijgt de lijn op de kaart een gat, precies waar het pijn kan doen.
coach-look-missing-pain = Moet te lang wachten op antwoord
coach-look-why-pains = Van { $persona } is nog geen ergernis bekend. Dit is een veelvoorkomende: klopt die?
coach-look-why-pain-met = { $persona } komt dit tegen bij stap { $number }, { $step }.
coach-look-missing-question = Wat kost het ongeveer voor iemand als ik?
coach-look-why-questions = Van { $persona } is nog geen vraag bekend. Wie antwoordt voor de klant het vraagt, trekt klanten aan die passen.
coach-look-missing-needs = Wat heeft { $persona } nodig, en wat wil die bereiken?
coach-look-why-needs = Een persona zonder behoefte is alleen een naam.
coach-look-missing-quote = Vraag een klant als { $persona }: “Wat had je bijna doen afhaken?”
coach-look-why-quote = Eén letterlijke zin maakt { $persona } echt.
coach-look-missing-who = Wie is { $persona }? Een leeftijd, werk en één bijzonderheid zijn genoeg.
coach-look-why-who = Nu is het alleen een naam, en denkt iedereen aan een ander.
coach-look-missing-wide = “{ $persona }” is nog geen persona. Kies één type klant, geef die een naam, en zeg wat die anders maakt.
coach-look-why-wide = Wie voor iedereen bedenkt, bedenkt voor niemand: een persona is één type klant.
coach-look-missing-touchpoint = Waar heeft de klant hier contact: op een scherm, aan de telefoon, of via iemand anders?
coach-look-why-touchpoint = Bij stap { $number }, { $step }, staat nog geen contactmoment.
coach-look-missing-need = Wat wil de klant in “{ $phase }” weten?
coach-look-why-need = Wie hier het antwoord niet vindt, blijft staan.
coach-look-why-need-question = { $persona } vraagt dit in “{ $phase }”.
coach-look-missing-conversion = Waaraan zie je dat iemand “{ $phase }” uit is?
coach-look-why-conversion = Een conversiepunt is iets dat je kunt zien gebeuren, zoals een gemaakte afspraak.
coach-look-missing-owner = Wie zorgt voor “{ $channel }” bij stap { $number }?
coach-look-why-owner = Wat van niemand is, verbetert niemand.
coach-look-why-hole = Een gat op de kaart is een plek waar niemand kijkt.

# What a persona may think

coach-look-why-thought-question = { $persona } vraagt dit in “{ $phase }”.
coach-look-why-thought-pain = Dat past bij wat { $persona } ergert: “{ $pain }”.
coach-look-why-thought-need = Dat past bij wat { $persona } nodig heeft: “{ $need }”.
coach-look-why-thought-phase = Dit wil een klant in “{ $phase }” weten.
coach-look-why-thought-usual = Dit denken klanten hier vaak. Vraag na of het klopt.
coach-look-thought-pain = Als ik nu maar niet weer dit krijg: { $pain }
coach-look-thought-need = Krijg ik hier wat ik zoek: { $need }?
coach-look-thought-awareness = Is dit iets voor mij?
coach-look-thought-consideration = Waarin verschillen ze van de rest?
coach-look-thought-purchase = Weet ik nu echt waar ik ja tegen zeg?
coach-look-thought-delivery = Gaat het zoals ze beloofden?
coach-look-thought-loyalty = Zou ik dit weer zo doen?

# On a fix

coach-look-why-fix-vague = Hier kun je nog niet aan zien of het gelukt is. Schrijf wat er straks anders is, met een getal of een dag erbij.
coach-look-fix-within = { $fix }, en dat merkt de klant binnen één werkdag
coach-look-about-goal = Einddoel
coach-look-about-step = Stap { $number }, { $step }
coach-look-about-line = Nummer { $number } van dit lijstje
