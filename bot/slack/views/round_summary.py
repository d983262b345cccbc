"""What came of a round, in the thread of its post: better, worse, pain points to make fixes of, stale steps, thanks."""

from collections.abc import Sequence

from bot.guide.round_report import RoundReport
from bot.guide.telling import Told
from bot.journey.language import Language
from bot.journey.walks import Outcome, Seen, StepOutcome, Trend
from bot.slack.views.blocks import (
    MESSAGE_BLOCKS,
    MESSAGE_CHARACTERS,
    Block,
    Message,
    actions,
    bold,
    button,
    clip,
    context,
    fitting,
    safe,
    section,
    sections,
)
from bot.slack.views.picture import Picture
from bot.slack.views.walk_wording import LONGEST_NOTE, LONGEST_STEP, how, how_for_all, one_line
from bot.slack.views.wording import ranges, step_of
from prompts.catalogue import Catalogue, catalogue

_MOST_PAINS = 8
_MOST_LINES = 12
"""So many pain points, and steps of a kind, stand in the summary; the others stand behind “read everything”."""


def round_summary(told: Told, _picture: Picture | None = None) -> Message:
    """Tell a channel what came of a round. What does not fit stands behind “read everything”."""
    report: RoundReport = told.value
    say = catalogue(told.language)
    title = say("summary-walk-heading", title=safe(report.journey.title))
    if not report.walked:
        return Message(
            title, [section(bold(title)), section(say("summary-walk-nobody")), *_stale(report, say)]
        )
    pains = report.pains[:_MOST_PAINS]
    rest = len(report.pains) - len(pains)
    blocks = [
        section(f"{bold(title)}\n{outcome_line(report, say)}"),
        *_trends(report, say),
        *_bad(report, say),
        *([section(bold(say("summary-walk-pains")))] if pains else []),
        *(_pain(report, one, say) for one in pains),
        *([context(say("summary-walk-rest", count=rest))] if rest else []),
        *_outdated(report, say),
        *_changed(report, say),
        *_stale(report, say),
    ]
    last = [
        actions(button(say("summary-everything"), "round_read", str(report.round_id))),
        context(_thanks(report, say)),
    ]
    room = MESSAGE_BLOCKS - len(last) - 1
    return Message(title, [*fitting(blocks, most=room, characters=MESSAGE_CHARACTERS - 2500), *last])


def everything(report: RoundReport, reader: Language) -> list[Message]:
    """Tell somebody all that came of a round, in as many messages as it takes: how each step went, and every note."""
    say = catalogue(reader)
    title = bold(say("summary-walk-heading", title=safe(report.journey.title)))
    lines = [title, bold(say("summary-walk-every-step")), *step_lines(report, say)]
    lines += [bold(say("summary-walk-pains"))] if report.pains else []
    lines += [_said(report, one, say, most=len(one.note)) for one in report.pains]
    lines += [say("summary-walk-outdated")] if report.outdated else []
    lines += [_no_longer(report, one, say, most=len(one.note)) for one in report.outdated]
    messages, blocks = [], sections(lines)
    while blocks:
        # A section holds 3,000 characters; four of them fit into a message whatever is in them.
        messages.append(Message(title, blocks[:4]))
        blocks = blocks[4:]
    return messages


def outcome_line(report: RoundReport, say: Catalogue) -> str:
    """Count in a sentence how the steps went."""
    counts = {str(outcome): report.count(outcome) for outcome in Outcome}
    return say("summary-walk-outcome", **counts)


def step_lines(report: RoundReport, say: Catalogue) -> list[str]:
    """Tell of each step how it went."""
    return [_step(step, say) for step in report.steps]


def _trends(report: RoundReport, say: Catalogue) -> list[Block]:
    """Tell what got better and worse, with an arrow and in words."""
    if not report.has_before:
        return [context(say("summary-walk-first"))]
    blocks = []
    for trend in (Trend.BETTER, Trend.WORSE):
        moved = [step for step in report.steps if step.trend == trend]
        if moved:
            lines = [_moved(step, say) for step in moved[:_MOST_LINES]]
            lines += ["…"] if len(moved) > _MOST_LINES else []
            blocks += sections([bold(say(f"summary-walk-{trend}")), *lines])
    return blocks or [context(say("summary-walk-same"))]


def _moved(step: StepOutcome, say: Catalogue) -> str:
    return say(
        f"summary-walk-trend-{step.trend}",
        number=step.number,
        step=one_line(step.text, LONGEST_STEP),
        now=how_for_all(step.now, say),
        before=how_for_all(step.before, say),
    )


def _bad(report: RoundReport, say: Catalogue) -> list[Block]:
    """List the steps that had friction or were broken, as far as their trend does not tell them already."""
    told = {Trend.WORSE, Trend.BETTER}
    bad = [
        step
        for step in report.steps
        if step.now.outcome in {Outcome.FRICTION, Outcome.BROKEN} and step.trend not in told
    ]
    if not bad:
        return []
    lines = [_step(step, say) for step in bad[:_MOST_LINES]] + (["…"] if len(bad) > _MOST_LINES else [])
    return sections([bold(say("summary-walk-bad")), *lines])


def _step(step: StepOutcome, say: Catalogue) -> str:
    text = one_line(step.text, LONGEST_STEP)
    return say("summary-walk-step", number=step.number, step=text, how=how_for_all(step.now, say))


def _pain(report: RoundReport, one: Seen, say: Catalogue) -> Block:
    """Offer what hurt as a fix, once: after that the words say that it is one."""
    text = _said(report, one, say, most=LONGEST_NOTE)
    if any(insight.id == one.pain_id for insight in report.journey.insights):
        return section(f"{text}\n{say('summary-walk-is-fix')}")
    return section(text, button(say("summary-walk-to-fix"), f"walk_pain:{one.id}", str(one.id)))


def _said(report: RoundReport, one: Seen, say: Catalogue, *, most: int) -> str:
    number, _ = step_of(report.journey, one.step_id)
    values = {"number": number, "how": how(one, say), "note": safe(clip(one.note, max(most, 1)))}
    if one.by:
        text = say("summary-walk-pain-by", name=one_line(one.by, 60), **values)
    else:
        text = say("summary-walk-pain", **values)
    return f"{text} · <{one.file_url}|{say('summary-walk-picture')}>" if one.file_url else text


def _outdated(report: RoundReport, say: Catalogue) -> list[Block]:
    if not report.outdated:
        return []
    lines = [_no_longer(report, one, say, most=LONGEST_NOTE) for one in report.outdated[:_MOST_LINES]]
    return sections([say("summary-walk-outdated"), *lines])


def _no_longer(report: RoundReport, one: Seen, say: Catalogue, *, most: int) -> str:
    number, text = step_of(report.journey, one.step_id)
    step = one_line(text, LONGEST_STEP)
    if not one.note:
        return say("summary-walk-outdated-line", number=number, step=step)
    note = safe(clip(one.note, max(most, 1)))
    return say("summary-walk-outdated-note", number=number, step=step, note=note)


def _changed(report: RoundReport, say: Catalogue) -> list[Block]:
    return _numbered("summary-walk-changed", report, report.changed, say)


def _stale(report: RoundReport, say: Catalogue) -> list[Block]:
    return _numbered("summary-walk-stale", report, report.stale, say)


def _numbered(key: str, report: RoundReport, step_ids: Sequence[str], say: Catalogue) -> list[Block]:
    numbers = [place for place, step in enumerate(report.journey.steps, start=1) if step.id in step_ids]
    return [context(say(key, count=len(numbers), numbers=ranges(numbers)))] if numbers else []


def _thanks(report: RoundReport, say: Catalogue) -> str:
    if report.walked_by:
        return say(
            "summary-walk-thanks",
            names=clip(", ".join(one_line(name, 40) for name in report.walked_by), 1500),
        )
    return say("summary-walk-thanks-anonymous", count=report.walked)
