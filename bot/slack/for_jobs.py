"""What jobs ask of Slack."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.unit import Person
from bot.jobs.surroundings import ChannelGone, NotNow
from bot.slack.courier import CHANNEL_GONE, NOT_SENT
from bot.slack.failures import error_code, retry_after
from bot.slack.payloads import Sender
from bot.slack.people import People
from bot.slack.posts import Posts


class ForJobs:
    """Slack as jobs see it (`bot.jobs.surroundings.InSlack`)."""

    def __init__(self, client: AsyncWebClient, people: People, posts: Posts) -> None:
        self._client = client
        self._people = people
        self._posts = posts

    async def person(self, workspace_id: str, user_id: str) -> Person:
        """Tell who somebody is: their name, language and time zone."""
        async with _answering():
            return await self._people.of(Sender(workspace_id, user_id))

    async def ids_in(self, channel_id: str) -> list[str]:
        """List who is in a channel, bots too."""
        async with _answering(channel_id):
            channel = (await self._client.conversations_info(channel=channel_id)).get("channel") or {}
            # Who is in a channel that is archived, or that we were thrown out of, Slack tells all the same.
            if channel.get("is_archived") or channel.get("is_member") is False:
                raise ChannelGone(
                    "is_archived" if channel.get("is_archived") else "not_in_channel", channel_id
                )
            return await self._people.ids_in(channel_id)

    async def humans(self, workspace_id: str, user_ids: Iterable[str], most: int) -> list[Person]:
        """Give the people among these, at most so many; no bots."""
        async with _answering():
            return await self._people.humans(workspace_id, user_ids, most)

    async def show(self, workspace_id: str, journey_id: int) -> None:
        """Bring all messages of a journey up to date."""
        behind = await self._posts.refresh(workspace_id, [journey_id], hurry=False, comes_back=False)
        if behind is not None:
            raise NotNow(behind.why, behind.after)


@asynccontextmanager
async def _answering(channel_id: str = "") -> AsyncIterator[None]:
    """Say in a job's words why Slack does not answer."""
    try:
        yield
    except NOT_SENT as error:
        code = error_code(error)
        if channel_id and code in CHANNEL_GONE:
            raise ChannelGone(code, channel_id) from error
        raise NotNow(code, retry_after(error)) from error
