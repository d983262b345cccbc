"""The figures of satisfaction in words: what they come to, per persona and step, and beside what was finished."""

from collections.abc import Sequence

from bot.guide.score_figures import Beside, Figures, Month, OfPart
from bot.journey.satisfaction.figures import FEW_RESPONSES, Measured
from bot.slack.views.blocks import (
    bold,
    clip,
    safe,
)
from prompts.catalogue import Catalogue
from prompts.figures import day, month, number

_SHOWN_PARTS = 8
_SHOWN_FIXES = 5
_SHOWN_BEFORE = 3
_NAME = 60


def month_lines(figures: Figures, say: Catalogue) -> list[str]:
    """Tell of the last month with scores, whether it says much, how it moved, and of the months before."""
    latest = figures.latest
    if latest is None:
        return [say("score-none-yet")]
    lines = [month_line(figures, latest, say)]
    if latest.measured.responses and latest.measured.is_few:
        lines.append(f":warning: {say('score-few', most=FEW_RESPONSES)}")
    if moved := change_line(figures, say):
        lines.append(moved)
    before = [_before_line(one, say) for one in reversed(figures.months[-1 - _SHOWN_BEFORE : -1])]
    return [*lines, f"{say('score-before')}: {' · '.join(before)}"] if before else lines


def month_line(figures: Figures, one: Month, say: Catalogue) -> str:
    """Tell of one month in a sentence: average, goal, share at the goal, NPS and number."""
    goal = number(figures.goal, say.language)
    parts = [
        say("score-goal" if figures.is_set else "score-usual-goal", goal=goal),
        _share(one.measured, goal, say) or say("score-share-unknown"),
        _nps(one.measured, say),
        say("score-responses", count=one.measured.responses),
    ]
    average = number(one.measured.average, say.language)
    return say(
        "score-month",
        month=month(one.month, say.language),
        average=average,
        parts=", ".join(filter(None, parts)),
    )


def change_line(figures: Figures, say: Catalogue) -> str:
    """Tell how the average moved since the month before; nothing without one."""
    change, previous = figures.change, figures.previous
    if change is None or previous is None:
        return ""
    when, moved = month(previous.month, say.language), number(abs(change), say.language)
    if not round(change, 1):
        return say("score-same", month=when)
    return say("score-up" if change > 0 else "score-down", change=moved, month=when)


def part_lines(parts: Sequence[OfPart], goal: float, say: Catalogue) -> list[str]:
    """Tell of each persona or step, those with few responses marked."""
    lines = []
    for one in parts[:_SHOWN_PARTS]:
        name = safe(clip(one.name, _NAME))
        told = [
            _share(one.measured, number(goal, say.language), say),
            say("score-responses", count=one.measured.responses),
            f"⚠ {say('score-part-few')}" if one.measured.is_few else "",
        ]
        lines.append(
            "• "
            + say(
                "score-part",
                name=f"{one.number}. {name}" if one.number else name,
                average=number(one.measured.average, say.language),
                parts=" · ".join(filter(None, told)),
            )
        )
    rest = len(parts) - _SHOWN_PARTS
    return [*lines, say("score-other-parts", count=rest)] if rest > 0 else lines


def fix_lines(fixes: Sequence[Beside], say: Catalogue) -> list[str]:
    """Put what was finished beside the scores of before and after, without saying that the one came of the other."""
    if not fixes:
        return []
    lines = [
        "• "
        + say(
            "score-beside-line",
            fix=safe(clip(one.fix.text, _NAME * 2)),
            day=day(one.finished_on, say.language),
            before=_side(one.before, say),
            after=_side(one.after, say),
        )
        for one in fixes[:_SHOWN_FIXES]
    ]
    return [bold(say("score-beside")), *lines, f"_{say('score-beside-note')}_"]


def low_line(figures: Figures, say: Catalogue) -> str:
    """Say where scores are low that no may be the right answer (rule 22); nothing where they are not."""
    if figures.low_personas:
        names = ", ".join(safe(clip(one.name, _NAME)) for one in figures.low_personas[:_SHOWN_PARTS])
        return say("score-low-personas", names=names)
    return say("score-low") if figures.is_low else ""


def persona_lines(figures: Figures, say: Catalogue) -> list[str]:
    """Tell of each persona."""
    lines = part_lines(figures.personas, figures.goal, say)
    return [bold(_over("score-per-persona", figures, say)), *lines] if lines else []


def step_lines(figures: Figures, say: Catalogue) -> list[str]:
    """Tell of each step."""
    lines = part_lines(figures.steps, figures.goal, say)
    return [bold(_over("score-per-step", figures, say)), *lines] if lines else []


def _over(key: str, figures: Figures, say: Catalogue) -> str:
    latest, since = figures.latest, figures.parts_since
    if latest is None or since is None:
        return ""
    return say(key, since=month(since, say.language), until=month(latest.month, say.language))


def _before_line(one: Month, say: Catalogue) -> str:
    return say(
        "score-before-line",
        month=month(one.month, say.language),
        average=number(one.measured.average, say.language),
        responses=say("score-responses", count=one.measured.responses),
    )


def _share(measured: Measured, goal: str, say: Catalogue) -> str:
    if measured.at_goal is None:
        return ""
    return say("score-share", share=number(measured.at_goal, say.language, 0), goal=goal)


def _nps(measured: Measured, say: Catalogue) -> str:
    return "" if measured.nps is None else say("score-nps", nps=number(measured.nps, say.language, 0))


def _side(measured: Measured | None, say: Catalogue) -> str:
    if measured is None:
        return say("score-beside-none")
    return say("score-beside-side", average=number(measured.average, say.language), count=measured.responses)
