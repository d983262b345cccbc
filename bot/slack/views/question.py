"""A question of the guide in the thread; once it is dealt with it folds to one line."""

from bot.guide.fix_answers import fixes_asked_for
from bot.guide.questions import Question, Stage, Topic, is_answered, of_stage, sequence, unanswered
from bot.guide.screens import Screen, Surface
from bot.guide.usual import usual_details
from bot.journey.model import Journey
from bot.journey.pains import turning_gains
from bot.slack.views.blocks import (
    Block,
    Message,
    actions,
    bold,
    button,
    context,
    quoted,
    safe,
    section,
)
from bot.slack.views.pain_wording import fix_lines, where_it_hurts
from bot.slack.views.question_buttons import question_buttons
from bot.slack.views.rhythm_preview import rhythm_of
from bot.slack.views.wording import ask, persona_lines, ranges, touchpoint_lines
from prompts.catalogue import Catalogue, catalogue

_MOST_SHOWN = 1500
"""Characters of what is there already; the rest is in the form."""


def question(screen: Screen, surface: Surface) -> Message:
    """Ask the open question, or show that this one is dealt with."""
    say = catalogue(screen.language)
    asked = Question.parse(surface.subject)
    is_open = (
        surface.id == screen.newest_question_id and asked == screen.question and screen.deleted_by is None
    )
    if not is_open:
        return _folded(screen, asked, say)
    if screen.paused_by is not None:
        return Message(say("question-paused"), [context(say("question-paused"))])
    if asked.topic == Topic.DONE:
        return _done(screen, say)
    return _open(screen, asked, say)


def _folded(screen: Screen, asked: Question, say: Catalogue) -> Message:
    key = "question-answered" if is_answered(screen.journey, asked) else "question-skipped"
    text = say(key, question=ask(screen.journey, asked))
    return Message(text, [context(text)])


def _open(screen: Screen, asked: Question, say: Catalogue) -> Message:
    journey = screen.journey
    text = ask(journey, asked)
    stage = asked.stage or Stage.SCOPE
    progress = _progress(journey, asked, stage, say)
    blocks: list[Block] = [
        context(progress),
        *_asking(journey, asked, text, say),
    ]
    hints = [_usual(screen, asked, say), _turned_round(journey, asked, say), _shares(screen, asked, say)]
    if hints := [hint for hint in hints if hint]:
        blocks.append(context(*hints))
    there = already_there(screen, asked, say)
    if there:
        blocks.append(context(f"{say('question-there-already')}\n{quoted(there[:_MOST_SHOWN])}"))
    blocks.append(question_buttons(screen, asked, say))
    return Message(say("question-text", stage=say(f"stage-{stage}"), question=text), blocks)


def _progress(journey: Journey, asked: Question, stage: Stage, say: Catalogue) -> str:
    """Tell which question of how many this is; phases, personas and steps count among themselves."""
    if asked.part_id:
        name = say(f"progress-{asked.topic}")
        among = [
            question for question in sequence(journey) if question.part_id and question.topic == asked.topic
        ]
    else:
        name = say(f"stage-{stage}")
        among = [question for question in of_stage(journey, stage) if not question.part_id]
    return say("question-progress", stage=name, number=among.index(asked) + 1, count=len(among))


def _asking(journey: Journey, asked: Question, text: str, say: Catalogue) -> list[Block]:
    """Ask, with why it matters and how to answer; of the same for the next phase, persona, step or pain point only the how."""
    first = next(question for question in sequence(journey) if question.topic == asked.topic)
    how = say(f"how-{asked.topic}")
    if asked.topic == Topic.FIX:
        where = context("\n".join(where_it_hurts(journey, asked.part_id, say)))
        why = section(f"{say('why-fix')}\n{how}") if first == asked else context(how)
        return [section(bold(text)), where, why]
    if first == asked:
        return [section(f"{bold(text)}\n{say(f'why-{asked.topic}')}\n{how}")]
    return [section(bold(text)), context(how)]


def _usual(screen: Screen, asked: Question, say: Catalogue) -> str:
    """Give the usual need and conversion point of a built-in phase (rule 11)."""
    usual = usual_details(screen.journey).get(asked.part_id)
    return say("question-usual-need", need=usual[0], conversion=usual[1]) if usual else ""


def _turned_round(journey: Journey, asked: Question, say: Catalogue) -> str:
    """Give the gains that turn the pain point round, as proposals (rule 13)."""
    gains = turning_gains(journey, asked.part_id) if asked.topic == Topic.FIX else []
    return say("fix-turned-round", gains=", ".join(f"“{safe(gain)}”" for gain in gains)) if gains else ""


def _shares(screen: Screen, asked: Question, say: Catalogue) -> str:
    """Tell who takes which steps."""
    if asked.topic != Topic.TOUCHPOINT or not screen.takers:
        return ""
    numbers: dict[str, list[int]] = {}
    for place, step in enumerate(screen.journey.steps, start=1):
        taker = screen.takers.get(step.id)
        if taker:
            numbers.setdefault(taker, []).append(place)
    shares = [
        say("question-share", name=safe(screen.name(taker)), numbers=ranges(taken))
        for taker, taken in numbers.items()
    ]
    return say("question-shares", shares=", ".join(shares))


def already_there(screen: Screen, asked: Question, say: Catalogue) -> str:
    """Show what the journey holds for this question already."""
    journey = screen.journey
    match asked.topic:
        case Topic.BOUNDS:
            return (
                say("draft-from-to", start=safe(journey.starts_at), end=safe(journey.ends_at))
                if journey.starts_at
                else ""
            )
        case Topic.STRATEGY:
            return safe(journey.strategy)
        case Topic.SOURCES:
            return "\n".join(safe(source.text) for source in journey.sources)
        case Topic.GOAL:
            return safe(journey.goal)
        case Topic.STEPS:
            return "\n".join(
                f"{place}. {safe(step.text)}" for place, step in enumerate(journey.steps, start=1)
            )
        case Topic.PHASES:
            return "\n".join(safe(phase.name) for phase in journey.phases)
        case Topic.PERSONAS:
            return "\n".join(safe(persona.name) for persona in journey.personas)
        case Topic.PHASE:
            phase = next(phase for phase in journey.phases if phase.id == asked.part_id)
            return "\n".join(safe(text) for text in (phase.information_need, phase.conversion_point) if text)
        case Topic.PERSONA:
            persona = next(persona for persona in journey.personas if persona.id == asked.part_id)
            return "\n".join(persona_lines(journey, persona, say))
        case Topic.RHYTHM:
            return "\n".join(rhythm_of(screen, say))
        case Topic.FIX | Topic.FIXES:
            return "\n".join(fix_lines(fixes_asked_for(journey, asked.part_id), say))
        case _:
            return "\n".join(
                " — ".join(touchpoint_lines(journey, touchpoint, [], say))
                for touchpoint in journey.touchpoints_of(asked.part_id)
            )


def _done(screen: Screen, say: Catalogue) -> Message:
    journey_id = str(screen.journey_id)
    left = [one for one in unanswered(screen.journey, Stage.FIXES) if one.topic == Topic.FIX]
    blocks = [
        section(f"{bold(say('question-done'))}\n{say('question-done-why')}"),
        actions(
            button(say("card-summary"), "summary", journey_id, style="primary"),
            button(say("stage-fixes"), "fixes", journey_id) if screen.journey.fixes else None,
            button(say("stage-rhythm"), "rhythm", journey_id) if screen.journey.rhythm else None,
            button(say("card-status"), "status", journey_id),
            button(say("fix-take-up", count=len(left)), f"turn_to:{left[0]}", journey_id) if left else None,
        ),
    ]
    return Message(say("question-done"), blocks)
