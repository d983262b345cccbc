"""Voting on fixes: what each thinks of impact and effort, privately, until the numbers are shown (rule 19)."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from bot.guide.errors import AlreadyDone, HalfAVote, NoSuchFix, NothingToKeep
from bot.guide.unit import Loaded, Unit
from bot.journey import edit
from bot.journey.fixes import ranked
from bot.journey.model import Journey
from bot.journey.parts import Fix
from storage import votes
from storage.tables import VoteRow

MOST_AT_ONCE = 10
"""So many fixes at most stand in one window to vote in."""


@dataclass(frozen=True)
class Vote:
    """What one person thinks of a fix: impact and effort, each from 1 (hardly any) to 5 (a lot)."""

    impact: int
    effort: int


@dataclass(frozen=True)
class Votes:
    """The votes on a journey's fixes as one person may see them.

    `voted` tells by fix who voted, `own` holds this person's own votes, `people` are those who take part: once
    all of them voted on a fix, its numbers are shown.
    """

    people: frozenset[str] = frozenset()
    voted: Mapping[str, frozenset[str]] = field(default_factory=dict)
    own: Mapping[str, Vote] = field(default_factory=dict)

    def who_voted(self, fix_id: str) -> frozenset[str]:
        """Give who voted on a fix."""
        return self.voted.get(fix_id, frozenset())

    def asked(self, fix_id: str) -> int:
        """Tell how many people a fix's votes are of once all have voted: those who take part, and who voted anyhow."""
        return len(self.people | self.who_voted(fix_id))

    def silent(self, fix_ids: Collection[str]) -> int:
        """Tell how many of those who take part have not voted on one of these fixes."""
        return len({person for fix_id in fix_ids for person in self.people - self.who_voted(fix_id)})


@dataclass(frozen=True)
class Ballot:
    """A window to vote in: the fixes that it is about, and the votes as this person may see them."""

    journey_id: int
    journey: Journey
    fixes: Sequence[Fix]
    votes: Votes


@dataclass(frozen=True)
class Counted:
    """What came of votes: of which fixes they were stored, and how many were about a fix that is gone by now."""

    fix_ids: Sequence[str]
    gone: int


def read_votes(unit: Unit, journey_id: int, participants: Collection[str]) -> Votes:
    """Read the votes on a journey's fixes, as this person may see them."""
    return as_seen_by(
        unit.person.user_id, participants, votes.standing(unit.session, unit.workspace_id, [journey_id])
    )


def as_seen_by(user_id: str, participants: Collection[str], rows: Sequence[VoteRow]) -> Votes:
    """Keep of the votes on a journey's fixes what one person may see: who voted, and what they think themselves."""
    voted: dict[str, set[str]] = {}
    for row in rows:
        voted.setdefault(row.fix_id, set()).add(row.user_id)
    return Votes(
        people=frozenset(participants),
        voted={fix_id: frozenset(who) for fix_id, who in voted.items()},
        own={row.fix_id: Vote(row.impact, row.effort) for row in rows if row.user_id == user_id},
    )


def to_vote_on(journey: Journey, seen: Votes) -> list[Fix]:
    """List the fixes that wait for somebody's vote, in their order; where numbers are shown nobody has to wait."""
    return [
        one.fix
        for one in ranked(journey)
        if not one.fix.is_finished and not one.fix.impact_votes and one.fix.id not in seen.own
    ]


def open_ballot(unit: Unit, journey_id: int, fix_id: str = "") -> Ballot:
    """Open a window to vote on one fix, or without one on the first that wait for this person's vote.

    Who voted on all of them gets to see their votes again. Raises `NoSuchFix` where the fix is gone,
    `AlreadyDone` where there is nothing left to do.
    """
    loaded = unit.load(journey_id)
    seen = read_votes(unit, journey_id, loaded.conversation.participants)
    if fix_id:
        fixes = [find_fix(loaded.journey, fix_id)]
    else:
        fixes = to_vote_on(loaded.journey, seen) or [
            one.fix for one in ranked(loaded.journey) if not one.fix.is_finished
        ]
    if not fixes:
        raise AlreadyDone
    return Ballot(journey_id, loaded.journey, fixes[:MOST_AT_ONCE], seen)


def vote(unit: Unit, journey_id: int, marks: Mapping[str, tuple[int | None, int | None]]) -> Counted:
    """Store somebody's impact and effort of fixes; one of which they gave neither is left for later.

    Where all who take part have voted now, the numbers are shown; where they are shown already, they follow.
    Raises `NothingToKeep`; `HalfAVote` where only one of the two was given, and then stores nothing;
    `NoSuchFix` when all that was voted on is gone.
    """
    loaded = unit.load(journey_id)
    known = {fix.id for fix in loaded.journey.fixes}
    given = {fix_id: both for fix_id, both in marks.items() if any(both)}
    if not given:
        raise NothingToKeep
    before = _given(unit, loaded)
    for fix_id, (impact, effort) in given.items():
        if impact is None or effort is None:
            raise HalfAVote(field=f"{'effort' if effort is None else 'impact'}:{fix_id}")
        if fix_id in known:
            votes.cast(
                unit.session,
                unit.workspace_id,
                journey_id,
                fix_id,
                unit.person.user_id,
                impact=impact,
                effort=effort,
                at=unit.now,
            )
    if not known & given.keys():
        raise NoSuchFix
    unit.take_part(loaded)
    counted = [fix_id for fix_id in given if fix_id in known]
    _follow(unit, loaded, counted, before)
    return Counted(counted, len(given) - len(counted))


def show(unit: Unit, journey_id: int, fix_id: str = "") -> int:
    """Show the numbers of a fix, or without one of all on which somebody voted, though not all did.

    Gives of how many. Raises `NoSuchFix`, and `AlreadyDone` where there is nothing to show any more.
    """
    loaded = unit.load(journey_id)
    seen = read_votes(unit, journey_id, loaded.conversation.participants)
    waiting = [find_fix(loaded.journey, fix_id)] if fix_id else unshown(loaded.journey, seen)
    shown = [fix.id for fix in waiting if not fix.impact_votes and seen.who_voted(fix.id)]
    if not shown:
        raise AlreadyDone
    _show(unit, loaded, shown, {})
    return len(shown)


def show_with(unit: Unit, journey_id: int, fix_id: str, mark: tuple[int | None, int | None]) -> None:
    """Show the numbers of a fix, with this person's own impact and effort where both stand in their window.

    Raises `NoSuchFix`, and `AlreadyDone` where there is nothing to show any more, nor to add.
    """
    if all(mark):
        vote(unit, journey_id, {fix_id: mark})
        if find_fix(unit.load(journey_id).journey, fix_id).impact_votes:
            return
    show(unit, journey_id, fix_id)


def unshown(journey: Journey, seen: Votes) -> list[Fix]:
    """List the unfinished fixes on which somebody voted, and whose numbers are not shown yet."""
    return [
        fix
        for fix in journey.fixes
        if not fix.is_finished and not fix.impact_votes and seen.who_voted(fix.id)
    ]


def anew(unit: Unit, journey_id: int, fix_id: str) -> None:
    """Begin the votes on a fix anew; undoing it brings those given before back. Raises `NoSuchFix`, `AlreadyDone`."""
    loaded = unit.load(journey_id)
    if not find_fix(loaded.journey, fix_id).impact_votes:
        raise AlreadyDone
    changed = edit.change(loaded.journey, "fixes", fix_id, impact_votes=[], effort_votes=[])
    unit.record(loaded, changed, votes.ANEW)


def find_fix(journey: Journey, fix_id: str) -> Fix:
    """Find a fix; raises `NoSuchFix`."""
    for fix in journey.fixes:
        if fix.id == fix_id:
            return fix
    raise NoSuchFix


def _follow(unit: Unit, loaded: Loaded, fix_ids: Sequence[str], before: Mapping[str, list[Vote]]) -> None:
    """Show the numbers of fixes that all have voted on now, or that were shown before."""
    seen = read_votes(unit, loaded.id, loaded.conversation.participants)
    shown = [
        fix_id
        for fix_id in fix_ids
        if find_fix(loaded.journey, fix_id).impact_votes or seen.people <= seen.who_voted(fix_id)
    ]
    _show(unit, loaded, shown, before)
    # Also where nothing is shown yet: how many have voted is there for all to see.
    unit.touch_reports(loaded)


def _show(unit: Unit, loaded: Loaded, fix_ids: Sequence[str], before: Mapping[str, list[Vote]]) -> None:
    """Show the numbers that votes come to; `before` are the votes, by fix, that stood until now."""
    now = _given(unit, loaded)
    changed = loaded.journey
    for fix_id in fix_ids:
        fix, old, new = find_fix(changed, fix_id), before.get(fix_id, []), now[fix_id]
        impact = _unnamed(fix.impact_votes, [vote.impact for vote in old])
        effort = _unnamed(fix.effort_votes, [vote.effort for vote in old])
        changed = edit.change(
            changed,
            "fixes",
            fix_id,
            impact_votes=[*impact, *(vote.impact for vote in new)],
            effort_votes=[*effort, *(vote.effort for vote in new)],
        )
    unit.record(loaded, changed, "votes")


def _given(unit: Unit, loaded: Loaded) -> dict[str, list[Vote]]:
    """Give the votes that stand, by fix."""
    given: dict[str, list[Vote]] = {}
    for row in votes.standing(unit.session, unit.workspace_id, [loaded.id]):
        given.setdefault(row.fix_id, []).append(Vote(row.impact, row.effort))
    return given


def _unnamed(shown: Sequence[int], given: Sequence[int]) -> list[int]:
    """Give the numbers for which no vote stands, as in a journey that came from a file: those stay."""
    count = max(0, len(shown) - len(given))
    return sorted((Counter(shown) - Counter(given)).elements())[:count]
