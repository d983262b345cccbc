"""The form of a rhythm, where it differs from other forms: it begins with what is usual for whoever opens it."""

from collections.abc import Mapping
from typing import Any

from bot.guide.errors import NotYourChannel
from bot.guide.rhythm_answers import Fields, rhythm_fields, rhythm_typed, usual_rhythm
from bot.guide.unit import Loaded, Unit
from bot.journey import edit
from bot.journey.model import Journey


def usual_fields(unit: Unit, loaded: Loaded, fields: Fields) -> Fields:
    """Give what the form shows in fields that are empty: the usual rhythm where there is none, and the channel."""
    person = unit.person
    usual = {} if any(fields.values()) else rhythm_fields(usual_rhythm(person.user_id, person.time_zone))
    return usual | {"channel_id": loaded.row.channel_id, "own_zone": person.time_zone}


def typed_for(loaded: Loaded, typed: Mapping[str, Any]) -> dict[str, Any]:
    """Give what was typed, in which the journey's own channel is none in particular."""
    if typed.get("channel_id") != loaded.row.channel_id:
        return dict(typed)
    return {**typed, "channel_id": ""}


def with_rhythm(unit: Unit, journey: Journey, fields: Fields) -> Journey:
    """Give the journey with the rhythm of a form.

    Raises `NotARhythm`, `NotATimeZone`, `NobodyToWalk`, or `NotYourChannel` for a channel that this person chose
    and is not in.
    """
    before, channel_id = journey.rhythm, fields.get("channel_id", "")
    is_new = before is None or channel_id != before.channel_id
    if channel_id and is_new and channel_id not in unit.person.channels:
        raise NotYourChannel(field="channel_id")
    rhythm = rhythm_typed(fields, before, unit.person.user_id, unit.now.date())
    return edit.describe(journey, rhythm=rhythm)
