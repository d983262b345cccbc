"""Taking satisfaction scores in, from wherever they come (rule 22): each counts once, and can be undone."""

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from bot.guide.errors import NoScores, TooManyScores, WrongScores
from bot.guide.score_figures import Figures, figures
from bot.guide.score_months import today_of
from bot.guide.score_results import keep_earlier, mark, settle_questions, touched_by, with_results, withdraw
from bot.guide.score_words import worded
from bot.guide.unit import Loaded, Unit
from bot.journey.satisfaction import tables
from bot.journey.satisfaction.figures import month_of
from bot.journey.satisfaction.pasted import read_pasted
from bot.journey.satisfaction.understanding import Known, understand
from bot.journey.satisfaction.values import MOST_SCORES, Batch, Problem, Reading, Scale, Score, Source
from storage import conversations, score_batches, scores
from storage.monthly_tables import ScoreBatchRow

__all__ = ["Figures", "Given", "Taken", "figures", "look", "take", "take_records", "take_table"]

_FEWEST_TO_GO_ON = 3
"""A file goes on where an earlier one stopped when it holds all of its rows, at least so many: fewer are chance."""


@dataclass(frozen=True)
class Given:
    """Scores as somebody hands them in: typed or pasted, or the content of a file.

    What has no day is of `month`, or of today without one. Without a `scale` it is detected.
    """

    text: str = ""
    file: bytes | None = None
    month: date | None = None
    scale: Scale | None = None


@dataclass(frozen=True)
class Taken:
    """What came of taking scores in.

    Of `count` new scores and `months` as a whole; `known` were there already and were left out. A repeat (`is_repeat`)
    changed nothing; `earlier_at` and `earlier_by` tell when and by whom it came in before. `change_id` is what an undo
    takes back; it is None where the results stayed as they were.
    """

    batch_id: int | None
    count: int = 0
    wholes: int = 0
    known: int = 0
    months: tuple[date, ...] = ()
    is_repeat: bool = False
    earlier_at: datetime | None = None
    earlier_by: str = ""
    change_id: int | None = None
    remarks: tuple[Problem, ...] = ()
    scale: Scale = Scale.TEN


def look(unit: Unit, journey_id: int, given: Given) -> Reading:
    """Tell what would be understood of scores; nothing is stored. Raises `NoSuchJourney`."""
    journey = unit.load(journey_id).journey
    if given.file is None:
        taken = read_pasted(given.text, [persona.name for persona in journey.personas])
    else:
        taken = tables.read_table(given.file)
    return understand(taken, Known(journey, today_of(unit, journey), given.month, given.scale))


def take_records(
    unit: Unit,
    journey_id: int,
    records: Sequence[Mapping[str, Any]],
    *,
    scale: Scale | None = None,
    name: str = "",
    key: str = "",
) -> Taken:
    """Take in scores as a survey tool sends them, all or none: 0 to 10 unless the scale is told.

    Raises `NoSuchJourney`, `NoScores`, `TooManyScores`, and `WrongScores` with all that is wrong.
    """
    journey = unit.load(journey_id).journey
    known = Known(journey, today_of(unit, journey), scale=scale or Scale.TEN)
    return _take_all(unit, journey_id, understand(tables.read_records(records), known), name, key)


def take_table(
    unit: Unit,
    journey_id: int,
    content: bytes,
    *,
    scale: Scale | None = None,
    name: str = "",
    key: str = "",
) -> Taken:
    """Take in a table as a survey tool sends it, as `take_records` does."""
    journey = unit.load(journey_id).journey
    known = Known(journey, today_of(unit, journey), scale=scale or Scale.TEN)
    return _take_all(unit, journey_id, understand(tables.read_table(content), known), name, key)


def take(unit: Unit, journey_id: int, batch: Batch) -> Taken:
    """Take scores in, as one change of the journey's results; what was there already is left out.

    Raises `NoSuchJourney`, `NoScores`, `TooManyScores`.
    """
    loaded = unit.load(journey_id)
    expected, new = _expected(unit, journey_id, batch)
    if expected.is_repeat:
        return expected
    return _store(unit, loaded, replace(batch, scores=new), _digest(batch), expected.known)


def foresee(unit: Unit, journey_id: int, batch: Batch) -> Taken:
    """Tell what `take` would do; nothing is stored. Raises what `take` raises."""
    unit.load(journey_id)
    return _expected(unit, journey_id, batch)[0]


def _expected(unit: Unit, journey_id: int, batch: Batch) -> tuple[Taken, tuple[Score, ...]]:
    if not batch.scores and not batch.totals:
        raise NoScores
    if len(batch.scores) > MOST_SCORES:
        raise TooManyScores(most=MOST_SCORES)
    if not batch.again and (batch.key or _counts_once(batch)):
        earlier = score_batches.standing_digest(unit.session, unit.workspace_id, journey_id, _digest(batch))
        if earlier is not None:
            return _repeat(unit, earlier, len(batch.scores)), ()
    new = _without_known(unit, journey_id, batch)
    known = len(batch.scores) - len(new)
    is_repeat = not new and not batch.totals
    return Taken(None, len(new), len(batch.totals), known, is_repeat=is_repeat, scale=batch.scale), new


def _take_all(unit: Unit, journey_id: int, reading: Reading, name: str, key: str) -> Taken:
    if reading.problems:
        first = worded(reading.problems[0], unit.person.language)
        raise WrongScores(count=len(reading.problems), first=first, problems=reading.problems)
    taken = take(unit, journey_id, reading.batch(Source.HTTP, name=name, key=key))
    return replace(taken, remarks=reading.remarks)


def _store(unit: Unit, loaded: Loaded, batch: Batch, digest: str, known: int) -> Taken:
    touched = {month_of(score.on) for score in batch.scores} | {total.month for total in batch.totals}
    keep_earlier(unit, loaded, touched)
    gone = _replaced(unit, loaded, batch)
    touched |= touched_by(unit, gone)
    row = score_batches.add(
        unit.session, unit.workspace_id, loaded.id, batch, digest, unit.person.user_id, unit.now
    )
    action = "score-correct" if batch.source == Source.CORRECTION else "score"
    change = unit.record(loaded, with_results(unit, loaded, touched), action)
    mark([row, *gone], change.id if change else None)
    settle_questions(unit, loaded.id)
    return Taken(
        row.id,
        len(batch.scores),
        len(batch.totals),
        known,
        tuple(sorted(touched)),
        change_id=change.id if change else None,
        scale=batch.scale,
    )


def _replaced(unit: Unit, loaded: Loaded, batch: Batch) -> list[ScoreBatchRow]:
    """Withdraw what a batch takes the place of: months as a whole that were typed before, and what it corrects."""
    gone: list[ScoreBatchRow] = []
    if batch.source in {Source.FORM, Source.CORRECTION}:
        months = {total.month for total in batch.totals}
        for total, row in scores.totals(unit.session, unit.workspace_id, loaded.id):
            if total.month in months and row.source in {Source.FORM, Source.CORRECTION}:
                gone += withdraw(unit, loaded.id, row)
    return gone


def _without_known(unit: Unit, journey_id: int, batch: Batch) -> tuple[Score, ...]:
    """Leave out the scores that are there already: by their references, or as rows of a file that this one goes on from."""
    references = {score.reference for score in batch.scores if score.reference}
    known = scores.references_known(unit.session, unit.workspace_id, journey_id, references)
    left: list[Score] = []
    for score in batch.scores:
        if not score.reference or score.reference not in known:
            left.append(score)
            known |= {score.reference} if score.reference else set()
    if batch.source == Source.FILE and not batch.again:
        left = _going_on(unit, journey_id, left)
    return tuple(left)


def _going_on(unit: Unit, journey_id: int, rows: list[Score]) -> list[Score]:
    """Leave out the rows of earlier files that are all in this one, as when a survey is exported anew each month."""
    there = Counter(map(_likeness, rows))
    double: Counter[tuple[date, float, str]] = Counter()
    for earlier in score_batches.standing_of_sources(
        unit.session, unit.workspace_id, journey_id, [Source.FILE]
    ):
        theirs = Counter(
            _likeness(scores.score_of(row))
            for row in scores.scores_of(unit.session, unit.workspace_id, earlier.id or 0)
        )
        if theirs.total() >= _FEWEST_TO_GO_ON and theirs <= there:
            double += theirs
    left = []
    for row in rows:
        if double[_likeness(row)] > 0:
            double[_likeness(row)] -= 1
        else:
            left.append(row)
    return left


def _likeness(score: Score) -> tuple[date, float, str]:
    return score.on, score.score, score.comment


def _counts_once(batch: Batch) -> bool:
    """Tell whether the same content again is the same once more: a single score may well be another customer's."""
    if batch.source in {Source.COMMAND, Source.CORRECTION}:
        return False
    return batch.source != Source.HTTP or len(batch.scores) > 1 or bool(batch.totals)


def _digest(batch: Batch) -> str:
    """Give what two batches share that are the same, in whatever order their rows stand."""
    if batch.key:
        return hashlib.sha256(f"key {batch.key}".encode()).hexdigest()
    lines = sorted([*map(_line_of_score, batch.scores), *map(repr, batch.totals)])
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def _line_of_score(one: Score) -> str:
    return repr((one.on.isoformat(), one.score, one.comment, one.reference))


def _repeat(unit: Unit, earlier: ScoreBatchRow, known: int) -> Taken:
    names = conversations.names(unit.session, unit.workspace_id, {earlier.by})
    return Taken(
        earlier.id,
        known=known,
        is_repeat=True,
        earlier_at=earlier.at,
        earlier_by=names.get(earlier.by, ""),
        scale=Scale(earlier.scale),
    )
