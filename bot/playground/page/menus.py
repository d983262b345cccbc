"""What there is to choose from around a conversation: where to go, whom to name, what to command."""

from dataclasses import dataclass

from bot.playground.model import Channel, Json, User
from bot.playground.page.screen import channel_title
from bot.playground.world import World

Options = list[tuple[str, str]]
"""Pairs of an id and the text that people see."""


@dataclass(frozen=True)
class Sidebar:
    """Where a user can go. A person comes with the direct conversation, where there is one."""

    channels: list[Channel]
    other_channels: list[Channel]
    people: list[tuple[User, Channel | None]]
    app: User
    app_channel: Channel | None


@dataclass(frozen=True)
class Choices:
    """What the selects offer that Slack itself fills."""

    users: Options
    channels: Options
    public: Options
    private: Options
    direct: Options

    def conversations(self, element: Json) -> Options:
        """Return the conversations that a select offers, of the kinds that its filter includes."""
        included = element.get("filter", {}).get("include", ["public", "private", "im"])
        kinds = {"public": self.public, "private": self.private, "im": self.direct}
        return [option for kind, options in kinds.items() if kind in included for option in options]


def read_sidebar(user_id: str, world: World) -> Sidebar:
    """Gather where a user can go."""
    visible = [c for c in world.channels.values() if not c.is_im and world.may_see(user_id, c)]
    return Sidebar(
        channels=sorted((c for c in visible if user_id in c.members), key=_by_name),
        other_channels=sorted((c for c in visible if user_id not in c.members), key=_by_name),
        people=[(person, world.direct_channel(user_id, person.id)) for person in world.people()],
        app=world.users[world.bot_user_id],
        app_channel=world.direct_channel(user_id, world.bot_user_id),
    )


def read_choices(user_id: str, world: World) -> Choices:
    """Gather the users and conversations that a user may pick."""
    sidebar = read_sidebar(user_id, world)
    rooms = sidebar.channels + sidebar.other_channels
    directs = [c for c in world.channels_of(user_id) if c.is_im]
    people = [*world.people(), sidebar.app]
    public = [(room.id, f"#{room.name}") for room in rooms if not room.is_private]
    return Choices(
        users=[(person.id, person.real_name) for person in people],
        channels=public,
        public=public,
        private=[(room.id, f"🔒 {room.name}") for room in rooms if room.is_private],
        direct=[(direct.id, channel_title(direct, user_id, world)) for direct in directs],
    )


def read_completions(user_id: str, world: World) -> list[Json]:
    """Gather what the message box can complete: ``insert`` is typed, the rest explains it."""
    sidebar = read_sidebar(user_id, world)
    commands = [
        {"insert": command.command, "name": "", "hint": command.usage_hint, "about": command.description}
        for command in world.manifest.commands
    ]
    people = [
        {"insert": f"@{person.name}", "name": person.real_name, "hint": person.real_name, "about": ""}
        for person in [*world.people(), sidebar.app]
    ]
    channels = [
        {"insert": f"#{channel.name}", "name": channel.name, "hint": "", "about": ""}
        for channel in sidebar.channels + sidebar.other_channels
    ]
    return commands + people + channels


def _by_name(channel: Channel) -> str:
    return channel.name.casefold()
