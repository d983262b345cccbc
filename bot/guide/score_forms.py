"""The form in which scores are handed in: typed, pasted or as a file, looked at first and then kept."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.guide import finding, satisfaction
from bot.guide.errors import NoScores, OneWayOfScores, WrongScores
from bot.guide.forms import keep_typed, opened
from bot.guide.satisfaction import Taken
from bot.guide.score_months import today_of
from bot.guide.score_words import worded
from bot.guide.unit import Loaded, Unit
from bot.journey.model import Journey
from bot.journey.satisfaction.figures import month_of, months_on
from bot.journey.satisfaction.pasted import read_pasted
from bot.journey.satisfaction.tables import is_table, read_table
from bot.journey.satisfaction.understanding import Known, understand
from bot.journey.satisfaction.values import Batch, Entry, Reading, Scale, Source
from bot.journey.satisfaction.values import Taken as Lines
from bot.journey.separated import decoded
from storage import forms as rows
from storage.tables import FormRow

KIND = "scores"
FIELDS = ("month", "responses", "average", "text", "scale", "file")
MOST_MONTHS = 13
"""From how many months one may choose."""
_FIELD_OF = {
    "average-unreadable": "average",
    "off-scale": "average",
    "responses-unreadable": "responses",
    "day-impossible": "month",
}


@dataclass(frozen=True)
class File:
    """A file that was handed in."""

    name: str
    content: bytes


@dataclass(frozen=True)
class ScoreForm:
    """The form as somebody has it before them: what is typed in it, by field, and where they asked for it."""

    id: int
    journey_id: int
    journey: Journey
    typed: dict[str, Any]
    asked_in: str
    today: date


@dataclass(frozen=True)
class Preview:
    """What was understood of a form, and what keeping it would do; None where there is nothing to keep."""

    form: ScoreForm
    reading: Reading
    would: Taken | None
    source: Source


def open_form(
    unit: Unit,
    journey_id: int,
    asked_in: str = "",
    typed: dict[str, Any] | None = None,
    *,
    month: str = "",
) -> ScoreForm:
    """Open the form, with what is known already, else with what was typed into it before and not sent in.

    Raises `NoSuchJourney`. Scores are mostly of the month that is over.
    """
    loaded = unit.load(journey_id)
    before = rows.unsent(unit.session, unit.workspace_id, journey_id, unit.person.user_id, KIND, "")
    usual = {"month": f"{months_on(month_of(today_of(unit, loaded.journey)), -1):%Y-%m}"}
    kept = before.typed if before is not None and before.typed else {}
    asked = {"month": month} if month else {}
    row = before or FormRow(
        workspace_id=unit.workspace_id,
        journey_id=journey_id,
        user_id=unit.person.user_id,
        kind=KIND,
        opened_at=unit.now,
    )
    row.base, row.opened_at = {"asked_in": asked_in}, unit.now
    unit.session.add(row)
    unit.session.flush()
    return _form(unit, loaded, row, {**usual, **(typed if typed is not None else kept), **asked})


def put_aside(unit: Unit, form_id: int, typed: dict[str, Any]) -> None:
    """Note what was in a form that was closed, for when it is opened again: nothing where only menus were touched."""
    told = any(typed.get(name) for name in ("responses", "average", "text"))
    keep_typed(unit, form_id, typed if told else {})


def look_at_form(unit: Unit, form_id: int, typed: dict[str, Any], file: File | None) -> Preview:
    """Tell what is understood of what was typed; it is noted, so that it is there to be kept or changed.

    Raises `AlreadyDone`, `NoSuchJourney`, and with the `field` that it is about `NoScores`, `OneWayOfScores`, `WrongScores`.
    """
    loaded, row = opened(unit, form_id)
    ways = [bool(typed.get("average") or typed.get("responses")), bool(typed.get("text")), file is not None]
    if not any(ways):
        raise NoScores(field="average")
    if sum(ways) > 1:
        raise OneWayOfScores(field="text" if typed.get("text") else "file")
    row.typed = {name: typed[name] for name in FIELDS if typed.get(name)}
    return _preview(unit, loaded, row, file)


def look_on_scale(unit: Unit, form_id: int, scale: str, file: File | None) -> Preview:
    """Tell what is understood on another scale, or on the one that is detected; raises what `look_at_form` raises."""
    loaded, row = opened(unit, form_id)
    row.typed = {**(row.typed or {}), "scale": scale}
    return _preview(unit, loaded, row, file)


def file_of_form(unit: Unit, form_id: int) -> str:
    """Give the file that was handed in with a form, by its id; nothing without one. Raises what `opened` raises."""
    _, row = opened(unit, form_id)
    files: list[str] = (row.typed or {}).get("file") or []
    return files[0] if files else ""


def keep_form(unit: Unit, form_id: int, file: File | None, *, again: bool = False) -> tuple[int, Taken, str]:
    """Take in what a form holds, and close it; gives the journey, what came of it, and where it was asked for.

    Lines that cannot be read are left out. Raises `AlreadyDone` when it was kept before, and `NoScores`.
    """
    loaded, row = opened(unit, form_id)
    preview = _preview(unit, loaded, row, file)
    taken = satisfaction.take(unit, loaded.id, _batch(preview.reading, preview.source, file, again=again))
    asked_in = str(row.base.get("asked_in") or "")
    unit.session.delete(row)
    return loaded.id, taken, asked_in


def meant(unit: Unit, channel_id: str, text: str) -> tuple[int, str]:
    """Tell for which journey scores are, and give them without its name, which may stand before or behind them.

    Raises what `finding.meant` raises.
    """
    for journey in sorted(finding.listed(unit), key=lambda one: -len(one.title)):
        title, typed = journey.title.casefold(), text.casefold()
        if typed.startswith(f"{title} ") or typed == title:
            return journey.id, text[len(title) :].strip()
        if typed.endswith(f" {title}"):
            return journey.id, text[: -len(title)].strip()
    return finding.meant(unit, channel_id), text


def _preview(unit: Unit, loaded: Loaded, row: FormRow, file: File | None) -> Preview:
    typed = row.typed or {}
    month = date.fromisoformat(f"{typed['month']}-01") if typed.get("month") else None
    scale = Scale(typed["scale"]) if typed.get("scale") in set(Scale) else None
    known = Known(loaded.journey, today_of(unit, loaded.journey), month, scale)
    personas = [persona.name for persona in loaded.journey.personas]
    if file is not None:
        source, lines = Source.FILE, _lines_of(file, personas)
    elif typed.get("text"):
        source, lines = Source.PASTE, read_pasted(str(typed["text"]), personas)
    else:
        source, lines = Source.FORM, Lines([_whole(typed)])
    reading = understand(lines, known)
    if source == Source.FORM and reading.problems:
        wrong = reading.problems[0]
        sentence = worded(wrong, unit.person.language)
        raise WrongScores(
            count=1, first=sentence, problems=(wrong,), field=_FIELD_OF.get(wrong.code, "average")
        )
    would = None
    if reading.scores or reading.totals:
        would = satisfaction.foresee(unit, loaded.id, _batch(reading, source, file))
    return Preview(_form(unit, loaded, row, typed), reading, would, source)


def _batch(reading: Reading, source: Source, file: File | None, *, again: bool = False) -> Batch:
    return reading.batch(source, name=file.name if file else "", again=again)


def _lines_of(file: File, personas: list[str]) -> Lines:
    """Take the lines out of a file: of a table, or of a list that somebody kept as one."""
    text = decoded(file.content)
    if text is None or "\0" in text or is_table(text.removeprefix("\ufeff")):
        return read_table(file.content)
    listed = read_pasted(text.removeprefix("\ufeff"), personas)
    # A first line without a score is a heading, though none that we know.
    first = min([problem.line for problem in listed.problems if problem.code == "no-score"], default=0)
    begins = min([entry.line for entry in listed.entries], default=0)
    return listed if begins and not 0 < first < begins else read_table(file.content)


def _whole(typed: dict[str, Any]) -> Entry:
    month, responses, average = (str(typed.get(name) or "") for name in ("month", "responses", "average"))
    # With nothing typed the average is what is missing.
    return Entry(0, month=month, responses=responses, average=average or "–")


def _form(unit: Unit, loaded: Loaded, row: FormRow, typed: dict[str, Any]) -> ScoreForm:
    return ScoreForm(
        row.id or 0,
        loaded.id,
        loaded.journey,
        typed,
        str(row.base.get("asked_in") or ""),
        today_of(unit, loaded.journey),
    )
