"""The command `manifest`: the app manifest to paste into Slack."""

import json
from pathlib import Path

import bot
from bot.cli.terminal import CommandError

_FILE = Path(bot.__file__).parent.parent / "manifest.json"


def manifest_text() -> str:
    """Give the manifest as it stands in the repository; raises `CommandError` when it is not there."""
    try:
        return _FILE.read_text("utf-8")
    except OSError as error:
        raise CommandError("command-no-manifest") from error


def manifest_scopes() -> set[str]:
    """Give the scopes that the bot asks for."""
    scopes: list[str] = json.loads(manifest_text())["oauth_config"]["scopes"]["bot"]
    return set(scopes)
