"""A journey is taken out as a document, and taken in again unchanged."""

import json

import pytest

from bot.guide import care
from bot.guide.errors import (
    TitleTaken,
    UnreadableDocument,
)
from bot.guide.questions import Topic
from bot.journey import edit
from bot.journey.document import to_json
from tests.guide.deeds import everything_done, rows_of
from tests.guide.team import ANNA, BO, CHANNEL, ELSEWHERE, Team, designed, lines, person


async def test_an_exported_journey_is_taken_in_elsewhere_unchanged(team: Team) -> None:
    """Export, import and export again give the same text, whatever was done to the journey."""
    await everything_done(team)
    title, document = await team.does(ANNA, care.export, team.journey_id)
    abroad = person("Anna", channels=(CHANNEL, ELSEWHERE))
    copy = await team.does(abroad, care.take_in, ELSEWHERE, document)
    assert copy != team.journey_id
    assert await team.does(abroad, care.export, copy) == (title, document)


async def test_a_journey_is_not_taken_in_where_its_title_is_taken(team: Team) -> None:
    """Nothing of it is stored then."""
    await team.takes_in(designed())
    _, document = await team.does(ANNA, care.export, team.journey_id)
    before = await rows_of(team.database)
    with pytest.raises(TitleTaken):
        await team.does(BO, care.take_in, CHANNEL, document.replace("Van vraag", "VAN VRAAG"))
    assert await rows_of(team.database) == before


@pytest.mark.parametrize(
    ("field", "value", "where"),
    [
        ("phase_set", "none of ours", "phase_set"),
        ("phase_set", "b2b\\u0000", "phase_set"),
        ("last_number", 10**12, "last_number"),
        ("last_number", -1, "last_number"),
        ("goal_score", 11, "goal_score"),
        ("language", "de", "language"),
        ("title", "\\u0000", "title"),
        ("title", "x" * 151, "title"),
        ("steps", [{"id": "s99999999999", "text": "Belt", "position": 1}], "last_number"),
        ("steps", [{"id": "s1", "text": "Belt", "position": "NaN"}], "steps.0.position"),
        ("steps", [{"id": "s1", "text": "Belt", "phase_id": "p9"}], ""),
        ("steps", [{"id": f"s{number}", "text": "Belt"} for number in range(91)], "steps"),
    ],
)
async def test_a_document_that_could_hurt_is_refused(
    team: Team, field: str, value: object, where: str
) -> None:
    """With the place and the reason; no database error, and nothing stored."""
    document = f'{{"format": "reisgids/1", "journey": {{"title": "Nieuw", "{field}": {_json(value)}}}}}'
    with pytest.raises(UnreadableDocument) as refusal:
        await team.does(ANNA, care.take_in, CHANNEL, document)
    assert refusal.value.values["where"] == where


async def test_odd_positions_in_a_document_are_dealt_out_anew(team: Team) -> None:
    """A document written by hand keeps its order, also when steps are added later."""
    journey = designed(steps=["Belt", "Tekent"])
    far = [step.model_copy(update={"position": 1e300}) for step in journey.steps]
    await team.takes_in(journey.model_copy(update={"steps": far}))
    form = await team.opens_form(ANNA, Topic.STEPS)
    await team.sends_in(ANNA, form, lines("Belt", "Tekent", "Betaalt", "Geeft een 8"))
    assert [step.text for step in (await team.journey()).steps] == [
        "Belt",
        "Tekent",
        "Betaalt",
        "Geeft een 8",
    ]


def _json(value: object) -> str:
    text = json.dumps(value) if not isinstance(value, str) else f'"{value}"'
    return text.replace('"NaN"', "NaN")


async def test_odd_characters_anywhere_in_a_document_hurt_no_database(team: Team) -> None:
    """What is no text is left out."""
    document = to_json(edit.dismiss(designed(), "company_side:s1"))
    odd = document.replace("company_side:s1", "company\\u0000side").replace("Boekt", "Bo\\u0000\\ud800ekt")
    await team.takes_in_text(odd)
    assert "Bo ekt een kennismaking" in await team.steps()
