"""Journeys to take out: any at all, with fixes and results, in which hostile texts stand everywhere."""

from datetime import date
from typing import Any

from hypothesis import strategies as st

from bot.journey import edit
from bot.journey.model import Formula, Journey
from bot.journey.parts import FixStatus, InsightKind
from tests.slack.any_journey import journeys, writers

FORMULAS = [
    "=1+1",
    "+SUM(A1)",
    "-2+3",
    "@cmd",
    "\u200b=1",
    "＝1+1",
    "'=1",
    "''=1",
    "'quoted'",
    "- een streepje",
    "=1;2,3",
]
"""Texts that a spreadsheet would run, or that look like the sign that keeps it from doing so."""


@st.composite
def full_journeys(draw: st.DrawFn) -> Journey:
    """Draw a journey with fixes that are linked to whatever there is, and with results."""
    journey, write = draw(journeys()), draw(writers())
    for text in draw(st.lists(st.sampled_from(FORMULAS), max_size=4)):
        journey, _ = edit.add(journey, "personas", name=text, quote=text)
        journey, _ = edit.add(journey, "phases", name=text)
        journey, step_id = edit.add(
            journey, "steps", text=text, phase_id=draw(st.sampled_from([None, *ids(journey, "phases")]))
        )
        journey, _ = edit.add(journey, "touchpoints", step_id=step_id, channel=text, doing=text, owner=text)
    pains = [pain.id for pain in journey.insights_of(InsightKind.PAIN)]
    few, votes = st.integers(0, 5), st.lists(st.integers(1, 5), max_size=4)
    days = st.none() | st.dates(date(2020, 1, 1), date(2040, 1, 1))
    marks, feelings = st.none() | st.floats(0, 10), st.none() | st.floats(-2, 2)
    for _ in range(draw(few)):
        fields: dict[str, Any] = {
            "text": draw(st.sampled_from([*FORMULAS, write(300)])),
            "pain_ids": draw(st.lists(st.sampled_from(pains), max_size=3, unique=True)) if pains else [],
            "step_id": draw(st.sampled_from([None, *ids(journey, "steps")])),
            "persona_id": draw(st.sampled_from([None, *ids(journey, "personas")])),
            "impact_votes": draw(votes),
            "effort_votes": draw(votes),
            "reach": draw(st.none() | st.integers(0, 10**9)),
            "confidence": draw(st.none() | st.integers(0, 100)),
            "owner": draw(st.sampled_from(["", write(300)])),
            "owner_id": draw(st.sampled_from(["", "U1"])),
            "status": draw(st.sampled_from(FixStatus)),
            "is_experiment": draw(st.booleans()),
            **{name: draw(days) for name in ("due", "finished_on", "measured_by")},
            **{name: draw(marks) for name in ("satisfaction_before", "satisfaction_after")},
            **{name: draw(feelings) for name in ("emotion_before", "emotion_after")},
            **{name: write(3000) for name in ("notes", "trying", "expected", "outcome")},
        }
        journey, _ = edit.add(journey, "fixes", **fields)
    for month in range(draw(st.integers(0, 3))):
        journey, _ = edit.add(
            journey,
            "results",
            month=date(2026, 1 + month, 1),
            average=draw(st.floats(0, 10)),
            responses=month,
        )
    return edit.describe(journey, formula=draw(st.sampled_from(Formula)))


def ids(journey: Journey, collection: str) -> list[str]:
    """Give the ids of the parts of a collection."""
    return [part.id for part in journey.parts(collection)]
