"""Notes that somebody pasted, told from the answers that the guide asks for."""

import pytest

from bot.journey.hearing.notes import looks_like_notes

TALK = """Sanne: Ik zocht op internet en vond jullie website. Daar stond geen prijs op.
Bo: En toen?
Sanne: Toen heb ik gebeld. Ik moest lang wachten, en dat vond ik vervelend."""
REPORT = (
    "The customer got a message on LinkedIn and replied. Then she heard nothing for two days. On the website she looked for"
    " prices but found none. She called us herself. A colleague explained everything. The quote came by e-mail and was clear. She signed."
)
PERSONA = """behoeften: zelf minder tijd kwijt aan marketing, en iemand die meedenkt
doelen: veertig aanvragen per jaar via de website
pijn: twee keer moeten bellen → binnen een dag antwoord
citaat: “Als ik twee keer moet bellen, ben ik weg.”"""
STEPS = """1. Krijgt een bericht via LinkedIn van iemand die hij nog niet kent
2. Reageert dezelfde dag op het bericht en vraagt naar de prijs
3. Kijkt rond op de website en leest een verhaal van een ander bedrijf
4. Belt voor een afspraak. 5. Tekent de offerte. 6. Is tevreden en vertelt het verder."""
TOUCHPOINTS = """website: zoekt prijzen; denkt waar staat het?; voelt -1
telefoon: belt voor een afspraak, wacht lang; pijn lang in de wacht
telefoon: wordt teruggebeld door iemand anders; voelt -2; eigenaar verkoop"""


@pytest.mark.parametrize("text", [TALK, REPORT])
def test_a_talk_and_a_report_look_like_notes(text: str) -> None:
    """Speakers who come back, or several sentences a line."""
    assert looks_like_notes(text)


@pytest.mark.parametrize("text", [PERSONA, STEPS, TOUCHPOINTS, "Een klant die ons een 8 geeft.", ""])
def test_answers_do_not(text: str) -> None:
    """Labelled lines, lists and touchpoints are what the guide asks for, also when they are long."""
    assert not looks_like_notes(text)
