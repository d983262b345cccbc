"""What the team of the scripted session does with its journey: it votes, shows it in the channel, and takes it along."""

from bot.demo import story
from bot.demo.team import CHANNEL, DIRECT_MESSAGES, PATIENCE, Team
from bot.playground.client import SeenMessage, SeenView

_PNG = b"\x89PNG\r\n\x1a\n"
_ZIPPED = b"PK\x03\x04"
"""How a PPTX begins: it is a zip file."""


async def vote(team: Team) -> None:
    """Let everybody vote on all fixes; after the last vote each sees the scores, and where the team disagrees."""
    for name in story.VOTES:
        await team.commands(name, "/klantreis verbeterpunten")
        await team.clicks_alone(name, f"Stem ({len(story.FIXES_KEPT) + 2})", "Verbeterpunten ·")
        await team.sends_in(name, _marks(await team.person(name).modal(), story.VOTES[name]))
        await team.person(name).wait_for("Je stem telt mee", CHANNEL, timeout=PATIENCE)
    for name in story.VOTES:
        seen = await team.person(name).wait_for(story.BEST_FIX, CHANNEL, timeout=PATIENCE)
        assert story.DISAGREED in seen.text, f"{name} does not see where the team disagrees: {seen.text}"


async def post_reports(team: Team) -> None:
    """Post the map and the summary in the channel, each with a picture in it and a thread below it."""
    await _post(team, "anna", "/klantreis kaart", "Kaart ·")
    await _post(team, "bo", "/klantreis samenvatting", "Samenvatting ·")


async def take_along(team: Team) -> None:
    """Have the journey as a presentation in one's own conversation with the bot."""
    await team.commands("cas", "/klantreis export pptx")
    cas = team.person("cas")
    message = await cas.wait_for(_has_presentation, DIRECT_MESSAGES, timeout=PATIENCE)
    assert (await cas.read_file(message.files[0])).startswith(_ZIPPED), "the presentation is none"


async def _post(team: Team, name: str, line: str, title: str) -> None:
    await team.commands(name, line)
    await team.clicks_alone(name, "Plaats in een kanaal", title)
    await team.sends_in(name, {})
    cas = team.person("cas")
    post = await cas.wait_for(
        lambda seen: title in seen.text and not seen.is_ephemeral, CHANNEL, timeout=PATIENCE
    )
    assert (await cas.read_file(post.images[0])).startswith(_PNG), f"{line} was posted without a picture"
    await cas.wait_for(lambda seen: seen.ts != post.ts, CHANNEL, thread=post, timeout=PATIENCE)


def _has_presentation(seen: SeenMessage) -> bool:
    return any(str(file["name"]).endswith(".pptx") for file in seen.files)


def _marks(modal: SeenView, thoughts: dict[str, tuple[int, int]]) -> dict[str, str]:
    """Fill in what somebody thinks of each fix below its text: impact, then effort."""
    marks: dict[str, str] = {}
    left: list[int] = []
    for block in modal.raw["blocks"]:
        if block["type"] == "section":
            shown = block["text"]["text"]
            given = next((marks for text, marks in thoughts.items() if text in shown), story.OTHER_VOTE)
            left = list(given)
        elif block["type"] == "input":
            marks[block["block_id"]] = str(left.pop(0))
    return marks
