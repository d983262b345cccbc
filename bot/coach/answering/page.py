"""What is answered of one journey: lines, the ids of what they name, and what is not there."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from bot.coach.requests import Known
from bot.journey.channels import built_in_channels
from bot.journey.fixes import days_late
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Fix, FixStatus, Persona, Step, Touchpoint
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day_of_year, number

NOBODY = "none"
"""Stands in the catalogue's sentences for no persona in particular, and for a reason that nobody told."""


@dataclass
class Page:
    """The answer from one journey, as it is written. Naming a part in words notes its id."""

    known: Known
    language: Language
    today: date
    lines: list[str] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)

    @property
    def journey(self) -> Journey:
        """The journey that it is about."""
        return self.known.journey

    @property
    def say(self) -> Catalogue:
        """The sentences in the language of the answer."""
        return catalogue(self.language)

    def lacks(self, key: str, **values: object) -> None:
        """Note that something is not there, as a sentence by its key says."""
        self.unknown.append(self.say(key, **values))

    def step(self, step_id: str) -> str:
        """Name a step: “step 3, ‘…’”."""
        self.note(step_id)
        step = self.step_of(step_id)
        return self.say("answer-step", number=self.journey.step_number(step_id), step=step.text)

    def step_of(self, step_id: str) -> Step:
        """Give a step by its id."""
        return next(step for step in self.journey.steps if step.id == step_id)

    def fix(self, fix: Fix) -> str:
        """Name a fix by its text."""
        self.note(fix.id)
        return f"“{fix.text}”"

    def fix_with_care(self, fix: Fix) -> str:
        """Name a fix with who has it, by when, and how far it is."""
        owner = self.owner_of(fix)
        told = [owner or self.say("answer-of-nobody")]
        if fix.status in {FixStatus.DONE, FixStatus.DROPPED}:
            told.append(self.say(f"answer-status-{fix.status}"))
        else:
            told.append(
                self.say("answer-due", day=self.day(fix.due)) if fix.due else self.say("answer-no-date")
            )
            if late := days_late(fix, self.today):
                told.append(self.say("answer-late-by", count=late))
            elif fix.status is FixStatus.DOING:
                told.append(self.say("answer-status-doing"))
        return f"{self.fix(fix)} ({', '.join(told)})"

    def owner_of(self, fix: Fix) -> str:
        """Name who has a fix; empty where nobody has."""
        known = self.known.names.get(fix.owner_id, "") or fix.owner
        return known or (self.say("answer-of-somebody") if fix.owner_id else "")

    def day(self, value: date) -> str:
        """Write a day."""
        return day_of_year(value, self.today, self.language)

    def number(self, value: float) -> str:
        """Write a number."""
        return number(value, self.language)

    def feeling(self, emotion: int) -> str:
        """Write an emotion in words, with its number."""
        return self.say(f"emotion-{emotion}")

    def channel(self, touchpoint: Touchpoint) -> str:
        """Name the channel of a touchpoint; empty where it has none."""
        names = {one.key: one.name(self.language) for one in built_in_channels()}
        return names.get(touchpoint.channel, touchpoint.channel)

    def persona_of(self, persona_id: str | None) -> Persona | None:
        """Give a persona by its id; None for everybody."""
        return next((one for one in self.journey.personas if one.id == persona_id), None)

    def note(self, *ids: str) -> None:
        """Note the ids of what a line speaks of."""
        self.named += [one for one in ids if one not in self.named]

    def listed(self, texts: Sequence[str]) -> str:
        """Write several texts as one: "a, b and c"."""
        if len(texts) < 2:  # noqa: PLR2004 - one text is no list
            return "".join(texts)
        return self.say("answer-and", first=", ".join(texts[:-1]), last=texts[-1])


def one_line(text: str) -> str:
    """Write a text of several lines as one, without the full stop at its end."""
    return " ".join(text.split()).rstrip(".")
