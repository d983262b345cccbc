"""Tables that stand in text, as any program writes them: which letters they are in, and the cells of each line."""

import csv
from collections.abc import Iterator
from io import StringIO

SEPARATORS = (";", ",", "\t")


def decoded(content: bytes) -> str | None:
    """Decode text as Excel and others store it: UTF-8, UTF-16 with its mark, or else the old Windows letters."""
    is_utf16 = content.startswith((b"\xff\xfe", b"\xfe\xff"))
    for encoding in ("utf-16",) if is_utf16 else ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def lines_of(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Give the rows of a table, each with the line on which it begins, counted from 1; raises `csv.Error`."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator)
    begins = 1
    for cells in reader:
        yield begins, [cell.replace("\r\n", "\n") for cell in cells]
        begins = reader.line_num + 1


def folded(text: str) -> str:
    """Give what two words share that people would take for the same."""
    return " ".join(text.split()).casefold()
