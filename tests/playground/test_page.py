"""What people see and do in the playground's page, in a real browser."""

import pytest
from playwright.async_api import expect

from bot.playground import modals
from tests.playground.page_kit import (
    FORM,
    Office,
    channel_id,
    message_box,
    send,
    thread,
)

pytestmark = pytest.mark.browser


async def test_a_message_of_two_lines_is_typed_and_sent(office: Office) -> None:
    """Shift+Enter makes a new line, Enter sends and empties the box."""
    anna = await office.window("anna")
    await message_box(anna).press_sequentially("tomato soup")
    await message_box(anna).press("Shift+Enter")
    await message_box(anna).press_sequentially("and bread")
    await message_box(anna).press("Enter")
    said = anna.get_by_role("article", name="Anna")
    await expect(said).to_contain_text("tomato soup")
    await expect(said.get_by_text("and bread")).to_be_visible()
    assert office.playground.world.timeline(channel_id(office), "")[-1].text == "tomato soup\nand bread"
    await expect(message_box(anna)).to_have_value("")


async def test_a_thread_opens_beside_the_channel_and_takes_answers(office: Office) -> None:
    """The count under a message opens its thread; what is typed there is counted, not shown in the channel."""
    anna = await office.window("anna")
    await send(anna, "lunch?")
    await anna.get_by_role("link", name="1 reply").click()
    reply = thread(anna).get_by_role("textbox", name="Reply in thread")
    await reply.fill("for me too")
    await reply.press("Enter")
    await expect(thread(anna).get_by_text("for me too")).to_be_visible()
    await expect(anna.get_by_role("link", name="2 replies")).to_be_visible()
    await expect(anna.get_by_role("main").get_by_text("for me too")).to_have_count(0)


async def test_a_link_to_a_message_leads_there_in_the_same_window(office: Office) -> None:
    """A permalink opens the thread of its message, for the same person; pasted elsewhere it leads there too."""
    bo = await office.window("bo")
    channel = channel_id(office)
    parent = await office.app.chat_postMessage(channel=channel, text="Which day?")
    answer = await office.app.chat_postMessage(channel=channel, text="Any day", thread_ts=parent["ts"])
    found = await office.app.chat_getPermalink(channel=channel, message_ts=answer["ts"])
    await office.app.chat_postMessage(channel=channel, text=f"See <{found['permalink']}|what they said>")
    await bo.get_by_role("link", name="what they said").click()
    await expect(thread(bo).get_by_text("Any day")).to_be_visible()
    await expect(bo.get_by_role("button", name="You are Bo")).to_be_visible()
    await bo.goto(found["permalink"])
    await expect(thread(bo).get_by_text("Any day")).to_be_visible()


async def test_the_first_answer_in_a_thread_tells_who_wrote_it(office: Office) -> None:
    """Below the line that counts the replies a name stands again, also when it is the same one."""
    anna = await office.window("anna")
    channel = channel_id(office)
    parent = await office.app.chat_postMessage(channel=channel, text="Which day?")
    await office.app.chat_postMessage(channel=channel, text="Any day will do", thread_ts=parent["ts"])
    await anna.get_by_role("link", name="1 reply").click()
    answer = thread(anna).get_by_role("article").filter(has_text="Any day will do")
    await expect(answer.locator(".byline")).to_be_visible()


async def test_a_click_on_a_button_shows_what_the_app_makes_of_it(office: Office) -> None:
    """The app updates its message after a click, and everybody sees that."""
    anna, bo = await office.window("anna"), await office.window("bo")
    await send(anna, "lunch?")
    for page in (anna, bo):
        await page.get_by_role("link", name="1 reply").click()
    await thread(anna).get_by_role("button", name="One more").click()
    await expect(thread(bo).get_by_text("1 ordered")).to_be_visible()
    await thread(bo).get_by_role("button", name="One more").click()
    await expect(thread(anna).get_by_text("2 ordered")).to_be_visible()


async def test_a_modal_with_an_error_keeps_what_was_entered(office: Office) -> None:
    """The app's remark stands at its field, everything entered is still there, and a better answer is taken."""
    anna = await office.window("anna")
    await send(anna, "/order soup")
    form = anna.get_by_role("dialog", name="Order lunch")
    await form.get_by_label("Dish").fill("soup")
    await form.get_by_label("Size").select_option("Large")
    await form.get_by_label("Note").fill("with\nbread")
    await form.get_by_role("button", name="Order").click()
    await expect(form.get_by_role("alert")).to_have_text("We are out of soup.")
    await expect(form.get_by_label("Dish")).to_be_focused()
    await expect(form.get_by_label("Dish")).to_have_value("soup")
    await expect(form.get_by_label("Size")).to_have_value("large")
    await expect(form.get_by_label("Note")).to_have_value("with\nbread")
    await form.get_by_label("Dish").fill("bread")
    await form.get_by_role("button", name="Order").click()
    await expect(form).to_have_count(0)


async def test_a_closed_modal_tells_the_app_what_was_typed_in_it(office: Office) -> None:
    """An app that asked for it can keep what somebody typed but did not send."""
    anna = await office.window("anna")
    world = office.playground.world
    user = world.user_named("anna")
    assert user is not None
    view = modals.open_modal(world, user.id, FORM)
    await anna.get_by_role("dialog").get_by_role("textbox").first.fill("half a")
    await anna.keyboard.press("Escape")
    await expect(anna.get_by_role("dialog")).to_have_count(0)
    assert "half a" in str(view.values)


async def test_escape_closes_modals_one_by_one(office: Office) -> None:
    """Each Escape takes away the modal on top, also when nothing else was touched in between."""
    anna = await office.window("anna")
    world = office.playground.world
    user = world.user_named("anna")
    assert user is not None
    modals.open_modal(world, user.id, FORM)
    modals.push_modal(world, user.id, FORM | {"title": {"type": "plain_text", "text": "Dessert"}})
    await expect(anna.get_by_role("dialog", name="Dessert")).to_be_visible()
    await anna.keyboard.press("Escape")
    await expect(anna.get_by_role("dialog", name="Order lunch")).to_be_visible()
    await anna.keyboard.press("Escape")
    await expect(anna.get_by_role("dialog")).to_have_count(0)
    assert world.modal_stack(user.id) == []


async def test_two_people_in_two_windows_see_each_other_at_once(office: Office) -> None:
    """A message arrives in another window without disturbing what is being typed there."""
    anna, bo = await office.window("anna"), await office.window("bo")
    await message_box(bo).press_sequentially("I was just ty")
    await send(anna, "who wants soup?")
    await expect(bo.get_by_text("who wants soup?")).to_be_visible()
    await expect(message_box(bo)).to_be_focused()
    await message_box(bo).press_sequentially("ping")
    await message_box(bo).press("Enter")
    await expect(anna.get_by_text("I was just typing")).to_be_visible()


async def test_a_message_elsewhere_marks_its_channel_until_it_is_read(office: Office) -> None:
    """An unread channel says so in the sidebar, and no longer once it was opened."""
    anna, bo = await office.window("anna"), await office.window("bo", channel="general")
    await send(anna, "who wants soup?")
    await bo.get_by_role("link", name="klantreis (unread)").click()
    await expect(bo.get_by_text("who wants soup?")).to_be_visible()
    await expect(bo.get_by_role("link", name="(unread)")).to_have_count(0)


async def test_everything_can_be_reached_by_keyboard_alone(office: Office) -> None:
    """From a skip link to the message box, a completed command, its modal, and back by Escape."""
    anna = await office.window("anna")
    keyboard = anna.keyboard
    await keyboard.press("Tab")
    await expect(anna.get_by_role("link", name="Skip to the conversation")).to_be_focused()
    await keyboard.press("Tab")
    await keyboard.press("Enter")
    await expect(message_box(anna)).to_be_focused()
    await keyboard.type("/ord")
    await expect(anna.get_by_role("option")).to_have_count(2)
    await keyboard.press("Tab")
    await expect(message_box(anna)).to_have_value("/order ")
    await keyboard.press("Enter")
    form = anna.get_by_role("dialog", name="Order lunch")
    await expect(form.get_by_label("Dish")).to_be_focused()
    await keyboard.type("bread")
    await keyboard.press("Escape")
    await expect(form).to_have_count(0)
    await expect(message_box(anna)).to_be_focused()
    await keyboard.type("never mind")
    await keyboard.press("Enter")
    await expect(anna.get_by_text("never mind")).to_be_visible()
    await keyboard.press("Shift+Tab")
    await expect(anna.get_by_role("button", name="More actions")).to_be_focused()
    await keyboard.press("Enter")
    await keyboard.press("ArrowDown")
    await keyboard.press("Enter")
    await expect(anna.get_by_role("textbox", name="Edit message")).to_be_focused()
    await keyboard.type(", thanks")
    await keyboard.press("Enter")
    await expect(anna.get_by_text("never mind, thanks (edited)")).to_be_visible()


async def test_markup_in_text_is_shown_literally(office: Office) -> None:
    """Neither what people type nor what an app sends can become part of the page."""
    anna = await office.window("anna")
    attack = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>"
    await send(anna, attack)
    await expect(anna.get_by_text(attack)).to_be_visible()
    await office.app.chat_postMessage(
        channel=channel_id(office),
        text="attack",
        blocks=[
            {"type": "markdown", "text": f"{attack}\n\n[click](javascript:document.title='taken')"},
            {
                "type": "section",
                "text": {"type": "mrkdwn", "text": "<javascript:alert(1)|harmless> <b>bold</b>"},
            },
        ],
    )
    await expect(anna.get_by_text("<b>bold</b>")).to_be_visible()
    assert await anna.locator("main article :is(img, script, b)").count() == 0
    assert await anna.locator("a[href^=javascript]").count() == 0
    assert "taken" not in await anna.title()
