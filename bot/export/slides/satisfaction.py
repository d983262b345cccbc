"""The slide of satisfaction per month against the goal (rules 6 and 22)."""

from pptx.presentation import Presentation as Deck

from bot.export.slides.charts import Series, bar_chart, line_chart
from bot.export.slides.deck import BOTTOM, BRAND, MARGIN, TOP, WIDTH, Box, add_slide
from bot.export.slides.kit import INSET, Line, Pen, fit, largest
from bot.journey.model import Journey
from bot.journey.parts import Result
from prompts.catalogue import Catalogue
from prompts.figures import number, short_month

_FEW = 10
"""Fewer responses than this say little of a month."""
_MOST_MONTHS = 18


def add_satisfaction(deck: Deck, journey: Journey, foot: str, say: Catalogue) -> None:
    """Add satisfaction per month against the goal, and the share at the goal (rule 22); nothing without results."""
    results = _in_order(journey)[-_MOST_MONTHS:]
    if not results:
        return
    slide = add_slide(deck, say("slides-satisfaction"), foot)
    pen = Pen(slide, say.language)
    told = Box(MARGIN - INSET, TOP, WIDTH - 2 * MARGIN, 44)
    pen.text(
        told,
        largest([Line(" ".join(_told(journey, results, say)))], told, (14, 12, 11)).lines,
        say("slides-satisfaction"),
    )
    months = [short_month(result.month, say.language) for result in results]
    shares = [result.at_goal for result in results]
    has_shares = any(share is not None for share in shares)
    width = 560.0 if has_shares else WIDTH - 2 * MARGIN
    lines = [Series(say("slides-average"), [result.average for result in results])]
    if journey.goal_score is not None:
        score = number(journey.goal_score, say.language)
        lines.append(Series(say("slides-goal-line", score=score), [journey.goal_score] * len(results)))
    top = TOP + 52
    box = Box(MARGIN, top + 22, width, BOTTOM - top - 26)
    _heading(pen, box, say("slides-average-title"))
    values = _values(months, [number(result.average, say.language) for result in results], say)
    line_chart(
        slide, box, months, lines, say("slides-average-chart", values=values), say("slides-average-title")
    )
    if has_shares:
        box = Box(MARGIN + width + 24, box.y, WIDTH - 2 * MARGIN - width - 24, box.height)
        _heading(pen, box, say("slides-share-title"))
        percents = [
            "" if share is None else say("slides-percent", share=number(share, say.language))
            for share in shares
        ]
        text = say("slides-share-chart", values=_values(months, percents, say))
        bar_chart(
            slide, box, months, Series(say("slides-share-title"), shares), text, say("slides-share-title")
        )
    pen.notes("\n".join(_told(journey, results, say)) + "\n" + values)


def _heading(pen: Pen, chart: Box, text: str) -> None:
    box = Box(chart.x, chart.y - 22, chart.width, 20)
    pen.text(box, fit([Line(text, colour=BRAND, bold=True, size=12)], box).lines, text)


def _told(journey: Journey, results: list[Result], say: Catalogue) -> list[str]:
    """Say in words what the charts show: the trend, the way to the goal, and which months say little."""
    first, last = results[0].average, results[-1].average
    told = []
    if len(results) > 1:
        change = number(abs(last - first), say.language)
        way = "same" if last == first else "up" if last > first else "down"
        told.append(
            say(
                f"slides-trend-{way}",
                first=number(first, say.language),
                last=number(last, say.language),
                change=change,
            )
        )
    if journey.goal_score is not None:
        if last >= journey.goal_score:
            told.append(say("slides-goal-reached"))
        else:
            told.append(say("slides-to-goal", change=number(journey.goal_score - last, say.language)))
    few = [short_month(result.month, say.language) for result in results if result.responses < _FEW]
    return [*told, say("slides-few-responses", months=", ".join(few))] if few else told


def _values(months: list[str], values: list[str], say: Catalogue) -> str:
    pairs = zip(months, values, strict=True)
    return ", ".join(say("slides-chart-value", month=name, value=value) for name, value in pairs if value)


def _in_order(journey: Journey) -> list[Result]:
    return sorted(journey.results, key=lambda result: result.month)
