"""A question of the guide in the thread; once it is dealt with it folds to one line."""

from bot.guide.questions import Question, Stage, Topic, is_answered, of_stage, sequence
from bot.guide.screens import Screen, Surface
from bot.guide.usual import usual_details
from bot.journey.model import Journey
from bot.slack.views.blocks import (
    Block,
    Element,
    Message,
    actions,
    bold,
    button,
    context,
    option,
    overflow,
    quoted,
    safe,
    section,
    select,
)
from bot.slack.views.wording import ask, persona_lines, ranges, touchpoint_lines
from prompts.catalogue import Catalogue, catalogue

_EVERYBODY = "all"
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
    hints = [hint for hint in (_usual(screen, asked, say), _shares(screen, asked, say)) if hint]
    if hints:
        blocks.append(context(*hints))
    there = already_there(screen, asked, say)
    if there:
        blocks.append(context(f"{say('question-there-already')}\n{quoted(there[:_MOST_SHOWN])}"))
    blocks.append(_buttons(screen, asked, say))
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
    """Ask, with why it matters and how to answer; of the same for the next phase, persona or step only the how."""
    first = next(question for question in sequence(journey) if question.topic == asked.topic)
    how = say(f"how-{asked.topic}")
    if first == asked:
        return [section(f"{bold(text)}\n{say(f'why-{asked.topic}')}\n{how}")]
    return [section(bold(text)), context(how)]


def _buttons(screen: Screen, asked: Question, say: Catalogue) -> Block:
    if asked.topic == Topic.TOUCHPOINT:
        return _touchpoint_buttons(screen, asked, say)
    journey_id, target = str(screen.journey_id), f"{screen.journey_id}|{asked}"
    usual = _usual(screen, asked, say)
    return actions(
        button(say("question-form"), "form", target),
        button(say("question-example"), "example", target),
        button(say("question-ideas"), "ideas", target),
        button(say("question-usual"), "take_usual", journey_id) if usual else None,
        _onwards(screen, asked, say),
        overflow(
            f"question_menu:{target}",
            option(say("question-back"), "back"),
            option(say("question-pause"), "pause"),
        ),
    )


def _touchpoint_buttons(screen: Screen, asked: Question, say: Catalogue) -> Block:
    """Give the buttons of a question that comes back for each step: the rarer ones are in the menu."""
    target = f"{screen.journey_id}|{asked}"
    people = [option(say("question-for-all"), _EVERYBODY)]
    people += [option(persona.name, persona.id) for persona in screen.journey.personas]
    chosen = screen.persona_id or _EVERYBODY
    several = len(screen.journey.personas) > 1
    return actions(
        button(say("question-form"), "form", target),
        button(say("question-same"), "same", target)
        if screen.journey.touchpoints_before(asked.part_id)
        else None,
        _onwards(screen, asked, say),
        select(people, action_id=f"for_persona:{screen.journey_id}", chosen=chosen) if several else None,
        overflow(
            f"question_menu:{target}",
            option(say("question-example"), "example"),
            option(say("question-ideas"), "ideas"),
            option(say("question-metrics"), "metrics"),
            option(say("question-take"), "take_form"),
            option(say("question-back"), "back"),
        ),
    )


def _onwards(screen: Screen, asked: Question, say: Catalogue) -> Element:
    answered = is_answered(screen.journey, asked)
    return button(
        say("question-next" if answered else "question-skip"), "skip", f"{screen.journey_id}|{asked}"
    )


def _usual(screen: Screen, asked: Question, say: Catalogue) -> str:
    """Give the usual need and conversion point of a built-in phase (rule 11)."""
    usual = usual_details(screen.journey).get(asked.part_id)
    return say("question-usual-need", need=usual[0], conversion=usual[1]) if usual else ""


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
        case _:
            return "\n".join(
                " — ".join(touchpoint_lines(journey, touchpoint, [], say))
                for touchpoint in journey.touchpoints_of(asked.part_id)
            )


def _done(screen: Screen, say: Catalogue) -> Message:
    journey_id = str(screen.journey_id)
    blocks = [
        section(f"{bold(say('question-done'))}\n{say('question-done-why')}"),
        context(say("question-done-later")),
        actions(
            button(say("card-summary"), "summary", journey_id, style="primary"),
            button(say("card-status"), "status", journey_id),
        ),
    ]
    return Message(say("question-done"), blocks)
