"""Everybody can read the pictures: each text stands out from what is behind it, and none is too small on paper."""

from collections.abc import Iterator
from ctypes import byref, c_uint

import pypdfium2 as pdfium
import pytest
from PIL import Image
from pypdfium2 import raw

from bot.journey import edit
from bot.picture.content import content_of
from bot.picture.request import Format, Subject
from tests.picture import glyphs
from tests.picture.drawing import asked
from tests.picture.drawing import drawn as pages_drawn

LEAST_CONTRAST = 4.5
"""What the Web Content Accessibility Guidelines (level AA) ask of text."""
SMALLEST_ON_PAPER = 6.0
_SCALE = 3
_AROUND = 0.8
"""Points around a glyph in which its background is looked for."""
_ALIKE = 40
"""Colours that differ less, over red, green and blue together, are the glyph's own, blurred at its edge."""

Colour = tuple[int, int, int]


@pytest.mark.parametrize("subject", Subject)
def test_every_text_stands_out_from_its_background(subject: Subject) -> None:
    """Also who sees poorly, or looks at a screen in the sun, can read each word of a picture."""
    faint = {
        (glyph_colour, background)
        for glyph_colour, background in pairs(pdf(subject))
        if contrast(glyph_colour, background) < LEAST_CONTRAST
    }
    assert faint == set()


def test_a_comparison_with_before_is_as_easy_to_read() -> None:
    """The emotions of before are shown fainter than those of now, and still plain to read."""
    journey = asked().journey
    for touchpoint in journey.touchpoints:
        journey = edit.change(journey, "touchpoints", touchpoint.id, emotion=-2)
    [drawn] = pages_drawn(subject=Subject.EMOTION, earlier=journey, format=Format.PDF)
    assert [pair for pair in pairs(drawn) if contrast(*pair) < LEAST_CONTRAST] == []


@pytest.mark.parametrize("subject", [Subject.MAP, Subject.CANVAS])
def test_no_text_is_too_small_on_paper(subject: Subject) -> None:
    """On an A3 on the wall every text is at least 6 points."""
    sizes = [glyph.size for page in glyphs.pages(pdf(subject)) for glyph in page.glyphs]
    assert min(sizes) >= SMALLEST_ON_PAPER


def test_pale_text_is_found() -> None:
    """The check itself sees text that is too pale, also upon a colour of its own."""
    source = """
        #set page(width: 120pt, height: 60pt)
        #text(fill: rgb("#888888"))[pale] #box(fill: rgb("#d9912b"), inset: 4pt, text(fill: white)[white])
    """
    found = set(pairs(glyphs.compiled(source)))
    assert found == {((136, 136, 136), (255, 255, 255)), ((255, 255, 255), (217, 145, 43))}
    assert all(contrast(*pair) < LEAST_CONTRAST for pair in found)


def pdf(subject: Subject) -> bytes:
    """Draw a picture of the example, without the hairlines that would be taken for a background."""
    return glyphs.compiled('#include "main.typ"', content_of(asked(subject=subject, format=Format.PDF)))


def pairs(drawn: bytes) -> Iterator[tuple[Colour, Colour]]:
    """Give the colour of each glyph, and of what is behind it. Emoji bring their own colours."""
    with pdfium.PdfDocument(drawn) as document:
        for page in document:
            image = page.render(scale=_SCALE).to_pil().convert("RGB")
            text = page.get_textpage()
            for place in range(text.count_chars()):
                character = text.get_text_range(place, 1)
                if character and character.isalnum() and character.isascii():
                    colour = _colour(text, place)
                    yield colour, _behind(image, text.get_charbox(place), page.get_height(), colour)


def _colour(text: pdfium.PdfTextPage, place: int) -> Colour:
    red, green, blue, opacity = c_uint(), c_uint(), c_uint(), c_uint()
    raw.FPDFText_GetFillColor(text, place, byref(red), byref(green), byref(blue), byref(opacity))
    return red.value, green.value, blue.value


def _behind(image: Image.Image, box: tuple[float, float, float, float], height: float, own: Colour) -> Colour:
    """Find the colour that covers most of the place around a glyph, but for its own."""
    left, bottom, right, top = box
    around = image.crop(
        (
            int((left - _AROUND) * _SCALE),
            int((height - top - _AROUND) * _SCALE),
            int((right + _AROUND) * _SCALE) + 1,
            int((height - bottom + _AROUND) * _SCALE) + 1,
        )
    )
    colours = around.getcolors(around.width * around.height) or []
    others = [
        (count, seen)
        for count, seen in colours
        if sum(abs(a - b) for a, b in zip(seen, own, strict=True)) > _ALIKE
    ]
    return max(others)[1]


def contrast(one: Colour, other: Colour) -> float:
    """Give the contrast of two colours, from 1 to 21, as the guidelines define it."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (one / 255 for one in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
