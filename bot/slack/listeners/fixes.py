"""The working list of fixes: looking at it, the clicks in it, and opening its windows."""

from collections.abc import Callable
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import care, fix_forms, fixing, voting
from bot.guide.errors import AlreadyDone
from bot.guide.fix_fields import FixForm
from bot.guide.guide import Guide
from bot.guide.unit import Person, Unit
from bot.journey.model import Formula
from bot.journey.parts import FixStatus
from bot.slack.open_lists import OpenLists
from bot.slack.payloads import Click, read_click
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.fix_form import fix_form, removed_window
from bot.slack.views.fix_targets import Done, Target
from bot.slack.views.fixes import fixes_list, what_was_done
from bot.slack.views.take_over_form import take_over_form
from bot.slack.views.vote_form import vote_form

LOOKS = ("fix_filter", "fix_earlier", "fix_later")
MENU = "fix_menu"


async def look(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    lists: OpenLists,
) -> None:
    """Show somebody other fixes, or another page: in the place of their own list, or as one beside a post."""
    click = read_click(body)
    person, target = await people.of(click.sender), Target.parse(click.value)
    # Also where the list shows itself anew: who may not see the journey any more is told so.
    fixes = await guide.do(person, fixing.read, target.journey_id)
    await ack()
    if click.is_private:
        _remember(lists, click, person, target)
        await lists.show(person, target.journey_id)
    else:
        await tell(client, click.sender, fixes_list(fixes, person.language, viewing=target.viewing))


async def change(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
    lists: OpenLists,
) -> None:
    """Do what a click in the list asks for, and show it to all who look; after one in a post also how to undo it."""
    click = read_click(body)
    person, target = await people.of(click.sender), Target.parse(click.value)
    done = await guide.once(click.delivery, person, CHANGES[click.name], target)
    await ack()
    _remember(lists, click, person, target)
    if not click.is_private:
        fixes = await guide.do(person, fixing.read, target.journey_id)
        await tell(client, click.sender, what_was_done(fixes, person.language, done))
    await show_to_all(person, target.journey_id, posts, lists, done)


async def open_window(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    lists: OpenLists,
) -> None:
    """Open the window that a click in the list asks for."""
    click = read_click(body)
    person, target = await people.of(click.sender), Target.parse(click.value)
    view = await guide.do(person, WINDOWS[click.name], target)
    await ack()
    _remember(lists, click, person, target)
    await client.views_open(trigger_id=click.trigger_id, view=view)


async def choose(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
    lists: OpenLists,
) -> None:
    """Do what was chosen from the menu of a fix."""
    if read_click(body).name in WINDOWS:
        await open_window(ack, body, client, people, guide, lists)
    else:
        await change(ack, body, client, people, guide, posts, lists)


async def change_in_window(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
    lists: OpenLists,
) -> None:
    """Do what a button in a window asks for, and have the window show how things are now."""
    click = read_click(body)
    person, target = await people.of(click.sender), Target.parse(click.value)
    view, done = await guide.once(click.delivery, person, IN_WINDOW[click.name], target)
    await ack()
    if click.view is not None:
        await client.views_update(view_id=click.view["id"], view=view)
    await show_to_all(person, target.journey_id, posts, lists, done)


async def show_to_all(
    person: Person, journey_id: int, posts: Posts, lists: OpenLists, done: Done | None = None
) -> None:
    """Show what somebody did in the lists that people have open, and in what was posted."""
    await lists.refresh(person.workspace_id, journey_id, by=person, done=done)
    await posts.refresh(person.workspace_id, [journey_id], by=person)


def _status(unit: Unit, target: Target) -> Done:
    status = FixStatus(target.choice)
    change_id = fixing.set_status(unit, target.journey_id, target.fix_id, status)
    return Done(status.value, _text(unit, target), change_id)


def take(unit: Unit, target: Target) -> Done:
    """Put a fix on this person's name; raises `NoSuchFix`, `AlreadyDone`."""
    change_id = fixing.take(unit, target.journey_id, target.fix_id)
    return Done("taken", _text(unit, target), change_id)


def _choose_formula(unit: Unit, target: Target) -> Done:
    return Done("formula", change_id=fixing.choose_formula(unit, target.journey_id, Formula(target.choice)))


def _show_scores(unit: Unit, target: Target) -> Done:
    voting.show(unit, target.journey_id)
    return Done("shown")


def _undo(unit: Unit, target: Target) -> Done:
    care.undo(unit, int(target.choice))
    return Done("undone")


CHANGES: dict[str, Callable[[Unit, Target], Done]] = {
    "fix_status": _status,
    "fix_take": take,
    "fix_formula": _choose_formula,
    "fix_show": _show_scores,
    "fix_undo": _undo,
}
"""What each button and choice of the list does, by the first half of its action id."""


def _edit_window(unit: Unit, target: Target) -> dict[str, Any]:
    form = fix_forms.open_form(unit, target.journey_id, target.fix_id)
    return fix_form(form, unit.person.language)


def _trial_window(unit: Unit, target: Target) -> dict[str, Any]:
    form = fix_forms.open_form(unit, target.journey_id, target.fix_id, FixForm.EXPERIMENT)
    return fix_form(form, unit.person.language)


def vote_window(unit: Unit, target: Target) -> dict[str, Any]:
    """Give the window to vote in as it reads now; raises `NoSuchFix`, `AlreadyDone`."""
    return vote_form(voting.open_ballot(unit, target.journey_id, target.fix_id), unit.person.language)


def _take_over_window(unit: Unit, target: Target) -> dict[str, Any]:
    fix = voting.find_fix(unit.load(target.journey_id).journey, target.fix_id)
    if fix.owner_id == unit.person.user_id:
        raise AlreadyDone
    return take_over_form(fix, target, unit.person.language)


WINDOWS: dict[str, Callable[[Unit, Target], dict[str, Any]]] = {
    "fix_add": _edit_window,
    "fix_edit": _edit_window,
    "fix_trial": _trial_window,
    "fix_take_over": _take_over_window,
    "fix_vote": vote_window,
    "fix_vote_all": vote_window,
}
"""The window that each button and choice of the list opens."""


def _vote_anew(unit: Unit, target: Target) -> tuple[dict[str, Any], Done]:
    voting.anew(unit, target.journey_id, target.fix_id)
    return vote_window(unit, target), Done("anew")


def _remove(unit: Unit, target: Target) -> tuple[dict[str, Any], Done]:
    text = _text(unit, target)
    done = Done("removed", text, fixing.remove(unit, target.journey_id, target.fix_id))
    return removed_window(target, done, unit.person.language), done


def _bring_back(unit: Unit, target: Target) -> tuple[dict[str, Any], Done]:
    done = _undo(unit, target)
    return _edit_window(unit, target), done


IN_WINDOW: dict[str, Callable[[Unit, Target], tuple[dict[str, Any], Done]]] = {
    "vote_anew": _vote_anew,
    "fix_remove": _remove,
    "fix_bring_back": _bring_back,
}
"""What each button in a window does; gives how the window reads then, and what the list tells of it."""


def _text(unit: Unit, target: Target) -> str:
    return voting.find_fix(unit.load(target.journey_id).journey, target.fix_id).text


def _remember(lists: OpenLists, click: Click, person: Person, target: Target) -> None:
    if click.is_private:
        lists.note(person, target.journey_id, click.sender.response_url, target.viewing)
