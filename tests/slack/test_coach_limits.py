"""Whatever a journey holds and the coach says, its messages and windows keep to Slack's limits."""

from itertools import cycle, islice
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.coach.proposals import Added, By, Call, Coached, Kind, Proposal, State
from bot.coach.reasons import Reason
from bot.coach.requests import Task
from bot.guide.coached.asked import Asked
from bot.guide.coached.notes import NotesForm
from bot.guide.coached.pages import CoachedPage
from bot.guide.coached.taking import Offered
from bot.guide.questions import Question, sequence
from bot.guide.telling import Told
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.playground.limits import violations
from bot.slack.views.blocks import Message
from bot.slack.views.coached import coached, edit_form, went_to
from bot.slack.views.notes_form import notes_button, notes_form, notes_offer
from tests.slack.any_journey import journeys, writers
from tests.slack.test_views_limits import LONGEST_UPDATE

# A failure shows the journey, however large.
pytestmark = pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")

few = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
languages = st.sampled_from(Language)
STATES = (State.OPEN, State.TAKEN, State.DISMISSED, State.OPEN, State.TAKEN, State.TAKEN)
CALL = Call(prompt="suggest", version=1, digest="abc", model="m" * 200, api="chat")


def answered(write: Any, count: int, states: tuple[State, ...], by: By, reason: Reason | None) -> Coached:
    """Let the coach say as much as it can."""
    proposals = [
        Proposal(
            id=f"{number}",
            kind=kind,
            text=write(3000) or "x",
            why=write(600),
            quote=write(600),
            source=write(300),
            about=write(300),
            impact=5,
            effort=1,
            effect=Added(collection="insights") if number % 5 else None,
            state=state,
            by="U1",
            change_id=2**40 + number if number % 2 else None,
        )
        for number, (kind, state) in enumerate(islice(zip(cycle(Kind), cycle(states), strict=False), count))
    ]
    calls = [CALL] if by == By.MODEL else []
    unknown = [write(600)] * 3
    return Coached(text=write(6000), proposals=proposals, unknown=unknown, by=by, reason=reason, calls=calls)


def page(
    journey: Journey, task: Task, write: Any, answer: Coached | None, question: Question | None
) -> CoachedPage:
    """Show it where it was asked."""
    asked = Asked(task=task, source=write(300), text=write(1000), play_id=7 if task == Task.PLAY else None)
    return CoachedPage(
        2**40, task, 2**40, journey, asked, answer, question, {"U1": write(200)}, 10**6, 10**6, "s1", None
    )


@few
@given(journeys(), writers(), languages, st.data())
def test_what_the_coach_says_keeps_to_the_limits(
    journey: Journey, write: Any, language: Language, data: st.DataObject
) -> None:
    """Thinking, answered in any way, and folded; about any question, with as much as there can be."""
    questions = [None, *sequence(journey)]
    for task in Task:
        question = data.draw(st.sampled_from(questions))
        _fits(coached(Told(page(journey, task, write, None, question), language), None))
        for count in (0, 1, 7, 40):
            for states in (STATES, (State.OPEN,), (State.TAKEN, State.DISMISSED)):
                by = data.draw(st.sampled_from(By))
                reason = data.draw(st.sampled_from([None, *Reason]))
                answer = answered(write, count, states, by, reason)
                _fits(coached(Told(page(journey, task, write, answer, question), language), None))


@few
@given(writers(), languages)
def test_the_windows_of_the_coach_keep_to_the_limits(write: Any, language: Language) -> None:
    """With the longest texts, also those that were typed before."""
    [proposal, *_] = answered(write, 3, STATES, By.MODEL, None).proposals
    for view in (
        edit_form(Offered(2**40, 2**40, proposal), language),
        notes_form(
            NotesForm(2**40, write(150), {"notes": write(3000), "source": write(300)}), "C1" * 5, language
        ),
    ):
        assert violations(view, "modal") == []
    for message in (
        notes_offer(2**40, language),
        notes_button(2**40, language),
        went_to(write(150), "https://slack.example/archives/C1/p1", language),
    ):
        _fits(message)


def _fits(message: Message) -> None:
    payload = message.payload()
    assert violations(payload, "message") == []
    assert len(message.text) <= LONGEST_UPDATE
