"""A round in its channel: what it is, how far people are, and what came of it; and what somebody is told who asks."""

from collections.abc import Sequence

from bot.guide.round_pages import FEW, Progress, RoundPage, Where
from bot.guide.round_report import RoundReport
from bot.guide.telling import Told
from bot.journey.language import Language
from bot.journey.walks import Outcome
from bot.slack.views.blocks import (
    MESSAGE_BLOCKS,
    MESSAGE_CHARACTERS,
    Block,
    Message,
    actions,
    bold,
    button,
    clip,
    confirmation,
    context,
    fitting,
    safe,
    section,
    sections,
)
from bot.slack.views.picture import Picture
from bot.slack.views.walk_wording import LONGEST_STEP, day_of, how_for_all, one_line, time_of
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day as full_day

_MOST_WALKERS = 60
"""So many people are named; the progress counts all of them."""


def round_post(told: Told, _picture: Picture | None = None) -> Message:
    """Show a channel a round: open, with its progress and the buttons to walk along; or closed, with its outcome."""
    page: RoundPage = told.value
    say = catalogue(told.language)
    title = say("round-heading", title=safe(page.title))
    if page.report is not None:
        return Message(title, [section(bold(title)), *_outcome(page, page.report, say)])
    return Message(
        title,
        [
            section(f"{bold(title)}\n{_lead(page, say)}"),
            *([context(_discreet(page, say))] if page.anonymous else []),
            *_progress(page, say),
            actions(
                button(say("round-join"), "round_join", str(page.round_id), style="primary"),
                button(say("round-results"), "round_results", str(page.round_id)),
                button(say("round-close"), "round_close", str(page.round_id), confirm=_sure(say)),
            ),
        ],
    )


def results_so_far(page: RoundPage, reader: Language) -> Message:
    """Tell somebody how a round goes; of an anonymous one only how many are done, lest they see who answered just now."""
    say = catalogue(reader)
    title = bold(say("round-so-far", title=safe(page.title)))
    if page.report is None:
        return Message(title, [section(title), *_progress(page, say), context(say("round-so-far-anonymous"))])
    told = [step for step in page.report.steps if step.now.count or step.outdated]
    lines = [
        say(
            "summary-walk-step",
            number=step.number,
            step=one_line(step.text, LONGEST_STEP),
            how=how_for_all(step.now, say),
        )
        for step in told
    ]
    blocks = [section(title), *_progress(page, say)]
    blocks += sections(lines) if lines else [section(say("round-so-far-nothing"))]
    return Message(title, fitting(blocks, most=MESSAGE_BLOCKS - 1, characters=MESSAGE_CHARACTERS))


def rounds_history(title: str, reports: Sequence[RoundReport], reader: Language) -> Message:
    """List the last rounds: when, who walked, and how it went."""
    say = catalogue(reader)
    heading = bold(say("round-history", title=safe(title)))
    if not reports:
        none = say("round-history-none", title=safe(title))
        return Message(none, [section(none)])
    lines = [
        say(
            "round-history-line",
            day=full_day(report.closed_at.date(), say.language),
            who=_who(report, say),
            **_counts(report),
        )
        for report in reports
    ]
    return Message(heading, [section(heading), *sections(lines)])


def open_already(where: Where, link: str, reader: Language) -> Message:
    """Say where the round is that is open, with the button to walk along."""
    say = catalogue(reader)
    day = day_of(where.closes_at, say.language) if where.closes_at else ""
    text = say("round-is-open", channel=where.channel_id, day=day, link=_link(link, say))
    return Message(
        text, [section(text), actions(button(say("round-join"), "round_join", str(where.round_id)))]
    )


def started(where: Where, link: str, reader: Language) -> Message:
    """Say where the round is that somebody just began."""
    say = catalogue(reader)
    text = say("round-started", channel=where.channel_id, link=_link(link, say))
    return Message(text, [section(text)])


def start_button(where: Where, reader: Language) -> Message:
    """Offer the window to begin a round to who typed so in a thread, where no window can open."""
    say = catalogue(reader)
    text = say("walk-form-start-lead", title=safe(where.journey.title), count=len(where.journey.steps))
    start = button(say("walk-form-start-title"), "round_start", str(where.journey_id), style="primary")
    return Message(text, [section(text), actions(start)])


def _link(link: str, say: Catalogue) -> str:
    return f"<{link}|{say('round-link')}>" if link else ""


def _lead(page: RoundPage, say: Catalogue) -> str:
    day, time = day_of(page.closes_at, say.language), time_of(page.closes_at)
    lead = say("round-lead", count=page.steps, day=day, time=time)
    by = say("round-opened-by", name=one_line(page.opened_by, 60)) if page.opened_by else ""
    return " ".join(filter(None, [lead, by]))


def _discreet(page: RoundPage, say: Catalogue) -> str:
    """Say what anonymous means, and where it means less."""
    return " ".join([say("round-anonymous"), *([say("round-few")] if len(page.walkers) < FEW else [])])


def _progress(page: RoundPage, say: Catalogue) -> list[Block]:
    """Tell how far people are, by name; in an anonymous round only in numbers."""
    walking = [one for one in page.walkers if one.state in {"open", "done"}]
    if not walking:
        return [context(say("round-nobody"))]
    done = sum(1 for one in walking if one.state == "done")
    begun = sum(1 for one in walking if one.answered)
    total = say("round-progress", done=done, count=len(walking), begun=begun)
    if page.anonymous:
        return [section(bold(total))]
    named = [_walker(one, page.steps, say) for one in page.walkers[:_MOST_WALKERS]]
    names = clip(" · ".join(named), 2000) + (" …" if len(page.walkers) > _MOST_WALKERS else "")
    return [section(bold(total)), context(names)]


def _walker(one: Progress, steps: int, say: Catalogue) -> str:
    name = one_line(one.name, 40) or say("round-somebody")
    if one.state == "open":
        key = "round-walker" if one.answered else "round-walker-none"
        return say(key, name=name, answered=one.answered, count=steps)
    return say(f"round-walker-{one.state}", name=name, answered=one.answered, count=steps)


def _outcome(page: RoundPage, report: RoundReport, say: Catalogue) -> list[Block]:
    day = full_day(report.closed_at.date(), say.language)
    by = one_line(page.closed_by, 60)
    over = say("round-over-by", day=day, name=by) if by else say("round-over", day=day)
    if not report.walked:
        return [section(say("round-result-nobody")), context(f"{over} {say('round-in-thread')}")]
    result = say("round-result", walked=report.walked, invited=report.invited, **_counts(report))
    return [section(result), context(f"{over} {say('round-in-thread')}")]


def _counts(report: RoundReport) -> dict[str, int]:
    return {str(outcome): report.count(outcome) for outcome in Outcome}


def _who(report: RoundReport, say: Catalogue) -> str:
    names = ", ".join(one_line(name, 40) for name in report.walked_by[:_MOST_WALKERS])
    return clip(names, 500) or say("round-history-people", count=report.walked)


def _sure(say: Catalogue) -> dict[str, object]:
    return confirmation(
        say("round-close-title"), say("round-close-text"), say("round-close"), say("delete-no")
    )
