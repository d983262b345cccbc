"""Touchpoints: step by step, divided among the team, per persona, and copied from the step before."""

import pytest

from bot.guide import conversation, drafts, forms, keeping
from bot.guide.errors import NoSuchStep, NothingToKeep
from bot.guide.listening import Heard
from bot.guide.questions import Question, Topic
from bot.guide.unit import Unit
from bot.journey.model import Journey
from bot.journey.parts import InsightKind
from tests.guide.team import ANNA, BO, CAS, TOUCHPOINT, Team, designed


@pytest.fixture
async def walk(team: Team) -> Team:
    """Give a team that is asked for the touchpoints of its first step, of five."""
    await team.takes_in(designed())
    return team


def channels(journey: Journey) -> list[list[str]]:
    """Give the channels of the touchpoints, step by step."""
    return [[touchpoint.channel for touchpoint in journey.touchpoints_of(step.id)] for step in journey.steps]


def same_as_previous(unit: Unit, journey_id: int, question: Question) -> None:
    """Do what the button does."""
    drafts.same_as_previous(unit, unit.load(journey_id), question)


async def open_step(team: Team) -> int:
    """Tell the number of the step that is asked about."""
    screen = await team.screen()
    return screen.journey.step_number(screen.question.part_id)


async def test_one_line_and_one_click_fill_in_a_step(walk: Team) -> None:
    """The quick line is read into all the fields that it names."""
    await walk.answers(ANNA, TOUCHPOINT)
    journey = await walk.journey()
    [touchpoint] = journey.touchpoints_of(journey.steps[0].id)
    assert (touchpoint.channel, touchpoint.online) == ("website", True)
    assert (touchpoint.doing, touchpoint.thinking) == ("zoekt prijzen", "waar staat het?")
    assert (touchpoint.emotion, touchpoint.owner) == (-1, "marketing")
    [pain] = journey.insights_of(InsightKind.PAIN, touchpoint_id=touchpoint.id)
    assert pain.text == "geen prijs"
    assert await open_step(walk) == 2


async def test_whoever_took_steps_speaks_to_their_own_first_empty_step(walk: Team) -> None:
    """Three people fill in their own steps at the same time, while the open question stays where it is."""
    await walk.says(ANNA, "ik doe 1 t/m 2")
    await walk.says(BO, "Ik neem stap 3 en 4")
    await walk.says(CAS, "ik doe de laatste")
    await walk.says(BO, "telefoon: belt voor een afspraak")
    await walk.says(CAS, "enquête: geeft een cijfer")
    await walk.says(ANNA, "e-mail: leest het bericht")
    by_step = {draft.question.part_id: draft for draft in await walk.drafts()}
    steps = (await walk.journey()).steps
    assert [step.id in by_step for step in steps] == [True, False, True, False, True]
    await walk.does(BO, keeping.keep, by_step[steps[2].id].id)
    assert await open_step(walk) == 1
    await walk.says(BO, "post: tekent het contract")
    assert [draft.question.part_id for draft in await walk.drafts()][-1] == steps[3].id


async def test_the_one_who_took_the_open_step_speaks_to_that(walk: Team) -> None:
    """Others speak to the open question too, as long as they took nothing."""
    await walk.says(ANNA, "ik doe 1 en 2")
    await walk.says(CAS, "telefoon: belt")
    await walk.says(ANNA, "e-mail: leest")
    draft = await walk.draft()
    assert [item.by for item in draft.items] == [CAS.user_id, ANNA.user_id]
    assert draft.question == await walk.question()


async def test_a_line_may_name_its_step_by_number(walk: Team) -> None:
    """One message fills in several steps, and editing it changes each of their drafts."""
    await walk.says(BO, "5: telefoon: belt na\nstap 2: e-mail: antwoordt\nvoelt 1", ts="1.1")
    steps = [step.id for step in (await walk.journey()).steps]
    assert {draft.question.part_id: [item.text for item in draft.items] for draft in await walk.drafts()} == {
        steps[4]: ["telefoon: belt na"],
        steps[1]: ["e-mail: antwoordt\nvoelt 1"],
    }
    await walk.says(BO, "5: telefoon: belt na en bedankt", ts="1.1")
    assert {draft.question.part_id: [item.text for item in draft.items] for draft in await walk.drafts()} == {
        steps[4]: ["telefoon: belt na en bedankt"]
    }


async def test_an_edited_line_stays_with_the_step_that_it_was_said_of(walk: Team) -> None:
    """Also when the team is at the next step by then."""
    await walk.says(BO, "telefoon: belt", ts="1.1")
    first = await walk.question()
    await walk.says(ANNA, "sla over")
    await walk.says(BO, "telefoon: belt ons op", ts="1.1")
    assert [(draft.question, draft.items[0].text) for draft in await walk.drafts()] == [
        (first, "telefoon: belt ons op")
    ]


@pytest.mark.parametrize("text", ["ik doe 3 t/m 9", "ik doe 0", "9: telefoon: belt"])
async def test_a_step_that_is_not_there_is_refused(walk: Team, text: str) -> None:
    """The writer is told, and nobody takes anything."""
    outcome = await walk.says(ANNA, text)
    assert outcome.heard == Heard.REFUSED
    assert isinstance(outcome.error, NoSuchStep)
    assert (await walk.screen()).takers == {}
    assert await walk.drafts() == []


async def test_a_step_taken_by_another_changes_hands(walk: Team) -> None:
    """People say so in the thread."""
    await walk.says(ANNA, "ik doe 2")
    await walk.does(BO, conversation.take_steps, walk.journey_id, (2,), user_id=CAS.user_id)
    assert list((await walk.screen()).takers.values()) == [CAS.user_id]


async def test_the_team_walks_as_one_persona_and_then_as_the_next(walk: Team) -> None:
    """Touchpoints typed meanwhile are that persona's, unless the line names another."""
    sanne, mark = (await walk.journey()).personas
    await walk.does(ANNA, conversation.choose_persona, walk.journey_id, sanne.id)
    await walk.answers(ANNA, "website: kijkt rond")
    await walk.answers(BO, "telefoon: belt; voor Mark")
    for _ in range(4):
        await walk.answers(CAS, "e-mail: leest")
    assert (await walk.screen()).persona_id == mark.id
    journey = await walk.journey()
    whose = [[t.persona_id for t in journey.touchpoints_of(step.id)] for step in journey.steps]
    assert whose == [[sanne.id], [mark.id, sanne.id], [sanne.id], [sanne.id], [sanne.id]]
    assert await open_step(walk) == 1


async def test_walking_as_somebody_who_was_removed_is_walking_as_all(walk: Team) -> None:
    """A touchpoint never points at a persona that is gone."""
    sanne = (await walk.journey()).personas[0]
    await walk.does(ANNA, conversation.choose_persona, walk.journey_id, sanne.id)
    await walk.says(ANNA, "website: kijkt rond")
    form = await walk.opens_form(BO, Topic.PERSONAS)
    await walk.sends_in(BO, form, {"lines0": "2. Mark Bos"})
    await walk.keeps(CAS, Topic.TOUCHPOINT)
    assert [touchpoint.persona_id for touchpoint in (await walk.journey()).touchpoints] == [None]


async def test_same_as_previous_copies_the_touchpoints_into_a_draft(walk: Team) -> None:
    """Where and with whom stays the same; what customers do, think and feel is another step's."""
    await walk.answers(ANNA, TOUCHPOINT)
    await walk.says(BO, "zelfde als vorige")
    assert await walk.heard() == ["website"]
    await walk.keeps(CAS)
    first, second = (await walk.journey()).touchpoints
    same = {"channel", "online", "direct", "owner", "persona_id"}
    assert first.model_dump(include=same) == second.model_dump(include=same)
    assert (second.doing, second.thinking, second.emotion) == ("", "", None)


async def test_the_form_of_a_copy_holds_its_fields_and_what_was_clicked(walk: Team) -> None:
    """What stands in the form when it is sent in is what is kept."""
    await walk.answers(ANNA, TOUCHPOINT)
    await walk.says(BO, "zelfde als vorige")
    draft = await walk.draft()
    await walk.does(BO, drafts.set_field, draft.id, draft.items[0].id, "emotion", 2)
    form = await walk.does(BO, forms.open_draft_form, draft.id)
    assert (form.fields["channel"], form.fields["emotion"]) == ("website", "2")
    await walk.sends_in(BO, form, form.fields | {"doing": "vergelijkt prijzen", "owner": "verkoop"})
    copy = (await walk.journey()).touchpoints[-1]
    assert (copy.doing, copy.owner, copy.emotion) == ("vergelijkt prijzen", "verkoop", 2)
    assert copy.channel == "website"


async def test_a_touchpoint_put_in_by_an_order_is_read_like_any_other(walk: Team) -> None:
    """Words that came by "voeg toe" are not lost when they are kept."""
    await walk.says(ANNA, "website: kijkt rond")
    await walk.says(BO, "voeg na 1 toe: telefoon: belt ons")
    await walk.keeps(CAS)
    assert [(t.channel, t.doing) for t in (await walk.journey()).touchpoints] == [
        ("website", "kijkt rond"),
        ("phone", "belt ons"),
    ]


async def test_there_is_no_previous_at_the_first_step(walk: Team) -> None:
    """Nor where the step before is still empty, nor at another question."""
    question = await walk.question()
    for asked in (question, Question(Topic.GOAL)):
        with pytest.raises(NothingToKeep):
            await walk.does(ANNA, same_as_previous, walk.journey_id, asked)
    await walk.says(BO, "sla over")
    assert (await walk.says(BO, "zelfde als vorige")).heard == Heard.REFUSED


async def test_a_clicked_feeling_goes_before_the_typed_one(walk: Team) -> None:
    """The five faces of the draft correct what was read."""
    await walk.says(ANNA, TOUCHPOINT)
    draft = await walk.draft()
    await walk.does(BO, drafts.set_field, draft.id, draft.items[0].id, "emotion", 0)
    await walk.keeps(CAS)
    assert (await walk.journey()).touchpoints[0].emotion == 0


async def test_a_kept_touchpoint_is_changed_and_removed_from_its_window(walk: Team) -> None:
    """Its pain points go along; the empty step is asked about again."""
    await walk.answers(ANNA, TOUCHPOINT)
    [touchpoint] = (await walk.journey()).touchpoints
    form = await walk.does(BO, forms.open_touchpoint_form, walk.journey_id, touchpoint.id)
    await walk.sends_in(
        BO, form, form.fields | {"doing": "zoekt een adres", "pains": "geen adres\nlange zinnen"}
    )
    journey = await walk.journey()
    assert (journey.touchpoints[0].id, journey.touchpoints[0].doing) == (touchpoint.id, "zoekt een adres")
    pains = journey.insights_of(InsightKind.PAIN, touchpoint_id=touchpoint.id)
    assert [pain.text for pain in pains] == ["geen adres", "lange zinnen"]
    await walk.does(CAS, forms.remove_touchpoint, walk.journey_id, touchpoint.id)
    journey = await walk.journey()
    assert channels(journey) == [[], [], [], [], []]
    assert journey.insights_of(InsightKind.PAIN, touchpoint_id=touchpoint.id) == []
