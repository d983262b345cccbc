"""Handing fixes over to Asana: a task for each, and never two for one.

A fix is reserved in a transaction, the task is made with none open, and a second transaction notes it. Who comes
while a reservation is fresh is told that it is under way. One that grew old was left by somebody who was cut off:
then, as after a call whose answer was lost, Asana is asked first whether the task is there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.export.asana import PATIENCE, Asana, AsanaFailed, MadeTask, Why
from bot.export.task import Missing, Task, missing, task_of
from bot.guide.guide import Guide
from bot.guide.unit import Person, Unit
from bot.journey.language import Language
from bot.journey.parts import Fix
from prompts.catalogue import catalogue
from storage import tasks

SERVICE = "asana"
_FRESH = timedelta(seconds=3 * PATIENCE)
"""How long a reservation counts as under way: longer than looking, making and looking again may take."""


class Held(StrEnum):
    """Why a fix was not even tried."""

    GONE = "gone"
    UNDER_WAY = "under-way"


@dataclass(frozen=True)
class HandedOver:
    """What became of one fix: its task (`url`), also when that was made before, or why there is none."""

    fix_id: str
    text: str
    url: str | None = None
    is_new: bool = False
    why_not: Missing | Held | Why | None = None
    said: str = ""
    """Asana's own words, where it refused."""

    def reason(self, language: Language) -> str:
        """Say why it was not handed over; empty when it was."""
        if self.why_not is None:
            return ""
        return catalogue(language)(f"asana-why-{self.why_not.value}", fix=self.text, said=self.said)


@dataclass(frozen=True)
class _Reserved:
    """A fix that is this person's to hand over, and where the task that may be there already is looked for."""

    fix: Fix
    task: Task
    reference: str
    since: datetime
    """No task of this journey can be older."""
    was_tried: bool


async def hand_over(
    guide: Guide, person: Person, asana: Asana, journey_id: int, fix_ids: Sequence[str]
) -> list[HandedOver]:
    """Make a task of each of these fixes, one after the other; raises `NoSuchJourney`."""
    return [await _one(guide, person, asana, journey_id, fix_id) for fix_id in dict.fromkeys(fix_ids)]


def handed_over(unit: Unit, journey_id: int) -> dict[str, str]:
    """Give the addresses of the tasks that were made of a journey's fixes, by fix; raises `NoSuchJourney`."""
    unit.load(journey_id)
    made = tasks.of_journey(unit.session, unit.workspace_id, journey_id, SERVICE)
    return {row.fix_id: row.url or "" for row in made}


async def _one(guide: Guide, person: Person, asana: Asana, journey_id: int, fix_id: str) -> HandedOver:
    reserved = await guide.do(person, _reserve, journey_id, fix_id)
    if isinstance(reserved, HandedOver):
        return reserved
    fix = reserved.fix
    try:
        made, is_new = await _made(asana, reserved)
    except AsanaFailed as failed:
        if failed.why is not Why.UNREACHABLE and not reserved.was_tried:
            await guide.do(person, _release, journey_id, fix_id)
        return HandedOver(fix_id, fix.text, why_not=failed.why, said=failed.said)
    await guide.do(person, _record, journey_id, fix_id, made)
    return HandedOver(fix_id, fix.text, url=made.url, is_new=is_new)


async def _made(asana: Asana, reserved: _Reserved) -> tuple[MadeTask, bool]:
    """Make the task, unless it is there; tells whether it is new."""
    if reserved.was_tried:
        found = await asana.find(reserved.reference, reserved.since)
        if found is not None:
            return found, False
    try:
        return await asana.create(reserved.task), True
    except AsanaFailed as failed:
        if failed.why is not Why.UNREACHABLE:
            raise
        # The answer was lost: the task may have been made all the same.
        found = await asana.find(reserved.reference, reserved.since)
        if found is None:
            raise
        return found, True


def _reserve(unit: Unit, journey_id: int, fix_id: str) -> HandedOver | _Reserved:
    loaded = unit.load(journey_id)
    fix = next((fix for fix in loaded.journey.fixes if fix.id == fix_id), None)
    if fix is None:
        return HandedOver(fix_id, "", why_not=Held.GONE)
    row = tasks.find(unit.session, unit.workspace_id, journey_id, fix_id, SERVICE)
    if row is not None and row.task_id:
        return HandedOver(fix_id, fix.text, url=row.url)
    if row is not None and unit.now - row.at < _FRESH:
        return HandedOver(fix_id, fix.text, why_not=Held.UNDER_WAY)
    lacking = missing(loaded.journey, fix)
    if lacking is not None:
        return HandedOver(fix_id, fix.text, why_not=lacking)
    tasks.reserve(unit.session, unit.workspace_id, journey_id, fix_id, SERVICE, unit.person.user_id, unit.now)
    # With the moment of its start: a journey of that number in another database is another one.
    began = loaded.row.created_at
    reference = f"[{unit.workspace_id}-{began:%Y%m%d%H%M%S}-{journey_id}-{fix_id}]"
    language = loaded.journey.language
    task = task_of(loaded.journey, fix, language)
    told = catalogue(language)("asana-reference", reference=reference)
    return _Reserved(
        fix=fix,
        task=replace(task, notes=f"{task.notes}\n\n{told}"),
        reference=reference,
        since=began,
        was_tried=row is not None,
    )


def _record(unit: Unit, journey_id: int, fix_id: str, made: MadeTask) -> None:
    row = tasks.find(unit.session, unit.workspace_id, journey_id, fix_id, SERVICE)
    if row is not None:
        tasks.record_made(row, made.task_id, made.url)


def _release(unit: Unit, journey_id: int, fix_id: str) -> None:
    row = tasks.find(unit.session, unit.workspace_id, journey_id, fix_id, SERVICE)
    if row is not None and row.task_id is None:
        tasks.release(unit.session, row)
