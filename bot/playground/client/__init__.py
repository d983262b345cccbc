"""A client for the control API, in the words of the people in the workspace.

Used by tests and by the scripted demo::

    async with PlaygroundClient(url) as playground:
        anna = playground.user("anna")
        await anna.command("#plans", "/journey start")
        modal = await anna.modal()
        await anna.submit({"Title": "From first contact to a 9"})
        card = await anna.wait_for("From first contact", "#plans")
        await anna.say("#plans", "Finds us", thread=card)
"""

from bot.playground.client.connection import Refused
from bot.playground.client.person import Person
from bot.playground.client.seen import SeenCanvas, SeenImage, SeenMessage, SeenView
from bot.playground.client.workspace import PlaygroundClient

__all__ = [
    "Person",
    "PlaygroundClient",
    "Refused",
    "SeenCanvas",
    "SeenImage",
    "SeenMessage",
    "SeenView",
]
