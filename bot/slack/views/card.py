"""The card: the one message in the channel that shows how far a journey is."""

from bot.guide.questions import Stage, Topic, is_answered, of_stage
from bot.guide.screens import Screen
from bot.journey.model import Journey
from bot.slack.views.blocks import Message, actions, bold, button, context, option, overflow, safe, section
from bot.slack.views.wording import ask
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import number, short_day_and_weekday

DONE, SOME, NOW, OPEN = "✓", "◐", "▸", "○"


def card(screen: Screen) -> Message:
    """Show the journey: what it is about, its stages with their progress, and what is asked now."""
    say = catalogue(screen.language)
    text = say("card-text", title=safe(screen.journey.title))
    heading = section(bold(say("card-heading", title=safe(screen.journey.title))))
    if screen.deleted_by is not None:
        note = context(say("card-deleted", name=safe(screen.name(screen.deleted_by))))
        return Message(
            text, [heading, note, actions(button(say("card-restore"), "restore", str(screen.journey_id)))]
        )
    return Message(
        text,
        [
            heading,
            *([context(about)] if (about := _about(screen, say)) else []),
            section(" · ".join(_stages(screen, say))),
            context(*_now(screen, say)),
            _buttons(screen, say),
        ],
    )


def _about(screen: Screen, say: Catalogue) -> str:
    journey = screen.journey
    lines = []
    if journey.offering and journey.customer_group:
        lines.append(say("card-about", offering=safe(journey.offering), group=safe(journey.customer_group)))
    elif journey.offering or journey.customer_group:
        lines.append(safe(journey.offering or journey.customer_group))
    if screen.linked_title:
        lines.append(say("card-linked", title=safe(screen.linked_title)))
    return "\n".join(lines)


def _stages(screen: Screen, say: Catalogue) -> list[str]:
    current = screen.question.stage
    shown = []
    for stage in Stage:
        mark = NOW if stage == current else _mark(screen.journey, stage)
        name = say(f"stage-{stage}")
        label = f"{name}{_measure(screen, stage, say)}"
        shown.append(f"{mark} {bold(label) if stage == current else label}")
    return shown


def _mark(journey: Journey, stage: Stage) -> str:
    """Mark how far a stage is: all of it, some of it, nothing."""
    asked = of_stage(journey, stage)
    if stage == Stage.FIXES and len(asked) > 1:
        # Where pain points are asked about, nothing is asked openly; that is not the same as being answered.
        asked = [question for question in asked if question.part_id]
    answered = [is_answered(journey, question) for question in asked]
    # Touchpoints have no questions as long as there are no steps; that is not the same as being done.
    return DONE if answered and all(answered) else SOME if any(answered) else OPEN


def _measure(screen: Screen, stage: Stage, say: Catalogue) -> str:
    """Tell how much there is of a stage, in brackets; of the rhythm its next date."""
    journey = screen.journey
    if stage == Stage.RHYTHM:
        return _next_date(screen, say)
    if stage == Stage.GOAL and journey.goal_score is not None:
        return f": {number(journey.goal_score, say.language)}+"
    if stage == Stage.TOUCHPOINTS and journey.steps:
        done = sum(1 for step in journey.steps if journey.touchpoints_of(step.id))
        return f" ({done}/{len(journey.steps)})"
    counts = {
        Stage.STEPS: len(journey.steps),
        Stage.PERSONAS: len(journey.personas),
        Stage.FIXES: len(journey.fixes),
    }
    count = counts.get(stage, 0)
    return f" ({count})" if count else ""


def _next_date(screen: Screen, say: Catalogue) -> str:
    rhythm = screen.journey.rhythm
    if rhythm is None:
        return ""
    if screen.halted:
        return f" ({say('card-rhythm-halted')})"
    if not screen.coming:
        return f" ({say('card-rhythm-paused')})"
    return f": {short_day_and_weekday(screen.coming[0].day, say.language)}"


def _now(screen: Screen, say: Catalogue) -> list[str]:
    if screen.paused_by is not None:
        first = say("card-paused", name=safe(screen.name(screen.paused_by)))
    elif screen.question.topic == Topic.DONE:
        first = say("card-finished")
    else:
        first = say("card-now", question=ask(screen.journey, screen.question))
    people = len(screen.participants)
    texts = [first, say("card-people", count=people)] if people > 1 else [first]
    name = screen.name(screen.updated_by)
    # Slack writes the moment in each reader's own time zone; the text behind it is for who cannot.
    at = screen.updated_at
    when = f"<!date^{int(at.timestamp())}^{{date_short_pretty}} {{time}}|{at:%Y-%m-%d %H:%M} UTC>"
    return [*texts, say("card-updated", name=safe(name), when=when)] if name else texts


def _buttons(screen: Screen, say: Catalogue) -> dict[str, object]:
    journey_id = str(screen.journey_id)
    menu = overflow(
        f"card_menu:{journey_id}",
        option(say("card-status"), "status"),
        option(say("card-edit-steps"), "steps") if screen.journey.steps else None,
        option(say("card-history"), "history"),
        option(say("card-pause"), "pause") if screen.paused_by is None else None,
        option(say("card-delete"), "delete"),
    )
    # Who finished before there was a rhythm is asked for one when they go on.
    is_done = screen.question.topic == Topic.DONE and screen.journey.rhythm is not None
    is_over = is_done and screen.paused_by is None
    return actions(
        None if is_over else button(say("card-go-on"), "go_on", journey_id, style="primary"),
        button(say("card-map"), "map", journey_id) if screen.journey.steps else None,
        button(say("card-summary"), "summary", journey_id),
        button(say("stage-fixes"), "fixes", journey_id) if screen.journey.fixes else None,
        button(say("stage-rhythm"), "rhythm", journey_id) if screen.journey.rhythm else None,
        menu,
    )
