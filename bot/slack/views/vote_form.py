"""The window in which somebody votes on fixes: impact and effort, which nobody else sees (rule 19)."""

from typing import Any

from bot.guide.voting import Ballot, to_vote_on
from bot.journey.fixes import Ranked, hurt, score
from bot.journey.language import Language
from bot.journey.parts import HIGHEST_VOTE, LOWEST_VOTE, Fix
from bot.slack.views.blocks import (
    Block,
    actions,
    button,
    clip,
    confirmation,
    context,
    divider,
    field_of,
    modal,
    option,
    safe,
    section,
    select,
)
from bot.slack.views.fix_targets import Target
from bot.slack.views.fix_wording import place_of, score_of
from bot.slack.views.fixes import show_anyway
from prompts.catalogue import Catalogue, catalogue

VOTE_FORM = "vote"
Marks = dict[str, tuple[int | None, int | None]]
"""By fix the impact and effort that stand in the window, None for what is open."""


def vote_form(ballot: Ballot, reader: Language) -> dict[str, Any]:
    """Ask what somebody thinks of fixes; their own earlier votes are filled in."""
    say = catalogue(reader)
    blocks = [section(say("vote-lead"))]
    waiting = len(to_vote_on(ballot.journey, ballot.votes))
    if 1 < len(ballot.fixes) < waiting:
        blocks.append(context(say("vote-first", count=len(ballot.fixes), total=waiting)))
    for fix in ballot.fixes:
        blocks += [divider(), *_about(ballot, fix, say)]
    return modal(
        VOTE_FORM,
        say("vote-title"),
        blocks,
        submit=say("vote-submit"),
        close=say("form-cancel"),
        private=str(ballot.journey_id),
    )


def typed_marks(values: dict[str, Any]) -> Marks:
    """Read what stands in the window."""
    marks = {block_id: int(value) if value else None for block_id, value in values.items()}
    fix_ids = dict.fromkeys(block_id.partition(":")[2] for block_id in marks)
    return {fix_id: (marks.get(f"impact:{fix_id}"), marks.get(f"effort:{fix_id}")) for fix_id in fix_ids}


def _about(ballot: Ballot, fix: Fix, say: Catalogue) -> list[Block]:
    own = ballot.votes.own.get(fix.id)
    journey, alone = ballot.journey, len(ballot.fixes) == 1
    ranked = Ranked(0, fix, score(fix, journey.formula), hurt(journey, fix))
    known = [place_of(journey, fix, say), score_of(ballot.votes, ranked, say)]
    return [
        section(f"*{safe(clip(fix.text, 300))}*"),
        context(" · ".join(filter(None, known))),
        _mark(f"impact:{fix.id}", say("vote-impact"), own.impact if own else None, say, optional=not alone),
        _mark(f"effort:{fix.id}", say("vote-effort"), own.effort if own else None, say, optional=not alone),
        *(_closing(ballot, fix, say) if alone else []),
    ]


def _mark(block_id: str, label: str, given: int | None, say: Catalogue, *, optional: bool) -> Block:
    marks = [option(say(f"vote-word-{mark}"), str(mark)) for mark in range(LOWEST_VOTE, HIGHEST_VOTE + 1)]
    return field_of(block_id, label, select(marks, chosen=str(given or "")), optional=optional)


def _closing(ballot: Ballot, fix: Fix, say: Catalogue) -> list[Block]:
    """Offer to show the numbers before all have voted, or to begin anew once they are shown."""
    target = str(Target(ballot.journey_id, fix.id))
    if fix.impact_votes:
        sure = confirmation(say("vote-anew-title"), say("vote-anew-text"), say("vote-anew"), say("delete-no"))
        return [actions(button(say("vote-anew"), "vote_anew", target, confirm=sure))]
    if not ballot.votes.who_voted(fix.id):
        return []
    return [
        actions(
            button(say("fixes-show"), "vote_show", target, confirm=show_anyway(ballot.votes, [fix.id], say))
        )
    ]
