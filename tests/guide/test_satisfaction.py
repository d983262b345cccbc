"""Scores that come in: counted once, corrected, withdrawn and undone, and what they come to."""

from datetime import UTC, date, datetime

import pytest

from bot.export.formats import ExportFormat
from bot.guide import care, satisfaction, score_care
from bot.guide.errors import NoScores, NoSuchScores, NotAScore, NotThatScale, NotYet, WrongScores
from bot.guide.exporting import _written
from bot.guide.unit import Unit, steward
from bot.journey import edit
from bot.journey.document import to_json
from bot.journey.language import Language
from bot.journey.parts import FixStatus
from bot.journey.satisfaction.figures import Measured
from bot.journey.satisfaction.values import Scale, Source
from storage import journeys
from tests.guide.scoring import gives, gives_file, reads, result, types_month
from tests.guide.team import ANNA, BO, Team, designed

NOVEMBER, OCTOBER = date(2026, 11, 1), date(2026, 10, 1)
FILE = "datum;cijfer;opmerking\n3-11-2026;8;snel\n4-11-2026;9;\n5-11-2026;7,5;goed\n6-11-2026;4;traag\n"


@pytest.fixture
async def scored(team: Team) -> Team:
    """Give a team with a journey of five steps and a persona, on the last day of November."""
    await team.takes_in(designed())
    team.now = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
    return team


async def test_a_score_counts_in_the_results_of_its_month(scored: Team) -> None:
    """Average, share at the goal, number and NPS; the history shows who gave it."""
    taken = await gives(scored, '8 "snel antwoord"', source=Source.COMMAND)
    assert (taken.count, taken.months) == (1, (NOVEMBER,))
    assert await _told(scored, NOVEMBER) == (8.0, 1, 100.0, 0)
    await gives(scored, "10", source=Source.COMMAND, by=BO)
    assert await _told(scored, NOVEMBER) == (9.0, 2, 100.0, 50)
    [last, *_] = await scored.does(ANNA, care.last_changes, scored.journey_id)
    assert (last.action, last.by) == ("score", "Bo")


async def test_the_same_score_typed_twice_is_two_customers(scored: Team) -> None:
    """But the same list pasted twice is the same list."""
    for _ in range(2):
        await gives(scored, "8", source=Source.COMMAND)
    assert (await _told(scored, NOVEMBER))[1] == 2
    first = await gives(scored, "6, 7, 8", month=OCTOBER)
    second = await gives(scored, "8\n6\n7", month=OCTOBER, by=BO)
    assert (first.is_repeat, second.is_repeat, second.earlier_by) == (False, True, "Anna")
    assert (await _told(scored, OCTOBER))[1] == 3
    third = await gives(scored, "6, 7, 8", month=OCTOBER, again=True)
    assert (third.is_repeat, (await _told(scored, OCTOBER))[1]) == (False, 6)


async def test_the_same_file_changes_nothing_also_with_its_rows_in_another_order(scored: Team) -> None:
    """Nor with another separator: what counts is what it says."""
    await gives_file(scored, FILE)
    before = await scored.journey()
    head, *rows = FILE.splitlines()
    turned = "\n".join([head, *reversed(rows)])
    for content in (FILE, turned, FILE.replace("7,5", "7.5"), FILE.replace(";", "\t")):
        assert (await gives_file(scored, content)).is_repeat, content
    assert await scored.journey() == before


async def test_a_file_that_goes_on_where_an_earlier_one_stopped_counts_only_what_is_new(scored: Team) -> None:
    """As when a survey is exported anew each month."""
    await gives_file(scored, FILE)
    taken = await gives_file(scored, FILE + "9-11-2026;10;top\n10-11-2026;8;snel\n")
    assert (taken.count, taken.known) == (2, 4)
    assert (await _told(scored, NOVEMBER))[1] == 6
    assert (await gives_file(scored, FILE)).is_repeat


async def test_responses_that_bear_an_id_come_in_once_each(scored: Team) -> None:
    """However a survey tool sends them."""
    first = [{"id": "r1", "score": 8}, {"id": "r2", "score": 6}]
    again = [{"id": "r2", "score": 6}, {"id": "r3", "score": 10}, {"id": "r3", "score": 10}]
    nobody = steward("T1")
    await scored.guide.do(nobody, satisfaction.take_records, scored.journey_id, first)
    taken = await scored.guide.do(nobody, satisfaction.take_records, scored.journey_id, again)
    assert (taken.count, taken.known) == (1, 2)
    for _ in range(2):
        repeated = await scored.guide.do(nobody, satisfaction.take_records, scored.journey_id, again)
        assert repeated.is_repeat
    assert (await _told(scored, NOVEMBER))[1] == 3


async def test_a_key_makes_a_batch_one_of_a_kind(scored: Team) -> None:
    """Without one, a single score is another customer's each time."""
    nobody = steward("T1")
    for key in ("a", "a", "b", "", ""):
        await scored.guide.do(nobody, satisfaction.take_records, scored.journey_id, [{"score": 8}], key=key)
    assert (await _told(scored, NOVEMBER))[1] == 4


async def test_wrong_records_are_all_told_and_nothing_is_stored(scored: Team) -> None:
    """All or nothing, with a sentence for each."""
    records = [{"score": 8}, {"score": "elf"}, {"score": 11}, {"date": "gisteren", "score": 7}]
    with pytest.raises(WrongScores) as refused:
        await scored.does(ANNA, satisfaction.take_records, scored.journey_id, records)
    problems = refused.value.values["problems"]
    assert [(problem.code, problem.line) for problem in problems] == [
        ("score-unreadable", 2),
        ("off-scale", 3),
        ("day-unreadable", 4),
    ]
    assert "regel 2" in refused.value.values["first"]
    assert (await scored.journey()).results == []
    with pytest.raises(NoScores):
        await scored.does(ANNA, satisfaction.take_records, scored.journey_id, [])


async def test_undo_withdraws_and_its_undo_brings_back(scored: Team) -> None:
    """Both ways, as often as one likes; and when the file is undone it may come in again."""
    await gives(scored, "10", source=Source.COMMAND)
    before = (await scored.journey()).results
    await gives_file(scored, FILE)
    after = (await scored.journey()).results
    for expected in (before, after, before, after):
        [last, *_] = await scored.does(ANNA, care.last_changes, scored.journey_id)
        await scored.does(BO, care.undo, last.id)
        assert [vars_of(one) for one in (await scored.journey()).results] == [
            vars_of(one) for one in expected
        ]
    [last, *_] = await scored.does(ANNA, care.last_changes, scored.journey_id)
    await scored.does(BO, care.undo, last.id)
    assert not (await gives_file(scored, FILE)).is_repeat


async def test_undoing_an_earlier_file_leaves_what_came_later(scored: Team) -> None:
    """The results are counted anew instead of refusing."""
    taken = await gives_file(scored, FILE)
    await gives(scored, "10", source=Source.COMMAND)
    assert taken.change_id is not None
    await scored.does(ANNA, care.undo, taken.change_id)
    assert await _told(scored, NOVEMBER) == (10.0, 1, 100.0, 100)


async def test_a_month_as_a_whole_is_typed_and_typed_anew(scored: Team) -> None:
    """The second time it takes the place of the first; its share at the goal is not known."""
    await types_month(scored, OCTOBER, 40, 7.9)
    assert await _told(scored, OCTOBER) == (7.9, 40, None, None)
    assert (await types_month(scored, OCTOBER, 40, 7.9)).is_repeat
    taken = await types_month(scored, OCTOBER, 41, 8.0, by=BO)
    assert await _told(scored, OCTOBER) == (8.0, 41, None, None)
    assert taken.change_id is not None
    await scored.does(ANNA, care.undo, taken.change_id)
    assert await _told(scored, OCTOBER) == (7.9, 40, None, None)
    await gives(scored, "10, 10", month=OCTOBER)
    assert await _told(scored, OCTOBER) == (8.0, 42, None, None)


async def test_what_stood_in_the_journey_counts_among_what_comes(scored: Team) -> None:
    """As from an imported document; undoing leaves it as it was."""
    journey, _ = edit.add(await scored.journey(), "results", month=OCTOBER, average=7.0, responses=8, nps=0)
    imported = edit.describe(journey, title="Ingelezen")
    team = scored
    await team.takes_in(imported)
    taken = await gives(team, "10, 10", month=OCTOBER)
    assert await _told(team, OCTOBER) == (7.6, 10, None, 20)
    assert taken.change_id is not None
    await team.does(ANNA, care.undo, taken.change_id)
    assert await _told(team, OCTOBER) == (7.0, 8, None, 0)


async def test_one_score_is_corrected_withdrawn_and_brought_back(scored: Team) -> None:
    """Who did it, when and what it was stay to be seen."""
    taken = await gives_file(scored, FILE)
    assert taken.batch_id is not None
    opened = await scored.does(ANNA, score_care.open_scores, scored.journey_id, taken.batch_id)
    low = next(one for one in opened.scores if one.score.score == 4)
    persona = (await scored.journey()).personas[0].id
    corrected = score_care.Corrected("9", date(2026, 10, 6), persona, None, "toch snel")
    done = await scored.does(BO, score_care.correct_score, scored.journey_id, low.id, corrected)
    assert (await _told(scored, NOVEMBER))[1] == 3
    assert await _told(scored, OCTOBER) == (9.0, 1, 100.0, 100)
    [past, *_] = await scored.does(ANNA, score_care.past_scores, scored.journey_id)
    assert (past.source, past.by, past.was, past.counts) == (Source.CORRECTION, "Bo", 4.0, True)
    with pytest.raises(NoSuchScores):
        await scored.does(ANNA, score_care.correct_score, scored.journey_id, low.id, corrected)
    assert done.change_id is not None
    await scored.does(ANNA, care.undo, done.change_id)
    assert await result(scored, OCTOBER) is None
    assert (await _told(scored, NOVEMBER))[1] == 4
    gone = await scored.does(BO, score_care.withdraw_score, scored.journey_id, low.id)
    assert (await _told(scored, NOVEMBER))[1] == 3
    assert gone.change_id is not None
    await scored.does(ANNA, care.undo, gone.change_id)
    assert (await _told(scored, NOVEMBER))[1] == 4


async def test_withdrawing_a_file_takes_its_corrections_along(scored: Team) -> None:
    """And undoing that brings both back."""
    taken = await gives_file(scored, FILE)
    assert taken.batch_id is not None
    opened = await scored.does(ANNA, score_care.open_scores, scored.journey_id, taken.batch_id)
    corrected = score_care.Corrected("10")
    await scored.does(BO, score_care.correct_score, scored.journey_id, opened.scores[3].id, corrected)
    before = await _told(scored, NOVEMBER)
    gone = await scored.does(BO, score_care.withdraw_scores, scored.journey_id, taken.batch_id)
    assert await result(scored, NOVEMBER) is None
    with pytest.raises(NoSuchScores):
        await scored.does(BO, score_care.withdraw_scores, scored.journey_id, taken.batch_id)
    assert gone.change_id is not None
    await scored.does(ANNA, care.undo, gone.change_id)
    assert await _told(scored, NOVEMBER) == before


async def test_a_correction_must_be_a_score_of_a_day_that_has_been(scored: Team) -> None:
    """Nothing changes otherwise."""
    taken = await gives(scored, "8", source=Source.COMMAND)
    opened = await scored.does(ANNA, score_care.open_scores, scored.journey_id, taken.batch_id or 0)
    [one] = opened.scores
    for typed, refusal in (("elf", NotAScore), ("11", NotAScore)):
        with pytest.raises(refusal):
            await scored.does(
                ANNA, score_care.correct_score, scored.journey_id, one.id, score_care.Corrected(typed)
            )
    ahead = score_care.Corrected("9", date(2027, 1, 1))
    with pytest.raises(NotYet):
        await scored.does(ANNA, score_care.correct_score, scored.journey_id, one.id, ahead)
    assert (await _told(scored, NOVEMBER))[0] == 8.0


async def test_another_scale_converts_anew(scored: Team) -> None:
    """What was taken for 0 to 10 was 1 to 5; what cannot be on a scale is refused."""
    taken = await gives(scored, "4, 5, 3", month=NOVEMBER)
    assert (await _told(scored, NOVEMBER))[0] == 4.0
    batch_id = taken.batch_id or 0
    done = await scored.does(BO, score_care.change_scale, scored.journey_id, batch_id, Scale.FIVE)
    assert await _told(scored, NOVEMBER) == (7.5, 3, 33.3, 0)
    with pytest.raises(NoSuchScores):
        await scored.does(BO, score_care.change_scale, scored.journey_id, batch_id, Scale.TEN)
    back = await scored.does(BO, score_care.change_scale, scored.journey_id, done.batch_id or 0, Scale.TEN)
    assert (await _told(scored, NOVEMBER))[0] == 4.0
    await gives(scored, "9, 9, 9", month=OCTOBER)
    [past, *_] = await scored.does(ANNA, score_care.past_scores, scored.journey_id)
    with pytest.raises(NotThatScale):
        await scored.does(BO, score_care.change_scale, scored.journey_id, past.id, Scale.FIVE)
    assert back.change_id is not None
    await scored.does(ANNA, care.undo, back.change_id)
    assert (await _told(scored, NOVEMBER))[0] == 7.5


async def test_a_changed_goal_counts_the_share_anew(scored: Team) -> None:
    """Pictures and reports never name a share of another goal; undo puts it back."""
    await gives_file(scored, FILE)
    assert (await _told(scored, NOVEMBER))[2] == 50.0

    def aim_at_nine(unit: Unit) -> int:
        loaded = unit.load(scored.journey_id)
        row = unit.record(loaded, edit.describe(loaded.journey, goal_score=9), "form")
        assert row is not None
        return row.id or 0

    change_id = await scored.does(ANNA, aim_at_nine)
    assert (await _told(scored, NOVEMBER))[2] == 25.0
    await scored.does(ANNA, care.undo, change_id)
    assert (await _told(scored, NOVEMBER))[2] == 50.0


async def test_figures_per_persona_and_step_and_beside_what_was_finished(scored: Team) -> None:
    """Before and after a fix, the month in which it was finished apart."""
    persona = (await scored.journey()).personas[0].name
    table = f"datum;cijfer;persona;stap\n2-9-2026;6;{persona};1\n3-9-2026;7;;1\n5-10-2026;2;;\n" + "".join(
        f"{day}-11-2026;9;{persona};{day % 2 + 1}\n" for day in range(1, 13)
    )
    await gives_file(scored, table)

    def finish(unit: Unit) -> None:
        loaded = unit.load(scored.journey_id)
        journey, fix_id = edit.add(loaded.journey, "fixes", text="Vaste dag")
        journey = edit.change(journey, "fixes", fix_id, status=FixStatus.DONE, finished_on=date(2026, 10, 14))
        unit.record(loaded, journey, "form")

    await scored.does(ANNA, finish)
    figures = await scored.does(ANNA, satisfaction.figures, scored.journey_id)
    assert [one.month.month for one in figures.months] == [9, 10, 11]
    assert figures.latest is not None
    assert figures.latest.measured == Measured(9.0, 12, 100.0, 100)
    assert figures.change == 7.0
    [of_persona] = figures.personas
    assert (of_persona.name, of_persona.measured.responses) == (persona, 13)
    assert [(step.number, step.measured.responses, step.measured.is_few) for step in figures.steps] == [
        (1, 8, True),
        (2, 6, True),
    ]
    [beside] = figures.fixes
    assert beside.before is not None
    assert beside.after is not None
    assert (beside.before.average, beside.before.responses) == (6.5, 2)
    assert (beside.after.average, beside.after.responses) == (9.0, 12)
    assert not figures.is_low


async def test_low_scores_are_noticed(scored: Team) -> None:
    """Of all customers, or of one type (rule 22)."""
    persona = (await scored.journey()).personas[0].name
    await gives_file(scored, f"cijfer;persona\n3;{persona}\n4;{persona}\n2;{persona}\n" + "9;\n" * 9)
    figures = await scored.does(ANNA, satisfaction.figures, scored.journey_id)
    assert figures.is_low
    assert [one.name for one in figures.low_personas] == [persona]


async def test_figures_of_a_journey_without_scores_are_empty(scored: Team) -> None:
    """And ask for nothing."""
    figures = await scored.does(ANNA, satisfaction.figures, scored.journey_id)
    assert (figures.months, figures.latest, figures.change, figures.is_low) == ((), None, None, False)


async def test_what_customers_wrote_stays_here(scored: Team) -> None:
    """It is in no document, no file that goes out, and not in the history of the journey."""
    secret = "Geheimtaalwoord"
    await gives_file(scored, f"datum;cijfer;opmerking\n3-11-2026;8;{secret}\n")
    journey = await scored.journey()
    assert secret not in to_json(journey)
    drawn = {ExportFormat.PNG, ExportFormat.PDF, ExportFormat.SVG, ExportFormat.CANVAS}
    for kind in set(ExportFormat) - drawn:
        for language in Language:
            for file in _written(journey, kind, language, date(2026, 12, 1), None):
                assert secret.encode() not in file.content
    changes = await scored.changes()
    assert all(secret not in str(row.differences) for row in changes)
    opened = await scored.does(ANNA, score_care.past_scores, scored.journey_id)
    detail = await scored.does(ANNA, score_care.open_scores, scored.journey_id, opened[0].id)
    assert detail.scores[0].score.comment == secret


async def test_scores_go_with_their_journey(scored: Team) -> None:
    """When it is removed for good, nothing of them stays, corrections and all."""
    taken = await gives_file(scored, FILE)
    opened = await scored.does(ANNA, score_care.open_scores, scored.journey_id, taken.batch_id or 0)
    await scored.does(
        BO, score_care.correct_score, scored.journey_id, opened.scores[0].id, score_care.Corrected("10")
    )
    await types_month(scored, OCTOBER, 40, 7.9)
    await scored.does(ANNA, care.delete, scored.journey_id)
    with scored.database.transaction() as session:
        journeys.purge_deleted(session, datetime(2027, 3, 1, tzinfo=UTC))
    with scored.database.transaction() as session:
        assert journeys.find(session, "T1", scored.journey_id) is None


async def test_what_is_understood_is_told_before_it_is_kept(scored: Team) -> None:
    """With the scale, and what is wrong line by line; looking stores nothing."""
    reading = await reads(scored, "8\nelf\n4/5 prima", month=OCTOBER)
    assert [(problem.code, problem.line) for problem in reading.problems] == [("no-score", 2)]
    assert [(score.score, score.comment) for score in reading.scores] == [(8.0, ""), (7.5, "prima")]
    assert (await scored.journey()).results == []


def vars_of(one: object) -> dict[str, object]:
    """Give what a result says, whatever its id."""
    return {
        name: value for name, value in vars(one).items() if name in {"month", "average", "responses", "nps"}
    }


async def _told(team: Team, month: date) -> tuple[float, int, float | None, int | None]:
    found = await result(team, month)
    assert found is not None
    return found.average, found.responses, found.at_goal, found.nps
