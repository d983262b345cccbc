"""An unchanged Bolt app talks with people in the playground over Socket Mode."""

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.client import PlaygroundClient, Refused
from bot.playground.playground import Playground
from tests.playground.echo_app import counter

pytestmark = pytest.mark.usefixtures("app")


async def test_a_message_is_answered_in_its_thread(people: PlaygroundClient) -> None:
    """The app hears what Anna says and answers under it; the channel itself shows one message."""
    anna = people.user("anna")
    said = await anna.say("#general", "hello there")
    answer = await anna.wait_for("echo: hello there", "#general", thread=said)
    assert answer.author == "Echo"
    assert [message.text for message in await anna.messages("#general")] == ["hello there"]
    assert await people.violations() == []


async def test_the_app_is_not_told_of_channels_it_is_no_member_of(people: PlaygroundClient) -> None:
    """What is said in a private channel without the app never reaches it."""
    anna = people.user("anna")
    await anna.say("#directie", "hello in secret")
    await anna.say("#general", "hello in public")
    await anna.wait_for(lambda m: m.raw.get("reply_count") == 1, "#general")
    told = [entry["request"]["event"]["text"] for entry in await people.traffic("message")]
    assert "hello in secret" not in told
    assert "hello in public" in told


async def test_a_mention_comes_beside_the_message(people: PlaygroundClient) -> None:
    """A typed @Echo becomes a mention, and the app is told that it was called."""
    anna = people.user("anna")
    said = await anna.say("#general", "@Echo are you there?")
    await anna.wait_for("you called?", "#general", thread=said)
    assert said.raw["text"].startswith("<@U")


async def test_a_command_is_answered_only_to_the_one_who_typed_it(people: PlaygroundClient) -> None:
    """What the app acknowledges a command with is an ephemeral message; Bo does not see it."""
    anna, bo = people.user("anna"), people.user("bo")
    assert await anna.command("#general", "/echo one & two")
    answer = await anna.wait_for("echo: one &amp; two", "#general")
    assert answer.is_ephemeral
    assert await bo.messages("#general") == []


async def test_a_command_may_be_answered_aloud(people: PlaygroundClient) -> None:
    """With ``in_channel`` everybody sees the answer."""
    await people.user("anna").command("#general", "/aloud listen")
    answer = await people.user("bo").wait_for("listen", "#general")
    assert not answer.is_ephemeral


async def test_a_command_that_is_not_acknowledged_fails_visibly(people: PlaygroundClient) -> None:
    """Slack itself tells Anna, and only her, that the app did not respond."""
    anna = people.user("anna")
    assert not await anna.command("#general", "/silent")
    failed = await anna.wait_for("/silent failed because the app did not respond", "#general")
    assert (failed.author, failed.is_ephemeral) == ("Slackbot", True)


async def test_an_unknown_command_never_reaches_the_app(people: PlaygroundClient) -> None:
    """Slack answers for commands that are not in the manifest."""
    anna = people.user("anna")
    await anna.command("#general", "/nonsense")
    await anna.wait_for("is not a valid command", "#general")
    assert await people.traffic("/nonsense") == []


async def test_a_response_url_whispers_and_takes_back(people: PlaygroundClient) -> None:
    """An ephemeral message with a button comes and goes through the response_url."""
    anna = people.user("anna")
    await anna.command("#general", "/whisper")
    whispered = await anna.wait_for("psst", "#general")
    assert whispered.is_ephemeral
    await anna.click("Go away", in_message=whispered)
    await people.settled()
    await anna.wait_for_nothing("psst", "#general")


async def test_a_button_changes_the_message_it_stands_in(
    people: PlaygroundClient, slack: AsyncWebClient
) -> None:
    """A click is told to the app, which updates the message in place."""
    anna = people.user("anna")
    await slack.chat_postMessage(channel="#general", **counter(0))
    before = await anna.wait_for("0 clicks", "#general")
    await anna.click("Count", in_message=before)
    after = await anna.wait_for("1 clicks", "#general")
    assert (after.ts, len(await anna.messages("#general"))) == (before.ts, 1)


async def test_a_button_can_be_clicked_on_a_screen_that_is_out_of_date(
    people: PlaygroundClient, slack: AsyncWebClient
) -> None:
    """Bo's screen still shows the old button: its old value is what the app gets."""
    anna, bo = people.user("anna"), people.user("bo")
    await slack.chat_postMessage(channel="#general", **counter(0))
    old = await anna.wait_for("0 clicks", "#general")
    await anna.click("Count", in_message=old)
    await anna.wait_for("1 clicks", "#general")
    await bo.click("Count", in_message=old)
    values = [entry["request"]["actions"][0]["value"] for entry in await people.traffic("block_actions")]
    assert values == ["0", "0"]


async def test_a_double_click_sends_two_payloads(people: PlaygroundClient, slack: AsyncWebClient) -> None:
    """Each click has its own trigger, as in Slack: the app must cope."""
    await slack.chat_postMessage(channel="#general", **counter(0))
    anna = people.user("anna")
    await anna.click("Count", in_message=await anna.wait_for("0 clicks", "#general"), times=2)
    clicks = await people.traffic("block_actions")
    assert len({entry["request"]["trigger_id"] for entry in clicks}) == 2


async def test_what_is_not_there_cannot_be_clicked(people: PlaygroundClient, slack: AsyncWebClient) -> None:
    """The refusal tells what is there instead."""
    await slack.chat_postMessage(channel="#general", **counter(0))
    anna = people.user("anna")
    message = await anna.wait_for("0 clicks", "#general")
    with pytest.raises(Refused, match="there are: 'Count'"):
        await anna.click("Delete", in_message=message)


async def test_the_home_is_published_when_it_is_opened(people: PlaygroundClient) -> None:
    """Every visit is told to the app, which shows its home to that user only."""
    await people.user("anna").open_home()
    assert "*Welcome home*" in (await people.user("anna").home("Welcome")).text
    assert (await people.post("look/home", user="bo"))["home"] is None


async def test_a_message_shortcut_carries_the_message(people: PlaygroundClient) -> None:
    """The app quotes what the shortcut was used on."""
    anna = people.user("anna")
    said = await anna.say("#general", "quote me")
    await anna.shortcut("quote", message=said)
    await anna.wait_for("> quote me", "#general", thread=said)


async def test_edits_and_deletions_are_told_to_the_app(people: PlaygroundClient) -> None:
    """The app gets the message before and after an edit, and what a deleted message said."""
    anna = people.user("anna")
    said = await anna.say("#general", "first")
    await anna.edit(said, "second")
    await anna.delete(said)
    await people.settled()
    events = [entry["request"]["event"] for entry in await people.traffic("message")]
    changed, deleted = events[1:]
    assert (changed["previous_message"]["text"], changed["message"]["text"]) == ("first", "second")
    assert (deleted["subtype"], deleted["previous_message"]["text"]) == ("message_deleted", "second")
    assert deleted["deleted_ts"] == said.ts


async def test_nobody_edits_the_message_of_another(people: PlaygroundClient) -> None:
    """Bo cannot change what Anna said."""
    said = await people.user("anna").say("#general", "mine")
    with pytest.raises(Refused, match="somebody else's"):
        await people.user("bo").edit(said, "yours")


async def test_a_file_is_shared_with_a_message(people: PlaygroundClient, playground: Playground) -> None:
    """The app is told of the file, and downloads it with its token."""
    anna = people.user("anna")
    shared = await anna.upload("#general", "plan.txt", b"our plan", text="see this")
    await people.settled()
    event = (await people.traffic("message"))[-1]["request"]["event"]
    assert (event["subtype"], event["files"][0]["name"]) == ("file_share", "plan.txt")
    assert await anna.read_file(shared.files[0]) == b"our plan"


async def test_the_apps_own_messages_are_told_to_it_too(people: PlaygroundClient, app: AsyncApp) -> None:
    """As in Slack, with its bot_id: an app that does not look would answer itself."""
    await app.client.chat_postMessage(channel="#general", text="hello myself")
    await people.settled()
    event = (await people.traffic("message"))[-1]["request"]["event"]
    assert event["bot_id"].startswith("B")
