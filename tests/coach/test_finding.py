"""Finding what a question is about, by its words."""

import pytest

from bot.coach.finding import find, same_word, telling_words, unheard_of

TEXTS = [
    "Nergens een bedrag te vinden",
    "Praat verder via e-mail",
    "Krijgt een offerte met prijzen",
    "Cancel with one-click",
]


@pytest.mark.parametrize(
    ("one", "other"),
    [("prijs", "prijzen"), ("offerte", "offertes"), ("ofertes", "offertes"), ("mail", "e-mail"), ("price", "amounts"), ("tekent", "handtekening"), ("offerte", "offerteprijs"), ("bellen", "telefoon"), ("paying", "pays")],
)  # fmt: skip
def test_words_that_mean_the_same(one: str, other: str) -> None:
    """Another form, a typo, a word for it, or a part of it."""
    assert same_word(one, other)
    assert same_word(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("stap", "stoel"), ("form", "from"), ("sauna", "sanne"), ("factuur", "fabriek")]
)
def test_words_that_do_not(one: str, other: str) -> None:
    """However alike they look."""
    assert not same_word(one, other)


def test_small_words_tell_nothing() -> None:
    """What is left is what a question is about."""
    assert telling_words("Wat kost het ongeveer bij jullie?") == ["kost"]
    assert telling_words("What do we know about the one-click fix?") == ["click"]
    assert find("wat is het?", TEXTS) == []


def test_the_texts_that_speak_of_it_are_found() -> None:
    """By whatever word for it."""
    assert [one.place for one in find("Wat kost het?", TEXTS)] == [0, 2]
    assert [one.place for one in find("the one-click thing", TEXTS)] == [3]
    assert find("Hoeveel parkeerplaatsen zijn er?", TEXTS) == []


def test_a_text_that_speaks_of_a_small_part_of_it_is_no_answer() -> None:
    """The rare words count most."""
    assert find("offerte parkeergarage zwembad", TEXTS) == []
    assert unheard_of("offerte zwembad", TEXTS) == ["zwembad"]


@pytest.mark.parametrize(
    ("asked", "step"),
    [
        ("ophalen", "Haalt de taart op"),
        ("aansnijden", "Snijdt de taart aan"),
        ("opgehaald", "Haalt de taart op"),
    ],
)
def test_a_dutch_verb_is_found_in_two_parts(asked: str, step: str) -> None:
    """Its particle stands at the end of the sentence, and is no verb by itself."""
    assert find(asked, [step, "Loopt de trap op"]) == find(
        step.split(maxsplit=1)[0], [step, "Loopt de trap op"]
    )
    assert unheard_of(asked, [step]) == []
    assert unheard_of(asked, ["Loopt de trap op en snijdt"]) == [asked]
