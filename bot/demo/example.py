"""The finished example as the people of the playground have it: their fixes and rounds, and a vote under way."""

from datetime import UTC, date, datetime, timedelta

from bot.guide import start, voting
from bot.guide.guide import Guide
from bot.guide.start import Opening
from bot.guide.unit import Person
from bot.journey import edit
from bot.journey.examples import example
from bot.journey.fixes import disagree
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.rhythm import Rhythm, Walkers
from bot.playground.world import TEAM_ID, World

EXAMPLE_CHANNEL = "onboarding"
_OWN_LANGUAGE = {Language.NL: "anna", Language.EN: "dana"}
"""Whose Slack speaks a language, and who has brought the example in that language."""
_COLLEAGUES = ("bo", "cas")
_WRITTEN_ON = date(2026, 11, 21)
"""The day of which the example tells; whoever looks at it later sees it as if it were of today."""

_Marks = dict[str, tuple[int | None, int | None]]
"""Impact and effort, by fix."""


async def bring_example(guide: Guide, world: World, language: Language, *, is_walked: bool = True) -> None:
    """Give #onboarding the example in a language; two people voted on the fix on which its team disagrees.

    The third vote is left to whoever looks: with it the scores are shown (rule 19). Where it `is_walked` its three
    people walk it on the first Monday of each month, so that something happens when the clock is moved on.
    """
    channel = next(one for one in world.channels.values() if one.name == EXAMPLE_CHANNEL)
    users = {user.name: user for user in world.users.values()}
    people = [
        Person(TEAM_ID, users[name].id, users[name].real_name, language, frozenset({channel.id}))
        for name in (_OWN_LANGUAGE[language], *_COLLEAGUES)
    ]
    today = datetime.fromtimestamp(world.clock.now(), UTC).date()
    journey, ballots = _with_open_votes(_owned_by(people, _as_of(today, example(language))))
    if is_walked:
        journey = edit.describe(journey, rhythm=_walked_by(people))
    [journey_id] = await guide.do(people[0], start.start, Opening(channel.id, (journey,)))
    for voter, marks in zip(people[1:], ballots, strict=False):
        await guide.do(voter, voting.vote, journey_id, marks)


def first_to_look(language: Language) -> str:
    """Tell who of the playground's people reads a language, by handle."""
    return _OWN_LANGUAGE[language]


def _as_of(today: date, journey: Journey) -> Journey:
    """Move what has a date as far as the example is old: days by whole weeks, so that work days stay work days."""
    weeks = timedelta(weeks=(today - _WRITTEN_ON).days // 7)
    months = (today.year - _WRITTEN_ON.year) * 12 + today.month - _WRITTEN_ON.month
    for fix in journey.fixes:
        dates = {
            name: day and day + weeks
            for name, day in (
                ("due", fix.due),
                ("finished_on", fix.finished_on),
                ("measured_by", fix.measured_by),
            )
        }
        journey = edit.change(journey, "fixes", fix.id, **dates)
    for result in journey.results:
        years, month = divmod(result.month.month - 1 + months, 12)
        month_then = result.month.replace(year=result.month.year + years, month=month + 1)
        journey = edit.change(journey, "results", result.id, month=month_then)
    return journey


def _owned_by(people: list[Person], journey: Journey) -> Journey:
    """Give the fixes to these people instead of those whom the example names, one for each name."""
    named = dict.fromkeys(fix.owner for fix in journey.fixes if fix.owner)
    now = dict(zip(named, people, strict=True))
    for fix in journey.fixes:
        if fix.owner:
            owner = now[fix.owner]
            journey = edit.change(journey, "fixes", fix.id, owner=owner.name, owner_id=owner.user_id)
    return journey


def _walked_by(people: list[Person]) -> Rhythm:
    """Give the default rhythm of a Dutch team of these people, the first of whom knows the scores."""
    first = people[0].user_id
    return Rhythm(
        holidays="NL",
        walkers=Walkers.FIXED,
        walker_ids=tuple(person.user_id for person in people),
        asked_ids=(first,),
        set_by=first,
    )


def _with_open_votes(journey: Journey) -> tuple[Journey, list[_Marks]]:
    """Take the votes on which people disagree out of the journey; gives them by voter."""
    taken = [fix for fix in journey.fixes if disagree(fix.impact_votes) and not fix.is_finished]
    for fix in taken:
        journey = edit.change(journey, "fixes", fix.id, impact_votes=[], effort_votes=[])
    voters = max((len(fix.impact_votes) for fix in taken), default=0)
    return journey, [
        {fix.id: (fix.impact_votes[voter], fix.effort_votes[voter]) for fix in taken}
        for voter in range(voters)
    ]
