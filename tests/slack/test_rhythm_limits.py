"""Whatever rhythm a journey has, what is shown of it keeps to Slack's limits."""

from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.guide.forms import Form
from bot.guide.questions import Question, Topic
from bot.guide.rhythm_answers import rhythm_fields
from bot.guide.rhythm_changes import Upcoming
from bot.journey.calendar import still_to_come, walkers_of
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.rhythm import Rhythm
from bot.playground.limits import violations
from bot.slack.views.forms import journey_form
from bot.slack.views.rhythm import pause_window, rhythm_message
from tests.slack.any_journey import NOW, PEOPLE, rhythms, writers

some = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
languages = st.sampled_from(Language)


@some
@given(rhythms(), writers(), languages, st.booleans())
def test_what_is_to_come_keeps_to_the_limits(
    rhythm: Rhythm, write: Any, reader: Language, is_chosen: bool
) -> None:
    """With awkward names and titles, paused, halted, many dates skipped, and after something was done."""
    dates = still_to_come(rhythm, NOW, 3, reader)
    names = {person: write(200) for person in PEOPLE}
    for halted in ("", "channel_not_found"):
        shown = Upcoming(
            journey_id=2**40,
            title=write(150),
            channel_id="C0123456789",
            rhythm=rhythm,
            is_chosen=is_chosen,
            dates=dates,
            walkers=walkers_of(rhythm, f"{NOW:%Y-%m-%d}", []),
            skipped=list(rhythm.skipped),
            names=names,
            today=date(2026, 11, 23),
            halted=halted,
        )
        for message in (rhythm_message(shown, reader), rhythm_message(shown, reader, write(100), 2**40)):
            assert violations(message.payload(), "message") == []
    assert violations(pause_window(2**40, write(150), NOW.date(), reader), "modal") == []


@some
@given(rhythms(), languages, st.booleans(), st.text(max_size=300), st.text(max_size=300))
def test_the_form_keeps_to_the_limits(
    rhythm: Rhythm, reader: Language, is_new: bool, when: str, zone: str
) -> None:
    """Also when it comes back with what is no day and no time zone."""
    fields = rhythm_fields(None if is_new else rhythm)
    usual = rhythm_fields(rhythm) | {"own_zone": "Mars/Olympus"}
    for typed in ({}, {"when": when or "x", "time_zone": zone or "x"}):
        conflicts = dict.fromkeys(fields, zone) if typed else {}
        form = Form(
            1,
            Journey(title="Reis"),
            Question(Topic.RHYTHM),
            fields | typed,
            [],
            conflicts,
            round=1,
            usual=usual,
        )
        assert violations(journey_form(form, reader), "modal") == []
