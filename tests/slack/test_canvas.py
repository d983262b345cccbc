"""The canvas of a journey, in a tab of its channel."""

import pytest

from bot.journey.examples import example
from bot.journey.language import Language
from bot.playground.client import Person, PlaygroundClient
from bot.slack import report_posts
from tests.slack.journeys import with_goal
from tests.slack.stories import CHANNEL, take_in, told


@pytest.fixture(autouse=True)
def _no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_posts, "PAUSE", 0.2)


async def test_the_journey_stands_on_a_canvas(anna: Person, bo: Person) -> None:
    """Its goal, its steps in their phases with what hurts, and the fixes in their order."""
    await take_in(anna, example(Language.NL))
    await anna.command(CHANNEL, "/klantreis canvas")
    await told(anna, "op een canvas in een tabblad")
    text = (await bo.canvas(CHANNEL)).text
    for part in (
        "# Doel",
        "## Ontdekken",
        "- **10.** Krijgt een offerte met prijzen 😡 −2 🎯",
        "| Verbeterpunt |",
    ):
        assert part in text


async def test_the_canvas_follows_the_journey(anna: Person, bo: Person) -> None:
    """It is written anew when something changes; asking again makes no second one."""
    await take_in(anna, with_goal())
    await anna.command(CHANNEL, "/klantreis canvas")
    await told(anna, "op een canvas")
    await bo.command(CHANNEL, "/klantreis stappen")
    await bo.submit({"lines0": "Zoekt *nu*\nBelt"})
    assert "**1.** Zoekt \\*nu\\*" in (await bo.canvas(CHANNEL, "Belt")).text
    await anna.command(CHANNEL, "/klantreis canvas")
    await anna.command(CHANNEL, "/klantreis canvas")


@pytest.mark.parametrize(
    ("error", "answer"),
    [
        ("free_team_not_allowed", "abonnement van jullie Slack"),
        ("free_team_canvas_tab_already_exists", "heeft al een canvas"),
        ("canvas_disabled_user_team", "staan in jullie Slack uit"),
        ("missing_scope", "`canvases:write`"),
        ("restricted_action", "mag ik geen canvas maken"),
        ("canvas_creation_failed", "geef dan deze code door"),
    ],
)
async def test_where_there_can_be_no_canvas_the_answer_says_why(
    slack: PlaygroundClient, anna: Person, error: str, answer: str
) -> None:
    """And what to do instead; when it has become possible, the next command makes it."""
    await take_in(anna, with_goal())
    await slack.fault("refuse", "canvases.create", error=error)
    await anna.command(CHANNEL, "/klantreis canvas")
    await told(anna, answer)
    await anna.command(CHANNEL, "/klantreis canvas")
    await told(anna, "op een canvas in een tabblad")
