"""The window in which fixes are chosen that become tasks in Asana, and what became of them (rule 19)."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.export.task import missing
from bot.guide.handing_over import HandedOver
from bot.guide.screens import Screen
from bot.journey.fixes import Ranked, ranked
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.slack.views.blocks import (
    MESSAGE_BLOCKS,
    MESSAGE_CHARACTERS,
    MODAL_BLOCKS,
    OPTION_TEXT,
    Block,
    Message,
    bold,
    clip,
    field_of,
    fitting,
    modal,
    option,
    plain,
    safe,
    section,
    sections,
)
from bot.slack.views.export_form import ExportPlan
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day, number

ASANA_FORM = "asana"
_PER_BOX = 10
"""Slack's limit of choices in one group of checkboxes."""
_MOST_BOXES = 10
_MOST_CHARACTERS = 50_000
"""More than this may not fit into what Slack takes for one window, which is 250 kB."""
_LONGEST = 150
"""Characters of a fix in a line of text."""


def asana_form(screen: Screen, made: Mapping[str, str], plan: ExportPlan, reader: Language) -> dict[str, Any]:
    """Show the fixes that are not finished: ticked where they are whole, with what they lack where they are not.

    `made` holds the addresses of the tasks that are there, by fix.
    """
    say = catalogue(reader)
    journey = screen.journey
    unfinished = [one for one in ranked(journey) if not one.fix.is_finished]
    left = [one for one in unfinished if one.fix.id not in made]
    whole = [one for one in left if missing(journey, one.fix) is None]
    shown = whole[: _PER_BOX * _MOST_BOXES]
    lead = say("asana-lead", title=safe(journey.title)) if whole else say("asana-nothing")
    blocks = [section(lead)]
    for start in range(0, len(shown), _PER_BOX):
        part = shown[start : start + _PER_BOX]
        blocks.append(_boxes(start, part, say, is_all=len(part) == len(shown)))
    if len(whole) > len(shown):
        blocks.append(section(say("asana-more", count=len(whole) - len(shown))))
    blocks += _listed(say("asana-half"), [_lacking(journey, one, say) for one in left if one not in whole])
    there = [one.fix for one in unfinished if one.fix.id in made]
    blocks += _listed(say("asana-there"), [_linked(fix.text, made[fix.id]) for fix in there])
    return modal(
        ASANA_FORM,
        say("asana-title"),
        fitting(blocks, most=MODAL_BLOCKS - 1, characters=_MOST_CHARACTERS),
        submit=say("asana-submit") if whole else "",
        close=say("form-cancel") if whole else say("asana-close"),
        private=str(plan),
    )


def handed_over(results: Sequence[HandedOver], reader: Language) -> Message:
    """Tell what became of each fix: a new task, one that was there, or the reason why there is none."""
    say = catalogue(reader)
    heading = say("asana-result", count=sum(one.url is not None for one in results), all=len(results))
    lines = [_result(one, say) for one in results]
    blocks = [section(bold(heading)), *sections(lines)]
    return Message(heading, fitting(blocks, most=MESSAGE_BLOCKS - 1, characters=MESSAGE_CHARACTERS))


def _boxes(start: int, ranks: Sequence[Ranked], say: Catalogue, *, is_all: bool) -> Block:
    some = {"first": start + 1, "last": start + len(ranks)}
    label = say("asana-which") if is_all else say("asana-which-some", **some)
    options = [
        option(clip(one.fix.text, OPTION_TEXT), one.fix.id)
        | {"description": plain(_about(one, say), OPTION_TEXT)}
        for one in ranks
    ]
    boxes = {"type": "checkboxes", "options": options, "initial_options": options}
    return field_of(f"fixes{start}", label, boxes)


def _about(one: Ranked, say: Catalogue) -> str:
    fix = one.fix
    due = day(fix.due, say.language) if fix.due else ""
    points = number(one.score, say.language) if one.score is not None else ""
    return say("asana-about", owner=clip(fix.owner, 25), due=due, score=points)


def _lacking(journey: Journey, one: Ranked, say: Catalogue) -> str:
    lacks = missing(journey, one.fix)
    reason = say(f"asana-lacks-{lacks}") if lacks else ""
    return f"{safe(clip(one.fix.text, _LONGEST))}: {reason}"


def _listed(heading: str, lines: Sequence[str]) -> list[Block]:
    return sections([bold(heading), *(f"• {line}" for line in lines)]) if lines else []


def _result(one: HandedOver, say: Catalogue) -> str:
    if one.url is None:
        return f"– {safe(one.reason(say.language))}"
    fix = _linked(one.text, one.url)
    return f"✓ {say('asana-new' if one.is_new else 'asana-known', fix=fix)}"


def _linked(text: str, url: str) -> str:
    """Name a fix, as a link to its task where Asana gave an address that Slack can follow."""
    named = safe(clip(text, _LONGEST))
    followable = url.startswith("https://") and not set(url) & set("|<> ")
    return f"<{url}|{named}>" if followable else named
