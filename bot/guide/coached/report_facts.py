"""The facts of a monthly report, for telling it in plain words."""

from bot.coach.requests import Fact
from bot.coach.writing.facts import facts_of_report
from bot.guide.monthly import MonthlyReport
from bot.journey.fixes import days_late
from bot.journey.parts import FixStatus
from bot.journey.satisfaction.figures import month_of, months_on
from bot.journey.walks import Outcome, Trend


def facts_of(report: MonthlyReport) -> tuple[Fact, ...]:
    """Give the facts of a report, the same as its figures tell."""
    journey, figures, last = report.screen.journey, report.figures, report.round
    now, before = figures.of(report.month), figures.of(months_on(report.month, -1))
    trends = [step.trend for step in last.steps] if last else []
    return facts_of_report(
        journey,
        report.today,
        report.month,
        share_at_goal=now.measured.at_goal if now else None,
        average=now.measured.average if now else None,
        count=now.measured.responses if now else 0,
        previous=before.measured.average if before else None,
        broken=[step.step_id for step in last.steps if step.now.outcome == Outcome.BROKEN] if last else [],
        better=trends.count(Trend.BETTER),
        worse=trends.count(Trend.WORSE),
        walkers=last.walked if last else 0,
        stale=report.stale,
        fixes_done=sum(
            1
            for fix in journey.fixes
            if fix.status == FixStatus.DONE
            and fix.finished_on is not None
            and month_of(fix.finished_on) == report.month
        ),
        fixes_late=sum(1 for fix in journey.fixes if days_late(fix, report.today) > 0),
        action=report.proposal,
    )
