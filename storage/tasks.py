"""Queries on the tasks that were made of fixes elsewhere, as in Asana."""

from datetime import datetime

from sqlmodel import Session, select

from storage.tables import TaskRow


def find(session: Session, workspace_id: str, journey_id: int, fix_id: str, service: str) -> TaskRow | None:
    """Find the task of a fix; without `task_id` it is being made, or somebody was cut off while making it."""
    query = select(TaskRow).where(
        TaskRow.workspace_id == workspace_id,
        TaskRow.journey_id == journey_id,
        TaskRow.fix_id == fix_id,
        TaskRow.service == service,
    )
    return session.exec(query).one_or_none()


def of_journey(session: Session, workspace_id: str, journey_id: int, service: str) -> list[TaskRow]:
    """List the tasks that were made of a journey's fixes."""
    query = select(TaskRow).where(
        TaskRow.workspace_id == workspace_id, TaskRow.journey_id == journey_id, TaskRow.service == service
    )
    return [row for row in session.exec(query) if row.task_id]


def reserve(
    session: Session, workspace_id: str, journey_id: int, fix_id: str, service: str, by: str, at: datetime
) -> None:
    """Note that somebody begins to make the task of a fix; whoever comes at the same moment fails on the key."""
    row = find(session, workspace_id, journey_id, fix_id, service)
    if row is None:
        row = TaskRow(
            workspace_id=workspace_id, journey_id=journey_id, fix_id=fix_id, service=service, by=by, at=at
        )
    row.by, row.at = by, at
    session.add(row)
    session.flush()


def record_made(row: TaskRow, task_id: str, url: str) -> None:
    """Note which task was made."""
    row.task_id, row.url = task_id, url


def release(session: Session, row: TaskRow) -> None:
    """Forget a reservation: the task is certainly not there."""
    session.delete(row)
