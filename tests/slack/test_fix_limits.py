"""However many fixes there are and whatever they say, what the bot shows of them keeps to Slack's limits."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.guide.fix_fields import FixForm, fields_of_experiment, fields_of_fix
from bot.guide.fix_forms import Opened
from bot.guide.fixing import Fixes
from bot.guide.voting import Ballot, Vote, Votes
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Formula, Journey
from bot.journey.parts import LINE_LENGTH, TEXT_LENGTH, FixStatus
from bot.playground.limits import violations
from bot.slack.views.blocks import Message
from bot.slack.views.fix_form import fix_form, removed_window
from bot.slack.views.fix_targets import Done, Filter, Target, Viewing
from bot.slack.views.fixes import fixes_list, fixes_post
from bot.slack.views.vote_form import vote_form
from tests.slack.any_journey import PEOPLE, Write, journeys, writers
from tests.slack.test_views_limits import few

pytestmark = pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")

MANY = 90
TODAY = date(2026, 11, 21)
languages = st.sampled_from(Language)


@st.composite
def many_fixes(draw: st.DrawFn) -> Fixes:
    """Draw a journey with ninety fixes, in every state, and the votes on them."""
    journey, write = draw(journeys()), draw(writers())
    for number in range(MANY):
        journey = _with_fix(journey, write, number)
    journey = edit.describe(journey, formula=draw(st.sampled_from(Formula)))
    voted = {fix.id: frozenset(PEOPLE[: number % 12]) for number, fix in enumerate(journey.fixes)}
    own = {fix.id: Vote(5, 1) for fix in journey.fixes[::2]}
    return Fixes(2**40, "C0123456789", journey, Votes(frozenset(PEOPLE), voted, own), PEOPLE[0], TODAY)


def _with_fix(journey: Journey, write: Write, number: int) -> Journey:
    texts = ("notes", "trying", "expected", "outcome")
    votes = [1, 5] if number % 3 else []
    return edit.add(
        journey,
        "fixes",
        text=write(LINE_LENGTH),
        pain_ids=[pain.id for pain in journey.insights if pain.kind == "pain"][: number * 2],
        owner=write(LINE_LENGTH) if number % 2 else "",
        owner_id=PEOPLE[number % 12] if number % 4 else "",
        due=date(2026, 1, 1 + number % 28),
        status=list(FixStatus)[number % 4],
        impact_votes=votes,
        effort_votes=votes,
        is_experiment=bool(number % 2),
        satisfaction_before=6.5,
        satisfaction_after=8.0,
        emotion_before=-1.5,
        **{name: write(TEXT_LENGTH) for name in texts},
    )[0]


@few
@given(many_fixes(), languages)
def test_the_list_keeps_to_the_limits(fixes: Fixes, reader: Language) -> None:
    """Every filter, every page, also one that is not there any more; its post, and without any fix."""
    done = Done("taken", fixes.journey.fixes[0].text, 2**40)
    for shown in Filter:
        for page in (0, 1, 4, 99):
            _fits(fixes_list(fixes, reader, viewing=Viewing(shown, page), done=done))
    _fits(fixes_post(replace(fixes, user_id=""), reader))
    _fits(fixes_list(replace(fixes, journey=fixes.journey.model_copy(update={"fixes": []})), reader))


@few
@given(many_fixes(), writers(), languages)
def test_the_windows_keep_to_the_limits(fixes: Fixes, write: Any, reader: Language) -> None:
    """Of fixes and experiments, also when somebody else changed everything meanwhile; and of votes."""
    journey = fixes.journey
    for fix in journey.fixes[-4:]:
        for kind, fields in (
            (FixForm.FIX, fields_of_fix(fix)),
            (FixForm.EXPERIMENT, fields_of_experiment(fix)),
        ):
            written = {"due", "measured_by", "status", "emotion_before", "emotion_after", "pain_ids"}
            theirs = {name: value if name in written else write(3000) for name, value in fields.items()}
            theirs.pop("owner_id", None)
            for conflicts in ({}, theirs):
                form = Opened(2**40, kind, 2**40, journey, fix, fields, conflicts, round=len(conflicts))
                _fits_window(fix_form(form, reader))
        _fits_window(vote_form(Ballot(2**40, journey, [fix], fixes.votes), reader))
        removed = Done("removed", fix.text, 2**40)
        _fits_window(removed_window(Target(2**40, fix.id), removed, reader))
    _fits_window(fix_form(Opened(2**40, FixForm.FIX, 2**40, journey, None, fields_of_fix(None), {}), reader))
    _fits_window(vote_form(Ballot(2**40, journey, journey.fixes[:10], fixes.votes), reader))


def _fits(message: Message) -> None:
    assert violations(message.payload(), "message") == []


def _fits_window(view: dict[str, Any]) -> None:
    assert violations(view, "modal") == []
