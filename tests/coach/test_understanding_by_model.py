"""What a model makes of notes is checked before anybody sees it."""

from typing import Any

import pytest

from bot.coach.model.model import Unanswered
from bot.coach.proposals import Coached, Kind, Line
from bot.coach.quoting import fit, harmless, literal
from bot.coach.reasons import Reason
from bot.coach.requests import Understand
from bot.coach.understanding import by_model
from bot.coach.understanding.reading import PART, parts_of
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.stub_model.replies import understand as stub
from tests.coach.replaying import Replaying

NOTES = (
    "Ik zocht op de website naar prijzen. Ik kon  geen\nbedragen vinden. We vermoeden dat klanten afhaken."
)
EMPTY = Journey(title="Reis")


def item(kind: str, text: str, quote: str, **fields: Any) -> dict[str, Any]:
    """Make a thing as a model tells it."""
    usual = {"said_by": "customer", "step_id": None, "channel": None, "feeling": None, "thought": None}
    return {"kind": kind, "text": text, "quote": quote, **usual, **fields}


async def read(*items: dict[str, Any], journey: Journey = EMPTY, notes: str = NOTES) -> Coached:
    """Let the model find these things."""
    return await by_model(
        Replaying({"items": list(items)}), Understand(journey, Language.NL, notes, "interview"), ()
    )


async def test_a_quote_is_looked_up_and_given_as_it_stands() -> None:
    """Spaces, line breaks and capitals do not matter; what is shown is what was written."""
    coached = await read(item("pain", "Vindt geen bedragen", "ik kon geen bedragen vinden"))
    assert coached.proposals[0].quote == "Ik kon  geen\nbedragen vinden"
    assert coached.proposals[0].source == "interview"


async def test_a_pain_that_nobody_told_is_dropped_and_a_step_becomes_an_assumption() -> None:
    """An invented quote is never shown."""
    coached = await read(
        item("pain", "De monteur was grof", "De monteur was heel grof tegen mij"),
        item("step", "Belt de monteur", "Toen belde ik de monteur"),
    )
    assert [(one.text, one.quote, one.source) for one in coached.proposals] == [("Belt de monteur", "", "")]


async def test_what_the_team_supposes_stays_an_assumption_whatever_the_model_says() -> None:
    """The words of the quote decide."""
    coached = await read(item("pain", "Haakt af", "We vermoeden dat klanten afhaken."))
    assert coached.proposals[0].source == ""


async def test_a_step_that_is_not_there_and_a_feeling_off_the_scale_are_left_out() -> None:
    """Ids and numbers are checked; the place is found by the words instead."""
    journey = example(Language.NL)
    pain = item(
        "pain",
        "Vindt geen bedragen op de website",
        "Ik zocht op de website naar prijzen.",
        step_id="s999",
        feeling=9,
    )
    coached = await read(pain, journey=journey)
    effect = coached.proposals[0].effect
    assert isinstance(effect, Line)
    assert effect.question == f"touchpoint:{journey.steps[3].id}"
    assert "voelt" not in effect.form


async def test_a_step_of_ours_is_turned_round() -> None:
    """Whoever tells it, a step is the customer's."""
    coached = await read(item("step", "Wij sturen een offerte", "Ik zocht op de website naar prijzen."))
    assert [one.text for one in coached.proposals] == ["Krijgt een offerte"]


@pytest.mark.parametrize(
    "text",
    [
        "Zie https://kwaad.example",
        "Bel <@U123>",
        "Meld @channel",
        "<!everyone>",
        "mail a@b.nl",
    ],
)
async def test_what_leads_away_or_calls_people_is_none_of_ours(text: str) -> None:
    """With nothing else left, the rules answer."""
    with pytest.raises(Unanswered) as refused:
        await read(item("pain", text, "Ik kon geen bedragen vinden"))
    assert refused.value.reason is Reason.INVALID
    assert len(refused.value.calls) == 1


async def test_nothing_found_is_an_answer() -> None:
    """A model that honestly finds nothing is believed."""
    coached = await read()
    assert coached.proposals == []
    assert coached.text.startswith("Hier vind ik geen stappen")


async def test_the_same_thing_is_proposed_once() -> None:
    """Parts of long notes tell things twice."""
    quote = "Ik zocht op de website naar prijzen."
    coached = await read(
        item("step", "Zoekt naar prijzen", quote), item("step", "Zoekt naar de prijzen", quote)
    )
    assert [one.text for one in coached.proposals] == ["Zoekt naar prijzen"]


async def test_long_notes_are_read_in_parts_and_nothing_is_lost_between_them() -> None:
    """Each part is a question of its own, cut between paragraphs."""
    notes = "\n\n".join(
        f"Ik belde nummer {number} over mijn bestelling en kreeg antwoord." for number in range(500)
    )
    parts = parts_of(notes)
    assert all(len(part) <= PART for part in parts)
    assert "\n\n".join(parts) == notes
    model = Replaying(
        {"items": [item("step", "Belt over de bestelling", "Ik belde nummer 1 over mijn bestelling")]}
    )
    await by_model(model, Understand(EMPTY, Language.NL, notes), ())
    assert [order.material["notes"] for order in model.orders] == parts


async def test_a_part_that_was_not_read_is_told() -> None:
    """The rest counts, and people hear what to paste again."""
    notes = "\n\n".join("Ik zocht op de website naar prijzen." for _ in range(400))
    good = {"items": [item("step", "Zoekt naar prijzen", "Ik zocht op de website naar prijzen.")]}
    coached = await by_model(Replaying(good, {"items": "wrong"}), Understand(EMPTY, Language.NL, notes), ())
    assert [one.text for one in coached.proposals] == ["Zoekt naar prijzen"]
    assert coached.unknown == ["Eén stuk van de tekst kon ik niet lezen. Plak dat apart"]
    assert len(coached.calls) == 2


@pytest.mark.parametrize("language", Language)
async def test_the_model_for_trying_out_is_of_use(language: Language) -> None:
    """What the demo's model says passes all checks."""
    notes = {
        Language.NL: "Petra: Ik zocht op de website naar prijzen. Ik kreeg geen antwoord op mijn mail.",
        Language.EN: "Petra: I searched the website for prices. I got no answer to my mail.",
    }[language]
    request = Understand(example(language), language, notes, "interview")
    said = stub.reply({"notes": notes, "steps": [], "personas": []}, language.value)
    coached = await by_model(Replaying(said), request, ())
    assert {Kind.STEP, Kind.PAIN} <= {one.kind for one in coached.proposals}
    assert all(one.quote in notes for one in coached.proposals)


def test_quotes_are_found_literally_or_not_at_all() -> None:
    """A few letters are no quote; dots at the ends and curly signs are forgiven."""
    given = "Zij zei: ‘Ik wist niet  waar ik moest zijn’."
    assert literal("…ik wist niet waar ik moest zijn…", given) == "Ik wist niet  waar ik moest zijn"
    assert literal("zei", given) == ""
    assert literal("ik wist precies waar ik moest zijn", given) == ""
    assert harmless("Kijk op https://x.example en bel mij daarna") == "en bel mij daarna"
    assert fit("Gewoon een zin…", 100) == "Gewoon een zin…"
