"""What a listener works with, in one hand."""

from dataclasses import dataclass

from slack_sdk.web.async_client import AsyncWebClient

from bot.guide.coach_choices import ModelInfo
from bot.guide.coaching import Coaching
from bot.guide.guide import Guide
from bot.guide.unit import Person
from bot.slack.exports import Exports
from bot.slack.payloads import Sender
from bot.slack.pictures_in_slack import PicturesInSlack
from bot.slack.posts import Posts


@dataclass(frozen=True)
class Desk:
    """Who asks for something, where, and what it takes to answer."""

    client: AsyncWebClient
    guide: Guide
    posts: Posts
    person: Person
    sender: Sender
    trigger_id: str = ""

    @property
    def pictures(self) -> PicturesInSlack:
        """What draws pictures and shows them in Slack."""
        return self.posts.reports.pictures

    @property
    def exports(self) -> Exports:
        """What makes files of a journey, and Asana."""
        return self.posts.exports

    @property
    def coaching(self) -> Coaching:
        """What has the coach answer."""
        return self.posts.coaching

    @property
    def model_info(self) -> ModelInfo | None:
        """Which language model is configured; None where none is."""
        return self.posts.model_info

    async def show(self, *journey_ids: int) -> None:
        """Bring the messages of journeys up to date."""
        await self.posts.refresh(self.person.workspace_id, journey_ids, by=self.person)
