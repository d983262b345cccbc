"""Reminders about fixes: which are due, and noting that they were told. To send them is for a later day's jobs."""

from collections.abc import Sequence

from bot.guide.errors import NoSuchJourney
from bot.guide.unit import Unit
from bot.journey.reminders import Care, Nudge, Reminder, reminders_due
from storage import fix_care, journeys


def due(unit: Unit, journey_id: int) -> list[Reminder]:
    """List what is to be said today about the fixes of a journey, in nobody's name.

    Raises `NoSuchJourney`, also for a deleted one.
    """
    row = journeys.find(unit.session, unit.workspace_id, journey_id)
    if row is None or row.deleted_at is not None:
        raise NoSuchJourney
    journey = journeys.load(unit.session, row)
    told = fix_care.of_journey(unit.session, unit.workspace_id, journey_id)
    care = {
        fix_id: Care(
            asked_on=one.asked_at.date() if one.asked_at else None,
            reminded_before=one.reminded_before,
            reminded_after=one.reminded_after,
        )
        for fix_id, one in told.items()
    }
    owners = {fix.owner_id for fix in journey.fixes if fix.owner_id}
    left_alone = fix_care.left_alone(unit.session, unit.workspace_id, owners)
    return reminders_due(journey, care, unit.now.date(), left_alone=left_alone)


def mark_told(unit: Unit, journey_id: int, reminders: Sequence[Reminder]) -> None:
    """Note that these were told, so that nobody hears the same twice."""
    for reminder in reminders:
        fix_care.remember(
            unit.session,
            unit.workspace_id,
            journey_id,
            reminder.fix.id,
            asked_at=unit.now if reminder.nudge == Nudge.ASK else None,
            before=reminder.fix.due if reminder.nudge == Nudge.BEFORE else None,
            after=reminder.fix.due if reminder.nudge == Nudge.AFTER else None,
        )
