"""The summary: a journey on one page, for one reader or posted for a channel."""

from datetime import date

from bot.guide.questions import Question, Stage
from bot.guide.report_kinds import Report
from bot.guide.reports import Summary
from bot.guide.score_months import goal_of
from bot.journey.fixes import Ranked, ranked
from bot.journey.journey_checks import Finding
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.moments import Moment, worst_moments
from bot.journey.parts import Result
from bot.slack.views.blocks import (
    Block,
    Message,
    actions,
    bold,
    button,
    clip,
    context,
    header,
    quoted,
    safe,
    section,
)
from bot.slack.views.fix_wording import due_of
from bot.slack.views.picture import Picture, picture_blocks
from bot.slack.views.report_plan import post_button, posted_by_line
from bot.slack.views.wording import MOMENT_OF_TRUTH, signed
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day_of_year, month, number

_MOMENTS = 3
_FIXES = 5
_QUOTED = 160
"""Characters of a sentence of the team's that a line shows; all of it stands in the thread."""


def overview(summary: Summary, reader: Language, picture: Picture | None = None) -> Message:
    """Sum a journey up: its goal and where we stand, its worst moments, its first fixes, what is new and missing.

    Without a picture of its phases the words still tell it all.
    """
    say = catalogue(reader)
    screen = summary.status.screen
    journey = screen.journey
    title = say("summary-heading", title=journey.title)
    blocks: list[Block] = [
        header(clip(title, 150)),
        section("\n".join(_goal(journey, say))),
        *(picture_blocks(picture, say("summary-phases")) if picture else []),
        section("\n".join(_moments(journey, say))),
        section("\n".join(first_fixes(journey, summary.today, say))),
        *([context(_news(summary, say))] if summary.since else []),
        context(_missing(summary, say)),
    ]
    return Message(say("summary-heading", title=safe(journey.title)), blocks)


def private_summary(summary: Summary, reader: Language, picture: Picture | None = None) -> Message:
    """Show somebody the summary, with buttons to read everything, to see the map, and to post it."""
    say = catalogue(reader)
    message = overview(summary, reader, picture)
    journey_id = str(summary.status.screen.journey_id)
    buttons = actions(
        post_button(summary.status.screen.journey_id, Report.SUMMARY, say),
        button(say("card-map"), "map", journey_id),
        button(say("summary-everything"), "everything", journey_id),
        button(say("coach-words"), "coach_words", journey_id),
    )
    return Message(message.text, [*message.blocks, buttons, context(say("only-you"))])


def posted_summary(summary: Summary, posted_by: str, picture: Picture | None) -> Message:
    """Show a channel the summary in the language of the journey, with who posted it."""
    screen = summary.status.screen
    say = catalogue(screen.language)
    message = overview(summary, screen.language, picture)
    return Message(message.text, [*message.blocks, posted_by_line(posted_by, say, "report-rest-in-thread")])


def goal_line(journey: Journey, say: Catalogue) -> list[str]:
    """Give the goal in one line; none where there is no goal yet."""
    return [f"{bold(say('summary-goal'))}: {safe(clip(journey.goal, 500))}"] if journey.goal else []


def _goal(journey: Journey, say: Catalogue) -> list[str]:
    lines = goal_line(journey, say)
    latest = max(journey.results, key=lambda result: result.month, default=None)
    if latest is None:
        return [*lines, say("summary-no-results")]
    average = number(latest.average, say.language)
    stands = say(
        "summary-result",
        month=month(latest.month, say.language),
        average=average,
        count=latest.responses,
    )
    stands = " ".join(filter(None, [stands, result_details(latest, goal_of(journey), say)]))
    if journey.goal_score is None:
        return [*lines, stands]
    apart = latest.average - journey.goal_score
    goal, by = number(journey.goal_score, say.language), number(abs(apart), say.language)
    key = "summary-below-goal" if apart < 0 else "summary-at-goal"
    return [*lines, f"{stands} {say(key, goal=goal, by=by)}"]


def result_details(result: Result, goal: float, say: Catalogue) -> str:
    """Tell which share reaches the goal, and NPS, as far as they are known (rule 22)."""
    told = []
    if result.at_goal is not None:
        share = number(result.at_goal, say.language, 0)
        told.append(say("score-share", share=share, goal=number(goal, say.language)))
    if result.nps is not None:
        told.append(say("score-nps", nps=number(result.nps, say.language, 0)))
    return f"{', '.join(told)}." if told else ""


def _moments(journey: Journey, say: Catalogue) -> list[str]:
    moments = worst_moments(journey, _MOMENTS)
    if not moments:
        known = any(touchpoint.emotion is not None for touchpoint in journey.touchpoints)
        return [
            bold(say("summary-moments")),
            say("summary-nothing-hurts" if known else "summary-no-emotions"),
        ]
    return [bold(say("summary-moments")), *(line for moment in moments for line in _moment(moment, say))]


def _moment(moment: Moment, say: Catalogue) -> list[str]:
    touchpoint = moment.touchpoint
    who = safe(moment.persona.name) if moment.persona else say("draft-everybody")
    marks = [signed(touchpoint.emotion or 0), safe(clip(who, 60))]
    marks += [f"{MOMENT_OF_TRUTH} {say('label-moment-of-truth')}"] if touchpoint.moment_of_truth else []
    lines = [f"{bold(f'{moment.number}. {_short(moment.step.text)}')} · {' · '.join(marks)}"]
    told = [f"“{_short(touchpoint.thinking)}”"] if touchpoint.thinking else []
    told += [_short(moment.pains[0])] if moment.pains else []
    return [*lines, quoted(" · ".join(told))] if told else lines


def first_fixes(journey: Journey, today: date, say: Catalogue) -> list[str]:
    """List what to do first, with who does it by when."""
    unfinished = [one for one in ranked(journey) if not one.fix.is_finished]
    if not unfinished:
        return [bold(say("summary-fixes")), say("summary-all-done" if journey.fixes else "summary-no-fixes")]
    lines = [_fix(one, today, say) for one in unfinished[:_FIXES]]
    rest = len(unfinished) - len(lines)
    return [bold(say("summary-fixes")), *lines, *([say("summary-more-fixes", count=rest)] if rest else [])]


def _fix(one: Ranked, today: date, say: Catalogue) -> str:
    fix = one.fix
    told = [
        bold(f"{one.place}. {_short(fix.text)}"),
        safe(clip(fix.owner, 60)) or say("summary-no-owner"),
        due_of(fix, today, say) or say("summary-no-date"),
        "" if one.score is None else say("summary-score", score=number(one.score, say.language)),
    ]
    return " · ".join(filter(None, told))


def _news(summary: Summary, say: Catalogue) -> str:
    told = [say(f"news-{what}", count=count) for what, count in summary.news.items()]
    day = day_of_year(summary.since.date(), summary.today, say.language) if summary.since else ""
    return say("summary-news", day=day, news=", ".join(told) or say("news-nothing"))


def _missing(summary: Summary, say: Catalogue) -> str:
    told = [
        say("summary-missing-stage", stage=say(f"stage-{stage}"), count=count)
        for stage, count in _per_stage([*summary.status.missing, *summary.status.skipped])
    ]
    told += _remarks(summary.status.findings, say)
    return say("summary-missing", what=", ".join(told)) if told else say("summary-nothing-missing")


def _per_stage(questions: list[Question]) -> list[tuple[Stage, int]]:
    stages = [question.stage for question in questions]
    return [(stage, stages.count(stage)) for stage in Stage if stage in stages]


def _remarks(findings: list[Finding], say: Catalogue) -> list[str]:
    return [say("status-remarks-count", count=len(findings))] if findings else []


def _short(text: str) -> str:
    return safe(clip(text.replace("\n", " "), _QUOTED))
