"""Queries on what the coach was asked and said, and on what people think of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from storage.coach_tables import CoachedRow, CoachFeedbackRow


def add(session: Session, row: CoachedRow) -> CoachedRow:
    """Store something that was asked; it has an id when this returns."""
    session.add(row)
    session.flush()
    return row


def find(session: Session, workspace_id: str, coached_id: int) -> CoachedRow | None:
    """Find something that was asked."""
    query = select(CoachedRow).where(CoachedRow.workspace_id == workspace_id, CoachedRow.id == coached_id)
    return session.exec(query).one_or_none()


def of_journey(session: Session, workspace_id: str, journey_id: int, task: str = "") -> Sequence[CoachedRow]:
    """List what was asked about a journey, the newest first; of one task, or of all."""
    query = (
        select(CoachedRow)
        .where(CoachedRow.workspace_id == workspace_id, CoachedRow.journey_id == journey_id)
        .order_by(col(CoachedRow.id).desc())
    )
    if task:
        query = query.where(CoachedRow.task == task)
    return session.exec(query).all()


def thinking_since(session: Session, before: datetime) -> list[tuple[str, int, int]]:
    """List what was asked before a moment and is not answered yet: workspace, journey and id, of all workspaces."""
    query = select(CoachedRow.workspace_id, CoachedRow.journey_id, CoachedRow.id).where(
        col(CoachedRow.ready_at).is_(None), CoachedRow.asked_at < before
    )
    return [
        (workspace_id, journey_id, coached_id or 0)
        for workspace_id, journey_id, coached_id in session.exec(query)
    ]


def judge(
    session: Session, workspace_id: str, coached_id: int, user_id: str, *, is_good: bool, at: datetime
) -> None:
    """Store what somebody thinks of what the coach said; who judges again changes their mind."""
    row = session.get(CoachFeedbackRow, (coached_id, user_id))
    if row is None:
        row = CoachFeedbackRow(
            workspace_id=workspace_id, coached_id=coached_id, user_id=user_id, is_good=is_good, at=at
        )
    row.is_good, row.at = is_good, at
    session.add(row)


def judged(session: Session, workspace_id: str, coached_id: int) -> tuple[int, int]:
    """Count who found what the coach said good, and who did not."""
    query = (
        select(CoachFeedbackRow.is_good, func.count())
        .where(CoachFeedbackRow.workspace_id == workspace_id, CoachFeedbackRow.coached_id == coached_id)
        .group_by(col(CoachFeedbackRow.is_good))
    )
    counted: dict[bool, int] = {bool(is_good): count for is_good, count in session.exec(query)}
    return counted.get(True, 0), counted.get(False, 0)
