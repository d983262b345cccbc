"""The steps, touchpoints, fixes, personas and results of a journey as tables, for workbooks and CSV."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.export import wording
from bot.export.tables import columns
from bot.export.tables.columns import Cell, Column
from bot.journey.fixes import pains_of, ranked
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Fix, Insight, InsightKind, Persona, Result, Step, Touchpoint
from prompts.catalogue import catalogue

TABLES: dict[str, tuple[Column, ...]] = {
    "steps": columns.STEPS,
    "touchpoints": columns.TOUCHPOINTS,
    "fixes": columns.FIXES,
}
"""The tables that can be taken in again, by name."""

Row = dict[str, Cell]
"""What stands in each column of a row, by the column's key."""


@dataclass(frozen=True)
class Table:
    """A table: its heading is the sentence `table-<name>`."""

    name: str
    columns: tuple[Column, ...]
    rows: list[Row]


def working_tables(journey: Journey, language: Language, persona_id: str | None = None) -> list[Table]:
    """Give the tables that people edit: the steps, the touchpoints, and the fixes with what to do first at the top.

    For one persona the touchpoints and fixes of others are left out; those of everybody stay.
    """
    mine = {None, persona_id}
    touchpoints = [one for one in in_order(journey) if persona_id is None or one.persona_id in mine]
    fixes = [one for one in ranked(journey) if persona_id is None or one.fix.persona_id in mine]
    return [
        Table("steps", columns.STEPS, [step_row(journey, step, persona_id) for step in journey.steps]),
        Table(
            "touchpoints",
            columns.TOUCHPOINTS,
            [touchpoint_row(journey, one, language) for one in touchpoints],
        ),
        Table(
            "fixes",
            columns.FIXES,
            [
                fix_row(journey, one.fix, language) | {"place": one.place, "score": _rounded(one.score)}
                for one in fixes
            ],
        ),
    ]


def other_tables(journey: Journey, persona_id: str | None = None) -> list[Table]:
    """Give the tables to read along: the personas, and the satisfaction by month (rule 22)."""
    personas = [one for one in journey.personas if persona_id in {None, one.id}]
    return [
        Table("personas", columns.PERSONAS, [_persona_row(journey, persona) for persona in personas]),
        Table("results", columns.RESULTS, [_result_row(result) for result in journey.results]),
    ]


def in_order(journey: Journey) -> list[Touchpoint]:
    """Give the touchpoints in the order of their steps."""
    return [touchpoint for step in journey.steps for touchpoint in journey.touchpoints_of(step.id)]


def step_row(journey: Journey, step: Step, persona_id: str | None = None) -> Row:
    """Give the row of a step; for one persona, only its touchpoints count, and those of everybody."""
    touchpoints = [
        touchpoint
        for touchpoint in journey.touchpoints_of(step.id)
        if persona_id is None or touchpoint.persona_id in {None, persona_id}
    ]
    feelings = [touchpoint.emotion for touchpoint in touchpoints if touchpoint.emotion is not None]
    return {
        "number": journey.step_number(step.id),
        "step": step.text,
        "phase": next((phase.name for phase in journey.phases if phase.id == step.phase_id), None),
        "touchpoints": len(touchpoints),
        "lowest-emotion": min(feelings, default=None),
        "id": step.id,
    }


def touchpoint_row(journey: Journey, touchpoint: Touchpoint, language: Language) -> Row:
    """Give the row of a touchpoint, with its pain points, gains and questions."""
    return {
        **_place(journey, touchpoint.step_id),
        "persona": wording.persona_name(journey, touchpoint.persona_id, catalogue(language)),
        "channel": wording.channel(touchpoint.channel, language) or None,
        "online": touchpoint.online,
        "direct": touchpoint.direct,
        "owner": touchpoint.owner or None,
        "doing": touchpoint.doing or None,
        "thinking": touchpoint.thinking or None,
        "emotion": touchpoint.emotion,
        **{
            f"{kind}s": listed(journey.insights_of(kind, touchpoint_id=touchpoint.id)) for kind in InsightKind
        },
        "metric": touchpoint.metric or None,
        "moment-of-truth": touchpoint.moment_of_truth,
        "evidence": touchpoint.evidence and touchpoint.evidence.value,
        "known-from": touchpoint.known_from or None,
        "id": touchpoint.id,
    }


def fix_row(journey: Journey, fix: Fix, language: Language) -> Row:
    """Give the row of a fix; its place and score depend on the other fixes, and are filled in by the table."""
    return {
        "fix": fix.text,
        "status": fix.status.value,
        "impact": _rounded(fix.impact),
        "effort": _rounded(fix.effort),
        "impact-votes": ", ".join(map(str, fix.impact_votes)) or None,
        "effort-votes": ", ".join(map(str, fix.effort_votes)) or None,
        "reach": fix.reach,
        "confidence": fix.confidence,
        **_place(journey, fix.step_id),
        "persona": wording.persona_name(journey, fix.persona_id, catalogue(language)),
        "pains": listed(pains_of(journey, fix)),
        "owner": fix.owner or None,
        "due": fix.due,
        "finished-on": fix.finished_on,
        "notes": fix.notes or None,
        "experiment": fix.is_experiment,
        "trying": fix.trying or None,
        "expected": fix.expected or None,
        "measured-by": fix.measured_by,
        "outcome": fix.outcome or None,
        "satisfaction-before": fix.satisfaction_before,
        "satisfaction-after": fix.satisfaction_after,
        "emotion-before": fix.emotion_before,
        "emotion-after": fix.emotion_after,
        "id": fix.id,
    }


def listed(insights: Sequence[Insight]) -> str | None:
    """Write insights one a line; None without any."""
    return "\n".join(on_one_line(insight.text) for insight in insights) or None


def on_one_line(text: str) -> str:
    """Write a text of several lines on one."""
    return text.replace("\n", "; ")


def _persona_row(journey: Journey, persona: Persona) -> Row:
    hurting = journey.insights_of(InsightKind.PAIN, persona_id=persona.id)
    gains = journey.insights_of(InsightKind.GAIN, persona_id=persona.id)
    turned = {gain.turns_id: gain for gain in gains}
    pains = [
        f"{on_one_line(pain.text)}{f' → {on_one_line(turned[pain.id].text)}' if pain.id in turned else ''}"
        for pain in hurting
    ]
    others = [gain for gain in gains if gain.turns_id not in {pain.id for pain in hurting}]
    phases = {phase.id: f"{phase.name}: " for phase in journey.phases}
    questions = [
        phases.get(asked.phase_id or "", "") + on_one_line(asked.text)
        for asked in journey.insights_of(InsightKind.QUESTION, persona_id=persona.id)
    ]
    texts = {key: getattr(persona, key.replace("-", "_")) or None for key in _PERSONA_TEXTS}
    return {
        "persona": persona.name,
        **texts,
        "pains": "\n".join(pains) or None,
        "gains": listed(others),
        "questions": "\n".join(questions) or None,
    }


_PERSONA_TEXTS = ("who", "needs", "goals", "channels", "quote", "known-from")


def _result_row(result: Result) -> Row:
    return {
        "month": result.month,
        "average": result.average,
        "responses": result.responses,
        "at-goal": result.at_goal,
    }


def _place(journey: Journey, step_id: str | None) -> Row:
    step = next((step for step in journey.steps if step.id == step_id), None)
    return {
        "number": journey.step_number(step.id) if step else None,
        "step": step.text if step else None,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)
