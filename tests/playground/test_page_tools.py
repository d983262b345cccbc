"""Around the conversation: deleting, switching, files, what is refused, time and faults, and a phone."""

from datetime import UTC, datetime

import pytest
from playwright.async_api import FilePayload, expect
from slack_sdk.errors import SlackApiError

from tests.playground.page_kit import (
    Office,
    channel_id,
    counter,
    message_box,
    send,
)

pytestmark = pytest.mark.browser

DAY = 24 * 60 * 60


async def test_a_message_is_deleted_after_a_question(office: Office) -> None:
    """Deleting asks first, and then the message is gone for everybody."""
    anna, bo = await office.window("anna"), await office.window("bo")
    await send(anna, "oops")
    await expect(bo.get_by_text("oops")).to_be_visible()
    await anna.get_by_role("article", name="Anna").hover()
    await anna.get_by_role("button", name="More actions").click()
    await anna.get_by_role("menuitem", name="Delete message").click()
    await anna.get_by_role("dialog", name="Delete message").get_by_role("button", name="Delete").click()
    await expect(bo.get_by_text("oops")).to_have_count(0)


async def test_another_person_is_one_click_away(office: Office) -> None:
    """The switcher shows the same channel as somebody else, without what only the first may see."""
    anna = await office.window("anna")
    await send(anna, "whisper")
    await expect(anna.get_by_text("Only visible to you")).to_be_visible()
    await anna.get_by_role("button", name="You are Anna. Switch user").click()
    await anna.get_by_role("link", name="Cas").click()
    await expect(anna.get_by_role("button", name="You are Cas. Switch user")).to_be_visible()
    await expect(anna.get_by_text("whisper")).to_be_visible()
    await expect(anna.get_by_text("soup is out")).to_have_count(0)
    await expect(anna.get_by_role("link", name="directie")).to_have_count(0)


async def test_a_file_is_sent_and_shown(office: Office) -> None:
    """An attached picture is shown in the channel, another file can be downloaded."""
    anna, bo = await office.window("anna"), await office.window("bo")
    dot = bytes.fromhex("47494638396101000100800000000000ffffff2c00000000010001000002024401003b")
    picture = FilePayload(name="dot.gif", mimeType="image/gif", buffer=dot)
    text = FilePayload(name="menu.txt", mimeType="text/plain", buffer=b"soup")
    await anna.get_by_label("Attach files").set_input_files([picture, text])
    await message_box(anna).press("Enter")
    await expect(bo.get_by_role("img", name="dot.gif")).to_have_js_property("naturalWidth", 1)
    async with bo.expect_download() as download:
        await bo.get_by_role("link", name="menu.txt").click()
    assert (await (await download.value).path()).read_bytes() == b"soup"


async def test_what_slack_would_refuse_is_shown_in_red(office: Office) -> None:
    """A payload beyond Slack's limits is refused, and the page and the inspector say why."""
    anna = await office.window("anna", inspector="1")
    with pytest.raises(SlackApiError):
        await office.app.chat_postMessage(channel=channel_id(office), text="x", blocks=counter(0) * 26)
    warning = anna.get_by_role("alert").filter(has_text="Slack would refuse this chat.postMessage")
    await expect(warning).to_be_visible()
    entry = anna.get_by_role("complementary", name="Inspector").locator(".problem")
    await expect(entry).to_contain_text("chat.postMessage")
    await entry.locator("summary").click()
    await expect(entry.get_by_text("invalid_blocks")).to_be_visible()


async def test_time_passes_and_things_fail_at_a_click(office: Office) -> None:
    """The top bar moves the clock, and the inspector lets the app's next call fail."""
    anna = await office.window("anna", inspector="1")
    before = office.playground.world.clock.now()
    await anna.get_by_role("button", name="+1 day").click()
    await anna.get_by_role("button", name="429").click()
    await expect(anna.get_by_role("button", name="Clear 1")).to_be_visible()
    assert office.playground.world.clock.now() - before > 24 * 60 * 60
    with pytest.raises(SlackApiError) as refused:
        await office.app.chat_postMessage(channel=channel_id(office), text="x")
    assert refused.value.response.status_code == 429
    await expect(anna.get_by_role("button", name="Clear 1")).to_have_count(0)


async def test_a_button_jumps_to_what_happens_next(office: Office) -> None:
    """It says when that is, also on a phone, and where there is nothing to jump to it says why."""
    clock, alarms = office.playground.world.clock, office.playground.alarms
    anna, phone = await office.window("anna"), await office.window("anna", width=390)
    jump = anna.get_by_role("button", name="Jump to the next reminder")
    await expect(jump).to_have_text("Jump to the next reminder · no app follows this clock")
    await jump.click(force=True)  # it says that it can do nothing, and people click all the same
    await expect(anna.get_by_role("status")).to_contain_text("nothing to jump to")
    monday = datetime(2030, 1, 7, 8, 30, tzinfo=UTC).timestamp()
    alarms.tell("orderly", monday, clock.revision)
    for page in (anna, phone):
        button = page.get_by_role("button", name="Jump to the next reminder")
        await expect(button).to_have_text("Jump to the next reminder · Mon 7 Jan 2030, 09:30")
        await expect(button).to_be_in_viewport(ratio=1)
        await expect(page.get_by_role("button", name="+1 week")).to_be_in_viewport(ratio=1)
    await jump.click()
    await expect(jump).to_have_text("Jump to the next reminder · Orderly is at work")
    assert 0 <= clock.now() - monday < 10
    alarms.tell("orderly", None, clock.revision)
    await expect(jump).to_have_text("Jump to the next reminder · none planned")


async def test_months_that_pass_are_told_apart(office: Office) -> None:
    """Each day has a line of its own, with the year where it is another one, and nothing older stays "Today"."""
    anna = await office.window("anna")
    world = office.playground.world
    starts = datetime(2026, 12, 30, 9, tzinfo=UTC).timestamp()
    world.clock.move(max(starts - world.clock.now(), 0))
    dated = f"<!date^{int(starts)}^{{date_short_pretty}} {{ago}}|then>"
    await office.app.chat_postMessage(channel=channel_id(office), text=f"before: {dated}")
    await expect(anna.locator(".day").last).to_have_text("Today")
    world.clock.move(DAY)
    world.touch()
    await expect(anna.locator(".day").last).to_have_text("Yesterday")
    await expect(anna.get_by_text("before: gisteren 1 dag geleden")).to_be_visible()
    world.clock.move(40 * DAY)
    await office.app.chat_postMessage(channel=channel_id(office), text="after")
    await expect(anna.locator(".day")).to_have_text(["Wednesday 30 December 2026", "Today"])
    await expect(anna.get_by_text("before: 30 dec 2026 41 dagen geleden")).to_be_visible()


@pytest.mark.parametrize("place", ["channel", "thread", "home", "inspector", "modal"])
async def test_nothing_sticks_out_on_a_phone(office: Office, place: str) -> None:
    """At 390 pixels wide nothing has to be scrolled sideways, wherever one is."""
    channel = channel_id(office)
    posted = await office.app.chat_postMessage(channel=channel, text="wide", blocks=counter(0))
    await office.app.chat_postMessage(channel=channel, text="x" * 500, thread_ts=posted["ts"])
    address = {"thread": {"thread": posted["ts"]}, "home": {"home": "1"}, "inspector": {"inspector": "1"}}
    anna = await office.window("anna", width=390, **address.get(place, {}))
    if place == "modal":
        await send(anna, "/order")
        await expect(anna.get_by_role("dialog")).to_be_visible()
    widths = await anna.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert widths == [390, 390]
    sticking_out = await anna.evaluate(
        "[...document.querySelectorAll('main *, aside *, dialog *, .top *')]"
        ".filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1).length"
    )
    assert sticking_out == 0
