"""One action of one person: a short transaction in which everything is found, changed and recorded."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session

from bot.guide.errors import NoSuchJourney, TooMany
from bot.guide.questions import Question
from bot.guide.report_kinds import FOLLOWS_FOR, LIVE, SETTLING
from bot.journey import change
from bot.journey.language import Language
from bot.journey.model import MOST_STEPS, Journey
from storage import conversations, history, journeys, surfaces
from storage.tables import ChangeRow, ConversationRow, JourneyRow


@dataclass(frozen=True)
class Person:
    """Somebody in a Slack workspace, as Slack tells; only journeys in `channels` exist for them."""

    workspace_id: str
    user_id: str
    name: str
    language: Language
    channels: frozenset[str] = frozenset()


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
    """What an action works with: its transaction, who acts, and when (UTC)."""

    session: Session
    person: Person
    now: datetime

    @property
    def workspace_id(self) -> str:
        """The workspace that every query of this unit is bound to."""
        return self.person.workspace_id

    def load(self, journey_id: int, *, deleted: bool = False) -> Loaded:
        """Load a journey, and keep others from changing it until this unit ends; raises `NoSuchJourney`."""
        row = journeys.find(self.session, self.workspace_id, journey_id, locked=True)
        hidden = row is None or row.channel_id not in self.person.channels
        if row is None or hidden or (row.deleted_at is not None) != deleted:
            raise NoSuchJourney
        conversation = conversations.of_journey(self.session, self.workspace_id, journey_id)
        return Loaded(row, journeys.load(self.session, row), conversation)

    def record(
        self, loaded: Loaded, changed: Journey, action: str, *, undoes: int | None = None
    ) -> ChangeRow | None:
        """Store the changed journey, with who, when, before and after; None when nothing changed.

        Raises `TooMany` where steps were added to more than a journey may have.
        """
        changes = change.differences(loaded.journey, changed)
        if not changes:
            return None
        if len(changed.steps) > max(MOST_STEPS, len(loaded.journey.steps)):
            raise TooMany(most=MOST_STEPS)
        # Better refused now than stored and never loaded again.
        changed.check_references()
        journeys.save(self.session, loaded.row, changed, changes, self.person.user_id, self.now)
        loaded.journey = changed
        row = history.add(
            self.session, self.workspace_id, loaded.id, action, self.person.user_id, self.now, changes, undoes
        )
        self.take_part(loaded)
        self.touch(loaded, "card")
        self.touch(loaded, "question", subject=loaded.conversation.question)
        self.touch_reports(loaded)
        return row

    def take_part(self, loaded: Loaded) -> None:
        """Count this person among those who take part."""
        if self.person.user_id not in loaded.conversation.participants:
            loaded.conversation.participants = [*loaded.conversation.participants, self.person.user_id]

    def touch(self, loaded: Loaded, kind: str, subject: str | None = None) -> None:
        """Have our messages of a kind shown anew, all or those about one subject."""
        surfaces.touch(self.session, self.workspace_id, loaded.id, kind, subject)

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
