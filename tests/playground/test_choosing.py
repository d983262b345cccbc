"""What people choose in forms: conversations, users, dates and numbers, as Slack offers and checks them."""

from typing import Any

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.client import Person, PlaygroundClient, Refused, SeenView
from bot.playground.playground import Playground
from tests.playground.test_limits import field, modal, options, plain

Json = dict[str, Any]


@pytest.fixture
def anna(people: PlaygroundClient) -> Person:
    """Anna, who looks at #klantreis."""
    return people.user("anna")


class Forms:
    """Opens forms for Anna as if she had clicked in #klantreis."""

    def __init__(self, playground: Playground, slack: AsyncWebClient, anna: Person) -> None:
        self.playground, self.slack, self.anna = playground, slack, anna

    async def open(self, element: Json, **fields: Any) -> SeenView:
        """Show a form with one field, "Choice"."""
        user, channel = self.playground.world.user_named("anna"), self.channel("klantreis")
        assert user is not None
        trigger = self.playground.tickets.issue_trigger(user.id, channel_id=channel)
        block = field(element, block_id="choice", label={"type": "plain_text", "text": "Choice"}, **fields)
        await self.slack.views_open(trigger_id=trigger, view=modal(block))
        return await self.anna.modal()

    def channel(self, name: str) -> str:
        """Return the id of a channel."""
        channel = self.playground.world.channel_named(name)
        assert channel is not None
        return channel.id


@pytest.fixture
def forms(playground: Playground, slack: AsyncWebClient, anna: Person) -> Forms:
    """Open forms for Anna."""
    return Forms(playground, slack, anna)


async def test_a_conversation_is_chosen_by_name(forms: Forms, anna: Person) -> None:
    """Channels as #general, direct conversations as @Echo; what the app gets is the id."""
    await forms.open({"type": "conversations_select"})
    assert (await anna.fill({"Choice": "#general"})).values["Choice"] == forms.channel("general")
    assert (await anna.fill({"Choice": "#directie"})).values["Choice"] == forms.channel("directie")
    assert (await anna.fill({"Choice": "@Echo"})).values["Choice"].startswith("D")


@pytest.mark.parametrize(
    ("element", "refused"),
    [
        ({"type": "channels_select"}, "#directie"),
        ({"type": "conversations_select", "filter": {"include": ["public"]}}, "#directie"),
        ({"type": "conversations_select", "filter": {"include": ["public", "private"]}}, "@Echo"),
        ({"type": "conversations_select", "filter": {"exclude_bot_users": True}}, "@Echo"),
        ({"type": "conversations_select"}, "#attic"),
        ({"type": "conversations_select"}, "@nobody"),
        ({"type": "users_select"}, "nobody"),
        ({"type": "datepicker"}, "tomorrow"),
    ],
)
async def test_only_what_is_offered_can_be_chosen(
    forms: Forms, anna: Person, people: PlaygroundClient, element: Json, refused: str
) -> None:
    """A filter leaves out kinds, an archived channel is not offered, and what isn't there cannot be chosen."""
    await people.create_channel("#attic")
    await people.archive_channel("#attic")
    await forms.open(element)
    with pytest.raises(Refused, match=r"there is no|is no date"):
        await anna.fill({"Choice": refused})


async def test_the_conversation_one_comes_from_is_chosen_already(forms: Forms) -> None:
    """Unless the app chose another, or the filter leaves that kind out."""
    element = {"type": "conversations_select", "default_to_current_conversation": True}
    assert (await forms.open(element)).values["Choice"] == forms.channel("klantreis")
    other = element | {"initial_conversation": forms.channel("general")}
    assert (await forms.open(other)).values["Choice"] == forms.channel("general")
    assert (await forms.open(element | {"filter": {"include": ["im"]}})).values["Choice"] is None
    several = element | {"type": "multi_conversations_select"}
    assert (await forms.open(several)).values["Choice"] == [forms.channel("klantreis")]


async def test_a_command_tells_where_one_comes_from(
    people: PlaygroundClient, anna: Person, slack: AsyncWebClient, forms: Forms
) -> None:
    """The trigger of a command carries the channel on to the form that it opens."""
    await anna.command("#onboarding", "/echo")
    trigger = (await people.traffic("/echo"))[0]["request"]["trigger_id"]
    element = {"type": "conversations_select", "action_id": "where", "default_to_current_conversation": True}
    await slack.views_open(trigger_id=trigger, view=modal(field(element)))
    assert list((await anna.modal()).values.values()) == [forms.channel("onboarding")]


async def test_a_chosen_conversation_can_be_answered_in(
    forms: Forms, anna: Person, people: PlaygroundClient
) -> None:
    """With ``response_url_enabled`` the submission brings an address, even for a channel without the app."""
    await people.create_channel("#plans")
    await forms.open({"type": "conversations_select", "action_id": "where", "response_url_enabled": True})
    await anna.submit({"Choice": "#plans"})
    submitted = (await people.wait_for_traffic("view_submission"))[0]["request"]
    address = submitted["response_urls"][0]
    assert (address["block_id"], address["action_id"]) == ("choice", "where")
    assert address["channel_id"] == forms.channel("plans")
    async with aiohttp.ClientSession() as web:
        await web.post(address["response_url"], json={"text": "posted", "response_type": "in_channel"})
    assert not (await anna.wait_for("posted", "#plans")).is_ephemeral


@pytest.mark.parametrize(
    ("element", "typed", "remark"),
    [
        ({"type": "number_input", "is_decimal_allowed": False}, "many", "Please enter a number."),
        ({"type": "number_input", "is_decimal_allowed": False}, "1.5", "Please enter a whole number."),
        (
            {"type": "number_input", "is_decimal_allowed": True, "min_value": "1"},
            "0.5",
            "Must be at least 1.",
        ),
        ({"type": "number_input", "is_decimal_allowed": True, "max_value": "5"}, "5.5", "Must be at most 5."),
        ({"type": "number_input", "is_decimal_allowed": True, "max_value": "5"}, "4.5", None),
        ({"type": "email_text_input"}, "anna", "Please enter a valid email address."),
        ({"type": "url_text_input"}, "example.com", "Please enter a valid URL."),
        ({"type": "datepicker"}, "", "Please complete this required field."),
        ({"type": "checkboxes", "options": options(2)}, [], "Please complete this required field."),
        ({"type": "multi_users_select"}, ["anna", "bo"], None),
        ({"type": "datepicker"}, "2026-12-01", None),
    ],
)
async def test_slack_checks_fields_before_the_app_does(
    forms: Forms, anna: Person, element: Json, typed: Any, remark: str | None
) -> None:
    """What is no number, address or date never reaches the app."""
    await forms.open(element)
    assert (await anna.submit({"Choice": typed})).errors == ({"choice": remark} if remark else {})


async def test_what_was_chosen_stays_when_a_form_changes(
    forms: Forms, anna: Person, slack: AsyncWebClient
) -> None:
    """An update keeps the chosen conversation, also where it differs from the one Anna came from."""
    element = {"type": "conversations_select", "action_id": "a", "default_to_current_conversation": True}
    view = await forms.open(element)
    await anna.fill({"Choice": "#general"})
    changed = modal(
        field(element, block_id="choice", label={"type": "plain_text", "text": "Choice"}), title=plain(3)
    )
    await slack.views_update(view_id=view.id, view=changed)
    assert (await anna.modal("xxx")).values["Choice"] == forms.channel("general")
