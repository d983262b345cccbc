"""The buttons on the card and on questions."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import care, conversation, drafts, forms, reports, usual
from bot.guide.fields import EVERYBODY
from bot.guide.guide import Guide
from bot.guide.questions import Question
from bot.guide.unit import Unit
from bot.journey.phase_sets import IdeaGroup
from bot.journey.phasing import usual_idea_group
from bot.slack.listeners import answers
from bot.slack.listeners.anew import show_anew
from bot.slack.listeners.command_words import Word
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.replies import Reply, give
from bot.slack.payloads import Click, read_click
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views import private
from bot.slack.views.forms import journey_form
from bot.slack.views.summary import whole
from bot.slack.views.take_form import take_form

WORDS = {
    "go_on": Word.RESUME,
    "summary": Word.SUMMARY,
    "map": Word.MAP,
    "fixes": Word.FIXES,
    "status": Word.STATUS,
    "steps": Word.STEPS,
    "history": Word.HISTORY,
    "pause": Word.PAUSE,
    "delete": Word.DELETE,
    "back": Word.BACK,
    "export": Word.EXPORT,
    "rhythm": Word.REMIND,
}
"""The word of a command that each button stands for."""


async def answer_click(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Answer a button that asks what a command asks too."""
    click = read_click(body)
    desk = Desk(client, guide, posts, await people.of(click.sender), click.sender, click.trigger_id)
    journey_id = int(click.value.partition("|")[0])
    reply = await answers.answer_about(desk, WORDS[click.name], journey_id)
    await ack()
    await give(desk, reply, thread_ts=_thread(body))


async def explain_question(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Show an example, ideas or metrics to whoever asks for them."""
    click = read_click(body)
    person = await people.of(click.sender)
    journey_id, question = _target(click)
    if click.name == "example":
        message = private.example_of(question, person.language)
    elif click.name == "metrics":
        message = private.metrics_ideas(person.language)
    else:
        journey = (await guide.do(person, reports.read, journey_id)).journey
        group: IdeaGroup | None = usual_idea_group(journey, question.part_id)
        message = private.ideas_for(question, group, person.language)
    await ack()
    await tell(client, click.sender, message, thread_ts=_thread(body))


async def open_form(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Open the form of a question; from within a window it is put on top."""
    click = read_click(body)
    person = await people.of(click.sender)
    if click.name == "edit_touchpoint":
        journey_id, _, touchpoint_id = click.value.partition("|")
        form = await guide.do(person, forms.open_touchpoint_form, int(journey_id), touchpoint_id)
    else:
        form = await guide.do(person, forms.open_form, *_target(click))
    await ack()
    show = client.views_push if click.view else client.views_open
    await show(trigger_id=click.trigger_id, view=journey_form(form, person.language))


async def open_take_form(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Ask which steps somebody takes."""
    click = read_click(body)
    person = await people.of(click.sender)
    journey_id, _ = _target(click)
    screen = await guide.do(person, reports.read, journey_id)
    await ack()
    await client.views_open(trigger_id=click.trigger_id, view=take_form(screen, person.language))


async def steer(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Skip, pick or vary a question, remove a touchpoint, take or leave a remark, delete or restore."""
    click = read_click(body)
    person = await people.of(click.sender)
    journey_id = await guide.once(click.delivery, person, STEERING[click.name], click)
    await ack()
    desk = Desk(client, guide, posts, person, click.sender)
    await show_anew(desk, click, journey_id)
    goes_on_in = journey_id if click.name == "turn_to" else None
    await give(desk, Reply(changed=(journey_id,), goes_on_in=goes_on_in), thread_ts=_thread(body))


async def tell_everything(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Show somebody the whole journey, in as many messages as it takes."""
    click = read_click(body)
    person = await people.of(click.sender)
    screen = await guide.do(person, reports.read, int(click.value))
    await ack()
    for message in whole(screen, person.language):
        await tell(client, click.sender, message, thread_ts=_thread(body))


def _skip(unit: Unit, click: Click) -> int:
    journey_id, question = _target(click)
    conversation.skip(unit, journey_id, question)
    return journey_id


def _turn_to(unit: Unit, click: Click) -> int:
    conversation.turn_to(unit, int(click.value), Question.parse(click.argument))
    return int(click.value)


def _take_usual(unit: Unit, click: Click) -> int:
    usual.take_usual_details(unit, int(click.value))
    return int(click.value)


def _same(unit: Unit, click: Click) -> int:
    journey_id, question = _target(click)
    drafts.same_as_previous(unit, unit.load(journey_id), question)
    return journey_id


def _take_gains(unit: Unit, click: Click) -> int:
    journey_id, question = _target(click)
    drafts.take_gains(unit, unit.load(journey_id), question)
    return journey_id


def _leave_stage(unit: Unit, click: Click) -> int:
    journey_id, question = _target(click)
    conversation.leave_stage(unit, journey_id, question)
    return journey_id


def _for_persona(unit: Unit, click: Click) -> int:
    journey_id = int(click.argument)
    conversation.choose_persona(unit, journey_id, None if click.value == EVERYBODY else click.value)
    return journey_id


def _finding(unit: Unit, click: Click) -> int:
    journey_id, _, key = click.value.partition("|")
    act = reports.take_finding if click.name == "take_finding" else reports.dismiss_finding
    act(unit, int(journey_id), key)
    return int(journey_id)


def _remove_touchpoint(unit: Unit, click: Click) -> int:
    journey_id, _, touchpoint_id = click.value.partition("|")
    forms.remove_touchpoint(unit, int(journey_id), touchpoint_id)
    return int(journey_id)


def _delete(unit: Unit, click: Click) -> int:
    care.delete(unit, int(click.value))
    return int(click.value)


def _restore(unit: Unit, click: Click) -> int:
    care.restore(unit, int(click.value))
    return int(click.value)


STEERING = {
    "skip": _skip,
    "turn_to": _turn_to,
    "same": _same,
    "take_usual": _take_usual,
    "take_gains": _take_gains,
    "leave_stage": _leave_stage,
    "for_persona": _for_persona,
    "take_finding": _finding,
    "leave_finding": _finding,
    "remove_touchpoint": _remove_touchpoint,
    "delete_journey": _delete,
    "restore": _restore,
}
"""What each button does, by the first half of its action id."""


def _target(click: Click) -> tuple[int, Question]:
    journey_id, _, question = click.value.partition("|")
    return int(journey_id), Question.parse(question)


def _thread(body: dict[str, Any]) -> str:
    """Tell in which thread a click was made, so that the answer appears there.

    The card is the first message of its thread, but people mostly click on it in the channel.
    """
    message, container = body.get("message") or {}, body.get("container") or {}
    thread_ts = message.get("thread_ts") or container.get("thread_ts") or ""
    return "" if thread_ts == container.get("message_ts") else str(thread_ts)
