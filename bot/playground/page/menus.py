"""What there is to choose from around a conversation: where to go, whom to name, what to command."""

from dataclasses import dataclass

from bot.playground.choices import offers
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
    """What the selects offer that Slack itself fills: users, and conversations with the names people see."""

    users: Options
    world: World
    user_id: str

    def conversations(self, element: Json) -> Options:
        """Return the channels or conversations that a select offers: channels by name, then direct ones."""
        offered = [c for c in self.world.channels.values() if offers(self.world, self.user_id, element, c)]
        ordered = sorted(offered, key=lambda channel: (channel.is_im, channel.name.casefold()))
        return [(channel.id, self._label(channel)) for channel in ordered]

    def _label(self, channel: Channel) -> str:
        title = channel_title(channel, self.user_id, self.world)
        if channel.is_im:
            return title
        return f"🔒 {title}" if channel.is_private else f"#{title}"


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
    people = [*world.people(), world.users[world.bot_user_id]]
    return Choices([(person.id, person.real_name) for person in people], world, user_id)


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
