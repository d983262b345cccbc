"""The first slide: what the journey is about, where it should end and where it stands."""

from datetime import date

from pptx.presentation import Presentation as Deck

from bot.export.board import Board
from bot.export.cells import LOW
from bot.export.slides.deck import (
    BAD,
    BOTTOM,
    BRAND,
    COVER_TEXT,
    COVER_TITLE,
    GOOD,
    INK,
    MARGIN,
    PANEL,
    QUIET,
    WHITE,
    WIDTH,
    Box,
    add_cover,
)
from bot.export.slides.kit import Line, Pen, height_of, largest
from bot.journey.model import Journey, Kind
from prompts.catalogue import Catalogue
from prompts.figures import day, number, short_month, signed

_RIGHT = PANEL + 32
_RIGHT_WIDTH = WIDTH - MARGIN - _RIGHT
_SCORE_WIDTH = 92.0
_FIRST_FIXES = 3


def add_first(deck: Deck, board: Board, made_on: date, say: Catalogue) -> None:
    """Add the first slide: title and scope, the goal (rule 6), where we stand, the low point and what to do first."""
    journey = board.journey
    slide = add_cover(deck)
    pen = Pen(slide, say.language)
    for placeholder, box, sizes, lines in (
        (
            slide.placeholders[0],
            COVER_TITLE,
            (30, 26, 22, 18, 15),
            [Line(journey.title, colour=WHITE, bold=True)],
        ),
        (slide.placeholders[1], COVER_TEXT, (14, 12, 10), _scope(board, made_on, say)),
    ):
        frame = placeholder.text_frame
        pen.write(frame, largest(lines, box, sizes).lines)
    y = 28.0
    y = _block(pen, y, say("slides-goal"), _goal(journey, say), 124, (20, 18, 16, 14, 12))
    y = _standing(pen, y, journey, say)
    if board.low_point is not None and board.low_point.lowest is not None:
        step = board.low_point
        feeling = signed(board.low_point.lowest, say.language)
        told = say("slides-low-point-at", number=step.number, step=step.step.text, feeling=feeling)
        y = _block(pen, y, say("slides-low-point"), [Line(told, LOW, BAD)], 46, (14, 12))
    first = [
        Line(ranked.fix.text, str(ranked.place), BRAND)
        for ranked in board.fixes
        if not ranked.fix.is_finished and ranked.score is not None
    ][:_FIRST_FIXES]
    if first:
        y = _block(pen, y, say("slides-first-to-do"), first, 96, (14, 12, 11))
    _block(pen, y, say("slides-on-the-map"), [Line(_counted(board, say))], 40, (12, 11, 10))
    pen.notes(
        "\n\n".join(filter(None, (journey.title, journey.goal, journey.strategy, _counted(board, say))))
    )


def _block(pen: Pen, y: float, name: str, lines: list[Line], most: float, sizes: tuple[int, ...]) -> float:
    """Write a heading with text under it; give where the next one may begin."""
    pen.text(Box(_RIGHT, y, _RIGHT_WIDTH, 18), [Line(name, colour=BRAND, bold=True, size=12)], name)
    box = Box(_RIGHT, y + 18, _RIGHT_WIDTH, min(most, BOTTOM - y - 18))
    found = largest(lines, box, sizes)
    height = height_of(found.lines, box.width)
    pen.text(Box(box.x, box.y, box.width, height), found.lines, f"{name} 2")
    return box.y + height + 14


def _scope(board: Board, made_on: date, say: Catalogue) -> list[Line]:
    journey = board.journey
    kind = "" if journey.kind == Kind.OTHER else say(f"kind-{journey.kind}")
    chosen = board.personas if len(board.personas) < len(journey.personas) else []
    texts = [
        kind,
        journey.offering,
        journey.customer_group,
        *(say("slides-persona-title", name=persona.name) for persona in chosen),
        say("slides-made-on", day=day(made_on, say.language)),
    ]
    return [Line(text, colour=WHITE) for text in texts if text]


def _goal(journey: Journey, say: Catalogue) -> list[Line]:
    lines = [Line(journey.goal or say("slides-no-goal"), bold=bool(journey.goal))]
    if journey.goal_score is not None:
        score = number(journey.goal_score, say.language)
        lines.append(Line(say("slides-goal-score", score=score), colour=QUIET))
    return lines


def _standing(pen: Pen, y: float, journey: Journey, say: Catalogue) -> float:
    """Write the newest satisfaction large, and beside it of when and of how many; give where the next block begins."""
    name = say("slides-where-we-stand")
    last = max(journey.results, key=lambda result: result.month, default=None)
    if last is None:
        return _block(pen, y, name, [Line(say("slides-not-measured"), colour=QUIET)], 84, (14,))
    pen.text(Box(_RIGHT, y, _RIGHT_WIDTH, 18), [Line(name, colour=BRAND, bold=True, size=12)], name)
    reached = journey.goal_score is not None and last.average >= journey.goal_score
    score = Line(number(last.average, say.language), colour=GOOD if reached else INK, bold=True, size=40)
    pen.text(Box(_RIGHT, y + 18, _SCORE_WIDTH, 54), [score], f"{name} 2", middle=True)
    lines = [
        Line(say("slides-score-now"), size=14),
        Line(
            say("slides-score-month", month=short_month(last.month, say.language), count=last.responses),
            colour=QUIET,
            size=14,
        ),
    ]
    if last.at_goal is not None:
        lines.append(
            Line(say("slides-at-goal", share=number(last.at_goal, say.language)), bold=True, size=14)
        )
    box = Box(_RIGHT + _SCORE_WIDTH, y + 18, _RIGHT_WIDTH - _SCORE_WIDTH, 56)
    pen.text(box, lines, f"{name} 3", middle=True)
    return y + 18 + 56 + 14


def _counted(board: Board, say: Catalogue) -> str:
    touchpoints = sum(len(column.touchpoints) for column in board.columns)
    return " · ".join(
        (
            say("slides-counted-steps", count=len(board.columns)),
            say("slides-counted-phases", count=len(board.journey.phases)),
            say("slides-counted-personas", count=len(board.personas)),
            say("slides-counted-touchpoints", count=touchpoints),
        )
    )
