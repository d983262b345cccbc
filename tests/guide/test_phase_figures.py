"""The figures of a phase: how many customers came, how many moved on, and the share aimed at (rule 11)."""

import pytest

from bot.guide.errors import GuideError, MoreMovedOn, NotACount, NotAShare
from bot.guide.questions import Topic
from tests.guide.team import BO, Team, designed

TOLD = {"information_need": "wat kost het?", "conversion_point": "vraagt een offerte aan"}
NOTHING = {"entered": "", "moved_on": "", "conversion_target": ""}


@pytest.mark.parametrize(
    ("typed", "stored", "shown"),
    [
        (("1.200", "300", "30%"), (1200, 300, 30), ("1200", "300", "30")),
        (("40", "", ""), (40, None, None), ("40", "", "")),
        (("1 000 000", "0", "0"), (1_000_000, 0, 0), ("1000000", "0", "0")),
        (("", "", ""), (None, None, None), ("", "", "")),
    ],
)
async def test_figures_are_read_as_people_write_them(
    team: Team, typed: tuple[str, ...], stored: tuple[int | None, ...], shown: tuple[str, ...]
) -> None:
    """With points, spaces or a percent sign; each may stay empty."""
    await team.takes_in(designed())
    phase_id = (await team.journey()).phases[0].id
    form = await team.opens_form(BO, Topic.PHASE, phase_id)
    await team.sends_in(BO, form, TOLD | dict(zip(NOTHING, typed, strict=True)))
    phase = (await team.journey()).phases[0]
    assert (phase.entered, phase.moved_on, phase.conversion_target) == stored
    again = await team.opens_form(BO, Topic.PHASE, phase_id)
    assert tuple(again.fields[name] for name in NOTHING) == shown


@pytest.mark.parametrize(
    ("name", "typed", "error"),
    [
        ("entered", "veel", NotACount),
        ("entered", "-3", NotACount),
        ("entered", "1,5", NotACount),
        ("entered", "2000000000", NotACount),
        ("moved_on", "tien", NotACount),
        ("moved_on", "51", MoreMovedOn),
        ("conversion_target", "101", NotAShare),
        ("conversion_target", "de helft", NotAShare),
    ],
)
async def test_a_figure_that_cannot_be_is_told_at_its_field(
    team: Team, name: str, typed: str, error: type[GuideError]
) -> None:
    """And nothing of the form is recorded, so that nothing typed is lost."""
    await team.takes_in(designed())
    form = await team.opens_form(BO, Topic.PHASE, (await team.journey()).phases[0].id)
    with pytest.raises(error) as refused:
        await team.sends_in(BO, form, TOLD | NOTHING | {"entered": "50"} | {name: typed})
    assert refused.value.values["field"] == name
    assert (await team.journey()).phases[0].conversion_point == ""
