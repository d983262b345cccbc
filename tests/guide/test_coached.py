"""What the coach proposes, and what people do with it: only a click changes anything."""

import asyncio
from datetime import timedelta

import pytest

from bot.coach import coaching
from bot.coach.proposals import Added, By, Changed, Coached, Kind, Line, Proposal, Reworded, State
from bot.coach.requests import Look, Suggest
from bot.guide import care, conversation
from bot.guide.coached import asking, finishing, notes, pages, taking, talks
from bot.guide.coached.asked import Place
from bot.guide.coached.beginning import Begun
from bot.guide.coached.pages import CoachedPage
from bot.guide.errors import AlreadyDone, NothingToKeep, TooLong
from bot.guide.questions import Question, Topic
from bot.guide.screens import Surface, surface_of
from bot.guide.telling import Telling
from bot.guide.unit import Unit, steward
from bot.journey.language import Language
from storage import coached, surfaces
from tests.guide.team import ANNA, BO, CHANNEL, WORKSPACE, Team, designed

NOBODY = steward(WORKSPACE)
GOAL = Question(Topic.GOAL)


def proposed(text: str, effect: object, kind: Kind = Kind.STEP, number: int = 1) -> Proposal:
    """Make a proposal as the coach does."""
    return Proposal.model_validate({"id": f"{number}", "kind": kind, "text": text, "effect": effect})


async def said(team: Team, *proposals: Proposal, text: str = "") -> Begun:
    """Let Anna ask for ideas, and the coach answer so."""
    begun = await team.does(ANNA, asking.suggest, team.journey_id, GOAL)
    answer = Coached(text=text, proposals=list(proposals), by=By.MODEL)
    await team.does(NOBODY, finishing.finish, begun.id, answer)
    return begun


async def page_of(team: Team, begun: Begun) -> CoachedPage:
    """Read what the message of the coach shows."""

    def surface(unit: Unit) -> Surface:
        rows = surfaces.of_journey(unit.session, unit.workspace_id, begun.journey_id, Telling.COACHED)
        return next(surface_of(row) for row in rows if row.subject == f"{begun.id}")

    told = await team.does(NOBODY, pages.read_coached, begun.journey_id, await team.does(NOBODY, surface))
    page: CoachedPage = told.value
    return page


async def states(team: Team, begun: Begun) -> list[State]:
    """Read how the proposals stand."""
    answer = (await page_of(team, begun)).answer
    return [one.state for one in answer.proposals] if answer else []


async def test_what_is_asked_waits_with_a_message_until_there_is_an_answer(team: Team) -> None:
    """It holds the place, in the journey's thread and language."""
    begun = await team.does(ANNA, asking.suggest, team.journey_id, GOAL)
    assert begun.place == Place(CHANNEL, team.thread, Language.NL)
    assert isinstance(begun.request, Suggest)
    assert begun.request.question == "goal"
    assert (await page_of(team, begun)).answer is None
    assert await team.does(NOBODY, finishing.finish, begun.id, Coached(text="Denk aan een cijfer."))
    answer = (await page_of(team, begun)).answer
    assert answer is not None
    assert answer.text == "Denk aan een cijfer."


async def test_the_first_answer_counts(team: Team) -> None:
    """A model that comes after the rules were faster changes nothing."""
    begun = await team.does(ANNA, asking.suggest, team.journey_id, GOAL)
    assert await team.does(NOBODY, finishing.finish, begun.id, Coached(text="eerst"))
    assert not await team.does(NOBODY, finishing.finish, begun.id, Coached(text="later"))
    answer = (await page_of(team, begun)).answer
    assert answer is not None
    assert answer.text == "eerst"


async def test_a_line_that_is_taken_goes_into_the_draft_and_not_into_the_journey(team: Team) -> None:
    """Keeping it is up to the team, as with what they typed."""
    begun = await said(team, proposed("Leest een review", Line(question="steps")))
    before = await team.journey()
    await team.does(BO, taking.take, begun.id, "1")
    assert await team.journey() == before
    draft = await team.draft(Topic.STEPS)
    assert [(item.text, item.by) for item in draft.items] == [("Leest een review", BO.user_id)]
    await team.keeps(ANNA, Topic.STEPS)
    assert "Leest een review" in await team.steps()


async def test_a_line_is_typed_in_the_form_that_the_thread_hears(four: Team) -> None:
    """With what people would click, such as a feeling."""
    step = (await four.journey()).steps[1]
    line = Line(
        question=f"touchpoint:{step.id}", form="telefoon: {text}; pijn geen antwoord", fields={"emotion": -2}
    )
    begun = await said(four, proposed("belt ons", line, Kind.TOUCHPOINT))
    await four.does(ANNA, taking.take, begun.id, "1")
    await four.keeps(ANNA, Topic.TOUCHPOINT)
    [touchpoint] = (await four.journey()).touchpoints_of(step.id)
    assert (touchpoint.channel, touchpoint.doing, touchpoint.emotion) == ("phone", "belt ons", -2)


async def test_somebody_changes_a_proposal_before_taking_it(team: Team) -> None:
    """What they made of it goes in; what is empty or too long is refused, and the proposal stays."""
    begun = await said(team, proposed("Leest een review", Line(question="steps")))
    offered = await team.does(BO, taking.offered, begun.id, "1")
    assert offered.proposal.text == "Leest een review"
    with pytest.raises(NothingToKeep):
        await team.does(BO, taking.take, begun.id, "1", "  ")
    with pytest.raises(TooLong):
        await team.does(BO, taking.take, begun.id, "1", "x" * 500)
    assert await states(team, begun) == [State.OPEN]
    await team.does(BO, taking.take, begun.id, "1", "Leest beoordelingen van anderen")
    assert (await team.draft(Topic.STEPS)).items[0].text == "Leest beoordelingen van anderen"


async def test_of_two_who_click_one_takes_it(team: Team) -> None:
    """The second is told that it was done."""
    begun = await said(team, proposed("Leest een review", Line(question="steps")))
    results = await asyncio.gather(
        team.does(ANNA, taking.take, begun.id, "1"),
        team.does(BO, taking.take, begun.id, "1"),
        return_exceptions=True,
    )
    assert sum(isinstance(one, AlreadyDone) for one in results) == 1
    assert len((await team.draft(Topic.STEPS)).items) == 1


async def test_what_changed_the_journey_is_undone_and_can_be_taken_again(four: Team) -> None:
    """As one change, in the history with who took it."""
    [touchpoint] = (await four.journey()).touchpoints
    gain = Added(collection="insights", fields={"kind": "gain", "touchpoint_id": touchpoint.id})
    begun = await said(four, proposed("Prijzen staan op de eerste pagina", gain, Kind.GAIN))
    await four.does(BO, taking.take, begun.id, "1")
    assert "Prijzen staan op de eerste pagina" in [one.text for one in (await four.journey()).insights]
    change = (await four.changes())[-1]
    assert (change.action, change.by) == (taking.ACTION, BO.user_id)
    await four.does(ANNA, care.undo, change.id or 0)
    assert await states(four, begun) == [State.OPEN]
    await four.does(ANNA, taking.take, begun.id, "1")
    assert await states(four, begun) == [State.TAKEN]


async def test_a_field_that_is_there_is_changed(four: Team) -> None:
    """Such as what a customer thinks at a touchpoint."""
    [touchpoint] = (await four.journey()).touchpoints
    thought = Changed(collection="touchpoints", part_id=touchpoint.id, field="thinking")
    begun = await said(four, proposed("Wat kost dit?", thought, Kind.THOUGHT))
    await four.does(ANNA, taking.take, begun.id, "1")
    assert (await four.journey()).touchpoints[0].thinking == "Wat kost dit?"


async def test_what_is_about_a_part_that_is_gone_is_not_taken(four: Team) -> None:
    """It changes nothing, and says so."""
    effects = [
        Changed(collection="touchpoints", part_id="t999", field="thinking"),
        Added(collection="insights", fields={"kind": "pain", "touchpoint_id": "t999"}),
        Line(question="touchpoint:s999"),
        Reworded(draft_id=999, item_id="1"),
    ]
    begun = await said(
        four, *(proposed("Weg", effect, number=number) for number, effect in enumerate(effects))
    )
    before = await four.journey()
    for number in range(3):
        with pytest.raises(AlreadyDone):
            await four.does(ANNA, taking.take, begun.id, f"{number}")
    assert await four.journey() == before


async def test_a_line_of_a_draft_is_reworded(team: Team) -> None:
    """And only there."""
    await team.does(ANNA, conversation.turn_to, team.journey_id, Question(Topic.STEPS))
    await team.says(ANNA, "- Wij sturen een offerte\n- Tekent")
    draft = await team.draft()
    begun = await team.does(ANNA, asking.look_at_draft, draft.id)
    assert isinstance(begun.request, Look)
    assert [line.text for line in begun.request.lines] == ["Wij sturen een offerte", "Tekent"]
    effect = Reworded(draft_id=draft.id, item_id=draft.items[0].id, code="company_side")
    answer = Coached(proposals=[proposed("Krijgt een offerte", effect, Kind.WORDING)])
    await team.does(NOBODY, finishing.finish, begun.id, answer)
    await team.does(BO, taking.take, begun.id, "1")
    assert [item.text for item in (await team.draft()).items] == ["Krijgt een offerte", "Tekent"]


async def test_several_steps_in_one_line_become_lines_of_their_own(team: Team) -> None:
    """Each in its place, between what stood before and after."""
    await team.does(ANNA, conversation.turn_to, team.journey_id, Question(Topic.STEPS))
    await team.says(ANNA, "- Zoekt online\n- Tekent digitaal en krijgt een welkomstpakket\n- Is tevreden")
    draft = await team.draft()
    begun = await team.does(ANNA, asking.look_at_draft, draft.id)
    assert isinstance(begun.request, Look)
    await team.does(NOBODY, finishing.finish, begun.id, coaching.by_rules(begun.request))
    await team.does(BO, taking.take, begun.id, "1")
    assert [item.text for item in (await team.draft()).items] == [
        "Zoekt online",
        "Tekent digitaal",
        "Krijgt een welkomstpakket",
        "Is tevreden",
    ]


async def test_what_was_waved_away_is_not_proposed_again(team: Team) -> None:
    """Waved away stays away, whoever asks."""
    begun = await said(team, proposed("Leest een review", Line(question="steps")))
    await team.does(BO, taking.dismiss, begun.id, "1")
    assert await states(team, begun) == [State.DISMISSED]
    again = await said(
        team,
        proposed("leest een review", Line(question="steps")),
        proposed("Belt een bekende", Line(question="steps"), number=2),
    )
    answer = (await page_of(team, again)).answer
    assert answer is not None
    assert [one.text for one in answer.proposals] == ["Belt een bekende"]


async def test_all_that_is_left_is_taken_at_once(team: Team) -> None:
    """What was waved away stays so, and advice is nothing to take."""
    begun = await said(
        team,
        proposed("Leest een review", Line(question="steps")),
        proposed("Belt een bekende", Line(question="steps"), number=2),
        proposed("Denk aan nazorg", None, Kind.MISSING, number=3),
        proposed("Vraagt een offerte", Line(question="steps"), number=4),
    )
    await team.does(BO, taking.dismiss, begun.id, "2")
    await team.does(BO, taking.take_all, begun.id)
    assert [item.text for item in (await team.draft(Topic.STEPS)).items] == [
        "Leest een review",
        "Vraagt een offerte",
    ]
    assert await states(team, begun) == [State.TAKEN, State.DISMISSED, State.OPEN, State.TAKEN]
    with pytest.raises(AlreadyDone):
        await team.does(BO, taking.take_all, begun.id)


async def test_whether_it_was_of_use_is_counted_once_for_each_person(team: Team) -> None:
    """Who changes their mind is counted for the last one."""
    begun = await said(team, text="Denk aan een cijfer.")
    for person, is_good in ((ANNA, True), (BO, True), (BO, False), (BO, False)):
        await team.does(person, taking.judge, begun.id, is_good=is_good)
    page = await page_of(team, begun)
    assert (page.good, page.bad) == (1, 1)


async def test_asking_the_same_again_while_it_is_untouched_asks_nothing(team: Team) -> None:
    """A double click, or two people at one moment; after five minutes it is asked anew."""
    first = await said(team, proposed("Een 8", Line(question="goal"), Kind.GOAL))
    again = await team.does(BO, asking.suggest, team.journey_id, GOAL)
    assert (again.id, again.request) == (first.id, None)
    team.now += timedelta(minutes=6)
    assert (await team.does(BO, asking.suggest, team.journey_id, GOAL)).request is not None


async def test_pasted_notes_are_erased_once_they_are_read(team: Team) -> None:
    """What they came to holds the words that count."""
    form = await team.does(ANNA, notes.open_form, team.journey_id)
    typed = {"notes": "De klant wachtte drie dagen op antwoord.", "source": "interview"}
    begun = await team.does(ANNA, notes.send_in, form.id, typed, [])

    def stored(unit: Unit) -> str:
        row = coached.find(unit.session, unit.workspace_id, begun.id)
        return str(row.asked) if row else ""

    assert "drie dagen" in await team.does(NOBODY, stored)
    await team.does(NOBODY, finishing.finish, begun.id, Coached(text="gelezen"))
    assert "drie dagen" not in await team.does(NOBODY, stored)
    assert "interview" in await team.does(NOBODY, stored)


async def test_notes_in_a_closed_window_are_there_when_it_opens_again(team: Team) -> None:
    """Nothing that somebody typed is lost; sent in, it is gone."""
    form = await team.does(ANNA, notes.open_form, team.journey_id)
    typed = {"notes": "Een lang verhaal.", "source": "Bo"}
    await team.does(ANNA, notes.put_aside, form.id, typed)
    again = await team.does(ANNA, notes.open_form, team.journey_id)
    assert again.typed == typed
    await team.does(ANNA, notes.send_in, again.id, typed, [("verslag.txt", b"En een bestand.")])
    assert (await team.does(ANNA, notes.open_form, team.journey_id)).typed == {}


async def test_more_notes_than_are_read_at_once_are_refused(team: Team) -> None:
    """And so are none."""
    form = await team.does(ANNA, notes.open_form, team.journey_id)
    with pytest.raises(TooLong):
        await team.does(ANNA, notes.send_in, form.id, {}, [("a.txt", b"x " * 25_000)])
    with pytest.raises(NothingToKeep):
        await team.does(ANNA, notes.send_in, form.id, {"notes": "  "}, [])


async def test_what_nobody_answered_in_time_is_found(team: Team) -> None:
    """By whichever process looks; what was asked after its journey was deleted is let go."""
    begun = await team.does(ANNA, asking.suggest, team.journey_id, GOAL)
    assert await team.guide.coach_waiting(timedelta(minutes=1)) == []
    team.now += timedelta(minutes=2)
    assert await team.guide.coach_waiting(timedelta(minutes=1)) == [(WORKSPACE, team.journey_id, begun.id)]
    waiting = await team.does(NOBODY, finishing.still_thinking, begun.id)
    assert waiting is not None
    assert waiting.request == begun.request
    await team.does(ANNA, care.delete, team.journey_id)
    assert await team.does(NOBODY, finishing.still_thinking, begun.id) is None
    assert await team.guide.coach_waiting(timedelta(minutes=1)) == []


async def test_a_talk_goes_from_step_to_step_and_ends(team: Team) -> None:
    """A second click on an older message changes nothing."""
    await team.takes_in(designed(steps=["Belt", "Tekent"]))
    here = Place("D1", "", Language.NL)
    begun = await team.does(ANNA, talks.begin_talk, team.journey_id, None, here)
    talk = await team.does(ANNA, talks.going_on_in, "D1", "")
    assert talk is not None
    first, second = [step.id for step in (await team.journey()).steps]
    assert (await page_of(team, begun)).step_id == first
    await team.does(ANNA, talks.say, talk.id, "Wat denk je?")
    assert await team.does(ANNA, talks.go_on, talk.id, first) is not None
    with pytest.raises(AlreadyDone):
        await team.does(ANNA, talks.go_on, talk.id, first)
    assert await team.does(ANNA, talks.go_on, talk.id, second) is None
    assert await team.does(ANNA, talks.going_on_in, "D1", "") is None
    with pytest.raises(AlreadyDone):
        await team.does(ANNA, talks.say, talk.id, "Nog iets?")


async def test_a_step_that_is_taken_goes_where_such_a_step_usually_comes(team: Team) -> None:
    """Among the steps that are kept; among the lines of a draft as long as none is kept. What people type goes last."""
    await team.takes_in(designed(steps=["Kijkt rond op de website", "Tekent de offerte", "Raadt ons aan"]))
    begun = await said(team, proposed("Vraagt een offerte aan", Line(question="steps")))
    await team.does(ANNA, taking.take, begun.id, "1")
    await team.keeps(ANNA, Topic.STEPS)
    assert await team.steps() == [
        "Kijkt rond op de website",
        "Vraagt een offerte aan",
        "Tekent de offerte",
        "Raadt ons aan",
    ]


async def test_a_finding_that_waited_for_a_step_can_be_taken_once_it_is_there(team: Team) -> None:
    """With the source that it came from; before that it is advice."""
    await team.takes_in(designed(steps=["Belt ons"]))
    waiting = Proposal(
        id="1",
        kind=Kind.PAIN,
        text="Niemand neemt op",
        about="Vraagt een offerte aan",
        source="interview, 3 november",
    )
    begun = await said(team, waiting)
    with pytest.raises(AlreadyDone):
        await team.does(ANNA, taking.take, begun.id, "1")
    await team.does(ANNA, conversation.turn_to, team.journey_id, Question(Topic.STEPS))
    await team.answers(ANNA, "- Vraagt een offerte aan")
    await team.does(ANNA, taking.take, begun.id, "1")
    step = (await team.journey()).steps[-1]
    await team.keeps(ANNA, Topic.TOUCHPOINT)
    journey = await team.journey()
    [touchpoint] = journey.touchpoints_of(step.id)
    assert touchpoint.known_from == "interview, 3 november"
    assert [one.text for one in journey.insights if one.touchpoint_id == touchpoint.id] == [
        "Niemand neemt op"
    ]
