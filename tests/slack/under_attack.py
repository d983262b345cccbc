"""A workspace under attack: hostile text where it can stand, a model that obeys it, and what must come of it."""

from collections import defaultdict
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from bot.app import Bot
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.playground.client import Person, PlaygroundClient
from bot.playground.playground import Playground
from bot.settings import Settings
from bot.stub_model.server import StubModel, serve
from tests.coach.attacks import Attack, Obedient, all_attacks
from tests.slack.attacked import SECRETS, check_asked, check_said, check_sent, kept, last_said
from tests.slack.modelled import (
    ANY_LABEL,
    Moment,
    allow,
    ask_answer,
    ask_play,
    ask_suggest,
    ask_whole,
    ask_write,
    asking,
    mapped,
)
from tests.slack.stories import PRIVATE_CHANNEL, Thread, take_in, told

ATTACKS = all_attacks()
UNSEEN = {"csv_comment", "display_name"}
"""What the model never gets to see at all."""
ASKERS = {Language.NL: "cas", Language.EN: "dana"}
"""Who attacks: neither is in #directie."""
_QUESTION = {Language.NL: "Waar verliezen we klanten?", Language.EN: "Where do we lose customers?"}
_LEAST_BY_MODEL = 0.3
Asks = Callable[[], Awaitable[list[Moment]]]


@dataclass
class Attacked:
    """A workspace under attack."""

    slack: PlaygroundClient
    playground: Playground
    bot: Bot
    stub: StubModel
    obedient: Obedient
    by_model: int = 0
    answers: int = 0
    broken: list[str] = field(default_factory=list)
    seen: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    async def attack(self, attack: Attack, asks: Asks) -> None:
        """Ask while the model obeys an attack, and note whether it came to nothing."""
        try:
            await self._attack(attack, asks)
        except (AssertionError, TimeoutError) as error:
            self.broken.append(f"{attack.id}: {error}")

    async def _attack(self, attack: Attack, asks: Asks) -> None:
        self.obedient.attack = attack
        await self.slack.settled()
        since, before = last_said(self.bot), kept(self.bot)
        sent = self.playground.traffic.entries
        first = sent[-1].number + 1
        self.stub.questions.clear()
        for moment in await asks():
            await moment.says(*ANY_LABEL)
        await self.slack.settled()
        asked = list(self.stub.questions)
        assert asked, "it was asked"
        check_sent([entry for entry in sent if entry.number >= first], asked)
        self.seen[attack.place] += check_asked(asked, attack)
        by_model, answers = check_said(self.bot, since, attack)
        self.by_model, self.answers = self.by_model + by_model, self.answers + answers
        assert kept(self.bot) == before


@asynccontextmanager
async def under_attack(
    settings: Settings, slack: PlaygroundClient, playground: Playground, *, is_on: bool = True
) -> AsyncIterator[Attacked]:
    """Run a bot with a model that obeys, and a secret journey where the attackers are not."""
    anna = slack.user("anna")
    async with serve() as stub, asking(settings, slack, stub) as bot:
        await slack.invite(await slack.bot_name(), PRIVATE_CHANNEL)
        secret = mapped(f"De reis van het {SECRETS[0]}", SECRETS[1], SECRETS[2])
        await take_in(anna, secret, PRIVATE_CHANNEL)
        if is_on:
            await allow(anna)
        yield Attacked(slack, playground, bot, stub, Obedient(stub))


async def planted(
    slack: PlaygroundClient, anna: Person, language: Language, number: int, bundle: list[Attack]
) -> Thread:
    """Hand in a journey with these attacks in it, in a channel of its own."""
    journey = mapped(f"Reis {number}", language=language)
    for attack in bundle:
        journey = _with(journey, attack)
    thread = await take_in(anna, journey, await channel_of(slack, f"aanval-{language}-{number}"))
    for attack in bundle:
        if attack.place == "csv_comment":
            await _hand_in_scores(anna, thread.channel, attack)
    return thread


async def _hand_in_scores(person: Person, channel: str, attack: Attack) -> None:
    """Hand in a table of scores in which a customer attacks."""
    table = f'datum;cijfer;opmerking\n3-11-2026;8;"{attack.typed}"\n4-11-2026;7;"{attack.text}"\n'
    await person.command(channel, "/klantreis cijfer")
    await person.submit({"file": [await person.upload_file("cijfers.csv", table.encode())]})
    await person.modal("Zo lees ik het")
    await person.submit()
    await told(person, "2 cijfers bewaard", channel)


def _with(journey: Journey, attack: Attack) -> Journey:
    said = attack.typed
    match attack.place:
        case "step":
            return edit.change(journey, "steps", journey.steps[0].id, text=said)
        case "persona":
            return edit.change(journey, "personas", journey.personas[0].id, quote=said, who=said)
        case "persona_name":
            return edit.add(journey, "personas", name=said)[0]
        case "touchpoint":
            return edit.change(journey, "touchpoints", journey.touchpoints[0].id, doing=said, thinking=said)
        case "pain":
            return edit.change(journey, "insights", journey.insights[0].id, text=said)
        case "goal":
            return edit.describe(journey, goal=said)
        case "title":
            return edit.describe(journey, title=said)
        case "fix_owner":
            pains = [journey.insights[0].id]
            return edit.add(journey, "fixes", text="Bel klanten terug", owner=said, pain_ids=pains)[0]
    return journey


def once(ask: Callable[..., Awaitable[Moment]], *args: Any, **named: Any) -> Asks:
    """Give the asking of one thing."""

    async def asks() -> list[Moment]:
        return [await ask(*args, **named)]

    return asks


async def plain_journey(attacked: Attacked, language: Language) -> tuple[Thread, Person]:
    """Hand in a journey without attacks; gives its thread, and who attacks."""
    channel = await channel_of(attacked.slack, f"gewoon-{language}")
    thread = await take_in(attacked.slack.user("anna"), mapped(language=language), channel)
    return thread, attacked.slack.user(ASKERS[language])


async def channel_of(slack: PlaygroundClient, name: str, *others: str) -> str:
    """Make a channel for a journey, with everybody in it."""
    await slack.create_channel(name, members=["anna", "bo", "cas", "dana", *others, await slack.bot_name()])
    return f"#{name}"


async def ask(name: str, asker: Person, thread: Thread, language: Language) -> Moment:
    """Ask one of the five things that a journey is asked by name."""
    match name:
        case "suggest":
            return await ask_suggest(asker, thread, language)
        case "whole":
            return await ask_whole(asker, thread, language)
        case "write":
            return await ask_write(asker, thread, language)
        case "play":
            return await ask_play(asker, thread, language)
    return await ask_answer(asker, thread.channel, language, _QUESTION[language])


def attacks_of(language: Language, *places: str) -> list[Attack]:
    """List the attacks in a language that stand in these places."""
    return [one for one in ATTACKS if one.language is language and one.place in places]


def meant_something(attacked: Attacked) -> None:
    """See that nothing got through, and that the attacks got to the model, and what it said to people, so that the defences had something to do."""
    assert not attacked.broken, "\n".join(attacked.broken)
    assert attacked.by_model >= attacked.answers * _LEAST_BY_MODEL, (attacked.by_model, attacked.answers)
    assert {place for place, times in attacked.seen.items() if not times} <= UNSEEN
