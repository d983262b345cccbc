# The words of the method: the word itself, an explanation of two lines with an example, and some of them counted.

term-journey = klantreis
explain-journey =
    Een klantreis is de tocht die een klant met jullie maakt, gezien door de ogen van de klant, van de eerste behoefte tot na de koop.
    Bijvoorbeeld: van “mijn keuken is op” tot “ik raad ze iedereen aan”.

term-goal = einddoel
explain-goal =
    Het einddoel is waar de klant aan het eind van de reis staat, zo gezegd dat je het kunt meten.
    Bijvoorbeeld: een tevreden klant die onze dienstverlening een 8 of hoger geeft.

term-phase = fase
explain-phase =
    Een fase is een groep stappen waarin de klant met hetzelfde bezig is.
    Bijvoorbeeld: “overweging”, met de stappen “leest beoordelingen” en “vergelijkt prijzen”.

term-step = stap
explain-step =
    Een stap is één ding dat de klant doet of meemaakt, in de woorden van de klant.
    Bijvoorbeeld: “krijgt een offerte”, en niet “wij sturen een offerte”.

term-persona = persona
explain-persona =
    Een persona is een verzonnen mens die voor één type klant staat, gemaakt van wat je over echte klanten weet.
    Bijvoorbeeld: Sanne, marketeer bij een groothandel, die alles alleen moet doen.

term-touchpoint = contactmoment
explain-touchpoint =
    Een contactmoment is elk moment in een stap waarop de klant iets van jullie merkt, ook via een ander.
    Bijvoorbeeld: de website bekijken, gebeld worden, of een beoordeling lezen.

term-conversion-point = conversiepunt
explain-conversion-point =
    Een conversiepunt is een feit waaraan je ziet dat een klant naar de volgende fase gaat.
    Bijvoorbeeld: “er staat een kennismaking in de agenda”. Dat kun je tellen; “heeft interesse” niet.

term-information-need = informatiebehoefte
explain-information-need =
    De informatiebehoefte is wat een klant in een fase wil weten om verder te durven.
    Bijvoorbeeld bij de overweging: “Wat kost het ongeveer, en hebben jullie dit eerder gedaan?”

term-pain-point = pijnpunt
explain-pain-point =
    Een pijnpunt is wat de klant stoort of tegenhoudt.
    Bijvoorbeeld: “ik moet drie keer hetzelfde vertellen”.

term-gain = pluspunt
explain-gain =
    Een pluspunt is wat de klant blij maakt; vaak is het een pijnpunt, omgedraaid.
    Bijvoorbeeld: “één vast gezicht dat alles al weet”.

term-moment-of-truth = moment van de waarheid
explain-moment-of-truth =
    Een moment van de waarheid is een contactmoment waarop de klant beslist wat die van je vindt.
    Bijvoorbeeld: de offerte openen, of de eerste keer bellen met een klacht.

term-fix = verbeterpunt
explain-fix =
    Een verbeterpunt is iets wat beter moet, met een score die bepaalt wat eerst komt.
    Bijvoorbeeld: “totaalprijs boven aan de offerte”: grote impact, weinig werk, dus hoog in de lijst.

term-walkthrough = walkthrough
explain-walkthrough =
    Een walkthrough is de reis zelf doorlopen alsof je klant bent, minstens één keer per maand.
    Bijvoorbeeld: vraag je eigen offerte aan en kijk hoelang het duurt.

term-satisfaction-score = klanttevredenheidscijfer
explain-satisfaction-score =
    Het klanttevredenheidscijfer is het cijfer van 0 tot 10 dat een klant jullie geeft; je legt het naast het einddoel.
    Bijvoorbeeld: 7 van de 10 klanten gaven een 8 of hoger.

term-evidence = onderbouwd
explain-evidence =
    Onderbouwd is wat je van klanten of uit cijfers weet, met de bron erbij.
    Bijvoorbeeld: “klanten haken af op de prijspagina” (bron: webstatistieken).

term-assumption = aanname
explain-assumption =
    Een aanname is wat je als team denkt maar nog niet bij klanten hebt nagegaan.
    Bijvoorbeeld: “klanten vinden onze offerte duidelijk”. Dat mag; het staat er dan bij.

term-source = bron
explain-source =
    Een bron is waar je iets over klanten vandaan hebt.
    Bijvoorbeeld: vijf telefoongesprekken, een tevredenheidsonderzoek of de webstatistieken.

term-emotion = emotie
explain-emotion =
    De emotie is hoe de klant zich bij een contactmoment voelt, van -2 (boos) tot +2 (blij).
    Bijvoorbeeld: -1 bij het wachten op antwoord. Alle emoties samen vormen een lijn die laat zien waar het pijn doet.

term-metric = metriek
explain-metric =
    Een metriek is een cijfer waaraan je ziet of een contactmoment goed gaat.
    Bijvoorbeeld: het aantal uren tot het eerste antwoord.

term-offering = aanbod
explain-offering =
    Het aanbod is waarmee je de klant helpt: een dienst, een soort product of een abonnement.
    Bijvoorbeeld: marketing voor technische bedrijven. Welk product het precies is, doet er niet toe.

term-customer-group = klantgroep
explain-customer-group =
    De klantgroep is de groep mensen of bedrijven over wie deze reis gaat.
    Bijvoorbeeld: technische bedrijven met 20 tot 200 mensen.

term-owner = eigenaar
explain-owner =
    De eigenaar is de afdeling of persoon die voor een contactmoment zorgt.
    Bijvoorbeeld: marketing voor de website, de planner voor de afspraak.

term-mission = missie
explain-mission =
    De missie is waar jullie organisatie voor staat; uit missie en visie volgt wat de klant moet merken.
    Bijvoorbeeld: technische bedrijven helpen zich verstaanbaar te maken, dus geen vaktaal.

term-scope = afbakening
explain-scope =
    De afbakening zegt over welk aanbod en welke klantgroep de reis gaat, en van waar tot waar.
    Bijvoorbeeld: van het eerste bericht tot een klant die een 8 of hoger geeft.

term-channel = kanaal
explain-channel =
    Een kanaal is de weg waarlangs het contact loopt, online of offline.
    Bijvoorbeeld: website, telefoon, winkel of een brief.

term-need = behoefte
explain-need =
    Een behoefte is wat een klant nodig heeft om te krijgen wat die wil, los van jullie product.
    Bijvoorbeeld: iemand die meedenkt, of vooraf weten wat het kost.

term-direct = direct of indirect
explain-direct =
    Direct contact is met jullie zelf; indirect contact loopt via een ander, zonder dat jullie erbij zijn.
    Bijvoorbeeld: een gesprek is direct, een beoordeling of een tip van een vriend is indirect.
