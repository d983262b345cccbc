"""What one user has on screen: read from the world for one address, and given to the templates."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode

from bot.playground.canvases import access_to, channel_canvases
from bot.playground.model import Canvas, Channel, File, Message, Notice, User, View
from bot.playground.page.rendering import local_day
from bot.playground.world import SLACKBOT_ID, World

TIMELINE_LENGTH = 200
"""How many messages a page shows at most: the latest."""

GROUPED_WITHIN = 5 * 60
"""Seconds within which messages of one author stand under one name."""


@dataclass(frozen=True)
class Place:
    """Who looks where: the part of the state that is in the page's address."""

    user_id: str
    channel_id: str = ""
    thread_ts: str = ""
    editing_ts: str = ""
    canvas_id: str = ""
    home: bool = False
    inspector: bool = False

    def go(self, **changes: Any) -> str:
        """Return the address of this place with some parts changed."""
        there = replace(self, **changes)
        parts = {
            "as": there.user_id,
            "channel": there.channel_id,
            "thread": there.thread_ts,
            "edit": there.editing_ts,
            "canvas": there.canvas_id,
            "home": "1" if there.home else "",
            "inspector": "1" if there.inspector else "",
        }
        return "/?" + urlencode({name: value for name, value in parts.items() if value})


@dataclass(frozen=True)
class Entry:
    """One message in a timeline. ``starts_day`` is set on the first of each day."""

    message: Message
    author: User
    continues: bool
    starts_day: bool
    replies: list[Message]
    files: list[File]
    notice: Notice | None


@dataclass(frozen=True)
class Screen:
    """Everything that the page shows."""

    place: Place
    viewer: User
    channel: Channel | None
    title: str
    timeline: list[Entry]
    thread: list[Entry]
    modal: View | None
    home: View | None
    canvases: list[Canvas]
    canvas: Canvas | None


def read_place(query: Mapping[str, str], world: World) -> Place:
    """Read the address; whatever isn't there or may not be seen falls back to a place that is."""
    people = world.people()
    user = world.user_named(query.get("as", ""))
    if user not in people:
        user = people[0]
    channel = world.channel_named(query.get("channel", ""))
    home = "home" in query and world.manifest.home_tab
    if not home and (channel is None or not world.may_see(user.id, channel)):
        channel = next((c for c in world.channels_of(user.id) if not c.is_im), None)
    return Place(
        user_id=user.id,
        channel_id=channel.id if channel and not home else "",
        thread_ts=query.get("thread", "") if channel else "",
        editing_ts=query.get("edit", ""),
        canvas_id=query.get("canvas", "") if channel else "",
        home=home,
        inspector="inspector" in query,
    )


def read_screen(place: Place, world: World) -> Screen:
    """Gather what a user sees at a place."""
    viewer = world.users[place.user_id]
    channel = world.channels.get(place.channel_id)
    messages = world.timeline(channel.id, viewer.id) if channel else []
    thread = world.thread(channel.id, place.thread_ts, viewer.id) if channel and place.thread_ts else []
    stack = world.modal_stack(viewer.id)
    tabs = channel_canvases(world, channel.id) if channel else []
    canvases = [canvas for canvas in tabs if access_to(world, canvas, viewer.id)]
    return Screen(
        place=place,
        viewer=viewer,
        channel=channel,
        title=channel_title(channel, viewer.id, world) if channel else world.manifest.name,
        timeline=_entries(messages[-TIMELINE_LENGTH:], viewer, world),
        thread=_entries(thread, viewer, world, in_thread=True),
        modal=stack[-1] if stack else None,
        home=world.homes.get(viewer.id) if place.home else None,
        canvases=canvases,
        canvas=next((canvas for canvas in canvases if canvas.id == place.canvas_id), None),
    )


def channel_title(channel: Channel, viewer_id: str, world: World) -> str:
    """Return what a channel is called: its name, or the person whom a direct conversation is with."""
    if not channel.is_im:
        return channel.name
    other = world.users.get(channel.other_member(viewer_id))
    return other.real_name if other else channel.name


def _entries(messages: list[Message], viewer: User, world: World, *, in_thread: bool = False) -> list[Entry]:
    entries: list[Entry] = []
    previous: Message | None = None
    for number, message in enumerate(messages):
        is_first_reply = in_thread and number == 1  # below a line, so it tells who wrote it
        starts_day = previous is None or local_day(viewer, previous.ts) != local_day(viewer, message.ts)
        entries.append(
            Entry(
                message=message,
                author=_author(message, world),
                continues=not (starts_day or is_first_reply or previous is None)
                and _continues(message, previous),
                starts_day=starts_day,
                replies=world.replies(message),
                files=[world.files[file_id] for file_id in message.file_ids if file_id in world.files],
                notice=_notice(message, viewer, world),
            )
        )
        previous = message
    return entries


def _notice(message: Message, viewer: User, world: World) -> Notice | None:
    """Return what Slack last remarked to the viewer about a message, unless the app changed it since."""
    remarks = [notice for notice in world.notices_for(viewer.id) if notice.about == message.ts]
    changed = float(message.edited_ts or 0)
    return remarks[-1] if remarks and remarks[-1].time > changed else None


def _author(message: Message, world: World) -> User:
    unknown = User(id=message.user_id, name="unknown", real_name="Somebody who left")
    if message.user_id == SLACKBOT_ID:
        unknown = User(id=SLACKBOT_ID, name="slackbot", real_name="Slackbot", is_bot=True)
    return world.users.get(message.user_id, unknown)


def _continues(message: Message, previous: Message) -> bool:
    """Whether a message needs no name of its own, since it directly follows one by the same author."""
    return (
        message.user_id == previous.user_id
        and message.ephemeral_to == previous.ephemeral_to
        and message.subtype == previous.subtype
        and float(message.ts) - float(previous.ts) < GROUPED_WITHIN
    )
