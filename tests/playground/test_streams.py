"""Answers that grow, what the app is doing meanwhile, and thumbs below them."""

import json
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.client import PlaygroundClient, SeenMessage
from bot.playground.playground import Playground
from bot.playground.world import TEAM_ID
from tests.playground.refusals import refusal, refused

FEEDBACK: dict[str, Any] = {
    "type": "context_actions",
    "elements": [
        {
            "type": "feedback_buttons",
            "action_id": "rate",
            "positive_button": {"text": {"type": "plain_text", "text": "Good"}, "value": "good"},
            "negative_button": {"text": {"type": "plain_text", "text": "Bad"}, "value": "bad"},
        }
    ],
}


@pytest.fixture
async def asked(people: PlaygroundClient) -> SeenMessage:
    """Give what Anna asked in #general."""
    return await people.user("anna").say("#general", "where do we lose customers?")


@pytest.fixture
def recipient(playground: Playground) -> dict[str, str]:
    """Say for whom Slack streams an answer in a channel: Anna."""
    anna = playground.world.user_named("anna")
    assert anna is not None
    return {"recipient_user_id": anna.id, "recipient_team_id": TEAM_ID}


async def start(slack: AsyncWebClient, asked: SeenMessage, **more: Any) -> dict[str, str]:
    """Begin an answer to what was asked; return where it is."""
    answer = await slack.chat_startStream(channel=asked.channel, thread_ts=asked.ts, **more)
    return {"channel": str(answer["channel"]), "ts": str(answer["ts"])}


async def test_an_answer_grows_before_everyones_eyes(
    slack: AsyncWebClient,
    people: PlaygroundClient,
    playground: Playground,
    asked: SeenMessage,
    recipient: dict[str, str],
) -> None:
    """Each bit comes behind what is there; when it ends the app is told, and thumbs stand below it."""
    place = await start(slack, asked, markdown_text="At **step", **recipient)
    bo = people.user("bo")
    seen = await bo.wait_for("At **step", "#general", thread=asked)
    assert (seen.is_streaming, seen.thread) == (True, asked.ts)
    await slack.chat_appendStream(**place, markdown_text=" 3**")
    await bo.wait_for("At **step 3**", "#general", thread=asked)
    told = [parcel.payload["event"] for parcel in playground.delivery.sent if parcel.name == "message"]
    assert [event["text"] for event in told] == [asked.text, "At **step"]
    ended = await slack.chat_stopStream(**place, markdown_text=".", blocks=[FEEDBACK])
    assert ended["message"]["streaming_state"] == "completed"
    seen = await bo.wait_for("At **step 3**.", "#general", thread=asked)
    assert not seen.is_streaming
    assert [control.label for control in seen.controls] == ["rate", "Good", "Bad"]
    changed = playground.delivery.sent[-1].payload["event"]
    assert (changed["subtype"], changed["message"]["text"]) == ("message_changed", "At **step 3**.")
    assert await people.violations() == []


async def test_the_sdk_streams_in_its_own_way(
    slack: AsyncWebClient, people: PlaygroundClient, asked: SeenMessage, recipient: dict[str, str]
) -> None:
    """Its helper gathers what is appended and sends it in chunks."""
    stream = await slack.chat_stream(buffer_size=4, channel=asked.channel, thread_ts=asked.ts, **recipient)
    for bit in ("At ", "step ", "3"):
        await stream.append(markdown_text=bit)
    await stream.stop(blocks=[FEEDBACK])
    seen = await people.user("anna").wait_for("At step 3", "#general", thread=asked)
    assert not seen.is_streaming
    assert await people.violations() == []


async def test_a_direct_conversation_needs_no_recipient(
    slack: AsyncWebClient, people: PlaygroundClient
) -> None:
    """Whom it is for is clear there."""
    asked = await people.user("anna").say("@echo", "where?")
    await start(slack, asked, markdown_text="Here")
    assert (await people.user("anna").wait_for("Here", "@echo", thread=asked)).is_streaming


@pytest.mark.parametrize(
    ("missing", "code"),
    [
        ("recipient_user_id", "missing_recipient_user_id"),
        ("recipient_team_id", "missing_recipient_team_id"),
        ("thread_ts", "invalid_arguments"),
    ],
)
async def test_a_stream_in_a_channel_says_for_whom_and_where(
    slack: AsyncWebClient, asked: SeenMessage, recipient: dict[str, str], missing: str, code: str
) -> None:
    """Without one of them nothing begins."""
    arguments = {"channel": asked.channel, "thread_ts": asked.ts} | recipient
    del arguments[missing]
    assert await refused(slack.api_call("chat.startStream", json=arguments)) == code


async def test_a_stream_belongs_to_what_is_there(
    slack: AsyncWebClient, asked: SeenMessage, recipient: dict[str, str]
) -> None:
    """A thread that is gone, somebody unknown and another workspace are refused by their names."""
    gone = slack.chat_startStream(channel=asked.channel, thread_ts="1.000000", **recipient)
    assert await refused(gone) == "invalid_thread_ts"
    nobody = recipient | {"recipient_user_id": "U0NOBODY000"}
    assert await refused(start(slack, asked, **nobody)) == "user_not_found"
    elsewhere = recipient | {"recipient_team_id": "T0ELSEWHERE"}
    assert await refused(start(slack, asked, **elsewhere)) == "team_not_found"


async def test_only_an_open_stream_of_its_own_can_grow(
    slack: AsyncWebClient, asked: SeenMessage, recipient: dict[str, str]
) -> None:
    """What Anna said is not the app's; a plain message and an ended answer don't grow."""
    hers = {"channel": asked.channel, "ts": asked.ts}
    assert await refused(slack.chat_appendStream(**hers, markdown_text="x")) == "message_not_owned_by_app"
    plain = await slack.chat_postMessage(channel=asked.channel, text="plain")
    where = {"channel": asked.channel, "ts": str(plain["ts"])}
    assert await refused(slack.chat_stopStream(**where)) == "message_not_in_streaming_state"
    place = await start(slack, asked, markdown_text="so", **recipient)
    assert await refused(slack.chat_appendStream(**place)) == "no_text"
    await slack.chat_stopStream(**place)
    assert await refused(slack.chat_appendStream(**place, markdown_text="x")) == (
        "message_not_in_streaming_state"
    )
    assert await refused(slack.chat_stopStream(**place)) == "message_not_in_streaming_state"


async def test_a_growing_message_is_not_changed_in_another_way(
    slack: AsyncWebClient, people: PlaygroundClient, asked: SeenMessage, recipient: dict[str, str]
) -> None:
    """Only once it has ended it can be put right or deleted."""
    place = await start(slack, asked, markdown_text="so", **recipient)
    assert await refused(slack.chat_update(**place, text="x")) == "streaming_state_conflict"
    assert await refused(slack.chat_delete(**place)) == "cant_delete_message"
    await slack.chat_stopStream(**place)
    await slack.chat_update(**place, text="put right", blocks=[])
    await people.user("anna").wait_for("put right", "#general", thread=asked)
    await slack.chat_delete(**place)


async def test_slack_ends_a_stream_that_takes_five_minutes(
    slack: AsyncWebClient, people: PlaygroundClient, asked: SeenMessage, recipient: dict[str, str]
) -> None:
    """What was said stays as a failure, until the app puts a message in its place."""
    place = await start(slack, asked, markdown_text="so", **recipient)
    await people.move_clock(299)
    await slack.chat_appendStream(**place, markdown_text=" far")
    await people.move_clock(2)
    assert await refused(slack.chat_appendStream(**place, markdown_text="x")) == (
        "message_not_in_streaming_state"
    )
    anna = people.user("anna")
    seen = await anna.wait_for("so far", "#general", thread=asked)
    assert seen.raw["streaming_state"] == "errored"
    await slack.chat_update(**place, text="whole", blocks=[])
    await anna.wait_for("whole", "#general", thread=asked)


async def test_texts_and_chunks_are_not_mixed_and_not_too_long(
    slack: AsyncWebClient, people: PlaygroundClient, asked: SeenMessage, recipient: dict[str, str]
) -> None:
    """A stream keeps to what it began with; 12,000 characters at a time."""
    chunk = [{"type": "markdown_text", "text": "x"}]
    both = start(slack, asked, markdown_text="x", chunks=chunk, **recipient)
    assert await refused(both) == "cannot_provide_both_markdown_text_and_chunks"
    place = await start(slack, asked, markdown_text="x", **recipient)
    assert await refused(slack.chat_appendStream(**place, chunks=chunk)) == "streaming_mode_mismatch"
    assert await people.violations() == []
    long = slack.chat_appendStream(**place, markdown_text="x" * 12_001)
    assert await refused(long) == "msg_too_long"
    await slack.chat_appendStream(**place, markdown_text="x" * 12_000)
    other = start(slack, asked, chunks=[{"type": "markdown_text"}], **recipient)
    assert await refused(other) == "invalid_chunks"
    bad = slack.chat_stopStream(**place, blocks=[{"type": "context_actions", "elements": []}])
    assert await refused(bad) == "invalid_blocks"
    recorded = [violation["method"] for violation in await people.violations()]
    assert recorded == ["chat.appendStream", "chat.startStream", "chat.stopStream"]


async def test_a_status_shows_until_the_app_answers(
    slack: AsyncWebClient, people: PlaygroundClient, asked: SeenMessage
) -> None:
    """In that thread only, with what is shown meanwhile."""
    anna = people.user("anna")
    other = await anna.say("#general", "and another")
    await slack.assistant_threads_setStatus(
        channel_id=asked.channel,
        thread_ts=asked.ts,
        status="is thinking…",
        loading_messages=["Reads the map", "Counts"],
    )
    shown = await anna.wait_for_status("is thinking…", "#general", thread=asked)
    assert shown == ["Reads the map", "Counts"]
    await anna.wait_for_status("", "#general", thread=other)
    await slack.chat_postMessage(channel=asked.channel, text="elsewhere", thread_ts=other.ts)
    await anna.wait_for_status("is thinking…", "#general", thread=asked)
    await slack.chat_postMessage(channel=asked.channel, text="at step 3", thread_ts=asked.ts)
    await anna.wait_for_status("", "#general", thread=asked)


async def test_a_status_ends_when_it_is_emptied_and_after_two_minutes(
    slack: AsyncWebClient, people: PlaygroundClient, asked: SeenMessage
) -> None:
    """Whatever comes first."""
    where = {"channel_id": asked.channel, "thread_ts": asked.ts}
    anna = people.user("anna")
    await slack.assistant_threads_setStatus(**where, status="is thinking…")
    await slack.assistant_threads_setStatus(**where, status="")
    await anna.wait_for_status("", "#general", thread=asked)
    await slack.assistant_threads_setStatus(**where, status="is thinking…")
    await people.move_clock(119)
    await anna.wait_for_status("is thinking…", "#general", thread=asked)
    await people.move_clock(2)
    await anna.wait_for_status("", "#general", thread=asked)


async def test_a_status_is_refused_where_slack_refuses_it(
    slack: AsyncWebClient, people: PlaygroundClient, asked: SeenMessage
) -> None:
    """A thread that is not there, and more than ten messages to show."""
    gone = slack.assistant_threads_setStatus(channel_id=asked.channel, thread_ts="1.000000", status="x")
    assert await refused(gone) == "invalid_thread_ts"
    hidden = slack.assistant_threads_setStatus(channel_id="C0HIDDEN000", thread_ts=asked.ts, status="x")
    assert await refused(hidden) == "channel_not_found"
    many = slack.assistant_threads_setStatus(
        channel_id=asked.channel, thread_ts=asked.ts, status="x", loading_messages=["x"] * 11
    )
    assert (await refusal(many))["error"] == "invalid_arguments"
    assert (await people.violations())[0]["problems"] == ["more than 10 loading_messages"]


async def test_a_thumb_tells_the_app_which_one_it_was(
    slack: AsyncWebClient, people: PlaygroundClient, asked: SeenMessage
) -> None:
    """The payload is Slack's own for feedback buttons."""
    blocks = [{"type": "section", "text": {"type": "plain_text", "text": "At step 3"}}, FEEDBACK]
    await slack.chat_postMessage(channel=asked.channel, thread_ts=asked.ts, text="At step 3", blocks=blocks)
    anna = people.user("anna")
    await anna.click("Bad", channel="#general", thread=asked)
    payload = (await people.traffic("block_actions"))[0]["request"]
    (action,) = payload["actions"]
    assert (action["type"], action["action_id"], action["value"]) == ("feedback_buttons", "rate", "bad")
    assert action["text"]["text"] == "Bad"
    assert payload["container"]["thread_ts"] == asked.ts
    assert "rate" not in json.dumps(payload["state"])


async def test_an_admin_is_known_by_the_web_api(slack: AsyncWebClient, people: PlaygroundClient) -> None:
    """Anna is one at first; others can be made one, or an owner, and lose it again."""

    async def roles() -> dict[str, tuple[bool, bool]]:
        members = (await slack.users_list())["members"]
        return {user["name"]: (user["is_admin"], user["is_owner"]) for user in members}

    assert {name for name, (admin, _) in (await roles()).items() if admin} == {"anna"}
    await people.make_admin("bo")
    await people.make_admin("cas", owner=True)
    await people.make_admin("anna", admin=False)
    found = await roles()
    assert (found["bo"], found["cas"], found["anna"]) == ((True, False), (True, True), (False, False))
