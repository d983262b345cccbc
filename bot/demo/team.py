"""The team of the scripted session: what it types and clicks is counted per stage, as the measure of ease."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.playground.client import Person, PlaygroundClient, SeenMessage

CHANNEL = "#klantreis"
DIRECT_MESSAGES = "@reisgids"
PATIENCE = 45.0
"""Seconds until a step of the session counts as failed: a bot that was killed looks half a minute for what it was posting."""


@dataclass
class Effort:
    """How many messages and clicks a stage took the team."""

    messages: int = 0
    clicks: int = 0


@dataclass
class Team:
    """The people of the session, and the thread they work in."""

    playground: PlaygroundClient
    efforts: dict[str, Effort] = field(default_factory=dict)
    stage: str = ""
    card: SeenMessage | None = None
    taken: str = ""
    """The idea of the coach that became a fix, in its words."""

    def begin(self, stage: str) -> None:
        """Count what comes now under this stage."""
        self.stage = stage
        self.efforts.setdefault(stage, Effort())

    def person(self, name: str) -> Person:
        """Give one of the people."""
        return self.playground.user(name)

    async def says(self, name: str, text: str) -> SeenMessage:
        """Let somebody type in the thread."""
        self.efforts[self.stage].messages += 1
        return await self.person(name).say(CHANNEL, text, thread=self.card)

    async def sees(self, name: str, text: str) -> SeenMessage:
        """Wait until somebody sees a message with this text in the thread."""
        return await self.person(name).wait_for(text, CHANNEL, thread=self.card, timeout=PATIENCE)

    async def sees_draft_without(self, name: str, text: str) -> None:
        """Wait until the newest draft does not read so any more."""
        await self.person(name).wait_for(
            lambda seen: "Gehoord" in seen.text and text not in seen.text,
            CHANNEL,
            thread=self.card,
            timeout=PATIENCE,
        )

    async def clicks(self, name: str, label: str, text: str) -> None:
        """Let somebody click a button, by its label or how that begins, of the newest message with this text."""
        self.efforts[self.stage].clicks += 1
        message = await self.person(name).wait_for(
            lambda seen: (
                text in seen.text and any(control.label.startswith(label) for control in seen.controls)
            ),
            CHANNEL,
            thread=self.card,
            timeout=PATIENCE,
        )
        await self.person(name).click(label, in_message=message)

    async def clicks_alone(self, name: str, label: str, text: str) -> None:
        """Let somebody click a button of a message in the channel that only they see."""
        self.efforts[self.stage].clicks += 1
        message = await self.person(name).wait_for(
            lambda seen: seen.is_ephemeral and text in seen.text, CHANNEL, timeout=PATIENCE
        )
        await self.person(name).click(label, in_message=message)

    async def hears(self, name: str, text: str) -> SeenMessage:
        """Wait until somebody sees a message with this text in their own conversation with the bot."""
        return await self.person(name).wait_for(text, DIRECT_MESSAGES, timeout=PATIENCE)

    async def clicks_alone_with(self, name: str, label: str, text: str) -> None:
        """Let somebody click what is called so in the newest such message of their own talk with the bot."""
        self.efforts[self.stage].clicks += 1
        message = await self.person(name).wait_for(
            lambda seen: text in seen.text and any(label == control.label for control in seen.controls),
            DIRECT_MESSAGES,
            timeout=PATIENCE,
        )
        await self.person(name).click(label, in_message=message)

    async def posts(self, text: str) -> list[SeenMessage]:
        """Give the messages with this text in the channel, for all to see, outside threads."""
        seen = await self.person("dana").messages(CHANNEL)
        return [one for one in seen if text in one.text and not one.is_ephemeral]

    async def sends_in(self, name: str, values: Mapping[str, Any]) -> None:
        """Let somebody fill in the open window and send it."""
        self.efforts[self.stage].clicks += 1
        sent = await self.person(name).submit(values)
        if sent.is_open:
            raise AssertionError(f"the window stayed open: {sent.errors}")

    async def commands(self, name: str, line: str) -> None:
        """Let somebody type a slash command in the channel."""
        self.efforts[self.stage].messages += 1
        await self.person(name).command(CHANNEL, line)
