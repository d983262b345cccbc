"""What the manifest allows decides what the app hears and may do."""

import json
from pathlib import Path

import pytest

from bot.playground.client import PlaygroundClient, Refused
from bot.playground.manifest import read_manifest
from bot.playground.server import serve
from tests.playground.conftest import manifest

OURS = Path(__file__).parents[2] / "manifest.json"


def test_our_own_manifest_is_one_that_slack_takes() -> None:
    """Every event it subscribes to has its scope."""
    assert read_manifest(json.loads(OURS.read_text())).socket_mode


def test_an_event_without_its_scope_is_refused() -> None:
    """The refusal names both."""
    deaf = manifest()
    deaf["oauth_config"]["scopes"]["bot"].remove("im:history")
    with pytest.raises(ValueError, match=r"message\.im without the scope im:history"):
        read_manifest(deaf)


def test_commands_need_their_scope() -> None:
    """Without it Slack would not install the app."""
    mute = manifest()
    mute["oauth_config"]["scopes"]["bot"].remove("commands")
    with pytest.raises(ValueError, match="without the scope commands"):
        read_manifest(mute)


async def test_only_events_it_subscribed_to_reach_the_app() -> None:
    """With mentions only, plain messages are not sent."""
    curious = manifest(event_subscriptions={"bot_events": ["app_mention"]})
    async with serve(curious) as playground, PlaygroundClient(playground.world.url) as people:
        await people.user("anna").say("#general", "hello @echo")
        await people.wait_for_traffic("app_mention")
        assert await people.traffic("message") == []


async def test_only_declared_shortcuts_exist() -> None:
    """A message's shortcut is not in the global menu."""
    async with serve(manifest()) as playground, PlaygroundClient(playground.world.url) as people:
        with pytest.raises(Refused, match="no global shortcut 'quote'"):
            await people.user("anna").shortcut("quote")


async def test_a_deleted_channel_is_told_and_gone() -> None:
    """The app hears of it; nobody can write there any more."""
    async with serve(manifest()) as playground, PlaygroundClient(playground.world.url) as people:
        await people.delete_channel("#onboarding")
        told = await people.wait_for_traffic("channel_deleted")
        assert told[0]["request"]["event"]["actor_id"].startswith("U")
        with pytest.raises(Refused, match="no channel '#onboarding'"):
            await people.user("anna").say("#onboarding", "anybody?")
