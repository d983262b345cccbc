"""The addresses of the page: the page itself, its live feed, files, and what somebody does on it."""

import asyncio
from collections.abc import AsyncIterator
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.playground.files import may_open
from bot.playground.page.acting import Acting
from bot.playground.page.menus import read_choices, read_completions, read_sidebar
from bot.playground.page.rendering import WorldNames, environment
from bot.playground.page.screen import Place, read_place, read_screen
from bot.playground.playground import Playground

SHOWN_TRAFFIC = 100
"""How many entries the inspector shows: the latest."""

STILL_HERE_AFTER = 15.0
"""Seconds after which the live feed says something even when nothing changed, so that lost windows are noticed."""

GATHERING = 0.05
"""Seconds in which changes that come together, as when an app answers, are told as one."""

SHOWN_INLINE = {"image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf"}
"""Files that open in the browser, PDF in its own viewer; others are downloaded, since SVG and HTML could run scripts in the page."""


def routes(playground: Playground) -> list[BaseRoute]:
    """Return the page's routes for a running playground."""
    page = Page(playground)
    acting = Acting(playground)
    static = StaticFiles(directory=Path(__file__).parent / "static")
    return [
        Route("/", page.show),
        Route("/archives/{channel_id}/p{stamp:int}", page.permalink),
        Route("/page/changes", page.changes),
        Route("/page/files/{file_id}", page.file),
        Route("/page/act/{verb}", acting.act, methods=["POST"]),
        Mount("/page/static", static),
    ]


class Page:
    """Shows what somebody sees, and tells when that changed."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self._world = playground.world
        self._templates: Environment = environment(self._world)

    async def show(self, request: Request) -> Response:
        """Show the workspace as the user in the address sees it; what is on screen counts as read."""
        world = self._world
        if not world.people():
            return PlainTextResponse(
                "Nobody lives in this workspace yet: create a user with the control API."
            )
        place = read_place(request.query_params, world)
        if place.channel_id:
            world.mark_read(place.channel_id, place.user_id)
        html = self._templates.get_template("page.html").render(self._content(place))
        return HTMLResponse(html, headers={"Cache-Control": "no-store"})

    async def permalink(self, request: Request) -> Response:
        """Lead a link to a message, opened outside the page, to where that message is."""
        place = {"channel": request.path_params["channel_id"]}
        if thread_ts := request.query_params.get("thread_ts"):
            place["thread"] = thread_ts
        return RedirectResponse(f"/?{urlencode(place)}")

    async def changes(self, request: Request) -> Response:
        """Stream a server-sent event with the new revision whenever something changed."""
        after = request.query_params.get("after", "")
        revision = int(after) if after.isdecimal() else self._world.revision
        return StreamingResponse(self._feed(revision), media_type="text/event-stream")

    async def file(self, request: Request) -> Response:
        """Hand out a file to a user who sees a channel in which it is shared."""
        world = self._world
        file = world.files.get(request.path_params["file_id"])
        if file is None or not may_open(world, file, request.query_params.get("as", "")):
            return PlainTextResponse("There is no such file, or it isn't shared with you.", status_code=404)
        inline = file.mimetype in SHOWN_INLINE
        headers = {"X-Content-Type-Options": "nosniff"} | (
            {} if inline else {"Content-Disposition": "attachment"}
        )
        return Response(file.content, media_type=file.mimetype, headers=headers)

    async def _feed(self, revision: int) -> AsyncIterator[str]:
        world = self._world
        while True:
            latest = await world.changed_since(revision, STILL_HERE_AFTER)
            if latest != revision:
                await asyncio.sleep(GATHERING)
                latest = world.revision
            yield f"data: {latest}\n\n" if latest != revision else ": still here\n\n"
            revision = latest

    def _content(self, place: Place) -> dict[str, Any]:
        world, playground = self._world, self._playground
        screen = read_screen(place, world)
        newest_first = reversed(playground.traffic.entries)
        return {
            "place": place,
            "screen": screen,
            "viewer": screen.viewer,
            "names": WorldNames(world, screen.viewer),
            "sidebar": read_sidebar(place.user_id, world),
            "choices": read_choices(place.user_id, world),
            "completions": read_completions(place.user_id, world),
            "traffic": list(islice(newest_first, SHOWN_TRAFFIC)) if place.inspector else [],
            "faults": playground.faults,
            "alarms": playground.alarms,
        }
