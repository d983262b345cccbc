"""Tables that go on over as many slides as they need: the fixes in their order, and the phases with their figures."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from pptx.presentation import Presentation as Deck

from bot.export import fitting
from bot.export.board import Board
from bot.export.slides.deck import BOTTOM, INK, MARGIN, QUIET, TOP, WHITE, Box, add_slide
from bot.export.slides.kit import INSET, NOTHING, Line, Pen
from bot.journey import fixes
from bot.journey.fixes import Ranked
from bot.journey.model import Formula, Journey
from bot.journey.parts import Phase
from prompts.catalogue import Catalogue
from prompts.figures import number, short_day

_SIZES = (14.0, 12.0, 11.0)
"""The largest in which the table takes one slide, else the last."""
_MOST_LINES = 6
_INTRODUCTION = 26.0

_FIXED = {
    "order": 36.0,
    "impact": 66.0,
    "effort": 68.0,
    "score": 62.0,
    "owner": 96.0,
    "due": 100.0,
    "status": 76.0,
}
_EXTRA = {
    Formula.IMPACT_EFFORT: {},
    Formula.ICE: {"confidence": 92.0},
    Formula.RICE: {"reach": 66.0, "confidence": 92.0},
}
_WIDTH = 912.0
_SHARE_OF_FIX = 0.66
"""Of what the other columns leave to the fix and its step."""
_PHASE_WIDTHS = {"phase": 150.0, "need": 280.0, "point": 280.0, "moved": 124.0, "target": 78.0}


@dataclass(frozen=True)
class _Table:
    """A table as it goes onto slides; `notes` holds a text for each row, uncut."""

    columns: dict[str, float]
    rows: list[list[Line]]
    notes: list[str]
    introduction: str = ""


def add_fixes(deck: Deck, board: Board, foot: str, say: Catalogue) -> None:
    """Add the fixes in their order, with the formula that makes it (rule 19); nothing where there are none."""
    formula = board.journey.formula
    extra = _EXTRA[formula]
    left = _WIDTH - sum(_FIXED.values()) - sum(extra.values())
    columns = {
        "order": _FIXED["order"],
        "fix": left * _SHARE_OF_FIX,
        "step": left * (1 - _SHARE_OF_FIX),
        **extra,
        **{name: width for name, width in _FIXED.items() if name != "order"},
    }
    table = _Table(
        columns=columns,
        rows=[_fix_row(board.journey, ranked, list(columns), say) for ranked in board.fixes],
        notes=[_fix_note(board.journey, ranked, say) for ranked in board.fixes],
        introduction=say(f"slides-formula-{formula.replace('_', '-')}"),
    )

    def title(page: int, count: int) -> str:
        return say("slides-fixes") if count == 1 else say("slides-fixes-page", page=page, count=count)

    _add(deck, table, title, foot, say)


def add_phases(deck: Deck, journey: Journey, foot: str, say: Catalogue) -> None:
    """Add the phases with the customer's need and the conversion point of each (rule 11), where they are known."""
    told = [
        phase for phase in journey.phases if phase.information_need or phase.conversion_point or phase.entered
    ]
    rows = [_phase_row(phase, say) for phase in journey.phases] if told else []
    notes = [
        " · ".join(filter(None, (phase.name, phase.information_need, phase.conversion_point)))
        for phase in journey.phases
    ]
    _add(deck, _Table(_PHASE_WIDTHS, rows, notes), lambda *_: say("slides-phases"), foot, say)


def _fix_row(journey: Journey, ranked: Ranked, columns: list[str], say: Catalogue) -> list[Line]:
    fix, language = ranked.fix, say.language
    helped = set(fixes.steps_of(journey, fix))
    places = [place for place, step in enumerate(journey.steps, start=1) if step.id in helped]
    steps = "\n".join(f"{place} {journey.steps[place - 1].text}" for place in places)
    texts = {
        "order": str(ranked.place),
        "fix": fix.text,
        "step": steps,
        "impact": "" if fix.impact is None else number(fix.impact, language),
        "effort": "" if fix.effort is None else number(fix.effort, language),
        "reach": "" if fix.reach is None else number(fix.reach, language),
        "confidence": "" if fix.confidence is None else say("slides-percent", share=fix.confidence),
        "score": "" if ranked.score is None else number(ranked.score, language),
        "owner": fix.owner,
        "due": "" if fix.due is None else short_day(fix.due, language),
        "status": say(f"fix-status-{fix.status.value}"),
    }
    colour = QUIET if fix.is_finished else INK
    return [Line(texts[name], colour=colour, bold=name in {"order", "score"}) for name in columns]


def _fix_note(journey: Journey, ranked: Ranked, say: Catalogue) -> str:
    fix = ranked.fix
    pains = [f"{say('label-pain')}: {pain.text}" for pain in fixes.pains_of(journey, fix)]
    more = [text for text in (fix.owner, fix.notes, fix.trying, fix.expected, fix.outcome) if text]
    return "\n  ".join([f"{ranked.place}. {fix.text}", *pains, *more])


def _phase_row(phase: Phase, say: Catalogue) -> list[Line]:
    moved = ""
    if phase.entered and phase.moved_on is not None:
        share = number(100 * phase.moved_on / phase.entered, say.language, 0)
        figures = {name: number(value, say.language) for name, value in _figures(phase)}
        moved = say("slides-moved", share=share, moved=figures["moved"], entered=figures["entered"])
    target = "" if phase.conversion_target is None else say("slides-percent", share=phase.conversion_target)
    texts = (phase.name, phase.information_need, phase.conversion_point, moved, target)
    return [Line(text, bold=place == 0) for place, text in enumerate(texts)]


def _figures(phase: Phase) -> list[tuple[str, int]]:
    return [("moved", phase.moved_on or 0), ("entered", phase.entered or 0)]


def _add(deck: Deck, table: _Table, title: Callable[[int, int], str], foot: str, say: Catalogue) -> None:
    widths = list(table.columns.values())
    top = TOP + (_INTRODUCTION if table.introduction else 4)
    for size in _SIZES:
        head = [
            Line(say(f"slides-column-{name}"), colour=WHITE, bold=True, size=size) for name in table.columns
        ]
        rows = [
            [_cut(line, width, size) for line, width in zip(row, widths, strict=True)] for row in table.rows
        ]
        heights = [_row_height(row, widths) for row in [head, *rows]]
        pages = _paged(heights[1:], BOTTOM - top - heights[0] - INSET)
        if len(pages) <= 1:
            break
    for count, places in enumerate(pages, start=1):
        pen = Pen(add_slide(deck, title(count, len(pages)), foot), say.language)
        if table.introduction:
            box = Box(MARGIN - INSET, TOP - 4, _WIDTH, _INTRODUCTION - 4)
            pen.fitted(box, [Line(table.introduction, colour=QUIET, size=12)], say("slides-column-score"))
        tall = [heights[0], *(heights[place + 1] for place in places)]
        shown = [head, *(rows[place] for place in places)]
        pen.table(Box(MARGIN, top, _WIDTH, sum(tall)), shown, widths, tall, title(count, len(pages)))
        pen.notes("\n\n".join(table.notes[place] for place in places))


def _paged(heights: Sequence[float], room: float) -> list[list[int]]:
    """Deal rows, by their place, over pages that have this room."""
    pages: list[list[int]] = []
    used = room
    for place, height in enumerate(heights):
        if used + height > room:
            pages.append([])
            used = 0.0
        pages[-1].append(place)
        used += height
    return pages


def _cut(line: Line, width: float, size: float) -> Line:
    text = fitting.clipped(line.text, width - 2 * INSET, size, _MOST_LINES, bold=line.bold)
    return replace(line, text=text or NOTHING, size=size)


def _row_height(row: Sequence[Line], widths: Sequence[float]) -> float:
    return 2 * INSET + max(
        fitting.height([line.text], width - 2 * INSET, line.size, bold=line.bold)
        for line, width in zip(row, widths, strict=True)
    )
