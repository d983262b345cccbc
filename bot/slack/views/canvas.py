"""A journey as the document of a canvas: Markdown, as far as Slack's canvases know it."""

import re
from collections.abc import Iterator

from bot.guide.screens import Screen
from bot.journey.fixes import ranked
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Step
from bot.slack.views.blocks import clip
from bot.slack.views.wording import MOMENT_OF_TRUTH, signed
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day, number

_MOST_FIXES = 40
"""Rows of the table of fixes: a canvas takes at most 300 cells in a table."""
_ROOM_FOR_TEXT = (400, 150, 60)
"""Characters of each text that are shown: as many as the whole document leaves room for."""
MOST_CHARACTERS = 100_000
"""Characters of a document, markup and all."""
_MARKUP = re.compile(r"([\\`*_~\[\]<>#|!:])")


def canvas(screen: Screen) -> tuple[str, str]:
    """Write a journey out; gives the title and the Markdown, in the journey's language."""
    journey = screen.journey
    say = catalogue(journey.language)
    document = ""
    for most in _ROOM_FOR_TEXT:
        document = _document(journey, say, most)
        if len(document) <= MOST_CHARACTERS:
            break
    return clip(say("card-heading", title=journey.title), 150), document


def _document(journey: Journey, say: Catalogue, most: int) -> str:
    """Write a journey out with so many characters of each text at most."""
    lines = [
        *_goal(journey, say, most),
        *_steps(journey, say, most),
        *_fixes(journey, say, most),
        "",
        "---",
        say("canvas-kept-up-to-date"),
    ]
    return "\n".join(lines)


def _goal(journey: Journey, say: Catalogue, most: int) -> Iterator[str]:
    yield f"# {say('stage-goal')}"
    score = f" ({number(journey.goal_score, say.language)}+)" if journey.goal_score is not None else ""
    yield f"{_plain(journey.goal, most)}{score}" if journey.goal else say("canvas-no-goal")


def _steps(journey: Journey, say: Catalogue, most: int) -> Iterator[str]:
    yield f"# {say('stage-steps')}"
    if not journey.steps:
        yield say("canvas-no-steps")
    names = {phase.id: phase.name for phase in journey.phases}
    before: str | None = None
    for place, step in enumerate(journey.steps, start=1):
        if step.phase_id != before and step.phase_id in names:
            yield f"## {_plain(names[step.phase_id or ''], most)}"
        before = step.phase_id
        # Not a numbered list: behind each heading Slack would begin at 1 again.
        yield f"- **{place}.** {_plain(step.text, most)}{_feeling(journey, step)}"
        for pain in _pains(journey, step):
            yield f"    - {say('label-pain')}: {_plain(pain, most)}"


def _feeling(journey: Journey, step: Step) -> str:
    """Give the lowest feeling at a step as a face with its value, and a mark at a moment of truth."""
    touchpoints = journey.touchpoints_of(step.id)
    known = [touchpoint.emotion for touchpoint in touchpoints if touchpoint.emotion is not None]
    shown = f" {signed(min(known))}" if known else ""
    return shown + (f" {MOMENT_OF_TRUTH}" if any(one.moment_of_truth for one in touchpoints) else "")


def _pains(journey: Journey, step: Step) -> list[str]:
    ids = {touchpoint.id for touchpoint in journey.touchpoints_of(step.id)}
    return [
        insight.text
        for insight in journey.insights
        if insight.kind == InsightKind.PAIN and insight.touchpoint_id in ids
    ]


def _fixes(journey: Journey, say: Catalogue, most: int) -> Iterator[str]:
    yield f"# {say('stage-fixes')}"
    found = ranked(journey)
    if not found:
        yield say("summary-no-fixes")
        return
    heads = [say(f"canvas-{column}") for column in ("fix", "score", "owner", "due", "status")]
    yield f"| | {' | '.join(heads)} |"
    yield "|---" * (len(heads) + 1) + "|"
    for one in found[:_MOST_FIXES]:
        fix = one.fix
        cells = [
            str(one.place),
            _plain(fix.text, most),
            "" if one.score is None else number(one.score, say.language),
            _plain(fix.owner, most),
            day(fix.due, say.language) if fix.due else "",
            say(f"fix-status-{fix.status}"),
        ]
        yield f"| {' | '.join(cells)} |"
    if len(found) > _MOST_FIXES:
        yield say("summary-more-fixes", count=len(found) - _MOST_FIXES)


def _plain(text: str, most: int) -> str:
    """Give what somebody typed in one line, so that a canvas shows just that: no markup, no mention, no link."""
    return _MARKUP.sub(r"\\\1", clip(" ".join(text.split()), most))
