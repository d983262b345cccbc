"""What somebody does on the page, carried out by the same functions that the control API calls."""

import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any
from urllib.parse import unquote

from starlette.datastructures import FormData, UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from bot.playground import actions, conversations, forms
from bot.playground.blocks import find_element
from bot.playground.choices import NotPossible, entered
from bot.playground.faults import Fault
from bot.playground.model import Channel, Json, Message, View
from bot.playground.playground import Playground
from bot.playground.shapes import file_json

SEVERAL = {
    "checkboxes",
    "multi_static_select",
    "multi_users_select",
    "multi_channels_select",
    "multi_conversations_select",
}
"""Elements that hold any number of values; the others hold one or none."""

SLOW_SECONDS = 4.0
"""How long a slow answer of the Web API takes when tried from the inspector: longer than Slack waits for an ack."""

Act = Callable[[str, Any], Awaitable[Json | None]]


class Acting:
    """Answers ``/page/act/{verb}``: each verb is one thing that a person can do."""

    def __init__(self, playground: Playground) -> None:
        self._playground = playground
        self._world = playground.world
        self._verbs: dict[str, Act] = {
            "say": self._say,
            "edit": self._edit,
            "delete": self._delete,
            "click": self._click,
            "submit": self._submit,
            "close": self._close,
            "global_shortcut": self._global_shortcut,
            "message_shortcut": self._message_shortcut,
            "open_home": self._open_home,
            "open_direct": self._open_direct,
            "join": self._join,
            "clock": self._clock,
            "jump": self._jump,
            "fault": self._fault,
        }

    async def act(self, request: Request) -> Response:
        """Do one thing as a user; what isn't possible comes back as a sentence for the page to show."""
        if request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
            return _refusal("Only the playground's own page may act for people.", 403)
        verb = self._verbs.get(request.path_params["verb"])
        if verb is None:
            return _refusal("The playground doesn't know how to do that.", 404)
        try:
            body = await _body(request)
            if body["as"] not in self._world.users:
                return _refusal("This person left the workspace. Reload the page.", 404)
            answer = await verb(body["as"], body)
        except NotPossible as reason:
            return _refusal(_sentence(str(reason)), 200)
        except (KeyError, ValueError, TypeError):
            return _refusal("The page sent something the playground can't read. Reload the page.", 400)
        finally:
            await request.close()  # uploaded files lie in temporary files until then
        return JSONResponse({"ok": True} | (answer or {}))

    async def _say(self, user_id: str, body: FormData) -> None:
        """Send what was typed: a message, or without files a slash command."""
        typed = str(body["text"]).replace("\r\n", "\n")  # forms end their lines like this
        channel_id, thread_ts = str(body["channel"]), str(body["thread"])
        files = [file for file in body.getlist("files") if isinstance(file, UploadFile)]
        if typed.startswith("/") and not files:
            if thread_ts:
                raise NotPossible(f"{typed.split(maxsplit=1)[0]} is not supported in threads. Sorry!")
            await actions.command(self._playground, user_id, channel_id, typed)
            return
        file_ids = [await self._uploaded(user_id, file) for file in files]
        actions.say(
            self._playground, user_id, channel_id, typed, thread_ts=thread_ts or None, file_ids=file_ids
        )

    async def _edit(self, user_id: str, body: Json) -> None:
        actions.edit(self._playground, user_id, body["channel"], body["ts"], body["text"])

    async def _delete(self, user_id: str, body: Json) -> None:
        actions.delete(self._playground, user_id, body["channel"], body["ts"])

    async def _click(self, user_id: str, body: Json) -> None:
        """Use an element, together with what else is entered around it."""
        action_id, block_id = body["action_id"], body["block_id"]
        if view_id := body.get("view"):
            view = self._own_view(user_id, view_id)
            self._enter(view, body["state"])
            _, element = _found(view.blocks, block_id, action_id)
            value = _value(element, body["values"])
            await forms.click_in_view(self._playground, view, action_id, block_id=block_id, value=value)
            return
        message = self._message(user_id, body["channel"], body["ts"])
        blocks = forms.blocks_of(message)
        _, element = _found(blocks, block_id, action_id)
        await forms.click_in_message(
            self._playground,
            user_id,
            message,
            action_id,
            block_id=block_id,
            value=_value(element, body["values"]),
            state=self._state(user_id, blocks, body["state"]),
        )

    async def _submit(self, user_id: str, body: FormData) -> None:
        """Submit a modal with everything entered in it; the field of a file carries its ids as JSON, percent-encoded."""
        view = self._own_view(user_id, str(body["view"]))
        self._enter(view, json.loads(str(body["state"])))
        for name in {name for name, file in body.multi_items() if isinstance(file, UploadFile)}:
            block_id, action_id = json.loads(unquote(name))
            files = [file for file in body.getlist(name) if isinstance(file, UploadFile)]
            ids = [await self._uploaded(user_id, file) for file in files]
            described = [file_json(self._world, self._world.files[file_id]) for file_id in ids]
            view.values[block_id][action_id] = {"type": "file_input", "files": described}
        await forms.submit(self._playground, view)

    async def _close(self, user_id: str, body: Json) -> None:
        """Close a modal; what was typed in it goes along, for an app that keeps it."""
        view = self._own_view(user_id, body["view"])
        with suppress(NotPossible):  # nothing entered may keep a window open
            self._enter(view, body["state"])
        await forms.close(self._playground, user_id, everything=body["all"])

    async def _global_shortcut(self, user_id: str, body: Json) -> None:
        answer = await actions.global_shortcut(self._playground, user_id, body["callback_id"])
        if not answer.acknowledged:  # nothing on the page is about a shortcut, so its own words say it
            raise NotPossible(f"{self._world.manifest.name} is not responding. Try again")

    async def _message_shortcut(self, user_id: str, body: Json) -> None:
        self._message(user_id, body["channel"], body["ts"])
        await actions.message_shortcut(
            self._playground, user_id, body["callback_id"], body["channel"], body["ts"]
        )

    async def _open_home(self, user_id: str, body: Json) -> None:
        actions.open_home(self._playground, user_id, tab=body["tab"])

    async def _open_direct(self, user_id: str, body: Json) -> Json:
        return {"channel": conversations.open_direct(self._world, user_id, body["user"]).id}

    async def _join(self, user_id: str, body: Json) -> None:
        conversations.join(self._world, self._channel(user_id, body["channel"]), user_id)

    async def _clock(self, _user_id: str, body: Json) -> None:
        self._world.clock.move(body["seconds"])
        self._world.touch()

    async def _jump(self, _user_id: str, _body: Json) -> None:
        actions.jump_ahead(self._playground)

    async def _fault(self, _user_id: str, body: Json) -> None:
        if body["kind"] == "clear":
            self._playground.faults.clear()
        else:
            self._playground.faults.add(Fault(kind=body["kind"], seconds=SLOW_SECONDS))
        self._world.touch()

    async def _uploaded(self, user_id: str, file: UploadFile) -> str:
        return actions.upload(self._playground, user_id, file.filename or "file", await file.read()).id

    def _channel(self, user_id: str, channel_id: str) -> Channel:
        channel = self._world.channels.get(channel_id)
        if channel is None or not self._world.may_see(user_id, channel):
            raise NotPossible("there is no such channel")
        return channel

    def _message(self, user_id: str, channel_id: str, ts: str) -> Message:
        self._channel(user_id, channel_id)
        message = self._world.message(channel_id, ts)
        if message is None or message.ephemeral_to not in {None, user_id}:
            raise NotPossible("this message does not exist any more")
        return message

    def _own_view(self, user_id: str, view_id: str) -> View:
        view = self._world.view(view_id)
        if view is None or view.user_id != user_id:
            raise NotPossible("this window was closed already")
        return view

    def _enter(self, view: View, state: list[Json]) -> None:
        for block_id, elements in self._state(view.user_id, view.blocks, state).items():
            view.values.setdefault(block_id, {}).update(elements)

    def _state(self, user_id: str, blocks: list[Json], state: list[Json]) -> Json:
        """Turn the page's list of entered values into Slack's ``state.values``.

        Fields that were replaced since the page was drawn are left out.
        """
        values: Json = {}
        for field in state:
            found = find_element(blocks, field["action_id"], field["block_id"])
            if found:
                value = entered(self._world, user_id, found[1], _value(found[1], field["values"]))
                values.setdefault(field["block_id"], {})[field["action_id"]] = value
        return values


async def _body(request: Request) -> Any:
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await request.form()
    return await request.json()


def _found(blocks: list[Json], block_id: str, action_id: str) -> tuple[Json, Json]:
    found = find_element(blocks, action_id, block_id)
    if found is None:
        raise NotPossible("this button was replaced just now. Look again")
    return found


def _value(element: Json, values: list[str]) -> Any:
    if element["type"] in SEVERAL:
        return values
    return values[0] if values else ""


def _sentence(reason: str) -> str:
    return reason[:1].upper() + reason[1:] + ("" if reason.endswith((".", "!", "?")) else ".")


def _refusal(sentence: str, status: int) -> Response:
    return JSONResponse({"ok": False, "error": sentence}, status_code=status)
