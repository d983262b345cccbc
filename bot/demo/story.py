"""What the team of the scripted session types: the example journey of the method (rule 9), in Dutch."""

from datetime import date

TITLE = "Van eerste bericht tot tevreden klant"
OFFERING = "Marketing voor technische bedrijven"
GROUP = "Directeuren en marketeers in het mkb"
BOUNDS = "van het eerste bericht dat iemand krijgt tot een tevreden klant"
START, END = "het eerste bericht dat iemand krijgt", "een tevreden klant"
STRATEGY = "We maken technische bedrijven verstaanbaar. De klant merkt gewone taal en een vast gezicht."
SOURCES = [
    "Klanttevredenheidsonderzoek 2026: gemiddeld een 7,6",
    "Zes telefoongesprekken met klanten in oktober",
]
GOAL = "Een tevreden klant die onze dienstverlening een 8 of hoger geeft en ons aanraadt"

PASTED = """Volgens mij zijn dit de stappen:
1. Ontvangt een bericht van ons
2. Reageert op het bericht
3. Praat verder via e-mail of LinkedIn
4. Komt op de website en kijkt rond
5. Boekt een kennismaking
6. Is geïnteresseerd
7. Voldoet aan onze criteria
8. We sturen meer informatie
9. Bespreekt het plan met ons"""
ADDED = """- Offerte versturen
- Tekent digitaal
- Is klant geworden
- Is tevreden en geeft een 8+"""
FROM_OUR_SIDE = ("We sturen meer informatie", "Offerte versturen")
STEP_COUNT = 13
CHATTER = "goeie, die derde vooral"

NEEDS = [
    ("Ontdekken", "Snappen deze mensen mijn markt?", "reageert op ons bericht"),
    ("Verkennen", "Wat hebben ze eerder gedaan?", "boekt een kennismaking"),
    ("Kwalificeren", "Passen we bij elkaar?", "zegt ja tegen een voorstel"),
    ("Overtuigen", "Wat krijg ik voor welke prijs?", "vraagt om het contract"),
    ("Tekenen & groeien", "Krijg ik wat mij beloofd is?", "geeft een 8 of hoger"),
]

PERSONAS = """Sanne de Wit, marketeer bij een technische groothandel
Mark Özdemir, directeur van een maakbedrijf"""
ABOUT = {
    "Sanne de Wit": """behoeften: snel weten of dit bureau haar branche snapt
doelen: 40 aanvragen per jaar via de website
kanalen: LinkedIn en e-mail
pijn: elke keer alles opnieuw uitleggen → één vast aanspreekpunt
citaat: “Laat zien wat het oplevert.”
bron: drie interviews""",
    "Mark Özdemir": """behoeften: een vaste prijs zonder kleine lettertjes
doelen: zelf minder tijd kwijt aan marketing
kanalen: telefoon
pijn: twee keer moeten bellen → binnen een dag antwoord
citaat: “Als ik twee keer moet bellen, ben ik weg.”
bron: eigen ervaring""",
}
TOLD_LAST = "een vaste prijs zonder kleine lettertjes"
"""What stands in the last part of the whole journey as text."""

SHARES = {"anna": (1, 4), "bo": (5, 9), "cas": (10, 13)}
"""Who takes which steps: the first and the last number."""

TOUCHPOINTS = [
    "LinkedIn: leest het bericht in de pauze; denkt wie zijn dit?; voelt 0; pijn lijkt op massamail; eigenaar marketing",
    "LinkedIn: stuurt een vraag terug; denkt goede opening; voelt +1; plus persoonlijk geschreven; eigenaar marketing",
    "E-mail: legt de situatie uit; denkt alweer opnieuw; voelt -1; pijn twee dagen geen antwoord; eigenaar marketing",
    "Website: zoekt prijzen en cases; denkt waar staat mijn branche?; voelt -1; pijn geen prijsindicatie; eigenaar marketing",
    "Agenda: kiest zelf een moment; denkt fijn geregeld; voelt +2; plus direct bevestigd; eigenaar sales",
    "Videogesprek: stelt vragen; denkt deze mensen snappen het; voelt +1; eigenaar sales; bron zes gesprekken",
    "Telefoon: hoort de criteria; denkt word ik gekeurd?; voelt 0; pijn criteria onduidelijk; eigenaar sales",
    "E-mail: bladert door de brochure; denkt te veel pagina's; voelt -1; pijn veertig pagina's; eigenaar sales",
    "Gesprek: scherpt samen het plan aan; denkt nu wordt het concreet; voelt +1; plus vast aanspreekpunt; eigenaar sales",
    "Offerte: leest de prijs; denkt staat er vanaf?; voelt -2; pijn acht dagen wachten; eigenaar sales; moment van de waarheid",
    "Contract: tekent op de telefoon; denkt zo gedaan; voelt +1; plus binnen een minuut; eigenaar sales; aanname",
    "Gesprek: maakt kennis met het team; denkt wie is mijn contact?; voelt 0; pijn overdracht hapert; eigenaar accountteam",
    "Enquête: geeft een cijfer; denkt ik raad ze aan; voelt +2; plus ziet de resultaten; eigenaar accountteam",
]
FIXES = [
    ("acht dagen wachten", "Offerte binnen twee werkdagen, eigenaar Tom"),
    ("twee dagen geen antwoord", "Antwoord binnen een werkdag\nVaste dag voor lastige vragen"),
    ("geen prijsindicatie", "Prijsindicatie op de website, uiterlijk 1-12-2026"),
]
"""What the team does about the three pain points that hurt most; for the next it asks the coach, and leaves the others."""
NEXT_PAIN = "veertig pagina's"
FIXES_KEPT = [
    ("Offerte binnen twee werkdagen", "Tom", None),
    ("Antwoord binnen een werkdag", "", None),
    ("Vaste dag voor lastige vragen", "", None),
    ("Prijsindicatie op de website", "", date(2026, 12, 1)),
]
VOTES = {
    "anna": {
        "Offerte binnen twee werkdagen": (5, 2),
        "Antwoord binnen een werkdag": (4, 2),
        "Vaste dag voor lastige vragen": (2, 1),
        "Prijsindicatie op de website": (4, 1),
    },
    "bo": {
        "Offerte binnen twee werkdagen": (5, 3),
        "Antwoord binnen een werkdag": (4, 2),
        "Vaste dag voor lastige vragen": (3, 1),
        "Prijsindicatie op de website": (2, 5),
    },
    "cas": {
        "Offerte binnen twee werkdagen": (5, 2),
        "Antwoord binnen een werkdag": (4, 3),
        "Vaste dag voor lastige vragen": (2, 1),
        "Prijsindicatie op de website": (4, 2),
    },
}
"""What each thinks of the fixes: impact and effort."""
OTHER_VOTE = (2, 2)
"""What all think of the other fixes, which came from the coach."""
BEST_FIX = "score 18,3 (impact 5 · moeite 2,3)"
DISAGREED = "(impact 2–4 · moeite 1–5)"
"""How their votes come out: the first in order, and the one on which they disagree."""
FEELINGS = [0, 1, -1, -1, 2, 1, 0, -1, 1, -2, 1, 0, 2]
OWNERS = ["marketing"] * 4 + ["sales"] * 7 + ["accountteam"] * 2
