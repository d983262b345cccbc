"""The quick line for touchpoints: forgiving, in any order, and nothing typed is lost."""

from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.journey.hearing import TouchpointLine, read_emotion, read_touchpoint
from bot.journey.parts import Evidence


def test_the_example_of_the_question_is_read() -> None:
    """What the guide shows as an example works as typed."""
    line = read_touchpoint("website: zoekt prijzen, denkt ‘waar staat het?’, -1")
    assert (line.channel, line.doing, line.thinking, line.emotion) == (
        "website",
        "zoekt prijzen",
        "waar staat het?",
        -1,
    )


def test_every_field_can_be_told_in_dutch() -> None:
    """All labels, flags and marks in one line."""
    line = read_touchpoint(
        "telefoon: belt met een vraag; denkt “duurt lang”; voelt boos; pijn wachtrij + keuzemenu; plus vriendelijk; "
        "eigenaar klantenservice; vraag: hoe lang nog?; metriek: wachttijd; moment van de waarheid; aanname; "
        "bron: Bo; offline; direct; voor Sanne en Mark"
    )
    line.markers = ()
    assert line == TouchpointLine(
        channel="telefoon",
        online=False,
        direct=True,
        doing="belt met een vraag",
        thinking="duurt lang",
        emotion=-2,
        pains=("wachtrij", "keuzemenu"),
        gains=("vriendelijk",),
        questions=("hoe lang nog?",),
        owner="klantenservice",
        metric="wachttijd",
        moment_of_truth=True,
        evidence=Evidence.ASSUMPTION,
        source="Bo",
        persona="Sanne en Mark",
    )


def test_every_field_can_be_told_in_english() -> None:
    """The same in the other language, on lines of its own."""
    line = read_touchpoint(
        "review site: reads what others say\nthinks 'is this real?'\nfeels 1\npain: old reviews\ngain: many stars\n"
        "owner marketing\nquestion: who wrote this?\nmetric: rating\nmoment of truth\nsource interviews\nonline\n"
        "indirect\nfor Sanne"
    )
    line.markers = ()
    assert line == TouchpointLine(
        channel="review site",
        online=True,
        direct=False,
        doing="reads what others say",
        thinking="is this real?",
        emotion=1,
        pains=("old reviews",),
        gains=("many stars",),
        questions=("who wrote this?",),
        owner="marketing",
        metric="rating",
        moment_of_truth=True,
        evidence=Evidence.EVIDENCE,
        source="interviews",
        persona="Sanne",
    )


@pytest.mark.parametrize(
    "order", list(permutations(["website: zoekt prijzen", "denkt duur", "voelt -1", "pijn: geen prijs"]))
)
@pytest.mark.parametrize("separator", ["; ", ", ", "\n"])
def test_the_order_of_the_parts_does_not_matter(order: tuple[str, ...], separator: str) -> None:
    """Each part says itself what it is."""
    line = read_touchpoint(separator.join(order))
    assert (line.channel, line.doing, line.thinking) == ("website", "zoekt prijzen", "duur")
    assert (line.emotion, line.pains) == (-1, ("geen prijs",))


@pytest.mark.parametrize(
    ("typed", "emotion"),
    [
        ("-2", -2), ("+1", 1), ("0", 0), ("−1", -1), ("😡", -2), (":slightly_smiling_face:", 1), (":(", -1), ("boos", -2),
        ("heel blij", 1), ("Gefrustreerd", -1), ("neutral", 0), ("a bit worried", -1), ("❤️", 2),
    ],
)  # fmt: skip
def test_an_emotion_is_a_number_a_face_or_a_word(typed: str, emotion: int) -> None:
    """All on the scale from -2 to +2."""
    assert read_emotion(typed) == emotion
    assert read_touchpoint(f"balie: wacht, {typed}").emotion == emotion
    assert read_touchpoint(f"voelt {typed}; balie: wacht").emotion == emotion


@pytest.mark.parametrize("typed", ["+3", "wacht boos", "niet", "", "5"])
def test_what_is_no_emotion_is_not_read_as_one(typed: str) -> None:
    """Half of a sentence or a number off the scale says nothing."""
    assert read_emotion(typed) is None


def test_a_feeling_that_says_more_keeps_its_words() -> None:
    """The emotion is taken, the reason stays with what happens, and a denial is no emotion."""
    line = read_touchpoint("voelt zich gehoord omdat ze luisteren")
    assert (line.emotion, line.doing) == (1, "voelt zich gehoord omdat ze luisteren")
    assert read_touchpoint("voelt zich niet gehoord").emotion is None


def test_separators_within_quotation_marks_part_nothing() -> None:
    """What a customer thinks may hold commas and semicolons."""
    assert read_touchpoint("chat: typt, denkt “duur; of niet, -1”").thinking == "duur; of niet, -1"


def test_denken_and_voelen_need_no_separator() -> None:
    """People write one flowing sentence."""
    line = read_touchpoint("ziet advertentie en denkt leuk en voelt zich nieuwsgierig")
    assert (line.doing, line.thinking, line.emotion) == ("ziet advertentie", "leuk", 1)


def test_thinking_something_over_is_doing() -> None:
    """The words "denkt na" tells no thought."""
    assert read_touchpoint("denkt na over de prijs").doing == "denkt na over de prijs"


def test_a_known_persona_needs_no_capital() -> None:
    """Any other "voor" belongs to what happens."""
    assert read_touchpoint("e-mail: leest; voor sanne", personas=["Sanne"]).persona == "sanne"
    assert read_touchpoint("voor vertrek checkt hij de tijd").doing == "voor vertrek checkt hij de tijd"


def test_a_second_emotion_stays_visible() -> None:
    """Only one can be kept as the emotion; the other is not thrown away."""
    line = read_touchpoint("winkel: kijkt rond; boos; blij")
    assert (line.emotion, line.doing) == (-2, "kijkt rond, blij")


def test_an_address_on_the_web_is_no_channel_with_a_colon() -> None:
    """Nor is a time of the clock."""
    assert (
        read_touchpoint("https://voorbeeld.nl om 8:30 bekeken").doing
        == "https://voorbeeld.nl om 8:30 bekeken"
    )


PIECES = st.sampled_from(
    ["website:", "denkt", "voelt", "-1", "boos", "pijn", "plus", "en", "+", "eigenaar", "voor Sanne", "online", "balie", "“duur”", "😡", "vraag:"]
)  # fmt: skip
WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=9)
SEPARATORS = st.sampled_from(["; ", ", ", "\n", " "])


@settings(deadline=None)  # the first call reads the data files
@given(st.lists(st.tuples(st.one_of(PIECES, WORDS), SEPARATORS), max_size=14))
def test_every_word_typed_is_found_back(parts: list[tuple[str, str]]) -> None:
    """In a field, or among the labels and faces that were understood."""
    typed = "".join(part + separator for part, separator in parts)
    line = read_touchpoint(typed)
    fields = [
        line.channel or "",
        line.doing,
        line.thinking,
        line.owner,
        line.metric,
        line.source,
        line.persona,
    ]
    kept = " ".join([*fields, *line.pains, *line.gains, *line.questions, *line.markers])
    missing = [word for part, _ in parts for word in part.split() if word.strip("“”:+") not in kept]
    assert not missing


@settings(deadline=None)  # the first call reads the data files
@given(st.text(max_size=200))
def test_any_text_can_be_read(typed: str) -> None:
    """The emotion stays on its scale whatever is typed."""
    assert read_touchpoint(typed).emotion in {None, -2, -1, 0, 1, 2}
