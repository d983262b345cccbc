"""Scores in the tests of the guide: handing them in as people do."""

from datetime import date
from typing import Any

from bot.guide import satisfaction
from bot.guide.satisfaction import Given, Taken
from bot.guide.unit import Person, Unit
from bot.journey.parts import Result
from bot.journey.satisfaction.values import Batch, Reading, Scale, Source, Total
from tests.guide.team import ANNA, Team


async def reads(team: Team, text: str = "", **how: Any) -> Reading:
    """Give what is understood of scores."""
    return await team.does(ANNA, satisfaction.look, team.journey_id, Given(text, **how))


async def gives(
    team: Team,
    text: str = "",
    *,
    source: Source = Source.PASTE,
    by: Person = ANNA,
    again: bool = False,
    **how: Any,
) -> Taken:
    """Hand scores in."""

    def take(unit: Unit) -> Taken:
        reading = satisfaction.look(unit, team.journey_id, Given(text, **how))
        return satisfaction.take(unit, team.journey_id, reading.batch(source, again=again))

    return await team.does(by, take)


async def gives_file(team: Team, content: str, **how: Any) -> Taken:
    """Hand a file in."""
    return await gives(team, file=content.encode(), source=Source.FILE, **how)


async def types_month(team: Team, month: date, responses: int, average: float, *, by: Person = ANNA) -> Taken:
    """Type the number and the average of a month."""
    batch = Batch(Source.FORM, totals=(Total(month, average, responses),), scale=Scale.TEN)
    return await team.does(by, satisfaction.take, team.journey_id, batch)


async def result(team: Team, month: date) -> Result | None:
    """Give what the journey holds of a month."""
    journey = await team.journey()
    return next((one for one in journey.results if one.month == month), None)
