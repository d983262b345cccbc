"""The monthly report: one message for a channel with its details in a thread, or for one reader."""

from bot.guide.monthly import MonthlyReport
from bot.guide.telling import Told
from bot.journey.language import Language
from bot.journey.next_action import Action, Proposal
from bot.journey.satisfaction.figures import FEW_RESPONSES
from bot.journey.walks import Trend
from bot.slack.views.blocks import (
    MESSAGE_BLOCKS,
    MESSAGE_CHARACTERS,
    Block,
    Element,
    Message,
    actions,
    bold,
    button,
    clip,
    context,
    fitting,
    header,
    safe,
    section,
    sections,
)
from bot.slack.views.fix_targets import Target
from bot.slack.views.overview import first_fixes, goal_line
from bot.slack.views.picture import Picture, picture_blocks
from bot.slack.views.round_summary import outcome_line, step_lines
from bot.slack.views.score_figures import change_line, fix_lines, low_line, month_line, persona_lines
from bot.slack.views.score_figures import step_lines as step_score_lines
from bot.slack.views.wording import ranges, step_of
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day_of_year, month

_LONGEST = 120


def posted_report(told: Told, picture: Picture | None) -> Message:
    """Show a channel the report of a month."""
    message = monthly_report(told.value, told.language, picture)
    say = catalogue(told.language)
    return Message(message.text, [*message.blocks, context(say("report-rest-in-thread"))])


def report_details(told: Told, _picture: Picture | None) -> Message:
    """Give what goes into the thread of a report: scores per persona and step, what was finished, how each step went."""
    report: MonthlyReport = told.value
    say = catalogue(told.language)
    figures = report.figures
    chapters = [persona_lines(figures, say), step_score_lines(figures, say), fix_lines(figures.fixes, say)]
    if report.round is not None and report.round.walked:
        chapters.append([bold(say("monthly-walk-steps")), *step_lines(report.round, say)])
    blocks = [block for lines in chapters for block in sections(lines)]
    title = say("monthly-details")
    return Message(
        title,
        fitting(blocks, most=MESSAGE_BLOCKS, characters=MESSAGE_CHARACTERS)
        or [section(say("monthly-no-details"))],
    )


def private_report(
    report: MonthlyReport, reader: Language, picture: Picture | None, channel_id: str
) -> Message:
    """Show somebody the report as it would go out now, with a button to have it posted in its channel."""
    say = catalogue(reader)
    message = monthly_report(report, reader, picture)
    post = button(say("monthly-post"), "report_now", str(report.screen.journey_id))
    return Message(
        message.text,
        [
            *message.blocks,
            actions(post, button(say("coach-words"), "coach_report_words", str(report.screen.journey_id))),
            context(f"{say('only-you')} {say('monthly-goes-to', channel=channel_id)}"),
        ],
    )


def monthly_report(report: MonthlyReport, reader: Language, picture: Picture | None) -> Message:
    """Tell of a month: goal and score, the walkthrough, what is first, what changed, what is stale, what to do next."""
    say = catalogue(reader)
    journey = report.screen.journey
    title = say("monthly-heading", title=journey.title, month=month(report.month, reader))
    blocks: list[Block] = [
        header(clip(title, 150)),
        section("\n".join([*goal_line(journey, say), *_score(report, say)])),
        *(picture_blocks(picture, say("look-trend")) if picture else []),
        section("\n".join(_walk(report, say))),
        section("\n".join(first_fixes(journey, report.today, say))),
        context(_news(report, say)),
        *([context(_stale(report, say))] if report.stale else []),
        section(f"{bold(say('monthly-next'))}\n{_proposal(report, say)}", _way(report, say)),
    ]
    return Message(
        say("monthly-heading", title=safe(journey.title), month=month(report.month, reader)), blocks
    )


def _score(report: MonthlyReport, say: Catalogue) -> list[str]:
    """Tell the satisfaction of the month beside the goal and the month before (rules 6 and 22)."""
    figures = report.figures
    found = figures.of(report.month)
    if found is None:
        return [say("monthly-no-results", month=month(report.month, say.language))]
    lines = [month_line(figures, found, say)]
    if found.measured.responses and found.measured.is_few:
        lines.append(say("score-few", most=FEW_RESPONSES))
    moved = change_line(figures, say) if found == figures.latest else ""
    return [*lines, *filter(None, (moved, low_line(figures, say)))]


def _walk(report: MonthlyReport, say: Catalogue) -> list[str]:
    """Tell what came of the last round (rule 21), and how many steps went better or worse than the time before."""
    last = report.round
    if last is None:
        return [bold(say("monthly-walk")), say("monthly-no-walk")]
    when = day_of_year(last.closed_at.date(), report.today, say.language)
    if not last.walked:
        return [bold(say("monthly-walk")), say("monthly-walk-nobody", day=when)]
    lines = [
        bold(say("monthly-walk")),
        f"{say('monthly-walk-when', day=when, walked=last.walked, count=last.invited)} {outcome_line(last, say)}",
    ]
    if last.has_before:
        counted = {
            trend: sum(1 for step in last.steps if step.trend == trend)
            for trend in (Trend.BETTER, Trend.WORSE)
        }
        lines.append(say("monthly-walk-trend", better=counted[Trend.BETTER], worse=counted[Trend.WORSE]))
    return lines


def _news(report: MonthlyReport, say: Catalogue) -> str:
    told = [say(f"news-{what}", count=count) for what, count in report.news.items()]
    day = day_of_year(report.since.date(), report.today, say.language)
    return say("summary-news", day=day, news=", ".join(told) or say("news-nothing"))


def _stale(report: MonthlyReport, say: Catalogue) -> str:
    journey = report.screen.journey
    numbers = [journey.step_number(step_id) for step_id in report.stale]
    return say("monthly-stale", count=len(numbers), numbers=ranges(numbers))


def _proposal(report: MonthlyReport, say: Catalogue) -> str:
    proposal = report.proposal
    place, step = step_of(report.screen.journey, proposal.step_id)
    return say(
        f"propose-{proposal.action}",
        number=place,
        step=safe(clip(step, _LONGEST)),
        fix=safe(clip(_fix_text(report, proposal), _LONGEST)),
        month=month(report.month, say.language),
    )


def _fix_text(report: MonthlyReport, proposal: Proposal) -> str:
    return next((fix.text for fix in report.screen.journey.fixes if fix.id == proposal.fix_id), "")


def _way(report: MonthlyReport, say: Catalogue) -> Element | None:
    """Give the button that leads to what is proposed; none where there is nothing to click."""
    journey_id, proposal = report.screen.journey_id, report.proposal
    match proposal.action:
        case Action.FIX_BROKEN | Action.EASE_WORST:
            return button(say("monthly-add-fix"), "fix_add", str(Target(journey_id)))
        case Action.FINISH_LATE | Action.TAKE_FIRST | Action.FINISH_FIRST:
            return button(say("home-open-fix"), "reminder_open", str(Target(journey_id, proposal.fix_id)))
        case Action.ASK_RESULTS:
            return button(say("score-button-add"), "score_add", str(journey_id))
        case Action.WALK_STALE:
            return button(say("monthly-walk-now"), "walk", str(journey_id))
        case Action.AIM_HIGHER:
            return None
