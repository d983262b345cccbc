"""A bot that may ask a language model, the project's own stub, and the six moments at which people ask the coach."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from typing import Any

from bot.app import Bot, connected
from bot.coach.requests import Task
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind
from bot.playground.client import Person, PlaygroundClient, SeenMessage
from bot.settings import ModelChoice, Settings
from bot.stub_model.server import StubModel
from prompts.catalogue import catalogue
from tests.slack.conftest import PATIENCE
from tests.slack.journeys import with_persona
from tests.slack.stories import CHANNEL, DIRECT, Thread, told

BY_MODEL = ("Voorstel van een taalmodel", "Geschreven door een taalmodel")
BY_RULES = ("Vaste tips uit de methode", "Uit de klantreis gehaald met vaste regels")
INSTEAD = "Het taalmodel gaf nu geen bruikbaar antwoord; dit "
SPENT = "Het taalmodel heeft voor vandaag genoeg gedaan; dit komt met vaste regels uit de klantreis."
ANY_LABEL = (
    *BY_MODEL,
    *BY_RULES,
    INSTEAD,
    "Proposed by a language model",
    "Written by a language model",
    "Tips from the method",
    "Drawn from the journey by fixed rules",
    "The language model gave no usable answer",
)
NOTES = "Karin kreeg een bericht. Daarna hoorde ze twee dagen niets, dat vond ze vervelend. Ze heeft ons zelf gebeld."
GROWING = "daar haken klanten af"
ASKED = "Waar verliezen we klanten?"
_PLAYS = {Language.NL: "speel", Language.EN: "play"}
_AT_STEP = {Language.NL: "· stap 1 van", Language.EN: "· step 1 of"}
_ASKED = {Language.NL: "vroeg:", Language.EN: "asked:"}


@asynccontextmanager
async def asking(
    settings: Settings, slack: PlaygroundClient, stub: StubModel, *, budget: float = 5.0, model: str = "stub"
) -> AsyncIterator[Bot]:
    """Run a bot that is connected, and has this model."""
    choice = ModelChoice(base_url=stub.url, model=model, budget=budget)
    async with connected(replace(settings, model=choice)) as running:
        await slack.connected()
        yield running
        await running.deliveries.finished(PATIENCE)
        await slack.settled()


async def allow(admin: Person, daily: str = "10000") -> None:
    """Let an admin turn the model on."""
    await admin.command(CHANNEL, "/klantreis coach")
    await admin.modal("Coach")
    sent = await admin.submit(
        {"Taalmodel": "Aan: de coach mag het taalmodel vragen", "Vragen per dag": daily}
    )
    assert not sent.is_open, sent.errors
    await told(admin, "Bewaard: de coach mag het taalmodel vragen")


def mapped(
    title: str = "Reis",
    step: str = "Leest een bericht",
    pain: str = "vindt geen prijzen",
    *,
    language: Language = Language.NL,
) -> Journey:
    """Give a journey that all six moments have something to say of; the touchpoints of its second step are asked next."""
    journey = edit.describe(with_persona(step, "Belt ons", title=title), language=language)
    sanne = journey.personas[0].id
    journey, touchpoint_id = edit.add(
        journey,
        "touchpoints",
        step_id=journey.steps[0].id,
        persona_id=sanne,
        channel="website",
        doing="zoekt naar prijzen",
        thinking="waar staat dat nou?",
        emotion=-1,
    )
    hurt = {"text": pain, "touchpoint_id": touchpoint_id, "persona_id": sanne}
    return edit.add(journey, "insights", kind=InsightKind.PAIN, **hurt)[0]


def long_answer(material: dict[str, Any], _language: str) -> str:
    """Answer at length, each sentence with what it rests on."""
    facts = [fact["id"] for fact in material["journeys"][0]["facts"] if "id" in fact]
    return " ".join(f"Bij het zoeken en daarna gaat het mis, {GROWING} [{facts[0]}]." for _ in range(20))


@dataclass(frozen=True)
class Moment:
    """Something that was asked of the coach: how to see what it says of it, and when it was asked."""

    task: Task
    person: Person
    channel: str
    thread: SeenMessage | None
    heading: str
    after: str
    at: float

    async def shows(
        self,
        wanted: Callable[[SeenMessage], bool],
        timeout: float = 5.0,  # noqa: ASYNC109  # the error tells what was on the screen
    ) -> SeenMessage:
        """Wait until the coach's message about it is so."""
        return await self.person.wait_for(
            lambda seen: self.heading in seen.text and seen.ts > self.after and wanted(seen),
            self.channel,
            thread=self.thread,
            timeout=timeout,
        )

    async def says(
        self,
        *words: str,
        timeout: float = 5.0,  # noqa: ASYNC109  # the error tells what was on the screen
    ) -> SeenMessage:
        """Wait until it says one of these."""
        return await self.shows(lambda seen: any(one in seen.text for one in words), timeout)


async def ask_suggest(person: Person, thread: Thread, language: Language = Language.NL) -> Moment:
    """Ask for ideas for the open question."""
    say = catalogue(language)
    message = await thread.click(person, say("coach-button"))
    heading = say("coach-title-suggest", question="").strip()
    return Moment(Task.SUGGEST, person, thread.channel, thread.card, heading, message.ts, _now())


async def ask_look(person: Person, thread: Thread, language: Language = Language.NL) -> Moment:
    """Have the open draft looked at, which somebody must have typed."""
    say = catalogue(language)
    message = await thread.click(person, say("coach-look"))
    heading = say("coach-title-coach", question="").strip()
    return Moment(Task.COACH, person, thread.channel, thread.card, heading, message.ts, _now())


async def ask_whole(person: Person, thread: Thread, language: Language = Language.NL) -> Moment:
    """Have the whole journey looked at."""
    say, after = catalogue(language), await _newest(person, thread)
    await person.command(thread.channel, "/klantreis status")
    await person.click(say("coach-whole"), channel=thread.channel)
    heading = say("coach-title-coach-whole")
    return Moment(Task.COACH, person, thread.channel, thread.card, heading, after, _now())


async def ask_write(person: Person, thread: Thread, language: Language = Language.NL) -> Moment:
    """Have the summary told in words."""
    say, after = catalogue(language), await _newest(person, thread)
    await person.command(thread.channel, "/klantreis samenvatting")
    await person.click(say("coach-words"), channel=thread.channel)
    heading = say("coach-title-write-summary")
    return Moment(Task.WRITE, person, thread.channel, thread.card, heading, after, _now())


async def ask_read(
    person: Person, thread: Thread, language: Language = Language.NL, notes: str = NOTES, *, file: str = ""
) -> Moment:
    """Have notes read, pasted in the window or handed in as a file of this name."""
    say, after = catalogue(language), await _newest(person, thread)
    await person.command(thread.channel, "/klantreis aantekeningen")
    await person.modal()
    typed = {"file": [await person.upload_file(file, notes.encode())]} if file else {"notes": notes}
    sent = await person.submit(typed)
    assert not sent.is_open, sent.errors
    heading = say("coach-title-understand", source=file) if file else say("coach-title-understand-plain")
    return Moment(Task.UNDERSTAND, person, thread.channel, thread.card, heading, after, _now())


async def ask_play(
    person: Person, thread: Thread, language: Language = Language.NL, who: str = "Sanne"
) -> Moment:
    """Begin a talk with a persona, in a thread of its own."""
    asked = await person.say(thread.channel, f"@reisgids {_PLAYS[language]} {who}")
    return Moment(Task.PLAY, person, thread.channel, asked, _AT_STEP[language], asked.ts, _now())


async def say_in(talk: Moment, text: str) -> Moment:
    """Say something to who plays the customer."""
    said = await talk.person.say(talk.channel, text, thread=talk.thread)
    return replace(talk, after=said.ts, at=_now())


async def ask_answer(
    person: Person, channel: str = DIRECT, language: Language = Language.NL, asked: str = ASKED
) -> Moment:
    """Ask a question: in our own conversation, or mentioning us."""
    said = await person.say(channel, asked if channel == DIRECT else f"@reisgids {asked}")
    return Moment(Task.ANSWER, person, channel, said, _ASKED[language], said.ts, _now())


async def ask_all(person: Person, thread: Thread) -> list[Moment]:
    """Ask at all six moments, one right behind the other."""
    moments = [await ask_suggest(person, thread)]
    await thread.says(person, "telefoon: wij sturen een offerte")
    moments.append(await ask_look(person, thread))
    moments += [
        await ask_read(person, thread),
        await ask_play(person, thread),
        await ask_answer(person),
        await ask_write(person, thread),
    ]
    return moments


async def _newest(person: Person, thread: Thread) -> str:
    return max(seen.ts for seen in await thread.messages(person))


def _now() -> float:
    return time.monotonic()
