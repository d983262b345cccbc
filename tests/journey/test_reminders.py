"""Reminders about fixes: gentle, to whom they concern, and never twice the same (rule 19)."""

from datetime import date, timedelta

import pytest

from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.parts import FixStatus
from bot.journey.reminders import Care, Nudge, Reminder, next_day_to_tell, reminders_due

TODAY = date(2026, 3, 10)


def with_fixes(*fixes: dict[str, object]) -> Journey:
    """Give a journey with these fixes."""
    journey = Journey(title="Reis")
    for number, fields in enumerate(fixes):
        journey, _ = edit.add(journey, "fixes", text=f"Punt {number}", **fields)
    return journey


def taken(due: date, **fields: object) -> dict[str, object]:
    """Give the fields of a fix that Bo took, with a due date."""
    return {"owner": "Bo", "owner_id": "UBO", "due": due, **fields}


def told(reminders: list[Reminder]) -> list[tuple[Nudge, str, str]]:
    """Give what is said, about which fix, and to whom."""
    return [(one.nudge, one.fix.text, one.to) for one in reminders]


def test_a_team_is_asked_about_fixes_without_an_owner_or_a_date() -> None:
    """About all of them in one go."""
    journey = with_fixes({}, {"owner": "Bo"}, taken(TODAY + timedelta(days=30)))
    assert told(reminders_due(journey, {}, TODAY)) == [(Nudge.ASK, "Punt 0", ""), (Nudge.ASK, "Punt 1", "")]


def test_a_team_is_asked_once_a_week_at_most() -> None:
    """Whichever fix it was asked about, the rest of that week is quiet; a week later it is asked again."""
    journey = with_fixes({}, {})
    asked = {journey.fixes[0].id: Care(asked_on=TODAY)}
    assert reminders_due(journey, asked, TODAY + timedelta(days=6)) == []
    assert len(reminders_due(journey, asked, TODAY + timedelta(days=7))) == 2


def test_an_owner_is_reminded_once_before_the_date_and_once_after() -> None:
    """Three days ahead at the earliest; on the day itself it is still before."""
    journey = with_fixes(taken(TODAY))
    fix_id = journey.fixes[0].id
    assert reminders_due(journey, {}, TODAY - timedelta(days=4)) == []
    assert told(reminders_due(journey, {}, TODAY - timedelta(days=3))) == [(Nudge.BEFORE, "Punt 0", "UBO")]
    before = {fix_id: Care(reminded_before=TODAY)}
    assert reminders_due(journey, before, TODAY) == []
    assert told(reminders_due(journey, before, TODAY + timedelta(days=1))) == [(Nudge.AFTER, "Punt 0", "UBO")]
    both = {fix_id: Care(reminded_before=TODAY, reminded_after=TODAY)}
    assert reminders_due(journey, both, TODAY + timedelta(days=9)) == []


def test_a_date_that_moved_reminds_again() -> None:
    """It is another promise."""
    journey = with_fixes(taken(TODAY))
    care = {journey.fixes[0].id: Care(reminded_before=TODAY - timedelta(days=9))}
    assert told(reminders_due(journey, care, TODAY)) == [(Nudge.BEFORE, "Punt 0", "UBO")]


def test_what_is_finished_and_who_wants_no_reminders_is_left_alone() -> None:
    """So is an owner whom Slack does not know: a department gets no messages."""
    late = TODAY - timedelta(days=2)
    done = with_fixes({"status": FixStatus.DONE}, taken(late, status=FixStatus.DROPPED))
    assert reminders_due(done, {}, TODAY) == []
    assert reminders_due(with_fixes(taken(late)), {}, TODAY, left_alone={"UBO"}) == []
    assert reminders_due(with_fixes({"owner": "Sales", "due": late}), {}, TODAY) == []


@pytest.mark.parametrize("asked", [None, 0, 3, 9])
@pytest.mark.parametrize("due", [None, -9, -1, 0, 2, 3, 12])
@pytest.mark.parametrize("told", [(False, False), (True, False), (True, True)])
def test_the_next_day_with_something_to_say_is_foreseen(
    asked: int | None, due: int | None, told: tuple[bool, bool]
) -> None:
    """It is the first of the coming days on which something is said, as looking at each of them shows."""
    date_due = None if due is None else TODAY + timedelta(days=due)
    journey = with_fixes(
        {"owner": "Bo", "owner_id": "UBO", "due": date_due}, taken(TODAY + timedelta(days=20))
    )
    before, after = (date_due if one else None for one in told)
    asked_on = None if asked is None else TODAY - timedelta(days=asked)
    care = {journey.fixes[0].id: Care(asked_on=asked_on, reminded_before=before, reminded_after=after)}
    days = [TODAY + timedelta(days=number) for number in range(30)]
    found = next((day for day in days if reminders_due(journey, care, day)), None)
    assert next_day_to_tell(journey, care, TODAY) == found


def test_nothing_is_to_be_said_of_what_is_done() -> None:
    """Nor of a journey without fixes."""
    assert next_day_to_tell(with_fixes({"status": FixStatus.DONE}), {}, TODAY) is None
    assert next_day_to_tell(with_fixes(), {}, TODAY) is None
