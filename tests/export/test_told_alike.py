"""Files of different kinds tell the same: the low point, whose journey it is, and texts that were cut."""

from datetime import date
from io import BytesIO

import pytest
from pptx import Presentation

from bot.export import fitting
from bot.export.board import board
from bot.export.slides import slides
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.picture.emotion import emotion_lines, peaks
from bot.picture.travellers import travellers
from bot.picture.words import Figures


def test_of_two_steps_that_are_equally_low_the_one_counts_where_others_feel_worst_too() -> None:
    """The slides mark the same low point as the picture."""
    journey = Journey(title="Reis")
    people, steps = [], []
    for name in ("Sanne", "Mark"):
        journey, person = edit.add(journey, "personas", name=name)
        people.append(person)
    for text, feelings in (("Wacht", (-1, 1)), ("Belt", (-1, 0)), ("Betaalt", (2, 2))):
        journey, step = edit.add(journey, "steps", text=text)
        steps.append(step)
        for person, emotion in zip(people, feelings, strict=True):
            journey, _ = edit.add(journey, "touchpoints", step_id=step, persona_id=person, emotion=emotion)
    low = board(journey).low_point
    assert low is not None
    assert low.step.id == steps[1]
    marked, _ = peaks(emotion_lines(journey, travellers(journey, None, Figures(Language.EN))))
    assert marked is not None
    assert journey.steps[marked.step].id == steps[1]


@pytest.mark.parametrize(
    ("text", "room", "shown"),
    [
        ("met vanaf-bedragen en drie voorbeelden", 60, "met vanaf-bedragen…"),
        ("voor- en nadelen van dit alles", 50, "voor- en nadelen…"),
    ],
)
def test_a_text_that_is_cut_keeps_its_hyphens_and_spaces(text: str, room: float, shown: str) -> None:
    """Also where a line broke behind a hyphen."""
    assert fitting.clipped(text, room, 10, 2) == shown


def test_a_deck_of_one_persona_says_so_on_its_first_slide() -> None:
    """Nobody takes it for the journey of all."""
    journey = example(Language.EN)
    deck = Presentation(
        BytesIO(slides(journey, Language.EN, persona_id=journey.personas[0].id, made_on=date(2026, 11, 23)))
    )
    texts = [shape.text_frame.text for shape in deck.slides[0].shapes if shape.has_text_frame]
    assert any("Persona · Sanne" in text for text in texts)
