"""A picture of a journey in a message: the map, or a chart of it."""

from bot.guide.drawing import Look, Sight, looks
from bot.guide.report_kinds import Report
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.picture.request import Subject
from bot.slack.views.blocks import (
    Block,
    Message,
    actions,
    bold,
    clip,
    context,
    option,
    safe,
    section,
    sections,
    select,
)
from bot.slack.views.picture import Picture, picture_blocks
from bot.slack.views.report_plan import post_button, posted_by_line
from bot.slack.views.wording import persona_name
from prompts.catalogue import Catalogue, catalogue

_CHARACTERS = 12_000
_OTHER_LOOKS = 100


def private_map(sight: Sight, picture: Picture, reader: Language) -> Message:
    """Show somebody a picture, with the others that there are, and a button to post this one."""
    say = catalogue(reader)
    message = _shown(sight, picture, say)
    journey_id, journey = sight.screen.journey_id, sight.screen.journey
    others = [option(name_of(look, journey, say), str(look)) for look in looks(sight.screen)[:_OTHER_LOOKS]]
    menu = select(others, action_id=f"choose_look:{journey_id}", chosen=str(sight.look))
    row = actions(post_button(journey_id, Report.MAP, say, sight.look), menu)
    return Message(message.text, [*message.blocks, row, context(f"{say('only-you')} {say('map-enlarge')}")])


def posted_map(sight: Sight, posted_by: str, picture: Picture | None) -> Message:
    """Show a channel a picture, with who posted it; without one, its text stands in the thread all the same."""
    say = catalogue(sight.screen.language)
    message = _shown(sight, picture, say)
    note = posted_by_line(posted_by, say, "report-words-in-thread")
    missing = [] if picture else [section(say("map-not-shown"))]
    return Message(message.text, [*message.blocks, *missing, note])


def in_words(sight: Sight, text: str) -> list[Message]:
    """Tell what a picture shows, for its thread, in as many messages as that takes."""
    say = catalogue(sight.screen.language)
    title = say("map-in-words", title=safe(sight.screen.journey.title))
    messages: list[list[Block]] = [[section(bold(title))]]
    used = 0
    for block in sections(safe(line) for line in text.split("\n")):
        size = len(block["text"]["text"])
        if used + size > _CHARACTERS:
            messages.append([])
            used = 0
        messages[-1].append(block)
        used += size
    return [Message(title, blocks) for blocks in messages]


def name_of(look: Look, journey: Journey, say: Catalogue) -> str:
    """Name a picture, as a menu does."""
    if look.subject == Subject.MAP:
        name = persona_name(journey, look.persona_id)
        return say("look-map-of", name=clip(name, 50)) if name else say("look-map")
    if look.compared:
        return say("look-emotion-compared")
    return say(f"look-{look.subject}")


def _shown(sight: Sight, picture: Picture | None, say: Catalogue) -> Message:
    journey = sight.screen.journey
    name = safe(name_of(sight.look, journey, say))
    title = say("map-heading", name=name, title=safe(journey.title))
    blocks = picture_blocks(picture, say("look-map")) if picture else []
    return Message(title, [section(bold(title)), *blocks])
