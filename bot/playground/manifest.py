"""What a Slack app declares about itself in its ``manifest.json``."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Command:
    """One slash command, such as ``/remind``."""

    command: str
    description: str
    usage_hint: str
    should_escape: bool
    url: str | None


@dataclass(frozen=True)
class Shortcut:
    """One entry in the shortcuts menu (``global``) or in a message's menu (``message``)."""

    name: str
    type: str
    callback_id: str
    description: str


@dataclass(frozen=True)
class Manifest:
    """The parts of an app manifest that decide what Slack sends to the app and allows it."""

    name: str
    bot_name: str
    scopes: frozenset[str]
    events: frozenset[str]
    commands: tuple[Command, ...]
    shortcuts: tuple[Shortcut, ...]
    socket_mode: bool
    home_tab: bool
    event_url: str | None
    interactivity_url: str | None

    def command(self, name: str) -> Command | None:
        """Return the declared command of this name, with its slash, or None."""
        return next((command for command in self.commands if command.command == name), None)

    def shortcut(self, callback_id: str) -> Shortcut | None:
        """Return the declared shortcut with this callback id, or None."""
        return next((shortcut for shortcut in self.shortcuts if shortcut.callback_id == callback_id), None)


# Slack refuses a manifest that subscribes to events without the scope to hear them.
EVENT_SCOPES = {
    "app_mention": "app_mentions:read",
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "message.im": "im:history",
    "channel_archive": "channels:read",
    "channel_created": "channels:read",
    "channel_deleted": "channels:read",
    "channel_left": "channels:read",
    "file_deleted": "files:read",
    "file_shared": "files:read",
    "group_archive": "groups:read",
    "group_deleted": "groups:read",
    "group_left": "groups:read",
}


def read_manifest(source: dict[str, Any]) -> Manifest:
    """Read a parsed ``manifest.json``.

    Source of the fields: https://docs.slack.dev/reference/app-manifest. Raises ``KeyError`` when the
    app has no name or a command or shortcut lacks a required field, and ``ValueError`` when it wants to hear
    events without the scope for them.
    """
    manifest = _read(source)
    for event in sorted(manifest.events):
        scope = EVENT_SCOPES.get(event)
        if scope and scope not in manifest.scopes:
            raise ValueError(f"the manifest subscribes to {event} without the scope {scope}")
    if manifest.commands and "commands" not in manifest.scopes:
        raise ValueError("the manifest has slash commands without the scope commands")
    return manifest


def _read(source: dict[str, Any]) -> Manifest:
    features = source.get("features", {})
    settings = source.get("settings", {})
    subscriptions = settings.get("event_subscriptions", {})
    name = source["display_information"]["name"]
    return Manifest(
        name=name,
        bot_name=features.get("bot_user", {}).get("display_name", name),
        scopes=frozenset(source.get("oauth_config", {}).get("scopes", {}).get("bot", ())),
        events=frozenset(subscriptions.get("bot_events", ())),
        commands=tuple(_command(item) for item in features.get("slash_commands", ())),
        shortcuts=tuple(_shortcut(item) for item in features.get("shortcuts", ())),
        socket_mode=bool(settings.get("socket_mode_enabled", False)),
        home_tab=bool(features.get("app_home", {}).get("home_tab_enabled", False)),
        event_url=subscriptions.get("request_url"),
        interactivity_url=settings.get("interactivity", {}).get("request_url"),
    )


def _command(item: dict[str, Any]) -> Command:
    return Command(
        command=item["command"],
        description=item["description"],
        usage_hint=item.get("usage_hint", ""),
        should_escape=bool(item.get("should_escape", False)),
        url=item.get("url"),
    )


def _shortcut(item: dict[str, Any]) -> Shortcut:
    return Shortcut(
        name=item["name"],
        type=item["type"],
        callback_id=item["callback_id"],
        description=item["description"],
    )
