"""What stands under a step, as short lines: channels with their marks, thoughts, pain points, gains and fixes."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot.export.board import Board, Column
from bot.export.wording import channel, persona_name
from bot.journey.parts import Evidence, Insight, Touchpoint
from prompts.catalogue import Catalogue
from prompts.figures import signed

EVIDENCE, ASSUMPTION, TRUTH, LOW = "●", "○", "★", "▼"
"""The marks of how we know (rule 3), of moments of truth (rule 16) and of the low point."""
PAIN, GAIN, QUESTION = "−", "+", "?"
_SHORT = 24
"""Characters of a name that stands before something else."""
_KNOWN = {Evidence.EVIDENCE: EVIDENCE, Evidence.ASSUMPTION: ASSUMPTION, None: ""}


class Lane(StrEnum):
    """The rows of a map; the emotion line has a row of its own."""

    TOUCHPOINTS = "touchpoints"
    THOUGHTS = "thoughts"
    FEELING = "feeling"
    PAINS = "pains"
    GAINS = "gains"
    QUESTIONS = "questions"
    FIXES = "fixes"


@dataclass(frozen=True)
class Entry:
    """One short line; `persona` is the place of the persona who says it, or None for what is for everybody."""

    text: str
    mark: str = ""
    persona: int | None = None


def entries(board: Board, column: Column, lane: Lane, say: Catalogue) -> list[Entry]:
    """List what stands in a lane under a step."""
    match lane:
        case Lane.TOUCHPOINTS:
            return _contacts(board, column, say)
        case Lane.THOUGHTS:
            return _thoughts(board, column, say)
        case Lane.PAINS:
            return _learned(column.pains, PAIN)
        case Lane.GAINS:
            return _learned(column.gains, GAIN)
        case Lane.QUESTIONS:
            return _learned(column.questions, QUESTION)
        case Lane.FIXES:
            return [Entry(ranked.fix.text, str(ranked.place)) for ranked in column.fixes]
        case Lane.FEELING:
            return [
                Entry(f"{_traveller(board, place, say)}: {signed(feeling, say.language)}", persona=place)
                for place, feeling in enumerate(column.feelings)
                if feeling is not None
            ]


def everything(board: Board, column: Column, say: Catalogue) -> str:
    """Write all that is known of a step, uncut, for the notes."""
    phase = f" · {column.phase.name}" if column.phase else ""
    lines = [f"{say('slides-step', number=column.number)}{phase}: {column.step.text}"]
    for touchpoint in column.touchpoints:
        lines += [f"  {line}" for line in touchpoint_lines(board, touchpoint, say)]
    for lane in (Lane.FEELING, Lane.PAINS, Lane.GAINS, Lane.QUESTIONS, Lane.FIXES):
        found = entries(board, column, lane, say)
        if found:
            said = "; ".join(f"{entry.mark} {entry.text}".strip() for entry in found)
            lines.append(f"  {lane_name(lane, say)}: {said}")
    return "\n".join(lines)


def touchpoint_lines(board: Board, touchpoint: Touchpoint, say: Catalogue) -> Iterator[str]:
    """Write all that is known of a touchpoint, a line for each thing (rule 15)."""
    marks = [
        channel(touchpoint.channel, say.language),
        persona_name(board.journey, touchpoint.persona_id, say),
        say("label-moment-of-truth") if touchpoint.moment_of_truth else "",
        say(f"label-{touchpoint.evidence}") if touchpoint.evidence else "",
    ]
    yield " · ".join(filter(None, marks))
    for label, text in (
        ("label-doing", touchpoint.doing),
        ("label-thinking", touchpoint.thinking),
        ("label-owner", touchpoint.owner),
        ("label-metric", touchpoint.metric),
        ("label-known-from", touchpoint.known_from),
    ):
        if text:
            yield f"    {say(label)}: {text}"
    if touchpoint.emotion is not None:
        yield f"    {say('label-feeling')}: {say(f'emotion-{touchpoint.emotion}')}"


def lane_name(lane: Lane, say: Catalogue) -> str:
    """Name a lane."""
    return say(f"slides-lane-{lane}")


def short(name: str) -> str:
    """Shorten a name that stands before something else."""
    return name if len(name) <= _SHORT else f"{name[: _SHORT - 1].rstrip()}…"


def lines_of_feeling(
    board: Board, columns: list[Column], say: Catalogue
) -> list[tuple[str, list[float | None]]]:
    """Give each persona's name with its feeling at each of these steps."""
    names = [persona.name for persona in board.personas] or [say("slides-everybody")]
    return [(name, [column.feelings[place] for column in columns]) for place, name in enumerate(names)]


def feeling_in_words(board: Board, columns: list[Column], say: Catalogue) -> str:
    """Tell in words what a picture of the emotion lines shows."""
    lines = []
    for name, values in lines_of_feeling(board, columns, say):
        known = [
            say("slides-feeling-value", number=column.number, value=signed(value, say.language))
            for column, value in zip(columns, values, strict=True)
            if value is not None
        ]
        if known:
            lines.append(say("slides-feeling-line", name=name, values=", ".join(known)))
    return say("slides-feeling-chart", lines=" ".join(lines))


def _contacts(board: Board, column: Column, say: Catalogue) -> list[Entry]:
    """Name the channels; one that several personas use in the same way stands there once, with their names."""
    found: dict[tuple[str, str], list[str | None]] = {}
    for touchpoint in column.touchpoints:
        name = channel(touchpoint.channel, say.language) or touchpoint.doing or say("term-touchpoint")
        mark = (TRUTH if touchpoint.moment_of_truth else "") + _KNOWN[touchpoint.evidence]
        found.setdefault((name, mark), []).append(touchpoint.persona_id)
    return [Entry(f"{name}{_whose(board, ids)}", mark) for (name, mark), ids in found.items()]


def _whose(board: Board, ids: list[str | None]) -> str:
    """Name the personas of a touchpoint, unless it is for all who travel."""
    names = [short(persona.name) for persona in board.personas if persona.id in ids]
    return "" if None in ids or len(names) == len(board.personas) else f" · {', '.join(names)}"


def _thoughts(board: Board, column: Column, say: Catalogue) -> list[Entry]:
    places = {persona.id: place for place, persona in enumerate(board.personas)}
    several = len(places) > 1
    found = []
    for touchpoint in column.touchpoints:
        if touchpoint.thinking:
            place = places.get(touchpoint.persona_id or "")
            mark = f"{_traveller(board, place, say)}:" if several and place is not None else ""
            found.append(Entry(f"“{touchpoint.thinking}”", mark, place))
    return found


def _traveller(board: Board, place: int | None, say: Catalogue) -> str:
    if place is None or not board.personas:
        return say("slides-everybody")
    return short(board.personas[place].name)


def _learned(insights: list[Insight], mark: str) -> list[Entry]:
    return [Entry(insight.text, mark) for insight in insights]
