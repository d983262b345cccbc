"""Pictures of the coach at work in the finished example: by rules, and with the model for trying out."""

from collections.abc import Callable

from bot.demo.example import EXAMPLE_CHANNEL, first_to_look
from bot.demo.team import DIRECT_MESSAGES, PATIENCE, Team
from bot.journey.language import Language
from bot.playground.client import Person, SeenMessage
from prompts.catalogue import Catalogue, catalogue
from tests.pictures.camera import Camera

_CHANNEL = f"#{EXAMPLE_CHANNEL}"
_COMMANDS = {
    Language.NL: {
        "notes": "/klantreis aantekeningen",
        "play": "/klantreis speel Sanne",
        "coach": "/klantreis coach",
    },
    Language.EN: {"notes": "/journey notes", "play": "/journey play Sanne", "coach": "/journey coach"},
}
_ASKED = "@reisgids where do we lose customers?"
_NOTES = """Karin: I got a message from you on LinkedIn.
Karin: I looked for prices on the website, but there were none.
Karin: The quote took eight days, and I did not know why."""
_SOURCE = "interview with Karin, 3 November"
_WORST = "step 10"
"""Where the example hurts most."""
_CLOSE = {"width": 960, "height": 1800}
_NARROW = {"width": 620, "height": 860}
"""The window around a single message, and one that a form fills, in pixels."""


async def take_by_rules(camera: Camera, team: Team, url: str, language: Language) -> None:
    """Ask for ideas in Dutch, and have the customer played in English; both without a model."""
    host, say = team.person(first_to_look(language)), catalogue(language)
    if language == Language.NL:
        card = await _seen(host, say("card-go-on"))
        await host.click(say("coach-button"), channel=_CHANNEL, thread=card)
        ideas = await _seen(host, say("coach-by-rules"), thread=card)
        await _shoot(camera, url, host, ideas, f"coach-ideas-{language}")
    else:
        await host.command(_CHANNEL, _COMMANDS[language]["play"])
        seen = await _walked(host, say, lambda now: f"{_WORST} of" in now.text)
        await _shoot(camera, url, host, seen, f"coach-play-{language}")


async def take_with_model(camera: Camera, team: Team, url: str, language: Language) -> None:
    """Allow the model; have it play in Dutch, answer and read notes in English, and look at what was used of it."""
    host, say = team.person(first_to_look(language)), catalogue(language)
    await team.playground.make_admin(host.name)
    await host.command(_CHANNEL, _COMMANDS[language]["coach"])
    await host.modal()
    await host.submit({"coach_on": "coach_on", "coach_daily": "200"})
    await _seen(host, say("coach-settings-saved-on"))
    if language == Language.NL:
        await host.command(_CHANNEL, _COMMANDS[language]["play"])
        take = say("coach-take")
        played = await _walked(host, say, lambda now: any(one.label == take for one in now.controls))
        await _shoot(camera, url, host, played, f"coach-played-{language}")
        return
    asked = await host.say(_CHANNEL, _ASKED)
    answer = await _labelled(host, "coach-said-by-model", say, thread=asked)
    await host.click(say("coach-good"), in_message=answer)
    await _seen(host, say("coach-judged", good=1, bad=0), thread=asked)
    await _shoot(camera, url, host, answer, f"coach-answer-{language}")
    await host.command(_CHANNEL, _COMMANDS[language]["notes"])
    await host.submit({"notes": _NOTES, "source": _SOURCE})
    card = await _seen(host, say("card-go-on"))
    notes = await _labelled(host, "coach-by-model", say, thread=card)
    await _shoot(camera, url, host, notes, f"coach-notes-{language}")
    await host.command(_CHANNEL, _COMMANDS[language]["coach"])
    await host.modal()
    await camera.shoot(
        f"{url}/?as={host.name}&channel={EXAMPLE_CHANNEL}", f"coach-window-{language}", **_NARROW
    )


async def _walked(host: Person, say: Catalogue, is_there: Callable[[SeenMessage], bool]) -> SeenMessage:
    """Walk on with the customer until they speak as wanted."""
    seen = await _buttoned(host, say("talk-next"))
    while not is_there(seen):
        await host.click(say("talk-next"), in_message=seen)
        seen = await _buttoned(host, say("talk-next"), after=seen)
    return seen


async def _buttoned(host: Person, label: str, *, after: SeenMessage | None = None) -> SeenMessage:
    return await host.wait_for(
        lambda seen: (
            (after is None or seen.ts > after.ts) and any(one.label == label for one in seen.controls)
        ),
        DIRECT_MESSAGES,
        timeout=PATIENCE,
    )


async def _labelled(host: Person, label: str, say: Catalogue, *, thread: SeenMessage) -> SeenMessage:
    """Wait for an answer of the model for trying out."""
    return await _seen(host, say(label, model="reisgids-stub"), thread=thread)


async def _seen(host: Person, text: str, *, thread: SeenMessage | None = None) -> SeenMessage:
    return await host.wait_for(
        lambda seen: text in seen.text or any(one.label == text for one in seen.controls),
        _CHANNEL,
        thread=thread,
        timeout=PATIENCE,
    )


async def _shoot(camera: Camera, url: str, host: Person, seen: SeenMessage, name: str) -> None:
    thread = f"&thread={seen.thread}" if seen.raw.get("thread_ts") else ""
    address = f"{url}/?as={host.name}&channel={seen.channel}{thread}"
    await camera.shoot(address, name, **_CLOSE, only=seen.ts)
