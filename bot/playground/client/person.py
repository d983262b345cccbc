"""Somebody in the workspace: what they do."""

import base64
from collections.abc import Mapping, Sequence
from typing import Any

from bot.playground.client.connection import Refused
from bot.playground.client.screen import Screen, Thread, thread_ts
from bot.playground.client.seen import Control, SeenMessage, SeenView, find_control
from bot.playground.model import Json


class Person(Screen):
    """A user of the workspace. Channels are named ``#plans``, direct talks ``@bo``."""

    # --- talking ---

    async def say(
        self, channel: str, text: str, *, thread: Thread = None, files: Sequence[str] = ()
    ) -> SeenMessage:
        """Type a message, in a thread if one of its messages is given, with uploaded files."""
        said = await self._act(
            "say", channel=channel, text=text, thread_ts=thread_ts(thread), file_ids=list(files)
        )
        return SeenMessage(said)

    async def edit(self, message: SeenMessage, text: str) -> SeenMessage:
        """Change one's own message."""
        return SeenMessage(await self._act("edit", channel=message.channel, ts=message.ts, text=text))

    async def delete(self, message: SeenMessage) -> None:
        """Delete one's own message."""
        await self._act("delete", channel=message.channel, ts=message.ts)

    async def upload(
        self, channel: str, name: str, content: bytes, *, text: str = "", thread: Thread = None
    ) -> SeenMessage:
        """Share a file, with a message if one is given."""
        file_id = await self.upload_file(name, content)
        return await self.say(channel, text, thread=thread, files=[file_id])

    async def upload_file(self, name: str, content: bytes) -> str:
        """Upload a file without sharing it, for a file field of a form; returns its id."""
        encoded = base64.b64encode(content).decode()
        return str((await self._act("upload", name=name, content=encoded))["file_id"])

    async def write_canvas(self, channel: str, text: str) -> None:
        """Write the canvas of a channel anew, in Markdown."""
        await self._act("write_canvas", channel=channel, text=text)

    async def command(self, channel: str, line: str) -> bool:
        """Run a slash command; returns whether the app acknowledged it."""
        return bool((await self._act("command", channel=channel, text=line))["acknowledged"])

    async def shortcut(self, callback_id: str, *, message: SeenMessage | None = None) -> bool:
        """Use a shortcut, of a message if one is given; returns whether the app acknowledged it."""
        where = {"channel": message.channel, "ts": message.ts} if message else {}
        return bool((await self._act("shortcut", callback_id=callback_id, **where))["acknowledged"])

    # --- clicking ---

    async def click(
        self,
        name: str,
        *,
        in_message: SeenMessage | None = None,
        in_view: SeenView | None = None,
        channel: str | None = None,
        thread: Thread = None,
        value: Any = None,
        state: Json | None = None,
        times: int = 1,
    ) -> bool:
        """Click what is called ``name``: a button, an option, or an element by its action id.

        Looks in ``in_message`` or ``in_view``; or waits for the newest message in ``channel`` or ``thread`` that has
        it; else in the modal on top. A message that was looked at before is used as it looked then, also when it
        has changed since. ``value`` is what to choose in a select or type in
        a field. Clicking several ``times`` sends as many payloads, as a double click does. Returns whether
        the app acknowledged all of them. Raises ``Refused`` when there is nothing of that name.
        """
        if channel is not None:
            in_message = await self.wait_for(
                lambda m: bool(find_control(m.controls, name)), channel, thread=thread
            )
        place: SeenMessage | SeenView = in_message or in_view or await self.modal()
        control = find_control(place.controls, name)
        if control is None:
            offered = ", ".join(repr(control.label) for control in place.controls)
            raise Refused(f"there is no {name!r} to click; there are: {offered or 'none'}\n{place.text}")
        where = _where(place) | {"value": control.value if value is None else value, "state": state}
        answers = [await self._click(control, where) for _ in range(times)]
        return all(answers)

    async def _click(self, control: Control, where: Json) -> bool:
        ids = {"action_id": control.action_id, "block_id": control.block_id}
        answer = await self._act("click", **ids, **where)
        return bool(answer["acknowledged"])

    # --- forms ---

    async def fill(self, values: Mapping[str, Any]) -> SeenView:
        """Enter values in the modal on top, by label, block id or action id.

        Channels are chosen as ``#plans``, direct conversations as ``@bo``, users by name, dates as ``2026-12-31``.
        """
        await self.modal()
        return SeenView(await self._act("fill", values=dict(values)))

    async def submit(self, values: Mapping[str, Any] | None = None) -> SeenView:
        """Fill in and submit the modal on top; returns it with ``errors`` and ``is_open`` as they are then."""
        await self.fill(values or {})
        return SeenView((await self._act("submit"))["view"])

    async def close_modal(self, *, everything: bool = False) -> None:
        """Close the modal on top, or all of them."""
        await self._act("close_modal", everything=everything)

    async def open_home(self, *, tab: str = "home") -> None:
        """Open the app's home, or its ``messages`` tab."""
        await self._act("open_home", tab=tab)

    async def _act(self, verb: str, **body: Any) -> Json:
        return await self._connection.post(f"act/{verb}", user=self.name, **body)


def _where(place: SeenMessage | SeenView) -> Json:
    if isinstance(place, SeenView):
        return {"view_id": place.id}
    return {"channel": place.channel, "ts": place.ts, "blocks": place.blocks}
