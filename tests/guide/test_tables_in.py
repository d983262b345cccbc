"""Tables are looked at first and taken in whole, as one change that can be undone, or not at all."""

from datetime import date

import pytest

from bot.export.tables.separated import tables_as_csv
from bot.guide import care
from bot.guide.errors import NoSuchJourney, UnreadableTables
from bot.journey.document import to_json
from bot.journey.language import Language
from tests.guide.team import ANNA, BO, Team, designed, person

STEPS = {"stappen.csv": "stap\nKrijgt een bericht\nVraagt het een collega\n"}
HALF_WRONG = {"t.csv": "stap,kanaal,emotie\nKrijgt een bericht,E-mail,1\nKrijgt een bericht,Telefoon,9\n"}


async def test_a_look_at_tables_tells_what_they_would_do_and_does_nothing(team: Team) -> None:
    """So that somebody can be asked first."""
    await team.takes_in(designed())
    before = to_json(await team.journey())
    seen = await team.does(ANNA, care.look_at_tables, team.journey_id, STEPS)
    assert (seen.added, seen.changed) == ({"steps": 1}, {})
    assert to_json(await team.journey()) == before


async def test_tables_are_taken_in_as_one_change_that_can_be_undone(team: Team) -> None:
    """New steps stand below the row above them."""
    await team.takes_in(designed())
    before = await team.steps()
    row = await team.does(ANNA, care.take_in_tables, team.journey_id, STEPS)
    assert row is not None
    assert row.action == "import"
    assert await team.steps() == [before[0], "Vraagt het een collega", *before[1:]]
    await team.undoes(row)
    assert await team.steps() == before


async def test_with_one_wrong_row_nothing_is_taken_in(team: Team) -> None:
    """The first is told in words, in the language of who sent it; all of them can be shown."""
    await team.takes_in(designed())
    before = to_json(await team.journey())
    with pytest.raises(UnreadableTables) as refusal:
        await team.does(BO, care.take_in_tables, team.journey_id, HALF_WRONG)
    assert refusal.value.values["count"] == len(refusal.value.values["problems"]) == 1
    assert "t.csv, regel 3" in refusal.value.values["first"]
    assert to_json(await team.journey()) == before


async def test_tables_that_change_nothing_leave_no_trace(team: Team) -> None:
    """As when somebody sends back what was taken out."""
    await team.takes_in(designed())
    files = tables_as_csv(await team.journey(), Language.NL, made_on=date(2026, 3, 2))
    contents = {file.name: file.content for file in files}
    assert await team.does(ANNA, care.take_in_tables, team.journey_id, contents) is None
    assert await team.changes() == []


async def test_who_may_not_see_a_journey_takes_nothing_in(team: Team) -> None:
    """It does not exist to them."""
    stranger = person("Zed", channels=("C9",))
    for action in (care.look_at_tables, care.take_in_tables):
        with pytest.raises(NoSuchJourney):
            await team.does(stranger, action, team.journey_id, STEPS)
