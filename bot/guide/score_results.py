"""What scores make of a journey's results by month: counted anew whenever scores come, are corrected or withdrawn."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import date

from bot.guide import telling
from bot.guide.score_months import goal_of, months
from bot.guide.telling import Telling
from bot.guide.unit import Loaded, Unit
from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.satisfaction.values import Batch, Source, Total
from storage import score_batches, scores
from storage.monthly_tables import ScoreBatchRow


def keep_earlier(unit: Unit, loaded: Loaded, touched: Collection[date]) -> None:
    """Count what stood in the journey without scores, as from an imported document, among the scores to come."""
    counted = months(unit.session, unit.workspace_id, loaded.id, goal_of(loaded.journey))
    earlier = [
        Total(result.month, result.average, result.responses, result.at_goal, result.nps)
        for result in loaded.journey.results
        if result.month in touched and result.month not in counted
    ]
    if earlier:
        batch = Batch(Source.EARLIER, totals=tuple(earlier))
        score_batches.add(unit.session, unit.workspace_id, loaded.id, batch, "", "", unit.now)


def with_results(unit: Unit, loaded: Loaded, touched: Collection[date]) -> Journey:
    """Give the journey with the results of these months as the scores that count make them."""
    journey = loaded.journey
    counted = months(unit.session, unit.workspace_id, loaded.id, goal_of(journey))
    for month in sorted(touched):
        there = [result.id for result in journey.results if result.month == month]
        if month not in counted:
            for result_id in there:
                journey = edit.remove(journey, "results", result_id)
        elif there:
            journey = edit.change(journey, "results", there[0], **asdict(counted[month]))
        else:
            journey, _ = edit.add(journey, "results", month=month, **asdict(counted[month]))
    return journey


def withdraw(
    unit: Unit, journey_id: int, row: ScoreBatchRow, *, keeps_corrections: bool = False
) -> list[ScoreBatchRow]:
    """Have a batch count no more, and with it what corrects its scores; gives all that counts no more."""
    if row.withdrawn_at is not None or row.id is None:
        return []
    row.withdrawn_at, row.withdrawn_by = unit.now, unit.person.user_id
    unit.session.flush()
    gone = [row]
    if keeps_corrections:
        return gone
    for other in score_batches.correcting(unit.session, unit.workspace_id, journey_id, row.id):
        gone += withdraw(unit, journey_id, other)
    return gone


def turn_round(unit: Unit, loaded: Loaded, change_id: int) -> list[ScoreBatchRow]:
    """Have what a change made count not count, and the other way round; gives the batches that this turned."""
    turned: list[ScoreBatchRow] = []
    for row in score_batches.of_change(unit.session, unit.workspace_id, loaded.id, change_id):
        if row.withdrawn_at is None and row.change_id == change_id:
            turned += withdraw(unit, loaded.id, row)
        elif row.withdrawn_at is not None and row.withdrawn_change_id == change_id:
            row.withdrawn_at, row.withdrawn_by = None, None
            turned.append(row)
    unit.session.flush()
    if turned:
        settle_questions(unit, loaded.id)
    return turned


def settle_questions(unit: Unit, journey_id: int) -> None:
    """Have the questions for results show what is known now."""
    telling.tell_anew(unit, journey_id, Telling.ASK_RESULTS)


def mark(turned: Collection[ScoreBatchRow], change_id: int | None) -> None:
    """Note which change of the journey made batches count, or not count, so that undoing it turns them round."""
    for row in turned:
        if row.withdrawn_at is None:
            row.change_id = change_id
        else:
            row.withdrawn_change_id = change_id


def touched_by(unit: Unit, rows: Collection[ScoreBatchRow]) -> set[date]:
    """Give the months that batches have something of."""
    return scores.months_of(unit.session, unit.workspace_id, [row.id for row in rows if row.id is not None])
