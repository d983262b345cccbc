"""Modals: opened, filled, refused, changed, stacked and closed."""

import pytest
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.playground.client import Person, PlaygroundClient, Refused
from bot.playground.playground import Playground
from tests.playground.echo_app import form

pytestmark = pytest.mark.usefixtures("app")


@pytest.fixture
async def anna(people: PlaygroundClient) -> Person:
    """Anna with the form open."""
    anna = people.user("anna")
    await anna.command("#general", "/form")
    await anna.modal("Form")
    return anna


async def test_errors_of_the_app_stand_under_their_field(anna: Person) -> None:
    """The form stays open with what was typed; the next answer closes it."""
    refused = await anna.submit({"Word": "bad"})
    assert refused.errors == {"word": "Not that word."}
    assert (await anna.modal()).values["Word"] == "bad"
    accepted = await anna.submit({"Word": "good", "Colour": "Blue"})
    assert (accepted.errors, accepted.is_open) == ({}, False)
    await anna.wait_for("chose good", "#general")


async def test_slack_itself_asks_for_required_fields(anna: Person, people: PlaygroundClient) -> None:
    """An empty or overlong field never reaches the app."""
    assert (await anna.submit()).errors == {"word": "Please complete this required field."}
    assert (await anna.submit({"Word": "x" * 11})).errors == {"word": "Must be less than 11 characters."}
    assert await people.traffic("view_submission") == []


async def test_an_error_for_a_field_that_is_not_there_is_a_violation(
    anna: Person, people: PlaygroundClient
) -> None:
    """Slack shows its trouble to the user, and the playground tells the developer why."""
    await anna.submit({"Word": "lost"})
    assert await anna.notices() == ["We had some trouble connecting. Try again?"]
    assert "'nowhere', which is no input block" in (await people.violations())[0]["problems"][0]


async def test_a_form_can_be_changed_and_keeps_what_was_typed(anna: Person) -> None:
    """Fields with the same ids keep their content when the app answers with an update."""
    changed = await anna.submit({"Word": "again", "Colour": "Red"})
    assert (changed.title, changed.is_open) == ("Once more", True)
    assert changed.values == {"Word": "again", "Colour": "red"}


async def test_a_form_can_be_put_on_another_and_both_cleared(anna: Person) -> None:
    """Closing the second shows the first again; ``clear`` closes them all."""
    await anna.submit({"Word": "more"})
    assert (await anna.modal()).title == "Second"
    await anna.close_modal()
    assert (await anna.modal()).title == "Form"
    await anna.submit({"Word": "more"})
    await anna.submit({"Word": "done"})
    await anna.no_modal()


async def test_a_button_in_a_form_may_push_another(anna: Person) -> None:
    """The trigger of a click in a modal may be used to push."""
    await anna.click("More")
    assert (await anna.modal("Second")).raw["previous_view_id"] is not None


async def test_closing_is_told_to_an_app_that_asked_for_it(anna: Person) -> None:
    """The app hears of it and answers in Anna's direct conversation."""
    await anna.close_modal()
    await anna.no_modal()
    await anna.wait_for("You closed the form.", "@Echo")


async def test_only_fields_that_dispatch_are_told_at_once(anna: Person, people: PlaygroundClient) -> None:
    """Choosing a colour is told; typing a word is not."""
    assert await anna.click("Blue")
    assert not await anna.click("Word", value="hi")
    told = [entry["request"]["actions"][0]["action_id"] for entry in await people.traffic("block_actions")]
    assert told == ["choice"]
    assert (await anna.modal()).values == {"Word": "hi", "Colour": "blue"}


async def test_what_is_not_offered_cannot_be_chosen(anna: Person) -> None:
    """A choice must be one of the options, a field one of the fields."""
    with pytest.raises(Refused, match="there are: Red, Blue"):
        await anna.fill({"Colour": "Green"})
    with pytest.raises(Refused, match="no field 'Size'"):
        await anna.fill({"Size": "L"})


async def test_a_file_field_takes_uploaded_files(
    playground: Playground, slack: AsyncWebClient, anna: Person
) -> None:
    """The app finds the files, with their addresses, among the values."""
    files = {"type": "input", "block_id": "files", "label": {"type": "plain_text", "text": "Files"}}
    files["element"] = {"type": "file_input", "action_id": "input"}
    trigger = playground.tickets.issue_trigger(_anna(playground))
    await slack.views_open(trigger_id=trigger, view=form() | {"blocks": [files]})
    filled = await anna.fill({"Files": await anna.upload_file("plan.txt", b"our plan")})
    found = filled.raw["state"]["values"]["files"]["input"]["files"][0]
    assert found["url_private_download"].endswith("/plan.txt")


async def test_a_trigger_works_once(playground: Playground, slack: AsyncWebClient) -> None:
    """The second use is refused as exchanged, an invented one as invalid."""
    trigger = playground.tickets.issue_trigger(_anna(playground))
    await slack.views_open(trigger_id=trigger, view=form())
    assert await _error(slack, trigger) == "exchanged_trigger_id"
    assert await _error(slack, "1.2.3") == "invalid_trigger_id"


async def test_a_trigger_works_for_three_seconds(
    playground: Playground, slack: AsyncWebClient, people: PlaygroundClient
) -> None:
    """The moved clock makes it too old."""
    trigger = playground.tickets.issue_trigger(_anna(playground))
    await people.move_clock(3.5)
    assert await _error(slack, trigger) == "expired_trigger_id"


async def test_no_more_than_three_views_are_stacked(playground: Playground, slack: AsyncWebClient) -> None:
    """The fourth is refused; a trigger from outside a modal may not push at all."""
    anna = _anna(playground)
    opened = await slack.views_open(trigger_id=playground.tickets.issue_trigger(anna), view=form())
    for _ in range(2):
        trigger = playground.tickets.issue_trigger(anna, opened["view"]["id"])
        await slack.views_push(trigger_id=trigger, view=form())
    trigger = playground.tickets.issue_trigger(anna, opened["view"]["id"])
    with pytest.raises(SlackApiError, match="push_limit_reached"):
        await slack.views_push(trigger_id=trigger, view=form())
    with pytest.raises(SlackApiError, match="not_found"):
        await slack.views_push(trigger_id=playground.tickets.issue_trigger(anna), view=form())


async def test_an_update_with_an_old_hash_is_refused(playground: Playground, slack: AsyncWebClient) -> None:
    """Of two updates from the same view only the first is taken; a closed view is not found."""
    trigger = playground.tickets.issue_trigger(_anna(playground))
    view = (await slack.views_open(trigger_id=trigger, view=form()))["view"]
    await slack.views_update(view_id=view["id"], hash=view["hash"], view=form(title="New"))
    with pytest.raises(SlackApiError, match="hash_conflict"):
        await slack.views_update(view_id=view["id"], hash=view["hash"], view=form(title="Newer"))
    with pytest.raises(SlackApiError, match="not_found"):
        await slack.views_update(view_id="V1", view=form())


async def test_a_submission_that_is_not_acknowledged_keeps_the_form(
    playground: Playground, slack: AsyncWebClient, people: PlaygroundClient, app: AsyncApp
) -> None:
    """Slack tells of its trouble and everything typed stays."""
    trigger = playground.tickets.issue_trigger(_anna(playground))
    await slack.views_open(trigger_id=trigger, view=form(callback_id="nobody_listens"))
    anna = people.user("anna")
    view = await anna.submit({"Word": "kept"})
    assert (view.is_open, view.values["Word"]) == (True, "kept")
    assert await anna.notices() == ["We had some trouble connecting. Try again?"]


async def _error(slack: AsyncWebClient, trigger: str) -> str:
    with pytest.raises(SlackApiError) as refusal:
        await slack.views_open(trigger_id=trigger, view=form())
    return str(refusal.value.response["error"])


def _anna(playground: Playground) -> str:
    user = playground.world.user_named("anna")
    assert user is not None
    return user.id
