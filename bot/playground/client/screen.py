"""What somebody in the workspace sees."""

from typing import Any

from bot.playground.client.connection import Connection
from bot.playground.client.seen import SeenCanvas, SeenImage, SeenMessage, SeenView
from bot.playground.client.waiting import SECONDS, Wanted, wait_until, wanted_in_words, wants
from bot.playground.model import Json

Thread = SeenMessage | str | None


class Screen:
    """The screen of one user, ``name`` by handle or visible name. Channels are named ``#plans``, direct talks ``@bo``."""

    def __init__(self, connection: Connection, name: str) -> None:
        self._connection = connection
        self.name = name

    async def messages(self, channel: str, *, thread: Thread = None) -> list[SeenMessage]:
        """Return what is visible in a channel or a thread, oldest first."""
        seen = await self._look("messages", channel=channel, thread_ts=thread_ts(thread))
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

        where = {"channel": channel, "thread_ts": thread_ts(thread)}
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

        where = {"channel": channel, "thread_ts": thread_ts(thread)}
        what = f"no {wanted_in_words(wanted)}"
        await wait_until(self._connection, self._look, "messages", where, gone, what, timeout)

    async def wait_for_status(
        self,
        text: str,
        channel: str,
        *,
        thread: Thread,
        timeout: float = SECONDS,  # noqa: ASYNC109  # the error tells what is on the screen
    ) -> list[str]:
        """Wait until the app says this of what it is doing in a thread; return what it shows meanwhile.

        With an empty text: wait until it says nothing any more.
        """

        def found(seen: Json) -> list[str] | None:
            doing = seen["status"]
            if not text or doing is None:
                return [] if not text and doing is None else None
            return list(doing["loading_messages"]) if text in doing["text"] else None

        where = {"channel": channel, "thread_ts": thread_ts(thread)}
        what = f"a status with {text!r}" if text else "no status"
        return await wait_until(self._connection, self._look, "messages", where, found, what, timeout)

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

    async def read_file(self, file: Json | SeenImage) -> bytes:
        """Return the content of a shared file or a picture. Raises ``Refused`` when the person may not see it."""
        file_id = file.file_id if isinstance(file, SeenImage) else file["id"]
        return await self._connection.content(file_id, self.name)

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

    async def canvas(
        self,
        channel: str,
        text: str = "",
        *,
        timeout: float = SECONDS,  # noqa: ASYNC109  # the error tells what was on the screen
    ) -> SeenCanvas:
        """Return the canvas in the tab of a channel, waiting until there is one with this text in it."""

        def found(seen: Json) -> SeenCanvas | None:
            canvas = SeenCanvas(seen["canvas"]) if seen["canvas"] else None
            return canvas if canvas and text in canvas.text else None

        where, what = {"channel": channel}, f"a canvas with {text!r}"
        return await wait_until(self._connection, self._look, "canvas", where, found, what, timeout)

    async def _look(self, what: str, **body: Any) -> Json:
        return await self._connection.post(f"look/{what}", user=self.name, **body)


def thread_ts(thread: Thread) -> str | None:
    """Return the timestamp that names a thread."""
    return thread.thread if isinstance(thread, SeenMessage) else thread
