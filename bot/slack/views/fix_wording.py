"""How fixes are worded: who does one by when, how far it is, and what its votes come to."""

from datetime import date

from bot.guide.voting import Votes
from bot.journey.fixes import Ranked, days_late, disagree, steps_of
from bot.journey.language import Language
from bot.journey.model import Formula, Journey
from bot.journey.parts import Fix, FixStatus
from bot.slack.views.blocks import clip, safe
from bot.slack.views.wording import ranges, step_of
from prompts.catalogue import Catalogue
from prompts.figures import day_of_year, number

MARKS = {FixStatus.OPEN: "○", FixStatus.DOING: "▸", FixStatus.DONE: "✓", FixStatus.DROPPED: "–"}
_LONGEST_NAME = 40
_LONGEST_STEP = 60


def place_of(journey: Journey, fix: Fix, say: Catalogue) -> str:
    """Name the steps where a fix helps: the one by its number and text, several by their numbers."""
    step_ids = steps_of(journey, fix)
    if not step_ids:
        return ""
    if len(step_ids) > 1:
        numbers = ranges(journey.step_number(step_id) for step_id in step_ids)
        return say("fixes-steps", numbers=numbers)
    place, text = step_of(journey, step_ids[0])
    return say("fixes-step", number=place, step=safe(clip(text, _LONGEST_STEP)))


def owner_of(fix: Fix, say: Catalogue) -> str:
    """Name who takes a fix."""
    if fix.owner:
        return safe(clip(fix.owner, _LONGEST_NAME))
    return f"<@{fix.owner_id}>" if fix.owner_id else say("fixes-nobody")


def due_of(fix: Fix, today: date, say: Catalogue) -> str:
    """Say by when a fix is to be done, and in words how late it is; empty without a date."""
    if fix.status == FixStatus.DONE and fix.finished_on is not None:
        return say("fixes-done-on", day=day_of_year(fix.finished_on, today, say.language))
    if fix.due is None or fix.is_finished:
        return ""
    late = days_late(fix, today)
    by = day_of_year(fix.due, today, say.language)
    return say("fixes-late", day=by, count=late) if late else say("fixes-due", day=by)


def score_of(votes: Votes, ranked: Ranked, say: Catalogue) -> str:
    """Write the score of a fix with what it comes from, or how many have voted as long as that is not shown."""
    fix = ranked.fix
    if not (fix.impact_votes and fix.effort_votes):
        voted = len(votes.who_voted(fix.id))
        return say("fixes-voted", voted=voted, count=votes.asked(fix.id)) if voted else say("fixes-unvoted")
    marks = " · ".join(
        say(key, number=_spread(given, say.language))
        for key, given in (("fixes-impact", fix.impact_votes), ("fixes-effort", fix.effort_votes))
    )
    if ranked.score is None:
        return say("fixes-no-reach", marks=marks)
    text = say("fixes-score", score=number(ranked.score, say.language), marks=marks)
    talk = disagree(fix.impact_votes) or disagree(fix.effort_votes)
    return f"{text}, {say('fixes-disagree')}" if talk else text


def trial_of(fix: Fix, say: Catalogue) -> str:
    """Say that a fix is an experiment, and what it did to satisfaction, as far as that is known (rule 20)."""
    if not fix.is_experiment:
        return ""
    before, after = fix.satisfaction_before, fix.satisfaction_after
    if before is None or after is None:
        return say("fixes-experiment")
    return say(
        "fixes-experiment-result", before=number(before, say.language), after=number(after, say.language)
    )


def order_of(formula: Formula, say: Catalogue) -> str:
    """Tell by which formula fixes are ordered, and what decides where scores are equal."""
    return f"{say('fixes-order', formula=formula_name(formula, say))} {say('fixes-ties')}"


def formula_name(formula: Formula, say: Catalogue) -> str:
    """Write a formula in words."""
    return say(f"formula-{formula.replace('_', '-')}")


def _spread(votes: list[int], language: Language) -> str:
    """Write votes as their mean, or as their range where people see it differently."""
    if disagree(votes):
        return f"{min(votes)}–{max(votes)}"
    return number(sum(votes) / len(votes), language)
