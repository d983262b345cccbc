"""A team at work: people who type, click and fill in forms, told in the words of the product."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import count
from typing import Any, Concatenate, ParamSpec, TypeVar

from bot.guide import care, forms, keeping, listening, screens, start
from bot.guide import drafts as acting_on_drafts
from bot.guide.forms import Form
from bot.guide.guide import Guide
from bot.guide.listening import Outcome, Typed
from bot.guide.questions import Question, Topic
from bot.guide.screens import Draft, Screen
from bot.guide.unit import Person, Unit
from bot.journey import edit
from bot.journey.document import to_json
from bot.journey.language import Language
from bot.journey.lines import to_lines
from bot.journey.model import Journey
from storage import drafts, history, walks
from storage.database import Database
from storage.monthly_tables import ObservationRow, WalkRow
from storage.tables import ChangeRow

P = ParamSpec("P")
R = TypeVar("R")

WORKSPACE, CHANNEL, ELSEWHERE = "T1", "C1", "C2"
STEPS = [
    "Krijgt een bericht",
    "Reageert op het bericht",
    "Boekt een kennismaking",
    "Tekent digitaal",
    "Geeft een 8",
]
TOUCHPOINT = "website: zoekt prijzen; denkt waar staat het?; voelt -1; pijn geen prijs; eigenaar marketing"


def person(name: str, *, workspace: str = WORKSPACE, channels: tuple[str, ...] = (CHANNEL,)) -> Person:
    """Make somebody of this name, who is in these channels."""
    return Person(workspace, f"U{name.upper()}", name, Language.NL, frozenset(channels))


ANNA, BO, CAS = person("Anna"), person("Bo"), person("Cas")


@dataclass
class Team:
    """Anna, Bo and Cas, and the journey that they are designing in the thread below its card."""

    database: Database
    now: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    journey_id: int = 0
    thread: str = ""
    _numbers: Any = field(default_factory=count)

    def __post_init__(self) -> None:
        self.guide = Guide(self.database, now=lambda: self.now)

    async def start(
        self,
        title: str = "Van bericht tot klant",
        *,
        by: Person = ANNA,
        channel: str = CHANNEL,
        phase_set: str = "b2b",
    ) -> int:
        """Start a journey; its card is posted, so that its thread is there."""
        journey = Journey(title=title, language=Language.NL, phase_set=phase_set)
        [self.journey_id] = await self.does(by, start.start, start.Opening(channel, (journey,)))
        self.thread = f"{self.journey_id}.0"
        await self.post_card()
        return self.journey_id

    async def takes_in(self, journey: Journey, *, by: Person = ANNA) -> int:
        """Go on from a journey that is there already; its card is posted."""
        return await self.takes_in_text(to_json(journey), by=by)

    async def takes_in_text(self, document: str, *, by: Person = ANNA) -> int:
        """Go on from an exported journey."""
        self.journey_id = await self.does(by, care.take_in, CHANNEL, document)
        self.thread = f"{self.journey_id}.0"
        await self.post_card()
        return self.journey_id

    async def post_card(self) -> None:
        """Have Slack show all that is wanted; the card opens the thread."""
        found = await self.guide.do(screens.watcher(WORKSPACE), screens.behind, self.journey_id)
        assert found is not None
        for surface in found[1]:
            ts = self.thread if surface.kind == "card" else f"{surface.id}.1"
            await self.guide.do(screens.watcher(WORKSPACE), screens.was_shown, surface, ts)

    async def does(
        self, who: Person, action: Callable[Concatenate[Unit, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R:
        """Let somebody do something."""
        return await self.guide.do(who, action, *args, **kwargs)

    async def says(self, who: Person, text: str, *, ts: str = "") -> Outcome:
        """Let somebody type in the thread; with the `ts` of an earlier message this is its edit."""
        return await self.does(who, listening.hear_message, self.typed(text, ts))

    async def takes_back(self, who: Person, ts: str) -> Outcome:
        """Let somebody delete a message."""
        return await self.does(who, listening.forget_message, self.typed("", ts))

    def typed(self, text: str, ts: str = "") -> Typed:
        """Give a message in the thread, as it was delivered."""
        return Typed(CHANNEL, self.thread, ts or f"{next(self._numbers)}.5", text)

    async def keeps(self, who: Person, topic: Topic | None = None) -> int:
        """Let somebody click Keep on the newest open draft, or on the one of a question; gives the draft."""
        draft = await self.draft(topic)
        await self.does(who, keeping.keep, draft.id)
        return draft.id

    async def answers(self, who: Person, text: str) -> int:
        """Let somebody type an answer and keep it."""
        await self.says(who, text)
        return await self.keeps(who)

    async def screen(self) -> Screen:
        """Read what everybody sees."""
        return await self.guide.do(screens.watcher(WORKSPACE), screens.load, self.journey_id)

    async def journey(self) -> Journey:
        """Read the journey."""
        return (await self.screen()).journey

    async def steps(self) -> list[str]:
        """Read the steps that were kept."""
        return [step.text for step in (await self.journey()).steps]

    async def question(self) -> Question:
        """Read which question is open."""
        return (await self.screen()).question

    async def topic(self) -> Topic:
        """Read what the open question asks."""
        return (await self.question()).topic

    async def drafts(self) -> list[Draft]:
        """List the open drafts, the oldest first."""

        def all_open(unit: Unit) -> list[int]:
            found = drafts.all_open(unit.session, unit.workspace_id, self.journey_id)
            return [row.id for row in found if row.id is not None]

        ids = await self.does(ANNA, all_open)
        return [await self.read_draft(draft_id) for draft_id in ids]

    async def read_draft(self, draft_id: int) -> Draft:
        """Read a draft, open or not."""

        def load(unit: Unit) -> Screen:
            return screens.load(unit, self.journey_id, draft_ids=[draft_id])

        return (await self.does(ANNA, load)).drafts[draft_id]

    async def draft(self, topic: Topic | None = None) -> Draft:
        """Read the newest open draft, or the one of a question."""
        return [draft for draft in await self.drafts() if topic in {None, draft.question.topic}][-1]

    async def heard(self) -> list[str]:
        """Read how the lines of the newest open draft read; nothing when none is open."""
        found = await self.drafts()
        return [item.text for item in found[-1].items] if found else []

    async def changes(self) -> list[ChangeRow]:
        """List all changes of the journey, the oldest first."""

        def rows(unit: Unit) -> list[ChangeRow]:
            return history.last(unit.session, unit.workspace_id, self.journey_id, 10_000)

        return list(reversed(await self.does(ANNA, rows)))

    async def walks(self, round_id: int) -> list[WalkRow]:
        """List who walks in a round."""

        def rows(unit: Unit) -> list[WalkRow]:
            return walks.of_round(unit.session, unit.workspace_id, round_id)

        return await self.does(ANNA, rows)

    async def observations(self, round_id: int) -> list[ObservationRow]:
        """List what was met in a round."""

        def rows(unit: Unit) -> list[ObservationRow]:
            return walks.observations(unit.session, unit.workspace_id, [round_id])

        return await self.does(ANNA, rows)

    async def undoes(self, change: ChangeRow, who: Person = CAS) -> ChangeRow:
        """Let somebody click Undo at a change; gives the change that this is."""
        await self.does(who, care.undo, change.id or 0)
        return (await self.changes())[-1]

    async def opens_form(self, who: Person, topic: Topic, part_id: str = "") -> Form:
        """Let somebody open the form of a question."""
        return await self.does(who, forms.open_form, self.journey_id, Question(topic, part_id))

    async def sends_in(self, who: Person, form: Form, typed: dict[str, Any]) -> Form | int:
        """Let somebody send in a form."""
        return await self.does(who, forms.submit, form.id, typed)

    async def walks_to(self, topic: Topic) -> None:
        """Answer all questions before this one, as shortly as can be."""
        while (reached := await self.topic()) != topic:
            assert reached in ANSWERS, f"{topic} lies behind {reached}"
            await self.walks_to_the_next()

    async def walks_to_the_next(self) -> None:
        """Answer the open question, as shortly as can be."""
        reached = await self.topic()
        if ANSWERS[reached]:
            await self.says(BO, ANSWERS[reached])
        await self.keeps(ANNA, reached)

    async def skips_to(self, topic: Topic) -> None:
        """Skip all questions before this one, so that only it is answered."""
        while await self.topic() != topic:
            await self.says(CAS, "sla over")

    async def remarks_taken(self, who: Person, item: int, code: str) -> None:
        """Let somebody take a remark on an item of the newest draft."""
        draft = await self.draft()
        await self.does(who, acting_on_drafts.take_remark, draft.id, draft.items[item].id, code)


def designed(title: str = "Van vraag tot 8", *, steps: Sequence[str] = STEPS) -> Journey:
    """Make a journey that lacks nothing but its touchpoints."""
    journey = Journey(
        title=title,
        language=Language.NL,
        phase_set="b2b",
        strategy="Techniek begrijpelijk",
        goal="Een 8 of hoger",
    )
    journey = edit.describe(
        journey, starts_at="het eerste bericht", ends_at="een tevreden klant", goal_score=8
    )
    journey, _ = edit.add(journey, "sources", text="zes gesprekken")
    for name in ("Ontdekken", "Tekenen"):
        journey, phase = edit.add(journey, "phases", name=name, information_need="wat kost het?")
    for text in steps:
        journey, _ = edit.add(journey, "steps", text=text, phase_id=phase)
    for name in ("Sanne de Wit", "Mark Bos"):
        journey, _ = edit.add(journey, "personas", name=name, needs="zekerheid")
    return journey


ANSWERS = {
    Topic.BOUNDS: "van het eerste bericht tot een tevreden klant",
    Topic.STRATEGY: "Wij maken techniek begrijpelijk voor iedereen.",
    Topic.SOURCES: "- zes gesprekken met klanten\n- onderzoek uit 2025",
    Topic.GOAL: "Een tevreden klant die ons een 8 of hoger geeft",
    Topic.STEPS: "\n".join(f"- {step}" for step in STEPS),
    Topic.PHASES: "",
    Topic.PHASE: "info: wat kost het?\nconversie: vraagt een offerte aan",
    Topic.PERSONAS: "- Sanne de Wit, inkoper\n- Mark Bos, directeur",
    Topic.PERSONA: "behoeften: zekerheid\npijn: lang wachten → vaste dag",
    Topic.TOUCHPOINT: TOUCHPOINT,
    Topic.FIX: "Prijsindicatie op de website",
    Topic.FIXES: "Sneller antwoorden",
    Topic.RHYTHM: "eerste maandag 9:30, iedereen",
}
"""A short answer to each question; the proposed phases are kept as they are."""


def lines(*texts: str) -> dict[str, Any]:
    """Give what the editor of a list holds with these lines in it, numbered."""
    return {"lines0": to_lines(texts)}


def reading(form: Form) -> list[str]:
    """Give the lines that a form shows."""
    return [entry.text for entry in form.entries]
