"""Text is made to fit its cell without losing what it says."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.picture.text import BREAK, fitted, fitted_all, plain, width


def test_a_long_text_ends_at_a_word() -> None:
    """What is cut off is cut between words, and three dots say so."""
    assert fitted("Wacht al drie dagen op een antwoord van ons", 26) == "Wacht al drie dagen op…"


def test_chinese_takes_twice_the_room() -> None:
    """Forty Chinese characters are as wide as eighty letters."""
    assert plain(fitted("客户旅程地图测试" * 5, 21)) == "客户旅程地图测试客户…"


def test_lines_become_one() -> None:
    """A text of several lines stands in a cell as one."""
    assert fitted("Eerst dit\n\n  dan dat", 50) == "Eerst dit dan dat"


def test_a_hyphen_after_one_letter_holds() -> None:
    """An "e-mail" is never broken behind its e, and copied text has the usual hyphen."""
    assert "e-" not in fitted("Leest e-mail", 40)
    assert plain(fitted("Leest e-mail", 40)) == "Leest e-mail"


def test_an_address_may_break_after_its_signs() -> None:
    """A web address has places to break, so that it stays in its column."""
    assert BREAK in fitted("https://www.voorbeeld.nl/een/heel/lang/pad?bron=nieuwsbrief", 80)


def test_a_real_word_is_left_to_hyphenation() -> None:
    """A Dutch compound is not torn apart anywhere; it is hyphenated as Dutch."""
    word = "Arbeidsongeschiktheidsverzekeringsmaatschappij"
    assert fitted(word, 60) == word


def test_an_emoji_of_several_parts_stays_whole() -> None:
    """A family is not cut into its members."""
    family = "👨\u200d👩\u200d👧"
    for most in range(3, 12):
        assert not plain(fitted(f"ab {family} cd", most)).rstrip("…").endswith("\u200d")


def test_accents_do_not_pile_up() -> None:
    """Towers of accents lose all but two."""
    assert len(fitted("a" + "\u0335" * 40 + "b", 90)) == 4


def test_hebrew_keeps_its_full_stop_on_its_own_side() -> None:
    """Text that reads from right to left is marked as such, and copied without the marks."""
    assert fitted("שלום עולם.", 40) != "שלום עולם."
    assert plain(fitted("שלום עולם.", 40)) == "שלום עולם."


def test_the_first_are_shown_and_the_others_counted() -> None:
    """Empty texts count as none."""
    assert fitted_all(["een", " ", "twee", "drie"], 2, 20) == (["een", "twee"], 1)


@given(st.text(max_size=300), st.integers(min_value=2, max_value=120))
def test_whatever_is_typed_fits(text: str, most: int) -> None:
    """No text is wider than its room, and none holds a line break or a character that turns the reading direction."""
    shown = fitted(text, most)
    assert width(plain(shown)) <= most + 1
    assert not set(plain(shown)) & set("\n\r\t\u202a\u202b\u202d\u202e\u2066\u2067\u2068")


@pytest.mark.parametrize("text", ["A" * 10_000, "#" * 10_000, "\u200b\u00ad" * 5000 + "x", "😀" * 5000])
def test_ten_thousand_characters_are_no_trouble(text: str) -> None:
    """Long texts of any kind end up short."""
    assert 1 <= width(plain(fitted(text, 90))) <= 91
