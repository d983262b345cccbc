"""The fields of a fix, and of the experiment that it may be, as they stand in a form: all of them text. Pure."""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from bot.guide.figures import read_count, read_score, read_share
from bot.guide.fixing import with_status
from bot.journey.fixes import before_trying
from bot.journey.model import Journey
from bot.journey.parts import Fix, FixStatus

Fields = dict[str, str]

_TRIAL_TEXTS = ("trying", "expected", "outcome")
_TRIAL_SCORES = ("satisfaction_before", "satisfaction_after")
_TRIAL_EMOTIONS = ("emotion_before", "emotion_after")


class FixForm(StrEnum):
    """Which of a fix's two forms."""

    FIX = "fix"
    """What is done, against what, by whom and by when (rule 19)."""
    EXPERIMENT = "experiment"
    """What is tried, what was expected of it and what came out (rule 20)."""


def fields_of_fix(fix: Fix | None) -> Fields:
    """Give the fields of a fix; of one that is yet to be added, all are empty but its status."""
    if fix is None:
        fix = Fix.model_construct(text="", status=FixStatus.OPEN)
    return {
        "text": fix.text,
        "pain_ids": " ".join(fix.pain_ids),
        "step_id": fix.step_id or "",
        "persona_id": fix.persona_id or "",
        "owner": fix.owner,
        "owner_id": fix.owner_id,
        "due": _date(fix.due),
        "status": fix.status,
        "reach": _number(fix.reach),
        "confidence": _number(fix.confidence),
        "notes": fix.notes,
    }


def typed_fix(typed: Mapping[str, Any], base: Fields) -> Fields:
    """Read what was typed into the form of a fix, which opened with `base`.

    Slack lets nobody empty the menu of people or a date: for that there are boxes to tick (`clear`). Whoever
    types another owner than the person who stands in the menu means what they typed.
    """
    cleared = typed.get("clear") or []
    fields = {name: _text(typed.get(name)) for name in base}
    fields["pain_ids"] = " ".join(typed.get("pain_ids") or [])
    fields["due"] = "" if "due" in cleared else fields["due"]
    fields["status"] = fields["status"] or base["status"]
    picked, other = fields["owner_id"], _text(typed.get("other_owner"))
    other_before = "" if base["owner_id"] else base["owner"]
    if "owner" in cleared:
        owner_id, owner = "", ""
    elif picked and picked != base["owner_id"]:
        owner_id, owner = picked, _text(typed.get("owner_name"))
    elif other != other_before or not picked:
        owner_id, owner = ("", other) if other else (picked, base["owner"] if picked else "")
    else:
        owner_id, owner = picked, base["owner"]
    return fields | {"owner": owner, "owner_id": owner_id}


def values_of_fix(fields: Fields, today: date, was: Fix | None) -> dict[str, Any]:
    """Read the fields of a fix; raises `NotACount` or `NotAShare`."""
    status = FixStatus(fields["status"])
    values: dict[str, Any] = {name: fields[name] for name in ("text", "owner", "owner_id", "notes")}
    if was is None or was.status != status:
        values |= with_status(status, today)
    return values | {
        "pain_ids": fields["pain_ids"].split(),
        "step_id": fields["step_id"] or None,
        "persona_id": fields["persona_id"] or None,
        "due": _read_date(fields["due"]),
        "reach": read_count(fields, "reach"),
        "confidence": read_share(fields, "confidence"),
    }


def fields_of_experiment(fix: Fix) -> Fields:
    """Give the fields of a fix that is tried as an experiment."""
    return {
        "trying": fix.trying,
        "expected": fix.expected,
        "measured_by": _date(fix.measured_by),
        "satisfaction_before": _number(fix.satisfaction_before),
        "emotion_before": _number(fix.emotion_before),
        "outcome": fix.outcome,
        "satisfaction_after": _number(fix.satisfaction_after),
        "emotion_after": _number(fix.emotion_after),
    }


def with_what_holds_now(journey: Journey, fix: Fix, fields: Fields) -> Fields:
    """Fill in what holds before an experiment begins, from what the journey knows (rule 20)."""
    if fix.is_experiment:
        return fields
    satisfaction, emotion = before_trying(journey, fix)
    known = {"satisfaction_before": _number(satisfaction), "emotion_before": _number(emotion)}
    return fields | {name: value for name, value in known.items() if not fields[name]}


def typed_experiment(typed: Mapping[str, Any], base: Fields) -> Fields:
    """Read what was typed into the form of an experiment."""
    fields = {name: _text(typed.get(name)) for name in base}
    return fields | ({"measured_by": ""} if "measured_by" in (typed.get("clear") or []) else {})


def values_of_experiment(fields: Fields) -> dict[str, Any]:
    """Read the fields of an experiment; raises `NotAScore`. Who empties all of it makes it a plain fix again."""
    told = any(
        fields[name] for name in (*_TRIAL_TEXTS, "measured_by", *_TRIAL_SCORES[1:], *_TRIAL_EMOTIONS[1:])
    )
    return {
        **{name: fields[name] for name in _TRIAL_TEXTS},
        **{name: read_score(fields, name) for name in _TRIAL_SCORES},
        **{name: float(fields[name]) if fields[name] else None for name in _TRIAL_EMOTIONS},
        "measured_by": _read_date(fields["measured_by"]),
        "is_experiment": told,
    }


def _text(typed: Any) -> str:
    return str(typed or "").strip()


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:g}" if isinstance(value, float) else str(value)


def _date(value: date | None) -> str:
    return value.isoformat() if value else ""


def _read_date(typed: str) -> date | None:
    return date.fromisoformat(typed) if typed else None
