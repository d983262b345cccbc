"""Suggestions for the goal, the steps, the phases and the personas (rules 6 to 12)."""

from bot.coach.proposals import TEXT, Kind, Line
from bot.coach.suggesting.drawing import Suggestions, group_of, listed, named, questions_of
from bot.journey.goal_checks import check_goal
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.model import Kind as Whom
from bot.journey.parts import LINE_LENGTH, Phase
from bot.journey.phase_sets import B2B_STEP_COUNT, PHASE_SETS, IdeaGroup
from bot.journey.phasing import idea_group_of_phase
from bot.journey.spoken import language_of_line
from bot.journey.steps.order import usual_rank
from prompts.catalogue import catalogue

_PER_PART = 2
_PER_MISSING_PART = 3
_PHASE_LABELS = {
    Language.NL: {"need": "info", "conversion": "conversie"},
    Language.EN: {"need": "info", "conversion": "conversion"},
}


def suggest_goal(journey: Journey, language: Language) -> Suggestions:
    """Suggest goals that can be measured and end past the sale; what a check would reword goes first."""
    say = catalogue(language)
    found = Suggestions(language, [journey.goal] if journey.goal else [])
    for remark in check_goal(journey.goal, language_of_line(journey.goal, journey.language)):
        for proposal in remark.proposal:
            found.add(Kind.GOAL, proposal, Line(question="goal"), say("coach-suggest-why-goal"))
    group = named(journey.customer_group)
    goals = listed(say, "coach-suggest-goals-group", group=group[:1].upper() + group[1:]) if group else []
    for goal in [*goals, *listed(say, "coach-suggest-goals")][:4]:
        found.add(Kind.GOAL, goal, Line(question="goal"), say("coach-suggest-why-goal"))
    return found


def suggest_steps(journey: Journey, language: Language) -> Suggestions:
    """Suggest the steps that customers usually take and that are not there, the emptiest part of the journey first."""
    say = catalogue(language)
    found = Suggestions(language, [step.text for step in journey.steps])
    ranks = {usual_rank(step.text, language_of_line(step.text, journey.language)) for step in journey.steps}
    if journey.phase_set == "b2b" and not journey.steps:
        for number in range(1, B2B_STEP_COUNT + 1):
            found.add(
                Kind.STEP,
                say(f"b2b-step-{number}"),
                Line(question="steps"),
                say("coach-suggest-why-step-part", part="awareness"),
            )
        return found
    times = dict.fromkeys(IdeaGroup, 0)
    for step in journey.steps:
        times[group_of(journey, step)] += 1
    empty = {
        group: phase
        for phase in reversed(journey.phases)
        if (group := idea_group_of_phase(journey, phase.id))
        and not any(step.phase_id == phase.id for step in journey.steps)
    }
    if not journey.steps:
        for group in (*IdeaGroup, IdeaGroup.DELIVERY):
            texts = listed(say, f"coach-suggest-steps-{group}")
            reason = say("coach-suggest-why-step-part", part=str(group))
            any(found.add(Kind.STEP, text, Line(question="steps"), reason) for text in texts)
        _in_order(found, language)
        return found
    for group in sorted(IdeaGroup, key=lambda group: (group not in empty, times[group])):
        reason = (
            say("coach-suggest-why-step-phase", phase=named(empty[group].name))
            if group in empty and journey.steps
            else say("coach-suggest-why-step-part", part=str(group))
        )
        most = _PER_MISSING_PART if not times[group] and journey.steps else _PER_PART
        for text in listed(say, f"coach-suggest-steps-{group}")[:most]:
            rank = usual_rank(text, language)
            if found.is_full or (rank is not None and rank in ranks):
                continue
            found.add(Kind.STEP, text, Line(question="steps"), reason)
    _in_order(found, language)
    return found


def _in_order(found: Suggestions, language: Language) -> None:
    """Put suggested steps in the order in which customers take them."""
    say = catalogue(language)
    order = [text for group in IdeaGroup for text in listed(say, f"coach-suggest-steps-{group}")]
    found.made.sort(key=lambda one: order.index(one.text))
    found.made[:] = [one.model_copy(update={"id": str(number)}) for number, one in enumerate(found.made, 1)]


def suggest_phase(journey: Journey, phase: Phase, language: Language) -> Suggestions:
    """Suggest what customers want to know in a phase, and by what they are seen to move on (rule 11)."""
    say = catalogue(language)
    labels = _PHASE_LABELS[language]
    group = idea_group_of_phase(journey, phase.id) or IdeaGroup.CONSIDERATION
    usual = _usual_key(journey, phase)
    found = Suggestions(
        language,
        [text for one in journey.phases for text in (one.information_need, one.conversion_point) if text],
    )
    question = f"phase:{phase.id}"
    name = named(phase.name)
    need, conversion = f"{labels['need']}: {TEXT}", f"{labels['conversion']}: {TEXT}"
    for text, persona in questions_of(journey, phase.id)[:_PER_PART]:
        why = say("coach-suggest-why-need-question", persona=persona, phase=name)
        found.add(Kind.INFORMATION_NEED, text, Line(question=question, form=need), why, about=phase.name)
    needs = [*([say(f"phase-{usual}-need")] if usual else []), *listed(say, f"coach-suggest-needs-{group}")]
    for text in needs[: 4 - len(found.made)]:
        found.add(
            Kind.INFORMATION_NEED,
            text,
            Line(question=question, form=need),
            say("coach-suggest-why-need"),
            about=phase.name,
        )
    conversions = [
        *([say(f"phase-{usual}-conversion")] if usual else []),
        *listed(say, f"coach-suggest-conversions-{group}"),
    ]
    for text in conversions[:3]:
        if not found.is_full:
            why = say("coach-suggest-why-conversion", phase=name)
            found.add(
                Kind.CONVERSION_POINT, text, Line(question=question, form=conversion), why, about=phase.name
            )
    return found


def _usual_key(journey: Journey, phase: Phase) -> str:
    """Give the key of the built-in phase whose place a phase has; empty where the team made its own."""
    usual = next((known.phases for known in PHASE_SETS if known.key == journey.phase_set), ())
    if len(usual) != len(journey.phases):
        return ""
    return usual[[other.id for other in journey.phases].index(phase.id)].key


def suggest_personas(journey: Journey, language: Language) -> Suggestions:
    """Suggest types of customers who travel the same way with other questions (rule 12)."""
    say = catalogue(language)
    found = Suggestions(language, [persona.name for persona in journey.personas])
    described = " ".join(f"{persona.name} {persona.who}" for persona in journey.personas).casefold()
    key = "b2b" if journey.kind is Whom.B2B else "consumer"
    for text in listed(say, f"coach-suggest-personas-{key}"):
        telling = text.split(",")[0].split()[-1].casefold()
        if telling not in described:
            found.add(
                Kind.PERSONA, text[:LINE_LENGTH], Line(question="personas"), say("coach-suggest-why-persona")
            )
    return found
