"""What the map takes from a journey."""

import pytest

from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.parts import Evidence, Fix, FixStatus, Insight, InsightKind, Persona, Phase, Step, Touchpoint
from bot.picture.bands import bands
from bot.picture.content import map_of
from bot.picture.emotion import LANE_HEIGHT, peaks
from tests.picture.drawing import asked, with_steps


def step_named(content: dict, name: str) -> dict:
    """Find the column of a step."""
    return next(step for step in content["steps"] if step["name"] == name)


def test_the_touchpoints_of_one_channel_are_one() -> None:
    """Sanne and Mark both call: the step shows the telephone once, for both."""
    journey = with_steps(
        "Belt ons",
        personas=[
            Persona(id="p1", name="Sanne"),
            Persona(id="p2", name="Mark"),
            Persona(id="p3", name="Noor"),
        ],
        touchpoints=[
            Touchpoint(id="t1", step_id="s1", persona_id="p1", channel="phone", evidence=Evidence.EVIDENCE),
            Touchpoint(id="t2", step_id="s1", persona_id="p2", channel="phone", evidence=Evidence.ASSUMPTION),
            Touchpoint(id="t3", step_id="s1", channel="Onze balie"),
        ],
    )
    phone, desk = map_of(asked(journey))["steps"][0]["touchpoints"]["items"]
    assert (phone["label"], phone["who"], phone["marks"]) == (
        "Telefoon",
        "Sanne, Mark",
        ["evidence", "assumption"],
    )
    assert (desk["label"], desk["who"], desk["marks"]) == ("Onze balie", "", [])


def test_a_channel_is_named_in_the_readers_language() -> None:
    """Who reads English sees "Word of mouth", whatever the language of the journey."""
    content = map_of(asked(language=Language.EN))
    labels = {item["label"] for step in content["steps"] for item in step["touchpoints"]["items"]}
    assert "Word of mouth" in labels
    assert "word_of_mouth" not in labels


def test_an_unknown_emotion_is_a_gap_and_never_nought() -> None:
    """Where nobody told how it feels, the line has no point."""
    journey = with_steps(
        "Zoekt",
        "Wacht",
        "Vindt",
        touchpoints=[
            Touchpoint(id="t1", step_id="s1", emotion=1),
            Touchpoint(id="t2", step_id="s2", channel="phone"),
            Touchpoint(id="t3", step_id="s3", emotion=-2),
            Touchpoint(id="t4", step_id="s3", emotion=-1),
        ],
    )
    content = map_of(asked(journey))
    assert [line["values"] for line in content["lines"]] == [[1, None, -1.5]]
    assert [[point["label"] for point in step["emotion"]] for step in content["steps"]] == [
        ["+1"],
        [],
        ["−1,5"],
    ]


def test_the_low_point_is_named_with_its_persona() -> None:
    """The header says at which step it hurts most, and whom."""
    facts = {fact["kind"]: fact for fact in map_of(asked())["facts"]}
    assert facts["low"]["number"] == 10
    assert facts["low"]["text"] == "Krijgt een offerte met prijzen (Mark −1,5)"


def test_feelings_that_never_differ_have_no_low_point() -> None:
    """A flat line has no lowest step, and a single step none either."""
    assert peaks([[1, 1, None, 1]]) == (None, None)
    assert peaks([[2], [-2]]) == (None, None)
    assert peaks([[None]]) == (None, None)


@pytest.mark.parametrize("values", [(2, 2, 2, 2), (2, 1, -1, -2), (0, 0.5, 0.5, 0), (-2, -2, -1.5, -2)])
def test_values_of_four_personas_stand_apart(values: tuple[float, ...]) -> None:
    """However close four personas feel, no dot covers another and no value leaves the lane."""
    personas = [Persona(id=f"p{number}", name=f"Persona{number}") for number in range(1, 5)]
    touchpoints = [
        Touchpoint(id=f"t{number}{half}", step_id="s1", persona_id=f"p{number}", emotion=round(value + shift))
        for number, value in enumerate(values, start=1)
        for half, shift in ((1, -0.1), (2, 0.1))
    ]
    content = map_of(asked(with_steps("Belt", "Wacht", personas=personas, touchpoints=touchpoints)))
    points = content["steps"][0]["emotion"]
    unit = (LANE_HEIGHT - 2 * content["emotion"]["padding"]) / 4
    for place, one in enumerate(points):
        for other in points[place + 1 :]:
            assert abs(one["dx"] - other["dx"]) >= 9 or abs(one["value"] - other["value"]) * unit >= 9
    assert {point["label"] for point in points if point["label"]} != set()


def test_one_persona_sees_what_is_theirs_and_everybodys() -> None:
    """A map for Mark shows no thought, no question and no fix of Sanne's."""
    mark = next(persona for persona in example(Language.NL).personas if persona.name == "Mark")
    content = map_of(asked(persona_id=mark.id))
    assert [persona["name"] for persona in content["personas"]] == ["Mark"]
    thoughts = [item["text"] for item in step_named(content, "Krijgt een bericht")["thoughts"]["items"]]
    assert thoughts == ["Weer een bureau. Weten ze wat wij maken?"]
    assert content["subtitle"].endswith("alleen voor Mark")
    assert {fix["title"] for fix in content["fixes"]}.isdisjoint(
        fix.text for fix in example(Language.NL).fixes if fix.persona_id not in {None, mark.id}
    )


def test_more_personas_than_lines_are_named() -> None:
    """Four have a card and a line; of the others the map says who they are."""
    journey = with_steps("Belt", personas=[Persona(id=f"p{n}", name=f"Naam{n}") for n in range(1, 7)])
    content = map_of(asked(journey))
    assert len(content["personas"]) == len(content["lines"]) == 4
    assert content["notes"] == ["En nog 2 persona's: Naam5, Naam6"]


def test_what_does_not_fit_is_counted() -> None:
    """Of seven pain points at a step four are shown, and "+3" stands below them."""
    pains = [
        Insight(id=f"i{n}", kind=InsightKind.PAIN, text=f"Pijn {n}", touchpoint_id="t1") for n in range(7)
    ]
    journey = with_steps("Wacht", touchpoints=[Touchpoint(id="t1", step_id="s1")], insights=pains)
    lane = map_of(asked(journey))["steps"][0]["pains"]
    assert [item["text"] for item in lane["items"]] == ["Pijn 0", "Pijn 1", "Pijn 2", "Pijn 3"]
    assert lane["more"] == "+3"


def test_a_dropped_fix_is_not_on_the_map_and_a_done_one_not_at_its_step() -> None:
    """The lane of fixes shows what is still to be done."""
    votes = {"impact_votes": [4], "effort_votes": [2]}
    journey = with_steps(
        "Wacht",
        fixes=[
            Fix(id="f1", text="Sneller", step_id="s1", status=FixStatus.DONE, **votes),
            Fix(id="f2", text="Korter", step_id="s1", status=FixStatus.DROPPED, **votes),
            Fix(id="f3", text="Duidelijker", step_id="s1", **votes),
        ],
    )
    content = map_of(asked(journey))
    assert [item["title"] for item in content["steps"][0]["fixes"]["items"]] == ["Duidelijker"]
    assert [(fix["place"], fix["title"]) for fix in content["fixes"]] == [(1, "Duidelijker"), (2, "Sneller")]


def test_steps_without_a_phase_stand_beside_those_with_one() -> None:
    """A half divided journey is drawn as it is; a phase that waits for steps is named."""
    journey = with_steps("Zoekt", "Belt", phases=[Phase(id="p1", name="Begin"), Phase(id="p2", name="Eind")])
    journey.steps[0] = Step(id="s1", position=1, text="Zoekt", phase_id="p1")
    content = map_of(asked(journey))
    assert [content["phases"][step["phase"]]["name"] for step in content["steps"]] == ["Begin", "zonder fase"]
    assert content["notes"] == ["Nog zonder stappen: Eind"]


def test_a_conversion_counts_only_when_it_was_counted() -> None:
    """Without figures there is a conversion point and no percentage; nobody who entered is no division by nought."""
    phases = [
        Phase(id="p1", name="Zoeken", conversion_point="Belt ons", entered=0, moved_on=0),
        Phase(id="p2", name="Kopen", conversion_point="Tekent", entered=3, moved_on=2, conversion_target=70),
        Phase(id="p3", name="Gebruiken"),
    ]
    journey = with_steps("Belt", phases=phases)
    found = [phase["conversion"] for phase in map_of(asked(journey))["phases"][:3]]
    assert [conversion and conversion["rate_text"] for conversion in found] == ["", "67%", None]
    assert found[1]["met"] is False


@pytest.mark.parametrize(("count", "expected"), [(0, []), (1, [1]), (15, [15]), (16, [8, 8]), (90, [15] * 6)])
def test_a_long_journey_is_divided_evenly(count: int, expected: list[int]) -> None:
    """Sixteen steps become two bands of eight, not fifteen and one."""
    assert [end - start for start, end in bands([None] * count, 15)] == expected


def test_a_band_ends_where_a_phase_ends_if_that_is_near() -> None:
    """Twenty steps of which the first eleven belong together break behind the eleventh."""
    assert bands(["a"] * 11 + ["b"] * 9, 15) == [(0, 11), (11, 20)]
