"""Queries for whoever runs the bot, on its own machine: the only ones that no workspace bounds."""

from sqlmodel import Session, col, select

from storage.tables import JourneyRow


def journeys(session: Session) -> list[JourneyRow]:
    """List the journeys of all workspaces that are not deleted, the oldest first."""
    query = select(JourneyRow).where(col(JourneyRow.deleted_at).is_(None)).order_by(col(JourneyRow.id))
    return list(session.exec(query))


def workspaces(session: Session) -> list[str]:
    """List the workspaces that have a journey, deleted or not."""
    query = select(JourneyRow.workspace_id).distinct().order_by(JourneyRow.workspace_id)
    return list(session.exec(query))
