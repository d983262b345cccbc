"""Journeys about whose fixes something is to be said: each gets one message, in its thread or to the owner of a fix."""

from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, select

from bot.guide import screens, start
from bot.guide.appointments import Kind
from bot.guide.unit import Person, Unit
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.rhythm import Rhythm
from storage import surfaces
from storage.database import Database
from storage.monthly_tables import AppointmentRow
from storage.tables import FixRow, JourneyRow, SurfaceRow

_WORKSPACES = 500
"""As many teams as share the journeys, so that Slack's rates for one of them hold nobody back."""
_TOLD = ("fix_ask", "fix_reminder")
_IN_ONE_GO = 500


def make_due(database: Database, number: int, within: float = 0.0, *, begun: datetime | None = None) -> None:
    """Store so many journeys of which a message is due, from now (or `begun`) on within so many seconds, evenly.

    Two are designed by the guide; of one nobody took the fix, of the other it is late. The rest are their likes.
    """
    begun = begun or datetime.now(UTC)
    with database.transaction() as session:
        models = [_designed(session, journey, begun) for journey in _journeys(begun)]
    for first in range(0, number, _IN_ONE_GO):
        with database.transaction() as session:
            for which, model in enumerate(models):
                alike = [
                    one for one in range(first, min(first + _IN_ONE_GO, number)) if one % len(models) == which
                ]
                ids = _make_alike(session, model, alike)
                _plan(
                    session,
                    [(ids[one], begun + timedelta(seconds=within * one / number), one) for one in alike],
                )


def told(database: Database) -> list[SurfaceRow]:
    """List the messages that came of it."""
    with database.transaction() as session:
        return list(session.exec(select(SurfaceRow).where(col(SurfaceRow.kind).in_(_TOLD))))


def are_behind(database: Database) -> bool:
    """Tell whether a message is still to be brought."""
    with database.transaction() as session:
        return bool(surfaces.journeys_behind(session))


def _journeys(now: datetime) -> list[Journey]:
    journey = Journey(title="Reis", language=Language.NL, phase_set="empty", rhythm=Rhythm())
    late = {"owner": "Bo", "owner_id": "UBO", "due": now.date() - timedelta(days=2)}
    return [
        edit.add(journey, "fixes", text="Vaste dag")[0],
        edit.add(journey, "fixes", text="Vaste tijd", **late)[0],
    ]


def _designed(session: Session, journey: Journey, now: datetime) -> int:
    """Store a journey by the guide, with all that was posted when it started in Slack; nothing of it is planned."""
    channel = f"CMODEL{len(journey.fixes[0].owner)}"
    unit = Unit(session, Person("TMODEL", "UANNA", "Anna", Language.NL, frozenset({channel})), now)
    [journey_id] = start.start(unit, start.Opening(channel, (journey,)))
    for row in surfaces.behind(session, "TMODEL", journey_id):
        screens.was_shown(unit, screens.surface_of(row), f"1.{row.id:06}")
    for planned in session.exec(select(AppointmentRow).where(AppointmentRow.journey_id == journey_id)):
        session.delete(planned)
    return journey_id


def _make_alike(session: Session, model: int, numbers: list[int]) -> dict[int, int]:
    """Store journeys with all that belongs to one, each in a channel of its own; gives their ids by number."""
    [row] = _rows(session, JourneyRow, JourneyRow.id == model)
    journeys = [row | _place(one) | {"title": f"Reis {one}", "title_key": f"reis {one}"} for one in numbers]
    for journey in journeys:
        del journey["id"]
    if not journeys:
        return {}
    table = JourneyRow.__table__
    adding = table.insert().returning(table.c.id, sort_by_parameter_order=True)
    ids = dict(zip(numbers, session.connection().execute(adding, journeys).scalars(), strict=True))
    for table in _tables_of_journeys():
        for part in _rows(session, table, table.journey_id == model):
            copies = [_copy(table, part, one, ids[one]) for one in numbers]
            session.connection().execute(table.__table__.insert(), copies)
    return ids


def _copy(table: Any, part: dict[str, Any], number: int, journey_id: int) -> dict[str, Any]:
    copy = part | {"journey_id": journey_id, "workspace_id": _place(number)["workspace_id"]}
    if "channel_id" in copy:
        copy |= _place(number)
    if table is FixRow and copy["owner_id"]:
        copy["owner_id"] = f"U{number:06}"
    if isinstance(copy.get("id"), int):
        del copy["id"]
    return copy


def _place(number: int) -> dict[str, str]:
    return {"workspace_id": f"T{number % _WORKSPACES}", "channel_id": f"C{number:06}"}


def _plan(session: Session, due: list[tuple[int, datetime, int]]) -> None:
    rows = [
        {
            "workspace_id": _place(number)["workspace_id"],
            "journey_id": journey_id,
            "kind": Kind.FIXES.value,
            "subject": "",
            "at": at,
        }
        for journey_id, at, number in due
    ]
    if rows:
        session.connection().execute(AppointmentRow.__table__.insert(), rows)


def _rows(session: Session, table: Any, condition: Any) -> list[dict[str, Any]]:
    found = session.connection().execute(table.__table__.select().where(condition))
    return [dict(row) for row in found.mappings()]


def _tables_of_journeys() -> list[Any]:
    """List the tables whose rows belong to a journey."""
    mappers = JourneyRow.__mapper__.registry.mappers
    tables = [mapper.class_ for mapper in mappers if "journey_id" in mapper.columns]
    return [table for table in tables if table is not AppointmentRow]
