"""Pictures of the monthly rhythm, from the finished example: the next dates, a walk, what came of a round, the report."""

from bot.demo.example import EXAMPLE_CHANNEL, first_to_look
from bot.demo.team import DIRECT_MESSAGES, PATIENCE, Team
from bot.journey.language import Language
from bot.playground.client import Person, SeenMessage
from prompts.catalogue import catalogue
from tests.pictures.camera import Camera

_CHANNEL = f"#{EXAMPLE_CHANNEL}"
_REMIND = {Language.NL: "/klantreis ritme", Language.EN: "/journey remind"}
_WALKED = ("well", "friction", "well", "broken", "well", "well")
_NOTE = {
    Language.NL: "Op de telefoon staat nergens een prijs",
    Language.EN: "On a phone there is no price anywhere",
}
_CLOSE = {"width": 960, "height": 1800}
"""The window around a single message, in pixels."""


async def take(camera: Camera, team: Team, url: str, language: Language) -> None:
    """Let the next round come, walk a part of it, close it, and take a picture of each thing."""
    say = catalogue(language)
    host = team.person(first_to_look(language))
    own = f"{url}/?as={host.name}&channel={EXAMPLE_CHANNEL}"
    await host.command(_CHANNEL, _REMIND[language])
    shown = await _seen(host, say("rhythm-next"), _CHANNEL)
    await camera.shoot(own, f"remind-{language}", **_CLOSE, only=shown.ts)
    post = await _round(team, host, say("round-join"))
    step = await _step(host, say("walk-note"))
    for outcome in _WALKED:
        await host.click(say(f"walk-say-{outcome}"), in_message=step)
        step = await _step(host, say("walk-note"), beside=step)
    await host.click(say("walk-note"), in_message=step)
    sent = await host.submit({"outcome": "broken", "note": _NOTE[language]})
    assert not sent.is_open, sent.errors
    walk = await _step(host, say("walk-note"), beside=step)
    await camera.shoot(
        f"{url}/?as={host.name}&channel={walk.raw['channel']}", f"walk-{language}", **_CLOSE, only=walk.ts
    )
    await host.click(say("round-close"), in_message=post)
    summary = await _seen(host, _NOTE[language], _CHANNEL)
    await camera.shoot(own, f"round-{language}", **_CLOSE, only=summary.ts)
    report = await host.wait_for(
        lambda seen: bool(seen.images) and say("monthly-next") in seen.text, _CHANNEL, timeout=PATIENCE
    )
    await camera.shoot(own, f"report-{language}", **_CLOSE, only=report.ts)


async def _round(team: Team, host: Person, join: str) -> SeenMessage:
    """Jump from reminder to reminder until a round opens; gives its post."""
    while True:
        await team.playground.alarm(timeout=PATIENCE)
        await team.playground.jump(timeout=PATIENCE)
        await team.playground.alarm(timeout=PATIENCE)
        for seen in await host.messages(_CHANNEL):
            if any(control.label == join for control in seen.controls):
                return seen


async def _step(host: Person, label: str, *, beside: SeenMessage | None = None) -> SeenMessage:
    """Wait for the message with the step where somebody is, `beside` another one that they were at."""
    before = beside.text if beside else ""
    return await host.wait_for(
        lambda seen: seen.text != before and any(control.label == label for control in seen.controls),
        DIRECT_MESSAGES,
        timeout=PATIENCE,
    )


async def _seen(host: Person, text: str, where: str) -> SeenMessage:
    return await host.wait_for(text, where, timeout=PATIENCE)
