"""Forms: the same answers in a window, coming back when it was closed, and lists longer than one field holds."""

from typing import Any

import pytest

from bot.guide import forms
from bot.guide.forms import Form
from bot.guide.questions import Question, Topic
from bot.journey.lines import to_lines
from tests.guide.team import ANNA, BO, Team, designed, lines, reading


@pytest.mark.parametrize(
    ("topic", "typed"),
    [
        (Topic.BOUNDS, {"starts_at": "een bericht", "ends_at": "een 8"}),
        (Topic.STRATEGY, {"strategy": "Gewone taal\nEen vast gezicht"}),
        (Topic.SOURCES, {"lines0": "1. gesprekken\n2. onderzoek"}),
        (Topic.GOAL, {"goal": "Een 8", "goal_score": "8"}),
        (Topic.STEPS, {"lines0": "1. Belt\n2. Tekent"}),
        (Topic.PHASES, {"lines0": "1. Zoeken\n2. Kopen"}),
        (Topic.PERSONAS, {"lines0": "1. Sanne\n2. Mark"}),
    ],
)
async def test_a_question_answered_in_a_form_is_answered(
    team: Team, topic: Topic, typed: dict[str, Any]
) -> None:
    """The thread shows that it was, with Undo, and the same form holds it when it is opened again."""
    await team.start("Zonder voorstel", phase_set="empty")
    await team.skips_to(topic)
    await team.sends_in(ANNA, await team.opens_form(ANNA, topic), typed)
    assert await team.topic() != topic
    again = await team.opens_form(BO, topic)
    shown = again.fields or {"lines0": to_lines(reading(again))}
    assert shown == typed
    await team.undoes((await team.changes())[-1])
    emptied = await team.opens_form(BO, topic)
    assert (emptied.entries, any(emptied.fields.values())) == ([], False)


async def test_sending_in_a_form_as_it_was_opened_changes_nothing(four: Team) -> None:
    """Not even texts of several lines, which stand in one line there."""
    persona = (await four.journey()).personas[0].id
    form = await four.opens_form(ANNA, Topic.PERSONA, persona)
    await four.sends_in(
        ANNA, form, form.fields | {"pains": "wacht lang → vaste dag\nbelt vaak", "gains": "rust"}
    )
    changes = len(await four.changes())
    journey = await four.journey()
    opened: list[tuple[Form, dict[str, Any]]] = []
    for question in (
        Question(Topic.SOURCES),
        Question(Topic.STEPS),
        Question(Topic.PHASES),
        Question(Topic.PERSONAS),
    ):
        form = await four.does(BO, forms.open_form, four.journey_id, question)
        opened.append((form, lines(*reading(form))))
    for question in (
        Question(Topic.GOAL),
        Question(Topic.PERSONA, persona),
        Question(Topic.PHASE, journey.phases[0].id),
    ):
        form = await four.does(BO, forms.open_form, four.journey_id, question)
        opened.append((form, dict(form.fields)))
    form = await four.does(BO, forms.open_touchpoint_form, four.journey_id, journey.touchpoints[0].id)
    opened.append((form, dict(form.fields)))
    for form, typed in opened:
        await four.sends_in(BO, form, typed)
    assert len(await four.changes()) == changes
    assert await four.journey() == journey


async def test_what_hangs_on_a_step_stays_when_it_is_reworded_and_moved(four: Team) -> None:
    """A touchpoint follows its step, also when somebody numbers the lines anew."""
    step = (await four.journey()).steps[0].id
    form = await four.opens_form(BO, Topic.STEPS)
    await four.sends_in(BO, form, lines("Leest", "Vraagt na", "Belt", "Tekent"))
    assert (await four.journey()).step_number(step) == 3
    assert len((await four.journey()).touchpoints_of(step)) == 1


async def test_sixty_steps_of_two_hundred_characters_are_edited_in_one_form(team: Team) -> None:
    """Spread over as many fields as it takes; one is reworded, one moved, one removed, one put in."""
    texts = [f"Doet voor de {number}e keer iets met " + "lange woorden " * 12 for number in range(1, 61)]
    texts = [text[:200].strip() for text in texts]
    await team.takes_in(designed(steps=texts))
    before = [step.id for step in (await team.journey()).steps]
    form = await team.opens_form(ANNA, Topic.STEPS)
    shown = to_lines(reading(form)).split("\n")
    shown[9] = "10. Doet iets heel anders dan daarvoor"
    moved = shown.pop(19)
    del shown[29]
    shown[40:40] = ["Komt ertussen", moved]
    chunks = {f"lines{number}": "\n".join(shown[number * 10 : number * 10 + 10]) for number in range(7)}
    await team.sends_in(ANNA, form, chunks)
    steps = (await team.journey()).steps
    assert len(steps) == 60
    assert (steps[9].id, steps[9].text) == (before[9], "Doet iets heel anders dan daarvoor")
    assert [step.text for step in steps].index(texts[19]) == 41
    assert steps[41].id == before[19]
    assert set(before) - {step.id for step in steps} == {before[30]}


async def test_a_touchpoints_form_that_was_closed_comes_back(four: Team) -> None:
    """With all that was typed and chosen."""
    question = await four.question()
    typed = {"channel": "phone", "doing": "belt", "emotion": "-1", "persona_id": "all"}
    form = await four.opens_form(ANNA, Topic.TOUCHPOINT, question.part_id)
    await four.does(ANNA, forms.keep_typed, form.id, typed)
    again = await four.opens_form(ANNA, Topic.TOUCHPOINT, question.part_id)
    assert again.fields == typed
    await four.sends_in(ANNA, again, again.fields)
    [touchpoint] = (await four.journey()).touchpoints_of(question.part_id)
    assert (touchpoint.channel, touchpoint.doing, touchpoint.emotion) == ("phone", "belt", -1)


async def test_steps_are_put_into_another_phase_in_the_form_of_the_phases(four: Team) -> None:
    """By choosing; phases can be renamed, added and removed in the same window."""
    journey = await four.journey()
    form = await four.opens_form(BO, Topic.PHASES)
    chosen = {f"phase_of_{journey.steps[0].id}": journey.phases[0].id}
    await four.sends_in(BO, form, lines("Zoeken", "Tekenen", "Blijven") | chosen)
    journey = await four.journey()
    assert [phase.name for phase in journey.phases] == ["Zoeken", "Tekenen", "Blijven"]
    assert journey.steps[0].phase_id == journey.phases[0].id
    await four.sends_in(BO, await four.opens_form(BO, Topic.PHASES), {"lines0": "2. Tekenen\n3. Blijven"})
    journey = await four.journey()
    assert {step.phase_id for step in journey.steps} <= {phase.id for phase in journey.phases}


async def test_a_step_that_came_when_all_was_done_is_asked_about(team: Team) -> None:
    """Its touchpoints are still unknown, so the guide goes on."""
    await team.walks_to(Topic.DONE)
    form = await team.does(ANNA, forms.open_form, team.journey_id, Question(Topic.STEPS))
    texts = [*(entry.text for entry in form.entries), "Raadt ons aan"]
    await team.sends_in(ANNA, form, {"lines0": to_lines(texts)})
    question = await team.question()
    assert question == Question(Topic.TOUCHPOINT, (await team.journey()).steps[-1].id)
