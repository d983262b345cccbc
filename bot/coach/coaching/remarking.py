"""Remarks as they come, each with its reason and something to take."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.coach.proposals import Coached, Effect, Kind, Proposal, Reworded
from bot.coach.requests import DraftLine, Look
from bot.coach.suggesting.drawing import named, short
from bot.journey.parts import LINE_LENGTH, TEXT_LENGTH
from bot.journey.remarks import Remark
from prompts.catalogue import Catalogue, catalogue
from prompts.remarks import remark_sentence

MOST = 6
"""The most remarks at once: more would lecture."""


@dataclass
class Remarks:
    """What there is to say of one request, the weightiest first."""

    request: Look
    made: list[Proposal] = field(default_factory=list)

    @property
    def say(self) -> Catalogue:
        """The sentences, in the language of who asked."""
        return catalogue(self.request.language)

    def add(self, kind: Kind, text: str, why: str, effect: Effect | None = None, **rest: Any) -> None:
        """Add one thing to take, or to be read."""
        about = short(rest.pop("about", ""), LINE_LENGTH)
        number = str(len(self.made) + 1)
        text = text.strip()[:TEXT_LENGTH]
        if text and not any((one.text, one.effect) == (text, effect) for one in self.made):
            self.made.append(
                Proposal(
                    id=number, kind=kind, text=text, why=short(why, 600), about=about, effect=effect, **rest
                )
            )

    def about_step(self, step_id: str) -> dict[str, str]:
        """Give the number and the text of a step, as sentences take them."""
        journey = self.request.journey
        number = journey.step_number(step_id)
        return {"number": str(number), "step": named(journey.steps[number - 1].text)}

    def reworded(self, line: DraftLine, code: str = "") -> Reworded | None:
        """Give the effect of rewording a line of the open draft."""
        if self.request.draft_id is None:
            return None
        return Reworded(draft_id=self.request.draft_id, item_id=line.id, code=code)

    def sentence(self, remark: Remark, *, numbers_before: int = 0) -> str:
        """Give the reason of a built-in check, without what it proposes."""
        return remark_sentence(replace(remark, proposal=()), self.say, named, numbers_before=numbers_before)

    def coached(self, well: str) -> Coached:
        """Give what there is to say; `well` where there is nothing."""
        if not self.made:
            return Coached(text=well)
        told, rest = self.made[:MOST], self.made[MOST:]
        unknown = [self.say("coach-look-more", count=len(rest))] if rest else []
        return Coached(text=self.say("coach-look-text", count=len(told)), proposals=told, unknown=unknown)


def texts_of(lines: Sequence[DraftLine]) -> list[str]:
    """Give what the lines of a draft say."""
    return [line.text for line in lines]
