"""Tables that somebody changed in LibreOffice are taken in again: only what was changed is different."""

import csv
from datetime import date
from io import BytesIO, StringIO

from openpyxl import load_workbook

from bot.export.tables.separated import tables_as_csv
from bot.export.tables.taking_in import Imported, read_tables
from bot.export.tables.workbook import workbook
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.language import Language
from bot.journey.model import Journey
from tests.export import office
from tests.export.journeys import FORMULAS

TODAY = date(2026, 11, 23)
DUTCH_CSV = "59,34,76,1"
"""How LibreOffice is asked for a semicolon, double quotes and UTF-8, from the first line."""
NEW_ROW = {
    "Stapnummer": 4,
    "Stap": "Kijkt rond op de website",
    "Persona": "Mark",
    "Kanaal": "Chat",
    "Emotie": -1,
}


def assert_only_that_changed(taken: Imported, before: Journey) -> None:
    """Assert that a step was reworded and a touchpoint added, and that the row that was taken out stays."""
    assert taken.problems == []
    assert taken.ignored == []
    assert taken.journey.steps[0].text == "Krijgt een eerste bericht"
    assert [step.text for step in taken.journey.steps[1:]] == [step.text for step in before.steps[1:]]
    [new] = [one for one in taken.journey.touchpoints if one.id not in {old.id for old in before.touchpoints}]
    assert (new.step_id, new.channel, new.emotion) == (before.steps[3].id, "chat", -1)
    assert len(taken.journey.touchpoints) == len(before.touchpoints) + 1
    assert taken.journey.fixes == before.fixes
    assert taken.journey.insights == before.insights


def test_a_workbook_that_was_changed_by_hand_comes_back() -> None:
    """A step reworded, a touchpoint added, a row taken out, and the columns in another order."""
    journey = example(Language.NL)
    book = load_workbook(BytesIO(workbook(journey, Language.NL, made_on=TODAY)))
    steps, touchpoints = book["Stappen"], book["Contactmomenten"]
    steps["B2"] = "Krijgt een eerste bericht"
    touchpoints.delete_rows(6)
    rows = [list(row) for row in touchpoints.iter_rows(values_only=True)]
    rows.append([NEW_ROW.get(str(heading)) for heading in rows[0]])
    for line, row in enumerate(rows, start=1):
        for place, cell in enumerate(reversed(row), start=1):
            touchpoints.cell(line, place).value = cell
    edited = BytesIO()
    book.save(edited)
    taken = read_tables({"reis.xlsx": office.saved_again(edited.getvalue(), "xlsx")}, journey)
    assert_only_that_changed(taken, journey)


def test_csv_that_was_changed_by_hand_comes_back() -> None:
    """The same, in the files with semicolons that a Dutch spreadsheet opens."""
    journey = example(Language.NL)
    contents: dict[str, bytes | str] = {}
    for file in tables_as_csv(journey, Language.NL, made_on=TODAY):
        rows = list(csv.reader(StringIO(file.content.decode("utf-8-sig"), newline=""), delimiter=";"))
        if file.part == "stappen":
            rows[1][1] = "Krijgt een eerste bericht"
        if file.part == "contactmomenten":
            del rows[5]
            new = {heading.lower(): str(cell) for heading, cell in NEW_ROW.items()}
            rows.append([new.get(heading, "") for heading in rows[0]])
            rows = [row[::-1] for row in rows]
        text = StringIO(newline="")
        csv.writer(text, delimiter=";").writerows(rows)
        contents[file.name] = office.saved_again(text.getvalue().encode("utf-8-sig"), "csv", DUTCH_CSV)
    assert_only_that_changed(read_tables(contents, journey), journey)


def test_no_formula_runs_in_libreoffice_and_each_comes_back_as_it_was_typed() -> None:
    """Neither from CSV nor from a workbook, also when LibreOffice saved the file."""
    journey = example(Language.NL)
    for text in FORMULAS:
        journey, _ = edit.add(journey, "steps", text=text)
    steps = tables_as_csv(journey, Language.NL, made_on=TODAY)[0]
    for name, saved in (
        ("s.csv", office.saved_again(steps.content, "csv", DUTCH_CSV)),
        ("s.xlsx", office.saved_again(workbook(journey, Language.NL, made_on=TODAY), "xlsx")),
    ):
        taken = read_tables({name: saved}, journey)
        assert taken.problems == []
        assert [step.text for step in taken.journey.steps] == [step.text for step in journey.steps]
