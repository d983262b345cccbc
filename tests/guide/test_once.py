"""What Slack delivers twice, and what people do at the same moment, has one effect."""

import asyncio
from collections.abc import Sequence

import pytest

from bot.guide import care, conversation, drafts, forms, keeping, listening, start
from bot.guide.errors import AlreadyDone, CannotUndo, TitleTaken
from bot.guide.forms import Form
from bot.guide.guide import Repeated
from bot.guide.questions import Question, Topic
from bot.guide.unit import Unit
from bot.journey.model import Journey
from tests.guide.team import ANNA, BO, CAS, CHANNEL, Team, designed, lines, person

MANY = [person(name) for name in ("Anna", "Bo", "Cas", "Dana", "Eva", "Fem", "Gijs", "Hugo", "Ilse", "Jan")]


def outcomes(results: Sequence[object], *expected: type[BaseException]) -> list[object]:
    """Part what came of several actions: those that went well; the others failed in an expected way."""
    failed = [result for result in results if isinstance(result, BaseException)]
    assert [error for error in failed if not isinstance(error, expected)] == []
    return [result for result in results if not isinstance(result, BaseException)]


async def test_a_message_delivered_twice_is_heard_once(team: Team) -> None:
    """Also when the second delivery comes after a restart."""
    await team.skips_to(Topic.STEPS)
    message = team.typed("- Krijgt een bericht")
    await team.guide.once("event:1", ANNA, listening.hear_message, message)
    again = Team(team.database, journey_id=team.journey_id)
    with pytest.raises(Repeated):
        await again.guide.once("event:1", ANNA, listening.hear_message, message)
    again.guide.close()
    assert await team.heard() == ["Krijgt een bericht"]


async def test_a_delivery_of_another_workspace_is_another_delivery(team: Team) -> None:
    """Ids are unique within a workspace only."""
    elsewhere = person("Anna", workspace="T2")
    journey = Journey(title="Elders")
    for who in (ANNA, elsewhere):
        await team.guide.once("event:1", who, start.start, start.Opening(CHANNEL, (journey,)))


async def test_what_failed_may_be_delivered_again(team: Team) -> None:
    """The delivery counts as handled only together with its effect."""

    def fails(unit: Unit) -> None:
        raise LookupError

    with pytest.raises(LookupError):
        await team.guide.once("event:1", ANNA, fails)
    await team.guide.once("event:1", ANNA, care.delete, team.journey_id)


async def test_three_deliveries_at_one_moment_have_one_effect(team: Team) -> None:
    """Whichever comes first counts, the others find it done."""
    await team.skips_to(Topic.STEPS)
    message = team.typed("- Krijgt een bericht")
    results = await asyncio.gather(
        *(team.guide.once("event:1", ANNA, listening.hear_message, message) for _ in range(3)),
        return_exceptions=True,
    )
    assert len(outcomes(results, Repeated)) == 1
    assert await team.heard() == ["Krijgt een bericht"]


async def test_when_two_click_keep_at_one_moment_one_keeps(team: Team) -> None:
    """The journey changes once; the other one is told that it was done."""
    await team.skips_to(Topic.STEPS)
    await team.says(ANNA, "- Krijgt een bericht\n- Reageert")
    draft = await team.draft()
    results = await asyncio.gather(
        *(team.does(who, keeping.keep, draft.id) for who in MANY), return_exceptions=True
    )
    assert len(outcomes(results, AlreadyDone)) == 1
    assert len((await team.journey()).steps) == 2
    assert [change.action for change in await team.changes()] == ["answer-steps"]


async def test_keep_and_no_answer_at_one_moment_do_one_of_the_two(team: Team) -> None:
    """A draft is either kept or put aside."""
    await team.skips_to(Topic.STEPS)
    await team.says(ANNA, "- Krijgt een bericht")
    draft = await team.draft()
    results = await asyncio.gather(
        team.does(ANNA, keeping.keep, draft.id), team.does(BO, drafts.drop, draft.id), return_exceptions=True
    )
    assert len(outcomes(results, AlreadyDone)) == 1
    kept = (await team.read_draft(draft.id)).state == "kept"
    assert len((await team.journey()).steps) == int(kept)


async def test_ten_people_typing_at_one_moment_are_all_heard(team: Team) -> None:
    """No answer is overwritten by another one, and there is one draft."""
    await team.skips_to(Topic.STEPS)
    await asyncio.gather(*(team.says(who, f"- Praat met {number} mensen") for number, who in enumerate(MANY)))
    assert sorted(await team.heard()) == [f"Praat met {number} mensen" for number in range(10)]
    assert len(await team.drafts()) == 1


async def test_typing_and_taking_back_at_one_moment_lose_nothing(team: Team) -> None:
    """A deleted message takes only its own lines along."""
    await team.skips_to(Topic.STEPS)
    for number, who in enumerate(MANY[:5]):
        await team.says(who, f"- Belt {number} mensen", ts=f"1.{number}")
    await asyncio.gather(
        *(team.takes_back(who, f"1.{number}") for number, who in enumerate(MANY[:5])),
        *(team.says(who, f"- Praat met {number} mensen") for number, who in enumerate(MANY[5:])),
    )
    assert sorted(await team.heard()) == [f"Praat met {number} mensen" for number in range(5)]


async def test_an_undo_clicked_twice_at_one_moment_undoes_once(team: Team) -> None:
    """The journey is as it was before the change, and one undo is in its history."""
    await team.skips_to(Topic.STEPS)
    await team.answers(ANNA, "- Krijgt een bericht")
    [change] = await team.changes()
    results = await asyncio.gather(
        *(team.does(who, care.undo, change.id or 0) for who in MANY[:4]), return_exceptions=True
    )
    assert len(outcomes(results, AlreadyDone, CannotUndo)) == 1
    assert [row.action for row in await team.changes()] == ["answer-steps", "undo"]
    assert (await team.journey()).steps == []


async def test_two_journeys_of_one_title_started_at_one_moment_are_one(team: Team) -> None:
    """The second is told that the title is taken."""
    opening = start.Opening(CHANNEL, (Journey(title="Zelfde naam"),))
    results = await asyncio.gather(
        *(team.does(who, start.start, opening) for who in MANY[:4]), return_exceptions=True
    )
    assert len(outcomes(results, TitleTaken)) == 1


async def test_a_form_sent_in_from_two_windows_at_one_moment_counts_once(team: Team) -> None:
    """New lines are not added twice."""
    await team.takes_in(designed())
    form = await team.opens_form(BO, Topic.STEPS)
    typed = lines(*(entry.text for entry in form.entries), "Vertelt het verder")
    results = await asyncio.gather(
        *(team.does(BO, forms.submit, form.id, typed) for _ in range(3)), return_exceptions=True
    )
    assert len(outcomes(results, AlreadyDone)) == 1
    assert [step.text for step in (await team.journey()).steps].count("Vertelt het verder") == 1


async def test_different_changes_at_one_moment_all_come_in(team: Team) -> None:
    """Ten forms on ten steps: nobody undoes the work of another."""
    await team.takes_in(designed(steps=[f"Doet iets met {number}" for number in range(10)]))
    opened = [await team.opens_form(who, Topic.STEPS) for who in MANY]

    async def rewords(number: int, form: Form) -> Form | int:
        texts = [entry.text for entry in form.entries]
        texts[number] = f"{texts[number]} samen"
        return await team.sends_in(MANY[number], form, lines(*texts))

    results = await asyncio.gather(*(rewords(number, form) for number, form in enumerate(opened)))
    assert set(results) == {team.journey_id}
    assert [step.text for step in (await team.journey()).steps] == [
        f"Doet iets met {number} samen" for number in range(10)
    ]


async def test_cas_may_undo_what_anna_kept_while_bo_types(team: Team) -> None:
    """The draft that opens again takes in what Bo typed at that very moment."""
    await team.skips_to(Topic.STEPS)
    await team.answers(ANNA, "- Krijgt een bericht")
    [change] = await team.changes()
    await team.does(CAS, conversation.turn_to, team.journey_id, Question(Topic.STEPS))
    await asyncio.gather(team.does(CAS, care.undo, change.id or 0), team.says(BO, "- Reageert"))
    assert [draft.question.topic for draft in await team.drafts()].count(Topic.STEPS) == 1
    assert sorted(item.text for item in (await team.draft(Topic.STEPS)).items) == [
        "Krijgt een bericht",
        "Reageert",
    ]
