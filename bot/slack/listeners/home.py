"""Our own page in Slack: opening it, turning it, and what its buttons do."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide import home, preferences, reports
from bot.guide.errors import GuideError
from bot.guide.guide import Guide
from bot.guide.home import Leaf
from bot.slack.homes import Homes
from bot.slack.links import link_to_question
from bot.slack.listeners import answers, coach_settings, fixes, walks
from bot.slack.listeners.command_words import Word
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.replies import give
from bot.slack.payloads import Click, Sender, read_click, team_of
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.views.draft_windows import draft_window
from bot.slack.views.fix_targets import Target
from bot.slack.views.home_windows import how_window, where_window
from bot.slack.views.private import note, refusal
from bot.slack.views.settings_form import journey_settings_form, settings_form
from bot.slack.views.start_form import start_form
from bot.slack.views.walk_wording import OnWalk

MENU = "home_menu"
TURNS = ("home_turn", "home_channel")
WORDS = {
    "home_map": Word.MAP,
    "home_fixes": Word.FIXES,
    "home_status": Word.STATUS,
    "home_summary": Word.SUMMARY,
    "home_history": Word.HISTORY,
    "home_export": Word.EXPORT,
}
"""The word of a command that each button of a journey stands for."""


async def open_home(body: dict[str, Any], people: People, homes: Homes) -> None:
    """Show somebody who opens our page how things are now, on the leaf where they left it."""
    event = body["event"]
    if event.get("tab") != "home":
        return
    person = await people.of(Sender(team_of(body), event["user"]))
    before = event.get("view") or {}
    leaf = Leaf.parse(before.get("private_metadata") or "")
    await homes.show(person, leaf, instead_of=before.get("hash") or "")


async def turn(ack: AsyncAck, body: dict[str, Any], people: People, homes: Homes) -> None:
    """Show another leaf of our page, or only the journeys of one channel."""
    click = read_click(body)
    person = await people.of(click.sender)
    await ack()
    chosen = replace(_leaf_of(click), journeys=0, channel_id=click.value)
    leaf = Leaf.parse(click.value) if click.name == "home_turn" else chosen
    await homes.show(person, leaf)


async def understand(ack: AsyncAck, body: dict[str, Any], people: People, guide: Guide, homes: Homes) -> None:
    """Take the explanation away for who has read it."""
    click = read_click(body)
    person = await people.of(click.sender)
    await guide.do(person, home.understood)
    await ack()
    await homes.show(person, _leaf_of(click))


async def choose(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
    homes: Homes,
) -> None:
    """Do what was chosen from the menu of a journey."""
    if read_click(body).name in WORDS:
        await answer(ack, body, client, people, guide, posts, homes)
    else:
        await open_window(ack, body, client, people, guide, posts, homes)


async def answer(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
    homes: Homes,
) -> None:
    """Answer what a command asks too: in a window, else in somebody's own conversation with us."""
    click = read_click(body)
    person = await people.of(click.sender)
    desk = Desk(client, guide, posts, person, click.sender, click.trigger_id)
    try:
        reply = await answers.answer_about(desk, WORDS[click.name], int(click.value))
    except GuideError as error:
        await ack()
        await homes.show(person, _leaf_of(click), note=refusal(error, person.language).text)
        return
    await ack()
    if reply.window is None:
        await homes.show(person, _leaf_of(click), note=note("home-told", person.language).text)
    await give(desk, reply)


async def open_window(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
    homes: Homes,
) -> None:
    """Open the window that a button asks for; where what it is about is gone, our page says so and shows what is left."""
    click = read_click(body)
    person = await (people.now if click.name == "home_coach" else people.of)(click.sender)
    desk = Desk(client, guide, posts, person, click.sender, click.trigger_id)
    try:
        view = await WINDOWS[click.name](desk, click.value)
    except GuideError as error:
        await ack()
        await homes.show(person, _leaf_of(click), note=refusal(error, person.language).text)
        return
    await ack()
    homes.goes_into_a_window(person, _leaf_of(click))
    await client.views_open(trigger_id=click.trigger_id, view=view)


async def follow_link(ack: AsyncAck) -> None:
    """Take note that somebody followed a link, which Slack opened already."""
    await ack()


async def _start(desk: Desk, _value: str) -> dict[str, Any]:
    return start_form(desk.person.language, "")


async def _how(desk: Desk, _value: str) -> dict[str, Any]:
    return how_window(desk.person.language)


async def _settings(desk: Desk, _value: str) -> dict[str, Any]:
    return settings_form(await desk.guide.do(desk.person, preferences.read), desk.person.language)


async def _coach(desk: Desk, _value: str) -> dict[str, Any]:
    return await coach_settings.window(desk)


async def _journey_settings(desk: Desk, value: str) -> dict[str, Any]:
    title, chosen = await desk.guide.do(desk.person, preferences.read_for_journey, int(value))
    return journey_settings_form(int(value), title, chosen, desk.person.language)


async def _where(desk: Desk, value: str) -> dict[str, Any]:
    screen = await desk.guide.do(desk.person, reports.read, int(value))
    return where_window(screen, await link_to_question(desk.client, screen), desk.person.language)


async def _draft(desk: Desk, value: str) -> dict[str, Any]:
    screen, draft = await desk.guide.do(desk.person, reports.read_draft, int(value))
    return draft_window(screen, draft, desk.person.language)


async def _of_fix(desk: Desk, value: str, name: str) -> dict[str, Any]:
    return await desk.guide.do(desk.person, fixes.WINDOWS[name], Target.parse(value))


async def _walk(desk: Desk, value: str) -> dict[str, Any]:
    return await desk.guide.do(desk.person, walks.walk_window, "walk_form", OnWalk.parse(value))


WINDOWS: dict[str, Callable[[Desk, str], Awaitable[dict[str, Any]]]] = {
    "home_start": _start,
    "home_how": _how,
    "home_settings": _settings,
    "home_coach": _coach,
    "home_choose": _journey_settings,
    "home_open": _where,
    "home_draft": _draft,
    "home_fix": partial(_of_fix, name="fix_edit"),
    "home_walk": _walk,
    "home_vote": partial(_of_fix, name="fix_vote_all"),
}
"""The window that each button and choice of our page opens."""


def _leaf_of(click: Click) -> Leaf:
    return Leaf.parse((click.view or {}).get("private_metadata") or "")
