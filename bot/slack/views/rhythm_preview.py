"""A rhythm in the thread: what it is, what a draft would make of it, and the usual one that takes a click."""

from collections.abc import Sequence

from bot.guide import answers
from bot.guide.items import Item
from bot.guide.questions import Question
from bot.guide.rhythm_answers import read_item, usual_rhythm
from bot.guide.rhythm_changes import SHOWN_DATES
from bot.guide.screens import Screen
from bot.journey.calendar import Coming, still_to_come
from bot.journey.rhythm import Rhythm
from bot.slack.views.blocks import Block, clip, context, safe, sections
from bot.slack.views.rhythm_wording import rhythm_lines, short_dates, when_and_time
from prompts.catalogue import Catalogue

_LONGEST = 200
"""Characters of words that were not understood."""


def rhythm_of(screen: Screen, say: Catalogue) -> list[str]:
    """Say what the rhythm of a journey is; nothing where there is none."""
    rhythm = screen.journey.rhythm
    return _lines(screen, rhythm, screen.coming, say) if rhythm else []


def rhythm_draft(screen: Screen, question: Question, items: Sequence[Item], say: Catalogue) -> list[Block]:
    """Show the rhythm as a draft would make it, with its next dates, and what was not understood."""
    after = answers.put_in(screen.journey, question, items).rhythm
    to_come = still_to_come(after, screen.now, SHOWN_DATES) if after else []
    lines = [f"• {line}" for line in _lines(screen, after, to_come, say)] if after else []
    unplaced = [part for item in items for part in read_item(item).unplaced]
    told = clip(", ".join(f"“{part}”" for part in unplaced), _LONGEST)
    return [*sections(lines), *([context(say("rhythm-unplaced", words=safe(told)))] if unplaced else [])]


def usual_rhythm_label(screen: Screen, say: Catalogue) -> str:
    """Say what the usual rhythm is, with the date on which it would begin."""
    usual = usual_rhythm("")
    first = short_dates(screen.coming[:1], say)
    return say("rhythm-take-usual", when=when_and_time(usual, say), first=first)


def _lines(screen: Screen, rhythm: Rhythm, to_come: Sequence[Coming], say: Catalogue) -> list[str]:
    following = (
        say("rhythm-line-dates", dates=short_dates(to_come, say)) if to_come else say("rhythm-line-paused")
    )
    return [*rhythm_lines(rhythm, screen.names, screen.channel_id, say), following]
