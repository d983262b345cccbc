"""Whatever people type, every text of a picture keeps its place: within its cell, and upon no other text."""

import pytest

from bot.picture.request import Subject
from tests.picture import glyphs
from tests.picture.fuzz import faults_of, requests

SEEDS = (3, 8, 11, 16)
"""Journeys that once broke a picture. `python -m tests.picture.fuzz SEED NUMBER` looks for others."""


@pytest.mark.parametrize("seed", SEEDS)
def test_every_glyph_of_a_nasty_journey_keeps_its_place(seed: int) -> None:
    """Long words, emoji, every script, code and thousands of characters: nothing is clipped, covered or cut off."""
    found = {(request.subject, request.format): faults_of(request) for request in requests(seed)}
    assert {subject for subject, _ in found} == set(Subject)
    assert {one: faults for one, faults in found.items() if faults} == {}


@pytest.mark.parametrize(
    ("drawn", "fault"),
    [
        ("#place(dx: 20pt)[word]#place(dx: 21pt)[oven]", "cover each other"),
        ("#place(dx: 95pt)[word]", "leaves the page"),
        ("#place(dy: -20pt)[word]", "leaves the page"),
        ("#grid(columns: (30pt, 30pt), [unbreakable], [])", "crosses the edge"),
        ("#grid(rows: (11pt, 30pt), [two long lines of words], [next])", "cover each other"),
        ("#grid(rows: (9pt, 30pt), text(size: 20pt)[drop], [])", "crosses the edge"),
    ],
)
def test_a_text_out_of_its_place_is_found(drawn: str, fault: str) -> None:
    """The check itself sees a text that leaves its page or its cell, or covers another."""
    source = (
        f"#set page(width: 100pt, height: 80pt, margin: 9pt)\n#set text(size: 9pt)\n{glyphs.EDGES}\n{drawn}"
    )
    [page] = glyphs.pages(glyphs.compiled(source))
    assert any(fault in found for found in glyphs.faults(page))


def test_texts_in_their_places_are_left_alone() -> None:
    """Letters that touch, hang below their line or lean to the side are no faults."""
    source = f"#set page(width: 100pt, height: 80pt)\n{glyphs.EDGES}\n#grid(columns: (80pt,), [gypsy _fjord_ ЏǺ], [next])"
    [page] = glyphs.pages(glyphs.compiled(source))
    assert page.glyphs
    assert list(glyphs.faults(page)) == []
