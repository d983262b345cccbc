"""The fixes of a journey as Markdown: a table in their order, and what is known of each below it."""

from datetime import date

from bot.export import wording
from bot.export.markup import bullets, escaped, heading, table
from bot.export.tables.rows import listed
from bot.journey.fixes import Ranked, pains_of, ranked, steps_of
from bot.journey.model import Journey
from bot.journey.parts import Fix
from prompts import figures
from prompts.catalogue import Catalogue

_COLUMNS = ("place", "fix", "number", "impact", "effort", "score", "owner", "due", "status")


def fixes_section(journey: Journey, persona_id: str | None, say: Catalogue) -> str:
    """Write the fixes with the formula that orders them (rule 19); empty without any.

    For one persona those of the others are left out, and the numbers stay.
    """
    shown = [one for one in ranked(journey) if persona_id is None or one.fix.persona_id in {None, persona_id}]
    if not shown:
        return ""
    return "\n\n".join(
        [
            heading(2, say("table-fixes")),
            table(
                [wording.headed(key, say) for key in _COLUMNS], [_cells(journey, one, say) for one in shown]
            ),
            escaped(wording.formula(journey, say)),
            *filter(None, (_more(journey, one, say) for one in shown)),
        ]
    )


def _cells(journey: Journey, one: Ranked, say: Catalogue) -> list[str]:
    fix = one.fix
    marks = [_number(value, say) for value in (fix.impact, fix.effort, one.score)]
    helped = set(steps_of(journey, fix))
    return [
        str(one.place),
        fix.text,
        ", ".join(str(place) for place, step in enumerate(journey.steps, start=1) if step.id in helped),
        *marks,
        fix.owner,
        _day(fix.due, say),
        say(f"fix-status-{fix.status.value}"),
    ]


def _more(journey: Journey, one: Ranked, say: Catalogue) -> str:
    """Tell what has no room in the table: the pain points, the notes, and what came of an experiment (rule 20)."""
    lines = bullets((wording.headed(key, say), text) for key, text in _told(journey, one.fix, say).items())
    return f"{heading(3, f'{one.place}. {one.fix.text}')}\n\n{lines}" if lines else ""


def _told(journey: Journey, fix: Fix, say: Catalogue) -> dict[str, str]:
    return {
        "pains": listed(pains_of(journey, fix)) or "",
        "finished-on": _day(fix.finished_on, say),
        "reach": _number(fix.reach, say),
        "confidence": _number(fix.confidence, say),
        "notes": fix.notes,
        "trying": fix.trying,
        "expected": fix.expected,
        "measured-by": _day(fix.measured_by, say),
        "outcome": fix.outcome,
        "satisfaction-before": _number(fix.satisfaction_before, say),
        "satisfaction-after": _number(fix.satisfaction_after, say),
        "emotion-before": _feeling(fix.emotion_before, say),
        "emotion-after": _feeling(fix.emotion_after, say),
    }


def _number(value: float | None, say: Catalogue) -> str:
    return "" if value is None else figures.number(value, say.language)


def _feeling(value: float | None, say: Catalogue) -> str:
    return "" if value is None else figures.signed(value, say.language)


def _day(day: date | None, say: Catalogue) -> str:
    return "" if day is None else figures.short_day(day, say.language)
