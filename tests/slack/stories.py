"""What the stories have in common: starting a journey, working in its thread, and what only one person sees."""

from collections.abc import Callable
from html import unescape
from typing import Any

from bot.journey.document import to_json
from bot.journey.model import Journey
from bot.playground.client import Person, SeenMessage

CHANNEL = "#klantreis"
PRIVATE_CHANNEL = "#directie"
DIRECT = "@reisgids"
FILLED_IN = {"offering": "Advies", "customer_group": "Ondernemers", "language": "nl"}
"""What the window to start a journey asks besides a title."""


class Thread:
    """The thread below a journey's card, in which a team works."""

    def __init__(self, card: SeenMessage, channel: str = CHANNEL) -> None:
        self.card = card
        self.channel = channel

    async def says(self, person: Person, text: str) -> SeenMessage:
        """Let somebody type."""
        return await person.say(self.channel, text, thread=self.card)

    async def shows(self, person: Person, wanted: str | Callable[[SeenMessage], bool]) -> SeenMessage:
        """Wait until somebody sees this in the thread, below the card."""

        def is_there(seen: SeenMessage) -> bool:
            fits = wanted in seen.text if isinstance(wanted, str) else wanted(seen)
            return fits and seen.ts != self.card.ts

        return await person.wait_for(is_there, self.channel, thread=self.card)

    async def shows_to_all(self, person: Person, text: str) -> SeenMessage:
        """Wait until the thread shows this in a message that everybody sees."""
        return await self.shows(person, lambda seen: text in seen.text and not seen.is_ephemeral)

    async def tells(self, person: Person, text: str) -> SeenMessage:
        """Wait until somebody is told this in the thread, and nobody else."""
        return await self.shows(person, lambda seen: text in seen.text and seen.is_ephemeral)

    async def with_button(self, person: Person, label: str, text: str = "") -> SeenMessage:
        """Wait for the newest message with this text that has such a button."""
        return await self.shows(
            person,
            lambda seen: (
                text in seen.text and any(control.label.startswith(label) for control in seen.controls)
            ),
        )

    async def kept(self, person: Person, what: str, by: str) -> SeenMessage:
        """Wait for the line that says what was kept, and by whom."""
        return await self.shows(
            person,
            lambda seen: seen.text.startswith("✓") and what in seen.text and f"· {by}" in seen.text,
        )

    async def click(self, person: Person, label: str, text: str = "", *, times: int = 1) -> SeenMessage:
        """Let somebody click the button in the newest message with this text; gives it as it was."""
        message = await self.with_button(person, label, text)
        await person.click(label, in_message=message, times=times)
        return message

    async def card_now(self, person: Person, text: str = "") -> SeenMessage:
        """Wait until the card reads so."""
        return await person.wait_for(lambda seen: seen.ts == self.card.ts and text in seen.text, self.channel)

    async def messages(self, person: Person) -> list[SeenMessage]:
        """Give what somebody sees in the thread."""
        return await person.messages(self.channel, thread=self.card)


async def start(person: Person, title: str = "Reis", channel: str = CHANNEL, **fields: Any) -> Thread:
    """Let somebody start a journey with the command; the thread speaks Dutch unless `fields` say otherwise."""
    await person.command(channel, "/klantreis start")
    sent = await person.submit(FILLED_IN | {"title": title} | fields)
    assert not sent.is_open, sent.errors
    return await thread_of(person, title, channel)


async def take_in(person: Person, journey: Journey, channel: str = CHANNEL) -> Thread:
    """Let somebody hand in a journey as a file."""
    await person.command(channel, "/klantreis importeer")
    file = await person.upload_file("journey.json", to_json(journey).encode())
    sent = await person.submit({"file": [file]})
    assert not sent.is_open, sent.errors
    return await thread_of(person, journey.title, channel)


async def thread_of(person: Person, title: str, channel: str = CHANNEL) -> Thread:
    """Wait for the card of a journey."""
    card = await person.wait_for(
        lambda seen: seen.author == "Reisgids" and not seen.is_ephemeral and title in unescape(seen.text),
        channel,
    )
    return Thread(card, channel)


async def told(person: Person, text: str, channel: str = CHANNEL) -> SeenMessage:
    """Wait until somebody is told this in a channel, and nobody else."""
    return await person.wait_for(lambda seen: seen.is_ephemeral and text in seen.text, channel)


async def cards(person: Person, channel: str = CHANNEL) -> list[SeenMessage]:
    """Give the messages of the bot that everybody sees in a channel."""
    seen = await person.messages(channel)
    return [message for message in seen if message.author == "Reisgids" and not message.is_ephemeral]
