"""What came of a round: against the one before, who walked, what became a fix, and what anonymous means."""

import json
from datetime import timedelta
from typing import Any

import pytest
from sqlmodel import select

from bot.guide import care, round_pages, round_pains, walk_forms, walking, walks
from bot.guide.errors import AlreadyDone, NothingToKeep
from bot.guide.round_pains import Pain
from bot.guide.round_report import RoundReport
from bot.guide.telling import Telling
from bot.guide.unit import Unit
from bot.guide.walks import Told
from bot.journey import edit
from bot.journey.parts import InsightKind
from bot.journey.walks import Outcome, Trend
from storage import surfaces
from storage.monthly_tables import ObservationRow, WalkRow
from storage.tables import FormRow, HandledRow, SurfaceRow
from tests.guide.team import ANNA, BO, CAS, Team
from tests.guide.walkers import begins, finishes, tells, walk_of

MONTH = timedelta(days=31)


async def report(team: Team) -> RoundReport:
    """Read what came of the last round."""
    found = await team.does(ANNA, walking.last_round, team.journey_id)
    assert found is not None
    return found


async def walked_twice(team: Team) -> RoundReport:
    """Have Anna and Bo walk two months in a row; in between somebody changes a step."""
    first = await begins(team, ANNA, BO)
    for step, outcome in enumerate(("friction", "well", "well")):
        await tells(team, first, ANNA, outcome, "te lang" if step == 0 else "", step=step)
    await team.does(BO, walking.close_round, first)
    team.now += MONTH

    def edited(unit: Unit) -> None:
        loaded = unit.load(team.journey_id)
        step_id = loaded.journey.steps[2].id
        unit.record(loaded, edit.change(loaded.journey, "steps", step_id, text="Tekent op papier"), "form")

    await team.does(BO, edited)
    second = await begins(team, ANNA, BO)
    for who, outcomes in ((ANNA, ("well", "broken", "well")), (BO, ("well", "friction", "well"))):
        for step, outcome in enumerate(outcomes):
            await tells(team, second, who, outcome, "geen gehoor" if outcome == "broken" else "", step=step)
        await finishes(team, second, who)
    return await report(team)


async def test_each_step_is_held_against_the_round_before(four: Team) -> None:
    """Better, worse, the same; the step that was changed in between, and who walked."""
    told = await walked_twice(four)
    assert [step.trend for step in told.steps] == [Trend.BETTER, Trend.WORSE, Trend.SAME, Trend.UNKNOWN]
    assert told.steps[0].before.friction == 1
    assert [step.number for step in told.steps if step.step_id in told.changed] == [3]
    assert (told.walked_by, told.walked, told.invited) == (["Anna", "Bo"], 2, 2)
    assert [one.note for one in told.pains] == ["geen gehoor"]
    assert told.pains[0].by == "Anna"
    assert told.count(Outcome.WELL) == 2
    assert told.has_before


async def test_a_walker_sees_how_it_went_the_last_time(four: Team) -> None:
    """With the note of who told what was wrong."""
    await walked_twice(four)
    third = await begins(four, CAS, by=CAS)
    row = await walk_of(four, third, CAS)
    page = await four.does(CAS, round_pages.see_walk, row.id or 0)
    assert page.steps[1].before.broken == 1
    assert page.steps[1].before_note is not None
    assert (page.steps[1].before_note.by, page.steps[1].before_note.note) == ("Anna", "geen gehoor")


async def test_a_step_that_nobody_walks_for_sixty_days_is_stale(four: Team) -> None:
    """The fourth was never walked; of the first round nothing is stale, since the journey is young."""
    first = await begins(four, ANNA)
    await tells(four, first, ANNA, "well")
    await finishes(four, first, ANNA)
    assert (await report(four)).stale == []
    four.now += timedelta(days=45)
    second = await begins(four, ANNA)
    await tells(four, second, ANNA, "well", step=1)
    await finishes(four, second, ANNA)
    four.now += timedelta(days=30)
    third = await begins(four, ANNA)
    await tells(four, third, ANNA, "well", step=2)
    await finishes(four, third, ANNA)
    told = await report(four)
    assert [step.number for step in told.steps if step.step_id in told.stale] == [1, 4]


async def test_a_round_that_nobody_walked_tells_so(four: Team) -> None:
    """It counts nobody and compares nothing."""
    round_id = await begins(four, ANNA, BO)
    await four.does(ANNA, walking.close_round, round_id)
    told = await report(four)
    assert (told.walked, told.walked_by, told.invited) == (0, [], 2)
    assert {step.trend for step in told.steps} == {Trend.UNKNOWN}


async def test_what_hurt_becomes_a_pain_point_with_a_fix_once(four: Team) -> None:
    """At a touchpoint that is there or a new one, as one change; undone, it is offered again."""
    round_id = await begins(four, ANNA)
    await tells(four, round_id, ANNA, "broken", "geen gehoor")
    await tells(four, round_id, ANNA, "friction", "te traag", step=1)
    await finishes(four, round_id, ANNA)
    broken, slow = (await report(four)).pains
    journey = await four.journey()
    there = journey.touchpoints_of(journey.steps[0].id)[0].id
    with pytest.raises(NothingToKeep):
        await four.does(BO, round_pains.make_fix, broken.id, Pain("geen gehoor", " ", there))
    fixed = await four.does(BO, round_pains.make_fix, broken.id, Pain("Geen gehoor", "Terugbellen", there))
    with pytest.raises(AlreadyDone):
        await four.does(CAS, round_pains.make_fix, broken.id, Pain("Geen gehoor", "Terugbellen", there))
    await four.does(
        CAS, round_pains.make_fix, slow.id, Pain("Te traag", "Sneller antwoorden", channel="chat")
    )
    journey = await four.journey()
    hurt, new = journey.insights[-2:]
    assert (hurt.kind, hurt.text, hurt.touchpoint_id) == (InsightKind.PAIN, "Geen gehoor", there)
    [made] = journey.touchpoints_of(journey.steps[1].id)
    assert (made.channel, new.touchpoint_id) == ("chat", made.id)
    assert [(fix.text, fix.pain_ids) for fix in journey.fixes[-2:]] == [
        ("Terugbellen", [hurt.id]),
        ("Sneller antwoorden", [new.id]),
    ]
    await four.does(BO, care.undo, fixed.change_id)
    again = await four.does(CAS, round_pains.read_met, broken.id)
    assert again.seen.note == "geen gehoor"
    await four.does(CAS, round_pains.make_fix, broken.id, Pain("Geen gehoor", "Terugbellen", there))


async def test_after_an_anonymous_round_nothing_tells_who_said_what(four: Team) -> None:
    """While it is open who answered can change it; at its close that link is gone from every table."""
    round_id = await begins(four, ANNA, BO, CAS, anonymous=True)
    for who, note in ((ANNA, "van anna"), (BO, "van bo")):
        await tells(four, round_id, who, "broken", note)
    row = await walk_of(four, round_id, ANNA)
    step_id = (await four.journey()).steps[0].id
    await four.does(ANNA, walks.answer, row.id or 0, step_id, Told(file_id="F1", file_url="https://f/1"))
    await four.does(ANNA, walk_forms.keep_form, row.id or 0, "walk_note", step_id, {"note": "half getypt"})
    [mine, _] = await four.observations(round_id)
    assert (mine.walk_id, mine.by, mine.file_id) == (row.id, None, None)
    await four.does(CAS, walking.close_round, round_id)

    told = await report(four)
    assert (told.walked, told.walked_by) == (2, [])
    assert {one.note for one in told.pains} == {"van anna", "van bo"}
    assert {one.by for one in told.pains} == {""}

    def everything(unit: Unit) -> dict[str, list[dict[str, Any]]]:
        tables = (WalkRow, ObservationRow, FormRow, HandledRow, SurfaceRow)
        return {
            table.__name__: [one.model_dump() for one in unit.session.exec(select(table))] for table in tables
        }

    stored = await four.does(ANNA, everything)
    kept = [one for one in stored["ObservationRow"] if one["round_id"] == round_id]
    assert {(one["walk_id"], one["by"], one["file_id"], one["at"]) for one in kept} == {
        (None, None, None, four.now)
    }
    walked = [one for one in stored["WalkRow"] if one["round_id"] == round_id]
    # Of who was asked to walk the rows differ in nothing but who that is.
    same = {"state", "step_id", "persona_id", "handed_to", "snoozed_until", "finished_at"}
    assert len({tuple(str(one[name]) for name in sorted(same)) for one in walked}) == 1
    assert not [one for one in stored["FormRow"] if "half getypt" in json.dumps(one, default=str)]
    assert not [one for one in stored["HandledRow"] if ANNA.user_id in one["key"]]
    assert not [one for one in stored["SurfaceRow"] if one["content"]]


async def test_the_progress_of_an_anonymous_round_names_nobody(four: Team) -> None:
    """Nor does it tell what was said before it closes."""
    round_id = await begins(four, ANNA, BO, anonymous=True)
    await tells(four, round_id, ANNA, "broken", "van anna")
    page = await four.does(BO, round_pages.see_round, round_id)
    assert {one.name for one in page.walkers} == {""}
    assert [one.answered for one in page.walkers] == [1, 0]
    assert page.report is None


async def test_the_history_lists_rounds_the_newest_first(four: Team) -> None:
    """With who walked and how it went."""
    await walked_twice(four)
    title, found = await four.does(BO, round_pages.history, four.journey_id)
    assert title == "Van vraag tot 8"
    assert [one.walked_by for one in found] == [["Anna", "Bo"], ["Anna"]]


async def test_undoing_shows_the_summary_anew(four: Team) -> None:
    """So that it offers again what was taken away."""
    round_id = await begins(four, ANNA)
    await tells(four, round_id, ANNA, "broken", "geen gehoor")
    await finishes(four, round_id, ANNA)
    [pain] = (await report(four)).pains
    fixed = await four.does(BO, round_pains.make_fix, pain.id, Pain("Geen gehoor", "Terugbellen"))

    def wanted(unit: Unit) -> int:
        found = surfaces.of_journey(unit.session, "T1", four.journey_id, Telling.ROUND_SUMMARY)
        return found[0].wanted

    before = await four.does(ANNA, wanted)
    await four.does(BO, care.undo, fixed.change_id)
    assert await four.does(ANNA, wanted) == before + 1
