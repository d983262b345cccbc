"""Notes read by rules of language alone, at once."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.coach.proposals import Coached, Kind
from bot.coach.requests import MOST_NOTES, Understand
from bot.coach.sound_steps import sound_steps
from bot.coach.understanding.finding import Found, found_in
from bot.coach.understanding.people import personas_in
from bot.coach.understanding.placing import fits_quick_line, proposals_of, step_about, without_known
from bot.coach.understanding.sentences import sentences_of
from bot.journey.language import Language
from bot.journey.step_checks import detect_language
from prompts.catalogue import catalogue

MOST = 25
"""The most proposals of one reading: more would not be looked through."""
_SHARE = {Kind.STEP: 10, Kind.PAIN: 7, Kind.TOUCHPOINT: 5, Kind.PERSONA: 3}
"""How many of each kind go first; what room is left goes to what weighs most."""

_LOOKED_AT = 60
"""So many of each kind are compared with one another and with the map."""
_FIRST = (Kind.PERSONA, Kind.STEP, Kind.TOUCHPOINT, Kind.PAIN)
"""What is told first of one sentence."""


_HANGING = re.compile(r"[\s,]+(?:en|and|of|or|maar|but)$", re.IGNORECASE)


def by_rules(request: Understand) -> Coached:
    """Find steps, personas, touchpoints and pain points in notes, in the order in which they are told."""
    say = catalogue(request.language)
    notes = request.notes[:MOST_NOTES]
    said, speakers = sentences_of(notes, request.language)
    spoken = detect_language([one.text for one in said]) if said else request.language
    found = [*found_in(said, spoken, request.source), *personas_in(said, speakers, spoken)]
    heard = {one.at for one in found}
    found = [one for one in _weightiest(found) if not _only_repeats(one, request)]
    is_there = bool(found)
    found = [part for one in _told_once(found, request) for part in as_sound_steps(one, spoken)]
    found = without_known(sorted(found, key=lambda one: (one.at, _FIRST.index(one.kind))), request.journey)
    kept = [fitting(one) for one in at_new_steps(balanced(found))]
    silent = sum(at not in heard and one.by_customer is not False for at, one in enumerate(said))
    unknown = [say("coach-understand-left-out", count=silent)] if silent and said else []
    if len(found) > len(kept):
        unknown.append(say("coach-understand-too-many", count=len(found) - len(kept)))
    if len(request.notes) > MOST_NOTES:
        unknown.append(say("coach-understand-cut"))
    nothing = say("coach-understand-known" if is_there else "coach-understand-nothing")
    text = say("coach-understand-found", count=len(kept)) if kept else nothing
    return Coached(text=text, proposals=proposals_of(kept, request), unknown=unknown)


def _weightiest(found: Sequence[Found]) -> list[Found]:
    """Leave out what could not be chosen anyway, so that a long text is read in a moment."""
    by_weight = sorted(range(len(found)), key=lambda place: (-found[place].weight, place))
    kept: set[int] = set()
    for kind in _SHARE:
        kept.update([place for place in by_weight if found[place].kind is kind][:_LOOKED_AT])
    return [found[place] for place in sorted(kept)]


def _only_repeats(one: Found, request: Understand) -> bool:
    """Tell whether a touchpoint says no more than the new step that it happens at."""
    if one.kind is not Kind.TOUCHPOINT or one.emotion is not None or one.thought:
        return False
    return not _fits(one, request)


def _told_once(found: Sequence[Found], request: Understand) -> list[Found]:
    """Of a step and a touchpoint that say the same of one sentence keep the touchpoint where a step of the map fits."""
    steps = {(one.at, one.text) for one in found if one.kind is Kind.STEP}
    twice = [one for one in found if one.kind is Kind.TOUCHPOINT and (one.at, one.text) in steps]
    placed = {(one.at, one.text) for one in twice if _fits(one, request)}
    return [
        one
        for one in found
        if (one.at, one.text) not in steps or (one.kind is Kind.TOUCHPOINT) == ((one.at, one.text) in placed)
    ]


def as_sound_steps(one: Found, language: Language) -> list[Found]:
    """Give a step as the checks would have it, in parts where it is several; the rest as it is."""
    if one.kind is not Kind.STEP:
        return [one]
    # Of a sentence that was cut no "and" is left hanging.
    told = _HANGING.sub("", one.text)
    return [replace(one, text=text) for text in sound_steps(told, language)]


def _fits(one: Found, request: Understand) -> bool:
    """Tell whether what was found happens at a step of the map."""
    key = one.channel.key if one.channel else ""
    return step_about(request.journey, f"{one.text} {one.quote}", key) is not None


def balanced(found: Sequence[Found], most: int = MOST) -> list[Found]:
    """Choose what weighs most of each kind, in the order in which it was told."""
    by_weight = sorted(range(len(found)), key=lambda place: (-found[place].weight, place))
    chosen: list[int] = []
    for kind, share in _SHARE.items():
        chosen += [place for place in by_weight if found[place].kind is kind][:share]
    rest = [place for place in by_weight if place not in chosen]
    chosen = (chosen + rest)[:most]
    return [found[place] for place in sorted(chosen)]


def at_new_steps(found: Sequence[Found]) -> list[Found]:
    """Note of each touchpoint and pain point after which of the steps in these notes it was told."""
    placed, last = [], ""
    for one in found:
        if one.kind is Kind.STEP:
            last = one.text
        placed.append(replace(one, step=last) if one.kind in {Kind.PAIN, Kind.TOUCHPOINT} else one)
    return placed


def fitting(one: Found) -> Found:
    """Give what goes into a quick line in words that stay together there."""
    if one.kind not in {Kind.PAIN, Kind.TOUCHPOINT}:
        return one
    return replace(one, text=fits_quick_line(one.text, is_pain=one.kind is Kind.PAIN))
