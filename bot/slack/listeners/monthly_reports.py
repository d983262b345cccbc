"""The monthly report on request: for whoever asks, and into its channel with a click."""

from typing import Any

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.coached import asking
from bot.guide.guide import Guide
from bot.guide.monthly import MonthlyReport
from bot.slack.listeners.desk import Desk
from bot.slack.listeners.seeing import show_with_picture
from bot.slack.payloads import read_click
from bot.slack.people import People
from bot.slack.posts import Posts
from bot.slack.private import tell
from bot.slack.views.monthly_report import private_report
from bot.slack.views.private import note
from prompts.figures import month


async def show_report(desk: Desk, report: MonthlyReport, channel_id: str, thread_ts: str = "") -> None:
    """Show somebody the report as it would go out now; without its picture where there can be none."""
    language = desk.person.language
    await show_with_picture(
        desk,
        report.trend.request if report.trend else None,
        lambda picture: private_report(report, language, picture, channel_id),
        thread_ts,
    )


async def post_report(
    ack: AsyncAck,
    body: dict[str, Any],
    client: AsyncWebClient,
    people: People,
    guide: Guide,
    posts: Posts,
) -> None:
    """Have the report of last month posted now, once; and say where it is."""
    click = read_click(body)
    person, journey_id = await people.of(click.sender), int(click.value)
    posted, begun = await guide.once(click.delivery, person, asking.tell_report, journey_id)
    await ack()
    await posts.coaching.answer(begun, posts.show)
    await posts.refresh(person.workspace_id, [journey_id], by=person)
    where = {"month": month(posted.month, person.language), "channel": posted.surface.channel_id}
    await tell(client, click.sender, note("monthly-posted", person.language, **where))
