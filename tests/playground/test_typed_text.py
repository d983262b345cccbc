"""What people type arrives as Slack writes it down."""

import pytest

from bot.playground.playground import Playground
from bot.playground.typed_text import as_slack_writes


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("a & b < c", "a &amp; b &lt; c"),
        ("<!channel> <@U123>", "&lt;!channel&gt; &lt;@U123&gt;"),
        ("@here look", "<!here> look"),
        ("mail bo@example.com", "mail bo@example.com"),
        ("@nobody knows", "@nobody knows"),
        ("see https://example.com/a?b=1&c=2.", "see <https://example.com/a?b=1&amp;c=2>."),
        ("(https://example.com)", "(<https://example.com>)"),
        ("#directie and #nothing", "#directie and #nothing"),
        ("step #3 & more", "step #3 &amp; more"),
        ("1. één\n2. twee\t👍", "1. één\n2. twee\t👍"),
    ],
)
async def test_typed_text_is_escaped_and_marked(playground: Playground, typed: str, written: str) -> None:
    """Nobody can type a control sequence; names that don't exist stay words."""
    assert as_slack_writes(playground.world, typed) == written


async def test_names_that_exist_become_mentions(playground: Playground) -> None:
    """Commands get the name beside the id, messages only the id."""
    world = playground.world
    bo, general = world.user_named("bo"), world.channel_named("general")
    assert bo is not None
    assert general is not None
    assert as_slack_writes(world, "@Bo, @bo!") == f"<@{bo.id}>, <@{bo.id}>!"
    assert as_slack_writes(world, "@bo", for_command=True) == f"<@{bo.id}|bo>"
    assert as_slack_writes(world, "in #general") == f"in <#{general.id}|general>"
