"""The drawing for Visio: shapes with text, joined by connectors that stay joined, in a file by the book."""

from collections import Counter
from datetime import date
from functools import cache
from io import BytesIO
from posixpath import dirname, join, normpath
from xml.etree.ElementTree import Element, fromstring
from zipfile import ZipFile

import pytest

from bot.export.visio import visio
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import MOST_STEPS, Journey
from tests.export import office
from tests.export.awkward import AWKWARD, awkward
from tests.prompts.test_catalogue import LANGUAGES

TODAY = date(2026, 11, 23)
MAIN = "{http://schemas.microsoft.com/office/visio/2012/main}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
A3_WIDTH, A3_HEIGHT = 420 / 25.4, 297 / 25.4
HAIR = 0.01


@cache
def finished(language: Language) -> bytes:
    """Make the drawing of the finished example, once."""
    return visio(example(language), language, made_on=TODAY)


def parts(content: bytes) -> dict[str, Element]:
    """Read every part of the package."""
    with ZipFile(BytesIO(content)) as package:
        return {name: fromstring(package.read(name)) for name in package.namelist()}


def pages(content: bytes) -> list[Element]:
    """Give the contents of the pages in their order."""
    found = parts(content)
    names = [
        name for name in found if name.startswith("visio/pages/page") and name != "visio/pages/pages.xml"
    ]
    return [found[name] for name in sorted(names, key=lambda name: int("".join(filter(str.isdigit, name))))]


def drawn(journey: Journey, language: Language = Language.EN, persona_id: str | None = None) -> list[Element]:
    """Draw a journey and give its pages."""
    return pages(visio(journey, language, persona_id=persona_id, made_on=TODAY))


def cell(shape: Element, name: str) -> str:
    """Give the value of a cell of a shape; empty where it has none."""
    return next((found.get("V", "") for found in shape.findall(f"{MAIN}Cell") if found.get("N") == name), "")


def number(shape: Element, name: str) -> float:
    """Give the value of a cell as a number."""
    return float(cell(shape, name))


def text_of(shape: Element) -> str:
    """Give the text of a shape."""
    found = shape.find(f"{MAIN}Text")
    return "" if found is None else "".join(found.itertext())


def shapes(page: Element) -> dict[str, Element]:
    """Give the shapes of a page by their number."""
    found = {shape.get("ID", ""): shape for shape in page.iter(f"{MAIN}Shape")}
    assert len(found) == len(list(page.iter(f"{MAIN}Shape")))
    return found


def connectors(page: Element) -> list[Element]:
    """Give the connectors of a page."""
    return [shape for shape in shapes(page).values() if shape.get("Master") is not None]


def joins(page: Element) -> list[tuple[str, str]]:
    """Give the texts of the two shapes that each connector is glued to."""
    found = shapes(page)
    ends: dict[str, dict[str, str]] = {}
    for connect in page.iter(f"{MAIN}Connect"):
        glued = ends.setdefault(connect.get("FromSheet", ""), {})
        glued[connect.get("FromCell", "")] = text_of(found[connect.get("ToSheet", "")])
    return [(glued["BeginX"], glued["EndX"]) for glued in ends.values()]


@LANGUAGES
def test_libreoffice_shows_the_whole_example(language: Language) -> None:
    """Another program than Visio opens the drawing, on two pages of A3, with every step and fix on them."""
    journey = example(language)
    read = office.pages(finished(language), "vsdx")
    text = office.bare(" ".join(read))
    expected = [step.text for step in journey.steps] + [phase.name for phase in journey.phases]
    expected += [fix.text for fix in journey.fixes if not fix.is_finished] + [journey.title]
    assert [one for one in expected if office.bare(one) not in text] == []
    assert len(read) == 2


def test_the_steps_are_joined_in_their_order() -> None:
    """Moving a step takes its connectors along: each is glued to the step before and the step behind."""
    journey = example(Language.EN)
    joined = [pair for page in pages(finished(Language.EN)) for pair in joins(page)]
    steps = [pair for pair in joined if any(pair[0].endswith(step.text) for step in journey.steps)]
    assert steps[0] == ("1 Gets a message", "2 Replies to the message")
    assert len(steps) == len(journey.steps) - len(pages(finished(Language.EN)))


def test_every_connector_is_glued_at_both_ends_and_ends_at_its_shapes() -> None:
    """What the file says of a connector's place is what Visio's own glue would make of it."""
    for page in pages(finished(Language.EN)):
        found = shapes(page)
        glued = Counter(connect.get("FromSheet") for connect in page.iter(f"{MAIN}Connect"))
        assert glued == {connector.get("ID"): 2 for connector in connectors(page)}
        for connect in page.iter(f"{MAIN}Connect"):
            connector, shape = found[connect.get("FromSheet", "")], found[connect.get("ToSheet", "")]
            end = connect.get("FromCell", "").removesuffix("X")
            away_x = abs(number(connector, f"{end}X") - number(shape, "PinX"))
            away_y = abs(number(connector, f"{end}Y") - number(shape, "PinY"))
            assert away_x <= number(shape, "Width") / 2 + HAIR
            assert away_y <= number(shape, "Height") / 2 + HAIR
            assert max(away_x, away_y) > HAIR
            trigger = next(
                c.get("F", "") for c in connector.findall(f"{MAIN}Cell") if c.get("N") == f"{end[:3]}Trigger"
            )
            assert trigger == f"_XFTRIGGER(Sheet.{shape.get('ID')}!EventXFMod)"


def test_visio_knows_the_connectors_as_its_own() -> None:
    """The master bears the number by which Visio knows its dynamic connector, and routes it anew."""
    found = parts(finished(Language.EN))
    master = found["visio/masters/masters.xml"].find(f"{MAIN}Master")
    assert master is not None
    assert master.get("BaseID") == "{F7290A45-E3AD-11D2-AE4F-006008C9F5A9}"
    used = {
        connector.get("Master") for page in pages(finished(Language.EN)) for connector in connectors(page)
    }
    assert used == {master.get("ID")}


@pytest.mark.parametrize("journey", [example(Language.NL), Journey(title="New"), awkward(20, 6)])
def test_the_package_is_whole(journey: Journey) -> None:
    """Every part has its content type, and everything that a part refers to is there: Visio has nothing to repair."""
    found = parts(visio(journey, Language.NL, made_on=TODAY))
    typed = {
        one.get("PartName", "").lstrip("/") for one in found["[Content_Types].xml"].iter(f"{TYPES}Override")
    }
    assert typed == {name for name in found if name.endswith(".xml") and name != "[Content_Types].xml"}
    for name, root in found.items():
        if name.endswith(".rels"):
            base = dirname(dirname(name))
            targets = [
                normpath(join(base, one.get("Target", ""))) for one in root.iter(f"{RELATIONS}Relationship")
            ]
            assert [target for target in targets if target not in found] == []
    styles = {style.get("ID") for style in found["visio/document.xml"].iter(f"{MAIN}StyleSheet")}
    for root in found.values():
        for element in root.iter():
            named = {
                value
                for key, value in element.attrib.items()
                if key in {"LineStyle", "FillStyle", "TextStyle"}
            }
            assert named <= styles


@pytest.mark.parametrize(("steps", "personas"), [(0, 0), (1, 1), (9, 6), (MOST_STEPS, 6)])
def test_every_shape_stays_on_its_page(steps: int, personas: int) -> None:
    """From a title alone to the longest journey, nothing hangs over the edge of the paper."""
    for page in drawn(awkward(steps, personas)):
        for shape in shapes(page).values():
            if shape.get("Master") is None:
                half_width, half_height = number(shape, "Width") / 2, number(shape, "Height") / 2
                assert half_width > 0
                assert half_height > 0
                assert number(shape, "PinX") - half_width >= -HAIR
                assert number(shape, "PinX") + half_width <= A3_WIDTH + HAIR
                assert number(shape, "PinY") - half_height >= -HAIR
                assert number(shape, "PinY") + half_height <= A3_HEIGHT + HAIR


def test_a_band_too_many_goes_on_on_the_next_page() -> None:
    """A long journey takes as many pages as it needs, and each page says where it goes on."""
    found = drawn(awkward(MOST_STEPS, 1))
    assert len(found) == 12
    said = [[text_of(shape) for shape in shapes(page).values()] for page in found]
    assert all(any(text.startswith("continues on") for text in texts) for texts in said[:-1])
    assert not any(text.startswith("continues on") for text in said[-1])


def test_each_lane_is_a_layer_that_can_be_hidden() -> None:
    """Who presents the drawing hides thoughts or fixes with one click."""
    found = parts(finished(Language.EN))["visio/pages/pages.xml"]
    rows = found.find(f"{MAIN}Page").findall(f".//{MAIN}Row")  # type: ignore[union-attr]  # the first page
    layers = [cell(row, "Name") for row in rows]
    assert layers[0] == "Connector"
    assert {"Touchpoints", "Pain points", "Fixes"} <= set(layers)
    page = pages(finished(Language.EN))[0]
    pains = [shape for shape in shapes(page).values() if text_of(shape) == "− It looks like mass mail"]
    assert [layers[int(cell(shape, "LayerMember"))] for shape in pains] == ["Pain points"]


def test_a_feeling_that_is_not_known_interrupts_the_line() -> None:
    """No connector runs over a step of which nobody told the feeling."""
    journey = example(Language.EN)
    before = sum(len(connectors(page)) for page in drawn(journey))
    for touchpoint in journey.touchpoints_of(journey.steps[2].id):
        journey = edit.change(journey, "touchpoints", touchpoint.id, emotion=None)
    assert sum(len(connectors(page)) for page in drawn(journey)) == before - 4


def test_what_does_not_fit_shows_in_a_tip() -> None:
    """A long text is cut on paper, and whole when the pointer rests on its shape."""
    journey = example(Language.EN)
    thought = "and so on " * 100 + "the end"
    journey, _ = edit.add(journey, "touchpoints", step_id=journey.steps[0].id, thinking=thought)
    tips = [cell(shape, "Comment") for page in drawn(journey) for shape in shapes(page).values()]
    assert any(thought in tip for tip in tips)


def test_one_persona_has_its_own_drawing() -> None:
    """Only this persona's touchpoints are drawn, and its name stands under the title."""
    journey = example(Language.EN)
    texts = [
        text_of(shape)
        for page in drawn(journey, persona_id=journey.personas[1].id)
        for shape in shapes(page).values()
    ]
    assert any(text.startswith("Mark · A satisfied customer") for text in texts)
    assert not any("Sanne" in text for text in texts)
    with pytest.raises(KeyError):
        drawn(journey, persona_id="p999")


def test_awkward_text_stands_there_as_it_was_typed() -> None:
    """Markup and formulas are text, and what XML may not hold is left out."""
    journey = awkward(10, 2)
    texts = [text_of(shape) for page in drawn(journey) for shape in shapes(page).values()]
    assert any(AWKWARD[0] in text for text in texts)
    assert any(AWKWARD[1] in text for text in texts)
    assert len(office.pages(visio(journey, Language.NL, made_on=TODAY), "vsdx")) == 2


def test_a_journey_without_steps_says_what_will_come() -> None:
    """The first drawing of a new journey is not an error but a beginning."""
    (page,) = drawn(Journey(title="New", language=Language.EN))
    assert any(text_of(shape).startswith("There are no steps yet") for shape in shapes(page).values())


def test_the_same_journey_makes_the_same_file() -> None:
    """Nothing changes in a team's archive unless the journey did."""
    assert visio(example(Language.NL), Language.NL, made_on=TODAY) == finished(Language.NL)


def test_a_name_in_wide_letters_stays_in_its_shape() -> None:
    """A name that takes all the room itself is cut with the text behind it, and stands there once."""
    journey = awkward(12, 3)
    for persona in journey.personas:
        journey = edit.change(journey, "personas", persona.id, name="漢" * 60)
    texts = [
        text_of(shape)
        for page in drawn(journey)
        for shape in shapes(page).values()
        if shape.get("NameU", shape.get("Name", "")).endswith("Thoughts")
    ]
    assert any("漢" in text for text in texts)
    assert max(text.count("漢") for text in texts) < 24
