"""The tables of a journey as CSV and as a workbook, read by other programs than ours."""

import csv
import re
from datetime import date, datetime
from io import BytesIO, StringIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot.export.files import file_name
from bot.export.tables.cell_text import as_typed, harmless
from bot.export.tables.separated import tables_as_csv
from bot.export.tables.workbook import workbook
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from tests.export.journeys import FORMULAS, full_journeys

TODAY = date(2026, 11, 23)
LANGUAGES = pytest.mark.parametrize("language", Language)
RUNS = re.compile(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]")


def read_csv(content: bytes, separator: str) -> list[dict[str, str]]:
    """Read a CSV file as any program does."""
    return list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))


def hostile(text: str) -> Journey:
    """Make a journey in which a text stands wherever a team can type."""
    journey, phase_id = edit.add(Journey(title=text, goal=text), "phases", name=text)
    journey, step_id = edit.add(journey, "steps", text=text, phase_id=phase_id)
    journey, persona_id = edit.add(journey, "personas", name=text, who=text, quote=text)
    journey, touchpoint_id = edit.add(
        journey, "touchpoints", step_id=step_id, persona_id=persona_id, channel=text, owner=text, doing=text
    )
    journey, pain_id = edit.add(journey, "insights", kind="pain", text=text, touchpoint_id=touchpoint_id)
    journey, _ = edit.add(journey, "fixes", text=text, notes=text, owner=text, pain_ids=[pain_id])
    return journey


def test_each_table_is_a_file_that_excel_reads_in_the_team_s_language() -> None:
    """With the mark of UTF-8, and the separator and decimal sign that a Dutch or an English Excel expects."""
    dutch = tables_as_csv(example(Language.NL), Language.NL, made_on=TODAY)
    english = tables_as_csv(example(Language.EN), Language.EN, made_on=TODAY)
    assert [file.name for file in dutch] == [
        "van-eerste-bericht-tot-tevreden-klant-stappen-2026-11-23.csv",
        "van-eerste-bericht-tot-tevreden-klant-contactmomenten-2026-11-23.csv",
        "van-eerste-bericht-tot-tevreden-klant-verbeterpunten-2026-11-23.csv",
    ]
    assert all(file.content.startswith(b"\xef\xbb\xbf") for file in (*dutch, *english))
    step = read_csv(dutch[0].content, ";")[3]
    assert (step["stapnummer"], step["stap"], step["fase"]) == ("4", "Kijkt rond op de website", "Verkennen")
    fix = read_csv(dutch[2].content, ";")[0]
    assert (fix["score"], fix["stemmen op impact"], fix["streefdatum"]) == ("18,78", "4, 4, 5", "2026-11-27")
    assert read_csv(english[2].content, ",")[0]["score"] == "18.78"


def test_a_touchpoint_tells_all_that_is_known_of_it() -> None:
    """Its channel by name, its feeling as a number, its pain points one a line."""
    _, touchpoints, _ = tables_as_csv(example(Language.EN), Language.EN, made_on=TODAY)
    rows = read_csv(touchpoints.content, ",")
    assert len(rows) == 29
    quote = next(row for row in rows if row["step"] == "Gets a priced quote" and row["persona"] == "Mark")
    assert (quote["channel"], quote["emotion"], quote["moment of truth"]) == ("Quote", "-2", "yes")
    assert quote["pain points"] == "Three separate amounts without a total"


def test_for_one_persona_the_rows_of_others_are_left_out() -> None:
    """What is for everybody stays."""
    journey = example(Language.EN)
    _, touchpoints, fixes = tables_as_csv(
        journey, Language.EN, made_on=TODAY, persona_id=journey.personas[0].id
    )
    assert {row["persona"] for row in read_csv(touchpoints.content, ",")} == {"Sanne", "all personas"}
    assert {row["persona"] for row in read_csv(fixes.content, ",")} == {"Sanne", "all personas"}


@pytest.mark.parametrize("text", FORMULAS)
def test_no_text_is_a_formula_to_a_spreadsheet(text: str) -> None:
    """In CSV an apostrophe stands before it; in a workbook it is a text, and stays one when somebody edits it."""
    journey = hostile(text)
    for file in tables_as_csv(journey, Language.EN, made_on=TODAY):
        cells = [cell for row in read_csv(file.content, ",") for cell in row.values()]
        assert [cell for cell in cells if RUNS.match(cell)] == []
    book = load_workbook(BytesIO(workbook(journey, Language.EN, made_on=TODAY)))
    found = [
        cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value == journey.title
    ]
    assert len(found) >= 10
    assert {cell.data_type for cell in found} == {"s"}
    assert {cell.quotePrefix for cell in found} == {harmless(journey.title) != journey.title}


@given(st.text(alphabet=st.sampled_from("'=+-@\t\r \u200b＝a1"), max_size=8) | st.text())
def test_what_keeps_a_text_harmless_comes_off_again(text: str) -> None:
    """Whatever was typed is what is read back, also where it began with apostrophes itself."""
    assert as_typed(harmless(text)) == text


@LANGUAGES
def test_the_workbook_has_a_sheet_for_each_table_and_one_that_says_what_it_is(language: Language) -> None:
    """Numbers are numbers and days are days; the first row stays in sight, and every column can be filtered."""
    journey = example(language)
    book = load_workbook(BytesIO(workbook(journey, language, made_on=TODAY)))
    about, *tables = book.worksheets
    assert about.cell(1, 1).value == journey.title
    assert [sheet.max_row - 1 for sheet in tables] == [13, 29, 7, 2, 6]
    for sheet in tables:
        assert sheet.freeze_panes is not None
        assert sheet.auto_filter.ref == sheet.dimensions
    _, touchpoints, fixes, _, results = tables
    first = dict(zip((cell.value for cell in fixes[1]), fixes[2], strict=True))
    due, score = ("Streefdatum", "Score") if language is Language.NL else ("Due", "Score")
    assert first[due].value == datetime(2026, 11, 27)  # noqa: DTZ001  # a day has no time zone
    assert first[score].value == 18.78
    assert {type(row[9].value) for row in touchpoints.iter_rows(min_row=2)} == {int}
    assert results.cell(7, 2).value == journey.results[-1].average


def test_a_workbook_offers_the_words_that_a_column_takes() -> None:
    """A status is chosen from a list, so that it can be taken in again."""
    book = load_workbook(BytesIO(workbook(example(Language.EN), Language.EN, made_on=TODAY)))
    offered = {rule.formula1 for rule in book["Fixes"].data_validations.dataValidation}
    assert '"open,under way,done,dropped"' in offered


def test_an_empty_journey_has_tables_too() -> None:
    """With their headings, to be filled in."""
    journey = Journey(title="Nieuw", language=Language.NL)
    book = load_workbook(BytesIO(workbook(journey, Language.NL, made_on=TODAY)))
    assert [sheet.max_row for sheet in book.worksheets[1:]] == [1] * 5
    assert [
        len(read_csv(file.content, ";")) for file in tables_as_csv(journey, Language.NL, made_on=TODAY)
    ] == [0] * 3


def test_a_text_that_no_cell_holds_is_cut_off_in_a_workbook_only() -> None:
    """Excel takes 32,767 characters a cell; the reader sees that there was more."""
    journey, step_id = edit.add(Journey(title="Lang"), "steps", text="Belt")
    journey, touchpoint_id = edit.add(journey, "touchpoints", step_id=step_id)
    for number in range(12):
        text = f"{number} {'x' * 2900}"
        journey, _ = edit.add(journey, "insights", kind="pain", text=text, touchpoint_id=touchpoint_id)
    book = load_workbook(BytesIO(workbook(journey, Language.EN, made_on=TODAY)))
    longest = max(str(cell.value) for cell in book["Touchpoints"][2])
    assert max(len(str(cell.value)) for cell in book["Touchpoints"][2]) == 32_767
    assert any(str(cell.value).endswith("…") for cell in book["Touchpoints"][2]), longest[:20]


@settings(
    deadline=None, max_examples=15, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
@given(full_journeys(), st.sampled_from(Language))
def test_any_journey_makes_a_workbook_that_opens(journey: Journey, language: Language) -> None:
    """Whatever a team typed; no cell of it is a formula."""
    book = load_workbook(BytesIO(workbook(journey, language, made_on=TODAY)))
    assert {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row} <= {"s", "n", "d"}


def test_a_file_is_named_after_the_journey_whatever_its_writing() -> None:
    """Accents go, other letters stay, and what no file name may hold becomes a hyphen."""
    assert file_name("Café/Ünïcode: één?", "Kaart", TODAY, "png") == "cafe-unicode-een-kaart-2026-11-23.png"
    assert file_name("رحلة العميل", "", TODAY, "md") == "رحلة-العميل-2026-11-23.md"
    assert file_name("///", "x" * 3, TODAY, "md") == "xxx-2026-11-23.md"
    assert len(file_name("a" * 150, "", TODAY, "md")) < 80


def test_numbers_and_days_show_as_on_the_slides() -> None:
    """With one decimal and the month in words; what is counted with keeps two decimals."""
    book = load_workbook(BytesIO(workbook(example(Language.NL), Language.NL, made_on=TODAY)))
    first = {
        str(head.value): cell
        for head, cell in zip(book["Verbeterpunten"][1], book["Verbeterpunten"][2], strict=True)
    }
    assert (first["Score"].value, first["Score"].number_format) == (18.78, "0.0")
    assert first["Streefdatum"].number_format == "d mmm yyyy"
    assert book["Klanttevredenheid"]["A2"].number_format == "mmm yyyy"


def test_for_one_persona_the_steps_count_only_what_that_persona_meets() -> None:
    """The quote makes Mark angry, and Sanne no more than dissatisfied; the first sheet says whose journey it is."""
    journey = example(Language.NL)
    sanne = journey.personas[0]
    steps, *_ = tables_as_csv(journey, Language.NL, made_on=TODAY, persona_id=sanne.id)
    quote = read_csv(steps.content, ";")[9]
    assert (quote["aantal contactmomenten"], quote["laagste emotie"]) == ("1", "-1")
    book = load_workbook(BytesIO(workbook(journey, Language.NL, made_on=TODAY, persona_id=sanne.id)))
    told = [str(cell.value) for cell in book.worksheets[0]["B"]]
    assert any(text.startswith("Alleen de reis van Sanne") for text in told)
