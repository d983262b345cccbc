"""What the team of the scripted session asks of the coach, in Dutch, and what it makes of the answers."""

BY_RULES, SAID_BY_RULES = "Vaste tips uit de methode", "Uit de klantreis gehaald met vaste regels"
BY_MODEL, SAID_BY_MODEL = "Voorstel van een taalmodel", "Geschreven door een taalmodel"
INSTEAD = "Het taalmodel gaf nu geen bruikbaar antwoord; dit zijn de vaste tips."

LOOKED_AT, ANOTHER = "We sturen meer informatie", "Offerte versturen"
ITS_NUMBER, REWORDED = "Nummer 8 van", "Krijgt meer informatie"
"""Two steps from our side: the coach words one of them anew, the check the other."""

OWN_WORDS = "Brochure van twee pagina's"
"""What Bo makes of an idea."""
PAIN_AFTER = "lijkt op massamail"
"""The pain point that the guide asks about after the one for which the coach had ideas."""

INTERVIEW = """Interview met Karin, inkoper bij een machinebouwer, 3 november.
Karin: Ik kreeg een bericht via LinkedIn en reageerde dezelfde dag. Daarna hoorde ik twee dagen niets, en dat vond ik vervelend.
Karin: Op de website zocht ik naar prijzen, maar die stonden er niet. Ik heb toen zelf gebeld.
Karin: Een collega legde alles duidelijk uit. De offerte kwam per e-mail. Ik tekende digitaal, maar wist daarna niet wanneer het zou beginnen.
Karin: Al met al was ik tevreden, en ik gaf een 8."""
AT_WEBSITE = "Stap 4, Komt op de website"
"""The step to which what Karin says about prices belongs."""
NOTES = """Verslag van het telefoongesprek met Piet.
Hij heeft ons gebeld omdat de offerte te lang duurde. Hij kreeg de offerte per e-mail en vergeleek die met een andere.
De facturen waren niet duidelijk, en dat vond hij vervelend."""
NOTES_FROM = "telefoongesprek met Piet, 10 november"

PLAY = "loop het met me door als Sanne"
ASKED_SANNE = "wat dacht je hier?"
SANNE_THINKS = "alweer opnieuw"
"""What Sanne thinks at the first step at which something went wrong for her."""
LOSING = "waar verliezen we klanten?"
WORST_STEP = "Krijgt een offerte"
FIRST = "wat moeten we eerst doen?"
NOT_TOLD = "hoeveel klanten hadden we in 1987 in Japan?"
UNKNOWN = ("Dat vertelt", "Dat vertellen")
"""A question that no map answers, and how the answer to it begins."""
