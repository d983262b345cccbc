"""How a rhythm reads: when it is, who walks, where it is posted, and which dates come of it."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from babel import Locale

from bot.journey.calendar import Coming
from bot.journey.language import Language
from bot.journey.rhythm import Every, Rhythm, Walkers
from bot.slack.views.blocks import safe
from prompts.catalogue import Catalogue
from prompts.figures import day, day_and_weekday, short_day_and_weekday, time_of_day, weekday_name

_LAST_DAYS_OF_MONTH = 31
_MOST_NAMES = 12


def when(rhythm: Rhythm, say: Catalogue) -> str:
    """Say which day of the month or week it is, as in "eerste maandag"."""
    weekday = weekday_name(rhythm.weekday, say.language)
    match rhythm.every:
        case Every.WEEKDAY:
            return say("rhythm-when-weekday", place=_place(rhythm.place, say), weekday=weekday)
        case Every.DAY if rhythm.place == _LAST_DAYS_OF_MONTH:
            return say("rhythm-when-last-day")
        case Every.DAY:
            return say("rhythm-when-day", number=rhythm.place)
        case Every.WORKING_DAY if rhythm.place == -1:
            return say("rhythm-when-last-working-day")
        case Every.WORKING_DAY:
            return say("rhythm-when-working-day", number=rhythm.place)
        case Every.WEEKS:
            return say("rhythm-when-weeks", count=rhythm.place, weekday=weekday)


def when_and_time(rhythm: Rhythm, say: Catalogue) -> str:
    """Say which day it is and at what time, beginning with a capital."""
    text = say("rhythm-when-at", when=when(rhythm, say), at=time_of_day(rhythm.at))
    return text[:1].upper() + text[1:]


def rhythm_lines(rhythm: Rhythm, names: Mapping[str, str], channel_id: str, say: Catalogue) -> list[str]:
    """Say all of a rhythm, a line for each thing; `channel_id` is where it is posted where it names no channel."""
    asked = rhythm.asked_ids or ((rhythm.set_by,) if rhythm.set_by else ())
    lines = [
        say("rhythm-line-when", when=when_and_time(rhythm, say), zone=rhythm.time_zone.replace("_", " ")),
        _free_days(rhythm, say),
        say("rhythm-line-who", who=who_walks(rhythm, names, say)),
        say("rhythm-line-where", channel=rhythm.channel_id or channel_id, count=rhythm.open_days),
        say("rhythm-line-asked", who=people(asked, names, say)) if asked else "",
        say("rhythm-line-report-on", number=rhythm.report_on)
        if rhythm.report_on
        else say("rhythm-line-report"),
        say("rhythm-line-anonymous") if rhythm.anonymous else "",
    ]
    return [line for line in lines if line]


def rhythm_change(before: dict[str, Any] | None, after: dict[str, Any] | None, say: Catalogue) -> list[str]:
    """Say how a rhythm changed, from what history holds of it: a line for each thing that reads otherwise."""
    was = Rhythm.model_validate(before) if before else None
    now = Rhythm.model_validate(after) if after else None
    if now is None:
        return [say("change-removed", text=when_and_time(was, say))] if was else []
    if was is None:
        return [say("change-field-set", field=say("label-rhythm"), after=when_and_time(now, say))]
    said = [
        say(
            "change-field",
            field=say("label-rhythm"),
            before=when_and_time(was, say),
            after=when_and_time(now, say),
        )
    ]
    lines = said if said[0] and when_and_time(was, say) != when_and_time(now, say) else []
    read_before = rhythm_lines(was, {}, was.channel_id, say)[1:]
    lines += [line for line in rhythm_lines(now, {}, now.channel_id, say)[1:] if line not in read_before]
    if now.paused_until and now.is_paused and (was.is_paused, was.paused_until) != (True, now.paused_until):
        lines.append(say("rhythm-paused-until", day=day(now.paused_until, say.language)))
    lines += [
        say("rhythm-change-skipped", day=day(on, say.language)) for on in now.skipped if on not in was.skipped
    ]
    lines += [
        say("rhythm-change-unskipped", day=day(on, say.language))
        for on in was.skipped
        if on not in now.skipped
    ]
    return lines


def who_walks(rhythm: Rhythm, names: Mapping[str, str], say: Catalogue) -> str:
    """Say who walks: everyone, these people, or these people in turn."""
    named = people(rhythm.walker_ids, names, say)
    match rhythm.walkers:
        case Walkers.EVERYONE:
            return say("rhythm-everyone")
        case Walkers.FIXED:
            return named
        case Walkers.ROTATING:
            return say("rhythm-in-turn", who=named) if named else say("rhythm-everyone-in-turn")


def people(user_ids: Sequence[str], names: Mapping[str, str], say: Catalogue) -> str:
    """Name people without calling them; those whom we don't know by name, and too many, are counted."""
    known = [safe(names[user_id]) for user_id in user_ids if names.get(user_id)][:_MOST_NAMES]
    others = len(user_ids) - len(known)
    counted = [say("rhythm-others", count=others)] if others else []
    return ", ".join([*known, *counted])


def dates(to_come: Sequence[Coming], today: date, say: Catalogue) -> list[str]:
    """Write dates with their weekdays, and why one moved."""
    return [f"{day_and_weekday(one.day, today, say.language)}{_moved(one, say)}" for one in to_come]


def short_dates(to_come: Sequence[Coming], say: Catalogue) -> str:
    """Write dates in one line."""
    return ", ".join(short_day_and_weekday(one.day, say.language) for one in to_come)


def country_name(code: str, language: Language) -> str:
    """Name a country in a language."""
    return str(Locale.parse(language.value).territories.get(code, code))


def _moved(one: Coming, say: Catalogue) -> str:
    if not one.has_moved:
        return ""
    meant = short_day_and_weekday(one.meant, say.language)
    if one.holiday:
        return f"  _{say('rhythm-moved-holiday', meant=meant, holiday=safe(one.holiday))}_"
    return f"  _{say('rhythm-moved-weekend', meant=meant)}_"


def _free_days(rhythm: Rhythm, say: Catalogue) -> str:
    country = country_name(rhythm.holidays, say.language) if rhythm.holidays else ""
    if country:
        key = "rhythm-line-free" if rhythm.skip_weekends else "rhythm-line-holidays"
        return say(key, country=country)
    return say("rhythm-line-weekends") if rhythm.skip_weekends else say("rhythm-line-any-day")


def _place(place: int, say: Catalogue) -> str:
    return say("rhythm-place-last" if place == -1 else f"rhythm-place-{place}")
