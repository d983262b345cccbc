"""Queries on fixes across journeys. Those of one journey are loaded with the journey."""

from collections.abc import Collection

from sqlmodel import Session, col, select

from bot.journey.parts import Fix, FixStatus
from storage.tables import FixRow


def unfinished(session: Session, workspace_id: str, journey_ids: Collection[int]) -> list[tuple[int, Fix]]:
    """List the fixes of journeys that are neither done nor dropped, with their journeys, in their order."""
    query = (
        select(FixRow)
        .where(
            FixRow.workspace_id == workspace_id,
            col(FixRow.journey_id).in_(journey_ids),
            col(FixRow.status).in_([FixStatus.OPEN, FixStatus.DOING]),
        )
        .order_by(col(FixRow.journey_id), col(FixRow.position), col(FixRow.id))
    )
    return [(row.journey_id, _plain(row)) for row in session.exec(query)]


def _plain(row: FixRow) -> Fix:
    return Fix.model_validate({name: getattr(row, name) for name in Fix.model_fields})
