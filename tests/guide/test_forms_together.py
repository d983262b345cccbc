"""Forms of several people at once, and what others do while a form is open: nothing is lost or overwritten unseen."""

import pytest

from bot.guide import conversation, forms
from bot.guide.errors import AlreadyDone
from bot.guide.fields import fields_of
from bot.guide.forms import Form
from bot.guide.questions import Question, Topic
from bot.journey.parts import InsightKind
from tests.guide.team import ANNA, BO, CAS, Team, lines, reading


def came_back(outcome: Form | int) -> Form:
    """Give the form that came back with what somebody else did."""
    assert isinstance(outcome, Form)
    return outcome


async def test_changes_of_two_people_to_different_steps_come_together(four: Team) -> None:
    """Reworded, moved, inserted and removed, in forms that were open at the same time."""
    annas, bos = [await four.opens_form(who, Topic.STEPS) for who in (ANNA, BO)]
    await four.sends_in(ANNA, annas, {"lines0": "1. Belt\n2. Leest alles\nDenkt na\n4. Betaalt"})
    await four.sends_in(BO, bos, {"lines0": "1. Belt ons op\n2. Leest\n3. Tekent\n4. Betaalt\nGeeft een 8"})
    assert await four.steps() == ["Belt ons op", "Leest alles", "Denkt na", "Betaalt", "Geeft een 8"]


async def test_a_step_changed_on_both_sides_is_shown_to_the_second_with_both_versions(four: Team) -> None:
    """Nothing is recorded until they decide; what the first added is already among the lines."""
    annas, bos = [await four.opens_form(who, Topic.STEPS) for who in (ANNA, BO)]
    await four.sends_in(
        ANNA, annas, {"lines0": "Kijkt rond\n1. Belt\n2. Leest de mail\n3. Tekent\n4. Betaalt"}
    )
    form = came_back(
        await four.sends_in(BO, bos, {"lines0": "1. Belt\n2. Leest de brief\n3. Tekent\n4. Betaalt"})
    )
    assert list(form.conflicts.values()) == ["Leest de mail"]
    assert reading(form) == ["Kijkt rond", "Belt", "Leest de brief", "Tekent", "Betaalt"]
    assert "Leest de mail" in await four.steps()
    assert form.round == 1
    # The lines are numbered as they stand there now; what it says then is what counts.
    await four.sends_in(BO, form, lines(*reading(form)))
    assert await four.steps() == ["Kijkt rond", "Belt", "Leest de brief", "Tekent", "Betaalt"]
    step = (await four.journey()).steps[1]
    assert len((await four.journey()).touchpoints_of(step.id)) == 1


async def test_a_third_change_while_the_second_decides_is_not_overwritten_either(four: Team) -> None:
    """The form comes back as often as somebody was faster."""
    opened = {who: await four.opens_form(who, Topic.GOAL) for who in (ANNA, BO, CAS)}
    for who, goal in ((ANNA, "Een 8"), (BO, "Een 9"), (CAS, "Een 10")):
        outcome = await four.sends_in(who, opened[who], {"goal": goal, "goal_score": "8"})
        if who != ANNA:
            form = came_back(outcome)
            assert form.fields["goal"] == goal
            await four.sends_in(
                ANNA, await four.opens_form(ANNA, Topic.GOAL), {"goal": f"{goal}?", "goal_score": "8"}
            )
            form = came_back(await four.sends_in(who, form, form.fields))
            assert (form.conflicts, form.round) == ({"goal": f"{goal}?"}, 2)
            await four.sends_in(who, form, form.fields)
            assert (await four.journey()).goal == goal


async def test_fields_that_only_one_of_two_changed_come_together(four: Team) -> None:
    """Anna words the goal while Bo sets its score; in a conflict the untouched field is theirs."""
    annas, bos = [await four.opens_form(who, Topic.GOAL) for who in (ANNA, BO)]
    await four.sends_in(ANNA, annas, {"goal": "Een blije klant", "goal_score": "8"})
    await four.sends_in(BO, bos, {"goal": "Een 8 of hoger", "goal_score": "9"})
    journey = await four.journey()
    assert (journey.goal, journey.goal_score) == ("Een blije klant", 9)
    annas, bos = [await four.opens_form(who, Topic.GOAL) for who in (ANNA, BO)]
    await four.sends_in(ANNA, annas, {"goal": "Een fan", "goal_score": "10"})
    form = came_back(await four.sends_in(BO, bos, {"goal": "Een vriend", "goal_score": "9"}))
    assert form.fields == {"goal": "Een vriend", "goal_score": "10"}


async def test_a_persona_edited_by_two_keeps_the_pains_of_one_and_the_quote_of_the_other(four: Team) -> None:
    """Field by field, with a gain turning each pain round."""
    persona = (await four.journey()).personas[0].id
    annas, bos = [await four.opens_form(who, Topic.PERSONA, persona) for who in (ANNA, BO)]
    await four.sends_in(ANNA, annas, annas.fields | {"pains": "wacht lang → vaste dag"})
    await four.sends_in(BO, bos, bos.fields | {"quote": "Bel me niet"})
    journey = await four.journey()
    assert journey.personas[0].quote == "Bel me niet"
    [gain] = journey.insights_of(InsightKind.GAIN, persona_id=persona)
    assert (gain.text, gain.turns_id) == (
        "vaste dag",
        journey.insights_of(InsightKind.PAIN, persona_id=persona)[0].id,
    )
    assert fields_of(journey, Question(Topic.PERSONA, persona))["pains"] == "wacht lang → vaste dag"


async def test_what_was_typed_into_a_closed_form_comes_back(four: Team) -> None:
    """To the one who typed it, merged with what others did meanwhile."""
    form = await four.opens_form(ANNA, Topic.STEPS)
    half = {"lines0": "1. Belt\n2. Leest alles\n3. Tekent\n4. Betaalt\nGeeft een 8"}
    await four.does(ANNA, forms.keep_typed, form.id, half)
    await four.sends_in(
        BO, await four.opens_form(BO, Topic.STEPS), lines("Belt vaak", "Leest", "Tekent", "Betaalt")
    )
    assert reading(await four.opens_form(CAS, Topic.STEPS)) == ["Belt vaak", "Leest", "Tekent", "Betaalt"]
    again = await four.opens_form(ANNA, Topic.STEPS)
    assert reading(again) == ["Belt vaak", "Leest alles", "Tekent", "Betaalt", "Geeft een 8"]
    await four.sends_in(ANNA, again, lines(*reading(again)))
    assert await four.steps() == ["Belt vaak", "Leest alles", "Tekent", "Betaalt", "Geeft een 8"]
    assert reading(await four.opens_form(ANNA, Topic.STEPS)) == await four.steps()


async def test_fields_typed_into_a_closed_form_come_back_beside_what_others_made_of_them(four: Team) -> None:
    """Bo's goal is not overwritten unseen by what Anna left in her form."""
    form = await four.opens_form(ANNA, Topic.GOAL)
    await four.does(ANNA, forms.keep_typed, form.id, {"goal": "Half af", "goal_score": "8"})
    await four.sends_in(BO, await four.opens_form(BO, Topic.GOAL), {"goal": "Een 9", "goal_score": "9"})
    again = await four.opens_form(ANNA, Topic.GOAL)
    assert again.fields == {"goal": "Half af", "goal_score": "9"}
    assert again.conflicts == {"goal": "Een 9"}


async def test_a_form_closed_as_it_was_opened_brings_nothing_old_back(four: Team) -> None:
    """Looking is not typing."""
    form = await four.opens_form(ANNA, Topic.GOAL)
    await four.does(ANNA, forms.keep_typed, form.id, dict(form.fields))
    await four.sends_in(BO, await four.opens_form(BO, Topic.GOAL), {"goal": "Een 9", "goal_score": "9"})
    assert (await four.opens_form(ANNA, Topic.GOAL)).fields == {"goal": "Een 9", "goal_score": "9"}


async def test_two_windows_of_one_person_do_not_get_in_each_others_way(four: Team) -> None:
    """Anna has the form open on her phone and on her computer, and Bo sends his in between."""
    phone = await four.opens_form(ANNA, Topic.GOAL)
    await four.sends_in(BO, await four.opens_form(BO, Topic.GOAL), {"goal": "Een 9", "goal_score": "9"})
    computer = await four.opens_form(ANNA, Topic.GOAL)
    assert computer.id != phone.id
    await four.sends_in(ANNA, phone, dict(phone.fields))
    assert (await four.journey()).goal == "Een 9"


async def test_a_drafts_form_goes_back_to_the_draft(team: Team) -> None:
    """Who wrote a line stays with it, and what others typed meanwhile is there too."""
    await team.skips_to(Topic.STEPS)
    await team.says(ANNA, "- Belt\n- Leest")
    form = await team.opens_form(BO, Topic.STEPS)
    await team.says(CAS, "- Betaalt")
    await team.sends_in(BO, form, lines("Belt ons op", "Leest", "Tekent"))
    items = (await team.draft()).items
    assert [(item.text, item.by) for item in items] == [
        ("Belt ons op", ANNA.user_id),
        ("Leest", ANNA.user_id),
        ("Betaalt", CAS.user_id),
        ("Tekent", BO.user_id),
    ]


async def test_a_drafts_line_edited_in_its_message_and_in_a_form_is_a_conflict(team: Team) -> None:
    """Two ways to change the same line at the same time."""
    await team.skips_to(Topic.STEPS)
    await team.says(ANNA, "- Belt\n- Leest", ts="1.1")
    form = await team.opens_form(BO, Topic.STEPS)
    await team.says(CAS, "wijzig 1 in: Schrijft ons")
    outcome = came_back(await team.sends_in(BO, form, lines("Belt ons op", "Leest")))
    assert list(outcome.conflicts.values()) == ["Schrijft ons"]


async def test_a_drafts_form_sent_in_after_the_draft_was_kept_is_told_so(team: Team) -> None:
    """The window stays with what was typed."""
    await team.skips_to(Topic.STEPS)
    await team.says(ANNA, "- Belt")
    form = await team.opens_form(BO, Topic.STEPS)
    await team.keeps(CAS)
    with pytest.raises(AlreadyDone):
        await team.sends_in(BO, form, lines("Belt ons op"))
    assert await team.steps() == ["Belt"]


async def test_what_is_typed_while_a_form_is_sent_in_stays_in_its_draft(team: Team) -> None:
    """The form was opened before anybody typed: it must not close the draft of what came since."""
    await team.skips_to(Topic.STEPS)
    form = await team.opens_form(BO, Topic.STEPS)
    await team.says(ANNA, "- Geeft een 8")
    await team.sends_in(BO, form, lines("Belt"))
    assert await team.steps() == ["Belt"]
    await team.keeps(CAS, Topic.STEPS)
    assert await team.steps() == ["Belt", "Geeft een 8"]


async def test_a_second_touchpoint_typed_while_the_form_of_the_first_is_open_stays(four: Team) -> None:
    """The form keeps what it was opened with, in the words that it says now."""
    step = (await four.question()).part_id
    await four.says(ANNA, "telefoon: belt")
    form = await four.opens_form(BO, Topic.TOUCHPOINT, step)
    await four.says(CAS, "e-mail: leest")
    await four.sends_in(BO, form, form.fields | {"doing": "belt ons op"})
    assert await four.heard() == ["e-mail: leest"]
    await four.keeps(CAS)
    assert [t.doing for t in (await four.journey()).touchpoints_of(step)] == ["belt ons op", "leest"]


async def test_a_touchpoint_taken_back_while_the_form_of_two_is_open_is_gone(four: Team) -> None:
    """And the other one reads as the form says."""
    step = (await four.question()).part_id
    await four.says(ANNA, "telefoon: belt", ts="1.1")
    await four.says(CAS, "e-mail: leest")
    form = await four.opens_form(BO, Topic.TOUCHPOINT, step)
    await four.takes_back(ANNA, "1.1")
    await four.sends_in(BO, form, {"item1": "telefoon: belt", "item2": "e-mail: leest alles"})
    await four.keeps(CAS)
    assert [t.doing for t in (await four.journey()).touchpoints_of(step)] == ["leest alles"]


async def test_a_form_about_something_that_was_removed_meanwhile_is_told_so(four: Team) -> None:
    """A phase, a persona, a step or a touchpoint: nothing is recorded, and the journey stays whole."""
    journey = await four.journey()
    persona, phase, touchpoint = journey.personas[0].id, journey.phases[0].id, journey.touchpoints[0].id
    opened = [
        (await four.opens_form(BO, Topic.PERSONA, persona), {"name": "Sanne", "needs": "rust"}),
        (await four.opens_form(BO, Topic.PHASE, phase), {"information_need": "prijs"}),
        (await four.opens_form(BO, Topic.TOUCHPOINT, journey.steps[0].id), {"doing": "belt"}),
        (await four.does(BO, forms.open_touchpoint_form, four.journey_id, touchpoint), {"doing": "belt"}),
    ]
    for topic, left in (
        (Topic.PERSONAS, "2. Mark Bos"),
        (Topic.PHASES, "2. Tekenen"),
        (Topic.STEPS, "2. Leest"),
    ):
        await four.sends_in(ANNA, await four.opens_form(ANNA, topic), {"lines0": left})
    before = await four.journey()
    for form, typed in opened:
        with pytest.raises(AlreadyDone):
            await four.sends_in(BO, form, typed)
    for topic, part_id in (
        (Topic.PERSONA, persona),
        (Topic.PHASE, phase),
        (Topic.TOUCHPOINT, journey.steps[0].id),
    ):
        with pytest.raises(AlreadyDone):
            await four.opens_form(CAS, topic, part_id)
        question = await four.question()
        await four.does(CAS, conversation.turn_to, four.journey_id, Question(topic, part_id))
        assert await four.question() == question
    assert await four.journey() == before
