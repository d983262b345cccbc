"""Caring for scores: which came in and when, correcting them, and withdrawing them; nothing of it is forgotten."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime

from bot.guide.errors import NoSuchScores, NotAScore, NotThatScale, NotYet
from bot.guide.satisfaction import Taken
from bot.guide.score_months import today_of
from bot.guide.score_results import mark, settle_questions, touched_by, with_results, withdraw
from bot.guide.unit import Loaded, Unit
from bot.journey.satisfaction.figures import Measured, Tally, all_of
from bot.journey.satisfaction.scales import OffScale, convert, converted_back, read_answer
from bot.journey.satisfaction.values import COMMENT_LENGTH, Batch, Scale, Score, Source, Total
from bot.journey.text import clean_text
from storage import conversations, score_batches, scores
from storage.monthly_tables import ScoreBatchRow, ScoreRow

SHOWN_BATCHES = 20
MOST_TO_CHOOSE = 100
"""The most scores to choose from when one is corrected: what a menu of Slack holds."""


@dataclass(frozen=True)
class PastScores:
    """Scores that came in together, as the history shows them: how, by whom and when, and whether they still count.

    `measured` is what they come to; `was` holds the score that was corrected, if it is a correction of one.
    """

    id: int
    source: Source
    name: str
    scale: Scale
    by: str
    at: datetime
    count: int
    wholes: tuple[Total, ...]
    measured: Measured | None
    withdrawn_by: str = ""
    withdrawn_at: datetime | None = None
    was: float | None = None

    @property
    def counts(self) -> bool:
        """Whether they still count."""
        return self.withdrawn_at is None


@dataclass(frozen=True)
class OneScore:
    """A score to choose or correct; it `counts` unless it was corrected or withdrawn."""

    id: int
    score: Score
    counts: bool


@dataclass(frozen=True)
class Opened:
    """A batch that somebody opens to correct: the first of its scores, and its months as a whole."""

    past: PastScores
    scores: tuple[OneScore, ...]


@dataclass(frozen=True)
class Corrected:
    """What one score is corrected to, as it was typed."""

    score: str
    on: date | None = None
    persona_id: str | None = None
    step_id: str | None = None
    comment: str = ""


def past_scores(unit: Unit, journey_id: int) -> list[PastScores]:
    """List what came in last, withdrawn or not, the newest first. Raises `NoSuchJourney`."""
    unit.load(journey_id)
    rows = score_batches.batches(unit.session, unit.workspace_id, journey_id, SHOWN_BATCHES)
    return [_past(unit, row) for row in rows]


def open_scores(unit: Unit, journey_id: int, batch_id: int) -> Opened:
    """Open scores that came in together. Raises `NoSuchJourney` and `NoSuchScores`."""
    unit.load(journey_id)
    row = score_batches.find(unit.session, unit.workspace_id, journey_id, batch_id)
    if row is None:
        raise NoSuchScores
    found = scores.scores_of(unit.session, unit.workspace_id, batch_id, MOST_TO_CHOOSE)
    replaced = _replaced(unit, found)
    return Opened(
        _past(unit, row),
        tuple(OneScore(one.id or 0, scores.score_of(one), one.id not in replaced) for one in found),
    )


def withdraw_scores(unit: Unit, journey_id: int, batch_id: int) -> Taken:
    """Have scores that came in together count no more; an undo brings them back.

    Raises `NoSuchJourney`, and `NoSuchScores` where they were withdrawn before.
    """
    loaded = unit.load(journey_id)
    return _finish(unit, loaded, [], withdraw(unit, journey_id, _counting(unit, journey_id, batch_id)))


def correct_score(unit: Unit, journey_id: int, score_id: int, corrected: Corrected) -> Taken:
    """Correct one score. Raises `NoSuchJourney`, `NoSuchScores`, `NotAScore` and `NotYet`."""
    answer = read_answer(corrected.score)
    try:
        value = None if answer is None else convert(answer.value, answer.scale or Scale.TEN)
    except OffScale:
        value = None
    if value is None:
        raise NotAScore(field="score")
    loaded = unit.load(journey_id)
    if corrected.on is not None and corrected.on > today_of(unit, loaded.journey):
        raise NotYet(field="on")
    row = _one(unit, journey_id, score_id)
    score = Score(
        value,
        corrected.on or row.on,
        corrected.persona_id,
        corrected.step_id,
        str(clean_text(corrected.comment))[:COMMENT_LENGTH],
        row.reference,
    )
    return _instead(unit, loaded, row, (score,))


def withdraw_score(unit: Unit, journey_id: int, score_id: int) -> Taken:
    """Have one score count no more. Raises `NoSuchJourney` and `NoSuchScores`."""
    loaded = unit.load(journey_id)
    return _instead(unit, loaded, _one(unit, journey_id, score_id), ())


def change_scale(unit: Unit, journey_id: int, batch_id: int, scale: Scale) -> Taken:
    """Take scores that came in together as answers on another scale than was thought.

    Raises `NoSuchJourney`, `NoSuchScores`, and `NotThatScale` where one of them cannot be on it.
    """
    loaded = unit.load(journey_id)
    row = _counting(unit, journey_id, batch_id)
    found = scores.scores_of(unit.session, unit.workspace_id, batch_id)
    replaced = _replaced(unit, found)
    was = Scale(row.scale)

    def anew(value: float) -> float:
        typed = converted_back(value, was)
        try:
            return convert(typed, scale)
        except OffScale as error:
            raise NotThatScale(typed=typed, scale=scale.value) from error

    kept = [scores.score_of(one) for one in found if one.id not in replaced]
    wholes = [scores.total_of(one) for one in scores.totals_of(unit.session, unit.workspace_id, batch_id)]
    batch = Batch(
        Source(row.source),
        tuple(replace(score, score=anew(score.score)) for score in kept),
        # What groups come to does not hang on the scale.
        tuple(replace(whole, average=anew(whole.average)) for whole in wholes),
        scale,
        row.name,
        replaces=batch_id,
    )
    gone = withdraw(unit, journey_id, row, keeps_corrections=True)
    new = score_batches.add(
        unit.session, unit.workspace_id, journey_id, batch, row.digest, unit.person.user_id, unit.now
    )
    return _finish(unit, loaded, [new], gone, batch)


def names(unit: Unit, journey_id: int, user_ids: Collection[str]) -> dict[str, str]:
    """Give the names of people, such as who made the keys of a journey. Raises `NoSuchJourney`."""
    unit.load(journey_id)
    return conversations.names(unit.session, unit.workspace_id, user_ids)


def _instead(unit: Unit, loaded: Loaded, row: ScoreRow, new: tuple[Score, ...]) -> Taken:
    batch = Batch(Source.CORRECTION, new, replaces=row.batch_id)
    added = score_batches.add(
        unit.session, unit.workspace_id, loaded.id, batch, "", unit.person.user_id, unit.now
    )
    scores.replace(unit.session, unit.workspace_id, [row.id or 0], added.id or 0)
    return _finish(unit, loaded, [added], [], batch)


def _finish(
    unit: Unit,
    loaded: Loaded,
    come: list[ScoreBatchRow],
    gone: list[ScoreBatchRow],
    batch: Batch | None = None,
) -> Taken:
    touched = touched_by(unit, [*come, *gone])
    action = "score-correct" if come else "score-withdraw"
    change = unit.record(loaded, with_results(unit, loaded, touched), action)
    mark([*come, *gone], change.id if change else None)
    settle_questions(unit, loaded.id)
    return Taken(
        come[0].id if come else None,
        len(batch.scores) if batch else 0,
        len(batch.totals) if batch else 0,
        months=tuple(sorted(touched)),
        change_id=change.id if change else None,
        scale=batch.scale if batch else Scale.TEN,
    )


def _counting(unit: Unit, journey_id: int, batch_id: int) -> ScoreBatchRow:
    row = score_batches.find(unit.session, unit.workspace_id, journey_id, batch_id)
    if row is None or row.withdrawn_at is not None:
        raise NoSuchScores
    return row


def _one(unit: Unit, journey_id: int, score_id: int) -> ScoreRow:
    row = scores.find_score(unit.session, unit.workspace_id, journey_id, score_id)
    if row is None or _replaced(unit, [row]):
        raise NoSuchScores
    _counting(unit, journey_id, row.batch_id)
    return row


def _replaced(unit: Unit, rows: list[ScoreRow]) -> set[int | None]:
    """Tell which scores do not count any more, since what they were corrected to does."""
    by = {row.replaced_by_id for row in rows if row.replaced_by_id is not None}
    standing = score_batches.standing_among(unit.session, unit.workspace_id, by)
    return {row.id for row in rows if row.replaced_by_id in standing}


def _past(unit: Unit, row: ScoreBatchRow) -> PastScores:
    batch_id = row.id or 0
    names = conversations.names(unit.session, unit.workspace_id, {row.by, row.withdrawn_by or ""})
    found = [one.score for one in scores.scores_of(unit.session, unit.workspace_id, batch_id)]
    wholes = tuple(
        scores.total_of(one) for one in scores.totals_of(unit.session, unit.workspace_id, batch_id)
    )
    replaced = scores.replaced_by(unit.session, unit.workspace_id, batch_id)
    measured = all_of([Tally.of(found, 0), *map(Tally.of_total, wholes)]).measured
    return PastScores(
        batch_id,
        Source(row.source),
        row.name,
        Scale(row.scale),
        names.get(row.by, ""),
        row.at,
        len(found),
        wholes,
        measured,
        names.get(row.withdrawn_by or "", ""),
        row.withdrawn_at,
        replaced[0].score if replaced else None,
    )
