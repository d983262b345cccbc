"""Whatever customers gave and wrote, what the bot shows of it keeps to Slack's limits."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from bot.guide.satisfaction import Taken
from bot.guide.score_asking import Question, Said
from bot.guide.score_care import OneScore, Opened, PastScores
from bot.guide.score_figures import Beside, Figures, Month, OfPart
from bot.guide.score_forms import Preview, ScoreForm
from bot.guide.score_keys import ScoreKey
from bot.guide.screens import Screen
from bot.guide.telling import Told
from bot.journey.language import Language
from bot.journey.parts import Fix, Result
from bot.journey.satisfaction.figures import Measured, months_on
from bot.journey.satisfaction.values import Problem, Reading, Scale, Score, Source, Total
from bot.playground.limits import violations
from bot.slack.views.ask_results import ask_results
from bot.slack.views.picture import Picture
from bot.slack.views.score_answer import figures_message, not_understood, what_came_of_it
from bot.slack.views.score_form import preview_window, reading_window, refused_window, score_form
from bot.slack.views.score_keys import keys_window
from bot.slack.views.score_windows import Target, choice_window, history_window, one_window
from tests.slack.any_journey import screens, writers

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
TODAY = date(2026, 11, 30)
# A failure shows the journey, however large.
pytestmark = pytest.mark.filterwarnings("ignore::hypothesis.errors.HypothesisWarning")
few = settings(
    max_examples=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
languages = st.sampled_from(Language)
BIG = 2**40


@few
@given(screens(), writers(), languages, st.integers(0, 30))
def test_the_figures_keep_to_the_limits(screen: Screen, write: Any, reader: Language, count: int) -> None:
    """With all that they can tell, and none of it."""
    measured = Measured(5.75, 7, 66.7, -100)
    parts = tuple(OfPart(f"p{number}", write(300), measured, number) for number in range(count))
    months = tuple(Month(months_on(date(2026, 11, 1), -back), measured) for back in reversed(range(24)))
    fixes = tuple(Beside(Fix(id="f1", text=write(300)), TODAY, measured, None) for _ in range(count))
    whole = Figures(8.0, True, months, parts, parts, months[0].month, fixes)
    picture = Picture(("F0123456789",), write(3000), write(3000))
    taken = Taken(BIG, 5000, 24, 5000, (TODAY,), earlier_at=NOW, earlier_by=write(200), scale=Scale.NPS)
    lead = what_came_of_it(taken, reader)
    for figures in (whole, Figures(8.0, False)):
        for shown in (picture, None):
            message = figures_message(
                BIG,
                screen.journey.title,
                figures,
                reader,
                lead=lead,
                batch_id=BIG,
                change_id=BIG,
                picture=shown,
            )
            assert violations(message.payload(), "message") == []
    refused = not_understood(BIG, write(1500), write(300), reader)
    assert violations(refused.payload(), "message") == []


@few
@given(screens(), writers(), languages, st.integers(1, 200))
def test_the_windows_keep_to_the_limits(screen: Screen, write: Any, reader: Language, count: int) -> None:
    """Of handing in, looking, correcting, looking back, and keys."""
    journey = screen.journey
    persona = journey.personas[0].id if journey.personas else None
    step = journey.steps[-1].id if journey.steps else None
    score = Score(7.5, TODAY, persona, step, write(3000), write(100))
    typed = {"month": "2026-11", "responses": "26", "average": "7,8", "text": write(3000), "scale": "1-5"}
    form = ScoreForm(BIG, BIG, journey, typed, "C0123456789", TODAY)
    _fits(score_form(form, reader), reading_window(reader, write(200)), refused_window(write(3000), reader))
    problems = tuple(Problem("off-scale", line, write(3000), write(300)) for line in range(1, count + 1))
    totals = tuple(Total(months_on(date(2026, 11, 1), -back), 7.5, 10**9) for back in range(24))
    for scores, would in (((score,) * count, Taken(BIG, count, is_repeat=True, earlier_at=NOW)), ((), None)):
        reading = Reading(Scale.NPS, True, scores, totals if scores else (), problems, problems)
        _fits(preview_window(Preview(form, reading, would, Source.FILE), reader))
    target = Target(BIG, BIG, "C0123456789")
    measured = Measured(7.5, count, None, None)
    past = PastScores(
        BIG,
        Source.FILE,
        write(300),
        Scale.FIVE,
        write(200),
        NOW,
        count,
        totals,
        measured,
        write(200),
        NOW,
        4.0,
    )
    standing = PastScores(BIG, Source.CORRECTION, "", Scale.TEN, write(200), NOW, 0, (), None, was=4.0)
    _fits(
        history_window(
            target,
            journey.title,
            [replace(one, id=BIG + number) for number, one in enumerate([past, standing] * 10)],
            reader,
        )
    )
    _fits(history_window(target, journey.title, [], reader))
    ones = tuple(OneScore(number, score, counts=True) for number in range(min(count, 100)))
    _fits(
        choice_window(target, journey, Opened(past, ones), reader),
        one_window(target, journey, ones[0], reader),
    )
    keys = [ScoreKey(number, "U1", NOW, NOW if number % 2 else None) for number in range(5)]
    _fits(keys_window(target, journey.title, keys, {"U1": write(200)}, reader, token="rgs_" + "x" * 43))
    _fits(keys_window(target, journey.title, [], {}, reader))


@few
@given(writers(), languages, st.sampled_from([None, *Said]), st.booleans())
def test_the_question_for_results_keeps_to_the_limits(
    write: Any, reader: Language, said: Said | None, answered: bool
) -> None:
    """Asked, put off and answered."""
    month = date(2026, 11, 1)
    result = Result(id="r1", month=month, average=7.8, responses=10**9) if answered else None
    question = Question(BIG, write(150), month, "2026-11/U0123456789/1", True, result, write(200), said)
    message = ask_results(Told(question, reader), None)
    assert violations(message.payload(), "message") == []


def _fits(*views: dict[str, Any]) -> None:
    for view in views:
        assert violations(view, "modal") == []
