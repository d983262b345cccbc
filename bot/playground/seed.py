"""The workspace as it is at first: four people, the app, and a few channels."""

from bot.playground.model import Channel, User
from bot.playground.world import SLACKBOT_ID, World

PEOPLE = (
    ("anna", "Anna", "nl-NL", "b5446e"),
    ("bo", "Bo", "nl-NL", "2a7f62"),
    ("cas", "Cas", "nl-NL", "3d5a98"),
    ("dana", "Dana", "en-US", "8a5a00"),
)
ADMIN = "anna"


def seed(world: World) -> None:
    """Fill an empty workspace. The app is a member of #general, #klantreis and #onboarding only."""
    manifest = world.manifest
    slackbot = User(SLACKBOT_ID, "slackbot", "Slackbot", is_bot=True, colour="757575")
    world.users[slackbot.id] = slackbot
    bot_id = world.new_id("U", manifest.bot_name)
    world.bot_user_id = bot_id
    world.users[bot_id] = User(
        bot_id, manifest.bot_name.lower(), manifest.bot_name, is_bot=True, colour="2b3a67"
    )
    people = [add_user(world, *person).id for person in PEOPLE]
    anna, bo = people[:2]
    _channel(world, "general", [*people, bot_id])
    _channel(world, "klantreis", [*people, bot_id])
    _channel(world, "onboarding", [*people, bot_id])
    _channel(world, "directie", [anna, bo], private=True)
    for person in people:
        _direct(world, [bot_id, person])


def add_user(world: World, name: str, real_name: str, locale: str = "en-US", colour: str = "4a154b") -> User:
    """Add a person to the workspace."""
    user_id = world.new_id("U", name)
    user = User(user_id, name, real_name, locale=locale, colour=colour, is_admin=name == ADMIN)
    world.users[user_id] = user
    world.touch()
    return user


def _channel(world: World, name: str, members: list[str], *, private: bool = False) -> None:
    channel_id = world.new_id("C", name)
    now = int(world.clock.now())
    world.channels[channel_id] = Channel(
        channel_id, name, members[0], now, is_private=private, members=list(members)
    )
    world.messages[channel_id] = []


def _direct(world: World, members: list[str]) -> None:
    channel_id = world.new_id("D", world.users[members[1]].name)
    now = int(world.clock.now())
    world.channels[channel_id] = Channel(
        channel_id, "", members[0], now, is_private=True, is_im=True, members=members
    )
    world.messages[channel_id] = []
