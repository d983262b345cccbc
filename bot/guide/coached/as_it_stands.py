"""What the coach said, as it stands: with what people did since, and what became of what it is about."""

from bot.coach.proposals import Coached, Proposal, Reworded, State
from bot.guide import drafts
from bot.guide.coached.finding_steps import placed, waits_for_step
from bot.guide.unit import Unit
from bot.journey.language import Language
from storage import drafts as stored
from storage import history, journeys
from storage.coach_tables import CoachedRow


def read_answer(row: CoachedRow) -> Coached:
    """Read what the coach said; nothing as long as it thinks."""
    return Coached.model_validate(row.answer) if row.answer is not None else Coached()


def standing(unit: Unit, row: CoachedRow) -> Coached:
    """Give what the coach said as it stands: what was taken and undone since is open again.

    What waited for a step has its place once that step is there. Other words for a line that is gone, or in a draft that is closed, are no longer open.
    """
    answer = with_undone(unit, row)
    proposals = [
        one.model_copy(update={"state": State.GONE}) if _is_gone(unit, one) else one
        for one in answer.proposals
    ]
    return answer.model_copy(update={"proposals": proposals})


def with_undone(unit: Unit, row: CoachedRow) -> Coached:
    """Give what the coach said as it is stored on: what was undone is open again, what found its step has its place."""
    answer = read_answer(row)
    proposals = [_reopened(one) if _is_undone(unit, one.change_id) else one for one in answer.proposals]
    about = journeys.find(unit.session, unit.workspace_id, row.journey_id)
    if about is not None and any(waits_for_step(one) for one in proposals):
        journey, language = journeys.load(unit.session, about), Language(row.language)
        proposals = [placed(one, journey, language) for one in proposals]
    return answer.model_copy(update={"proposals": proposals})


def _is_gone(unit: Unit, proposal: Proposal) -> bool:
    if proposal.state != State.OPEN or not isinstance(proposal.effect, Reworded):
        return False
    draft = stored.find(unit.session, unit.workspace_id, proposal.effect.draft_id)
    if draft is None or draft.state != stored.OPEN:
        return True
    return all(item.id != proposal.effect.item_id for item in drafts.read_items(draft))


def _reopened(proposal: Proposal) -> Proposal:
    return proposal.model_copy(update={"state": State.OPEN, "by": "", "change_id": None})


def _is_undone(unit: Unit, change_id: int | None) -> bool:
    change = history.find(unit.session, unit.workspace_id, change_id) if change_id is not None else None
    return change is not None and change.undone
