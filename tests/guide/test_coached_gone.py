"""What the coach offers for the lines of a draft is open only as long as those are: no button leads nowhere."""

from collections.abc import Awaitable, Callable

import pytest

from bot.coach.proposals import Coached, Kind, Line, Reworded, State
from bot.guide import care, conversation, drafts, keeping
from bot.guide.coached import asking, finishing, taking
from bot.guide.coached.beginning import Begun
from bot.guide.errors import DealtWith
from bot.guide.questions import Question, Topic
from bot.guide.telling import Telling
from bot.guide.unit import Unit
from storage import surfaces
from tests.guide.team import ANNA, BO, Team
from tests.guide.test_coached import NOBODY, proposed, states


async def looked(team: Team) -> tuple[Begun, int]:
    """Have a draft of two steps looked at: other words for the first, and a step to add. Gives the draft."""
    await team.does(ANNA, conversation.turn_to, team.journey_id, Question(Topic.STEPS))
    await team.says(ANNA, "- Wij sturen een offerte\n- Tekent", ts="9.5")
    draft = await team.draft()
    begun = await team.does(ANNA, asking.look_at_draft, draft.id)
    effect = Reworded(draft_id=draft.id, item_id=draft.items[0].id)
    answer = Coached(
        proposals=[
            proposed("Krijgt een offerte", effect, Kind.WORDING),
            proposed("Leest een review", Line(question="steps"), number=2),
        ]
    )
    await team.does(NOBODY, finishing.finish, begun.id, answer)
    return begun, draft.id


async def wanted(team: Team, begun: Begun) -> int:
    """Count how often the coach's message was to be shown anew."""

    def count(unit: Unit) -> int:
        rows = surfaces.of_journey(unit.session, unit.workspace_id, begun.journey_id, Telling.COACHED)
        return next(row.wanted for row in rows if row.subject == f"{begun.id}")

    return await team.does(NOBODY, count)


async def _keep(team: Team, draft_id: int) -> None:
    await team.does(BO, keeping.keep, draft_id)


async def _drop(team: Team, draft_id: int) -> None:
    await team.does(BO, drafts.drop, draft_id)


async def _replace(team: Team, _draft_id: int) -> None:
    await team.takes_back(ANNA, "9.5")


@pytest.mark.parametrize("close", [_keep, _drop, _replace])
async def test_other_words_go_with_the_line(
    team: Team, close: Callable[[Team, int], Awaitable[None]]
) -> None:
    """Kept, dropped or replaced: the message is shown anew without them; a click on an old one is late."""
    begun, draft_id = await looked(team)
    assert await states(team, begun) == [State.OPEN, State.OPEN]
    before = await wanted(team, begun)
    await close(team, draft_id)
    assert await wanted(team, begun) > before
    assert await states(team, begun) == [State.GONE, State.OPEN]
    with pytest.raises(DealtWith):
        await team.does(ANNA, taking.take, begun.id, "1")


async def test_all_that_is_left_is_taken_without_what_is_gone(team: Team) -> None:
    """Silently; and once the draft is open again, its other words are too."""
    begun, draft_id = await looked(team)
    await team.does(ANNA, drafts.drop, draft_id)
    await team.does(BO, taking.take_all, begun.id)
    assert await states(team, begun) == [State.GONE, State.TAKEN]
    with pytest.raises(DealtWith):
        await team.does(BO, taking.take_all, begun.id)


async def test_what_was_kept_and_undone_can_be_reworded_again(team: Team) -> None:
    """The draft is open as it was."""
    begun, draft_id = await looked(team)
    await team.does(ANNA, keeping.keep, draft_id)
    before = await wanted(team, begun)
    await team.does(ANNA, care.undo, (await team.changes())[-1].id or 0)
    assert await wanted(team, begun) > before
    assert await states(team, begun) == [State.OPEN, State.OPEN]


async def test_only_what_was_shown_is_taken_at_once(team: Team) -> None:
    """What nobody read stays open."""
    begun, _ = await looked(team)
    await team.does(BO, taking.take_all, begun.id, ["2"])
    assert await states(team, begun) == [State.OPEN, State.TAKEN]
