"""What the stories about fixes have in common: the list, its menus and filters, and voting."""

from typing import Any

from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.parts import InsightKind
from bot.playground.client import Person, SeenMessage, SeenView
from tests.slack.journeys import with_persona
from tests.slack.stories import CHANNEL, Thread, take_in, told

PRICES, CALL = "Totaalprijs boven aan de offerte", "Terugbellen binnen een dag"
LIST = "Verbeterpunten · Reis"


def with_fixes(*texts: str) -> Journey:
    """Give a journey with two pain points, the first of which has a fix."""
    journey = with_persona("Leest de offerte", "Belt ons")
    read, call = journey.steps
    for step, emotion, pain in ((read, -2, "geen totaalprijs"), (call, -1, "wachtmuziek")):
        journey, at = edit.add(journey, "touchpoints", step_id=step.id, channel="website", emotion=emotion)
        journey, _ = edit.add(journey, "insights", kind=InsightKind.PAIN, text=pain, touchpoint_id=at)
    for number, text in enumerate(texts or (PRICES, CALL)):
        pain_ids = [journey.insights[0].id] if number == 0 else []
        journey, _ = edit.add(journey, "fixes", text=text, pain_ids=pain_ids)
    return journey


async def asks_for_list(person: Person) -> SeenMessage:
    """Let somebody type the command; gives the list that only they see."""
    await person.command(CHANNEL, "/klantreis verbeterpunten")
    return await told(person, LIST if person.name != "dana" else "Fixes · Reis")


async def votes(person: Person, fix: str, impact: str, effort: str) -> None:
    """Let somebody vote on one fix by the menu behind it in their newest list."""
    await chooses(person, fix, "Stem")
    modal = await person.modal("Stem")
    fields = [block["block_id"] for block in modal.raw["blocks"] if block["type"] == "input"]
    sent = await person.submit(dict(zip(fields, (impact, effort), strict=True)))
    assert not sent.is_open, sent.errors


async def chooses(person: Person, fix: str, choice: str, *, seen: SeenMessage | None = None) -> None:
    """Let somebody choose from the menu of a fix in their newest list, or in one that was posted."""
    seen = seen or await told(person, LIST)
    menu = next(
        block["accessory"]
        for block in seen.blocks
        if "options" in block.get("accessory", {}) and fix in block["text"]["text"]
    )
    [value] = [one["value"] for one in menu["options"] if one["text"]["text"] == choice]
    await person.click(menu["action_id"], in_message=seen, value=value)


async def now(person: Person, text: str) -> SeenMessage:
    """Wait until somebody's own list reads so."""
    return await person.wait_for(
        lambda seen: seen.is_ephemeral and LIST in seen.text and text in seen.text, CHANNEL
    )


async def two_look(anna: Person, bo: Person) -> Thread:
    """Have Anna and Bo take part, each with their own list open, in which they clicked before."""
    thread = await take_in(anna, with_fixes())
    await asks_for_list(bo)
    await chooses(bo, CALL, "Begin eraan")
    await now(bo, f"▸ *2. {CALL}*")
    await asks_for_list(anna)
    await filters(anna, "Nog te doen (2)")
    await now(anna, CALL)
    return thread


async def posts(person: Person, text: str) -> SeenMessage:
    """Wait until the list that was posted for all reads so."""
    return await person.wait_for(
        lambda seen: not seen.is_ephemeral and LIST in seen.text and text in seen.text, CHANNEL
    )


async def filters(
    person: Person, choice: str, action: str = "fix_filter", *, seen: SeenMessage | None = None
) -> None:
    """Let somebody choose in a menu above their list, and wait until it shows that; or above one that was posted."""

    def menu_of(shown: SeenMessage) -> dict[str, Any]:
        elements = [one for block in shown.blocks for one in block.get("elements", [])]
        return next((one for one in elements if one.get("action_id") == action), {})

    menu = menu_of(seen or await told(person, LIST))
    [value] = [one["value"] for one in menu["options"] if one["text"]["text"] == choice]
    await person.click(action, in_message=seen or await told(person, LIST), value=value)
    if seen is None:
        await person.wait_for(
            lambda shown: (
                shown.is_ephemeral
                and menu_of(shown).get("initial_option", {}).get("text", {}).get("text") == choice
            ),
            CHANNEL,
        )


def fix_id(modal: SeenView, text: str) -> str:
    """Find the id of a fix in the window to vote in: that of the fields below its text."""
    blocks = modal.raw["blocks"]
    place = next(place for place, block in enumerate(blocks) if text in str(block.get("text")))
    return str(next(block["block_id"] for block in blocks[place:] if block["type"] == "input")).partition(
        ":"
    )[2]
