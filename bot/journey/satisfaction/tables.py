"""Tables of scores: CSV as any program writes it, and records as a survey tool sends them."""

import csv
from collections.abc import Mapping, Sequence
from typing import Any

from bot.journey.satisfaction.columns import field_of, fields_of, has_scores
from bot.journey.satisfaction.values import MOST_BYTES, MOST_SCORES, Entry, Problem, Taken
from bot.journey.separated import SEPARATORS, decoded, lines_of

_LEFT_OUT_SHOWN = 20


def read_table(content: bytes | str) -> Taken:
    """Take the rows out of a table, bounded in size; what is wrong with it as a whole is a problem of line 0."""
    if len(content) > MOST_BYTES:
        return Taken([], problems=[Problem("too-large", allowed=str(MOST_SCORES))])
    text = content if isinstance(content, str) else decoded(content)
    if text is None or "\0" in text:
        return Taken([], problems=[Problem("unreadable")])
    text = text.removeprefix("\ufeff")
    first = next((line for line in text.splitlines() if line.strip()), "")
    try:
        if first.casefold().startswith("sep="):
            # Excel's own word for the separator stands above the headings.
            rows = list(lines_of(text, first[len("sep=") :].strip() or ";"))[1:]
        else:
            rows = list(lines_of(text, _separator(first)))
    except csv.Error:
        return Taken([], problems=[Problem("unreadable")])
    return _rows([(line, cells) for line, cells in rows if any(cell.strip() for cell in cells)])


def is_table(text: str) -> bool:
    """Tell whether a text begins with headings that we know, so that it is a table and no list of scores."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    return first.casefold().startswith("sep=") or has_scores(
        fields_of(next(csv.reader([first], delimiter=_separator(first)), []))
    )


def read_records(records: Sequence[Mapping[str, Any]]) -> Taken:
    """Take entries out of records, such as JSON holds; lines count the records from 1."""
    if len(records) > MOST_SCORES:
        return Taken([], problems=[Problem("too-large", allowed=str(MOST_SCORES))])
    entries, unknown, heading = [], [], ""
    for line, record in enumerate(records, start=1):
        fields: dict[str, str] = {}
        for name, value in record.items():
            field = field_of(str(name))
            if field is None:
                unknown.append(str(name))
            elif value is not None:
                fields.setdefault(field, str(value))
                heading = str(name) if field == "score" else heading
        entries.append(Entry(line, **fields))
    return Taken(entries, heading, remarks=_left_out(unknown))


def _separator(first: str) -> str:
    """Give the separator by which the headings make sense."""
    return max(SEPARATORS, key=lambda sign: len(fields_of(next(csv.reader([first], delimiter=sign), []))))


def _rows(rows: list[tuple[int, list[str]]]) -> Taken:
    if not rows:
        return Taken([], problems=[Problem("nothing")])
    (_, headings), *lines = rows
    places = fields_of(headings)
    if not has_scores(places):
        return Taken([], problems=[Problem("no-score-column", typed=", ".join(filter(str.strip, headings)))])
    problems = [Problem("too-large", allowed=str(MOST_SCORES))] if len(lines) > MOST_SCORES else []
    entries = [
        Entry(
            line,
            **{field: cells[place].strip() for field, place in places.items() if place < len(cells)},
        )
        for line, cells in lines[:MOST_SCORES]
    ]
    unknown = [text for place, text in enumerate(headings) if text.strip() and place not in places.values()]
    heading = headings[places["score"]] if "score" in places else ""
    return Taken(entries, heading, problems, _left_out(unknown))


def _left_out(headings: Sequence[str]) -> list[Problem]:
    names = list(dict.fromkeys(heading.strip() for heading in headings))
    if not names:
        return []
    return [Problem("columns-left-out", typed=", ".join(names[:_LEFT_OUT_SHOWN]))]
