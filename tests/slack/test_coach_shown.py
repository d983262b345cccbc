"""How what the coach says reads: quotes, what it does not know, and what is taken at once."""

from typing import Any

import pytest

from bot.coach.proposals import Coached, Kind, Line, Proposal, State
from bot.coach.requests import Task
from bot.guide.coached.asked import Asked
from bot.guide.coached.pages import CoachedPage
from bot.guide.telling import Told
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.slack.views.coached import coached

LINE = Line(question="steps")


def shown(answer: Coached, *, task: Task = Task.SUGGEST, asked: str = "") -> str:
    """Give all that is to be read, and the buttons."""
    page = CoachedPage(
        1,
        task,
        1,
        Journey(title="Reis", language=Language.NL),
        Asked(task=task, text=asked),
        answer,
        None,
        {"U1": "Anna"},
    )
    return str(coached(Told(page, Language.NL), None).blocks)


def proposal(number: int = 1, **said: Any) -> Proposal:
    """Make a proposal."""
    return Proposal.model_validate(
        {"id": f"{number}", "kind": Kind.STEP, "text": f"Stap {number}", "effect": LINE} | said
    )


@pytest.mark.parametrize(
    ("quote", "reads"),
    [
        ('"Ik zocht prijzen"', "“Ik zocht prijzen”"),
        ("“Ik zocht prijzen”", "“Ik zocht prijzen”"),
        ("“Ik zocht prijzen", "“Ik zocht prijzen”"),
        ('Ze zei: "nee"', '“Ze zei: "nee"”'),
        ('"Nee" zei ze, "nooit"', '“"Nee" zei ze, "nooit"”'),
        ("'s Avonds belde ik", "“'s Avonds belde ik”"),
    ],
)
def test_a_quote_stands_between_our_marks_alone(quote: str, reads: str) -> None:
    """Those around it go; those within it stay."""
    page = Coached(proposals=[proposal(quote=quote)])
    assert reads in shown(page).replace("\\'", "'")


@pytest.mark.parametrize("unknown", ["Waar verliezen we klanten?", "de klanten haken af", "?"])
def test_what_only_repeats_is_not_told_as_unknown(unknown: str) -> None:
    """Neither the question, nor what the text says."""
    answer = Coached(text="Bij stap 2: de klanten haken af.", unknown=[unknown, "hoeveel dat er zijn"])
    read = shown(answer, task=Task.ANSWER, asked="waar verliezen we klanten")
    assert "Wat ik niet weet: hoeveel dat er zijn" in read


def test_what_was_missing_is_told_as_taken() -> None:
    """In a sentence that reads."""
    taken = proposal(kind=Kind.MISSING, state=State.TAKEN, by="U1", text="Nazorg")
    assert "✓ Wat ontbrak is in het concept gezet door Anna: Nazorg" in shown(Coached(proposals=[taken]))
    changed = taken.model_copy(update={"change_id": 5})
    assert "✓ Wat ontbrak is overgenomen door Anna: Nazorg" in shown(Coached(proposals=[changed]))


def test_taking_all_takes_what_is_shown() -> None:
    """Of more than fit it names how many those are, and carries which."""
    few = shown(Coached(proposals=[proposal(number) for number in range(1, 4)]))
    assert "Neem alle 3 over" in few
    many = shown(Coached(proposals=[proposal(number) for number in range(1, 8)]))
    assert "Neem deze 5 over" in many
    assert "1|1,2,3,4,5'" in many


def test_what_is_gone_is_not_shown() -> None:
    """Where nothing else is left, one line says so."""
    gone = proposal(state=State.GONE)
    read = shown(Coached(proposals=[gone]))
    assert "Stap 1" not in read
    assert "Hier staat niets meer open" in read
    read = shown(Coached(proposals=[gone, proposal(2, state=State.TAKEN, by="U1")]))
    assert "weggelegd" not in read
    assert "Stap 2" in read
