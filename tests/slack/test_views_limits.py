"""Whatever a journey holds, what the bot shows of it keeps to Slack's limits."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.coach.requests import Task
from bot.guide import errors
from bot.guide.care import PastChange
from bot.guide.coach_choices import MOST_DAILY, CoachChoice, ModelInfo, Used
from bot.guide.drawing import Look, Sight
from bot.guide.errors import GuideError
from bot.guide.fields import touchpoint_fields
from bot.guide.finding import Listed
from bot.guide.form_content import content_of, has_fields
from bot.guide.forms import Form
from bot.guide.preferences import JourneyChoices
from bot.guide.questions import DONE, Question, Topic, sequence
from bot.guide.report_kinds import Report
from bot.guide.reports import Status, Summary
from bot.guide.screens import Draft, Screen, Surface
from bot.guide.unit import Person
from bot.journey.change import differences
from bot.journey.hearing import Term
from bot.journey.journey_checks import check_journey
from bot.journey.language import Language
from bot.journey.lines import Entry
from bot.journey.model import Formula, Journey, Kind
from bot.journey.news import News
from bot.journey.phase_sets import IdeaGroup
from bot.picture.request import PictureRequest
from bot.playground.limits import violations
from bot.slack.views import posting, private
from bot.slack.views.blocks import Message
from bot.slack.views.canvas import MOST_CHARACTERS, canvas
from bot.slack.views.card import card
from bot.slack.views.coach_form import coach_window
from bot.slack.views.draft import draft as draft_view
from bot.slack.views.draft_windows import kept_window, remarks_window
from bot.slack.views.forms import journey_form
from bot.slack.views.history import history
from bot.slack.views.import_form import import_form
from bot.slack.views.map_message import in_words, posted_map, private_map
from bot.slack.views.overview import posted_summary, private_summary
from bot.slack.views.picture import Picture
from bot.slack.views.question import question as question_view
from bot.slack.views.report_plan import Plan
from bot.slack.views.reports import confirm_form, post_form
from bot.slack.views.settings_form import journey_settings_form
from bot.slack.views.start_form import start_form
from bot.slack.views.status import status
from bot.slack.views.summary import whole
from bot.slack.views.take_form import take_form
from tests.slack.any_journey import PEOPLE, drafts, one_of_each_topic, screens, writers

# A failure shows the journey, however large.
pytestmark = pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")

LONGEST_UPDATE = 4000
"""Characters of the text of `chat.update`."""
languages = st.sampled_from(Language)
few = settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    # No shrinking: of journeys this large it takes minutes, and the message names the block at fault.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)


@few
@given(screens())
def test_the_card_keeps_to_the_limits(screen: Screen) -> None:
    """Deleted, paused, linked, at any question."""
    _fits(card(screen), card(replace(screen, deleted_by=None)), is_updated=True)


@few
@given(screens())
def test_every_question_keeps_to_the_limits(screen: Screen) -> None:
    """Open, paused, and folded, at the first and the last of its kind."""
    shown = replace(screen, deleted_by=None)
    for asked in [*sequence(screen.journey)[:8], *one_of_each_topic(screen.journey), DONE]:
        surface = Surface(7, "question", str(asked), screen.channel_id, None, 1)
        for paused_by in (None, PEOPLE[0]):
            shown_now = replace(shown, question=asked, paused_by=paused_by)
            _fits(question_view(shown_now, surface), is_updated=True)
        _fits(question_view(shown, replace(surface, id=8)), is_updated=True)


@few
@given(st.data())
def test_every_draft_keeps_to_the_limits(data: st.DataObject) -> None:
    """Of each question, open, kept and put aside, with its windows for either reader."""
    screen = data.draw(screens())
    for row in data.draw(drafts(screen)):
        _fits(draft_view(screen, row), is_updated=True)
        for reader in Language:
            _fits_window(remarks_window(screen, row, reader))
            _fits_window(kept_window(screen, row, reader))


@few
@given(screens(), languages)
def test_reports_keep_to_the_limits(screen: Screen, reader: Language) -> None:
    """The status, the whole journey, its history and the question before deleting it."""
    journey = screen.journey
    questions = sequence(journey)
    _fits(status(Status(screen, questions[::2], questions[1::2], check_journey(journey)), reader))
    _fits(*whole(screen, reader))
    _fits(posting.ask_delete(screen.journey_id, journey.title, reader))
    changes = _changes(journey, screen)
    _fits(history(journey, changes, reader), posting.undone(changes[0], reader))


@few
@given(screens(), writers(), languages, st.booleans())
def test_the_summary_the_map_and_the_canvas_keep_to_the_limits(
    screen: Screen, write: Any, reader: Language, pictured: bool
) -> None:
    """With and without their pictures, private and posted, with all that can be new and missing."""
    journey, questions = screen.journey, sequence(screen.journey)
    request = PictureRequest(journey, reader, screen.updated_at.date())
    sight = Sight(screen, Look(), request)
    picture = Picture(("F0123456789",) * 12, write(3000), write(3000) * 5) if pictured else None
    state = Status(screen, questions[::2], questions[1::2], check_journey(journey))
    summed = Summary(state, sight, dict.fromkeys(News, 90), screen.updated_at, screen.updated_at.date())
    _fits(private_summary(summed, reader, picture))
    _fits(
        posted_summary(summed, write(200), picture), posted_map(sight, write(200), picture), is_updated=True
    )
    if picture is not None:
        _fits(private_map(sight, picture, reader), *in_words(sight, picture.text))
    plan = Plan(2**40, Report.MAP, Look(persona_id="p1234567890"), "C0123456789", "C0123456789", fixed=True)
    for usual in (None, "C0123456789"):
        _fits_window(post_form(plan, replace(screen, report_channel_id=usual), reader))
    _fits_window(confirm_form(plan, ["general", "private"], reader, refusal="post-error-restricted"))
    assert len(canvas(screen)[1]) <= MOST_CHARACTERS


@few
@given(screens(), writers(), languages)
def test_every_form_keeps_to_the_limits(screen: Screen, write: Any, reader: Language) -> None:
    """Of questions, touchpoints and drafts, also when somebody else changed everything meanwhile."""
    journey = screen.journey
    for asked in one_of_each_topic(journey):
        content = content_of(journey, asked)
        theirs = {
            name: write(3000) for name in [*content.fields, *(e.part_id or "" for e in content.entries)]
        }
        for conflicts in ({}, theirs):
            form = Form(
                2**40, journey, asked, content.fields, content.entries, conflicts, round=len(conflicts)
            )
            _fits_window(journey_form(form, reader))
    for touchpoint in journey.touchpoints[:3]:
        fields = touchpoint_fields(journey, touchpoint)
        asked = Question(Topic.TOUCHPOINT, touchpoint.step_id)
        _fits_window(
            journey_form(Form(1, journey, asked, fields, [], {}, touchpoint_id=touchpoint.id), reader)
        )
    if journey.steps:
        _fits_window(take_form(screen, reader))


@few
@given(st.data(), languages)
def test_every_form_of_a_draft_keeps_to_the_limits(data: st.DataObject, reader: Language) -> None:
    """As many items as a draft may hold."""
    screen = data.draw(screens())
    for row in data.draw(drafts(screen)):
        if row.items and not has_fields(row.question, row.items):
            _fits_window(journey_form(_form_of(row, screen.journey), reader))


@few
@given(writers(), languages, st.sampled_from(Kind), st.integers(0, 60))
def test_lists_and_other_windows_keep_to_the_limits(
    write: Any, reader: Language, kind: Kind, count: int
) -> None:
    """The list of journeys, and the windows to start one and to hand one in."""
    questions = [DONE, Question(Topic.GOAL), Question(Topic.STEPS)]
    listed = [Listed(number, write(150), "C0123456789", questions[number % 3]) for number in range(count)]
    _fits(private.journey_list(listed, reader))
    typed = dict.fromkeys(("title", "offering", "customer_group", "other_group"), write(3000))
    _fits_window(start_form(reader, "C0123456789", typed | {"kind": kind.value}))
    _fits_window(start_form(reader, ""))
    _fits_window(import_form(reader, "C0123456789"))
    _fits(private.help_text(reader, unknown=write(3000)))


@few
@given(writers(), languages, st.booleans(), st.booleans())
def test_the_windows_of_settings_keep_to_the_limits(
    write: Any, reader: Language, is_on: bool, is_admin: bool
) -> None:
    """Of a journey, and of the coach: with and without a model, nothing used, and as much as can be."""
    somebody = Person("T1", "U1", write(200), reader, is_admin=is_admin)
    used = tuple(Used(task, *[2**40] * 7) for task in Task)
    decided = datetime(2026, 11, 30, tzinfo=UTC)
    spent = CoachChoice(is_on, write(300), MOST_DAILY, 2**40, write(200), decided, used)
    for choice in (CoachChoice(), spent, replace(spent, used_today=0)):
        for info in (None, ModelInfo(write(300), write(300))):
            _fits_window(coach_window(choice, info, somebody, "C0123456789"))
    for report_channel_id in (None, "C0123456789"):
        chosen = JourneyChoices(reader, Formula.ICE, report_channel_id, coach_off=is_on)
        _fits_window(journey_settings_form(2**40, write(150), chosen, reader))


@pytest.mark.parametrize("reader", Language)
def test_every_fixed_answer_keeps_to_the_limits(reader: Language) -> None:
    """Explanations, examples, ideas and refusals."""
    for topic in Topic:
        if topic != Topic.DONE:
            _fits(private.example_of(Question(topic), reader))
            for group in [None, *IdeaGroup]:
                _fits(private.ideas_for(Question(topic), group, reader))
    _fits(private.metrics_ideas(reader), private.unexpected("0a1b2c3d", reader))
    _fits(*(private.explanation(str(term), reader) for term in Term))
    _fits(*(private.refusal(error, reader) for error in _refusals()))


def _refusals() -> Iterator[GuideError]:
    values = {"titles": "x" * 5000, "title": "*" * 150, "length": 10_000, "most": 300, "number": 99}
    values |= {"where": "steps.0.text", "why": "&" * 4000, "count": 90, "first": "<" * 4000}
    values |= {"name": "&" * 200, "names": "y" * 5000, "typed": "&" * 5000, "scale": "0-10"}
    for kind in vars(errors).values():
        if isinstance(kind, type) and issubclass(kind, GuideError) and kind is not GuideError:
            yield kind(**values)


def _changes(journey: Journey, screen: Screen) -> list[PastChange]:
    empty = Journey(title="x")
    there_and_back = [differences(empty, journey), differences(journey, empty)]
    return [
        PastChange(2**40 + number, "form", screen.name(PEOPLE[0]), screen.updated_at, changed, number == 1)
        for number, changed in enumerate(there_and_back * 5)
    ]


def _form_of(row: Draft, journey: Journey) -> Form:
    entries = [Entry(item.id, item.text) for item in row.items]
    return Form(2**40, journey, row.question, {}, entries, {}, is_of_draft=True)


def _fits(*messages: Message, is_updated: bool = False) -> None:
    for message in messages:
        assert violations(message.payload(), "message") == []
        assert not is_updated or len(message.text) <= LONGEST_UPDATE


def _fits_window(view: dict[str, Any]) -> None:
    assert violations(view, "modal") == []
