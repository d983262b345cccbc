"""Who people are and how they are reached stays here, and comes back as it was."""

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.coach.masking import Masks
from tests.coach.odd import ODD_BITS

NAMES = ("Bo de Vries", "Anna", "Mark Will", "Łukasz Żak", "Jean-Luc Moreau", "José O'Brien")

AWKWARD = st.sampled_from(
    [
        *NAMES,
        *(
            "bo de vries",
            "ANNA",
            "mark",
            "Mark",
            "Vries",
            "[PERSON_1]",
            "PERSON_2",
            "[EMAIL_7]",
            "person 3",
            "[",
            "]",
        ),
        *(
            "bo@bedrijf.nl",
            "+31 6 12345678",
            "06-12345678",
            "<@U012AB3CD>",
            "<#C01|algemeen>",
            "<!here>",
            "@anna",
        ),
        *("[[", "]]", "(", ")", "<", ">", "\\_", "1", "12", " ", "\n", "'s", "de", "PERSOON_1", "90000", "_"),
    ]
)
TEXT = st.one_of(st.text(max_size=30), st.lists(AWKWARD | st.text(max_size=3), max_size=12).map("".join))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abc_", max_size=4), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(JSON)
def test_what_was_masked_comes_back_as_it_was(material: Any) -> None:
    """Whatever people typed, also what looks like a token of ours."""
    masks = Masks(NAMES)
    assert masks.restore(masks.mask(material)) == material


@pytest.mark.parametrize(
    "secret",
    [
        "bo@bedrijf.nl",
        "Bo.de.Vries+klant@mail.bedrijf.co.uk",
        "o'brien@example.org",
        "+31 6 12345678",
        "+31612345678",
        "+31 (0)6 12 34 56 78",
        "+31 (0)20 123 45 67",
        "0031 6 12345678",
        "06-12345678",
        "06 12 34 56 78",
        "06 - 1234 5678",
        "0612345678",
        "020-1234567",
        "020 123 45 67",
        "(020) 123 45 67",
        "0297 123 456",
        "0800-1234",
        "0900 0400",
        "088 123 45 67",
        "+44 20 7946 0958",
        "+1 (555) 123-4567",
        "555-123-4567",
        "(555) 123-4567",
        "+49 30 901820",
        "<@U012AB3CD>",
        "<@U012AB3CD|bo>",
        "<!subteam^S012AB3CD|@verkoop>",
        "<#C012AB3CD|algemeen>",
        "<mailto:bo@bedrijf.nl|bo@bedrijf.nl>",
        "@bo.de.vries",
        "Bo de Vries",
        "bo de vries",
        "BO DE VRIES",
        "Bo  de\nVries",
        "Bo",
        "Vries",
        "Anna",
        "Moreau",
        "José",
        "Łukasz",
    ],
)
def test_who_people_are_and_how_they_are_reached_does_not_leave(secret: str) -> None:
    """In a sentence, behind a bracket, or at either end; figures and words of it are gone too."""
    for text in (secret, f"Vraag het {secret}, of niet.", f"({secret})", f"contact:\t{secret}\nklaar"):
        masks = Masks(NAMES)
        sent = masks.mask({"notes": text})["notes"]
        assert secret not in sent
        assert re.search(r"\[(?:PERSON|EMAIL|PHONE|USER|CHANNEL)_1\]", sent)
        assert not re.search(r"\d{3}", sent)
        assert masks.restore(sent) == text


@pytest.mark.parametrize(
    "text",
    [
        "Het duurt 12 weken en kost € 1.234.567,89.",
        "Op 03-11-2026 en 2026-11-30 om 14:30, van 0-10.",
        "Stap 3 van 13; NPS 45; 80% van 250 klanten.",
        "De klant wil een mark en een box, in het voorjaar.",
        "De factuur 20260001234 en order 4711.",
        "Anders, annalen en Annabel; vriesvak.",
        "version 3.11.7, 1/2, 10-20 dagen",
        "Hij zegt: 'prima' & gaat door <snel>.",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    """The model needs figures, dates and words."""
    assert Masks(NAMES).mask(text) == text


def test_the_same_words_get_the_same_token() -> None:
    """The model can tell who is the same, and not who it is."""
    masks = Masks(["Bo de Vries", "Anna"])
    sent = masks.mask(["Bo de Vries belt Anna.", {"door": "Anna", "met": "Bo de Vries"}])
    assert sent == ["[PERSON_1] belt [PERSON_2].", {"door": "[PERSON_2]", "met": "[PERSON_1]"}]
    assert len(masks) == 2


@pytest.mark.parametrize(
    "said",
    [
        "[PERSON_1] wacht lang.",
        "PERSON_1 wacht lang.",
        "[person_1] wacht lang.",
        "[Person 1] wacht lang.",
        "[ PERSON_1 ] wacht lang.",
        "[PERSON-1] wacht lang.",
        "[PERSON\\_1] wacht lang.",
        "[PERSOON_1] wacht lang.",
        "person_1 wacht lang.",
    ],
)
def test_a_token_comes_back_however_the_model_wrote_it(said: str) -> None:
    """Models change case, drop brackets, and translate."""
    masks = Masks(["Bo de Vries"])
    masks.mask("Bo de Vries")
    assert masks.restore(said) == "Bo de Vries wacht lang."


@pytest.mark.parametrize(
    "said", ["[PERSON_2]", "person 1", "[PERSON_11]", "XPERSON_1", "PERSON_1x", "[PLACE_1]"]
)
def test_what_is_no_token_of_this_call_stays(said: str) -> None:
    """A number that nobody gave out stands for nobody."""
    masks = Masks(["Bo de Vries"])
    masks.mask("Bo de Vries")
    assert masks.restore(said) == said


def test_restoring_reaches_every_text_of_an_answer() -> None:
    """Also within lists and objects, and in possessives."""
    masks = Masks(["Bo"])
    masks.mask("Bo, bo@x.nl")
    said = {"items": [{"text": "[PERSON_1]'s vraag", "mail": ["[EMAIL_1]"]}], "count": 1}
    assert masks.restore(said) == {"items": [{"text": "Bo's vraag", "mail": ["bo@x.nl"]}], "count": 1}


def test_the_names_of_fields_are_ours() -> None:
    """Somebody may be called as one of them; a name that is a key is masked all the same."""
    masks = Masks(["notes", "Anna"])
    sent = masks.mask({"notes": "Anna's notes", "Anna": 1})
    assert sent == {"notes": "[PERSON_1]'s [PERSON_2]", "[PERSON_1]": 1}
    assert masks.restore(sent) == {"notes": "Anna's notes", "Anna": 1}


@given(st.lists(st.text(max_size=12), max_size=5), TEXT)
def test_whatever_people_are_called(names: list[str], text: str) -> None:
    """No name breaks it, and none is lost or made up."""
    masks = Masks(names)
    assert masks.restore(masks.mask(text)) == text


def test_nothing_is_masked_twice_over() -> None:
    """A person called after a token does not break tokens."""
    masks = Masks(["Person", "Email Phone", "U1"])
    text = "Person, Email and Phone: a@b.nl, 06-12345678, <@U1>"
    sent = masks.mask(text)
    assert masks.restore(sent) == text
    assert "a@b.nl" not in sent
    assert json.loads(json.dumps(sent)) == sent


@pytest.mark.parametrize("bit", ODD_BITS)
def test_forty_thousand_signs_are_masked(bit: str) -> None:
    """However odd the text: what takes time with the square of its length would take minutes here."""
    text = (bit * 40_000)[:40_000]
    masks = Masks(NAMES)
    assert masks.restore(masks.mask(text)) == text
