# What the guide asks. Per question: the question itself, why it matters (one sentence), how to answer by
# typing (one line), an example and ideas on demand. The ideas carry the numbered rules of the method.

# Where the journey begins and ends (rule 1)

ask-bounds = Van waar tot waar loopt deze klantreis?
why-bounds = Een kleine, scherp afgebakende reis is af voordat iedereen er genoeg van heeft.
how-bounds = Typ het in één regel: “van … tot …”.
example-bounds =
    Zakelijk, een marketingbureau:
    • van het eerste bericht dat iemand van ons krijgt
    • tot een tevreden klant die ons een 8 of hoger geeft

    Voor consumenten, een keukenzaak:
    • van ergernis over de oude keuken
    • tot een jaar koken in de nieuwe
ideas-bounds =
    • Eén aanbod en één klantgroep is genoeg voor een eerste klantreis. Een ander aanbod of een andere groep krijgt later een eigen reis.
    • Begin waar de behoefte ontstaat, vaak ruim vóór het eerste contact met jullie.
    • Stop niet bij de handtekening of de kassa: daarna blijkt pas of iemand tevreden is.
    • Twijfel je? Kies het stuk waarover jullie de meeste vragen of klachten krijgen.

# Mission, vision and the experience that follows (rule 2)

ask-strategy = Waar staat jullie organisatie voor, en wat moet de klant daarvan merken?
why-strategy = Met een gekozen ervaring voor ogen zie je straks welke stappen ervan afwijken.
how-strategy = Typ één tot drie zinnen: missie, visie en de ervaring die daarbij hoort.
example-strategy =
    Zakelijk, een marketingbureau:
    • Missie: technische bedrijven helpen zich verstaanbaar te maken.
    • Visie: wie helder vertelt wat hij kan, hoeft niet te duwen.
    • Dus merkt de klant: gewone taal, een vast gezicht en nooit een verrassing op de factuur.

    Voor consumenten, een fietsenmaker:
    • Missie: iedereen op de fiets houden. De klant merkt: dezelfde dag klaar, of een leenfiets mee.
ideas-strategy =
    • Staat er een missie of visie op jullie website of in het jaarplan? Neem die als begin.
    • Maak af: “Na elk contact met ons denkt de klant: …”
    • Wat doe je bewust niet? Ook dat maakt de ervaring.
    • Houd het kort. Een belofte die niemand onthoudt, merkt de klant ook niet.

# What is known, and how (rule 3)

ask-sources = Wat weten jullie al over deze klanten, en waarvan?
why-sources = Teams zien hun eigen klantreis vaak rooskleuriger dan hun klanten, dus we houden bij wat je weet en wat je aanneemt.
how-sources = Typ elke bron op een eigen regel, met wat eruit kwam.
example-sources =
    • Tevredenheidsonderzoek van dit voorjaar: gemiddeld een 7,4; vooral de wachttijd valt tegen.
    • Webstatistieken: 6 van de 10 bezoekers van de prijspagina haken daar af.
    • Vijf telefoongesprekken met klanten: niemand wist na de handtekening wat er ging gebeuren.
    • Collega's aan de telefoon: elke week dezelfde vraag over de planning.
ideas-sources =
    • Tevredenheidsonderzoek en beoordelingen.
    • Cijfers van de website en van jullie marketing.
    • Eerder onderzoek onder klanten.
    • Wat collega's horen: aan de balie, de telefoon en bij de klant thuis.
    • Vooral: gesprekken met echte klanten. Bellen of langsgaan levert meer op dan e-mail.
    • Nog niets? Ook goed. Dan beginnen jullie met aannames, en die kun je later nagaan bij drie klanten.

# The goal: measurable, and past the sale (rules 6 and 7)

ask-goal = Waar moet de klant aan het eind van de reis staan?
why-goal = Met een meetbaar einddoel zie je of de reis werkt, ook na de verkoop.
how-goal = Typ één zin met een cijfer erin, zoals “een tevreden klant die ons een 8 of hoger geeft”.
example-goal =
    Zakelijk, een marketingbureau:
    • Een tevreden klant, die onze dienstverlening een 8 of hoger geeft op een schaal van 10.

    Voor consumenten, een sportschool:
    • Een lid dat na een jaar nog elke week komt en minstens één vriend heeft meegenomen.
ideas-goal =
    • Maak het meetbaar: een cijfer (8 of hoger), een aandeel (9 van de 10 verlengen) of een aantal (één aanbeveling per klant).
    • Stop niet bij de handtekening of de verkoop. Het gaat om hoe de klant er daarna over denkt.
    • Mik voorbij tevreden: wie alleen tevreden is, zegt niets; wie enthousiast is, vertelt het door.
    • Trouwe klanten leveren twee keer op: ze kopen meer en kosten minder.

# The steps, in the customer's words (rules 5 and 8)

ask-steps = Welke stappen zet je klant, van het begin tot het einddoel?
why-steps = Zo zie je later precies waar het misgaat.
how-steps = Typ ze hier onder elkaar, in volgorde, vanuit de klant.
example-steps =
    Zakelijk, een marketingbureau:
    1. { b2b-step-1 }
    2. { b2b-step-2 }
    3. { b2b-step-3 }
    4. { b2b-step-4 }
    5. { b2b-step-5 }
    6. { b2b-step-6 }
    7. { b2b-step-7 }
    8. { b2b-step-8 }
    9. { b2b-step-9 }
    10. { b2b-step-10 }
    11. { b2b-step-11 }
    12. { b2b-step-12 }
    13. { b2b-step-13 }

    Voor consumenten, een webwinkel:
    • Merkt dat de jas versleten is · Zoekt op internet · Leest beoordelingen · Bestelt · Wacht op het pakket · Past de jas · Stuurt terug of houdt
ideas-steps =
    • Eén stap per regel, in de tijd achter elkaar.
    • De klant is het onderwerp: “krijgt een offerte”, niet “wij sturen een offerte”.
    • Laat het product weg: “bekijkt een productpagina”, niet “bekijkt de X200”. Het maakt niet uit wát iemand koopt; groepen splitsen kan later.
    • Denk ook aan wat jullie niet zien: zoeken, twijfelen, een collega vragen, wachten.
    • En aan wat na de koop komt: levering, gebruik, een vraag, een klacht, verlengen, aanraden.
    • Tien tot vijftien stappen is een mooi begin.

# The phases (rules 9 and 10)

ask-phases = In welke fasen vallen deze stappen?
why-phases = Fasen houden een lange reis overzichtelijk en laten zien wat de klant op dat moment bezighoudt.
how-phases = Neem het voorstel over, of typ jullie eigen fasen onder elkaar.
example-phases =
    Zakelijk, een marketingbureau (5 fasen over 13 stappen):
    • *{ phase-b2b-discover }*: krijgt een bericht, reageert, praat verder
    • *{ phase-b2b-explore }*: kijkt rond op de website, boekt een kennismaking
    • *{ phase-b2b-qualify }*: is geïnteresseerd, voldoet aan de criteria
    • *{ phase-b2b-convince }*: krijgt meer informatie, bespreekt die, krijgt een offerte
    • *{ phase-b2b-sign-grow }*: tekent, is klant, geeft een 8 of hoger

    Voor consumenten, een verbouwing (10 fasen):
    • Latente behoefte, concrete behoefte, oriëntatie, afweging, besluit, aankoop, levering, gebruik, loyaliteit, ambassadeur
ideas-phases =
    Vijf sets om mee te beginnen; aan elke naam en volgorde mag je sleutelen:
    • *Trechter*: bewustwording, overweging, aankoop, behoud, aanbeveling.
    • *Dienstverlening*: bewustwording, overweging, beslissing & aankoop, levering & gebruik, loyaliteit & aanbeveling. In de vierde blijkt wat klanten echt van je vinden.
    • *Van behoefte tot ambassadeur*: tien fasen, met ook het wachten op de levering erin.
    • *Zakelijke dienstverlening*: van eerste bericht tot tevreden klant, in 13 stappen.
    • *Leeg*: jullie eigen indeling. Een standaard bestaat niet.
    Klanten gaan ook terug naar een eerdere fase. Dat is geen fout: de reis mag een lus hebben.

# One phase: information need and conversion point (rule 11)

ask-phase = Wat wil de klant weten in “{ $phase }”, en waaraan zie je dat iemand doorgaat naar de volgende fase?
why-phase = Als je weet wat iemand nodig heeft en waaraan je de overstap ziet, kun je op het goede moment helpen.
how-phase = Typ twee regels: “informatie: …” en “conversie: …”.
example-phase =
    Zakelijk, de fase Verkennen:
    • informatie: Wat doen jullie, voor wie, en wat kost het ongeveer?
    • conversie: Er staat een kennismaking in de agenda.

    Voor consumenten, de fase Overweging van een webwinkel:
    • informatie: Valt de maat normaal, en kan ik gratis terugsturen?
    • conversie: Legt een artikel in de winkelmand.
ideas-phase =
    • De informatiebehoefte is de vraag in het hoofd van de klant, in gewone woorden.
    • Het conversiepunt is een feit dat je kunt zien of tellen: een aanvraag, een afspraak, een handtekening.
    • “Heeft interesse” zie je niet. “Downloadt de brochure” wel.
    • Eén conversiepunt per fase is genoeg.

# Who travels (rule 12)

ask-personas = Wie maakt deze reis?
why-personas = Contactmomenten horen bij iemand, dus eerst wie er reist.
how-personas = Typ één regel per persoon: een naam, een komma en wie dat is.
example-personas =
    Zakelijk, een marketingbureau:
    • Sanne, marketeer bij een technische groothandel, doet alles alleen
    • Mark, eigenaar van een maakbedrijf, beslist over het geld

    Voor consumenten, een keukenzaak:
    • Fatima, huurt nog en koopt haar eerste huis
    • Henk, met pensioen, vervangt de keuken die hij dertig jaar had
ideas-personas =
    • Eén persona per type klant of doelgroep; twee of drie is genoeg om te beginnen.
    • Wie gebruikt het, wie beslist, wie betaalt? Zakelijk zijn dat vaak verschillende mensen.
    • Wie is jullie ideale klant, die je er graag tien van zou hebben?
    • Een eigen naam helpt: over Sanne praat je anders dan over “de doelgroep”.

# One persona (rule 13)

ask-persona = Vertel eens meer over { $name }: wat heeft { $name } nodig, en wat zit in de weg?
why-persona = Wie de vragen van een klant beantwoordt voordat die ze stelt, trekt klanten aan die passen.
how-persona = Typ wat je weet, op losse regels: “behoeften: …”, “doelen: …”, “kanalen: …”, “pijn: … → …”, “vragen: …”, “citaat: …”, “bron: …”.
example-persona =
    Zakelijk, een marketingbureau:
    • wie: Sanne, 34, enige marketeer bij een technische groothandel
    • behoeften: iemand die meedenkt en haar vak kent
    • doelen: dit jaar 40 aanvragen via de website
    • kanalen: LinkedIn, e-mail, vakbladen
    • pijn: bureaus die na de handtekening een junior sturen → één vast gezicht
    • vragen: Hebben jullie dit eerder gedaan? Wat moet ik zelf nog doen?
    • citaat: “Ik wil uitleg die ik zo aan mijn baas kan geven.”
    • bron: drie interviews
ideas-persona =
    • Behoeften en doelen: wat moet er lukken, en wat hangt daarvan af?
    • Kanalen: waar zoekt iemand, wie gelooft iemand, hoe wil iemand bereikt worden?
    • Ergernissen: wat stoort of houdt tegen? Schrijf er meteen bij hoe je het voorkomt of omdraait: “lang wachten → vaste dag”.
    • Vragen: wat vraagt iemand in elke fase, ook als die het niet hardop zegt?
    • Een citaat: één zin die je zo gehoord zou kunnen hebben.
    • Bron: interviews, een focusgroep of eigen ervaring. Alle drie mag, als het er maar bij staat.

# The touchpoints of one step (rules 14 to 16)

ask-touchpoint = Stap { $number } van { $count }, “{ $step }”: waar heeft de klant hier contact, en wat denkt en voelt die?
why-touchpoint = De gevoelens per contactmoment vormen de emotielijn, en die laat zien waar het pijn doet.
how-touchpoint = Typ het in één regel: “website: zoekt prijzen; denkt waar staat het?; voelt -1; pijn geen prijzen; eigenaar marketing”.
example-touchpoint =
    Zakelijk, een marketingbureau, stap “Krijgt een offerte met prijzen”:
    • offerte: leest hem in de trein; denkt “waar staat het totaal?”; voelt -2; pijn drie losse bedragen; plus één bladzijde met het totaal; eigenaar sales; moment van de waarheid; bron gesprek met Mark
    • e-mail: stuurt hem door aan een collega; denkt “snapt die dit?”; voelt -1; aanname

    Voor consumenten, een webwinkel, stap “Wacht op het pakket”:
    • app: kijkt waar het pakket is; denkt “vandaag of morgen?”; voelt +1; eigenaar logistiek
ideas-touchpoint =
    • Online en offline: website, app, e-mail, maar ook winkel, telefoon, monteur, verpakking.
    • Direct en indirect: een beoordeling, een vriend of de verbouwing bij de buren telt mee.
    • Wat doet de klant, wat *denkt* die en wat *voelt* die, van -2 (boos) tot +2 (blij)?
    • Pijnpunten en pluspunten: wat stoort, en wat verrast?
    • Eigenaar: welke afdeling of wie zorgt hiervoor?
    • Waaraan meet je of het goed gaat? Bij “cijfers” staan er een paar.
    • Is dit een moment van de waarheid, waarop de klant beslist wat die van je vindt?
    • Weet je het van klanten (bron) of denk je het (aanname)?

# Ideas per group of phases (rule 17)

ideas-touchpoint-awareness =
    Ideeën voor wie jullie nog niet kent:
    • Uitleg hoe je iets doet, een whitepaper of e-book
    • Een infographic of een blog
    • Sociale media: richt je berichten per persona, en toon wie je al kent iets anders dan wie je nog niet kent
    • Zakelijk werkt degelijke, feitelijke informatie; te veel emotie schrikt af
ideas-touchpoint-consideration =
    Ideeën voor wie vergelijkt:
    • Een webinar of een praktijkverhaal van een klant
    • Een proefmonster, een productblad of een demonstratiefilm
    • Antwoord op veelgestelde vragen
    • Sociale media: laat zien hoe het werkt
    • Zakelijk: cijfers, specificaties en een rekenvoorbeeld om door te sturen
ideas-touchpoint-purchase =
    Ideeën voor wie op het punt staat te beslissen:
    • Een live demonstratie
    • Een klantenservice die meteen bereikbaar is
    • Een kortingsbon of een aanbod voor nu
    • Sociale media: ervaringen van klanten die al ja zeiden
    • Zakelijk: een heldere offerte, met alles wat de inkoper en de directie willen weten
ideas-touchpoint-delivery =
    Ideeën voor na de koop, als het wachten en gebruiken begint:
    • Een bericht over wanneer het komt, en een bereikbare klantenservice
    • Een korte enquête, of een belletje om te vragen of alles naar wens is
    • Vraag een tevreden klant om een aanbeveling
    • Sociale media: tips voor het gebruik, en snel antwoord op vragen
    • Zakelijk: een vast contact en een overzicht van wat er geleverd is
ideas-touchpoint-loyalty =
    Ideeën voor wie al klant is:
    • Een e-mail om een stille klant terug te halen
    • Verhalen van klanten delen
    • Een gemeenschap waarin klanten elkaar helpen
    • Sociale media: een groep en beoordelingen
    • Zakelijk: een jaarlijks gesprek met de resultaten in cijfers

# Metrics (rule 18)

ideas-metrics =
    Cijfers om naast de klantreis te volgen:
    • Advertenties: vertoningen, kliks, doorklikpercentage (CTR), kosten per klik en per 1.000 vertoningen
    • Website: bouncepercentage, uitstappercentage, tijd per sessie, pagina's per bezoek
    • Bezoekers: nieuwe tegenover terugkerende
    • Klanten: hoeveel er vertrekken (churn)
    • En gewoon: hoelang iemand wacht, en welk cijfer iemand geeft

# Two sides of a platform (rule 4)

platform-two-journeys = Een platform heeft twee kanten, en elke kant reist anders. Daarom maken we twee klantreizen die aan elkaar verbonden zijn: een voor wie aanbiedt en een voor wie zoekt.

# What comes in a later version

later-automation = Komt nog: de klantreis als basis voor je CRM en marketingautomatisering, voor de juiste persoon, op het juiste moment, met het juiste bericht.
