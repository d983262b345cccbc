"""The control API: JSON over HTTP with which tests and scripts act as users and look at their screens."""

from collections.abc import Awaitable, Callable
from typing import NoReturn

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from bot.playground.choices import NotPossible
from bot.playground.control import acts, looks, world_changes
from bot.playground.files import may_open
from bot.playground.model import Json
from bot.playground.playground import Playground

Verb = Callable[[Playground, Json], Awaitable[Json]]

# What a user does: POST /control/act/{verb} with {"user": name, …}.
ACTS: dict[str, Verb] = {
    "say": acts.say,
    "edit": acts.edit,
    "delete": acts.delete,
    "upload": acts.upload,
    "write_canvas": acts.write_canvas,
    "command": acts.command,
    "shortcut": acts.shortcut,
    "open_home": acts.open_home,
    "click": acts.click,
    "fill": acts.fill,
    "submit": acts.submit,
    "close_modal": acts.close_modal,
}
# What is visible and what happened: POST /control/look/{what}.
LOOKS: dict[str, Verb] = {
    "screen": looks.screen,
    "messages": looks.messages,
    "modals": looks.modals,
    "home": looks.home,
    "canvas": looks.canvas,
    "users": looks.users,
    "traffic": looks.traffic,
    "violations": looks.violations,
    "clock": looks.clock,
    "wait": looks.wait,
}
# What happens to the workspace and the connections: POST /control/world/{change}.
CHANGES: dict[str, Verb] = {
    "reset": world_changes.reset,
    "add_user": world_changes.add_person,
    "admin": world_changes.change_admin,
    "create_channel": world_changes.create_channel,
    "archive_channel": world_changes.archive_channel,
    "delete_channel": world_changes.delete_channel,
    "invite": world_changes.invite,
    "kick": world_changes.kick,
    "move_clock": world_changes.move_clock,
    "jump": world_changes.jump,
    "fault": world_changes.add_fault,
    "clear_faults": world_changes.clear_faults,
    "plan": world_changes.change_plan,
    "file_processing": world_changes.file_processing,
    "duplicate_events": world_changes.duplicate_events,
    "redeliver": world_changes.redeliver,
    "drop_sockets": world_changes.drop_sockets,
    "refresh_sockets": world_changes.refresh_sockets,
    "connected": world_changes.connected,
    "settled": world_changes.settled,
    "uninstall": world_changes.uninstall,
}
NOT_POSSIBLE = 409


class _Body(Json):
    """A request's fields; a missing one is the caller's mistake, not ours."""

    def __missing__(self, name: str) -> NoReturn:
        raise NotPossible(f"missing field: {name}")


def routes(playground: Playground) -> list[BaseRoute]:
    """Return the routes of the control API; a refusal is 409 with ``{"error": reason}``."""

    def table(verbs: dict[str, Verb]) -> Callable[[Request], Awaitable[Response]]:
        async def answer(request: Request) -> Response:
            verb = verbs.get(request.path_params["verb"])
            if verb is None:
                return JSONResponse({"error": f"only {', '.join(verbs)}"}, 404)
            body = _Body(await request.json())
            try:
                return JSONResponse(await verb(playground, body))
            except NotPossible as refused:
                return JSONResponse({"error": str(refused)}, NOT_POSSIBLE)

        return answer

    async def file(request: Request) -> Response:
        world = playground.world
        found = world.files.get(request.path_params["file_id"])
        user = world.user_named(request.query_params.get("user", ""))
        if found is None or user is None or not may_open(world, found, user.id):
            return JSONResponse({"error": "there is no such file, or not for this user"}, NOT_POSSIBLE)
        return Response(found.content, media_type=found.mimetype)

    return [
        Route("/control/act/{verb}", table(ACTS), methods=["POST"]),
        Route("/control/look/{verb}", table(LOOKS), methods=["POST"]),
        Route("/control/world/{verb}", table(CHANGES), methods=["POST"]),
        Route("/control/files/{file_id}", file),
    ]
