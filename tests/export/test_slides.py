"""Slides: a deck that a designer goes on editing, in which nothing is lost and nothing runs out of its box."""

from datetime import date
from functools import cache
from io import BytesIO
from itertools import combinations

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE, PP_PLACEHOLDER
from pptx.presentation import Presentation as Deck
from pptx.shapes.base import BaseShape
from pptx.slide import Slide

from bot.export.slides import slides
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.fixes import ranked
from bot.journey.language import Language
from bot.journey.model import MOST_STEPS, Formula, Journey
from tests.export import office
from tests.export.awkward import awkward
from tests.prompts.test_catalogue import LANGUAGES

TODAY = date(2026, 11, 23)
POINT = 12700
FINISHED = {
    Language.NL: ("Verbeterpunten, op volgorde", "Klanttevredenheid tegenover het einddoel", "7,6"),
    Language.EN: ("Fixes, in order", "Satisfaction against the goal", "7.6"),
}


@cache
def finished(language: Language) -> bytes:
    """Make the slides of the finished example, once."""
    return slides(example(language), language, made_on=TODAY)


def opened(content: bytes) -> Deck:
    """Open slides again."""
    return Presentation(BytesIO(content))


def deck_of(journey: Journey, language: Language = Language.EN, persona_id: str | None = None) -> Deck:
    """Make slides and open them again."""
    return opened(slides(journey, language, persona_id=persona_id, made_on=TODAY))


def title_of(slide: Slide) -> str:
    """Give the title that outline view and screen readers show."""
    assert slide.shapes.title is not None
    return slide.shapes.title.text_frame.text


def titled(deck: Deck, start: str) -> list[Slide]:
    """Give the slides of which the title begins so."""
    return [slide for slide in deck.slides if title_of(slide).startswith(start)]


def notes_of(deck: Deck) -> str:
    """Give all that is written on notes pages."""
    return "\n".join(
        slide.notes_slide.notes_text_frame.text for slide in deck.slides if slide.has_notes_slide
    )


def tables(deck: Deck, start: str) -> list[list[list[str]]]:
    """Give the rows of the native tables on slides of which the title begins so."""
    return [
        [[cell.text for cell in row.cells] for row in shape.table.rows]
        for slide in titled(deck, start)
        for shape in slide.shapes
        if shape.has_table
    ]


def shown(slide: Slide) -> list[BaseShape]:
    """Give what people read on a slide: text, tables and charts."""
    return [
        shape
        for shape in slide.shapes
        if shape.has_chart or shape.has_table or (shape.has_text_frame and shape.text_frame.text.strip())
    ]


def shared(one: BaseShape, other: BaseShape) -> bool:
    """Tell whether two shapes cover the same place, by more than a point."""
    across = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    down = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    return min(across, down) > POINT


def assert_nothing_collides(deck: Deck) -> None:
    """Assert that all that people read stays on its slide and off its neighbours."""
    for number, slide in enumerate(deck.slides, start=1):
        for shape in shown(slide):
            right, bottom = shape.left + shape.width, shape.top + shape.height
            inside = (
                shape.left >= 0
                and shape.top >= 0
                and right <= deck.slide_width
                and bottom <= deck.slide_height
            )
            assert inside, f"slide {number}: {shape.name} leaves it"
        for one, other in combinations(shown(slide), 2):
            assert not shared(one, other), f"slide {number}: {one.name} and {other.name} overlap"


@LANGUAGES
def test_libreoffice_shows_the_whole_example(language: Language) -> None:
    """Another program than PowerPoint opens the deck and shows steps, personas, fixes and satisfaction."""
    journey = example(language)
    read = office.pages(finished(language), "pptx")
    text = office.bare(" ".join(read))
    expected = [step.text for step in journey.steps] + [persona.name for persona in journey.personas]
    expected += [fix.text for fix in journey.fixes] + [phase.name for phase in journey.phases]
    expected += [journey.title, *FINISHED[language]]
    assert [one for one in expected if office.bare(one) not in text] == []
    assert len(read) == 9


@LANGUAGES
def test_every_slide_has_a_title_a_number_and_no_picture(language: Language) -> None:
    """Outline view, screen readers and a designer find text as text, and each slide by its title."""
    deck = opened(finished(language))
    assert all(title_of(slide) for slide in deck.slides)
    kinds = {shape.shape_type for slide in deck.slides for shape in slide.shapes}
    assert MSO_SHAPE_TYPE.PICTURE not in kinds
    numbered = [
        any(
            placeholder.placeholder_format.type == PP_PLACEHOLDER.SLIDE_NUMBER
            for placeholder in slide.placeholders
        )
        for slide in deck.slides
    ]
    assert numbered == [False] + [True] * (len(deck.slides) - 1)


def test_the_map_has_the_steps_in_bands_that_end_with_a_phase() -> None:
    """Thirteen steps take three slides, cut where a phase ends."""
    bands = titled(opened(finished(Language.EN)), "The journey")
    assert [title_of(slide) for slide in bands] == [
        "The journey · steps 1–5 of 13",
        "The journey · steps 6–10 of 13",
        "The journey · steps 11–13 of 13",
    ]
    arrows = [shape.text_frame.text for shape in bands[1].shapes if shape.has_text_frame]
    assert {"Qualify", "Convince"} <= set(arrows)


def test_the_emotion_line_is_a_native_chart_with_its_values_in_words() -> None:
    """A designer edits the numbers, and who cannot see the chart hears them."""
    slide = titled(opened(finished(Language.EN)), "The journey")[1]
    frame = next(shape for shape in slide.shapes if shape.has_chart)
    lines = {series.name: tuple(series.values) for series in frame.chart.plots[0].series}
    assert lines["Mark"] == (1, -1, 0, 0, -1.5)
    words = frame.element.xpath(".//p:cNvPr")[0].get("descr")
    assert "Mark: step 6 +1, step 7 −1, step 8 0, step 9 0, step 10 −1.5" in words


def test_a_feeling_that_is_not_known_leaves_a_gap() -> None:
    """What nobody said is not drawn as neutral."""
    journey = example(Language.EN)
    for touchpoint in journey.touchpoints_of(journey.steps[1].id):
        journey = edit.change(journey, "touchpoints", touchpoint.id, emotion=None)
    slide = titled(deck_of(journey), "The journey")[0]
    frame = next(shape for shape in slide.shapes if shape.has_chart)
    assert frame.chart.plots[0].series[0].values[1] is None


def test_evidence_assumptions_moments_of_truth_and_the_low_point_are_marked() -> None:
    """Marks are signs and words, so they are seen without colour."""
    slide = titled(opened(finished(Language.EN)), "The journey")[1]
    text = "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
    assert "★● Quote · Mark" in text
    assert "○ E-mail · Mark" in text
    assert "▼ Low point −1.5" in text
    assert "● evidence   ○ assumption   ★ moment of truth" in text


def test_the_fixes_are_a_table_in_their_order_with_the_formula() -> None:
    """The score and what it is made of stand beside each fix."""
    journey = example(Language.EN)
    deck = opened(finished(Language.EN))
    head, *rows = tables(deck, "Fixes")[0]
    assert head == ["No.", "Fix", "Step", "Impact", "Effort", "Score", "Owner", "Due", "Status"]
    assert [row[1] for row in rows] == [one.fix.text for one in ranked(journey)]
    assert rows[0][3:] == ["4.3", "1.7", "18.8", "Lisa", "27 Nov 2026", "open"]
    text = " ".join(
        shape.text_frame.text for shape in titled(deck, "Fixes")[0].shapes if shape.has_text_frame
    )
    assert "Score = impact × (6 − effort)" in text


@pytest.mark.parametrize(
    ("formula", "extra", "told"),
    [
        (Formula.ICE, ["Confidence"], "impact × confidence × (6 − effort)"),
        (Formula.RICE, ["Reach", "Confidence"], "reach × impact × confidence ÷ effort"),
    ],
)
def test_other_formulas_show_what_they_need(formula: Formula, extra: list[str], told: str) -> None:
    """A team that chose ICE or RICE sees the numbers that its score is made of."""
    deck = deck_of(edit.describe(example(Language.EN), formula=formula))
    head = tables(deck, "Fixes")[0][0]
    assert head[3 : 3 + len(extra)] == extra
    text = " ".join(
        shape.text_frame.text for shape in titled(deck, "Fixes")[0].shapes if shape.has_text_frame
    )
    assert told in text


def test_many_fixes_go_on_over_slides() -> None:
    """A long list is cut between rows, and no fix is lost."""
    journey = example(Language.EN)
    for number in range(40):
        journey, _ = edit.add(journey, "fixes", text=f"Improvement number {number}")
    deck = deck_of(journey)
    found = tables(deck, "Fixes")
    assert title_of(titled(deck, "Fixes")[1]).startswith("Fixes, in order (2 of ")
    assert sorted(row[1] for table in found for row in table[1:]) == sorted(fix.text for fix in journey.fixes)


def test_a_persona_has_a_slide_with_its_pains_and_what_turns_them_round() -> None:
    """Who it is stands in the layout's own text; pains and gains stand side by side in a table."""
    journey = example(Language.EN)
    deck = opened(finished(Language.EN))
    slide = titled(deck, "Persona · Sanne")[0]
    body = slide.placeholders[1].text_frame.text
    assert journey.personas[0].quote in body
    assert f"Goals: {journey.personas[0].goals}" in body
    head, first, *_ = tables(deck, "Persona · Sanne")[0]
    assert head == ["Pain point", "How we turn it round"]
    assert first[1] == "Whoever does the introduction stays her familiar face"


def test_satisfaction_is_charted_against_the_goal() -> None:
    """The goal is a line of its own, and a sentence tells how far it is."""
    slide = titled(opened(finished(Language.EN)), "Satisfaction")[0]
    charts = [shape.chart for shape in slide.shapes if shape.has_chart]
    assert [series.name for series in charts[0].plots[0].series] == ["Average", "Goal 8"]
    assert len(charts) == 2
    text = " ".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)
    assert "From 6.9 to 7.6: up by 0.7. Another 0.4 to the goal." in text


def test_one_persona_has_its_own_deck() -> None:
    """Only this persona's slide, touchpoints and line are there, and the title says so."""
    journey = example(Language.EN)
    deck = deck_of(journey, persona_id=journey.personas[1].id)
    assert not titled(deck, "Persona · Sanne")
    assert title_of(titled(deck, "The journey")[0]).endswith("· Mark")
    assert "Let's see whether a human answers" not in notes_of(deck)


def test_a_persona_that_is_not_there_is_refused() -> None:
    """Nobody gets a deck of somebody else."""
    with pytest.raises(KeyError):
        deck_of(example(Language.EN), persona_id="p999")


def test_what_does_not_fit_stands_whole_in_the_notes() -> None:
    """The slide counts what it leaves out; the notes page holds every word."""
    journey = example(Language.EN)
    thoughts = [f"Thought {number}: {'and so on ' * 200}end {number}" for number in range(9)]
    for thought in thoughts:
        journey, _ = edit.add(journey, "touchpoints", step_id=journey.steps[0].id, thinking=thought)
    deck = deck_of(journey)
    assert [thought for thought in thoughts if thought not in notes_of(deck)] == []
    slide = titled(deck, "The journey")[0]
    texts = [shape.text_frame.text for shape in slide.shapes if shape.name == "Step 1 Thoughts"]
    assert "+" in texts[0].split("\n")[-1]


@LANGUAGES
def test_nothing_collides_in_the_example(language: Language) -> None:
    """All that people read stays on its slide and off its neighbours."""
    assert_nothing_collides(opened(finished(language)))


@pytest.mark.parametrize(("steps", "personas"), [(0, 0), (1, 1), (9, 6), (MOST_STEPS, 6)])
def test_any_journey_makes_slides_on_which_nothing_collides(steps: int, personas: int) -> None:
    """From a title alone to the longest journey, with markup, endless words and other writing in every field."""
    deck = deck_of(awkward(steps, personas))
    assert_nothing_collides(deck)
    sizes = [
        run.font.size.pt
        for slide in deck.slides
        for shape in slide.shapes
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
        for run in paragraph.runs
        if run.font.size is not None
    ]
    assert min(sizes) >= 10
    assert all(len({shape.shape_id for shape in slide.shapes}) == len(slide.shapes) for slide in deck.slides)


def test_libreoffice_opens_slides_full_of_awkward_text() -> None:
    """Markup stands there as it was typed, and the file needs no repair."""
    journey = awkward(9, 3)
    deck = slides(journey, Language.NL, made_on=TODAY)
    read = office.pages(deck, "pptx")
    assert len(read) == len(opened(deck).slides)
    assert "<b>&\"'" in read[0]


def test_a_journey_without_steps_says_what_will_come() -> None:
    """The first export of a new journey is not an error but a beginning."""
    deck = deck_of(Journey(title="New", language=Language.EN))
    assert [title_of(slide) for slide in deck.slides] == ["New", "The journey, step by step"]
    text = " ".join(
        shape.text_frame.text for slide in deck.slides for shape in slide.shapes if shape.has_text_frame
    )
    assert "There are no steps yet" in text
    assert "Satisfaction has not been measured yet" in text
