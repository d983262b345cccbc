"""On the page: answers that grow, what the app is doing, thumbs, admins, and the menu of a message."""

from typing import Any

import pytest
from playwright.async_api import expect

from bot.playground.world import TEAM_ID
from tests.playground.page_kit import Office, channel_id, send, thread
from tests.playground.test_streams import FEEDBACK

pytestmark = pytest.mark.browser


async def asked_by(office: Office, name: str = "anna") -> dict[str, Any]:
    """Let the app ask something, and give where an answer to it belongs."""
    user = office.playground.world.user_named(name)
    assert user is not None
    posted = await office.app.chat_postMessage(channel=channel_id(office), text="A question")
    return {
        "channel": channel_id(office),
        "thread_ts": posted["ts"],
        "recipient_user_id": user.id,
        "recipient_team_id": TEAM_ID,
    }


@pytest.mark.parametrize("width", [1280, 390])
async def test_an_answer_grows_on_the_page(office: Office, width: int) -> None:
    """First what the app is doing, then the answer bit by bit, then thumbs below it."""
    where = await asked_by(office)
    anna = await office.window("anna", width=width, thread=where["thread_ts"])
    pane = thread(anna)
    await office.app.assistant_threads_setStatus(
        channel_id=where["channel"],
        thread_ts=where["thread_ts"],
        status="is thinking…",
        loading_messages=["Reads the map"],
    )
    await expect(pane.get_by_role("status")).to_have_text("Orderly is thinking… Reads the map")
    started = await office.app.chat_startStream(**where, markdown_text="At **step")
    place = {"channel": where["channel"], "ts": started["ts"]}
    await expect(pane.get_by_text("is thinking…")).to_have_count(0)
    await expect(pane.get_by_text("Orderly is still writing")).to_be_attached()
    await office.app.chat_appendStream(**place, markdown_text=" 3**, mostly")
    await expect(pane.get_by_text("step 3", exact=True)).to_be_visible()
    await office.app.chat_stopStream(**place, blocks=[FEEDBACK])
    await expect(pane.get_by_text("Orderly is still writing")).to_have_count(0)
    await expect(pane.get_by_role("button", name="Good")).to_be_visible()


async def test_a_thumb_is_given_with_the_mouse_and_with_the_keyboard(office: Office) -> None:
    """The one that was chosen stays pressed for who chose it, and for nobody else."""
    where = await asked_by(office)
    blocks = [{"type": "section", "text": {"type": "plain_text", "text": "At step 3"}}, FEEDBACK]
    await office.app.chat_postMessage(channel=where["channel"], text="At step 3", blocks=blocks)
    anna, bo = await office.window("anna"), await office.window("bo")
    good, bad = anna.get_by_role("button", name="Good"), anna.get_by_role("button", name="Bad")
    await good.click()
    await expect(good).to_have_attribute("aria-pressed", "true")
    await good.focus()
    await anna.keyboard.press("Tab")
    await expect(bad).to_be_focused()
    await anna.keyboard.press("Enter")
    await expect(bad).to_have_attribute("aria-pressed", "true")
    await expect(good).to_have_attribute("aria-pressed", "false")
    await expect(bo.get_by_role("button", name="Bad")).to_have_attribute("aria-pressed", "false")
    told = [e.request["actions"][0] for e in office.playground.traffic.entries if e.name == "block_actions"]
    assert [(action["type"], action["value"]) for action in told] == [
        ("feedback_buttons", "good"),
        ("feedback_buttons", "bad"),
    ]


async def test_an_answer_that_was_never_finished_says_so(office: Office) -> None:
    """After five minutes the dots make place for a remark."""
    where = await asked_by(office)
    await office.app.chat_startStream(**where, markdown_text="At step")
    anna = await office.window("anna", thread=where["thread_ts"])
    await expect(thread(anna).get_by_text("Orderly is still writing")).to_be_attached()
    office.playground.world.clock.move(301)
    await expect(thread(anna).get_by_text("this answer was never finished")).to_be_visible()


async def test_the_sidebar_tells_who_is_an_admin(office: Office) -> None:
    """Anna is, and Bo is from the moment that he is made one."""
    cas = await office.window("cas")
    people = cas.get_by_role("navigation", name="Channels and messages")
    await expect(people.locator("li", has_text="Anna")).to_contain_text("admin")
    await expect(people.get_by_role("button", name="Bo")).not_to_contain_text("admin")
    bo = office.playground.world.user_named("bo")
    assert bo is not None
    bo.is_admin = True
    office.playground.world.touch()
    await expect(people.get_by_role("button", name="Bo")).to_contain_text("admin")


async def test_a_shortcut_stands_in_the_menu_of_a_message(office: Office) -> None:
    """It tells the app of the message, with a trigger for a window."""
    anna = await office.window("anna")
    await send(anna, "two soups")
    await anna.get_by_role("article", name="Anna").hover()
    await anna.get_by_role("button", name="More actions").click()
    await anna.get_by_role("menuitem", name="Order again").click()
    await expect(anna.get_by_role("menuitem", name="Order again")).to_be_hidden()
    for _ in range(100):
        sent = [e.request for e in office.playground.traffic.entries if e.name == "message_action"]
        if sent:
            break
        await anna.wait_for_timeout(50)
    assert (sent[0]["callback_id"], sent[0]["message"]["text"]) == ("again", "two soups")
    assert sent[0]["trigger_id"]
