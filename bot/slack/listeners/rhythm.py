"""What people do with the rhythm of a journey: the buttons, the window to pause it, and the words behind the command."""

from datetime import date
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import care, finding, rhythm_changes
from bot.guide.errors import GuideError, NotADate
from bot.guide.guide import Guide
from bot.guide.rhythm_changes import Upcoming
from bot.guide.unit import Person, Unit
from bot.journey.hearing import RhythmCommand, RhythmWord, read_rhythm_command
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.replies import Reply
from bot.slack.payloads import Click, Sender, read_click, read_submission
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell, tell_instead
from bot.slack.views.private import refusal_in_form
from bot.slack.views.rhythm import pause_window, rhythm_message, typed_pause
from prompts.catalogue import catalogue
from prompts.figures import day as day_in_full

WORDS = {
    "rhythm_skip": RhythmWord.SKIP,
    "rhythm_unskip": RhythmWord.UNSKIP,
    "rhythm_resume": RhythmWord.RESUME,
    "rhythm_stop": RhythmWord.STOP,
}
"""What each button asks for."""


async def answer_about_rhythm(desk: Desk, rest: str) -> Reply:
    """Show the rhythm of the journey that is meant, after doing what is typed before its name."""
    journey_id, command = await desk.guide.do(desk.person, _meant, desk.sender.channel_id, rest)
    return await answer_rhythm(desk, journey_id, command)


async def answer_rhythm(desk: Desk, journey_id: int, command: RhythmCommand | None = None) -> Reply:
    """Show the rhythm of a journey, after doing what somebody asks for."""
    if command is None:
        shown = await desk.guide.do(desk.person, rhythm_changes.read, journey_id)
        return Reply((rhythm_message(shown, desk.person.language),))
    shown, change_id = await desk.guide.do(desk.person, _do, journey_id, command)
    message = rhythm_message(
        shown, desk.person.language, _what_was_done(shown, command, desk.person), change_id
    )
    return Reply((message,), changed=(journey_id,))


async def change(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Skip a round or have it after all, resume or stop; the message shows what came of it."""
    click = read_click(body)
    person = await people.of(click.sender)
    journey_id, _, day = click.value.partition("|")
    command = RhythmCommand.of_day(WORDS[click.name], day)
    shown, change_id = await guide.once(click.delivery, person, _do, int(journey_id), command)
    await ack()
    desk = Desk(client, guide, posts, person, click.sender)
    await _show(desk, click, shown, _what_was_done(shown, command, person), change_id)


async def take_usual(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Take the usual rhythm, from the thread or from where somebody looks at it alone."""
    click = read_click(body)
    person = await people.of(click.sender)
    journey_id = int(click.value)
    await guide.once(click.delivery, person, rhythm_changes.take_usual, journey_id)
    await ack()
    desk = Desk(client, guide, posts, person, click.sender)
    if click.is_private:
        await _show(desk, click, await guide.do(person, rhythm_changes.read, journey_id))
    else:
        await desk.show(journey_id)


async def undo(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Take back what somebody just did with the rhythm."""
    click = read_click(body)
    person = await people.of(click.sender)
    change_id = int(click.value.partition("|")[2])
    journey_id = await guide.once(click.delivery, person, care.undo, change_id)
    await ack()
    shown = await guide.do(person, rhythm_changes.read, journey_id)
    desk = Desk(client, guide, posts, person, click.sender)
    await _show(desk, click, shown, catalogue(person.language)("rhythm-undone"))


async def open_pause_window(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide
) -> None:
    """Ask until when the rounds pause."""
    click = read_click(body)
    person = await people.of(click.sender)
    shown = await guide.do(person, rhythm_changes.read, int(click.value))
    await ack()
    view = pause_window(shown.journey_id, shown.title, shown.today, person.language)
    await client.views_open(trigger_id=click.trigger_id, view=view)


async def send_in_pause(
    ack: AsyncAck, body: dict[str, Any], client: AsyncWebClient, people: People, guide: Guide, posts: Posts
) -> None:
    """Pause the rounds; a day that is not to come is said below its field."""
    sent = read_submission(body)
    person = await people.of(sent.sender)
    command = RhythmCommand(RhythmWord.PAUSE, typed_pause(sent.values))
    try:
        shown, change_id = await guide.once(sent.delivery, person, _do, int(sent.private), command)
    except GuideError as error:
        await ack(response_action="errors", errors={"until": refusal_in_form(error, person.language)})
        return
    await ack()
    sender = Sender(person.workspace_id, person.user_id, shown.channel_id)
    message = rhythm_message(shown, person.language, _what_was_done(shown, command, person), change_id)
    await tell(client, sender, message)
    await posts.refresh(person.workspace_id, [shown.journey_id], by=person)


def _meant(unit: Unit, channel_id: str, rest: str) -> tuple[int, RhythmCommand | None]:
    command, name = read_rhythm_command(rest, unit.now.date())
    if command is not None and command.unread:
        raise NotADate(typed=command.unread)
    return finding.meant(unit, channel_id, name), command


def _do(unit: Unit, journey_id: int, command: RhythmCommand) -> tuple[Upcoming, int | None]:
    """Do what somebody asks for; gives what is to come then, and the change."""
    match command:
        case RhythmCommand(RhythmWord.PAUSE, until):
            change_id = rhythm_changes.pause(unit, journey_id, until)
        case RhythmCommand(RhythmWord.RESUME):
            change_id = rhythm_changes.resume(unit, journey_id)
        case RhythmCommand(RhythmWord.STOP):
            change_id = rhythm_changes.stop(unit, journey_id)
        case RhythmCommand(RhythmWord.UNSKIP, date() as day):
            change_id = rhythm_changes.unskip(unit, journey_id, day)
        case RhythmCommand(_, date() as day):
            change_id = rhythm_changes.skip(unit, journey_id, day)
        case _:
            change_id = rhythm_changes.skip_next(unit, journey_id)
    return rhythm_changes.read(unit, journey_id), change_id


def _what_was_done(shown: Upcoming, command: RhythmCommand, person: Person) -> str:
    say = catalogue(person.language)
    if command.word == RhythmWord.PAUSE and command.day is not None:
        return say("rhythm-done-paused-until", day=day_in_full(command.day, person.language))
    on = command.day or max(shown.skipped, default=None)
    if command.word in {RhythmWord.SKIP, RhythmWord.UNSKIP} and on is not None:
        return say(f"rhythm-done-{command.word}", day=day_in_full(on, person.language))
    return say(f"rhythm-done-{command.word}")


async def _show(
    desk: Desk, click: Click, shown: Upcoming, done: str = "", change_id: int | None = None
) -> None:
    """Show the rhythm as it is now in the place of the message with the button, and the rest of Slack with it."""
    message = rhythm_message(shown, desk.person.language, done, change_id)
    if not (click.is_private and await tell_instead(desk.client, desk.sender, message)):
        await tell(desk.client, desk.sender, message)
    await desk.show(shown.journey_id)
