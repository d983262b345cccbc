"""One call of a Web API method: its arguments, who calls, and how it is refused."""

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.playground.conversations import channel_type
from bot.playground.files import file_problems
from bot.playground.limits import Surface, problems
from bot.playground.model import Channel, Json, User
from bot.playground.playground import Playground

Item = TypeVar("Item")
STRUCTURED = {
    "blocks", "attachments", "metadata", "view", "files", "channels", "unfurls", "document_content", "changes",
    "criteria", "channel_ids", "user_ids", "chunks", "loading_messages",
}  # fmt: skip
# The SDK and Bolt send these with any method.
EVERYWHERE = {"token", "team_id"}
DEFAULT_PAGE = 100
MAX_PAGE = 1000
# How Slack calls the scopes of each kind of conversation.
SCOPE_PREFIX = {"channel": "channels", "group": "groups", "im": "im"}


class ApiError(Exception):
    """A refusal with one of Slack's error codes; ``extra`` are further fields of the answer."""

    def __init__(self, code: str, extra: Json | None = None) -> None:
        super().__init__(code)
        self.code = code
        self.extra = extra or {}


@dataclass
class Call:
    """What a method works with."""

    playground: Playground
    method: str
    arguments: Json

    def check_names(self, accepted: frozenset[str]) -> None:
        """Refuse arguments the method does not have. Slack ignores them; here a slip of the pen shows."""
        unknown = sorted(self.arguments.keys() - accepted - EVERYWHERE)
        if unknown:
            problems = [f"unknown argument: {name}" for name in unknown]
            self.playground.world.record_violation(self.method, problems, self.arguments)
            messages = [f"[ERROR] {problem}" for problem in problems]
            raise ApiError("invalid_arguments", {"response_metadata": {"messages": messages}})

    def optional(self, name: str) -> Any:
        """Return an argument, or None when it is absent or empty."""
        value = self.arguments.get(name)
        return None if value == "" else value

    def required(self, name: str) -> Any:
        """Return an argument. Raises ``invalid_arguments`` when it is missing."""
        value = self.optional(name)
        if value is None:
            message = f"[ERROR] missing required field: {name}"
            raise ApiError("invalid_arguments", {"response_metadata": {"messages": [message]}})
        return value

    def flag(self, name: str) -> bool:
        """Return a yes or no argument; absent means no."""
        return self.arguments.get(name) in {True, "true", "1"}

    def need_scope(self, *alternatives: str) -> None:
        """Raise ``missing_scope`` unless the app has one of these scopes."""
        granted = self.playground.world.manifest.scopes
        if not granted.intersection(alternatives):
            extra = {"needed": ",".join(alternatives), "provided": ",".join(sorted(granted))}
            raise ApiError("missing_scope", extra)

    def channel(self, name: str = "channel", *, ability: str | None = None) -> Channel:
        """Return the conversation named in an argument by its id, if the app may know of it.

        ``ability`` is what the app wants to do there, as in ``channels:read``. Raises
        ``channel_not_found`` or ``missing_scope``.
        """
        world = self.playground.world
        channel = world.channels.get(str(self.required(name)))
        if channel is None or not world.may_see(world.bot_user_id, channel):
            raise ApiError("channel_not_found")
        if ability:
            self.need_scope(f"{SCOPE_PREFIX[channel_type(channel)]}:{ability}")
        return channel

    def user(self, name: str = "user") -> User:
        """Return the user named in an argument by id. Raises ``user_not_found``."""
        user = self.playground.world.users.get(str(self.required(name)))
        if user is None:
            raise ApiError("user_not_found")
        return user

    def check(self, payload: Json, surface: Surface, code: str) -> None:
        """Refuse a payload that breaks Slack's limits, with ``code`` or the code of the problem itself."""
        found = problems(payload, surface) or list(file_problems(self.playground.world, payload))
        if not found:
            return
        messages = [f"[ERROR] {problem}" for problem in found]
        own = next((problem.code for problem in found if problem.code), code)
        self.playground.world.record_violation(self.method, [str(problem) for problem in found], payload)
        raise ApiError(own, {"errors": messages, "response_metadata": {"messages": messages}})

    def page(self, items: Sequence[Item]) -> tuple[list[Item], Json]:
        """Cut a page from a list by the arguments ``limit`` and ``cursor``.

        Returns the page and the ``response_metadata`` with the next cursor.
        """
        start = self._start_of_page()
        limit = int(self.optional("limit") or DEFAULT_PAGE)
        if not 1 <= limit <= MAX_PAGE:
            raise ApiError("invalid_limit")
        end = start + limit
        following = base64.b64encode(f"offset:{end}".encode()).decode() if end < len(items) else ""
        return list(items[start:end]), {"response_metadata": {"next_cursor": following}}

    def _start_of_page(self) -> int:
        cursor = self.optional("cursor")
        if not cursor:
            return 0
        try:
            word, _, number = base64.b64decode(cursor, validate=True).decode().partition(":")
        except (binascii.Error, UnicodeDecodeError):
            raise ApiError("invalid_cursor") from None
        if word != "offset" or not number.isdecimal():
            raise ApiError("invalid_cursor")
        return int(number)


def decoded(arguments: Json) -> Json:
    """Return arguments with those that hold JSON as text taken apart. Raises ``invalid_json``."""
    result = {}
    for name, value in arguments.items():
        if value is None:
            continue
        if name in STRUCTURED and isinstance(value, str) and value[:1] in {"[", "{"}:
            try:
                result[name] = json.loads(value)
            except json.JSONDecodeError:
                raise ApiError("invalid_json" if name == "view" else f"invalid_{name}") from None
        else:
            result[name] = value
    return result
