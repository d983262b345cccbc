"""What answers about fixes mean for the journey: typed lines become fixes of a pain point (rule 19). Pure."""

from collections.abc import Sequence
from datetime import date

from bot.guide.items import Item
from bot.journey import edit
from bot.journey.fix_checks import fix_of_text
from bot.journey.hearing import FixLine, read_fix
from bot.journey.lines import Entry
from bot.journey.model import Journey
from bot.journey.pains import fixes_for, pains_alike, personas_of, places_of
from bot.journey.parts import HIGHEST_EMOTION, Fix


def put_fixes(journey: Journey, pain_id: str, items: Sequence[Item]) -> Journey:
    """Add fixes for a pain point, or for none in particular where `pain_id` is empty."""
    for item in items:
        journey = _put_fix(journey, pain_id, read_fix(item.text, item.heard_on))
    return journey


def fixes_asked_for(journey: Journey, pain_id: str) -> list[Fix]:
    """Give the fixes that answer a question: those for its pain point, or all where it is about none."""
    return fixes_for(journey, pain_id) if pain_id else journey.fixes


def put_fix_list(journey: Journey, pain_id: str, entries: Sequence[Entry], today: date) -> Journey:
    """Make the fixes of a question read as edited; what was voted, and who does it by when, stays.

    A line that goes takes its fix along, unless that helps against other pain points too. The order of the
    lines means nothing, since scores set the order of fixes.
    """
    kept = {entry.part_id for entry in entries}
    for fix in fixes_asked_for(journey, pain_id):
        if fix.id not in kept:
            journey = _without(journey, fix, pain_id)
    present = {fix.id: fix for fix in fixes_asked_for(journey, pain_id)}
    for entry in entries:
        if entry.part_id is None:
            journey = _put_fix(journey, pain_id, read_fix(entry.text, today))
        elif present[entry.part_id].text != entry.text:
            journey = _reworded(journey, present[entry.part_id], read_fix(entry.text, today))
    return journey


def _put_fix(journey: Journey, pain_id: str, line: FixLine) -> Journey:
    """Add a fix; where one reads just so and is still to be done, the pain point is put to that one."""
    pain_ids = [pain.id for pain in pains_alike(journey, pain_id)]
    same = fix_of_text(line.text, [fix for fix in journey.fixes if not fix.is_finished])
    if same is not None:
        journey = edit.change(
            journey, "fixes", same.id, pain_ids=list(dict.fromkeys([*same.pain_ids, *pain_ids]))
        )
        return _assigned(journey, same, line)
    places, personas = places_of(journey, pain_id), personas_of(journey, pain_id)
    worst = min(places, key=lambda at: HIGHEST_EMOTION if at.emotion is None else at.emotion, default=None)
    journey, _ = edit.add(
        journey,
        "fixes",
        text=line.text,
        pain_ids=pain_ids,
        step_id=worst.step_id if worst else None,
        persona_id=personas[0] if len(personas) == 1 else None,
        owner=line.owner,
        due=line.due,
    )
    return journey


def _reworded(journey: Journey, fix: Fix, line: FixLine) -> Journey:
    return _assigned(edit.change(journey, "fixes", fix.id, text=line.text), fix, line)


def _assigned(journey: Journey, fix: Fix, line: FixLine) -> Journey:
    """Note who does it and by when, as far as that was told; nobody loses a fix unseen."""
    told = {
        name: value
        for name, value in (("owner", line.owner), ("due", line.due))
        if value and not getattr(fix, name)
    }
    return edit.change(journey, "fixes", fix.id, **told) if told else journey


def _without(journey: Journey, fix: Fix, pain_id: str) -> Journey:
    alike = {pain.id for pain in pains_alike(journey, pain_id)}
    others = [served for served in fix.pain_ids if served not in alike]
    if pain_id and others:
        return edit.change(journey, "fixes", fix.id, pain_ids=others)
    return edit.remove(journey, "fixes", fix.id)
