"""Scores that somebody types or pastes: in a row or below each other, with a comment, a day, a step or a persona."""

import re
from collections.abc import Iterable

from bot.journey.satisfaction.dates import DAY
from bot.journey.satisfaction.tables import is_table, read_table
from bot.journey.satisfaction.values import MOST_BYTES, MOST_SCORES, Entry, Problem, Taken

_VALUE = r"\d{1,6}(?:[.,]\d{1,2}(?!\d))?"
_SCORE = re.compile(
    rf"(?:{_VALUE}\s*(?:/|van\s+de\s+|van\s+|uit\s+|out\s+of\s+)\s*(?:100|10|5)(?!\d)|{_VALUE}\s*%|-?{_VALUE}\+?(?![\w.,]*\d)(?![^\W\d_])"
    r"|[★⭐☆\ufe0f]+|\b(?:promotor|promoter|passief|passive|neutraal|neutral|criticaster|detractor)\b)",
    re.IGNORECASE,
)
_DAY = re.compile(rf"(?<![\d]){DAY}(?:[T ]\d{{1,2}}:\d{{2}}(?::\d{{2}})?)?(?!\d)", re.IGNORECASE)
_QUOTED = re.compile(r"[\"“”„«](?P<text>[^\"“”„«»]*)[\"”“»]")
_BULLET = re.compile(r"^\s*(?:[-*•–]\s+|\d{1,4}[.)]\s+(?=\S))")
# Between digits only a single comma is a decimal one; in 8,9,7,10 commas set apart, as no number has two of them.
_CHAIN = re.compile(r"(?<![\d.,])\d{1,3}(?:,\d{1,3}){2,}(?![\d.,])")
_STEP = re.compile(r"\b(?:(?:bij|at|in|na|after)\s+)?(?:stap|step)\s*#?(?P<number>\d{1,3})\b", re.IGNORECASE)
_EDGES = " \t-–—:·,;|()[]"
_SET_APART = re.compile(r"(?:\s[-–—]\s|[,;|/\s])*")
_LEADS = r"(?:als|as|persona|van|from|voor|for)"


def read_pasted(text: str, personas: Iterable[str] = ()) -> Taken:
    """Take the scores out of a text; of `personas` the names are known, so that "8 Sanne" says who gave it.

    A line that begins with headings makes it a table. Otherwise each line holds scores with anything between them, or
    one score and words; what stands between quotes, or behind a score up to a semicolon, is its comment. A line
    without a score is a problem.
    """
    if len(text) > MOST_BYTES:
        return Taken([], problems=[Problem("too-large", allowed=str(MOST_SCORES))])
    if is_table(text):
        return read_table(text)
    entries: list[Entry] = []
    problems: list[Problem] = []
    names = _names(personas)
    is_numbered = _is_numbered(text)
    for number, line in enumerate(text.replace("\u00a0", " ").splitlines(), start=1):
        if not line.strip():
            continue
        plain = _BULLET.sub("", line) if is_numbered or not line.lstrip()[:1].isdigit() else line
        found = _line(number, plain, names)
        if found:
            entries += found
        else:
            problems.append(Problem("no-score", number, line.strip()))
    if not entries and not problems:
        problems.append(Problem("nothing"))
    if len(entries) > MOST_SCORES:
        problems.append(Problem("too-large", allowed=str(MOST_SCORES)))
    return Taken(entries[:MOST_SCORES], problems=problems)


def _line(number: int, line: str, names: dict[str, str]) -> list[Entry]:
    """Take the scores out of one line."""
    on = ""
    if day := _DAY.search(line):
        on = day.group()
        line = line[: day.start()] + " ; " * bool(line[: day.start()].strip(_EDGES)) + line[day.end() :]
    line = _CHAIN.sub(lambda chain: chain.group().replace(",", ", "), line)
    begins = line.lstrip(_EDGES.replace("-", ""))
    if not begins or (_SCORE.match(begins) is None and _QUOTED.match(begins) is None):
        return _said_first(number, begins, on, names)
    entries: list[Entry] = []
    quoted = [match.span() for match in _QUOTED.finditer(line)]
    place = 0
    while match := _next_score(line, place, quoted):
        # What stands before a score at the beginning of its part, as a quote does, belongs to it.
        before = line[place : match.start()] if not entries else ""
        ends = _end_of_comment(line, match.end(), quoted)
        said = f"{before} {line[match.end() : ends]}"
        entries.append(_entry(number, match.group(), on, said, names))
        place = ends
    return entries


def _next_score(line: str, place: int, quoted: list[tuple[int, int]]) -> re.Match[str] | None:
    for match in _SCORE.finditer(line, place):
        if not any(start <= match.start() < end for start, end in quoted):
            return match
    return None


def _end_of_comment(line: str, place: int, quoted: list[tuple[int, int]]) -> int:
    """Tell where what belongs to a score ends: where the next one begins, behind a semicolon, a tab or a quote."""
    if (ends := _next_begins(line, place)) > place:
        return ends
    for at in range(place, len(line)):
        if any(start <= at < end for start, end in quoted):
            continue
        is_behind_quote = line[at] == "," and any(end <= at and not line[end:at].strip() for _, end in quoted)
        if (line[at] in ";|\t" or is_behind_quote) and (ends := _next_begins(line, at)) > at:
            return ends
    return len(line)


def _next_begins(line: str, place: int) -> int:
    """Tell where the next score begins, if nothing but signs stands before it; else stay where we are."""
    gap = _SET_APART.match(line, place)
    ends = gap.end() if gap else place
    return ends if _SCORE.match(line, ends) else place


def _said_first(number: int, line: str, on: str, names: dict[str, str]) -> list[Entry]:
    """Read a line that ends with its only score, as in "quick answer: 8"."""
    found = list(_SCORE.finditer(line))
    if not found or line[found[-1].end() :].strip(_EDGES + ".!"):
        return []
    return [_entry(number, found[-1].group(), on, line[: found[-1].start()], names)]


def _entry(number: int, score: str, on: str, said: str, names: dict[str, str]) -> Entry:
    """Take apart what was said with a score: between quotes its comment, and outside them its step and persona."""
    quotes = [match["text"].strip() for match in _QUOTED.finditer(said)]
    loose = _QUOTED.sub(" ", said)
    step = persona = ""
    if match := _STEP.search(loose):
        step = match["number"]
        loose = loose[: match.start()] + loose[match.end() :]
    for name, whole in names.items():
        if match := re.search(
            rf"(?:^|\s)(?:{_LEADS}\s+)?{re.escape(name)}\s*$", loose.strip(_EDGES), re.IGNORECASE
        ):
            persona, loose = whole, loose.strip(_EDGES)[: match.start()]
            break
    rest = " ".join(loose.split()).strip(_EDGES)
    return Entry(
        number,
        score=score.strip(),
        on=on,
        persona=persona,
        step=step,
        comment=" ".join(filter(None, [*quotes, rest])),
    )


def _names(personas: Iterable[str]) -> dict[str, str]:
    """Give by what a persona may be called, the longest first: the whole name, or its first word."""
    called: dict[str, str] = {}
    for name in personas:
        for short in (name, name.split()[0] if name.split() else ""):
            if short:
                called.setdefault(short, name)
    return dict(sorted(called.items(), key=lambda pair: -len(pair[0])))


def _is_numbered(text: str) -> bool:
    """Tell whether lines are numbered 1., 2., 3. and so on, so that these numbers are no scores."""
    lines = [line for line in text.splitlines() if line.strip()]
    numbers = [match.group(1) for line in lines if (match := re.match(r"\s*(\d{1,4})[.)]\s+\S", line))]
    return len(lines) > 1 and numbers == [str(place) for place in range(1, len(lines) + 1)]
