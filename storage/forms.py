"""Queries on forms that were opened and not sent in yet."""

from collections.abc import Collection
from datetime import datetime

from sqlmodel import Session, col, delete, select

from storage.tables import FormRow


def find(session: Session, workspace_id: str, form_id: int, user_id: str) -> FormRow | None:
    """Find a form that somebody opened, as it is stored now."""
    query = select(FormRow).where(
        FormRow.workspace_id == workspace_id, FormRow.id == form_id, FormRow.user_id == user_id
    )
    return session.exec(query.execution_options(populate_existing=True)).one_or_none()


def unsent(
    session: Session, workspace_id: str, journey_id: int, user_id: str, kind: str, subject: str
) -> FormRow | None:
    """Find the last form that somebody closed with something typed into it."""
    query = (
        select(FormRow)
        .where(
            FormRow.workspace_id == workspace_id,
            FormRow.journey_id == journey_id,
            FormRow.user_id == user_id,
            FormRow.kind == kind,
            FormRow.subject == subject,
        )
        .order_by(col(FormRow.id).desc())
    )
    # Whether anything was typed is looked at here: an empty JSON value is spelt differently by each database.
    return next((row for row in session.exec(query) if row.typed), None)


def forget_opened(session: Session, before: datetime) -> None:
    """Forget forms that were opened long ago and never sent in."""
    session.exec(delete(FormRow).where(col(FormRow.opened_at) < before))


def forget_kinds(session: Session, workspace_id: str, journey_id: int, kinds: Collection[str]) -> None:
    """Forget the forms of these kinds that people opened, of one journey."""
    session.exec(
        delete(FormRow).where(
            col(FormRow.workspace_id) == workspace_id,
            col(FormRow.journey_id) == journey_id,
            col(FormRow.kind).in_(kinds),
        )
    )
