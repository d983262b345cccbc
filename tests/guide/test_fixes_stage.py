"""From pain points to fixes: each pain point is offered once, the worst first, and answered by typing (rule 19)."""

from datetime import date

import pytest

from bot.guide import care, conversation, drafts, forms, reports
from bot.guide.errors import NothingToKeep, TooLong
from bot.guide.questions import DONE, Topic, previous_question, sequence
from bot.guide.unit import Unit
from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.parts import FixStatus, Insight, InsightKind
from tests.guide.hurting import hurting, take_gains
from tests.guide.team import ANNA, BO, CAS, Team, lines


@pytest.fixture
async def fixing(team: Team) -> Team:
    """Give a team that is asked about the pain point that hurts most."""
    await team.takes_in(hurting())
    await team.skips_to(Topic.FIX)
    return team


async def pain(team: Team, text: str) -> Insight:
    """Find a pain point by its text, the first that reads so."""
    found = (await team.journey()).insights_of(InsightKind.PAIN)
    return next(one for one in found if one.text == text)


async def open_pain(team: Team) -> str:
    """Read the pain point that the open question is about; empty when it is about none."""
    question = await team.question()
    return next((one.text for one in (await team.journey()).insights if one.id == question.part_id), "")


async def fixes(team: Team) -> list[tuple[str, list[str]]]:
    """Read the fixes, each with the pain points that it is for."""
    journey = await team.journey()
    texts = {insight.id: insight.text for insight in journey.insights}
    return [(fix.text, [texts[pain_id] for pain_id in fix.pain_ids]) for fix in journey.fixes]


async def test_each_pain_point_is_asked_about_once_those_that_hurt_most_first(fixing: Team) -> None:
    """The lowest feeling first, of equal ones the moment of truth; who only has an annoyance comes last."""
    asked = []
    while await fixing.topic() == Topic.FIX:
        asked.append(await open_pain(fixing))
        await fixing.answers(BO, f"Iets aan {asked[-1]}")
    assert asked == ["acht dagen wachten", "geen prijs", "twee keer bellen", "alles opnieuw uitleggen"]
    assert await fixing.topic() == Topic.RHYTHM


async def test_one_answer_holds_several_fixes_with_who_and_when(fixing: Team) -> None:
    """One a line; the fixes know their pain point, step and persona."""
    await fixing.answers(
        BO,
        "- Offerte binnen twee dagen, eigenaar Lisa, voor 1 december\n- Belletje op dag drie, uiterlijk 2-2-2027",
    )
    journey = await fixing.journey()
    worst = await pain(fixing, "acht dagen wachten")
    assert [(fix.text, fix.owner, fix.due, fix.pain_ids) for fix in journey.fixes] == [
        ("Offerte binnen twee dagen", "Lisa", date(2026, 12, 1), [worst.id]),
        ("Belletje op dag drie", "", date(2027, 2, 2), [worst.id]),
    ]
    assert {fix.step_id for fix in journey.fixes} == {journey.steps[3].id}
    assert {fix.persona_id for fix in journey.fixes} == {journey.personas[1].id}
    assert await open_pain(fixing) == "geen prijs"


async def test_a_pain_point_that_is_met_at_two_steps_is_one_question(fixing: Team) -> None:
    """Its fix is for both, and stands at the step where it hurts most."""
    await fixing.says(CAS, "sla over")
    assert await open_pain(fixing) == "geen prijs"
    await fixing.answers(ANNA, "Prijzen op de site")
    journey = await fixing.journey()
    [fix] = journey.fixes
    assert len(fix.pain_ids) == 2
    assert fix.step_id == journey.steps[1].id
    assert fix.persona_id is None


async def test_all_pain_points_can_be_left_for_later_at_once(fixing: Team) -> None:
    """Going on takes them up again one after the other; one that comes later is asked about by itself."""
    question = await fixing.question()
    await fixing.does(CAS, conversation.leave_stage, fixing.journey_id, question)
    assert await fixing.topic() == Topic.RHYTHM
    await fixing.does(CAS, conversation.leave_stage, fixing.journey_id, question)
    assert await fixing.topic() == Topic.RHYTHM
    await fixing.says(CAS, "sla over")
    assert await fixing.question() == DONE
    await fixing.says(ANNA, "ga verder")
    await fixing.answers(ANNA, "Offerte binnen twee dagen")
    assert await open_pain(fixing) == "geen prijs"


async def test_a_pain_point_that_comes_later_brings_its_question(fixing: Team) -> None:
    """Also when all others were left."""
    await fixing.does(CAS, conversation.leave_stage, fixing.journey_id, await fixing.question())
    await fixing.says(CAS, "sla over")
    step = (await fixing.journey()).steps[0]
    form = await fixing.opens_form(BO, Topic.TOUCHPOINT, step.id)
    await fixing.sends_in(BO, form, form.fields | {"doing": "wacht", "pains": "lange wachtmuziek"})
    assert await open_pain(fixing) == "lange wachtmuziek"


async def test_back_and_skip_walk_the_same_pain_points_in_the_same_order(fixing: Team) -> None:
    """Whatever was answered meanwhile."""
    before = sequence(await fixing.journey())
    await fixing.answers(BO, "Offerte binnen twee dagen")
    await fixing.says(BO, "terug")
    assert await open_pain(fixing) == "acht dagen wachten"
    assert sequence(await fixing.journey()) == before
    assert previous_question(await fixing.journey(), before[-1]) == before[-2]


async def test_a_fix_that_resembles_one_that_is_there_can_be_that_one(fixing: Team) -> None:
    """The remark puts the pain point to the fix that is there; who does it and by when stays as typed."""
    await fixing.answers(BO, "Vaste contactpersoon voor elke klant")
    await fixing.says(BO, "een vaste contactpersoon voor elke klant, eigenaar Lisa")
    await fixing.remarks_taken(ANNA, 0, "same_fix")
    assert await fixing.heard() == ["Vaste contactpersoon voor elke klant, eigenaar Lisa"]
    await fixing.keeps(ANNA)
    assert await fixes(fixing) == [
        ("Vaste contactpersoon voor elke klant", ["acht dagen wachten", "geen prijs", "Geen prijs."])
    ]
    assert (await fixing.journey()).fixes[0].owner == "Lisa"


async def test_waving_the_remark_away_keeps_both(fixing: Team) -> None:
    """Two fixes, each for its own pain point."""
    await fixing.answers(BO, "Vaste contactpersoon voor elke klant")
    await fixing.says(BO, "Vaste contactpersonen voor elke klant")
    draft = await fixing.draft()
    await fixing.does(CAS, drafts.wave_away, draft.id, draft.items[0].id, "same_fix")
    await fixing.keeps(CAS)
    assert [text for text, _ in await fixes(fixing)] == [
        "Vaste contactpersoon voor elke klant",
        "Vaste contactpersonen voor elke klant",
    ]


async def test_a_fix_that_is_done_does_not_take_in_another_pain_point(fixing: Team) -> None:
    """It did not take this one away, so there is something to do."""
    await fixing.answers(BO, "Vaste contactpersoon")
    await fixing.does(BO, finish_first_fix, fixing.journey_id)
    await fixing.answers(BO, "Vaste contactpersoon")
    assert [text for text, _ in await fixes(fixing)] == ["Vaste contactpersoon"] * 2


def finish_first_fix(unit: Unit, journey_id: int) -> None:
    """Note that the first fix is done."""
    loaded = unit.load(journey_id)
    fix = loaded.journey.fixes[0]
    unit.record(loaded, edit.change(loaded.journey, "fixes", fix.id, status=FixStatus.DONE), "fix-status")


async def test_a_gain_that_turns_the_pain_point_round_is_a_ready_proposal(fixing: Team) -> None:
    """One click puts it into the draft, a second one nothing more (rule 13)."""
    for _ in range(3):
        await fixing.says(CAS, "sla over")
    question = await fixing.question()
    assert await open_pain(fixing) == "alles opnieuw uitleggen"
    await fixing.does(ANNA, take_gains, fixing.journey_id, question)
    await fixing.does(ANNA, take_gains, fixing.journey_id, question)
    assert await fixing.heard() == ["één vast aanspreekpunt"]
    await fixing.keeps(BO)
    assert await fixes(fixing) == [("één vast aanspreekpunt", ["alles opnieuw uitleggen"])]
    with pytest.raises(NothingToKeep):
        await fixing.does(ANNA, take_gains, fixing.journey_id, question)


async def test_the_form_holds_the_fixes_of_this_pain_point(fixing: Team) -> None:
    """Lines are reworded, added with who and when, and taken away; the draft's form works alike."""
    await fixing.answers(BO, "Offerte binnen twee dagen\nBelletje op dag drie")
    worst = await pain(fixing, "acht dagen wachten")
    form = await fixing.opens_form(ANNA, Topic.FIX, worst.id)
    typed = "1. Offerte binnen één dag\nTussenbericht, eigenaar Bo, voor 1 mei"
    await fixing.sends_in(ANNA, form, {"lines0": typed})
    journey = await fixing.journey()
    assert [(fix.text, fix.owner, fix.due) for fix in journey.fixes] == [
        ("Offerte binnen één dag", "", None),
        ("Tussenbericht", "Bo", date(2026, 5, 1)),
    ]
    await fixing.says(CAS, "Prijzen op de site")
    form = await fixing.does(CAS, forms.open_draft_form, (await fixing.draft()).id)
    await fixing.sends_in(CAS, form, lines("Prijzen op de site", "Rekenvoorbeeld, voor 1 mei"))
    await fixing.keeps(CAS)
    assert (await fixing.journey()).fixes[-1].due == date(2026, 5, 1)


async def test_a_line_taken_away_leaves_a_fix_that_helps_elsewhere_too(fixing: Team) -> None:
    """Only this pain point lets go of it."""
    await fixing.answers(BO, "Vaste contactpersoon")
    await fixing.answers(BO, "Vaste contactpersoon\nPrijzen op de site")
    price = await pain(fixing, "geen prijs")
    form = await fixing.opens_form(ANNA, Topic.FIX, price.id)
    await fixing.sends_in(ANNA, form, lines("", "Prijzen op de site"))
    assert await fixes(fixing) == [
        ("Vaste contactpersoon", ["acht dagen wachten"]),
        ("Prijzen op de site", ["geen prijs", "Geen prijs."]),
    ]


async def test_undo_takes_the_fixes_back_and_the_answer_opens_again(fixing: Team) -> None:
    """What was typed is there, to be kept otherwise."""
    await fixing.answers(BO, "Offerte binnen twee dagen")
    await fixing.does(CAS, care.undo, (await fixing.changes())[-1].id or 0)
    assert await fixes(fixing) == []
    assert await fixing.heard() == ["Offerte binnen twee dagen"]


async def test_a_pain_point_that_goes_takes_its_question_along(fixing: Team) -> None:
    """With its step, or alone; a fix that was kept for it stays."""
    await fixing.answers(BO, "Offerte binnen twee dagen")
    await fixing.says(BO, "terug")
    await fixing.says(ANNA, "Toch maar binnen een dag")
    journey = await fixing.journey()
    steps = [step.text for step in journey.steps]
    form = await fixing.opens_form(CAS, Topic.STEPS)
    await fixing.sends_in(CAS, form, lines(*steps[:3], "", *steps[4:]))
    assert await open_pain(fixing) == "geen prijs"
    assert await fixes(fixing) == [("Offerte binnen twee dagen", [])]
    assert await fixing.drafts() == []


async def test_a_fix_of_more_than_a_line_is_refused_with_what_was_typed(fixing: Team) -> None:
    """Nothing is drafted, and the writer hears why."""
    outcome = await fixing.says(BO, "x" * 301)
    assert isinstance(outcome.error, TooLong)
    assert await fixing.drafts() == []


async def test_without_pain_points_the_team_is_asked_openly_once(team: Team) -> None:
    """What would you improve first: typed or skipped."""
    journey = hurting()
    for insight in journey.insights_of(InsightKind.PAIN):
        journey = edit.remove(journey, "insights", insight.id)
    await team.takes_in(journey)
    await team.skips_to(Topic.FIXES)
    await team.answers(BO, "Sneller antwoorden, eigenaar sales")
    assert await fixes(team) == [("Sneller antwoorden", [])]
    assert await team.topic() == Topic.RHYTHM


async def test_the_walk_as_a_persona_goes_on_as_the_next_before_the_fixes(team: Team) -> None:
    """First everybody's touchpoints, then what to do about them."""
    await team.takes_in(hurting(touched=3))
    sanne, mark = (await team.journey()).personas
    await team.does(ANNA, conversation.choose_persona, team.journey_id, sanne.id)
    for walker in (sanne, sanne, sanne, sanne, mark, mark):
        assert await team.topic() == Topic.TOUCHPOINT
        assert (await team.screen()).persona_id == walker.id
        await team.answers(ANNA, "telefoon: belt; voelt 0")
    assert await team.topic() == Topic.FIX


async def test_the_status_tells_how_many_pain_points_have_no_fix(fixing: Team) -> None:
    """Left or still to come, they are missing."""
    await fixing.says(CAS, "sla over")
    report = await fixing.does(ANNA, reports.status, fixing.journey_id)
    assert [question.topic for question in report.skipped if question.part_id][-1] == Topic.FIX
    assert [question.topic for question in report.missing].count(Topic.FIX) == 3


def test_pain_points_that_read_the_same_are_told_apart_by_their_words_only() -> None:
    """Capitals and full stops make no other pain point; emoji alone may."""
    journey = Journey(title="Reis")
    for text in ("Geen prijs.", "geen prijs", "😡", "🙁"):
        journey, _ = edit.add(journey, "insights", kind=InsightKind.PAIN, text=text)
    asked = [question for question in sequence(journey) if question.topic == Topic.FIX]
    assert [question.part_id for question in asked] == ["i1", "i3", "i4"]
