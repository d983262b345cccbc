"""The templates, and the small words that they use."""

import json
from datetime import UTC, datetime, tzinfo
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from jinja2 import Environment, PackageLoader, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from bot.playground.files import IN_BLOCKS, is_processed
from bot.playground.model import User
from bot.playground.page import block_filters
from bot.playground.page.dates import dated
from bot.playground.page.markdown import canvas_markdown, markdown
from bot.playground.page.mrkdwn import as_typed, link, mention, mrkdwn, plain
from bot.playground.world import World


class WorldNames:
    """The names of the users and channels in a workspace, and its dates, as somebody reads them."""

    def __init__(self, world: World, reader: User) -> None:
        self._world = world
        self._reader = reader

    def user(self, user_id: str) -> str:
        """Return the name people see, or the id of somebody unknown."""
        user = self._world.users.get(user_id)
        return user.real_name if user else user_id

    def handle(self, user_id: str) -> str:
        """Return what people type after the @ to mention a user."""
        user = self._world.users.get(user_id)
        return user.name if user else user_id

    def channel(self, channel_id: str) -> str:
        """Return a channel's name, or the id of an unknown one."""
        channel = self._world.channels.get(channel_id)
        return channel.name if channel else channel_id

    def date(self, seconds: float, pattern: str) -> str:
        """Fill a date pattern with a moment, in the reader's language and time zone."""
        zone = _zone(self._reader)
        now = datetime.fromtimestamp(self._world.clock.now(), zone)
        return dated(pattern, datetime.fromtimestamp(seconds, zone), now, self._reader.locale)


def environment(world: World) -> Environment:
    """Return the templates of the page, bound to the names of this workspace."""
    templates = Environment(loader=PackageLoader(__package__), autoescape=True, trim_blocks=True)
    templates.globals |= {
        "mention": mention,
        "attributes": block_filters.attributes,
        "world": world,
        "shown_images": IN_BLOCKS | {"image/webp"},
    }
    templates.filters |= {
        "text": block_filters.text,
        "text_only": block_filters.text_only,
        "element_id": block_filters.element_id,
        "chosen": block_filters.chosen,
        "option_groups": block_filters.option_groups,
        "safe_url": block_filters.safe_url,
        "image_url": block_filters.image_url,
        "file_address": block_filters.file_address,
        "is_processed": lambda file: is_processed(world, file),
        "lines": block_filters.lines,
        "link": link,
        "markdown": markdown,
        "canvas_markdown": canvas,
        "mrkdwn": pass_context(lambda context, source: mrkdwn(source, context["names"])),
        "as_typed": pass_context(lambda context, source: as_typed(source, context["names"])),
        "plain": plain,
        "pretty_json": pretty_json,
        "initials": initials,
        "composer_id": composer_id,
        "time": time_of_day,
        "time_seconds": time_with_seconds,
        "day": day,
        "moment": moment,
    }
    return templates


@pass_context
def canvas(context: Context, text: str) -> Markup:
    """Render the Markdown of a canvas, with this workspace's names and pictures."""
    return canvas_markdown(text, context["names"], partial(block_filters.picture_in_canvas, context))


def pretty_json(value: Any) -> str:
    """Return JSON that people can read."""
    return json.dumps(value, indent=2, ensure_ascii=False, default=str)


def initials(name: str) -> str:
    """Return up to two letters for an avatar."""
    words = name.split()
    return "".join(word[0] for word in words[:2]).upper() or "?"


@pass_context
def composer_id(context: Context, channel_id: str, thread_ts: str = "") -> str:
    """Return the HTML id of a message box; each person has their own draft in each conversation."""
    return f"composer-{context['viewer'].id}-{channel_id}" + (f"-{thread_ts}" if thread_ts else "")


@pass_context
def time_of_day(context: Context, ts: str | float) -> str:
    """Return the time of a Slack timestamp on the viewer's clock."""
    return _local(context, ts).strftime("%H:%M")


@pass_context
def time_with_seconds(context: Context, ts: str | float) -> str:
    """Return the time of a Slack timestamp to the second."""
    return _local(context, ts).strftime("%H:%M:%S")


@pass_context
def day(context: Context, ts: str | float) -> str:
    """Return the day of a Slack timestamp in the viewer's time zone: "Today", or "Friday 5 December"."""
    then, now = _local(context, ts), _local(context, context["world"].clock.now())
    match (now.date() - then.date()).days:
        case 0:
            return "Today"
        case 1:
            return "Yesterday"
    return f"{then:%A} {then.day} {then:%B}" + ("" if then.year == now.year else f" {then.year}")


@pass_context
def moment(context: Context, ts: str | float) -> str:
    """Return the date and time of a Slack timestamp, such as "Fri 5 Dec, 09:30"; with the year if it is another one."""
    then, now = _local(context, ts), _local(context, context["world"].clock.now())
    return (
        f"{then:%a} {then.day} {then:%b}"
        + ("" if then.year == now.year else f" {then.year}")
        + f", {then:%H:%M}"
    )


def local_day(viewer: User, ts: str | float) -> str:
    """Return the date of a Slack timestamp in somebody's time zone, as 2026-12-05."""
    return datetime.fromtimestamp(float(ts), _zone(viewer)).date().isoformat()


def _local(context: Context, ts: str | float) -> datetime:
    return datetime.fromtimestamp(float(ts), _zone(context["viewer"]))


def _zone(user: User) -> tzinfo:
    try:
        return ZoneInfo(user.tz)
    except ZoneInfoNotFoundError:  # a machine without a time zone database still shows a page
        return UTC
