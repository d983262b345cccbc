"""The buttons on drafts. What a click changes is stored before it is acknowledged."""

from collections.abc import Callable
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import care, drafts, forms, keeping, reports
from bot.guide.guide import Guide
from bot.guide.unit import Unit
from bot.slack.listeners.anew import show_anew
from bot.slack.listeners.desk import Desk
from bot.slack.payloads import Click, read_click
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.views.draft_windows import kept_window, remarks_window
from bot.slack.views.forms import journey_form


async def change_draft(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Keep a draft, put it aside, take it up, take or wave away a remark, set a feeling, undo."""
    click = read_click(body)
    person = await people.of(click.sender)
    journey_id = await guide.once(click.delivery, person, CHANGES[click.name], click)
    await ack()
    desk = Desk(client, guide, posts, person, click.sender)
    await show_anew(desk, click, journey_id)
    await desk.show(journey_id)


async def open_draft_window(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Open a draft as a form, all its remarks, or what was kept of it; from within a window it is put on top."""
    click = read_click(body)
    person = await people.of(click.sender)
    draft_id = int(click.value)
    if click.name == "edit_draft":
        view = journey_form(await guide.do(person, forms.open_draft_form, draft_id), person.language)
    else:
        screen, draft = await guide.do(person, reports.read_draft, draft_id)
        show = remarks_window if click.name == "more_remarks" else kept_window
        view = show(screen, draft, person.language)
    await ack()
    put = client.views_push if click.view else client.views_open
    await put(trigger_id=click.trigger_id, view=view)


def _take(unit: Unit, click: Click) -> int:
    draft_id, _, code = click.value.partition("|")
    return drafts.take_remark(unit, int(draft_id), click.argument, code)


def _wave(unit: Unit, click: Click) -> int:
    draft_id, _, code = click.value.partition("|")
    return drafts.wave_away(unit, int(draft_id), click.argument, code)


def _feel(unit: Unit, click: Click) -> int:
    item_id, _, emotion = click.argument.partition(":")
    return drafts.set_field(unit, int(click.value), item_id, "emotion", int(emotion))


CHANGES: dict[str, Callable[[Unit, Click], int]] = {
    "keep": lambda unit, click: keeping.keep(unit, int(click.value)),
    "drop": lambda unit, click: drafts.drop(unit, int(click.value)),
    "take_up": lambda unit, click: drafts.take_up(unit, int(click.value)),
    "take": _take,
    "wave": _wave,
    "feel": _feel,
    "undo_draft": lambda unit, click: drafts.go_back(unit, int(click.value)),
    "belongs_before": lambda unit, click: drafts.move_to_previous(unit, int(click.value)),
    "undo_change": lambda unit, click: care.undo(unit, int(click.value)),
}
"""What each button does, by the first half of its action id."""

WINDOWS = ("edit_draft", "more_remarks")
