"""The map as it is drawn: what stands in it, and what it holds out."""

import io
import json
import re
import struct
from typing import Any

import pypdfium2
import pytest
from typst import TypstError

from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Evidence, Insight, InsightKind, Persona, Phase, Touchpoint
from bot.picture import typeset
from bot.picture.content import content_of
from bot.picture.request import Format
from tests.picture.drawing import asked, drawn, long_journey, read, squeezed, with_steps

HOSTILE = (
    '#eval("1+1") $x^2$ *vet* _cur_ `code` [a] <b> @ref //c',
    '#read("/etc/passwd")',
    '#import "@preview/x:1.0.0"',
    "\"}]} {'a':1} '; DROP TABLE",
    "<script>alert(1)</script>",
    "{{7*7}} ${7*7} %s ../../../etc/passwd",
    "= Kop - lijst + num / term: x",
    '#panic("boem") #{while true {}}',
    "\\u0000 \\n \\",
)
SCRIPTS = (
    "Ünïcødé façade Łódź",
    "Ελληνικά и русский",
    "مرحبا بالعالم، هذا اختبار",
    "שלום עולם",
    "客户旅程地图",
    "ひらがなカタカナ",
    "한국어 문장입니다",
    "हिन्दी में लिखा हुआ",
    "বাংলা ভাষা",
    "தமிழ் எழுத்து",
    "ไทย ภาษาไทย",
    "🎉🚀 👩‍💻👍🏽 ☎️ ✅ ❤️ 🇳🇱 1️⃣",
    "→ ≥ ≤ ± × ÷ € £ √ ∞ № ™ ½ ²",
)
TALLEST = 6000
"""Pixels: what Slack still shows of a picture."""


def size_of(png: bytes) -> tuple[int, int]:
    """Read the width and height of a PNG, in pixels."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def saying(text: str) -> Journey:
    """Give a journey that says this text wherever a team may type one."""
    touchpoint = {"channel": text, "owner": text, "thinking": text, "metric": text, "emotion": 1}
    return with_steps(
        text,
        goal=text,
        phases=[Phase(id="p1", name=text, information_need=text, conversion_point=text)],
        personas=[Persona(id="p2", name=text, who=text, needs=text, quote=text)],
        touchpoints=[Touchpoint(id="t1", step_id="s1", evidence=Evidence.EVIDENCE, **touchpoint)],
        insights=[
            Insight(id=f"i{place}", kind=kind, text=text, touchpoint_id="t1")
            for place, kind in enumerate(InsightKind)
        ],
    )


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            Language.NL,
            (
                "Informatiebehoefte",
                "Contactmomenten",
                "Pijnpunten",
                "Pluspunten",
                "Verbeterpunten",
                "23 november 2026",
            ),
        ),
        (
            Language.EN,
            ("Information need", "Touchpoints", "Pain points", "Gains", "Fixes", "23 November 2026"),
        ),
    ],
)
def test_the_map_shows_every_lane_in_the_readers_language(language: Language, words: tuple[str, ...]) -> None:
    """Header, lanes, charts and legend speak the language of whoever asks."""
    shown = " ".join(read(example(language), language=language, version=12))
    missing = [word for word in (*words, "12") if squeezed(word) not in squeezed(shown)]
    assert missing == []
    assert squeezed(example(language).title) in squeezed(shown)


def test_a_journey_that_nobody_changed_yet_has_no_version() -> None:
    """It says the day alone, and no version 0."""
    shown = squeezed("".join(read(version=0)))
    assert "versie0" not in shown
    assert squeezed("23 november 2026") in shown


def test_numbers_are_written_as_people_write_them() -> None:
    """A Dutch reader sees 7,6 where an English one sees 7.6; the minus is a real one."""
    dutch, english = squeezed("".join(read())), squeezed("".join(read(language=Language.EN)))
    assert "7,6" in dutch
    assert "−1,5" in dutch
    assert "7.6" in english
    assert "−1.5" in english


def test_lanes_without_content_vanish() -> None:
    """A journey that is only steps shows the steps, and no empty lane."""
    (shown,) = read(with_steps("Belt ons", "Krijgt antwoord"))
    assert "Stappen" in shown
    assert "Krijgt antwoord" in shown
    for lane in (
        "Contactmomenten",
        "Gedachten",
        "Emotie",
        "Pijnpunten",
        "Verbeterpunten",
        "Conversiepunt",
        "Eigenaar",
    ):
        assert lane not in shown


def test_a_journey_without_steps_says_what_will_come() -> None:
    """Whoever asks for the map too early sees a friendly page."""
    (shown,) = read(Journey(title="Nieuw", language=Language.NL))
    assert "Hier komt de klantreis te staan" in shown


def test_the_legend_explains_the_marks_that_are_there() -> None:
    """Evidence, assumption, moment of truth and stale steps are explained where they occur, and only there."""
    words = ("onderbouwd", "aanname", "moment van de waarheid", "lang niet bekeken")
    shown = " ".join(read(stale_step_ids=frozenset({"s15"})))
    assert [word for word in words if word not in shown] == []
    bare = " ".join(
        read(with_steps("Belt", touchpoints=[Touchpoint(id="t1", step_id="s1", channel="phone")]))
    )
    assert [word for word in words if word in bare] == []


def test_marks_are_pictures_that_a_screen_reader_names() -> None:
    """The PDF keeps to the rules for accessible documents: a title, a language, and a name for each mark."""
    compiler, _ = typeset._compilers()
    data = json.dumps(content_of(asked(format=Format.PDF, stale_step_ids=frozenset({"s15"}))))
    pdf = compiler.compile(format="pdf", sys_inputs={"data": data}, pdf_standards="ua-1")
    assert isinstance(pdf, bytes)
    assert b"/Lang(nl)" in pdf.replace(b"/Lang (", b"/Lang(")
    assert pypdfium2.PdfDocument(pdf).get_metadata_dict()["Title"] == example(Language.NL).title


@pytest.mark.parametrize("text", HOSTILE)
def test_what_looks_like_code_is_shown_as_it_was_typed(text: str) -> None:
    """Nothing that a team types is evaluated: it stands there literally."""
    shown = squeezed("".join(read(saying(text))))
    # Typst writes three dots in a row, and straight quotes, as they are.
    assert shown.count(squeezed(text)) >= 8


@pytest.mark.parametrize("text", SCRIPTS)
def test_every_script_has_its_letters(text: str) -> None:
    """No text turns into empty boxes: the strict standard for PDF refuses a letter that no font has."""
    compiler, _ = typeset._compilers()
    data = json.dumps(content_of(asked(saying(text), format=Format.PDF)))
    assert compiler.compile(format="pdf", sys_inputs={"data": data}, pdf_standards="a-2b")


def test_a_letter_that_no_font_has_does_not_stop_the_picture() -> None:
    """The map is drawn all the same, with a box in its place."""
    data = json.dumps(content_of(asked(saying("አማርኛ"), format=Format.PDF)))
    compiler, _ = typeset._compilers()
    with pytest.raises(TypstError, match="could not be displayed"):
        compiler.compile(format="pdf", sys_inputs={"data": data}, pdf_standards="a-2b")
    assert drawn(saying("አማርኛ"))


@pytest.mark.parametrize("count", [1, 13, 40, 90])
def test_a_picture_for_slack_stays_within_its_size(count: int) -> None:
    """However many steps, each PNG is at most 6,000 pixels high, and every step is on one of them."""
    pages = drawn(long_journey(count))
    assert all(page.startswith(b"\x89PNG") for page in pages)
    assert max(size_of(page)[1] for page in pages) <= TALLEST
    assert len({size_of(page)[0] for page in pages}) == 1


def test_a_long_journey_is_an_a3_of_several_pages() -> None:
    """Ninety steps are printed on as many A3 pages as they need, each with the names of its steps, numbered."""
    pages = read(long_journey(90))
    assert len(pages) >= 7
    for number in range(1, 91):
        assert any(f"nummer {number} heet" in page for page in pages)
    assert all(f"{number} / {len(pages)}" in page for number, page in enumerate(pages, start=1))


@pytest.mark.parametrize("wishes", [{}, {"version": 3}])
def test_the_smallest_print_is_legible(wishes: dict[str, Any]) -> None:
    """On paper no letter is smaller than 6 points."""
    (pdf,) = drawn(format=Format.PDF, **wishes)
    sizes: set[float] = set()
    for page in pypdfium2.PdfDocument(pdf):
        text = page.get_textpage()
        sizes |= {
            round(pypdfium2.raw.FPDFText_GetFontSize(text.raw, place), 1)
            for place in range(text.count_chars())
            if not text.get_text_range(place, 1).isspace()
        }
    assert min(sizes) >= 6


def test_an_svg_is_drawn_too() -> None:
    """For a page on the web or a designer there is an SVG."""
    (svg,) = drawn(format=Format.SVG)
    assert io.BytesIO(svg).read(4) == b"<svg"
    assert re.search(rb'viewBox="0 0 \d', svg)


def test_the_same_journey_gives_the_same_picture() -> None:
    """Nothing in a picture depends on when it is drawn, so that it may be remembered."""
    assert drawn() == drawn()
