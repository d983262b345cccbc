"""The page with pictures, files, canvases and the fields in which one chooses."""

from typing import Any

import pytest
from playwright.async_api import Page, expect

from bot.playground.files import is_processed
from tests.playground.page_kit import Office, channel_id
from tests.playground.pictures import PDF, png

pytestmark = pytest.mark.browser
Json = dict[str, Any]
WORDS = "The map: three phases, hardest at paying"


def plain(text: str) -> Json:
    """Return a plain text."""
    return {"type": "plain_text", "text": text}


def options(*names: str) -> list[Json]:
    """Return options with these names."""
    return [{"text": plain(name), "value": name.lower()} for name in names]


def field(label: str, element: Json) -> Json:
    """Return an input block that is known by its label."""
    return {
        "type": "input",
        "block_id": label,
        "label": plain(label),
        "element": element | {"action_id": label},
    }


async def picture(office: Office, *, wide: int = 1600, high: int = 700) -> Json:
    """Upload a picture and return an image block with it."""
    sent = await office.app.files_upload_v2(filename="map.png", content=png(wide, high))
    file = {"id": sent["file"]["id"]}
    return {"type": "image", "slack_file": file, "alt_text": WORDS, "title": plain("The map")}


async def nothing_sticks_out(page: Page) -> None:
    """Check that nothing has to be scrolled sideways."""
    sticking_out = await page.evaluate(
        "[...document.querySelectorAll('main *, dialog[open] *')]"
        ".filter(e => e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1).length"
    )
    assert sticking_out == 0


@pytest.mark.parametrize("width", [1280, 390])
async def test_a_picture_is_enlarged_and_put_back_with_the_keyboard(office: Office, width: int) -> None:
    """A large picture fits in its message; Enter shows it large with its words, Escape goes back to where one was."""
    blocks = [await picture(office)]
    await office.app.chat_postMessage(channel=channel_id(office), text="The map", blocks=blocks)
    anna = await office.window("anna", width=width)
    small = anna.get_by_role("img", name=WORDS)
    await expect(small).to_have_js_property("naturalWidth", 1600)
    box = await small.bounding_box()
    assert box is not None
    assert box["height"] <= 450
    await nothing_sticks_out(anna)
    link = anna.get_by_role("link", name=WORDS)
    await link.focus()
    await anna.keyboard.press("Enter")
    large = anna.get_by_role("dialog", name="The map")
    await expect(large.get_by_role("img")).to_have_js_property("naturalWidth", 1600)
    await expect(large.get_by_text(WORDS)).to_be_visible()
    await nothing_sticks_out(anna)
    await anna.keyboard.press("Escape")
    await expect(large).to_be_hidden()
    await expect(link).to_be_focused()


async def test_a_picture_that_does_not_come_is_told_in_words(office: Office) -> None:
    """Where an image fails one reads what it would have shown."""
    missing = {"type": "image", "image_url": f"{office.playground.world.url}/no.png", "alt_text": WORDS}
    await office.app.chat_postMessage(channel=channel_id(office), text="The map", blocks=[missing])
    anna = await office.window("anna")
    shown = anna.get_by_role("img", name=WORDS)
    await expect(shown).to_have_attribute("data-failed", "")
    box = await shown.bounding_box()
    assert box is not None
    assert box["width"] > 150


async def test_files_are_shown_by_their_kind(office: Office) -> None:
    """A picture at once, a PDF in a new tab, and a deleted one as a trace."""
    channel = channel_id(office)
    both = [{"filename": "map.png", "content": png(40, 20)}, {"filename": "map.pdf", "content": PDF}]
    await office.app.files_upload_v2(channel=channel, file_uploads=both)
    old = await office.app.files_upload_v2(channel=channel, filename="old.txt", content="old")
    anna = await office.window("anna")
    await expect(anna.get_by_role("img", name="map.png")).to_have_js_property("naturalWidth", 40)
    card = anna.get_by_role("link", name="map.pdf")
    await expect(card).to_have_attribute("target", "_blank")
    answer = await anna.request.get(str(await card.evaluate("link => link.href")))
    assert (answer.headers["content-type"], await answer.body()) == ("application/pdf", PDF)
    assert "content-disposition" not in answer.headers
    await office.app.files_delete(file=old["file"]["id"])
    await expect(anna.get_by_text("This file was deleted.")).to_be_visible()


async def test_a_file_appears_when_it_has_been_processed(office: Office) -> None:
    """Until then the message says so."""
    office.playground.processing.checks = 1
    sent = await office.app.files_upload_v2(
        channel=channel_id(office), filename="map.png", content=png(40, 20)
    )
    anna = await office.window("anna")
    await expect(anna.get_by_text("Slack is processing map.png")).to_be_visible()
    await office.app.files_info(file=sent["file"]["id"])
    await expect(anna.get_by_role("img", name="map.png")).to_have_js_property("naturalWidth", 40)
    world = office.playground.world
    assert is_processed(world, world.files[sent["file"]["id"]])


async def test_the_home_and_modals_show_pictures_too(office: Office) -> None:
    """In a window of the app the picture can be enlarged without closing the window."""
    world = office.playground.world
    user = world.user_named("anna")
    assert user is not None
    block = await picture(office)
    beside = {"type": "section", "text": plain("My journey"), "accessory": block | {"alt_text": "Small"}}
    beside["accessory"].pop("title")
    await office.app.views_publish(user_id=user.id, view={"type": "home", "blocks": [block, beside]})
    anna = await office.window("anna", home="1")
    await expect(anna.get_by_role("img", name=WORDS)).to_have_js_property("naturalWidth", 1600)
    await expect(anna.get_by_role("img", name="Small")).to_have_js_property("naturalWidth", 1600)
    modal = {"type": "modal", "title": plain("Look"), "blocks": [block]}
    await office.app.views_open(trigger_id=office.playground.tickets.issue_trigger(user.id), view=modal)
    window = anna.get_by_role("dialog", name="Look")
    await window.get_by_role("link", name=WORDS).click()
    await expect(anna.get_by_role("dialog", name="The map")).to_be_visible()
    await anna.keyboard.press("Escape")
    await expect(anna.get_by_role("dialog", name="The map")).to_be_hidden()
    await expect(window).to_be_visible()


@pytest.mark.parametrize("width", [1280, 390])
async def test_a_canvas_is_read_in_a_tab_and_follows_its_changes(office: Office, width: int) -> None:
    """The tab appears, shows headings, boxes, names and tables, and what the app writes comes at once."""
    channel, user = channel_id(office), office.playground.world.user_named("bo")
    assert user is not None
    anna = await office.window("anna", width=width)
    await expect(anna.get_by_role("link", name="Journey")).to_have_count(0)
    text = (
        f"## Find us\n\n- [x] asked ![](@{user.id})\n- [ ] <b>look</b>\n\n|Step|Score|\n|-|-|\n|search|7|\n"
    )
    made = await office.app.conversations_canvases_create(
        channel_id=channel, title="Journey", document_content={"type": "markdown", "markdown": text}
    )
    await anna.get_by_role("link", name="Journey").click()
    canvas = anna.get_by_role("document", name="Canvas Journey")
    await expect(canvas.get_by_role("heading", name="Find us")).to_be_visible()
    await expect(canvas.get_by_text("☑ asked @Bo")).to_be_visible()
    await expect(canvas.get_by_text("☐ <b>look</b>")).to_be_visible()
    await expect(canvas.get_by_role("cell", name="search")).to_be_visible()
    change = {"operation": "insert_at_end", "document_content": {"type": "markdown", "markdown": "# Buy"}}
    await office.app.canvases_edit(canvas_id=made["canvas_id"], changes=[change])
    await expect(canvas.get_by_role("heading", name="Buy")).to_be_visible()
    await nothing_sticks_out(anna)
    await anna.get_by_role("link", name="Messages").click()
    await expect(anna.get_by_role("log", name="Messages in klantreis")).to_be_visible()
    await office.app.canvases_delete(canvas_id=made["canvas_id"])
    await expect(anna.get_by_role("link", name="Journey")).to_have_count(0)


async def test_everything_can_be_chosen_with_the_keyboard(office: Office) -> None:
    """Conversation, channel, user, date, several options, boxes, one of a few, and a number."""
    playground = office.playground
    user, channel = playground.world.user_named("anna"), channel_id(office)
    assert user is not None
    where = {"type": "conversations_select", "default_to_current_conversation": True}
    public = {"include": ["public"]}
    boxes = {"type": "checkboxes", "options": options("Team", "Board")}
    several = {
        "type": "multi_static_select",
        "options": options("Map", "Fixes"),
        "initial_options": options("Map"),
    }
    fields = {
        "Where": where | {"filter": public},
        "Channel": {"type": "channels_select"},
        "Owner": {"type": "users_select", "initial_user": user.id},
        "When": {"type": "datepicker", "initial_date": "2026-12-01"},
        "Parts": several,
        "For": boxes,
        "Impact": {"type": "radio_buttons", "options": options("Small", "Large")},
        "Reach": {"type": "number_input", "is_decimal_allowed": False, "max_value": "100"},
    }
    view: Json = {"type": "modal", "callback_id": "choices", "title": plain("Post"), "submit": plain("Post")}
    view["blocks"] = [field(label, element) for label, element in fields.items()]
    anna = await office.window("anna")
    trigger = playground.tickets.issue_trigger(user.id, channel_id=channel)
    await office.app.views_open(trigger_id=trigger, view=view)
    modal = anna.get_by_role("dialog", name="Post")
    first = modal.get_by_label("Where")
    await expect(first).to_be_focused()
    await expect(first.locator("option")).to_have_text(["Choose", "#general", "#klantreis", "#onboarding"])
    await expect(first).to_have_value(channel)
    press, type_text = anna.keyboard.press, anna.keyboard.type
    await type_text("#gen")
    await press("Tab")
    await type_text("#onb")
    await press("Tab")
    await type_text("Bo")
    await press("Tab")
    await type_text("12312026")  # the browser's own field, in the order of its language
    await modal.get_by_label("Parts").locator("summary").focus()
    await press("Enter")
    for key in ("Tab", "Tab", "Space", "Escape", "Tab", "Space", "Tab", "Tab", "ArrowDown", "Tab"):
        await press(key)
    await type_text("250")
    await press("Enter")
    await expect(modal.get_by_text("Must be at most 100.")).to_be_visible()
    await expect(modal.get_by_label("Reach")).to_be_focused()
    await modal.get_by_label("Reach").fill("25")
    await press("Enter")
    await expect(modal).to_have_count(0)
    sent = next(e.request for e in playground.traffic.entries if e.name == "view_submission")
    values = {label: state[label] for label, state in sent["view"]["state"]["values"].items()}
    world = playground.world
    general, onboarding, bo = (
        world.channel_named("general"),
        world.channel_named("onboarding"),
        world.user_named("bo"),
    )
    assert general is not None
    assert onboarding is not None
    assert bo is not None
    assert values["Where"]["selected_conversation"] == general.id
    assert values["Channel"]["selected_channel"] == onboarding.id
    assert values["Owner"]["selected_user"] == bo.id
    assert values["When"]["selected_date"] == "2026-12-31"
    assert [option["value"] for option in values["Parts"]["selected_options"]] == ["map", "fixes"]
    assert [option["value"] for option in values["For"]["selected_options"]] == ["team"]
    assert values["Impact"]["selected_option"]["value"] == "large"
    assert values["Reach"]["value"] == "25"
