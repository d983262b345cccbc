"""A look at the goal, the steps, the phases and the personas."""

import re

from bot.coach.coaching.remarking import Remarks, texts_of
from bot.coach.proposals import TEXT, Changed, Kind, Line
from bot.coach.sound_steps import sound_steps
from bot.coach.suggesting.drawing import alike, in_persona_line, listed, named, questions_of
from bot.coach.suggesting.early import suggest_personas, suggest_phase
from bot.journey import edit
from bot.journey.change import ABOUT
from bot.journey.gaps import Gap, Lack, lacking
from bot.journey.goal_checks import check_goal
from bot.journey.hearing import read_personas, read_phase_details
from bot.journey.journey_checks import typed_language
from bot.journey.model import Journey
from bot.journey.parts import InsightKind, Persona, Phase
from bot.journey.remarks import Code, Remark
from bot.journey.step_checks import check_steps

_EVERYBODY = re.compile(
    r"^(?:iedereen|alle(?:maal)?|al onze|elke|everyone|everybody|all|any|anyone|anybody|every)\b"
    r"|^(?:(?:de|een|onze|the|a|our) )?(?:klant|klanten|consument|consumenten|gebruiker|gebruikers|bezoeker|bezoekers|doelgroep|publiek|customers?|consumers?|users?|visitors?|audience|public|people|mensen)$",
    re.IGNORECASE,
)
"""Names that stand for everybody, and so for nobody."""


def look_at_goal(found: Remarks) -> None:
    """Look whether the goal can be measured and goes past the sale (rules 6 and 7)."""
    journey, lines = found.request.journey, found.request.lines
    goal = lines[-1].text if lines else journey.goal
    about = found.say("coach-look-about-goal")
    if not goal.strip():
        found.add(
            Kind.GOAL,
            found.say("coach-look-goal"),
            found.say("coach-look-why-goal"),
            Line(question="goal"),
            about=about,
        )
        return
    for remark in check_goal(goal, typed_language([goal], journey)):
        if not lines and f"{remark.code}:" in journey.dismissed:
            continue
        effect = (
            found.reworded(lines[-1], remark.code)
            if lines
            else Changed(collection=ABOUT, part_id="", field="goal")
        )
        for text in remark.proposal:
            found.add(Kind.GOAL, text, found.sentence(remark), effect, about=about)
            if not check_goal(text, typed_language([text], journey)):
                return  # it answers the other remarks as well
        if not remark.proposal:
            found.add(Kind.GOAL, found.say("coach-look-goal"), found.sentence(remark), effect, about=about)


def look_at_steps(found: Remarks) -> None:
    """Look whether the steps are the customer's, one thing each, product-neutral, in order and complete."""
    journey, lines = found.request.journey, found.request.lines
    kept = [step.text for step in journey.steps]
    texts = [*kept, *texts_of(lines)]
    spoken = typed_language(texts, journey)
    for place, remarks in enumerate(check_steps(texts, spoken)):
        line = lines[place - len(kept)] if place >= len(kept) else None
        if lines and line is None:
            continue  # what is kept was looked at before
        for remark in remarks:
            step_id = "" if line else journey.steps[place].id
            if f"{remark.code}:{step_id}" in journey.dismissed:
                continue
            why = found.sentence(remark, numbers_before=len(kept) if line else 0)
            if line is not None:
                about = found.say("coach-look-about-line", number=place - len(kept) + 1)
                effect = found.reworded(line, remark.code) if remark.proposal else None
                if remark.proposal:
                    found.add(Kind.WORDING, "\n".join(remark.proposal), why, effect, about=about)
                else:
                    _without_wording(found, why, f"{about}: {named(line.text)}")
                continue
            about = found.say("coach-look-about-step", number=place + 1, step=named(texts[place]))
            if not remark.proposal:
                _without_wording(found, why, about)
                continue
            changed = Changed(collection="steps", part_id=step_id, field="text")
            found.add(Kind.WORDING, remark.proposal[0], why, changed, about=about)
            if remark.code is Code.SEVERAL_STEPS:
                for rest in (part for one in remark.proposal[1:] for part in sound_steps(one, spoken)):
                    why = found.say("coach-look-why-split-rest", number=place + 1)
                    found.add(Kind.STEP, rest, why, Line(question="steps"), about=about)
    _same_in_other_words(found, texts, len(kept))
    found.made.sort(key=lambda one: one.effect is None)
    for lack in lacking(_with_steps(journey, texts_of(lines))):
        add_lack_of_steps(found, lack, texts)


def _same_in_other_words(found: Remarks, texts: list[str], kept: int) -> None:
    """Ask whether two steps are the same where only a word or two differ."""
    lines = found.request.lines
    for place in range(kept if lines else 0, len(texts)):
        other = next((at for at in range(place) if alike(texts[at], texts[place])), None)
        if other is None or any(
            one.effect is None and named(texts[place]) in one.about for one in found.made
        ):
            continue
        remark = Remark(Code.DUPLICATE, details={"other": str(other + 1)})
        why = found.sentence(remark, numbers_before=kept if lines else 0)
        number = place + 1 - (kept if lines else 0)
        about = found.say("coach-look-about-line", number=number) if lines else named(texts[place])
        _without_wording(found, why, f"{about}: {named(texts[place])}" if lines else about)


def _without_wording(found: Remarks, remark: str, about: str) -> None:
    """Say what there is to say of a step where there is no other wording to take."""
    found.add(Kind.WORDING, remark, found.say("coach-look-why-yours"), about=about)


def _with_steps(journey: Journey, texts: list[str]) -> Journey:
    for text in texts:
        if text.strip():
            journey, _ = edit.add(journey, "steps", text=text[:300])
    return journey


def add_lack_of_steps(found: Remarks, lack: Lack, texts: list[str]) -> None:
    """Propose the steps that a journey lacks at its end and its beginning."""
    if lack.gap is Gap.AFTER_SALE:
        why = found.say("coach-look-why-after-sale", step=named(texts[-1]))
        for text in listed(found.say, "coach-look-missing-after-sale"):
            found.add(Kind.MISSING, text, why, Line(question="steps"))
    elif lack.gap is Gap.BEGINNING:
        why = found.say("coach-look-why-beginning", step=named(texts[0]))
        found.add(Kind.MISSING, found.say("coach-look-missing-beginning"), why, Line(question="steps"))


def look_at_phase(found: Remarks, phase: Phase) -> None:
    """Look whether a phase has an information need, and a conversion point that can be seen (rule 11)."""
    journey, name = found.request.journey, named(phase.name)
    heard = [read_phase_details(line.text) for line in found.request.lines]
    need = phase.information_need or next((one.information_need for one in heard if one.information_need), "")
    conversion = phase.conversion_point or next(
        (one.conversion_point for one in heard if one.conversion_point), ""
    )
    ideas = suggest_phase(journey, phase, found.request.language).made
    wanted = [] if need else [Kind.INFORMATION_NEED]
    wanted += [] if conversion else [Kind.CONVERSION_POINT]
    for kind in wanted:
        idea = next((one for one in ideas if one.kind is kind), None)
        if idea is None:
            key = "need" if kind is Kind.INFORMATION_NEED else "conversion"
            found.add(
                Kind.MISSING,
                found.say(f"coach-look-missing-{key}", phase=name),
                found.say(f"coach-look-why-{key}"),
                about=name,
            )
            continue
        why = (
            idea.why
            if kind is Kind.INFORMATION_NEED and questions_of(journey, phase.id)
            else found.say(
                "coach-look-why-need" if kind is Kind.INFORMATION_NEED else "coach-look-why-conversion"
            )
        )
        found.add(Kind.MISSING, idea.text, why, idea.effect, about=name)


def look_at_personas(found: Remarks) -> None:
    """Look whether there is more than one type of customer, and more than a name of each (rule 12)."""
    journey, lines = found.request.journey, found.request.lines
    for line in lines:
        for persona in read_personas(line.text):
            if persona.name and not persona.who:
                _ask_who(found, persona.name)
    if not lines:
        for kept in journey.personas:
            if not kept.who:
                _ask_who(found, kept.name)
    count = len(lines) + len(journey.personas)
    if count == 1:
        for idea in suggest_personas(journey, found.request.language).made[:2]:
            found.add(Kind.MISSING, idea.text, found.say("coach-look-why-second-persona"), idea.effect)


def _ask_who(found: Remarks, typed: str) -> None:
    """Ask who a persona is of whom there is only a name, or which one where it is everybody."""
    name, kind = named(typed), "wide" if _EVERYBODY.search(typed) else "who"
    found.add(
        Kind.MISSING,
        found.say(f"coach-look-missing-{kind}", persona=name),
        found.say(f"coach-look-why-{kind}"),
        about=name,
    )


def look_at_persona(found: Remarks, persona: Persona) -> None:
    """Look what is not known yet of a persona (rule 13)."""
    name = named(persona.name)
    add_lack_of_pains(found, persona)
    add_lack_of_questions(found, persona)
    if not persona.needs and not persona.goals:
        found.add(
            Kind.MISSING,
            found.say("coach-look-missing-needs", persona=name),
            found.say("coach-look-why-needs"),
            about=name,
        )
    if not persona.quote:
        found.add(
            Kind.MISSING,
            found.say("coach-look-missing-quote", persona=name),
            found.say("coach-look-why-quote", persona=name),
            about=name,
        )


def add_lack_of_pains(found: Remarks, persona: Persona) -> None:
    """Propose a pain point for a persona without any: one that it meets on the way, else a frequent one."""
    journey, name = found.request.journey, named(persona.name)
    if journey.insights_of(InsightKind.PAIN, persona_id=persona.id) or _is_told(found, "pains"):
        return
    label = "pijn" if found.request.language == "nl" else "pain"
    line = Line(question=f"persona:{persona.id}", form=f"{label}: {TEXT}")
    for touchpoint in journey.touchpoints:
        met = journey.insights_of(InsightKind.PAIN, touchpoint_id=touchpoint.id)
        if met and touchpoint.persona_id in {None, persona.id}:
            why = found.say("coach-look-why-pain-met", persona=name, **found.about_step(touchpoint.step_id))
            found.add(Kind.MISSING, in_persona_line(met[0].text), why, line, about=name)
            return
    found.add(
        Kind.MISSING,
        found.say("coach-look-missing-pain"),
        found.say("coach-look-why-pains", persona=name),
        line,
        about=name,
    )


def add_lack_of_questions(found: Remarks, persona: Persona) -> None:
    """Propose a question for a persona without any."""
    journey, name = found.request.journey, named(persona.name)
    if journey.insights_of(InsightKind.QUESTION, persona_id=persona.id) or _is_told(found, "questions"):
        return
    label = "vraag" if found.request.language == "nl" else "question"
    line = Line(question=f"persona:{persona.id}", form=f"{label}: {TEXT}")
    found.add(
        Kind.MISSING,
        found.say("coach-look-missing-question"),
        found.say("coach-look-why-questions", persona=name),
        line,
        about=name,
    )


def _is_told(found: Remarks, field: str) -> bool:
    """Tell whether the open draft says it already."""
    told = [persona for line in found.request.lines for persona in read_personas(line.text)]
    return any(getattr(persona, field) for persona in told)
