"""One action of one person: a short transaction in which everything is found, changed and recorded."""

from dataclasses import dataclass, field
from datetime import datetime

from sqlmodel import Session

from bot.guide import rhythm
from bot.guide.errors import NoSuchJourney, TooMany
from bot.guide.later import Later, NothingLater
from bot.guide.questions import Question
from bot.guide.report_kinds import FOLLOWS_FOR, LIVE, SETTLING
from bot.guide.score_months import with_goal
from bot.journey import change
from bot.journey.language import Language
from bot.journey.model import MOST_STEPS, Journey
from bot.logs.happening import note
from storage import coached, conversations, history, journeys, rounds, surfaces, walks
from storage.tables import ChangeRow, ConversationRow, JourneyRow

_WALKED = {"steps", "personas"}
"""What somebody who walks a journey sees of it."""


@dataclass(frozen=True)
class Person:
    """Somebody in a Slack workspace, as Slack tells; only journeys in `channels` exist for them.

    Whoever looks after all journeys (`steward`) is `everywhere`. `time_zone` is empty where Slack does not tell it.
    An admin or owner of the workspace (`is_admin`) chooses for all of it.
    """

    workspace_id: str
    user_id: str
    name: str
    language: Language
    channels: frozenset[str] = frozenset()
    time_zone: str = ""
    everywhere: bool = False
    is_admin: bool = False

    def sees(self, channel_id: str) -> bool:
        """Tell whether journeys of a channel exist for this person."""
        return self.everywhere or channel_id in self.channels


def steward(workspace_id: str) -> Person:
    """Give the nobody in whose name things happen of their own accord, such as a round that opens."""
    return Person(workspace_id, "", "", Language.EN, everywhere=True)


@dataclass
class Loaded:
    """A journey as it stands within a unit: its row, the whole journey, and where its conversation is."""

    row: JourneyRow
    journey: Journey
    conversation: ConversationRow

    @property
    def id(self) -> int:
        """The journey's id; a loaded journey was stored, so it has one."""
        if self.row.id is None:
            raise NoSuchJourney
        return self.row.id

    @property
    def question(self) -> Question:
        """The open question."""
        return Question.parse(self.conversation.question)


@dataclass(frozen=True)
class Unit:
    """What an action works with: its transaction, who acts, when (UTC), and what has things done later."""

    session: Session
    person: Person
    now: datetime
    later: Later = field(default_factory=NothingLater)

    @property
    def workspace_id(self) -> str:
        """The workspace that every query of this unit is bound to."""
        return self.person.workspace_id

    def load(self, journey_id: int, *, deleted: bool = False) -> Loaded:
        """Load a journey, and keep others from changing it until this unit ends; raises `NoSuchJourney`."""
        row = journeys.find(self.session, self.workspace_id, journey_id, locked=True)
        hidden = row is None or not self.person.sees(row.channel_id)
        if row is None or hidden or (row.deleted_at is not None) != deleted:
            raise NoSuchJourney
        note(journey=journey_id)
        conversation = conversations.of_journey(self.session, self.workspace_id, journey_id)
        return Loaded(row, journeys.load(self.session, row), conversation)

    def record(
        self, loaded: Loaded, changed: Journey, action: str, *, undoes: int | None = None
    ) -> ChangeRow | None:
        """Store the changed journey, with who, when, before and after; None when nothing changed.

        Raises `TooMany` where steps were added to more than a journey may have.
        """
        changed = with_goal(self.session, self.workspace_id, loaded.id, loaded.journey, changed)
        changes = change.differences(loaded.journey, changed)
        if not changes:
            return None
        if len(changed.steps) > max(MOST_STEPS, len(loaded.journey.steps)):
            raise TooMany(most=MOST_STEPS)
        # Better refused now than stored and never loaded again.
        changed.check_references()
        rhythm_changed = changed.rhythm != loaded.journey.rhythm
        journeys.save(self.session, loaded.row, changed, changes, self.person.user_id, self.now)
        loaded.journey = changed
        if rhythm_changed:
            # Whoever chooses anew wants it to go on; where the channel is still gone, that shows again.
            loaded.row.halted = None
            rhythm.plan(self, loaded)
        elif any(one.collection == "fixes" for one in changes):
            rhythm.plan_fixes(self, loaded)
        row = history.add(
            self.session, self.workspace_id, loaded.id, action, self.person.user_id, self.now, changes, undoes
        )
        self.take_part(loaded)
        self.touch(loaded, "card")
        self.touch(loaded, "question", subject=loaded.conversation.question)
        self.touch_reports(loaded)
        if any(one.collection in _WALKED for one in changes):
            self._touch_round(loaded)
        if any(one.collection == "steps" for one in changes):
            self._touch_findings(loaded)
        return row

    def take_part(self, loaded: Loaded) -> None:
        """Count this person among those who take part."""
        if self.person.user_id and self.person.user_id not in loaded.conversation.participants:
            loaded.conversation.participants = [*loaded.conversation.participants, self.person.user_id]

    def touch(self, loaded: Loaded, kind: str, subject: str | None = None) -> None:
        """Have our messages of a kind shown anew, all or those about one subject."""
        surfaces.touch(self.session, self.workspace_id, loaded.id, kind, subject)

    def _touch_round(self, loaded: Loaded) -> None:
        """Have the round that is open shown anew: its post, and the messages of who walks in it."""
        row = rounds.open_of(self.session, self.workspace_id, loaded.id)
        if row is not None:
            walking = walks.subjects(walks.of_round(self.session, self.workspace_id, row.id or 0))
            kinds = ("walk", "walk_reminder")
            surfaces.touch_subjects(self.session, self.workspace_id, loaded.id, kinds, walking)
            self.touch(loaded, "round", f"{row.id}")

    def _touch_findings(self, loaded: Loaded) -> None:
        """Have what was found in notes shown anew: what waited for a step may have one now."""
        found = coached.of_journey(self.session, self.workspace_id, loaded.id, "understand")
        subjects = [f"{row.id}" for row in found]
        surfaces.touch_subjects(self.session, self.workspace_id, loaded.id, ("coached",), subjects)

    def touch_reports(self, loaded: Loaded) -> None:
        """Have what was posted of a journey shown anew: what stays live, and what was posted a short while ago."""
        surfaces.touch_reports(
            self.session,
            self.workspace_id,
            loaded.id,
            live=LIVE,
            settling=SETTLING,
            since=self.now - FOLLOWS_FOR,
        )
