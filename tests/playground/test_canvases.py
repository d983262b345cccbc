"""Canvases: made, written, found, read by people, and refused where Slack would not have them."""

from typing import Any

import pytest
import pytest_asyncio
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.canvases import CanvasRefused, read_sections
from bot.playground.client import PlaygroundClient, Refused
from bot.playground.playground import Playground
from bot.playground.server import serve
from tests.playground.conftest import manifest
from tests.playground.refusals import refusal, refused

Json = dict[str, Any]
JOURNEY = "# Webshop\n\nOur journey\n\n## Find us\n\n- search\n- ask\n"


def content(markdown: str) -> Json:
    """Return Markdown as Slack wants it."""
    return {"type": "markdown", "markdown": markdown}


@pytest_asyncio.fixture
async def playground() -> Any:
    """Run a playground for an app that may write canvases."""
    declared = manifest()
    declared["oauth_config"]["scopes"]["bot"] += ["canvases:read", "canvases:write"]
    async with serve(declared, ack_seconds=1.0) as running:
        yield running


@pytest.fixture
def klantreis(playground: Playground) -> str:
    """Return the id of #klantreis."""
    channel = playground.world.channel_named("klantreis")
    assert channel is not None
    return channel.id


@pytest_asyncio.fixture
async def canvas(slack: AsyncWebClient, klantreis: str) -> str:
    """Make the canvas of #klantreis and return its id."""
    made = await slack.conversations_canvases_create(
        channel_id=klantreis, title="Journey", document_content=content(JOURNEY)
    )
    return str(made["canvas_id"])


async def change(slack: AsyncWebClient, canvas: str, operation: str, **fields: Any) -> object:
    """Make one change in a canvas."""
    return await slack.canvases_edit(canvas_id=canvas, changes=[{"operation": operation} | fields])


async def section(slack: AsyncWebClient, canvas: str, **criteria: Any) -> str:
    """Return the id of the first section that is found."""
    found = await slack.canvases_sections_lookup(canvas_id=canvas, criteria=criteria)
    return str(found["sections"][0]["id"])


async def test_the_members_of_a_channel_read_its_canvas(
    slack: AsyncWebClient, people: PlaygroundClient, klantreis: str, canvas: str
) -> None:
    """It stands in the channel's tab, and the channel knows its id; there can be only one."""
    seen = await people.user("anna").canvas("#klantreis")
    assert (seen.id, seen.title) == (canvas, "Journey")
    assert seen.text == JOURNEY.strip()
    channel = (await slack.conversations_info(channel=klantreis))["channel"]
    assert channel["properties"]["canvas"]["file_id"] == canvas
    again = slack.conversations_canvases_create(channel_id=klantreis, document_content=content("again"))
    assert await refused(again) == "channel_canvas_already_exists"


async def test_a_canvas_is_changed_in_place(
    slack: AsyncWebClient, people: PlaygroundClient, canvas: str
) -> None:
    """Text comes at the start, the end or beside a section, which can be replaced and deleted."""
    await change(slack, canvas, "insert_at_start", document_content=content("first"))
    await change(slack, canvas, "insert_at_end", document_content=content("last"))
    heading = await section(slack, canvas, section_types=["h2"])
    await change(slack, canvas, "insert_before", section_id=heading, document_content=content("before"))
    await change(slack, canvas, "insert_after", section_id=heading, document_content=content("after"))
    await change(slack, canvas, "replace", section_id=heading, document_content=content("## Buy"))
    found = await section(slack, canvas, contains_text="OUR JOURNEY")
    await change(slack, canvas, "delete", section_id=found)
    await change(slack, canvas, "rename", title_content=content("Shop"))
    seen = await people.user("anna").canvas("#klantreis")
    assert seen.title == "Shop"
    assert seen.text.split("\n\n") == [
        "first",
        "# Webshop",
        "before",
        "## Buy",
        "after",
        "- search\n- ask",
        "last",
    ]


async def test_everything_can_be_replaced_at_once(
    slack: AsyncWebClient, people: PlaygroundClient, canvas: str
) -> None:
    """A replacement that names no section is of the whole canvas."""
    await change(slack, canvas, "replace", document_content=content("# New"))
    assert (await people.user("anna").canvas("#klantreis")).text == "# New"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ([], "one change"),
        ([{"operation": "delete", "section_id": "x"}] * 2, "one change"),
        ([{"operation": "scream"}], "must be one of"),
        ([{"operation": "delete"}], "missing required field: section_id"),
        ([{"operation": "replace"}], "missing required field: document_content"),
        ([{"operation": "rename", "document_content": content("x")}], "missing required field: title_content"),
        ([{"operation": "replace", "document_content": {"type": "html", "markdown": ""}}], "must be one of markdown"),
    ],
)  # fmt: skip
async def test_a_change_that_is_none_is_refused(
    slack: AsyncWebClient, people: PlaygroundClient, canvas: str, changes: list[Json], said: str
) -> None:
    """Slack takes one change at a time, with just what its operation needs."""
    assert await refused(slack.canvases_edit(canvas_id=canvas, changes=changes)) == "invalid_arguments"
    assert said in " ".join((await people.violations())[-1]["problems"])


@pytest.mark.parametrize(
    "markdown",
    [
        "#### Too deep",
        "- a list\n  > with a quote",
        "- bullets\n  1. and numbers",
        "|a|b|c|d|\n|-|-|-|-|\n" + "|1|2|3|4|\n" * 75,
    ],
    ids=["heading", "quote", "mixed list", "table"],
)
async def test_what_a_canvas_cannot_hold_is_refused(
    slack: AsyncWebClient, people: PlaygroundClient, klantreis: str, canvas: str, markdown: str
) -> None:
    """The canvas stays as it was, and the answer tells what was wrong."""
    answer = await refusal(change(slack, canvas, "replace", document_content=content(markdown)))
    assert answer["error"] == "canvas_editing_failed"
    assert answer["detail"]
    assert (await people.user("anna").canvas("#klantreis")).text == JOURNEY.strip()
    made = slack.canvases_create(channel_id=klantreis, document_content=content(markdown))
    assert await refused(made) == "canvas_creation_failed"


def test_a_canvas_holds_a_mebibyte() -> None:
    """One character more is refused."""
    assert len(read_sections("x" * 1_048_576)) == 1
    with pytest.raises(CanvasRefused, match="more than 1048576 characters"):
        read_sections("x" * 1_048_577)


async def test_a_section_must_be_there(slack: AsyncWebClient, canvas: str) -> None:
    """An invented section is none, and one cannot look for nothing."""
    gone = change(slack, canvas, "delete", section_id="temp:C:nowhere")
    assert await refused(gone) == "canvas_editing_failed"
    assert await refused(slack.canvases_sections_lookup(canvas_id=canvas, criteria={})) == "invalid_arguments"
    found = await slack.canvases_sections_lookup(canvas_id=canvas, criteria={"contains_text": "nothing"})
    assert found["sections"] == []


async def test_a_free_team_has_no_canvas_of_a_channel(
    slack: AsyncWebClient, people: PlaygroundClient, klantreis: str
) -> None:
    """It may have one in a tab; one on its own belongs to what a team pays for."""
    alone = str((await slack.canvases_create(document_content=content("alone")))["canvas_id"])
    await people.plan("free")
    own = slack.conversations_canvases_create(channel_id=klantreis, document_content=content("x"))
    assert await refused(own) == "team_tier_cannot_create_channel_canvases"
    assert await refused(slack.canvases_create()) == "free_teams_cannot_create_non_tabbed_canvases"
    editing = change(slack, alone, "replace", document_content=content("x"))
    assert await refused(editing) == "free_teams_cannot_edit_standalone_canvases"
    await slack.canvases_create(channel_id=klantreis, document_content=content("tabbed"))
    assert (await people.user("anna").canvas("#klantreis")).text == "tabbed"
    second = slack.canvases_create(channel_id=klantreis)
    assert await refused(second) == "free_team_canvas_tab_already_exists"
    with pytest.raises(Refused, match="no plan 'gold'"):
        await people.plan("gold")  # type: ignore[arg-type]  # what the types forbid is refused too


async def test_canvases_can_be_switched_off(
    slack: AsyncWebClient, people: PlaygroundClient, klantreis: str
) -> None:
    """A team may have disabled them; a fault answers with that code."""
    await people.fault("refuse", "*canvases.create", error="canvas_disabled_user_team")
    made = slack.conversations_canvases_create(channel_id=klantreis, document_content=content("x"))
    assert await refused(made) == "canvas_disabled_user_team"


async def test_a_canvas_of_people_was_there_first(
    slack: AsyncWebClient, people: PlaygroundClient, klantreis: str
) -> None:
    """The app finds it, may write in it as a member of the channel, and may not delete it."""
    await people.user("anna").write_canvas("#klantreis", "ours")
    made = slack.conversations_canvases_create(channel_id=klantreis, document_content=content("x"))
    assert await refused(made) == "channel_canvas_already_exists"
    channel = (await slack.conversations_info(channel=klantreis))["channel"]
    found = channel["properties"]["canvas"]["file_id"]
    await change(slack, found, "insert_at_end", document_content=content("and yours"))
    assert (await people.user("anna").canvas("#klantreis")).text == "ours\n\nand yours"
    assert await refused(slack.canvases_delete(canvas_id=found)) == "restricted_action"
    with pytest.raises(Refused, match="heading depth 4"):
        await people.user("anna").write_canvas("#klantreis", "#### deep")


async def test_a_deleted_canvas_is_gone(slack: AsyncWebClient, people: PlaygroundClient, canvas: str) -> None:
    """Its tab too; the channel may have another."""
    await slack.canvases_delete(canvas_id=canvas)
    assert await refused(slack.canvases_delete(canvas_id=canvas)) == "canvas_not_found"
    with pytest.raises(TimeoutError):
        await people.user("anna").canvas("#klantreis", timeout=0.1)


async def test_access_is_given_to_channels_or_to_users(
    slack: AsyncWebClient, people: PlaygroundClient, playground: Playground, klantreis: str
) -> None:
    """Not to both in one call, to nobody unknown, and who gives a canvas away may not change it any more."""
    anna = playground.world.user_named("anna")
    assert anna is not None
    alone = str((await slack.canvases_create(title="Alone"))["canvas_id"])
    give = slack.canvases_access_set
    await give(canvas_id=alone, access_level="read", channel_ids=[klantreis])
    codes = [
        await refused(
            give(canvas_id=alone, access_level="read", channel_ids=[klantreis], user_ids=[anna.id])
        ),
        await refused(give(canvas_id=alone, access_level="read")),
        await refused(give(canvas_id=alone, access_level="rule", user_ids=[anna.id])),
        await refused(give(canvas_id=alone, access_level="write", user_ids=["U0NOBODY001"])),
        await refused(give(canvas_id=alone, access_level="write", channel_ids=["C0NOWHERE01"])),
        await refused(give(canvas_id="F0NOWHERE01", access_level="read", user_ids=[anna.id])),
    ]
    assert codes == [
        *["invalid_parameters"] * 3,
        "user_not_found",
        "channel_not_found",
        "canvas_not_found",
    ]
    await give(canvas_id=alone, access_level="owner", user_ids=[anna.id])
    refused_change = change(slack, alone, "replace", document_content=content("x"))
    assert await refused(refused_change) == "restricted_action"


async def test_canvases_need_their_scopes() -> None:
    """Writing needs ``canvases:write``, looking for sections ``canvases:read``."""
    async with serve(manifest()) as poor:
        slack = AsyncWebClient("xoxb-playground", base_url=f"{poor.world.url}/api/")
        made = await refusal(slack.canvases_create())
        assert (made["error"], made["needed"]) == ("missing_scope", "canvases:write")
        found = await refusal(slack.canvases_sections_lookup(canvas_id="F1", criteria={}))
        assert found["needed"] == "canvases:read"
