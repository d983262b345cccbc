"""Every change of a journey is kept, and can be taken back."""

import pytest

from bot.guide import care, reports
from bot.guide.errors import (
    AlreadyDone,
    CannotUndo,
)
from bot.guide.questions import Topic
from bot.journey import change, edit
from bot.journey.change import Difference
from bot.journey.document import to_json
from bot.journey.language import Language
from bot.journey.remarks import Code
from tests.guide.deeds import everything_done
from tests.guide.team import ANNA, BO, CAS, TOUCHPOINT, Team, designed, lines


async def test_every_change_is_in_the_history_with_who_when_before_and_after(team: Team) -> None:
    """Doing all changes again gives the journey as it is stored, undoing them what was there at first."""
    first = designed(steps=["Wij sturen een offerte", "Tekent digitaal", "Geeft een 8"])
    await everything_done(team)
    rows = await team.changes()
    journey = first
    for row in rows:
        journey = change.apply(journey, _differences(row.differences))
    stored = await team.journey()
    assert to_json(journey.model_copy(update={"last_number": stored.last_number})) == to_json(stored)
    assert [row.by for row in rows][:3] == [ANNA.user_id, BO.user_id, CAS.user_id]
    assert {row.at for row in rows} == {team.now}
    shown = await team.does(BO, care.last_changes, team.journey_id)
    assert [past.id for past in shown] == [row.id for row in reversed(rows)][: care.SHOWN_CHANGES]
    assert shown[0].by == "Cas"


async def test_undoing_all_changes_one_by_one_gives_back_the_first_journey(team: Team) -> None:
    """Each undo is a change of its own, and is never undone by the next."""
    await everything_done(team)
    changes = await team.changes()
    for expected in reversed(changes):
        assert (await team.does(ANNA, care.undo_last, team.journey_id)).id == expected.id
    with pytest.raises(AlreadyDone):
        await team.does(ANNA, care.undo_last, team.journey_id)
    first = designed(steps=["Wij sturen een offerte", "Tekent digitaal", "Geeft een 8"])
    stored = await team.journey()
    assert to_json(stored.model_copy(update={"last_number": first.last_number})) == to_json(first)
    assert len(await team.changes()) == 2 * len(changes)


async def test_an_undo_can_be_undone(team: Team) -> None:
    """What was taken back by mistake comes back, with what hung on it."""
    await team.takes_in(designed())
    await team.answers(ANNA, TOUCHPOINT)
    kept = await team.journey()
    undone = await team.undoes((await team.changes())[-1])
    assert (await team.journey()).touchpoints == []
    await team.undoes(undone)
    assert (await team.journey()).touchpoints == kept.touchpoints


async def test_a_change_is_undone_once(team: Team) -> None:
    """Its button may stay on other screens."""
    await team.takes_in(designed())
    await team.answers(ANNA, TOUCHPOINT)
    [kept] = await team.changes()
    await team.undoes(kept)
    with pytest.raises(AlreadyDone):
        await team.undoes(kept)


async def test_undo_is_refused_when_somebody_changed_the_same_since(team: Team) -> None:
    """Bo's goal is not lost by undoing Anna's."""
    await team.takes_in(designed())
    for who, goal in ((ANNA, "Een 9"), (BO, "Een 10")):
        await team.sends_in(who, await team.opens_form(who, Topic.GOAL), {"goal": goal, "goal_score": "9"})
    with pytest.raises(CannotUndo):
        await team.undoes((await team.changes())[0])
    assert (await team.journey()).goal == "Een 10"


async def test_undo_opens_the_draft_again(team: Team) -> None:
    """What people typed is there to be kept otherwise, and editing the message counts again."""
    await team.skips_to(Topic.STEPS)
    await team.says(ANNA, "- Krijgt een bericht\n- Tekendt", ts="1.1")
    draft_id = await team.keeps(BO)
    await team.undoes((await team.changes())[-1])
    assert (await team.read_draft(draft_id)).state == "open"
    await team.says(ANNA, "- Krijgt een bericht\n- Tekent", ts="1.1")
    await team.keeps(CAS, Topic.STEPS)
    assert [step.text for step in (await team.journey()).steps] == ["Krijgt een bericht", "Tekent"]


async def test_undo_asks_again_when_the_open_question_is_about_what_went(team: Team) -> None:
    """Without the personas nobody can tell more about them."""
    await team.walks_to(Topic.PERSONA)
    await team.undoes((await team.changes())[-1])
    assert await team.topic() == Topic.PERSONAS


async def test_the_undo_of_a_form_leaves_no_empty_draft_behind(team: Team) -> None:
    """A form had no draft: what it changed is simply gone."""
    await team.takes_in(designed())
    await team.sends_in(ANNA, await team.opens_form(ANNA, Topic.STEPS), lines("Belt", "Tekent"))
    await team.undoes((await team.changes())[-1])
    assert await team.drafts() == []


async def test_a_remark_on_a_kept_step_is_taken_and_undone(team: Team) -> None:
    """One click rewords the step, another takes that back."""
    await team.takes_in(
        designed(steps=["Wij sturen een offerte", "Tekent digitaal en krijgt een welkomstpakket"])
    )
    findings = (await team.does(BO, reports.status, team.journey_id)).findings
    keys = {finding.remark.code: finding.key for finding in findings}
    await team.does(BO, reports.take_finding, team.journey_id, keys[Code.COMPANY_SIDE])
    await team.does(BO, reports.take_finding, team.journey_id, keys[Code.SEVERAL_STEPS])
    texts = [step.text for step in (await team.journey()).steps]
    assert (len(texts), texts[0] == "Wij sturen een offerte", texts[1]) == (3, False, "Tekent digitaal")
    with pytest.raises(AlreadyDone):
        await team.does(CAS, reports.take_finding, team.journey_id, keys[Code.COMPANY_SIDE])
    await team.does(CAS, care.undo_last, team.journey_id)
    assert len((await team.journey()).steps) == 2


async def test_speaking_another_language_leaves_what_was_typed(team: Team) -> None:
    """Only the guide's own words change."""
    await team.takes_in(designed())
    before = await team.journey()
    await team.does(ANNA, care.speak, team.journey_id, Language.EN)
    assert await team.journey() == edit.describe(before, language=Language.EN)


def _differences(stored: list[dict[str, object]]) -> list[Difference]:
    return [Difference.model_validate(difference) for difference in stored]
