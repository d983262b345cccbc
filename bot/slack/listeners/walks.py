"""A walker at work: the clicks in their message, and the windows that they send in or close."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import round_pages, walk_forms, walk_plans, walks
from bot.guide.errors import GuideError, NoSuchJourney, RoundIsClosed
from bot.guide.guide import Guide
from bot.guide.unit import Unit
from bot.guide.walk_plans import Later
from bot.guide.walks import Told
from bot.journey.walks import Outcome
from bot.slack.payloads import Click, Sender, Submission, read_click, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.views.private import refusal_in_form
from bot.slack.views.walk_forms import (
    HAND_FORM,
    NOTE_FORM,
    OUTDATED_FORM,
    PICTURES,
    WHOLE_FORM,
    WrongLine,
    hand_form,
    note_form,
    outdated_form,
    typed_whole,
    whole_form,
)
from bot.slack.views.walk_wording import OnWalk
from prompts.catalogue import catalogue

MENU = "walk_menu"
_MIME = "image/"


async def act(ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, posts: Posts) -> None:
    """Do what a click in a walker's message asks for; the message goes along with them."""
    click = read_click(body)
    person = await people.of(_in_their_own_conversation(click.sender))
    journey_id = await guide.do(person, ACTS[click.name], click)
    await ack()
    await posts.refresh(person.workspace_id, [journey_id], by=person)


async def open_window(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Open the window that a click in a walker's message asks for, with what they typed into it before."""
    click = read_click(body)
    person = await people.of(_in_their_own_conversation(click.sender))
    view = await guide.do(person, walk_window, click.name, OnWalk.parse(click.value))
    await ack()
    await client.views_open(trigger_id=click.trigger_id, view=view)


async def choose(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Do what was chosen from the menu of a walk."""
    if read_click(body).name in WINDOWS:
        await open_window(ack, body, client, people, guide)
    else:
        await act(ack, body, people, guide, posts)


async def send_in_note(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Note what somebody saw at a step; what is wrong with a file is said in the window, which keeps the rest."""
    sent = read_submission(body)
    person, on = await people.of(sent.sender), OnWalk.parse(sent.private)
    file, wrong = await _picture_in(client, sent)
    if wrong:
        await ack(response_action="errors", errors={"file": catalogue(person.language)(wrong)})
        return
    if sent.form == OUTDATED_FORM:
        told = Told(note=sent.values.get("note") or "", outdated=True)
    else:
        chosen = sent.values.get("outcome")
        told = Told(
            outcome=Outcome(chosen) if chosen else None,
            note=sent.values.get("note") or "",
            file_id=file.get("id"),
            file_url=file.get("permalink"),
        )

    def note(unit: Unit) -> int:
        walk_forms.drop_form(unit, on.walk_id, sent.form, on.part)
        return walks.answer(unit, on.walk_id, on.part, told)

    journey_id = await guide.do(person, note)
    await ack(response_action="clear")
    await posts.refresh(person.workspace_id, [journey_id], by=person)


async def send_in_whole(
    ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, posts: Posts
) -> None:
    """Note what somebody met at all steps at once."""
    sent = read_submission(body)
    person, on = await people.of(sent.sender), OnWalk.parse(sent.private)

    def note(unit: Unit) -> int:
        page = round_pages.see_walk(unit, on.walk_id)
        told = typed_whole(page, sent.values, person.language)
        walk_forms.drop_form(unit, on.walk_id, WHOLE_FORM)
        return walks.answer_all(unit, on.walk_id, told)

    try:
        journey_id = await guide.do(person, note)
    except WrongLine as wrong:
        await ack(response_action="errors", errors={"notes": wrong.sentence})
        return
    await ack(response_action="clear")
    await posts.refresh(person.workspace_id, [journey_id], by=person)


async def send_in_hand(
    ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, posts: Posts
) -> None:
    """Hand somebody's walk over; whom it cannot go to is said in the window."""
    sent = read_submission(body)
    person, on = await people.of(sent.sender), OnWalk.parse(sent.private)
    user_id = str(sent.values.get("person") or "")
    if not await people.is_human(user_id):
        sentence = catalogue(person.language)("walk-form-bot")
        await ack(response_action="errors", errors={"person": sentence})
        return
    to = await people.of(Sender(person.workspace_id, user_id), anew=True)
    try:
        journey_id = await guide.do(person, walk_plans.hand_over, on.walk_id, to)
    except GuideError as error:
        await ack(response_action="errors", errors={"person": refusal_in_form(error, person.language)})
        return
    await ack(response_action="clear")
    await posts.refresh(person.workspace_id, [journey_id], by=person)


async def close_form(ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide) -> None:
    """Keep what stood in a window that was closed, for the next time it is opened."""
    closed = read_submission(body)
    person, on = await people.of(closed.sender), OnWalk.parse(closed.private)
    # Of a round that is over there is nothing to come back to.
    with suppress(NoSuchJourney, RoundIsClosed):
        await guide.do(person, walk_forms.keep_form, on.walk_id, closed.form, on.part, closed.values)
    await ack()


def walk_window(unit: Unit, name: str, on: OnWalk) -> dict[str, Any]:
    """Give the window that a button of a walk opens; raises `NoSuchJourney`, `RoundIsClosed`."""
    return WINDOWS[name](unit, on)


def _say(unit: Unit, click: Click) -> int:
    on = OnWalk.parse(click.value)
    return walks.answer(unit, on.walk_id, on.part, Told(outcome=Outcome(click.argument)))


def _go(unit: Unit, click: Click) -> int:
    on = OnWalk.parse(click.value)
    return walks.go_to(unit, on.walk_id, on.part or None)


def _persona(unit: Unit, click: Click) -> int:
    on = OnWalk.parse(click.value)
    return walks.choose_persona(unit, on.walk_id, on.part)


def _later(unit: Unit, click: Click) -> int:
    on = OnWalk.parse(click.value)
    return walk_plans.put_off(unit, on.walk_id, Later(on.part))


def _finish(unit: Unit, click: Click) -> int:
    return walks.finish(unit, OnWalk.parse(click.value).walk_id)


def _decline(unit: Unit, click: Click) -> int:
    return walks.decline(unit, OnWalk.parse(click.value).walk_id)


def _take_up(unit: Unit, click: Click) -> int:
    return walks.take_up(unit, OnWalk.parse(click.value).walk_id)


ACTS: dict[str, Callable[[Unit, Click], int]] = {
    "walk_say": _say,
    "walk_go": _go,
    "walk_step": _go,
    "walk_persona": _persona,
    "walk_later": _later,
    "walk_done": _finish,
    "walk_decline": _decline,
    "walk_take_up": _take_up,
}
"""What each button and choice of a walker's message does. All of them may be done twice: the second changes nothing."""


def _note_window(unit: Unit, on: OnWalk) -> dict[str, Any]:
    page, typed = walk_forms.open_form(unit, on.walk_id, NOTE_FORM, on.part)
    return note_form(page, on.part, typed, unit.person.language)


def _outdated_window(unit: Unit, on: OnWalk) -> dict[str, Any]:
    page, typed = walk_forms.open_form(unit, on.walk_id, OUTDATED_FORM, on.part)
    return outdated_form(page, on.part, typed, unit.person.language)


def _whole_window(unit: Unit, on: OnWalk) -> dict[str, Any]:
    page, typed = walk_forms.open_form(unit, on.walk_id, WHOLE_FORM)
    return whole_form(page, typed, unit.person.language)


def _hand_window(unit: Unit, on: OnWalk) -> dict[str, Any]:
    page, _ = walk_forms.open_form(unit, on.walk_id, HAND_FORM)
    return hand_form(page, unit.person.language)


WINDOWS: dict[str, Callable[[Unit, OnWalk], dict[str, Any]]] = {
    "walk_note": _note_window,
    "walk_outdated": _outdated_window,
    "walk_form": _whole_window,
    "walk_hand": _hand_window,
}
"""The window that each button and choice of a walker's message opens."""


def _in_their_own_conversation(sender: Sender) -> Sender:
    """Leave out where they clicked: our conversation with them is no channel of a journey, to be asked for anew."""
    return replace(sender, channel_id="")


async def _picture_in(client: AsyncWebClient, sent: Submission) -> tuple[dict[str, Any], str]:
    """Give the picture in a window, nothing where there is none; and the key of what is wrong with it."""
    files = sent.values.get("file") or []
    if len(files) > 1:
        return {}, "walk-form-one-picture"
    if not files:
        return {}, ""
    file: dict[str, Any] = (await client.files_info(file=files[0]["id"]))["file"] or {}
    ending = str(file.get("name") or "").rpartition(".")[2].casefold()
    is_picture = str(file.get("mimetype") or "").startswith(_MIME) or ending in PICTURES
    return (file, "") if is_picture else ({}, "walk-form-not-picture")
