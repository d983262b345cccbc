"""The fields of a rhythm's form: menus for what is common, a line to type in for all else."""

from collections.abc import Mapping
from typing import Any

from bot.guide.forms import Form
from bot.guide.rhythm_answers import NO, YES
from bot.journey.calendar import countries, country_of
from bot.journey.hearing import read_rhythm
from bot.journey.parts import LINE_LENGTH
from bot.journey.rhythm import Every, Rhythm, Walkers, time_zones
from bot.slack.views.blocks import Block, Element, clip, field_of, option, select, text_input
from bot.slack.views.rhythm_wording import country_name, when
from prompts.catalogue import Catalogue

_NONE = "none"
_WORKING_WEEK = range(5)
_PLACES = (1, 2, 3, -1)
_DAYS = (1, 5, 10, 15, 20, 25, 31)
_WORKING_DAYS = (1, 2, 3, 5, 10, -1)
_WEEKS = (2, 3, 4, 6)
_MOST_REPORT_DAY = 28
_MOST_OPEN_DAYS = 28
_ZONES = (
    "Europe/Amsterdam", "Europe/Brussels", "Europe/Berlin", "Europe/Paris", "Europe/London", "Europe/Dublin",
    "Europe/Lisbon", "Europe/Madrid", "Europe/Rome", "Europe/Zurich", "Europe/Vienna", "Europe/Prague",
    "Europe/Warsaw", "Europe/Stockholm", "Europe/Copenhagen", "Europe/Oslo", "Europe/Helsinki", "Europe/Athens",
    "Europe/Bucharest", "Europe/Istanbul", "Africa/Johannesburg", "Africa/Lagos", "Africa/Cairo", "Africa/Casablanca",
    "Asia/Dubai", "Asia/Kolkata", "Asia/Jakarta", "Asia/Singapore", "Asia/Shanghai", "Asia/Tokyo", "Australia/Sydney",
    "Pacific/Auckland", "America/Paramaribo", "America/Curacao", "America/Sao_Paulo", "America/New_York",
    "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Toronto", "UTC",
)  # fmt: skip
_COUNTRIES = (
    "NL", "BE", "LU", "DE", "FR", "GB", "IE", "AT", "CH", "ES", "PT", "IT", "DK", "SE", "NO", "FI", "IS", "PL", "CZ",
    "SK", "HU", "RO", "BG", "GR", "HR", "SI", "RS", "UA", "EE", "LV", "LT", "TR", "CY", "MT", "US", "CA", "MX", "BR",
    "AR", "CL", "CO", "PE", "SR", "CW", "AW", "ZA", "NG", "KE", "EG", "MA", "GH", "AE", "SA", "IL", "IN", "PK", "ID",
    "SG", "MY", "TH", "VN", "PH", "CN", "HK", "TW", "JP", "KR", "AU", "NZ",
)  # fmt: skip


def rhythm_fields_of_form(form: Form, say: Catalogue) -> list[Block]:
    """Give the fields, filled with what there is, or else with what is usual."""
    shown = {name: value or form.usual.get(name, "") for name, value in form.fields.items()}
    return [
        *_when_fields(shown, say),
        field_of("at", say("label-at"), {"type": "timepicker", "initial_time": shown["at"] or "09:30"}),
        *_zone_fields(shown, form.usual.get("own_zone", ""), say),
        _choice("weekends", [(NO, say("rhythm-form-skip")), (YES, say("rhythm-form-keep"))], shown, say),
        _countries(shown, say),
        _choice("walkers", [(one.value, say(f"rhythm-walkers-{one}")) for one in Walkers], shown, say),
        _people("walker_ids", shown, say),
        field_of("channel_id", say("label-channel-id"), _channel(shown["channel_id"])),
        _number("open_days", 1, _MOST_OPEN_DAYS, "rhythm-form-days", shown, say),
        _people("asked_ids", shown, say),
        _number("report_on", 0, _MOST_REPORT_DAY, "rhythm-form-report", shown, say),
        _choice(
            "anonymous", [(NO, say("rhythm-form-named")), (YES, say("rhythm-form-anonymous"))], shown, say
        ),
    ]


def typed_rhythm(typed: Mapping[str, Any]) -> dict[str, Any]:
    """Read what the form was sent in with: what was typed goes before what stands in the menu beside it."""
    lists = {name: " ".join(value) if isinstance(value, list) else value for name, value in typed.items()}
    for name, other in (("when", "other_when"), ("time_zone", "other_time_zone")):
        instead = lists.pop(other, "")
        if instead:
            lists[name] = instead
    if "time_zone" in lists:
        # A city is as good as its time zone.
        said = read_rhythm(f"{lists['time_zone']} tijd").fields
        lists["time_zone"] = said.get("time_zone", lists["time_zone"])
    return lists


def _when_fields(shown: Mapping[str, str], say: Catalogue) -> list[Block]:
    chosen = shown["when"]
    usual = [
        *(Rhythm(place=place, weekday=day) for day in _WORKING_WEEK for place in _PLACES),
        *(Rhythm(every=Every.DAY, place=place) for place in _DAYS),
        *(Rhythm(every=Every.WORKING_DAY, place=place) for place in _WORKING_DAYS),
        *(
            Rhythm.model_construct(every=Every.WEEKS, place=place, weekday=day)
            for place in _WEEKS
            for day in _WORKING_WEEK
        ),
    ]
    options = {f"{one.every}:{one.place}:{one.weekday}": when(one, say) for one in usual}
    key = chosen
    every, _, rest = chosen.partition(":")
    if every in {Every.DAY, Every.WORKING_DAY}:
        # The weekday means nothing there.
        key = f"{every}:{rest.partition(':')[0]}:0"
    return [
        field_of(
            "when",
            say("label-when"),
            select([option(text, one) for one, text in options.items()], chosen=key),
        ),
        field_of(
            "other_when",
            say("rhythm-form-other-when"),
            text_input("" if key in options else _typed_when(chosen, say), most=LINE_LENGTH),
            hint=say("rhythm-form-other-when-hint"),
        ),
    ]


def _typed_when(chosen: str, say: Catalogue) -> str:
    """Write a day that is in no menu as somebody would type it."""
    every, _, rest = chosen.partition(":")
    place, _, weekday = rest.partition(":")
    if every not in set(Every) or not weekday:
        return chosen
    return when(Rhythm.model_construct(every=Every(every), place=int(place), weekday=int(weekday)), say)


def _zone_fields(shown: Mapping[str, str], own: str, say: Catalogue) -> list[Block]:
    chosen = shown["time_zone"]
    # What was typed and is none, as when the form comes back, stands where it was typed.
    known = [zone for zone in (chosen, own) if zone in time_zones()]
    zones = list(dict.fromkeys([*known, *_ZONES]))
    options = [option(zone.replace("_", " "), zone) for zone in zones]
    return [
        field_of("time_zone", say("label-time-zone"), select(options, chosen=chosen)),
        field_of(
            "other_time_zone",
            say("rhythm-form-other-zone"),
            text_input("" if chosen in zones else chosen, most=LINE_LENGTH),
            hint=say("rhythm-form-other-zone-hint"),
        ),
    ]


def _countries(shown: Mapping[str, str], say: Catalogue) -> Block:
    known = sorted(
        ((country_name(code, say.language), code) for code in {*_COUNTRIES, shown["holidays"]} & countries()),
    )
    zone = shown["time_zone"]
    own = country_of(Rhythm(time_zone=zone).zone) if zone in _ZONES else ""
    known.sort(key=lambda pair: pair[1] not in {shown["holidays"], own})
    options = [option(say("rhythm-form-no-holidays"), _NONE), *(option(name, code) for name, code in known)]
    element = select(options, chosen=shown["holidays"] or _NONE)
    return field_of("holidays", say("label-holidays"), element)


def _choice(name: str, choices: list[tuple[str, str]], shown: Mapping[str, str], say: Catalogue) -> Block:
    options = [option(text, value) for value, text in choices]
    return field_of(name, _label(name, say), select(options, chosen=shown[name] or choices[0][0]))


def _number(name: str, first: int, last: int, key: str, shown: Mapping[str, str], say: Catalogue) -> Block:
    options = [option(say(key, count=number), f"{number}") for number in range(first, last + 1)]
    return field_of(name, _label(name, say), select(options, chosen=shown[name]))


def _people(name: str, shown: Mapping[str, str], say: Catalogue) -> Block:
    element: Element = {"type": "multi_users_select"}
    if shown[name]:
        element["initial_users"] = shown[name].split()
    hint_key = f"rhythm-form-{name.replace('_', '-')}-hint"
    return field_of(name, _label(name, say), element, hint=say(hint_key))


def _channel(channel_id: str) -> Element:
    element: Element = {
        "type": "conversations_select",
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }
    return element | {"initial_conversation": channel_id} if channel_id else element


def _label(name: str, say: Catalogue) -> str:
    return clip(say(f"label-{name.replace('_', '-')}"), 2000)
