"""Any journey that the model allows, and what views need to show it, for Hypothesis."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from itertools import cycle
from typing import Any

from hypothesis import strategies as st

from bot.guide import answers
from bot.guide.errors import GuideError
from bot.guide.items import Item
from bot.guide.questions import DONE, Question, Topic, sequence
from bot.guide.screens import Draft, Screen
from bot.journey import edit
from bot.journey.calendar import still_to_come
from bot.journey.channels import built_in_channels
from bot.journey.language import Language
from bot.journey.model import MOST_STEPS, Journey, Kind
from bot.journey.parts import LINE_LENGTH, TEXT_LENGTH, Evidence, FixStatus, InsightKind
from bot.journey.phase_sets import PHASE_SETS
from bot.journey.rhythm import MOST_PEOPLE, Every, Rhythm, Walkers
from bot.journey.text import clean_text

PEOPLE = [f"U{number}" for number in range(12)]
NOW = datetime(2026, 11, 23, tzinfo=UTC)
_AWKWARD = ["&", "<", "*_~`", "é", "👩‍💻", "ß", "العربية ", "a\n", "wij sturen een offerte en bellen. ", "”"]
_MOST_FIXES = 30
_VERY_LONG = [1, 40, LINE_LENGTH, TEXT_LENGTH]

Write = Callable[[int], str]
"""Gives the next text, of at most so many characters."""


@st.composite
def writers(draw: st.DrawFn) -> Write:
    """Draw somebody who writes: a few texts, short, long and awkward ones, taken in turn."""
    pieces = st.one_of(st.sampled_from(_AWKWARD), st.text(min_size=1, max_size=12))
    drawn = draw(st.lists(st.tuples(pieces, st.sampled_from(_VERY_LONG)), min_size=1, max_size=4))
    texts: Iterator[str] = cycle([(piece * length)[:length] for piece, length in drawn])

    def write(most: int) -> str:
        return str(clean_text(next(texts)[:most])) or "x"

    return write


@st.composite
def journeys(draw: st.DrawFn) -> Journey:
    """Draw a journey of any size; parts refer to each other at random."""
    write, count = draw(writers()), st.integers
    journey = Journey(
        title=write(150),
        offering=write(LINE_LENGTH),
        customer_group=write(LINE_LENGTH),
        kind=draw(st.sampled_from(Kind)),
        language=draw(st.sampled_from(Language)),
        phase_set=draw(st.sampled_from(PHASE_SETS)).key,
    )
    texts = ("starts_at", "ends_at", "strategy", "goal")
    journey = edit.describe(
        journey,
        goal_score=draw(st.none() | st.floats(0, 10)),
        rhythm=draw(st.none() | rhythms()),
        **{name: write(TEXT_LENGTH) for name in texts if draw(st.booleans())},
    )
    for collection, field, most in (
        ("sources", "text", 12),
        ("phases", "name", 14),
        ("steps", "text", MOST_STEPS),
        ("personas", "name", 9),
    ):
        for _ in range(draw(count(0, most))):
            room = TEXT_LENGTH if collection == "sources" else LINE_LENGTH
            part: dict[str, Any] = {field: write(room)}
            journey, _ = edit.add(journey, collection, **part)
    return _filled_in(draw, journey, write)


@st.composite
def rhythms(draw: st.DrawFn) -> Rhythm:
    """Draw a rhythm of any kind, in which as many people are named as there may be."""
    every = draw(st.sampled_from(Every))
    place = draw(
        st.integers(1, {Every.WEEKDAY: 5, Every.WORKING_DAY: 23, Every.DAY: 31, Every.WEEKS: 52}[every])
    )
    people = tuple(draw(st.sampled_from([[], PEOPLE, [f"U{number:010d}" for number in range(MOST_PEOPLE)]])))
    return Rhythm(
        every=every,
        place=place,
        weekday=draw(st.integers(0, 6)),
        starts_on=date(2026, 11, 2),
        time_zone=draw(st.sampled_from(["Europe/Amsterdam", "America/Argentina/ComodRivadavia", "UTC"])),
        skip_weekends=draw(st.booleans()),
        holidays=draw(st.sampled_from(["", "NL", "US"])),
        walkers=draw(st.sampled_from(Walkers)),
        walker_ids=people,
        asked_ids=people,
        anonymous=draw(st.booleans()),
        channel_id=draw(st.sampled_from(["", "C0123456789"])),
        report_on=draw(st.integers(0, 28)),
        is_paused=draw(st.booleans()),
        paused_until=draw(st.none() | st.just(date(2027, 3, 1))),
        skipped=tuple(date(2026, 12, day) for day in range(1, draw(st.integers(1, 28)))),
    )


def _filled_in(draw: st.DrawFn, journey: Journey, write: Write) -> Journey:
    for phase in journey.phases[:: draw(st.integers(1, 3))]:
        journey = edit.change(
            journey,
            "phases",
            phase.id,
            information_need=write(TEXT_LENGTH),
            conversion_point=write(TEXT_LENGTH),
        )
    for persona in journey.personas[:: draw(st.integers(1, 3))]:
        about = ("who", "needs", "goals", "channels", "quote", "known_from")
        journey = edit.change(journey, "personas", persona.id, **{name: write(TEXT_LENGTH) for name in about})
        journey = _with_insights(journey, write, draw(st.integers(0, 3)), persona_id=persona.id)
    phases = cycle([*(phase.id for phase in journey.phases), None])
    personas = cycle([None, *(persona.id for persona in journey.personas)])
    per_step = draw(st.integers(0, 4))
    for step in journey.steps:
        journey = edit.change(journey, "steps", step.id, phase_id=next(phases))
        if int(step.id[1:]) % 5 < per_step:
            journey = _with_touchpoint(draw, journey, step.id, next(personas), write)
    for pain in journey.insights_of(InsightKind.PAIN)[:: draw(st.integers(1, 3))][:_MOST_FIXES]:
        journey = _with_fix(draw, journey, pain.id, write)
    return journey


def _with_fix(draw: st.DrawFn, journey: Journey, pain_id: str, write: Write) -> Journey:
    texts = ("notes", "trying", "expected", "outcome")
    votes = st.lists(st.integers(1, 5), max_size=4)
    return edit.add(
        journey,
        "fixes",
        text=write(LINE_LENGTH),
        pain_ids=[pain_id],
        step_id=draw(st.sampled_from([None, *(step.id for step in journey.steps)])),
        owner=write(LINE_LENGTH) if draw(st.booleans()) else "",
        due=draw(st.none() | st.dates()),
        status=draw(st.sampled_from(FixStatus)),
        impact_votes=draw(votes),
        effort_votes=draw(votes),
        is_experiment=draw(st.booleans()),
        **{name: write(TEXT_LENGTH) for name in texts},
    )[0]


def _with_touchpoint(
    draw: st.DrawFn, journey: Journey, step_id: str, persona_id: str | None, write: Write
) -> Journey:
    channels = st.sampled_from([channel.key for channel in built_in_channels()])
    texts = ("doing", "thinking", "metric", "known_from")
    fields: dict[str, Any] = {name: write(TEXT_LENGTH) for name in texts}
    fields |= {name: draw(st.none() | st.booleans()) for name in ("online", "direct")}
    journey, touchpoint_id = edit.add(
        journey,
        "touchpoints",
        step_id=step_id,
        persona_id=persona_id,
        channel=draw(channels | st.just("")) or write(LINE_LENGTH),
        owner=write(LINE_LENGTH),
        emotion=draw(st.none() | st.integers(-2, 2)),
        moment_of_truth=draw(st.booleans()),
        evidence=draw(st.none() | st.sampled_from(Evidence)),
        **fields,
    )
    return _with_insights(journey, write, draw(st.integers(0, 2)), touchpoint_id=touchpoint_id)


def _with_insights(journey: Journey, write: Write, count: int, **owner: Any) -> Journey:
    for kind in InsightKind:
        for _ in range(count):
            journey, _ = edit.add(journey, "insights", kind=kind, text=write(TEXT_LENGTH), **owner)
    return journey


@st.composite
def screens(draw: st.DrawFn) -> Screen:
    """Draw a journey with the state of its conversation."""
    journey, write = draw(journeys()), draw(writers())
    return Screen(
        journey_id=2**40,
        workspace_id="T0123456789",
        channel_id="C0123456789",
        thread_ts="1795300858.123456",
        journey=journey,
        question=draw(st.sampled_from([*one_of_each_topic(journey), DONE])),
        participants=PEOPLE[: draw(st.integers(0, 12))],
        takers=dict(zip((step.id for step in journey.steps), cycle(PEOPLE), strict=False)),
        persona_id=draw(st.sampled_from([None, *(persona.id for persona in journey.personas)])),
        paused_by=draw(st.none() | st.sampled_from(PEOPLE)),
        names={person: write(200) for person in PEOPLE},
        updated_by=PEOPLE[0],
        updated_at=datetime(2026, 11, 21, tzinfo=UTC),
        created_at=datetime(2026, 8, 1, tzinfo=UTC),
        now=NOW,
        deleted_by=draw(st.none() | st.sampled_from(PEOPLE)),
        linked_title=draw(st.none() | st.just(write(150))),
        newest_question_id=7,
        halted=draw(st.sampled_from(["", "channel_not_found"])),
        coming=still_to_come(journey.rhythm or Rhythm(), NOW, 3),
    )


def one_of_each_topic(journey: Journey) -> list[Question]:
    """Give the last question of each topic that this journey has."""
    return list({question.topic: question for question in sequence(journey)}.values())


@st.composite
def drafts(draw: st.DrawFn, screen: Screen) -> list[Draft]:
    """Draw a draft for each topic, with as many items as the guide would let into it."""
    write, count = draw(writers()), draw(st.sampled_from([1, 4, 12]))
    state = draw(st.sampled_from(["open", "kept", "dropped"]))
    return [
        Draft(
            id=2**40,
            question=question,
            state=state,
            items=_items(screen.journey, question, write, count),
            can_go_back=True,
            closed_by=PEOPLE[1],
            change_id=2**40,
        )
        for question in one_of_each_topic(screen.journey)
    ]


def _items(journey: Journey, question: Question, write: Write, count: int) -> list[Item]:
    one_line = question.topic in {Topic.STEPS, Topic.PHASES, Topic.PERSONAS}
    room = LINE_LENGTH if one_line else TEXT_LENGTH
    items: list[Item] = []
    for number in range(1, count + 1):
        text = write(room)
        item = Item(id=str(number), text=text, heard=text, by=PEOPLE[number % 12], ts="1795300858.123456")
        try:
            answers.put_in(journey, question, [*items, item])
        except GuideError:
            continue
        items.append(item)
    return items
