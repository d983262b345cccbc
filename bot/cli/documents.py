"""Journeys of the database for the commands: which there are, one as JSON, and one taken in."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import Concatenate, ParamSpec, TypeVar

from bot.cli.database import open_database
from bot.cli.files import no_journey_in, read_text
from bot.cli.terminal import CommandError
from bot.guide import care
from bot.guide.errors import TitleTaken, UnreadableDocument
from bot.guide.guide import Guide
from bot.guide.unit import Person, Unit
from bot.journey.language import Language
from storage import everywhere
from storage.database import Database

P = ParamSpec("P")
R = TypeVar("R")


@dataclass(frozen=True)
class Place:
    """A journey as the one who runs the bot may see it: what it is called and where it lives."""

    id: int
    title: str
    channel_id: str
    workspace_id: str


def list_journeys(database_url: str) -> list[Place]:
    """List the journeys of the database; raises `CommandError`."""
    with open_database(database_url) as database:
        database.migrate()
        return _places(database)


def export_journey(database_url: str, name: str, channel_id: str | None = None) -> str:
    """Give the journey of this title or id as JSON text; raises `CommandError`."""
    with open_database(database_url) as database:
        database.migrate()
        place = _named(_places(database), name, channel_id)
        _title, document = _do(database, place.workspace_id, place.channel_id, care.export, place.id)
        return document


def import_journey(database_url: str, file: str, channel_id: str, workspace_id: str | None = None) -> int:
    """Store the exported journey of a file (`-`: standard input) in a channel, and give its id.

    The bot posts its card there when it runs. Without a workspace it is the one that the database knows.
    Raises `CommandError`.
    """
    document = read_text(file)
    with open_database(database_url) as database:
        database.migrate()
        workspace = workspace_id or _only_workspace(database)
        try:
            return _do(database, workspace, channel_id, care.take_in, channel_id, document)
        except UnreadableDocument as error:
            raise no_journey_in(file, **error.values) from error
        except TitleTaken as error:
            raise CommandError("command-title-taken", **error.values) from error


def _places(database: Database) -> list[Place]:
    with database.transaction() as session:
        return [
            Place(row.id, row.title, row.channel_id, row.workspace_id)
            for row in everywhere.journeys(session)
            if row.id is not None
        ]


def _named(places: list[Place], name: str, channel_id: str | None) -> Place:
    here = [place for place in places if channel_id in {None, place.channel_id}]
    by_id = [place for place in here if str(place.id) == name]
    found = by_id or [place for place in here if place.title.casefold() == name.strip().casefold()]
    if not found:
        raise CommandError("command-no-such-journey", name=name)
    if len(found) > 1:
        ids = ", ".join(str(place.id) for place in found)
        raise CommandError("command-several-journeys", name=name, ids=ids)
    return found[0]


def _only_workspace(database: Database) -> str:
    with database.transaction() as session:
        known = everywhere.workspaces(session)
    if len(known) != 1:
        raise CommandError("command-which-workspace")
    return known[0]


def _do(
    database: Database,
    workspace_id: str,
    channel_id: str,
    action: Callable[Concatenate[Unit, P], R],
    *args: P.args,
    **kwargs: P.kwargs,
) -> R:
    # Whoever runs the bot is nobody in Slack: no name, and just the channel that the command is about.
    operator = Person(workspace_id, "", "", Language.EN, frozenset({channel_id}))
    guide = Guide(database)
    try:
        return asyncio.run(guide.do(operator, action, *args, **kwargs))
    finally:
        guide.close()
