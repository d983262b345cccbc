"""A journey as a workbook: a sheet that says what it is, and one for each table, ready to sort and filter."""

from datetime import date
from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell as WorkbookCell
from openpyxl.cell import MergedCell
from openpyxl.formatting.rule import Rule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from bot.export import wording
from bot.export.tables.cell_text import is_formula, word_of
from bot.export.tables.columns import Cell, Column, Kind
from bot.export.tables.rows import Table, on_one_line, other_tables, working_tables
from bot.journey.language import Language
from bot.journey.model import Journey
from prompts import figures
from prompts.catalogue import Catalogue, catalogue

MOST_CHARACTERS = 32_767
"""The most that a cell of Excel holds."""
_INK, _DARK, _WASH, _LINE, _GREY = "1B2236", "222F63", "E9EDF9", "C9D0E8", "5B6480"
_GOOD_WASH, _BAD_WASH = "DDF1E9", "F9E0DD"
_FEELINGS = {"emotion", "lowest-emotion"}
_FORMATS = {
    "month": "mmm yyyy",
    **dict.fromkeys(
        ("score", "impact", "effort", "average", "satisfaction-before", "satisfaction-after"), "0.0"
    ),
    **dict.fromkeys(_FEELINGS, "+0;-0;0"),
    **dict.fromkeys(("emotion-before", "emotion-after"), "+0.0;-0.0;0"),
}
"""How numbers and days show; a spreadsheet puts in the decimal sign and the names of months of its user."""
_DAYS = "d mmm yyyy"
_WIDTH_OF_A_PAGE = 260
"""How many characters wide a page of A3 may be and still be read."""
_SPARE_ROWS = 200
"""For how many rows below the last one the lists of allowed words hold too."""


def workbook(journey: Journey, language: Language, *, made_on: date, persona_id: str | None = None) -> bytes:
    """Write the journey as XLSX; for one persona the rows of others are left out."""
    say = catalogue(language)
    book = Workbook()
    tables = [*working_tables(journey, language, persona_id), *other_tables(journey, persona_id)]
    first = book.active
    if not isinstance(first, Worksheet):
        raise TypeError("a new workbook begins with a sheet")
    _describe(first, journey, tables, say, made_on, persona_id)
    for table in tables:
        _fill(book.create_sheet(say(f"table-{table.name}")), table, say)
    book.properties.title = wording.fit_for_xml(journey.title)
    book.properties.creator = "Reisgids"
    book.properties.language = language.value
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def _describe(
    sheet: Worksheet,
    journey: Journey,
    tables: list[Table],
    say: Catalogue,
    made_on: date,
    persona_id: str | None,
) -> None:
    """Fill the first sheet: which journey this is, its goal, and what stands where."""
    sheet.title = say("table-about")
    sheet.sheet_view.showGridLines = False
    sheet.column_dimensions["A"].width, sheet.column_dimensions["B"].width = 26, 92
    _write(sheet.cell(1, 1), journey.title, _font(size=18, bold=True, color=_DARK))
    # One long line over both columns.
    sheet.cell(1, 1).alignment = Alignment(vertical="top")
    sheet.row_dimensions[1].height = 30
    lines = [
        (wording.headed(key, say), value)
        for key, value in (
            ("offering", journey.offering),
            ("customer-group", journey.customer_group),
            ("starts-at", journey.starts_at),
            ("ends-at", journey.ends_at),
            ("goal", journey.goal),
            (
                "goal-score",
                "" if journey.goal_score is None else figures.number(journey.goal_score, say.language),
            ),
            ("strategy", journey.strategy),
            ("sources", "\n".join(on_one_line(source.text) for source in journey.sources)),
            ("made-on", figures.day(made_on, say.language)),
        )
        if value
    ]
    lines += [
        (
            say(f"table-{table.name}"),
            say("export-rows", count=len(table.rows), about=say(f"table-{table.name}-about")),
        )
        for table in tables
    ]
    for number, (label, text) in enumerate(lines, start=3):
        _write(sheet.cell(number, 1), label, _font(bold=True, color=_GREY))
        _write(sheet.cell(number, 2), text, _font(color=_INK))
        sheet.row_dimensions[number].height = _height(text, 92)
    only = [say("export-only-persona", name=one.name) for one in journey.personas if one.id == persona_id]
    for number, text in enumerate((*only, wording.formula(journey, say), say("export-take-in")), 1):
        row = 3 + len(lines) + number
        _write(sheet.cell(row, 2), text, _font(italic=True, color=_GREY))
        sheet.row_dimensions[row].height = _height(text, 92)
    _fit_on_paper(sheet)


def _fill(sheet: Worksheet, table: Table, say: Catalogue) -> None:
    widths = []
    for place, column in enumerate(table.columns, start=1):
        head, words = sheet.cell(1, place), wording.headed(column.key, say)
        _write(head, words, _font(bold=True, color="FFFFFF"))
        head.fill = PatternFill("solid", fgColor=_DARK)
        # Room for the longest word, and for the arrow of the filter.
        widths.append(max(column.width, 5 + max(map(len, words.split()))))
        sheet.column_dimensions[get_column_letter(place)].width = widths[-1]
        for number, row in enumerate(table.rows, start=2):
            _set(sheet.cell(number, place), column, row[column.key], say)
        _limit(sheet, column, get_column_letter(place), len(table.rows) + 1, say)
    sheet.row_dimensions[1].height = 32
    for number, row in enumerate(table.rows, start=2):
        heights = [
            _height(str(row[column.key] or ""), width)
            for column, width in zip(table.columns, widths, strict=True)
        ]
        sheet.row_dimensions[number].height = max(heights)
    name_at = next((place for place, column in enumerate(table.columns) if column.key in {"step", "fix"}), 0)
    sheet.freeze_panes = f"{get_column_letter(name_at + 2)}2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(table.columns))}{len(table.rows) + 1}"
    sheet.print_title_rows = "1:1"
    sheet.print_title_cols = f"A:{get_column_letter(name_at + 1)}"
    _fit_on_paper(sheet, 1 + sum(widths) // _WIDTH_OF_A_PAGE)


def _set(cell: WorkbookCell | MergedCell, column: Column, value: Cell, say: Catalogue) -> None:
    if column.choices and value is not None:
        value = word_of(column, value, say)
    if isinstance(value, str):
        _write(cell, value, _font(color=_GREY if column.key == "id" else _INK))
    else:
        cell.value = value
        cell.font = _font(color=_INK)
        cell.alignment = Alignment(vertical="top", horizontal="center")
        if column.key in _FORMATS or column.kind is Kind.DATE:
            cell.number_format = _FORMATS.get(column.key, _DAYS)
    cell.border = Border(bottom=Side("thin", color=_LINE))


def _write(cell: WorkbookCell | MergedCell, text: str, font: Font) -> None:
    """Write a text as a text: a spreadsheet runs none of it, also after somebody edits the cell."""
    fit = wording.fit_for_xml(text)
    cell.value = fit if len(fit) <= MOST_CHARACTERS else f"{fit[: MOST_CHARACTERS - 1]}…"
    cell.data_type = "s"
    cell.quotePrefix = is_formula(fit)
    cell.font = font
    cell.alignment = Alignment(wrap_text=True, vertical="top", horizontal="left", indent=1)


def _limit(sheet: Worksheet, column: Column, letter: str, last: int, say: Catalogue) -> None:
    """Offer the words that a column takes, and colour feelings; the number always stands there too."""
    below = f"{letter}2:{letter}{last + _SPARE_ROWS}"
    if column.choices:
        words = ",".join(word_of(column, value, say) for value, _ in column.choices)
        offered = DataValidation("list", formula1=f'"{words}"', allow_blank=True)
        offered.add(below)
        sheet.add_data_validation(offered)
    if column.key in _FEELINGS:
        # An empty cell counts as nought, so it stays white.
        for test, colour in ((f"{letter}2<0", _BAD_WASH), (f"{letter}2>0", _GOOD_WASH)):
            fill = DifferentialStyle(fill=PatternFill("solid", bgColor=colour))
            sheet.conditional_formatting.add(below, Rule(type="expression", formula=[test], dxf=fill))


def _height(text: str, width: int) -> float:
    """Give the height of a row in points that shows a text of so many characters a line, up to twelve lines."""
    lines = sum(1 + len(line) // max(1, width - 4) for line in text.split("\n"))
    return 4 + 15.0 * min(12, max(1, lines))


def _font(*, size: int = 11, bold: bool = False, italic: bool = False, color: str = _INK) -> Font:
    return Font(name="Calibri", size=size, bold=bold, italic=italic, color=color)


def _fit_on_paper(sheet: Worksheet, pages_wide: int = 1) -> None:
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A3
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = pages_wide, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    if sheet.oddFooter is not None:
        sheet.oddFooter.right.text = "&P / &N"
