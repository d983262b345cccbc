"""Suggestions for one persona (rule 13)."""

from bot.coach.proposals import TEXT, Added, Kind, Line
from bot.coach.suggesting.drawing import (
    MOST,
    Suggestions,
    in_persona_line,
    kind_of_pain,
    listed,
    named,
    of_persona,
    question_form,
    step_with,
    texts_of,
)
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Persona
from bot.journey.phase_sets import IdeaGroup
from bot.journey.phasing import idea_group_of_phase
from prompts.catalogue import catalogue

_LABELS = {
    Language.NL: {"pain": "pijn", "need": "behoeften", "questions": "vragen bij", "question": "vraag", "metric": "metriek", "assumption": "aanname"},
    Language.EN: {"pain": "pain", "need": "needs", "questions": "questions at", "question": "question", "metric": "metric", "assumption": "assumption"},
}  # fmt: skip


_MOST_GAINS = 2


def suggest_persona(journey: Journey, persona: Persona, language: Language) -> Suggestions:
    """Suggest pains, gains that turn them round, questions per phase, needs, and how to come by a quote (rule 13)."""
    found = Suggestions(
        language, [persona.needs, *texts_of(journey, InsightKind.GAIN), *_own(journey, persona)]
    )
    _gains(found, journey, persona)
    _pains_met(found, journey, persona)
    _questions(found, journey, persona)
    _needs(found, journey, persona)
    _quote(found, journey, persona)
    del found.made[MOST:]
    return found


def _own(journey: Journey, persona: Persona) -> list[str]:
    return [insight.text for insight in journey.insights if insight.persona_id == persona.id]


def _gains(found: Suggestions, journey: Journey, persona: Persona) -> None:
    say = catalogue(found.language)
    turned = {insight.turns_id for insight in journey.insights if insight.turns_id}
    for pain in journey.insights_of(InsightKind.PAIN, persona_id=persona.id):
        if pain.id in turned:
            continue
        fields = {"kind": InsightKind.GAIN.value, "persona_id": persona.id, "turns_id": pain.id}
        why = say("coach-suggest-why-gain", persona=named(persona.name), pain=named(pain.text))
        for text in listed(say, f"coach-suggest-gains-{kind_of_pain(pain.text)}")[
            : _MOST_GAINS if not found.made else 1
        ]:
            found.add(
                Kind.GAIN, text, Added(collection="insights", fields=fields), why, about=named(persona.name)
            )


def _pains_met(found: Suggestions, journey: Journey, persona: Persona) -> None:
    """Suggest the pain points of its touchpoints that its own list does not hold."""
    say = catalogue(found.language)
    form = f"{_LABELS[found.language]['pain']}: {TEXT}"
    for touchpoint in of_persona(journey.touchpoints, persona.id):
        step = step_with(journey, touchpoint.step_id)
        for pain in journey.insights_of(InsightKind.PAIN, touchpoint_id=touchpoint.id):
            if step is None or sum(one.kind is Kind.PAIN for one in found.made) > 1:
                return
            why = say(
                "coach-suggest-why-persona-pain",
                number=journey.step_number(step.id),
                step=named(step.text),
                persona=named(persona.name),
            )
            found.add(
                Kind.PAIN,
                in_persona_line(pain.text),
                Line(question=f"persona:{persona.id}", form=form),
                why,
                about=named(persona.name),
            )


def _questions(found: Suggestions, journey: Journey, persona: Persona) -> None:
    say = catalogue(found.language)
    asked = {insight.phase_id for insight in journey.insights_of(InsightKind.QUESTION, persona_id=persona.id)}
    count = 0
    for phase in journey.phases:
        group = idea_group_of_phase(journey, phase.id)
        if phase.id in asked or group is None or count > 1:
            continue
        text = next(
            (one for one in listed(say, f"coach-suggest-questions-{group}") if one not in found.known), ""
        )
        form = question_form(phase, found.language)
        why = say("coach-suggest-why-question", persona=named(persona.name), phase=named(phase.name))
        count += found.add(
            Kind.QUESTION, text, Line(question=f"persona:{persona.id}", form=form), why, about=phase.name
        )
    if not journey.phases and not asked:
        form = question_form(None, found.language)
        for group in (IdeaGroup.CONSIDERATION, IdeaGroup.DELIVERY):
            text = listed(say, f"coach-suggest-questions-{group}")[0]
            found.add(
                Kind.QUESTION,
                text,
                Line(question=f"persona:{persona.id}", form=form),
                say("coach-suggest-why-question-step"),
            )


def _needs(found: Suggestions, journey: Journey, persona: Persona) -> None:
    if persona.needs:
        return
    say = catalogue(found.language)
    for pain in journey.insights_of(InsightKind.PAIN, persona_id=persona.id)[:2]:
        why = say("coach-suggest-why-persona-need", persona=named(persona.name), pain=named(pain.text))
        form = f"{_LABELS[found.language]['need']}: {TEXT}"
        found.add(
            Kind.INFORMATION_NEED,
            say(f"coach-suggest-need-{kind_of_pain(pain.text)}"),
            Line(question=f"persona:{persona.id}", form=form),
            why,
        )


def _quote(found: Suggestions, journey: Journey, persona: Persona) -> None:
    if persona.quote:
        return
    say = catalogue(found.language)
    low = min(
        (one for one in of_persona(journey.touchpoints, persona.id) if one.emotion is not None),
        key=lambda one: one.emotion or 0,
        default=None,
    )
    step = step_with(journey, low.step_id) if low else None
    name = named(persona.name)
    text = (
        say("coach-suggest-quote", persona=name, step=named(step.text))
        if step
        else say("coach-suggest-quote-general", persona=name)
    )
    found.add(Kind.QUESTION, text, None, say("coach-suggest-why-quote", persona=name), about=name)
