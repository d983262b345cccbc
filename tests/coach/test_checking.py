"""What a model says is held against what it was given."""

import pytest

from bot.coach.checking import is_literal, strange_channels, strange_names, strange_numbers, texts_in

GIVEN = [
    "In november 2026 gaven 38 klanten een 7,6; 12.500 keken rond",
    "drie collega's",
    "Lisa heeft “Vanaf-bedragen”",
]


@pytest.mark.parametrize(
    "text", ["Een 7.6 van 38 klanten", "12,500 people", "12500 mensen", "stap", "3 collega's", "In 2026"]
)
def test_numbers_that_were_given(text: str) -> None:
    """However they are written."""
    assert strange_numbers(text, GIVEN) == []


@pytest.mark.parametrize(
    ("text", "strange"),
    [("Een 9,7", ["9,7"]), ("40% meer", ["40"]), ("de 5e keer", ["5"]), ("€ 4.950", ["4.950"])],
)
def test_numbers_that_were_not(text: str, strange: list[str]) -> None:
    """Also as a share, a place or an amount."""
    assert strange_numbers(text, GIVEN) == strange


def test_numbers_in_words() -> None:
    """Up to twelve; "een" and "one" are articles and pronouns as often."""
    assert strange_numbers("Drie van een dozijn", GIVEN, in_words=True) == []
    assert strange_numbers("Seven fixes are late", GIVEN, in_words=True) == ["seven"]


def test_channels() -> None:
    """By any of their names; what may mean something else is left alone."""
    assert strange_channels("Ik bel jullie", ["Telefoon"]) == []
    assert strange_channels("I got a newsletter", ["website"]) == ["newsletter"]
    assert strange_channels("I call it a day, online", []) == []


def test_names() -> None:
    """A capital within a sentence is a name; at its beginning, and behind a quotation mark, it need not be."""
    assert strange_names("Vraag het Lisa. Zij weet het: “Vraag maar.”", GIVEN) == []
    assert strange_names("Vraag het Jeroen", GIVEN) == ["Jeroen"]
    assert strange_names("On Monday I asked Lisa's team", GIVEN) == []


def test_quotes_must_be_literal() -> None:
    """Whatever their capitals and white space."""
    assert is_literal("LISA  heeft", GIVEN)
    assert not is_literal("Lisa had", GIVEN)
    assert not is_literal("", GIVEN)


def test_all_texts_of_a_value() -> None:
    """However deep they are, with numbers, and without yes and no."""
    assert texts_in({"a": [1, "b", {"c": None}], "d": True, "e": -2}) == ["1", "b", "-2"]
