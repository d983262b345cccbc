"""What comes after the session: three months in which the team walks its journey, with a month's pause in between.

The rounds are on the first of each month, and New Year is a holiday. In December Anna walks and Bo forgets; Cas pastes
the scores, and corrects one. In January Bo puts it off for a day, and Cas uploads a file. February is paused. In March
the bot is down for three days in the middle of the round. Each round ends with a report.
"""

from collections.abc import Awaitable, Callable
from datetime import date, datetime

from bot.demo import scoring, walking
from bot.demo import story_of_months as story
from bot.demo.calendar import at, live_until, skip_to
from bot.demo.parts import Parts
from bot.demo.team import CHANNEL, PATIENCE, Team

Chapter = Callable[[Team, Parts], Awaitable[None]]

STARTS_AT = at(date(2026, 11, 23), 10)
"""When the session begins: a Monday, a week before the first round."""


async def rhythm(team: Team, _parts: Parts) -> None:
    """Answer the last question, and see that the round of New Year comes on the next working day."""
    await team.sees("anna", "Wanneer lopen jullie de klantreis")
    await team.says("anna", story.RHYTHM)
    await team.clicks("bo", "Bewaar", "Gehoord: jullie ritme")
    await team.sees("cas", "De klantreis staat")
    await team.commands("anna", "/klantreis herinner")
    shown = await team.person("anna").wait_for("Ritme van", CHANNEL, timeout=PATIENCE)
    for text in story.NEXT_ROUNDS:
        assert text in shown.text, f"the rhythm lacks {text!r}: {shown.text}"


async def december(team: Team, _parts: Parts) -> None:
    """Anna walks all steps; Bo forgets, and is reminded once. Cas pastes the scores, and corrects one of them."""
    await _live_until(team, date(2026, 12, 1), 9, 30)
    post = await walking.begun(team, 1)
    await walking.walk(team, "anna", story.IN_DECEMBER, last=9)
    await walking.tell_with_photo(team, "anna", 10, story.SEEN_AT_STEP_10)
    await walking.walk(team, "anna", story.IN_DECEMBER, first=11)
    await scoring.paste(team)
    await scoring.correct(team)
    await _live_until(team, date(2026, 12, 8), 16)
    reminders = [one for one in await team.person("bo").messages("@reisgids") if "nog niet klaar" in one.text]
    assert len(reminders) == 1, f"Bo was reminded {len(reminders)} times"
    await _live_until(team, date(2026, 12, 8), 17)
    await walking.closed(team, post, "1 van 2 liepen mee", ["Met dank aan Anna", story.SEEN_AT_STEP_10])
    await walking.reported(team, "november 2026", [story.CORRECTED_AVERAGE])


async def january(team: Team, _parts: Parts) -> None:
    """Nothing happens on New Year. Bo puts his walk off for a day; Cas uploads a file, and uploads it again."""
    await _live_until(team, date(2027, 1, 4), 9)
    assert len(await team.posts(walking.ROUND)) == 1, "a round began on a holiday"
    await _live_until(team, date(2027, 1, 4), 9, 30)
    post = await walking.begun(team, 2)
    await team.clicks_alone_with("bo", "Morgen", "Stap 1 van 13")
    await team.hears("bo", "Ik kom er")
    await walking.walk_at_once(team, "anna", story.IN_JANUARY)
    await scoring.upload(team)
    await _live_until(team, date(2027, 1, 5), 9, 30)
    await walking.walk(team, "bo", story.IN_JANUARY)
    await walking.closed(
        team, post, "2 van 2 liepen mee", ["Beter dan vorige keer", "Slechter dan vorige keer"]
    )
    await walking.reported(team, "december 2026", [story.CSV_AVERAGE])


async def february(team: Team, _parts: Parts) -> None:
    """Nothing at all is asked of a team that paused."""
    await team.commands("anna", "/klantreis herinner pauzeer tot 1 maart")
    await team.person("anna").wait_for("Gepauzeerd tot", CHANNEL, timeout=PATIENCE)
    await _live_until(team, date(2027, 2, 28), 12)
    for text, count in ((walking.ROUND, 2), (walking.REPORT, 2)):
        assert len(await team.posts(text)) == count, f"{text} was posted while the rhythm was paused"


async def march(team: Team, parts: Parts) -> None:
    """Cut the power in the middle of the round, for three days. Nothing is lost, and nothing is told twice."""
    await _live_until(team, date(2027, 3, 1), 9, 30)
    post = await walking.begun(team, 3)
    await walking.walk(team, "anna", story.IN_MARCH, last=6)
    await parts.kill_bot()
    await skip_to(team.playground, at(date(2027, 3, 4), 14))
    await parts.start_bot()
    await walking.walk(team, "anna", story.IN_MARCH, first=7)
    await walking.walk(team, "bo", story.IN_MARCH, last=12)
    await scoring.fill_in(team)
    await walking.begun(team, 3)
    await _live_until(team, date(2027, 3, 8), 17)
    await walking.closed(team, post, "2 van 2 liepen mee", ["Beter dan vorige keer", "Met dank aan Anna, Bo"])
    await walking.reported(team, "februari 2027", [story.FEBRUARY_AVERAGE])


async def _live_until(team: Team, day: date, hour: int, minute: int = 0) -> list[datetime]:
    return await live_until(team.playground, at(day, hour, minute))


CHAPTERS: tuple[tuple[str, Chapter], ...] = (
    ("december", december),
    ("january", january),
    ("february", february),
    ("march", march),
)
