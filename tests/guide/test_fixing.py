"""The working list of fixes: what people do in it, its forms, and what waits for whom (rules 19 and 20)."""

from datetime import date
from typing import Any

import pytest

from bot.guide import care, fix_forms, fixing, forms, start, voting
from bot.guide.errors import AlreadyDone, NoSuchFix, NoSuchJourney, NotACount, NothingToKeep, TooLong
from bot.guide.fix_fields import FixForm
from bot.guide.fix_forms import Opened, Recorded
from bot.guide.unit import Person, Unit
from bot.journey import edit
from bot.journey.model import Formula, Journey
from bot.journey.parts import Fix, FixStatus, InsightKind
from tests.guide.team import ANNA, BO, CHANNEL, ELSEWHERE, WORKSPACE, Team, designed, person
from tests.storage.test_loading import counted

PRICES = "Totaalprijs bovenaan"


def with_fix(**fields: Any) -> Journey:
    """Give a journey with one fix of a pain point."""
    journey = designed()
    step = journey.steps[0].id
    journey, at = edit.add(journey, "touchpoints", step_id=step, channel="website", emotion=-2)
    journey, pain = edit.add(journey, "insights", kind=InsightKind.PAIN, text="geen prijs", touchpoint_id=at)
    journey, _ = edit.add(journey, "fixes", text=PRICES, pain_ids=[pain], **fields)
    return journey


@pytest.fixture
async def working(team: Team) -> Team:
    """Give a team whose journey has one fix."""
    await team.takes_in(with_fix())
    return team


async def fix_of(team: Team) -> Fix:
    """Read the last fix of the journey."""
    return (await team.journey()).fixes[-1]


async def opens(team: Team, who: Person, kind: FixForm = FixForm.FIX) -> Opened:
    """Let somebody open a form of the fix."""
    return await team.does(who, fix_forms.open_form, team.journey_id, (await fix_of(team)).id, kind)


async def sends(team: Team, who: Person, form: Opened, **typed: Any) -> Opened | Recorded:
    """Let somebody send in a form with these fields changed."""
    shown = {**form.fields, "pain_ids": form.fields.get("pain_ids", "").split()}
    return await team.does(who, fix_forms.submit, form.id, shown | typed)


async def test_a_fix_is_begun_done_and_opened_again(working: Team) -> None:
    """What is done has a day on which it was; opened again it has none."""
    fix_id = (await fix_of(working)).id
    for status, finished in (
        (FixStatus.DOING, None),
        (FixStatus.DONE, working.now.date()),
        (FixStatus.OPEN, None),
        (FixStatus.DROPPED, None),
    ):
        await working.does(BO, fixing.set_status, working.journey_id, fix_id, status)
        fix = await fix_of(working)
        assert (fix.status, fix.finished_on) == (status, finished)
    with pytest.raises(AlreadyDone):
        await working.does(ANNA, fixing.set_status, working.journey_id, fix_id, FixStatus.DROPPED)


async def test_who_takes_a_fix_stands_there_by_name(working: Team) -> None:
    """Undone, it is nobody's again."""
    change_id = await working.does(BO, fixing.take, working.journey_id, (await fix_of(working)).id)
    assert ((await fix_of(working)).owner, (await fix_of(working)).owner_id) == ("Bo", "UBO")
    await working.does(ANNA, care.undo, change_id)
    assert ((await fix_of(working)).owner, (await fix_of(working)).owner_id) == ("", "")


async def test_the_team_chooses_its_formula(working: Team) -> None:
    """As a change that can be undone."""
    change_id = await working.does(BO, fixing.choose_formula, working.journey_id, Formula.RICE)
    assert (await working.journey()).formula == Formula.RICE
    await working.does(ANNA, care.undo, change_id)
    assert (await working.journey()).formula == Formula.IMPACT_EFFORT


async def test_a_fix_that_is_gone_is_not_changed(working: Team) -> None:
    """Old buttons say so."""
    fix_id = (await fix_of(working)).id
    await working.does(BO, fixing.remove, working.journey_id, fix_id)
    for act in (fixing.take, fixing.remove, fix_forms.open_form):
        with pytest.raises(NoSuchFix):
            await working.does(ANNA, act, working.journey_id, fix_id)


async def test_a_form_adds_a_fix_with_all_that_belongs_to_it(working: Team) -> None:
    """Figures as people write them."""
    journey = await working.journey()
    form = await working.does(ANNA, fix_forms.open_form, working.journey_id)
    typed = {
        "text": "Belt terug",
        "pain_ids": [journey.insights[0].id],
        "step_id": journey.steps[1].id,
        "persona_id": journey.personas[0].id,
        "owner_id": "UBO",
        "owner_name": "Bo",
        "due": "2026-04-01",
        "status": "done",
        "reach": "1.200",
        "confidence": "80%",
        "notes": "Eerst proberen",
    }
    await working.does(ANNA, fix_forms.submit, form.id, typed)
    fix = await fix_of(working)
    assert (fix.text, fix.pain_ids, fix.step_id) == ("Belt terug", typed["pain_ids"], typed["step_id"])
    assert (fix.owner, fix.owner_id, fix.due) == ("Bo", "UBO", date(2026, 4, 1))
    assert (fix.reach, fix.confidence, fix.finished_on) == (1200, 80, working.now.date())
    with pytest.raises(AlreadyDone):
        await working.does(ANNA, fix_forms.submit, form.id, typed)


@pytest.mark.parametrize(
    ("before", "typed", "expected"),
    [
        ({}, {"other_owner": "Sales"}, ("Sales", "")),
        ({"owner": "Sales"}, {"other_owner": ""}, ("", "")),
        ({"owner": "Sales"}, {"owner_id": "UBO", "owner_name": "Bo", "other_owner": "Sales"}, ("Bo", "UBO")),
        ({"owner": "Bo", "owner_id": "UBO"}, {"other_owner": "Sales"}, ("Sales", "")),
        ({"owner": "Bo", "owner_id": "UBO"}, {"owner_name": "Bo de Boer"}, ("Bo", "UBO")),
        ({"owner": "Bo", "owner_id": "UBO"}, {"clear": ["owner"]}, ("", "")),
        ({"owner": "Bo", "owner_id": "UBO"}, {"owner_id": "UCAS", "owner_name": "Cas"}, ("Cas", "UCAS")),
    ],
)
async def test_an_owner_is_a_person_or_a_department(
    team: Team, before: dict[str, str], typed: dict[str, Any], expected: tuple[str, str]
) -> None:
    """Whatever was changed last counts, and both can be emptied."""
    await team.takes_in(with_fix(**before))
    other = "" if before.get("owner_id") else before.get("owner", "")
    await sends(team, ANNA, await opens(team, ANNA), **{"other_owner": other, **typed})
    fix = await fix_of(team)
    assert (fix.owner, fix.owner_id) == expected


async def test_two_who_edit_different_fields_both_get_their_way(working: Team) -> None:
    """Bo's date and Anna's notes."""
    anna, bo = await opens(working, ANNA), await opens(working, BO)
    await sends(working, BO, bo, due="2026-04-01")
    await sends(working, ANNA, anna, notes="Bel Mark")
    fix = await fix_of(working)
    assert (fix.due, fix.notes) == (date(2026, 4, 1), "Bel Mark")


async def test_two_who_edit_the_same_field_see_both_and_decide(working: Team) -> None:
    """Nothing is recorded before; what else was typed counts then too."""
    anna, bo = await opens(working, ANNA), await opens(working, BO)
    await sends(working, BO, bo, text="Prijs bovenaan", owner_id="UBO", owner_name="Bo")
    back = await sends(working, ANNA, anna, text="Prijs in de kop", other_owner="Sales", notes="x")
    assert isinstance(back, Opened)
    assert back.conflicts == {"text": "Prijs bovenaan", "owner": "Bo"}
    assert (back.fields["text"], back.fields["owner"], back.round) == ("Prijs in de kop", "Sales", 1)
    await sends(working, ANNA, back, other_owner="Sales")
    fix = await fix_of(working)
    assert (fix.text, fix.owner, fix.owner_id, fix.notes) == ("Prijs in de kop", "Sales", "", "x")


async def test_what_was_typed_into_a_closed_form_comes_back_merged(working: Team) -> None:
    """With what others did in the meantime."""
    form = await opens(working, ANNA)
    await working.does(ANNA, forms.keep_typed, form.id, form.fields | {"pain_ids": [], "notes": "half af"})
    await sends(working, BO, await opens(working, BO), due="2026-04-01")
    again = await opens(working, ANNA)
    assert (again.fields["notes"], again.fields["due"]) == ("half af", "2026-04-01")
    assert not again.conflicts


async def test_what_cannot_be_is_refused_and_nothing_is_recorded(working: Team) -> None:
    """The form is still there to be sent in better."""
    form = await opens(working, ANNA)
    for wrong, error in (
        ({"reach": "veel"}, NotACount),
        ({"text": "x" * 301}, TooLong),
        ({"text": " "}, NothingToKeep),
    ):
        with pytest.raises(error):
            await sends(working, ANNA, form, **wrong)
    assert isinstance(await sends(working, ANNA, form, notes="goed"), Recorded)


async def test_references_to_what_was_removed_meanwhile_are_dropped(working: Team) -> None:
    """A step that went away while the form was open takes nothing else along."""
    journey = await working.journey()
    form = await opens(working, ANNA)

    def remove_step(unit: Unit) -> None:
        loaded = unit.load(working.journey_id)
        unit.record(loaded, edit.remove(loaded.journey, "steps", journey.steps[1].id), "form")

    await working.does(BO, remove_step)
    await sends(working, ANNA, form, step_id=journey.steps[1].id, notes="x")
    fix = await fix_of(working)
    assert (fix.step_id, fix.notes) == (None, "x")


async def test_an_experiment_begins_with_what_is_known_and_ends_when_emptied(team: Team) -> None:
    """Satisfaction of the last month, and the lowest feeling where the fix helps (rule 20)."""
    journey, _ = edit.add(with_fix(), "results", month=date(2026, 2, 1), average=6.5)
    await team.takes_in(journey)
    form = await opens(team, ANNA, FixForm.EXPERIMENT)
    assert (form.fields["satisfaction_before"], form.fields["emotion_before"]) == ("6.5", "-2")
    with pytest.raises(NothingToKeep):
        await sends(team, ANNA, form)
    await sends(team, ANNA, form, trying="vijf offertes", measured_by="2026-04-01")
    fix = await fix_of(team)
    assert fix.is_experiment
    assert (fix.satisfaction_before, fix.emotion_before, fix.measured_by) == (6.5, -2, date(2026, 4, 1))
    form = await opens(team, BO, FixForm.EXPERIMENT)
    await sends(team, BO, form, outcome="twee tekenden sneller", satisfaction_after="7,5", emotion_after="1")
    fix = await fix_of(team)
    assert (fix.outcome, fix.satisfaction_after, fix.emotion_after) == ("twee tekenden sneller", 7.5, 1)
    form = await opens(team, BO, FixForm.EXPERIMENT)
    emptied = dict.fromkeys(("trying", "outcome", "satisfaction_after", "emotion_after"), "")
    await sends(team, BO, form, clear=["measured_by"], **emptied)
    assert not (await fix_of(team)).is_experiment


async def test_a_channel_sees_the_fixes_in_nobodys_name(working: Team) -> None:
    """How many voted, and nobody's own votes."""
    await working.does(BO, lambda unit: unit.take_part(unit.load(working.journey_id)))
    await working.does(ANNA, voting.vote, working.journey_id, {(await fix_of(working)).id: (4, 4)})
    fixes = await working.guide.do(
        Person(WORKSPACE, "", "", ANNA.language), fixing.read_for_all, working.journey_id
    )
    assert fixes.votes.own == {}
    assert len(fixes.votes.who_voted((await fix_of(working)).id)) == 1
    with pytest.raises(NoSuchJourney):
        await working.does(person("Dana", channels=(ELSEWHERE,)), fixing.read, working.journey_id)


async def test_what_waits_for_somebody_is_known_across_journeys(team: Team) -> None:
    """Their fixes, the nearest date first, and where they take part the fixes to vote on."""
    for title, due in (("Later", date(2026, 5, 1)), ("Eerder", date(2026, 4, 1))):
        journey = edit.describe(with_fix(owner="Bo", owner_id="UBO", due=due), title=title)
        journey, _ = edit.add(journey, "fixes", text="Klaar", status=FixStatus.DONE, owner_id="UBO")
        await team.takes_in(journey)
    fix_id = next(fix for fix in (await team.journey()).fixes if fix.text == PRICES).id
    bo = await team.does(BO, fixing.waiting_for)
    assert [(one.title, one.text) for one in bo.mine] == [("Eerder", PRICES), ("Later", PRICES)]
    assert bo.to_vote_on == []
    await team.does(BO, lambda unit: unit.take_part(unit.load(team.journey_id)))
    bo = await team.does(BO, fixing.waiting_for)
    assert [(one.title, one.count) for one in bo.to_vote_on] == [("Eerder", 1)]
    await team.does(BO, voting.vote, team.journey_id, {fix_id: (3, 3)})
    assert (await team.does(BO, fixing.waiting_for)).to_vote_on == []
    stranger = await team.does(person("Dana", channels=(ELSEWHERE,)), fixing.waiting_for)
    assert (stranger.mine, stranger.to_vote_on) == ([], [])


async def test_what_waits_is_found_in_as_many_queries_for_one_journey_as_for_many(team: Team) -> None:
    """Home opens as fast for who has hundreds."""

    def start_many(unit: Unit) -> None:
        for number in range(30):
            journey = edit.describe(with_fix(owner="Bo", owner_id="UBO"), title=f"Reis {number}")
            start.start(unit, start.Opening(CHANNEL, (journey,)))

    async def queries() -> int:
        with counted(team.database) as sent:
            await team.does(BO, fixing.waiting_for)
        return len(sent)

    await team.takes_in(with_fix(owner="Bo", owner_id="UBO"))
    await team.does(BO, fixing.waiting_for)
    few = await queries()
    await team.does(ANNA, start_many)
    assert await queries() == few
    assert len((await team.does(BO, fixing.waiting_for)).mine) == 31
