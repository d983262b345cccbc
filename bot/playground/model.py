"""What exists in a workspace: users, channels, messages, files and views."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass
class User:
    """A person or a bot in the workspace. ``name`` is the handle, ``real_name`` what people see."""

    id: str
    name: str
    real_name: str
    locale: str = "en-US"
    tz: str = "Europe/Amsterdam"
    tz_offset: int = 3600
    colour: str = "4a154b"
    is_bot: bool = False
    is_admin: bool = False
    is_owner: bool = False
    deleted: bool = False


@dataclass
class Channel:
    """A public or private channel, or a direct conversation between its two ``members``."""

    id: str
    name: str
    creator: str
    created: int
    is_private: bool = False
    is_im: bool = False
    is_archived: bool = False
    members: list[str] = field(default_factory=list)

    def other_member(self, user_id: str) -> str:
        """Return who a direct conversation is with, seen from one of its members."""
        return next((member for member in self.members if member != user_id), user_id)


@dataclass
class File:
    """A file. ``content`` is empty until it was ``uploaded``; ``ready_at`` is None until the upload is completed.

    It has been processed from ``ready_at`` on, in seconds since 1970, once nobody has to find it unfinished any
    more (``checks_left``). ``shares`` are the messages it was shared with: (channel id, ts).
    """

    id: str
    name: str
    title: str
    mimetype: str
    user_id: str
    created: int
    length: int
    content: bytes = b""
    alt_text: str = ""
    uploaded: bool = False
    ready_at: float | None = None
    checks_left: int = 0
    deleted: bool = False
    shares: list[tuple[str, str]] = field(default_factory=list)

    @property
    def channel_ids(self) -> list[str]:
        """The channels in which it was shared."""
        return list(dict.fromkeys(channel_id for channel_id, _ in self.shares))


@dataclass
class Stream:
    """How a message grows bit by bit. It is open until the app stops it, or until ``until`` at the latest.

    ``mode`` is how its content comes, decided by the first that does: ``markdown_text`` or ``chunks``.
    """

    recipient_id: str | None
    until: float
    mode: str | None = None
    stopped: bool = False


@dataclass(frozen=True)
class Status:
    """What the app says that it is doing in a thread, such as "is thinking…"; it is gone at ``until``."""

    text: str
    loading_messages: tuple[str, ...]
    until: float


@dataclass
class Message:
    """One message as Slack keeps it: ``text`` is mrkdwn, escaped. Times are Slack timestamps.

    ``ephemeral_to`` names the only user who sees it. ``bot_id`` is set for messages of the app, ``stream`` for
    those that it streamed. ``version`` grows with every edit.
    """

    channel_id: str
    ts: str
    user_id: str
    text: str
    thread_ts: str | None = None
    bot_id: str | None = None
    blocks: list[Json] = field(default_factory=list)
    attachments: list[Json] = field(default_factory=list)
    file_ids: list[str] = field(default_factory=list)
    metadata: Json | None = None
    subtype: str | None = None
    edited_ts: str | None = None
    edited_by: str | None = None
    deleted: bool = False
    ephemeral_to: str | None = None
    also_in_channel: bool = False
    stream: Stream | None = None
    version: int = 1

    @property
    def is_reply(self) -> bool:
        """Whether this message is an answer in a thread rather than its first message."""
        return self.thread_ts is not None and self.thread_ts != self.ts


@dataclass
class View:
    """A modal or an App Home as one user has it open.

    ``payload`` is what the app sent (type, title, blocks, ``private_metadata`` …), with block and action ids
    filled in. ``values`` is what the user entered, in the shape of ``view.state.values``. ``errors`` are the
    app's remarks per ``block_id`` on the last submission; ``is_submitting`` is true while the app decides.
    ``channel_id`` is the conversation from which the user opened it, where that is known.
    """

    id: str
    user_id: str
    payload: Json
    hash: str
    root_view_id: str
    previous_view_id: str | None = None
    channel_id: str | None = None
    values: Json = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)
    is_submitting: bool = False
    version: int = 1

    @property
    def type(self) -> str:
        """``modal`` or ``home``."""
        return str(self.payload["type"])

    @property
    def blocks(self) -> list[Json]:
        """The blocks to show."""
        blocks: list[Json] = self.payload["blocks"]
        return blocks


@dataclass
class Section:
    """One heading, paragraph, list or table of a canvas. ``heading`` is its depth, 0 for what is no heading."""

    id: str
    markdown: str
    heading: int = 0


@dataclass
class Canvas:
    """A document. ``channel_id`` is the channel in which it has a tab; ``is_channels`` marks the channel's own.

    ``access`` is what else was allowed, ``read`` or ``write``, per id of a user or channel.
    """

    id: str
    title: str
    owner_id: str
    channel_id: str | None
    is_channels: bool
    sections: list[Section] = field(default_factory=list)
    access: dict[str, str] = field(default_factory=dict)
    version: int = 1

    @property
    def markdown(self) -> str:
        """All of its text."""
        return "\n\n".join(section.markdown for section in self.sections)


@dataclass
class Notice:
    """What Slack itself tells one user, such as that the app did not answer a click.

    ``about`` is the ``ts`` of the message or the id of the view which the user acted on.
    """

    number: int
    user_id: str
    text: str
    about: str
    time: float


@dataclass
class Violation:
    """A payload of the app that Slack would refuse, and why."""

    number: int
    method: str
    problems: list[str]
    payload: Json
    time: float
