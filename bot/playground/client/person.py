"""Somebody in the workspace: what they do and what they see."""

import base64
from collections.abc import Mapping, Sequence
from typing import Any

from bot.playground.client.connection import Connection, Refused
from bot.playground.client.seen import Control, SeenMessage, SeenView, find_control
from bot.playground.client.waiting import SECONDS, Wanted, wait_until, wanted_in_words, wants
from bot.playground.model import Json

Thread = SeenMessage | str | None


class Person:
    """A user of the workspace. Channels are named ``#plans``, direct talks ``@bo``."""

    def __init__(self, connection: Connection, name: str) -> None:
        self._connection = connection
        self.name = name

    # --- talking ---

    async def say(
        self, channel: str, text: str, *, thread: Thread = None, files: Sequence[str] = ()
    ) -> SeenMessage:
        """Type a message, in a thread if one of its messages is given, with uploaded files."""
        said = await self._act(
            "say", channel=channel, text=text, thread_ts=_thread_ts(thread), file_ids=list(files)
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

    async def modal(
        self,
        title: str | None = None,
        *,
        timeout: float = SECONDS,  # noqa: ASYNC109  # the error tells what was on the screen
    ) -> SeenView:
        """Return the modal on top, waiting until one is open (and has this in its title)."""

        def found(seen: Json) -> SeenView | None:
            views = [SeenView(raw) for raw in seen["modals"]]
            return views[-1] if views and (title is None or title in views[-1].title) else None

        return await wait_until(
            self._connection, self._look, "modals", {}, found, f"a modal {title or ''}", timeout
        )

    async def modal_is_open(self) -> bool:
        """Whether a modal is open now."""
        return bool((await self._look("modals"))["modals"])

    async def no_modal(
        self,
        *,
        timeout: float = SECONDS,  # noqa: ASYNC109  # the error tells what was on the screen
    ) -> None:
        """Wait until no modal is open."""

        def found(seen: Json) -> bool | None:
            return True if not seen["modals"] else None

        await wait_until(self._connection, self._look, "modals", {}, found, "no modal", timeout)

    async def fill(self, values: Mapping[str, Any]) -> SeenView:
        """Enter values in the modal on top, by label, block id or action id."""
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

    async def home(
        self,
        text: str = "",
        *,
        timeout: float = SECONDS,  # noqa: ASYNC109  # the error tells what was on the screen
    ) -> SeenView:
        """Return the App Home, waiting until there is one with this text in it."""

        def found(seen: Json) -> SeenView | None:
            view = SeenView(seen["home"]) if seen["home"] else None
            return view if view and text in view.text else None

        what = f"a home with {text!r}"
        return await wait_until(self._connection, self._look, "home", {}, found, what, timeout)

    # --- looking ---

    async def messages(self, channel: str, *, thread: Thread = None) -> list[SeenMessage]:
        """Return what is visible in a channel or a thread, oldest first."""
        seen = await self._look("messages", channel=channel, thread_ts=_thread_ts(thread))
        return [SeenMessage(raw) for raw in seen["messages"]]

    async def wait_for(
        self,
        wanted: Wanted,
        channel: str,
        *,
        thread: Thread = None,
        timeout: float = SECONDS,  # noqa: ASYNC109  # the error tells what was on the screen
    ) -> SeenMessage:
        """Return the newest visible message with this text (or for which this is true), waiting for it.

        Raises ``TimeoutError`` with what is on the screen instead.
        """

        def found(seen: Json) -> SeenMessage | None:
            matching = [m for raw in seen["messages"] if wants(wanted, m := SeenMessage(raw))]
            return matching[-1] if matching else None

        where = {"channel": channel, "thread_ts": _thread_ts(thread)}
        what = wanted_in_words(wanted)
        return await wait_until(self._connection, self._look, "messages", where, found, what, timeout)

    async def wait_for_nothing(
        self,
        wanted: Wanted,
        channel: str,
        *,
        thread: Thread = None,
        timeout: float = SECONDS,  # noqa: ASYNC109  # the error tells what was on the screen
    ) -> None:
        """Wait until no visible message has this text (or none for which this is true)."""

        def gone(seen: Json) -> bool | None:
            there = any(wants(wanted, SeenMessage(raw)) for raw in seen["messages"])
            return None if there else True

        where = {"channel": channel, "thread_ts": _thread_ts(thread)}
        what = f"no {wanted_in_words(wanted)}"
        await wait_until(self._connection, self._look, "messages", where, gone, what, timeout)

    async def again(self, message: SeenMessage) -> SeenMessage:
        """Look at a message once more."""

        def same(other: SeenMessage) -> bool:
            return other.ts == message.ts

        return await self.wait_for(same, message.channel, thread=message.thread)

    async def sees_channel(self, name: str) -> bool:
        """Whether a channel stands in the sidebar."""
        channels = (await self._look("screen"))["channels"]
        return any(channel.get("name") == name.removeprefix("#") for channel in channels)

    async def notices(self) -> list[str]:
        """Return what Slack itself remarked, such as that the app does not respond."""
        return [notice["text"] for notice in (await self._look("screen"))["notices"]]

    async def read_file(self, file: Json) -> bytes:
        """Return the content of a file that was shared."""
        return await self._connection.content(file["id"])

    async def _act(self, verb: str, **body: Any) -> Json:
        return await self._connection.post(f"act/{verb}", user=self.name, **body)

    async def _look(self, what: str, **body: Any) -> Json:
        return await self._connection.post(f"look/{what}", user=self.name, **body)


def _thread_ts(thread: Thread) -> str | None:
    return thread.thread if isinstance(thread, SeenMessage) else thread


def _where(place: SeenMessage | SeenView) -> Json:
    if isinstance(place, SeenView):
        return {"view_id": place.id}
    return {"channel": place.channel, "ts": place.ts, "blocks": place.blocks}
