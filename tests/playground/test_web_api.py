"""The Web API refuses what Slack refuses, with Slack's codes."""

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.client import PlaygroundClient
from bot.playground.playground import Playground
from bot.playground.server import serve
from tests.playground.conftest import manifest
from tests.playground.echo_app import text_block
from tests.playground.pictures import PNG


async def error(call: object) -> SlackApiError:
    """Return the refusal of a call."""
    with pytest.raises(SlackApiError) as refusal:
        await call  # type: ignore[misc]  # the SDK's methods are typed as plain coroutines
    return refusal.value


async def test_tokens_are_checked(playground: Playground) -> None:
    """None, a wrong one and one of the wrong kind each have their own refusal."""
    url = f"{playground.world.url}/api/"
    nobody = AsyncWebClient(base_url=url)
    assert (await error(nobody.auth_test())).response["error"] == "not_authed"
    stranger = AsyncWebClient("xoxb-stranger", base_url=url)
    assert (await error(stranger.auth_test())).response["error"] == "invalid_auth"
    app = AsyncWebClient(playground.credentials.app_token, base_url=url)
    assert (await error(app.auth_test())).response["error"] == "not_allowed_token_type"


async def test_auth_test_tells_who_and_with_which_scopes(slack: AsyncWebClient) -> None:
    """The scopes stand in a header, as the SDK and Bolt expect them."""
    answer = await slack.auth_test()
    assert answer["bot_id"].startswith("B")
    assert "chat:write" in answer.headers["x-oauth-scopes"].split(",")


async def test_a_missing_scope_is_named(playground: Playground) -> None:
    """The refusal says what is needed and what the app has; conversations need one per kind."""
    poor = manifest(event_subscriptions={})
    poor["features"]["slash_commands"] = []
    poor["oauth_config"]["scopes"]["bot"] = ["channels:read"]
    async with serve(poor) as running:
        client = AsyncWebClient("xoxb-playground", base_url=f"{running.world.url}/api/")
        refusal = (await error(client.chat_postMessage(channel="#general", text="hi"))).response
        assert (refusal["error"], refusal["needed"]) == ("missing_scope", "chat:write")
        assert refusal["provided"] == "channels:read"
        private = client.conversations_list(types="private_channel")
        assert (await error(private)).response["needed"] == "groups:read"


async def test_an_unknown_method_is_refused(slack: AsyncWebClient) -> None:
    """Methods outside the playground's table don't quietly succeed."""
    assert (await error(slack.api_call("chat.scream"))).response["error"] == "unknown_method"


async def test_an_argument_with_a_slip_of_the_pen_is_refused(
    slack: AsyncWebClient, people: PlaygroundClient
) -> None:
    """Slack would ignore ``thread`` and post in the channel; here the mistake shows."""
    misspelt = {"channel": "#general", "text": "hi", "thread": "1.2"}
    refusal = await error(slack.api_call("chat.postMessage", json=misspelt))
    assert refusal.response["error"] == "invalid_arguments"
    assert (await people.violations())[0]["problems"] == ["unknown argument: thread"]


async def test_a_picture_must_have_been_uploaded(slack: AsyncWebClient) -> None:
    """A block may show a file only once its content is there."""
    picture = {"type": "image", "slack_file": {"id": "F0MAP00001"}, "alt_text": "A map"}
    posted = slack.chat_postMessage(channel="#general", text="map", blocks=[picture])
    assert (await error(posted)).response["error"] == "invalid_blocks"
    uploaded = await slack.files_upload_v2(filename="map.png", content=PNG)
    picture["slack_file"] = {"id": uploaded["file"]["id"]}
    await slack.chat_postMessage(channel="#general", text="map", blocks=[picture])


async def test_posting_needs_membership(slack: AsyncWebClient, people: PlaygroundClient) -> None:
    """A public channel says so, a private one does not even exist for the app, an archived one is closed."""
    await people.create_channel("#plans")
    await people.create_channel("#attic", members=["echo"])
    await people.archive_channel("#attic")
    codes = {}
    for channel in ("#plans", "#directie", "#nowhere", "#attic"):
        refusal = await error(slack.chat_postMessage(channel=channel, text="hi"))
        codes[channel] = refusal.response["error"]
    assert codes == {
        "#plans": "not_in_channel",
        "#directie": "channel_not_found",
        "#nowhere": "channel_not_found",
        "#attic": "is_archived",
    }


async def test_an_empty_message_is_refused(slack: AsyncWebClient) -> None:
    """A message needs a text or blocks, and a thread that exists."""
    empty = slack.api_call("chat.postMessage", json={"channel": "#general", "text": ""})
    assert (await error(empty)).response["error"] == "no_text"
    answer = slack.chat_postMessage(channel="#general", text="hi", thread_ts="1.000000")
    assert (await error(answer)).response["error"] == "thread_not_found"


async def test_a_message_over_the_limits_is_refused_and_recorded(
    slack: AsyncWebClient, people: PlaygroundClient
) -> None:
    """The refusal points at the culprit, and the page can show it in red."""
    blocks = [text_block("x" * 3001)]
    refusal = (await error(slack.chat_postMessage(channel="#general", text="hi", blocks=blocks))).response
    assert refusal["error"] == "invalid_blocks"
    assert "[json-pointer:/blocks/0/text/text]" in refusal["response_metadata"]["messages"][0]
    recorded = (await people.violations())[0]
    assert recorded["method"] == "chat.postMessage"
    assert (await people.traffic("chat.postMessage"))[0]["problems"] == recorded["problems"]


async def test_long_texts_have_codes_of_their_own(slack: AsyncWebClient) -> None:
    """Over 40,000 characters cannot be posted, over 4,000 not be put in place of another."""
    refusal = await error(slack.chat_postMessage(channel="#general", text="x" * 40_001))
    assert refusal.response["error"] == "msg_too_long"
    ts = (await slack.chat_postMessage(channel="#general", text="hi"))["ts"]
    channel = await general(slack)
    refusal = await error(slack.chat_update(channel=channel, ts=ts, text="x" * 4001))
    assert refusal.response["error"] == "msg_too_long"
    many = [text_block("x" * 2900) for _ in range(5)]
    refusal = await error(slack.chat_postMessage(channel=channel, text="hi", blocks=many))
    assert refusal.response["error"] == "msg_blocks_too_long"


async def test_only_its_own_messages_can_be_changed(slack: AsyncWebClient, people: PlaygroundClient) -> None:
    """What Anna said stays hers, and what is gone is gone."""
    said = await people.user("anna").say("#general", "mine")
    update = {"channel": said.channel, "ts": said.ts, "text": "x"}
    refusal = await error(slack.api_call("chat.update", json=update))
    assert refusal.response["error"] == "cant_update_message"
    refusal = await error(slack.chat_delete(channel=said.channel, ts=said.ts))
    assert refusal.response["error"] == "cant_delete_message"
    await people.user("anna").delete(said)
    refusal = await error(slack.api_call("chat.update", json=update))
    assert refusal.response["error"] == "message_not_found"


async def test_an_update_keeps_what_it_does_not_name(slack: AsyncWebClient) -> None:
    """Blocks stay when only the text is new; an empty list takes them away."""
    blocks = [text_block("shown")]
    posted = await slack.chat_postMessage(channel="#general", text="a", blocks=blocks)
    channel, ts = posted["channel"], posted["ts"]
    updated = await slack.chat_update(channel=channel, ts=ts, text="b")
    assert updated["message"]["blocks"][0]["text"]["text"] == "shown"
    emptied = await slack.chat_update(channel=channel, ts=ts, text="c", blocks=[])
    assert "blocks" not in emptied["message"]


async def test_markup_comes_back_exactly_as_it_was_sent(slack: AsyncWebClient) -> None:
    """The playground adds and escapes nothing in what the app sends."""
    text = "*a* &amp; <@U1> _b_ `c` <https://example.com|link> & <script>"
    posted = await slack.chat_postMessage(channel="#general", text=text)
    found = await slack.conversations_history(channel=posted["channel"])
    assert found["messages"][0]["text"] == text


async def test_lists_come_in_pages(slack: AsyncWebClient) -> None:
    """A cursor leads to the next page until it is empty; an invented one is refused."""
    names: list[str] = []
    async for page in await slack.users_list(limit=2):
        assert len(page["members"]) <= 2
        names += [member["name"] for member in page["members"]]
    assert names == ["slackbot", "echo", "anna", "bo", "cas", "dana"]
    assert (await error(slack.users_list(cursor="invented"))).response["error"] == "invalid_cursor"


async def test_the_locale_comes_on_request(slack: AsyncWebClient, playground: Playground) -> None:
    """Only ``include_locale`` shows it."""
    anna = playground.world.user_named("anna")
    assert anna is not None
    assert "locale" not in (await slack.users_info(user=anna.id))["user"]
    user = (await slack.users_info(user=anna.id, include_locale=True))["user"]
    assert user["locale"] == "nl-NL"


async def test_the_app_lists_only_what_it_may_know(slack: AsyncWebClient) -> None:
    """The private channel without the app is in no list, and its members are nobody's business."""
    types = "public_channel,private_channel"
    names = [c["name"] for c in (await slack.conversations_list(types=types))["channels"]]
    assert "general" in names
    assert "directie" not in names
    members = (await slack.conversations_members(channel=await general(slack)))["members"]
    assert len(members) == 5


async def test_a_message_to_a_user_opens_their_conversation(
    slack: AsyncWebClient, people: PlaygroundClient, playground: Playground
) -> None:
    """Only the two of them see it; opening it again finds the same one."""
    anna = playground.world.user_named("anna")
    assert anna is not None
    posted = await slack.chat_postMessage(channel=anna.id, text="between us")
    opened = await slack.conversations_open(users=anna.id)
    assert (opened["channel"]["id"], opened["already_open"]) == (posted["channel"], True)
    assert (await people.user("anna").wait_for("between us", "@Echo")).channel == posted["channel"]


async def test_a_file_is_uploaded_in_three_calls(slack: AsyncWebClient, people: PlaygroundClient) -> None:
    """``files_upload_v2`` shares it in the thread; with the token the app reads it back."""
    said = await people.user("anna").say("#general", "a picture please")
    uploaded = await slack.files_upload_v2(
        channel=said.channel, thread_ts=said.ts, filename="map.png", content=PNG, alt_txt="A map"
    )
    shared = await people.user("anna").wait_for(lambda m: bool(m.files), "#general", thread=said)
    assert (shared.files[0]["name"], shared.files[0]["alt_txt"]) == ("map.png", "A map")
    address = uploaded["file"]["url_private_download"]
    async with aiohttp.ClientSession() as session:
        async with session.get(address) as refused:
            assert refused.content_type == "text/html"
        headers = {"Authorization": f"Bearer {slack.token}"}
        async with session.get(address, headers=headers) as given:
            assert await given.read() == PNG


async def test_a_permalink_leads_to_the_message(slack: AsyncWebClient) -> None:
    """It names the channel and the message, and the thread of an answer."""
    first = await slack.chat_postMessage(channel="#general", text="first")
    channel = first["channel"]
    answer = await slack.chat_postMessage(channel=channel, text="answer", thread_ts=first["ts"])
    link = (await slack.chat_getPermalink(channel=channel, message_ts=answer["ts"]))["permalink"]
    assert link.endswith(f"?thread_ts={first['ts']}&cid={channel}")


async def general(slack: AsyncWebClient) -> str:
    """Return the id of #general."""
    channels = (await slack.conversations_list())["channels"]
    return next(str(channel["id"]) for channel in channels if channel["name"] == "general")
