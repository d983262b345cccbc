"""Journeys to measure with: many that are about to get their steps, and one large one."""

from bot.guide import screens, start
from bot.guide.guide import Guide
from bot.guide.start import Opening
from bot.guide.unit import Person
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey, Kind
from bot.journey.parts import Evidence, InsightKind
from tests.bench.slack import USER, WORKSPACE, Thread

ANSWERS = [step.text for step in example(Language.NL).steps]
"""What a team answers to the question for the steps of a journey, one message each."""
LARGE = 60
"""The steps of the large journey."""


async def ask_for_steps(guide: Guide, number: int) -> list[Thread]:
    """Store journeys of which the open question is the one for steps, each in a channel of its own.

    All their messages count as shown already, so that a bot that starts has nothing to catch up with.
    """
    threads = [Thread(f"C{place:04}", f"1763000000.{place:06}") for place in range(number)]
    everywhere = frozenset(thread.channel_id for thread in threads)
    anna = Person(WORKSPACE, USER, "Anna", Language.NL, everywhere)
    watcher = screens.watcher(WORKSPACE)
    for thread in threads:
        [journey_id] = await guide.do(anna, start.start, Opening(thread.channel_id, (_begun_journey(),)))
        found = await guide.do(watcher, screens.behind, journey_id)
        if found is None:
            raise LookupError("a new journey wants to be shown")
        for surface in found[1]:
            ts = thread.ts if surface.kind == "card" else f"{thread.ts}{surface.id}"
            await guide.do(watcher, screens.was_shown, surface, ts)
    return threads


def large_journey() -> Journey:
    """Give a complete journey of 60 steps: twice as many touchpoints, as a team with two personas has."""
    journey = example(Language.NL)
    texts = [step.text for step in journey.steps]
    for number in range(len(texts), LARGE):
        text = f"{texts[number % len(texts)]} ({number})"
        phase_id = journey.phases[number * len(journey.phases) // LARGE].id
        journey, _ = edit.add(journey, "steps", text=text, phase_id=phase_id)
    for step in journey.steps:
        for persona in journey.personas[len(journey.touchpoints_of(step.id)) :]:
            journey = _with_touchpoint(journey, step.id, persona.id)
    return journey


def _begun_journey() -> Journey:
    finished = example(Language.NL)
    about = {name: getattr(finished, name) for name in ("title", "offering", "starts_at", "strategy", "goal")}
    return Journey(**about, language=Language.NL, kind=Kind.B2B, phase_set="b2b", sources=finished.sources)


def _with_touchpoint(journey: Journey, step_id: str, persona_id: str) -> Journey:
    journey, touchpoint_id = edit.add(
        journey,
        "touchpoints",
        step_id=step_id,
        persona_id=persona_id,
        channel="e-mail",
        online=True,
        direct=True,
        owner="sales",
        doing="leest de mail in de trein",
        thinking="wat kost dit?",
        emotion=-1,
        evidence=Evidence.ASSUMPTION,
    )
    for kind, text in (
        (InsightKind.PAIN, "twee dagen geen antwoord"),
        (InsightKind.GAIN, "een vast gezicht"),
    ):
        journey, _ = edit.add(journey, "insights", kind=kind, text=text, touchpoint_id=touchpoint_id)
    return journey
