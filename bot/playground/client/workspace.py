"""The workspace as a whole: its people, its clock, its connections and what went wrong in it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from bot.playground.client.connection import Connection
from bot.playground.client.person import Person
from bot.playground.client.waiting import SECONDS, wait_until
from bot.playground.model import Json
from bot.playground.world import Plan


class PlaygroundClient(Connection):
    """A client of the control API at ``url``, the address of a running playground."""

    def user(self, name: str) -> Person:
        """Return somebody in the workspace, by handle or visible name, to act and look as them."""
        return Person(self, name)

    # --- people and channels ---

    async def reset(self) -> None:
        """Begin again with the workspace as it was at first."""
        await self.post("world/reset")

    async def add_user(self, name: str, real_name: str | None = None, locale: str = "en-US") -> Person:
        """Add a person to the workspace."""
        await self.post("world/add_user", name=name, real_name=real_name, locale=locale)
        return self.user(name)

    async def make_admin(self, name: str, *, admin: bool = True, owner: bool = False) -> None:
        """Make somebody an admin of the workspace, or an owner, who is an admin as well; or neither any more."""
        await self.post("world/admin", user=name, admin=admin, owner=owner)

    async def create_channel(
        self, name: str, *, by: str = "anna", private: bool = False, members: list[str] | None = None
    ) -> str:
        """Create a channel and return its id; the app is a member only if it is named in ``members``."""
        answer = await self.post(
            "world/create_channel", channel=name, user=by, private=private, members=members
        )
        return str(answer["channel_id"])

    async def archive_channel(self, name: str, *, by: str = "anna") -> None:
        """Archive a channel."""
        await self.post("world/archive_channel", channel=name, user=by)

    async def delete_channel(self, name: str, *, by: str = "anna") -> None:
        """Delete a channel with everything in it."""
        await self.post("world/delete_channel", channel=name, user=by)

    async def invite(self, user: str, channel: str) -> None:
        """Make somebody a member of a channel."""
        await self.post("world/invite", user=user, channel=channel)

    async def kick(self, user: str, channel: str) -> None:
        """Put somebody out of a channel."""
        await self.post("world/kick", user=user, channel=channel)

    async def bot_name(self) -> str:
        """Return the name of the app's user, for ``invite`` and ``@``."""
        answer = await self.post("look/users")
        return next(str(user["name"]) for user in answer["users"] if user["id"] == answer["bot_user_id"])

    # --- time and trouble ---

    async def move_clock(self, seconds: float) -> None:
        """Move the playground's time forward."""
        await self.post("world/move_clock", seconds=seconds)

    async def now(self) -> datetime:
        """Return the playground's time, in UTC."""
        return _moment((await self.post("look/clock"))["now"])

    async def alarm(
        self,
        timeout: float = SECONDS,  # noqa: ASYNC109  # the error tells what was waited for
    ) -> datetime | None:
        """Return when the app next has something to do, once it has done what was due; None when it has nothing.

        Raises ``TimeoutError`` when no app follows the clock, or it does not get ready.
        """
        seen = await self.wait_for_clock(
            lambda seen: seen["followed"] and not seen["busy"],
            "an app that follows the clock and is ready",
            timeout,
        )
        return None if seen["alarm"] is None else _moment(seen["alarm"])

    async def jump(
        self,
        timeout: float = SECONDS,  # noqa: ASYNC109  # the error tells what was waited for
    ) -> datetime:
        """Move the playground's time to when the app next has something to do, and return that moment.

        Waits until the app has told of something, and has done what was due before: nothing is skipped. Raises
        ``TimeoutError`` where it has not.
        """
        await self.wait_for_clock(
            lambda seen: seen["alarm"] and not seen["busy"],
            "an app that is ready, with something to do next",
            timeout,
        )
        return _moment((await self.post("world/jump"))["now"])

    async def wait_for_clock(
        self,
        wanted: Callable[[Json], Any],
        in_words: str,
        timeout: float = SECONDS,  # noqa: ASYNC109  # the error tells what was waited for
    ) -> Json:
        """Return what is known of the clock and of those who follow it, once it is as wanted."""

        async def look(what: str, **_where: Any) -> Json:
            return await self.post(f"look/{what}")

        def found(seen: Json) -> Json | None:
            return seen if wanted(seen) else None

        return await wait_until(self, look, "clock", {}, found, in_words, timeout)

    async def fault(self, kind: str, method: str = "*", times: int = 1, **details: Any) -> None:
        """Let a Web API method fail: ``rate_limit``, ``server_error``, ``latency``, ``drop`` or ``refuse``.

        ``details`` are further fields of ``bot.playground.faults.Fault``.
        """
        await self.post("world/fault", kind=kind, method=method, times=times, **details)

    async def clear_faults(self) -> None:
        """Make everything work again."""
        await self.post("world/clear_faults")

    async def plan(self, plan: Plan) -> None:
        """Let the team pay for canvases of channels (``paid``, as at first), or not (``free``)."""
        await self.post("world/plan", plan=plan)

    async def file_processing(self, *, seconds: float = 0.0, checks: int = 0) -> None:
        """Let Slack take so long to process the next uploads, or be found unfinished so many times."""
        await self.post("world/file_processing", seconds=seconds, checks=checks)

    async def duplicate_events(self, times: int) -> None:
        """Deliver the next so many events twice."""
        await self.post("world/duplicate_events", times=times)

    async def redeliver(self, name: str | None = None) -> Json:
        """Send the last event, interaction or command again, exactly; ``name`` chooses one type."""
        return await self.post("world/redeliver", name=name)

    async def drop_sockets(self) -> None:
        """Close the app's websockets without a warning."""
        await self.post("world/drop_sockets")

    async def refresh_sockets(self) -> None:
        """Ask the app to renew its websockets, as Slack does every few hours."""
        await self.post("world/refresh_sockets")

    async def uninstall(self) -> None:
        """Tell the app that it was removed from the workspace."""
        await self.post("world/uninstall")

    async def connected(self) -> None:
        """Wait until the app has a websocket open."""
        await self.post("world/connected")

    async def settled(self) -> None:
        """Wait until the app acknowledged everything sent so far, or failed to in time."""
        await self.post("world/settled")

    # --- behind the screens ---

    async def violations(self) -> list[Json]:
        """Return every payload of the app that Slack would have refused; tests assert that it is empty."""
        return list((await self.post("look/violations"))["violations"])

    async def traffic(self, name: str | None = None) -> list[Json]:
        """Return what went between app and playground, all of it or one method or type."""
        entries = (await self.post("look/traffic"))["entries"]
        return [entry for entry in entries if name in {None, entry["name"]}]

    async def wait_for_traffic(
        self,
        name: str,
        times: int = 1,
        timeout: float = SECONDS,  # noqa: ASYNC109  # the error tells what there was instead
    ) -> list[Json]:
        """Return the calls or deliveries of one name, waiting until so many of them have ended."""

        async def look(what: str, **_where: Any) -> Json:
            return await self.post(f"look/{what}")

        def ended(seen: Json) -> list[Json] | None:
            entries = [e for e in seen["entries"] if e["name"] == name and e["status"]]
            return entries if len(entries) >= times else None

        return await wait_until(self, look, "traffic", {}, ended, f"{times} times {name}", timeout)


def _moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
