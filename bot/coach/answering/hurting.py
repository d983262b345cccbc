"""Where customers are lost, what goes worst and what goes well, as a journey tells it."""

from bot.coach.answering.page import NOBODY, Page, one_line
from bot.journey.fixes import steps_of
from bot.journey.moments import Moment, worst_moments
from bot.journey.pains import has_fix, offered_pains, places_of
from bot.journey.parts import FixStatus, Persona, Phase
from bot.journey.walks import Outcome

_FEW = 2


def lose(page: Page, most: int) -> None:
    """Tell where customers do not move on, with the figures, and where it feels worst."""
    counted = [phase for phase in page.journey.phases if phase.entered and phase.moved_on is not None]
    if counted:
        fewest = min(counted, key=_rate)
        page.lines.append(_conversion(page, "answer-lose-most", fewest))
        aimed = [
            one for one in counted if one.conversion_target is not None and _rate(one) < one.conversion_target
        ]
        furthest = min(aimed, key=lambda one: _rate(one) - (one.conversion_target or 0), default=None)
        if furthest is not None and furthest is not fewest:
            page.lines.append(_conversion(page, "answer-lose-below", furthest))
    else:
        page.lacks("answer-no-conversion")
    if not counted or _is_known(page):
        worst(page, most - len(page.lines), with_pains=False)


def worst(
    page: Page,
    most: int,
    *,
    with_pains: bool = True,
    at: set[str] | None = None,
    persona: Persona | None = None,
) -> None:
    """Tell what feels worst, what did not work when people walked it, and which pain points nobody has in hand.

    `at` are the ids of the steps that are asked about, `persona` is of whom; all where it is None.
    """
    before = len(page.lines)
    everywhere = _FEW if at is None and persona is None else len(page.journey.touchpoints)
    moments = [
        one
        for one in worst_moments(page.journey, everywhere)
        if (at is None or one.step.id in at)
        and (persona is None or one.persona is None or one.persona.id == persona.id)
    ]
    broken = [step_id for step_id in broken_steps(page) if at is None or step_id in at]
    for moment in moments[: min(_FEW, max(1, most - 1))]:
        page.lines.append(_moment(page, moment))
    if broken and len(page.lines) - before < most:
        steps = page.listed([page.step(step_id) for step_id in broken[:_FEW]])
        page.lines.append(page.say("answer-broken", count=len(broken[:_FEW]), steps=steps))
    if with_pains and len(page.lines) - before < most:
        _loose_pains(page, at)
    if not moments and not any(touchpoint.emotion is not None for touchpoint in page.journey.touchpoints):
        page.lacks("answer-no-emotions")
    if len(page.lines) == before and not _is_known(page):
        page.lines.append(page.say("answer-nothing-known"))
    elif len(page.lines) == before:
        page.lines.append(page.say("answer-nothing-hurts" if at is None else "answer-nothing-hurts-there"))


def _is_known(page: Page) -> bool:
    """Tell whether a journey tells at all what goes badly and what does not."""
    journey = page.journey
    felt = any(touchpoint.emotion is not None for touchpoint in journey.touchpoints)
    return felt or bool(page.known.walked) or bool(offered_pains(journey))


def loose(page: Page, most: int) -> None:
    """Tell which pain points have no fix, those that hurt most first."""
    pains = offered_pains(page.journey)
    found = [pain for pain in pains if not has_fix(page.journey, pain.id)]
    if not found:
        page.lines.append(page.say("answer-none-loose" if pains else "answer-no-pains"))
    if not pains:
        page.lacks("answer-no-pains")
    for pain in found[:most]:
        page.note(pain.id)
        places = places_of(page.journey, pain.id)
        persona = page.persona_of(pain.persona_id)
        said = page.say("answer-found-pain", what=one_line(pain.text))
        if places:
            said = page.say("answer-at", step=page.step(places[0].step_id), what=said)
        elif persona is not None:
            said = page.say("answer-of", name=persona.name, what=said)
        page.lines.append(said)


def broken_steps(page: Page) -> list[str]:
    """Give the steps that did not work in the last walk, in their order."""
    walked = page.known.walked
    return [
        step.id
        for step in page.journey.steps
        if step.id in walked and walked[step.id].outcome is Outcome.BROKEN
    ]


def moments(page: Page, most: int) -> None:
    """Tell of the moments of truth, how each feels."""
    found = [one for one in page.journey.touchpoints if one.moment_of_truth]
    if not found:
        page.lines.append(page.say("answer-no-moments"))
        page.lacks("answer-no-moments")
    for touchpoint in sorted(found, key=lambda one: 0 if one.emotion is None else one.emotion)[:most]:
        page.note(touchpoint.id)
        step = page.step(touchpoint.step_id)
        if touchpoint.emotion is None:
            page.lines.append(page.say("answer-moment-unfelt", step=step))
        else:
            page.lines.append(
                page.say("answer-moment-felt", step=step, feeling=page.feeling(touchpoint.emotion))
            )


def well(page: Page, most: int) -> None:
    """Tell what feels best."""
    glad = [one for one in page.journey.touchpoints if (one.emotion or 0) > 0]
    if not glad:
        page.lines.append(page.say("answer-nothing-well"))
        page.lacks("answer-nothing-well")
    order = {step.id: place for place, step in enumerate(page.journey.steps)}
    glad.sort(key=lambda one: (-(one.emotion or 0), not one.moment_of_truth, order[one.step_id]))
    for touchpoint in glad[: min(most, 3)]:
        page.note(touchpoint.id)
        persona = page.persona_of(touchpoint.persona_id)
        page.lines.append(
            page.say(
                "answer-well",
                step=page.step(touchpoint.step_id),
                name=persona.name if persona else NOBODY,
                feeling=page.feeling(touchpoint.emotion or 0),
                what=one_line(touchpoint.thinking or touchpoint.doing or page.channel(touchpoint)) or "…",
            )
        )


def _rate(phase: Phase) -> float:
    return 100 * (phase.moved_on or 0) / (phase.entered or 1)


def _conversion(page: Page, key: str, phase: Phase) -> str:
    page.note(phase.id)
    target = phase.conversion_target
    return page.say(
        key,
        phase=phase.name,
        share=page.number(round(_rate(phase))),
        moved=page.number(phase.moved_on or 0),
        entered=page.number(phase.entered or 0),
        target=-1 if target is None else target,
    )


def _moment(page: Page, moment: Moment) -> str:
    page.note(moment.touchpoint.id)
    step = page.step(moment.step.id)
    why = "; ".join(one_line(pain) for pain in moment.pains[:_FEW]) or one_line(moment.touchpoint.thinking)
    told = page.say(
        "answer-worst",
        step=step,
        name=moment.persona.name if moment.persona else NOBODY,
        feeling=page.feeling(moment.touchpoint.emotion or 0),
        is_truth="yes" if moment.touchpoint.moment_of_truth else "no",
        why=why or NOBODY,
    )
    fixes = [
        fix
        for fix in page.journey.fixes
        if not fix.is_finished and moment.step.id in steps_of(page.journey, fix)
    ]
    if fixes:
        doing = next((fix for fix in fixes if fix.status is FixStatus.DOING), None)
        key = "answer-in-hand" if doing else "answer-waiting"
        return f"{told} {page.say(key, fix=page.fix_with_care(doing or fixes[0]))}"
    return f"{told} {page.say('answer-not-in-hand')}"


def _loose_pains(page: Page, at: set[str] | None) -> None:
    """Tell of the pain points that have no fix."""
    loose = []
    for pain in offered_pains(page.journey):
        places = {one.step_id for one in places_of(page.journey, pain.id)}
        if not has_fix(page.journey, pain.id) and (at is None or places & at):
            loose.append(pain)
    if loose:
        page.note(*(pain.id for pain in loose[:_FEW]))
        pains = page.listed([f"“{one_line(pain.text)}”" for pain in loose[:_FEW]])
        page.lines.append(page.say("answer-loose-pains", count=len(loose), pains=pains))
