"""What the coach said of a draft follows that draft: other words for a line that is gone are not offered any longer."""

from bot.coach.proposals import Coached, Reworded, State
from bot.coach.requests import Task
from bot.guide.unit import Loaded, Unit
from storage import coached


def follow_draft(unit: Unit, loaded: Loaded, draft_id: int | None) -> None:
    """Have what the coach offers for the lines of a draft shown anew, as far as nobody took or dismissed it."""
    for row in coached.of_journey(unit.session, unit.workspace_id, loaded.id, Task.COACH):
        answer = Coached.model_validate(row.answer) if row.answer is not None else Coached()
        if any(
            one.state == State.OPEN and isinstance(one.effect, Reworded) and one.effect.draft_id == draft_id
            for one in answer.proposals
        ):
            unit.touch(loaded, "coached", subject=f"{row.id}")
