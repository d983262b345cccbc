"""Queries on where teams are in their guided conversations, and on who takes part."""

from collections.abc import Collection

from sqlmodel import Session, col, select

from bot.journey.text import clean_line
from storage.tables import ConversationRow, PersonRow


def of_journey(session: Session, workspace_id: str, journey_id: int) -> ConversationRow:
    """Give the conversation of a journey; each journey has one."""
    query = select(ConversationRow).where(
        ConversationRow.workspace_id == workspace_id, ConversationRow.journey_id == journey_id
    )
    return session.exec(query).one()


def of_journeys(
    session: Session, workspace_id: str, journey_ids: Collection[int]
) -> dict[int, ConversationRow]:
    """Give the conversations of several journeys, by journey."""
    query = select(ConversationRow).where(
        ConversationRow.workspace_id == workspace_id, col(ConversationRow.journey_id).in_(journey_ids)
    )
    return {row.journey_id: row for row in session.exec(query)}


def remember_person(
    session: Session, workspace_id: str, user_id: str, name: str, *, language: str, time_zone: str = ""
) -> None:
    """Store what Slack tells of somebody, where that is new; a name as far as it is text."""
    name = str(clean_line(name))
    row = session.get(PersonRow, (workspace_id, user_id))
    if row is None:
        row = PersonRow(workspace_id=workspace_id, user_id=user_id, name=name, language=language)
    row.name, row.language = name, language
    row.time_zone = time_zone or row.time_zone
    session.add(row)


def names(session: Session, workspace_id: str, user_ids: Collection[str]) -> dict[str, str]:
    """Give the names of people, as far as they are known."""
    if not user_ids:
        return {}
    query = select(PersonRow).where(
        PersonRow.workspace_id == workspace_id, col(PersonRow.user_id).in_(user_ids)
    )
    return {row.user_id: row.name for row in session.exec(query)}
