"""The empty canvas of a workshop."""

import pytest

from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Phase
from bot.picture.request import Subject
from tests.picture.drawing import read, squeezed


def test_the_canvas_names_what_is_known_and_leaves_the_rest_empty() -> None:
    """Goal, personas and phases of the journey stand there; of its steps nothing does."""
    (page,) = read(subject=Subject.CANVAS)
    for known in ("Klantreiscanvas", "Een tevreden klant", "Sanne", "Mark", "Ontdekken", "Tekenen & groeien"):
        assert known in page
    assert "Krijgt een bericht" not in page


@pytest.mark.parametrize(
    ("language", "hint"),
    [(Language.NL, "Wat stoort of houdt tegen?"), (Language.EN, "What annoys or stops them?")],
)
def test_a_new_journey_has_a_canvas_with_hints(language: Language, hint: str) -> None:
    """Before anything is known, every lane says what to write in it, in the reader's language."""
    (page,) = read(Journey(title="Nieuw"), subject=Subject.CANVAS, language=language)
    assert squeezed(hint) in squeezed(page)


def test_many_phases_are_divided_over_sheets() -> None:
    """Ten phases would be too narrow to write in: they get two sheets, each with all lanes."""
    phases = [Phase(id=f"p{number}", name=f"Fase{number}") for number in range(1, 11)]
    pages = read(Journey(title="Lang", phases=phases), subject=Subject.CANVAS)
    assert [[f"Fase{number} " in page + " " for number in (1, 5, 6, 10)] for page in pages] == [
        [True, True, False, False],
        [False, False, True, True],
    ]
    assert all("Pijnpunten" in page for page in pages)
