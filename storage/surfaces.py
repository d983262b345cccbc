"""Queries on our messages in Slack: which show what, and which fell behind."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import and_, or_
from sqlmodel import Session, col, delete, select, update

from storage.tables import SurfaceRow


def add(
    session: Session, workspace_id: str, journey_id: int, kind: str, subject: str, channel_id: str
) -> SurfaceRow:
    """Have a new message posted, in a channel or to a person alone."""
    row = SurfaceRow(
        workspace_id=workspace_id,
        journey_id=journey_id,
        kind=kind,
        subject=subject,
        channel_id=channel_id,
        meant_for=channel_id,
    )
    return _added(session, row)


def add_report(
    session: Session,
    workspace_id: str,
    journey_id: int,
    kind: str,
    subject: str,
    channel_id: str,
    by: str,
    at: datetime,
) -> SurfaceRow:
    """Have a report posted, as somebody asked just now; its row has an id when this returns."""
    row = SurfaceRow(
        workspace_id=workspace_id,
        journey_id=journey_id,
        kind=kind,
        subject=subject,
        channel_id=channel_id,
        posted_by=by,
        posted_at=at,
    )
    return _added(session, row)


def named(
    session: Session, workspace_id: str, journey_id: int, kind: str, subject: str, where: str
) -> SurfaceRow | None:
    """Find the message of a kind about a subject, as it was meant for a channel or a person."""
    query = select(SurfaceRow).where(
        SurfaceRow.workspace_id == workspace_id,
        SurfaceRow.journey_id == journey_id,
        SurfaceRow.kind == kind,
        SurfaceRow.subject == subject,
        SurfaceRow.meant_for == where,
    )
    return session.exec(query).first()


def touch(
    session: Session, workspace_id: str, journey_id: int, kind: str, subject: str | None = None
) -> None:
    """Have messages of a kind shown anew, all or those about one subject; given up ones get another chance."""
    query = (
        update(SurfaceRow)
        .where(
            col(SurfaceRow.workspace_id) == workspace_id,
            col(SurfaceRow.journey_id) == journey_id,
            col(SurfaceRow.kind) == kind,
        )
        .values(wanted=col(SurfaceRow.wanted) + 1, gave_up=None)
        .execution_options(synchronize_session=False)
    )
    if subject is not None:
        query = query.where(col(SurfaceRow.subject) == subject)
    session.exec(query)


def touch_subjects(
    session: Session, workspace_id: str, journey_id: int, kinds: Collection[str], subjects: Collection[str]
) -> None:
    """Have messages of these kinds shown anew that are about one of these subjects."""
    session.exec(
        update(SurfaceRow)
        .where(
            col(SurfaceRow.workspace_id) == workspace_id,
            col(SurfaceRow.journey_id) == journey_id,
            col(SurfaceRow.kind).in_(kinds),
            col(SurfaceRow.subject).in_(subjects),
        )
        .values(wanted=col(SurfaceRow.wanted) + 1, gave_up=None)
        .execution_options(synchronize_session=False)
    )


def touch_reports(
    session: Session,
    workspace_id: str,
    journey_id: int,
    *,
    live: Collection[str],
    settling: Collection[str],
    since: datetime,
) -> None:
    """Have the reports of a journey shown anew: the kinds that stay `live`, and others posted after `since`.

    One that Slack would not take stays as it was left: who deleted a report does not want it back.
    """
    kind = col(SurfaceRow.kind)
    young = and_(kind.in_(settling), col(SurfaceRow.posted_at) > since)
    session.exec(
        update(SurfaceRow)
        .where(
            col(SurfaceRow.workspace_id) == workspace_id,
            col(SurfaceRow.journey_id) == journey_id,
            col(SurfaceRow.gave_up).is_(None),
            or_(kind.in_(live), young),
        )
        .values(wanted=col(SurfaceRow.wanted) + 1)
        .execution_options(synchronize_session=False)
    )


def behind(session: Session, workspace_id: str, journey_id: int) -> list[SurfaceRow]:
    """List the messages of a journey that do not show the present state, in the order they were asked for."""
    query = (
        select(SurfaceRow)
        .where(
            SurfaceRow.workspace_id == workspace_id,
            SurfaceRow.journey_id == journey_id,
            col(SurfaceRow.shown) < col(SurfaceRow.wanted),
            col(SurfaceRow.gave_up).is_(None),
        )
        .order_by(col(SurfaceRow.id))
        # What an update just wanted anew must not hide behind a row that was read before.
        .execution_options(populate_existing=True)
    )
    return list(session.exec(query))


def journeys_behind(session: Session) -> list[tuple[str, int]]:
    """List the journeys, with their workspaces, of which a message fell behind."""
    query = (
        select(SurfaceRow.workspace_id, SurfaceRow.journey_id)
        .where(col(SurfaceRow.shown) < col(SurfaceRow.wanted), col(SurfaceRow.gave_up).is_(None))
        .distinct()
    )
    return list(session.exec(query))


def of_journey(session: Session, workspace_id: str, journey_id: int, kind: str) -> list[SurfaceRow]:
    """List the messages of one kind of a journey, the oldest first."""
    query = (
        select(SurfaceRow)
        .where(
            SurfaceRow.workspace_id == workspace_id,
            SurfaceRow.journey_id == journey_id,
            SurfaceRow.kind == kind,
        )
        .order_by(col(SurfaceRow.id))
    )
    return list(session.exec(query))


def remove(session: Session, workspace_id: str, surface_ids: Collection[int]) -> None:
    """Forget messages that never came to be."""
    session.exec(
        delete(SurfaceRow).where(
            col(SurfaceRow.workspace_id) == workspace_id, col(SurfaceRow.id).in_(surface_ids)
        )
    )


def journey_of_thread(session: Session, workspace_id: str, channel_id: str, thread_ts: str) -> int | None:
    """Find the journey whose card opened a thread."""
    query = select(SurfaceRow.journey_id).where(
        SurfaceRow.workspace_id == workspace_id,
        SurfaceRow.channel_id == channel_id,
        SurfaceRow.ts == thread_ts,
        SurfaceRow.kind == "card",
    )
    return session.exec(query).first()


def record_shown(session: Session, workspace_id: str, surface_id: int, version: int, ts: str | None) -> None:
    """Note that Slack has a version of a message at `ts`, and that nobody is posting it any more.

    An older version that comes late may have replaced a newer one of another process: then it is shown once more.
    """
    row = find(session, workspace_id, surface_id)
    if row is None:
        return
    row.ts = ts or row.ts
    if version < row.shown:
        row.wanted += 1
    row.shown = max(row.shown, version)
    row.claimed_at = row.claimed_by = row.tried_at = None


def give_up(session: Session, workspace_id: str, surface_id: int, why: str) -> None:
    """Note that Slack will never take a message, and why (Slack's error code)."""
    row = find(session, workspace_id, surface_id)
    if row is not None:
        row.gave_up = why[:60]


def find(session: Session, workspace_id: str, surface_id: int) -> SurfaceRow | None:
    """Find a message."""
    query = select(SurfaceRow).where(SurfaceRow.workspace_id == workspace_id, SurfaceRow.id == surface_id)
    return session.exec(query).one_or_none()


def newest(session: Session, workspace_id: str, journey_id: int, kind: str) -> SurfaceRow | None:
    """Give the message of a kind that was asked for last."""
    query = (
        select(SurfaceRow)
        .where(
            SurfaceRow.workspace_id == workspace_id,
            SurfaceRow.journey_id == journey_id,
            SurfaceRow.kind == kind,
        )
        .order_by(col(SurfaceRow.id).desc())
    )
    return session.exec(query).first()


def _added(session: Session, row: SurfaceRow) -> SurfaceRow:
    session.add(row)
    session.flush()
    return row
