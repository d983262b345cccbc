"""The charts tell the truth: gaps stay gaps, formulas are shown, and what was is told from what is."""

from datetime import date

import pytest

from bot.journey import edit
from bot.journey.language import Language
from bot.journey.model import Formula, Journey
from bot.journey.parts import FixStatus, Result
from bot.picture.chart_content import chart_of
from bot.picture.request import Format, Subject
from tests.picture.drawing import asked, drawn, pages_of, read, squeezed

CHARTS = [subject for subject in Subject if subject not in {Subject.MAP, Subject.CANVAS}]
EXAMPLE = asked().journey


def result(
    number: int, month: date, average: float, responses: int = 40, at_goal: float | None = 50
) -> Result:
    """Give the satisfaction of a month."""
    return Result(id=f"r{number}", month=month, average=average, responses=responses, at_goal=at_goal)


def with_results(*results: Result) -> Journey:
    """Give the example with these results alone."""
    return EXAMPLE.model_copy(update={"results": list(results)})


@pytest.mark.parametrize("subject", CHARTS)
@pytest.mark.parametrize("language", Language)
def test_without_anything_to_show_a_chart_says_so(subject: Subject, language: Language) -> None:
    """A journey that has only just begun gets a friendly sentence, and no empty axes."""
    empty = Journey(title="Leeg")
    nothing = chart_of(asked(empty, subject=subject, language=language))["nothing"]
    assert nothing
    [page] = read(empty, subject=subject, language=language)
    assert squeezed(nothing) in squeezed(page)


@pytest.mark.parametrize("subject", [one for one in CHARTS if one != Subject.PHASES])
def test_a_chart_says_what_it_is_and_of_which_journey(subject: Subject) -> None:
    """A chart that travels on its own still tells where it comes from, and of when it is."""
    [page] = read(subject=subject)
    assert "Van eerste bericht tot tevreden klant" in page
    assert "23 november 2026" in page


def test_the_trend_shows_each_month_beside_the_goal() -> None:
    """Satisfaction by month stands against the goal, with how many answered (rules 6 and 22)."""
    [page] = read(subject=Subject.TREND)
    assert "doel 8" in page
    assert {"jun", "nov", "n=38", "7,6"} <= set(page.split())


def test_a_month_without_a_result_is_a_gap() -> None:
    """Where nothing was measured there is no point, and no line is drawn across."""
    journey = with_results(result(1, date(2026, 1, 1), 7), result(2, date(2026, 4, 1), 8))
    chart = chart_of(asked(journey, subject=Subject.TREND))["chart"]
    assert chart["places"] == [0, 3]
    assert chart["values"] == [7, 8]
    assert chart["months"] == ["jan", "apr"]


def test_a_share_that_nobody_told_is_no_nought() -> None:
    """A month of which the share is not known gets a dash instead of an empty bar."""
    journey = with_results(
        result(1, date(2026, 1, 1), 7, at_goal=0), result(2, date(2026, 2, 1), 8, at_goal=None)
    )
    chart = chart_of(asked(journey, subject=Subject.SHARE))["chart"]
    assert chart["values"] == [0, None]
    assert chart["labels"] == ["0%", "–"]


@pytest.mark.parametrize(("responses", "few"), [(0, False), (1, True), (9, True), (10, False)])
def test_few_responses_are_marked(responses: int, *, few: bool) -> None:
    """A month of fewer than ten responses is marked, since it says little; a number nobody gave is no number."""
    journey = with_results(result(1, date(2026, 1, 1), 7, responses))
    chart = chart_of(asked(journey, subject=Subject.TREND))["chart"]
    assert chart["few"] == [few]
    assert ("minder dan 10 reacties" in read(journey, subject=Subject.TREND)[0]) is few


def test_the_trend_goes_back_two_years() -> None:
    """A long history shows its last two years, with the year where it changes."""
    months = [date(2024 + (5 + number) // 12, (5 + number) % 12 + 1, 1) for number in range(30)]
    journey = with_results(*(result(number, month, 7) for number, month in enumerate(months)))
    chart = chart_of(asked(journey, subject=Subject.TREND))["chart"]
    assert len(chart["values"]) == 24
    assert [year for year in chart["years"] if year] == ["2024", "2025", "2026"]


@pytest.mark.parametrize(
    ("formula", "shown"),
    [
        (Formula.IMPACT_EFFORT, "score = impact × (6 − moeite)"),
        (Formula.ICE, "score = impact × zekerheid × (6 − moeite)"),
        (Formula.RICE, "score = bereik × impact × zekerheid ÷ moeite"),
    ],
)
def test_the_matrix_shows_the_formula_that_orders_the_fixes(formula: Formula, shown: str) -> None:
    """Nobody wonders where the order comes from (rule 19)."""
    [page] = read(edit.describe(EXAMPLE, formula=formula), subject=Subject.MATRIX)
    assert shown in page


def test_the_matrix_lists_what_is_still_to_be_done() -> None:
    """The fixes stand in their order with owner and date; those that are done are only counted."""
    chart = chart_of(asked(subject=Subject.MATRIX))["chart"]
    open_fixes = [fix for fix in EXAMPLE.fixes if not fix.is_finished]
    assert [row["place"] for row in chart["rows"]] == list(range(1, len(open_fixes) + 1))
    [page] = read(subject=Subject.MATRIX)
    assert "1 verbeterpunt is klaar of vervallen" in page
    assert {"Lisa", "Joris", "Anouk"} <= set(page.split())


def test_a_fix_nobody_voted_on_says_so() -> None:
    """Without votes there is no place in the matrix, and the list says why."""
    fix = EXAMPLE.fixes[0]
    journey = edit.change(EXAMPLE, "fixes", fix.id, impact_votes=[], effort_votes=[], status=FixStatus.OPEN)
    [page] = read(journey, subject=Subject.MATRIX)
    assert "nog geen stemmen" in page


def test_the_matrix_tells_how_many_do_not_fit() -> None:
    """A long list shows its first twenty and says how many follow."""
    journey = EXAMPLE
    for number in range(25):
        journey, _ = edit.add(journey, "fixes", text=f"Verbeterpunt {number}")
    waiting = sum(not fix.is_finished for fix in journey.fixes) - 20
    assert f"En nog {waiting} verbeterpunten" in read(journey, subject=Subject.MATRIX)[0]


def test_each_persona_has_a_line_of_its_own() -> None:
    """The emotion chart names every persona at the end of a line, and tells the lines apart without colours."""
    chart = chart_of(asked(subject=Subject.EMOTION))["chart"]
    [panel] = chart["panels"]
    assert [line["name"] for line in panel["lines"]] == ["Sanne", "Mark"]
    assert len({line["dash"] for line in panel["lines"]}) == 2


def test_a_step_of_which_no_emotion_is_known_is_a_gap() -> None:
    """Nobody reads a feeling into a step at which none was noted."""
    journey = EXAMPLE
    for touchpoint in journey.touchpoints_of(journey.steps[3].id):
        journey = edit.change(journey, "touchpoints", touchpoint.id, emotion=None)
    [panel] = chart_of(asked(journey, subject=Subject.EMOTION))["chart"]["panels"]
    assert [line["values"][3] for line in panel["lines"]] == [None, None]


def test_as_it_was_and_as_it_is_stand_side_by_side() -> None:
    """Steps are matched with those of before; new ones and gone ones are marked, and dates say what is what."""
    gone, felt = EXAMPLE.steps[1], EXAMPLE.touchpoints[0]
    journey = edit.remove(EXAMPLE, "steps", gone.id)
    journey, _ = edit.add(journey, "steps", text="Krijgt een bedankje", index=1)
    journey = edit.change(journey, "touchpoints", felt.id, emotion=-2)
    request = asked(journey, subject=Subject.EMOTION, earlier=EXAMPLE, earlier_on=date(2026, 3, 3))
    chart = chart_of(request)["chart"]
    marks = {column["name"]: column["mark"] for column in chart["columns"]}
    assert marks["Krijgt een bedankje"] == "nieuw"
    assert marks[gone.text] == "vervallen"
    assert chart["panels"][0]["changes"][0] == "▼ −3"
    assert [column["number"] for column in chart["columns"]].count("–") == 1
    wishes = {"subject": Subject.EMOTION, "earlier": EXAMPLE, "earlier_on": date(2026, 3, 3)}
    [page] = read(journey, **wishes)
    assert "zoals het was op 3 maart 2026" in page
    assert "zoals het is op 23 november 2026" in page


def test_the_comparison_of_one_persona_shows_that_one() -> None:
    """With one persona chosen there is one panel."""
    mark = EXAMPLE.personas[1]
    request = asked(subject=Subject.EMOTION, earlier=EXAMPLE, persona_id=mark.id)
    assert [panel["name"] for panel in chart_of(request)["chart"]["panels"]] == ["Mark"]


def test_the_phases_tell_the_low_and_the_high_point() -> None:
    """The small picture of a summary says in words where it hurts and where it shines, for all personas together."""
    [page] = read(subject=Subject.PHASES)
    assert "Dieptepunt: Krijgt een offerte met prijzen (gemiddeld −1,3)" in page
    assert "Hoogtepunt: Is tevreden en geeft een 8 of hoger (gemiddeld +2)" in page
    assert all(phase.name in page for phase in EXAMPLE.phases)


def test_the_phases_without_emotions_say_what_is_missing() -> None:
    """Phases and steps show from the beginning; the line comes when feelings are known."""
    journey = EXAMPLE.model_copy(update={"touchpoints": [], "insights": [], "fixes": []})
    assert "Nog geen emoties" in read(journey, subject=Subject.PHASES)[0]


@pytest.mark.parametrize("subject", CHARTS)
def test_a_chart_is_one_picture(subject: Subject) -> None:
    """A chart fits on one page, in Dutch and in English, also as a drawing that scales."""
    [svg] = drawn(subject=subject, format=Format.SVG, language=Language.EN)
    assert svg.startswith(b"<svg")
    [pdf] = drawn(subject=subject, format=Format.PDF)
    assert len(pages_of(pdf)) == 1
