"""A draft that was dealt with, folded to a line: what was kept by whom, or that it was put aside."""

from bot.guide.questions import Question, Topic
from bot.guide.screens import Draft, Screen
from bot.journey.journey_checks import check_journey
from bot.journey.model import Journey
from bot.journey.pains import fixes_for
from bot.slack.views.blocks import (
    Block,
    Message,
    actions,
    button,
    clip,
    context,
    option,
    overflow,
    safe,
    section,
)
from bot.slack.views.rhythm_wording import when_and_time
from bot.slack.views.wording import pain_text, persona_name, phase_name, step_of
from prompts.catalogue import Catalogue

_SHOWN = 150
"""Characters of a kept sentence that stand in its line."""
_SENTENCES = {Topic.GOAL, Topic.STRATEGY, Topic.BOUNDS}


def kept(screen: Screen, row: Draft, say: Catalogue) -> Message:
    """Say what was kept and by whom; reading it again and Undo are in a menu beside it."""
    name = safe(screen.name(row.closed_by))
    text = say("draft-kept", what=_what(screen, row, say), name=name)
    following = _next_of_taker(screen, row.closed_by, row.question)
    if following:
        number, step = following
        text += "\n" + say("draft-kept-next", name=name, number=number, step=safe(step))
    menu = overflow(
        f"kept_menu:{row.id}",
        option(say("draft-view"), "view_draft"),
        option(say("draft-undo"), f"undo_change:{row.change_id}") if row.change_id else None,
    )
    return Message(text, [section(text, menu), *_remarks(screen, row, say)])


def _remarks(screen: Screen, row: Draft, say: Catalogue) -> list[Block]:
    """Lead to the remarks on steps that came from a form, where nobody saw a draft with remarks."""
    if row.question.topic != Topic.STEPS or row.items:
        return []
    count = sum(
        1
        for finding in check_journey(screen.journey)
        if finding.collection == "steps" and finding.remark.proposal
    )
    if not count:
        return []
    return [actions(button(say("status-remarks-count", count=count), "status", str(screen.journey_id)))]


def dropped(screen: Screen, row: Draft, say: Catalogue) -> Message:
    """Say who put a draft aside, with the way to take it up again."""
    if not row.items:
        return Message(say("draft-empty"), [context(say("draft-empty"))])
    text = say("draft-dropped", name=safe(screen.name(row.closed_by)))
    return Message(text, [context(text), actions(button(say("draft-take-up"), "take_up", str(row.id)))])


def _what(screen: Screen, row: Draft, say: Catalogue) -> str:
    journey, question, count = screen.journey, row.question, len(row.items)
    if question.topic in _SENTENCES:
        typed = " / ".join(item.text for item in row.items) or _told_in_form(journey, question.topic)
        return say(f"kept-{question.topic}", text=safe(clip(typed.replace("\n", " "), _SHOWN)))
    match question.topic:
        case Topic.PHASE:
            return say("kept-phase", name=safe(phase_name(journey, question.part_id)))
        case Topic.PERSONA:
            return say("kept-persona", name=safe(persona_name(journey, question.part_id)))
        case Topic.TOUCHPOINT:
            # A form keeps touchpoints without a draft of them.
            count = count or len(journey.touchpoints_of(question.part_id))
            return say("kept-touchpoint", number=step_of(journey, question.part_id)[0], count=count)
        case Topic.RHYTHM:
            rhythm = journey.rhythm
            return say("kept-rhythm", when=when_and_time(rhythm, say)) if rhythm else say("stage-rhythm")
        case Topic.FIX if pain := pain_text(journey, question.part_id):
            return say("kept-fix", count=count or len(fixes_for(journey, question.part_id)), pain=pain)
        case Topic.FIX | Topic.FIXES:
            return say("kept-fixes", count=count or len(journey.fixes))
        case _:
            return say(f"kept-{question.topic}", count=count) if count else say(f"stage-{question.stage}")


def _told_in_form(journey: Journey, topic: Topic) -> str:
    """Give what the journey holds: a form keeps a sentence without a draft of it."""
    if topic == Topic.BOUNDS:
        return " – ".join(filter(None, (journey.starts_at, journey.ends_at)))
    return journey.goal if topic == Topic.GOAL else journey.strategy


def _next_of_taker(screen: Screen, user_id: str, question: Question) -> tuple[int, str] | None:
    """Give the next empty step of somebody who took steps, unless the open question asks it already."""
    if question.topic != Topic.TOUCHPOINT:
        return None
    for number, step in enumerate(screen.journey.steps, start=1):
        mine = screen.takers.get(step.id) == user_id
        if mine and not screen.journey.touchpoints_of(step.id):
            return None if screen.question.part_id == step.id else (number, step.text)
    return None
