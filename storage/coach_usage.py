"""Queries on what the model did for a workspace, per day (UTC) and task, and on what people thought of it."""

from dataclasses import dataclass, fields
from datetime import date, datetime

from sqlalchemy import Integer, cast, func
from sqlmodel import Session, col, select

from storage.coach_tables import CoachedRow, CoachFeedbackRow, CoachUsageRow
from storage.upserts import upsert


@dataclass(frozen=True)
class Totals:
    """What the model did for a task over some days; an attempt that failed counts among the calls."""

    asked: int = 0
    calls: int = 0
    failed: int = 0
    input_tokens: int = 0
    output_tokens: int = 0


def add(session: Session, workspace_id: str, day: date, task: str, more: Totals) -> None:
    """Count so much more for a task on a day; what others count at the same moment is kept."""
    row = {"workspace_id": workspace_id, "day": day, "task": task}
    statement = upsert(session, CoachUsageRow).values(**row, **vars(more))
    summed = {name: col(getattr(CoachUsageRow, name)) + value for name, value in vars(more).items()}
    session.exec(statement.on_conflict_do_update(index_elements=[*row], set_=summed))


def asked_on(session: Session, workspace_id: str, day: date) -> int:
    """Tell how often the model was asked on a day, for all tasks together."""
    query = select(func.coalesce(func.sum(CoachUsageRow.asked), 0)).where(
        CoachUsageRow.workspace_id == workspace_id, CoachUsageRow.day == day
    )
    return int(session.exec(query).one())


def since(session: Session, workspace_id: str, day: date) -> dict[str, Totals]:
    """Sum up what the model did from a day on, per task."""
    query = select(CoachUsageRow).where(CoachUsageRow.workspace_id == workspace_id, CoachUsageRow.day >= day)
    rows = list(session.exec(query.execution_options(populate_existing=True)))
    return {task: _sum([row for row in rows if row.task == task]) for task in {row.task for row in rows}}


def _sum(rows: list[CoachUsageRow]) -> Totals:
    return Totals(**{one.name: sum(getattr(row, one.name) for row in rows) for one in fields(Totals)})


def feedback_since(session: Session, workspace_id: str, at: datetime) -> dict[str, tuple[int, int]]:
    """Count per task how many found what the coach said good, and how many did not, from a moment on."""
    good = func.sum(cast(col(CoachFeedbackRow.is_good), Integer))
    query = (
        select(CoachedRow.task, good, func.count())
        .join(CoachFeedbackRow, col(CoachFeedbackRow.coached_id) == col(CoachedRow.id))
        .where(
            CoachedRow.workspace_id == workspace_id,
            CoachFeedbackRow.workspace_id == workspace_id,
            CoachFeedbackRow.at >= at,
        )
        .group_by(col(CoachedRow.task))
    )
    return {task: (int(liked), int(all_of) - int(liked)) for task, liked, all_of in session.exec(query)}
