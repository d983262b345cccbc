"""Whatever teams type or paste, the rules answer: never an error, never nothing."""

import random

import pytest

from bot.coach import coaching, suggesting, understanding
from bot.coach.proposals import Coached
from bot.coach.requests import DraftLine, Look, Suggest, Task, Understand
from bot.guide.questions import sequence
from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind
from tests.coach.evaluate import cases
from tests.coach.golden.scoring import is_heard_right

ODD = (
    "“",
    "”",
    ";",
    ":",
    "pijn:",
    "denkt",
    "-1",
    "(",
    ")",
    "😀",
    "\u202e",
    "<!channel>",
    "@jan",
    "{text}",
    "{",
    "}",
    "—",
    "\n",
    "\n\n",
    "1.",
)
WORDS = [word for case in cases(Task.UNDERSTAND) for word in str(case.inputs["notes"]).split()]


def typed(chance: random.Random, most: int) -> str:
    """Type words in any order, with signs in between."""
    words = [
        chance.choice(ODD) if chance.random() < 0.15 else chance.choice(WORDS)
        for _ in range(chance.randint(1, most))
    ]
    return " ".join(words)


def mapped(chance: random.Random, language: Language) -> Journey:
    """Make a map of whatever was typed."""
    journey = Journey(title="Reis", language=language)
    for _ in range(2):
        journey, phase_id = edit.add(journey, "phases", name=f"F {typed(chance, 5)}"[:300])
        journey, persona_id = edit.add(
            journey, "personas", name=f"P {typed(chance, 4)}"[:300], needs=typed(chance, 20)
        )
        journey, step_id = edit.add(journey, "steps", text=f"S {typed(chance, 12)}"[:300], phase_id=phase_id)
        place = {
            "step_id": step_id,
            "persona_id": persona_id,
            "channel": chance.choice(["website", "phone", "x"]),
        }
        journey, touchpoint_id = edit.add(
            journey, "touchpoints", doing=typed(chance, 9), emotion=chance.choice([None, -2]), **place
        )
        for kind in InsightKind:
            journey, _ = edit.add(
                journey, "insights", kind=kind, text=f"I {typed(chance, 25)}", touchpoint_id=touchpoint_id
            )
            journey, _ = edit.add(
                journey,
                "insights",
                kind=kind,
                text=f"I {typed(chance, 25)}",
                persona_id=persona_id,
                phase_id=phase_id,
            )
    return journey


def answers(chance: random.Random, journey: Journey, language: Language) -> list[Coached]:
    """Ask everything that can be asked of a map."""
    lines = tuple(DraftLine(f"{number}", typed(chance, 12)) for number in range(2))
    found = [understanding.by_rules(Understand(journey, language, typed(chance, 150), typed(chance, 3)))]
    for question in [*(str(one) for one in sequence(journey)), ""]:
        found.append(suggesting.by_rules(Suggest(journey, language, question)))
        found.append(coaching.by_rules(Look(journey, language, question)))
        found.append(coaching.by_rules(Look(journey, language, question, 7, lines)))
    return found


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_typed_the_rules_answer(seed: int) -> None:
    """And nearly every line that they offer is heard as it is meant, even where it makes no sense."""
    chance = random.Random(seed)
    language = chance.choice(list(Language))
    journey = mapped(chance, language)
    found = answers(chance, journey, language)
    assert all(one.text for one in found)
    proposals = [proposal for one in found for proposal in one.proposals]
    amiss = [one for one in proposals if not is_heard_right(one, language)]
    assert len(amiss) <= len(proposals) // 50


@pytest.mark.parametrize(
    "notes",
    ["( ) ( )", ":", "- \n- \n-", "ik belde en " * 4000, "“" * 500, "Klant:", "\u0000\u202e", "a" * 40_000],
)
def test_odd_notes_are_read_in_a_moment(notes: str) -> None:
    """Nothing hangs, nothing breaks."""
    for language in Language:
        assert understanding.by_rules(Understand(Journey(title="Reis"), language, notes)).text
