"""What suggestions are drawn from: the lists of the catalogue, and what the journey tells already."""

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from rapidfuzz import fuzz, utils

from bot.coach.cleaning import clean
from bot.coach.proposals import TEXT, Effect, Kind, Proposal
from bot.coach.sound_steps import is_sound
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import LINE_LENGTH, TEXT_LENGTH, InsightKind, Phase, Step, Touchpoint
from bot.journey.phase_sets import IdeaGroup
from bot.journey.phasing import usual_idea_group
from bot.journey.spoken import language_of_line
from bot.journey.steps.order import usual_rank
from prompts.catalogue import Catalogue, catalogue

MOST = 6
"""The most suggestions at once."""
_ALIKE = 78
"""From this share of the same letters on (percent, whatever the order of the words) two texts say the same."""
_LONGEST_NAMED = 110
"""Characters of what people typed that go into a suggestion."""
_QUESTION = {Language.NL: ("vraag", "vragen bij"), Language.EN: ("question", "questions at")}
_RANKS = (
    (2, IdeaGroup.AWARENESS),
    (4, IdeaGroup.CONSIDERATION),
    (6, IdeaGroup.PURCHASE),
    (8, IdeaGroup.DELIVERY),
)


@dataclass
class Suggestions:
    """Suggestions as they come, without what is there already and without saying anything twice."""

    language: Language
    known: list[str] = field(default_factory=list)
    """What the journey holds for this, in any words."""
    made: list[Proposal] = field(default_factory=list)

    def add(self, kind: Kind, text: str, effect: Effect | None, why: str, **rest: Any) -> bool:
        """Add a suggestion; tells whether it was new."""
        text = clean(text, TEXT_LENGTH)
        if not text or any(alike(text, other) for other in self.known):
            return False
        if kind is Kind.STEP and not is_sound(text, self.language):
            return False
        self.known.append(text)
        number = str(len(self.made) + 1)
        about = short(rest.pop("about", ""), LINE_LENGTH)
        self.made.append(
            Proposal(id=number, kind=kind, text=text, effect=effect, why=short(why, 600), about=about, **rest)
        )
        return True

    @property
    def is_full(self) -> bool:
        """Whether there are as many as people look through."""
        return len(self.made) >= MOST


def alike(one: str, other: str) -> bool:
    """Tell whether two texts say the same, whatever the order of their words."""
    return fuzz.token_sort_ratio(one, other, processor=utils.default_process, score_cutoff=_ALIKE) > 0


def listed(say: Catalogue, key: str, **values: str) -> list[str]:
    """Give the lines of a list in the catalogue."""
    return [line.strip() for line in say(key, **values).split("\n") if line.strip()]


def short(text: str, most: int = _LONGEST_NAMED) -> str:
    """Give a text on one line, cut on a word where it is long."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1].rsplit(" ", 1)[0] + "…"


def named(text: str) -> str:
    """Give what people typed as it goes between quotation marks within a sentence."""
    return short(re.sub('[“”"]', "", clean(text, TEXT_LENGTH))).rstrip(" .")


def in_persona_line(text: str) -> str:
    """Give a text so that the line of a persona takes it as one thing."""
    return " ".join(text.replace(";", ",").replace(" + ", ", ").split()).rstrip(".")


def question_form(phase: Phase | None, language: Language) -> str:
    """Write the line of a persona's question, with its phase where the name of that stands in one piece before a colon."""
    own, at = _QUESTION[language]
    if phase is None or not re.fullmatch(r"[^:;,\n=]{1,60}", phase.name):
        return f"{own}: {TEXT}"
    return f"{at} {phase.name}: {TEXT}"


def about_step(journey: Journey, step: Step, language: Language) -> str:
    """Name a step with its number."""
    say = catalogue(language)
    return say("coach-suggest-about-step", number=journey.step_number(step.id), step=named(step.text))


def step_with(journey: Journey, step_id: str) -> Step | None:
    """Find a step; None for one that is gone."""
    return next((step for step in journey.steps if step.id == step_id), None)


def phase_of(journey: Journey, step: Step) -> Phase | None:
    """Find the phase of a step; None where it has none."""
    return next((phase for phase in journey.phases if phase.id == step.phase_id), None)


def group_of(journey: Journey, step: Step) -> IdeaGroup:
    """Tell in which part of the journey a step falls: by its words, else by its phase, else by its place."""
    rank = usual_rank(step.text, language_of_line(step.text, journey.language))
    if rank is not None:
        return next((group for most, group in _RANKS if rank <= most), IdeaGroup.LOYALTY)
    group = usual_idea_group(journey, step.id)
    if group is not None:
        return group
    groups = list(IdeaGroup)
    return groups[(journey.step_number(step.id) - 1) * len(groups) // len(journey.steps)]


def questions_of(journey: Journey, phase_id: str | None) -> list[tuple[str, str]]:
    """Give the questions that personas ask in a phase, each with the persona's name."""
    names = {persona.id: persona.name for persona in journey.personas}
    return [
        (question.text, names[question.persona_id])
        for question in journey.insights_of(InsightKind.QUESTION)
        if question.persona_id in names and phase_id and question.phase_id == phase_id
    ]


def of_persona(touchpoints: Iterable[Touchpoint], persona_id: str | None) -> list[Touchpoint]:
    """Give the touchpoints of a persona and those of everybody; all of them where no persona is named."""
    return [one for one in touchpoints if persona_id is None or one.persona_id in {None, persona_id}]


def kind_of_pain(text: str) -> str:
    """Tell what kind of annoyance a pain point is: its name in the catalogue's keys."""
    return next((name for name, pattern in _kinds() if pattern.search(text)), "other")


def texts_of(journey: Journey, kind: InsightKind) -> Sequence[str]:
    """Give what is noted of a kind, wherever."""
    return [insight.text for insight in journey.insights_of(kind)]


@cache
def _kinds() -> tuple[tuple[str, re.Pattern[str]], ...]:
    data = tomllib.loads(files(__package__).joinpath("pains.toml").read_text("utf-8"))
    return tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in data.items())
