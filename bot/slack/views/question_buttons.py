"""The buttons below a question: what people need each time are buttons, the rarer ones stand in the menu."""

from bot.guide.questions import Question, Stage, Topic, is_answered, unanswered
from bot.guide.screens import Screen
from bot.guide.usual import usual_details
from bot.journey.pains import turning_gains
from bot.slack.views.blocks import Block, Element, actions, button, option, overflow, select
from bot.slack.views.rhythm_preview import usual_rhythm_label
from prompts.catalogue import Catalogue

_EVERYBODY = "all"
SUGGESTS = {
    Topic.GOAL,
    Topic.STEPS,
    Topic.PHASE,
    Topic.PERSONAS,
    Topic.PERSONA,
    Topic.TOUCHPOINT,
    Topic.FIX,
    Topic.FIXES,
}
"""The questions for which the coach has ideas; what only the team knows it leaves to them."""


def question_buttons(screen: Screen, asked: Question, say: Catalogue) -> Block:
    """Give the buttons of the open question."""
    if asked.topic == Topic.TOUCHPOINT:
        return _of_touchpoint(screen, asked, say)
    if asked.topic == Topic.FIX:
        return _of_pain(screen, asked, say)
    target = f"{screen.journey_id}|{asked}"
    is_first_rhythm = asked.topic == Topic.RHYTHM and screen.journey.rhythm is None
    usual = asked.part_id in usual_details(screen.journey)
    return actions(
        button(usual_rhythm_label(screen, say), "take_usual_rhythm", str(screen.journey_id), style="primary")
        if is_first_rhythm
        else None,
        button(say("question-form"), "form", target),
        button(say("question-example"), "example", target),
        button(say("question-ideas"), "ideas", target),
        _coach(asked, target, say),
        button(say("question-usual"), "take_usual", str(screen.journey_id)) if usual else None,
        _onwards(screen, asked, say),
        overflow(
            f"question_menu:{target}",
            option(say("question-back"), "back"),
            option(say("question-pause"), "pause"),
        ),
    )


def _of_touchpoint(screen: Screen, asked: Question, say: Catalogue) -> Block:
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
        _coach(asked, target, say),
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


def _of_pain(screen: Screen, asked: Question, say: Catalogue) -> Block:
    """Give the buttons of a question that comes back for each pain point, with one to leave all that are left."""
    journey, target = screen.journey, f"{screen.journey_id}|{asked}"
    others_left = any(one != asked for one in unanswered(journey, Stage.FIXES))
    return actions(
        button(say("fix-take-gain"), "take_gains", target, style="primary")
        if turning_gains(journey, asked.part_id)
        else None,
        button(say("question-form"), "form", target),
        _coach(asked, target, say),
        _onwards(screen, asked, say),
        button(say("fix-leave-all"), "leave_stage", target) if others_left else None,
        overflow(
            f"question_menu:{target}",
            option(say("question-example"), "example"),
            option(say("question-ideas"), "ideas"),
            option(say("question-back"), "back"),
            option(say("question-pause"), "pause"),
        ),
    )


def _coach(asked: Question, target: str, say: Catalogue) -> Element | None:
    """Give the button to ask the coach for ideas, where it has any."""
    return button(say("coach-button"), "coach_suggest", target) if asked.topic in SUGGESTS else None


def _onwards(screen: Screen, asked: Question, say: Catalogue) -> Element:
    answered = is_answered(screen.journey, asked)
    return button(
        say("question-next" if answered else "question-skip"), "skip", f"{screen.journey_id}|{asked}"
    )
