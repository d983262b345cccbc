"""Starting a journey, or the two linked ones of a platform (rule 4)."""

from dataclasses import dataclass

from sqlmodel import Session

from bot.guide import rhythm
from bot.guide.errors import NoSuchJourney, TitleTaken
from bot.guide.questions import next_question
from bot.guide.unit import Unit
from bot.journey import edit
from bot.journey.model import TITLE_LENGTH, Journey, Kind
from storage import journeys, surfaces
from storage.tables import ConversationRow


@dataclass(frozen=True)
class Opening:
    """What somebody filled in to start: one journey, or for a platform one for each side."""

    channel_id: str
    journeys: tuple[Journey, ...]


def start(unit: Unit, opening: Opening) -> list[int]:
    """Store the new journeys and have their cards and first questions posted; raises `TitleTaken` or `NoSuchJourney`."""
    ids = [place(unit, opening.channel_id, journey) for journey in opening.journeys]
    for journey_id, linked_id in zip(ids, reversed(ids), strict=True):
        if journey_id != linked_id:
            journeys.link(unit.session, unit.workspace_id, journey_id, linked_id)
    return ids


def place(unit: Unit, channel_id: str, journey: Journey) -> int:
    """Give a journey its place in a channel: its rows, its conversation, its card and its first question.

    Raises `NoSuchJourney` for a channel that this person is not in: even a taken title is not told there.
    """
    if channel_id not in unit.person.channels:
        raise NoSuchJourney
    refuse_taken_title(unit.session, unit.workspace_id, channel_id, journey.title)
    if journey.rhythm is not None and journey.rhythm.channel_id not in unit.person.channels:
        # As in a document of another workspace: its rounds are posted where the journey is.
        journey = edit.describe(journey, rhythm=journey.rhythm.model_copy(update={"channel_id": ""}))
    journey_id = journeys.insert(
        unit.session, unit.workspace_id, channel_id, journey, unit.person.user_id, unit.now
    )
    question = next_question(journey, skipped=())
    unit.session.add(
        ConversationRow(
            workspace_id=unit.workspace_id,
            journey_id=journey_id,
            question=str(question),
            participants=[unit.person.user_id] if unit.person.user_id else [],
        )
    )
    surfaces.add(unit.session, unit.workspace_id, journey_id, "card", "", channel_id)
    surfaces.add(unit.session, unit.workspace_id, journey_id, "question", str(question), channel_id)
    if journey.rhythm is not None or journey.fixes:
        rhythm.plan(unit, unit.load(journey_id))
    return journey_id


def sides(journey: Journey, other_group: str) -> tuple[Journey, ...]:
    """Give a platform's journey and its counterpart for the other side; any other journey alone.

    Both titles name their customer group, so that the two can be told apart in one channel.
    """
    if journey.kind != Kind.PLATFORM or not other_group:
        return (journey,)
    return tuple(
        edit.describe(journey, title=_title_of_side(journey.title, side), customer_group=side)
        for side in (journey.customer_group, other_group)
    )


def _title_of_side(title: str, side: str) -> str:
    if not side:
        return title
    ending = f" · {side[: TITLE_LENGTH // 2]}"
    return f"{title[: TITLE_LENGTH - len(ending)]}{ending}"


def refuse_taken_title(session: Session, workspace_id: str, channel_id: str, title: str) -> None:
    """Raise `TitleTaken` when the channel has a journey of this title, which is not deleted."""
    row = journeys.titled(session, workspace_id, channel_id, title)
    if row is not None:
        raise TitleTaken(title=row.title)
