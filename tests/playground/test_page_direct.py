"""What an app asks of one person, in their direct messages and in forms: times, people, pictures, and being sure."""

from typing import Any

import pytest
from playwright.async_api import FilePayload, Page, expect

from tests.playground.page_kit import Office, channel_id, counter
from tests.playground.pictures import png
from tests.playground.test_page_pictures import WORDS, field, nothing_sticks_out, options, picture, plain

pytestmark = pytest.mark.browser
Json = dict[str, Any]


async def window(office: Office, name: str, *, width: int = 1280) -> Page:
    """Open somebody's direct messages with the app."""
    world = office.playground.world
    user = world.user_named(name)
    assert user is not None
    channel = world.direct_channel(user.id, world.bot_user_id)
    assert channel is not None
    return await office.window(name, channel=channel.id, width=width)


async def opened(office: Office, name: str, fields: dict[str, Json]) -> Json:
    """Let the app open a form for somebody."""
    user = office.playground.world.user_named(name)
    assert user is not None
    view: Json = {
        "type": "modal",
        "callback_id": "choices",
        "title": plain("Rhythm"),
        "submit": plain("Keep"),
    }
    view["blocks"] = [field(label, element) for label, element in fields.items()]
    trigger = office.playground.tickets.issue_trigger(user.id, channel_id=channel_id(office))
    return dict((await office.app.views_open(trigger_id=trigger, view=view)).data)


def sent_values(office: Office) -> Json:
    """Give what the app got from the last form, by label."""
    sent = [entry.request for entry in office.playground.traffic.entries if entry.name == "view_submission"]
    return {label: state[label] for label, state in sent[-1]["view"]["state"]["values"].items()}


@pytest.mark.parametrize("width", [1280, 390])
async def test_times_people_and_conversations_are_chosen_in_a_form(office: Office, width: int) -> None:
    """With what was chosen before already in it, and nothing that sticks out on a phone."""
    world = office.playground.world
    anna, bo, cas = (world.user_named(name) for name in ("anna", "bo", "cas"))
    assert anna is not None
    assert bo is not None
    assert cas is not None
    page = await window(office, "anna", width=width)
    fields = {
        "Day": {"type": "datepicker", "initial_date": "2026-12-28"},
        "Time": {"type": "timepicker", "initial_time": "09:30"},
        "Who": {"type": "radio_buttons", "options": options("Fixed", "Rotating")},
        "Walkers": {"type": "multi_users_select", "initial_users": [anna.id], "max_selected_items": 2},
        "Asked": {"type": "users_select"},
        "Where": {"type": "conversations_select", "initial_conversation": channel_id(office)},
    }
    await opened(office, "anna", fields)
    modal = page.get_by_role("dialog", name="Rhythm")
    await modal.get_by_label("Day").fill("2027-01-29")
    await modal.get_by_label("Time").fill("14:05")
    await modal.get_by_label("Rotating").check()
    walkers = modal.get_by_label("Walkers")
    await walkers.locator("summary").click()
    await walkers.get_by_label("Bo").check()
    await expect(walkers.get_by_label("Cas")).to_be_disabled()
    await page.keyboard.press("Escape")
    await modal.get_by_label("Asked").select_option("Cas")
    await nothing_sticks_out(page)
    await modal.get_by_role("button", name="Keep").click()
    await expect(modal).to_have_count(0)
    values = sent_values(office)
    assert values["Day"]["selected_date"] == "2027-01-29"
    assert values["Time"]["selected_time"] == "14:05"
    assert values["Who"]["selected_option"]["value"] == "rotating"
    assert values["Walkers"]["selected_users"] == [anna.id, bo.id]
    assert values["Asked"]["selected_user"] == cas.id
    assert values["Where"]["selected_conversation"] == channel_id(office)


async def test_a_picture_is_handed_in_with_a_form_and_opens_from_a_link(office: Office) -> None:
    """Before it is sent it can be seen; from a link it opens for who handed it in, and for nobody else until it is shared."""
    page, cas = await window(office, "anna"), await office.window("cas")
    await opened(
        office, "anna", {"Photo": {"type": "file_input", "filetypes": ["png", "jpg"], "max_files": 2}}
    )
    modal = page.get_by_role("dialog", name="Rhythm")
    photos = [FilePayload(name=f"{name}.png", mimeType="image/png", buffer=png(300, 200)) for name in "ab"]
    await modal.get_by_label("Photo").set_input_files(photos)
    chosen = modal.get_by_role("list", name="Chosen files")
    await expect(chosen.get_by_role("listitem")).to_have_text(["a.png", "b.png"])
    await expect(chosen.locator("img").first).to_have_js_property("naturalWidth", 300)
    await modal.get_by_role("button", name="Keep").click()
    await expect(modal).to_have_count(0)
    files = sent_values(office)["Photo"]["files"]
    assert [file["name"] for file in files] == ["a.png", "b.png"]
    link = f"<{files[0]['permalink']}|the photo>"
    await office.app.chat_postMessage(channel=files[0]["user"], text=link)
    await office.app.chat_postMessage(channel=channel_id(office), text=link)
    assert await _followed(page) == 300
    assert await _followed(cas) is None


async def _followed(page: Page) -> int | None:
    """Follow the link to a photo; gives how wide it is, or None where it does not open."""
    async with page.context.expect_page() as opening:
        await page.get_by_role("link", name="the photo").click()
    opened = await opening.value
    await opened.wait_for_load_state()
    wide: int | None = await opened.evaluate("document.images[0]?.naturalWidth ?? null")
    return wide


async def test_direct_messages_hold_pictures_whispers_and_questions_that_ask_first(office: Office) -> None:
    """A step of a walk with its picture, a button that asks whether one is sure, and an answer that only one sees."""
    page = await window(office, "anna")
    world = office.playground.world
    anna = world.user_named("anna")
    assert anna is not None
    channel = world.direct_channel(anna.id, world.bot_user_id)
    assert channel is not None
    sure = {
        "title": plain("Stop?"),
        "text": plain("The others go on."),
        "confirm": plain("Stop"),
        "deny": plain("Go on"),
    }
    [said, row] = counter(1)
    row["elements"][0] |= {"confirm": sure, "style": "danger"}
    await office.app.chat_postMessage(
        channel=anna.id, text="step", blocks=[said, await picture(office, wide=900, high=400), row]
    )
    await expect(page.get_by_role("img", name=WORDS)).to_have_js_property("naturalWidth", 900)
    await page.get_by_role("button", name="One more").click()
    asking = page.get_by_role("dialog", name="Stop?")
    await asking.get_by_role("button", name="Go on").click()
    await expect(page.get_by_text("1 ordered")).to_be_visible()
    await page.get_by_role("button", name="One more").click()
    await asking.get_by_role("button", name="Stop").click()
    await expect(page.get_by_text("2 ordered")).to_be_visible()
    await office.app.chat_postEphemeral(channel=channel.id, user=anna.id, text="kept for you")
    whispered = page.get_by_role("article").filter(has_text="kept for you")
    await expect(whispered.get_by_text("Only visible to you")).to_be_visible()
    await nothing_sticks_out(page)


async def test_an_answer_can_show_in_the_channel_as_well(office: Office) -> None:
    """It says of which thread it is, leads there, and is there once."""
    anna = await office.window("anna")
    parent = await office.app.chat_postMessage(channel=channel_id(office), text="The round is open")
    await office.app.chat_postMessage(
        channel=channel_id(office), thread_ts=parent["ts"], text="Two have walked", reply_broadcast=True
    )
    timeline = anna.get_by_role("log", name="Messages in klantreis")
    broadcast = timeline.get_by_role("article").filter(has_text="Two have walked")
    await expect(broadcast).to_have_count(1)
    await expect(broadcast).to_contain_text("replied to a thread: The round is open")
    await broadcast.get_by_role("link", name="The round is open").click()
    thread = anna.get_by_role("complementary", name="Thread")
    in_thread = thread.get_by_role("article").filter(has_text="Two have walked")
    await expect(in_thread).to_have_count(1)
    await expect(in_thread).to_contain_text("also sent to the channel")
