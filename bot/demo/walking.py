"""What the team of the scripted session does in a round: walk the journey, put it off, and read what came of it."""

from collections.abc import Sequence

from bot.demo import story_of_coach
from bot.demo import story_of_months as story
from bot.demo.team import CHANNEL, DIRECT_MESSAGES, PATIENCE, Team
from bot.playground.client import SeenMessage

ROUND, SUMMARY, REPORT = "Walkthrough ·", "Wat de walkthrough liet zien", "Maandrapport ·"
_THANKS = ("Klaar, dank je", "Dank voor het meelopen")
_PNG = b"\x89PNG\r\n\x1a\n"


async def begun(team: Team, count: int) -> SeenMessage:
    """Wait until so many rounds were begun in the channel, and none more; gives the message of the last one."""
    post = await team.person("dana").wait_for(
        lambda seen: ROUND in seen.text and "Loop mee" in seen.text, CHANNEL, timeout=PATIENCE
    )
    rounds = await team.posts(ROUND)
    assert len(rounds) == count, f"{len(rounds)} rounds were begun, not {count}"
    return post


async def walk(team: Team, name: str, outcomes: Sequence[str], *, first: int = 1, last: int = 0) -> None:
    """Let somebody walk steps, all or from a first to a last one, and tell of each how it went."""
    for number in range(first, (last or len(outcomes)) + 1):
        await team.clicks_alone_with(name, outcomes[number - 1], f"Stap {number} van {len(outcomes)}")
    if not last:
        await _finish(team, name)


async def _finish(team: Team, name: str) -> None:
    await team.clicks_alone_with(name, "Klaar", "Je hebt alle stappen gehad")
    # Whoever is the last to finish closes the round.
    await team.person(name).wait_for(
        lambda seen: any(text in seen.text for text in _THANKS), DIRECT_MESSAGES, timeout=PATIENCE
    )


async def walk_at_once(team: Team, name: str, outcomes: Sequence[str]) -> None:
    """Let somebody tell of all steps in one window."""
    await team.clicks_alone_with(name, "Alles in één formulier", "Stap 1 van")
    window = await team.person(name).modal("Alle stappen")
    fields = [block["block_id"] for block in window.raw["blocks"] if block["type"] == "input"]
    asked = [field for field in fields if field.startswith("outcome:")]
    values = dict(zip(asked, (story.AS_CHOSEN[outcome] for outcome in outcomes), strict=True))
    await team.sends_in(name, values)
    await _finish(team, name)


async def tell_with_photo(team: Team, name: str, number: int, note: str) -> None:
    """Let somebody note what they saw at a step, and add a picture."""
    await team.clicks_alone_with(name, "Notitie of foto", f"Stap {number} van")
    person = team.person(name)
    await person.modal("Wat zag je")
    photo = await person.upload_file("offerte.png", _PNG)
    await team.sends_in(name, {"outcome": "broken", "note": note, "file": [photo]})


async def closed(team: Team, post: SeenMessage, outcome: str, told: Sequence[str]) -> None:
    """See what came of a round: in short in its message, the rest in its thread."""
    dana = team.person("dana")
    await dana.wait_for(lambda seen: seen.ts == post.ts and outcome in seen.text, CHANNEL, timeout=PATIENCE)
    summary = await dana.wait_for(SUMMARY, CHANNEL, thread=post, timeout=PATIENCE)
    for text in told:
        assert text in summary.text, f"the summary lacks {text!r}: {summary.text}"


async def reported(team: Team, month: str, told: Sequence[str]) -> None:
    """See the report of a month in the channel: once, with the trend as a picture; in its thread it is told in words."""
    dana = team.person("dana")
    report = await dana.wait_for(
        lambda seen: REPORT in seen.text and month in seen.text and bool(seen.images),
        CHANNEL,
        timeout=PATIENCE,
    )
    assert (await dana.read_file(report.images[0])).startswith(_PNG), f"the trend of {month} is no picture"
    for text in told:
        assert text in report.text, f"the report of {month} lacks {text!r}: {report.text}"
    again = [one for one in await team.posts(REPORT) if month in one.text]
    assert len(again) == 1, f"the report of {month} was posted {len(again)} times"
    await dana.wait_for(_in_words, CHANNEL, thread=report, timeout=PATIENCE)


def _in_words(seen: SeenMessage) -> bool:
    return "Het maandrapport in woorden" in seen.text and story_of_coach.SAID_BY_RULES in seen.text
