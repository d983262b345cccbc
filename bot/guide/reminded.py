"""What was said of the fixes of a journey before, so that nobody hears the same twice."""

from typing import TYPE_CHECKING

from bot.journey.reminders import Care
from storage import fix_care

if TYPE_CHECKING:
    # A unit plans what is to be said next: by way of the rhythm it imports this.
    from bot.guide.unit import Unit


def care_of(unit: "Unit", journey_id: int) -> dict[str, Care]:
    """Give what was said before, by fix."""
    told = fix_care.of_journey(unit.session, unit.workspace_id, journey_id)
    return {
        fix_id: Care(
            asked_on=one.asked_at.date() if one.asked_at else None,
            reminded_before=one.reminded_before,
            reminded_after=one.reminded_after,
        )
        for fix_id, one in told.items()
    }
