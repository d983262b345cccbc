"""What answers about the rhythm mean for the journey, typed or filled in (rules 21, 22 and 24). Pure."""

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from datetime import date, time, timedelta
from typing import Any

from bot.guide.errors import NobodyToWalk, NotARhythm, NotATimeZone
from bot.guide.items import Item
from bot.journey import edit
from bot.journey.calendar import country_of
from bot.journey.hearing import OWN_COUNTRY, RhythmLine, read_rhythm
from bot.journey.model import Journey
from bot.journey.rhythm import Every, Rhythm, Walkers

Fields = dict[str, str]
YES, NO = "yes", "no"
_WHEN = re.compile(r"(?P<every>[a-z_]+):(?P<place>-?\d+):(?P<weekday>\d)")


def usual_rhythm(by: str, time_zone: str = "") -> Rhythm:
    """Give the rhythm that we propose to somebody: the first Monday, half past nine where they are (rule 21).

    In a time zone that only Slack knows it is that of the model.
    """
    usual = Rhythm(set_by=by)
    if time_zone:
        with suppress(ValueError):
            usual = Rhythm(set_by=by, time_zone=time_zone)
    return usual.model_copy(update={"holidays": country_of(usual.zone)})


def read_item(item: Item) -> RhythmLine:
    """Read what an item says of the rhythm, with whom and which channels its writer meant."""
    return read_rhythm(item.text, item.fields.get("people"), item.fields.get("channels"))


def put_rhythm(journey: Journey, _part: str, items: Sequence[Item]) -> Journey:
    """Change in the rhythm what these items say; what they don't say stays, or is as usual.

    Raises `NotARhythm` when none says anything that we understand.
    """
    lines = [(item, read_item(item)) for item in items]
    if items and not any(line.says_anything for _, line in lines):
        raise NotARhythm
    rhythm = journey.rhythm
    for item, line in lines:
        rhythm = rhythm or usual_rhythm(item.by, str(item.fields.get("time_zone") or ""))
        rhythm = _told(rhythm, line, item.heard_on)
    return edit.describe(journey, rhythm=rhythm)


def rhythm_fields(rhythm: Rhythm | None) -> Fields:
    """Give the fields of a rhythm as they stand in its form; all empty where there is none."""
    if rhythm is None:
        return dict.fromkeys(_FIELDS, "")
    return {
        "when": f"{rhythm.every}:{rhythm.place}:{rhythm.weekday}",
        "at": f"{rhythm.at:%H:%M}",
        "time_zone": rhythm.time_zone,
        "weekends": NO if rhythm.skip_weekends else YES,
        "holidays": rhythm.holidays,
        "walkers": rhythm.walkers.value,
        "walker_ids": " ".join(rhythm.walker_ids),
        "channel_id": rhythm.channel_id,
        "open_days": f"{rhythm.open_days}",
        "asked_ids": " ".join(rhythm.asked_ids),
        "report_on": f"{rhythm.report_on}",
        "anonymous": YES if rhythm.anonymous else NO,
    }


def rhythm_typed(fields: Mapping[str, str], before: Rhythm | None, by: str, today: date) -> Rhythm:
    """Give the rhythm that a form says; pauses and skipped dates stay as they were.

    Raises `NotARhythm`, `NotATimeZone` or `NobodyToWalk`.
    """
    usual = before or usual_rhythm(by)
    when = _when(fields.get("when", ""), usual)
    zone = fields.get("time_zone") or usual.time_zone
    try:
        Rhythm(time_zone=zone)
    except ValueError as error:
        raise NotATimeZone(field="other_time_zone") from error
    walkers = Walkers(fields.get("walkers") or Walkers.EVERYONE)
    walker_ids = tuple(fields.get("walker_ids", "").split())
    if walkers == Walkers.FIXED and not walker_ids:
        raise NobodyToWalk(field="walker_ids")
    changed = usual.model_copy(
        update={
            **when,
            "at": time.fromisoformat(fields.get("at") or f"{usual.at}"),
            "time_zone": zone,
            "skip_weekends": fields.get("weekends") != YES,
            "holidays": fields.get("holidays", ""),
            "walkers": walkers,
            "walker_ids": walker_ids,
            "channel_id": fields.get("channel_id", ""),
            "open_days": int(fields.get("open_days") or usual.open_days),
            "asked_ids": tuple(fields.get("asked_ids", "").split()),
            "report_on": int(fields.get("report_on") or 0),
            "anonymous": fields.get("anonymous") == YES,
        }
    )
    return _checked(_counted(changed, usual if before else None, today))


def _when(typed: str, usual: Rhythm) -> dict[str, Any]:
    """Read which day is meant: one of the menu, or what somebody typed instead."""
    if not typed:
        return {}
    chosen = _WHEN.fullmatch(typed)
    if chosen:
        return {
            "every": Every(chosen["every"]),
            "place": int(chosen["place"]),
            "weekday": int(chosen["weekday"]),
        }
    said = read_rhythm(typed).fields
    if "every" not in said:
        raise NotARhythm(field="other_when")
    return {
        "weekday": usual.weekday,
        **{name: said[name] for name in ("every", "place", "weekday") if name in said},
    }


def _told(rhythm: Rhythm, line: RhythmLine, today: date | None) -> Rhythm:
    changes: dict[str, Any] = dict(line.fields)
    if line.holidays is not None:
        zone = Rhythm(time_zone=changes.get("time_zone", rhythm.time_zone)).zone
        changes["holidays"] = country_of(zone) if line.holidays == OWN_COUNTRY else line.holidays
    if line.walkers:
        changes["walker_ids"] = line.walkers
    if changes.get("walkers") == Walkers.EVERYONE:
        changes["walker_ids"] = ()
    if line.asked:
        changes["asked_ids"] = line.asked
    changed = rhythm.model_copy(update=changes)
    return _checked(_counted(changed, rhythm, today or date.min))


def _counted(rhythm: Rhythm, before: Rhythm | None, today: date) -> Rhythm:
    """Have weeks counted from the next such weekday, unless they were counted so before."""
    if rhythm.every != Every.WEEKS:
        return rhythm.model_copy(update={"starts_on": None})
    same = before is not None and (before.every, before.place, before.weekday) == (
        rhythm.every,
        rhythm.place,
        rhythm.weekday,
    )
    if same and rhythm.starts_on is not None:
        return rhythm
    first = today + timedelta(days=(rhythm.weekday - today.weekday()) % 7)
    return rhythm.model_copy(update={"starts_on": first})


def _checked(rhythm: Rhythm) -> Rhythm:
    """Give a rhythm of which each field was looked at, which a copy alone does not do."""
    return Rhythm.model_validate(rhythm.model_dump())


_FIELDS = tuple(rhythm_fields(Rhythm()))
