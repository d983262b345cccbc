"""Whatever a journey holds and people type, rounds and walks keep to Slack's limits."""

from datetime import UTC, date, datetime
from itertools import cycle, islice
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.guide.round_pages import Progress, RoundPage, StepPage, WalkPage, Where
from bot.guide.round_pains import Met
from bot.guide.round_report import RoundReport
from bot.guide.telling import Told
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.walks import Outcome, Seen, Tally, pains_met, step_outcomes
from bot.playground.limits import violations
from bot.slack.views.blocks import Message
from bot.slack.views.round_forms import pain_form, start_round_form
from bot.slack.views.round_post import open_already, results_so_far, round_post, rounds_history, start_button
from bot.slack.views.round_summary import everything, round_summary
from bot.slack.views.walk_forms import hand_form, note_form, outdated_form, typed_whole, whole_form
from bot.slack.views.walk_message import walk_message
from tests.slack.any_journey import journeys, writers
from tests.slack.test_views_limits import LONGEST_UPDATE

# A failure shows the journey, however large.
pytestmark = pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")

NOW = datetime(2026, 12, 7, 9, 30, tzinfo=UTC)
OUTCOMES = (Outcome.BROKEN, Outcome.FRICTION, None, Outcome.WELL)
STATES = ("open", "done", "declined", "handed", "gone")
few = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
languages = st.sampled_from(Language)


def seen_by_all(journey: Journey, write: Any, people: int) -> list[Seen]:
    """Let so many people tell something of every step."""
    outcomes = cycle(OUTCOMES)
    return [
        Seen(
            2**40 + number,
            step.id,
            next(outcomes),
            write(3000),
            outdated=number % 2 == 0,
            by=write(200),
            file_url=f"https://files.example/{'x' * 300}",
        )
        for number, step in enumerate(step for _ in range(people) for step in journey.steps)
    ]


def reported(journey: Journey, write: Any, people: int, *, anonymous: bool) -> RoundReport:
    """Give what came of a round in which so many people told something of every step."""
    now = seen_by_all(journey, write, people)
    ids = [step.id for step in journey.steps]
    return RoundReport(
        round_id=2**40,
        journey_id=2**40,
        journey=journey,
        period="2026-12-07",
        opened_at=NOW,
        closed_at=NOW,
        anonymous=anonymous,
        invited=people,
        walked=people,
        walked_by=[] if anonymous else [write(200) for _ in range(people)],
        has_before=people % 2 == 0,
        steps=step_outcomes(journey, now, list(reversed(now))[: len(now) // 2]),
        pains=pains_met(journey, now),
        outdated=[one for one in now if one.outdated],
        changed=ids,
        stale=ids,
    )


def paged(journey: Journey, write: Any, state: str, **fields: Any) -> WalkPage:
    """Give somebody's walk on which they told something of every other step."""
    seen = {one.step_id: one for one in seen_by_all(journey, write, 1)[::2]}
    steps = [
        StepPage(
            0,
            step,
            seen.get(step.id),
            Tally(1, 2, 3),
            Seen(1, step.id, Outcome.BROKEN, write(3000), by=write(200)),
        )
        for step in journey.steps
    ]
    persona_id = journey.personas[0].id if journey.personas else None
    usual: dict[str, Any] = {
        "walk_id": 2**40,
        "round_id": 2**40,
        "journey_id": 2**40,
        "journey": journey,
        "state": state,
        "closes_at": NOW,
        "persona_id": persona_id,
        "steps": steps,
        "here": None,
        "anonymous": True,
        "few": True,
        "is_over": False,
        "is_reminder": True,
        "snoozed_until": None,
        "today": date(2026, 12, 7),
        "handed_to": write(200),
    }
    return WalkPage(**usual | fields)


@few
@given(journeys(), writers(), languages)
def test_a_walkers_message_keeps_to_the_limits(journey: Journey, write: Any, reader: Language) -> None:
    """At each step, the overview of ninety, and whatever they did with it."""
    pages = [paged(journey, write, state) for state in STATES]
    pages += [paged(journey, write, "open", here=place) for place in range(0, len(journey.steps), 7)]
    pages += [paged(journey, write, "open", snoozed_until=NOW), paged(journey, write, "closed", is_over=True)]
    for page in pages:
        _fits(walk_message(Told(page, reader)), is_updated=True)


@few
@given(journeys(), writers(), languages, st.booleans())
def test_the_windows_of_a_walker_keep_to_the_limits(
    journey: Journey, write: Any, reader: Language, anonymous: bool
) -> None:
    """The one with all steps holds ninety of them; what it shows is what it reads."""
    page = paged(journey, write, "open", anonymous=anonymous)
    if not journey.steps:
        return
    typed = {"note": write(3000), "outcome": "well"}
    for step_id in (journey.steps[0].id, journey.steps[-1].id, "s999"):
        _fits_window(note_form(page, step_id, typed, reader))
        _fits_window(outdated_form(page, step_id, {}, reader))
    window = whole_form(page, {}, reader)
    _fits_window(window)
    _fits_window(hand_form(page, reader))
    told = typed_whole(page, _as_shown(window), reader)
    for shown in page.steps:
        own = shown.own
        assert told[shown.step.id].outcome == (own.outcome if own else None)
        assert (told[shown.step.id].note or "").split() == (own.note if own else "").split()


@few
@given(journeys(), writers(), languages, st.booleans(), st.sampled_from([0, 1, 2, 8]))
def test_the_post_of_a_round_and_what_came_of_it_keep_to_the_limits(
    journey: Journey, write: Any, reader: Language, anonymous: bool, people: int
) -> None:
    """With ninety steps and a hundred walkers, open and closed, and everything that was said."""
    report = reported(journey, write, people, anonymous=anonymous)
    walkers = [Progress(write(200), 90, state) for state in islice(cycle(STATES), 100)]
    page = RoundPage(2**40, 2**40, journey.title, 90, NOW, anonymous, write(200), walkers)
    closed = RoundPage(
        2**40, 2**40, journey.title, 90, NOW, anonymous, write(200), walkers, report, write(200)
    )
    for one in (page, closed):
        _fits(round_post(Told(one, reader)), is_updated=True)
        _fits(results_so_far(one, reader))
    _fits(round_summary(Told(report, reader)), is_updated=True)
    _fits(*everything(report, reader))
    _fits(rounds_history(journey.title, [report] * 12, reader), rounds_history(journey.title, [], reader))
    where = Where(2**40, journey, 2**40, "C0123456789", None, NOW)
    _fits(open_already(where, "https://example.com", reader), start_button(where, reader))
    _fits_window(start_round_form(2**40, journey, "C0123456789", reader))
    for pain in report.pains[:2]:
        step = next(one for one in journey.steps if one.id == pain.step_id)
        _fits_window(pain_form(Met(2**40, journey, step, pain), reader))


def _as_shown(window: dict[str, Any]) -> dict[str, Any]:
    """Give what a window holds that somebody sends in as it is."""
    values: dict[str, Any] = {}
    for block in window["blocks"]:
        if block["type"] == "input":
            element = block["element"]
            chosen = (element.get("initial_option") or {}).get("value")
            values[block["block_id"]] = chosen or element.get("initial_value", "")
    return values


def _fits(*messages: Message, is_updated: bool = False) -> None:
    for message in messages:
        assert violations(message.payload(), "message") == []
        assert not is_updated or len(message.text) <= LONGEST_UPDATE


def _fits_window(view: dict[str, Any]) -> None:
    assert violations(view, "modal") == []
