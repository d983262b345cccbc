"""Pictures of what a team shows of its journey, from the finished example: map, votes, fixes, summary and Home."""

from bot.demo.example import EXAMPLE_CHANNEL, first_to_look
from bot.demo.team import PATIENCE, Team
from bot.journey.language import Language
from bot.playground.client import Person, SeenMessage
from prompts.catalogue import catalogue
from tests.pictures.camera import FOLDER, Camera

_CHANNEL = f"#{EXAMPLE_CHANNEL}"
_READER = "bo"
"""Sees of the channel only what is there for all."""
_COMMANDS = {
    Language.NL: {
        "map": "/klantreis kaart",
        "fixes": "/klantreis verbeterpunten",
        "summary": "/klantreis samenvatting",
    },
    Language.EN: {"map": "/journey map", "fixes": "/journey fixes", "summary": "/journey summary"},
}
_ASKED = {Language.NL: "Waar staan we?", Language.EN: "Where do we stand?"}
_CLOSE = {"width": 960, "height": 1600}
"""The window around a single message, in pixels."""


async def take(camera: Camera, team: Team, url: str, language: Language) -> None:
    """Let somebody vote and post the reports, and take a picture of each."""
    host, reader = team.person(first_to_look(language)), team.person(_READER)
    own, shared = (f"{url}/?as={name}&channel={EXAMPLE_CHANNEL}" for name in (host.name, reader.name))
    await _vote(camera, host, own, language)
    for report in ("map", "fixes", "summary"):
        # What somebody says in between sets the reports apart, so that each shows who posted it.
        await reader.say(_CHANNEL, _ASKED[language])
        post = await _post(host, reader, _COMMANDS[language][report], language)
        if report == "map":
            (FOLDER / f"map-{language}.png").write_bytes(await reader.read_file(post.images[0]))
            await camera.shoot(shared, f"map-posted-{language}", height=840)
        else:
            await camera.shoot(shared, f"{report}-posted-{language}", **_CLOSE, only=post.ts)
    await host.open_home()
    await host.home()
    await camera.shoot(f"{url}/?as={host.name}&home", f"home-{language}", height=600)


async def _vote(camera: Camera, host: Person, own: str, language: Language) -> None:
    """Vote as the last of three, on the fix on which they disagree."""
    say = catalogue(language)
    seen = await _ask(host, _COMMANDS[language]["fixes"], language)
    await host.click("fix_vote_all", in_message=seen)
    modal = await host.modal()
    marks = [block["block_id"] for block in modal.raw["blocks"] if block["type"] == "input"]
    await host.fill(dict(zip(marks, ("4", "5"), strict=True)))
    await camera.shoot(own, f"vote-{language}", height=780)
    sent = await host.submit()
    assert not sent.is_open, sent.errors
    shown = await host.wait_for(say("fixes-done-voted"), _CHANNEL, timeout=PATIENCE)
    await camera.shoot(own, f"fixes-{language}", **_CLOSE, only=shown.ts)


async def _ask(host: Person, command: str, language: Language) -> SeenMessage:
    """Ask for a report; gives what only they see, once it is there."""
    before = {seen.ts for seen in await host.messages(_CHANNEL)}
    await host.command(_CHANNEL, command)
    post = catalogue(language)("summary-post")
    return await host.wait_for(
        lambda seen: seen.ts not in before and any(control.label == post for control in seen.controls),
        _CHANNEL,
        timeout=PATIENCE,
    )


async def _post(host: Person, reader: Person, command: str, language: Language) -> SeenMessage:
    """Post a report in the journey's own channel; gives it once it is there with its thread."""
    before = {seen.ts for seen in await reader.messages(_CHANNEL)}
    asked = await _ask(host, command, language)
    await host.click(catalogue(language)("summary-post"), in_message=asked)
    sent = await host.submit()
    assert not sent.is_open, sent.errors
    post = await reader.wait_for(
        lambda seen: seen.ts not in before and not seen.is_ephemeral, _CHANNEL, timeout=PATIENCE
    )
    if post.images:
        await reader.wait_for(lambda seen: seen.ts != post.ts, _CHANNEL, thread=post, timeout=PATIENCE)
    return post
